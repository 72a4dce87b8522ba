"""Notices of liens and claims for reimbursement."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_fourth.case import (
    KOWAL,
    KOWAL_AT,
    MARR,
    MARR_AT,
    Paper,
    Person,
    Record,
    add,
    bare,
    long,
    mid,
    pair,
    rows,
    shape,
    sheet,
    short,
    us,
    usd,
)


def _item(day: object, who: str | None, codes: list[str], billed: str | None, paid: str | None) -> Record:
    return shape("item", date_of_service=day, provider_name=who, diagnosis_codes=codes, billed=billed, paid=paid)


def advantage(p: Person) -> Paper:
    """A Medicare Advantage plan asks for its payments back and lists them."""
    table = [(0, "Holmgate Regional Medical Ctr", "S43.422A", "9790.90", "2418.66"), (0, "Fenwick Emergency Physicians PC", "S16.1XXA", "1367.00", "446.27"), (45, "Holmgate Shoulder & Sport PC", "S46.012A", "490.00", "202.25"), (90, "Holmgate Regional Medical Ctr", "S46.012A", "31204.00", "8840.12")]
    total, ref = add(*(row[4] for row in table)), p.no("LC-RCV-######")
    body = (
        f"<div class=f><b style='font-size:15pt'>Liberty Crossing Senior Advantage</b><span class=n>Recovery Services<br>PO Box 2290, Camp Hill, PA 17099</span></div><hr><p>{mid(p.day(140))}</p><p>{KOWAL}<br>{KOWAL_AT}</p><table>{rows([('Enrollee:', p.name), ('Enrollee ID:', p.no('LC#########')), ('Recovery file:', ref), ('Accident:', mid(p.loss))])}</table><p><b>Notice of Medicare Advantage reimbursement claim</b></p><p>We are a Medicare Advantage organization under Part C. Under 42 U.S.C. 1395y(b)(2) and 42 CFR 422.108 the plan has the same right of recovery that Medicare has. Payments made so far in connection with the accident:</p><table class='w b'><tr><th>Provider<th>ICD-10<th>Service date<th class=n>Billed<th class=n>Paid by plan" + rows([(who.replace("&", "&amp;"), code, mid(p.day(day)), usd(billed), usd(paid)) for day, who, code, billed, paid in table], 3)
        + f"<tr><td colspan=4 class=n><b>Reimbursement claimed</b><td class=n><b>${usd(total)}</b></table><p>Please confirm by {mid(p.day(170))} that you will protect this claim, and send the settlement date and amount when known.</p><p>Perpetua Oyelaran<br>Recovery Specialist, 717-555-0134</p>"
    )
    items = [_item(p.day(day), who, [code], billed, paid) for day, who, code, billed, paid in table]
    return Paper(sheet(body, "", "11pt/1.4 'Liberation Sans'", "0.9in"), shape("lien_notice", lienholder="Liberty Crossing Senior Advantage", lien_type="medicare_advantage", lienholder_address="PO Box 2290, Camp Hill, PA 17099", reference_number=ref, claimant_name=p.name, date_of_loss=p.loss, date=p.day(140), amount_claimed=total, items=items, response_due=p.day(170)))


def medicaid(p: Person) -> Paper:
    """A state's Medicaid notice: captions over values in a ruled block, the law and the sum in the text."""
    ref = p.no("HFS-TPL-######")
    body = (
        f"<div class=m><b>State of Illinois</b><br><b>Department of Healthcare and Family Services</b><br>Technical Recovery Section, 401 South Clinton, 5th Floor, Chicago, IL 60699</div><table class='w b' style='margin:20px 0'>{pair(('Date of this notice', us(p.day(92))), ('Case number', ref), ('Recipient', p.name), ('Date of injury', us(p.loss)))}</table><p>To: {KOWAL}, {KOWAL_AT}</p><h3 class=m>NOTICE OF LIEN FOR MEDICAL ASSISTANCE</h3><p>The Department has furnished medical assistance under Article V of the Public Aid Code to the recipient named above. Under 305 ILCS 5/11-22 it has a charge upon all claims, demands and causes of action for the injury. The charge stands today at $7,204.39. It will grow if more bills are paid.</p><p>Within 28 days of any award, judgment or settlement you must tell the Department of it. No release is valid against the Department unless it has joined in it.</p><p style='margin-top:50px'>Cornelia Batiste, Manager<br>Technical Recovery Section<br>312-555-0186</p><p class=s>HFS 1440 (R-3-23)</p>"
    )
    return Paper(sheet(body, ".b td{padding:4px 8px 8px}", "11.5pt/1.5 'Liberation Serif'", "1in"), shape("lien_notice", lienholder="State of Illinois Department of Healthcare and Family Services", lien_type="medicaid", lienholder_address="401 South Clinton, 5th Floor, Chicago, IL 60699", reference_number=ref, claimant_name=p.name, date_of_loss=p.loss, date=p.day(92), amount_claimed="7204.39")).without("lienholder", "lienholder_address")


def hospital(p: Person) -> Paper:
    """A hospital's lien by letter to the insurer with copies, the facts as numbered paragraphs."""
    ref = p.no("H############")
    body = (
        f"<h3 class=m>NOTICE OF HOSPITAL PRIVILEGE (LIEN)</h3><p class=m>La. R.S. 9:4751 to 4755</p><p>Sent by certified mail on {long(p.day(30))}</p><p>TO: {KOWAL}<br>TO: Bayou Fidelity Insurance, Claims</p><p>1. &nbsp; This notice is given by St. Brendan Parish Hospital, 2000 Evangeline Pkwy, Saint Amiel, LA 70999.</p><p>2. &nbsp; The injured person is {p.name}, of {p.street}, {p.town}.</p><p>3. &nbsp; The injury was received on {long(p.loss)}, and the hospital treated it from {long(p.loss)} to {long(p.day(1))} under account number {ref}.</p><p>4. &nbsp; The person thought to be at fault is {p.other}.</p><p>5. &nbsp; The hospital claims a privilege on the net amount payable to the injured person in the sum of $5,402.62, its reasonable charges that are unpaid.</p><p>6. &nbsp; Whoever pays the injured person after receiving this notice and leaves the hospital unpaid is liable to it for the amount.</p><p style='margin-top:40px' class=hand>Evander Guidry</p><p>Evander Guidry<br>Patient Financial Services, St. Brendan Parish Hospital</p>"
    )
    return Paper(sheet(body, "p{margin:11px 0}", "12pt/1.45 'Liberation Serif'", "1in"), shape("lien_notice", lienholder="St. Brendan Parish Hospital", lien_type="hospital", lienholder_address="2000 Evangeline Pkwy, Saint Amiel, LA 70999", reference_number=ref, claimant_name=p.name, date_of_loss=p.loss, date=p.day(30), amount_claimed="5402.62"))


def veterans(p: Person) -> Paper:
    """The Veterans Affairs' claim under the Medical Care Recovery Act: memo captions, charges by date."""
    table = [(2, "4118.00"), (15, "612.40"), (33, "388.15")]
    total, ref = add(*(row[1] for row in table)), p.no("VA-MCRA-25-####")
    body = (
        f"<div class=m><b>DEPARTMENT OF VETERANS AFFAIRS</b><br>Office of General Counsel, Revenue Law Group<br>1500 Federal Plaza, Durham, NC 27799</div><table style='margin:24px 0'>{rows([('DATE:', long(p.day(100))), ('TO:', MARR), ('VETERAN:', p.name), ('DATE OF ACCIDENT:', long(p.loss)), ('OUR REFERENCE:', ref)])}</table><p>SUBJECT: Claim of the United States for medical care</p><p>1. The VA gave the veteran hospital and outpatient care for injuries for which a third party may be liable. Under the Federal Medical Care Recovery Act, 42 U.S.C. 2651, and 38 U.S.C. 1729, the United States is entitled to recover the reasonable value of that care.</p><p>2. Care to date:</p><table class=b style='width:60%;margin-left:30px'><tr><th>Date of care<th class=n>Amount" + rows([(us(p.day(day)), "$" + usd(one)) for day, one in table], 1)
        + f"<tr><td><b>TOTAL</b><td class=n><b>${usd(total)}</b></table><p>3. Please reply by {long(p.day(130))} and say whether you will agree to protect the Government's claim. Do not send funds until we give you final charges.</p><p style='margin-top:34px'>Roscoe Vandiver<br>Staff Attorney<br>919-555-0142</p>"
    )
    items = [_item(p.day(day), None, [], one, None) for day, one in table]
    return Paper(sheet(body, "td{padding:3px 14px 3px 4px}", "11.5pt/1.45 'Courier Prime'", "1in"), shape("lien_notice", lienholder="DEPARTMENT OF VETERANS AFFAIRS", lien_type="tricare_va", lienholder_address="1500 Federal Plaza, Durham, NC 27799", reference_number=ref, claimant_name=p.name, date_of_loss=p.loss, date=p.day(100), amount_claimed=total, items=items, response_due=p.day(130))).without("items")


def health_plan(p: Person) -> Paper:
    """An insured plan's notice with its listing continued on a second sheet, two lines to an entry."""
    table = [(1, "Mesa Express Care LLC", ["S13.4XXA", "S23.3XXA"], "526.81", "240.10"), (28, "Redstone Open MRI", ["S83.511A"], "1890.00", "702.50"), (35, "Hal Brightwater MD", ["S83.511A", "S83.241A"], "640.00", "281.36"), (61, "Juniper Surgery Center", ["S83.511A"], "22410.00", "7960.00"), (61, "Winnifred Salazar MD", ["S83.511A"], "2150.00", "733.40")]
    total, ref = add(*(row[4] for row in table)), p.no("RM-SUB-#######")
    body = (
        f"<b style='font:bold 17pt Roboto;color:#07506b'>Rocky Mesa Cooperative Health</b><p class=s>Subrogation Unit | P.O. Box 5570 | Denver, CO 80299</p><p>{us(p.day(120))}</p><p>{KOWAL}<br>{KOWAL_AT}</p><p>Member name: {p.name}<br>Event number: {ref}<br>Date of injury: {us(p.loss)}</p><p>Dear {KOWAL}:</p><p>Rocky Mesa insures your client under an individual health policy and has paid claims for the injury. Our subrogation interest is currently <b>${usd(total)}</b>. An itemization follows. State law lets a member recover in full before we do; we ask that you share your position with us.</p><p>Kindly reply no later than {us(p.day(155))}.</p><p>Sincerely,<br>Gideon Trask, Subrogation Analyst</p><div class=new></div>"
        f"<p><b>Itemization of benefits</b> &emsp; {p.name} &emsp; {ref}</p>" + "".join(f"<div style='border-bottom:1px solid #999;padding:5px 0'>{us(p.day(day))} &emsp; {who}<div class=f><span>Diagnosis {', '.join(codes)}</span><span>Billed ${usd(billed)} &emsp; Paid ${usd(paid)}</span></div></div>" for day, who, codes, billed, paid in table) + f"<p class=n><b>Total paid ${usd(total)}</b></p>"
    )
    items = [_item(p.day(day), who, codes, billed, paid) for day, who, codes, billed, paid in table]
    return Paper(sheet(body, "", "11pt/1.45 'Roboto'", "0.9in"), shape("lien_notice", lienholder="Rocky Mesa Cooperative Health", lien_type="health_plan", lienholder_address="P.O. Box 5570, Denver, CO 80299", reference_number=ref, claimant_name=p.name, date_of_loss=p.loss, date=p.day(120), amount_claimed=total, items=items, response_due=p.day(155)))


def compensation(p: Person) -> Paper:
    """A compensation carrier's lien on the recovery: sums in a line of a table without rules."""
    ref = p.no("WA-W######")
    total = add("6120.18", "3984.60", "512.00")
    body = (
        f"<p><b>EVERGREEN STATE EMPLOYERS COMP TRUST</b><br>Third Party Section<br>PO Box 4411, Olympia, WA 98599</p><p>{short(p.day(133))}</p><p>{MARR}<br>{MARR_AT}</p><p>WORKER: {p.name}<br>EMPLOYER: Tidepool Robotics Inc.<br>CLAIM: {ref}<br>INJURY DATE: {short(p.loss)}</p><p>Counsel: The Trust has a lien under RCW 51.24.060 on the recovery of the worker from a third party. Benefits paid through today are</p><table style='margin-left:40px'>{rows([('Medical aid', usd('6120.18')), ('Time loss compensation', usd('3984.60')), ('Vocational services', usd('512.00')), ('<b>Lien</b>', '<b>$' + usd(total) + '</b>')], 1)}</table><p>A settlement for less than what the worker is entitled to under the industrial insurance law is void without our written approval. Answer this letter by {short(p.day(153))}.</p><p>Ansel Rutherford<br>Third Party Adjudicator<br>360-902-0199</p>"
    )
    return Paper(sheet(body, "td{padding:2px 40px 2px 0}", "12pt/1.5 'Liberation Sans'", "1in"), shape("lien_notice", lienholder="EVERGREEN STATE EMPLOYERS COMP TRUST", lien_type="workers_compensation", lienholder_address="PO Box 4411, Olympia, WA 98599", reference_number=ref, claimant_name=p.name, date_of_loss=p.loss, date=p.day(133), amount_claimed=total, response_due=p.day(153))).without("items")


def plan_vendor(p: Person) -> Paper:
    """A vendor for a self-funded plan writes; the amount in the second sentence, nothing itemised."""
    ref = p.no("KSR ########")
    body = (
        f"<div class=f><b style='font-size:14pt'>Keystone Subrogation Resources, Inc.</b><span class=s>on behalf of the Cinder Creek Plastics Employee Health Plan</span></div><p>{bare(p.day(77))}</p><p>{KOWAL}<br>{KOWAL_AT}</p><p>Plan: Cinder Creek Plastics Employee Health Plan (self-funded under ERISA)<br>Participant: {p.name}<br>Incident: {bare(p.loss)}<br>File: {ref}</p><p>Dear Sir or Madam,</p><p>We administer recoveries for the Plan named above. As of today the Plan has paid $3,318.07 for the participant's injuries and claims an equitable lien by agreement in that amount. The Plan document disclaims the make-whole and common fund doctrines.</p><p>Please sign and return the enclosed acknowledgment by {bare(p.day(98))}.</p><p>Thank you,</p><p>Marisela Duquesne<br>Recovery Consultant<br>800-555-0161</p>"
    )
    return Paper(sheet(body, "", "11.5pt/1.5 'Carlito'", "1in"), shape("lien_notice", lienholder="Cinder Creek Plastics Employee Health Plan", lien_type="erisa_plan", reference_number=ref, claimant_name=p.name, date_of_loss=p.loss, date=p.day(77), amount_claimed="3318.07", response_due=p.day(98))).without("lienholder_address")
