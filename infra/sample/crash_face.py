"""Page 1 of the crash report: where, when, who and with which vehicles."""

import dataclasses

import matter
from crash_form import BADGE, LEFT, OFFICER, TYPED, WIDE, fields, page_title
from sheet import BLACK, Sheet


@dataclasses.dataclass(frozen=True)
class Party:
    """What the face page says about one driver and vehicle."""

    license: str
    name: str
    street: str
    city: str
    body: str
    phone: str
    vehicle: tuple[str, str, str, str]
    colour: str
    plate: str
    insurer: str
    policy: str
    heading: tuple[str, str]
    air_bag: str
    damage: str
    towed: str


PARTIES = (
    Party(
        "D5550187", "DALE BRANNOCK", "6409 N CALLISCH AVE", "FRESNO, CA 93722",
        "M   BRN   BLU   6-00   205   11/23/1979", "559-555-0177", matter.PICKUP, "WHITE",
        "8X55142", "TALLGRASS MUTUAL", matter.ADVERSE_POLICY, ("S", "CEDAR AVE"), "M", "MOD",
        "DRIVEN FROM SCENE",
    ),
    Party(
        "F5550942", "MARISOL E. QUINTANILLA-REYES", "118 ALDER CT", "FRESNO, CA 93710",
        "F   BRN   BRN   5-04   142   05/09/1988", "559-555-0142", matter.CIVIC, "SILVER",
        "7ZRK142", "KEYSTONE LARK AUTO", matter.OWN_POLICY, ("E", "SHAW AVE"), "L", "MAJOR",
        "MANZANITA TOWING",
    ),
    None,
)  # fmt: skip


def face_page(sheet: Sheet) -> None:
    """Draw page 1: where, when, who and with which vehicles."""
    page_title(sheet, 1, "TRAFFIC CRASH REPORT")
    _place(sheet)
    for number, party in enumerate(PARTIES, 1):
        _party(sheet, 140 + 184 * (number - 1), number, party)
    fields(
        sheet,
        LEFT,
        696,
        24,
        [
            (170, "PREPARER'S NAME", f"{OFFICER} {BADGE}"),
            (124, "DISPATCH NOTIFIED", ""),
            (160, "REVIEWER'S NAME", "SGT. H. PRUITT P0871"),
            (110, "DATE REVIEWED", "02/17/2026"),
        ],
    )
    for place, name in enumerate(("YES", "NO", "N/A")):
        sheet.tick(LEFT + 176 + 38 * place, 716, name, on=name == "YES", size=6.5, font="Sans-Bold")
    sheet.text(LEFT, 732, "Use previous editions until depleted.", 5.5)
    sheet.text(588, 732, "Released to party of interest (VC 20012) 03/02/2026", 7, TYPED, align="right")


def _place(sheet: Sheet) -> None:
    """Draw the rows about the place and the time."""
    fields(
        sheet,
        LEFT,
        47,
        22,
        [
            (148, "SPECIAL CONDITIONS", ""),
            (52, "NO. INJURED", "1"),
            (74, "HIT & RUN FELONY", ""),
            (100, "CITY", "FRESNO"),
            (100, "JUDICIAL DISTRICT", "FRESNO"),
            (90, "LOCAL REPORT NUMBER", "26-10442"),
        ],
    )
    fields(
        sheet,
        LEFT,
        69,
        22,
        [
            (148, "", ""),
            (52, "NO. KILLED", "0"),
            (74, "HIT & RUN MISD.", ""),
            (100, "COUNTY", "FRESNO"),
            (100, "REPORTING DISTRICT", "2214"),
            (90, "BEAT", "NE-4"),
        ],
    )
    sheet.tick(LEFT + 204, 66)
    sheet.tick(LEFT + 204, 88)
    fields(
        sheet,
        LEFT,
        91,
        22,
        [
            (274, "CRASH OCCURRED ON", "SHAW AVE"),
            (100, "MO.   DAY   YEAR", "02/14/2026"),
            (54, "TIME (2400)", "1740"),
            (62, "NCIC #", "1005"),
            (74, "OFFICER I.D.", BADGE),
        ],
    )
    fields(
        sheet,
        LEFT,
        113,
        22,
        [
            (200, "      AT INTERSECTION WITH", "CEDAR AVE"),
            (116, "      OR:      FEET / MILES           OF", ""),
            (96, "DAY OF WEEK", ""),
            (76, "TOW AWAY", ""),
            (76, "STATE HWY. REL.", ""),
        ],
    )
    sheet.tick(LEFT + 3, 120, on=True, side=5.5)
    sheet.tick(LEFT + 203, 120, side=5.5)
    for place, day in enumerate("SMTWTFS"):
        sheet.text(LEFT + 322 + 12.5 * place, 130, day, 8, TYPED)
    sheet.canvas.setLineWidth(0.8)
    sheet.canvas.circle(LEFT + 399.5, sheet.height - 127.3, 5.6)
    for place, (first, second) in enumerate(((True, False), (False, True))):
        x = LEFT + 416 + 76 * place
        sheet.tick(x, 130, "YES", on=first, size=6.5)
        sheet.tick(x + 36, 130, "NO", on=second, size=6.5)


def _party(sheet: Sheet, y: float, number: int, party: Party | None) -> None:
    """Draw the block of one party, blank where there is none."""
    sheet.box(LEFT, y, WIDE, 176, weight=1.4)
    sheet.box(LEFT, y, 56, 176)
    sheet.text(LEFT + 4, y + 11, "PARTY", 8, "Sans-Bold")
    sheet.text(LEFT + 40, y + 12, str(number), 12, "Sans-Bold")
    kinds = ("DRIVER", "PEDESTRIAN", "PARKED VEHICLE", "BICYCLIST", "OTHER")
    for place, kind in enumerate(kinds):
        on = party is not None and kind == "DRIVER"
        sheet.tick(LEFT + 4, y + 36 + 28 * place, on=on)
        sheet.text(LEFT + 13, y + 36 + 28 * place, kind, 5.6, within=42)
    left, right = _party_rows(party)
    x = LEFT + 56
    for place in range(8):
        fields(sheet, x, y + 22 * place, 22, left[place])
        fields(sheet, x + 270, y + 22 * place, 22, right[place])
    _party_marks(sheet, x + 270, y, party)


def _party_rows(
    party: Party | None,
) -> tuple[list[list[tuple[int, str, str]]], list[list[tuple[int, str, str]]]]:
    """Return the left and the right half of each of the eight rows of a party."""
    p = party or Party("", "", "", "", "", "", ("", "", "", ""), "", "", "", "", ("", ""), "", "", "")
    some = party is not None
    year, make, model, number = p.vehicle
    vehicle = f"{make} {model.partition(' ')[0]} {p.colour}".upper().strip()
    left = [
        [(104, "DRIVER'S LICENSE NUMBER", p.license), (38, "STATE", "CA" * some),
         (38, "CLASS", "C" * some), (38, "AIR BAG", p.air_bag), (52, "SAFETY EQUIP.", "G" * some)],
        [(270, "NAME (FIRST, MIDDLE, LAST)", p.name)],
        [(270, "STREET ADDRESS", p.street)],
        [(270, "CITY / STATE / ZIP", p.city)],
        [(270, "SEX    HAIR    EYES    HEIGHT    WEIGHT    BIRTHDATE    RACE", p.body)],
        [(135, "HOME PHONE", p.phone), (135, "BUSINESS PHONE", "")],
        [(156, "INSURANCE CARRIER", p.insurer), (114, "POLICY NUMBER", p.policy)],
        [(54, "DIR. OF TRAVEL", p.heading[0]), (156, "ON STREET OR HIGHWAY", p.heading[1]),
         (60, "SPEED LIMIT", "40" * some)],
    ]  # fmt: skip
    right = [
        [(44, "VEH. YEAR", year), (112, "MAKE / MODEL / COLOR", vehicle),
         (58, "LICENSE NO.", p.plate), (24, "ST.", "CA" * some)],
        [(238, "OWNER'S NAME", "")],
        [(238, "OWNER'S ADDRESS", "")],
        [(238, "DISPOSITION OF VEHICLE ON ORDERS OF:", p.towed)],
        [(238, "PRIOR MECHANICAL DEFECTS", "")],
        [(160, "VEHICLE IDENTIFICATION NUMBER", number), (78, "VEHICLE TYPE", "01" * some)],
        [(170, "DESCRIBE VEHICLE DAMAGE", ""), (68, "", "")],
        [(48, "CA", ""), (58, "DOT", ""), (64, "CAL-T", ""), (68, "", "")],
    ]  # fmt: skip
    return left, right


def _party_marks(sheet: Sheet, x: float, y: float, party: Party | None) -> None:
    """Draw the boxes to mark and the outline of the damaged vehicle."""
    some = party is not None
    sheet.tick(x + 70, y + 29, "SAME AS DRIVER", on=some, size=5.8)
    sheet.tick(x + 70, y + 51, "SAME AS DRIVER", on=some, size=5.8)
    for place, name in enumerate(("OFFICER", "DRIVER", "OTHER")):
        sheet.tick(x + 122 + 39 * place, y + 73, name, on=some and name == "DRIVER", size=5.4, side=5)
    sheet.tick(x + 6, y + 106, "NONE APPARENT", on=some, size=6)
    sheet.tick(x + 92, y + 106, "REFER TO NARRATIVE", size=6)
    grades = ("UNK", "NONE", "MINOR", "MOD", "MAJOR", "ROLL")
    for place, name in enumerate(grades):
        on = party is not None and party.damage == name
        sheet.tick(x + 3 + 27.5 * place, y + 150, name, on=on, size=5, side=5)
    _outline(sheet, x + 170, y + 132, party)


def _outline(sheet: Sheet, x: float, y: float, party: Party | None) -> None:
    """Draw the vehicle from above with the struck part shaded."""
    sheet.box(x, y, 68, 44, fill=(1, 1, 1))
    sheet.text(x + 2, y + 6.4, "SHADE IN DAMAGED AREA", 5, within=64)
    body = sheet.canvas
    body.setLineWidth(0.8)
    body.roundRect(x + 12, sheet.height - y - 37, 44, 24, 6)
    sheet.line(x + 26, y + 15, x + 26, y + 35)
    sheet.line(x + 45, y + 15, x + 45, y + 35)
    if party is None:
        return
    if party.damage == "MOD":
        sheet.box(x + 13, y + 14, 8, 22, fill=BLACK, weight=0)
    else:
        sheet.box(x + 22, y + 29, 24, 7, fill=BLACK, weight=0)
