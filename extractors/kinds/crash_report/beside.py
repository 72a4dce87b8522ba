"""Units side by side: a page whose units stand in columns under their numbers, read one column after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from casefile.pages import Line, Page
from extractors.kinds.crash_report.numbered import FIGURE, figure
from extractors.spans import Pages, Span, cells, rows_on

_NUMBER = re.compile(
    rf"(?:traffic |motor |contributing )?(?:unit|vehicle|veh\.?|party|driver|operator|motorist){FIGURE}", re.IGNORECASE
)
_GUTTER = 1.0  # white between two columns at least, in heights of print
_LEFT = 2.0  # how far left of its number a column begins at most
_LEAST = 2  # rows with words in more than one column that show them


def one_by_one(pages: Pages) -> tuple[Page, ...]:
    """Return the pages, the rows of units that stand side by side cut in columns: those of the first unit come first.

    Units compared under captions at the left are left as they are: a row there is not of one unit.
    """
    return tuple(_parted(page) for page in pages)


def _parted(page: Page) -> Page:
    rows = rows_on(page)
    lines: list[Line] = []
    at = 0
    while at < len(rows):
        edges = _edges(rows[at])
        end = _end(rows, at, edges) if edges else at
        if end - at > _LEAST:
            lines += _columns(rows[at:end], edges)
            at = end
        else:
            lines.append(page.lines[at])
            at += 1
    return page._replace(lines=tuple(lines)) if len(lines) > len(page.lines) else page


def _edges(row: Span) -> list[float]:
    """Return where the columns of a row begin that numbers units side by side, none where it does not."""
    found = cells(row)
    matches = [_NUMBER.match(cell.text) for cell in found]
    numbers = [figure(match["n"]) for match in matches if match is not None]
    if len(numbers) < _LEAST or len(numbers) < len(found):
        return []
    counted = all(two == one + 1 for one, two in pairwise(numbers))
    return [cell.box.x0 - 0.5 * row.height for cell in found] if counted else []


def _end(rows: Sequence[Span], start: int, edges: Sequence[float]) -> int:
    """Return behind which row the columns end: the last in which a unit but the first says something."""
    end = both = start
    for at in range(start + 1, len(rows)):
        row = rows[at]
        if row.box.x0 < edges[0] - _LEFT * row.height or not _keeps_apart(row, edges[1:]) or _edges(row):
            break
        if row.words[-1].box.x0 >= edges[1]:
            both += 1
            end = at + 1
    return end if both - start >= _LEAST else start


def _keeps_apart(row: Span, gutters: Sequence[float]) -> bool:
    """Tell whether no words of the row run on over the place where a column begins."""
    wide = _GUTTER * row.height
    for gutter in gutters:
        left = max((word.box.x1 for word in row.words if word.box.x0 < gutter), default=0.0)
        right = min((word.box.x0 for word in row.words if word.box.x0 >= gutter), default=gutter + wide)
        if left > gutter or right - left < wide:
            return False
    return True


def _columns(rows: Sequence[Span], edges: Sequence[float]) -> Iterator[Line]:
    bounds = [float("-inf"), *edges[1:], float("inf")]
    for left, right in pairwise(bounds):
        for row in rows:
            words = tuple(word for word in row.words if left <= word.box.x0 < right)
            if words:
                yield Line(words)
