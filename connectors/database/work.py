"""Work claims: one row a key, held for the length of a lease."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import Engine, delete, or_, select, update
from sqlalchemy.dialects.postgresql import insert

from connectors.database.engine import transaction
from connectors.database.rows import among
from connectors.database.tables import work


class DatabaseWork:
    """Who is at work on what, in the table `work`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def claim(self, key: str, owner: str, now: dt.datetime, lease: dt.timedelta) -> bool:
        """Tell whether the owner now holds the key (also when it held it before)."""
        return key in self.claim_all([key], owner, now, lease)

    def claim_all(self, keys: Sequence[str], owner: str, now: dt.datetime, lease: dt.timedelta) -> frozenset[str]:
        """Claim the keys at one go, in their order, so that two never wait for each other; return those held now."""
        until = now + lease
        free = or_(work.c.until <= now, work.c.owner == owner)
        claim = (
            insert(work)
            .values([{"key": key, "owner": owner, "until": until} for key in sorted(set(keys))])
            .on_conflict_do_update(index_elements=[work.c.key], set_={"owner": owner, "until": until}, where=free)
            .returning(work.c.key)
        )
        with transaction(self._engine, f"work {keys[0]}") as connection:
            return frozenset(connection.scalars(claim))

    def renew(self, key: str, owner: str, now: dt.datetime, lease: dt.timedelta) -> bool:
        """Hold the key longer; False when somebody else took it over or it was finished."""
        longer = update(work).where(work.c.key == key, work.c.owner == owner).values(until=now + lease)
        with transaction(self._engine, f"work {key}") as connection:
            return connection.execute(longer).rowcount == 1

    def held_until(self, keys: Sequence[str]) -> dict[str, dt.datetime]:
        """Return when the lease of each key ends or ended; a key that was given back or never claimed has none."""
        query = select(work.c.key, work.c.until).where(among(work.c.key, keys))
        with transaction(self._engine, "the work") as connection:
            return {row.key: row.until for row in connection.execute(query)}

    def finish(self, key: str, owner: str) -> None:
        """Give the key back; a key that the owner does not hold is left alone."""
        self.finish_all([key], owner)

    def finish_all(self, keys: Sequence[str], owner: str) -> None:
        """Give the keys back at one go; those that the owner does not hold are left alone."""
        with transaction(self._engine, f"work {keys[0]}") as connection:
            connection.execute(delete(work).where(work.c.key.in_(list(keys)), work.c.owner == owner))
