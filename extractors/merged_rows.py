"""Merged rows: a list's rows put together from the reader's and from what was learned, what differs named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.pages import Box
from casefile.problems import Problem
from extractors.candidates import Candidate
from extractors.codes import code_system
from extractors.coverage_names import coverage_kind
from extractors.found import source_of
from extractors.layout import Token
from extractors.likely import CODE, OVERRULED, same
from extractors.printed_rows import LISTS, PrintedRow
from extractors.spans import Span

TOTALS: Mapping[str, tuple[str, str]] = {
    "charges": ("amount", "total_charges"),
    "lines": ("billed", "total_billed"),
    "payments": ("paid", "total_paid"),
    "items": ("paid", "amount_claimed"),
}
"""Of each list the amount that is added up, and the field with the sum."""
_NAMED = 8  # values that are named one by one


class RowValue(NamedTuple):
    """A value chosen for a row's field (None for the reader's own), and how likely it is."""

    best: Candidate | None
    likely: float


def merged(
    kind: str, extraction: Extraction, kept: Sequence[tuple[PrintedRow, Mapping[str, RowValue]]], dropped: set[int]
) -> Extraction:
    """Return the extraction with the rows in the order printed, each value with its source."""
    name, _ = LISTS[kind]
    own = getattr(extraction.record, name)
    sources = _by_row(name, extraction.sources)
    merged = _Merged(name, own, sources)
    taken = _taken(sources)
    told = {row.told for row, _ in kept}
    places = {number: _place(sources.get(number, {})) for number in range(len(own))}
    entries: list[tuple[tuple[int, float], int | None, Mapping[str, RowValue], Span | None]] = [
        (places[number], number, {}, None) for number in range(len(own)) if number not in told | dropped
    ]
    for row, chosen in kept:
        if row.told is not None or _is_fresh(name, chosen, taken, own):
            entries.append(((row.span.page.number, row.span.box.y0), row.told, chosen, row.span))
    for _, number, chosen, _ in sorted(entries, key=lambda entry: entry[0]):
        merged.add(number, chosen)
    return merged.extraction(extraction, dropped)


_Sources = Mapping[int, Mapping[str, Source]]
"""The sources of a list's values by row and path."""
_Taken = Mapping[int, Sequence[Box]]
"""The boxes of values on each page."""


def _by_row(name: str, sources: Mapping[str, Source]) -> _Sources:
    found: dict[int, dict[str, Source]] = {}
    pattern = re.compile(rf"{name}\[(\d+)\]")
    for path, source in sources.items():
        if match := pattern.match(path):
            found.setdefault(int(match[1]), {})[path] = source
    return found


def _taken(sources: _Sources) -> _Taken:
    found: dict[int, list[Box]] = {}
    for own in sources.values():
        for source in own.values():
            if source.box is not None:
                found.setdefault(source.page, []).append(Box(*source.box))
    return found


def _is_fresh(name: str, chosen: Mapping[str, RowValue], taken: _Taken, own: Sequence[object]) -> bool:
    """Tell whether values make a row beside the reader's: figures that no row has, one that is added up among them."""
    if name in TOTALS and all(one is not None and one.sort == "date" for one, _ in chosen.values()):
        return False  # a day alone is no row of sums
    if not own:
        return bool(chosen)
    if name in TOTALS and TOTALS[name][0] not in chosen:
        return False
    spans = [one.token.span for one, _ in chosen.values() if one is not None and one.sort == "number"]
    return bool(spans) and not any(_covered(span, taken) for span in spans)


def _covered(span: Span, taken: _Taken) -> bool:
    x, y = (span.box.x0 + span.box.x1) / 2, (span.box.y0 + span.box.y1) / 2
    return any(box.holds(x, y) for box in taken.get(span.page.number, ()))


def _place(own: Mapping[str, Source]) -> tuple[int, float]:
    return min(((source.page, source.box[1]) for source in own.values() if source.box), default=(1 << 30, 0.0))


class _Merged:
    """The rows of a list as they are put together from the reader's and what is chosen."""

    def __init__(self, name: str, own: Sequence[Any], sources: _Sources) -> None:
        self._name, self._own, self._sources = name, own, sources
        self._rows: list[dict[str, Any]] = []
        self._kept: dict[str, Source] = {}
        self._named: dict[str, int] = {}
        self._fresh: list[tuple[int, int]] = []

    def add(self, number: int | None, chosen: Mapping[str, RowValue]) -> None:
        """Add a row: the reader's with that number, or none, with what is chosen over it."""
        at = len(self._rows)
        path = f"{self._name}[{at}]"
        row = self._own[number].model_dump() if number is not None else {}
        before = f"{self._name}[{number}]"
        kept = self._sources.get(number, {}) if number is not None else {}
        self._kept |= {path + key[len(before) :]: source for key, source in kept.items()}
        for field, (one, likely) in chosen.items():
            told = row.get(field)
            if (
                one is None
                or (number is not None and likely < OVERRULED)
                or (told is not None and (one.sort == "words" or same(one.token.value, told)))
            ):
                continue
            self._take(path, field, one, likely, row, fresh=number is None)
        if number is None and chosen:
            self._fresh.append((at + 1, next(one.token.span.page.number for one, _ in chosen.values() if one)))
        self._rows.append(row)

    def _take(self, path: str, field: str, one: Candidate, likely: float, row: dict[str, Any], *, fresh: bool) -> None:
        token: Token[object] = one.token
        row[field] = token.value
        source = source_of(token.span, sure=likely)
        self._kept[f"{path}.{field}"] = source
        for other, value in _told_by(self._name, field, str(token.value)).items():
            row[other] = value
            self._kept[f"{path}.{other}"] = source.model_copy(update={"method": "inferred"})
        if not fresh:
            self._named[f"{path}.{field}"] = source.page

    def extraction(self, before: Extraction, dropped: set[int]) -> Extraction:
        """Return the extraction with these rows."""
        if not self._fresh and not self._named and not dropped:
            return before
        others = {path: one for path, one in before.sources.items() if not path.startswith(f"{self._name}[")}
        record = before.record.model_validate(before.record.model_dump() | {self._name: self._rows})
        return Extraction(record, others | self._kept, (*before.problems, *self._problems(dropped)))

    def _problems(self, dropped: set[int]) -> Iterator[Problem]:
        for said, found in (
            ("rows taken by likeness, under no heads that are known; compare with the page", {
                f"{self._name}[{number - 1}]": page for number, page in self._fresh}),
            ("in rows, taken by likeness; compare with the page", self._named),
            ("rows left out, as they are likely none; look at the page", {
                f"{self._name}[{number}] as first read": _place(self._sources.get(number, {}))[0]
                for number in sorted(dropped)}),
        ):  # fmt: skip
            if found:
                named = [f"{path} (page {page})" for path, page in found.items()]
                more = f", and {len(named) - _NAMED} more" if len(named) > _NAMED else ""
                sentence = f"{said}: {', '.join(named[:_NAMED])}{more}"
                pages = tuple(sorted(set(found.values())))
                yield Problem(code=CODE, sentence=sentence, pages=pages, paths=(self._name,))


def _told_by(name: str, field: str, value: str) -> dict[str, str]:
    """Return the class that a value of a list's row tells: a code's system, a coverage by its name."""
    if (name, field) == ("charges", "code"):
        return {"code_system": code_system(value)}
    kind = coverage_kind(value) if (name, field) == ("coverages", "name") else None
    return {"coverage": kind} if kind is not None else {}
