"""Classes that a paper as a whole decides, weighed by what has been learned: the type of a note, the sort of a lien.

The readers tell a class by wordings that they know. All words of a paper tell it as well, and so do its titles, what
is ticked, and what stands beside a value. `python -m tests.benchmarks.learn_classes` writes the weights and, from
papers that they had not seen, how much the reader's own word counts beside them.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.problems import Problem
from extractors.evidence import Glance, telling
from extractors.learned import HUNDRED, Signs, leaning
from extractors.looks import said

FIELDS: Mapping[str, tuple[str, ...]] = {
    "chart_note": ("note_type",),
    "claim_letter": ("letter_type",),
    "imaging_report": ("modality",),
    "lien_notice": ("lien_type",),
    "medical_bill": ("form",),
    "payment_ledger": ("coverage",),
    "served_discovery": ("discovery_type", "service_method"),
    "wage_verification": ("pay_rate_unit",),
}
"""The fields whose classes are weighed, by kind."""
STANDING = frozenset(("modality",))
"""Fields whose reader is right more often than what is learned where both differ: they are only filled."""
BESIDE: Mapping[str, str] = {"pay_rate_unit": "pay_rate"}
"""The value that a class says more of: its size and the words of its row tell the class; without it there is none."""
ROWS: Mapping[str, re.Pattern[str]] = {
    "pay_rate_unit": re.compile(r"\b(?:rate|salary|wages?|hourly|annual|weekly|monthly|earn\w*|pays?|paid)\b"),
    "service_method": re.compile(
        r"\b(?:served?|service|serving|svc|svd|e?mail\w*|deliver\w*|overnight|in person|certif\w*|cert)\b"
    ),
}
"""Rows whose words tell the class, wherever they stand; where there is none, a field is not filled."""
GIVEN = 0.6  # how likely a class must be to be given where no words told the reader one
OVERRULED = 0.8  # how likely another class must be to be given instead of the one that words told the reader
CERTAIN = 0.8  # a class less likely than this is named to a person
CODE = "likely"
_LEAST_FOUND = 2  # values that the readers found, without which nothing is added
_PAGES = 3  # the first pages show the class, and the last
_TITLED = 0.5  # share of the first page's height in which titles stand
_TICKED = re.compile(r"(?:[\[(|] ?[xX\u2713\u2714] ?[\])|]|[\u2611\u2612\u2713\u2714]|_[xX]_|(?<!\S)[xX](?= ))(.*)")
_BEHIND = 3  # words behind a tick that are ticked
_TELLING = 2.0  # what a word counts that stands beside the value, or in a row that tells
_STEPS = 3  # steps of a value's size to a power of ten


class Trust(NamedTuple):
    """What the weights count, and the reader's word: `told` where words on the paper show it, else `guessed`."""

    steep: float = 1.0
    told: float = 2.0
    guessed: float = 0.5


class ClassWeights(NamedTuple):
    """What each sign weighs for each class of a field; a class's bias is what it has for nothing."""

    classes: tuple[str, ...]
    rows: Mapping[str, int]
    table: npt.NDArray[np.float64]
    bias: npt.NDArray[np.float64]
    trust: Trust = Trust()


class Told(NamedTuple):
    """The reader's word for a class, and whether words on the paper show it."""

    value: str | None
    is_shown: bool


def classified(
    kind: str, extraction: Extraction, glances: Sequence[Glance], weights: Mapping[str, ClassWeights] | None = None
) -> Extraction:
    """Return the extraction with the classes that the paper as a whole decides, doubtful ones named to a person."""
    known = learned_classes() if weights is None else weights
    fields = [name for name in FIELDS.get(kind, ()) if name in known]
    if len(extraction.sources) < _LEAST_FOUND or not fields:
        return extraction
    general = paper_signs(glances)
    for name in fields:
        shown = {**general, **field_signs(name, extraction, glances)}
        word = told(extraction, name)
        likely = shares(shown, word, known[name])
        best = decided(name, word, likely)
        if best is not None and best != word.value and is_told_of(name, extraction, shown):
            overruled = word.value is not None and word.is_shown
            extraction = _with(extraction, name, best, likely[best], named=overruled or likely[best] < CERTAIN)
    return extraction


def decided(name: str, word: Told, likely: Mapping[str, float]) -> str | None:
    """Return the class to give: the reader's own where no other is likely enough."""
    best = max(likely, key=lambda one: likely[one])
    if word.value is None:
        return best if likely[best] >= GIVEN else None
    if word.value not in likely or name in STANDING:
        return word.value
    return best if likely[best] >= (OVERRULED if word.is_shown else GIVEN) else word.value


def told(extraction: Extraction, name: str) -> Told:
    """Return what the reader says."""
    source = extraction.sources.get(name)
    return Told(getattr(extraction.record, name), source is not None and source.box is not None)


def is_told_of(name: str, extraction: Extraction, shown: Signs) -> bool:
    """Tell whether the paper says anything of the sort, so that there is a class to give."""
    found = name not in BESIDE or BESIDE[name] in extraction.sources
    return found and (name not in ROWS or any(sign.startswith("q ") for sign in shown))


def _with(extraction: Extraction, name: str, best: str, likely: float, *, named: bool) -> Extraction:
    page = extraction.sources[name if name in extraction.sources else next(iter(extraction.sources))].page
    source = Source(page=page, box=None, text="", confidence=round(likely, 3), method="inferred")
    problems = extraction.problems
    if named:
        sentence = f"told by the words of the whole paper and not certain; compare with the page: {name} (page {page})"
        problems = (*problems, Problem(code=CODE, sentence=sentence, pages=(page,)))
    record = extraction.record.model_copy(update={name: best})
    return Extraction(record, {**extraction.sources, name: source}, problems)


def paper_signs(glances: Sequence[Glance]) -> Signs:
    """Return what the paper shows: its words, its titles, what is ticked, its layout; each page counts whole."""
    pages = telling(glances)
    shown: dict[str, float] = {}
    for one in [*pages[:_PAGES], *pages[_PAGES:][-1:]]:
        shown |= {name: weight for name, weight in one.signs.items() if not name.startswith("h ")}
        shown |= {f"x {word}": 1.0 for line in one.look.page.lines for word in _ticked(line.text)}
    for heading in pages[0].look.headings if pages else ():
        if heading.display and heading.place <= _TITLED:
            shown |= {f"t {word}": 1.0 for word in heading.text.split() if word.isalpha()}
    return shown


def _ticked(text: str) -> Sequence[str]:
    match = _TICKED.search(text)
    return [word for word in said(match[1]).split()[:_BEHIND] if word.isalpha()] if match else ()


def field_signs(name: str, extraction: Extraction, glances: Sequence[Glance]) -> Signs:
    """Return what tells of the one field: the rows of its sort, and the size and the row of the value it is of."""
    shown = {f"q {word}": _TELLING for row in _telling_rows(name, glances) for word in row.split()}
    source = extraction.sources.get(BESIDE.get(name, ""))
    if source is None:
        return shown
    value = getattr(extraction.record, BESIDE[name])
    if isinstance(value, Decimal):
        shown[f"s {math.floor(_STEPS * math.log10(max(1.0, float(value))))}"] = _TELLING
    return shown | {f"r {word}": _TELLING for word in _row_words(source, glances)}


def _telling_rows(name: str, glances: Sequence[Glance]) -> Iterator[str]:
    if name not in ROWS:
        return
    for one in glances:
        for line in one.look.page.lines:
            row = said(line.text.replace("e-", "e"))
            if ROWS[name].search(row):
                yield row


def _row_words(source: Source, glances: Sequence[Glance]) -> Iterator[str]:
    """Yield the words of the row that the value stands on."""
    if source.box is None:
        return
    for page in (one.look.page for one in glances if one.look.page.number == source.page):
        for line in page.lines:
            first = line.words[0].box
            if source.box.y0 <= (first.y0 + first.y1) / 2 <= source.box.y1:
                yield from (word for word in said(line.text).split() if word.isalpha())


def opinion(shown: Signs, weights: ClassWeights) -> npt.NDArray[np.float64]:
    """Return what the signs say for each class, on a logarithmic scale."""
    return leaning(shown, weights.rows, weights.table, weights.bias)


def shares(shown: Signs, word: Told, weights: ClassWeights) -> dict[str, float]:
    """Return how likely each class is, by the signs and by the reader's word."""
    return weighed(weights.classes, opinion(shown, weights), word, weights.trust)


def weighed(classes: Sequence[str], said_for: npt.NDArray[np.float64], word: Told, trust: Trust) -> dict[str, float]:
    """Return how likely each class is, by what is said for each and by what the reader's word counts."""
    counts = trust.told if word.is_shown else trust.guessed
    total = trust.steep * said_for + counts * np.array([one == word.value for one in classes])
    odds = np.exp(total - total.max())
    return dict(zip(classes, map(float, odds / odds.sum()), strict=True))


@cache
def learned_classes() -> Mapping[str, ClassWeights]:
    """Return the weights that come with the package, by field; they are kept as hundredths."""
    text = resources.files("extractors").joinpath("learned_classes.json").read_text(encoding="utf-8")
    found = {}
    for name, kept in json.loads(text).items():
        rows = {sign: at for at, sign in enumerate(kept["signs"])}
        table = np.array(list(kept["signs"].values()), dtype=np.float64) / HUNDRED
        bias = np.array(kept["bias"], dtype=np.float64) / HUNDRED
        found[name] = ClassWeights(tuple(kept["classes"]), rows, table, bias, Trust(*kept["trust"]))
    return found
