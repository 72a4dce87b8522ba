"""The readiness of the firm as a workbook: a line a matter, the most urgent first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from casefile.dates import format_date
from casefile.readiness.firm import FirmRow
from generators.workbooks import finished, head_row, put, title_row

_COLUMNS = (
    ("Matter", 13),
    ("Client", 20),
    ("Stage", 12),
    ("State", 7),
    ("Ready for a demand?", 12),
    ("What a demand still lacks", 46),
    ("Open items", 9),
    ("Next limitation", 30),
    ("Last day", 13),
    ("Days left", 9),
    ("Attorney must confirm", 12),
    ("Past, or without a date", 34),
    ("Days since last visit", 11),
)
_FOOT = (
    "Nobody relies on a limitation here before an attorney has confirmed it; how it is reckoned stands in the matter's "
    "own page, in Case reports of its folder."
)
_LATE = PatternFill("solid", fgColor="F8D7DA")
_NEAR = PatternFill("solid", fgColor="FFF3CD")
_DAY = "d mmm yyyy"
_LAST_DAY = 9


def firm_workbook(rows: Sequence[FirmRow], today: dt.date) -> bytes:
    """Return the workbook of the lines as they stand on the day, in the order given."""
    book = Workbook()
    sheet = book.active
    if not isinstance(sheet, Worksheet):
        raise TypeError("a new workbook has a sheet")
    sheet.title = "Readiness"
    ready = sum(row.ready for row in rows)
    words = f"Readiness of the firm, {format_date(today)}: {len(rows)} open matters, {ready} ready for a demand"
    title_row(sheet, words, len(_COLUMNS))
    head_row(sheet, 3, [head for head, _ in _COLUMNS], [width for _, width in _COLUMNS])
    for number, row in enumerate(rows, 4):
        _write(sheet, number, row)
    if rows:
        sheet.auto_filter.ref = f"A3:{get_column_letter(len(_COLUMNS))}{len(rows) + 3}"
    put(sheet, len(rows) + 5, 1, _FOOT, span=len(_COLUMNS))
    return finished(book)


def _write(sheet: Worksheet, number: int, row: FirmRow) -> None:
    cells = (
        row.matter,
        row.client,
        row.stage,
        row.state,
        "yes" if row.ready else "no",
        "; ".join(row.blocking),
        row.missing,
        row.limitation or "none that runs",
        row.due,
        row.days_left,
        "yes" if row.unsure else "",
        "; ".join((*(f"past: {what}" for what in row.past), *(f"no date: {what}" for what in row.untold))),
        row.since_treatment,
    )
    fill = _LATE if row.past or row.untold else _NEAR if row.is_urgent else None
    for column, value in enumerate(cells, 1):
        cell = put(sheet, number, column, value)
        if column == _LAST_DAY and value is not None:
            cell.number_format = _DAY
        if fill is not None:
            cell.fill = fill
