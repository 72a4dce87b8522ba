"""Papers typed with their values marked in place, by kind: `corpus/marked/*.txt`, laid out on pages.

`#### kind` begins a paper; `= field: value` gives what the whole paper decides. `{field=words}` marks a value where it
is printed, `{+charges}` begins a row of a list, `{charges.amount=145.00}` is a value of that row. ` | ` parts cells:
lines of cells that follow each other share their columns. `# words` is a large line, `^ words` a centred one, and
`~~~~` ends a page. Nothing is left to chance: a paper's name decides its margins, its print and its gaps.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from casefile.pages import Box, Line, Method, Page, Word

FOLDER = Path(__file__).parent / "corpus" / "marked"
_PAPER = re.compile(r"^#### ", re.MULTILINE)
_PAGE_END = re.compile(r"^~~~~$", re.MULTILINE)
_GIVEN = re.compile(r"= (\w+): (.+)")
_MARK = re.compile(r"\{\+(\w+)\}|\{([\w.]+)=([^{}]*)\}")
_FIGURE = re.compile(r"[-+$(]*[\d,]*\.?\d+[)%-]?(?: ?CR)?")
_WIDE, _HIGH, _ROWS = 612.0, 792.0, 70
_NARROW = {**dict.fromkeys("ijlI.,:;'|!", 0.27), **dict.fromkeys("ftr-()/ ", 0.33), **dict.fromkeys("mwMW", 0.86)}
_CAPITAL, _SMALL = 0.68, 0.54
_LARGE = 1.5  # of a title's print


class Mark(NamedTuple):
    """A value marked in a paper: its path in the record, as printed, and the words that it stands in."""

    path: str
    text: str
    page: int
    words: tuple[Word, ...]


class MarkedPaper(NamedTuple):
    """A paper: its name, its kind, its pages, its values where they are printed, and those that no words print."""

    name: str
    kind: str
    pages: tuple[Page, ...]
    marks: tuple[Mark, ...]
    given: Mapping[str, str]


class _Printed(NamedTuple):
    """A printed word: the value that it belongs to, or none, and the part of it that is the value's own."""

    text: str
    path: str | None
    own: str


_Cell = Sequence[_Printed]


class _Typed(NamedTuple):
    """A word before it has a page: its place from the left, and whose it is."""

    word: Word
    printed: _Printed


def is_kept_aside(name: str) -> bool:
    """Tell whether a marked paper is of a file with an even number: no reader is tuned on those."""
    return int(name.split("-")[-2]) % 2 == 0


def marked_papers(folder: Path = FOLDER) -> Iterator[MarkedPaper]:
    """Yield all papers, file by file."""
    for file in sorted(folder.glob("*.txt")):
        for at, paper in enumerate(_PAPER.split(file.read_text(encoding="ascii"))[1:]):
            kind, text = paper.split("\n", 1)
            yield marked_paper(f"{file.stem}-{at}", kind.strip(), text)


def marked_paper(name: str, kind: str, text: str, method: Method = "text") -> MarkedPaper:
    """Return the paper laid out on its pages."""
    given = dict(match.groups() for line in text.split("\n") if (match := _GIVEN.fullmatch(line.strip())))
    body = "\n".join(line.rstrip() for line in text.split("\n") if not _GIVEN.fullmatch(line.strip()))
    look = _Look(hashlib.sha256(name.encode()).digest())
    pages: list[Page] = []
    marks: list[Mark] = []
    counts: dict[str, int] = {}
    for part in _PAGE_END.split(body):
        rows = list(_laid_out(part.strip("\n").split("\n"), look, counts))
        for start in range(0, max(1, len(rows)), _ROWS):
            page, found = _page(len(pages) + 1, rows[start : start + _ROWS], look, method)
            pages.append(page)
            marks += found
    return MarkedPaper(name, kind, tuple(pages), tuple(marks), given)


class _Look:
    """How a paper is printed, as its name decides."""

    def __init__(self, digest: bytes) -> None:
        self.size = 8.5 + 2.5 * digest[0] / 255
        self.left = 36.0 + 30.0 * digest[1] / 255
        self.gap = self.size * (1.6 + 2.0 * digest[2] / 255)
        self.pitch = self.size * (1.15 + 0.3 * digest[3] / 255)
        self.spread = digest[4] % 3 == 0  # over the whole width of the page


def _laid_out(lines: Sequence[str], look: _Look, counts: dict[str, int]) -> Iterator[list[_Typed]]:
    """Yield the rows of words; their places down the page are yet to come."""
    for celled, group in groupby(lines, key=lambda line: " | " in line or line.startswith("| ") or line.endswith(" |")):
        if celled:
            yield from _table([[_printed(cell, counts) for cell in line.split("|")] for line in group], look)
            continue
        for line in group:
            yield from _plain_line(line, look, counts)


def _plain_line(line: str, look: _Look, counts: dict[str, int]) -> Iterator[list[_Typed]]:
    large, centred = line.startswith("# "), line.startswith("^ ")
    size = look.size * (_LARGE if large else 1.0)
    indent = len(line) - len(line.lstrip(" "))
    words = _printed(line[2:] if large or centred else line, counts)
    for row in _wrapped(words, size, _WIDE - 2 * look.left):
        wide = _width(_said(row), size)
        left = (_WIDE - wide) / 2 if centred or (large and look.spread) else look.left + indent * size / 2
        yield _typed(row, left, size)
    if not line.strip():
        yield []


def _wrapped(words: _Cell, size: float, wide: float) -> Iterator[list[_Printed]]:
    row: list[_Printed] = []
    used = 0.0
    for word in words:
        own = _width(word.text + " ", size)
        if row and used + own > wide:
            yield row
            row, used = [], 0.0
        row.append(word)
        used += own
    if row:
        yield row


def _said(words: _Cell) -> str:
    return " ".join(word.text for word in words)


def _table(rows: Sequence[Sequence[_Cell]], look: _Look) -> Iterator[list[_Typed]]:
    """Yield the rows of cells in columns; print and gaps are smaller where the page is too narrow for them."""
    count = max(map(len, rows))
    texts = [[_said(cell) for cell in row] for row in rows]
    widths = [max(_width(row[at], 1.0) if at < len(row) else 0.0 for row in texts) for at in range(count)]
    room = _WIDE - 2 * look.left
    size = look.size
    gap = min(look.gap, max(0.9 * size, (room - sum(widths) * size) / max(1, count - 1)))
    if sum(widths) * size + gap * (count - 1) > room:
        size = max(5.5, size * room / (sum(widths) * size + gap * (count - 1)))
        gap = 0.95 * size
    if sum(widths) * size + gap * (count - 1) > room:
        widths = _narrowed(widths, (room - gap * (count - 1)) / size)
    elif look.spread and count > 1:
        gap = (room - sum(widths) * size) / (count - 1)
    lefts = [look.left + sum(widths[:at]) * size + gap * at for at in range(count)]
    figures = [_is_figures([row[at] for row in texts if at < len(row)]) for at in range(count)]
    for row in rows:
        yield from _table_row(row, lefts, widths, figures, size)


def _table_row(
    row: Sequence[_Cell], lefts: Sequence[float], widths: Sequence[float], figures: Sequence[bool], size: float
) -> Iterator[list[_Typed]]:
    """Yield the lines of one row: a cell that is too long for its column goes on below."""
    cells = [list(_wrapped(cell, size, max(widths[at] * size, 4 * size) + size)) for at, cell in enumerate(row)]
    for line in range(max(1, *map(len, cells))):
        typed: list[_Typed] = []
        for at, cell in enumerate(cells):
            if line < len(cell):
                wide = _width(_said(cell[line]), size)
                typed += _typed(cell[line], lefts[at] + (widths[at] * size - wide if figures[at] else 0.0), size)
        yield typed


def _narrowed(widths: Sequence[float], room: float) -> list[float]:
    """Return the columns, the widest cut down until all fit."""
    low, high = 0.0, max(widths)
    for _ in range(30):
        most = (low + high) / 2
        low, high = (most, high) if sum(min(most, wide) for wide in widths) <= room else (low, most)
    return [min(low, wide) for wide in widths]


def _is_figures(texts: Sequence[str]) -> bool:
    said = [text for text in texts if text]
    return 2 * sum(_FIGURE.fullmatch(text) is not None for text in said) > len(said)


def _typed(words: _Cell, left: float, size: float) -> list[_Typed]:
    typed = []
    for printed in words:
        wide = _width(printed.text, size)
        typed.append(_Typed(Word(printed.text, Box(left, 0.0, left + wide, size)), printed))
        left += wide + _width(" ", size)
    return typed


def _printed(text: str, counts: dict[str, int]) -> list[_Printed]:
    """Return the words with their marks read; signs that touch a value are of its word, a caption's colon ends one."""
    shown = ""
    marked: list[tuple[int, int, str]] = []
    end = 0
    for match in _MARK.finditer(text):
        shown += text[end : match.start()]
        end = match.end()
        if match[1]:
            counts[match[1]] = counts.get(match[1], -1) + 1
            continue
        top, dot, low = match[2].partition(".")
        path = f"{top}[{counts[top]}]{dot}{low}" if top in counts else match[2]
        marked.append((len(shown), len(shown) + len(match[3]), path))
        shown += match[3]
    shown += text[end:]
    starts = [start for start, _, _ in marked if shown[:start].endswith(":")]
    return [
        next(
            (
                _Printed(shown[first:last], path, shown[max(first, start) : min(last, stop)])
                for start, stop, path in marked
                if start < last and stop > first
            ),
            _Printed(shown[first:last], None, ""),
        )
        for word in re.finditer(r"\S+", shown)
        for first, last in _parts(*word.span(), starts)
    ]


def _parts(first: int, last: int, cuts: Sequence[int]) -> Iterator[tuple[int, int]]:
    for cut in cuts:
        if first < cut < last:
            yield first, cut
            first = cut
    yield first, last


def _page(number: int, rows: Sequence[Sequence[_Typed]], look: _Look, method: Method) -> tuple[Page, list[Mark]]:
    """Return a page with the rows on it from its top, and its marks."""
    pitch = min(look.pitch, (_HIGH - 60) / max(1, len(rows)))
    lines: list[Line] = []
    marked: dict[str, list[tuple[Word, str]]] = {}
    top = 36.0
    for row in rows:
        high = max((one.word.box.y1 for one in row), default=look.size)
        words = []
        for one in row:
            box = one.word.box
            word = one.word._replace(box=Box(box.x0, top + high - box.y1, box.x1, top + high))
            words.append(word)
            if one.printed.path is not None:
                marked.setdefault(one.printed.path, []).append((word, one.printed.own))
        if words:
            lines.append(Line(tuple(sorted(words, key=lambda word: word.box.x0))))
        top += max(pitch, high * 1.05 if words else 0.0)
    shown = tuple(word for line in lines for word in line.words)
    digest = hashlib.sha256(f"{number} {shown}".encode()).hexdigest()
    page = Page(number, _WIDE, max(_HIGH, top + 20), shown, tuple(lines), method, digest, blank=not shown)
    marks = [
        Mark(path, " ".join(text for _, text in own), number, tuple(word for word, _ in own))
        for path, own in marked.items()
    ]
    return page, marks


def _width(text: str, size: float) -> float:
    return size * sum(_NARROW.get(sign, _CAPITAL if sign.isupper() else _SMALL) for sign in text)


def blanked(paper: MarkedPaper, part: int) -> tuple[tuple[Page, ...], frozenset[str]]:
    """Return the pages without the values of every other scalar (all of them where `part` is 2), and their fields."""
    fields = sorted({mark.path for mark in paper.marks if "[" not in mark.path})
    gone = frozenset(field for at, field in enumerate(fields) if part == 2 or at % 2 == part)
    boxes = {(mark.page, word.box) for mark in paper.marks if mark.path in gone for word in mark.words}
    return tuple(_without(page, boxes) for page in paper.pages), gone


def _without(page: Page, boxes: set[tuple[int, Box]]) -> Page:
    kept = (tuple(word for word in line.words if (page.number, word.box) not in boxes) for line in page.lines)
    lines = tuple(Line(words) for words in kept if words)
    return page._replace(lines=lines, words=tuple(word for line in lines for word in line.words))


_MISREAD = {
    "l": "1",
    "1": "l",
    "O": "0",
    "0": "O",
    "S": "5",
    "5": "S",
    "B": "8",
    "8": "B",
    "e": "c",
    "rn": "m",
    "I": "l",
}
_OFTEN = 40  # one word in so many is misread


def worn(page: Page) -> Page:
    """Return the page as a poor scan leaves it: boxes as tight as ink and unsteady, a letter misread here and there."""
    lines = tuple(Line(tuple(map(_worn, line.words))) for line in page.lines)
    words = tuple(word for line in lines for word in line.words)
    return page._replace(words=words, lines=lines, method="ocr")


def _worn(word: Word) -> Word:
    box = word.box
    chance = hashlib.sha256(f"{word}".encode()).digest()
    high = box.y1 - box.y0
    shift = (chance[0] / 255 - 0.5) * 0.12 * high
    tight = Box(box.x0 + 0.04 * high, box.y0 + 0.14 * high + shift, box.x1 - 0.04 * high, box.y1 - 0.1 * high + shift)
    text = word.text
    if chance[1] % _OFTEN == 0:
        wrong = next((sign for sign in _MISREAD if sign in text[1:]), None)
        text = text if wrong is None else text[0] + text[1:].replace(wrong, _MISREAD[wrong], 1)
    return Word(text, tight, 0.62 + 0.37 * chance[2] / 255)
