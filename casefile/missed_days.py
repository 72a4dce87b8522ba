"""The days of an absence from work, one by one: the hours of each, and the note or treatment that bears it out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from casefile.case import CaseFile
from casefile.citations import Cite
from casefile.law.calendars import holidays_between
from casefile.records.employment import WageVerification
from casefile.records.medical import (
    ChartNote,
    ClinicalSummary,
    ExplanationOfBenefits,
    ImagingReport,
    MedicalBill,
    OperativeReport,
)
from casefile.vocabulary import Vocabulary
from casefile.worknotes import NoteSpan

WORK_WEEK = 5


class MissedDay(Vocabulary):
    """A workday of the absence: its scheduled hours where the week's are known, the papers that bear it out.

    `note` takes the client off work that day; `treatment` shows care on it. `holiday` names a federal holiday.
    """

    date: dt.date
    scheduled: Decimal | None = None
    note: Cite | None = None
    treatment: Cite | None = None
    holiday: str | None = None

    @property
    def is_documented(self) -> bool:
        """Whether a note or treatment bears the day out."""
        return self.note is not None or self.treatment is not None


def missed_days(
    record: WageVerification, notes: Sequence[NoteSpan], treated: Mapping[dt.date, Cite]
) -> tuple[MissedDay, ...]:
    """Return the weekdays of the absence; less the federal holidays where the employer counts that way."""
    hours = Decimal(record.hours_per_week) / WORK_WEEK if record.hours_per_week else None
    start, end = record.absence_start, record.absence_end
    off = holidays_between("FED", start, end) if start and end and start <= end else {}
    return tuple(
        MissedDay(
            date=day,
            scheduled=hours,
            note=next((note.cite for note in notes if note.start <= day <= note.end), None),
            treatment=treated.get(day),
            holiday=off.get(day),
        )
        for day in _workdays(record, off)
    )


def _workdays(record: WageVerification, off: Mapping[dt.date, str]) -> tuple[dt.date, ...]:
    start, end = record.absence_start, record.absence_end
    if start is None or end is None or end < start:
        return ()
    days = [start + dt.timedelta(days=more) for more in range((end - start).days + 1)]
    weekdays = [day for day in days if day.weekday() < WORK_WEEK]
    working = [day for day in weekdays if day not in off]
    counted = record.days_missed
    return tuple(working if counted is not None and counted == len(working) else weekdays)


def treated_days(case: CaseFile) -> dict[dt.date, Cite]:
    """Return the days on which the client was treated, each with a clinical record of it, else with a bill."""
    found: dict[dt.date, Cite] = {}
    clinical = ("chart_note", "imaging_report", "operative_report", "clinical_summary")
    for kinds in (clinical, ("medical_bill", "explanation_of_benefits")):
        for paper in sorted(case.of_kind(*kinds), key=lambda one: one.id):
            for day, path in _days_of(paper.record):
                found.setdefault(day, Cite(document=paper.id, path=path))
    return found


def _days_of(record: object) -> Iterator[tuple[dt.date, str]]:
    if isinstance(record, ChartNote | ImagingReport | OperativeReport):
        yield from _dated([(record.date_of_service, "date_of_service")])
    elif isinstance(record, MedicalBill):
        yield from _dated(
            (one.date_of_service, f"charges[{at}].date_of_service") for at, one in enumerate(record.charges)
        )
    elif isinstance(record, ExplanationOfBenefits):
        yield from _dated((one.date_of_service, f"lines[{at}].date_of_service") for at, one in enumerate(record.lines))
    elif isinstance(record, ClinicalSummary):
        yield from _dated((one.date, f"encounters[{at}].date") for at, one in enumerate(record.encounters))


def _dated(rows: Iterable[tuple[dt.date | None, str]]) -> Iterator[tuple[dt.date, str]]:
    return ((day, path) for day, path in rows if day is not None)
