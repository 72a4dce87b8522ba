"""Charges on a bill whose table has no head, or has lost it in the scan: words, then an amount at the right edge."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casefile.pages import Word
from extractors.kinds.medical_bill.columns import COLUMNS
from extractors.kinds.medical_bill.wordings import (
    ADJUSTMENTS,
    BY_PATIENT,
    CHARGES,
    DUE,
    INSURANCE,
    PAYMENTS,
    PLAIN_TOTAL,
)
from extractors.layout import Row, labels
from extractors.spans import Span, find
from extractors.tables import TableRow
from extractors.tokens import amounts, dates

_ALIGNED = 8.0  # right edges of one column of amounts differ by no more, in points
_CODE = re.compile(r"\(?(?:\d{4}[0-9FTUM]|[A-V]\d{4})\)?")
_SUMS = (
    *CHARGES,
    *PAYMENTS,
    *INSURANCE,
    *BY_PATIENT,
    *ADJUSTMENTS,
    *PLAIN_TOTAL,
    *COLUMNS["amount"],
    *(p for group in DUE for p in group),
    "tax",
    "balance",
)


def loose_rows(rows: Sequence[Row]) -> tuple[TableRow, ...]:
    """Return the rows that are charges by their shape: at least two with amounts under one another."""
    sums = {label.row.number for label in labels(rows, *_SUMS)}
    shaped = [row for row in rows if row.number not in sums and _is_shaped(row.span)]
    edges = [amounts(row.span)[-1].span.box.x1 for row in shaped]
    column = max(edges, key=lambda edge: sum(abs(edge - other) <= _ALIGNED for other in edges), default=0.0)
    aligned = [row for row, edge in zip(shaped, edges, strict=True) if abs(edge - column) <= _ALIGNED]
    return tuple(_table_row(row.span) for row in aligned) if len(aligned) > 1 else ()


def _is_shaped(span: Span) -> bool:
    """Tell whether the row is words and then one amount, with nothing behind it but dirt of a scan."""
    found = amounts(span)
    if len(found) != 1 or ":" in span.text:
        return False
    last = max(word.box.x1 for word in found[0].span.words)
    behind = [word for word in span.words if word.box.x0 >= last and re.search(r"\w", word.text)]
    before = " ".join(word.text for word in span.words if word.box.x1 <= found[0].span.words[0].box.x0 + 1)
    return (
        not behind and len(re.findall(r"[A-Za-z]{3,}", before)) >= 1 and not before.endswith((".", ";", " of", " is"))
    )


def _table_row(span: Span) -> TableRow:
    amount = amounts(span)[-1].span
    days = {id(word) for token in dates(span) for word in token.span.words}
    before = [word for word in span.words if word.box.x1 <= amount.words[0].box.x0 + 1 and id(word) not in days]
    codes = [word for word in before[:1] if _CODE.fullmatch(word.text)]
    described = [word for word in before if word not in codes and re.search(r"\w", word.text)]
    parts: dict[str, Sequence[Word]] = {
        "date": [word for word in span.words if id(word) in days],
        "code": codes,
        "description": described,
        "amount": amount.words,
    }
    return TableRow(span.page, {name: Span(span.page, tuple(words)) for name, words in parts.items() if words}, span)


def looks_like_bill(rows: Sequence[Row]) -> bool:
    """Tell whether the paper calls itself a bill, so that loose rows may be taken for charges."""
    return any(
        find(row.span, re.compile(r"\b(?:invoice|statement|bill|superbill|itemi[sz]ed)\b", re.IGNORECASE))
        for row in rows
    )
