"""The sums of a statement: which printed figure is the total, which the balance, which payments they count."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from decimal import Decimal

from casefile.money import format_money, total
from extractors.found import Found
from extractors.kinds.medical_bill.entries import Entry
from extractors.kinds.medical_bill.figures import column_total
from extractors.kinds.medical_bill.tied import put_tied
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
from extractors.tokens import amount

CREDITS = (
    ("insurance_payments", INSURANCE, "insurance_paid"),
    ("patient_payments", BY_PATIENT, "patient_paid"),
    ("total_payments", PAYMENTS, "payment"),
    ("total_adjustments", ADJUSTMENTS, "adjustment"),
)


def put_sums(rows: Sequence[Row], listed: Sequence[Entry], found: Found) -> None:
    """Put the totals, payments, adjustments and the balance that the statement prints.

    `rows` are those outside the tables' heads and entries; the totals in the tables are among `listed`.
    """
    charged = total(entry.amount.value for entry in listed if entry.sort == "charge" and entry.amount)
    billed = _total_charges(rows, listed, charged)
    found.take("total_charges", billed)
    for path, phrases, column in CREDITS:
        found.take(path, _sized(_labelled(rows, phrases)) or _column(listed, column))
    _add_rows(listed, found)
    _add_parts(rows, listed, found)
    _put_balance(rows, listed, billed, found)
    put_tied(rows, listed, found)
    for entry in listed:
        if entry.sort == "fee" and entry.amount is not None:
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


def _add_rows(listed: Sequence[Entry], found: Found) -> None:
    """Put the payments and adjustments of the rows where the statement prints no sum of them."""
    for path, sort in (("total_payments", "payment"), ("total_adjustments", "adjustment")):
        rows = [entry for entry in listed if entry.sort == sort]
        dated = [entry for entry in rows if entry.days]
        tokens = [entry.credit for entry in dated or rows if entry.credit is not None]
        if found.get(path) is None and tokens:
            _put_added(found, path, tokens)


def _add_parts(rows: Sequence[Row], listed: Sequence[Entry], found: Found) -> None:
    """Put what insurers and the patient paid together where no line or row says it whole."""
    said = (_sized(_labelled(rows, phrases)) or _column(listed, column) for _, phrases, column in CREDITS[:2])
    parts = [token for token in said if token is not None]
    if found.get("total_payments") is None and parts:
        _put_added(found, "total_payments", parts)


def _put_added(found: Found, path: str, tokens: Sequence[Token[Decimal]]) -> None:
    # A refund or a reversal stands against the sign of the others.
    signs = [token.value < 0 for token in tokens]
    usual = sum(signs) * 2 > len(signs)
    sizes = [abs(t.value) if (t.value < 0) == usual else -abs(t.value) for t in tokens]
    if len(tokens) == 1:
        found.put(path, sizes[0], tokens[0].span)
        return
    found.add_up(path, total(sizes), [token.span for token in tokens])


def _put_balance(rows: Sequence[Row], listed: Sequence[Entry], billed: Token[Decimal] | None, found: Found) -> None:
    """Put the balance: the figure named so, a bare "Total" under a subtotal, or the last running balance."""
    for phrases in DUE:
        tokens = list(values(rows, phrases, amount))
        if tokens:
            found.take("balance_due", _agreeing(tokens, found))
            return
    ends = [token for entry in listed if entry.sort == "total" and (token := column_total(entry.row, "balance"))]
    bare = [token for token in values(rows, PLAIN_TOTAL, amount) if billed is None or token.span.box != billed.span.box]
    weak = list(values(rows, PLAIN_DUE, amount))
    running = [entry.balance for entry in listed if entry.balance is not None]
    for tokens in (weak, ends[-1:], bare[-1:] if billed is not None else [], running[-1:]):
        if tokens:
            found.take("balance_due", tokens[-1])
            return


def _agreeing(tokens: Sequence[Token[Decimal]], found: Found) -> Token[Decimal]:
    """Return the token that charges less credits come to, or the first."""
    known = [found.get(path) for path in ("total_charges", "total_payments", "total_adjustments")]
    amounts = [value if isinstance(value, Decimal) else Decimal(0) for value in known]
    left = amounts[0] - amounts[1] - amounts[2]
    return next((token for token in tokens if token.value == left), tokens[0])
