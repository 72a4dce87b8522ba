"""What a rate of pay is paid for: an hour, a week, a month, a year."""

from __future__ import annotations

import re
from typing import Literal

from extractors.layout import Token
from extractors.spans import Span, find

Unit = Literal["hour", "week", "month", "year"]

UNITS: tuple[tuple[Unit, str], ...] = (
    ("hour", r"hour(?:ly)?|hr|an hour"),
    ("week", r"week(?:ly)?|wk"),
    ("month", r"month(?:ly)?|mo"),
    ("year", r"year(?:ly)?|yr|annual(?:ly)?|annum"),
)
_TICK = r"(?:\[ ?[xX✓] ?\]|☒|☑|\(x\)|\bX\b)"
_PERIOD = re.compile(r"\b(?:" + "|".join(words for _, words in UNITS) + r")\b", re.IGNORECASE)
_TICKED = re.compile(rf"{_TICK} ?({_PERIOD.pattern})", re.IGNORECASE)
_PER = re.compile(rf"(?:\bper|/|\ban?|\beach) ?({_PERIOD.pattern})", re.IGNORECASE)


def unit(span: Span) -> Token[Unit] | None:
    """Return the unit that is ticked, or that stands after "per", or the one that is named alone."""
    for pattern in (_TICKED, _PER):
        for match, words in find(span, pattern):
            return Token(name_of(match[1]), words)
    named = find(span, _PERIOD)
    return Token(name_of(named[0][0].group()), named[0][1]) if len(named) == 1 else None


def ticked(span: Span) -> Token[Unit] | None:
    """Return the unit whose box is ticked."""
    return next((Token(name_of(match[1]), words) for match, words in find(span, _TICKED)), None)


def name_of(printed: str) -> Unit:
    """Return the unit that the printed word names."""
    return next(unit for unit, words in UNITS if re.fullmatch(words, printed, re.IGNORECASE))
