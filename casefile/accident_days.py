"""The day of the accident: records that give another one, or a time since it that is far off."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from casefile.accident_stories import STORY
from casefile.case import CaseFile
from casefile.dates import format_date, parse_date
from casefile.told import Disagreement, ToldLine

_OTHER = re.compile(
    r"\b(?:prior|previous|before the|unrelated|second|(?:an)?other (?:\w+ )?(?:accident|collision|crash|mv[ac]"
    r"|injury|fall))\b",
    re.IGNORECASE,
)
_COUNTS = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"),
    *("fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_COUNT = rf"(?:\d{{1,2}}|{'|'.join(_COUNTS)})"
_UNIT_DAYS = {"day": 1.0, "week": 7.0, "month": 30.4, "year": 365.25}
_ROUNDED = {"day": 1.0, "week": 7.0, "month": 30.4, "year": 182.0}
"""Days by which a time in such units may be rounded."""
_NOUN = r"(?:accident|collision|crash|mv[ac]|incident|injury|fall)"
_DATE = (
    r"(?:\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
    r"|\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]{2,8},? \d{4})"
)
_DAYS = (
    re.compile(
        rf"\b(?:{_NOUN}|date of (?:injury|loss|accident)|doi|dol|fell|injured)\b[^.;]{{0,25}}?"
        rf"\b(?:on|of|date|dated|in|occurred|:)?\s*:?\s*(?:the )?({_DATE})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"({_DATE})\s*[,;:]?\s*(?:an? |the |in an? )?(?:auto\w*|motor vehicle|car|mv[ac]|slip"
        rf"|fall)\b(?! (?:injur|pain))",
        re.IGNORECASE,
    ),
)
_TIMES = (
    re.compile(
        rf"\b(?P<n>{_COUNT})[- ](?P<unit>day|week|month|year)s? (?:after|following|since|post|status post"
        rf"|out from|s/p)"
        rf"[^.;]{{0,25}}\b{_NOUN}\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:accident|collision|crash|mv[ac])\b[^.;]{{0,20}}?\b(?P<n>{_COUNT}) (?P<unit>day|week|month)s? ago",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<n>{_COUNT}) (?P<unit>day|week|month)s? ago[^.;]{{0,25}}\b(?:accident|collision|crash|mv[ac])\b",
        re.IGNORECASE,
    ),
)
_SLIPS = 0.3
"""How far a time in words may lie off, of the true one."""


def accident_days(case: CaseFile, lines: Sequence[ToldLine]) -> Iterator[Disagreement]:
    """Yield the records that give another day of the accident, or a time since it that is far off."""
    loss = case.matter.incident.date_of_loss
    if loss is None:
        return
    for one in lines:
        if one.path in (*STORY, "plan") and not _OTHER.search(one.text):
            yield from _other_day(one, loss)
            yield from _other_time(one, loss)


def _other_day(one: ToldLine, loss: dt.date) -> Iterator[Disagreement]:
    for found in (match for form in _DAYS for match in form.finditer(one.text)):
        day = parse_date(found[1].replace(" of ", " "))
        if day and day != loss and day <= one.day:
            sentence = f"{one.who} dates the accident {format_date(day)}; the date of loss is {format_date(loss)}"
            yield Disagreement(code="accident-day", sentence=sentence, said=(one.said(),))


def _other_time(one: ToldLine, loss: dt.date) -> Iterator[Disagreement]:
    for found in (match for form in _TIMES for match in form.finditer(one.text)):
        number, unit = found["n"].lower(), found["unit"].lower()
        told = (int(number) if number.isdigit() else _COUNTS.index(number) + 1) * _UNIT_DAYS[unit]
        true = (one.day - loss).days
        if abs(told - true) > max(_ROUNDED[unit], _SLIPS * true):
            sentence = f"{one.who} says {found[0]}; the date of loss was {true} days before"
            yield Disagreement(code="time-since", sentence=sentence, said=(one.said(),))
