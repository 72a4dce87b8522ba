"""Notes, imaging and operations, as clinics dictate and print them."""
# ruff: noqa: E501, a sentence stands whole

from __future__ import annotations

from tests.benchmarks.strangers_second.case import Case, Paper, dash, long, page, record, row, slim, us


def _dx(*pairs):
    return [row("diagnosis", code=code, description=text) for code, text in pairs]


def emergency(c: Case) -> Paper:
    """An emergency physician's note from a hospital's record system."""
    cc = "MVC, neck and left shoulder pain."
    hpi = f"{c.short} is a {c.age} y.o. who presents by EMS after {c.he} was the restrained front passenger in a sedan rear-ended at a stop light. Airbags did not deploy. Denies loss of consciousness, vomiting, numbness or weakness. Pain is 7/10 and worse with turning the head to the left."
    exam = "Vitals: BP 142/86, HR 92, RR 18, T 98.2 F, SpO2 99% on room air. Alert, no distress. Head atraumatic. Midline cervical tenderness absent; left paraspinal and trapezius tenderness present. Left shoulder abduction limited to 100 degrees by pain. Chest and abdomen non-tender, no seat belt sign. Strength 5/5 in all extremities. Sensation intact."
    plan = "Discharge home. Ice, rest and over-the-counter topical rub. Return for weakness, numbness or worsening headache. Follow up with primary care within 5 days."
    work = "Off work for 3 days, then light duty with no lifting over 10 lbs."
    meds = [
        "cyclobenzaprine 10 mg tablet, 1 tab PO TID PRN spasm, disp 15",
        "ibuprofen 600 mg tablet, 1 tab PO Q6H with food, disp 20",
    ]
    dx = [
        ("S16.1XXA", "Strain of neck muscle, initial encounter"),
        ("S46.912A", "Strain of left shoulder, initial encounter"),
    ]
    pmh = ["Type 2 diabetes mellitus", "Left knee arthroscopy, 2014"]
    body = (
        f"<table class=top><tr><td><b>St. Brannock Medical Center</b><br>Emergency Department<td>Patient: {c.inverted}<br>MRN: {c.no('E0######')} &nbsp; CSN: {c.no('4########')}<td>DOB: {us(c.born)}<br>Arrival: {us(c.loss)} 1914</table>"
        "<h2>ED Provider Note</h2><p>Author: Cassius Threlkeld, MD &nbsp;|&nbsp; Service: Emergency Medicine &nbsp;|&nbsp; Status: Signed</p>"
        f"<h3>Chief Complaint</h3><p>{cc}</p><h3>History of Present Illness</h3><p>{hpi}</p><h3>Past Medical / Surgical History</h3><ul><li>{pmh[0]}</li><li>{pmh[1]}</li></ul>"
        "<h3>Family History</h3><p>Mother: cervical disc disease with fusion. Father: hypertension, stroke.</p><h3>Home Medications</h3><p>None reported.</p><h3>Review of Systems</h3><p>Negative except as in the HPI.</p>"
        f"<h3>Physical Exam</h3><p>{exam}</p><h3>ED Course</h3><p>Radiographs of the left shoulder show no fracture or dislocation. CT of the cervical spine was considered and not obtained (NEXUS negative).</p>"
        "<h3>Clinical Impression</h3><ol>" + "".join(f"<li>{text} ({code})</li>" for code, text in dx) + "</ol>"
        "<h3>New Prescriptions</h3><ul>"
        + "".join(f"<li>{each}</li>" for each in meds)
        + f"</ul><h3>Plan</h3><p>{plan}</p><h3>Work Status</h3><p>{work}</p><p>Electronically signed by Cassius Threlkeld, MD at {us(c.loss)} 2233</p>"
    )
    return Paper(
        page(body, ".top{background:#dde6f0;font-size:9pt}h3{font-size:10.5pt;color:#234;border-bottom:1px solid #9ab}", "10pt 'Liberation Sans'", "0.6in"),
        record("chart_note", note_type="emergency", facility="St. Brannock Medical Center", provider_name="Cassius Threlkeld, MD", patient_name=c.inverted, patient_dob=c.born, date_of_service=c.loss, chief_complaint=cc, history=hpi, findings=exam, diagnoses=_dx(*dx), medications=meds, plan=plan, work_status=work, prior_conditions=pmh),
    )  # fmt: skip


def soap(c: Case) -> Paper:
    """An office visit in four letters."""
    day = c.day(9)
    s = f"Here for follow up of the collision of {slim(c.loss)}. Low back pain radiates to the right buttock, 5/10 today, was 8/10. Sleeps four hours. Denies bowel or bladder change."
    o = "BP 126/78, P 70, Wt 171. Lumbar flexion 40 degrees with pain. Straight leg raise positive on the right at 45 degrees, negative on the left. Reflexes 2+ and equal. No foot drop. Gait slow but steady."
    p = "Start physical therapy twice weekly for six weeks. MRI lumbar spine if no better. Continue naproxen 500 mg BID. Recheck in 3 weeks."
    work = "May return to sedentary duty; no bending or lifting over 15 pounds until recheck."
    dx = [("S33.5XXA", "Sprain of ligaments of lumbar spine"), ("M54.41", "Lumbago with sciatica, right side")]
    body = (
        f"<div class=c><b>MILL RACE INTERNAL MEDICINE</b><br>19 Waterwheel Lane &middot; Bramwell Falls PA 17999 &middot; 570-555-0111</div><hr><p>NAME: {c.name} &nbsp;&nbsp; D.O.B. {dash(c.born)} &nbsp;&nbsp; VISIT DATE: {dash(day)}<br>PROVIDER: Ottoline Grubb, CRNP (supervising: Dr. Emeric Vance)</p>"
        f"<p><b>S:</b> {s}</p><p><b>O:</b> {o}</p><p><b>A:</b></p><ol>" + "".join(f"<li>{code} {text}</li>" for code, text in dx)
        + f"</ol><p><b>P:</b> {p}</p><p><b>WORK STATUS:</b> {work}</p><p style='margin-top:50px'>_______________________<br>Ottoline Grubb, CRNP</p>"
    )  # fmt: skip
    return Paper(
        page(body, "", "12pt 'Liberation Mono'", "0.9in"),
        record("chart_note", note_type="office_visit", facility="MILL RACE INTERNAL MEDICINE", provider_name="Ottoline Grubb, CRNP", patient_name=c.name, patient_dob=c.born, date_of_service=day, history=s, findings=o, diagnoses=_dx(*dx), medications=["naproxen 500 mg BID"], plan=p, work_status=work),
    )  # fmt: skip


def consultation(c: Case) -> Paper:
    """A specialist's letter to the doctor who referred."""
    day = c.day(47)
    history = f"As you know, {c.he} was thrown against the door when {c.his} car was struck broadside on {long(c.loss)}. Since then {c.he} has had neck pain with tingling into the right thumb and index finger. Six weeks of therapy have brought partial relief."
    exam = "Spurling's test is positive to the right. Biceps strength is 4/5 on the right and 5/5 on the left. Sensation is reduced over the right thumb. There are no long tract signs and Hoffmann's sign is absent."
    plan = "I have recommended a C5-6 transforaminal epidural steroid injection. If that fails, anterior discectomy and fusion would be discussed. I will see the patient again in four weeks."
    dx = [("M50.122", "Cervical disc disorder at C5-C6 level with radiculopathy")]
    prior = ["Migraine since adolescence", "Neck strain in 2011, resolved"]
    body = (
        f"<div class=r><b style='font-size:16pt'>Sandringham Spine Consultants</b><br><small>A division of Northern Lights Neurosurgery, LLP<br>900 Aurora Parkway, Fairmead, WA 98999 | tel. 509-555-0155</small></div><p>{long(day)}</p><p>Benedikt Marlowe, M.D.<br>Fairmead Family Clinic<br>12 Orchard Way<br>Fairmead, WA 98999</p>"
        f"<p>RE: &nbsp; {c.name}<br>DOB: &nbsp; {long(c.born)}<br>Consultation: &nbsp; {long(day)}</p><p>Dear Dr. Marlowe:</p><p>Thank you for asking me to see this patient.</p><p><u>History.</u> {history}</p>"
        f"<p><u>Past history.</u> {prior[0]}; {prior[1]}. No prior spinal surgery. <u>Family history</u> is notable for rheumatoid arthritis in a sister.</p><p><u>Examination.</u> {exam}</p><p><u>Studies.</u> I reviewed the MRI of {long(c.day(30))} with the patient.</p><p><u>Diagnosis.</u> {dx[0][1]} ({dx[0][0]}).</p><p><u>Recommendations.</u> {plan}</p>"
        "<p>With kind regards,</p><p style='margin-top:40px'>Severine Adeyemi-Holm, M.D., FAANS</p><p><small>cc: Crick and Barlow, attorneys</small></p>"
    )
    return Paper(
        page(body, "", "11.5pt 'DejaVu Serif'", "0.9in"),
        record("chart_note", note_type="consultation", facility="Sandringham Spine Consultants", provider_name="Severine Adeyemi-Holm, M.D., FAANS", patient_name=c.name, patient_dob=c.born, date_of_service=day, history=history, findings=exam, diagnoses=_dx(*dx), plan=plan, prior_conditions=prior),
    )  # fmt: skip


def therapy(c: Case) -> Paper:
    """A physical therapist's daily note, in boxes."""
    day = c.day(33)
    s = "Patient states the shoulder is looser but still aches at night, 4/10."
    o = "AROM left shoulder flexion 135 deg (was 110), abduction 120 deg (was 95). MMT supraspinatus 4-/5. Tenderness at the bicipital groove. No effusion."
    plan = "Continue 2x/week for 4 weeks. Progress to closed chain strengthening. Home program reviewed."
    dx = [("S46.012D", "Strain of rotator cuff of left shoulder, subsequent"), ("M25.512", "Pain in left shoulder")]
    done = [
        ("97110", "Therapeutic exercise", "30 min"),
        ("97140", "Manual therapy", "15 min"),
        ("97010", "Cold pack", "10 min"),
    ]
    body = (
        "<h2 style='background:#000;color:#fff;padding:4px'>Riverbend Rehab + Performance</h2><h3>PHYSICAL THERAPY DAILY NOTE &nbsp; Visit 7 of 16</h3>"
        f"<table class=g><tr><td>Patient<br><b>{c.short}</b><td>Birth date<br><b>{us(c.born)}</b><td>Date of visit<br><b>{us(day)}</b><td>Onset<br><b>{us(c.loss)}</b><tr><td colspan=2>Therapist<br><b>Wendell Oyelaran, PT, DPT</b><td colspan=2>Referring<br><b>Dr. Imogen Salt</b>"
        "<tr><td colspan=4>Treating diagnoses<br>" + "<br>".join(f"{code} - {text}" for code, text in dx)
        + f"<tr><td colspan=4><b>Subjective</b><br>{s}<tr><td colspan=4><b>Objective</b><br>{o}</table><br><table class=g><tr><th>CPT<th>Intervention<th>Time" + "".join(f"<tr><td>{a}<td>{b}<td>{t}" for a, b, t in done)
        + f"<tr><td colspan=2 class=r>Total timed minutes<td>45 min</table><br><table class=g><tr><td><b>Assessment</b><br>Steady gains; rehab potential good.<tr><td><b>Plan</b><br>{plan}</table><p>Wendell Oyelaran, PT, DPT &nbsp; Lic. PT-40118 &nbsp; {us(day)}</p>"
    )  # fmt: skip
    return Paper(
        page(body, ".g td{padding:5px}", "10.5pt 'Liberation Sans'", "0.7in"),
        record("chart_note", note_type="therapy", facility="Riverbend Rehab + Performance", provider_name="Wendell Oyelaran, PT, DPT", patient_name=c.short, patient_dob=c.born, date_of_service=day, history=s, findings=o, diagnoses=_dx(*dx), procedures=[text for _, text, _ in done], plan=plan),
    )  # fmt: skip


def chiropractic(c: Case) -> Paper:
    """A chiropractor's visit with levels adjusted."""
    day = c.day(14)
    cc = "Neck stiffness and daily headache."
    o = "Cervical rotation 50 right, 62 left. Hypertonic suboccipitals and upper trapezii. Fixations palpated at C2, C5 and T4. Cervical compression test positive; no radicular signs."
    plan = "3 visits a week for 3 weeks, then re-examine. Ice 15 minutes twice a day."
    dx = [
        ("M99.01", "Segmental dysfunction of cervical region"),
        ("M99.02", "Segmental dysfunction of thoracic region"),
        ("G44.319", "Acute post-traumatic headache, not intractable"),
    ]
    done = ["Diversified adjustment C2, C5, T4", "Electrical muscle stimulation 12 minutes"]
    body = (
        f"<table><tr><td style='width:50%'><b>Dr. Thaddeus Pell, D.C.</b><br>Pell Family Chiropractic<br>401 Main, Suite 2<td class=r>Chart no. {c.no('PF-###')}<br>Today: {slim(day)}</table><hr style='border:2px solid'>"
        f"<p>Name: <u>{c.last}, {c.first}</u> &nbsp; DOB: <u>{slim(c.born)[: slim(c.born).rindex('/')]}/{c.born.year}</u> &nbsp; Accident: <u>{slim(c.loss)}</u></p><p><b>Complaint:</b> {cc}</p><p><b>Exam findings:</b> {o}</p><p><b>Dx:</b></p>"
        + "".join(f"<div style='margin-left:25px'>{code} &nbsp; {text}</div>" for code, text in dx)
        + f"<p><b>Treatment today:</b></p><ul><li>{done[0]}</li><li>{done[1]}</li></ul><p><b>Plan:</b> {plan}</p><p><b>Disability:</b> none given &nbsp; <b>Prior chiropractic care:</b> none</p><p>T. Pell, D.C.</p>"
    )
    return Paper(
        page(body, "", "12pt 'Liberation Sans Narrow'", "0.8in"),
        record("chart_note", note_type="chiropractic", facility="Pell Family Chiropractic", provider_name="Dr. Thaddeus Pell, D.C.", patient_name=f"{c.last}, {c.first}", patient_dob=c.born, date_of_service=day, chief_complaint=cc, findings=o, diagnoses=_dx(*dx), procedures=done, plan=plan),
    )  # fmt: skip


def discharge(c: Case) -> Paper:
    """Three days in hospital, told in a summary."""
    came, left = c.loss, c.day(3)
    history = f"This {c.age}-year-old was struck by a car while crossing in a marked crosswalk and was brought in by ambulance with right leg deformity. There was no head injury and no loss of consciousness."
    exam = "At discharge afebrile, pulse 76, blood pressure 118/70. Incision clean and dry. Dorsalis pedis pulse palpable. Wiggles all toes; no calf tenderness."
    plan = "Touch-down weight bearing on the right with a walker for 6 weeks. Wound check with Dr. Quimby in 14 days. Home health physical therapy three times a week."
    dx = [
        ("S82.201A", "Closed fracture of shaft of right tibia"),
        ("S82.401A", "Closed fracture of shaft of right fibula"),
    ]
    meds = [
        "Oxycodone 5 mg every 6 hours as needed, 20 tablets",
        "Enoxaparin 40 mg subcutaneous daily for 21 days",
        "Docusate 100 mg twice daily",
    ]
    prior = ["Hypothyroidism", "Osteopenia"]
    work = "Unable to work until seen by orthopedics."
    body = (
        f"<h1 class=c>COUNTY OF ALDERMERE HOSPITAL DISTRICT</h1><h2 class=c>DISCHARGE SUMMARY</h2><table><tr><td>PATIENT:<td>{c.name.upper()}<td>MED REC NO:<td>{c.no('##-##-##')}<tr><td>DATE OF BIRTH:<td>{us(c.born)}<td>ADMITTED:<td>{us(came)}<tr><td>ATTENDING:<td>Jocasta Quimby, MD<td>DISCHARGED:<td>{us(left)}</table><hr>"
        "<p><b>PRINCIPAL AND SECONDARY DIAGNOSES:</b></p><ol>" + "".join(f"<li>{text}, {code}</li>" for code, text in dx)
        + f"</ol><p><b>COMORBIDITIES:</b> {prior[0]}; {prior[1]}.</p><p><b>PROCEDURES PERFORMED:</b> Intramedullary nailing of right tibia.</p><p><b>HISTORY:</b> {history}</p>"
        "<p><b>HOSPITAL COURSE:</b> Surgery was done on the second day without complication. Hemoglobin fell to 9.8 and no transfusion was needed. Pain was controlled by mouth by the third day.</p>"
        f"<p><b>CONDITION AND EXAMINATION:</b> {exam}</p><p><b>DISCHARGE MEDICATIONS:</b></p><ol>" + "".join(f"<li>{each}</li>" for each in meds)
        + f"</ol><p><b>DISCHARGE PLAN:</b> {plan}</p><p><b>WORK:</b> {work}</p><p>D: {us(left)} &nbsp; T: {us(c.day(4))} &nbsp; JQ/ml</p>"
    )  # fmt: skip
    return Paper(
        page(body, "h1{font-size:13pt}h2{font-size:12pt}", "10.5pt 'Liberation Serif'", "0.7in"),
        record("chart_note", note_type="discharge_summary", facility="COUNTY OF ALDERMERE HOSPITAL DISTRICT", provider_name="Jocasta Quimby, MD", patient_name=c.name.upper(), patient_dob=c.born, date_of_service=came, date_through=left, history=history, findings=exam, diagnoses=_dx(*dx), procedures=["Intramedullary nailing of right tibia"], medications=meds, plan=plan, work_status=work, prior_conditions=prior),
    )  # fmt: skip


def mri(c: Case) -> Paper:
    day = c.day(24)
    findings = "Alignment is anatomic. Marrow signal is normal without edema or fracture. L3-4: no disc bulge. L4-5: 4 mm broad-based protrusion with an annular fissure, moderate right foraminal narrowing. L5-S1: mild facet arthropathy, no stenosis. The conus ends at L1. No paraspinal collection."
    impression = "1. L4-5 disc protrusion with annular fissure and moderate right foraminal narrowing. 2. No fracture."
    body = (
        f"<table><tr><td><b style='font-size:17pt'>ClearField Imaging Partners</b><br>Suite 110, 70 Harvest Loop, Carrizo Bend, TX 78099<td class=r>Phone 956-555-0170<br>Fax 956-555-0171</table><table class=g style='margin-top:10px'><tr><td>Patient: {c.inverted}<td>DOB: {us(c.born)}<td>Accession: {c.no('CF-#######')}<tr><td>Exam date: {us(day)}<td>Referring: Lemuel Cartwright, DC<td>Reported: {us(c.day(25))}</table>"
        f"<h3>EXAM: MRI LUMBAR SPINE WITHOUT CONTRAST</h3><p><b>CLINICAL INDICATION:</b> Low back pain after motor vehicle accident. Rule out fracture.</p><p><b>COMPARISON:</b> Radiographs of {us(c.day(2))}.</p><p><b>TECHNIQUE:</b> Sagittal T1, T2 and STIR; axial T1 and T2 at 1.5 Tesla.</p><p><b>FINDINGS:</b> {findings}</p><p><b>IMPRESSION:</b> {impression}</p><p>Electronically signed: Zebulon Aspinwall, MD, Diplomate, American Board of Radiology</p>"
    )
    return Paper(
        page(body, "", "11pt 'Liberation Sans'"),
        record("imaging_report", facility="ClearField Imaging Partners", provider_name="Zebulon Aspinwall, MD", patient_name=c.inverted, patient_dob=c.born, date_of_service=day, modality="mri", body_part="LUMBAR SPINE", findings=findings, impression=impression),
    )  # fmt: skip


def xray(c: Case) -> Paper:
    findings = "Three views show no acute fracture. The carpal bones are aligned. Mild degenerative narrowing of the first carpometacarpal joint. Soft tissues are swollen over the ulnar side."
    impression = "No acute osseous abnormality. Soft tissue swelling."
    body = f"<pre>MERCY OF THE PLAINS HOSPITAL\nDEPARTMENT OF RADIOLOGY\n\nNAME:      {c.inverted.upper()}\nBIRTH:     {dash(c.born)}      SEX: {'M' if c.he == 'he' else 'F'}\nMRN:       {c.no('######')}\nSERVICE:   {dash(c.loss)}  20:05\nORDERED BY: ULRIKA DENHOLM PA-C\nSTUDY:     LEFT WRIST, 3 VIEWS (XRAY)\nREASON:    FALL, PAIN</pre><p>FINDINGS:<br>{findings}</p><p>CONCLUSION:<br>{impression}</p><pre>DICTATED BY: PERCIVAL NAKAMURA-BLYTHE MD\nTRANSCRIBED: {dash(c.day(1))} / KDS</pre>"
    return Paper(
        page(body, "pre{font:11pt 'Liberation Mono'}", "11pt 'Liberation Mono'", "1in"),
        record("imaging_report", facility="MERCY OF THE PLAINS HOSPITAL", provider_name="PERCIVAL NAKAMURA-BLYTHE MD", patient_name=c.inverted.upper(), patient_dob=c.born, date_of_service=c.loss, modality="xray", body_part="LEFT WRIST", findings=findings, impression=impression),
    )  # fmt: skip


def ultrasound(c: Case) -> Paper:
    day = c.day(19)
    findings = "The supraspinatus tendon shows a 9 mm partial-thickness articular surface tear. The infraspinatus and subscapularis are intact. The biceps tendon lies in its groove. Small amount of fluid in the subdeltoid bursa. No full-thickness tear."
    impression = "Partial-thickness supraspinatus tear with mild bursitis."
    body = (
        f"<div class=c><h2>Orchard Gate Musculoskeletal Ultrasound</h2><p>Diagnostic Sonography Report</p></div><table><tr><td>Name<td>{c.name}<tr><td>Date of birth<td>{long(c.born)}<tr><td>Date of examination<td>{long(day)}<tr><td>Examination<td>Ultrasound of the right shoulder, complete<tr><td>Requested by<td>Dr. Odile Prendergast<tr><td>Sonographer<td>Hal Ivory, RDMS</table>"
        f"<h3>Observations</h3><p>{findings}</p><h3>Opinion</h3><p>{impression}</p><p style='margin-top:40px'>Read by: Marguerite Vanterpool, M.D.</p>"
    )
    return Paper(
        page(body, "td:first-child{width:30%;color:#555}", "12pt 'Liberation Serif'", "1in"),
        record("imaging_report", facility="Orchard Gate Musculoskeletal Ultrasound", provider_name="Marguerite Vanterpool, M.D.", patient_name=c.name, patient_dob=c.born, date_of_service=day, modality="ultrasound", body_part="right shoulder", findings=findings, impression=impression),
    )  # fmt: skip


def knee_scope(c: Case) -> Paper:
    day = c.day(88)
    pre, post = (
        "Left knee medial meniscus tear.",
        "Left knee complex tear of the posterior horn, medial meniscus; grade II chondromalacia of the patella.",
    )
    what = "Left knee arthroscopy with partial medial meniscectomy."
    findings = "The patellofemoral joint had grade II softening. The anterior cruciate ligament was intact. The medial meniscus had a complex tear of the posterior horn not amenable to repair. The lateral compartment was normal."
    body = (
        f"<h2 class=c>TIDEWATER AMBULATORY SURGERY CENTER</h2><h3 class=c>OPERATIVE REPORT</h3><p>PATIENT NAME: {c.name.upper()}<br>DATE OF BIRTH: {us(c.born)}<br>DATE OF SURGERY: {us(day)}<br>SURGEON: Lysander Obuya, M.D.<br>ASSISTANT: Petra Whitcombe, PA-C<br>ANESTHESIOLOGIST: Fulton Greaves, M.D.</p>"
        f"<p>PREOPERATIVE DIAGNOSIS: {pre}</p><p>POSTOPERATIVE DIAGNOSIS: {post}</p><p>PROCEDURE PERFORMED: {what}</p><p>ANESTHESIA: General with laryngeal mask.</p><p>ESTIMATED BLOOD LOSS: Minimal. &nbsp; COMPLICATIONS: None. &nbsp; TOURNIQUET: 24 minutes.</p><p>INDICATIONS: Persistent mechanical symptoms since an injury of {us(c.loss)}.</p>"
        f"<p>FINDINGS: {findings}</p><p>DESCRIPTION OF PROCEDURE: After informed consent the patient was brought to the operating room and placed supine. A time out was held. Standard portals were made. The torn fragment was trimmed to a stable rim with a biter and shaver. The joint was lavaged and the portals were closed with nylon. The patient was taken to recovery in stable condition.</p>"
    )
    return Paper(
        page(body, "", "11pt 'Liberation Serif'", "0.9in"),
        record("operative_report", facility="TIDEWATER AMBULATORY SURGERY CENTER", surgeon="Lysander Obuya, M.D.", patient_name=c.name.upper(), patient_dob=c.born, date_of_service=day, preoperative_diagnosis=pre, postoperative_diagnosis=post, procedure=what, anesthesia="General with laryngeal mask.", findings=findings),
    )  # fmt: skip


def injection(c: Case) -> Paper:
    day = c.day(61)
    dx = "Cervical radiculopathy, right (M54.12)"
    what = "Right C6-7 interlaminar epidural steroid injection under fluoroscopy"
    body = (
        f"<table class=g><tr><td colspan=2><b style='font-size:14pt'>Halcyon Pain Institute</b> &nbsp; Procedure Note<tr><td>Patient<td>{c.short}<tr><td>DOB / Age<td>{us(c.born)} / {c.age}<tr><td>Procedure date<td>{us(day)}<tr><td>Performing physician<td>Rosamund Idowu, MD<tr><td>Pre-procedure diagnosis<td>{dx}<tr><td>Post-procedure diagnosis<td>Same<tr><td>Procedure<td>{what}<tr><td>Anesthesia<td>Local, 1% lidocaine, with oral diazepam 5 mg<tr><td>Medication injected<td>Dexamethasone 10 mg with 2 mL saline<tr><td>Complications<td>None</table>"
        "<p>The patient was placed prone. The skin was prepared with chlorhexidine. An 18 gauge Tuohy needle was advanced by loss of resistance. Contrast spread was epidural and there was no vascular uptake. The medication was given slowly and the needle was withdrawn. Pain before the procedure was 6/10 and twenty minutes afterwards 2/10.</p><p><i>Rosamund Idowu, MD (signed electronically)</i></p>"
    )
    return Paper(
        page(body, ".g td:first-child{width:32%;background:#f0f0f0}", "11pt 'DejaVu Sans Condensed'"),
        record("operative_report", facility="Halcyon Pain Institute", surgeon="Rosamund Idowu, MD", patient_name=c.short, patient_dob=c.born, date_of_service=day, preoperative_diagnosis=dx, postoperative_diagnosis="Same", procedure=what, anesthesia="Local, 1% lidocaine, with oral diazepam 5 mg"),
    )  # fmt: skip
