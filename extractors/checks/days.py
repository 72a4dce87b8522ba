"""Days in a possible order: no service after its statement, none before the patient was born, no period backwards."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from casefile.dates import format_short
from casefile.problems import Problem
from casefile.records.base import BaseRecord
from extractors.checks.places import Sources, problem

_LISTS = ("charges", "lines", "payments", "items", "encounters")
_WRITTEN = ("statement_date", "date", "pay_date", "signed_on")
_AHEAD = dt.timedelta(days=7)
# What comes first, what cannot come before it, and how to say so.
_ORDER = (
    ("period_start", "period_end", "the period begins on {0} and ends before, on {1}"),
    ("period_end", "pay_date", "the period ends on {0}, after it was paid on {1}"),
    ("date_of_service", "date_through", "the service begins on {0} and ends before, on {1}"),
    ("absence_start", "absence_end", "the absence begins on {0} and ends before, on {1}"),
    ("hire_date", "absence_start", "the absence begins on {1}, before the hire on {0}"),
    ("date_of_loss", "date", "the paper is dated {1}, before the loss on {0}"),
    ("date", "response_due", "an answer is due on {1}, before the date of the paper, {0}"),
    ("off_work_start", "off_work_end", "the time off work begins on {0} and ends before, on {1}"),
    ("date_of_loss", "response_due", "an answer is due on {1}, before the loss on {0}"),
)  # fmt: skip


def days(kind: str, record: BaseRecord, sources: Sources) -> Iterator[Problem]:
    """Return the days of the record that cannot follow one another as they do."""
    for first, later, words in _ORDER:
        start, end = _day(record, first), _day(record, later)
        late = start is not None and end is not None and end < start and kind != "crash_report"
        if start is not None and end is not None and late and not (later == "pay_date" and _paid_ahead(record)):
            sentence = words.format(format_short(start), format_short(end))
            yield problem("day_order", sentence, sources, first, later)
    yield from _before_birth(record, sources)
    yield from _after_writing(record, sources)
    yield from _backwards(record, sources)


def _paid_ahead(record: BaseRecord) -> bool:
    """Tell whether wages were paid in their period's last week, as salaries are before a month's end."""
    start, end, paid = (_day(record, field) for field in ("period_start", "period_end", "pay_date"))
    if end is None or paid is None or (start is not None and paid <= start):
        return False
    return end - paid <= _AHEAD


def _before_birth(record: BaseRecord, sources: Sources) -> Iterator[Problem]:
    born = _day(record, "patient_dob")
    early = [(path, day) for path, day in _services(record) if born is not None and day < born]
    if born is not None and early:
        path, day = early[0]
        sentence = f"a service of {format_short(day)} lies before the patient's birth on {format_short(born)}"
        yield problem("before_birth", sentence, sources, path, "patient_dob")


def _after_writing(record: BaseRecord, sources: Sources) -> Iterator[Problem]:
    """Name the services that lie after the paper that bills or explains them was written."""
    field = next((name for name in _WRITTEN if _day(record, name) is not None), None)
    written = _day(record, field) if field is not None else None
    late = [(path, day) for path, day in _services(record) if written is not None and day > written]
    if field is not None and written is not None and late:
        count = "a service" if len(late) == 1 else f"{len(late)} services"
        latest = max(day for _, day in late)
        verb = "lies" if len(late) == 1 else "lie"
        sentence = f"{count} ({format_short(latest)}) {verb} after the date of the paper, {format_short(written)}"
        yield problem("after_paper", sentence, sources, field, *(path for path, _ in late))


def _backwards(record: BaseRecord, sources: Sources) -> Iterator[Problem]:
    for name in _LISTS:
        for number, row in enumerate(getattr(record, name, ())):
            start, end = _day(row, "date_of_service"), _day(row, "date_through")
            if start is not None and end is not None and end < start:
                sentence = f"line {number + 1} runs from {format_short(start)} back to {format_short(end)}"
                yield problem("day_order", sentence, sources, f"{name}[{number}]")
            paid = _day(row, "date")
            settled = name == "payments" and getattr(row, "paid", None) != 0  # nothing was paid on a bill denied
            if start is not None and paid is not None and settled and paid < start:
                sentence = (
                    f"payment {number + 1} of {format_short(paid)} lies before its service of {format_short(start)}"
                )
                yield problem("day_order", sentence, sources, f"{name}[{number}]")


def _services(record: BaseRecord) -> Iterator[tuple[str, dt.date]]:
    own = _day(record, "date_of_service")
    if own is not None:
        yield "date_of_service", own
    for name in _LISTS:
        for number, row in enumerate(getattr(record, name, ())):
            day = _day(row, "date_of_service")
            if day is not None:
                yield f"{name}[{number}].date_of_service", day


def _day(value: object, field: str) -> dt.date | None:
    day = getattr(value, field, None)
    return day if isinstance(day, dt.date) else None
