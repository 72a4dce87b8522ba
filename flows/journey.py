"""A file's journey: received, read, split, matched, extracted, filed. Callable in one process, without Prefect."""

from __future__ import annotations

import datetime as dt
import hashlib
import tempfile
from collections.abc import Callable, Sequence, Set
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from casefile.corrections import Correction, rulings
from casefile.errors import UnusableInput
from casefile.filing import Filing
from casefile.ids import derive_id
from casefile.keys import original_key
from casefile.matching import Match
from casefile.pages import ReadFile
from casefile.receipts import PageRow, ReceivedFile
from extractors.extraction import extract_documents
from extractors.reading.containers import parts_of
from extractors.reading.limits import Limits
from extractors.reading.media import CONTAINERS, DOCX, XLSX
from extractors.review_book import is_review
from extractors.statement_book import is_statement
from extractors.statement_paper import is_statement_paper
from flows.accounting import ask, matters_said, pages_between, plan_filing, refuse, wait_unmatched
from flows.attesting import take_statement
from flows.belonging import Belonging
from flows.claims import alone
from flows.dividing import Homes, divide, homes_of
from flows.editing import take_dropped
from flows.receipt_text import INSIDE
from flows.taking_back import take_back
from flows.wiring import House
from generators.searchable import opened

Reader = Callable[[Path], ReadFile]
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
    """File what was read: documents into the matter, pages into the account; doing it again changes nothing.

    What people corrected goes before what was read; what a file had filed before is replaced.
    """
    received = house.cases.files.get(file_id)
    if received.status != "received":
        return _outcome_of(received)
    if read.status == "refused":
        filing = refuse(received, read.reason or "it could not be read")
        return _save(house, received, filing, read)
    if read.media_type == XLSX and is_review(read.structured):
        received, filing = take_back(house, received)
        return _save(house, received, filing, read._replace(pages=()))
    if _is_statement(read):
        received, filing = take_statement(house, received, read.media_type)
        return _save(house, received, filing, read._replace(pages=()))
    if read.media_type == DOCX and received.matter is not None:
        became = take_dropped(house, received.matter, received.name, house.store.get(original_key(received.sha256)))
        if became is not None:
            return _save(house, received, Filing("filed", became, (), (), ()), read._replace(pages=()))
    if read.media_type in CONTAINERS:
        return _save(house, received, _open_container(house, received, read), read)
    said = house.cases.corrections.of_file(file_id)
    documents = extract_documents(read, rulings(said, received.called))
    homes: Homes = {}
    found = Match(None, ())
    received = _ruled(house, received, said)
    if received.matter is None:
        found = Belonging(house.cases).find(documents)
        homes = homes_of(documents, found, said) if found.certain is None else {}
        if found.certain is None and not homes:
            return _save(house, received, wait_unmatched(received, read, documents, found), read)
        received = received.model_copy(update={"matter": found.certain})
    with ExitStack() as locks:
        for number in sorted({*matters_said(received, said), *homes.values()}):
            locks.enter_context(alone(house, f"filing:{number}"))
        if house.cases.corrections.of_file(file_id) != said:
            locks.close()
            return file_one(house, file_id, read)  # a person ruled on it meanwhile
        before = house.cases.filings.stored_keys(file_id)
        if homes:
            filing = divide(house, received, read, documents, homes, found, said)
        else:
            filing = plan_filing(house, received, read, documents, said)
        try:
            _store_documents(house, received, read, filing)
        except UnusableInput as error:
            _take_away(house, filing, before)
            filing, read = refuse(received, str(error)), read._replace(pages=())  # counted as a file that can't be read
        outcome = _save(house, received, filing, read)
        for key in before - {document.storage_key for document in filing.documents}:
            house.store.delete(key)
        return outcome


def _is_statement(read: ReadFile) -> bool:
    """Tell whether a file is a statement form that came back, as a workbook or as a Word file."""
    known = {XLSX: is_statement, DOCX: is_statement_paper}.get(read.media_type)
    return known is not None and known(read.structured)


def fetch_original(house: House, received: ReceivedFile, folder: Path) -> Path:
    """Write the original into the folder under the file's id and return the path: two files may hold the same."""
    target = folder / received.id
    house.store.fetch(original_key(received.sha256), target)
    return target


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
                    "part_of": received.id,
                    "received_at": received.received_at + dt.timedelta(microseconds=number),
                }
            )
        )
    opened = f"opened: {_each_of(len(parts))} its own line"
    rows = tuple(PageRow(file_id=received.id, page=None, status="refused") for _ in refused)
    questions = tuple(ask(received, None, "refused", sentence) for sentence in refused)
    return Filing("waiting" if refused else "filed", "; ".join([opened, *refused]), rows, (), questions)


def _each_of(parts: int) -> str:
    return "its one part has" if parts == 1 else f"each of its {parts} parts has"


def _ruled(house: House, received: ReceivedFile, said: Sequence[Correction]) -> ReceivedFile:
    """Return an unsorted file with the matter that a person said; in a divided packet each paper has its own."""
    ruled = [one.value for one in said if one.act == "matter" and one.value]
    if received.matter is not None or not ruled or house.cases.filings.documents_of(received.id):
        return received
    return received.model_copy(update={"matter": ruled[0]})


def _store_documents(house: House, received: ReceivedFile, read: ReadFile, filing: Filing) -> None:
    own = [one for one in filing.documents if one.duplicate_of is None and one.held != "other_person"]
    stored = [(one.storage_key, one.pages) for one in own if one.storage_key]
    if not stored:
        return
    with opened(house.store.get(original_key(received.sha256))) as made:
        for key, pages in stored:
            house.store.put(key, made(pages, pages_between(read, pages)))


def _take_away(house: House, filing: Filing, before: Set[str]) -> None:
    """Remove the copies that were stored of a file before it came to a page that can't be copied."""
    for key in {one.storage_key for one in filing.documents if one.storage_key} - before:
        if house.store.exists(key):
            house.store.delete(key)


def _save(house: House, received: ReceivedFile, filing: Filing, read: ReadFile) -> Outcome:
    result = received.model_copy(
        update={
            "status": filing.status,
            "reason": filing.reason,
            "media_type": read.media_type,
            "page_count": len(read.pages) or None,
        }
    )
    house.cases.filings.save(
        result, filing.pages, filing.documents, filing.questions, filing.fingerprints, filing.awaits
    )
    return Outcome(received.id, filing.status, len(filing.pages), len(filing.documents), len(filing.questions))


def _outcome_of(received: ReceivedFile) -> Outcome:
    return Outcome(received.id, received.status, received.page_count or 0, 0, 0)


def scratch() -> tempfile.TemporaryDirectory[str]:
    """Return a private folder for originals that are being read."""
    return tempfile.TemporaryDirectory(prefix="matterflow-")
