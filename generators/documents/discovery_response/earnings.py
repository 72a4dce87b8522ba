"""Answers about income: days and hours missed, the rate, the arithmetic, and the days that no note covers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from casefile.dates import format_date
from casefile.missed_days import WORK_WEEK
from casefile.money import format_dollars
from casefile.records.employment import WageVerification
from casefile.wages import MONTHS_A_YEAR, WEEKS_A_YEAR, WageLoss
from generators.claimbook import Printed
from generators.documents.discovery_response.facts import Facts, ask_attorney, ask_client, text
from generators.documents.discovery_response.injury import restrictions
from generators.documents.discovery_response.view import Part
from generators.names import cased

_YEARLY = {"week": WEEKS_A_YEAR, "month": MONTHS_A_YEAR, "year": 1}


class Term(NamedTuple):
    """A factor of the loss: its formula over claims, the claims, and its words."""

    formula: str
    inputs: tuple[str, ...]
    words: str


def income(facts: Facts) -> Iterator[Part]:
    """Return each employer's figures and the arithmetic, then the work-status notes and what they leave open."""
    losses = facts.wages.losses
    if not losses:
        missing = "each day not worked, the hours, the rate of pay and the total"
        yield text(ask_client(f"{missing}; the employer's verification is not in the file"))
        return
    amounts: list[Printed] = []
    for loss in losses:
        for words, amount in _loss(facts, loss):
            amounts += [amount] if amount else []
            yield text(words)
    if amounts:
        yield text(f"The income lost to date comes to {facts.book.total(amounts, printed=format_dollars)}.")
    yield text("The records of work status are:")
    yield from restrictions(facts)
    for loss in losses:
        if loss.days_without_note:
            yield text(_uncovered(facts, loss))


def future_income(facts: Facts) -> Iterator[Part]:
    """Return the last work status; whether a future loss is claimed is the attorney's to say."""
    yield from list(restrictions(facts))[-1:]


def _loss(facts: Facts, loss: WageLoss) -> Iterator[tuple[str, Printed | None]]:
    book, paper = facts.book, loss.verification
    rate, hours = _rate(facts, loss), _hours(facts, loss)
    start, end = book.held(paper, "absence_start"), book.held(paper, "absence_end")
    span = f" from {start} to {end}" if start and end else ""
    days = book.held(paper, "days_missed", plain_number)
    employer = book.record(paper, "employer_name", cased)
    missed = ", ".join([f"{days} working days"] if days else [])
    if rate is None or hours is None:
        asked = ask_client("the rate and the hours")
        yield f"Plaintiff did not work for {employer}{span}. {asked}", None
        return
    base = book.computed(f"round2(({rate.formula}) * ({hours.formula}))", _merged(rate, hours), format_dollars)
    yield (
        f"Plaintiff did not work for {employer}{span}: {f'{missed}, ' if missed else ''}"
        f"{hours.words} regular hours{_split(facts, paper, hours)} {book.cite(paper, _cited(loss))}. Rate of pay: "
        f"{rate.words} an hour. {rate.words} x {hours.words} = {base}.",
        base,
    )
    extra = _overtime(facts, loss, rate)
    if extra:
        yield extra


def _cited(loss: WageLoss) -> str | None:
    return loss.hours.cite.path if loss.hours else None


def _rate(facts: Facts, loss: WageLoss) -> Term | None:
    """Return the pay for an hour; a salary is divided by its weeks and weekly hours."""
    book, paper = facts.book, loss.verification
    pay, record = book.held(paper, "pay_rate", format_dollars), book.document(paper).record
    unit = record.pay_rate_unit if isinstance(record, WageVerification) else None
    if pay is None:
        return None
    if unit in {"hour", None}:
        return Term(pay.claim, (pay.claim,), pay)
    week = book.held(paper, "hours_per_week", plain_number)
    if week is None:
        return None
    formula, inputs = f"{pay.claim} * {_YEARLY[unit]} / ({WEEKS_A_YEAR} * {week.claim})", (pay.claim, week.claim)
    hourly = book.computed(f"round2({formula})", inputs, format_dollars)
    return Term(formula, inputs, f"{hourly} ({pay} a {unit})")


def _hours(facts: Facts, loss: WageLoss) -> Term | None:
    """Return the regular hours missed; where only days are printed, these times the hours of a day."""
    book, paper = facts.book, loss.verification
    hours = book.held(paper, "hours_missed", plain_number)
    if hours is not None:
        return Term(hours.claim, (hours.claim,), hours)
    days, week = book.held(paper, "days_missed", plain_number), book.held(paper, "hours_per_week", plain_number)
    if days is None or week is None:
        return None
    formula, inputs = f"{days.claim} * {week.claim} / {WORK_WEEK}", (days.claim, week.claim)
    return Term(formula, inputs, book.computed(f"round2({formula})", inputs, plain_number))


def _split(facts: Facts, paper: str, hours: Term) -> str:
    """Return how many of the hours were unpaid, and how many took accrued leave, which is a loss too."""
    leave = facts.book.held(paper, "leave_used_hours", plain_number)
    if leave is None:
        return ""
    unpaid = facts.book.computed(f"{hours.formula} - {leave.claim}", (*hours.inputs, leave.claim), plain_number)
    return f", {unpaid} of them unpaid and {leave} taken from accrued leave"


def _overtime(facts: Facts, loss: WageLoss, rate: Term) -> tuple[str, Printed | None] | None:
    overtime, book = loss.overtime, facts.book
    if overtime is None:
        return None
    hours = book.held(overtime.stated.document, overtime.stated.path, plain_number) if overtime.stated else None
    if hours is None:
        return ask_attorney(
            "overtime: the pay stubs show a habit of it, the employer does not state what was missed"
        ), None
    times = plain_number(overtime.multiplier)
    inputs = tuple(dict.fromkeys((hours.claim, *rate.inputs)))
    amount = book.computed(f"round2({hours.claim} * ({rate.formula}) * {times})", inputs, format_dollars)
    where = book.cite(loss.verification, "overtime_hours_missed")
    factor = book.computed(times, (), times)
    return f"Overtime missed: {hours} hours {where}. {hours} x {rate.words} x {factor} = {amount}.", amount


def _uncovered(facts: Facts, loss: WageLoss) -> str:
    days = loss.days_without_note
    listed = ", ".join(f"'{day.isoformat()}'" for day in days)
    many = facts.book.computed(f"count({listed})", (), str)
    first, last = (facts.book.computed(f"{end}({listed})", (), _date) for end in ("min", "max"))
    span = f"from {first} to {last}, {many} working days" if len(days) > 1 else str(first)
    return ask_client(f"no off-work note covers the time {span}: a note for it, or these days are left out")


def plain_number(value: object) -> str:
    """Return a number as sentences print it: "40", "29.6"."""
    if not isinstance(value, Decimal):
        return str(value)
    words = format(value, "f")
    return words.rstrip("0").rstrip(".") if "." in words else words


def _date(value: object) -> str:
    return format_date(value) if isinstance(value, dt.date) else str(value)


def _merged(*terms: Term) -> tuple[str, ...]:
    return tuple(dict.fromkeys(claim for term in terms for claim in term.inputs))
