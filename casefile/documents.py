"""Documents: page ranges of a file with a kind, a record, its sources and its doubts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import NamedTuple

from pydantic import SerializeAsAny

from casefile.citations import Source
from casefile.problems import Problem
from casefile.records.base import BaseRecord
from casefile.records.registry import KIND_BY_NAME
from casefile.said import Said, said_by
from casefile.vocabulary import Vocabulary


class Extraction(NamedTuple):
    """What one extractor gives back: the record, a source for each scalar by path, and doubts."""

    record: BaseRecord
    sources: Mapping[str, Source]
    problems: tuple[Problem, ...] = ()


class Document(Vocabulary):
    """One document found in a file: `pages` are first and last, 1-based, inclusive.

    `said` is what its pages say of whose they are, page by page, beside what stands in the record.
    """

    pages: tuple[int, int]
    kind: str
    confidence: float
    record: SerializeAsAny[BaseRecord]
    sources: dict[str, Source]
    problems: tuple[Problem, ...] = ()
    member: str | None = None
    said: Said = Said()

    @property
    def of_whom(self) -> Said:
        """What the document says of whose it is: its record, and what else stood on its pages."""
        return said_by(self.record, self.said)


class RepeatedPage(Vocabulary):
    """A page that stands in an earlier document already: as which page of which original."""

    page: int
    document: str
    file: str
    there: int


class FiledDocument(Vocabulary):
    """A document filed in a matter. `id` is derived from content; `file` is the original's SHA-256.

    `held` is None, or why the document stays out of reports and binders (privileged, protected, other_person, or
    other_name: nobody has said whose it is). `vouched` says that a person put it into this matter, whomever it names.
    `page_count` is the number of pages of the document itself. `duplicate_of` is the document that it repeats
    whole; `repeats` are the pages of it that stand in earlier documents, all of them or some.
    """

    id: str
    matter: str
    file: str
    pages: tuple[int, int]
    kind: str
    confidence: float
    record: SerializeAsAny[BaseRecord]
    sources: dict[str, Source]
    problems: tuple[Problem, ...] = ()
    storage_key: str | None = None
    held: str | None = None
    duplicate_of: str | None = None
    repeats: tuple[RepeatedPage, ...] = ()
    vouched: bool = False

    @property
    def page_count(self) -> int:
        """The number of pages."""
        return self.pages[1] - self.pages[0] + 1


def record_from_json(kind: str, data: Mapping[str, object]) -> BaseRecord:
    """Return the record of the kind that the JSON object states.

    Raises:
        KeyError: no such kind. ValidationError: the object is not such a record.
    """
    return KIND_BY_NAME[kind].record.model_validate(data)


def document_date(record: BaseRecord) -> dt.date | None:
    """Return the date that a document goes under in the matter's folder: of service, else of writing."""
    said = vars(record)  # looking for a field that the kind does not have is slow
    for field in (
        "date_of_service",
        "statement_date",
        "date",
        "pay_date",
        "service_date",
        "period_start",
        "signed_on",
    ):
        value = said.get(field)
        if isinstance(value, dt.date):
            return value
    dates = [
        day
        for rows in ("charges", "lines", "encounters", "payments")
        for row in said.get(rows, ())
        if isinstance(day := vars(row).get("date_of_service") or vars(row).get("date"), dt.date)
    ]
    return min(dates, default=None)


def organisation(record: BaseRecord) -> str | None:
    """Return the organisation that a document comes from, where its record names one."""
    said = vars(record)
    for field in (
        "facility",
        "payer_name",
        "carrier",
        "lienholder",
        "employer_name",
        "agency",
        "court",
    ):
        value = said.get(field)
        if isinstance(value, str) and value:
            return value
    provider = said.get("provider_name")
    return provider if isinstance(provider, str) else None
