"""What is filed in the matters, the account of its pages, and what people say over it."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple, Protocol

from casefile.attested import Attested
from casefile.case import CaseFile
from casefile.corrections import Correction
from casefile.documents import FiledDocument
from casefile.receipts import FileStatus, PageRow, Question, ReceivedFile
from casefile.repeats import FiledPage, Fingerprint


class PageAccount(NamedTuple):
    """One page received, with the dropped name and the SHA-256 of its file."""

    name: str
    sha256: str
    row: PageRow


class PaperLine(NamedTuple):
    """One filed document, as much of it as people are told: where it lies, of which file it is a repeat."""

    file_id: str
    pages: tuple[int, int]
    kind: str
    matter: str
    held: str | None
    repeats: str | None


class Filings(Protocol):
    """What is filed in the matters."""

    def save(
        self,
        file: ReceivedFile,
        pages: Sequence[PageRow],
        documents: Sequence[FiledDocument],
        questions: Sequence[Question],
        fingerprints: Mapping[int, Fingerprint] = {},
        awaits: Mapping[str, Collection[str]] = {},
    ) -> None:
        """File all that came of one file, in place of all that it had before, in one transaction.

        Questions that a person has settled stay settled. Files with repeats of a document that is gone or changed
        are to be filed again. `fingerprints`, by page, are kept for the pages that stand as filed. `awaits` are the
        bare numbers on papers that no matter surely fits, with the matters that were known to have each as an account
        when that was found: as soon as another is seen to have it, the file is filed again.

        Raises:
            NotFoundError: the file was not received, or its matter is not open.
            ConflictError: one of the documents is filed from another file already.
        """

    def load_case(self, number: str) -> CaseFile:
        """Return the matter with its documents, by date (undated last), then id.

        A document that an attorney let in is not held any more.

        Raises:
            NotFoundError: no matter has the number.
        """

    def pages(self, number: str | None) -> tuple[PageAccount, ...]:
        """Return the account of each page of a matter (None: of the unsorted), as received.

        A document that was moved to another matter takes its pages along.
        """

    def documents_of_kinds(self, number: str, kinds: Sequence[str]) -> tuple[FiledDocument, ...]:
        """Return the matter's documents of those kinds, by id."""

    def documents_of(self, file_id: str) -> tuple[FiledDocument, ...]:
        """Return the documents that were filed from a file, whichever matter they belong to, by page."""

    def account_of(self, file_ids: Sequence[str]) -> tuple[PageRow, ...]:
        """Return the account of each page of these files, file by file."""

    def paper_lines(self, file_ids: Sequence[str]) -> tuple[PaperLine, ...]:
        """Return a line for each document that was filed from these files, by file and page."""

    def questions_of(self, file_ids: Sequence[str]) -> tuple[Question, ...]:
        """Return the questions about these files, open and settled, by document and id."""

    def stored_keys(self, file_id: str) -> frozenset[str]:
        """Return the storage keys of the documents that were filed from a file."""

    def alike(
        self, number: str, fingerprints: Mapping[int, Fingerprint], *, apart_from: str
    ) -> dict[int, tuple[FiledPage, ...]]:
        """Return the filed pages of a matter that each page may be a copy of, the most alike first.

        Those of the file `apart_from` are left out. A page costs the same however large the matter is.
        """

    def matters_with(self, accounts: Sequence[str]) -> dict[str, frozenset[str]]:
        """Return which matters have filed papers with these account numbers, bare; another person's do not count."""

    def sources(self, number: str) -> frozenset[str]:
        """Return the names of the providers and employers on a matter's filed papers."""

    def questions(self, number: str | None) -> tuple[Question, ...]:
        """Return a matter's questions (None: of the unsorted files), open and settled."""

    def settle(self, question_id: str) -> None:
        """Close the question.

        Raises:
            NotFoundError: no such question.
        """

    def let_in(self, document_id: str, attorney: str, on: dt.date) -> None:
        """Let a held document into reports and binders, for good; the first attorney's word stands.

        Raises:
            NotFoundError: no such document.
        """


class Takeover(NamedTuple):
    """A file that could not be filed, and the matter that it was dropped into since."""

    file_id: str
    matter: str


class Settling(NamedTuple):
    """How a file that could not be filed is settled.

    `repeats` says by page where the page stands now; questions of those codes (none: of any) are closed.
    """

    file_id: str
    status: FileStatus
    reason: str
    repeats: Mapping[int | None, str] = {}
    codes: tuple[str, ...] = ()


class Home(NamedTuple):
    """Where a page is filed: the matter, the original's SHA-256 and the page in it."""

    matter: str
    sha256: str
    page: int


class Accounts(Protocol):
    """The account of pages over the whole firm."""

    def sums(self) -> Mapping[str | None, Counter[str]]:
        """Return how many pages of each matter (None: of the unsorted) stand how; a file unread is one that waits."""

    def unaccounted(self) -> tuple[str, ...]:
        """Return the ids of files that were read and whose pages do not each stand in the account once."""

    def takeovers(self, file_ids: Sequence[str]) -> tuple[Takeover, ...]:
        """Return which files that could not be filed were dropped again, whole, into a matter's folder.

        Only those are looked for that are among `file_ids`, or were taken over by one of them.
        """

    def perhaps_homed(self, file_ids: Sequence[str]) -> tuple[str, ...]:
        """Return which waiting files have pages that may stand filed elsewhere, when those files have changed."""

    def homes(self, digests: Sequence[str], *, apart_from: str | None) -> Mapping[str, Home]:
        """Return where pages of those digests are filed in another matter than that one."""

    def settle(self, how: Settling) -> bool:
        """Settle a file that could not be filed, in one transaction; False where it does not stand so any more."""


class Corrections(Protocol):
    """What people ruled over what was read: one ruling holds on each file, page, act and path."""

    def record(self, rulings: Sequence[Correction]) -> frozenset[str]:
        """Write the rulings down in place of earlier ones, and have the files that they change filed again.

        Returns the ids of those files; a ruling that stands already, or a later one, changes nothing.

        Raises:
            NotFoundError: one of the files was never received; then nothing is written.
        """

    def of_file(self, file_id: str) -> tuple[Correction, ...]:
        """Return the rulings over a file, by page, act and path."""

    def of_matter(self, number: str) -> tuple[Correction, ...]:
        """Return the rulings over a matter's files, by file, page, act and path."""


class Statements(Protocol):
    """What people said; none is ever changed or removed: a later one takes the place of an earlier."""

    def add(self, statement: Attested, file_id: str) -> bool:
        """Keep a statement; False where it is kept already."""

    def of_matter(self, number: str) -> tuple[Attested, ...]:
        """Return the matter's statements, replaced ones among them, by day."""
