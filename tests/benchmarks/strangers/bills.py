"""Bills and an explanation of benefits."""
# ruff: noqa: E501, what a document prints stands in one piece

from decimal import Decimal
from itertools import pairwise

from shape import Record, iso, money, npi, record, row
from sheet import GRAY, RED, Sheet

SLIP = (3.0, 2.5)  # how far the typing has slipped on the pre-printed form


def cms1500() -> tuple[Sheet, Record]:
    """A claim form of 02/12 in red, typed a little too low and too far right; its box 30 is reserved."""
    s = Sheet("Courier", 10)
    s.lines(330, 34, ["LONE PINE MUTUAL CASUALTY", "PO BOX 55019", "ABILENE TX 79608"], lead=11)
    s.text(22, 72, "HEALTH INSURANCE CLAIM FORM", font="Helvetica-Bold", size=12, ink=RED)
    s.text(22, 81, "APPROVED BY NATIONAL UNIFORM CLAIM COMMITTEE (NUCC) 02/12", font="Helvetica", size=5.5, ink=RED)
    s.text(590, 81, "PICA", font="Helvetica", size=6, align="r", ink=RED)
    _cms_people(s)
    codes = ["S13.4XXA", "S33.5XXA", "M54.12", "S46.011A"]
    s.cell(
        22,
        444,
        376,
        480,
        "21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY   Relate A-L to service line below (24E)",
        ink=RED,
    )
    s.text(300, 462, "ICD Ind.", font="Helvetica", size=6, ink=RED)
    s.text(334, 463, "0")
    for place, code in enumerate(codes):
        s.text(30 + 86 * place, 473, "ABCD"[place] + ".", font="Helvetica", size=6, ink=RED)
        s.text(42 + 86 * place, 475, code.replace(".", ""))
    s.cell(376, 444, 590, 462, "22. RESUBMISSION CODE                  ORIGINAL REF. NO.", ink=RED)
    s.cell(376, 462, 590, 480, "23. PRIOR AUTHORIZATION NUMBER", ink=RED)
    charges = _cms_lines(s)
    s.cell(
        22, 648, 160, 674, "25. FEDERAL TAX I.D. NUMBER             SSN   EIN", "74-3309812     X", ink=RED, shift=SLIP
    )
    s.cell(160, 648, 282, 674, "26. PATIENT'S ACCOUNT NO.", "OYEL0417-2", ink=RED, shift=SLIP)
    s.cell(282, 648, 376, 674, "27. ACCEPT ASSIGN?   YES    NO", "      X", ink=RED, shift=SLIP)
    s.cell(376, 648, 452, 674, "28. TOTAL CHARGE   $", " 846 00", ink=RED, shift=SLIP)
    s.cell(452, 648, 522, 674, "29. AMOUNT PAID   $", "  50 00", ink=RED, shift=SLIP)
    s.cell(522, 648, 590, 674, "30. Rsvd for NUCC Use", ink=RED)
    s.cell(22, 674, 190, 738, "31. SIGNATURE OF PHYSICIAN OR SUPPLIER", "SIGNATURE ON FILE", ink=RED)
    s.cell(190, 674, 376, 738, "32. SERVICE FACILITY LOCATION INFORMATION", ink=RED)
    s.lines(196, 694, ["BEXAR SPINE WEST CLINIC", "9902 CULEBRA RD", "SAN ANTONIO TX 78251"], lead=11)
    s.cell(376, 674, 590, 738, "33. BILLING PROVIDER INFO & PH #", ink=RED)
    s.text(510, 690, "(210) 555-0173", size=9)
    s.lines(382, 701, ["BEXAR SPINE AND INJURY PLLC", "4410 BLANCO RD STE 210", "SAN ANTONIO TX 78212"], lead=10)
    group = npi("174066213")
    s.text(378, 734, "a.", font="Helvetica", size=6, ink=RED)
    s.text(390, 735, group)
    s.text(
        22,
        750,
        "NUCC Instruction Manual available at: www.nucc.org      PLEASE PRINT OR TYPE",
        font="Helvetica",
        size=6,
        ink=RED,
    )
    s.text(590, 750, "APPROVED OMB-0938-1197 FORM 1500 (02-12)", font="Helvetica", size=6, align="r", ink=RED)
    return s, record(
        "medical_bill", form="cms1500", provider_name="BEXAR SPINE AND INJURY PLLC", provider_phone="(210) 555-0173",
        provider_address="4410 BLANCO RD STE 210, SAN ANTONIO TX 78212", provider_npi=group, provider_tax_id="74-3309812",
        patient_name="OYELARAN, TEMITOPE, K", patient_dob="1979-08-23", account_number="OYEL0417-2", claim_number="04-7731-882",
        diagnosis_codes=codes, charges=charges, total_charges="846.00", total_payments="50.00",
    )  # fmt: skip


def _cms_people(s: Sheet) -> None:
    a, b, c, d = 22, 222, 376, 590
    typed = [
        (a, c, "1. MEDICARE   MEDICAID   TRICARE   CHAMPVA   GROUP HEALTH PLAN   FECA   OTHER (ID#)", " " * 50 + "X"),
        (c, d, "1a. INSURED'S I.D. NUMBER            (For Program in Item 1)", "LP77120934"),
        (a, b, "2. PATIENT'S NAME (Last Name, First Name, Middle Initial)", "OYELARAN, TEMITOPE, K"),
        (b, c, "3. PATIENT'S BIRTH DATE  MM  DD  YY           SEX M    F", "08 23 1979          X"),
        (c, d, "4. INSURED'S NAME (Last Name, First Name, Middle Initial)", "BRISCOE, HOLLIS, R"),
        (a, b, "5. PATIENT'S ADDRESS (No., Street)", "2217 WARBLER RIDGE"),
        (b, c, "6. PATIENT RELATIONSHIP  Self  Spouse  Child  Other", " " * 20 + "X"),
        (c, d, "7. INSURED'S ADDRESS (No., Street)", "801 N MEDIO"),
        (
            a,
            b,
            "CITY                                                                       STATE",
            "SAN ANTONIO            TX",
        ),
        (b, c, "8. RESERVED FOR NUCC USE", ""),
        (
            c,
            d,
            "CITY                                                                       STATE",
            "SAN ANTONIO            TX",
        ),
        (a, b, "ZIP CODE                               TELEPHONE (Include Area Code)", "78232         210 5550148"),
        (b, c, "", ""),
        (c, d, "ZIP CODE                               TELEPHONE (Include Area Code)", "78207"),
        (a, b, "9. OTHER INSURED'S NAME (Last Name, First Name, Middle Initial)", ""),
        (b, c, "10. IS PATIENT'S CONDITION RELATED TO:", ""),
        (c, d, "11. INSURED'S POLICY GROUP OR FECA NUMBER", "NONE"),
        (a, b, "a. OTHER INSURED'S POLICY OR GROUP NUMBER", ""),
        (b, c, "a. EMPLOYMENT? (Current or Previous)      YES      NO", " " * 19 + "X"),
        (c, d, "a. INSURED'S DATE OF BIRTH  MM  DD  YY           SEX  M    F", "11 02 1961              X"),
        (a, b, "b. RESERVED FOR NUCC USE", ""),
        (b, c, "b. AUTO ACCIDENT?       YES      NO     PLACE (State)", "         X          TX"),
        (c, d, "b. OTHER CLAIM ID (Designated by NUCC)", "Y4  04-7731-882"),
        (a, b, "c. RESERVED FOR NUCC USE", ""),
        (b, c, "c. OTHER ACCIDENT?     YES      NO", " " * 17 + "X"),
        (c, d, "c. INSURANCE PLAN NAME OR PROGRAM NAME", "LONE PINE AUTO LIABILITY"),
        (a, b, "d. INSURANCE PLAN NAME OR PROGRAM NAME", ""),
        (b, c, "10d. CLAIM CODES (Designated by NUCC)", ""),
        (c, d, "d. IS THERE ANOTHER HEALTH BENEFIT PLAN?   YES   NO", " " * 24 + "X"),
    ]
    y = 92.0
    for x0, x1, label, value in typed:
        s.cell(x0, y, x1, y + 24, label, value, ink=RED, shift=SLIP)
        y += 24 if x1 == d else 0
    s.cell(
        a,
        332,
        c,
        372,
        "12. PATIENT'S OR AUTHORIZED PERSON'S SIGNATURE  I authorize the release of any medical information",
        ink=RED,
    )
    s.text(80, 365, "SIGNATURE ON FILE")
    s.cell(c, 332, d, 372, "13. INSURED'S OR AUTHORIZED PERSON'S SIGNATURE", ink=RED)
    s.text(430, 365, "SIGNATURE ON FILE")
    s.cell(
        a, 372, b, 396, "14. DATE OF CURRENT ILLNESS, INJURY, or PREGNANCY (LMP)", "02 14 26   431", ink=RED, shift=SLIP
    )
    s.cell(b, 372, c, 396, "15. OTHER DATE     QUAL.       MM  DD  YY", "", ink=RED)
    s.cell(
        c,
        372,
        d,
        396,
        "16. DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION",
        "02 15 26     03 01 26",
        ink=RED,
        shift=SLIP,
    )
    s.cell(a, 396, b, 420, "17. NAME OF REFERRING PROVIDER OR OTHER SOURCE", "", ink=RED)
    s.cell(b, 396, c, 420, "17b. NPI", "", ink=RED)
    s.cell(c, 396, d, 420, "18. HOSPITALIZATION DATES RELATED TO CURRENT SERVICES", "", ink=RED)
    s.cell(a, 420, c, 444, "19. ADDITIONAL CLAIM INFORMATION (Designated by NUCC)", "", ink=RED)
    s.cell(c, 420, d, 444, "20. OUTSIDE LAB?   YES   NO          $ CHARGES", "           X", ink=RED, shift=SLIP)


def _cms_lines(s: Sheet) -> list[Record]:
    edges = [22, 182, 204, 226, 366, 400, 462, 488, 506, 526, 590]
    heads = ["24. A.  DATE(S) OF SERVICE", "B. POS", "C.EMG", "D. PROCEDURES, SERVICES, OR SUPPLIES", "E. PTR", "F. $ CHARGES",
             "G. UNITS", "H.", "I. QUAL", "J. RENDERING ID. #"]  # fmt: skip
    for place, head in enumerate(heads):
        s.cell(edges[place], 480, edges[place + 1], 504, "", ink=RED)
        s.text(edges[place] + 1.5, 487, head, font="Helvetica", size=5 if len(head) > 6 else 4.6, ink=RED)
    s.text(24, 500, "From  MM  DD  YY       To  MM  DD  YY", font="Helvetica", size=5.5, ink=RED)
    s.text(228, 500, "CPT/HCPCS             MODIFIER", font="Helvetica", size=5.5, ink=RED)
    rows = [
        ("02 17 26", "99204", ["25"], "ABCD", "285 00", "1"),
        ("02 17 26", "72040", [], "AC", "118 00", "1"),
        ("02 20 26", "97110", ["GP"], "AB", "138 00", "2"),
        ("02 20 26", "97140", ["59", "GP"], "AB", "67 00", "1"),
        ("02 24 26", "97110", ["GP"], "AB", "138 00", "2"),
        ("02 24 26", "97530", ["GP"], "D", "100 00", "1"),
    ]
    charges = []
    for place in range(6):
        top = 504 + 24 * place
        for x0, x1 in pairwise(edges):
            s.cell(x0, top, x1, top + 24, "", ink=RED)
        s.text(12, top + 20, str(place + 1), font="Helvetica", size=7, ink=RED)
        s.text(508, top + 19, "NPI", font="Helvetica", size=5.5, ink=RED)
        day, code, modifiers, pointer, amount, units = rows[place]
        y = top + 20
        s.text(28, y, day)
        s.text(104, y, day)
        s.text(189, y, "11")
        s.text(232, y, code)
        for number, modifier in enumerate(modifiers):
            s.text(294 + 20 * number, y, modifier)
        s.text(370, y, pointer)
        s.text(458, y, amount, align="r")
        s.text(474, y, units)
        s.text(529, y, npi("139877401"), size=9)
        charges.append(row(
            "charge", date_of_service=iso(day), date_through=iso(day), code=code, code_system="CPT", modifiers=modifiers,
            diagnosis_pointers=pointer, units=units, amount=money(amount),
        ))  # fmt: skip
    return charges


def ub04() -> tuple[Sheet, Record]:
    """An inpatient hospital claim form: revenue codes alone, a room rate beside them, estimated amount due."""
    s = Sheet("Courier", 9)
    s.cell(20, 20, 210, 76, "1")
    s.lines(24, 36, ["SABINE RIVER MEDICAL CENTER", "1200 LOBLOLLY PKWY", "ORANGE TX 77630", "4095550120"], lead=11)
    s.cell(210, 20, 400, 76, "2")
    s.lines(214, 36, ["SABINE RIVER MEDICAL CENTER", "PO BOX 844410", "DALLAS TX 75284"], lead=11)
    s.cell(400, 20, 540, 38, "3a PAT. CNTL #", "      SR0088123407")
    s.cell(400, 38, 540, 56, "b. MED. REC. #", "      M4417702")
    s.cell(540, 20, 592, 56, "4 TYPE OF BILL", "0111")
    s.cell(400, 56, 470, 76, "5 FED. TAX NO.", "74-1983340")
    s.cell(470, 56, 592, 76, "6 STATEMENT COVERS FROM / THROUGH", "021426   021726")
    s.cell(20, 76, 300, 100, "8 PATIENT NAME   a", "")
    s.text(40, 96, "DELACROIX-WYNN, ODETTE M")
    s.cell(300, 76, 592, 100, "9 PATIENT ADDRESS   a", "55 TUPELO LN   VIDOR   TX  77662")
    heads = [
        "10 BIRTHDATE",
        "11 SEX",
        "12 ADM DATE",
        "13 HR",
        "14 TYPE",
        "15 SRC",
        "16 DHR",
        "17 STAT",
        "18-28 COND. CODES",
        "29 ACDT ST",
    ]
    values = ["06301957", "F", "021426", "18", "1", "1", "11", "01", "", "TX"]
    edges = [20, 100, 130, 190, 220, 252, 284, 316, 350, 530, 592]
    for place, (head, value) in enumerate(zip(heads, values, strict=True)):
        s.cell(edges[place], 100, edges[place + 1], 122, head, value, small=5)
    s.cell(20, 122, 110, 144, "31 OCCURRENCE CODE  DATE", "02 021426")
    s.cell(110, 122, 300, 144, "32 OCCURRENCE", "")
    s.cell(300, 122, 592, 144, "35 OCCURRENCE SPAN CODE  FROM  THROUGH", "")
    s.cell(20, 144, 300, 200, "38")
    s.lines(30, 160, ["LAW OFFICE OF CORMAC TRUJILLO", "900 PINE ST STE 3", "BEAUMONT TX 77701"], lead=12)
    s.cell(300, 144, 592, 200, "39 VALUE CODES  CODE / AMOUNT", "")
    s.text(306, 170, "80        3 00")
    charges, total = _ub_lines(s)
    due = f"{Decimal(total) - 2500:.2f}"
    _ub_foot(s, due)
    return s, record(
        "medical_bill", form="ub04", provider_name="SABINE RIVER MEDICAL CENTER", provider_phone="4095550120",
        provider_address="1200 LOBLOLLY PKWY, ORANGE TX 77630", provider_npi=npi("188160472"), provider_tax_id="74-1983340",
        patient_name="DELACROIX-WYNN, ODETTE M", patient_dob="1957-06-30", account_number="SR0088123407",
        statement_date="2026-03-09", diagnosis_codes=["S72.141A", "S06.0X1A", "I10", "V43.52XA"], charges=charges,
        total_charges=total, total_payments="2500.00", balance_due=due,
    )  # fmt: skip


def _ub_lines(s: Sheet) -> tuple[list[Record], str]:
    edges = [20, 60, 220, 330, 385, 435, 515, 592]
    heads = ["42 REV. CD.", "43 DESCRIPTION", "44 HCPCS / RATE / HIPPS CODE", "45 SERV. DATE", "46 SERV. UNITS",
             "47 TOTAL CHARGES", "48 NON-COVERED"]  # fmt: skip
    for place, head in enumerate(heads):
        s.cell(edges[place], 200, edges[place + 1], 212, head)
        s.box(edges[place], 212, edges[place + 1], 212 + 13 * 23)
    rows = [
        ("0121", "ROOM-BOARD/SEMI", "1875.00", "021426", "3", "5625 00"),
        ("0250", "PHARMACY", "", "021426", "41", "1288 40"),
        ("0272", "STERILE SUPPLY", "", "021526", "7", "2210 00"),
        ("0278", "SUPPLY/IMPLANTS", "", "021526", "4", "9644 75"),
        ("0300", "LABORATORY", "", "021426", "12", "1433 00"),
        ("0320", "DX X-RAY", "", "021426", "3", "987 00"),
        ("0351", "CT SCAN/HEAD", "", "021426", "1", "2140 00"),
        ("0360", "OR SERVICES", "", "021526", "5", "14860 00"),
        ("0370", "ANESTHESIA", "", "021526", "9", "3105 50"),
        ("0424", "PHYS THERP/EVAL", "", "021626", "1", "402 00"),
        ("0450", "EMERG ROOM", "", "021426", "1", "3318 00"),
        ("0710", "RECOVERY ROOM", "", "021526", "2", "1760 00"),
    ]
    charges, y = [], 222.0
    for rev, words, rate, day, units, amount in rows:
        s.row(y, [24, 64, 326, 336, 431, 510], "llrlrr", [rev, words, rate, day, units, amount])
        iso_day = iso(f"{day[:2]}/{day[2:4]}/{day[4:]}")
        charges.append(
            row(
                "charge",
                date_of_service=iso_day,
                code=rev,
                code_system="REV",
                description=words,
                units=units,
                amount=money(amount),
            )
        )
        y += 13
    total = sum(Decimal(charge["amount"]) for charge in charges)
    y = 212 + 13 * 23 - 3
    s.row(
        y,
        [24, 64, 148, 336, 510],
        "llllr",
        ["0001", "PAGE 1 OF 1", "CREATION DATE", "030926", f"{total:.2f}".replace(".", " ")],
    )
    s.text(431, y, "TOTALS", font="Helvetica-Bold", size=8, align="r")
    return charges, str(total)


def _ub_foot(s: Sheet, due: str) -> None:
    y = 511.0
    s.cell(20, y, 190, y + 24, "50 PAYER NAME", "GULF PRAIRIE HEALTH PLAN")
    s.cell(190, y, 280, y + 24, "51 HEALTH PLAN ID", "")
    s.cell(280, y, 330, y + 24, "52 REL  53 ASG", "Y    Y")
    s.cell(330, y, 410, y + 24, "54 PRIOR PAYMENTS", "2500 00")
    s.cell(410, y, 500, y + 24, "55 EST. AMOUNT DUE", due.replace(".", " "))
    s.cell(500, y, 592, y + 24, "56 NPI", npi("188160472"))
    y += 24
    s.cell(20, y, 190, y + 22, "58 INSURED'S NAME", "DELACROIX-WYNN, ODETTE M")
    s.cell(190, y, 330, y + 22, "59 P.REL  60 INSURED'S UNIQUE ID", "18  GPH443901772")
    s.cell(330, y, 460, y + 22, "61 GROUP NAME", "")
    s.cell(460, y, 592, y + 22, "62 INSURANCE GROUP NO.", "71-20558")
    y += 22
    s.cell(20, y, 330, y + 20, "63 TREATMENT AUTHORIZATION CODES", "")
    s.cell(330, y, 592, y + 20, "64 DOCUMENT CONTROL NUMBER", "")
    y += 20
    for place, code in enumerate(["S72141A", "S060X1A", "I10", "", "", ""]):
        label = "66 DX 0  67" if place == 0 else "ABCDE"[place - 1]
        s.cell(20 + 95 * place, y, 115 + 95 * place if place < 5 else 592, y + 22, label, code)
    y += 22
    s.cell(20, y, 130, y + 20, "69 ADMIT DX", "S72141A")
    s.cell(130, y, 300, y + 20, "70 PATIENT REASON DX", "")
    s.cell(300, y, 400, y + 20, "71 PPS CODE", "481")
    s.cell(400, y, 592, y + 20, "72 ECI", "V4352XA")
    y += 20
    s.cell(20, y, 300, y + 24, "74 PRINCIPAL PROCEDURE CODE / DATE", "0QS636Z  021526")
    s.cell(300, y, 592, y + 24, "76 ATTENDING NPI", npi("150933718") + "  LAST HALVORSEN FIRST I")
    y += 24
    s.cell(20, y, 300, y + 22, "80 REMARKS", "MVA 02/14/26")
    s.cell(300, y, 592, y + 22, "77 OPERATING NPI", npi("121744096") + "  LAST PRZYBYLSKI FIRST T")
    s.text(20, y + 34, "UB-04 CMS-1450      APPROVED OMB NO. 0938-0997", font="Helvetica", size=6)
    s.text(
        592,
        y + 34,
        "THE CERTIFICATIONS ON THE REVERSE APPLY TO THIS BILL AND ARE MADE A PART HEREOF.",
        font="Helvetica",
        size=6,
        align="r",
    )


ITEMS = [
    ("01/09/26", "4500017", "HC ER VISIT LEVEL 4", "99284", "1", "2,418.00"),
    ("01/09/26", "2500311", "KETOROLAC 15MG/ML INJ", "J1885", "2", "86.40"),
    ("01/09/26", "2500870", "ONDANSETRON 4MG ODT TAB", "", "1", "21.15"),
    ("01/09/26", "2580044", "SOD CHLORIDE 0.9% 1000ML", "J7030", "1", "144.00"),
    ("01/09/26", "3010085", "COMP METABOLIC PANEL", "80053", "1", "312.00"),
    ("01/09/26", "3010025", "CBC W AUTO DIFF", "85025", "1", "168.50"),
    ("01/09/26", "3000042", "VENIPUNCTURE", "36415", "1", "38.00"),
    ("01/09/26", "3200721", "XR LUMBAR SPINE 2-3 VIEWS", "72100", "1", "491.00"),
    ("01/09/26", "3200735", "XR KNEE 3 VIEWS LT", "73562", "1", "437.00"),
    ("01/09/26", "3520114", "CT ABD/PELVIS W CONTRAST", "74177", "1", "4,906.00"),
    ("01/09/26", "2550009", "IOHEXOL 350 PER ML", "Q9967", "100", "265.00"),
    ("01/09/26", "2700450", "IMMOBILIZER KNEE 20IN", "L1830", "1", "229.00"),
    ("01/09/26", "2700012", "CRUTCHES ADULT PAIR", "E0114", "1", "96.00"),
    ("01/10/26", "7620001", "OBSERVATION PER HOUR", "G0378", "14", "1,932.00"),
    ("01/10/26", "2500118", "ACETAMINOPHEN 500MG TAB", "", "4", "11.20"),
    ("01/10/26", "2500655", "CYCLOBENZAPRINE 10MG TAB", "", "2", "13.90"),
    ("01/10/26", "4240003", "PT EVAL LOW COMPLEXITY", "97161", "1", "388.00"),
    ("01/10/26", "9400210", "IV INFUSION HYDRATION 1ST HR", "96360", "1", "402.00"),
    ("01/10/26", "9400288", "INJ IV PUSH SINGLE DRUG", "96374", "1", "345.00"),
]  # fmt: skip


def itemised() -> tuple[Sheet, Record]:
    """A hospital's itemised account over two pages: a running balance that begins with an older visit's."""
    s = Sheet("Courier", 8.5)
    charges, running = [], Decimal("412.00")
    places, aligns = [40, 96, 150, 322, 410, 478, 560], "llllrrr"

    def head() -> None:
        s.text(306, 44, "SAINT BRENDAN REGIONAL HOSPITAL", font="Times-Bold", size=15, align="c")
        s.text(306, 58, "A service of Coastal Bend Health System", font="Times-Italic", size=9, align="c")
        s.text(306, 70, "7300 Staples St, Corpus Christi, TX 78413", font="Times-Roman", size=9, align="c")
        s.text(
            306,
            81,
            "Patient Accounts 361-555-0136   NPI " + npi("162530984") + "   Tax ID 74-2650917",
            font="Times-Roman",
            size=9,
            align="c",
        )
        s.text(40, 104, "ITEMIZED STATEMENT OF ACCOUNT", font="Courier-Bold", size=11)
        s.text(560, 104, f"PAGE {s.number} OF 2", align="r")
        s.lines(
            40, 120, ["PATIENT:    ABERNATHY-SOTO, LUCIEN", "BIRTH DATE: 04/11/1990", "ACCOUNT:    7714420953"], lead=11
        )
        s.lines(
            330, 120, ["STATEMENT DATE: 02/20/26", "ADMITTED: 01/09/26  18:52", "DISCHARGED: 01/10/26  13:05"], lead=11
        )
        s.rule(40, 152, 560)
        s.row(
            163,
            places,
            aligns,
            ["DATE", "CHG CODE", "DESCRIPTION", "CPT/HCPCS", "QTY", "AMOUNT", "BALANCE"],
            font="Courier-Bold",
        )
        s.rule(40, 168, 560)

    head()
    s.text(150, 182, "PREVIOUS BALANCE (VISIT 08/22/25)")
    s.text(560, 182, "412.00", align="r")
    y = 196.0
    for place, (day, own, words, code, units, amount) in enumerate(ITEMS):
        if place == 13:
            s.text(322, y + 14, "BALANCE CARRIED FORWARD")
            s.text(560, y + 14, f"{running:,.2f}", align="r")
            s.text(40, 740, "THIS IS NOT A BILL FOR PHYSICIAN SERVICES. PHYSICIANS BILL SEPARATELY.")
            s.turn()
            head()
            s.text(150, 182, "BALANCE BROUGHT FORWARD")
            s.text(560, 182, f"{running:,.2f}", align="r")
            y = 196
        running += Decimal(money(amount))
        s.row(y, places, aligns, [day, own, words, code, units, amount, f"{running:,.2f}"])
        system = None if not code else "HCPCS" if code[0].isalpha() else "CPT"
        charges.append(
            row(
                "charge",
                date_of_service=iso(day),
                code=code or None,
                code_system=system,
                description=words,
                units=units,
                amount=money(amount),
            )
        )
        y += 15
    total = sum(Decimal(charge["amount"]) for charge in charges)
    credited = [
        ("01/09/26", "PATIENT PAYMENT - VISA AT REGISTRATION", "150.00"),
        ("02/06/26", "PAYMENT - PELICAN STATE BENEFIT TRUST", "5,220.65"),
        ("02/06/26", "CONTRACTUAL ADJUSTMENT - PELICAN STATE", "4,133.20"),
        ("02/13/26", "PAYMENT ON PRIOR VISIT 08/22/25", "412.00"),
    ]
    y += 6
    for day, words, amount in credited:
        running -= Decimal(money(amount))
        s.row(y, [40, 150, 478, 560], "llrr", [day, words, amount + "-", f"{running:,.2f}"])
        y += 15
    s.rule(40, y, 560)
    summary = [
        ("SUBTOTAL PHARMACY AND IV", "541.65"),
        ("PREVIOUS BALANCE", "412.00"),
        ("TOTAL CHARGES THIS VISIT", f"{total:,.2f}"),
        ("TOTAL PAYMENTS", "5,782.65"),
        ("TOTAL ADJUSTMENTS", "4,133.20"),
        ("PLEASE PAY THIS AMOUNT", f"{running:,.2f}"),
    ]
    for words, amount in summary:
        y += 16
        s.row(y, [230, 478], "lr", [words, amount], font="Courier-Bold" if "PLEASE" in words else "Courier", size=9.5)
    s.wrap(
        40,
        y + 40,
        500,
        "Requested by: Ferreira Haddad Trial Group, 615 N Upper Broadway, Corpus Christi, TX 78401",
        font="Times-Roman",
        size=9,
    )
    assert running == 412 + total - Decimal("5782.65") - Decimal("4133.20")
    return s, record(
        "medical_bill", form="statement", provider_name="SAINT BRENDAN REGIONAL HOSPITAL", provider_phone="361-555-0136",
        provider_address="7300 Staples St, Corpus Christi, TX 78413", provider_npi=npi("162530984"), provider_tax_id="74-2650917",
        patient_name="ABERNATHY-SOTO, LUCIEN", patient_dob="1990-04-11", account_number="7714420953", statement_date="2026-02-20",
        charges=charges, total_charges=str(total), total_payments="5782.65", total_adjustments="4133.20", balance_due=str(running),
    )  # fmt: skip


def practice_balance() -> tuple[Sheet, Record]:
    """A small practice's balance statement: credited on the line of their visit, ageing, a slip to return."""
    s = Sheet("Helvetica", 9)
    s.lines(
        60,
        60,
        ["Dr. Anneliese Kowalczyk, DC", "Kowalczyk Family Chiropractic"],
        font="Helvetica-Bold",
        size=12,
        lead=15,
    )
    s.lines(
        60,
        90,
        ["31 Mesa Verde Plaza, Unit B", "Las Cruces, NM 88011", "Office (575) 555-0119", "Fax (575) 555-0120"],
        lead=12,
    )
    s.box(360, 50, 552, 140, shade=0.92)
    s.lines(370, 68, ["Statement date", "Chart no.", "Patient", "Amount due now"], lead=20, font="Helvetica-Bold")
    s.lines(542, 68, ["March 4, 2026", "KFC-2281", "Bartholomew Ngata", "$337.00"], lead=20, align="r")
    s.lines(
        60,
        172,
        [
            "Bill to:",
            "Whitlock & Ferro, Attorneys at Law",
            "Attn: Records, for Bartholomew Ngata",
            "2020 Lohman Ave",
            "Las Cruces, NM 88001",
        ],
        lead=12,
    )
    places, aligns = [60, 112, 158, 318, 376, 440, 494, 552], "lllrrrrr"
    s.box(56, 248, 556, 266, shade=0.85)
    s.row(
        260,
        places,
        aligns,
        ["Visit", "Proc.", "What was done", "Charge", "Ins. paid", "Write-off", "You paid", "Open"],
        font="Helvetica-Bold",
        size=8.5,
    )
    rows = [
        ("1/20/26", "99203", "New patient exam", "165.00", "88.00", "42.00", "20.00", "15.00"),
        ("1/20/26", "98941", "Adjustment, 3-4 regions", "70.00", "31.50", "18.50", "0.00", "20.00"),
        ("1/27/26", "98941", "Adjustment, 3-4 regions", "70.00", "31.50", "18.50", "0.00", "20.00"),
        ("1/27/26", "97012", "Mechanical traction", "42.00", "0.00", "0.00", "0.00", "42.00"),
        ("2/03/26", "98941", "Adjustment, 3-4 regions", "70.00", "0.00", "0.00", "20.00", "50.00"),
        ("2/03/26", "97140-59", "Manual therapy, 15 min", "65.00", "0.00", "0.00", "0.00", "65.00"),
        ("2/10/26", "98942", "Adjustment, 5 regions", "85.00", "0.00", "0.00", "0.00", "85.00"),
        ("2/10/26", "97014", "Electrical stimulation", "40.00", "0.00", "0.00", "0.00", "40.00"),
    ]
    charges, y = [], 282.0
    for one in rows:
        s.row(y, places, aligns, one)
        code, _, modifier = one[1].partition("-")
        charges.append(
            row(
                "charge",
                date_of_service=iso(one[0]),
                code=code,
                code_system="CPT",
                modifiers=[modifier] if modifier else [],
                description=one[2],
                amount=money(one[3]),
            )
        )
        y += 17
    totals = [sum((Decimal(one[place]) for one in rows), Decimal(0)) for place in range(3, 8)]
    assert str(totals[4]) == "337.00"
    s.rule(56, y - 8, 556)
    s.row(
        y + 6, [156, *places[3:]], "lrrrrr", ["Totals", *(f"{total:,.2f}" for total in totals)], font="Helvetica-Bold"
    )
    s.row(y + 22, [156, 440], "lr", ["Paid so far, insurance and you together", "191.00"])
    s.lines(60, y + 46, ["Diagnoses on file: M99.01, M99.03, M54.2, S23.3XXA"], size=8.5)
    y += 74
    for place, (words, amount) in enumerate(
        [("Current", "125.00"), ("31-60 days", "212.00"), ("61-90 days", "0.00"), ("Over 90", "0.00")]
    ):
        s.cell(60 + 123 * place, y, 183 + 123 * place, y + 30, words, amount, small=7.5)
    s.text(
        60,
        y + 60,
        "Please do not send cash. A fee of $25.00 is charged for returned checks.",
        font="Helvetica-Oblique",
        size=8.5,
    )
    y += 84
    s.text(60, y, "- " * 98, size=8, ink=GRAY)
    s.text(60, y + 22, "Return this part with your payment", font="Helvetica-Bold")
    s.lines(
        60,
        y + 40,
        [
            "Make checks payable to Kowalczyk Family Chiropractic",
            "Card no. ______________________   Exp. ______   Sign ______________________",
        ],
        lead=18,
    )
    s.lines(400, y + 22, ["Chart KFC-2281", "Amount enclosed $ ________"], lead=18)
    return s, record(
        "medical_bill", form="statement", provider_name="Kowalczyk Family Chiropractic", provider_phone="(575) 555-0119",
        provider_address="31 Mesa Verde Plaza, Unit B, Las Cruces, NM 88011", patient_name="Bartholomew Ngata",
        account_number="KFC-2281", statement_date="2026-03-04", diagnosis_codes=["M99.01", "M99.03", "M54.2", "S23.3XXA"],
        charges=charges, total_charges=str(totals[0]), total_payments="191.00", total_adjustments=str(totals[2]),
        balance_due="337.00",
    )  # fmt: skip


def explanation() -> tuple[Sheet, Record]:
    """An explanation of benefits whose columns begin with what the member owes; two claims and a sum of both."""
    s = Sheet("Helvetica", 9)
    s.box(0, 0, 612, 46, shade=0.82)
    s.text(50, 30, "Juniper Mesa Health Cooperative", font="Helvetica-Bold", size=15)
    s.text(562, 30, "Your benefits, explained", font="Helvetica-Oblique", size=11, align="r")
    s.text(306, 66, "THIS IS NOT A BILL", font="Helvetica-Bold", size=11, align="c")
    s.lines(50, 96, ["SUNNIVA BRANDVOLD-OKAFOR", "1406 CANYON WREN DR", "GRAND JUNCTION CO 81506"], lead=12)
    s.lines(340, 92, ["Subscriber ID", "Employer group", "Issued", "Questions?"], lead=13, font="Helvetica-Bold")
    s.lines(430, 92, ["JMC 220 91 7743", "00418-B", "March 12, 2026", "800-555-0187"], lead=13)
    places, aligns = [50, 112, 152, 316, 366, 420, 474, 562], "lllrrrrr"
    heads = ("Date", "Service", "", "You owe", "We paid", "Our rate", "Savings", "Provider's charge")
    claims = [
        ("26041-88120", "Feb 3, 2026", [
            ("02/03/26", "97162", "Physical therapy evaluation", "40.00", "68.00", "108.00", "102.00", "210.00"),
            ("02/03/26", "97110", "Therapeutic exercise", "5.60", "50.40", "56.00", "64.00", "120.00"),
        ]),
        ("26055-10347", "Feb 17, 2026", [
            ("02/17/26", "97110", "Therapeutic exercise", "5.60", "50.40", "56.00", "64.00", "120.00"),
            ("02/17/26", "97140", "Manual therapy", "4.90", "44.10", "49.00", "46.00", "95.00"),
            ("02/17/26", "97035", "Ultrasound (not covered)", "48.00", "0.00", "0.00", "0.00", "48.00"),
        ]),
    ]  # fmt: skip
    lines, y, grand = [], 166.0, [Decimal(0)] * 5
    for number, day, rows in claims:
        s.box(46, y - 12, 566, y + 20, shade=0.93)
        s.text(50, y, f"Claim {number}", font="Helvetica-Bold")
        s.text(562, y, f"Received {day}", align="r")
        s.text(
            50,
            y + 14,
            "Patient: Sunniva Brandvold-Okafor (self)      Seen by: Grand Valley Rehabilitation Partners      In network",
        )
        y += 38
        s.row(y, places, aligns, heads, font="Helvetica-Bold", size=8.5)
        sums = [Decimal(0)] * 5
        for one in rows:
            y += 16
            s.row(y, places, aligns, one)
            owe, paid, rate, saved, billed = one[3:]
            sums = [held + Decimal(value) for held, value in zip(sums, one[3:], strict=True)]
            lines.append(
                row(
                    "line",
                    date_of_service=iso(one[0]),
                    code=one[1],
                    description=one[2],
                    billed=billed,
                    allowed=rate,
                    adjustment=saved,
                    paid=paid,
                    patient_responsibility=owe,
                )
            )
        y += 6
        s.rule(50, y, 562)
        y += 13
        s.row(y, [152, *places[3:]], "lrrrrr", ["Claim subtotal", *map(str, sums)], font="Helvetica-Bold", size=8.5)
        grand = [held + value for held, value in zip(grand, sums, strict=True)]
        y += 44
    s.rule(50, y - 14, 562, weight=1.5)
    s.row(y, [50, *places[3:]], "lrrrrr", ["Both claims together", *map(str, grand)], font="Helvetica-Bold")
    s.y = y + 40
    s.left, s.right = 50, 562
    s.heading("What the words mean")
    s.flow(
        "Savings is the part of the provider's charge that the provider has agreed not to collect. Our rate is what a participating provider accepts as payment in full. You owe is your copay, coinsurance, deductible and anything that your plan does not cover."
    )
    s.flow(
        "Your 2026 deductible: $500.00, of which $500.00 has been met. Out-of-pocket maximum: $6,000.00, of which $604.10 has been met."
    )
    s.flow(
        "You have 180 days from the date issued to appeal. If another party caused your injury, the Cooperative may have a right to be repaid; see section 9 of your evidence of coverage."
    )
    return s, record(
        "explanation_of_benefits", payer_name="Juniper Mesa Health Cooperative", member_id="JMC 220 91 7743", group_number="00418-B",
        claim_number="26041-88120", patient_name="Sunniva Brandvold-Okafor", provider_name="Grand Valley Rehabilitation Partners",
        lines=lines, total_billed=str(grand[4]), total_allowed=str(grand[2]), total_adjustment=str(grand[3]), total_paid=str(grand[1]),
        total_patient_responsibility=str(grand[0]),
    )  # fmt: skip
