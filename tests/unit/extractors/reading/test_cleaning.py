"""What is taken out of a picture before it is recognised, and what is not."""

from __future__ import annotations

import numpy as np

from extractors.reading.bars import unbarred
from extractors.reading.cleaning import is_blank, lies_on_side, look_at_page, skew_of, useful_share
from extractors.reading.ruling import unruled
from tests import documents

NOTE = documents.note()


def form() -> tuple[np.ndarray, np.ndarray]:
    """Return a scan of text, and the same with a table's lines between its rows and columns."""
    plain = documents.scan(NOTE)
    lined = plain.copy()
    for row in range(13):
        top = round(119 + row * 100 / 3)
        lined[top : top + 2, 100:1200] = 40
    for column in range(6):
        lined[119:521, 870 + 60 * column : 872 + 60 * column] = 40
    return plain, lined


def test_lines_of_a_table_are_taken_out_and_the_letters_stay() -> None:
    plain, lined = form()
    clean = unruled(lined, 150)
    assert (lined < 128).sum() > 1.5 * (plain < 128).sum()
    assert (clean[115:517, 860:1200] < 128).sum() < 0.1 * (lined[115:517, 860:1200] < 128).sum()
    assert ((clean < 128) & (plain < 128)).sum() > 0.8 * (plain < 128).sum()


def test_a_page_without_lines_is_left_as_it_is() -> None:
    plain, _ = form()
    assert unruled(plain, 150) is plain


def test_light_print_on_a_dark_bar_is_turned_round_and_the_rest_stays() -> None:
    plain = documents.scan(documents.prose("VITAL SIGNS", y=100))
    barred = plain.copy()
    barred[190:250, 60:1200] = 275 - barred[190:250, 60:1200].astype(int)
    clean = unbarred(barred, 150)
    assert np.abs(clean[200:240, 100:600].astype(int) - plain[200:240, 100:600]).mean() < 12
    assert np.array_equal(clean[300:], barred[300:])


def test_a_page_without_bars_is_left_as_it_is() -> None:
    plain = documents.scan(NOTE)
    assert unbarred(plain, 150) is plain


def test_skew_is_found_with_its_sign() -> None:
    for skew in (-2.0, -0.5, 0.0, 1.5):
        assert abs(skew_of(look_at_page(documents.scan(NOTE, skew=skew), 150)) - skew) <= 0.15


def test_rows_that_run_down_the_page_are_noticed() -> None:
    assert lies_on_side(look_at_page(documents.scan(NOTE, quarter_turns=1), 150))
    assert not lies_on_side(look_at_page(documents.scan(NOTE), 150))


def test_print_is_never_made_smaller_than_it_is_read_best() -> None:
    assert useful_share(documents.scan(NOTE)) == 1.0
    fine = documents.scan(documents.prose(*[item.text for item in NOTE], size=6, step=9), dpi=300)
    large = documents.scan(NOTE, dpi=300)
    assert useful_share(large) < useful_share(fine)
    assert useful_share(documents.scan(NOTE, dpi=600)) >= 0.66


def test_a_few_words_are_not_blank() -> None:
    assert is_blank(look_at_page(documents.scan([]), 150))
    assert not is_blank(look_at_page(documents.scan(documents.prose("Page 12")), 150))
