"""Words that the first engine is unsure of, read again by the second; where the two differ, the word stays in doubt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from extractors.reading import rows
from extractors.reading.engine import Recognised
from extractors.reading.rows import Spelled

Gray = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.floating[Any]]

_SURE, _SURE_DIGIT, _SURE_FIGURE = 0.7, 0.8, 0.9
"""Confidence of the first engine from which a word is not read again: a word, one with a digit, a figure.

Below, a second of reading sets ten words and more right; above, next to none.
"""
_DIGITS = 3
_MOST = 300
"""Words that are read again at most; a page of which more are unsure is hardly legible to anybody."""
_BELIEVED = 0.5
"""Confidence of the second engine below which the first one's word stands."""
_DOUBT = 0.55
"""Confidence at most of a figure that the two read differently: values below 0.6 are named to a person."""
_SUREST = 0.98
_TALLEST = 3.0
"""A box that many times as high as the row is no word's."""
_LINES = re.compile(r"[|\[\]{}_~]+")
_PARTS = re.compile(r"[^\W_]+")
_AROUND = ".,;:'\"*`()"
_MEANT = "$&%#+-"
"""Signs that say something on their own."""


def reread(gray: Gray, found: Recognised) -> Recognised:
    """Return the words with those read again that the first engine was unsure of."""
    heights = _row_heights(found)
    chosen = _unsure(found, heights)
    words: list[Spelled] = []
    numbers: list[int] = []
    for index, first in enumerate(map(Spelled, found.texts, found.confidences, found.boxes.tolist())):
        settled = [first]
        if index in chosen:
            read = rows.read_box(gray, _as_high_as(first.box, heights[index]))
            settled = settle(first, [word for word in read if not _is_anothers(word, index, found.boxes)])
        words += settled
        numbers += [found.rows[index]] * len(settled)
    boxes = np.array([word.box for word in words], dtype=np.float64).reshape(-1, 4)
    return Recognised([word.text for word in words], boxes, [word.confidence for word in words], numbers)


def _row_heights(found: Recognised) -> list[float]:
    """Return for each word the usual height of those on its row."""
    high = found.boxes[:, 3] - found.boxes[:, 1]
    numbers = np.array(found.rows)
    usual = {row: float(np.median(high[numbers == row])) for row in set(found.rows)}
    return [usual[row] for row in found.rows]


def _unsure(found: Recognised, heights: Sequence[float]) -> set[int]:
    """Return which words are read again, figures before others."""
    high = (found.boxes[:, 3] - found.boxes[:, 1]).tolist()
    unsure = [
        index
        for index, (text, confidence) in enumerate(zip(found.texts, found.confidences, strict=True))
        if confidence < _sure_enough(text) and any(map(str.isalnum, text)) and high[index] <= _TALLEST * heights[index]
    ]
    unsure.sort(key=lambda index: not is_figure(found.texts[index]))
    return set(unsure[:_MOST])


def _sure_enough(text: str) -> float:
    if is_figure(text):
        return _SURE_FIGURE
    return _SURE_DIGIT if any(map(str.isdigit, text)) else _SURE


def is_figure(text: str) -> bool:
    """Tell whether a word may be an amount, a date, a code or a number."""
    return sum(map(str.isdigit, text)) >= _DIGITS


def _as_high_as(box: Sequence[float], height: float) -> tuple[float, float, float, float]:
    """Return the box no lower than the row: "one" has neither heads nor feet."""
    left, top, right, bottom = box
    return left, min(top, bottom - height), right, bottom


def _is_anothers(word: Spelled, index: int, boxes: Floats) -> bool:
    """Tell whether a word stands where the first engine has another one: its boxes reach over one another."""
    left, top, right, bottom = word.box
    x, y = (left + right) / 2, (top + bottom) / 2
    inside = (boxes[:, 0] < x) & (x < boxes[:, 2]) & (boxes[:, 1] < y) & (y < boxes[:, 3])
    inside[index] = False
    return bool(inside.any())


def settle(first: Spelled, read: Sequence[Spelled]) -> list[Spelled]:
    """Return what the first engine's word is taken for, now that the second engine has read its place."""
    again = [word._replace(text=text) for word in read if _says(text := _LINES.sub("", word.text))]
    if not again:
        return [first]
    sure = min(word.confidence for word in again)
    if _agree(first.text, [word.text for word in again]):
        both = min(_SUREST, 1 - (1 - first.confidence) * (1 - sure))
        return _placed(first, [word._replace(confidence=round(both, 3)) for word in again])
    if sure < max(_BELIEVED, first.confidence) or _runs_together(first.text, again):
        return [first._replace(confidence=min(first.confidence, _DOUBT))]
    most = _DOUBT if is_figure(first.text) or is_figure("".join(word.text for word in again)) else _SUREST
    return _placed(first, [word._replace(confidence=min(most, word.confidence)) for word in again])


def _says(text: str) -> bool:
    return any(sign.isalnum() or sign in _MEANT for sign in text)


def _agree(first: str, again: Sequence[str]) -> bool:
    """Tell whether both read the same letters and the same signs between them.

    What stands around a word says nothing. A line of the form, taken for a sign, parts words; it is never left out
    between them, which would make one figure of two.
    """
    parts = [core for part in _LINES.split(first) if (core := _core(part))]
    words = [core for word in again if (core := _core(word))]
    return parts == words or (len(parts) == 1 and parts[0] == _core("".join(again)))


def _runs_together(first: str, again: Sequence[Spelled]) -> bool:
    """Tell whether the second engine left out what parts the same letters: a point, or the line between two figures."""
    parts = _PARTS.findall(first.casefold())
    runs = [run for word in again for run in _PARTS.findall(word.text.casefold())]
    return len(parts) > len(runs) and "".join(parts) == "".join(runs)


def _core(text: str) -> str:
    return text.strip(_AROUND).replace("\u00a7", "$").casefold()


def _placed(first: Spelled, again: list[Spelled]) -> list[Spelled]:
    """Return the words where they stand: a single one in the first engine's box, unless that holds a line too."""
    if len(again) == 1 and not _LINES.search(first.text):
        return [again[0]._replace(box=first.box)]
    return again
