"""Boxes of a form W-2 that only their numbers name: "1 24,310.50   2 1,118.00", "BX1", "(1)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from extractors.layout import Row, Token
from extractors.spans import Span, cells, covering, find
from extractors.tokens import amounts

_BOX = r"\(?(?:box ?|bx ?)?(?P<box>[1-6]|1[5-9])\)?[.:]?"
_INLINE = re.compile(rf"(?<!\S){_BOX} (?P<amount>\$?\d[\d,]*\.\d\d)(?!\S)", re.IGNORECASE)
_HEAD = re.compile(r"\(?(?:box ?|bx ?)?(\d{1,2}[a-d]?)\)?", re.IGNORECASE)
_STATE = re.compile(r"(?<!\S)\(?(?:box ?|bx ?)?15\)? (?P<state>[A-Z]{2})(?!\S)", re.IGNORECASE)
_BOXES = {1: "wages", 2: "federal_tax", 3: "social_security_wages", 5: "medicare_wages", 16: "state_wages"}
_SHARES = ((3, 4, Decimal("0.062")), (5, 6, Decimal("0.0145")))
_ROUNDING = Decimal("0.02")


def numbered(rows: Sequence[Row]) -> dict[str, Token[Decimal]]:
    """Return the amounts of the boxes by field, where a tax is the share of the wages that the law takes of them."""
    found: dict[int, Token[Decimal]] = {}
    for place, row in enumerate(rows):
        for box, token in (*_inline(row.span), *_under(row.span, rows[place + 1 : place + 2])):
            found.setdefault(box, token)
    proven = any(
        base in found and tax in found and abs(found[base].value * share - found[tax].value) <= _ROUNDING
        for base, tax, share in _SHARES
    )
    return {name: found[box] for box, name in _BOXES.items() if box in found} if proven else {}


def numbered_states(rows: Sequence[Row]) -> list[Token[str]]:
    """Return the states that stand behind the number of their box."""
    found = [(match["state"], words) for row in rows for match, words in find(row.span, _STATE)]
    return [Token(state, Span(words.page, words.words[-1:])) for state, words in found]


def _inline(row: Span) -> Iterator[tuple[int, Token[Decimal]]]:
    for match in _INLINE.finditer(row.text):
        words = covering(row, *match.span("amount"))
        yield from ((int(match["box"]), token) for token in amounts(words)[:1])


def _under(head: Span, below: Sequence[Row]) -> Iterator[tuple[int, Token[Decimal]]]:
    """Yield the amounts under a row of nothing but numbers of boxes."""
    numbers = [(cell, _HEAD.fullmatch(cell.text)) for cell in cells(head)]
    if len(numbers) < 2 or not all(match for _, match in numbers):
        return
    for row in below:
        for cell in cells(row.span) if row.span.page is head.page else ():
            over = [match[1] for named, match in numbers if match and _over(named, cell) and match[1].isdigit()]
            if len(over) == 1:
                yield from ((int(over[0]), token) for token in amounts(cell)[:1])


def _over(head: Span, cell: Span) -> bool:
    return head.box.x0 < cell.box.x1 and cell.box.x0 < head.box.x1
