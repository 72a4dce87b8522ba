"""Filed documents as rows, and back."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Row

from casefile.citations import Source
from casefile.documents import FiledDocument, document_date
from casefile.errors import PermanentError
from casefile.paths import scalars
from casefile.problems import Problem
from casefile.records.registry import KIND_BY_NAME
from connectors.database.rows import clean_json

_SOURCES = TypeAdapter(dict[str, Source])
_PROBLEMS = TypeAdapter(tuple[Problem, ...])


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
        clean_json(_SOURCES.dump_json(document.sources).decode()),
        clean_json(_PROBLEMS.dump_json(document.problems).decode()),
        document.storage_key,
        document.held,
        document.duplicate_of,
    )


def value_rows(document: FiledDocument) -> Iterator[tuple[object, ...]]:
    """Yield one row a scalar of the record, with its source, in the order of the table's columns."""
    nowhere = (None,) * 7
    for path, value in scalars(document.record):
        source = document.sources.get(path)
        yield (document.id, path, str(value), *(_place(source) if source else nowhere))


def as_document(row: Row[tuple[object, ...]]) -> FiledDocument:
    """Return the document that a row of the table states; one that was let in is not held.

    Raises:
        PermanentError: the row is not one of this version's records.
    """
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
            held=None if row.let_in_by else row.held,
            duplicate_of=row.duplicate_of,
        )
    except (KeyError, ValidationError):
        raise PermanentError(
            f"document {row.id}: its record is not of this version of Matterflow; read file {row.file_id} again"
        ) from None


def _place(source: Source) -> tuple[object, ...]:
    box = source.box or (None, None, None, None)
    return (source.page, *box, source.confidence, source.method)
