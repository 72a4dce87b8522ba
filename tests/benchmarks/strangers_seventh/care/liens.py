"""What is claimed back: Medicare, Medicaid, plans, hospitals, clinics; promises, consents and strays."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_seventh.care.case import (
    FIRM,
    FIRM_AT,
    Paper,
    Person,
    add,
    bare,
    filed,
    item,
    long,
    mid,
    shape,
    sheet,
    tr,
    trs,
    us,
    usd,
)

KIND = "lien_notice"


def conditional_payments(p: Person) -> Paper:
    """Medicare's letter of what it paid, the table of claims on a second and third sheet."""
    table = [("OUTPATIENT", p.day(0), p.day(0), "GULF STRAND EMERGENCY PHYS", ("S72.141A",), "1420.00", "238.16"), ("INPATIENT", p.day(1), p.day(4), "GULF STRAND MEDICAL CENTER", ("S72.141A", "V03.10XA"), "56360.49", "14982.77"), ("PART B", p.day(2), p.day(2), "MARCHETTA DOMINICK MD", ("S72.141A",), "4870.00", "1120.43"), ("PART B", p.day(2), p.day(2), "OAKES PERRIN MD", ("S72.141A",), "1935.00", "287.90"), ("PART B", p.day(9), p.day(9), "SANDPIPER DIAGNOSTIC ASSOC", ("S83.412A",), "638.00", "140.02"), ("HHA", p.day(16), p.day(44), "SHORELINE HOME THERAPY", ("S72.141D",), "2880.00", "1866.35"), ("PART B", p.day(31), p.day(31), "BLUE HERON PAIN SPEC PA", ("M47.816",), "2560.00", "604.18")]
    total, billed = add(*(line[6] for line in table)), add(*(line[5] for line in table))
    case, day = p.no("20256 #### #####"), p.day(104)
    rows = [tr(kind, us(a), us(b), who, ", ".join(found), "$" + usd(x), "$" + usd(y), right=(5, 6)) for kind, a, b, who, found, x, y in table]
    body = (
        f"<div class=c><b>Benefits Coordination &amp; Recovery Center</b><br>NGHP, PO BOX 138832, Oklahoma City, OK 73113</div><p>{long(day)}</p><p>{FIRM.replace('&', '&amp;')}<br>{FIRM_AT}</p><table>{trs([('Beneficiary Name:', p.short.upper()), ('Medicare Number:', '1XX1XX1XX11'), ('Case Identification Number:', case), ('Insurer Claim Number:', p.no('CS-########')), ('Date of Incident:', long(p.loss))])}</table><p><b>Subject: Conditional Payment Letter</b></p><p>Dear Sir or Madam:</p><p>Medicare has made conditional payments for the beneficiary named above for care that may be related to the incident. As of the date of this letter we have identified <b>${usd(total)}</b> in conditional payments. This is not a request for payment. The list is not final; Medicare may pay further claims.</p><p>If you believe that a claim listed is not related, send us a written explanation with documents. Please tell us at once when the case settles.</p><p>Sincerely,</p><p>BCRC</p>"
        f"<div class=new></div><h3>Payment Summary Form</h3><table class='w g t'>{tr('TOS', 'From Date', 'To Date', 'Provider Name', 'Diagnosis Codes', 'Total Charges', 'Conditional Payment', head=True, right=(5, 6))}{''.join(rows[:4])}</table><div class=new></div><table class='w g t'>{''.join(rows[4:])}{tr('', '', '', '<b>Total</b>', '', '$' + usd(billed), '<b>$' + usd(total) + '</b>', right=(5, 6))}</table>"
    )
    return Paper(sheet(body, ".t{font-size:76%}", "11pt/1.45 'Liberation Serif'", "0.85in"), shape(KIND, lien_type="medicare", reference_number=case, claimant_name=p.short, date_of_loss=p.loss, date=day, amount_claimed=total, items=[item(a, who, x, y, found) for _k, a, _b, who, found, x, y in table])).without("lienholder", "lienholder_address", "response_due")


def medicaid_lien(p: Person) -> Paper:
    """A state's Medicaid agency: notice with a table and a date to answer by."""
    table = [(p.day(0), "Kenton Shoals Regional ED", "2910.00", "341.18"), (p.day(1), "Muscadine Walk-In Clinic", "487.00", "142.60"), (p.day(12), "Kenton Shoals Ambulatory Surgery Center", "11240.00", "2218.74"), (p.day(12), "Graciela Whitcomb MD", "3960.00", "702.11")]
    total, ref, day, due = add(*(line[3] for line in table)), p.no("GA-TPL-######"), p.day(75), p.day(105)
    body = (
        f"<div class=c><b>STATE OF GEORGIA</b><br>Department of Community Health, Third Party Liability Unit<br>PO Box 1984, Atlanta, Georgia 30301</div><p class=r>{long(day)}</p><p>RE: Member {p.name}<br>File number {ref}<br>Date of injury {us(p.loss)}</p><h3 class=c>NOTICE OF MEDICAID LIEN</h3><p>The Department has paid for medical care on behalf of the member named above and claims a lien upon any recovery. Amount of the lien as of this date: <b>${usd(total)}</b>.</p><table class='w g'>{tr('Date of Service', 'Provider', 'Billed', 'Medicaid Paid', head=True, right=(2, 3))}"
        + "".join(tr(us(d), who, usd(b), usd(pd), right=(2, 3)) for d, who, b, pd in table) + f"</table><p>Please complete the enclosed form and return it no later than <b>{long(due)}</b>. The Department must be told of any settlement before money is paid out.</p><p>T. Abernethy<br>Recovery Specialist, 404-555-0190</p>"
    )
    return Paper(sheet(body, font="11pt/1.45 'Liberation Serif'", margin="0.85in"), shape(KIND, lienholder="Department of Community Health", lien_type="medicaid", lienholder_address="PO Box 1984, Atlanta, Georgia 30301", reference_number=ref, claimant_name=p.name, date_of_loss=p.loss, date=day, amount_claimed=total, items=[item(d, who, b, pd) for d, who, b, pd in table], response_due=due)).without("lienholder")


def plan_recovery(p: Person) -> Paper:
    """A recovery vendor for an employer's self-funded plan: prose, and a listing on a second sheet."""
    table = [(p.day(6), "Granite River Orthopedic Group", ("S43.421A", "M25.511"), "884.50", "272.40"), (p.day(0), "Tipton Falls Community Hosp", ("S16.1XXA",), "9727.35", "2229.48"), (p.day(20), "Granite River Imaging", ("S43.421A",), "1890.00", "611.25"), (p.day(27), "Tipton Physical Therapy", ("M25.511",), "340.00", "148.02")]
    total, ref, day = add(*(line[4] for line in table)), p.no("RSG-#######"), p.day(64)
    body = (
        f"<div class=f><b style='font-size:15pt;color:#722'>Ridgeline Subrogation Group</b><div class='r s'>8800 Parkline Dr, Suite 40<br>Louisville, KY 40299<br>800-555-0166</div></div><p>{mid(day)}</p><p>{FIRM.replace('&', '&amp;')}<br>{FIRM_AT}</p><p>Our client: Ostrava Tooling Employee Health Plan (self-funded, ERISA)<br>Patient: {p.short}<br>Our file: {ref}<br>Date of accident: {mid(p.loss)}</p><p>Dear Counsel:</p><p>We represent the plan named above for its right of reimbursement. To date the plan has paid <b>${usd(total)}</b> for treatment of injuries from this accident; an itemization follows. The plan claims first priority on any recovery and does not reduce its claim for fees unless the plan document so states.</p><p>Please confirm in writing that you will protect this interest.</p><p>Jerome Whitlatch<br>Recovery Analyst</p><div class=new></div><p class=s>{ref} &nbsp; {p.short}</p>"
        f"<table class='w u s'>{tr('Provider', 'Service date', 'ICD-10', 'Charge', 'Plan paid', head=True, right=(3, 4))}{''.join(tr(who, mid(d), ' '.join(found), usd(b), usd(pd), right=(3, 4)) for d, who, found, b, pd in table)}{tr('<b>Total of plan payments</b>', '', '', '', '<b>' + usd(total) + '</b>', right=(3, 4))}</table>"
    )
    return Paper(sheet(body, font="10.6pt/1.5 'Carlito'", margin="0.85in"), shape(KIND, lien_type="erisa_plan", lienholder="Ostrava Tooling Employee Health Plan", reference_number=ref, claimant_name=p.short, date_of_loss=p.loss, date=day, amount_claimed=total, items=[item(d, who, b, pd, found) for d, who, found, b, pd in table])).without("lienholder_address", "response_due", "lienholder")


def hospital_filing(p: Person) -> Paper:
    """A hospital's lien as filed with a county, numbered paragraphs."""
    amount, day, ref = "21874.30", p.day(17), p.no("AF-2025-######")
    body = (
        f"<p class=r>Filed for record: {us(p.day(19))}<br>Document no. {p.no('2025-00#####')}</p><h3 class=c>NOTICE OF HOSPITAL LIEN</h3><p class=c>THE STATE OF TEXAS &nbsp; &sect; &nbsp; COUNTY OF PALOMA</p><p>1. Name of injured person: {p.name}, {p.street}, {p.town}.</p><p>2. Hospital: AGUA FRIA METHODIST HOSPITAL, 1 Hospital Plaza, Agua Fria, TX 78599.</p><p>3. Date of accident: {long(p.loss)}.</p><p>4. Date of admission: {long(p.loss)}. Date of discharge: {long(p.day(2))}.</p><p>5. Person alleged to be liable: {p.other}.</p><p>6. Hospital account: {ref}.</p><p>7. Amount claimed: ${usd(amount)}.</p><p>The hospital claims a lien under Chapter 55 of the Property Code.</p><p>Signed {long(day)}</p><p class=sg>Luz Carranza</p><p>Luz Carranza, Director of Patient Accounts</p><p class=s>Sworn to before me {long(day)}. Notary Public, State of Texas. My commission expires 04/30/2028.</p>"
    )
    return Paper(sheet(body, font="12pt/1.55 'Liberation Serif'", margin="1in"), shape(KIND, lienholder="AGUA FRIA METHODIST HOSPITAL", lien_type="hospital", lienholder_address="1 Hospital Plaza, Agua Fria, TX 78599", reference_number=ref, claimant_name=p.name, date_of_loss=p.loss, date=day, amount_claimed=amount)).without("reference_number", "response_due", "items")


def comp_carrier(p: Person) -> Paper:
    """A workers' compensation carrier's claim on a recovery, with a small table."""
    table = [("Medical benefits", "8114.62"), ("Temporary disability, 9 2/7 weeks", "6820.45"), ("Mileage", "133.10")]
    total, ref, day = add(*(line[1] for line in table)), p.no("WC-NJ-#######"), p.day(120)
    body = (
        f"<p><b>TRISTATE EMPLOYERS MUTUAL</b><br>Workers' Compensation Recovery Unit<br>PO Box 5512, Trenton, NJ 08699</p><p>{bare(day)}</p><p>Re: {p.short} v. {p.other}<br>Our claim number: {ref}<br>Date of accident: {bare(p.loss)}<br>Employer: Passage Mills Laundry Co.</p><p>Pursuant to N.J.S.A. 34:15-40 this carrier asserts a lien upon any recovery of the above claimant from a third party. Payments to date:</p><table class='w u'>{trs([(name, '$' + usd(x)) for name, x in table], (1,))}{tr('<b>Total lien</b>', '<b>$' + usd(total) + '</b>', right=(1,))}</table><p>The carrier continues to pay benefits and the figure will grow. Kindly reply by {bare(p.day(134))} with the status of the third party action.</p><p class=sg>D Fiorentino</p><p>Dolores Fiorentino, Subrogation Specialist</p>"
    )
    return Paper(sheet(body, font="11pt/1.5 'Courier Prime'", margin="0.9in"), shape(KIND, lienholder="TRISTATE EMPLOYERS MUTUAL", lien_type="workers_compensation", lienholder_address="PO Box 5512, Trenton, NJ 08699", reference_number=ref, claimant_name=p.short, date_of_loss=p.loss, date=day, amount_claimed=total, response_due=p.day(134))).without("items")


def clinic_lien(p: Person) -> Paper:
    """A therapy clinic's lien upon a recovery, a form with blanks filled."""
    day, amount = p.day(75), "1545.50"
    body = (
        f"<div class=c><b>TILLAMOOK TRAIL PHYSICAL THERAPY, LLC</b><br>88 Dory Landing, Cobble Bay, OR 97398</div><h3 class=c>NOTICE OF PROVIDER'S LIEN</h3><table class='w g'>{trs([('Patient', p.short), ('Patient account', p.no('TT-####')), ('Date of injury', us(p.loss)), ('Notice date', us(day)), ('Amount of lien', '$' + usd(amount)), ('Liable party or insurer', p.other + ' / Driftwood Casualty')])}</table><p>The undersigned provider has rendered treatment to the patient by reason of the injury and claims a lien upon any sum awarded or paid to the patient, for the reasonable value of that treatment, as stated above. The lien does not include charges after the notice date.</p><p>By: <span class=sg>N Ferrant</span> &nbsp; Title: <span class=hand>owner</span></p>"
    )
    return Paper(sheet(body, "td{padding:7px}", "11pt/1.5 'Lato'", "0.9in"), shape(KIND, lienholder="TILLAMOOK TRAIL PHYSICAL THERAPY, LLC", lien_type="provider", lienholder_address="88 Dory Landing, Cobble Bay, OR 97398", reference_number=p.no("TT-####"), claimant_name=p.short, date_of_loss=p.loss, date=day, amount_claimed=amount)).without("items", "response_due")


def health_release(p: Person) -> Paper:
    """A hospital's own form by which records are let go."""
    day = p.day(5)
    body = (
        f"<div class=f><b>Passage Mills Medical Center</b><span class=s>Form HIM-204 (rev. 3/24)</span></div><h3 class=c>AUTHORIZATION FOR USE AND DISCLOSURE OF HEALTH INFORMATION</h3><table class='w g'><tr><td><i class=k>Patient</i><span class=hand>{p.short}</span><td><i class=k>Birth date</i><span class=hand>{bare(p.born)}</span></tr><tr><td colspan=2><i class=k>I authorize disclosure to (name and address)</i><span class=hand>{FIRM.replace('&', '&amp;')}</span></tr></table><p>Information to be disclosed: &#9745; Emergency record &nbsp; &#9745; Radiology reports and films &nbsp; &#9745; Itemized bill &nbsp; &#9744; Psychotherapy notes</p><p>Purpose: &#9745; Legal &nbsp; &#9744; Insurance &nbsp; &#9744; Continued care</p><p>This authorization expires one year after it is signed. I may revoke it in writing at any time, except where action has been taken on it. I understand that information once disclosed may be disclosed again and may no longer be protected. Treatment does not depend upon my signing.</p><p>Signature of patient: <span class=sg>{p.short}</span> &nbsp;&nbsp; Date: <span class=hand>{bare(day)}</span></p>"
    )
    return Paper(sheet(body, font="11pt/1.5 'DejaVu Sans','Liberation Sans'", margin="0.8in"), filed("authorization", day, None))


def wage_and_health_release(p: Person) -> Paper:
    """A firm's own release under the federal rule, prose with numbers."""
    day = p.day(11)
    body = (
        f"<div class=c><b>{FIRM.replace('&', '&amp;')}</b><br><span class=s>{FIRM_AT}</span><h3>HIPAA-COMPLIANT MEDICAL AUTHORIZATION</h3></div><p>TO: Granite River Orthopedic Group</p><p>RE: {p.name}, date of birth {long(p.born)}</p><p>1. I authorize you to release to the law firm named above all of my medical records, films and bills from {long(p.loss)} to the present.</p><p>2. The purpose is a claim for personal injuries.</p><p>3. This authorization ends when my claim has ended. I may revoke it by writing to you.</p><p>4. A copy is as good as the original. You may not make treatment depend on this authorization. What you release may be released again by the recipient.</p><p>Signed on {long(day)}.</p><p class=sg>{p.short}</p><p>{p.name}</p>"
    )
    return Paper(sheet(body, font="12pt/1.5 'Liberation Serif'", margin="1in"), filed("authorization", day, None))


def promise(p: Person) -> Paper:
    """A firm's letter of protection to an imaging centre."""
    day = p.day(13)
    body = f"<div class=c><b>VILLASECA TRIAL GROUP</b><br>300 Main Plaza, Agua Fria, TX 78598</div><p>{long(day)}</p><p>Lumen Imaging of Agua Fria, LP<br>1404 Paloma Crossing<br>Agua Fria, TX 78598</p><h4>LETTER OF PROTECTION</h4><p>Re: {p.name}; date of injury {long(p.loss)}</p><p>This firm represents {p.mr} in a claim for injuries. Please provide the MRI studies ordered. In return we will protect your reasonable charges and pay them directly from the client's share of any settlement or judgment before the client is paid. If there is no recovery the client remains responsible. This letter is no guarantee by the firm.</p><p class=sg>Octavio Villaseca</p><p>Octavio Villaseca</p><p>Agreed by client: <span class=sg>{p.short}</span></p>"
    return Paper(sheet(body, font="11.6pt/1.5 'Liberation Serif'", margin="1in"), filed("letter_of_protection", day, None))


def agreement(p: Person) -> Paper:
    """A pain clinic's form of a promise that firm and patient sign."""
    day = p.day(28)
    body = f"<h2>Blue Heron Pain Specialists</h2><h3>Doctor's Lien and Letter of Protection Agreement</h3><p>Patient: <span class=hand>{p.short}</span> &nbsp; Injury date: <span class=hand>{bare(p.loss)}</span></p><p>I direct my attorney to pay directly to Blue Heron Pain Specialists the sums due for treatment out of any settlement, judgment or verdict, and to withhold those sums. I understand that I remain fully responsible for the charges and that payment is not contingent on recovery.</p><p>Patient: <span class=sg>{p.short}</span> &nbsp; Date: <span class=hand>{bare(day)}</span></p><p>The undersigned, attorney of record, agrees to observe these terms and to protect the clinic's balance.</p><p>Attorney: <span class=sg>T. Okonkwo-Reyes</span> &nbsp; Date: <span class=hand>{bare(day)}</span></p>"
    return Paper(sheet(body, font="11pt/1.6 'Open Sans'", margin="0.9in"), filed("letter_of_protection", day, None))


def fax_sheet(p: Person) -> Paper:
    """A cover that came alone."""
    return Paper(sheet(f"<h1 style='font-size:40pt'>FAX</h1><hr><table>{trs([('To:', 'Kessling &amp; Abara, attn. records'), ('From:', 'Tipton Falls Community Hosp, HIM'), ('Date:', us(p.day(30))), ('Pages incl. cover:', '14')])}</table><hr><p>&#9744; Urgent &nbsp; &#9745; For your file &nbsp; &#9744; Please reply</p><p>This message is confidential. If it reached you in error, please telephone 419-555-0172 and destroy it.</p>", "td{padding:8px}", "13pt/1.6 'DejaVu Sans'", "1in"), {})


def exercise_sheet(p: Person) -> Paper:
    """A leaflet of exercises handed to every patient."""
    return Paper(sheet("<h2 class=c>Your Home Exercises for the Low Back</h2><ol><li><b>Knee to chest.</b> Lie on your back. Draw one knee up until you feel a stretch. Hold 20 seconds. Repeat 3 times each side.</li><li><b>Bridge.</b> Feet flat, lift the hips. Hold 5 seconds. Repeat 12 times.</li><li><b>Cat and camel.</b> On hands and knees, arch and hollow the back slowly 10 times.</li><li><b>Walking.</b> Begin with 10 minutes twice a day.</li></ol><p>Stop if pain goes down the leg, and call us.</p><p class=s>&copy; StretchRight patient education. Adapted from general guidance; it does not replace advice from your therapist.</p>", "li{margin:14px 0}", "13pt/1.5 'Lato'", "1in"), {})
