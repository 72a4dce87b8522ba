"""Reckoning: when a period after service ends, by each reading of the rules; where they differ, the earliest."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Collection, Iterator
from typing import Literal, NamedTuple

from casefile.dates import format_date
from casefile.law.calendars import Calendar, calendar
from casefile.law.rules import Rule, needs_confirmation, rule_by_id, the_rule
from casefile.vocabulary import Vocabulary

CountFrom = Literal["next_day", "next_business_day"]
Adding = Literal["join", "roll_add", "roll_add_roll"]
Unit = Literal["calendar", "court"]
_ONE_DAY = dt.timedelta(days=1)


class PeriodTerms(Vocabulary):
    """What a rule on response periods says."""

    days: dict[str, int]
    count_from: CountFrom = "next_day"
    other_count_from: tuple[CountFrom, ...] = ()
    with_process: int | None = None


class Extension(Vocabulary):
    """What a manner of service adds."""

    days: int = 0
    unit: Unit = "calendar"


class ExtensionTerms(Vocabulary):
    """What a rule on service says; other readings are for extensions of the unit in `readings_for` alone."""

    adding: Adding
    manners: dict[str, Extension]
    other_adding: tuple[Adding, ...] = ()
    readings_for: Unit | None = None
    confirm: str | None = None


class Service(NamedTuple):
    """How and when a set was served. `place` is "out_of_state" or "abroad" where mail crossed that border."""

    served: dt.date
    manner: str
    place: str | None = None

    @property
    def key(self) -> str:
        """The manner as the rules name it: "mail_out_of_state"."""
        return f"{self.manner}_{self.place}" if self.place else self.manner


class Reckoned(Vocabulary):
    """The end of a period. `due` is the earliest of the readings, `acceptable` all of them, in order.

    `steps` lead to `due`; `basis` says what the readings differ in; `confirm` blocks until an attorney signs off.
    """

    due: dt.date | None
    acceptable: tuple[dt.date, ...] = ()
    rules: tuple[str, ...] = ()
    cite: str = ""
    steps: tuple[str, ...] = ()
    basis: str | None = None
    confirm: tuple[str, ...] = ()

    @property
    def needs_attorney(self) -> bool:
        """Whether an attorney must look at it before it is relied on."""
        return self.due is None or len(self.acceptable) > 1 or bool(self.confirm)


class _Reading(NamedTuple):
    """The end by one reading: the steps to it, what the reading assumes, the holiday rules that moved it."""

    end: dt.date
    steps: tuple[str, ...]
    words: str
    holidays: frozenset[str]


class _Rules(NamedTuple):
    period: Rule
    extension: Rule
    days: int
    terms: PeriodTerms
    service: ExtensionTerms


def reckon(
    jurisdiction: str, kind: str, service: Service, state: str | None = None, signed: Collection[str] = ()
) -> Reckoned:
    """Return when responses to a set of that kind are due in the jurisdiction ("FED" with its state, "CA", ...)."""
    period = the_rule(jurisdiction, "response_period", service.served)
    extension = the_rule(jurisdiction, "service_extension", service.served)
    if period is None or extension is None:
        missing = needs_confirmation(None, signed, f"the time to answer discovery in {jurisdiction}")
        return Reckoned(due=None, confirm=(missing,) if missing else ())
    terms = PeriodTerms.model_validate(period.terms)
    if kind not in terms.days:
        missing = needs_confirmation(None, signed, f"the time to answer {kind.replace('_', ' ')} in {jurisdiction}")
        return Reckoned(due=None, confirm=(missing,) if missing else ())
    held = _Rules(period, extension, terms.days[kind], terms, ExtensionTerms.model_validate(extension.terms))
    return _reckoned(held, service, calendar(jurisdiction, state), signed)


def _reckoned(held: _Rules, service: Service, court: Calendar, signed: Collection[str]) -> Reckoned:
    found = list(_readings(held, service, court))
    first = min(found, key=lambda reading: reading.end)
    ends = tuple(sorted({reading.end for reading in found}))
    later = [reading for reading in found if reading.end != first.end]
    return Reckoned(
        due=first.end,
        acceptable=ends,
        rules=(held.period.id, held.extension.id, *court.rules),
        cite=f"{held.period.cite}; {held.extension.cite}",
        steps=first.steps,
        basis=_basis(later),
        confirm=_confirm(held, court, service, first, signed),
    )


def _basis(later: list[_Reading]) -> str | None:
    """Return what the later dates rest on, each by its simplest reading."""
    if not later:
        return None
    words: dict[dt.date, str] = {}
    for reading in sorted(later, key=lambda one: (one.end, len(one.words))):
        words.setdefault(reading.end, f"{format_date(reading.end)} if {reading.words}")
    return f"the earliest date is given; it would be {' or '.join(words.values())}"


def _confirm(
    held: _Rules, court: Calendar, service: Service, first: _Reading, signed: Collection[str]
) -> tuple[str, ...]:
    named = [held.period, held.extension]
    if held.service.confirm and _extension(held, service).days:
        named.append(rule_by_id(held.service.confirm))
    named += [rule_by_id(rule) for rule in sorted(first.holidays)]
    sentences = [sentence for rule in named if (sentence := needs_confirmation(rule, signed))]
    if not court.rules:
        missing = needs_confirmation(None, signed, f"court holidays of {court.jurisdiction}")
        sentences += [missing] if missing else []
    if service.key not in held.service.manners:
        sentences.append(f"[CONFIRM: service by {service.key.replace('_', ' ')}; nothing was added for it.]")
    return tuple(sentences)


def _readings(held: _Rules, service: Service, court: Calendar) -> Iterator[_Reading]:
    """Return the end by each reading of the rules, the main one first."""
    extension = _extension(held, service)
    ways = [held.service.adding]
    if extension.days and held.service.readings_for in {None, extension.unit}:
        ways += held.service.other_adding
    starts = [held.terms.count_from, *held.terms.other_count_from]
    for start, way, doubtful in itertools.product(starts, ways, (False, True)):
        words = [_STARTS[start]] if len(starts) > 1 else []
        words += [_WAYS[way]] if len(ways) > 1 else []
        words += ["a day that may be a holiday is one"] if doubtful else []
        counted = _Count(court, doubtful).end(service, start, way, held.days, extension)
        yield _Reading(counted.day, tuple(counted.steps), " and ".join(words), frozenset(counted.holidays))


_STARTS = {
    "next_day": "counting starts on the next day",
    "next_business_day": "counting starts on the next business day",
}
_WAYS = {
    "join": "the days for service join the period before it is rolled",
    "roll_add": "the last day is not rolled again",
    "roll_add_roll": "the period is rolled before the days for service are added, and again after",
}


def _extension(held: _Rules, service: Service) -> Extension:
    return held.service.manners.get(service.key, Extension())


class _Counted(NamedTuple):
    """Where counting has come to: the day, the steps to it, the holiday rules that moved it."""

    day: dt.date
    steps: tuple[str, ...]
    holidays: frozenset[str] = frozenset()

    def then(self, day: dt.date, words: str, holidays: frozenset[str] = frozenset()) -> _Counted:
        return _Counted(day, (*self.steps, f"{words}: {_named(day)}"), self.holidays | holidays)


class _Count(NamedTuple):
    """Counting on one court's calendar."""

    court: Calendar
    doubtful: bool

    def end(self, service: Service, start: CountFrom, way: Adding, days: int, extension: Extension) -> _Counted:
        begun = self._begun(service, start)
        if way == "join" and extension.unit == "calendar":
            added = f" and {extension.days} for service" if extension.days else ""
            whole = dt.timedelta(days=days + extension.days)
            return self._rolled(begun.then(begun.day + whole, f"{days} days{added}"))
        counted = begun.then(begun.day + dt.timedelta(days=days), f"{days} days")
        if way != "join" or not extension.days:
            counted = self._rolled(counted)
        if not extension.days:
            return counted
        added_to = self._added(counted, extension)
        return added_to if way == "roll_add" else self._rolled(added_to)

    def _begun(self, service: Service, start: CountFrom) -> _Counted:
        begun = _Counted(service.served, (f"served {_named(service.served)}, {service.key.replace('_', ' ')}",))
        if start == "next_day":
            return begun
        first, _, holidays = self._sitting(service.served + _ONE_DAY)
        words = (*begun.steps, f"day 1 is {_named(first)}, the next business day")
        return _Counted(first - _ONE_DAY, words, holidays)

    def _added(self, counted: _Counted, extension: Extension) -> _Counted:
        words = f"{extension.days} {extension.unit} days for service"
        if extension.unit == "calendar":
            return counted.then(counted.day + dt.timedelta(days=extension.days), words)
        day, holidays = counted.day, counted.holidays
        for _ in range(extension.days):
            day, _names, found = self._sitting(day + _ONE_DAY)
            holidays |= found
        return counted.then(day, words, holidays)

    def _rolled(self, counted: _Counted) -> _Counted:
        day, names, holidays = self._sitting(counted.day)
        return counted.then(day, f"the court does not sit ({', '.join(names)})", holidays) if names else counted

    def _sitting(self, day: dt.date) -> tuple[dt.date, list[str], frozenset[str]]:
        """Return the first day from this one on which the court sits, and what was skipped by which rules."""
        names, found = [], set()
        while name := self.court.name_of(day, doubtful=self.doubtful):
            names.append(name)
            found |= {self.court.rule_of(day, doubtful=self.doubtful)} - {None}
            day += _ONE_DAY
        return day, names, frozenset(rule for rule in found if rule)


def _named(day: dt.date) -> str:
    return f"{day:%A} {format_date(day)}"
