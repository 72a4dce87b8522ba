"""Light print on dark bands, such as a letterhead's or a table's head: turned dark on light and read by itself.

The first engine reads such a band together with the paper around it and loses letters at its ends.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from extractors.reading import cleaning, engine
from extractors.reading.engine import Recognised

Gray = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]

_LOOK_DPI = 75.0
_DARK = 0.55
"""Share of the paper's brightness below which a place is dark."""
_LETTERS = (7, 9)
"""Rows and dots of light print that a dark band closes over."""
_AROUND, _MOSTLY = (31, 7), 0.5
"""Dots across and down around a place of a band that are dark, and the share of them that is."""
_LEAST = (9, 36)
"""Height and width in dots of the smallest band that is looked at: print of one row, of half an inch."""
_HIGHEST = 75
"""Height in dots from which something dark is a picture."""
_FULL = 0.7
"""Share of its box that a band fills."""
_PRINTED = (0.005, 0.3)
"""Share of a band that is light, where something is printed on it; of bold print on paper more is."""
_ROOM = 4
"""Dots around a band that are looked at with it, for its frayed edge."""
_WAYS = (11, 6)
"""The engine's ways to read words that stand apart, as those of a table's head do, and rows of a block."""
_SURE, _SURE_BAND = 0.6, 0.88
"""Confidence from which a word of a band is one, and that the letters of a band have on the average."""
_MORE = 2
"""Letters by which more must be read of a band turned light to take the place of what was read of it before."""


class _Band(NamedTuple):
    """A dark band: where it lies in the picture, its part of the picture, and which dots of that are its own."""

    left: int
    top: int
    part: Gray
    own: Mask
    shade: float
    paper: float


def with_banners(gray: Gray, dpi: float, found: Recognised) -> Recognised:
    """Return the words with those of dark bands as they read when turned dark on light, where more is read then."""
    for band in _bands(gray, dpi):
        before = _on(band, found)
        read = _read(band, dpi)
        if _letters(read) >= _letters(found.only(before)) + _MORE and _surety(read) >= _SURE_BAND:
            found = _replaced(found, before, read)
    return found


def _bands(gray: Gray, dpi: float) -> list[_Band]:
    look = cleaning.small(gray, dpi, _LOOK_DPI)
    paper = float(np.percentile(look, 90))
    dark = (look < _DARK * paper).astype(np.uint8)
    mostly = (cv2.blur(dark.astype(np.float32), _AROUND) > _MOSTLY).astype(np.uint8)
    core = cv2.morphologyEx(mostly, cv2.MORPH_OPEN, np.ones(_LEAST, np.uint8))
    ends = cv2.dilate(core, np.ones((1, _AROUND[0]), np.uint8))
    closed = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, np.ones(_LETTERS, np.uint8))
    solid = _filled(np.asarray(cv2.bitwise_and(ends, closed), dtype=np.uint8))
    _, labels, pieces, _ = cv2.connectedComponentsWithStats(solid)
    found = []
    for number, (left, top, width, height, area) in enumerate(pieces[1:].tolist(), 1):
        dots = look[labels == number]
        shade = float(np.median(dots))
        light = float(np.mean(dots > (shade + paper) / 2))
        solid_enough = height <= _HIGHEST and area >= _FULL * width * height and shade < _DARK * paper
        if solid_enough and _PRINTED[0] <= light <= _PRINTED[1]:
            box = (left, top, left + width, top + height)
            found.append(_band(gray, labels == number, box, shade, paper))
    return found


def _filled(solid: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Return the places with what they go around: letters that are too bold to be closed over."""
    edges, _ = cv2.findContours(solid, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return np.asarray(cv2.drawContours(np.zeros_like(solid), edges, -1, 1, cv2.FILLED), dtype=np.uint8)


def _band(gray: Gray, own: Mask, box: tuple[int, int, int, int], shade: float, paper: float) -> _Band:
    down, across = gray.shape[0] / own.shape[0], gray.shape[1] / own.shape[1]
    left, top = max(0, box[0] - _ROOM), max(0, box[1] - _ROOM)
    right, foot = min(own.shape[1], box[2] + _ROOM), min(own.shape[0], box[3] + _ROOM)
    x0, y0 = int(left * across), int(top * down)
    part = gray[y0 : int(foot * down), x0 : int(right * across)]
    size = (part.shape[1], part.shape[0])
    mask = cv2.resize(own[top:foot, left:right].astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
    return _Band(x0, y0, part, mask > 0, shade, paper)


def _read(band: _Band, dpi: float) -> Recognised:
    """Return the words on a band, in the pixels of the picture that it is part of."""
    contrast = max(1.0, band.paper - band.shade)
    turned = np.clip(255.0 - (band.part.astype(np.float64) - band.shade) * 255.0 / contrast, 0, 255)
    turned[~band.own] = 255.0
    return max((_read_so(band, turned.astype(np.uint8), dpi, way) for way in _WAYS), key=_worth)


def _read_so(band: _Band, turned: Gray, dpi: float, way: int) -> Recognised:
    read = engine.recognise(turned, dpi, page_mode=way)
    read = read._replace(boxes=read.boxes + np.array([band.left, band.top, band.left, band.top], dtype=np.float64))
    sure = [n for n in _on(band, read) if read.confidences[n] >= _SURE and any(map(str.isalnum, read.texts[n]))]
    return read.only(sure)


def _on(band: _Band, found: Recognised) -> list[int]:
    """Return which words have their middle on the band."""
    if not found.texts:
        return []
    high, wide = band.own.shape
    across = ((found.boxes[:, 0] + found.boxes[:, 2]) / 2 - band.left).astype(int)
    down = ((found.boxes[:, 1] + found.boxes[:, 3]) / 2 - band.top).astype(int)
    inside = (across >= 0) & (across < wide) & (down >= 0) & (down < high)
    return [int(n) for n in np.flatnonzero(inside) if band.own[down[n], across[n]]]


def _letters(found: Recognised) -> int:
    return sum(sum(map(str.isalnum, text)) for text in found.texts)


def _worth(found: Recognised) -> tuple[int, float]:
    return _letters(found), _surety(found)


def _surety(found: Recognised) -> float:
    """Return how sure the words are on the average, by their letters."""
    sizes = [len(text) for text in found.texts]
    return float(np.average(found.confidences, weights=sizes)) if sizes else 0.0


def _replaced(found: Recognised, gone: list[int], added: Recognised) -> Recognised:
    kept = found.only(sorted(set(range(len(found.texts))) - set(gone)))
    first = max(found.rows, default=0) + 1
    return Recognised(
        [*kept.texts, *added.texts],
        np.concatenate([kept.boxes.reshape(-1, 4), added.boxes]),
        [*kept.confidences, *added.confidences],
        [*kept.rows, *(first + row for row in added.rows)],
    )
