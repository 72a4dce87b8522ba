"""Overtime that was missed: the employer's own figure, or the average before the loss over the weeks missed."""

from __future__ import annotations

from typing import NamedTuple

from casefile.money import format_dollars
from casefile.overtime import Overtime
from generators.claimbook import Printed
from generators.documents.settlement_demand.bench import Bench, plain_number

_FACTORS = {"1.5": "time and a half", "2": "double time"}


class Extra(NamedTuple):
    """The amount, and the sentence that works it out."""

    amount: Printed
    words: str


def overtime_pay(
    bench: Bench, overtime: Overtime, rate: str, rate_inputs: tuple[str, ...], rate_words: str
) -> Extra | None:
    """Return the overtime; None where a figure that it rests on has no place of its own."""
    hours = _hours(bench, overtime)
    if hours is None:
        return None
    factor = plain_number(overtime.multiplier)
    formula = f"round2({hours.claim} * ({rate}) * {factor})"
    amount = bench.book.computed(formula, tuple(dict.fromkeys((hours.claim, *rate_inputs))), format_dollars)
    times = bench.book.computed(factor, (), factor)
    by = ""
    if overtime.stated is not None:
        by = f", as the employer states {bench.cite(overtime.stated.document, overtime.stated.path)}"
    at = _FACTORS.get(factor, f"{times} times the rate")
    said = f"Overtime missed{by}: {hours} hours at {at}, {hours} x {rate_words} x {times} = {amount}."
    return Extra(amount, f"{_habit(bench, overtime)}{said}")


def _habit(bench: Bench, overtime: Overtime) -> str:
    """Return what the pay stubs show of overtime before the loss, where each of them prints it."""
    inputs = _inputs(bench, overtime)
    if not overtime.weeks_averaged or len(inputs) != len(overtime.periods):
        return ""
    weekly = bench.book.computed(f"round2({_weekly(overtime, inputs)})", inputs, plain_number)
    weeks = _weeks(bench, overtime)
    span = f"over the {weeks} weeks " if weeks else ""
    stubs = tuple(dict.fromkeys(period.document for period in overtime.periods))
    cites = ", ".join(bench.book.spans(stubs))
    return f"Overtime averaged {weekly} hours a week {span}before the loss (pay stubs {cites}). "


def _hours(bench: Bench, overtime: Overtime) -> Printed | None:
    if overtime.stated is not None:
        return bench.book.held(overtime.stated.document, overtime.stated.path, plain_number)
    inputs, loss = _inputs(bench, overtime), bench.wages.losses[0]
    missed = bench.book.held(loss.verification, "hours_missed", plain_number)
    week = bench.book.held(loss.verification, "hours_per_week", plain_number)
    if len(inputs) != len(overtime.periods) or missed is None or week is None:
        return None
    formula = f"round2({_weekly(overtime, inputs)} * {missed.claim} / {week.claim})"
    return bench.book.computed(formula, (*inputs, missed.claim, week.claim), plain_number)


def _weekly(overtime: Overtime, inputs: tuple[str, ...]) -> str:
    return f"({' + '.join(inputs)}) / {overtime.weeks_averaged}"


def _inputs(bench: Bench, overtime: Overtime) -> tuple[str, ...]:
    cites = [period.cite for period in overtime.periods if period.cite]
    held = [bench.book.held(cite.document, cite.path, plain_number) for cite in cites]
    return tuple(part.claim for part in held if part is not None)


def _weeks(bench: Bench, overtime: Overtime) -> Printed | None:
    """Return the weeks that the stubs cover, as their periods add up."""
    terms: list[str] = []
    inputs: list[str] = []
    for period in overtime.periods:
        ends = [bench.book.held(period.document, path) for path in ("period_start", "period_end")]
        held = [end.claim for end in ends if end is not None]
        if len(held) != len(ends):
            return None
        terms.append(f"days({held[0]}, {held[1]}) + 1")
        inputs.extend(held)
    days = sum((period.end - period.start).days + 1 for period in overtime.periods)
    return bench.book.computed(f"({' + '.join(terms)}) / 7", inputs, plain_number) if days and days % 7 == 0 else None
