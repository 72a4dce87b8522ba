"""What a ledger comes to: the total paid, the limit and what is left of it, by captions, by columns or in a sentence."""
# ruff: noqa: E501, a wording stands in one piece

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from casefile.money import ZERO, total
from extractors.found import Found
from extractors.kinds.payment_ledger.rows import is_payment, is_total, money
from extractors.kinds.payment_ledger.wordings import LEFT, LIMIT, PAID
from extractors.layout import Row, Token, values
from extractors.prose import Prose
from extractors.tables import TableRow
from extractors.tokens import amount, amounts

_SUM = r"(?P<sum>\$ ?\d[\d,]*(?:\.\d{2})?)"
_IS = r"(?:is|are|was|were|of|totals?|totall?ing|totall?ed|comes? to|amounts? to|stands? at|=|:)"
_LIMITED = (
    rf"\blimits?\b(?! (?:remaining|left|available))[^.$]{{0,60}}?\b{_IS} {_SUM}",
    rf"{_SUM} (?:per[- ]person |policy |coverage |medical |benefit |pip |med ?pay |medical payments? |no-fault )*limits?\b",
    rf"\b(?:coverage|benefits|protection|payments|pip|med ?pay)\b(?: (?:with|in the|up|a|limit|amount|maximum|to|of|is|are))+ {_SUM}",
    rf"\b(?:provides?|carries|carried|affords?|includes?|has|have|maximum)\b(?: [a-z'\-]+){{0,6}} {_SUM}",
)
_SPENT = (
    rf"\b(?:sum|total)(?: amount)?(?: of| paid| payments| these| all| the| our| to date| so far| benefits)+[^.$]{{0,30}}?\b{_IS} {_SUM}",
    rf"\b(?:paid|payments?|benefits)\b[^.$\d]{{0,40}}?\b{_IS} {_SUM}",
    rf"\b(?:paid|issued|disbursed|exhausted|used)(?: (?:out|a total of|in total|to date|so far|benefits of))* {_SUM}",
    rf"{_SUM} (?:has been|have been|was|were|in) (?:paid|payments|issued|benefits)",
)
_RESTS = (
    rf"{_SUM} (?:remains?|is left|are left|left|remaining|still|is available|available|is unused|unused|to (?:be )?spen[dt])\b",
    rf"\b(?:leaving|leaves|leave)(?: a| an| the| balance| remaining| of| you| your client| with)* {_SUM}",
    rf"\b(?:remaining|left|available|unused|balance)\b[^.$\d]{{0,40}}?\b{_IS} {_SUM}",
)
_SHAPES = {
    name: tuple(re.compile(shape, re.IGNORECASE) for shape in shapes)
    for name, shapes in (("total_paid", _SPENT), ("limit", _LIMITED), ("remaining", _RESTS))
}
_MOST = 8  # figures of one sort that are tried against one another


def put_sums(rows: Sequence[Row], listed: Sequence[TableRow], found: Found) -> None:
    """Put total, limit and rest: of several printed figures those that come out with the payments and one another.

    `rows` are those outside the payments.
    """
    prose = Prose([row.span for row in rows])
    ends = [row for row in listed if is_total(row)]
    payments = [row for row in listed if not is_total(row) and is_payment(row)]
    summed = [token for row in reversed(ends) if (token := money(row, "paid")) is not None]
    running = [token for row in reversed(listed) if (token := money(row, "remaining")) is not None]
    added = total(token.value for row in payments if (token := money(row, "paid")) is not None)
    lone = [token for token in _lone(ends) if token.value == added]
    paid = [*values(rows, PAID, amount), *_said(prose, "total_paid"), *summed, *lone]
    limit = [*values(rows, LIMIT, amount), *_said(prose, "limit")]
    left = [*values(rows, LEFT, amount), *running[:1], *_said(prose, "remaining")]
    if added > ZERO:
        fits = any(token.value == added for token in paid)
        paid = _first(paid, added) if fits else [*summed, *paid]  # the column's own sum, though it is wrong
    chosen = _coming_out(paid, limit, left)
    for path, token in zip(("total_paid", "limit", "remaining"), chosen, strict=True):
        found.take(path, token)


def _said(prose: Prose, name: str) -> Iterator[Token[Decimal]]:
    """Yield the sums that sentences say, as in "The amount remaining is $789.60"."""
    for shape in _SHAPES[name]:
        for match, _ in prose.find(shape):
            span = prose.span(*match.span("sum"))
            token = amount(span) if span is not None else None
            if token is not None:
                yield token


def _lone(ends: Sequence[TableRow]) -> list[Token[Decimal]]:
    """Return the lone amounts of total rows that stand under no caption."""
    return [found[0] for row in ends if len(found := amounts(row.span)) == 1 and money(row, "paid") is None]


def _first(tokens: Sequence[Token[Decimal]], wanted: Decimal) -> list[Token[Decimal]]:
    """Return the figures, those first that the payments come to."""
    return [*(t for t in tokens if t.value == wanted), *(t for t in tokens if t.value != wanted)]


def _coming_out(
    paid: Sequence[Token[Decimal]], limit: Sequence[Token[Decimal]], left: Sequence[Token[Decimal]]
) -> tuple[Token[Decimal] | None, Token[Decimal] | None, Token[Decimal] | None]:
    """Return one figure of each sort: the first three of which the limit less what is paid is what is left."""
    for spent, whole, rest in itertools.product(paid[:_MOST], limit[:_MOST], left[:_MOST]):
        if whole.value - spent.value == rest.value:
            return spent, whole, rest
    return next(iter(paid), None), next(iter(limit), None), next(iter(left), None)
