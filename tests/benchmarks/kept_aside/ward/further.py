"""Further papers of several kinds, most of them as a portal or a word processor prints them."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.ward.case import (
    Paper,
    Person,
    add,
    bare,
    charge,
    coded,
    grid,
    less,
    line,
    long,
    npi,
    payment,
    shape,
    sheet,
    short,
    us,
    usd,
)


def administrator(p: Person) -> Paper:
    """A self-funded plan's administrator: many money columns, deductible and coinsurance apart from the member's sum."""
    d = p.day(12)
    raw = [("99203", "338.00", "186.10", "100.00", "17.22", "68.88"), ("73564", "176.00", "71.40", "0.00", "14.28", "57.12"), ("L1810", "164.00", "92.15", "0.00", "18.43", "73.72")]
    rows = [(code, billed, less(billed, ok), ok, ded, co, paid, add(ded, co)) for code, billed, ok, ded, co, paid in raw]
    tot = [add(*(row[at] for row in rows)) for at in range(1, 8)]
    claim, member = p.no("8########-01"), p.no("GFW######")
    body = (
        f"<div class=row><div><b>SUMMIT CREST ADMINISTRATORS</b><br>for the Gulf Fabricators Employee Welfare Plan<br>PO Box 7704, Baton Rouge, LA 70879</div><div class=r><b>EXPLANATION OF BENEFITS</b><br>Issued {us(p.day(33))}<br>Keep for your records</div></div><table class='w box sm' style='margin:10px 0'><tr><td><span class=k>Employee</span>MIREILLE A THIBODEAUX<td><span class=k>Patient</span>MIREILLE A THIBODEAUX (SELF)<td><span class=k>Member ID</span>{member}<td><span class=k>Group no.</span>GFW-2208<tr><td><span class=k>Claim no.</span>{claim}<td><span class=k>Provider</span>BAYOU ORTHOPEDIC CLINIC<td><span class=k>Patient acct</span>BOC 44781<td><span class=k>Payee</span>Provider</table>"
        "<table class='w box xs'><tr><th>Dates of service<th>Proc<th class=r>Total charge<th class=r>Ineligible<th class=r>Allowed<th class=r>Deductible<th class=r>Coinsurance<th class=r>Plan pays<th class=r>Member owes<th>Code"
        + grid([(f"{short(d)}-{short(d)}", *(cell if at == 0 else usd(cell) for at, cell in enumerate(row)), "PPO") for row in rows], tuple(range(2, 9)))
        + f"<tr><td colspan=2><b>Totals</b>{''.join(f'<td class=r><b>{usd(cell)}</b>' for cell in tot)}<td></table><p class=sm>PPO: the charge exceeds the network rate; the provider may not bill you for it. &nbsp; Deductible used this year: $600.00 of $600.00.</p><h4>Your right to appeal</h4><p class=sm>You may ask for a review within 180 days of this notice. Write to the address above with your name, the claim number and your reasons. You may ask for copies of the papers that we used, free of charge. If the review does not change our decision you may bring an action under section 502(a) of ERISA.</p>"
    )
    record = shape("explanation_of_benefits", payer_name="SUMMIT CREST ADMINISTRATORS", member_id=member, group_number="GFW-2208", claim_number=claim, patient_name="MIREILLE A THIBODEAUX", provider_name="BAYOU ORTHOPEDIC CLINIC", lines=[line(d, code, None, billed, ok, cut, paid, owes) for code, billed, cut, ok, _, _, paid, owes in rows], total_billed=tot[0], total_adjustment=tot[1], total_allowed=tot[2], total_paid=tot[5], total_patient_responsibility=tot[6])
    return Paper(sheet(body, font="10.5pt/1.4 'Liberation Sans'"), record).without("payer_name")


def before_surgery(p: Person) -> Paper:
    """A history and physical before surgery, two sheets, one long column with capital headings."""
    d, who = p.day(40), "Evangeline Landry, MD"
    history = "Ms. Thibodeaux is a 38-year-old paralegal whose left knee struck the dashboard in a crash on January 9. It swelled that night. She has had six weeks of bracing and therapy. The knee still catches on stairs and gave way twice last week. An MRI on January 30 showed a complex tear of the posterior horn of the medial meniscus."
    findings = "Height 5 ft 6 in, weight 151 lb, blood pressure 122/76, pulse 70. Lungs clear. Heart regular. Left knee: small effusion, range 0 to 120 degrees, medial joint line tenderness, McMurray positive, stable to Lachman and posterior drawer, 1+ laxity to valgus stress. Calf soft. Skin intact."
    plan = "Left knee arthroscopy with partial medial meniscectomy at Bayou Surgical Pavilion on February 25. Risks of infection, clot, stiffness and continued pain were explained. Hold naproxen five days before. Crutches for three days, therapy from the second week."
    body = (
        f"<div class=c><b style='font-size:14pt'>BAYOU ORTHOPEDIC CLINIC</b><br>1620 Hospital Row, Suite 200, Belle Rigolet, LA 70998 &nbsp; 225-555-0191</div><h3 class=c>PREOPERATIVE HISTORY AND PHYSICAL</h3><table class=w><tr><td>PATIENT: Thibodeaux, Mireille A<td>DATE: {us(d)}<tr><td>DOB: {us(p.born)}<td>CHART: 31188</table><p>CHIEF COMPLAINT: Left knee pain and catching.</p><p>HISTORY OF PRESENT ILLNESS: {history}</p><p>PAST MEDICAL HISTORY: Iron deficiency anemia. Gestational diabetes, resolved.</p><p>PAST SURGICAL HISTORY: Tonsillectomy 1995. Cesarean section 2019.</p><p>MEDICATIONS: Ferrous sulfate 325 mg daily; naproxen 500 mg twice daily.</p><p>ALLERGIES: Latex.</p><p>FAMILY HISTORY: Father with coronary disease. No anesthetic reactions.</p><p>SOCIAL HISTORY: Does not smoke. A glass of wine on weekends. Lives with husband and one child.</p>"
        f"<div class=new></div><p class=sm>Thibodeaux, Mireille A &nbsp; DOB {us(p.born)} &nbsp; Preoperative history and physical &nbsp; page 2</p><p>REVIEW OF SYSTEMS: No fever, chest pain, shortness of breath, bleeding or reflux. No numbness of the leg.</p><p>PHYSICAL EXAMINATION: {findings}</p><p>LABORATORY: Hemoglobin 11.8. Pregnancy test negative.</p><p>ASSESSMENT:<br>1. Complex tear of medial meniscus, left knee, current injury (S83.232A)<br>2. Sprain of medial collateral ligament, left knee (S83.412A)</p><p>PLAN: {plan}</p><p>WORK STATUS: Desk work only until surgery, then off two weeks.</p><p>{who}<br>Electronically authenticated {us(d)} 4:18 pm</p>"
    )
    record = shape("chart_note", note_type="history_and_physical", facility="BAYOU ORTHOPEDIC CLINIC", provider_name=who, patient_name="Thibodeaux, Mireille A", patient_dob=p.born, date_of_service=d, chief_complaint="Left knee pain and catching.", history=history, findings=findings, diagnoses=coded(("S83.232A", "Complex tear of medial meniscus, left knee, current injury"), ("S83.412A", "Sprain of medial collateral ligament, left knee")), medications=["Ferrous sulfate 325 mg daily", "naproxen 500 mg twice daily"], plan=plan, work_status="Desk work only until surgery, then off two weeks.", prior_conditions=["Iron deficiency anemia", "Gestational diabetes, resolved", "Tonsillectomy 1995", "Cesarean section 2019"])
    return Paper(sheet(body, font="11pt/1.42 'Caladea'", margin="0.8in"), record).without("procedures")


def disc_removal(p: Person) -> Paper:
    """A microdiscectomy: captions in a narrow column on the left, text on the right."""
    d = p.day(90)
    findings = "A free fragment of disc 12 mm long lay under the left L5 root and had pushed it dorsally. The annulus had a 4 mm tear. After removal the root was slack and pulsed. No cerebrospinal fluid was seen."
    pairs = [("Patient", "Kvistad, Anders P"), ("Date of birth", us(p.born)), ("Date of surgery", us(d)), ("Surgeon", "Gunnar Halvorsen-Pike, MD"), ("Assistant", "Rita Solberg, PA-C"), ("Pre-op diagnosis", "Left L4-5 disc herniation with L5 radiculopathy"), ("Post-op diagnosis", "Left L4-5 extruded disc fragment with L5 radiculopathy"), ("Procedure", "Left L4-5 hemilaminotomy and microdiscectomy"), ("Anesthesia", "General endotracheal"), ("Blood loss", "35 mL"), ("Specimen", "Disc to pathology"), ("Findings", findings), ("Technique", "The patient was turned prone on a Wilson frame and the level was confirmed with fluoroscopy. A 2.5 cm incision was made left of the midline. The microscope was brought in. A small hemilaminotomy was drilled, the ligamentum flavum was opened and the root was drawn to the midline. The fragment was taken in one piece, and loose disc was cleared from the space. The wound was washed with antibiotic solution and closed in layers. He woke moving both feet."), ("Disposition", "To recovery, home the same evening.")]
    body = f"<div style='border-bottom:2px solid #345'><b style='font-size:14pt'>Norden Falls Medical Center</b> &nbsp; Operative Note</div><table class=w style='margin-top:8px'>{''.join(f'<tr><td style=&quot;width:22%;color:#345&quot;><b>{name}</b><td>{value}'.replace('&quot;', chr(34)) for name, value in pairs)}</table><p class=sm>Signed by G. Halvorsen-Pike, MD, {us(d)} 17:05</p>"
    return Paper(sheet(body, font="11pt/1.45 'Roboto'"), shape("operative_report", facility="Norden Falls Medical Center", surgeon="Gunnar Halvorsen-Pike, MD", patient_name="Kvistad, Anders P", patient_dob=p.born, date_of_service=d, preoperative_diagnosis="Left L4-5 disc herniation with L5 radiculopathy", postoperative_diagnosis="Left L4-5 extruded disc fragment with L5 radiculopathy", procedure="Left L4-5 hemilaminotomy and microdiscectomy", anesthesia="General endotracheal", findings=findings))


def neck_scan(p: Person) -> Paper:
    """A hospital's CT of the neck as its portal prints it."""
    d = p.loss
    findings = "Alignment is anatomic. No prevertebral swelling. No acute fracture or dislocation from the skull base to T1. Facets are aligned. Moderate disc space narrowing with posterior osteophytes at C5-C6, which mildly narrow the canal. Lung apices are clear. A 7 mm nodule is incidentally seen in the right thyroid lobe."
    impression = "1. No acute fracture or malalignment of the cervical spine. 2. Degenerative disc disease at C5-C6. 3. 7 mm right thyroid nodule; no follow-up is needed by size."
    body = f"<div style='background:#184e77;color:#fff;padding:6px 12px'>Belle Rigolet General Hospital &nbsp;|&nbsp; MyRecord</div><h3>CT CERVICAL SPINE WO CONTRAST</h3><table class=sm><tr><td>Patient<td>Mireille A Thibodeaux<tr><td>Date of birth<td>{us(p.born)}<tr><td>Collected on<td>{long(d)} 9:14 PM<tr><td>Ordering clinician<td>Tasha Robichaux, MD<tr><td>Result status<td>Final</table><h4>Narrative</h4><p>CT CERVICAL SPINE WITHOUT CONTRAST</p><p>INDICATION: Trauma, neck pain.</p><p>TECHNIQUE: Axial images with sagittal and coronal reformats. Dose reduction techniques were used.</p><p>COMPARISON: None available.</p><p>FINDINGS:</p><p>{findings}</p><h4>Impression</h4><p>{impression}</p><p class=sm>Interpreted by: Gaston Fontenot, MD &nbsp; Signed: {us(d)} 9:51 PM</p><p class=xs>Printed from MyRecord on {us(p.day(30))}. Page 1 of 1</p>"
    return Paper(sheet(body, font="10.5pt/1.45 'Open Sans'"), shape("imaging_report", facility="Belle Rigolet General Hospital", provider_name="Gaston Fontenot, MD", patient_name="Mireille A Thibodeaux", patient_dob=p.born, date_of_service=d, modality="ct", body_part="CERVICAL SPINE", findings=findings, impression=impression))


def group_lien(p: Person) -> Paper:
    """A Pennsylvania lung group's letter that claims its balance, bills listed without payments."""
    raw = [(9, "Office consultation", "265.00"), (9, "Pulmonary function test", "188.00"), (30, "Office visit", "164.00"), (58, "Office visit", "164.00")]
    total = add(*(row[2] for row in raw))
    body = (
        f"<div class=row><div><b style='font-size:15pt;color:#204080'>Providence Pulmonary, P.C.</b><br>90 Providence Avenue, Marlow Heights, PA 19399</div><div>Billing office 610-555-0184<br>Fax 610-555-0185</div></div><hr><p>{long(p.day(64))}</p><p>VIA CERTIFIED MAIL</p><p>Lockridge &amp; Stovall LLP, 1600 Market Sq, Suite 410, Philadelphia, PA 19103</p><table><tr><td>Patient:<td>Gideon R. Applewhite<tr><td>Date of accident:<td>{us(p.loss)}<tr><td>Account:<td>PP-20664</table><p><b>NOTICE OF LIEN FOR MEDICAL SERVICES</b></p><p>Counsel: We have treated your client for injuries of the accident named above and have agreed to wait for payment until his claim is resolved, under an assignment that he signed on {long(p.day(9))}. Please accept this letter as notice of our lien upon the proceeds of any settlement or verdict in the sum of <b>${usd(total)}</b>:</p><table style='margin-left:40px'><tr><th>Date of service<th>Service<th class=r>Charge"
        + grid([(us(p.day(day)), said, f"${usd(amount)}") for day, said, amount in raw], (2,))
        + f"<tr><td><td class=r>Total<td class=r>${usd(total)}</table><p>Treatment goes on and the sum will grow. Please sign the copy of this letter and return it to us within twenty days.</p><p>Rosalind Ekwueme<br>Accounts manager</p>"
    )
    record = shape("lien_notice", lienholder="Providence Pulmonary, P.C.", lien_type="provider", lienholder_address="90 Providence Avenue, Marlow Heights, PA 19399", reference_number="PP-20664", claimant_name="Gideon R. Applewhite", date_of_loss=p.loss, date=p.day(64), amount_claimed=total)
    return Paper(sheet(body, font="11pt/1.45 'Carlito'", margin="0.85in"), record).without("items", "response_due")


def reversed_ledger(p: Person) -> Paper:
    """A medical payments ledger whose money stands before its payees, newest first, one payment to the patient."""
    raw = [(52, "RAYMUNDO CASTANEDA (REIMB. RX)", 12, "61.75", "61.75"), (44, "MACON SPORTS THERAPY", 24, "240.00", "192.00"), (44, "MACON SPORTS THERAPY", 22, "240.00", "192.00"), (31, "CEDAR SHOALS SPINE & WELLNESS", 3, "419.00", "300.00"), (20, "OCMULGEE AMBULANCE AUTHORITY", 0, "1188.00", "1188.00")]
    paid, billed = add(*(row[4] for row in raw)), add(*(row[3] for row in raw))
    body = (
        f"<div class=row><b style='font-size:13pt'>FLINT RIVER FARM MUTUAL</b><span>Medical Payments Ledger</span></div><p>Claim no. 119-440826-MP &nbsp;&nbsp; Injured person: Raymundo E Castaneda &nbsp;&nbsp; Loss: {us(p.loss)} &nbsp;&nbsp; Report date: {us(p.day(60))}</p><table class='w box'><tr style='background:#eef'><th class=r>Amount paid<th class=r>Amount billed<th>Issued<th>Pay to<th>Treatment date"
        + grid([(usd(y), usd(x), us(p.day(a)), payee.replace("&", "&amp;"), us(p.day(b))) for a, payee, b, x, y in raw], (0, 1))
        + f"<tr><td class=r><b>{usd(paid)}</b><td class=r><b>{usd(billed)}</b><td colspan=3><b>Totals</b></table><p>Med Pay limit each person: $2,000.00 &nbsp;&nbsp; Limit remaining: ${usd(less('2000.00', paid))}</p>"
    )
    record = shape("payment_ledger", carrier="FLINT RIVER FARM MUTUAL", claim_number="119-440826-MP", coverage="medical_payments", payments=[payment(p.day(a), payee, p.day(b), x, y) for a, payee, b, x, y in raw], total_paid=paid, limit="2000.00", remaining=less("2000.00", paid))
    return Paper(sheet(body, font="10.5pt/1.45 'Lato'"), record)


def promise_with_figure(p: Person) -> Paper:
    """A letter of protection that names the balance it protects, from a firm with a long letterhead."""
    day = p.day(70)
    body = (
        f"<table class=w><tr><td style='width:70%'><b style='font-size:17pt;font-variant:small-caps'>Lockridge &amp; Stovall LLP</b><br>Counselors at law<td class='xs r'>1600 Market Sq, Suite 410<br>Philadelphia, PA 19103<br>Tel 215-555-0142<br>Fax 215-555-0143</table><hr><p>{long(day)}</p><p>Providence Pulmonary, P.C.<br>90 Providence Avenue<br>Marlow Heights, PA 19399</p><p>Re: Gideon R. Applewhite, your account PP-20664</p><p>To the billing office:</p><p>We have your notice. This letter of protection confirms that we will hold from our client's recovery, and pay to you at the close of the case, the balance of $781.00 for treatment through {long(p.day(58))}, together with reasonable charges for care after that date which we have approved in writing beforehand. In return you will send no bill to our client and will take no step to collect.</p><p>This undertaking binds the firm only to the extent of funds that come into its trust account.</p><p>Very truly yours,</p><p class=pen>Desmond Stovall</p><p>Desmond Stovall</p>"
    )
    record = shape("letter_of_protection", date=day, names=["Lockridge & Stovall LLP", "Providence Pulmonary, P.C.", "Gideon R. Applewhite", "Desmond Stovall"], amount="781.00")
    return Paper(sheet(body, font="12pt/1.45 'Caladea'", margin="0.95in"), record)


def department_summary(p: Person) -> Paper:
    """A hospital's summary by department: no dates on the lines, two columns of boxes, an old balance set apart."""
    raw = [("Emergency room", "2,744.00"), ("CT scan", "6,600.00"), ("Diagnostic X-ray", "466.50"), ("Laboratory", "577.00"), ("Pharmacy", "128.40"), ("Drugs requiring detail coding", "61.20"), ("Therapeutic injection", "318.00")]
    total, acct = add(*(row[1].replace(",", "") for row in raw)), p.no("8########")
    body = (
        f"<div class=row><div><b style='font-size:15pt;color:#8a4b08'>Llano Verde Medical Center</b><br>4100 Spur 277<br>Llano Verde, TX 78999<br>Customer service: (830) 555-0119</div><div><table class=box><tr><td>Statement date<td class=r>{us(p.day(33))}<tr><td>Account number<td class=r>{acct}<tr><td>Date of service<td class=r>{us(p.loss)}<tr><td>Service type<td class=r>Emergency<tr><td><b>Please pay</b><td class=r><b>$8,395.10</b></table></div></div><p style='margin-top:24px'>Xiomara L Benavides<br>8803 Mesquite Hollow Ln<br>Llano Verde, TX 78999</p><p><b>Patient:</b> Xiomara L Benavides</p><div class=row><div style='width:52%'><h4>Summary of charges</h4><table class='w line'>{grid(raw, (1,))}<tr><td><b>Total charges</b><td class=r><b>{usd(total)}</b></table></div><div style='width:44%'><h4>Payments and adjustments</h4><table class='w line'><tr><td>Rio Llano Mutual Auto {us(p.day(21))}<td class=r>-2,500.00<tr><td>Adjustments<td class=r>0.00<tr><td><b>Amount you owe</b><td class=r><b>8,395.10</b></table><p class=sm>You have another account with us (visit of 03/02/2024, balance $45.00) that is billed separately and is not in this total.</p></div></div><p class=sm>Financial help is available. Ask for an application or an itemized bill at no cost. Federal law protects you from certain surprise bills.</p>"
    )
    record = shape("medical_bill", form="statement", provider_name="Llano Verde Medical Center", provider_address="4100 Spur 277, Llano Verde, TX 78999", provider_phone="(830) 555-0119", patient_name="Xiomara L Benavides", account_number=acct, statement_date=p.day(33), charges=[charge(None, None, said, amount.replace(",", "")) for said, amount in raw], total_charges=total, total_payments="2500.00", total_adjustments="0.00", balance_due="8395.10")
    for each in record["charges"]:
        del each["date_of_service"]
    return Paper(sheet(body, font="10.5pt/1.4 'Open Sans'"), record)


def specialist_ledger(p: Person) -> Paper:
    """A spine office's account screen: each charge with its pointers, insurance and patient columns, in small type."""
    raw = [(11, "99204", "25", "1,2,3", "New patient level 4", "1", "612.00", "0.00"), (11, "72050", "", "1,2", "Cervical spine 4 or 5 views", "1", "236.00", "0.00"), (11, "20552", "RT", "2", "Trigger point 1-2 muscles", "1", "318.00", "0.00"), (39, "99214", "25", "1,3", "Established level 4", "1", "387.50", "0.00"), (39, "J3301", "", "3", "Triamcinolone 10 mg", "4", "84.00", "0.00"), (61, "62321", "", "3", "Cervical epidural with imaging", "1", "2480.00", "200.00"), (75, "99213", "", "3", "Established level 3", "1", "264.00", "30.00")]
    total, own, acct = add(*(row[6] for row in raw)), add(*(row[7] for row in raw)), p.no("LS######")
    body = (
        f"<div style='border:1px solid #555;padding:6px' class=sm><div class=row><b>LARKSPUR SPINE MEDICAL GROUP INC</b><span>Patient account inquiry &nbsp; {us(p.day(80))} &nbsp; user qvance</span></div>PO Box 4410, Alta Serena, CA 94998-4410 &nbsp; (707) 555-0168 &nbsp; Tax ID 83-2217740 &nbsp; NPI {npi('184730562')}</div><table class='w sm' style='margin:6px 0'><tr><td>Acct: {acct}<td>Name: Dragomir, Sunniva K<td>DOB: {us(p.born)}<td>Case: MVA {us(p.loss)}<tr><td colspan=4>Dx: 1 M50.222 Other cervical disc displacement at C5-C6 &nbsp; 2 M54.2 Cervicalgia &nbsp; 3 M54.12 Radiculopathy, cervical</table><table class='w line xs'><tr style='background:#e6e6e6'><th>DOS<th>CPT<th>Mod<th>Dx<th>Description<th class=r>Qty<th class=r>Charge<th class=r>Ins paid<th class=r>Pt paid<th class=r>Adj<th class=r>Open"
        + grid([(us(p.day(day)), code, mod, ptr, said, n, usd(amount), "0.00", usd(got), "0.00", usd(less(amount, got))) for day, code, mod, ptr, said, n, amount, got in raw], (5, 6, 7, 8, 9, 10))
        + f"<tr style='border-top:1px solid #000'><td colspan=6><b>Account totals</b><td class=r><b>{usd(total)}</b><td class=r><b>0.00</b><td class=r><b>{usd(own)}</b><td class=r><b>0.00</b><td class=r><b>{usd(less(total, own))}</b></table><p class=sm>Balance: ${usd(less(total, own))} &nbsp;&nbsp; Status: on lien, attorney Q. Ferreira &nbsp;&nbsp; Last patient payment {us(p.day(75))}</p>"
    )
    record = shape("medical_bill", form="statement", provider_name="LARKSPUR SPINE MEDICAL GROUP INC", provider_address="PO Box 4410, Alta Serena, CA 94998-4410", provider_phone="(707) 555-0168", provider_npi=npi("184730562"), provider_tax_id="83-2217740", patient_name="Dragomir, Sunniva K", patient_dob=p.born, account_number=acct, diagnosis_codes=["M50.222", "M54.2", "M54.12"], charges=[charge(p.day(day), code, said, amount, n, (mod,) if mod else (), ptr) for day, code, mod, ptr, said, n, amount, _ in raw], total_charges=total, total_payments=own, total_adjustments="0.00", balance_due=less(total, own))
    return Paper(sheet(body, font="10pt/1.4 'Liberation Sans'"), record).without("statement_date")


def first_chiropractic(p: Person) -> Paper:
    """A chiropractor's first examination, a range-of-motion table and tests ticked, two columns at the head."""
    d, who = p.day(3), "Ivo Pennington, DC"
    history = "Raymundo reports low back pain that began the night of a car accident on 12/11/2025. The pain is sharp, 7/10, across the belt line, with an ache in the left thigh. It is worse with bending and sitting, better lying down. He was treated in the emergency department and released. He has been off work as an electrician since."
    plan = "Three visits a week for two weeks, then two a week for three weeks: adjustments, traction and electrical stimulation. Lumbar films taken today. Home icing. Re-exam in four weeks."
    motion = [("Flexion", "60", "35", "yes"), ("Extension", "25", "10", "yes"), ("Left lateral flexion", "25", "15", "yes"), ("Right lateral flexion", "25", "20", "no"), ("Left rotation", "30", "25", "no"), ("Right rotation", "30", "25", "no")]
    tests = [("Kemp's, left", "[X] pos &nbsp; [ ] neg"), ("Kemp's, right", "[ ] pos &nbsp; [X] neg"), ("Straight leg raise", "[ ] pos &nbsp; [X] neg"), ("Yeoman's", "[X] pos &nbsp; [ ] neg"), ("Minor's sign", "[ ] pos &nbsp; [X] neg")]
    body = (
        f"<div class=row><div><b style='font-size:14pt;color:#5a3d7a'>Cedar Shoals Spine &amp; Wellness</b><br>309 Mulberry St, Ocmulgee Park, GA 31099</div><div>Initial Examination<br>Exam date: {bare(d)}</div></div><table class='w box' style='margin:8px 0'><tr><td>Patient: Raymundo Castaneda<td>Birthdate: {bare(p.born)}<td>ID: 3318</table><p><b>Chief complaint:</b> Low back pain with left thigh ache</p><p><b>History of complaint:</b> {history}</p><p><b>Past health:</b> Acid reflux. High cholesterol. Hernia repair 2016. Denies earlier back injury or chiropractic care.</p><p><b>Medications:</b> omeprazole 20 mg daily, atorvastatin 10 mg nightly, methocarbamol 750 mg at night</p><div class=row><div style='width:56%'><h4>Lumbar range of motion</h4><table class='w box sm'><tr><th>Motion<th>Normal<th>Found<th>Pain{grid(motion)}</table></div><div style='width:40%'><h4>Orthopedic tests</h4><table class='w box sm'>{grid(tests)}</table></div></div><p>Palpation: spasm of the lumbar paraspinals, worse on the left. Reflexes 2+ and equal. Strength 5/5.</p><p><b>Diagnosis:</b></p><table class=sm>{grid([('M54.50', 'Low back pain, unspecified'), ('S33.5XXA', 'Sprain of ligaments of lumbar spine, initial encounter'), ('M99.03', 'Segmental and somatic dysfunction of lumbar region'), ('M62.830', 'Muscle spasm of back')])}</table><p><b>Treatment plan:</b> {plan}</p><p><b>Work:</b> Off work until {bare(p.day(10))}.</p><p>{who}</p>"
    )
    record = shape("chart_note", note_type="chiropractic", facility="Cedar Shoals Spine & Wellness", provider_name=who, patient_name="Raymundo Castaneda", patient_dob=p.born, date_of_service=d, chief_complaint="Low back pain with left thigh ache", history=history, diagnoses=coded(("M54.50", "Low back pain, unspecified"), ("S33.5XXA", "Sprain of ligaments of lumbar spine, initial encounter"), ("M99.03", "Segmental and somatic dysfunction of lumbar region"), ("M62.830", "Muscle spasm of back")), medications=["omeprazole 20 mg daily", "atorvastatin 10 mg nightly", "methocarbamol 750 mg at night"], plan=plan, work_status=f"Off work until {bare(p.day(10))}.", prior_conditions=["Acid reflux", "High cholesterol", "Hernia repair 2016"])
    return Paper(sheet(body, font="10pt/1.4 'Lato'"), record).without("procedures", "findings")
