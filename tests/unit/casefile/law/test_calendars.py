import datetime as dt

import holidays
import pytest

from casefile.law.calendars import calendar, holidays_between


def off(jurisdiction, day, **options):
    return calendar(jurisdiction).name_of(dt.date.fromisoformat(day), **options)


@pytest.mark.parametrize("year", range(2022, 2034))
def test_federal_holidays_are_those_of_an_independent_calendar(year):
    other = {day for day in holidays.US(years=[year, year + 1], observed=True) if day.year == year}
    assert set(holidays_between("FED", dt.date(year, 1, 1), dt.date(year, 12, 31))) == other


@pytest.mark.parametrize(
    ("jurisdiction", "day", "name"),
    [
        ("CA", "2026-09-25", "Native American Day"),
        ("CA", "2026-11-27", "the day after Thanksgiving"),
        ("CA", "2026-10-12", None),
        ("CA", "2026-06-19", None),
        ("CA", "2026-02-12", "Lincoln's Birthday"),
        ("CA", "2027-07-05", "Independence Day"),
        ("CA", "2026-04-04", "Saturday"),
        ("FL", "2026-02-16", None),
        ("FL", "2026-10-12", None),
        ("NY", "2026-05-25", "Memorial Day"),
        ("FED", "2026-10-12", "Columbus Day"),
        ("FED", "2026-07-03", "Independence Day"),
        ("FED", "2021-12-31", "New Year's Day"),
        ("FED", "2020-06-19", None),
        ("OH", "2026-12-25", None),
    ],
)
def test_a_court_does_not_sit(jurisdiction, day, name):
    assert off(jurisdiction, day) == name


@pytest.mark.parametrize(
    ("jurisdiction", "day"),
    [("CA", "2026-06-19"), ("CA", "2026-07-03"), ("FL", "2027-07-05"), ("FL", "2026-02-16"), ("NY", "2026-11-03")],
)
def test_a_doubtful_day_counts_only_where_doubt_is_asked_for(jurisdiction, day):
    assert off(jurisdiction, day) is None
    assert off(jurisdiction, day, doubtful=True) is not None


def test_election_day_is_never_the_first_of_november():
    assert off("NY", "2022-11-01", doubtful=True) is None


def test_a_federal_court_keeps_its_states_holidays_too():
    court = calendar("FED", "CA")
    assert court.name_of(dt.date(2026, 9, 25)) == "Native American Day"
    assert court.rule_of(dt.date(2026, 9, 25)) == "ca-holidays"


def test_a_state_without_holidays_on_file_adds_none():
    assert calendar("FED", "OH").rules == ("fed-holidays",)


def test_a_jurisdiction_without_holidays_on_file_says_so():
    assert calendar("OH").rules == ()


def test_a_weekend_is_nobodys_rule():
    assert calendar("CA").rule_of(dt.date(2026, 4, 4)) is None


def test_a_day_without_holiday_is_a_court_day():
    assert calendar("CA").is_court_day(dt.date(2026, 4, 2))
