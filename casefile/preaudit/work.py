"""What is flagged on work and daily life: work while off, days without a note, a status told twice, activities."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casefile.citations import Cite
from casefile.dates import format_date
from casefile.documents import organisation
from casefile.preaudit.bench import Bench
from casefile.preaudit.care import told
from casefile.preaudit.found import Fact, Flag, of_paper, shortened
from casefile.records.employment import PayStub
from casefile.records.medical import ChartNote
from casefile.worknotes import note_spans

_AT_WORK = re.compile(
    r"\b(?:full duty|usual work|regular (?:work|duty)|no (?:work )?restrictions?|work(?:s|ing) full[- ]?time"
    r"|released to (?:full|usual|regular)|may return to work)\b",
    re.IGNORECASE,
)
_DISAGREE = frozenset(
    {
        "hours-unexplained",
        "letters-differ",
        "hours-and-days-differ",
        "leave-exceeds-hours",
        "rates-differ",
        "wages-differ",
    }
)
_NOT_YET = re.compile(r"\b(?:off work|not|unable|until|on (?:\w+ )?\d)", re.IGNORECASE)


def work_flags(bench: Bench) -> Iterator[Flag]:
    """Yield the flags on work and daily life."""
    yield from bench.flag("worked-while-off", _paid_while_off(bench))
    yield from bench.flag("days-without-note", _bare_days(bench))
    told_apart = [one for one in bench.wages.problems if one.code in _DISAGREE]
    yield from bench.flag("pay-papers-differ", [Fact(words=one.sentence) for one in told_apart])
    yield from bench.flag("work-status-differs", _two_statuses(bench))
    yield from bench.flag("activity", told(bench, "activity"))


def _paid_while_off(bench: Bench) -> list[Fact]:
    """Return pay for hours in a period that an off-work note covers whole."""
    spans = note_spans(bench.case)
    found = []
    for paper in bench.case.of_kind("pay_stub"):
        stub = paper.record
        if not isinstance(stub, PayStub) or not stub.hours or not stub.period_start or not stub.period_end:
            continue
        covering = [one for one in spans if one.start <= stub.period_start and stub.period_end <= one.end]
        if covering:
            words = (
                f"{stub.hours.normalize():f} hours paid for {format_date(stub.period_start)} to "
                f"{format_date(stub.period_end)}, all of it within the off-work note of "
                f"{format_date(covering[0].start)} to {format_date(covering[0].end)}"
            )
            found.append(of_paper(paper.id, words, bench.case))
    return found


def _bare_days(bench: Bench) -> list[Fact]:
    days = bench.wages.undocumented_days
    if not days:
        return []
    span = format_date(days[0]) if len(days) == 1 else f"{format_date(days[0])} to {format_date(days[-1])}"
    return [Fact(date=days[0], words=f"{len(days)} workdays of lost pay without a note or treatment: {span}")]


def _two_statuses(bench: Bench) -> list[Fact]:
    """Return notes that have the client at work on a day that another note takes off."""
    spans = note_spans(bench.case)
    found = []
    for paper in bench.case.of_kind("chart_note"):
        note = paper.record
        if not isinstance(note, ChartNote) or not note.work_status or not note.date_of_service:
            continue
        if not _AT_WORK.search(note.work_status) or _NOT_YET.search(note.work_status):
            continue
        off = [one for one in spans if one.start < note.date_of_service < one.end and one.cite.document != paper.id]
        for one in off:
            away = f"another note takes the client off work from {format_date(one.start)} to {format_date(one.end)}"
            found += [
                Fact(
                    date=note.date_of_service,
                    who=organisation(note),
                    words=away,
                    quote=shortened(note.work_status),
                    document=paper.id,
                    page=bench.where.page(Cite(document=paper.id, path="work_status")),
                ),
                of_paper(one.cite.document, "that note", bench.case, bench.where.page(one.cite)),
            ]
    return found
