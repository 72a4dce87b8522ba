"""The checks that every record gets: each that fails is a sentence for the person who can settle it."""

from __future__ import annotations

from collections.abc import Mapping

from casefile.citations import Source
from casefile.problems import Problem
from casefile.records.base import BaseRecord
from extractors.checks.arithmetic import arithmetic
from extractors.checks.completeness import incomplete, share_found
from extractors.checks.days import days
from extractors.checks.identifiers import identifiers
from extractors.checks.persons import check_identity
from extractors.checks.repeats import repeats

__all__ = ("check", "check_identity", "incomplete", "repeats", "share_found")


def check(document_kind: str, record: BaseRecord, sources: Mapping[str, Source]) -> tuple[Problem, ...]:
    """Return what does not add up, is no such number or date, or stands in an impossible order."""
    return (
        *arithmetic(record, sources),
        *identifiers(record, sources),
        *days(document_kind, record, sources),
    )
