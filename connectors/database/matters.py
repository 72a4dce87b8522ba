"""Matters: opened by an intake form, and stated anew by a later one."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Engine, Row, Text, literal_column, select, update
from sqlalchemy.dialects.postgresql import insert

from casefile.errors import ConflictError, NotFoundError
from casefile.matter import Matter, Stage
from connectors.database.engine import transaction
from connectors.database.rows import clean_json
from connectors.database.tables import matters

_WRITTEN: ColumnElement[str] = literal_column("xmin::text", Text).label("written")
"""PostgreSQL's own mark of the transaction that wrote a row last: another one whenever the row changes."""


class DatabaseMatters:
    """The firm's matters, in the table of that name."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._listed: dict[str, tuple[str, Matter]] = {}

    def open(self, matter: Matter, form_sha: str) -> bool:
        """Open the matter; False when the same form has opened it already."""
        opening = insert(matters).values(_row(matter, form_sha)).on_conflict_do_nothing().returning(matters.c.number)
        standing = select(matters.c.form_sha).where(matters.c.number == matter.number)
        with transaction(self._engine, f"matter {matter.number}") as connection:
            if connection.scalar(opening):
                return True
            if connection.scalar(standing) == form_sha:
                return False
        raise ConflictError(
            f"matter {matter.number} is open already, from a different intake form;"
            " give the new matter its own number, or correct the open one"
        )

    def form_of(self, number: str) -> str:
        """Return the hash of the form that states the matter now."""
        with transaction(self._engine, f"matter {number}") as connection:
            found = connection.scalar(select(matters.c.form_sha).where(matters.c.number == number))
        if found is None:
            raise no_matter(number)
        return str(found)

    def amend(self, matter: Matter, form_sha: str, *, in_place_of: str) -> None:
        """Let a later form state the matter, in place of the one with that hash; the same again changes nothing."""
        change = (
            update(matters)
            .where(matters.c.number == matter.number, matters.c.form_sha.in_([in_place_of, form_sha]))
            .values(_row(matter, form_sha))
        )
        with transaction(self._engine, f"matter {matter.number}") as connection:
            found = connection.execute(change).rowcount
        if not found:
            raise ConflictError(f"matter {matter.number} was changed by another form meanwhile; drop this one again")

    def get(self, number: str) -> Matter:
        """Return the matter."""
        found = select(matters).where(matters.c.number == number)
        with transaction(self._engine, f"matter {number}") as connection:
            row = connection.execute(found).one_or_none()
        if row is None:
            raise no_matter(number)
        return as_matter(row)

    def list(self) -> tuple[Matter, ...]:
        """Return all matters, by number.

        They are looked through for each file that nobody sorted: only those that were written since are read again.
        """
        with transaction(self._engine, "the matters") as connection:
            standing = connection.execute(select(matters.c.number, _WRITTEN).order_by(matters.c.number)).all()
            known = self._listed
            fresh = {row.number: row.written for row in standing if known.get(row.number, ("",))[0] != row.written}
            rows = connection.execute(select(matters).where(matters.c.number.in_(fresh))).all() if fresh else []
        read = known | {row.number: (fresh[row.number], as_matter(row)) for row in rows}
        self._listed = {row.number: read[row.number] for row in standing if row.number in read}
        return tuple(matter for _, matter in self._listed.values())

    def set_stage(self, number: str, stage: Stage) -> None:
        """Move the matter to the stage."""
        change = update(matters).where(matters.c.number == number).values(stage=stage)
        with transaction(self._engine, f"matter {number}") as connection:
            found = connection.execute(change).rowcount
        if not found:
            raise no_matter(number)


def _row(matter: Matter, form_sha: str) -> dict[str, str]:
    return {
        "number": matter.number,
        "form_sha": form_sha,
        "stage": matter.stage,
        "form": clean_json(matter.model_dump_json(exclude={"stage"})),
    }


def as_matter(row: Row[tuple[object, ...]]) -> Matter:
    """Return the matter that a row of the table states."""
    matter = Matter.model_validate_json(row.form)
    return matter.model_copy(update={"stage": row.stage})


def no_matter(number: str) -> NotFoundError:
    """Return the error that says so."""
    return NotFoundError(f"no matter {number} is open; open it with its intake form")
