"""Bates numbers: one sequence a matter, append-only."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, Engine, func, insert, select, text
from sqlalchemy.dialects.postgresql import insert as insert_or

from casefile.errors import ConflictError
from connectors.base import PageOfFile
from connectors.database.engine import transaction
from connectors.database.tables import bates, bates_sequences

_KNOWN = text(
    "SELECT file, page, number FROM bates"
    " JOIN unnest(CAST(:files AS text[]), CAST(:pages AS integer[])) AS asked (file, page)"
    " USING (file, page) WHERE matter = :matter"
)


class DatabaseBates:
    """The numbers of a matter's pages, in the tables `bates_sequences` and `bates`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def prefix(self, number: str) -> str | None:
        """Return the prefix that the matter's pages are numbered under; None before the first is."""
        standing = select(bates_sequences.c.prefix).where(bates_sequences.c.matter == number)
        with transaction(self._engine, f"matter {number}") as connection:
            return connection.scalar(standing)

    def assign(self, number: str, pages: Sequence[PageOfFile], prefix: str) -> dict[PageOfFile, int]:
        """Return each page's number; pages without one get the next, in the order given."""
        with transaction(self._engine, f"matter {number}") as connection:
            _hold_sequence(connection, number, prefix)
            given = _known(connection, number, pages)
            fresh = [page for page in dict.fromkeys(pages) if page not in given]
            given |= _append(connection, number, fresh)
        return {page: given[page] for page in pages}


def _hold_sequence(connection: Connection, matter: str, prefix: str) -> None:
    """Lock the matter's sequence until the transaction ends: others wait for their numbers."""
    begin = insert_or(bates_sequences).values(matter=matter, prefix=prefix).on_conflict_do_nothing()
    connection.execute(begin)
    held = select(bates_sequences.c.prefix).where(bates_sequences.c.matter == matter)
    standing = connection.scalar(held.with_for_update())
    if standing != prefix:
        raise ConflictError(f"matter {matter}: its pages are numbered under {standing}; numbers once given stay")


def _known(connection: Connection, matter: str, pages: Sequence[PageOfFile]) -> dict[PageOfFile, int]:
    asked = {
        "matter": matter,
        "files": [file for file, _ in pages],
        "pages": [page for _, page in pages],
    }
    return {(row.file, row.page): row.number for row in connection.execute(_KNOWN, asked)}


def _append(connection: Connection, matter: str, pages: Sequence[PageOfFile]) -> dict[PageOfFile, int]:
    if not pages:
        return {}
    last = connection.scalar(select(func.max(bates.c.number)).where(bates.c.matter == matter)) or 0
    numbers = {page: last + step for step, page in enumerate(pages, 1)}
    connection.execute(
        insert(bates),
        [{"matter": matter, "file": file, "page": page, "number": number} for (file, page), number in numbers.items()],
    )
    return numbers
