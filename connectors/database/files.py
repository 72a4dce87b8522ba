"""Received files: written down once, whatever comes twice."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Engine, Update, select, update
from sqlalchemy.dialects.postgresql import insert

from casefile.errors import NotFoundError
from casefile.receipts import FileStatus, ReceivedFile
from connectors.database.engine import transaction
from connectors.database.rows import clean
from connectors.database.tables import files


class DatabaseFiles:
    """What was received, in the table `files`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def receive(self, file: ReceivedFile) -> ReceivedFile:
        """Write the receipt down and return what stands; what became of a known file is kept."""
        row = file.model_dump() | {"name": clean(file.name), "folder": clean(file.folder)}
        with transaction(self._engine, f"file {file.id}") as connection:
            connection.execute(insert(files).values(row).on_conflict_do_nothing())
            found = connection.execute(select(files).where(files.c.id == file.id)).mappings().one()
        return ReceivedFile.model_validate(dict(found))

    def get(self, file_id: str) -> ReceivedFile:
        """Return the file."""
        found = self._select(files.c.id == file_id, f"file {file_id}")
        if not found:
            raise _not_received(file_id)
        return found[0]

    def set_result(
        self,
        file_id: str,
        status: FileStatus,
        *,
        media_type: str | None = None,
        page_count: int | None = None,
        reason: str | None = None,
    ) -> None:
        """Write down what became of the file."""
        change = (
            update(files)
            .where(files.c.id == file_id)
            .values(
                status=status,
                media_type=media_type,
                page_count=page_count,
                reason=None if reason is None else clean(reason),
            )
        )
        with transaction(self._engine, f"file {file_id}") as connection:
            found = connection.execute(change).rowcount
        if not found:
            raise _not_received(file_id)

    def reopen(self, file_ids: Sequence[str]) -> None:
        """Have the files filed again: they stand as received, and keep what they have until that is done."""
        with transaction(self._engine, "the files") as connection:
            connection.execute(reopening(files.c.id.in_(list(file_ids))))

    def of_matter(self, number: str | None) -> tuple[ReceivedFile, ...]:
        """Return a matter's files, or for None the unsorted ones, in the order received."""
        return self._select(files.c.matter.is_not_distinct_from(number), "the files")

    def with_status(self, *statuses: FileStatus) -> tuple[ReceivedFile, ...]:
        """Return the files of all matters that stand so, in the order received."""
        return self._select(files.c.status.in_(statuses), "the files")

    def _select(self, condition: ColumnElement[bool], subject: str) -> tuple[ReceivedFile, ...]:
        query = select(files).where(condition).order_by(files.c.received_at, files.c.id)
        with transaction(self._engine, subject) as connection:
            rows = connection.execute(query).mappings().all()
        return tuple(ReceivedFile.model_validate(dict(row)) for row in rows)


def reopening(condition: ColumnElement[bool]) -> Update:
    """Return what puts those files back among the received ones."""
    return update(files).where(condition).values(status="received")


def _not_received(file_id: str) -> NotFoundError:
    return NotFoundError(f"no file {file_id} was received")
