"""Bills in the offices' own words: hospitals, ambulances, clinics, chemists, suppliers of braces."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.ward.case import (
    Paper,
    Person,
    add,
    bare,
    charge,
    days,
    grid,
    less,
    long,
    npi,
    shape,
    sheet,
    short,
    tagged,
    us,
    usd,
)


def account_detail(p: Person) -> Paper:
    """A hospital's account detail over three sheets: day by day, payments apart, headings on the first sheet alone."""
    a, b = p.loss, p.day(1)
    raw = [
        (a, "0450", "99285", "HC ED LEVEL 5 CRITICAL", 1, "4216.00"), (a, "0450", "96374", "HC IV PUSH INITIAL DRUG", 1, "688.00"), (a, "0450", "96375", "HC IV PUSH EA ADDL NEW DRUG", 2, "742.00"), (a, "0300", "36415", "HC VENIPUNCTURE", 1, "46.00"), (a, "0301", "80053", "HC COMP METABOLIC PANEL", 1, "398.00"), (a, "0305", "85025", "HC CBC W AUTO DIFF", 1, "184.00"), (a, "0307", "81001", "HC URINALYSIS W MICRO", 1, "97.00"), (a, "0301", "84703", "HC HCG QUALITATIVE SERUM", 1, "133.00"),
        (a, "0324", "71045", "HC XR CHEST 1 VIEW", 1, "412.00"), (a, "0320", "73562", "HC XR KNEE 3 VIEWS LT", 1, "467.00"), (a, "0351", "70450", "HC CT HEAD WO CONTRAST", 1, "3344.00"), (a, "0352", "72125", "HC CT CERV SPINE WO CONTRAST", 1, "3698.00"), (a, "0352", "74177", "HC CT ABD PELVIS W CONTRAST", 1, "5921.00"), (a, "0636", "Q9967", "IOHEXOL 350 MG/ML INJ", 100, "214.00"), (a, "0636", "J2270", "MORPHINE 4 MG/ML INJ", 1, "38.25"), (a, "0636", "J2405", "ONDANSETRON 4 MG INJ", 4, "52.80"), (a, "0258", None, "SODIUM CHLORIDE 0.9% 1000 ML", 1, "121.50"),
        (a, "0762", "G0378", "HC OBSERVATION PER HOUR", 6, "1110.00"), (b, "0762", "G0378", "HC OBSERVATION PER HOUR", 13, "2405.00"), (b, "0301", "80048", "HC BASIC METABOLIC PANEL", 1, "287.00"), (b, "0305", "85018", "HC HEMOGLOBIN", 1, "64.00"), (b, "0424", "97161", "HC PT EVAL LOW COMPLEXITY", 1, "392.00"), (b, "0270", "A4570", "SPLINT KNEE IMMOBILIZER 20IN", 1, "268.00"), (b, "0250", None, "ACETAMINOPHEN 500 MG TAB", 4, "12.40"), (b, "0250", None, "CYCLOBENZAPRINE 10 MG TAB", 2, "17.90"), (b, "0250", None, "LIDOCAINE 4% PATCH", 1, "31.15"),
    ]
    total = add(*(row[5] for row in raw))
    paid, off = "6120.48", "14990.27"
    acct, guarantor = p.no("200######"), p.no("####01")
    def part(rows: list[tuple]) -> str:
        return grid([(us(d), rev, code or "", said, n, usd(amount)) for d, rev, code, said, n, amount in rows], (4, 5))
    first, rest = [row for row in raw if row[0] == a], [row for row in raw if row[0] == b]
    head = "<tr style='background:#dfe7ee'><th>Service Date<th>Rev Code<th>Procedure<th>Description<th class=r>Qty<th class=r>Amount"
    body = (
        f"<div class=row><div><h2 style='color:#184e77;margin:0'>Belle Rigolet General Hospital</h2>1500 Hospital Row<br>Belle Rigolet, LA 70998<br>Billing questions: 225-555-0107<br>Tax ID 72-0663918</div><div>{tagged(('Account Number', acct), ('Guarantor ID', guarantor), ('Patient', 'Mireille A Thibodeaux'), ('Date of Birth', us(p.born)), ('Admission', us(a)), ('Discharge', us(b)), ('Statement Date', us(p.day(24))))}</div></div>"
        f"<h3>Itemization of Hospital Services</h3><p class=sm>This is an itemized list of hospital services. It is not a request for payment. Physician services are billed separately.</p><table class='w line'>{head}{part(first[:-1])}</table>"
        f"<div class=new></div><p class=sm>Belle Rigolet General Hospital &nbsp; Account {acct} &nbsp; Page 2 of 3</p><table class='w line'>{part(first[-1:])}<tr><td colspan=5 class=r><b>Total for {us(a)}</b><td class=r><b>{usd(add(*(row[5] for row in first)))}</b>{part(rest)}<tr><td colspan=5 class=r><b>Total for {us(b)}</b><td class=r><b>{usd(add(*(row[5] for row in rest)))}</b></table>"
        f"<div class=new></div><p class=sm>Belle Rigolet General Hospital &nbsp; Account {acct} &nbsp; Page 3 of 3</p><h3>Payments and Adjustments</h3><table class='w line'><tr style='background:#dfe7ee'><th>Post Date<th>Description<th class=r>Amount{grid([(us(p.day(15)), 'Bayou Blue Health payment', '-5,870.48'), (us(p.day(15)), 'Bayou Blue Health contractual adjustment', '-14,990.27'), (us(p.day(20)), 'Patient payment by card, thank you', '-250.00')], (2,))}</table>"
        f"<h3>Account Summary</h3><table style='width:55%'>{grid([('Total hospital charges', usd(total)), ('Total insurance and patient payments', '-' + usd(paid)), ('Total adjustments', '-' + usd(off)), ('<b>Account balance</b>', f'<b>${usd(less(total, paid, off))}</b>')], (1,))}</table>"
    )
    record = shape(
        "medical_bill", form="statement", provider_name="Belle Rigolet General Hospital", provider_address="1500 Hospital Row, Belle Rigolet, LA 70998", provider_phone="225-555-0107", provider_tax_id="72-0663918", patient_name="Mireille A Thibodeaux", patient_dob=p.born, account_number=acct, statement_date=p.day(24),
        charges=[charge(d, code or rev, said, amount, str(n)) for d, rev, code, said, n, amount in raw], total_charges=total, total_payments=paid, total_adjustments=off, balance_due=less(total, paid, off),
    )
    return Paper(sheet(body, font="9.5pt/1.35 'Open Sans'"), record)


def county_ambulance(p: Person) -> Paper:
    """A volunteer ambulance corps's bill: a ruled box, a tear-off, codes with places."""
    raw = [("A0429", ("RH",), "BLS EMERGENCY BASE RATE", "1", "985.00"), ("A0425", ("RH",), "GROUND MILEAGE PER MILE", "4.6", "101.20"), ("A0422", (), "OXYGEN AND SUPPLIES", "1", "72.00")]
    total, trip = add(*(row[4] for row in raw)), p.no("26-0#####")
    body = (
        f"<div class=c><b style='font-size:14pt'>KINGSFERRY VOLUNTEER AMBULANCE CORPS, INC.</b><br>61 FERRY RD, KINGSFERRY, NY 11997<br>BILLING OFFICE: (631) 555-0128 &nbsp; FEDERAL ID 11-2604471 &nbsp; NPI {npi('137702914')}</div><hr><div class=row><div>{tagged(('TRIP NUMBER', trip), ('PATIENT', 'FUSCO, BERNADETTE J'), ('D.O.B.', short(p.born)), ('DATE OF CALL', short(p.loss)))}</div>"
        f"<div>{tagged(('INVOICE DATE', short(p.day(16))), ('FROM', 'TILDEN MEWS AT RTE 25'), ('TO', 'KINGSFERRY HOSPITAL ED'), ('CONDITION', 'M54.2 &nbsp; S80.02XA'))}</div></div><table class='w box' style='margin-top:12px'><tr><th>CODE<th>MOD<th>SERVICE<th class=r>RATE<th class=r>QTY<th class=r>AMOUNT"
        + grid([(code, " ".join(mods), said, {"A0429": "985.00", "A0425": "22.00", "A0422": "72.00"}[code], n, usd(amount)) for code, mods, said, n, amount in raw], (3, 4, 5))
        + f"<tr><td colspan=5 class=r>TOTAL CHARGES<td class=r>{usd(total)}<tr><td colspan=5 class=r>PAYMENTS RECEIVED TO DATE<td class=r>.00<tr><td colspan=5 class=r><b>PAY THIS AMOUNT</b><td class=r><b>${usd(total)}</b></table><p>NO-FAULT CLAIMS: SEND US THE NAME OF YOUR CARRIER AND FILE NUMBER WITHIN 30 DAYS OF THE ACCIDENT. WE DO NOT BILL MEDICARE FOR AUTO ACCIDENTS UNTIL NO-FAULT IS EXHAUSTED.</p>"
        f"<div style='border-top:2px dashed #000;margin-top:60px;padding-top:8px'>DETACH AND RETURN WITH PAYMENT<div class=row><div>BERNADETTE J FUSCO<br>188-20 TILDEN MEWS #5C<br>KINGSFERRY, NY 11997</div><div>TRIP {trip}<br>AMOUNT DUE ${usd(total)}<br>AMOUNT ENCLOSED $ ____________</div></div></div>"
    )
    record = shape(
        "medical_bill", form="statement", provider_name="KINGSFERRY VOLUNTEER AMBULANCE CORPS, INC.", provider_address="61 FERRY RD, KINGSFERRY, NY 11997", provider_phone="(631) 555-0128", provider_npi=npi("137702914"), provider_tax_id="11-2604471", patient_name="FUSCO, BERNADETTE J", patient_dob=p.born, account_number=trip, statement_date=p.day(16), diagnosis_codes=["M54.2", "S80.02XA"],
        charges=[charge(p.loss, code, said, amount, n, mods) for code, mods, said, n, amount in raw], total_charges=total, total_payments="0.00", balance_due=total,
    )
    return Paper(sheet(body, font="10pt/1.4 'Liberation Mono'"), record)


def adjusting_ledger(p: Person) -> Paper:
    """A chiropractor's ledger with a running balance: charges, payments and write-offs in one list."""
    visits = days(p.loss, 3, 6, 8, 13, 15, 20, 22, 27)
    rows, charges, balance = [], [], "0.00"
    def put(day, code, said, amount, paid="", off=""):
        nonlocal balance
        balance = less(add(balance, amount or "0"), paid or "0", off or "0")
        rows.append((bare(day), code, said, usd(amount) if amount else "", f"({usd(paid)})" if paid else "", f"({usd(off)})" if off else "", usd(balance)))
        if amount:
            charges.append(charge(day, code, said, amount))
    put(visits[0], "99203-25", "New Patient Exam", "210.00")
    put(visits[0], "72100", "X-Ray Lumbar 2-3 v", "115.00")
    for at, day in enumerate(visits):
        put(day, "98940" if at < 3 else "98941", "Adjustment 1-2 areas" if at < 3 else "Adjustment 3-4 areas", "58.00" if at < 3 else "74.00")
        put(day, "97012", "Mech Traction", "36.00")
        if at % 2:
            put(day, "97014", "E-Stim", "32.00")
        if at == 3:
            put(p.day(13), "PMT", "Patient Payment - Cash", "", "40.00")
    put(p.day(31), "PMT", "MedPay check #4471028", "", "300.00")
    put(p.day(31), "ADJ", "Courtesy adjustment", "", "", "25.00")
    for each in charges:
        if each["code"] == "99203-25":
            each["code"], each["code_system"], each["modifiers"] = "99203", "CPT", ["25"]
    total = add(*(each["amount"] for each in charges))
    head = "<tr style='border-bottom:2px solid #000'><th>Date<th>Code<th>Description<th class=r>Charge<th class=r>Payment<th class=r>Adjust<th class=r>Balance"
    body = (
        f"<div class=row><div><b style='font-size:15pt;color:#5a3d7a'>Cedar Shoals Spine &amp; Wellness</b><br>Dr. Ivo Pennington, DC<br>309 Mulberry St, Ocmulgee Park, GA 31099<br>478.555.0153</div><div class=sm><b>Patient Account Ledger</b><br>Printed {bare(p.day(33))} 3:41 PM<br>Date range: All</div></div>"
        f"<p>Patient: <b>Raymundo Castaneda</b> &nbsp; ID: 3318 &nbsp; Birthdate: {bare(p.born)} &nbsp; Injury date: {bare(p.loss)}<br>Dx: 1) M54.50 &nbsp; 2) S33.5XXA &nbsp; 3) M99.03 &nbsp; 4) M62.830</p><table class=w>{head}{grid(rows, (3, 4, 5, 6))}<tr style='border-top:2px solid #000'><td colspan=3><b>Totals</b><td class=r><b>{usd(total)}</b><td class=r><b>(340.00)</b><td class=r><b>(25.00)</b><td class=r><b>{usd(balance)}</b></table>"
        f"<p><b>Balance due: ${usd(balance)}</b></p><p class=sm>Insurance aging: 0-30 {usd(balance)} &nbsp; 31-60 0.00 &nbsp; 61-90 0.00 &nbsp; over 90 0.00</p>"
    )
    record = shape(
        "medical_bill", form="statement", provider_name="Cedar Shoals Spine & Wellness", provider_address="309 Mulberry St, Ocmulgee Park, GA 31099", provider_phone="478.555.0153", patient_name="Raymundo Castaneda", patient_dob=p.born, account_number="3318", diagnosis_codes=["M54.50", "S33.5XXA", "M99.03", "M62.830"], charges=charges, total_charges=total, total_payments="340.00", total_adjustments="25.00", balance_due=balance,
    )
    return Paper(sheet(body, font="9.5pt/1.35 'Lato'"), record).without("statement_date")


def parents_statement(p: Person) -> Paper:
    """A guarantor statement to a parent: last month's balance, one new visit, a great amount due."""
    acct, day = p.no("#######-2"), p.day(31)
    body = (
        f"<div class=row><div><b style='font-size:16pt;color:#0b6e4f'>Bluff Children's Clinic</b><br>700 Aspen Vista Dr<br>Piñon Bluff, CO 80998</div><div style='border:2px solid #0b6e4f;padding:8px 14px'>{tagged(('Statement date', long(day)), ('Account', acct), ('Due by', long(p.day(52))))}<div style='font-size:15pt'><b>Amount due &nbsp; $268.40</b></div></div></div>"
        f"<p style='margin-top:26px'>Adaeze Okereke<br>2290 Switchgrass Ave<br>Piñon Bluff, CO 80999</p><h3>Activity since your last statement</h3><table class='w line'><tr><th>Date<th>Description<th class=r>Charges<th class=r>Insurance<th class=r>You paid{grid([(short(p.day(2)), 'Previous balance', '', '', ''), ('', '&nbsp; carried from November', '64.00', '', ''), (short(p.day(2)), '<b>Tobiah Okereke</b>, Dr. M. Szeto', '', '', ''), ('', '&nbsp; Office visit, established, level 4', '241.00', '', ''), ('', '&nbsp; Wrist splint, prefabricated', '96.40', '', ''), ('', '&nbsp; Nasal swab, rapid flu', '52.00', '', ''), (short(p.day(19)), 'Front Range Select plan payment', '', '-121.00', ''), (short(p.day(23)), 'Your payment, thank you', '', '', '-64.00')], (2, 3, 4))}</table>"
        f"<table style='margin:14px 0 0 auto'>{grid([('Previous balance', '64.00'), ('New charges', '389.40'), ('Insurance payments', '-121.00'), ('Your payments', '-64.00'), ('<b>Amount due</b>', '<b>$268.40</b>')], (1,))}</table><p class=sm>Questions? Call 719-555-0116, weekdays 8 to 4:30. Pay at bluffchildrens.example/pay with code 88-KTR.</p>"
    )
    record = shape(
        "medical_bill", form="statement", provider_name="Bluff Children's Clinic", provider_address="700 Aspen Vista Dr, Piñon Bluff, CO 80998", provider_phone="719-555-0116", patient_name="Tobiah Okereke", account_number=acct, statement_date=day,
        charges=[charge(p.day(2), None, said, amount) for said, amount in (("Office visit, established, level 4", "241.00"), ("Wrist splint, prefabricated", "96.40"), ("Nasal swab, rapid flu", "52.00"))], total_charges="389.40", balance_due="268.40",
    )
    return Paper(sheet(body, font="11pt/1.4 'Roboto'"), record).without("total_payments")


def past_due(p: Person) -> Paper:
    """A radiology group's past-due notice by fax, in capitals, dot leaders for the sums."""
    raw = [("70450-26", "CT HEAD/BRAIN W/O DYE", "298.00"), ("72125-26", "CT NECK SPINE W/O DYE", "341.00"), ("74177-26", "CT ABD & PELV W/CONTRAST", "402.00"), ("71045-26", "X-RAY EXAM CHEST 1 VIEW", "41.00")]
    total, acct, day = add(*(row[2] for row in raw)), p.no("RB#######"), p.day(75)
    owed = less(total, "436.12", "437.88")
    body = (
        f"<pre>RIGOLET BAY RADIOLOGY ASSOCIATES\nP O BOX 24880\nBELLE RIGOLET LA 70998-4880\n\n                        ** SECOND NOTICE - PAST DUE **\n\nSTATEMENT DATE: {short(day)}              ACCOUNT NUMBER: {acct}\nPATIENT: MIREILLE THIBODEAUX          SERVICES AT: BELLE RIGOLET GENERAL\n\n\nDATE      CPT        DESCRIPTION                          CHARGE\n--------  ---------  ---------------------------------  --------\n"
        + "".join(f"{short(p.loss)}  {code:<9}  {said:<33}  {usd(amount):>8}\n" for code, said, amount in raw)
        + f"                                                        --------\n\nTOTAL CHARGES {'.' * 40} {usd(total):>9}\nBAYOU BLUE HEALTH PAID {'.' * 31} {'436.12':>9}-\nDISALLOWED BY PLAN {'.' * 35} {'437.88':>9}-\nPATIENT BALANCE DUE {'.' * 34} {usd(owed):>9}\n\n\nYOUR INSURANCE HAS PAID ITS SHARE. THIS BALANCE IS YOUR RESPONSIBILITY.\nIF AN ATTORNEY REPRESENTS YOU FOR THIS INJURY CALL 225 555-0139 NOW TO\nKEEP THIS ACCOUNT OUT OF COLLECTION.\n\nTAX ID 72-1188204</pre>"
    ).replace("& PELV", "&amp; PELV")
    record = shape(
        "medical_bill", form="statement", provider_name="RIGOLET BAY RADIOLOGY ASSOCIATES", provider_address="P O BOX 24880, BELLE RIGOLET LA 70998-4880", provider_phone="225 555-0139", provider_tax_id="72-1188204", patient_name="MIREILLE THIBODEAUX", account_number=acct, statement_date=day,
        charges=[charge(p.loss, code[:5], said, amount, None, ("26",)) for code, said, amount in raw], total_charges=total, total_payments="436.12", total_adjustments="437.88", balance_due=owed,
    )
    return Paper(sheet(body, font="11pt/1.35 'Liberation Mono'", css="pre{white-space:pre}"), record)


def chemist_printout(p: Person) -> Paper:
    """A pharmacy's printout for the tax man: cash price, plan paid, what the patient paid."""
    raw = [(0, "7714203", "CYCLOBENZAPRINE 10MG TAB", "21", "R. PELLETIER", "18.49", "8.49", "10.00"), (0, "7714204", "NAPROXEN 500MG TAB", "30", "R. PELLETIER", "24.99", "14.99", "10.00"), (13, "7719960", "METHYLPREDNISOLONE 4MG DSPK", "21", "I. LARKIN-SOTO", "31.79", "21.79", "10.00"), (41, "7731187", "GABAPENTIN 300MG CAP", "90", "I. LARKIN-SOTO", "42.10", "17.10", "25.00"), (70, "7731187", "GABAPENTIN 300MG CAP", "90", "I. LARKIN-SOTO", "42.10", "17.10", "25.00")]
    total, plan, own = (add(*(row[at] for row in raw)) for at in (5, 6, 7))
    body = (
        f"<div class=c><b>ALTA SERENA FAMILY PHARMACY</b><br>120 Depot Street, Alta Serena, CA 94999 &nbsp; (707) 555-0177 &nbsp; NCPDP 0571904 &nbsp; NPI {npi('174005518')}</div><h3 class=c>PATIENT PRESCRIPTION RECORD</h3><p>Period: {us(p.loss)} to {us(p.day(75))} &nbsp;&nbsp; Printed: {us(p.day(76))}</p><p><b>DRAGOMIR, SUNNIVA</b> &nbsp; DOB {us(p.born)} &nbsp; 415 Larkspur St Unit 9, Alta Serena, CA 94999</p>"
        "<table class='w box sm'><tr><th>Fill Date<th>Rx #<th>Drug<th class=r>Qty<th>Prescriber<th class=r>Price<th class=r>Plan Pd<th class=r>Pt Pd"
        + grid([(us(p.day(d)), rx, drug, n, who, a, b, c) for d, rx, drug, n, who, a, b, c in raw], (3, 5, 6, 7))
        + f"<tr><td colspan=5><b>TOTAL ({len(raw)} fills)</b><td class=r><b>{total}</b><td class=r><b>{plan}</b><td class=r><b>{own}</b></table><p class=sm>This record is for tax or insurance purposes. Balance on account: $0.00</p>"
    )
    record = shape(
        "medical_bill", form="statement", provider_name="ALTA SERENA FAMILY PHARMACY", provider_address="120 Depot Street, Alta Serena, CA 94999", provider_phone="(707) 555-0177", provider_npi=npi("174005518"), patient_name="DRAGOMIR, SUNNIVA", patient_dob=p.born,
        charges=[charge(p.day(d), None, drug, a, n) for d, _, drug, n, _, a, _, _ in raw], total_charges=total, total_payments=add(plan, own), balance_due="0.00",
    )
    for each in record["charges"]:
        del each["code"], each["code_system"]
    return Paper(sheet(body, font="10pt/1.4 'Liberation Serif'"), record).without("account_number", "statement_date", "total_payments")


def brace_invoice(p: Person) -> Paper:
    """A supplier's invoice for equipment: unit price and extended price, tax at nought, a deposit."""
    raw = [("L1833", ("RT",), "Knee orthosis, adjustable, off the shelf", "1", "612.75"), ("E0143", ("NU",), "Walker, folding, wheeled", "1", "148.00"), ("E0244", (), "Raised toilet seat", "1", "62.50"), ("A4467", (), "Elastic support belt", "2", "57.00")]
    total, no = add(*(row[4] for row in raw)), p.no("INV-####8")
    body = (
        f"<div class=row><div><h1 style='margin:0;letter-spacing:3px'>INVOICE</h1></div><div class=r><b>Quince Orchard Medical Supply</b><br>1811 Baltimore Pike, Marlow Heights, PA 19399<br>Tel 484-555-0120 &nbsp; Fax 484-555-0121<br>EIN 46-3380915</div></div><table class='w box' style='margin:16px 0'><tr><td><span class=k>Invoice no.</span>{no}<td><span class=k>Invoice date</span>{bare(p.day(12))}<td><span class=k>Customer account</span>QO-5571<td><span class=k>Terms</span>Net 30"
        f"<tr><td colspan=2><span class=k>Bill to</span>Gideon Applewhite<br>27 Quince Orchard Rd<br>Marlow Heights, PA 19399<td colspan=2><span class=k>Delivered</span>{bare(p.day(6))}, at patient's home<br>Ordered by Dr. O. Brightman<br>Dx: S83.411A, S22.41XD</table><table class='w box'><tr><th>Item<th>HCPCS<th>Description<th class=r>Qty<th class=r>Unit<th class=r>Extended"
        + grid([(at, " ".join((code, *mods)), said, n, usd(f"{float(amount) / int(n):.2f}"), usd(amount)) for at, (code, mods, said, n, amount) in enumerate(raw, 1)], (3, 4, 5))
        + f"<tr><td colspan=5 class=r>Subtotal<td class=r>{usd(total)}<tr><td colspan=5 class=r>Sales tax (exempt)<td class=r>0.00<tr><td colspan=5 class=r><b>Invoice total</b><td class=r><b>{usd(total)}</b><tr><td colspan=5 class=r>Deposit {bare(p.day(6))}, check 1190<td class=r>(100.00)<tr><td colspan=5 class=r><b>Balance due</b><td class=r><b>{usd(less(total, '100.00'))}</b></table><p class=sm>Supplier standards are on the back. Equipment in use cannot be returned.</p>"
    )
    record = shape(
        "medical_bill", form="statement", provider_name="Quince Orchard Medical Supply", provider_address="1811 Baltimore Pike, Marlow Heights, PA 19399", provider_phone="484-555-0120", provider_tax_id="46-3380915", patient_name="Gideon Applewhite", account_number="QO-5571", statement_date=p.day(12), diagnosis_codes=["S83.411A", "S22.41XD"],
        charges=[charge(p.day(6), code, said, amount, n, mods) for code, mods, said, n, amount in raw], total_charges=total, total_payments="100.00", balance_due=less(total, "100.00"),
    )
    return Paper(sheet(body, font="10.5pt/1.35 'Carlito'"), record)


def sleep_time(p: Person) -> Paper:
    """An anaesthetist's statement: base units and minutes, a self-pay discount, lines that wrap."""
    day, acct = p.day(26), p.no("NPA.#####")
    raw = [("01630", ("AA", "P2"), "Anesthesia for open or arthroscopic procedures on the shoulder joint, 08:12 to 10:02 (110 minutes, 12 units)", "12", "1980.00"), ("64415", ("59", "RT"), "Injection of anesthetic agent, brachial plexus, for postoperative pain", "1", "745.00"), ("76942", ("26",), "Ultrasonic guidance for needle placement", "1", "168.00")]
    total = add(*(row[4] for row in raw))
    owed = less(total, "578.60")
    body = (
        f"<div class=row><div><b>Llano Anesthesia Partners, PLLC</b><br>Post Office Box 9902, Llano Verde, Texas 78998<br>Federal tax number 81-4402719</div><div>Statement of {long(p.day(40))}<br>Account {acct}<br>Billing office 830-555-0182</div></div><hr><p>Patient: Xiomara L. Benavides &nbsp;&nbsp;&nbsp; Born {long(p.born)} &nbsp;&nbsp;&nbsp; Surgery of {long(day)} at Llano Verde Medical Center, Dr. K. Abernethy-Roy<br>Diagnoses: S46.011A, M75.41</p>"
        "<table class=w style='border-top:1px solid #000;border-bottom:1px solid #000'><tr><th style='width:13%'>CPT<th style='width:12%'>Modifiers<th>Service<th class=r>Units<th class=r>Fee"
        + grid([(code, ", ".join(mods), said, n, f"${usd(amount)}") for code, mods, said, n, amount in raw], (3, 4))
        + f"</table><table style='margin-left:auto'>{grid([('Total of fees', f'${usd(total)}'), ('Prompt-pay discount of 20%', '-$578.60'), ('<b>Please pay</b>', f'<b>${usd(owed)}</b>')], (1,))}</table><p>No insurance was on file on the day of surgery. We hold this account under a letter of protection and ask that it be kept current with us.</p>"
    )
    record = shape(
        "medical_bill", form="statement", provider_name="Llano Anesthesia Partners, PLLC", provider_address="Post Office Box 9902, Llano Verde, Texas 78998", provider_phone="830-555-0182", provider_tax_id="81-4402719", patient_name="Xiomara L. Benavides", patient_dob=p.born, account_number=acct, statement_date=p.day(40), diagnosis_codes=["S46.011A", "M75.41"],
        charges=[charge(day, code, said, amount, n, mods) for code, mods, said, n, amount in raw], total_charges=total, total_adjustments="578.60", balance_due=owed,
    )
    return Paper(sheet(body, font="11pt/1.4 'Caladea'"), record)


def walk_in_slip(p: Person) -> Paper:
    """A walk-in clinic's encounter slip: a printed list of services, some ticked and priced by hand."""
    d = p.day(1)
    lists = [("99202", "New, straightforward", ""), ("99203", "New, low", "178"), ("99204", "New, moderate", ""), ("99213", "Est, low", ""), ("12001", "Simple repair", ""), ("73610", "Ankle, 3 view", "92"), ("73630", "Foot, 3 view", "88"), ("90715", "Tdap", ""), ("L4360", "Walking boot", "210"), ("E0110", "Crutches", "45"), ("J1885", "Ketorolac", ""), ("81025", "Urine HCG", "")]
    total = add("178", "92", "88", "210", "45")
    rows = [tuple(cell for code, said, price in lists[at : at + 2] for cell in ("<b>[X]</b>" if price else "[ &nbsp;]", code, said, f"<span class=pen>{price}.00</span>" if price else "")) for at in range(0, len(lists), 2)]
    body = (
        f"<div class=c><h2 style='margin:0'>FERRY STREET WALK-IN CARE</h2>44 Ferry St, Kingsferry NY 11997 &nbsp; Ph 631-555-0106 &nbsp; TIN 27-5519038</div><table class='w box' style='margin-top:12px'><tr><td><span class=k>Patient</span><span class=pen>Bernadette Fusco</span><td><span class=k>Birth date</span><span class=pen>{bare(p.born)}</span><td><span class=k>Date of visit</span><span class=pen>{bare(d)}</span><td><span class=k>Chart no.</span><span class=pen>20771</span></table>"
        f"<table class='w box' style='margin-top:10px'><tr><th><th>CPT<th>Service<th>Fee<th><th>CPT<th>Service<th>Fee{grid(rows)}</table><table class='w box' style='margin-top:10px'><tr><td style='width:58%'><span class=k>Diagnosis (ICD-10)</span><span class=pen>S93.402A &nbsp;&nbsp; S90.32XA</span><td><span class=k>Total charges</span><span class=pen>{total}</span><tr><td><span class=k>Provider signature</span><span class=pen>N. Abruzzo, PA-C</span><td><span class=k>Paid today (cash / card / check)</span><span class=pen>50.00</span><tr><td><span class=k>Return visit</span><span class=pen>1 week</span><td><span class=k>Balance</span><span class=pen>{less(total, '50.00')}</span></table>"
    )
    record = shape(
        "medical_bill", form="statement", provider_name="FERRY STREET WALK-IN CARE", provider_address="44 Ferry St, Kingsferry NY 11997", provider_phone="631-555-0106", provider_tax_id="27-5519038", patient_name="Bernadette Fusco", patient_dob=p.born, account_number="20771", diagnosis_codes=["S93.402A", "S90.32XA"],
        charges=[charge(d, code, said, f"{price}.00") for code, said, price in lists if price], total_charges=total, total_payments="50.00", balance_due=less(total, "50.00"),
    )
    return Paper(sheet(body, font="10.5pt/1.5 'Liberation Sans'"), record).without("statement_date", "account_number")
