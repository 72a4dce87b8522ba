"""Draws the set: `python -m tests.benchmarks.strangers_seventh.care.draw [WORD...]` writes records and truth again.

It needs Chromium (`/usr/bin/chromium`) and the fonts named in the pages. Names are to be compared without regard to
capitals; a blank page may go with either neighbour.
"""

from __future__ import annotations

import json
import sys
import zlib
from io import BytesIO
from pathlib import Path

import pikepdf

from tests.benchmarks.strangers_seventh.care import files
from tests.benchmarks.strangers_seventh.care.case import PEOPLE, Paper, Record
from tests.benchmarks.strangers_fifth.care.scan import photographed, scanned
from tests.benchmarks.strangers_fifth.care.stamps import numbered, received
from tests.benchmarks.strangers_third.draw import Printer, printer
from tests.benchmarks.strangers_third.scan import tidy

HERE = Path(__file__).parent


def main(only: list[str]) -> None:
    """Draw every file, or those whose name holds one of the words, and write the truth about all."""
    records = HERE / "records"
    records.mkdir(exist_ok=True)
    kept = HERE / "truth.json"
    truth: dict[str, list[Record]] = json.loads(kept.read_text()) if only and kept.exists() else {}
    with printer() as printed:
        for name, parts in files.FILES.items():
            if not only or any(word in name for word in only):
                content, truth[name] = _drawn(printed, name, parts)
                (records / name).write_bytes(content)
    kept.write_text(json.dumps(dict(sorted(truth.items())), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _drawn(printed: Printer, name: str, parts: list[files.Part]) -> tuple[bytes, list[Record]]:
    seed = zlib.crc32(name.encode())
    if parts[0].way == "structured":
        paper = parts[0].draw(PEOPLE[parts[0].who])
        return paper.body.encode() if isinstance(paper.body, str) else paper.body, [_truth(parts[0], paper, 1, 1)]
    if name.endswith(".jpg"):
        paper = parts[0].draw(PEOPLE[parts[0].who])
        body = paper.body if isinstance(paper.body, bytes) else photographed(printed(paper.body), seed)
        return body, [_truth(parts[0], paper, 1, 1)]
    whole, truths, first = pikepdf.new(), [], 1
    for at, part in enumerate(parts):
        paper = part.draw(PEOPLE[part.who])
        for body in (*part.before, paper.body, *part.after):
            content = tidy(body if isinstance(body, bytes) else printed(body))
            if part.stamp:
                content = received(content, *part.stamp)
            if part.bates:
                content = numbered(content, *part.bates)
            if part.way != "text":
                content = scanned(content, part.way, seed + at, part.turns, len(whole.pages) + 1, part.header)
            with pikepdf.open(BytesIO(content)) as document:
                whole.pages.extend(document.pages)
        truths.append(_truth(part, paper, first, len(whole.pages)))
        first = len(whole.pages) + 1
    out = BytesIO()
    whole.save(out, deterministic_id=True)
    return tidy(out.getvalue()), truths


def _truth(part: files.Part, paper: Paper, first: int, last: int) -> Record:
    medium = part.way if part.way in ("text", "structured") else "scan"
    return {"pages": [first, last], "kind": part.kind, "medium": medium, "record": paper.record}


if __name__ == "__main__":
    main(sys.argv[1:])
