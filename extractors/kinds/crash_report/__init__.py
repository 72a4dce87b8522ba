"""Crash reports of police agencies: when and where, the parties and their insurers, citations, narrative."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from casefile.documents import Extraction
from casefile.records.insurance import CrashReport
from extractors.captioned import Filled, filled, named
from extractors.found import Found
from extractors.kinds.crash_report import narrative, parties
from extractors.kinds.crash_report.captions import CAPTIONS
from extractors.kinds.crash_report.cues import CUES as CUES
from extractors.layout import Row, Token, rows_of
from extractors.names import in_case
from extractors.spans import Pages, Span, cells, find
from extractors.tokens import boxed_date, is_masked

KIND = "crash_report"

_AGENCY = re.compile(
    r"\b(?:police (?:department|dept\.?|bureau)|sheriff'?s? (?:office|department|dept\.?)|highway patrol|state police"
    r"|department of public safety|state patrol|division of police|metropolitan police|constable)\b",
    re.IGNORECASE,
)
_TIME = re.compile(r"(?<![\d/:\-])(?P<h>\d{1,2}):?(?P<m>\d{2})(?: ?(?P<half>[AaPp])\.?[Mm]\.?)?(?![\d/:\-])")
_TICKED = re.compile(r"(?:yes|no|none|n/?a)", re.IGNORECASE)
_NUMBER = re.compile(r"(?=\S*\d)[A-Za-z0-9][A-Za-z0-9\-/]{3,}")
Parse = Callable[[Span], "Token[Any] | None"]
_CELL = 1.6  # widest space within an agency's name, in heights of its print: it is often typewritten
_UPPER = 0.25  # share of the first page's height in which the agency stands


def extract(pages: Pages) -> Extraction:
    """Return the report on the pages."""
    found = Found(pages)
    rows = rows_of(pages)
    boxes = filled(rows, CAPTIONS, deepest=3.2)
    found.take("agency", next(_agencies(rows, boxes), None))
    for name, path, parse in _FIELDS:
        found.take(path, next(_each(boxes, name, parse), None))
    _location(found, boxes)
    parties.read(found, rows, boxes)
    narrative.read(found, pages, boxes)
    return found.extraction(CrashReport)


def _each(boxes: Sequence[Filled], name: str, parse: Parse) -> Iterator[Token[object]]:
    for box in named(boxes, name):
        for row in box.rows:
            if (token := parse(row)) is not None:
                yield token


def _agencies(rows: Sequence[Row], boxes: Sequence[Filled]) -> Iterator[Token[str]]:
    """Return the agency that the form names, the police department at the head of the first page before others."""
    captioned = [Token(in_case(box.rows[0].text.strip(" .,:")), box.rows[0]) for box in named(boxes, "agency")]
    yield from (token for token in captioned if _AGENCY.search(token.value))
    for row in rows:
        if row.span.page is rows[0].span.page and row.span.box.y0 < _UPPER * row.span.page.height:
            for cell in cells(row.span, _CELL):
                if _AGENCY.search(cell.text) and len(cell.words) <= 7 and ":" not in cell.text:
                    yield Token(in_case(cell.text.strip(" .,")), cell)
    yield from captioned


def _location(found: Found, boxes: Sequence[Filled]) -> None:
    """Put where it happened: the road, and the one that it crosses."""
    on = next((token for box in named(boxes, "on") for row in box.rows[:1] if (token := _street(row))), None)
    at = next((token for box in named(boxes, "at") for row in box.rows[:1] if (token := _street(row))), None)
    if on is None:
        return
    if at is None or at.span.page is not on.span.page:
        found.take("location", Token(in_case(on.value), on.span))
        return
    found.put("location", f"{in_case(on.value)} at {in_case(at.value)}", on.span.joined(at.span))


def _street(span: Span) -> Token[str] | None:
    printed = span.text.strip(" .,:|")
    named = re.search(r"[A-Za-z]{3}", printed) is not None and not _TICKED.fullmatch(printed)
    return Token(printed, span) if named and not is_masked(printed) else None


def _report_number(span: Span) -> Token[str] | None:
    return next((Token(match.group(), words) for match, words in find(span, _NUMBER)), None)


def _date(span: Span) -> Token[dt.date] | None:
    return boxed_date(span)


def _time(span: Span) -> Token[str] | None:
    """Return a time of day as "17:40", however it is printed."""
    for match, words in find(span, _TIME):
        hour, minute = int(match["h"]), int(match["m"])
        if match["half"]:
            hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
        if hour < 24 and minute < 60:
            return Token(f"{hour:02d}:{minute:02d}", words)
    return None


_FIELDS: tuple[tuple[str, str, Parse], ...] = (
    ("report_number", "report_number", _report_number),
    ("number", "report_number", _report_number),
    ("date", "date", _date),
    ("time", "time", _time),
)
