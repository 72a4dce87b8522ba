"""Whom the sentences of a notice of lien name: who claims, where, against whose recovery, under which number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.kinds.lien_notice.prose import texts
from extractors.layout import Token
from extractors.spans import Pages, Span, covering, find

_WORD = r"(?-i:[A-Z])[\w'\u2019.&\-]*"
_NAME = rf"(?P<value>{_WORD}(?: (?:(?:of|and|the|for|&) ){{0,2}}{_WORD}){{1,7}})"
_HOLDERS = (
    rf"\b(?:claimant|holder) of (?:this|the) lien is {_NAME}",
    rf"\bnotice is hereby given that (?:the )?{_NAME}(?=,| has\b| claims\b| asserts\b| holds\b| provided\b)",
    rf"\b(?:recovery|subrogation|authorized|collection) agent (?:of|for) (?:the )?{_NAME}",
    rf"\b(?:write|writing|contacting you) on behalf of (?:our client,? )?(?:the )?{_NAME}",
)
_CLAIMANTS = (
    rf"\bthe injured (?:person|party) is {_NAME}",
    rf"\bname of (?:the )?(?:injured person|patient) is {_NAME}",
    rf"\b(?:hospitalization|treatment|care|services) to (?:the patient,? )?{_NAME}(?=,? who (?:was|were)\b)",
)
_NUMBERS = (r"\b(?:account|file|case|claim|lien) (?:number|no\.?) is (?P<value>[A-Z0-9][\w\-]*\d[\w\-]*)",)
_PLACE = r",? (?:whose address is |located at |of |at )?(?P<value>\d[^;:]{8,80}?\b\d{5}(?:-\d{4})?)(?!\d)"


def named_holder(pages: Pages) -> Token[str] | None:
    """Return who a sentence says claims the lien."""
    return _said(pages, _HOLDERS)


def named_claimant(pages: Pages) -> Token[str] | None:
    """Return who a sentence says was injured or treated."""
    return _said(pages, _CLAIMANTS)


def named_number(pages: Pages) -> Token[str] | None:
    """Return the number under which a sentence says that the lien is kept."""
    return _said(pages, _NUMBERS)


def named_address(pages: Pages, holder: Token[str]) -> Token[str] | None:
    """Return the address that follows the holder's name in a sentence."""
    return _said(pages, (re.escape(holder.value) + _PLACE,))


def _said(pages: Pages, patterns: Sequence[str]) -> Token[str] | None:
    for pattern in patterns:
        for text in texts(pages):
            for match, _ in find(text, re.compile(pattern, re.IGNORECASE)):
                return _token(text, match)
    return None


def _token(text: Span, match: re.Match[str]) -> Token[str]:
    words = covering(text, match.start("value"), match.end("value"))
    return Token(match["value"].rstrip(",;"), words)
