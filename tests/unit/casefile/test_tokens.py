"""Words as two readings of a page are compared."""

import pytest

from casefile.pages import Box, Word
from casefile.tokens import compared, is_misprint, may_be, same_day


def keys(*texts: str) -> list[str]:
    return compared([Word(text, Box(0, 0, 1, 1)) for text in texts])[1]


def test_letters_that_look_like_figures_are_these():
    assert keys("S13.4XXA", "513.4XXA", "OL-104", "I.D.", "10") == ["5134XXA", "5134XXA", "01104", "10", "10"]


def test_words_without_a_letter_or_digit_are_left_out():
    assert keys("--", "$1,385.00", "*") == ["138500"]


def test_a_figure_has_two_signs_and_a_digit():
    found = compared([Word(text, Box(0, 0, 1, 1)) for text in ("7", "12", "SOLO", "M54.50")])
    assert found[2] == [False, True, False, True]


@pytest.mark.parametrize(("one", "other", "said"), [
    ("T991", "991", True), ("3800H", "3800", True), ("M5450", "R5450", False), ("1991", "991", False), ("", "", False),
])  # fmt: skip
def test_letters_about_a_figure_may_be_dust(one, other, said):
    assert may_be(one, other) is may_be(other, one) is said


@pytest.mark.parametrize("text", ["103/12/2026", "13/45/2026", "7050]", "1{00", "03/0472026"])
def test_a_misprint_is_no_figure(text):
    assert is_misprint(text)


@pytest.mark.parametrize("text", ["03/12/2026", "$1,385.00", "M54.50", "5/5", "(559)", "3/12", "99213-25", "word"])
def test_figures_and_words_are_no_misprints(text):
    assert not is_misprint(text)


def test_a_day_is_one_however_it_is_written():
    assert same_day("3/9/2026", "03/09/2026,")
    assert not same_day("03/09/2026", "03/10/2026")
    assert not same_day("word", "word")
