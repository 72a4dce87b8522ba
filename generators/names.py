"""Names as letters print them: of what a form prints in capitals, and of minors the initials alone."""

from __future__ import annotations

import re

from casefile.capitals import cased

__all__ = ["cased", "initials"]

_AFTER_NAMES = frozenset(("jr", "sr", "ii", "iii", "iv"))


def initials(name: object) -> str:
    """Return the initials of a person's name, as papers print a minor's: "R. T. W."."""
    words = [word for word in re.split(r"[\s,]+", str(name)) if word[:1].isalpha()]
    return " ".join(f"{word[0].upper()}." for word in words if word.rstrip(".").lower() not in _AFTER_NAMES)
