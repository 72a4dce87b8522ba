"""Notices of liens and letters of protection."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date

from tests.benchmarks.strangers_fifth.care.case import (
    FIRM,
    FIRM_AT,
    OFFICE,
    OFFICE_AT,
    Paper,
    Person,
    Record,
    add,
    bare,
    long,
    shape,
    sheet,
    short,
    table,
    us,
    usd,
)


def _item(day: date, who: str | None, dx: list[str], billed: str | None, paid: str | None) -> Record:
    return shape("item", date_of_service=day, provider_name=who, diagnosis_codes=dx, billed=billed, paid=paid)


def recorded_hospital(p: Person) -> Paper:
    """An Arizona hospital's sworn statement of its lien, stamped by the county's recorder."""
    made = p.day(24)
    body = (
        f"<div style='height:1.2in' class=split><div class=sm>WHEN RECORDED MAIL TO:<br>Saguaro Rim Medical Center<br>Lien Desk, P.O. Box 61841<br>Casa Brillante, AZ 85696</div><div style='border:1px solid;padding:6px 10px;font:10pt Liberation Mono'>COUNTY RECORDER<br>SEQUENCE {p.no('2025#######')}<br>{us(p.day(27))} 02:14 PM<br>FEE: $30.00 &nbsp; PAGES: 1</div></div><h3 class=c>NOTICE AND CLAIM OF HEALTH CARE PROVIDER LIEN<br>(A.R.S. &sect; 33-931 et seq.)</h3><ol><li>Name and address of patient: {p.name}, {p.street}, {p.town}.<li>Name and address of provider: Saguaro Rim Medical Center, 2700 N Rim Road, Casa Brillante, AZ 85696.<li>Account number: {p.no('7######02')}.<li>Dates of service: {us(p.loss)} through {us(p.day(1))}.<li>Date of injury: {us(p.loss)}.<li>Amount claimed to be due for care and treatment: $22,635.75.<li>Person alleged to be liable: {p.other}; insurer: Red Mesa Indemnity, claim {p.no('RM-#######')}.<li>To the best of the claimant's knowledge, treatment has ended.</ol><p>The undersigned states under oath that the above is true and correct.</p><p class=hand>Hortensia Vela</p><p>Hortensia Vela, Manager of Patient Accounts<br>Date: {long(made)}</p><p class=sm>Subscribed and sworn before me on {long(made)}. &nbsp; Notary Public, commission expires June 30, 2028.</p><p class=sm>cc: {OFFICE}, by mail</p>"
    )
    return Paper(sheet(body, "li{margin:7px 0}", "11.6pt/1.45 'Liberation Serif'", "0.9in"), shape("lien_notice", lienholder="Saguaro Rim Medical Center", lien_type="hospital", lienholder_address="2700 N Rim Road, Casa Brillante, AZ 85696", reference_number=p.no("7######02"), claimant_name=p.name, date_of_loss=p.loss, date=made, amount_claimed="22635.75")).without("lienholder_address", "items")


def conditional_payments(p: Person) -> Paper:
    """Medicare's conditional payment letter of three sheets: two of words, then the form with a table of claims in small print."""
    rows = [
        ("40", "22536000411ILA", "00131", "ELMHOLLOW ADVENT HOSPITAL", ["S72.142A", "D62", "I10"], p.loss, p.day(4), "59928.14", "14206.55"), ("71", "2900726011880", "06102", "IYER, SANJAY", ["S72.142A"], p.day(1), p.day(1), "4870.00", "1118.42"), ("71", "2900726014205", "06102", "RIVER GLEN ANESTHESIA SC", ["S72.142A"], p.day(1), p.day(1), "2619.00", "368.61"), ("71", "2900726020077", "06102", "ELMHOLLOW RADIOLOGISTS", ["S72.142A", "M25.552"], p.loss, p.loss, "214.00", "41.18"), ("23", "22603600877ILR", "00131", "PRAIRIE GLEN CARE CENTER", ["S72.142D"], p.day(4), p.day(24), "11760.00", "9184.20"), ("71", "2900726061934", "06102", "VANTONGEREN, THELMA", ["M25.552", "R07.81"], p.day(45), p.day(45), "486.00", "97.35"),
    ]
    total, billed, made, case = add(*(row[8] for row in rows)), add(*(row[7] for row in rows)), p.day(78), p.no("20260 3#### #####")
    head = "<div class=split><div><b style='font-size:15pt'>BCRC</b><br><span class=sm>Benefits Coordination &amp; Recovery Center</span></div><div class=c><b>MEDICARE</b><br><span class=sm>NGHP, PO Box 138899, Oklahoma City, OK 73113</span></div></div><hr>"
    body = (
        f"{head}<p>{long(made)}</p><p>{FIRM.upper()}<br>{FIRM_AT.upper()}</p><table>{table([('Beneficiary Name:', p.short.upper()), ('Medicare Number:', '********K52'), ('Case Identification Number:', case), ('Case Type:', 'Liability'), ('Date of Incident:', long(p.loss))])}</table><p>Subject: Conditional Payment Letter</p><p>Dear Sir or Madam:</p><p>Please note: this letter is not a bill. Do not send payment at this time.</p><p>This letter follows the Rights and Responsibilities letter that you were sent before. Medicare has identified ${usd(total)} in conditional payments that we believe are associated with your case. This amount is interim and may grow if further claims are processed.</p><p>Please review the enclosed listing and tell us if you disagree with the inclusion of any claim, with your reasons. You may do so at any time before a settlement, judgment or award.</p>"
        f"<div class=brk></div>{head}<p>If you believe that a claim is unrelated, return the Payment Summary Form with a line through that claim and documents that support you. We will respond within 45 days.</p><p>When a settlement is reached, send us the Final Settlement Detail: the total amount, the attorney fee, and other procurement costs. We will then issue a demand letter. Interest is charged only on amounts in a demand letter that are unpaid after 60 days.</p><p>If you have questions, call 1-855-555-0127 and give the Case Identification Number {case}.</p><p>Sincerely,<br>BCRC</p><p>Enclosure: Payment Summary Form</p><p>CC: {p.name.upper()}</p>"
        f"<div class=brk></div><b>Payment Summary Form</b><table class=w>{table([('Report Date: ' + us(made), 'Case ID: ' + case, 'Beneficiary: ' + p.turned.upper()), ('Medicare Number: ********K52', 'Case Type: L - Liability', 'Date of Incident: ' + us(p.loss))])}</table><table class='w grid tiny'>{table([('TOS', 'ICN', 'Line #', 'Processing Contractor', 'Provider Name', 'Diagnosis Codes', 'From Date', 'To Date', 'Total Charges', 'Reimbursed Amount', 'Conditional Payment')], (8, 9, 10), 'th')}{table([(tos, icn, '0' if tos != '71' else '1', who_paid, who, '<br>'.join(each.replace('.', '') for each in dx), us(first), us(last), '$' + usd(charged), '$' + usd(paid), '$' + usd(paid)) for tos, icn, who_paid, who, dx, first, last, charged, paid in rows], (8, 9, 10))}</table><table class=w style='margin-top:10px'>{table([('Sum of Total Charges:', '$' + usd(billed)), ('Sum of Reimbursed Amounts:', '$' + usd(total)), ('Total Conditional Payments:', '$' + usd(total))], (1,))}</table>"
    )
    items = [_item(first, who, dx, charged, paid) for _, _, _, who, dx, first, _, charged, paid in rows]
    return Paper(sheet(body, ".tiny td,.tiny th{font-size:6.6pt;padding:2px 3px}", "11pt/1.42 'Liberation Serif'", "0.8in"), shape("lien_notice", lienholder="Medicare", lien_type="medicare", lienholder_address="PO Box 138899, Oklahoma City, OK 73113", reference_number=case, claimant_name=p.short.upper(), date_of_loss=p.loss, date=made, amount_claimed=total, items=items)).without("lienholder", "lienholder_address")


def medicaid_recovery(p: Person) -> Paper:
    """Florida Medicaid's contractor asserts a lien for a child, a list of claims on the second sheet without diagnosis."""
    rows = [(p.loss, "MARINER RADIOLOGY PA", "288.00", "61.44"), (p.day(40), "PONCE HARBOR PEDIATRICS PA", "210.00", "48.25"), (p.day(48), "DUNE POINT SURGERY CENTER", "9840.00", "1422.60"), (p.day(48), "LIGHTHOUSE ANESTHESIA LLC", "1560.00", "231.18"), (p.day(60), "SEABREEZE THERAPY SERVICES", "420.00", "133.92")]
    total, made = add(*(row[3] for row in rows)), p.day(110)
    body = (
        f"<div class=c><b>FLORIDA MEDICAID CASUALTY RECOVERY PROGRAM</b><br>Gulfline Recovery Services, agent of the Agency for Health Care Administration<br>P.O. Box 12999, Tallahassee, FL 32317</div><p>{us(made)}</p><p>{OFFICE}<br>{OFFICE_AT}</p><table>{table([('Recipient:', p.name), ('Medicaid ID:', p.no('9#########')), ('Our file:', p.no('FMC-######')), ('Accident date:', us(p.loss))])}</table><p>Dear Attorney:</p><p>Under section 409.910, Florida Statutes, Medicaid has an automatic lien on any recovery that your client may have from a third party. As of the date of this letter Medicaid has paid ${usd(total)} for medical care related to the accident. A list of the claims is attached.</p><p>Please tell us by {us(p.day(140))} whether a claim has been made and against whom, and do not disburse any funds until you have a final amount from us in writing. Medicaid may go on paying for care, and the amount will then be higher.</p><p>Sincerely,</p><p>Darlene Pickford<br>Recovery Analyst, 850-555-0151</p>"
        f"<div class=brk></div><p><b>Provider processing listing</b> &emsp; File {p.no('FMC-######')} &emsp; {p.name}</p><table class='w under'>{table([('First date', 'Provider', 'Billed', 'Medicaid paid')], (2, 3), 'th')}{table([(us(day), who, usd(billed), usd(paid)) for day, who, billed, paid in rows], (2, 3))}{table([('', '<b>Total</b>', usd(add(*(row[2] for row in rows))), '<b>' + usd(total) + '</b>')], (2, 3))}</table>"
    )
    return Paper(sheet(body, "td{padding:4px 14px 4px 0}", "11pt/1.45 'Liberation Sans'", "0.9in"), shape("lien_notice", lienholder="FLORIDA MEDICAID CASUALTY RECOVERY PROGRAM", lien_type="medicaid", lienholder_address="P.O. Box 12999, Tallahassee, FL 32317", reference_number=p.no("FMC-######"), claimant_name=p.name, date_of_loss=p.loss, date=made, amount_claimed=total, items=[_item(day, who, [], billed, paid) for day, who, billed, paid in rows], response_due=p.day(140))).without("lienholder")


def plan_subrogation(p: Person) -> Paper:
    """A vendor writes for a self-funded plan: no sum for the items, the plan's words, a date to answer."""
    made = p.day(62)
    body = (
        f"<div class=split><b style='font:bold 16pt Lato;color:#a33'>Corridor Recovery Services</b><span class=sm>9200 Perimeter Loop, Suite 310, Nashville, TN 37299<br>615-555-0160 &nbsp; Fax 615-555-0161</span></div><p>{long(made)}</p><p>{OFFICE}<br>{OFFICE_AT}</p><table>{table([('Our client:', 'Peachtree Fabrication Employee Benefit Plan'), ('Covered person:', p.name), ('Event number:', p.no('CRS-########')), ('Date of injury:', long(p.loss)), ('Benefits paid to date:', '$6,418.92')])}</table><p>Dear Ms. Castellanos:</p><p>We represent the Peachtree Fabrication Employee Benefit Plan, a self-funded plan governed by the Employee Retirement Income Security Act of 1974 (ERISA). The plan has paid medical benefits for your client's injuries and asserts a first-priority right of recovery against any settlement, up to the full amount of its payments. The plan's terms exclude the make-whole and common-fund doctrines.</p><p>Please sign and return the enclosed acknowledgment, and send the names of all insurers and the claim numbers, no later than {long(p.day(83))}. The amount above may change; ask for an updated amount before you settle.</p><p>Sincerely,</p><p>Jerrod Maltby<br>Senior Recovery Specialist<br>jmaltby@corridor-recovery.example</p>"
    )
    return Paper(sheet(body, "td{padding:2px 16px 2px 0}", "11pt/1.5 'Lato'", "0.9in"), shape("lien_notice", lienholder="Peachtree Fabrication Employee Benefit Plan", lien_type="erisa_plan", reference_number=p.no("CRS-########"), claimant_name=p.name, date_of_loss=p.loss, date=made, amount_claimed="6418.92", response_due=p.day(83))).without("lienholder_address")


def veterans(p: Person) -> Paper:
    """The VA's regional counsel gives notice under two statutes, with a short table of what care was worth."""
    rows = [(p.day(9), "MESA ALTA VA CLINIC", "412.00"), (p.day(30), "MESA ALTA VA CLINIC", "268.00"), (p.day(58), "RIO PUERCO VA MEDICAL CENTER", "3905.40")]
    total, made = add(*(row[2] for row in rows)), p.day(95)
    body = (
        f"<div class=c><b>DEPARTMENT OF VETERANS AFFAIRS</b><br>Office of General Counsel<br>Revenue Law Group<br>1501 San Pedro Plaza SE, Mesa Alta, NM 87198</div><p class=r>In reply refer to: {p.no('NM-26-####')}</p><p>{long(made)}</p><p>{FIRM}<br>{FIRM_AT}</p><p>Re: Veteran: {p.name}<br>Date of injury: {long(p.loss)}</p><p>1. This is notice that the United States claims the reasonable value of care furnished to the veteran named above, under the Federal Medical Care Recovery Act, 42 U.S.C. 2651-2653, and 38 U.S.C. 1729.</p><p>2. Our charges to date are:</p><table>{table([('Date', 'Facility', 'Charge'), *((short(day), who, '$' + usd(amount)) for day, who, amount in rows), ('', 'Total', '$' + usd(total))], (2,))}</table><p>3. Please protect this interest in any settlement. Kindly complete and return the enclosed form within 30 days. Questions may be put to Ms. Toya Benally, paralegal specialist, at (505) 555-0190.</p><p>4. We do not object to your acting for the Government's claim if it is done without fee.</p><p>Sincerely yours,</p><p>RENATO ALCALDE<br>Deputy Chief Counsel</p>"
    )
    return Paper(sheet(body, "td{padding:2px 20px 2px 0}", "11.4pt/1.45 'Courier Prime'", "0.9in"), shape("lien_notice", lienholder="DEPARTMENT OF VETERANS AFFAIRS", lien_type="tricare_va", lienholder_address="1501 San Pedro Plaza SE, Mesa Alta, NM 87198", reference_number=p.no("NM-26-####"), claimant_name=p.name, date_of_loss=p.loss, date=made, amount_claimed=total)).without("items", "response_due")


def provider_assertion(p: Person) -> Paper:
    """A chiropractor's letter to the lawyer, claiming a balance under an assignment."""
    made = p.day(33)
    body = f"<p><b>Tallow Creek Family Chiropractic</b><br>1330 Mill Race Rd, Suite 6<br>Tallow Creek, GA 30099<br>Ph: 770-555-0126</p><p>{bare(made)}</p><p>To: {OFFICE}</p><p><b>NOTICE OF LIEN</b></p><p>Patient: {p.name}<br>Account: {p.no('10##')}<br>Date of accident: {bare(p.loss)}</p><p>Please be advised that our office claims a lien on the proceeds of your client's injury case for services given from {bare(p.day(3))} to {bare(p.day(24))}. The balance of the account is $1,459.00. Your client signed an assignment in our favor on the first visit; a copy is enclosed.</p><p>We have been patient and ask that you confirm in writing by {bare(p.day(47))} that our balance will be paid from the settlement. Treatment is continuing and further charges will be added.</p><p>Thank you,</p><p class=hand>S. Lovejoy DC</p><p>Shandra Lovejoy, D.C.</p>"
    return Paper(sheet(body, "", "11.6pt/1.5 'Carlito'", "1in"), shape("lien_notice", lienholder="Tallow Creek Family Chiropractic", lien_type="provider", lienholder_address="1330 Mill Race Rd, Suite 6, Tallow Creek, GA 30099", reference_number=p.no("10##"), claimant_name=p.name, date_of_loss=p.loss, date=made, amount_claimed="1459.00", response_due=p.day(47)))


def health_plan_statement(p: Person) -> Paper:
    """An insured plan's own unit writes with a list of claims, capitals for the providers and codes for the diagnoses."""
    rows = [(p.loss, "SAGUARO RIM MEDICAL CENTER", ["S52.532A", "S01.81XA"], "22635.75", "9310.44"), (p.loss, "RIM EMERGENCY PHYSICIANS", ["S01.81XA"], "1904.00", "611.20"), (p.day(10), "ORTHOPAEDIC HAND OF CASA PLLC", ["S52.532A"], "959.50", "402.77"), (p.day(31), "ORTHOPAEDIC HAND OF CASA PLLC", ["S52.532D"], "373.00", "158.36")]
    total, made = add(*(row[4] for row in rows)), p.day(84)
    body = (
        f"<div class=split><div><b style='font:bold 15pt Carlito;color:#0a5'>Copper Basin Health</b><br>Other Party Liability<br>PO Box 52299, Phoenix, AZ 85072</div><div>{us(made)}</div></div><p>{OFFICE}<br>{OFFICE_AT}</p><p>Member: {p.name} &emsp; Member ID: {p.no('CBH#########')}<br>OPL file: {p.no('OPL-#######')} &emsp; Accident: {us(p.loss)}</p><p>To the attorney for our member:</p><p>Copper Basin Health has a contractual lien for benefits paid because of this accident. Our payments so far are ${usd(total)}. They are listed here.</p><table class='w grid'>{table([('Service', 'Provider', 'Diagnosis', 'Charge', 'Plan paid')], (3, 4), 'th')}{table([(us(day), who, ', '.join(dx), usd(billed), usd(paid)) for day, who, dx, billed, paid in rows], (3, 4))}{table([('', 'TOTAL', '', usd(add(*(row[3] for row in rows))), usd(total))], (3, 4))}</table><p>We ask for your reply by {us(p.day(105))}. We will consider our share of your fee when the case is settled.</p><p>Kirsi Halvorson<br>Recovery Coordinator, 602-555-0137</p>"
    )
    return Paper(sheet(body, ".grid td,.grid th{padding:4px 7px}", "11pt/1.45 'Carlito'", "0.85in"), shape("lien_notice", lienholder="Copper Basin Health", lien_type="health_plan", lienholder_address="PO Box 52299, Phoenix, AZ 85072", reference_number=p.no("OPL-#######"), claimant_name=p.name, date_of_loss=p.loss, date=made, amount_claimed=total, items=[_item(day, who, dx, billed, paid) for day, who, dx, billed, paid in rows], response_due=p.day(105)))


def advantage_contractor(p: Person) -> Paper:
    """A contractor for a Medicare Advantage plan; the letterhead is the contractor's, the reply date is counted in days."""
    made = p.day(99)
    body = f"<table class=w><tr><td><b>LIGHTPOINT RECOVERY GROUP</b><br>400 Commerce Sq, Suite 22<br>Wilmington, DE 19899<td class=r>{us(made)}<br>Reference: {p.no('LP-######-M')}</table><p>RE: Plan: Seacrest Medicare Advantage (HMO)<br>Member: {p.name}<br>Date of accident: {us(p.loss)}</p><p>Dear Counsel:</p><p>Lightpoint Recovery Group acts for Seacrest Medicare Advantage. Under the Medicare Secondary Payer Act, 42 U.S.C. 1395y(b)(2), and 42 CFR 422.108, the plan's payments for the accident are conditional and must be repaid from any settlement.</p><p>The lien is presently <b>$4,287.16</b>. A demand will follow when you report a settlement. Please answer within thirty days with the name of the liability carrier.</p><p>Barnegat Mutual has been notified that its PIP coverage is primary.</p><p>Regards,</p><p>Quentin Osgood, Recovery Examiner<br>302-555-0144</p>"
    return Paper(sheet(body, "", "11.4pt/1.5 'Liberation Serif'", "0.95in"), shape("lien_notice", lienholder="Seacrest Medicare Advantage (HMO)", lien_type="medicare_advantage", reference_number=p.no("LP-######-M"), claimant_name=p.name, date_of_loss=p.loss, date=made, amount_claimed="4287.16")).without("lienholder_address", "lienholder", "response_due")


def protection_of_center(p: Person) -> Paper:
    """A lawyer's letter of protection to a surgery center, with the sum that is estimated."""
    body = f"<div class=c><b style='font-size:14pt'>{OFFICE}</b><br>{OFFICE_AT}</div><p>{long(p.day(80))}</p><p>Sonoran Gate Surgery Center, LLC<br>7100 N Ironwood Pass<br>Casa Brillante, AZ 85697</p><p>Re: LETTER OF PROTECTION for {p.name}</p><p>To whom it may concern:</p><p>We represent {p.name} in a claim for injuries. She needs surgery that she cannot pay for now. This letter assures you that this office will protect your reasonable bill out of her recovery, by settlement or verdict, before any money is given to her. You have estimated the facility fee at $57,305.00.</p><p>In return we ask that you hold the account and not send it to collection while the claim is open. Our client remains liable for the bill if nothing is recovered.</p><p>Sincerely,</p><p class=hand>Imogen Castellanos</p><p>Imogen D. Castellanos</p>"
    return Paper(sheet(body, "", "12pt/1.5 'Liberation Serif'", "1in"), shape("letter_of_protection", date=p.day(80), names=[OFFICE, "Sonoran Gate Surgery Center, LLC", p.name, "Imogen D. Castellanos"], amount="57305.00"))


def protection_form(p: Person) -> Paper:
    """A chiropractor's form with blanks filled in a hand, agreement of patient and of attorney."""
    body = f"<div class=c><b>TALLOW CREEK FAMILY CHIROPRACTIC</b></div><h3 class=c>DOCTOR'S LIEN / LETTER OF PROTECTION</h3><p>Patient <span class=hand><u>&nbsp;{p.short}&nbsp;</u></span></p><p>Attorney <span class=hand><u>&nbsp;Imogen D. Castellanos&nbsp;</u></span></p><p>I authorize and direct my attorney to pay directly to this office such sums as may be due for treatment given me by reason of my accident, and to withhold such sums from any settlement, judgment or verdict as may be necessary to protect this office. I understand that I am fully responsible for the bills of this office.</p><p>Patient signature <span class=hand><u>&nbsp;{p.short}&nbsp;</u></span> &emsp; Date <span class=hand><u>&nbsp;{bare(p.day(3))}&nbsp;</u></span></p><p>The undersigned attorney agrees to observe all the terms of the above and to protect the doctor named above.</p><p>Attorney signature ______________________ &emsp; Date ____________</p>"
    return Paper(sheet(body, "p{margin:18px 0}", "11.6pt/1.5 'Liberation Sans'", "0.95in"), shape("letter_of_protection", date=p.day(3), names=["TALLOW CREEK FAMILY CHIROPRACTIC", p.short, "Imogen D. Castellanos"]))


def protection_memo(p: Person) -> Paper:
    """A firm's one-paragraph promise to a clinic, sent by fax, accepted below by the clinic."""
    body = f"<p><b>{FIRM}</b> &middot; {FIRM_AT}</p><p>TO: Great Lakes Pain Partners<br>DATE: {us(p.day(19))}<br>CLIENT: {p.name}<br>SUBJECT: Letter of protection</p><hr><p>This firm agrees to honor a lien in favor of Great Lakes Pain Partners for treatment of our client arising from the collision of {us(p.loss)}. We will pay the agreed balance from settlement proceeds after fees and costs and before distribution to the client. If we withdraw we will tell you within ten days. Please accept by signing below and keep our client's account out of collections.</p><p>Rupert Hathersage<br>for {FIRM}</p><p style='margin-top:40px'>ACCEPTED: <span class=hand>M. Duchesne</span>, Great Lakes Pain Partners</p>"
    return Paper(sheet(body, "", "11.6pt/1.5 'DejaVu Sans Condensed'", "0.9in"), shape("letter_of_protection", date=p.day(19))).without("names")
