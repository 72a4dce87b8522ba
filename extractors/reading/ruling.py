"""The printed lines of forms and tables, taken out of a picture: next to a line a figure is easily misread."""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from extractors.reading.cleaning import Gray, ink_of, small

Boxes = npt.NDArray[np.intp]
Bits = npt.NDArray[np.uint8]

_LOOK_DPI = 150.0
_SHORTEST_DOWN, _SHORTEST_ACROSS, _THICKEST = 0.25, 0.33, 0.025
"""Inches: a line is no shorter than two to three lines of print, and no thicker than a bold stroke."""
_SHORTEST_TICK = 0.09
_FAINTEST = 45
"""How much darker than the paper a line is at least."""
_FEWEST_LINES, _MOST_LINES = 15, 1500
"""With fewer the page is no form; with more it is a drawing or a photograph. Both are left as they are."""


class _Found(NamedTuple):
    """Boxes (left, top, width, height, area) of lines down, lines across and short ticks between fields."""

    down: Boxes
    across: Boxes
    ticks: Boxes


def unruled(gray: Gray, dpi: float) -> Gray:
    """Return the picture with paper in place of its long thin lines and of the ticks between a form's fields."""
    look = small(gray, dpi, _LOOK_DPI)
    found = _lines(_thin(ink_of(look).astype(np.uint8), min(dpi, _LOOK_DPI)), min(dpi, _LOOK_DPI))
    if not _FEWEST_LINES <= sum(map(len, found)) <= _MOST_LINES:
        return gray
    clean = gray.copy()
    eraser = _Eraser(gray, clean, max(1.0, dpi / _LOOK_DPI))
    for box in found.down.tolist():
        eraser.erase(box, (_length(0.16 * dpi), 1))
    for box in found.across.tolist():
        eraser.erase(box, (1, _length(0.2 * dpi)))
    for box in found.ticks.tolist():
        eraser.erase(box, (_length(box[3] * eraser.scale * 0.5), 1))
    return clean


def _length(length: float) -> int:
    return max(5, int(length))


def _thin(ink: Bits, dpi: float) -> Bits:
    """Leave out what is dark over an area, and the gaps between light letters on it: that is no line."""
    letter, stroke = max(3, round(0.08 * dpi)), max(3, round(0.05 * dpi))
    closed = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((letter, letter), np.uint8))
    area = max(5, round(0.1 * dpi))
    dark = cv2.morphologyEx(closed, cv2.MORPH_OPEN, np.ones((area, 4 * area), np.uint8)) > 0
    filled = cv2.blur(ink * 255, (2 * area, area)) > 140
    bars = cv2.dilate((dark & filled).astype(np.uint8), np.ones((stroke, stroke), np.uint8))
    return np.where(bars > 0, 0, ink).astype(np.uint8)


def _lines(ink: Bits, dpi: float) -> _Found:
    thick = max(3, round(_THICKEST * dpi))
    down = _runs(ink, (max(5, int(_SHORTEST_DOWN * dpi)), 1))
    across = _runs(ink, (1, max(5, int(_SHORTEST_ACROSS * dpi))))
    rest = ink & (1 - _grown(down | across))
    boxes = _components(ink)
    letters = boxes[(boxes[:, 3] >= 3) & (boxes[:, 3] < 60) & (boxes[:, 2] < 100) & (boxes[:, 4] >= 5), 3]
    tallest = float(np.percentile(letters, 90)) if len(letters) else 10.0
    single = _components(rest)
    width, height, thickness = single[:, 2], single[:, 3], single[:, 4] / np.maximum(1, single[:, 3])
    thin = (thickness <= 2.5) & (width <= 4) & (height >= 7 * thickness)
    tick = thin & (height > 1.25 * tallest) & (height >= _SHORTEST_TICK * dpi)
    lines_down, lines_across = _components(down), _components(across)
    return _Found(
        lines_down[lines_down[:, 4] <= thick * lines_down[:, 3]],
        lines_across[lines_across[:, 4] <= thick * lines_across[:, 2]],
        single[tick],
    )


def _runs(ink: Bits, shape: tuple[int, int]) -> Bits:
    """Return the ink that goes on for the length of the shape, were it one dot to either side.

    A line that is not quite straight moves to the next row of dots now and then.
    """
    wider = np.asarray(cv2.dilate(ink, np.ones((3, 1) if shape[0] == 1 else (1, 3), np.uint8)), dtype=np.uint8)
    kernel = np.ones(shape, np.uint8)
    long = cv2.morphologyEx(wider, cv2.MORPH_OPEN, kernel, borderType=cv2.BORDER_CONSTANT, borderValue=0)
    return np.where(long > 0, ink, 0).astype(np.uint8)


def _grown(ink: Bits, times: int = 1) -> Bits:
    return np.asarray(cv2.dilate(ink, np.ones((3, 3), np.uint8), iterations=times), dtype=np.uint8)


def _components(ink: Bits) -> Boxes:
    _, _, boxes, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    return np.asarray(boxes[1:], dtype=np.intp)


class _Eraser:
    """Paints paper over a line where its dots follow one another in the picture itself."""

    def __init__(self, gray: Gray, clean: Gray, scale: float) -> None:
        self._gray = gray
        self._clean = clean
        self.scale = scale
        self._paper = int(np.median(gray[::8, ::8]))
        self._ink = self._paper - _FAINTEST

    def erase(self, box: list[int], shape: tuple[int, int]) -> None:
        """Paint over the line that was found in the box of the small picture."""
        left, top, width, height, _ = (edge * self.scale for edge in box)
        rows = slice(max(0, int(top) - 3), int(top + height) + 3)
        columns = slice(max(0, int(left) - 3), int(left + width) + 3)
        ink = (self._gray[rows, columns] < self._ink).astype(np.uint8)
        line = _grown(_runs(ink, shape), times=2)
        self._clean[rows, columns][line > 0] = self._paper
