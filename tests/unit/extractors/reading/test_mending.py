"""Figures that recognition tore apart."""

from __future__ import annotations

import numpy as np

from extractors.reading.engine import Recognised
from extractors.reading.mending import mended


def rows(*words: tuple[str, float, float]) -> Recognised:
    """Return words of 10 dots height: text, left edge, top; each character 6 dots wide."""
    boxes = [(left, top, left + 6 * len(text), top + 10) for text, left, top in words]
    return Recognised([text for text, *_ in words], np.array(boxes, dtype=float), [0.9] * len(words), [0] * len(words))


def test_an_amount_torn_at_its_comma_and_point_is_one_again() -> None:
    torn = rows(("Paid", 0, 0), ("$1,", 40, 0), ("728.", 63, 0), ("73", 92, 0))
    found = mended(torn)
    assert found.texts == ["Paid", "$1,728.73"]
    assert found.boxes[1].tolist() == [40, 0, 104, 10]


def test_a_column_of_torn_figures_is_mended_without_a_dollar_sign() -> None:
    torn = rows(("33.", 40, 0), ("46", 63, 0), ("44.", 40, 20), ("40", 63, 20))
    assert mended(torn).texts == ["33.46", "44.40"]


def test_a_sentence_that_ends_in_a_number_is_left_alone() -> None:
    words = rows(("page", 0, 0), ("12.", 30, 0), ("30", 53, 0), ("days", 80, 0))
    assert mended(words).texts == ["page", "12.", "30", "days"]


def test_figures_far_apart_are_left_alone() -> None:
    words = rows(("$1.", 0, 0), ("50", 60, 0))
    assert mended(words).texts == ["$1.", "50"]
