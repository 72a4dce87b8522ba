"""The words that show what kind of note a chart note is."""

from __future__ import annotations

import re

from casefile.records.medical import NoteType

_TYPES: tuple[tuple[NoteType, str], ...] = (
    ("chiropractic", r"chiropract|\bD\.?C\.?(?=,|\s|$)|subluxation|spinal adjustment"),
    (
        "therapy",
        r"physical therap|occupational therap|\bPT,? DPT|\bDPT\b|rehab|daily treatment note|plan of care|speech therap"
        r"|therapist|acupunctur|massage",
    ),
    ("discharge_summary", r"discharge summary"),
    (
        "emergency",
        r"emergency (?:department|room|physician|medicine)|\bED (?:physician|provider|note|record|course|nursing)"
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
