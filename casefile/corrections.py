"""Corrections: what a person says over what was read, applied again whenever the file is read again."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from casefile.ids import derive_id
from casefile.records.hints import hinted
from casefile.vocabulary import Vocabulary

Act = Literal["value", "kind", "matter", "begins", "repeats"]
BEGINS, GOES_ON = "yes", "no"
REPEATS = "yes"
"""The values of a `begins` correction: the page begins a document, or goes on with the one before it."""

_NAMED = re.compile(r"^(?P<path>[\w.\[\]]+) \(page \d+\)$")


class Correction(Vocabulary):
    """One ruling of a person over one file; a later one on the same page, act and path takes its place.

    `page` is the first page of the document that it is about (for `begins`: the page itself). `act` is

    - `value`: the field at `path` says `value`, or, where that is None, is not on the paper. "charges[2].amount"
      is a row's field, "charges[2]" with None takes the row away, "charges[+1].amount" adds a row (a number a row),
      and "charges[+1]" with None takes the added row back.
    - `kind`: the document is of the kind `value`. `matter`: it belongs to the matter `value`.
    - `begins`: the page begins a document ("yes"), or goes on with the one before ("no").
    - `repeats`: what may be repeated pages of the document are the earlier ones, whatever was hard to read ("yes").

    `was` is what stood there when the person looked; `row` that whole row, by which it is found again when rows move.
    """

    file_id: str
    page: int
    act: Act
    path: str = ""
    value: str | None = None
    was: str | None = None
    row: dict[str, str] | None = None
    by: str
    at: dt.datetime

    @property
    def id(self) -> str:
        """What the ruling is about, as an id."""
        return derive_id(self.file_id, self.page, self.act, self.path)


class Rulings(NamedTuple):
    """What people ruled on how a file is cut and sorted: by page, whether it begins a document; the kind it is of.

    `hinted` are the kinds that its folder names: no ruling, a leaning where the paper leaves doubt.
    """

    begins: Mapping[int, bool] = {}
    kinds: Mapping[int, str] = {}
    hinted: tuple[str, ...] = ()


def rulings(corrections: Iterable[Correction], path: str = "") -> Rulings:
    """Return the rulings on cutting and sorting among the corrections of one file, and what its path hints."""
    kept = tuple(corrections)
    return Rulings(
        {one.page: one.value == BEGINS for one in kept if one.act == "begins"},
        {one.page: one.value for one in kept if one.act == "kind" and one.value},
        hinted(path),
    )


def within(corrections: Iterable[Correction], pages: tuple[int, int], act: Act) -> tuple[Correction, ...]:
    """Return the corrections of that act on a document's pages, earliest first."""
    found = [one for one in corrections if one.act == act and pages[0] <= one.page <= pages[1]]
    return tuple(sorted(found, key=lambda one: (one.at, one.path)))


def settled(sentence: str, paths: Iterable[str]) -> str | None:
    """Return a doubt's sentence without the fields that a person has corrected; None when it names no other."""
    head, colon, tail = sentence.rpartition(": ")
    items = tail.split(", ")
    if not colon or not all(_NAMED.match(item) for item in items):
        return sentence
    done = set(paths)
    left = [item for item in items if (named := _NAMED.match(item)) and named["path"] not in done]
    return f"{head}: {', '.join(left)}" if left else None


def named_in(sentence: str) -> tuple[str, ...]:
    """Return the fields that a doubt's sentence names one by one, each with its page; none where it names no fields."""
    tail = sentence.rpartition(": ")[2]
    found = [_NAMED.match(item) for item in tail.split(", ")]
    return tuple(each["path"] for each in found if each) if all(found) else ()
