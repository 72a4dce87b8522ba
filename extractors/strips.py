"""Strips of captions: several side by side, each over one or more lines, with their values on the line below."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence

from casefile.pages import Word
from extractors.heads import Head, captions_of, heads
from extractors.spans import Pages, Span, rows_on

CLOSE = 2.2
"""White between captions and values, in heights of print, at most."""


def strip_lines(pages: Pages, captions: Mapping[str, Sequence[str]], needed: Sequence[str]) -> Iterator[Span]:
    """Return the lines of the strips that have one of the needed captions."""
    known = captions_of(captions)
    for page in pages:
        lines = list(rows_on(page))
        for head in heads(lines, known, [needed], 2):
            yield from lines[head.first : head.end]


def strip_values(pages: Pages, captions: Mapping[str, Sequence[str]]) -> Iterator[Mapping[str, Span]]:
    """Return what stands under each strip of two or more of the captions, by their names."""
    known = captions_of(captions)
    for page in pages:
        lines = list(rows_on(page))
        for head in heads(lines, known, [], 2):
            if values := _under(lines, head):
                yield values


def _under(lines: Sequence[Span], head: Head) -> dict[str, Span]:
    if head.end >= len(lines):
        return {}
    row, captions = lines[head.end], [heading.span.box for heading in head.headings]
    if row.box.y0 - max(box.y1 for box in captions) > CLOSE * row.height:
        return {}
    edges = [0.0, *((left.x1 + right.x0) / 2 for left, right in itertools.pairwise(captions)), row.page.width]
    found: dict[str, Span] = {}
    for heading, low, high in zip(head.headings, edges[:-1], edges[1:], strict=True):
        words = tuple(word for word in row.words if low <= word.x < high)
        if words and words[-1].text.endswith("-") and head.end + 1 < len(lines):
            words += _wrapped(row, lines[head.end + 1], low, high)
        if heading.name is not None and words:
            found.setdefault(heading.name, Span(row.page, words))
    return found


def _wrapped(row: Span, below: Span, low: float, high: float) -> tuple[Word, ...]:
    """Return the words under a value that is cut at its dash: "EPG-" over "781922"."""
    close = below.page is row.page and below.box.y0 - row.box.y1 < row.height
    return tuple(word for word in below.words if low <= word.x < high) if close else ()
