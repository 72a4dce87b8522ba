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
"""Letters of a word that both readings have once, and that pins them together."""


class Overlay:
    """One reading laid over another: by the words that both have once, the nearest of which tells where a place is."""

    def __init__(self, mine: Sequence[Token], theirs: Sequence[Token]) -> None:
        self._anchors = _anchors(mine, theirs)
        self._scale = _scale(self._anchors)
        self._mine, self._theirs = _by_row(mine), _by_row(theirs)

    def there(self, one: Token) -> list[Token]:
        """Return the words of the other reading that stand where this word does."""
        box = self._placed(one.word.box, one.word.box)
        return _at(box, self._theirs) if box else []

    def here(self, there: Sequence[Token], one: Token) -> list[Token]:
        """Return the words of this reading that stand where those of the other do, near this word."""
        around = surround([other.word for other in there])
        near = _at(_widened(one.word.box, (around.x1 - around.x0) / self._scale), self._mine)
        placed = [(other, self._placed(other.word.box, one.word.box)) for other in near]
        return [other for other, box in placed if other == one or (box and _meet(box, around))]

    def _placed(self, box: Box, near: Box) -> Box | None:
        """Return where a box is in the other reading, told by the anchor next to a place."""
        x, y = (near.x0 + near.x1) / 2, (near.y0 + near.y1) / 2
        best = min(self._anchors, key=lambda pair: abs(pair[0].x0 - x) + 3 * abs(pair[0].y0 - y), default=None)
        if best is None:
            return None
        mine, theirs = best
        left = theirs.x0 + (box.x0 - mine.x0) * self._scale
        top = theirs.y0 + (box.y0 - mine.y0) * self._scale
        return Box(left, top, left + (box.x1 - box.x0) * self._scale, top + (box.y1 - box.y0) * self._scale)


def _anchors(mine: Sequence[Token], theirs: Sequence[Token]) -> list[tuple[Box, Box]]:
    counts, others = Counter(one.key for one in mine), Counter(one.key for one in theirs)
    places = {one.key: one.word.box for one in theirs if others[one.key] == 1}
    return [
        (one.word.box, places[one.key])
        for one in mine
        if len(one.key) >= _ANCHOR and counts[one.key] == 1 and one.key in places
    ]


def _scale(anchors: Sequence[tuple[Box, Box]]) -> float:
    """Return how much larger the other reading is: a copy may be made to fit the sheet."""
    if len(anchors) < 2:
        return 1.0
    first, last = min(anchors, key=lambda pair: pair[0].y0), max(anchors, key=lambda pair: pair[0].y0)
    mine, theirs = last[0].y0 - first[0].y0, last[1].y0 - first[1].y0
    return theirs / mine if mine > 0 and 0.3 < theirs / mine < 3 else 1.0


def _by_row(words: Sequence[Token]) -> dict[int, list[Token]]:
    rows = defaultdict(list)
    for one in words:
        rows[int(one.word.y / _ROW)].append(one)
    return rows


def _at(box: Box, rows: dict[int, list[Token]]) -> list[Token]:
    middle = int((box.y0 + box.y1) / 2 / _ROW)
    found = [one for row in (middle - 1, middle, middle + 1) for one in rows.get(row, ()) if _meet(box, one.word.box)]
    return sorted(found, key=lambda one: one.word.box.x0)


def _meet(box: Box, other: Box) -> bool:
    height = max(box.y1 - box.y0, other.y1 - other.y0)
    if abs(box.y0 + box.y1 - other.y0 - other.y1) / 2 > _RISE * height:
        return False
    common = min(box.x1, other.x1) - max(box.x0, other.x0)
    return common > _SHARE * min(box.x1 - box.x0, other.x1 - other.x0)


def _widened(box: Box, by: float) -> Box:
    return Box(box.x0 - by, box.y0, box.x1 + by, box.y1)
