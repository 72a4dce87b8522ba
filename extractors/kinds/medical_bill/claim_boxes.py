"""Boxes of a claim form drawn by another hand, found by their captions: each runs to the next one right and below.

Software prints claim forms on grids of its own, but keeps the official captions, their rows and their columns
(NUCC 1500, NUBC UB-04). A caption that a scan has lost stands where those of its row and its column say.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from statistics import median
from typing import NamedTuple

from rapidfuzz import fuzz, process

from casefile.pages import Box, Page, Word
from extractors.forms import Cell, Placed
from extractors.layout import Label, Row, labels, rows_of
from extractors.spans import Span, plain

_NUMBER = re.compile(r"\(?\d{0,2}[a-zA-Z]?[.)]?")
_SAME_COLUMN, _SAME_ROW = 6.0, 3.0  # official places of one column or row differ by no more, in points
_BAND, _SKEW = 0.7, 4.0  # captions of one row differ in height by no more, in heights of print and in points
_SLACK = 3.0  # a typed word may reach so far over the edge of its box, in points
_SMALL = 0.65  # print lower than this share of the typing is the form's own
_DEEPEST = 16.0  # a box with no caption below it is no deeper, in heights of its caption


class Known(NamedTuple):
    """A caption of the form: its key, its wordings, and where the official form has it, if that helps to find it."""

    key: str
    phrases: tuple[str, ...]
    place: tuple[float, float] | None = None


class Caption(NamedTuple):
    """A caption on the page, printed or told by its neighbours: its left edge with the number of its box, its box."""

    key: str
    left: float
    box: Box

    @property
    def height(self) -> float:
        """The height of its print."""
        return max(3.0, self.box.y1 - self.box.y0)


class ClaimBoxes:
    """The typed words of a page by the form's boxes."""

    def __init__(self, page: Page, known: Sequence[Known], vocabulary: frozenset[str], wanted: frozenset[str]) -> None:
        self.page = page
        self._rows = rows_of([page])
        found = _found(self._rows, known)
        taken = {id(word) for label, _ in found for word in label.span.words}
        self._captions = [_caption(label, key) for label, key in found]
        self._captions += _told(self._captions, known, wanted)
        self._vocabulary = vocabulary
        others = [[word for word in row.span.words if id(word) not in taken] for row in self._rows]
        self._printed = others
        least = _SMALL * _usual_height([word for row in others for word in row])
        self._typed = [[word for word in row if word.box.y1 - word.box.y0 >= least] for row in others]

    @property
    def keys(self) -> frozenset[str]:
        """The captions that the page shows."""
        return frozenset(caption.key for caption in self._captions)

    def caption(self, key: str) -> Caption | None:
        """Return the first caption of that key."""
        return next((caption for caption in self._captions if caption.key == key), None)

    def last_caption(self, key: str) -> Caption | None:
        """Return the lowest caption of that key."""
        return max((one for one in self._captions if one.key == key), key=_y, default=None)

    def lines(self, key: str) -> tuple[Cell, ...]:
        """Return what is typed in the box, row by row, without the form's own print."""
        caption = self.caption(key)
        if caption is None:
            return ()
        edges = Box(caption.left - _SLACK, caption.box.y0 - 1, self._right(caption), self._foot(caption))
        rows = ([word for word in row if edges.holds(word.x, word.y)] for row in self._typed)
        left = [words for row in rows if (words := self._without_print(row, caption))]
        lower = [words for words in left if not _is_beside(words, caption)]
        return tuple(cell_of(self.page, words) for words in lower or left)

    def beside(self, key: str) -> Cell:
        """Return what stands behind the caption on its own row in its box, in print of any size."""
        caption = self.caption(key)
        if caption is None:
            return Cell(self.page, ())
        right = self._right(caption)
        words = (word for row in self._printed for word in row if caption.box.x0 < word.x < right)
        return cell_of(self.page, [word for word in words if _is_beside([word], caption)])

    def cell(self, key: str) -> Cell:
        """Return what is typed in the box as one."""
        return Cell(self.page, tuple(placed for line in self.lines(key) for placed in line.words))

    def rows_between(self, top: float, foot: float) -> tuple[Cell, ...]:
        """Return the typed rows between two heights of the page."""
        rows = ([word for word in row if top <= word.y < foot] for row in self._typed)
        return tuple(cell_of(self.page, row) for row in rows if row)

    def _right(self, caption: Caption) -> float:
        band = max(_BAND * caption.height, _SKEW)
        beside = (
            other.left
            for other in self._captions
            if other.left > caption.left + 2 * _SLACK and abs(_y(other) - _y(caption)) <= band
        )
        return min(beside, default=self.page.width) - _SLACK

    def _foot(self, caption: Caption) -> float:
        right = self._right(caption)
        below = (
            other.box.y0
            for other in self._captions
            if other.box.y0 > caption.box.y0 + caption.height
            and other.left < right - 2 * _SLACK
            and self._right(other) > caption.left + 2 * _SLACK
        )
        return min(below, default=caption.box.y1 + _DEEPEST * max(caption.height, 5.0))

    def _without_print(self, row: Sequence[Word], caption: Caption) -> list[Word]:
        """Return the words of a row unless they are the caption's own print that goes on."""
        printed = [word for word in row if _is_print(word.text, self._vocabulary)]
        if row and _is_beside(row, caption):
            return [word for word in row if word not in printed and re.search(r"\w", word.text)]
        return [] if len(printed) == len(row) else list(row)


def cell_of(page: Page, words: Sequence[Word]) -> Cell:
    """Return words of the page as a cell of a form, at their places on the page."""
    return Cell(page, tuple(Placed(word, word.x, word.y, (word.box.x1 - word.box.x0) / 2) for word in words))


def span_of(cells: Sequence[Cell]) -> Span | None:
    """Return the words of several rows as one span."""
    words = tuple(placed.word for cell in cells for placed in cell.words)
    return Span(cells[0].page, words) if words else None


def _is_beside(words: Sequence[Word], caption: Caption) -> bool:
    return words[0].box.y0 < caption.box.y1 - 0.3 * caption.height and words[0].box.y1 > caption.box.y0


def _usual_height(words: Sequence[Word]) -> float:
    """Return the height of typed print: that of most words with figures, the form's own print being of letters."""
    heights = sorted(word.box.y1 - word.box.y0 for word in words if re.search(r"\d[\dA-Z]", word.text))
    return heights[len(heights) // 2] if heights else 0.0


def _is_print(printed: str, vocabulary: frozenset[str]) -> bool:
    bare = plain(printed)
    return not bare or bare in vocabulary or bool(_NUMBER.fullmatch(printed) and not printed.isdigit())


def _found(rows: Sequence[Row], known: Sequence[Known]) -> list[tuple[Label, str]]:
    keys = {plain(phrase): caption.key for caption in known for phrase in caption.phrases}
    found = labels(rows, *(phrase for caption in known for phrase in caption.phrases), anywhere=True)
    return [(label, _key(plain(label.span.text), keys)) for label in found]


def _key(printed: str, keys: Mapping[str, str]) -> str:
    if printed in keys:
        return keys[printed]
    near = process.extractOne(printed, list(keys), scorer=fuzz.ratio)
    return keys[near[0]]


def _caption(label: Label, key: str) -> Caption:
    words = label.row.span.words
    left = label.box.x0
    if label.first > 0 and _NUMBER.fullmatch(words[label.first - 1].text):
        before = words[label.first - 1].box
        left = before.x0 if left - before.x1 < 2 * label.span.height else left
    return Caption(key, left, label.box)


def _told(captions: Sequence[Caption], known: Sequence[Known], wanted: frozenset[str]) -> list[Caption]:
    """Return the wanted captions that the page does not show, where the others of their row and column place them."""
    places = {one.key: one.place for one in known if one.place is not None}
    seen = [(places[caption.key], caption) for caption in captions if caption.key in places]
    missing = [key for key in sorted(wanted & set(places)) if not any(caption.key == key for caption in captions)]
    if len(seen) < 8:
        return []
    return [told for key in missing if (told := _place(key, places[key], seen)) is not None]


def _place(key: str, place: tuple[float, float], seen: Sequence[tuple[tuple[float, float], Caption]]) -> Caption | None:
    column = sorted((abs(at[1] - place[1]), one.left) for at, one in seen if abs(at[0] - place[0]) <= _SAME_COLUMN)
    row = sorted((abs(at[0] - place[0]), one.box.y0) for at, one in seen if abs(at[1] - place[1]) <= _SAME_ROW)
    if not column or not row:
        return None
    height = median(one.height for _, one in seen)
    x = median(left for _, left in column[:3])
    top = row[0][1]
    return Caption(key, x, Box(x, top, x + 60, top + height))


def _y(caption: Caption) -> float:
    return (caption.box.y0 + caption.box.y1) / 2
