"""Heads of tables: captions over columns, on one line or wrapped over several."""

from __future__ import annotations

import bisect
import functools
import itertools
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process

from casefile.pages import Word
from extractors.layout import ALIKE, SHORTEST
from extractors.spans import Span, plain

_MOST_WORDS = 200  # of a head; what has more is running text
HEAD_LINES = 4
"""A caption is wrapped over so many lines at most."""
CUT_SHORT = 8
"""A caption of which a scan shows the beginning alone is known by so many letters."""
WIDE, FAR = 0.75, 1.2
"""White between words, in heights of print, that speaks against one caption, and that rules it out."""
CAPTION_WORDS = 7
"""A caption has so many words side by side at most."""
_MOST_KNOWN = 50_000  # printed captions whose columns are kept in mind
_LENGTH = 0.75  # share of the longer's letters that the shorter of two texts has that are as alike as that
_LETTERED = re.compile(r"(?<=[a-z]) ?\([A-Z0-9]\)$")  # what a legend below calls a column: "Amount billed (A)"
_FIGURES = re.compile(r"\d[.,]\d{2}(?!\d)|\d/\d{1,2}/\d{2}")


class Heading(NamedTuple):
    """A caption over a column: the column's name (None where no name fits), its words, where they stand."""

    name: str | None
    span: Span


class Head(NamedTuple):
    """Captions side by side, on the lines from `first` up to, not including, `end`."""

    headings: tuple[Heading, ...]
    first: int
    end: int

    @property
    def names(self) -> set[str]:
        """The columns that the captions name."""
        return {heading.name for heading in self.headings if heading.name}

    @property
    def is_prose(self) -> bool:
        """Whether the captions are but words in a sentence."""
        named = [heading.span for heading in self.headings if heading.name]
        others = sum(len(heading.span.words) for heading in self.headings if not heading.name)
        small = sum(span.text[:1].islower() for span in named)
        return others > sum(len(span.words) for span in named) or (others > 0 and 2 * small > len(named))

    @property
    def worth(self) -> tuple[int, int, int]:
        """How many columns the head names, less what it says twice or not at all; with how many words."""
        named = [heading for heading in self.headings if heading.name]
        return (
            len(self.names),
            len(self.names) - len(self.headings),
            sum(len(heading.span.words) for heading in named),
        )


class Captions:
    """The captions that columns go by, and which column a printed caption means."""

    def __init__(self, columns: Mapping[str, Sequence[str]]) -> None:
        self._names = {plain(caption): name for name, group in columns.items() for caption in group}
        for caption, name in tuple(self._names.items()):
            other = caption[:-1] if caption.endswith("s") else f"{caption}s"
            if len(caption) >= SHORTEST and not caption.endswith("ss"):
                self._names.setdefault(other, name)  # "Insurance discount" and "Insurance discounts"
        self._long = sorted(caption for caption in self._names if len(caption) >= SHORTEST)
        self._words = {plain(word) for group in columns.values() for caption in group for word in caption.split()}
        self._known: dict[str, str | None] = {}
        self._by_length: dict[int, Sequence[str]] = {}

    def may_begin(self, line: Span, least: int) -> bool:
        """Tell whether enough words of a line are words of captions for a head of so many columns to begin on it."""
        known = sum(plain(word.text) in self._words for word in line.words)
        return known >= max(1, (least if line.method != "ocr" else least - 1) - 1)

    def name(self, printed: str) -> str | None:
        """Return the column that a printed caption is of, misread letters and cut ends forgiven."""
        wanted = _bare(printed)
        if wanted not in self._known:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[wanted] = self._names.get(wanted) or self._near(wanted)
        return self._known[wanted]

    def is_exact(self, printed: str) -> bool:
        """Tell whether the caption is one that is known letter by letter."""
        return _bare(printed) in self._names

    def _near(self, wanted: str) -> str | None:
        if len(wanted) < SHORTEST:
            return None
        near = process.extractOne(wanted, self._as_long(len(wanted)), scorer=fuzz.ratio, score_cutoff=ALIKE)
        if near is not None:
            return self._names[near[0]]
        first = bisect.bisect_left(self._long, wanted) if len(wanted) >= CUT_SHORT else len(self._long)
        begun = itertools.takewhile(lambda caption: caption.startswith(wanted), self._long[first:])
        cut = {self._names[caption] for caption in begun}
        return cut.pop() if len(cut) == 1 else None

    def _as_long(self, length: int) -> Sequence[str]:
        """Return the long captions that are not too long or too short to be like one of that length."""
        if length not in self._by_length:
            least, most = _LENGTH * length, length / _LENGTH
            self._by_length[length] = [caption for caption in self._long if least < len(caption) < most]
        return self._by_length[length]


@functools.lru_cache(maxsize=_MOST_KNOWN)
def _bare(printed: str) -> str:
    """Return a printed caption as captions are compared, without the letter that a legend calls it by."""
    return plain(_LETTERED.sub("", printed) if printed.endswith(")") else printed)


def captions_of(columns: Mapping[str, Sequence[str]]) -> Captions:
    """Return the captions made ready for the search, once for all documents."""
    return _captions(tuple((name, tuple(group)) for name, group in columns.items()))


@functools.lru_cache(maxsize=100)
def _captions(columns: tuple[tuple[str, tuple[str, ...]], ...]) -> Captions:
    return Captions(dict(columns))


def heads(lines: Sequence[Span], captions: Captions, needed: Sequence[Sequence[str]], least: int) -> tuple[Head, ...]:
    """Return the heads on the lines of a page that name so many columns, and one of each group needed."""
    begun = [_head_at(lines, start, captions, needed, least) for start in range(len(lines))]
    found: list[Head] = []
    place = 0
    while place < len(lines):
        # A title above a head, or a line of data below it, leaves a part of the head with fewer columns.
        here, near = begun[place], begun[place + 1 : place + HEAD_LINES]
        if here is not None and all(other is None or other.worth <= here.worth for other in near):
            found.append(here)
            place = here.end
        else:
            place += 1
    return tuple(found)


def _head_at(
    lines: Sequence[Span], place: int, captions: Captions, needed: Sequence[Sequence[str]], least: int
) -> Head | None:
    """Return the head that begins on that line: of one to four lines those that name the most columns."""
    best: Head | None = None
    if not captions.may_begin(lines[place], least) or _is_captioned(lines[place]):
        return None
    for end in range(place + 1, min(place + HEAD_LINES, len(lines)) + 1):
        block = lines[place:end]
        if sum(len(line.words) for line in block) > _MOST_WORDS:
            break
        if _FIGURES.search(block[-1].text) or not any(sign.isalpha() for sign in block[0].text):
            break
        if len(block) > 1 and block[-1].box.y0 - block[-2].box.y1 > 0.9 * block[-1].height:
            break
        # Captions close together may be one or two: what names more columns, and none twice, is right.
        joints = _joints(block, captions)
        head = max((Head(_headings(joints, loss), place, end) for loss in (0, 3)), key=lambda head: head.worth)
        enough = len(head.names) >= least and all(head.names & set(group) for group in needed) and not head.is_prose
        if enough and (best is None or head.worth > best.worth):
            best = head
    return best


def _is_captioned(line: Span) -> bool:
    """Tell whether the line's first word alone is a caption with its value: "Patient: Ana Ruiz, Hospital visit"."""
    first, *others = line.words
    return first.text.endswith(":") and len(others) > 2 and not any(word.text.endswith(":") for word in others)


class _Joint(NamedTuple):
    """Neighbouring pieces joined as one caption: the first of them, what it weighs, its wide whites, its heading."""

    start: int
    weight: int
    wide: int
    heading: Heading


def _joints(block: Sequence[Span], captions: Captions) -> list[list[_Joint]]:
    """Return the ways to join the pieces between cuts where white runs down through all lines, by their last piece."""
    pieces = _pieces(block)
    gaps = [0.0, *(_gap(left, right) for left, right in itertools.pairwise(pieces))]
    order = {id(word): place for place, word in enumerate(word for line in block for word in line.words)}
    found: list[list[_Joint]] = []
    for end in range(1, len(pieces) + 1):
        first = end - 1
        while first > max(0, end - CAPTION_WORDS) and gaps[first] <= FAR:
            first -= 1
        joints = []
        for start in range(first, end):
            words = sorted(itertools.chain(*pieces[start:end]), key=lambda word: order[id(word)])
            heading, weight = _named(Span(block[0].page, tuple(words)), captions)
            joints.append(_Joint(start, weight, sum(gap > WIDE for gap in gaps[start + 1 : end]), heading))
        found.append(joints)
    return found


def _named(span: Span, captions: Captions) -> tuple[Heading, int]:
    """Return the words as a heading, and how much they account for."""
    printed = span.text
    name, exact = captions.name(printed), captions.is_exact(printed)
    if name is None or (printed[:1].islower() and not exact):
        return Heading(None, span), 0
    return Heading(name, span), (10 if exact else 8) * len(span.words)


def _headings(joints: Sequence[Sequence[_Joint]], loss: int) -> tuple[Heading, ...]:
    """Return the captions over the columns: of all ways to join the pieces the one that accounts for the most words.

    A wide white within a caption costs the `loss`.
    """
    scores, taken = [0], []
    for ways in joints:
        score, joint = max(((scores[way.start] + way.weight - 1 - loss * way.wide, way) for way in ways), key=_score)
        scores.append(score)
        taken.append(joint)
    found: list[Heading] = []
    end = len(taken)
    while end:
        found.append(taken[end - 1].heading)
        end = taken[end - 1].start
    return tuple(reversed(found))


def _score(way: tuple[int, _Joint]) -> int:
    return way[0]


def _pieces(block: Sequence[Span]) -> list[list[Word]]:
    """Return the words of the lines in groups that no white strip runs through from top to bottom."""
    pieces: list[list[Word]] = []
    edge = 0.0
    for word in sorted((word for line in block for word in line.words), key=lambda word: word.box.x0):
        if pieces and word.box.x0 < edge:
            pieces[-1].append(word)
        else:
            pieces.append([word])
        edge = max(edge, word.box.x1)
    return pieces


def _gap(left: Sequence[Word], right: Sequence[Word]) -> float:
    """Return the white between two pieces, in heights of print."""
    height = left[0].box.y1 - left[0].box.y0
    return (min(word.box.x0 for word in right) - max(word.box.x1 for word in left)) / max(height, 1.0)
