"""What the five pages of the crash report form share."""

from collections.abc import Sequence

from sheet import Sheet

LEFT, WIDE = 24, 564
TYPED = "Courier-Bold"
OFFICER = "M. DELUCA"
BADGE = "P1482"


def fields(sheet: Sheet, x: float, y: float, tall: float, cells: Sequence[tuple[float, str, str]]) -> None:
    """Draw fields side by side."""
    for width, label, value in cells:
        sheet.cell(x, y, width, tall, label, value, label_size=5.4, size=9, font=TYPED)
        x += width


def page_title(sheet: Sheet, page: int, title: str) -> None:
    """Draw the head that every page of the form has."""
    sheet.text(LEFT, 22, "STATE OF CALIFORNIA", 6.5)
    sheet.text(LEFT, 34, title, 11, "Sans-Bold")
    sheet.text(LEFT, 42, f"CHP 555 Page {page} (Rev. 07-20) OPI 065", 6)
    sheet.text(588, 22, "FRESNO POLICE DEPARTMENT", 9, TYPED, align="right")
    sheet.text(588, 42, f"Page {page} of 5", 8, align="right")


def running_head(sheet: Sheet) -> None:
    """Draw the row that ties a continuation page to the report."""
    fields(
        sheet,
        LEFT,
        47,
        22,
        [
            (130, "DATE OF CRASH (MO. DAY YEAR)", "02/14/2026"),
            (80, "TIME (2400)", "1740"),
            (94, "NCIC #", "1005"),
            (110, "OFFICER I.D.", BADGE),
            (150, "NUMBER", "26-10442"),
        ],
    )
