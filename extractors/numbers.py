"""Printed numbers that are neither money nor dates: rates, hours, the last digits of a Social Security number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from extractors.layout import Row, Token
from extractors.spans import Span, find

_SSN = re.compile(
    r"(?<![\d\-/])(?:[\dXx*#\u2022]{3}[ \-]?[\dXx*#\u2022]{2}[ \-]?|[Xx*#\u2022\-]*|\.{2,}|\u2026)(\d{4})(?![\d\-])"
)
_WHOLE_SSN = re.compile(r"(?<![\d\-])(?:\d{3}|[Xx*#\u2022]{3})-(?:\d{2}|[Xx*#\u2022]{2})-(\d{4})(?![\d\-])")
_RATE = re.compile(r"(?<![\w.,\-])\$? ?(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,6})?(?![\w,.]*\d)")
_QUANTITY = re.compile(r"(?<![\w.,/\-$])(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,4})?(?![\d/\-])")


def last_four(span: Span) -> Token[str] | None:
    """Return the last four digits of a Social Security number; nothing where those are covered too."""
    return next((Token(match[1], _covered(words)) for match, words in find(span, _SSN)), None)


def whole_ssn(rows: Sequence[Row]) -> Token[str] | None:
    """Return the last four digits of a number that its shape alone shows to be a Social Security number."""
    found = (Token(match[1], _covered(words)) for row in rows for match, words in find(row.span, _WHOLE_SSN))
    return next(found, None)


def _covered(span: Span) -> Span:
    """Return the words with all digits but the last four covered: no more of the number is kept anywhere."""
    left = 4
    words = []
    for word in reversed(span.words):
        text = ""
        for sign in reversed(word.text):
            text = ("X" if sign.isdigit() and left <= 0 else sign) + text
            left -= sign.isdigit()
        words.append(word._replace(text=text))
    return Span(span.page, tuple(reversed(words)))


def rate(span: Span) -> Token[Decimal] | None:
    """Return the first rate in the words: "$24.50", "24.5000", "1,200"."""
    return _number(span, _RATE)


def quantity(span: Span) -> Token[Decimal] | None:
    """Return the first count in the words, such as hours or days; no date, no amount with a dollar sign."""
    return _number(span, _QUANTITY)


def _number(span: Span, shape: re.Pattern[str]) -> Token[Decimal] | None:
    for match, words in find(span, shape):
        return Token(Decimal(match[1].replace(",", "") + (match[2] or "")), words)
    return None
