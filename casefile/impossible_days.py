"""Impossible days: dates of service that are still to come, or lie before the client's birth."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Literal, NamedTuple

from casefile.accounts import Excluded
from casefile.case import CaseFile
from casefile.citations import Cite
from casefile.dates import format_date
from casefile.documents import FiledDocument
from casefile.places import Places
from casefile.problems import Problem

IMPOSSIBLE = frozenset({"to_come", "before_birth"})
_RECORDS = ("chart_note", "imaging_report", "operative_report", "clinical_summary")
_MEND = "look at the page, correct the day on the review sheet, or ask the provider for a corrected paper"


class Impossible(NamedTuple):
    """Why no service can have been on a day: a code for machines and a clause for people."""

    code: Literal["to_come", "before_birth"]
    words: str


def why_impossible(day: dt.date | None, case: CaseFile) -> Impossible | None:
    """Return why no service can have been on the day; None where it can, or the day of the report is not known.

    A birth after the loss (a child not born yet) tells nothing of what was billed before it.
    """
    born, loss = case.matter.client.date_of_birth, case.matter.incident.date_of_loss
    if day is None:
        return None
    if case.today is not None and day > case.today:
        return Impossible("to_come", f"the day of service is still to come on {format_date(case.today)}")
    if born is not None and day < born and (loss is None or born <= loss):
        return Impossible("before_birth", f"the day of service is before the client's birth, {format_date(born)}")
    return None


def impossible_charges(excluded: tuple[Excluded, ...], where: Places) -> Iterator[Problem]:
    """Yield the charges that are set aside because their day cannot be right."""
    for one in excluded:
        if one.code in IMPOSSIBLE and one.date:
            yield Problem(
                code="impossible-day",
                sentence=f"{one.provider or 'a provider not named'}: {where.figure(one.amount)} is dated "
                f"{format_date(one.date)}: {one.reason}. It is set aside: {_MEND}.",
                pages=where.pages([one.amount]),
            )


def impossible_records(case: CaseFile, where: Places) -> Iterator[Problem]:
    """Yield the clinical records that are left out of the chronology because their day cannot be right."""
    for paper in case.of_kind(*_RECORDS):
        for path, day in _days(paper):
            if why := why_impossible(day, case):
                cite = Cite(document=paper.id, path=path)
                yield Problem(
                    code="impossible-day",
                    sentence=f"the {where.words(cite)} is dated {format_date(day)}: {why.words}. It is left out of the "
                    f"chronology: {_MEND}.",
                    pages=(where.page(cite),),
                )


def _days(paper: FiledDocument) -> Iterator[tuple[str, dt.date]]:
    day = getattr(paper.record, "date_of_service", None)
    if isinstance(day, dt.date):
        yield "date_of_service", day
    for at, one in enumerate(getattr(paper.record, "encounters", ())):
        if one.date:
            yield f"encounters[{at}].date", one.date
