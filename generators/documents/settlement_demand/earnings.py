"""Lost earnings: rate times hours, overtime, the notes that cover the days and the days that none covers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from casefile.dates import format_date
from casefile.missed_days import WORK_WEEK
from casefile.money import format_dollars
from casefile.records.employment import WageVerification
from casefile.wages import WEEKS_A_YEAR, WORKDAYS_A_YEAR, YEARLY, WageLoss
from casefile.worknotes import NoteSpan
from generators.claimbook import Printed
from generators.documents.settlement_demand.bench import Bench, plain_number, quoted
from generators.documents.settlement_demand.overtime_pay import overtime_pay
from generators.excerpts import bare_end, sentences
from generators.markup import bold, gap, note


class Term(NamedTuple):
    """A factor of the loss: its formula over claims, the claims, and how a letter says it."""

    formula: str
    inputs: tuple[str, ...]
    words: str


class Earnings(NamedTuple):
    """The paragraphs, and the total claimed where it is known."""

    text: tuple[str, ...]
    total: Printed | None


def earnings(bench: Bench) -> Earnings:
    """Return what is said of lost earnings; nothing where no pay paper is in the file."""
    losses = bench.wages.losses
    if not losses:
        if not bench.case.of_kind("pay_stub", "w2"):
            return Earnings((), None)
        return Earnings((gap("lost earnings: pay papers are in the file, the employer's verification is not"),), None)
    parts: list[Printed] = []
    text: list[str] = []
    for loss in losses:
        said, total = _loss(bench, loss)
        text.extend(said)
        parts.extend(total)
    text.extend(_notes(bench))
    for loss in losses:
        text.extend(_uncovered(bench, loss))
    whole = bench.book.total(parts, printed=format_dollars) if len(parts) > 1 else parts[0] if parts else None
    if whole is not None:
        text.append(f"Lost earnings claimed: {bold(whole)}.")
    return Earnings(tuple(text), whole)


def _loss(bench: Bench, loss: WageLoss) -> tuple[list[str], list[Printed]]:
    """Return what is said of one employer's pay, and the amounts that go into the total."""
    rate, hours = _rate(bench, loss), _hours(bench, loss)
    if rate is None or hours is None:
        return [gap(f"lost earnings, from the employer's verification {bench.book.pages(loss.verification)}")], []
    formula = f"round2(({rate.formula}) * ({hours.formula}))"
    inputs = tuple(dict.fromkeys((*rate.inputs, *hours.inputs)))
    base = bench.book.computed(formula, inputs, format_dollars)
    said = [_sentence(bench, loss, rate, hours, base)]
    extra = overtime_pay(bench, loss.overtime, rate.formula, rate.inputs, rate.words) if loss.overtime else None
    if extra is not None:
        said.append(extra.words)
    return said, [base, extra.amount] if extra else [base]


def _sentence(bench: Bench, loss: WageLoss, rate: Term, hours: Term, base: Printed) -> str:
    book, paper = bench.book, loss.verification
    title = book.held(paper, "job_title", lambda value: str(value).lower())
    job = f" as {'an' if title.words[:1] in 'aeiou' else 'a'} {title}" if title else ""
    start, end = book.held(paper, "absence_start"), book.held(paper, "absence_end")
    an_hour, regular = ("a day", "working days") if loss.unit == "day" else ("an hour", "regular hours")
    works = "worked" if bench.died else "works"
    absence = f" between {start} and {end}" if start and end else ""
    return (
        f"{bench.short} {works} for {book.record(paper, 'employer_name')}{job} at {rate.words} {an_hour} and missed "
        f"{hours.words} {regular}{absence}{_split(bench, loss, hours)}: {rate.words} x {hours.words} = {base} "
        f"{bench.cite(paper, loss.hours.cite.path if loss.hours else None)}."
    )


def _rate(bench: Bench, loss: WageLoss) -> Term | None:
    """Return the pay for an hour; a salary is divided by its weeks and weekly hours."""
    book, paper = bench.book, loss.verification
    record, pay = _record(bench, paper), book.held(loss.verification, "pay_rate", format_dollars)
    if pay is None:
        return None
    if record.pay_rate_unit in {"hour", None}:
        return Term(pay.claim, (pay.claim,), pay)
    yearly = YEARLY[record.pay_rate_unit]
    if loss.unit == "day":
        formula = f"{pay.claim} * {yearly} / {WORKDAYS_A_YEAR}"
        daily = book.computed(f"round2({formula})", (pay.claim,), format_dollars)
        return Term(formula, (pay.claim,), f"{daily} ({pay} a {record.pay_rate_unit})")
    week = book.held(paper, "hours_per_week", plain_number)
    if week is None:
        return None
    formula, inputs = f"{pay.claim} * {yearly} / ({WEEKS_A_YEAR} * {week.claim})", (pay.claim, week.claim)
    hourly = book.computed(f"round2({formula})", inputs, format_dollars)
    return Term(formula, inputs, f"{hourly} ({pay} a {record.pay_rate_unit})")


def _hours(bench: Bench, loss: WageLoss) -> Term | None:
    """Return the regular hours missed; where only days are printed, these times the hours of a day, or the days."""
    book, paper = bench.book, loss.verification
    if loss.unit == "day":
        days = book.held(paper, "days_missed", plain_number)
        return Term(days.claim, (days.claim,), days) if days else None
    hours = book.held(paper, "hours_missed", plain_number)
    if hours is not None:
        return Term(hours.claim, (hours.claim,), hours)
    days, week = book.held(paper, "days_missed", plain_number), book.held(paper, "hours_per_week", plain_number)
    if days is None or week is None:
        return None
    formula, inputs = f"{days.claim} * {week.claim} / {WORK_WEEK}", (days.claim, week.claim)
    return Term(formula, inputs, book.computed(f"round2({formula})", inputs, plain_number))


def _split(bench: Bench, loss: WageLoss, hours: Term) -> str:
    """Return how many of the hours were unpaid and how many took paid leave, which is a loss too."""
    leave = bench.book.held(loss.verification, "leave_used_hours", plain_number)
    if leave is None or loss.unit == "day":
        return ""
    inputs = (*hours.inputs, leave.claim)
    unpaid = bench.book.computed(f"{hours.formula} - {leave.claim}", inputs, plain_number)
    return f" ({unpaid} unpaid, {leave} of paid leave used)"


def _notes(bench: Bench) -> Iterator[str]:
    told = [_note(bench, span) for span in bench.wages.notes]
    if told:
        yield f"Work-status notes: {'; '.join(told)}."


def _note(bench: Bench, span: NoteSpan) -> str:
    """Return a note in its own words."""
    book, paper = bench.book, span.cite.document
    path = span.cite.path if span.cite.path == "plan" else "work_status"
    words = getattr(bench.book.document(paper).record, path, None)
    if words:
        said = next((one.text for one in sentences(words) if "work" in one.text.lower()), words)
        return f"{quoted(book.record(paper, path, bare_end(said)))} {book.cite(paper, path, said)}"
    start = book.held(paper, "off_work_start") or book.held(paper, "date_of_service")
    return f"{start} to {book.record(paper, 'off_work_end')} {book.cite(paper, 'off_work_end')}"


def _uncovered(bench: Bench, loss: WageLoss) -> Iterator[str]:
    """Yield the working days that no note covers, and what they are worth."""
    days = loss.days_without_note
    if not days:
        return
    listed = ", ".join(f"'{day.isoformat()}'" for day in days)
    many = bench.book.computed(f"count({listed})", (), str)
    first, last = (bench.book.computed(f"{end}({listed})", (), _date) for end in ("min", "max"))
    rate, week = _rate(bench, loss), bench.book.held(loss.verification, "hours_per_week")
    worth = ""
    if rate is not None and week is not None:
        formula = f"round2(count({listed}) * ({rate.formula}) * {week.claim} / {WORK_WEEK})"
        inputs = tuple(dict.fromkeys((*rate.inputs, week.claim)))
        worth = f", up to {bench.book.computed(formula, inputs, format_dollars)}"
    span = f"from {first} to {last}, {many} working days" if len(days) > 1 else str(first)
    yield gap(f"no off-work note covers the time {span}{worth}. Obtain a note, or take these days out.") + note(
        "Days claimed without an off-work note are the first that a carrier strikes."
    )


def _date(value: object) -> str:
    return format_date(value) if isinstance(value, dt.date) else str(value)


def _record(bench: Bench, paper: str) -> WageVerification:
    record = bench.book.document(paper).record
    return record if isinstance(record, WageVerification) else WageVerification()
