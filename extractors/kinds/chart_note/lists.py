"""The lists of a note: diagnoses, medications, procedures, conditions of the past."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.entries import read_diagnoses
from extractors.found import Found
from extractors.kinds.chart_note import conditions, medications, procedures
from extractors.sections import Section, all_under


def read(found: Found, parts: Sequence[Section]) -> None:
    """Put the entries of the lists."""
    read_diagnoses(found, all_under(parts, "diagnoses") or all_under(parts, "both"))
    medications.read(found, parts)
    procedures.read(found, parts)
    conditions.read(found, parts)
