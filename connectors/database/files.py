"""Received files: written down once, whatever comes twice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, Engine, Integer, RowMapping, Text, Update, exists, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert

from casefile.errors import NotFoundError
from casefile.receipts import FileStatus, ReceivedFile
from connectors.base import Untold
from connectors.database.engine import transaction
from connectors.database.rows import among, as_array, clean
from connectors.database.tables import documents, files

UNSORTED = "unsorted"


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
        return _as_file(found)

    def get(self, file_id: str) -> ReceivedFile:
        """Return the file."""
        found = self._select(files.c.id == file_id, f"file {file_id}")
        if not found:
            raise _not_received(file_id)
        return found[0]

    def these(self, file_ids: Sequence[str]) -> tuple[ReceivedFile, ...]:
        """Return those of the files that were received, in the order received."""
        return self._select(among(files.c.id, file_ids), "the files")

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
                change=files.c.change + 1,
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

    def received_between(self, number: str | None, begin: dt.datetime, end: dt.datetime) -> tuple[ReceivedFile, ...]:
        """Return what a matter got in that time, or for None what was dropped unsorted, in the order received."""
        place = _of_matter(number) if number is not None else _dropped_unsorted()
        return self._select(place & (files.c.received_at >= begin) & (files.c.received_at < end), "the files")

    def untold(self) -> tuple[Untold, ...]:
        """Return the files that changed since people were told of them, each with the number of its change."""
        query = select(files).where(files.c.change != files.c.told).order_by(files.c.received_at, files.c.id)
        with transaction(self._engine, "the files") as connection:
            rows = connection.execute(query).mappings().all()
        return tuple(Untold(_as_file(row), row["change"]) for row in rows)

    def mark_told(self, changes: Mapping[str, int]) -> None:
        """Write down that people were told of these changes; a file that changes right now is told again."""
        ids, numbers = as_array(changes, Text), as_array(changes.values(), Integer)
        said = func.unnest(ids, numbers).table_valued("id", "change", name="said").render_derived()
        open_now = select(files.c.id).where(among(files.c.id, changes)).with_for_update(skip_locked=True)
        mark = (
            update(files)
            .values(told=said.c.change)
            .where(files.c.id == said.c.id, files.c.id.in_(open_now), files.c.told < said.c.change)
        )
        with transaction(self._engine, "the files") as connection:
            connection.execute(mark)

    def _select(self, condition: ColumnElement[bool], subject: str) -> tuple[ReceivedFile, ...]:
        query = select(files).where(condition).order_by(files.c.received_at, files.c.id)
        with transaction(self._engine, subject) as connection:
            rows = connection.execute(query).mappings().all()
        return tuple(_as_file(row) for row in rows)


def reopening(condition: ColumnElement[bool]) -> Update:
    """Return what puts those files back among the received ones."""
    return update(files).where(condition).values(status="received", change=files.c.change + 1)


def changed(condition: ColumnElement[bool]) -> Update:
    """Return what has people told again of those files."""
    return update(files).where(condition).values(change=files.c.change + 1)


def _as_file(row: RowMapping) -> ReceivedFile:
    return ReceivedFile.model_validate({name: row[name] for name in ReceivedFile.model_fields})


def _of_matter(number: str) -> ColumnElement[bool]:
    """Return what is true of a matter's files, and of packets of several clients that hold papers of it."""
    within = exists().where(documents.c.file_id == files.c.id, documents.c.matter == number)
    return or_(files.c.matter == number, files.c.matter.is_(None) & within)


def _dropped_unsorted() -> ColumnElement[bool]:
    folder = func.lower(files.c.folder)
    return or_(files.c.matter.is_(None), folder == UNSORTED, folder.startswith(f"{UNSORTED}/"))


def _not_received(file_id: str) -> NotFoundError:
    return NotFoundError(f"no file {file_id} was received")
