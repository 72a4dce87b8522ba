"""Recorded days: the days on which a provider's own clinical records show a visit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from casefile.case import CaseFile
from casefile.providers import Practice, find
from casefile.records.medical import ClinicalSummary
from casefile.relatedness import treating

_RECORDS = ("chart_note", "imaging_report", "operative_report", "clinical_summary")


class RecordedDays(NamedTuple):
    """The days of single records, and the first and last days of logs that show a run of visits."""

    days: frozenset[dt.date] = frozenset()
    runs: tuple[tuple[dt.date, dt.date], ...] = ()

    def shows(self, day: dt.date) -> bool:
        """Tell whether a record is of that very day."""
        return day in self.days

    def may_show(self, day: dt.date) -> bool:
        """Tell whether a record is of that day, or a log runs over it."""
        return day in self.days or any(first <= day <= last for first, last in self.runs)


NONE_RECORDED = RecordedDays()


def all_recorded(case: CaseFile) -> frozenset[dt.date]:
    """Return every day that a record of care is of, whoever gave the care."""
    visits = (visit for paper in case.of_kind(*_RECORDS) for visit in _visits(paper.record))
    return frozenset(day for _, first, last in visits for day in (first, last) if day)


def recorded_days(known: Sequence[Practice], case: CaseFile) -> dict[Practice, RecordedDays]:
    """Return the recorded days of each provider that a record names."""
    homes: dict[str, Practice | None] = {}
    found: dict[Practice, list[tuple[dt.date, dt.date | None]]] = {}
    for paper in case.of_kind(*_RECORDS):
        for names, first, last in _visits(paper.record):
            for name in names:
                if name not in homes:
                    homes[name] = find(known, name)
            for home in {homes[name] for name in names} - {None}:
                if home is not None:
                    found.setdefault(home, []).append((first, last))
    return {
        home: RecordedDays(
            frozenset(day for first, last in visits for day in (first, last) if day),
            tuple((first, last) for first, last in visits if last),
        )
        for home, visits in found.items()
    }


def _visits(record: object) -> Iterable[tuple[tuple[str, ...], dt.date, dt.date | None]]:
    if isinstance(record, ClinicalSummary):
        for one in record.encounters:
            names = tuple(name for name in (one.facility or record.author, one.provider_name) if name)
            if one.date:
                yield names, one.date, one.date_through
        return
    day, last = getattr(record, "date_of_service", None), getattr(record, "date_through", None)
    if isinstance(day, dt.date):
        yield treating(record), day, last if isinstance(last, dt.date) and last != day else None
