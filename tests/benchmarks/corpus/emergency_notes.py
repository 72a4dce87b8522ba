"""Emergency and hospital papers, as record systems of hospitals print them."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from tests.benchmarks.corpus.clinical import note, sheet
from tests.benchmarks.corpus.shape import Drawn, Layout


def banner_note() -> Drawn:
    """A large hospital's system: a banner without captions, one heading for course and decisions, subheadings in the exam."""
    hpi = "Lorelei Castaneda is a 31 y.o. female who presents to the ED after a rear-end collision about two hours ago. She was the belted driver, stopped at a light. No airbag deployment. She denies loss of consciousness. She has neck pain 6/10 and a headache."
    exam = "Vitals: BP 128/80, Pulse 88, Temp 98.4 F, Resp 16, SpO2 99%. Constitutional: No acute distress. HENT: Normocephalic, atraumatic. Neck: Bilateral paraspinal tenderness, no midline tenderness. Musculoskeletal: No bony tenderness of the extremities. Neurological: Alert and oriented, strength 5/5."
    body = (
        "<table style='border-bottom:1pt solid #000'><tr><td><b>CASTANEDA, LORELEI</b></td><td>MRN: 00881245</td><td>DOB: 7/19/1994</td><td>Sex: F</td><td>Adm: 11/3/2025, D/C: 11/3/2025</td></tr></table>"
        "<h2>Lakeview Regional Medical Center</h2><p><b>ED Provider Notes by Harriet Olmstead, MD at 11/3/2025 4:12 PM</b></p><p>Author: Harriet Olmstead, MD &nbsp; Service: Emergency Medicine &nbsp; Author Type: Physician<br>Filed: 11/3/2025 7:55 PM &nbsp; Date of Service: 11/3/2025 4:12 PM &nbsp; Status: Signed</p>"
        "<h3>Chief Complaint</h3><p>Patient presents with</p><ul><li>Motor Vehicle Crash</li><li>Neck Pain</li></ul>"
        f"<h3>HPI</h3><p>{hpi}</p><h3>Past Medical History:</h3><table style='width:60%'><tr><th>Diagnosis</th><th>Date</th></tr><tr><td>&bull; Asthma</td><td></td></tr><tr><td>&bull; Migraine without aura</td><td>2016</td></tr></table>"
        "<h3>Past Surgical History:</h3><table style='width:60%'><tr><th>Procedure</th><th>Laterality</th><th>Date</th></tr><tr><td>&bull; APPENDECTOMY</td><td>N/A</td><td>2008</td></tr></table>"
        "<h3>Family History</h3><p>Problem: Hypertension; Relation: Mother</p><h3>Social History</h3><p>Tobacco Use: Never. Alcohol use: Yes, occasional.</p><h3>Review of Systems</h3><p>Constitutional: Negative for fever. Gastrointestinal: Negative for vomiting. Musculoskeletal: Positive for neck pain.</p>"
        f"<h3>Physical Exam</h3><p>{exam.replace(' Constitutional', '</p><p>Constitutional').replace(' HENT', '<br>HENT').replace(' Neck:', '<br>Neck:').replace(' Musculo', '<br>Musculo').replace(' Neuro', '<br>Neuro')}</p>"
        "<h3>ED Course / MDM</h3><p>CT cervical spine without contrast: no acute fracture. Pain improved to 3/10 after ketorolac.</p>"
        "<h3>Clinical Impressions as of 11/03/25 1840</h3><p>Acute strain of neck muscle, initial encounter<br>Acute post-traumatic headache, not intractable</p>"
        "<h3>Discharge Medications</h3><p>START taking these medications</p><ul><li>methocarbamol 500 mg tablet. Take 1 tablet three times daily as needed.</li><li>naproxen 500 mg tablet. Take 1 tablet twice daily with food.</li></ul>"
        "<h3>Discharge instructions and follow-up</h3><p>Rest and ice for two days. Follow up with your primary care provider in 3 to 5 days. Return for numbness, weakness or severe headache.</p>"
        "<p>Harriet Olmstead, MD<br>11/03/25 1955</p><p class=c><small>Printed by Records, R at 12/9/2025 9:14 AM</small></p>"
    )
    return Drawn(sheet(body, size=9), note(note_type="emergency", facility="Lakeview Regional Medical Center", provider_name="Harriet Olmstead, MD", patient_name="CASTANEDA, LORELEI", patient_dob="1994-07-19", date_of_service="2025-11-03", chief_complaint="Motor Vehicle Crash Neck Pain", history=hpi, findings=exam, diagnoses=[(None, "Acute strain of neck muscle, initial encounter"), (None, "Acute post-traumatic headache, not intractable")], medications=["methocarbamol 500 mg tablet. Take 1 tablet three times daily as needed.", "naproxen 500 mg tablet. Take 1 tablet twice daily with food."], plan="Rest and ice for two days. Follow up with your primary care provider in 3 to 5 days. Return for numbness, weakness or severe headache.", prior_conditions=["Asthma", "Migraine without aura"]))  # fmt: skip


def power_note() -> Drawn:
    """Another large hospital's system: bold captions in running lines, the diagnosis within impression and plan."""
    hpi = "The patient presents following a fall. The onset was 1 hour ago. The fall was described as slipped on a wet floor at a grocery store. Location: right hip and low back. The character of symptoms is pain. The degree at present is moderate. Risk factors consist of none."
    exam = "General: Alert, no acute distress. Skin: Warm, dry, ecchymosis over right greater trochanter. Back: Tenderness over L4-5, no step-off. Musculoskeletal: Right hip range of motion painful but full, no deformity. Neurological: No focal deficit."
    body = (
        "<p class=c><b>Palmetto General Hospital</b><br>2001 W 68th St, Hialeah, FL 33016</p><table class=g><tr><td>Patient: &nbsp; ABERNATHY, ROSCOE T</td><td>MRN: &nbsp; 4417720</td><td>FIN: &nbsp; 77120345</td></tr><tr><td>Age: &nbsp; 58 years &nbsp; Sex: &nbsp; Male</td><td>DOB: &nbsp; 03/22/1967</td><td>Admit: &nbsp; 08/14/2025</td></tr></table>"
        "<h2>ED Note-Physician</h2><p><b>Basic Information</b></p><p>Time seen: Date &amp; time 08/14/2025 13:05.<br>History source: Patient.<br>Arrival mode: Ambulance.<br>Additional information: Chief Complaint from Nursing Triage Note: fall, right hip pain.</p>"
        f"<p><b>History of Present Illness</b></p><p>{hpi}</p><p><b>Review of Systems</b></p><p>Constitutional symptoms: Negative. Respiratory symptoms: No shortness of breath.</p><p><b>Health Status</b></p><p>Allergies: NKDA.<br>Medications: (Selected) Documented Medications: amlodipine 5 mg oral tablet: 5 mg, 1 tab(s), Oral, Daily.</p>"
        "<p><b>Past Medical/ Family/ Social History</b></p><p>Medical history: Hypertension.<br>Surgical history: Cholecystectomy.<br>Family history: Father: diabetes.<br>Social history: Tobacco use: Denies.</p>"
        f"<p><b>Physical Examination</b></p><p>{exam}</p><p><b>Medical Decision Making</b></p><p>Differential Diagnosis: Hip fracture, contusion, lumbar fracture.<br>Radiology results: X-ray hip right, no fracture or dislocation.</p>"
        "<p><b>Impression and Plan</b></p><p>Diagnosis<br>Contusion of right hip (ICD10-CM S70.01XA, Discharge, Medical)<br>Strain of lumbar region (ICD10-CM S39.012A, Discharge, Medical)</p>"
        "<p>Plan<br>Condition: Improved.<br>Disposition: Discharged: Time 08/14/2025 15:40, to home.<br>Prescriptions: ibuprofen 600 mg oral tablet.<br>Follow up with: Primary care within 1 week.<br>Counseled: Patient.</p>"
        "<p>Signature Line<br>Electronically Signed on 08/14/25 16:02<br>____________________<br>Wainwright, Delphine MD</p>"
    )
    return Drawn(sheet(body, font="Liberation Serif", size=10), note(note_type="emergency", facility="Palmetto General Hospital", provider_name="Wainwright, Delphine MD", patient_name="ABERNATHY, ROSCOE T", patient_dob="1967-03-22", date_of_service="2025-08-14", chief_complaint="fall, right hip pain", history=hpi, findings=exam, diagnoses=[("S70.01XA", "Contusion of right hip"), ("S39.012A", "Strain of lumbar region")], medications=["amlodipine 5 mg oral tablet: 5 mg, 1 tab(s), Oral, Daily", "ibuprofen 600 mg oral tablet"], plan="Condition: Improved. Disposition: Discharged: Time 08/14/2025 15:40, to home. Prescriptions: ibuprofen 600 mg oral tablet. Follow up with: Primary care within 1 week. Counseled: Patient.", prior_conditions=["Hypertension"]))  # fmt: skip


def triage() -> Drawn:
    """A nurse's triage form: boxed captions over values."""
    cell = "<td><small>{}</small>{}</td>"
    row = lambda *pairs: "<tr>" + "".join(cell.format(*pair) for pair in pairs) + "</tr>"  # noqa: E731
    body = (
        "<table><tr><td><h2>BAYOU TECHE HOSPITAL</h2>Emergency Department Nursing Record</td><td class=r>Page 1 of 1</td></tr></table><table class=g>"
        + row(
            ("Patient Name", "Thibodeaux, Marguerite A"),
            ("DOB", "02/11/1983"),
            ("Age/Sex", "42 F"),
            ("MRN", "BT-220918"),
        )
        + row(
            ("Arrival Date/Time", "06/21/2025 21:40"),
            ("Mode of Arrival", "EMS"),
            ("Acuity", "ESI 3"),
            ("Triage RN", "Claudine Fuselier, RN"),
        )
        + "</table><table class=g><tr><td><b>Chief Complaint:</b> Left knee and chest wall pain after MVC</td></tr><tr><td><b>Triage Assessment:</b> Pt restrained passenger in T-bone collision at approx 2100. Alert and oriented x4. Abrasion left knee 3 cm, bleeding controlled. Seat belt mark left chest. Resp even and unlabored.</td></tr>"
        "<tr><td><b>Vitals:</b> BP 138/84 HR 96 RR 18 T 98.7 SpO2 98% RA Pain 7/10</td></tr><tr><td><b>Allergies:</b> Penicillin</td></tr><tr><td><b>Home Meds:</b> Lisinopril 10 mg daily; Metformin 500 mg BID</td></tr><tr><td><b>PMH:</b> Hypertension; Type 2 diabetes</td></tr><tr><td><b>Interventions:</b> Ice pack applied; C-collar placed; Wound irrigated</td></tr></table>"
        "<p>Nurse signature: Claudine Fuselier, RN &nbsp; 06/21/2025 22:05</p>"
    )
    return Drawn(sheet(body), note(note_type="emergency", facility="BAYOU TECHE HOSPITAL", provider_name="Claudine Fuselier, RN", patient_name="Thibodeaux, Marguerite A", patient_dob="1983-02-11", date_of_service="2025-06-21", chief_complaint="Left knee and chest wall pain after MVC", findings="Pt restrained passenger in T-bone collision at approx 2100. Alert and oriented x4. Abrasion left knee 3 cm, bleeding controlled. Seat belt mark left chest. Resp even and unlabored.", procedures=["Ice pack applied", "C-collar placed", "Wound irrigated"], medications=["Lisinopril 10 mg daily", "Metformin 500 mg BID"], prior_conditions=["Hypertension", "Type 2 diabetes"]))  # fmt: skip


def discharge() -> Drawn:
    """A hospital's dictated discharge summary in capitals, with job numbers at its end."""
    course = "The patient was admitted after a motorcycle collision with a left femoral shaft fracture. He underwent intramedullary nailing on hospital day 1 without complication. Physical therapy was started on postoperative day 1. Pain was controlled on oral agents by day 3."
    body = (
        "<p class=c><b>ST. CASIMIR MEDICAL CENTER</b><br>DISCHARGE SUMMARY</p><table><tr><td>PATIENT NAME: VANDERSLOOT, EMERSON R</td><td>MR#: 0093321</td></tr><tr><td>DATE OF BIRTH: 10/05/1989</td><td>ACCOUNT #: 7712009</td></tr><tr><td>ADMITTED: 04/18/2025</td><td>DISCHARGED: 04/22/2025</td></tr><tr><td>ATTENDING: PRESCOTT ILLINGWORTH, MD</td><td></td></tr></table>"
        "<p>ADMITTING DIAGNOSIS:<br>Left thigh injury.</p><p>DISCHARGE DIAGNOSES:<br>1. Displaced transverse fracture of shaft of left femur.<br>2. Acute blood loss anemia.</p><p>PROCEDURES PERFORMED:<br>1. Intramedullary nailing of left femur, 04/18/2025.<br>2. Transfusion of 1 unit of packed red cells.</p>"
        "<p>HISTORY OF PRESENT ILLNESS:<br>35-year-old man struck by a left-turning car while riding at about 35 mph. Helmeted. No loss of consciousness.</p>"
        f"<p>HOSPITAL COURSE:<br>{course}</p><p>PAST MEDICAL HISTORY:<br>Obstructive sleep apnea. No prior fractures.</p><p>CONDITION ON DISCHARGE:<br>Stable.</p>"
        "<p>DISCHARGE MEDICATIONS:<br>1. Oxycodone 5 mg every 6 hours as needed.<br>2. Enoxaparin 40 mg subcutaneously daily for 14 days.</p>"
        "<p>DISCHARGE INSTRUCTIONS:<br>Touch-down weight bearing on the left leg with crutches. Keep incisions dry. Follow up in orthopedic clinic in 2 weeks.</p><p>Remain off work until 06/01/2025.</p>"
        "<p>___________________________<br>PRESCOTT ILLINGWORTH, MD</p><p>PI/mlk<br>D: 04/22/2025 11:20<br>T: 04/23/2025 03:14<br>JOB #: 559120<br>cc: Abel Quist, MD</p>"
    )
    return Drawn(sheet(body, font="Liberation Mono", size=9), note(note_type="discharge_summary", facility="ST. CASIMIR MEDICAL CENTER", provider_name="PRESCOTT ILLINGWORTH, MD", patient_name="VANDERSLOOT, EMERSON R", patient_dob="1989-10-05", date_of_service="2025-04-18", date_through="2025-04-22", history="35-year-old man struck by a left-turning car while riding at about 35 mph. Helmeted. No loss of consciousness.", diagnoses=[(None, "Displaced transverse fracture of shaft of left femur"), (None, "Acute blood loss anemia")], procedures=["Intramedullary nailing of left femur, 04/18/2025", "Transfusion of 1 unit of packed red cells"], medications=["Oxycodone 5 mg every 6 hours as needed", "Enoxaparin 40 mg subcutaneously daily for 14 days"], plan="Touch-down weight bearing on the left leg with crutches. Keep incisions dry. Follow up in orthopedic clinic in 2 weeks.", work_status="Remain off work until 06/01/2025.", off_work_end="2025-06-01", prior_conditions=["Obstructive sleep apnea"]))  # fmt: skip


EMERGENCY_NOTES = (
    Layout("ed-banner", "chart_note", banner_note),
    Layout("ed-power", "chart_note", power_note),
    Layout("ed-triage", "chart_note", triage),
    Layout("discharge-dictated", "chart_note", discharge),
)
