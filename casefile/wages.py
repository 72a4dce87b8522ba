"""Wages: what the client lost in pay, how it is worked out, and which days no paper covers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from casefile.capitals import cased
from casefile.case import CaseFile, worked_out_once
from casefile.citations import Cite
from casefile.documents import FiledDocument
from casefile.formulas import evaluate_exact
from casefile.hours_checks import hours_doubts
from casefile.identity import same_organisation
from casefile.missed_days import WORK_WEEK, MissedDay, missed_days, treated_days
from casefile.money import ZERO, Money, format_money, total
from casefile.other_pay import OtherPay, other_pay_before
from casefile.overtime import Overtime, overtime_before
from casefile.pay_checks import other_employers, pay_doubts
from casefile.places import Places, places
from casefile.problems import Problem
from casefile.records.employment import WageVerification
from casefile.shares import round_cents
from casefile.vocabulary import Vocabulary
from casefile.worknotes import NoteSpan, note_spans

WEEKS_A_YEAR = 52
MONTHS_A_YEAR = 12
WORKDAYS_A_YEAR = 260
YEARLY = {"week": WEEKS_A_YEAR, "month": MONTHS_A_YEAR, "year": 1}
"""How often a salary is paid a year, by its unit."""


class Quantity(Vocabulary):
    """A rate or a number of hours with its place; `formula` is the number, or how it follows from those printed."""

    value: Decimal
    cite: Cite
    formula: str


class WageLoss(Vocabulary):
    """Lost pay by one employer's verification, all gross.

    base = rate * hours; where the letter gives a salary and days and no weekly hours, `unit` is "day": a day's pay is
    a year's over 260, and `hours` are the days. `unpaid_hours` and `leave_hours` are parts of `hours`.
    `undocumented_days` are workdays of the absence without an off-work note and without treatment that day;
    `days_without_note` are those without a note, treated or not. `other` is pay of no hourly rate, shown apart.
    `day_worth` is a workday's regular pay, for what the gap is worth.
    """

    employer: str | None = None
    verification: str
    unit: Literal["hour", "day"] = "hour"
    rate: Quantity | None = None
    hours: Quantity | None = None
    unpaid_hours: Decimal | None = None
    leave_hours: Quantity | None = None
    base: Money | None = None
    overtime: Overtime | None = None
    other: OtherPay | None = None
    absence: tuple[dt.date, dt.date] | None = None
    days: tuple[MissedDay, ...] = ()
    undocumented_days: tuple[dt.date, ...] = ()
    days_without_note: tuple[dt.date, ...] = ()
    day_worth: Money | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def total(self) -> Money | None:
        """Regular pay and overtime together."""
        if self.base is None:
            return None
        return self.base + (self.overtime.amount if self.overtime else ZERO)


class Wages(Vocabulary):
    """Lost pay over all employers, and the off-work notes that cover it."""

    losses: tuple[WageLoss, ...] = ()
    notes: tuple[NoteSpan, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def base(self) -> Money | None:
        """Regular pay lost; None where nothing is known."""
        return _sum(loss.base for loss in self.losses)

    @property
    def overtime(self) -> Money | None:
        """Overtime lost; None where none is shown."""
        return _sum(loss.overtime.amount for loss in self.losses if loss.overtime)

    @property
    def total(self) -> Money | None:
        """All pay lost; None where nothing is known."""
        return _sum(loss.total for loss in self.losses)

    @property
    def undocumented_days(self) -> tuple[dt.date, ...]:
        """The workdays that neither a note nor treatment covers."""
        return tuple(sorted({day for loss in self.losses for day in loss.undocumented_days}))

    @property
    def days_without_note(self) -> tuple[dt.date, ...]:
        """The workdays that no note covers."""
        return tuple(sorted({day for loss in self.losses for day in loss.days_without_note}))


@worked_out_once
def work_out_wages(case: CaseFile) -> Wages:
    """Return the lost pay by the newest wage verification of each employer."""
    notes = note_spans(case)
    treated = treated_days(case)
    losses = tuple(_loss(paper, case, notes, treated) for paper in _newest_verifications(case))
    expected = case.of_kind("pay_stub", "w2") or case.matter.client.employers
    missing = [_no_verification(case)] if expected and not losses else []
    unverified = other_employers(case, [loss.employer for loss in losses])
    problems = (*missing, *(problem for loss in losses for problem in loss.problems), *unverified)
    return Wages(losses=losses, notes=notes, problems=problems)


def shape(wages: Wages) -> dict[str, object]:
    """Return the lost pay as the JSON of `matterflow wages`."""
    return {
        "wage": {
            "base": _text(wages.base),
            "overtime": _text(wages.overtime),
            "total": _text(wages.total),
            "undocumented_days": [day.isoformat() for day in wages.undocumented_days],
            "days_without_note": [day.isoformat() for day in wages.days_without_note],
        },
        "employers": [_loss_shape(loss) for loss in wages.losses],
        "problems": [problem.sentence for problem in wages.problems],
    }


def _loss_shape(loss: WageLoss) -> dict[str, object]:
    return {
        "employer": loss.employer,
        "rate": format(loss.rate.value, "f") if loss.rate else None,
        "unit": loss.unit,
        "hours": format(loss.hours.value, "f") if loss.hours else None,
        "leave_hours": format(loss.leave_hours.value, "f") if loss.leave_hours else None,
        "overtime_hours": format(loss.overtime.hours, "f") if loss.overtime else None,
        "base": _text(loss.base),
        "other_pay": _text(loss.other.amount) if loss.other else None,
        "total": _text(loss.total),
    }


def _newest_verifications(case: CaseFile) -> list[FiledDocument]:
    newest: list[FiledDocument] = []
    papers = [paper for paper in case.of_kind("wage_verification") if isinstance(paper.record, WageVerification)]
    for paper in sorted(papers, key=_signed, reverse=True):
        employer = _verification(paper).employer_name or ""
        if not any(same_organisation(employer, _verification(one).employer_name or "") for one in newest):
            newest.append(paper)
    return newest[::-1]


def _no_verification(case: CaseFile) -> Problem:
    sentence = "there is no employer's wage verification in the file"
    if case.of_kind("pay_stub", "w2"):
        sentence += "; the pay papers alone do not show what was missed"
    return Problem(code="no-verification", sentence=sentence)


def _loss(paper: FiledDocument, case: CaseFile, notes: Sequence[NoteSpan], treated: Mapping[dt.date, Cite]) -> WageLoss:
    record = _verification(paper)
    by_day = _daily_rate(paper.id, record) if record.hours_missed is None and not record.hours_per_week else None
    rate = by_day or _hourly_rate(paper.id, record)
    hours = _quantity(paper.id, "days_missed", record.days_missed) if by_day else _hours_missed(paper.id, record)
    base = _base(rate, hours, record)
    known = (rate.value if rate else None, hours.value if hours else None)
    overtime = overtime_before(case, record, paper.id, *known) if not by_day else None
    absence = (record.absence_start, record.absence_end) if record.absence_start and record.absence_end else None
    days = missed_days(record, notes, treated)
    without_note = tuple(day.date for day in days if day.note is None)
    leave = _quantity(paper.id, "leave_used_hours", record.leave_used_hours)
    return WageLoss(
        employer=cased(record.employer_name) if record.employer_name else None,
        verification=paper.id,
        unit="day" if by_day else "hour",
        rate=rate,
        hours=hours,
        unpaid_hours=hours.value - (record.leave_used_hours or 0) if hours and not by_day else None,
        leave_hours=leave,
        base=base,
        overtime=overtime,
        other=other_pay_before(case, record, days),
        absence=absence,
        days=days,
        undocumented_days=tuple(day.date for day in days if not day.is_documented),
        days_without_note=without_note,
        day_worth=_day_worth(record, rate, by_day),
        problems=(
            *_doubts(paper, record, base, without_note, places(case.documents)),
            *pay_doubts(case, paper, base),
            *hours_doubts(case, paper, days),
        ),
    )


def _base(rate: Quantity | None, hours: Quantity | None, record: WageVerification) -> Money | None:
    """Return rate times hours; where either is unknown, what the employer states."""
    if rate is None or hours is None:
        return record.wages_lost
    return round_cents(evaluate_exact(f"({rate.formula}) * ({hours.formula})", {}))


def _signed(paper: FiledDocument) -> tuple[dt.date, str]:
    return (_verification(paper).signed_on or dt.date.min, paper.id)


def _verification(paper: FiledDocument) -> WageVerification:
    if not isinstance(paper.record, WageVerification):
        raise TypeError("only a wage verification is read as one")
    return paper.record


def _hourly_rate(paper: str, record: WageVerification) -> Quantity | None:
    """Return the pay for an hour; a salary is divided by its weeks and weekly hours."""
    if record.pay_rate is None:
        return None
    cite = Cite(document=paper, path="pay_rate")
    if record.pay_rate_unit in {"hour", None}:
        return Quantity(value=record.pay_rate, cite=cite, formula=format(record.pay_rate, "f"))
    if not record.hours_per_week:
        return None
    yearly = YEARLY[record.pay_rate_unit]
    formula = f"{record.pay_rate:f} * {yearly} / ({WEEKS_A_YEAR} * {record.hours_per_week:f})"
    return Quantity(value=_four_places(evaluate_exact(formula, {})), cite=cite, formula=formula)


def _daily_rate(paper: str, record: WageVerification) -> Quantity | None:
    """Return the pay for a day of a salary: a year's over 260."""
    if record.pay_rate is None or record.days_missed is None or record.pay_rate_unit in {"hour", None}:
        return None
    formula = f"{record.pay_rate:f} * {YEARLY[record.pay_rate_unit]} / {WORKDAYS_A_YEAR}"
    value = _four_places(evaluate_exact(formula, {}))
    return Quantity(value=value, cite=Cite(document=paper, path="pay_rate"), formula=formula)


def _four_places(exact: Fraction) -> Decimal:
    return round_cents(exact * 100) / 100


def _hours_missed(paper: str, record: WageVerification) -> Quantity | None:
    """Return the regular hours missed; where only days are printed, these times the hours of a day."""
    if record.hours_missed is not None:
        return _quantity(paper, "hours_missed", record.hours_missed)
    if record.days_missed is None or not record.hours_per_week:
        return None
    formula = f"{record.days_missed:f} * {record.hours_per_week:f} / {WORK_WEEK}"
    value = _four_places(evaluate_exact(formula, {}))
    return Quantity(value=value, cite=Cite(document=paper, path="days_missed"), formula=formula)


def _quantity(paper: str, path: str, value: Decimal | None) -> Quantity | None:
    if value is None:
        return None
    return Quantity(value=value, cite=Cite(document=paper, path=path), formula=format(value, "f"))


def _day_worth(record: WageVerification, rate: Quantity | None, by_day: Quantity | None) -> Money | None:
    if by_day is not None:
        return round_cents(evaluate_exact(by_day.formula, {}))
    if rate is None or not record.hours_per_week:
        return None
    return round_cents(Fraction(rate.value) * Fraction(record.hours_per_week) / WORK_WEEK)


def _doubts(
    paper: FiledDocument,
    record: WageVerification,
    base: Money | None,
    without_note: Sequence[dt.date],
    where: Places,
) -> tuple[Problem, ...]:
    sentences = []
    if _is_silent(record):
        sentences.append(("wages-unknown", "the wage verification lacks the pay rate or the hours missed"))
    elif base is not None and record.wages_lost is not None and record.wages_lost != base:
        printed = where.words(Cite(document=paper.id, path="wages_lost"))
        stated = f"the employer states wages lost of {format_money(record.wages_lost)} ({printed})"
        sentences.append(("wages-differ", f"{stated}; rate times hours is {format_money(base)}"))
    if record.absence_start is None or record.absence_end is None:
        sentences.append(("absence-unknown", "the wage verification does not show the first and last day missed"))
    if record.signed_by is None:
        sentences.append(("unsigned", "the wage verification shows no signature"))
    if without_note:
        sentences.append(("days-without-note", _days_sentence(without_note)))
    return tuple(Problem(code=code, sentence=sentence, pages=(paper.pages[0],)) for code, sentence in sentences)


def _is_silent(record: WageVerification) -> bool:
    """Tell whether the verification leaves rate or hours unknown."""
    if record.hours_missed is None and not record.hours_per_week and _daily_rate("", record):
        return False
    return _hourly_rate("", record) is None or _hours_missed("", record) is None


def _days_sentence(days: Sequence[dt.date]) -> str:
    return (
        f"no off-work note covers {len(days)} workdays of the absence, "
        f"{days[0].isoformat()} to {days[-1].isoformat()}; ask for a note or leave them out"
    )


def _sum(amounts: Iterable[Money | None]) -> Money | None:
    known = [amount for amount in amounts if amount is not None]
    return total(known) if known else None


def _text(amount: Money | None) -> str | None:
    return None if amount is None else f"{amount:.2f}"
