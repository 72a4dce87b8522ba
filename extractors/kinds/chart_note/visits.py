"""A log of visits: a paper that runs through many days, each beginning with its date."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from extractors.found import Found
from extractors.layout import Row, Token
from extractors.tokens import dates

LEAST = 2  # days from which a paper is a log
_BEGINS = re.compile(
    r"^(?:(?:visit|date|date of service|dos|date of visit|session|treatment date|daily note|note)[ :#\d]*)?"
    r"(?P<day>\d{1,2}[/-]\d{1,2}[/-]\d{2,4})(?!\S*\d)",
    re.IGNORECASE,
)
_TIMED = re.compile(r"^\S+ (?:at )?\d{1,2}:\d{2}|\bprinted\b|\bsigned\b|\bindication\b", re.IGNORECASE)
_TOP = 0.2  # share of the first page's height that is its head


def days(rows: Sequence[Row]) -> tuple[Token[dt.date], ...]:
    """Return the days with which rows of the body begin, in their order, each once."""
    found: dict[dt.date, Token[dt.date]] = {}
    for row in rows:
        head = row.span.page is rows[0].span.page and row.span.box.y0 < _TOP * row.span.page.height
        if head or not _BEGINS.match(row.span.text) or _TIMED.search(row.span.text):
            continue
        token = dates(row.span)[:1]
        if token and token[0].span.words[0].box.x0 < row.span.page.width / 3:
            found.setdefault(token[0].value, token[0])
    return tuple(sorted(found.values(), key=lambda token: token.value))


def is_log(found: Sequence[Token[dt.date]]) -> bool:
    """Tell whether so many days are a log."""
    return len(found) >= LEAST


def read(found: Found, days: Sequence[Token[dt.date]]) -> None:
    """Put the first and the last day of a log."""
    if is_log(days):
        found.take("date_of_service", days[0])
        found.take("date_through", days[-1])
