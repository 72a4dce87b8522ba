"""Notes of doctors' offices: family practice, orthopedics, neurology, pain clinic, a visit by video."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.infirmary.case import (
    Paper,
    Person,
    bare,
    dx,
    long,
    phone,
    shape,
    us,
    web,
)


def family_visit(p: Person) -> Paper:
    """A family doctor's progress note: bold words and colons, lists inside sentences, codes in brackets."""
    day = p.day(11)
    complaint = "1. Follow-up after ER visit for MVA. 2. Neck pain with left arm tingling."
    history = f"{p.mr} returns after the crash of {us(p.loss)}. The chest soreness has gone. The neck still hurts, 6/10, worse at the end of the day, and since about a week he feels tingling down the left arm to the middle finger. Sleep is broken. He tried naproxen and cyclobenzaprine with partial relief. He has not gone back to lifting."
    findings = "Neck: reduced left rotation, tender left trapezius, Spurling positive left. Upper limbs: left triceps 4+/5, otherwise 5/5. Reflexes: left triceps reduced. Sensation: decreased left middle finger. Chest wall: nontender. Gait: normal."
    plan = "Start methylprednisolone dose pack, then gabapentin 300 mg at bedtime. Stop naproxen while on steroid. MRI cervical spine without contrast. Physical therapy twice a week for six weeks. Return in four weeks."
    page = web(f"""<table><tr><td><b>Patient:</b> {p.turned}</td><td><b>DOB:</b> {us(p.born)}</td><td><b>Age:</b> {day.year - p.born.year} Y</td><td><b>Sex:</b> Male</td></tr><tr><td><b>Phone:</b> {phone(910, 83)}</td><td colspan=2><b>Primary insurance:</b> Tidewater Health Plan</td><td><b>Account:</b> {p.no("#####")}</td></tr><tr><td colspan=2><b>Address:</b> {p.street}, {p.town}</td><td colspan=2><b>Encounter date:</b> {us(day)}</td></tr><tr><td colspan=4><b>Provider:</b> Bhavna Mehrotra, MD &nbsp;&nbsp; <b>Facility:</b> Longleaf Family Medicine, PA</td></tr></table><hr><div class=c><b style='font-size:12pt'>Progress Notes</b></div>
    <p><b><u>Subjective:</u></b></p><p><b>Chief Complaint(s):</b> {complaint}</p><p><b>HPI:</b> {history}</p><p><b>ROS:</b> General: no fever. Eyes: no double vision. Neurologic: no loss of balance, no bladder trouble.</p><p><b>Medical History:</b> Seasonal asthma; Right inguinal hernia repair.</p><p><b>Family History:</b> Father alive 68, hypertension. Mother alive 64, diabetes. Paternal uncle lumbar disc surgery.</p><p><b>Social History:</b> Tobacco: never. Alcohol: one beer on weekends.</p>
    <p><b>Medications:</b> Taking naproxen 500 mg tablet twice a day; Taking cyclobenzaprine 10 mg tablet at bedtime; Taking albuterol inhaler as needed.</p><p><b>Allergies:</b> N.K.D.A.</p><p><b><u>Objective:</u></b></p><p><b>Vitals:</b> Ht 70 in, Wt 188 lbs, BMI 26.97, BP 132/82, HR 76.</p><p><b>Examination:</b> {findings}</p><p><b><u>Assessment:</u></b></p><ol style='margin:0'><li>Radiculopathy, cervical region - M54.12 (Primary)</li><li>Sprain of ligaments of cervical spine, subsequent encounter - S13.4XXD</li></ol><p><b><u>Plan:</u></b></p><p><b>Treatment:</b> {plan}</p><p><b>Work status:</b> Light duty, no lifting over 20 lbs and no overhead work until the next visit.</p><p class=sm>Visit code: 99214. Electronically signed by Bhavna Mehrotra, MD on {us(day)} at 05:12 PM EDT. Sign off status: Completed</p><hr><div class='c sm'>Longleaf Family Medicine, PA, 12 Turpentine Way, Cape Harnett, NC 28599, Tel: {phone(910, 21)}<br>Patient: {p.turned} DOB: {us(p.born)} Progress Note: Bhavna Mehrotra, MD {us(day)}</div>""", "p{margin:4px 0}", "10pt/1.35 'Liberation Serif'", "0.6in")
    record = shape("chart_note", note_type="office_visit", facility="Longleaf Family Medicine, PA", provider_name="Bhavna Mehrotra, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=day, chief_complaint=complaint, history=history, findings=findings, plan=plan, work_status="Light duty, no lifting over 20 lbs and no overhead work until the next visit.", prior_conditions=["Seasonal asthma", "Right inguinal hernia repair"], diagnoses=dx(("M54.12", "Radiculopathy, cervical region"), ("S13.4XXD", "Sprain of ligaments of cervical spine, subsequent encounter")))
    return Paper(page, record).without("medications", "procedures")


def consult_letter(p: Person) -> Paper:
    """A knee surgeon's letter to the doctor who asked, in whole sentences under small heads."""
    day = p.day(13)
    history = "Mr. Mulcahy is a 56-year-old dock lead who twisted his right knee when a steel dock plate shifted under him. He heard a pop and the knee was swollen by evening. Since then it catches on stairs and has locked twice. He has had no injury of this knee before. Ice and naproxen help a little."
    findings = "He walks with a mild limp. The right knee has a small effusion. Motion is 5 to 120 degrees with pain at both ends. The medial joint line is tender and McMurray is positive. Lachman, drawer and pivot shift are negative. The left knee is normal. Pulses and sensation are normal."
    plan = "I have ordered an MRI of the right knee. He will start physical therapy twice a week, take naproxen with food, and use a hinged sleeve. If the MRI confirms a tear that locks, I will speak with him about arthroscopy. I will see him again in four weeks."
    page = web(f"""<div class=c style='border-bottom:1px solid #000'><b style='font:bold 15pt "Liberation Serif"'>IMOGEN S. LATHROP, M.D.</b><br>Orthopedic Surgery &nbsp; Knee and Shoulder<br>Wexcombe Orthopedic Specialists, P.C. &nbsp;&nbsp; 31 Tupper Lane, Wexcombe, MA 02599</div><p>{long(day)}</p><p>Nathalie Castonguay, M.D.<br>Harborside Primary Care<br>4 Chandlery Lane<br>Wexcombe, MA 02599</p><p><b>Re: {p.name}<br>DOB: {us(p.born)}<br>Date of consultation: {us(day)}</b></p><p>Dear Dr. Castonguay:</p><p>Thank you for asking me to see this patient in consultation for his right knee.</p>
    <p><b>Chief complaint.</b> Right knee pain and catching since {long(p.loss)}.</p><p><b>History of present illness.</b> {history}</p><p><b>Past history.</b> Hypertension; reflux; left ankle fracture in 2009.</p><p><b>Family history.</b> His father had both knees replaced for arthritis.</p><p><b>Physical examination.</b> {findings}</p><p><b>X-rays.</b> Three views of the right knee made here today show no fracture, no loose body and well kept joint spaces.</p><p><b>Impression.</b> Tear of the medial meniscus of the right knee, current injury (S83.241A).</p><p><b>Recommendations.</b> {plan}</p><p><b>Work status.</b> Modified duty, no kneeling, squatting or ladders, until I see him again.</p><p>With kind regards,</p><p><span class=pen>Imogen Lathrop</span><br>Imogen S. Lathrop, M.D.</p><p class=sm>ISL/tk &nbsp; cc: Pilgrim Employers Compensation Fund</p>""", "p{margin:8px 0}", "11pt/1.4 'Liberation Serif'", "0.85in")
    record = shape("chart_note", note_type="consultation", facility="Wexcombe Orthopedic Specialists, P.C.", provider_name="Imogen S. Lathrop, M.D.", patient_name=p.name, patient_dob=p.born, date_of_service=day, chief_complaint=f"Right knee pain and catching since {long(p.loss)}.", history=history, findings=findings, plan=plan, work_status="Modified duty, no kneeling, squatting or ladders, until I see him again.", prior_conditions=["Hypertension", "reflux", "left ankle fracture in 2009"], diagnoses=dx(("S83.241A", "Tear of the medial meniscus of the right knee, current injury")))
    return Paper(page, record).without("procedures", "medications")


def concussion_visit(p: Person) -> Paper:
    """A neurologist's follow-up: shaded bars, a table of symptoms scored, a wide margin of facts on the left."""
    day = p.day(35)
    history = "Five weeks after a rear-end collision she still has headache on most days, 5/10, with light sensitivity and trouble finding words when tired. Dizziness has improved. She naps two hours a day. She no longer vomits. She drives only to the market."
    findings = "Alert, speech fluent, recalls 2 of 3 words at five minutes. Pupils equal. Eye movements full, convergence at 12 cm. Romberg steady. Tandem gait with two side steps. Strength and reflexes normal. Neck mildly stiff."
    plan = "Amitriptyline 10 mg at bedtime. Vestibular therapy weekly for six weeks. Screen time in blocks of 30 minutes. Neuropsychological testing if not better by three months. Return in six weeks."
    def bar(said: str) -> str:
        return f"<div style='background:#d9dff0;padding:2px 6px;margin-top:8px;font-weight:bold'>{said}</div>"

    scores = (("Headache", "4", "3"), ("Dizziness", "4", "1"), ("Light sensitivity", "3", "3"), ("Trouble with memory", "3", "3"), ("Fatigue", "5", "4"))
    page = web(f"""<div class=row><b style='font:bold 15pt "Open Sans"'>Sonoran Neurology Partners</b><span class=sm>3300 N Saguaro Blvd, Suite 210<br>Palo Seco, AZ 85699 | {phone(520, 68)}</span></div><div class=row style='align-items:flex-start'><div style='width:27%;background:#f4f5fa;padding:8px' class=sm><b>{p.name}</b><br>Born {us(p.born)}<br>Visit {us(day)}<br>MRN {p.no("SN####")}<br><br><b>Past medical history</b><br>Hypertension<br>Osteopenia<br>Cataract surgery, right eye<br><br><b>Family history</b><br>Mother: Alzheimer disease<br>Brother: epilepsy<br><br><b>Medications</b><br>Losartan 50 mg daily<br>Calcium with vitamin D<br><br><b>Allergies</b><br>Codeine<br><br><b>Referred by</b><br>Tobias Renneker, MD</div>
    <div style='width:71%'>{bar("REASON FOR VISIT")}<p>Follow-up of concussion</p>{bar("HISTORY OF PRESENT ILLNESS")}<p>{history}</p>{bar("SYMPTOM SCORE (0 to 6)")}<table class='box sm'><tr><th>Symptom</th><th>Last visit</th><th>Today</th></tr>{"".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in scores)}</table>{bar("EXAMINATION")}<p>{findings}</p>{bar("ASSESSMENT")}<p>F07.81 Postconcussional syndrome<br>G44.319 Acute post-traumatic headache, not intractable</p>{bar("PLAN")}<p>{plan}</p></div></div><p class=sm style='margin-top:18px'>Ottoline Varga, MD, Neurology. Signed {us(day)} 4:31 PM. No imaging was repeated. She denies prior head injury.</p>""", "p{margin:4px 6px}", "9.5pt/1.4 'Open Sans'", "0.6in")
    record = shape("chart_note", note_type="office_visit", facility="Sonoran Neurology Partners", provider_name="Ottoline Varga, MD", patient_name=p.name, patient_dob=p.born, date_of_service=day, chief_complaint="Follow-up of concussion", history=history, findings=findings, plan=plan, diagnoses=dx(("F07.81", "Postconcussional syndrome"), ("G44.319", "Acute post-traumatic headache, not intractable")), prior_conditions=["Hypertension", "Osteopenia", "Cataract surgery, right eye"], medications=["Losartan 50 mg daily", "Calcium with vitamin D"])
    return Paper(page, record).without("procedures")


def pain_consult(p: Person) -> Paper:
    """A pain doctor's consultation in two newspaper columns."""
    day = p.day(44)
    history = "This 43-year-old blackjack dealer was a front-seat passenger struck from the right. Besides the leg fracture she has low back pain since that day, 7/10, running down the right buttock and calf to the outer foot. It is worse with sitting and on bending. Therapy and a back brace have not changed it."
    findings = "Lumbar flexion 40 degrees with pain. Straight leg raise positive on the right at 45 degrees. Right ankle reflex absent. Right toe raise 4/5. Sensation dull along the outer foot. No clonus. Hips full. Facet loading negative."
    plan = "Transforaminal epidural steroid injection, right L5-S1, under fluoroscopy. Continue therapy. Gabapentin 300 mg three times a day. If two injections fail, surgical opinion. Benefits and risks explained, questions answered."
    def head(said: str) -> str:
        return f"<div style='border-bottom:1.5px solid #444;font-weight:bold;margin-top:7px;break-after:avoid'>{said}</div>"

    page = web(f"""<div class=c><b style='font-size:14pt'>SILVER LODE INTERVENTIONAL PAIN</b><br>7755 Assay Office Road, Suite 12, Esmeralda Flats, NV 89199</div><h3 class=c>INITIAL CONSULTATION</h3><table class=box><tr><td>PATIENT: {p.turned.upper()}</td><td>DOB: {us(p.born)}</td><td>DATE: {us(day)}</td></tr><tr><td>PHYSICIAN: Ephraim Castellane, MD</td><td>REQUESTED BY: R. Achterberg, MD</td><td>CHART: {p.no("SL-#####")}</td></tr></table>
    <div style='column-count:2;column-gap:24px;margin-top:8px'>{head("CHIEF COMPLAINT")}<p>Low back pain with right leg pain</p>{head("HISTORY")}<p>{history}</p>{head("PRIOR TREATMENT")}<p>Twelve visits of therapy. TENS. Naproxen, oxycodone. No injections and no spine surgery.</p>{head("PAST MEDICAL HISTORY")}<p>Gestational diabetes 2016. Migraine. No prior low back pain.</p>{head("FAMILY HISTORY")}<p>Father: stroke. Aunt: breast cancer.</p>{head("ALLERGIES")}<p>None.</p>{head("REVIEW OF SYSTEMS")}<p>No bowel or bladder change, no fever, no weight loss.</p>{head("EXAMINATION")}<p>{findings}</p>{head("IMAGING")}<p>MRI lumbar spine of {us(p.day(36))}: right paracentral protrusion at L5-S1, 5 mm, touching the right S1 root. No stenosis at other levels.</p>{head("DIAGNOSES")}<p>M54.16 Radiculopathy, lumbar region<br>S33.5XXA Sprain of ligaments of lumbar spine, initial encounter</p>{head("PLAN")}<p>{plan}</p>{head("WORK STATUS")}<p>Off work six weeks.</p></div><p style='margin-top:16px'>Ephraim Castellane, MD &nbsp; <span class=pen>E. Castellane</span></p>""", "p{margin:3px 0 5px}", "9.8pt/1.4 'Liberation Sans'", "0.6in")
    record = shape("chart_note", note_type="consultation", facility="SILVER LODE INTERVENTIONAL PAIN", provider_name="Ephraim Castellane, MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=day, chief_complaint="Low back pain with right leg pain", history=history, findings=findings, plan=plan, work_status="Off work six weeks.", diagnoses=dx(("M54.16", "Radiculopathy, lumbar region"), ("S33.5XXA", "Sprain of ligaments of lumbar spine, initial encounter")), prior_conditions=["Gestational diabetes 2016", "Migraine"])
    return Paper(page, record).without("procedures", "medications")


def video_visit(p: Person) -> Paper:
    """A visit by video, out of a web chart: grey captions, the text right below."""
    day = p.day(41)
    history = "Seen by video from home. The arm tingling comes now only once or twice a day and sleep is better since gabapentin. Neck pain 3/10. He finished the dose pack. Four of twelve therapy visits done. MRI reviewed with him."
    plan = "Gabapentin 300 mg, refill 60. Finish therapy. Spine surgeon only if weakness returns. Visit in the office in six weeks."
    findings = "Appears comfortable. Turns the head to both sides with slight stiffness on the left. Lifts both arms overhead. No facial droop. Speech clear."
    def cap(name: str, said: str) -> str:
        return f"<div style='margin-top:9px'><div style='color:#777;font-size:8pt;text-transform:uppercase'>{name}</div>{said}</div>"

    page = web(f"""<div class=row style='border-bottom:1px solid #999'><b>{p.short}</b><span>(Id #{p.no('#####')}, dob: {us(p.born)})</span></div><div class=row><div>{cap("Encounter date", us(day))}{cap("Department", "Longleaf Family Medicine, PA")}</div><div>{cap("Provider", "BHAVNA MEHROTRA, MD")}{cap("Encounter type", "Telemedicine visit, video, patient consented")}</div></div>{cap("Chief complaint", "Follow up neck and arm")}{cap("HPI", history)}{cap("Problems", "Reviewed.<ul style='margin:0'><li>Seasonal asthma - onset 1999</li></ul>")}{cap("Medications", "gabapentin 300 mg capsule<br>albuterol inhaler")}{cap("Family history", "Not reviewed (last reviewed " + us(p.day(11)) + ")")}{cap("Vitals", "None recorded.")}{cap("Physical exam", findings)}{cap("Assessment", "1. Cervical radiculopathy - M54.12")}{cap("Plan", plan)}{cap("Work note", "Full duty from " + us(p.day(45)) + ".")}<p class=sm style='margin-top:24px'>12 Turpentine Way, Cape Harnett NC 28599. Total time 14 minutes. Electronically signed by: BHAVNA MEHROTRA, MD</p>""", "", "10pt/1.4 Roboto", "0.7in")
    record = shape("chart_note", note_type="office_visit", facility="Longleaf Family Medicine, PA", provider_name="BHAVNA MEHROTRA, MD", patient_name=p.short, patient_dob=p.born, date_of_service=day, chief_complaint="Follow up neck and arm", history=history, findings=findings, plan=plan, work_status=f"Full duty from {us(p.day(45))}.", medications=["gabapentin 300 mg capsule", "albuterol inhaler"], diagnoses=dx(("M54.12", "Cervical radiculopathy")), prior_conditions=["Seasonal asthma"])
    return Paper(page, record).without("procedures", "prior_conditions")


def after_injection(p: Person) -> Paper:
    """A surgeon's short note after a set of injections, in capitals, dictated."""
    day = p.day(93)
    history = "THE PATIENT RETURNS THREE WEEKS AFTER HER CERVICAL EPIDURAL. ARM PAIN IS DOWN FROM 7 TO 2. SHE STILL HAS A DULL ACHE BETWEEN THE SHOULDER BLADES. SHE TAKES ONLY ACETAMINOPHEN."
    findings = "NECK MOTION IS FULL EXCEPT THE LAST TEN DEGREES OF RIGHT ROTATION. SPURLING IS NEGATIVE. RIGHT GRIP IS NOW 5/5. REFLEXES ARE EQUAL. THE INJECTION SITE IS HEALED."
    plan = "NO SURGERY AT THIS TIME. HOME EXERCISES. SHE MAY HAVE ONE MORE INJECTION IF ARM PAIN COMES BACK WITHIN SIX MONTHS. RETURN AS NEEDED."
    page = web(f"""<p>VALLE CLARO SPINE INSTITUTE<br>200 VINELAND CT, STE 5, VALLE CLARO, CA 91399</p><p>PATIENT: {p.turned.upper()}<br>DATE OF BIRTH: {us(p.born)}<br>DATE OF SERVICE: {us(day)}<br>VISIT: ESTABLISHED PATIENT, OFFICE FOLLOW-UP</p><p>SUBJECTIVE: {history}</p><p>PAST HISTORY: HYPOTHYROIDISM. NO SPINE TROUBLE BEFORE {us(p.loss)}.</p><p>OBJECTIVE: {findings}</p><p>ASSESSMENT: CERVICAL DISC DISORDER AT C5-C6 LEVEL WITH RADICULOPATHY, M50.122, IMPROVED.</p><p>PLAN: {plan}</p><p>WORK: FULL DUTY WITHOUT RESTRICTION.</p><p style='margin-top:40px'>H. DZHUGARYAN, MD<br>DICTATED BUT NOT READ</p>""", "p{margin:14px 0}", "11pt/1.5 FreeMono", "1in")
    record = shape("chart_note", note_type="office_visit", facility="VALLE CLARO SPINE INSTITUTE", provider_name="H. DZHUGARYAN, MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=day, history=history, findings=findings, plan=plan, work_status="FULL DUTY WITHOUT RESTRICTION.", diagnoses=dx(("M50.122", "CERVICAL DISC DISORDER AT C5-C6 LEVEL WITH RADICULOPATHY")), prior_conditions=["HYPOTHYROIDISM"])
    return Paper(page, record).without("procedures", "medications", "chief_complaint", "diagnoses")


def ortho_cast(p: Person) -> Paper:
    """A fracture clinic's visit, a form of numbered lines typed over."""
    day = p.day(8)
    history = "Fall from ladder one week ago, right distal radius fracture splinted in the emergency department, palm sutured. Pain 4/10, no numbness, taking acetaminophen."
    findings = "Splint removed. Swelling mild. Palm wound clean, sutures in place. Fingers move fully. Two point discrimination 5 mm in all fingers. Wrist not stressed."
    plan = "Alignment acceptable, treat without surgery. Sugar tong splint reapplied. Sutures out in one week by nurse. Cast at three weeks. X-ray each visit."
    rows = (("1. Reason for visit", "Right wrist fracture, first clinic visit"), ("2. History", history), ("3. Past medical history", "None"), ("4. Medications", "Acetaminophen 500 mg"), ("5. Physical exam", findings), ("6. X-ray today, 3 views", "Distal radius fracture, 8 degrees dorsal tilt, unchanged"), ("7. Diagnosis / ICD-10", "S52.501D Fracture of lower end of right radius, subsequent encounter, routine healing"), ("8. Plan", plan), ("9. Work / school status", "No use of right hand"))
    page = web(f"""<div class=row><b style='font:bold 14pt Caladea'>Mud Island Regional Health &ndash; Fracture Clinic</b><span>1 Pinch Street, Halls Landing</span></div><table class=box style='margin:8px 0'><tr><td>Name: <b>{p.name}</b></td><td>DOB: <b>{us(p.born)}</b></td><td>Visit date: <b>{us(day)}</b></td><td>Provider: <b>Hedda Lindqvist-Moore, MD</b></td></tr></table><table class=box>{"".join(f"<tr><td style='width:27%'>{a}</td><td>{b}</td></tr>" for a, b in rows)}</table><p class=sm>Parent with him: Yolanda Bellweather. She had carpal tunnel release in 2019 and asks about stiffness; answered.</p>""", "td{padding:7px}", "10.5pt/1.4 Caladea", "0.7in")
    record = shape("chart_note", note_type="office_visit", facility="Mud Island Regional Health", provider_name="Hedda Lindqvist-Moore, MD", patient_name=p.name, patient_dob=p.born, date_of_service=day, chief_complaint="Right wrist fracture, first clinic visit", history=history, findings=findings, plan=plan, work_status="No use of right hand", medications=["Acetaminophen 500 mg"], diagnoses=dx(("S52.501D", "Fracture of lower end of right radius, subsequent encounter, routine healing")))
    return Paper(page, record).without("procedures", "facility")


def spoken_visit(p: Person) -> Paper:
    """An orthopedic progress note in SOAP letters down the left edge."""
    day = p.day(41)
    letters = (("S", f"Right knee, six weeks of trouble by his count. Therapy six visits. The knee locked again on {bare(p.day(37))}. Pain 5/10 on stairs."), ("O", "Effusion trace. Medial joint line tender. Motion 0 to 118 degrees. McMurray positive. Ligaments stable. MRI: bucket-handle tear of the medial meniscus; small Baker cyst."), ("A", "S83.211A Bucket-handle tear of medial meniscus, current injury, right knee"), ("P", "Right knee injected today with triamcinolone 40 mg for the swelling. Arthroscopy to be scheduled with Dr. Fairweather. Pre-op visit in two weeks."))
    page = web(f"""<div class=row><b>WEXCOMBE ORTHOPEDIC SPECIALISTS, P.C.</b><b>OFFICE PROGRESS NOTE</b></div><hr><p>{p.turned.upper()} &nbsp;&nbsp; DOB {us(p.born)} &nbsp;&nbsp; Chart {p.no("WOS-#####")} &nbsp;&nbsp; Seen {us(day)}</p><table>{"".join(f"<tr><td style='width:40px;font:bold 20pt Lato'>{a}</td><td style='border-left:2px solid #999;padding:6px 12px'>{b}</td></tr>" for a, b in letters)}</table><p><b>Work:</b> Modified duty continues, no kneeling or ladders.</p><p style='margin-top:30px'><span class=pen>I. Lathrop</span> &nbsp; Imogen S. Lathrop, MD</p>""", "", "10.5pt/1.5 Lato", "0.8in")
    said = dict(letters)
    record = shape("chart_note", note_type="office_visit", facility="WEXCOMBE ORTHOPEDIC SPECIALISTS, P.C.", provider_name="Imogen S. Lathrop, MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=day, history=said["S"], findings=said["O"], plan=said["P"], work_status="Modified duty continues, no kneeling or ladders.", diagnoses=dx(("S83.211A", "Bucket-handle tear of medial meniscus, current injury, right knee")))
    return Paper(page, record).without("procedures", "medications", "chief_complaint")
