"""Long papers: many lines over several sheets, small print, sums carried forward."""
# ruff: noqa: E501, S311
# fmt: off

from __future__ import annotations

from datetime import date
from random import Random

from tests.benchmarks.kept_aside.ward.case import (
    Paper,
    Person,
    add,
    bare,
    charge,
    coded,
    days,
    grid,
    less,
    line,
    long,
    payment,
    shape,
    sheet,
    short,
    us,
    usd,
)

_STAY = (
    ("ROOM AND BOARD", (("112", "ROOM STEP DOWN UNIT", 1, "3180.00"),)),
    ("EMERGENCY", (("4501", "ED VISIT LEVEL 5", 1, "3925.00"), ("4514", "IV INFUSION HYDRATION INIT", 1, "412.00"), ("4516", "IV PUSH SEQ NEW DRUG", 2, "366.00"))),
    ("PHARMACY", (("25110", "ACETAMINOPHEN 500MG TAB", 6, "14.10"), ("25188", "LIDOCAINE 4% PATCH", 1, "31.15"), ("25204", "METOPROLOL TART 25MG TAB", 2, "9.80"), ("25231", "METFORMIN 500MG TAB", 2, "8.44"), ("25266", "OXYCODONE IR 5MG TAB", 3, "22.65"), ("25290", "WARFARIN 5MG TAB", 1, "6.12"), ("25317", "DOCUSATE 100MG CAP", 2, "4.36"))),
    ("LABORATORY", (("30010", "PROTHROMBIN TIME INR", 1, "118.00"), ("30022", "CBC AUTO DIFF", 1, "171.00"), ("30031", "BASIC METABOLIC PANEL", 1, "287.00"), ("30052", "TYPE AND SCREEN", 1, "344.00"), ("30077", "TROPONIN I HIGH SENS", 2, "436.00"))),
    ("RADIOLOGY", (("32004", "XR CHEST PORTABLE", 1, "429.00"), ("35110", "CT CHEST W CONTRAST", 1, "4872.00"), ("35102", "CT HEAD WO CONTRAST", 1, "3014.50"))),
    ("RESPIRATORY", (("41005", "INCENTIVE SPIROMETRY INSTR", 1, "124.00"), ("41011", "OXIMETRY CONTINUOUS PER DAY", 1, "188.00"))),
    ("SUPPLIES", (("27040", "IV START KIT", 1, "41.20"), ("27066", "TUBING OXYGEN 7FT", 1, "18.75"), ("27103", "SOCK NONSKID PAIR", 1, "11.00"))),
)


def _weekday(day: date) -> date:
    return date.fromordinal(day.toordinal() + (0, 0, 0, 0, 0, 2, 1)[day.weekday()])


def whole_stay(p: Person) -> Paper:
    """A hospital's bill of every item, grouped by department and day, headings on the first sheet alone."""
    dates, acct, charges, text = days(p.loss, 0, 1, 2, 3), p.no("MH#########"), [], []
    for name, items in _STAY:
        text.append(f"\n  {name}")
        start = len(charges)
        for at, day in enumerate(dates):
            for code, said, n, amount in items:
                if (name == "EMERGENCY" and at) or (name == "ROOM AND BOARD" and at == 3) or (code in ("35110", "35102", "30052", "30077") and at) or (name in ("RESPIRATORY", "SUPPLIES") and at == 3):
                    continue
                charges.append(shape("charge", date_of_service=day, code=None, description=said, units=str(n), amount=amount))
                text.append(f"{day:%m/%d/%y}   {code:<7}{said:<32}{n:>4}{usd(amount):>13}")
        text.append(f"{'':19}SUBTOTAL {name:<23}{'':4}{usd(add(*(each['amount'] for each in charges[start:]))):>13}")
    total = add(*(each["amount"] for each in charges))
    head = f"MARLOW HEIGHTS HOSPITAL                      PAGE 1\n88 PROVIDENCE AVE                            TAX ID 23-1907746\nMARLOW HEIGHTS PA 19399                      TEL 610-555-0172\n\nITEMIZED BILL\nPATIENT: APPLEWHITE, GIDEON R                ACCOUNT: {acct}\nADMIT: {short(dates[0])}   DISCHARGE: {short(dates[-1])}        BILL DATE: {short(p.day(19))}\n\nDATE       ITEM   DESCRIPTION                      QTY       AMOUNT\n{'=' * 66}"
    tail = f"{'=' * 66}\n{'TOTAL CHARGES':<53}{usd(total):>13}\n{'MEDICAL BENEFITS PAYMENT  KEYSTONE MERIDIAN':<53}{'3,871.40-':>14}\n{'BALANCE':<53}{usd(less(total, '3871.40')):>13}"
    lines = "\n".join(text).split("\n")
    pages = [lines[:39], lines[39:86], lines[86:]]
    body = "".join(f"<div{' class=new' if at else ''}><pre>{head if not at else f'ACCOUNT {acct}{chr(32) * 30}PAGE {at + 1}'}\n" + "\n".join(part) + ("\n" + tail if at == 2 or not pages[at + 1] else "") + "</pre></div>" for at, part in enumerate(pages) if part)
    record = shape("medical_bill", form="statement", provider_name="MARLOW HEIGHTS HOSPITAL", provider_address="88 PROVIDENCE AVE, MARLOW HEIGHTS PA 19399", provider_phone="610-555-0172", provider_tax_id="23-1907746", patient_name="APPLEWHITE, GIDEON R", account_number=acct, statement_date=p.day(19), charges=charges, total_charges=total, total_payments="3871.40", balance_due=less(total, "3871.40"))
    for each in record["charges"]:
        del each["code"], each["code_system"]
    return Paper(sheet(body, font="10.6pt/1.28 'Liberation Mono'", css="pre{white-space:pre}"), record)


def therapy_account(p: Person) -> Paper:
    """A therapist's account: a band for each visit with its lines under it and what was paid on it."""
    rng, visits, rows, charges, paid, off = Random(11), days(p.loss, 8, 11, 15, 18, 22, 25, 29, 32, 36, 39, 43, 46), "", [], [], []
    for at, day in enumerate(visits):
        lines = [("97162", "PT evaluation, moderate", "1", "205.00")] if not at else []
        lines += [("97110", "Therapeutic exercise", "2", "144.00"), ("97140", "Manual therapy", "1", "68.00")] + ([("97112", "Neuromuscular re-ed", "1", "71.50")] if at % 3 != 2 else [("97530", "Therapeutic activities", "1", "78.00")])
        sum_, share = add(*(each[3] for each in lines)), None
        rows += f"<tr class=band><td colspan=6>Visit {at + 1} &nbsp; {long(day)} &nbsp; {rng.choice(('B. Haugen, PT', 'L. Nygaard, PTA'))}"
        for code, said, n, amount in lines:
            rows += f"<tr><td><td>{code} GP<td>{said}<td class=r>{n}<td class=r>{usd(amount)}<td>"
            charges.append(charge(day, code, said, amount, n, ("GP",)))
        if at < 6:
            share = less(sum_, f"{20 + at * 3.25:.2f}")
            paid.append(share)
            off.append(less(sum_, share))
            rows += f"<tr><td><td colspan=3><i>North Shore Mutual paid</i><td><td class=r>-{usd(share)}<tr><td><td colspan=3><i>Fee schedule adjustment</i><td><td class=r>-{usd(less(sum_, share))}"
    total, got, cut = add(*(each["amount"] for each in charges)), add(*paid), add(*off)
    body = (
        f"<div class=row><div><b style='font-size:14pt'>Tamarack Rehab and Sport LLC</b><br>418 2nd Ave S, Norden Falls, MN 55997<br>(218) 555-0135 &nbsp; Tax ID 41-1906338</div><div class=r><b>Account statement</b><br>{bare(p.day(50))}<br>Account {p.no('7####.1')}</div></div><p>Anders P Kvistad, born {bare(p.born)} &nbsp;&nbsp; Injury of {bare(p.loss)} &nbsp;&nbsp; Claim NSM-4471-9920<br>Diagnoses: S33.5XXD, M54.16, M62.830</p><table class='w sm'><tr style='border-bottom:1px solid #000'><th style='width:3%'><th>Code<th>Service<th class=r>Units<th class=r>Charge<th class=r>Credit</tr>{rows}</table>"
        f"<table style='margin:10px 0 0 auto;border-top:2px solid #000'>{grid([('Charges', usd(total)), ('Insurance payments', '-' + usd(got)), ('Adjustments', '-' + usd(cut)), ('<b>Balance due</b>', f'<b>${usd(less(total, got, cut))}</b>')], (1,))}</table>"
    )
    record = shape("medical_bill", form="statement", provider_name="Tamarack Rehab and Sport LLC", provider_address="418 2nd Ave S, Norden Falls, MN 55997", provider_phone="(218) 555-0135", provider_tax_id="41-1906338", patient_name="Anders P Kvistad", patient_dob=p.born, account_number=p.no("7####.1"), claim_number="NSM-4471-9920", statement_date=p.day(50), diagnosis_codes=["S33.5XXD", "M54.16", "M62.830"], charges=charges, total_charges=total, total_payments=got, total_adjustments=cut, balance_due=less(total, got, cut))
    return Paper(sheet(body, font="10pt/1.3 'Carlito'", css=".band td{background:#e8e8e8;font-weight:bold;padding-top:3px}"), record)


def carried_log(p: Person) -> Paper:
    """A ledger of a year's payments over three sheets, each ending in a page total and a sum carried forward."""
    rng, rows = Random(5), []
    payees = (("OZARK TRAIL CHIROPRACTIC", 126.0), ("LAKES SPINE CENTER PA", 388.0), ("TAMARACK REHAB AND SPORT LLC", 283.5), ("NORDEN IMAGING INC", 1410.0), ("ST ISIDORE PHARMACY", 41.8))
    for at in range(64):
        payee, billed = payees[0 if at % 5 == 4 else 2 if at % 3 else rng.choice((1, 2, 2, 3, 4))]
        amount = f"{billed + rng.choice((0, 0, 71.5, -12)):.2f}"
        rows.append((_weekday(p.day(21 + at * 3 + 16)), payee, _weekday(p.day(21 + at * 3)), amount, f"{float(amount) * rng.choice((0.85, 0.8, 1)):.2f}"))
    body, forward = "", "0.00"
    for at in range(0, 64, 26):
        part = rows[at : at + 26]
        here = add(*(row[4] for row in part))
        body += (f"<div{' class=new' if at else ''}>" + (f"<div class=row><div><b>NORTHERN PINES CASUALTY</b><br>PIP payment history</div><div class=r>Claim 55-PIP-071822<br>Claimant: Anders Kvistad<br>Loss date {us(p.loss)}<br>As of {us(p.day(240))}</div></div><table class='w sm' style='border-top:1px solid #000'><tr><th>Seq<th>Service<th>Paid<th>Payee<th class=r>Billed<th class=r>Paid amount" if not at else f"<p class=sm>Claim 55-PIP-071822, continued &nbsp;&nbsp; Brought forward {usd(forward)}</p><table class='w sm'>")
                 + grid([(at + n, us(c), us(a), b, usd(x), usd(y)) for n, (a, b, c, x, y) in enumerate(part, 1)], (4, 5)) + f"<tr style='border-top:1px solid #000'><td colspan=5>Page total<td class=r>{usd(here)}</table>")
        forward = add(forward, here)
        body += (f"<p class=r>Carried forward {usd(forward)}</p>" if at + 26 < 64 else f"<p><b>Total paid: ${usd(forward)}</b> &nbsp;&nbsp;&nbsp; Coverage limit: $20,000.00 &nbsp;&nbsp;&nbsp; Available: ${usd(less('20000.00', forward))}</p>") + "</div>"
    record = shape("payment_ledger", carrier="NORTHERN PINES CASUALTY", claim_number="55-PIP-071822", coverage="personal_injury_protection", payments=[payment(a, b, c, x, y) for a, b, c, x, y in rows], total_paid=forward, limit="20000.00", remaining=less("20000.00", forward))
    return Paper(sheet(body, font="11pt/1.45 'Liberation Sans Narrow'"), record)


def trauma_chart(p: Person) -> Paper:
    """An emergency chart over three sheets: review of systems, laboratory table, nursing times, a long course."""
    d, who = p.loss, "Leif Stanhope, MD"
    history = "Raymundo E Castaneda is a 40 y.o. male who presents to the ED after a motor vehicle collision. He was the restrained driver of a pickup that was struck on the driver's door at an intersection at about 40 mph. Side airbags deployed. He struck the left side of his forehead on the window and was dazed for less than a minute. He was helped out by bystanders and arrived by EMS in a collar. He complains of forehead pain, headache, left chest wall pain and low back pain, 8/10. He denies neck pain, abdominal pain, weakness or numbness of the limbs, and he has not vomited."
    exam = "Constitutional: awake, alert, uncomfortable. Head: 2.2 cm laceration over the left brow, no step-off. Eyes: PERRL, EOMI. Neck: no midline tenderness, full range once cleared. Cardiovascular: regular, no murmur. Pulmonary: clear, tender over the left anterior chest wall, no crepitus. Abdomen: soft, no seat belt sign. Back: lumbar paraspinal tenderness, no step-off. Extremities: no deformity. Neurological: GCS 15, CN intact, strength 5/5, gait normal."
    plan = "Suture removal in 5 days. Head injury precautions given to patient and wife. Ibuprofen 600 mg every 6 hours as needed and methocarbamol 750 mg at night. Follow up with primary care in 3 days or return for vomiting, confusion or worsening headache."
    labs = [("WBC", "9.8", "4.0-11.0"), ("Hemoglobin", "14.9", "13.5-17.5"), ("Platelets", "244", "150-400"), ("Sodium", "139", "136-145"), ("Potassium", "3.9", "3.5-5.1"), ("Creatinine", "0.94", "0.70-1.30"), ("Troponin I", "<0.01", "<0.04"), ("Ethanol", "<10", "<10")]
    bar = "border-bottom:1px solid #666;font-weight:bold;margin:9px 0 2px;color:#8a1538"
    top = f"<div class=row style='font-size:8.5pt'><span>Castaneda, Raymundo E &nbsp; MRN 60418822 &nbsp; CSN 700211876 &nbsp; DOB {us(p.born)}</span><span>Ocmulgee Regional Medical Center</span></div><hr style='margin:2px 0'>"
    body = (
        f"{top}<h3>ED Provider Notes</h3><p>Author: {who} &nbsp; Service: Emergency Medicine &nbsp; Author type: Physician<br>Filed: {us(d)} 11:52 PM &nbsp; Date of service: {us(d)} 8:05 PM &nbsp; Status: Signed</p><div style='{bar}'>Chief Complaint</div><p>Motor vehicle crash</p><div style='{bar}'>History of Present Illness</div><p>{history}</p><div style='{bar}'>Past Medical History</div><p>Diagnosis: GERD; Hyperlipidemia. &nbsp; Surgical: inguinal hernia repair (2016).</p><div style='{bar}'>Family History</div><p>Diabetes in his father. Breast cancer in his sister.</p><div style='{bar}'>Social History</div><p>Never smoker. Drinks two beers a week. Married, works as an electrician.</p><div style='{bar}'>Review of Systems</div><p>Constitutional: negative for fever. HENT: positive for facial injury, negative for hearing loss. Respiratory: negative for shortness of breath. Cardiovascular: positive for chest wall pain, negative for palpitations. GI: negative for nausea, vomiting. GU: negative for hematuria. Musculoskeletal: positive for back pain, negative for neck pain. Neurological: positive for headache, negative for seizure. All other systems reviewed and negative.</p><div style='{bar}'>Current Outpatient Medications</div><p>omeprazole 20 mg capsule daily<br>atorvastatin 10 mg tablet nightly</p><div style='{bar}'>Allergies</div><p>Sulfa (hives)</p>"
        f"<div class=new></div>{top}<div style='{bar}'>Physical Exam</div><p>Triage vitals: BP 146/88, Pulse 96, Temp 98.2 °F, Resp 18, SpO2 98%</p><p>{exam}</p><div style='{bar}'>Results</div><table class='box sm'><tr><th>Component<th>Value<th>Reference range{grid(labs)}</table><p>CT head without contrast: no acute intracranial abnormality. Chest X-ray: no rib fracture, no pneumothorax. EKG: normal sinus rhythm, rate 92.</p><div style='{bar}'>Procedures</div><p>Laceration repair: left brow, 2.2 cm, simple, 1% lidocaine, four 6-0 nylon sutures, tolerated well.</p><div style='{bar}'>ED Course</div><table class=sm>{grid([('2015', 'Seen by provider. Collar cleared clinically.'), ('2040', 'To CT.'), ('2110', 'Ketorolac 15 mg IV given. Pain 4/10.'), ('2155', 'CT negative. Wound closed.'), ('2250', 'Ambulatory, tolerating fluids. Wife at bedside.')])}</table>"
        f"<div class=new></div>{top}<div style='{bar}'>Medical Decision Making</div><p>Considered intracranial hemorrhage, cervical fracture, pneumothorax, blunt cardiac injury and solid organ injury. Imaging, laboratory studies and repeated examination are reassuring. No indication for admission.</p><div style='{bar}'>Final Diagnoses</div><p>S01.81XA Laceration without foreign body of other part of head<br>S06.0X0A Concussion without loss of consciousness<br>R07.89 Other chest pain<br>S39.012A Strain of muscle of lower back</p><div style='{bar}'>Disposition</div><p>Discharge to home, stable.</p><div style='{bar}'>Plan</div><p>{plan}</p><div style='{bar}'>Work/School</div><p>Off work through {bare(p.day(4))}; no ladders for one week after that.</p><p>{who}<br>{us(d)} 11:52 PM</p>"
    )
    record = shape("chart_note", note_type="emergency", facility="Ocmulgee Regional Medical Center", provider_name=who, patient_name="Castaneda, Raymundo E", patient_dob=p.born, date_of_service=d, chief_complaint="Motor vehicle crash", history=history, findings=exam, diagnoses=coded(("S01.81XA", "Laceration without foreign body of other part of head"), ("S06.0X0A", "Concussion without loss of consciousness"), ("R07.89", "Other chest pain"), ("S39.012A", "Strain of muscle of lower back")), medications=["omeprazole 20 mg capsule daily", "atorvastatin 10 mg tablet nightly"], plan=plan, work_status=f"Off work through {bare(p.day(4))}; no ladders for one week after that.", prior_conditions=["GERD", "Hyperlipidemia", "inguinal hernia repair (2016)"])
    return Paper(sheet(body, font="9.5pt/1.38 'Roboto'"), record).without("procedures", "findings")


def hospital_voucher(p: Person) -> Paper:
    """A plan's explanation of a hospital claim, twenty-one lines in a wide table over two sheets."""
    d = p.loss
    codes = (("99284", "2744.00"), ("96374", "688.00"), ("96372", "159.00"), ("36415", "44.00"), ("80053", "362.00"), ("85025", "171.00"), ("81001", "97.25"), ("84484", "218.00"), ("93005", "344.50"), ("70450", "3118.00"), ("72125", "3482.00"), ("73030", "466.50"), ("71046", "402.00"), ("J1885", "61.20"), ("J2405", "52.80"), ("J7030", "121.50"), ("99152", "776.25"), ("23650", "1381.50"), ("A4565", "184.25"), ("97161", "392.00"), ("G0378", "1665.00"))
    raw = []
    for code, billed in codes:
        allowed = f"{float(billed) * 0.37:.2f}" if code not in ("J7030", "A4565") else "0.00"
        paid = f"{float(allowed) * 0.7:.2f}"
        raw.append((code, billed, allowed, less(billed, allowed), paid, less(allowed, paid)))
    tot = [add(*(row[at] for row in raw)) for at in range(1, 6)]
    claim, member = p.no("LS26########"), p.no("W#########02")
    def rows(part: list[tuple]) -> str:
        return grid([(us(d), code, usd(a), usd(c), usd(b), usd(o), usd(x), "PKG" if b == "0.00" else "CTR") for code, a, b, c, x, o in part], (2, 3, 4, 5, 6))
    body = (
        f"<div class=row><b style='font-size:14pt'>Lone Star Preferred Plan</b><span>Explanation of Benefits &nbsp; {us(p.day(29))} &nbsp; This is not a bill</span></div><table class='w sm' style='background:#f3f3f3;margin:6px 0'><tr><td>Patient: Xiomara L Benavides<td>Member ID: {member}<td>Group: 77310<td>Claim no.: {claim}<tr><td colspan=4>Provider: Llano Verde Medical Center (out of network)</table><table class='w line sm'><tr><th>Service date<th>Code<th class=r>Charges<th class=r>Not allowed<th class=r>Allowed<th class=r>Your coinsurance<th class=r>Benefit paid<th>Rmk</tr>{rows(raw[:15])}</table><p class=xs>Continued on next page</p>"
        f"<div class=new></div><p class=sm>Claim no. {claim} &nbsp;&nbsp; page 2</p><table class='w line sm'>{rows(raw[15:])}<tr><td colspan=2><b>TOTAL</b><td class=r><b>{usd(tot[0])}</b><td class=r><b>{usd(tot[2])}</b><td class=r><b>{usd(tot[1])}</b><td class=r><b>{usd(tot[4])}</b><td class=r><b>{usd(tot[3])}</b><td></table><p class=sm>CTR: charge is more than the plan's allowance. &nbsp; PKG: included in another service of the same day. &nbsp; You have paid $640.00 toward your 2025 out-of-pocket limit of $8,000.00 before this claim.</p>"
    )
    record = shape("explanation_of_benefits", payer_name="Lone Star Preferred Plan", member_id=member, group_number="77310", claim_number=claim, patient_name="Xiomara L Benavides", provider_name="Llano Verde Medical Center", lines=[line(d, code, None, a, b, c, x, o) for code, a, b, c, x, o in raw], total_billed=tot[0], total_allowed=tot[1], total_adjustment=tot[2], total_paid=tot[3], total_patient_responsibility=tot[4])
    return Paper(sheet(body, font="10pt/1.4 'Lato'", size="Letter landscape", margin="0.5in"), record)


def plan_listing(p: Person) -> Paper:
    """A health insurer's own lien letter with thirty paid claims behind it, over two sheets of a ruled table."""
    rng = Random(31)
    who = ("ALTA SERENA COMMUNITY HOSPITAL", "SERENA VALLEY EMERG MED GRP", "LARKSPUR SPINE MEDICAL GROUP", "MARIN BAY PHYSICAL THERAPY", "NORTH BAY IMAGING")
    raw = []
    for at in range(30):
        billed = ("3911.00", "1240.00")[at] if at < 2 else f"{rng.randint(80, 420)}.{rng.choice(('00', '50', '25'))}"
        raw.append((_weekday(p.day(0 if at < 2 else at * 3 + 1)) if at != 18 else p.day(56), who[at] if at < 2 else who[rng.choice((2, 3, 3, 3, 4))], "S16.1XXA" if at < 6 else rng.choice(("M54.2", "M54.12")), billed, f"{float(billed) * 0.41:.2f}"))
    billed, paid, ref = add(*(row[3] for row in raw)), add(*(row[4] for row in raw)), p.no("GCR-######")
    cells = [(us(day), name, dx, usd(x), usd(y)) for day, name, dx, x, y in raw]
    head = "<tr style='background:#ddd'><th>Service date<th>Provider<th>Diagnosis<th class=r>Billed<th class=r>Paid"
    body = (
        f"<div class=row><div><b style='font-size:14pt'>Golden Coast Health Insurance</b><br>Third Party Recovery</div><div>P.O. Box 1840<br>Concord, CA 94522</div></div><p>{long(p.day(104))}</p><p>Quentin Ferreira, Esq.<br>Ferreira Law Corporation<br>900 Fourth Street, San Rafael, CA 94901</p><p>Re: Sunniva K. Dragomir &nbsp;&nbsp; Date of loss: {long(p.loss)} &nbsp;&nbsp; Our reference: {ref}</p><p>Dear Mr. Ferreira:</p><p>This confirms that Golden Coast Health Insurance claims reimbursement of benefits paid under an insured plan for the injuries of the member named above. The amount of our lien at this date is <b>${usd(paid)}</b>, as itemized below and on the next page. We have not reduced it under Civil Code section 3040. Please let us have your position by {long(p.day(134))}.</p><p>Marisa Tavares, Recovery Examiner</p><table class='w box sm'>{head}{grid(cells[:12], (3, 4))}</table><div class=new></div><table class='w box sm'>{grid(cells[12:], (3, 4))}<tr><td colspan=3><b>Total</b><td class=r><b>{usd(billed)}</b><td class=r><b>{usd(paid)}</b></table>"
    )
    record = shape("lien_notice", lienholder="Golden Coast Health Insurance", lien_type="health_plan", lienholder_address="P.O. Box 1840, Concord, CA 94522", reference_number=ref, claimant_name="Sunniva K. Dragomir", date_of_loss=p.loss, date=p.day(104), amount_claimed=paid, items=[shape("item", date_of_service=day, provider_name=name, diagnosis_codes=[dx], billed=x, paid=y) for day, name, dx, x, y in raw], response_due=p.day(134))
    return Paper(sheet(body, font="10.5pt/1.4 'Liberation Sans'"), record)


def next_visit(p: Person) -> Paper:
    """The same therapist's note of the next visit, shorter than the first."""
    d = p.day(18)
    sub = "Sore for a day after the last visit, then better. Pain 3/10 today. Worked two full shifts."
    plan = "Same program. Trial of lifting 20 lb from the floor next time."
    body = f"<div class=row><div><b>TAMARACK REHAB AND SPORT LLC</b><br>418 2nd Ave S, Norden Falls, MN 55997</div><div class=r>PHYSICAL THERAPY DAILY NOTE<br>Visit 4 of 12</div></div><table class='w box' style='margin-top:8px'><tr><td><span class=k>Patient</span>Anders P Kvistad<td><span class=k>DOB</span>{short(p.born)}<td><span class=k>Date of service</span>{short(d)}<td><span class=k>Referring</span>C. Munthe, MD</table><p><b>Treatment diagnosis:</b> M54.16 Radiculopathy, lumbar region; S33.5XXD Sprain of ligaments of lumbar spine, subsequent encounter</p><h4>Subjective</h4><p>{sub}</p><h4>Objective</h4><p>97110 therapeutic exercise 30 min; 97140 manual therapy 15 min; 97530 therapeutic activities 10 min. Flexion 80%, extension 60%.</p><h4>Assessment</h4><p>Progressing.</p><h4>Plan</h4><p>{plan}</p><p class=pen>L. Nygaard</p><p>Lena Nygaard, PTA, for Britta Haugen, PT</p>"
    record = shape("chart_note", note_type="therapy", facility="TAMARACK REHAB AND SPORT LLC", patient_name="Anders P Kvistad", patient_dob=p.born, date_of_service=d, history=sub, diagnoses=coded(("M54.16", "Radiculopathy, lumbar region"), ("S33.5XXD", "Sprain of ligaments of lumbar spine, subsequent encounter")), plan=plan)
    return Paper(sheet(body, font="10.5pt/1.4 'Roboto'"), record).without("procedures", "chief_complaint", "findings", "provider_name")
