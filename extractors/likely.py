"""Likely values: each field's value weighed against all others on the pages by what has been learned.

The readers know captions by their wording. What stands under a caption that they do not know is often told by its
words one by one, by where it stands, and by there being none better. So is a value that a reader took from the wrong
place. For each field the values of its sort, the reader's own among them, and the field's being empty are weighed
against each other; how much a reader's word counts is learned too. Whatever differs from the reader's word is named
to a person, and nothing is added to a paper of which next to nothing was found: it may be an empty form.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache, lru_cache
from importlib import resources
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.problems import Problem
from casefile.records.base import BaseRecord
from extractors.candidates import Candidate, Sort, candidates, fields_of
from extractors.found import Found
from extractors.spans import Pages, Span, plain
from extractors.standing import forget_words

GIVEN = 0.7  # how likely a value must be to be given where the reader found none
OVERRULED = 0.7  # how likely another value must be to be given instead of the reader's
CERTAIN = 0.9  # a value as likely as this is not put to a person
CLAIM_FORMS = frozenset(("cms1500", "ub04"))  # their boxes are told by where they stand: no reader of them is overruled
CODE = "likely"
BITS = 21
SCALE = 40.0  # steps in which a weight is kept
_SPREAD = np.uint64(0x9E3779B97F4A7C15)
_ALIKE = 92.0  # how alike two names are that one misread letter parts, of 100
_A_MONTH = 31 * 24  # hours that a period of pay or of absence from work counts at most
_LEAST_FOUND = 2  # values that the readers found, without which nothing is added


class Trust(NamedTuple):
    """What a reader's word counts beside the weights.

    `steep` is what the weights count; `told` is for the value that the reader gives; `none` and `some` are for the
    field's being empty where the reader found nothing, and where it found something; `wider` is for a reader's value
    that is no candidate but stands where some do, and `stray` for one that stands nowhere.
    """

    steep: float = 1.0
    told: float = 2.4
    none: float = 0.0
    some: float = 0.0
    wider: float = 2.4
    stray: float = 2.4


class Learned(NamedTuple):
    """What each sign of a field weighs, by hash; what speaks for a field's being empty, and for its reader.

    `believed` is how likely a reader's own value must be to be given, of fields whose readers' values are mostly wrong
    where they are less likely.
    """

    weights: NDArray[np.float32]
    empty: Mapping[str, float]
    trust: Mapping[str, Trust]
    believed: Mapping[str, float] = MappingProxyType({})


class Choice(NamedTuple):
    """The candidates of one field, their signs by hash, where each one's begin, and which of them the reader gives."""

    kind: str
    field: str
    sort: Sort
    shown: Sequence[Candidate]
    signs: NDArray[np.uint32]
    starts: NDArray[np.int64]
    told: object | None
    source: Source | None

    @property
    def name(self) -> str:
        """The field's name with its kind's."""
        return f"{self.kind} {self.field}"

    @property
    def is_told(self) -> list[bool]:
        """Whether the reader gives the value, candidate by candidate."""
        return [same(one.token.value, self.told) for one in self.shown]

    @property
    def at_source(self) -> list[bool]:
        """Whether the candidate stands on words that the reader took its value from, candidate by candidate."""
        return [touches(one.token.span, self.source) for one in self.shown]


class Said(NamedTuple):
    """The likeliest of a field's candidates, how likely its value is, and how likely the reader's own."""

    best: Candidate
    likely: float
    told: float


def completed(kind: str, extraction: Extraction, pages: Pages, weights: Learned | None = None) -> Extraction:
    """Return the extraction with what stands out put in, named to a person where it is not certain."""
    known = weights or learned()
    if len(extraction.sources) < _LEAST_FOUND:
        return extraction
    found, sure, gone = Found(pages), {}, []
    boxed = getattr(extraction.record, "form", None) in CLAIM_FORMS
    wanted = [name for name in fields_of(kind) if f"{kind} {name}" in known.empty]
    for choice in choices(kind, wanted, extraction, pages):
        if choice.told is not None and boxed:
            continue
        said = weighed(choice, known)
        doubted = choice.told is not None and said.told < known.believed.get(choice.name, 0.0)
        if _stands_out(choice, said, extraction, doubted=doubted):
            found.take(choice.field, said.best.token)
            sure[choice.field] = said.likely
        elif doubted and not _is_pay(choice.field, extraction):
            gone.append(choice.field)
    if not (sure or gone):
        return extraction
    return _with(_without(extraction, gone), found.extraction(type(extraction.record)), sure)


def _stands_out(choice: Choice, said: Said, extraction: Extraction, *, doubted: bool) -> bool:
    """Tell whether the likeliest value is to be given, where the reader gives none or another."""
    if (
        choice.field.startswith("hours")
        and isinstance(said.best.token.value, Decimal | int)
        and said.best.token.value > _A_MONTH
    ):
        return False
    if choice.told is None or doubted:
        fresh = not same(said.best.token.value, choice.told) and not _taken(said.best, extraction, choice.field)
        return said.likely >= GIVEN and fresh
    return said.likely >= OVERRULED and not same(said.best.token.value, choice.told)


def choices(kind: str, fields: Sequence[str], told: Extraction, pages: Pages) -> Iterator[Choice]:
    """Return what there is to choose from for each of the fields of which there is a candidate."""
    sorts = fields_of(kind)
    by_sort: dict[Sort, list[Candidate]] = {}
    for one in candidates(pages, frozenset(sorts[name] for name in fields)):
        by_sort.setdefault(one.sort, []).append(one)
    hashed = {sort: signs_of(shown) for sort, shown in by_sort.items()}
    for name in fields:
        if sorts[name] in by_sort:
            signs, starts = hashed[sorts[name]]
            value, source = getattr(told.record, name), told.sources.get(name)
            yield Choice(kind, name, sorts[name], by_sort[sorts[name]], signs, starts, value, source)


def signs_of(shown: Sequence[Candidate]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """Return the hashes of all candidates' signs, and where each one's begin."""
    counts = [len(one.signs) for one in shown]
    return hashed([sign for one in shown for sign in one.signs]), np.cumsum([0, *counts[:-1]])


def hashed(signs: Sequence[str]) -> NDArray[np.uint32]:
    """Return the hashes of signs."""
    return np.array([_hash(sign) for sign in signs], dtype=np.uint32)


def forget_signs() -> None:
    """Keep no signs of pages, nor their words: their file has been read."""
    _hash.cache_clear()
    _plain.cache_clear()
    forget_words()


@lru_cache(maxsize=1 << 15)
def _plain(text: str) -> str:
    return plain(text)


@lru_cache(maxsize=1 << 16)
def _hash(sign: str) -> int:
    return zlib.crc32(sign.encode())


def places(choice: Choice) -> tuple[NDArray[np.int64], ...]:
    """Return where the weights of the signs are kept: for the field, for the field in this kind, for its sort."""
    wide = choice.signs.astype(np.uint64)
    salts = (choice.field, choice.name, f"sort {choice.sort}")
    return tuple(
        ((((wide ^ np.uint64(_hash(salt))) * _SPREAD) >> np.uint64(30)) & np.uint64((1 << BITS) - 1)).astype(np.int64)
        for salt in salts
    )


def scores(choice: Choice, weights: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return what speaks for each candidate, on a logarithmic scale."""
    total: NDArray[np.float64] = np.zeros(len(choice.shown))
    for at in places(choice):
        total = total + np.add.reduceat(weights[at], choice.starts)
    return total


def features(choice: Choice, scored: NDArray[np.float64], empty: float) -> NDArray[np.float64]:
    """Return a row for each candidate, one for the field's being empty, and one for a reader's value that is none.

    The columns are those of `Trust`.
    """
    told = choice.is_told
    lone = choice.told is not None and not any(told)
    rows = np.zeros((len(choice.shown) + 1 + lone, len(Trust._fields)))
    rows[: len(told), 0] = scored
    rows[: len(told), 1] = told
    rows[len(told), 0] = empty
    rows[len(told), 2 if choice.told is None else 3] = 1.0
    if lone:
        there = scored[choice.at_source]
        rows[-1, 0] = there.max() if len(there) else 0.0
        rows[-1, 4 if len(there) else 5] = 1.0
    return rows


def shares(rows: NDArray[np.float64], trust: Trust) -> NDArray[np.float64]:
    """Return how likely each row is."""
    odds = rows @ np.array(trust)
    likely: NDArray[np.float64] = np.exp(odds - odds.max())
    whole: NDArray[np.float64] = likely / likely.sum()
    return whole


def weighed(choice: Choice, known: Learned) -> Said:
    """Return the likeliest value of a field."""
    rows = features(choice, scores(choice, known.weights), known.empty[choice.name])
    return likeliest(choice, shares(rows, known.trust.get(choice.name, Trust())))


def likeliest(choice: Choice, likely: NDArray[np.float64]) -> Said:
    """Return the likeliest value, given how likely each row is; places that say the same value count together."""
    values = [_plain(str(one.token.value)) for one in choice.shown]
    said: dict[str, float] = {}
    for value, share in zip(values, likely, strict=False):
        said[value] = said.get(value, 0.0) + float(share)
    best = max(said, key=lambda one: said[one])
    at = max((at for at, value in enumerate(values) if value == best), key=lambda at: likely[at])
    told = [*choice.is_told, False, *[True] * (len(likely) - len(values) - 1)]
    return Said(choice.shown[at], said[best], float(likely[told].sum()))


def same(value: object, told: object) -> bool:
    """Tell whether a candidate's value is the one that the reader gives; names may differ by a misread letter."""
    if told is None:
        return False
    if value == told:
        return True
    one, two = _plain(str(value)), _plain(str(told))
    return one == two or (one.isalpha() and two.isalpha() and fuzz.ratio(one, two, score_cutoff=_ALIKE) > 0)


def touches(span: Span, source: Source | None) -> bool:
    """Tell whether the words stand on those of the source."""
    if source is None or source.box is None or span.page.number != source.page:
        return False
    box, other = span.box, source.box
    return min(box.x1, other[2]) > max(box.x0, other[0]) and min(box.y1, other[3]) > max(box.y0, other[1])


def _taken(one: Candidate, extraction: Extraction, field: str) -> bool:
    """Tell whether the words are another field's already."""
    box, page = one.token.span.box, one.token.span.page.number
    others = (source for path, source in extraction.sources.items() if path != field)
    return any(source.page == page and source.box == box for source in others)


def _is_pay(field: str, extraction: Extraction) -> bool:
    """Tell whether the value is gross pay of no less than the net pay: what does not come out is told."""
    gross, net = (getattr(extraction.record, name, None) for name in ("gross_pay", "net_pay"))
    return field == "gross_pay" and gross is not None and net is not None and gross >= net


def _without(extraction: Extraction, gone: Sequence[str]) -> Extraction:
    """Return the extraction without the reader's values that are not likely, which are named to a person."""
    if not gone:
        return extraction
    said = ", ".join(f"{name} (page {extraction.sources[name].page})" for name in gone if name in extraction.sources)
    pages = tuple(sorted({extraction.sources[name].page for name in gone if name in extraction.sources}))
    sentence = f"what stands where these are looked for is hardly their value; read them on the page: {said}"
    record: BaseRecord = extraction.record.model_copy(update=dict.fromkeys(gone))
    sources = {path: source for path, source in extraction.sources.items() if path not in gone}
    return Extraction(record, sources, (*extraction.problems, Problem(code=CODE, sentence=sentence, pages=pages)))


def _with(extraction: Extraction, more: Extraction, sure: Mapping[str, float]) -> Extraction:
    """Return the extraction with more values, each that is not certain named with its page."""
    record: BaseRecord = extraction.record.model_copy(update={name: getattr(more.record, name) for name in sure})
    taken = {
        name: source.model_copy(update={"confidence": round(min(source.confidence, sure[name]), 3)})
        for name, source in more.sources.items()
    }
    problems = (*extraction.problems, *_named(extraction, taken, sure))
    return Extraction(record, {**extraction.sources, **taken}, problems)


def _named(extraction: Extraction, taken: Mapping[str, Source], sure: Mapping[str, float]) -> Iterator[Problem]:
    fresh = [name for name in taken if name not in extraction.sources and sure[name] < CERTAIN]
    other = [name for name in taken if name in extraction.sources]
    for names, sentence in (
        (fresh, "taken by likeness, under no caption that is known; compare with the page"),
        (other, "two places on the paper may say this and the likelier is taken; compare with the page"),
    ):
        if names:
            said = ", ".join(f"{name} (page {taken[name].page})" for name in names)
            pages = tuple(sorted({taken[name].page for name in names}))
            yield Problem(code=CODE, sentence=f"{sentence}: {said}", pages=pages)


@cache
def learned() -> Learned:
    """Return the weights that come with the package."""
    package = resources.files("extractors")
    kept = json.loads(package.joinpath("learned_values.json").read_text(encoding="utf-8"))
    return Learned(
        kept_weights("learned_values.bin"),
        kept["empty"],
        {name: Trust(*trust) for name, trust in kept["trust"].items()},
        kept["believed"],
    )


def kept_weights(name: str) -> NDArray[np.float32]:
    """Return the weights of a file of the package, one for each place."""
    packed = zlib.decompress(resources.files("extractors").joinpath(name).read_bytes())
    weights: NDArray[np.float32] = np.frombuffer(packed, dtype=np.int8).astype(np.float32) / SCALE
    return weights
