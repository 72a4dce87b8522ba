"""Files without pages: X12, C-CDA, FHIR and intake forms as JSON; sources are elements, segments and keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from casefile.documents import Extraction
from extractors.structured import cda, fhir, fhir_papers, intake_answers, remittances, x12, x12_claims

__all__ = ["StructuredDocument", "read_structured"]


class StructuredDocument(NamedTuple):
    """One document of a file without pages: its kind and what was read."""

    kind: str
    extraction: Extraction


def read_structured(text: str, media_type: str) -> tuple[StructuredDocument, ...] | None:
    """Return the documents of an X12, C-CDA, FHIR or intake text, one a patient; None where it is none of these.

    Never raises for what is in the text: damaged or hostile input is None.
    """
    start = text.lstrip("\ufeff \t\r\n")[:1]
    if start == "<" and "html" not in media_type:
        found = tuple(_markup(text))
    elif start == "{":
        found = tuple(_object(text))
    else:
        found = tuple(_transactions(text))
    return found or None


def _markup(text: str) -> Iterator[StructuredDocument]:
    root = cda.parse(text)
    if root is None:
        return
    if cda.is_clinical(root):
        yield StructuredDocument("clinical_summary", cda.summary(root))
    elif (bundle := fhir.from_xml(root)) is not None:
        yield from _resources(bundle)


def _object(text: str) -> Iterator[StructuredDocument]:
    if (bundle := fhir.from_json(text)) is not None:
        yield from _resources(bundle)
    elif (answers := intake_answers.from_json(text)) is not None:
        yield StructuredDocument("intake_form", intake_answers.extraction(answers))


def _resources(bundle: fhir.Bundle) -> Iterator[StructuredDocument]:
    for kind, extraction in fhir_papers.documents(bundle):
        yield StructuredDocument(kind, extraction)


def _transactions(text: str) -> Iterator[StructuredDocument]:
    for number, set_ in x12.transactions(x12.segments(text)):
        if number == "835":
            yield from (
                StructuredDocument("explanation_of_benefits", found) for found in remittances.explanations(set_)
            )
        elif number == "837":
            yield from (StructuredDocument("medical_bill", found) for found in x12_claims.bills(set_))
