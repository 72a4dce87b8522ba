"""The CMS-1500 (02/12) claim form, drawn at the places of the printed form, and filled."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from facts_medical import Account, Line
from form_blank import EDGE, LEFT, MIDDLE, RED, RIGHT, SHADE, TYPE, Form
from sheet import BLACK

SERVICE_TOP, SERVICE_STEP = 519.0, 24.0
SERVICE_EDGES = (22.0, 151.6, 173.2, 194.8, 331.6, 374.8, 439.6, 468.4, 482.8, 501.0, 590.0)


@dataclass(frozen=True)
class Claim:
    """What is typed on one claim form beyond the provider's account."""

    account: Account
    carrier: tuple[str, ...]
    signed_on: dt.date
    place_of_service: str
    facility: tuple[str, ...]
    facility_npi: str
    billing: tuple[str, ...]
    other_claim: str = ""
    amount_paid: Decimal | None = None
    referring: str = ""
    referring_npi: str = ""
    prior_authorization: str = ""
    unable_to_work: tuple[dt.date, dt.date] | None = None


def claim_form(claim: Claim) -> bytes:
    """Return the filled claim form as a PDF of one page."""
    form = Form("Health insurance claim form")
    _head(form, claim)
    _insured(form)
    _condition(form)
    _signatures(form)
    _dates(form, claim)
    _diagnoses(form, claim)
    _service_grid(form)
    for number, line in enumerate(claim.account.lines):
        _service(form, claim, number, line)
    _foot(form, claim)
    return form.sheet.pdf()


def _head(form: Form, claim: Claim) -> None:
    """Draw the carrier block and boxes 1 to 8 on the left."""
    sheet = form.sheet
    sheet.box(LEFT, 24, 30, 30, weight=0.5, ink=RED)
    for row in range(5):
        for column in range(5):
            if (row * 7 + column * 3) % 4 < 2:
                sheet.box(LEFT + 2 + column * 5.3, 26 + row * 5.3, 5, 5, fill=RED, weight=0)
    form.caption(LEFT, 67, "HEALTH INSURANCE CLAIM FORM", 12, bold=True)
    form.caption(LEFT, 76, "APPROVED BY NATIONAL UNIFORM CLAIM COMMITTEE (NUCC) 02/12", 5)
    for start in (LEFT, EDGE - 27):
        for cell in range(3):
            sheet.box(start + cell * 9, 79, 9, 8, weight=0.5, ink=RED)
    form.caption(LEFT + 30, 85, "PICA", 5)
    form.caption(EDGE - 30, 85, "PICA", 5, align="right")
    for place, words in enumerate(claim.carrier):
        form.type(RIGHT - 64, 34 + place * 12, words)
    sheet.line(LEFT, 87, EDGE, 87, 1.4, RED)
    form.field(LEFT, 87, RIGHT, 111, "1.")
    programs = (
        ("MEDICARE", "(Medicare #)", 30), ("MEDICAID", "(Medicaid #)", 80),
        ("TRICARE", "(ID#/DoD#)", 130), ("CHAMPVA", "(Member ID#)", 180),
        ("GROUP HEALTH PLAN", "(ID#)", 228), ("FECA BLK LUNG", "(ID#)", 286),
        ("OTHER", "(ID#)", 332),
    )  # fmt: skip
    for name, kind, x in programs:
        form.caption(LEFT + x - 20, 93.5, name, 4.9)
        form.tick(LEFT + x - 22, 108, kind, on=name.startswith("GROUP"), before=False)
    form.field(RIGHT, 87, EDGE, 111, "1a. INSURED'S I.D. NUMBER")
    form.caption(EDGE - 3, 93.5, "(For Program in Item 1)", 5, align="right")
    form.field(LEFT, 111, MIDDLE, 135, "2. PATIENT'S NAME (Last Name, First Name, Middle Initial)")
    form.field(MIDDLE, 111, RIGHT, 135, "3. PATIENT'S BIRTH DATE")
    form.date_marks(MIDDLE + 2, 122.5, 22, "YYYY")
    form.caption(MIDDLE + 98, 117.5, "SEX", 5)
    form.tick(MIDDLE + 90, 132, "M")
    form.tick(MIDDLE + 120, 132, "F", on=True)
    form.field(LEFT, 135, MIDDLE, 159, "5. PATIENT'S ADDRESS (No., Street)")
    form.field(MIDDLE, 135, RIGHT, 159, "6. PATIENT RELATIONSHIP TO INSURED")
    for x, label in ((24, "Self"), (58, "Spouse"), (87, "Child"), (120, "Other")):
        form.tick(MIDDLE + x, 156, label, on=label == "Self")
    form.field(LEFT, 159, 202, 183, "CITY")
    form.field(202, 159, MIDDLE, 183, "STATE")
    form.field(MIDDLE, 159, RIGHT, 207, "8. RESERVED FOR NUCC USE")
    form.field(LEFT, 183, 120, 207, "ZIP CODE")
    form.field(120, 183, MIDDLE, 207, "TELEPHONE (Include Area Code)")
    for column, line, words in (
        (50, 8, "GV3310442"), (1, 10, "QUINTANILLA-REYES, MARISOL, E"),
        (1, 12, "118 ALDER CT"), (1, 14, "FRESNO"), (26, 14, "CA"), (1, 16, "93710"),
    ):  # fmt: skip
        form.at(column, line, words)
    _telephone(form, 124)
    for place, words in enumerate(("05", "09", "1988")):
        form.type(MIDDLE + 7 + place * 22, 131.5, words)


def _telephone(form: Form, x: float) -> None:
    """Type the client's telephone number between the printed brackets."""
    form.caption(x, 202, "(", 9)
    form.type(x + 5, 202.5, "559")
    form.caption(x + 26, 202, ")", 9)
    form.type(x + 33, 202.5, "5550142")


def _insured(form: Form) -> None:
    """Draw boxes 4, 7, 9 and 11."""
    for top, left, right in (
        (111, "", "4. INSURED'S NAME (Last Name, First Name, Middle Initial)"),
        (135, "", "7. INSURED'S ADDRESS (No., Street)"),
        (207, "9. OTHER INSURED'S NAME (Last Name, First Name, Middle Initial)",
         "11. INSURED'S POLICY GROUP OR FECA NUMBER"),
        (231, "a. OTHER INSURED'S POLICY OR GROUP NUMBER", "a. INSURED'S DATE OF BIRTH"),
        (255, "b. RESERVED FOR NUCC USE", "b. OTHER CLAIM ID (Designated by NUCC)"),
        (279, "c. RESERVED FOR NUCC USE", "c. INSURANCE PLAN NAME OR PROGRAM NAME"),
        (303, "d. INSURANCE PLAN NAME OR PROGRAM NAME",
         "d. IS THERE ANOTHER HEALTH BENEFIT PLAN?"),
    ):  # fmt: skip
        if left:
            form.field(LEFT, top, MIDDLE, top + 24, left)
        form.field(RIGHT, top, EDGE, top + 24, right)
    form.field(RIGHT, 159, 548, 183, "CITY")
    form.field(548, 159, EDGE, 183, "STATE")
    form.field(RIGHT, 183, 468, 207, "ZIP CODE")
    form.field(468, 183, EDGE, 207, "TELEPHONE (Include Area Code)")
    form.date_marks(RIGHT + 10, 242.5, 22, "YYYY")
    for place, words in enumerate(("05", "09", "1988")):
        form.type(RIGHT + 15 + place * 22, 251.5, words)
    form.caption(RIGHT + 146, 238, "SEX", 5)
    form.tick(RIGHT + 128, 252, "M")
    form.tick(RIGHT + 172, 252, "F", on=True)
    form.sheet.line(RIGHT + 17, 266, RIGHT + 17, 279, 0.5, RED)
    form.tick(RIGHT + 12, 324, "YES", before=False)
    form.tick(RIGHT + 48, 324, "NO", on=True, before=False)
    form.caption(RIGHT + 80, 323, "If yes, complete items 9, 9a, and 9d.", 5)
    for line, words in (
        (10, "QUINTANILLA-REYES, MARISOL, E"), (12, "118 ALDER CT"), (14, "FRESNO"),
        (16, "93710"), (18, "FGF-20418"), (24, "GOLDEN VALLEY HEALTH PLAN"),
    ):  # fmt: skip
        form.at(50, line, words)
    form.at(75, 14, "CA")
    _telephone(form, 472)


def _condition(form: Form) -> None:
    """Draw box 10: employment, auto accident, other accident."""
    form.field(MIDDLE, 207, RIGHT, 327, "10. IS PATIENT'S CONDITION RELATED TO:")
    form.sheet.line(MIDDLE, 303, RIGHT, 303, 0.6, RED)
    for top, caption, yes in (
        (231, "a. EMPLOYMENT? (Current or Previous)", False),
        (255, "b. AUTO ACCIDENT?", True),
        (279, "c. OTHER ACCIDENT?", False),
    ):
        form.caption(MIDDLE + 2, top + 6.5, caption)
        form.tick(MIDDLE + 27, top + 21, "YES", on=yes, before=False)
        form.tick(MIDDLE + 65, top + 21, "NO", on=not yes, before=False)
    form.caption(MIDDLE + 92, 261.5, "PLACE (State)", 5)
    form.sheet.box(MIDDLE + 106, 267, 22, 10.5, weight=0.5, ink=RED)
    form.type(MIDDLE + 110, 275.5, "CA")
    form.caption(MIDDLE + 2, 309.5, "10d. CLAIM CODES (Designated by NUCC)")


def _signatures(form: Form) -> None:
    """Draw boxes 12 and 13 with their signatures on file."""
    sheet = form.sheet
    sheet.box(LEFT, 327, RIGHT - LEFT, 48, weight=0.6, ink=RED)
    sheet.box(RIGHT, 327, EDGE - RIGHT, 48, weight=0.6, ink=RED)
    form.caption(
        (LEFT + RIGHT) / 2, 333.5, "READ BACK OF FORM BEFORE COMPLETING & SIGNING THIS FORM.",
        5.4, bold=True, align="center",
    )  # fmt: skip
    for row, words in enumerate((
        "12. PATIENT'S OR AUTHORIZED PERSON'S SIGNATURE  I authorize the release of any medical "
        "or other information necessary",
        "to process this claim. I also request payment of government benefits either to myself "
        "or to the party who accepts assignment below.",
    )):  # fmt: skip
        form.caption(LEFT + 2 + row * 8, 340 + row * 6.2, words, 5, within=RIGHT - LEFT - 12)
    for row, words in enumerate((
        "13. INSURED'S OR AUTHORIZED PERSON'S SIGNATURE I authorize",
        "payment of medical benefits to the undersigned physician or",
        "supplier for services described below.",
    )):  # fmt: skip
        form.caption(RIGHT + 2 + (row > 0) * 8, 333.5 + row * 6.2, words, 5)
    for x, caption, words, end in (
        (LEFT + 10, "SIGNED", "SIGNATURE ON FILE", 250.0),
        (260, "DATE", "02 14 26", RIGHT - 8),
        (RIGHT + 10, "SIGNED", "SIGNATURE ON FILE", EDGE - 10),
    ):
        form.caption(x, 371, caption)
        sheet.line(x + 22, 372, end, 372, 0.5, RED)
        form.type(x + 28, 370, words)
    sheet.line(LEFT, 375, EDGE, 375, 1.4, RED)


def _dates(form: Form, claim: Claim) -> None:
    """Draw boxes 14 to 20."""
    form.field(LEFT, 375, 210, 399, "14. DATE OF CURRENT ILLNESS, INJURY, or PREGNANCY (LMP)")
    form.date_marks(LEFT + 4, 386.5)
    form.caption(112, 396, "QUAL.", 5)
    form.field(210, 375, RIGHT, 399, "15. OTHER DATE")
    form.caption(214, 396, "QUAL.", 5)
    form.date_marks(282, 386.5)
    form.field(RIGHT, 375, EDGE, 399, "16. DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION")
    form.field(LEFT, 399, 216, 423, "17. NAME OF REFERRING PROVIDER OR OTHER SOURCE")
    form.field(216, 399, RIGHT, 411, "17a.")
    form.field(216, 411, RIGHT, 423, "17b.")
    form.caption(234, 420.5, "NPI", 6)
    form.field(RIGHT, 399, EDGE, 423, "18. HOSPITALIZATION DATES RELATED TO CURRENT SERVICES")
    for top in (387, 411):
        for x, word in ((RIGHT + 10, "FROM"), (RIGHT + 112, "TO")):
            form.caption(x, top + 9, word, 5)
            form.date_marks(x + 20, top - 0.5, 22)
    form.field(LEFT, 423, RIGHT, 447, "19. ADDITIONAL CLAIM INFORMATION (Designated by NUCC)")
    form.field(RIGHT, 423, EDGE, 447, "20. OUTSIDE LAB?")
    form.caption(RIGHT + 128, 429.5, "$ CHARGES")
    form.tick(RIGHT + 12, 444, "YES", before=False)
    form.tick(RIGHT + 48, 444, "NO", on=True, before=False)
    for place, words in enumerate(("02", "14", "26")):
        form.type(LEFT + 9 + place * 21.6, 396.5, words)
        form.type(287 + place * 21.6, 396.5, words)
    form.type(130, 396.5, "431")
    form.type(232, 396.5, "439")
    if claim.referring:
        form.type(LEFT + 2, 420.5, f"DN {claim.referring}")
        form.type(252, 420.5, claim.referring_npi)
    for x, day in zip((RIGHT + 35, RIGHT + 137), claim.unable_to_work or (), strict=False):
        for place, words in enumerate(f"{day:%m %d %y}".split()):
            form.type(x + place * 22, 396.5, words)


def _diagnoses(form: Form, claim: Claim) -> None:
    """Draw boxes 21 to 23."""
    form.field(
        LEFT, 447, RIGHT, 495,
        "21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY  Relate A-L to service line below (24E)",
    )  # fmt: skip
    form.caption(290, 453.5, "ICD Ind.", 5)
    form.sheet.box(314, 448, 30, 10, weight=0.5, ink=RED)
    form.type(318, 456.5, "0")
    for place, letter in enumerate("ABCDEFGHIJKL"):
        x, y = LEFT + 10 + (place % 4) * 84, 468 + (place // 4) * 12
        form.caption(x, y, f"{letter}.", 6)
        form.sheet.line(x + 8, y - 6, x + 8, y + 1.5, 0.5, RED)
        form.sheet.line(x + 8, y + 1.5, x + 66, y + 1.5, 0.5, RED)
        if place < len(claim.account.diagnoses):
            form.type(x + 11, y, claim.account.diagnoses[place].replace(".", ""))
    form.field(RIGHT, 447, EDGE, 471, "22. RESUBMISSION CODE")
    form.caption(RIGHT + 86, 453.5, "ORIGINAL REF. NO.")
    form.sheet.line(RIGHT + 82, 456, RIGHT + 82, 471, 0.5, RED)
    form.field(RIGHT, 471, EDGE, 495, "23. PRIOR AUTHORIZATION NUMBER")
    form.at(50, 40, claim.prior_authorization)
    if claim.other_claim:
        form.type(RIGHT + 3, 276.5, "Y4")
        form.type(RIGHT + 22, 276.5, claim.other_claim)


def _service_grid(form: Form) -> None:
    """Draw the heads and the six half-shaded service lines of box 24."""
    sheet = form.sheet
    sheet.box(LEFT, 495, EDGE - LEFT, 24, weight=0.6, ink=RED)
    for letter, x, words in (
        ("24. A.", 26, "DATE(S) OF SERVICE"), ("B.", 153.5, "PLACE|OF SVC"),
        ("C.", 176, "EMG"), ("D.", 198, "PROCEDURES, SERVICES, OR SUPPLIES|(Explain Unusual "
         "Circumstances)|CPT/HCPCS      |        MODIFIER"),
        ("E.", 336, "DIAGNOSIS|POINTER"), ("F.", 386, "$ CHARGES"), ("G.", 441, "DAYS|OR|UNITS"),
        ("H.", 469, "EPS|DT"), ("I.", 485, "ID.|QUAL."), ("J.", 520, "RENDERING|PROVIDER ID. #"),
    ):  # fmt: skip
        form.caption(x, 500.5, letter, 4.8)
        parts = words.split("|")
        for row, part in enumerate(parts[:3]):
            form.caption(x + (12 if letter == "24. A." else 0), 505.6 + row * 4.9, part, 4.2)
        for part in parts[3:]:
            form.caption(x + 62, 515.4, part.strip(), 4.2)
    for start in (LEFT, LEFT + 64.8):
        form.caption(start + 26, 511, "From" if start == LEFT else "To", 4.4)
        form.date_marks(start, 517.5)
    for row in range(6):
        top = SERVICE_TOP + row * SERVICE_STEP
        sheet.box(LEFT, top, EDGE - LEFT, 12, fill=SHADE, weight=0)
        sheet.line(LEFT, top, EDGE, top, 0.6, RED)
        sheet.line(482.8, top + 12, EDGE, top + 12, 0.5, RED)
        form.caption(483.8, top + 20.5, "NPI", 6)
        form.caption(LEFT - 7, top + 20, str(row + 1), 8, bold=True)
        for x in (LEFT + 21.6, LEFT + 43.2, LEFT + 64.8, LEFT + 86.4, LEFT + 108):
            sheet.line(x, top + 13, x, top + SERVICE_STEP, 0.4, RED)
        for x in (248, 270, 291, 311, 418):
            sheet.line(x, top + 14, x, top + SERVICE_STEP, 0.4, RED)
    for x in SERVICE_EDGES:
        sheet.line(x, 495, x, SERVICE_TOP + 6 * SERVICE_STEP, 0.6, RED)


def _service(form: Form, claim: Claim, number: int, line: Line) -> None:
    """Type one service line."""
    y = SERVICE_TOP + number * SERVICE_STEP + 21.5
    parts = f"{line.date:%m %d %y}".split()
    for place, words in enumerate(parts + parts):
        form.type(LEFT + 4.5 + place * 21.6, y, words)
    form.type(156, y, claim.place_of_service)
    form.type(199, y, line.code)
    for place, modifier in enumerate(line.modifiers):
        form.type(253 + place * 21, y, modifier)
    form.type(336, y, line.pointers)
    _amount(form, 418, y, line.billed)
    form.type(464, y, str(line.units), align="right")
    form.type(504, y, claim.account.provider.clinician_npi)


def _amount(form: Form, x: float, y: float, amount: Decimal) -> None:
    """Type dollars left and cents right of the printed stroke."""
    dollars, cents = f"{amount:.2f}".split(".")
    form.type(x - 2, y, dollars, align="right")
    form.type(x + 3, y, cents)


def _foot(form: Form, claim: Claim) -> None:
    """Draw boxes 25 to 33."""
    sheet, account = form.sheet, claim.account
    for x, right, caption in (
        (LEFT, 173, "25. FEDERAL TAX I.D. NUMBER"), (173, 280, "26. PATIENT'S ACCOUNT NO."),
        (280, RIGHT, "27. ACCEPT ASSIGNMENT?"), (RIGHT, 453, "28. TOTAL CHARGE"),
        (453, 522, "29. AMOUNT PAID"), (522, EDGE, "30. Rsvd for NUCC Use"),
    ):  # fmt: skip
        form.field(x, 663, right, 687, caption)
    form.caption(132, 669.5, "SSN  EIN", 5)
    form.tick(132, 684, "")
    form.tick(146, 684, "", on=True)
    form.caption(330, 673, "(For govt. claims, see back)", 3.6, align="center")
    form.tick(288, 684.5, "YES", on=True, before=False)
    form.tick(328, 684.5, "NO", before=False)
    form.at(1, 56, account.provider.tax_id)
    form.at(22, 56, account.provider.account)
    for x in (RIGHT + 54, 505):
        sheet.line(x, 675, x, 687, 0.4, RED)
    form.caption(RIGHT + 4, 683, "$", 7)
    form.caption(457, 683, "$", 7)
    _amount(form, RIGHT + 54, 684.5, account.total("billed"))
    if claim.amount_paid is not None:
        _amount(form, 505, 684.5, claim.amount_paid)
    _providers(form, claim)
    sheet.line(LEFT, 747, EDGE, 747, 1.4, RED)
    form.caption(LEFT, 755, "NUCC Instruction Manual available at: www.nucc.org", 6)
    form.caption(306, 755, "PLEASE PRINT OR TYPE", 7, bold=True, align="center")
    form.caption(EDGE, 755, "APPROVED OMB-0938-1197 FORM 1500 (02-12)", 6, align="right")


def _providers(form: Form, claim: Claim) -> None:
    """Draw boxes 31 to 33 with the signature and the two addresses."""
    sheet, provider = form.sheet, claim.account.provider
    form.field(LEFT, 687, 173, 747, "31. SIGNATURE OF PHYSICIAN OR SUPPLIER")
    for row, words in enumerate((
        "INCLUDING DEGREES OR CREDENTIALS", "(I certify that the statements on the reverse",
        "apply to this bill and are made a part thereof.)",
    )):  # fmt: skip
        form.caption(LEFT + 8, 698 + row * 5.2, words, 4.4)
    sheet.text(LEFT + 6, 732, provider.clinician.upper(), 8, TYPE)
    form.caption(LEFT + 2, 744.5, "SIGNED", 5)
    form.caption(98, 744.5, "DATE", 5)
    form.type(115, 744.5, f"{claim.signed_on:%m %d %y}")
    form.field(173, 687, RIGHT, 735, "32. SERVICE FACILITY LOCATION INFORMATION")
    form.field(RIGHT, 687, EDGE, 735, "33. BILLING PROVIDER INFO & PH #")
    digits = "".join(sign for sign in provider.phone if sign.isdigit())
    form.caption(494, 695.5, "(", 9)
    form.type(499, 695.5, digits[:3])
    form.caption(521, 695.5, ")", 9)
    form.type(528, 695.5, digits[3:])
    for start, address in ((176.0, claim.facility), (RIGHT + 3, claim.billing)):
        for row, words in enumerate(address):
            sheet.text(start, 707 + row * 11.4, words, 9.4, TYPE, ink=BLACK, within=196)
    for x, right, caption, words in (
        (173, 270, "a.", claim.facility_npi), (270, RIGHT, "b.", ""),
        (RIGHT, 480, "a.", provider.npi), (480, EDGE, "b.", ""),
    ):  # fmt: skip
        form.field(x, 735, right, 747, caption)
        form.type(x + 12, 744.5, words)
