"""Typewriter print on scans: how far its carriage steps from letter to letter."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from casefile.pages import Page, Word

EVEN = 0.08  # share by which the steps of typed words differ at most
_TYPED = 0.75  # share of a page's steps that are alike where it is typed
_LEAST = 40  # steps from which a page tells how it is printed
_FEW, _NEARLY_ALL = 10, 0.84  # on a page of fewer: steps at least, and the share of them that are alike
_SIZE = math.log(1.2)  # how far apart two sizes of print are
_NEAR = 2.0  # widest gap between words that follow one another, in heights of print


class _Shown:
    """A page, the same as another only where both are one object's words: a key that costs nothing."""

    __slots__ = ("page",)

    def __init__(self, page: Page) -> None:
        self.page = page

    def __hash__(self) -> int:
        return id(self.page.words)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Shown) and self.page.words is other.page.words


def steps(words: Sequence[Word], height: float) -> Iterator[float]:
    """Return the steps between the left edges of words that follow one another: letters and one space."""
    for one, two in pairwise(words):
        if 0 < two.box.x0 - one.box.x1 < _NEAR * height:
            yield (two.box.x0 - one.box.x0) / (len(one.text) + 1)


def pitch(page: Page, height: float = 0.0) -> float:
    """Return the step of a page in typewriter print, or 0 where its print is none.

    A form's captions may be typed smaller than what is filled in: `height` asks for print of about that size.
    """
    if page.method != "ocr":
        return 0.0
    shown = _Shown(page)
    return _pitch(shown) or (_pitch_of_size(shown, round(math.log(height) / _SIZE)) if height > 0 else 0.0)


@lru_cache(maxsize=64)
def _steps(shown: _Shown) -> tuple[tuple[float, float], ...]:
    """Return every step of the page with the logarithm of the print's height on its line."""
    found = []
    for line in shown.page.lines:
        heights = sorted(word.box.y1 - word.box.y0 for word in line.words)
        size = math.log(max(heights[len(heights) // 2], 0.1))
        found += [(size, step) for step in steps(line.words, heights[-1])]
    return tuple(found)


@lru_cache(maxsize=64)
def _pitch(shown: _Shown) -> float:
    return _even([step for _, step in _steps(shown)])


@lru_cache(maxsize=256)
def _pitch_of_size(shown: _Shown, size: int) -> float:
    return _even([step for own, step in _steps(shown) if abs(own - size * _SIZE) <= _SIZE])


def _even(found: Sequence[float]) -> float:
    """Return the middle step where nearly all are alike, else 0."""
    found = sorted(found)
    if len(found) < _FEW:
        return 0.0
    middle = found[len(found) // 2]
    alike = sum(abs(step - middle) <= EVEN * middle for step in found)
    share = _TYPED if len(found) >= _LEAST else _NEARLY_ALL
    return middle if alike >= share * len(found) else 0.0
