"""The days of a pay statement: its period and the day of payment."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from casefile.dates import parse_date
from extractors.captioned import filled
from extractors.found import Found
from extractors.kinds.pay_stub.wordings import END, PAID, PAID_AT_LAST, PERIOD, START
from extractors.layout import Row, Token, beside, labels, rest, value
from extractors.spans import Span, cells, covering, find
from extractors.tokens import date, dates

_LONGEST = 40  # days of a period
_TWO_ROWS = 4.5  # depth of a box with two rows of value, in heights of its caption
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_UP_TO = r" ?(?:-|\u2013|to|thru|through|until|and) ?"
_YEAR_ONCE = re.compile(
    rf"(?P<from>(?P<month>{_MONTH}) \d{{1,2}}){_UP_TO}(?P<to>(?:{_MONTH} )?\d{{1,2}}),? (?P<year>\d{{4}})"
    rf"|(?P<first>\d{{1,2}}/\d{{1,2}}){_UP_TO}(?P<last>\d{{1,2}}/\d{{1,2}})/(?P<own>\d{{4}}|\d{{2}})",
    re.IGNORECASE,
)


def put_days(found: Found, rows: Sequence[Row]) -> None:
    """Put the period's two days and the day of payment."""
    period = value(rows, PERIOD, span_of_days) or _running(rows) or _wrapped(rows)
    if period is not None:
        for path, token in zip(("period_start", "period_end"), period.value, strict=True):
            found.take(path, token)
    found.take("period_start", value(rows, START, date))
    found.take("period_end", value(rows, END, date))
    found.take("pay_date", value(rows, PAID, date))
    _put_only_range(found, rows)
    for label in labels(rows, *PAID_AT_LAST):
        span = beside(label)
        days = dates(span) if span is not None else ()
        if len(days) == 1:
            found.take("pay_date", days[0])


def _put_only_range(found: Found, rows: Sequence[Row]) -> None:
    """Put the one range of days that the paper prints, where no caption names its period."""
    if found.get("period_start") is not None or found.get("period_end") is not None:
        return
    ranges = [period for row in rows if (period := span_of_days(row.span)) is not None]
    near = [one for one in ranges if _joined(one.span.text, *(day.span.text for day in one.value))]
    if len({(one.value[0].value, one.value[1].value) for one in near}) == 1:
        found.take("period_start", near[0].value[0])
        found.take("period_end", near[0].value[1])


def _joined(text: str, first: str, last: str) -> bool:
    """Tell whether the two days are one range, with no more than "to" or a dash between them."""
    return re.search(re.escape(first) + _UP_TO + re.escape(last), text, re.IGNORECASE) is not None


def _running(rows: Sequence[Row]) -> Token[tuple[Token[dt.date], Token[dt.date]]] | None:
    """Return the two days that follow a caption on its row, however wide the words are set."""
    spans = (rest(label) for label in labels(rows, *PERIOD))
    return next((period for span in spans if span is not None and (period := span_of_days(span)) is not None), None)


def _wrapped(rows: Sequence[Row]) -> Token[tuple[Token[dt.date], Token[dt.date]]] | None:
    """Return the two days of a period that its column wraps: "October 1, 2025 - October 15," over "2025"."""
    for box in filled(rows, {"period": PERIOD}, deepest=_TWO_ROWS):
        own = [cells(row)[0] for row in box.rows[:2]]
        if len(own) > 1 and (period := span_of_days(own[0].joined(own[1]))) is not None:
            return period
    return None


def span_of_days(span: Span) -> Token[tuple[Token[dt.date], Token[dt.date]]] | None:
    """Return the two days of "11/09/2025 - 11/22/2025" or "Feb 16 to Feb 22, 2026", in their order."""
    days = dates(span)
    if len(days) < 2:
        days = _with_one_year(span) or days
        if len(days) == 2 and days[0].value > days[1].value:
            return Token((days[0], days[1]), span)  # as printed: that it runs backwards is told
    if len(days) < 2 or not days[0].value < days[1].value or (days[1].value - days[0].value).days > _LONGEST:
        return None
    return Token((days[0], days[1]), span)


def _with_one_year(span: Span) -> tuple[Token[dt.date], ...]:
    """Return the days of a range that prints its year once, the first in the year before where that makes a period."""
    for match, _ in find(span, _YEAR_ONCE):
        if match["from"]:
            until = match["to"] if match["to"][:1].isalpha() else f"{match['month']} {match['to']}"
            names, printed = ("from", "to"), (match["from"], until)
            days = [parse_date(f"{day}, {match['year']}") for day in printed]
        else:
            names = ("first", "last")
            days = [parse_date(f"{match[name]}/{match['own']}") for name in names]
        start, end = days
        if start is None or end is None:
            return ()
        before = start - dt.timedelta(days=365)
        if start > end and (end - before).days <= _LONGEST + 1:
            start = start.replace(year=start.year - 1)
        first, last = (covering(span, *match.span(name)) for name in names)
        return (Token(start, first), Token(end, last))
    return ()
