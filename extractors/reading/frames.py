"""From a PDF's own coordinates to the page as displayed: crop box, /Rotate, origin at the top left."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.floating[Any]]


class Frame(NamedTuple):
    """The visible box of a page in PDF coordinates, and its clockwise quarter turns."""

    left: float
    bottom: float
    right: float
    top: float
    turns: int = 0

    @property
    def size(self) -> tuple[float, float]:
        """Width and height as displayed."""
        width, height = self.right - self.left, self.top - self.bottom
        return (height, width) if self.turns % 2 else (width, height)

    def display(self, first: Floats, last: Floats) -> tuple[Floats, npt.NDArray[np.bool_]]:
        """Return display boxes around pairs of (left, top, right, bottom) rectangles, and which are seen.

        A word whose middle lies outside the visible box is not displayed at all.
        """
        low, high = np.minimum(first, last), np.maximum(first, last)
        left, bottom, right, top = low[:, 0], low[:, 3], high[:, 2], high[:, 1]
        boxes = np.empty((len(first), 4))
        for column, values in enumerate(self._turned(left, bottom, right, top)):
            boxes[:, column] = values
        width, height = self.size
        middles = boxes[:, :2] + boxes[:, 2:]
        seen: npt.NDArray[np.bool_] = np.logical_and(middles >= 0, middles <= (2 * width, 2 * height)).all(axis=1)
        inside = np.minimum(np.maximum(boxes, 0), (width, height, width, height))
        return np.round(inside, 2), np.asarray(seen)

    def _turned(
        self, left: Floats, bottom: Floats, right: Floats, top: Floats
    ) -> tuple[Floats, Floats, Floats, Floats]:
        if self.turns == 1:
            return bottom - self.bottom, left - self.left, top - self.bottom, right - self.left
        if self.turns == 2:
            return self.right - right, bottom - self.bottom, self.right - left, top - self.bottom
        if self.turns == 3:
            return self.top - top, self.right - right, self.top - bottom, self.right - left
        return left - self.left, self.top - top, right - self.left, self.top - bottom
