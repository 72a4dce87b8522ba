"""Stamps: what is printed over the pages of a whole file and belongs to no paper: a fax's line, a Bates number."""

from __future__ import annotations

import re

_FAX = re.compile(r"\bfax(?:ed)?\b.*\d{1,2}:\d{2}|\d{1,2}:\d{2}.*\bfax\b|\bP\.? ?\d{1,3}/\d{1,3}\b", re.IGNORECASE)
_FAXED = re.compile(
    r"(?:\b(?:page|pg|p)\b[.:#\s]{0,3}|[\[(])(?P<k>\d{1,4})(?:\s?(?:of|/)\s?\d{1,4})?\W*$", re.IGNORECASE
)
_BATES = re.compile(
    r"(?!(?:ACCT|ACCOUNT|MRN?|FIN|CLAIM|POLICY|CASE|FILE|CHECK|INVOICE|ID|NO)\b[. ])[A-Z][A-Z .&_-]{0,14}[ _-]?0\d{3,8}"
)
_LONGEST = 30


def is_stamp(text: str) -> bool:
    """Tell whether the row is a stamp: the line of a fax, with the hour, or a number that begins with a zero."""
    return _FAX.search(text) is not None or (len(text) <= _LONGEST and _BATES.fullmatch(text.strip()) is not None)


def faxed(text: str) -> int | None:
    """Return the number that a fax gave the page; nothing where the row is not its line."""
    found = _FAXED.search(text) if _FAX.search(text) else None
    return int(found["k"]) if found is not None else None
