"""Sorting: the kind of a document, by its words and its layout together, and how sure that is."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from rapidfuzz import fuzz, process

from casefile.pages import Page
from extractors.cues import Cues
from extractors.looks import Heading, Look, is_cover, look, said
from extractors.registry import READERS
from extractors.spans import Pages

UNKNOWN = "unknown"
CERTAIN_ENOUGH = 0.5  # below this a document is of unknown kind
TITLE = 5.0  # what a kind's title at the head of the first page weighs
_HEAD = 0.36  # share of a page's height in which a title counts whole
_ALIKE = 88.0  # how alike a scanned heading and a title are at least, of 100
_PHRASES = 6.0  # what all phrases together weigh at most
_CAPTIONS = 3.0
_LONG_TITLE = {1: 0.0, 2: 0.4}  # what a title of few words counts at least, whatever a heading says beside it
_SHORT_TITLE, _FEW_WORDS = 0.5, 3  # share of a heading that a title of one word is, or the heading's words at most
_TAIL = 0.5  # what a phrase on a later page weighs, against the first
_LATER_TITLE = 0.4
_SENDER = 2.5  # what the words of a letterhead weigh at most
_NO_LETTER = 0.4
_FORBIDDEN = -6.0
_EVEN, _STEEP = 0.6, 1.6  # margin to the runner-up at which a verdict is even odds, and how fast it grows sure
_LEAST, _STRONG = 2.0, 1.3  # the same for the score itself


class Evidence(NamedTuple):
    """What one page shows for one kind."""

    title: float
    heading: str
    phrases: frozenset[str]
    captions: int
    forbidden: bool
    needed: bool
    layout: float
    sender: float


class Glance(NamedTuple):
    """A page's look, and what it shows for each kind."""

    look: Look
    evidence: Mapping[str, Evidence]


class Verdict(NamedTuple):
    """The kind of a document, how sure that is, the next best kind, and the words that spoke for it."""

    kind: str
    confidence: float
    runner_up: str
    cues: tuple[str, ...]


class Score(NamedTuple):
    """How much speaks for one kind."""

    kind: str
    weight: float
    cues: tuple[str, ...]


class _Prepared(NamedTuple):
    kind: str
    phrases: Mapping[str, float]
    captions: tuple[str, ...]
    forbidden: tuple[str, ...]
    needs: tuple[str, ...]
    senders: Mapping[str, float]
    cues: Cues


def classify(pages: Pages) -> Verdict:
    """Return the kind of the document on these pages; `unknown`, rather than a guess, where none stands out."""
    return verdict([glance(page) for page in pages])


def glance(page: Page) -> Glance:
    """Return what the page shows for each kind, misread words mended to the words of all cues."""
    one = look(page, _vocabulary())
    titles = _titles_on(one)
    return Glance(one, {kind.kind: _evidence(kind, one, titles.get(kind.kind)) for kind in _catalogue()})


def verdict(glances: Sequence[Glance]) -> Verdict:
    """Return the kind of the document with these pages."""
    best, second = ranking(glances)[:2]
    by_margin = _logistic(_STEEP * (best.weight - second.weight - _EVEN))
    confidence = by_margin * _logistic(_STRONG * (best.weight - _LEAST))
    if confidence >= CERTAIN_ENOUGH:
        return Verdict(best.kind, round(confidence, 3), second.kind, best.cues)
    return Verdict(UNKNOWN, round(confidence, 3), best.kind, best.cues)


def ranking(glances: Sequence[Glance]) -> tuple[Score, ...]:
    """Return every kind with its score and the words that speak for it, the best first."""
    shown = [one for one in glances if not one.look.page.blank] or list(glances)
    shown = [one for one in shown if not is_cover(one.look)] or shown
    scores = [_score(kind, [one.evidence[kind.kind] for one in shown]) for kind in _catalogue()]
    return tuple(sorted(scores, key=lambda score: (-score.weight, score.kind)))


@cache
def _catalogue() -> tuple[_Prepared, ...]:
    return tuple(
        _Prepared(
            reader.kind,
            {f" {said(phrase)} ": weight for phrase, weight in reader.cues.phrases.items()},
            tuple(f" {said(caption)} " for caption in reader.cues.captions),
            tuple(f" {said(phrase)} " for phrase in reader.cues.forbidden),
            tuple(f" {said(words)} " for words in reader.cues.needs),
            {f" {said(words)} ": weight for words, weight in reader.cues.senders.items()},
            reader.cues,
        )
        for reader in READERS
    )


@cache
def _titles() -> Mapping[str, tuple[str, ...]]:
    """Return the kinds that each title names."""
    named: dict[str, list[str]] = {}
    for reader in READERS:
        for title in reader.cues.titles:
            named.setdefault(said(title), []).append(reader.kind)
    return {title: tuple(kinds) for title, kinds in named.items()}


@cache
def _vocabulary() -> tuple[str, ...]:
    cued = [text for kind in _catalogue() for text in (*kind.phrases, *kind.captions, *kind.forbidden)]
    return tuple(sorted({word for text in (*cued, *_titles()) for word in text.split() if len(word) >= 5}))


@cache
def _long_titles() -> tuple[str, ...]:
    return tuple(title for title in _titles() if len(title) >= 8)


def _score(kind: _Prepared, evidence: Sequence[Evidence]) -> Score:
    """Return what speaks for one kind: a document's first page counts whole, the others as a tail."""
    first, others = evidence[0], evidence[1:]
    title = max([first.title, *(_LATER_TITLE * other.title for other in others)])
    tail = frozenset[str]().union(*(other.phrases for other in others)) - first.phrases
    words = _damped(_sum(kind, first.phrases) + _TAIL * _sum(kind, tail))
    captions = min(_CAPTIONS, 0.5 * max(0, first.captions - 1))
    ruled_out = first.forbidden or not any(one.needed for one in evidence)
    weight = TITLE * title + words + captions + first.layout + first.sender + _FORBIDDEN * ruled_out
    spoke = sorted(first.phrases | tail, key=lambda phrase: (-kind.phrases[phrase], phrase))
    cues = (first.heading, *(phrase.strip() for phrase in spoke if kind.phrases[phrase] > 0))
    return Score(kind.kind, weight, tuple(filter(None, cues))[:6])


def _sum(kind: _Prepared, phrases: frozenset[str]) -> float:
    return sum(kind.phrases[phrase] for phrase in sorted(phrases))


def _damped(weight: float) -> float:
    """Return the weight of many phrases: the first count whole, further ones less and less."""
    return _PHRASES * (1 - math.exp(-weight / _PHRASES)) if weight > 0 else weight


def _evidence(kind: _Prepared, one: Look, title: tuple[float, str] | None) -> Evidence:
    weight, heading = title or (0.0, "")
    return Evidence(
        weight,
        heading,
        frozenset(phrase for phrase in kind.phrases if _spoken(phrase, one)),
        sum(_spoken(caption, one) for caption in kind.captions),
        any(_spoken(phrase, one) or _headed(phrase, one) for phrase in kind.forbidden),
        not kind.needs or any(words in one.spoken for words in kind.needs),
        sum(weight * one.hints[hint] for hint, weight in kind.cues.layout.items()),
        _sender(kind, one),
    )


def _sender(kind: _Prepared, one: Look) -> float:
    """Return what the letterhead weighs; of a kind that is a letter, less where the page is none."""
    weight = min(_SENDER, sum(weight for words, weight in kind.senders.items() if words in one.head))
    written = kind.cues.layout.get("letter", 0.0) <= 0 or one.hints["letter"] > 0
    return weight if written else _NO_LETTER * weight


def _spoken(phrase: str, one: Look) -> bool:
    if phrase in one.spoken:
        return True
    return one.page.method == "ocr" and len(phrase) > 14 and phrase.replace(" ", "") in one.joined


def _headed(phrase: str, one: Look) -> bool:
    return any(phrase in f" {heading.text} " for heading in one.headings)


def _titles_on(one: Look) -> Mapping[str, tuple[float, str]]:
    """Return for each kind that a heading of the page names how well it does, and the heading."""
    best: dict[str, tuple[float, str]] = {}
    for heading in one.headings:
        for title, share in _titles_in(heading, scanned=one.page.method == "ocr"):
            weight = _entitles(heading, share)
            for kind in _titles()[title]:
                if weight > best.get(kind, (0.0, ""))[0]:
                    best[kind] = (weight, heading.text)
    return best


def _titles_in(heading: Heading, *, scanned: bool) -> Iterator[tuple[str, float]]:
    """Return the titles in a heading, each with the share of the heading that it is."""
    words = heading.text.split()
    found = False
    for start in range(len(words)):
        for end in range(start + 1, len(words) + 1):
            part = " ".join(words[start:end])
            share = len(part) / len(heading.text)
            alone = share >= _SHORT_TITLE or (heading.display and len(words) <= _FEW_WORDS)
            if part in _titles() and (end - start > 1 or alone):
                found = True
                yield part, max(share, _LONG_TITLE.get(end - start, 0.7) * heading.display)
    if scanned and not found and len(heading.text) >= 8:
        near = process.extractOne(heading.text, _long_titles(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
        if near is not None:
            yield near[0], 0.95


def _entitles(heading: Heading, share: float) -> float:
    if not heading.display and share < 0.75:
        return 0.0
    return (0.35 + 0.65 * share) * (1.0 if heading.place <= _HEAD else 0.6)


def _logistic(x: float) -> float:
    return 1 / (1 + math.exp(-x)) if x > -700 else 0.0
