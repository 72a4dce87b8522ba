"""Captioned boxes: forms whose boxes have a small caption in the corner and what is filled in below or beside it."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from casefile.pages import Box, Page, Word
from extractors.form_captions import Caption, captions_on, number_before
from extractors.layout import Label, Row
from extractors.spans import Span, cells, part

_APART = 3.0  # how far a row may stand below the one before it and still be in the box, in heights of the caption
_SPACE = 2.2  # widest space within what is filled in beside a caption with a colon, in heights of print
_UNDER_COLON = 2.0  # how far below a caption with a colon its value may stand, in heights of the caption
_DASHES = frozenset("-\u2013\u2014")
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


def filled(
    rows: Sequence[Row],
    captions: Mapping[str, Sequence[str]],
    *,
    deepest: float = DEEPEST,
    with_colon: Container[str] = frozenset(),
    among: Sequence[Row] | None = None,
    known: Container[int] = frozenset(),
) -> tuple[Filled, ...]:
    """Return the boxes with one of the captions, in reading order, with what is filled in.

    `captions` gives each box's captions by its name. A box reaches right to the next caption beside it and
    down to the next caption below it, so that a form drawn by another hand is read as well. Words `with_colon`
    are captions only where a colon ends them or a list has them: else they are as often part of a value.
    Captions are looked for `among` some of the rows where those that run on as prose are known.
    """
    found = captions_on(rows if among is None else among, captions, with_colon, known)
    own = {id(word) for caption in found for word in (*caption.label.span.words, *number_before(caption.label))}
    return tuple(_filled(caption, found, own, rows, deepest) for caption in found)


def named(boxes: Sequence[Filled], name: str) -> tuple[Filled, ...]:
    """Return the boxes of that name in which something is filled in."""
    return tuple(box for box in boxes if box.name == name and box.rows)


def _filled(caption: Caption, others: Sequence[Caption], own: set[int], rows: Sequence[Row], deepest: float) -> Filled:
    page = caption.label.row.span.page
    near = [other for other in others if other.label.row.span.page is page and other is not caption]
    area = _area(caption, near, page, deepest)
    inside = []
    for row in rows:
        if row.span.page is page and row.span.box.y1 > area.y0 and row.span.box.y0 < area.y1:
            words = tuple(word for word in row.span.words if id(word) not in own and _is_filled(word, area, caption))
            if words := _within_dashes(words):
                inside.append(Span(page, words))
    return Filled(caption.name, caption.label, area, tuple(_together(caption, inside)))


def _within_dashes(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the words without the dashes before and behind them, which print a box that is left open."""
    printed = [at for at, word in enumerate(words) if any(sign.isalnum() or sign in "&$" for sign in word.text)]
    return words[printed[0] : printed[-1] + 1] if printed else ()


def _together(caption: Caption, rows: Sequence[Span]) -> Iterator[Span]:
    """Return the rows that follow one another from the caption on.

    After a colon what stands beside the caption is meant; without one what stands below it, if anything does.
    """
    height = caption.height
    beside = [row for row in rows if row.box.y0 < caption.box.y1 - 0.3 * height]
    below = [_without_caption(row, caption) for row in rows if row not in beside]
    colon = caption.sided
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


def _is_listed(caption: Caption, beside: Span, below: Span) -> bool:
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


def _without_caption(row: Span, caption: Caption) -> Span:
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


def _area(caption: Caption, near: Sequence[Caption], page: Page, deepest: float) -> Box:
    """Return where the box reaches: down to the next caption under its own, right to the next one beside that."""
    box, height = caption.box, caption.height
    colon = caption.sided
    left, lowest = box.x0 - 0.8 * height, box.y1 + (min(deepest, _UNDER_COLON) if colon else deepest) * height
    bottom = min([*_below(box, near, left, box.x1, height), lowest])
    reach = box.y1 if colon else bottom if deepest > _SHALLOW else min(bottom, box.y1 + 1.2 * height)
    level = box.y0 - (0.5 if colon else 1.0) * height
    right = min(
        [
            other.box.x0
            for other in near
            if other.box.x0 >= box.x1 - height
            and (level < other.box.y0 < reach or other.label.row is caption.label.row)
        ],
        default=page.width,
    )
    bottom = min([*_below(box, near, left, right, height), lowest])
    return Box(left, box.y0 - 0.4 * height, right - 0.2 * height, bottom)


def _below(box: Box, near: Sequence[Caption], left: float, right: float, height: float) -> list[float]:
    """Return where the captions stand that lie below between the two edges."""
    return [
        other.box.y0
        for other in near
        if other.box.y0 > box.y0 + 0.8 * height and other.box.x0 < right - height and left + height < other.box.x1
    ]


def _is_filled(word: Word, area: Box, caption: Caption) -> bool:
    """Tell whether the word lies in the box; left of its caption and level with it stands the box's number."""
    printed = any(sign.isalnum() or sign in "&$" for sign in word.text) or word.text in _DASHES
    if not area.holds(word.x, word.y) or not printed:
        return False
    return word.x >= caption.box.x0 or word.y > caption.box.y1
