"""Sums of a statement that are told by what they come to: charges less payments less adjustments are the balance."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from casefile.money import ZERO
from extractors.kinds.medical_bill.entries import Entry
from extractors.kinds.medical_bill.figures import column_total, credit_sort
from extractors.kinds.medical_bill.sums import Sum, added, credits_of, sum_of
from extractors.kinds.medical_bill.wordings import (
    ADJUSTMENTS,
    BY_PATIENT,
    CARRIED,
    DUE,
    INSURANCE,
    PAYMENTS,
    PLAIN_DUE,
)
from extractors.layout import Row, Token, values
from extractors.spans import Span
from extractors.tokens import amount, amounts

_WORDS = 9  # a line that names a sum has no more words before it
_MOST = 12  # figures of one sort that are tried against one another
_NO_CREDIT = re.compile(
    r"\b(?:due|balance|owe[ds]?|pay this|previous|enclosed|minimum|pending|if paid|card)\b", re.IGNORECASE
)
_OWED = re.compile(r"\b(?:due|balance|owe[ds]?|owing|(?:to|please) pay|left|remain\w*|unpaid)\b", re.IGNORECASE)
_BEFORE = re.compile(r"\b(?:previous|prior|forward|beginning|opening|last|minimum|past due)\b", re.IGNORECASE)


def tied(rows: Sequence[Row], listed: Sequence[Entry], sums: dict[str, Sum]) -> dict[str, Sum]:
    """Return the sums; where they do not come out, those of the printed figures that do.

    What is billed stands. Several figures by one caption, lines in words of their own ("Paid by Pelican Health"), and
    a balance carried from an earlier statement are tried; where nothing comes out the sums are as their captions say.
    """
    over = _leaves(sums)
    if "total_charges" not in sums or over == ZERO:
        return sums
    carried = next((one for one in _carried(rows, listed) if one.value == over), None)
    if carried is not None:
        return {**sums, "previous_balance": carried}
    named = list(_sums(rows))
    ways = itertools.product(
        _first(_payments(rows, listed, named), sums.get("total_payments")),
        _first(_adjustments(rows, listed, named), sums.get("total_adjustments")),
        _balances(rows, listed),
    )
    billed = sums["total_charges"].value
    fitting = [three for three in ways if any(three[:2]) and _left(billed, *three[:2]) == three[2].value]
    best = min(fitting, key=lambda three: three.count(None), default=None)
    if best is None:
        return sums
    chosen = zip(("total_payments", "total_adjustments", "balance_due"), best, strict=True)
    return {**sums, **{path: one for path, one in chosen if one is not None}}


def _leaves(sums: dict[str, Sum]) -> Decimal | None:
    """Return by how much the balance is over what the charges less the credits leave; None where none is printed."""
    if "balance_due" not in sums or "total_charges" not in sums:
        return None
    paid, taken = (sums.get(path) for path in ("total_payments", "total_adjustments"))
    return sums["balance_due"].value - _left(sums["total_charges"].value, paid, taken)


def _left(billed: Decimal, paid: Sum | None, taken: Sum | None) -> Decimal:
    return billed - (paid.value if paid else ZERO) - (taken.value if taken else ZERO)


def _first(tries: Sequence[Sum], said: Sum | None) -> list[Sum | None]:
    """Return the sums to try, what its caption says first, and none at all last where none is captioned."""
    unlike = {one.value: one for one in reversed([*([said] if said else []), *tries])}
    return [*reversed(unlike.values()), *([None] if said is None else [])][:_MOST]


def _payments(rows: Sequence[Row], listed: Sequence[Entry], named: Sequence[tuple[str, Token[Decimal]]]) -> list[Sum]:
    whole = _captioned(rows, PAYMENTS)
    insured, own = _captioned(rows, INSURANCE), _captioned(rows, BY_PATIENT)
    both = [added(pair) for pair in itertools.islice(itertools.product(insured, own), _MOST)]
    return [*whole, *both, *insured, *own, *_others(listed, named, "payment", ("payment", "insurance_paid"))]


def _adjustments(
    rows: Sequence[Row], listed: Sequence[Entry], named: Sequence[tuple[str, Token[Decimal]]]
) -> list[Sum]:
    return [*_captioned(rows, ADJUSTMENTS), *_others(listed, named, "adjustment", ("adjustment",))]


def _others(
    listed: Sequence[Entry], named: Sequence[tuple[str, Token[Decimal]]], sort: str, columns: Sequence[str]
) -> Iterator[Sum]:
    """Yield the sums of rows, of lines in words of their own, of columns, and each such line alone."""
    entered = credits_of(listed, sort)
    spoken = [token for said, token in named if said == sort]
    for entry in listed:
        for column in columns if entry.sort == "total" else ():
            if (token := column_total(entry.row, column)) is not None:
                yield Sum(token.value, (token.span,))
    for tokens in (entered, spoken, *([token] for token in spoken)):
        if tokens:
            yield sum_of(tokens)


def _captioned(rows: Sequence[Row], phrases: Sequence[str]) -> list[Sum]:
    return [Sum(abs(token.value), (token.span,)) for token in values(rows, phrases, amount)][:_MOST]


def _balances(rows: Sequence[Row], listed: Sequence[Entry]) -> list[Sum]:
    phrases = (*(phrase for group in DUE for phrase in group), *PLAIN_DUE)
    tokens = list(values(rows, phrases, amount))
    tokens += [token for entry in listed if entry.sort == "total" and (token := column_total(entry.row, "balance"))]
    tokens += [entry.amount for entry in listed if entry.sort == "total" and entry.is_balance and entry.amount]
    tokens += [token for words, token in _lines(rows) if _OWED.search(words) and not _BEFORE.search(words)]
    return [Sum(token.value, (token.span,)) for token in tokens]


def _carried(rows: Sequence[Row], listed: Sequence[Entry]) -> Iterator[Sum]:
    tokens = list(values(rows, CARRIED, amount))
    tokens += [token for entry in listed if entry.sort == "carried" for token in (entry.amount, entry.balance) if token]
    yield from (Sum(token.value, (token.span,)) for token in tokens)


def _sums(rows: Sequence[Row]) -> Iterator[tuple[str, Token[Decimal]]]:
    """Yield the lines of few words and one amount behind them that name payments or adjustments."""
    for words, token in _lines(rows):
        sort = credit_sort(words) if not _NO_CREDIT.search(words) else None
        if sort is not None:
            yield sort, token


def _lines(rows: Sequence[Row]) -> Iterator[tuple[str, Token[Decimal]]]:
    """Yield each line of few words and one amount, before it or behind it."""
    for row in rows:
        found = amounts(row.span)
        words = _words(row.span, found[0]) if len(found) == 1 else ""
        if words and len(words.split()) <= _WORDS and not words.endswith("."):
            yield words, found[0]


def _words(span: Span, token: Token[Decimal]) -> str:
    boxes = {word.box for word in token.span.words}
    return " ".join(word.text for word in span.words if word.box not in boxes)
