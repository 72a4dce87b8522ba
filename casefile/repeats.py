"""Repeats: the same page once more, sent again or scanned again; how the pages that it may repeat are found."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

MOST_ALIKE = 8
"""Pages that one page is held against; a copy is among the first, by far."""

PERHAPS_REPEAT = "perhaps_repeat"
"""The code of the question whether pages are earlier ones once more, with a figure that was hard to read."""

Fingerprint = tuple[int, ...]
"""What a page is found by: numbers that it shares with its copies, however they were scanned."""


class FiledPage(NamedTuple):
    """A page that is filed: in which document, as which page of which original, and the key of its reading."""

    document: str
    file: str
    number: int
    digest: str


def least_shared(mark: Fingerprint) -> int:
    """Return how many numbers a copy has in common with the page at least: few of many, or the only one."""
    return 1 + len(mark) // 16


class FiledPages:
    """Pages found by their fingerprints: those of the file at hand, which stand in no database yet."""

    def __init__(self) -> None:
        self._first: dict[int, FiledPage] = {}
        self._more: dict[int, list[FiledPage]] = {}

    def add(self, page: FiledPage, mark: Fingerprint) -> None:
        """Have the page found from now on."""
        first, more = self._first, self._more
        for number in mark:
            if first.setdefault(number, page) is not page:  # few numbers have two pages: lists are for these alone
                more.setdefault(number, []).append(page)

    def alike(self, mark: Fingerprint, most: int = MOST_ALIKE) -> list[FiledPage]:
        """Return the pages that share enough of the fingerprint, the most alike first."""
        least, more = least_shared(mark), self._more
        shared = Counter([page for number in mark if (page := self._first.get(number)) is not None])
        for number in mark:
            if number in more:
                shared.update(more[number])
        return [page for page, count in shared.most_common(most) if count >= least]
