"""Brings a database's tables up to this version."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, func, select, text

from casefile.errors import PermanentError
from connectors.database.engine import connect, transaction

if TYPE_CHECKING:
    from alembic.config import Config

OLDEST_SERVER = 15
_STEP = re.compile(r"(\d{4})_\w+\.py")
_ONE_AT_A_TIME = 7_212_000  # an advisory lock's number, ours alone


def migrate(url: str) -> None:
    """Bring the database's tables up to this version; when they are, nothing changes.

    Two processes may call it at once: the second waits for the first and finds the work done.

    Raises:
        PermanentError: the server is older than PostgreSQL 15.
    """
    engine = connect(url)
    try:
        _upgrade(engine)
    finally:
        engine.dispose()


def _upgrade(engine: Engine) -> None:
    with transaction(engine, "the database's tables") as connection:
        # The other process may hold the lock for as long as its steps take.
        connection.execute(text("SET LOCAL lock_timeout = '600s'"))
        connection.execute(select(func.pg_advisory_xact_lock(_ONE_AT_A_TIME)))
        _check_server(connection)
        if standing_revision(connection) != newest_step():
            from alembic import command  # a third of the time of a short command, and seldom wanted

            command.upgrade(alembic_config(connection), "head")


def newest_step() -> str:
    """Return the number of the last of the packaged steps."""
    steps = (files("connectors.database") / "migrations" / "versions").iterdir()
    return max(match[1] for step in steps if (match := _STEP.fullmatch(step.name)))


def alembic_config(connection: Connection) -> Config:
    """Return Alembic's settings for the packaged steps, run on the connection."""
    from alembic.config import Config

    config = Config()
    location = str(files("connectors.database") / "migrations")
    config.set_main_option("script_location", location.replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def standing_revision(connection: Connection) -> str | None:
    """Return which step the tables are at, or None where there are none."""
    if connection.scalar(select(func.to_regclass("alembic_version"))) is None:
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def _check_server(connection: Connection) -> None:
    number: int = int(connection.scalars(text("SHOW server_version_num")).one())
    if number < OLDEST_SERVER * 10_000:
        raise PermanentError(
            f"the database server is PostgreSQL {number // 10_000}; Matterflow needs {OLDEST_SERVER} or later"
        )
