"""The pre-audit as a Word file for the attorney alone: marked on each page, and in no binder."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any

from docx import Document
from docx.document import Document as WordFile
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from casefile.case import CaseFile
from casefile.dates import format_date
from casefile.preaudit import MARK, DriverShown, Fact, Flag, PreAudit, pre_audit
from generators.desk import Desk
from generators.markup import clean, plain
from generators.names import cased
from generators.package import repack
from generators.spreadsheets import undated

_INK, _RED, _GREEN = RGBColor(0x1F, 0x38, 0x64), RGBColor(0xB0, 0, 0x20), RGBColor(0x1E, 0x6B, 0x3A)
_WIDTHS = (0.95, 4.95, 1.1)


def pre_audit_paper(case: CaseFile, desk: Desk) -> bytes | None:
    """Return the pre-audit; None where no paper of care or bill is in the file yet."""
    if not case.of_kind("medical_bill", "chart_note", "imaging_report", "operative_report", "clinical_summary"):
        return None
    return _Paper(case, desk).written(pre_audit(case, desk.page_text))


class _Paper:
    """Writes the report; knows where each fact's page lies."""

    def __init__(self, case: CaseFile, desk: Desk) -> None:
        self._case, self._desk = case, desk
        self._files = {document.id: document.file for document in case.documents}
        self._word: WordFile = Document()

    def written(self, audit: PreAudit) -> bytes:
        _set_up(self._word, self._case.matter.number)
        self._head(audit)
        for area, flags in groupby(audit.flags, key=lambda flag: flag.area):
            self._word.add_heading(area, level=1)
            for flag in flags:
                self._flag(flag)
        self._credited(audit.drivers)
        self._questions(audit.questions)
        out = io.BytesIO()
        self._word.save(out)
        return repack(undated(out.getvalue()))

    def _head(self, audit: PreAudit) -> None:
        self._word.add_heading(f"Pre-audit of matter {self._case.matter.number}", level=0)
        answered = len(audit.flags) - len(audit.open)
        self._word.add_paragraph(
            f"As of {format_date(self._desk.today)}. {len(audit.flags)} points that a carrier's review will raise; the "
            f"records answer {answered} of them, {len(audit.open)} are open. Every fact stands on the page beside it. "
            "Answers are the records' own words; where no record answers, the question to ask stands in brackets."
        )
        if not audit.flags:
            return
        table = self._word.add_table(rows=1, cols=3)
        _head_row(table.rows[0].cells, ("Point", "Facts", "Answer"))
        for flag in audit.flags:
            cells = table.add_row().cells
            _put(cells[0], flag.title)
            _put(cells[1], str(len(flag.facts)))
            _put(cells[2], _state(flag), _RED if flag.ask else _GREEN)
        _shape(table, (4.4, 0.8, 1.8))

    def _flag(self, flag: Flag) -> None:
        self._word.add_heading(flag.title, level=2)
        why = self._word.add_paragraph()
        _run(why, f"What will be said: {flag.why}", italic=True)
        self._facts(flag.facts)
        if flag.answers:
            self._word.add_paragraph("The records answer:", style="Answer")
            self._facts(flag.answers)
        if flag.met:
            done = self._word.add_paragraph()
            done.paragraph_format.space_before = Pt(4)
            _run(done, flag.met, color=_GREEN, bold=True)
        if flag.ask:
            gap = self._word.add_paragraph()
            gap.paragraph_format.space_before = Pt(4)
            _run(gap, f"[CONFIRM: {flag.ask}]", color=_RED, bold=True)

    def _facts(self, facts: Sequence[Fact]) -> None:
        table = self._word.add_table(rows=0, cols=3)
        for fact in facts:
            cells = table.add_row().cells
            _put(cells[0], f"{fact.date.day} {fact.date:%b %Y}" if fact.date else "")
            paragraph = cells[1].paragraphs[0]
            for part in _words_of(fact):
                _run(paragraph, part)
            self._place(cells[2], fact)
        _shape(table, _WIDTHS)

    def _place(self, cell: _Cell, fact: Fact) -> None:
        if fact.document is None or fact.page is None:
            return
        bates = self._desk.bates.get((self._files[fact.document], fact.page)) or f"page {fact.page}"
        address = self._desk.page_link(fact.document, fact.page)
        if address:
            _link(cell.paragraphs[0], bates, address)
        else:
            _put(cell, bates)

    def _credited(self, drivers: Sequence[DriverShown]) -> None:
        if not drivers:
            return
        self._word.add_heading("What valuation software credits", level=1)
        self._word.add_paragraph(
            "Programs such as the carriers use count what records of care say in words; what is not written is not "
            "counted. Where it says nothing, ask the treating doctor whether there is something to record."
        )
        table = self._word.add_table(rows=0, cols=3)
        for one in drivers:
            cells = table.add_row().cells
            _put(cells[0], one.title, bold=True)
            if one.shown is None:
                _put(cells[1], "not in the records", _RED)
                continue
            times = f" (and {one.times - 1} more)" if one.times > 1 else ""
            for part in _words_of(one.shown):
                _run(cells[1].paragraphs[0], part)
            _run(cells[1].paragraphs[0], times)
            self._place(cells[2], one.shown)
        _shape(table, (1.8, 4.1, 1.1))

    def _questions(self, questions: Iterable[str]) -> None:
        self._word.add_heading("What no record can tell", level=1)
        for question in questions:
            gap = self._word.add_paragraph(style="List Bullet")
            _run(gap, f"[CONFIRM: ask the client about {question}]")


def _state(flag: Flag) -> str:
    if flag.ask:
        return "open"
    return "set aside" if flag.met else "in the records"


def _words_of(fact: Fact) -> Iterable[str]:
    who = f"{cased(fact.who)}: " if fact.who and not (fact.words or "").startswith(fact.who) else ""
    parts = [part for part in (fact.words, f"\u201c{fact.quote}\u201d" if fact.quote else None) if part]
    yield who + "; ".join(parts)


def _set_up(word: WordFile, number: str) -> None:
    section = word.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    section.left_margin = section.right_margin = Inches(0.75)
    section.top_margin, section.bottom_margin = Inches(0.9), Inches(0.8)
    normal: Any = word.styles["Normal"]
    normal.font.name, normal.font.size = "Arial", Pt(9.5)
    normal.paragraph_format.space_after = Pt(5)
    for name, size in (("Title", 18), ("Heading 1", 13), ("Heading 2", 10.5)):
        style: Any = word.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = "Arial", Pt(size), _INK
        style.element.rPr.rFonts.attrib.clear()
        style.font.name = "Arial"
        style.paragraph_format.keep_with_next = True
    answer: Any = word.styles.add_style("Answer", 1)
    answer.base_style, answer.font.bold, answer.font.color.rgb = normal, True, _GREEN
    answer.paragraph_format.keep_with_next = True
    answer.paragraph_format.space_before, answer.paragraph_format.space_after = Pt(4), Pt(2)
    header = section.header.paragraphs[0]
    _run(header, MARK, color=_RED, bold=True)
    footer = section.footer.paragraphs[0]
    _run(footer, f"Pre-audit, matter {number} - page ")
    _page_number(footer)
    properties = word.core_properties
    properties.author, properties.title, properties.comments = "", f"Pre-audit {number}", MARK


def _head_row(cells: Sequence[_Cell], heads: Sequence[str]) -> None:
    for cell, head in zip(cells, heads, strict=True):
        _put(cell, head, bold=True)


def _shape(table: Table, widths: Sequence[float]) -> None:
    table.style, table.alignment, table.autofit = "Table Grid", WD_TABLE_ALIGNMENT.LEFT, False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Inches(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Inches(width)
            for paragraph in cell.paragraphs:
                paragraph.paragraph_format.space_after = Pt(1)
        rules = row._tr.get_or_add_trPr()
        rules.append(OxmlElement("w:cantSplit"))


def _put(cell: _Cell, words: str, color: RGBColor | None = None, *, bold: bool = False) -> None:
    _run(cell.paragraphs[0], words, color=color, bold=bold)


def _run(
    paragraph: Paragraph, words: str, *, color: RGBColor | None = None, bold: bool = False, italic: bool = False
) -> None:
    run = paragraph.add_run(plain(clean(words)))
    run.bold, run.italic = bold, italic
    if color is not None:
        run.font.color.rgb = color


def _link(paragraph: Paragraph, words: str, address: str) -> None:
    relation = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), relation)
    run = paragraph.add_run(plain(clean(words)))
    run.font.color.rgb, run.font.underline = RGBColor(0x0B, 0x57, 0xA4), True
    link.append(run._r)
    paragraph._p.append(link)


def _page_number(paragraph: Paragraph) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)
