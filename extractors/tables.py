"""Tables: a head of captions, the columns under it, and their rows over any number of pages."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from casefile.pages import Box, Page, Word
from extractors.heads import Captions, Heading, heads
from extractors.layout import Row
from extractors.spans import Pages, Span, line_span

SAME_SIZE = 0.87
"""Lines whose heights of print have at least this ratio are of one size."""

CAPITALS = 0.77
"""The share of capitals in the height of a word whose letters hang below the line."""
_HANGING = re.compile(r"[gjpqyQ,;()\[\]|/]")
_SUM = re.compile(r"\$ ?\d|\d\.\d\d(?!\d)")
_TALL = re.compile(r"[A-Z0-9bdfhkl]")


class TableRow(NamedTuple):
    """One printed line under a head: the words of each named column, and all its words."""

    page: Page
    cells: Mapping[str, Span]
    span: Span

    def get(self, name: str) -> Span | None:
        """Return the words in that column."""
        return self.cells.get(name)


class Table(NamedTuple):
    """A head and the lines under it up to the next head, in reading order, over the pages that follow.

    `captions` are the lines of the head, each time that it is printed.
    """

    head: tuple[Heading, ...]
    rows: tuple[TableRow, ...]
    captions: tuple[Span, ...]

    @property
    def names(self) -> frozenset[str]:
        """The names of the columns."""
        return frozenset(heading.name for heading in self.head if heading.name)


class _Open(NamedTuple):
    """A table that is being gathered."""

    headings: tuple[Heading, ...]
    lines: list[Span]
    captions: list[Span]


def tables(
    pages: Pages, columns: Mapping[str, Sequence[str]], *, needed: Sequence[Sequence[str]], least: int = 2
) -> tuple[Table, ...]:
    """Return the tables whose heads have the columns.

    `columns` gives each column's captions by its name; a table needs `least` of them, and one of each group
    in `needed`. Lines after a head belong to it until the next head; where the next page begins without
    one, its lines stand under the same columns. A head printed again is no table of its own.
    """
    captions = Captions(columns)
    found: list[_Open] = []
    for page in pages:
        lines = [line_span(page, line) for line in page.lines]
        place = 0
        for head in heads(lines, captions, needed, least):
            if found:
                found[-1].lines.extend(lines[place : head.first])
            if not found or not _same_head(found[-1].headings, head.headings):
                found.append(_Open(head.headings, [], []))
            found[-1].captions.extend(lines[head.first : head.end])
            place = head.end
        if found:
            found[-1].lines.extend(lines[place:])
    return tuple(_table(table) for table in found)


def _same_head(one: Sequence[Heading], two: Sequence[Heading]) -> bool:
    return [heading.name for heading in one] == [heading.name for heading in two] and all(
        abs(a.span.box.x0 - b.span.box.x0) < 2 * a.span.height for a, b in zip(one, two, strict=True)
    )


def _table(table: _Open) -> Table:
    edges = _edges(table.headings, table.lines)
    rows = tuple(_table_row(table.headings, edges, line) for line in table.lines)
    return Table(table.headings, rows, tuple(table.captions))


def _table_row(headings: Sequence[Heading], edges: Sequence[float], line: Span) -> TableRow:
    words: dict[str, list[Word]] = {}
    for word in line.words:
        column = sum(edge <= word.x for edge in edges)
        name = headings[column].name
        if name is not None:
            words.setdefault(name, []).append(word)
    return TableRow(line.page, {name: Span(line.page, tuple(own)) for name, own in words.items()}, line)


def _edges(headings: Sequence[Heading], lines: Sequence[Span]) -> tuple[float, ...]:
    """Return where each column ends: between two captions, where the fewest words of the lines stand."""
    boxes = [word.box for line in lines for word in line.words]
    boxes += [word.box for heading in headings for word in heading.span.words]
    edges = []
    for left, right in itertools.pairwise(headings):
        low, high = _middle(left.span.box), _middle(right.span.box)
        edges.append(_river(boxes, low, high))
    return tuple(edges)


def _middle(box: Box) -> float:
    return (box.x0 + box.x1) / 2


def _river(boxes: Sequence[Box], low: float, high: float) -> float:
    """Return the middle of the widest strip between two places that the fewest boxes cross."""
    near = [box for box in boxes if box.x1 > low and box.x0 < high]
    marks = sorted({low, high, *(x for box in near for x in (box.x0, box.x1) if low < x < high)})
    strips = [
        (sum(box.x0 < right and left < box.x1 for box in near), -(right - left), (left + right) / 2)
        for left, right in itertools.pairwise(marks)
    ]
    return min(strips, default=(0, 0.0, (low + high) / 2))[2]


def merged(table: Table, starts: Callable[[TableRow], bool], wraps: Collection[str]) -> tuple[TableRow, ...]:
    """Return the rows with wrapped lines joined to the row that they belong to.

    A row that `starts` is an entry. A line with words in the `wraps` columns alone goes with the nearest
    entry above or below it that it follows closely; every other line stays a row of its own.
    """
    owners = [_owner(table.rows, place, starts, wraps) for place in range(len(table.rows))]
    return tuple(
        _with_wrapped(row, [table.rows[other] for other, owner in enumerate(owners) if owner == place])
        for place, row in enumerate(table.rows)
        if owners[place] is None
    )


def outside(rows: Sequence[Row], found: Sequence[Table], entries: Sequence[TableRow]) -> tuple[Row, ...]:
    """Return the rows that are neither a line of a table's head nor part of one of the entries."""
    taken = {_place(span) for table in found for span in table.captions}
    taken |= {(entry.page.number, word.box.x0, word.box.y0) for entry in entries for word in entry.span.words}
    return tuple(row for row in rows if _place(row.span) not in taken)


def _place(span: Span) -> tuple[int, float, float]:
    return span.page.number, span.words[0].box.x0, span.words[0].box.y0


def _owner(
    rows: Sequence[TableRow], place: int, starts: Callable[[TableRow], bool], wraps: Collection[str]
) -> int | None:
    """Return the entry that a wrapped line belongs to, or None for a row of its own."""
    row = rows[place]
    apart = starts(row) or not set(row.cells) <= set(wraps) or len(_all_words(row)) < len(row.span.words)
    if apart or _SUM.search(row.span.text):
        return None
    above, below = (_reach(rows, place, step, starts, wraps) for step in (-1, 1))
    if above is None or below is None:
        return (above or below or (0.0, None))[1]
    return (above if above[0] <= below[0] + 0.1 * row.span.height else below)[1]


def _reach(
    rows: Sequence[TableRow], place: int, step: int, starts: Callable[[TableRow], bool], wraps: Collection[str]
) -> tuple[float, int] | None:
    """Return the gap to the next line in that direction, and the entry that stands there over wrapped lines."""
    gaps: list[float] = []
    while 0 <= place + step < len(rows):
        row, following = rows[place], rows[place + step]
        upper, lower = (following, row) if step < 0 else (row, following)
        gaps.append(lower.span.box.y0 - upper.span.box.y1)
        if following.page is not row.page or gaps[-1] > 0.9 * row.span.height:
            return None
        place += step
        if starts(following):
            return (gaps[0], place) if _one_print(row, following) else None
        if not following.cells or not set(following.cells) <= set(wraps):
            return None
    return None


def _one_print(wrapped: TableRow, entry: TableRow) -> bool:
    """Tell whether a column's words in two lines are set in one size: a remark in small print is no part of it."""
    for name, cell in wrapped.cells.items():
        sizes = [_size(words, wrapped.page) for words in (cell, entry.get(name)) if words is not None]
        if len(sizes) == 2 and all(sizes) and min(sizes) < SAME_SIZE * max(sizes):
            return False
    return True


def _size(words: Span, page: Page) -> float:
    """Return the middle height of the tall words, or 0 where there are none."""
    heights = sorted(_capitals(word, page) for word in words.words if _TALL.search(word.text))
    return heights[len(heights) // 2] if heights else 0.0


def _capitals(word: Word, page: Page) -> float:
    """Return the height of the word's capitals: scanned boxes are as tall as their ink, with what hangs below."""
    height = word.box.y1 - word.box.y0
    return height * CAPITALS if page.method == "ocr" and _HANGING.search(word.text) else height


def _with_wrapped(row: TableRow, wrapped: Sequence[TableRow]) -> TableRow:
    if not wrapped:
        return row
    lines = sorted((row, *wrapped), key=lambda line: line.span.box.y0)
    names = {name for line in lines for name in line.cells}
    cells_of = {
        name: Span(row.page, tuple(word for line in lines if name in line.cells for word in line.cells[name].words))
        for name in sorted(names)
    }
    return TableRow(row.page, cells_of, Span(row.page, tuple(word for line in lines for word in line.span.words)))


def _all_words(row: TableRow) -> list[Word]:
    return [word for cell in row.cells.values() for word in cell.words]
