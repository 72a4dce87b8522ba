"""Likeness: whether two readings are of one page, of two that differ in a figure, or a person must look."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from itertools import compress, cycle
from operator import itemgetter
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from casefile.edges import inner_words
from casefile.misreadings import is_digit, is_misread, is_other_amount, is_sure_word, is_unsure
from casefile.overlays import Overlay, lay_over, stand_alike
from casefile.pages import Page, Word
from casefile.tokens import Token, compared, may_be, same_day

ALIKE = 0.6  # share of words that two readings of one page have in common at least; measured on scans of 150 dpi
ALIKE_FIGURES = 0.4  # share of figures in common; scans of small print cut up a third of them
LEAST_LIKE = 0.5
FEWEST = 8  # words; what shows fewer is told by its looks alone
PICTURED = 0.3  # share of a photograph: two may have one caption; shaded forms have 0.12
LEFT_OUT = 0.04  # share of figures, none an amount or a day, that a recognition may have left out

_TEXT = itemgetter(0)


class Likeness(IntEnum):
    """How alike two readings are, the least first: `PERHAPS` where a figure that was read with doubt decides it."""

    OTHER = 0
    PERHAPS = 1
    SAME = 2


class Sheet(NamedTuple):
    """A page made ready to be held against others: its words without what was added at its edges, and its figures.

    `keys` are what is compared of the words, `marks` whether each is a figure (see `Token`).
    """

    page: Page
    words: Sequence[Word]
    keys: Sequence[str]
    marks: Sequence[bool]
    figures: frozenset[str]

    def token(self, at: int) -> Token:
        """Return the word at a place with what is compared of it."""
        return Token(self.keys[at], self.words[at], self.marks[at])

    def tokens(self) -> list[Token]:
        """Return all its words with what is compared of them."""
        rows = zip(self.keys, self.words, self.marks, strict=True)
        return [tuple.__new__(Token, row) for row in rows]  # thrice as fast as by its name


class Comparison(NamedTuple):
    """How alike two pages are, and what is read at the places that leave doubt: on the one, on the other."""

    likeness: Likeness
    doubts: tuple[tuple[str, str], ...] = ()


_OTHER = Comparison(Likeness.OTHER)
_SAME = Comparison(Likeness.SAME)


def sheet_of(page: Page) -> Sheet:
    """Return the page made ready to be held against others."""
    words, keys, marks = compared(inner_words(page))
    return Sheet(page, words, keys, marks, frozenset(compress(keys, marks)))


def same_page(page: Page, other: Page) -> bool:
    """Tell whether two readings are surely of one page (see `compare`)."""
    return page.digest == other.digest or compare(sheet_of(page), sheet_of(other)).likeness is Likeness.SAME


def compare(sheet: Sheet, other: Sheet) -> Comparison:
    """Return how alike two readings are: the same are alike in words, with no figure or word that differs.

    What a fax machine, a stamp or a numbering adds at the edges is no part of the page. Two pages with their own
    text are the same in every letter; recognised words may be cut up, joined to rules of tables, dropped or
    misread: where two readings differ, what stands at that place in each is compared. A figure that differs and was
    surely read on both makes two pages; one that may be misread leaves doubt.
    """
    page, again = sheet.page, other.page
    if page.digest == again.digest:
        return _SAME
    if min(len(sheet.keys), len(other.keys)) < FEWEST or max(page.pictured, again.pictured) > PICTURED:
        return _OTHER
    if len(sheet.figures & other.figures) < ALIKE_FIGURES * max(len(sheet.figures), len(other.figures)):
        return _OTHER
    if page.method == again.method == "text":
        written, anew = ([value for _, value, _ in each.fields] for each in (page, again))
        mine, theirs = ("".join(map(_TEXT, each.words)) for each in (sheet, other))
        return _SAME if written == anew and mine == theirs else _OTHER
    return _Differences(sheet, other).compared()


class _Differences:
    """The words that both readings have in one order, and those of each that the other has elsewhere or not at all.

    A word that stands in place of another between the same ones, and may be that one misread, is neither; it leaves
    doubt where it is a figure.
    """

    def __init__(self, sheet: Sheet, other: Sheet) -> None:
        self._sheet, self._other = sheet, other
        self._same: list[tuple[int, int]] = []
        self._left: list[Token] = []
        self._right: list[Token] = []
        self._doubts: dict[tuple[str, str], None] = {}
        self._differs = False  # two figures that were surely read stand beside the same word: nothing more is asked
        for step in Levenshtein.opcodes(sheet.keys, other.keys):
            here, there = range(step.src_start, step.src_end), range(step.dest_start, step.dest_end)
            if step.tag == "equal":
                self._same.extend(zip(here, there, strict=True))
            else:
                self._add(here, there)
        marks, mine, theirs = sheet.marks, sheet.words, other.words
        for here_at, there_at in self._same:
            if marks[here_at] and mine[here_at].text != theirs[there_at].text:
                one, again = sheet.token(here_at), other.token(there_at)
                if is_other_amount(one, again):
                    self._left.append(one)

    def _add(self, at: range, there_at: range) -> None:
        here, there = list(map(self._sheet.token, at)), list(map(self._other.token, there_at))
        pairs = zip(here, there, strict=True) if len(here) == len(there) else ()
        alike = [self._in_place(one, other) for one, other in pairs] or [False]
        self._left.extend(one for one, known in zip(here, cycle(alike), strict=False) if not known)
        self._right.extend(one for one, known in zip(there, cycle(alike), strict=False) if not known)
        if len(here) == len(there) == 1 and not alike[0] and min(at.start, there_at.start) > 0:
            before = self._sheet.words[at.start - 1].box, self._other.words[there_at.start - 1].box
            if _are_two_figures(here[0], there[0]) and stand_alike(before, here[0], there[0]):
                self._differs = True

    def _in_place(self, one: Token, other: Token) -> bool:
        found = _in_its_place(one, other)
        if found is Likeness.PERHAPS:
            self._doubt(one.word.text, other.word.text)
        return found is not Likeness.OTHER

    def _doubt(self, mine: str, theirs: str) -> None:
        self._doubts[mine, theirs] = None

    def compared(self) -> Comparison:
        """Return how alike the two are."""
        sheet, other = self._sheet, self._other
        if self._differs or len(self._same) < ALIKE * max(len(sheet.keys), len(other.keys)):
            return _OTHER
        asked, others = list(filter(_is_compared, self._left)), list(filter(_is_compared, self._right))
        if asked or others:
            mine, theirs = sheet.tokens(), other.tokens()
            here, there = lay_over(mine, theirs, [(mine[one], theirs[again]) for one, again in self._same])
            if not self._explained(asked, here, sheet, other) or not self._explained(others, there, other, sheet):
                return _OTHER
        doubts = tuple(self._doubts)
        return Comparison(Likeness.PERHAPS if doubts else Likeness.SAME, doubts)

    def _explained(self, asked: Sequence[Token], overlay: Overlay, mine: Sheet, theirs: Sheet) -> bool:
        """Tell whether the other reading may show each of the words, or have lost it; write down what leaves doubt."""
        lost = 0
        for one in asked:
            there = overlay.there(one)
            found = Likeness.SAME
            if is_digit(one):
                if len(there) == 1 and is_digit(there[0]):
                    found = _in_its_place(one, there[0])
            elif one.is_figure and not any(other.is_figure or is_sure_word(other) for other in there):
                found = _lost(one, theirs)
                lost += not is_unsure(one)
            elif there:
                found = _agree(one, overlay.here(there, one), there)
            if found is Likeness.OTHER:
                return False
            if found is Likeness.PERHAPS:
                read = (one.word.text, " ".join(other.word.text for other in there))
                self._doubt(*(read if mine is self._sheet else read[::-1]))
        return lost <= max(2, LEFT_OUT * len(mine.figures))


def _are_two_figures(one: Token, other: Token) -> bool:
    """Tell whether two words are two figures, both surely read, and neither the other cut up."""
    if not (one.is_figure and other.is_figure) or is_unsure(one) or is_unsure(other):
        return False
    return one.key not in other.key and other.key not in one.key


def _is_compared(one: Token) -> bool:
    """Tell whether a word may prove a difference: a figure, a digit, or a word that was surely read."""
    return one.is_figure or is_digit(one) or is_sure_word(one)


def _in_its_place(one: Token, other: Token) -> Likeness:
    """Return whether a word that stands in place of another may be that one."""
    if is_digit(one) and is_digit(other):
        if one.key == other.key:
            return Likeness.SAME
        return Likeness.PERHAPS if is_unsure(one) or is_unsure(other) else Likeness.OTHER
    return _agree(other, [other], [one]) if other.is_figure else _agree(one, [one], [other])


def _agree(one: Token, here: Sequence[Token], there: Sequence[Token]) -> Likeness:
    """Return whether what stands at one place in both readings may be the same."""
    mine, theirs = "".join(each.key for each in here), "".join(each.key for each in there)
    if mine == theirs or may_be(mine, theirs) or any(each.key == one.key for each in there):
        other_amount = any(each.key == one.key and is_other_amount(one, each) for each in there)
        return Likeness.OTHER if other_amount else Likeness.SAME
    if not one.is_figure:
        surely = all(map(is_sure_word, (*here, *there))) and not any(each.is_figure for each in (*here, *there))
        like = not surely or Levenshtein.normalized_similarity(mine, theirs) >= LEAST_LIKE
        return Likeness.SAME if like else Likeness.OTHER
    if len(here) == len(there) == 1 and same_day(here[0].word.text, there[0].word.text):
        return Likeness.SAME
    doubtful = any(map(is_unsure, (*here, *there))) and is_misread(mine, theirs)
    return Likeness.PERHAPS if doubtful else Likeness.OTHER


def _lost(one: Token, theirs: Sheet) -> Likeness:
    """Return whether the other reading may have lost a figure: it has it elsewhere, or it is no amount and no day."""
    if one.key in theirs.figures:
        return Likeness.SAME
    recognised = theirs.page.method != "text"
    short = recognised and len(one.key) <= 5 and one.word.text.strip("().,:;#").isalnum()
    return Likeness.PERHAPS if is_unsure(one) or short else Likeness.OTHER
