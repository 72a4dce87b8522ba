"""The templates of a discovery response: California's numbered pleading paper, and plain paper for other forums."""

from __future__ import annotations

from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Inches, Pt

from infra.templates.stationery import FACE, paragraph

LINES = 28
PITCH = 24
"""Points from line to line: 28 lines from an inch below the top end two thirds of an inch above the foot."""
_FRAME = 77
_CENTER, _LEFT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.LEFT
_VML = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
_RULES = (98.0, 101.0, 577.0)


def draw_pleading() -> Any:
    """Return the template on numbered paper."""
    document = _paper(left=1.5, right=0.55, bottom=792 - 72 - LINES * PITCH - 1, pitch=PITCH)
    section = document.sections[0]
    section.header_distance, section.footer_distance = Pt(22), Pt(2)
    _line_numbers(document, section.header)
    _foot(section.footer)
    _hairline(document)
    counsel = document.add_table(rows=1, cols=2)
    _widths(counsel, (3.2, 3.2))
    counsel.rows[0].height, counsel.rows[0].height_rule = Pt(7 * PITCH - 1), WD_ROW_HEIGHT_RULE.EXACTLY
    _loop(counsel.cell(0, 0), "counsel", "Counsel")
    _each(document, "court", "Court")
    _caption(document, (3.2, 3.2))
    _body(document)
    return document


def draw_plain() -> Any:
    """Return the template on plain paper."""
    document = _paper(left=1, right=1, bottom=72, pitch=None)
    section = document.sections[0]
    section.header_distance, section.footer_distance = Inches(0.4), Inches(0.4)
    _foot(section.footer)
    _each(document, "counsel", "Counsel")
    paragraph(document, "", "Counsel")
    _each(document, "court", "Court")
    _caption(document, (3.25, 3.25))
    _body(document)
    return document


def _hairline(document: Any) -> None:
    """Begin with a line of one point: LibreOffice puts an empty line above a table that begins a file with comments."""
    first = document.add_paragraph("", style="Log")
    _exactly(first, 1)


def _body(document: Any) -> None:
    """Write the first paragraph, the responses, the log, and the pages that people sign."""
    _parties(document)
    _each(document, "preliminary", "Body Text")
    paragraph(document, "{{ section }}", "Section")
    paragraph(document, "{%p for one in requests %}")
    paragraph(document, "{{ one.heading }}", "Request Heading")
    _each(document, "one.request", "Request")
    paragraph(document, "{{ one.answer_heading }}", "Request Heading")
    paragraph(document, "{%p for part in one.answer %}")
    paragraph(document, '{%p if part.kind == "item" %}')
    paragraph(document, "{{ part.text }}", "Item")
    paragraph(document, "{%p else %}")
    paragraph(document, "{{ part.text }}", "Body Text")
    paragraph(document, "{%p endif %}")
    paragraph(document, "{%p endfor %}")
    paragraph(document, "{%p endfor %}")
    _signed(document)
    _log(document)
    paragraph(document, "{%p if verification %}")
    _page_of(document, "{{ verification_heading }}", "verification", "verification_lines")
    paragraph(document, "{%p endif %}")
    _page_of(document, "{{ service_heading }}", "service", "service_lines")


def _signed(document: Any) -> None:
    paragraph(document, "", "Signature")
    _each(document, "signature", "Signature")


def _page_of(document: Any, heading: str, body: str, lines: str) -> None:
    start = paragraph(document, heading, "Section")
    start.paragraph_format.page_break_before = True
    _each(document, body, "Body Text")
    paragraph(document, "", "Signature")
    _each(document, lines, "Signature")


def _log(document: Any) -> None:
    paragraph(document, "{%p if log %}")
    paragraph(document, "PRIVILEGE LOG", "Section").paragraph_format.page_break_before = True
    heads = ("", "Kind", "Date", "Author and recipients", "Subject", "Privilege and basis")
    cells = ("number", "kind", "dated", "author", "subject", "privilege")
    made = document.add_table(rows=1, cols=len(heads))
    made.style = "Table Grid"
    for cell, text in zip(made.rows[0].cells, heads, strict=True):
        _set(cell, text, "Log Head")
    _tag(made, "{%tr for row in log %}")
    row = made.add_row()
    for cell, name in zip(row.cells, cells, strict=True):
        _set(cell, "{{ row." + name + " }}", "Log")
    _tag(made, "{%tr endfor %}")
    paragraph(document, "{%p endif %}")


def _parties(document: Any) -> None:
    made = document.add_table(rows=0, cols=2)
    _tag(made, "{%tr for party in parties %}")
    row = made.add_row()
    _set(row.cells[0], "{{ party.label }}", "Party Label")
    _set(row.cells[1], "{{ party.text }}", "Party")
    _tag(made, "{%tr endfor %}")
    _widths(made, (2.3, 4.1))


def _caption(document: Any, widths: tuple[float, float]) -> None:
    """Write the title of the case at the left, its number and the nature of the paper at the right."""
    made = document.add_table(rows=1, cols=2)
    _widths(made, widths)
    left, right = made.rows[0].cells
    for at, (text, style) in enumerate(
        (
            ("{{ plaintiff }},", "Caption Left"),
            ("{{ plaintiff_role }},", "Caption Role"),
            ("{{ versus }}", "Caption Versus"),
            ("{{ defendant }},", "Caption Left"),
            ("{{ defendant_role }}.", "Caption Role"),
        )
    ):
        line = left.paragraphs[0] if at == 0 else left.add_paragraph()
        line.style, line.text = style, text
    _set(right, "{{ case_number }}", "Case Number")
    right.add_paragraph("{{ nature }}", style="Nature")
    _edges(left, ("right", "bottom"))
    paragraph(document, "", "After Caption")


def _paper(*, left: float, right: float, bottom: float, pitch: int | None) -> Any:
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Inches(8.5), Inches(11)
    section.left_margin, section.right_margin = Inches(left), Inches(right)
    section.top_margin, section.bottom_margin = Inches(1), Pt(bottom)
    _styles(document, pitch)
    properties = document.core_properties
    properties.author, properties.title, properties.comments = "", "", ""
    return document


def _styles(document: Any, pitch: int | None) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FACE, Pt(12)
    for key in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        normal.element.get_or_add_rPr().rFonts.set(qn(key), FACE)
    normal.paragraph_format.space_before = normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.widow_control = False
    _spaced(normal, pitch)
    for name, single, extra in _STYLES:
        style = (
            document.styles[name]
            if name in document.styles
            else document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        )
        style.base_style = normal
        style.font.name, style.font.size = FACE, Pt(extra.get("size", 12))
        style.font.bold, style.font.underline = extra.get("bold"), extra.get("underline")
        style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(0)
        style.paragraph_format.alignment = extra.get("align", _LEFT)
        style.paragraph_format.left_indent = Inches(extra.get("indent", 0))
        style.paragraph_format.first_line_indent = Inches(extra.get("first", 0))
        style.paragraph_format.keep_with_next = extra.get("keep", False)
        _spaced(
            style, None if pitch is None and not single else pitch and (pitch // 2 if single else pitch), single=single
        )
    link = document.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
    link.font.color.rgb = None


def _spaced(style: Any, points: int | None, *, single: bool = False) -> None:
    """Space lines exactly on numbered paper, double (or single) elsewhere."""
    if points:
        style.paragraph_format.line_spacing_rule, style.paragraph_format.line_spacing = (
            WD_LINE_SPACING.EXACTLY,
            Pt(points),
        )
    else:
        style.paragraph_format.line_spacing = 1.0 if single else 2.0


_STYLES: tuple[tuple[str, bool, dict[str, Any]], ...] = (
    ("Counsel", True, {}),
    ("Court", False, {"bold": True, "align": _CENTER}),
    ("Caption Left", False, {}),
    ("Caption Role", False, {"indent": 1.6}),
    ("Caption Versus", False, {"indent": 0.8}),
    ("Case Number", True, {"indent": 0.1}),
    ("Nature", True, {"bold": True, "indent": 0.1}),
    ("After Caption", False, {}),
    ("Party Label", False, {"bold": True}),
    ("Party", False, {}),
    ("Section", False, {"bold": True, "align": _CENTER, "keep": True}),
    ("Request Heading", False, {"bold": True, "underline": True, "keep": True}),
    ("Request", False, {"first": 0.5}),
    ("Body Text", False, {"first": 0.5}),
    ("Item", False, {"indent": 0.5, "first": 0}),
    ("Signature", False, {"keep": True}),
    ("Log", True, {"size": 10}),
    ("Log Head", True, {"size": 10, "bold": True}),
    ("Footer Title", True, {"size": 10, "align": _CENTER}),
)


def _line_numbers(document: Any, header: Any) -> None:
    """Number the lines by 28 empty numbered paragraphs in a frame of the header; rule the margins."""
    numbering = document.part.numbering_part.element
    numbering.insert(
        0,
        parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{_FRAME}"><w:multiLevelType w:val="singleLevel"/>'
            '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="nothing"/>'
            '<w:lvlText w:val="%1"/><w:lvlJc w:val="right"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>'
            "</w:abstractNum>"
        ),
    )
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{_FRAME}"><w:abstractNumId w:val="{_FRAME}"/></w:num>'))
    anchor = header.paragraphs[0]
    for _ in range(LINES):
        anchor._p.addprevious(
            parse_xml(
                f'<w:p {nsdecls("w")}><w:pPr><w:framePr w:w="500" w:h="{LINES * PITCH * 20}" w:hRule="exact" '
                'w:hSpace="0" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="1230" w:y="1440"/>'
                f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{_FRAME}"/></w:numPr>'
                f'<w:spacing w:before="0" w:after="0" w:line="{PITCH * 20}" w:lineRule="exact"/><w:jc w:val="right"/>'
                "</w:pPr></w:p>"
            )
        )
    for number, x in enumerate(_RULES):
        anchor._p.append(
            parse_xml(
                f'<w:r {nsdecls("w")} {_VML}><w:pict><v:line id="PleadingRule{number}" style="position:absolute;'
                "z-index:-1;"
                'mso-position-horizontal-relative:page;mso-position-vertical-relative:page" '
                f'from="{x}pt,18pt" to="{x}pt,774pt" strokeweight=".75pt"/></w:pict></w:r>'
            )
        )
    _exactly(anchor, 2)


def _foot(footer: Any) -> None:
    """Write the page number, a rule, and the title of the paper below it."""
    number = footer.paragraphs[0]
    number.style = "Footer Title"
    _exactly(number, 13)
    number._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))
    title = footer.add_paragraph("{{ footer }}", style="Footer Title")
    _exactly(title, 11)
    border = parse_xml(f'<w:pBdr {nsdecls("w")}><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>')
    title._p.get_or_add_pPr().find(qn("w:spacing")).addprevious(border)


def _exactly(line: Any, points: int) -> None:
    line.paragraph_format.line_spacing_rule, line.paragraph_format.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(points)


def _each(document: Any, name: str, style: str) -> None:
    paragraph(document, "{%p for line in " + name + " %}")
    paragraph(document, "{{ line }}", style)
    paragraph(document, "{%p endfor %}")


def _loop(cell: Any, name: str, style: str) -> None:
    cell.paragraphs[0].text = "{%p for line in " + name + " %}"
    cell.add_paragraph("{{ line }}", style=style)
    cell.add_paragraph("{%p endfor %}")


def _tag(made: Any, tag: str) -> None:
    made.add_row().cells[0].paragraphs[0].text = tag


def _set(cell: Any, text: str, style: str) -> None:
    line = cell.paragraphs[0]
    line.style, line.text = style, text


def _widths(made: Any, widths: tuple[float, ...]) -> None:
    """Set the columns, without margins above or below, so that lines stay level with their numbers."""
    made.autofit = False
    for row in made.rows:
        for cell, width in zip(row.cells, widths, strict=False):
            cell.width = Inches(width)
    properties = made._tbl.tblPr
    margins = parse_xml(
        f'<w:tblCellMar {nsdecls("w")}><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar>'
    )
    look = properties.find(qn("w:tblLook"))
    if look is None:
        properties.append(margins)
    else:
        look.addprevious(margins)


def _edges(cell: Any, sides: tuple[str, ...]) -> None:
    lines = "".join(f'<w:{side} w:val="single" w:sz="6" w:space="0" w:color="000000"/>' for side in sorted(sides))
    cell._tc.get_or_add_tcPr().append(parse_xml(f"<w:tcBorders {nsdecls('w')}>{lines}</w:tcBorders>"))
