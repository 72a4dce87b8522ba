"""The hours paid and the rate of pay."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from decimal import Decimal

from casefile.money import CENT
from extractors.found import Found
from extractors.kinds.pay_stub.items import Item
from extractors.kinds.pay_stub.sums import earnings, named, named_figure
from extractors.kinds.pay_stub.wordings import GROSS, RATE, RATE_AT_LAST, TOTAL_HOURS
from extractors.layout import Row, Token, beside, labels, value
from extractors.numbers import rate
from extractors.spans import Span, cells, covering, find

_REGULAR = re.compile(r"^(?:regular|reg\b|hourly|straight time|base pay|salary|wages|regular pay|reg pay)")
_OVERTIME = re.compile(r"\b(?:over ?time|o\.?t\.?|time and (?:a|one) half|premium ot)\b")
_NOT_OVERTIME = re.compile(r"double|balance|accru|used|week")
_A_DAY = 18  # hours that can be paid for one day, in the mean of a period
_A_MONTH = 400
_AN_HOUR = 1000  # dollars that nobody is paid for an hour
_DEDUCTED = re.compile(r"(?:.* )?(?:deductions?|taxes|withholdings?|withheld|taken out)\b", re.IGNORECASE)
_PRICED = re.compile(r"@|\b(?:hrs?|hours|h|at)$|\bhrs?\b")
_WORDED = re.compile(
    r"(?P<hours>\d{1,3}(?:\.\d{1,2})?) ?(?:hrs?|hours?|h)\b\.?(?P<of>(?: [a-z/\-]+){0,3}) ?(?:@|at|x|\u00d7) ?"
    r"\$? ?(?P<rate>\d{1,3}(?:\.\d{2,4})?)(?![\d,])",
    re.IGNORECASE,
)


def put_hours(found: Found, rows: Sequence[Row], lines: Sequence[Item]) -> None:
    """Put the hours paid: as totalled, else the sum of the earnings' hours."""
    most = _most(found)
    total = named(lines, TOTAL_HOURS)
    if total is not None and (len(total.figures) == 1 or "total" in total.name):
        found.take("hours", _possible(named_figure(lines, TOTAL_HOURS), most))
    gross = named(lines, GROSS)
    if gross is not None:
        found.take("hours", _possible(gross.token("hours"), most))
    earned = earnings(lines)
    if any(item.token("rate") and item.token("current") and not item.token("hours") for item in earned):
        return  # hours that could not be read are missing from the sum
    if any(item.token("hours") and (paid := item.token("rate")) and paid.value > _AN_HOUR for item in earned):
        return  # the column counts months, days or trips
    hours = [token for item in earned if (token := item.token("hours")) is not None]
    hours = hours or _hours_told(found, rows)
    if len(hours) == 1:
        found.take("hours", _possible(hours[0], most))
    elif hours and sum(token.value for token in hours) <= most:
        found.add_up("hours", sum((token.value for token in hours), Decimal(0)), [token.span for token in hours])


def _hours_told(found: Found, rows: Sequence[Row]) -> list[Token[Decimal]]:
    """Return the hours that words tell, unless they are paid a lesser part of the gross: "Detention 3 hr @ 25"."""
    told = _worded(rows)
    gross = found.get("gross_pay")
    paid = sum((own.value * at.value for own, at, _ in told), Decimal(0))
    return [] if isinstance(gross, Decimal) and 2 * paid < gross else [own for own, _, _ in told]


def put_rates(found: Found, rows: Sequence[Row], lines: Sequence[Item]) -> None:
    """Put the regular rate of pay, and what overtime is paid at."""
    earned = earnings(lines)
    regular = next((item for item in earned if _REGULAR.match(item.name)), earned[0] if earned else None)
    paid = {token.value for token in (regular.token("current") if regular else None,) if token is not None}
    worded = [own for _, own, over in _worded(rows) if not over]
    given = (value(rows, RATE, rate), regular.token("rate") if regular is not None else None, *worded[:1], _rate(rows))
    for token in given:
        if token is not None and token.value not in paid | {found.get("gross_pay")}:
            found.take("pay_rate", _plain(token))
    over = next((item for item in lines if _OVERTIME.search(item.name) and not _NOT_OVERTIME.search(item.name)), None)
    if over is not None and (over.token("current") or over.token("hours")):
        found.take("overtime_hours", _possible(over.token("hours"), _most(found)))
        found.take("overtime_rate", _plain(over.token("rate")))
    for hours, paid_at, is_overtime in _worded(rows):
        if is_overtime:
            found.take("overtime_hours", hours)
            found.take("overtime_rate", paid_at)
    _put_other(found, _before_deductions(rows, earned))


def _before_deductions(rows: Sequence[Row], earned: Sequence[Item]) -> list[Item]:
    """Return the earnings over the heading of the deductions or the taxes in their column."""
    if not earned:
        return []
    left, height = earned[0].words.box.x0, earned[0].words.height
    heads = [
        row.number
        for row in rows
        if row.number > earned[0].row
        and any(abs(cell.box.x0 - left) < 3 * height and _DEDUCTED.match(cell.text) for cell in cells(row.span))
    ]
    return [item for item in earned if item.row < min(heads, default=item.row + 1)]


def _put_other(found: Found, earned: Sequence[Item]) -> None:
    """Put what the earnings pay at no rate, or at one that is neither the regular rate nor that of overtime."""
    regular = found.get("pay_rate")
    others = []
    for item in earned:
        paid, hours = item.token("current") or _only(item), item.token("hours")
        if paid is None or _REGULAR.match(item.name) or _OVERTIME.search(item.name):
            continue
        at_rate = isinstance(regular, Decimal) and hours is not None and (hours.value * regular).quantize(CENT)
        if paid.value and paid.value != at_rate:
            others.append(paid)
    if others:
        found.add_up("other_pay", sum((token.value for token in others), Decimal(0)), [token.span for token in others])


def _only(item: Item) -> Token[Decimal] | None:
    """Return the figure of a row that has one and stands under no heads."""
    only = item.figures[0] if len(item.figures) == 1 and not item.columns else None
    if _PRICED.search(item.name):
        return None
    return Token(only.value, only.span) if only is not None and "." in only.span.text else None


def _rate(rows: Sequence[Row]) -> Token[Decimal] | None:
    """Return the rate beside a caption that is no more than "Rate"."""
    spans = (beside(label) for label in labels(rows, *RATE_AT_LAST))
    return next((token for span in spans if span is not None and (token := rate(span)) is not None), None)


def _worded(rows: Sequence[Row]) -> list[tuple[Token[Decimal], Token[Decimal], bool]]:
    """Return the hours and rates of "40 hrs regular @ $24.00", with whether they are overtime."""
    found = []
    for row in rows:
        for match, _ in find(row.span, _WORDED):
            hours, paid = (_token(row.span, match, name) for name in ("hours", "rate"))
            found.append((hours, paid, _OVERTIME.search(match["of"].lower()) is not None))
    return found


def _token(span: Span, match: re.Match[str], name: str) -> Token[Decimal]:
    return Token(Decimal(match[name]), covering(span, *match.span(name)))


def _most(found: Found) -> int:
    """Return the most hours that the period can have."""
    start, end = found.get("period_start"), found.get("period_end")
    if isinstance(start, dt.date) and isinstance(end, dt.date) and start <= end:
        return _A_DAY * ((end - start).days + 1)
    return _A_MONTH


def _plain(token: Token[Decimal] | None) -> Token[Decimal] | None:
    """Return a rate with the places that say something: "36.7500" is 36.75."""
    if token is None or token.value != token.value.quantize(CENT):
        return token
    return Token(token.value.quantize(CENT), token.span)


def _possible(token: Token[Decimal] | None, most: int) -> Token[Decimal] | None:
    """Return hours that the period can have: what is more is an amount in another column."""
    return _plain(token) if token is not None and token.value <= most else None
