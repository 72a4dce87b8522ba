"""Write the intake form, blank for the firm and filled in for the sample matter."""

import datetime as dt
import io
import json
import re
import zipfile
from pathlib import Path
from typing import Any

import docx
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor
from docx.table import Table, _Cell, _Row
from intake_answers import ANSWERS, answer, keys
from intake_fields import SECTIONS, Question, Section
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

SAMPLE = Path(__file__).resolve().parent
FORMS = SAMPLE.parent / "forms"
WRITTEN = dt.datetime(2026, 1, 5, 9, 0, tzinfo=dt.UTC)
TITLE = "New matter intake form"
HELP = (
    "Fill in the answer column and leave blank what is not known. Where there is a list, pick from it. "
    "Save the file and drop it into the New matters folder. Please leave the codes as they are: they "
    "tell the program which answer is which. For one more employer, party, policy or person, copy the "
    "rows of the last one and count the number in its code up by one."
)
NAVY, PALE, LINE, FAINT = "1F3A5F", "E8EEF5", "B7C3D1", "8A97A6"
SIDE = Side(style="thin", color=LINE)
BORDER = Border(left=SIDE, right=SIDE, top=SIDE, bottom=SIDE)


def write_all() -> list[Path]:
    """Write the blank forms, the filled forms and the same answers as JSON."""
    unasked = set(keys(ANSWERS)) - {q.key for section in SECTIONS for q in section.questions}
    if unasked:
        raise ValueError(f"the form has no row for {sorted(unasked)}")
    FORMS.mkdir(exist_ok=True)
    files = {
        FORMS / "intake.xlsx": _xlsx({}),
        FORMS / "intake.docx": _docx({}),
        SAMPLE / "intake.xlsx": _xlsx(ANSWERS),
        SAMPLE / "intake.docx": _docx(ANSWERS),
        SAMPLE / "intake.json": (json.dumps(ANSWERS, indent=1) + "\n").encode(),
    }
    for path, data in files.items():
        path.write_bytes(data)
    return list(files)


def _settled(data: bytes) -> bytes:
    """Return the same zip with every time in it fixed, so that the bytes never change."""
    written = io.BytesIO()
    stamp = WRITTEN.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as source,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            part = source.read(name)
            if name == "docProps/core.xml":
                part = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", stamp, part)
            entry = zipfile.ZipInfo(name, date_time=(2026, 1, 5, 9, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, part)
    return written.getvalue()


def _xlsx(answers: dict[str, Any]) -> bytes:
    """Return the form as a workbook of one sheet."""
    book = Workbook()
    sheet = book.active
    if sheet is None:
        raise ValueError("a new workbook has no sheet")
    sheet.title = "Intake"
    _xlsx_head(sheet)
    row = 4
    lists: dict[str, DataValidation] = {}
    for section in SECTIONS:
        row = _xlsx_section(sheet, row, section, answers, lists)
    for validation in lists.values():
        sheet.add_data_validation(validation)
    book.properties.creator = "Matterflow"
    book.properties.title = TITLE
    book.properties.created = WRITTEN.replace(tzinfo=None)
    written = io.BytesIO()
    book.save(written)
    return _settled(written.getvalue())


def _xlsx_head(sheet: Worksheet) -> None:
    """Write the title, the help and the column heads, and set the sheet up for printing."""
    for column, width in zip("ABCD", (40, 52, 46, 34), strict=True):
        sheet.column_dimensions[column].width = width
    sheet.column_dimensions["D"].hidden = True
    sheet["A1"] = TITLE
    sheet["A1"].font = Font(name="Arial", size=16, bold=True, color=NAVY)
    sheet["A2"] = HELP.replace("leave the codes", "leave the codes in the hidden column D")
    sheet["A2"].font = Font(name="Arial", size=10)
    sheet["A2"].alignment = Alignment(wrap_text=True, vertical="top")
    sheet.merge_cells("A2:C2")
    sheet.row_dimensions[1].height = 26
    sheet.row_dimensions[2].height = 58
    for column, words in zip("ABCD", ("Question", "Answer", "Hint", "Code"), strict=True):
        cell = sheet[f"{column}3"]
        cell.value = words
        cell.font = Font(name="Arial", size=10, bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor=NAVY)
        cell.border = BORDER
    sheet.freeze_panes = "A4"
    sheet.sheet_view.showGridLines = False
    sheet.print_title_rows = "3:3"
    sheet.page_setup.orientation = "portrait"
    sheet.page_setup.paperSize = 1
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _xlsx_section(
    sheet: Worksheet,
    row: int,
    section: Section,
    answers: dict[str, Any],
    lists: dict[str, DataValidation],
) -> int:
    """Write one section and return the row after it."""
    title = sheet.cell(row, 1, section.title)
    title.font = Font(name="Arial", size=11, bold=True, color=NAVY)
    note = sheet.cell(row, 2, section.note)
    note.font = Font(name="Arial", size=9, italic=True, color=NAVY)
    note.alignment = Alignment(vertical="center")
    sheet.row_dimensions[row].height = 20
    for column in (1, 2, 3):
        sheet.cell(row, column).fill = PatternFill("solid", fgColor=PALE)
    for question in section.questions:
        row += 1
        _xlsx_row(sheet, row, question, answer(answers, question.key))
        if question.choices:
            _listed(lists, question).add(f"B{row}")
    return row + 1


def _listed(lists: dict[str, DataValidation], question: Question) -> DataValidation:
    """Return the drop-down of the question's choices, made when it is first needed."""
    if question.choices not in lists:
        validation = DataValidation(
            type="list",
            formula1='"' + ",".join(question.choices.split()) + '"',
            allow_blank=True,
            showErrorMessage=not question.open_list,
            errorTitle="Not in the list",
            error="Please pick one of the list, or leave the cell blank.",
        )
        lists[question.choices] = validation
    return lists[question.choices]


def _xlsx_row(sheet: Worksheet, row: int, question: Question, value: str | None) -> None:
    """Write one question with its answer, its hint and its code."""
    label = sheet.cell(row, 1, question.label)
    cell = sheet.cell(row, 2)
    hint = sheet.cell(row, 3, question.hint or None)
    code = sheet.cell(row, 4, question.key)
    label.font = Font(name="Arial", size=10)
    cell.font = Font(name="Arial", size=10, bold=True)
    hint.font = Font(name="Arial", size=9, italic=True, color="5B6B7D")
    code.font = Font(name="Arial", size=8, color=FAINT)
    for place in (label, cell, hint, code):
        place.border = BORDER
        place.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left")
    cell.number_format = "mm/dd/yyyy" if question.date else "@"
    if question.date and value:
        cell.value = dt.date.fromisoformat(value)
    else:
        cell.value = value
    if question.tall:
        sheet.row_dimensions[row].height = 92


def _docx(answers: dict[str, Any]) -> bytes:
    """Return the form as a Word document with a table for each section."""
    paper = docx.Document()
    page = paper.sections[0]
    page.page_width, page.page_height = Inches(8.5), Inches(11)
    page.left_margin = page.right_margin = Inches(0.8)
    page.top_margin = page.bottom_margin = Inches(0.7)
    style = paper.styles["Normal"]
    style.font.name, style.font.size = "Arial", Pt(10)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), "Arial")
    style.paragraph_format.space_after = Pt(0)
    title = paper.add_paragraph().add_run(TITLE)
    title.bold, title.font.size, title.font.color.rgb = True, Pt(17), RGBColor.from_string(NAVY)
    paper.add_paragraph(HELP.replace("leave the codes", "leave the small codes at the right"))
    for section in SECTIONS:
        _docx_section(paper, section, answers)
    core = paper.core_properties
    core.author, core.title, core.comments = "Matterflow", TITLE, ""
    core.created = core.modified = WRITTEN.replace(tzinfo=None)
    core.last_modified_by = "Matterflow"
    written = io.BytesIO()
    paper.save(written)
    return _settled(written.getvalue())


def _docx_section(paper: Any, section: Section, answers: dict[str, Any]) -> None:
    """Write one section: its title, its note and its table."""
    head = paper.add_paragraph()
    head.paragraph_format.space_before = Pt(12)
    head.paragraph_format.space_after = Pt(3)
    head.paragraph_format.keep_with_next = True
    words = head.add_run(section.title)
    words.bold, words.font.size, words.font.color.rgb = True, Pt(12), RGBColor.from_string(NAVY)
    note = head.add_run("   " + section.note)
    note.italic, note.font.size = True, Pt(8.5)
    table = paper.add_table(rows=1, cols=3, style="Table Grid")
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    table.autofit = False
    for cell, words in zip(table.rows[0].cells, ("Question", "Answer", "Code"), strict=True):
        _shade(cell, NAVY)
        run = cell.paragraphs[0].add_run(words)
        run.bold, run.font.size, run.font.color.rgb = True, Pt(9), RGBColor(255, 255, 255)
    _repeat(table.rows[0])
    for question in section.questions:
        _docx_row(table, question, answer(answers, question.key))
    for column, width in zip(table.columns, (2.6, 2.9, 1.4), strict=True):
        column.width = Inches(width)
        for cell in column.cells:
            cell.width = Inches(width)


def _docx_row(table: Table, question: Question, value: str | None) -> None:
    """Write one question with its answer and its code."""
    row = table.add_row()
    _whole(row)
    label, cell, code = row.cells
    label.paragraphs[0].add_run(question.label)
    help_text = question.hint
    if question.hint and 0 < len(question.choices.split()) <= 8:
        help_text = "One of: " + ", ".join(question.choices.split())
    if help_text:
        hint = label.add_paragraph().add_run(help_text)
        hint.italic, hint.font.size, hint.font.color.rgb = True, Pt(8), RGBColor(0x5B, 0x6B, 0x7D)
    if value:
        shown = value
        if question.date:
            shown = dt.date.fromisoformat(value).strftime("%m/%d/%Y")
        cell.paragraphs[0].add_run(shown).bold = True
    run = code.paragraphs[0].add_run(question.key)
    run.font.size, run.font.color.rgb = Pt(6.5), RGBColor.from_string(FAINT)
    for part in (label, cell, code):
        part.paragraphs[0].paragraph_format.space_before = Pt(2)
        part.paragraphs[-1].paragraph_format.space_after = Pt(2)


def _shade(cell: _Cell, colour: str) -> None:
    """Fill a cell with a colour."""
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:color"), "auto")
    shade.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shade)


def _repeat(row: _Row) -> None:
    """Repeat the row at the top of every page that the table reaches."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _whole(row: _Row) -> None:
    """Keep the row on one page."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


if __name__ == "__main__":
    for path in write_all():
        print(path.relative_to(SAMPLE.parent.parent))
