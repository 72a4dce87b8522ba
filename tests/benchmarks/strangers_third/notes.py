"""Notes of visits: emergency, primary care, therapy, chiropractic, orthopaedics, neurosurgery, discharge."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from io import BytesIO

from docx import Document
from docx.shared import Pt

from tests.benchmarks.strangers_third.case import FIRM, Paper, Person, bare, long, mon, page, shape, short, us


def _dx(*pairs: tuple[str | None, str]) -> list[dict]:
    return [{"code": code, "description": said} for code, said in pairs]


def emergency(p: Person) -> Paper:
    """An emergency department's chart of two sheets, banner on each, review of systems full of denials."""
    history = f"{p.short} is a {(p.loss - p.born).days // 365} y/o who was the belted driver of a pickup that was T-boned on the driver side at city speed. {p.she.capitalize()} struck the window with the head. No loss of consciousness. Complains of headache, neck pain and left-sided chest wall pain, 8/10, constant since the crash. Denies abdominal pain, weakness or numbness."
    exam = "General: alert, uncomfortable. Head: 2 cm left frontal hematoma. Neck: midline tenderness at C5, collar in place. Chest: tender left lateral ribs, no crepitus, breath sounds equal. Abdomen: soft, non-tender. Extremities: no deformity. Neuro: GCS 15, strength and sensation intact."
    meds = ["hydrocodone-acetaminophen 5-325 mg, 1 tablet every 6 hours as needed, #12", "methocarbamol 750 mg, 1 tablet three times a day, #21"]
    plan = "CT head and cervical spine negative for acute injury. Collar removed after clinical clearance. Discharged home in stable condition with head injury instructions. See primary care in 3 to 5 days. Return for vomiting, confusion or weakness."
    banner = f"<table class=ban><tr><td><b>{p.turned.upper()}</b><td>DOB {us(p.born)}<td>MRN {p.no('00######')}<td>Visit {us(p.loss)}<td class=r>Port Delacroix General Hospital</table>"
    body = (
        banner + f"<h3 class=c>EMERGENCY DEPARTMENT PHYSICIAN RECORD</h3><table class=sm><tr><td>Arrival 20:31 by EMS<td>Triage ESI 2<td>Seen 20:49<td>Attending: Todd Mueller-Banks, MD</table><h4>CHIEF COMPLAINT</h4>MVC with head and neck pain<h4>HISTORY OF PRESENT ILLNESS</h4>{history}"
        "<h4>REVIEW OF SYSTEMS</h4>Constitutional: negative for fever. Eyes: negative for vision change. Cardiovascular: negative for palpitations. Gastrointestinal: negative for vomiting. All others negative.<h4>PAST MEDICAL HISTORY</h4><ul><li>Hypertension</li><li>Gout</li><li>Lumbar strain 2016, workers' compensation</li></ul><h4>FAMILY HISTORY</h4>Father: stroke. Mother: rheumatoid arthritis, degenerative disc disease.<h4>SOCIAL HISTORY</h4>Former smoker. Drinks on weekends."
        f"<h4>ALLERGIES</h4>Penicillin (hives)<h4>VITAL SIGNS</h4><table class=g style='width:70%'><tr><th>Time<th>BP<th>HR<th>RR<th>Temp<th>SpO2<th>Pain<tr><td>20:34<td>158/94<td>101<td>20<td>98.4<td>98%<td>8<tr><td>22:40<td>139/85<td>84<td>16<td><td>99%<td>4</table><h4>PHYSICAL EXAMINATION</h4>{exam}<div class=brk></div>{banner}"
        f"<h4>MEDICAL DECISION MAKING / PLAN</h4>{plan}<h4>FINAL DIAGNOSES</h4>1. Contusion of scalp, initial encounter (S00.03XA)<br>2. Strain of neck muscle, initial encounter (S16.1XXA)<br>3. Contusion of left front wall of thorax, initial encounter (S20.212A)<h4>DISCHARGE PRESCRIPTIONS</h4>{meds[0]}<br>{meds[1]}<h4>WORK STATUS</h4>Off work until seen by primary care.<p style='margin-top:30px'>Electronically signed by Todd Mueller-Banks, MD {us(p.loss)} 23:18<br>Scribe: A. Pruett</p><p class=xs>Page 2 of 2. Printed by ROI clerk {us(p.day(75))}. Requested by {FIRM}.</p>"
    )
    return Paper(page(body, ".ban td{background:#eee;border-bottom:2px solid #333;font-size:9pt}h4{font-size:10pt;border-bottom:1px solid #aaa}ul{margin:0}", "10.5pt 'Roboto'", "0.6in"), shape("chart_note", note_type="emergency", facility="Port Delacroix General Hospital", provider_name="Todd Mueller-Banks, MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=p.loss, chief_complaint="MVC with head and neck pain", history=history, findings=exam, plan=plan,
        diagnoses=_dx(("S00.03XA", "Contusion of scalp, initial encounter"), ("S16.1XXA", "Strain of neck muscle, initial encounter"), ("S20.212A", "Contusion of left front wall of thorax, initial encounter")), medications=meds, work_status="Off work until seen by primary care.", prior_conditions=["Hypertension", "Gout", "Lumbar strain 2016, workers' compensation"]))


def primary_care(p: Person) -> Paper:
    """A family doctor's note from an EHR export: headings set beside the text, no codes on the assessment."""
    history = "Patient returns two weeks after a pedestrian accident. Right low back and buttock pain are down to 5/10. Calf bruise is fading. Sleeping better. No bowel or bladder trouble, no leg weakness. Taking the muscle relaxer at night only."
    exam = "BP 128/80, pulse 72, weight 204 lb. Gait normal. Lumbar flexion limited to fingertips at mid shin. Tender over the right L4-5 paraspinals. Straight leg raise negative on both sides. Right calf ecchymosis 8 cm, non-tender."
    plan = "Start physical therapy twice a week for four weeks. Continue gabapentin. MRI if no progress. Return in one month."
    left = (("Reason for visit", "Follow-up, auto versus pedestrian"), ("Subjective", history), ("Past history", "Type 2 diabetes; sleep apnea"), ("Family history", "Brother with spinal stenosis"), ("Objective", exam), ("Assessment", "Lumbar strain<br>Contusion of right lower leg"), ("Medications", "gabapentin 300 mg three times daily<br>cyclobenzaprine 10 mg at bedtime"), ("Plan", plan), ("Work", "May work half days with no lifting over 20 pounds through the next visit."))
    body = (
        f"<table><tr><td><b style='font-size:14pt'>Winnebec Family Physicians</b><br><span class=sm>14 Clinic Drive, Winnebec, MN 55998 | 507-555-0190</span><td class=r>Office Visit<br>{mon(p.day(14))}</table><hr><table><tr><td>Patient: {p.short}<td>DOB: {mon(p.born)}<td>PCP: Siri Vang, PA-C</table><table class=q>"
        + "".join(f"<tr><td class=n>{name}<td>{said}" for name, said in left) + f"</table><p>Siri Vang, PA-C<br>Supervising: O. Halvorsen, MD</p><p class=xs>Chart printed {us(p.day(75))} from OpenLakes EHR v9. Confidential health information protected by law.</p>"
    )
    return Paper(page(body, ".q td{padding:6px;border-top:1px solid #ccc}.n{width:1.3in;color:#555;font-weight:bold;text-align:right!important}", "10.5pt 'Open Sans'"), shape("chart_note", note_type="office_visit", facility="Winnebec Family Physicians", provider_name="Siri Vang, PA-C", patient_name=p.short, patient_dob=p.born, date_of_service=p.day(14), chief_complaint="Follow-up, auto versus pedestrian", history=history, findings=exam, plan=plan, diagnoses=_dx((None, "Lumbar strain"), (None, "Contusion of right lower leg")), medications=["gabapentin 300 mg three times daily", "cyclobenzaprine 10 mg at bedtime"], work_status="May work half days with no lifting over 20 pounds through the next visit.", prior_conditions=["Type 2 diabetes", "sleep apnea"]))


def urgent_care(p: Person) -> Paper:
    """A walk-in clinic's typed SOAP note, letters S O A P in the margin, sent by fax."""
    s, o = "Cyclist clipped by a turning car yesterday. Left ankle swelled overnight, can bear weight with pain. Shin scrape. Helmet on, no head strike. Denies neck or back pain.", "Left ankle: swelling and tenderness over the ATFL, no tenderness of the medial malleolus or fifth metatarsal. Drawer test stable. Right shin abrasion 6 x 3 cm, clean. Pulses intact. X-ray left ankle: no fracture."
    plan = "Short leg splint and walking boot, crutches as needed, ice and elevation. Wound cleaned and dressed. Follow up with orthopedics in one week."
    body = (
        f"<div class=xs>{short(p.day(3))} 09:14 &nbsp; FASTLANE UC &rarr; 8055550199 &nbsp; p. 2/3</div><h3>FASTLANE URGENT CARE OF LOS ROBLES</h3><p>Name: {p.last}, {p.first} &nbsp;&nbsp; DOB: {us(p.born)} &nbsp;&nbsp; Visit: {us(p.day(1))} 08:52</p><p>CC: Left ankle injury</p><table class=s><tr><td>S:<td>{s}<tr><td><td>PMH: exercise-induced asthma. No surgeries.<tr><td>O:<td>T 98.1 BP 112/70 P 66 R 14<br>{o}<tr><td>A:<td>1) S93.402A Sprain of left ankle<br>2) S80.11XA Contusion of right lower leg<tr><td>P:<td>{plan}<tr><td><td>Ketorolac 15 mg IM given. Rx ibuprofen 600 mg TID #30.</table><p>Off work {us(p.day(1))} to {us(p.day(8))}.</p><p class=sig>K Abrantes</p><p>K. Abrantes, PA-C</p>"
    )
    return Paper(page(body, ".s td{padding:7px 5px}.s td:first-child{font-weight:bold;width:24px}", "12pt 'Liberation Sans'", "0.8in"), shape("chart_note", note_type="office_visit", facility="FASTLANE URGENT CARE OF LOS ROBLES", provider_name="K. Abrantes, PA-C", patient_name=f"{p.last}, {p.first}", patient_dob=p.born, date_of_service=p.day(1), chief_complaint="Left ankle injury", history=s, findings="T 98.1 BP 112/70 P 66 R 14 " + o, plan=plan + " Ketorolac 15 mg IM given. Rx ibuprofen 600 mg TID #30.", diagnoses=_dx(("S93.402A", "Sprain of left ankle"), ("S80.11XA", "Contusion of right lower leg")), work_status=f"Off work {us(p.day(1))} to {us(p.day(8))}.", prior_conditions=["exercise-induced asthma"])).without("procedures", "medications")


def therapy_daily(p: Person) -> Paper:
    """A therapist's daily note: interventions in a table with minutes."""
    s, o = "Reports sharp pain only when twisting, 3/10 today, 6/10 at worst this week. Did the home program four of seven days.", "Lumbar flexion 70% of normal, was 50%. Right hip abduction strength 4/5, was 4-/5. Able to lift 25 lb floor to waist with good mechanics."
    a, plan = "Progressing toward goals; still limited in prolonged standing.", "Continue twice a week for two more weeks, add work simulation tasks, then re-evaluate for discharge to a home program."
    done = (("Therapeutic exercise", "97110", "28"), ("Neuromuscular re-education", "97112", "12"), ("Ultrasound, right lumbar", "97035", "8"))
    body = (
        f"<table><tr><td><b>STILLWATER SPORTS &amp; SPINE PT</b><br>3100 Tamarack Trl, Winnebec, MN 55996<td class=r>DAILY TREATMENT NOTE<br>Visit 4 of 12</table><table class=g><tr><td>Patient<br><b>{p.turned}</b><td>Birthdate<br><b>{us(p.born)}</b><td>Treatment date<br><b>{us(p.day(21))}</b><td>Therapist<br><b>Gunnar Falk, PT</b><tr><td colspan=4>Treatment Dx: M54.16 Radiculopathy, lumbar region; S39.012A Strain of muscle, fascia and tendon of lower back</table>"
        f"<p><b>Subjective:</b> {s}</p><p><b>Objective:</b> {o}</p><table class=g><tr><th>Intervention<th>CPT<th>Minutes" + "".join(f"<tr><td>{what}<td>{code}<td>{minutes}" for what, code, minutes in done) + f"<tr><td colspan=2>Total timed minutes<td>48</table><p><b>Assessment:</b> {a}</p><p><b>Plan:</b> {plan}</p><p class=sig>G. Falk</p><p>Gunnar Falk, PT, License 8841</p>"
    )
    return Paper(page(body, "", "11pt 'Carlito'"), shape("chart_note", note_type="therapy", facility="STILLWATER SPORTS & SPINE PT", provider_name="Gunnar Falk, PT", patient_name=p.turned, patient_dob=p.born, date_of_service=p.day(21), history=s, findings=o, plan=plan, diagnoses=_dx(("M54.16", "Radiculopathy, lumbar region"), ("S39.012A", "Strain of muscle, fascia and tendon of lower back")), procedures=[what for what, _, _ in done]))


def therapy_evaluation(p: Person) -> Paper:
    """A home therapist's first evaluation as a Word document: headings, a table of measurements, goals."""
    out, doc = BytesIO(), Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Calibri", Pt(11)
    history = "Patient fell through a rotted porch step and twisted the left knee. Wore an immobilizer for one week. Pain is 6/10 on stairs. Lives on the second floor with no elevator. Prior level of function was independent, running three miles a day."
    plan = "Home therapy three times a week for four weeks for strengthening, gait training and stair training. Recertify in 30 days."
    doc.add_heading("Nashua Lane Therapy at Home", 1)
    doc.add_paragraph("Initial Physical Therapy Evaluation")
    doc.add_paragraph(f"Patient: {p.short}\nDate of birth: {us(p.born)}\nEvaluation date: {us(p.day(9))}\nReferring provider: Isolde Hargrove, NP")
    for name, said in (("Diagnosis", "M25.562 Pain in left knee\nS83.412D Sprain of medial collateral ligament of left knee, subsequent encounter"), ("History", history), ("Past medical history", "Childhood scoliosis")):
        doc.add_heading(name, 2)
        doc.add_paragraph(said)
    doc.add_heading("Examination", 2)
    table = doc.add_table(rows=1, cols=3)
    measures = (("Knee flexion", "132", "98"), ("Knee extension", "0", "-8"), ("Quadriceps strength", "5/5", "3+/5"))
    for cell, text in zip(table.rows[0].cells, ("Measure", "Right", "Left"), strict=True):
        cell.text = text
    for row in measures:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    doc.add_paragraph("Antalgic gait with reduced stance on the left. Valgus stress is painful with mild opening. No effusion today. Lachman negative.")
    for name, said in (("Plan of care", plan), ("Goals", "1. Climb one flight reciprocally in four weeks.\n2. Knee extension to 0 degrees.")):
        doc.add_heading(name, 2)
        doc.add_paragraph(said)
    doc.add_paragraph("Piotr Ostrowski, PT, DPT")
    doc.save(out)
    return Paper(out.getvalue(), shape("chart_note", note_type="therapy", facility="Nashua Lane Therapy at Home", provider_name="Piotr Ostrowski, PT, DPT", patient_name=p.short, patient_dob=p.born, date_of_service=p.day(9), history=history, plan=plan, diagnoses=_dx(("M25.562", "Pain in left knee"), ("S83.412D", "Sprain of medial collateral ligament of left knee, subsequent encounter")), prior_conditions=["Childhood scoliosis"])
        | {"findings": "Measure Right Left Knee flexion 132 98 Knee extension 0 -8 Quadriceps strength 5/5 3+/5 Antalgic gait with reduced stance on the left. Valgus stress is painful with mild opening. No effusion today. Lachman negative."})


def chiropractic_form(p: Person) -> Paper:
    """A chiropractor's visit form with ticked boxes and short typed entries."""
    found = "Cervical flexion 35 degrees with pain, extension 40. Palpation: spasm of the left levator scapulae and both trapezii. Subluxations at C1, C4 and L5. Shoulder depression test positive on the left. Upper limb reflexes are symmetrical."
    done = ("Spinal adjustment C1, C4, L5", "Mechanical traction 10 minutes")

    def tick(*pairs: tuple[str, bool]) -> str:
        return " &nbsp; ".join(("&#9746; " if on else "&#9744; ") + label for label, on in pairs)

    body = (
        f"<table class=g><tr><td colspan=3 class=c><b style='font-size:13pt'>Backbone &amp; Beyond Chiropractic</b> &nbsp; CHIROPRACTIC VISIT NOTE<tr><td>Patient: {p.name}<td>DOB: {us(p.born)}<td>Date: {us(p.day(12))}<tr><td colspan=3>Complaint today: Neck pain and stiffness, worse at the computer<tr><td colspan=3>Pain scale: 6 / 10 &nbsp;&nbsp; Since last visit: {tick(('Better', True), ('Same', False), ('Worse', False))}"
        f"<tr><td colspan=3><b>Findings</b><br>{found}<tr><td colspan=3><b>Diagnosis</b><br>S13.4XXA Sprain of ligaments of cervical spine<br>M99.03 Segmental and somatic dysfunction of lumbar region<tr><td colspan=3><b>Treatment given</b><br>{done[0]}<br>{done[1]}<tr><td colspan=3><b>Plan</b><br>See three times a week for four weeks, then re-examine. Ice at home. No overhead work."
        f"<tr><td colspan=3>{tick(('Restricted duty', True), ('Full duty', False), ('Off work', False))}</table><p>Doctor: <span class=sig>F. Strickland</span> &nbsp; Fenella Strickland, DC</p>"
    )
    return Paper(page(body, ".g td{padding:8px}", "11.5pt 'Liberation Sans'"), {key: value for key, value in shape("chart_note", note_type="chiropractic", facility="Backbone & Beyond Chiropractic", provider_name="Fenella Strickland, DC", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(12), chief_complaint="Neck pain and stiffness, worse at the computer", findings=found, procedures=list(done), plan="See three times a week for four weeks, then re-examine. Ice at home. No overhead work.", diagnoses=_dx(("S13.4XXA", "Sprain of ligaments of cervical spine"), ("M99.03", "Segmental and somatic dysfunction of lumbar region"))).items() if key not in ("work_status", "history")})


def surgeon_consultation(p: Person) -> Paper:
    """A spine surgeon's letter to the doctor who sent the patient."""
    history = "The patient was rear-ended at a red light and had neck pain the same evening. Right shoulder pain began within two days. One week of chiropractic care helped for a few hours at a time. There is tingling in the right middle finger at night."
    exam = "Cervical rotation is 55 degrees to the right and 70 to the left. Spurling is positive on the right. Triceps strength is 4+/5 on the right. The right triceps reflex is diminished. Shoulder impingement signs are positive. Gait is normal and there is no clonus."
    plan = "I have recommended MRI of the cervical spine and right shoulder. Trigger point injections were offered and will be done at the next visit. Surgery is not advised at this time. I will see the patient again after the studies."
    body = (
        f"<div class=c><b style='font-size:16pt;letter-spacing:3px'>OCMULGEE SPINE INSTITUTE</b><br>Rupert A. Delacourt, MD, FACS<br>455 Hightower Parkway, Suite 210 &middot; Kettle Brook, Georgia 30998</div><hr><p>{long(p.day(12))}</p><p>Anita Lombardi, DO<br>Kettle Brook Primary Care</p><p>RE: {p.name}<br>DOB: {bare(p.born)}<br>Date of consultation: {bare(p.day(12))}</p><p>Dear Dr. Lombardi:</p><p>Thank you for asking me to see this pleasant patient in consultation.</p>"
        f"<p><b>History.</b> {history}</p><p><b>Past history.</b> Seasonal allergies. Right shoulder sprain in high school. The patient's mother had a cervical fusion.</p><p><b>Examination.</b> {exam}</p><p><b>Impression.</b> Cervical radiculopathy, M54.12. Impingement syndrome of right shoulder, M75.41.</p><p><b>Recommendations.</b> {plan}</p><p>The patient may do desk work only and should not drive for more than one hour at a time.</p><p>Sincerely,</p><p class=sig>R Delacourt</p><p>Rupert A. Delacourt, MD</p>"
    )
    return Paper(page(body, "", "11.5pt 'Liberation Serif'", "0.9in"), shape("chart_note", note_type="consultation", facility="OCMULGEE SPINE INSTITUTE", provider_name="Rupert A. Delacourt, MD", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(12), history=history, findings=exam, plan=plan, diagnoses=_dx(("M54.12", "Cervical radiculopathy"), ("M75.41", "Impingement syndrome of right shoulder")), work_status="The patient may do desk work only and should not drive for more than one hour at a time.", prior_conditions=["Seasonal allergies", "Right shoulder sprain in high school"]))


def admission(p: Person) -> Paper:
    """A history and physical before surgery, in typewriter capitals headings and justified text."""
    history = "This right-handed patient has had progressive neck pain and right arm weakness since a collision and was found to have a disc extrusion at C5-6. Therapy, chiropractic care and two epidural injections gave no lasting relief. The patient now drops objects from the right hand."
    exam = "Temperature 98.0, pulse 70, blood pressure 122/76. Lungs clear. Heart regular. Right biceps and wrist extensors 4/5. Hoffmann sign present on the right. Reflexes brisk in the legs. Sensation reduced over the right thumb."
    plan = "Anterior cervical discectomy and fusion at C5-6 tomorrow morning. Nothing by mouth after midnight. Cefazolin before incision. The risks were explained and consent was signed."
    body = (
        f"<pre>BRACKWATER COMMUNITY MEDICAL CENTER\nHISTORY AND PHYSICAL EXAMINATION\n\nPATIENT NAME:  {p.name}\nDOB:           {us(p.born)}\nADMIT DATE:    {us(p.day(109))}\nPHYSICIAN:     Ngozi Abernathy-Tull, MD</pre><p>CHIEF COMPLAINT: Neck pain with weakness of the right arm.</p><p>HISTORY OF PRESENT ILLNESS: {history}</p><p>PAST MEDICAL HISTORY: Migraine, appendectomy 2008.</p><p>FAMILY HISTORY: Diabetes in both parents.</p><p>MEDICATIONS: gabapentin 600 mg three times daily, sumatriptan 50 mg as needed.</p><p>ALLERGIES: None known.</p><p>PHYSICAL EXAMINATION: {exam}</p><p>ASSESSMENT: Cervical disc disorder at C5-C6 level with myelopathy, M50.022.</p><p>PLAN: {plan}</p><p>Ngozi Abernathy-Tull, MD</p>"
    )
    return Paper(page(body, "pre{font:inherit}p{text-align:justify}", "11.5pt 'FreeMono'", "0.8in"), shape("chart_note", note_type="history_and_physical", facility="BRACKWATER COMMUNITY MEDICAL CENTER", provider_name="Ngozi Abernathy-Tull, MD", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(109), chief_complaint="Neck pain with weakness of the right arm.", history=history, findings=exam, plan=plan, diagnoses=_dx(("M50.022", "Cervical disc disorder at C5-C6 level with myelopathy")), medications=["gabapentin 600 mg three times daily", "sumatriptan 50 mg as needed"], prior_conditions=["Migraine", "appendectomy 2008"]))


def discharge(p: Person) -> Paper:
    """A discharge summary with a box of dates and bulleted lists."""
    history = "The patient was admitted after a fall from a collapsing stairway with a displaced left wrist fracture and a concussion. CT of the head was negative. The fracture was plated on the second day. Pain was controlled by mouth and therapy cleared the patient for home."
    plan = "Keep splint dry. Finger motion ten times an hour. See Dr. Stavros in 10 days for suture removal. Return at once for numb or cold fingers."
    meds = ("oxycodone 5 mg every 6 hours as needed", "acetaminophen 1000 mg every 8 hours", "docusate 100 mg twice daily")
    body = (
        f"<table><tr><td><b style='font-size:15pt;color:#274'>Mystic Harbor Hospital</b><br>Discharge Summary<td><table class=g><tr><td>Admitted<td>{us(p.day(7))}<tr><td>Discharged<td>{us(p.day(10))}<tr><td>Service<td>Hospital medicine</table></table><p><b>{p.short}</b> &nbsp; | &nbsp; born {us(p.born)} &nbsp; | &nbsp; MRN {p.no('MH######')} &nbsp; | &nbsp; Attending: Jonah Wexford, MD</p>"
        f"<h4>Discharge Diagnoses</h4><ol><li>S52.572A Other intraarticular fracture of lower end of left radius</li><li>S06.0X0A Concussion without loss of consciousness</li></ol><h4>Procedures</h4><ul><li>Open reduction and internal fixation of left distal radius</li></ul><h4>Hospital Course</h4><p>{history}</p><h4>Past Medical History</h4><ul><li>Anxiety</li><li>Left ankle fracture, 2012</li></ul><h4>Condition at Discharge</h4><p>Stable. Vital signs normal. Left hand warm with intact sensation, moves all fingers. Oriented, no headache.</p>"
        "<h4>Discharge Medications</h4><ul>" + "".join(f"<li>{each}</li>" for each in meds) + f"</ul><h4>Instructions and Follow-up</h4><p>{plan}</p><p>No use of the left hand at work for six weeks.</p><p>Jonah Wexford, MD &nbsp; e-signed {us(p.day(11))} 08:05</p>"
    )
    return Paper(page(body, "h4{color:#274}ul,ol{margin:.2em 0}", "10.5pt 'Lato'"), shape("chart_note", note_type="discharge_summary", facility="Mystic Harbor Hospital", provider_name="Jonah Wexford, MD", patient_name=p.short, patient_dob=p.born, date_of_service=p.day(7), date_through=p.day(10), history=history, findings="Stable. Vital signs normal. Left hand warm with intact sensation, moves all fingers. Oriented, no headache.", plan=plan, diagnoses=_dx(("S52.572A", "Other intraarticular fracture of lower end of left radius"), ("S06.0X0A", "Concussion without loss of consciousness")), procedures=["Open reduction and internal fixation of left distal radius"], medications=list(meds), work_status="No use of the left hand at work for six weeks.", prior_conditions=["Anxiety", "Left ankle fracture, 2012"]))
