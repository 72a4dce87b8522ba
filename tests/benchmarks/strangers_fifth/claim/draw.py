"""Draws this half: `python -m tests.benchmarks.strangers_fifth.claim.draw [WORD...]` writes records and truth.

It needs Chromium (`/usr/bin/chromium`) and the fonts named in the pages. Names are to be compared without regard to
capitals; a blank page may go with either neighbour.
"""

from __future__ import annotations

import json
import sys
from io import BytesIO
from pathlib import Path

import pikepdf

from tests.benchmarks.strangers_fifth.claim import files
from tests.benchmarks.strangers_fifth.claim.case import PEOPLE, Paper, Record
from tests.benchmarks.strangers_fifth.claim.machines import photographed, scanned
from tests.benchmarks.strangers_third.draw import Printer, printer
from tests.benchmarks.strangers_third.scan import tidy

HERE = Path(__file__).parent


def main(only: list[str]) -> None:
    """Draw every file, or those whose name begins with one of the words, and write the truth about all."""
    records = HERE / "records"
    records.mkdir(exist_ok=True)
    kept = HERE / "truth.json"
    truth: dict[str, list[Record]] = json.loads(kept.read_text()) if only and kept.exists() else {}
    wanted = lambda name: not only or any(name.startswith(word) for word in only)  # noqa: E731
    with printer() as printed:
        for single in filter(lambda one: wanted(one.name), files.SINGLES):
            name, said = _single(printed, records, single)
            truth[name] = [said]
        for name, parts in files.ENVELOPES.items():
            if wanted(name):
                truth[f"{name}.pdf"] = _envelope(printed, records / f"{name}.pdf", name, parts)
    for name, kind, content, record in files.structured():
        if wanted(name):
            (records / name).write_bytes(content)
            truth[name] = [{"pages": [1, 1], "kind": kind, "medium": "structured", "record": record}]
    kept.write_text(json.dumps(dict(sorted(truth.items())), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _seed(name: str) -> int:
    return 52000 + sum(ord(sign) * (at + 1) for at, sign in enumerate(name))


def _pdf(printed: Printer, body: str | bytes) -> bytes:
    return tidy(body if isinstance(body, bytes) else printed(body))


def _through(content: bytes, part: files.Part, seed: int) -> bytes:
    return content if part.way == "text" else scanned(content, part.way, seed, part.turns, part.head)


def _truth(part: files.Part, paper: Paper, first: int, last: int) -> Record:
    medium = "text" if part.way == "text" else "scan"
    return {"pages": [first, last], "kind": part.kind, "medium": medium, "record": paper.record}


def _single(printed: Printer, records: Path, part: files.Part) -> tuple[str, Record]:
    paper = part.draw(PEOPLE[part.who])
    content = _pdf(printed, paper.body)
    if part.way == "phone":
        (records / f"{part.name}.jpg").write_bytes(photographed(content, _seed(part.name)))
        return f"{part.name}.jpg", _truth(part, paper, 1, 1)
    content = _through(content, part, _seed(part.name))
    (records / f"{part.name}.pdf").write_bytes(content)
    with pikepdf.open(BytesIO(content)) as document:
        return f"{part.name}.pdf", _truth(part, paper, 1, len(document.pages))


def _envelope(printed: Printer, file: Path, name: str, parts: list[files.Part]) -> list[Record]:
    whole, truths, first = pikepdf.new(), [], 1
    for at, part in enumerate(parts):
        paper = part.draw(PEOPLE[part.who])
        for body in (*part.before, paper.body, *part.after):
            content = _through(_pdf(printed, body), part, _seed(name) + at)
            with pikepdf.open(BytesIO(content)) as document:
                whole.pages.extend(document.pages)
        truths.append(_truth(part, paper, first, len(whole.pages)))
        first = len(whole.pages) + 1
    out = BytesIO()
    whole.save(out, deterministic_id=True)
    file.write_bytes(tidy(out.getvalue()))
    return truths


if __name__ == "__main__":
    main(sys.argv[1:])
