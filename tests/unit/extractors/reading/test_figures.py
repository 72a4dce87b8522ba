"""Amounts parted at their point are one word again; sentences and lists stay as they are."""

from __future__ import annotations

import numpy as np
import pytest

from extractors.reading import figures
from extractors.reading.engine import Recognised

LETTER = 10


def row(*words: tuple[int, str], rows: tuple[int, ...] = ()) -> Recognised:
    """Return words that begin at those places, in letters of ten dots, at one height."""
    boxes = [(start * LETTER, 0, (start + len(text)) * LETTER, 12) for start, text in words]
    return Recognised(
        [text for _, text in words], np.array(boxes, dtype=float), [0.9] * len(words), list(rows or [0] * len(words))
    )


@pytest.mark.parametrize("head", ["884.", "$3,188.", "-$61.", "(1,139.", "12345."])
def test_dollars_and_cents_that_stand_apart_are_one_word(head: str) -> None:
    found = figures.joined(row((0, "hood"), (20, head), (20 + len(head), "00"), (40, "X")))
    assert found.texts == ["hood", head + "00", "X"]
    assert found.boxes[1].tolist() == [200, 0, (22 + len(head)) * LETTER, 12]
    assert len(found.rows) == len(found.confidences) == 3


def test_the_surer_half_does_not_speak_for_the_other() -> None:
    parted = row((0, "884."), (4, "00"))._replace(confidences=[0.9, 0.4])
    assert figures.joined(parted).confidences == [0.4]


@pytest.mark.parametrize(
    "words",
    [
        ((0, "paid"), (5, "40."), (8, "12"), (11, "were")),  # the end of a sentence, and a number
        ((0, "40."), (6, "12")),  # a place in a list, and what stands there
        ((0, "884."), (4, "001")),
        ((0, "v."), (2, "00")),
        ((0, "1,23."), (5, "00")),
    ],
)
def test_what_may_be_two_words_stays_two(words: tuple[tuple[int, str], ...]) -> None:
    assert figures.joined(row(*words)).texts == [text for _, text in words]


def test_cents_that_were_found_later_than_the_rest_of_their_row_are_joined() -> None:
    found = figures.joined(row((20, "884."), (0, "hood"), (24, "00"), rows=(0, 0, 7)))
    assert found.texts == ["884.00", "hood"]


def test_words_on_two_rows_stay_two() -> None:
    parted = row((0, "884."), (4, "00"))
    parted.boxes[1] += (0, 14, 0, 14)
    assert figures.joined(parted).texts == ["884.", "00"]
