"""The audit trail: append-only rows, each with the hash of its own words and of the row before."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping

from sqlalchemy import Connection, Engine, Row, func, insert, select

from casefile.ids import derive_id
from connectors.base import TrailEntry
from connectors.database.engine import transaction
from connectors.database.tables import trail

BEGINNING = "0" * 64
"""The hash before the first entry."""
_ONE_AT_A_TIME = 7_212_001  # an advisory lock's number, ours alone


class DatabaseTrail:
    """Who did what, in the table `trail`; a trigger refuses every change and deletion."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def append(
        self,
        at: dt.datetime,
        actor: str,
        role: str,
        act: str,
        subject: str,
        details: Mapping[str, str],
    ) -> TrailEntry:
        """Write an act down; the same act at the same moment is one entry."""
        words = words_of(at, actor, role, act, subject, details)
        entry_id = derive_id(words)
        with transaction(self._engine, "the audit trail") as connection:
            connection.execute(select(func.pg_advisory_xact_lock(_ONE_AT_A_TIME)))
            standing = connection.execute(select(trail).where(trail.c.id == entry_id)).one_or_none()
            if standing is not None:
                return _as_entry(standing)
            number, before = _last(connection)
            row = {
                "number": number + 1,
                "id": entry_id,
                "at": at,
                "actor": actor,
                "role": role,
                "act": act,
                "subject": subject,
                "details": _canonical(details),
                "hash": chain(before, number + 1, words),
            }
            return _as_entry(connection.execute(insert(trail).values(row).returning(trail)).one())

    def entries(self, subject: str | None = None) -> tuple[TrailEntry, ...]:
        """Return the entries about the subject, or all, oldest first."""
        query = select(trail).order_by(trail.c.number)
        if subject is not None:
            query = query.where(trail.c.subject == subject)
        with transaction(self._engine, "the audit trail") as connection:
            return tuple(map(_as_entry, connection.execute(query)))

    def verify(self) -> TrailEntry | None:
        """Return the first entry that does not follow from the one before; None: the chain holds."""
        before = BEGINNING
        for number, entry in enumerate(self.entries(), 1):
            words = words_of(entry.at, entry.actor, entry.role, entry.act, entry.subject, entry.details)
            before = chain(before, number, words)
            if entry.number != number or entry.hash != before:
                return entry
        return None


def chain(before: str, number: int, words: str) -> str:
    """Return the hash of an entry: of the hash before it, its number and its words."""
    return hashlib.sha256(f"{before}\n{number}\n{words}".encode()).hexdigest()


def words_of(at: dt.datetime, actor: str, role: str, act: str, subject: str, details: Mapping[str, str]) -> str:
    """Return an act as one text, the same whatever the zone of its moment and the order of its details."""
    moment = at.astimezone(dt.UTC).isoformat(timespec="microseconds")
    return json.dumps([moment, actor, role, act, subject, _canonical(details)], ensure_ascii=True)


def _canonical(details: Mapping[str, str]) -> str:
    return json.dumps(dict(details), sort_keys=True, ensure_ascii=True)


def _last(connection: Connection) -> tuple[int, str]:
    query = select(trail.c.number, trail.c.hash).order_by(trail.c.number.desc()).limit(1)
    row = connection.execute(query).one_or_none()
    return (row.number, row.hash) if row else (0, BEGINNING)


def _as_entry(row: Row[tuple[object, ...]]) -> TrailEntry:
    return TrailEntry(
        row.number,
        row.at,
        row.actor,
        row.role,
        row.act,
        row.subject,
        json.loads(row.details),
        row.hash,
    )
