"""Tables: a head of captions, the columns under it, and their rows over any number of pages."""

from __future__ import annotations

import bisect
import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from casefile.pages import Box, Page, Word
from extractors.heads import Heading, captions_of, heads
from extractors.layout import Row
from extractors.spans import Pages, Span, cells, rows_on

DATE = "date"
"""The column of days has this name in every kind, and is known by what stands in it where its caption is not."""
_DAY = re.compile(
    r"\d{1,2}[/\-]\d{1,2}[/\-]\d{2,4}|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, \d{4}"
    r"|\b\d{1,2}[ -](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[ -]\d{2,4}",
    re.IGNORECASE,
)
_MAY_DATE = ("description", "service")  # columns whose caption, "Service", may be over days as well
WORD_SPACE = 0.5  # white between two words of a cell, in heights of print: no column ends in it
SUM = re.compile(r"\$ ?\d|(?<![A-Z]\d)\d\.\d\d(?!\w)|\d\.\d\d ?CR\b")


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


Parts = Sequence[Sequence[Sequence[Word]]]
"""The words of each line of a table, by the column that they stand in."""
Renaming = Callable[[tuple[Heading, ...], Parts], tuple[Heading, ...]]


class _Open(NamedTuple):
    """A table that is being gathered."""

    headings: tuple[Heading, ...]
    lines: list[Span]
    captions: list[Span]


def tables(
    pages: Pages,
    columns: Mapping[str, Sequence[str]],
    *,
    needed: Sequence[Sequence[str]],
    least: int = 2,
    told: Renaming | None = None,
) -> tuple[Table, ...]:
    """Return the tables whose heads have the columns.

    `columns` gives each column's captions by its name; a table needs `least` of them, and one of each group
    in `needed`. Lines after a head belong to it until the next head; where the next page begins without
    one, its lines stand under the same columns. A head printed again is no table of its own.
    `told` may name columns anew by what stands in them.
    """
    captions = captions_of(columns)
    found: list[_Open] = []
    for page in pages:
        lines = list(rows_on(page))
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
    return tuple(_table(table, columns, told) for table in found)


def _same_head(one: Sequence[Heading], two: Sequence[Heading]) -> bool:
    return [heading.name for heading in one] == [heading.name for heading in two] and all(
        abs(a.span.box.x0 - b.span.box.x0) < 2 * a.span.height for a, b in zip(one, two, strict=True)
    )


def _table(table: _Open, columns: Mapping[str, Sequence[str]], told: Renaming | None) -> Table:
    edges = _edges(table.headings, table.lines)
    parts = [_parts(len(table.headings), edges, line) for line in table.lines]
    headings = _dated(table.headings, parts) if DATE in columns else table.headings
    headings = told(headings, parts) if told is not None else headings
    rows = tuple(_table_row(headings, own, line) for own, line in zip(parts, table.lines, strict=True))
    return Table(headings, rows, tuple(table.captions))


def _parts(count: int, edges: Sequence[float], line: Span) -> list[list[Word]]:
    """Return the words of a line by the column that they stand in."""
    parts: list[list[Word]] = [[] for _ in range(count)]
    for word in line.words:
        parts[bisect.bisect_right(edges, word.x)].append(word)
    return parts


def _dated(headings: tuple[Heading, ...], parts: Parts) -> tuple[Heading, ...]:
    """Return the headings, the first misread one, or "Service", over a column of days named so where no other is."""
    if any(heading.name == DATE for heading in headings):
        return headings
    for place, heading in enumerate(headings):
        if heading.name is None or heading.name in _MAY_DATE:
            shape = _DAY.search if heading.name is None else _DAY.fullmatch
            lines = [own for own in parts if _is_summed(own) and sum(map(bool, own)) > 1]
            cells_under = [" ".join(word.text for word in own[place]) for own in lines if own[place]]
            days = sum(shape(cell) is not None for cell in cells_under)
            if days > 1 and 2 * days > len(cells_under):
                return (*headings[:place], Heading(DATE, heading.span), *headings[place + 1 :])
    return headings


def _is_summed(parts: Sequence[Sequence[Word]]) -> bool:
    """Tell whether a line has a sum in one of its columns."""
    return any(SUM.search(word.text) for column in parts for word in column)


def _table_row(headings: Sequence[Heading], parts: Sequence[Sequence[Word]], line: Span) -> TableRow:
    words: dict[str, list[Word]] = {}
    for heading, own in zip(headings, parts, strict=True):
        if heading.name is not None and own:
            words.setdefault(heading.name, []).extend(own)
    return TableRow(line.page, {name: Span(line.page, tuple(own)) for name, own in words.items()}, line)


def _edges(headings: Sequence[Heading], lines: Sequence[Span]) -> tuple[float, ...]:
    """Return where each column ends: between two captions, where the fewest words of the lines stand.

    Prose, sums and letterheads cross the columns; a line of three cells with an amount is a row and counts first.
    """
    rows = [line for line in lines if SUM.search(line.text) and len(cells(line)) > 2]
    boxes = [cell.box for line in rows for cell in cells(line, WORD_SPACE)]
    boxes += [heading.span.box for heading in headings]
    others = [word.box for line in lines if line not in rows for word in line.words]
    return tuple(
        _river(boxes, others, _middle(left.span.box), _middle(right.span.box))
        for left, right in itertools.pairwise(headings)
    )


def _middle(box: Box) -> float:
    return (box.x0 + box.x1) / 2


def _river(boxes: Sequence[Box], others: Sequence[Box], low: float, high: float) -> float:
    """Return the middle of the widest strip between two places that the fewest boxes cross; the others count less."""
    near, less = ([box for box in group if box.x1 > low and box.x0 < high] for group in (boxes, others))
    marks = sorted({low, high, *(x for box in (*near, *less) for x in (box.x0, box.x1) if low < x < high)})
    crossed, touched = _Crossings(near), _Crossings(less)
    strips = [
        (crossed.after(left), touched.after(left), left - right, (left + right) / 2)
        for left, right in itertools.pairwise(marks)
    ]
    return min(strips, default=(0, 0, 0.0, (low + high) / 2))[3]


class _Crossings:
    """How many of some boxes stand over the strip that begins at one of their edges."""

    def __init__(self, boxes: Sequence[Box]) -> None:
        self._lefts = sorted(box.x0 for box in boxes)
        self._rights = sorted(box.x1 for box in boxes)

    def after(self, edge: float) -> int:
        return bisect.bisect_right(self._lefts, edge) - bisect.bisect_right(self._rights, edge)


def outside(rows: Sequence[Row], found: Sequence[Table], entries: Sequence[TableRow]) -> tuple[Row, ...]:
    """Return the rows that are neither a line of a table's head nor part of one of the entries."""
    taken = {_place(span) for table in found for span in table.captions}
    taken |= {(entry.page.number, word.box.x0, word.box.y0) for entry in entries for word in entry.span.words}
    return tuple(row for row in rows if _place(row.span) not in taken)


def above(rows: Sequence[Row], found: Sequence[Table]) -> tuple[Row, ...]:
    """Return the rows without those of the first page that stand under the head of its first table."""
    first = min((_place(span)[::2] for table in found for span in table.captions), default=None)
    return tuple(row for row in rows if first is None or row.span.page.number != first[0] or row.span.box.y0 < first[1])


def _place(span: Span) -> tuple[int, float, float]:
    return span.page.number, span.words[0].box.x0, span.words[0].box.y0
