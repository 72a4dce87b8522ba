"""Letters of those who claim a share: public payers, plans and their collectors."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.infirmary.case import (
    FIRM,
    FIRM_AT,
    Paper,
    Person,
    add,
    cells,
    dated,
    item,
    long,
    pairs,
    phone,
    shape,
    short,
    table,
    us,
    usd,
    web,
)


def conditional_letter(p: Person) -> Paper:
    """Medicare's conditional payment letter: words on the first sheet, the form of payments on the second."""
    rows = ((40, "130", "ST HEDWIG REGIONAL HOSPITAL", ("S72.142A", "S80.02XA"), 0, 4, "55054.99", "14620.37"), (71, "3", "MARSH COUNTRY ORTHOPAEDICS SC", ("S72.142A",), 1, 3, "5282.00", "1249.90"), (71, "1", "OTTER MARSH EMERGENCY PHYS", ("S72.142A",), 0, 0, "1244.00", "181.66"), (71, "2", "NORTHWOODS ANESTHESIA LLC", ("S72.142A",), 1, 1, "1980.00", "212.45"), (32, "1", "LAKE COUNTRY HOME HEALTH", ("S72.142D", "Z79.01"), 6, 34, "6420.00", "3108.52"))
    total, billed = add(*(r[7] for r in rows)), add(*(r[6] for r in rows))
    case, day = p.no("2025# 0#### 0####"), p.day(150)
    body = [(tos, p.no(f"{n}1#########0{n}"), line, who, ", ".join(found), us(p.day(a)), us(p.day(b)), f"${usd(charged)}", f"${usd(paid)}", f"${usd(paid)}") for n, (tos, line, who, found, a, b, charged, paid) in enumerate(rows, 1)]
    page = web(f"""<div class=row><div><b>CMS</b><br><span class=sm>CENTERS FOR MEDICARE &amp; MEDICAID SERVICES</span></div><div class=sm style='text-align:right'>Benefits Coordination &amp; Recovery Center<br>NGHP, PO Box 138832<br>Oklahoma City, OK 73113</div></div><p>{long(day)}</p><p>{FIRM.upper()}<br>{FIRM_AT.upper()}</p><p style='text-align:center'><b>CONDITIONAL PAYMENT LETTER</b></p>{pairs(("Beneficiary Name:", p.name.upper()), ("Medicare Number:", "XXXXXXXVW33"), ("Case Identification Number:", case), ("Insurance Type:", "Liability"), ("Date of Incident:", long(p.loss)))}
    <p>Dear {FIRM}:</p><p>This letter follows a previous letter notifying you/your client of Medicare's priority right of recovery as defined under the Medicare Secondary Payer provisions. You are being provided this letter because you or your client has reported a claim, and Medicare has made conditional payments for items or services that may be related to it. Conditional payments are Medicare payments for Medicare covered services that another insurer may be obliged to pay first.</p><p>Currently, Medicare has paid <b>${usd(total)}</b> in conditional payments related to your claim. Enclosed you will find a listing of the current conditional payments we have found to be related to the incident. Please review it, and tell us in writing of any service you think is unrelated, with your reasons.</p><p><b>This is not a request for payment.</b> The figure is not final and may grow until the case is settled. Please do not send a check now. If the case settles, tell us the date and amount of the settlement, the attorney's fee and the costs of procurement, so that we can compute the recovery demand.</p><p>You may follow the case at the Medicare Secondary Payer Recovery Portal. Questions: 1-855-555-0198 (TTY 1-855-555-0199), Monday to Friday, 8:00 a.m. to 8:00 p.m. Eastern time.</p><p>Sincerely,<br><br>BCRC<br>Enclosure: Payment Summary Form</p><p class=sm>CC: {p.name.upper()}</p>
    <div class=pb></div><div class=row><b>PAYMENT SUMMARY FORM</b><span>Report Number: {p.no("RPT########")} &nbsp; {us(day)} &nbsp; Page 1 of 1</span></div><p class=sm>Beneficiary Name: {p.name.upper()} &nbsp;&nbsp; Case ID: {case} &nbsp;&nbsp; Case Type: L - Liability &nbsp;&nbsp; Date of Incident: {us(p.loss)} &nbsp;&nbsp; Reported diagnosis codes: S72142A</p>
    {table(("TOS", "ICN", "Line #", "Provider Name", "Diagnosis Codes", "From Date", "To Date", "Total Charges", "Reimbursed Amount", "Conditional Payment"), body, (7, 8, 9), "box xs", f"<tr><td colspan=7 class=n><b>TOTALS</b></td><td class=n><b>${usd(billed)}</b></td><td class=n><b>${usd(total)}</b></td><td class=n><b>${usd(total)}</b></td></tr>")}""", ".xs{font-size:7.6pt}", "10.5pt/1.35 'Liberation Serif'", "0.7in")
    record = shape("lien_notice", lien_type="medicare", reference_number=case, claimant_name=p.name.upper(), date_of_loss=p.loss, date=day, amount_claimed=total, items=[item(p.day(a), who, charged, paid, found) for _, _, who, found, a, _, charged, paid in rows])
    return Paper(page, record).without("lienholder", "lienholder_address")


def conditional_notice(p: Person) -> Paper:
    """Medicare's conditional payment notice, which wants an answer within thirty days."""
    rows = (("PALO SECO EMERGENCY GROUP", ("S06.0X0A",), 0, "1388.00", "214.07"), ("PALO SECO MEDICAL CENTER", ("S06.0X0A", "S13.4XXA"), 0, "7913.25", "1406.88"), ("DESERT WILLOW RADIOLOGY", ("M54.2",), 3, "960.00", "151.20"), ("SONORAN NEUROLOGY PARTNERS", ("F07.81",), 35, "410.00", "128.64"))
    total = add(*(r[4] for r in rows))
    case, day, due = p.no("2025# #### 0####"), p.day(88), p.day(118)
    page = web(f"""<p style='text-align:right'>Commercial Repayment and Recovery<br>Benefits Coordination &amp; Recovery Center<br>PO Box 138897, Oklahoma City, OK 73113</p><p>{us(day)}</p><p>{p.name}<br>{p.address}</p><p>c/o {FIRM}<br>{FIRM_AT}</p><table class=box style='width:80%'>{cells(("Subject", "<b>Conditional Payment Notice</b>"))}{cells(("Beneficiary", p.name))}{cells(("Medicare ID", "*******KC21"))}{cells(("Case Identification Number", case))}{cells(("Date of incident", us(p.loss)))}{cells(("Amount of conditional payments", "$" + usd(total)))}{cells(("Response due", us(due)))}</table>
    <p>We have learned that you settled, or may settle, a claim for the incident above. Medicare made the payments listed here on the condition that it be repaid. <b>You have 30 calendar days, until {us(due)}, to answer.</b> If we have no answer by that day we will issue a demand for the whole sum without any reduction for fees or costs.</p><p>Your answer should state: the name of your attorney and proof of representation; whether the case has settled, for how much and on what day; fees and costs; and any payment below that you believe is unrelated to the incident.</p>
    {table(("Provider", "Diagnosis", "Date of service", "Billed", "Medicare paid"), ((who, "; ".join(found), us(p.day(at)), f"${usd(b)}", f"${usd(paid)}") for who, found, at, b, paid in rows), (3, 4), "line", f"<tr style='border-top:2px solid #000'><td colspan=4><b>Total conditional payments</b></td><td class=n><b>${usd(total)}</b></td></tr>")}<p class=sm>42 U.S.C. 1395y(b)(2)(B)(ii); 42 CFR 411.24. A beneficiary may ask for a waiver after the demand. Interest accrues from the date of a demand letter, not of this notice. Medicare will not pay for future items that a settlement covers.</p><p class=xs>CPN-2 (rev. 10/2024) &nbsp;&nbsp; 1 of 1</p>""", "td,th{padding:3px 6px}", "10pt/1.4 'Liberation Sans'", "0.75in")
    record = shape("lien_notice", lien_type="medicare", reference_number=case, claimant_name=p.name, date_of_loss=p.loss, date=day, amount_claimed=total, items=[item(p.day(at), who, b, paid, found) for who, found, at, b, paid in rows], response_due=due)
    return Paper(page, record).without("lienholder", "lienholder_address")


def medicaid(p: Person) -> Paper:
    """A state's medical assistance program states its claim, with a small table."""
    rows = (("Mud Island Regional Health", 0, "3781.00", "1122.40"), ("Mud Island Regional Health", 8, "664.00", "188.15"), ("Mud Island Regional Health", 22, "1172.50", "301.92"), ("River City Hand & Upper Limb", 52, "420.00", "144.00"))
    total = add(*(r[3] for r in rows))
    day, due = p.day(101), p.day(131)
    page = web(f"""<div class=c><b style='font-size:14pt'>STATE OF TENNESSEE</b><br>BUREAU OF MEDICAL ASSISTANCE<br>Third Party Liability Unit<br>PO Box 2280, Nashville, TN 37298</div><p>{long(day)}</p><p>{FIRM}<br>{FIRM_AT}</p><table style='width:70%;margin-left:1in'>{cells(("RE:", f"<b>{p.name}</b>"))}{cells(("Recipient ID:", "ending 7741"))}{cells(("Our file:", p.no("TPL-####-####")))}{cells(("Date of injury:", us(p.loss)))}</table>
    <p>NOTICE OF SUBROGATION AND ASSIGNMENT. By law the State is subrogated to the right of a recipient against any third party to the extent of what it has paid. The State claims <b>${usd(total)}</b> as of today for the services below. Nothing may be paid out of a settlement, judgment or award before this claim is satisfied or released in writing.</p>{table(("Provider", "Service date", "Amount billed", "Amount paid"), ((who.replace("&", "&amp;"), us(p.day(at)), usd(b), usd(paid)) for who, at, b, paid in rows), (2, 3), "box", f"<tr><td colspan=3 class=n>TOTAL PAID</td><td class=n>{usd(total)}</td></tr>")}
    <p>Please reply by {long(due)} with the name of the liability insurer, its claim number and the state of the case. The mother of the recipient, Yolanda Bellweather, is not a party to this claim. Ask for an updated figure within ten days before you settle.</p><p>Marguerite Oldenkamp<br>Recovery Specialist, {phone(615, 29)}</p>""", "p{margin:10px 0}", "11pt/1.4 'Liberation Serif'", "0.9in")
    record = shape("lien_notice", lien_type="medicaid", lienholder_address="PO Box 2280, Nashville, TN 37298", reference_number=p.no("TPL-####-####"), claimant_name=p.name, date_of_loss=p.loss, date=day, amount_claimed=total, items=[item(p.day(at), who, b, paid) for who, at, b, paid in rows], response_due=due)
    return Paper(page, record).without("lienholder")


def self_funded(p: Person) -> Paper:
    """A collector for an employer's plan under ERISA, with a ledger of claims on a second sheet."""
    rows = ((0, "Skookum Harbor Hospital", "7485.00", "2895.28"), (0, "Tidelands Emergency Doctors", "1188.00", "344.10"), (3, "Salal Family Practice", "244.00", "101.36"), (19, "Harbor Open MRI", "2650.00", "702.00"))
    total = add(*(r[3] for r in rows))
    day = p.day(75)
    file = p.no("CRX-########")
    page = web(f"""<table><tr><td><b style='font:bold 15pt Carlito;color:#5b2b7b'>Clearcourse Recovery Services</b><br>acting for the Cedar &amp; Salt Fisheries Employee Health Plan</td><td class=n>PO Box 40027, Louisville, KY 40298<br>Phone {phone(502, 90)} &nbsp; Fax {phone(502, 91)}</td></tr></table><hr><div class=row><p>{FIRM}<br>{FIRM_AT}</p><p>{us(day)}</p></div>{pairs(("Our file number:", f"<b>{file}</b>"), ("Plan:", "Cedar &amp; Salt Fisheries Employee Health Plan (self-funded)"), ("Plan member:", "Daniel Baek"), ("Injured person:", f"<b>{p.name}</b>"), ("Date of injury:", us(p.loss)), ("Lien amount to date:", f"<b>${usd(total)}</b>"))}
    <p>To whom it may concern: we represent the Plan named above in its right of reimbursement and subrogation. The Plan is governed by the Employee Retirement Income Security Act of 1974 (ERISA), 29 U.S.C. 1001 and following, and pays benefits from its own assets. State laws that limit recovery do not apply to it. The Plan's terms give it a first lien on any recovery, in full and before anybody else, whether or not the member is made whole, and without reduction for attorney's fees unless it agrees in writing.</p><p>The Plan has so far paid ${usd(total)} for treatment of this injury; a list is enclosed. Please tell us the liability insurer, whether there is underinsured motorist coverage, and the present state of the case. Do not let money go out before you have our final figure.</p><p>Very truly yours,</p><p>Desiree Van Houten, Recovery Analyst</p><p class=sm>This is an attempt to recover funds for a benefit plan. A copy of the summary plan description may be had of the plan administrator at 1 Netloft Way, Skookum Harbor, WA 98299.</p>
    <div class=pb></div><p><b>Itemization of benefits paid</b> &nbsp; file {file} &nbsp; {p.name}</p>{table(("Date of service", "Provider", "Charged", "Paid by plan"), ((us(p.day(at)), who, usd(b), usd(paid)) for at, who, b, paid in rows), (2, 3), "line", f"<tr><th colspan=2>Total</th><th class=n>{usd(add(*(r[2] for r in rows)))}</th><th class=n>{usd(total)}</th></tr>")}<p class=sm>Page 2</p>""", "p{margin:8px 0}", "10.5pt/1.4 Carlito", "0.75in")
    record = shape("lien_notice", lien_type="erisa_plan", reference_number=file, claimant_name=p.name, date_of_loss=p.loss, date=day, amount_claimed=total, items=[item(p.day(at), who, b, paid) for at, who, b, paid in rows])
    return Paper(page, record).without("lienholder", "lienholder_address")


def insured_plan(p: Person) -> Paper:
    """A health insurer's own letter of a few lines, faxed."""
    day, due, amount = p.day(120), p.day(141), "3914.72"
    page = web(f"""<b style='font-size:14pt'>Tidewater Health Plan</b><br>Subrogation Department<br>PO Box 30570<br>Raleigh, NC 27698<p>{long(day)}</p><p>VIA FAX: {phone(910, 12)}</p><p>{FIRM}<br>{FIRM_AT}</p>{pairs(("Member:", p.name), ("Date of accident:", long(p.loss)), ("Event number:", p.no("EV########")), ("Amount of claim:", "$" + usd(amount)))}<p>Dear Counsel:</p><p>Tidewater Health Plan has provided health benefits to our member for injuries of the accident above in the amount of ${usd(amount)}. This letter is notice of the Plan's claim for reimbursement out of any settlement or judgment.</p><p>Please write back by {long(due)} to confirm that you will protect this claim, and tell us the name of the other driver's insurance company. The amount may change as bills come in; at the time of settlement call us for the final figure.</p><p>The coverage is insured, not self-funded. We will consider a reduction for your fees on request.</p><p>Sincerely,</p><p>Ignatius Crowell<br>Subrogation Examiner<br>{phone(919, 18)}</p>""", "p{margin:14px 0}", "12pt/1.4 'Liberation Serif'", "1in")
    record = shape("lien_notice", lienholder="Tidewater Health Plan", lien_type="health_plan", lienholder_address="PO Box 30570, Raleigh, NC 27698", reference_number=p.no("EV########"), claimant_name=p.name, date_of_loss=p.loss, date=day, amount_claimed=amount, response_due=due)
    return Paper(page, record)


def advantage_plan(p: Person) -> Paper:
    """A Medicare Advantage plan's claim, with its lines on the same sheet."""
    rows = (("Lowcountry General Hospital", 0, ("S42.201A",), "50929.40", "18450.00"), ("Palmetto Bone & Joint", 6, ("S42.201A",), "612.00", "188.70"), ("Palmetto Bone & Joint", 27, ("S42.201D",), "318.00", "96.44"))
    total, day = add(*(r[4] for r in rows)), p.day(64)
    page = web(f"""<div style='border-left:8px solid #2a7;padding-left:12px'><b style='font:bold 16pt "Open Sans"'>Palmetto Senior Advantage (HMO)</b><br>a Medicare Advantage organization, contract H5555<br>Recovery Unit, 1400 Rice Mill Drive, Columbia, SC 29298</div><p>{long(day)}</p><p>{FIRM}, {FIRM_AT}</p><p><b>Notice of Medicare Advantage lien</b><br>Enrollee: {p.name}<br>Enrollee ID: {p.no("PSA#######")}<br>Claim reference: {p.no("R-######")}<br>Accident: {us(p.loss)}</p><p>The plan paid for care after this accident. Under 42 U.S.C. 1395w-22(a)(4) and 42 CFR 422.108 it has the same right to be repaid as Medicare itself. What it claims today:</p>{table(("Provider", "Date", "ICD-10", "Charge", "Plan paid"), ((who.replace("&", "&amp;"), us(p.day(at)), " ".join(found), usd(b), usd(paid)) for who, at, found, b, paid in rows), (3, 4), "box", f"<tr><td colspan=4>Amount claimed</td><td class=n><b>{usd(total)}</b></td></tr>")}<p>Original Medicare has paid nothing; do not write to the BCRC about this enrollee's claims. We follow the formula of 42 CFR 411.37 for procurement costs.</p><p>Ambrose Gadsden-Pyle<br>Recovery Unit, {phone(803, 66)}</p>""", "td,th{padding:4px 6px}p{margin:10px 0}", "10.5pt/1.45 'Open Sans'", "0.8in")
    record = shape("lien_notice", lienholder="Palmetto Senior Advantage (HMO)", lien_type="medicare_advantage", lienholder_address="1400 Rice Mill Drive, Columbia, SC 29298", reference_number=p.no("R-######"), claimant_name=p.name, date_of_loss=p.loss, date=day, amount_claimed=total, items=[item(p.day(at), who, b, paid, found) for who, at, found, b, paid in rows])
    return Paper(page, record)


def uniformed(p: Person) -> Paper:
    """The claim of the United States for care of a guardsman, in the form of an affidavit's columns."""
    rows = ((0, "Bench Valley Medical Center", "9619.55", "2210.40"), (9, "Hill Base Clinic", "318.00", "318.00"), (23, "Hill Base Clinic", "204.00", "204.00"))
    total, day = add(*(r[3] for r in rows)), p.day(90)
    page = web(f"""<div class=c><b>DEPARTMENT OF THE AIR FORCE</b><br>MEDICAL COST REIMBURSEMENT PROGRAM, REGION 6<br>1400 Flightline Road, Hill, UT 84098</div><p>{dated(day)}</p><p>MEMORANDUM FOR {FIRM.upper()}</p><p>SUBJECT: Claim of the United States under 10 U.S.C. 1095 and 42 U.S.C. 2651 (TRICARE)</p><p>1. Injured party: {p.name}. Date of injury: {dated(p.loss)}. Our file: {p.no("MCRP-6-####")}.</p><p>2. The United States furnished and paid for medical care as follows, and claims its reasonable value.</p>{table(("Date of care", "Furnished by", "Billed", "Paid / value"), ((dated(p.day(at)), who, usd(b), usd(paid)) for at, who, b, paid in rows), (2, 3), "box", f"<tr><td colspan=3>Total claim</td><td class=n>{usd(total)}</td></tr>")}<p>3. An attorney of the injured party may not be paid a fee out of this claim (5 U.S.C. 3106). The claim may be compromised only by this office. You are asked to assert it with your own.</p><p>4. Point of contact is Ms. T. Sundquist, {phone(801, 19)}.</p><p style='margin-left:50%'>FREDERIC A. NOVOTNY, GS-13<br>Recovery Attorney</p>""", "p{margin:10px 0}td,th{padding:4px 7px}", "11pt/1.4 'Liberation Serif'", "0.95in")
    record = shape("lien_notice", lien_type="tricare_va", lienholder_address="1400 Flightline Road, Hill, UT 84098", reference_number=p.no("MCRP-6-####"), claimant_name=p.name, date_of_loss=p.loss, date=day, amount_claimed=total, items=[item(p.day(at), who, b, paid) for at, who, b, paid in rows])
    return Paper(page, record).without("lienholder")


def child_support(p: Person) -> Paper:
    """A state's notice that arrears of support are a lien on a recovery."""
    day, due, amount = p.day(66), p.day(86), "6187.50"
    page = web(f"""<table class=box><tr><td class=c><b style='font-size:13pt'>NOTICE OF CHILD SUPPORT LIEN</b><br>Office of Recovery Services, State of Utah<br>515 E Wayside, Salt Lake City, UT 84198</td></tr></table><p>To: {FIRM}, and any insurer of a claim of the obligor</p>{table(("Field", "Entry"), (("Obligor", p.name), ("Obligor date of birth", us(p.born)), ("Case number", p.no("C00#######")), ("Obligee", "Malia R. Tupou"), ("Date of this notice", us(day)), ("Arrears as of this notice", "$" + usd(amount)), ("Current support", "$412.00 each month"), ("Date of injury claim", us(p.loss)), ("Answer due", us(due))), (), "box")}<p>Arrears of support are a lien by operation of law on the net proceeds of any claim, settlement or award of the obligor. You must withhold the arrears up to the net proceeds and send them to this office. Return the lower part by {us(due)}.</p><hr style='border-top:1px dashed'><p>&#9744; No claim is known. &#9744; A claim is pending with ____________ &nbsp; Signed ____________</p><p class=sm>Agent: K. Broadbent, {phone(801, 27)}. 42 U.S.C. 666(a)(4).</p>""", "td,th{padding:5px 8px}", "10.5pt/1.45 'Liberation Sans'", "0.8in")
    record = shape("lien_notice", lien_type="child_support", lienholder_address="515 E Wayside, Salt Lake City, UT 84198", reference_number=p.no("C00#######"), claimant_name=p.name, date=day, amount_claimed=amount, response_due=due, date_of_loss=p.loss)
    return Paper(page, record).without("lienholder", "date_of_loss")


def compensation(p: Person) -> Paper:
    """A compensation fund's lien, sums by kind of benefit, in a form with numbered boxes."""
    day, due = p.day(130), p.day(160)
    medical, wages = "9117.35", "6240.00"
    total = add(medical, wages)
    page = web(f"""<div class=row><b style='font-size:13pt'>Pilgrim Employers Compensation Fund</b><span>PO Box 8090, Worcester, MA 01699</span></div><h2 class=c style='font-size:12pt'>NOTICE OF LIEN - THIRD PARTY ACTION (M.G.L. c. 152, s. 15)</h2><table class=box><tr><td>1. Employee<br><b>{p.name}</b></td><td>2. Employer<br><b>Bog Hollow Cranberry Co-op</b></td></tr><tr><td>3. Date of injury<br><b>{us(p.loss)}</b></td><td>4. Our claim number<br><b>{p.no("WCA-######-25")}</b></td></tr><tr><td>5. Date of this notice<br><b>{us(day)}</b></td><td>6. Answer requested by<br><b>{us(due)}</b></td></tr><tr><td>7. Medical benefits paid to date<br><b>${usd(medical)}</b></td><td>8. Weekly benefits paid to date (12 weeks at $520.00)<br><b>${usd(wages)}</b></td></tr><tr><td colspan=2>9. Total lien claimed<br><b>${usd(total)}</b></td></tr></table><p>To: {FIRM}, attorneys for the employee.</p><p>The Fund has paid the benefits above and is entitled to be reimbursed out of the gross sum recovered from the owner of the dock plate or any other person legally liable, less its share of the costs of recovery. A settlement needs the approval of the board or the court after notice to us. Benefits go on, and the lien grows with them.</p><p>Claims representative: Rosamund Achebe-Pike, {phone(508, 88)}</p>""", "td{padding:6px 8px}", "11pt/1.4 'Liberation Sans'", "0.8in")
    record = shape("lien_notice", lienholder="Pilgrim Employers Compensation Fund", lien_type="workers_compensation", lienholder_address="PO Box 8090, Worcester, MA 01699", reference_number=p.no("WCA-######-25"), claimant_name=p.name, date_of_loss=p.loss, date=day, amount_claimed=total, response_due=due)
    return Paper(page, record).without("items")


def hospital_lien(p: Person) -> Paper:
    """A hospital's lien as filed with the county, notary and all."""
    day, amount = p.day(40), "58826.30"
    page = web(f"""<div class=row><div class=sm>WHEN RECORDED MAIL TO:<br>Silver Lode Medical Center<br>2900 Comstock Parkway<br>Esmeralda Flats, NV 89199</div><div style='border:1px solid #000;width:46%;padding:6px' class='sm c'>DOC # {p.no("25-######")}<br>Official Records, County of Esmeralda Flats<br>Recorded {us(p.day(44))} 10:12 AM<br>Fee $42.00 &nbsp; Pages 1</div></div><h2 class=c style='margin-top:24px'>NOTICE OF HOSPITAL LIEN</h2><p class=c>(NRS 108.590 and following)</p><p>NOTICE IS GIVEN that <b>Silver Lode Medical Center</b>, whose address is 2900 Comstock Parkway, Esmeralda Flats, NV 89199, claims a lien upon any sum recovered by <b>{p.name}</b>, of {p.street}, {p.town}, the injured person, from any person liable for the injuries of <b>{long(p.loss)}</b>.</p><p>1. The injured person was admitted on {long(p.day(0))} and discharged on {long(p.day(3))}.</p><p>2. The amount claimed for hospitalization is <b>${usd(amount)}</b>.</p><p>3. The person alleged to be liable is Prosper J. Lindgren, of 21 Borax Alley; his insurer is thought to be Great Basin Indemnity.</p><p>4. The hospital account is {p.no("4########")}.</p><p>Dated: {long(day)}</p><div class='row eq'><p>_________________________<br>Constance Aldaya<br>Director, Patient Accounts</p><p class=sm>Subscribed and sworn before me on {long(day)}.<br><br>_________________________<br>B. Terhune, Notary Public<br>My commission ends {us(p.day(900))}</p></div>""", "p{margin:12px 0}", "11.5pt/1.5 'Liberation Serif'", "0.9in")
    record = shape("lien_notice", lienholder="Silver Lode Medical Center", lien_type="hospital", lienholder_address="2900 Comstock Parkway, Esmeralda Flats, NV 89199", claimant_name=p.name, date_of_loss=p.loss, date=day, amount_claimed=amount)
    return Paper(page, record).without("reference_number", "response_due")


def practice_lien(p: Person) -> Paper:
    """A chiropractor's notice of lien, in short lines, with the visits of his bill."""
    day, total = p.day(61), "543.00"
    page = web(f"""<div class=c><b style='font:bold 17pt "Roboto Condensed"'>Grove &amp; Vine Chiropractic Center</b><br>14 Orange Grove Plaza, Valle Claro, CA 91399</div><h3 class=c>NOTICE OF PROVIDER LIEN</h3>{pairs(("Date", short(day)), ("To", FIRM), ("Patient", p.name), ("Date of birth", us(p.born)), ("Date of accident", us(p.loss)), ("Lien file", p.no("GV-####")), ("Amount of lien", f"<b>${usd(total)}</b>"))}<p>Please take notice that this office has a lien on the proceeds of the patient's claim for its reasonable charges. The patient signed the lien on {us(p.day(4))}, and we hold your office to it. Before you pay out, call for the final balance. Should you no longer act for the patient, say so within ten days and name who does.</p><p>The lien covers all visits from {us(p.day(4))} to {us(p.day(25))}. An itemized account follows by separate mail.</p><p>Levon Sarkisian, D.C. &nbsp; <span class=pen>L. Sarkisian</span></p>""", "td{padding:4px 10px}", "11pt/1.5 'Roboto Condensed'", "0.9in")
    record = shape("lien_notice", lienholder="Grove & Vine Chiropractic Center", lien_type="provider", lienholder_address="14 Orange Grove Plaza, Valle Claro, CA 91399", reference_number=p.no("GV-####"), claimant_name=p.name, date_of_loss=p.loss, date=day, amount_claimed=total)
    return Paper(page, record).without("response_due")
