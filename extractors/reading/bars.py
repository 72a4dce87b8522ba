"""Light print on dark bars, turned round: the headings of many records, and the heads of bill tables."""

from __future__ import annotations

import cv2
import numpy as np

from extractors.reading.cleaning import Gray, small

_LOOK_DPI = 75.0
_LOWEST, _NARROWEST, _HIGHEST = 0.11, 0.4, 0.8
"""Inches: a bar holds a row of print or two, and a few letters; what is higher is a picture."""
_FILLED = 0.8
"""Share of its box that a bar fills, its letters closed."""


def unbarred(gray: Gray, dpi: float) -> Gray:
    """Return the picture with its dark bars inverted, so that their print is dark on light like the rest."""
    look = small(gray, dpi, _LOOK_DPI)
    at = min(dpi, _LOOK_DPI)
    paper = int(np.median(look))
    dark = (look < 0.55 * paper).astype(np.uint8)
    letter = max(3, int(0.09 * at))
    closed = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, np.ones((letter, letter), np.uint8))
    shape = (max(3, int(_LOWEST * at)), max(3, int(_NARROWEST * at)))
    bars = cv2.morphologyEx(closed, cv2.MORPH_OPEN, np.ones(shape, np.uint8))
    _, _, boxes, _ = cv2.connectedComponentsWithStats(bars, connectivity=8)
    scale = max(1.0, dpi / _LOOK_DPI)
    clean = gray
    for left, top, width, height, area in boxes[1:].tolist():
        if area < _FILLED * width * height or height > _HIGHEST * at:
            continue
        if not 0.5 < float(dark[top : top + height, left : left + width].mean()) < 0.995:
            continue  # no letters in it, or not a bar but print set tight
        clean = gray.copy() if clean is gray else clean
        rows = slice(int(top * scale), int((top + height) * scale) + 1)
        columns = slice(int(left * scale), int((left + width) * scale) + 1)
        part = gray[rows, columns]
        turned = np.int16(paper) + int(np.median(part)) - part.astype(np.int16)
        clean[rows, columns] = turned.clip(0, paper)
    return clean
