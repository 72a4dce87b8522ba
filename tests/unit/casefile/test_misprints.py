"""Misprints: which days are another one with digits in another order."""

from __future__ import annotations

import datetime as dt

import pytest

from casefile.misprints import swapped_day, swapped_days


@pytest.mark.parametrize(
    "day", [dt.date(2026, 3, 12), dt.date(2026, 12, 1), dt.date(2026, 1, 31), dt.date(2026, 2, 20)]
)
def test_the_swapped_days_are_all_those_that_are_told_to_be_swapped(day):
    years = [dt.date(year, 1, 1) + dt.timedelta(days=at) for year in (2025, 2026, 2062, 2206) for at in range(366)]
    assert {one for one in years if swapped_day(day, one)} == {
        one for one in swapped_days(day) if one.year in {2025, 2026, 2062, 2206}
    }


def test_a_day_that_reads_the_other_way_round_is_among_them():
    assert dt.date(2026, 3, 21) in swapped_days(dt.date(2026, 3, 12))
    assert dt.date(2026, 12, 3) in swapped_days(dt.date(2026, 3, 12))


def test_a_day_is_none_of_its_own_misprints():
    assert dt.date(2026, 11, 11) not in swapped_days(dt.date(2026, 11, 11))
