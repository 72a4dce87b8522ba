"""What people said, in the table `attested`."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, select
from sqlalchemy.dialects.postgresql import insert

from casefile.attested import Attested
from connectors.database.engine import transaction
from connectors.database.rows import clean_json
from connectors.database.tables import attested


class DatabaseAttested:
    """The statements of people; none is ever changed or removed: a later one takes the place of an earlier."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, statement: Attested, file_id: str) -> bool:
        """Keep a statement; False where it is kept already."""
        row = {"id": statement.id, "matter": statement.matter, "file_id": file_id}
        body = clean_json(statement.model_dump_json())
        with transaction(self._engine, f"matter {statement.matter}") as connection:
            added = insert(attested).values(**row, body=body).on_conflict_do_nothing().returning(attested.c.id)
            return connection.scalar(added) is not None

    def of_matter(self, number: str) -> tuple[Attested, ...]:
        """Return the matter's statements, replaced ones among them, by day."""
        with transaction(self._engine, f"matter {number}") as connection:
            return statements_of(connection, number)


def statements_of(connection: Connection, number: str) -> tuple[Attested, ...]:
    """Return a matter's statements within a transaction."""
    query = select(attested.c.body).where(attested.c.matter == number).order_by(attested.c.id)
    found = map(Attested.model_validate_json, connection.scalars(query))
    return tuple(sorted(found, key=lambda one: (one.said_on, one.said_by, one.id)))
