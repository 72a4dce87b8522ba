"""Explanations of benefits, remittances and reviews, and ledgers of what an auto insurer has paid."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_fifth.care.case import (
    FIRM,
    FIRM_AT,
    Paper,
    Person,
    Record,
    add,
    bare,
    benefit,
    iso,
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


def _sums(lines: list[Record], *names: str) -> dict[str, str]:
    return {f"total_{name}": add(*(line[name] for line in lines)) for name in names}


def member_statement(p: Person) -> Paper:
    """A health plan's statement of two sheets: a year to date summary first, the claim in columns with deductible and coinsurance on the second."""
    d = p.loss
    rows = [("99285", "Emergency room visit", "3412.00", "1895.20", "1516.80", "500.00", "203.36"), ("70450", "CT scan of head", "2874.00", "2261.40", "612.60", "0.00", "122.52"), ("72125", "CT scan of neck", "3106.00", "2440.75", "665.25", "0.00", "133.05"), ("73110", "X-ray of wrist", "431.00", "352.10", "78.90", "0.00", "15.78")]
    lines = [benefit(d, code, what, billed, allowed, cut, less(allowed, ded, coins), add(ded, coins)) for code, what, billed, cut, allowed, ded, coins in rows]
    sums = _sums(lines, "billed", "allowed", "adjustment", "paid", "patient_responsibility")
    body = (
        f"<div class=split><div><span style='font:bold 22pt Carlito;color:#0a5'>Copper Basin Health</span><br><span class=sm>PO Box 52210, Phoenix, AZ 85072 &nbsp; Member services 800-555-0116</span></div><div class=r><b>Explanation of Benefits</b><br>{long(p.day(36))}<br><i>This is not a bill</i></div></div><p style='margin:20px 0'>{p.short}<br>{p.address}</p><table class='w grid'>{table([('Member', p.short, 'Member ID', p.no('CBH#########')), ('Group', 'Casa Brillante Unified Schools', 'Group no.', p.no('0#####')), ('Plan', 'Ridgeline PPO 1500', 'Patient', p.short)])}</table>"
        f"<h4>Your year so far</h4><table class='grid'>{table([('', 'Used', 'Limit'), ('Deductible', '$1,500.00', '$1,500.00'), ('Out of pocket', '$2,731.44', '$6,000.00')], (1, 2))}</table><h4>Summary of this claim</h4><table>{table([('Total billed by the provider', '$' + usd(sums['total_billed'])), ('Your plan paid', '$' + usd(sums['total_paid'])), ('You may owe', '$' + usd(sums['total_patient_responsibility']))], (1,))}</table><p class=sm>If you were hurt by someone else, the plan may have a right to be repaid from any recovery. Call 800-555-0117.</p>"
        f"<div class=brk></div><div class=split><b>Copper Basin Health</b><span>Explanation of Benefits, page 2 of 2</span></div><h4>Claim {p.no('CB26#########')} &nbsp; Provider: Saguaro Rim Medical Center (in network) &nbsp; Patient: {p.short}</h4><table class='w grid sm2'>{table([('Service', 'Date', 'Billed', 'Plan discount', 'Allowed', 'Deductible', 'Coinsurance', 'Plan paid', 'You owe')], (2, 3, 4, 5, 6, 7, 8), 'th')}{table([(f'{what}<br><span class=sm>{code}</span>', short(d), usd(billed), usd(cut), usd(allowed), usd(ded), usd(coins), usd(less(allowed, ded, coins)), usd(add(ded, coins))) for code, what, billed, cut, allowed, ded, coins in rows], (2, 3, 4, 5, 6, 7, 8))}<tr class=t><td>Claim total<td>{''.join(f'<td class=r>{usd(each)}' for each in (sums['total_billed'], sums['total_adjustment'], sums['total_allowed'], add(*(r[5] for r in rows)), add(*(r[6] for r in rows)), sums['total_paid'], sums['total_patient_responsibility']))}</table><p class=sm>Paid to Saguaro Rim Medical Center on {us(p.day(34))}, check 00918827.</p>"
    )
    css = ".grid td,.grid th{padding:4px 6px}.sm2{font-size:9pt}.t td{font-weight:bold;background:#e6f4ea}"
    return Paper(sheet(body, css, "10.6pt/1.35 'Carlito'", "0.6in"), shape("explanation_of_benefits", payer_name="Copper Basin Health", member_id=p.no("CBH#########"), group_number=p.no("0#####"), claim_number=p.no("CB26#########"), patient_name=p.short, provider_name="Saguaro Rim Medical Center", lines=lines, **sums))


def medicare_notice(p: Person) -> Paper:
    """A quarterly Medicare notice for doctors' services: approved or not, charged, approved, paid, the most that may be billed."""
    d = p.day(1)
    rows = [(d, "Anesthesia for procedure on upper leg bone", "01230", "Yes", "2184.00", "412.66", "330.13", "82.53"), (d, "Insertion of catheter into artery", "36620", "Yes", "310.00", "48.10", "38.48", "9.62"), (d, "Anesthesia complicated by age", "99100", "NO", "125.00", "0.00", "0.00", "0.00")]
    lines = [benefit(day, code, what, billed, ok, None, paid, most) for day, what, code, _, billed, ok, paid, most in rows]
    sums = _sums(lines, "billed", "allowed", "paid", "patient_responsibility")
    body = (
        f"<div class=split><div><b style='font-size:20pt'>Medicare Summary Notice</b><br>for Part B (Medical Insurance)<br><span class=sm>Page 3 of 4</span></div><div class=r>The Official Summary of Your<br>Medicare Claims from the Centers<br>for Medicare &amp; Medicaid Services</div></div><p>{p.name.upper()} &emsp; Medicare Number: XXXX-XXX-MK52 &emsp; Claims processed between {mon(p.day(12))} and {mon(p.day(100))}</p><h3>Your Claims for Part B (Medical Insurance)</h3><p class=sm>Was this service approved? Medicare paid the amounts below. The maximum you may be billed may be covered by another policy.</p><h4>{long(d)}</h4><p><b>River Glen Anesthesia SC</b>, (630) 555-0119<br>8801 W Cermak Ct Ste 4, North Riverside, IL 60546</p>"
        f"<table class='w grid'>{table([('Service Provided &amp; Billing Code', 'Service Approved?', 'Amount Provider Charged', 'Medicare-Approved Amount', 'Amount Medicare Paid', 'Maximum You May Be Billed', 'See Notes')], (2, 3, 4, 5), 'th')}{table([(f'{what} ({code})', yes, '$' + usd(billed), '$' + usd(ok), '$' + usd(paid), '$' + usd(most), 'B' if yes == 'NO' else '') for _, what, code, yes, billed, ok, paid, most in rows], (2, 3, 4, 5))}<tr class=t><td colspan=2>Total for Claim <span style='white-space:nowrap'>#{p.no('02-26###-###-###')}</span>{''.join(f'<td class=r>${usd(each)}' for each in sums.values())}<td>A</table><p><b>Notes for claims above</b><br>A &nbsp; Your claim was sent to your Medicare Supplement insurer.<br>B &nbsp; Payment is included in another service received on the same day.</p>"
    )
    css = ".grid td,.grid th{padding:6px 8px}.grid th{font-size:86%}.t td{font-weight:bold}"
    return Paper(sheet(body, css, "10.6pt/1.4 'Open Sans'", "0.6in"), shape("explanation_of_benefits", payer_name="Medicare", claim_number=p.no("02-26###-###-###"), patient_name=p.name, provider_name="River Glen Anesthesia SC", lines=lines, **sums)).without("member_id", "payer_name")


def review_of_charges(p: Person) -> Paper:
    """An auto insurer's review under New Jersey's fee schedule: reason codes, a deductible and a copayment taken below the lines."""
    rows = [(p.day(4), "99204", "1", "410.00", "227.15", "N101"), (p.day(4), "72100", "1", "155.00", "93.20", "N101"), (p.day(18), "72148", "1", "1875.00", "1082.40", "N101"), (p.day(32), "99214", "1", "282.00", "0.00", "N340")]
    lines = [benefit(day, code, None, billed, ok, less(billed, ok), None, None) for day, code, _, billed, ok, _ in rows]
    for line in lines:
        del line["paid"], line["patient_responsibility"]
    sums = _sums(lines, "billed", "allowed", "adjustment")
    ded, copay = "250.00", "230.55"
    paid = less(sums["total_allowed"], ded, copay)
    body = (
        f"<div class=c><b>BARNEGAT MUTUAL INSURANCE GROUP</b><br>PIP MEDICAL REVIEW UNIT, PO BOX 1188, MT LAUREL NJ 08054<br><b>EXPLANATION OF REVIEW</b></div><table class=w style='margin:10px 0'>{table([('CLAIM NO:', p.no('BM-PIP-######-02'), 'BILL RECEIVED:', us(p.day(40))), ('INJURED PERSON:', p.name.upper(), 'REVIEWED:', us(p.day(58))), ('DATE OF LOSS:', us(p.loss), 'BILL ID:', p.no('E######')), ('PROVIDER:', 'RARITAN SPINE &amp; JOINT ASSOCIATES', 'TIN:', '22-3708815')])}</table>"
        f"<table class='w grid'>{table([('DOS', 'CPT', 'UNITS', 'CHARGE', 'REDUCTION', 'ALLOWED', 'REASON')], (2, 3, 4, 5), 'th')}{table([(short(day), code, units, usd(billed), usd(less(billed, ok)), usd(ok), why) for day, code, units, billed, ok, why in rows], (2, 3, 4, 5))}{table([('TOTAL', '', '', *(usd(sums[f'total_{name}']) for name in ('billed', 'adjustment', 'allowed')), '')], (3, 4, 5))}</table><table style='margin:12px 0 0 auto'>{table([('ALLOWED', usd(sums['total_allowed'])), ('LESS DEDUCTIBLE', ded), ('LESS COPAY 20%', copay), ('PAID TO PROVIDER', usd(paid))], (1,))}</table><p>N101 &nbsp; CHARGE EXCEEDS THE MEDICAL FEE SCHEDULE, N.J.A.C. 11:3-29.<br>N340 &nbsp; NOT PAYABLE WITHOUT DOCUMENTATION OF MEDICAL NECESSITY. SEND OFFICE NOTES.</p><p>APPEALS MUST BE FILED ON THE FORM OF THE DEPARTMENT OF BANKING AND INSURANCE.</p>"
    )
    return Paper(sheet(body, ".grid td,.grid th{padding:3px 8px}", "10.4pt/1.4 'Liberation Mono'", "0.65in"), shape("explanation_of_benefits", payer_name="BARNEGAT MUTUAL INSURANCE GROUP", claim_number=p.no("BM-PIP-######-02"), patient_name=p.name.upper(), provider_name="RARITAN SPINE & JOINT ASSOCIATES", lines=lines, total_paid=paid, **sums)).without("total_patient_responsibility")


def remittance(p: Person) -> Paper:
    """A remittance to the provider in narrow type, group and reason codes under the lines, the check's sum at the head."""
    d = p.loss
    rows = [("99284", "25", "1118.00", "585.15", "CO-45", "532.85", "200.00"), ("12001", "59", "186.00", "97.70", "CO-45", "88.30", "80.00")]
    lines = [benefit(d, code, None, billed, ok, cut, less(ok, owes), owes) for code, _, billed, ok, _, cut, owes in rows]
    sums = _sums(lines, "billed", "allowed", "adjustment", "paid", "patient_responsibility")
    line = lambda head, *cells: f"{head:<21}{cells[0]:>9} {cells[1]:>9} {cells[2]:>7} {cells[3]:>9} {cells[4]:>8} {cells[5]:>9}\n"  # noqa: E731
    out = "".join(line(f"{d:%m%d%y} 23 {code} {mod}", billed, ok, why, cut, owes, less(ok, owes)) for code, mod, billed, ok, why, cut, owes in rows)
    body = f"<pre style='white-space:pre'>PEACH STATE HMO                                 REMITTANCE ADVICE\nPO BOX 740910  ATLANTA GA 30374                 PAGE 1\n\nPAYEE: PIEDMONT ACUTE PHYSICIANS LLC     NPI: {npi('150664702')}\n       PO BOX 100488                     CHECK/EFT: 88{p.no('######')}\n       ATLANTA GA 30384                  DATE: {us(p.day(41))}\n                                         AMOUNT: ${sums['total_paid']}\n{'=' * 77}\nNAME {p.turned.upper()}   MID {p.no('PS#########')}   ACNT {p.no('PAP-#######')}\nICN {p.no('26###########')}   GRP {p.no('G#####')}\n{'-' * 77}\n{line('SERV   POS PROC  MOD', 'BILLED', 'ALLOWED', 'GRP/RC', 'ADJ', 'PT RESP', 'PROV PD')}{out}{'-' * 77}\n{line('CLAIM TOTALS', sums['total_billed'], sums['total_allowed'], '', sums['total_adjustment'], sums['total_patient_responsibility'], sums['total_paid'])}{'=' * 77}\nCO-45  CHARGE EXCEEDS FEE SCHEDULE OR CONTRACTED ARRANGEMENT\nPT RESP: PR-3 CO-PAYMENT AMOUNT</pre>"
    return Paper(sheet(body, "", "10pt/1.45 'Liberation Mono'", "0.6in"), shape("explanation_of_benefits", payer_name="PEACH STATE HMO", member_id=p.no("PS#########"), group_number=p.no("G#####"), claim_number=p.no("26###########"), patient_name=p.turned.upper(), provider_name="PIEDMONT ACUTE PHYSICIANS LLC", lines=lines, **sums))


def tricare_explanation(p: Person) -> Paper:
    """A military plan's explanation: captions over values, the lines without a code, the share of the patient called a cost-share."""
    rows = [(p.day(6), "Office visit, new", "245.00", "118.42", "86.42", "32.00"), (p.day(6), "Diagnostic radiology", "110.00", "36.05", "36.05", "0.00"), (p.day(6), "Injection, joint", "190.00", "67.90", "67.90", "0.00"), (p.day(6), "Drug, injected", "28.00", "6.11", "6.11", "0.00")]
    lines = [benefit(day, None, what, billed, ok, None, paid, owes) for day, what, billed, ok, paid, owes in rows]
    for line in lines:
        del line["adjustment"]
    sums = _sums(lines, "billed", "allowed", "paid", "patient_responsibility")
    body = (
        f"<div class=split><div><b style='font-size:15pt'>TRICARE EXPLANATION OF BENEFITS</b><br>TRICARE West Region Claims<br>P.O. Box 202199, Florence, SC 29502</div><div class=r><span class=cap>Date of notice</span>{mon(p.day(27))}<span class=cap>Sponsor ID</span>*****{p.no('####')}<span class=cap>Claim number</span>{p.no('W26##-##-#####')}</div></div><p style='margin:20px 0'>{p.name.upper()}<br>{p.address.upper()}</p><p>Beneficiary: <b>{p.name}</b> &emsp; Benefits were payable to: <b>Mesa Alta Bone &amp; Spine, Mesa Alta, NM</b></p><table class='w under'>{table([('Services provided / dates', 'Amount billed', 'TRICARE allowed', 'Paid by TRICARE', 'Cost-share')], (1, 2, 3, 4), 'th')}{table([(f'{us(day)} &nbsp; {what}', usd(billed), usd(ok), usd(paid), usd(owes)) for day, what, billed, ok, paid, owes in rows], (1, 2, 3, 4))}{table([('<b>Totals</b>', *(usd(each) for each in sums.values()))], (1, 2, 3, 4))}</table><p>Remarks: Charges over the allowable amount may not be billed to you by a network provider. Possible third party liability: send DD Form 2527 within 35 days.</p><p>Out of pocket this fiscal year: catastrophic cap met $212.00 of $1,044.00.</p>"
    )
    return Paper(sheet(body, "td,th{padding:6px 6px}", "10.8pt/1.4 'Liberation Serif'", "0.75in"), shape("explanation_of_benefits", payer_name="TRICARE", claim_number=p.no("W26##-##-#####"), patient_name=p.name, provider_name="Mesa Alta Bone & Spine", lines=lines, **sums)).without("member_id", "total_adjustment", "payer_name")


def dental_benefits(p: Person) -> Paper:
    """A dental plan's statement about a child, sent to the parent; the percentage covered has a column too."""
    rows = [(p.day(2), "D0140", "Limited exam", "92.00", "61.00", "100%", "61.00"), (p.day(2), "D0220", "X-ray, one film", "38.00", "27.00", "100%", "27.00"), (p.day(2), "D7270", "Replant tooth 8", "540.00", "510.00", "50%", "255.00"), (p.day(16), "D3310", "Root canal tooth 8", "895.00", "538.00", "50%", "269.00")]
    lines = [benefit(day, code, what, billed, ok, None, paid, less(ok, paid)) for day, code, what, billed, ok, _, paid in rows]
    for line in lines:
        del line["adjustment"]
    sums = _sums(lines, "billed", "allowed", "paid", "patient_responsibility")
    body = (
        f"<b style='font:bold 17pt Open Sans'>Delta Harbor Dental</b> <span class=sm>of Florida</span><p>Celeste Villanueva<br>{p.address}</p><p>Claim {p.no('DH-########')} processed {bare(p.day(36))}<br>Patient {p.short}, dependent &nbsp; Subscriber ID {p.no('DHF######')} &nbsp; Group {p.no('####-##')}<br>Dentist: Ponce Harbor Pediatric &amp; Family Dentistry</p><table class='w grid'>{table([('Date', 'Procedure', 'Submitted', 'Allowed', 'Covered at', 'Plan payment', 'Patient payment')], (2, 3, 4, 5, 6), 'th')}{table([(bare(day), f'{code} {what}', usd(billed), usd(ok), share, usd(paid), usd(less(ok, paid))) for day, code, what, billed, ok, share, paid in rows], (2, 3, 4, 5, 6))}{table([('', 'Totals', usd(sums['total_billed']), usd(sums['total_allowed']), '', usd(sums['total_paid']), usd(sums['total_patient_responsibility']))], (2, 3, 4, 5, 6))}</table><p class=sm>THIS IS NOT A BILL. Annual maximum $1,500.00, used to date $742.00. Check 40771 was sent to the dentist.</p>"
    )
    return Paper(sheet(body, ".grid td,.grid th{padding:5px 8px}", "10.6pt/1.45 'Open Sans'", "0.75in"), shape("explanation_of_benefits", payer_name="Delta Harbor Dental", member_id=p.no("DHF######"), group_number=p.no("####-##"), claim_number=p.no("DH-########"), patient_name=p.short, provider_name="Ponce Harbor Pediatric & Family Dentistry", lines=lines, **sums)).without("total_adjustment", "payer_name")


def auto_review(p: Person) -> Paper:
    """A short review by a medical payments carrier, two visits and a sentence with the sum beneath."""
    rows = [(p.day(5), "98941", "Chiropractic adjustment, 3-4 regions", "65.00", "58.00"), (p.day(5), "97140", "Manual therapy", "48.00", "41.50"), (p.day(5), "97014", "Electrical stimulation", "32.00", "0.00"), (p.day(8), "98941", "Chiropractic adjustment, 3-4 regions", "65.00", "58.00"), (p.day(8), "97012", "Mechanical traction", "38.00", "29.75")]
    lines = [benefit(day, code, what, billed, ok, less(billed, ok), ok, None) for day, code, what, billed, ok in rows]
    for line in lines:
        del line["patient_responsibility"]
    sums = _sums(lines, "billed", "allowed", "adjustment", "paid")
    body = (
        f"<h3>Erie Basin Mutual Insurance Company</h3><p>Medical Bill Review &middot; Claim {p.no('CNA-##-######')}<br>Patient: {p.short}<br>Provider: Vancampen Chiropractic<br>Date reviewed: {iso(p.day(30))}</p><table class='w grid'>{table([('Date', 'Code', 'Service', 'Charged', 'Allowed', 'Disallowed', 'Payment')], (3, 4, 5, 6), 'th')}{table([(iso(day), code, what, billed, ok, less(billed, ok), ok) for day, code, what, billed, ok in rows], (3, 4, 5, 6))}{table([('', '', 'Total', sums['total_billed'], sums['total_allowed'], sums['total_adjustment'], sums['total_paid'])], (3, 4, 5, 6))}</table><p>Code 97014 was not paid because it is included in the adjustment. A payment of ${sums['total_paid']} has been issued to the provider. This review was made by PriceRight Analytics for Erie Basin Mutual.</p>"
    )
    return Paper(sheet(body, ".grid td,.grid th{padding:4px 8px}.grid td:first-child{white-space:nowrap}", "10.8pt/1.45 'Liberation Sans'", "0.8in"), shape("explanation_of_benefits", payer_name="Erie Basin Mutual Insurance Company", claim_number=p.no("CNA-##-######"), patient_name=p.short, provider_name="Vancampen Chiropractic", lines=lines, **sums)).without("total_patient_responsibility")


def payment(day, payee: str, served, billed: str | None, paid: str) -> Record:
    return shape("payment", date=day, payee=payee, date_of_service=served, billed=billed, paid=paid)


def no_fault_log(p: Person) -> Paper:
    """New Jersey no-fault payments over two sheets, in the order of the bills' dates, headings only on the first, other benefits at zero."""
    rows = [(0, 39, "BRIGHAM SHORES FIRST AID SQUAD", "1180.00", "936.50"), (0, 44, "SHORELINE MEDICAL CENTER", "6214.00", "3107.80"), (0, 44, "BAYSIDE EMERGENCY PHYSICIANS", "1268.00", "540.20"), (4, 58, "RARITAN SPINE &amp; JOINT ASSOC", "565.00", "256.28"), (18, 58, "GARDEN STATE OPEN MRI", "1875.00", "865.92"), (21, 66, "TERRAPIN PHYSICAL THERAPY", "330.00", "158.40"), (24, 66, "TERRAPIN PHYSICAL THERAPY", "264.00", "126.72"), (28, 66, "TERRAPIN PHYSICAL THERAPY", "264.00", "126.72"), (31, 80, "TERRAPIN PHYSICAL THERAPY", "264.00", "126.72"), (32, 80, "RARITAN SPINE &amp; JOINT ASSOC", "282.00", "151.36"), (35, 80, "TERRAPIN PHYSICAL THERAPY", "264.00", "126.72")]
    total, limit = add(*(row[4] for row in rows)), "15000.00"
    out = [(us(p.day(served)), payee, usd(billed), usd(paid), us(p.day(when)), f"{771200 + at * 13}") for at, (served, when, payee, billed, paid) in enumerate(rows)]
    cols = "<colgroup><col style='width:13%'><col><col style='width:13%'><col style='width:13%'><col style='width:13%'><col style='width:11%'></colgroup>"
    body = (
        f"<div class=split><b>BARNEGAT MUTUAL INSURANCE GROUP</b><b>PIP PAYMENT LEDGER</b></div><table class=w>{table([('Claim:', p.no('BM-PIP-######-02'), 'Injured:', p.turned), ('Insured:', 'PAKULSKI, JAE', 'Loss date:', us(p.loss)), ('Policy:', p.no('NJA ######'), 'As of:', us(p.day(95)))])}</table><table class='w under' style='margin-top:14px'>{cols}{table([('Svc date', 'Payee', 'Billed', 'Paid', 'Pay date', 'Check')], (2, 3), 'th')}{table(out[:7], (2, 3))}</table><p class=r>continued</p><div class=brk></div><p>Claim {p.no('BM-PIP-######-02')} &nbsp; page 2</p><table class='w under'>{cols}{table(out[7:], (2, 3))}</table><table style='margin:18px 0 0 auto'>{table([('Medical expense benefits paid', '$' + usd(total)), ('Income continuation paid', '$0.00'), ('Essential services paid', '$0.00'), ('Medical expense limit', '$' + usd(limit)), ('Remaining', '$' + usd(less(limit, total)))], (1,))}</table>"
    )
    record = shape("payment_ledger", carrier="BARNEGAT MUTUAL INSURANCE GROUP", claim_number=p.no("BM-PIP-######-02"), coverage="personal_injury_protection", payments=[payment(p.day(when), payee.replace("&amp;", "&"), p.day(served), billed, paid) for served, when, payee, billed, paid in rows], total_paid=total, limit=limit, remaining=less(limit, total))
    return Paper(sheet(body, "td,th{padding:4px 6px}", "10pt/1.4 'Liberation Sans'", "0.7in"), record)


def medpay_letter(p: Person) -> Paper:
    """A letter to the lawyer with a small table, the limit and what is left in its last sentences."""
    rows = [(18, 0, "Lake Harlow Community Hospital", "2000.00"), (26, 3, "Harlow Mills Immediate Care", "214.00"), (30, 5, "Vancampen Chiropractic", "99.50"), (30, 8, "Vancampen Chiropractic", "87.75"), (71, 20, "Great Lakes Pain Partners", "402.10")]
    total = add(*(row[3] for row in rows))
    body = (
        f"<p><b>Erie Basin Mutual Insurance Company</b><br>Medical Payments Unit<br>PO Box 3300, Toledo, OH 43603</p><p>{long(p.day(80))}</p><p>{FIRM}<br>{FIRM_AT}</p><p>Our claim: {p.no('CNA-##-######')}<br>Our insured: {p.name}<br>Date of loss: {long(p.loss)}</p><p>Dear Counsel:</p><p>You asked for a record of what we have paid under the medical payments coverage of this policy. It is as follows.</p><table class='w grid'>{table([('Paid on', 'Paid to', 'For service of', 'Amount')], (3,), 'th')}{table([(long(p.day(when)), who, long(p.day(served)), '$' + usd(paid)) for when, served, who, paid in rows], (3,))}</table><p>The payments come to ${usd(total)}. The limit of the coverage is $5,000.00 for each person, so ${usd(less('5000.00', total))} remains. Two bills of Great Lakes Pain Partners are under review and are not in these figures.</p><p>Very truly yours,</p><p>Lorraine Petrosky<br>Claim Representative<br>419-555-0134</p>"
    )
    record = shape("payment_ledger", carrier="Erie Basin Mutual Insurance Company", claim_number=p.no("CNA-##-######"), coverage="medical_payments", payments=[payment(p.day(when), who, p.day(served), None, paid) for when, served, who, paid in rows], total_paid=total, limit="5000.00", remaining=less("5000.00", total))
    return Paper(sheet(body, ".grid td,.grid th{padding:5px 9px}", "11.2pt/1.45 'Liberation Serif'", "0.95in"), record)


def claim_screen(p: Person) -> Paper:
    """A print of the insurer's screen, landscape: status, invoice number, and the oldest payment last."""
    rows = [(64, "WA-88213", "EVERGREEN STRIDE PT PLLC", 25, "190.00", "171.00"), (58, "WA-87710", "EVERGREEN STRIDE PT PLLC", 21, "216.00", "194.40"), (51, "WA-87102", "EVERGREEN STRIDE PT PLLC", 14, "260.00", "234.00"), (40, "WA-86004", "SALMONBERRY CLINIC", 9, "286.00", "236.00"), (33, "WA-85561", "TIDEWELL HOSPITAL", 0, "1840.00", "1590.00")]
    total = add(*(row[5] for row in rows))
    body = (
        f"<div style='background:#dde;padding:4px 8px' class=split><span>ClaimCenter &gt; {p.no('PIP-######-W')} &gt; Financials &gt; Payments</span><span>user: mlindgren &nbsp; {us(p.day(70))} 13:05</span></div><h4>Northlake Mutual &mdash; Payments by exposure: PIP Medical / {p.short}</h4><table class='w grid'>{table([('Invoice', 'Payee', 'Service date', 'Issue date', 'Status', 'Billed', 'Net paid')], (5, 6), 'th')}{table([(ref, who, iso(p.day(served)), iso(p.day(when)), 'Cleared' if when < 60 else 'Issued', usd(billed), usd(paid)) for when, ref, who, served, billed, paid in rows], (5, 6))}</table><table style='margin-top:12px'>{table([('Exposure limit', '10,000.00', 'Total paid', usd(total), 'Available', usd(less('10000.00', total)), 'Open reserve', '4,250.00')])}</table>"
    )
    record = shape("payment_ledger", carrier="Northlake Mutual", claim_number=p.no("PIP-######-W"), coverage="personal_injury_protection", payments=[payment(p.day(when), who, p.day(served), billed, paid) for when, _, who, served, billed, paid in rows], total_paid=total, limit="10000.00", remaining=less("10000.00", total))
    return Paper(sheet(body, ".grid td,.grid th{padding:4px 8px;font-size:95%}", "10pt/1.4 'DejaVu Sans Condensed'", "0.5in", "11in 8.5in"), record)


def florida_log(p: Person) -> Paper:
    """Florida's log of bills received and paid at eighty percent of what is allowed."""
    rows = [(0, 12, 30, "PONCE HARBOR FIRE RESCUE", "894.00", "894.00", "715.20"), (0, 14, 31, "PONCE HARBOR REGIONAL HOSPITAL", "6255.55", "4691.66", "3753.33"), (0, 19, 40, "MARINER RADIOLOGY PA", "288.00", "172.80", "138.24"), (9, 26, 47, "PONCE HARBOR PEDIATRICS PA", "185.00", "148.00", "118.40"), (40, 60, 82, "PONCE HARBOR PEDIATRICS PA", "210.00", "168.00", "134.40")]
    total, limit = add(*(row[6] for row in rows)), "10000.00"
    body = (
        f"<div class=c><b>GULF PALMETTO MUTUAL INSURANCE COMPANY</b><br>PERSONAL INJURY PROTECTION PAYOUT LOG</div><table class=w style='margin:10px 0'>{table([('CLAIM NUMBER', p.no('GP-####-#####'), 'DATE OF ACCIDENT', us(p.loss)), ('CLAIMANT', p.name.upper(), 'POLICY LIMIT', '$10,000.00'), ('INSURED', 'CELESTE VILLANUEVA', 'DEDUCTIBLE', 'NONE')])}</table><table class='w grid'>{table([('DOS', 'PROVIDER', 'RECD', 'BILLED', 'ALLOWED', 'PAID 80%', 'PAID DATE')], (3, 4, 5), 'th')}{table([(short(p.day(served)), who, short(p.day(got)), usd(billed), usd(ok), usd(paid), short(p.day(when))) for served, got, when, who, billed, ok, paid in rows], (3, 4, 5))}</table><p>TOTAL PIP MEDICAL PAID: ${usd(total)} &emsp; REMAINING: ${usd(less(limit, total))}</p><p>TOTAL WAGE: $0.00</p>"
    )
    record = shape("payment_ledger", carrier="GULF PALMETTO MUTUAL INSURANCE COMPANY", claim_number=p.no("GP-####-#####"), coverage="personal_injury_protection", payments=[payment(p.day(when), who, p.day(served), billed, paid) for served, _, when, who, billed, _, paid in rows], total_paid=total, limit=limit, remaining=less(limit, total))
    return Paper(sheet(body, ".grid td,.grid th{padding:4px 6px;font-size:95%}", "10.2pt/1.45 'Liberation Mono'", "0.6in"), record)
