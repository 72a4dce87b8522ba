"""Mentions: the sentences of records that bear on a request, above all on a part of the body before the loss."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence

from casefile.case import CaseFile
from casefile.citations import Cite
from casefile.discovery.topics import holds_any, normal
from casefile.documents import FiledDocument, document_date
from casefile.records.insurance import CrashReport
from casefile.records.medical import ChartNote, ClinicalSummary, ImagingReport, MedicalBill, OperativeReport
from casefile.regions import names_region, regions_named
from casefile.vocabulary import Vocabulary
from generators.excerpts import sentences

CLINICAL = ("chart_note", "imaging_report", "operative_report", "clinical_summary", "medical_bill")
_TOLD = ("chief_complaint", "history", "prior_conditions", "body_part", "preoperative_diagnosis")
_SEEN = ("findings", "impression", "plan", "work_status", "procedure", "narrative")
_EARLIER = re.compile(
    r"\b(?:no (?:prior|previous|earlier|history|known)|prior|previous|before the|history of"
    r"|pre-?existing|(?:years|months) ago|in the past|never had)\b",
    re.IGNORECASE,
)
# The first signs of ICD-10-CM codes by the part of the body, for papers that carry codes without words.
_CODES = {
    "neck": ("M50", "M54.2", "M54.12", "M47.81", "M47.82", "M99.01", "S10", "S11", "S12", "S13", "S14", "S16"),
    "back": ("M51", "M54.3", "M54.4", "M54.5", "M54.6", "M99.02", "M99.03", "S22.0", "S23", "S32.0", "S33", "S39.01"),
    "shoulder": ("M75", "M25.51", "S40", "S42", "S43", "S46"),
    "arm": ("M25.52", "M79.60", "M79.62", "M79.63", "G56", "S50", "S51", "S52", "S53", "S54", "S56"),
    "hand": ("M25.53", "M25.54", "M79.64", "G56", "S60", "S61", "S62", "S63", "S64", "S66"),
    "hip": ("M16", "M25.55", "S70", "S71", "S72", "S73", "S76", "S32.3", "S32.4"),
    "leg": ("M79.65", "M79.66", "S80", "S81", "S82", "S84", "S86"),
    "knee": ("M17", "M22", "M23", "M25.56", "S80.0", "S83"),
    "foot": ("M25.57", "M79.67", "S90", "S91", "S92", "S93", "S96"),
    "head": ("S00", "S01", "S02.0", "S06", "S09", "G43", "G44", "R51", "F07.81"),
    "face": ("M26", "S02.2", "S02.4", "S02.5", "S02.6", "S03"),
    "chest": ("S20", "S21", "S22.2", "S22.3", "S22.4"),
    "abdomen": ("S30", "S31", "S36", "S37"),
    "eye": ("S05", "H53", "H54"),
}


class Mention(Vocabulary):
    """A sentence (or a diagnosis) of a record: its place, day and heading, whose record it is.

    `told` is what the patient said or was diagnosed with; what was found or advised is not.
    """

    quote: str
    cite: Cite
    date: dt.date | None
    provider: Cite | None
    heading: str = ""
    told: bool = True


def parts_named(texts: Iterable[str]) -> frozenset[str]:
    """Return the parts of the body that the texts name."""
    return frozenset(regions_named(texts))


def earlier_mentions(case: CaseFile, parts: frozenset[str]) -> tuple[Mention, ...]:
    """Return what records from before the loss say of the parts of the body, by day."""
    return _ordered(one for paper in _papers(case, before=True) for one in _about(paper, parts))


def later_accounts(case: CaseFile, parts: frozenset[str]) -> tuple[Mention, ...]:
    """Return what the patient told since the loss of the parts' state before it ("denies neck treatment before")."""
    found = (one for paper in _papers(case, before=False) for one in _about(paper, parts))
    return _ordered(one for one in found if one.told and _EARLIER.search(one.quote))


def find_sentences(case: CaseFile, phrases: Sequence[str]) -> tuple[Mention, ...]:
    """Return the sentences of records since the loss in which one of the phrases holds, by day."""
    papers = [*case.of_kind("crash_report"), *_papers(case, before=False)]
    found = (one for paper in papers for one in _sentences_of(paper, (*_TOLD, *_SEEN)))
    return _ordered(one for one in found if holds_any(phrases, normal(one.quote)))


def earliest_record(case: CaseFile) -> FiledDocument | None:
    """Return the oldest clinical record in the file."""
    papers = case.of_kind(*CLINICAL)
    dated = [(day, paper.id, paper) for paper in papers if (day := document_date(paper.record))]
    return min(dated, key=lambda one: one[:2])[2] if dated else None


def _papers(case: CaseFile, *, before: bool) -> list[FiledDocument]:
    loss = case.matter.incident.date_of_loss
    dated = [(paper, document_date(paper.record)) for paper in case.of_kind(*CLINICAL)]
    return [paper for paper, day in dated if loss and day and (day < loss) is before]


def _about(paper: FiledDocument, parts: frozenset[str]) -> Iterator[Mention]:
    for one in _sentences_of(paper, (*_TOLD, *_SEEN)):
        if names_region(one.quote, parts):
            yield one
    for cite, words, codes in _diagnoses(paper):
        if names_region(words, parts) or any(code.startswith(_CODES.get(part, ())) for code in codes for part in parts):
            yield _mention(paper, cite, words, told=True)


def _diagnoses(paper: FiledDocument) -> Iterator[tuple[str, str, list[str]]]:
    record = paper.record
    if isinstance(record, ChartNote | ClinicalSummary):
        for at, one in enumerate(record.diagnoses):
            field = "description" if one.description else "code"
            yield f"diagnoses[{at}].{field}", one.description or one.code or "", [one.code] if one.code else []
    if isinstance(record, MedicalBill):
        for at, code in enumerate(record.diagnosis_codes):
            yield f"diagnosis_codes[{at}]", code, [code]


def _sentences_of(paper: FiledDocument, fields: Iterable[str]) -> Iterator[Mention]:
    if not isinstance(paper.record, ChartNote | ImagingReport | OperativeReport | CrashReport):
        return
    for field in fields:
        value = getattr(paper.record, field, None)
        texts = [(field, value)] if isinstance(value, str) else []
        if isinstance(value, tuple):
            texts = [(f"{field}[{at}]", words) for at, words in enumerate(value) if isinstance(words, str)]
        for path, words in texts:
            for sentence in sentences(words):
                yield _mention(paper, path, sentence.text, told=field in _TOLD, heading=sentence.heading)


def _mention(paper: FiledDocument, path: str, quote: str, *, told: bool, heading: str = "") -> Mention:
    names = ("facility", "provider_name", "surgeon", "author", "agency")
    named = next((name for name in names if isinstance(getattr(paper.record, name, None), str)), None)
    return Mention(
        quote=quote,
        cite=Cite(document=paper.id, path=path),
        date=document_date(paper.record),
        provider=Cite(document=paper.id, path=named) if named else None,
        heading=heading,
        told=told,
    )


def _ordered(found: Iterable[Mention]) -> tuple[Mention, ...]:
    kept = {(one.cite, one.quote): one for one in found}
    return tuple(sorted(kept.values(), key=lambda one: (one.date or dt.date.min, one.cite.document)))
