"""Lists abreast: short lists side by side, each under a heading of its own, put one after the other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from math import inf

from extractors.spans import Span, cells, part

_GUTTER = 1.2  # white between two lists at least, in heights of print
_ROWS = 2  # rows with an item in more than one list at least
_INDENT = 4.0  # how far an item begins from its heading's edge at most, in heights of print
_LEADING = 1.5  # how much further apart than the closest rows the rows of a list stand at most
_CAPTION = 5  # words of a caption within a row at most
_SPECK = re.compile(r"[^\w]+")


def one_after_another(rows: Sequence[Span], key: Callable[[str], str | None]) -> Iterator[Span]:
    """Return the rows, those of lists side by side list by list; `key` names what a heading is of."""
    at = 0
    while at < len(rows):
        edges = _edges(rows[at], key)
        end = _end(rows, at, edges, key) if edges else at
        if sum(len(_pieces(row, edges)) > 1 for row in rows[at + 1 : end]) < _ROWS:
            yield rows[at]
            at += 1
            continue
        for left, right in pairwise((-inf, *edges, inf)):
            yield from (piece for row in rows[at:end] if (piece := _within(row, left, right)) is not None)
        at = end


def _edges(row: Span, key: Callable[[str], str | None]) -> tuple[float, ...]:
    """Return where the lists after the first begin, if the row is nothing but headings set apart, of one thing each."""
    found = cells(row, _GUTTER)
    keys = {key(cell.text) for cell in found}
    if len(found) < _ROWS or None in keys or len(keys) < len(found):
        return ()
    return tuple(cell.box.x0 - row.height for cell in found[1:])


def _end(rows: Sequence[Span], at: int, edges: Sequence[float], key: Callable[[str], str | None]) -> int:
    """Return the place of the first row below the headings that is of none of the lists."""
    end, closest = at + 1, inf
    while end < len(rows) and rows[end].page is rows[at].page:
        step = rows[end].box.y0 - rows[end - 1].box.y0
        if end > at + 1:
            closest = min(closest, step)
        if step > _LEADING * closest or not _is_of_lists(rows[end], rows[at], edges, key):
            break
        end += 1
    return end


def _is_of_lists(row: Span, headings: Span, edges: Sequence[float], key: Callable[[str], str | None]) -> bool:
    """Tell whether each piece of the row begins near its list's edge, white before it, and none is a heading."""
    starts = (headings.box.x0, *(edge + headings.height for edge in edges))
    pieces = _pieces(row, edges)
    for one, two in pairwise(pieces):
        if two.box.x0 - one.box.x1 < _GUTTER * row.height:
            return False
    for piece in pieces:
        begins = any(-1.0 <= (piece.box.x0 - start) / headings.height <= _INDENT for start in starts)
        captioned = any(word.text.endswith(":") for word in piece.words[:_CAPTION])
        if not begins or captioned or key(piece.text):
            return False
    return True


def _pieces(row: Span, edges: Sequence[float]) -> list[Span]:
    found = (_within(row, left, right) for left, right in pairwise((-inf, *edges, inf)))
    return [piece for piece in found if piece is not None]


def _within(row: Span, left: float, right: float) -> Span | None:
    """Return the row's words that begin between the edges, without specks of a scan."""
    return part(row, lambda word: left <= word.box.x0 < right and not _SPECK.fullmatch(word.text))
