"""Prose: running text over rows and pages, with the words that any part of it stands on."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from casefile.pages import Page, Word
from extractors.spans import Span


class Prose:
    """The rows of a text joined by single spaces."""

    def __init__(self, rows: Sequence[Span]) -> None:
        self.rows = tuple(rows)
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._words: list[tuple[Page, Word]] = []
        self.text = self._join()

    def find(self, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Span]]:
        """Return each match with its words (those on the page that it begins on)."""
        for match in pattern.finditer(self.text):
            if (span := self.span(*match.span())) is not None:
                yield match, span

    def span(self, start: int, end: int) -> Span | None:
        """Return the words between two places of the text, those on the page that they begin on."""
        first, last = bisect_right(self._ends, start), bisect_left(self._starts, end)
        words = self._words[first:last]
        if not words:
            return None
        page = words[0][0]
        return Span(page, tuple(word for own, word in words if own is page))

    def _join(self) -> str:
        place = 0
        pieces = []
        for row in self.rows:
            for word in row.words:
                self._starts.append(place)
                self._ends.append(place + len(word.text))
                self._words.append((row.page, word))
                pieces.append(word.text)
                place += len(word.text) + 1
        return " ".join(pieces)
