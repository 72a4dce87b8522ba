"""Claim forms drawn box by box: CMS-1500 of two billing programs, and a UB-04."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import itertools
from io import BytesIO
from pathlib import Path

import reportlab
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tests.benchmarks.strangers_third.case import Paper, Person, add, npi, shape

_HIGH = 792.0
_FONTS = {"Type": "/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf", "Sans": "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf"}


class Sheet:
    """A page measured from its top left, with ruled boxes, small captions and typed data."""

    def __init__(self, ink: tuple[float, float, float], size: float = 9.5) -> None:
        for name, file in _FONTS.items():
            known = Path(file) if Path(file).exists() else Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"
            pdfmetrics.registerFont(TTFont(name, str(known)))
        self.out = BytesIO()
        self.canvas = Canvas(self.out, pagesize=(612, _HIGH), invariant=1)
        self.ink, self.size = ink, size

    def box(self, x0: float, y0: float, x1: float, y1: float, caption: str = "", small: float = 5.2) -> None:
        self.canvas.setStrokeColorRGB(*self.ink)
        self.canvas.setLineWidth(0.6)
        self.canvas.rect(x0, _HIGH - y1, x1 - x0, y1 - y0)
        self.cap(x0 + 2, y0 + 6, caption, small)

    def line(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self.canvas.setStrokeColorRGB(*self.ink)
        self.canvas.line(x0, _HIGH - y0, x1, _HIGH - y1)

    def cap(self, x: float, y: float, text: str, small: float = 5.2) -> None:
        self.canvas.setFillColorRGB(*self.ink)
        self.canvas.setFont("Sans", small)
        self.canvas.drawString(x, _HIGH - y, text)

    def put(self, x: float, y: float, text: str, size: float | None = None, font: str = "Type", *, right: bool = False) -> None:
        self.canvas.setFillColorRGB(0, 0, 0)
        self.canvas.setFont(font, size or self.size)
        (self.canvas.drawRightString if right else self.canvas.drawString)(x, _HIGH - y, text)

    def tick(self, x: float, y: float, label: str, *, on: bool) -> None:
        self.canvas.setStrokeColorRGB(*self.ink)
        self.canvas.rect(x, _HIGH - y, 8, 8)
        self.cap(x + 10, y - 1.5, label)
        if on:
            self.put(x + 1.3, y - 1, "X", 9)

    def done(self) -> bytes:
        self.canvas.showPage()
        self.canvas.save()
        return self.out.getvalue()


def _claim(p: Person, s: Sheet, f: dict, lines: list[tuple]) -> bytes:
    """Fill the claim form: f says what stands in which item, by its number."""
    c1, c2, right = 228, 372, 592
    s.put(372, 46, f["payer"][0])
    for at, text in enumerate(f["payer"][1:], 1):
        s.put(372, 46 + 11 * at, text)
    s.cap(22, 88, "HEALTH INSURANCE CLAIM FORM", 10)
    s.cap(22, 97, "APPROVED BY NATIONAL UNIFORM CLAIM COMMITTEE (NUCC) 02/12")
    s.box(22, 104, c2, 128)
    s.cap(24, 110, "1.")
    for x, label in ((32, "MEDICARE"), (88, "MEDICAID"), (142, "TRICARE"), (190, "CHAMPVA"), (238, "GROUP"), (286, "FECA"), (328, "OTHER")):
        s.tick(x, 125, label, on=label == f["1"])
    s.box(c2, 104, right, 128, "1a. INSURED'S I.D. NUMBER            (For Program in Item 1)")
    captions = (
        (128, ("2. PATIENT'S NAME (Last Name, First Name, Middle Initial)", "3. PATIENT'S BIRTH DATE                 SEX", "4. INSURED'S NAME (Last Name, First Name, Middle Initial)")),
        (152, ("5. PATIENT'S ADDRESS (No., Street)", "6. PATIENT RELATIONSHIP TO INSURED", "7. INSURED'S ADDRESS (No., Street)")),
        (176, ("CITY                                                                  STATE", "8. RESERVED FOR NUCC USE", "CITY                                                           STATE")),
        (200, ("ZIP CODE                    TELEPHONE (Include Area Code)", "", "ZIP CODE                    TELEPHONE (Include Area Code)")),
        (224, ("9. OTHER INSURED'S NAME (Last, First, Middle)", "10. IS PATIENT'S CONDITION RELATED TO:", "11. INSURED'S POLICY GROUP OR FECA NUMBER")),
        (248, ("a. OTHER INSURED'S POLICY OR GROUP NUMBER", "a. EMPLOYMENT? (Current or Previous)", "a. INSURED'S DATE OF BIRTH                       SEX")),
        (272, ("b. RESERVED FOR NUCC USE", "b. AUTO ACCIDENT?              PLACE (State)", "b. OTHER CLAIM ID (Designated by NUCC)")),
        (296, ("c. RESERVED FOR NUCC USE", "c. OTHER ACCIDENT?", "c. INSURANCE PLAN NAME OR PROGRAM NAME")),
        (320, ("d. INSURANCE PLAN NAME OR PROGRAM NAME", "10d. CLAIM CODES (Designated by NUCC)", "d. IS THERE ANOTHER HEALTH BENEFIT PLAN?")),
    )
    for top, three in captions:
        for (x0, x1), caption in zip(((22, c1), (c1, c2), (c2, right)), three, strict=True):
            s.box(x0, top, x1, top + 24, caption)
    s.put(c2 + 6, 124, f["1a"])
    s.put(27, 148, f["2"])
    s.put(c1 + 8, 148, f["3"])
    s.tick(c1 + 94, 149, "M", on=p.sex == "M")
    s.tick(c1 + 118, 149, "F", on=p.sex == "F")
    s.put(c2 + 6, 148, f["4"])
    s.put(27, 172, p.street.upper()[:32])
    for at, label in enumerate(("Self", "Spouse", "Child", "Other")):
        s.tick(c1 + 6 + 34 * at, 173, label, on=label == f["6"])
    city, rest = p.town.upper().split(", ")
    s.put(27, 196, city)
    s.put(204, 196, rest[:2])
    s.put(27, 220, rest[3:])
    s.put(120, 220, f["5"])
    s.put(c2 + 6, 172, f.get("7", ""))
    s.put(c2 + 6, 244, f["11"])
    for top, item in ((248, "10a"), (272, "10b"), (296, "10c")):
        s.tick(c1 + 22, top + 22, "YES", on=f[item] == "YES")
        s.tick(c1 + 66, top + 22, "NO", on=f[item] == "NO")
    s.put(c1 + 116, 293, rest[:2] if f["10b"] == "YES" else "")
    s.put(c2 + 6, 293, f["11b"])
    s.put(c2 + 6, 317, f["11c"])
    s.tick(c2 + 22, 342, "YES", on=False)
    s.tick(c2 + 66, 342, "NO     If yes, complete items 9, 9a, and 9d.", on=True)
    s.box(22, 344, c2, 380, "12. PATIENT'S OR AUTHORIZED PERSON'S SIGNATURE  I authorize the release of any medical information necessary to process this claim.")
    s.put(60, 374, "SIGNATURE ON FILE")
    s.put(270, 374, f["12"])
    s.cap(24, 376, "SIGNED")
    s.cap(250, 376, "DATE")
    s.box(c2, 344, right, 380, "13. INSURED'S OR AUTHORIZED PERSON'S SIGNATURE I authorize payment")
    s.put(410, 374, "SIGNATURE ON FILE")
    s.box(22, 380, c1, 404, "14. DATE OF CURRENT ILLNESS, INJURY, or PREGNANCY (LMP)")
    s.put(27, 400, f["14"])
    s.cap(110, 401, "QUAL.")
    s.put(128, 400, "431")
    s.box(c1, 380, c2, 404, "15. OTHER DATE    QUAL.")
    s.box(c2, 380, right, 404, "16. DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION")
    s.box(22, 404, c1, 428, "17. NAME OF REFERRING PROVIDER OR OTHER SOURCE")
    s.put(27, 424, f.get("17", ""))
    s.box(c1, 404, c2, 428, "17a.")
    s.cap(c1 + 2, 426, "17b.  NPI")
    s.put(c1 + 34, 426, f.get("17b", ""))
    s.box(c2, 404, right, 428, "18. HOSPITALIZATION DATES RELATED TO CURRENT SERVICES")
    s.box(22, 428, c2, 452, "19. ADDITIONAL CLAIM INFORMATION (Designated by NUCC)")
    s.put(27, 448, f.get("19", ""))
    s.box(c2, 428, right, 452, "20. OUTSIDE LAB?                                $ CHARGES")
    s.tick(c2 + 22, 450, "YES", on=False)
    s.tick(c2 + 66, 450, "NO", on=True)
    s.box(22, 452, c2, 492, "21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY   Relate A-L to service line below (24E)          ICD Ind.")
    s.put(318, 460, "0", 8)
    for at, code in enumerate([*f["21"], *[""] * 12][:12]):
        x, y = 34 + 84 * (at % 4), 470 + 10 * (at // 4)
        s.cap(x - 8, y, "ABCDEFGHIJKL"[at] + ".", 6)
        s.put(x, y, code, 9)
    s.box(c2, 452, right, 472, "22. RESUBMISSION CODE                | ORIGINAL REF. NO.")
    s.box(c2, 472, right, 492, "23. PRIOR AUTHORIZATION NUMBER")
    s.put(c2 + 8, 490, f.get("23", ""))
    xs = (22, 140, 162, 178, 290, 324, 384, 418, 436, 456, right)
    names = ("24. A.   DATE(S) OF SERVICE", "B. PLACE", "C.", "D. PROCEDURES, SERVICES, OR SUPPLIES", "E. DIAG", "F.", "G. DAYS", "H.", "I. ID", "J. RENDERING")
    below = ("      From                        To", "SERVICE", "EMG", "CPT/HCPCS        MODIFIER", "POINTER", "$ CHARGES", "OR UNITS", "EPSDT", "QUAL", "PROVIDER ID. #")
    for x0, x1, one, two in zip(xs, xs[1:], names, below, strict=False):
        s.box(x0, 492, x1, 514, one, 4.6)
        s.cap(x0 + 2, 511, two, 4.6)
    for at in range(6):
        top = 514 + 24 * at
        for x0, x1 in itertools.pairwise(xs):
            s.box(x0, top, x1, top + 24)
        s.line(22, top + 11, 592, top + 11)
        s.cap(437, top + 21, "NPI", 4.8)
        s.cap(13, top + 21, str(at + 1), 7)
        if at < len(lines):
            first, last, place, code, mods, points, amount, units, above = lines[at]
            y = top + 21.5
            s.put(24, top + 9.5, above, 7.5)
            s.put(24, y, first, 8.4)
            s.put(82, y, last, 8.4)
            s.put(144, y, place)
            s.put(181, y, code)
            s.put(219, y, " ".join(mods))
            s.put(294, y, points)
            dollars, cents = amount.split(".")
            s.put(366, y, dollars, right=True)
            s.put(370, y, cents)
            s.put(392, y, units)
            s.put(460, y, f["24J"])
    s.line(368, 514, 368, 658)
    bottom = ((22, 150, "25. FEDERAL TAX I.D. NUMBER          SSN EIN"), (150, 262, "26. PATIENT'S ACCOUNT NO."), (262, 346, "27. ACCEPT ASSIGNMENT?"), (346, 432, "28. TOTAL CHARGE"), (432, 514, "29. AMOUNT PAID"), (514, right, "30. Rsvd for NUCC Use"))
    for x0, x1, caption in bottom:
        s.box(x0, 658, x1, 684, caption)
    s.put(26, 680, f["25"])
    s.tick(112, 681, "", on=False)
    s.tick(124, 681, "", on=True)
    s.put(153, 680, f["26"])
    s.tick(272, 681, "YES", on=True)
    s.tick(306, 681, "NO", on=False)
    s.cap(349, 679, "$", 8)
    s.put(404, 680, f["28"].split(".")[0], right=True)
    s.put(410, 680, f["28"].split(".")[1])
    s.line(407, 666, 407, 684)
    s.cap(435, 679, "$", 8)
    if f["29"]:
        s.put(488, 680, f["29"].split(".")[0], right=True)
        s.put(494, 680, f["29"].split(".")[1])
    s.line(491, 666, 491, 684)
    s.box(22, 684, 178, 750, "31. SIGNATURE OF PHYSICIAN OR SUPPLIER")
    s.put(28, 724, f["31"][0], 8)
    s.put(28, 742, f["31"][1], 8)
    s.box(178, 684, 372, 750, "32. SERVICE FACILITY LOCATION INFORMATION")
    s.box(372, 684, right, 750, "33. BILLING PROVIDER INFO & PH #")
    for at, text in enumerate(f["32"]):
        s.put(182, 702 + 11 * at, text, 8.6)
    for at, text in enumerate(f["33"]):
        s.put(376, 702 + 11 * at, text, 8.6)
    s.put(500, 692, f["phone"], 8.6)
    for x, caption, number in ((178, "a.", f.get("32a", "")), (372, "a.", f["33a"])):
        s.cap(x + 3, 747, caption, 6)
        s.put(x + 14, 747, number, 9)
    s.line(178, 738, right, 738)
    s.cap(22, 758, "NUCC Instruction Manual available at: www.nucc.org              PLEASE PRINT OR TYPE              APPROVED OMB-0938-1197 FORM 1500 (02-12)", 5.5)
    return s.done()


def _charge(first: str, code: str, mods: list[str], points: str | None, units: str | None, amount: str, system: str = "CPT", through: str | None = None, said: str | None = None) -> dict:
    return shape("charge", date_of_service=first, date_through=through, code=code, code_system=system, modifiers=mods, diagnosis_pointers=points, description=said, units=units, amount=amount)


def claim_surgeon(p: Person) -> Paper:
    """A surgeon's claim printed black on plain paper, years of four digits, decimal points left out of the codes."""
    visits = [(12, "99204", ["25"], "ABC", "1", "385.00", ""), (12, "72052", [], "A", "1", "214.50", ""), (40, "99214", ["25", "57"], "AB", "1", "268.00", ""), (40, "20553", ["59"], "C", "1", "191.75", ""), (40, "J1030", ["RT"], "C", "2", "38.40", "N400009307303 ML2")]
    lines = [(f"{d:%m%d%Y}", f"{d:%m%d%Y}", "11", code, mods, points, amount, units, above) for day, code, mods, points, units, amount, above in visits for d in [p.day(day)]]
    total = add(*(v[5] for v in visits))
    claim, account, me = p.no("4####-BI-07"), p.no("OSI.7####"), npi("158277104")
    f = {"payer": ["BLUESTEM CASUALTY COMPANY", "ATTN MEDICAL UNIT", "PO BOX 9940", "OMAHA NE 68199"], "1": "OTHER", "1a": p.no("BC7######A"), "2": f"{p.last.upper()}, {p.first.upper()}, {p.mid}", "3": f"{p.born:%m %d %Y}", "4": p.other.upper(), "6": "Other", "5": "706 555 0138", "11": "NONE", "10a": "NO", "10b": "YES", "10c": "NO", "11b": "Y4  " + claim, "11c": "BLUESTEM CASUALTY COMPANY", "12": f"{p.day(12):%m %d %Y}", "14": f"{p.loss:%m %d %Y}", "17": "DN  LOMBARDI ANITA DO", "17b": npi("146209835"), "21": ["S134XXA", "M5412", "M62838", "G44309"], "24J": me, "25": "581906422", "26": account, "28": total, "29": "", "31": ["RUPERT A DELACOURT MD", f"{p.day(47):%m %d %Y}"], "32": ["OCMULGEE SPINE INSTITUTE", "455 HIGHTOWER PKWY STE 210", "KETTLE BROOK GA 309980455"], "32a": npi("138200911"), "33": ["OCMULGEE SPINE INSTITUTE PC", "PO BOX 61208", "ATLANTA GA 303991208"], "phone": "(478) 555-0119", "33a": npi("138200911")}
    return Paper(_claim(p, Sheet((0.15, 0.15, 0.15), 9.2), f, lines), shape(
        "medical_bill", form="cms1500", provider_name="OCMULGEE SPINE INSTITUTE PC", provider_address="PO BOX 61208, ATLANTA GA 303991208", provider_phone="(478) 555-0119", provider_npi=f["33a"], provider_tax_id="581906422", patient_name=f["2"], patient_dob=p.born, account_number=account, claim_number=claim,
        diagnosis_codes=["S13.4XXA", "M54.12", "M62.838", "G44.309"], charges=[_charge(p.day(v[0]).isoformat(), v[1], v[2], v[3], v[4], v[5], "HCPCS" if v[1][0] == "J" else "CPT", p.day(v[0]).isoformat()) for v in visits], total_charges=total))


def claim_therapist(p: Person) -> Paper:
    """A therapist's claim on the red form, dates with blanks, a payment, and pointers of one letter."""
    visits = [(9, "97163", ["GP"], "A", "1", "228.00"), (9, "97530", ["GP"], "B", "2", "156.00"), (13, "97110", ["GP"], "AB", "3", "213.00"), (13, "97140", ["GP", "59"], "B", "1", "74.00"), (16, "97110", ["GP"], "AB", "3", "213.00"), (16, "97014", ["GP"], "A", "1", "42.00")]
    lines = [(f"{d:%m %d %y}", f"{d:%m %d %y}", "12", code, mods, points, amount, units, "") for day, code, mods, points, units, amount in visits for d in [p.day(day)]]
    total = add(*(v[5] for v in visits))
    account, member = p.no("NLT-4####"), p.no("MVB### ## ####")
    f = {"payer": ["MERRIMAC VALLEY BENEFIT FUND", "CLAIMS DEPARTMENT", "88 SPINDLE ROAD", "LOWELL MA 01899"], "1": "GROUP", "1a": member, "2": f"{p.last.upper()} {p.first.upper()} {p.mid}", "3": f"{p.born:%m %d %Y}", "4": "SAME", "6": "Self", "5": "978 5550171", "11": p.no("G-#####"), "10a": "NO", "10b": "NO", "10c": "YES", "11b": "", "11c": "MERRIMAC VALLEY PPO", "12": f"{p.day(9):%m %d %y}", "14": f"{p.loss:%m %d %y}", "17": "DN ISOLDE HARGROVE NP", "17b": npi("122945600"), "19": "HOMEBOUND PATIENT", "21": ["M25.562", "S83.412D"], "23": p.no("PA#######"), "24J": npi("171530062"), "25": "04-2887103", "26": account, "28": total, "29": "60.00", "31": ["SIGNED: P OSTROWSKI PT", f"{p.day(20):%m %d %y}"], "32": ["PATIENTS HOME"], "33": ["NASHUA LANE THERAPY AT HOME", "240 NASHUA LN UNIT 6", "EASTFIELD MILLS MA 01998"], "phone": "978 555-0150", "33a": npi("160044318")}
    return Paper(_claim(p, Sheet((0.8, 0.12, 0.1), 9.6), f, lines), shape(
        "medical_bill", form="cms1500", provider_name="NASHUA LANE THERAPY AT HOME", provider_address="240 NASHUA LN UNIT 6, EASTFIELD MILLS MA 01998", provider_phone="978 555-0150", provider_npi=f["33a"], provider_tax_id="04-2887103", patient_name=f["2"], patient_dob=p.born, account_number=account,
        diagnosis_codes=["M25.562", "S83.412D"], charges=[_charge(p.day(v[0]).isoformat(), v[1], v[2], v[3], v[4], v[5], "CPT", p.day(v[0]).isoformat()) for v in visits], total_charges=total, total_payments="60.00"))


def hospital_claim(p: Person) -> Paper:
    """A UB-04 of an emergency visit, amounts without a point, the total on line 23."""
    s = Sheet((0.1, 0.32, 0.18), 8.6)
    control, member = p.no("V00#######"), p.no("PRM########")
    lines = [("0250", "PHARMACY", "", "4", "18600"), ("0258", "IV SOLUTIONS", "", "1", "9275"), ("0301", "LAB/CHEMISTRY", "80053", "1", "31450"), ("0305", "LAB/HEMATOLOGY", "85025", "1", "14890"), ("0320", "DX X-RAY", "73560LT", "1", "52200"), ("0351", "CT SCAN/HEAD", "70450", "1", "286000"), ("0450", "EMERG ROOM", "9928525", "1", "341875"), ("0636", "DRUGS/DETAIL CODE", "J1885", "2", "4410")]
    said = [(code[:5], [code[5:]] if code[5:] else []) for _, _, code, _, _ in lines]
    total = sum(int(line[4]) for line in lines)

    def money(cents: int) -> str:
        return f"{cents // 100}.{cents % 100:02}"

    s.box(18, 24, 210, 84, "1")
    for at, text in enumerate(("TRES LOMAS BAPTIST HOSPITAL", "3300 N CALLE OCOTILLO", "TRES LOMAS AZ 859970018", "5205550164")):
        s.put(22, 38 + 12 * at, text)
    s.box(210, 24, 380, 84, "2")
    s.put(214, 38, "TLBH PATIENT ACCOUNTS")
    s.put(214, 50, "DEPT 4471 PHOENIX AZ 85072")
    s.box(380, 24, 534, 44, "3a PAT. CNTL #")
    s.put(430, 40, control)
    s.box(380, 44, 534, 64, "b. MED. REC. #")
    s.put(430, 60, p.no("M#######"))
    s.box(534, 24, 594, 64, "4 TYPE OF BILL")
    s.put(545, 50, "0131")
    s.box(380, 64, 458, 84, "5 FED. TAX NO.")
    s.put(384, 81, "860774190")
    s.box(458, 64, 594, 84, "6 STATEMENT COVERS PERIOD  FROM      THROUGH", 4.6)
    s.put(464, 81, f"{p.loss:%m%d%y}")
    s.put(530, 81, f"{p.loss:%m%d%y}")
    s.box(18, 84, 250, 112, "8 PATIENT NAME      a")
    s.put(24, 108, f"{p.last.upper()} {p.first.upper()}")
    s.box(250, 84, 594, 112, "9 PATIENT ADDRESS   a                                                     b CITY                     c ST        d ZIP")
    city, rest = p.town.upper().split(", ")
    s.put(254, 108, p.street.upper())
    s.put(420, 108, city)
    s.put(505, 108, rest[:2])
    s.put(540, 108, rest[3:])
    xs = ((18, 84, "10 BIRTHDATE", f"{p.born:%m%d%Y}"), (84, 110, "11 SEX", p.sex), (110, 160, "12 DATE", f"{p.loss:%m%d%y}"), (160, 190, "13 HR", "19"), (190, 222, "14 TYPE", "1"), (222, 252, "15 SRC", "1"), (252, 284, "16 DHR", "23"), (284, 320, "17 STAT", "01"), (320, 540, "18-28 CONDITION CODES", ""), (540, 594, "29 ACDT STATE", "AZ"))
    for x0, x1, caption, text in xs:
        s.box(x0, 112, x1, 136, caption, 4.6)
        s.put(x0 + 4, 133, text)
    for at in range(4):
        s.box(18 + 100 * at, 136, 118 + 100 * at, 160, f"{31 + at} OCCURRENCE CODE / DATE", 4.6)
    s.put(22, 157, "01")
    s.put(50, 157, f"{p.loss:%m%d%y}")
    s.box(418, 136, 594, 160, "35-36 OCCURRENCE SPAN", 4.6)
    s.box(18, 160, 330, 226, "38")
    for at, text in enumerate(("PALO VERDE ADVANTAGE HMO", "CLAIMS PO BOX 3055", "MESA AZ 85299")):
        s.put(30, 176 + 12 * at, text)
    for at in range(3):
        s.box(330 + 88 * at, 160, 418 + 88 * at, 226, f"{39 + at} VALUE CODES AMOUNT", 4.6)
    s.put(336, 180, "45")
    s.put(400, 180, "19 00", right=True)
    cols = (18, 58, 220, 318, 382, 430, 510, 570, 594)
    heads = ("42 REV. CD.", "43 DESCRIPTION", "44 HCPCS / RATE / HIPPS CODE", "45 SERV. DATE", "46 SERV. UNITS", "47 TOTAL CHARGES", "48 NON-COVERED", "49")
    for x0, x1, head in zip(cols, cols[1:], heads, strict=False):
        s.box(x0, 226, x1, 240, head, 4.4)
        s.box(x0, 240, x1, 516)
    for at, (rev, what, code, units, cents) in enumerate(lines):
        y = 251 + 12 * at
        s.cap(10, y, str(at + 1), 5)
        s.put(22, y, rev)
        s.put(62, y, what)
        s.put(224, y, code)
        s.put(322, y, f"{p.loss:%m%d%y}")
        s.put(424, y, units, right=True)
        s.put(504, y, cents[:-2] + " " + cents[-2:], right=True)
    s.line(18, 503, 594, 503)
    s.cap(10, 513, "23", 5)
    s.put(22, 513, "0001")
    s.put(64, 513, "PAGE 1 OF 1")
    s.cap(224, 513, "CREATION DATE", 5)
    s.put(322, 513, f"{p.day(9):%m%d%y}")
    s.cap(400, 513, "TOTALS", 5.5)
    s.put(504, 513, f"{total // 100} {total % 100:02}", right=True)
    cols = (18, 170, 268, 300, 330, 400, 480, 594)
    for x0, x1, head, text in zip(cols, cols[1:], ("50 PAYER NAME", "51 HEALTH PLAN ID", "52 REL", "53 ASG", "54 PRIOR PAYMENTS", "55 EST. AMOUNT DUE", "56 NPI"), ("PALO VERDE ADVANTAGE", "77004", "Y", "Y", "", "", npi("119302847")), strict=False):
        s.box(x0, 516, x1, 560, head, 4.8)
        s.put(x0 + 4, 534, text)
    cols = (18, 180, 226, 380, 480, 594)
    for x0, x1, head, text in zip(cols, cols[1:], ("58 INSURED'S NAME", "59 P.REL", "60 INSURED'S UNIQUE ID", "61 GROUP NAME", "62 INSURANCE GROUP NO."), (f"{p.last.upper()} {p.first.upper()}", "18", member, "PVA GOLD", "002"), strict=False):
        s.box(x0, 560, x1, 600, head, 4.8)
        s.put(x0 + 4, 578, text)
    s.box(18, 600, 594, 624, "63 TREATMENT AUTHORIZATION CODES                              64 DOCUMENT CONTROL NUMBER                                 65 EMPLOYER NAME")
    s.box(18, 624, 594, 668, "66 DX")
    for x, caption, code in ((30, "67", "S8002XA"), (110, "A", "S0990XA"), (190, "B", "W010XXA"), (270, "C", "Y92512"), (350, "D", "I10")):
        s.cap(x, 634, caption, 5)
        s.put(x + 8, 644, code)
    s.put(22, 660, "0")
    s.box(18, 668, 300, 690, "69 ADMIT DX                 70 PATIENT REASON DX")
    s.put(60, 687, "S8002XA")
    s.put(160, 687, "M25562")
    s.box(300, 668, 594, 690, "76 ATTENDING    NPI")
    s.put(380, 676, npi("102938475"), 8)
    s.put(304, 688, "LAST OKONJO         FIRST BERNADETTE", 8)
    s.box(18, 690, 594, 730, "80 REMARKS")
    s.put(24, 712, "FALL AT RETAIL STORE - THIRD PARTY LIABILITY")
    s.cap(18, 742, "UB-04 CMS-1450     APPROVED OMB NO. 0938-0997     THE CERTIFICATIONS ON THE REVERSE APPLY TO THIS BILL AND ARE MADE A PART HEREOF.", 5.5)
    charges = [_charge(p.loss.isoformat(), code or line[0], mods, None, line[3], money(int(line[4])), "REV" if not code else "HCPCS" if code[0] == "J" else "CPT", None, line[1]) for line, (code, mods) in zip(lines, said, strict=True)]
    return Paper(s.done(), shape(
        "medical_bill", form="ub04", provider_name="TRES LOMAS BAPTIST HOSPITAL", provider_address="3300 N CALLE OCOTILLO, TRES LOMAS AZ 859970018", provider_phone="5205550164", provider_npi=npi("119302847"), provider_tax_id="860774190", patient_name=f"{p.last.upper()} {p.first.upper()}", patient_dob=p.born, account_number=control, statement_date=p.day(9),
        diagnosis_codes=["S80.02XA", "S09.90XA", "W01.0XXA", "Y92.512", "I10"], charges=charges, total_charges=money(total)))
