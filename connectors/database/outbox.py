"""Letters to the firm's staff, in the table `outbox`: written down before they are sent, and kept."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence

from sqlalchemy import ColumnElement, Engine, RowMapping, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.sql.dml import Update

from casefile.clocks import Notice
from connectors.base import Letter, Message
from connectors.database.engine import transaction
from connectors.database.tables import outbox


class DatabaseOutbox:
    """What the staff are told by e-mail: each letter once."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, letters: Sequence[Letter]) -> None:
        """Write the letters down to be sent; one that stands there already is left as it is."""
        if not letters:
            return
        with transaction(self._engine, "the outbox") as connection:
            connection.execute(insert(outbox).on_conflict_do_nothing(), [_row(letter) for letter in letters])

    def last_notices(self, number: str) -> tuple[Notice, ...]:
        """Return what was written last of each of the matter's clocks."""
        query = select(outbox).where(outbox.c.matter == number).order_by(outbox.c.clock, outbox.c.number)
        with transaction(self._engine, f"matter {number}") as connection:
            rows = connection.execute(query).mappings().all()
        return tuple({row["clock"]: _notice(row) for row in rows}.values())

    def waiting(self) -> tuple[Letter, ...]:
        """Return the letters that are not sent, the oldest first."""
        query = select(outbox).where(outbox.c.sent_at.is_(None)).order_by(outbox.c.written_at, outbox.c.id)
        with transaction(self._engine, "the outbox") as connection:
            return tuple(_letter(row) for row in connection.execute(query).mappings())

    def note(self, letter_id: str, *, to: Sequence[str], trouble: str | None) -> None:
        """Write down to whom a letter goes, and why it did not go yet."""
        self._change(outbox.c.id == letter_id, to=json.dumps(list(to)), trouble=trouble)

    def mark_sent(self, letter_id: str, at: dt.datetime) -> None:
        """Write down that the letter was handed over."""
        self._change((outbox.c.id == letter_id) & outbox.c.sent_at.is_(None), sent_at=at, trouble=None)

    def _change(self, condition: ColumnElement[bool], **values: object) -> None:
        change: Update = update(outbox).where(condition).values(**values)
        with transaction(self._engine, "the outbox") as connection:
            connection.execute(change)


def _row(letter: Letter) -> dict[str, object]:
    return {
        "id": letter.id,
        "matter": letter.matter,
        **letter.notice.model_dump(),
        "to": json.dumps(list(letter.message.to)),
        "subject": letter.message.subject,
        "body": letter.message.body,
        "calendar": letter.message.calendar,
        "written_at": letter.written_at,
        "trouble": letter.trouble,
    }


def _letter(row: RowMapping) -> Letter:
    message = Message(tuple(json.loads(row["to"])), row["subject"], row["body"], row["calendar"])
    return Letter(row["id"], row["matter"], _notice(row), message, row["written_at"], row["trouble"])


def _notice(row: RowMapping) -> Notice:
    return Notice.model_validate({name: row[name] for name in Notice.model_fields})
