"""The template of a medical chronology: Letter paper on its side, a table of the visits, bands for loss and gaps."""

from __future__ import annotations

from typing import Any

from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE

from infra.templates import stationery as s

_WIDE = 10.0
_HEADS = ("Date", "Provider", "Complaint", "Findings, objective first", "Diagnoses", "Done, plan, work status", "Page")
_WIDTHS = (0.72, 1.5, 1.1, 2.2, 1.5, 2.1, 0.88)
_NAMES = ("date", "provider", "complaint", "findings", "diagnoses", "care", "where")


def draw() -> Any:
    """Return the template."""
    document = s.letter()
    _turn(document.sections[0])
    _small(document)
    s.paragraph(document, "{{ title }}", "Letter Title")
    s.plain_pairs(document, "caption", (1.1, 5.4))
    s.paragraph(document, "", "Close Line")
    _providers(document)
    s.paragraph(document, "", "Close Line")
    _visits(document)
    s.each(document, "key", "Key Line")
    return document


def _turn(section: Any) -> None:
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = s.Inches(11), s.Inches(8.5)
    section.left_margin = section.right_margin = s.Inches(0.5)
    section.top_margin, section.bottom_margin = s.Inches(0.7), s.Inches(0.6)
    section.header_distance, section.footer_distance = s.Inches(0.35), s.Inches(0.3)


def _small(document: Any) -> None:
    for name, size, before in (("Close Line", 4, 0), ("Key Line", 7.5, 4), ("Cell", 7.5, 0), ("Band", 7.5, 1)):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.size, style.font.name = s.Pt(size), s.FACE
        style.paragraph_format.space_before, style.paragraph_format.space_after = s.Pt(before), s.Pt(before)
        style.paragraph_format.line_spacing = 1.0
    document.styles["Band"].paragraph_format.keep_with_next = True


def _providers(document: Any) -> None:
    made = s.table(
        document, ("Provider", "First visit", "Last visit", "Visits", "Kind"), (4.0, 1.1, 1.1, 0.8, 3.0), (3,), _WIDE
    )
    s.control_row(made, "{%tr for row in providers %}")
    names = ("provider", "first", "last", "visits", "kinds")
    s.add_row(made, ["{{ row." + name + " }}" for name in names], style="Cell")
    s.control_row(made, "{%tr endfor %}")


def _visits(document: Any) -> None:
    made = s.table(document, _HEADS, _WIDTHS, (), _WIDE)
    s.control_row(made, "{%tr for row in rows %}")
    s.control_row(made, "{%tr if row.band %}")
    s.band_row(made, "{{ row.band }}", style="Band")
    s.control_row(made, "{%tr else %}")
    s.add_row(made, ["{{ row." + name + " }}" for name in _NAMES], style="Cell")
    s.control_row(made, "{%tr endif %}")
    s.control_row(made, "{%tr endfor %}")
