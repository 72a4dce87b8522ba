"""Filed documents as rows, and back."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Row

from casefile.citations import Source
from casefile.documents import FiledDocument, RepeatedPage, document_date
from casefile.errors import PermanentError
from casefile.paths import scalars
from casefile.problems import Problem
from casefile.records.registry import KIND_BY_NAME
from casefile.said import account_of
from connectors.database.rows import clean_json, escape

_SOURCES = TypeAdapter(dict[str, Source])
_PROBLEMS = TypeAdapter(tuple[Problem, ...])
_REPEATS = TypeAdapter(tuple[RepeatedPage, ...])
_NO_BOX = ("\\N",) * 4
_NOWHERE = "\t".join(("\\N",) * 7)


def document_row(file_id: str, document: FiledDocument) -> tuple[object, ...]:
    """Return the document in the order of its table's columns."""
    return (
        document.id,
        document.matter,
        file_id,
        document.file,
        document.pages[0],
        document.pages[1],
        document_date(document.record),
        document.kind,
        document.confidence,
        clean_json(document.record.model_dump_json()),
        clean_json(_SOURCES.dump_json(document.sources, exclude_defaults=True).decode()),
        clean_json(_PROBLEMS.dump_json(document.problems).decode()),
        document.storage_key,
        document.held,
        document.duplicate_of,
        account_of(document.record),
        clean_json(_REPEATS.dump_json(document.repeats).decode()) if document.repeats else None,
    )


def value_lines(document: FiledDocument) -> Iterator[str]:
    """Yield one line of COPY a scalar of the record, with its source, in the order of the table's columns.

    There are a hundred of them a page: they are written here at once, which takes a third of the time.
    """
    for path, value in scalars(document.record):
        source = document.sources.get(path)
        yield f"{document.id}\t{path}\t{escape(str(value))}\t{_place(source) if source else _NOWHERE}"


def as_documents(rows: Sequence[Row[tuple[object, ...]]]) -> tuple[FiledDocument, ...]:
    """Return the documents that rows of the table state; one that was let in is not held, and vouched for.

    Raises:
        PermanentError: a row is not one of this version's records.
    """
    with _without_collector():
        return tuple(map(_as_document, rows))


@contextmanager
def _without_collector() -> Iterator[None]:
    """Keep the collector of cycles away meanwhile.

    A case of 100,000 values has no cycle, and looking for one takes two thirds of the time of loading it.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _as_document(row: Row[tuple[object, ...]]) -> FiledDocument:
    try:
        return FiledDocument(
            id=row.id,
            matter=row.matter,
            file=row.file,
            pages=(row.first_page, row.last_page),
            kind=row.kind,
            confidence=row.confidence,
            record=KIND_BY_NAME[row.kind].record.model_validate_json(row.record),
            sources=_SOURCES.validate_json(row.sources),
            problems=_PROBLEMS.validate_json(row.problems),
            storage_key=row.storage_key,
            held=None if row.let_in_by else row.held or ("privileged" if row.privileged_copy else None),
            duplicate_of=row.duplicate_of,
            repeats=_REPEATS.validate_json(row.repeats or "[]"),
            vouched=bool(row.let_in_by or row.ruled_here),
        )
    except (KeyError, ValidationError):
        raise PermanentError(
            f"document {row.id}: its record is not of this version of Matterflow; read file {row.file_id} again"
        ) from None


def _place(source: Source) -> str:
    x0, y0, x1, y1 = source.box or _NO_BOX
    return f"{source.page}\t{x0}\t{y0}\t{x1}\t{y1}\t{source.confidence}\t{source.method}"
