"""Professional claims: the CMS-1500 of 02/12 by two programs, the older form of 12/90, and an encounter form filled by hand."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from itertools import pairwise

from tests.benchmarks.strangers_fifth.care.case import (
    Paper,
    Person,
    add,
    charge,
    npi,
    shape,
    sheet,
    table,
    usd,
)
from tests.benchmarks.strangers_fourth.forms import Form

L, R = 22.0, 592.0
RED = (0.82, 0.16, 0.12)


def _top(s: Form, p: Person, f: dict) -> None:
    """Draw items 1 to 13, the same on both forms."""
    for at, text in enumerate(f["payer"]):
        s.type(318, 30 + 10.5 * at, text)
    s.box(L, 82, 370, 106, "1.   MEDICARE           MEDICAID           CHAMPUS/TRICARE        CHAMPVA        GROUP HEALTH PLAN        FECA            OTHER")
    s.ticks(30, 104, 48, ("(Medicare #)", "(Medicaid #)", "(Sponsor SSN)", "(VA File #)", "(SSN or ID)", "(SSN)", "(ID)"), f["1"])
    s.box(370, 82, R, 106, "1a. INSURED'S I.D. NUMBER                       (FOR PROGRAM IN ITEM 1)", f["1a"])
    town, rest = p.town.upper().split(", ")
    s.box(L, 106, 228, 130, "2. PATIENT'S NAME (Last Name, First Name, Middle Initial)", f["2"])
    s.box(228, 106, 370, 130, "3. PATIENT'S BIRTH DATE                            SEX", f["3"])
    s.ticks(318, 127, 22, ("M", "F"), p.sex)
    s.box(370, 106, R, 130, "4. INSURED'S NAME (Last Name, First Name, Middle Initial)", f["4"])
    s.box(L, 130, 228, 154, "5. PATIENT'S ADDRESS (No., Street)", p.street.upper())
    s.box(228, 130, 370, 154, "6. PATIENT RELATIONSHIP TO INSURED")
    s.ticks(234, 151, 33, ("Self", "Spouse", "Child", "Other"), f["6"])
    s.box(370, 130, R, 154, "7. INSURED'S ADDRESS (No., Street)", f.get("7", ""))
    s.box(L, 154, 198, 178, "CITY", town)
    s.box(198, 154, 228, 178, "STATE", rest[:2])
    s.box(228, 154, 370, 202, f["8"])
    s.box(370, 154, 562, 178, "CITY")
    s.box(562, 154, R, 178, "STATE")
    s.box(L, 178, 112, 202, "ZIP CODE", rest[3:])
    s.box(112, 178, 228, 202, "TELEPHONE (Include Area Code)", f.get("5", ""))
    s.box(370, 178, 470, 202, "ZIP CODE")
    s.box(470, 178, R, 202, "TELEPHONE (INCLUDE AREA CODE)")
    s.box(L, 202, 228, 226, "9. OTHER INSURED'S NAME (Last Name, First Name, Middle Initial)")
    s.box(228, 202, 370, 226, "10. IS PATIENT'S CONDITION RELATED TO:")
    s.box(370, 202, R, 226, "11. INSURED'S POLICY GROUP OR FECA NUMBER", f["11"])
    auto, other = f["10"]
    for row, (left, mid, right, value) in enumerate((("a. OTHER INSURED'S POLICY OR GROUP NUMBER", "a. EMPLOYMENT? (Current or Previous)", f["11a"][0], f["11a"][1]), (f["9b"], "b. AUTO ACCIDENT?                           PLACE (State)", f["11b"][0], f["11b"][1]), (f["9c"], "c. OTHER ACCIDENT?", "c. INSURANCE PLAN NAME OR PROGRAM NAME", f["11c"]), ("d. INSURANCE PLAN NAME OR PROGRAM NAME", f["10d"], "d. IS THERE ANOTHER HEALTH BENEFIT PLAN?", ""))):
        y = 226 + row * 24
        s.box(L, y, 228, y + 24, left)
        s.box(228, y, 370, y + 24, mid)
        s.box(370, y, R, y + 24, right, value)
        if row < 3:
            s.ticks(246, y + 21, 40, ("YES", "NO"), ("NO", "YES" if auto else "NO", "YES" if other else "NO")[row])
        if row == 1 and auto:
            s.type(336, y + 20, auto)
        if row == 3:
            s.ticks(378, y + 21, 40, ("YES", "NO"), "NO")
    s.box(L, 322, 370, 354, "12. PATIENT'S OR AUTHORIZED PERSON'S SIGNATURE   I authorize the release of any medical or other information necessary to process this claim.")
    s.type(60, 350, "SIGNATURE ON FILE")
    s.say(250, 350, "DATE", 5)
    s.type(276, 350, f["12"])
    s.box(370, 322, R, 354, "13. INSURED'S OR AUTHORIZED PERSON'S SIGNATURE")
    s.type(410, 350, "SIGNATURE ON FILE")


def _lines(s: Form, top: float, rows: list[tuple], rendering: str, *, shaded: bool, notes: dict[int, str] | None = None) -> None:
    marks = (L, 84, 146, 166, 184, 298, 342, 410, 440, 460, 478, R)
    heads = ("24. A.  DATE(S) OF SERVICE\n       From", "\n            To", "B.\nPOS", "C.\nEMG", "D. PROCEDURES, SERVICES, OR SUPPLIES\nCPT/HCPCS            MODIFIER", "E. DIAGNOSIS\nPOINTER", "F.\n$ CHARGES", "G. DAYS\nOR UNITS", "H.\nEPSDT", "I.\nID", "J. RENDERING\nPROVIDER ID. #")
    for at, head in enumerate(heads):
        s.box(marks[at], top, marks[at + 1], top + 22, head)
    for at in range(6):
        y = top + 22 + at * 23
        if shaded:
            s.shade(L, y, R, y + 11)
        for left, right in pairwise(marks):
            s.box(left, y, right, y + 23)
        if notes and at in notes:
            s.type(26, y + 9.5, notes[at], 8)
        if at < len(rows):
            day, place, code, mods, points, amount, units = rows[at]
            said = f"{day:%m %d %y}"
            for x, value in ((26, said), (88, said), (149, place), (188, code), (236, " ".join(mods)), (301, points)):
                s.type(x, y + 20.5, value)
            s.type(406, y + 20.5, amount.replace(".", " "), right=True)
            s.type(434, y + 20.5, units, right=True)
            if shaded:
                s.say(463, y + 20, "NPI", 5)
            s.type(482, y + 20.5, rendering)


def _foot(s: Form, y: float, f: dict) -> None:
    """Draw items 25 to 33."""
    s.box(L, y, 140, y + 24, "25. FEDERAL TAX I.D. NUMBER         SSN  EIN", f["25"])
    s.type(128, y + 21, "X", 8)
    s.box(140, y, 250, y + 24, "26. PATIENT'S ACCOUNT NO.", f["26"])
    s.box(250, y, 346, y + 24, "27. ACCEPT ASSIGNMENT?")
    s.ticks(256, y + 21, 34, ("YES", "NO"), "YES")
    s.box(346, y, 440, y + 24, "28. TOTAL CHARGE", f"$ {f['28'].replace('.', ' ')}" if f["28"] else "$", at=12)
    s.box(440, y, 516, y + 24, "29. AMOUNT PAID", f"$ {f['29'].replace('.', ' ')}" if f["29"] else "$")
    s.box(516, y, R, y + 24, f["30"][0], f"$ {f['30'][1].replace('.', ' ')}" if f["30"][1] else "")
    s.box(L, y + 24, 186, y + 82, "31. SIGNATURE OF PHYSICIAN OR SUPPLIER\nINCLUDING DEGREES OR CREDENTIALS")
    for at, text in enumerate(f["31"]):
        s.type(28, y + 62 + at * 11, text, 9)
    s.box(186, y + 24, 370, y + 68, "32. SERVICE FACILITY LOCATION INFORMATION")
    s.box(370, y + 24, R, y + 68, f["33cap"] + f"            {f['33tel']}")
    for left, name in ((190, "32"), (374, "33")):
        for at, text in enumerate(f[name]):
            s.type(left, y + 42 + at * 10.5, text, 8.6)
    for left, right, caption, value in ((186, 280, "a.", f["32a"]), (280, 370, "b.", ""), (370, 480, "a.", f["33a"]), (480, R, "b.", f.get("33b", ""))):
        s.box(left, y + 68, right, y + 82, caption, value, at=14)


def _new(p: Person, s: Form, f: dict, rows: list[tuple], notes: dict[int, str] | None = None) -> bytes:
    s.say(L, 44, "HEALTH INSURANCE CLAIM FORM", 11)
    s.say(L, 53, "APPROVED BY NATIONAL UNIFORM CLAIM COMMITTEE (NUCC) 02/12", 5)
    _top(s, p, {**f, "8": "8. RESERVED FOR NUCC USE", "9b": "b. RESERVED FOR NUCC USE", "9c": "c. RESERVED FOR NUCC USE", "10d": "10d. CLAIM CODES (Designated by NUCC)"})
    s.box(L, 354, 228, 378, "14. DATE OF CURRENT ILLNESS, INJURY, or PREGNANCY (LMP)", f["14"])
    s.box(228, 354, 370, 378, "15. OTHER DATE    QUAL.")
    s.box(370, 354, R, 378, "16. DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION", f.get("16", ""))
    s.box(L, 378, 228, 402, "17. NAME OF REFERRING PROVIDER OR OTHER SOURCE", f.get("17", ""))
    s.box(228, 378, 370, 402, "17b. NPI", f.get("17b", ""))
    s.box(370, 378, R, 402, "18. HOSPITALIZATION DATES RELATED TO CURRENT SERVICES")
    s.box(L, 402, 370, 426, "19. ADDITIONAL CLAIM INFORMATION (Designated by NUCC)", f.get("19", ""))
    s.box(370, 402, R, 426, "20. OUTSIDE LAB?                         $ CHARGES")
    s.ticks(376, 423, 40, ("YES", "NO"), "NO")
    s.box(L, 426, 370, 474, "21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY    Relate A-L to service line below (24E)          ICD Ind.")
    s.type(342, 434, "0", 8)
    for at, letter in enumerate("ABCDEFGHIJKL"):
        x, y = 30 + (at % 4) * 86, 446 + (at // 4) * 12
        s.say(x, y, letter + ".", 6)
        s.type(x + 10, y, f["21"][at] if at < len(f["21"]) else "", 9)
    s.box(370, 426, R, 450, "22. RESUBMISSION CODE              ORIGINAL REF. NO.")
    s.box(370, 450, R, 474, "23. PRIOR AUTHORIZATION NUMBER", f.get("23", ""))
    _lines(s, 474, rows, f["24j"], shaded=True, notes=notes)
    _foot(s, 634, f)
    s.say(L, 730, "NUCC Instruction Manual available at: www.nucc.org", 5)
    s.say(470, 730, "APPROVED OMB-0938-1197 FORM 1500 (02-12)", 5)
    return s.done()


def claim_sheet(p: Person, ink: tuple[float, float, float], face: str, size: float, f: dict, rows: list[tuple], notes: dict[int, str]) -> bytes:
    """Return one new claim form; the notes stand in the shaded halves of the lines."""
    return _new(p, Form(ink, face, size), f, rows, notes)


def surgeon_claim(p: Person) -> Paper:
    """A new claim form in red, its data from a printer that was not lined up."""
    rows = [(p.day(10), "11", "99204", ("25",), "ABC", "465.00", "1"), (p.day(10), "11", "73110", ("LT",), "A", "142.00", "1"), (p.day(10), "11", "29075", ("LT",), "A", "288.00", "1"), (p.day(10), "11", "Q4010", ("LT",), "A", "64.50", "1"), (p.day(31), "11", "99213", ("24",), "AB", "231.00", "1"), (p.day(31), "11", "73110", ("LT", "59"), "A", "142.00", "1")]
    total = add(*(row[5] for row in rows))
    who, tax, claim, account = f"{p.last.upper()}, {p.first.upper()}, {p.mid}", "86-1904473", p.no("04-#####-CB2"), p.no("OKB#####")
    f = {"payer": ("COPPER BASIN CASUALTY", "CLAIMS DEPT", "PO BOX 2206", "PHOENIX AZ 85002"), "1": "(ID)", "1a": p.no("CBC########"), "2": who, "3": f"{p.born:%m  %d  %Y}", "4": "SAME", "6": "Self", "10": ("AZ", False), "11": "", "11a": ("a. INSURED'S DATE OF BIRTH                  SEX", ""), "11b": ("b. OTHER CLAIM ID (Designated by NUCC)", "Y4  " + claim), "11c": "", "12": f"{p.day(10):%m %d %y}", "14": f"{p.loss:%m  %d  %y}   QUAL. 431", "16": "", "17": "DN  R OSTRANDER MD", "17b": npi("150298341"), "21": ["S52532A", "S60212A", "V4352XA"], "24j": npi("113370256"), "25": tax, "26": account, "28": total, "29": "0.00", "30": ("30. Rsvd for NUCC Use", ""), "31": ("LEIF ABELARD MD", f"{p.day(33):%m/%d/%Y}"), "32": ("ORTHOPAEDIC HAND OF CASA", "455 N CRAYCROFT ST #210", "CASA BRILLANTE AZ 85699"), "33cap": "33. BILLING PROVIDER INFO & PH #", "33tel": "(520) 555-0149", "33": ("ORTHOPAEDIC HAND OF CASA PLLC", "PO BOX 71330", "PHOENIX AZ 850711330"), "32a": npi("129930147"), "33a": npi("129930147")}
    s = Form(RED, "Mono", 9.5, (3.5, 0.9))
    lines = [charge(day, code, None, amount, units, mods, points, day) for day, _, code, mods, points, amount, units in rows]
    return Paper(_new(p, s, f, rows), shape("medical_bill", form="cms1500", provider_name="ORTHOPAEDIC HAND OF CASA PLLC", provider_address="PO BOX 71330, PHOENIX AZ 850711330", provider_phone="(520) 555-0149", provider_npi=npi("129930147"), provider_tax_id=tax, patient_name=who, patient_dob=p.born, account_number=account, claim_number=claim, diagnosis_codes=["S52.532A", "S60.212A", "V43.52XA"], charges=lines, total_charges=total, total_payments="0.00")).without("statement_date", "balance_due")


def anesthesia_claim(p: Person) -> Paper:
    """A new claim form in black, the data in a proportional face, one line of minutes."""
    rows = [(p.day(1), "21", "01230", ("AA", "P3"), "A", "2184.00", "118"), (p.day(1), "21", "36620", ("59",), "A", "310.00", "1"), (p.day(1), "21", "99100", (), "A", "125.00", "1")]
    total, account = add(*(row[5] for row in rows)), p.no("RGA-######")
    who, tax = f"{p.last.upper()}, {p.first.upper()}, {p.mid}", "364417790"
    f = {"payer": ("PRAIRIE STATE MEDICARE PART B", "PO BOX 6703", "FARGO ND 58108"), "1": "(Medicare #)", "1a": p.no("#EG#TE#MK##"), "2": who, "3": f"{p.born:%m  %d  %Y}", "4": "", "6": "Self", "10": ("", True), "11": "NONE", "11a": ("a. INSURED'S DATE OF BIRTH                  SEX", ""), "11b": ("b. OTHER CLAIM ID (Designated by NUCC)", ""), "11c": "", "12": "", "14": f"{p.loss:%m  %d  %y}   QUAL. 431", "17": "DN  SANJAY IYER MD", "17b": npi("167730025"), "19": "ANES TIME 0812-1010", "21": ["S72.142A", "D62"], "24j": npi("188301742"), "25": tax, "26": account, "28": total, "29": "", "30": ("30. Rsvd for NUCC Use", ""), "31": ("B HOLLINGBERRY MD", f"{p.day(9):%m %d %y}"), "32": ("ELMHOLLOW ADVENT HOSPITAL", "1500 RIVER GLEN PKWY", "ELMHOLLOW IL 60399"), "33cap": "33. BILLING PROVIDER INFO & PH #", "33tel": "( 630 ) 5550119", "33": ("RIVER GLEN ANESTHESIA SC", "8801 W CERMAK CT STE 4", "NORTH RIVERSIDE IL 60546"), "32a": npi("146702938"), "33a": npi("138855209")}
    lines = [charge(day, code, None, amount, units, mods, points, day) for day, _, code, mods, points, amount, units in rows]
    return Paper(_new(p, Form((0.1, 0.1, 0.1), "Sans", 9), f, rows), shape("medical_bill", form="cms1500", provider_name="RIVER GLEN ANESTHESIA SC", provider_address="8801 W CERMAK CT STE 4, NORTH RIVERSIDE IL 60546", provider_phone="(630) 555-0119", provider_npi=npi("138855209"), provider_tax_id=tax, patient_name=who, patient_dob=p.born, account_number=account, diagnosis_codes=["S72.142A", "D62"], charges=lines, total_charges=total)).without("statement_date", "claim_number", "balance_due", "provider_phone")


def old_form(p: Person) -> Paper:
    """The form of 12/90, which a small office still types: four diagnoses, pointers in numbers, the balance in item 30."""
    rows = [(p.day(5), "11", "98941", ("AT",), "1,2", "65.00", "1"), (p.day(5), "11", "97140", ("59",), "3", "48.00", "1"), (p.day(5), "11", "97014", (), "1", "32.00", "1"), (p.day(8), "11", "98941", ("AT",), "1,2", "65.00", "1"), (p.day(8), "11", "97012", (), "3", "38.00", "1")]
    total, paid = add(*(row[5] for row in rows)), "40.00"
    owed = add(total, "-" + paid)
    who, tax, account, claim = f"{p.last.upper()} {p.first.upper()} {p.mid}", "34-1570938", p.no("2###"), p.no("CNA-##-######")
    s = Form(RED, "Mono", 10)
    s.say(L, 40, "PLEASE DO NOT STAPLE IN THIS AREA", 5)
    s.say(190, 74, "HEALTH INSURANCE CLAIM FORM", 10)
    f = {"payer": ("ERIE BASIN MUTUAL", "MED PAY UNIT", "TOLEDO OH 43601"), "1": "(ID)", "1a": claim, "2": who, "3": f"{p.born:%m  %d  %y}", "4": who, "6": "Self", "7": p.street.upper(), "8": "8. PATIENT STATUS   Single   Married   Other", "9b": "b. OTHER INSURED'S DATE OF BIRTH        SEX", "9c": "c. EMPLOYER'S NAME OR SCHOOL NAME", "10d": "10d. RESERVED FOR LOCAL USE", "10": ("OH", False), "11": "AUTO MED PAY", "11a": ("a. INSURED'S DATE OF BIRTH                  SEX", ""), "11b": ("b. EMPLOYER'S NAME OR SCHOOL NAME", "GRAYLOCK FREIGHT"), "11c": "", "12": f"{p.day(5):%m/%d/%y}"}
    _top(s, p, f)
    s.box(L, 354, 228, 378, "14. DATE OF CURRENT:  ILLNESS (First symptom) OR INJURY (Accident) OR PREGNANCY (LMP)", f"{p.loss:%m  %d  %y}")
    s.box(228, 354, 370, 378, "15. IF PATIENT HAS HAD SAME OR SIMILAR ILLNESS")
    s.box(370, 354, R, 378, "16. DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION", "")
    s.box(L, 378, 228, 402, "17. NAME OF REFERRING PHYSICIAN OR OTHER SOURCE")
    s.box(228, 378, 370, 402, "17a. I.D. NUMBER OF REFERRING PHYSICIAN")
    s.box(370, 378, R, 402, "18. HOSPITALIZATION DATES RELATED TO CURRENT SERVICES")
    s.box(L, 402, 370, 426, "19. RESERVED FOR LOCAL USE")
    s.box(370, 402, R, 426, "20. OUTSIDE LAB?                         $ CHARGES")
    s.box(L, 426, 370, 474, "21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY. (RELATE ITEMS 1,2,3 OR 4 TO ITEM 24E BY LINE)")
    for at, code in enumerate(("M99.01", "S13.4XXA", "M62.830", "")):
        x, y = 36 + (at // 2) * 170, 448 + (at % 2) * 18
        s.say(x, y, f"{at + 1}. |", 7)
        s.type(x + 16, y, code)
    s.box(370, 426, R, 450, "22. MEDICAID RESUBMISSION CODE           ORIGINAL REF. NO.")
    s.box(370, 450, R, 474, "23. PRIOR AUTHORIZATION NUMBER")
    _lines(s, 474, rows, "", shaded=False)
    _foot(s, 634, {"25": tax, "26": account, "28": total, "29": paid, "30": ("30. BALANCE DUE", owed), "31": ("P VANCAMPEN DC", f"{p.day(12):%m/%d/%y}"), "32": ("SAME",), "33cap": "33. PHYSICIAN'S BILLING NAME, ADDRESS & PHONE #", "33tel": "", "33": ("VANCAMPEN CHIROPRACTIC", "61 W MAIN ST", "HARLOW MILLS OH 44096  440 555-0170"), "32a": "", "33a": npi("104417738")})
    s.say(L, 730, "(APPROVED BY AMA COUNCIL ON MEDICAL SERVICE 8/88)                PLEASE PRINT OR TYPE                FORM HCFA-1500 (12-90)  FORM RRB-1500  FORM OWCP-1500", 5)
    lines = [charge(day, code, None, amount, units, mods, points, day) for day, _, code, mods, points, amount, units in rows]
    return Paper(s.done(), shape("medical_bill", form="cms1500", provider_name="VANCAMPEN CHIROPRACTIC", provider_address="61 W MAIN ST, HARLOW MILLS OH 44096", provider_phone="440 555-0170", provider_npi=npi("104417738"), provider_tax_id=tax, patient_name=who, patient_dob=p.born, account_number=account, diagnosis_codes=["M99.01", "S13.4XXA", "M62.830"], charges=lines, total_charges=total, total_payments=paid, balance_due=owed)).without("statement_date", "claim_number", "total_adjustments")


def encounter_form(p: Person) -> Paper:
    """A superbill with printed codes and prices; the doctor ticked some of them in pen, and the desk wrote the sums."""
    ticked = {"99203": "245.00", "73030": "110.00", "20610": "190.00", "J1030": "28.00"}
    total, paid = add(*ticked.values()), "75.00"
    owed, d = add(total, "-" + paid), p.day(6)
    blocks = [("NEW PATIENT", [("99202", "Expanded", "175.00"), ("99203", "Detailed", "245.00"), ("99204", "Comprehensive", "360.00")]), ("ESTABLISHED", [("99212", "Focused", "95.00"), ("99213", "Expanded", "145.00"), ("99214", "Detailed", "210.00")]), ("X-RAY", [("72040", "C-spine 2-3 v", "125.00"), ("73030", "Shoulder 2+ v", "110.00"), ("73562", "Knee 3 v", "120.00")]), ("PROCEDURES", [("20610", "Inject major joint", "190.00"), ("20552", "Trigger point", "140.00"), ("J1030", "Depo-Medrol 40", "28.00")])]
    mark = "<span class=tick>&#10003;</span>"
    cols = "".join(f"<td style='padding:0'><table class='w grid in'><tr><th colspan=4>{name}{table([(mark if code in ticked else '&nbsp;', code, what, usd(price)) for code, what, price in rows], (3,))}</table>" for name, rows in blocks)
    body = (
        f"<div class=c><b style='font-size:15pt'>MESA ALTA BONE &amp; SPINE</b><br>Fenella Ruiz-Coates, M.D. &nbsp; NPI {npi('161270034')}<br>2120 Camino del Rio, Mesa Alta, NM 87199 &nbsp; (505) 555-0177 &nbsp; Tax ID 85-2094418</div>"
        f"<table class='w grid' style='margin:12px 0'><tr><td><span class=cap>Patient</span><span class=hand>{p.short}</span><td><span class=cap>Date of birth</span><span class=hand>{p.born:%-m-%-d-%y}</span><td><span class=cap>Date of visit</span><span class=hand>{d:%-m-%-d-%y}</span><td><span class=cap>Acct</span><span class=hand>{p.no('####')}</span></table>"
        f"<table class=w><tr>{cols}</table><p><b>DX:</b> <span class=hand>M75.42 impingement L shoulder &nbsp;&nbsp; S46.012A</span></p>"
        f"<table style='margin:16px 0 0 auto' class=grid>{table([('TOTAL', f'<span class=hand>${total}</span>'), ('PAID TODAY (cash / check / card)', f'<span class=hand>{paid}</span>'), ('BALANCE', f'<span class=hand>{owed}</span>')])}</table><p>Return: <span class=hand>3 wks</span> &nbsp; Referral: <span class=hand>PT</span> &nbsp; Signature <span class=hand>F. Ruiz-Coates</span></p>"
    )
    lines = [charge(d, code, {"99203": "Detailed", "73030": "Shoulder 2+ v", "20610": "Inject major joint", "J1030": "Depo-Medrol 40"}[code], amount) for code, amount in ticked.items()]
    return Paper(sheet(body, ".in th{background:#ddd}.in td{font-size:88%;padding:5px 4px}.tick{font:bold 17pt 'DejaVu Sans';color:#123;line-height:.6}", "11pt/1.35 'Liberation Sans'", "0.7in 0.45in"), shape("medical_bill", form="statement", provider_name="MESA ALTA BONE & SPINE", provider_address="2120 Camino del Rio, Mesa Alta, NM 87199", provider_phone="(505) 555-0177", provider_npi=npi("161270034"), provider_tax_id="85-2094418", patient_name=p.short, patient_dob=p.born, account_number=p.no("####"), diagnosis_codes=["M75.42", "S46.012A"], charges=lines, total_charges=total, total_payments=paid, balance_due=owed)).without("statement_date", "total_adjustments")
