"""Pay stubs: one pay statement, this period's figures apart from the year's."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from decimal import Decimal

from casefile.documents import Extraction
from casefile.money import CENT
from casefile.records.employment import PayStub
from extractors.found import Found
from extractors.kinds.pay_stub.cues import CUES as CUES
from extractors.kinds.pay_stub.items import Figure, Item, figures_below, items, unnamed
from extractors.kinds.pay_stub.parties import employee, employer
from extractors.layout import Row, Token, labels, rows_of, value
from extractors.numbers import last_four, rate, whole_ssn
from extractors.spans import Pages, Span
from extractors.tokens import date, dates

KIND = "pay_stub"

_PERIOD = (
    "pay period", "pay period dates", "period covered", "payroll period", "period", "for the period",
)  # fmt: skip
_START = (
    "period beginning", "pay period beginning", "pay period start", "period start", "pay begin date",
    "period begin", "begin date", "start date", "pay period begin", "period start date", "period from",
    "beginning date",
)  # fmt: skip
_END = (
    "period ending", "pay period ending", "pay period end", "period end", "pay end date", "end date",
    "period end date", "period to", "ending date", "week ending", "for period ending",
)  # fmt: skip
_PAID = (
    "pay date", "check date", "payment date", "date paid", "advice date", "deposit date", "date of payment",
    "paid date", "issue date", "pay day", "payday", "date of check",
)  # fmt: skip
_RATE = (
    "rate of pay", "pay rate", "hourly rate", "base rate", "base pay rate", "hourly pay rate", "regular rate",
    "basic rate of pay", "rate/salary",
)  # fmt: skip
_SSN = (
    "ssn", "social security number", "social security no", "social security #", "soc sec no", "ss no", "ss #",
    "ssn #", "employee ssn", "soc sec #", "ss#", "ssn last 4", "last 4 ssn", "last four ssn",
)  # fmt: skip
_GROSS = (
    "gross pay", "total gross pay", "total gross", "gross earnings", "gross wages", "total gross earnings",
    "current gross", "total earnings", "gross amount", "gross", "total pay",
)  # fmt: skip
_NET = (
    "net pay", "total net pay", "net check", "net amount", "take home pay", "net earnings", "net wages",
    "current net", "net pay this period", "total net", "check amount", "net deposit", "net",
)  # fmt: skip
_YTD_GROSS = (
    "ytd gross", "ytd gross pay", "gross ytd", "year to date gross", "gross pay ytd", "ytd gross earnings",
    "ytd total gross", "gross year to date", "gross pay year to date", "gross earnings year to date",
)  # fmt: skip
_YEARLY = re.compile(r"\b(?:ytd|y-t-d|year)\b")
_REGULAR = re.compile(r"^(?:regular|reg\b|hourly|straight time|base pay|salary|wages|regular pay|reg pay)")
_OVERTIME = re.compile(r"\b(?:over ?time|o\.?t\.?|time and (?:a|one) half|premium ot)\b")
_NOT_OVERTIME = re.compile(r"double|balance|accru|used|week")
_MOST_HOURS = 744  # of a month
_TOTAL_HOURS = ("total hours", "total hours worked", "hours total", "total hrs", "total hours paid")
_AFTER = re.compile(
    r"deduction|withh|tax(?:es)?\b|medicare|fica|social security|federal|benefit|leave|balance|accru|employer paid"
    r"|net pay|gross|total"
)


def extract(pages: Pages) -> Extraction:
    """Return the pay statement on the pages."""
    found = Found(pages)
    rows = rows_of(pages)
    lines = items(rows)
    found.take("employee_name", employee(pages, rows))
    found.take("employer_name", employer(pages, rows, str(found.get("employee_name") or "")))
    found.take("ssn_last4", value(rows, _SSN, last_four) or whole_ssn(rows))
    _days(found, rows)
    _pay(found, rows, lines)
    _hours(found, lines)
    _rates(found, rows, lines)
    return found.extraction(PayStub)


def _days(found: Found, rows: Sequence[Row]) -> None:
    period = value(rows, _PERIOD, _range)
    if period is not None:
        for path, token in zip(("period_start", "period_end"), period.value, strict=True):
            found.take(path, token)
    found.take("period_start", value(rows, _START, date))
    found.take("period_end", value(rows, _END, date))
    found.take("pay_date", value(rows, _PAID, date))


def _range(span: Span) -> Token[tuple[Token[dt.date], Token[dt.date]]] | None:
    """Return the two days of "11/09/2025 - 11/22/2025", in their order."""
    days = dates(span)
    if len(days) < 2 or not days[0].value < days[1].value or (days[1].value - days[0].value).days > 40:
        return None
    return Token((days[0], days[1]), span)


def _pay(found: Found, rows: Sequence[Row], lines: Sequence[Item]) -> None:
    found.take("ytd_gross", _named_figure(lines, _YTD_GROSS))
    for path, phrases in (("gross_pay", _GROSS), ("net_pay", _NET)):
        item = _item(lines, phrases)
        if item is not None:
            this, year = _this_and_year(item, rows)
            if path == "net_pay" and this is None and len(item.figures) == 1:
                this = _first(item.figures)
            found.take(path, this)
            if path == "gross_pay":
                found.take("ytd_gross", year)
    for path, phrases in (("gross_pay", _GROSS), ("net_pay", _NET)):
        _from_columns(found, rows, path, phrases)
    earned = _earnings(lines)
    _unnamed_total(found, rows, earned)
    if len(earned) == 1 and (amount := earned[0].token("current") or _first(earned[0].figures)) is not None:
        found.put("gross_pay", amount.value, amount.span, method="inferred")


def _unnamed_total(found: Found, rows: Sequence[Row], earned: Sequence[Item]) -> None:
    """Take the figures under the earnings that nothing names, where they are the earnings' sum."""
    amounts = [token.value for item in earned if (token := item.token("current")) is not None]
    item = unnamed(rows, earned[-1].row) if len(amounts) > 1 else None
    this = item.token("current") if item is not None else None
    if item is not None and this is not None and this.value == sum(amounts):
        found.take("gross_pay", this)
        found.take("ytd_gross", item.token("ytd"))
        found.take("hours", item.token("hours"))


def _named_figure(lines: Sequence[Item], phrases: Sequence[str]) -> Token[Decimal] | None:
    item = _item(lines, phrases)
    return _first(item.figures) if item is not None else None


def _first(figures: Sequence[Figure]) -> Token[Decimal] | None:
    return Token(figures[0].value, figures[0].span) if figures else None


def _item(lines: Sequence[Item], phrases: Sequence[str]) -> Item | None:
    """Return the row that is called one of the phrases, the earlier phrases first."""
    for phrase in phrases:
        for item in lines:
            called = re.fullmatch(rf"(?:.* )?{re.escape(phrase)}(?: this period| \$)?", item.name)
            if called and (_YEARLY.search(phrase) or not _YEARLY.search(item.name)):
                return item
    return None


def _this_and_year(item: Item, rows: Sequence[Row]) -> tuple[Token[Decimal] | None, Token[Decimal] | None]:
    """Return the row's figure of this period and of the year: by its columns, else by their order."""
    if item.token("current") or item.token("ytd"):
        return item.token("current"), item.token("ytd")
    money = [figure for figure in item.figures if "." in figure.span.text]
    yearly = len(money) == 2 and labels(rows, "ytd", "year to date", anywhere=True)
    this = _first(money[-2:] if yearly else money[-1:])
    return this, _first(money[-1:]) if yearly else None


def _from_columns(found: Found, rows: Sequence[Row], path: str, phrases: Sequence[str]) -> None:
    """Take the figures of a summary whose captions stand in a row over them: this period's, then the year's."""
    for label in labels(rows, *phrases):
        for leading, figure in figures_below(rows, label):
            yearly = leading.startswith(("ytd", "year", "y-t-d"))
            if yearly and path == "gross_pay":
                found.put("ytd_gross", figure.value, figure.span)
            elif not yearly:
                found.put(path, figure.value, figure.span)


def _earnings(lines: Sequence[Item]) -> list[Item]:
    """Return the rows of the earnings table: from the regular pay on, up to a total, a tax or a deduction."""
    start = next((at for at, item in enumerate(lines) if _REGULAR.match(item.name)), None)
    if start is None:
        return []
    left = lines[start].words.box.x0
    column = [item for item in lines[start:] if abs(item.words.box.x0 - left) < 3 * item.words.height]
    ending = next((at for at, item in enumerate(column) if at and _AFTER.search(item.name)), len(column))
    return column[:ending]


def _hours(found: Found, lines: Sequence[Item]) -> None:
    """Take the hours paid: as totalled, else the sum of the earnings' hours."""
    found.take("hours", _possible(_named_figure(lines, _TOTAL_HOURS)))
    gross = _item(lines, _GROSS)
    if gross is not None:
        found.take("hours", _possible(gross.token("hours")))
    earned = _earnings(lines)
    if any(item.token("rate") and item.token("current") and not item.token("hours") for item in earned):
        return  # hours that could not be read are missing from the sum
    hours = [token for item in earned if (token := item.token("hours")) is not None]
    if len(hours) == 1:
        found.take("hours", hours[0])
    elif hours:
        found.add_up("hours", sum((token.value for token in hours), Decimal(0)), [token.span for token in hours])


def _rates(found: Found, rows: Sequence[Row], lines: Sequence[Item]) -> None:
    earned = _earnings(lines)
    regular = next((item for item in earned if _REGULAR.match(item.name)), None)
    paid = {token.value for token in (regular.token("current") if regular else None,) if token is not None}
    for token in (value(rows, _RATE, rate), regular.token("rate") if regular is not None else None):
        if token is not None and token.value not in paid | {found.get("gross_pay")}:
            found.take("pay_rate", _plain(token))
    over = next((item for item in lines if _OVERTIME.search(item.name) and not _NOT_OVERTIME.search(item.name)), None)
    if over is not None and (over.token("current") or over.token("hours")):
        found.take("overtime_hours", _plain(over.token("hours")))
        found.take("overtime_rate", _plain(over.token("rate")))


def _plain(token: Token[Decimal] | None) -> Token[Decimal] | None:
    """Return a rate with the places that say something: "36.7500" is 36.75."""
    if token is None or token.value != token.value.quantize(CENT):
        return token
    return Token(token.value.quantize(CENT), token.span)


def _possible(token: Token[Decimal] | None) -> Token[Decimal] | None:
    """Return hours that a pay period can have: what is more is an amount in another column."""
    return _plain(token) if token is not None and token.value <= _MOST_HOURS else None
