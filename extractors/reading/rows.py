"""One row of print: cut out of the page, parted at the lines of a form, read by the second engine, boxed by its ink."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from extractors.reading import second
from extractors.reading.second import Piece

Gray = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]

_ABOVE, _BESIDE = 0.25, 0.25
"""Shares of the print's height that are cut out around it; the model was taught on rows with some room."""
_LINE = 0.92
"""Share of the height of the cutting from which a column of ink is a line of a form: no letter is that high."""
_THICKEST = 0.3
_NARROWEST = 0.25
"""Share of the height below which what is left between two lines has room for no letter."""
_LETTER = 0.5
"""Share of the height of the cutting that a letter reaches at most on either side of where it was read."""
_EDGE = 0.15
"""Share of the height of the cutting along its upper and lower edge where a neighbour's letters reach in."""


class Spelled(NamedTuple):
    """A word as an engine read it, how sure it is, and the word's box in the picture."""

    text: str
    confidence: float
    box: Sequence[float]


def read_box(gray: Gray, box: Sequence[float]) -> list[Spelled]:
    """Return the words on the row of print in that box of the picture, left to right."""
    left, top, right, bottom = box
    above, beside = _ABOVE * (bottom - top), _BESIDE * (bottom - top)
    x, y = max(0, int(left - beside)), max(0, int(top - above))
    cutting = gray[y : int(bottom + above) + 1, x : int(right + beside) + 1]
    if min(cutting.shape) < 4:
        return []
    ink = _ink_in(cutting)
    spelled = []
    for start, end in _between_lines(ink):
        pieces = second.read_row(np.ascontiguousarray(cutting[:, start:end]))
        for piece, (first, last) in zip(pieces, _columns(pieces, ink[:, start:end]), strict=True):
            x0, y0, x1, y1 = _inked(ink, start + first, start + last)
            spelled.append(Spelled(piece.text, piece.confidence, (x + x0, y + y0, x + x1, y + y1)))
    return spelled


def _ink_in(cutting: Gray) -> Mask:
    """Return where a small picture is dark; the dots of a gray ground are no ink."""
    soft = cv2.GaussianBlur(cutting, (3, 3), 0)
    _, ink = cv2.threshold(soft, 0, 255, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)
    return np.asarray(ink > 0)


def _between_lines(ink: Mask) -> Iterator[tuple[int, int]]:
    """Give where the row begins and ends between the lines that cross it from top to bottom."""
    height, width = ink.shape
    thick = np.asarray(cv2.dilate(ink.astype(np.uint8), np.ones((1, 3), np.uint8)))
    full = np.asarray(thick.mean(axis=0) >= _LINE)
    lines = [(first, last) for first, last in _runs(full) if last - first <= _THICKEST * height]
    for (_, start), (end, _) in pairwise([(0, 0), *lines, (width, width)]):
        if end - start >= _NARROWEST * height and ink[:, start:end].any():
            yield start, end


def _runs(flags: Mask) -> list[tuple[int, int]]:
    """Return where the runs of set flags begin and end."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]])))
    return [(first, last) for first, last in edges.reshape(-1, 2).tolist()]


def _columns(pieces: Sequence[Piece], ink: Mask) -> list[tuple[int, int]]:
    """Return the columns of each word: two words part in the middle of the widest gap between them."""
    if not pieces:
        return []
    empty = np.asarray(~ink.any(axis=0))
    height, width = ink.shape
    cuts = [max(0, int(pieces[0].left - _LETTER * height))]
    for one, two in pairwise(pieces):
        first = max(cuts[-1], int(one.right - 1))
        last = max(first + 1, int(two.left) + 2)
        gaps = _runs(empty[first:last])
        start, end = max(gaps, key=lambda gap: gap[1] - gap[0], default=(0, last - first))
        cuts.append(min(width, first + (start + end) // 2))
    return list(pairwise([*cuts, max(cuts[-1], min(width, int(pieces[-1].right + _LETTER * height)))]))


def _inked(ink: Mask, left: int, right: int) -> tuple[int, int, int, int]:
    """Return the box of the letters in those columns, without what reaches in from the rows above and below."""
    height, width = ink.shape[0], right - left
    own = []
    if width > 0:
        _, _, stats, middles = cv2.connectedComponentsWithStats(ink[:, left:right].astype(np.uint8), connectivity=8)
        for (x, y, across, down, _), (_, middle) in zip(stats[1:].tolist(), middles[1:].tolist(), strict=True):
            is_rule = across > 2 * height and down < 0.12 * height
            if _EDGE * height < middle < (1 - _EDGE) * height and not is_rule:
                own.append((left + x, y, left + x + across, y + down))
    if not own:
        return left, round(_EDGE * height), max(right, left + 1), round((1 - _EDGE) * height)
    lefts, tops, rights, bottoms = zip(*own, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
