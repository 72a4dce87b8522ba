"""Bills that are no claim forms: hospital, ambulance, pharmacy, therapists, a doctors' group, a supplier, a superbill."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_fourth.case import (
    KOWAL,
    MARR,
    Paper,
    Person,
    add,
    bare,
    charge,
    dots,
    less,
    long,
    mid,
    npi,
    rows,
    shape,
    sheet,
    short,
    us,
    usd,
)


def hospital_itemized(p: Person) -> Paper:
    """A hospital's itemised bill on landscape sheets, totals carried from sheet to sheet."""
    table = [
        (0, "0450", "99285", "ED VISIT LEVEL 5", "1", "3,980.00"), (0, "0450", "96374", "IV PUSH INITIAL DRUG", "1", "514.00"), (0, "0450", "96375", "IV PUSH ADDL NEW DRUG", "2", "622.00"), (0, "0250", "", "KETOROLAC 30MG/ML VIAL", "1", "41.70"), (0, "0250", "", "LORAZEPAM 2MG/ML", "1", "38.25"), (0, "0258", "", "SODIUM CHLORIDE 0.9% 1000ML", "2", "187.00"),
        (0, "0300", "36415", "VENIPUNCTURE", "1", "36.00"), (0, "0301", "80053", "METABOLIC PANEL COMPREHENSIVE", "1", "402.00"), (0, "0305", "85025", "CBC W AUTO DIFFERENTIAL", "1", "171.00"), (0, "0320", "72100", "XR LUMBAR SPINE 2-3 VIEWS", "1", "596.00"), (0, "0350", "74177", "CT ABDOMEN PELVIS W CONTRAST", "1", "5,410.00"), (0, "0636", "Q9967", "LOCM 300-399 MG/ML IODINE", "100", "215.00"),
        (1, "0110", "", "ROOM AND BOARD MED-SURG", "1", "2,875.00"), (1, "0270", "", "LUMBOSACRAL CORSET MED", "1", "244.50"), (1, "0420", "97161", "PT EVALUATION LOW COMPLEX", "1", "396.00"), (1, "0420", "97116", "GAIT TRAINING 15 MIN", "2", "318.00"), (1, "0637", "", "IBUPROFEN 600MG TAB SELF ADMIN", "4", "12.80"), (1, "0250", "", "CYCLOBENZAPRINE 10MG TAB", "3", "17.55"),
    ]
    amounts = [line[5].replace(",", "") for line in table]
    total, off, paid = add(*amounts), "6,204.18", "4,450.00"
    due, account = less(total, off.replace(",", ""), paid.replace(",", "")), p.no("H############")
    parts, running = [], "0"
    head = f"<div class=f><div><b style='font-size:13pt'>ST. BRENDAN PARISH HOSPITAL</b><br>2000 Evangeline Pkwy &middot; Saint Amiel, LA 70999 &middot; (337) 555-0160 &middot; FEIN 72-0441983</div><div class=n><b>ITEMIZED BILL</b><br>Printed {us(p.day(26))}</div></div><div class=f style='border:1px solid #000;padding:3px 8px;margin:6px 0'><span>PATIENT: {p.turned.upper()}</span><span>HOSP ACCT: {account}</span><span>ADMIT {us(p.loss)} &nbsp; DISCH {us(p.day(1))}</span><span>PAGE {{}} OF 3</span></div>"
    for number, (first, last) in enumerate(((0, 8), (8, 14), (14, 18)), 1):
        body = head.format(number) + "<table class=w><tr class=hd><th>SERVICE DATE<th>REV CODE<th>CPT/HCPCS<th>SERVICE DESCRIPTION<th class=n>QTY<th class=n>CHARGE"
        if number > 1:
            body += f"<tr><td colspan=5><i>TOTAL BROUGHT FORWARD FROM PAGE {number - 1}</i><td class=n><i>{usd(running)}</i>"
        body += rows([(us(p.day(day)), rev, code, what, qty, amount) for day, rev, code, what, qty, amount in table[first:last]], 4)
        running = add(running, *amounts[first:last])
        if number < 3:
            body += f"<tr><td colspan=5><i>TOTAL CARRIED TO PAGE {number + 1}</i><td class=n><i>{usd(running)}</i></table><div class=new></div>"
        else:
            body += f"<tr class=hd><td colspan=5><b>TOTAL HOSPITAL CHARGES</b><td class=n><b>{usd(total)}</b><tr><td colspan=5>INSURANCE CONTRACTUAL DISCOUNTS<td class=n>{off} CR<tr><td colspan=5>PAYMENTS RECEIVED - PELICAN STATE BLUE<td class=n>{paid} CR<tr class=hd><td colspan=5><b>PATIENT BALANCE</b><td class=n><b>{usd(due)}</b></table><p class=s>This is not a bill for physician services. Direct questions to Patient Financial Services.</p>"
        parts.append(body)
    lines = [charge(p.day(day), code or rev, what, amount.replace(",", ""), qty) for day, rev, code, what, qty, amount in table]
    return Paper(sheet("".join(parts), ".hd th,.hd td{border-top:1px solid #000;border-bottom:1px solid #000}", "10.5pt/1.42 'Liberation Sans Narrow'", "0.6in", "11in 8.5in"), shape("medical_bill", form="statement", provider_name="ST. BRENDAN PARISH HOSPITAL", provider_address="2000 Evangeline Pkwy, Saint Amiel, LA 70999", provider_phone="(337) 555-0160", provider_tax_id="72-0441983", patient_name=p.turned.upper(), account_number=account, statement_date=p.day(26), charges=lines, total_charges=total, total_payments="4450.00", total_adjustments="6204.18", balance_due=due))


def ambulance(p: Person) -> Paper:
    """A private ambulance company's invoice: captions left of values, charges with leaders of dots."""
    table = [("A0427", "SH", "ALS Level 1 emergency transport", "1", "1985.00"), ("A0425", "SH", "Loaded mileage, 11.3 miles at $24.00", "11.3", "271.20"), ("A0394", "", "IV therapy supplies", "1", "92.50"), ("A0422", "", "Oxygen and supplies", "1", "78.00")]
    total, trip, invoice = add(*(row[4] for row in table)), p.no("25-1#####"), p.no("MC#######")
    body = (
        f"<div class=m><b style='font-size:17pt;letter-spacing:3px'>MERIDIAN CARE AMBULANCE, INC.</b><br>Remit to: 3350 Depot Street, Prairie Bend, IL 60995<br>Billing 8 a.m. to 4:30 p.m. Central: 815-555-0149</div><hr><div class=f><div class=h><b>Patient:</b> {p.name}<br><b>Birth date:</b> {us(p.born)}<br><b>Home:</b> {p.street}, {p.town}</div><div class=h><b>Invoice No.:</b> {invoice}<br><b>Invoice date:</b> {us(p.day(12))}<br><b>Trip ticket:</b> {trip}<br><b>Date of transport:</b> {us(p.loss)}</div></div>"
        "<p><b>From:</b> Halvorson Ave and 29th St &nbsp;&nbsp; <b>To:</b> Prairie Bend Mercy Hospital ER<br><b>Reason:</b> Motor vehicle collision &nbsp;&nbsp; <b>ICD-10:</b> S16.1XXA, S30.0XXA</p><h3>Charges for this transport</h3><table>"
        + rows([(dots(f"{code}{' ' + mod if mod else ''} &nbsp; {what}".replace("&nbsp;", " "), 380), "$" + usd(amount)) for code, mod, what, _, amount in table], 1)
        + f"<tr><td>{dots('Sum of charges', 380)}<td class=n>${usd(total)}<tr><td>{dots('Less: payments received', 380)}<td class=n>$0.00<tr><td><b>{dots('PLEASE PAY', 370)}</b><td class=n><b>${usd(total)}</b></table><p style='margin-top:40px' class=s>Group NPI {npi('138840021')}. Taxpayer number 36-4410872. We have not been able to bill an insurer for this trip. If an attorney represents you, send us the letter of representation and we will place the account on hold. Returned checks: $30.</p>"
    )
    lines = [charge(p.loss, code, what, amount, units, (mod,) if mod else ()) for code, mod, what, units, amount in table]
    for line in lines:
        line.pop("units")
    return Paper(sheet(body, "", "11pt/1.45 'Liberation Serif'", "0.9in"), shape("medical_bill", form="statement", provider_name="MERIDIAN CARE AMBULANCE, INC.", provider_address="3350 Depot Street, Prairie Bend, IL 60995", provider_phone="815-555-0149", provider_npi=npi("138840021"), provider_tax_id="36-4410872", patient_name=p.name, patient_dob=p.born, account_number=invoice, statement_date=p.day(12), diagnosis_codes=["S16.1XXA", "S30.0XXA"], charges=lines, total_charges=total, total_payments="0.00", balance_due=total)).without("account_number")


def pharmacy(p: Person) -> Paper:
    """A drug store chain's history for the insurance: three cards to a row of print, prices beneath."""
    table = [(1, "2207714", "Methylprednisolone 4 mg dose pack", "21", "38.99", "26.49", "12.50"), (1, "2207715", "Tizanidine 4 mg tablets", "30", "47.59", "37.59", "10.00"), (22, "2214420", "Meloxicam 15 mg tablets", "30", "33.19", "23.19", "10.00"), (52, "2231093", "Tizanidine 4 mg tablets", "30", "47.59", "37.59", "10.00")]
    total, plan, own = (add(*(row[at] for row in table)) for at in (4, 5, 6))
    body = (
        f"<div class=f><div><span style='font:bold 22pt Lato;color:#185'>+ Tarheel Family Drug</span><br>Store 114 &middot; 600 Main Street, Cold Spring Junction, NC 27999 &middot; 336.555.0127</div><div class=n>Prescription record for insurance and taxes<br>Prepared {mid(p.day(60))}</div></div><hr><p><b>{p.short}</b><br>{p.street}, {p.town}<br>Born {mid(p.born)}</p>"
        "<table class=w><tr class=hd><th>Filled<th>Rx number<th>Medicine<th class=n>Qty<th class=n>Price<th class=n>Plan paid<th class=n>You paid" + rows([(mid(p.day(day)), rx, what, qty, price, paid, mine) for day, rx, what, qty, price, paid, mine in table], 3)
        + f"<tr class=hd><td colspan=4><b>4 prescriptions</b><td class=n><b>{total}</b><td class=n><b>{plan}</b><td class=n><b>{own}</b></table><p class=s>Prescriber for all: Lucinda Barfield, NP. Pharmacist in charge: Amos Teague, RPh, NABP 3419982.<br>Nothing is owed on this account. Balance: $0.00</p>"
    )
    lines = [charge(p.day(day), None, what, price, qty) for day, _, what, qty, price, _, _ in table]
    return Paper(sheet(body, ".hd td,.hd th{background:#e4efe8;border-bottom:2px solid #185}td,th{padding:6px}", "10.5pt/1.35 Lato"), shape("medical_bill", form="statement", provider_name="Tarheel Family Drug", provider_address="600 Main Street, Cold Spring Junction, NC 27999", provider_phone="336.555.0127", patient_name=p.short, patient_dob=p.born, statement_date=p.day(60), charges=lines, total_charges=total, total_payments=total, balance_due="0.00")).without("total_payments", "total_adjustments")


def therapy_statement(p: Person) -> Paper:
    """A therapist's statement with no rules at all: a line for each visit, its procedures set in beneath."""
    visits = [(9, [("97162-GP", "PT evaluation, moderate", "1", "214.00"), ("97140-GP", "Manual therapy", "1", "62.00")]), (14, [("97110-GP", "Therapeutic exercises", "2", "136.00"), ("97140-GP", "Manual therapy", "1", "62.00"), ("97012-GP", "Mechanical traction", "1", "34.00")]), (17, [("97110-GP", "Therapeutic exercises", "3", "204.00"), ("97530-GP", "Therapeutic activities", "1", "71.00")]), (23, [("97110-GP", "Therapeutic exercises", "2", "136.00"), ("97112-GP", "Neuromuscular reeducation", "1", "69.50")])]
    total, account = add(*(row[3] for _, rest in visits for row in rest)), p.no("CRP-####")
    text = ""
    for day, rest in visits:
        text += f"\n Visit of {us(p.day(day))}    Provider: J. Okafor-Reyes, DPT\n"
        text += "".join(f"      {code:<11}{what:<34}{units:>3}{usd(amount):>12}\n" for code, what, units, amount in rest)
        text += f"{'visit total':>54}{usd(add(*(row[3] for row in rest))):>12}\n"
    body = (
        f"<pre>COPPER RIDGE PHYSICAL THERAPY\nA professional corporation\n218 Quarry Road, Suite C\nVista Serena, CA 92998\nTel 760-555-0139      Tax ID 33-0917745      NPI {npi('127760934')}\n\n                          ACCOUNT STATEMENT\n\n  Patient ........ {p.name}\n  Date of birth .. {us(p.born)}\n  Account ........ {account}\n  As of .......... {us(p.day(31))}\n  Dx ............. M54.50, S39.012A, M62.830\n\n      CODE       PROCEDURE                        UNITS     CHARGE\n{text}\n"
        f"{'TOTAL CHARGES':>54}{usd(total):>12}\n{'PATIENT PAYMENTS':>54}{'-80.00':>12}\n{'DISCOUNTS':>54}{'0.00':>12}\n{'BALANCE':>54}{usd(less(total, '80.00')):>12}\n\n Held under a lien. Attorney: {MARR}\n</pre>"
    )
    lines = [charge(p.day(day), code[:5], what, amount, units, (code[6:],)) for day, rest in visits for code, what, units, amount in rest]
    return Paper(sheet(body, "", "10pt/1.3 'Courier Prime'", "0.8in"), shape("medical_bill", form="statement", provider_name="COPPER RIDGE PHYSICAL THERAPY", provider_address="218 Quarry Road, Suite C, Vista Serena, CA 92998", provider_phone="760-555-0139", provider_npi=npi("127760934"), provider_tax_id="33-0917745", patient_name=p.name, patient_dob=p.born, account_number=account, statement_date=p.day(31), diagnosis_codes=["M54.50", "S39.012A", "M62.830"], charges=lines, total_charges=total, total_payments="80.00", total_adjustments="0.00", balance_due=less(total, "80.00")))


def group_statement(p: Person) -> Paper:
    """A big doctors' group's statement: amount due in a panel, what insurance did beside each service, no codes."""
    table = [(3, "Office visit, new patient", "395.00", "-148.20", "-196.80", "50.00"), (3, "X-ray of knee, 3 views", "172.00", "-61.15", "-96.05", "14.80"), (19, "Office visit, established", "242.00", "-88.40", "-103.60", "50.00"), (19, "Joint injection, knee", "318.00", "-139.90", "-143.12", "34.98")]
    total = add(*(row[2] for row in table))
    adjusted, paid, due = (add(*(row[at].lstrip("-") for row in table)) for at in (3, 4, 5))
    account = p.no("#########")
    body = (
        f"<div class=f><div><b style='font:bold 18pt Roboto;color:#7a1f3d'>Lakefront Bone &amp; Joint Associates</b><p class=s>PO Box 44019<br>Cleveland, OH 44188</p><p style='margin-top:36px'>{p.name}<br>{p.address}</p></div><div class=panel><span class=l>AMOUNT DUE</span><b style='font-size:20pt'>${usd(due)}</b><span class=l>DUE BY</span>{mid(p.day(75))}<span class=l>ACCOUNT NUMBER</span>{account}<span class=l>STATEMENT DATE</span>{mid(p.day(50))}</div></div>"
        f"<h3>Services for {p.name}</h3><table class='w b'><tr class=hd><th>Date<th>Description<th class=n>Charges<th class=n>Insurance discounts<th class=n>Insurance payments<th class=n>You owe" + rows([(bare(p.day(row[0])), row[1], *("$" + usd(one) if one[0] != "-" else "-$" + usd(one[1:]) for one in row[2:])) for row in table], 2)
        + f"<tr class=hd><td colspan=2><b>Totals</b><td class=n>${usd(total)}<td class=n>-${usd(adjusted)}<td class=n>-${usd(paid)}<td class=n><b>${usd(due)}</b></table><p>Questions about this statement? Call 216-555-0155, weekdays, or write to billing@lakefrontbone.example.</p><p class=s>Insurance on file: Buckeye Commons Health, member {p.no('BC########')}. Please do not send cash.</p>"
        f"<div style='border-top:1px dashed #000;margin-top:90px;padding-top:8px' class=f><span>Return this stub with your check payable to Lakefront Bone &amp; Joint Associates</span><span>{account}</span><span>Enclosed $__________</span></div>"
    )
    lines = [charge(p.day(row[0]), None, row[1], row[2]) for row in table]
    return Paper(sheet(body, ".panel{background:#f3e6ea;padding:10px 26px;width:170px}.hd{background:#f3e6ea}.b td,.b th{border-color:#c9a;padding:5px}", "10pt/1.35 Roboto"), shape("medical_bill", form="statement", provider_name="Lakefront Bone & Joint Associates", provider_address="PO Box 44019, Cleveland, OH 44188", provider_phone="216-555-0155", patient_name=p.name, account_number=account, statement_date=p.day(50), charges=lines, total_charges=total, total_payments=paid, total_adjustments=adjusted, balance_due=due))


def brace_invoice(p: Person) -> Paper:
    """A supplier of braces: an office program's invoice, sold to the firm, quantity first."""
    table = [("2", "L1832", "RT", "Knee orthosis, adjustable joints, prefabricated", "687.50"), ("1", "E0114", "NU", "Crutches, underarm, aluminum, pair", "64.00"), ("1", "E0730", "RR", "TENS unit, four lead, one month rental", "118.00")]
    each = [f"{int(qty) * float(price):.2f}" for qty, _, _, _, price in table]
    total, number = add(*each), p.no("INV-#####")
    body = (
        f"<div class=f><div><b style='font-size:15pt'>Summit Orthotic Supply Co.</b><br>6120 Industrial Loop<br>Redstone Flats, CO 80997<br>Phone: 719.555.0172<br>EIN: 84-1177320</div><h1 style='color:#2a5d9f;letter-spacing:6px'>INVOICE</h1></div><div class=f style='margin-top:14px'><div class=h><div class=bar>BILL TO</div>{KOWAL}<br>Attn: accounts payable</div><div class=h><div class=bar>PATIENT</div>{p.name}<br>DOB {us(p.born)}</div><div class=h><table class='w b'><tr><td>Invoice #<td>{number}<tr><td>Date<td>{us(p.day(24))}<tr><td>Terms<td>Lien</table></div></div>"
        f"<p>Ordered by: Hal Brightwater, MD &nbsp; Delivered: {us(p.day(20))} &nbsp; Diagnosis: S83.511A</p><table class='w b' style='margin-top:10px'><tr class=bar><th>QTY<th>ITEM<th>MOD<th>DESCRIPTION<th class=n>UNIT PRICE<th class=n>EXTENDED" + rows([(qty, code, mod, what, usd(price), usd(whole)) for (qty, code, mod, what, price), whole in zip(table, each, strict=True)], 4) + "<tr><td>&nbsp;<td><td><td><td><td>" * 5
        + f"<tr><td colspan=4 rowspan=3>Thank you for your business!<td class=n>Subtotal<td class=n>{usd(total)}<tr><td class=n>Paid<td class=n>0.00<tr><td class=n><b>Balance Due</b><td class=n><b>${usd(total)}</b></table>"
    )
    lines = [charge(p.day(20), code, what, whole, qty, (mod,)) for (qty, code, mod, what, _), whole in zip(table, each, strict=True)]
    return Paper(sheet(body, ".bar,.bar th{background:#2a5d9f;color:#fff;font-weight:bold;padding:2px 6px}", "10.5pt/1.4 'Carlito'"), shape("medical_bill", form="statement", provider_name="Summit Orthotic Supply Co.", provider_address="6120 Industrial Loop, Redstone Flats, CO 80997", provider_phone="719.555.0172", provider_tax_id="84-1177320", patient_name=p.name, patient_dob=p.born, account_number=number, statement_date=p.day(24), diagnosis_codes=["S83.511A"], charges=lines, total_charges=total, total_payments="0.00", balance_due=total)).without("account_number")


def acupuncture_superbill(p: Person) -> Paper:
    """A sole practitioner's superbill: boxes for the parties, letters that point to the diagnoses."""
    table = [(33, "97810", "A,B", "Acupuncture w/o stimulation, first 15 min", "95.00"), (33, "97811", "A,B", "Acupuncture, each additional 15 min", "70.00"), (40, "97813", "A", "Acupuncture w/ electrical stimulation, first 15 min", "105.00"), (40, "97140", "C", "Manual therapy", "55.00"), (47, "97813", "A", "Acupuncture w/ electrical stimulation, first 15 min", "105.00"), (47, "97026", "B", "Infrared therapy", "25.00")]
    total = add(*(row[4] for row in table))
    body = (
        f"<div class=m><h2 style='margin:0'>SUPERBILL</h2>Keep for your records and submit to your insurer</div><table class='w b' style='margin-top:12px'><tr><td style='width:50%'><span class=l>RENDERING PROVIDER</span><b>Wren Takahashi-Cole, L.Ac.</b><br>Still Pond Acupuncture<br>909 Ferry Street, Port Ansel, WA 98999<br>(360) 555-0118<br>NPI {npi('166012298')} &nbsp; EIN 82-3370914<td><span class=l>CLIENT</span><b>{p.turned}</b><br>{p.street}, {p.town}<br>DOB: {short(p.born)}<br>Superbill date: {short(p.day(50))}</table>"
        "<table class='w b' style='margin-top:10px'><tr><th colspan=2>DIAGNOSES<tr><td>A &nbsp; M54.2 &nbsp; Cervicalgia<td>B &nbsp; G44.319 &nbsp; Acute post-traumatic headache<tr><td>C &nbsp; M62.838 &nbsp; Other muscle spasm<td></table><table class='w b' style='margin-top:10px'><tr><th>DATE<th>CPT<th>DX<th>SERVICE<th class=n>FEE<th class=n>PAID"
        + rows([(short(p.day(day)), code, at, what, "$" + amount, "$" + amount) for day, code, at, what, amount in table], 4) + f"<tr><td colspan=4 class=n><b>TOTALS</b><td class=n><b>${usd(total)}</b><td class=n><b>${usd(total)}</b></table><p class=n>Balance owing: $0.00</p><p class=hand style='margin-top:50px'>Wren Takahashi-Cole</p><div style='border-top:1px solid #000;width:40%'>Provider signature</div>"
    )
    lines = [charge(p.day(day), code, what, amount, points=at) for day, code, at, what, amount in table]
    return Paper(sheet(body, "td,th{padding:4px 7px}", "10.5pt/1.4 'Caladea'", "0.8in"), shape("medical_bill", form="statement", provider_name="Still Pond Acupuncture", provider_address="909 Ferry Street, Port Ansel, WA 98999", provider_phone="(360) 555-0118", provider_npi=npi("166012298"), provider_tax_id="82-3370914", patient_name=p.turned, patient_dob=p.born, statement_date=p.day(50), diagnosis_codes=["M54.2", "G44.319", "M62.838"], charges=lines, total_charges=total, total_payments=total, balance_due="0.00")).without("provider_name")


def reading_bill(p: Person) -> Paper:
    """A radiologists' short bill for the reading alone: three services in one sentence column, sums to the left."""
    table = [(0, "74177-26", "CT abdomen and pelvis with contrast, reading", "428.00"), (0, "72100-26", "Lumbar spine films, reading", "74.00"), (1, "76705-26", "Ultrasound abdomen limited, reading", "139.00")]
    total, account = add(*(row[3] for row in table)), p.no("DRX/#######")
    due = less(total, "211.43", "180.25")
    body = (
        f"<table class=w><tr><td style='width:58%'>DELTA READING ROOM RADIOLOGY, A MEDICAL CORPORATION<br>PO Drawer 3099<br>Baton Rouge, LA 70898<br>Office 225.555.0191<td><b>Patient</b> {p.short}<br><b>Your account</b> {account}<br><b>Billed on</b> {long(p.day(34))}<br><b>Hospital</b> St. Brendan Parish</table><hr><p>Our physicians interpreted the studies below at the request of your doctor. The hospital bills for the pictures; this bill is for the reading.</p><table class=w><tr><th class=n style='width:90px'>Our charge<th>Code<th>When<th>What was read"
        + "".join(f"<tr><td class=n>{usd(amount)}<td>{code}<td>{bare(p.day(day))}<td>{what}" for day, code, what, amount in table) + f"<tr><td class=n style='border-top:1px solid'>{usd(total)}<td colspan=3>Charges in all<tr><td class=n>(211.43)<td colspan=3>Plan allowance write-off<tr><td class=n>(180.25)<td colspan=3>Paid by Pelican State Blue on {bare(p.day(30))}<tr><td class=n style='border-top:3px double'><b>{usd(due)}</b><td colspan=3><b>Now due from you</b></table>"
        f"<p style='margin-top:40px'>Federal I.D. 72-1200845 &nbsp;&nbsp; Sent to: {p.name}, {p.street}, {p.town}</p>"
    )
    lines = [charge(p.day(day), code[:5], what, amount, None, (code[6:],)) for day, code, what, amount in table]
    return Paper(sheet(body, "td,th{padding:5px 8px}", "11pt/1.4 'FreeSerif'", "0.9in"), shape("medical_bill", form="statement", provider_name="DELTA READING ROOM RADIOLOGY, A MEDICAL CORPORATION", provider_address="PO Drawer 3099, Baton Rouge, LA 70898", provider_phone="225.555.0191", provider_tax_id="72-1200845", patient_name=p.short, account_number=account, statement_date=p.day(34), charges=lines, total_charges=total, total_payments="180.25", total_adjustments="211.43", balance_due=due)).without("patient_name")
