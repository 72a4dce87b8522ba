"""Grids of captions: what stands in the cell below a caption, over the lines that the cell's width has wrapped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice, pairwise
from typing import TypeVar

from extractors.layout import Label, Row, Token, labels, under, value
from extractors.spans import Span, cells

T = TypeVar("T")
_CLOSE = 0.9  # white between the lines of one cell, in heights of print
_PADDING = 1.6  # white that a cell keeps free at its right edge, in heights of print
_LINES = 3


def cell_below(rows: Sequence[Row], label: Label) -> Span | None:
    """Return the words below the caption, with the next lines where their first word had no room in the line above."""
    lines = list(islice(under(rows, label), _LINES))
    if not lines:
        return None
    whole, edge = lines[0], right_edge(label)
    for upper, lower in pairwise(lines):
        if not _is_wrapped(upper, lower, edge):
            break
        whole = whole.joined(lower)
    return whole


def right_edge(label: Label) -> float:
    """Return where the next cell of the caption's row begins, or the page's edge."""
    after = (cell.box.x0 for cell in cells(label.row.span) if cell.box.x0 >= label.box.x1)
    return min(after, default=label.row.span.page.width)


def wrapped_value(
    rows: Sequence[Row], phrases: Sequence[str], parse: Callable[[Span], Token[T] | None]
) -> Token[T] | None:
    """Return the value right of or below a caption; one that only its wrapped lines together state as well."""
    token = value(rows, phrases, parse)
    if token is not None:
        return token
    wrapped = (cell for label in labels(rows, *phrases) if (cell := cell_below(rows, label)) is not None)
    return next((token for cell in wrapped if (token := parse(cell)) is not None), None)


def _is_wrapped(upper: Span, lower: Span, edge: float) -> bool:
    height = upper.height
    if lower.box.y0 - upper.box.y1 > _CLOSE * height or abs(lower.box.x0 - upper.box.x0) > height:
        return False
    first = lower.words[0].box
    return upper.box.x1 + 0.3 * height + (first.x1 - first.x0) > edge - _PADDING * height
