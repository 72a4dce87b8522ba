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

    def display(self, first: Floats, last: Floats) -> Floats:
        """Return display boxes around pairs of (left, top, right, bottom) rectangles."""
        left = np.minimum(first[:, 0], last[:, 0])
        right = np.maximum(first[:, 2], last[:, 2])
        top = np.maximum(first[:, 1], last[:, 1])
        bottom = np.minimum(first[:, 3], last[:, 3])
        boxes = np.stack(self._turned(left, bottom, right, top), axis=1).astype(np.float64)
        width, height = self.size
        boxes[:, 0::2] = boxes[:, 0::2].clip(0, width)
        boxes[:, 1::2] = boxes[:, 1::2].clip(0, height)
        return boxes.round(2)

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
