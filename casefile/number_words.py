"""Numbers and days of the month that are written in words: "four thousand two hundred", "twenty-first"."""

from __future__ import annotations

import re
from decimal import Decimal

_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SMALL = {word: number for number, word in enumerate(_ONES)} | {word: 10 * at for at, word in enumerate(_TENS, 2)}
_LARGE = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
    *("twentieth", *(f"twenty-{word}" for word in ("first", "second", "third", "fourth", "fifth", "sixth"))),
    *("twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"),
)
_WORD = "|".join(sorted((*_SMALL, *_LARGE), key=len, reverse=True))
NUMBER = (
    rf"(?:(?:(?:a|half a) (?=hundred\b|thousand\b|million\b|dozen\b))?(?:{_WORD}|dozen)\b"
    rf"(?:(?:[ -]|,? and )(?:{_WORD})\b){{0,12}})"
)
"""The form of a number in words; "a dozen" and "half a million" are numbers too."""
ORDINAL = "|".join(re.escape(word).replace(r"\-", "[ -]") for word in sorted(_ORDINALS, key=len, reverse=True))
"""The form of a day of the month in words."""
_PART = re.compile(rf"half a\b|\b(?:{_WORD}|dozen)\b", re.IGNORECASE)


def number_of(words: str) -> Decimal | None:
    """Return the number that words say ("nineteen hundred" is 1900), or None where they say none."""
    parts = [part[0].lower() for part in _PART.finditer(words)]
    total, group, factor = Decimal(0), Decimal(0), Decimal(1)
    for part in parts:
        if part == "half a":
            factor = Decimal("0.5")
        elif part == "dozen":
            group = max(group, Decimal(1)) * 12
        elif part == "hundred":
            group = max(group, Decimal(1)) * 100
        elif part in _LARGE:
            total, group = total + max(group, Decimal(1)) * _LARGE[part], Decimal(0)
        else:
            group += _SMALL[part]
    return (total + group) * factor if parts else None


def ordinal_of(words: str) -> int | None:
    """Return the day of the month that words say ("twenty-first" is 21), or None where they say none."""
    plain = "-".join(words.lower().replace("-", " ").split())
    return _ORDINALS.index(plain) + 1 if plain in _ORDINALS else None


def year_of(words: str) -> int | None:
    """Return the year that words say ("twenty twenty-six", "two thousand and twenty-six"), or None where none."""
    pair = re.fullmatch(r"(nineteen|twenty)[ -](?!hundred\b)(.+)", words.strip().lower())
    number = number_of(words)
    if pair:
        rest = number_of(pair[2])
        return int(_SMALL[pair[1]] * 100 + rest) if rest is not None and 10 <= rest < 100 else None
    return int(number) if number is not None and 1900 <= number < 2100 else None
