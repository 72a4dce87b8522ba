"""What became of each place of a generated file that a person edited, and of each claim's words in it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from lxml import etree

from generators.figures import find
from generators.places import Place, Span, walk
from generators.units import Unit, align
from generators.worded_figures import worded_figures

_CELL = re.compile(r"([hfne]?t\d+\.r\d+)\.c\d+")
_TOKEN = re.compile(r"[$\w][\w.,'\u2019/%-]*\w|\S")
_NO_ELEMENT = etree.Element("none")


class Edited(NamedTuple):
    """A paragraph, or a row with its cells, as generated and as it stands now; the one or the other may be empty."""

    before: tuple[Place, ...]
    after: tuple[Place, ...]

    @property
    def pairs(self) -> Iterator[tuple[Place, Place]]:
        """Each paragraph or cell with what it became; a cell goes by its column."""
        now = {_column(place): place for place in self.after}
        for place in self.before:
            if _column(place) in now:
                yield place, now[_column(place)]

    @property
    def was(self) -> str:
        """What it said, cells apart."""
        return "\t".join(place.text for place in self.before)

    @property
    def says(self) -> str:
        """What it says now, cells apart."""
        return "\t".join(place.text for place in self.after)

    @property
    def where(self) -> str:
        """Where it stands now: "p12", "t4.r3"."""
        place = (self.after or self.before)[0].where
        return place.rpartition(".c")[0] or place


def edited_places(began: bytes, now: bytes) -> tuple[Edited, ...]:
    """Return each paragraph and row of two files, laid side by side, in reading order.

    Raises:
        UnusableInput: one of them is no Word file.
    """
    old, new = _rows(walk(began)), _rows(walk(now))
    return tuple(
        Edited(old[at] if at is not None else (), new[to] if to is not None else ())
        for at, to in align([_unit(row) for row in old], [_unit(row) for row in new])
    )


def now_reads(before: Place, after: Place) -> Iterator[tuple[Span, str | None]]:
    """Yield each claim's words of a place with what stands in their stead now; None where that can't be told.

    A bookmark that is still there says it; where it is gone (a paragraph typed anew), the words around do.
    """
    marked: dict[str, list[str]] = defaultdict(list)
    for span in after.spans:
        marked[span.claim].append(after.text[span.start : span.end].strip())
    for span in before.spans:
        standing = marked[span.claim].pop(0) if marked[span.claim] else ""
        yield span, standing or _by_words(before.text, after.text, span)


def _by_words(before: str, after: str, span: Span) -> str | None:
    old, new = list(_TOKEN.finditer(before)), list(_TOKEN.finditer(after))
    mine = [at for at, token in enumerate(old) if token.start() < span.end and token.end() > span.start]
    if not mine:
        return None
    found: list[int] = []
    matcher = SequenceMatcher(None, [one[0] for one in old], [one[0] for one in new], autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            found += [j1 + at - i1 for at in mine if i1 <= at < i2]
        elif any(i1 <= at < i2 for at in mine):
            found += range(j1, j2)
    words = after[new[found[0]].start() : new[found[-1]].end()] if found else ""
    return _alike(before[span.start : span.end], words)


def _alike(was: str, words: str) -> str | None:
    """Return the one figure among words that is of the kind of the figure that stood there."""
    kinds: set[str] = {figure.kind for figure in find(was)}
    figures = [figure.text for figure in find(words) if figure.kind in kinds]
    figures += [figure.text for figure in worded_figures(words) if figure.kind in kinds]
    return figures[0] if len(figures) == 1 else None


def _rows(places: Sequence[Place]) -> list[tuple[Place, ...]]:
    """Return the places of body, headers, footers and notes, the cells of a row together."""
    rows: dict[str, list[Place]] = {}
    for place in places:
        cell = _CELL.fullmatch(place.where)
        rows.setdefault(cell[1] if cell else place.where, []).append(place)
    return [tuple(row) for row in rows.values()]


def _unit(row: Sequence[Place]) -> Unit:
    text = "\t".join(place.text for place in row)
    return Unit(_NO_ELEMENT, text, _NO_ELEMENT if _CELL.fullmatch(row[0].where) else None)


def _column(place: Place) -> str:
    return place.where.rpartition(".c")[2] if ".c" in place.where else ""
