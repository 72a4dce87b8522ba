"""Ledgers and statements of smaller offices: chiropractor, therapist, druggist, ambulance, dentist, groups of physicians."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_fifth.care.case import (
    OFFICE,
    Paper,
    Person,
    add,
    bare,
    charge,
    less,
    long,
    mon,
    npi,
    shape,
    sheet,
    short,
    table,
    us,
    usd,
)


def chiropractic_ledger(p: Person) -> Paper:
    """A patient ledger with a running balance, payments and write-offs among the charges, going on to a second sheet without headings."""
    visits = [3, 5, 8, 10, 12, 17, 19, 24]
    kinds = {"99203": ("New patient exam", "185.00"), "98941": ("CMT 3-4 regions", "72.00"), "97140": ("Manual therapy 15 min", "55.00"), "97014": ("Electrical stim unattended", "30.00"), "72040": ("X-ray cervical 2-3 views", "128.00"), "99213": ("Re-exam", "110.00")}
    done = {3: ["99203", "72040", "98941"], 24: ["99213", "98941", "97140"]}
    rows: list[tuple] = []
    lines, balance, paid, cut = [], "0.00", "0.00", "0.00"
    for after in visits:
        day = p.day(after)
        for code in done.get(after, ["98941", "97140", "97014"]):
            what, amount = kinds[code]
            balance = add(balance, amount)
            lines.append(charge(day, code, what, amount))
            rows.append((us(day), "Charge", code, what, usd(amount), "", "", usd(balance)))
        if after in (8, 17):
            balance, paid = less(balance, "40.00"), add(paid, "40.00")
            rows.append((us(day), "Payment", "PP", "Patient payment - check", "", "40.00", "", usd(balance)))
        if after == 12:
            balance, cut = less(balance, "25.00"), add(cut, "25.00")
            rows.append((us(day), "Adjust", "CA", "Courtesy adjustment", "", "", "25.00", usd(balance)))
    total = add(*(line["amount"] for line in lines))
    cut_at = 22
    cols = "<colgroup><col style='width:12%'><col style='width:10%'><col style='width:9%'><col><col style='width:11%'><col style='width:11%'><col style='width:9%'><col style='width:12%'></colgroup>"
    right = (4, 5, 6, 7)
    body = (
        f"<div class=split><div><b style='font-size:14pt'>Tallow Creek Family Chiropractic</b><br>Dr. Shandra Lovejoy, D.C.<br>1330 Mill Race Rd, Suite 6, Tallow Creek, GA 30099<br>Ph: 770-555-0126 &nbsp; Fax: 770-555-0127</div><div class=r><b>Patient Ledger</b><br>{us(p.day(3))} through {us(p.day(30))}<br>Printed: {us(p.day(30))} 9:14 AM</div></div>"
        f"<p><b>{p.turned}</b> &nbsp; Acct: {p.no('10##')} &nbsp; DOB: {us(p.born)} &nbsp; Ins: Cash/Lien &nbsp; Attorney: {OFFICE}</p>"
        f"<table class='w under'>{cols}{table([('Date', 'Type', 'Code', 'Description', 'Charge', 'Payment', 'Adj', 'Balance')], right, 'th')}{table(rows[:cut_at], right)}</table><div class=brk></div><p class=sm>{p.turned} &nbsp; Acct: {p.no('10##')} &nbsp; page 2</p><table class='w under'>{cols}{table(rows[cut_at:], right)}</table>"
        f"<table class=w style='margin-top:18px;font-weight:bold'>{table([('Totals for period', 'Charges ' + usd(total), 'Payments ' + usd(paid), 'Adjustments ' + usd(cut), 'Balance ' + usd(balance))])}</table><p class=xs>Diagnoses: S13.4XXA, S23.3XXA, M99.01, M99.02</p>"
    )
    return Paper(sheet(body, "", "9.6pt/1.5 'Liberation Sans'", "0.6in"), shape("medical_bill", form="statement", provider_name="Tallow Creek Family Chiropractic", provider_address="1330 Mill Race Rd, Suite 6, Tallow Creek, GA 30099", provider_phone="770-555-0126", patient_name=p.turned, patient_dob=p.born, account_number=p.no("10##"), diagnosis_codes=["S13.4XXA", "S23.3XXA", "M99.01", "M99.02"], charges=lines, total_charges=total, total_payments=paid, total_adjustments=cut, balance_due=balance)).without("statement_date")


def therapy_by_visit(p: Person) -> Paper:
    """A therapist's statement: a bold line for each visit with the units after an x, the sum of the visit at the right."""
    visits = [(p.day(14), [("97162", "PT evaluation, moderate", 1, "198.00"), ("97110", "Therapeutic exercise", 1, "62.00")]), (p.day(18), [("97110", "Therapeutic exercise", 2, "124.00"), ("97140", "Manual therapy", 1, "58.00")]), (p.day(21), [("97110", "Therapeutic exercise", 2, "124.00"), ("97112", "Neuromuscular re-ed", 1, "64.00"), ("97035", "Ultrasound", 1, "28.00")]), (p.day(25), [("97530", "Therapeutic activities", 2, "132.00"), ("97140", "Manual therapy", 1, "58.00")])]
    total = add(*(row[3] for _, rows in visits for row in rows))
    before, paid, cut = "0.00", "318.40", "206.60"
    owed = less(total, paid, cut)
    blocks = "".join(f"<tr class=v><td colspan=3>Visit {mon(day)} - Tobias Wren, PT, DPT<td class=r>{usd(add(*(row[3] for row in rows)))}{table([(code, what, f'x {units}', usd(amount)) for code, what, units, amount in rows], (3,))}" for day, rows in visits)
    body = (
        f"<table class=w><tr><td><b style='font:bold 16pt Caladea'>Evergreen Stride Physical Therapy, PLLC</b><br>18 Harbor Steps, Suite 2, Tidewell, WA 98399<br>(360) 555-0143 &nbsp;|&nbsp; TIN 91-2044117<td class=r><b>PATIENT STATEMENT</b><br>Date: {mon(p.day(45))}<br>Account: {p.no('ES-#####')}</table>"
        f"<p>Bill to: {p.name}, {p.street}, {p.town}<br>Patient: {p.name} &nbsp; Birth date: {mon(p.born)}<br>Claim #: {p.no('PIP-######-W')} (Northlake Mutual, PIP) &nbsp; Injury date: {mon(p.loss)}<br>ICD-10: M54.2, S16.1XXD, M25.511</p><p>Balance forward: ${before}</p>"
        f"<table class=w>{blocks}</table><table style='margin:16px 0 0 auto'>{table([('Total charges this statement', '$' + usd(total)), ('Insurance payments', '($' + usd(paid) + ')'), ('Write-offs', '($' + usd(cut) + ')'), ('<b>Please pay this amount</b>', '<b>$' + usd(owed) + '</b>')], (1,))}</table>"
    )
    lines = [charge(day, code, what, amount, str(units)) for day, rows in visits for code, what, units, amount in rows]
    return Paper(sheet(body, ".v td{font-weight:bold;border-top:1px solid #666;padding-top:6px}", "11pt/1.4 'Caladea'", "0.8in"), shape("medical_bill", form="statement", provider_name="Evergreen Stride Physical Therapy, PLLC", provider_address="18 Harbor Steps, Suite 2, Tidewell, WA 98399", provider_phone="(360) 555-0143", provider_tax_id="91-2044117", patient_name=p.name, patient_dob=p.born, account_number=p.no("ES-#####"), claim_number=p.no("PIP-######-W"), statement_date=p.day(45), diagnosis_codes=["M54.2", "S16.1XXD", "M25.511"], charges=lines, total_charges=total, total_payments=paid, total_adjustments=cut, balance_due=owed))


def prescription_profile(p: Person) -> Paper:
    """A drug store's printout for the year: price, what the plan paid, what was paid at the counter; nothing is owed."""
    rows = [(p.day(0), "6620114", "Cyclobenzaprine 10 mg tab", "20", "10", "24.99", "14.99", "10.00"), (p.day(0), "6620115", "Ibuprofen 800 mg tab", "60", "20", "18.49", "8.49", "10.00"), (p.day(12), "6624870", "Methylprednisolone 4 mg dspk", "21", "6", "31.79", "21.79", "10.00"), (p.day(26), "6630392", "Gabapentin 300 mg cap", "90", "30", "42.15", "32.15", "10.00"), (p.day(26), "6630393", "Lidocaine 5% patch", "30", "30", "289.60", "229.60", "60.00"), (p.day(55), "6630392", "Gabapentin 300 mg cap RF1", "90", "30", "42.15", "32.15", "10.00")]
    total, plan, own = (add(*(row[at] for row in rows)) for at in (5, 6, 7))
    body = (
        f"<div class=c><b>HARBORVIEW DISCOUNT PHARMACY #0482</b><br>1500 BAYFRONT HWY, BRIGHAM SHORES, NJ 08799<br>PHONE 732-555-0108 &nbsp; NPI {npi('183322045')} &nbsp; NCPDP 3144820</div><h3 class=c>PATIENT PRESCRIPTION RECORD</h3>"
        f"<p>Name: {p.short} &emsp; DOB: {us(p.born)} &emsp; Period: {us(p.loss)} to {us(p.day(70))}<br>Address: {p.street}, {p.town}</p><table class='w box'>{table([('Fill date', 'Rx #', 'Drug', 'Qty', 'Days', 'Prescriber', 'Price', 'Ins paid', 'Pt paid')], (3, 4, 6, 7, 8), 'th')}{table([(short(day), rx, what, qty, days, 'Sørensen, K' if at < 2 else 'Bhatt, N', price, ins, own_) for at, (day, rx, what, qty, days, price, ins, own_) in enumerate(rows)], (3, 4, 6, 7, 8))}<tr><td colspan=6><b>TOTALS</b><td class=r><b>{usd(total)}</b><td class=r><b>{usd(plan)}</b><td class=r><b>{usd(own)}</b></table><p class=sm>This record may be used for tax or insurance purposes. Pharmacist: ____________________ &nbsp; Printed {us(p.day(71))}</p>"
    )
    lines = [charge(day, None, what, price, qty) for day, _, what, qty, _, price, _, _ in rows]
    record = shape("medical_bill", form="statement", provider_name="HARBORVIEW DISCOUNT PHARMACY #0482", provider_address="1500 BAYFRONT HWY, BRIGHAM SHORES, NJ 08799", provider_phone="732-555-0108", provider_npi=npi("183322045"), patient_name=p.short, patient_dob=p.born, charges=lines, total_charges=total)
    return Paper(sheet(body, ".box th{border-top:1px solid;border-bottom:1px solid}.box td{padding:3px 6px}", "9.8pt/1.4 'DejaVu Sans Condensed'", "0.6in"), record).without("statement_date", "total_payments", "balance_due", "account_number")


def fire_ambulance(p: Person) -> Paper:
    """A fire district's ambulance bill through its billing agent, whose address is not the district's; zip and mileage in prose."""
    rows = [(p.loss, "A0427", "ALS1-EMERGENCY BASE RATE", "1", "1640.00"), (p.loss, "A0425", "GROUND MILEAGE", "7.4", "147.26"), (p.loss, "A0382", "BLS ROUTINE DISPOSABLE SUPPLIES", "1", "58.00")]
    total = add(*(row[4] for row in rows))
    paid = "0.00"
    body = (
        f"<table class=w><tr><td style='width:55%'><b>CASA BRILLANTE FIRE DISTRICT</b><br>EMS BILLING OFFICE<br>P.O. BOX 5512<br>CASA BRILLANTE, AZ 85695<br>PHONE 888-555-0154 &nbsp; FAX 888-555-0155<br>TAX ID 86-6009217 &nbsp; NPI {npi('122098811')}<td><table class='w grid'>{table([('INVOICE DATE', us(p.day(18))), ('RUN NUMBER', p.no('25-#####')), ('PATIENT', p.turned.upper()), ('DATE OF CALL', us(p.loss)), ('AMOUNT DUE', '$' + usd(total))])}</table></table>"
        f"<p style='margin:26px 0 26px 30px'>{p.name.upper()}<br>{p.address.upper()}</p><p>FROM: E SPEEDWAY EXT &amp; N PALO VERDE (SCENE) &nbsp; TO: SAGUARO RIM MEDICAL CENTER &nbsp; 7.4 LOADED MILES AT $19.90</p><p>REASON: MOTOR VEHICLE COLLISION. DX: S16.1XXA, R10.9</p>"
        f"<table class=w>{table([('DATE', 'PROC', 'DESCRIPTION', 'UNITS', 'AMOUNT')], (3, 4), 'th')}{table([(us(day), code, what, units, usd(amount)) for day, code, what, units, amount in rows], (3, 4))}{table([('', '', 'TOTAL CHARGES', '', usd(total)), ('', '', 'PAYMENTS RECEIVED', '', paid), ('', '', 'BALANCE DUE NOW', '', '$' + usd(total))], (3, 4))}</table><p style='margin-top:40px'>IF YOU WERE IN AN AUTO ACCIDENT SEND US THE CLAIM NUMBER AND THE INSURER: CARRIER __________________ CLAIM NO. __________________</p>"
    )
    lines = [charge(day, code, what, amount, units) for day, code, what, units, amount in rows]
    return Paper(sheet(body, "th{border-bottom:2px solid}", "11pt/1.4 'Courier Prime'", "0.75in"), shape("medical_bill", form="statement", provider_name="CASA BRILLANTE FIRE DISTRICT", provider_address="P.O. BOX 5512, CASA BRILLANTE, AZ 85695", provider_phone="888-555-0154", provider_npi=npi("122098811"), provider_tax_id="86-6009217", patient_name=p.turned.upper(), statement_date=p.day(18), diagnosis_codes=["S16.1XXA", "R10.9"], charges=lines, total_charges=total, total_payments=paid, balance_due=total)).without("account_number", "total_adjustments")


def dental_ledger(p: Person) -> Paper:
    """A dentist's account history with tooth and surface; the guardian answers for the child."""
    rows = [(p.day(2), "D0140", "", "", "Limited oral evaluation", "92.00"), (p.day(2), "D0220", "9", "", "Periapical first film", "38.00"), (p.day(2), "D7270", "8", "", "Reimplantation/stabilization of tooth", "540.00"), (p.day(16), "D3310", "8", "", "Endodontic therapy, anterior", "895.00"), (p.day(16), "D2335", "9", "MIFL", "Resin composite, 4+ surfaces", "368.00"), (p.day(44), "D2740", "8", "", "Crown, porcelain/ceramic", "1420.00")]
    total = add(*(row[5] for row in rows))
    money = [(p.day(2), "Payment - debit card, thank you", "150.00"), (p.day(38), "Delta Harbor Dental check 40771", "612.00")]
    paid, cut = add(*(row[2] for row in money)), "95.50"
    owed = less(total, paid, cut)
    body = (
        f"<h2 style='color:#246'>Ponce Harbor Pediatric &amp; Family Dentistry</h2><div class=split><div>Odalys Ferrer-Quinn, DMD<br>88 Lighthouse Plaza, Ponce Harbor, FL 32999<br>386-555-0192</div><div class=r>Account History Report<br>As of {bare(p.day(60))}<br>Chart {p.no('VI####')}</div></div>"
        f"<p>Responsible party: Celeste Villanueva<br>Patient: {p.short} &nbsp; (DOB {bare(p.born)})</p><table class='w grid'>{table([('Date', 'ADA', 'Th', 'Surf', 'Description', 'Charge', 'Credit')], (5, 6), 'th')}{table([(bare(day), code, tooth, face, what, usd(amount), '') for day, code, tooth, face, what, amount in rows[:3]], (5, 6))}{table([(bare(money[0][0]), '', '', '', money[0][1], '', '-150.00')], (5, 6))}{table([(bare(day), code, tooth, face, what, usd(amount), '') for day, code, tooth, face, what, amount in rows[3:5]], (5, 6))}{table([(bare(money[1][0]), '', '', '', money[1][1], '', '-612.00'), (bare(money[1][0]), '', '', '', 'Insurance write-off', '', '-' + cut)], (5, 6))}{table([(bare(day), code, tooth, face, what, usd(amount), '') for day, code, tooth, face, what, amount in rows[5:]], (5, 6))}</table>"
        f"<table style='margin:14px 0 0 auto'>{table([('Charges', usd(total)), ('Payments', '-' + usd(paid)), ('Write-offs', '-' + usd(cut)), ('<b>Balance</b>', '<b>' + usd(owed) + '</b>')], (1,))}</table><p class=sm>Treatment planned, not yet done: D2740 tooth 9, fee 1,420.00. This estimate is not part of the balance.</p>"
    )
    lines = [{name: value for name, value in charge(day, code, what, amount).items() if name != "code_system"} for day, code, _, _, what, amount in rows]
    return Paper(sheet(body, ".grid td,.grid th{padding:3px 6px}", "10.4pt/1.4 'Open Sans'", "0.65in"), shape("medical_bill", form="statement", provider_name="Ponce Harbor Pediatric & Family Dentistry", provider_address="88 Lighthouse Plaza, Ponce Harbor, FL 32999", provider_phone="386-555-0192", patient_name=p.short, patient_dob=p.born, charges=lines, total_charges=total, total_payments=paid, total_adjustments=cut, balance_due=owed)).without("statement_date", "account_number")


def clinic_statement(p: Person) -> Paper:
    """A group's statement with an old balance: each charge with its insurance payment, adjustment and share in columns, previous balance in the total due."""
    rows = [(p.day(4), "99204", "New patient visit", "410.00", "198.20", "161.80", "50.00"), (p.day(4), "72100", "X-ray exam of lower spine", "155.00", "41.00", "98.00", "16.00"), (p.day(32), "99214", "Office visit, moderate", "282.00", "112.35", "139.65", "30.00")]
    total, paid, cut, own = (add(*(row[at] for row in rows)) for at in (3, 4, 5, 6))
    old = "47.25"
    body = (
        f"<div class=split><div><b style='font-size:15pt;letter-spacing:1px'>RARITAN SPINE &amp; JOINT ASSOCIATES</b><br>PO Box 2280, Piscataway, NJ 08855<br>Billing: (732) 555-0171</div><div style='border:2px solid #000;padding:8px 14px'>PAY THIS AMOUNT<br><b style='font-size:17pt'>${usd(add(own, old))}</b><br>by {us(p.day(90))}</div></div>"
        f"<table class=w style='margin:14px 0'><tr><td><span class=cap>Patient</span>{p.name}<td><span class=cap>Account #</span>{p.no('2######')}<td><span class=cap>Statement date</span>{us(p.day(69))}<td><span class=cap>Provider</span>Neerja Bhatt, MD</table>"
        f"<table class='w z'>{table([('Date', 'Code', 'Description', 'Charge', 'Ins. Paid', 'Adjusted', 'You Owe')], (3, 4, 5, 6), 'th')}{table([(us(p.day(-40)), '', 'Balance from prior statement (annual physical)', '', '', '', old)], (3, 4, 5, 6))}{table([(us(day), code, what, amount, ins, adj, owes) for day, code, what, amount, ins, adj, owes in rows], (3, 4, 5, 6))}<tr class=t><td><td><td>Current activity<td class=r>{usd(total)}<td class=r>{usd(paid)}<td class=r>{usd(cut)}<td class=r>{usd(own)}</table>"
        f"<p class=r>Prior balance ${old} + current ${usd(own)} = <b>balance due ${usd(add(own, old))}</b></p><p class=sm>Your insurance: Garden Commonwealth Health, ID ending 4471. Payment plans available. We accept checks and cards at raritanspine.example/pay.</p>"
    )
    lines = [charge(day, code, what, amount) for day, code, what, amount, _, _, _ in rows]
    return Paper(sheet(body, ".z th{background:#e4e4e4}.z td{padding:5px 6px}.t td{border-top:2px solid;font-weight:bold}", "10.4pt/1.35 'Liberation Sans'", "0.7in"), shape("medical_bill", form="statement", provider_name="RARITAN SPINE & JOINT ASSOCIATES", provider_address="PO Box 2280, Piscataway, NJ 08855", provider_phone="(732) 555-0171", patient_name=p.name, account_number=p.no("2######"), statement_date=p.day(69), charges=lines, total_charges=total, total_payments=paid, total_adjustments=cut, balance_due=add(own, old)))


def radiology_notice(p: Person) -> Paper:
    """A reading group's second notice on a small sheet, the single charge in a sentence of capitals."""
    body = (
        f"<div class=c><b>SHORELINE DIAGNOSTIC IMAGING CONSULTANTS, INC.</b><br>P.O. BOX 771206, CLEVELAND, OH 44193<br>216.555.0133</div><p class=c>*** SECOND NOTICE ***</p><table class=w>{table([('ACCOUNT', p.no('SD#######')), ('NOTICE DATE', p.day(66).strftime('%m-%d-%Y')), ('PATIENT', p.name.upper()), ('REFERRED BY', 'VELLUTINI M MD'), ('PLACE', 'LAKE HARLOW COMMUNITY HOSPITAL')])}</table>"
        f"<p style='border-top:1px solid;border-bottom:1px solid;padding:8px 0'>{p.loss:%m-%d-%Y} &nbsp; 73110-26-RT &nbsp; XRAY WRIST COMPLETE, INTERPRETATION &nbsp;&nbsp; 48.00<br>{p.loss:%m-%d-%Y} &nbsp; 71101-26 &nbsp; XRAY RIBS AND CHEST, INTERPRETATION &nbsp;&nbsp; 62.00</p><p class=r>TOTAL CHARGES 110.00<br>INSURANCE 0.00<br>AMOUNT DUE <b>110.00</b></p><p>THIS BILL IS FOR THE PHYSICIAN WHO READ YOUR STUDY. THE HOSPITAL BILLS FOR THE ROOM AND EQUIPMENT.</p>"
    )
    lines = [charge(p.loss, "73110", "XRAY WRIST COMPLETE, INTERPRETATION", "48.00", None, ("26", "RT")), charge(p.loss, "71101", "XRAY RIBS AND CHEST, INTERPRETATION", "62.00", None, ("26",))]
    return Paper(sheet(body, "td{padding:2px 8px}", "10pt/1.35 'FreeMono'", "0.5in 0.6in", "8.5in 5.5in"), shape("medical_bill", form="statement", provider_name="SHORELINE DIAGNOSTIC IMAGING CONSULTANTS, INC.", provider_address="P.O. BOX 771206, CLEVELAND, OH 44193", provider_phone="216.555.0133", patient_name=p.name.upper(), account_number=p.no("SD#######"), statement_date=p.day(66), charges=lines, total_charges="110.00", balance_due="110.00")).without("total_adjustments", "total_payments")


def emergency_doctors(p: Person) -> Paper:
    """Emergency physicians' statement with credits marked CR and trailing minus signs, in the order newest first."""
    made = p.day(75)
    body = (
        f"<table class=w><tr><td><b>PIEDMONT ACUTE PHYSICIANS LLC</b><br>PO BOX 100488<br>ATLANTA GA 30384-0488<br>800-555-0129<td class=r>STATEMENT OF ACCOUNT<br>{made:%b %d, %Y}</table><table class='w grid' style='margin:14px 0'><tr><td><span class=cap>Account number</span>{p.no('PAP-#######')}<td><span class=cap>Patient</span>{p.short.upper()}<td><span class=cap>Patient DOB</span>{short(p.born)}<td><span class=cap>Tax ID</span>58-2719940</table>"
        f"<table class='w'>{table([('AMOUNT', 'TRANSACTION', 'DATE'), ], (0,), 'th')}{table([('80.00 CR', 'PATIENT PAYMENT - ONLINE', short(p.day(70))), ('621.15-', 'CONTRACTUAL ALLOWANCE', short(p.day(41))), ('402.85 CR', 'PEACH STATE HMO PAYMENT', short(p.day(41))), ('186.00', '12001-59 LACERATION REPAIR SIMPLE, SCALP', short(p.loss)), ('1,118.00', '99284-25 EMERGENCY DEPT VISIT HIGH', short(p.loss))], (0,))}</table>"
        f"<p style='margin-top:20px'>CHARGES 1,304.00 &emsp; PAYMENTS 482.85 CR &emsp; ADJUSTMENTS 621.15- &emsp; <b>BALANCE 200.00</b></p><p>SEEN AT TALLOW CREEK MEDICAL CENTER BY R. ASHWORTH MD. THIS IS SEPARATE FROM THE HOSPITAL BILL. DX S01.01XA</p>"
    )
    lines = [charge(p.loss, "12001", "LACERATION REPAIR SIMPLE, SCALP", "186.00", None, ("59",)), charge(p.loss, "99284", "EMERGENCY DEPT VISIT HIGH", "1118.00", None, ("25",))]
    return Paper(sheet(body, "th,td{padding:4px 14px 4px 6px}", "11pt/1.45 'Liberation Mono'", "0.7in"), shape("medical_bill", form="statement", provider_name="PIEDMONT ACUTE PHYSICIANS LLC", provider_address="PO BOX 100488, ATLANTA GA 30384-0488", provider_phone="800-555-0129", provider_tax_id="58-2719940", patient_name=p.short.upper(), patient_dob=p.born, account_number=p.no("PAP-#######"), statement_date=made, diagnosis_codes=["S01.01XA"], charges=lines, total_charges="1304.00", total_payments="482.85", total_adjustments="621.15", balance_due="200.00"))


def surgery_center(p: Person) -> Paper:
    """A surgery center's bill on a lien, dot leaders between the service and its price, addressed to the lawyer."""
    rows = [("22551", "Anterior cervical fusion C5-6, facility fee", "38400.00"), ("22853", "Interbody cage, insertion", "6250.00"), ("C1713", "Plate and screws, titanium", "9475.00"), ("C1762", "Allograft bone matrix", "3180.00")]
    total = add(*(row[2] for row in rows))
    lead = "".join(f"<div class=lead><span>{code} &nbsp; {what}</span><i></i><span>${usd(amount)}</span></div>" for code, what, amount in rows)
    body = (
        f"<div class=c><b style='font:bold 17pt Caladea'>Sonoran Gate Surgery Center, LLC</b><br>7100 N Ironwood Pass, Casa Brillante, AZ 85697 &middot; 520.555.0186 &middot; EIN 84-3310275</div><p>{long(p.day(96))}</p><p>{OFFICE}<br>340 Congress Row<br>Casa Brillante, AZ 85698</p><p>Re: Your client {p.name}, born {long(p.born)}<br>Our account {p.no('SG-#####-L')}<br>Date of surgery: {long(p.day(88))}<br>Surgeon: Anselm Kowalke, MD</p><p><b>STATEMENT OF FACILITY CHARGES</b></p>{lead}<div class='lead sumline'><span>Total charges</span><i></i><span>${usd(total)}</span></div><div class=lead><span>Payments received</span><i></i><span>none</span></div><div class='lead'><span><b>Balance secured by lien</b></span><i></i><span><b>${usd(total)}</b></span></div><p>Diagnoses treated: M50.122, M48.02.</p><p>Please call Yolanda at our business office before you disburse any funds.</p>"
    )
    lines = [charge(p.day(88), code, what, amount) for code, what, amount in rows]
    return Paper(sheet(body, ".lead{display:flex}.lead i{flex:1;border-bottom:1.5px dotted #000;margin:0 4px 4px}.sumline{margin-top:10px;font-weight:bold}", "11.2pt/1.5 'Caladea'", "0.95in"), shape("medical_bill", form="statement", provider_name="Sonoran Gate Surgery Center, LLC", provider_address="7100 N Ironwood Pass, Casa Brillante, AZ 85697", provider_phone="520.555.0186", provider_tax_id="84-3310275", patient_name=p.name, patient_dob=p.born, account_number=p.no("SG-#####-L"), statement_date=p.day(96), diagnosis_codes=["M50.122", "M48.02"], charges=lines, total_charges=total, balance_due=total)).without("total_payments", "total_adjustments")


def pain_clinic_screen(p: Person) -> Paper:
    """A print of a billing program's screen in landscape: insurance balance and patient balance, modifiers and pointers in columns of their own."""
    rows = [(p.day(20), "99204", "25", "1,2", "1", "498.00"), (p.day(34), "62321", "", "1", "1", "1875.00"), (p.day(34), "J1100", "", "1", "10", "42.50"), (p.day(34), "Q9966", "", "1", "3", "18.30"), (p.day(62), "64490", "50", "2", "1", "2240.00"), (p.day(62), "64491", "50", "2", "1", "1130.00")]
    total = add(*(row[5] for row in rows))
    paid, cut = "1206.44", "1740.00"
    owed = less(total, paid, cut)
    named = {"99204": "OV NEW MOD", "62321": "INJ CERV/THOR ESI W IMG", "J1100": "DEXAMETHASONE 1MG", "Q9966": "LOCM 200-299", "64490": "FACET C/T 1ST LVL", "64491": "FACET C/T 2ND LVL"}
    body = (
        f"<div class=split><div>Great Lakes Pain Partners &nbsp; 25 Quarry Lake Dr, Harlow Mills, OH 44096 &nbsp; 440-555-0118</div><div>Account Inquiry - Transactions</div></div><hr><table class=w>{table([('Patient: ' + p.turned, 'Acct No: ' + p.no('#####-0'), 'DOB: ' + us(p.born), 'Group NPI: ' + npi('155370082'))])}{table([('Resp: Self', 'Policy: Erie Basin Mutual - MVA', 'Claim: ' + p.no('CNA-##-######'), 'Dx 1: M54.12 &nbsp; Dx 2: M47.812')])}</table>"
        f"<table class='w grid' style='margin:12px 0'>{table([('DOS', 'Proc', 'Mod', 'Dx', 'Description', 'Units', 'Charge', 'Status')], (5, 6), 'th')}{table([(us(day), code, mod, dx, named[code], units, usd(amount), 'Closed' if at < 4 else 'Open') for at, (day, code, mod, dx, units, amount) in enumerate(rows)], (5, 6))}</table><table class=w>{table([('Charges: ' + usd(total), 'Receipts: ' + usd(paid), 'Adjustments: ' + usd(cut), 'Ins Bal: ' + usd(owed), 'Pat Bal: 0.00', '<b>Account Balance: ' + usd(owed) + '</b>')])}</table>"
    )
    lines = [charge(day, code, named[code], amount, units, (mod,) if mod else (), dx) for day, code, mod, dx, units, amount in rows]
    return Paper(sheet(body, ".grid th{background:#cfd8e3}", "10.2pt/1.4 'DejaVu Sans Condensed'", "0.6in", "11in 8.5in"), shape("medical_bill", form="statement", provider_name="Great Lakes Pain Partners", provider_address="25 Quarry Lake Dr, Harlow Mills, OH 44096", provider_phone="440-555-0118", provider_npi=npi("155370082"), patient_name=p.turned, patient_dob=p.born, account_number=p.no("#####-0"), claim_number=p.no("CNA-##-######"), diagnosis_codes=["M54.12", "M47.812"], charges=lines, total_charges=total, total_payments=paid, total_adjustments=cut, balance_due=owed)).without("statement_date")
