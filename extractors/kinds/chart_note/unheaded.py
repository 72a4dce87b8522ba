"""Parts of a note whose headings a scan lost, or that never had one: told by what they say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.kinds.chart_note.conditions import begins_examination
from extractors.sections import Section
from extractors.spans import Span

_ASSESSMENT = re.compile(r"assessment\W*", re.IGNORECASE)
_TWO = 2  # headings of diagnoses from which an assessment is none
_CODED = re.compile(r"\b[A-TV-Z]\d\d\.[0-9A-Z]{1,4}\b")


def assessed(parts: Sequence[Section]) -> tuple[Section, ...]:
    """Return the parts, an assessment taken as the examination where the diagnoses have a heading of their own."""
    named = [part for part in parts if part.key == "diagnoses" and part.rows and part.heading is not None]
    found = [part for part in named if part.heading is not None and _ASSESSMENT.fullmatch(part.heading.text)]
    coded = any(_CODED.search(row.text) for part in found for row in part.rows)
    if len(found) != 1 or len(named) < _TWO or coded or _has(parts, "findings"):
        return tuple(parts)
    return tuple(part._replace(key="findings") if part in found else part for part in parts)


def told_apart(parts: Sequence[Section]) -> tuple[Section, ...]:
    """Return the parts, a history of the past that runs on into examination, diagnoses and plan cut at each.

    That is done only where the note has no such part of its own.
    """
    found: list[Section] = []
    for part in parts:
        start = next((at for at, row in enumerate(part.rows) if begins_examination(row)), None)
        if part.key != "past" or start is None or _has(parts, "findings"):
            found.append(part)
            continue
        found.append(part._replace(rows=part.rows[:start]))
        found += _after(part.rows[start:], diagnoses=not _has(parts, "diagnoses", "both"), plan=not _has(parts, "plan"))
    return tuple(found)


def _after(rows: tuple[Span, ...], *, diagnoses: bool, plan: bool) -> list[Section]:
    """Return the examination, and the coded diagnoses and the plan behind it."""
    coded = [at for at, row in enumerate(rows) if _CODED.search(row.text)]
    if not coded or not diagnoses or not plan:
        return [Section("findings", None, rows)]
    first, last = coded[0], coded[-1] + 1
    parts = (("findings", rows[:first]), ("diagnoses", rows[first:last]), ("plan", rows[last:]))
    return [Section(key, None, own) for key, own in parts]


def _has(parts: Sequence[Section], *keys: str) -> bool:
    return any(part.rows for part in parts if part.key in keys)
