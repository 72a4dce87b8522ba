"""Edges: what fax machines, stamps and numberings print at the head and foot of a page that is not of the page."""

from __future__ import annotations

import re
from collections.abc import Collection

from casefile.pages import Line, Page, Word, upright

EDGE = 0.08
"""Share of the page's height, at its head and at its foot, where such lines are looked for."""

_FAX = re.compile(
    r"(?=.*\d\d?:\d\d)(?=.*(\bfax\b|\bfrom\b|\bto:|\bp(g|age)?\.?\s*\d))", re.IGNORECASE
)  # the hour, and a sender, a receiver or a page
_STAMP = re.compile(r"^\W*(received|scanned|faxed|e-?filed|filed)\b[\W\d]*(by|on|at)?\b.{0,40}$", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?i:\b(page|pg)\.?\s*\d+(\s*(of|/)\s*\d+)?|^\W*\d{1,3}(\s*(of|/)\s*\d+)?\W*$)|^\W*[A-Z]{2,8}[-_]?\d{4,8}\W*$"
)


def inner_words(page: Page) -> tuple[Word, ...]:
    """Return the words of the page, row by row as it stands upright, without what was added at its edges.

    Added are fax headers, received stamps and page numbers; other figures at the edges are the page's own.
    """
    straight = upright(page)
    foot, head = straight.height * (1 - EDGE), straight.height * EDGE
    words: list[Word] = []
    for line in straight.lines:
        added: Collection[int] = ()
        if line.words and (line.words[0].box.y1 <= head or line.words[0].box.y0 >= foot):
            added = _added(line)
        words += [word for at, word in enumerate(line.words) if at not in added] if added else line.words
    return tuple(words)


def _added(line: Line) -> Collection[int]:
    """Return the places of the words of an edge's line that were added to the page."""
    text = line.text
    if _FAX.search(text) or _STAMP.search(text):
        return range(len(line.words))
    found = _NUMBER.search(text)
    if found is None:
        return []
    ends, start = [], 0
    for at, word in enumerate(line.words):
        if start < found.end() and found.start() < start + len(word.text):
            ends.append(at)
        start += len(word.text) + 1
    return ends
