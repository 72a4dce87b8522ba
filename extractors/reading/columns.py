"""Prose in columns: a letter or article set in two or three columns is read down, not across."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from casefile.pages import Word

Floats = npt.NDArray[np.floating[Any]]
Indices = npt.NDArray[np.intp]

_LEAST_ROWS = 6
"""Fewer rows than this are read across: a heading with two addresses is no column."""
_LEAST_WORDS = 3.5
"""Words a row on each side; a form's "label: value" has fewer."""
_BIN = 4.0
"""Width in points of the strips in which a gutter is looked for."""


class _Rows(NamedTuple):
    """Words row by row: left and right edges, the row of each, and whether it is written in letters."""

    left: Floats
    right: Floats
    row: Indices
    lettered: npt.NDArray[np.bool_]


def prose_order(boxes: Floats, starts: Indices, words: Sequence[Word]) -> list[int] | None:
    """Return the reading order where prose stands in columns, or None where rows are the reading order.

    `boxes` and `words` stand row by row; `starts` is where each row but the first begins.
    """
    if len(starts) + 1 < _LEAST_ROWS:
        return None
    row = np.zeros(len(words), dtype=np.intp)
    row[starts] = 1
    row = np.cumsum(row)
    left, right = boxes[:, 0], boxes[:, 2]
    height = float((boxes[:, 3] - boxes[:, 1]).mean())
    gutter = _gutter(left, right, row, height)
    if gutter is None:
        return None
    lettered = np.array([word.text[:1].isalpha() for word in words])
    return _read_down(_Rows(left, right, row, lettered), gutter)


def _gutter(left: Floats, right: Floats, row: Indices, height: float) -> float | None:
    """Return where the most rows leave a gap between two words, unless one side has too few words for prose."""
    gap = left[1:] - right[:-1]
    wide = np.flatnonzero((gap > 1.2 * height) & (row[1:] == row[:-1]))
    if len(wide) < _LEAST_ROWS or np.bincount(row)[row[wide]].mean() < 2 * _LEAST_WORDS:
        return None
    opens = np.ceil(right[wide] / _BIN).astype(np.intp)
    closes = np.floor(left[wide + 1] / _BIN).astype(np.intp)
    size = int(closes.max()) + 2
    free = np.bincount(opens, minlength=size) - np.bincount(closes, minlength=size)
    rows_free = np.cumsum(free)
    most = int(rows_free.max())
    if most < _LEAST_ROWS:
        return None
    best = int(rows_free.argmax())
    gutter = (best + 0.5) * _BIN
    before = np.count_nonzero(left < gutter)
    fewest = min(before, len(left) - before)
    return gutter if fewest >= _LEAST_WORDS * most else None


def _read_down(rows: _Rows, gutter: float) -> list[int] | None:
    """Return the order with each run of rows that keeps the gutter free read down its two sides."""
    crossing = np.unique(rows.row[(rows.left < gutter) & (rows.right > gutter)])
    count = int(rows.row[-1]) + 1
    whole = np.zeros(count, dtype=bool)
    whole[crossing] = True
    order: list[int] = []
    found = False
    bounds = np.flatnonzero(np.diff(whole)) + 1
    for run in np.split(np.arange(count), bounds):
        chosen = np.flatnonzero((rows.row >= run[0]) & (rows.row <= run[-1]))
        sides = (chosen[rows.left[chosen] < gutter], chosen[rows.left[chosen] >= gutter])
        if whole[run[0]] or not all(_is_prose(rows, side) for side in sides):
            order.extend(chosen.tolist())
            continue
        found = True
        for side in sides:
            order.extend(side.tolist())
    return order if found else None


def _is_prose(rows: _Rows, side: Indices) -> bool:
    """Tell whether the words of one side are lines of prose: many, in letters, reaching the margin."""
    if len(side) < _LEAST_ROWS * _LEAST_WORDS:
        return False
    firsts = np.concatenate([[0], np.flatnonzero(np.diff(rows.row[side])) + 1])
    if len(firsts) < _LEAST_ROWS or len(side) / len(firsts) < _LEAST_WORDS:
        return False
    if rows.lettered[side].mean() < 0.8:
        return False
    ends = np.maximum.reduceat(rows.right[side], firsts)
    margin, edge = float(rows.left[side].min()), float(ends.max())
    full = ends > margin + 0.75 * (edge - margin)
    return bool(full.mean() >= 0.6)
