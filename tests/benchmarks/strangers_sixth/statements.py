"""Itemised accounts and statements: balances carried from sheet to sheet and from month to month."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from itertools import accumulate

from tests.benchmarks.strangers_sixth.case import (
    Paper,
    Person,
    add,
    bare,
    charge,
    dash,
    leaves,
    less,
    mdy,
    npi,
    shape,
    sheet,
    short,
    table,
    us,
    usd,
)


def hospital_itemised(p: Person) -> Paper:
    """A hospital's detail bill on three sheets, each ending with what is carried forward, each begun with it."""
    d = p.loss
    rows = (
        ("0250", "ACETAMINOPHEN 325MG TAB", "", 2, "9.60"), ("0250", "KETOROLAC 15MG/ML INJ", "J1885", 1, "48.25"), ("0250", "CYCLOBENZAPRINE 10MG TAB", "", 1, "12.40"), ("0258", "SODIUM CHLORIDE 0.9% 1000ML", "", 1, "126.00"), ("0270", "CERVICAL COLLAR ADULT", "", 1, "188.00"), ("0270", "IV START KIT", "", 1, "41.50"), ("0270", "INCENTIVE SPIROMETER", "", 1, "66.00"), ("0300", "VENIPUNCTURE", "36415", 1, "39.00"),
        ("0301", "BASIC METABOLIC PANEL", "80048", 1, "284.00"), ("0305", "CBC W AUTO DIFF", "85025", 1, "152.00"), ("0307", "URINALYSIS AUTO", "81003", 1, "74.00"), ("0301", "HCG URINE QUAL", "81025", 1, "88.00"), ("0320", "XR RIBS UNILAT W CHEST", "71101", 1, "612.00"), ("0320", "XR HIP 2-3 VIEWS", "73502", 1, "548.00"), ("0352", "CT CERVICAL SPINE W/O", "72125", 1, "2890.00"), ("0260", "IV PUSH INITIAL", "96374", 1, "318.00"),
        ("0450", "ED VISIT LEVEL IV", "99284", 1, "2675.00"), ("0460", "PULSE OXIMETRY SINGLE", "94760", 1, "57.00"), ("0730", "EKG 12 LEAD TRACING", "93005", 1, "264.00"),
    )
    total, adjusted, paid = add(*(row[4] for row in rows)), "1200.00", "150.00"
    owed = less(total, adjusted, paid)
    cuts = [rows[:8], rows[8:16], rows[16:]]
    carried = list(accumulate((add(*(row[4] for row in cut)) for cut in cuts), add))
    account = p.no("HR5########")
    head = lambda at, of: f"<div class=two><b>HARMON RIDGE MEMORIAL HOSPITAL<br>PATIENT ACCOUNTS</b><span class=r>DETAIL OF CHARGES<br>PAGE {at} OF {of}</span></div><table class='w xs' style='border:1px solid;white-space:nowrap'><tr><td>PATIENT: {p.turned.upper()}<td>ACCOUNT: {account}<td>ADMIT: {us(d)}<td>DISCH: {us(d)}<tr><td>REMIT TO: 300 RIVERVIEW PL, HARMON RIDGE NY 12998<td>TAX ID: 14-1338027<td>PHONE: 845-555-0161<td>BILL DATE: {us(p.day(33))}</table>"  # noqa: E731
    bodies = []
    for at, cut in enumerate(cuts):
        lines = ([("", "", "BALANCE BROUGHT FORWARD", "", "", usd(carried[at - 1]))] if at else []) + [(mdy(d), rev, what, code, units, usd(amount)) for rev, what, code, units, amount in cut]
        lines += [("", "", "CARRIED FORWARD", "", "", usd(carried[at]))] if at < 2 else []
        bodies.append(f"<table class=w style='margin-top:16px'>{table([('DATE', 'REV', 'DESCRIPTION', 'HCPCS', 'QTY', 'AMOUNT')], (4, 5), 'th')}{table(lines, (4, 5))}</table>")
    bodies[-1] += f"<table style='margin:26px 0 0 auto'>{table([('TOTAL CHARGES', usd(total)), ('PROMPT PAY ADJUSTMENT', usd(adjusted) + '-'), ('PATIENT PAYMENT 02/11 CASH', usd(paid) + '-'), ('<b>BALANCE DUE</b>', '<b>' + usd(owed) + '</b>')], (1,))}</table><p style='margin-top:40px'>THIS IS NOT A UB-04. PROFESSIONAL FEES ARE BILLED SEPARATELY.</p>"
    lines = [charge(d, code or rev, what, amount, str(units)) for rev, what, code, units, amount in rows]
    record = shape("medical_bill", form="statement", provider_name="HARMON RIDGE MEMORIAL HOSPITAL", provider_address="300 RIVERVIEW PL, HARMON RIDGE NY 12998", provider_phone="845-555-0161", provider_tax_id="14-1338027", patient_name=p.turned.upper(), account_number=account, statement_date=p.day(33), charges=lines, total_charges=total, total_payments=paid, total_adjustments=adjusted, balance_due=owed)
    return Paper(sheet(leaves(head, bodies), "td,th{padding:12px 8px}", "10.6pt/1.5 'Liberation Mono'", "0.55in"), record)


def imaging_bill(p: Person) -> Paper:
    """The imaging centre's bill under the same head as its reports, on one sheet."""
    d, made = p.day(16), p.day(30)
    rows = (("73221", "RT", "MRI upper extremity joint w/o contrast, right shoulder", "1650.00"), ("72141", "", "MRI cervical spine w/o contrast", "1725.00"))
    total = add(*(row[3] for row in rows))
    account = p.no("LS-#####")
    body = (
        f"<table class=w style='border-bottom:2px solid #636'><tr><td><b style='font-size:15pt;color:#636'>LAUREL SUMMIT OPEN MRI, LLC</b><br><span class=sm>61 Quarry Bank Rd, Millstone Ferry, PA 17998 &middot; (717) 555-0191</span><td class='r sm'>STATEMENT OF ACCOUNT<br>page 1 of 1</table><table class='w sm'><tr><td>Patient: {p.turned}<td>DOB: {us(p.born)}<td>Statement date: {us(made)}<td>Account: {account}</table>"
        f"<p class=sm>Federal Tax ID 25-1874460 &nbsp; NPI {npi('191280447')} &nbsp; Diagnosis: M25.511, M54.2</p><table class='w grid' style='margin-top:14px'>{table([('Exam date', 'CPT', 'Mod', 'Exam', 'Fee')], (4,), 'th')}{table([(us(d), code, mod, what, '$' + usd(amount)) for code, mod, what, amount in rows], (4,))}{table([('', '', '', 'Total charges', '$' + usd(total)), ('', '', '', 'Payments received', '$0.00'), ('', '', '', '<b>Amount due</b>', '<b>$' + usd(total) + '</b>')], (4,))}</table><p>Auto claim: first party carrier declined. Please remit to the address above. We accept letters of protection.</p>"
    )
    lines = [charge(d, code, what, amount, None, (mod,) if mod else ()) for code, mod, what, amount in rows]
    record = shape("medical_bill", form="statement", provider_name="LAUREL SUMMIT OPEN MRI, LLC", provider_address="61 Quarry Bank Rd, Millstone Ferry, PA 17998", provider_phone="(717) 555-0191", provider_npi=npi("191280447"), provider_tax_id="25-1874460", patient_name=p.turned, patient_dob=p.born, account_number=account, statement_date=made, diagnosis_codes=["M25.511", "M54.2"], charges=lines, total_charges=total, total_payments="0.00", balance_due=total)
    return Paper(sheet(body, ".grid td,.grid th{padding:5px 8px}", "11pt/1.42 'Carlito'", "0.75in"), record)


MONTHS = (
    (20, "0.00", ((2, "99203", "Office visit, new patient", "215.00"), (2, "72040", "X-ray cervical spine", "118.00"), (9, "97110", "Therapeutic exercise", "88.00"), (9, "97140", "Manual therapy", "84.00")), ((16, "Patient payment - card", "60.00"),)),
    (51, "445.00", ((24, "97110", "Therapeutic exercise", "88.00"), (24, "97140", "Manual therapy", "84.00"), (31, "97110", "Therapeutic exercise", "88.00"), (31, "97140", "Manual therapy", "84.00")), ((40, "Patient payment - check 1182", "100.00"),)),
    (82, "689.00", ((58, "99213", "Office visit, established patient", "145.00"), (65, "97110", "Therapeutic exercise", "88.00"), (65, "97530", "Therapeutic activities", "92.00")), ()),
)


def monthly(p: Person, at: int) -> Paper:
    """One month's statement of a group practice: the previous balance first, then what is new; three lie in a row."""
    made, previous, new, paid = p.day(MONTHS[at][0]), *MONTHS[at][1:]
    total, paid_all = add(*(row[3] for row in new)), add(*(row[2] for row in paid))
    owed = less(add(previous, total), paid_all)
    account = p.no("SYM-####")
    body = (
        f"<div class=two><div><b style='font-size:16pt'>Santa Ysidra Medical Group</b><br>1440 Olivera Street<br>Santa Ysidra, CA 92998<br>Billing: (760) 555-0183</div><table class=grid>{table([('Statement date', us(made)), ('Account number', account), ('Pay this amount', '$' + usd(owed)), ('Due by', us(p.day(MONTHS[at][0] + 21)))], (1,))}</table></div><p style='margin:34px 0 28px 30px'>{p.short}<br>{p.address}</p>"
        f"<table class='w lined'>{table([('Date', 'Code', 'Description', 'Charge', 'Payment', 'Balance')], (3, 4, 5), 'th')}"
    )
    running = previous
    rows = [("", "", "<b>Previous balance</b>", "", "", usd(previous))]
    for day, code, what, amount in [(row[0], row[1], row[2], row[3]) for row in new] + [(row[0], "", row[1], "-" + row[2]) for row in paid]:
        running = add(running, amount)
        rows.append((us(p.day(day)), code, what, usd(amount) if code else "", "" if code else usd(amount[1:]), usd(running)))
    body += f"{table(rows, (3, 4, 5))}</table><table style='margin:18px 0 0 auto'>{table([('New charges', '$' + usd(total)), ('Payments since last statement', '$' + usd(paid_all)), ('<b>Balance due</b>', '<b>$' + usd(owed) + '</b>')], (1,))}</table><table class='w grid c sm' style='margin-top:26px'>{table([('Current', '30 days', '60 days', '90 days', 'Over 120')])}{table([(usd(min(total, owed, key=float)), usd(less(owed, min(total, owed, key=float))), '0.00', '0.00', '0.00')])}</table><p class=sm>Patient: {p.short} &nbsp; Date of birth: {us(p.born)} &nbsp; Provider: Ines Quintanar, MD</p><p class=c>{('Thank you for your prompt payment.', 'Please call us if you need a payment plan.', 'Your account is past due.')[at]}</p>"
    lines = [charge(p.day(day), code, what, amount) for day, code, what, amount in new]
    record = shape("medical_bill", form="statement", provider_name="Santa Ysidra Medical Group", provider_address="1440 Olivera Street, Santa Ysidra, CA 92998", provider_phone="(760) 555-0183", patient_name=p.short, patient_dob=p.born, account_number=account, statement_date=made, charges=lines, total_charges=total, total_payments=paid_all, balance_due=owed)
    return Paper(sheet(body, "td,th{padding:4px 8px}", "10.8pt/1.4 'Open Sans'", "0.7in"), record).without("total_adjustments")


def ambulance(p: Person) -> Paper:
    """An ambulance district's invoice on one sheet, codes and miles, dates as 12-17-2025."""
    d, made = p.loss, p.day(25)
    rows = (("A0429", "BLS EMERGENCY BASE RATE", "1", "1460.00"), ("A0425", "MILEAGE, GROUND", "6.4", "172.80"), ("A0382", "BLS DISPOSABLE SUPPLIES", "1", "85.00"))
    total = add(*(row[3] for row in rows))
    number = p.no("25-######")
    body = f"<div class=c><b style='font-size:15pt'>SANTA YSIDRA VALLEY AMBULANCE DISTRICT</b><br>P.O. Box 3390, Santa Ysidra, CA 92997 &nbsp; 1-866-555-0119</div><h2 class=c>INVOICE</h2><table class='w grid'><tr><td>Run number<br><b>{number}</b><td>Date of service<br><b>{dash(d)}</b><td>Invoice date<br><b>{dash(made)}</b><td>Tax ID<br><b>95-3310876</b><tr><td colspan=2>Patient<br><b>{p.name}</b><td colspan=2>Date of birth<br><b>{dash(p.born)}</b><tr><td colspan=2>From: Manzanillo Ave at Pico<td colspan=2>To: Santa Ysidra Community Hospital</table><table class='w grid' style='margin-top:18px'>{table([('HCPCS', 'Service', 'Qty', 'Charge')], (2, 3), 'th')}{table([(code, what, units, usd(amount)) for code, what, units, amount in rows], (2, 3))}{table([('', 'TOTAL CHARGES', '', usd(total)), ('', 'PAYMENTS/ADJUSTMENTS', '', '.00'), ('', 'PLEASE PAY', '', usd(total))], (2, 3))}</table><p>Primary condition: M54.2, R51.9</p><p class=sm>If you have insurance, complete the reverse of this form and return it.</p>"
    lines = [charge(d, code, what, amount, units) for code, what, units, amount in rows]
    record = shape("medical_bill", form="statement", provider_name="SANTA YSIDRA VALLEY AMBULANCE DISTRICT", provider_address="P.O. Box 3390, Santa Ysidra, CA 92997", provider_phone="1-866-555-0119", provider_tax_id="95-3310876", patient_name=p.name, patient_dob=p.born, statement_date=made, diagnosis_codes=["M54.2", "R51.9"], charges=lines, total_charges=total, balance_due=total)
    return Paper(sheet(body, "td,th{padding:6px 9px}", "11pt/1.4 'Liberation Sans'", "0.8in"), record).without("account_number", "claim_number", "total_payments", "total_adjustments")


def surgery_center(p: Person) -> Paper:
    """A surgery centre's statement of two procedures on two sheets, the second with payments and a coupon."""
    made = p.day(120)
    rows = ((45, "64483", ("LT",), "Transforaminal epidural, lumbar", "2850.00"), (45, "J1100", (), "Dexamethasone injection 1 mg x 10", "64.00"), (45, "77003", ("59",), "Fluoroscopic guidance", "410.00"), (94, "64483", ("LT",), "Transforaminal epidural, lumbar", "2850.00"), (94, "J1100", (), "Dexamethasone injection 1 mg x 10", "64.00"), (94, "77003", ("59",), "Fluoroscopic guidance", "410.00"), (94, "J2250", (), "Midazolam 1 mg", "18.00"))
    total, pip = add(*(row[4] for row in rows)), "2112.40"
    adj = "546.60"
    owed = less(total, pip, adj)
    account = p.no("HWS######")
    head = lambda at, of: f"<div style='background:#e8f4ee;padding:10px 14px' class=two><span><b style='font-size:14pt'>Heron Walk Surgery Center</b><br>9000 Heron Walk, Suite 100, Osprey Cove, FL 33598 &nbsp; 727-555-0165</span><span class=r>Account {account}<br>{p.name}<br>Sheet {at} of {of}</span></div>"  # noqa: E731
    one = f"<h3>ITEMIZED STATEMENT</h3><p>Statement date: {us(made)} &emsp; Patient DOB: {us(p.born)} &emsp; EIN: 59-3390127 &emsp; NPI: {npi('170055318')}</p><p>ICD-10: M54.17, M51.17</p><table class='w grid'>{table([('Date', 'Code', 'Mod', 'Description', 'Charges')], (4,), 'th')}{table([(us(p.day(day)), code, ' '.join(mods), what, usd(amount)) for day, code, mods, what, amount in rows], (4,))}</table><p class='r sm'>continued on next sheet</p>"
    two = f"<h3>PAYMENTS AND ADJUSTMENTS</h3><table class='w grid'>{table([('Posted', 'From', 'Kind', 'Amount')], (3,), 'th')}{table([(us(p.day(80)), 'Sawgrass Casualty PIP', 'Insurance payment', '(2,112.40)'), (us(p.day(80)), 'Sawgrass Casualty PIP', 'Fee schedule reduction', '(546.60)')], (3,))}</table><table style='margin:20px 0 0 auto'>{table([('Total charges', usd(total)), ('Total payments', '(' + usd(pip) + ')'), ('Total adjustments', '(' + usd(adj) + ')'), ('<b>Amount you owe</b>', '<b>' + usd(owed) + '</b>')], (1,))}</table><div style='border-top:1px dashed;margin-top:60px;padding-top:10px' class=two><span>Return with payment to Heron Walk Surgery Center</span><span>Account {account}<br>Amount due ${usd(owed)}<br>Amount enclosed $__________</span></div>"
    lines = [charge(p.day(day), code, what, amount, None, mods) for day, code, mods, what, amount in rows]
    record = shape("medical_bill", form="statement", provider_name="Heron Walk Surgery Center", provider_address="9000 Heron Walk, Suite 100, Osprey Cove, FL 33598", provider_phone="727-555-0165", provider_npi=npi("170055318"), provider_tax_id="59-3390127", patient_name=p.name, patient_dob=p.born, account_number=account, statement_date=made, diagnosis_codes=["M54.17", "M51.17"], charges=lines, total_charges=total, total_payments=pip, total_adjustments=adj, balance_due=owed)
    return Paper(sheet(leaves(head, [one, two]), ".grid td,.grid th{padding:5px 9px}", "10.8pt/1.4 'Lato'", "0.75in"), record).without("claim_number")


def radiology_bill(p: Person) -> Paper:
    """A radiology group's bill on two sheets of capitals: services on the first, terms and a coupon on the second."""
    d, made = p.day(21), p.day(47)
    account = p.no("SRG#####")
    one = f"<p class=c>SAWTOOTH RADIOLOGY GROUP PS<br>PO BOX 6610 &nbsp; CASCADE JUNCTION WA 98995 &nbsp; 509 555 0129</p><p>STATEMENT &nbsp; {short(made)} &nbsp;&nbsp; ACCOUNT {account} &nbsp;&nbsp; TIN 91-0844512</p><p>PATIENT: {p.turned.upper()}<br>DATE OF BIRTH: {short(p.born)}</p><pre style='white-space:pre'>DATE      CPT    DESCRIPTION                        CHARGE\n--------  -----  ------------------------------  ---------\n{short(d)}  72146  MRI THORACIC SPINE W/O CONTRAST   1,480.00\n{short(d)}  A9579  GADOLINIUM - NOT USED, REVERSED        .00\n{short(p.day(33))}         INSURANCE PAYMENT                   410.20-\n{short(p.day(33))}         CONTRACT ADJUSTMENT                 868.80-\n                                                 ---------\n                 BALANCE DUE                        201.00</pre><p>DX M54.6</p><p>THIS STATEMENT IS FOR THE READING OF YOUR STUDY BY OUR PHYSICIAN. THE HOSPITAL OR CENTER WHERE THE STUDY WAS MADE SENDS ITS OWN BILL FOR THE USE OF ITS MACHINE. PAY BY TELEPHONE AT THE NUMBER ABOVE, WEEKDAYS 8 TO 4:30.</p><p>SEE REVERSE FOR TERMS</p>"
    two = f"<p>TERMS: BALANCES OVER 60 DAYS MAY BE REFERRED FOR COLLECTION. A FEE OF $25.00 IS CHARGED FOR RETURNED CHECKS. FINANCIAL HELP IS AVAILABLE ON REQUEST.</p><p style='margin-top:200px'>- - - - - - - - - - DETACH AND RETURN - - - - - - - - - -</p><p>{p.turned.upper()}<br>ACCOUNT {account}<br>BALANCE DUE 201.00<br>AMOUNT PAID ______________</p>"
    record = shape("medical_bill", form="statement", provider_name="SAWTOOTH RADIOLOGY GROUP PS", provider_address="PO BOX 6610, CASCADE JUNCTION WA 98995", provider_phone="509 555 0129", provider_tax_id="91-0844512", patient_name=p.turned.upper(), patient_dob=p.born, account_number=account, statement_date=made, diagnosis_codes=["M54.6"], charges=[charge(d, "72146", "MRI THORACIC SPINE W/O CONTRAST", "1480.00")], total_payments="410.20", total_adjustments="868.80", balance_due="201.00")
    return Paper(sheet(leaves("", [one, two]), "p{margin:16px 0}", "11.6pt/1.5 'Courier Prime'", "0.9in"), record).without("charges", "total_charges")


def chiropractic_account(p: Person) -> Paper:
    """A chiropractor's ledger of an account on one sheet: charges and payments in one column, a running balance."""
    visits = (1, 3, 7, 10, 14)
    services = {1: (("99203", "Exam, new pt", "160.00"), ("98940", "CMT 1-2 regions", "55.00")), 3: (("98941", "CMT 3-4 regions", "68.00"), ("97012", "Traction, mech.", "35.00")), 7: (("98941", "CMT 3-4 regions", "68.00"), ("97012", "Traction, mech.", "35.00"), ("G0283", "Elec stim", "30.00")), 10: (("98941", "CMT 3-4 regions", "68.00"), ("97140", "Manual therapy", "58.00"), ("G0283", "Elec stim", "30.00")), 14: (("98941", "CMT 3-4 regions", "68.00"), ("97110", "Ther. exercise", "52.00"))}
    rows, charges, running = [], [], "0.00"
    for visit in visits:
        for code, what, amount in services[visit]:
            running = add(running, amount)
            rows.append((bare(p.day(visit)), code, what, amount, running))
            charges.append(charge(p.day(visit), code, what, amount))
    total = running
    rows.append((bare(p.day(14)), "PMT", "Cash - thank you", "-75.00", less(running, "75.00")))
    owed = less(running, "75.00")
    body = f"<div class=c><b>PIEDRA CHIROPRACTIC &amp; WELLNESS</b><br>1919 MESQUITE AVE STE C, PIEDRA BLANCA TX 79998 &nbsp; (432) 555-0188</div><h3 class=c>PATIENT LEDGER</h3><p>FILE # {p.no('3###')} &emsp; {p.last.upper()}, {p.first.upper()} {p.mid} &emsp; DOB {bare(p.born)} &emsp; printed {bare(p.day(59))}<br>TIN 75-2890331 &emsp; NPI {npi('122760945')} &emsp; DX: S13.4XXA S33.5XXA G44.309</p><table class='w grid'>{table([('DATE', 'CODE', 'DESCRIPTION', 'AMOUNT', 'BALANCE')], (3, 4), 'th')}{table(rows, (3, 4))}</table><p>TOTAL CHARGES {usd(total)} &emsp; TOTAL PAYMENTS 75.00 &emsp; <b>BALANCE {usd(owed)}</b></p>"
    record = shape("medical_bill", form="statement", provider_name="PIEDRA CHIROPRACTIC & WELLNESS", provider_address="1919 MESQUITE AVE STE C, PIEDRA BLANCA TX 79998", provider_phone="(432) 555-0188", provider_npi=npi("122760945"), provider_tax_id="75-2890331", patient_name=p.turned.upper(), patient_dob=p.born, diagnosis_codes=["S13.4XXA", "S33.5XXA", "G44.309"], charges=charges, total_charges=total, total_payments="75.00", balance_due=owed)
    return Paper(sheet(body, "td,th{padding:3px 8px}", "11pt/1.42 'Liberation Serif'", "0.75in"), record).without("account_number", "statement_date", "claim_number", "total_adjustments")
