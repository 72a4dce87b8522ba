"""Chart notes: visits, emergencies, consultations, therapy and chiropractic notes, discharge summaries."""

from __future__ import annotations

from collections.abc import Sequence

from casefile.documents import Extraction
from casefile.records.medical import ChartNote
from extractors.clinical import body, read_facility, read_patient
from extractors.clinicians import read_provider
from extractors.found import Found
from extractors.kinds.chart_note import lists, narrative, types, visits, work
from extractors.kinds.chart_note.cues import CUES as CUES
from extractors.kinds.chart_note.unheaded import assessed, told_apart
from extractors.kinds.chart_note.wordings import HEAD, HEADINGS
from extractors.layout import Row, rows_of
from extractors.sections import OTHER, Section, sections
from extractors.spans import Pages
from extractors.visit_days import read_stay

KIND = "chart_note"
_HEAD_ROWS = 14  # rows of a note's head at most


def extract(pages: Pages) -> Extraction:
    """Return the note on the pages; a log of many visits gives its days, and no one visit's words."""
    found = Found(pages)
    rows = rows_of(pages)
    read_patient(found, pages, rows)
    read_facility(found, pages, rows)
    read_provider(found, pages, rows)
    parts = assessed(told_apart(sections(body(pages, HEADINGS), HEADINGS)))
    days = visits.days(rows)
    log = visits.is_log(days, rows, parts)
    if log:
        visits.read(found, days)
    read_stay(found, rows)
    if not log:
        narrative.read(found, parts)
        lists.read(found, parts)
        work.read(found, parts, rows)
    types.read(found, pages, _head(rows, parts))
    return found.extraction(ChartNote)


def _head(rows: Sequence[Row], parts: Sequence[Section]) -> tuple[Row, ...]:
    """Return the rows above the first heading of the note's text."""
    first = next((part.heading for part in parts if part.heading is not None and part.key not in {HEAD, OTHER}), None)
    above = [row for row in rows if first is None or row.span.page is not first.page or row.span.box.y0 < first.box.y0]
    return tuple(above[:_HEAD_ROWS])
