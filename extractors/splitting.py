"""Splitting: a file's pages cut into documents, each page in exactly one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from extractors.clues import Cut, Side, clues
from extractors.evidence import glance
from extractors.learned import is_cut
from extractors.marks import marks
from extractors.sorting import ranking
from extractors.spans import Pages

_MOST, _LEAST = 0.8, 4  # share and number of pages that a count of all pages in the file is printed on


def split(pages: Pages) -> tuple[Pages, ...]:
    """Return the pages of each document, in order."""
    sides = [Side(glance(page), marks(page)) for page in pages]
    return tuple(tuple(side.look.page for side in document) for document in documents(sides))


def documents(sides: Sequence[Side]) -> tuple[tuple[Side, ...], ...]:
    """Return the pages of each document; blank ones go with what follows, at the end with what precedes."""
    packets = packet_counts(sides)
    found: list[list[Side]] = []
    waiting: list[Side] = []
    for side in sides:
        waiting.append(side)
        if side.look.page.blank:
            continue
        if found and not _begins(found[-1], side, packets):
            found[-1] += waiting
        else:
            found.append(waiting)
        waiting = []
    if waiting:
        found = [*found[:-1], [*found[-1], *waiting]] if found else [waiting]
    return tuple(tuple(document) for document in found)


def _begins(document: Sequence[Side], side: Side, packets: frozenset[int]) -> bool:
    """Tell whether a document begins with this page, by what speaks for a cut and what against it."""
    cut = cut_before(document, side, packets)
    return cut is not None and is_cut(clues(cut))


def cut_before(document: Sequence[Side], side: Side, packets: frozenset[int]) -> Cut | None:
    """Return the cut between a document's pages so far and the next page; none after pages that only cover it."""
    before = [one for one in document if not one.look.page.blank]
    if all(one.glance.covers for one in before):
        return None
    return Cut(before, side, _kinds(before), _kinds([side]), packets)


def _kinds(sides: Sequence[Side]) -> Mapping[str, float]:
    """Return how likely each kind is for these pages if they were a document."""
    return {score.kind: score.share for score in ranking([side.glance for side in sides])}


def packet_counts(sides: Sequence[Side]) -> frozenset[int]:
    """Return the page counts that number the whole file ("page 3 of 40" on each page): they bind no document."""
    shown = [side for side in sides if not side.look.page.blank]
    counts = {one.of for side in shown for one in side.marks.numberings if one.of is not None}
    return frozenset(count for count in counts if _runs_through(count, shown) >= max(_LEAST, _MOST * len(shown)))


def _runs_through(count: int, sides: Sequence[Side]) -> int:
    numbers = [one.number for side in sides for one in side.marks.numberings if one.of == count]
    return len(numbers) if all(one < two for one, two in pairwise(numbers)) else 0
