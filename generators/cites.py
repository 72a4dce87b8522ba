"""What a letter's words cite: exhibits by their label, pages by their Bates number, ranges of pages."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from generators.edited_places import Edited
from generators.places import Place

_TO = r"\s?(?:to|through|[-\u2013])\s?(?:[A-Z][A-Z0-9]{0,7}-)?"
_NUMBER = rf"(?P<head>[A-Z][A-Z0-9]{{0,7}})-(?P<first>\d{{6,}})(?:{_TO}(?P<last>\d{{6,}}))?"
_LABEL = r"\bEx(?:hibit|\.)?\s?(?P<label>[A-Z]?\d{1,3}|[A-Z]{1,2})\b"
_CITE = re.compile(rf"{_LABEL}|\b{_NUMBER}\b")
_TAB = re.compile(r"Ex(?:hibit|\.) (\w+)")
_LONGEST = 2000
"""Pages of a range at most; of a longer one, or one that runs backwards, the ends are taken."""

Index = Mapping[str, frozenset[str]]
"""The pages of each exhibit, by its label."""


class Cited(NamedTuple):
    """An exhibit as it is cited, with the pages behind it; `label` is empty where pages alone are cited."""

    label: str
    pages: tuple[str, ...]


def cited(text: str) -> tuple[Cited, ...]:
    """Return what a text cites, in order; pages belong to the label before them, up to the end of its bracket."""
    found: list[Cited] = []
    bracket = 0
    for match in _CITE.finditer(text):
        closed = re.search(r"[\])]", text[bracket : match.start()]) is not None
        bracket = match.end()
        if match["label"]:
            found.append(Cited(match["label"], ()))
        elif found and not closed:
            found[-1] = found[-1]._replace(pages=(*found[-1].pages, *_pages(match)))
        else:
            found.append(Cited("", _pages(match)))
    return tuple(found)


def pages_cited(text: str) -> tuple[str, ...]:
    """Return the Bates number of each page that a text cites, each once."""
    return tuple(dict.fromkeys(page for one in cited(text) for page in one.pages))


def without_cites(text: str) -> str:
    """Return a text with a space in the place of each cite."""
    return _CITE.sub(" ", text)


def index_of(places: Iterable[Edited]) -> Index:
    """Return the index of exhibits of the letter as it was generated: rows that begin with a label."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in places:
        label = tab_of(row.before)
        if label:
            for place in row.before[1:]:
                found[label].update(pages_cited(place.text))
    return {label: frozenset(pages) for label, pages in found.items()}


def tab_of(row: Sequence[Place]) -> str:
    """Return the label of an index row's exhibit; "" for any other row or paragraph."""
    is_first = bool(row) and row[0].where.endswith(".c0")
    match = _TAB.fullmatch(row[0].text.strip()) if is_first else None
    return match[1] if match else ""


def _pages(match: re.Match[str]) -> tuple[str, ...]:
    head, first, last = match["head"], int(match["first"]), int(match["last"] or match["first"])
    width = len(match["first"])
    numbers = range(first, last + 1) if 0 <= last - first < _LONGEST else (first, last)
    return tuple(f"{head}-{number:0{width}d}" for number in numbers)
