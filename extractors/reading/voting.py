"""Two readings of one page made one: of words that lie over one another the surer stands."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from extractors.reading.layout import Placed

Floats = npt.NDArray[np.floating[Any]]

_OVER = 0.4
"""Share of the smaller word from which two words are readings of the same print."""
_ALONE = 0.6
"""Confidence from which a word of the second reading stands where the first has none."""
_LENGTH_BONUS, _LONGEST = 0.02, 8
"""A longer word of the same confidence is the better reading: it was not torn."""


def voted(first: Placed, second: Placed) -> Placed:
    """Return the words of both readings, each print once; the order is that of the readings."""
    both = Placed(
        [*first.texts, *second.texts],
        np.concatenate([first.boxes, second.boxes]),
        [*first.confidences, *second.confidences],
        np.concatenate([first.upright, second.upright]),
    )
    order = np.argsort(-_worth(both), kind="stable").tolist()
    areas = (both.boxes[:, 2:] - both.boxes[:, :2]).prod(axis=1)
    kept: list[int] = []
    for index in order:
        if index >= len(first.texts) and both.confidences[index] < _ALONE:
            continue
        if not kept or float(_overlaps(both.boxes, areas, index, kept).max()) <= _OVER:
            kept.append(index)
    kept.sort()
    return Placed(
        [both.texts[index] for index in kept],
        both.boxes[kept],
        [both.confidences[index] for index in kept],
        both.upright[kept],
    )


def _worth(words: Placed) -> Floats:
    return np.array(
        [
            confidence * sum(map(str.isalnum, text)) / len(text) + _LENGTH_BONUS * min(len(text), _LONGEST)
            for text, confidence in zip(words.texts, words.confidences, strict=True)
        ]
    )


def _overlaps(boxes: Floats, areas: Floats, index: int, kept: list[int]) -> Floats:
    """Return what share of the smaller word lies over the other, for each of the kept words."""
    others = boxes[kept]
    corner = np.minimum(others[:, 2:], boxes[index, 2:]) - np.maximum(others[:, :2], boxes[index, :2])
    shared = np.where((corner > 0).all(axis=1), corner.prod(axis=1), 0.0)
    return np.asarray(shared / np.maximum(1e-6, np.minimum(areas[kept], areas[index])))
