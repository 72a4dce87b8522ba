"""Printed forms: where each word of a page lies on the blank form, found from the form's own captions."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Container, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz

from casefile.pages import Box, Page, Word
from extractors.layout import ALIKE, Label, labels, rows_of
from extractors.spans import Span, plain

Floats = npt.NDArray[np.floating[Any]]
LETTER = (612.0, 792.0)
FAR, NEAR = 80.0, 20.0  # how far a caption may lie from its place before and after the first fit, in points
LEAST = 6  # captions that place a form
AGREEING = 0.7  # share of the captions on the page that stand where the form has them; else it is drawn another way
SMALL = 0.65  # print lower than this share of the typing is the form's own
REACH = 30  # how far typing that stands without the form is moved each way at most, in points
ROW = 5.0  # words of one typed row differ in height by no more than this, in points of the form
_STROKE = re.compile(r"[|\[\]]")


class Anchor(NamedTuple):
    """A caption of the form: its words, and its left edge and middle on the blank form in points."""

    phrase: str
    x: float
    y: float


class Placed(NamedTuple):
    """A word that is not the form's own print: its middle on the blank form, and half its width there."""

    word: Word
    x: float
    y: float
    half: float


class Cell(NamedTuple):
    """The typed words of a part of a form, which may be none."""

    page: Page
    words: tuple[Placed, ...]

    @property
    def span(self) -> Span | None:
        """The words without their places on the form."""
        return Span(self.page, tuple(placed.word for placed in self.words)) if self.words else None

    @property
    def text(self) -> str:
        """The words as printed, joined by single spaces."""
        return " ".join(placed.word.text for placed in self.words)

    def between(self, left: float, right: float) -> Cell:
        """Return the words whose middle lies between two places across the form."""
        return Cell(self.page, tuple(placed for placed in self.words if left <= placed.x < right))


class FilledForm(NamedTuple):
    """A page's words placed on the blank form; `captions` are the phrases that were found."""

    page: Page
    words: tuple[Placed, ...]
    captions: frozenset[str]

    def cell(self, box: Box) -> Cell:
        """Return the typed words in a box of the blank form, row by row."""
        return Cell(self.page, tuple(placed for row in self.rows(box) for placed in row.words))

    def slipped(self, dx: float, dy: float) -> FilledForm:
        """Return the form with its typing moved by so much."""
        return self._replace(words=tuple(word._replace(x=word.x + dx, y=word.y + dy) for word in self.words))

    def rows(self, box: Box) -> tuple[Cell, ...]:
        """Return the typed rows in a box of the blank form, top to bottom."""
        inside = sorted((word for word in self.words if box.holds(word.x, word.y)), key=lambda word: word.y)
        rows: list[list[Placed]] = []
        for word in inside:
            if rows and word.y - rows[-1][-1].y <= ROW:
                rows[-1].append(word)
            else:
                rows.append([word])
        return tuple(Cell(self.page, tuple(sorted(row, key=lambda word: word.x))) for row in rows)


def fill(page: Page, anchors: Sequence[Anchor]) -> FilledForm | None:
    """Return the page placed on the form by its captions, or None when too few of them are there.

    A straight fit takes out scale, shift and skew; what is left of it at the captions around a word
    moves the word, so that a form drawn by another hand is read as well.
    """
    found = _candidates(page, anchors)
    scale = page.width / LETTER[0], page.height / LETTER[1]
    guess = {anchor: (anchor.x * scale[0], anchor.y * scale[1]) for anchor in anchors}
    chosen = _nearest(found, guess, FAR)
    for _ in range(3):
        if len(chosen) < LEAST:
            return None
        chosen = _nearest(found, _fitted(chosen, anchors), NEAR)
    if len(chosen) < max(LEAST, AGREEING * len(found)):
        return None
    own = {id(word) for label in chosen.values() for word in label.span.words}
    typed = _large(_typed(page, own))
    return FilledForm(page, _placed(typed, chosen), frozenset(anchor.phrase for anchor in chosen))


def shows(page: Page, phrases: Sequence[str]) -> bool:
    """Tell whether one of the phrases stands on the page, however cut into words: a quick look before a search."""
    printed = plain("".join(word.text for word in page.words))
    wanted = [plain(phrase) for phrase in phrases]
    if page.method != "ocr":
        return any(phrase in printed for phrase in wanted)
    return any(fuzz.partial_ratio(phrase, printed, score_cutoff=ALIKE) > 0 for phrase in wanted)


def laid_on(page: Page, dx: float = 0.0, dy: float = 0.0) -> FilledForm:
    """Return a page without the form's print as if it were printed on the form, moved by so much."""
    x_scale, y_scale = LETTER[0] / page.width, LETTER[1] / page.height
    words = tuple(
        Placed(word, word.x * x_scale + dx, word.y * y_scale + dy, _half(word) * x_scale)
        for word in _typed(page, frozenset())
    )
    return FilledForm(page, words, frozenset())


def laid_where_it_makes_sense(page: Page, sense: Callable[[FilledForm], int], least: int) -> FilledForm | None:
    """Return a page without the form's print, its typing moved to where most boxes make sense; None below the least."""
    places = [(dx, dy) for dy in range(-REACH, REACH + 1, 3) for dx in range(-REACH, REACH + 1, 6)]
    scored = [(sense(laid_on(page, dx, dy)), dx, dy) for dx, dy in places]
    best = max(scored)[0]
    if best < least:
        return None
    return laid_on(page, *middle([(dx, dy) for score, dx, dy in scored if score == best]))


def middle(places: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return the place in the midst of those that make equal sense: it leaves the typing well inside the boxes."""
    mid = [sum(place[axis] for place in places) / len(places) for axis in (0, 1)]
    return min(places, key=lambda place: abs(place[0] - mid[0]) + abs(place[1] - mid[1]))


def _candidates(page: Page, anchors: Sequence[Anchor]) -> dict[Anchor, tuple[Label, ...]]:
    rows = rows_of([page])
    by_phrase = {phrase: labels(rows, phrase, anywhere=True) for phrase in {anchor.phrase for anchor in anchors}}
    return {anchor: by_phrase[anchor.phrase] for anchor in anchors if by_phrase[anchor.phrase]}


def _nearest(
    found: Mapping[Anchor, Sequence[Label]], places: Mapping[Anchor, tuple[float, float]], limit: float
) -> dict[Anchor, Label]:
    chosen = {}
    for anchor, candidates in found.items():
        place = places[anchor]
        distance, _, label = min(
            (abs(label.box.x0 - place[0]) + abs(_middle(label) - place[1]), number, label)
            for number, label in enumerate(candidates)
        )
        if distance <= limit:
            chosen[anchor] = label
    return chosen


def _fitted(chosen: Mapping[Anchor, Label], anchors: Sequence[Anchor]) -> dict[Anchor, tuple[float, float]]:
    """Return where each caption should stand on the page by a fit over those that were found."""
    form = np.array([(anchor.x, anchor.y, 1.0) for anchor in chosen])
    page = np.array([(label.box.x0, _middle(label)) for label in chosen.values()])
    weights = _robust(form, page)
    everywhere = np.array([(anchor.x, anchor.y, 1.0) for anchor in anchors]) @ weights
    return {anchor: (float(x), float(y)) for anchor, (x, y) in zip(anchors, everywhere, strict=True)}


def _robust(given: Floats, wanted: Floats) -> Floats:
    """Return the straight fit, found again without the points that lie far off it."""
    keep = np.ones(len(given), dtype=bool)
    weights = np.linalg.lstsq(given, wanted, rcond=None)[0]
    for _ in range(4):
        off = np.abs(given @ weights - wanted).max(axis=1)
        keep = off <= max(NEAR / 2, 2.5 * float(np.median(off[keep])))
        if keep.sum() < LEAST:
            break
        weights = np.linalg.lstsq(given[keep], wanted[keep], rcond=None)[0]
    return weights


def _placed(words: Sequence[Word], chosen: Mapping[Anchor, Label]) -> tuple[Placed, ...]:
    if not words:
        return ()
    page = np.array([(label.box.x0, _middle(label), 1.0) for label in chosen.values()])
    form = np.array([(anchor.x, anchor.y) for anchor in chosen])
    weights = _robust(page, form)
    left_over = form - page @ weights
    points = np.array([(word.x, word.y, 1.0) for word in words])
    places = points @ weights
    # Captions count by the fourth power of their nearness, so that those of a box outweigh the page's others.
    apart = np.linalg.norm(points[:, None, :2] - page[None, :, :2], axis=2)
    shares = 1.0 / (apart**2 + 20.0**2) ** 2
    moved = places + (shares @ left_over) / shares.sum(axis=1, keepdims=True)
    scale = abs(float(weights[0, 0]))
    return tuple(
        Placed(word, float(x), float(y), _half(word) * scale) for word, (x, y) in zip(words, moved, strict=True)
    )


def _half(word: Word) -> float:
    return (word.box.x1 - word.box.x0) / 2


def _typed(page: Page, captions: Container[int]) -> list[Word]:
    """Return the words that are not, by identity, among the captions."""
    words = (word for line in page.lines for word in line.words if id(word) not in captions)
    return [piece for word in words for piece in _split(word)]


def _large(words: Sequence[Word]) -> list[Word]:
    """Return the words without those in clearly smaller print than the figures: they are the form's own."""
    heights = sorted(word.box.y1 - word.box.y0 for word in words if re.search(r"\d[\dA-Z]", word.text))
    least = SMALL * heights[len(heights) // 2] if heights else 0.0
    return [word for word in words if word.box.y1 - word.box.y0 >= least or not re.search(r"[A-Za-z]{3}", word.text)]


def _split(word: Word) -> list[Word]:
    """Return the parts of a word that a vertical stroke of the form was read into."""
    if not _STROKE.search(word.text):
        return [word]
    width = (word.box.x1 - word.box.x0) / len(word.text)
    bounds = [-1, *(match.start() for match in _STROKE.finditer(word.text)), len(word.text)]
    return [
        Word(
            word.text[start + 1 : end],
            word.box._replace(x0=word.box.x0 + (start + 1) * width, x1=word.box.x0 + end * width),
            word.confidence,
        )
        for start, end in itertools.pairwise(bounds)
        if end > start + 1
    ]


def _middle(label: Label) -> float:
    return (label.box.y0 + label.box.y1) / 2
