"""The words of a service where no column has them: they stand on the line under it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from extractors.kinds.medical_bill.figures import TOTAL, dated, has_money, money
from extractors.tables import TableRow
from extractors.tokens import dates

_LEAST = 2  # rows that have their words below, at least


def with_words_below(rows: Sequence[TableRow]) -> tuple[TableRow, ...]:
    """Return the rows, each with the line of words under it as its description: no column has any."""
    pairs = list(zip_longest(rows, rows[1:]))
    below = {at: under for at, (row, under) in enumerate(pairs) if under is not None and _says_what(row, under)}
    if len(below) < _LEAST:
        return tuple(rows)
    described = {at: TableRow(row.page, {**row.cells, "description": below[at].span}, row.span.joined(below[at].span))
                 for at, (row, _) in enumerate(pairs) if at in below}  # fmt: skip
    return tuple(described.get(at, row) for at, row in enumerate(rows) if at - 1 not in below)


def _says_what(row: TableRow, under: TableRow) -> bool:
    """Tell whether a line of words close under a row says what the row is for."""
    close = under.page is row.page and under.span.box.y0 - row.span.box.y1 < under.span.height
    named = len(re.findall(r"[A-Za-z]{3,}", under.span.text)) > 1 and not TOTAL.search(under.span.text)
    bare = not has_money(under) and not dates(under.span) and ":" not in under.span.text
    return close and named and bare and money(row, "amount") is not None and bool(dated(row))
