"""Repeats: the same page once more, sent again or scanned again, told from a page that differs in a figure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from casefile.dates import parse_date
from casefile.money import parse_money
from casefile.pages import Page, Word

ALIKE = 0.5  # share of word pairs that two readings of one page have in common at least; measured on 200 dpi scans
SURE = 0.85  # a figure read with less confidence may be misread, so that it proves no difference
LOOSE_SHARE = 0.2


Fingerprint = tuple[int, ...]
"""What a page is found by: numbers that it shares with its copies, however they were scanned."""


class FiledPage(NamedTuple):
    """A page that is filed: in which document, as which page of which original, and the key of its reading."""

    document: str
    file: str
    number: int
    digest: str


def same_page(page: Page, other: Page) -> bool:
    """Tell whether two readings are of one page: alike in words and with no figure that surely differs."""
    if page.digest == other.digest:
        return True
    mine, theirs = _pairs(page.words), _pairs(other.words)
    union = sum((mine | theirs).values())
    if not union or sum((mine & theirs).values()) / union < ALIKE:
        return False
    return _figures_agree(page.words, other.words)


def _pairs(words: Sequence[Word]) -> Counter[tuple[str, str]]:
    plain = [text for word in words if (text := re.sub(r"\W+", "", word.text).lower())]
    return Counter(pairwise(plain))


def _figures_agree(words: Sequence[Word], others: Sequence[Word]) -> bool:
    """Tell whether each figure that one reading lacks may be one that the other misread."""
    mine, theirs = _figures(words), _figures(others)
    left, right = mine - theirs, theirs - mine
    if left.total() + right.total() > LOOSE_SHARE * max(1, mine.total() + theirs.total()):
        return False
    return _misread(left, words, right) or _misread(right, others, left)


def _misread(figures: Counter[str], words: Sequence[Word], against: Counter[str]) -> bool:
    unsure = {key for word in words if word.confidence < SURE for key in _figure(word.text)}
    return figures.total() == against.total() and all(figure in unsure for figure in figures)


def _figures(words: Sequence[Word]) -> Counter[str]:
    return Counter(key for word in words for key in _figure(word.text))


def _figure(text: str) -> tuple[str, ...]:
    """Return the amount, day or number of a word; forms print amounts and codes without a point ("1385 00")."""
    plain = text.strip(".,;:()")
    if "." in plain and (amount := parse_money(plain)) is not None:
        return (str(amount),)
    day = parse_date(plain) if re.search(r"\d[/\-]\d", plain) else None
    if day is not None:
        return (day.isoformat(),)
    return (plain,) if re.fullmatch(r"\d{3,}", plain) else ()
