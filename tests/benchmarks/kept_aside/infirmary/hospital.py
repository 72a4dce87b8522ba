"""Hospitals' own bills: itemised accounts over several sheets, and what their patient portals print."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from itertools import groupby

from tests.benchmarks.kept_aside.infirmary.case import (
    Paper,
    Person,
    add,
    cells,
    charge,
    dated,
    less,
    npi,
    pairs,
    phone,
    shape,
    short,
    table,
    us,
    usd,
    web,
)

_STAY = (
    ("Room and care", ((0, "0200", "ICU PRIVATE", "1", "6240.00"), (1, "0200", "ICU PRIVATE", "1", "6240.00"), (2, "0120", "MED/SURG SEMI-PRIVATE", "1", "2415.00"), (3, "0120", "MED/SURG SEMI-PRIVATE", "1", "2415.00"))),
    ("Pharmacy", ((0, "0250", "ONDANSETRON 4 MG/2 ML VIAL", "2", "48.60"), (0, "0250", "HYDROMORPHONE 1 MG/ML SYR", "3", "112.20"), (0, "0250", "TETANUS/DIPHTH/PERTUS 0.5 ML", "1", "141.85"), (1, "0250", "CEFAZOLIN 2 GM IVPB", "3", "229.50"), (1, "0250", "ENOXAPARIN 40 MG SYR", "1", "88.40"), (2, "0250", "ENOXAPARIN 40 MG SYR", "1", "88.40"), (2, "0250", "ACETAMINOPHEN 500 MG TAB", "6", "19.80"), (3, "0250", "OXYCODONE IR 5 MG TAB", "4", "37.00"), (3, "0250", "DOCUSATE 100 MG CAP", "2", "5.10"))),
    ("IV solutions", ((0, "0258", "SODIUM CHLORIDE 0.9% 1000 ML", "3", "276.00"), (1, "0258", "LACTATED RINGERS 1000 ML", "2", "188.00"))),
    ("Supplies and implants", ((1, "0272", "DRAPE PACK, ORTHO STERILE", "1", "412.30"), (1, "0272", "SUTURE, ASSORTED", "7", "258.65"), (1, "0278", "PLATE, LOCKING TIBIA 8 HOLE", "1", "3980.00"), (1, "0278", "SCREW, CORTICAL 3.5 MM", "9", "2137.50"), (2, "0271", "WALKER, FRONT WHEEL", "1", "164.00"))),
    ("Laboratory", ((0, "0301", "COMPREHENSIVE METABOLIC PANEL", "1", "318.00"), (0, "0305", "CBC WITH DIFFERENTIAL", "1", "176.00"), (0, "0305", "PROTHROMBIN TIME", "1", "94.00"), (0, "0302", "TYPE AND SCREEN", "1", "267.00"), (1, "0305", "CBC WITH DIFFERENTIAL", "1", "176.00"), (2, "0301", "BASIC METABOLIC PANEL", "1", "204.00"), (3, "0305", "HEMOGLOBIN AND HEMATOCRIT", "1", "72.00"))),
    ("Imaging", ((0, "0320", "XR TIBIA FIBULA RT 2 VIEWS", "1", "522.00"), (0, "0320", "XR CHEST 1 VIEW PORTABLE", "1", "468.00"), (0, "0352", "CT KNEE RT W/O CONTRAST", "1", "2860.00"), (0, "0351", "CT HEAD W/O CONTRAST", "1", "2745.00"), (1, "0320", "FLUOROSCOPY IN OR TO 1 HOUR", "1", "914.00"), (2, "0320", "XR KNEE RT 3 VIEWS POST-OP", "1", "540.00"))),
    ("Operating room and anesthesia", ((1, "0360", "OR LEVEL 4 FIRST 60 MINUTES", "1", "7215.00"), (1, "0360", "OR LEVEL 4 EACH ADDL 15 MIN", "5", "6050.00"), (1, "0370", "ANESTHESIA SUPPLY AND GAS", "9", "2304.00"), (1, "0710", "RECOVERY PHASE I 60 MIN", "2", "1988.00"))),
    ("Emergency department", ((0, "0450", "ED VISIT LEVEL 5", "1", "3870.00"), (0, "0450", "IV PUSH INITIAL DRUG", "1", "336.00"), (0, "0450", "IV PUSH EACH ADDL NEW DRUG", "2", "402.00"), (0, "0450", "SPLINT LONG LEG", "1", "418.00"))),
    ("Rehabilitation", ((2, "0424", "PT EVALUATION MODERATE", "1", "396.00"), (2, "0420", "GAIT TRAINING 15 MIN", "2", "308.00"), (3, "0420", "THERAPEUTIC ACTIVITY 15 MIN", "2", "332.00"), (3, "0434", "OT EVALUATION LOW", "1", "354.00"))),
)


def by_department(p: Person) -> Paper:
    """An itemised account by department, with subtotals, over several sheets."""
    body, amounts, lines = "", [], []
    for name, rows in _STAY:
        part = add(*(row[4] for row in rows))
        shown = [(us(p.day(at)), code, what, units, usd(amount)) for at, code, what, units, amount in rows]
        body += f"<tr class=dep><td colspan=5>{name.upper()}</td></tr>" + "".join(cells(row, (3, 4)) for row in shown) + f"<tr class=sub><td colspan=4>Subtotal {name}</td><td class=n>{usd(part)}</td></tr>"
        lines += [charge(p.day(at), code, what, amount, units) for at, code, what, units, amount in rows]
        amounts += [row[4] for row in rows]
    total = add(*amounts)
    account, tax, who = p.no("4########"), "88-0164427", npi("181120956")
    head = f"""<div class=row><div><b style='font-size:14pt;color:#0b4f4a'>Silver Lode Medical Center</b><br>2900 Comstock Parkway, Esmeralda Flats, NV 89199<br>Billing questions {phone(775, 20)} &nbsp;|&nbsp; Mon-Fri 8:00-4:30</div>
    <div style='text-align:right'><b>DETAIL OF CHARGES</b><br>Printed {us(p.day(24))}<br>This is not a bill for payment</div></div>
    <table class='box' style='margin:8px 0'><tr><td><span class=cp>PATIENT</span>{p.turned}</td><td><span class=cp>DATE OF BIRTH</span>{us(p.born)}</td><td><span class=cp>HOSPITAL ACCOUNT</span>{account}</td><td><span class=cp>MEDICAL RECORD NO.</span>{p.no("E######")}</td></tr>
    <tr><td><span class=cp>GUARANTOR</span>{p.other}</td><td><span class=cp>ADMITTED</span>{us(p.day(0))}</td><td><span class=cp>DISCHARGED</span>{us(p.day(3))}</td><td><span class=cp>ATTENDING</span>Quarles, Winifred MD</td></tr>
    <tr><td><span class=cp>FEDERAL TAX ID</span>{tax}</td><td><span class=cp>FACILITY NPI</span>{who}</td><td colspan=2><span class=cp>PRIMARY COVERAGE</span>Self pay / third party liability pending</td></tr></table>"""
    css = ".dep td{background:#dfeeec;font-weight:bold;padding-top:4px}.sub td{border-top:1px solid #555;font-style:italic}thead th{border-bottom:2px solid #0b4f4a}@page{@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);font:7.5pt 'Lato'}@bottom-left{content:'" + f"{p.turned}   acct {account}" + "';font:7.5pt 'Lato'}}"
    foot = f"<tr><td colspan=4 style='padding-top:8px'><b>TOTAL HOSPITAL CHARGES</b></td><td class=n style='padding-top:8px;border-bottom:3px double #000'><b>{usd(total)}</b></td></tr>"
    page = web(f"{head}<table><thead>{cells(('Service date', 'Rev', 'Description of service', 'Qty', 'Amount ($)'), (3, 4), 'th')}</thead>{body}{foot}</table><p class=sm>Physicians, anesthesiologists, radiologists and pathologists bill apart. A charge is not what a plan allows or pays. You may ask for an explanation of any line within 180 days.</p>", css, "9pt/1.3 'Lato'")
    record = shape("medical_bill", form="statement", provider_name="Silver Lode Medical Center", provider_address="2900 Comstock Parkway, Esmeralda Flats, NV 89199", provider_phone=phone(775, 20), provider_npi=who, provider_tax_id=tax, patient_name=p.turned, patient_dob=p.born, account_number=account, charges=lines, total_charges=total)
    return Paper(page, record).without("statement_date")


_VISIT = (
    (0, "71010046", "99285", "ER LEVEL V", "1", "3344.00"), (0, "71010112", "", "SUPPLY, C-COLLAR RIGID", "1", "118.40"), (0, "30500317", "85025", "CBC AUTO DIFF", "1", "161.00"), (0, "30100540", "80053", "COMP METABOLIC PANEL", "1", "297.00"), (0, "35200083", "72125", "CT C-SPINE WO", "1", "2688.50"), (0, "35100021", "70450", "CT HEAD WO", "1", "2610.00"), (0, "32000744", "73030", "XR SHOULDER LT 2+V", "1", "431.00"),
    (0, "25000991", "", "METHOCARBAMOL 750MG TAB", "2", "11.62"), (0, "63600218", "J1885", "KETOROLAC INJ 15MG", "2", "52.30"), (0, "26000006", "96374", "IV PUSH SNGL/INIT", "1", "318.00"), (1, "76200001", "G0378", "OBSERVATION PER HR", "9", "1530.00"), (1, "73000100", "93005", "EKG TRACING", "1", "286.00"), (1, "25000118", "", "ACETAMINOPHEN 325MG TAB", "4", "6.44"), (1, "61100052", "72141", "MRI C-SPINE WO", "1", "4105.00"), (1, "42000030", "97161", "PT EVAL LOW COMPLEX", "1", "322.75"),
)


def needle_print(p: Person) -> Paper:
    """A wide print of a hospital's old ledger, all capitals, every column at its own place."""
    name = p.turned.upper()
    account = p.no("B###-#####")
    lines, out = [], []
    for at, cdm, code, what, units, amount in _VISIT:
        out.append(f"{short(p.day(at))}  {cdm}  {code:<7}{what:<28}{units:>4}{usd(amount):>14}")
        lines.append(charge(p.day(at), code or None, what, amount, units))
    total = add(*(one[5] for one in _VISIT))
    paid, off = "2150.00", "1204.18"
    due = less(total, paid, off)
    rule = "-" * 78
    first, second = out[:9], out[9:]

    def head(number: int) -> str:
        return f"""{"COLONY BAY HOSPITAL":<52}PAGE {number} OF 2
{"400 LIGHTHOUSE ROAD":<52}PRINT DATE {short(p.day(33))}
WEXCOMBE MA 02599              TEL 508-555-0171     TAX ID 04-3117720

{"PATIENT  " + name:<44}ACCT NO  {account}
{"BORN     " + short(p.born):<44}SERVICE  {short(p.day(0))} THRU {short(p.day(1))}
{"BILL TO  " + p.other.upper():<44}FIN CLASS  09 ACCIDENT

DATE      CHG CODE  CPT    DESCRIPTION                  QTY        AMOUNT
{rule}
"""

    tail = f"""{rule}
{"TOTAL CHARGES":>48}{usd(total):>26}
{short(p.day(20))}  {"PAYMENT - AUTO MED PAY":<38}{"(" + usd(paid) + ")":>26}
{short(p.day(27))}  {"ADJUSTMENT - PROMPT PAY":<38}{"(" + usd(off) + ")":>26}
{"ACCOUNT BALANCE":>48}{usd(due):>26}

PHYSICIAN FEES ARE BILLED SEPARATELY. KEEP THIS COPY FOR YOUR RECORDS."""
    page = web(f"<pre>{head(1)}" + "\n".join(first) + f"\n\n{'** CONTINUED **':>60}</pre><pre class=pb>{head(2)}" + "\n".join(second) + f"\n{tail}</pre>", "", "9.6pt/1.35 'Liberation Mono'", "0.5in")
    record = shape("medical_bill", form="statement", provider_name="COLONY BAY HOSPITAL", provider_address="400 LIGHTHOUSE ROAD, WEXCOMBE MA 02599", provider_phone="508-555-0171", provider_tax_id="04-3117720", patient_name=name, patient_dob=p.born, account_number=account, charges=lines, total_charges=total, total_payments=paid, total_adjustments=off, balance_due=due)
    return Paper(page, record).without("statement_date")


def by_day(p: Person) -> Paper:
    """An itemised account in two columns of narrow type, with a subtotal a day."""
    rows = (
        (0, "99284", "Emergency visit, level 4", "1", "2092.00"), (0, "12002", "Repair superficial wound 2.6-7.5 cm", "1", "684.00"), (0, "73110", "X-ray wrist, 3 views", "1", "388.00"), (0, "73130", "X-ray hand, 3 views", "1", "372.00"), (0, "90471", "Immunization administration", "1", "104.00"), (0, "90715", "Tdap vaccine", "1", "141.00"),
        (8, "99213", "Clinic visit, wound check", "1", "276.00"), (8, "73110", "X-ray wrist, 3 views", "1", "388.00"),
        (22, "99213", "Clinic visit, established", "1", "276.00"), (22, "29075", "Short arm cast application", "1", "412.00"), (22, "Q4010", "Cast supplies, short arm, fiberglass", "1", "96.50"), (22, "73110", "X-ray wrist, 3 views", "1", "388.00"),
        (50, "99212", "Clinic visit, brief", "1", "188.00"), (50, "73110", "X-ray wrist, 3 views", "1", "388.00"),
    )
    body, total = "", add(*(row[4] for row in rows))
    for at, group in groupby(rows, key=lambda row: row[0]):
        of_day = list(group)
        body += "".join(cells((us(p.day(at)), code, what, units, usd(amount)), (3, 4)) for _, code, what, units, amount in of_day)
        body += f"<tr class=day><td colspan=4>Total for {us(p.day(at))}</td><td class=n>{usd(add(*(row[4] for row in of_day)))}</td></tr>"
    account, paid = p.no("MR-######"), "450.00"
    due = less(total, paid)
    page = web(f"""<div style='border-top:5px solid #6a1b2a;padding-top:6px' class=row><div><b style='font:bold 15pt Caladea'>Mud Island Regional Health</b><br>1 Pinch Street, Halls Landing, TN 38199<br>NPI {npi("105527718")} &nbsp; EIN 62-1440982</div><div>{pairs(("Statement date", us(p.day(64))), ("Account number", account), ("Patient", p.name), ("Date of birth", us(p.born)))}</div></div>
    <h2 style='font:bold 12pt Caladea'>Itemized statement of services</h2>{table(("Date", "CPT/HCPCS", "Service", "Units", "Charge"), (), (3, 4), "x")}<table class=x>{body}</table>
    <div class=row style='margin-top:12px'><div style='width:52%' class=sm>Diagnoses on this account: S52.501A Unspecified fracture of the lower end of right radius; S61.411A Laceration without foreign body of right hand.<p>Question about a line? Call {phone(901, 33)} with the account number at hand.</p></div>
    <table style='width:40%' class=box>{cells(("Total charges", usd(total)), (1,))}{cells((f"Patient payment {us(p.day(0))}", "-" + usd(paid)), (1,))}{cells(("Adjustments", "0.00"), (1,))}{cells(("<b>Amount due</b>", "<b>$" + usd(due) + "</b>"), (1,))}</table></div>""",
    ".day td{background:#f1e9ea;font-weight:bold}.x td:nth-child(1),.x th:nth-child(1){width:16%}.x td:nth-child(2),.x th:nth-child(2){width:14%}.x td:nth-child(4),.x th:nth-child(4){width:9%}.x td:nth-child(5),.x th:nth-child(5){width:14%}.x th{background:#6a1b2a;color:#fff}", "9.5pt/1.4 Caladea")
    record = shape("medical_bill", form="statement", provider_name="Mud Island Regional Health", provider_address="1 Pinch Street, Halls Landing, TN 38199", provider_phone=phone(901, 33), provider_npi=npi("105527718"), provider_tax_id="62-1440982", patient_name=p.name, patient_dob=p.born, account_number=account, statement_date=p.day(64), diagnosis_codes=["S52.501A", "S61.411A"], charges=[charge(p.day(at), code, what, amount, units) for at, code, what, units, amount in rows], total_charges=total, total_payments=paid, total_adjustments="0.00", balance_due=due)
    return Paper(page, record)


def portal_statement(p: Person) -> Paper:
    """What a patient prints from a hospital's portal: cards a visit, with what the plan did to it."""
    rows = ((p.day(0), "Emergency room", "4210.00", "1985.40", "1780.16", "444.44"), (p.day(0), "CT scan", "2675.00", "1490.10", "947.92", "236.98"), (p.day(0), "Laboratory", "512.00", "391.00", "96.80", "24.20"), (p.day(0), "Pharmacy", "88.00", "0.00", "70.40", "17.60"))
    billed, off, plan, owes = (add(*(str(row[at]) for row in rows)) for at in range(2, 6))
    account = p.no("100######")
    shown = "".join(f"<tr><td>{what}</td><td class=n>${usd(b)}</td><td class=n>-${usd(o)}</td><td class=n>-${usd(i)}</td><td class=n>${usd(w)}</td></tr>" for _, what, b, o, i, w in rows)
    page = web(f"""<div style='color:#888' class='row sm'><span>My Skookum Health - Billing summary</span><span>{us(p.day(31))}, 8:14 PM</span></div>
    <h1 style='font:300 20pt Lato;color:#114a7c'>Visit on {dated(p.day(0))}</h1><p><b>Skookum Harbor Hospital</b>, Emergency Department<br>2200 Tidelands Way, Skookum Harbor, WA 98299</p>
    <div class='row eq' style='background:#eef4f9;padding:10px'><div><span class=cp>Patient</span>{p.short}</div><div><span class=cp>Guarantor</span>{p.other} (#{p.no("77####")})</div><div><span class=cp>Hospital account</span>#{account}</div><div><span class=cp>Status</span>Statement sent {us(p.day(30))}</div></div>
    <h3>{us(p.day(0))}: what was billed</h3><table class=line><tr><th>Service group</th><th class=n>Billed</th><th class=n>Plan discount</th><th class=n>Plan paid</th><th class=n>You owe</th></tr>{shown}
    <tr style='font-weight:bold'><td>Total</td><td class=n>${usd(billed)}</td><td class=n>-${usd(off)}</td><td class=n>-${usd(plan)}</td><td class=n>${usd(owes)}</td></tr></table>
    <div style='margin:16px 0 0 auto;width:46%;background:#114a7c;color:#fff;padding:9px 12px' class=row><b>Balance of this account</b><b>${usd(owes)}</b></div>
    <p class=sm>Amounts may change while Evergreen Sound Health finishes its review. Other accounts of your household are not shown here. Auto-pay is off. Page 1 of 1</p>""", "td,th{padding:6px 5px}", "10.5pt/1.4 Lato")
    record = shape("medical_bill", form="statement", provider_name="Skookum Harbor Hospital", provider_address="2200 Tidelands Way, Skookum Harbor, WA 98299", patient_name=p.short, account_number=account, charges=[charge(day, None, what, b, None) for day, what, b, *_ in rows], total_charges=billed, total_payments=plan, total_adjustments=off, balance_due=owes)
    return Paper(page, record).without("statement_date")
