"""The UB-04 (CMS-1450) hospital bill, drawn at the places of the printed form, and filled."""

import datetime as dt
from dataclasses import dataclass

from facts_medical import Account, Line
from sheet import Ink, Sheet

RED: Ink = (0.72, 0.14, 0.16)
SHADE: Ink = (0.98, 0.9, 0.89)
TYPE, TYPE_SIZE, ROW = "Mono", 8.6, 12.0
LEFT, EDGE = 22.0, 590.0
LINES_TOP, LINES = 192.0, 23
LINE_EDGES = (22.0, 53.0, 233.0, 345.0, 396.0, 453.0, 523.0, 574.0, 590.0)


@dataclass(frozen=True)
class HospitalClaim:
    """What is typed on one hospital bill beyond the hospital's account."""

    account: Account
    record_number: str
    created_on: dt.date
    reasons: tuple[str, ...]
    causes: tuple[str, ...]
    occurrences: tuple[tuple[str, dt.date], ...]
    remarks: tuple[str, ...]


class Form:
    """One blank hospital bill and the means to caption and type on it."""

    def __init__(self) -> None:
        self.sheet = Sheet("Uniform bill")

    def box(self, x: float, y: float, right: float, bottom: float, caption: str = "") -> None:
        """Draw one locator by its corners with its small caption."""
        self.sheet.box(x, y, right - x, bottom - y, weight=0.5, ink=RED)
        if caption:
            self.caption(x + 1.5, y + 5, caption, within=right - x - 2)

    def caption(
        self, x: float, y: float, words: str, size: float = 4.6, *,
        align: str = "left", within: float | None = None, font: str = "Sans",
    ) -> None:  # fmt: skip
        """Print words of the form itself."""
        self.sheet.text(x, y, words, size, font, align=align, ink=RED, within=within)

    def type(self, x: float, y: float, words: str, *, align: str = "left", within: float | None = None) -> None:
        """Type data on the form."""
        self.sheet.text(x, y, words, TYPE_SIZE, TYPE, align=align, within=within)


def hospital_bill(claim: HospitalClaim) -> bytes:
    """Return the filled hospital bill as a PDF of one page."""
    form = Form()
    _provider(form, claim)
    _patient(form)
    _occurrences(form, claim)
    _service_grid(form)
    for number, line in enumerate(claim.account.lines):
        _service(form, number, line)
    _totals(form, claim)
    _payers(form, claim)
    _insured(form)
    _diagnoses(form, claim)
    _foot(form, claim)
    return form.sheet.pdf()


def _provider(form: Form, claim: HospitalClaim) -> None:
    """Draw locators 1 to 7."""
    provider = claim.account.provider
    form.box(LEFT, 24, 204, 72, "1")
    form.box(204, 24, 386, 72, "2")
    for row, words in enumerate((
        provider.name.upper(), provider.street.upper(), "FRESNO CA 93720",
        provider.phone.replace("(", "").replace(") ", "-"),
    )):  # fmt: skip
        form.type(LEFT + 8, 34 + row * 11.4, words)
    for row, words in enumerate(("SIERRA CREST MEDICAL CENTER", "PO BOX 41900", "FRESNO CA 93729")):
        form.type(212, 34 + row * 11.4, words)
    form.box(386, 24, 540, 36, "3a PAT. CNTL #")
    form.box(386, 36, 540, 48, "b. MED. REC. #")
    form.box(540, 24, EDGE, 48, "4  TYPE OF BILL")
    form.box(386, 48, 458, 72, "5 FED. TAX NO.")
    form.box(458, 48, 560, 72, "6   STATEMENT COVERS PERIOD")
    form.caption(466, 58.5, "FROM")
    form.caption(516, 58.5, "THROUGH")
    form.box(560, 48, EDGE, 72, "7")
    form.type(428, 33.5, provider.account)
    form.type(428, 45.5, claim.record_number)
    form.type(552, 45, "0131")
    form.type(389, 69.5, provider.tax_id)
    form.type(464, 69.5, "021426")
    form.type(514, 69.5, "021426")


def _patient(form: Form) -> None:
    """Draw locators 8 to 30."""
    form.box(LEFT, 72, 240, 84, "8 PATIENT NAME")
    form.box(LEFT, 84, 240, 96)
    form.box(240, 72, EDGE, 84, "9 PATIENT ADDRESS")
    form.box(240, 84, EDGE, 96)
    form.caption(110, 78, "a")
    form.type(118, 81.8, "SC4410773")
    form.caption(26, 92, "b")
    form.type(34, 93.8, "QUINTANILLA-REYES, MARISOL E")
    form.caption(312, 78, "a")
    form.type(320, 81.8, "118 ALDER CT")
    for x, letter, words in ((244, "b", "FRESNO"), (456, "c", "CA"), (488, "d", "93710"),
                             (548, "e", "")):  # fmt: skip
        form.caption(x, 92, letter)
        form.type(x + 8, 93.8, words)
    places: list[tuple[float, float, str, str]] = [
        (22, 80, "10 BIRTHDATE", "05091988"), (80, 100, "11 SEX", "F"),
        (100, 148, "12 ADMISSION DATE", "021426"), (148, 170, "13 HR", "18"),
        (170, 192, "14 TYPE", "1"), (192, 212, "15 SRC", "1"), (212, 236, "16 DHR", "21"),
        (236, 262, "17 STAT", "01"),
    ]  # fmt: skip
    places += [(262 + n * 24, 286 + n * 24, str(18 + n), "") for n in range(11)]
    places += [(526, 556, "29 ACDT ST", "CA"), (556, EDGE, "30", "")]
    for x, right, caption, words in places:
        form.box(x, 96, right, 118, caption)
        form.type(x + 3, 115.5, words)
    form.caption(394, 107, "CONDITION CODES", 4.2, align="center")


def _occurrences(form: Form, claim: HospitalClaim) -> None:
    """Draw locators 31 to 41."""
    for place in range(4):
        x = LEFT + place * 74
        form.box(x, 118, x + 74, 144, f"{31 + place} OCCURRENCE")
        form.caption(x + 2, 129, "CODE", 4)
        form.caption(x + 34, 129, "DATE", 4)
        form.sheet.line(x + 20, 124, x + 20, 144, 0.4, RED)
        if place < len(claim.occurrences):
            code, day = claim.occurrences[place]
            form.type(x + 4, 140.5, code)
            form.type(x + 26, 140.5, f"{day:%m%d%y}")
    for place in range(2):
        x = 318 + place * 118
        form.box(x, 118, x + 118, 144, f"{35 + place} OCCURRENCE SPAN")
        for offset, word in ((2, "CODE"), (28, "FROM"), (72, "THROUGH")):
            form.caption(x + offset, 129, word, 4)
    form.box(554, 118, EDGE, 144, "37")
    form.box(LEFT, 144, 300, 180, "38")
    for row, words in enumerate(("GOLDEN VALLEY HEALTH PLAN", "PO BOX 9407", "FRESNO CA 93792")):
        form.type(34, 156 + row * 10.5, words)
    for place in range(3):
        x = 300 + place * 96.6
        form.box(x, 144, x + 96.6, 180, f"{39 + place}      VALUE CODES")
        form.caption(x + 10, 154, "CODE", 4)
        form.caption(x + 46, 154, "AMOUNT", 4)
        for row, letter in enumerate("abcd"):
            form.caption(x + 2, 160.5 + row * 5.8, letter, 4)


def _service_grid(form: Form) -> None:
    """Draw the heads and the 23 lines of locators 42 to 49."""
    sheet = form.sheet
    foot = LINES_TOP + LINES * ROW
    for number in range(0, LINES - 1, 2):
        sheet.box(LEFT, LINES_TOP + number * ROW, EDGE - LEFT, ROW, fill=SHADE, weight=0)
    heads = (
        "42 REV. CD.", "43 DESCRIPTION", "44 HCPCS / RATE / HIPPS CODE", "45 SERV. DATE",
        "46 SERV. UNITS", "47 TOTAL CHARGES", "48 NON-COVERED", "49",
    )  # fmt: skip
    for place, words in enumerate(heads):
        form.box(LINE_EDGES[place], 180, LINE_EDGES[place + 1], LINES_TOP)
        width = LINE_EDGES[place + 1] - LINE_EDGES[place] - 3
        form.caption(LINE_EDGES[place] + 1.5, 188, words, 5, within=width)
    for x in LINE_EDGES:
        sheet.line(x, LINES_TOP, x, foot, 0.5, RED)
    for number in range(LINES):
        form.caption(LEFT - 3, LINES_TOP + number * ROW + 8.5, str(number + 1), 5, align="right")
    for x in (500, 560):
        sheet.line(x, LINES_TOP, x, foot, 0.3, RED)
    sheet.line(LEFT, foot - ROW, EDGE, foot - ROW, 0.8, RED)
    sheet.line(LEFT, foot, EDGE, foot, 0.8, RED)


def _service(form: Form, number: int, line: Line) -> None:
    """Type one revenue line."""
    y = LINES_TOP + number * ROW + 9.2
    form.type(26, y, line.code)
    form.type(57, y, line.description)
    form.type(237, y, line.hcpcs)
    form.type(349, y, f"{line.date:%m%d%y}")
    form.type(448, y, str(line.units), align="right")
    _amount(form, y, f"{line.billed:.2f}")


def _amount(form: Form, y: float, amount: str) -> None:
    """Type a total charge, dollars left and cents right of the printed stroke."""
    dollars, cents = amount.split(".")
    form.type(498.5, y, dollars, align="right")
    form.type(503, y, cents)


def _totals(form: Form, claim: HospitalClaim) -> None:
    """Type line 23: the page, the creation date and revenue line 0001."""
    y = LINES_TOP + (LINES - 1) * ROW + 9.2
    form.type(26, y, "0001")
    form.caption(70, y, "PAGE", 6, font="Sans-Bold")
    form.type(94, y, "1")
    form.caption(112, y, "OF", 6, font="Sans-Bold")
    form.type(128, y, "1")
    form.caption(262, y, "CREATION DATE", 6, font="Sans-Bold")
    form.type(349, y, f"{claim.created_on:%m%d%y}")
    form.caption(450, y, "TOTALS", 6, align="right", font="Sans-Bold")
    _amount(form, y, f"{claim.account.total('billed'):.2f}")


def _payers(form: Form, claim: HospitalClaim) -> None:
    """Draw locators 50 to 57."""
    heads = (
        (22, 190, "50 PAYER NAME", "GOLDEN VALLEY HEALTH PLAN"),
        (190, 290, "51 HEALTH PLAN ID", "GVHP0417"), (290, 310, "52 REL", "Y"),
        (310, 330, "53 ASG", "Y"), (330, 396, "54 PRIOR PAYMENTS", ""),
        (396, 470, "55 EST. AMOUNT DUE", "11946 50"), (470, 506, "56 NPI", ""),
        (506, EDGE, "", claim.account.provider.npi),
    )  # fmt: skip
    _rows(form, heads, 470)
    form.caption(474, 487, "57", 5)
    form.caption(474, 499, "OTHER", 5)
    form.caption(474, 511, "PRV ID", 5)


def _insured(form: Form) -> None:
    """Draw locators 58 to 65."""
    _rows(form, (
        (22, 200, "58 INSURED'S NAME", "QUINTANILLA-REYES, MARISOL E"), (200, 224, "59 P.REL", "18"),
        (224, 360, "60 INSURED'S UNIQUE ID", "GV3310442"),
        (360, 476, "61 GROUP NAME", "FIG GARDEN FOODS INC"),
        (476, EDGE, "62 INSURANCE GROUP NO.", "FGF-20418"),
    ), 516)  # fmt: skip
    _rows(form, (
        (22, 200, "63 TREATMENT AUTHORIZATION CODES", ""),
        (200, 400, "64 DOCUMENT CONTROL NUMBER", ""),
        (400, EDGE, "65 EMPLOYER NAME", "FIG GARDEN FOODS INC"),
    ), 562)  # fmt: skip


def _rows(form: Form, heads: tuple[tuple[float, float, str, str], ...], top: float) -> None:
    """Draw a head and three payer rows A, B, C, and type the first."""
    for x, right, caption, words in heads:
        form.box(x, top, right, top + 10, caption)
        for row in range(3):
            form.box(x, top + 10 + row * ROW, right, top + 22 + row * ROW)
        form.type(x + 3, top + 19, words, within=right - x - 4)
    for row, letter in enumerate("ABC"):
        form.caption(LEFT - 3, top + 18.5 + row * ROW, letter, 5, align="right")


def _diagnoses(form: Form, claim: HospitalClaim) -> None:
    """Draw locators 66 to 73."""
    form.box(LEFT, 608, 40, 634, "66 DX")
    form.type(26, 630, "0")
    codes = [code.replace(".", "") for code in claim.account.diagnoses]
    for place, letter in enumerate(" ABCDEFGHIJKLMNOPQ"):
        row, column = divmod(place, 9)
        x, y = 40 + column * 57.0, 608 + row * 13.0
        form.box(x, y, x + 57, y + 13, f"67{letter.strip()}" if place == 0 else letter)
        if place < len(codes):
            form.type(x + 9, y + 10.5, codes[place])
            form.type(x + 51, y + 10.5, "Y")
    form.box(553, 608, EDGE, 634, "68")
    form.box(LEFT, 634, 108, 656, "69 ADMIT DX")
    form.box(108, 634, 300, 656, "70 PATIENT REASON DX")
    form.box(300, 634, 350, 656, "71 PPS CODE")
    form.box(350, 634, 540, 656, "72 ECI")
    form.box(540, 634, EDGE, 656, "73")
    form.type(30, 653, claim.reasons[0])
    for place, letter in enumerate("abc"):
        form.caption(111 + place * 63, 651, letter, 5)
        form.caption(353 + place * 63, 651, letter, 5)
    for place, code in enumerate(claim.reasons):
        form.type(117 + place * 63, 653, code)
    for place, code in enumerate(claim.causes):
        form.type(359 + place * 63, 653, code)


def _foot(form: Form, claim: HospitalClaim) -> None:
    """Draw locators 74 to 81."""
    for place, words in enumerate((
        "74 PRINCIPAL PROCEDURE", "a. OTHER PROCEDURE", "b. OTHER PROCEDURE",
        "c. OTHER PROCEDURE", "d. OTHER PROCEDURE", "e. OTHER PROCEDURE",
    )):  # fmt: skip
        row, column = divmod(place, 3)
        x, y = LEFT + column * 92.0, 656 + row * 24.0
        form.box(x, y, x + 92, y + 24, words)
        form.caption(x + 6, y + 11, "CODE", 4)
        form.caption(x + 54, y + 11, "DATE", 4)
    form.box(298, 656, 330, 704, "75")
    last, first = "RAO", "ANJALI"
    for row, (caption, number, name, given) in enumerate((
        ("76 ATTENDING", claim.account.provider.clinician_npi, last, first),
        ("77 OPERATING", "", "", ""), ("78 OTHER", "", "", ""), ("79 OTHER", "", "", ""),
    )):  # fmt: skip
        y = 656 + row * 24.0
        form.box(330, y, EDGE, y + 12, caption)
        form.box(330, y + 12, EDGE, y + 24)
        for x, word, value, line in (
            (398, "NPI", number, y), (512, "QUAL", "", y), (333, "LAST", name, y + 12),
            (476, "FIRST", given, y + 12),
        ):  # fmt: skip
            form.caption(x, line + 8.5, word, 4.6)
            form.type(x + 18, line + 9.4, value)
    form.box(LEFT, 704, 190, 752, "80 REMARKS")
    for row, words in enumerate(claim.remarks):
        form.type(28, 719 + row * 10.5, words)
    form.box(190, 704, 330, 752)
    for row, letter in enumerate(("81CC a", "b", "c", "d")):
        form.box(190, 704 + row * ROW, 330, 716 + row * ROW)
        form.caption(192, 712 + row * ROW, letter)
    form.type(216, 713.4, "B3")
    form.type(244, 713.4, "282N00000X")
    form.caption(LEFT, 760, "UB-04 CMS-1450", 6)
    form.caption(200, 760, "APPROVED OMB NO. 0938-0997", 5)
    form.caption(EDGE, 760, "NUBC  National Uniform Billing Committee  LIC9213257", 5, align="right")
