"""Chart notes: emergency, urgent care, chiropractic, therapy, consultation, follow-up, discharge, telephone, a form filled by hand."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_fifth.care.case import (
    Paper,
    Person,
    bare,
    codes,
    long,
    mon,
    shape,
    sheet,
    short,
    table,
    us,
)


def emergency(p: Person) -> Paper:
    """An emergency provider's note of two sheets, a patient banner on each, families' and past illnesses among much that is negative."""
    history = f"{p.first} is a 42 y.o. female who presents by EMS after a motor vehicle collision at about 18:50. She was the belted driver of a compact SUV struck on the driver side by a pickup that ran a red light. Airbags deployed. She recalls the impact but not the first minutes after it. She reports headache, neck pain, left wrist pain and lower abdominal soreness. She denies vomiting, weakness, numbness, chest pain or shortness of breath."
    findings = "General: alert, uncomfortable, in cervical collar. Head: 4 cm laceration of the left forehead, no step-off. Neck: midline tenderness C5 to C6. Chest: clear, no seat belt sign. Abdomen: soft, tender in the suprapubic area, no guarding. Left wrist: swelling and tenderness over the distal radius, skin intact, pulses and sensation normal. Neuro: GCS 15, strength 5/5 in all limbs."
    plan = "Admit to observation for serial abdominal exams and repeat hemoglobin. Left wrist splinted. Forehead laceration closed with 6 sutures, remove in 7 days. Acetaminophen and oxycodone for pain. Hand surgery referral within 10 days."
    past = ["Migraine without aura", "Hypothyroidism", "Cholecystectomy 2014"]
    meds = ["levothyroxine 75 mcg daily", "sumatriptan 50 mg as needed"]
    dx = codes(("S52.532A", "Colles' fracture of left radius, initial encounter"), ("S01.81XA", "Laceration of forehead, initial encounter"), ("S16.1XXA", "Cervical strain, initial encounter"))
    banner = f"<table class='w ban'><tr><td><b>{p.turned}</b> (MRN {p.no('E#######')})<td>DOB {us(p.born)} &nbsp; 42 y.o. F<td class=r>Encounter {us(p.loss)}</table>"
    part = lambda name, text: f"<h4>{name}</h4><div>{text}</div>"  # noqa: E731
    bullets = lambda items: "<ul>" + "".join(f"<li>{each}" for each in items) + "</ul>"  # noqa: E731
    body = (
        f"<div class=logo>Saguaro Rim Medical Center</div>{banner}<h3>ED Provider Notes</h3><p class=sm>Author: Priyanka Desai-Lowell, MD &nbsp; Service: Emergency Medicine &nbsp; Author type: Physician &nbsp; Filed: {us(p.day(1))} 0112</p>"
        + part("Chief Complaint", "Motor vehicle collision, neck and wrist pain") + part("History of Present Illness", history) + part("Past Medical History", bullets(past[:2])) + part("Past Surgical History", bullets(past[2:])) + part("Family History", "Mother: breast cancer, osteoporosis. Father: coronary artery disease, lumbar fusion.") + part("Social History", "Never smoker. Works as a school bus dispatcher.") + part("Home Medications", bullets(meds)) + part("Allergies", "Penicillin (hives)") + part("Review of Systems", "Negative for fever, visual change, back pain, hematuria. No history of neck injury.")
        + f"<div class='brk'></div>{banner}" + part("Physical Exam", f"<p class=sm>BP 138/84, Pulse 96, Temp 36.8 C, Resp 18, SpO2 98%</p>{findings}") + part("Imaging", "CT head and cervical spine: no acute abnormality. CT abdomen and pelvis: no solid organ injury, trace free fluid. XR left wrist: distal radius fracture, dorsal angulation.") + part("Medical Decision Making", "Mechanism concerning for intra-abdominal injury. Imaging reassuring; trace fluid warrants observation.")
        + part("Clinical Impression", "<ol>" + "".join(f"<li>{each['description']} - {each['code']}" for each in dx) + "</ol>") + part("Plan", plan) + part("Disposition", "Observation, Dr. Ostrander accepting") + f"<p>Electronically signed by Priyanka Desai-Lowell, MD on {us(p.day(1))} at 1:12 AM</p>"
    )
    css = ".logo{font:bold 15pt Lato;color:#8a4b12}.ban td{background:#eee;border:1px solid #bbb}ul,ol{margin:2px 0 2px 18px;padding:0}h4{margin:9px 0 1px;color:#345;font-size:105%}"
    record = shape("chart_note", note_type="emergency", facility="Saguaro Rim Medical Center", provider_name="Priyanka Desai-Lowell, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=p.loss, chief_complaint="Motor vehicle collision, neck and wrist pain", history=history, findings=findings, diagnoses=dx, medications=meds, plan=plan, prior_conditions=past)
    return Paper(sheet(body, css, "10.2pt/1.38 'Lato'", "0.6in"), record).without("procedures")


def urgent_care(p: Person) -> Paper:
    """An urgent care's note all in capitals, captions at the left, the values in a column."""
    rows = [
        ("CHIEF COMPLAINT", "RIGHT WRIST AND RIB PAIN"), ("HPI", "54 YEAR OLD RIGHT HANDED MALE REAR-ENDED THREE DAYS AGO, SEEN THAT NIGHT AT LAKE HARLOW COMMUNITY HOSPITAL. SPLINT IS TIGHT AND THE HAND IS SWELLING. RIB PAIN WITH DEEP BREATHS. NO COUGH OR FEVER."), ("PMH", "TYPE 2 DIABETES; GOUT"), ("PSH", "NONE"), ("FAMILY HX", "BROTHER WITH RHEUMATOID ARTHRITIS"), ("MEDS", "METFORMIN 1000 MG TWICE DAILY; ALLOPURINOL 300 MG DAILY; HYDROCODONE/APAP 5-325 MG AS NEEDED"), ("ALLERGIES", "NKDA"),
        ("EXAM", "RIGHT HAND MODERATELY SWOLLEN, FINGERS WARM, CAPILLARY REFILL UNDER 2 SECONDS. DISTAL RADIUS TENDER. RIGHT LATERAL RIBS 7 TO 9 TENDER, NO CREPITUS. LUNGS CLEAR BOTH SIDES."), ("ASSESSMENT", "1. CONTUSION OF RIGHT WRIST (S60.211A)<br>2. CONTUSION OF RIGHT FRONT WALL OF THORAX (S20.211A)"), ("PLAN", "SPLINT REWRAPPED LOOSELY. ELEVATE AND ICE. INCENTIVE SPIROMETER. FOLLOW UP WITH PRIMARY DOCTOR IN ONE WEEK, SOONER FOR NUMBNESS."), ("WORK", "NO USE OF RIGHT HAND UNTIL RECHECKED. MAY DO ONE-HANDED WORK."),
    ]
    said = dict(rows)
    body = f"<div class=c><b>HARLOW MILLS IMMEDIATE CARE</b><br>2200 COLONY RD, HARLOW MILLS, OH 44096</div><hr><pre>NAME: {p.turned.upper():<34}DATE: {short(p.day(3))}\nDOB:  {short(p.born):<34}TIME IN: 0855\nPROVIDER: BRENNA TOLLESON, PA-C</pre><hr><table>{table([(f'<b>{name}:</b>', text) for name, text in rows])}</table><p>ELECTRONICALLY SIGNED BRENNA TOLLESON, PA-C {short(p.day(3))} 09:31</p>"
    record = shape("chart_note", note_type="office_visit", facility="HARLOW MILLS IMMEDIATE CARE", provider_name="BRENNA TOLLESON, PA-C", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=p.day(3), chief_complaint=said["CHIEF COMPLAINT"], history=said["HPI"], findings=said["EXAM"], diagnoses=codes(("S60.211A", "CONTUSION OF RIGHT WRIST"), ("S20.211A", "CONTUSION OF RIGHT FRONT WALL OF THORAX")), medications=said["MEDS"].split("; "), plan=said["PLAN"], work_status=said["WORK"], prior_conditions=said["PMH"].split("; "))
    return Paper(sheet(body, "td{padding:5px 8px}pre{white-space:pre}", "10.8pt/1.4 'Courier Prime'", "0.75in"), record).without("procedures", "note_type")


def chiropractic_soap(p: Person) -> Paper:
    """A chiropractor's daily note, S, O, A and P set in the margin, segments in a line of abbreviations."""
    s = "Pt reports neck pain 5/10 down from 7/10, mid back stiffness 4/10. Headaches now every other day. Slept better after the last visit. Driving over 20 min still aggravates the neck."
    o = "C/S flexion 45/50, extension 40/60 with pain, right rotation 60/80, left rotation 70/80. Palpation: tenderness and hypertonicity of bilateral trapezius and levator scapulae. Fixation C2, C5, T4, T6. Cervical compression positive for local pain, no radiation. DTRs 2+ and equal."
    plan = "Continue 3x/week for 2 weeks, then re-evaluate. Home stretches and moist heat 15 min twice a day. No overhead lifting."
    body = (
        f"<div class=split><b style='font-size:13pt'>Tallow Creek Family Chiropractic</b><span>1330 Mill Race Rd, Suite 6, Tallow Creek, GA 30099</span></div><hr><p><b>Daily Note / SOAP</b> &emsp; Visit 4 &emsp; {mon(p.day(10))}<br>Patient: {p.name} &emsp; D.O.B. {us(p.born)} &emsp; Date of injury {us(p.loss)}</p>"
        f"<table class='w soap'><tr><td><b>S</b><td>{s}<tr><td><b>O</b><td>{o}<tr><td><b>A</b><td>Patient is responding as expected.<br>S13.4XXD Sprain of ligaments of cervical spine, subsequent<br>S23.3XXD Sprain of ligaments of thoracic spine, subsequent<br>M99.01 Segmental dysfunction of cervical region<tr><td><b>P</b><td>{plan}<tr><td><b>Tx</b><td>CMT diversified C2, C5, T4, T6 (98941). Manual therapy trapezius 15 min (97140). IFC 15 min (97014). Tolerated well.</table><p style='margin-top:30px'>Shandra Lovejoy, D.C. &nbsp; (signed electronically {us(p.day(10))})</p>"
    )
    dx = codes(("S13.4XXD", "Sprain of ligaments of cervical spine, subsequent"), ("S23.3XXD", "Sprain of ligaments of thoracic spine, subsequent"), ("M99.01", "Segmental dysfunction of cervical region"))
    record = shape("chart_note", note_type="chiropractic", facility="Tallow Creek Family Chiropractic", provider_name="Shandra Lovejoy, D.C.", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(10), history=s, findings=o, diagnoses=dx, plan=plan)
    return Paper(sheet(body, ".soap td{border-top:1px solid #999;padding:8px 10px}.soap td:first-child{width:24px;font-size:15pt}", "11pt/1.45 'Liberation Sans'", "0.8in"), record).without("procedures", "chief_complaint", "work_status")


def therapy_evaluation(p: Person) -> Paper:
    """A therapist's first evaluation of two sheets: a table of motion, a score, goals, a plan for the doctor to sign."""
    history = "Patient was the front passenger in a car that was rear-ended at a stop light. Neck pain and right shoulder ache began within the hour. Pain is 6/10 at worst, 2/10 at best, worse with computer work and checking blind spots. Sleep is broken twice a night. She has not had physical therapy before."
    plan = "Therapeutic exercise, manual therapy, neuromuscular re-education and home program, 2 times a week for 6 weeks."
    rom = [("Flexion", "38", "50"), ("Extension", "42", "60"), ("Rotation right", "52", "80"), ("Rotation left", "66", "80"), ("Side bend right", "28", "45"), ("Side bend left", "24", "45")]
    body = (
        f"<div class=split><div><b style='font:bold 16pt Caladea'>Evergreen Stride Physical Therapy, PLLC</b><br>18 Harbor Steps, Suite 2, Tidewell, WA 98399</div><div class=r>Initial Evaluation<br>Page 1 of 2</div></div><table class='w grid' style='margin:10px 0'>{table([('Patient', p.turned, 'Date of birth', us(p.born)), ('Date of visit', us(p.day(14)), 'Injury date', us(p.loss)), ('Referring provider', 'Jorunn Aasen, ARNP', 'Therapist', 'Tobias Wren, PT, DPT')])}</table>"
        f"<table class='w grid'>{table([('ICD-10', 'Diagnosis')], (), 'th')}{table([('M54.2', 'Cervicalgia'), ('S16.1XXD', 'Strain of muscle at neck level, subsequent encounter'), ('M25.511', 'Pain in right shoulder')])}</table><h4>Subjective</h4><p>{history}</p><p><b>Past medical history:</b> Exercise-induced asthma; left ankle fracture 2018.</p><p><b>Medications:</b> albuterol inhaler as needed; naproxen 440 mg twice daily</p><p><b>Job:</b> Graphic designer, working full duty with extra breaks.</p>"
        f"<div class=brk></div><div class=split><b>{p.turned}</b><span>{us(p.day(14))} &nbsp; Page 2 of 2</span></div><h4>Objective</h4><table class='grid' style='width:60%'>{table([('Cervical motion', 'Measured (deg)', 'Normal (deg)')], (1, 2), 'th')}{table(rom, (1, 2))}</table><p>Posture: forward head. Tender right upper trapezius and levator. Right shoulder abduction 150 degrees with pain at end range, strength 4/5. Spurling negative both sides. Neck Disability Index 38%.</p><h4>Assessment</h4><p>Signs are consistent with acceleration injury of the neck. Good potential to meet goals.</p><h4>Goals</h4><p>1. Rotation 70 degrees both ways in 4 weeks. 2. NDI under 15% in 6 weeks. 3. Two hours of computer work without pain over 2/10.</p><h4>Plan of care</h4><p>{plan}</p><p>Tobias Wren, PT, DPT &nbsp; WA lic. PT60{p.no('######')} &nbsp; {us(p.day(14))} 11:05</p><p class=sm>Physician certification: I have reviewed this plan of care. Signature ______________________ Date __________</p>"
    )
    record = shape("chart_note", note_type="therapy", facility="Evergreen Stride Physical Therapy, PLLC", provider_name="Tobias Wren, PT, DPT", patient_name=p.turned, patient_dob=p.born, date_of_service=p.day(14), history=history, diagnoses=codes(("M54.2", "Cervicalgia"), ("S16.1XXD", "Strain of muscle at neck level, subsequent encounter"), ("M25.511", "Pain in right shoulder")), medications=["albuterol inhaler as needed", "naproxen 440 mg twice daily"], plan=plan, prior_conditions=["Exercise-induced asthma", "left ankle fracture 2018"])
    return Paper(sheet(body, ".grid td,.grid th{padding:4px 8px}", "10.8pt/1.4 'Caladea'", "0.75in"), record).without("procedures", "chief_complaint", "work_status", "findings")


def surgeon_consultation(p: Person) -> Paper:
    """A surgeon's letter to the family doctor, without captions but for the subject; its paragraphs hold all."""
    history = "As you know, he is a 46-year-old electrician who was struck broadside on the passenger side while driving his work van home. His left foot was caught under the brake pedal and his left arm was flung against the door. The foot has healed. The left shoulder has not: he cannot sleep on it and cannot hold a drill overhead."
    findings = "On examination he stands level. Active elevation of the left shoulder is 130 degrees, of the right 170. The painful arc is from 70 to 110 degrees. Neer and Hawkins signs are present. Supraspinatus strength is 4 of 5. There is no instability and the neck is supple. The left foot is not swollen and its motion is full."
    plan = "I injected the subacromial space with 40 mg of Depo-Medrol and he had good relief before he left. He will begin therapy twice a week. If he is not better in six weeks I will order an MRI to look for a cuff tear."
    work = "He may work with no lifting over ten pounds and no overhead work until I see him again on January 9."
    body = (
        f"<div class=c><b style='letter-spacing:2px'>MESA ALTA BONE &amp; SPINE</b><br><span class=sm>Fenella Ruiz-Coates, M.D. &middot; Orthopaedic Surgery<br>2120 Camino del Rio, Mesa Alta, NM 87199</span></div><p>{long(p.day(6))}</p><p>Horace Trujillo, MD<br>Westside Family Medicine<br>Mesa Alta, NM 87198</p><p>RE: {p.name}<br>DOB: {us(p.born)}</p><p>Dear Horace:</p><p>Thank you for asking me to see {p.mr} in consultation about his left shoulder. {history}</p><p>He has high blood pressure and takes lisinopril 20 mg daily. He had a right rotator cuff repair in 2017 and recovered fully. His father had gout.</p><p>{findings}</p><p>X-rays taken here today show a curved acromion and no fracture.</p><p>My diagnosis is impingement syndrome of the left shoulder (M75.42), with a possible strain of the rotator cuff (S46.012A). {plan}</p><p>{work}</p><p>With thanks and kind regards,</p><p class=hand>F. Ruiz-Coates</p><p>Fenella Ruiz-Coates, M.D.</p>"
    )
    dx = codes(("M75.42", "impingement syndrome of the left shoulder"), ("S46.012A", "possible strain of the rotator cuff"))
    record = shape("chart_note", note_type="consultation", facility="MESA ALTA BONE & SPINE", provider_name="Fenella Ruiz-Coates, M.D.", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(6), history=history, findings=findings, diagnoses=dx, medications=["lisinopril 20 mg daily"], plan=plan, work_status=work, prior_conditions=["high blood pressure", "right rotator cuff repair in 2017"])
    return Paper(sheet(body, "", "11.6pt/1.45 'Liberation Serif'", "0.95in"), record).without("procedures", "chief_complaint")


def pain_follow_up(p: Person) -> Paper:
    """A pain clinic's progress note from its program: bold captions run into the text, medicines taken and stopped, vitals in a line."""
    history = f"{p.mr} returns two weeks after the cervical epidural of December 12. He had 60 percent relief of arm pain for ten days; neck pain persists, 6/10, worse when looking up. No new weakness. Sleep is fair. He is doing home exercises."
    findings = "Gait normal. Cervical extension 30 degrees with pain. Facet loading positive bilaterally at C4 to C6. Spurling now negative. Motor 5/5 in both arms. Sensation intact. Right wrist nontender."
    plan = "Schedule bilateral C4-5 and C5-6 medial branch blocks. Continue gabapentin. Stop tramadol because of nausea. Return two weeks after the blocks."
    meds = ["gabapentin 300 mg three times daily", "metformin 1000 mg twice daily", "allopurinol 300 mg daily"]
    body = (
        f"<table class=w><tr><td><b>Great Lakes Pain Partners</b><br>25 Quarry Lake Dr, Harlow Mills, OH 44096<td class=r><b>Progress Notes</b><br>Patient: {p.turned}<br>DOB: {us(p.born)} &nbsp; Age: 54 Y &nbsp; Sex: Male<br>Provider: Ilse Brandauer, MD<br>Date: {us(p.day(48))}</table><hr><p><b>Chief Complaints:</b> 1. Neck pain. 2. Follow up after injection.</p><p><b>HPI:</b> {history}</p><p><b>Current Medications:</b></p><div class=in><i>Taking</i>{''.join(f'<div>&bull; {each}</div>' for each in meds)}<i>Discontinued</i><div>&bull; tramadol 50 mg every 6 hours</div><div>&bull; hydrocodone/APAP 5-325 mg</div></div><p><b>Medical History:</b> Type 2 diabetes, Gout.</p><p><b>Family History:</b> Mother deceased, stroke. Brother rheumatoid arthritis.</p><p><b>ROS:</b> Denies bowel or bladder change, fever, weight loss.</p><p><b>Vital Signs:</b> BP 132/80, HR 74, Wt 214 lbs, Pain 6/10.</p><p><b>Examination:</b> {findings}</p><p><b>Assessment:</b> 1. Spondylosis without myelopathy or radiculopathy, cervical region - M47.812 (Primary). 2. Radiculopathy, cervical region - M54.12.</p><p><b>Plan:</b> {plan}</p><p><b>Work status:</b> Sedentary duty, 6 hours a day, through {us(p.day(76))}.</p><p class=sm>Electronically signed by Ilse Brandauer, MD on {us(p.day(48))} at 04:52 PM EST. Sign off status: Completed</p>"
    )
    dx = codes(("M47.812", "Spondylosis without myelopathy or radiculopathy, cervical region"), ("M54.12", "Radiculopathy, cervical region"))
    record = shape("chart_note", note_type="office_visit", facility="Great Lakes Pain Partners", provider_name="Ilse Brandauer, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=p.day(48), chief_complaint="1. Neck pain. 2. Follow up after injection.", history=history, findings=findings, diagnoses=dx, medications=meds, plan=plan, work_status=f"Sedentary duty, 6 hours a day, through {us(p.day(76))}.", prior_conditions=["Type 2 diabetes", "Gout"])
    return Paper(sheet(body, ".in{margin-left:22px}", "10.4pt/1.38 'DejaVu Sans Condensed'", "0.7in"), record).without("procedures")


def discharge(p: Person) -> Paper:
    """A hospital's discharge summary of two sheets, dictated, with a course of several paragraphs and old illnesses."""
    meds = ["apixaban 2.5 mg twice daily for 35 days", "acetaminophen 1000 mg three times daily", "oxycodone 5 mg every 6 hours as needed", "amlodipine 5 mg daily", "rosuvastatin 10 mg nightly"]
    past = ["Hypertension", "Hyperlipidemia", "Benign prostatic hyperplasia", "Right cataract extraction 2021"]
    plan = "Weight bearing as tolerated with a walker. Staples out on postoperative day 14. See Dr. Iyer in two weeks with X-rays. Rehabilitation at Prairie Glen Care Center. Recheck hemoglobin in one week."
    history = "77-year-old man who slipped on an unmarked wet floor in the entry of a grocery store and landed on his left side. He could not stand. He did not strike his head or lose consciousness. X-rays showed a displaced intertrochanteric fracture of the left femur."
    head = f"<div class=split><b>ELMHOLLOW ADVENT HOSPITAL</b><span>1500 River Glen Pkwy, Elmhollow, IL 60399</span></div><div class=split style='border-bottom:2px solid'><span>{p.turned} &nbsp; MR# {p.no('#######')}</span><span>DOB {us(p.born)}</span></div>"
    body = (
        f"{head}<h3 class=c>DISCHARGE SUMMARY</h3><table>{table([('Date of admission:', long(p.loss)), ('Date of discharge:', long(p.day(4))), ('Attending physician:', 'Rose Madigan, MD'), ('Consultant:', 'Sanjay Iyer, MD, orthopedic surgery'), ('Discharged to:', 'Skilled nursing facility')])}</table><h4>DISCHARGE DIAGNOSES</h4><p>1. Displaced intertrochanteric fracture of left femur, S72.142A.<br>2. Acute blood loss anemia, D62.</p><h4>HISTORY OF PRESENT ILLNESS</h4><p>{history}</p><h4>PAST MEDICAL HISTORY</h4><p>{'. '.join(past)}.</p><h4>HOSPITAL COURSE</h4><p>On {long(p.day(1))} he had cephalomedullary nailing of the left femur under spinal anesthesia without complication. Hemoglobin fell from 13.1 to 8.9 and he received no blood. He had no delirium and no sign of infection or clot. He was up with physical therapy on the first day after surgery and walked 40 feet with a walker on the third.</p>"
        f"<div class=brk></div>{head}<p class=sm>Discharge summary, continued</p><h4>DISCHARGE MEDICATIONS</h4><p>{'<br>'.join(meds)}</p><h4>CONDITION</h4><p>Stable. Temperature 98.2. Wound clean and dry.</p><h4>FOLLOW-UP AND INSTRUCTIONS</h4><p>{plan}</p><p style='margin-top:36px'>Rose Madigan, MD<br>D: {short(p.day(4))} 1030 &nbsp; T: {short(p.day(5))} 0615 &nbsp; /kmr</p>"
    )
    record = shape("chart_note", note_type="discharge_summary", facility="ELMHOLLOW ADVENT HOSPITAL", provider_name="Rose Madigan, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=p.loss, date_through=p.day(4), history=history, diagnoses=codes(("S72.142A", "Displaced intertrochanteric fracture of left femur"), ("D62", "Acute blood loss anemia")), medications=meds, plan=plan, prior_conditions=past)
    return Paper(sheet(body, "", "11.2pt/1.42 'Liberation Serif'", "0.85in"), record).without("procedures", "chief_complaint", "findings", "work_status")


def sports_physical(p: Person) -> Paper:
    """A pediatrician's pre-operative history and physical on a boxed form, filled in a hand."""
    said = {"complaint": "knee pain and locking after crash", "history": "Passenger in back seat, hit from side. R knee struck the door. Swelling for 3 weeks, locks on stairs.", "past": "asthma", "meds": "albuterol as needed", "exam": "R knee small effusion, medial joint line tender. Heart and lungs normal.", "plan": "Cleared for arthroscopy. No gym class."}
    box = lambda name, text, high=44: f"<tr><td colspan=4 style='height:{high}px'><span class=cap>{name}</span><span class=hand>{text}</span>"  # noqa: E731
    body = (
        f"<div class=c><b style='font-size:14pt'>PONCE HARBOR PEDIATRICS, P.A.</b><br>310 Dune Grass Way, Ponce Harbor, FL 32999</div><h3 class=c>PRE-OPERATIVE HISTORY AND PHYSICAL</h3><table class='w grid form'><tr><td colspan=2><span class=cap>Patient name</span><span class=hand>{p.short}</span><td><span class=cap>Date of birth</span><span class=hand>{bare(p.born)}</span><td><span class=cap>Date of exam</span><span class=hand>{bare(p.day(40))}</span>"
        + box("Chief complaint", said["complaint"]) + box("History of present illness", said["history"], 80) + box("Past medical history", said["past"]) + box("Family history", "mother diabetes") + box("Current medications", said["meds"]) + box("Allergies", "none") + box("Physical examination", said["exam"], 80)
        + "<tr><td colspan=4><span class=cap>Systems</span>Heart &#9746; Normal &#9744; Abnormal &emsp; Lungs &#9746; Normal &#9744; Abnormal &emsp; Abdomen &#9746; Normal &#9744; Abnormal &emsp; Skin &#9746; Normal &#9744; Abnormal" + box("Diagnosis / ICD-10", "S83.211A medial meniscus tear, right knee") + box("Plan", said["plan"]) + "<tr><td colspan=3><span class=cap>Examiner (print)</span>Lucinda Abreu, M.D.<td><span class=cap>Signature</span><span class=hand>L. Abreu</span></table>"
    )
    record = shape("chart_note", note_type="history_and_physical", facility="PONCE HARBOR PEDIATRICS, P.A.", provider_name="Lucinda Abreu, M.D.", patient_name=p.short, patient_dob=p.born, date_of_service=p.day(40), chief_complaint=said["complaint"], history=said["history"], findings=said["exam"], diagnoses=codes(("S83.211A", "medial meniscus tear, right knee")), medications=[said["meds"]], plan=said["plan"], prior_conditions=[said["past"]])
    return Paper(sheet(body, ".form td{padding:4px 8px}", "11pt/1.3 'Liberation Sans'", "0.7in"), record).without("procedures", "work_status")


def telephone_encounter(p: Person) -> Paper:
    """A nurse's telephone note from a portal, without an examination and without a diagnosis."""
    history = "Patient called at 8:40 am. Back pain is worse since Saturday after sitting in the car for two hours. Pain 8/10 across the low back with tingling in the right calf. Denies weakness, bowel or bladder change. Taking ibuprofen without relief."
    plan = "Discussed with Dr. Bhatt. Start gabapentin 300 mg at bedtime, increase to three times a day as tolerated. Appointment moved up. Go to the emergency department for weakness or loss of bladder control. Patient voiced understanding."
    body = (
        f"<p style='color:#555'>RARITAN SPINE &amp; JOINT ASSOCIATES &middot; PO Box 2280, Piscataway, NJ 08855</p><h3>Telephone Encounter</h3><table class=under>{table([('Patient', p.name), ('Date of birth', mon(p.born)), ('Date', mon(p.day(25))), ('Taken by', 'Odette Larkin, RN'), ('Reason for call', 'Worsening low back pain'), ('Pharmacy', 'Harborview Discount #0482')])}</table><p><b>Documentation</b></p><p>{history}</p><p><b>Response</b></p><p>{plan}</p><p class=sm>Odette Larkin, RN &nbsp; {us(p.day(25))} 9:22 AM &nbsp; routed to: Neerja Bhatt, MD</p>"
    )
    record = shape("chart_note", note_type="other", facility="RARITAN SPINE & JOINT ASSOCIATES", provider_name="Odette Larkin, RN", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(25), chief_complaint="Worsening low back pain", history=history, plan=plan)
    return Paper(sheet(body, "td{padding:4px 16px 4px 0}", "11pt/1.5 'Open Sans'", "0.9in"), record).without("procedures", "medications")


def primary_visit(p: Person) -> Paper:
    """A nurse practitioner's visit note, two columns, history at the left and findings at the right."""
    history = f"{p.first} comes in nine days after a rear-end collision. She was seen in the emergency department that evening and told she had a strain. Neck pain is constant, 6/10, and her right shoulder aches at night. She has tried naproxen and heat. No dizziness, no arm tingling."
    findings = "Well appearing. Neck rotation limited to the right by half. Right trapezius in spasm. Shoulder abduction 150 degrees, painful. Grip equal. Reflexes normal."
    plan = "Physical therapy referral. Naproxen with food. Cyclobenzaprine 5 mg at bedtime for ten days. Return in 4 weeks."
    body = (
        f"<div class=split><b style='font-size:14pt;color:#00675b'>Salmonberry Clinic</b><span>400 Alder Wharf, Tidewell, WA 98399</span></div><table class='w grid' style='margin:8px 0 14px'><tr><td>{p.short}<td>DOB {bare(p.born)}<td>Visit date {bare(p.day(9))}<td>Seen by Jorunn Aasen, ARNP</table><div style='display:flex;gap:26px'><div style='flex:1'><h4>Reason for visit</h4><p>Neck and shoulder pain after car accident</p><h4>HPI</h4><p>{history}</p><h4>Problem list</h4><p>Exercise-induced asthma<br>Left ankle fracture (2018)</p><h4>Family history</h4><p>Mother: fibromyalgia</p></div><div style='flex:1'><h4>Vitals</h4><p>BP 112/70 &nbsp; P 72 &nbsp; Temp 98.1</p><h4>Exam</h4><p>{findings}</p><h4>Diagnoses</h4><p>Strain of muscle at neck level (S16.1XXA)<br>Pain in right shoulder (M25.511)</p><h4>Plan</h4><p>{plan}</p><h4>Work</h4><p>Full duty with a break from the screen every 30 minutes.</p></div></div><p class=sm>Signed: Jorunn Aasen, ARNP {bare(p.day(9))} 16:20</p>"
    )
    record = shape("chart_note", note_type="office_visit", facility="Salmonberry Clinic", provider_name="Jorunn Aasen, ARNP", patient_name=p.short, patient_dob=p.born, date_of_service=p.day(9), chief_complaint="Neck and shoulder pain after car accident", history=history, findings=findings, diagnoses=codes(("S16.1XXA", "Strain of muscle at neck level"), ("M25.511", "Pain in right shoulder")), plan=plan, work_status="Full duty with a break from the screen every 30 minutes.", prior_conditions=["Exercise-induced asthma", "Left ankle fracture (2018)"])
    return Paper(sheet(body, "", "10.8pt/1.42 'Carlito'", "0.75in"), record).without("procedures", "medications")
