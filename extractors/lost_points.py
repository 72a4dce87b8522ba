"""Lost points: amounts of a scanned column that are read without their points are whole again: "24 99" is 24.99.

One alone may be two figures. In a column they are told by where they end: right under one another, or under amounts
whose points were read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from casefile.pages import Word, surround

_DOLLARS = re.compile(r"-?\(?\$?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,3})")
_CENTS = re.compile(r"\d\d\)?-?")
_POINTED = re.compile(r"-?\(?\$?(?:\d{1,3}(?:,\d{3})+|\d{1,6})\.\d\d\)?-?")
_LEAST, _WIDEST = 0.1, 0.95  # white where a point was, in heights of print
_EDGE = 0.5  # heights of print that the right edges of a column differ by at most
_PAIRS, _ALIKE = 3, 4  # torn amounts that make a column, and torn and whole ones together

_Row = tuple[Word, ...]


def with_points(rows: Sequence[_Row]) -> Sequence[_Row]:
    """Return the rows of a scanned page with the amounts whole whose points were not read."""
    torn = [list(_torn(row)) for row in rows]
    ends = [row[at + 1].box.x1 for row, found in zip(rows, torn, strict=True) for at in found]
    if not ends:
        return rows
    whole = [word.box.x1 for row in rows for word in row if _POINTED.fullmatch(word.text)]
    return [
        _joined(row, [at for at in found if _is_of_column(row[at + 1], ends, whole)]) if found else row
        for row, found in zip(rows, torn, strict=True)
    ]


def _torn(row: _Row) -> Iterator[int]:
    """Yield the places of whole dollars with two digits right behind them and no figure beside the two."""
    for at, (one, two) in enumerate(pairwise(row)):
        if _DOLLARS.fullmatch(one.text) and _CENTS.fullmatch(two.text) and _LEAST <= _white(one, two) <= _WIDEST:
            beside = [(word, one) for word in row[max(0, at - 1) : at]] + [(two, word) for word in row[at + 2 : at + 3]]
            if not any(_is_beside(left, right) for left, right in beside):
                yield at


def _white(one: Word, two: Word) -> float:
    """Return the white between two words, in heights of the lower."""
    return (two.box.x0 - one.box.x1) / min(one.box.y1 - one.box.y0, two.box.y1 - two.box.y0)


def _is_beside(one: Word, two: Word) -> bool:
    return _white(one, two) <= _WIDEST and one.text[-1:].isdigit() and two.text[:1].isdigit()


def _is_of_column(cents: Word, ends: Sequence[float], whole: Sequence[float]) -> bool:
    slack = _EDGE * (cents.box.y1 - cents.box.y0)
    pairs, alike = (sum(abs(end - cents.box.x1) <= slack for end in edges) for edges in (ends, whole))
    return pairs >= _PAIRS or pairs + alike >= _ALIKE


def _joined(row: _Row, places: Sequence[int]) -> _Row:
    kept: list[Word] = []
    for at, word in enumerate(row):
        if at - 1 in places:
            before = kept.pop()
            sure = min(before.confidence, word.confidence)
            word = Word(f"{before.text}.{word.text}", surround((before, word)), sure)
        kept.append(word)
    return tuple(kept)
