"""Earlier pages: what a matter has already of the pages of a file, from other files and from the file itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from casefile.documents import FiledDocument, RepeatedPage
from casefile.likeness import Comparison, Likeness, Sheet, compare, sheet_of
from casefile.pages import Page, ReadFile
from casefile.receipts import ReceivedFile
from casefile.repeats import FiledPage, FiledPages, Fingerprint
from extractors.fingerprints import fingerprints
from extractors.reading.packing import unpack_page
from flows.wiring import House


class Perhaps(NamedTuple):
    """A page that may be an earlier one: its number, that page, and what is read differently here and there."""

    page: int
    twin: FiledPage
    doubts: tuple[tuple[str, str], ...]


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

    def repeats_in(
        self, paper: FiledDocument, pages: Sequence[Page], *, ruled: bool = False
    ) -> tuple[FiledDocument, tuple[Perhaps, ...]]:
        """Return the paper with the pages of it that stand in earlier ones; if all do, it is a duplicate.

        Beside it stand the pages that may be earlier ones with a figure that was hard to read: they are no repeats
        until a person says so, who has where `ruled`.
        """
        shown = [page for page in pages if not page.blank]
        twins = [(page, *twin) for page in shown if (twin := self._twin(page, paper.matter))]
        found = [(page, twin) for page, twin, like in twins if ruled or like.likeness is Likeness.SAME]
        perhaps = [
            Perhaps(page.number, twin, like.doubts)
            for page, twin, like in twins
            if not ruled and like.likeness is Likeness.PERHAPS
        ]
        repeats = tuple(
            RepeatedPage(page=page.number, document=twin.document, file=twin.file, there=twin.number)
            for page, twin in found
        )
        whole = found[0][1].document if found and len(found) == len(shown) else None
        known = {page.number for page, _ in found}
        if paper.held != "other_person":
            self._stands([page for page in shown if page.number not in known], paper)
        return paper.model_copy(update={"duplicate_of": whole, "repeats": repeats}), tuple(perhaps)

    def _twin(self, page: Page, matter: str) -> tuple[FiledPage, Comparison] | None:
        """Return the earlier page that this one is a copy of, or may be."""
        alike = list(self._alike(page, matter))
        exact = next((one for one in alike if one.digest == page.digest), None)
        if exact is not None:
            return exact, Comparison(Likeness.SAME)
        held = ((one, self._compared(page, one, alike)) for one in alike)
        return next(((one, like) for one, like in held if like.likeness is not Likeness.OTHER), None)

    def _compared(self, page: Page, other: FiledPage, alike: Sequence[FiledPage]) -> Comparison:
        if other.file == self._received.sha256:
            sheet = self._own(other.number)
        else:
            if other.digest not in self._known:
                self._look_up([one.digest for one in alike if one.file != self._received.sha256])
            sheet = self._known[other.digest]
        if sheet is None:
            return Comparison(Likeness.OTHER)
        return compare(self._own(page.number) or sheet_of(page), sheet)

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
