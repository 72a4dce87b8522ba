"""Rows by geometry: the words that stand on one printed row, however the page was drawn."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from casefile.pages import Line, Word

_SAME_ROW = 0.45
"""Share of a word's height by which the middles of neighbours in a row may differ."""


def rows(words: Sequence[Word]) -> tuple[Line, ...]:
    """Return the printed rows, top to bottom, each left to right."""
    if not words:
        return ()
    boxes = np.array([word.box for word in words])
    middles = (boxes[:, 1] + boxes[:, 3]) / 2
    heights = boxes[:, 3] - boxes[:, 1]
    order = np.argsort(middles, kind="stable")
    tolerance = _SAME_ROW * max(1.0, float(np.median(heights)))
    starts = np.flatnonzero(np.diff(middles[order]) > tolerance) + 1
    return tuple(
        Line(tuple(words[index] for index in row[np.argsort(boxes[row, 0], kind="stable")]))
        for row in np.split(order, starts)
    )
