"""Clinical summaries: a printed continuity-of-care document."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from casefile.documents import Extraction
from casefile.records.medical import ClinicalSummary
from extractors.clinical import read_patient
from extractors.cues import Cues
from extractors.entries import items, read_diagnoses
from extractors.found import Found
from extractors.layout import rows_of, value
from extractors.organisations import organisation
from extractors.passages import passages
from extractors.sections import OTHER, Section, all_under, sections, wordings
from extractors.spans import Pages, Span, cells, part
from extractors.tokens import dates

KIND = "clinical_summary"
CUES = Cues(
    titles=(
        "continuity of care document",
        "clinical summary",
        "summary of care",
        "patient health summary",
        "transition of care",
        "referral summary",
        "consolidated cda",
        "c cda",
        "health summary",
    ),
    phrases={
        "document id": 0.8,
        "document created": 0.8,
        "care team": 0.8,
        "problem list": 0.5,
        "problems": 0.4,
        "allergies and adverse reactions": 1.0,
        "allergies adverse reactions alerts": 1.5,
        "encounters": 0.8,
        "immunizations": 0.7,
        "functional status": 0.5,
        "advance directives": 0.6,
        "payers": 0.6,
        "plan of care": 0.3,
        "vital signs": 0.2,
        "snomed ct": 1.2,
        "loinc": 1.2,
        "rxnorm": 1.2,
        "author": 0.4,
        "custodian": 0.7,
        "information recipient": 0.8,
        "legal authenticator": 1.0,
    },
    captions=("allergies", "medications", "problems", "procedures", "results", "encounters", "immunizations"),
    layout={"letter": -1.0},
)
_CELL = 1.2  # widest space within a cell of a list, in heights of print
_HEADINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "diagnoses": ("problems", "problem list", "active problems", "diagnoses", "encounter diagnoses",
                      "conditions", "health concerns", "visit diagnoses", "discharge diagnosis",
                      "active problem list"),
        "procedures": ("procedures", "procedure history", "surgical history", "past procedures"),
        "medications": ("medications", "current medications", "medication list", "discharge medications",
                        "active medications"),
        "encounters": ("encounters", "encounter history", "recent encounters", "visits"),
        OTHER: ("allergies", "allergies and adverse reactions", "allergies adverse reactions alerts",
                "immunizations", "results", "lab results", "vital signs", "social history", "family history",
                "plan of care", "plan of treatment", "functional status", "payers", "insurance",
                "advance directives", "care team", "past medical history", "assessment", "reason for visit",
                "reason for referral", "instructions", "medical equipment", "goals", "history of past illness",
                "patient", "author", "document created", "document id", "custodian", "information recipient",
                "hospital course", "chief complaint", "history of present illness", "legal authenticator",
                "assessments"),
    }
)  # fmt: skip
HEADINGS = wordings(_HEADINGS)
_AUTHOR = ("author", "document author", "authored by", "created by", "custodian")
_EMPTY = re.compile(r"^(?:none|no known .*|no data|not on file|n/?a|no information.*|unknown)\.?$", re.IGNORECASE)
_TITLES = re.compile(
    r"^(?:name|description|date|status|procedure|medication|problem|start|dose|code|encounter|provider|condition)\b",
    re.IGNORECASE,
)


def extract(pages: Pages) -> Extraction:
    """Return what a printed summary lists."""
    found = Found(pages)
    rows = rows_of(pages)
    read_patient(found, pages, rows)
    found.take("author", value(rows, _AUTHOR, organisation))
    parts = sections(passages(pages), HEADINGS)
    read_diagnoses(found, _entries(parts, "diagnoses"))
    for path in ("procedures", "medications"):
        for item in items(_entries(parts, path)):
            found.append(path, cells(item.span, _CELL)[0].text.strip(" .,;"), cells(item.span, _CELL)[0])
    for row in _entries(parts, "encounters"):
        _encounter(found, row)
    return found.extraction(ClinicalSummary)


def _entries(parts: Sequence[Section], key: str) -> list[Span]:
    """Return the rows of a section, without the heads of its tables and what says that there is nothing."""
    return [row for row in all_under(parts, key) if not _EMPTY.match(row.text) and not _TITLES.match(row.text)]


def _encounter(found: Found, row: Span) -> None:
    days = dates(row)
    if not days:
        return
    path = found.row("encounters")
    found.take(f"{path}.date", days[0])
    dated = {word.box for day in days for word in day.span.words}
    named = part(row, lambda word: word.box not in dated and any(sign.isalpha() for sign in word.text))
    if named is not None:
        cell = cells(named, _CELL)[0]
        found.put(f"{path}.type", cell.text.strip(" .,;:-"), cell)
