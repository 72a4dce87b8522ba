"""What the `draw.py` of a set does: prints its papers, wears them, binds them to files, and writes the truth.

It needs Chromium (`/usr/bin/chromium`) and the fonts named in the pages. Names are to be compared without regard to
capitals; a blank page may go with either neighbour.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pikepdf

from tests.benchmarks.strangers_fifth.care.stamps import numbered, received
from tests.benchmarks.strangers_third.case import Paper, Person, Record
from tests.benchmarks.strangers_third.draw import Printer, printer
from tests.benchmarks.strangers_third.scan import tidy


class Part(NamedTuple):
    """One document: of whom, through which machine, the sheets before and after it, and what the office put on it."""

    kind: str
    draw: Callable[[Person], Paper]
    who: str
    way: str = "text"
    turns: tuple[int, ...] = (0,)
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    stamp: tuple[str, float, float] | None = None
    bates: tuple[str, int] | None = None
    header: str = ""


class Kit(NamedTuple):
    """A set's own: its people by their short names, its scanners and its phone."""

    people: Mapping[str, Person]
    scanned: Callable[[bytes, str, int, tuple[int, ...], int, str], bytes]
    photographed: Callable[[bytes, int], bytes]


def draw(here: Path, listed: Mapping[str, Sequence[Part]], kit: Kit, only: Sequence[str] = ()) -> None:
    """Draw every file of the list, or those whose name holds one of the words, and write the truth about all.

    `records/` and `truth.json` are written in the folder `here`; where words are given, the truth about the other
    files stays as it is.
    """
    records = here / "records"
    records.mkdir(exist_ok=True)
    kept = here / "truth.json"
    truth: dict[str, list[Record]] = json.loads(kept.read_text()) if only and kept.exists() else {}
    with printer() as printed:
        for name, parts in listed.items():
            if not only or any(word in name for word in only):
                content, truth[name] = _file(printed, name, parts, kit)
                (records / name).write_bytes(content)
    kept.write_text(json.dumps(dict(sorted(truth.items())), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _file(printed: Printer, name: str, parts: Sequence[Part], kit: Kit) -> tuple[bytes, list[Record]]:
    seed = zlib.crc32(name.encode())
    if parts[0].way == "structured" or name.endswith(".jpg"):
        paper = parts[0].draw(kit.people[parts[0].who])
        return _single(printed, parts[0], paper, kit, seed), [_truth(parts[0], paper, 1, 1)]
    whole, truths, first = pikepdf.new(), [], 1
    for at, part in enumerate(parts):
        paper = part.draw(kit.people[part.who])
        for body in (*part.before, paper.body, *part.after):
            content = _worn(printed, body, part, kit, seed + at, len(whole.pages) + 1)
            with pikepdf.open(BytesIO(content)) as document:
                whole.pages.extend(document.pages)
        truths.append(_truth(part, paper, first, len(whole.pages)))
        first = len(whole.pages) + 1
    out = BytesIO()
    whole.save(out, deterministic_id=True)
    return tidy(out.getvalue()), truths


def _single(printed: Printer, part: Part, paper: Paper, kit: Kit, seed: int) -> bytes:
    if isinstance(paper.body, bytes):
        return paper.body
    return paper.body.encode() if part.way == "structured" else kit.photographed(printed(paper.body), seed)


def _worn(printed: Printer, body: str | bytes, part: Part, kit: Kit, seed: int, first: int) -> bytes:
    content = tidy(body if isinstance(body, bytes) else printed(body))
    if part.stamp:
        content = received(content, *part.stamp)
    if part.bates:
        content = numbered(content, *part.bates)
    return content if part.way == "text" else kit.scanned(content, part.way, seed, part.turns, first, part.header)


def _truth(part: Part, paper: Paper, first: int, last: int) -> Record:
    medium = part.way if part.way in ("text", "structured") else "scan"
    return {"pages": [first, last], "kind": part.kind, "medium": medium, "record": paper.record}
