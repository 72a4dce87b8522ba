"""Draws the second strangers again: `python -m tests.benchmarks.strangers_second.draw` (records and truth.json).

Names are to be compared without regard to capitals; a blank page may go with either neighbour.
"""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import pikepdf

from tests.benchmarks.corpus.printing import printer
from tests.benchmarks.strangers.scan import scanned
from tests.benchmarks.strangers_second.case import CASES, Case, Paper
from tests.benchmarks.strangers_second.papers import ENVELOPES, FILES

HERE = Path(__file__).parent


def main() -> None:
    """Every file, and the truth about all."""
    records, truth = HERE / "records", {}
    records.mkdir(exist_ok=True)
    with printer() as printed:
        for seed, (name, kind, draw, case, medium) in enumerate(FILES, 1):
            drawn, pages, said = _one(printed, draw, CASES[case])
            content = drawn if medium == "text" else scanned(drawn, 400 + seed, bitonal=medium == "bitonal")
            (records / f"{name}.pdf").write_bytes(content)
            scan = "text" if medium == "text" else "scan"
            truth[f"{name}.pdf"] = [{"pages": [1, pages], "kind": kind, "medium": scan, "record": said}]
        for seed, (name, medium, case, parts) in enumerate(ENVELOPES, 1):
            whole, truths = pikepdf.new(), []
            for kind, draw, blank in parts:
                drawn, pages, said = _one(printed, draw, CASES[case])
                first = len(whole.pages) + 1
                with pikepdf.open(BytesIO(drawn)) as part:
                    whole.pages.extend(part.pages)
                if blank:
                    whole.add_blank_page(page_size=(612, 792))
                scan = "text" if medium == "text" else "scan"
                last = len(whole.pages)
                truths.append({"pages": [first, last], "kind": kind, "medium": scan, "record": said})
            out = BytesIO()
            whole.save(out, deterministic_id=True)
            content = out.getvalue()
            if medium != "text":
                content = scanned(content, 900 + seed, bitonal=medium == "bitonal")
            (records / f"{name}.pdf").write_bytes(content)
            truth[f"{name}.pdf"] = truths
    text = json.dumps(truth, indent=1, ensure_ascii=False) + "\n"
    (HERE / "truth.json").write_text(text, encoding="utf-8")


def _one(printed, draw, case: Case):
    paper: Paper = draw(case)
    drawn = printed(paper.html)
    with pikepdf.open(BytesIO(drawn)) as document:
        for name in ("/CreationDate", "/ModDate"):
            document.docinfo[name] = pikepdf.String("D:20260101000000Z")
        out = BytesIO()
        document.save(out, deterministic_id=True)
        return out.getvalue(), len(document.pages), paper.record


if __name__ == "__main__":
    main()
