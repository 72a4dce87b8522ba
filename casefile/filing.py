"""What becomes of each page of a file: the account that must agree, as values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from casefile.documents import FiledDocument
from casefile.receipts import FileStatus, PageRow, Question
from casefile.repeats import Fingerprint


class PageFact(NamedTuple):
    """What the account needs of one page: its number, its digest, whether it is blank or could not be read."""

    number: int
    digest: str
    blank: bool
    unreadable: bool


class Filing(NamedTuple):
    """The result of filing one file: a row a page, the documents, the questions, the file's status and reason.

    `fingerprints`, by page, are what its pages will be found by when they come again. `awaits` are the numbers on
    papers that wait for somebody to say whose they are, with the matters that were known to have each as an account.
    """

    status: FileStatus
    reason: str | None
    pages: tuple[PageRow, ...]
    documents: tuple[FiledDocument, ...]
    questions: tuple[Question, ...]
    fingerprints: Mapping[int, Fingerprint] = {}
    awaits: Mapping[str, frozenset[str]] = {}


def account(
    file_id: str,
    pages: Sequence[PageFact],
    documents: Sequence[FiledDocument],
    strange: Mapping[str, frozenset[int]] = {},
) -> tuple[PageRow, ...]:
    """Return one row for each page.

    `strange` maps the id of a document that is held for another person to the pages that name them: the others wait.

    Every page of the file lies in exactly one document (the readers' contract).

    Raises:
        ValueError: a page lies in no document, or in two.
    """
    rows = []
    for page in pages:
        holders = [document for document in documents if document.pages[0] <= page.number <= document.pages[1]]
        if len(holders) != 1:
            raise ValueError(f"file {file_id}: page {page.number} lies in {len(holders)} documents")
        row = _row(file_id, page, holders[0])
        named = strange.get(holders[0].id)
        if row.status == "other_person" and named and page.number not in named:
            row = row.model_copy(update={"status": "waiting"})
        rows.append(row)
    return tuple(rows)


def _row(file_id: str, page: PageFact, document: FiledDocument) -> PageRow:
    earlier = next((one for one in document.repeats if one.page == page.number), None)
    row = PageRow(
        file_id=file_id, page=page.number, status="filed", kind=document.kind, document=document.id, digest=page.digest
    )
    if page.blank:
        return row.model_copy(update={"status": "blank"})
    if document.held == "other_person":
        return row.model_copy(update={"status": "other_person"})
    if page.unreadable:
        return row.model_copy(update={"status": "unreadable"})
    if earlier is not None:
        return row.model_copy(update={"status": "duplicate", "of": f"{earlier.file} page {earlier.there}"})
    return row


def file_status(rows: Sequence[PageRow]) -> FileStatus:
    """Return what became of a file as a whole: all repeated is a duplicate, anything to be settled is waiting."""
    states = {row.status for row in rows} - {"blank"}
    if states <= {"duplicate"} and states:
        return "duplicate"
    if states & {"other_person", "unreadable", "waiting"}:
        return "waiting"
    return "filed"


def totals(rows: Sequence[PageRow]) -> dict[str, int]:
    """Return the number of pages received and of each status; the statuses add up to what was received."""
    states = ("filed", "duplicate", "blank", "other_person", "unreadable", "refused", "waiting")
    counts = dict.fromkeys(states, 0)
    for row in rows:
        counts[row.status] += 1
    return {"received": len(rows), **counts}
