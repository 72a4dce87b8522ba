"""Notes of visits: emergency, office, consultation, therapy, chiropractic, discharge."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.ward.case import (
    Paper,
    Person,
    bare,
    coded,
    grid,
    long,
    shape,
    sheet,
    short,
    us,
)


def emergency_chart(p: Person) -> Paper:
    """An emergency record over two sheets, headings in bars, family history and negatives all about."""
    d, who = p.loss, "Roland Pelletier, MD"
    bar = "background:#e3e3e3;font-weight:bold;padding:2px 6px;margin:8px 0 3px"
    history = "47 y.o. woman brought in by private car two hours after a rear-end collision on Highway 12. She was the restrained driver, stopped at a light, when she was struck from behind. No airbag deployment. She did not lose consciousness. She has pain in the neck that runs into both shoulders, and a dull headache. She denies weakness, numbness, chest pain, abdominal pain and vomiting."
    findings = "General: alert, in mild distress. HEENT: no hematoma, pupils equal. Neck: no midline tenderness, bilateral trapezius spasm, rotation limited to 50 degrees each way. Chest: clear, non-tender. Abdomen: soft. Neuro: strength 5/5, sensation intact, gait steady."
    plan = "Discharged home in stable condition. Cyclobenzaprine 10 mg at night and naproxen 500 mg twice a day with food. Heat and gentle motion. See primary care in one week. Return for arm weakness, severe headache or vomiting."
    body = (
        f"<table class='w box sm'><tr><td><b>Alta Serena Community Hospital</b><br>Emergency Department<td>Patient: Dragomir, Sunniva K<br>MRN: 004418820 &nbsp; FIN: 91027743<td>DOB: {us(p.born)} &nbsp; F<br>Visit date: {us(d)} 19:12</table><div style='{bar}'>CHIEF COMPLAINT</div>Neck pain and headache after MVC<div style='{bar}'>HISTORY OF PRESENT ILLNESS</div>{history}<div style='{bar}'>PAST MEDICAL HISTORY</div>Seasonal allergies. C-section 2008. No prior neck injury.<div style='{bar}'>FAMILY HISTORY</div>Mother: rheumatoid arthritis. Father: stroke at 71.<div style='{bar}'>HOME MEDICATIONS</div>Cetirizine 10 mg daily<br>Oral contraceptive<div style='{bar}'>ALLERGIES</div>Penicillin (rash)"
        f"<div class=new></div><table class='w box sm'><tr><td>Dragomir, Sunniva K<td>FIN: 91027743<td>Visit date: {us(d)}<td>Page 2 of 2</table><div style='{bar}'>VITAL SIGNS</div>BP 138/84 &nbsp; HR 92 &nbsp; RR 16 &nbsp; T 98.4 F &nbsp; SpO2 99% RA &nbsp; Pain 7/10<div style='{bar}'>PHYSICAL EXAM</div>{findings}<div style='{bar}'>RESULTS</div>Cervical spine X-ray, 3 views: no acute fracture or subluxation.<div style='{bar}'>CLINICAL IMPRESSION</div>1. Strain of neck muscle, initial encounter (S16.1XXA)<br>2. Acute post-traumatic headache, not intractable (G44.319)<div style='{bar}'>DISPOSITION AND PLAN</div>{plan}<div style='{bar}'>WORK NOTE</div>Off work 2 days, then regular duty.<p>Electronically signed by {who} on {us(d)} at 21:47</p>"
    )
    record = shape("chart_note", note_type="emergency", facility="Alta Serena Community Hospital", provider_name=who, patient_name="Dragomir, Sunniva K", patient_dob=p.born, date_of_service=d, chief_complaint="Neck pain and headache after MVC", history=history, findings=findings, diagnoses=coded(("S16.1XXA", "Strain of neck muscle, initial encounter"), ("G44.319", "Acute post-traumatic headache, not intractable")), medications=["Cetirizine 10 mg daily", "Oral contraceptive"], plan=plan, work_status="Off work 2 days, then regular duty.", prior_conditions=["Seasonal allergies", "C-section 2008"])
    return Paper(sheet(body, font="10pt/1.4 'Liberation Sans'"), record).without("procedures")


def bone_doctor_letter(p: Person) -> Paper:
    """An orthopaedic consultation in prose, as a letter to the doctor who sent the patient."""
    d, who = p.day(3), "Katrin Abernethy-Roy, MD"
    history = "She is a thirty-one-year-old right-handed dental assistant whose car was struck on the passenger side on November 28. She braced with her right arm. Since then she has had pain over the right shoulder that wakes her at night and she cannot lift a tray above her chest. The emergency room took films and gave her a sling. She has had no injury of this shoulder before."
    findings = "There is tenderness over the greater tuberosity. Active elevation is 85 degrees on the right and 170 on the left. External rotation strength is 3+/5. The drop arm test is positive. Sensation over the deltoid is normal and the pulses are full. The neck moves fully without pain."
    plan = "I injected the subacromial space today with 40 mg of triamcinolone. She will have an MRI of the right shoulder without contrast. If the cuff is torn through we will talk about repair. I will see her after the scan."
    body = (
        f"<div class=c><b style='font-size:15pt'>LLANO VERDE ORTHOPEDICS, P.A.</b><br>4220 Spur 277, Llano Verde, Texas 78999</div><p>{long(d)}</p><p>Hugo Santoyo, MD<br>Llano Verde, Texas</p><p>RE: Xiomara L. Benavides &nbsp;&nbsp; DOB: {long(p.born)}</p><p>Dear Hugo,</p><p>Thank you for sending Ms. Benavides, whom I saw in consultation today for <b>right shoulder pain</b>.</p><p>{history}</p><p>Her health is otherwise good apart from mild asthma, for which she uses an albuterol inhaler. She had her wisdom teeth out in 2012.</p><p>On examination: {findings}</p><p>My impression is strain of the right rotator cuff, probably with a full-thickness tear (S46.011A).</p><p>{plan}</p><p>She is to stay off work that needs the right arm above the waist until then.</p><p>With kind regards,</p><p class=pen>K. Abernethy-Roy</p><p>{who}</p>"
    )
    record = shape("chart_note", note_type="consultation", facility="LLANO VERDE ORTHOPEDICS, P.A.", provider_name=who, patient_name="Xiomara L. Benavides", patient_dob=p.born, date_of_service=d, chief_complaint="right shoulder pain", history=history, findings=findings, diagnoses=coded(("S46.011A", "strain of the right rotator cuff, probably with a full-thickness tear")), medications=["albuterol inhaler"], plan=plan, work_status="She is to stay off work that needs the right arm above the waist until then.", prior_conditions=["mild asthma"])
    return Paper(sheet(body, font="12pt/1.4 'Liberation Serif'", margin="0.9in"), record).without("procedures", "prior_conditions", "chief_complaint")


def spine_soap(p: Person) -> Paper:
    """A chiropractor's short note: letters S, O, A, P and a little table of levels."""
    d, who = p.day(15), "Ivo Pennington, DC"
    s = "Low back pain 5/10, down from 7/10. Sitting more than 20 minutes makes it worse. Left thigh ache is gone. Slept six hours."
    o = "Lumbar flexion 50/60, extension 15/25 with pain. Kemp's positive left. Straight leg raise negative both sides. Spasm of left quadratus lumborum."
    plan = "Continue two visits a week for three weeks. Ice after work. No lifting over 25 lbs. Re-exam on 1/7/2026."
    body = (
        f"<div class=row><b style='font-size:14pt'>Cedar Shoals Spine &amp; Wellness</b><span>Daily Visit Note</span></div><hr><table class=w><tr><td>Patient: <b>Castaneda, Raymundo</b><td>DOB: {bare(p.born)}<td>Visit: {bare(d)}<td>Visit # 5</table><p><b>S:</b> {s}</p><p><b>O:</b> {o}</p><table class='box' style='margin:6px 20px'><tr><th>Level<th>Listing<th>Adjusted{grid([('L3', 'P-L', 'Yes'), ('L5', 'PR', 'Yes'), ('Left SI', 'PI', 'Yes')])}</table><p><b>A:</b> Improving as expected. Dx:<br>S33.5XXD Sprain of ligaments of lumbar spine, subsequent<br>M99.03 Segmental and somatic dysfunction of lumbar region<br>M62.830 Muscle spasm of back</p><p><b>P:</b> {plan}</p><p>Treatment: spinal adjustment 3 areas (98941); mechanical traction 12 min (97012)</p><p>Signed: {who} &nbsp; {bare(d)} 5:22 PM</p>"
    )
    record = shape("chart_note", note_type="chiropractic", facility="Cedar Shoals Spine & Wellness", provider_name=who, patient_name="Castaneda, Raymundo", patient_dob=p.born, date_of_service=d, history=s, findings=o, diagnoses=coded(("S33.5XXD", "Sprain of ligaments of lumbar spine, subsequent"), ("M99.03", "Segmental and somatic dysfunction of lumbar region"), ("M62.830", "Muscle spasm of back")), plan=plan)
    return Paper(sheet(body, font="10.5pt/1.45 'Lato'"), record).without("procedures", "chief_complaint", "work_status", "findings")


def therapy_note(p: Person) -> Paper:
    """A physical therapist's daily note: a flow sheet of exercises, subjective and plan around it."""
    d, who = p.day(15), "Britta Haugen, PT"
    sub = "Patient says the back is looser in the morning but stiff again by noon at the lathe. Pain 4/10 at rest, 6/10 after work. No leg symptoms this week."
    plan = "Continue plan of care 2x/week. Add dead bug and half kneeling chop next visit. Progress note due visit 10."
    body = (
        f"<div class=row><div><b>TAMARACK REHAB AND SPORT LLC</b><br>418 2nd Ave S, Norden Falls, MN 55997</div><div class=r>PHYSICAL THERAPY DAILY NOTE<br>Visit 3 of 12</div></div><table class='w box' style='margin-top:8px'><tr><td><span class=k>Patient</span>Anders P Kvistad<td><span class=k>DOB</span>{short(p.born)}<td><span class=k>Date of service</span>{short(d)}<td><span class=k>Referring</span>C. Munthe, MD</table><p><b>Treatment diagnosis:</b> M54.16 Radiculopathy, lumbar region; S33.5XXD Sprain of ligaments of lumbar spine, subsequent encounter</p><h4>Subjective</h4><p>{sub}</p><h4>Objective</h4><table class='w box sm'><tr><th>Intervention<th>CPT<th>Detail<th>Min{grid([('Therapeutic exercise', '97110', 'Bridge 3x10, bird dog 3x8, prone press-up 2x10, bike 8 min', '30'), ('Manual therapy', '97140', 'Lumbar PA mobilization grade III, soft tissue L paraspinals', '15'), ('Neuromuscular re-education', '97112', 'Abdominal brace with march, balance board', '10')])}</table><p>Lumbar flexion 70%, extension 50% of normal. SLR R 70, L 55.</p><h4>Assessment</h4><p>Tolerated well. Hip hinge improved with cueing. Gains are steady toward goal of lifting 40 lb.</p><h4>Plan</h4><p>{plan}</p><p>Total timed minutes: 55</p><p class=pen>B. Haugen</p><p>{who}, MN lic. 8871</p>"
    )
    record = shape("chart_note", note_type="therapy", facility="TAMARACK REHAB AND SPORT LLC", provider_name=who, patient_name="Anders P Kvistad", patient_dob=p.born, date_of_service=d, history=sub, diagnoses=coded(("M54.16", "Radiculopathy, lumbar region"), ("S33.5XXD", "Sprain of ligaments of lumbar spine, subsequent encounter")), plan=plan)
    return Paper(sheet(body, font="10.5pt/1.4 'Roboto'"), record).without("procedures", "chief_complaint", "findings")


def walk_in_note(p: Person) -> Paper:
    """An urgent care note in capitals, by fax, captions followed by colons."""
    d, who = p.day(1), "NADIA ABRUZZO, PA-C"
    hpi = "56 YEAR OLD WOMAN, WAS A PASSENGER IN A TAXI THAT HIT A PARKED TRUCK YESTERDAY. TWISTED THE LEFT ANKLE UNDER THE SEAT AND BUMPED THE FOOT. WALKS WITH PAIN. SEEN AT KINGSFERRY HOSPITAL LAST NIGHT FOR NECK PAIN, CLEARED. NO OTHER COMPLAINT."
    exam = "LEFT ANKLE SWOLLEN LATERALLY, TENDER OVER THE ATFL, NO TENDERNESS OF EITHER MALLEOLUS. BRUISE ON DORSUM OF LEFT FOOT. SENSATION AND CAP REFILL NORMAL. NECK SUPPLE."
    plan = "WALKING BOOT AND CRUTCHES. REST, ICE, ELEVATION. IBUPROFEN 400 MG EVERY 8 HOURS WITH FOOD. RECHECK IN ONE WEEK, ORTHO IF NOT BETTER."
    body = (
        f"<pre>FERRY STREET WALK-IN CARE\n44 FERRY ST  KINGSFERRY NY 11997  631-555-0106</pre><hr><pre>PATIENT: FUSCO, BERNADETTE        DOB: {us(p.born)}      SEX: F\nDATE OF VISIT: {us(d)}         PROVIDER: {who}</pre><hr><p>CHIEF COMPLAINT: LEFT ANKLE AND FOOT PAIN</p><p>HPI: {hpi}</p><p>PMH: HYPOTHYROIDISM. LEFT BUNIONECTOMY 2015. NO DIABETES.</p><p>MEDS: LEVOTHYROXINE 88 MCG DAILY</p><p>ALLERGIES: NKDA</p><p>EXAM: {exam}</p><p>X-RAY LEFT ANKLE AND FOOT, READ HERE: NO FRACTURE SEEN.</p><p>ASSESSMENT:<br>1. S93.402A SPRAIN OF LEFT ANKLE<br>2. S90.32XA CONTUSION OF LEFT FOOT</p><p>PLAN: {plan}</p><p>WORK: SEATED WORK ONLY FOR 7 DAYS.</p><p>ELECTRONICALLY SIGNED {who} {short(d)} 11:58</p>"
    )
    record = shape("chart_note", note_type="office_visit", facility="FERRY STREET WALK-IN CARE", provider_name=who, patient_name="FUSCO, BERNADETTE", patient_dob=p.born, date_of_service=d, chief_complaint="LEFT ANKLE AND FOOT PAIN", history=hpi, findings=exam, diagnoses=coded(("S93.402A", "SPRAIN OF LEFT ANKLE"), ("S90.32XA", "CONTUSION OF LEFT FOOT")), medications=["LEVOTHYROXINE 88 MCG DAILY"], plan=plan, work_status="SEATED WORK ONLY FOR 7 DAYS.", prior_conditions=["HYPOTHYROIDISM", "LEFT BUNIONECTOMY 2015"])
    return Paper(sheet(body, font="11pt/1.4 'Liberation Mono'"), record).without("procedures", "note_type")


def leaving_hospital(p: Person) -> Paper:
    """A discharge summary of three days with two diagnoses, the medicines in a table."""
    a, z, who = p.loss, p.day(3), "Odessa Brightman, DO"
    course = "Mr. Applewhite, 73, was driving when another car turned across his path, and the wheel struck his right chest. CT showed fractures of the right fourth to seventh ribs and a small right pneumothorax. He was watched on the step-down unit with serial films. No chest tube was needed. Warfarin was held two days for the hemothorax risk and restarted. Pain was controlled with a lidocaine patch and oral acetaminophen. He walked 150 feet with a walker before he left."
    plan = "Incentive spirometer ten times an hour while awake. No lifting over 10 pounds for six weeks. Chest X-ray and visit with Dr. Lund in ten days. INR on Monday. Home nursing twice a week."
    body = (
        f"<h2 style='margin:0'>Marlow Heights Hospital</h2><h3>Discharge Summary</h3><div class=row><div>Patient: Gideon R. Applewhite<br>Date of birth: {us(p.born)}<br>Record number: 00339027</div><div>Admitted: {us(a)}<br>Discharged: {us(z)}<br>Attending: {who}</div></div><h4>Discharge diagnoses</h4><ol style='margin:0'><li>Multiple fractures of ribs, right side (S22.41XA)<li>Traumatic pneumothorax (S27.0XXA)</ol><h4>Past history</h4><p>Atrial fibrillation on warfarin; hypertension; type 2 diabetes; right knee replacement 2018.</p><h4>Hospital course</h4><p>{course}</p><h4>Condition at discharge</h4><p>Stable. Saturation 95% on room air. Breath sounds equal.</p><h4>Medications at discharge</h4><table class='w box'><tr><th>Medicine<th>Dose<th>How often{grid([('warfarin', '5 mg', 'nightly'), ('metoprolol tartrate', '25 mg', 'twice daily'), ('metformin', '500 mg', 'twice daily'), ('acetaminophen', '1000 mg', 'every 8 hours'), ('lidocaine patch', '4%', 'daily to right chest')])}</table><h4>Follow-up</h4><p>{plan}</p><p>Dictated by {who}, {us(z)}</p>"
    )
    record = shape("chart_note", note_type="discharge_summary", facility="Marlow Heights Hospital", provider_name=who, patient_name="Gideon R. Applewhite", patient_dob=p.born, date_of_service=a, date_through=z, history=course, diagnoses=coded(("S22.41XA", "Multiple fractures of ribs, right side"), ("S27.0XXA", "Traumatic pneumothorax")), medications=["warfarin 5 mg nightly", "metoprolol tartrate 25 mg twice daily", "metformin 500 mg twice daily", "acetaminophen 1000 mg every 8 hours", "lidocaine patch 4% daily to right chest"], plan=plan, prior_conditions=["Atrial fibrillation on warfarin", "hypertension", "type 2 diabetes", "right knee replacement 2018"])
    return Paper(sheet(body, font="10.5pt/1.4 'Liberation Serif'"), record).without("procedures", "chief_complaint", "findings", "history", "work_status")


def child_visit(p: Person) -> Paper:
    """A paediatric visit in a portal's plain print: vitals to the side, problem list with old entries."""
    d, who = p.day(2), "Marian Szeto, MD"
    history = "Tobiah is a 14-year-old boy seen with his mother. Two days ago his bicycle was struck at low speed by a car turning right. He landed on his left hand. He went home and slept. Since then the wrist hurts when he turns a doorknob. He also has a runny nose and a cough since yesterday."
    findings = "Left wrist: mild swelling, tender over the distal radius, no deformity, full finger motion. Skin: abrasion of the left elbow, healing. Lungs clear. Ears normal."
    plan = "Wrist splint day and night for two weeks. X-ray of the left wrist ordered. Rapid flu test negative. Acetaminophen as needed. Return in ten days or sooner if worse."
    body = (
        f"<div style='border-bottom:3px solid #0b6e4f'><b style='font-size:14pt;color:#0b6e4f'>Bluff Children's Clinic</b></div><div class=row><div style='width:66%'><p><b>Tobiah Okereke</b><br>Born {long(p.born)}<br>Visit on {long(d)} with {who}</p><h4>Reason for visit</h4><p>Left wrist pain</p><h4>History</h4><p>{history}</p><h4>Exam</h4><p>{findings}</p><h4>Diagnoses</h4><p>Sprain of left wrist, initial encounter, S63.502A<br>Acute upper respiratory infection, J06.9</p><h4>Plan</h4><p>{plan}</p><h4>School</h4><p>No gym until rechecked.</p></div><div style='width:30%;background:#f1f6f4;padding:8px' class=sm><b>Vitals</b><br>Weight 58.1 kg<br>Height 168 cm<br>BP 112/68<br>Temp 99.1 F<br><br><b>Problem list</b><br>Eczema<br>Peanut allergy<br><br><b>Medicines</b><br>epinephrine auto-injector as needed<br>hydrocortisone 1% cream as needed<br><br><b>Immunizations</b><br>Up to date</div></div><p class=sm>Signed electronically by {who}</p>"
    )
    record = shape("chart_note", note_type="office_visit", facility="Bluff Children's Clinic", provider_name=who, patient_name="Tobiah Okereke", patient_dob=p.born, date_of_service=d, chief_complaint="Left wrist pain", history=history, findings=findings, diagnoses=coded(("S63.502A", "Sprain of left wrist, initial encounter"), ("J06.9", "Acute upper respiratory infection")), medications=["epinephrine auto-injector as needed", "hydrocortisone 1% cream as needed"], plan=plan, prior_conditions=["Eczema", "Peanut allergy"])
    return Paper(sheet(body, font="10.5pt/1.4 'Open Sans'"), record).without("procedures", "work_status")
