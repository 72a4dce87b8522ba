"""Headings of reports: which section some printed words name, however they are shortened, joined or misread."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz, process

from extractors.looks import said
from extractors.shortened import written_out

OTHER = ""  # the key of a section that no wording names
HEAD = "head"  # the key of what stands at a note's head and is read from its captions
_ALIKE = 88.0  # how alike a scanned heading and a wording are at least, of 100
_LONGER = 2  # letters by which the two differ in length at most
_SHAPED = 6  # words at most of a heading that is known by its shape
_TITLED = 5  # words at most of a heading that is known by its last
_SHORT = 5  # letters of a heading from which likeness counts; shorter ones are known by letters that look the same
NUMBERED = re.compile(
    r"^(?:(?:[IVX]{1,4}|\d{1,2}|[A-H])[.)]|\d{1,2}(?= [A-Z])|(?:Box|Item|Section) \d{1,2}[a-z]?[.:)]?) +"
)
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_SINCE = re.compile(
    r"[ ,\-\u2013]*\b(?:(?:as of|on|dated|taken|obtained|for|at) )?(?:today|this (?:visit|encounter|date)"
    r"|\d{1,2}[/\-]\d{1,2}[/\-]\d{2,4}.*|\d{1,2}:\d{2}.*|cont(?:inued|'?d)?\.?|per (?:patient|pt)|reviewed"
    r"|(?:current )?as of.*)$",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"^(?:today'?s|todays|the|my|our|patient'?s?|pts?|clinical|current|present|ed|er|emergency(?: department"
    r"| room)?|hospital"
    r"|initial|final|physician'?s?|provider'?s?|doctor'?s?|treating|brief|focused|general|detailed|pertinent|relevant"
    r"|significant|primary|updated|additional|other|new|summary of|list of|date and time of) +",
    re.IGNORECASE,
)
_JOINTS = re.compile(r" *(?:/|&|\+|,|;|\band\b|\bor\b) *", re.IGNORECASE)
_TWINS = str.maketrans("015876", "oisbtg")  # signs that a scan reads for the letters beside them
_LOOKS = str.maketrans("l|!", "iii")


class Wordings(NamedTuple):
    """The headings by their words: those that name a section wherever they stand, those that only end one.

    `bare` are letters and short words that are headings only where several of them are: "S:", "O:", "A:", "P:".
    `nested` are the wordings that, with text after them, stand within a section and end it not: the "findings:" of a
    study among a visit's studies. `within` are shapes of captions that stand within a section even where they stand
    alone. `joint` are the keys of headings that name two sections: "diagnosis and plan".
    """

    keys: Mapping[str, str]
    bare: Mapping[str, str]
    nested: Mapping[str, frozenset[str]]
    within: Mapping[str, re.Pattern[str]]
    joint: Mapping[frozenset[str], str]
    ends: Mapping[str, str]
    unless: re.Pattern[str] | None
    shapes: Mapping[str, re.Pattern[str]]
    lists: frozenset[str]

    def __hash__(self) -> int:
        return id(self)


def wordings(
    headings: Mapping[str, Sequence[str]],
    bare: Mapping[str, str] | None = None,
    nested: Mapping[str, Sequence[str]] | None = None,
    within: Mapping[str, re.Pattern[str]] | None = None,
    joint: Mapping[frozenset[str], str] | None = None,
    ends: Mapping[str, str] | None = None,
    unless: re.Pattern[str] | None = None,
    shapes: Mapping[str, re.Pattern[str]] | None = None,
    lists: frozenset[str] = frozenset(),
) -> Wordings:
    """Return the wordings ready for comparison; `headings` gives each section's wordings by its key.

    `ends` gives the key of headings that end with a word whatever stands before it ("osseous findings"),
    `unless` what does not; `shapes` gives how headings of a key read otherwise ("what we found"), `lists` the keys of
    lists, which may stand as tables under their columns' names alone.
    """
    keys = {said(words): key for key, group in headings.items() for words in group}
    inner = {key: frozenset(said(words) for words in group) for key, group in (nested or {}).items()}
    return Wordings(keys, bare or {}, inner, within or {}, joint or {}, ends or {}, unless, shapes or {}, lists)


@lru_cache(maxsize=20_000)
def key_of(printed: str, known: Wordings, *, scanned: bool, parted: bool = False) -> str | None:
    """Return the key of the section that a heading's words name; `parted` words stand in cells apart."""
    bare = NUMBERED.sub("", printed)
    for words in _forms(bare):
        if (key := _named(said(words), known, scanned=scanned)) is not None:
            return key
    if (key := _joint(bare, known, scanned=scanned)) is not None:
        return key
    words = said(written_out(_BRACKETS.sub("", bare)))
    whole = not parted and len(words.split()) <= _SHAPED and not re.search(r"[.,;:]\s", bare)
    shaped = next((key for key, shape in known.shapes.items() if whole and shape.fullmatch(words)), None)
    if shaped is not None:
        return shaped
    last = words.split()[-1:]
    titled = bare[:1].isupper() and not re.search(r"[.,;]\s", bare) and len(words.split()) <= _TITLED
    if not last or not titled or (known.unless is not None and known.unless.search(words)):
        return None
    return known.ends.get(last[0])


def _forms(printed: str) -> Iterator[str]:
    """Return the words as printed, then without what only qualifies them."""
    yield printed
    plain = _SINCE.sub("", _BRACKETS.sub("", printed)).strip()
    yield plain
    yield (plain := written_out(plain))
    for _ in range(2):
        shorter = _BEFORE.sub("", plain)
        if shorter == plain:
            return
        plain = shorter
        yield plain


def _joint(printed: str, known: Wordings, *, scanned: bool) -> str | None:
    """Return the key of a heading of several, where each is known: that of the pair, else of the first."""
    parts = [part for part in _JOINTS.split(_SINCE.sub("", _BRACKETS.sub("", printed)).strip()) if part.strip()]
    if not 2 <= len(parts) <= 4:
        return None
    tail = parts[-1].split()[-1]
    keys = []
    for part in parts:
        forms = (part, f"{part} {tail}")
        key = next((key for form in forms if (key := _simple(form, known, scanned=scanned)) is not None), None)
        if key is None:
            return None
        keys.append(key)
    return known.joint.get(frozenset(keys), next((key for key in keys if key != OTHER), OTHER))


def _simple(printed: str, known: Wordings, *, scanned: bool) -> str | None:
    return next(
        (key for form in _forms(printed) if (key := _named(said(form), known, scanned=scanned)) is not None), None
    )


def _named(words: str, known: Wordings, *, scanned: bool) -> str | None:
    """Return the key of a wording, misread letters allowed for on a scan."""
    if words in known.keys:
        return known.keys[words]
    if not scanned or len(words) < 2:
        return None
    if len(words) < _SHORT:
        return _skeletons(known).get(_skeleton(words)) if len(words) > 2 else None
    near = process.extractOne(words, known.keys.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return known.keys[near[0]] if near is not None and abs(len(near[0]) - len(words)) <= _LONGER else None


def _skeleton(words: str) -> str:
    return words.translate(_TWINS).translate(_LOOKS)


@lru_cache(maxsize=64)
def _skeletons(known: Wordings) -> Mapping[str, str]:
    return {_skeleton(words): key for words, key in known.keys.items() if 2 < len(words) < _SHORT}
