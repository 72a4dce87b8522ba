"""Captions that carry the number of their unit: "DRIVER D01 NAME", "VEHICLE 1 - Driver Name", "Insurer (Veh 1):"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from casefile.pages import Word, surround
from extractors.layout import Row, rows_from
from extractors.spans import Span

_HEAD = r"(?:vehicle|veh|unit|party|driver|operator|motorist|v|u|d|p)\.?"
FIGURE = r"(?: ?(?:no|num|number|#)\.?)? ?[:#]? ?(?:[vudp]-?)?[0o]{0,2}(?P<n>[1-9l|i]|one|two|three)\b"
"""A unit's number in all its shapes: "1", "# 1", "No. 01", "V01" with its naught misread, "One"."""
_ASKED = (
    r"(?:Driver|Operator|Motorist|Owner|Name|Vehicle|Veh|Year|Make|Model|Insur\w+|Ins|Policy|Carrier|Citation\w*"
    r"|Charge\w*|Violation\w*|Address|Phone|Date|DOB|Sex|Age|License|Plate|Tag|VIN|Color|Damage|Injur\w+)"
)
_BEFORE = re.compile(
    rf"(?<![\w\-])(?i:{_HEAD}{FIGURE})(?:'s)?(?: ?[\u2013\u2014\-/]| ?\))? ?(?=(?:{_ASKED}|{_ASKED.upper()})\b)"
)
_BEHIND = re.compile(
    rf"(?<![,(] )\b(?P<head>(?:driver|operator|motorist|vehicle|veh|insurer|carrier|company|co\.?|number|no\.?|policy"
    rf"|name|citations?|charges?|violations?|insurance))[ (\-\u2013]{{0,3}}(?:{_HEAD})?{FIGURE}\)?:",
    re.IGNORECASE,
)
_WORDS = {"one": 1, "two": 2, "three": 3}


class Numbered(NamedTuple):
    """Rows whose captions stand without their unit's number, and that number by the words that it was taken from."""

    rows: tuple[Row, ...]
    units: Mapping[int, int]


def unnumbered(rows: Sequence[Row]) -> Numbered:
    """Return the rows with the captions as they stand on forms that print the number once, over the block."""
    units: dict[int, int] = {}
    return Numbered(rows_from([_bare(row.span, units) for row in rows]), units)


def figure(printed: str) -> int:
    """Return the number of a unit as printed, a misread "1" too."""
    return int(printed) if printed.isdecimal() else _WORDS.get(printed.lower(), 1)


def _bare(span: Span, units: dict[int, int]) -> Span:
    text = span.text
    found = [*_BEFORE.finditer(text), *_BEHIND.finditer(text)] if re.search(r"\d|[lIi|]\b|one|two|three", text) else []
    for match in sorted(found, key=lambda match: -match.start()):
        span = _without(span, match, units)
    return span


def _without(span: Span, match: re.Match[str], units: dict[int, int]) -> Span:
    """Return the words with those of the match joined to the caption that they number."""
    taken = list(_places(span, match))
    if not taken:
        return span
    first, last = taken[0], taken[-1]
    behind = "head" in match.re.groupindex
    if behind:
        text = span.words[first].text.rstrip(":(") + ":"
    elif last + 1 < len(span.words):
        last += 1
        text = span.words[last].text
    else:
        return span
    words = span.words[first : last + 1]
    if any(two.box.x0 - one.box.x1 > 1.5 * span.height for one, two in pairwise(words)):
        return span
    word = Word(text, surround(words), min(one.confidence for one in words))
    units[id(word)] = figure(match["n"])
    return Span(span.page, (*span.words[:first], word, *span.words[last + 1 :]))


def _places(span: Span, match: re.Match[str]) -> Iterator[int]:
    """Yield the places of the words that the match touches."""
    place = 0
    for at, word in enumerate(span.words):
        if place < match.end() and place + len(word.text) > match.start():
            yield at
        place += len(word.text) + 1
