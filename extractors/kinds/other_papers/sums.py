"""The one amount that a paper of its kind is about: the cost of repairs, the charges sworn to or protected."""
# ruff: noqa: E501, a wording stands in one piece

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from extractors.layout import Row, Token, values
from extractors.prose import Prose
from extractors.tokens import amount, amounts

_OF_REPAIRS = (
    "grand total", "net cost of repairs", "total cost of repairs", "total repair cost", "gross total",
    "settlement amount",
    "adjusted total", "total loss value", "total amount", "estimate total", "net estimate total", "total estimate",
    "total of estimate", "total cost of repair", "cost of repairs", "total repairs", "net total",
    "total repair estimate",
    "gross repair total", "workfile total", "total damages", "total due", "estimated cost of repairs", "total with tax",
    "estimated total", "total supplement", "total incl tax", "total including tax",
    "amount of estimate", "total estimated cost",
    "total net estimate", "gross estimate", "repair total", "total price", "invoice total", "total parts and labor",
    "total",
)  # fmt: skip
_PROTECTED = (
    "amount of lien", "total amount", "outstanding balance", "charges protected", "estimated charges protected",
    "amount protected", "estimated charges", "total charges", "balance", "balance protected", "lien amount",
    "current balance",
    "charges to date", "amount", "balance due", "account balance", "total balance", "estimated cost", "total",
    "amount due",
    "estimated cost of treatment", "estimated treatment cost", "balance owed", "billed charges", "bill amount",
)  # fmt: skip
_SWORN = (
    "total charges", "total amount charged", "amount charged", "total billed", "amount billed", "total amount", "total",
    "amount of charges", "total amount of charges", "amount unpaid", "balance due", "balance", "amount due",
    "total bill",
    "charges", "amount of bill", "total amount billed", "unpaid balance", "total cost",
)  # fmt: skip
_WORTH = ("adjusted vehicle value", "adjusted value", "appraised value", "actual cash value", "market value")
_CAPTIONS = {"repair_estimate": _OF_REPAIRS, "letter_of_protection": _PROTECTED, "affidavit": _SWORN}
_SUM = r"[^.$]{0,140}?(?P<sum>\$ ?\d[\d,]*(?:\.\d{2})?)"
_SAID = {
    "affidavit": (
        r"\b(?:amount|total|sum|charges?|cost)s?(?: (?:of|for|the|amount|that|was|were|I|we))* (?:charged|billed|charges?)\b" + _SUM,
        r"\b(?:charges?|bills?|cost|fees?)\b(?: \w+){0,8}? (?:totals?|totaled|totaling|amounts? to|comes? to|came to|adds? up to|in the (?:total )?(?:amount|sum) of|is|are|was|were)\b" + _SUM,
        r"\b(?:unpaid|owed|outstanding|balance)\b" + _SUM,
        r"\b(?:charged|billed)\b" + _SUM,
    ),
    "letter_of_protection": (
        r"\b(?:balance|charges?|bills?|lien|amount|sum|account)\b" + _SUM,
    ),
    "repair_estimate": (
        r"\b(?:total|cost of repairs?|estimate[ds]?(?: at)?|repairs?)\b" + _SUM,
    ),
}  # fmt: skip


def paper_sum(kind: str, rows: Sequence[Row]) -> Token[Decimal] | None:
    """Return the amount that the paper is about, as captioned, else as a sentence says it."""
    captions = _CAPTIONS.get(kind)
    if captions is None:
        return None
    named = (token for token in values(rows, captions[:-1], amount) if token.value > 0)
    plain = [token for token in values(rows, captions[-1:], amount) if token.value > 0]
    worth = next(values(rows, _WORTH, amount), None) if kind == "repair_estimate" else None
    return next(named, None) or (plain[-1] if plain else None) or worth or _told(kind, rows)


def _told(kind: str, rows: Sequence[Row]) -> Token[Decimal] | None:
    prose = Prose([row.span for row in rows])
    for pattern in _SAID.get(kind, ()):
        for match, _ in prose.find(re.compile(pattern, re.IGNORECASE)):
            span = prose.span(*match.span("sum"))
            found = amounts(span) if span is not None else ()
            if found and found[0].value > 0:
                return found[0]
    return None
