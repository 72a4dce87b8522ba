"""Joined rows: an entry whose values are printed one under the other, line by line, is one row of its list.

In a table the rows repeat each other's fields; what is printed under each other with no field twice is one entry.
Where entries stand side by side, each printed row says its caption twice: which value is whose is not told by rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from extractors.merged_rows import RowValue
from extractors.printed_rows import PrintedRow
from extractors.spans import Span

_APART = 5.0  # heights of print that may lie between two values of one entry


class Entry(NamedTuple):
    """A printed row of a list, or several that are one entry, with the values chosen of it."""

    row: PrintedRow
    values: Mapping[str, RowValue]


def joined(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries, those that no reader gives and that share no field joined with the one over them.

    Those that no reader gives of rows that say their caption twice are left out.
    """
    found: list[Entry] = []
    last: PrintedRow | None = None
    for entry in entries:
        if entry.row.told is None and is_said_twice(entry.row.span):
            continue
        over = found[-1] if found else None
        if over is not None and last is not None and _goes_on(over, last, entry):
            found[-1] = Entry(over.row, {**over.values, **entry.values})
        else:
            found.append(entry)
        last = entry.row
    return found


def is_said_twice(span: Span) -> bool:
    """Tell whether the row says the same words to the left and to the right: "Paid $12.00   Paid $9.00"."""
    said = [word.text for word in span.words if word.text[0].isalpha()]
    half = len(said) // 2
    return bool(said) and said[:half] == said[half:]


def _goes_on(over: Entry, last: PrintedRow, entry: Entry) -> bool:
    if over.row.told is not None or entry.row.told is not None or over.values.keys() & entry.values.keys():
        return False
    one, two = last.span, entry.row.span
    return one.page is two.page and 0 <= two.box.y0 - one.box.y1 < _APART * max(one.height, two.height)
