"""Photographs, authorizations and papers of no kind; and the papers of one hospital that lie together in a packet."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import base64
from io import BytesIO

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from tests.benchmarks.strangers_fifth.care.case import (
    FIRM,
    FIRM_AT,
    OFFICE,
    Paper,
    Person,
    add,
    bare,
    charge,
    codes,
    long,
    shape,
    sheet,
    short,
    table,
    us,
    usd,
)

SHORE = "Shoreline Medical Center"


def _noise(size: tuple[int, int], tone: tuple[int, int, int], seed: int) -> Image.Image:
    chance = np.random.default_rng(seed)
    wide, high = size
    down, across = np.mgrid[0:high, 0:wide]
    light = 1.08 - 0.35 * (down / high) + 0.1 * np.sin(across / wide * 3)
    return Image.fromarray(np.clip(np.array(tone)[None, None, :] * light[:, :, None] + chance.normal(0, 6, (high, wide, 1)), 0, 255).astype(np.uint8))


def _jpeg(shot: Image.Image, quality: int = 70) -> bytes:
    out = BytesIO()
    shot.save(out, "JPEG", quality=quality)
    return out.getvalue()


def _floor() -> Image.Image:
    """Draw a tiled floor with a puddle."""
    shot = _noise((1200, 900), (186, 180, 168), 3)
    pen = ImageDraw.Draw(shot)
    for at in range(9):
        pen.line([(at * 160 - 100, 900), (480 + at * 30, 300)], fill=(120, 116, 108), width=4)
    for at in range(7):
        y = 300 + at * at * 17
        pen.line([(0, y), (1200, y)], fill=(120, 116, 108), width=4)
    pen.rectangle([0, 0, 1200, 300], fill=(150, 160, 150))
    pool = Image.new("L", shot.size, 0)
    for x, y, wide, high in ((520, 600, 330, 110), (700, 660, 210, 80), (400, 640, 150, 60)):
        ImageDraw.Draw(pool).ellipse([x - wide, y - high, x + wide, y + high], fill=150)
    shot.paste(_noise(shot.size, (120, 140, 160), 4), mask=pool.filter(ImageFilter.GaussianBlur(8)))
    return shot


def photo_floor(_: Person) -> Paper:
    """A photograph of a wet floor, no writing on it."""
    return Paper(_jpeg(_floor().filter(ImageFilter.GaussianBlur(1.4))), shape("photograph")).without("date")


def photo_cast(p: Person) -> Paper:
    """A photograph of a forearm in a splint, the phone's date in the corner."""
    shot = _noise((900, 1200), (96, 88, 84), 8)
    arm = Image.new("L", shot.size, 0)
    ImageDraw.Draw(arm).polygon([(330, 1200), (600, 1200), (560, 500), (590, 260), (520, 130), (430, 140), (380, 300), (390, 520)], fill=255)
    shot.paste(_noise(shot.size, (206, 160, 132), 9), mask=arm.filter(ImageFilter.GaussianBlur(10)))
    wrap = Image.new("L", shot.size, 0)
    ImageDraw.Draw(wrap).polygon([(335, 1010), (598, 1010), (572, 430), (395, 430)], fill=255)
    shot.paste(_noise(shot.size, (228, 222, 206), 10), mask=wrap.filter(ImageFilter.GaussianBlur(4)))
    pen = ImageDraw.Draw(shot)
    for at in range(12):
        pen.line([(350, 470 + at * 46), (590, 448 + at * 46)], fill=(188, 180, 160), width=5)
    shot = shot.filter(ImageFilter.GaussianBlur(1.8))
    font = ImageFont.truetype("/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf", 32)
    ImageDraw.Draw(shot).text((600, 1140), f"{p.day(2):%Y/%m/%d}", fill=(255, 210, 60), font=font)
    return Paper(_jpeg(shot), shape("photograph", date=p.day(2)))


def photo_sheet(p: Person) -> Paper:
    """A sheet of an office's photo log: a picture of a bumper and a line of caption."""
    shot = _noise((1000, 640), (70, 84, 80), 12)
    pen = ImageDraw.Draw(shot)
    pen.polygon([(60, 250), (940, 230), (960, 470), (40, 480)], fill=(150, 30, 34))
    pen.polygon([(380, 300), (640, 290), (700, 470), (330, 474)], fill=(96, 18, 22))
    pen.rectangle([420, 360, 560, 410], fill=(230, 230, 226))
    for at in range(14):
        pen.line([(350 + at * 22, 300 + (at * 31) % 50), (380 + at * 20, 470)], fill=(60 + at * 6, 14, 18), width=3)
    picture = base64.b64encode(_jpeg(shot.filter(ImageFilter.GaussianBlur(2)), 55)).decode()
    body = f"<div class=c><b>PHOTO LOG</b></div><img style='width:100%;margin-top:16px' src='data:image/jpeg;base64,{picture}'><p>Photo 4 of 9. Rear bumper, taken {us(p.day(1))}.</p>"
    return Paper(sheet(body, "", "12pt/1.4 'Liberation Sans'", "1in"), shape("photograph", date=p.day(1)))


def hand_release(p: Person) -> Paper:
    """A hospital's own authorization form, its blanks filled by hand."""
    body = (
        f"<div class=c><b>{SHORE.upper()}</b><br>Health Information Management<h3>AUTHORIZATION TO DISCLOSE HEALTH INFORMATION</h3></div><table class='w grid form'><tr><td><span class=cap>Patient name</span><span class=hand>{p.short}</span><td><span class=cap>Date of birth</span><span class=hand>{bare(p.born)}</span><tr><td colspan=2><span class=cap>Release to</span><span class=hand>{FIRM}</span><tr><td colspan=2><span class=cap>Records requested</span>&#9746; Emergency room &nbsp; &#9746; X-ray reports &nbsp; &#9746; Itemized bill &nbsp; &#9744; HIV &nbsp; &#9744; Mental health<tr><td colspan=2><span class=cap>Purpose</span>&#9746; Legal &nbsp; &#9744; Insurance &nbsp; &#9744; Personal</table><p class=sm>I understand that I may revoke this authorization in writing and that information disclosed may no longer be protected. This authorization expires one year from the date below.</p><table class=w style='margin-top:30px'><tr><td><span class=hand>{p.short}</span><br>Signature<td><span class=hand>{bare(p.day(14))}</span><br>Date</table>"
    )
    return Paper(sheet(body, ".form td{padding:6px 9px 8px}", "11pt/1.4 'Liberation Sans'", "0.85in"), shape("authorization", date=p.day(14), names=[p.short, SHORE, FIRM]))


def medicare_release(p: Person) -> Paper:
    """A consent for Medicare's contractor to talk to the lawyer."""
    body = f"<h3 class=c>CONSENT TO RELEASE</h3><p>The language below should be used when you, a Medicare beneficiary, want to authorize someone other than your attorney to receive information, including identifiable health information, from the Centers for Medicare &amp; Medicaid Services (CMS) related to your liability claim.</p><p>I, <u>{p.name}</u>, hereby authorize the CMS, its agents and contractors to release, upon request, information related to my injury and settlement to the individual or entity listed below:</p><p>[ ] Insurance company &emsp; [ ] Workers' compensation carrier &emsp; [X] Other: attorney</p><p>Name of entity: {FIRM}<br>Address: {FIRM_AT}</p><p>How long it may be disclosed: [ ] one year &emsp; [X] two years &emsp; [ ] other</p><p>I understand that I may revoke this consent at any time, in writing.</p><p>Beneficiary signature: <span class=hand>{p.short}</span> &emsp; Date signed: {us(p.day(30))}</p><p>Medicare Number: ********K52 &emsp; Date of injury: {us(p.loss)}</p>"
    return Paper(sheet(body, "", "11.6pt/1.5 'Liberation Serif'", "1in"), shape("authorization", date=p.day(30), names=[p.name, FIRM])).without("names")


def dog_certificate(p: Person) -> Paper:
    """A veterinarian's certificate of vaccination of a dog."""
    body = f"<div class=c style='border:2px solid;padding:14px'><b style='font-size:15pt'>RABIES VACCINATION CERTIFICATE</b><br>NASPHV Form 51</div><table class='w grid' style='margin-top:14px'>{table([('Owner', p.short, 'Phone', '505-555-0103'), ('Animal', 'Dog, male, neutered', 'Name', 'Biscuit'), ('Breed', 'Heeler mix', 'Color', 'Blue merle'), ('Product', 'Imrab 3, killed virus', 'Serial', p.no('R#####')), ('Vaccinated', us(p.day(-90)), 'Next due', us(p.day(-90 + 1095))), ('Tag', p.no('26-####'), 'License fee', '$12.00')])}</table><p>Arroyo Seco Animal Clinic, 12 Camino Largo, Mesa Alta, NM<br>Bettina Krol, DVM</p>"
    return Paper(sheet(body, ".grid td{padding:7px 9px}", "11.4pt/1.4 'Carlito'", "0.9in"), {})


def hotel_folio(p: Person) -> Paper:
    """A hotel's folio of two nights."""
    body = f"<div class=c><b style='font:bold 18pt Caladea'>The Anchorage Inn</b><br>Tidewell, Washington</div><p>Guest: {p.short}<br>Room 214, 1 adult &emsp; Arrive {bare(p.day(-30))} &emsp; Depart {bare(p.day(-28))}</p><table class='w under'>{table([('Date', 'Description', 'Charges', 'Credits'), (bare(p.day(-30)), 'Room, harbor view', '149.00', ''), (bare(p.day(-30)), 'Occupancy tax', '17.88', ''), (bare(p.day(-29)), 'Room, harbor view', '149.00', ''), (bare(p.day(-29)), 'Occupancy tax', '17.88', ''), (bare(p.day(-28)), 'Visa ending 2210', '', '333.76'), ('', 'Balance', '', '0.00')], (2, 3))}</table><p>Breakfast is served from 7 to 10. Thank you for staying with us.</p>"
    return Paper(sheet(body, "td{padding:5px 8px}", "11.4pt/1.5 'Caladea'", "1in"), {})


def _shore(title: str) -> str:
    return f"<div style='border-bottom:3px double'><b style='font:bold 15pt Liberation Serif'>{SHORE}</b> <span class=sm>&nbsp; 1 Harbor Circle, Brigham Shores, NJ 08799 &nbsp; (732) 555-0180</span></div><h3 class=c>{title}</h3>"


def shore_emergency(p: Person) -> Paper:
    """The hospital's emergency record of two sheets, the letterhead on both."""
    history = f"{p.mr} is a 66-year-old who was stopped at a light when his car was hit from behind by a delivery truck. He wore a seat belt. Low back pain began at once and goes to the right thigh. No loss of consciousness. He denies neck pain, numbness of the saddle area and incontinence."
    findings = "Alert, in moderate pain. Spine: tender L4 to S1 and right paraspinals, no step-off. Straight leg raise positive on the right at 50 degrees. Strength 5/5, reflexes equal. Abdomen soft. Chest clear."
    plan = "Cyclobenzaprine and ibuprofen. Ice for two days. See a spine doctor this week. Return for weakness, numbness or loss of control of the bladder."
    dx = codes(("S39.012A", "Strain of muscle of lower back"), ("M54.16", "Radiculopathy, lumbar region"))
    who = f"<table class='w grid'>{table([('Patient: ' + p.turned, 'DOB: ' + us(p.born), 'Visit: ' + us(p.loss), 'MR: ' + p.no('S######'))])}</table>"
    body = f"{_shore('EMERGENCY DEPARTMENT RECORD')}{who}<p><b>Chief complaint:</b> Low back pain after MVA</p><p><b>History of present illness:</b> {history}</p><p><b>Past history:</b> Hypertension; L3 laminectomy 2009; kidney stones.</p><p><b>Family history:</b> Diabetes in both parents.</p><p><b>Medications at home:</b> losartan 50 mg daily; tamsulosin 0.4 mg nightly</p><p><b>Physical examination:</b> {findings}</p><div class=brk></div>{_shore('EMERGENCY DEPARTMENT RECORD')}{who}<p><b>Studies:</b> Lumbar radiographs, no fracture.</p><p><b>Diagnoses:</b> Strain of muscle of lower back, S39.012A; Radiculopathy, lumbar region, M54.16</p><p><b>Plan:</b> {plan}</p><p><b>Work:</b> Retired.</p><p>Karsten S&oslash;rensen, MD &nbsp; {us(p.loss)} 21:50</p>"
    record = shape("chart_note", note_type="emergency", facility=SHORE, provider_name="Karsten Sørensen, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=p.loss, chief_complaint="Low back pain after MVA", history=history, findings=findings, diagnoses=dx, medications=["losartan 50 mg daily", "tamsulosin 0.4 mg nightly"], plan=plan, prior_conditions=["Hypertension", "L3 laminectomy 2009", "kidney stones"])
    return Paper(sheet(body, ".grid td{padding:4px 7px}", "11pt/1.45 'Liberation Serif'", "0.85in"), record).without("procedures", "work_status")


def shore_films(p: Person) -> Paper:
    """The same hospital's report of films."""
    findings = "Five lumbar type vertebrae. Prior laminectomy at L3. Disc space narrowing at L4-5 and L5-S1 with small osteophytes. No compression fracture. Alignment is normal. Sacroiliac joints are intact."
    impression = "No acute fracture. Degenerative disc disease at L4-5 and L5-S1. Postoperative change at L3."
    body = f"{_shore('RADIOLOGY REPORT')}<table>{table([('Patient', p.turned), ('Date of birth', us(p.born)), ('Examination', 'Lumbar spine, 3 views'), ('Date', us(p.loss)), ('Ordered by', 'Karsten S&oslash;rensen, MD')])}</table><p>CLINICAL INFORMATION: Trauma.</p><p>FINDINGS: {findings}</p><p>IMPRESSION: {impression}</p><p>Delphine Osei-Tutu, MD<br>Radiologist</p>"
    return Paper(sheet(body, "", "11pt/1.45 'Liberation Serif'", "0.85in"), shape("imaging_report", facility=SHORE, provider_name="Delphine Osei-Tutu, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=p.loss, modality="xray", body_part="Lumbar spine", findings=findings, impression=impression))


def shore_bill(p: Person) -> Paper:
    """The same hospital's itemised bill of two sheets."""
    rows = [("0450", "99284", "ER VISIT LEVEL 4", "1", "2460.00"), ("0320", "72100", "SPINE LUMBAR 2-3 VIEWS", "1", "688.00"), ("0250", "", "KETOROLAC 30 MG INJ", "1", "62.00"), ("0450", "96372", "THERAPEUTIC INJECTION", "1", "214.00"), ("0301", "80048", "BASIC METABOLIC PANEL", "1", "396.00"), ("0306", "81001", "URINALYSIS", "1", "112.00"), ("0352", "72131", "CT LUMBAR SPINE W/O", "1", "2282.00")]
    total = add(*(row[4] for row in rows))
    head = f"{_shore('ITEMIZED STATEMENT')}<table class=w>{table([('Patient: ' + p.turned, 'Account: ' + p.no('SH########')), ('Date of service: ' + us(p.loss), 'Statement date: ' + us(p.day(16)))])}</table>"
    cols = "<colgroup><col style='width:14%'><col style='width:9%'><col style='width:10%'><col><col style='width:7%'><col style='width:14%'></colgroup>"
    line = lambda row: (us(p.loss), row[0], row[1], row[2], row[3], usd(row[4]))  # noqa: E731
    body = f"{head}<table class='w under'>{cols}{table([('Date', 'Rev', 'CPT', 'Description', 'Qty', 'Amount')], (4, 5), 'th')}{table([line(row) for row in rows[:4]], (4, 5))}</table><p class=r>Carried forward {usd(add(*(row[4] for row in rows[:4])))}</p><div class=brk></div>{head}<p class=r>Brought forward {usd(add(*(row[4] for row in rows[:4])))}</p><table class='w under'>{cols}{table([line(row) for row in rows[4:]], (4, 5))}</table><p class=r>Total charges {usd(total)}<br>Payments 3,107.80-<br>Adjustments 0.00<br><b>Balance {usd(add(total, '-3107.80'))}</b></p>"
    lines = [charge(p.loss, code or rev, what, amount, units) for rev, code, what, units, amount in rows]
    return Paper(sheet(body, "", "10.6pt/1.45 'Liberation Serif'", "0.85in"), shape("medical_bill", form="statement", provider_name=SHORE, provider_address="1 Harbor Circle, Brigham Shores, NJ 08799", provider_phone="(732) 555-0180", patient_name=p.turned, account_number=p.no("SH########"), statement_date=p.day(16), charges=lines, total_charges=total, total_payments="3107.80", total_adjustments="0.00", balance_due=add(total, "-3107.80")))


def shore_lien(p: Person) -> Paper:
    """The same hospital's letter that claims its balance from the proceeds."""
    body = f"{_shore('NOTICE OF HOSPITAL LIEN')}<p>{long(p.day(50))}</p><p>{FIRM}<br>{FIRM_AT}</p><p>Patient: {p.name}<br>Account: {p.no('SH########')}<br>Date of accident: {long(p.loss)}</p><p>Take notice that {SHORE} claims a lien under N.J.S.A. 2A:44-35 and following upon any recovery of the patient named above, for the unpaid part of its charges, $3,106.20. The lien was filed with the clerk of the county on {long(p.day(47))}.</p><p>Please send your written acknowledgment by {long(p.day(71))}.</p><p>Mordecai Fenn<br>Director of Patient Accounts</p>"
    return Paper(sheet(body, "", "11.4pt/1.5 'Liberation Serif'", "0.85in"), shape("lien_notice", lienholder=SHORE, lien_type="hospital", lienholder_address="1 Harbor Circle, Brigham Shores, NJ 08799", reference_number=p.no("SH########"), claimant_name=p.name, date_of_loss=p.loss, date=p.day(50), amount_claimed="3106.20", response_due=p.day(71)))


def knee_arthroscopy(p: Person) -> Paper:
    """A surgery center's report on a child's knee, two sheets, the center's name on both."""
    head = "<div class=c><b>DUNE POINT SURGERY CENTER</b><br><span class=sm>9 Dune Point Dr, Ponce Harbor, FL 32999</span></div>"
    procedure = "Right knee arthroscopy with repair of the medial meniscus"
    findings = "A vertical longitudinal tear, 18 mm long, lay in the red-white zone of the posterior horn of the medial meniscus and could be displaced into the notch. The anterior cruciate ligament was intact. The lateral meniscus and the cartilage were normal."
    body = f"{head}<h3 class=c>OPERATIVE NOTE</h3><p>Patient: {p.turned} &emsp; DOB: {short(p.born)} &emsp; Date: {short(p.day(48))}</p><p>Surgeon: Matthias Oyelaran, MD</p><p>Preoperative diagnosis: Right knee medial meniscus tear</p><p>Postoperative diagnosis: Right knee bucket-handle medial meniscus tear</p><p>Procedure: {procedure}</p><p>Anesthesia: General with laryngeal mask</p><p>Tourniquet time: 48 minutes. Blood loss: minimal. Complications: none.</p><p>Findings: {findings}</p><div class=brk></div>{head}<p class=sm>{p.turned}, operative note continued</p><p>Technique: After consent of the mother the right leg was prepared. Two portals were made. The tear was rasped and reduced. Four all-inside sutures were placed from back to front. The repair was stable when probed. Portals were closed with nylon. A hinged brace was put on locked at zero degrees.</p><p>Matthias Oyelaran, MD &nbsp; {short(p.day(48))} 13:15</p>"
    return Paper(sheet(body, "", "11pt/1.5 'Open Sans'", "0.9in"), shape("operative_report", facility="DUNE POINT SURGERY CENTER", surgeon="Matthias Oyelaran, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=p.day(48), preoperative_diagnosis="Right knee medial meniscus tear", postoperative_diagnosis="Right knee bucket-handle medial meniscus tear", procedure=procedure, anesthesia="General with laryngeal mask", findings=findings))


def first_chiropractic(p: Person) -> Paper:
    """The chiropractor's first examination, on the sheet of the daily note."""
    history = "Pt was the driver, belted, struck on the left rear corner while merging. Neck and mid back pain since that evening, headaches from day two. Pain 7/10. Turning the head to the left is worst. No arm symptoms. She has not been to a chiropractor before."
    findings = "C/S flexion 35/50, extension 25/60, right rotation 50/80, left rotation 40/80, all with pain. Jackson compression positive on the left for local pain. Grip strength 60 lbs right, 58 lbs left. DTRs 2+ and equal. Spasm of upper trapezius both sides."
    plan = "CMT 3x/week for 4 weeks with manual therapy and IFC. Ice at home. Cervical X-rays taken today. Re-exam in 3 to 4 weeks."
    body = f"<div class=split><b style='font-size:13pt'>Tallow Creek Family Chiropractic</b><span>1330 Mill Race Rd, Suite 6, Tallow Creek, GA 30099</span></div><hr><p><b>Initial Examination</b> &emsp; {us(p.day(3))}<br>Patient: {p.name} &emsp; D.O.B. {us(p.born)} &emsp; Date of injury {us(p.loss)}</p><p><b>Chief complaint:</b> Neck and mid back pain with headache</p><p><b>History:</b> {history}</p><p><b>Past health:</b> Appendectomy 2005. Migraine as a teenager.</p><p><b>Exam:</b> {findings}</p><p><b>Diagnosis:</b> S13.4XXA Sprain of ligaments of cervical spine; S23.3XXA Sprain of ligaments of thoracic spine; G44.319 Acute post-traumatic headache</p><p><b>Plan:</b> {plan}</p><p><b>Work:</b> No restriction.</p><p>Shandra Lovejoy, D.C.</p>"
    record = shape("chart_note", note_type="chiropractic", facility="Tallow Creek Family Chiropractic", provider_name="Shandra Lovejoy, D.C.", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(3), chief_complaint="Neck and mid back pain with headache", history=history, findings=findings, diagnoses=codes(("S13.4XXA", "Sprain of ligaments of cervical spine"), ("S23.3XXA", "Sprain of ligaments of thoracic spine"), ("G44.319", "Acute post-traumatic headache")), plan=plan, work_status="No restriction.", prior_conditions=["Appendectomy 2005", "Migraine as a teenager"])
    return Paper(sheet(body, "", "11pt/1.45 'Liberation Sans'", "0.8in"), record).without("procedures")


COVER = sheet(f"<h1 style='letter-spacing:6px'>FAX</h1><table class='w grid'>{table([('To', FIRM), ('From', 'Shoreline Medical Center, Correspondence Unit'), ('Pages', '7 including this cover'), ('Re', 'Medical records and bill')])}</table><p style='margin-top:40px'>CONFIDENTIAL: if you have received this in error please call the sender and destroy all pages.</p>", ".grid td{padding:10px}", "13pt/1.5 'Liberation Sans'", "1in")
BLANK = sheet("&nbsp;")
SEPARATOR = sheet(f"<p class=c style='margin-top:3in;font-size:20pt'>{OFFICE}<br><br>INCOMING MAIL</p>", "", "13pt/1.5 'Liberation Serif'", "1in")
