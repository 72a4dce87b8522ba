"""Naming: the stretches of a cell that may be somebody's or something's name, or a few words such as an occupation."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import NamedTuple

from extractors.layout import Token
from extractors.names import ends_name, is_caption_word
from extractors.people import is_credential, is_of_no_name, person
from extractors.spans import Span

_ORGANISATION = frozenset(re.findall(
    r"\w+",
    """
    insurance company hospital clinic center medical group police department llc inc pllc pc court mutual casualty
    health plan radiology orthopedics chiropractic therapy physicians services co corp ltd bank school district
    university county city state indemnity assurance agency associates partners care pharmacy ambulance imaging surgery
    fund recovery
    """,
))  # fmt: skip
_TITLES = frozenset(("dr", "mr", "mrs", "ms", "miss", "officer", "deputy", "sgt", "trooper"))
_OPENING = (":", ",", "-", ")", ";", "/")
_LONGEST, _MOST_ENDS, _MOST = 10, 5, 40  # words of a name, ends tried from one beginning, stretches of one cell
_LETTERS = re.compile("[A-Za-z]{2}")
_MARKS = " ,;:.-/#*\"'()"


class _Words(NamedTuple):
    """The words of a cell, and of each whether a name ends before it, begins a caption, and is of no name."""

    span: Span
    texts: tuple[str, ...]
    ends: tuple[bool, ...]
    captions: tuple[bool, ...]
    barred: tuple[bool, ...]
    credentials: tuple[bool, ...]

    def is_person(self, first: int, end: int) -> bool:
        """Tell whether the words of the stretch are a person's name."""
        for at in range(first, end):
            if self.ends[at] or (at > first and self.captions[at]):
                break
            if self.barred[at]:
                return False
        return person(Span(self.span.page, self.span.words[first:end])) is not None


def _words(span: Span) -> _Words:
    texts, scanned = tuple([word.text for word in span.words]), span.method == "ocr"
    return _Words(
        span,
        texts,
        tuple(map(ends_name, texts)),
        tuple(map(is_caption_word, texts)),
        tuple([is_of_no_name(text, scanned=scanned) for text in texts]),
        tuple([is_credential(text.strip(",")) for text in texts]),
    )


def names_in(span: Span) -> Iterator[tuple[Token[str], tuple[str, ...]]]:
    """Return the stretches with signs of what they say: words that may be a name begin and end where one could."""
    words = _words(span)
    for first, end in _stretches(words):
        printed = " ".join(words.texts[first:end]).strip(_MARKS)
        if _LETTERS.search(printed) and not (end - first == 1 and printed.lower() in _known()[0]):
            yield Token(printed, Span(span.page, span.words[first:end])), tuple(_signs(printed, words, first, end))


def _stretches(words: _Words) -> list[tuple[int, int]]:
    opening, closing = _known()
    starts, ends = {0}, {len(words.texts)}
    for at in range(1, len(words.texts)):
        before, word = words.texts[at - 1 : at + 1]
        bare = before.lower().strip(".,:;()#")
        fresh = word[0].isupper() and not (before[0].isalpha() and before[0].isupper())
        if before.endswith(_OPENING) or bare in _TITLES or bare in opening or fresh:
            starts.add(at)
        falls = word[0].islower() and before[0].isupper()
        if (
            before.endswith((",", ";", "."))
            or not word[0].isalpha()
            or falls
            or word.endswith(":")
            or word.lower().strip(".,:#") in closing
            or bare in closing
            or is_credential(word)
            or words.credentials[at - 1]
        ):
            ends.add(at)
    found = []
    in_order = sorted(ends)
    for first in sorted(starts):
        later = [end for end in in_order if first < end <= first + _LONGEST]
        found += [(first, end) for end in later[:_MOST_ENDS]]
        if len(found) >= _MOST:
            break
    return found[:_MOST]


def _signs(printed: str, words: _Words, first: int, end: int) -> list[str]:
    said = [word.strip(".,") for word in printed.lower().split()]
    different = set(said)
    signs = [f"words {min(end - first, 7)}", f"case {_case(printed)}"]
    signs += [f"is:{word}" for word in sorted(different)]
    signs += [f"begins:{said[0]}", f"ends:{said[-1]}"]
    count = len(words.texts)
    shown = (
        ("organisation", not _ORGANISATION.isdisjoint(different)),
        ("has digit", any(map(str.isdigit, printed))),
        ("has comma", "," in printed),
        ("credential", is_credential(said[-1])),
        ("credential follows", end < count and words.credentials[end]),
        ("a person", words.is_person(first, end)),
        ("title before", first > 0 and words.texts[first - 1].lower().strip(".,:") in _TITLES),
    )
    signs += [name for name, is_shown in shown if is_shown]
    signs.append("to the end" if end == count else "cut")
    if (first, end) == (0, count):
        signs.append("whole cell")
    return signs


def _case(printed: str) -> str:
    if printed == printed.upper():
        return "capitals"
    if all(word[:1].isupper() for word in printed.split()):
        return "names"
    return "small" if printed[:1].islower() else "mixed"


@cache
def _known() -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that were seen right before a name, and right behind one."""
    kept = json.loads(resources.files("extractors").joinpath("learned_names.json").read_text(encoding="utf-8"))
    return frozenset(kept["before"]), frozenset(kept["behind"])
