"""Columns: a page whose text runs in two columns under a head in one, put in the order it is read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from math import inf

from extractors.spans import Span, cells, part

_LEFT, _RIGHT, _STEP = 0.35, 0.65, 3.0  # shares of a page's width between which a gutter runs, and steps of the search
_GUTTER = 1.2  # width of a gutter at least, in heights of print
_ROWS = 8  # rows with words on both sides at least
_PROSE, _LONG = 3, 6  # rows of each column that are text, and the words that make one so
_EDGE = 0.6  # share of a column's rows that begin at its edge
_WHOLE = 0.85  # share of its rows that are of one cell: a table's are of several
_CLOSE = 1.0  # how far a row begins from its column's edge at most, in heights of print


def in_columns(rows: Sequence[Span]) -> tuple[Span, ...]:
    """Return the rows in reading order: where a page has two columns, those of the left before those of the right."""
    return tuple(row for _, own in groupby(rows, key=lambda row: id(row.page)) for row in _read(list(own)))


def _read(rows: list[Span]) -> Iterator[Span]:
    band = max(_bands(rows), key=lambda band: band[1] - band[0], default=None)
    if band is None:
        yield from rows
        return
    start, end, gutter = band
    end = _foot(rows, start, end, gutter)
    yield from rows[:start]
    for side in (_left, _right):
        yield from (piece for row in rows[start:end] if (piece := side(row, gutter)) is not None)
    yield from rows[end:]


def _foot(rows: Sequence[Span], start: int, end: int, gutter: float) -> int:
    """Return where the columns end: a row apart below them, on one side alone, is the page's foot."""
    while end - start > _ROWS:
        last, above = rows[end - 1], rows[end - 2]
        alone = _left(last, gutter) is None or _right(last, gutter) is None
        if not alone or last.box.y0 - above.box.y1 < _CLOSE * last.height:
            break
        end -= 1
    return end


def _bands(rows: Sequence[Span]) -> Iterator[tuple[int, int, float]]:
    """Return the runs of rows that a gutter divides, each with the gutter's place."""
    if len(rows) < _ROWS:
        return
    width = rows[0].page.width
    free = [_free(row) for row in rows]
    gutter = _LEFT * width
    while gutter < _RIGHT * width:
        start = 0
        for at in range(len(rows) + 1):
            if at == len(rows) or not any(left <= gutter <= right for left, right in free[at]):
                if at - start >= _ROWS and _are_columns(rows[start:at], gutter):
                    yield start, at, gutter
                start = at + 1
        gutter += _STEP


def _free(row: Span) -> tuple[tuple[float, float], ...]:
    """Return where a gutter may run through the row: beside its words, and through white that is wide enough."""
    words = sorted((word.box.x0, word.box.x1) for word in row.words)
    wide = _GUTTER * row.height
    inner = [(one[1], two[0]) for one, two in pairwise(words) if two[0] - one[1] >= wide]
    return ((-inf, words[0][0]), *inner, (max(end for _, end in words), inf))


def _are_columns(rows: Sequence[Span], gutter: float) -> bool:
    """Tell whether text runs down both sides, each along an edge; captions beside their values do not."""
    both = sum(_left(row, gutter) is not None and _right(row, gutter) is not None for row in rows)
    sides = [[piece for row in rows if (piece := side(row, gutter)) is not None] for side in (_left, _right)]
    return both >= _ROWS and all(_is_text(side) for side in sides)


def _is_text(pieces: Sequence[Span]) -> bool:
    edge = min(piece.box.x0 for piece in pieces)
    along = sum(piece.box.x0 - edge <= _CLOSE * piece.height for piece in pieces)
    whole = sum(len(cells(piece, _GUTTER)) == 1 for piece in pieces)
    long = sum(len(piece.words) >= _LONG for piece in pieces)
    return along >= _EDGE * len(pieces) and whole >= _WHOLE * len(pieces) and long >= _PROSE


def _left(row: Span, gutter: float) -> Span | None:
    return part(row, lambda word: word.x < gutter)


def _right(row: Span, gutter: float) -> Span | None:
    return part(row, lambda word: word.x >= gutter)
