"""How a picture lies: asked of the engine, and where that is unsure, tried out on a part of it."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from extractors.reading import cleaning, engine

Gray = npt.NDArray[np.uint8]

_SURE_TURN = 1.0
_LOOK_DPI = 150.0
_BLOCK = 6
"""The engine's way to read rows that run across, and no others."""
_WINDOW = 0.5
"""Share of the height and of the width of the part that is tried out: a quarter of the page has rows enough."""
_STEPS = 5
_FEWEST_MARKS = 30
_FEWEST_WORDS, _LONG = 8, 3
_CLEARLY = 1.5
"""How many times as much must be read one way as it lies: rows of figures say something upside down too."""


def upright(gray: Gray, dpi: float) -> int:
    """Return the quarter turns clockwise that bring the text upright: the engine's word for it, or what a trial says.

    The engine reads rows that run up or down the page as well, but their order and their columns are lost.
    """
    return asked(gray, dpi) or tried(gray, dpi)


def runs_upward(found: engine.Recognised) -> bool:
    """Tell whether most words of three letters and more are higher than wide: their rows run up or down the page."""
    boxes = found.boxes[[index for index, text in enumerate(found.texts) if len(text) >= _LONG]]
    upward = boxes[:, 3] - boxes[:, 1] > boxes[:, 2] - boxes[:, 0]
    return len(boxes) >= _FEWEST_WORDS and 2 * int(np.count_nonzero(upward)) > len(boxes)


def asked(gray: Gray, dpi: float) -> int:
    """Return the quarter turns clockwise that bring the text upright as the engine sees it; 0 where it is unsure."""
    turns, sure = engine.turns_to_upright(cleaning.small(gray, dpi, _LOOK_DPI))
    return turns if sure >= _SURE_TURN else 0


def tried(gray: Gray, dpi: float) -> int:
    """Return the quarter turns clockwise with which the fullest part of the picture is read best; 0 in doubt.

    The engine's sense of direction needs letters: a page of figures has too few of them.
    """
    part = _fullest(gray, dpi)
    if part is None:
        return 0
    ways = (np.ascontiguousarray(np.rot90(part, -turns)) for turns in range(4))
    said = [weight(engine.recognise(way, dpi, page_mode=_BLOCK)) for way in ways]
    best = int(np.argmax(said))
    return best if said[best] > _CLEARLY * said[0] else 0


def weight(found: engine.Recognised) -> float:
    """Return how much was read and how surely: the better of two ways to turn a page has more."""
    return sum(
        len(text) * max(0.0, confidence - 0.4) for text, confidence in zip(found.texts, found.confidences, strict=True)
    )


def _fullest(gray: Gray, dpi: float) -> npt.NDArray[Any] | None:
    """Return the part of the picture with the most print, or None where there is hardly any."""
    look = cleaning.small(gray, dpi, 100.0)
    found = cleaning.marks(cleaning.ink_of(look))
    if len(found) < _FEWEST_MARKS:
        return None
    centres = (found[:, :2] + found[:, 2:4] / 2) / look.shape[::-1]
    corners = np.linspace(0.0, 1.0 - _WINDOW, _STEPS)
    places = [(left, top) for top in corners for left in corners]
    left, top = max(places, key=lambda place: _held(centres, *place))
    height, width = gray.shape
    y, x = round(top * height), round(left * width)
    return gray[y : y + round(_WINDOW * height), x : x + round(_WINDOW * width)]


def _held(centres: npt.NDArray[np.floating[Any]], left: float, top: float) -> int:
    x, y = centres[:, 0] - left, centres[:, 1] - top
    return int(np.count_nonzero((x >= 0) & (x < _WINDOW) & (y >= 0) & (y < _WINDOW)))
