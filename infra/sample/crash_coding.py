"""Page 2 of the crash report: the coded boxes, the injured and the witnesses."""

import crash_codes
from crash_form import BADGE, LEFT, OFFICER, TYPED, WIDE, fields, page_title, running_head
from sheet import Sheet


def coding_page(sheet: Sheet) -> None:
    """Draw page 2: the coded boxes, and the injured and the witnesses."""
    page_title(sheet, 2, "TRAFFIC CRASH CODING")
    running_head(sheet)
    for place, column in enumerate(crash_codes.COLUMNS):
        y = 73.0
        for title, items, marks in column:
            y = _codes(sheet, LEFT + 141 * place, y, title, items, marks, parties=place > 1)
    sheet.box(LEFT, 73, WIDE, 365, weight=1.2)
    _people(sheet, 455)


def _codes(
    sheet: Sheet,
    x: float,
    y: float,
    title: str,
    items: list[str],
    marks: dict[str, str],
    *,
    parties: bool,
) -> float:
    """Draw one list of codes and return where the next one starts."""
    pitch = 9.9
    sheet.box(x, y, 141, 10, fill=(0.88, 0.88, 0.88))
    indent = 32 if parties else 12
    if parties:
        for place in range(3):
            sheet.text(x + 5 + 9.5 * place, y + 7.6, str(place + 1), 6, "Sans-Bold", align="center")
    sheet.text(x + (indent if parties else 2), y + 7.6, title, 6, "Sans-Bold", within=139 - (indent if parties else 2))
    y += 10
    for item in items:
        mark = marks.get(item[0], "")
        if parties:
            for place in range(3):
                sheet.box(x + 9.5 * place, y, 9.5, pitch, weight=0.3)
                if str(place + 1) in mark:
                    sheet.text(x + 4.75 + 9.5 * place, y + 7.2, "X", 8, TYPED, align="center")
        else:
            sheet.box(x, y, 10, pitch, weight=0.3)
            if mark:
                sheet.text(x + 5, y + 7.2, "X", 8, TYPED, align="center")
        sheet.text(x + indent, y + 6.8, item, 6, within=140 - indent)
        y += pitch
    sheet.line(x + 141, y - pitch * len(items), x + 141, y, 0.4)
    return y


def _people(sheet: Sheet, y: float) -> None:
    """Draw the rows of the injured and the witnesses."""
    sheet.text(LEFT, y - 5, "INJURED / WITNESSES / PASSENGERS", 9, "Sans-Bold")
    people = [
        (
            "P-2", "37", "F", "COMPLAINT OF PAIN", "DRIVER", "2", "1", "G, L", "0",
            "MARISOL E. QUINTANILLA-REYES  05/09/1988  118 ALDER CT, FRESNO, CA 93710",
            "559-555-0142", "VALLEY STAR AMBULANCE", "SIERRA CREST MEDICAL CENTER",
            "PAIN TO NECK; TINGLING IN LEFT HAND",
        ),
        (
            "WIT-1", "51", "F", "", "", "", "", "", "",
            "IRENE T. SANDOVAL  09/30/1974  4418 E GETTYSBURG AVE, FRESNO, CA 93726",
            "559-555-0158", "", "", "",
        ),
        ("", "", "", "", "", "", "", "", "", "", "", "", "", ""),
    ]  # fmt: skip
    for place, person in enumerate(people):
        _person(sheet, y + 92 * place, person)
    fields(
        sheet,
        LEFT,
        y + 278,
        22,
        [
            (220, "PREPARER'S NAME", f"{OFFICER}"),
            (114, "I.D. NUMBER", BADGE),
            (115, "MO. DAY YEAR", "02/15/2026"),
            (115, "REVIEWER'S NAME", "SGT. H. PRUITT"),
        ],
    )


def _person(sheet: Sheet, y: float, person: tuple[str, ...]) -> None:
    """Draw one person's four rows."""
    who, age, sex, extent, role, party, seat, safety, ejected, name, phone, by, to, hurt = person
    sheet.box(LEFT, y, WIDE, 88, weight=1.2)
    fields(
        sheet,
        LEFT,
        y,
        22,
        [
            (62, "WITNESS / PASS.", who),
            (32, "AGE", age),
            (30, "SEX", sex),
            (132, "EXTENT OF INJURY", extent),
            (84, "INJURED WAS", role),
            (54, "PARTY NO.", party),
            (50, "SEAT POS.", seat),
            (62, "SAFETY EQUIP.", safety),
            (58, "EJECTED", ejected),
        ],
    )
    fields(
        sheet,
        LEFT,
        y + 22,
        22,
        [(464, "NAME / D.O.B. / ADDRESS", name), (100, "TELEPHONE", phone)],
    )
    half = WIDE / 2
    fields(
        sheet,
        LEFT,
        y + 44,
        22,
        [(half, "(INJURED ONLY) TRANSPORTED BY", by), (half, "TAKEN TO", to)],
    )
    fields(sheet, LEFT, y + 66, 22, [(WIDE, "DESCRIBE INJURIES", hurt)])
