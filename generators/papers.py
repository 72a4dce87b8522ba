"""The papers of one case as a document cites them: which may be used, their numbers, where words stand."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence

from casefile.case import CaseFile
from casefile.citations import Source
from casefile.documents import FiledDocument
from casefile.errors import PermanentError
from generators.agreement import contains
from generators.desk import Desk, Exhibit
from generators.layout import lay_out
from generators.markup import link

BINDER = "exhibits.pdf"
LONG = 60
"""Characters above which a text may have lost or gained words between the page and the record."""

Page = tuple[FiledDocument, int]


class Papers:
    """Looks papers up by id; nothing held back from documents is ever returned."""

    def __init__(self, case: CaseFile, desk: Desk, exhibits: Sequence[Exhibit]) -> None:
        self._desk = desk
        self._documents = {document.id: document for document in case.documents}
        self._in_file: dict[str, list[FiledDocument]] = defaultdict(list)
        for document in case.documents:
            self._in_file[document.file].append(document)
        self._layout = lay_out(exhibits, self._documents)
        self._by_number: dict[str, tuple[str, int]] | None = None

    def document(self, document_id: str) -> FiledDocument:
        """Return the filed document of that id.

        Raises:
            PermanentError: it is not in the case file, or it is held back from documents.
        """
        document = self._documents.get(document_id)
        if document is None:
            raise PermanentError(f"document {document_id} is not in the case file; generate again")
        if document.held is not None:
            raise PermanentError(f"document {document_id} is held ({document.held}); an attorney must let it in")
        return document

    def at(self, file: str, page: int) -> FiledDocument | None:
        """Return the document that has that page of a file, where documents may use it; exhibits go before others."""
        having = [
            document
            for document in self._in_file.get(file, ())
            if document.pages[0] <= page <= document.pages[1] and document.held is None
        ]
        return next((document for document in having if self.exhibit(document)), next(iter(having), None))

    def bates(self, document: FiledDocument, page: int) -> str | None:
        """Return the number of a page."""
        return self._desk.bates.get((document.file, page))

    def exhibit(self, document: FiledDocument) -> str | None:
        """Return the number of the exhibit that holds the document."""
        return self._layout.label(document.id)

    def place(self, document: FiledDocument, page: int) -> int | None:
        """Return the page of the binder on which a page of the document's file stands, where it holds it."""
        return self._layout.page(document.id, page)

    def linked(self, document: FiledDocument, page: int, text: str) -> str:
        """Return the text as a link to the page in the binder; as it is, where the binder does not hold it."""
        place = self.place(document, page)
        return link(f"{BINDER}#page={place}", text) if place else text

    def page_of(self, document: FiledDocument, path: str | None, excerpt: str) -> int:
        """Return the page on which the value at the path stands, or an excerpt of it; else the document's first."""
        source = document.sources.get(path) if path else None
        found = self.place_of(document, excerpt, source) if source and excerpt else None
        place = found or source
        return place.page if place else document.pages[0]

    def place_of(self, document: FiledDocument, excerpt: str, source: Source) -> Source | None:
        """Return where words of a value stand: a page that shows them, else the box that was read.

        None where neither has them: what was put together from a page that says otherwise is not printed.
        """
        for page, text in self.texts(document):
            if page >= source.page and contains(text, excerpt):
                return source.model_copy(update={"page": page, "box": None, "text": excerpt})
        if len(excerpt) <= LONG or contains(source.text, excerpt):
            return source
        return None if self._desk.page_text else source

    def texts(self, document: FiledDocument) -> Iterator[tuple[int, str]]:
        """Yield each page of the document with its words, where the desk has them."""
        if self._desk.page_text is not None:
            for page in range(document.pages[0], document.pages[1] + 1):
                yield page, self._desk.page_text(document.file, page)

    def page_naming(self, document: FiledDocument, day: dt.date) -> int | None:
        """Return the first page of the document that names the day, where the desk has its words."""
        forms = (
            f"{day.month}/{day.day}/{day.year}",
            f"{day.month}/{day.day}/{day:%y}",
            f"{day:%m/%d/%Y}",
            f"{day:%m/%d/%y}",
            f"{day:%B} {day.day}, {day.year}",
            f"{day.day} {day:%B} {day.year}",
            f"{day:%b} {day.day}, {day.year}",
            day.isoformat(),
        )
        return next((page for page, text in self.texts(document) if any(form in text for form in forms)), None)

    def runs(self, document_ids: Sequence[str]) -> list[tuple[Page, Page]]:
        """Return first and last page of each run of documents whose numbers follow on."""
        found = [run for document in map(self.document, document_ids) for run in self.page_runs(document)]
        runs: list[tuple[Page, Page]] = []
        for first, last in found:
            if runs and self._follows(runs[-1][1], first):
                runs[-1] = (runs[-1][0], last)
            else:
                runs.append((first, last))
        return runs

    def numbered(self, number: str) -> Page | None:
        """Return the page of that Bates number, where documents may use it."""
        if self._by_number is None:
            self._by_number = {number: page for page, number in self._desk.bates.items()}
        file, page = self._by_number.get(number, ("", 0))
        document = self.at(file, page) if file else None
        return (document, page) if document else None

    def following(self, pages: Sequence[Page]) -> list[tuple[Page, Page]]:
        """Return first and last of each run of the pages whose numbers follow on."""
        runs: list[tuple[Page, Page]] = []
        for here in pages:
            if runs and self._follows(runs[-1][1], here):
                runs[-1] = (runs[-1][0], here)
            else:
                runs.append((here, here))
        return runs

    def page_runs(self, document: FiledDocument, first: int = 0, last: int = 0) -> list[tuple[Page, Page]]:
        """Return first and last page of each run of the document's pages, all or some, whose numbers follow on.

        They need not: a page that was settled after the others were numbered has a later number.
        """
        begins, ends = first or document.pages[0], last or document.pages[1]
        if any(self.bates(document, page) is None for page in range(begins, ends + 1)):
            return [((document, begins), (document, ends))]
        runs: list[tuple[Page, Page]] = []
        for page in range(begins, ends + 1):
            here = (document, page)
            if runs and self._follows(runs[-1][1], here):
                runs[-1] = (runs[-1][0], here)
            else:
                runs.append((here, here))
        return runs

    def _follows(self, last: Page, first: Page) -> bool:
        before, after = self.bates(*last), self.bates(*first)
        numbers = [int(one.rsplit("-", 1)[-1]) for one in (before, after) if one and one[-1].isdigit()]
        return len(numbers) == 2 and numbers[1] == numbers[0] + 1
