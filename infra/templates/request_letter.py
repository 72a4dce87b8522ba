"""The template of a request: the letter, and on a page of its own the form that is to come back."""

from __future__ import annotations

from typing import Any

from docx.enum.text import WD_LINE_SPACING

from infra.templates import stationery as s

_ROW = "Caption Text"
_LINE = s.Pt(17)


def draw() -> Any:
    """Return the template."""
    document = s.letter()
    s.paragraph(document, "{{ date }}", "Letter Line").paragraph_format.space_after = s.Pt(8)
    s.paragraph(document, "{{ delivery }}", "Letter Line").paragraph_format.space_after = s.Pt(8)
    s.each(document, "addressee", "Letter Line")
    s.paragraph(document, "{{ title }}", "Letter Title")
    s.plain_pairs(document, "caption", (1.5, 5.0))
    s.paragraph(document, "{{ salutation }}", "After Table")
    s.each(document, "opening")
    _rows(document)
    s.each(document, "asks", "List Bullet")
    s.each(document, "terms", "After Table")
    _enclosures(document)
    s.each(document, "closing", "After Table")
    s.paragraph(document, "Very truly yours,", "Signature Line").paragraph_format.space_after = s.Pt(26)
    s.each(document, "signature", "Signature Line")
    _form(document)
    return document


def _rows(document: Any) -> None:
    s.paragraph(document, "{%p if rows %}")
    made = s.table(document, ["Date of service", "Our file has", "We ask for"], [2.0, 2.25, 2.25])
    s.control_row(made, "{%tr for row in rows %}")
    s.add_row(made, ["{{ row.date }}", "{{ row.held }}", "{{ row.asked }}"], style=_ROW)
    s.control_row(made, "{%tr endfor %}")
    _space(document)
    s.paragraph(document, "{%p endif %}")


def _enclosures(document: Any) -> None:
    s.paragraph(document, "{%p if enclosures %}")
    s.paragraph(document, "Enclosures", "Caption Label").paragraph_format.keep_with_next = True
    s.each(document, "enclosures", "Caption Text")
    s.paragraph(document, "{%p endif %}")


def _form(document: Any) -> None:
    s.paragraph(document, "{%p if form_title %}")
    s.paragraph(document, "{{ form_title }}", "Letter Title").paragraph_format.page_break_before = True
    s.each(document, "form_text")
    made = s.table(document, ["", ""], [2.9, 3.6])
    s.control_row(made, "{%tr for pair in form %}")
    row = s.add_row(made, ["{{ pair.label }}", "{{ pair.text }}"], style=_ROW)
    row.height = _LINE
    s.control_row(made, "{%tr endfor %}")
    made._tbl.remove(made.rows[0]._tr)
    s.paragraph(document, "{%p endif %}")


def _space(document: Any) -> None:
    """Set a table off from what follows it."""
    blank = s.paragraph(document, "", "After Table").paragraph_format
    blank.space_before = blank.space_after = s.Pt(0)
    blank.line_spacing_rule, blank.line_spacing = WD_LINE_SPACING.EXACTLY, s.Pt(6)
