"""Declarations pages: the policy, its period, its coverages with their limits, its vehicles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casefile.documents import Extraction
from casefile.records.insurance import Declarations
from extractors.coverages import Coverage, coverages
from extractors.found import Found
from extractors.kinds.declarations.carrier import put_carrier
from extractors.kinds.declarations.insured import put_named_insured, put_period, put_policy_number
from extractors.kinds.declarations.wordings import CUES as CUES
from extractors.layout import rows_of
from extractors.spans import Pages
from extractors.vehicles import vehicles

KIND = "declarations"
_STACKED = re.compile(r"(?<!non)(?<!non-)(?<!un)\bstack", re.IGNORECASE)
_SECOND_VEHICLE = re.compile(r"\b(?:veh(?:icle)?|auto|unit|car)s?\.? ?(?:#|no\.? ?)?0?2\b", re.IGNORECASE)


def extract(pages: Pages) -> Extraction:
    """Return the policy's declarations."""
    found = Found(pages)
    rows = rows_of(pages)
    put_carrier(found, pages, rows)
    put_policy_number(found, rows)
    put_named_insured(found, rows)
    put_period(found, rows)
    insured = vehicles(pages)
    several = len(insured) > 1 or any(_SECOND_VEHICLE.search(row.span.text) for row in rows)
    _coverages(found, coverages(pages), several=several)
    for vehicle in insured:
        path = found.row("vehicles")
        for field, token in vehicle._asdict().items():
            found.take(f"{path}.{field}", token)
    return found.extraction(Declarations)


def _coverages(found: Found, lines: Sequence[Coverage], *, several: bool) -> None:
    """Put the coverages; that a deductible differs by vehicle is said where there are several vehicles."""
    for line in lines:
        page = line.name.span.page.number
        if line.rejected:
            found.append("rejected_coverages", line.name.value, line.name.span)
            continue
        if line.by_vehicle and several:
            found.doubt("deductible_by_vehicle", f"{line.name.value}: the deductible differs by vehicle.", page)
        path = found.row("coverages")
        found.take(f"{path}.name", line.name)
        found.infer(f"{path}.coverage", line.kind, line.name.span)
        if _STACKED.search(line.name.value):
            found.infer(f"{path}.stacked", value=True, span=line.name.span)
        found.take(f"{path}.limit_per_person", line.limits.per_person)
        found.take(f"{path}.limit_per_accident", line.limits.per_accident)
        found.take(f"{path}.deductible", line.deductible)
        found.take(f"{path}.premium", line.premium)
