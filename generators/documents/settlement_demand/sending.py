"""How and when the letter goes out, and until when it is open: computed from the day of sending, with time and zone."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from casefile.dates import format_date
from casefile.demands import Opening, demand_rule, demand_terms, earliest_expiry, time_zone
from casefile.law.rules import Rule
from generators.claimbook import Printed
from generators.documents.settlement_demand.bench import Bench, joined
from generators.markup import gap, note

USUAL = ("email", "certified")
"""How a letter goes out where nobody says otherwise and no statute asks for another way."""
WORDS = {
    "email": "e-mail",
    "fax": "fax",
    "certified": "certified mail, return receipt requested",
    "mail": "mail",
    "overnight": "statutory overnight delivery, return receipt requested",
}
_HOUR, _HOUR_WORDS = "17:00", "5:00 p.m."
_SATURDAY = 5


class Until(NamedTuple):
    """Until when the offer is open: as printed with time and zone, the day alone, and what the firm must know."""

    words: str
    day: dt.date
    doubt: str


def manners(bench: Bench) -> tuple[str, ...]:
    """Return how the letter goes out: as told, else as usual among the ways that the statute allows."""
    if bench.options.sent_by:
        return bench.options.sent_by
    rule = rule_of(bench)
    allowed = demand_terms(rule).open_days if rule else {}
    chosen = tuple(manner for manner in USUAL if not allowed or manner in allowed)
    return chosen or tuple(allowed)[:1] or USUAL


def rule_of(bench: Bench) -> Rule | None:
    """Return the state's rule, where the demand is made under one."""
    if bench.options.variant != "time-limited":
        return None
    return demand_rule(bench.case.matter.jurisdiction.state, bench.book.desk.today)


def opening(bench: Bench) -> Opening | None:
    """Return how long the statute has the offer stay open, sent today."""
    if rule_of(bench) is None:
        return None
    state, desk = bench.case.matter.jurisdiction.state, bench.book.desk
    return earliest_expiry(state, desk.today, manners(bench), tuple(desk.signed_off))


def until(bench: Bench) -> Until | None:
    """Return until when the offer is open: the day that the attorney set, else the first whole day that the law allows.

    Where the days run from receipt nobody can tell the day, and the attorney sets one.
    """
    least = opening(bench)
    if bench.options.expires is not None:
        day = bench.book.attorney(bench.options.expires, bench.book.desk.person.id, weekday)
        return _until(bench, day, bench.options.expires, _too_early(bench, least))
    if least is None or least.days is None or least.from_receipt:
        return None
    today = bench.book.desk.today
    days = _to_a_working_day(today, least.days + 1)
    start = bench.book.attorney(today, bench.book.desk.person.id)
    day = bench.book.computed(f"add_days({start.claim}, {days})", (start.claim,), weekday)
    said = note(
        f"No day was given. The law asks for {least.days} days from {least.counted_from}; one more makes the last day "
        "a whole one, and a day at a weekend moves to Monday. Give another day with --expires."
    )
    return _until(bench, day, today + dt.timedelta(days=days), said)


def counted(bench: Bench, last: dt.date) -> str:
    """Return "36 days from transmission by e-mail on 8 September 2026", where days run from sending."""
    least = opening(bench)
    if least is None or least.from_receipt or least.days is None:
        return ""
    book = bench.book
    start, end = (book.attorney(day, book.desk.person.id) for day in (book.desk.today, last))
    days = book.computed(f"days({start.claim}, {end.claim})", (start.claim, end.claim), str)
    return f"{days} days from transmission by {by_words(bench)} on {start}"


def by_words(bench: Bench) -> str:
    """Return "e-mail and certified mail"."""
    return joined([WORDS[manner].partition(",")[0] for manner in manners(bench)])


def first_day(bench: Bench, days: int) -> Printed:
    """Return the day that lies so many days after today."""
    today = bench.book.attorney(bench.book.desk.today, bench.book.desk.person.id)
    return bench.book.computed(f"add_days({today.claim}, {days})", (today.claim,), _day)


def weekday(value: object) -> str:
    """Return a day with the day of the week before it."""
    return f"{value:%A}, {format_date(value)}" if isinstance(value, dt.date) else str(value)


def _until(bench: Bench, day: Printed, last: dt.date, doubt: str) -> Until:
    state, book = bench.case.matter.jurisdiction.state, bench.book
    hour = book.attorney(_HOUR, book.desk.person.id, _HOUR_WORDS)
    found = time_zone(state)
    zone = book.law(*found) if found else gap("the time zone")
    split = found[0].terms.get("split") if found else None
    two = isinstance(split, list) and state in split
    asked = note("This state lies in two time zones; check the hour.") if two else ""
    return Until(f"{hour} {zone}, {day}", last, f"{asked}{doubt}")


def _too_early(bench: Bench, least: Opening | None) -> str:
    """Return the gap where the day is too early, else the note on how it was counted."""
    expires = bench.options.expires
    if expires is None or least is None:
        return ""
    if least.earliest is None or least.days is None:
        return _without_least(bench, least)
    if not least.allows(expires):
        return " " + gap(
            f"this is too early: sent today, the offer stays open until {first_day(bench, least.days)} or later"
        )
    if least.from_receipt:
        latest = expires - dt.timedelta(days=least.days)
        return note(
            f"The {least.days} days run from receipt: it must be received by {format_date(latest)} at the latest. "
            "Watch the return receipt; received later, the offer does not comply and goes out anew."
        )
    return note(
        f"The least time runs from {least.counted_from} and depends on the manner of sending. Counted from the day of "
        f"this draft it ends on {format_date(least.earliest)}. Compute it again on the day of sending."
    )


def _without_least(bench: Bench, least: Opening) -> str:
    """Return the gap where no rule says a least time for this manner; else that the time must be reasonable."""
    terms = demand_terms(rule) if (rule := rule_of(bench)) else None
    if terms is None or terms.open_days:
        return " " + gap("whether the law sets a least time for acceptance")
    days = (bench.options.expires - bench.book.desk.today).days if bench.options.expires else 0
    return note(
        f"{least.cite}: no least number of days is set; the attorney judges whether {days} days are reasonable."
    )


def _to_a_working_day(today: dt.date, days: int) -> int:
    while (today + dt.timedelta(days=days)).weekday() >= _SATURDAY:
        days += 1
    return days


def _day(value: object) -> str:
    return format_date(value) if isinstance(value, dt.date) else str(value)
