"""Repeats: the same page once more, sent again or scanned again, told from a page that differs in a figure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import cycle
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from casefile.edges import inner_words
from casefile.money import parse_money
from casefile.overlays import Overlay, lay_over
from casefile.pages import Page
from casefile.tokens import Token, is_misprint, may_be, same_day, tokens

ALIKE = 0.6  # share of words that two readings of one page have in common at least; measured on scans of 150 dpi
ALIKE_FIGURES = 0.4  # share of figures in common; scans of small print cut up a third of them
SURE = 0.85  # a figure read with less confidence may be misread, so that it proves no difference
SURE_WORD = 0.9
LEAST_LIKE = 0.5
FEWEST = 8  # words; what shows fewer is told by its looks alone
PICTURED = 0.3  # share of a photograph: two may have one caption; shaded forms have 0.12
LEFT_OUT = 0.04  # share of figures, none an amount or a day, that a recognition may have left out

MOST_ALIKE = 8
"""Pages that one page is held against; a copy is among the first, by far."""

Fingerprint = tuple[int, ...]
"""What a page is found by: numbers that it shares with its copies, however they were scanned."""


class FiledPage(NamedTuple):
    """A page that is filed: in which document, as which page of which original, and the key of its reading."""

    document: str
    file: str
    number: int
    digest: str


class Sheet(NamedTuple):
    """A page made ready to be held against others: its words without what was added at its edges, and its figures."""

    page: Page
    words: tuple[Token, ...]
    figures: frozenset[str]


def sheet_of(page: Page) -> Sheet:
    """Return the page made ready to be held against others."""
    words = tokens(inner_words(page))
    return Sheet(page, tuple(words), frozenset(one.key for one in words if one.is_figure))


def same_page(page: Page, other: Page) -> bool:
    """Tell whether two readings are of one page (see `same_sheet`)."""
    return page.digest == other.digest or same_sheet(sheet_of(page), sheet_of(other))


def same_sheet(sheet: Sheet, other: Sheet) -> bool:
    """Tell whether two readings are of one page: alike in words, with no figure or word that surely differs.

    What a fax machine, a stamp or a numbering adds at the edges is no part of the page. Two pages with their own
    text are the same in every letter; recognised words may be cut up, joined to rules of tables, dropped or
    misread: where two readings differ, what stands at that place in each is compared.
    """
    (page, mine, figures), (again, theirs, known) = sheet, other
    if page.digest == again.digest:
        return True
    if min(len(mine), len(theirs)) < FEWEST or max(page.pictured, again.pictured) > PICTURED:
        return False
    if len(figures & known) < ALIKE_FIGURES * max(len(figures), len(known)):
        return False
    if page.method == again.method == "text":
        written, anew = ([value for _, value, _ in each.fields] for each in (page, again))
        return written == anew and "".join(one.word.text for one in mine) == "".join(one.word.text for one in theirs)
    found = _differences(mine, theirs)
    if len(found.same) < ALIKE * max(len(mine), len(theirs)):
        return False
    asked, others = list(filter(_is_compared, found.left)), list(filter(_is_compared, found.right))
    if not asked and not others:
        return True
    here, there = lay_over(mine, theirs, found.same)
    return _all_explained(asked, sheet, other, here) and _all_explained(others, other, sheet, there)


class _Differences(NamedTuple):
    """The words that both readings have in one order, and those of each that the other has elsewhere or not at all.

    A word that stands in place of another between the same ones, and may be that one misread, is neither.
    """

    same: list[tuple[Token, Token]]
    left: list[Token]
    right: list[Token]


def _differences(mine: Sequence[Token], theirs: Sequence[Token]) -> _Differences:
    found = _Differences([], [], [])
    for step in Levenshtein.opcodes([one.key for one in mine], [one.key for one in theirs]):
        here, there = mine[step.src_start : step.src_end], theirs[step.dest_start : step.dest_end]
        if step.tag == "equal":
            found.same.extend(zip(here, there, strict=True))
            found.left.extend(one for one, other in zip(here, there, strict=True) if _is_other_amount(one, other))
            continue
        pairs = zip(here, there, strict=True) if len(here) == len(there) else ()
        alike = [_in_its_place(one, other) for one, other in pairs] or [False]
        found.left.extend(one for one, known in zip(here, cycle(alike), strict=False) if not known)
        found.right.extend(one for one, known in zip(there, cycle(alike), strict=False) if not known)
    return found


def _is_other_amount(one: Token, other: Token) -> bool:
    """Tell whether words of the same digits are surely two amounts, one of them taken off: "100.00" and "(100.00)".

    A point is easily lost by a scan, and is no difference.
    """
    if one.word.text == other.word.text or not one.is_figure or _is_unsure(one) or _is_unsure(other):
        return False
    amount, another = parse_money(one.word.text), parse_money(other.word.text)
    return amount is not None and another is not None and (amount < 0) != (another < 0)


def _in_its_place(one: Token, other: Token) -> bool:
    """Tell whether a word that stands in place of another may be that one."""
    if _is_digit(one) and _is_digit(other):
        return one.key == other.key or _is_unsure(one) or _is_unsure(other)
    return _agree(other, [other], [one]) if other.is_figure else _agree(one, [one], [other])


def _all_explained(asked: Sequence[Token], mine: Sheet, theirs: Sheet, overlay: Overlay) -> bool:
    """Tell whether the other reading may show each of the words, or have lost it."""
    lost = 0
    for one in asked:
        there = overlay.there(one)
        if _is_digit(one):
            if len(there) == 1 and _is_digit(there[0]) and not _in_its_place(one, there[0]):
                return False
        elif one.is_figure and not any(other.is_figure or _is_sure_word(other) for other in there):
            if not _may_be_lost(one, theirs):
                return False
            lost += not _is_unsure(one)
        elif there and not _agree(one, overlay.here(there, one), there):
            return False
    return lost <= max(2, LEFT_OUT * len(mine.figures))


def _is_compared(one: Token) -> bool:
    """Tell whether a word may prove a difference: a figure, a digit, or a word that was surely read."""
    return one.is_figure or _is_digit(one) or _is_sure_word(one)


def _is_digit(one: Token) -> bool:
    """Tell whether the word is one digit; dust and ticks are taken for such, so that it needs another in its place."""
    return len(one.key) == 1 and any(map(str.isdigit, one.word.text))


def _is_sure_word(one: Token) -> bool:
    return len(one.key) >= 4 and one.word.confidence >= SURE_WORD


def _agree(one: Token, here: Sequence[Token], there: Sequence[Token]) -> bool:
    """Tell whether what stands at one place in both readings may be the same."""
    mine, theirs = "".join(each.key for each in here), "".join(each.key for each in there)
    if mine == theirs or may_be(mine, theirs) or any(each.key == one.key for each in there):
        return not any(each.key == one.key and _is_other_amount(one, each) for each in there)
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
    if len(steps) > max(1, min(len(mine), len(theirs)) // 5):
        return False
    return all(
        step.tag != "replace" or frozenset(mine[step.src_pos] + theirs[step.dest_pos]) in _TAKEN_FOR for step in steps
    )


def _may_be_lost(one: Token, theirs: Sheet) -> bool:
    """Tell whether the other reading may have lost a figure: it has it elsewhere, or it is no amount and no day."""
    if _is_unsure(one) or one.key in theirs.figures:
        return True
    recognised = theirs.page.method != "text"
    return recognised and len(one.key) <= 5 and one.word.text.strip("().,:;#").isalnum()


def least_shared(mark: Fingerprint) -> int:
    """Return how many numbers a copy has in common with the page at least: few of many, or the only one."""
    return 1 + len(mark) // 16


class FiledPages:
    """Pages found by their fingerprints: those of the file at hand, which stand in no database yet."""

    def __init__(self) -> None:
        self._by_number: dict[int, list[FiledPage]] = {}

    def add(self, page: FiledPage, mark: Fingerprint) -> None:
        """Have the page found from now on."""
        for number in mark:
            self._by_number.setdefault(number, []).append(page)

    def alike(self, mark: Fingerprint, most: int = MOST_ALIKE) -> list[FiledPage]:
        """Return the pages that share enough of the fingerprint, the most alike first."""
        shared: Counter[FiledPage] = Counter()
        for number in mark:
            shared.update(self._by_number.get(number, ()))
        least = least_shared(mark)
        return [page for page, count in shared.most_common(most) if count >= least]
