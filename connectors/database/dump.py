"""The database as files and back: each table's rows in PostgreSQL's own text form, of one moment."""

from __future__ import annotations

import json
from pathlib import Path

from sqlalchemy import Connection, Table, text

from casefile.errors import UnusableInput
from connectors.database.engine import connect, transaction
from connectors.database.rows import columns_of, psycopg_connection
from connectors.database.schema import standing_revision
from connectors.database.tables import METADATA

CONTENTS = "tables.json"
_BLOCK = 1 << 20


def dump_tables(url: str, folder: Path) -> dict[str, int]:
    """Write every table into the folder, all as of one moment, and return the number of rows of each."""
    folder.mkdir(parents=True, exist_ok=True)
    engine = connect(url)
    try:
        with transaction(engine, "the backup of the database") as connection:
            connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"))
            rows = {table.name: _write(connection, table, folder) for table in METADATA.sorted_tables}
            contents = {"revision": standing_revision(connection), "rows": rows}
    finally:
        engine.dispose()
    (folder / CONTENTS).write_text(json.dumps(contents, indent=1) + "\n")
    return rows


def load_tables(url: str, folder: Path) -> dict[str, int]:
    """Fill the empty, migrated tables from the folder, all or nothing; return the number of rows of each.

    Raises:
        UnusableInput: it is no dump, one of another version's tables, or it lacks rows.
        ConflictError: the tables hold rows already.
    """
    contents = _contents(folder)
    engine = connect(url)
    try:
        with transaction(engine, "the restored database") as connection:
            if standing_revision(connection) != contents["revision"]:
                raise UnusableInput(
                    f"{folder} is of another version of Matterflow: restore it with that one, then update"
                )
            rows = {table.name: _read(connection, table, folder) for table in METADATA.sorted_tables}
            if rows != contents["rows"]:
                raise UnusableInput(f"{folder} is damaged: rows are missing; use another backup")
    finally:
        engine.dispose()
    return rows


def _contents(folder: Path) -> dict[str, object]:
    try:
        contents: dict[str, object] = json.loads((folder / CONTENTS).read_text())
    except (FileNotFoundError, ValueError):
        raise UnusableInput(f"{folder} holds no whole backup of a database") from None
    return contents


def _write(connection: Connection, table: Table, folder: Path) -> int:
    with (
        psycopg_connection(connection).cursor() as cursor,
        (folder / f"{table.name}.copy").open("wb") as file,
    ):
        with cursor.copy(f"COPY {columns_of(table)} TO STDOUT") as copy:
            for block in copy:
                file.write(block)
        return cursor.rowcount


def _read(connection: Connection, table: Table, folder: Path) -> int:
    try:
        file = (folder / f"{table.name}.copy").open("rb")
    except FileNotFoundError:
        raise UnusableInput(f"{folder} is damaged: {table.name} is missing; use another backup") from None
    with file, psycopg_connection(connection).cursor() as cursor:
        with cursor.copy(f"COPY {columns_of(table)} FROM STDIN") as copy:
            while block := file.read(_BLOCK):
                copy.write(block)
        return cursor.rowcount
