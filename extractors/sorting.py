"""Sorting: the kind of a document, by its words and its layout together, and how sure that is."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from extractors.evidence import Glance, glance, telling
from extractors.learned import Signs, Weights, learned, opinion
from extractors.spans import Pages
from extractors.tallies import Score, Tally

UNKNOWN = "unknown"
SURE = 0.8  # a kind that is less sure is put to a person
LEAN = 4.0  # how much likelier a kind is when the folder that the paper was dropped in names it
CERTAIN_ENOUGH = 0.5  # below this a document is of unknown kind
_WORDLESS = 0.75  # how sure the kind of a paper without words is at most
CUED = 0.7  # what the cues weigh beside what is learned
CUED_RANGE = (-6.0, 9.0)


class Verdict(NamedTuple):
    """The kind of a document, how sure that is, the next best kind, and the words that spoke for it."""

    kind: str
    confidence: float
    runner_up: str
    cues: tuple[str, ...]


def classify(pages: Pages) -> Verdict:
    """Return the kind of the document on these pages; `unknown`, rather than a guess, where none stands out."""
    return verdict([glance(page) for page in pages])


def verdict(glances: Sequence[Glance]) -> Verdict:
    """Return the kind of the document with these pages."""
    shown = telling(glances)
    wordless = all(one.look.hints["picture"] == 1 for one in shown)
    return _best(ranking(Tally(shown)), _WORDLESS if wordless else 1.0)


def leaning(said: Verdict, glances: Sequence[Glance], hinted: Sequence[str]) -> Verdict:
    """Return the verdict, or where it is not sure, one of the kinds that the folder names if it is as likely then."""
    if not hinted or said.confidence >= SURE:
        return said
    shown = telling(glances)
    scores = [score for score in ranking(Tally(shown)) if score.possible]
    leant = [score._replace(share=score.share * (LEAN if score.kind in hinted else 1.0)) for score in scores]
    whole = sum(score.share for score in leant)
    ranked = sorted(leant, key=lambda score: (-score.share, -score.weight, score.kind))
    found = _best([score._replace(share=score.share / whole) for score in ranked], 1.0)
    return found if found.kind in hinted else said


def _best(ranked: Sequence[Score], at_most: float) -> Verdict:
    best, second = [score for score in ranked if score.kind != UNKNOWN and score.possible][:2]
    share = round(min(best.share, at_most), 3)
    if share >= CERTAIN_ENOUGH:
        return Verdict(best.kind, share, second.kind, best.cues)
    return Verdict(UNKNOWN, share, best.kind, best.cues)


def ranking(tally: Tally, weights: Weights | None = None) -> tuple[Score, ...]:
    """Return every kind, the unknown one with them, the likeliest first."""
    scores = tally.scores()
    likely = shares({score.kind: score.weight for score in scores}, tally.signs, weights)
    ranked = (score._replace(share=likely[score.kind]) for score in (*scores, Score(UNKNOWN, 0.0, ())))
    return tuple(sorted(ranked, key=lambda score: (-score.share, -score.weight, score.kind)))


def shares(cued: Mapping[str, float], shown: Signs, weights: Weights | None = None) -> Mapping[str, float]:
    """Return how likely each kind is, by what its cues weigh and by what has been learned of the signs shown."""
    weights = weights or learned()
    said = opinion(shown, weights)
    total = {kind: weight + CUED * _within(cued.get(kind, 0.0)) for kind, weight in said.items()}
    top = max(total.values())
    odds = {kind: math.exp(weights.steep * (weight - top)) for kind, weight in total.items()}
    whole = sum(odds.values())
    return {kind: odd / whole for kind, odd in odds.items()}


def _within(weight: float) -> float:
    return max(CUED_RANGE[0], min(CUED_RANGE[1], weight))
