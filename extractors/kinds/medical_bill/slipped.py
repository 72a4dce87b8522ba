"""Service lines whose typing stands beside its boxes: what follows the procedure code is told by its order.

Offices print claim forms of their own, and a printer that slips moves the typing; item 24 keeps its order:
modifiers, diagnosis pointers, dollars, cents, units (NUCC 1500 Reference Instruction Manual, items 24D to 24G).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from casefile.money import parse_money
from casefile.pages import Page, Word
from extractors.forms import Cell
from extractors.layout import Token
from extractors.spans import Span

_POINTERS = re.compile(r"[A-L]{1,4}|[1-4](?:,?[1-4]){0,3}")
_MODIFIER = re.compile(r"[A-Z][A-Z0-9]|\d{2}")
_DOLLARS = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,6}")
_CENTS, _UNITS = re.compile(r"\d{2}"), re.compile(r"[1-9]\d{0,2}")


class Ordered(NamedTuple):
    """What a service line says after its procedure code."""

    modifiers: tuple[Token[str], ...]
    pointers: Token[str] | None
    amount: Token[Decimal]
    units: Token[Decimal]


def in_order(row: Cell, code: Token[str]) -> Ordered | None:
    """Return what follows the code, or None where the words do not stand in the form's order."""
    words = [placed.word for placed in row.words]
    after = words[words.index(code.span.words[0]) + 1 :] if code.span.words[0] in words else []
    at = next((place for place in range(len(after) - 2) if _is_charge(after[place : place + 3])), None)
    if at is None:
        return None
    dollars, cents, number = after[at : at + 3]
    value = parse_money(f"{dollars.text}.{cents.text}")
    if value is None:
        return None
    before = after[:at]
    pointed = _token(row.page, before[-1:]) if before and _POINTERS.fullmatch(before[-1].text) else None
    given = before[:-1] if pointed is not None else before
    return Ordered(
        tuple(Token(word.text, Span(row.page, (word,))) for word in given if _MODIFIER.fullmatch(word.text)),
        pointed,
        Token(value, Span(row.page, (dollars, cents))),
        Token(Decimal(number.text), Span(row.page, (number,))),
    )


def _is_charge(three: Sequence[Word]) -> bool:
    shapes = (_DOLLARS, _CENTS, _UNITS)
    return all(shape.fullmatch(word.text) for shape, word in zip(shapes, three, strict=True))


def _token(page: Page, words: Sequence[Word]) -> Token[str]:
    return Token(words[0].text, Span(page, tuple(words)))
