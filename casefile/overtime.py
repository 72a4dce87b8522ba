"""Overtime: what was worked on top before the loss, and what of it was missed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from casefile.case import CaseFile
from casefile.citations import Cite
from casefile.money import Money
from casefile.pay_checks import of_employer
from casefile.records.employment import PayStub, WageVerification
from casefile.shares import round_cents
from casefile.vocabulary import Vocabulary

WEEK = 7
AVERAGED_WEEKS = 13
"""The newest stubs that cover so many weeks are averaged."""
LEAST_WEEKS = 8
"""Fewer weeks of stubs than this show no habit of overtime."""
USUAL_MULTIPLIERS = (Fraction(3, 2), Fraction(2))


class OvertimePeriod(Vocabulary):
    """The overtime of one pay stub; `cite` is None where it follows from hours and gross pay."""

    document: str
    start: dt.date
    end: dt.date
    hours: Decimal
    cite: Cite | None


class Overtime(Vocabulary):
    """amount = hours * rate * multiplier; hours = weekly * weeks, unless the employer states them.

    `weekly` is the average over `weeks_averaged` before the loss; `stated` cites the employer's own figure.
    """

    periods: tuple[OvertimePeriod, ...]
    weeks_averaged: int
    weekly: Fraction
    weeks_missed: Fraction
    hours: Decimal
    multiplier: Decimal
    amount: Money
    stated: Cite | None = None

    @property
    def weekly_text(self) -> str:
        """The average as letters print it: "4" or "4.25"."""
        hours = round_cents(self.weekly)
        return format(hours.normalize(), "f")


def overtime_before(
    case: CaseFile, record: WageVerification, paper: str, rate: Decimal | None, hours: Decimal | None
) -> Overtime | None:
    """Return the overtime missed: as stated, else the average before the loss over the weeks missed.

    None where the papers show no overtime, no multiplier, or too few weeks.
    """
    loss, weekly_hours = case.matter.incident.date_of_loss, record.hours_per_week
    if loss is None or rate is None:
        return None
    periods, multiplier = _periods(case, loss, rate, record)
    if record.overtime_rate:
        multiplier = multiplier or Fraction(record.overtime_rate) / Fraction(rate)
    weeks = sum(((one.end - one.start).days + 1 for one in periods), 0) // WEEK
    weekly = sum((Fraction(one.hours) for one in periods), Fraction(0)) / weeks if weeks else Fraction(0)
    missed = Fraction(hours) / Fraction(weekly_hours) if hours and weekly_hours else Fraction(0)
    stated = record.overtime_hours_missed
    lost = Fraction(stated) if stated is not None else weekly * missed
    if not lost or multiplier is None or (stated is None and weeks < LEAST_WEEKS):
        return None
    return Overtime(
        periods=periods,
        weeks_averaged=weeks,
        weekly=weekly,
        weeks_missed=missed,
        hours=round_cents(lost),
        multiplier=Decimal(multiplier.numerator) / Decimal(multiplier.denominator),
        amount=round_cents(lost * Fraction(rate) * multiplier),
        stated=Cite(document=paper, path="overtime_hours_missed") if stated is not None else None,
    )


def _periods(
    case: CaseFile, loss: dt.date, rate: Decimal, record: WageVerification
) -> tuple[tuple[OvertimePeriod, ...], Fraction | None]:
    """Return the overtime of each stub of the employer that ends by the day of the loss, and their multiplier."""
    periods: dict[dt.date, OvertimePeriod] = {}
    multipliers: set[Fraction] = set()
    for paper in sorted(case.of_kind("pay_stub"), key=lambda one: one.id):
        stub = paper.record
        if not isinstance(stub, PayStub) or stub.period_start is None or stub.period_end is None:
            continue
        if stub.period_end > loss or stub.period_start > stub.period_end or not of_employer(stub, record):
            continue
        found = _printed(paper.id, stub, rate) or _implied(paper.id, stub, record.hours_per_week)
        if found is None:
            return (), None
        period, multiplier = found
        periods.setdefault(stub.period_start, period)
        multipliers |= {multiplier} if multiplier else set()
    ordered = _newest_weeks(periods[start] for start in sorted(periods))
    return ordered, multipliers.pop() if len(multipliers) == 1 else None


def _newest_weeks(periods: Iterable[OvertimePeriod]) -> tuple[OvertimePeriod, ...]:
    """Return the newest periods that together cover the weeks to be averaged."""
    kept: list[OvertimePeriod] = []
    days = 0
    for period in reversed(list(periods)):
        if days >= AVERAGED_WEEKS * WEEK:
            break
        kept.append(period)
        days += (period.end - period.start).days + 1
    return tuple(reversed(kept))


def _printed(paper: str, stub: PayStub, rate: Decimal) -> tuple[OvertimePeriod, Fraction | None] | None:
    if stub.overtime_hours is None:
        return None
    base = stub.pay_rate or rate
    multiplier = Fraction(stub.overtime_rate) / Fraction(base) if stub.overtime_rate and base else None
    cite = Cite(document=paper, path="overtime_hours")
    return _period(paper, stub, stub.overtime_hours, cite), multiplier


def _implied(paper: str, stub: PayStub, weekly_hours: Decimal | None) -> tuple[OvertimePeriod, Fraction | None] | None:
    """Return the overtime that follows from hours and gross pay: exact to the cent, at a usual multiplier."""
    if stub.hours is None or stub.gross_pay is None or not stub.pay_rate or not weekly_hours:
        return None
    premium = Fraction(stub.gross_pay) - Fraction(stub.hours) * Fraction(stub.pay_rate)
    if premium == 0:
        return _period(paper, stub, Decimal(0), None), None
    for multiplier in USUAL_MULTIPLIERS:
        hours = premium / (Fraction(stub.pay_rate) * (multiplier - 1))
        if hours == round_cents(hours) and 0 < hours <= Fraction(stub.hours):
            return _period(paper, stub, round_cents(hours), None), multiplier
    return None


def _period(paper: str, stub: PayStub, hours: Decimal, cite: Cite | None) -> OvertimePeriod:
    if stub.period_start is None or stub.period_end is None:
        raise ValueError("a stub without its period shows no weekly overtime")
    return OvertimePeriod(document=paper, start=stub.period_start, end=stub.period_end, hours=hours, cite=cite)
