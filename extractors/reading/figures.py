"""Amounts that the engines part at their point: typewriter print leaves much room around it ("884. 00")."""

from __future__ import annotations

import re

import numpy as np

from extractors.reading.engine import Recognised

_HEAD = re.compile(r"[-(]?\$?\d{1,3}(?:,\d{3})*\.|[-(]?\$?\d{4,6}\.")
_CENTS = re.compile(r"\d\d\)?-?")
_NEAR = 1.0
"""Widths of a letter on the row that the point and the cents are apart at most."""
_APART = 1.6
"""Widths of a letter that part an amount from its neighbours; closer, it may be a sentence's end and a number."""


def joined(found: Recognised) -> Recognised:
    """Return the words with dollars and cents in one where both stand apart from everything else on their row."""
    texts, confidences, boxes = list(found.texts), list(found.confidences), found.boxes.copy()
    gone = set[int]()
    for index, text in enumerate(found.texts):
        other = _cents_of(found, index) if _HEAD.fullmatch(text) else None
        if other is not None:
            gone.add(other)
            texts[index] += texts[other]
            confidences[index] = min(confidences[index], confidences[other])
            pair = found.boxes[[index, other]]
            boxes[index] = (*pair[:, :2].min(axis=0), *pair[:, 2:].max(axis=0))
    if not gone:
        return found
    whole = Recognised(texts, boxes, confidences, found.rows)
    return whole.only([index for index in range(len(texts)) if index not in gone])


def _cents_of(found: Recognised, index: int) -> int | None:
    """Return which word is the cents of those dollars, or None where that is not plain."""
    left, top, right, foot = found.boxes[index]
    beside = np.flatnonzero(np.minimum(found.boxes[:, 3], foot) - np.maximum(found.boxes[:, 1], top) > (foot - top) / 2)
    after = [int(each) for each in beside if found.boxes[each, 0] > left and each != index]
    if not after:
        return None
    cents = min(after, key=lambda each: found.boxes[each, 0])
    start, end = found.boxes[cents, [0, 2]]
    letter = (right - left + end - start) / len(found.texts[index] + found.texts[cents])
    if not _CENTS.fullmatch(found.texts[cents]) or not -letter < start - right < _NEAR * letter:
        return None
    others = found.boxes[[each for each in beside if each not in (index, cents)]]
    gaps = np.maximum(left - others[:, 2], others[:, 0] - end)
    return cents if np.min(gaps, initial=np.inf) > _APART * letter else None
