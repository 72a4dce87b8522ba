"""A crash report as one stream of words, with the rows and cells that they stand in, for layouts without boxes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from casefile.pages import Page, Word
from extractors.spans import Pages, Span, cells, lines_of

_GLUED = re.compile(r"(?<=\w)\.{3,}|(?<=\w)=+")


class Item(NamedTuple):
    """A word of the stream: where it stands, and the word bare of the signs around it, in small letters."""

    word: Word
    page: Page
    text: str
    bare: str
    row: int
    cell: int


class Stream:
    """The words of all rows; rows and cells are counted through the document."""

    def __init__(self, pages: Pages) -> None:
        self.rows: tuple[Span, ...] = tuple(lines_of(pages))
        self.cells: list[Span] = []
        self.items: list[Item] = []
        self.starts: list[int] = []
        for at, row in enumerate(self.rows):
            self.starts.append(len(self.items))
            for cell in cells(row):
                self.cells.append(cell)
                self.items += [
                    Item(word, row.page, word.text, bare(word.text), at, len(self.cells) - 1) for word in cell.words
                ]
        self.starts.append(len(self.items))

    def flowing(self) -> list[Item]:
        """Return the words as running text, in which rows and cells part nothing."""
        return [item._replace(row=0, cell=0) for item in self.items]

    def span(self, items: Sequence[Item]) -> Span:
        """Return the words with their page, those on the page of the first."""
        page = items[0].page
        return Span(page, tuple(item.word for item in items if item.page is page))


def bare(text: str) -> str:
    """Return the word without its signs, its dots of leading and its "'s"."""
    word = _GLUED.sub("", text).strip(' .,:;#*()[]|/"-\u2013\u2014').lower().replace("\u2019", "'")
    return word.removesuffix("'s")
