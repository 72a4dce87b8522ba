"""Values that a page says whole, and values that only a part of its words would say."""

from __future__ import annotations

import pytest

from generators.page_says import page_says


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Total $2,400.00 due", "2400.00"),
        ("Total 2 400 00 due", "2400.00"),
        ("Total $2400 due", "2400.00"),
        ("on 03/10/2026", "2026-03-10"),
        ("seen March 10, 2026", "--03-10"),
        ("99214-25 office visit", "99214"),
        ("cited VC 21453 (a).", "vc21453a"),
        ("Claim No. 44-0917-263", "440917263"),
    ],
)
def test_a_value_is_said_however_it_is_spaced(text: str, value: str):
    assert page_says(text, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Total $2,400.00 due", "400.00"),
        ("Total $2,400.50 due", "2400.00"),
        ("96374 infusion", "6374"),
        ("on 03/10/2026", "2026-03-11"),
        ("99214", "9214"),
        ("V-1 struck V-2", "v2struckv2"),
        ("", "4"),
        ("4 mm", ""),
    ],
)
def test_a_part_of_other_words_says_nothing(text: str, value: str):
    assert not page_says(text, value)
