"""What the records of care tell, line by line: a sentence with its day, whose it is and where it stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Literal, NamedTuple

from casefile.capitals import cased
from casefile.case import CaseFile, worked_out_once
from casefile.citations import Cite
from casefile.dates import format_date
from casefile.documents import FiledDocument, document_date, organisation
from casefile.records.medical import ChartNote, ImagingReport, OperativeReport
from casefile.sentences import sentences
from casefile.vocabulary import Vocabulary

Code = Literal["side", "mechanism", "denies-pain", "accident-day", "time-since"]


class SaidHere(Vocabulary):
    """What one record says: its day, whose it is, the words, their place."""

    date: dt.date | None
    organisation: str | None
    quote: str
    cite: Cite


class Disagreement(Vocabulary):
    """Records that do not say the same: what about, in one sentence, and what each of them says."""

    code: Code
    sentence: str
    said: tuple[SaidHere, ...]


class ToldLine(NamedTuple):
    """A sentence of a record of care: its paper, its day, the field that it stands in."""

    paper: FiledDocument
    day: dt.date
    path: str
    text: str

    @property
    def who(self) -> str:
        """Whose record of which day, in words."""
        return f"{cased(organisation(self.paper.record) or 'a record')} on {format_date(self.day)}"

    def said(self) -> SaidHere:
        """Return what it says, with its place."""
        return SaidHere(
            date=self.day,
            organisation=organisation(self.paper.record),
            quote=self.text,
            cite=Cite(document=self.paper.id, path=self.path),
        )


@worked_out_once
def told_lines(case: CaseFile) -> tuple[ToldLine, ...]:
    """Return each sentence of the notes, reports of imaging and operations that have a day."""
    return tuple(_told(case))


def _told(case: CaseFile) -> Iterator[ToldLine]:
    for paper in case.of_kind("chart_note", "imaging_report", "operative_report"):
        day = document_date(paper.record)
        if day is None:
            continue
        for path, text in _texts(paper.record):
            yield ToldLine(paper, day, path, text)


def _texts(record: object) -> Iterator[tuple[str, str]]:
    if isinstance(record, ChartNote):
        for field in ("chief_complaint", "history", "findings", "plan"):
            for one in sentences(getattr(record, field) or ""):
                yield field, one.text
        for at, diagnosis in enumerate(record.diagnoses):
            if diagnosis.description:
                yield f"diagnoses[{at}].description", diagnosis.description
    elif isinstance(record, ImagingReport):
        yield from ((path, text) for path in ("body_part",) if (text := getattr(record, path)))
        for one in sentences(record.impression or ""):
            yield "impression", one.text
    elif isinstance(record, OperativeReport):
        for path in ("preoperative_diagnosis", "postoperative_diagnosis", "procedure"):
            if text := getattr(record, path):
                yield path, text
