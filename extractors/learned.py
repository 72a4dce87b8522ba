"""Learned: how the words and figures of pages speak for each kind, as weighed on the project's own papers.

`python -m tests.benchmarks.learn` writes the weights: multinomial logistic regression beside the cues, so that
words that no cue names count as well. They are kept as hundredths, by sign.
"""

from __future__ import annotations

import importlib.resources
import json
import math
import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from extractors.looks import Look

HUNDRED = 100.0
LENGTH = 7.0
"""All signs of a document together are as long as this at most: a long paper says no more than a short one."""
FIRST_PAGES = 3
"""The kind of a document shows on its first pages."""
_LATER = 0.5  # what a sign counts that only a later page shows
_LAYOUT = 2.0
_FIGURES = {
    "icd": re.compile(r"\b[A-TV-Z]\d\d\.?[0-9A-Z]{0,4}\b"),
    "cpt": re.compile(r"\b(?:9[0-9]{4}|[27]\d{4}|[AGJLEC]\d{4})\b"),
    "money": re.compile(r"\d\.\d\d\b"),
    "date": re.compile(r"\d{1,2}[/-]\d{1,2}[/-]\d{2,4}"),
}
_MANY = 5  # so many figures of a sort, and more, are many
Signs = Mapping[str, float]
"""What a page shows, by name: words, words of its head, layout, how many figures of a sort."""


class Weights(NamedTuple):
    """What each sign weighs for each kind; a kind's bias is what it has for nothing.

    `steep` makes the shares as sure as they proved on papers that the weights were not learned from.
    """

    kinds: tuple[str, ...]
    rows: Mapping[str, int]
    table: npt.NDArray[np.float64]
    bias: npt.NDArray[np.float64]
    steep: float = 1.0


def signs(one: Look) -> Signs:
    """Return what the page shows."""
    shown = {f"w {word}": 1.0 for word in one.spoken.split() if word.isalpha() and len(word) > 1}
    shown |= {f"h {word}": 1.0 for word in one.head.split() if word.isalpha()}
    shown |= {f"l {hint}": _LAYOUT * weight for hint, weight in one.hints.items()}
    shown |= {"l opens": _LAYOUT * one.opens, "l closes": _LAYOUT * one.closes}
    text = one.page.text
    for name, pattern in _FIGURES.items():
        count = len(pattern.findall(text))
        shown |= {f"n {name}": _LAYOUT * min(1.0, count / _MANY), f"n any {name}": float(count > 0)}
    return {name: weight for name, weight in shown.items() if weight}


def together(pages: Sequence[Signs]) -> Signs:
    """Return what the pages of one document show: the first counts whole."""
    shown = dict(pages[0]) if pages else {}
    for page in pages[1:FIRST_PAGES]:
        for name, weight in page.items():
            shown.setdefault(name, _LATER * weight)
    return shown


def opinion(shown: Signs, weights: Weights) -> Mapping[str, float]:
    """Return what speaks for each kind, on a logarithmic scale."""
    return dict(zip(weights.kinds, map(float, leaning(shown, weights.rows, weights.table, weights.bias)), strict=True))


def leaning(
    shown: Signs, rows: Mapping[str, int], table: npt.NDArray[np.float64], bias: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Return what the signs that have a row in the table speak for each of its columns, on a logarithmic scale."""
    known = [(rows[name], weight) for name, weight in shown.items() if name in rows]
    if not known:
        return bias
    values = np.array([weight for _, weight in known])
    scaled = values * (LENGTH / max(LENGTH, math.sqrt(float(values @ values))))
    total: npt.NDArray[np.float64] = bias + scaled @ table[[row for row, _ in known]]
    return total


class CutWeights(NamedTuple):
    """What each clue weighs for a cut; the bias is what a cut has for nothing."""

    clues: Mapping[str, float]
    bias: float


def is_cut(shown: Mapping[str, float], weights: CutWeights | None = None) -> bool:
    """Tell whether the clues speak for a cut."""
    weighed = weights or learned_cuts()
    return sum(weighed.clues.get(name, 0.0) * weight for name, weight in shown.items()) + weighed.bias > 0


@cache
def learned_cuts() -> CutWeights:
    """Return the weights of clues that come with the package."""
    kept = json.loads(_file("learned_cuts.json"))
    return CutWeights(kept["clues"], kept["bias"])


def _file(name: str) -> str:
    return importlib.resources.files("extractors").joinpath(name).read_text(encoding="utf-8")


@cache
def learned() -> Weights:
    """Return the weights that come with the package."""
    kept = json.loads(_file("learned.json"))
    rows = {name: at for at, name in enumerate(kept["signs"])}
    table = np.array([list(map(float, row)) for row in kept["signs"].values()]) / HUNDRED
    return Weights(
        tuple(kept["kinds"]), rows, table.reshape(len(rows), -1), np.array(kept["bias"]) / HUNDRED, kept["steep"]
    )
