"""The two claim forms, drawn by the place of each box, and the bills that are made on them."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.ward.case import (
    Paper,
    Person,
    add,
    charge,
    npi,
    shape,
    sheet,
)

_CSS = (
    ".f{position:absolute;border:.6px solid var(--ink)}.f i{position:absolute;left:2px;top:1px;font:normal 5.6pt/6pt 'Liberation Sans Narrow';color:var(--ink);white-space:nowrap}"
    ".f b,.t{position:absolute;font:normal 10pt/11pt var(--face);white-space:pre}.f b{left:5px;bottom:1px}.n{position:absolute;font:5.6pt/6pt 'Liberation Sans Narrow';color:var(--ink);white-space:nowrap}.s{position:relative;width:8.5in;height:10.98in;overflow:hidden}"
)
_X, _Y = 9.4, 15.8


def _page(bits: list[str], ink: str, face: str) -> str:
    return f'<div class=s style="--ink:{ink};--face:{face}">{"".join(bits)}</div>'


def _box(x: float, y: float, w: float, h: float, caption: str, value: str = "", down: float = 0) -> str:
    return f"<div class=f style='left:{26 + x * _X:.1f}px;top:{20 + y * _Y:.1f}px;width:{w * _X:.1f}px;height:{h * _Y:.1f}px'><i>{caption}</i>" + (f"<b style='bottom:{1 + down}px'>{value}</b>" if value else "") + "</div>"


def _typed(x: float, y: float, value: str) -> str:
    return f"<span class=t style='left:{26 + x * _X:.1f}px;top:{20 + y * _Y:.1f}px'>{value}</span>"


def _small(x: float, y: float, value: str) -> str:
    return f"<span class=n style='left:{26 + x * _X:.1f}px;top:{20 + y * _Y:.1f}px'>{value}</span>"


def health_claim(v: dict[str, str], icd: list[str], rows: list[tuple], ink: str = "#b33", face: str = "'Courier Prime'", off: tuple[float, float] = (0, 0)) -> str:
    """Return the professional form, typed values a little off their boxes if wanted."""
    dx, dy = off
    g = v.get
    b = [
        _small(0, 0.2, "<span style='font-size:11pt;font-weight:bold'>HEALTH INSURANCE CLAIM FORM</span>"), _small(0, 1.6, "APPROVED BY NATIONAL UNIFORM CLAIM COMMITTEE (NUCC) 02/12"), *(_typed(42 + dx, 0.4 + at + dy, part) for at, part in enumerate(g("carrier", "").split("|"))),
        _box(0, 5, 50, 2.2, "1. MEDICARE &nbsp; MEDICAID &nbsp; TRICARE &nbsp; CHAMPVA &nbsp; GROUP HEALTH PLAN &nbsp; FECA BLK LUNG &nbsp; OTHER"), _box(50, 5, 30, 2.2, "1a. INSURED'S I.D. NUMBER &nbsp;&nbsp;&nbsp; (For Program in Item 1)"),
        _box(0, 7.2, 29, 2.2, "2. PATIENT'S NAME (Last Name, First Name, Middle Initial)"), _box(29, 7.2, 21, 2.2, "3. PATIENT'S BIRTH DATE &nbsp;&nbsp; MM | DD | YY &nbsp;&nbsp;&nbsp; SEX &nbsp; M &nbsp;&nbsp; F"), _box(50, 7.2, 30, 2.2, "4. INSURED'S NAME (Last Name, First Name, Middle Initial)"),
        _box(0, 9.4, 29, 2.2, "5. PATIENT'S ADDRESS (No., Street)"), _box(29, 9.4, 21, 2.2, "6. PATIENT RELATIONSHIP TO INSURED &nbsp; Self &nbsp; Spouse &nbsp; Child &nbsp; Other"), _box(50, 9.4, 30, 2.2, "7. INSURED'S ADDRESS (No., Street)"),
        _box(0, 11.6, 24, 2.2, "CITY"), _box(24, 11.6, 5, 2.2, "STATE"), _box(29, 11.6, 21, 4.4, "8. RESERVED FOR NUCC USE"), _box(50, 11.6, 24, 2.2, "CITY"), _box(74, 11.6, 6, 2.2, "STATE"),
        _box(0, 13.8, 13, 2.2, "ZIP CODE"), _box(13, 13.8, 16, 2.2, "TELEPHONE (Include Area Code)"), _box(50, 13.8, 13, 2.2, "ZIP CODE"), _box(63, 13.8, 17, 2.2, "TELEPHONE (Include Area Code)"),
        _box(0, 16, 29, 2.2, "9. OTHER INSURED'S NAME (Last Name, First Name, Middle Initial)"), _box(29, 16, 21, 2.2, "10. IS PATIENT'S CONDITION RELATED TO:"), _box(50, 16, 30, 2.2, "11. INSURED'S POLICY GROUP OR FECA NUMBER"),
        _box(0, 18.2, 29, 2.2, "a. OTHER INSURED'S POLICY OR GROUP NUMBER"), _box(29, 18.2, 21, 2.2, "a. EMPLOYMENT? (Current or Previous) &nbsp;&nbsp; YES &nbsp;&nbsp;&nbsp; NO"), _box(50, 18.2, 30, 2.2, "a. INSURED'S DATE OF BIRTH &nbsp;&nbsp; MM | DD | YY &nbsp;&nbsp;&nbsp; SEX"),
        _box(0, 20.4, 29, 2.2, "b. RESERVED FOR NUCC USE"), _box(29, 20.4, 21, 2.2, "b. AUTO ACCIDENT? &nbsp;&nbsp; YES &nbsp;&nbsp;&nbsp; NO &nbsp;&nbsp; PLACE (State)"), _box(50, 20.4, 30, 2.2, "b. OTHER CLAIM ID (Designated by NUCC)"),
        _box(0, 22.6, 29, 2.2, "c. RESERVED FOR NUCC USE"), _box(29, 22.6, 21, 2.2, "c. OTHER ACCIDENT? &nbsp;&nbsp; YES &nbsp;&nbsp;&nbsp; NO"), _box(50, 22.6, 30, 2.2, "c. INSURANCE PLAN NAME OR PROGRAM NAME"),
        _box(0, 24.8, 29, 2.2, "d. INSURANCE PLAN NAME OR PROGRAM NAME"), _box(29, 24.8, 21, 2.2, "10d. CLAIM CODES (Designated by NUCC)"), _box(50, 24.8, 30, 2.2, "d. IS THERE ANOTHER HEALTH BENEFIT PLAN? &nbsp; YES &nbsp;&nbsp; NO"),
        _box(0, 27, 50, 3.2, "12. PATIENT'S OR AUTHORIZED PERSON'S SIGNATURE I authorize the release of any medical or other information necessary to process this claim."), _box(50, 27, 30, 3.2, "13. INSURED'S OR AUTHORIZED PERSON'S SIGNATURE I authorize payment."),
        _box(0, 30.2, 26, 2.2, "14. DATE OF CURRENT ILLNESS, INJURY, or PREGNANCY (LMP) &nbsp; QUAL."), _box(26, 30.2, 24, 2.2, "15. OTHER DATE &nbsp; QUAL. &nbsp; MM | DD | YY"), _box(50, 30.2, 30, 2.2, "16. DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION &nbsp; FROM &nbsp; TO"),
        _box(0, 32.4, 26, 2.2, "17. NAME OF REFERRING PROVIDER OR OTHER SOURCE"), _box(26, 32.4, 24, 2.2, "17a. &nbsp;&nbsp; 17b. NPI"), _box(50, 32.4, 30, 2.2, "18. HOSPITALIZATION DATES RELATED TO CURRENT SERVICES &nbsp; FROM &nbsp; TO"),
        _box(0, 34.6, 50, 2.2, "19. ADDITIONAL CLAIM INFORMATION (Designated by NUCC)"), _box(50, 34.6, 30, 2.2, "20. OUTSIDE LAB? &nbsp; YES &nbsp; NO &nbsp;&nbsp;&nbsp; $ CHARGES"),
        _box(0, 36.8, 50, 4.2, "21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY &nbsp; Relate A-L to service line below (24E) &nbsp;&nbsp;&nbsp; ICD Ind."), _box(50, 36.8, 30, 2.1, "22. RESUBMISSION CODE &nbsp;&nbsp;&nbsp;&nbsp; ORIGINAL REF. NO."), _box(50, 38.9, 30, 2.1, "23. PRIOR AUTHORIZATION NUMBER"),
    ]
    for at in range(12):
        x, y = 1 + at % 4 * 12, 37.6 + at // 4 * 1.1
        b += [_small(x, y + 0.35, f"{'ABCDEFGHIJKL'[at]}."), _typed(x + 2 + dx, y + dy, icd[at].replace(".", "") if at < len(icd) else "")]
    edges = [(0, 9, "24. A. DATE(S) OF SERVICE<br>From MM DD YY"), (9, 9, "<br>To MM DD YY"), (18, 3, "B.<br>PLACE"), (21, 3, "C.<br>EMG"), (24, 17, "D. PROCEDURES, SERVICES, OR SUPPLIES<br>CPT/HCPCS | MODIFIER"), (41, 6, "E. DIAG.<br>POINTER"), (47, 10, "F.<br>$ CHARGES"), (57, 4, "G. DAYS<br>UNITS"), (61, 3, "H.<br>EPSDT"), (64, 3, "I. ID<br>QUAL"), (67, 13, "J. RENDERING<br>PROVIDER ID. #")]
    b += [_box(x, 41, w, 1.7, said) for x, w, said in edges]
    for at in range(6):
        y = 42.7 + at * 1.9
        b += [_box(x, y, w, 1.9, "") for x, w, _ in edges] + [_small(64.4, y + 1.2, "NPI"), _small(-1.2, y + 1, str(at + 1))]
        if at < len(rows):
            start, end, place, code, mods, points, amount, units, who = rows[at]
            for x, said in ((0.3, start), (9.3, end), (18.4, place), (24.6, code), (32, " ".join(mods)), (41.5, points), (47.4, f"{amount.replace('.', ' '):>8}"), (58, units), (67.4, who)):
                b.append(_typed(x + dx, y + 0.95 + dy, said))
    y = 54.1
    b += [
        _box(0, y, 23, 2.2, "25. FEDERAL TAX I.D. NUMBER &nbsp;&nbsp;&nbsp; SSN EIN"), _box(23, y, 16, 2.2, "26. PATIENT'S ACCOUNT NO."), _box(39, y, 12, 2.2, "27. ACCEPT ASSIGNMENT? YES NO"), _box(51, y, 11, 2.2, "28. TOTAL CHARGE &nbsp; $"), _box(62, y, 9, 2.2, "29. AMOUNT PAID &nbsp; $"), _box(71, y, 9, 2.2, "30. Rsvd for NUCC Use"),
        _box(0, y + 2.2, 23, 5.2, "31. SIGNATURE OF PHYSICIAN OR SUPPLIER<br>INCLUDING DEGREES OR CREDENTIALS"), _box(23, y + 2.2, 28, 5.2, "32. SERVICE FACILITY LOCATION INFORMATION"), _box(51, y + 2.2, 29, 5.2, "33. BILLING PROVIDER INFO &amp; PH #"), _box(23, y + 6.1, 14, 1.3, "a."), _box(37, y + 6.1, 14, 1.3, "b."), _box(51, y + 6.1, 14, 1.3, "a."), _box(65, y + 6.1, 15, 1.3, "b."),
        _small(0, y + 7.7, "NUCC Instruction Manual available at: www.nucc.org"), _small(50, y + 7.7, "APPROVED OMB-0938-1197 FORM 1500 (02-12)"),
    ]
    spots = {
        "kind": (44, 6), "id": (51, 6), "patient": (0.6, 8.2), "born": (30, 8.2), "insured": (51, 8.2), "street": (0.6, 10.4), "rel": (34, 10.4), "street2": (51, 10.4), "city": (0.6, 12.6), "state": (25, 12.6), "city2": (51, 12.6), "state2": (75, 12.6), "zip": (0.6, 14.8), "tel": (14, 14.8), "zip2": (51, 14.8),
        "group": (51, 17), "job": (44, 19.2), "auto": (36.5, 21.4), "y4": (51, 21.4), "other": (44, 23.6), "plan": (51, 23.6), "sig12": (5, 28.9), "sig13": (55, 28.9), "onset": (1, 31.2), "ref": (0.6, 33.4), "refnpi": (34, 33.4), "more": (0.6, 35.6), "ind": (32, 36.75), "auth": (51, 39.8),
        "tax": (1, y + 1.1), "acct": (24, y + 1.1), "yes": (41, y + 1.1), "total": (52.5, y + 1.1), "paid": (63, y + 1.1), "sign": (1, y + 4), "signed": (1, y + 6), "npi32": (24.5, y + 6.4), "npi33": (52.5, y + 6.4), "phone": (66, y + 2.42),
    }
    b += [_typed(x + dx, at + dy, v[key]) for key, (x, at) in spots.items() if g(key)]
    b += [_typed(23.6 + dx, y + 3 + at + dy, part) for at, part in enumerate(g("place", "").split("|"))] + [_typed(51.6 + dx, y + 3.35 + at * 0.9 + dy, part) for at, part in enumerate(g("biller", "").split("|"))]
    return _page(b, ink, face)


def _wrap(pages: list[str]) -> str:
    return sheet("".join(f"<div{' class=new' if at else ''}>{page}</div>" for at, page in enumerate(pages)), _CSS, margin="0")


def _day(day, gap: str = " ") -> str:
    return f"{day:%m}{gap}{day:%d}{gap}{day:%y}"


def spine_office(p: Person) -> Paper:
    """A spine surgeon's claim to the other driver's insurer, five lines, clean from the machine."""
    a, b, c = p.day(11), p.day(11), p.day(39)
    lines = [(a, "99204", ("25",), "ABC", "612.00", "1"), (a, "72050", (), "AB", "236.00", "1"), (b, "20552", ("RT",), "B", "318.00", "1"), (c, "99214", ("25",), "AC", "387.50", "1"), (c, "J3301", (), "C", "84.00", "4")]
    billing, acct = npi("184730562"), p.no("LS######")
    total = add(*(row[4] for row in lines))
    v = {
        "carrier": "TALLWIND CASUALTY COMPANY|PO BOX 61188|SACRAMENTO CA 95860", "kind": "X", "id": "TW-77-204418", "patient": "DRAGOMIR, SUNNIVA, K", "born": f"{p.born:%m %d %Y}      X", "insured": "DRAGOMIR, SUNNIVA, K", "street": "415 LARKSPUR ST UNIT 9", "rel": "X", "street2": "SAME", "city": "ALTA SERENA", "state": "CA", "zip": "94999", "tel": "707 5550144",
        "job": "    X", "auto": "X       CA", "other": "    X", "y4": "Y4  TW-77-204418-03", "sig12": "SIGNATURE ON FILE", "sig13": "SIGNATURE ON FILE", "onset": f"{p.loss:%m %d %y}   431", "ref": "DN  WENDELL OSTRANDER DC", "refnpi": npi("120447781"), "ind": "0",
        "tax": "83-2217740          X", "acct": acct, "yes": "X", "total": total.replace(".", " "), "paid": "0 00", "sign": "INES LARKIN-SOTO MD", "signed": _day(p.day(44)), "phone": "707 5550168", "place": "LARKSPUR SPINE CENTER|2900 CREEKSIDE DR STE 210|ALTA SERENA CA 94999", "biller": "LARKSPUR SPINE MEDICAL GROUP INC|PO BOX 4410|ALTA SERENA CA 949984410", "npi32": npi("133908274"), "npi33": billing,
    }
    icd = ["M50.222", "M54.2", "M54.12"]
    rows = [(_day(d), _day(d), "11", code, mods, points, amount, units, npi("165528013")) for d, code, mods, points, amount, units in lines]
    record = shape(
        "medical_bill", form="cms1500", provider_name="LARKSPUR SPINE MEDICAL GROUP INC", provider_address="PO BOX 4410, ALTA SERENA CA 949984410", provider_phone="707 5550168", provider_npi=billing, provider_tax_id="83-2217740", patient_name="DRAGOMIR, SUNNIVA, K", patient_dob=p.born, account_number=acct, claim_number="TW-77-204418-03",
        diagnosis_codes=icd, charges=[charge(d, code, None, amount, units, mods, points, d) for d, code, mods, points, amount, units in lines], total_charges=total, total_payments="0.00",
    )
    return Paper(_wrap([health_claim(v, icd, rows)]), record).without("statement_date")


def therapy_claims(p: Person) -> Paper:
    """A therapist's claim that runs over two forms, the total on the second alone."""
    visits = [p.day(8), p.day(11), p.day(15)]
    lines = [(visits[0], "97162", ("GP",), "AB", "205.00", "1")]
    lines += [(day, code, ("GP",), "A" if code != "97140" else "AB", amount, units) for day in visits for code, amount, units in (("97110", "144.00", "2"), ("97140", "68.00", "1"), ("97112", "71.50", "1"))]
    billing, acct = npi("199204638"), p.no("7####.1")
    total = add(*(row[4] for row in lines))
    base = {
        "carrier": "NORTH SHORE NO-FAULT UNIT|2 HARBORVIEW PLZ|DULUTH MN 55802", "kind": "X", "id": "NSM 4471 9920", "patient": "KVISTAD ANDERS P", "born": f"{p.born:%m %d %Y} X", "insured": "KVISTAD ANDERS P", "street": "1140 TAMARACK CT", "rel": "X", "street2": "1140 TAMARACK CT", "city": "NORDEN FALLS", "state": "MN", "city2": "NORDEN FALLS", "state2": "MN", "zip": "55997", "zip2": "55997",
        "group": "NONE", "job": "    X", "auto": "X       MN", "other": "    X", "sig12": "SOF", "sig13": "SOF", "onset": f"{p.loss:%m %d %y}   431", "ind": "0", "tax": "411906338           X", "acct": acct, "yes": "X", "sign": "B. HAUGEN PT", "signed": f"{p.day(20):%m %d %y}", "phone": "(218) 555-0135", "biller": "TAMARACK REHAB AND SPORT LLC|418 2ND AVE S|NORDEN FALLS MN 55997", "place": "SAME", "npi33": billing,
    }
    icd = ["S33.5XXD", "M54.16", "M62.830"]
    rows = [(_day(d), _day(d), "11", code, mods, points, amount, units, npi("177300915")) for d, code, mods, points, amount, units in lines]
    first = health_claim({**base, "more": "PAGE 1 OF 2", "total": "CONT"}, icd, rows[:6], "#555", "'Liberation Mono'", (0.35, -0.15))
    second = health_claim({**base, "more": "PAGE 2 OF 2", "total": total.replace(".", " "), "paid": "0 00"}, icd, rows[6:], "#555", "'Liberation Mono'", (0.35, -0.15))
    record = shape(
        "medical_bill", form="cms1500", provider_name="TAMARACK REHAB AND SPORT LLC", provider_address="418 2ND AVE S, NORDEN FALLS MN 55997", provider_phone="(218) 555-0135", provider_npi=billing, provider_tax_id="411906338", patient_name="KVISTAD ANDERS P", patient_dob=p.born, account_number=acct,
        diagnosis_codes=icd, charges=[charge(d, code, None, amount, units, mods, points, d) for d, code, mods, points, amount, units in lines], total_charges=total, total_payments="0.00",
    )
    return Paper(_wrap([first, second]), record).without("statement_date", "claim_number")


def emergency_group(p: Person) -> Paper:
    """An emergency doctors' claim to a health plan, paid in part, the typing fallen below its boxes."""
    lines = [(p.loss, "99285", ("25",), "ABC", "1487.00", "1"), (p.loss, "12011", (), "A", "421.00", "1"), (p.loss, "93010", ("26",), "C", "39.00", "1")]
    billing, acct = npi("140066821"), p.no("OEP-########")
    total = add(*(row[4] for row in lines))
    v = {
        "carrier": "CHATTAHOOCHEE HEALTH PLAN|PO BOX 90077|ATLANTA GA 30374", "kind": "", "id": "CHP 880 31 6624", "patient": "CASTANEDA, RAYMUNDO E", "born": f"{p.born:%m %d %Y} X", "insured": "CASTANEDA, RAYMUNDO E", "street": "74 CEDAR SHOALS WAY", "rel": "X", "city": "OCMULGEE PARK", "state": "GA", "zip": "31099", "group": "0093317",
        "job": "    X", "auto": "X       GA", "other": "    X", "plan": "CHATTAHOOCHEE HMO", "sig12": "SIGNATURE ON FILE", "sig13": "SIGNATURE ON FILE", "onset": f"{p.loss:%m %d %y}   431", "ind": "0", "tax": "58-3310947          X", "acct": acct, "yes": "X", "total": total.replace(".", " "), "paid": "250 00", "sign": "LEIF STANHOPE MD", "signed": f"{p.day(6):%m%d%y}", "phone": "800 5550161",
        "place": "OCMULGEE REGIONAL MED CTR|1 RIVERGATE PKWY|OCMULGEE PARK GA 31099", "biller": "OCMULGEE EMERGENCY PHYSICIANS PC|PO BOX 740992|ATLANTA GA 303740992", "npi32": npi("108845530"), "npi33": billing,
    }
    icd = ["S01.81XA", "S06.0X0A", "R07.89", "V43.52XA"]
    rows = [(_day(d), _day(d), "23", code, mods, points, amount, units, npi("153307782")) for d, code, mods, points, amount, units in lines]
    record = shape(
        "medical_bill", form="cms1500", provider_name="OCMULGEE EMERGENCY PHYSICIANS PC", provider_address="PO BOX 740992, ATLANTA GA 303740992", provider_phone="800 5550161", provider_npi=billing, provider_tax_id="58-3310947", patient_name="CASTANEDA, RAYMUNDO E", patient_dob=p.born, account_number=acct,
        diagnosis_codes=icd, charges=[charge(d, code, None, amount, units, mods, points, d) for d, code, mods, points, amount, units in lines], total_charges=total, total_payments="250.00",
    )
    return Paper(_wrap([health_claim(v, icd, rows, "#8a8a8a", "'Liberation Mono'", (0.5, 0.18))]), record).without("statement_date", "claim_number")


def hospital_claim(v: dict[str, str], rows: list[tuple], codes: list[str], ink: str = "#2a7a4a", face: str = "'Courier Prime'") -> str:
    """Return the institutional form."""
    b = [_box(0, 0, 28, 4, "1"), _box(28, 0, 24, 4, "2"), _box(52, 0, 20, 1.2, "3a PAT. CNTL #"), _box(52, 1.2, 20, 1.2, "b. MED. REC. #"), _box(72, 0, 8, 1.2, "4 TYPE OF BILL"), _box(52, 2.4, 11, 1.6, "5 FED. TAX NO."), _box(63, 2.4, 17, 1.6, "6 STATEMENT COVERS PERIOD &nbsp; FROM &nbsp;&nbsp; THROUGH"), _box(72, 1.2, 8, 1.2, "7"),
         _box(0, 4, 30, 1.3, "8 PATIENT NAME &nbsp; a"), _box(0, 5.3, 30, 1.3, "&nbsp; b"), _box(30, 4, 50, 1.3, "9 PATIENT ADDRESS &nbsp; a"), _box(30, 5.3, 50, 1.3, "&nbsp; b"),
         *(_box(x, 6.6, w, 1.9, said) for x, w, said in ((0, 10, "10 BIRTHDATE"), (10, 4, "11 SEX"), (14, 8, "12 ADMISSION DATE"), (22, 4, "13 HR"), (26, 4, "14 TYPE"), (30, 4, "15 SRC"), (34, 4, "16 DHR"), (38, 4, "17 STAT"), (42, 34, "18 - 28 CONDITION CODES"), (76, 4, "29 ACDT"))),
         *(_box(x, 8.5, 12, 2.2, f"{n} OCCURRENCE<br>CODE &nbsp; DATE") for n, x in ((31, 0), (32, 12), (33, 24), (34, 36))), _box(48, 8.5, 16, 2.2, "35 OCCURRENCE SPAN<br>CODE FROM THROUGH"), _box(64, 8.5, 16, 2.2, "36 OCCURRENCE SPAN"), _box(0, 10.7, 40, 4.4, "38"), _box(40, 10.7, 40, 4.4, "39 VALUE CODES &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; 40 VALUE CODES &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; 41 VALUE CODES<br>CODE AMOUNT")]
    edges = ((0, 6, "42 REV. CD."), (6, 25, "43 DESCRIPTION"), (31, 15, "44 HCPCS / RATE / HIPPS CODE"), (46, 8, "45 SERV. DATE"), (54, 8, "46 SERV. UNITS"), (62, 10, "47 TOTAL CHARGES"), (72, 8, "48 NON-COVERED"))
    b += [_box(x, 15.1, w, 1.2, said) for x, w, said in edges] + [_box(x, 16.3, w, 23.4, "") for x, w, _ in edges]
    for at, (rev, said, code, day, units, amount) in enumerate(rows):
        y = 16.4 + at * 1.05
        b += [_typed(0.6, y, rev), _typed(6.4, y, said), _typed(31.5, y, code), _typed(46.4, y, day), _typed(54.4, y, f"{units:>6}"), _typed(61.6, y, f"{amount.replace('.', ' '):>10}")]
    b += [_typed(0.6, 38.6, "0001"), _small(7, 39, "PAGE"), _typed(9.5, 38.6, "1"), _small(12, 39, "OF"), _typed(14, 38.6, "1"), _small(33, 39, "CREATION DATE"), _typed(46.4, 38.6, v["created"]), _small(55, 39, "TOTALS &#9654;"), _typed(61.6, 38.6, f"{v['total'].replace('.', ' '):>10}")]
    heads = ((0, 22, "50 PAYER NAME", "payer"), (22, 14, "51 HEALTH PLAN ID", "plan"), (36, 4, "52 REL", "rel"), (40, 4, "53 ASG", "asg"), (44, 12, "54 PRIOR PAYMENTS", "prior"), (56, 12, "55 EST. AMOUNT DUE", "due"), (68, 12, "56 NPI", "npi"))
    b += [_box(x, 39.7, w, 4, said) for x, w, said, _ in heads] + [_typed(x + 0.6, 40.6, v.get(key, "")) for x, _, _, key in heads]
    more = ((0, 26, "58 INSURED'S NAME", "insured"), (26, 6, "59 P. REL", "prel"), (32, 22, "60 INSURED'S UNIQUE ID", "uid"), (54, 14, "61 GROUP NAME", "gname"), (68, 12, "62 INSURANCE GROUP NO.", "gno"))
    b += [_box(x, 43.7, w, 3.6, said) for x, w, said, _ in more] + [_typed(x + 0.6, 44.6, v.get(key, "")) for x, _, _, key in more]
    b += [_box(0, 47.3, 30, 2.2, "63 TREATMENT AUTHORIZATION CODES"), _box(30, 47.3, 26, 2.2, "64 DOCUMENT CONTROL NUMBER"), _box(56, 47.3, 24, 2.2, "65 EMPLOYER NAME"), _box(0, 49.5, 80, 3.4, "66 DX &nbsp;&nbsp; 67")]
    b += [_typed(1, 50.6, "0")]
    b += [_typed(6 + at % 8 * 9.2, 49.9 + at // 8 * 1.3, code.replace(".", "") + ("Y" if v.get("poa") else "")) for at, code in enumerate(codes)]
    b += [_box(0, 52.9, 16, 1.8, "69 ADMIT DX"), _box(16, 52.9, 26, 1.8, "70 PATIENT REASON DX"), _box(42, 52.9, 12, 1.8, "71 PPS CODE"), _box(54, 52.9, 26, 1.8, "72 ECI"), _box(0, 54.7, 40, 4.2, "74 PRINCIPAL PROCEDURE &nbsp; CODE &nbsp; DATE &nbsp;&nbsp; a. OTHER PROCEDURE"), _box(40, 54.7, 40, 2.1, "76 ATTENDING &nbsp; NPI &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; LAST &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; FIRST"), _box(40, 56.8, 40, 2.1, "77 OPERATING &nbsp; NPI &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; LAST"), _box(0, 58.9, 40, 2.4, "80 REMARKS"), _box(40, 58.9, 40, 2.4, "81CC &nbsp; a"), _small(0, 61.6, "UB-04 CMS-1450 &nbsp;&nbsp; APPROVED OMB NO. 0938-0997"), _small(44, 61.6, "NUBC National Uniform Billing Committee LIC9213257")]
    spots = {"control": (60, 0.2), "record": (60, 1.4), "type": (75, 0.4), "tax": (52.6, 2.98), "period": (64.2, 2.98), "patient": (8, 4.3), "address": (42, 4.3), "city": (34, 5.6), "born": (0.6, 7.5), "sex": (11, 7.5), "adm": (14.6, 7.5), "hr": (23, 7.5), "ty": (27, 7.5), "src": (31, 7.5), "dhr": (35, 7.5), "stat": (39, 7.5), "state": (76.6, 7.5), "occ": (0.6, 9.6), "admit": (6, 53.6), "reason": (27, 53.6), "eci": (60, 53.6), "proc": (0.8, 56), "attend": (52, 55.6), "oper": (52, 57.7), "remark": (8, 59.6)}
    b += [_typed(x, at, v[key]) for key, (x, at) in spots.items() if v.get(key)]
    for key, x in (("one", 0.8), ("two", 28.6)):
        b += [_typed(x, 0.3 + at * 0.9, part) for at, part in enumerate(v.get(key, "").split("|"))]
    b += [_typed(1, 11 + at, part) for at, part in enumerate(v.get("resp", "").split("|"))]
    return _page(b, ink, face)


def border_emergency(p: Person) -> Paper:
    """An outpatient hospital claim, the pay-to address in another town."""
    d, acct, who = p.loss, p.no("8########"), npi("111900457")
    raw = [("0250", "PHARMACY GENERAL", "", "", "6", "128.40"), ("0300", "VENIPUNCTURE", "36415", "", "1", "44.00"), ("0301", "LAB CHEMISTRY", "80053", "", "1", "362.00"), ("0305", "LAB HEMATOLOGY", "85025", "", "1", "171.00"), ("0320", "DX X-RAY SHOULDER", "73030", "RT", "1", "466.50"), ("0351", "CT HEAD W/O", "70450", "", "1", "3118.00"), ("0352", "CT C SPINE W/O", "72125", "", "1", "3482.00"), ("0450", "EMERG ROOM", "99284", "25", "1", "2744.00"), ("0450", "THER INJ", "96372", "", "2", "318.00"), ("0636", "KETOROLAC 15MG", "J1885", "", "4", "61.20")]
    total = add(*(row[5] for row in raw))
    rows = [(rev, said, f"{code} {mod}".strip(), f"{d:%m%d%y}", units, amount) for rev, said, code, mod, units, amount in raw]
    icd = ["S46.011A", "S13.4XXA", "S09.90XA"]
    v = {
        "one": "LLANO VERDE MEDICAL CENTER|4100 SPUR 277|LLANO VERDE TX 78999|(830) 555-0119", "two": "LVMC PATIENT PAYMENTS|PO BOX 650331|DALLAS TX 752650331", "control": acct, "record": "MR0471182", "type": "0131", "tax": "741882093", "period": f"{d:%m%d%y}  {d:%m%d%y}", "patient": "BENAVIDES, XIOMARA L", "address": "8803 MESQUITE HOLLOW LN", "city": "LLANO VERDE            TX  78999", "born": f"{p.born:%m%d%Y}", "sex": "F", "adm": f"{d:%m%d%y}", "hr": "18", "ty": "1", "src": "1", "dhr": "23", "stat": "01", "state": "TX",
        "occ": f"01  {d:%m%d%y}", "created": f"{p.day(9):%m%d%y}", "total": total, "payer": "RIO LLANO MUTUAL AUTO", "rel": "Y", "asg": "Y", "prior": "2500 00", "due": f"{float(total) - 2500:.2f}".replace(".", " "), "npi": who, "insured": "BENAVIDES, XIOMARA L", "prel": "18", "uid": "RLM 20418873", "admit": "", "reason": "M25511   R51.9".replace(".", ""), "eci": "V4362XA", "attend": f"{npi('145709812')}  HOLLOWAY  DREW",
    }
    record = shape(
        "medical_bill", form="ub04", provider_name="LLANO VERDE MEDICAL CENTER", provider_address="4100 SPUR 277, LLANO VERDE TX 78999", provider_phone="(830) 555-0119", provider_npi=who, provider_tax_id="741882093", patient_name="BENAVIDES, XIOMARA L", patient_dob=p.born, account_number=acct, diagnosis_codes=icd,
        charges=[charge(d, code or rev, said, amount, units, (mod,) if mod else ()) for rev, said, code, mod, units, amount in raw], total_charges=total, total_payments="2500.00", balance_due=f"{float(total) - 2500:.2f}",
    )
    return Paper(_wrap([hospital_claim(v, rows, icd)]), record).without("statement_date", "claim_number", "diagnosis_codes")


def rib_stay(p: Person) -> Paper:
    """An inpatient claim of three days, a room line at a rate, no procedure codes at all."""
    a, z, acct, who = p.loss, p.day(3), p.no("MH#########"), npi("162844093")
    raw = [("0120", "ROOM-BOARD/SEMI", "2890.00", "3", "8670.00"), ("0250", "PHARMACY", "", "88", "1944.15"), ("0258", "IV SOLUTIONS", "", "7", "512.40"), ("0270", "MED-SUR SUPPLIES", "", "19", "803.77"), ("0300", "LABORATORY", "", "24", "3390.00"), ("0320", "DX X-RAY", "", "4", "1716.00"), ("0350", "CT SCAN", "", "3", "11240.50"), ("0410", "RESPIRATORY SVC", "", "12", "1488.00"), ("0420", "PHYSICAL THERP", "", "3", "894.00"), ("0450", "EMERG ROOM", "", "1", "3925.00")]
    total = add(*(row[4] for row in raw))
    icd = ["S22.41XA", "S27.0XXA", "I10", "E11.9", "Z79.01"]
    v = {
        "one": "MARLOW HEIGHTS HOSPITAL|88 PROVIDENCE AVE|MARLOW HEIGHTS PA 19399|6105550172", "control": acct, "record": "00339027", "type": "0111", "tax": "23-1907746", "period": f"{a:%m%d%y}  {z:%m%d%y}", "patient": "APPLEWHITE, GIDEON R", "address": "27 QUINCE ORCHARD RD", "city": "MARLOW HEIGHTS         PA  19399", "born": f"{p.born:%m%d%Y}", "sex": "M", "adm": f"{a:%m%d%y}", "hr": "15", "ty": "1", "src": "1", "dhr": "11", "stat": "06", "state": "PA",
        "occ": f"02  {a:%m%d%y}", "resp": "KEYSTONE MERIDIAN MUTUAL|CLAIM UNIT|PO BOX 2231|HARRISBURG PA 17105", "created": f"{p.day(17):%m%d%y}", "total": total, "payer": "MEDICARE PART A", "rel": "Y", "asg": "Y", "npi": who, "insured": "APPLEWHITE, GIDEON R", "prel": "18", "uid": "XXXXXXX4TY62", "poa": "Y", "admit": "S2241XA", "attend": f"{npi('150021877')}  BRIGHTMAN  ODESSA",
    }
    rows = [(rev, said, rate, "", units, amount) for rev, said, rate, units, amount in raw]
    record = shape(
        "medical_bill", form="ub04", provider_name="MARLOW HEIGHTS HOSPITAL", provider_address="88 PROVIDENCE AVE, MARLOW HEIGHTS PA 19399", provider_phone="6105550172", provider_npi=who, provider_tax_id="23-1907746", patient_name="APPLEWHITE, GIDEON R", patient_dob=p.born, account_number=acct, diagnosis_codes=icd,
        charges=[charge(None, rev, said, amount, units) for rev, said, _, units, amount in raw], total_charges=total,
    )
    record["charges"] = [{name: value for name, value in row.items() if name not in ("date_of_service", "date_through")} for row in record["charges"]]
    return Paper(_wrap([hospital_claim(v, rows, icd, "#777", "'Liberation Mono'")]), record).without("statement_date", "claim_number")
