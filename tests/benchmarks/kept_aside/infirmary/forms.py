"""The two claim forms, CMS-1500 and UB-04, box by box, filled by several billing systems."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from tests.benchmarks.kept_aside.infirmary.case import (
    Paper,
    Person,
    add,
    charge,
    shape,
    web,
)


class Look(NamedTuple):
    """How a system fills the form: its letters, how far they miss the boxes, and the colour of the form's lines."""

    face: str
    right: float = 0
    down: float = 0
    line: str = "#222"


def _box(x: float, y: float, wide: float, high: float, caption: str = "", value: str = "", look: Look | None = None) -> str:
    filled = f'<b style="left:{2 + look.right}pt;top:{8 + look.down}pt;{look.face}">{value}</b>' if value and look else ""
    return f"<div class=q style='left:{x}pt;top:{y}pt;width:{wide}pt;height:{high}pt'><i>{caption}</i>{filled}</div>"


def _form(boxes: list[str], look: Look, rest: str = "") -> str:
    css = f".q{{position:absolute;border:.6pt solid {look.line};overflow:visible}}.q i{{position:absolute;left:1.5pt;top:.5pt;font:5.4pt/1.1 'Liberation Sans';color:{look.line}}}.q b{{position:absolute;white-space:pre;font-weight:400;line-height:1.12}}.p{{position:absolute;white-space:pre}}"
    return web(f"<div style='position:relative;height:770pt'>{''.join(boxes)}{rest}</div>", css, margin="0")


def _free(x: float, y: float, said: str, face: str) -> str:
    return f'<div class=p style="left:{x}pt;top:{y}pt;{face}">{said}</div>'


class Service(NamedTuple):
    day: date
    place: str
    code: str
    mods: tuple[str, ...]
    points: str
    amount: str
    units: str


class Claim(NamedTuple):
    """What a CMS-1500 tells beside its patient."""

    payer: str
    member: str
    group: str
    insured: str
    relation: str
    referring: tuple[str, str]
    codes: tuple[str, ...]
    lines: tuple[Service, ...]
    tax: str
    account: str
    paid: str
    site: str
    billing: tuple[str, str, str, str]
    rendering: tuple[str, str]
    signed: date
    npi: str
    claim: str = ""
    state: str = ""
    total: str = ""


def _parts(day: date) -> str:
    return f"{day:%m %d %y}"


def cms1500(p: Person, c: Claim, look: Look) -> Paper:
    """Return the claim on the form of 02/12."""
    total = add(*(one.amount for one in c.lines))
    name = f"{p.last}, {p.first}, {p.mid}".upper()
    left, mid, right, h = 22.0, 226.0, 382.0, 24.0
    town, rest = p.town.upper().split(", ")
    state, code = rest.split()
    y = 96.0
    out: list[str] = []

    def row(*boxes: tuple[float, float, str, str], high: float = h) -> None:
        nonlocal y
        out.extend(_box(x, y, wide, high, caption, value, look) for x, wide, caption, value in boxes)
        y += high

    tick = "X" if c.group else " "
    row((left, 360, "1. MEDICARE &nbsp;&nbsp; MEDICAID &nbsp;&nbsp; TRICARE &nbsp;&nbsp; CHAMPVA &nbsp;&nbsp; GROUP HEALTH PLAN &nbsp;&nbsp; FECA BLK LUNG &nbsp;&nbsp; OTHER", " " * 34 + tick + " " * 18 + ("X" if tick == " " else "")), (right, 208, "1a. INSURED'S I.D. NUMBER &nbsp; (For Program in Item 1)", c.member))
    row((left, 204, "2. PATIENT'S NAME (Last Name, First Name, Middle Initial)", name), (mid, 156, "3. PATIENT'S BIRTH DATE &nbsp;&nbsp;&nbsp; MM DD YY &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; SEX &nbsp; M &nbsp;&nbsp;&nbsp; F", f"{p.born:%m %d %Y}     {'X' if p.sex == 'M' else '    X'}"), (right, 208, "4. INSURED'S NAME (Last Name, First Name, Middle Initial)", c.insured))
    row((left, 204, "5. PATIENT'S ADDRESS (No., Street)", p.street.upper()), (mid, 156, "6. PATIENT RELATIONSHIP TO INSURED &nbsp; Self Spouse Child Other", c.relation), (right, 208, "7. INSURED'S ADDRESS (No., Street)", p.street.upper()))
    row((left, 170, "CITY", town), (left + 170, 34, "STATE", state), (mid, 156, "8. RESERVED FOR NUCC USE", ""), (right, 174, "CITY", town), (right + 174, 34, "STATE", state))
    row((left, 90, "ZIP CODE", code), (left + 90, 114, "TELEPHONE (Include Area Code)", f"{c.billing[3][:3]} {p.no('555 01##')}"), (mid, 156, "", ""), (right, 90, "ZIP CODE", code), (right + 90, 118, "TELEPHONE (Include Area Code)", ""))
    row((left, 204, "9. OTHER INSURED'S NAME (Last Name, First Name, Middle Initial)", ""), (mid, 156, "10. IS PATIENT'S CONDITION RELATED TO:", ""), (right, 208, "11. INSURED'S POLICY GROUP OR FECA NUMBER", c.group))
    row((left, 204, "a. OTHER INSURED'S POLICY OR GROUP NUMBER", ""), (mid, 156, "a. EMPLOYMENT? (Current or Previous) &nbsp;&nbsp;&nbsp; YES &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; NO", "                  X"), (right, 208, "a. INSURED'S DATE OF BIRTH &nbsp; MM DD YY &nbsp;&nbsp;&nbsp; SEX", ""))
    row((left, 204, "b. RESERVED FOR NUCC USE", ""), (mid, 156, "b. AUTO ACCIDENT? &nbsp; YES &nbsp;&nbsp;&nbsp; NO &nbsp;&nbsp;&nbsp; PLACE (State)", f"        X           {c.state}" if c.state else "                X"), (right, 208, "b. OTHER CLAIM ID (Designated by NUCC)", f"Y4 {c.claim}" if c.claim else ""))
    row((left, 204, "c. RESERVED FOR NUCC USE", ""), (mid, 156, "c. OTHER ACCIDENT? &nbsp;&nbsp;&nbsp; YES &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; NO", "                  X"), (right, 208, "c. INSURANCE PLAN NAME OR PROGRAM NAME", c.payer.split("<br>")[0]))
    row((left, 204, "d. INSURANCE PLAN NAME OR PROGRAM NAME", ""), (mid, 156, "10d. CLAIM CODES (Designated by NUCC)", ""), (right, 208, "d. IS THERE ANOTHER HEALTH BENEFIT PLAN? YES &nbsp; NO", "           X"))
    row((left, 360, "12. PATIENT'S OR AUTHORIZED PERSON'S SIGNATURE I authorize the release of medical information necessary to process this claim.", f"SIGNATURE ON FILE              {_parts(c.signed)}"), (right, 208, "13. INSURED'S OR AUTHORIZED PERSON'S SIGNATURE", "SIGNATURE ON FILE"))
    row((left, 204, "14. DATE OF CURRENT ILLNESS, INJURY, or PREGNANCY (LMP) &nbsp; QUAL.", f"{_parts(p.loss)}      431"), (mid, 156, "15. OTHER DATE &nbsp;&nbsp; QUAL. &nbsp;&nbsp; MM DD YY", f"439   {_parts(p.loss)}"), (right, 208, "16. DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION", ""))
    row((left, 204, "17. NAME OF REFERRING PROVIDER OR OTHER SOURCE", f"DN  {c.referring[0]}" if c.referring[0] else ""), (mid, 156, "17b. NPI", c.referring[1]), (right, 208, "18. HOSPITALIZATION DATES RELATED TO CURRENT SERVICES", ""))
    row((left, 360, "19. ADDITIONAL CLAIM INFORMATION (Designated by NUCC)", ""), (right, 208, "20. OUTSIDE LAB? &nbsp;&nbsp; YES &nbsp; NO &nbsp;&nbsp; $ CHARGES", "          X"))
    spelled = [f"{letter}. {code}" for letter, code in zip("ABCDEFGH", c.codes, strict=False)]
    listed = "\n".join("   ".join(f"{one:<12}" for one in spelled[at : at + 4]) for at in range(0, len(spelled), 4))
    out.append(_box(left, y, 360, 46, "21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY &nbsp; Relate A-L to service line below (24E) &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; ICD Ind. | 0 |", listed, look))
    out.append(_box(right, y, 208, 23, "22. RESUBMISSION CODE &nbsp;&nbsp;&nbsp;&nbsp; ORIGINAL REF. NO.", "", look) + _box(right, y + 23, 208, 23, "23. PRIOR AUTHORIZATION NUMBER", "", look))
    y += 46
    columns = ((0, 132, "24. A. &nbsp; DATE(S) OF SERVICE<br>&nbsp; From &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; To<br>MM DD YY &nbsp;&nbsp; MM DD YY"), (132, 24, "B.<br>PLACE OF SERVICE"), (156, 22, "C.<br>EMG"), (178, 122, "D. PROCEDURES, SERVICES, OR SUPPLIES<br>(Explain Unusual Circumstances)<br>CPT/HCPCS &nbsp;|&nbsp; MODIFIER"), (300, 40, "E.<br>DIAGNOSIS POINTER"), (340, 74, "F.<br><br>$ CHARGES"), (414, 34, "G.<br>DAYS OR UNITS"), (448, 16, "H.<br>EPS"), (464, 24, "I.<br>ID QUAL"), (488, 80, "J.<br>RENDERING<br>PROVIDER ID. #"))
    out += [_box(left + x, y, wide, 26, caption) for x, wide, caption in columns]
    y += 26
    for at in range(6):
        one = c.lines[at] if at < len(c.lines) else None
        said = ["", "", "", "", "", "", "", "", "NPI", ""] if one is None else [f"{_parts(one.day)}  {_parts(one.day)}", one.place, "", f"{one.code}  {' '.join(one.mods)}", one.points, f"{int(Decimal(one.amount)):>6} {one.amount[-2:]}", one.units, "", "NPI", c.rendering[1]]
        out += [_box(left + x, y, wide, 24, str(at + 1) if not x else "", value, look) for (x, wide, _), value in zip(columns, said, strict=True)]
        y += 24
    def dollars(amount: str) -> str:
        return f"{int(Decimal(amount)):>6} {amount[-2:]}"

    row((left, 128, "25. FEDERAL TAX I.D. NUMBER &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; SSN &nbsp; EIN", f"{c.tax}      X"), (left + 128, 112, "26. PATIENT'S ACCOUNT NO.", c.account), (left + 240, 96, "27. ACCEPT ASSIGNMENT?<br>YES &nbsp;&nbsp; NO", "  X"), (left + 336, 84, "28. TOTAL CHARGE<br>$", (" " + dollars(total)) if not c.total else c.total), (left + 420, 74, "29. AMOUNT PAID<br>$", dollars(c.paid) if c.paid else ""), (left + 494, 74, "30. Rsvd for NUCC Use", ""), high=28)
    out.append(_box(left, y, 166, 64, "31. SIGNATURE OF PHYSICIAN OR SUPPLIER INCLUDING DEGREES OR CREDENTIALS", f"\n{c.rendering[0]}\n{_parts(c.signed)}", look))
    out.append(_box(left + 166, y, 194, 50, "32. SERVICE FACILITY LOCATION INFORMATION", c.site, look) + _box(left + 166, y + 50, 194, 14, "a. &nbsp; NPI", ""))
    who, street, place, call = c.billing
    who, street, place, call = c.billing
    out.append(_box(right, y, 208, 50, "33. BILLING PROVIDER INFO &amp; PH #", f"{who}\n{street}\n{place}", look) + _free(right + 112, y + 0.5, call, look.face))
    out.append(_box(right, y + 50, 104, 14, "a.", "", look) + _box(right + 104, y + 50, 104, 14, "b."))
    out.append(_free(right + 14, y + 52 + look.down / 2, c.npi, look.face) + _free(left, 752, "<span style=\"font:6pt 'Liberation Sans'\">NUCC Instruction Manual available at: www.nucc.org</span>", "") + _free(right + 40, 752, "<span style=\"font:6pt 'Liberation Sans'\">APPROVED OMB-0938-1197 FORM 1500 (02-12)</span>", ""))
    head = f"<div class=p style=\"left:{left}pt;top:30pt;font:bold 13pt 'Liberation Sans'\">HEALTH INSURANCE CLAIM FORM</div><div class=p style=\"left:{left}pt;top:47pt;font:5.5pt 'Liberation Sans'\">APPROVED BY NATIONAL UNIFORM CLAIM COMMITTEE (NUCC) 02/12</div>{_free(330, 34, c.payer, look.face)}"
    record = shape(
        "medical_bill", form="cms1500", provider_name=who, provider_address=f"{street}, {place}", provider_phone=call, provider_npi=c.npi, provider_tax_id=c.tax, patient_name=name, patient_dob=p.born,
        account_number=c.account, claim_number=c.claim or None, statement_date=None, diagnosis_codes=list(c.codes), total_charges=total, total_payments=c.paid,
        charges=[charge(one.day, one.code, None, one.amount, one.units, one.mods, one.points, one.day) for one in c.lines],
    )
    return Paper(_form(out, look, head), record).without("statement_date")


class Revenue(NamedTuple):
    code: str
    what: str
    hcpcs: str
    day: date
    units: str
    amount: str


class Stay(NamedTuple):
    """What a UB-04 tells beside its patient."""

    hospital: tuple[str, str, str, str]
    control: str
    record: str
    kind: str
    tax: str
    since: date
    until: date
    payers: tuple[tuple[str, str, str], ...]
    npi: str
    member: str
    group: str
    codes: tuple[str, ...]
    lines: tuple[Revenue, ...]
    attending: tuple[str, str, str]
    created: date
    occurrence: str = "01"
    remark: str = ""


def ub04(p: Person, s: Stay, look: Look) -> Paper:
    """Return the bill of a hospital on the form CMS-1450."""
    total = add(*(one.amount for one in s.lines))
    name = f"{p.last}, {p.first} {p.mid}".upper()
    town, rest = p.town.upper().split(", ")
    def short(day: date) -> str:
        return f"{day:%m%d%y}"

    def money(amount: str) -> str:
        return f"{int(Decimal(amount)):>8} {amount[-2:]}"

    face = look.face
    def b(x: float, y: float, wide: float, high: float, caption: str = "", value: str = "") -> str:
        return _box(x, y, wide, high, caption, value, look)

    out = [
        b(20, 20, 190, 52, "1", "\n".join(s.hospital)), b(210, 20, 170, 52, "2"),
        b(380, 20, 130, 13, "3a PAT. CNTL #", ""), b(380, 33, 130, 13, "b. MED. REC. #", ""), b(510, 20, 82, 26, "4 TYPE OF BILL", s.kind),
        b(380, 46, 86, 26, "5 FED. TAX NO.", s.tax), b(466, 46, 126, 26, "6 STMT COVERS PERIOD FROM/THROUGH", f"{short(s.since)}  {short(s.until)}"),
        _free(424, 22.5, s.control, face), _free(424, 35.5, s.record, face),
        b(20, 72, 190, 24, "8 PATIENT NAME &nbsp; b", name), b(210, 72, 382, 24, "9 PATIENT ADDRESS &nbsp; a &nbsp; b &nbsp; c &nbsp; d", f"{p.street.upper()}   {town}   {rest}"),
        b(20, 96, 66, 24, "10 BIRTHDATE", f"{p.born:%m%d%Y}"), b(86, 96, 28, 24, "11 SEX", p.sex), b(114, 96, 52, 24, "12 ADM DATE", short(s.since)), b(166, 96, 24, 24, "13 HR", "19"), b(190, 96, 26, 24, "14 TYPE", "1"), b(216, 96, 26, 24, "15 SRC", "1"), b(242, 96, 28, 24, "16 DHR", "23"), b(270, 96, 28, 24, "17 STAT", "01"), b(298, 96, 240, 24, "18-28 CONDITION CODES"), b(538, 96, 54, 24, "29 ACDT STATE", rest[:2]),
        b(20, 120, 90, 24, "31 OCCURRENCE CODE / DATE", f"{s.occurrence}  {short(p.loss)}"), *(b(110 + 90 * at, 120, 90, 24, f"{32 + at} OCCURRENCE") for at in range(3)), b(380, 120, 212, 24, "35 OCCURRENCE SPAN CODE / FROM / THROUGH"),
        b(20, 144, 300, 40, "38", f"{name}\n{p.street.upper()}\n{town} {rest}"), b(320, 144, 136, 40, "39 VALUE CODES &nbsp; CODE / AMOUNT"), b(456, 144, 136, 40, "40 VALUE CODES &nbsp; CODE / AMOUNT"),
    ]
    columns = ((0, 36, "42 REV. CD."), (36, 168, "43 DESCRIPTION"), (204, 110, "44 HCPCS / RATE / HIPPS CODE"), (314, 60, "45 SERV. DATE"), (374, 56, "46 SERV. UNITS"), (430, 76, "47 TOTAL CHARGES"), (506, 66, "48 NON-COVERED"))
    y = 184.0
    out += [b(20 + x, y, wide, 11, caption) for x, wide, caption in columns]
    out += [b(20 + x, y + 11, wide, 22 * 13, "") for x, wide, _ in columns]
    y += 12
    for at, one in enumerate(s.lines):
        for x, said in zip((0, 36, 204, 314, 374, 430), (one.code, one.what, one.hcpcs, short(one.day), f"{one.units:>7}", money(one.amount)), strict=True):
            out.append(_free(24 + x + look.right, y + at * 13 + look.down, said, face))
    y += 22 * 13
    out += [b(20, y, 204, 14, ""), _free(24 + look.right, y + 2, "0001   PAGE  1  OF  1", face), b(224, y, 170, 14, "CREATION DATE"), _free(300, y + 2, short(s.created), face), b(394, y, 56, 14, "TOTALS"), b(450, y, 76, 14), _free(454 + look.right, y + 2, money(total), face), b(526, y, 66, 14)]
    y += 16
    out += [b(20, y, 180, 44, "50 PAYER NAME", "\n".join(one[0] for one in s.payers)), b(200, y, 80, 44, "51 HEALTH PLAN ID", "\n".join(one[1] for one in s.payers)), b(280, y, 26, 44, "52 REL", "Y"), b(306, y, 26, 44, "53 ASG", "Y"), b(332, y, 90, 44, "54 PRIOR PAYMENTS", "\n".join(money(one[2]) if one[2] else "" for one in s.payers)), b(422, y, 80, 44, "55 EST. AMOUNT DUE"), b(502, y, 90, 22, "56 NPI"), _free(520, y + 8, s.npi, face), b(502, y + 22, 90, 22, "57 OTHER PRV ID")]
    y += 44
    out += [b(20, y, 180, 34, "58 INSURED'S NAME", name), b(200, y, 40, 34, "59 P.REL", "18"), b(240, y, 140, 34, "60 INSURED'S UNIQUE ID", s.member), b(380, y, 110, 34, "61 GROUP NAME"), b(490, y, 102, 34, "62 INSURANCE GROUP NO.", s.group)]
    y += 34
    out += [b(20, y, 190, 28, "63 TREATMENT AUTHORIZATION CODES"), b(210, y, 190, 28, "64 DOCUMENT CONTROL NUMBER"), b(400, y, 192, 28, "65 EMPLOYER NAME")]
    y += 28
    first, *others = [code.replace(".", "") for code in s.codes]
    out += [b(20, y, 18, 26, "66", "0"), b(38, y, 76, 26, "67 &nbsp; DX", first), *(b(114 + 80 * at, y, 80, 26, "ABCDEF"[at], others[at] if at < len(others) else "") for at in range(6))]
    y += 26
    out += [b(20, y, 90, 26, "69 ADMIT DX", first), b(110, y, 120, 26, "70 PATIENT REASON DX", first), b(230, y, 80, 26, "71 PPS CODE"), b(310, y, 150, 26, "72 ECI", ""), b(460, y, 132, 26, "73")]
    y += 26
    out += [b(20, y, 240, 36, "74 PRINCIPAL PROCEDURE &nbsp; CODE / DATE"), b(260, y, 332, 36, "76 ATTENDING &nbsp;&nbsp;&nbsp; NPI &nbsp;&nbsp;&nbsp; LAST / FIRST", f"{s.attending[0]}\n{s.attending[1]}   {s.attending[2]}")]
    y += 36
    out += [b(20, y, 240, 36, "80 REMARKS", s.remark), b(260, y, 332, 36, "77 OPERATING &nbsp;&nbsp;&nbsp; NPI &nbsp;&nbsp;&nbsp; LAST / FIRST")]
    out.append(_free(20, y + 40, "<span style=\"font:6pt 'Liberation Sans'\">UB-04 CMS-1450 &nbsp;&nbsp; APPROVED OMB NO. 0938-0997 &nbsp;&nbsp; THE CERTIFICATIONS ON THE REVERSE APPLY TO THIS BILL AND ARE MADE A PART HEREOF. &nbsp; NUBC</span>", ""))
    hospital, street, place, call = s.hospital
    record = shape(
        "medical_bill", form="ub04", provider_name=hospital, provider_address=f"{street}, {place}", provider_phone=call.removeprefix("TEL "), provider_npi=s.npi, provider_tax_id=s.tax, patient_name=name, patient_dob=p.born,
        account_number=s.control, diagnosis_codes=list(s.codes), total_charges=total,
        charges=[charge(one.day, one.code, one.what, one.amount, one.units) for one in s.lines],
    )
    return Paper(_form(out, look), record).without("statement_date", "claim_number", "total_payments", "total_adjustments", "balance_due")
