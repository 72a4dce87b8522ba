"""Places: how a sentence points at the paper and page that a value was read from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from casefile.citations import Cite, Figure
from casefile.documents import FiledDocument, document_date
from casefile.money import format_money
from casefile.records.registry import KIND_BY_NAME


class Places(NamedTuple):
    """The papers of a case file by id."""

    papers: Mapping[str, FiledDocument]

    def page(self, cite: Cite) -> int:
        """Return the page of its file that the value stands on."""
        paper = self.papers[cite.document]
        source = paper.sources.get(cite.path)
        return source.page if source else paper.pages[0]

    def words(self, cite: Cite) -> str:
        """Return the place in words: "medical bill of 2026-05-14 [1a2b3c4d], page 2"."""
        return f"{self.paper(cite.document)}, page {self.page(cite)}"

    def figure(self, figure: Figure) -> str:
        """Return the amount with its place in words."""
        return f"{format_money(figure.amount)} ({self.words(figure.cite)})"

    def paper(self, document: str) -> str:
        """Return the paper in words."""
        paper = self.papers[document]
        day = document_date(paper.record)
        dated = f" of {day.isoformat()}" if day else ""
        return f"{KIND_BY_NAME[paper.kind].words}{dated} [{document[:8]}]"

    def pages(self, figures: Iterable[Figure]) -> tuple[int, ...]:
        """Return the pages of the figures, each once, in order."""
        return tuple(sorted({self.page(figure.cite) for figure in figures}))


def places(documents: Iterable[FiledDocument]) -> Places:
    """Return the places of the documents."""
    return Places({document.id: document for document in documents})
