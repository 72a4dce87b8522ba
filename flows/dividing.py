"""Packets of several clients: each paper goes to its own matter where that is certain, the others wait."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from casefile.corrections import Correction, within
from casefile.documents import Document
from casefile.filing import Filing
from casefile.matching import Match
from casefile.pages import ReadFile
from casefile.receipts import PageRow, Question, ReceivedFile
from casefile.records.registry import KIND_BY_NAME
from casefile.review import Waiting
from flows.accounting import ask, pages_between, plan_filing
from flows.belonging import Belonging, pages_in_words, unmatched
from flows.wiring import House

UNMATCHED = "unmatched"

_CHOOSE = "choose its matter in the review sheet of Unsorted, on the sheet Papers"

Homes = Mapping[tuple[int, int], str]
"""The matters that papers go to, by the papers' pages."""


def homes_of(documents: Sequence[Document], found: Match, said: Sequence[Correction]) -> Homes:
    """Return the matter of each paper that surely has one of its own, or that a person said; none for the others."""
    each = found.each or (None,) * len(documents)
    homes = {}
    for document, certain in zip(documents, each, strict=True):
        ruled = [one.value for one in within(said, document.pages, "matter") if one.value]
        number = ruled[-1] if ruled else certain
        if number is not None:
            homes[document.pages] = number
    return homes


def divide(
    house: House,
    received: ReceivedFile,
    read: ReadFile,
    documents: Sequence[Document],
    homes: Homes,
    found: Match,
    said: Sequence[Correction],
) -> Filing:
    """Return the filing of a packet whose papers have several matters: the file itself stays with none of them.

    Papers without a home wait page by page, and each is asked for; the account has every page once.
    """
    going = [document for document in documents if document.pages in homes]
    waiting = [document for document in documents if document.pages not in homes]
    filed = plan_filing(house, received, _only(read, going), going, said, homes)
    rows = [*filed.pages, *(row for document in waiting for row in _rows(received, read, document))]
    asked = [_ask(house, received, document) for document in waiting]
    return filed._replace(
        status="waiting" if asked or filed.status == "waiting" else filed.status,
        reason="; ".join(filter(None, [filed.reason, *(question.sentence for question in asked)])) or None,
        pages=tuple(sorted(rows, key=lambda row: row.page or 0)),
        questions=(*filed.questions, *asked),
        awaits=found.awaits(document.of_whom for document in waiting),
    )


def papers_that_wait(house: House) -> dict[str, list[Waiting]]:
    """Return the papers of divided packets that no matter surely fits, by file, in the order of their pages."""
    waiting: dict[str, list[Waiting]] = {}
    for question in house.cases.filings.questions(None):
        pages = (question.first_page, question.last_page)
        if question.open and question.code == UNMATCHED and question.file_id and pages[0] and pages[1]:
            found = Waiting((pages[0], pages[1]), question.sentence)
            waiting.setdefault(question.file_id, []).append(found)
    return {file_id: sorted(papers) for file_id, papers in waiting.items()}


def _only(read: ReadFile, documents: Sequence[Document]) -> ReadFile:
    pages = [page for document in documents for page in pages_between(read, document.pages)]
    return read._replace(pages=tuple(sorted(pages, key=lambda page: page.number)))


def _rows(received: ReceivedFile, read: ReadFile, document: Document) -> list[PageRow]:
    return [
        PageRow(file_id=received.id, page=page.number, status="waiting", kind=document.kind, digest=page.digest)
        for page in pages_between(read, document.pages)
    ]


def _ask(house: House, received: ReceivedFile, document: Document) -> Question:
    found = Belonging(house.cases).find([document])
    where = f"{pages_in_words(document.pages)} of {received.name} ({KIND_BY_NAME[document.kind].words})"
    return ask(received, None, UNMATCHED, f"{where}: {unmatched(found, _CHOOSE)}", pages=document.pages)
