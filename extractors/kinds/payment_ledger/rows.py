"""Rows of a payment ledger: which are payments, which are totals, and the money in them."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal

from extractors.heads import Heading
from extractors.layout import Token
from extractors.spans import Span
from extractors.tables import SUM, Parts, TableRow
from extractors.tokens import amounts, boxed_date, boxed_dates

_MONEY = ("paid", "billed", "remaining", "allowed")
_TOTAL = re.compile(
    r"\b(?:sub|grand )?totals?\b|\bsum\b|\b(?:carried|brought) (?:to|from|forward|over)\b", re.IGNORECASE
)
_VOID = re.compile(r"\b(?:VOID(?:ED)?|Void(?:ed)?)\b")
_REFUSED = re.compile(r"\b(?:denied|denial|exhausted|returned unpaid)\b", re.IGNORECASE)
_NAMED = re.compile(r"[A-Za-z]{3,}.* [A-Za-z&]{2,}|[A-Z][A-Za-z]{4,}")
_PERIOD = re.compile(r"(?P<month>\d{1,2})/(?P<day>\d{1,2}) ?(?:-|\u2013|to|thru) ?\d{1,2}/\d{1,2}/\d{2,4}")
_LEAST = 2  # cells that tell what a column holds


def by_content(headings: tuple[Heading, ...], parts: Parts) -> tuple[Heading, ...]:
    """Return the headings, the column of names called the payee's where no other is: "To", "Made out to"."""
    if any(heading.name == "payee" for heading in headings):
        return headings
    lines = [line for line in parts if SUM.search(" ".join(word.text for own in line for word in own))]
    for at, heading in enumerate(headings):
        held = [" ".join(word.text for word in own[at]) for own in lines if own[at]]
        named = sum(_NAMED.search(cell) is not None for cell in held)
        if heading.name in {None, "through"} and named >= _LEAST and 3 * named >= 2 * len(held):
            return (*headings[:at], Heading("payee", heading.span), *headings[at + 1 :])
    return headings


def first_day(cell: Span) -> Token[dt.date] | None:
    """Return the first day of a cell; in "3/12 - 4/9/2026" the year of the last is that of the first."""
    found = boxed_date(cell)
    match = _PERIOD.match(cell.text)
    if found is None or match is None:
        return found
    month, day, year = int(match["month"]), int(match["day"]), found.value.year
    try:
        first = dt.date(year, month, day)
    except ValueError:
        return None
    return Token(first, cell) if first <= found.value else Token(first.replace(year=year - 1), cell)


def money(row: TableRow, column: str) -> Token[Decimal] | None:
    """Return the amount in a column of the row."""
    cell = row.get(column)
    found = amounts(cell) if cell is not None else ()
    return found[-1] if found else None


def has_money(row: TableRow) -> bool:
    """Tell whether an amount stands in one of the row's columns of money."""
    return any(money(row, column) is not None for column in _MONEY)


def is_payment(row: TableRow) -> bool:
    """Tell whether the row is a payment: an amount paid, and a day or a payee; a refused one is none."""
    if money(row, "paid") is None or is_refused(row):
        return False
    days = [cell for column in ("date", "served") if (cell := row.get(column)) is not None and boxed_dates(cell)]
    payee = row.get("payee")
    named = payee is not None and bool(re.search(r"[A-Za-z]{2}", payee.text)) and not _TOTAL.search(payee.text)
    return bool(days or (named and money(row, "billed") is not None))


def is_refused(row: TableRow) -> bool:
    """Tell whether a cheque was made void, or a bill denied of which nothing is paid.

    A row that takes a payment back is none of them.
    """
    paid = money(row, "paid")
    if paid is not None and paid.value < 0:
        return False
    nothing = paid is None or not paid.value
    return _VOID.search(row.span.text) is not None or (nothing and _REFUSED.search(row.span.text) is not None)


def is_total(row: TableRow) -> bool:
    """Tell whether the row is the sum of others."""
    return bool(_TOTAL.search(row.span.text)) and not any(
        (cell := row.get(column)) is not None and boxed_dates(cell) for column in ("date", "served")
    )
