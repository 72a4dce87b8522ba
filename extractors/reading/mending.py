"""Figures that the engine tore apart, put together: in fixed-width print it takes the room at a point for a space."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import numpy.typing as npt

from extractors.reading.engine import Recognised
from extractors.reading.layout import row_order

Floats = npt.NDArray[np.floating[Any]]

_WIDEST = 0.75
"""Widest room at a point or comma, in heights of the print; a space between words has 0.25 to 0.6."""
_ALIGNED = 0.35
"""Torn figures of one column part at the same place, within this share of the height."""
_HEAD = re.compile(r"\(?-?\$?\d{1,3}(?:,\d{3})*[.,]|\(?-?\$?\d+\.")
_WHOLE = re.compile(r"\(?-?\$?(?:\d{1,3}(?:,\d{3})*|\d+)(?:\.\d{2}\)?%?)?|\(?-?\$?\d{1,3}(?:,\d{3})*\.|\d+\.\d{1,4}%?")


def mended(found: Recognised) -> Recognised:
    """Return the words with torn figures joined, where a dollar sign or a column of them says that they are."""
    if len(found.texts) < 2:
        return found
    order, starts = row_order(found.boxes, found.texts)
    first_of_row = {0, *starts.tolist()}
    places = order.tolist()
    pairs = [
        (places[index - 1], places[index])
        for index in range(1, len(places))
        if index not in first_of_row and _may_be_one(found, places[index - 1], places[index])
    ]
    return _joined(found, pairs) if pairs else found


def _may_be_one(found: Recognised, left: int, right: int) -> bool:
    first, second = found.texts[left], found.texts[right]
    if not _HEAD.fullmatch(first) or not second[0].isdigit() or not _WHOLE.fullmatch(first + second):
        return False
    room = float(found.boxes[right, 0] - found.boxes[left, 2]) / _height(found, left)
    return -0.2 < room < _WIDEST


def _height(found: Recognised, index: int) -> float:
    return max(1.0, float(found.boxes[index, 3] - found.boxes[index, 1]))


def _is_of_a_column(found: Recognised, left: int, pairs: list[tuple[int, int]]) -> bool:
    """Tell whether another figure of the page is torn at the same place across."""
    edge = float(found.boxes[left, 2])
    reach = _ALIGNED * _height(found, left)
    return sum(abs(float(found.boxes[other, 2]) - edge) < reach for other, _ in pairs) >= 2


def _joined(found: Recognised, pairs: list[tuple[int, int]]) -> Recognised:
    texts, confidences, boxes = list(found.texts), list(found.confidences), found.boxes.copy()
    whole: dict[int, int] = {}
    for left, right in pairs:
        at = whole.get(left, left)
        if not _WHOLE.fullmatch(texts[at] + texts[right]):
            continue
        if "$" not in texts[at] and not _is_of_a_column(found, left, pairs):
            continue
        texts[at] += texts[right]
        confidences[at] = min(confidences[at], confidences[right])
        boxes[at] = [*np.minimum(boxes[at, :2], boxes[right, :2]), *np.maximum(boxes[at, 2:], boxes[right, 2:])]
        whole[right] = at
    kept = [index for index in range(len(texts)) if index not in whole]
    return Recognised(
        [texts[index] for index in kept],
        boxes[kept],
        [confidences[index] for index in kept],
        [found.rows[index] for index in kept],
    )
