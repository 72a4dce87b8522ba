"""Readings: one compact blob a page, under the hash of what the page shows."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Engine, select
from sqlalchemy.dialects.postgresql import insert

from connectors.database.engine import transaction
from connectors.database.rows import among
from connectors.database.tables import readings


class DatabaseReadings:
    """Pages once read, in the table `readings`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def save(self, key: str, body: bytes) -> None:
        """Keep the reading under its key."""
        keep = insert(readings).values(key=key, body=body)
        keep = keep.on_conflict_do_update(index_elements=[readings.c.key], set_={"body": body})
        with transaction(self._engine, f"reading {key}") as connection:
            connection.execute(keep)

    def load(self, key: str) -> bytes | None:
        """Return the reading, or None when the page was never read."""
        with transaction(self._engine, f"reading {key}") as connection:
            return connection.scalar(select(readings.c.body).where(readings.c.key == key))

    def load_these(self, keys: Sequence[str]) -> dict[str, bytes]:
        """Return those of the readings that there are, by their keys."""
        query = select(readings.c.key, readings.c.body).where(among(readings.c.key, keys))
        with transaction(self._engine, "the readings") as connection:
            return {row.key: row.body for row in connection.execute(query)}
