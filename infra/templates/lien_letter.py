"""The template of a letter to a lienholder; a part that a letter does not have is not printed."""

from __future__ import annotations

from typing import Any

from docx.enum.text import WD_LINE_SPACING

from infra.templates import stationery as s

_ROW = "Caption Text"


def draw() -> Any:
    """Return the template."""
    document = s.letter()
    _opening(document)
    _payments(document)
    _lines(document)
    _account(document)
    _elements(document)
    _steps(document)
    _rest(document)
    return document


def _opening(document: Any) -> None:
    s.paragraph(document, "{{ date }}", "Letter Line").paragraph_format.space_after = s.Pt(8)
    s.paragraph(document, "{{ delivery }}", "Letter Line").paragraph_format.space_after = s.Pt(8)
    s.each(document, "addressee", "Letter Line")
    s.paragraph(document, "{{ title }}", "Letter Title")
    s.plain_pairs(document, "caption", (1.5, 5.0))
    s.paragraph(document, "{{ salutation }}", "After Table")
    s.each(document, "opening")


def _payments(document: Any) -> None:
    s.paragraph(document, "{%p if payments %}")
    heads = ["Date of service", "Provider", "What it is", "Amount", "Where"]
    made = s.table(document, heads, [1.25, 1.9, 1.45, 0.9, 1.0], (3,))
    s.control_row(made, "{%tr for row in payments %}")
    s.add_row(made, ["{{ row." + name + " }}" for name in ("date", "provider", "what", "amount", "where")], style=_ROW)
    s.control_row(made, "{%tr endfor %}")
    _space(document)
    s.paragraph(document, "{%p endif %}")


def _lines(document: Any) -> None:
    s.paragraph(document, "{%p if lines %}")
    heads = ["Line", "Date of service", "Provider", "What it is", "Amount", "Where"]
    made = s.table(document, heads, [0.45, 1.15, 1.5, 1.75, 0.8, 0.95], (4,))
    s.control_row(made, "{%tr for row in lines %}")
    names = ("line", "date", "provider", "what", "amount", "where")
    s.add_row(made, ["{{ row." + name + " }}" for name in names], style=_ROW)
    s.control_row(made, "{%tr endfor %}")
    _space(document)
    s.paragraph(document, "{%p endif %}")
    s.each(document, "lines_text")


def _account(document: Any) -> None:
    s.paragraph(document, "{%p if account %}")
    s.paragraph(document, "The account as our file shows it", "Heading 1")
    s.plain_pairs(document, "account", (2.4, 4.1))
    _space(document)
    s.paragraph(document, "{%p endif %}")
    s.each(document, "account_text")


def _elements(document: Any) -> None:
    s.paragraph(document, "{%p if elements %}")
    s.paragraph(document, "What the law asks of the lien, and what its notice shows", "Heading 1")
    made = s.table(document, ["Element", "Rule", "Shown"], [2.2, 1.1, 3.2])
    s.control_row(made, "{%tr for row in elements %}")
    s.add_row(made, ["{{ row.element }}", "{{ row.rule }}", "{{ row.shown }}"], style=_ROW)
    s.control_row(made, "{%tr endfor %}")
    _space(document)
    s.paragraph(document, "{%p endif %}")


def _steps(document: Any) -> None:
    s.paragraph(document, "{%p if steps %}")
    s.paragraph(document, "The reduction, step by step", "Heading 1")
    made = s.table(document, ["Step", "Rule", "Working", "Amount"], [2.05, 1.6, 2.0, 0.95], (3,))
    s.control_row(made, "{%tr for row in steps %}")
    s.add_row(made, ["{{ row.step }}", "{{ row.rule }}", "{{ row.working }}", "{{ row.amount }}"], style=_ROW)
    s.control_row(made, "{%tr endfor %}")
    _space(document)
    s.paragraph(document, "{%p endif %}")
    s.each(document, "steps_text")


def _space(document: Any) -> None:
    """Set a table off from what follows it."""
    blank = s.paragraph(document, "", "After Table").paragraph_format
    blank.space_before = blank.space_after = s.Pt(0)
    blank.line_spacing_rule, blank.line_spacing = WD_LINE_SPACING.EXACTLY, s.Pt(6)


def _rest(document: Any) -> None:
    s.paragraph(document, "{%p if asks %}")
    s.paragraph(document, "What we ask of you", "Heading 1")
    s.each(document, "asks", "List Bullet")
    s.paragraph(document, "{%p endif %}")
    s.paragraph(document, "{%p for line in closing %}")
    s.paragraph(document, "{{ line }}", "After Table").paragraph_format.keep_with_next = True
    s.paragraph(document, "{%p endfor %}")
    s.paragraph(document, "Very truly yours,", "Signature Line").paragraph_format.space_after = s.Pt(26)
    s.each(document, "signature", "Signature Line")
