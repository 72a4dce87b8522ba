"""Where each page of each exhibit stands in the binder, known before it is made: letters link to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from casefile.documents import FiledDocument
from generators.desk import Exhibit

LINES_A_PAGE = 34
"""Lines of the exhibit index on one page."""


class IndexLine(NamedTuple):
    """One line of the exhibit index (an exhibit, or a document in it) and the page it leads to."""

    exhibit: Exhibit
    document: str | None
    page: int


class Layout(NamedTuple):
    """The plan of a binder: index pages, then for each exhibit a tab sheet and its documents' pages, then slip sheets.

    `slips` are the numbers of pages that went out in an earlier release and were withdrawn: each keeps a sheet.
    """

    index_pages: int
    lines: tuple[IndexLine, ...]
    first_pages: Mapping[str, int]
    labels: Mapping[str, str]
    starts: Mapping[str, int]
    page_count: int
    slips: tuple[str, ...] = ()

    @property
    def index_lines(self) -> Iterator[Sequence[IndexLine]]:
        """Yield the lines of each page of the exhibit index."""
        cuts = _cuts([line.document is None for line in self.lines])
        return (self.lines[start:end] for start, end in pairwise((*cuts, len(self.lines))))

    def label(self, document_id: str) -> str | None:
        """Return the number of the exhibit that holds the document."""
        return self.labels.get(document_id)

    def page(self, document_id: str, page: int) -> int | None:
        """Return the binder page (from 1) of a page of the document's file."""
        first = self.starts.get(document_id)
        return None if first is None else first + page - self.first_pages[document_id]


def lay_out(exhibits: Sequence[Exhibit], documents: Mapping[str, FiledDocument], slips: Sequence[str] = ()) -> Layout:
    """Return the plan for the exhibits in their order; slip sheets come last, so that they move no page."""
    headings = [at == 0 for exhibit in exhibits for at in range(1 + len(exhibit.documents))]
    index_pages = len(_cuts(headings))
    plan = tuple(_lines(exhibits, documents, index_pages + 1))
    held = [line.document for line in plan if line.document is not None]
    pages = sum(documents[document].page_count for document in held) + len(exhibits)
    return Layout(
        index_pages=index_pages,
        lines=plan,
        first_pages={document: documents[document].pages[0] for document in held},
        labels={line.document: line.exhibit.label for line in plan if line.document is not None},
        starts={line.document: line.page for line in plan if line.document is not None},
        page_count=index_pages + pages + len(slips),
        slips=tuple(slips),
    )


def _cuts(headings: Sequence[bool]) -> list[int]:
    """Return the line at which each page of the index begins; a heading never stands alone at the foot of one."""
    cuts, start = [], 0
    while start < len(headings):
        cuts.append(start)
        end = start + LINES_A_PAGE
        start = end - 1 if end < len(headings) and headings[end - 1] and not headings[end] else end
    return cuts


def _lines(exhibits: Sequence[Exhibit], documents: Mapping[str, FiledDocument], page: int) -> Iterator[IndexLine]:
    for exhibit in exhibits:
        yield IndexLine(exhibit, None, page)
        page += 1
        for document in exhibit.documents:
            yield IndexLine(exhibit, document, page)
            page += documents[document].page_count
