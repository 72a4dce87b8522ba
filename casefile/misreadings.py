"""Misreadings: what recognition makes of a word, told from another word."""

from __future__ import annotations

from rapidfuzz.distance import Levenshtein

from casefile.money import parse_money
from casefile.tokens import Token, is_misprint

SURE = 0.85  # a figure read with less confidence may be misread, so that it proves no difference
SURE_WORD = 0.9

_TAKEN_FOR = frozenset(
    frozenset((one, other))
    for one, others in {
        "0": "689C",
        "1": "47TJ",
        "2": "7",
        "3": "58",
        "5": "68FE",
        "6": "8E",
        "8": "9R",
        "4": "A",
    }.items()
    for other in others
) | {frozenset("7T"), frozenset("9P")}
"""Figures and letters that are taken for each other."""


def is_unsure(one: Token) -> bool:
    """Tell whether a figure was read with doubt, or is none as it stands (a day that no calendar has)."""
    return one.word.confidence < SURE or is_misprint(one.word.text)


def is_sure_word(one: Token) -> bool:
    """Tell whether a word is long enough, and was read surely enough, to prove a difference."""
    return len(one.key) >= 4 and one.word.confidence >= SURE_WORD


def is_digit(one: Token) -> bool:
    """Tell whether the word is one digit; dust and ticks are taken for such, so that it needs another in its place."""
    return len(one.key) == 1 and any(map(str.isdigit, one.word.text))


def is_misread(mine: str, theirs: str) -> bool:
    """Tell whether one may be the other misread: letters and figures that look alike, few left out or added."""
    if mine in theirs or theirs in mine:
        return True
    steps = Levenshtein.editops(mine, theirs)
    if len(steps) > max(1, min(len(mine), len(theirs)) // 5):
        return False
    return all(
        step.tag != "replace" or frozenset(mine[step.src_pos] + theirs[step.dest_pos]) in _TAKEN_FOR for step in steps
    )


def is_other_amount(one: Token, other: Token) -> bool:
    """Tell whether words of the same digits are surely two amounts, one of them taken off: "100.00" and "(100.00)".

    A point is easily lost by a scan, and is no difference.
    """
    if one.word.text == other.word.text or not one.is_figure or is_unsure(one) or is_unsure(other):
        return False
    amount, another = parse_money(one.word.text), parse_money(other.word.text)
    return amount is not None and another is not None and (amount < 0) != (another < 0)
