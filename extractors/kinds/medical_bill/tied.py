"""Sums of a statement that are told by what they come to: charges less payments less adjustments are the balance."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from casefile.money import ZERO, total
from extractors.found import Found
from extractors.kinds.medical_bill.entries import Entry
from extractors.kinds.medical_bill.figures import credit_sort
from extractors.layout import Row, Token, values
from extractors.spans import Span
from extractors.tokens import amount, amounts

_CARRIED = (
    "previous balance", "prior balance", "balance forward", "beginning balance", "opening balance", "starting balance",
    "last balance", "previous statement balance", "balance forward from last statement", "prior statement balance",
    "balance brought forward", "previous amount due", "past balance", "last statement balance",
)  # fmt: skip
_WORDS = 9  # a line that names a sum has no more words before it
_NO_SUM = re.compile(
    r"\b(?:due|balance|owe[ds]?|pay this|previous|enclosed|minimum|pending|if paid|card)\b", re.IGNORECASE
)


class _Sum(NamedTuple):
    """A line that names one payment or adjustment, or the sum of some."""

    sort: str
    token: Token[Decimal]


def put_tied(rows: Sequence[Row], listed: Sequence[Entry], found: Found) -> None:
    """Put the payments and adjustments that lines name in words of their own, where they leave the balance printed.

    What was put by its caption stays; a balance carried from an earlier statement may be part of the sum.
    """
    billed, due = found.get("total_charges"), found.get("balance_due")
    if not isinstance(billed, Decimal) or not isinstance(due, Decimal):
        return
    known = {path: found.get(path) for path in ("total_payments", "total_adjustments")}
    left = billed - total(value for value in known.values() if isinstance(value, Decimal))
    if left == due:
        return
    carried = next((token for token in _carried(rows, listed) if token.value == due - left != ZERO), None)
    if carried is not None:
        found.take("previous_balance", carried)
        return
    named = list(_sums(rows))
    missing = [path for path, value in known.items() if value is None]
    for paths in _ways(missing):
        tokens = {path: [one.token for one in named if one.sort == path] for path in paths}
        if all(tokens.values()) and left - total(abs(t.value) for own in tokens.values() for t in own) == due:
            for path, own in tokens.items():
                _put(found, path, own)
            return


def _ways(missing: Sequence[str]) -> Iterator[tuple[str, ...]]:
    yield from itertools.chain.from_iterable(itertools.combinations(missing, size) for size in (2, 1))


def _put(found: Found, path: str, tokens: Sequence[Token[Decimal]]) -> None:
    if len(tokens) == 1:
        found.put(path, abs(tokens[0].value), tokens[0].span)
    else:
        found.add_up(path, total(abs(token.value) for token in tokens), [token.span for token in tokens])


def _carried(rows: Sequence[Row], listed: Sequence[Entry]) -> Iterator[Token[Decimal]]:
    yield from values(rows, _CARRIED, amount)
    for entry in listed:
        if entry.sort == "carried":
            for token in (entry.amount, entry.balance):
                if token is not None:
                    yield token


def _sums(rows: Sequence[Row]) -> Iterator[_Sum]:
    """Yield the lines of few words and one amount behind them that name payments or adjustments."""
    for span in (row.span for row in rows):
        found = amounts(span)
        if len(found) != 1:
            continue
        words = _before(span, found[0])
        sort = credit_sort(words) if len(words.split()) <= _WORDS and not _NO_SUM.search(words) else None
        if sort is not None and words and not words.endswith((".", ";")):
            yield _Sum(f"total_{sort}s", found[0])


def _before(span: Span, token: Token[Decimal]) -> str:
    first = token.span.words[0]
    return " ".join(word.text for word in itertools.takewhile(lambda word: word.box != first.box, span.words))
