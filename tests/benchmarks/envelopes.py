"""Envelopes put together from papers in memory: covers, separators, blank pages, papers run over two pages."""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casefile.pages import Box, Line, Page, Word
from extractors.marks import marks
from tests.pages import page_of

COVERS = (
    "FAX COVER SHEET\n\nTo: Records    From: Riverside Clinic\nFax: 208-555-0100   Pages: 9\nDate: 01/05/2026",
    "             FAX\n\nTO: Law Office\nFROM: Billing\nPAGES: 4\n\nConfidential: intended only for the addressee.",
    "FACSIMILE TRANSMITTAL SHEET\nTo:      Attn:\nCompany: Bay Laundry\nTotal no. of pages including cover: 12",
    "DOCUMENT SEPARATOR SHEET\n\nBatch 0012",
    "PATCH T\n\nSEPARATOR PAGE - DO NOT REMOVE",
    "EXHIBIT B",
)
_SIZE, _LETTER, _HEIGHT = 9.0, 6.0, 792.0
_TWINS = 0.25  # share of papers of one page that are followed by another of their design
_DIGITS = str.maketrans("123456789", "234567891")
_LASTING = re.compile(r"birth|born|\bdob\b|injury|loss|accident", re.IGNORECASE)
_REPEATED = 0.4  # share of papers of two pages whose second repeats the head of the first
_FEWEST = 12  # rows that a paper has at least to be run over two pages


class Piece(NamedTuple):
    """A paper to put into envelopes: its group, its layout, its kind, its pages, and the file that it comes from."""

    group: str
    layout: str
    kind: str
    pages: tuple[Page, ...]
    file: str = ""


class Envelope(NamedTuple):
    """Pages numbered from 1, and the numbers of those on which a paper begins, covers and blank pages with it.

    Of each paper there is its kind, and the group that it was chosen from.
    """

    pages: tuple[Page, ...]
    starts: tuple[int, ...]
    kinds: tuple[str, ...]
    groups: tuple[str, ...]


def envelope(pieces: Sequence[Piece], seed: int) -> Envelope:
    """Return two to six papers in one file, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311
    pages: list[Page] = []
    starts, kinds, groups, last = [], [], [], ""
    for piece in _chosen(pieces, chance):
        if piece.layout == last:
            continue
        last = piece.layout
        own = _run_over(piece.pages[0], random.Random(chance.randint(0, 5))) if chance.random() < 0.45 else ()  # noqa: S311
        before = list(_between(chance, first=not pages))
        starts.append(len(pages) + 1)
        kinds.append(piece.kind)
        groups.append(piece.group)
        pages += [*before, *(own if own and len(piece.pages) == 1 else piece.pages)]
        twin = _twin if chance.random() < 0.5 else _next_visit
        next_one = twin(piece.pages[0]) if len(piece.pages) == 1 and chance.random() < _TWINS else None
        if next_one is not None:
            starts.append(len(pages) + 1)
            kinds.append(piece.kind)
            groups.append(piece.group)
            pages.append(next_one)
    numbered = tuple(page._replace(number=at) for at, page in enumerate(pages, 1))
    return Envelope(numbered, tuple(starts), tuple(kinds), tuple(groups))


def files(pieces: Sequence[Piece]) -> Iterator[Envelope]:
    """Return the files that hold several pages, as they are: of several papers, or of one that none may cut."""
    for file in dict.fromkeys(piece.file for piece in pieces if piece.file):
        held = [piece for piece in pieces if piece.file == file]
        pages = [page for piece in held for page in piece.pages]
        starts = itertools.accumulate((len(piece.pages) for piece in held[:-1]), initial=1)
        if len(pages) > 1:
            numbered = tuple(page._replace(number=at) for at, page in enumerate(pages, 1))
            kinds, groups = zip(*((piece.kind, piece.group) for piece in held), strict=True)
            yield Envelope(numbered, tuple(starts), kinds, groups)


def _chosen(pieces: Sequence[Piece], chance: random.Random) -> list[Piece]:
    """Return papers of any sort, of one group, or of one kind: as a whole file or a bundle of bills has them."""
    count = chance.randint(2, 6)
    one = chance.choice(pieces)
    sort = chance.random()
    if sort < 0.15:
        return chance.choices([other for other in pieces if other.group == one.group], k=count)
    if sort < 0.3:
        return chance.choices([other for other in pieces if other.kind == one.kind], k=count)
    long = [other for other in pieces if len(other.pages) > 1] or pieces
    return [chance.choice(long if chance.random() < 0.3 else pieces) for _ in range(count)]


def _between(chance: random.Random, *, first: bool) -> Iterator[Page]:
    drawn = chance.random()
    if drawn < 0.08:
        yield page_of(chance.choice(COVERS))
    elif drawn < 0.14 and not first:
        yield page_of("")._replace(blank=True)


def _twin(page: Page) -> Page | None:
    """Return the next paper of the same design, where it would tell itself apart by its days or numbers."""

    def other(word: Word) -> Word:
        figures = sum(sign.isdigit() for sign in word.text)
        month, _, rest = word.text.partition("/")
        if rest and figures >= 4:
            return word._replace(text=f"{month}/{rest[:2].translate(_DIGITS)}{rest[2:]}")
        return word._replace(text=word.text[:2] + word.text[2:].translate(_DIGITS)) if figures >= 4 else word

    return _told_apart(page, tuple(Line(tuple(map(other, line.words))) for line in page.lines))


def _next_visit(page: Page) -> Page | None:
    """Return the paper of the next visit of the same person: other days, the same numbers, birth and loss."""

    def other(word: Word) -> Word:
        month, slash, rest = word.text.partition("/")
        return word._replace(text=f"{month}/{rest[:2].translate(_DIGITS)}{rest[2:]}") if slash else word

    def row(line: Line) -> Line:
        kept = _LASTING.search(" ".join(word.text for word in line.words))
        return line if kept else Line(tuple(map(other, line.words)))

    return _told_apart(page, tuple(map(row, page.lines)))


def _told_apart(page: Page, lines: tuple[Line, ...]) -> Page | None:
    words = tuple(word for line in lines for word in line.words)
    twin = page._replace(lines=lines, words=words, digest=f"{page.digest} twin")
    stated, known = marks(twin).numbers, marks(page).numbers
    return twin if any(known.get(family) != value for family, value in stated.items()) else None


def _run_over(page: Page, chance: random.Random) -> tuple[Page, ...]:
    """Return the paper on two pages, numbered or headed as offices do; nothing where it is too short."""
    rows = page.lines
    if len(rows) < _FEWEST or page.height > 1.2 * _HEIGHT:
        return ()
    at = chance.randint(int(0.4 * len(rows)), int(0.75 * len(rows)))
    stretch = min(2.0, 720 / max(60.0, rows[at - 1].box.y1 - rows[0].box.y0))
    stated = marks(page)
    person, reference = stated.person, min(stated.references, default="")
    head, first_foot, foot = chance.choice(
        (
            ("", "", ""),
            ("", "Page 1 of 2", "Page 2 of 2"),
            (rows[0].text[:60], "Page 1", "Page 2"),
            ("Page 2", "", ""),
            (f"{rows[0].text[:60]} continued", "", ""),
            ("", "", "- 2 -"),
            (f"Patient: {person}   MRN: 0012345" if person else "", "", ""),
            (f"{person or ''}   {reference}", "", ""),
            (f"{reference}", "", "2"),
        )
    )
    first, then = rows[:at], rows[at:]
    if chance.random() < _REPEATED:
        again = rows[: chance.randint(2, 6)]
        top = 60.0 + again[-1].box.y1 - again[0].box.y0 + 14
        below = _page(page, [*again, *_moved(then, top, min(stretch, 1.4))], "", foot)
    else:
        below = _page(page, _moved(then, 60.0, min(stretch, 1.6)), head, foot)
    return _page(page, _moved(first, rows[0].box.y0, stretch), "", first_foot), below


def _moved(rows: Sequence[Line], top: float, stretch: float) -> list[Line]:
    start = rows[0].box.y0

    def moved(word: Word) -> Word:
        y0 = top + (word.box.y0 - start) * stretch
        return word._replace(box=Box(word.box.x0, y0, word.box.x1, y0 + word.box.y1 - word.box.y0))

    return [Line(tuple(moved(word) for word in row.words)) for row in rows]


def _page(page: Page, rows: Sequence[Line], head: str, foot: str) -> Page:
    lines = (*_typed(head, 36.0), *rows, *_typed(foot, 760.0))
    digest = f"{page.digest} {len(lines)} {head} {foot}"
    return page._replace(lines=lines, words=tuple(word for line in lines for word in line.words), digest=digest)


def _typed(text: str, top: float) -> tuple[Line, ...]:
    left, words = 72.0, []
    for word in text.split():
        words.append(Word(word, Box(left, top, left + _LETTER * len(word), top + _SIZE), 0.95))
        left += _LETTER * (len(word) + 1)
    return (Line(tuple(words)),) if words else ()
