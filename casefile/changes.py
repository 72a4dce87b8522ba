"""What changed between two readings of one file: values, rows, kinds and cuts, each with its page."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any, Literal, NamedTuple, Protocol

from casefile.citations import Source
from casefile.records.base import BaseRecord

What = Literal["gained", "lost", "changed", "kind", "cut"]


class Paper(Protocol):
    """A document before or after: pages, kind, record, sources."""

    @property
    def pages(self) -> tuple[int, int]: ...  # noqa: D102
    @property
    def kind(self) -> str: ...  # noqa: D102
    @property
    def record(self) -> BaseRecord: ...  # noqa: D102
    @property
    def sources(self) -> Mapping[str, Source]: ...  # noqa: D102


class Change(NamedTuple):
    """One difference: in the document on `pages`, at a field or row (`path`), from `before` to `after`."""

    what: What
    pages: tuple[int, int]
    path: str
    before: str | None
    after: str | None


def changes(before: Sequence[Paper], after: Sequence[Paper]) -> tuple[Change, ...]:
    """Return what changed from one reading of a file to the next, by page and field.

    Rows of lists are held against each other by what stands in them, so that a row found anew is one gain and not
    a change of every row below it.
    """
    old, new = {paper.pages: paper for paper in before}, {paper.pages: paper for paper in after}
    found = [
        Change("cut", pages, "", _kind_of(old.get(pages)), _kind_of(new.get(pages)))
        for pages in sorted(set(old) ^ set(new))
    ]
    for pages in sorted(set(old) & set(new)):
        found += _between(old[pages], new[pages])
    return tuple(found)


def _kind_of(paper: Paper | None) -> str | None:
    return paper.kind if paper else None


def _between(old: Paper, new: Paper) -> Iterator[Change]:
    if old.kind != new.kind:
        yield Change("kind", new.pages, "", old.kind, new.kind)
    one, two = old.record.model_dump(mode="json"), new.record.model_dump(mode="json")
    for name in dict.fromkeys((*one, *two)):
        was, now = one.get(name), two.get(name)
        if isinstance(was, list) or isinstance(now, list):
            yield from _rows(new.pages, name, was or [], now or [])
        else:
            yield from _fields(new.pages, name, was, now)


def _rows(pages: tuple[int, int], name: str, was: Sequence[Any], now: Sequence[Any]) -> Iterator[Change]:
    one, two = ([json.dumps(row, sort_keys=True) for row in rows] for rows in (was, now))
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        pairs = min(i2 - i1, j2 - j1)
        for at in range(pairs):
            yield from _fields(pages, f"{name}[{j1 + at}]", was[i1 + at], now[j1 + at])
        for at in range(i1 + pairs, i2):
            yield Change("lost", pages, f"{name}[{at}]", _row(was[at]), None)
        for at in range(j1 + pairs, j2):
            yield Change("gained", pages, f"{name}[{at}]", None, _row(now[at]))


def _fields(pages: tuple[int, int], path: str, was: Any, now: Any) -> Iterator[Change]:  # noqa: ANN401 - JSON
    if isinstance(was, dict) and isinstance(now, dict):
        for name in dict.fromkeys((*was, *now)):
            yield from _fields(pages, f"{path}.{name}", was.get(name), now.get(name))
    elif was != now:
        what: What = "gained" if was is None else "lost" if now is None else "changed"
        yield Change(what, pages, path, _text(was), _text(now))


def _row(row: Any) -> str:  # noqa: ANN401 - JSON
    if not isinstance(row, dict):
        return str(row)
    return ", ".join(f"{name} {value}" for name, value in row.items() if value not in (None, [], {}))


def _text(value: object) -> str | None:
    return None if value is None else str(value)
