"""A request of served discovery, and where the last one of a set ends that no heading follows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from extractors.spans import Span

_FEW = 2  # requests that show how long one is
_SHORT = 0.8  # share of the page's width that a row which fills its paragraph passes
_STOPPED = re.compile(r"[a-z0-9)\"\u201d'][.?!;][\"\u201d)]?$", re.IGNORECASE)
_SUBPART = re.compile(r"\(?(?:[a-z]{1,4}|\d{1,2})[.)]\s|[\u2022\-*] ", re.IGNORECASE)


class Request(NamedTuple):
    """One request: its number as printed, the words that print it, and the rows of its text."""

    number: str
    mark: Span
    rows: tuple[Span, ...]


def ended(asked: Sequence[Request]) -> tuple[Request, ...]:
    """Return the requests, the last without the paragraphs behind it, where each of the others is one paragraph."""
    if len(asked) < _FEW or any(_paragraphs_end(request.rows) < len(request.rows) for request in asked[:-1]):
        return tuple(asked)
    last = asked[-1]
    return (*asked[:-1], last._replace(rows=last.rows[: _paragraphs_end(last.rows)]))


def _paragraphs_end(rows: Sequence[Span]) -> int:
    """Return how many rows the first paragraph takes: up to a row that ends a sentence short of the others' edge."""
    for place, (row, after) in enumerate(pairwise(rows), 1):
        short = row.box.x1 < _SHORT * row.page.width or after.words[0].box.x0 - row.words[0].box.x0 > 4 * row.height
        if _STOPPED.search(row.text) and short and not _SUBPART.match(after.text):
            return place
    return len(rows)
