"""Charges that are printed as blocks: a service with its code, and its day and its charge by captions under it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.kinds.medical_bill.columns import COLUMNS
from extractors.kinds.medical_bill.shaped import code_among
from extractors.layout import Row, value
from extractors.spans import Span
from extractors.tables import TableRow
from extractors.tokens import amount, amounts, date, dates

_LEADS = 3  # words of a line among which its code is, where the line begins a block
_DEEP = 12  # lines of a block at most
_LEAST = 2  # blocks that show that they are some
_CHARGED = (*COLUMNS["amount"], "charge for this service", "charge for service")


def block_rows(rows: Sequence[Row]) -> tuple[TableRow, ...]:
    """Return each block that begins with a procedure code and names a charge as a row; one alone is none."""
    starts = [place for place, row in enumerate(rows) if _begins(row.span)]
    ends = [*starts[1:], len(rows)][: len(starts)]
    found = [_row(rows[start : min(end, start + _DEEP)]) for start, end in zip(starts, ends, strict=True)]
    whole = tuple(row for row in found if row is not None)
    return whole if len(whole) >= _LEAST else ()


def _begins(span: Span) -> bool:
    return not amounts(span) and code_among(span.words[:_LEADS], span) is not None


def _row(rows: Sequence[Row]) -> TableRow | None:
    first = rows[0].span
    own = [row for row in rows if row.span.page is first.page]
    code, charge = code_among(first.words[:_LEADS], first), value(own, _CHARGED, amount)
    if code is None or charge is None:
        return None
    cells = {"code": Span(first.page, (code,)), "amount": charge.span}
    if (day := date(first) or value(own, COLUMNS["date"], date)) is not None:
        cells["date"] = day.span
    dated = {word.box for token in dates(first) for word in token.span.words}
    words = [word for word in first.words if word is not code and word.box not in dated]
    named = tuple(word for word in words if re.search(r"[A-Za-z0-9]", word.text))
    if named:
        cells["description"] = Span(first.page, named)
    last = next(at for at, row in enumerate(own) if charge.span.words[0] in row.span.words)
    return TableRow(first.page, cells, Span(first.page, tuple(w for row in own[: last + 1] for w in row.span.words)))
