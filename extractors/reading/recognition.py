"""A picture of a page to words in page space: turned, straightened, cleaned, recognised, mapped back."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from extractors.reading import cleaning, engine
from extractors.reading.bars import unbarred
from extractors.reading.cleaning import Gray, look_at_page
from extractors.reading.frames import Grid, moved, turn_grid
from extractors.reading.layout import Placed, middle_value
from extractors.reading.mending import mended
from extractors.reading.raster import Picture, shrunk
from extractors.reading.ruling import unruled
from extractors.reading.voting import voted

Floats = npt.NDArray[np.floating[Any]]

_STEEP = 0.7
"""Degrees from which straightening the picture pays; below, the engine follows the rows itself."""
_HARD = 0.88
"""Average confidence under which a page with many lines is read once more without them."""
_UNSURE = 0.7
"""Average confidence under which the page may lie on its side, and is doubtful anyhow."""
_SURE_TURN = 1.0
_NOISE_CONFIDENCE = 0.35
_APART = 1.5
"""Heights of print from which a gap parts the words of a row: what lies beyond may stand higher or lower."""
_ON_ROW = 0.35
"""Share of its height by which such a part stands off the row at most, to be one row with it."""


class Reading(NamedTuple):
    """The words of a picture in page space, with the turns that bring the page upright, and doubts."""

    placed: Placed
    turns: int
    doubts: tuple[str, ...]


def read_picture(picture: Picture, size: tuple[float, float]) -> Reading:
    """Return the words on the picture of a page of that size as displayed."""
    turns = _upright_turns(picture) if cleaning.lies_on_side(look_at_page(picture.gray, picture.dpi)) else 0
    reading = _read_turned(picture, size, turns)
    if _confidence(reading) < _UNSURE:
        other = _upright_turns(picture)
        if other != turns:
            reading = max(reading, _read_turned(picture, size, other), key=_weight)
    return reading._replace(doubts=_doubts(reading))


def _upright_turns(picture: Picture) -> int:
    turns, sure = engine.turns_to_upright(cleaning.small(picture.gray, picture.dpi, 150.0))
    return turns if sure >= _SURE_TURN else 0


def _read_turned(picture: Picture, size: tuple[float, float], turns: int) -> Reading:
    """Return the words when the picture is turned clockwise that often before it is read.

    A page that is hard to read and full of lines is read again without them, and the surer words stand.
    """
    ready = _prepared(_turned(picture, turns))
    reading = Reading(_recognised(ready, ready.picture.gray, size, turns), turns, ())
    if _confidence(reading) >= _HARD:
        return reading
    clean = unruled(unbarred(ready.picture.gray, ready.picture.dpi), ready.picture.dpi)
    if clean is ready.picture.gray:
        return reading
    return reading._replace(placed=voted(reading.placed, _recognised(ready, clean, size, turns)))


def _recognised(ready: _Prepared, gray: Gray, size: tuple[float, float], turns: int) -> Placed:
    found = mended(_without_noise(engine.recognise(gray, ready.picture.dpi)))
    shown = np.round(_within(moved(found.boxes, ready.picture.grid), size), 2)
    upright = moved(_levelled(found, ready.skew), turn_grid(size, turns) @ ready.level)
    return Placed(found.texts, shown, found.confidences, upright)


class _Prepared(NamedTuple):
    """A picture fit to be recognised; `level` maps its pixels to the page as if that had no skew.

    `skew` is what is left of the skew in the picture.
    """

    picture: Picture
    level: Grid
    skew: float


def _prepared(picture: Picture) -> _Prepared:
    gray = cleaning.evened(picture.gray, picture.dpi) if cleaning.is_shaded(picture.gray, picture.dpi) else picture.gray
    picture = shrunk(picture._replace(gray=gray), cleaning.useful_share(gray))
    level = picture.grid
    skew = cleaning.skew_of(look_at_page(picture.gray, picture.dpi))
    if abs(skew) >= _STEEP:
        gray, back = cleaning.straightened(picture.gray, skew)
        picture, skew = Picture(gray, picture.dpi, picture.grid @ back), 0.0
    return _Prepared(picture, level, skew)


def _turned(picture: Picture, turns: int) -> Picture:
    gray = np.ascontiguousarray(np.rot90(picture.gray, -turns))
    size = (float(gray.shape[1]), float(gray.shape[0]))
    return Picture(gray, picture.dpi, picture.grid @ turn_grid(size, -turns))


def _without_noise(found: engine.Recognised) -> engine.Recognised:
    """Leave out marks that were taken for letters: no letter or digit in them and little confidence."""
    kept = [
        index
        for index, (text, confidence) in enumerate(zip(found.texts, found.confidences, strict=True))
        if confidence >= _NOISE_CONFIDENCE or any(map(str.isalnum, text))
    ]
    return engine.Recognised(
        [found.texts[index] for index in kept],
        found.boxes[kept],
        [found.confidences[index] for index in kept],
        [found.rows[index] for index in kept],
    )


def _within(boxes: Floats, size: tuple[float, float]) -> Floats:
    width, height = size
    return np.minimum(np.maximum(boxes, 0), (width, height, width, height))


def _levelled(found: engine.Recognised, skew: float) -> Floats:
    """Return the boxes with the skew taken out and the middles of each of the engine's rows on one height.

    Ink boxes differ in height from word to word ("one", "pay"), rows do not.
    """
    boxes = found.boxes.copy()
    if not len(boxes):
        return boxes
    fall = np.tan(np.radians(skew)) * (boxes[:, 0] + boxes[:, 2]) / 2
    boxes[:, 1] -= fall
    boxes[:, 3] -= fall
    middles = (boxes[:, 1] + boxes[:, 3]) / 2
    heights = boxes[:, 3] - boxes[:, 1]
    levels = middles.copy()
    for members in _stretches(found):
        level = middle_value(middles[members])
        near = members[np.abs(level - middles[members]) < heights[members]]
        levels[near] = level
        heights[near] = heights[near].max(initial=0.0)
    rows = np.array(found.rows)
    for row in np.unique(rows):
        members = np.flatnonzero(rows == row)
        level = middle_value(levels[members])
        near = members[np.abs(level - levels[members]) < _ON_ROW * heights[members]]
        levels[near] = level
    boxes[:, 1] += levels - middles
    boxes[:, 3] += levels - middles
    return boxes


def _stretches(found: engine.Recognised) -> list[npt.NDArray[np.intp]]:
    """Return the words that the engine put in one row, as far as they follow one another closely."""
    left, right = found.boxes[1:, 0], found.boxes[:-1, 2]
    height = np.minimum(*(edges[:, 3] - edges[:, 1] for edges in (found.boxes[1:], found.boxes[:-1])))
    rows = np.array(found.rows)
    parted = (rows[1:] != rows[:-1]) | (left - right > _APART * height) | (left < right - 2 * height)
    return np.split(np.arange(len(rows)), np.flatnonzero(parted) + 1)


def _confidence(reading: Reading) -> float:
    """Return the average confidence, long words counting more; of few words nothing is known."""
    lengths = [len(text) for text in reading.placed.texts]
    if not lengths:
        return 0.0
    return float(np.average(reading.placed.confidences, weights=lengths))


def _weight(reading: Reading) -> float:
    """Return how much was read and how surely: the better of two ways to turn a page has more."""
    return sum(
        len(text) * max(0.0, confidence - 0.4)
        for text, confidence in zip(reading.placed.texts, reading.placed.confidences, strict=True)
    )


def _doubts(reading: Reading) -> tuple[str, ...]:
    doubts = []
    if reading.turns:
        how = "upside down" if reading.turns == 2 else "on its side"
        doubts.append(f"The page lies {how} and was turned to be read.")
    confidence = _confidence(reading)
    if reading.placed.texts and confidence < _UNSURE:
        doubts.append(
            f"The scan is hard to read ({confidence:.0%} sure on average); check its values against the page."
        )
    return tuple(doubts)
