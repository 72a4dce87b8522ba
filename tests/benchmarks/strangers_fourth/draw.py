"""Draws the set: `python -m tests.benchmarks.strangers_fourth.draw [WORD...]` writes `records/` and `truth.json` again.

It needs Chromium (`/usr/bin/chromium`) and the fonts named in the pages. Names are to be compared without regard to
capitals; a blank page may go with either neighbour.
"""

from __future__ import annotations

import json
import sys
from io import BytesIO
from pathlib import Path

import pikepdf

from tests.benchmarks.strangers_fourth import files
from tests.benchmarks.strangers_fourth.case import PEOPLE, Paper, Record
from tests.benchmarks.strangers_third.draw import Printer, printer
from tests.benchmarks.strangers_third.scan import photographed, scanned, tidy

HERE = Path(__file__).parent


def main(only: list[str]) -> None:
    """Draw every file, or those whose name holds one of the words, and write the truth about all."""
    records = HERE / "records"
    records.mkdir(exist_ok=True)
    kept = HERE / "truth.json"
    truth: dict[str, list[Record]] = json.loads(kept.read_text()) if only and kept.exists() else {}
    with printer() as printed:
        for seed, single in enumerate(files.SINGLES, 1):
            if not only or any(word in single.name for word in only):
                name, said = _single(printed, records, 31000 + seed, single)
                truth[name] = [said]
        for seed, (name, parts) in enumerate(files.ENVELOPES.items(), 1):
            if not only or any(word in name for word in only):
                truth[f"{name}.pdf"] = _envelope(printed, records / f"{name}.pdf", 47000 + seed * 20, parts)
    kept.write_text(json.dumps(dict(sorted(truth.items())), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _pdf(printed: Printer, body: str | bytes) -> bytes:
    return tidy(body if isinstance(body, bytes) else printed(body))


def _through(content: bytes, part: files.Part, seed: int) -> bytes:
    return content if part.way == "text" else scanned(content, part.way, seed, part.turns)


def _truth(part: files.Part, paper: Paper, first: int, last: int) -> Record:
    medium = "text" if part.way == "text" else "scan"
    return {"pages": [first, last], "kind": part.kind, "medium": medium, "record": paper.record}


def _single(printed: Printer, records: Path, seed: int, part: files.Part) -> tuple[str, Record]:
    paper = part.draw(PEOPLE[part.who])
    if part.way == "jpg":
        (records / f"{part.name}.jpg").write_bytes(paper.body if isinstance(paper.body, bytes) else b"")
        return f"{part.name}.jpg", _truth(part, paper, 1, 1)
    content = _pdf(printed, paper.body)
    if part.way == "phone":
        (records / f"{part.name}.jpg").write_bytes(photographed(content, seed))
        return f"{part.name}.jpg", _truth(part, paper, 1, 1)
    content = _through(content, part, seed)
    (records / f"{part.name}.pdf").write_bytes(content)
    return f"{part.name}.pdf", _truth(part, paper, 1, _pages(content))


def _pages(content: bytes) -> int:
    with pikepdf.open(BytesIO(content)) as document:
        return len(document.pages)


def _envelope(printed: Printer, file: Path, seed: int, parts: list[files.Part]) -> list[Record]:
    whole, truths, first = pikepdf.new(), [], 1
    for at, part in enumerate(parts):
        paper = part.draw(PEOPLE[part.who])
        for body in (*part.before, paper.body, *part.after):
            with pikepdf.open(BytesIO(_through(_pdf(printed, body), part, seed + at))) as document:
                whole.pages.extend(document.pages)
        truths.append(_truth(part, paper, first, len(whole.pages)))
        first = len(whole.pages) + 1
    out = BytesIO()
    whole.save(out, deterministic_id=True)
    file.write_bytes(tidy(out.getvalue()))
    return truths


if __name__ == "__main__":
    main(sys.argv[1:])
