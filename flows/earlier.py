"""Earlier pages: what a matter has already of the pages of a file, from other files and from the file itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from casefile.documents import FiledDocument, RepeatedPage
from casefile.pages import Page, ReadFile
from casefile.receipts import ReceivedFile
from casefile.repeats import FiledPage, FiledPages, Fingerprint, Sheet, same_sheet, sheet_of
from extractors.fingerprints import fingerprints
from extractors.reading.packing import unpack_page
from flows.wiring import House


class EarlierPages:
    """Where the pages of one file are looked up; each document that was looked up stands for those after it."""

    def __init__(self, house: House, received: ReceivedFile, read: ReadFile) -> None:
        self._house, self._received = house, received
        self._readings: Mapping[int, Page] = {page.number: page for page in read.pages}
        self.fingerprints: dict[int, Fingerprint] = fingerprints(read.pages)
        self._elsewhere: dict[str, Mapping[int, Sequence[FiledPage]]] = {}
        self._here: dict[str, FiledPages] = {}
        self._known: dict[str, Sheet | None] = {}
        self._own = lru_cache(maxsize=64)(self._of_file)

    def repeats_in(self, paper: FiledDocument, pages: Sequence[Page]) -> FiledDocument:
        """Return the paper with the pages of it that stand in earlier ones; if all do, it is a duplicate."""
        shown = [page for page in pages if not page.blank]
        found = [(page, twin) for page in shown if (twin := self._twin(page, paper.matter))]
        repeats = tuple(
            RepeatedPage(page=page.number, document=twin.document, file=twin.file, there=twin.number)
            for page, twin in found
        )
        whole = found[0][1].document if found and len(found) == len(shown) else None
        known = {page.number for page, _ in found}
        if paper.held != "other_person":
            self._stands([page for page in shown if page.number not in known], paper)
        return paper.model_copy(update={"duplicate_of": whole, "repeats": repeats})

    def _twin(self, page: Page, matter: str) -> FiledPage | None:
        """Return the earlier page that this one is a copy of."""
        alike = list(self._alike(page, matter))
        return next((one for one in alike if self._is_same(page, one, alike)), None)

    def _is_same(self, page: Page, other: FiledPage, alike: Sequence[FiledPage]) -> bool:
        if page.digest == other.digest:
            return True
        if other.file == self._received.sha256:
            sheet = self._own(other.number)
        else:
            if other.digest not in self._known:
                self._look_up([one.digest for one in alike if one.file != self._received.sha256])
            sheet = self._known[other.digest]
        return sheet is not None and same_sheet(self._own(page.number) or sheet_of(page), sheet)

    def _alike(self, page: Page, matter: str) -> Iterator[FiledPage]:
        if matter not in self._elsewhere:
            alike = self._house.cases.filings.alike
            self._elsewhere[matter] = alike(matter, self.fingerprints, apart_from=self._received.id)
        yield from self._elsewhere[matter].get(page.number, ())
        if matter in self._here:
            yield from self._here[matter].alike(self.fingerprints.get(page.number, ()))

    def _stands(self, pages: Sequence[Page], paper: FiledDocument) -> None:
        here = self._here.setdefault(paper.matter, FiledPages())
        for page in pages:
            here.add(FiledPage(paper.id, paper.file, page.number, page.digest), self.fingerprints.get(page.number, ()))

    def _of_file(self, number: int) -> Sheet | None:
        page = self._readings.get(number)
        return sheet_of(page) if page is not None else None

    def _look_up(self, digests: Sequence[str]) -> None:
        """Fetch the readings of these pages at once, in place of those that were fetched for other pages."""
        self._known = {digest: sheet for digest, sheet in self._known.items() if digest in digests}
        blobs = self._house.cases.readings.load_these([digest for digest in digests if digest not in self._known])
        for digest in digests:
            if digest not in self._known:
                blob = blobs.get(digest)
                self._known[digest] = sheet_of(unpack_page(blob, 1)) if blob is not None else None
