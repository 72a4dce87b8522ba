"""The day of a paper of its own: when it was written, made, signed or sworn to."""
# ruff: noqa: E501, a wording stands in one piece

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractors.layout import Row, Token, labels, values
from extractors.prose import Prose
from extractors.spans import Span, cells
from extractors.tokens import date, dates

DATES = (
    "date of estimate", "estimate date", "date written", "date taken", "date signed", "signed on", "dated",
    "date of report", "inspection date", "letter date", "date executed", "date", "written", "written on", "prepared on",
    "date prepared", "created", "date created", "create date", "estimate created", "date of appraisal",
    "appraisal date",
    "appraised on", "date inspected", "inspected", "inspected on", "date of inspection", "date completed",
    "completed on",
    "date of authorization", "date of signature", "date of agreement", "agreement date", "date of letter",
    "effective date",
    "executed", "executed on", "signed", "today's date", "taken", "photo date", "date photographed", "entered",
    "date filed",
    "filed", "date of execution", "date/time", "report date", "print date", "printed", "sent", "execution date",
    "as of",
    "date submitted", "estimate written", "original estimate date", "date of supplement",
)  # fmt: skip
_MADE = re.compile(
    r"\b(?:sworn|subscribed|acknowledged|affirmed)\b(?:,? (?:to|and|or|&|subscribed|sworn|affirmed|acknowledged|signed|before|me|in|my"
    r"|presence|by|the|undersigned|a|notary|public|said|affiant))*,? (?:on|this)\b|"
    r"\b(?:taken|signed|dated|executed|sworn(?= to| before|:)|served(?= on [A-Z0-9]| this)|filed|made|entered into|effective|prepared|written|given|done|submitted|this(?= \d{1,2}(?:st|nd|rd|th)? day of)|witness my hand"
    r"|in witness whereof|inspected|appraised|photographed)\b",
    re.IGNORECASE,
)
_JURAT = re.compile(r"\b(?:sworn|subscribed|acknowledged|affirmed|executed|i declare)\b", re.IGNORECASE)
_NO_DAY_OF_IT = re.compile(
    r"birth|\bdob\b|d\.o\.b|\bloss\b|accident|injur|incident|expire|expiration|commission|\bdol\b|collision|crash|service|treatment"
    r"|letter dated|your letter|demand dated|demand of|through|until|due\b|deadline",
    re.IGNORECASE,
)
_TIME = re.compile(r"(?:at )?(?:\d{1,2}:\d{2}(?::\d{2})? ?(?:[AP]\.?M\.?)?)?", re.IGNORECASE)
_REACH = 60  # signs between what was done and its day
_BEHIND = 34  # signs in which a day ends that begins there
_HEAD = 0.45  # share of the first page in which a letter is dated


def paper_days(rows: Sequence[Row], *, letter: bool) -> Iterator[Token[dt.date]]:
    """Yield the days that may be the paper's own, the likeliest first; never a birth or a loss."""
    free = [row for row in rows if not _NO_DAY_OF_IT.search(row.span.text)]
    alone = [day for row in free for day in dates(row.span) if _fills(day.span, row.span)]
    if letter:
        yield from (day for day in alone if day.span.page is rows[0].span.page and _high(day.span))
    yield from _said(rows)
    yield from alone
    for label in labels(rows, *DATES):
        if not _NO_DAY_OF_IT.search(label.row.span.text):
            yield from _beside_or_above(rows, label.row, label.span)
    yield from values(free, DATES, date)
    captions = [label for label in labels(rows, *DATES) if not _after_other(label.row.span, label.span)]
    yield from (day for label in captions for day in _right_of(label.row.span, label.span, 6))
    yield from (day for row in free for cell in cells(row.span) for day in dates(cell) if _timed(day.span, cell))


def _timed(day: Span, cell: Span) -> bool:
    """Tell whether a cell says nothing but the day, and the time of it: "08/12/2025 09:12 AM"."""
    behind = " ".join(word.text for word in cell.words if word not in day.words)
    return cell.words[0] in day.words and _TIME.fullmatch(behind) is not None


def _said(rows: Sequence[Row]) -> Iterator[Token[dt.date]]:
    """Yield the days that sentences say something was done to the paper, oaths first."""
    prose = Prose([row.span for row in rows])
    found = []
    for match, _ in prose.find(_MADE):
        behind = prose.text[match.end() : match.end() + _REACH + _BEHIND]
        span = prose.span(match.start(), match.end() + len(behind))
        day = next(iter(dates(span)), None) if span is not None else None
        if day is None or span is None:
            continue
        place = span.text.find(day.span.words[0].text)
        between = span.text[:place]
        if place <= len(match.group()) + _REACH and not _NO_DAY_OF_IT.search(between):
            found.append((not _JURAT.search(match.group()), day))
    yield from (day for later, day in found if not later)
    yield from (day for later, day in found if later)


def _fills(day: Span, row: Span) -> bool:
    """Tell whether the row, or the cell, says nothing but the day."""
    return len(day.words) == len(row.words)


def _high(span: Span) -> bool:
    return span.box.y0 < _HEAD * span.page.height


def _after_other(row: Span, caption: Span) -> bool:
    before = row.text[: row.text.find(caption.text)]
    return _NO_DAY_OF_IT.search(before[-20:] + " " + caption.text) is not None


def _right_of(row: Span, caption: Span, reach: float) -> Iterator[Token[dt.date]]:
    yield from (day for day in dates(row) if 0 <= day.span.box.x0 - caption.box.x1 < reach * caption.height)


def _beside_or_above(rows: Sequence[Row], row: Row, caption: Span) -> Iterator[Token[dt.date]]:
    """Return the day right of a caption, or on the line over it where a person signs."""
    yield from _right_of(row.span, caption, 12)
    above = [other for other, this in pairwise(rows) if this is row and other.span.page is row.span.page]
    yield from (day for other in above for day in dates(other.span) if _over(day.span, caption))


def _over(one: Span, two: Span) -> bool:
    slack = 4 * two.height
    return one.box.x0 < two.box.x1 + slack and two.box.x0 < one.box.x1 + slack
