"""Work notes: which days a note of work status takes the patient off work."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from casefile.case import CaseFile
from casefile.citations import Cite
from casefile.dates import parse_date
from casefile.records.medical import ChartNote
from casefile.vocabulary import Vocabulary

_OFF = re.compile(
    r"\b(off\s+(of\s+)?(all\s+)?work|no\s+work|unable\s+to\s+(return\s+to\s+)?work|not\s+(to\s+)?work|out\s+of\s+work"
    r"|excused\s+from\s+work|totally\s+(temporarily\s+)?disabled|temporar(il)?y\s+totally?\s+disab\w+|ttd)\b",
    re.IGNORECASE,
)
_MONTH = r"[A-Z][a-z]{2,8}\.?"
_DAY = (
    rf"(?:\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[/-]\d{{1,2}}(?:[/-]\d{{2,4}})?"
    rf"|{_MONTH}\s+\d{{1,2}}(?:,?\s+\d{{4}})?|\d{{1,2}}(?:\s+{_MONTH})?(?:,?\s+\d{{4}})?)"
)
_RANGE = re.compile(rf"({_DAY})\s*(?:to|through|thru|until|-|\u2013)\s*({_DAY})")
_THROUGH = re.compile(rf"\b(through|thru|to\s+and\s+including)\s+({_DAY})", re.IGNORECASE)
_UNTIL = re.compile(rf"\b(until|till|return(?:s|ed)?\s+to\s+(?:usual\s+)?work(?:\s+on)?)\s+({_DAY})", re.IGNORECASE)
_FOR = re.compile(r"\b(?:for\s+|x\s*)?(\d{1,3}|[a-z]+)\s+(day|week)s?\b", re.IGNORECASE)
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_ONE_DAY = dt.timedelta(days=1)


class NoteSpan(Vocabulary):
    """Days that an off-work note covers."""

    start: dt.date
    end: dt.date
    cite: Cite


class Span(NamedTuple):
    """First and last day off work."""

    start: dt.date
    end: dt.date


def off_work(text: str, seen: dt.date | None) -> Span | None:
    """Return the days that the words take the patient off work, counted from the visit where they do not say.

    None where they do not, or do not say how long. "Until" a day ends the day before; "seven days" are seven with
    the day of the visit. What is doubtful covers fewer days, so that a day is asked about rather than claimed.
    """
    match = _OFF.search(text)
    if match is None:
        return None
    words = " ".join(text[match.start() :].split())
    return _ranged(words, seen) or _ending(words, seen) or _counted(words, seen)


def note_spans(case: CaseFile) -> tuple[NoteSpan, ...]:
    """Return the spans of all off-work notes in the file, in order."""
    spans = {}
    for paper in case.of_kind("chart_note"):
        record = paper.record
        if isinstance(record, ChartNote) and (found := _span(record)):
            span, path = found
            spans[(span, paper.id)] = NoteSpan(start=span.start, end=span.end, cite=Cite(document=paper.id, path=path))
    return tuple(spans[key] for key in sorted(spans))


def _span(record: ChartNote) -> tuple[Span, str] | None:
    if record.off_work_end is not None:
        start = record.off_work_start or record.date_of_service
        if start and start <= record.off_work_end:
            return Span(start, record.off_work_end), "off_work_end"
    for path, text in (("work_status", record.work_status), ("plan", record.plan)):
        if text and (span := off_work(text, record.date_of_service)):
            return span, path
    return None


def _ranged(words: str, seen: dt.date | None) -> Span | None:
    match = _RANGE.search(words)
    if match is None:
        return None
    end = _day(match[2], seen)
    if end is None:
        return None
    start = _day(match[1], end) or _day(f"{match[1]} {end:%B} {end.year}", end)
    if start and start > end and parse_date(match[1].strip()) is None:
        start = parse_date(f"{start.month}/{start.day}/{start.year - 1}")
    return Span(start, end) if start and start <= end else None


def _ending(words: str, seen: dt.date | None) -> Span | None:
    if seen is None:
        return None
    if match := _THROUGH.search(words):
        end = _day(match[2], seen)
    elif match := _UNTIL.search(words):
        day = _day(match[2], seen)
        end = day - _ONE_DAY if day else None
    else:
        return None
    return Span(seen, end) if end and seen <= end else None


def _counted(words: str, seen: dt.date | None) -> Span | None:
    match = _FOR.search(words)
    if match is None or seen is None:
        return None
    word = match[1].lower()
    number = int(word) if word.isdigit() else _NUMBERS.index(word) + 1 if word in _NUMBERS else 0
    days = number * (7 if match[2].lower() == "week" else 1)
    return Span(seen, seen + (days - 1) * _ONE_DAY) if days else None


def _day(text: str, near: dt.date | None) -> dt.date | None:
    """Return the day; one without its year is in the year of the day nearby, or the next where that is later."""
    stripped = text.strip().rstrip(".,")
    if day := parse_date(stripped):
        return day
    if near is None or stripped.isdigit():
        return None
    separator = "/" if "/" in stripped else "-" if re.fullmatch(r"\d{1,2}-\d{1,2}", stripped) else ", "
    return parse_date(f"{stripped}{separator}{near.year}") or parse_date(f"{stripped} {near.year}")
