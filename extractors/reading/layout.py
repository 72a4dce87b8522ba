"""Words in reading order and rows by geometry, however the page was drawn or recognised."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, repeat
from operator import itemgetter
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from casefile.pages import Box, Line, Word
from extractors.reading.columns import prose_order

Floats = npt.NDArray[np.floating[Any]]
Indices = npt.NDArray[np.intp]

_SAME_ROW = 0.45
"""Share of the usual word height by which the middles of neighbours in a row may differ."""
_THINNEST = 0.1
"""Points that a word is high and wide at least: a damaged file may print words of no size."""
_TALL_ROW = 0.8
"""A row whose middles differ by more than this share of the usual height is looked at word by word."""
_FIRST = np.ones(1, dtype=bool)


class Layout(NamedTuple):
    """The words of a page in reading order, and its rows."""

    words: tuple[Word, ...]
    lines: tuple[Line, ...]


class Placed(NamedTuple):
    """Words as read: texts, boxes as displayed, confidences, and the same boxes as if upright and straight.

    `upright` is where the words would stand if the page were turned upright and its skew taken out; rows and
    reading order are found there. It is `boxes` itself for a page that stands straight.
    """

    texts: Sequence[str]
    boxes: Floats
    confidences: Sequence[float]
    upright: Floats


def laid_out(placed: Placed) -> Layout:
    """Return the words in reading order and the rows, top to bottom, each left to right."""
    if not placed.texts:
        return Layout((), ())
    order, starts = row_order(placed.upright, placed.texts)
    words = _words(placed, order)
    bounds = [0, *starts.tolist(), len(words)]
    rows = [(words[first:last],) for first, last in pairwise(bounds)]
    lines = tuple(map(tuple.__new__, repeat(Line), rows))
    reading = prose_order(placed.upright[order], starts, words)
    if reading is not None:
        words = tuple(words[index] for index in reading)
    return Layout(words, lines)


def _words(placed: Placed, order: Indices) -> tuple[Word, ...]:
    """Build the words; `tuple.__new__` under `map` takes a third of the time of calling the classes."""
    near, far = np.split(placed.boxes.T[:, order], 2)
    columns = np.concatenate([near, np.maximum(far, near + _THINNEST)])
    boxes = map(tuple.__new__, repeat(Box), zip(*columns.tolist(), strict=True))
    pick = itemgetter(*order.tolist(), order[0])  # the one too many makes it a tuple for one word too
    values = zip(pick(placed.texts), boxes, pick(placed.confidences), strict=False)
    return tuple(map(tuple.__new__, repeat(Word), values))


def row_order(boxes: Floats, texts: Sequence[str]) -> tuple[Indices, Indices]:
    """Return the words row by row, and where in that order each row but the first begins."""
    heights = boxes[:, 3] - boxes[:, 1]
    widths = boxes[:, 2] - boxes[:, 0]
    middles = (boxes[:, 1] + boxes[:, 3]) / 2
    usual = max(1.0, middle_value(heights))
    upended = _upended(heights, widths, usual, texts)
    by_height = np.argsort(middles, kind="stable")
    if upended.any():
        by_height = np.concatenate([by_height[~upended[by_height]], by_height[upended[by_height]]])
    sorted_middles = middles[by_height]
    new_row = upended[by_height]
    new_row[1:] |= np.abs(sorted_middles[1:] - sorted_middles[:-1]) > _SAME_ROW * usual
    row = new_row.cumsum()
    order = by_height[np.lexsort((boxes[by_height, 0], row))]
    return _with_mixed_rows_apart(boxes, middles, order, row, usual)


def middle_value(values: Floats) -> float:
    """Return the upper median; ten times as fast as numpy's for a page's few hundred values."""
    half = len(values) // 2
    return float(np.partition(values, half)[half])


def _upended(heights: Floats, widths: Floats, usual: float, texts: Sequence[str]) -> npt.NDArray[np.bool_]:
    """Tell which words run up or down the page (a form's margin text): each is a row of its own."""
    upended = np.asarray((heights > 1.8 * widths) & (heights > 1.5 * usual))
    for index in np.flatnonzero(upended).tolist():
        upended[index] = len(texts[index]) >= 3
    return upended


def _with_mixed_rows_apart(
    boxes: Floats, middles: Floats, order: Indices, row: Indices, usual: float
) -> tuple[Indices, Indices]:
    """Split the rows in which words lie over one another or that climb too far: they are several rows."""
    same = row[1:] == row[:-1]
    edges = np.flatnonzero(np.concatenate([_FIRST, ~same]))
    starts = edges[1:]
    sorted_middles = middles[order]
    climb = np.maximum.reduceat(sorted_middles, edges) - np.minimum.reduceat(sorted_middles, edges)
    left, right = boxes[order, 0], boxes[order, 2]
    width = right - left
    narrow = np.minimum(width[1:], width[:-1])
    over = (left[1:] < right[:-1] - 0.5 * narrow) & same
    over &= np.abs(sorted_middles[1:] - sorted_middles[:-1]) > 0.2 * usual
    mixed = climb > _TALL_ROW * usual
    mixed[row[1:][over]] = True
    if not mixed.any():
        return order, starts
    parts = []
    for number, words in enumerate(np.split(order, starts)):
        parts.extend(_apart(words, boxes, middles, usual) if mixed[number] else [words])
    lengths = [len(part) for part in parts]
    return np.concatenate(parts), np.cumsum(lengths)[:-1]


def _apart(words: Indices, boxes: Floats, middles: Floats, usual: float) -> list[Indices]:
    """Return the rows among the words: each word, left to right, goes on with the nearest row that is free."""
    rows: list[list[int]] = []
    for word in words.tolist():
        near = [
            (abs(middles[word] - middles[row[-1]]), number)
            for number, row in enumerate(rows)
            if boxes[word, 0] >= boxes[row[-1], 2] - 0.5 * (boxes[word, 2] - boxes[word, 0])
        ]
        distance, number = min(near, default=(usual, 0))
        if distance < _SAME_ROW * usual:
            rows[number].append(word)
        else:
            rows.append([word])
    rows.sort(key=lambda row: float(np.mean(middles[row])))
    return [np.array(row) for row in rows]
