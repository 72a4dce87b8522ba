"""Payments that are printed as records of captions, one under another, as a claim system's screen shows them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile
from statistics import median

from extractors.kinds.payment_ledger.wordings import COLUMNS
from extractors.layout import Label, Row, beside, labels, rest, value, values
from extractors.spans import Span
from extractors.tables import TableRow
from extractors.tokens import amount, boxed_date

_WIDE = 1.6  # white between the words of a name at most, in heights of print
_LEAST = 2  # records that show that they are some
_PAID = tuple(caption for caption in COLUMNS["paid"] if caption not in {"total paid", "benefits paid"})
_PAYEE = tuple(caption for caption in COLUMNS["payee"] if caption not in {"to", "facility", "provider", "doctor"})


def recorded(rows: Sequence[Row]) -> tuple[TableRow, ...]:
    """Return each record that names a payee and what was paid as a row; nothing where there is but one."""
    payees = [label for label in labels(rows, *_PAYEE) if beside(label) is not None]
    starts = [_start(rows, label, payees) for label in payees]
    records = [
        _row(rows[start : _end(rows, start, starts[place + 1 :])], label)
        for place, (start, label) in enumerate(zip(starts, payees, strict=True))
    ]
    found = tuple(record for record in records if record is not None)
    return found if len(found) >= _LEAST else ()


def _start(rows: Sequence[Row], label: Label, payees: Sequence[Label]) -> int:
    """Return the place of the record's first row: that of its payee, or one above it where white parts the records."""
    place = rows.index(label.row)
    parted = _parted(rows)
    start = place
    while start > 0 and start not in parted:
        start -= 1
    others = [other for other in payees if other is not label and start <= rows.index(other.row) <= place]
    return place if others or start not in parted else start


def _end(rows: Sequence[Row], start: int, following: Sequence[int]) -> int:
    """Return the place behind the record's last row: where white or the next record begins, or the page ends."""
    parted = _parted(rows)
    end = start + 1
    while end < len(rows) and end not in parted and end not in following:
        end += 1
    return end


def _parted(rows: Sequence[Row]) -> set[int]:
    """Return the places of the rows that clearly more white stands over than over most."""
    gaps = {
        place: row.span.box.y0 - above.span.box.y0
        for place, (above, row) in enumerate(pairwise(rows), 1)
        if above.span.page is row.span.page
    }
    usual = median(gaps.values()) if gaps else 0.0
    turned = {place for place, row in enumerate(rows) if place and row.span.page is not rows[place - 1].span.page}
    return turned | {place for place, gap in gaps.items() if gap > 1.6 * usual}


def _name(label: Label) -> Span | None:
    """Return the words behind the caption, in typewriter print set wider apart than others, up to the next caption."""
    behind = rest(label)
    if behind is None:
        return None
    pairs = pairwise((behind.words[0], *behind.words))
    near = takewhile(lambda two: two[1].box.x0 - two[0].box.x1 <= _WIDE * behind.height, pairs)
    words = tuple(takewhile(lambda word: not word.text.endswith(":"), (word for _, word in near)))
    return Span(behind.page, words) if words else None


def _row(rows: Sequence[Row], label: Label) -> TableRow | None:
    page = label.row.span.page
    payee = _name(label)
    paid = value(rows, _PAID, amount)
    if payee is None or paid is None:
        return None
    cells: dict[str, Span] = {"payee": payee, "paid": paid.span}
    for column in ("served", "date"):
        days = (token.span for token in values(rows, COLUMNS[column], boxed_date))
        day = next((span for span in days if span.box not in [cell.box for cell in cells.values()]), None)
        if day is not None:
            cells[column] = day
    if (billed := value(rows, COLUMNS["billed"], amount)) is not None:
        cells["billed"] = billed.span
    return TableRow(page, cells, Span(page, tuple(word for row in rows for word in row.span.words)))
