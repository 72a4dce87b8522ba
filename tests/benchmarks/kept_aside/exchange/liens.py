"""Notices of lien: a county hospital's sworn one, an employer's health plan's, and the Medicare contractor's."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date

from tests.benchmarks.kept_aside.exchange.case import (
    FIRM,
    Paper,
    Person,
    Record,
    add,
    bare,
    long,
    page,
    shape,
    sig,
    trs,
    us,
    usd,
)

_FIRM = FIRM.replace("&", "&amp;")


def hospital(p: Person) -> Paper:
    """A notice for the county's records under a Texas statute, with its notary, charges in one line."""
    body = f"""<div class='f s'><span>After recording return to:<br>Port Neches Regional Hospital<br>Patient Accounts, 8 Levee Road, Sabine Crossing, TX 77999</span><span style='border:1px solid #000;padding:6px 16px'>FILED FOR RECORD<br>2025-011874 &nbsp; OCT 08 2025 10:16 AM<br>County Clerk, Sabine County</span></div><h3 class=c>NOTICE OF HOSPITAL LIEN<br><span class=s>Chapter 55, Texas Property Code</span></h3><p>STATE OF TEXAS<br>COUNTY OF SABINE</p><p>Notice is hereby given that <b>Port Neches Regional Hospital</b>, whose address is 8 Levee Road, Sabine Crossing, TX 77999, claims a lien upon the cause of action, judgment, and settlement of the person named below against any person alleged to be liable for the injuries.</p><table class='w g'>{trs([("Name of injured individual", p.name), ("Address", f"{p.street}, {p.town}"), ("Date of accident", us(p.loss)), ("Date of admission (within 72 hours)", us(p.loss)), ("Hospital account", "PNR-4417720"), ("Person alleged to be liable", "Travis W. Lundgren, 77 Turtle Bayou Ln, Sabine Crossing, TX"), ("Insurer, if known", "Lone Prairie County Mutual Insurance Company"), ("Amount of lien", "<b>$1,509.65</b>")])}</table><p>The amount is the unpaid balance of the reasonable and regular charges for hospital services during the first 100 days, after payments under no-fault coverage. It bears no interest.</p><div style='margin-left:50%'>{sig("Carla Mouton")}Carla Mouton, Director of Patient Accounts</div><p style='margin-top:14px'>SWORN TO AND SUBSCRIBED before me on October 7, 2025 by Carla Mouton.</p><div style='margin-left:50%'>{sig("N Broussard")}Notary Public, State of Texas<br><span class=t>Commission expires 02-11-2028</span></div>"""
    return Paper(page(body, font="11pt/1.4 'Liberation Serif'", margin="0.8in"), _lien("Port Neches Regional Hospital", "hospital", "8 Levee Road, Sabine Crossing, TX 77999", "PNR-4417720", p.name, p.loss, date(2025, 10, 7), "1509.65", [], None)).without("date", "lienholder_address")


def health_plan(p: Person) -> Paper:
    """A recovery vendor's letter for a self-funded plan, its table of claims on a second sheet."""
    lines = [("11/07/2025", "Burr Oak Regional ED", "S16.1XXA", "2,188.00", "1,140.22"), ("11/07/2025", "Grove Emergency Physicians", "S16.1XXA", "904.00", "366.10"), ("11/20/2025", "Prairie Spine & Joint", "M54.2", "395.00", "0.00"), ("12/04/2025", "Siding Open MRI LLC", "M54.12", "1,640.00", "588.75"), ("12/15/2025", "Athletico Grove Therapy", "M54.2", "288.00", "0.00"), ("01/08/2026", "Athletico Grove Therapy", "M54.2", "288.00", "121.40"), ("01/15/2026", "Athletico Grove Therapy", "M54.2", "288.00", "121.40"), ("01/29/2026", "Lakeview Pain Institute", "M54.12", "3,260.00", "1,402.55")]
    plain = [(a, b, c, d.replace(",", ""), e.replace(",", "")) for a, b, c, d, e in lines]
    total = add(*(row[4] for row in plain))
    days = [date(int(row[0][6:]), int(row[0][:2]), int(row[0][3:5])) for row in plain]
    body = f"""<div class=f><div style='font:bold 16pt "DejaVu Sans";color:#354'>RecoverWell</div><div class='s r'>PO Box 6610, Lakeshore Mills, WI 53199<br>Phone 414-555-0170 &middot; Fax 414-555-0171</div></div><p style='margin-top:20px'>{long(date(2026, 2, 20))}</p><p>{_FIRM}<br>1100 Exchange Place, Suite 640<br>Marlow Forge, OH 44297</p><p class=c><b>NOTICE OF LIEN AND RIGHT OF REIMBURSEMENT</b></p><table>{trs([("Plan:", "Burr Oak Regional Hospital Employee Health Plan"), ("Plan type:", "Self-funded ERISA plan"), ("Member:", "Mei-Lin Ostrowski"), ("Patient:", "Mei-Lin Ostrowski"), ("Our file:", "RW-3309117"), ("Date of injury:", us(p.loss)), ("Lien to date:", f"<b>${usd(total)}</b>")])}</table><p>Dear Counsel:</p><p>RecoverWell acts for the Plan named above, which is self-funded and governed by the Employee Retirement Income Security Act of 1974 (ERISA). The Plan has paid benefits for the treatment of injuries for which another may be responsible. Under the terms of the Plan, it holds an equitable lien by agreement on any recovery, with first priority, whether or not your client is made whole.</p><p>A listing of the claims that we have related to the injury is attached. Please review it and tell us of any claim that you believe is not related. Treatment continues, and the sum may change; ask us for a final figure before you disburse.</p><p>Please confirm your representation and advise us of the status of the claim by <b>{long(date(2026, 3, 22))}</b>. The recovery may not be disbursed until the interest of the Plan is satisfied.</p><p>Sincerely,</p><p>{sig("Imani Schroeder")}Imani Schroeder, Recovery Analyst</p><p class=t style='margin-top:60px'>This is not a bill. RecoverWell is not a law firm. Page 1 of 2</p><div class=new><p><b>Claims listing</b> &nbsp; File RW-3309117 &nbsp; {p.short} &nbsp; run {bare(date(2026, 2, 20))}</p><table class='w u s'><tr style='border-bottom:2px solid #354'><th>Service date<th>Provider<th>Dx<th class=r>Billed<th class=r>Plan paid</tr>{trs([(a, b.replace("&", "&amp;"), c, usd(d), usd(e)) for a, b, c, d, e in plain], right=(3, 4))}<tr style='border-top:2px solid #354'><th colspan=3>Total<th class=r>{usd(add(*(row[3] for row in plain)))}<th class=r>{usd(total)}</tr></table><p class=s>Lines with no plan payment were paid by another carrier and are listed for your information.</p><p class=t style='margin-top:560px'>Page 2 of 2</p></div>"""
    items = [shape("item", date_of_service=day, provider_name=row[1], diagnosis_codes=[row[2]], billed=row[3], paid=row[4]) for day, row in zip(days, plain, strict=True)]
    record = _lien("Burr Oak Regional Hospital Employee Health Plan", "erisa_plan", None, "RW-3309117", p.short, p.loss, date(2026, 2, 20), total, items, date(2026, 3, 22))
    return Paper(page(body, font="10pt/1.36 'Liberation Sans'", margin="0.75in"), record).without("lienholder_address")


def medicare(p: Person) -> Paper:
    """A conditional payment letter with its payment summary form, codes wrapped in their cells."""
    lines = [("1", "71", "400188", "Ocotillo General Hosp", "S32.010A<br>S20.219A", "10/02/2025", "14,882.10", "6,204.55"), ("2", "40", "400191", "Dos Pilares Emerg Grp", "S32.010A", "10/02/2025", "1,104.00", "187.42"), ("3", "40", "400204", "Kino Radiology PLC", "S32.010A", "10/02/2025", "388.00", "61.18"), ("4", "40", "400377", "Sonoran Spine Assoc", "S32.010D<br>M54.50", "10/16/2025", "412.00", "118.06"), ("5", "40", "400552", "Pima Therapy Partners", "M54.50", "11/10/2025", "265.00", "84.33"), ("6", "40", "400553", "Pima Therapy Partners", "M54.50", "11/13/2025", "265.00", "84.33")]
    total = add(*(row[7].replace(",", "") for row in lines))
    body = f"""<div class=f><div><b>CMS</b><br><span class=t>CENTERS FOR MEDICARE &amp; MEDICAID SERVICES</span></div><div class='s r'>Benefits Coordination &amp; Recovery Center<br>NGHP, PO Box 138832, Oklahoma City, OK 73113</div></div><p>{us(date(2026, 1, 16))}</p><p style='font-family:"Liberation Mono"'>{p.first.upper()} {p.mid} {p.last.upper()}<br>{p.street.upper()}<br>{p.town.upper()}</p><table class='w s'>{trs([("Beneficiary Name:", "TRUJILLO, ALFONSO G", "Case Identification Number:", "20253 09000 44178"), ("Medicare Number:", "*****7A18", "Date of Incident:", us(p.loss)), ("Case Type:", "L - Liability", "Insurer:", "Copper Mesa Indemnity Exchange")])}</table><p><b>Subject: Conditional Payment Letter</b></p><p>Dear Alfonso G Trujillo:</p><p>This letter follows our earlier letter of November 3, 2025 about your rights and responsibilities. Medicare has paid for some of your medical care related to the incident above on the condition that it be repaid if you receive a settlement, judgment, award, or other payment. This is required by the Medicare Secondary Payer provisions, 42 U.S.C. 1395y(b)(2). <b>This is not a demand for payment and you need not pay now.</b></p><p>To date we have identified <b>${usd(total)}</b> in conditional payments that we believe are associated with your claim. A list is enclosed. The list is not final. Please look at it with care and tell us, in writing, of any that you believe are not related.</p><p>A copy of this letter has been sent to your attorney, {_FIRM}. When the claim has settled, furnish us the date, the gross amount, and the attorney's fees and costs.</p><p>Sincerely,<br>BCRC</p><p class=s>Enclosures: Payment Summary Form; correspondence cover sheet &nbsp; CC: {_FIRM}</p><p class=t style='margin-top:60px'>CPL 0001 &nbsp; 2026011600441</p><div class=new><div class=f><b>Payment Summary Form</b><span class=s>Report Number: M-CPL-2044 &nbsp; Contractor: NGHP &nbsp; Report date {us(date(2026, 1, 16))}</span></div><table class='s'>{trs([("Beneficiary Name:", "TRUJILLO, ALFONSO G"), ("Case ID:", "20253 09000 44178"), ("Date of Incident:", us(p.loss))])}</table><table class='w g s' style='margin-top:8px'><tr style='background:#eee'><th>Line #<th>TOS<th>ICN<th>Provider Name<th>Diagnosis Codes<th>From Date<th>To Date<th class=r>Total Charges<th class=r>Conditional Payment</tr>{trs([(a, b, c, d, e, f, f, "$" + g, "$" + h) for a, b, c, d, e, f, g, h in lines], right=(7, 8))}<tr><th colspan=7>Total Conditional Payments<th class=r>${usd(add(*(row[6].replace(",", "") for row in lines)))}<th class=r>${usd(total)}</tr></table></div>"""
    items = [shape("item", date_of_service=date(int(row[5][6:]), int(row[5][:2]), int(row[5][3:5])), provider_name=row[3], diagnosis_codes=row[4].split("<br>"), billed=row[6].replace(",", ""), paid=row[7].replace(",", "")) for row in lines]
    record = _lien("Benefits Coordination & Recovery Center", "medicare", None, "20253 09000 44178", "Trujillo, Alfonso G", p.loss, date(2026, 1, 16), total, items, None)
    return Paper(page(body, font="10pt/1.36 'Liberation Serif'", margin="0.7in"), record).without("lienholder", "lienholder_address", "claimant_name")


def _lien(holder: str, kind: str, at: str | None, number: str, claimant: str, loss: date, day: date, claimed: str, items: list[Record], due: date | None) -> Record:
    return shape("lien_notice", lienholder=holder, lien_type=kind, lienholder_address=at, reference_number=number, claimant_name=claimant, date_of_loss=loss, date=day, amount_claimed=claimed, items=items, response_due=due)
