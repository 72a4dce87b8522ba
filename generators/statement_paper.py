"""The statement form as a Word file that a person fills in and saves: the same questions as the workbook's."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping, Sequence

from docx import Document
from docx.document import Document as WordFile
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor
from docx.table import Table, _Cell
from lxml import etree

from casefile import statement_form as form
from casefile.attested import MANNERS, SPEAKERS, TOPICS, Attested, standing
from generators.package import repack

_ROWS = 12
_FIXED = dt.datetime(2000, 1, 1, tzinfo=dt.UTC).replace(tzinfo=None)
_NAVY, _GREY = RGBColor(0x1F, 0x38, 0x64), RGBColor(0x80, 0x80, 0x80)
_HEAD_WIDTHS = (3.4, 6.2)
_TOLD_WIDTHS = (2.1, 4.5, 1.0, 1.0, 1.0)
_FILL, _DARK = "FFF7D6", "1F3864"
_HELP = (
    "For what somebody told the firm and no paper shows: the client's or a witness's account, and the attorney's "
    "figures. Fill in the yellow cells and save the file here, or save a copy anywhere in the matter's folder; the "
    "workbook beside it asks the same. Write the person's own words; the tabulator key in the last cell adds a row. "
    "Documents show them as what the person states, never as a record. To change a statement, fill in a new form and "
    "name the earlier one; both are kept. A fresh form then lies here."
)


def statement_paper(matter: str, staff: Mapping[str, str], statements: Sequence[Attested]) -> bytes:
    """Return the empty form of a matter; `staff` are names by staff id, `statements` those that it may replace."""
    word = Document()
    _page(word)
    title = word.add_paragraph().add_run(f"Statement form, matter {matter}")
    title.bold, title.font.size, title.font.color.rgb = True, Pt(16), _NAVY
    word.add_paragraph(_HELP)
    choices: dict[str, Sequence[str]] = {
        form.SPEAKER: list(SPEAKERS.values()),
        form.HOW: list(MANNERS),
        form.TAKEN_BY: [f"{one} ({name})" for one, name in staff.items()],
        form.REPLACES: [one.label for one in standing(statements)],
    }
    _heading(word, form.HEAD)
    _head(word, choices)
    _heading(word, form.TOLD)
    _told(word)
    _mark(word, matter)
    properties = word.core_properties
    properties.created = properties.modified = _FIXED
    properties.author = properties.last_modified_by = "Matterflow"
    properties.title = "Statement form"
    out = io.BytesIO()
    word.save(out)
    return repack(out.getvalue())


def _page(word: WordFile) -> None:
    section = word.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Inches(11), Inches(8.5)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Inches(0.7)
    normal = word.styles["Normal"]
    normal.font.name, normal.font.size = "Arial", Pt(10)
    normal.paragraph_format.space_after = Pt(6)


def _heading(word: WordFile, words: str) -> None:
    paragraph = word.add_paragraph()
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.keep_with_next = Pt(10), True
    run = paragraph.add_run(words)
    run.bold, run.font.size, run.font.color.rgb = True, Pt(12), _NAVY


def _head(word: WordFile, choices: Mapping[str, Sequence[str]]) -> None:
    table = _table(word, len(form.FIELDS), _HEAD_WIDTHS)
    for row, label in zip(table.rows, form.FIELDS, strict=True):
        row.cells[0].paragraphs[0].add_run(label).bold = True
        _shade(row.cells[1], _FILL)
        offered = choices.get(label)
        if offered:
            _control(row.cells[1], label, form.CHOOSE, _list(offered))
        elif label in {form.SAID_ON, form.SIGNED_ON}:
            _control(row.cells[1], label, form.PICK, _day())
        else:
            _control(row.cells[1], label, form.WRITE, _text())


def _told(word: WordFile) -> None:
    table = _table(word, _ROWS + 1, _TOLD_WIDTHS)
    for cell, label in zip(table.rows[0].cells, form.COLUMNS, strict=True):
        run = cell.paragraphs[0].add_run(label)
        run.bold, run.font.color.rgb = True, RGBColor(0xFF, 0xFF, 0xFF)
        _shade(cell, _DARK)
    layout = table.rows[0]._tr.get_or_add_trPr()
    layout.append(OxmlElement("w:tblHeader"))
    for row in table.rows[1:]:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, label in zip(row.cells, form.COLUMNS, strict=True):
            _shade(cell, _FILL)
            if label == form.ABOUT:
                _control(cell, label, form.CHOOSE, _list(list(TOPICS.values())))
            elif label in {form.BEGINS, form.ENDS}:
                _control(cell, label, form.PICK, _day())
            else:
                _control(cell, label, form.WRITE, _text())


def _mark(word: WordFile, matter: str) -> None:
    """Say at the end which form of which matter this is: by it a filled-in copy is known, whatever its name."""
    paragraph = word.add_paragraph()
    paragraph.paragraph_format.space_before = Pt(8)
    run = paragraph.add_run(form.mark_line(matter))
    run.font.size, run.font.color.rgb = Pt(7), _GREY


def _table(word: WordFile, rows: int, widths: Sequence[float]) -> Table:
    table: Table = word.add_table(rows, len(widths))
    table.style, table.autofit = "Table Grid", False
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Inches(width)
            cell.paragraphs[0].paragraph_format.space_after = Pt(2)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Inches(width)
    return table


def _shade(cell: _Cell, color: str) -> None:
    fill = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", color)):
        fill.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(fill)


def _control(cell: _Cell, label: str, shown: str, kind: etree._Element) -> None:
    """Put a content control into the cell that shows what to do until it is filled in."""
    control, said, content = (OxmlElement(f"w:{name}") for name in ("sdt", "sdtPr", "sdtContent"))
    alias = OxmlElement("w:alias")
    alias.set(qn("w:val"), label.split(" (")[0])
    said.extend((alias, OxmlElement("w:showingPlcHdr"), kind))
    run = cell.paragraphs[0].add_run(shown)
    run.font.color.rgb = _GREY
    content.append(run._r)
    control.extend((said, content))
    cell.paragraphs[0]._p.append(control)


def _list(words: Sequence[str]) -> etree._Element:
    offered = OxmlElement("w:dropDownList")
    for one in words:
        item = OxmlElement("w:listItem")
        item.set(qn("w:displayText"), one)
        item.set(qn("w:value"), one)
        offered.append(item)
    return offered


def _day() -> etree._Element:
    day, shape = OxmlElement("w:date"), OxmlElement("w:dateFormat")
    shape.set(qn("w:val"), "yyyy-MM-dd")
    day.append(shape)
    return day


def _text() -> etree._Element:
    text = OxmlElement("w:text")
    text.set(qn("w:multiLine"), "1")
    return text
