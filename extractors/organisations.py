"""Organisations: words that can be the name of an employer, a practice or an agency."""

from __future__ import annotations

import re
from itertools import pairwise

from extractors.layout import Token
from extractors.spans import Span
from extractors.tokens import is_masked

_ABBREVIATED = re.compile(r"\b(?:Inc|Co|Corp|Ltd|Bros|Assoc)\.$", re.IGNORECASE)
_NUMBER = re.compile(r"\d+[A-Z]?")
_BOX = re.compile(r"P\.?O\.?$|P\.O\.", re.IGNORECASE)
_STREET = re.compile(r"(?:\d+ \w|P\.? ?O\.? ?Box)", re.IGNORECASE)


def organisation(span: Span) -> Token[str] | None:
    """Return the words as an organisation's name, as printed; nothing where they are an address or masked.

    An address on the same line is no part of the name: "Gannet Rock Co., 3 Wharf Rd, Palm Cay, FL 33999".
    """
    span = _without_address(span)
    printed = span.text.strip(" ,:;|_-")
    if not _ABBREVIATED.search(printed):
        printed = printed.rstrip(".")
    letters = len(re.findall(r"[A-Za-z]", printed))
    if letters < 3 or _STREET.match(printed) or is_masked(printed) or re.search(r"\d{5}|\$|:", printed):
        return None
    return Token(printed, span)


def _without_address(span: Span) -> Span:
    for place, (before, word) in enumerate(pairwise(span.words), 1):
        if before.text.endswith(",") and (_NUMBER.fullmatch(word.text) or _BOX.match(word.text)):
            return Span(span.page, span.words[:place])
    return span
