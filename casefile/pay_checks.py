"""Pay papers held against one another: the employer's letter, the stubs, the W-2, the notes of fitness for work."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from casefile.case import CaseFile
from casefile.citations import Cite
from casefile.dates import format_date
from casefile.documents import FiledDocument
from casefile.identity import same_organisation
from casefile.money import Money, format_money
from casefile.places import Places, places
from casefile.problems import Problem
from casefile.records.employment import W2, PayStub, WageVerification
from casefile.records.medical import ChartNote
from casefile.shares import round_cents

_APART = Fraction(15, 100)
"""How far the pay of a year may lie from the letter's rate before it is asked about."""
_SHORT, _SOON = Fraction(1, 10), dt.timedelta(days=90)
"""How far hours may lie below the schedule before they are asked about, and for how long after the return."""
_WEEKS, _MONTHS = 52, 12
_WORKS = re.compile(
    r"\b(?:(?:has |have )?(?:returned|went back|gone back|back) (?:to|at) (?:\w+ ){0,2}(?:work|job|duty)"
    r"|(?:is |been )?working (?:full|regular|part|light|modified)|(?:works|working) full (?:time|shifts?|duty)"
    r"|full duty|usual work|no (?:work )?restrictions?|may return to work|released to (?:\w+ ){0,2}(?:work|duty))\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:not|unable|off work|until|will|when|if|try|would like|wishes|hopes?|worried|prior level|before|cannot)\b",
    re.IGNORECASE,
)


def pay_doubts(case: CaseFile, paper: FiledDocument, base: Money | None) -> tuple[Problem, ...]:
    """Return where an employer's letter disagrees with itself, the stubs, the W-2 or the notes."""
    record = paper.record
    if not isinstance(record, WageVerification):
        return ()
    where = places(case.documents)
    found = [
        *_of_letter(paper, record, base),
        *_rates(case, paper, record, where),
        *_paid_meanwhile(case, record, where),
        *_reduced_after(case, record, where),
        *_years(case, record, where),
        *_back_at_work(case, record, where),
    ]
    return tuple(found)


def of_employer(stub: PayStub | W2, record: WageVerification) -> bool:
    """Tell whether a pay paper is of the employer; one that names none is taken to be."""
    names = stub.employer_name, record.employer_name
    return not all(names) or same_organisation(names[0] or "", names[1] or "")


def _of_letter(paper: FiledDocument, record: WageVerification, base: Money | None) -> Iterator[Problem]:
    page, leave = (paper.pages[0],), record.leave_used_hours or Decimal(0)
    if record.hours_missed is not None and leave > record.hours_missed:
        sentence = f"the wage verification has {leave:f} hours of leave used and only {record.hours_missed:f} missed"
        yield Problem(code="leave-exceeds-hours", sentence=sentence, pages=page)
    if record.hours_missed is not None and record.days_missed is not None and record.hours_per_week:
        by_days = Fraction(record.days_missed) * Fraction(record.hours_per_week) / 5
        if by_days != Fraction(record.hours_missed):
            told = f"{record.hours_missed:f} hours and {record.days_missed:f} days, which are {_number(by_days)} hours"
            alone = by_days == Fraction(record.hours_missed) + Fraction(leave) and leave
            more = "; the hours of leave seem to stand beside the hours missed, not within them" if alone else ""
            sentence = f"the wage verification states {told}{more}; ask the employer"
            yield Problem(code="hours-and-days-differ", sentence=sentence, pages=page)
    stated = record.wages_lost
    if stated is not None and base is not None and record.pay_rate_unit in {"hour", None} and record.pay_rate and leave:
        for sign, told in ((-1, "leaves out the paid leave, which is a loss too"), (1, "counts the paid leave twice")):
            if stated == round_cents(Fraction(base) + sign * Fraction(leave) * Fraction(record.pay_rate)):
                sentence = f"the employer's figure of {format_money(stated)} {told}"
                yield Problem(code="leave-miscounted", sentence=sentence, pages=page)
    if record.hire_date and record.absence_start and record.hire_date > record.absence_start:
        sentence = (
            f"the wage verification has the client hired on {format_date(record.hire_date)}, after the absence began"
        )
        yield Problem(code="hired-later", sentence=sentence, pages=page)


def _rates(case: CaseFile, paper: FiledDocument, record: WageVerification, where: Places) -> Iterator[Problem]:
    """Yield where the newest stub before the absence has another rate than the letter."""
    start = record.absence_start
    stubs = [
        (stub.period_end, one, stub)
        for one, stub in _stubs(case, record)
        if stub.pay_rate and stub.period_end and (start is None or stub.period_end < start)
    ]
    if not stubs or record.pay_rate is None or record.pay_rate_unit not in {"hour", None}:
        return
    _, one, stub = max(stubs, key=lambda each: (each[0], each[1].id))
    if stub.pay_rate != record.pay_rate:
        cites = Cite(document=paper.id, path="pay_rate"), Cite(document=one.id, path="pay_rate")
        yield Problem(
            code="rates-differ",
            sentence=f"the {where.words(cites[0])} has a rate of {format_money(record.pay_rate)}, the "
            f"{where.words(cites[1])} {format_money(stub.pay_rate or Decimal(0))}",
            pages=tuple(where.page(cite) for cite in cites),
        )


def _paid_meanwhile(case: CaseFile, record: WageVerification, where: Places) -> Iterator[Problem]:
    """Yield the stubs whose whole period lies within the absence and that show hours beyond the leave used."""
    start, end = record.absence_start, record.absence_end
    if start is None or end is None:
        return
    within = [
        (one, stub)
        for one, stub in _stubs(case, record)
        if stub.period_start
        and stub.period_end
        and start <= stub.period_start
        and stub.period_end <= end
        and stub.hours
    ]
    paid = sum((stub.hours or Decimal(0) for _, stub in within), Decimal(0))
    if paid > (record.leave_used_hours or Decimal(0)):
        cites = [Cite(document=one.id, path="hours") for one, _ in within]
        yield Problem(
            code="paid-meanwhile",
            sentence=f"pay stubs of the absence show {paid:f} hours paid ({'; '.join(map(where.words, cites))}), the "
            f"letter {record.leave_used_hours or 0:f} hours of leave: were they worked?",
            pages=tuple(where.page(cite) for cite in cites),
        )


def _reduced_after(case: CaseFile, record: WageVerification, where: Places) -> Iterator[Problem]:
    """Yield the stubs soon after the return to work that show fewer hours than the schedule: a loss not claimed yet."""
    end, week = record.absence_end, record.hours_per_week
    if end is None or week is None:
        return
    short: list[Cite] = []
    worked, scheduled = Decimal(0), Fraction(0)
    for one, stub in _stubs(case, record):
        if stub.period_start is None or stub.period_end is None or stub.hours is None:
            continue
        if not end < stub.period_start <= end + _SOON:
            continue
        due = Fraction(week) * ((stub.period_end - stub.period_start).days + 1) / 7
        if Fraction(stub.hours) < due * (1 - _SHORT):
            short.append(Cite(document=one.id, path="hours"))
            worked, scheduled = worked + stub.hours, scheduled + due
    if short:
        yield Problem(
            code="reduced-hours",
            sentence=f"after the return to work pay stubs show {worked:f} hours where the schedule has "
            f"{_number(scheduled)} ({'; '.join(map(where.words, short))}): "
            "reduced hours may be a further loss; ask the employer",
            pages=tuple(where.page(cite) for cite in short),
        )


def _years(case: CaseFile, record: WageVerification, where: Places) -> Iterator[Problem]:
    """Yield the W-2 of a whole year before the loss whose wages the letter's rate cannot explain."""
    loss, yearly = case.matter.incident.date_of_loss, _yearly(record)
    for one in case.of_kind("w2"):
        form = one.record
        if not isinstance(form, W2) or not of_employer(form, record) or yearly is None:
            continue
        earned, year = form.medicare_wages or form.wages, form.tax_year
        whole = loss and year and year < loss.year and (record.hire_date is None or record.hire_date.year < year)
        if not whole or earned is None:
            continue
        if Fraction(earned) < yearly * (1 - _APART):
            cite = Cite(document=one.id, path="medicare_wages" if form.medicare_wages else "wages")
            told = f"the {where.words(cite)} shows {format_money(earned)} for {year}"
            rate = format_money(round_cents(yearly))
            sentence = f"{told}; the letter's rate comes to {rate} a year: were fewer hours worked than it says?"
            yield Problem(code="year-differs", sentence=sentence, pages=(where.page(cite),))


def _back_at_work(case: CaseFile, record: WageVerification, where: Places) -> Iterator[Problem]:
    """Yield the notes within the absence that have the client at work, or fit for it."""
    start, end = record.absence_start, record.absence_end
    for one in sorted(case.of_kind("chart_note"), key=lambda each: each.id):
        note = one.record
        if not isinstance(note, ChartNote) or start is None or end is None or note.date_of_service is None:
            continue
        if not start <= note.date_of_service < end:
            continue
        text = note.work_status or ""
        if _WORKS.search(text) and not _NOT_YET.search(text) and not _names_later(text, note.date_of_service):
            cite = Cite(document=one.id, path="work_status")
            yield Problem(
                code="back-at-work",
                sentence=f"the {where.words(cite)} says \u201c{text}\u201d, within the absence that the letter states "
                f"to {format_date(end)}",
                pages=(where.page(cite),),
            )


def _names_later(text: str, seen: dt.date) -> bool:
    """Tell whether the words name a day to come ("return to work on April 13")."""
    return re.search(rf"\b(?:on|from|as of|effective|starting)\s+(?:{seen.year}|\w+ \d|\d)", text) is not None


def _stubs(case: CaseFile, record: WageVerification) -> list[tuple[FiledDocument, PayStub]]:
    stubs = [(one, one.record) for one in case.of_kind("pay_stub") if isinstance(one.record, PayStub)]
    return [(one, stub) for one, stub in stubs if of_employer(stub, record)]


def _yearly(record: WageVerification) -> Fraction | None:
    if record.pay_rate is None:
        return None
    rate = Fraction(record.pay_rate)
    if record.pay_rate_unit in {"hour", None}:
        return rate * Fraction(record.hours_per_week) * _WEEKS if record.hours_per_week else None
    return rate * {"week": _WEEKS, "month": _MONTHS, "year": 1}[record.pay_rate_unit]


def _number(value: Fraction) -> str:
    return format(round_cents(value).normalize(), "f")


def other_employers(case: CaseFile, losses: Sequence[str | None]) -> tuple[Problem, ...]:
    """Return the employers that pay papers name and no verification is of."""
    found: dict[str, FiledDocument] = {}
    for one in sorted(case.of_kind("pay_stub", "w2"), key=lambda each: each.id):
        name = getattr(one.record, "employer_name", None)
        known = [*losses, *found]
        if name and not any(each and same_organisation(name, each) for each in known):
            found[name] = one
    return (
        tuple(
            Problem(
                code="employer-unverified",
                sentence=f"pay papers of {name} are in the file, and no wage verification of that employer",
                pages=(one.pages[0],),
            )
            for name, one in found.items()
        )
        if any(losses)
        else ()
    )
