"""What the rest of Matterflow asks of the outside world."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

from casefile.attested import Attested
from casefile.case import CaseFile
from casefile.clocks import Notice
from casefile.corrections import Correction
from casefile.documents import FiledDocument
from casefile.drafts import Answer, DraftState, Manifest, Sent
from casefile.errors import UnusableInput
from casefile.matter import Matter, Stage
from casefile.receipts import FileStatus, PageRow, Question, ReceivedFile
from casefile.repeats import FiledPage, Fingerprint

PageOfFile = tuple[str, int]
"""A page of an original: its file's SHA-256 and its number in it, from 1."""


LONGEST_KEY = 1024
LONGEST_PART = 200
"""Bytes of a key, and of its parts between slashes: what S3 and every file system take."""


def check_key(key: str) -> None:
    """Let a storage key pass that every object store takes.

    Raises:
        UnusableInput: it is empty, absolute, too long, or a part of it is empty, hidden or unprintable.
    """
    parts = key.split("/")
    if any(not part or part.startswith(".") or not part.isprintable() for part in parts):
        raise UnusableInput("a storage key is made of printable parts that do not begin with a dot")
    if "\\" in key or len(key.encode()) > LONGEST_KEY:
        raise UnusableInput(f"a storage key has at most {LONGEST_KEY} bytes and no backslash")
    if any(len(part.encode()) > LONGEST_PART for part in parts):
        raise UnusableInput(f"a part of a storage key has at most {LONGEST_PART} bytes")


class ObjectStore(Protocol):
    """Bytes under keys. Writing the same twice is writing once; a write shows whole or not at all.

    Every method raises TransientError when the same call may pass later, else PermanentError.
    """

    def put(self, key: str, body: bytes) -> None:
        """Store the bytes under the key, over whatever stood there."""

    def put_new(self, key: str, body: bytes) -> bool:
        """Store the bytes unless something stands there; tell whether this call stored them."""

    def put_file(self, key: str, source: Path) -> None:
        """Store a file's bytes under the key without holding it in memory."""

    def get(self, key: str) -> bytes:
        """Return the bytes under the key.

        Raises:
            NotFoundError: nothing stands there.
        """

    def fetch(self, key: str, target: Path) -> None:
        """Write the bytes under the key to a local file, whole or not at all.

        Raises:
            NotFoundError: nothing stands there.
        """

    def exists(self, key: str) -> bool:
        """Tell whether something stands under the key."""

    def keys(self, prefix: str) -> Iterator[str]:
        """Yield the keys that begin with the prefix, in order."""

    def delete(self, key: str) -> None:
        """Remove what stands under the key; nothing there is no error."""

    def place(self, key: str) -> str:
        """Return where a person finds what stands under the key or the prefix."""


class Standing(NamedTuple):
    """An object as a bucket has it; its `tag` moves with every change of its bytes."""

    key: str
    size: int
    tag: str


class Bucket(Protocol):
    """A bucket whose keys people make, with writes and removals that hold only if nobody came before.

    Every method raises TransientError when the same call may pass later, else PermanentError; no text has a key.
    """

    def standing(self, prefix: str) -> tuple[Standing, ...]:
        """Return what stands under keys that begin with the prefix, by key."""

    def look_at(self, key: str) -> Standing | None:
        """Return what stands under the key; None: nothing."""

    def get(self, key: str, last: int | None = None) -> bytes:
        """Return the bytes under the key, or so many of the last of them.

        Raises:
            NotFoundError: nothing stands there.
        """

    def fetch(self, key: str, target: Path, tag: str) -> None:
        """Write the bytes of that tag to a local file.

        Raises:
            NotFoundError: nothing stands there. ConflictError: what stands there has another tag.
        """

    def put(self, key: str, body: bytes) -> None:
        """Write the bytes, over whatever stood there."""

    def put_new(self, key: str, body: bytes) -> bool:
        """Write the bytes unless something stands there; tell whether this call wrote them."""

    def put_over(self, key: str, body: bytes, tag: str) -> bool:
        """Write the bytes over those of that tag; False: something else stands there, or nothing."""

    def copy_new(self, key: str, target: str, tag: str) -> bool:
        """Copy the bytes of that tag to a key where nothing stands; False: something does.

        Raises:
            NotFoundError: nothing of that tag stands there to be copied.
        """

    def delete(self, key: str, tag: str | None = None) -> None:
        """Remove what stands under the key, with a tag only if it has that; nothing there is no error."""

    def where(self, key: str) -> str:
        """Return where a person finds what stands under the key or the prefix."""


class Message(NamedTuple):
    """An e-mail to the firm's staff: numbers and dates alone, never a patient's data; `calendar` is an .ics."""

    to: tuple[str, ...]
    subject: str
    body: str
    calendar: str | None = None


class Letter(NamedTuple):
    """A message about a clock, written down to be sent; `trouble` says why it did not go yet."""

    id: str
    matter: str
    notice: Notice
    message: Message
    written_at: dt.datetime
    trouble: str | None = None


class MailSender(Protocol):
    """Who sends the firm's mail."""

    def send(self, message: Message) -> None:
        """Send the message.

        Raises:
            TransientError: the mail server can't take it now. PermanentError: it never will.
        """


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


class Untold(NamedTuple):
    """A file that changed since people were told of it, and the number of that change."""

    file: ReceivedFile
    change: int


class SignOff(NamedTuple):
    """An attorney's dated word that a rule of law, in one version of the rules, is right."""

    rule_id: str
    rules_version: str
    attorney: str
    on: dt.date


class TrailEntry(NamedTuple):
    """One act of one person in the audit trail; `details` holds ids and hashes alone."""

    number: int
    at: dt.datetime
    actor: str
    role: str
    act: str
    subject: str
    details: Mapping[str, str]
    hash: str


class Matters(Protocol):
    """The firm's matters."""

    def open(self, matter: Matter, form_sha: str) -> bool:
        """Open the matter; False when the same form has opened it already.

        Raises:
            ConflictError: a different form has opened a matter under this number.
        """

    def form_of(self, number: str) -> str:
        """Return the hash of the form that states the matter now.

        Raises:
            NotFoundError: no matter has the number.
        """

    def amend(self, matter: Matter, form_sha: str, *, in_place_of: str) -> None:
        """Let a later form state the matter, in place of the one with that hash; the same again changes nothing.

        Raises:
            ConflictError: another form states the matter by now.
        """

    def get(self, number: str) -> Matter:
        """Return the matter.

        Raises:
            NotFoundError: no matter has the number.
        """

    def list(self) -> tuple[Matter, ...]:
        """Return all matters, by number."""

    def set_stage(self, number: str, stage: Stage) -> None:
        """Move the matter to the stage.

        Raises:
            NotFoundError: no matter has the number.
        """


class Files(Protocol):
    """What was received."""

    def receive(self, file: ReceivedFile) -> ReceivedFile:
        """Write the receipt down and return what stands; what became of a known file is kept.

        Raises:
            NotFoundError: no matter has the number that the file names.
        """

    def get(self, file_id: str) -> ReceivedFile:
        """Return the file.

        Raises:
            NotFoundError: no such file was received.
        """

    def these(self, file_ids: Sequence[str]) -> tuple[ReceivedFile, ...]:
        """Return those of the files that were received, in the order received."""

    def set_result(
        self,
        file_id: str,
        status: FileStatus,
        *,
        media_type: str | None = None,
        page_count: int | None = None,
        reason: str | None = None,
    ) -> None:
        """Write down what became of the file.

        Raises:
            NotFoundError: no such file was received.
        """

    def reopen(self, file_ids: Sequence[str]) -> None:
        """Have the files filed again: they stand as received, and keep what they have until that is done."""

    def of_matter(self, number: str | None) -> tuple[ReceivedFile, ...]:
        """Return a matter's files, or for None the unsorted ones, in the order received."""

    def with_status(self, *statuses: FileStatus) -> tuple[ReceivedFile, ...]:
        """Return the files of all matters that stand so, in the order received."""

    def received_between(self, number: str | None, begin: dt.datetime, end: dt.datetime) -> tuple[ReceivedFile, ...]:
        """Return what a matter got in that time, or for None what was dropped unsorted, in the order received."""

    def untold(self) -> tuple[Untold, ...]:
        """Return the files that changed since people were told of them, each with the number of its change."""

    def mark_told(self, changes: Mapping[str, int]) -> None:
        """Write down that people were told of these changes; a file that changes right now is told again."""


class Work(Protocol):
    """Who is at work on what: a key has one owner at a time; a lease that ran out is taken over."""

    def claim(self, key: str, owner: str, now: dt.datetime, lease: dt.timedelta) -> bool:
        """Tell whether the owner now holds the key (also when it held it before)."""

    def claim_all(self, keys: Sequence[str], owner: str, now: dt.datetime, lease: dt.timedelta) -> frozenset[str]:
        """Claim the keys at one go; return those that the owner now holds."""

    def renew(self, key: str, owner: str, now: dt.datetime, lease: dt.timedelta) -> bool:
        """Hold the key longer; False when somebody else took it over or it was finished."""

    def finish(self, key: str, owner: str) -> None:
        """Give the key back; a key that the owner does not hold is left alone.

        Whoever claims it next looks first whether the work is still to be done.
        """

    def finish_all(self, keys: Sequence[str], owner: str) -> None:
        """Give the keys back at one go."""


class Readings(Protocol):
    """Pages once read, kept by what they show."""

    def save(self, key: str, body: bytes) -> None:
        """Keep the reading under its key."""

    def load(self, key: str) -> bytes | None:
        """Return the reading, or None when the page was never read."""

    def load_these(self, keys: Sequence[str]) -> dict[str, bytes]:
        """Return those of the readings that there are, by their keys."""


class Filings(Protocol):
    """What is filed in the matters."""

    def save(
        self,
        file: ReceivedFile,
        pages: Sequence[PageRow],
        documents: Sequence[FiledDocument],
        questions: Sequence[Question],
        fingerprints: Mapping[int, Fingerprint] = {},
    ) -> None:
        """File all that came of one file, in place of all that it had before, in one transaction.

        Questions that a person has settled stay settled. Files with repeats of a document that is gone or changed
        are to be filed again. `fingerprints`, by page, are kept for the pages that stand as filed.

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


class Bates(Protocol):
    """One sequence of page numbers through a matter's productions; a number given never changes."""

    def prefix(self, number: str) -> str | None:
        """Return the prefix that the matter's pages are numbered under; None before the first is."""

    def assign(self, number: str, pages: Sequence[PageOfFile], prefix: str) -> dict[PageOfFile, int]:
        """Return each page's number; pages without one get the next, in the order given.

        Raises:
            NotFoundError: no matter has the number.
            ConflictError: the matter's pages are numbered under another prefix.
        """


class Drafts(Protocol):
    """The versions of generated documents."""

    def reserve(self, number: str, document: str, inputs_hash: str) -> int:
        """Return the version that these inputs make: the one that they made before, or the next."""

    def save(self, manifest: Manifest) -> None:
        """Keep a draft's manifest; the same again changes nothing.

        Raises:
            NotFoundError: the version was never reserved.
            ConflictError: it is no draft any more, and other bytes stand in it.
        """

    def get(self, number: str, document: str, version: int) -> Manifest:
        """Return the version's manifest.

        Raises:
            NotFoundError: no such version.
        """

    def list(self, number: str) -> tuple[Manifest, ...]:
        """Return all versions of a matter's documents, by document, then version."""

    def release(
        self,
        number: str,
        document: str,
        version: int,
        *,
        content_hash: str,
        by: str,
        at: dt.datetime,
        outputs: Mapping[str, str] | None = None,
    ) -> Manifest:
        """Release the version whose Word file has that hash; the same release again changes nothing.

        `outputs` are the hashes of the released files by name.

        Raises:
            ConflictError: the Word file has another hash, or the version is not a draft.
        """

    def record_sent(self, number: str, document: str, version: int, sent: Sent) -> Manifest:
        """Write down how a released version went out; the same again changes nothing.

        What becomes known later of the same sending (the tracking number, its receipt) takes its place.

        Raises:
            ConflictError: the version is not released, or went out on another day or otherwise.
        """

    def record_answer(self, number: str, document: str, version: int, answer: Answer) -> Manifest:
        """Write down what came back on a version that was sent; the same again changes nothing.

        An answer of the same day and kind takes the place of the one before it.

        Raises:
            ConflictError: the version was not sent.
        """

    def set_state(self, number: str, document: str, version: int, state: DraftState) -> Manifest:
        """Reject a version or mark a sent one as answered; the same again changes nothing.

        Raises:
            ConflictError: the version may not go from its state to that one.
        """


class Outbox(Protocol):
    """Letters to the firm's staff, written down before they are sent, and kept."""

    def add(self, letters: Sequence[Letter]) -> None:
        """Write the letters down to be sent; one that stands there already is left as it is."""

    def last_notices(self, number: str) -> tuple[Notice, ...]:
        """Return what was written last of each of the matter's clocks."""

    def waiting(self) -> tuple[Letter, ...]:
        """Return the letters that are not sent, the oldest first."""

    def note(self, letter_id: str, *, to: Sequence[str], trouble: str | None) -> None:
        """Write down to whom a letter goes, and why it did not go yet."""

    def mark_sent(self, letter_id: str, at: dt.datetime) -> None:
        """Write down that the letter was handed over."""


class Trail(Protocol):
    """The audit trail: append-only, each entry chained to the one before by hash."""

    def append(
        self,
        at: dt.datetime,
        actor: str,
        role: str,
        act: str,
        subject: str,
        details: Mapping[str, str],
    ) -> TrailEntry:
        """Write an act down; the same act at the same moment is one entry."""

    def entries(self, subject: str | None = None) -> tuple[TrailEntry, ...]:
        """Return the entries about the subject, or all, oldest first."""

    def verify(self) -> TrailEntry | None:
        """Return the first entry that does not follow from the one before; None: the chain holds."""


class Signatures(Protocol):
    """What binds the firm: codes used up, rules of law signed off."""

    def use_code(self, staff_id: str, counter: int) -> bool:
        """Use up a person's one-time code of that time step; False when it was used before."""

    def sign_rule(self, rule_id: str, rules_version: str, attorney: str, on: dt.date) -> None:
        """Write down an attorney's sign-off; the first one of a rule in a version stands."""

    def signed_rules(self) -> tuple[SignOff, ...]:
        """Return all sign-offs, by rule and version."""


class CaseStore(NamedTuple):
    """The firm's database, service by service.

    Every method raises TransientError when the same call may pass later, else PermanentError, and
    may be called again after a lost answer: twice is once.
    """

    matters: Matters
    files: Files
    work: Work
    readings: Readings
    filings: Filings
    accounts: Accounts
    corrections: Corrections
    attested: Statements
    bates: Bates
    drafts: Drafts
    outbox: Outbox
    trail: Trail
    signatures: Signatures
