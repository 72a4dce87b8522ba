"""Workbooks of the firm: the look that they share, texts that are never formulas by accident, bytes without a clock."""

from __future__ import annotations

import io
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from generators.package import repack
from generators.spreadsheets import merge_row, undated, with_values
from generators.worked_out import worked_out

_NAVY = "1F3864"
_THIN = Side(style="thin", color="C9CFDA")
_BORDER = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
FILL_IN = PatternFill("solid", fgColor="FFF7D6")
"""The fill of a cell that a person fills in."""
PLAIN = PatternFill(fill_type=None)
_HEAD = PatternFill("solid", fgColor=_NAVY)


class Formula(str):
    """A formula of ours; any other text that begins with "=" stays a text."""

    __slots__ = ()


def title_row(sheet: Worksheet, words: str, columns: int) -> None:
    """Write the title of a sheet and set the sheet up for landscape printing."""
    put(sheet, 1, 1, words, bold=True, size=14, span=columns)
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "landscape"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToHeight = 0


def head_row(sheet: Worksheet, row: int, heads: Sequence[str], widths: Sequence[float]) -> None:
    """Write the head of a table, keep it in sight and on each printed page."""
    for column, (head, width) in enumerate(zip(heads, widths, strict=True), 1):
        cell = put(sheet, row, column, head)
        cell.font, cell.fill, cell.border = Font(name="Arial", size=10, bold=True, color="FFFFFF"), _HEAD, _BORDER
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = f"A{row + 1}"
    sheet.print_title_rows = f"{row}:{row}"


def put(
    sheet: Worksheet, row: int, column: int, value: object, *, bold: bool = False, alarm: bool = False,
    size: int = 10, span: int = 1,
) -> Cell:  # fmt: skip
    """Write a value; a text is a text, whatever it looks like, unless it is a formula of ours."""
    cell = sheet.cell(row, column)
    if not isinstance(cell, Cell):
        raise TypeError("a cell inside a merged range cannot be written")
    if isinstance(value, str) and not isinstance(value, Formula):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.data_type = "s"
    else:
        cell.value = value  # type: ignore[assignment]  # a number, a day, nothing, or a formula
    cell.font = Font(name="Arial", size=size, bold=bold, color="B00020" if alarm else "000000")
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if span > 1:
        merge_row(sheet, row, column, column + span - 1)
    elif row > 1:
        cell.border = _BORDER
    return cell


def finished(book: Workbook) -> bytes:
    """Return the workbook's bytes, with no clock in them; what its formulas come to is kept beside them."""
    book.calculation.fullCalcOnLoad = True
    out = io.BytesIO()
    book.save(out)
    return repack(with_values(undated(out.getvalue()), [worked_out(sheet) for sheet in book.worksheets]))
