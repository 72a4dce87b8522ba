"""The template of the settlement demand."""

from __future__ import annotations

from typing import Any

from infra.templates import stationery as s

_MONEY = (2, 3, 5, 7, 8)


def draw() -> Any:
    """Return the template."""
    document = s.letter()
    _opening(document)
    _story(document)
    _treatment(document)
    _medical(document)
    _rest(document)
    _schedules(document)
    return document


def _opening(document: Any) -> None:
    s.paragraph(document, "{{ date }}", "Letter Line").paragraph_format.space_after = s.Pt(8)
    s.paragraph(document, "{{ delivery }}", "Letter Line").paragraph_format.space_after = s.Pt(8)
    s.each(document, "addressee", "Letter Line")
    s.paragraph(document, "{{ title }}", "Letter Title")
    s.paragraph(document, "{{ privilege }}", "Privilege")
    s.plain_pairs(document, "caption", (1.5, 5.0))
    s.paragraph(document, "{{ salutation }}", "After Table")


def _story(document: Any) -> None:
    s.section(document, "Offer", "offer")
    s.section(document, "Coverage and limits", "coverage")
    s.section(document, "The death and the claims that follow from it", "death")
    s.section(document, "How it happened", "facts")
    s.paragraph(document, "{%p if photographs %}")
    _photographs(document)
    s.paragraph(document, "{%p endif %}")
    s.section(document, "Liability", "liability")
    s.paragraph(document, "{%p if injuries or adverse %}")
    s.paragraph(document, "Injuries", "Heading 1")
    s.paragraph(document, "{%p endif %}")
    s.paragraph(document, "{%p if injuries %}")
    made = s.table(
        document,
        ["Diagnosis (ICD code)", "First documented", "Objective finding", "Where"],
        [1.75, 1.25, 2.55, 0.95],
    )
    s.control_row(made, "{%tr for row in injuries %}")
    s.add_row(made, ["{{ row.diagnosis }}", "{{ row.first }}", "{{ row.finding }}", "{{ row.where }}"])
    s.control_row(made, "{%tr endfor %}")
    s.gap_after(document)
    s.paragraph(document, "{%p endif %}")
    s.each(document, "adverse")


def _photographs(document: Any) -> None:
    made = s.bare_table(document, (3.25, 3.25))
    s.control_row(made, "{%tr for row in photographs %}")
    s.add_row(made, ["{{ row.left }}", "{{ row.right }}"], style="Picture")
    s.add_row(made, ["{{ row.left_caption }}", "{{ row.right_caption }}"], style="Picture Caption")
    s.control_row(made, "{%tr endfor %}")
    s.gap_after(document)


def _treatment(document: Any) -> None:
    s.section(document, "Treatment", "treatment")
    s.paragraph(document, "{%p if chart.rows %}")
    made = s.table(
        document,
        ["Treatment by provider", "{{ chart.first }}", "{{ chart.last }}", "Visits"],
        [1.9, 1.9, 1.9, 0.8],
        (2, 3),
    )
    s.control_row(made, "{%tr for row in chart.rows %}")
    row = s.add_row(made, ["{{ row.provider }}", "{{ row.strip }}", "", "{{ row.visits }}"])
    s.join(row, 1, 2)
    for each in made.rows:  # the chart stays on one page, with the words under it
        for cell in each.cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True
    s.control_row(made, "{%tr endfor %}")
    s.paragraph(
        document, "Each bar is a day of treatment; the thin lines are the first days of the months.", "Picture Caption"
    )
    s.paragraph(document, "{%p endif %}")


def _medical(document: Any) -> None:
    s.paragraph(document, "Medical expenses", "Heading 1")
    s.paragraph(document, "{%p if specials %}")
    heads = ["Provider", "Dates (visits)", "Billed", "Adjusted", "{%tc for payer in payers %}", "{{ payer }}"]
    heads += ["{%tc endfor %}", "Paid by client", "Owed", "Pages"]
    widths = [1.2, 0.8, 0.62, 0.62, 0.1, 0.66, 0.1, 0.6, 0.6, 0.9]
    made = s.table(document, heads, widths, _MONEY)
    s.control_row(made, "{%tr for row in specials %}")
    s.add_row(made, _cells("row"), style="Table Figure")
    s.control_row(made, "{%tr endfor %}")
    s.total_row(s.add_row(made, _cells("specials_total"), style="Table Total"))
    s.gap_after(document)
    s.paragraph(document, "{%p endif %}")
    s.each(document, "specials_text")


def _cells(row: str) -> list[str]:
    start = ["provider", "dates", "billed", "adjusted"]
    paid = ["{%tc for paid in " + row + ".paid %}", "{{ paid }}", "{%tc endfor %}"]
    return [
        *("{{ " + f"{row}.{name}" + " }}" for name in start),
        *paid,
        *("{{ " + f"{row}.{name}" + " }}" for name in ("client", "owed", "pages")),
    ]


def _rest(document: Any) -> None:
    s.section(document, "Future medical care", "future")
    s.section(document, "Lost earnings", "wages")
    s.section(document, "Other losses", "other")
    s.section(document, "General damages", "general")
    s.paragraph(document, "{%p if summary %}")
    s.paragraph(document, "Damages in sum", "Heading 1")
    s.plain_pairs(document, "summary", (2.6, 3.9))
    s.paragraph(document, "{%p endif %}")
    s.section(document, "Liens known to us", "liens")
    s.section(document, "Time and manner of acceptance", "terms")
    s.section(document, "Enclosures", "enclosures")
    s.paragraph(document, "{%p if exhibits %}")
    s.paragraph(document, "Exhibits", "Heading 1")
    made = s.table(document, ["", "Exhibit", "Pages"], [0.6, 2.5, 3.4])
    s.control_row(made, "{%tr for row in exhibits %}")
    s.add_row(made, ["{{ row.label }}", "{{ row.title }}", "{{ row.pages }}"])
    s.control_row(made, "{%tr endfor %}")
    s.gap_after(document)
    s.paragraph(document, "{%p endif %}")
    s.paragraph(document, "{{ closing }}", "After Table").paragraph_format.keep_with_next = True
    s.paragraph(document, "Very truly yours,", "Signature Line").paragraph_format.space_after = s.Pt(26)
    s.each(document, "signature", "Signature Line")


def _schedules(document: Any) -> None:
    s.paragraph(document, "{%p if diagnoses %}")
    s.paragraph(document, "Schedule of diagnoses (ICD codes)", "Schedule")
    made = s.table(
        document, ["ICD code", "Description", "First documented", "Provider", "Page"], [0.9, 2.5, 0.9, 1.3, 0.9]
    )
    s.control_row(made, "{%tr for row in diagnoses %}")
    s.add_row(
        made, ["{{ row.code }}", "{{ row.description }}", "{{ row.first }}", "{{ row.provider }}", "{{ row.page }}"]
    )
    s.control_row(made, "{%tr endfor %}")
    s.gap_after(document)
    s.paragraph(document, "{%p endif %}")
    s.paragraph(document, "{%p if procedures %}")
    s.paragraph(document, "Schedule of charges (CPT, HCPCS and revenue codes)", "Schedule")
    heads = ["Provider", "Code", "Description", "Dates (days)", "Units", "Billed", "Pages"]
    made = s.table(document, heads, [1.2, 0.72, 1.78, 0.95, 0.4, 0.65, 0.8], (4, 5))
    names = ("provider", "code", "description", "dates", "units", "billed", "pages")
    s.control_row(made, "{%tr for row in procedures %}")
    s.add_row(made, ["{{ row." + name + " }}" for name in names], style="Table Figure")
    s.control_row(made, "{%tr endfor %}")
    s.total_row(s.add_row(made, ["{{ procedures_total." + name + " }}" for name in names], style="Table Total"))
    s.paragraph(document, "{%p endif %}")
