"""Standing: where a value stands on its page, as signs: the words around it, its column's head, its row's label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from casefile.pages import Box, Page
from extractors.spans import Span, cells, lines_of

_WORD = re.compile(r"[a-z]+|#+|[$%&/@]")
_ANY_DIGIT, _CAPITAL, _SMALL, _REPEATED = map(re.compile, (r"\d", "[A-Z]", "[a-z]", r"(.)\1+"))
_CAPTION = 6  # words of a caption that are looked at
_REACH, _DEPTH, _NEAR = 14, 12.0, 2.5  # rows and heights of print that a column's cell is looked for above
_BEFORE, _FAR, _AFTER, _TAIL, _LABEL = 7, 12, 4, 4, 5  # words that are looked at
_PARTS_DOWN, _PARTS_ACROSS = 8, 5
_HEADING = 7  # words of a heading at most
_FIRST_ROWS, _MOST_CELLS, _MOST_HOPS = 6, 5, 3
_PROSE = 4
_STEM = 4


class Cell(NamedTuple):
    """A cell of a page's grid: its words, its row and its place in it, and what it says, digits as "#".

    `parts` is what each of its words says.
    """

    span: Span
    row: int
    column: int
    text: str
    box: Box
    height: float
    numeric: bool
    parts: tuple[tuple[str, ...], ...]
    said: tuple[str, ...]


def _cell(span: Span, row: int, column: int) -> Cell:
    text = span.text
    numeric = any(map(str.isdigit, text))
    parts = tuple([said(word.text) for word in span.words])
    return Cell(span, row, column, text, span.box, span.height, numeric, parts, tuple(chain(*parts)))


class Grid:
    """A page's rows as cells; of each row the heading over it and the last words of the row before."""

    def __init__(self, page: Page, place: int, *, last: bool) -> None:
        self.page, self.place, self.last = page, place, last
        self.rows = [
            [_cell(cell, row, column) for column, cell in enumerate(cells(line))]
            for row, line in enumerate(lines_of([page]))
        ]
        self.headings: list[tuple[str, ...]] = []
        heading: tuple[str, ...] = ()
        for row in self.rows:
            self.headings.append(heading)
            heading = _words(row) if _is_heading(row) else heading
        self._above: dict[tuple[int, int], Cell | None] = {}

    @property
    def cells(self) -> Iterator[Cell]:
        """All cells in reading order."""
        return (cell for row in self.rows for cell in row)

    def tail(self, row: int) -> tuple[str, ...]:
        """Return the last words of the row before."""
        return _words(self.rows[row - 1])[-_TAIL:] if row else ()

    def above(self, cell: Cell) -> Cell | None:
        """Return the nearest cell over this one."""
        key = (cell.row, cell.column)
        if key not in self._above:
            self._above[key] = self._found_above(cell)
        return self._above[key]

    def _found_above(self, cell: Cell) -> Cell | None:
        box, height = cell.box, cell.height
        for row in reversed(self.rows[max(0, cell.row - _REACH) : cell.row]):
            for other in row:
                over = other.box
                if min(over.x1, box.x1) > max(over.x0, box.x0) and box.y0 - over.y1 < _DEPTH * height:
                    return other
        return None


def _words(row: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(word for cell in row for word in cell.said)


def _is_heading(row: Sequence[Cell]) -> bool:
    if any(cell.numeric for cell in row) or len(_words(row)) > _HEADING:
        return False
    text = " ".join(cell.text for cell in row)
    return text == text.upper() or text.endswith(":") or (len(row) == 1 and text.istitle())


class Standing:
    """The signs of a cell: those of every value in it, of one that begins it, of those that begin or end at a word."""

    def __init__(
        self, cell: Cell, every: Sequence[str], beginning: Sequence[str], labels: Sequence[str], right: Sequence[str]
    ) -> None:
        self._cell, self._labels, self._right = cell, labels, right
        self._places = {word.box: place for place, word in reversed(list(enumerate(cell.span.words)))}
        self._from = {0: (*every, *beginning)}
        self._every = every
        self._to: dict[int, tuple[str, ...]] = {}

    def signs(self, span: Span) -> tuple[str, ...]:
        """Return the signs of a value in the cell."""
        start = self._places[span.words[0].box]
        end = min(len(self._cell.span.words), start + len(span.words))
        if start not in self._from:
            self._from[start] = (*self._every, *self._inside(start))
        if end not in self._to:
            self._to[end] = tuple(self._behind(end))
        return self._from[start] + self._to[end]

    def _inside(self, start: int) -> Iterator[str]:
        words, parts = self._cell.span.words, self._cell.parts
        before = tuple(chain(*parts[max(0, start - _BEFORE) : start]))
        yield from _caption("before", before)
        yield from (f"b{at}:{word}" for at, word in enumerate(reversed(before[-5:])))
        last = words[start - 1].text[-1]
        yield from ("colon",) if last == ":" else ("comma",) if last == "," else ()
        yield "inside"
        yield from self._labels
        yield from ("in prose",) if len(before) > _PROSE else ()
        far = set(chain(*parts[max(0, start - _FAR) : start]))
        yield from (f"near:{word}" for word in sorted(far) if len(word) > 2)

    def _behind(self, end: int) -> Iterator[str]:
        after = tuple(chain(*self._cell.parts[end : end + _AFTER]))
        if not after:
            yield "ends"
            yield from self._right
            return
        yield from (f"after:{word}" for word in after[:3])
        yield f"next:{after[0]}"


def standing(cell: Cell, grid: Grid) -> Standing:
    """Return the signs of a cell of the grid."""
    row = grid.rows[cell.row]
    left = row[cell.column - 1] if cell.column else None
    right = row[cell.column + 1] if cell.column + 1 < len(row) else None
    above = grid.above(cell)
    head, hops = head_over(cell, grid)
    label = row[0] if row[0] is not cell and row[0] is not left else None
    labels = tuple(f"label:{word}" for word in sorted(set(label.said[:_LABEL]))) if label is not None else ()
    beginning = [
        *_to_the_left(row, cell), *labels, *_over(cell, above, head), *_crossing(row[0], cell, head), "starts",
    ]  # fmt: skip
    if left is None:
        beginning += ["starts row", *(f"tail{at}:{word}" for at, word in enumerate(reversed(grid.tail(cell.row))))]
        beginning += ["alone"] if above is None else []
    every = [*_place(cell, grid), *([f"hops {min(hops, _MOST_HOPS)}"] if hops else [])]
    beside = tuple(f"right:{word}" for word in right.said[:3]) if right is not None else ()
    return Standing(cell, every, beginning, labels, beside)


def _place(cell: Cell, grid: Grid) -> Iterator[str]:
    box, page = cell.box, grid.page
    yield f"page {grid.place}"
    yield f"down {int(box.y0 / page.height * _PARTS_DOWN)}"
    yield f"across {int(box.x0 / page.width * _PARTS_ACROSS)}"
    yield f"cells {min(len(grid.rows[cell.row]), _MOST_CELLS)}"
    yield f"column {min(cell.column, _MOST_CELLS - 1)}"
    yield from ("last page",) if grid.last else ()
    yield from (f"row {cell.row}",) if cell.row < _FIRST_ROWS and not grid.place else ()
    yield from (f"under:{word}" for word in sorted(set(grid.headings[cell.row])))


def head_over(cell: Cell, grid: Grid) -> tuple[Cell | None, int]:
    """Return the nearest cell of the column above that has no digits: its head; and how many cells stand between."""
    above, hops = grid.above(cell), 0
    while above is not None and hops < _REACH and above.numeric:
        above, hops = grid.above(above), hops + 1
    return above, hops


def _to_the_left(row: Sequence[Cell], cell: Cell) -> Iterator[str]:
    if not cell.column:
        return
    left = row[cell.column - 1]
    yield from _caption("left", left.said)
    yield from ("left colon",) if left.text.endswith(":") else ()
    yield from ("left digit",) if left.numeric else ()
    if cell.column > 1:
        yield from (f"left2:{word}" for word in row[cell.column - 2].said[-3:])


def _over(cell: Cell, above: Cell | None, head: Cell | None) -> Iterator[str]:
    if above is None:
        return
    if (cell.box.y0 - above.box.y1) / max(1.0, cell.height) < _NEAR:
        yield from _caption("above", above.said)
    else:
        yield from (f"far above:{word}" for word in above.said[-4:])
    yield from ("above colon",) if above.text.endswith(":") else ()
    if head is not None and head is not above:
        yield from (f"head:{word}" for word in sorted(set(head.said[-5:])))
        yield f"head all:{' '.join(head.said[-4:])}"


def _crossing(first: Cell, cell: Cell, head: Cell | None) -> Iterator[str]:
    """Return where the row's label and the column's head meet."""
    if first is not cell and first.said and head is not None and head.said:
        yield f"cross:{first.said[0]}&{head.said[-1]}"


def _caption(side: str, words: Sequence[str]) -> Iterator[str]:
    words = words[-_CAPTION:]
    for word in words:
        yield f"{side}:{word}"
        if len(word) > _STEM:
            yield f"{side}^{word[:_STEM]}"
    if words:
        yield f"{side} last:{words[-1]}"
        yield f"{side} pair:{' '.join(words[-2:])}"
        yield f"{side} all:{' '.join(words)}"


@lru_cache(maxsize=20000)
def said(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters, digits as "#"."""
    return tuple(_WORD.findall(_ANY_DIGIT.sub("#", text.lower())))


def forget_words() -> None:
    """Keep no words of pages: their file has been read."""
    said.cache_clear()


def shape(text: str) -> str:
    """Return how a value looks: "A9-9" for "AB12-345"."""
    letters = _SMALL.sub("a", _CAPITAL.sub("A", _ANY_DIGIT.sub("9", text)))
    return _REPEATED.sub(r"\1", letters)[:10]
