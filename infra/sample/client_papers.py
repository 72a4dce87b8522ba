"""Draw the client's signed authorization and the repair estimate for her car."""

from decimal import ROUND_HALF_UP, Decimal

import matter
from drawn import Drawn
from sheet import GREY, Sheet

BLUE = (0.1, 0.22, 0.45)
SHOP = "Manzanita Collision & Paint"


def documents() -> list[Drawn]:
    """Return the authorization and the estimate."""
    return [_authorization(), _estimate()]


TERMS = (
    ("2. WHAT MAY BE DISCLOSED", "All records of examination, diagnosis and treatment, imaging and "
     "films, itemized bills and records of payment, from January 1, 2016 to the present. This includes "
     "nothing about psychotherapy, HIV test results, or treatment for alcohol or drug use unless I "
     "initial here: mental health ____   HIV ____   alcohol or drugs ____"),
    ("4. PURPOSE", "At the request of the individual: to evaluate and pursue a claim for injuries that I "
     "received on February 14, 2026."),
    ("5. EXPIRATION", "This authorization ends one year from the date on which I sign it, or when my claim "
     "has been concluded, whichever is later."),
    ("6. MY RIGHTS", "I may refuse to sign. Treatment, payment, enrollment and eligibility for benefits "
     "may not be conditioned on my signature. I may revoke this authorization at any time in writing, "
     "except to the extent that someone has already relied on it. What is disclosed may be disclosed "
     "again by the recipient and may then no longer be protected by federal law, although California law "
     "generally forbids it. I may have a copy of this form. A copy is as valid as the original."),
)  # fmt: skip


def _authorization() -> Drawn:
    """Draw the authorization to release medical records, signed by the client."""
    sheet = Sheet("Authorization for release of health information")
    sheet.text(306, 50, "AUTHORIZATION FOR RELEASE OF", 14, "Sans-Bold", align="center")
    sheet.text(306, 67, "PROTECTED HEALTH INFORMATION", 14, "Sans-Bold", align="center")
    law = "45 C.F.R. section 164.508 (HIPAA); California Civil Code section 56.11"
    sheet.text(306, 82, law, 9, "Sans", align="center")
    _patient(sheet)
    y = 262.0
    for title, words in TERMS:
        if title.startswith("4"):
            y = _recipient(sheet, y)
        sheet.text(48, y, title, 9.5, "Sans-Bold")
        y = sheet.para(48, y + 15, 516, words, 10, "Serif", lead=1.3) + 12
    _signed(sheet, 656)
    return Drawn(
        name="HIPAA auth signed MQR.pdf",
        kind="authorization",
        pdf=sheet.pdf(),
        record={
            "date": "2026-02-24",
            "names": [matter.CLIENT, matter.FIRM],
            "amount": None,
            "title": "Authorization for Release of Protected Health Information",
        },
        pages=1,
        scan={"skew_degrees": 0.7, "seed": 47},
    )


def _patient(sheet: Sheet) -> None:
    """Draw whose records they are and who may disclose them."""
    rows = (
        ((330, "PATIENT NAME", matter.CLIENT), (186, "DATE OF BIRTH", "05/09/1988")),
        (
            (330, "ADDRESS", f"{matter.CLIENT_STREET}, {matter.CLIENT_CITY}"),
            (186, "TELEPHONE", "559-555-0142"),
        ),
    )
    y = 96.0
    for row in rows:
        x = 48.0
        for width, label, value in row:
            sheet.cell(x, y, width, 32, label, value, label_size=6.5, size=10.5)
            x += width
        y += 32
    sheet.text(48, 184, "1. WHO MAY DISCLOSE", 9.5, "Sans-Bold")
    words = (
        "Any physician, hospital, clinic, ambulance service, laboratory, imaging center, pharmacy, "
        "therapist, chiropractor, health plan or insurer that has examined or treated me or paid for "
        "my care, including:"
    )
    y = sheet.para(48, 199, 516, words, 10, "Serif", lead=1.3)
    sheet.text(60, y + 6, "ALL PROVIDERS", 10.5, "Courier")
    sheet.line(48, y + 10, 564, y + 10)


def _recipient(sheet: Sheet, y: float) -> float:
    """Draw who may receive the records and return the next y."""
    sheet.text(48, y, "3. WHO MAY RECEIVE IT", 9.5, "Sans-Bold")
    lines = (
        f"{matter.FIRM}, attorneys for the patient",
        f"{matter.FIRM_STREET}, {matter.FIRM_CITY}   559-555-0199",
    )
    for place, words in enumerate(lines):
        sheet.text(60, y + 16 + 14 * place, words, 10.5, "Courier", within=504)
    return y + 54


def _signed(sheet: Sheet, y: float) -> None:
    """Draw the client's signature and its date."""
    sheet.signature(60, y, "Marisol Quintanilla-Reyes", size=19)
    sheet.text(430, y, "2/24/2026", 15, "Serif-Italic", ink=BLUE)
    for x, width, label in (
        (48, 340, "Signature of patient or personal representative"),
        (410, 154, "Date"),
    ):
        sheet.line(x, y + 5, x + width, y + 5)
        sheet.text(x, y + 15, label, 7.5)
    sheet.text(52, y + 42, matter.CLIENT, 10.5, "Courier")
    sheet.text(414, y + 42, "Self", 10.5, "Courier")
    for x, width, label in ((48, 340, "Printed name"), (410, 154, "Relationship to patient")):
        sheet.line(x, y + 46, x + width, y + 46)
        sheet.text(x, y + 56, label, 7.5)
    sheet.text(48, 750, "OL-104 (rev. 1/26)", 7, ink=GREY)


# Operation, description, part number, quantity, part price, body hours, paint hours.
LINES: list[tuple[str, str, str, int, str, str, str]] = [
    ("", "FRONT DOOR", "", 0, "", "", ""),
    ("Repl", "LT Door shell (HSS)", "67050-TBA-A01ZZ", 1, "738.40", "5.5", "3.0"),
    ("", "Add for clear coat", "", 0, "", "", "1.2"),
    ("Repl", "LT Door glass Honda", "73350-TBA-A00", 1, "214.66", "0.8", ""),
    ("Repl", "LT Mirror assy", "76250-TBA-A12", 1, "182.10", "0.4", "0.5"),
    ("R&I", "LT Door trim panel", "", 0, "", "0.5", ""),
    ("", "REAR DOOR", "", 0, "", "", ""),
    ("Repl", "LT Door shell", "67550-TBA-A01ZZ", 1, "702.25", "5.2", "2.8"),
    ("", "Overlap major adj. panel", "", 0, "", "", "-0.4"),
    ("Repl", "LT Door glass Honda", "73450-TBA-A00", 1, "198.37", "0.8", ""),
    ("", "PILLARS, ROCKER AND FLOOR", "", 0, "", "", ""),
    ("Repl", "LT Center pillar assy (UHSS)", "04645-TBA-A00ZZ", 1, "512.80", "14.0", "2.0"),
    ("Rpr", "LT Rocker panel", "", 0, "", "6.0", "1.5"),
    ("Repl", "LT Weatherstrip front", "72350-TBA-A01", 1, "88.15", "0.3", ""),
    ("Repl", "LT Weatherstrip rear", "72850-TBA-A01", 1, "84.60", "0.3", ""),
    ("", "RESTRAINT SYSTEMS", "", 0, "", "", ""),
    ("Repl", "Driver air bag", "77810-TBA-A80ZA", 1, "641.25", "0.4", ""),
    ("Repl", "LT Curtain air bag", "78875-TBA-A80", 1, "588.90", "2.2", ""),
    ("Repl", "SRS control unit", "77960-TBA-A03", 1, "497.35", "0.8", ""),
    ("Repl", "LT Seat belt with tensioner", "04818-TBA-A00ZA", 1, "276.45", "0.6", ""),
    ("", "SEATS AND INTERIOR", "", 0, "", "", ""),
    ("Rpr", "LT Front seat frame", "", 0, "", "2.0", ""),
    ("Repl", "Roof headliner", "83200-TBA-A01ZA", 1, "448.70", "3.1", ""),
    ("", "MISCELLANEOUS", "", 0, "", "", ""),
    ("Subl", "Four wheel alignment", "", 1, "129.00", "", ""),
    ("Subl", "Scan before and after repair", "", 1, "180.00", "", ""),
    ("", "Set up and measure on frame rack", "", 0, "", "3.0", ""),
    ("", "Hazardous waste removal", "", 1, "6.00", "", ""),
]
FIRST_PAGE = 22
RATES = {"Body labor": Decimal("68.00"), "Paint labor": Decimal("68.00"), "Paint supplies": Decimal("42.00")}
TAX = Decimal("0.0835")


def _cents(amount: Decimal) -> Decimal:
    """Round half up to the cent."""
    return amount.quantize(Decimal("0.01"), ROUND_HALF_UP)


def _sum(column: int, *, sublet: bool | None = None) -> Decimal:
    """Add up one column of the lines, of the parts or of the rest alone if asked."""
    total = Decimal(0)
    for line in LINES:
        if sublet is not None and sublet == bool(line[2]):
            continue
        total += Decimal(line[column] or "0")
    return total


def _totals() -> list[tuple[str, str, str, Decimal]]:
    """Return the rows of the estimate's totals: name, basis, rate and amount."""
    parts, other = _sum(4, sublet=False), _sum(4, sublet=True)
    body, paint = _sum(5), _sum(6)
    supplies = _cents(paint * RATES["Paint supplies"])
    taxed = parts + supplies
    return [
        ("Parts", "", "", parts),
        ("Body labor", f"{body} hrs", "$68.00 /hr", _cents(body * RATES["Body labor"])),
        ("Paint labor", f"{paint} hrs", "$68.00 /hr", _cents(paint * RATES["Paint labor"])),
        ("Paint supplies", f"{paint} hrs", "$42.00 /hr", supplies),
        ("Sublet and miscellaneous", "", "", other),
        ("Sales tax", f"${taxed:,.2f}", "8.3500 %", _cents(taxed * TAX)),
    ]


def _estimate() -> Drawn:
    """Draw the two pages of the repair estimate."""
    sheet = Sheet("Estimate of record 26-0387")
    _estimate_head(sheet, 1)
    _estimate_facts(sheet)
    _estimate_lines(sheet, 268, 0, FIRST_PAGE)
    sheet.next_page()
    _estimate_head(sheet, 2)
    _estimate_lines(sheet, 150, FIRST_PAGE, len(LINES))
    total = _estimate_totals(sheet)
    return Drawn(
        name="Manzanita estimate 26-0387.pdf",
        kind="repair_estimate",
        pdf=sheet.pdf(),
        record={
            "date": "2026-02-20",
            "names": [SHOP, matter.CLIENT, matter.ADVERSE_CARRIER],
            "amount": f"{total:.2f}",
            "title": "Estimate of Record",
        },
        pages=2,
    )


def _estimate_head(sheet: Sheet, page: int) -> None:
    """Draw the shop's head."""
    sheet.text(306, 46, SHOP.upper(), 14, "Sans-Bold", align="center", ink=BLUE)
    lines = (
        "3318 N Motel Drive, Fresno, CA 93722    Phone 559-555-0119",
        "Bureau of Automotive Repair ARD 00255142    Federal ID 94-5550119",
    )
    for place, words in enumerate(lines):
        sheet.text(306, 58 + 11 * place, words, 8.5, align="center")
    sheet.text(576, 84, f"Page {page} of 2", 8, align="right")
    sheet.text(36, 84, "Workfile ID: 8c55142", 8)
    sheet.text(306, 100, "Estimate of Record", 13, "Sans-Bold", align="center")
    sheet.line(36, 106, 576, 106, 0.8)
    if page == 2:
        sheet.text(36, 122, f"Owner: {matter.CLIENT}", 9)
        sheet.text(576, 122, "2017 HONDA Civic LX 4D SED   Estimate 26-0387", 9, align="right")


def _estimate_facts(sheet: Sheet) -> None:
    """Draw the owner, the claim and the vehicle."""
    left = (
        ("Owner", matter.CLIENT),
        ("Address", f"{matter.CLIENT_STREET}, {matter.CLIENT_CITY}"),
        ("Phone", "559-555-0142"),
        ("Insurance company", f"{matter.ADVERSE_CARRIER} (third party)"),
        ("Claim number", matter.ADVERSE_CLAIM),
        ("Date of loss", "02/14/2026"),
    )
    right = (
        ("Estimate number", "26-0387"),
        ("Date of estimate", "02/20/2026"),
        ("Written by", "Gus Hallorann"),
        ("Point of impact", "10 Left T-Bone"),
        ("Days to repair", "14"),
        ("Inspected at", "Manzanita Towing, Fresno"),
    )
    for place, ((name, value), (other, fact)) in enumerate(zip(left, right, strict=True)):
        y = 122 + 14 * place
        sheet.text(36, y, f"{name}:", 8.5, "Sans-Bold")
        sheet.text(126, y, value, 9)
        sheet.text(350, y, f"{other}:", 8.5, "Sans-Bold")
        sheet.text(440, y, fact, 9)
    sheet.box(36, 206, 540, 34, fill=(0.94, 0.95, 0.97), weight=0.4)
    sheet.text(42, 219, "2017 HONDA Civic LX 4D SED 4-2.0L Gasoline   Silver", 9, "Sans-Bold")
    line = f"VIN: {matter.CIVIC[3]}      License: 7ZRK142 CA      Mileage in: 71,204"
    sheet.text(42, 233, line, 9)


COLUMNS = ((36, "Line"), (66, "Oper"), (98, "Description"), (268, "Part number"))
NUMBERS = ((400, "Qty"), (464, "Price $"), (518, "Labor"), (572, "Paint"))


def _estimate_lines(sheet: Sheet, y: float, start: int, end: int) -> None:
    """Draw the heading of the table and the lines from start to end."""
    sheet.box(36, y - 14, 540, 18, fill=(0.85, 0.88, 0.93), weight=0)
    for x, words in COLUMNS:
        sheet.text(x + 2, y - 2, words, 8, "Sans-Bold")
    for x, words in NUMBERS:
        sheet.text(x, y - 2, words, 8, "Sans-Bold", align="right")
    y += 16
    for number in range(start, end):
        oper, words, part, count, price, body, paint = LINES[number]
        title = not any((oper, count, body, paint))
        sheet.text(54, y, str(number + 1), 8.5, align="right")
        sheet.text(68, y, oper, 8.5)
        sheet.text(100, y, words, 8.5, "Sans-Bold" if title else "Sans", within=166)
        sheet.text(270, y, part, 8.5)
        values = (str(count or ""), price, body, paint)
        for value, (x, _) in zip(values, NUMBERS, strict=True):
            sheet.text(x, y, value, 8.5, align="right")
        sheet.line(36, y + 5, 576, y + 5, 0.2, GREY)
        y += 19
    if end == len(LINES):
        sums = (f"{_sum(4):,.2f}", str(_sum(5)), str(_sum(6)))
        sheet.text(100, y + 2, "SUBTOTALS", 9, "Sans-Bold")
        for value, (x, _) in zip(sums, NUMBERS[1:], strict=True):
            sheet.text(x, y + 2, value, 9, "Sans-Bold", align="right")


def _estimate_totals(sheet: Sheet) -> Decimal:
    """Draw the totals and the notes, and return the total."""
    rows = _totals()
    total = sum((row[3] for row in rows), Decimal(0))
    y = 316.0
    sheet.text(36, y, "ESTIMATE TOTALS", 11, "Sans-Bold")
    sheet.box(36, y + 8, 540, 18, fill=(0.85, 0.88, 0.93), weight=0)
    for x, words, align in (
        (40, "Category", "left"), (330, "Basis", "right"), (440, "Rate", "right"), (570, "Cost $", "right"),
    ):  # fmt: skip
        sheet.text(x, y + 20, words, 8.5, "Sans-Bold", align=align)
    y += 40
    for name, basis, rate, amount in rows:
        sheet.text(40, y, name, 9.5)
        sheet.text(330, y, basis, 9.5, align="right")
        sheet.text(440, y, rate, 9.5, align="right")
        sheet.text(570, y, f"{amount:,.2f}", 9.5, align="right")
        y += 17
    sheet.line(36, y - 10, 576, y - 10, 0.8)
    for place, (words, amount) in enumerate(
        (("Grand Total", total), ("Deductible", Decimal("0.00")), ("Net Cost of Repairs", total))
    ):
        font = "Sans" if place == 1 else "Sans-Bold"
        sheet.text(40, y + 4 + 17 * place, words, 10, font)
        sheet.text(570, y + 4 + 17 * place, f"{amount:,.2f}", 10, font, align="right")
    y = sheet.para(
        36,
        y + 76,
        540,
        "This estimate is based on our visual inspection and does not cover additional parts or labor "
        "that may be required after the work has been opened up. Parts prices are subject to invoice. "
        "Parts listed are original equipment of the manufacturer unless marked otherwise. Prior damage: "
        "none noted.",
        8.5,
        lead=1.35,
    )
    sheet.signature(50, y + 46, "Gus Hallorann", size=15)
    sheet.line(36, y + 50, 236, y + 50)
    sheet.text(36, y + 61, "Estimator", 8)
    return total
