"""Plain words for what machines call by a path: "charges[2].amount (page 3)" is "the amount of line 3 on page 3"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import get_args

from casefile.records.registry import KIND_BY_NAME
from casefile.vocabulary import Vocabulary

_ROWS = {
    "charges": "line",
    "lines": "line",
    "payments": "payment",
    "items": "item",
    "encounters": "visit",
    "diagnoses": "diagnosis",
    "diagnosis_codes": "diagnosis code",
    "procedures": "procedure",
    "medications": "medication",
    "prior_conditions": "earlier condition",
    "coverages": "coverage",
    "rejected_coverages": "rejected coverage",
    "vehicles": "vehicle",
    "parties": "party",
    "citations": "section of law cited",
    "requests": "request",
    "claim_numbers": "claim number",
    "names": "name",
    "modifiers": "modifier",
    "diagnosis_pointers": "pointer to a diagnosis",
}
_FIELDS = {
    "form": "type of form",
    "patient_dob": "patient's birth date",
    "provider_npi": "provider's NPI",
    "provider_tax_id": "provider's tax number",
    "employer_ein": "employer's identification number",
    "ssn_last4": "last four digits of the social security number",
    "ytd_gross": "gross pay of the year to date",
    "date_through": "last day",
    "on_lien": "note that it was treated on a lien",
    "service_date": "date it was served",
    "service_method": "manner in which it was served",
    "response_due": "date by which an answer is asked for",
    "signed_on": "date of the signature",
    "signed_by": "name of who signed",
    "off_work_start": "first day off work",
    "off_work_end": "last day off work",
    "absence_start": "first day of the absence",
    "absence_end": "last day of the absence",
    "period_start": "first day of the period",
    "period_end": "last day of the period",
    "vin": "vehicle identification number",
}
_OWNERS = ("provider", "patient", "payer", "employer", "employee", "claimant", "insured", "adjuster", "lienholder")
_STEP = re.compile(r"([a-z]\w*)(?:\[(\d+)\])?")
_PATH = r"[a-z][a-z0-9_]*(?:\[\d+\])?(?:\.[a-z][a-z0-9_]*(?:\[\d+\])?)*"
_NAMED = re.compile(rf"(?<![\w.\[]){_PATH}(?![\w\[])(?P<first> as first read)?(?: \(page (?P<page>\d+)\))?")


def plainly(sentence: str) -> str:
    """Return the sentence with the paths of fields in it in plain words; other words stay as they are."""
    return _NAMED.sub(_told, sentence)


def words_of(path: str) -> str:
    """Return what a person calls the field at the path: "the patient's name", "the amount of line 3"."""
    words = ""
    for name, index in _STEP.findall(path):
        here = f"{_ROWS.get(name, field_name(name))} {int(index) + 1}" if index else f"the {field_name(name)}"
        words = f"{here} of {words}" if words else here
    return words


def _told(found: re.Match[str]) -> str:
    path = re.split(r" as first read| \(page ", found[0])[0]
    is_bare = "[" not in path and "_" not in path
    if (is_bare and found["page"] is None) or not _is_path(path):
        return found[0]
    page = f" on page {found['page']}" if found["page"] else ""
    return f"{words_of(path)}{found['first'] or ''}{page}"


def _is_path(path: str) -> bool:
    return all(name in _names() for name, _ in _STEP.findall(path))


def field_name(name: str) -> str:
    """Return what a person calls a field by its own name, such as "patient's birth date"."""
    if name in _FIELDS:
        return _FIELDS[name]
    owner, _, rest = name.partition("_")
    if owner in _OWNERS and rest:
        return f"{owner}'s {rest.replace('_', ' ')}"
    return name.replace("_", " ")


@cache
def _names() -> frozenset[str]:
    return frozenset(name for kind in KIND_BY_NAME.values() for name in _names_in(kind.record))


def _names_in(model: type[Vocabulary]) -> Iterator[str]:
    for name, field in model.model_fields.items():
        yield name
        for inner in get_args(field.annotation):
            if isinstance(inner, type) and issubclass(inner, Vocabulary):
                yield from _names_in(inner)
