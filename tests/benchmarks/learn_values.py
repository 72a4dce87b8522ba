"""Fits extractors/learned_values.json: `python -m tests.benchmarks.learn_values FOLDER... [--pages KEPT] [--write]`.

For each field of each paper the values on its pages are alternatives, of which one, or none, is the truth. What each
folder's papers teach is tried on those of the folders left out, and printed: of the fields that have a value, how
many are told rightly, and of the values told, how many are right.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

import extractors
from casefile.pages import upright
from extractors.candidates import Candidate, candidates, fields_of
from extractors.likely import ENOUGH, Learned, keys, likeliest
from tests.benchmarks.kept_pages import read_kept
from tests.benchmarks.quality import chosen
from tests.benchmarks.values import same

WRITTEN = Path(extractors.__file__).parent / "learned_values.json"
_ROUNDS, _PACE, _SMALL = 8, 0.15, 0.08


class Choice(NamedTuple):
    """One field of one paper: the values of its sort on the pages, and which are right (none where it is empty)."""

    kind: str
    field: str
    shown: Sequence[Candidate]
    right: tuple[int, ...]


def choices(folder: Path, pages: Path | None) -> Iterator[Choice]:
    """Return the choices of a folder's papers, of what is kept aside those that were looked at."""
    for name, wanted in chosen(folder, looked_at=True):
        read = read_kept(folder / "records" / name, pages)
        for one in wanted if read.status == "read" and read.structured is None else ():
            first, last = one["pages"]
            shown = [upright(page) for page in read.pages if first <= page.number <= last]
            yield from _of_paper(one["kind"], one["record"], shown)


def _of_paper(kind: str, truth: dict[str, Any], pages: Sequence[Any]) -> Iterator[Choice]:
    fields = {name: sort for name, sort in fields_of(kind).items() if name in truth}
    found = candidates(pages, frozenset(fields.values()))
    for name, sort in fields.items():
        shown = [one for one in found if one.sort == sort]
        right = tuple(at for at, one in enumerate(shown) if _is(one.token.value, truth[name]))
        if shown and (right or truth[name] is None):
            yield Choice(kind, name, shown, right)


def _is(value: object, truth: object) -> bool:
    return truth is not None and same(str(value), str(truth))


def fit(taught: Sequence[Choice]) -> Learned:
    """Return the weights under which the right values are likeliest (a softmax over the alternatives, by Adagrad)."""
    place: dict[int, int] = {}
    rows = [[[place.setdefault(key, len(place)) for key in keys(one.kind, one.field, value.signs)]
             for value in one.shown] for one in taught]  # fmt: skip
    weights, seen = np.zeros(len(place)), np.full(len(place), 1e-3)
    empty = {f"{one.kind} {one.field}": 0.0 for one in taught}
    order = list(range(len(taught)))
    mixed = random.Random(7)  # noqa: S311 - an order of learning
    for _ in range(_ROUNDS):
        mixed.shuffle(order)
        for at in order:
            _learn(taught[at], rows[at], weights, seen, empty)
    signs = {key: round(float(weights[row]), 2) for key, row in place.items()}
    return Learned({key: weight for key, weight in signs.items() if abs(weight) >= _SMALL}, empty)


def _learn(
    one: Choice, rows: Sequence[Sequence[int]], weights: NDArray[Any], seen: NDArray[Any], empty: dict[str, float]
) -> None:
    name = f"{one.kind} {one.field}"
    scores = np.array([*(weights[row].sum() for row in rows), empty[name]])
    likely = np.exp(scores - scores.max())
    likely /= likely.sum()
    right = np.zeros(len(scores))
    chosen = list(one.right) or [len(rows)]
    right[chosen] = likely[chosen] / likely[chosen].sum()
    slope = likely - right
    for row, steep in zip(rows, slope, strict=False):
        if abs(steep) > 1e-4:
            seen[row] += steep * steep
            weights[row] -= _PACE * steep / np.sqrt(seen[row])
    empty[name] -= 0.1 * slope[-1]


def _tried(held: Sequence[Choice], weights: Learned) -> tuple[int, int, int]:
    """Return how many fields have a value, how many were told, and how many of those rightly."""
    told = right = 0
    for one in held:
        if f"{one.kind} {one.field}" in weights.empty:
            best, likely = likeliest(one.kind, one.field, one.shown, weights)
            told += likely >= ENOUGH
            right += likely >= ENOUGH and any(one.shown[at].token.value == best.token.value for at in one.right)
    return sum(bool(one.right) for one in held), told, right


def main(arguments: list[str]) -> int:
    """Print what each folder is told by the others, and write the weights if asked; return 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.learn_values", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--pages", type=Path, help="a folder that keeps pages once read")
    parser.add_argument("--write", action="store_true", help="write the weights of all folders")
    options = parser.parse_args(arguments)
    by_folder = {folder: list(choices(folder, options.pages)) for folder in options.folders}
    for folder, held in by_folder.items():
        taught = [one for other, found in by_folder.items() if other != folder for one in found]
        full, told, right = _tried(held, fit(taught)) if taught else (0, 0, 0)
        sys.stdout.write(f"{folder}: {right} of {full} fields told by the others, {told - right} told wrongly\n")
    if options.write:
        weights = fit([one for found in by_folder.values() for one in found])
        signs = {str(key): round(100 * weight) for key, weight in sorted(weights.signs.items())}
        empty = {name: round(bias, 3) for name, bias in sorted(weights.empty.items())}
        WRITTEN.write_text(json.dumps({"empty": empty, "signs": signs}, separators=(",", ":")) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
