"""Fits extractors/learned_cuts.json: `python -m tests.benchmarks.learn_cuts FOLDER... [--pages KEPT] [--write]`.

The papers of the folders, and the typed ones, fall into two halves by folder; the kinds of each half are told by
weights learned from the other, as they are of strangers' papers. The cuts of each half are tried with weights
learned from the other half's, and both counts are printed. Files of one paper teach too, where no cut is due.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from casefile.pages import Page
from extractors import clues, evidence, gathered, learned, marks
from extractors.gathered import Gathered
from extractors.learned import CutWeights, Weights
from extractors.splitting import common_numbers, packet_counts
from tests.benchmarks import learn
from tests.benchmarks.envelopes import Envelope, Piece, envelope, files
from tests.benchmarks.packets import PACKET, learned_from

WRITTEN = learn.WRITTEN.with_name("learned_cuts.json")
_ENVELOPES = 400  # of each half
_STEPS, _PACE, _RIDGE = 500, 0.05, 1.0
_OF_KINDS = 5.0  # how much more the ridge holds clues of one kind, of which there are few papers
_BIAS = -0.7
_EXPECTED = {
    "follows of": -4.2, "follows": -1.8, "one of": 3.5, "closed": 2.5, "one again": 2.1, "one": 0.7,
    "later number": -2.1, "packet": -0.5, "other person": 4.0, "same person": -0.3,
    "other number": 2.2, "same number": -0.6,
    "other service": 0.4, "service": -4.2, "titled again": 1.1, "titled otherwise": 1.7, "other kind": 1.3,
    "other kind of care": 0.3, "both photograph": -2.1, "claim form": 1.5, "claim form after total": 2.4,
    "wage form": 1.5, "same amounts": -5.7, "letter": 0.8, "letter after letter": 1.9, "enclosed": -0.8,
    "known number": -1.5, "few words": -3.0,
    "captioned": 4.0, "other day": 2.5, "same stay": -4.0,
    "known day": -1.5, "new day": 1.0, "one new day": 0.0, "said day": 0.0,
    "rows again": -1.0, "rows changed": 1.5, "rows again only": -1.0, "stated otherwise": 1.5, "stated again": -0.5,
    "captions again": 1.0, "sections again": 1.5, "sections go on": -1.5, "items go on": -2.5, "items again": 0.0,
    "table goes on": -2.0, "table again": 0.0, "totalled": 0.0, "broken off": -1.5, "ends early": 1.0,
    "same claim form": -5.0, "foot again": -0.5, "named first": -1.0, "ticks again": -0.5,
    "titled under its number": 0.0, "unclosed": -2.0, "letterhead again": 1.0,
    "unidentified": -1.0, "unlike unidentified": -1.0,
    "other statement": 3.0, "other period": 2.0, "other visit": 2.0,
    "sworn": 2.0,
    "same head": -0.6, "new head": 0.7, "no head": -0.4, "continued": -2.1, "cover": 2.8, "attached": -2.0,
}  # fmt: skip
"""What clues weigh where nothing is learned of them; clues that are not named here weigh nothing."""
_FIRM = {
    "other person": 6.0,
    "letter after letter": 4.5,
    "wage form": 6.0,
    "claim form after total": 4.5,
    "unlike": 0.5,
    "captioned": 4.0,
    "other day": 2.0,
    "other statement": 5.0,
    "other period": 2.0,
    "other visit": 2.0,
    "other claim": 2.0,
    "lead none, titled": 1.5,
    "sworn": 2.0,
}
"""What clues weigh at least that papers put together at random cannot teach."""
_MOST = {"ends early": 0.8, "unlike unidentified": -1.0}
"""What clues weigh at most that typed papers, which are short and often without a head, teach too well."""
_LEAST = {"packet": -0.5}
"""What a clue weighs at least that the typed packets, of which few are numbered through, teach too well."""
_ONE_MATTER = 0.5  # share of papers that bear the number of the matter that the paper before bears
_ONE_DAY = 0.05  # share of papers that bear at their head the day of the paper before
_FACES = 0.1  # share of later pages that are printed in another face
_ONE_NUMBER = 0.2  # share of papers whose first rows bear a number that the paper before bears, in one matter
_REAL = 2.0  # how much a place in a real file counts
_ERRING, _MISSED, _FALSE = 0.5, 0.3, 0.15  # how much one counts after an error, and the shares of cuts that err
_OPENED, _HEADLESS = frozenset(("bare", "opening 1")), 0.4
_FOR = ("other ", "new ", "contact", "day ", "unlike", "signed", "opening ", "lead other", "lead named", "fax ")
_AGAINST = ("same ", "after ", "bare", "no ", "words ", "runs ", "small ", "back ", "blanks ", "ticks ", "slip ")


class Place(NamedTuple):
    """A place between two pages: what is shown there, whether a paper begins, whether that was typed, or is real."""

    shown: Mapping[str, float]
    begins: bool
    typed: bool = False
    real: bool = False
    erring: bool = False

    @property
    def weight(self) -> float:
        """How much it counts: few papers come without a head, but most typed ones were typed so."""
        if self.real:
            return _REAL * (_ERRING if self.erring else 1.0)
        return _HEADLESS if self.typed and not _OPENED.isdisjoint(self.shown) else 1.0


def main(arguments: list[str]) -> int:
    """Print how well each half is cut by the other's weights; write the weights of both where told to."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.learn_cuts", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--pages", type=Path, help="a folder that keeps pages once read, for the next run")
    parser.add_argument("--write", action="store_true", help="write the weights into the package")
    options = parser.parse_args(arguments)
    halves = _halves([*learn.pieces(options.folders, options.pages), *itertools.chain(*learned_from())])
    steep = learned.learned().steep
    taught = [
        learn.fitted([learn.paper(piece) for piece in half if not piece.group.startswith(PACKET)])._replace(steep=steep)
        for half in halves
    ]
    places = [_places(half, other) for half, other in zip(halves, reversed(taught), strict=True)]
    for one, other in (places, places[::-1]):
        weights = fitted(other)
        sys.stdout.write(f"{_tried(one, weights)}\n")
        sys.stdout.write(f"  in real files: {_tried([place for place in one if place.real], weights)}\n")
    if options.write:
        weights = fitted([*places[0], *places[1]])
        rounded = {name: round(weight, 2) for name, weight in sorted(weights.clues.items())}
        kept = {"bias": round(weights.bias, 2), "clues": rounded}
        WRITTEN.write_text(json.dumps(kept, indent=0) + "\n", encoding="utf-8")
    return 0


def _halves(pieces: Sequence[Piece]) -> tuple[list[Piece], list[Piece]]:
    """Return the papers in two halves: no layout is in both."""
    groups = list(dict.fromkeys(piece.group for piece in pieces))
    layouts = {piece.layout: at for at, piece in enumerate(pieces)}

    def half(piece: Piece) -> int:
        return (layouts[piece.layout] if piece.group in {"typed", "corpus"} else groups.index(piece.group)) % 2

    return [piece for piece in pieces if half(piece) == 0], [piece for piece in pieces if half(piece) == 1]


def _places(pieces: Sequence[Piece], kinds: Weights) -> list[Place]:
    sides: dict[tuple[str, str, str], gathered.Side] = {}

    def side(page: Page) -> gathered.Side:
        key = (page.digest, page.method, page.text)
        if key not in sides:
            sides[key] = gathered.Side(evidence.glance(page), marks.marks(page))
        return sides[key]

    drawn = [place for seed in range(_ENVELOPES) for place in _of_envelope(envelope(pieces, seed), seed, kinds, side)]
    real = [
        place
        for whole in files(pieces)
        for erring in (False, True)
        for place in _of_envelope(whole, None, kinds, side, erring=erring)
    ]
    return [*drawn, *real]


def _of_envelope(
    packed: Envelope,
    seed: int | None,
    kinds: Weights,
    side: Callable[[Page], gathered.Side],
    *,
    erring: bool = False,
) -> Iterator[Place]:
    """Return the places between the pages of an envelope; one without a seed is a real file.

    Where `erring`, some cuts before a place were missed and some false ones made, as happens in earnest.
    """
    errs = random.Random(packed.pages[0].digest + str(len(packed.pages)))  # noqa: S311
    chance = random.Random(seed) if seed is not None else None  # noqa: S311
    sides = [side(page) for page in packed.pages]
    packets, common = packet_counts(sides), common_numbers(sides)
    so_far = Gathered(weights=kinds)
    waiting, typed = False, False
    groups = dict(zip(packed.starts, packed.groups, strict=True))
    for number, one in enumerate(sides, 1):
        waiting = waiting or number in groups
        typed = groups.get(number, "typed" if typed else "") == "typed"
        if one.look.page.blank:
            continue
        if so_far.last is not None and not so_far.covers_only:
            asked = clues.Cut(so_far, so_far.last, one, so_far.kinds, Gathered([one], kinds).kinds, packets, common)
            shown = clues.clues(asked)
            if chance is not None:
                shown = _of_one_client(shown, chance) if waiting else _of_one_paper(shown, chance)
            yield Place(shown, waiting, typed and waiting, chance is None, erring)
        cut = waiting != (erring and errs.random() < (_MISSED if waiting else _FALSE))
        if cut and not so_far.covers_only:
            so_far = Gathered(weights=kinds)
        so_far.add(one)
        waiting = False


def _of_one_client(shown: Mapping[str, float], chance: random.Random) -> Mapping[str, float]:
    """Return the clues as an envelope about one client shows them, scanned in one go: there most are."""
    found = dict(shown)
    if "other person" in found and chance.random() < 0.7:
        found["same person"] = found.pop("other person")
    if chance.random() < _ONE_NUMBER:
        found["known number"] = 1.0
    for family in ("claim", "policy", "reference", "report"):
        if f"other {family}" in found and chance.random() < _ONE_MATTER:
            found[f"same {family}"] = found.pop(f"other {family}")
            found.pop("other number", None)
    if "new day" in found and chance.random() < _ONE_DAY:
        found["known day"] = found.pop("new day")
    for print_of in ("other medium", "other print", "other size"):
        if chance.random() < 0.5:
            found.pop(print_of, None)
    return found


def _of_one_paper(shown: Mapping[str, float], chance: random.Random) -> Mapping[str, float]:
    """Return the clues as pages of one paper show them of which some are sheets of another print."""
    return {**shown, "other print": max(0.3, chance.random())} if chance.random() < _FACES else shown


def fitted(places: Sequence[Place]) -> CutWeights:
    """Return the weights under which the places are likeliest to be what they are, those expected preferred."""
    names = sorted({name for place in places for name in place.shown} | set(_EXPECTED))
    at = {name: column for column, name in enumerate(names)}
    shown = np.zeros((len(places), len(names) + 1))
    for row, place in enumerate(places):
        for name, strength in place.shown.items():
            shown[row, at[name]] = strength
    shown[:, -1] = 1.0
    begins = np.array([float(place.begins) for place in places])
    weight = np.array([place.weight for place in places])
    weight /= weight.sum()
    ridge = np.full(len(names) + 1, _RIDGE / len(places))
    ridge[:-1] *= [_OF_KINDS if name.startswith(("both ", "after ", "headless after ")) else 1.0 for name in names]
    ridge[-1] = 0.0
    expected = np.array([*(_EXPECTED.get(name, 0.0) for name in names), _BIAS])
    least = np.array(
        [*(_FIRM.get(name, 0.0) if _sense(name) > 0 else _LEAST.get(name, -np.inf) for name in names), -np.inf]
    )
    most = np.array([*(_MOST.get(name, 0.0 if _sense(name) < 0 else np.inf) for name in names), np.inf])
    weights, mean, square = expected.copy(), np.zeros(len(names) + 1), np.zeros(len(names) + 1)
    for step in range(1, _STEPS + 1):
        slope = shown.T @ (weight * (1 / (1 + np.exp(-shown @ weights)) - begins)) + ridge * (weights - expected)
        mean, square = 0.9 * mean + 0.1 * slope, 0.99 * square + 0.01 * slope**2
        weights -= _PACE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
        weights = np.clip(weights, least, most)
    return CutWeights(dict(zip(names, map(float, weights), strict=False)), float(weights[-1]))


def _sense(name: str) -> float:
    """Return above nothing for a clue that can only speak for a cut, below for one that can only speak against it."""
    if name in _EXPECTED:
        return _EXPECTED[name]
    if name == "lead none, titled":
        return 1.0
    return float(name.startswith(_FOR)) - float(
        name.startswith(_AGAINST) and name not in {"after letter", "no other days"}
    )


def _tried(places: Sequence[Place], weights: CutWeights) -> str:
    places = [place for place in places if place.weight >= 1 and not place.erring]
    made = [learned.is_cut(place.shown, weights) for place in places]
    right = sum(cut and place.begins for cut, place in zip(made, places, strict=True))
    wanted = sum(place.begins for place in places)
    evenly = 2 * right / max(1, wanted + sum(made))
    return f"{len(places)} places: {wanted} cuts wanted, {sum(made)} made, {right} right, F1 {evenly:.3f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
