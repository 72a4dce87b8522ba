"""Figures in words: each has the value that it has in digits."""

from __future__ import annotations

import pytest

from casefile.number_words import number_of, ordinal_of, year_of
from generators.worded_figures import worded_figures, worded_value

VALUES = {
    "four thousand two hundred dollars": "4200.00",
    "nineteen hundred dollars": "1900.00",
    "half a million dollars": "500000.00",
    "$1.2 million": "1200000.00",
    "4,200 dollars": "4200.00",
    "one hundred and twenty-five dollars and fifty cents": "125.50",
    "twelve hundred and 50/100 dollars": "1200.50",
    "third of March": "--03-03",
    "March third": "--03-03",
    "March 3": "--03-03",
    "3rd of March, 2026": "2026-03-03",
    "twenty-first of April, twenty twenty-six": "2026-04-21",
    "third day of March, two thousand and twenty-six": "2026-03-03",
    "55 mph": "55 mph",
    "fifty-five miles an hour": "55 mile",
    "24 therapy appointments": "24 appointment",
    "three surgeries": "3 surgery",
    "a dozen sessions": "12 session",
    "two and a half weeks": "2.5 week",
    "a month and a half": "1.5 month",
    "several injections": "several injection",
    "fifty percent": "50 percent",
}


@pytest.mark.parametrize(("words", "value"), VALUES.items())
def test_a_figure_in_words_has_the_value_of_its_digits(words: str, value: str):
    assert [(one.text, one.value) for one in worded_figures(f"She said {words}; so it is.")] == [(words, value)]
    assert worded_value(words) == value


@pytest.mark.parametrize(
    "words",
    [
        *("One driver ran the light.", "On the one hand", "You may first ask.", "the first of these"),
        *("a second opinion", "Twelve jurors", "She had one day off.", "in 2026 days went by"),
        *("$4,200.00", "14 February 2026"),
    ],
)
def test_argument_and_plain_digits_are_no_figures_in_words(words: str):
    assert worded_figures(words) == ()


@pytest.mark.parametrize("unit", ["twenty-", "one ", "a-", "hundred and ", "9-"])
def test_long_runs_are_read_in_a_time_that_grows_with_their_length(unit: str):
    assert len(worded_figures(unit * (6000 // len(unit)))) == 0


def test_words_that_say_no_number_have_none():
    assert number_of("none") is None
    assert ordinal_of("thirty-second") is None
    assert year_of("twelve") is None
    assert year_of("nineteen ninety-eight") == 1998
