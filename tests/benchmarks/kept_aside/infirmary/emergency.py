"""Notes of hospitals: emergency departments, a stay's end, the examination before an operation."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.infirmary.case import (
    Paper,
    Person,
    bare,
    cells,
    dated,
    dx,
    long,
    pairs,
    shape,
    short,
    us,
    web,
)


def provider_note(p: Person) -> Paper:
    """An emergency doctor's note out of a large chart system, over two sheets."""
    day = p.day(0)
    complaint = "Motor vehicle crash, neck pain and left-sided chest pain"
    history = f"{p.name} is a {day.year - p.born.year}-year-old male who presents by private vehicle two hours after a motor vehicle crash. He was the belted driver of a sedan stopped at a light and was struck from behind by a pickup at an estimated 35 mph. Airbags did not deploy. He denies loss of consciousness. He complains of neck pain rated 7/10, headache, and soreness over the left front of the chest where the belt lay. No shortness of breath, no numbness or weakness, no abdominal pain."
    findings = "General: alert, mild distress. Head: no hematoma, no laceration. Neck: midline tenderness at C5 and C6, paraspinal spasm on the right, rotation limited to 40 degrees both ways. Chest: tender over the left anterior fourth to sixth ribs, no crepitus, breath sounds equal. Abdomen: soft, no seatbelt sign. Extremities: full range, no deformity. Neuro: GCS 15, strength 5/5, sensation intact."
    plan = "Cervical collar cleared after negative CT. Ketorolac given in the department with relief. Discharge home with the two prescriptions above. Ice for 48 hours, then heat. Follow up with Dr. Mehrotra within one week. Return for weakness, numbness, worse headache or trouble breathing."
    page = web(f"""<div class=row><b>Cape Harnett General Hospital</b><span>900 Jetty Road, Cape Harnett, NC 28599</span></div><div style='background:#e6e6e6;padding:4px' class='row sm'><span><b>{p.turned}</b></span><span>MRN: {p.no("00######")}</span><span>DOB: {bare(p.born)}</span><span>Sex: {p.sex}</span><span>CSN: {p.no("3########")}</span></div>
    <h2 style='font-size:12pt'>ED Provider Notes</h2><p class=sm>Osric Vanderwal, MD at {bare(day)} 2113 &nbsp;|&nbsp; Author Type: Physician &nbsp;|&nbsp; Filed: {bare(p.day(1))} 0148 &nbsp;|&nbsp; Encounter Date: {bare(day)} &nbsp;|&nbsp; Status: Signed</p>
    <h3>Chief Complaint</h3><p>{complaint}</p><h3>HPI</h3><p>{history}</p>
    <div class='row eq'><div><h3>Past Medical History</h3><ul style='margin:2px'><li>Seasonal asthma</li><li>Right inguinal hernia repair (2014)</li></ul></div><div><h3>Family History</h3><p>Father: hypertension, coronary artery disease. Mother: type 2 diabetes.</p></div><div><h3>Social History</h3><p>Never smoker. Boat builder. Married.</p></div></div>
    <h3>Review of Systems</h3><p>Negative for fever, vision change, vomiting, back pain. All other systems reviewed and negative.</p><h3>Physical Exam</h3><p class=sm>BP 138/86 | Pulse 92 | Temp 98.4 F | Resp 16 | SpO2 99% on room air</p><p>{findings}</p>
    <div class=pb></div><div style='background:#e6e6e6;padding:4px' class='row sm'><span><b>{p.turned}</b></span><span>MRN: {p.no("00######")}</span><span>ED Provider Notes (continued)</span></div>
    <h3>Results</h3><table class='box sm'>{cells(("Study", "Result"), (), "th")}{cells(("CT cervical spine without contrast", "No acute fracture or subluxation."))}{cells(("XR chest 2 views", "No pneumothorax. No displaced rib fracture."))}{cells(("EKG", "Sinus rhythm, no acute ischemia."))}</table>
    <h3>Medical Decision Making</h3><p>Differential included cervical fracture, rib fracture, pneumothorax, cardiac contusion and concussion. Imaging and EKG make these unlikely.</p><h3>Clinical Impression</h3><ol style='margin:2px'><li>Sprain of ligaments of cervical spine, initial encounter (S13.4XXA)</li><li>Contusion of left front wall of thorax, initial encounter (S20.212A)</li><li>Headache (R51.9)</li></ol>
    <h3>Discharge Prescriptions</h3><table class='box sm'>{cells(("cyclobenzaprine 10 mg tablet", "Take 1 tablet by mouth 3 times daily as needed", "Disp 21"))}{cells(("naproxen 500 mg tablet", "Take 1 tablet by mouth 2 times daily with food", "Disp 30"))}</table><h3>Plan / Disposition</h3><p>{plan}</p><h3>Work Status</h3><p>Off work through {bare(p.day(4))}.</p><p class=sm>Electronically signed by Osric Vanderwal, MD, {bare(p.day(1))} 1:48 AM</p>""", "h3{font-size:9.5pt;color:#7a1f1f;margin:7px 0 0}p{margin:3px 0}@page{@bottom-center{content:'Printed by HIM release of information   Page ' counter(page) ' of ' counter(pages);font:7pt Carlito}}", "10pt/1.3 Carlito")
    record = shape("chart_note", note_type="emergency", facility="Cape Harnett General Hospital", provider_name="Osric Vanderwal, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=day, chief_complaint=complaint, history=history, findings=findings, plan=plan, work_status=f"Off work through {bare(p.day(4))}.", prior_conditions=["Seasonal asthma", "Right inguinal hernia repair (2014)"],
        diagnoses=dx(("S13.4XXA", "Sprain of ligaments of cervical spine, initial encounter"), ("S20.212A", "Contusion of left front wall of thorax, initial encounter"), ("R51.9", "Headache")), medications=["cyclobenzaprine 10 mg tablet", "naproxen 500 mg tablet"])
    return Paper(page, record).without("procedures", "medications")


def ticked_sheet(p: Person) -> Paper:
    """A printed emergency template: boxes ticked, circles, and lines filled by hand in print."""
    day = p.day(0)
    def tick(on: object, said: str) -> str:
        return f"<span style='margin-right:12px'>{'&#9746;' if on else '&#9744;'} {said}</span>"

    complaint = "Fall from ladder, right wrist injury"
    history = "Fell about 6 feet from a ladder at an apartment complex when a rung broke. Landed on outstretched right hand. Right handed. Pain 8/10 at wrist, bleeding cut of palm."
    findings = "Right wrist swollen with dinner fork deformity, tender distal radius. Laceration of right palm 3.5 cm, clean, no tendon seen. Median, ulnar and radial nerves intact. Pulses 2+. Elbow and shoulder nontender."
    plan = "Sugar tong splint. Wound closed with six 4-0 nylon sutures. Tdap given. Ortho clinic in one week. Elevate. Keep dry. Return for numb fingers or fever."
    def line(name: str, said: str) -> str:
        return f"<tr><td style='width:19%;background:#eee'><b>{name}</b></td><td style='font-family:Inconsolata;font-size:10.5pt'>{said}</td></tr>"
    page = web(f"""<table class=box><tr><td style='width:60%'><b style='font-size:12pt'>MUD ISLAND REGIONAL HEALTH</b><br>EMERGENCY DEPARTMENT - UPPER EXTREMITY INJURY (form 14)</td><td>Name <b>{p.turned.upper()}</b><br>DOB <b>{us(p.born)}</b> &nbsp; Age {day.year - p.born.year} &nbsp; Sex {p.sex}<br>Date of service <b>{us(day)}</b> &nbsp; Time seen 1540</td></tr></table>
    <table class=box style='margin-top:5px'>{line("Chief complaint", complaint)}{line("History of present illness", history)}{line("Arrived", tick(0, "EMS") + tick(1, "walk-in") + tick(0, "police"))}{line("Review of systems", tick(0, "LOC") + tick(0, "neck pain") + tick(0, "chest pain") + tick(0, "numbness") + tick(1, "all others negative"))}{line("Past history", tick(1, "none") + tick(0, "diabetes") + tick(0, "HTN") + tick(0, "asthma") + tick(0, "prior fracture"))}{line("Medications at home", "none")}{line("Allergies", tick(1, "NKDA") + tick(0, "penicillin") + tick(0, "other ____"))}{line("Social", tick(0, "tobacco") + tick(0, "alcohol") + tick(1, "lives with parent"))}
    {line("Vitals", "BP 128/74 &nbsp; P 88 &nbsp; R 14 &nbsp; T 98.2 &nbsp; SpO2 100%")}{line("Physical exam", findings)}{line("X-ray wrist", tick(0, "normal") + tick(1, "fracture distal radius") + tick(0, "other"))}{line("Diagnosis", "1. S52.501A Fracture lower end of right radius, closed<br>2. S61.411A Laceration of right hand")}{line("Plan", plan)}{line("Work / school", "No use of right hand until seen by ortho.")}</table>
    <div class=row style='margin-top:10px'><span>Disposition: {tick(1, "home")}{tick(0, "admit")}{tick(0, "transfer")}</span><span>Provider: <span class=pen>G. Pruszynski</span> &nbsp; Gavril Pruszynski, PA-C</span></div>""", "td{padding:3px 6px}", "9pt/1.35 'Liberation Sans'", "0.5in")
    record = shape("chart_note", note_type="emergency", facility="MUD ISLAND REGIONAL HEALTH", provider_name="Gavril Pruszynski, PA-C", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=day, chief_complaint=complaint, history=history, findings=findings, plan=plan, work_status="No use of right hand until seen by ortho.", diagnoses=dx(("S52.501A", "Fracture lower end of right radius, closed"), ("S61.411A", "Laceration of right hand")))
    return Paper(page, record).without("procedures")


def discharge(p: Person) -> Paper:
    """A discharge summary in capitals, the way an older hospital system prints it."""
    first, last = p.day(0), p.day(4)
    plan = "WEIGHT BEARING AS TOLERATED ON THE LEFT LEG WITH A FRONT WHEEL WALKER. HOME HEALTH NURSING AND PHYSICAL THERAPY THREE TIMES A WEEK. STAPLES OUT IN TWO WEEKS. VISIT WITH DR. THISTLEWOOD ON 07/31/2025. INR CHECK ON FRIDAY."
    findings = "AFEBRILE. BLOOD PRESSURE 132/70. LEFT HIP DRESSING DRY. STAPLES INTACT WITHOUT REDNESS. CALF SOFT AND NONTENDER. WALKS 60 FEET WITH WALKER AND STANDBY ASSISTANCE. ALERT AND ORIENTED."
    course = "THE PATIENT SLIPPED ON SPILLED LIQUID AT A GROCERY STORE AND FELL ON HER LEFT SIDE. FILMS SHOWED A DISPLACED INTERTROCHANTERIC FRACTURE OF THE LEFT FEMUR."
    meds = ("WARFARIN 4 MG BY MOUTH EVERY EVENING", "LISINOPRIL 20 MG BY MOUTH DAILY", "METFORMIN 500 MG BY MOUTH TWICE DAILY", "ACETAMINOPHEN 650 MG BY MOUTH EVERY 6 HOURS", "OXYCODONE 5 MG BY MOUTH EVERY 6 HOURS AS NEEDED")
    body = f"""{"ST HEDWIG REGIONAL HOSPITAL":^84}
{"1010 NORTH BASILICA STREET, OTTER MARSH, WISCONSIN 54899":^84}

{"DISCHARGE SUMMARY":^84}

PATIENT:    {p.turned.upper():<40}MR #:        {p.no("######")}
BIRTHDATE:  {us(p.born):<40}ACCOUNT #:   {p.no("H##########")}
ADMITTED:   {us(first):<40}DISCHARGED:  {us(last)}
ATTENDING:  {"BEATA OSTROWSKI, MD":<40}SURGEON:     OGDEN THISTLEWOOD, MD

DISCHARGE DIAGNOSES:
   1.  DISPLACED INTERTROCHANTERIC FRACTURE OF LEFT FEMUR    S72.142A
   2.  CONTUSION OF LEFT KNEE                                S80.02XA

PAST MEDICAL HISTORY:
   ATRIAL FIBRILLATION ON WARFARIN.
   HYPERTENSION.
   TYPE 2 DIABETES MELLITUS.
   NO PRIOR HIP FRACTURE.

HISTORY OF PRESENT ILLNESS:
"""
    page = web(f"<pre>{body}</pre><p>{course}</p><p>HOSPITAL COURSE:<br>WARFARIN WAS REVERSED. ON THE SECOND DAY DR. THISTLEWOOD FIXED THE HIP WITH A CEPHALOMEDULLARY NAIL. SHE LOST 250 ML OF BLOOD AND NEEDED NO TRANSFUSION. SUGARS STAYED BELOW 190. WARFARIN WAS BEGUN AGAIN ON DAY THREE.</p><p>PHYSICAL EXAMINATION AT DISCHARGE:<br>{findings}</p><p>DISCHARGE MEDICATIONS:</p><pre>" + "\n".join(f"   {n}.  {one}" for n, one in enumerate(meds, 1)) + f"</pre><p>DISCHARGE PLAN:<br>{plan}</p><p>DISPOSITION: HOME WITH DAUGHTER. CONDITION STABLE. CODE STATUS FULL.</p><pre>\n_____________________________\nBEATA OSTROWSKI, MD\nD: {us(last)}  T: {us(p.day(5))}  JOB {p.no('7#####')}</pre>", "@page{@bottom-left{content:'PAGE ' counter(page);font:8pt 'Liberation Mono'}}p{margin:10px 0}", "9.2pt/1.3 'Liberation Mono'", "0.6in")
    record = shape("chart_note", note_type="discharge_summary", facility="ST HEDWIG REGIONAL HOSPITAL", provider_name="BEATA OSTROWSKI, MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=first, date_through=last, findings=findings, plan=plan, medications=list(meds), diagnoses=dx(("S72.142A", "DISPLACED INTERTROCHANTERIC FRACTURE OF LEFT FEMUR"), ("S80.02XA", "CONTUSION OF LEFT KNEE")), prior_conditions=["ATRIAL FIBRILLATION ON WARFARIN", "HYPERTENSION", "TYPE 2 DIABETES MELLITUS"])
    return Paper(page, record).without("history", "procedures", "work_status")


def before_surgery(p: Person) -> Paper:
    """The history and physical before a knee arthroscopy, a form with two columns of systems."""
    day = p.day(54)
    complaint = "Right knee pain, locking and giving way."
    history = f"Twisted the right knee on {bare(p.loss)} when a loading dock plate shifted under him at work. Swelling the same night. Six weeks of therapy and one steroid injection helped little. MRI shows a bucket handle tear of the medial meniscus. He wishes to go on with arthroscopy."
    findings = "Heart regular, no murmur. Lungs clear. Airway Mallampati II. Right knee: small effusion, medial joint line tender, McMurray positive medially, motion 5 to 115 degrees, Lachman negative, no varus or valgus laxity. Left knee normal. Skin intact."
    plan = "Right knee arthroscopy with partial medial meniscectomy at Wexcombe Harbor Hospital on 1/12/2026 under general anesthesia with femoral block. Risks, benefits and choices discussed; consent signed. Hold naproxen one week before. Nothing by mouth after midnight."
    prior = ("Hypertension", "Gastroesophageal reflux disease", "Appendectomy 1988", "Left ankle fracture 2009, healed")
    page = web(f"""<div style='border:2px solid #000;padding:6px' class=row><div><b style='font-size:12pt'>WEXCOMBE HARBOR HOSPITAL</b><br>Surgical Services &ndash; 77 Seawall Avenue, Wexcombe, MA 02599</div><div style='border-left:1px solid;padding-left:10px'>Patient: <b>{p.name}</b><br>Date of birth: <b>{bare(p.born)}</b><br>MRN {p.no("######")} &nbsp; Adm. type: SDS</div></div><h2 class=c style='font-size:13pt'>HISTORY AND PHYSICAL</h2><p>Date of examination: {bare(day)} &nbsp;&nbsp; Examiner: Leopold Fairweather, MD &nbsp;&nbsp; Primary care: Dr. N. Castonguay</p>
    <p><b>CHIEF COMPLAINT:</b> {complaint}</p><p><b>HISTORY OF PRESENT ILLNESS:</b> {history}</p>
    <div class='row eq'><div><p><b>PAST MEDICAL AND SURGICAL HISTORY:</b></p><ol style='margin:0'>{"".join(f"<li>{one}</li>" for one in prior)}</ol></div><div><p><b>CURRENT MEDICATIONS:</b></p><ol style='margin:0'><li>Amlodipine 5 mg daily</li><li>Omeprazole 20 mg daily</li><li>Naproxen 500 mg twice daily</li></ol></div></div>
    <p><b>ALLERGIES:</b> Sulfa (rash). &nbsp;&nbsp; <b>FAMILY HISTORY:</b> Mother: anesthesia reaction, unknown kind. Brother: diabetes. &nbsp;&nbsp; <b>SOCIAL:</b> Warehouse lead. Quit tobacco 2011.</p><p><b>REVIEW OF SYSTEMS:</b> No chest pain, no sleep apnea, no bleeding tendency, no fever.</p><p><b>PHYSICAL EXAMINATION:</b> {findings}</p><p><b>ASSESSMENT:</b> S83.211A Bucket-handle tear of medial meniscus, current injury, right knee. ASA class 2.</p><p><b>PLAN:</b> {plan}</p><p><b>WORK STATUS:</b> Seated work only until surgery.</p>
    <p style='margin-top:26px'>Signature <span class=pen>L. Fairweather</span> &nbsp;&nbsp;&nbsp; {bare(day)} 11:20</p><p class=xs>Form SS-114. To be renewed when older than 30 days on the day of surgery.</p>""", "p{margin:7px 0}", "10.5pt/1.4 'Liberation Serif'", "0.7in")
    record = shape("chart_note", note_type="history_and_physical", facility="WEXCOMBE HARBOR HOSPITAL", provider_name="Leopold Fairweather, MD", patient_name=p.name, patient_dob=p.born, date_of_service=day, chief_complaint=complaint, history=history, findings=findings, plan=plan, work_status="Seated work only until surgery.", medications=["Amlodipine 5 mg daily", "Omeprazole 20 mg daily", "Naproxen 500 mg twice daily"], diagnoses=dx(("S83.211A", "Bucket-handle tear of medial meniscus, current injury, right knee")), prior_conditions=list(prior))
    return Paper(page, record).without("procedures")


def walk_in(p: Person) -> Paper:
    """An urgent care's one-sheet note, large print, photographed at the kitchen table."""
    day = p.day(1)
    plan = "Soft collar for comfort, no more than 3 days. Ibuprofen with food. Ice 20 minutes four times a day. See your own doctor or a spine specialist if arm tingling does not settle in a week. ER at once for weakness."
    findings = "Neck: tender C5-C7 right more than left, flexion and extension painful. Spurling positive on the right. Right grip 4+/5, left 5/5. Reflexes equal. No bruises."
    history = f"Rear-ended on the freeway on {bare(p.loss)}. Belted driver. Felt fine at the scene, woke today with a stiff neck and tingling in the right thumb. No head strike, no loss of consciousness."
    page = web(f"""<div style='background:#d33;color:#fff;padding:8px 12px' class=row><b style='font-size:17pt'>Valle Claro Walk-In Care</b><span>16200 Ventura Grove Blvd<br>Valle Claro, CA 91399</span></div><h2>URGENT CARE VISIT NOTE</h2>{pairs(("Patient:", f"<b>{p.name}</b>"), ("Date of birth:", f"<b>{long(p.born)}</b>"), ("Visit date:", f"<b>{long(day)}</b>"), ("Seen by:", "<b>Quentin Abelard, NP</b>"))}
    <p><b>Chief complaint:</b> Neck pain and right hand tingling after car accident</p><p><b>HPI:</b> {history}</p><p><b>Past medical history:</b> Hypothyroidism</p><p><b>Medications:</b> Levothyroxine 75 mcg daily</p><p><b>Exam:</b> {findings}</p><p><b>X-ray neck:</b> no fracture seen by me; radiologist to confirm.</p><p><b>Diagnosis:</b> M54.12 Radiculopathy, cervical region; S13.4XXA Sprain of ligaments of cervical spine</p><p><b>Plan:</b> {plan}</p><p><b>Work:</b> May work; no lifting over 10 pounds for 7 days.</p><p>Signed electronically: Quentin Abelard, NP, {short(day)} 17:05</p>""", "td{padding:3px 8px}", "12.5pt/1.4 'Liberation Sans'", "0.6in")
    record = shape("chart_note", note_type="office_visit", facility="Valle Claro Walk-In Care", provider_name="Quentin Abelard, NP", patient_name=p.name, patient_dob=p.born, date_of_service=day, chief_complaint="Neck pain and right hand tingling after car accident", history=history, findings=findings, plan=plan, work_status="May work; no lifting over 10 pounds for 7 days.", medications=["Levothyroxine 75 mcg daily"], prior_conditions=["Hypothyroidism"], diagnoses=dx(("M54.12", "Radiculopathy, cervical region"), ("S13.4XXA", "Sprain of ligaments of cervical spine")))
    return Paper(page, record).without("procedures", "note_type")


def work_slip(p: Person) -> Paper:
    """A doctor's slip for the employer: what may be lifted, from when to when."""
    day = p.day(13)
    page = web(f"""<div style='border:3px solid #1b3c6b;border-radius:10px;padding:16px'><div class=c><b style='font-size:16pt;color:#1b3c6b'>Wexcombe Orthopedic Specialists, P.C.</b><br>31 Tupper Lane, Wexcombe, MA 02599 &nbsp; (508) 555-0146</div><h2 class=c>WORK STATUS REPORT</h2><table class=box style='font-size:12pt'><tr><td>Patient: <b>{p.name}</b></td><td>Date of birth: <b>{us(p.born)}</b></td></tr><tr><td>Date of visit: <b>{us(day)}</b></td><td>Employer: Bog Hollow Cranberry Co-op</td></tr></table>
    <p style='font-size:12pt'>Diagnosis: <b>S83.241A Other tear of medial meniscus, current injury, right knee</b></p><table class=box style='font-size:12pt'><tr><td>&#9744;</td><td>May return to full duty</td></tr><tr><td>&#9746;</td><td>May return to modified duty on {us(p.day(14))}</td></tr><tr><td>&#9744;</td><td>Totally unable to work</td></tr></table><p style='font-size:12pt'><b>Work status:</b> Modified duty {us(p.day(14))} to {us(p.day(41))}. No kneeling, squatting or ladders. Lifting to 15 lb.</p><p style='font-size:12pt'>Next appointment: {us(p.day(41))}</p><p style='font-size:12pt'>Provider: Imogen S. Lathrop, MD &nbsp; <span class=pen>I. Lathrop</span></p></div>""", "td{padding:6px 9px}p{margin:12px 0}", "11pt/1.4 Carlito", "0.6in")
    record = shape("chart_note", facility="Wexcombe Orthopedic Specialists, P.C.", provider_name="Imogen S. Lathrop, MD", patient_name=p.name, patient_dob=p.born, date_of_service=day, work_status=f"Modified duty {us(p.day(14))} to {us(p.day(41))}. No kneeling, squatting or ladders. Lifting to 15 lb.", diagnoses=dx(("S83.241A", "Other tear of medial meniscus, current injury, right knee")))
    return Paper(page, record).without("note_type", "plan", "procedures", "findings", "history", "chief_complaint")


def stay_note(p: Person) -> Paper:
    """A hospital's short discharge note out of a new system: captions left, text right."""
    first, last = p.day(0), p.day(3)
    findings = "Right leg in a hinged brace locked at 0 degrees, wound clean and dry, toes warm, sensation intact, pain 3/10."
    plan = "Touch-down weight bearing on the right leg for 8 weeks with crutches. Enoxaparin 40 mg daily for 21 days. Clinic with Dr. Quarles on 6/26/2025 for wound check. Call for fever, drainage or calf pain."
    history = "Front-seat passenger of a car struck on the right side at an intersection. Immediate right knee pain and inability to bear weight. Brought by ambulance."
    def line(name: str, said: str) -> str:
        return f"<tr><td style='width:22%;color:#0b4f4a;font-weight:bold'>{name}</td><td>{said}</td></tr>"
    page = web(f"""<div class=row style='border-bottom:3px solid #0b4f4a'><b style='font-size:14pt;color:#0b4f4a'>Silver Lode Medical Center</b><span>Discharge Summary &nbsp;&middot;&nbsp; final</span></div><table style='margin-top:10px'>{line("Patient", f"{p.name}, {p.sex}, born {dated(p.born)}, MRN {p.no('E######')}")}{line("Admission date", dated(first))}{line("Discharge date", dated(last))}{line("Discharging provider", "Winifred Quarles, MD")}{line("History", history)}{line("Principal diagnosis", "Displaced bicondylar fracture of right tibia, initial encounter for closed fracture (S82.141A)")}{line("Procedure", "Open reduction and internal fixation, right tibial plateau, 12 Jun 2025")}{line("Past medical history", "Gestational diabetes 2016")}{line("Family history", "Father had a stroke at 71; sister with rheumatoid arthritis")}{line("Hospital course", "Uneventful. Compartments soft throughout. One dose of intravenous iron was considered and not given.")}{line("Exam on discharge", findings)}{line("Discharge medications", "Oxycodone 5 mg every 6 hours as needed<br>Enoxaparin 40 mg under the skin daily<br>Docusate 100 mg twice daily")}{line("Plan", plan)}{line("Work", "Off work until clinic visit.")}</table><p class=sm>Copy to: R. Achterberg, MD (primary care). Signed W. Quarles, MD {dated(last)} 13:02.</p>""", "td{padding:6px;border-bottom:1px solid #ccd}", "10pt/1.4 Roboto", "0.7in")
    record = shape("chart_note", note_type="discharge_summary", facility="Silver Lode Medical Center", provider_name="Winifred Quarles, MD", patient_name=p.name, patient_dob=p.born, date_of_service=first, date_through=last, history=history, findings=findings, plan=plan, work_status="Off work until clinic visit.", medications=["Oxycodone 5 mg every 6 hours as needed", "Enoxaparin 40 mg under the skin daily", "Docusate 100 mg twice daily"], diagnoses=dx(("S82.141A", "Displaced bicondylar fracture of right tibia, initial encounter for closed fracture")), procedures=["Open reduction and internal fixation, right tibial plateau"], prior_conditions=["Gestational diabetes 2016"])
    return Paper(page, record).without("chief_complaint", "procedures")
