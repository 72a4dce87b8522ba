"""Workbooks that people open: cells of text, money, days, formulas and links, in one look, bytes by content alone."""

from __future__ import annotations

import copy
import datetime as dt
import functools
import io
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.merge import MergedCellRange
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from generators.package import repack

MONEY = '#,##0.00;[Red]-#,##0.00;"-"??'
DAY = "d mmm yyyy"
LONGEST = 32_000
"""Signs that a cell takes, with some to spare."""
NAVY, PALE = "1F3864", "E8ECF4"
_BAD, _GOOD = "F8D7DA", "E3F1E4"
_THIN = Side(style="thin", color="C9CFDA")
_BORDER = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_PLAIN = Font(name="Arial", size=10)
_BOLD = Font(name="Arial", size=10, bold=True)
_LINE, _MOST_LINES = 12.75, 30
_LINK = Font(name="Arial", size=10, color="0B57A4", underline="single")
_FORMULA = re.compile(rb'<c r="([A-Z]+\d+)"((?: s="\d+")?)>(<f>[^<]*</f>)<v ?/?>(?:</v>)?</c>')
_MODIFIED = re.compile(rb"<dcterms:(created|modified)([^>]*)>[^<]*<")


class Link(NamedTuple):
    """Words that open an address; without one they are words alone."""

    words: str
    address: str | None = None


class Formula(NamedTuple):
    """A formula without the equals sign, the value that it comes to, and how that is shown.

    The value is kept beside the formula for programs that show a workbook without working it out.
    """

    text: str
    value: Decimal | int | str
    shown: str = MONEY


class Column(NamedTuple):
    """A column of a table: its heading and width."""

    heading: str
    width: float


Value = str | int | Decimal | dt.date | Link | Formula | None


class Table(NamedTuple):
    """Where a table stands on its sheet: its first and last row of entries, and where each column is."""

    first: int
    last: int
    letters: dict[str, str]

    def column(self, heading: str, sheet: str | None = None) -> str:
        """Return the range of a column's entries, absolute: "'Charges'!$G$5:$G$80"."""
        letter = self.letters[heading]
        where = f"'{sheet}'!" if sheet else ""
        return f"{where}${letter}${self.first}:${letter}${max(self.last, self.first)}"


class Book(Workbook):
    """A workbook that keeps what its formulas come to, by sheet and cell."""

    def __init__(self) -> None:
        super().__init__()
        self.remove(self.worksheets[0])
        self.values: dict[tuple[str, str], Decimal | int | str] = {}
        self.looks: dict[_Look, StyleArray] = {}


def new_sheet(book: Book, title: str, heading: str, under: str = "") -> Worksheet:
    """Return a new sheet with a heading in its first row and words under it in the second."""
    sheet: Worksheet = book.create_sheet(title)
    put(sheet.cell(1, 1), heading)
    sheet.cell(1, 1).font = Font(name="Arial", size=14, bold=True, color=NAVY)
    put(sheet.cell(2, 1), under)
    sheet.cell(2, 1).font = Font(name="Arial", size=10, italic=True, color="555555")
    sheet.sheet_view.showGridLines = False
    return sheet


def write_table(
    sheet: Worksheet, columns: Sequence[Column], rows: Sequence[Sequence[Value]], at: int = 4, *, filtered: bool = True
) -> Table:
    """Write headings and entries from the row on, freeze what is above them, and return where they stand."""
    for number, column in enumerate(columns, 1):
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].width = column.width
        cell = sheet.cell(at, number)
        put(cell, column.heading)
        cell.font = Font(name="Arial", size=10, bold=True, color="FFFFFF")
        cell.fill, cell.border = PatternFill("solid", fgColor=NAVY), _BORDER
        cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center")
    sheet.row_dimensions[at].height = _height(columns, [column.heading for column in columns], spare=2)
    for number, row in enumerate(rows, at + 1):
        for place, value in enumerate(row, 1):
            write(sheet.cell(number, place), value)
        sheet.row_dimensions[number].height = _height(columns, row)
    table = Table(at + 1, at + len(rows), {one.heading: get_column_letter(n) for n, one in enumerate(columns, 1)})
    sheet.freeze_panes = f"A{at + 1}"
    sheet.print_title_rows = f"{at}:{at}"
    if filtered and rows:
        sheet.auto_filter.ref = f"A{at}:{get_column_letter(len(columns))}{table.last}"
    return table


def _height(columns: Sequence[Column], values: Sequence[Value], *, spare: int = 0) -> float:
    """Return how high a row must be for its longest words: programs leave it at one line where none is said."""
    most = 1
    for column, value in zip(columns, values, strict=True):
        words = value.words if isinstance(value, Link) else value if isinstance(value, str) else ""
        most = max(most, -(-len(words) // max(1, int(column.width) - 1 - spare)))
    return _LINE * min(most, _MOST_LINES) + 2


def write_total(sheet: Worksheet, row: int, values: Sequence[Value]) -> None:
    """Write a row of totals, set off from the entries above it."""
    for place, value in enumerate(values, 1):
        cell = sheet.cell(row, place)
        write(cell, value)
        cell.font, cell.fill = _BOLD, PatternFill("solid", fgColor=PALE)
        cell.border = Border(top=Side(style="medium", color=NAVY), bottom=Side(style="medium", color=NAVY))


def write(cell: Cell | MergedCell, value: Value) -> None:
    """Write one value in the workbook's look."""
    look = _look_of(value)
    _dress(cell, look)
    if isinstance(value, Formula):
        cell.value = f"={value.text}"
        book = cell.parent.parent
        if isinstance(book, Book):
            book.values[cell.parent.title, cell.coordinate] = value.value
    elif isinstance(value, Link):
        put(cell, value.words)
        if value.address:
            cell.hyperlink = value.address
            _dress(cell, look)
    elif isinstance(value, str):
        put(cell, value)
    elif value is not None:
        cell.value = value
        if isinstance(value, dt.date):  # a day brings a look of its own
            _dress(cell, look)


class _Look(NamedTuple):
    """How the cells of one sort look."""

    shown: str = "General"
    horizontal: Literal["left", "center"] | None = None
    indent: int = 0
    link: bool = False


def _look_of(value: Value) -> _Look:
    if isinstance(value, Formula):
        return _Look(value.shown)
    if isinstance(value, Link):
        return _Look(link=bool(value.address))
    if isinstance(value, Decimal):
        return _Look(MONEY)
    if isinstance(value, dt.date):
        return _Look(DAY, "left")
    return _Look(horizontal="center") if isinstance(value, int) else _Look(indent=1 if value else 0)


def _dress(cell: Cell | MergedCell, look: _Look) -> None:
    """Give a cell its look: worked out once a workbook and copied, which is ten times as fast."""
    book = cell.parent.parent
    if isinstance(book, Book) and look in book.looks:
        cell._style = copy.copy(book.looks[look])  # type: ignore[union-attr]  # the stubs leave it out
        return
    cell.font, cell.border, cell.number_format = (_LINK if look.link else _PLAIN), _BORDER, look.shown
    cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal=look.horizontal, indent=look.indent)
    if isinstance(book, Book):
        book.looks[look] = copy.copy(cell._style)  # type: ignore[union-attr]  # the stubs leave it out


def put(cell: Cell | MergedCell, text: str) -> None:
    """Write the text as text, whatever it begins with: a paper's "=1+1" is never worked out."""
    cell.value = ILLEGAL_CHARACTERS_RE.sub(" ", text)[:LONGEST]
    cell.data_type = "s"
    if text.startswith(("=", "+", "-", "@")):
        cell.quotePrefix = True


def mark(cell: Cell | MergedCell, *, good: bool) -> None:
    """Set a cell off as something that ties out, or does not."""
    cell.fill = PatternFill("solid", fgColor=_GOOD if good else _BAD)


def merge_row(sheet: Worksheet, row: int, first: int, last: int) -> None:
    """Make the cells of a row one cell, in the same time however many stand on the sheet already.

    The library's own `merge_cells` looks through all that were merged before for one that holds the new one; here
    each row is merged once.
    """
    merged = MergedCellRange(sheet, f"{get_column_letter(first)}{row}:{get_column_letter(last)}{row}")
    sheet.merged_cells.ranges.add(merged)
    sheet._clean_merge_range(merged)  # type: ignore[attr-defined]  # the stubs leave it out


def plain_words(sheet: Worksheet, row: int, text: str, *, columns: int, bold: bool = False) -> None:
    """Write a run of words across the columns of a sheet, on a row of its own height."""
    merge_row(sheet, row, 1, columns)
    cell = sheet.cell(row, 1)
    put(cell, text)
    cell.font = _BOLD if bold else _PLAIN
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    width = sum(sheet.column_dimensions[get_column_letter(at)].width or 9 for at in range(1, columns + 1))
    sheet.row_dimensions[row].height = 14.0 * max(1, -(-len(text) // max(1, int(width))))


def for_printing(sheet: Worksheet, foot: str) -> None:
    """Set a sheet up for paper: landscape letter, one page wide, its foot with the number of the page."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 1
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    footer = sheet.oddFooter
    if footer is None:
        raise TypeError("a new sheet has a footer")
    footer.left.text, footer.left.size = foot.replace("&", "&&"), 8
    footer.right.text, footer.right.size = "Page &P of &N", 8


def finished(book: Book) -> bytes:
    """Return the workbook's bytes, which depend on its content alone; a program works its formulas out on opening."""
    book.calculation.fullCalcOnLoad = True
    out = io.BytesIO()
    book.save(out)
    values = [
        {at: value for (title, at), value in book.values.items() if title == sheet.title} for sheet in book.worksheets
    ]
    return repack(with_values(undated(out.getvalue()), values))


def with_values(xlsx: bytes, sheets: Sequence[Mapping[str, Decimal | int | str]]) -> bytes:
    """Return the workbook with what its formulas come to beside them; `sheets` are the values by cell, in order."""
    for number, values in enumerate(sheets, 1):
        xlsx = _changed(xlsx, f"xl/worksheets/sheet{number}.xml", functools.partial(_with_values, values))
    return xlsx


def _with_values(values: Mapping[str, Decimal | int | str], part: bytes) -> bytes:
    """Return the sheet with what each of its formulas comes to beside it."""

    def valued(match: re.Match[bytes]) -> bytes:
        value = values.get(match[1].decode())
        if value is None:
            return match[0]
        words, kind = escape(str(value)).encode(), b' t="str"' if isinstance(value, str) else b""
        return b'<c r="' + match[1] + b'"' + match[2] + kind + b">" + match[3] + b"<v>" + words + b"</v></c>"

    return _FORMULA.sub(valued, part)


def undated(xlsx: bytes) -> bytes:
    """Return the workbook without the moment at which it was written."""
    return _changed(
        xlsx, "docProps/core.xml", lambda part: _MODIFIED.sub(rb"<dcterms:\1\2>2000-01-01T00:00:00Z<", part)
    )


def _changed(archive: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as source, zipfile.ZipFile(out, "w") as target:
        for each in source.namelist():
            part = source.read(each)
            target.writestr(each, change(part) if each == name else part)
    return out.getvalue()
