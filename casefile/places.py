"""Places: how a sentence points at the paper and page that a value was read from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from casefile.capitals import cased
from casefile.citations import Cite, Figure
from casefile.dates import format_date
from casefile.documents import FiledDocument, document_date, organisation
from casefile.money import format_money
from casefile.records.registry import KIND_BY_NAME


class Places:
    """The papers of a case file by id."""

    def __init__(self, papers: Mapping[str, FiledDocument]) -> None:
        self.papers = papers
        self._named: dict[str, str] = {}

    def page(self, cite: Cite) -> int:
        """Return the page of its file that the value stands on."""
        paper = self.papers[cite.document]
        source = paper.sources.get(cite.path)
        return source.page if source else paper.pages[0]

    def words(self, cite: Cite) -> str:
        """Return the place in words: "medical bill of Halvorsen Chiropractic, 14 May 2026, page 2"."""
        return f"{self.paper(cite.document)}, page {self.page(cite)}"

    def figure(self, figure: Figure) -> str:
        """Return the amount with its place in words."""
        return f"{format_money(figure.amount)} ({self.words(figure.cite)})"

    def paper(self, document: str) -> str:
        """Return the paper in words."""
        if document not in self._named:
            self._named[document] = self._in_words(self.papers[document])
        return self._named[document]

    def _in_words(self, paper: FiledDocument) -> str:
        day = document_date(paper.record)
        whose = organisation(paper.record)
        named = f"{KIND_BY_NAME[paper.kind].words}{f' of {cased(whose)}' if whose else ''}"
        return f"{named}, {format_date(day)}" if day else named

    def pages(self, figures: Iterable[Figure]) -> tuple[int, ...]:
        """Return the pages of the figures, each once, in order."""
        return tuple(sorted({self.page(figure.cite) for figure in figures}))


def places(documents: Iterable[FiledDocument]) -> Places:
    """Return the places of the documents."""
    return Places({document.id: document for document in documents})
