"""A picture of a page to words in page space: turned, straightened, cleaned, recognised, mapped back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from casefile.pages import Box
from extractors.reading import banners, cleaning, engine, faint, figures, missed, rereading, turning
from extractors.reading.frames import Grid, moved, turn_grid
from extractors.reading.layout import Placed, middle_value
from extractors.reading.raster import Picture

Floats = npt.NDArray[np.floating[Any]]
Gray = npt.NDArray[np.uint8]

_STEEP = 0.7
"""Degrees from which straightening the picture pays; below, the engine follows the rows itself."""
_UNSURE = 0.7
"""Average confidence under which the page may lie on its side, and is doubtful anyhow."""
_LOST = 0.5
"""Average confidence under which the page may lie in a way that the engine could not tell."""
_SOME = 5
_FINE_DPI = 240.0
"""Resolution below which a median eats thin strokes."""
_ENOUGH_DPI = 200.0
"""Resolution at which large print on grainy paper is read more surely than at a finer one, and sooner."""
_NOISE_CONFIDENCE = 0.35
_SPARSE = 11
"""The engine's way to read words strewn over a page: it finds those in a frame that it takes for a picture."""
_SURE_WORD = 0.8
_AROUND = 1.5
"""Heights of a cited box above and below it that are read with it."""
_FAINT = "The print is so faint that the page looks blank; check its values against the page."
_UNREAD = "Something is on the page that could not be read; look at it."


class Reading(NamedTuple):
    """The words of a picture in page space, with the turns that bring the page upright, doubts, and how it is shaded.

    `blank` says that there is ink on paper, and none of it is words.
    """

    placed: Placed
    turns: int
    doubts: tuple[str, ...]
    pictured: float = 0.0

    @property
    def blank(self) -> bool:
        """Whether the picture says nothing and shows nothing."""
        return not self.placed.texts and self.pictured < cleaning.PICTURE


class _Seen(NamedTuple):
    """What the first engine read of a picture turned so often: on what, where its pixels lie, and how they are skewed.

    `grid` leads from the pixels to the page as displayed, `straight` to the page turned upright.
    """

    turns: int
    gray: Gray
    found: engine.Recognised
    grid: Grid
    straight: Grid
    skew: float


def read_or_blank(picture: Picture, size: tuple[float, float], cited: Sequence[Box] | None = None) -> Reading | None:
    """Return what `read_picture` does, or None where the picture shows nothing.

    Print so faint that it may be what shines through from the back counts where it is read surely.
    """
    if not cleaning.is_blank(picture.gray, picture.dpi):
        return read_picture(picture, size, cited)
    gray = faint.strengthened(picture.gray, picture.dpi)
    if gray is picture.gray:
        return None
    reading = read_picture(picture._replace(gray=gray), size, cited)
    if len(reading.placed.texts) < _SOME or _confidence(reading.placed) < _UNSURE:
        return None
    return reading._replace(doubts=(*reading.doubts, _FAINT))


def read_picture(picture: Picture, size: tuple[float, float], cited: Sequence[Box] | None = None) -> Reading:
    """Return the words on the picture of a page of that size as displayed.

    With `cited`, only rows around those boxes (none: all rows) are read, and by the first engine alone.
    """
    look = cleaning.look_of(picture.gray, picture.dpi)
    suspect = cleaning.lies_on_side(*look) or cleaning.lies_upside_down(*look)
    seen = _seen(picture, size, turning.upright(*picture[:2]) if suspect else 0, cited or ())
    if not suspect and turning.runs_upward(seen.found):
        seen = _seen(picture, size, turning.upright(*picture[:2]), cited or ())
    elif not suspect and _confidence(seen.found) < _UNSURE:
        seen = _better(seen, picture, size, turning.asked(*picture[:2]), cited or ())
        if _confidence(seen.found) < _LOST:
            seen = _better(seen, picture, size, turning.tried(*picture[:2]), cited or ())
    placed = _placed(seen, picture.dpi, size, again=cited is None)
    reading = Reading(placed, seen.turns, (), cleaning.pictured(*look))
    return reading._replace(doubts=_doubts(reading))


def _better(seen: _Seen, picture: Picture, size: tuple[float, float], turns: int, cited: Sequence[Box]) -> _Seen:
    """Return what is read of the picture turned so often, if that is more than what was seen so far."""
    if turns in (0, seen.turns):
        return seen
    return max(seen, _seen(picture, size, turns, cited), key=lambda each: turning.weight(each.found))


def _seen(picture: Picture, size: tuple[float, float], turns: int, cited: Sequence[Box] = ()) -> _Seen:
    """Return what the first engine reads when the picture is turned clockwise that often before."""
    gray = np.ascontiguousarray(np.rot90(picture.gray, -turns))
    turned_size = (float(gray.shape[1]), float(gray.shape[0]))
    grid = picture.grid @ turn_grid(turned_size, -turns)
    straight = turn_grid(size, turns) @ grid
    gray = _cleaned(gray, picture.dpi)
    look = cleaning.look_of(gray, picture.dpi)
    skew = cleaning.skew_of(*look)
    if abs(skew) >= _STEEP:
        gray, back = cleaning.straightened(gray, skew)
        grid, skew = grid @ back, 0.0
    if cited:
        gray = _rows_around(gray, cited, grid)
    coarse = picture.dpi >= _FINE_DPI and cleaning.is_grainy(gray) and cleaning.is_large_print(*look)
    found = _without_noise(_recognised(gray, picture.dpi, _ENOUGH_DPI if coarse else picture.dpi))
    return _Seen(turns, gray, found, grid, straight, skew)


def _rows_around(gray: Gray, boxes: Sequence[Box], grid: Grid) -> Gray:
    """Return the picture with nothing on it but the rows, or columns of a page on its side, that the boxes lie in."""
    pixels = moved(np.array(boxes, dtype=np.float64), np.linalg.inv(grid))
    kept = np.zeros(gray.shape[0], dtype=bool)
    for top, foot in pixels[:, [1, 3]].tolist():
        around = _AROUND * max(foot - top, 1.0)
        kept[max(0, int(top - around)) : max(0, int(foot + around) + 1)] = True
    left = gray.copy()
    left[~kept] = np.iinfo(gray.dtype).max
    return left


def _placed(seen: _Seen, dpi: float, size: tuple[float, float], *, again: bool) -> Placed:
    """Return the words on the page, with what the second engine makes of those in doubt and of what was left out."""
    gray, found = seen.gray, seen.found
    if not found.texts and cleaning.pictured(gray, dpi) < cleaning.PICTURE:
        found = _sure(engine.recognise(gray, dpi, page_mode=_SPARSE))
    if again:
        found = banners.with_banners(gray, dpi, missed.with_missed(gray, dpi, rereading.reread(gray, found)))
    found = figures.joined(found)
    shown = np.round(_within(moved(found.boxes, seen.grid), size), 2)
    upright = moved(_levelled(found, seen.skew), seen.straight)
    return Placed(found.texts, shown, found.confidences, upright)


def _cleaned(gray: Gray, dpi: float) -> Gray:
    """Return the picture without the shade and the dust that are on it, and with its print dark."""
    if cleaning.is_shaded(*cleaning.look_of(gray, dpi)):
        gray = cleaning.evened(gray, dpi)
    gray = faint.strengthened(gray, dpi)
    return cleaning.despeckled(gray) if dpi >= _FINE_DPI and cleaning.is_speckled(gray) else gray


def _recognised(gray: Gray, dpi: float, enough: float) -> engine.Recognised:
    """Return the words that the first engine reads at a resolution that is enough for it."""
    if enough >= dpi:
        return engine.recognise(gray, dpi)
    look = cleaning.small(gray, dpi, enough)
    found = engine.recognise(look, enough)
    down, across = np.array(gray.shape) / look.shape
    return found._replace(boxes=found.boxes * (across, down, across, down))


def _sure(found: engine.Recognised) -> engine.Recognised:
    """Leave out what is not surely words."""
    sure = (
        confidence >= _SURE_WORD and any(map(str.isalnum, text))
        for text, confidence in zip(found.texts, found.confidences, strict=True)
    )
    return found.only([index for index, kept in enumerate(sure) if kept])


def _without_noise(found: engine.Recognised) -> engine.Recognised:
    """Leave out marks that were taken for letters: no letter or digit in them and little confidence."""
    kept = [
        index
        for index, (text, confidence) in enumerate(zip(found.texts, found.confidences, strict=True))
        if confidence >= _NOISE_CONFIDENCE or any(map(str.isalnum, text))
    ]
    return found.only(kept)


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
    rows = np.array(found.rows)
    middles = (boxes[:, 1] + boxes[:, 3]) / 2
    for row in np.unique(rows):
        members = np.flatnonzero(rows == row)
        shift = middle_value(middles[members]) - middles[members]
        level = np.abs(shift) < (boxes[members, 3] - boxes[members, 1])
        boxes[members[level], 1] += shift[level]
        boxes[members[level], 3] += shift[level]
    return boxes


def _confidence(words: engine.Recognised | Placed) -> float:
    """Return the average confidence, long words counting more; of few words nothing is known."""
    lengths = [len(text) for text in words.texts]
    if not lengths:
        return 0.0
    return float(np.average(words.confidences, weights=lengths))


def _doubts(reading: Reading) -> tuple[str, ...]:
    doubts = []
    if reading.turns:
        how = "upside down" if reading.turns == 2 else "on its side"
        doubts.append(f"The page lies {how} and was turned to be read.")
    if reading.blank:
        doubts.append(_UNREAD)
    confidence = _confidence(reading.placed)
    if reading.placed.texts and confidence < _UNSURE:
        doubts.append(
            f"The scan is hard to read ({confidence:.0%} sure on average); check its values against the page."
        )
    return tuple(doubts)
