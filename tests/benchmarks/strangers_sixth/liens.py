"""Who wants to be paid from the recovery: the letter, and the list that follows it, one paper together."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_sixth.case import (
    MARBURY,
    MARBURY_AT,
    Paper,
    Person,
    add,
    cut,
    dash,
    item,
    leaves,
    long,
    mdy,
    shape,
    sheet,
    table,
    us,
    usd,
)
from tests.benchmarks.strangers_sixth.padding import RECOVERY


def conditional_payment(p: Person) -> Paper:
    """The recovery contractor's conditional payment letter of two sheets, then its summary form of two."""
    rows = ((0, "WAREHAM NECK EMERGENCY GROUP", ("S06.0X0A", "S13.4XXA"), "1260.00", "141.12"), (0, "BUZZARDS LIGHT IMAGING", ("S09.90XA",), "318.00", "33.68"), (0, "BUZZARDS LIGHT IMAGING", ("S13.4XXA",), "402.00", "40.28"), (0, "WAREHAM NECK HOSPITAL", ("S06.0X0A", "S43.421A"), "7844.00", "1388.10"), (9, "CRANBERRY ORTHOPEDICS INC", ("S43.421A",), "385.00", "132.16"), (9, "CRANBERRY ORTHOPEDICS INC", ("S43.421A",), "120.00", "24.92"), (24, "SOUTH COAST PHYSICAL THERAPY", ("S43.421D",), "240.00", "88.64"))
    total, charged = add(*(row[4] for row in rows)), add(*(row[3] for row in rows))
    case, made, due = p.no("20260 #### 0####"), p.day(75), p.day(105)
    member = "*****" + p.no("MK##")
    head = lambda at, of: f"<div class=two><b style='font-size:17pt;color:#039'>CMS</b><span class=r>Medicare Secondary Payer Recovery<br><span class=sm>Benefits Coordination &amp; Recovery Center</span></span></div>"  # noqa: E731, F541
    facts = f"<table class='sm'>{table([('Beneficiary Name:', p.name.upper()), ('Medicare Number:', member), ('Case Identification Number:', case), ('Insurer Claim Number:', p.no('MBM-25-####')), ('Insurer Policy Number:', ''), ('Date of Incident:', long(p.loss))])}</table>"
    one = f"<p>{long(made)}</p><p>{MARBURY}<br>{MARBURY_AT.replace(', Mill', '<br>Mill')}</p>{facts}<p>Subject: Conditional Payment Letter</p><p>Dear Counsel:</p><p>This letter follows a previous letter notifying you of Medicare's priority right of recovery under the Medicare Secondary Payer provisions. Conditional Medicare payments for Part A and Part B claims have been made that we believe are related to the incident above. Currently the total of conditional payments is <b>${usd(total)}</b>. This amount is not a final demand; it may increase or decrease as claims are reviewed.</p><p>A listing of the claims is enclosed with this letter. Please review it. If you believe that a claim is not related, or is missing, send us an explanation with documentation.</p><p>{RECOVERY[0]}</p>"
    two = f"<p>Please do not send a payment now. If the case settles, give us the date and the amount of the settlement and of the attorney's fees and costs by completing a Final Settlement Detail Document, so that we can reduce our recovery for the cost of procurement.</p><p>{RECOVERY[1]}</p><p>{RECOVERY[2]}</p><p>If you dispute any claim, we ask that your response reach us by {long(due)}.</p><p>Send all correspondence to:</p><p style='margin-left:50px'>Medicare - NGHP<br>PO Box 138832<br>Oklahoma City, OK 73113</p><p>Sincerely,<br>BCRC</p><p>Enclosure: Payment Summary Form<br>CC: {p.name.upper()}</p>"
    heads = ("TOS", "ICN", "Line #", "Processing Contractor", "Provider Name", "Diagnosis Codes", "From Date", "To Date", "Total Charges", "Conditional Payment")
    told = [("40" if "HOSPITAL" in who else "71", p.no(f"6{at}###########"), "1", "14212" if "HOSPITAL" not in who else "14201", who, ", ".join(code.replace(".", "") for code in found), us(p.day(day)), us(p.day(day)), "$" + usd(bill), "$" + usd(paid)) for at, (day, who, found, bill, paid) in enumerate(rows)]
    list_head = f"<p class=c><b>Payment Summary Form</b></p><div class='two xs'><span>Report Number: {p.no('R#######')}<br>Contractor: BCRC</span><span>Beneficiary Name: {p.name.upper()}<br>Medicare ID: {member}</span><span>Case ID: {case}<br>Case Type: L<br>Date of Incident: {us(p.loss)}</span></div>"
    three = list_head + f"<table class='w grid xs'>{table([heads], (8, 9), 'th')}{table(told[:4], (8, 9))}</table><p class='xs r'>Page 1 of 2</p>"
    four = list_head + f"<table class='w grid xs'>{table(told[4:], (8, 9))}{table([('', '', '', '', '', '', '', 'Total', '$' + usd(charged), '$' + usd(total))], (8, 9))}</table><p class='xs'>Total Conditional Payments: ${usd(total)}</p><p class='xs r'>Page 2 of 2</p>"
    record = shape("lien_notice", lienholder="Medicare", lien_type="medicare", reference_number=case, claimant_name=p.name.upper(), date_of_loss=p.loss, date=made, amount_claimed=total, items=[item(p.day(day), who, bill, paid, found) for day, who, found, bill, paid in rows], response_due=due)
    return Paper(sheet(leaves(head, [one, two, three, four]), ".xs td,.xs th{padding:5px 3px}", "10.8pt/1.42 'Liberation Serif'", "0.7in"), record).without("lienholder", "lienholder_address")


def hospital_lien(p: Person) -> Paper:
    """A hospital's notice of lien for the clerk, then Exhibit A of two sheets: what was done and what it cost."""
    rows = (("ROOM AND BOARD, TRAUMA STEP-DOWN, 2 DAYS", "6420.00"), ("TRAUMA ACTIVATION", "4850.00"), ("EMERGENCY ROOM LEVEL V", "3905.00"), ("CT SCANS", "8112.00"), ("DIAGNOSTIC X-RAY", "1744.00"), ("LABORATORY", "1986.50"), ("PHARMACY AND IV", "1420.35"), ("SUPPLIES", "612.00"), ("PHYSICAL THERAPY", "548.00"), ("LEFT KNEE IMMOBILIZER", "236.00"))
    total, made = add(*(row[1] for row in rows)), p.day(22)
    account = p.no("PVM-25-#####")
    one = f"<p class=c><b>NOTICE OF HOSPITAL LIEN</b><br>(C.R.S. &sect; 38-27-101 et seq.)</p><table>{table([('STATE OF COLORADO', ')'), ('COUNTY OF EL DORADO', ')  ss.')])}</table><p>NOTICE IS HEREBY GIVEN that <b>PEAK VISTA MEMORIAL HOSPITAL</b>, 2000 Summit View Dr., Red Butte, CO 80999, operator of a hospital in this state, claims a lien for the reasonable value of services rendered to:</p><table class='w grid'>{table([('Name of injured person', p.name), ('Address', p.address.replace('<br>', ', ')), ('Date of injury', long(p.loss)), ('Date of admission', long(p.loss)), ('Date of discharge', long(p.day(2))), ('Account number', account), ('Person alleged liable', p.other), ('Amount due the hospital', '$' + usd(total))])}</table><p>The lien attaches to any claim, cause of action, judgment or settlement on account of the injuries. An itemization is attached as Exhibit A.</p><p>Dated {long(made)}.</p><p>By: <span class=ink>Odalys Brennecke</span><br>Odalys Brennecke, Manager, Patient Financial Services</p><p>Subscribed and sworn before me {long(made)}. <span class=ink>T. Moriarty</span>, Notary Public</p>"
    two = f"<p class=c><b>EXHIBIT A</b><br>ITEMIZATION OF CHARGES</p><p>Patient {p.turned} &emsp; Account {account}</p><table class='w lined'>{table([('Department', 'Charges')], (1,), 'th')}{table([(what, usd(amount)) for what, amount in rows[:6]], (1,))}</table><p>Charges are those of the hospital's published schedule on the dates of service. Physicians, the ambulance and the radiologists bill apart and are no part of this lien. The hospital has billed no plan, being told that none covers this injury. Copies of the chart may be had from Health Information Management on a signed release.</p><p class=r>Exhibit A, sheet 1</p>"
    three = f"<p>Patient {p.turned} &emsp; Account {account}</p><table class='w lined'>{table([(what, usd(amount)) for what, amount in rows[6:]], (1,))}{table([('<b>TOTAL CHARGES</b>', '<b>' + usd(total) + '</b>'), ('Payments', '0.00'), ('<b>LIEN AMOUNT</b>', '<b>' + usd(total) + '</b>')], (1,))}</table><p class=r>Exhibit A, sheet 2</p>"
    record = shape("lien_notice", lienholder="PEAK VISTA MEMORIAL HOSPITAL", lien_type="hospital", lienholder_address="2000 Summit View Dr., Red Butte, CO 80999", reference_number=account, claimant_name=p.name, date_of_loss=p.loss, date=made, amount_claimed=total)
    return Paper(sheet(leaves("", [one, two, three]), "td,th{padding:7px 9px}", "11pt/1.45 'Liberation Serif'", "0.9in"), record).without("items", "response_due")


def plan_lien(p: Person) -> Paper:
    """A recovery vendor's letter for a self-funded plan and its claims list of two sheets, heads on the first alone."""
    rows = ((0, "PEAK VISTA MEMORIAL HOSP", "S83.92XA", "29833.85", "11240.60"), (0, "SUMMIT TRAUMA SURGEONS", "S20.219A", "2210.00", "866.30"), (0, "RED BUTTE FIRE AMBULANCE", "S83.92XA", "1688.00", "1244.10"), (1, "PEAKVIEW TELERADIOLOGY PC", "S83.92XA", "94.00", "31.44"), (11, "RED BUTTE ORTHO SPECIALISTS", "S83.92XA", "362.00", "171.08"), (18, "OPEN RANGE MRI", "S83.92XA", "1420.00", "402.55"), (25, "ELK RIDGE PHYSICAL THERAPY", "S83.92XD", "298.00", "118.20"), (28, "ELK RIDGE PHYSICAL THERAPY", "S83.92XD", "176.00", "74.36"), (32, "ELK RIDGE PHYSICAL THERAPY", "S83.92XD", "176.00", "74.36"))
    billed, total = add(*(row[3] for row in rows)), add(*(row[4] for row in rows))
    made, due, ref = p.day(96), p.day(117), p.no("EV-######-25")
    one = f"<div class=two><div><b style='font-size:15pt'>Evergate Recovery Services</b><br><span class=sm>on behalf of the Sandstone Outfitters Employee Health Plan</span></div><div class='r sm'>PO Box 40771<br>Louisville, KY 40204<br>Phone 502-555-0109</div></div><p>{long(made)}</p><p>{MARBURY}<br>Attn: {p.mr} file</p><table class=sm>{table([('Our file:', ref), ('Member/patient:', p.name), ('Plan:', 'Sandstone Outfitters Employee Health Plan (self-funded, ERISA)'), ('Date of incident:', us(p.loss)), ('Amount of claim:', '<b>$' + usd(total) + '</b>')])}</table><p>Dear Counsel:</p><p>The Plan has paid medical benefits of ${usd(total)} for injuries your client received in the incident above. Under the reimbursement provision of its plan document, which is governed by the Employee Retirement Income Security Act, the Plan has a first-priority equitable lien on any recovery, without reduction for fees unless it agrees in writing. A consolidated statement of benefits is enclosed.</p><p>Please confirm by {long(due)} that you will hold the funds in trust, and tell us the name of the liability carrier. Do not disburse before you have our written final amount.</p><p>Sincerely,</p><p>Marguerite Olander<br>Senior Recovery Analyst</p><p class=sm>Enclosure</p>"
    two = f"<p class=c><b>CONSOLIDATED STATEMENT OF BENEFITS</b><br><span class=sm>{p.name} &middot; file {ref} &middot; as of {us(made)}</span></p><table class='w grid sm'>{table([('Service date', 'Provider', 'Dx', 'Billed', 'Plan paid')], (3, 4), 'th')}{table([(mdy(p.day(day)), who, code, usd(bill), usd(paid)) for day, who, code, bill, paid in rows[:5]], (3, 4))}</table><p class=sm>Billed is the charge of the provider. Plan paid is what the Plan paid after its discount. Diagnosis is the first listed on the claim. A claim processed after the date above is not shown and will be added.</p>"
    three = f"<table class='w grid sm'>{table([(mdy(p.day(day)), who, code, usd(bill), usd(paid)) for day, who, code, bill, paid in rows[5:]], (3, 4))}{table([('', '<b>TOTAL</b>', '', usd(billed), '<b>' + usd(total) + '</b>')], (3, 4))}</table><p class=sm>Unrelated claims have been left out. Pharmacy is not included.</p>"
    record = shape("lien_notice", lienholder="Sandstone Outfitters Employee Health Plan", lien_type="erisa_plan", lienholder_address="PO Box 40771, Louisville, KY 40204", reference_number=ref, claimant_name=p.name, date_of_loss=p.loss, date=made, amount_claimed=total, items=[item(p.day(day), who, bill, paid, (code,)) for day, who, code, bill, paid in rows], response_due=due)
    return Paper(sheet(leaves("", [one, two, three]), ".grid td,.grid th{padding:9px 9px}", "10.8pt/1.42 'Liberation Sans'", "0.85in"), record).without("lienholder", "lienholder_address")


def medicaid(p: Person) -> Paper:
    """A state Medicaid unit's letter and its claim detail, one sheet each."""
    rows = ((0, "MILL FORK GENERAL HOSPITAL", "41220.00", "9614.75"), (0, "MILL FORK EMS", "1390.00", "212.40"), (1, "LENNOX ORTHOPAEDICS LLC", "6850.00", "1102.36"), (20, "HOCKING HILLS HOME HEALTH", "240.00", "96.10"), (27, "HOCKING HILLS HOME HEALTH", "240.00", "96.10"))
    total, billed = add(*(row[3] for row in rows)), add(*(row[2] for row in rows))
    made, case = p.day(83), p.no("TPL-######")
    head = "<p class=c><b>Ohio Department of Medicaid</b><br>Coordination of Benefits &mdash; Tort Recovery Unit<br><span class=sm>PO Box 182709, Columbus, OH 43218-2709 &nbsp; (614) 555-0170</span></p><hr>"
    one = f"<p>{us(made)}</p><p>{MARBURY}<br>{MARBURY_AT}</p><table>{table([('RE: Recipient:', p.name), ('Medicaid billing no.:', p.no('1###########')), ('ODM case no.:', case), ('Date of accident:', us(p.loss))])}</table><p>NOTICE OF SUBROGATION CLAIM</p><p>Under section 5160.37 of the Ohio Revised Code the department has an automatic right of recovery against any liable third party for the cost of medical assistance paid for the recipient. As of the date of this letter the department has paid <b>${usd(total)}</b>. A detail is on the next page.</p><p>You are to notify the department before any settlement is reached. Please answer within 30 days of the date of this letter.</p><p>Winifred Castellan<br>Tort Recovery Specialist</p>"
    two = f"<p><b>CLAIM DETAIL</b> &emsp; {p.turned} &emsp; {case}</p><table class='w lined'>{table([('DOS', 'Billing provider', 'Billed', 'Medicaid paid')], (2, 3), 'th')}{table([(dash(p.day(day)), who, usd(bill), usd(paid)) for day, who, bill, paid in rows], (2, 3))}{table([('', '<b>TOTAL</b>', usd(billed), '<b>' + usd(total) + '</b>')], (2, 3))}</table>"
    record = shape("lien_notice", lienholder="Ohio Department of Medicaid", lien_type="medicaid", lienholder_address="PO Box 182709, Columbus, OH 43218-2709", reference_number=case, claimant_name=p.name, date_of_loss=p.loss, date=made, amount_claimed=total, items=[item(p.day(day), who, bill, paid) for day, who, bill, paid in rows])
    return Paper(sheet(leaves(head, [one, two]), "td,th{padding:4px 9px}.lined td:first-child{white-space:nowrap}", "11.4pt/1.5 'FreeSerif'", "0.9in"), record).without("response_due")


def protection(p: Person) -> Paper:
    """A letter by which the firm promises a surgeon to pay from the recovery, two sheets, signatures on the second."""
    day = p.day(30)
    one = f"<p class=c><b>{MARBURY.upper()}</b><br>{MARBURY_AT}</p><p>{long(day)}</p><p>Lennox Orthopaedics LLC<br>8 Hospital Hill, Mill Fork, OH 45699</p><p>Re: {p.name}, our client; injury of {long(p.loss)}</p><p><b>LETTER OF PROTECTION</b></p><p>Dear Dr. Lennox:</p><p>Our client asks that you go on treating him for the injuries received on the above date, and that you wait for payment of your reasonable charges until his claim is resolved. In return this firm agrees, on his instruction, to pay your outstanding account from the proceeds of any settlement or judgment before anything is paid to him.</p><p>This letter is not a guaranty. If there is no recovery, our client remains responsible to you and this firm does not.</p><p>Please send us your itemized bill when treatment ends, and do not place the account with a collector in the meantime.</p>"
    two = f"<p>You agree to give us notice before you sell or assign the account.</p><p>Very truly yours,</p><p class=ink>Harlan Quint</p><p>Harlan Quint, for the firm</p><p style='margin-top:50px'>I have read this letter and direct my attorneys to do as it says.</p><p><span class=ink>Rufus Langstaff</span> &emsp; {p.name}</p><p style='margin-top:50px'>Accepted: <span class=ink>C. Lennox</span> &emsp; Cordelia Lennox, MD, for Lennox Orthopaedics LLC</p>"
    record = shape("letter_of_protection", date=day, names=[MARBURY, "Lennox Orthopaedics LLC", p.name, "Harlan Quint", "Cordelia Lennox, MD"])
    return Paper(sheet(leaves("", [one, two]), "p{margin:12px 0}", "11.8pt/1.5 'Caladea'", "1in"), record)


def provider_lien(p: Person) -> Paper:
    """A chiropractor's one-page assertion of a lien with a table of visits."""
    rows = ((1, "215.00"), (3, "103.00"), (7, "133.00"), (10, "156.00"), (14, "120.00"))
    total, made = add(*(row[1] for row in rows)), p.day(60)
    body = f"<div class=c><b>PIEDRA CHIROPRACTIC &amp; WELLNESS</b><br>1919 MESQUITE AVE STE C, PIEDRA BLANCA TX 79998 &nbsp; (432) 555-0188</div><h3 class=c>NOTICE OF ASSIGNMENT AND LIEN</h3><p>DATE: {us(made)}</p><p>TO: {MARBURY}, {MARBURY_AT}</p><p>PATIENT: {p.last.upper()}, {p.first.upper()} {p.mid} &emsp; FILE # {p.no('3###')}<br>DATE OF ACCIDENT: {us(p.loss)}</p><p>Take notice that the patient named above has assigned to this office so much of the proceeds of his claim as will pay for his care. This office asserts a lien in the sum of <b>${usd(less_75(total))}</b> for the visits below, less the $75.00 he has paid. Do not release funds before this lien is satisfied.</p><table class='w grid'>{table([('VISIT', 'CHARGES')], (1,), 'th')}{table([(us(p.day(day)), usd(amount)) for day, amount in rows], (1,))}{table([('TOTAL', usd(total)), ('PAID', '75.00'), ('LIEN', usd(less_75(total)))], (1,))}</table><p>Please sign and return a copy within ten days.</p><p class=ink>R. Zapata DC</p>"
    items = cut([item(p.day(day), None, amount, None) for day, amount in rows], "provider_name", "diagnosis_codes", "paid")
    record = shape("lien_notice", lienholder="PIEDRA CHIROPRACTIC & WELLNESS", lien_type="provider", lienholder_address="1919 MESQUITE AVE STE C, PIEDRA BLANCA TX 79998", reference_number=p.no("3###"), claimant_name=p.turned.upper(), date_of_loss=p.loss, date=made, amount_claimed=less_75(total), items=items)
    return Paper(sheet(body, "td,th{padding:4px 9px}", "11pt/1.42 'Liberation Serif'", "0.75in"), record).without("response_due", "items")


def less_75(total: str) -> str:
    return add(total, "-75.00")
