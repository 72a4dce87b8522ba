"""Statements that have all their sums in one row under their captions, the year's in the row below."""

from __future__ import annotations

import re
from decimal import Decimal

from extractors.found import Found
from extractors.kinds.pay_stub.wordings import SUMMARY
from extractors.layout import Token
from extractors.spans import Pages
from extractors.tables import TableRow, tables
from extractors.tokens import amounts

_YEARLY = re.compile(r"(?:ytd|y-t-d|year|y/t/d|to date)\b", re.IGNORECASE)


def put_summary(found: Found, pages: Pages) -> None:
    """Put what such a table states of the period and of the year."""
    for table in tables(pages, SUMMARY, needed=[["gross"], ["net"]], least=3):
        rows = [row for row in table.rows if row.get("gross") is not None or row.get("net") is not None]
        for row in rows[:2]:
            if _figure(row, "gross") is None and _figure(row, "net") is None:
                continue
            if _YEARLY.match(row.span.text):
                found.take("ytd_gross", _figure(row, "gross"))
            else:
                _put_period(found, row)


def _put_period(found: Found, row: TableRow) -> None:
    found.take("gross_pay", _figure(row, "gross"))
    found.take("net_pay", _figure(row, "net"))
    found.take("pay_rate", _figure(row, "rate"))
    found.take("hours", _figure(row, "hours"))
    hours = [token for name in ("regular_hours", "overtime_hours") if (token := _figure(row, name)) is not None]
    if len(hours) == 1:
        found.take("hours", hours[0])
    elif hours:
        found.take("overtime_hours", hours[1])
        found.add_up("hours", sum((token.value for token in hours), Decimal(0)), [token.span for token in hours])


def _figure(row: TableRow, column: str) -> Token[Decimal] | None:
    """Return the one figure of the cell; where two stand in it neither is known to be the column's."""
    cell = row.get(column)
    found = amounts(cell, bare=True) if cell is not None else ()
    return found[0] if len(found) == 1 else None
