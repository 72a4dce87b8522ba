"""Draw the declarations pages of the adverse driver's policy and of the client's own."""

import dataclasses
from typing import Any

import matter
from drawn import Drawn
from sheet import GREY, Sheet

TEAL = (0.05, 0.32, 0.36)
PALE_TEAL = (0.88, 0.94, 0.94)
MAROON = (0.45, 0.1, 0.16)
SAND = (0.95, 0.93, 0.88)


@dataclasses.dataclass(frozen=True)
class Coverage:
    """One coverage as printed, and what it is."""

    name: str
    kind: str
    premiums: tuple[int, ...]
    person: int | None = None
    accident: int | None = None
    deductible: int | None = None

    @property
    def limits(self) -> str:
        """The limits in words."""
        if self.deductible is not None:
            return "Actual cash value"
        parts = []
        if self.person is not None:
            parts.append(f"${self.person:,} each person")
        if self.accident is not None:
            parts.append(f"${self.accident:,} each accident")
        return " / ".join(parts)

    def record(self) -> dict[str, Any]:
        """Return the coverage as the record names it."""
        return {
            "name": self.name,
            "coverage": self.kind,
            "limit_per_person": _cents(self.person),
            "limit_per_accident": _cents(self.accident),
            "deductible": _cents(self.deductible),
            "premium": _cents(sum(self.premiums)),
        }


ADVERSE = (
    Coverage("Bodily Injury Liability", "bodily_injury", (412,), 100_000, 300_000),
    Coverage("Property Damage Liability", "property_damage", (268,), None, 50_000),
    Coverage("Uninsured/Underinsured Motorist Bodily Injury", "uninsured_motorist", (118,), 100_000, 300_000),
    Coverage("Medical Payments", "medical_payments", (41,), 5_000),
    Coverage("Comprehensive", "other", (96,), deductible=500),
    Coverage("Collision", "other", (389,), deductible=1_000),
)
OWN = (
    Coverage("Bodily Injury Liability", "bodily_injury", (214, 171), 30_000, 60_000),
    Coverage("Property Damage Liability", "property_damage", (142, 118), None, 15_000),
    Coverage("Uninsured Motorist - Bodily Injury", "uninsured_motorist", (38, 38), 30_000, 60_000),
    Coverage("Medical Payments", "medical_payments", (22, 22), 5_000),
    Coverage("Comprehensive (Other than Collision)", "other", (61, 44), deductible=500),
    Coverage("Collision", "other", (248, 159), deductible=500),
)


def documents() -> list[Drawn]:
    """Return both declarations."""
    return [_adverse(), _own()]


def _cents(amount: int | None) -> str | None:
    """Write whole dollars as the record does."""
    return None if amount is None else f"{amount}.00"


def _vehicle(car: tuple[str, str, str, str]) -> dict[str, Any]:
    """Return a vehicle as the record names it."""
    year, make, model, number = car
    return {"year": int(year), "make": make, "model": model, "vin": number}


def _adverse() -> Drawn:
    """Draw the adverse driver's declarations."""
    sheet = Sheet("Tallgrass Mutual declarations TG-55190-2")
    _adverse_first(sheet)
    sheet.next_page()
    _adverse_second(sheet)
    return Drawn(
        name="Tallgrass dec page - Brannock.pdf",
        kind="declarations",
        pdf=sheet.pdf(),
        record={
            "carrier": matter.ADVERSE_CARRIER,
            "policy_number": matter.ADVERSE_POLICY,
            "named_insured": matter.ADVERSE,
            "period_start": "2025-11-20",
            "period_end": "2026-05-20",
            "coverages": [coverage.record() for coverage in ADVERSE],
            "vehicles": [_vehicle(matter.PICKUP)],
        },
        pages=2,
    )


def _adverse_head(sheet: Sheet, page: int) -> None:
    """Draw the carrier's mark and the running head."""
    for place in range(7):
        x = 40 + 5 * place
        sheet.line(x, 56, x + 3 * ((place % 3) - 1), 30 + 4 * (place % 2), 1.6, TEAL)
    sheet.text(82, 48, "TALLGRASS MUTUAL", 19, "Sans-Bold", ink=TEAL)
    sheet.text(82, 60, "4100 Prairie Parkway, Omaha, NE 68154    1-800-555-0100", 8)
    sheet.text(572, 44, "Personal Auto Policy", 12, "Sans-Bold", align="right")
    sheet.text(572, 58, f"DECLARATIONS   Page {page} of 2", 9, align="right")
    sheet.box(36, 68, 540, 3, fill=TEAL, weight=0)


def _band(sheet: Sheet, y: float, title: str) -> None:
    """Draw a section's coloured title."""
    sheet.box(36, y, 540, 16, fill=PALE_TEAL, weight=0)
    sheet.text(42, y + 11.5, title, 9.5, "Sans-Bold", ink=TEAL)


def _adverse_first(sheet: Sheet) -> None:
    """Draw who is insured, for how long and for what."""
    _adverse_head(sheet, 1)
    facts = [
        ("Policy number", matter.ADVERSE_POLICY),
        ("Policy period", "11/20/2025 to 05/20/2026"),
        ("", "12:01 a.m. standard time at the address of the named insured"),
        ("Type of declarations", "Renewal"),
        ("Issued", "10/27/2025"),
        ("Agent", "Sequoia Gate Insurance Services, Fresno, CA   559-555-0126"),
    ]
    for place, (label, value) in enumerate(facts):
        sheet.text(300, 94 + 14 * place, label, 8, ink=GREY)
        sheet.text(385, 94 + 14 * place, value, 9, "Sans-Bold" if place < 2 else "Sans", within=190)
    sheet.text(42, 94, "Named insured and mailing address", 8, ink=GREY)
    for place, words in enumerate((matter.ADVERSE, matter.ADVERSE_STREET, matter.ADVERSE_CITY)):
        sheet.text(42, 110 + 14 * place, words, 11)
    _band(sheet, 192, "INSURED VEHICLE")
    year, make, model, number = matter.PICKUP
    heads = ((42, "Unit"), (80, "Year"), (125, "Make"), (180, "Model"), (270, "VIN"))
    for x, words in (*heads, (410, "Use"), (490, "Garaged at")):
        sheet.text(x, 222, words, 8, ink=GREY)
    values = ((42, "1"), (80, year), (125, make), (180, model), (270, number))
    for x, words in (*values, (410, "Commute"), (490, "93722")):
        sheet.text(x, 237, words, 9.5)
    _band(sheet, 258, "COVERAGES AND LIMITS OF LIABILITY")
    sheet.text(42, 288, "Coverage", 8, ink=GREY)
    sheet.text(260, 288, "Limit of liability", 8, ink=GREY)
    sheet.text(490, 288, "Deductible", 8, ink=GREY, align="right")
    sheet.text(570, 288, "Premium", 8, ink=GREY, align="right")
    y = 306.0
    for coverage in ADVERSE:
        sheet.text(42, y, coverage.name, 9.5, within=210)
        sheet.text(260, y, coverage.limits, 9.5, within=195)
        if coverage.deductible is not None:
            sheet.text(490, y, f"${coverage.deductible:,}", 9.5, align="right")
        sheet.text(570, y, f"${sum(coverage.premiums)}.00", 9.5, align="right")
        sheet.line(42, y + 6, 570, y + 6, 0.3, GREY)
        y += 21
    sheet.text(42, y + 2, "Total premium for the policy period", 10, "Sans-Bold")
    total = sum(sum(coverage.premiums) for coverage in ADVERSE)
    sheet.text(570, y + 2, f"${total:,}.00", 10, "Sans-Bold", align="right")
    _band(sheet, y + 20, "WHAT THESE DECLARATIONS ARE")
    words = (
        "These declarations with the policy booklet TM-PAP-04 (01/23), your application and the "
        "endorsements listed on page 2 make up your policy. A coverage is in force only where a "
        "premium is shown for it. The limits shown are the most that we pay regardless of the "
        "number of insured persons, vehicles, claims or premiums shown. The limit for each person "
        "is the most that we pay for all damages, including damages for care and loss of "
        "services, that arise out of bodily injury to one person in one accident."
    )
    sheet.para(42, y + 52, 528, words, 9, lead=1.4)
    sheet.text(42, 752, "TM-DEC-CA (07/24)", 7, ink=GREY)
    sheet.text(570, 752, "INSURED COPY", 7, ink=GREY, align="right")


def _table(sheet: Sheet, y: float, columns: tuple[int, ...], rows: list[tuple[str, ...]]) -> float:
    """Draw a plain table whose first row is its heading and return the next y."""
    for number, row in enumerate(rows):
        for x, words in zip(columns, row, strict=True):
            sheet.text(x, y, words, 8 if number == 0 else 9.5, ink=GREY if number == 0 else (0, 0, 0))
        y += 16
    return y


def _adverse_second(sheet: Sheet) -> None:
    """Draw the drivers, the discounts, the loss payee and the endorsements."""
    _adverse_head(sheet, 2)
    sheet.text(42, 92, f"Policy number {matter.ADVERSE_POLICY}", 9.5, "Sans-Bold")
    sheet.text(570, 92, f"Named insured {matter.ADVERSE}", 9.5, "Sans-Bold", align="right")
    _band(sheet, 108, "DRIVERS")
    y = _table(
        sheet,
        138,
        (42, 200, 300, 420),
        [
            ("Name", "Licensed in", "Years licensed", "Status"),
            (matter.ADVERSE, "CA", "29", "Rated - principal driver, unit 1"),
            ("Corinne A. Brannock", "CA", "22", "Rated - occasional driver, unit 1"),
        ],
    )
    _band(sheet, y + 4, "DRIVERS EXCLUDED FROM ALL COVERAGE")
    sheet.text(42, y + 34, "None", 9.5)
    _band(sheet, y + 50, "DISCOUNTS APPLIED")
    discounts = "Good driver (Cal. Ins. Code 1861.02)  -  Paid in full  -  Anti-theft device"
    sheet.text(42, y + 80, discounts, 9.5)
    _band(sheet, y + 96, "LOSS PAYEE")
    payee = "Unit 1   Copper State Credit Union, P.O. Box 5520, Fresno, CA 93755   Loan 20-88142"
    sheet.text(42, y + 126, payee, 9.5)
    _band(sheet, y + 142, "FORMS AND ENDORSEMENTS")
    y = _table(
        sheet,
        y + 172,
        (42, 160, 500),
        [
            ("Form number", "Title", "Edition"),
            ("TM-PAP-04", "Personal Auto Policy booklet", "01/23"),
            ("TM-CA-101", "California amendatory endorsement", "07/24"),
            ("TM-CA-117", "Split liability limits", "01/23"),
            ("TM-CA-130", "Uninsured motorists coverage - California", "07/24"),
            ("TM-204", "Loss payable clause", "06/19"),
            ("TM-311", "Exclusion of transportation network use", "03/21"),
        ],
    )
    _band(sheet, y + 4, "NOTICES")
    y = sheet.para(
        42,
        y + 36,
        528,
        "California law requires minimum liability limits of $30,000 for injury or death of one "
        "person, $60,000 for injury or death of more than one person, and $15,000 for property "
        "damage. Your limits exceed these minimums.\n\nReport an accident at once to "
        "1-800-555-0100 or at claims@tallgrass.example.",
        9,
        lead=1.4,
    )
    sheet.signature(60, y + 60, "Hollis Trent")
    sheet.line(42, y + 64, 250, y + 64)
    sheet.text(42, y + 75, "Secretary", 8)
    sheet.signature(340, y + 60, "Maren Oyelaran")
    sheet.line(322, y + 64, 530, y + 64)
    sheet.text(322, y + 75, "President", 8)
    sheet.text(42, 752, "TM-DEC-CA (07/24)", 7, ink=GREY)


def _own() -> Drawn:
    """Draw the client's own declarations."""
    sheet = Sheet("Keystone Lark Auto policy 7743-11")
    _own_first(sheet)
    sheet.next_page()
    _own_second(sheet)
    return Drawn(
        name="Keystone Lark declarations 7743-11.pdf",
        kind="declarations",
        pdf=sheet.pdf(),
        record={
            "carrier": matter.OWN_CARRIER,
            "policy_number": matter.OWN_POLICY,
            "named_insured": matter.CLIENT,
            "period_start": "2025-12-01",
            "period_end": "2026-06-01",
            "coverages": [coverage.record() for coverage in OWN],
            "vehicles": [_vehicle(matter.CIVIC), _vehicle(matter.SIENNA)],
        },
        pages=2,
        scan={"gray": False, "skew_degrees": -0.3, "seed": 43},
    )


def _own_head(sheet: Sheet, page: int) -> None:
    """Draw the carrier's name and the policy's running head."""
    sheet.text(48, 60, "Keystone Lark Auto", 24, "Serif-Bold", ink=MAROON)
    sheet.text(48, 74, "A company of the Keystone Lark Group  |  Sacramento, California", 9, "Serif-Italic")
    sheet.text(564, 56, "Auto Insurance Declarations Page", 13, "Serif-Bold", align="right")
    sheet.text(564, 72, f"Page {page} of 2", 9, "Serif", align="right")
    sheet.line(48, 82, 564, 82, 1.5, MAROON)
    sheet.line(48, 85, 564, 85, 0.5, MAROON)


def _own_first(sheet: Sheet) -> None:
    """Draw the insured, the vehicles and the coverages by vehicle."""
    _own_head(sheet, 1)
    sheet.text(48, 112, matter.CLIENT, 11, "Serif")
    sheet.text(48, 126, matter.CLIENT_STREET, 11, "Serif")
    sheet.text(48, 140, matter.CLIENT_CITY, 11, "Serif")
    facts = [
        ("Policy Number:", matter.OWN_POLICY),
        ("Policy Period:", "Dec 1, 2025 - Jun 1, 2026"),
        ("Effective:", "12:01 A.M. Pacific time"),
        ("Date Issued:", "Nov 3, 2025"),
        ("Customer Service:", "1-800-555-0148"),
    ]
    sheet.box(330, 98, 234, 84, fill=SAND, weight=0)
    for place, (label, value) in enumerate(facts):
        sheet.text(338, 114 + 15 * place, label, 10, "Serif-Bold")
        sheet.text(432, 114 + 15 * place, value, 10, "Serif")
    sheet.text(48, 204, "Named Insured", 12, "Serif-Bold", ink=MAROON)
    sheet.text(48, 219, matter.CLIENT, 10.5, "Serif")
    sheet.text(48, 246, "Covered Vehicles", 12, "Serif-Bold", ink=MAROON)
    y = 262.0
    for number, car in enumerate((matter.CIVIC, matter.SIENNA), 1):
        sheet.text(48, y, f"Vehicle {number}", 10.5, "Serif-Bold")
        sheet.text(110, y, f"{car[0]} {car[1]} {car[2]}", 10.5, "Serif")
        sheet.text(270, y, f"VIN {car[3]}", 10.5, "Serif")
        use = "To work, 9 miles one way" if number == 1 else "Pleasure"
        sheet.text(564, y, use, 10.5, "Serif", align="right")
        y += 16
    _own_coverages(sheet, 316)


def _own_coverages(sheet: Sheet, y: float) -> None:
    """Draw the table of coverages with a premium for each vehicle."""
    sheet.text(48, y, "Coverages, Limits and Six-Month Premiums", 12, "Serif-Bold", ink=MAROON)
    y += 10
    right = (420, 492, 564)
    sheet.box(48, y, 516, 20, fill=SAND)
    sheet.text(53, y + 14, "Coverage and limit", 9.5, "Serif-Bold")
    for x, words in zip(right, ("Vehicle 1", "Vehicle 2", "Total"), strict=True):
        sheet.text(x - 5, y + 14, words, 9.5, "Serif-Bold", align="right")
    y += 20
    for coverage in OWN:
        sheet.box(48, y, 516, 34)
        sheet.text(53, y + 14, coverage.name, 10.5, "Serif-Bold")
        limits = coverage.limits
        if coverage.deductible is not None:
            limits = f"Actual cash value less ${coverage.deductible} deductible"
        sheet.text(63, y + 28, limits, 10, "Serif")
        amounts = (*coverage.premiums, sum(coverage.premiums))
        for x, amount in zip(right, amounts, strict=True):
            sheet.text(x - 5, y + 20, f"${amount}.00", 10.5, "Serif", align="right")
        y += 34
    totals = [sum(c.premiums[n] for c in OWN) for n in (0, 1)]
    sheet.box(48, y, 516, 24, fill=SAND)
    sheet.text(53, y + 16, "Total Premium", 11, "Serif-Bold")
    for x, amount in zip(right, (*totals, sum(totals)), strict=True):
        sheet.text(x - 5, y + 16, f"${amount:,}.00", 10.5, "Serif-Bold", align="right")
    for place in range(2):
        x = right[place]
        sheet.line(x + 2, y - 34 * len(OWN) - 20, x + 2, y + 24)
    sheet.line(352, y - 34 * len(OWN) - 20, 352, y + 24)
    sheet.para(
        48,
        y + 44,
        516,
        "Coverage applies only where a premium is shown. Limits of Uninsured Motorist and Medical "
        "Payments coverage shown for two vehicles may not be added together for one accident.",
        9.5,
        "Serif",
    )
    sheet.text(48, 752, "KL 2200 CA (04 25)", 8, "Serif", ink=GREY)


def _own_second(sheet: Sheet) -> None:
    """Draw the drivers, the lienholder, the endorsements and the notices."""
    _own_head(sheet, 2)
    sheet.text(48, 108, f"Policy Number: {matter.OWN_POLICY}", 10.5, "Serif-Bold")
    sheet.text(564, 108, f"Named Insured: {matter.CLIENT}", 10.5, "Serif-Bold", align="right")
    sections = [
        ("Listed Drivers", [matter.CLIENT, "Elena Quintanilla (mother)"]),
        ("Excluded Drivers", ["None"]),
        ("Premium Discounts", ["Good Driver", "Multi-Vehicle", "Paperless Billing"]),
        ("Lienholder / Additional Interest", ["Vehicle 1: None", "Vehicle 2: None"]),
        (
            "Policy Forms and Endorsements",
            [
                "KL 0001 CA (04 25)   California Personal Automobile Policy",
                "KL 0421 CA (01 25)   Amendment of Liability Limits",
                "KL 0487 CA (04 25)   Uninsured Motorist Coverage - California",
                "KL 0305 CA (06 22)   Medical Payments Coverage - Excess and Reimbursement",
            ],
        ),
    ]
    y = 138.0
    for title, lines in sections:
        sheet.text(48, y, title, 12, "Serif-Bold", ink=MAROON)
        sheet.line(48, y + 4, 564, y + 4, 0.4)
        y += 19
        for words in lines:
            sheet.text(58, y, words, 10.5, "Serif")
            y += 15
        y += 12
    sheet.text(48, y, "Important Information", 12, "Serif-Bold", ink=MAROON)
    sheet.line(48, y + 4, 564, y + 4, 0.4)
    y = sheet.para(
        58,
        y + 20,
        500,
        "You were offered Uninsured Motorist Bodily Injury limits equal to your Bodily Injury "
        "Liability limits. Your selection is shown on page 1.\n\nMedical Payments coverage pays "
        "reasonable expenses for necessary medical services within one year of the accident. If "
        "you recover from the person who is responsible, we may ask to be reimbursed.\n\n"
        "To report a claim call 1-800-555-0148, any hour.",
        10.5,
        "Serif",
        lead=1.3,
    )
    sheet.signature(70, y + 50, "Prudence Alcott", size=15)
    sheet.line(58, y + 54, 260, y + 54)
    sheet.text(58, y + 66, "Authorized Representative", 9, "Serif")
    sheet.text(48, 752, "KL 2200 CA (04 25)", 8, "Serif", ink=GREY)
