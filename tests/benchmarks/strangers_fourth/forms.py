"""Claim forms: the CMS-1500 of two programs, and a UB-04, each box drawn where the form has it."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from io import BytesIO
from itertools import pairwise
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tests.benchmarks.strangers_fourth.case import Paper, Person, add, charge, npi, shape

_FONTS = Path("/usr/share/fonts/truetype/liberation")
Ink = tuple[float, float, float]


class Form:
    """A page measured from its top left: ruled boxes with captions, and data typed into them, a little off where told."""

    def __init__(self, ink: Ink, face: str = "Mono", size: float = 10, off: tuple[float, float] = (0, 0)) -> None:
        for name in ("Mono", "Sans"):
            pdfmetrics.registerFont(TTFont(name, str(_FONTS / f"Liberation{name}-Regular.ttf")))
        self.out = BytesIO()
        self.c = Canvas(self.out, pagesize=(612, 792), invariant=1)
        self.ink, self.face, self.size, self.off = ink, face, size, off

    def box(self, x0: float, y0: float, x1: float, y1: float, caption: str = "", value: str = "", *, at: float = 5, small: float = 5) -> None:
        self.c.setStrokeColorRGB(*self.ink)
        self.c.setLineWidth(0.5)
        self.c.rect(x0, 792 - y1, x1 - x0, y1 - y0)
        for step, text in enumerate(caption.split("\n")):
            self.say(x0 + 2, y0 + 6 + step * 5.5, text, small)
        self.type(x0 + at, y1 - 3.5, value)

    def shade(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self.c.setFillColorRGB(*(1 - (1 - part) * 0.16 for part in self.ink))
        self.c.rect(x0, 792 - y1, x1 - x0, y1 - y0, stroke=0, fill=1)

    def say(self, x: float, y: float, text: str, small: float = 5) -> None:
        self.c.setFillColorRGB(*self.ink)
        self.c.setFont("Sans", small)
        self.c.drawString(x, 792 - y, text)

    def type(self, x: float, y: float, text: str, size: float | None = None, *, right: bool = False) -> None:
        self.c.setFillColorRGB(0.05, 0.05, 0.05)
        self.c.setFont(self.face, size or self.size)
        (self.c.drawRightString if right else self.c.drawString)(x + self.off[0], 792 - y - self.off[1], text)

    def ticks(self, x: float, y: float, step: float, labels: tuple[str, ...], chosen: str) -> None:
        for at, label in enumerate(labels):
            self.c.setStrokeColorRGB(*self.ink)
            self.c.rect(x + step * at, 792 - y, 7.5, 7.5)
            self.say(x + step * at + 9.5, y - 1.5, label, 5)
            if label == chosen:
                self.type(x + step * at + 1, y - 1, "X", 9)

    def done(self) -> bytes:
        self.c.showPage()
        self.c.save()
        return self.out.getvalue()


def _cms(p: Person, s: Form, f: dict, lines: list[tuple]) -> bytes:
    """Draw the claim form; f says what stands in which item."""
    a, b, c, d = 24.0, 226.0, 366.0, 590.0
    s.say(a, 40, "HEALTH INSURANCE CLAIM FORM", 11)
    s.say(a, 49, "APPROVED BY NATIONAL UNIFORM CLAIM COMMITTEE (NUCC) 02/12", 5)
    for at, text in enumerate(f["payer"]):
        s.type(330, 32 + 11 * at, text)
    s.say(a, 76, "PICA", 5)
    s.say(574, 76, "PICA", 5)
    s.box(a, 78, c, 102, "1.  MEDICARE         MEDICAID          TRICARE          CHAMPVA         GROUP HEALTH PLAN     FECA BLK LUNG       OTHER")
    s.ticks(38, 99, 47, ("(Medicare#)", "(Medicaid#)", "(ID#/DoD#)", "(Member ID#)", "(ID#)", "(ID#) ", "(ID#)  "), f["1"])
    s.box(c, 78, d, 102, "1a. INSURED'S I.D. NUMBER                                     (For Program in Item 1)", f["1a"])
    city, rest = p.town.upper().split(", ")
    s.box(a, 102, b, 126, "2. PATIENT'S NAME (Last Name, First Name, Middle Initial)", f["2"])
    s.box(b, 102, c, 126, "3. PATIENT'S BIRTH DATE                       SEX", f["3"])
    s.ticks(b + 94, 123, 22, ("M", "F"), p.sex)
    s.box(c, 102, d, 126, "4. INSURED'S NAME (Last Name, First Name, Middle Initial)", f["4"])
    s.box(a, 126, b, 150, "5. PATIENT'S ADDRESS (No., Street)", p.street.upper())
    s.box(b, 126, c, 150, "6. PATIENT RELATIONSHIP TO INSURED")
    s.ticks(b + 6, 147, 34, ("Self", "Spouse", "Child", "Other"), f["6"])
    s.box(c, 126, d, 150, "7. INSURED'S ADDRESS (No., Street)", p.street.upper() if f["6"] == "Self" else "")
    s.box(a, 150, b - 28, 174, "CITY", city)
    s.box(b - 28, 150, b, 174, "STATE", rest[:2])
    s.box(b, 150, c, 198, "8. RESERVED FOR NUCC USE")
    s.box(c, 150, d - 28, 174, "CITY", city if f["6"] == "Self" else "")
    s.box(d - 28, 150, d, 174, "STATE", rest[:2] if f["6"] == "Self" else "")
    s.box(a, 174, a + 90, 198, "ZIP CODE", rest[3:])
    s.box(a + 90, 174, b, 198, "TELEPHONE (Include Area Code)", f["5"])
    s.box(c, 174, c + 100, 198, "ZIP CODE", rest[3:] if f["6"] == "Self" else "")
    s.box(c + 100, 174, d, 198, "TELEPHONE (Include Area Code)")
    s.box(a, 198, b, 222, "9. OTHER INSURED'S NAME (Last Name, First Name, Middle Initial)")
    s.box(b, 198, c, 222, "10. IS PATIENT'S CONDITION RELATED TO:")
    s.box(c, 198, d, 222, "11. INSURED'S POLICY GROUP OR FECA NUMBER", f["11"])
    for top, left, item, name, right, value in (
        (222, "a. OTHER INSURED'S POLICY OR GROUP NUMBER", "10a", "a. EMPLOYMENT? (Current or Previous)", "a. INSURED'S DATE OF BIRTH                                   SEX", f.get("11a", "")),
        (246, "b. RESERVED FOR NUCC USE", "10b", "b. AUTO ACCIDENT?                          PLACE (State)", "b. OTHER CLAIM ID (Designated by NUCC)", f["11b"]),
        (270, "c. RESERVED FOR NUCC USE", "10c", "c. OTHER ACCIDENT?", "c. INSURANCE PLAN NAME OR PROGRAM NAME", f["11c"]),
    ):
        s.box(a, top, b, top + 24, left)
        s.box(b, top, c, top + 24, name)
        s.ticks(b + 18, top + 21, 40, ("YES", "NO"), f[item])
        s.box(c, top, d, top + 24, right, value)
    s.type(b + 112, 267, rest[:2] if f["10b"] == "YES" else "")
    s.box(a, 294, b, 318, "d. INSURANCE PLAN NAME OR PROGRAM NAME")
    s.box(b, 294, c, 318, "10d. CLAIM CODES (Designated by NUCC)")
    s.box(c, 294, d, 318, "d. IS THERE ANOTHER HEALTH BENEFIT PLAN?")
    s.ticks(c + 12, 315, 40, ("YES", "NO"), "NO")
    s.box(a, 318, c, 362, "READ BACK OF FORM BEFORE COMPLETING & SIGNING THIS FORM.\n12. PATIENT'S OR AUTHORIZED PERSON'S SIGNATURE  I authorize the release of any medical or other information necessary\nto process this claim. I also request payment of government benefits either to myself or to the party who accepts assignment.")
    s.say(a + 4, 358, "SIGNED ________________________________________", 5)
    s.say(250, 358, "DATE _____________________", 5)
    s.type(60, 355, "SOF")
    s.type(276, 355, f["12"])
    s.box(c, 318, d, 362, "13. INSURED'S OR AUTHORIZED PERSON'S SIGNATURE I authorize\npayment of medical benefits to the undersigned physician or supplier.")
    s.type(410, 355, "SOF")
    s.box(a, 362, b, 386, "14. DATE OF CURRENT: ILLNESS, INJURY, or PREGNANCY (LMP)", f["14"])
    s.say(118, 382, "QUAL.  431", 6)
    s.box(b, 362, c, 386, "15. OTHER DATE\nQUAL.", f.get("15", ""), at=30)
    s.box(c, 362, d, 386, "16. DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION\nFROM                                             TO")
    s.box(a, 386, b, 410, "17. NAME OF REFERRING PROVIDER OR OTHER SOURCE", f["17"])
    s.box(b, 386, c, 398, "17a.")
    s.box(b, 398, c, 410, "17b. NPI", f["17b"], at=34)
    s.box(c, 386, d, 410, "18. HOSPITALIZATION DATES RELATED TO CURRENT SERVICES\nFROM                                             TO")
    s.box(a, 410, c, 434, "19. ADDITIONAL CLAIM INFORMATION (Designated by NUCC)", f.get("19", ""))
    s.box(c, 410, d, 434, "20. OUTSIDE LAB?                                             $ CHARGES")
    s.ticks(c + 12, 431, 40, ("YES", "NO"), "NO")
    s.box(a, 434, c, 476, "21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY   Relate A-L to service line below (24E)                   ICD Ind.  0")
    for at in range(12):
        x, y = a + 16 + 84 * (at % 4), 450 + 11 * (at // 4)
        s.say(x - 10, y, "ABCDEFGHIJKL"[at] + ". |", 6)
        s.type(x, y, f["21"][at] if at < len(f["21"]) else "", 9)
    s.box(c, 434, d, 455, "22. RESUBMISSION CODE                        ORIGINAL REF. NO.")
    s.box(c, 455, d, 476, "23. PRIOR AUTHORIZATION NUMBER", f.get("23", ""))
    xs = (a, 84, 144, 163, 180, 286, 321, 382, 414, 433, 450, d)
    heads = ("24. A.   DATE(S) OF\n     From", "SERVICE\n     To", "B.\nPLACE", "C.\nEMG", "D. PROCEDURES, SERVICES, SUPPLIES\nCPT/HCPCS   |        MODIFIER", "E.\nPOINTER", "F.\n$ CHARGES", "G.\nUNITS", "H.\nEPSDT", "I.\nQUAL", "J.    RENDERING\nPROVIDER ID. #")
    for (x0, x1), head in zip(pairwise(xs), heads, strict=True):
        s.box(x0, 476, x1, 496, head, small=4.6)
    for at in range(6):
        top = 496 + 24 * at
        s.shade(a, top, d, top + 11)
        for x0, x1 in pairwise(xs):
            s.box(x0, top, x1, top + 24)
        s.say(434, top + 20, "NPI", 5)
        s.say(15, top + 20, str(at + 1), 8)
        if at < len(lines):
            first, last, place, code, mods, points, amount, units, above = lines[at]
            y = top + 21.5
            s.type(28, top + 9, above, 8)
            for x, text in ((26, first), (86, last), (147, place), (183, code), (222, " ".join(mods)), (290, points), (456, f["24J"])):
                s.type(x, y, text, 9)
            s.type(378, y, amount.replace(".", " "), 9, right=True)
            s.type(395, y, units, 9)
    s.box(a, 640, 132, 664, "25. FEDERAL TAX I.D. NUMBER        SSN  EIN", f["25"])
    s.ticks(98, 661, 15, ("", " "), " ")
    s.box(132, 640, 250, 664, "26. PATIENT'S ACCOUNT NO.", f["26"])
    s.box(250, 640, c, 664, "27. ACCEPT ASSIGNMENT?")
    s.ticks(266, 661, 40, ("YES", "NO"), "YES")
    s.box(c, 640, 444, 664, "28. TOTAL CHARGE\n$", f["28"].replace(".", " "), at=14)
    s.box(444, 640, 520, 664, "29. AMOUNT PAID\n$", f["29"].replace(".", " "), at=14)
    s.box(520, 640, d, 664, "30. Rsvd for NUCC Use")
    s.box(a, 664, 180, 740, "31. SIGNATURE OF PHYSICIAN OR SUPPLIER\nINCLUDING DEGREES OR CREDENTIALS\n(I certify that the statements on the reverse apply)")
    s.type(30, 708, f["31"][0], 9)
    s.say(a + 3, 736, "SIGNED                                DATE", 5)
    s.type(124, 734, f["31"][1], 9)
    s.box(180, 664, c, 740, "32. SERVICE FACILITY LOCATION INFORMATION")
    s.box(c, 664, d, 740, "33. BILLING PROVIDER INFO & PH #")
    for x, item in ((185, "32"), (371, "33")):
        for at, text in enumerate(f[item]):
            s.type(x, 684 + 11.5 * at, text, 9)
    s.type(500, 672, f["phone"], 9)
    s.box(180, 724, 270, 740, "a.", f["32a"], at=12)
    s.box(270, 724, c, 740, "b.")
    s.box(c, 724, 470, 740, "a.", f["33a"], at=12)
    s.box(470, 724, d, 740, "b.")
    s.say(a, 748, "NUCC Instruction Manual available at: www.nucc.org                  PLEASE PRINT OR TYPE                  APPROVED OMB-0938-1197 FORM 1500 (02-12)", 5)
    return s.done()


def claim_spine(p: Person) -> Paper:
    """A pain clinic's claim on the red form, typed a little low and to the right, the points of codes left out."""
    visits = [(21, "99203", ("25",), "ABC", "310.00", "1"), (21, "20610", ("RT",), "C", "246.00", "1"), (21, "J3301", (), "C", "52.80", "4"), (49, "99213", (), "AB", "188.00", "1"), (49, "64490", ("50",), "A", "1312.50", "1")]
    lines = [(f"{p.day(n):%m %d %y}", f"{p.day(n):%m %d %y}", "11", code, mods, points, amount, units, "") for n, code, mods, points, amount, units in visits]
    total, claim, account = add(*(v[4] for v in visits)), p.no("PNW-######-01"), p.no("TCH0####")
    f = {"payer": ["CASCADE UNITED INDEMNITY", "CLAIMS PO BOX 30118", "TACOMA WA 98448"], "1": "(ID#)  ", "1a": p.no("CU########"), "2": f"{p.last.upper()}, {p.first.upper()}, {p.mid}", "3": f"{p.born:%m %d %Y}", "4": "MERCER-LUND, HANNAH", "6": "Other", "5": "360 555 0166", "11": "NONE", "10a": "NO", "10b": "YES", "10c": "NO", "11b": f"Y4 {claim}", "11c": "CASCADE UNITED", "12": f"{p.day(21):%m %d %y}", "14": f"{p.loss:%m %d %y}", "17": "DN  SORREL PHAM DO", "17b": npi("150288413"), "21": ["M47812", "M542", "M7541"], "24J": npi("188420017"), "25": "911734208", "26": account, "28": total, "29": "", "31": ["GRETA HOLLINS MD", f"{p.day(53):%m %d %y}"], "32": ["SOUND SPINE & PAIN", "2210 WHARF ST STE 4", "PORT ANSEL WA 98999"], "33": ["SOUND SPINE & PAIN PS", "PO BOX 8804", "SEATTLE WA 98188"], "phone": "206 5550131", "32a": npi("135790246"), "33a": npi("124680135")}
    return Paper(_cms(p, Form((0.82, 0.16, 0.14), "Mono", 9.6, (2.5, 1.5)), f, lines), shape(
        "medical_bill", form="cms1500", provider_name="SOUND SPINE & PAIN PS", provider_address="PO BOX 8804, SEATTLE WA 98188", provider_phone="206 5550131", provider_npi=f["33a"], provider_tax_id="911734208", patient_name=f["2"], patient_dob=p.born, account_number=account, claim_number=claim,
        diagnosis_codes=["M47.812", "M54.2", "M75.41"], charges=[charge(p.day(n), code, None, amount, units, mods, points, p.day(n)) for n, code, mods, points, amount, units in visits], total_charges=total)).without("statement_date")


def claim_walk_in(p: Person) -> Paper:
    """A walk-in clinic's claim, form and data printed together in black by its records program."""
    visits = [(1, "99204", (), "ABCD", "342.00", "1", ""), (1, "72072", ("TC",), "B", "96.45", "1", ""), (1, "96372", ("59",), "A", "61.00", "1", ""), (1, "J1885", (), "A", "27.36", "2", "N400409379501 ML1")]
    lines = [(f"{p.day(n):%m/%d/%y}", f"{p.day(n):%m/%d/%y}", "20", code, mods, points, amount, units, above) for n, code, mods, points, amount, units, above in visits]
    total, account, member = add(*(v[4] for v in visits)), p.no("1-#######"), p.no("RMC ##### ####")
    f = {"payer": ["ROCKY MESA COOPERATIVE HEALTH", "P.O. BOX 5561", "DENVER, CO 80299"], "1": "(ID#)", "1a": member, "2": f"{p.last.upper()}, {p.first.upper()} {p.mid}", "3": f"{p.born:%m/%d/%Y}", "4": f"{p.last.upper()}, {p.first.upper()} {p.mid}", "6": "Self", "5": "(719) 555-0114", "11": p.no("70####"), "11a": f"{p.born:%m/%d/%Y}", "10a": "NO", "10b": "YES", "10c": "NO", "11b": "", "11c": "ROCKY MESA SILVER PPO", "12": f"{p.day(1):%m/%d/%y}", "14": f"{p.loss:%m/%d/%y}", "17": "", "17b": "", "19": "EMPLOYER NOT INVOLVED", "21": ["S134XXA", "S233XXA", "S060X0A", "V4352XA"], "24J": npi("190011822"), "25": "84-2910065", "26": account, "28": total, "29": "75.00", "31": ["A. LINDQUIST-RAO, PA-C", f"{p.day(4):%m/%d/%y}"], "32": ["MESA EXPRESS CARE - JUNIPER", "480 JUNIPER MESA BLVD", "REDSTONE FLATS CO 80999"], "33": ["MESA EXPRESS CARE LLC", "77 UNION PKWY", "PUEBLO CO 810044412"], "phone": "(719) 555-0180", "32a": npi("170022419"), "33a": npi("170022418")}
    return Paper(_cms(p, Form((0.1, 0.1, 0.1), "Sans", 9), f, lines), shape(
        "medical_bill", form="cms1500", provider_name="MESA EXPRESS CARE LLC", provider_address="77 UNION PKWY, PUEBLO CO 810044412", provider_phone="(719) 555-0180", provider_npi=f["33a"], provider_tax_id="84-2910065", patient_name=f["2"], patient_dob=p.born, account_number=account,
        diagnosis_codes=["S13.4XXA", "S23.3XXA", "S06.0X0A", "V43.52XA"], charges=[charge(p.day(n), code, None, amount, units, mods, points, p.day(n)) for n, code, mods, points, amount, units, _ in visits], total_charges=total, total_payments="75.00")).without("statement_date")
