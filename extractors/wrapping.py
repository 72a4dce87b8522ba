"""Entries over several lines: the wrapped words of a table's cells with the row that they belong to."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence

from casefile.pages import Word
from extractors.spans import Span, part
from extractors.tables import SUM, Table, TableRow

CLOSE, FAR = 0.9, 1e6
"""White between the lines of one entry, in heights of print, at most; and what is taken for wider than any."""
SAME_SIZE = 0.87
"""Lines whose heights of print have at least this ratio are of one size."""
_TOTAL = re.compile(r"\W*(?:sub|grand |claim |page |column )?-?totals?\b", re.IGNORECASE)


def merged(table: Table, starts: Callable[[TableRow], bool], wraps: Collection[str]) -> tuple[TableRow, ...]:
    """Return the rows with wrapped lines joined to the row that they belong to.

    A row that `starts` is an entry. Lines with words in the `wraps` columns alone that stand close to one
    another and to an entry belong to it; between two entries they are parted at the widest gap. Every
    other line stays a row of its own.
    """
    rows = [row for row in table.rows if any(sign.isalnum() for sign in row.span.text)]
    usual = _usual_sizes([row for row in rows if starts(row)])
    loose = [not starts(row) and _may_wrap(row, wraps, usual) for row in rows]
    owners: dict[int, int] = {}
    place = 0
    while place < len(rows):
        end = place
        while end < len(rows) and loose[end]:
            end += 1
        if end > place:
            owners |= _shared_out(rows, place, end, starts)
        place = max(end, place + 1)
    return tuple(
        _with_wrapped(row, [rows[other] for other, owner in owners.items() if owner == place])
        for place, row in enumerate(rows)
        if place not in owners
    )


def _may_wrap(row: TableRow, wraps: Collection[str], usual: Mapping[str, float]) -> bool:
    """Tell whether the line can be the rest of an entry: words in its columns alone, no sum, no small print."""
    inside = bool(row.cells) and set(row.cells) <= set(wraps) and len(_all_words(row)) == len(row.span.words)
    return inside and not SUM.search(row.span.text) and not _is_remark(row, usual)


def _shared_out(rows: Sequence[TableRow], first: int, end: int, starts: Callable[[TableRow], bool]) -> dict[int, int]:
    """Return which entry each of the lines from `first` up to `end` belongs to: the one above, or the one below."""
    gaps = [_gap(rows, place, starts if place in {first, end} else None) for place in range(first, end + 1)]
    close = [gap for gap in gaps if gap < FAR]
    widest = max(gaps)
    slack = 0.1 * rows[first].span.height
    # Where all gaps are alike the lines belong to the entry above them.
    part = max(place for place, gap in enumerate(gaps) if gap >= widest - slack) if close else 0
    above = {first + n: first - 1 for n in range(part) if all(gap < FAR for gap in gaps[: n + 1])}
    below = {first + n: end for n in range(part, end - first) if all(gap < FAR for gap in gaps[n + 1 :])}
    return above | below


def _gap(rows: Sequence[TableRow], place: int, starts: Callable[[TableRow], bool] | None) -> float:
    """Return the white above a row, in points, or FAR where it is too wide or what should be an entry is none."""
    if not 0 < place < len(rows) or rows[place - 1].page is not rows[place].page:
        return FAR
    upper, lower = rows[place - 1], rows[place]
    if starts is not None and not (starts(upper) or (starts(lower) and not _TOTAL.match(lower.span.text))):
        return FAR
    gap = _beside(lower.span, upper.span).box.y0 - _beside(upper.span, lower.span).box.y1
    return gap if gap <= CLOSE * lower.span.height else FAR


def _beside(row: Span, other: Span) -> Span:
    """Return the words of the row over or under the other's: on a skewed scan the whole row is taller than a line."""
    box = other.box
    return part(row, lambda word: word.box.x1 > box.x0 and word.box.x0 < box.x1) or row


def _is_remark(wrapped: TableRow, usual: Mapping[str, float]) -> bool:
    """Tell whether a line is set smaller than its column: a remark in small print is no part of an entry."""
    return any(0 < cell.size < SAME_SIZE * usual.get(name, 0.0) for name, cell in wrapped.cells.items())


def _usual_sizes(entries: Sequence[TableRow]) -> dict[str, float]:
    """Return the size of print that is usual in each column."""
    sizes: dict[str, list[float]] = {}
    for row in entries:
        for name, cell in row.cells.items():
            if cell.size:
                sizes.setdefault(name, []).append(cell.size)
    return {name: sorted(own)[(len(own) - 1) // 2] for name, own in sizes.items()}


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
