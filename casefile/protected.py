"""Specially protected papers: told by what stands on their pages, by rules that are data; an attorney decides."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from pydantic import Field

from casefile.law.rules import Rule, rules
from casefile.records.registry import KIND_BY_NAME
from casefile.vocabulary import Vocabulary

TOPIC = "protected_papers"
HELD = "protected"
"""Why such a paper is held, as `held` says it."""
_READ = frozenset({"medical", "other"})
"""Folders whose papers are looked at; an authorisation speaks of such records and is none."""
_ADULT = 18


class ProtectedTerms(Vocabulary):
    """What a rule on protected papers says: how they are called, what shows one, whose they are."""

    words: str
    patterns: tuple[str, ...]
    minors_only: bool = False
    cites: Mapping[str, str] = Field(default_factory=dict)


class Protected(NamedTuple):
    """Why a paper is held: what it seems to be, by which rule, the page that shows it."""

    words: str
    cite: str
    page: int


class _Reader(NamedTuple):
    rule: Rule
    terms: ProtectedTerms
    shows: re.Pattern[str]


def protected_by(
    kind: str, pages: Iterable[tuple[int, str]], state: str, born: dt.date | None, today: dt.date
) -> Protected | None:
    """Return why a paper is specially protected; None for one that shows no sign of it.

    `pages` are its page numbers with their text. Signs are taken strictly: a doubtful one holds the paper, since an
    attorney can let it in, and nobody can take back what was produced.
    """
    if KIND_BY_NAME[kind].folder not in _READ:
        return None
    minor = born is not None and (today - born).days < _ADULT * 365.25
    readers = [one for one in _readers() if minor or not one.terms.minors_only]
    for number, text in pages:
        for rule, terms, shows in readers:
            if shows.search(text):
                return Protected(terms.words, terms.cites.get(state, rule.cite), number)
    return None


@functools.cache
def _readers() -> tuple[_Reader, ...]:
    found = []
    for rule in rules("FED", TOPIC):
        terms = ProtectedTerms.model_validate(rule.terms)
        any_of = "|".join(f"(?:{pattern})" for pattern in terms.patterns)
        found.append(_Reader(rule, terms, re.compile(any_of, re.IGNORECASE | re.MULTILINE)))
    return tuple(found)
