"""Two readings of one page."""

from __future__ import annotations

import numpy as np

from extractors.reading.layout import Placed
from extractors.reading.voting import voted


def reading(*words: tuple[str, float, float]) -> Placed:
    """Return words of one row: text, left edge, confidence."""
    boxes = np.array([(left, 0, left + 6 * len(text), 10) for text, left, _ in words], dtype=float).reshape(-1, 4)
    return Placed([text for text, *_ in words], boxes, [confidence for *_, confidence in words], boxes)


def test_of_two_readings_of_one_word_the_surer_stands() -> None:
    assert voted(reading(("|02|", 0, 0.4)), reading(("02", 6, 0.9))).texts == ["02"]
    assert voted(reading(("A0382", 0, 0.9)), reading(("A038Z", 0, 0.5))).texts == ["A0382"]


def test_a_word_that_only_one_reading_has_stands_if_it_is_sure() -> None:
    found = voted(reading(("Total", 0, 0.9)), reading(("184.50", 60, 0.9), ("~x", 120, 0.3)))
    assert found.texts == ["Total", "184.50"]


def test_an_empty_reading_takes_nothing_away() -> None:
    assert voted(reading(("Total", 0, 0.2)), reading()).texts == ["Total"]
    assert voted(reading(), reading(("Total", 0, 0.9))).texts == ["Total"]
