"""Cells of tables without pages, as a person sees them: figures in their number format, money with its cents."""

from __future__ import annotations

import csv
import datetime as dt
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

_MONEY = re.compile(
    r"\b(?:amounts?|amt|billed|charged?s?|fees?|cost|price|paid|payments?|adjust\w*|adj|allowed|write-?offs?|balance"
    r"|due|owed|totals?|limits?|remaining|gross|net|wages?|pay|earnings|salary|premiums?|deductible|copay|coinsurance"
    r"|responsibility|credits?|debits?|damages?|settlement|offer|ytd|lien|dollars|usd)\b|\$",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"#|\b(?:no|number|nr|id|ids|code|codes|cpt|hcpcs|icd|rev|units?|qty|quantity|hours?|hrs|days?|visits?|miles|age"
    r"|year|zip|phone|fax|percent|claimants?|count|lines?|items?|pages?|date|account|acct|claim|check|policy)\b",
    re.IGNORECASE,
)
_DELIMITERS = ",;|"
_LEAST_ROWS = 3
_MOST_LOOKED_AT = 200
_MOST_PLACES = 30  # behind the point; Excel shows no more
_LARGEST = 1e300  # a whole number may be too large to be worked with as a fraction


class Cell(NamedTuple):
    """A cell's value as stored, and the number format that it is shown in."""

    value: object
    format: str = "General"


def shown(rows: Sequence[Sequence[Cell]]) -> list[str]:
    """Return the rows as they are seen, a cell apart by a tab; rows without content are empty."""
    money: set[int] = set()
    printed: list[str] = []
    for row in rows:
        money = _money_columns(row, money)
        printed.append("\t".join(_texts(row, money)).rstrip())
    return printed


def _texts(row: Sequence[Cell], money: set[int]) -> Iterator[str]:
    before: list[object] = []
    for at, cell in enumerate(row):
        yield _text(cell, money=_is_money(before, at, money))
        if cell.value not in (None, ""):
            before.append(cell.value)


def _money_columns(row: Sequence[Cell], before: set[int]) -> set[int]:
    """Return the columns of money below the row: a row of headings says them anew, each other row leaves them."""
    words = {at: cell.value for at, cell in enumerate(row) if isinstance(cell.value, str) and cell.value.strip()}
    if len(words) < 2 or any(_is_figure(cell.value) for cell in row):
        return before
    return {at for at, text in words.items() if _says_money(text)}


def _is_money(before: Sequence[object], at: int, columns: set[int]) -> bool:
    """Tell whether a figure is money by its column's heading or by the caption before it."""
    if before and isinstance(before[-1], str) and before[-1].rstrip().endswith(":"):
        return _says_money(before[-1])
    return at in columns or (len(before) == 1 and isinstance(before[0], str) and _says_money(before[0]))


def _says_money(text: str) -> bool:
    return _MONEY.search(text) is not None and _COUNT.search(text) is None


def _is_figure(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _text(cell: Cell, *, money: bool) -> str:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ", "minutes")
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _figure(value, cell.format, money=money)
    return " ".join(str(value).split())


def _figure(value: float, style: str, *, money: bool) -> str:
    first = re.sub(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.', lambda found: "$" if "$" in found[0] else "", style.split(";")[0])
    if abs(value) > _LARGEST:
        return str(Decimal(value))
    if "%" in first:
        return f"{value * 100:.10g}%"
    places = re.search(r"[0#?]\.(0+)", first)
    sign = "$" if "$" in first else ""
    if places or sign or (money and round(value, 2) == value):
        text = f"{abs(value):,.{min(len(places[1]), _MOST_PLACES) if places else 2}f}"
        return f"{'-' if value < 0 else ''}{sign}{text}"
    return f"{value:.10g}" if abs(value) < 1e10 else str(value)


def tabbed(text: str) -> str:
    """Return a text that a program wrote as rows of cells (CSV) with its cells apart by tabs; every other as it is."""
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < _LEAST_ROWS or "\t" in text:
        return text
    delimiter = next((sign for sign in _DELIMITERS if _are_rows(lines[:_MOST_LOOKED_AT], sign)), None)
    if delimiter is None:
        return text
    rows = csv.reader(text.split("\n"), delimiter=delimiter, skipinitialspace=True)
    try:
        return "\n".join("\t".join(" ".join(cell.split()) for cell in row).rstrip() for row in rows)
    except csv.Error:
        return text


def _are_rows(lines: Sequence[str], sign: str) -> bool:
    """Tell whether most lines are quoted cells, or have as many cells (three or more) as the one before."""
    if 2 * sum(bool(re.search(rf'"\s*{re.escape(sign)}\s*"', line)) for line in lines) > len(lines):
        return True
    try:
        cells = [len(row) for row in csv.reader(lines, delimiter=sign, skipinitialspace=True)]
    except csv.Error:
        return False
    steady = sum(one == two >= _LEAST_ROWS for one, two in pairwise(cells))
    return steady >= _LEAST_ROWS - 1 and steady * 2 > len(cells)
