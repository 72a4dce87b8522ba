"""Chart notes: visits, emergencies, consultations, therapy and chiropractic notes, discharge summaries."""

from __future__ import annotations

from collections.abc import Sequence

from casefile.documents import Extraction
from casefile.records.medical import ChartNote
from extractors.clinical import body, read_facility, read_patient
from extractors.clinicians import read_provider
from extractors.found import Found
from extractors.kinds.chart_note import lists, narrative, visits, work
from extractors.kinds.chart_note.cues import CUES as CUES
from extractors.kinds.chart_note.types import NOTE_TYPES
from extractors.kinds.chart_note.wordings import HEADINGS
from extractors.layout import Row, rows_of
from extractors.looks import headings
from extractors.sections import sections
from extractors.spans import Pages
from extractors.visit_days import read_stay

KIND = "chart_note"


def extract(pages: Pages) -> Extraction:
    """Return the note on the pages; a log of many visits gives its days, and no one visit's words."""
    found = Found(pages)
    rows = rows_of(pages)
    read_patient(found, pages, rows)
    read_facility(found, pages, rows)
    read_provider(found, pages, rows)
    parts = sections(body(pages), HEADINGS)
    days = visits.days(rows)
    log = visits.is_log(days, rows, parts)
    if log:
        visits.read(found, days)
    read_stay(found, rows)
    _type(found, pages, rows)
    if not log:
        narrative.read(found, parts)
        lists.read(found, parts)
        work.read(found, parts, rows)
    return found.extraction(ChartNote)


def _type(found: Found, pages: Pages, rows: Sequence[Row]) -> None:
    """Put what kind of note it is, by its title, else by its head and who signed it."""
    title = [part for page in pages[:1] for heading in headings(page) if heading.display for part in heading.parts]
    signed = [row.span for row in rows[-8:]]
    head = [row.span for row in rows[:12]]
    for spans in (title, head, signed):
        for name, shape in NOTE_TYPES:
            span = next((span for span in spans if shape.search(span.text)), None)
            if span is not None:
                found.infer("note_type", name, span)
                return
    if not found.is_empty:
        found.infer("note_type", "other")
