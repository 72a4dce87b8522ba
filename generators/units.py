"""A Word file's body in units, paragraphs and table rows, and two bodies laid side by side unit by unit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from docx.oxml.ns import qn
from lxml import etree

from generators.places import text_of

_P, _TBL, _TR, _TC, _SDT, _SDT_CONTENT = (qn(f"w:{name}") for name in ("p", "tbl", "tr", "tc", "sdt", "sdtContent"))
_WORD = re.compile(r"[\w.,]*\w")
ALIKE = 0.45
"""How much of two texts must agree for one to be the other, changed."""
_MOST = 40_000
"""Pairs of texts that are compared within one stretch; a longer one is paired in order."""


class Unit(NamedTuple):
    """One paragraph of the body or one row of a table: its element, its words, the element of its table."""

    element: etree._Element
    text: str
    table: etree._Element | None

    @property
    def key(self) -> tuple[bool, str]:
        """What two units must share to be the same."""
        return (self.table is not None, self.text)


Pairs = list[tuple[int | None, int | None]]
"""Positions in one body and the other, in order; None where the one or the other has nothing."""


def units_of(body: etree._Element) -> tuple[Unit, ...]:
    """Return the body's units in reading order."""
    return tuple(_units(body))


def align(old: Sequence[Unit], new: Sequence[Unit]) -> Pairs:
    """Lay two bodies side by side: same units, changed ones with what they became, lost and added ones."""
    pairs: Pairs = []
    matcher = SequenceMatcher(None, [unit.key for unit in old], [unit.key for unit in new], autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            pairs += zip(range(i1, i2), range(j1, j2), strict=True)
        else:
            pairs += _changed(old, new, range(i1, i2), range(j1, j2))
    return pairs


def alike(one: Unit, two: Unit) -> float:
    """Return how much two units agree, from 0 to 1; a row is never a paragraph."""
    if (one.table is None) != (two.table is None) or not one.text.strip() or not two.text.strip():
        return 0.0
    if one.text == two.text:
        return 1.0
    matcher = SequenceMatcher(None, _WORD.findall(one.text), _WORD.findall(two.text), autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= ALIKE else 0.0


def _units(parent: etree._Element) -> Iterator[Unit]:
    for child in parent:
        if child.tag == _P:
            yield Unit(child, text_of([child]), None)
        elif child.tag == _TBL:
            for row in child.iterchildren(_TR):
                yield Unit(row, "\t".join(text_of(list(cell.iter(_P))) for cell in row.iter(_TC)), child)
        elif child.tag == _SDT:
            for content in child.iterchildren(_SDT_CONTENT):
                yield from _units(content)


def _changed(old: Sequence[Unit], new: Sequence[Unit], left: range, right: range) -> Pairs:
    """Pair the units of a stretch that differs so that the pairs agree most, in order."""
    if len(left) * len(right) > _MOST:
        return [*((i, None) for i in left), *((None, j) for j in right)]
    score = {(i, j): alike(old[i], new[j]) for i in left for j in right}
    best = _best_sums(score, left, right)
    pairs: Pairs = []
    i, j = left.start, right.start
    while i < left.stop and j < right.stop:
        here = score[i, j]
        if here >= ALIKE and best[i, j] == here + best[i + 1, j + 1]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i, j] == best[i + 1, j]:
            pairs.append((i, None))
            i += 1
        else:
            pairs.append((None, j))
            j += 1
    return [*pairs, *((at, None) for at in range(i, left.stop)), *((None, at) for at in range(j, right.stop))]


def _best_sums(score: dict[tuple[int, int], float], left: range, right: range) -> dict[tuple[int, int], float]:
    """Return the most that the rest of two stretches can agree, from each pair of positions on."""
    best = {(left.stop, j): 0.0 for j in range(right.start, right.stop + 1)}
    best |= {(i, right.stop): 0.0 for i in left}
    for i in reversed(left):
        for j in reversed(right):
            here = score[i, j]
            paired = here + best[i + 1, j + 1] if here >= ALIKE else 0.0
            best[i, j] = max(paired, best[i + 1, j], best[i, j + 1])
    return best
