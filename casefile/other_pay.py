"""Pay of no hourly rate: tips, bonuses and commissions on the stubs before the loss, and what of it was missed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from fractions import Fraction

from casefile.case import CaseFile
from casefile.citations import Cite, Figure
from casefile.missed_days import WORK_WEEK, MissedDay
from casefile.money import Money
from casefile.pay_checks import of_employer
from casefile.records.employment import PayStub, WageVerification
from casefile.shares import round_cents
from casefile.vocabulary import Vocabulary

WEEK = 7
AVERAGED_WEEKS, LEAST_WEEKS = 13, 8


class OtherPay(Vocabulary):
    """amount = weekly * weeks missed; `weekly` is the average of `figures` over `weeks_averaged` before the loss.

    `averaged` are the stubs of that time, with such pay or without.

    It stands beside the loss and in no total: whether it was missed, and how much of it, the employer must say.
    """

    figures: tuple[Figure, ...]
    averaged: tuple[str, ...]
    weeks_averaged: int
    weekly: Fraction
    weeks_missed: Fraction
    amount: Money


def other_pay_before(case: CaseFile, record: WageVerification, days: Sequence[MissedDay]) -> OtherPay | None:
    """Return the average of what the employer's stubs before the loss show beside hourly pay, over the weeks missed.

    None where they show none, or too few weeks.
    """
    loss = case.matter.incident.date_of_loss
    periods: dict[dt.date, tuple[int, str, Figure | None]] = {}
    for paper in sorted(case.of_kind("pay_stub"), key=lambda one: one.id):
        stub = paper.record
        if not isinstance(stub, PayStub) or stub.period_start is None or stub.period_end is None or loss is None:
            continue
        if stub.period_end > loss or stub.period_start > stub.period_end or not of_employer(stub, record):
            continue
        cite = Cite(document=paper.id, path="other_pay")
        figure = Figure(amount=stub.other_pay, cite=cite) if stub.other_pay else None
        periods.setdefault(stub.period_start, ((stub.period_end - stub.period_start).days + 1, paper.id, figure))
    newest: list[tuple[int, str, Figure | None]] = []
    for start in sorted(periods, reverse=True):
        if sum(length for length, _, _ in newest) >= AVERAGED_WEEKS * WEEK:
            break
        newest.append(periods[start])
    weeks = sum(length for length, _, _ in newest) // WEEK
    figures = tuple(figure for _, _, figure in reversed(newest) if figure)
    if not figures or weeks < LEAST_WEEKS or not days:
        return None
    weekly = sum((Fraction(one.amount) for one in figures), Fraction(0)) / weeks
    missed = Fraction(len(days), WORK_WEEK)
    return OtherPay(
        figures=figures,
        averaged=tuple(name for _, name, _ in reversed(newest)),
        weeks_averaged=weeks,
        weekly=weekly,
        weeks_missed=missed,
        amount=round_cents(weekly * missed),
    )
