"""Crash reports of police agencies: when and where, the parties and their insurers, citations, narrative."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from casefile.dates import parse_date
from casefile.documents import Extraction
from casefile.records.insurance import CrashReport
from extractors.captioned import Filled, filled, named
from extractors.found import Found
from extractors.kinds.crash_report import citations, location, narrative, parties
from extractors.kinds.crash_report.agencies import agencies
from extractors.kinds.crash_report.beside import one_by_one
from extractors.kinds.crash_report.blocks import Form, blocks
from extractors.kinds.crash_report.captions import CAPTIONS
from extractors.kinds.crash_report.comparison import compared
from extractors.kinds.crash_report.cues import CUES as CUES
from extractors.kinds.crash_report.narrative import runs_on
from extractors.kinds.crash_report.neighbours import WITH_COLON
from extractors.kinds.crash_report.numbered import unnumbered
from extractors.layout import Token, rows_of
from extractors.spans import Pages, Span, find
from extractors.tokens import boxed_date

KIND = "crash_report"

_TIME = re.compile(r"(?<![\d/:\-])(?P<h>\d{1,2}):?(?P<m>\d{2})(?: ?(?P<half>[AaPp])\.?[Mm]\.?)?(?![\d/:\-])")
_NUMBER = re.compile(r"(?=\S*\d)[A-Za-z0-9][A-Za-z0-9\-/]{3,}")
Parse = Callable[[Span], "Token[Any] | None"]
_WORDED = re.compile(r"\b(?P<d>\d{1,2})[/\- ](?P<m>[A-Za-z]{3})[a-z]*[/\- ](?P<y>\d{4})\b")


def extract(pages: Pages) -> Extraction:
    """Return the report on the pages."""
    pages = one_by_one(pages)
    found = Found(pages)
    rows = rows_of(pages)
    bare = unnumbered(rows)
    among = [row for row in bare.rows if not runs_on(row.span)]
    boxes = filled(bare.rows, CAPTIONS, deepest=3.2, with_colon=WITH_COLON, among=among, known=bare.units)
    own = blocks(rows, boxes)
    boxes, columns = compared(boxes, own)
    form = Form(boxes, own, {**bare.units, **columns})
    found.take("agency", next(agencies(rows, boxes), None))
    for path, names, parse in _FIELDS:
        found.take(path, next((token for name in names for token in _each(boxes, name, parse)), None))
    location.read(found, boxes, [block.mark for block in own])
    parties.read(found, pages, rows, form)
    citations.read(found, pages, boxes)
    narrative.read(found, pages)
    return found.extraction(CrashReport)


def _each(boxes: Sequence[Filled], name: str, parse: Parse) -> Iterator[Token[object]]:
    for box in named(boxes, name):
        for row in box.rows:
            if (token := parse(row)) is not None:
                yield token


def _report_number(span: Span) -> Token[str] | None:
    return next((Token(match.group(), words) for match, words in find(span, _NUMBER)), None)


def _date(span: Span) -> Token[dt.date] | None:
    match = next(iter(find(span, _WORDED)), None)
    if match is not None:
        day = parse_date(f"{match[0]['m']} {match[0]['d']}, {match[0]['y']}")
        return Token(day, match[1]) if day is not None else None
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


_FIELDS: tuple[tuple[str, tuple[str, ...], Parse], ...] = (
    ("report_number", ("report_number", "own_number", "number"), _report_number),
    ("date", ("date", "day"), _date),
    ("time", ("time", "date"), _time),
)
