"""What people corrected, in the table `corrections`."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import ColumnElement, Engine, RowMapping, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.sql.dml import ReturningInsert

from casefile.corrections import Correction
from casefile.errors import NotFoundError
from connectors.database.engine import transaction
from connectors.database.files import reopening
from connectors.database.rows import clean, clean_json
from connectors.database.tables import corrections, documents, files

_CHANGES = ("value", "was", "row", "by", "at")


class DatabaseCorrections:
    """The rulings that hold; what they replaced stands in the audit trail."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def record(self, rulings: Sequence[Correction]) -> frozenset[str]:
        """Write the rulings down in place of earlier ones, and have the files that they change filed again."""
        changed = set()
        with transaction(self._engine, "the corrections") as connection:
            known = select(files.c.id).where(files.c.id.in_({one.file_id for one in rulings}))
            absent = {one.file_id for one in rulings} - set(connection.scalars(known))
            if absent:
                raise NotFoundError(f"no file {min(absent)} was received")
            for one in rulings:
                if connection.scalar(_written(one)) is not None:
                    changed.add(one.file_id)
            connection.execute(reopening(files.c.id.in_(changed)))
        return frozenset(changed)

    def of_file(self, file_id: str) -> tuple[Correction, ...]:
        """Return the rulings over a file, by page, act and path."""
        return self._select(corrections.c.file_id == file_id, f"file {file_id}")

    def of_matter(self, number: str) -> tuple[Correction, ...]:
        """Return the rulings over a matter's files, by file, page, act and path."""
        moved_here = select(documents.c.file_id).where(documents.c.matter == number)
        own = select(files.c.id).where(files.c.matter == number)
        return self._select(corrections.c.file_id.in_(own.union(moved_here)), f"matter {number}")

    def _select(self, condition: ColumnElement[bool], subject: str) -> tuple[Correction, ...]:
        query = select(corrections).where(condition).order_by(*corrections.primary_key.columns)
        with transaction(self._engine, subject) as connection:
            rows = connection.execute(query).mappings().all()
        return tuple(_as_correction(row) for row in rows)


def _written(one: Correction) -> ReturningInsert[tuple[str]]:
    """Return what writes the ruling where none stands, or an earlier one that says something else."""
    row = one.model_dump() | {
        "value": _clean(one.value),
        "was": _clean(one.was),
        "row": None if one.row is None else clean_json(json.dumps(one.row)),
    }
    add = insert(corrections).values(row)
    return add.on_conflict_do_update(
        index_elements=list(corrections.primary_key.columns),
        set_={name: add.excluded[name] for name in _CHANGES},
        where=(corrections.c.at < add.excluded.at) & corrections.c.value.is_distinct_from(add.excluded.value),
    ).returning(corrections.c.file_id)


def _as_correction(row: RowMapping) -> Correction:
    return Correction.model_validate(dict(row) | {"row": None if row["row"] is None else json.loads(row["row"])})


def _clean(text: str | None) -> str | None:
    return None if text is None else clean(text)
