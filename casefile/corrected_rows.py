"""Rows of tables that were corrected: found again by what else stands in them, wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from casefile.citations import Source
from casefile.corrections import Correction
from casefile.records.base import BaseRecord

ROW = re.compile(r"^(\w+)\[(\d+)\](?:\.(\w+))?$")
"""The path of a row, or of a field in it: the table, the row's number, the field."""
ADDED = re.compile(r"^(\w+)\[\+(\d+)\](?:\.(\w+))?$")
"""The same of a row that a person added."""
_APART = 1000  # what is added to a row's number where another row's correction bears it
_LIKE = 0.5  # share of a row's other values that must stand as they did for it to be the row that was corrected


def row_of(record: BaseRecord, path: str) -> dict[str, str] | None:
    """Return what stands in the row that a path leads into, for a correction to find it again; None outside rows."""
    row = ROW.match(path)
    rows = record.model_dump(mode="json").get(row[1]) if row else None
    if row is None or not isinstance(rows, list) or int(row[2]) >= len(rows):
        return None
    each = rows[int(row[2])]
    if not isinstance(each, dict):
        return {"": str(each)}
    return {name: str(value) for name, value in each.items() if value not in (None, [], {})}


def added_path(path: str, record: BaseRecord, sources: Mapping[str, Source], said: Sequence[Correction]) -> str:
    """Return the path under which a row is known that a person added ("charges[+7].amount"); any other as it is.

    `said` are the corrections that the record was made with; added rows stand last, in the order that they came.
    """
    row = ROW.match(path)
    if row is None:
        return path
    rows = getattr(record, row[1], ())
    if not isinstance(rows, tuple):
        return path
    inside = f"{row[1]}[{row[2]}]"
    own = [source for each, source in sources.items() if each == inside or each.startswith(f"{inside}.")]
    gone = taken_back(said)
    marks = list(dict.fromkeys(mark for one in said if (mark := mark_of(one)) and mark not in gone))
    marks = [mark for mark in marks if mark[0] == row[1]]
    from_the_end = len(rows) - int(row[2])
    if not own or any(source.method != "correction" for source in own) or not 1 <= from_the_end <= len(marks):
        return path
    return f"{row[1]}[+{marks[-from_the_end][1]}]" + (f".{row[3]}" if row[3] else "")


def apart(one: Correction, said: Iterable[Correction]) -> Correction:
    """Return the correction under a path that no other row's correction has taken.

    A row's number is no more than a hint: rows move and go, and by and by two of them are called "charges[0]".
    """
    row = ROW.match(one.path)
    if row is None or one.row is None:
        return one
    standing = {each.path: each for each in said if (each.page, each.act) == (one.page, one.act)}
    index, place = int(row[2]), one
    while (other := standing.get(place.path)) is not None and _others(other) != _others(place):
        index += _APART
        place = one.model_copy(update={"path": f"{row[1]}[{index}]" + (f".{row[3]}" if row[3] else "")})
    return place


def row_now(row: Mapping[str, str], field: str | None, versions: Sequence[Sequence[Any]], index: int) -> int | None:
    """Return where the row that a person looked at stands; None where it is surely nowhere, or may be in two places.

    It is the row that is the same in all; else the one that differs in the corrected field alone (it is read otherwise
    by now); else one that has most of the rest, and in that field what the person saw. `versions` are the table's
    rows as they were read, and as corrected so far; `index` is where the row stood when the person looked.
    """
    tests: tuple[Callable[[object], bool], ...] = (
        lambda other: _likeness(row, other, None) == 1.0,
        lambda other: _likeness(row, other, field) == 1.0,
        lambda other: _likeness(row, other, field) >= _LIKE and _same_in(field, row, other),
    )
    for is_it in tests:
        if any(index < len(rows) and is_it(rows[index]) for rows in versions):
            return index
        for rows in versions:
            where = [at for at, each in enumerate(rows) if is_it(each)]
            if where:
                return where[-1] if all(rows[at] == rows[where[0]] for at in where) else None
    return None


def _same_in(field: str | None, row: Mapping[str, str], other: object) -> bool:
    """Tell whether the field says what it said; of a row that goes as a whole nothing more is asked."""
    if field is None or not isinstance(other, dict):
        return True
    now = other.get(field)
    return row.get(field) == (None if now in (None, [], {}) else str(now))


def mark_of(one: Correction) -> tuple[str, str] | None:
    """Return the table and the number of the row that a correction adds to."""
    added = ADDED.match(one.path)
    return (added[1], added[2]) if added else None


def taken_back(corrections: Iterable[Correction]) -> set[tuple[str, str] | None]:
    """Return the added rows that a person took back."""
    return {
        mark_of(one)
        for one in corrections
        if one.value is None and (added := ADDED.match(one.path)) and added[3] is None
    }


def _others(one: Correction) -> dict[str, str] | None:
    """Return by what a correction's row is known: what stands in its other fields."""
    row = ROW.match(one.path)
    field = row[3] if row else None
    return None if one.row is None else {name: value for name, value in one.row.items() if name != field}


def _likeness(row: Mapping[str, str], other: object, field: str | None) -> float:
    if not isinstance(other, dict):
        return float(row.get("") == str(other))
    now = {name: str(value) for name, value in other.items() if value not in (None, [], {})}
    names = (set(row) | set(now)) - {field}
    if not names:
        return 1.0 if row.get(field or "") == now.get(field or "") else 0.0
    return sum(row.get(name) == now.get(name) for name in names) / len(names)
