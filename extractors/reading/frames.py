"""From a PDF's own coordinates to the page as displayed: crop box, /Rotate, origin at the top left."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.floating[Any]]
Grid = npt.NDArray[np.floating[Any]]
"""A 3 by 3 matrix that maps points of one plane to another."""


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

    @property
    def area(self) -> float:
        """The visible area in square points."""
        return (self.right - self.left) * (self.top - self.bottom)

    @property
    def grid(self) -> Grid:
        """The matrix from PDF coordinates to the page as displayed."""
        left, bottom, right, top = self.left, self.bottom, self.right, self.top
        rows = (
            [[1, 0, -left], [0, -1, top]],
            [[0, 1, -bottom], [1, 0, -left]],
            [[-1, 0, right], [0, 1, -bottom]],
            [[0, -1, top], [-1, 0, right]],
        )[self.turns % 4]
        return np.array([*rows, [0, 0, 1]], dtype=np.float64)

    def display(self, first: Floats, last: Floats) -> tuple[Floats, npt.NDArray[np.bool_]]:
        """Return display boxes around pairs of (left, top, right, bottom) rectangles, and which are seen.

        A word whose middle lies outside the visible box is not displayed at all.
        """
        low, high = np.minimum(first, last), np.maximum(first, last)
        columns = np.empty((4, len(first)))  # sides one after the other: numpy is fastest along its last axis
        columns[:] = self._turned(low[:, 0], low[:, 3], high[:, 2], high[:, 1])
        size = np.array(self.size)[:, None]
        middles = columns[:2] + columns[2:]
        seen = ((middles >= 0) & (middles <= 2 * size)).all(axis=0)
        inside = np.minimum(np.maximum(columns.reshape(2, 2, -1), 0), size).reshape(4, -1)
        return (np.rint(inside * 100) / 100).T, np.asarray(seen)

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


def turn_grid(size: tuple[float, float], turns: int) -> Grid:
    """Return the matrix that turns a plane of that size clockwise by quarter turns."""
    width, height = size
    rows = (
        [[1, 0, 0], [0, 1, 0]],
        [[0, -1, height], [1, 0, 0]],
        [[-1, 0, width], [0, -1, height]],
        [[0, 1, 0], [-1, 0, width]],
    )[turns % 4]
    return np.array([*rows, [0, 0, 1]], dtype=np.float64)


def moved(boxes: Floats, grid: Grid) -> Floats:
    """Return the upright boxes around the boxes as the matrix lays them."""
    corners = boxes[:, [0, 1, 2, 1, 2, 3, 0, 3]].reshape(-1, 4, 2)
    points = corners @ grid[:2, :2].T + grid[:2, 2]
    return np.concatenate([points.min(axis=1), points.max(axis=1)], axis=1)
