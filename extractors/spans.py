"""Spans: words of one page that are read together, and the places they stand at."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from casefile.pages import Box, Line, Method, Page, Word, surround
from extractors.lost_points import with_points
from extractors.typewriting import EVEN, pitch, steps

Pages = Sequence[Page]
TYPED_SPACE = 1.75  # steps of a typewriter's carriage that part two cells; one space is 1 to 1.5, two are over 2
_STEPS = 3  # neighbours in a row from which its steps are told
UNBELIEVED = 0.5  # confidence below which one or two scanned letters are taken for dirt
_SPACED = 8  # words of a row of which one can tell that its letters are set apart
_ALMOST_ALL = 0.8  # share of its words that are single letters
_WIDER = 1.8  # how much wider the gap between words is than that between letters set apart
HANGING = 0.77  # share of capitals in the height of a scanned word whose letters hang below the line
_HANGS = re.compile(r"[gjpqyQ,;()\[\]|/]")
_TALL = re.compile(r"[A-Z0-9bdfhkl]")
_SPECK = re.compile(r"[|!.,;_~^`'\"\u2018\u2019\u201c\u201d\u00b0\u2014\\]+")
_POINTED, _CENTS = re.compile(r"-?\(?\$?\d{1,3}(?:,\d{3})*\."), re.compile(r"\d{2}\)?")
_BETWEEN_STROKES = re.compile(r"[^|{}]+")
_TORN = re.compile(
    r"\$?\d{1,3} ,\d{3}(?:[.,]\d\d)?|\$?\d{1,3}(?:,\d{3})* \.\d\d|(?:\$\d{1,3}|\d{1,3}(?=,))(?:,\d{3})*\. \d\d"
)
_GRADE = re.compile(r"[Il]{2,3}|[Il]V")
_PAIR = 2
_NOISE = re.compile(r"[^a-z0-9#%$&]+")


class Span(NamedTuple):
    """One or more words of a page, in reading order."""

    page: Page
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words as printed, joined by single spaces."""
        return " ".join([word.text for word in self.words])

    @property
    def box(self) -> Box:
        """The smallest box around the words."""
        return surround(self.words)

    @property
    def confidence(self) -> float:
        """How sure the reading is of its least sure word."""
        return min(word.confidence for word in self.words)

    @property
    def method(self) -> Method:
        """How the page was read."""
        return self.page.method

    @property
    def height(self) -> float:
        """The middle height of the words: the size of the print."""
        heights = sorted([word.box.y1 - word.box.y0 for word in self.words])
        return heights[len(heights) // 2]

    @property
    def size(self) -> float:
        """The height of the capitals of the print, or 0 where there are none.

        Scanned boxes are as tall as their ink, letters that hang below the line with it.
        """
        scanned = self.page.method == "ocr"
        heights = sorted(
            (word.box.y1 - word.box.y0) * (HANGING if scanned and _HANGS.search(word.text) else 1.0)
            for word in self.words
            if _TALL.search(word.text)
        )
        return heights[len(heights) // 2] if heights else 0.0

    def joined(self, other: Span) -> Span:
        """Return both spans of one page as one."""
        return Span(self.page, self.words + other.words)


def plain(text: str) -> str:
    """Return the text as labels are compared: lower case, without spaces and punctuation."""
    small = text.lower()
    return small if small.isascii() and small.isalnum() else _NOISE.sub("", small)


def lines_of(pages: Pages) -> Iterator[Span]:
    """Return every printed row of the pages as a span, top to bottom."""
    return (row for page in pages for row in rows_on(page))


class SamePage:
    """A page, the same as another only where both are one object: a key that costs nothing."""

    __slots__ = ("page",)

    def __init__(self, page: Page) -> None:
        self.page = page

    def __hash__(self) -> int:
        return id(self.page)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SamePage) and self.page is other.page


def rows_on(page: Page) -> tuple[Span, ...]:
    """Return every printed row of the page as a span, top to bottom; worked out once while its file is read."""
    return _rows(SamePage(page))


@lru_cache(maxsize=64)
def _rows(same: SamePage) -> tuple[Span, ...]:
    rows = tuple(line_span(same.page, line) for line in same.page.lines)
    if same.page.method != "ocr":
        return rows
    return tuple(Span(same.page, words) for words in with_points([row.words for row in rows]))


def forget_rows() -> None:
    """Keep no rows of pages: their file has been read."""
    _rows.cache_clear()


def line_span(page: Page, line: Line) -> Span:
    """Return a row with words that hold a label and its value ("DOB:5/9/88") cut in two.

    On a scan words are cut at the strokes of a table's grid as well ("3|02/14/26"), and amounts torn at their marks
    are whole again ("2 ,291.67", "$17,840. 25"). The letters of a row set apart ("Q U I L L O N") are words again.
    """
    words = _unspaced(line.words)
    if page.method == "ocr":
        grade = words[-1:] if _is_graded(words) else ()
        words = tuple(part for word in words for part in _unruled(word) if word in grade or not _is_dirt(part)) or words
        words = _with_cents(words)
        words = _rejoined(words)
    return Span(page, tuple(part for word in words for part in _unglued(word)))


def _with_cents(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the words, cents that a scan set apart from their point with it again: "942. 75" at the end of a cell."""
    found: list[Word] = []
    for place, word in enumerate(words):
        after = words[place + 1] if place + 1 < len(words) else None
        height = word.box.y1 - word.box.y0
        ends = after is None or _gap(word, after) > height
        if ends and found and _CENTS.fullmatch(word.text) and _POINTED.fullmatch(found[-1].text) and len(found) > 1:
            whole = surround((found[-1], word))
            found[-1] = Word(found[-1].text + word.text, whole, min(found[-1].confidence, word.confidence))
        else:
            found.append(word)
    return tuple(found)


def _unspaced(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the words of a row whose letters are set apart, the wider gaps between them parting the words."""
    single = sum(len(word.text) == 1 for word in words)
    letters = sum(len(word.text) == 1 and word.text.isalpha() for word in words)
    if len(words) < _SPACED or letters < _SPACED or single < _ALMOST_ALL * len(words):
        return words
    gaps = sorted(_gap(one, two) for one, two in pairwise(words))
    usual = gaps[len(gaps) // 2]
    if not 0 < usual < words[0].box.y1 - words[0].box.y0:
        return words
    groups: list[list[Word]] = []
    for word in words:
        if groups and _gap(groups[-1][-1], word) < _WIDER * usual:
            groups[-1].append(word)
        else:
            groups.append([word])
    return tuple(
        Word("".join(word.text for word in group), surround(group), min(word.confidence for word in group))
        for group in groups
    )


def find(span: Span, pattern: re.Pattern[str]) -> tuple[tuple[re.Match[str], Span], ...]:
    """Return each match of the pattern in the span's text with the words that it touches."""
    found = [match for match in pattern.finditer(span.text) if match.group().strip()]
    if not found:
        return ()
    starts = list(accumulate((len(word.text) + 1 for word in span.words), initial=0))
    ends = [start - 1 for start in starts[1:]]
    return tuple((match, _between(span, starts, ends, match)) for match in found)


def _between(span: Span, starts: list[int], ends: list[int], match: re.Match[str]) -> Span:
    first, last = bisect_right(ends, match.start()), bisect_left(starts, match.end(), hi=len(ends))
    return Span(span.page, span.words[first:last])


def covering(span: Span, start: int, end: int) -> Span:
    """Return the words of the span that stand between two places in its text."""
    words, place = [], 0
    for word in span.words:
        if place < end and place + len(word.text) > start:
            words.append(word)
        place += len(word.text) + 1
    return Span(span.page, tuple(words))


def part(span: Span, keep: Callable[[Word], bool]) -> Span | None:
    """Return the words of the span that are to be kept, or None when none is."""
    words = tuple(word for word in span.words if keep(word))
    return Span(span.page, words) if words else None


def cells(span: Span, gap: float = 0.75) -> tuple[Span, ...]:
    """Return the span cut where the space between words is wider than the gap, in heights of print.

    Words in larger print than the rest of the row stand wider apart.
    """
    if not span.words:
        return ()
    least = max(typed_space(span), gap * span.height)
    pieces = [[span.words[0]]]
    for before, word in pairwise(span.words):
        white = word.box.x0 - before.box.x1
        if white <= least or white <= gap * _lower(word, before):
            pieces[-1].append(word)
        else:
            pieces.append([word])
    return tuple(Span(span.page, tuple(piece)) for piece in pieces)


def typed_space(span: Span) -> float:
    """Return the widest space within a cell of a scanned row in typewriter print, or 0 where the print is none.

    A scan's boxes are as narrow as the ink, so that one typed space is wider than the height of the letters. The
    left edges of typed words are whole steps apart: the letters of a word and one space. A row too short or too
    dirty to tell is typed where its page is.
    """
    if span.page.method != "ocr":
        return 0.0
    found = sorted(steps(span.words, span.height))
    if len(found) >= _STEPS and found[-1] - found[0] <= EVEN * found[0]:
        return TYPED_SPACE * found[len(found) // 2]
    return TYPED_SPACE * pitch(span.page, span.height)


def _rejoined(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the words with the parts of an amount that was torn at its comma or its point as one."""
    if not any(_TORN.fullmatch(f"{one.text} {two.text}") for one, two in pairwise(words)):
        return words
    kept: list[Word] = []
    for word in words:
        before = kept[-1] if kept else None
        near = before is not None and _gap(before, word) < word.box.y1 - word.box.y0
        if before is not None and near and _TORN.fullmatch(f"{before.text} {word.text}"):
            joined = Word(before.text + word.text, surround((before, word)), min(before.confidence, word.confidence))
            kept[-1] = joined
        else:
            kept.append(word)
    return tuple(kept)


def _gap(one: Word, two: Word) -> float:
    return two.box.x0 - one.box.x1


def _lower(one: Word, two: Word) -> float:
    """Return the height of the lower of two words."""
    return min(one.box.y1 - one.box.y0, two.box.y1 - two.box.y0)


def _is_dirt(word: Word) -> bool:
    """Tell whether a scanned word is but a stroke or a speck: signs that print nothing, or letters hardly believed."""
    if _SPECK.fullmatch(word.text):
        return True
    return word.confidence < UNBELIEVED and len(word.text) <= 2 and not any(sign.isdigit() for sign in word.text)


def _is_graded(words: tuple[Word, ...]) -> bool:
    """Tell whether a row ends in the grade of a post, however it was read: "technician ll" is no word and a stroke."""
    if len(words) < _PAIR or not _GRADE.fullmatch(words[-1].text):
        return False
    before = words[-2]
    near = _gap(before, words[-1]) < before.box.y1 - before.box.y0
    return near and before.text.isalpha() and len(before.text) > len(words[-1].text)


def _unruled(word: Word) -> tuple[Word, ...]:
    """Return what stands left and right of strokes in a word; a word that is but a stroke stays."""
    parts = [(match.start(), match.end()) for match in _BETWEEN_STROKES.finditer(word.text)]
    if not parts or parts == [(0, len(word.text))]:
        return (word,)
    step = (word.box.x1 - word.box.x0) / len(word.text)
    return tuple(
        Word(
            word.text[start:end],
            word.box._replace(x0=word.box.x0 + start * step, x1=word.box.x0 + end * step),
            word.confidence,
        )
        for start, end in parts
    )


def _unglued(word: Word) -> tuple[Word, ...]:
    head, colon, tail = word.text.partition(":")
    if not colon or not tail or not head[-1:].isalpha() or tail.startswith("/"):
        return (word,)
    cut = word.box.x0 + (word.box.x1 - word.box.x0) * (len(head) + 1) / len(word.text)
    left = Word(head + ":", word.box._replace(x1=cut), word.confidence)
    return (left, Word(tail, word.box._replace(x0=cut), word.confidence))
