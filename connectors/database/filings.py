"""Filings: all that came of one file, written in one transaction in place of what was there."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import CompoundSelect, Connection, Engine, Select, delete, exists, func, literal, or_, select, update
from sqlalchemy.dialects.postgresql import JSONB, insert

from casefile.case import CaseFile
from casefile.documents import FiledDocument
from casefile.errors import NotFoundError
from casefile.receipts import PageRow, Question, ReceivedFile
from casefile.repeats import FiledPage, Fingerprint
from connectors.base import PageAccount, PaperLine
from connectors.database.attested import statements_of
from connectors.database.awaited import lock_numbers, reopen_awaiting, write_awaited
from connectors.database.documents import as_documents, document_row, value_lines
from connectors.database.engine import transaction
from connectors.database.files import changed, reopening
from connectors.database.fingerprints import find_alike, write_fingerprints
from connectors.database.matters import as_matter, no_matter
from connectors.database.rows import among, clean, copy_lines, copy_rows
from connectors.database.tables import (
    corrections,
    documents,
    extracted_values,
    files,
    fingerprints,
    let_in,
    matters,
    pages,
    questions,
)

_ASKED_ANEW = ("matter", "file_id", "document", "sentence", "who", "first_page", "last_page")
_OF_THE_CLIENT = documents.c.held.is_distinct_from("other_person")


class DatabaseFilings:
    """What is filed: `documents`, `pages`, `extracted_values`, `questions` and `let_in`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def save(
        self,
        file: ReceivedFile,
        pages: Sequence[PageRow],
        documents: Sequence[FiledDocument],
        questions: Sequence[Question],
        fingerprints: Mapping[int, Fingerprint] = {},
        awaits: Mapping[str, Collection[str]] = {},
    ) -> None:
        """File all that came of one file, in place of all that it had before, in one transaction."""
        with transaction(self._engine, f"file {file.id}") as connection:
            lock_numbers(connection, documents, awaits)
            _write_file(connection, file)
            _reopen_repeats(connection, file.id, documents)
            reopen_awaiting(connection, file.id, documents)
            write_awaited(connection, file.id, awaits)
            _clear(connection, file.id, [question.id for question in questions])
            _write_documents(connection, file.id, documents)
            _write_pages(connection, file.id, pages)
            write_fingerprints(connection, pages, documents, fingerprints)
            _write_questions(connection, questions)

    def load_case(self, number: str) -> CaseFile:
        """Return the matter with its documents, by date (undated last), then id."""
        query = _with_word().where(documents.c.matter == number).order_by(documents.c.date.nulls_last(), documents.c.id)
        with transaction(self._engine, f"matter {number}") as connection:
            matter = connection.execute(select(matters).where(matters.c.number == number)).one_or_none()
            rows = connection.execute(query).all()
            said = statements_of(connection, number)
        if matter is None:
            raise no_matter(number)
        return CaseFile(matter=as_matter(matter), documents=as_documents(rows), statements=said)

    def pages(self, number: str | None) -> tuple[PageAccount, ...]:
        """Return the account of each page of a matter (None: of the unsorted), as received.

        A document that was moved to another matter takes its pages along.
        """
        query = (
            select(files.c.name, files.c.sha256, pages)
            .join(files, files.c.id == pages.c.file_id)
            .outerjoin(documents, documents.c.id == pages.c.document)
            .where(pages.c.file_id.in_(_files_of(number)))
            .where(func.coalesce(documents.c.matter, files.c.matter).is_not_distinct_from(number))
            .order_by(files.c.received_at, files.c.id, pages.c.position)
        )
        with transaction(self._engine, "the pages") as connection:
            rows = connection.execute(query).mappings().all()
        fields = PageRow.model_fields
        return tuple(
            PageAccount(row["name"], row["sha256"], PageRow(**{key: row[key] for key in fields})) for row in rows
        )

    def documents_of_kinds(self, number: str, kinds: Sequence[str]) -> tuple[FiledDocument, ...]:
        """Return the matter's documents of those kinds, by id."""
        query = _with_word().where(documents.c.matter == number, among(documents.c.kind, kinds))
        with transaction(self._engine, f"matter {number}") as connection:
            return as_documents(connection.execute(query.order_by(documents.c.id)).all())

    def documents_of(self, file_id: str) -> tuple[FiledDocument, ...]:
        """Return the documents that were filed from a file, whichever matter they belong to, by page."""
        query = _with_word().where(documents.c.file_id == file_id).order_by(documents.c.first_page)
        with transaction(self._engine, f"file {file_id}") as connection:
            return as_documents(connection.execute(query).all())

    def account_of(self, file_ids: Sequence[str]) -> tuple[PageRow, ...]:
        """Return the account of each page of these files, file by file."""
        query = select(pages).where(among(pages.c.file_id, file_ids)).order_by(pages.c.file_id, pages.c.position)
        with transaction(self._engine, "the pages") as connection:
            rows = connection.execute(query).mappings().all()
        return tuple(PageRow(**{key: row[key] for key in PageRow.model_fields}) for row in rows)

    def paper_lines(self, file_ids: Sequence[str]) -> tuple[PaperLine, ...]:
        """Return a line for each document that was filed from these files, by file and page."""
        first, origin = documents.alias(), files.alias()
        own = [documents.c[name] for name in ("file_id", "first_page", "last_page", "kind", "matter", "held")]
        query = (
            select(*own, origin.c.name.label("repeats"))
            .outerjoin(first, first.c.id == documents.c.duplicate_of)
            .outerjoin(origin, origin.c.id == first.c.file_id)
            .where(among(documents.c.file_id, file_ids))
            .order_by(documents.c.file_id, documents.c.first_page)
        )
        with transaction(self._engine, "the documents") as connection:
            rows = connection.execute(query).all()
        return tuple(
            PaperLine(row.file_id, (row.first_page, row.last_page), row.kind, row.matter, row.held, row.repeats)
            for row in rows
        )

    def questions_of(self, file_ids: Sequence[str]) -> tuple[Question, ...]:
        """Return the questions about these files, open and settled, by document and id."""
        query = (
            select(questions)
            .outerjoin(documents, documents.c.id == questions.c.document)
            .where(among(questions.c.file_id, file_ids))
            .order_by(questions.c.file_id, documents.c.first_page.nulls_first(), questions.c.id)
        )
        with transaction(self._engine, "the questions") as connection:
            rows = connection.execute(query).mappings().all()
        return tuple(Question.model_validate(dict(row)) for row in rows)

    def stored_keys(self, file_id: str) -> frozenset[str]:
        """Return the storage keys of the documents that were filed from a file."""
        query = select(documents.c.storage_key).where(documents.c.file_id == file_id)
        with transaction(self._engine, f"file {file_id}") as connection:
            return frozenset(key for key in connection.scalars(query) if key)

    def alike(
        self, number: str, fingerprints: Mapping[int, Fingerprint], *, apart_from: str
    ) -> dict[int, tuple[FiledPage, ...]]:
        """Return the filed pages of a matter that each page may be a copy of, the most alike first."""
        with transaction(self._engine, f"matter {number}") as connection:
            return find_alike(connection, number, fingerprints, apart_from) if fingerprints else {}

    def matters_with(self, accounts: Sequence[str]) -> dict[str, frozenset[str]]:
        """Return which matters have filed papers with these account numbers, bare."""
        if not accounts:
            return {}
        query = (
            select(documents.c.account, documents.c.matter)
            .where(documents.c.account.in_(sorted(accounts)), _OF_THE_CLIENT)
            .distinct()
        )
        found: dict[str, set[str]] = {}
        with transaction(self._engine, "the account numbers") as connection:
            for row in connection.execute(query):
                found.setdefault(row.account, set()).add(row.matter)
        return {account: frozenset(having) for account, having in found.items()}

    def sources(self, number: str) -> frozenset[str]:
        """Return the names of the providers and employers on a matter's filed papers."""
        fields = [documents.c.record[field].astext for field in ("facility", "provider_name", "employer_name")]
        query = select(*fields).where(documents.c.matter == number, _OF_THE_CLIENT).distinct()
        with transaction(self._engine, f"matter {number}") as connection:
            return frozenset(name for row in connection.execute(query) for name in row if name)

    def questions(self, number: str | None) -> tuple[Question, ...]:
        """Return a matter's questions (None: of the unsorted files), open and settled."""
        query = (
            select(questions)
            .outerjoin(files, files.c.id == questions.c.file_id)
            .where(questions.c.matter.is_not_distinct_from(number))
            .order_by(files.c.received_at.nulls_first(), files.c.id, questions.c.id)
        )
        with transaction(self._engine, "the questions") as connection:
            rows = connection.execute(query).mappings().all()
        return tuple(Question.model_validate(dict(row)) for row in rows)

    def settle(self, question_id: str) -> None:
        """Close the question."""
        close = update(questions).where(questions.c.id == question_id).values(open=False).returning(questions.c.file_id)
        with transaction(self._engine, f"question {question_id}") as connection:
            found = connection.execute(close).all()
            connection.execute(changed(files.c.id.in_([row.file_id for row in found])))
        if not found:
            raise NotFoundError(f"no question {question_id} was asked")

    def let_in(self, document_id: str, attorney: str, on: dt.date) -> None:
        """Let a held document into reports and binders, for good; the first attorney's word stands."""
        row = {"document": document_id, "attorney": attorney, "on": on}
        with transaction(self._engine, f"document {document_id}") as connection:
            filed = connection.scalar(select(exists().where(documents.c.id == document_id)))
            if filed:
                connection.execute(insert(let_in).values(row).on_conflict_do_nothing())
        if not filed:
            raise NotFoundError(f"no document {document_id} is filed")


def _with_word() -> Select[Any]:
    """Return what selects documents, with the attorney who let each in, if one did, and whether a privileged copy is.

    A paper of which somebody dropped a copy as privileged is held like that copy. `ruled_here` tells whether a person
    said that it belongs to its matter.
    """
    copy = documents.alias()
    privileged = exists(
        select(copy.c.id).where(
            copy.c.matter == documents.c.matter, copy.c.duplicate_of == documents.c.id, copy.c.held == "privileged"
        )
    )
    ruled = exists(
        select(corrections.c.file_id).where(
            corrections.c.file_id == documents.c.file_id,
            corrections.c.act == "matter",
            corrections.c.value == documents.c.matter,
            corrections.c.page.between(documents.c.first_page, documents.c.last_page),
        )
    )
    told = (let_in.c.attorney.label("let_in_by"), privileged.label("privileged_copy"), ruled.label("ruled_here"))
    return select(documents, *told).outerjoin(let_in, let_in.c.document == documents.c.id)


def _files_of(number: str | None) -> CompoundSelect[tuple[str]]:
    """Return the ids of the files that have pages of the matter: dropped there, or holding a document of it."""
    own = select(files.c.id).where(files.c.matter.is_not_distinct_from(number))
    return own.union(select(documents.c.file_id).where(documents.c.matter == number))


def _write_file(connection: Connection, file: ReceivedFile) -> None:
    """Write down what became of the file; this also locks its row against a second filing."""
    change = (
        update(files)
        .where(files.c.id == file.id)
        .values(
            matter=file.matter,
            status=file.status,
            media_type=file.media_type,
            page_count=file.page_count,
            reason=None if file.reason is None else clean(file.reason),
            change=files.c.change + 1,
        )
    )
    if not connection.execute(change).rowcount:
        raise NotFoundError(f"no file {file.id} was received; receive it before filing it")


def _reopen_repeats(connection: Connection, file_id: str, now: Sequence[FiledDocument]) -> None:
    """Have files filed again whose documents repeat one of this file's that is not what it was."""
    stands = {(document.id, document.kind, document.matter, document.held, document.duplicate_of) for document in now}
    query = select(*(documents.c[name] for name in ("id", "kind", "matter", "held", "duplicate_of")))
    before = connection.execute(query.where(documents.c.file_id == file_id)).all()
    gone = [row.id for row in before if tuple(row) not in stands]
    if gone:
        in_part = or_(
            *(documents.c.repeats.contains(literal(json.dumps([{"document": one}]), JSONB())) for one in gone)
        )
        in_their_matters = documents.c.matter.in_({row.matter for row in before})
        repeated = select(documents.c.file_id).where(
            or_(documents.c.duplicate_of.in_(gone), in_their_matters & in_part), documents.c.file_id != file_id
        )
        connection.execute(reopening(files.c.id.in_(repeated)))


def _clear(connection: Connection, file_id: str, kept_questions: Sequence[str]) -> None:
    of_file = select(documents.c.id).where(documents.c.file_id == file_id)
    connection.execute(delete(extracted_values).where(extracted_values.c.document.in_(of_file)))
    connection.execute(delete(documents).where(documents.c.file_id == file_id))
    connection.execute(delete(pages).where(pages.c.file_id == file_id))
    connection.execute(delete(fingerprints).where(fingerprints.c.file_id == file_id))
    connection.execute(
        delete(questions).where(questions.c.file_id == file_id, questions.c.id.not_in(list(kept_questions)))
    )


def _write_documents(connection: Connection, file_id: str, filed: Sequence[FiledDocument]) -> None:
    copy_rows(connection, documents, (document_row(file_id, document) for document in filed))
    copy_lines(
        connection,
        extracted_values,
        (line for document in filed for line in value_lines(document)),
    )


def _write_pages(connection: Connection, file_id: str, rows: Sequence[PageRow]) -> None:
    copy_rows(
        connection,
        pages,
        (
            (file_id, position, row.page, row.status, row.kind, row.document, row.of, row.digest)
            for position, row in enumerate(rows)
        ),
    )


def _write_questions(connection: Connection, asked: Sequence[Question]) -> None:
    if not asked:
        return
    ask = insert(questions)
    again = {name: ask.excluded[name] for name in _ASKED_ANEW}
    connection.execute(
        ask.on_conflict_do_update(index_elements=[questions.c.id], set_=again),
        [question.model_dump() | {"sentence": clean(question.sentence)} for question in asked],
    )
