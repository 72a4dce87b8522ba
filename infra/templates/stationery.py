"""The firm's stationery as Word files: styles, letterhead, numbered headings, tables; a firm edits them in Word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt, RGBColor

FACE = "Times New Roman"
INK = RGBColor(0x1F, 0x2A, 0x44)
GRAY = RGBColor(0x59, 0x59, 0x59)
WIDTH = 6.5
NUMBERING = 40


def letter() -> Any:
    """Return an empty letter: Letter paper, inch margins, letterhead on the first page, running head after it."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    section.left_margin = section.right_margin = Inches(1)
    section.top_margin, section.bottom_margin = Inches(1), Inches(0.9)
    section.header_distance, section.footer_distance = Inches(0.5), Inches(0.4)
    section.different_first_page_header_footer = True
    _styles(document)
    _numbering(document)
    _letterhead(section.first_page_header)
    _running_head(section.header)
    for footer in (section.first_page_footer, section.footer):
        _page_number(footer)
    properties = document.core_properties
    properties.author, properties.title, properties.comments = "", "", ""
    return document


def paragraph(document: Any, text: str, style: str = "Normal") -> Any:
    """Add a paragraph of that style."""
    return document.add_paragraph(text, style=style)


def each(document: Any, name: str, style: str = "Normal") -> None:
    """Add what prints each string of a list as a paragraph of its own."""
    paragraph(document, "{%p for line in " + name + " %}")
    paragraph(document, "{{ line }}", style)
    paragraph(document, "{%p endfor %}")


def section(document: Any, title: str, name: str) -> None:
    """Add a numbered section that prints a list of paragraphs; an empty list prints no section."""
    paragraph(document, "{%p if " + name + " %}")
    paragraph(document, title, "Heading 1")
    each(document, name)
    paragraph(document, "{%p endif %}")


def table(
    document: Any, heads: Sequence[str], widths: Sequence[float], right: Sequence[int] = (), whole: float = WIDTH
) -> Any:
    """Add a table with one head row that repeats on each page; `right` are the columns of figures."""
    made = document.add_table(rows=1, cols=len(heads))
    made.alignment, made.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    _borders(made)
    _total_width(made, whole)
    made.right, made.widths = tuple(right), tuple(widths)
    head = made.rows[0]
    fill(made, head, heads, style="Table Head")
    _repeat(head)
    for cell in head.cells:
        _shade(cell, "E7EAF0")
    return made


def add_row(made: Any, cells: Sequence[str], *, style: str = "Table Text") -> Any:
    """Add a row that stays on one page."""
    row = made.add_row()
    fill(made, row, cells, style=style)
    return row


def band_row(made: Any, text: str, *, style: str) -> None:
    """Add a shaded row of one cell across the table, which stays with the row after it."""
    row = made.add_row()
    cell = row.cells[0].merge(row.cells[-1])
    cell.paragraphs[0].style, cell.paragraphs[0].text = style, text
    _shade(cell, "F1E9D8")
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def control_row(made: Any, tag: str) -> None:
    """Add a row that holds a tag alone and is not printed."""
    row = made.add_row()
    row.cells[0].paragraphs[0].text = tag


def fill(made: Any, row: Any, cells: Sequence[str], *, style: str) -> None:
    """Write the cells of a row."""
    for at, (cell, text) in enumerate(zip(row.cells, cells, strict=True)):
        cell.width = Inches(made.widths[at])
        line = cell.paragraphs[0]
        line.style, line.text = style, text
        if at in made.right:
            line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def total_row(row: Any) -> None:
    """Set a row off as the total."""
    for cell in row.cells:
        _shade(cell, "F3F4F7")
        _edge(cell, "top", 8)


def plain_pairs(document: Any, name: str, widths: tuple[float, float]) -> None:
    """Add what prints a list of labels and texts as two columns without lines."""
    made = document.add_table(rows=0, cols=2)
    made.autofit, made.widths, made.right = False, widths, ()
    _total_width(made, WIDTH)
    control_row(made, "{%tr for pair in " + name + " %}")
    add_row(made, ["{{ pair.label }}", "{{ pair.text }}"], style="Caption Text")
    made.rows[-1].cells[0].paragraphs[0].style = "Caption Label"
    control_row(made, "{%tr endfor %}")


def bare_table(document: Any, widths: Sequence[float]) -> Any:
    """Add a table without lines and without a head."""
    made = document.add_table(rows=0, cols=len(widths))
    made.alignment, made.autofit, made.widths, made.right = WD_TABLE_ALIGNMENT.CENTER, False, tuple(widths), ()
    _total_width(made, WIDTH)
    return made


def join(row: Any, first: int, last: int) -> None:
    """Make one cell of neighbouring cells."""
    joined = row.cells[first].merge(row.cells[last])
    for empty in joined.paragraphs[1:]:
        empty._p.getparent().remove(empty._p)


def gap_after(document: Any) -> None:
    """Add the space that sets a table off from what follows."""
    paragraph(document, "", "After Table").paragraph_format.space_after = Pt(0)


def _styles(document: Any) -> None:
    normal = document.styles["Normal"]
    _face(normal, 11)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(6), 1.08
    normal.paragraph_format.widow_control = True
    heading = document.styles["Heading 1"]
    _face(heading, 11.5, bold=True, color=INK)
    heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(12), Pt(4)
    heading.paragraph_format.keep_with_next = True
    _number_style(heading)
    for name, size, extra in _STYLES:
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = normal
        _face(style, size, bold=extra.get("bold"), color=extra.get("color"))
        style.paragraph_format.space_after = Pt(extra.get("after", 0))
        style.paragraph_format.space_before = Pt(extra.get("before", 0))
        style.paragraph_format.line_spacing = 1.0
        style.paragraph_format.keep_with_next = extra.get("keep")
        if "align" in extra:
            style.paragraph_format.alignment = extra["align"]
    link = document.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
    link.font.color.rgb = RGBColor(0x1A, 0x3E, 0x72)
    for name in ("Header", "Footer"):
        _face(document.styles[name], 8.5, color=GRAY)


_CENTER = WD_ALIGN_PARAGRAPH.CENTER
_STYLES: tuple[tuple[str, float, dict[str, Any]], ...] = (
    ("Firm Name", 17, {"bold": True, "color": INK, "align": _CENTER}),
    ("Firm Line", 8.5, {"color": GRAY, "align": _CENTER}),
    ("Letter Line", 11, {}),
    ("Letter Title", 13, {"bold": True, "color": INK, "before": 10, "after": 2, "keep": True}),
    ("Privilege", 9, {"color": GRAY, "after": 6}),
    ("Caption Label", 10, {"bold": True, "after": 1}),
    ("Caption Text", 10, {"after": 1}),
    ("Table Head", 8, {"bold": True}),
    ("Table Text", 8.5, {}),
    ("Table Figure", 8, {}),
    ("Table Total", 8, {"bold": True}),
    ("After Table", 11, {"before": 6, "after": 6}),
    ("Picture", 9, {"keep": True, "align": _CENTER, "before": 4}),
    ("Picture Caption", 8.5, {"color": GRAY, "align": _CENTER, "before": 2, "after": 6}),
    ("Schedule", 11.5, {"bold": True, "color": INK, "before": 18, "after": 4, "keep": True}),
    ("Signature Line", 11, {"keep": True}),
)


def _face(style: Any, size: float, *, bold: bool | None = None, color: Any = None) -> None:
    style.font.name, style.font.size = FACE, Pt(size)
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    for key in list(fonts.attrib):
        if "Theme" in key:
            del fonts.attrib[key]
    for key in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(key), FACE)
    style.font.bold = bold
    if color is not None:
        style.font.color.rgb = color


def _numbering(document: Any) -> None:
    """Number the headings "1.", "2." by Word itself, so that sections may come and go."""
    numbering = document.part.numbering_part.element
    abstract = OxmlElement("w:abstractNum")
    abstract.set(qn("w:abstractNumId"), str(NUMBERING))
    level = OxmlElement("w:lvl")
    level.set(qn("w:ilvl"), "0")
    for name, value in (("w:start", "1"), ("w:numFmt", "decimal"), ("w:pStyle", "Heading1"), ("w:lvlText", "%1.")):
        element = OxmlElement(name)
        element.set(qn("w:val"), value)
        level.append(element)
    justify = OxmlElement("w:lvlJc")
    justify.set(qn("w:val"), "left")
    level.append(justify)
    properties, indent = OxmlElement("w:pPr"), OxmlElement("w:ind")
    indent.set(qn("w:left"), "360")
    indent.set(qn("w:hanging"), "360")
    properties.append(indent)
    level.append(properties)
    abstract.append(level)
    numbering.insert(0, abstract)
    number, reference = OxmlElement("w:num"), OxmlElement("w:abstractNumId")
    number.set(qn("w:numId"), str(NUMBERING))
    reference.set(qn("w:val"), str(NUMBERING))
    number.append(reference)
    numbering.append(number)


def _number_style(heading: Any) -> None:
    properties = heading.element.get_or_add_pPr()
    number, level, identifier = OxmlElement("w:numPr"), OxmlElement("w:ilvl"), OxmlElement("w:numId")
    level.set(qn("w:val"), "0")
    identifier.set(qn("w:val"), str(NUMBERING))
    number.append(level)
    number.append(identifier)
    _in_order(properties, number, _PARAGRAPH_ORDER)


def _letterhead(header: Any) -> None:
    first = header.paragraphs[0]
    first.style, first.text = "Firm Name", "{{ firm_name }}"
    for text in ("{%p for line in firm_lines %}", "{{ line }}", "{%p endfor %}"):
        header.add_paragraph(text, style="Firm Line")
    rule = header.add_paragraph("", style="Firm Line")
    _rule(rule)


def _running_head(header: Any) -> None:
    line = header.paragraphs[0]
    line.text = "{{ running_head }}"
    _rule(line)


def _page_number(footer: Any) -> None:
    line = footer.paragraphs[0]
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    line.paragraph_format.tab_stops.add_tab_stop(Inches(WIDTH / 2), WD_TAB_ALIGNMENT.CENTER)
    line.add_run("Page ")
    _field(line, "PAGE")
    line.add_run(" of ")
    _field(line, "NUMPAGES")


def _field(line: Any, instruction: str) -> None:
    for kind, text in (("begin", ""), ("", instruction), ("separate", ""), ("shown", "1"), ("end", "")):
        run = line.add_run()
        if kind in {"begin", "separate", "end"}:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)
        elif kind == "shown":
            run.text = text
        else:
            words = OxmlElement("w:instrText")
            words.set(qn("xml:space"), "preserve")
            words.text = f" {text} "
            run._r.append(words)


def _rule(line: Any) -> None:
    borders, bottom = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for key, value in (("val", "single"), ("sz", "6"), ("space", "4"), ("color", "1F2A44")):
        bottom.set(qn(f"w:{key}"), value)
    borders.append(bottom)
    _in_order(line._p.get_or_add_pPr(), borders, _PARAGRAPH_ORDER)


def _borders(made: Any) -> None:
    borders = OxmlElement("w:tblBorders")
    for side, size in (("top", 8), ("bottom", 8), ("insideH", 4)):
        edge = OxmlElement(f"w:{side}")
        for key, value in (("val", "single"), ("sz", str(size)), ("space", "0"), ("color", "8A93A6")):
            edge.set(qn(f"w:{key}"), value)
        borders.append(edge)
    _in_order(made._tbl.tblPr, borders, _TABLE_ORDER)
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        edge = OxmlElement(f"w:{side}")
        edge.set(qn("w:w"), "60")
        edge.set(qn("w:type"), "dxa")
        margins.append(edge)
    _in_order(made._tbl.tblPr, margins, _TABLE_ORDER)


def _total_width(made: Any, inches: float) -> None:
    width = made._tbl.tblPr.find(qn("w:tblW"))
    width.set(qn("w:w"), str(round(inches * 1440)))
    width.set(qn("w:type"), "dxa")


def _repeat(row: Any) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _shade(cell: Any, color: str) -> None:
    shading = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", color)):
        shading.set(qn(f"w:{key}"), value)
    _in_order(cell._tc.get_or_add_tcPr(), shading, _CELL_ORDER)


def _edge(cell: Any, side: str, size: int) -> None:
    borders, edge = OxmlElement("w:tcBorders"), OxmlElement(f"w:{side}")
    for key, value in (("val", "single"), ("sz", str(size)), ("space", "0"), ("color", "1F2A44")):
        edge.set(qn(f"w:{key}"), value)
    borders.append(edge)
    _in_order(cell._tc.get_or_add_tcPr(), borders, _CELL_ORDER)


# Word wants the children of these in the order of its schema, and calls a file damaged whose order is another.
_TABLE_ORDER = ("tblStyle", "tblW", "jc", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook")
_CELL_ORDER = ("tcW", "gridSpan", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "vAlign")
_PARAGRAPH_ORDER = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "suppressLineNumbers", "pBdr"),
    *("shd", "tabs", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl", "rPr"),
)


def _in_order(parent: Any, child: Any, order: tuple[str, ...]) -> None:
    """Put the child where the schema wants it."""
    ranks = {qn(f"w:{name}"): rank for rank, name in enumerate(order)}
    later = [one for one in parent if ranks.get(one.tag, len(order)) > ranks[child.tag]]
    if later:
        later[0].addprevious(child)
    else:
        parent.append(child)
