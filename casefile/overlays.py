"""Overlays: two readings of one sheet laid over each other, however it lay on the glass."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from casefile.pages import Box, surround
from casefile.tokens import Token

_ROW = 12.0
_RISE = 0.6  # of a word's height: how far above or below its place another word may stand
_SHARE = 0.3  # of the narrower word's width: how much two words at one place have in common at least
_ANCHOR = 3
"""Letters that a word has at least which pins the readings together."""


_Anchor = tuple[Box, Box]
_Rows = dict[int, list[Token]]


class Overlay:
    """One reading laid over another, by the words that both have: the nearest of them tells where a place is."""

    def __init__(self, mine: _Rows, theirs: _Rows, anchors: Sequence[_Anchor]) -> None:
        self._mine, self._theirs = mine, theirs
        self._scale = _scale(anchors)
        self._anchors: dict[int, list[_Anchor]] = defaultdict(list)
        for anchor in anchors:
            self._anchors[int(anchor[0].y0 / _ROW)].append(anchor)

    def there(self, one: Token) -> list[Token]:
        """Return the words of the other reading that stand where this word does."""
        anchor = self._next_to(one.word.box)
        return _at(self._placed(one.word.box, anchor), self._theirs) if anchor else []

    def here(self, there: Sequence[Token], one: Token) -> list[Token]:
        """Return the words of this reading that stand where those of the other do, near this word."""
        around = surround([other.word for other in there])
        near = _at(_widened(one.word.box, (around.x1 - around.x0) / self._scale), self._mine)
        anchor = self._next_to(one.word.box)
        return [
            other for other in near if other == one or (anchor and _meet(self._placed(other.word.box, anchor), around))
        ]

    def _next_to(self, box: Box) -> _Anchor | None:
        """Return the anchor next to a box, one on a row close by if there is any."""
        row = int(box.y0 / _ROW)
        near = [anchor for at in range(row - 3, row + 4) for anchor in self._anchors.get(at, ())]
        others = near or [anchor for row in self._anchors.values() for anchor in row]
        return min(others, key=lambda pair: abs(pair[0].x0 - box.x0) + 3 * abs(pair[0].y0 - box.y0), default=None)

    def _placed(self, box: Box, anchor: _Anchor) -> Box:
        """Return where a box is in the other reading."""
        mine, theirs = anchor
        left = theirs.x0 + (box.x0 - mine.x0) * self._scale
        top = theirs.y0 + (box.y0 - mine.y0) * self._scale
        return Box(left, top, left + (box.x1 - box.x0) * self._scale, top + (box.y1 - box.y0) * self._scale)


def stand_alike(anchor: _Anchor, one: Token, other: Token) -> bool:
    """Tell whether two words stand at one place, as seen from a word that both readings have beside them."""
    mine, theirs = anchor
    right, down, box = theirs.x0 - mine.x0, theirs.y0 - mine.y0, one.word.box
    return _meet(Box(box.x0 + right, box.y0 + down, box.x1 + right, box.y1 + down), other.word.box)


def lay_over(
    mine: Sequence[Token], theirs: Sequence[Token], same: Sequence[tuple[Token, Token]]
) -> tuple[Overlay, Overlay]:
    """Return the one reading laid over the other, and the other over the one; `same` are words that both have."""
    rows, others = _by_row(mine), _by_row(theirs)
    counts = Counter([one.key for one in mine])  # a word that stands there twice may be taken for its twin
    anchors = [
        (one.word.box, other.word.box) for one, other in same if len(one.key) >= _ANCHOR and counts[one.key] == 1
    ]
    return Overlay(rows, others, anchors), Overlay(others, rows, [(there, here) for here, there in anchors])


def _scale(anchors: Sequence[_Anchor]) -> float:
    """Return how much larger the other reading is: a copy may be made to fit the sheet."""
    if len(anchors) < 2:
        return 1.0
    first, last = min(anchors, key=lambda pair: pair[0].y0), max(anchors, key=lambda pair: pair[0].y0)
    mine, theirs = last[0].y0 - first[0].y0, last[1].y0 - first[1].y0
    return theirs / mine if mine > 0 and 0.3 < theirs / mine < 3 else 1.0


def _by_row(words: Sequence[Token]) -> _Rows:
    rows: _Rows = defaultdict(list)
    for one in words:
        rows[int(one.word.box.y0 / _ROW)].append(one)
    return rows


def _at(box: Box, rows: _Rows) -> list[Token]:
    top = int(box.y0 / _ROW)
    found = [one for row in (top - 1, top, top + 1) for one in rows.get(row, ()) if _meet(box, one.word.box)]
    return sorted(found, key=lambda one: one.word.box.x0)


def _meet(box: Box, other: Box) -> bool:
    height = max(box.y1 - box.y0, other.y1 - other.y0)
    if abs(box.y0 + box.y1 - other.y0 - other.y1) / 2 > _RISE * height:
        return False
    common = min(box.x1, other.x1) - max(box.x0, other.x0)
    return common > _SHARE * min(box.x1 - box.x0, other.x1 - other.x0)


def _widened(box: Box, by: float) -> Box:
    return Box(box.x0 - by, box.y0, box.x1 + by, box.y1)
