"""Copy-forward: what a note repeats, near enough word for word, from an earlier note of the same provider."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rapidfuzz import fuzz, process

from casefile.case import CaseFile
from casefile.citations import Cite
from casefile.identity import same_organisation
from casefile.records.medical import ChartNote
from casefile.sentences import sentences
from casefile.vocabulary import Vocabulary

FIELDS = ("chief_complaint", "history", "findings", "plan", "work_status")
SHORTEST = 12
"""Letters and digits below which a sentence ("Gait normal.") says too little to be called copied."""
NEAR = 92
"""The likeness, of 100, from which two sentences with the same figures, sides and denials are one."""
_LONG = 30
# What makes a sentence say something else however alike it looks.
_TELLING = re.compile(
    r"\d+(?:[./]\d+)*|\b(?:left|right|both|bilateral|no|not|never|none|denies|denied|without|negative|positive|absent"
    r"|present|normal|abnormal|full|limited|increased|decreased|reduced|improved|worse|better|mild|moderate|severe"
    r"|able|unable|off|light|usual)\b",
    re.IGNORECASE,
)


class Repeat(Vocabulary):
    """A sentence at `cite` that the note at `of`, of `of_date`, had before in the same field."""

    text: str
    cite: Cite
    date: dt.date
    of: Cite
    of_date: dt.date


class CopyForward(Vocabulary):
    """One note's repeats from one earlier note: `sentences` of `of_all` in its fields."""

    document: str
    date: dt.date
    of: str
    of_date: dt.date
    sentences: int
    of_all: int


class _Told(NamedTuple):
    text: str
    cite: Cite
    date: dt.date


def repeated_sentences(case: CaseFile) -> tuple[Repeat, ...]:
    """Return every sentence that an earlier note of the same provider has in the same field, by day.

    A changed figure, side or denial makes it another sentence. The first note that has it is the one named.
    """
    found: list[Repeat] = []
    known: dict[tuple[int, str], dict[str, _Told]] = {}
    groups: list[list[str]] = []
    for document, record in _notes(case):
        group = _group(record, groups)
        seen = []
        for field in FIELDS:
            shelf = known.setdefault((group, field), {})
            for told in _told(document, record, field):
                key = plain_words(told.text)
                earlier = _earlier(key, shelf)
                if earlier is None:
                    seen.append((shelf, key, told))
                elif earlier.cite.document != document:
                    found.append(
                        Repeat(text=told.text, cite=told.cite, date=told.date, of=earlier.cite, of_date=earlier.date)
                    )
        for shelf, key, told in seen:
            shelf.setdefault(key, told)
    return tuple(found)


def copied_notes(case: CaseFile, repeats: Iterable[Repeat]) -> tuple[CopyForward, ...]:
    """Return how much of each note is repeated, with the earlier note that most of it comes from."""
    by_note: dict[str, list[Repeat]] = {}
    for one in repeats:
        by_note.setdefault(one.cite.document, []).append(one)
    made = []
    for document, record in _notes(case):
        own = by_note.get(document, [])
        if not own:
            continue
        sources = [one.of.document for one in own]
        most = max(dict.fromkeys(sources), key=sources.count)
        made.append(
            CopyForward(
                document=document,
                date=own[0].date,
                of=most,
                of_date=next(one.of_date for one in own if one.of.document == most),
                sentences=len(own),
                of_all=sum(1 for field in FIELDS for _ in _told(document, record, field)),
            )
        )
    return tuple(made)


def plain_words(text: str) -> str:
    """Return the words of a sentence in small letters without signs: what spacing and points cannot change."""
    return " ".join(re.findall(r"[a-z0-9]+(?:[./][0-9]+)*", text.lower()))


def _notes(case: CaseFile) -> list[tuple[str, ChartNote]]:
    notes = [(paper.id, paper.record) for paper in case.of_kind("chart_note") if isinstance(paper.record, ChartNote)]
    dated = [(record.date_of_service, name, record) for name, record in notes if record.date_of_service]
    return [(name, record) for _, name, record in sorted(dated, key=lambda one: one[:2])]


def _told(document: str, record: ChartNote, field: str) -> Iterator[_Told]:
    day = record.date_of_service
    for one in sentences(getattr(record, field) or ""):
        if day and len(plain_words(one.text).replace(" ", "")) >= SHORTEST:
            yield _Told(one.text, Cite(document=document, path=field), day)


def _group(record: ChartNote, groups: list[list[str]]) -> int:
    """Return the number of the provider's group; a facility goes before the clinician's name."""
    name = record.facility or record.provider_name or ""
    for at, names in enumerate(groups):
        if name in names:
            return at
    for at, names in enumerate(groups):
        if name and any(one and same_organisation(name, one) for one in names):
            names.append(name)
            return at
    groups.append([name])
    return len(groups) - 1


def _earlier(key: str, shelf: dict[str, _Told]) -> _Told | None:
    if key in shelf:
        return shelf[key]
    if len(key) < _LONG or not shelf:
        return None
    telling = _telling(key)
    for choice, _, _ in process.extract_iter(key, shelf.keys(), scorer=fuzz.ratio, score_cutoff=NEAR):
        if _telling(choice) == telling:
            return shelf[choice]
    return None


def _telling(key: str) -> list[str]:
    return [found.lower() for found in _TELLING.findall(key)]
