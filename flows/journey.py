"""A file's journey: received, read, split, matched, extracted, filed, told. Callable in one process, without Prefect."""

from __future__ import annotations

import datetime as dt
import hashlib
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from casefile.documents import Document, FiledDocument
from casefile.errors import TransientError
from casefile.filing import Filing, PageFact, PageOfFile, account, file_status
from casefile.ids import derive_id
from casefile.keys import document_key, original_key
from casefile.matching import match, whose
from casefile.matter import Matter
from casefile.pages import Page, ReadFile
from casefile.receipts import PageRow, Question, ReceivedFile
from casefile.records.registry import KIND_BY_NAME
from casefile.repeats import Candidate, find_repeat
from extractors.extraction import extract_documents
from extractors.reading.containers import parts_of
from extractors.reading.limits import Limits
from extractors.reading.media import CONTAINERS
from extractors.reading.packing import unpack_page
from flows.wiring import House
from generators.searchable import searchable

Reader = Callable[[Path], ReadFile]
UNREADABLE = "page could not be read"
INSIDE = " > "
"""Stands between a container's name and the name of a part of it."""
DEEPEST = 3


class Outcome(NamedTuple):
    """What became of one file, in counts alone."""

    file_id: str
    status: str
    pages: int
    documents: int
    questions: int


def receive(
    house: House, path: Path, *, name: str, matter: str | None, folder: str, privileged: bool = False
) -> ReceivedFile:
    """Store the original under its hash, then commit the receipt; after this the dropped file may go.

    Raises:
        TransientError, PermanentError: storage or database would not take it; the dropped file must stay.
    """
    with path.open("rb") as stream:
        sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
    key = original_key(sha256)
    if not house.store.exists(key):
        house.store.put_file(key, path)
    return house.cases.files.receive(
        ReceivedFile(
            id=derive_id(matter or "", folder, name, sha256),
            matter=matter,
            folder=folder,
            name=name,
            sha256=sha256,
            size=path.stat().st_size,
            received_at=house.now(),
            privileged=privileged,
        )
    )


def file_one(house: House, file_id: str, read: ReadFile) -> Outcome:
    """File what was read: documents into the matter, pages into the account; doing it again changes nothing."""
    received = house.cases.files.get(file_id)
    if received.status != "received":
        return _outcome_of(house, received)
    if read.status == "refused":
        filing = refuse(received, read.reason or "it could not be read")
        return _save(house, received, filing, read)
    if read.media_type in CONTAINERS:
        return _save(house, received, _open_container(house, received, read), read)
    documents = extract_documents(read)
    received = _match(house, received, documents)
    if received.matter is None:
        return _save(house, received, _unmatched(house, received, read, documents), read)
    with _matter_alone(house, received.matter):
        filing = _plan(house, received, read, documents)
        _store_documents(house, received, read, filing)
        return _save(house, received, filing, read)


def fetch_original(house: House, received: ReceivedFile, folder: Path) -> Path:
    """Write the original into the folder under its hash and return the path."""
    target = folder / received.sha256
    house.store.fetch(original_key(received.sha256), target)
    return target


@contextmanager
def at_work(house: House, file_id: str) -> Iterator[bool]:
    """Hold the file's work claim for the block, renewed by a thread; False when somebody else holds it."""
    lease = dt.timedelta(seconds=house.settings.lease_seconds)
    key = f"file:{file_id}"
    if not house.cases.work.claim(key, house.owner, house.now(), lease):
        yield False
        return
    done = threading.Event()

    def renew() -> None:
        while not done.wait(lease.total_seconds() / 3):
            try:
                house.cases.work.renew(key, house.owner, house.now(), lease)
            except TransientError:
                continue

    thread = threading.Thread(target=renew, daemon=True)
    thread.start()
    try:
        yield True
    finally:
        done.set()
        thread.join()
        house.cases.work.finish(key, house.owner)


def at_work_elsewhere(house: House, file_id: str) -> bool:
    """Tell whether somebody holds the file's work claim now."""
    key, owner = f"file:{file_id}", f"{house.owner}:probe"
    if not house.cases.work.claim(key, owner, house.now(), dt.timedelta(seconds=10)):
        return True
    house.cases.work.finish(key, owner)
    return False


def refuse(received: ReceivedFile, reason: str) -> Filing:
    """Return the filing of a file that can't be opened: one row without a page, and a question."""
    row = PageRow(file_id=received.id, page=None, status="refused")
    return Filing("refused", reason, (row,), (), (_question(received, None, "refused", reason),))


def _open_container(house: House, received: ReceivedFile, read: ReadFile) -> Filing:
    """Receive each part of an e-mail or archive as a file of its own, named after the whole; no part is lost."""
    if received.name.count(INSIDE) >= DEEPEST:
        return refuse(received, "it holds archives within archives: unpack it and drop what is inside")
    content = house.store.get(original_key(received.sha256))
    refused = []
    parts = parts_of(content, read.media_type, None, Limits())
    for number, part in enumerate(parts, 1):
        if part.refusal is not None:
            refused.append(f"part {number} of {len(parts)}: {part.refusal}")
            continue
        sha256 = hashlib.sha256(part.content).hexdigest()
        house.store.put_new(original_key(sha256), part.content)
        name = f"{received.name}{INSIDE}{part.name}"
        house.cases.files.receive(
            received.model_copy(
                update={
                    "id": derive_id(received.id, number, name, sha256),
                    "name": name,
                    "sha256": sha256,
                    "size": len(part.content),
                }
            )
        )
    opened = f"opened: each of its {len(parts)} parts has its own line"
    rows = tuple(PageRow(file_id=received.id, page=None, status="refused") for _ in refused)
    questions = tuple(_question(received, None, "refused", sentence) for sentence in refused)
    return Filing("waiting" if refused else "filed", "; ".join([opened, *refused]), rows, (), questions)


@contextmanager
def _matter_alone(house: House, number: str) -> Iterator[None]:
    """Let one file of a matter be filed at a time, so that a repeat finds what it repeats."""
    key, lease = f"filing:{number}", dt.timedelta(seconds=house.settings.lease_seconds)
    owner = f"{house.owner}:{threading.get_ident()}"
    while not house.cases.work.claim(key, owner, house.now(), lease):
        time.sleep(0.05)
    try:
        yield
    finally:
        house.cases.work.finish(key, owner)


def _match(house: House, received: ReceivedFile, documents: Sequence[Document]) -> ReceivedFile:
    if received.matter is not None:
        return received
    found = match([document.record for document in documents], house.cases.matters.list())
    return received.model_copy(update={"matter": found.certain})


def _unmatched(house: House, received: ReceivedFile, read: ReadFile, documents: Sequence[Document]) -> Filing:
    found = match([document.record for document in documents], house.cases.matters.list())
    if found.candidates:
        reason = "it may belong to matter " + " or ".join(found.candidates) + ": drop it into the right matter's folder"
    else:
        reason = "no open matter has the name, birth date or claim number that it shows: drop it into the right matter's folder"
    kinds = {
        number: document.kind for document in documents for number in range(document.pages[0], document.pages[1] + 1)
    }
    rows = tuple(
        PageRow(
            file_id=received.id, page=page.number, status="waiting", kind=kinds.get(page.number), digest=page.digest
        )
        for page in read.pages
    )
    return Filing("waiting", reason, rows, (), (_question(received, None, "unmatched", reason),))


def _plan(house: House, received: ReceivedFile, read: ReadFile, documents: Sequence[Document]) -> Filing:
    matter = house.cases.matters.get(received.matter or "")
    case = house.cases.filings.load_case(matter.number)
    others = [
        document for document in case.documents if document.file != received.sha256 or document.duplicate_of is None
    ]
    filed, repeated, questions = [], {}, []
    for document in documents:
        made = _filed(received, document, matter)
        if any(other.id == made.id for other in others):
            others = [other for other in others if other.id != made.id]
        pages = _pages_between(read, document.pages)
        earlier = find_repeat(made, pages, _candidates(house, made, others))
        if earlier is not None:
            made = made.model_copy(update={"duplicate_of": earlier.document.id})
            repeated[made.id] = _pairs(made, pages, earlier)
        made = made.model_copy(update={"storage_key": document_key(made)})
        filed.append(made)
        questions += _doubts(received, made, matter)
    facts = [PageFact(page.number, page.digest, page.blank, _unreadable(page)) for page in read.pages]
    rows = account(received.id, facts, filed, repeated)
    questions += [
        _question(
            received, None, "unreadable", f"page {row.page} of {received.name} could not be read: ask for a better copy"
        )
        for row in rows
        if row.status == "unreadable"
    ]
    status = file_status(rows)
    return Filing(status, _reason(rows, questions), rows, tuple(filed), tuple(questions))


def _filed(received: ReceivedFile, document: Document, matter: Matter) -> FiledDocument:
    held = "privileged" if received.privileged else None
    if whose(document.record, matter) == "other":
        held = "other_person"
    return FiledDocument(
        id=derive_id(matter.number, received.sha256, document.member or "", *document.pages),
        matter=matter.number,
        file=received.sha256,
        pages=document.pages,
        kind=document.kind,
        confidence=document.confidence,
        record=document.record,
        sources=document.sources,
        problems=document.problems,
        held=held,
    )


def _candidates(house: House, made: FiledDocument, others: Sequence[FiledDocument]) -> list[Candidate]:
    return [
        Candidate(other, pages)
        for other in others
        if other.kind == made.kind and other.duplicate_of is None and other.page_count == made.page_count
        if (pages := _readings(house, other)) is not None
    ]


def _readings(house: House, document: FiledDocument) -> tuple[Page, ...] | None:
    digests = {
        account.row.page: account.row.digest
        for account in house.cases.filings.pages(document.matter)
        if account.sha256 == document.file
    }
    pages = []
    for number in range(document.pages[0], document.pages[1] + 1):
        digest = digests.get(number)
        blob = house.cases.readings.load(digest) if digest else None
        if blob is None:
            return None
        pages.append(unpack_page(blob, number))
    return tuple(pages)


def _pairs(made: FiledDocument, pages: Sequence[Page], earlier: Candidate) -> dict[int, PageOfFile]:
    shown = [page.number for page in pages if not page.blank]
    there = [page.number for page in earlier.pages if not page.blank]
    return {mine: (earlier.document.file, theirs) for mine, theirs in zip(shown, there, strict=True)}


def _doubts(received: ReceivedFile, made: FiledDocument, matter: Matter) -> list[Question]:
    words = KIND_BY_NAME[made.kind].words
    where = (
        f"pages {made.pages[0]}-{made.pages[1]} of {received.name}"
        if made.page_count > 1
        else f"page {made.pages[0]} of {received.name}"
    )
    if made.held == "other_person":
        sentence = f"{where} ({words}) names somebody else than the client of {matter.number}: it is kept out of the matter's reports; tell the attorney and send it back"
        return [_question(received, made.id, "other_person", sentence)]
    if made.kind == "unknown":
        return [_question(received, made.id, "unknown_kind", f"{where}: what kind of paper is this?")]
    if made.duplicate_of is not None:
        return []
    return [
        _question(received, made.id, problem.code, f"{where} ({words}): {problem.sentence}")
        for problem in made.problems
    ]


def _question(received: ReceivedFile, document: str | None, code: str, sentence: str) -> Question:
    return Question(
        id=derive_id(received.id, document or "", code, sentence),
        matter=received.matter,
        file_id=received.id,
        document=document,
        code=code,
        sentence=sentence,
    )


def _reason(rows: Sequence[PageRow], questions: Sequence[Question]) -> str | None:
    alarms = [question.sentence for question in questions if question.code in {"other_person", "unreadable"}]
    return "; ".join(alarms) or None


def _store_documents(house: House, received: ReceivedFile, read: ReadFile, filing: Filing) -> None:
    original = house.store.get(original_key(received.sha256))
    for document in filing.documents:
        if document.storage_key and document.duplicate_of is None and document.held != "other_person":
            pages = _pages_between(read, document.pages)
            house.store.put(document.storage_key, searchable(original, document.pages, pages))


def _save(house: House, received: ReceivedFile, filing: Filing, read: ReadFile) -> Outcome:
    result = received.model_copy(
        update={
            "status": filing.status,
            "reason": filing.reason,
            "media_type": read.media_type,
            "page_count": len(read.pages) or None,
        }
    )
    house.cases.filings.save(result, filing.pages, filing.documents, filing.questions)
    return Outcome(received.id, filing.status, len(filing.pages), len(filing.documents), len(filing.questions))


def _outcome_of(house: House, received: ReceivedFile) -> Outcome:
    return Outcome(received.id, received.status, received.page_count or 0, 0, 0)


def _pages_between(read: ReadFile, pages: tuple[int, int]) -> tuple[Page, ...]:
    return tuple(page for page in read.pages if pages[0] <= page.number <= pages[1])


def _unreadable(page: Page) -> bool:
    return any(doubt.startswith(UNREADABLE) for doubt in page.doubts)


def scratch() -> tempfile.TemporaryDirectory[str]:
    """Return a private folder for originals that are being read."""
    return tempfile.TemporaryDirectory(prefix="matterflow-")
