"""A log of visits: a paper that runs through many days, each beginning with its date."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from extractors.found import Found
from extractors.layout import Row, Token
from extractors.sections import Section
from extractors.tokens import dates

LEAST = 2  # days from which a paper is a log
_BEGINS = re.compile(
    r"^(?:(?:visit|date|date of service|dos|date of visit|session|treatment date|daily note|note)[ :#\d]*)?"
    r"(?P<day>\d{1,2}[/-]\d{1,2}[/-]\d{2,4})(?!\S*\d)",
    re.IGNORECASE,
)
_TIMED = re.compile(r"^\S+ (?:at )?\d{1,2}:\d{2}|\bprinted\b|\bsigned\b|\bindication\b", re.IGNORECASE)
_LOG = re.compile(r"\b(?:notes|log|daily|visits|flow ?sheet|encounters|ledger of visits)\b", re.IGNORECASE)
_OF_ONE_VISIT = frozenset(("complaint", "history", "findings", "diagnoses", "plan"))
_ENTRY = 3  # words from which a row that begins with a date is an entry
_LETTER = 3  # signs of the longest heading that is a letter: "S:"


def days(rows: Sequence[Row]) -> tuple[Token[dt.date], ...]:
    """Return the days with which rows begin, in their order, each once."""
    found: dict[dt.date, Token[dt.date]] = {}
    for row in rows:
        if not _BEGINS.match(row.span.text) or _TIMED.search(row.span.text) or len(row.span.words) < _ENTRY:
            continue
        token = dates(row.span)[:1]
        if token and token[0].span.words[0].box.x0 < row.span.page.width / 3:
            found.setdefault(token[0].value, token[0])
    return tuple(sorted(found.values(), key=lambda token: token.value))


def is_log(found: Sequence[Token[dt.date]], rows: Sequence[Row], parts: Sequence[Section]) -> bool:
    """Tell whether so many days are a log: its title says so, or it has no headings of a single visit's note."""
    titled = any(_LOG.search(row.span.text) for row in rows[:14])
    headed = {part.key for part in parts if part.heading is not None and len(part.heading.text) > _LETTER}
    single = len(headed & _OF_ONE_VISIT) >= 2
    return len(found) >= LEAST and (titled or not single)


def read(found: Found, days: Sequence[Token[dt.date]]) -> None:
    """Put the first and the last day of a log."""
    found.take("date_of_service", days[0])
    found.take("date_through", days[-1])
