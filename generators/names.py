"""Names that a form prints in capitals, as a letter prints them."""

from __future__ import annotations

import re

_AS_THEY_ARE = frozenset(
    {
        *("MD", "DO", "DC", "DPT", "PT", "RN", "NP", "PA", "PA-C", "OTR", "ATC", "DDS", "PHD"),
        *("LLC", "LLP", "PLLC", "PC", "LP", "II", "III", "IV", "USA", "US", "VA", "ER", "ED", "MRI", "CT", "ENT"),
    }
)
_AFTER_NAMES = frozenset(("jr", "sr", "ii", "iii", "iv"))
_SMALL = frozenset(("of", "the", "and", "for", "at", "in", "on"))


def cased(name: object) -> str:
    """Return the name; one all in capitals with capitals at the beginnings of its words alone."""
    text = str(name)
    if not text.isupper():
        return text
    return re.sub(r"[^\s,/()]+", lambda match: _word(match[0], first=match.start() == 0), text)


def _word(word: str, *, first: bool) -> str:
    if word.strip(".") in _AS_THEY_ARE or re.search(r"\d|\w\.\w", word):
        return word
    if not first and word.lower() in _SMALL:
        return word.lower()
    return "".join(part.capitalize() if part.isalpha() else part for part in re.split(r"([\-'&.])", word))


def initials(name: object) -> str:
    """Return the initials of a person's name, as papers print a minor's: "R. T. W."."""
    words = [word for word in re.split(r"[\s,]+", str(name)) if word[:1].isalpha()]
    return " ".join(f"{word[0].upper()}." for word in words if word.rstrip(".").lower() not in _AFTER_NAMES)
