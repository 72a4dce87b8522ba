"""The figures of a demand as it stands printed: its table of medical expenses and the sum that it claims for them."""

from __future__ import annotations

import re
from collections import defaultdict

from casefile.money import ZERO, Money, parse_money
from casefile.tieout import PrintedDemand, PrintedRow
from generators.places import walk

_CELL = re.compile(r"t(\d+)\.r(\d+)\.c(\d+)")
_HEADS = {"billed": "billed", "adjusted": "adjusted", "paid by client": "patient paid", "owed": "outstanding"}
_PAID = "paid by "
_PAST_CARE = "past medical expenses"
Cells = dict[int, dict[int, str]]
"""The words of a table by row and column."""


def printed_demand(docx: bytes, name: str) -> PrintedDemand | None:
    """Return what the demand prints; None where it has no table of medical expenses.

    Raises:
        UnusableInput: this is no Word file.
    """
    tables: dict[int, Cells] = defaultdict(lambda: defaultdict(dict))
    for place in walk(docx):
        if found := _CELL.fullmatch(place.where):
            number, row, column = map(int, found.groups())
            tables[number][row][column] = " ".join(place.text.split())
    for table in tables.values():
        heads = {at: words.casefold() for at, words in table[0].items()}
        if {"provider", "billed", "owed"} <= set(heads.values()):
            rows = [_row(cells, heads) for at, cells in sorted(table.items()) if at]
            whole = next((row for row in rows if row.provider.casefold() == "total"), None)
            providers = tuple(row for row in rows if row is not whole)
            return PrintedDemand(name=name, rows=providers, total=whole, claimed=_claimed(tables))
    return None


def _row(cells: dict[int, str], heads: dict[int, str]) -> PrintedRow:
    amounts: dict[str, Money] = {}
    for at, head in heads.items():
        amount = parse_money(cells.get(at, ""))
        if amount is None:
            continue
        column = _HEADS.get(head) or ("paid" if head.startswith(_PAID) else None)
        if column:
            amounts[column] = amounts.get(column, ZERO) + amount
    return PrintedRow(provider=cells.get(0, ""), amounts=amounts)


def _claimed(tables: dict[int, Cells]) -> Money | None:
    for table in tables.values():
        for cells in table.values():
            if cells.get(0, "").casefold() == _PAST_CARE:
                return parse_money(cells.get(1, ""))
    return None
