"""Tallies: what the pages of a document show for each kind, summed page by page, and what that weighs."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from extractors.evidence import Evidence, Glance, Prepared, catalogue
from extractors.learned import FIRST_PAGES, Signs, together

_TITLE = 5.0  # what a kind's title at the head of the first page weighs
_PHRASES = 6.0  # what all phrases together weigh at most
_CAPTIONS = 3.0
_TAIL = 0.5  # what a phrase on a later page weighs, against the first
_LATER_TITLE = 0.4
_FORBIDDEN = -6.0
_NAMED = 6  # cues that are named at most


class Score(NamedTuple):
    """How much speaks for one kind by its cues, the words that do, and how likely the kind is by all that is shown.

    A kind of pictures is not possible where nothing is shown and no word names one.
    """

    kind: str
    weight: float
    cues: tuple[str, ...]
    share: float = 0.0
    possible: bool = True


class _Shown(NamedTuple):
    """What the pages show for one kind: the first as a whole, of the others the best title and all phrases."""

    first: Evidence
    title: float = 0.0
    tail: frozenset[str] = frozenset()
    needed: bool = False


class Tally:
    """What the pages of one document have shown so far; blank pages and covers are not given to it."""

    def __init__(self, glances: Iterable[Glance] = ()) -> None:
        """Begin with these pages."""
        self._shown: dict[str, _Shown] = {}
        self._signs: list[Signs] = []
        for glance in glances:
            self.add(glance)

    @property
    def signs(self) -> Signs:
        """What the first pages show, to be weighed as learned."""
        return together(self._signs)

    def add(self, glance: Glance) -> None:
        """Count one page more."""
        if len(self._signs) < FIRST_PAGES:
            self._signs.append(glance.signs)
        for kind, evidence in glance.evidence.items():
            shown = self._shown.get(kind)
            self._shown[kind] = _Shown(evidence, needed=evidence.needed) if shown is None else _with(shown, evidence)

    def scores(self) -> tuple[Score, ...]:
        """Return what speaks for each kind by its cues alone."""
        return tuple(_score(kind, self._shown[kind.kind]) for kind in catalogue())


def _with(shown: _Shown, evidence: Evidence) -> _Shown:
    return _Shown(
        shown.first,
        max(shown.title, evidence.title),
        shown.tail | (evidence.phrases - shown.first.phrases),
        shown.needed or evidence.needed,
    )


def _score(kind: Prepared, shown: _Shown) -> Score:
    """Return what speaks for one kind: a document's first page counts whole, the others as a tail."""
    first, tail = shown.first, shown.tail
    title = max(first.title, _LATER_TITLE * shown.title)
    words = _damped(_sum(kind.phrases, first.phrases) + _TAIL * _sum(kind.phrases, tail))
    captions = min(_CAPTIONS, 0.5 * max(0, first.captions - 1))
    ruled_out = first.forbidden or not shown.needed
    weight = _TITLE * title + words + captions + first.layout + first.sender + _FORBIDDEN * ruled_out
    spoke = sorted(first.phrases | tail, key=lambda phrase: (-kind.phrases[phrase], phrase))
    cues = (first.heading, *(phrase.strip() for phrase in spoke if kind.phrases[phrase] > 0))
    possible = shown.needed or kind.cues.layout.get("picture", 0.0) <= 0
    return Score(kind.kind, weight, tuple(filter(None, cues))[:_NAMED], possible=possible)


def _sum(weights: Mapping[str, float], phrases: frozenset[str]) -> float:
    return sum(weights[phrase] for phrase in sorted(phrases))


def _damped(weight: float) -> float:
    """Return the weight of many phrases: the first count whole, further ones less and less."""
    return _PHRASES * (1 - math.exp(-weight / _PHRASES)) if weight > 0 else weight
