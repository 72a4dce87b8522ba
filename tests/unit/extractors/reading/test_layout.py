"""Rows by geometry: laws over any words."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from extractors.reading.layout import Placed, laid_out

PLACES = st.tuples(st.floats(0, 560), st.floats(0, 780), st.floats(1, 50), st.floats(4, 14))
WORDS = st.lists(st.tuples(st.text("abc019$", min_size=1, max_size=8), PLACES), max_size=40)


def placed(words: list[tuple[str, tuple[float, float, float, float]]]) -> Placed:
    boxes = np.array([(x, y, x + width, y + height) for _, (x, y, width, height) in words]).reshape(-1, 4)
    return Placed([text for text, _ in words], boxes, [1.0] * len(words), boxes)


@given(WORDS)
def test_every_word_stands_in_exactly_one_row(words: list[tuple[str, tuple[float, float, float, float]]]) -> None:
    layout = laid_out(placed(words))
    in_rows = [word for line in layout.lines for word in line.words]
    assert sorted(in_rows) == sorted(layout.words)
    assert len(in_rows) == len(words)


@given(WORDS)
def test_rows_run_from_left_to_right(words: list[tuple[str, tuple[float, float, float, float]]]) -> None:
    for line in laid_out(placed(words)).lines:
        lefts = [word.box.x0 for word in line.words]
        assert lefts == sorted(lefts)


def test_the_order_of_drawing_does_not_matter() -> None:
    words = [
        (f"w{row}{column}", (60.0 + 90 * column, 100.0 + 13 * row, 40.0, 11.0))
        for row in range(9)
        for column in range(4)
    ]
    rows = [line.text for line in laid_out(placed(words)).lines]
    assert [line.text for line in laid_out(placed(words[::-1])).lines] == rows
    assert rows[0] == "w00 w01 w02 w03"


def test_label_and_value_of_different_sizes_share_their_row() -> None:
    layout = laid_out(
        placed([("Total", (60, 103, 30, 8)), ("$184.50", (120, 100, 60, 14)), ("next", (60, 120, 30, 8))])
    )
    assert [line.text for line in layout.lines] == ["Total $184.50", "next"]


def test_rows_that_climb_into_one_another_are_told_apart() -> None:
    left = [(f"a{row}", (50.0, 100 + 12.0 * row, 60.0, 11.0)) for row in range(6)]
    right = [(f"b{row}", (300.0, 104 + 12.0 * row, 60.0, 11.0)) for row in range(6)]
    lines = laid_out(placed(left + right)).lines
    assert all(len([word for word in line.words if word.text[0] == "a"]) <= 1 for line in lines)
    assert all(len([word for word in line.words if word.text[0] == "b"]) <= 1 for line in lines)


def test_a_word_of_no_size_has_a_box_all_the_same() -> None:
    [word] = laid_out(placed([("7", (60, 103, 0, 0))])).words
    assert word.box.y1 > word.box.y0
    assert word.box.x1 > word.box.x0
