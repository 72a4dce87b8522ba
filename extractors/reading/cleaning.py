"""What a scan needs before it is recognised: nothing on it, specks, shade, skew, lying on its side."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

Gray = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.floating[Any]]

_LOOK = 100.0
_LOOK_DPI = 75.0
"""Resolution at which a page is looked at as a whole: small print is 4 to 8 dots high."""
_INK = 35
"""How much darker than the paper around it a dot is to count as ink."""
_FEW_MARKS = 3
_LEAST_INK = 0.004
_HOLE = 9
"""Dots that a punch hole measures at least, where the edge of the scan cuts it."""
_BINDING = 0.08
"""Share of the page's width next to an edge where holes are punched."""
PICTURE = 0.35
"""Share of a page from which what is shaded on it is a picture, and no shadow on paper."""
_SHADED, _BLACK = 0.75, 30
_SAMPLED_ROW, _GRAIN = 64, 2
_MANY_MARKS = 40
_LARGE_LETTER = 8
"""Height in dots, at 100 to the inch, of small letters in print of ten points, of figures in print of eight."""
_LINE_DOWN = 35
_INVERTED = 1.1
"""How much more the heads of letters than their feet gather on rows from which a page seems to be upside down.

Of upright pages none reached it; turned over, three of four of them did.
"""
_STEEPEST = 4.0
"""Degrees of skew that are looked for."""


def small(gray: Gray, dpi: float, at: float = _LOOK_DPI) -> Gray:
    """Return the picture at a lower resolution; never enlarged."""
    share = at / dpi
    if share >= 1:
        return gray
    size = (max(1, round(gray.shape[1] * share)), max(1, round(gray.shape[0] * share)))
    return np.asarray(cv2.resize(gray, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def look_of(gray: Gray, dpi: float) -> tuple[Gray, float]:
    """Return the picture no finer than a look at the page needs, and its resolution: what follows then costs little."""
    return small(gray, dpi, _LOOK), min(dpi, _LOOK)


def ink_of(look: Gray) -> Mask:
    """Return where a low-resolution picture has ink: dots darker than the paper around them."""
    paper = cv2.blur(cv2.dilate(look, np.ones((9, 9), np.uint8)), (31, 31))
    return np.asarray(cv2.subtract(paper, look) > _INK)


def marks(ink: Mask) -> Floats:
    """Return the boxes (left, top, width, height, area) of what may be letters; no rules, specks, blots."""
    _, _, boxes, _ = cv2.connectedComponentsWithStats(ink.astype(np.uint8), connectivity=8)
    boxes = np.asarray(boxes[1:], dtype=np.float64)
    width, height, area = boxes[:, 2], boxes[:, 3], boxes[:, 4]
    letter = (height >= 3) & (height <= 40) & (area >= 5) & (width <= 200)
    blot = (width > 11) & (height > 11) & (area > 0.6 * width * height)
    rule = (np.maximum(width, height) > 30) & (np.minimum(width, height) <= 3)
    return np.asarray(boxes[letter & ~blot & ~rule], dtype=np.float64)


def is_blank(gray: Gray, dpi: float) -> bool:
    """Tell whether a scan shows paper alone: no more than dust, punch holes and shadows at its edges."""
    look = small(gray, dpi)
    edge_y, edge_x = max(1, look.shape[0] // 33), max(1, look.shape[1] // 33)
    inner = look[edge_y:-edge_y, edge_x:-edge_x]
    if not inner.size:
        return True
    ink = ink_of(inner)
    found = marks(ink)
    holes = _are_holes(found, inner.shape)
    share = float(ink.sum() - found[holes, 4].sum()) / ink.size
    return int(np.count_nonzero(~holes)) < _FEW_MARKS and share < _LEAST_INK and pictured(gray, dpi) < PICTURE


def _are_holes(found: Floats, shape: tuple[int, ...]) -> Mask:
    """Tell which marks are punch holes: solid, and nearer to the edge of the paper than print stands."""
    left, top, width, height, area = found.T
    solid = (np.maximum(width, height) >= _HOLE) & (np.minimum(width, height) >= 4) & (area >= 0.6 * width * height)
    down, across = shape
    margin = _BINDING * min(shape)
    aside = (left + width < margin) | (left > across - margin) | (top + height < margin) | (top > down - margin)
    return np.asarray(solid & aside)


def pictured(gray: Gray, dpi: float) -> float:
    """Return the share of the page that is shaded as photographs are: darker than its paper, and no ink."""
    look = small(gray, dpi, 20.0)
    paper = float(np.percentile(look, 95))
    return round(float(np.mean((look < _SHADED * paper) & (look > _BLACK))), 2)


def lies_on_side(gray: Gray, dpi: float) -> bool:
    """Tell whether rows of text seem to run up or down the page; a guess that recognition settles."""
    look = small(gray, dpi, 100.0)
    ink = ink_of(look)
    found = marks(ink)
    if len(found) < 40:
        return False
    letters = np.zeros(ink.shape, dtype=np.float64)
    for left, top, width, height, _ in found.astype(int).tolist():
        letters[top : top + height, left : left + width] = 1
    across, down = letters.mean(axis=0), letters.mean(axis=1)
    return bool(_busy(across) > 1.3 * _busy(down))


def lies_upside_down(gray: Gray, dpi: float) -> bool:
    """Tell whether letters seem to stand on their heads; a guess that recognition settles.

    Most letters stand on the row, and few hang below it: their feet are level, their heads are not.
    """
    found = marks(ink_of(small(gray, dpi, 100.0)))
    if len(found) < _MANY_MARKS:
        return False
    angle = _skew_of_marks(found)
    across, heads = found[:, 0] + found[:, 2] / 2, found[:, 1]
    return _gathered(across, heads, angle) > _INVERTED * _gathered(across, heads + found[:, 3], angle)


def _busy(profile: Floats) -> float:
    return float(np.square(np.diff(profile)).mean() / max(1e-9, profile.mean() ** 2))


def is_large_print(gray: Gray, dpi: float) -> bool:
    """Tell whether a page keeps what it says at 200 dots per inch: large letters, no lines down the page beside them.

    Coarse, a line that stands close to a figure is read as a 1 of it.
    """
    ink = ink_of(small(gray, dpi, 100.0))
    found = marks(ink)
    if len(found) < _MANY_MARKS or float(np.percentile(found[:, 3], 25)) < _LARGE_LETTER:
        return False
    return not cv2.morphologyEx(ink.astype(np.uint8), cv2.MORPH_OPEN, np.ones((_LINE_DOWN, 1), np.uint8)).any()


def skew_of(gray: Gray, dpi: float) -> float:
    """Return by how many degrees rows of text fall to the right (clockwise skew is positive)."""
    return _skew_of_marks(marks(ink_of(small(gray, dpi, 100.0))))


def _skew_of_marks(found: Floats) -> float:
    """Return by how many degrees rows of those marks fall to the right; of few marks nothing is known."""
    if len(found) < 20:
        return 0.0
    across = found[:, 0] + found[:, 2] / 2
    foot = found[:, 1] + found[:, 3]
    coarse = _steepness(across, foot, np.arange(-_STEEPEST, _STEEPEST + 0.01, 0.25))
    return _steepness(across, foot, np.arange(coarse - 0.25, coarse + 0.26, 0.05))


def _steepness(across: Floats, foot: Floats, angles: Floats) -> float:
    """Return the angle under which the feet of the letters gather on the fewest rows."""
    best, most = 0.0, -1.0
    for angle in angles.tolist():
        gathered = _gathered(across, foot, angle)
        if gathered > most * 1.0001 or (gathered >= most and abs(angle) < abs(best)):
            best, most = angle, gathered
    return best


def _gathered(across: Floats, level: Floats, angle: float) -> float:
    """Return how much those levels of marks gather on few rows that fall by that angle."""
    rows = level - across * math.tan(math.radians(angle))
    counts = np.bincount((rows - rows.min()).astype(np.intp)).astype(np.float64)
    return float(np.square(counts[:-1] + counts[1:]).sum()) if len(counts) > 1 else 0.0


def straightened(gray: Gray, degrees: float) -> tuple[Gray, Floats]:
    """Return the picture with its skew taken out, and the matrix from its pixels to those of the given one."""
    height, width = gray.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    straight = cv2.warpAffine(gray, turn, (width, height), flags=cv2.INTER_LINEAR, borderValue=255)
    back = np.vstack([cv2.invertAffineTransform(turn), [0, 0, 1]])
    return np.asarray(straight, dtype=np.uint8), np.asarray(back, dtype=np.float64)


def is_speckled(gray: Gray) -> bool:
    """Tell whether dust lies on the page: in a sample, single dots are many beside letters."""
    rows, columns = gray.shape
    part = gray[rows // 4 : rows // 2, columns // 4 : 3 * columns // 4]
    if part.size < 10_000:
        return False
    _, ink = cv2.threshold(part, 0, 255, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)
    _, _, boxes, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    areas = boxes[1:, cv2.CC_STAT_AREA]
    specks = int(np.count_nonzero(areas <= 6))
    letters = int(np.count_nonzero((areas > 30) & (areas < 5000)))
    return specks > 0.15 * letters + 20


def is_grainy(gray: Gray) -> bool:
    """Tell whether dots beside one another differ all over the paper."""
    rows = gray[::_SAMPLED_ROW].astype(np.int16)
    return bool(rows.shape[1] > 1 and np.median(np.abs(rows[:, 1:] - rows[:, :-1])) >= _GRAIN)


def despeckled(gray: Gray) -> Gray:
    """Return the picture after a 3 by 3 median."""
    return np.asarray(cv2.medianBlur(gray, 3), dtype=np.uint8)


def is_shaded(gray: Gray, dpi: float) -> bool:
    """Tell whether the paper's brightness changes over the page, as in a photograph of it."""
    look = small(gray, dpi, 20.0)
    paper = cv2.erode(cv2.dilate(look, np.ones((7, 7), np.uint8)), np.ones((3, 3), np.uint8))
    low, high = np.percentile(paper, [10, 90])
    return bool(high - low > 40)


def evened(gray: Gray, dpi: float) -> Gray:
    """Return the picture divided by the brightness of the paper under it."""
    look = small(gray, dpi, 40.0)
    paper = cv2.medianBlur(cv2.dilate(look, np.ones((9, 9), np.uint8)), 11)
    wide = cv2.resize(paper, (gray.shape[1], gray.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(gray, np.maximum(wide, 1), scale=250), dtype=np.uint8)
