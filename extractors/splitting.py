"""Splitting: a file's pages cut into documents, each page in exactly one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from extractors.clues import Cut, clues
from extractors.evidence import glance
from extractors.gathered import Gathered, Side
from extractors.learned import is_cut
from extractors.marks import marks
from extractors.spans import Pages

_COMMON, _FEWEST_COMMON = 0.5, 6  # share of pages that a number of the whole file stands on, of so many at least
_MOST, _LEAST = 0.8, 4  # share and number of pages that a count of all pages in the file is printed on


def split(pages: Pages) -> tuple[Pages, ...]:
    """Return the pages of each document, in order."""
    sides = [Side(glance(page), marks(page)) for page in pages]
    return tuple(tuple(side.look.page for side in document) for document in documents(sides))


def documents(sides: Sequence[Side], ruled: Mapping[int, bool] = {}) -> tuple[tuple[Side, ...], ...]:
    """Return the pages of each document; blank ones go with what follows, at the end with what precedes.

    `ruled` is what a person said of pages by number: that a document begins there, or that it goes on.
    """
    packets, common = packet_counts(sides), common_numbers(sides)
    found: list[list[Side]] = []
    so_far = Gathered()
    waiting: list[Side] = []
    for side in sides:
        waiting.append(side)
        if side.look.page.blank:
            continue
        said = [ruled[each.look.page.number] for each in waiting if each.look.page.number in ruled]
        if found and not (said[-1] if said else _begins(so_far, side, packets, common)):
            found[-1] += waiting
        else:
            found.append(waiting)
            so_far = Gathered()
        so_far.add(side)
        waiting = []
    if waiting:
        found = [*found[:-1], [*found[-1], *waiting]] if found else [waiting]
    return tuple(tuple(document) for document in found)


def _begins(so_far: Gathered, side: Side, packets: frozenset[int], common: frozenset[str]) -> bool:
    """Tell whether a document begins with this page, by what speaks for a cut and what against it."""
    cut = cut_before(so_far, side, packets, common)
    return cut is not None and is_cut(clues(cut))


def cut_before(
    so_far: Gathered, side: Side, packets: frozenset[int], common: frozenset[str] = frozenset()
) -> Cut | None:
    """Return the cut between a document's pages so far and the next page; none after pages that only cover it."""
    if so_far.last is None or so_far.covers_only:
        return None
    return Cut(so_far, so_far.last, side, so_far.kinds, Gathered([side]).kinds, packets, common)


def packet_counts(sides: Sequence[Side]) -> frozenset[int]:
    """Return the page counts that number the whole file ("page 3 of 40" on each page): they bind no document."""
    shown = [side for side in sides if not side.look.page.blank]
    numbers: dict[int, list[int]] = {}
    for side in shown:
        for one in side.marks.numberings:
            if one.of is not None:
                numbers.setdefault(one.of, []).append(one.number)
    least = max(_LEAST, _MOST * len(shown))
    return frozenset(count for count, found in numbers.items() if len(found) >= least and _rises(found))


def common_numbers(sides: Sequence[Side]) -> frozenset[str]:
    """Return the numbers that stand on so many pages of the file that they bind no document."""
    shown = [side for side in sides if not side.look.page.blank]
    if len(shown) < _FEWEST_COMMON:
        return frozenset()
    counts = Counter(number for side in shown for number in side.marks.front.all_numbers)
    return frozenset(number for number, count in counts.items() if count > _COMMON * len(shown))


def _rises(numbers: Sequence[int]) -> bool:
    return all(one < two for one, two in pairwise(numbers))
