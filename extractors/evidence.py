"""Evidence: what the cues of each kind find on a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from rapidfuzz import fuzz, process

from casefile.pages import Page
from extractors.cues import Cues
from extractors.learned import Signs, signs
from extractors.looks import Heading, Look, is_cover, look, said
from extractors.registry import READERS

_HEAD = 0.36  # share of a page's height in which a title counts whole
_ALIKE = 88.0  # how alike a scanned heading and a title are at least, of 100
_LONG_TITLE = {1: 0.0, 2: 0.4}  # what a title of few words counts at least, whatever a heading says beside it
_SHORT_TITLE, _FEW_WORDS = 0.5, 3  # share of a heading that a title of one word is, or the heading's words at most
_SENDER = 2.5  # what the words of a letterhead weigh at most
_NO_LETTER = 0.4


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
    """A page's look, what it shows for each kind, the signs weighed as learned, and whether it only covers others."""

    look: Look
    evidence: Mapping[str, Evidence]
    signs: Signs
    covers: bool


class Prepared(NamedTuple):
    """The cues of one kind, made ready to be compared."""

    kind: str
    phrases: Mapping[str, float]
    captions: tuple[str, ...]
    forbidden: tuple[str, ...]
    needs: tuple[str, ...]
    senders: Mapping[str, float]
    cues: Cues


def glance(page: Page) -> Glance:
    """Return what the page shows for each kind, misread words mended to the words of all cues."""
    one = look(page, _vocabulary())
    titles = _titles_on(one)
    words = frozenset(one.spoken.split())
    evidence = {kind.kind: _evidence(kind, one, words, titles.get(kind.kind)) for kind in catalogue()}
    return Glance(one, evidence, signs(one), is_cover(one))


def telling(glances: Sequence[Glance]) -> Sequence[Glance]:
    """Return the pages that tell the kind: blank pages and covers do not, where there are others."""
    shown = [one for one in glances if not one.look.page.blank] or list(glances)
    return [one for one in shown if not one.covers] or shown


@cache
def catalogue() -> tuple[Prepared, ...]:
    """Return the cues of all kinds."""
    return tuple(
        Prepared(
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
def _most_words() -> int:
    """Return how many words the longest title has."""
    return max(len(title.split()) for title in _titles())


@cache
def _openings() -> frozenset[str]:
    """Return the words that titles begin with."""
    return frozenset(title.split()[0] for title in _titles())


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
    cued = [text for kind in catalogue() for text in (*kind.phrases, *kind.captions, *kind.forbidden)]
    return tuple(sorted({word for text in (*cued, *_titles()) for word in text.split() if len(word) >= 5}))


@cache
def _long_titles() -> tuple[str, ...]:
    return tuple(title for title in _titles() if len(title) >= 8)


def _evidence(kind: Prepared, one: Look, words: frozenset[str], title: tuple[float, str] | None) -> Evidence:
    weight, heading = title or (0.0, "")
    return Evidence(
        weight,
        heading,
        frozenset([phrase for phrase in kind.phrases if _spoken(phrase, one, words)]),
        sum([_spoken(caption, one, words) for caption in kind.captions]),
        any(_spoken(phrase, one, words) or _headed(phrase, one) for phrase in kind.forbidden),
        _is_met(kind, one),
        sum(weight * one.hints[hint] for hint, weight in kind.cues.layout.items()),
        _sender(kind, one),
    )


def _is_met(kind: Prepared, one: Look) -> bool:
    """Tell whether the page says what a paper of the kind says at least, or shows it where the kind is pictures."""
    shown = kind.cues.layout.get("picture", 0.0) > 0 and one.hints["picture"] > 0
    return shown or not kind.needs or any(words in one.spoken for words in kind.needs)


def _sender(kind: Prepared, one: Look) -> float:
    """Return what the letterhead weighs; of a kind that is a letter, less where the page is none."""
    weight = min(_SENDER, sum(weight for words, weight in kind.senders.items() if words in one.head))
    written = kind.cues.layout.get("letter", 0.0) <= 0 or one.hints["letter"] > 0
    return weight if written else _NO_LETTER * weight


def _spoken(phrase: str, one: Look, words: frozenset[str]) -> bool:
    """Tell whether the page, whose words are given, says the phrase; a scan may have run its words together."""
    own, joined = _parts(phrase)
    if own <= words and phrase in one.spoken:
        return True
    return one.page.method == "ocr" and len(phrase) > 14 and joined in one.joined


@cache
def _parts(phrase: str) -> tuple[frozenset[str], str]:
    """Return the words of a cue, and its letters without spaces."""
    return frozenset(phrase.split()), phrase.replace(" ", "")


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
    for start in (at for at, word in enumerate(words) if word in _openings()):
        for end in range(start + 1, min(len(words), start + _most_words()) + 1):
            part = " ".join(words[start:end])
            if part not in _titles():
                continue
            share = len(part) / len(heading.text)
            alone = share >= _SHORT_TITLE or (heading.display and len(words) <= _FEW_WORDS)
            if end - start > 1 or alone:
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
