"""Print so light that it is nearly paper: a worn ribbon, carbon copies, gray screens, a scanner set too bright."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from extractors.reading import cleaning

Gray = npt.NDArray[np.uint8]

_LOOK = 100.0
_LEAST = 7.0
_OVER_NOISE = 5.0
"""How many times the grain of the paper a dot must be darker than the paper around it to be print."""
_FEWEST_MARKS = 30
_DARK = 95.0
"""How much darker than the paper the darker dots of print are, at a look, on a page that needs no help."""
_DARKER = 90
_GRAIN = 2
"""How much darker than bare paper a dot may be and stay white."""
_INK = 215.0
"""How much darker than the paper they are made."""
_SOFTENED = 0.9
"""Dots, at 300 to the inch, over which the grain is evened out before it is made stronger with the print."""


def shows_nothing(gray: Gray, dpi: float) -> bool:
    """Tell whether a scan shows paper alone, and no faint print either."""
    return cleaning.is_blank(gray, dpi) and strengthened(gray, dpi) is gray


def strengthened(gray: Gray, dpi: float) -> Gray:
    """Return the picture with its faint print made dark on white, or the picture itself where none is faint."""
    look = cleaning.small(gray, dpi, _LOOK)
    paper = _paper_of(look)
    depth = cv2.subtract(paper, look)
    bare = float(np.median(depth))
    ink = depth > bare + max(_LEAST, _OVER_NOISE * _grain(look))
    if len(cleaning.marks(ink)) < _FEWEST_MARKS:
        return gray
    dark = float(np.percentile(depth[ink], _DARKER)) - bare
    if dark >= _DARK:
        return gray
    wide = cv2.resize(paper - np.minimum(paper, round(bare) + _GRAIN), gray.shape[::-1], interpolation=cv2.INTER_LINEAR)
    soft = cv2.GaussianBlur(gray, (0, 0), max(0.3, _SOFTENED * dpi / 300))
    deep = np.minimum(cv2.subtract(wide, soft).astype(np.float32) * (_INK / dark), 255)
    return np.asarray(255 - deep, dtype=np.uint8)


def _paper_of(look: Gray) -> npt.NDArray[Any]:
    """Return how bright the paper is around each dot."""
    return np.asarray(cv2.blur(cv2.dilate(cv2.blur(look, (3, 3)), np.ones((9, 9), np.uint8)), (31, 31)))


def _grain(look: Gray) -> float:
    """Return how far dots of bare paper stray from their neighbours'."""
    return 1.4826 * float(np.median(cv2.absdiff(look, cv2.blur(look, (3, 3)))))
