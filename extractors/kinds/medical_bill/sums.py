"""The sums of a statement: which printed figure is the total, which the balance, which payments they count."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import NamedTuple

from casefile.money import format_money, total
from extractors.found import Found
from extractors.kinds.medical_bill.entries import Entry
from extractors.kinds.medical_bill.figures import column_total
from extractors.kinds.medical_bill.wordings import (
    ADJUSTMENTS,
    BY_PATIENT,
    CHARGES,
    DUE,
    INSURANCE,
    PAYMENTS,
    PLAIN_CHARGES,
    PLAIN_DUE,
    PLAIN_TOTAL,
)
from extractors.layout import Row, Token, values
from extractors.spans import Span
from extractors.tokens import amount

CREDITS = (
    ("insurance_payments", INSURANCE, "insurance_paid"),
    ("patient_payments", BY_PATIENT, "patient_paid"),
    ("total_payments", PAYMENTS, "payment"),
    ("total_adjustments", ADJUSTMENTS, "adjustment"),
)


class Sum(NamedTuple):
    """A sum as printed, or one that is made up of several printed figures."""

    value: Decimal
    spans: tuple[Span, ...]


def sum_of(tokens: Sequence[Token[Decimal]]) -> Sum:
    """Return what credits come to; a refund or a reversal stands against the sign of the others."""
    signs = [token.value < 0 for token in tokens]
    usual = sum(signs) * 2 > len(signs)
    sizes = [abs(t.value) if (t.value < 0) == usual else -abs(t.value) for t in tokens]
    return Sum(total(sizes), tuple(token.span for token in tokens))


def sums_of(rows: Sequence[Row], listed: Sequence[Entry]) -> dict[str, Sum]:
    """Return the total, the payments, adjustments and the balance as the statement's captions name them.

    `rows` are those outside the tables' heads and entries; the totals in the tables are among `listed`.
    """
    charged = total(entry.amount.value for entry in listed if entry.sort == "charge" and entry.amount)
    billed = _total_charges(rows, listed, charged)
    found = {"total_charges": Sum(billed.value, (billed.span,))} if billed is not None else {}
    for path, phrases, column in CREDITS:
        token = _sized(_labelled(rows, phrases)) or _column(listed, column)
        if token is not None:
            found[path] = Sum(token.value, (token.span,))
    for path, sort in (("total_payments", "payment"), ("total_adjustments", "adjustment")):
        if path not in found and (tokens := credits_of(listed, sort)):
            found[path] = sum_of(tokens)
    parts = [found[path] for path, _, _ in CREDITS[:2] if path in found]
    if "total_payments" not in found and parts:
        found["total_payments"] = added(parts)
    if (left := _balance(rows, listed, billed, found)) is not None:
        found["balance_due"] = Sum(left.value, (left.span,))
    return found


def added(parts: Sequence[Sum]) -> Sum:
    """Return what insurers and the patient paid together."""
    return Sum(total(part.value for part in parts), tuple(span for part in parts for span in part.spans))


def put_sums(sums: dict[str, Sum], listed: Sequence[Entry], found: Found) -> None:
    """Put the sums, and a doubt for each fee of the account."""
    for path, one in sums.items():
        if len(one.spans) == 1:
            found.put(path, one.value, one.spans[0])
        else:
            found.add_up(path, one.value, one.spans)
    for entry in listed:
        if entry.sort == "fee" and entry.amount is not None and entry.amount.value:
            sum_text = format_money(entry.amount.value)
            sentence = (
                f"{sum_text} on page {entry.row.page.number} is a fee of the account and is not counted as a charge"
            )
            found.doubt("account_fee", sentence, entry.row.page.number)


def _total_charges(rows: Sequence[Row], listed: Sequence[Entry], charged: Decimal) -> Token[Decimal] | None:
    """Return the printed total: of several the one that the charges come to, else the first by that name."""
    ends = [entry for entry in listed if entry.sort == "total" and not entry.is_balance]
    totals = [entry.amount for entry in ends if entry.amount is not None]
    named = list(values(rows, CHARGES, amount))
    plain = list(values(rows, (*PLAIN_CHARGES, *PLAIN_TOTAL), amount))
    fitting = [token for token in (*named, *totals, *plain) if token.value == charged and charged > 0]
    if fitting:
        return fitting[0]
    grand = [
        entry.amount for entry in listed if entry.sort == "total" and not entry.partial and entry.amount is not None
    ]
    return next(iter((*named, *grand[-1:], *values(rows, PLAIN_CHARGES, amount))), None)


def _labelled(rows: Sequence[Row], phrases: Collection[str]) -> Token[Decimal] | None:
    return next(values(rows, tuple(phrases), amount), None)


def _sized(token: Token[Decimal] | None) -> Token[Decimal] | None:
    """Return a credit's size, whether it is printed with a minus or without."""
    return Token(abs(token.value), token.span) if token is not None else None


def _column(listed: Sequence[Entry], column: str) -> Token[Decimal] | None:
    ends = [entry for entry in listed if entry.sort == "total" and not entry.partial]
    return next((token for entry in reversed(ends) if (token := column_total(entry.row, column))), None)


def credits_of(listed: Sequence[Entry], sort: str) -> list[Token[Decimal]]:
    """Return the payments or the adjustments of the rows: those with a day where any has one."""
    rows = [entry for entry in listed if entry.sort == sort]
    dated = [entry for entry in rows if entry.days]
    return [entry.credit for entry in dated or rows if entry.credit is not None]


def _balance(
    rows: Sequence[Row], listed: Sequence[Entry], billed: Token[Decimal] | None, sums: dict[str, Sum]
) -> Token[Decimal] | None:
    """Return the balance: the figure named so, a bare "Total" under a subtotal, or the last running balance."""
    for phrases in DUE:
        tokens = list(values(rows, phrases, amount))
        if tokens:
            return _agreeing(tokens, sums)
    ends = [token for entry in listed if entry.sort == "total" and (token := column_total(entry.row, "balance"))]
    bare = [token for token in values(rows, PLAIN_TOTAL, amount) if billed is None or token.span.box != billed.span.box]
    weak = list(values(rows, PLAIN_DUE, amount))
    running = [entry.balance for entry in listed if entry.balance is not None]
    for tokens in (weak, ends[-1:], bare[-1:] if billed is not None else [], running[-1:]):
        if tokens:
            return tokens[-1]
    return None


def _agreeing(tokens: Sequence[Token[Decimal]], sums: dict[str, Sum]) -> Token[Decimal]:
    """Return the token that charges less credits come to, or the first."""
    zero = Sum(Decimal(0), ())
    known = [sums.get(path, zero).value for path in ("total_charges", "total_payments", "total_adjustments")]
    left = known[0] - known[1] - known[2]
    return next((token for token in tokens if token.value == left), tokens[0])
