"""Papers that keep to no table: charges in blocks and in prose, sums by stretches of days, receipts, letters that report."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_fifth.care.benefits import payment
from tests.benchmarks.strangers_fifth.care.case import (
    FIRM,
    FIRM_AT,
    OFFICE,
    OFFICE_AT,
    Paper,
    Person,
    add,
    bare,
    benefit,
    charge,
    codes,
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
from tests.benchmarks.strangers_fourth.forms import Form


def nursing_stay(p: Person) -> Paper:
    """A care center's statement of a stay: stretches of days at a rate a day, ancillaries by month, two sheets, an earlier bill carried in."""
    a, b, c, e = p.day(4), p.day(11), p.day(12), p.day(24)
    rows = [(a, b, "0120", "ROOM AND BOARD SEMI-PRIVATE  8 DAYS @ 385.00", "8", "3080.00"), (a, b, "0424", "PHYSICAL THERAPY EVALUATION", "1", "210.00"), (a, b, "0421", "PHYSICAL THERAPY VISITS", "6", "870.00"), (a, b, "0431", "OCCUPATIONAL THERAPY VISITS", "4", "560.00"), (a, b, "0250", "PHARMACY", "31", "412.65"), (c, e, "0120", "ROOM AND BOARD SEMI-PRIVATE  13 DAYS @ 385.00", "13", "5005.00"), (c, e, "0421", "PHYSICAL THERAPY VISITS", "9", "1305.00"), (c, e, "0431", "OCCUPATIONAL THERAPY VISITS", "5", "700.00"), (c, e, "0250", "PHARMACY", "40", "528.10"), (c, e, "0270", "MEDICAL SUPPLIES", "12", "96.40")]
    total = add(*(row[5] for row in rows))
    paid, cut, made = "9184.20", "2002.95", p.day(62)
    owed = less(total, paid, cut)
    span = lambda first, last: f"{first:%m/%d}-{last:%m/%d/%y}"  # noqa: E731
    head = f"<div class=split><div><b>PRAIRIE GLEN CARE CENTER</b><br>410 Glen Park Dr, Elmhollow, IL 60398<br>(630) 555-0173 &nbsp; NPI {npi('129004471')}</div><div class=r>Resident statement<br>Statement date {us(made)}<br>Resident no. {p.no('PG####')}</div></div><p>Resident: {p.turned} &emsp; Birth date: {us(p.born)} &emsp; Admitted {us(a)} &emsp; Discharged {us(e)}</p>"
    body = (
        f"{head}<table class='w under'>{table([('Dates', 'Rev', 'Description', 'Units', 'Amount')], (3, 4), 'th')}{table([(span(first, last), rev, what, units, usd(amount)) for first, last, rev, what, units, amount in rows[:5]], (3, 4))}</table><p class=r>Subtotal {short(a)} to {short(b)}: {usd(add(*(row[5] for row in rows[:5])))}</p><div class=brk></div>{head}<table class='w under'>{table([(span(first, last), rev, what, units, usd(amount)) for first, last, rev, what, units, amount in rows[5:]], (3, 4))}</table><p class=r>Subtotal {short(c)} to {short(e)}: {usd(add(*(row[5] for row in rows[5:])))}</p>"
        f"<table style='margin:16px 0 0 auto'>{table([('Total charges', usd(total)), ('Medicare Part A payment', '(' + usd(paid) + ')'), ('Medicare adjustment', '(' + usd(cut) + ')'), ('Balance', usd(owed))], (1,))}</table><p>ICD-10-CM: S72.142D, Z47.89, D62</p>"
    )
    lines = [charge(first, rev, None, amount, units, through=last) for first, last, rev, _, units, amount in rows]
    for line, row in zip(lines, rows, strict=True):
        line["description"] = " ".join(row[3].split())
    return Paper(sheet(body, "td{padding:4px 6px}", "10.4pt/1.4 'Liberation Sans'", "0.7in"), shape("medical_bill", form="statement", provider_name="PRAIRIE GLEN CARE CENTER", provider_address="410 Glen Park Dr, Elmhollow, IL 60398", provider_phone="(630) 555-0173", provider_npi=npi("129004471"), patient_name=p.turned, patient_dob=p.born, account_number=p.no("PG####"), statement_date=made, diagnosis_codes=["S72.142D", "Z47.89", "D62"], charges=lines, total_charges=total, total_payments=paid, total_adjustments=cut, balance_due=owed))


def stacked_services(p: Person) -> Paper:
    """A hand clinic's bill: each service is a block, its captions above its values, and the sums stand in a column at the side."""
    rows = [(p.day(13), "99203", "Office visit, new patient, low complexity", "268.00", "121.60", "96.40", "50.00"), (p.day(13), "76882", "Ultrasound, limited, wrist", "190.00", "58.75", "131.25", "0.00"), (p.day(13), "L3908", "Wrist splint, prefabricated", "86.00", "41.10", "44.90", "0.00"), (p.day(41), "99212", "Office visit, straightforward", "121.00", "46.00", "45.00", "30.00")]
    total, paid, cut, own = (add(*(row[at] for row in rows)) for at in (3, 4, 5, 6))
    block = lambda row: f"<div class=blk><b>{row[2]}</b><table class=w><tr>{''.join(f'<td><span class=cap>{name}</span>{value}' for name, value in (('Date', mon(row[0])), ('Code', row[1]), ('Charge', '$' + usd(row[3])), ('Insurance paid', '$' + usd(row[4])), ('Adjustment', '$' + usd(row[5])), ('Your share', '$' + usd(row[6]))))}</table></div>"  # noqa: E731
    body = (
        f"<div style='display:flex;gap:24px'><div style='flex:3'><b style='font:bold 15pt Lato'>Buckeye Hand &amp; Upper Extremity</b><br>3050 Tanglewood Pkwy, Suite 110, Harlow Mills, OH 44096<p>For care of {p.name} (born {mon(p.born)})</p>{''.join(map(block, rows))}</div><div class=side><span class=cap>Statement date</span>{mon(p.day(60))}<span class=cap>Account</span>{p.no('BH-#####')}<span class=cap>Billing phone</span>440-555-0199<span class=cap>Charges</span>${usd(total)}<span class=cap>Insurance paid</span>${usd(paid)}<span class=cap>Adjustments</span>${usd(cut)}<span class=cap>Amount due</span><b style='font-size:15pt'>${usd(own)}</b></div></div>"
    )
    lines = [charge(day, code, what, amount) for day, code, what, amount, _, _, _ in rows]
    css = ".blk{border-top:1px solid #888;padding:6px 0}.side{flex:1;background:#eef2f5;padding:10px 14px}.side .cap{margin-top:10px}td{padding:3px 4px}"
    return Paper(sheet(body, css, "10.4pt/1.4 'Lato'", "0.7in"), shape("medical_bill", form="statement", provider_name="Buckeye Hand & Upper Extremity", provider_address="3050 Tanglewood Pkwy, Suite 110, Harlow Mills, OH 44096", provider_phone="440-555-0199", patient_name=p.name, patient_dob=p.born, account_number=p.no("BH-#####"), statement_date=p.day(60), charges=lines, total_charges=total, total_payments=paid, total_adjustments=cut, balance_due=own))


def dropped_form(p: Person) -> Paper:
    """A claim form scanned where the red form drops out and only what was typed is left."""
    rows = [(p.day(12), "72141", "", "AB", "1640.00"), (p.day(12), "72146", "59", "C", "1640.00")]
    total, tax, who = add(*(row[4] for row in rows)), "582204419", f"{p.last.upper()} {p.first.upper()} {p.mid}"
    s = Form((0, 0, 0), "Mono", 10)
    town, rest = p.town.upper().split(", ")
    for x, y, text in ((318, 40, "PEACH STATE HMO"), (318, 51, "PO BOX 740910"), (318, 62, "ATLANTA GA 30374"), (218, 102, "X"), (376, 102, p.no("PS#########")), (28, 126, who), (236, 126, f"{p.born:%m %d %Y}"), (341, 125, "X"), (376, 126, who), (28, 150, p.street.upper()), (236, 149, "X"), (376, 150, p.street.upper()), (28, 174, town), (204, 174, rest[:2]), (376, 174, town), (566, 174, rest[:2]), (28, 198, rest[3:]), (376, 198, rest[3:]), (287, 247, "X"), (247, 271, "X"), (330, 271, "GA"), (287, 295, "X"), (60, 350, "SIGNATURE ON FILE"), (276, 350, f"{p.day(12):%m %d %y}"), (410, 350, "SIGNATURE ON FILE"), (30, 374, f"{p.loss:%m %d %y}"), (190, 374, "431"), (28, 398, "DN LOVEJOY SHANDRA DC"), (250, 398, npi("117730926")), (342, 436, "0"), (40, 447, "M542"), (126, 447, "S134XXA"), (212, 447, "S233XXA"), (28, 655, tax), (131, 654, "X"), (146, 655, p.no("POI#####")), (257, 654, "X"), (28, 700, "EZEKIEL MONROE MD"), (28, 711, f"{p.day(14):%m %d %y}"), (190, 676, "PIEDMONT OPEN IMAGING"), (190, 687, "2 MEDICAL PARK CT"), (190, 698, "TALLOW CREEK GA 30099"), (500, 664, "770 5550181"), (374, 676, "PIEDMONT OPEN IMAGING LLC"), (374, 687, "PO BOX 8812"), (374, 698, "ATLANTA GA 303108812"), (196, 714, npi("140028837")), (384, 714, npi("140028837"))):
        s.type(x, y, text)
    for at, (day, code, mod, points, amount) in enumerate(rows):
        y = 516.5 + at * 23
        for x, text in ((26, f"{day:%m %d %y}"), (88, f"{day:%m %d %y}"), (149, "11"), (188, code), (236, mod), (301, points), (482, npi("152209183"))):
            s.type(x, y, text)
        s.type(406, y, amount.replace(".", " "), right=True)
        s.type(434, y, "1", right=True)
    s.type(430, 655, total.replace(".", " "), right=True)
    s.type(506, 655, "0 00", right=True)
    lines = [charge(day, code, None, amount, "1", (mod,) if mod else (), points, day) for day, code, mod, points, amount in rows]
    return Paper(s.done(), shape("medical_bill", provider_name="PIEDMONT OPEN IMAGING LLC", provider_address="PO BOX 8812, ATLANTA GA 303108812", provider_phone="770 5550181", provider_npi=npi("140028837"), provider_tax_id=tax, patient_name=who, patient_dob=p.born, account_number=p.no("POI#####"), diagnosis_codes=["M54.2", "S13.4XXA", "S23.3XXA"], charges=lines, total_charges=total, total_payments="0.00")).without("form", "claim_number", "statement_date", "balance_due", "total_adjustments")


def receipts(p: Person) -> Paper:
    """Three receipts of a massage therapist copied onto one sheet, without a sum of them."""
    days = (p.day(20), p.day(27), p.day(34))
    one = lambda day, number: f"<div class=rec><b>Harbor Steps Massage</b> &nbsp; Noelani Kekoa, LMT<br>Receipt no. {number} &emsp; {bare(day)}<br>Client: {p.short}<br>97124 Massage therapy, 60 minutes (4 units) &emsp; $110.00<br>Paid by card &emsp; Thank you!</div>"  # noqa: E731
    body = "".join(one(day, 1186 + at * 9) for at, day in enumerate(days)) + "<p class=xs>18 Harbor Steps, Suite 5, Tidewell, WA 98399 &middot; 360-555-0121</p>"
    lines = [charge(day, "97124", "Massage therapy, 60 minutes", "110.00", "4") for day in days]
    return Paper(sheet(body, ".rec{border:1px dashed #000;padding:14px 18px;margin-bottom:26px;width:78%}", "12pt/1.6 'Carlito'", "0.9in"), shape("medical_bill", form="statement", provider_name="Harbor Steps Massage", provider_address="18 Harbor Steps, Suite 5, Tidewell, WA 98399", provider_phone="360-555-0121", patient_name=p.short, charges=lines)).without("total_charges", "total_payments", "balance_due", "statement_date", "account_number", "form")


def summary_by_department(p: Person) -> Paper:
    """A regional hospital's summary bill: revenue codes and sums, no dates in the lines, the payments by name."""
    rows = [("0250", "Pharmacy", "214.80"), ("0270", "Medical/surgical supplies", "96.15"), ("0300", "Laboratory", "388.00"), ("0320", "Radiology - diagnostic", "742.00"), ("0350", "CT scan", "2918.00"), ("0450", "Emergency room", "1866.00"), ("0636", "Drugs requiring detailed coding", "61.40")]
    total = add(*(row[2] for row in rows))
    body = (
        f"<div class=split><div><b style='font:bold 16pt Caladea'>Rio Bravo Regional Health</b><br>PO Box 9040, Mesa Alta, NM 87197<br>Customer service 505-555-0166</div><div><b>SUMMARY OF CHARGES</b></div></div><table class=w style='margin:16px 0'>{table([('Patient', p.name, 'Account number', p.no('RB########')), ('Service dates', f'{us(p.loss)} - {us(p.day(1))}', 'Bill date', us(p.day(33))), ('Primary insurance', 'TRICARE West', 'Tax ID', '85-0440172')])}</table><table style='width:70%'>{table([('Rev code', 'Department', 'Amount')], (2,), 'th')}{table([(rev, what, usd(amount)) for rev, what, amount in rows], (2,))}{table([('', '<b>Total charges</b>', '<b>' + usd(total) + '</b>')], (2,))}</table>"
        f"<p><b>Account activity</b></p><table style='width:70%'>{table([('TRICARE payment', '-1,731.22'), ('TRICARE contractual', '-4,387.13'), ('Patient payments', '0.00'), ('<b>Amount you owe</b>', '<b>$' + usd(less(total, '1731.22', '4387.13')) + '</b>')], (1,))}</table><p class=sm>An itemized bill is available on request.</p>"
    )
    lines = [charge(None, rev, what, amount) for rev, what, amount in rows]
    for line in lines:
        del line["date_of_service"], line["date_through"]
    return Paper(sheet(body, "td,th{padding:4px 8px}", "11pt/1.4 'Caladea'", "0.8in"), shape("medical_bill", form="statement", provider_name="Rio Bravo Regional Health", provider_address="PO Box 9040, Mesa Alta, NM 87197", provider_phone="505-555-0166", provider_tax_id="85-0440172", patient_name=p.name, account_number=p.no("RB########"), statement_date=p.day(33), charges=lines, total_charges=total, total_payments="1731.22", total_adjustments="4387.13", balance_due=less(total, "1731.22", "4387.13")))


def payments_in_prose(p: Person) -> Paper:
    """An adjuster's letter that tells the medical payments one after another in sentences."""
    rows = [(24, 0, "Mesa Alta District Hospital", "1263.50"), (31, 6, "Mesa Alta Bone & Spine", "498.00"), (52, 13, "Cottonwood Physical Therapy", "386.25")]
    total = add(*(row[3] for row in rows))
    said = " ".join(f"On {long(p.day(when))} we paid {who} ${usd(paid)} for services of {long(p.day(served))}." for when, served, who, paid in rows).replace("&", "&amp;")
    body = f"<p><b>TURQUOISE TRAIL INSURANCE COMPANY</b><br>Claims, PO Box 414, Santa Fe, NM 87504</p><p>{long(p.day(75))}</p><p>{FIRM}<br>{FIRM_AT}</p><p>Re: Claim {p.no('TT-####-####')}, medical payments coverage<br>Insured: {p.name}<br>Loss of {long(p.loss)}</p><p>Counsel:</p><p>This answers your request for our payment history. {said} These are all of the payments to date and they total ${usd(total)}.</p><p>The policy has a medical payments limit of $2,500.00 for each person, of which ${usd(less('2500.00', total))} is left.</p><p>Yours truly,</p><p>Wilhelmina Ortiz-Baca<br>505-555-0112</p>"
    record = shape("payment_ledger", carrier="TURQUOISE TRAIL INSURANCE COMPANY", claim_number=p.no("TT-####-####"), coverage="medical_payments", payments=[payment(p.day(when), who, p.day(served), None, paid) for when, served, who, paid in rows], total_paid=total, limit="2500.00", remaining=less("2500.00", total))
    return Paper(sheet(body, "", "11.6pt/1.5 'Liberation Serif'", "1in"), record)


def benefits_in_blocks(p: Person) -> Paper:
    """A plan's explanation in which each service is a small table of two columns, and the totals another."""
    rows = [(p.day(9), "99213", "Office visit", "286.00", "184.00", "102.00", "25.00"), (p.day(34), "97140", "Manual therapy", "58.00", "37.20", "20.80", "0.00")]
    lines = [benefit(day, code, what, billed, ok, cut, less(ok, owes), owes) for day, code, what, billed, ok, cut, owes in rows]
    sums = {f"total_{name}": add(*(line[name] for line in lines)) for name in ("billed", "allowed", "adjustment", "paid", "patient_responsibility")}
    pairs = lambda *cells: table([(name, value) for name, value in cells], (1,))  # noqa: E731
    block = lambda line: f"<table class='grid blk'>{pairs(('Service', line['description'] + ' (' + line['code'] + ')'), ('Date of service', mon(p.day(9)) if line['code'] == '99213' else mon(p.day(34))), ('Provider charged', '$' + line['billed']), ('Our discount', '$' + line['adjustment']), ('Allowed amount', '$' + line['allowed']), ('We paid', '$' + line['paid']), ('Your share', '$' + line['patient_responsibility']))}</table>"  # noqa: E731
    body = (
        f"<b style='font:bold 20pt Open Sans;color:#446'>Olympic Ridge Health Plan</b><p>Explanation of benefits, {mon(p.day(57))}. This is not a bill.</p><p>Subscriber and patient: {p.name}<br>ID number: {p.no('ORH-######-01')} &emsp; Group: {p.no('W####')}<br>Claim: {p.no('26-0######')} &emsp; Provider: Salmonberry Clinic</p><div style='display:flex;gap:20px'>{''.join(map(block, lines))}</div><h4>Totals for this claim</h4><table class='grid blk'>{pairs(('Charged', '$' + sums['total_billed']), ('Discount', '$' + sums['total_adjustment']), ('Allowed', '$' + sums['total_allowed']), ('Paid', '$' + sums['total_paid']), ('Your share', '$' + sums['total_patient_responsibility']))}</table>"
    )
    return Paper(sheet(body, ".blk td{padding:4px 10px}", "10.6pt/1.45 'Open Sans'", "0.8in"), shape("explanation_of_benefits", payer_name="Olympic Ridge Health Plan", member_id=p.no("ORH-######-01"), group_number=p.no("W####"), claim_number=p.no("26-0######"), patient_name=p.name, provider_name="Salmonberry Clinic", lines=lines, **sums))


def clinic_lien(p: Person) -> Paper:
    """A pain clinic's notice with a short list of visits, diagnoses and balances under its letterhead."""
    rows = [(p.day(20), ["M54.12"], "498.00"), (p.day(34), ["M54.12"], "1935.80"), (p.day(62), ["M47.812"], "3370.00")]
    body = f"<div class=split><div><b style='font-size:13pt'>Great Lakes Pain Partners</b><br>25 Quarry Lake Dr<br>Harlow Mills, OH 44096</div><div>440-555-0118</div></div><hr><p>{us(p.day(88))}</p><p>{FIRM}<br>{FIRM_AT}</p><p><b>ASSERTION OF LIEN</b></p><p>Patient: {p.name}<br>Our account: {p.no('#####-0')}<br>Injured: {us(p.loss)}</p><p>We hold your letter of protection. The services below were given for this injury:</p><table class='grid'>{table([('Visit', 'ICD-10', 'Charge')], (2,), 'th')}{table([(us(day), ', '.join(dx), usd(amount)) for day, dx, amount in rows], (2,))}</table><p>After payments and adjustments of $2,946.44 our claim is $2,857.36. Please confirm it before you settle. We request an answer not later than {us(p.day(109))}.</p><p>Marguerite Duchesne<br>Business manager</p>"
    record = shape("lien_notice", lienholder="Great Lakes Pain Partners", lien_type="provider", lienholder_address="25 Quarry Lake Dr, Harlow Mills, OH 44096", reference_number=p.no("#####-0"), claimant_name=p.name, date_of_loss=p.loss, date=p.day(88), amount_claimed="2857.36", response_due=p.day(109))
    return Paper(sheet(body, ".grid td,.grid th{padding:4px 12px}", "11pt/1.45 'DejaVu Sans Condensed'", "0.85in"), record).without("items")


def report_by_letter(p: Person) -> Paper:
    """A radiologist's letter about an MRI, findings in a paragraph that is not called so, the conclusion under Summary."""
    findings = "There is loss of the normal cervical lordosis. The vertebral bodies are of normal height and signal. At C4-5 there is a 2 mm central protrusion that indents the thecal sac. At C5-6 a broad-based 3 mm protrusion narrows the left foramen. The remaining levels are unremarkable. The cord is of normal caliber and signal."
    impression = "Central protrusion at C4-5 and left foraminal protrusion at C5-6. Straightening consistent with spasm. No cord lesion and no fracture."
    body = f"<p><b>Piedmont Open Imaging, LLC</b><br>2 Medical Park Ct, Tallow Creek, GA 30099</p><p>{long(p.day(14))}</p><p>Shandra Lovejoy, DC<br>1330 Mill Race Rd, Suite 6<br>Tallow Creek, GA 30099</p><p>Re: {p.name}, born {long(p.born)}<br>MRI of the cervical spine, {long(p.day(12))}</p><p>Dear Dr. Lovejoy:</p><p>Thank you for sending this patient, who has neck pain after a collision. Sagittal and axial images were obtained at 1.5 T without contrast. No earlier study is available.</p><p><b>Findings.</b> {findings}</p><p><b>Summary.</b> {impression}</p><p>Sincerely,</p><p>Ezekiel Monroe, MD<br>Diagnostic Radiology</p>"
    return Paper(sheet(body, "", "11.4pt/1.5 'Caladea'", "1in"), shape("imaging_report", facility="Piedmont Open Imaging, LLC", provider_name="Ezekiel Monroe, MD", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(12), modality="mri", body_part="cervical spine", findings=findings, impression=impression))


def epidural(p: Person) -> Paper:
    """A clinic's report of an epidural, its captions above their values in a frame, then one paragraph."""
    procedure = "Interlaminar cervical epidural steroid injection C7-T1 with fluoroscopic guidance"
    cell = lambda name, value, wide=1: f"<td colspan={wide}><span class=cap>{name}</span>{value}"  # noqa: E731
    body = f"<div class=split><b style='font-size:14pt'>Great Lakes Pain Partners</b><span>25 Quarry Lake Dr, Harlow Mills, OH 44096</span></div><h3>Procedure Report</h3><table class='w grid frame'><tr>{cell('Patient', p.turned)}{cell('Date of birth', us(p.born))}{cell('Procedure date', us(p.day(34)))}<tr>{cell('Physician', 'Ilse Brandauer, MD')}{cell('Assistant', 'None')}{cell('Blood loss', 'Minimal')}<tr>{cell('Preoperative diagnosis', 'Cervical radiculopathy, right', 3)}<tr>{cell('Postoperative diagnosis', 'Cervical radiculopathy, right', 3)}<tr>{cell('Procedure', procedure, 3)}<tr>{cell('Anesthesia', 'Local with 2 mg midazolam IV', 3)}<tr>{cell('Findings', 'Epidural spread of contrast to the right from C5 to C7. No vascular uptake.', 3)}</table><p>The patient lay prone with the neck flexed. An 18 gauge Tuohy needle was advanced at C7-T1 with loss of resistance to saline. Contrast was injected as above, then dexamethasone 10 mg with 2 mL of saline. He was watched for thirty minutes and sent home with a driver.</p><p>Ilse Brandauer, MD</p>"
    return Paper(sheet(body, ".frame td{padding:4px 9px 7px}", "10.8pt/1.42 'DejaVu Sans Condensed'", "0.8in"), shape("operative_report", facility="Great Lakes Pain Partners", surgeon="Ilse Brandauer, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=p.day(34), preoperative_diagnosis="Cervical radiculopathy, right", postoperative_diagnosis="Cervical radiculopathy, right", procedure=procedure, anesthesia="Local with 2 mg midazolam IV", findings="Epidural spread of contrast to the right from C5 to C7. No vascular uptake."))


def hand_clinic_note(p: Person) -> Paper:
    """A hand clinic's typed consultation on one sheet, headings at the end of a rule, a prior injury of the other side."""
    history = f"{p.mr} is a right-handed freight clerk, 54, who was rear-ended on {long(p.loss)} while holding the wheel. The right wrist struck the column. He wore a splint for ten days. He has pain on the back of the wrist, worse when he lifts a hand truck, and a click on turning a key. No numbness."
    findings = "Mild dorsal swelling. Tender at the scapholunate interval. Watson test painful without a clunk. Flexion 60 degrees, extension 50. Grip 58 pounds right, 96 left. Two-point discrimination 5 mm in all fingers."
    plan = "Splint for heavy work for four weeks, then therapy. MR arthrogram if pain persists. Return in four weeks."
    work = "Lifting limited to 15 pounds with the right hand for four weeks."
    rule = lambda name: f"<h4 style='border-bottom:1px solid #666'>{name}</h4>"  # noqa: E731
    body = f"<b style='font:bold 15pt Lato'>Buckeye Hand &amp; Upper Extremity</b><br>3050 Tanglewood Pkwy, Suite 110, Harlow Mills, OH 44096<p>{p.name} &emsp; Date of birth {mon(p.born)} &emsp; Seen {mon(p.day(13))} by Corwin Achebe, MD</p><p>Consultation requested by Brenna Tolleson, PA-C</p>{rule('Chief complaint')}<p>Right wrist pain</p>{rule('Present illness')}<p>{history}</p>{rule('Past history')}<p>Type 2 diabetes. Gout. Left carpal tunnel release 2016.</p>{rule('Medicines')}<p>metformin 1000 mg twice daily<br>allopurinol 300 mg daily</p>{rule('Examination')}<p>{findings}</p>{rule('Impression')}<p>S63.591A Sprain of right wrist, scapholunate, partial</p>{rule('Recommendations')}<p>{plan}</p>{rule('Work')}<p>{work}</p><p>Corwin Achebe, MD</p>"
    record = shape("chart_note", note_type="consultation", facility="Buckeye Hand & Upper Extremity", provider_name="Corwin Achebe, MD", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(13), chief_complaint="Right wrist pain", history=history, findings=findings, diagnoses=codes(("S63.591A", "Sprain of right wrist, scapholunate, partial")), medications=["metformin 1000 mg twice daily", "allopurinol 300 mg daily"], plan=plan, work_status=work, prior_conditions=["Type 2 diabetes", "Gout", "Left carpal tunnel release 2016"])
    return Paper(sheet(body, "h4{margin-top:10px}p{margin:4px 0}", "10.4pt/1.38 'Lato'", "0.75in"), record).without("procedures")


def therapy_flow_sheet(p: Person) -> Paper:
    """A therapist's daily note with a table of exercises and minutes, the visit counted of those authorised."""
    said = "Patient reports less leg tingling after the last visit. Pain 5/10 in the low back. Walked 20 minutes yesterday."
    plan = "Continue 2 times a week. Add bridges next visit. Recheck in 4 visits."
    rows = [("Therapeutic exercise", "97110", "Prone press-ups 3x10; hamstring stretch; treadmill 8 min", "24"), ("Manual therapy", "97140", "Soft tissue, right paraspinals and piriformis", "12"), ("Neuromuscular re-ed", "97112", "Abdominal bracing in supine and quadruped", "15")]
    body = f"<div class=split><div><b style='font-size:14pt'>Terrapin Physical Therapy</b><br>9 Terrapin Sq, Brigham Shores, NJ 08799</div><div class=r>Daily Treatment Note<br>Visit 3 of 12</div></div><p>{p.turned} &emsp; DOB {us(p.born)} &emsp; Treated {us(p.day(28))} &emsp; Injury {us(p.loss)}</p><p>Dx: M54.16 Radiculopathy, lumbar region; M51.26 Other intervertebral disc displacement, lumbar region</p><p><b>S:</b> {said}</p><p><b>O:</b></p><table class='w grid'>{table([('Intervention', 'CPT', 'What was done', 'Min')], (3,), 'th')}{table(rows, (3,))}{table([('Total timed minutes', '', '', '51')], (3,))}</table><p><b>A:</b> Centralizing with extension. Straight leg raise now 65 degrees on the right.</p><p><b>P:</b> {plan}</p><p>Rosamund Etxeberria, PT &nbsp; NJ 40QA{p.no('#######')}</p>"
    record = shape("chart_note", note_type="therapy", facility="Terrapin Physical Therapy", provider_name="Rosamund Etxeberria, PT", patient_name=p.turned, patient_dob=p.born, date_of_service=p.day(28), history=said, diagnoses=codes(("M54.16", "Radiculopathy, lumbar region"), ("M51.26", "Other intervertebral disc displacement, lumbar region")), plan=plan)
    return Paper(sheet(body, ".grid td,.grid th{padding:4px 8px}", "10.8pt/1.45 'Liberation Sans'", "0.8in"), record).without("procedures", "findings", "chief_complaint", "work_status")


def disputed_notice(p: Person) -> Paper:
    """An older conditional payment notice with a date to answer, its claims in a table without rules, one sheet."""
    rows = [("BAYSIDE EMERGENCY PHYSICIANS", ["S39.012A"], p.loss, "1268.00", "188.40"), ("GARDEN STATE OPEN MRI", ["M54.16"], p.day(18), "1875.00", "204.77"), ("BHATT, NEERJA", ["M54.16", "M51.26"], p.day(32), "282.00", "96.13")]
    total, case = add(*(row[4] for row in rows)), p.no("20260 4#### #####")
    body = f"<div class=c><b>MEDICARE</b><br>Commercial Repayment Center, NGHP<br>PO Box 269099, Oklahoma City, OK 73126</div><p>{long(p.day(70))}</p><p>{OFFICE}<br>{OFFICE_AT}</p><p>Subject: Conditional Payment Notice<br>Beneficiary: {p.name}<br>Case Identification Number: {case}<br>Insurer Claim Number: {p.no('BM-PIP-######-02')}<br>Date of Incident: {us(p.loss)}<br>Response Due By: {us(p.day(100))}</p><p>Medicare has made conditional payments of ${usd(total)} for which a no-fault insurer may be primary. If we do not receive a dispute by the date above, a demand letter will be issued.</p><table class=w>{table([('Provider', 'Diagnosis', 'From', 'To', 'Charges', 'Conditional payment')], (4, 5), 'th')}{table([(who, ' '.join(dx), short(day), short(day), usd(billed), usd(paid)) for who, dx, day, billed, paid in rows], (4, 5))}{table([('Total', '', '', '', '', '$' + usd(total))], (4, 5))}</table><p>Sincerely,<br>CRC</p>"
    items = [shape("item", date_of_service=day, provider_name=who, diagnosis_codes=dx, billed=billed, paid=paid) for who, dx, day, billed, paid in rows]
    return Paper(sheet(body, "td,th{padding:3px 6px;font-size:92%}", "11pt/1.45 'Liberation Serif'", "0.9in"), shape("lien_notice", lienholder="MEDICARE", lien_type="medicare", lienholder_address="PO Box 269099, Oklahoma City, OK 73126", reference_number=case, claimant_name=p.name, date_of_loss=p.loss, date=p.day(70), amount_claimed=total, items=items, response_due=p.day(100))).without("lienholder", "lienholder_address")
