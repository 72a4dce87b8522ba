"""Print that the first engine left out: ink of the size of letters under no word, read by the second engine.

Lines of forms and gray bands of tables, at which the first engine drops whole rows, are looked past to find it; what
is read is cut from the page as it is.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from extractors.reading import cleaning, rows
from extractors.reading.engine import Recognised
from extractors.reading.rows import Spelled

Gray = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.floating[Any]]
Box = tuple[float, float, float, float]

_FEW = 12
"""Words below which a page has no usual height of print."""
_LOOK_DPI = 100.0
_RULE = 35
"""Dots from which a straight run of ink is a line of a form."""
_BAND, _SHADED = 25, 0.45
"""Dots across, and the share of them that is ink, from which a place is a gray band and not print on paper."""
_ON_BAND = 65
"""How much darker than the band print on it is."""
_LOWEST, _HIGHEST = 0.5, 1.8
"""Shares of the usual height of words between which a patch of ink is a row of print."""
_SHORTEST = 0.7
"""Width of the narrowest word, in its heights."""
_NEAR = 0.9
"""Room between two letters or words that are read together, in heights."""
_HANGING = 0.3
"""Share of the fullest row of dots in a patch below which something hangs on the print."""
_TALLEST, _A_WORD = 3.0, 0.5
"""A box that many times as high as usual, of less than this confidence, is no word's and hides nothing."""
_MOST = 60
"""Patches that are read at most; a page of which more is left out is a drawing or a photograph."""
_SURE, _SUREST = 0.85, 0.9
"""Confidence from which what the second engine alone read is added, and that it has at most."""


def with_missed(gray: Gray, dpi: float, found: Recognised) -> Recognised:
    """Return the words with those added that the first engine left out."""
    if len(found.texts) < _FEW:
        return found
    high = found.boxes[:, 3] - found.boxes[:, 1]
    usual = float(np.median(high))
    words = found.boxes[(high <= _TALLEST * usual) | (np.array(found.confidences) >= _A_WORD)]
    patches = _uncovered(gray, dpi, words, usual)[:_MOST]
    read = [word for patch in patches for word in rows.read_box(gray, patch) if _is_sure(word)]
    added = [word._replace(confidence=min(_SUREST, word.confidence)) for word in read]
    return _with(found, added) if added else found


def _uncovered(gray: Gray, dpi: float, boxes: Floats, usual: float) -> list[Box]:
    """Return the patches of ink that may be words in a row and lie under no word, top to bottom."""
    look = cleaning.small(gray, dpi, _LOOK_DPI)
    share = look.shape[0] / gray.shape[0]
    high = usual * share
    ink = _without_lines(_ink_of(look))
    for left, top, right, bottom in (boxes * share).tolist():
        ink[max(0, int(top) - 1) : int(bottom) + 2, max(0, int(left) - 2) : int(right) + 3] = False
    patches = [(x0 / share, y0 / share, x1 / share, y1 / share) for x0, y0, x1, y1 in _patches(ink, high)]
    return sorted(patches, key=lambda patch: (patch[1], patch[0]))


def _ink_of(look: Gray) -> Mask:
    """Return where a low-resolution picture has ink, on gray bands too: those are dots in a scan."""
    ink = cleaning.ink_of(look)
    band = cv2.blur(ink.astype(np.float32), (_BAND, _BAND)) > _SHADED
    soft = cv2.GaussianBlur(look, (5, 5), 1.0)
    shade = cv2.blur(cv2.dilate(soft, np.ones((9, 9), np.uint8)), (9, 9))
    return np.asarray(np.where(band, cv2.subtract(shade, soft) > _ON_BAND, ink))


def _without_lines(ink: Mask) -> Mask:
    plain = ink.astype(np.uint8)
    across = cv2.morphologyEx(plain, cv2.MORPH_OPEN, np.ones((1, _RULE), np.uint8))
    down = cv2.morphologyEx(plain, cv2.MORPH_OPEN, np.ones((_RULE, 1), np.uint8))
    return np.asarray((plain > 0) & (across == 0) & (down == 0))


def _patches(ink: Mask, high: float) -> list[Box]:
    """Return the boxes of rows of marks that may be letters of print of that height."""
    letters = np.zeros(ink.shape, dtype=np.uint8)
    for left, top, width, height, area in _pieces_of(ink.astype(np.uint8))[1]:
        if 0.4 * high <= height <= _HIGHEST * high and width <= 12 * high and area >= 4:
            letters[top : top + height, left : left + width] = 1
    near = max(3, round(_NEAR * high)) | 1
    labels, patches = _pieces_of(cv2.morphologyEx(letters, cv2.MORPH_CLOSE, np.ones((1, near), np.uint8)))
    found = []
    for number, (left, top, width, height, _) in enumerate(patches, 1):
        if height > _HIGHEST * high:
            first, last = _heart(labels[top : top + height, left : left + width] == number)
            top, height = top + first, last - first
        if _LOWEST * high <= height <= _HIGHEST * high and width >= _SHORTEST * height:
            found.append((float(left), float(top), float(left + width), float(top + height)))
    return found


def _pieces_of(plain: npt.NDArray[Any]) -> tuple[npt.NDArray[Any], list[tuple[int, int, int, int, int]]]:
    """Return what hangs together, numbered from 1, and left, top, width, height and area of each."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(plain, connectivity=8)
    return labels, [(left, top, width, height, area) for left, top, width, height, area in stats[1:].tolist()]


def _heart(own: Mask) -> tuple[int, int]:
    """Return from where to where the row of print goes in a patch that has something hanging on it."""
    full = own.sum(axis=1)
    most = int(full.argmax())
    thin = np.flatnonzero(full < _HANGING * full[most])
    above, below = thin[thin < most], thin[thin > most]
    return (int(above[-1]) + 1 if len(above) else 0), (int(below[0]) if len(below) else len(full))


def _is_sure(word: Spelled) -> bool:
    """Tell whether a word that one engine alone saw is believed; a single sign may be a bit of a line."""
    return word.confidence >= _SURE and sum(map(str.isalnum, word.text)) > 1


def _with(found: Recognised, added: list[Spelled]) -> Recognised:
    """Return all words; each added one is a row of its own: rows are found by geometry afterwards."""
    first = max(found.rows) + 1
    return Recognised(
        [*found.texts, *(word.text for word in added)],
        np.concatenate([found.boxes, np.array([word.box for word in added], dtype=np.float64)]),
        [*found.confidences, *(word.confidence for word in added)],
        [*found.rows, *range(first, first + len(added))],
    )
