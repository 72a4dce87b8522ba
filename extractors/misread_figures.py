"""Misread figures: what else a scan's faint figure may be, by one of the confusions that are usual."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from casefile.citations import Source
from casefile.money import parse_money

FAINT = 0.8  # a figure that was read with less confidence may be misread
_ALIKE = {"8": "360", "3": "8", "6": "850", "0": "86", "1": "7", "7": "1", "5": "69", "9": "5"}
_DOLLAR = frozenset("58")  # what a dollar sign is read as
_LEAST = 4  # digits of a figure that may have lost its point


def readings(amount: Decimal, source: Source, clear: float = FAINT) -> Iterator[Decimal]:
    """Yield the amounts that the words of the source may print instead; none where they are clear or no scan."""
    if source.method != "ocr" or source.confidence >= clear:
        return
    printed = f"{abs(amount):.2f}"
    sign = -1 if amount < 0 else 1
    seen = {abs(amount)}
    for other in _printed(printed, source.text):
        value = parse_money(other)
        if value is not None and value not in seen:
            seen.add(value)
            yield sign * value


def _printed(printed: str, text: str) -> Iterator[str]:
    for place, digit in enumerate(printed):
        for other in _ALIKE.get(digit, ""):
            yield printed[:place] + other + printed[place + 1 :]
    if printed[0] in _DOLLAR and "$" not in text and printed[1].isdigit():
        yield printed[1:]
    if "." not in text and printed.endswith(".00") and len(printed) - 3 >= _LEAST - 1:
        yield f"{printed[:-5]}.{printed[-5:-3]}"
