"""Claim forms of one and of two sheets: the CMS-1500 of 02/12 and the UB-04, as several programs print them."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import NamedTuple

from tests.benchmarks.strangers_fourth.forms import Form
from tests.benchmarks.strangers_sixth.case import Paper, Person, add, charge, npi, shape

A, B, C, D = 18.0, 219.0, 364.0, 594.0
RED, BLACK, PINK = (0.8, 0.12, 0.1), (0.12, 0.12, 0.12), (0.9, 0.35, 0.35)


class Office(NamedTuple):
    """Who bills, and how the program of that office prints."""

    name: str
    street: str
    town: str
    phone: str
    npi: str
    tax: str
    doctor: str
    doctor_npi: str
    ink: tuple[float, float, float] = RED
    face: str = "Mono"
    size: float = 9.5
    off: tuple[float, float] = (0, 0)
    site: tuple[str, ...] = ()


class Claim(NamedTuple):
    """One claim: lines are (days after the loss, place, code, modifiers, pointers, amount, units)."""

    payer: tuple[str, ...]
    plan: str
    member: str
    account: str
    number: str
    found: tuple[str, ...]
    lines: tuple[tuple, ...]
    state: str = ""
    paid: str = ""
    signed: int = 20
    more: str = "CONTINUED"
    paged: bool = False


OFFICES = {
    "teche": Office("TECHE SPINE AND REHAB LLC", "2205 EVANGELINE THRUWAY STE B", "VERMILION POINT LA 70598", "337 555 0142", npi("142760018"), "72-1440936", "M GUIDRY DC", npi("121884507"), site=("TECHE SPINE AND REHAB LLC", "2205 EVANGELINE THRUWAY STE B", "VERMILION POINT LA 70598")),
    "acadian": Office("ACADIAN NEUROSURGERY APMC", "PO BOX 51220", "LAFAYETTE LA 705050122", "337 555 0190", npi("150112984"), "721093355", "R THIBODEAUX MD", npi("133670125"), BLACK, "Sans", 8.6, (1.5, -0.5), ("VERMILION SURGICAL HOSP", "400 HOSPITAL DR", "VERMILION POINT LA 70599")),
    "juniper": Office("JUNIPER SPORTS MEDICINE PS", "1100 TIMBERLINE AVE 200", "CASCADE JUNCTION WA 98996", "509 555 0166", npi("117450936"), "911672240", "KARI LINDAHL DO", npi("169013382"), PINK, "Mono", 9.2, (2, 1.5), ("JUNIPER SPORTS MEDICINE PS", "1100 TIMBERLINE AVE 200", "CASCADE JUNCTION WA 98996")),
    "hudson": Office("HARMON RIDGE PT & HAND THERAPY PLLC", "44 PALISADE ST", "HARMON RIDGE NY 12998", "845 555 0117", npi("184420596"), "14-1803327", "A FEINGOLD PT", npi("109877124"), BLACK, "Mono", 9.8, (-1, 1), ("HARMON RIDGE PT & HAND THERAPY", "44 PALISADE ST", "HARMON RIDGE NY 12998")),
    "osprey": Office("OSPREY INTERVENTIONAL PAIN AND SPINE PA", "9000 HERON WALK STE 220", "OSPREY COVE FL 33598", "727 555 0164", npi("176650093"), "59-3308816", "B SOLANO-WIRTH MD", npi("120087341"), RED, "Mono", 9, (1, 0), ("HERON WALK SURGERY CENTER", "9000 HERON WALK STE 100", "OSPREY COVE FL 33598")),
    "elk": Office("FRONT RANGE PAIN CARE PC", "7200 ARAPAHO CIR STE 310", "RED BUTTE CO 80999", "7195550121", npi("198800274"), "84-1290077", "D OYAMA MD", npi("155602193"), RED, "Sans", 9, (0, 2), ("FRONT RANGE PAIN CARE PC", "7200 ARAPAHO CIR STE 310", "RED BUTTE CO 80999")),
}


def claim(p: Person, office: str, f: Claim) -> Paper:
    """Return one claim, on as many forms as its lines need, six on each; the total stands on the last."""
    o = OFFICES[office]
    s = Form(o.ink, o.face, o.size, o.off)
    sheets = [f.lines[at : at + 6] for at in range(0, len(f.lines), 6)]
    total = add(*(line[5] for line in f.lines))
    for number, lines in enumerate(sheets, 1):
        if number > 1:
            s.c.showPage()
        last = number == len(sheets)
        _upper(s, p, f, f"PAGE {number} OF {len(sheets)}" if f.paged else "")
        _services(s, p, o, lines)
        _lower(s, p, o, f, total if last else "", f.paid if last else "", "" if last else f.more)
    charges = [charge(p.day(after), code, None, amount, units, mods, points, p.day(after)) for after, _, code, mods, points, amount, units in f.lines]
    record = shape(
        "medical_bill", form="cms1500", provider_name=o.name, provider_address=f"{o.street}, {o.town}", provider_phone=o.phone, provider_npi=o.npi, provider_tax_id=o.tax, patient_name=_name(p), patient_dob=p.born,
        account_number=f.account, claim_number=f.number or None, diagnosis_codes=[_dotted(code) for code in f.found], charges=charges, total_charges=total, total_payments=f.paid or None,
    )
    return Paper(s.done(), record).without("statement_date", "balance_due", *(() if f.number else ("claim_number",)))


def _dotted(code: str) -> str:
    bare = code.replace(".", "")
    return bare[:3] + ("." + bare[3:] if len(bare) > 3 else "")


def _name(p: Person) -> str:
    return f"{p.last.upper()}, {p.first.upper()}, {p.mid}"


def _upper(s: Form, p: Person, f: Claim, paged: str) -> None:
    """Draw items 1 to 23."""
    s.say(A, 38, "HEALTH INSURANCE CLAIM FORM", 10.5)
    s.say(A, 46, "APPROVED BY NATIONAL UNIFORM CLAIM COMMITTEE (NUCC) 02/12", 5)
    s.say(A, 68, "PICA", 5)
    for at, text in enumerate(f.payer):
        s.type(322, 26 + 10.5 * at, text)
    s.type(510, 62, paged, 8)
    s.box(A, 70, C, 94, "1. MEDICARE             MEDICAID             TRICARE             CHAMPVA            GROUP HEALTH PLAN       FECA BLK LUNG          OTHER")
    s.ticks(24, 91, 49, ("(Medicare#)", "(Medicaid#)", "(ID#/DoD#)", "(Member ID#)", "(ID#)", "(ID#) ", "(ID#)  "), f.plan)
    s.box(C, 70, D, 94, "1a. INSURED'S I.D. NUMBER                                         (For Program in Item 1)", f.member)
    town, rest = p.town.upper().split(", ")
    cells = (
        (A, 94, B, 118, "2. PATIENT'S NAME (Last Name, First Name, Middle Initial)", _name(p)), (B, 94, C, 118, "3. PATIENT'S BIRTH DATE                             SEX", f"{p.born:%m %d %Y}"), (C, 94, D, 118, "4. INSURED'S NAME (Last Name, First Name, Middle Initial)", _name(p)),
        (A, 118, B, 142, "5. PATIENT'S ADDRESS (No., Street)", p.street.upper()), (B, 118, C, 142, "6. PATIENT RELATIONSHIP TO INSURED", ""), (C, 118, D, 142, "7. INSURED'S ADDRESS (No., Street)", p.street.upper()),
        (A, 142, 190, 166, "CITY", town), (190, 142, B, 166, "STATE", rest[:2]), (B, 142, C, 190, "8. RESERVED FOR NUCC USE", ""), (C, 142, 556, 166, "CITY", town), (556, 142, D, 166, "STATE", rest[:2]),
        (A, 166, 106, 190, "ZIP CODE", rest[3:]), (106, 166, B, 190, "TELEPHONE (Include Area Code)", ""), (C, 166, 470, 190, "ZIP CODE", rest[3:]), (470, 166, D, 190, "TELEPHONE (Include Area Code)", ""),
        (A, 190, B, 214, "9. OTHER INSURED'S NAME (Last Name, First Name, Middle Initial)", ""), (B, 190, C, 214, "10. IS PATIENT'S CONDITION RELATED TO:", ""), (C, 190, D, 214, "11. INSURED'S POLICY GROUP OR FECA NUMBER", "NONE" if not f.number else ""),
        (A, 214, B, 238, "a. OTHER INSURED'S POLICY OR GROUP NUMBER", ""), (B, 214, C, 238, "a. EMPLOYMENT? (Current or Previous)", ""), (C, 214, D, 238, "a. INSURED'S DATE OF BIRTH                                       SEX", ""),
        (A, 238, B, 262, "b. RESERVED FOR NUCC USE", ""), (B, 238, C, 262, "b. AUTO ACCIDENT?                             PLACE (State)", ""), (C, 238, D, 262, "b. OTHER CLAIM ID (Designated by NUCC)", f"Y4  {f.number}" if f.number else ""),
        (A, 262, B, 286, "c. RESERVED FOR NUCC USE", ""), (B, 262, C, 286, "c. OTHER ACCIDENT?", ""), (C, 262, D, 286, "c. INSURANCE PLAN NAME OR PROGRAM NAME", f.payer[0]),
        (A, 286, B, 310, "d. INSURANCE PLAN NAME OR PROGRAM NAME", ""), (B, 286, C, 310, "10d. CLAIM CODES (Designated by NUCC)", ""), (C, 286, D, 310, "d. IS THERE ANOTHER HEALTH BENEFIT PLAN?", ""),
        (A, 310, C, 346, "12. PATIENT'S OR AUTHORIZED PERSON'S SIGNATURE  I authorize the release of any\nmedical or other information necessary to process this claim.", "       SIGNATURE ON FILE"), (C, 310, D, 346, "13. INSURED'S OR AUTHORIZED PERSON'S SIGNATURE I authorize payment of\nmedical benefits to the undersigned physician or supplier for services described below.", "       SIGNATURE ON FILE"),
        (A, 346, B, 370, "14. DATE OF CURRENT ILLNESS, INJURY, or PREGNANCY (LMP)", f"{p.loss:%m %d %y}   QUAL. 431"), (B, 346, C, 370, "15. OTHER DATE      QUAL.", ""), (C, 346, D, 370, "16. DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION\nFROM                                   TO", ""),
        (A, 370, B, 394, "17. NAME OF REFERRING PROVIDER OR OTHER SOURCE", ""), (B, 370, C, 394, "17a.\n17b. NPI", ""), (C, 370, D, 394, "18. HOSPITALIZATION DATES RELATED TO CURRENT SERVICES\nFROM                                   TO", ""),
        (A, 394, C, 418, "19. ADDITIONAL CLAIM INFORMATION (Designated by NUCC)", ""), (C, 394, D, 418, "20. OUTSIDE LAB?                                       $ CHARGES", ""),
        (A, 418, C, 466, "21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY  Relate A-L to service line below (24E)               ICD Ind.", ""), (C, 418, D, 442, "22. RESUBMISSION CODE                    ORIGINAL REF. NO.", ""), (C, 442, D, 466, "23. PRIOR AUTHORIZATION NUMBER", ""),
    )
    for cell in cells:
        s.box(*cell)
    s.ticks(B + 92, 115, 24, ("M", "F"), p.sex)
    s.ticks(B + 4, 139, 35, ("Self", "Spouse", "Child", "Other"), "Self")
    for y, said in ((235, "NO" if f.state else "YES"), (259, "YES" if f.state else "NO"), (283, "NO")):
        s.ticks(B + 22, y, 42, ("YES", "NO"), said)
    s.type(B + 112, 258, f.state)
    s.ticks(C + 10, 307, 42, ("YES", "NO"), "NO")
    s.ticks(C + 10, 415, 42, ("YES", "NO"), "NO")
    s.type(C - 24, 427, "0")
    for at, letter in enumerate("ABCDEFGHIJKL"):
        x, y = 26 + (at % 4) * 86, 438 + (at // 4) * 12
        s.say(x, y, letter + ".", 6)
        s.type(x + 10, y, f.found[at] if at < len(f.found) else "")


def _services(s: Form, p: Person, o: Office, lines: tuple[tuple, ...]) -> None:
    marks = (A, 82, 146, 164, 184, 296, 336, 400, 428, 446, 464, D)
    heads = ("24. A.   DATE(S) OF\n          From", "SERVICE\n           To", "B.\nPLACE", "C.\nEMG", "D. PROCEDURES, SERVICES, OR SUPPLIES\nCPT/HCPCS               MODIFIER", "E.\nDIAGNOSIS\nPOINTER", "F.\n\n$ CHARGES", "G.\nDAYS OR\nUNITS", "H.\nEPSDT", "I.\nID.", "J.\nRENDERING PROVIDER ID. #")
    for at, (left, right) in enumerate(pairwise(marks)):
        s.box(left, 466, right, 490, heads[at])
    for at in range(6):
        y = 490 + at * 24
        s.shade(A, y, D, y + 11)
        for left, right in pairwise(marks):
            s.box(left, y, right, y + 24)
        s.say(4, y + 20, str(at + 1), 7)
        if at < len(lines):
            after, place, code, mods, points, amount, units = lines[at]
            said = f"{p.day(after):%m %d %y}"
            for x, value in ((21, said), (85, said), (148, place), (188, code), (236, " ".join(mods)), (299, points)):
                s.type(x, y + 21.5, value)
            s.type(396, y + 21.5, amount.replace(".", " "), right=True)
            s.type(424, y + 21.5, units, right=True)
            s.say(448, y + 21, "NPI", 5)
            s.type(470, y + 21.5, o.doctor_npi)


def _lower(s: Form, p: Person, o: Office, f: Claim, total: str, paid: str, more: str) -> None:
    y = 634.0
    money = lambda said: f"$ {said.replace('.', ' ')}" if said else "$"  # noqa: E731
    signed = f"{p.day(f.signed):%m %d %y}"
    for left, right, caption, value in ((A, 140, "25. FEDERAL TAX I.D. NUMBER          SSN EIN", o.tax), (140, 246, "26. PATIENT'S ACCOUNT NO.", f.account), (246, 340, "27. ACCEPT ASSIGNMENT?", ""), (340, 434, "28. TOTAL CHARGE", more or money(total)), (434, 514, "29. AMOUNT PAID", money(paid)), (514, D, "30. Rsvd for NUCC Use", "")):
        s.box(left, y, right, y + 24, caption, value)
    s.type(129, y + 20, "X", 8)
    s.ticks(252, y + 21, 36, ("YES", "NO"), "YES")
    s.box(A, y + 24, 182, y + 84, "31. SIGNATURE OF PHYSICIAN OR SUPPLIER\nINCLUDING DEGREES OR CREDENTIALS\n(I certify that the statements on the reverse\napply to this bill and are made a part thereof.)")
    s.type(24, y + 64, o.doctor)
    s.type(24, y + 78, f"SIGNED           DATE {signed}", 7.5)
    s.box(182, y + 24, C, y + 70, "32. SERVICE FACILITY LOCATION INFORMATION")
    s.box(C, y + 24, D, y + 70, f"33. BILLING PROVIDER INFO & PH #          (  {o.phone[:3]}  )")
    s.type(494, y + 32, o.phone[3:].strip(), 8)
    for left, texts in ((186, o.site), (C + 4, (o.name, o.street, o.town))):
        for at, text in enumerate(texts):
            s.type(left, y + 42 + at * 10.5, text, 8.4)
    for left, right, caption, value in ((182, 276, "a.", ""), (276, C, "b.", ""), (C, 478, "a.", o.npi), (478, D, "b.", "")):
        s.box(left, y + 70, right, y + 84, caption, value, at=14)
    s.say(A, 726, "NUCC Instruction Manual available at: www.nucc.org", 5)
    s.say(260, 726, "PLEASE PRINT OR TYPE", 5)
    s.say(462, 726, "APPROVED OMB-0938-1197 FORM 1500 (02-12)", 5)


class Hospital(NamedTuple):
    """What stands on an institutional claim beside its lines (revenue code, words, code or rate, day or None, units, amount)."""

    at: tuple[str, ...]
    npi: str
    tax: str
    account: str
    bill: str
    covers: tuple[date, date]
    payer: str
    member: str
    group: str
    control: str
    found: tuple[str, ...]
    doctor: str
    lines: tuple[tuple, ...]
    ink: tuple[float, float, float] = RED
    off: tuple[float, float] = (0, 0)
    paid: str = ""
    due: str = ""
    made: int = 9
    per: int = 22


def institutional(p: Person, h: Hospital) -> Paper:
    """Return a UB-04 whose lines go on to further sheets, the total on the last."""
    s = Form(h.ink, "Mono", 8.8, h.off)
    pages = [h.lines[at : at + h.per] for at in range(0, len(h.lines), h.per)]
    total = add(*(line[5] for line in h.lines))
    for number, lines in enumerate(pages, 1):
        if number > 1:
            s.c.showPage()
        _hospital_top(s, p, h)
        _hospital_lines(s, h, lines, (number, len(pages)), total if number == len(pages) else "", p)
        _hospital_foot(s, p, h, last=number == len(pages))
    charges = []
    for rev, what, code, day, units, amount in h.lines:
        bare, *mods = code.split()[:3] if code and "." not in code else (rev,)
        line = charge(day, bare, what, amount, units, tuple(mods))
        charges.append(line if day else {name: value for name, value in line.items() if name not in ("date_of_service", "date_through")})
    record = shape(
        "medical_bill", form="ub04", provider_name=h.at[0], provider_address=f"{h.at[1]}, {h.at[2]}", provider_phone=h.at[3], provider_npi=h.npi, provider_tax_id=h.tax, patient_name=f"{p.last.upper()} {p.first.upper()} {p.mid}", patient_dob=p.born,
        account_number=h.account, claim_number=None, diagnosis_codes=[_dotted(code) for code in h.found], charges=charges, total_charges=total, total_payments=h.paid or None, balance_due=h.due or None,
    )
    return Paper(s.done(), record).without("statement_date", "claim_number", *(() if h.due else ("balance_due",)))


def _hospital_top(s: Form, p: Person, h: Hospital) -> None:
    s.box(18, 18, 218, 66, "1")
    for at, text in enumerate(h.at):
        s.type(30, 28 + at * 10.5, text)
    s.box(218, 18, 400, 66, "2")
    s.box(400, 18, 534, 34, "3a PAT.\n     CNTL #", h.account, at=38)
    s.box(400, 34, 534, 50, "b. MED.\n     REC. #", p.no("MR#######"), at=38)
    s.box(534, 18, 594, 50, "4   TYPE\n     OF BILL", h.bill, at=18)
    s.box(400, 50, 474, 66, "5 FED. TAX NO.", h.tax, at=8)
    s.box(474, 50, 594, 66, "6  STATEMENT COVERS PERIOD  FROM-THROUGH")
    s.type(480, 64.5, f"{h.covers[0]:%m%d%y}")
    s.type(540, 64.5, f"{h.covers[1]:%m%d%y}")
    s.box(18, 66, 200, 92, "8 PATIENT NAME      a\n\n   b", f"  {p.last.upper()} {p.first.upper()} {p.mid}")
    s.box(200, 66, 594, 92, "9 PATIENT ADDRESS     a", f"{p.street.upper()} {p.town.upper()}")
    x = 18.0
    for caption, wide, value in (("10 BIRTHDATE", 62, f"{p.born:%m%d%Y}"), ("11 SEX", 24, p.sex), ("12 ADMISSION DATE", 52, f"{h.covers[0]:%m%d%y}"), ("13 HR", 24, "17"), ("14 TYPE", 26, "1"), ("15 SRC", 26, "1"), ("16 DHR", 26, "14"), ("17 STAT", 28, "01"), ("18", 24, ""), ("19   CONDITION CODES", 70, ""), ("24", 24, ""), ("29 ACDT STATE", 50, p.town.split(", ")[1][:2]), ("30", 140, "")):
        s.box(x, 92, x + wide, 116, caption, value)
        x += wide
    for left, right, caption, value in ((18, 110, "31 OCCURRENCE\nCODE     DATE", f"01  {p.loss:%m%d%y}"), (110, 202, "32 OCCURRENCE\nCODE     DATE", ""), (202, 294, "33 OCCURRENCE\nCODE     DATE", ""), (294, 444, "35 OCCURRENCE SPAN\nCODE    FROM    THROUGH", ""), (444, 594, "37", "")):
        s.box(left, 116, right, 140, caption, value)
    s.box(18, 140, 318, 184, "38", "")
    for at, text in enumerate((p.name.upper().replace(".", ""), p.street.upper(), p.town.upper())):
        s.type(34, 154 + at * 10.5, text)
    for at in range(3):
        s.box(318 + at * 92, 140, 410 + at * 92, 184, f"{39 + at}      VALUE CODES\nCODE            AMOUNT")


def _hospital_lines(s: Form, h: Hospital, lines: tuple[tuple, ...], which: tuple[int, int], total: str, p: Person) -> None:
    marks = ((18, 52, "42 REV. CD."), (52, 222, "43 DESCRIPTION"), (222, 332, "44 HCPCS / RATE / HIPPS CODE"), (332, 386, "45 SERV. DATE"), (386, 436, "46 SERV. UNITS"), (436, 508, "47 TOTAL CHARGES"), (508, 576, "48 NON-COVERED CHARGES"), (576, 594, "49"))
    for left, right, caption in marks:
        s.box(left, 184, right, 192, caption)
        s.box(left, 192, right, 470)
    for at, (rev, what, code, day, units, amount) in enumerate(lines):
        y = 203 + at * 12
        for x, value, to_right in ((22, rev, False), (56, what, False), (226, code, False), (336, f"{day:%m%d%y}" if day else "", False), (432, units, True), (504, amount.replace(".", " "), True)):
            s.type(x, y, value, right=to_right)
    s.box(18, 470, 594, 483)
    s.type(22, 480.5, "0001")
    s.say(90, 479, "PAGE", 6)
    s.type(112, 480.5, str(which[0]))
    s.say(130, 479, "OF", 6)
    s.type(146, 480.5, str(which[1]))
    s.say(240, 479, "CREATION DATE", 6)
    s.type(300, 480.5, f"{p.day(h.made):%m%d%y}")
    s.say(398, 479, "TOTALS", 6.5)
    s.type(504, 480.5, total.replace(".", " "), right=True)


def _hospital_foot(s: Form, p: Person, h: Hospital, *, last: bool) -> None:
    x = 18.0
    for caption, wide, value in (("50 PAYER NAME", 158, h.payer), ("51 HEALTH PLAN ID", 92, ""), ("52 REL", 26, "Y"), ("53 ASG", 26, "Y"), ("54 PRIOR PAYMENTS", 78, h.paid.replace(".", " ") if last else ""), ("55 EST. AMOUNT DUE", 78, h.due.replace(".", " ") if last else ""), ("56 NPI", 118, h.npi)):
        s.box(x, 483, x + wide, 513, caption, value)
        x += wide
    for left, right, caption, value in ((18, 176, "58 INSURED'S NAME", f"{p.last.upper()} {p.first.upper()} {p.mid}"), (176, 202, "59 P.REL", "18"), (202, 352, "60 INSURED'S UNIQUE ID", h.member), (352, 476, "61 GROUP NAME", ""), (476, 594, "62 INSURANCE GROUP NO.", h.group)):
        s.box(left, 513, right, 541, caption, value)
    for left, right, caption, value in ((18, 220, "63 TREATMENT AUTHORIZATION CODES", ""), (220, 420, "64 DOCUMENT CONTROL NUMBER", h.control), (420, 594, "65 EMPLOYER NAME", "")):
        s.box(left, 541, right, 569, caption, value)
    s.box(18, 569, 34, 613, "66\nDX", "0", at=4)
    for at in range(9):
        s.box(34 + at * 62.2, 569, 96.2 + at * 62.2, 591, "67" if not at else "ABCDEFGH"[at - 1], h.found[at].replace(".", "") if at < len(h.found) else "", at=4)
        s.box(34 + at * 62.2, 591, 96.2 + at * 62.2, 613, "IJKLMNOPQ"[at])
    for left, right, caption, value in ((18, 112, "69 ADMIT DX", h.found[0].replace(".", "")), (112, 268, "70 PATIENT REASON DX     a", ""), (268, 330, "71 PPS CODE", ""), (330, 470, "72 ECI", ""), (470, 594, "73", "")):
        s.box(left, 613, right, 635, caption, value)
    for left, right, caption in ((18, 130, "74   PRINCIPAL PROCEDURE\nCODE           DATE"), (130, 240, "a.   OTHER PROCEDURE\nCODE           DATE"), (240, 350, "b.   OTHER PROCEDURE\nCODE           DATE")):
        s.box(left, 635, right, 665, caption)
    s.box(350, 635, 594, 665, "76 ATTENDING   NPI                                              QUAL", h.doctor)
    s.box(18, 665, 350, 715, "80 REMARKS")
    s.box(350, 665, 594, 690, "77 OPERATING   NPI")
    s.box(350, 690, 594, 715, "78 OTHER         NPI")
    s.say(18, 723, "UB-04 CMS-1450                     APPROVED OMB NO. 0938-0997", 5.5)
    s.say(330, 723, "NUBC   National Uniform Billing Committee      LIC9213257", 5.5)
