"""Packets typed as offices send them, several papers in a file: `corpus/packets/*.txt`, laid out on pages.

`#### kind` begins a paper; `~~~~` ends a page, `~~~~ other` goes on with a sheet of another print. `@1 words` is a row
at the head of each page but the first, `&1 words` one at its foot, in the first way of printing; `@2`, `@3` are those
of the other ways. `{n}` is the page's number, `{of}` how many there are. `@t cells` begins a table whose head is
repeated where a page ends within it, `@t` ends it. Four spaces part cells. All else is as in a marked paper.
`@0 words` before the first paper is a row at the head of every page of the packet, as a fax prints it, `&0` one at the
foot: `{p}` is the page's number in the packet, `{p6}` the same in six digits, `{ps}` how many pages it has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from casefile.pages import Line, Page, Word
from tests.benchmarks.envelopes import Piece
from tests.benchmarks.marked_papers import marked_paper, worn

FOLDER = Path(__file__).parent / "corpus" / "packets"
PACKET = "packet-"
"""What the names of all packets begin with."""
WAYS = (1, 2, 3)
"""The ways of printing: each with heads, feet, print and length of pages of its own."""
_PAPER = re.compile(r"^#### ", re.MULTILINE)
_EDGE = re.compile(r"(?P<where>[@&])(?P<way>\d) (?P<text>.*)")
_ROWS = {1: 26, 2: 19, 3: 34}  # of a page at most
_FULL = 730.0  # points down to which a page is printed that another follows
_STRETCH = 2.2  # how far its rows are drawn apart at most
_WORN = 2  # the way that is scanned badly
_APART = re.compile(r"(?<=\S) {4,}(?=\S)")
_FORM = "HEALTH INSURANCE CLAIM FORM"  # a form of one sheet
_WIDE = 120  # signs of a row at most


class Sheet(NamedTuple):
    """A page before it is printed: its rows, and how many sheets of another print have come before it."""

    rows: tuple[str, ...]
    face: int


def is_kept_aside(name: str) -> bool:
    """Tell whether a packet's number is even: no clue is tuned on those."""
    return int(name.split("-")[1]) % 2 == 0


def packets(folder: Path = FOLDER) -> Iterator[tuple[Piece, ...]]:
    """Yield the papers of each packet, printed in each way."""
    for file in sorted(folder.glob("*.txt")):
        for way in WAYS:
            yield tuple(papers(file.stem, file.read_text(encoding="ascii"), way))


def learned_from() -> Iterator[tuple[Piece, ...]]:
    """Yield the packets that are not kept aside."""
    return (packet for packet in packets() if not is_kept_aside(packet[0].group))


def papers(name: str, text: str, way: int) -> Iterator[Piece]:
    """Yield the papers of a packet as printed in one way; those of the last way are all of one print."""
    before, *typed = _PAPER.split(text)
    parts = [paper.split("\n", 1) for paper in typed]
    made = _stamped(before, [sheets(body, way) for _, body in parts])
    for at, ((kind, _), whole) in enumerate(zip(parts, made, strict=True)):
        own = name if way == WAYS[-1] else f"{name}-{at}"
        pages = tuple(_printed(f"{own}-{way}", kind.strip(), whole, way))
        yield Piece(name, f"{name} {at}", kind.strip(), pages, f"{name} {way}")


def _stamped(rows: str, papers_of: Sequence[tuple[Sheet, ...]]) -> list[tuple[Sheet, ...]]:
    """Return the pages of all papers with the rows that every page of the packet bears."""
    stamps = [match for line in rows.split("\n") if (match := _EDGE.fullmatch(line))]
    count, number, found = sum(map(len, papers_of)), 0, []
    for paper in papers_of:
        stamped = []
        for sheet in paper:
            number += 1
            said = [
                match["text"].replace("{p}", str(number)).replace("{p6}", f"{number:06}").replace("{ps}", str(count))
                for match in stamps
            ]
            heads = [text for text, match in zip(said, stamps, strict=True) if match["where"] == "@"]
            feet = [text for text, match in zip(said, stamps, strict=True) if match["where"] == "&"]
            stamped.append(sheet._replace(rows=(*heads, *sheet.rows, *feet)))
        found.append(tuple(stamped))
    return found


def _printed(name: str, kind: str, made: Sequence[Sheet], way: int) -> Iterator[Page]:
    for number, sheet in enumerate(made, 1):
        face = f"{name}-{sheet.face}" if sheet.face else name
        for page in marked_paper(face, kind, "\n".join(sheet.rows)).pages:
            whole = page if number == len(made) else _filled(page)
            yield (worn(whole) if way == _WORN else whole)._replace(number=number)


def _filled(page: Page) -> Page:
    """Return the page with its rows drawn apart until it is full."""
    lowest = max((word.box.y1 for word in page.words), default=_FULL)
    stretch = min(_STRETCH, _FULL / max(1.0, lowest))

    def moved(word: Word) -> Word:
        y0 = word.box.y0 * stretch
        return word._replace(box=word.box._replace(y0=y0, y1=y0 + word.box.y1 - word.box.y0))

    lines = tuple(Line(tuple(map(moved, line.words))) for line in page.lines)
    return page._replace(lines=lines, words=tuple(word for line in lines for word in line.words))


def sheets(body: str, way: int) -> tuple[Sheet, ...]:
    """Return the pages of a paper, with their heads and feet."""
    edges = [match for line in body.split("\n") if (match := _EDGE.fullmatch(line)) and int(match["way"]) == way]
    head = [_APART.sub(" | ", match["text"]) for match in edges if match["where"] == "@"]
    foot = [_APART.sub(" | ", match["text"]) for match in edges if match["where"] == "&"]
    lines = [line for line in body.strip("\n").split("\n") if not _EDGE.fullmatch(line)]
    parted = list(_parted(lines, _ROWS[way] - len(head) - len(foot)))
    found = []
    for number, sheet in enumerate(parted, 1):
        rows = (*(head if number > 1 else ()), *sheet.rows, *foot)
        counted = (row.replace("{n}", str(number)).replace("{of}", str(len(parted))) for row in rows)
        found.append(Sheet(tuple(counted), sheet.face))
    return tuple(found)


def _parted(lines: Sequence[str], most: int) -> Iterator[Sheet]:
    most = most if not any(_FORM in line for line in lines) else len(lines)
    rows: list[str] = []
    table, face, used = "", 0, 0
    for line in lines:
        if line.startswith("~~~~"):
            yield Sheet(tuple(rows), face)
            rows, used, table = [], 0, ""
            face += line.endswith("other")
            continue
        if line == "@t":
            table = ""
            continue
        words = _APART.sub(" | ", line.removeprefix("@t "))
        if line.startswith("@t "):
            table = words
        high = 1 + len(words) // _WIDE
        if used + high > most:
            yield Sheet(tuple(rows), face)
            rows, used = ([table, words], high + 1) if table else ([words], high)
        else:
            rows.append(words)
            used += high
    yield Sheet(tuple(rows), face)
