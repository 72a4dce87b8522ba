"""The way to the database: one engine a process, and foreign errors translated once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import psycopg
from sqlalchemy import Connection, Engine, create_engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from casefile.errors import ConflictError, NotFoundError, PermanentError, TransientError, UnusableInput

_FOREIGN_KEY = "23503"
_NOT_MIGRATED = {"42P01", "42703", "3F000"}  # no such table, column, schema
_REFUSED_LOGIN = {"28000", "28P01"}
_NO_DATABASE = "3D000"
_SETTINGS = "-c timezone=UTC -c lock_timeout=60000 -c idle_in_transaction_session_timeout=600000"


def connect(url: str) -> Engine:
    """Return the engine of a PostgreSQL database; it connects when first used.

    JSON crosses as text, written and read by pydantic: amounts and the order of keys stay as they are.

    Raises:
        UnusableInput: it is no PostgreSQL URL.
    """
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise UnusableInput(_NO_URL) from None
    if parsed.get_backend_name() not in {"postgresql", "postgres"}:
        raise UnusableInput(_NO_URL)
    return create_engine(
        parsed.set(drivername="postgresql+psycopg"),
        hide_parameters=True,
        pool_pre_ping=True,
        pool_timeout=60,
        json_serializer=str,
        json_deserializer=_as_text,
        connect_args={"connect_timeout": 10, "options": _SETTINGS, "application_name": "matterflow"},
    )


@contextmanager
def transaction(engine: Engine, subject: str) -> Iterator[Connection]:
    """Open a transaction that commits at the end of the block, and translate what goes wrong in it.

    `subject` opens the error's text ("file 3fd1"); the database's own words are left out, since they
    may quote a patient's data.
    """
    try:
        with engine.begin() as connection:
            yield connection
    except DBAPIError as error:
        if error.connection_invalidated:
            raise TransientError(_LOST.format(subject)) from None
        _translate(subject, error.orig)
    except psycopg.Error as error:
        _translate(subject, error)
    except PoolTimeout:
        raise TransientError(f"{subject}: the database's connections are all busy; try again") from None
    except SQLAlchemyError as error:
        raise PermanentError(f"{subject}: the database refused it ({type(error).__name__})") from None


_NO_URL = (
    "the database URL is not one of PostgreSQL; it reads postgresql://user@host:5432/name (SQLite is not supported)"
)
_LOST = "{}: the connection to the database was lost; try again"


def _as_text(written: str | bytes) -> str:
    return written if isinstance(written, str) else written.decode()


def _translate(subject: str, error: BaseException | None) -> NoReturn:
    state = getattr(error, "sqlstate", None) or "no SQLSTATE"
    if state == _FOREIGN_KEY:
        raise NotFoundError(f"{subject}: what it belongs to is not in the database") from None
    if isinstance(error, psycopg.IntegrityError):
        raise ConflictError(f"{subject}: something else stands there already ({state})") from None
    if state in _NOT_MIGRATED:
        raise PermanentError(
            f"{subject}: the database's tables are not those of this version ({state}); migrate it"
        ) from None
    if state in _REFUSED_LOGIN or _says(error, "authentication failed", "role ", "pg_hba.conf"):
        raise PermanentError("the database refused the user or the password; correct MATTERFLOW_DATABASE_URL") from None
    if state == _NO_DATABASE or _says(error, "does not exist"):
        raise PermanentError("the database that MATTERFLOW_DATABASE_URL names does not exist; create it") from None
    if isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        raise TransientError(f"{subject}: the database did not answer ({state}); try again") from None
    raise PermanentError(f"{subject}: the database refused it ({state})") from None


def _says(error: BaseException | None, *words: str) -> bool:
    """Tell whether a failed connection says one of the words: libpq gives it a text and no SQLSTATE."""
    told = isinstance(error, psycopg.OperationalError) and error.sqlstate is None
    return told and any(word in str(error) for word in words)
