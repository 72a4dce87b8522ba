"""Naming: the stretches of a cell that may be somebody's or something's name, or a few words such as an occupation."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources

from casefile.pages import Word
from extractors.layout import Token
from extractors.people import is_credential, person
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
_MARKS = " ,;:.-/#*\"'()"


def names_in(span: Span) -> Iterator[tuple[Token[str], tuple[str, ...]]]:
    """Return the stretches with signs of what they say: words that may be a name begin and end where one could."""
    words = span.words
    for first, end in _stretches(words):
        part = words[first:end]
        printed = " ".join(word.text for word in part).strip(_MARKS)
        if re.search(r"[A-Za-z]{2}", printed) and not (len(part) == 1 and printed.lower() in _known()[0]):
            yield Token(printed, Span(span.page, part)), tuple(_signs(printed, words, first, end, span))


def _stretches(words: Sequence[Word]) -> list[tuple[int, int]]:
    opening, closing = _known()
    starts, ends = {0}, {len(words)}
    for at in range(1, len(words)):
        before, word = words[at - 1].text, words[at].text
        bare = before.lower().strip(".,:;()#")
        fresh = word[0].isupper() and not (before[0].isalpha() and before[0].isupper())
        if before.endswith(_OPENING) or bare in _TITLES or bare in opening or fresh:
            starts.add(at)
        falls = word[0].islower() and before[0].isupper()
        credential = is_credential(word), is_credential(before.strip(","))
        if (
            before.endswith((",", ";", "."))
            or not word[0].isalpha()
            or falls
            or word.endswith(":")
            or word.lower().strip(".,:#") in closing
            or bare in closing
            or credential[0]
            or credential[1]
        ):
            ends.add(at)
    found = []
    for first in sorted(starts):
        later = [end for end in sorted(ends) if first < end <= first + _LONGEST]
        found += [(first, end) for end in later[:_MOST_ENDS]]
    return found[:_MOST]


def _signs(printed: str, words: Sequence[Word], first: int, end: int, span: Span) -> Iterator[str]:
    said = [word.strip(".,") for word in printed.lower().split()]
    yield f"words {min(end - first, 7)}"
    yield f"case {_case(printed)}"
    yield from (f"is:{word}" for word in sorted(set(said)))
    yield f"begins:{said[0]}"
    yield f"ends:{said[-1]}"
    yield from ("organisation",) if any(word in _ORGANISATION for word in said) else ()
    yield from ("has digit",) if any(sign.isdigit() for sign in printed) else ()
    yield from ("has comma",) if "," in printed else ()
    yield from ("credential",) if is_credential(said[-1]) else ()
    yield from ("credential follows",) if end < len(words) and is_credential(words[end].text.strip(",")) else ()
    yield from ("a person",) if person(Span(span.page, tuple(words[first:end]))) is not None else ()
    yield from ("title before",) if first and words[first - 1].text.lower().strip(".,:") in _TITLES else ()
    yield "to the end" if end == len(words) else "cut"
    yield from ("whole cell",) if (first, end) == (0, len(words)) else ()


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
