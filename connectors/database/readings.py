"""Readings: one compact blob a page, under the hash of what the page shows."""

from __future__ import annotations

from sqlalchemy import Engine, select
from sqlalchemy.dialects.postgresql import insert

from connectors.database.engine import transaction
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
