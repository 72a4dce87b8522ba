"""Rows that are none: a total among the lines, the total line of a hospital's claim, a driver named again.

What a count or a mark left as a description is withdrawn too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casefile.documents import Extraction
from casefile.money import total
from casefile.records.insurance import CrashParty, CrashReport
from casefile.records.medical import BenefitLine, ExplanationOfBenefits, MedicalBill
from extractors.rows_kept import with_rows

_TOTAL_LINE = "0001"
"""The revenue code of the line that totals a UB-04."""
_FEWEST = 2
"""Lines that a line without day, code and description must total."""
_OF_NAME = 2
"""Words of a name at least that is known again in another order."""


def without_rows_that_are_none(extraction: Extraction) -> Extraction:
    """Return the extraction without rows that are no rows of its kind's list, and descriptions without a letter."""
    match extraction.record:
        case MedicalBill(charges=charges):
            kept = [at for at, one in enumerate(charges) if one.code != _TOTAL_LINE]
            return _described(_kept(extraction, "charges", kept), "charges")
        case ExplanationOfBenefits(lines=lines):
            kept = [at for at in range(len(lines)) if not _totals(lines, at)]
            return _described(_kept(extraction, "lines", kept), "lines")
        case CrashReport(parties=parties):
            kept = [at for at in range(len(parties)) if not _is_named_again(parties, at)]
            return _kept(extraction, "parties", kept)
        case _:
            return extraction


def _kept(extraction: Extraction, name: str, kept: Sequence[int]) -> Extraction:
    whole = len(getattr(extraction.record, name)) == len(kept)
    return extraction if whole else with_rows(extraction, name, kept)


def _described(extraction: Extraction, name: str) -> Extraction:
    """Return the extraction whose rows are described in words or not at all."""
    own = getattr(extraction.record, name)
    bare = {at for at, one in enumerate(own) if one.description and not re.search(r"[^\W\d_]", one.description)}
    if not bare:
        return extraction
    rows = tuple(one.model_copy(update={"description": None}) if at in bare else one for at, one in enumerate(own))
    gone = {f"{name}[{at}].description" for at in bare}
    sources = {path: source for path, source in extraction.sources.items() if path not in gone}
    return extraction._replace(record=extraction.record.model_copy(update={name: rows}), sources=sources)


def _totals(lines: Sequence[BenefitLine], at: int) -> bool:
    """Tell whether a line without day, code and description is billed what all the others together are."""
    one, others = lines[at], [*lines[:at], *lines[at + 1 :]]
    if one.date_of_service or one.code or one.description or one.billed is None or len(others) < _FEWEST:
        return False
    return one.billed == total(other.billed for other in others)


def _is_named_again(parties: Sequence[CrashParty], at: int) -> bool:
    """Tell whether a passenger is a driver of the same report, who is listed again among those in the vehicle."""
    one = parties[at]
    if one.role != "passenger" or one.vehicle or one.insurer or one.policy_number:
        return False
    own = _words(one.name)
    return len(own) >= _OF_NAME and any(own <= _words(other.name) for other in parties if other.role == "driver")


def _words(name: str | None) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+", (name or "").casefold()))
