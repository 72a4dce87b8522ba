"""Values as rows: text that PostgreSQL takes, and rows written in bulk by COPY."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

import psycopg
from sqlalchemy import Cast, ColumnElement, Connection, Table, Text, any_, cast
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.types import TypeEngine

NUL = "\x00"
STAND_IN = "\ufffd"
_BUNDLE = 2000
_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r", NUL: STAND_IN})


def clean(text: str) -> str:
    """Return the text with each NUL, which PostgreSQL's text can't hold, replaced by U+FFFD."""
    return text.replace(NUL, STAND_IN)


def clean_json(json_text: str) -> str:
    r"""Return the JSON text with each \u0000 replaced by \ufffd: PostgreSQL's text holds no NUL."""
    if "\\u0000" not in json_text:
        return json_text
    # A backslash that is itself escaped may stand before "u0000": split at those pairs first.
    return "\\\\".join(part.replace("\\u0000", "\\ufffd") for part in json_text.split("\\\\"))


def copy_rows(connection: Connection, table: Table, rows: Iterable[Sequence[object]]) -> None:
    """Append the rows, in the order of the table's columns."""
    copy_lines(connection, table, ("\t".join(map(_field, row)) for row in rows))


def copy_lines(connection: Connection, table: Table, lines: Iterable[str]) -> None:
    """Append rows that are lines of COPY already, as fast as PostgreSQL takes them.

    They go in bundles, so that the server works on one while the next is made.
    """
    command = f"COPY {columns_of(table)} FROM STDIN"
    with psycopg_connection(connection).cursor() as cursor, cursor.copy(command) as copy:
        for bundle in _bundles(lines):
            copy.write("\n".join(bundle) + "\n")


def as_array(values: Iterable[object], kind: type[TypeEngine[Any]]) -> Cast[Any]:
    """Return the values as one parameter, however many they are."""
    return cast(list(values), ARRAY(kind))


def among(column: ColumnElement[str], texts: Iterable[str]) -> ColumnElement[bool]:
    """Return whether the column is one of the texts, which cross as one parameter."""
    return column == any_(as_array(texts, Text))


def escape(text: str) -> str:
    """Return the text as COPY writes it in a field."""
    if text.isprintable() and "\\" not in text:  # most is: ten times faster than the table
        return text
    return text.translate(_ESCAPES)


def _bundles(lines: Iterable[str]) -> Iterator[list[str]]:
    rest = iter(lines)
    while bundle := list(islice(rest, _BUNDLE)):
        yield bundle


def columns_of(table: Table) -> str:
    """Return the table with all its columns, as COPY names them."""
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    return f'"{table.name}" ({columns})'


def psycopg_connection(connection: Connection) -> psycopg.Connection:
    """Return the driver's own connection, which alone can COPY; it is in the same transaction."""
    driver = connection.connection.driver_connection
    if not isinstance(driver, psycopg.Connection):
        raise TypeError("the driver is not psycopg")
    return driver


def _field(value: object) -> str:
    if value is None:
        return "\\N"
    return escape(value) if isinstance(value, str) else str(value)
