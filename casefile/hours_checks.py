"""Hours checks: an employer's count of hours against the days of the absence, and against its other letters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal

from casefile.attested import said_about
from casefile.case import CaseFile
from casefile.citations import Cite
from casefile.dates import format_date
from casefile.documents import FiledDocument
from casefile.identity import same_organisation
from casefile.missed_days import MissedDay
from casefile.money import format_money
from casefile.places import places
from casefile.problems import Problem
from casefile.records.employment import WageVerification


def hours_doubts(case: CaseFile, paper: FiledDocument, days: Sequence[MissedDay]) -> tuple[Problem, ...]:
    """Return where the hours missed by the newest letter are not those of the sheet of days, or of an older letter."""
    record = paper.record
    if not isinstance(record, WageVerification):
        return ()
    return (*_days_and_hours(case, paper, record, days), *_other_letters(case, paper, record))


def _days_and_hours(
    case: CaseFile, paper: FiledDocument, record: WageVerification, days: Sequence[MissedDay]
) -> Iterator[Problem]:
    """Yield that the workdays of the absence hold other hours than the letter counts, and nothing says why.

    Federal holidays explain what they come to, and a statement about work the days that it names.
    """
    missed, scheduled = record.hours_missed, sum((one.scheduled or Decimal(0) for one in days), Decimal(0))
    if missed is None or not scheduled or scheduled == missed or record.absence_end is None:
        return
    free = sum((one.scheduled or Decimal(0) for one in days if one.holiday or _is_said(case, one.date)), Decimal(0))
    if scheduled - free <= missed < scheduled:
        return
    where = places(case.documents)
    cites = Cite(document=paper.id, path="absence_end"), Cite(document=paper.id, path="hours_missed")
    apart = scheduled - missed
    why = (
        f"{apart.normalize():f} hours were worked, or were no workdays, and no paper says which"
        if apart > 0
        else f"{-apart.normalize():f} hours more than these days hold"
    )
    yield Problem(
        code="hours-unexplained",
        sentence=f"the absence of {format_date(days[0].date)} to {format_date(record.absence_end)} has {len(days)} "
        f"workdays, {scheduled.normalize():f} hours ({where.words(cites[0])}); the employer counts "
        f"{missed.normalize():f} hours missed ({where.words(cites[1])}): {why}. The loss goes by the employer's hours; "
        "ask the employer for the days",
        pages=tuple(sorted({where.page(cite) for cite in cites})),
    )


def _is_said(case: CaseFile, day: dt.date) -> bool:
    """Tell whether somebody's statement about work names the day."""
    return any(
        said.told.begins is not None and said.told.begins <= day <= (said.told.ends or said.told.begins)
        for said in said_about(case.statements, "work")
    )


def _other_letters(case: CaseFile, paper: FiledDocument, record: WageVerification) -> Iterator[Problem]:
    """Yield older letters of the employer on the same absence that count other hours, or state another rate."""
    where = places(case.documents)
    for one in sorted(case.of_kind("wage_verification"), key=lambda each: each.id):
        other = one.record
        if one.id == paper.id or not isinstance(other, WageVerification) or not _is_same_absence(record, other):
            continue
        for path, words in (("hours_missed", "hours missed"), ("pay_rate", "as the rate of pay")):
            told, before = getattr(record, path), getattr(other, path)
            if told is None or before is None or told == before:
                continue
            cites = Cite(document=paper.id, path=path), Cite(document=one.id, path=path)
            shown = [format_money(each) if path == "pay_rate" else f"{each.normalize():f}" for each in (told, before)]
            yield Problem(
                code="letters-differ",
                sentence=f"two papers of the employer on one absence differ: {shown[0]} {words} "
                f"({where.words(cites[0])}) and {shown[1]} ({where.words(cites[1])}); the first is counted. "
                "Ask the employer which holds",
                pages=tuple(sorted({where.page(cite) for cite in cites})),
            )


def _is_same_absence(one: WageVerification, other: WageVerification) -> bool:
    """Tell whether two letters are of one employer and one absence; one that went on since is another."""
    if not same_organisation(one.employer_name or "", other.employer_name or ""):
        return False
    starts, ends = (one.absence_start, other.absence_start), (one.absence_end, other.absence_end)
    return all(None in pair or pair[0] == pair[1] for pair in (starts, ends))
