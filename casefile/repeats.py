"""Repeats: the same page once more, sent again or scanned again, told from a page that differs in a figure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from casefile.edges import inner_words
from casefile.overlays import Overlay
from casefile.pages import Page
from casefile.tokens import Token, is_misprint, may_be, same_day, tokens

ALIKE = 0.6  # share of words that two readings of one page have in common at least; measured on scans of 150 dpi
SURE = 0.85  # a figure read with less confidence may be misread, so that it proves no difference
SURE_WORD = 0.9
LEAST_LIKE = 0.5
FEWEST = 8  # words; what shows fewer is told by its looks alone
PICTURED = 0.3  # share of a photograph: two may have one caption; shaded forms have 0.12
LEFT_OUT = 0.04  # share of figures, none an amount or a day, that a recognition may have left out

Fingerprint = tuple[int, ...]
"""What a page is found by: numbers that it shares with its copies, however they were scanned."""


class FiledPage(NamedTuple):
    """A page that is filed: in which document, as which page of which original, and the key of its reading."""

    document: str
    file: str
    number: int
    digest: str


def same_page(page: Page, other: Page) -> bool:
    """Tell whether two readings are of one page: alike in words, with no figure or word that surely differs.

    What a fax machine, a stamp or a numbering adds at the edges is no part of the page. Two pages with their own
    text are the same in every letter; recognised words may be cut up, joined to rules of tables, dropped or
    misread: where two readings differ, what stands at that place in each is compared.
    """
    if page.digest == other.digest:
        return True
    mine, theirs = tokens(inner_words(page)), tokens(inner_words(other))
    if min(len(mine), len(theirs)) < FEWEST or max(page.pictured, other.pictured) > PICTURED:
        return False
    if page.method == other.method == "text":
        written, again = ([value for _, value, _ in each.fields] for each in (page, other))
        return written == again and "".join(one.key for one in mine) == "".join(one.key for one in theirs)
    left, right, alike = _differences(mine, theirs)
    if alike < ALIKE:
        return False
    return _all_explained(left, mine, theirs, recognised=other.method != "text") and _all_explained(
        right, theirs, mine, recognised=page.method != "text"
    )


def _differences(mine: Sequence[Token], theirs: Sequence[Token]) -> tuple[list[Token], list[Token], float]:
    """Return the words of each that stand in other order or not at all in the other, and the share in common."""
    left: list[Token] = []
    right: list[Token] = []
    for step in Levenshtein.opcodes([one.key for one in mine], [one.key for one in theirs]):
        if step.tag != "equal":
            left += mine[step.src_start : step.src_end]
            right += theirs[step.dest_start : step.dest_end]
    return left, right, 1 - max(len(left) / len(mine), len(right) / len(theirs))


def _all_explained(left: Sequence[Token], mine: Sequence[Token], theirs: Sequence[Token], *, recognised: bool) -> bool:
    """Tell whether the other reading may show each of the words, or have lost it."""
    asked = [one for one in left if one.is_figure or _is_sure_word(one)]
    overlay = Overlay(mine, theirs) if asked else None
    lost = 0
    for one in asked:
        there = overlay.there(one) if overlay else []
        if one.is_figure and not any(other.is_figure or _is_sure_word(other) for other in there):
            if not _may_be_lost(one, theirs, recognised=recognised):
                return False
            lost += not _is_unsure(one)
        elif overlay and there and not _agree(one, overlay.here(there, one), there):
            return False
    return lost <= max(2, LEFT_OUT * sum(one.is_figure for one in mine))


def _is_sure_word(one: Token) -> bool:
    return len(one.key) >= 4 and one.word.confidence >= SURE_WORD


def _agree(one: Token, here: Sequence[Token], there: Sequence[Token]) -> bool:
    """Tell whether what stands at one place in both readings may be the same."""
    mine, theirs = "".join(each.key for each in here), "".join(each.key for each in there)
    if mine == theirs or may_be(mine, theirs) or any(each.key == one.key for each in there):
        return True
    if not one.is_figure:
        surely = all(map(_is_sure_word, (*here, *there))) and not any(each.is_figure for each in (*here, *there))
        return not surely or Levenshtein.normalized_similarity(mine, theirs) >= LEAST_LIKE
    if len(here) == len(there) == 1 and same_day(here[0].word.text, there[0].word.text):
        return True
    return any(map(_is_unsure, (*here, *there))) and _is_misread(mine, theirs)


def _is_unsure(one: Token) -> bool:
    return one.word.confidence < SURE or is_misprint(one.word.text)


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


def _is_misread(mine: str, theirs: str) -> bool:
    """Tell whether one may be the other misread: letters and figures that look alike, few left out or added."""
    if mine in theirs or theirs in mine:
        return True
    steps = Levenshtein.editops(mine, theirs)
    if len(steps) > max(1, min(len(mine), len(theirs)) // 3):
        return False
    return all(
        step.tag != "replace" or frozenset(mine[step.src_pos] + theirs[step.dest_pos]) in _TAKEN_FOR for step in steps
    )


def _may_be_lost(one: Token, theirs: Sequence[Token], *, recognised: bool) -> bool:
    """Tell whether the other reading may have lost a figure: it has it elsewhere, or it is no amount and no day."""
    if _is_unsure(one) or any(one.key == other.key for other in theirs):
        return True
    return recognised and len(one.key) <= 5 and one.word.text.strip("().,:;#").isalnum()
