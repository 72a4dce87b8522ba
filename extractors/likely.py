"""Likely values: fields that a reader left empty, told among all values on the pages by what has been learned.

The readers know captions by their wording. What stands under a caption that they do not know is often told by its
words one by one, by where it stands, and by there being none better. Only values that stand out are given, each is
named to a person, and none is taken from a paper of which the readers found nothing: it may be an empty form.
"""

from __future__ import annotations

import json
import math
import zlib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import NamedTuple

from casefile.documents import Extraction
from casefile.problems import Problem
from casefile.records.base import BaseRecord
from extractors.candidates import Candidate, candidates, fields_of
from extractors.found import Found
from extractors.spans import Pages

ENOUGH = 0.8  # how likely a value must be to be given
_LEAST_FOUND = 2  # values that the readers found, without which nothing is added
CODE = "likely"


class Learned(NamedTuple):
    """What each sign of a field weighs, by the hash of both; and what speaks for a field's being empty, by kind."""

    signs: Mapping[int, float]
    empty: Mapping[str, float]


def completed(kind: str, extraction: Extraction, pages: Pages, weights: Learned | None = None) -> Extraction:
    """Return the extraction with the fields that its reader left empty and of which one value stands out."""
    weighed = weights or learned()
    wanted = {
        name: sort
        for name, sort in fields_of(kind).items()
        if getattr(extraction.record, name) is None and f"{kind} {name}" in weighed.empty
    }
    if not wanted or len(extraction.sources) < _LEAST_FOUND:
        return extraction
    shown = candidates(pages, frozenset(wanted.values()))
    found, sure = Found(pages), {}
    for name, sort in wanted.items():
        best, likely = likeliest(kind, name, [one for one in shown if one.sort == sort], weighed)
        if best is not None and likely >= ENOUGH and not _taken(best, extraction):
            found.take(name, best.token)
            sure[name] = likely
    return _with(extraction, found.extraction(type(extraction.record)), sure) if sure else extraction


def likeliest(kind: str, field: str, shown: Sequence[Candidate], weights: Learned) -> tuple[Candidate | None, float]:
    """Return the likeliest value of a field and how likely it is; places that say the same value count together."""
    scores = [score(kind, field, one.signs, weights) for one in shown]
    empty = weights.empty[f"{kind} {field}"]
    top = max([*scores, empty])
    odds = [math.exp(one - top) for one in scores]
    whole = sum(odds) + math.exp(empty - top)
    said: dict[object, float] = {}
    for one, share in zip(shown, odds, strict=True):
        said[one.token.value] = said.get(one.token.value, 0.0) + share / whole
    if not said:
        return None, 0.0
    value = max(said, key=lambda one: said[one])
    at = max((at for at, one in enumerate(shown) if one.token.value == value), key=lambda at: odds[at])
    return shown[at], said[value]


def score(kind: str, field: str, signs: Sequence[str], weights: Learned) -> float:
    """Return what the signs speak for a value's being the field's, on a logarithmic scale."""
    return sum(weights.signs.get(key, 0.0) for key in keys(kind, field, signs))


def keys(kind: str, field: str, signs: Sequence[str]) -> list[int]:
    """Return the hashes of the signs for the field in any kind of paper and in this one."""
    return [zlib.crc32(f"{name}|{sign}".encode()) for name in (field, f"{kind} {field}") for sign in signs]


def _taken(one: Candidate, extraction: Extraction) -> bool:
    """Tell whether the words are another field's already."""
    box, page = one.token.span.box, one.token.span.page.number
    return any(source.page == page and source.box == box for source in extraction.sources.values())


def _with(extraction: Extraction, more: Extraction, sure: Mapping[str, float]) -> Extraction:
    record: BaseRecord = extraction.record.model_copy(update={name: getattr(more.record, name) for name in sure})
    sources = {
        name: source.model_copy(update={"confidence": round(min(source.confidence, sure[name]), 3)})
        for name, source in more.sources.items()
    }
    named = ", ".join(f"{name} (page {source.page})" for name, source in sources.items())
    pages = tuple(sorted({source.page for source in sources.values()}))
    sentence = f"taken by likeness, under no caption that is known; compare with the page: {named}"
    problem = Problem(code=CODE, sentence=sentence, pages=pages)
    return Extraction(record, {**extraction.sources, **sources}, (*extraction.problems, problem))


@cache
def learned() -> Learned:
    """Return the weights that come with the package."""
    kept = json.loads(resources.files("extractors").joinpath("learned_values.json").read_text(encoding="utf-8"))
    return Learned({int(key): weight / 100 for key, weight in kept["signs"].items()}, kept["empty"])
