"""Court calendars: which days a court does not sit, worked out from the holiday rules of its jurisdiction."""

from __future__ import annotations

import datetime as dt
import functools
from typing import Literal

from casefile.law.rules import Rule, the_rule
from casefile.vocabulary import Vocabulary

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SATURDAY, _SUNDAY = 5, 6
_ONE_DAY = dt.timedelta(days=1)
LAST_OF_MONTH = 5


class Holiday(Vocabulary):
    """One holiday of a court as the rule pack defines it."""

    name: str
    month: int | None = None
    day: int | None = None
    weekday: Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] | None = None
    nth: int | None = None
    not_before: int = 1
    after: str | None = None
    plus: int = 0
    observed: Literal["nearest", "monday"] | None = None
    saturdays_on_friday: bool = False
    sundays_on_monday: bool = False
    first_year: int | None = None
    doubtful: bool = False


class CalendarTerms(Vocabulary):
    """What a holiday rule says: its days, and whether the state's own days count too."""

    days: tuple[Holiday, ...]
    and_state: bool = False


class Calendar(Vocabulary):
    """The days on which a court does not sit; `doubtful` days count only where a later date would be unsafe.

    `rules` are the ids of the holiday rules, none where the jurisdiction has none on file.
    """

    jurisdiction: str
    state: str | None = None
    rules: tuple[str, ...] = ()

    def name_of(self, day: dt.date, *, doubtful: bool = False) -> str | None:
        """Return why the court does not sit that day ("Saturday", "Columbus Day"), or None."""
        if day.weekday() >= _SATURDAY:
            return _WEEKDAYS[day.weekday()].capitalize()
        found = self._holiday(day, doubtful=doubtful)
        return found[1] if found else None

    def rule_of(self, day: dt.date, *, doubtful: bool = False) -> str | None:
        """Return the id of the rule that makes the day a holiday; None for weekends and other days."""
        found = self._holiday(day, doubtful=doubtful) if day.weekday() < _SATURDAY else None
        rule = _holiday_rule(found[0]) if found else None
        return rule.id if rule else None

    def is_court_day(self, day: dt.date, *, doubtful: bool = False) -> bool:
        """Tell whether the court sits."""
        return self.name_of(day, doubtful=doubtful) is None

    def _holiday(self, day: dt.date, *, doubtful: bool) -> tuple[str, str] | None:
        for jurisdiction in (self.jurisdiction, *([self.state] if self.state else [])):
            if name := _holidays(jurisdiction, day.year, doubtful=doubtful).get(day):
                return jurisdiction, name
        return None


def calendar(jurisdiction: str, state: str | None = None) -> Calendar:
    """Return the calendar of the courts of a state, or of the federal courts in a state ("FED")."""
    rule = _holiday_rule(jurisdiction)
    own = [rule.id] if rule else []
    with_state = state if rule and _terms(rule).and_state else None
    of_state = _holiday_rule(with_state) if with_state else None
    return Calendar(
        jurisdiction=jurisdiction,
        state=with_state if of_state else None,
        rules=tuple([*own, of_state.id] if of_state else own),
    )


def holidays_between(jurisdiction: str, start: dt.date, end: dt.date) -> dict[dt.date, str]:
    """Return the undoubted holidays of the jurisdiction from start to end, by day."""
    return {
        day: name
        for year in range(start.year, end.year + 1)
        for day, name in _holidays(jurisdiction, year, doubtful=False).items()
        if start <= day <= end
    }


@functools.cache
def _holidays(jurisdiction: str, year: int, *, doubtful: bool) -> dict[dt.date, str]:
    """Return the year's holidays; one that moves in from the next year's first days counts too."""
    rule = _holiday_rule(jurisdiction)
    if rule is None:
        return {}
    terms = _terms(rule)
    found: dict[dt.date, str] = {}
    for of_year in (year, year + 1):
        for holiday in terms.days:
            if holiday.doubtful and not doubtful:
                continue
            found |= {day: holiday.name for day in _days(holiday, terms, of_year) if day.year == year}
    return found


@functools.cache
def _holiday_rule(jurisdiction: str) -> Rule | None:
    return the_rule(jurisdiction, "court_holidays")


def _terms(rule: Rule) -> CalendarTerms:
    return CalendarTerms.model_validate(rule.terms)


def _days(holiday: Holiday, terms: CalendarTerms, year: int) -> set[dt.date]:
    """Return the days of one definition in a year, the day itself and the one it is kept on."""
    if holiday.saturdays_on_friday or holiday.sundays_on_monday:
        return _moved(holiday, terms, year)
    day = _day(holiday, terms, year)
    if day is None or (holiday.first_year and year < holiday.first_year):
        return set()
    return {day, _observed(day, holiday.observed)}


def _day(holiday: Holiday, terms: CalendarTerms, year: int) -> dt.date | None:
    if holiday.after:
        before = next((one for one in terms.days if one.name == holiday.after), None)
        day = _day(before, terms, year) if before else None
        return day + dt.timedelta(days=holiday.plus) if day else None
    if holiday.month is None:
        return None
    if holiday.day is not None:
        return dt.date(year, holiday.month, holiday.day)
    if holiday.weekday is None or holiday.nth is None:
        return None
    first = dt.date(year, holiday.month, holiday.not_before)
    ahead = (_WEEKDAYS.index(holiday.weekday) - first.weekday()) % 7
    day = first + dt.timedelta(days=ahead + 7 * (holiday.nth - 1))
    return day if day.month == holiday.month else day - dt.timedelta(days=7)


def _observed(day: dt.date, how: str | None) -> dt.date:
    if how == "nearest" and day.weekday() == _SATURDAY:
        return day - _ONE_DAY
    if how and day.weekday() == _SUNDAY:
        return day + _ONE_DAY
    return day


def _moved(holiday: Holiday, terms: CalendarTerms, year: int) -> set[dt.date]:
    """Return the weekdays on which the rule's undoubted fixed holidays may be kept instead."""
    fixed = [day for one in terms.days if not one.doubtful and one.day and (day := _day(one, terms, year))]
    fridays = {day - _ONE_DAY for day in fixed if day.weekday() == _SATURDAY and holiday.saturdays_on_friday}
    mondays = {day + _ONE_DAY for day in fixed if day.weekday() == _SUNDAY and holiday.sundays_on_monday}
    return fridays | mondays
