"""What kind of note a chart note is: by its title, by who signed it, by its head."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from casefile.records.medical import NoteType
from extractors.found import Found
from extractors.layout import Row
from extractors.looks import headings
from extractors.spans import Pages, Span

_TYPES: tuple[tuple[NoteType, str], ...] = (
    ("chiropractic", r"chiropract|\bD\.?C\.?(?=,|\s|$)|subluxation|spinal adjustment"),
    (
        "therapy",
        r"physical therap|occupational therap|\bPT,? DPT|\bDPT\b|rehab|daily treatment note|plan of care|speech therap"
        r"|therapist|acupunctur|massage",
    ),
    ("discharge_summary", r"discharge summ|discharge note|obs(?:ervation)? unit"),
    (
        "emergency",
        r"emergency (?:department|room|physician|medicine)|\bED (?:physician|provider|note|record|course|nursing)"
        r"|\bED (?:summary|general|chart|report|visit)|emerg(?:ency)?\.? (?:dept|center|ctr)|patient care report"
        r"|prehospital|\bER (?:nurse|physician|md|chart)"
        r"|\bED triage|\bER (?:note|record|visit)",
    ),
    ("history_and_physical", r"history (?:and|&) physical|\bH ?& ?P\b|admission note"),
    ("consultation", r"consult(?:ation|ative)?\b|independent medical|second opinion|new patient evaluation"),
    (
        "office_visit",
        r"office visit|follow[- ]?up|visit note|progress note|clinic note|urgent care|clinic visit|established patient"
        r"|new patient|soap note|telehealth|encounter note|return visit|after visit summary|initial visit|outpatient",
    ),
)
NOTE_TYPES = tuple((name, re.compile(shape, re.IGNORECASE)) for name, shape in _TYPES)
_SIGNERS: tuple[tuple[NoteType, re.Pattern[str]], ...] = (
    ("chiropractic", re.compile(r"\bD\.?C\.?(?=,|\s|$)|chiropract", re.IGNORECASE)),
    ("therapy", re.compile(r"\b(?:PT|DPT|PTA|OTR(?:/L)?|COTA|OT|L\.?Ac|LMT|SLP|CCC-SLP)\b")),
)
_PHYSICIAN = re.compile(r"\b(?:M\.?D|D\.?O|N\.?P|FNP|APRN|CRNP|P\.?A(?:-C)?|DNP)\b", re.IGNORECASE)
_BY_SIGNER = frozenset(("chiropractic", "therapy"))
_NARRATIVE = ("chief_complaint", "history", "findings")


def read(found: Found, pages: Pages, head: Sequence[Row]) -> None:
    """Put the type: by the title, else by who wrote the note, else by its head."""
    above = {word for row in head for word in row.span.words}
    display = [heading for page in pages[:1] for heading in headings(page) if heading.display]
    title = [part for heading in display for part in heading.parts if above.issuperset(part.words)]
    provider = str(found.get("provider_name") or "")
    by_physician = _PHYSICIAN.search(provider) is not None
    if _put(found, title, without=_BY_SIGNER if by_physician else frozenset()):
        return
    signed = next((name for name, shape in _SIGNERS if shape.search(provider)), None)
    if signed is not None:
        found.infer("note_type", signed)
        return
    if _put(found, [row.span for row in head], without=_BY_SIGNER if by_physician else frozenset()):
        return
    visited = by_physician and sum(found.get(path) is not None for path in _NARRATIVE) > 1
    if not found.is_empty:
        found.infer("note_type", "office_visit" if visited else "other")


def _put(found: Found, spans: Iterable[Span], *, without: frozenset[str]) -> bool:
    """Put the first type that the words show, and tell whether one did."""
    rows = tuple(spans)
    for name, shape in NOTE_TYPES:
        span = next((span for span in rows if shape.search(span.text)), None)
        if span is not None and name not in without:
            found.infer("note_type", name, span)
            return True
    return False
