"""Notes of visits: emergency, office, therapy, chiropractic, discharge, and slips about work."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_seventh.care.case import (
    Paper,
    Person,
    bare,
    dx,
    long,
    mid,
    shape,
    sheet,
    short,
    tr,
    trs,
    us,
)

KIND = "chart_note"


def emergency_chart(p: Person) -> Paper:
    """An emergency chart of two sheets in the manner of a large hospital's system."""
    complaint, day = "Motor vehicle crash; neck and right shoulder pain", p.loss
    history = f"{p.short} presents after a two-car collision about one hour before arrival. Restrained driver, struck on the passenger side at moderate speed. Airbags did not deploy. Ambulatory at the scene. Complains of neck pain 6/10 and right shoulder pain 7/10 that worsens with reaching. Denies loss of consciousness, vomiting, chest pain or weakness."
    exam = "General: alert, no distress. Neck: midline tenderness at C5 and C6, paraspinal spasm. Right shoulder: tender over the acromion, abduction limited to 90 degrees by pain, no deformity. Neuro: strength 5/5 throughout, sensation intact. Chest and abdomen: no tenderness, no bruising."
    plan = "Rigid collar removed after negative CT. Sling for comfort for three days. Follow up with orthopedics within one week. Return for numbness, weakness or severe headache."
    found = dx(("S16.1XXA", "Strain of muscle, fascia and tendon at neck level, initial encounter"), ("S43.421A", "Sprain of right rotator cuff capsule, initial encounter"))
    drugs = ["Ibuprofen 600 mg by mouth every 8 hours as needed", "Methocarbamol 750 mg by mouth at bedtime"]
    body = (
        f"<div class='f dark' style='padding:6px 10px'><b>Tipton Falls Community Hospital</b><span>ED Provider Note</span></div><table class='w s' style='border-bottom:2px solid #2b3d55'>{trs([('<b>' + p.turned + '</b>', 'DOB: ' + bare(p.born), 'MRN: ' + p.no('0######')), ('Arrival: ' + bare(day) + ' 1905', 'Sex: ' + ('Female' if p.sex == 'F' else 'Male'), 'Attending: Carla Santiago, MD')])}</table>"
        f"<h3>Chief Complaint</h3><p>{complaint}</p><h3>History of Present Illness</h3><p>{history}</p><h3>Past Medical History</h3><ul><li>Asthma, mild intermittent</li><li>Appendectomy (2011)</li></ul><h3>Family History</h3><p>Father: coronary disease. Mother: osteoarthritis of the knees.</p><h3>Social History</h3><p>Never smoker. Works as a school bus driver.</p>"
        "<h3>Review of Systems</h3><p>Negative for fever, abdominal pain, back pain and visual change. All other systems reviewed and negative.</p>"
        f"<h3>Physical Exam</h3><table class='g s'>{trs([('BP', '138/84', 'Pulse', '92', 'Resp', '18', 'Temp', '98.4 F', 'SpO2', '99 %')])}</table><p>{exam}</p>"
        f"<div class=new></div><h3>ED Course</h3><p>CT head and cervical spine read as without acute injury. Shoulder films without fracture. Given ketorolac 30 mg IM with relief to 4/10.</p><h3>Clinical Impression</h3><ol>{''.join('<li>' + each['description'] + ' (' + each['code'] + ')</li>' for each in found)}</ol><h3>Discharge Prescriptions</h3><ul>{''.join('<li>' + each + '</li>' for each in drugs)}</ul><h3>Disposition and Plan</h3><p>{plan}</p><p class=s>Electronically signed by Carla Santiago, MD on {bare(day)} at 2241</p>"
    )
    return Paper(sheet(body, "h3{font-size:10.5pt;color:#2b3d55;border-bottom:1px solid #99a}", "10pt/1.8 'Open Sans'"), shape(KIND, note_type="emergency", facility="Tipton Falls Community Hospital", provider_name="Carla Santiago, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=day, chief_complaint=complaint, history=history, findings=exam, diagnoses=found, medications=drugs, plan=plan, prior_conditions=["Asthma, mild intermittent", "Appendectomy (2011)"])).without("procedures", "findings")


def orthopedic_visit(p: Person) -> Paper:
    """An office note of an orthopedic group, captions at the left of the page."""
    day = p.day(6)
    cc = "Right shoulder pain"
    hpi = f"{p.mr} is seen for the right shoulder, injured in a collision on {us(p.loss)}. Pain is lateral, 6/10, worse overhead and at night. {p.she.title()} has used a sling and ibuprofen. No prior injury to this shoulder."
    exam = "Active elevation 120 degrees, passive 165. Positive Neer and Hawkins. Supraspinatus strength 4/5. No instability. Neurovascularly intact."
    plan = "Subacromial injection of 40 mg Kenalog performed today after consent. MRI of the right shoulder. Begin physical therapy twice weekly. Recheck in four weeks."
    work = f"No lifting over 10 lb and no overhead use of the right arm through {us(p.day(34))}."
    found = dx(("S43.421A", "Sprain of right rotator cuff capsule"), ("M25.511", "Pain in right shoulder"))
    rows = [("Reason", cc), ("History", hpi), ("Past hx", "Hypertension<br>Left carpal tunnel release, 2018"), ("Medications", "Lisinopril 10 mg daily<br>Ibuprofen 600 mg as needed"), ("Examination", exam), ("Imaging", "Three views of the right shoulder today: no fracture, type II acromion."), ("Assessment", "<br>".join(f"{each['code']} &nbsp; {each['description']}" for each in found)), ("Plan", plan), ("Work", work)]
    body = (
        f"<div class=c><b style='font-size:14pt;letter-spacing:2px'>GRANITE RIVER ORTHOPEDIC GROUP</b><br>2250 Millrace Pkwy, Suite 300, Tipton Falls, OH 43398</div><hr><div class=f><div>Patient: {p.name}<br>Date of birth: {us(p.born)}</div><div>Visit: {us(day)}<br>Provider: Philip J. Oyler, MD</div></div><br>"
        f"<table class=w>{''.join(f'<tr><td style=width:16%><b>{name}</b><td>{said}</tr>' for name, said in rows)}</table><p class=sg>P Oyler</p><p class=s>Philip J. Oyler, MD</p>"
    )
    return Paper(sheet(body, "td{padding:6px 6px}", "10.6pt/1.4 'Liberation Serif'", "0.8in"), shape(KIND, note_type="office_visit", facility="GRANITE RIVER ORTHOPEDIC GROUP", provider_name="Philip J. Oyler, MD", patient_name=p.name, patient_dob=p.born, date_of_service=day, chief_complaint=cc, history=hpi, findings=exam, diagnoses=found, medications=["Lisinopril 10 mg daily", "Ibuprofen 600 mg as needed"], plan=plan, work_status=work, prior_conditions=["Hypertension", "Left carpal tunnel release, 2018"])).without("procedures")


def consult_letter(p: Person) -> Paper:
    """A neurosurgeon's letter to the doctor who sent the patient, two sheets, no headings but bold first words."""
    day = p.day(40)
    hpi = f"As you know, {p.she} is a right-handed {'woman' if p.sex == 'F' else 'man'} who was struck from behind on {long(p.loss)}. Since then {p.she} has had low back pain radiating down the left leg to the lateral foot, worse with sitting. Six weeks of therapy have given little relief. There is no bladder or bowel complaint."
    exam = "On examination, straight leg raise is positive on the left at 40 degrees. Left ankle reflex is absent. Plantar flexion on the left is 4+/5. Sensation is reduced over the lateral foot. Gait is antalgic."
    plan = "I recommend a left S1 selective nerve root block, then review. Surgery would be considered if the block gives only brief relief. I will see the patient again in five weeks."
    body = (
        f"<div class=f><div><b>Dr. Anselm V. Kirkbride</b><br>Neurological Surgery<br>Upper Lakes Spine Institute</div><div class='r s'>410 Copper Range Rd<br>Houghton Bay, MI 49799<br>906.555.0181</div></div><hr><p>{long(day)}</p><p>Renata Ploski, MD<br>Bayshore Family Medicine</p><p>RE: {p.name}, born {long(p.born)}</p><p>Dear Dr. Ploski:</p>"
        f"<p>Thank you for asking me to see {p.mr} today in consultation for low back and left leg pain.</p><p>{hpi}</p><p>Past history is notable for type 2 diabetes. {p.she.title()} had a lumbar strain in 2014 which resolved fully. There is no history of cancer. A brother had back surgery.</p><p>{exam}</p>"
        f"<div class=new></div><p>I reviewed the MRI of the lumbar spine dated {long(p.day(25))}. It shows a left paracentral extrusion at L5-S1 which displaces the left S1 root. The upper levels are well kept.</p><p>My impression is lumbar disc displacement with radiculopathy at L5-S1 (M51.17).</p><p>{plan}</p><p>{p.she.title()} remains off work until that visit.</p><p>With kind regards,</p><p class=sg>A. V. Kirkbride</p><p>Anselm V. Kirkbride, MD</p>"
    )
    return Paper(sheet(body, font="11.4pt/1.95 'Caladea'", margin="1in"), shape(KIND, note_type="consultation", facility="Upper Lakes Spine Institute", provider_name="Anselm V. Kirkbride, MD", patient_name=p.name, patient_dob=p.born, date_of_service=day, diagnoses=[{"code": "M51.17"}], plan=plan)).without("chief_complaint", "history", "findings", "medications", "procedures", "work_status", "prior_conditions")


def therapy_daily(p: Person) -> Paper:
    """A therapist's daily note: S, O, A, P, and a flowsheet of exercises."""
    day = p.day(18)
    s = "Reports low back stiffness in the morning, 4/10 today, down from 6/10 last week. Sat 45 minutes at work without having to stand."
    o = "Lumbar flexion 70 percent of normal, extension 50 percent. Left hip abduction 4/5. Tender at left L5 paraspinals."
    plan = "Continue 2x/week. Add hip hinge with load. Re-evaluate on visit 10."
    body = (
        f"<div class=f><div><b style='font-size:13pt'>Tillamook Trail Physical Therapy</b></div><div class=r>DAILY TREATMENT NOTE<br>Visit 4 of 12</div></div><table class='w g s'>{trs([('Patient', p.short, 'DOB', us(p.born), 'Date', us(day)), ('Therapist', 'Noelle Ferrant, PT, DPT', 'Dx', 'S39.012A', 'Onset', us(p.loss))])}</table>"
        f"<p><b>S:</b> {s}</p><p><b>O:</b> {o}</p><table class='w g s'>{tr('Exercise', 'Sets', 'Reps', 'Resist.', 'CPT', 'Min', head=True)}{trs([('Bridge', '3', '12', '-', '97110', '8'), ('Side plank', '3', '20 s', '-', '97110', '7'), ('Row, standing', '3', '10', 'green', '97110', '8'), ('Soft tissue, L/S', '', '', '', '97140', '15')])}</table><p>Timed minutes 38 &nbsp; Total minutes 45</p><p><b>A:</b> Responding well; endurance of trunk still limits lifting. Tolerated all without increase of pain.</p><p><b>P:</b> {plan}</p><p class=s>Electronically signed: Noelle Ferrant, PT, DPT &nbsp; {us(day)} 3:42 PM</p>"
    )
    return Paper(sheet(body, font="10.4pt/1.45 'Lato'"), shape(KIND, note_type="therapy", facility="Tillamook Trail Physical Therapy", provider_name="Noelle Ferrant, PT, DPT", patient_name=p.short, patient_dob=p.born, date_of_service=day, history=s, findings=o, plan=plan)).without("chief_complaint", "diagnoses", "procedures", "medications", "work_status", "prior_conditions")


def chiropractic_daily(p: Person) -> Paper:
    """A chiropractor's note with boxes ticked and a drawn scale."""
    day = p.day(11)
    box = lambda on, name: f"{'&#9746;' if on else '&#9744;'} {name} &nbsp;&nbsp;"  # noqa: E731
    plan = "Continue 3x per week for 2 weeks, then re-exam. Ice 15 min twice daily."
    body = (
        f"<div class=c><b style='font-size:15pt'>Elder Grove Chiropractic, S.C.</b><br>14 W. Station St., Elder Grove, IL 60198 &bull; 630-555-0119<h3>PATIENT VISIT RECORD</h3></div><table class='w g'><tr><td><i class=k>PATIENT</i>{p.turned}<td><i class=k>D.O.B.</i>{short(p.born)}<td><i class=k>VISIT DATE</i>{short(day)}<td><i class=k>D.O.I.</i>{short(p.loss)}</tr></table>"
        f"<p><b>SUBJECTIVE</b> &nbsp; {box(True, 'Neck pain')}{box(False, 'Headache')}{box(True, 'Mid back pain')}{box(True, 'Low back pain')}{box(False, 'Arm numbness')}</p><p>Pain scale: 0 1 2 3 4 <u><b>(5)</b></u> 6 7 8 9 10 &nbsp; Patient states: neck looser after last visit, low back sore after shoveling.</p>"
        f"<p><b>OBJECTIVE</b> &nbsp; {box(True, 'Spasm')}{box(True, 'Reduced ROM')}{box(False, 'Edema')}</p><table class='g s'>{tr('Region', 'Subluxation', 'Tenderness', 'Adjusted', head=True)}{trs([('Cervical', 'C2, C5', '2+', '&#10003;'), ('Thoracic', 'T4, T6', '1+', '&#10003;'), ('Lumbar', 'L4, L5', '2+', '&#10003;')])}</table>"
        f"<p><b>ASSESSMENT</b> &nbsp; {box(True, 'Improving')}{box(False, 'Same')}{box(False, 'Worse')}</p><p>S13.4XXA Sprain of ligaments of cervical spine<br>S23.3XXA Sprain of ligaments of thoracic spine<br>S33.5XXA Sprain of ligaments of lumbar spine</p><p><b>PLAN</b> &nbsp; {plan}</p><p>Doctor: <span class=hand>A Holloway DC</span> &nbsp; Anton R. Holloway, D.C.</p>"
    )
    return Paper(sheet(body, font="10.6pt/1.5 'DejaVu Sans','Liberation Sans'"), shape(KIND, note_type="chiropractic", facility="Elder Grove Chiropractic, S.C.", provider_name="Anton R. Holloway, D.C.", patient_name=p.turned, patient_dob=p.born, date_of_service=day, diagnoses=dx(("S13.4XXA", "Sprain of ligaments of cervical spine"), ("S23.3XXA", "Sprain of ligaments of thoracic spine"), ("S33.5XXA", "Sprain of ligaments of lumbar spine")), plan=plan)).without("chief_complaint", "history", "findings", "procedures", "medications", "work_status", "prior_conditions")


def discharge(p: Person) -> Paper:
    """A discharge summary of two sheets, capitals and a typewriter face."""
    came, went = p.day(1), p.day(4)
    found = dx(("S72.141A", "DISPLACED INTERTROCHANTERIC FRACTURE OF RIGHT FEMUR"), ("I10", "ESSENTIAL HYPERTENSION"), ("E78.5", "HYPERLIPIDEMIA"))
    drugs = ["ENOXAPARIN 40 MG SUBCUT DAILY X 28 DAYS", "OXYCODONE 5 MG PO Q6H PRN PAIN", "AMLODIPINE 5 MG PO DAILY", "ATORVASTATIN 20 MG PO NIGHTLY"]
    course = f"THE PATIENT WAS STRUCK BY A CAR ON {us(p.loss)} AND ADMITTED WITH A RIGHT HIP FRACTURE. CEPHALOMEDULLARY NAIL PLACED {us(p.day(2))} WITHOUT COMPLICATION. HEMOGLOBIN STABLE. NO TRANSFUSION. WALKED 60 FEET WITH A WALKER BEFORE DISCHARGE."
    plan = "WEIGHT BEARING AS TOLERATED WITH WALKER. HOME PHYSICAL THERAPY. STAPLES OUT AT 14 DAYS. SEE DR. MARCHETTA IN 2 WEEKS."
    body = (
        f"<pre>GULF STRAND MEDICAL CENTER\n4000 BAYFRONT DR, SANDPIPER KEY FL 33998\n\n                         DISCHARGE SUMMARY\n\nPATIENT NAME: {p.turned.upper()}\nDOB: {us(p.born)}          ACCT: {p.no('GS########')}\nADMIT DATE: {us(came)}\nDISCHARGE DATE: {us(went)}\nATTENDING: LEENA VARGHESE, MD\n\nDISCHARGE DIAGNOSES:\n" + "\n".join(f"  {at}. {each['description']}  {each['code']}" for at, each in enumerate(found, 1))
        + f"\n\nPAST MEDICAL HISTORY:\n  HYPERTENSION\n  HYPERLIPIDEMIA\n  RIGHT TOTAL KNEE REPLACEMENT 2016\n\nHOSPITAL COURSE:\n{course}\n\nCONDITION AT DISCHARGE: STABLE</pre><div class=new></div><pre>DISCHARGE MEDICATIONS:\n" + "\n".join("  " + each for each in drugs)
        + f"\n\nALLERGIES: SULFA (RASH)\n\nPLAN:\n{plan}\n\nDICTATED BY LEENA VARGHESE, MD   D: {us(went)} 1105   T: {us(went)} 1432</pre>"
    )
    return Paper(sheet(body, font="10.4pt/1.9 'Courier Prime'", margin="0.9in"), shape(KIND, note_type="discharge_summary", facility="GULF STRAND MEDICAL CENTER", provider_name="LEENA VARGHESE, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=came, date_through=went, diagnoses=found, medications=drugs, plan=plan, prior_conditions=["HYPERTENSION", "HYPERLIPIDEMIA", "RIGHT TOTAL KNEE REPLACEMENT 2016"])).without("chief_complaint", "history", "findings", "procedures", "work_status")


def walk_in_visit(p: Person) -> Paper:
    """A walk-in's note in two columns, little printed."""
    day = p.day(1)
    hpi = "Fell onto outstretched right hand when her car was hit while she was getting out. Wrist swollen since. No numbness."
    exam = "Right wrist: swelling over distal radius, tender at snuffbox, motion limited. Fingers warm, cap refill under 2 s."
    plan = "Short arm splint, thumb spica. Repeat films in 10 days if snuffbox still tender. Ice and elevation. Ibuprofen OTC."
    body = (
        f"<div class='f h'><div><h2>Muscadine Walk-In Clinic</h2>1018 Old Ferry Hwy<br>Kenton Shoals, GA 30598</div><div class=r><br>{p.short}<br>DOB {mid(p.born)}<br>Seen {mid(day)} 10:15 AM<br>L. Amaro, PA-C</div></div><hr><div class='f h'><div><h4>CC</h4>R wrist injury<h4>HPI</h4>{hpi}<h4>PMH</h4>None<h4>Meds</h4>Sprintec daily<h4>Allergies</h4>NKDA</div><div><h4>Vitals</h4>118/72, P 78, T 98.6<h4>Exam</h4>{exam}<h4>X-ray</h4>R wrist 3 views: no fracture seen<h4>Dx</h4>S63.501A Unspecified sprain of right wrist, initial encounter<h4>Plan</h4>{plan}<h4>Work/school</h4>No use of right hand for 10 days</div></div>"
    )
    return Paper(sheet(body, font="10.4pt/1.45 'Carlito'"), shape(KIND, note_type="office_visit", facility="Muscadine Walk-In Clinic", provider_name="L. Amaro, PA-C", patient_name=p.short, patient_dob=p.born, date_of_service=day, chief_complaint="R wrist injury", history=hpi, findings=exam, diagnoses=dx(("S63.501A", "Unspecified sprain of right wrist, initial encounter")), medications=["Sprintec daily"], plan=plan, work_status="No use of right hand for 10 days")).without("procedures", "note_type")


def work_slip(p: Person) -> Paper:
    """A slip that keeps somebody off work, filled by hand."""
    day, until = p.day(3), p.day(17)
    body = (
        f"<div style='border:2px solid #000;padding:18px'><div class=c><b style='font-size:16pt'>Passage Mills Internal Medicine</b><br>302 Turnpike Plaza, Passage Mills, NJ 07499 &nbsp; (973) 555-0126<h2>WORK STATUS NOTE</h2></div><p>Date: <span class=hand>{bare(day)}</span></p><p>Patient: <span class=hand>{p.short}</span> &nbsp;&nbsp; Date of birth: <span class=hand>{bare(p.born)}</span></p><p>The above patient was examined in this office today.</p><p>[&nbsp;&nbsp;] May return to full duty on ____________________</p><p>[<span class=hand>X</span>] Unable to work from <span class=hand>{bare(day)}</span> through <span class=hand>{bare(until)}</span></p><p>[&nbsp;&nbsp;] May work with these restrictions: ______________________________</p><p>Diagnosis: <span class=hand>cervical strain, facial laceration</span></p><p>Next appointment: <span class=hand>{bare(until)}</span></p><p>Signed: <span class=sg>I. Desrosiers</span><br>Isabelle Desrosiers, MD</p></div>"
    )
    return Paper(sheet(body, font="12pt/1.6 'Liberation Sans'", margin="0.9in"), shape(KIND, note_type="other", facility="Passage Mills Internal Medicine", provider_name="Isabelle Desrosiers, MD", patient_name=p.short, patient_dob=p.born, date_of_service=day)).without("note_type", "date_through", "chief_complaint", "history", "findings", "procedures", "medications", "plan", "work_status", "diagnoses", "prior_conditions")


def activity_form(p: Person) -> Paper:
    """A clinic's printed restrictions after a visit, a table of tasks."""
    day = p.day(22)
    status = f"Modified duty {mid(day)} to {mid(p.day(43))}. Lift no more than 15 pounds; sit or stand as needed; no driving of commercial vehicles."
    body = (
        f"<h2>Upper Lakes Occupational &amp; Spine Care</h2><p class=s>410 Copper Range Rd, Suite B, Houghton Bay, MI 49799</p><h3>Return to Work / Activity Prescription</h3><table class='w u'>{trs([('Patient name', p.name), ('Date of birth', mid(p.born)), ('Date of this exam', mid(day)), ('Examiner', 'Judith A. Kosciuk, DO'), ('Diagnosis', 'M54.16 Radiculopathy, lumbar region')])}</table><p><b>Work status:</b> {status}</p><table class='w g s'>{tr('Task', 'Never', 'Up to 2 h', '2 to 5 h', 'No limit', head=True)}{trs([('Sit', '', '', 'X', ''), ('Stand / walk', '', '', 'X', ''), ('Bend / twist', '', 'X', '', ''), ('Climb ladders', 'X', '', '', ''), ('Reach', '', '', '', 'X')])}</table><p>Next evaluation {mid(p.day(43))}. Signed electronically by Judith A. Kosciuk, DO.</p>"
    )
    return Paper(sheet(body, font="10.4pt/1.5 'Roboto'"), shape(KIND, note_type="other", facility="Upper Lakes Occupational & Spine Care", provider_name="Judith A. Kosciuk, DO", patient_name=p.name, patient_dob=p.born, date_of_service=day, diagnoses=dx(("M54.16", "Radiculopathy, lumbar region")), work_status=status)).without("note_type", "date_through", "chief_complaint", "history", "findings", "procedures", "medications", "plan", "prior_conditions")
