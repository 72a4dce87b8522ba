"""Captioned boxes: forms whose boxes have a small caption in the corner and what is filled in below or beside it."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from casefile.pages import Box, Page, Word, surround
from extractors.layout import GAP, Label, Row, labels
from extractors.spans import Span, cells, part, plain

_APART = 3.0  # how far a row may stand below the one before it and still be in the box, in heights of the caption
_SPACE = 2.2  # widest space within what is filled in beside a caption with a colon, in heights of print
_UNDER_COLON = 2.0  # how far below a caption with a colon its value may stand, in heights of the caption
_LONG = 12  # signs from which a caption is known wherever it stands
_RUNNING = re.compile(r"[a-z]|\d+$")  # what stands before words that are part of a sentence
_NUMBER = re.compile(r"[\[(|]?\d{1,2}[a-z]?[.)]?", re.IGNORECASE)
_LISTED = re.compile(r"\d{1,2}[.)]")
_SHALLOW = 4.0  # depth of boxes with one row of value, beside which captions further down do not count
DEEPEST = 9.0  # how far below its caption a box reaches at most, in heights of the caption's print


class Filled(NamedTuple):
    """One box of a form: its name, its caption, where it reaches, the rows of what is filled in, which may be none."""

    name: str
    caption: Label
    area: Box
    rows: tuple[Span, ...]

    @property
    def span(self) -> Span | None:
        """All that is filled in."""
        words = tuple(word for row in self.rows for word in row.words)
        return Span(self.rows[0].page, words) if words else None


class _Caption(NamedTuple):
    """A caption with the box around it and the number before it."""

    name: str
    label: Label
    box: Box
    height: float


def filled(
    rows: Sequence[Row],
    captions: Mapping[str, Sequence[str]],
    *,
    deepest: float = DEEPEST,
    with_colon: Container[str] = frozenset(),
) -> tuple[Filled, ...]:
    """Return the boxes with one of the captions, in reading order, with what is filled in.

    `captions` gives each box's captions by its name. A box reaches right to the next caption beside it and
    down to the next caption below it, so that a form drawn by another hand is read as well. Words `with_colon`
    are captions only where a colon ends them: without it they are as often part of a value.
    """
    found = _captions(rows, captions, with_colon)
    own = {id(word) for caption in found for word in (*caption.label.span.words, *_number_before(caption.label))}
    return tuple(_filled(caption, found, own, rows, deepest) for caption in found)


def named(boxes: Sequence[Filled], name: str) -> tuple[Filled, ...]:
    """Return the boxes of that name in which something is filled in."""
    return tuple(box for box in boxes if box.name == name and box.rows)


def _captions(rows: Sequence[Row], captions: Mapping[str, Sequence[str]], with_colon: Container[str]) -> list[_Caption]:
    """Return the captions in reading order; where they overlap, the longest, and of equal ones the one read exactly."""
    candidates = [
        _caption(name, label)
        for name, phrases in captions.items()
        for label in _whole_labels(rows, phrases)
        if label.span.text.endswith(":") or plain(label.span.text) not in with_colon
    ]
    exact = {name: {plain(phrase) for phrase in phrases} for name, phrases in captions.items()}
    candidates.sort(key=lambda caption: (-len(caption.label.span.text), not _is_exact(caption, exact)))
    taken: set[int] = set()
    kept: list[_Caption] = []
    for caption in candidates:
        words = {id(word) for word in caption.label.span.words}
        if taken.isdisjoint(words):
            taken |= words
            kept.append(caption)
    alone = [caption for caption in kept if _stands_out(caption.label, taken)]
    return sorted(alone, key=lambda caption: (caption.label.row.number, caption.label.first))


def _whole_labels(rows: Sequence[Row], phrases: Sequence[str]) -> list[Label]:
    """Return the captions whose words stand together: a wide space among them parts a value from a caption."""
    found = labels(rows, *phrases, anywhere=True)
    parted = [label for label in found if not _is_whole(label)]
    if not parted:
        return list(found)
    others = [phrase for phrase in phrases if plain(phrase) not in {plain(label.span.text) for label in parted}]
    again = _whole_labels([label.row for label in parted], others) if len(others) < len(phrases) else []
    whole = [label for label in found if label not in parted]
    return [*whole, *(label for label in again if not any(_overlap(label, other) for other in whole))]


def _is_whole(label: Label) -> bool:
    return all(two.box.x0 - one.box.x1 < label.span.height for one, two in pairwise(label.span.words))


def _overlap(one: Label, other: Label) -> bool:
    return one.row is other.row and one.first < other.end and other.first < one.end


def _is_exact(caption: _Caption, exact: Mapping[str, Container[str]]) -> bool:
    return plain(caption.label.span.text) in exact[caption.name]


def _stands_out(label: Label, captioned: Container[int]) -> bool:
    """Tell whether the words are a caption and not part of a sentence or a value.

    A short one fills its cell ("STATE", not "STATE FARM"), or a colon ends it.
    """
    if label.span.text.endswith(":"):
        return True
    words = label.row.span.words
    before = [word for word in words[: label.first][-1:] if _touch(word, words[label.first], label)]
    if len(label.span.text) >= _LONG:
        running = before and (_RUNNING.match(before[0].text) or not _NUMBER.fullmatch(before[0].text))
        return not (running and label.span.text[0].islower())
    after = [word for word in words[label.end : label.end + 1] if _touch(words[label.end - 1], word, label)]
    numbers = {id(word) for word in _number_before(label)}
    return all(id(word) in captioned or id(word) in numbers for word in (*before, *after))


def _touch(one: Word, two: Word, label: Label) -> bool:
    return two.box.x0 - one.box.x1 <= GAP * label.span.height


def _caption(name: str, label: Label) -> _Caption:
    box = surround((*_number_before(label), *label.span.words))
    return _Caption(name, label, box, label.span.height)


def _number_before(label: Label) -> Sequence[Word]:
    """Return the box's number where it stands right before the caption; what follows a colon is a value."""
    before = label.row.span.words[max(0, label.first - 1) : label.first]
    if label.first > 1 and label.row.span.words[label.first - 2].text.endswith(":"):
        return []
    near = [word for word in before if label.box.x0 - word.box.x1 < 1.2 * label.span.height]
    return [word for word in near if _NUMBER.fullmatch(word.text)]


def _filled(
    caption: _Caption, others: Sequence[_Caption], own: set[int], rows: Sequence[Row], deepest: float
) -> Filled:
    page = caption.label.row.span.page
    near = [other for other in others if other.label.row.span.page is page and other is not caption]
    area = _area(caption, near, page, deepest)
    inside = []
    for row in rows:
        if row.span.page is page and row.span.box.y1 > area.y0 and row.span.box.y0 < area.y1:
            words = tuple(word for word in row.span.words if id(word) not in own and _is_filled(word, area, caption))
            if words:
                inside.append(Span(page, words))
    return Filled(caption.name, caption.label, area, tuple(_together(caption, inside)))


def _together(caption: _Caption, rows: Sequence[Span]) -> Iterator[Span]:
    """Return the rows that follow one another from the caption on.

    After a colon what stands beside the caption is meant; without one what stands below it, if anything does.
    """
    height = caption.height
    beside = [row for row in rows if row.box.y0 < caption.box.y1 - 0.3 * height]
    below = [_without_caption(row, caption) for row in rows if row not in beside]
    colon = caption.label.span.text.endswith(":")
    foot = caption.box.y1
    if colon and beside:
        yield from (_cell(row) for row in beside[:1])
        return
    if beside and below and _is_listed(caption, beside[0], below[0]):
        yield from beside[:1]
        return
    if beside and below and min(beside[0].box.x0, below[0].box.x0) > caption.box.x1:
        below = [*beside, *below]  # a list of captions, their values in a column of their own
    for row in below or beside:
        if row.box.y0 - foot > _APART * height:
            return
        foot = max(foot, row.box.y1)
        yield row


def _is_listed(caption: _Caption, beside: Span, below: Span) -> bool:
    """Tell whether the row below is the next of a list of captions, each with its value in a column beside it."""
    parts = cells(below)
    if parts[0].box.x1 > beside.box.x0:
        return False
    numbered = _LISTED.fullmatch(parts[0].words[0].text) and abs(parts[0].box.x0 - caption.box.x0) < caption.height
    aligned = len(parts) > 1 and abs(parts[1].box.x0 - beside.box.x0) < caption.height
    valued = (
        re.search(r"\d", beside.text) and re.search(r"[a-z]", parts[0].text) and not re.search(r"\d", parts[0].text)
    )
    return bool(numbered or (aligned and valued))


def _without_caption(row: Span, caption: _Caption) -> Span:
    """Return the row without the caption's own last words, which its cell has wrapped: "... and ZIP" / "code"."""
    first = cells(row)[0]
    wrapped = first.text.islower() and first.text.isalpha() and abs(first.box.x0 - caption.box.x0) < caption.height
    rest = row.words[len(first.words) :]
    return Span(row.page, rest) if wrapped and rest else row


def _cell(row: Span) -> Span:
    """Return the row's first words up to a wide space: what stands after it is another caption's."""
    wide = _SPACE * row.height
    pairs = enumerate(pairwise(row.words), 1)
    end = next((at for at, (one, two) in pairs if two.box.x0 - one.box.x1 > wide), len(row.words))
    return Span(row.page, row.words[:end])


def above(rows: Sequence[Row], box: Filled, *, height: float = 2.8) -> tuple[Span, ...]:
    """Return what stands on the line over the caption, as over a signature's; `height` in heights of its print."""
    caption = box.caption.box
    page, top = box.caption.row.span.page, caption.y0 - height * box.caption.span.height
    over = [
        part(row.span, lambda word: top <= word.y < caption.y0 and box.area.x0 <= word.x < box.area.x1)
        for row in rows
        if row.span.page is page
    ]
    return tuple(span for span in over if span is not None)


def _area(caption: _Caption, near: Sequence[_Caption], page: Page, deepest: float) -> Box:
    """Return where the box reaches: down to the next caption under its own, right to the next one beside that."""
    box, height = caption.box, caption.height
    colon = caption.label.span.text.endswith(":")
    left, lowest = box.x0 - 0.8 * height, box.y1 + (min(deepest, _UNDER_COLON) if colon else deepest) * height
    bottom = min([*_below(box, near, left, box.x1, height), lowest])
    reach = box.y1 if colon else bottom if deepest > _SHALLOW else min(bottom, box.y1 + 1.2 * height)
    level = box.y0 - (0.5 if colon else 1.0) * height
    right = min(
        [other.box.x0 for other in near if other.box.x0 >= box.x1 - height and level < other.box.y0 < reach],
        default=page.width,
    )
    bottom = min([*_below(box, near, left, right, height), lowest])
    return Box(left, box.y0 - 0.4 * height, right - 0.2 * height, bottom)


def _below(box: Box, near: Sequence[_Caption], left: float, right: float, height: float) -> list[float]:
    """Return where the captions stand that lie below between the two edges."""
    return [
        other.box.y0
        for other in near
        if other.box.y0 > box.y0 + 0.8 * height and other.box.x0 < right - height and left + height < other.box.x1
    ]


def _is_filled(word: Word, area: Box, caption: _Caption) -> bool:
    """Tell whether the word lies in the box; left of its caption and level with it stands the box's number."""
    if not area.holds(word.x, word.y) or not any(sign.isalnum() or sign in "&$" for sign in word.text):
        return False
    return word.x >= caption.box.x0 or word.y > caption.box.y1
