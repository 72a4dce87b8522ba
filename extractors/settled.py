"""Settled: a reader's doubt that a value was not found is over once the value is found in another way."""

from __future__ import annotations

from collections.abc import Mapping

from casefile.documents import Extraction

_ABOUT: Mapping[str, tuple[str, ...]] = {
    "service_date": ("service_date",),
    "service_method": ("service_method",),
    "no_proof_of_service": ("service_date", "service_method"),
}
"""By the code of a doubt the fields without which it stands."""


def settled(read: Extraction, whole: Extraction) -> Extraction:
    """Return the whole extraction without the doubts of what was first read whose missing values it has."""
    over = {code for code, fields in _ABOUT.items() if _are_found(fields, read, whole)}
    kept = tuple(problem for problem in whole.problems if problem.code not in over)
    return whole if len(kept) == len(whole.problems) else whole._replace(problems=kept)


def _are_found(fields: tuple[str, ...], read: Extraction, whole: Extraction) -> bool:
    """Tell whether one of the fields was missing and none is now."""
    missing = any(getattr(read.record, field, None) is None for field in fields)
    return missing and all(getattr(whole.record, field, None) is not None for field in fields)
