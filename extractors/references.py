"""References: the numbers that claims, cases and files are kept under, in one word or in several."""

from __future__ import annotations

import re

from extractors.layout import Token
from extractors.spans import Span, cells
from extractors.tokens import is_masked

_PART = re.compile(r"[A-Z0-9][A-Za-z0-9\-/.]*")
_ENDS = (",", ";", ".")


def reference(span: Span) -> Token[str] | None:
    """Return the number that the words begin with, over parts such as "CLM 12-345 02"; it has three digits or more."""
    kept = []
    for word in cells(span)[0].words:
        printed = word.text.strip(".,;:#()")
        part = _PART.fullmatch(printed) is not None and not is_masked(printed)
        if not part or not (re.search(r"\d", printed) or (printed.isupper() and len(printed) <= 4)):
            break
        kept.append(word)
        if word.text.endswith(_ENDS):
            break
    while kept and not re.search(r"\d", kept[-1].text):
        kept.pop()
    number = " ".join(word.text for word in kept).strip(".,;:#()")
    return Token(number, Span(span.page, tuple(kept))) if sum(sign.isdigit() for sign in number) >= 3 else None
