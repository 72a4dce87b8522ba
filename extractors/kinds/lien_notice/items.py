"""The items of a lienholder's claim."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from extractors.codes import diagnoses
from extractors.found import Found
from extractors.kinds.lien_notice.wordings import COLUMNS
from extractors.layout import Token
from extractors.spans import Pages
from extractors.tables import Table, TableRow, tables
from extractors.tokens import amounts, boxed_date, boxed_dates, trimmed
from extractors.wrapping import merged

_WRAPS = ("provider", "diagnosis", "service", "claim", "date", "line")
_MONEY = ("billed", "allowed", "reimbursed", "paid")
_DAY_HEADS = ("service", "services", "treatment", "svc", "visit")
_DATED_BY_SERVICE = {
    **COLUMNS,
    "date": (*COLUMNS["date"], *_DAY_HEADS),
    "service": tuple(phrase for phrase in COLUMNS["service"] if phrase not in _DAY_HEADS),
}
"""The columns where the days stand under "Service" and the like."""
_TOTAL = re.compile(r"\b(?:sub|grand |page |claim )?-?totals?\b|\bsum\b|\bbalance\b", re.IGNORECASE)


def item_tables(pages: Pages) -> tuple[Table, ...]:
    """Return the tables of items on the pages."""
    needed = [["paid", "billed", "reimbursed"], ["date"]]
    return tables(pages, COLUMNS, needed=needed, least=3) or tables(pages, _DATED_BY_SERVICE, needed=needed, least=3)


def table_rows(table: Table) -> tuple[TableRow, ...]:
    """Return the rows of a table with amounts, wrapped names and codes joined."""
    return tuple(row for row in merged(table, _has_money, _WRAPS) if _has_money(row))


def is_item(row: TableRow) -> bool:
    """Tell whether the row is an item: it has a day of service."""
    cell = row.get("date")
    return cell is not None and bool(boxed_dates(cell))


def is_total(row: TableRow) -> bool:
    """Tell whether the row adds items up."""
    return not is_item(row) and bool(_TOTAL.search(row.span.text))


def put_items(rows: Sequence[TableRow], found: Found) -> None:
    """Put each item of the claim."""
    for row in rows:
        path = found.row("items")
        cell, provider, codes = row.get("date"), row.get("provider"), row.get("diagnosis")
        found.take(f"{path}.date_of_service", boxed_date(cell) if cell is not None else None)
        found.put(f"{path}.provider_name", trimmed(provider) if provider is not None else None, provider)
        for token in diagnoses(codes) if codes is not None else ():
            found.append(f"{path}.diagnosis_codes", token.value, token.span)
        found.take(f"{path}.billed", money(row, "billed"))
        found.take(f"{path}.paid", money(row, "paid") or money(row, "reimbursed"))


def money(row: TableRow, column: str) -> Token[Decimal] | None:
    """Return the amount in a column of the row."""
    cell = row.get(column)
    found = amounts(cell) if cell is not None else ()
    return found[-1] if found else None


def _has_money(row: TableRow) -> bool:
    return any(money(row, column) is not None for column in _MONEY)
