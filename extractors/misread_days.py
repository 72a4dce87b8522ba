"""Misread days: a scanned day that lies after its paper, one digit from a day of other rows, is that day.

Where no other row has such a day, or rows have several, it stays as read, and the check of days says so.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.problems import Problem
from extractors.likely import CODE
from extractors.mended_sums import TAKEN

_LISTS = ("charges", "lines", "items", "payments")
_WRITTEN = ("statement_date", "date")
_OTHERS = 2  # rows with sound days, without which none is told by them


def with_days_mended(extraction: Extraction) -> Extraction:
    """Return the extraction with the days of service that other rows show to be misread, named to a person."""
    record: Any = extraction.record
    written = next((day for field in _WRITTEN if isinstance(day := getattr(record, field, None), dt.date)), None)
    if written is None:
        return extraction
    for name in _LISTS:
        rows = getattr(record, name, ())
        new = dict(_mended(name, rows, written, extraction))
        if new:
            extraction = _with(extraction, name, new)
    return extraction


def _mended(
    name: str, rows: tuple[Any, ...], written: dt.date, extraction: Extraction
) -> Iterator[tuple[int, tuple[dt.date, Source]]]:
    """Yield the rows whose day is misread, by number, each with the day that it is."""
    sound = [row.date_of_service for row in rows if row.date_of_service and row.date_of_service <= written]
    if len(sound) < _OTHERS:
        return
    for at, row in enumerate(rows):
        source = extraction.sources.get(f"{name}[{at}].date_of_service")
        if row.date_of_service is None or row.date_of_service <= written or source is None or source.method != "ocr":
            continue
        near = {day for day in sound if _apart(day, row.date_of_service) == 1}
        if len(near) == 1:
            sure = min(source.confidence, TAKEN)
            yield at, (near.pop(), source.model_copy(update={"confidence": sure}))


def _apart(one: dt.date, other: dt.date) -> int:
    return sum(a != b for a, b in zip(f"{one:%m%d%Y}", f"{other:%m%d%Y}", strict=True))


def _with(extraction: Extraction, name: str, new: dict[int, tuple[dt.date, Source]]) -> Extraction:
    record: Any = extraction.record
    rows = tuple(
        row.model_copy(update={"date_of_service": new[at][0]}) if at in new else row
        for at, row in enumerate(getattr(record, name))
    )
    taken = {f"{name}[{at}].date_of_service": source for at, (_, source) in new.items()}
    named = ", ".join(f"{path} (page {source.page})" for path, source in taken.items())
    said = "read so because other rows have that day and what was read lies after the paper; compare with the page"
    pages = tuple(sorted({source.page for source in taken.values()}))
    problem = Problem(code=CODE, sentence=f"{said}: {named}", pages=pages)
    return Extraction(
        record.model_copy(update={name: rows}), {**extraction.sources, **taken}, (*extraction.problems, problem)
    )
