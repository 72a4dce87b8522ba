"""Bills of hospitals: itemised statements over several sheets, a guarantor's statement, and two UB-04 forms."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import timedelta

from tests.benchmarks.strangers_fifth.care.case import (
    Paper,
    Person,
    add,
    charge,
    iso,
    less,
    mon,
    npi,
    shape,
    sheet,
    short,
    table,
    us,
    usd,
)
from tests.benchmarks.strangers_fourth.forms import Form

DESERT = "Saguaro Rim Medical Center"


def detail_by_department(p: Person) -> Paper:
    """Four sheets with subtotals by department; only the first has headings over the columns; payments stand at the end."""
    d, n = p.loss, p.day(1)
    groups = [
        ("Emergency Room", [(d, "0450", "99285", "HC ED VISIT LEVEL V", "1", "3412.00"), (d, "0450", "96374", "HC IV PUSH SINGLE/INITIAL", "1", "487.00"), (d, "0450", "96375", "HC IV PUSH EA ADDL NEW SUBST", "2", "612.00"), (d, "0450", "12002", "HC SIMPLE REPAIR 2.6-7.5 CM", "1", "904.00")]),
        ("Laboratory", [(d, "0301", "80053", "HC COMPREHENSIVE METABOLIC PANEL", "1", "318.00"), (d, "0305", "85025", "HC CBC W/ AUTO DIFF", "1", "149.00"), (d, "0305", "85610", "HC PROTHROMBIN TIME", "1", "97.00"), (d, "0307", "81001", "HC URINALYSIS AUTO W/MICRO", "1", "84.00"), (d, "0301", "82077", "HC ALCOHOL, BLOOD", "1", "176.00"), (n, "0305", "85018", "HC HEMOGLOBIN", "2", "118.00")]),
        ("Imaging", [(d, "0351", "70450", "HC CT HEAD W/O CONTRAST", "1", "2874.00"), (d, "0352", "72125", "HC CT CERVICAL SPINE W/O", "1", "3106.00"), (d, "0352", "74177", "HC CT ABD/PELVIS W CONTRAST", "1", "5240.00"), (d, "0320", "73110", "HC XR WRIST MIN 3 VIEWS LT", "1", "431.00"), (d, "0255", "Q9967", "HC LOCM 300-399 MG/ML PER ML", "100", "390.00")]),
        ("Pharmacy", [(d, "0250", None, "MORPHINE 4 MG/ML SYRG", "2", "96.40"), (d, "0250", None, "ONDANSETRON 4 MG/2 ML VIAL", "1", "38.15"), (d, "0636", "90715", "HC TDAP VACCINE 7 YRS+", "1", "142.00"), (d, "0258", None, "SODIUM CHL 0.9% 1,000 ML BAG", "2", "173.60"), (n, "0637", None, "ACETAMINOPHEN 325 MG TAB", "4", "11.20"), (n, "0637", None, "OXYCODONE 5 MG TAB", "3", "27.90"), (n, "0250", None, "ENOXAPARIN 40 MG SYRG", "1", "118.75")]),
        ("Observation", [(d, "0762", "G0378", "HC OBSERVATION PER HOUR", "19", "2660.00"), (n, "0420", "97161", "HC PT EVAL LOW COMPLEX", "1", "366.00"), (n, "0730", "93005", "HC EKG TRACING ONLY", "1", "284.00")]),
        ("Supplies", [(d, "0270", None, "SPLINT WRIST COCK-UP LT", "1", "88.00"), (d, "0272", None, "LACERATION TRAY STERILE", "1", "134.50"), (d, "0270", None, "COLLAR CERVICAL MED", "1", "97.25")]),
    ]
    total = add(*(row[5] for _, rows in groups for row in rows))
    paid = [(p.day(34), "Copper Basin Health - Payment", "9310.44"), (p.day(61), "Patient Payment - Visa x4471", "250.00")]
    off = [(p.day(34), "Copper Basin Health - Contractual Adjustment", "11877.06")]
    gone, cut = add(*(row[2] for row in paid)), add(*(row[2] for row in off))
    owed = less(total, gone, cut)
    account = p.no("7######02")

    def head(sheet_no: int) -> str:
        return f"<div class='split top{' brk' if sheet_no > 1 else ''}'><div><span class=logo>{DESERT}</span><br><span class=sm>Patient Financial Services &middot; P.O. Box 61840, Casa Brillante, AZ 85696<br>Billing questions: 520-555-0117 &middot; Tax ID 86-0472915</span></div><div class='r sm'>Hospital Account Itemization<br>Page {sheet_no} of 4<br>Printed {us(p.day(72))}</div></div>"

    def group(at: int, heads: bool = False) -> str:
        name, rows = groups[at]
        top = table([("Svc Date", "Rev", "HCPCS", "Description", "Qty", "Amount")], (4, 5), "th") if heads else ""
        body = table([(short(day), rev, code or "", what, units, usd(amount)) for day, rev, code, what, units, amount in rows], (4, 5))
        return f"<table class='w grp'><colgroup><col style='width:13%'><col style='width:9%'><col style='width:11%'><col><col style='width:9%'><col style='width:15%'></colgroup>{top}<tr><td colspan=6 class=dep>{name}{body}<tr><td colspan=5 class=r><i>{name} subtotal</i><td class=r><i>{usd(add(*(row[5] for row in rows)))}</i></table>"

    who = f"<table class='w who'>{table([('<b>Patient</b>', p.turned, '<b>Hospital Account</b>', account), ('<b>Date of birth</b>', us(p.born), '<b>MRN</b>', p.no('E#######')), ('<b>Admit</b>', us(d) + ' 19:42', '<b>Discharge</b>', us(n) + ' 15:10'), ('<b>Guarantor</b>', p.short, '<b>Class</b>', 'Observation')])}</table>"
    money = f"<h4>Payments and adjustments on this account</h4><table class=w>{table([(short(day), what, '-' + usd(amount)) for day, what, amount in [*paid, *off]], (2,))}</table><table class='sum'>{table([('Total Charges', usd(total)), ('Total Payments', '-' + usd(gone)), ('Total Adjustments', '-' + usd(cut)), ('<b>Account Balance</b>', '<b>$' + usd(owed) + '</b>')], (1,))}</table><p class=xs>This is an itemization, not a bill. Professional fees of physicians are billed apart. Pathology, radiology and emergency physicians are independent.</p>"
    body = head(1) + who + group(0, heads=True) + group(1) + head(2) + group(2) + group(3) + head(3) + group(4) + group(5) + head(4) + money
    css = ".logo{font:bold 17pt Lato;color:#8a4b12}.top{border-bottom:2px solid #8a4b12;margin-bottom:12px}.dep{background:#f1e7da;font-weight:bold}.grp{margin-bottom:10px}.who{margin-bottom:14px}.sum{margin:18px 0 0 auto;width:45%}"
    lines = [charge(day, code or rev, what, amount, units) for _, rows in groups for day, rev, code, what, units, amount in rows]
    return Paper(sheet(body, css, "9.6pt/1.35 'Lato'", "0.55in"), shape("medical_bill", form="statement", provider_name=DESERT, provider_address="P.O. Box 61840, Casa Brillante, AZ 85696", provider_phone="520-555-0117", provider_tax_id="86-0472915", patient_name=p.turned, patient_dob=p.born, account_number=account, charges=lines, total_charges=total, total_payments=gone, total_adjustments=cut, balance_due=owed)).without("statement_date")


def typed_in_capitals(p: Person) -> Paper:
    """A community hospital's printout in typewriter capitals: charge-master numbers, CPT where there is one, reversed charge, three sheets."""
    d = p.loss
    rows = [
        (d, "4100285", "99284", "EMERGENCY DEPT LEVEL 4", "1", "2218.00"), (d, "4100310", "90471", "IMMUNIZATION ADMIN", "1", "96.00"), (d, "4100377", "29125", "SPLINT SHORT ARM STATIC", "1", "318.50"),
        (d, "3600114", "73090", "XRAY FOREARM 2 VIEWS RT", "1", "372.00"), (d, "3600120", "73110", "XRAY WRIST COMPLETE RT", "1", "394.00"), (d, "3600402", "71101", "XRAY RIBS UNI W CHEST 3V", "1", "521.00"),
        (d, "3000011", "80048", "BASIC METABOLIC PANEL", "1", "211.75"), (d, "3000040", "85027", "CBC AUTOMATED", "1", "103.25"), (d, "3000399", "84703", "HCG QUALITATIVE", "1", "118.00"), (d, "3000399", "84703", "HCG QUALITATIVE", "-1", "-118.00"),
        (d, "2500871", "", "KETOROLAC INJ 30MG", "1", "44.10"), (d, "2500112", "", "HYDROCODONE/APAP 5-325 TAB", "2", "15.80"), (d, "2501903", "90715", "TDAP VACCINE ADACEL", "1", "127.35"), (d, "2700038", "", "SLING ARM UNIVERSAL LG", "1", "46.00"), (d, "2700550", "", "ORTHOGLASS 4 IN", "1", "61.40"),
    ]
    total, account = add(*(row[5] for row in rows)), p.no("V0000#######")
    paid, owed = "500.00", ""
    owed = less(total, paid)

    def line(row: tuple) -> str:
        day, cdm, cpt, what, units, amount = row
        money = usd(amount.lstrip("-")) + ("-" if amount.startswith("-") else " ")
        return f"{day:%m/%d/%y}  {cdm:<9}{cpt:<7}{what:<29}{units:>4}{money:>14}"

    def head(at: int) -> str:
        return f"{'LAKE HARLOW COMMUNITY HOSPITAL':<46}PAGE {at:>3}\n900 SHORELINE BLVD                            RUN {p.day(20):%m/%d/%y} 0614\nHARLOW MILLS, OH 44096                        USER PFSKAL\n440-555-0162   FED ID 34-0718826\n\n              D E T A I L   O F   C H A R G E S\n\nPATIENT: {p.turned.upper():<32} ACCT#: {account}\nADMIT:   {d:%m/%d/%y}   DISCH: {d:%m/%d/%y}    F/C: AUTO   DR: VELLUTINI, MARIO\n" + "-" * 72

    cut = [rows[:6], rows[6:12], rows[12:]]
    sheets = [head(1) + "\nDATE      CHG CODE CPT    DESCRIPTION                   QTY        AMOUNT\n" + "\n".join(map(line, cut[0])) + f"\n{'PAGE TOTAL':>58}{usd(add(*(r[5] for r in cut[0]))):>14}", head(2) + "\n" + "\n".join(map(line, cut[1])) + f"\n{'PAGE TOTAL':>58}{usd(add(*(r[5] for r in cut[1]))):>14}", head(3) + "\n" + "\n".join(map(line, cut[2])) + f"\n{'PAGE TOTAL':>58}{usd(add(*(r[5] for r in cut[2]))):>14}\n\n{'TOTAL CHARGES':>58}{usd(total):>14}\n{d:%m/%d/%y}  PAYMENT - DEPOSIT CASH ER{'':>26}{usd(paid):>14}-\n{'ACCOUNT BALANCE':>58}{usd(owed):>14}\n\n                   *** END OF REPORT ***"]
    body = "<div class=brk></div>".join(f"<pre style='white-space:pre'>{each}</pre>" for each in sheets)
    lines = [charge(day, cpt or None, what, amount, units) for day, _, cpt, what, units, amount in rows]
    return Paper(sheet(body, "", "10.5pt/1.5 'Courier Prime'", "0.7in 0.6in"), shape("medical_bill", form="statement", provider_name="LAKE HARLOW COMMUNITY HOSPITAL", provider_address="900 SHORELINE BLVD, HARLOW MILLS, OH 44096", provider_phone="440-555-0162", provider_tax_id="34-0718826", patient_name=p.turned.upper(), account_number=account, charges=lines, total_charges=total, total_payments=paid, total_adjustments=None, balance_due=owed)).without("statement_date")


def guarantor_statement(p: Person) -> Paper:
    """A health system's statement to the guarantor: two visits, a previous balance, ages of the debt, a coupon to tear off."""
    first, second, made = p.day(0), p.day(9), p.day(58)
    one = ("1840.00", "612.30", "977.70")
    two = ("286.00", "91.45", "144.55")
    owes1, owes2 = less(one[0], one[1], one[2]), less(two[0], two[1], two[2])
    total, paid, cut, owed = add(one[0], two[0]), add(one[1], two[1]), add(one[2], two[2]), add(owes1, owes2)
    account = p.no("G-30####7")
    body = (
        f"<div class=split><div><span style='font:bold 20pt Carlito;color:#00675b'>Tidewater Sound Health</span><p class=sm>Tidewater Sound Health<br>PO Box 94117<br>Seattle, WA 98124</p></div><table class=facts>{table([('Statement Date', mon(made)), ('Guarantor ID', account), ('Due Date', mon(p.day(79))), ('<b>Amount Due</b>', '<b>$' + usd(owed) + '</b>')], (1,))}</table></div>"
        f"<p style='margin:22px 0 22px 40px'>{p.short}<br>{p.address}</p><p>Previous statement balance $0.00. New activity since your last statement is below. Insurance has processed these visits; the rest is your responsibility.</p>"
        f"<table class=w><tr class=bar><th>Date<th>Description<th class=r>Charges<th class=r>Insurance Payments<th class=r>Adjustments<th class=r>You Owe<tr><td colspan=6><b>Patient: {p.short} &nbsp; Tidewell Hospital - Emergency Visit</b>{table([(bare_day(first), 'Emergency care and imaging', usd(one[0]), '-' + usd(one[1]), '-' + usd(one[2]), usd(owes1))], (2, 3, 4, 5))}<tr><td colspan=6><b>Patient: {p.short} &nbsp; Salmonberry Clinic - Office Visit, Jorunn Aasen ARNP</b>{table([(bare_day(second), 'Office visit, established patient', usd(two[0]), '-' + usd(two[1]), '-' + usd(two[2]), usd(owes2))], (2, 3, 4, 5))}<tr class=tot><td colspan=2>Totals<td class=r>{usd(total)}<td class=r>-{usd(paid)}<td class=r>-{usd(cut)}<td class=r>${usd(owed)}</table>"
        f"<table class='w grid' style='margin-top:18px'><tr>{''.join(f'<th class=c>{each}</th>' for each in ('Current', '31-60 days', '61-90 days', 'Over 90 days', 'Balance'))}<tr>{''.join(f'<td class=c>{each}</td>' for each in (usd(owes2), usd(owes1), '0.00', '0.00', usd(owed)))}</table><p class=sm>Questions? Call 206-555-0188, Monday to Friday 8 to 5. Financial assistance is available to those who qualify.</p>"
        f"<div style='border-top:1px dashed #000;margin-top:30px;padding-top:8px' class=split><div class=sm>Make checks payable to Tidewater Sound Health.<br>&#9744; Visa &#9744; MasterCard &nbsp; Card no. ____________________ Exp ____<br>Check no. ________</div><table class=grid>{table([('Guarantor ID', account), ('Amount due', '$' + usd(owed)), ('Amount enclosed', '$')])}</table></div>"
    )
    css = ".facts td{padding:3px 10px;border-bottom:1px solid #00675b}.bar th{background:#00675b;color:#fff}.tot td{border-top:2px solid #00675b;font-weight:bold}"
    lines = [charge(first, None, "Emergency care and imaging", one[0]), charge(second, None, "Office visit, established patient", two[0])]
    return Paper(sheet(body, css, "10.4pt/1.35 'Carlito'", "0.65in"), shape("medical_bill", form="statement", provider_name="Tidewater Sound Health", provider_address="PO Box 94117, Seattle, WA 98124", provider_phone="206-555-0188", patient_name=p.short, statement_date=made, charges=lines, total_charges=total, total_payments=paid, total_adjustments=cut, balance_due=owed)).without("account_number")


def bare_day(day) -> str:
    return f"{day.month}/{day.day}/{day:%y}"


def _ub(p: Person, ink: tuple[float, float, float], f: dict, off: tuple[float, float] = (0, 0)) -> bytes:
    """Draw the institutional claim form; f says what stands in which locator; lines beyond 22 go to a second sheet."""
    s = Form(ink, "Mono", 9, off)
    pages = [f["lines"][at : at + f.get("per", 22)] for at in range(0, len(f["lines"]), f.get("per", 22))]
    for number, lines in enumerate(pages, 1):
        if number > 1:
            s.c.showPage()
        s.box(20, 20, 230, 66, "1")
        for at, text in enumerate(f["1"]):
            s.type(23, 32 + at * 10, text)
        s.box(230, 20, 400, 66, "2")
        s.box(400, 20, 540, 33, "3a PAT. CNTL #", f["3a"], at=50)
        s.box(400, 33, 540, 46, "b. MED. REC. #", f["3b"], at=50)
        s.box(540, 20, 592, 46, "4 TYPE OF BILL", f["4"], at=16)
        s.box(400, 46, 470, 66, "5 FED. TAX NO.", f["5"])
        s.box(470, 46, 592, 66, "6   STATEMENT COVERS PERIOD FROM-THRU")
        s.type(474, 64.5, f["6"][0])
        s.type(534, 64.5, f["6"][1])
        s.box(20, 66, 210, 90, "8 PATIENT NAME        a", f["8"])
        s.box(210, 66, 592, 90, "9 PATIENT ADDRESS     a", f["9"])
        x = 20.0
        for caption, wide, value in (("10 BIRTHDATE", 66, f["10"]), ("11 SEX", 26, p.sex), ("ADMISSION\n12 DATE", 54, f["12"]), ("13 HR", 26, f["13"]), ("14 TYPE", 28, f["14"]), ("15 SRC", 28, f["15"]), ("16 DHR", 28, f["16"]), ("17 STAT", 30, f["17"]), ("CONDITION CODES   18", 60, ""), ("19", 30, ""), ("20", 30, ""), ("29 ACDT STATE", 60, f["29"]), ("30", 106, "")):
            s.box(x, 90, x + wide, 114, caption, value)
            x += wide
        s.box(20, 114, 120, 138, "31  OCCURRENCE\nCODE      DATE", f["31"])
        s.box(120, 114, 220, 138, "32  OCCURRENCE\nCODE      DATE")
        s.box(220, 114, 592, 138, "35  OCCURRENCE SPAN     CODE   FROM   THROUGH")
        s.box(20, 138, 330, 186, "38")
        for at, text in enumerate(f["38"]):
            s.type(24, 154 + at * 10.5, text)
        for at, text in enumerate(("39   VALUE CODES\nCODE   AMOUNT", "40   VALUE CODES\nCODE   AMOUNT", "41   VALUE CODES\nCODE   AMOUNT")):
            s.box(330 + at * 87.3, 138, 417.3 + at * 87.3, 186, text, f["39"] if not at else "")
        marks = ((20, 58, "42 REV. CD."), (58, 232, "43 DESCRIPTION"), (232, 336, "44 HCPCS / RATE / HIPPS CODE"), (336, 388, "45 SERV. DATE"), (388, 436, "46 SERV. UNITS"), (436, 506, "47 TOTAL CHARGES"), (506, 572, "48 NON-COVERED CHARGES"), (572, 592, "49"))
        for left, right, caption in marks:
            s.box(left, 186, right, 486, caption)
        for at, row in enumerate(lines):
            y = 204 + at * 12
            for (left, right, _), value, to_right in zip(marks, row, (False, False, False, False, True, True, True), strict=False):
                s.type(right - 4 if to_right else left + 4, y, value, right=to_right)
        last = number == len(pages)
        s.c.setFillColorRGB(1, 1, 1)
        s.box(20, 474, 592, 486)
        s.type(24, 483.5, "0001")
        s.type(90, 483.5, f"PAGE {number} OF {len(pages)}")
        s.say(262, 482, "CREATION DATE", 5.5)
        s.type(340, 483.5, f["made"])
        s.say(410, 482, "TOTALS", 6)
        if last:
            s.type(502, 483.5, f["total"], right=True)
        x = 20.0
        for caption, wide, value in (("50 PAYER NAME", 150, f["50"]), ("51 HEALTH PLAN ID", 90, f["51"]), ("52 REL", 24, "Y"), ("53 ASG", 24, "Y"), ("54 PRIOR PAYMENTS", 80, f["54"] if last else ""), ("55 EST. AMOUNT DUE", 80, f["55"] if last else ""), ("56 NPI", 124, f["56"])):
            s.box(x, 486, x + wide, 516, caption, value)
            x += wide
        for left, right, caption, value in ((20, 170, "58 INSURED'S NAME", f["58"]), (170, 194, "59 P.REL", f["59"]), (194, 330, "60 INSURED'S UNIQUE ID", f["60"]), (330, 460, "61 GROUP NAME", f["61"]), (460, 592, "62 INSURANCE GROUP NO.", f["62"])):
            s.box(left, 516, right, 542, caption, value)
        for left, right, caption, value in ((20, 220, "63 TREATMENT AUTHORIZATION CODES", ""), (220, 406, "64 DOCUMENT CONTROL NUMBER", f["64"]), (406, 592, "65 EMPLOYER NAME", f["65"])):
            s.box(left, 542, right, 568, caption, value)
        s.box(20, 568, 40, 612, "66 DX", "0")
        for at in range(9):
            value = f["67"][at] if at < len(f["67"]) else ""
            s.box(40 + at * 61.3, 568, 101.3 + at * 61.3, 590, "67" if not at else "ABCDEFGH"[at - 1], value, at=3)
            s.box(40 + at * 61.3, 590, 101.3 + at * 61.3, 612, "IJKLMNOPQ"[at])
        for left, right, caption, value in ((20, 110, "69 ADMIT DX", f["69"]), (110, 260, "70 PATIENT REASON DX   a", f["70"]), (260, 330, "71 PPS CODE", f["71"]), (330, 480, "72 ECI", f["72"]), (480, 592, "73", "")):
            s.box(left, 612, right, 636, caption, value)
        s.box(20, 636, 150, 664, "74  PRINCIPAL PROCEDURE\nCODE            DATE", f["74"])
        s.box(150, 636, 330, 664, "a.  OTHER PROCEDURE\nCODE            DATE")
        s.box(330, 636, 592, 664, "76 ATTENDING   NPI", f["76"], at=4)
        s.box(20, 664, 330, 714, "80 REMARKS", f["80"])
        s.box(330, 664, 592, 689, "77 OPERATING   NPI", f["77"], at=4)
        s.box(330, 689, 592, 714, "78 OTHER   NPI")
        s.say(20, 722, "UB-04 CMS-1450        APPROVED OMB NO. 0938-0997", 5.5)
        s.say(300, 722, "THE CERTIFICATIONS ON THE REVERSE APPLY TO THIS BILL AND ARE MADE A PART HEREOF.", 5)
    return s.done()


def _ub_lines(rows: list[tuple]) -> list[tuple]:
    return [(rev, what, code + (" " + mod if mod else ""), f"{day:%m%d%y}", units, usd(amount).replace(",", ""), "") for day, rev, what, code, mod, units, amount in rows]


def outpatient_claim(p: Person) -> Paper:
    """A UB-04 of an emergency visit, printed clean in red ink."""
    d = p.loss
    rows = [(d, "0250", "PHARMACY", "", "", "3", "74.25"), (d, "0300", "LABORATORY", "36415", "", "1", "42.00"), (d, "0301", "LAB/CHEMISTRY", "80053", "", "1", "287.50"), (d, "0305", "LAB/HEMATOLOGY", "85025", "", "1", "131.00"), (d, "0320", "DX X-RAY", "73562", "RT", "1", "418.00"), (d, "0351", "CT SCAN/HEAD", "70450", "", "1", "2360.00"), (d, "0450", "EMERG ROOM", "99284", "25", "1", "2115.00"), (d, "0450", "EMERG ROOM", "12011", "", "1", "688.00"), (d, "0636", "DRUGS/DETAIL CODE", "J1885", "", "2", "51.80"), (d, "0771", "VACCINE ADMIN", "90471", "", "1", "88.00")]
    total, tax, who = add(*(row[6] for row in rows)), "592018834", f"{p.last.upper()}, {p.first.upper()} {p.mid}"
    account = p.no("PH########")
    f = {"1": ("PONCE HARBOR REGIONAL HOSPITAL", "2700 MARINER BLVD", "PONCE HARBOR FL 32999", "3865550141"), "3a": account, "3b": p.no("M######"), "4": "0131", "5": tax, "6": (f"{d:%m%d%y}", f"{d:%m%d%y}"), "8": who, "9": f"{p.street.upper()}  {p.town.upper()}", "10": f"{p.born:%m%d%Y}", "12": f"{d:%m%d%y}", "13": "16", "14": "1", "15": "1", "16": "21", "17": "01", "29": "FL", "31": f"01  {d:%m%d%y}", "38": ("GULF PALMETTO MUTUAL - PIP CLAIMS", "PO BOX 30077", "TAMPA FL 33630"), "39": "", "lines": _ub_lines(rows), "made": f"{p.day(11):%m%d%y}", "total": total, "50": "GULF PALMETTO MUT PIP", "51": "", "54": "", "55": total, "56": npi("119203847"), "58": "VILLANUEVA, CELESTE", "59": "19", "60": p.no("GPM#######"), "61": "", "62": "", "64": "", "65": "", "67": ("S0181XA", "S8001XA", "S060X0A", "V4362XA"), "69": "S0990XA", "70": "S0990XA", "71": "", "72": "V4362XA", "74": "", "76": f"{npi('130455621')}  LAST OKAFOR  FIRST JULIAN", "77": "", "80": ""}
    lines = [charge(day, code or rev, what, amount, units, (mod,) if mod else ()) for day, rev, what, code, mod, units, amount in rows]
    return Paper(_ub(p, (0.75, 0.2, 0.15), f), shape("medical_bill", form="ub04", provider_name="PONCE HARBOR REGIONAL HOSPITAL", provider_address="2700 MARINER BLVD, PONCE HARBOR FL 32999", provider_phone="3865550141", provider_npi=npi("119203847"), provider_tax_id=tax, patient_name=who, patient_dob=p.born, account_number=account, diagnosis_codes=["S01.81XA", "S80.01XA", "S06.0X0A", "V43.62XA"], charges=lines, total_charges=total)).without("statement_date", "claim_number", "balance_due")


def inpatient_claim(p: Person) -> Paper:
    """A UB-04 of a stay with an operation, its lines going on to a second sheet, the total only there; black, typed low and to the right."""
    d = p.loss
    rows = [(d, "0120", "ROOM-BOARD/SEMI", "1850.00", "", "4", "7400.00"), (d, "0250", "PHARMACY", "", "", "61", "3127.44"), (d, "0258", "IV SOLUTIONS", "", "", "9", "841.50"), (d, "0270", "MED-SUR SUPPLIES", "", "", "14", "1966.20"), (p.day(1), "0278", "OTHER IMPLANTS", "", "", "7", "11480.00"), (d, "0301", "LAB/CHEMISTRY", "80053", "", "4", "1144.00"), (d, "0305", "LAB/HEMATOLOGY", "85025", "", "4", "588.00"), (d, "0320", "DX X-RAY", "73502", "LT", "2", "902.00"), (d, "0324", "DX X-RAY/CHEST", "71045", "", "1", "318.00"), (d, "0352", "CT SCAN/BODY", "72192", "", "1", "3050.00"), (p.day(1), "0360", "OR SERVICES", "", "", "1", "18260.00"), (p.day(1), "0370", "ANESTHESIA", "", "", "1", "4015.00"), (p.day(2), "0420", "PHYSICAL THERP", "97161", "GP", "1", "402.00"), (p.day(2), "0424", "PHYS THERP/EVAL", "97116", "GP", "3", "561.00"), (p.day(2), "0430", "OCCUPATION THER", "97165", "GO", "1", "377.00"), (d, "0450", "EMERG ROOM", "99285", "25", "1", "2990.00"), (p.day(1), "0710", "RECOVERY ROOM", "", "", "1", "2240.00"), (d, "0730", "EKG/ECG", "93005", "", "1", "266.00")]
    total, tax, who = add(*(row[6] for row in rows)), "36-2290417", f"{p.last.upper()} {p.first.upper()} {p.mid}"
    account, out = p.no("8#########"), p.day(4)
    rate = {"0120"}
    drawn = [(rev, what, code + (" " + mod if mod else ""), f"{day:%m%d%y}" if rev not in rate else "", units, usd(amount).replace(",", ""), "") for day, rev, what, code, mod, units, amount in rows]
    f = {"1": ("ELMHOLLOW ADVENT HOSPITAL", "1500 RIVER GLEN PKWY", "ELMHOLLOW IL 60399-0150", "630 555 0106"), "3a": account, "3b": p.no("#######"), "4": "0111", "5": tax, "6": (f"{d:%m%d%y}", f"{out:%m%d%y}"), "8": who, "9": f"{p.street.upper()}  {p.town.upper()}", "10": f"{p.born:%m%d%Y}", "12": f"{d:%m%d%y}", "13": "22", "14": "1", "15": "1", "16": "11", "17": "03", "29": "IL", "31": f"02  {d:%m%d%y}", "38": ("MEDICARE PART A", ""), "39": "A1  1676.00", "lines": drawn, "per": 12, "made": f"{p.day(13):%m%d%y}", "total": total, "50": "MEDICARE", "51": "00131", "54": "", "55": "", "56": npi("146702938"), "58": who, "59": "18", "60": p.no("#EG#TE#MK##"), "61": "", "62": "", "64": p.no("22534#########"), "65": "RETIRED", "67": ("S72142AY", "I10    Y", "E785   Y", "D62    N", "W010XXAY"), "69": "S72002A", "70": "", "71": "481", "72": "W010XXA", "74": f"0QS706Z  {p.day(1):%m%d%y}", "76": f"{npi('157820014')}  LAST MADIGAN  FIRST ROSE", "77": f"{npi('167730025')}  LAST IYER  FIRST SANJAY", "80": "MSP LIABILITY OPEN"}
    lines = [charge(None if rev in rate else day, (code if code and "." not in code else "") or rev, what, amount, units, (mod,) if mod else ()) for day, rev, what, code, mod, units, amount in rows]
    lines[0] = {name: value for name, value in lines[0].items() if name not in ("date_of_service", "date_through")}
    return Paper(_ub(p, (0.15, 0.15, 0.15), f, (2.5, 1.5)), shape("medical_bill", form="ub04", provider_name="ELMHOLLOW ADVENT HOSPITAL", provider_address="1500 RIVER GLEN PKWY, ELMHOLLOW IL 60399-0150", provider_phone="630 555 0106", provider_npi=npi("146702938"), provider_tax_id=tax, patient_name=who, patient_dob=p.born, account_number=account, diagnosis_codes=["S72.142A", "I10", "E78.5", "D62", "W01.0XXA"], charges=lines, total_charges=total, total_payments=None)).without("statement_date", "claim_number")


def short_hospital_invoice(p: Person) -> Paper:
    """A critical access hospital's one-sheet invoice: ISO dates, amounts with the currency, a discount for the uninsured."""
    d = p.loss
    rows = [(d, "99283", "ED visit, level 3", "1", "1120.00"), (d, "73630", "X-ray foot, 3 views, left", "1", "310.00"), (d, "L4360", "Walking boot, pneumatic", "1", "245.00"), (d, "J1885", "Ketorolac 15 mg", "2", "36.00"), (d, "96372", "Injection, subcut/IM", "1", "94.00")]
    total = add(*(row[4] for row in rows))
    cut = f"{float(total) * 0.3:.2f}"
    paid, made = "100.00", d + timedelta(days=25)
    owed = less(total, cut, paid)
    body = (
        f"<table class=w><tr><td style='width:60%'><h2>Mesa Alta District Hospital</h2>2 Hospital Loop, Mesa Alta, NM 87199<br>Phone (505) 555-0135 &nbsp; NPI {npi('172644019')}<br>EIN 85-0331290<td><h2 class=r>INVOICE</h2><table class='w grid'>{table([('Invoice no.', p.no('MA-######')), ('Invoice date', iso(made)), ('Visit / account', p.no('ER######')), ('Terms', 'Due on receipt')])}</table></table>"
        f"<table class='w grid' style='margin:16px 0'><tr><td><span class=cap>Patient</span>{p.name}<td><span class=cap>Born</span>{iso(p.born)}<td><span class=cap>Date of service</span>{iso(d)}<td><span class=cap>Payer</span>Self-pay (auto claim pending)</table>"
        f"<table class='w grid'>{table([('Code', 'Service', 'Qty', 'Unit price', 'Total')], (2, 3, 4), 'th')}{table([(code, what, units, 'USD ' + usd(f'{float(amount) / int(units):.2f}'), 'USD ' + usd(amount)) for _, code, what, units, amount in rows], (2, 3, 4))}</table>"
        f"<table style='margin:14px 0 0 auto'>{table([('Gross charges', 'USD ' + usd(total)), ('Uninsured discount 30%', '(USD ' + usd(cut) + ')'), ('Paid at window ' + iso(d), '(USD ' + usd(paid) + ')'), ('<b>Please pay</b>', '<b>USD ' + usd(owed) + '</b>')], (1,))}</table><p class=sm>Diagnosis: S93.602A sprain of unspecified site of left foot; V89.2XXA person injured in unspecified motor-vehicle accident, traffic.</p>"
    )
    lines = [charge(day, code, what, amount, units) for day, code, what, units, amount in rows]
    return Paper(sheet(body, ".grid td,.grid th{padding:5px 8px}", "10.5pt/1.4 'DejaVu Sans Condensed'", "0.7in"), shape("medical_bill", form="statement", provider_name="Mesa Alta District Hospital", provider_address="2 Hospital Loop, Mesa Alta, NM 87199", provider_phone="(505) 555-0135", provider_npi=npi("172644019"), provider_tax_id="85-0331290", patient_name=p.name, patient_dob=p.born, account_number=p.no("ER######"), statement_date=made, diagnosis_codes=["S93.602A", "V89.2XXA"], charges=lines, total_charges=total, total_payments=paid, total_adjustments=cut, balance_due=owed))
