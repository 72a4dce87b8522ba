"""The statement form as a workbook that a person fills in and saves; text alone, no formula, the keys out of sight."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from casefile import statement_form as form
from casefile.attested import MANNERS, SPEAKERS, TOPICS, Attested, standing
from generators.package import repack
from generators.spreadsheets import for_printing, put, undated

_ROWS = 40
_WIDTHS = {form.ABOUT: 36, form.WORDS: 84, form.BEGINS: 14, form.ENDS: 14, form.AMOUNT: 14}
_NAVY = "1F3864"
_THIN = Side(style="thin", color="C9CFDA")
_BORDER = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_PLAIN, _BOLD = Font(name="Arial", size=10), Font(name="Arial", size=10, bold=True)
_WHITE = Font(name="Arial", size=10, bold=True, color="FFFFFF")
_TOP = Alignment(wrap_text=True, vertical="top")
_FILL, _HEAD = PatternFill("solid", fgColor="FFF7D6"), PatternFill("solid", fgColor=_NAVY)
_HELP = (
    "For what somebody told the firm and no paper shows: the client's or a witness's account, and the attorney's "
    "figures. Fill in the yellow cells of both sheets and save the file here, or save a copy anywhere in the matter's "
    "folder. Write the person's own words. Documents show them as what the person states, never as a record. To change "
    "a statement, fill in a new form and name the earlier one; both are kept. A fresh form then lies here."
)


def statement_workbook(matter: str, staff: Mapping[str, str], statements: Sequence[Attested]) -> bytes:
    """Return the empty form of a matter; `staff` are names by staff id, `statements` those that it may replace."""
    book = Workbook()
    first = book.active
    if not isinstance(first, Worksheet):
        raise TypeError("a new workbook has a sheet")
    lists = _Lists(book.create_sheet(form.HIDDEN), matter)
    choices = {
        form.SPEAKER: lists.of(list(SPEAKERS.values())),
        form.HOW: lists.of(list(MANNERS)),
        form.TAKEN_BY: lists.of([f"{one} ({name})" for one, name in staff.items()]),
        form.REPLACES: lists.of([one.label for one in standing(statements)]),
    }
    _head(first, matter, choices)
    said = book.create_sheet(form.TOLD)
    _told(said, lists.of(list(TOPICS.values())))
    for sheet in (first, said):
        for_printing(sheet, f"Statement form, matter {matter}")
    said.print_title_rows = "1:1"
    book.move_sheet(lists.sheet, len(book.sheetnames))
    book.active = 0
    out = io.BytesIO()
    book.save(out)
    return repack(undated(out.getvalue()))


class _Lists:
    """The hidden sheet: which form this is, and what the drop-downs offer, a list a column."""

    def __init__(self, sheet: Worksheet, matter: str) -> None:
        self.sheet = sheet
        sheet.sheet_state = "veryHidden"
        for row, words in enumerate((form.MARK, matter), 1):
            put(sheet.cell(row, 1), words)
        self._column = 1

    def of(self, words: Sequence[str]) -> DataValidation | None:
        """Return the drop-down of the words."""
        if not words:
            return None
        self._column += 1
        for row, each in enumerate(words, 1):
            put(self.sheet.cell(row, self._column), each)
        letter = get_column_letter(self._column)
        return DataValidation(
            type="list",
            formula1=f"{form.HIDDEN}!${letter}$1:${letter}${len(words)}",
            allow_blank=True,
            showErrorMessage=True,
            errorTitle="Not in the list",
            error="Please choose one of the list, or leave the cell empty.",
        )


def _head(sheet: Worksheet, matter: str, choices: Mapping[str, DataValidation | None]) -> None:
    sheet.title = form.HEAD
    sheet.sheet_view.showGridLines = False
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 48, 62
    title = sheet.cell(1, 1)
    put(title, f"Statement form, matter {matter}")
    title.font = Font(name="Arial", size=16, bold=True, color=_NAVY)
    for row, words in enumerate(form.FIELDS, 3):
        label, answer = sheet.cell(row, 1), sheet.cell(row, 2)
        put(label, words)
        label.font, answer.font, answer.fill, answer.border = _BOLD, _PLAIN, _FILL, _BORDER
        answer.alignment, answer.number_format = _TOP, "@"
        choice = choices.get(words)
        if choice is not None:
            choice.add(answer.coordinate)
            sheet.add_data_validation(choice)
    at = 4 + len(form.FIELDS)
    told = sheet.cell(at, 1)
    put(told, _HELP)
    told.font, told.alignment = _PLAIN, _TOP
    sheet.merge_cells(start_row=at, start_column=1, end_row=at, end_column=2)
    sheet.row_dimensions[at].height = 92


def _told(sheet: Worksheet, topics: DataValidation | None) -> None:
    for column, (words, width) in enumerate(_WIDTHS.items(), 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
        head = sheet.cell(1, column)
        put(head, words)
        head.font, head.fill, head.alignment = _WHITE, _HEAD, _TOP
        for row in range(2, _ROWS + 2):
            cell = sheet.cell(row, column)
            cell.fill, cell.border, cell.font, cell.alignment = _FILL, _BORDER, _PLAIN, _TOP
            cell.number_format = "@"
    sheet.freeze_panes = "A2"
    if topics is not None:
        topics.add(f"A2:A{_ROWS + 1}")
        sheet.add_data_validation(topics)
