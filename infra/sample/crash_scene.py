"""Pages 3 to 5 of the crash report: the diagram and the narrative."""

from crash_form import BADGE, LEFT, OFFICER, TYPED, WIDE, fields, page_title, running_head
from crash_story import NARRATIVE
from sheet import Sheet, wrap

NARRATIVE_LINES = 35


def diagram_page(sheet: Sheet) -> None:
    """Draw page 3: the intersection seen from above."""
    page_title(sheet, 3, "FACTUAL DIAGRAM")
    running_head(sheet)
    sheet.text(
        306, 80, "ALL MEASUREMENTS ARE APPROXIMATE AND NOT TO SCALE UNLESS STATED (SCALE = NONE)",
        7, align="center",
    )  # fmt: skip
    sheet.box(LEFT, 85, WIDE, 560, weight=1.2)
    _streets(sheet)
    _vehicles(sheet)
    _legend(sheet)
    fields(
        sheet,
        LEFT,
        700,
        24,
        [
            (240, "PREPARED BY", OFFICER),
            (100, "I.D. NUMBER", BADGE),
            (112, "DATE", "02/14/2026"),
            (112, "REVIEWED BY", "SGT. H. PRUITT"),
        ],
    )


def _streets(sheet: Sheet) -> None:
    """Draw the kerbs, the lanes and the names of both streets."""
    west, east, north, south = 216, 372, 276, 468
    for x, edge in ((west, LEFT), (east, LEFT + WIDE)):
        for y in (north, south):
            sheet.line(x, y, edge, y, 1.1)
    for y, edge in ((north, 85), (south, 645)):
        for x in (west, east):
            sheet.line(x, y, x, edge, 1.1)
    pen = sheet.canvas
    pen.setDash(9, 9)
    for offset in (32, 64, 128, 160):
        sheet.line(LEFT, north + offset, west - 14, north + offset, 0.5)
        sheet.line(east + 14, north + offset, LEFT + WIDE, north + offset, 0.5)
    for offset in (39, 117):
        sheet.line(west + offset, 85, west + offset, north - 14, 0.5)
        sheet.line(west + offset, south + 14, west + offset, 645, 0.5)
    pen.setDash()
    for shift in (-1.5, 1.5):
        middle, centre = (north + south) / 2 + shift, (west + east) / 2 + shift
        sheet.line(LEFT, middle, west - 14, middle, 0.6)
        sheet.line(east + 14, middle, LEFT + WIDE, middle, 0.6)
        sheet.line(centre, 85, centre, north - 14, 0.6)
        sheet.line(centre, south + 14, centre, 645, 0.6)
    for shift in (4, 12):
        sheet.line(west - shift, north, west - shift, south, 0.8)
        sheet.line(east + shift, north, east + shift, south, 0.8)
        sheet.line(west, north - shift, east, north - shift, 0.8)
        sheet.line(west, south + shift, east, south + shift, 0.8)
    sheet.text(100, 268, "SHAW AVE", 11, TYPED, align="center")
    sheet.text(424, 128, "CEDAR AVE", 11, TYPED, align="center")
    sheet.line(548, 160, 548, 108, 1.4)
    sheet.line(548, 108, 542, 120, 1.4)
    sheet.line(548, 108, 554, 120, 1.4)
    sheet.text(548, 103, "N", 12, "Sans-Bold", align="center")


def _car(sheet: Sheet, x: float, y: float, turn: float, name: str, *, faint: bool) -> None:
    """Draw a vehicle from above about its middle; turn 0 faces east, 90 south."""
    pen = sheet.canvas
    pen.saveState()
    pen.translate(x, sheet.height - y)
    pen.rotate(-turn)
    pen.setLineWidth(1)
    if faint:
        pen.setDash(2, 2)
    pen.setFillColorRGB(1, 1, 1)
    pen.roundRect(-26, -11, 52, 22, 5, fill=1)
    pen.setDash()
    pen.line(10, -11, 10, 11)
    pen.line(-13, -11, -13, 11)
    pen.restoreState()
    sheet.text(x, y + 3, name, 8, TYPED, align="center")


def _arrow(sheet: Sheet, x0: float, y0: float, x1: float, y1: float) -> None:
    """Draw a straight path with a head."""
    sheet.line(x0, y0, x1, y1, 0.9)
    across, down = (x1 > x0) - (x1 < x0), (y1 > y0) - (y1 < y0)
    for side in (-4, 4):
        sheet.line(x1, y1, x1 - 8 * across + side * down, y1 - 8 * down + side * across, 0.9)


def _vehicles(sheet: Sheet) -> None:
    """Draw both vehicles before, at and after the impact."""
    _car(sheet, 236, 150, 90, "V-1", faint=True)
    _arrow(sheet, 236, 182, 236, 362)
    _car(sheet, 110, 420, 0, "V-2", faint=True)
    _arrow(sheet, 142, 420, 206, 420)
    sheet.line(228, 402, 244, 418, 1.8)
    sheet.line(244, 402, 228, 418, 1.8)
    sheet.text(248, 404, "AOI", 9, TYPED)
    sheet.line(233, 424, 233, 468, 0.5)
    sheet.line(216, 391, 236, 391, 0.5)
    sheet.canvas.setDash(4, 2)
    sheet.line(242, 416, 292, 430, 0.8)
    sheet.line(242, 422, 352, 458, 0.8)
    sheet.canvas.setDash()
    _car(sheet, 308, 438, 45, "V-1", faint=False)
    _car(sheet, 376, 448, -45, "V-2", faint=False)
    _car(sheet, 110, 388, 0, "WIT", faint=True)
    sheet.text(396, 484, "V-2 AT REST", 8, TYPED)
    sheet.text(290, 408, "V-1 AT REST", 8, TYPED)
    for x, y, words in ((238, 464, "18 FT"), (226, 386, "9 FT")):
        sheet.text(x, y, words, 8, TYPED)
    for x, y in ((204, 258), (380, 486), (204, 486), (380, 258)):
        sheet.canvas.setLineWidth(1)
        sheet.canvas.circle(x, sheet.height - y, 4)
        sheet.text(x, y + 2.5, "S", 6, "Sans-Bold", align="center")


def _legend(sheet: Sheet) -> None:
    """Draw the key under the picture."""
    lines = (
        "V-1  2019 FORD F-150, SOUTHBOUND CEDAR AVE     V-2  2017 HONDA CIVIC, EASTBOUND SHAW AVE",
        "X AOI: 18 FT NORTH OF SOUTH CURB LINE OF SHAW AVE, 9 FT EAST OF WEST CURB LINE OF CEDAR AVE",
        "S  TRAFFIC SIGNAL     WIT  WITNESS SANDOVAL, STOPPED, EASTBOUND LEFT TURN LANE",
    )
    for place, words in enumerate(lines):
        sheet.text(LEFT + 4, 660 + 13 * place, words, 8, TYPED, within=WIDE - 8)


def narrative_pages(sheet: Sheet) -> None:
    """Draw pages 4 and 5: the officer's narrative on numbered lines."""
    lines: list[str] = []
    for title, words in NARRATIVE:
        lines += [title, *wrap(words, 524, "Courier", 9.3)]
    titles = {title for title, _ in NARRATIVE}
    cut = NARRATIVE_LINES - (lines[NARRATIVE_LINES - 1] in titles)
    pages = [lines[:cut], lines[cut:]]
    if len(pages[1]) > NARRATIVE_LINES - 1:
        raise ValueError(f"the narrative has {len(lines)} lines, too many for two pages")
    for number, page in enumerate(pages, 4):
        sheet.next_page()
        page_title(sheet, number, "NARRATIVE / SUPPLEMENTAL")
        running_head(sheet)
        _narrative_head(sheet)
        _numbered(sheet, page)


def _narrative_head(sheet: Sheet) -> None:
    """Draw the boxes over the narrative."""
    fields(
        sheet,
        LEFT,
        69,
        24,
        [
            (190, "CITY / COUNTY / JUDICIAL DISTRICT", "FRESNO / FRESNO"),
            (234, "LOCATION / SUBJECT", "SHAW AVE AT CEDAR AVE"),
            (140, '"X" ONE', ""),
        ],
    )
    sheet.tick(LEFT + 430, 88, "NARRATIVE", on=True, size=6.5)
    sheet.tick(LEFT + 494, 88, "SUPPLEMENT", size=6.5)


def _numbered(sheet: Sheet, lines: list[str]) -> None:
    """Draw the ruled and numbered lines with the typed words on them."""
    pitch, top = 17.2, 95
    sheet.box(LEFT, top, WIDE, pitch * NARRATIVE_LINES)
    sheet.line(LEFT + 22, top, LEFT + 22, top + pitch * NARRATIVE_LINES)
    for place in range(NARRATIVE_LINES):
        y = top + pitch * (place + 1)
        sheet.line(LEFT, y, LEFT + WIDE, y, 0.25, (0.6, 0.6, 0.6))
        sheet.text(LEFT + 17, y - 4, f"{place + 1}.", 7, align="right")
        if place < len(lines):
            title = any(lines[place] == name for name, _ in NARRATIVE)
            sheet.text(LEFT + 28, y - 4.5, lines[place], 9.3, TYPED if title else "Courier")
    fields(
        sheet,
        LEFT,
        top + pitch * NARRATIVE_LINES + 4,
        24,
        [
            (200, "PREPARER'S NAME", OFFICER),
            (124, "I.D. NUMBER", BADGE),
            (120, "MO. DAY YEAR", "02/15/2026"),
            (120, "REVIEWER'S NAME", "SGT. H. PRUITT"),
        ],
    )
