"""The figures and days in the rows of a statement, and what its words call them."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from itertools import pairwise
from typing import Literal

from extractors.kinds.medical_bill.columns import MONEY
from extractors.layout import Token
from extractors.spans import Span
from extractors.tables import TableRow
from extractors.tokens import amounts, boxed_dates

TOTAL = re.compile(
    r"^(?:\**|\()(?:(?:grand|sub|page|visit|claim|account|column|statement|day|daily|encounter|current)[ -]?)?"
    r"(?:sub-?)?totals?\b|^total\w* (?:charges?|for|this|due|billed)|^(?:amount|balance|total) due\b"
    r"|^(?:account|patient|current|ending|your) balance\b|^balance\b|^(?:please )?pay this"
    r"|^(?:[A-Za-z&/,.'-]+ ){1,5}sub-?totals?:?$",
    re.IGNORECASE,
)
ADJUSTMENT = re.compile(
    r"\badj(?:s|\.|ust\w*)?\b|write[ -]?offs?|contractual|\bdiscounts?\b|\ballowance\b|courtesy"
    r"|(?:took|taken|written) off|allowed less|sequestration|\bw/?o\b|charity|negotiated|network savings"
    r"|ppo reduction|disallow",
    re.IGNORECASE,
)
PAYMENT = re.compile(
    r"\bpa?y?mts?\b|\bpayments?\b|\bpaid\b|co-?pay\w*|thank you|\breceipts?\b|\bcheck ?#|\bchk\b"
    r"|\bins(?:urance)? pay|\bpd\b|deposit|\beft\b|\bera\b|refund",
    re.IGNORECASE,
)
_BOXED = re.compile(
    r"(?:totals? )?(\d{1,3}(?:,\d{3})+|\d+) (\d{2})", re.IGNORECASE
)  # dollars and cents in boxes of their own
_PARTED = re.compile(r"\$?(\d{1,3}(?:,\d{3})*) (\d{2})")  # a scan has lost the point
_NUMBERED = re.compile(r"[A-Za-z0-9]-\d|[A-Za-z]\d")  # figures of an account or a date are no amount


def dated(row: TableRow) -> tuple[Token[dt.date], ...]:
    """Return the days in the row's own column of days."""
    cell = row.get("date")
    return boxed_dates(cell) if cell is not None else ()


def money(row: TableRow, column: str) -> Token[Decimal] | None:
    """Return the amount in a column of the row; a figure without cents only where it stands alone.

    Beside a revenue code the cents may stand in a box of their own: "5625 00".
    """
    cell = row.get(column)
    if cell is None:
        return None
    exact = amounts(cell)
    if exact:
        return exact[-1]
    if row.get("rev") is not None and (boxed := _BOXED.fullmatch(cell.text)):
        return Token(Decimal(f"{boxed[1].replace(',', '')}.{boxed[2]}"), Span(cell.page, cell.words[-2:]))
    if row.page.method == "ocr" and (parted := _PARTED.fullmatch(cell.text)) and _is_near(cell):
        return Token(Decimal(f"{parted[1].replace(',', '')}.{parted[2]}"), cell)
    bare = amounts(cell, bare=True)
    alone = len(bare) == 1 and all(word in bare[0].span.words for word in cell.words if re.search(r"\w", word.text))
    return bare[0] if alone and not _NUMBERED.search(cell.text) else None


def _is_near(cell: Span) -> bool:
    """Tell whether the words of a cell stand within a space of one another."""
    return all(two.box.x0 - one.box.x1 <= cell.height for one, two in pairwise(cell.words))


def column_total(row: TableRow, column: str) -> Token[Decimal] | None:
    """Return the size of the amount in a column, credits being printed with a minus or without."""
    token = money(row, column)
    return Token(abs(token.value), token.span) if token is not None else None


def has_money(row: TableRow) -> bool:
    """Tell whether an amount stands in one of the row's columns of money."""
    return any(money(row, column) is not None for column in MONEY)


def credit_sort(words: str) -> Literal["payment", "adjustment"] | None:
    """Tell whether the words of a sum call it a payment or an adjustment."""
    if ADJUSTMENT.search(words) and not re.match(r"\W*(?:less:? )?(?:payment|pmt|co-?pay)", words, re.IGNORECASE):
        return "adjustment"
    return "payment" if PAYMENT.search(words) else None
