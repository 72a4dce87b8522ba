"""Claims on the recovery, by those who treated and those who paid, and firms' promises to pay."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.ward.case import (
    Paper,
    Person,
    Record,
    add,
    bare,
    grid,
    long,
    shape,
    sheet,
    short,
    tagged,
    us,
    usd,
)


def _item(day, who: str | None, billed: str | None, paid: str | None, *codes: str) -> Record:
    return shape("item", date_of_service=day, provider_name=who, diagnosis_codes=list(codes), billed=billed, paid=paid)


def county_filing(p: Person) -> Paper:
    """A Texas hospital's affidavit of lien, filed with the county clerk: stamp, notary, blanks filled in."""
    day = p.day(12)
    body = (
        f"<div class=row><div class=xs>AFTER RECORDING RETURN TO:<br>Llano Verde Medical Center<br>4100 Spur 277, Llano Verde, TX 78999</div><div style='border:1px solid #000;padding:6px 14px' class=sm>FILED AND RECORDED<br>Instrument No. 2025-041877<br>{us(p.day(14))} 10:22 AM<br>Llano County Clerk</div></div><h3 class=c>NOTICE AND AFFIDAVIT OF HOSPITAL LIEN</h3><p class=c>(Texas Property Code, Chapter 55)</p><p>THE STATE OF TEXAS &nbsp; §<br>COUNTY OF LLANO &nbsp;&nbsp;&nbsp; §</p>"
        f"<p>BEFORE ME, the undersigned authority, personally appeared <u>Delphine Harkrider</u>, who being duly sworn stated:</p><p>1. I am the authorized representative of <u>Llano Verde Medical Center</u>, a hospital at 4100 Spur 277, Llano Verde, Texas 78999.</p><p>2. The hospital furnished services to <u>Xiomara L. Benavides</u>, 8803 Mesquite Hollow Ln, Llano Verde, TX 78999, who was admitted within 72 hours of an accident that occurred on <u>{long(p.loss)}</u>.</p><p>3. The services were furnished from <u>{long(p.loss)}</u> through <u>{long(p.loss)}</u>.</p>"
        f"<p>4. The person alleged to be liable for the damages is <u>Kip Rademacher</u>.</p><p>5. The amount due the hospital for these services is <u>$8,395.10</u>, after a payment of $2,500.00 on charges of $10,895.10. Patient account <u>{p.no('8########')}</u>.</p><p>The hospital claims a lien on the cause of action, judgment and settlement of the injured individual.</p><div class=row style='margin-top:26px'><div>SWORN TO AND SUBSCRIBED before me<br>on {long(day)}.<br><br><span class=pen>T. Olguin</span><br>Notary Public, State of Texas</div><div><span class=pen>Delphine Harkrider</span><br>Delphine Harkrider, Affiant<br>Patient Financial Services</div></div>"
    )
    record = shape("lien_notice", lienholder="Llano Verde Medical Center", lien_type="hospital", lienholder_address="4100 Spur 277, Llano Verde, TX 78999", claimant_name="Xiomara L. Benavides", date_of_loss=p.loss, amount_claimed="8395.10")
    return Paper(sheet(body, font="11.5pt/1.45 'Liberation Serif'", margin="0.9in"), record).without("date", "reference_number", "items")


def recovery_contractor(p: Person) -> Paper:
    """A self-funded plan's contractor: a letter and, on its second sheet, the list of what was paid."""
    raw = [(0, "BELLE RIGOLET GENERAL HOSPITAL", "25360.00", "5870.48"), (0, "RIGOLET BAY RADIOLOGY ASSOCIATES", "1082.00", "436.12"), (0, "ACADIAN CROSS AMBULANCE", "1744.00", "611.90"), (12, "BAYOU ORTHOPEDIC CLINIC", "338.00", "142.75"), (19, "BAYOU ORTHOPEDIC CLINIC", "1096.00", "403.18"), (26, "TECHE VALLEY THERAPY", "204.00", "88.00")]
    billed, paid, ref = add(*(row[2] for row in raw)), add(*(row[3] for row in raw)), p.no("TRG-#######-01")
    body = (
        f"<div class=row><div><b style='font-size:15pt;color:#7a2e1d'>Trident Recovery Group</b><br><span class=sm>on behalf of the Gulf Fabricators Employee Welfare Plan</span></div><div class='sm r'>PO Box 43120<br>Louisville, KY 40253<br>Tel 502-555-0148</div></div><p>{long(p.day(83))}</p><p>Pruett, Sloane &amp; Amis<br>Attention: Marguerite Sloane<br>800 Canal Tower, New Orleans, LA 70112</p>"
        f"<table style='margin-left:40px'>{grid([('Our file:', ref), ('Member:', 'Mireille A. Thibodeaux'), ('Accident:', us(p.loss)), ('Plan:', 'Gulf Fabricators Employee Welfare Plan'), ('Plan type:', 'Self-funded, governed by ERISA'), ('Paid to date:', f'${usd(paid)}')])}</table><p>Dear Counsel:</p><p>We have been retained by the plan named above. The plan has paid medical benefits for injuries of your client for which another party may be responsible. The plan document gives it a first right of reimbursement from any recovery, without reduction for attorney's fees, and it is not subject to state law that would limit that right. As of this date the plan has paid <b>${usd(paid)}</b>. A list is enclosed; the amount may rise as further claims are received.</p>"
        f"<p>Please do not disburse any settlement before you ask us for a final figure. Kindly answer by {long(p.day(104))} with the name of the liable insurer and the state of your claim.</p><p>Yours truly,</p><p class=pen>Aurelia Bonham</p><p>Aurelia Bonham, Recovery Analyst</p>"
        f"<div class=new></div><p>Trident Recovery Group &nbsp;&nbsp; File {ref} &nbsp;&nbsp; Statement of benefits paid &nbsp;&nbsp; {us(p.day(83))}</p><table class='w line'><tr><th>From date<th>Provider<th>Primary Dx<th class=r>Charged<th class=r>Plan paid"
        + grid([(us(p.day(d)), who, "S13.4XXA" if d < 12 else "S83.412A", usd(x), usd(y)) for d, who, x, y in raw], (3, 4)) + f"<tr><td colspan=3><b>Total</b><td class=r><b>{usd(billed)}</b><td class=r><b>{usd(paid)}</b></table>"
    )
    record = shape("lien_notice", lienholder="Gulf Fabricators Employee Welfare Plan", lien_type="erisa_plan", reference_number=ref, claimant_name="Mireille A. Thibodeaux", date_of_loss=p.loss, date=p.day(83), amount_claimed=paid, items=[_item(p.day(d), who, x, y, "S13.4XXA" if d < 12 else "S83.412A") for d, who, x, y in raw], response_due=p.day(104))
    return Paper(sheet(body, font="11pt/1.4 'Carlito'", margin="0.8in"), record).without("lienholder_address")


def contractor_for_medicare(p: Person) -> Paper:
    """Medicare's conditional payments: notice in capitals, then the summary form in narrow columns."""
    raw = [(0, 3, "MARLOW HEIGHTS HOSPITAL", ("S22.41XA", "S27.0XXA"), "34583.82", "9117.36"), (0, 0, "SCHUYLKILL EMERGENCY ASSOC", ("S22.41XA",), "1780.00", "202.91"), (1, 1, "SCHUYLKILL EMERGENCY ASSOC", ("S27.0XXA",), "214.00", "62.52"), (9, 9, "PROVIDENCE PULMONARY PC", ("S27.0XXD",), "265.00", "94.07"), (23, 23, "MARLOW IMAGING LLC", ("S22.41XD",), "188.00", "27.45")]
    paid, billed, case = add(*(row[5] for row in raw)), add(*(row[4] for row in raw)), "20261 0" + p.no("#### ####")
    body = (
        f"<pre>MEDICARE - COMMERCIAL REPAYMENT CENTER\nNON-GROUP HEALTH PLAN\nPO BOX 138832\nOKLAHOMA CITY OK 73113\n\n{long(p.day(58)).upper()}\n\nLOCKRIDGE &amp; STOVALL LLP\n1600 MARKET SQ STE 410\nPHILADELPHIA PA 19103\n\nRE:  CONDITIONAL PAYMENT LETTER\n     BENEFICIARY NAME:   APPLEWHITE, GIDEON R\n     MEDICARE NUMBER:    *******TY62\n     CASE ID:            {case}\n     DATE OF INCIDENT:   {long(p.loss).upper()}\n\nDEAR COUNSEL:\n\nMEDICARE HAS PAID FOR CARE THAT MAY BE RELATED TO THIS INCIDENT AND THAT\nIS THE RESPONSIBILITY OF A LIABILITY INSURER. TO DATE MEDICARE HAS\nIDENTIFIED ${usd(paid)} IN CONDITIONAL PAYMENTS. THIS IS NOT A BILL AND\nNOT A FINAL DEMAND. DO NOT SEND PAYMENT. IF YOU BELIEVE THAT A CLAIM ON\nTHE ENCLOSED LISTING IS NOT RELATED, SEND US YOUR REASONS IN WRITING.\n\n\nRECOVERY OPERATIONS</pre>"
        f"<div class=new></div><pre>PAYMENT SUMMARY FORM                                                PAGE 2\nAPPLEWHITE, GIDEON R        CASE ID {case}         {short(p.day(58))}\n\nFROM      TO        PROVIDER NAME               DX CODES           TOTAL CHGS   COND PAYMT\n{'-' * 88}\n"
        + "".join(f"{short(p.day(a))}  {short(p.day(b))}  {who:<26}  {' '.join(dx):<18} {usd(x):>10}   {usd(y):>10}\n" for a, b, who, dx, x, y in raw)
        + f"{'-' * 88}\n{'TOTAL':<67}{usd(billed):>10}   {usd(paid):>10}</pre>"
    )
    record = shape("lien_notice", lien_type="medicare", reference_number=case, claimant_name="APPLEWHITE, GIDEON R", date_of_loss=p.loss, date=p.day(58), amount_claimed=paid, items=[_item(p.day(a), who, x, y, *dx) for a, _, who, dx, x, y in raw])
    return Paper(sheet(body, font="9.6pt/1.4 'Liberation Mono'", css="pre{white-space:pre}"), record).without("lienholder", "lienholder_address", "response_due")


def state_medicaid(p: Person) -> Paper:
    """A state's Medicaid recovery unit by fax: a form letter with a box, the amount not yet known in full."""
    ref = p.no("TPR-26-#####")
    body = (
        f"<div class=c><b>STATE OF COLORADO</b><br>Department of Health Care Policy and Financing<br>Tort and Casualty Recovery<br><span class=sm>PO Box 18114, Denver, CO 80218 &nbsp; Fax 303-555-0199</span></div><p>{bare(p.day(66))}</p><p>TO: Ostrowe Law Office, Piñon Bluff, CO</p><h3 class=c>NOTICE OF STATUTORY LIEN (C.R.S. 25.5-4-301)</h3><table class='w box'><tr><td style='width:40%'>Medicaid member<td>Tobiah M. Okereke<tr><td>State ID<td>Y******3<tr><td>Our case number<td>{ref}<tr><td>Date of injury<td>{bare(p.loss)}<tr><td>Medical assistance paid to date<td>$1,906.44<tr><td>Answer needed by<td>{bare(p.day(96))}</table>"
        "<p>Medical assistance has been paid for the member named above because of an injury for which a third party may be liable. By law the Department has an automatic lien for all assistance paid. The lien attaches to any settlement, whether or not it names medical expense. An attorney who receives notice of this lien and pays out a settlement without satisfying it may be held liable for the amount.</p><p>Itemised claims will follow under separate cover. Payments may still be pending.</p><p>Recovery Officer: J. Tran, 303-555-0198</p>"
    )
    record = shape("lien_notice", lien_type="medicaid", lienholder_address="PO Box 18114, Denver, CO 80218", reference_number=ref, claimant_name="Tobiah M. Okereke", date_of_loss=p.loss, date=p.day(66), amount_claimed="1906.44", response_due=p.day(96))
    return Paper(sheet(body, font="11.5pt/1.45 'Liberation Sans'", margin="0.8in"), record).without("lienholder")


def surgeons_lien(p: Person) -> Paper:
    """A Californian doctor's lien agreement, signed by patient and attorney, blanks filled in by hand."""
    day = p.day(46)
    blank = "<span class=pen style='border-bottom:1px solid #000;padding:0 10px'>"
    body = (
        f"<div class=c><b style='font-size:13pt'>Larkspur Spine Medical Group, Inc.</b><br>2900 Creekside Dr, Suite 210, Alta Serena, CA 94999 &nbsp; 707-555-0168</div><h3 class=c>NOTICE OF MEDICAL LIEN</h3><p>Patient: {blank}Sunniva Dragomir</span> &nbsp; Account: {blank}{p.no('LS######')}</span></p><p>Date of accident: {blank}{bare(p.loss)}</span> &nbsp; Attorney: {blank}Quentin Ferreira</span></p>"
        f"<p>I authorize Larkspur Spine Medical Group, Inc. to give my attorney a full report of my examination, diagnosis and treatment in regard to the accident in which I was involved. I hereby give a lien to the doctor on any settlement, claim or judgment that may be paid as the result of that accident, and direct my attorney to pay the doctor directly the sums owing for service rendered me.</p><p>I understand that I remain directly responsible for all bills, and that this agreement is made for the doctor's added protection and in consideration of awaiting payment.</p><p>Balance to date: {blank}$1,637.50</span></p>"
        f"<div class=row style='margin-top:30px'><div>{blank}Sunniva Dragomir</span><br>Patient's signature</div><div>{blank}{bare(day)}</span><br>Date</div></div><p style='margin-top:30px'>The undersigned, being attorney of record for the above patient, agrees to observe all the terms of the above and to withhold such sums from any settlement as may be necessary to protect the doctor named above.</p><div class=row style='margin-top:26px'><div>_______________________________<br>Attorney's signature</div><div>______________<br>Date</div></div>"
    )
    record = shape("lien_notice", lienholder="Larkspur Spine Medical Group, Inc.", lien_type="provider", lienholder_address="2900 Creekside Dr, Suite 210, Alta Serena, CA 94999", reference_number=p.no("LS######"), claimant_name="Sunniva Dragomir", date_of_loss=p.loss, date=day, amount_claimed="1637.50")
    return Paper(sheet(body, font="11.5pt/1.45 'Liberation Serif'", margin="0.9in"), record).without("reference_number")


def comp_carrier(p: Person) -> Paper:
    """A workers' compensation carrier asserting its lien: the sum split between medical and indemnity."""
    ref = p.no("WC-44#####")
    body = (
        f"<div><b style='font-size:14pt'>Tri-County Compensation Fund</b><br>Subrogation Department &nbsp; 55 Guilderland Plaza, Albany, NY 12203 &nbsp; (518) 555-0112</div><hr><div class=row><div>Fedorchak &amp; Ames, PC<br>19 Court Street<br>Kingsferry, NY 11997</div><div>{tagged(('Date', long(p.day(49))), ('WCB / carrier no.', ref), ('Injured worker', 'Bernadette J. Fusco'), ('Employer', 'Tilden Linen Service'), ('Accident', long(p.loss)))}</div></div><p>Re: Notice of lien under Workers' Compensation Law § 29</p>"
        "<p>Please take notice that this carrier has a lien on the proceeds of any recovery in the third-party action of the worker named above. As of today our lien is made up as follows:</p><table style='margin-left:60px'><tr><td>Indemnity, 6 weeks at $512.40<td class=r>$3,074.40<tr><td>Medical<td class=r>$4,118.20<tr><td style='border-top:1px solid #000'><b>Total lien</b><td class=r style='border-top:1px solid #000'><b>$7,192.60</b></table>"
        f"<p>Our written consent is needed before any settlement. Please tell us by {long(p.day(79))} whether suit has been begun, and send a copy of the complaint.</p><p>Very truly yours,<br><br>Casimir Wolk<br>Subrogation Specialist</p>"
    )
    record = shape("lien_notice", lienholder="Tri-County Compensation Fund", lien_type="workers_compensation", lienholder_address="55 Guilderland Plaza, Albany, NY 12203", reference_number=ref, claimant_name="Bernadette J. Fusco", date_of_loss=p.loss, date=p.day(49), amount_claimed="7192.60", response_due=p.day(79))
    return Paper(sheet(body, font="11pt/1.45 'Caladea'", margin="0.85in"), record).without("items")


def promise_by_letter(p: Person) -> Paper:
    """A firm's letter of protection to a surgery centre."""
    day = p.day(20)
    body = (
        f"<div class=c style='border-bottom:1px solid #000;padding-bottom:6px'><b style='font-size:16pt;letter-spacing:2px'>RAMSDELL &amp; ORTIZ</b><br><span class=sm>A Professional Corporation &nbsp; 77 Plaza Street, Suite 300, San Marcos, Texas 78666</span></div><p>{long(day)}</p><p>Llano Anesthesia Partners, PLLC<br>Post Office Box 9902<br>Llano Verde, Texas 78998</p><p><b>LETTER OF PROTECTION</b></p><p>Patient: Xiomara L. Benavides<br>Date of accident: {long(p.loss)}</p><p>To whom it may concern:</p><p>This office represents the patient named above for injuries sustained in the accident. In consideration of your agreement to provide treatment without payment at this time, we will protect your reasonable charges from the net proceeds of any settlement or judgment that we collect. If there is no recovery, this office owes you nothing, and the patient remains liable for the account.</p><p>Please send us your records and an itemized bill when treatment ends, and do not report the account to a collection agency while the claim is pending.</p><p>Sincerely,</p><p class=pen>Beatriz Ortiz</p><p>Beatriz Ortiz<br>Attorney for Xiomara L. Benavides</p>"
    )
    record = shape("letter_of_protection", date=day, names=["RAMSDELL & ORTIZ", "Llano Anesthesia Partners, PLLC", "Xiomara L. Benavides", "Beatriz Ortiz"])
    return Paper(sheet(body, font="12pt/1.4 'Liberation Serif'", margin="1in"), record)


def promise_by_form(p: Person) -> Paper:
    """A provider's own form of protection, filled in by hand, with a cap on the sum protected."""
    day = p.day(2)
    pen = "<span class=pen>"
    body = (
        f"<h3 class=c>AGREEMENT FOR LETTER OF PROTECTION</h3><p class=c>Cedar Shoals Spine &amp; Wellness</p><table class='w box'><tr><td><span class=k>Patient name</span>{pen}Raymundo Castaneda</span><td><span class=k>Date of injury</span>{pen}{bare(p.loss)}</span><tr><td><span class=k>Law firm</span>{pen}Hathaway &amp; Brill, LLC</span><td><span class=k>Attorney</span>{pen}Corinne Hathaway</span><tr><td><span class=k>Charges protected up to</span>{pen}$4,500.00</span><td><span class=k>Date of this agreement</span>{pen}{bare(day)}</span></table>"
        "<p>The attorney agrees to pay the clinic, out of the patient's share of any settlement, judgment or verdict, the unpaid charges for care related to the injury up to the amount above, before any money is released to the patient. The clinic agrees to wait for payment until the case is closed and to hold the account from collection. The protection ends if the attorney withdraws, of which the clinic must be told in writing within ten days.</p>"
        f"<div class=row style='margin-top:40px'><div>{pen}R. Castaneda</span><br>Patient</div><div>{pen}Corinne Hathaway</span><br>Attorney</div><div>{pen}Ivo Pennington DC</span><br>For the clinic</div></div>"
    )
    record = shape("letter_of_protection", date=day, amount="4500.00")
    return Paper(sheet(body, font="11pt/1.5 'Liberation Sans'", margin="0.9in"), record).without("names")


def promise_by_fax(p: Person) -> Paper:
    """A short letter of protection by fax to a clinic for imaging, typed on a machine."""
    day = p.day(9)
    body = f"<pre>FEDORCHAK &amp; AMES, PC\n19 COURT STREET\nKINGSFERRY, NEW YORK 11997\n\n\n{long(day)}\n\n\nSound Open MRI PLLC\n\n     RE:   Letter of Protection\n           Our client:  Bernadette J. Fusco\n           Accident:    {long(p.loss)}\n\n\nDear Sir or Madam:\n\nOur client needs an MRI of the lumbar spine and her no-fault carrier\nhas not allowed it. We ask that you perform the study now and hold your\nbill. This letter is our promise to pay your charge from the proceeds\nof her claim at settlement, before we distribute anything to her.\n\nIf she changes attorneys we will let you know.\n\n\n                                   Yours,\n\n\n                                   Zoltan Fedorchak</pre>"
    record = shape("letter_of_protection", date=day, names=["FEDORCHAK & AMES, PC", "Sound Open MRI PLLC", "Bernadette J. Fusco", "Zoltan Fedorchak"])
    return Paper(sheet(body, font="12pt/1.3 'Courier Prime'", margin="0.9in", css="pre{white-space:pre}"), record)


def leaflet(p: Person) -> Paper:
    """A therapy clinic's leaflet in two columns."""
    body = (
        "<div style='background:#1b6e6a;color:#fff;padding:18px 24px'><h1 style='margin:0'>Moving well again after a crash</h1>Tips from the therapists of Teche Valley Therapy</div><div class=row style='margin-top:16px'><div style='width:48%'><h3>The first days</h3><p>Short walks are better than bed. Use ice for fifteen minutes at a time. Do not drive while your neck is stiff.</p><h3>At your desk</h3><p>Put the top of the screen at the height of your eyes. Stand up every half hour. Rest your forearms.</p><h3>Sleep</h3><p>One pillow is enough for most people. On your side, put another between the knees.</p></div><div style='width:48%'><h3>When to call us</h3><p>New numbness, a weak leg, trouble with your bladder, or a headache that wakes you at night. Call 911 if you cannot reach us.</p><h3>Our hours</h3><p>Monday to Thursday 7 to 7, Friday 7 to 3.<br>Three offices, free parking, most plans taken.</p><h3>What to bring</h3><p>Your insurance card, a list of your medicines, shorts or loose clothes, and the order from your doctor.</p></div></div><p class='c sm'>Teche Valley Therapy &nbsp; 337-555-0150 &nbsp; techevalley.example</p>"
    )
    return Paper(sheet(body, font="12pt/1.45 'Open Sans'"), {})


def fax_cover(p: Person) -> Paper:
    """A fax cover sheet that lies alone."""
    body = f"<h1 style='font-size:40pt;margin:0'>FAX</h1><table class='w box' style='font-size:13pt'><tr><td>To<td>Lockridge &amp; Stovall LLP<tr><td>Fax<td>215-555-0143<tr><td>From<td>Marlow Heights Hospital, Health Information<tr><td>Date<td>{us(p.day(40))}<tr><td>Pages<td>31 with cover<tr><td>Re<td>Your request</table><p style='margin-top:30px'>[ ] Urgent &nbsp; [X] For your records &nbsp; [ ] Please reply</p><p class=sm style='margin-top:60px'>The documents accompanying this transmission contain confidential health information that is legally privileged. If you are not the intended recipient, any disclosure, copying or distribution is prohibited. Notify the sender at once and destroy these papers.</p>"
    return Paper(sheet(body, font="12pt/1.6 'Liberation Sans'"), {})


def visitor_rules(p: Person) -> Paper:
    """A hospital's sheet of parking and visiting rules."""
    body = "<h2 class=c>Kingsferry Hospital</h2><h3 class=c>Parking and visiting</h3><table class='w box'><tr><th>Garage<th>First hour<th>Each hour more<th>Day<tr><td>North<td>free<td>$3.00<td>$15.00<tr><td>South<td>$2.00<td>$2.00<td>$12.00</table><p>Visiting is from 10 in the morning to 8 at night. Two visitors at a time. Children under twelve need an adult with them. The gift shop, cafeteria and chapel are on the first floor. Please silence your phone on the wards. Smoking is not allowed anywhere on the grounds.</p><p>Interpreters are free. Ask any member of staff. &nbsp; Se habla español. &nbsp; Parliamo italiano.</p>"
    return Paper(sheet(body, font="13pt/1.5 'Carlito'", margin="0.9in"), {})
