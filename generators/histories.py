"""What the other side will find in the records: earlier mentions of the injured parts, wear, gaps in care."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from casefile.accounts import Ledger
from casefile.case import CaseFile
from casefile.chronology import Chronology, Encounter, Gap
from casefile.citations import Cite
from casefile.documents import FiledDocument
from casefile.records.medical import ChartNote, ImagingReport, OperativeReport
from generators.body import DEGENERATION, injured, pattern_of
from generators.excerpts import sentences

_TOLD = ("chief_complaint", "history", "plan")
_ADVICE = re.compile(r"^(?:\d+\. )?(?:return|call|go to)\b", re.IGNORECASE)
_WEAR_FIELDS = ("impression", "findings")


class Mention(NamedTuple):
    """A sentence of a record: who wrote it, when, where it stands, its own words."""

    date: dt.date
    provider: str | None
    cite: Cite
    text: str


def earlier_mentions(case: CaseFile) -> tuple[Mention, ...]:
    """Return what records before the loss say of the injured parts of the body, oldest first."""
    loss = case.matter.incident.date_of_loss
    pattern = pattern_of(injured(case.matter.injured_body_parts))
    found = (
        Mention(day, _who(paper), Cite(document=paper.id, path=path), text)
        for paper, day in _clinical(case)
        if loss is not None and day < loss
        for path, words in _told(paper)
        for text in (one.text for one in sentences(words))
        if pattern.search(text) and not _ADVICE.search(text)
    )
    return tuple(sorted(found, key=lambda one: (one.date, one.cite.document, one.cite.path)))


def told_of_before(case: CaseFile) -> tuple[Mention, ...]:
    """Return the earlier conditions of the injured parts that records after the loss list."""
    loss = case.matter.incident.date_of_loss
    pattern = pattern_of(injured(case.matter.injured_body_parts))
    return tuple(
        Mention(day, _who(paper), Cite(document=paper.id, path=f"prior_conditions[{at}]"), words)
        for paper, day in _clinical(case)
        if isinstance(paper.record, ChartNote) and (loss is None or day >= loss)
        for at, words in enumerate(paper.record.prior_conditions)
        if pattern.search(words)
    )


def wear(case: CaseFile) -> tuple[Mention, ...]:
    """Return what imaging and operations since the loss say of degeneration and old injury, once for each paper."""
    loss = case.matter.incident.date_of_loss
    found: list[Mention] = []
    for paper, day in _clinical(case):
        if not isinstance(paper.record, ImagingReport | OperativeReport) or (loss is not None and day < loss):
            continue
        for path in _WEAR_FIELDS:
            words = getattr(paper.record, path, None)
            texts = [one.text for one in sentences(words or "") if DEGENERATION.search(one.text)]
            if texts:
                found.extend(Mention(day, _who(paper), Cite(document=paper.id, path=path), text) for text in texts)
                break
    return tuple(found)


def gaps_in_care(chronology: Chronology, ledger: Ledger) -> tuple[Gap, ...]:
    """Return the gaps between treatments in which no bill shows a visit either."""
    billed = {day for account in ledger.providers for day in account.dates}
    return tuple(gap for gap in chronology.gaps if not any(gap.start < day < gap.end for day in billed))


def encounter_after(chronology: Chronology, gap: Gap) -> Encounter | None:
    """Return the first encounter with a record on the day that ends the gap."""
    ends = [one for one in chronology.encounters if one.date == gap.end and one.document]
    return ends[0] if ends else None


def _clinical(case: CaseFile) -> Iterator[tuple[FiledDocument, dt.date]]:
    for paper in case.of_kind("chart_note", "imaging_report", "operative_report"):
        day = getattr(paper.record, "date_of_service", None)
        if isinstance(day, dt.date):
            yield paper, day


def _told(paper: FiledDocument) -> Iterator[tuple[str, str]]:
    record = paper.record
    for path in _TOLD:
        words = getattr(record, path, None)
        if words:
            yield path, words
    if isinstance(record, ChartNote):
        for at, diagnosis in enumerate(record.diagnoses):
            if diagnosis.description:
                yield f"diagnoses[{at}].description", diagnosis.description
        for at, condition in enumerate(record.prior_conditions):
            yield f"prior_conditions[{at}]", condition
    if isinstance(record, ImagingReport) and record.impression:
        yield "impression", record.impression


def _who(paper: FiledDocument) -> str | None:
    return getattr(paper.record, "facility", None) or getattr(paper.record, "provider_name", None)
