"""Notes of offices: primary care, orthopedics, pain, urgent care, as their record programs print them."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from tests.benchmarks.corpus.clinical import note, sheet
from tests.benchmarks.corpus.shape import Drawn, Layout


def numbered_soap() -> Drawn:
    """A widespread office program: SOAP words as large headings, complaints and problems numbered, drugs with their state."""
    hpi = "Patient here for follow up of neck and low back pain after MVA on 09/02/2025. Pain is 5/10, worse with sitting. Physical therapy twice a week is helping. No bowel or bladder changes."
    exam = "Cervical spine: limited rotation to the left, paraspinal spasm. Lumbar spine: tender L4-S1, straight leg raise negative bilaterally. Strength 5/5 throughout."
    body = (
        "<p class=c><b>Cypress Family Practice, PA</b><br>8820 Louetta Rd Ste 210, Spring, TX 77379-6612<br>Tel: 281-555-0171 Fax: 281-555-0172</p><p><b>Patient:</b> Winslow, Patrice &nbsp; <b>DOB:</b> 12/08/1976 &nbsp; <b>Age:</b> 48 Y &nbsp; <b>Sex:</b> Female<br><b>Phone:</b> 832-555-0119<br><b>Address:</b> 14 Kettering Ct, Spring, TX 77388<br><b>Pcp:</b> Ignatius Roebuck, MD<br><b>Provider:</b> Ignatius Roebuck, MD &nbsp; <b>Date:</b> 10/07/2025</p><hr>"
        f"<h2>Subjective:</h2><p><b>Chief Complaints:</b></p><p>1. Neck pain. 2. Low back pain.</p><p><b>HPI:</b></p><p>{hpi}</p><p><b>ROS:</b></p><p>Constitutional: no fever, no weight loss.</p><p><b>Medical History:</b> Hypothyroidism, Seasonal allergic rhinitis.</p><p><b>Surgical History:</b> C-section 2004.</p><p><b>Family History:</b> Father: alive, CAD. Mother: deceased, breast cancer.</p>"
        "<p><b>Medications:</b> Taking Levothyroxine Sodium 50 MCG Tablet 1 tablet on an empty stomach Once a day, Taking Meloxicam 15 MG Tablet 1 tablet Orally Once a day, Discontinued Naproxen 500 MG Tablet</p><p><b>Allergies:</b> N.K.D.A.</p><h2>Objective:</h2><p><b>Vitals:</b> Ht 65 in, Wt 160 lbs, BP 122/78, HR 74.</p>"
        f"<p><b>Examination:</b></p><p>{exam}</p><h2>Assessment:</h2><p><b>Assessment:</b></p><p>1. Cervicalgia - M54.2 (Primary)<br>2. Low back pain, unspecified - M54.50</p><h2>Plan:</h2><p><b>Treatment:</b></p><p><b>1. Cervicalgia</b><br>Start Cyclobenzaprine HCl 5 MG Tablet at bedtime as needed. Continue physical therapy twice weekly.</p><p><b>Follow Up:</b> 3 Weeks</p>"
        "<p><b>Electronically signed by Ignatius Roebuck, MD on 10/07/2025 at 05:41 PM CDT</b></p><p>Sign off status: Completed</p><hr><p class=c>Cypress Family Practice, PA<br>Progress Note: Ignatius Roebuck, MD 10/07/2025</p>"
    )
    return Drawn(sheet(body, font="DejaVu Sans", size=8), note(note_type="office_visit", facility="Cypress Family Practice, PA", provider_name="Ignatius Roebuck, MD", patient_name="Winslow, Patrice", patient_dob="1976-12-08", date_of_service="2025-10-07", chief_complaint="1. Neck pain. 2. Low back pain.", history=hpi, findings=exam, diagnoses=[("M54.2", "Cervicalgia"), ("M54.50", "Low back pain, unspecified")], medications=["Levothyroxine Sodium 50 MCG Tablet 1 tablet on an empty stomach Once a day", "Meloxicam 15 MG Tablet 1 tablet Orally Once a day", "Cyclobenzaprine HCl 5 MG Tablet at bedtime as needed"], plan="1. Cervicalgia Start Cyclobenzaprine HCl 5 MG Tablet at bedtime as needed. Continue physical therapy twice weekly. Follow Up: 3 Weeks", prior_conditions=["Hypothyroidism", "Seasonal allergic rhinitis"]))  # fmt: skip


def appointment_table() -> Drawn:
    """A web program's encounter summary: a grid of patient and appointment, problems in one line each with their codes."""
    hpi = "45 year old male presents for evaluation of left shoulder pain since a fall from a ladder at work on 05/30/2025. Pain with overhead reach and at night. Tried ibuprofen with little relief."
    exam = "Left shoulder: no deformity, tenderness at the lateral acromion. Forward flexion 110, abduction 95, positive Neer and Hawkins. Rotator cuff strength 4/5."
    body = (
        "<table><tr><td><b>High Plains Internal Medicine</b><br>5100 S Bell St, Amarillo, TX 79109-4401</td><td class=r>BECKWITH, Solomon (id #40217, dob: 04/30/1980)</td></tr></table><h2>Encounter Summary</h2><table class=g><tr><th>Patient</th><td>Solomon BECKWITH (45yo, M) ID# 40217</td><th>Appt. Date/Time</th><td>06/09/2025 09:15AM</td></tr><tr><th>DOB</th><td>04/30/1980</td><th>Service Dept.</th><td>HPIM MAIN</td></tr><tr><th>Provider</th><td>ANNELIESE KRAUSE, NP</td><th>Insurance</th><td>Med Primary: Caprock Health</td></tr></table>"
        f"<h3>Chief Complaint</h3><p>Left shoulder pain</p><h3>Vitals</h3><p>Ht: 5 ft 10 in. Wt: 201 lbs. BP: 131/82 sitting.</p><h3>Allergies</h3><p>NKDA</p><h3>Medications</h3><table class=g><tr><th>Name</th><th>Date</th></tr><tr><td>atorvastatin 20 mg tablet</td><td>06/09/25 entered</td></tr><tr><td>lisinopril 10 mg tablet</td><td>06/09/25 entered</td></tr></table><h3>Problems</h3><p>Hyperlipidemia - Onset: 03/01/2019<br>Essential hypertension - Onset: 08/12/2018</p><h3>HPI</h3><p>{hpi}</p><h3>Physical Exam</h3><p>{exam}</p>"
        "<h3>Assessment / Plan</h3><p>1. Strain of muscle(s) and tendon(s) of the rotator cuff of left shoulder, initial encounter<br>S46.012A</p><ul><li>MRI, SHOULDER, LEFT, WITHOUT CONTRAST</li><li>Physical therapy referral, 2x per week for 6 weeks</li></ul><h3>Return to Office</h3><p>Anneliese Krause, NP for follow up on 06/30/2025</p><h3>Encounter Sign-Off</h3><p>Encounter signed-off by Anneliese Krause, NP, 06/09/2025.</p>"
    )
    return Drawn(sheet(body, size=9), note(note_type="office_visit", facility="High Plains Internal Medicine", provider_name="ANNELIESE KRAUSE, NP", patient_name="Solomon BECKWITH", patient_dob="1980-04-30", date_of_service="2025-06-09", chief_complaint="Left shoulder pain", history=hpi, findings=exam, diagnoses=[("S46.012A", "Strain of muscle(s) and tendon(s) of the rotator cuff of left shoulder, initial encounter")], medications=["atorvastatin 20 mg tablet", "lisinopril 10 mg tablet"], plan="1. Strain of muscle(s) and tendon(s) of the rotator cuff of left shoulder, initial encounter S46.012A MRI, SHOULDER, LEFT, WITHOUT CONTRAST Physical therapy referral, 2x per week for 6 weeks", prior_conditions=["Hyperlipidemia", "Essential hypertension"]))  # fmt: skip


def dictated_ortho() -> Drawn:
    """An orthopedic surgeon's dictated note: run-in headings in capitals, initials of the typist."""
    history = "The patient is a 52-year-old right-hand-dominant carpenter seen for his right knee. On July 11, 2025 he was struck by a car in a crosswalk. He has medial pain, swelling and giving way. He had a right knee arthroscopy in 2012 with full recovery."
    exam = "He walks with an antalgic gait. There is a moderate effusion. Range of motion is 5 to 115 degrees. McMurray's test is positive medially. Lachman is negative. The calf is soft."
    body = (
        "<table><tr><td><b>SUMMIT BONE &amp; JOINT CLINIC</b><br>A Professional Corporation</td><td class=r>400 Alpine Way, Bozeman, MT 59715<br>(406) 555-0135</td></tr></table><hr><p>RE: Jedediah Fontaine<br>DOB: June 2, 1973<br>DATE OF VISIT: August 5, 2025<br>DOI: July 11, 2025</p><p class=c><b>ORTHOPEDIC EVALUATION</b></p>"
        f"<p><b>HISTORY:</b> {history}</p><p><b>PAST HISTORY:</b> Hypertension, controlled. Gout. He denies diabetes.</p><p><b>CURRENT MEDICATIONS:</b> Lisinopril and allopurinol.</p><p><b>FAMILY HISTORY:</b> Osteoarthritis in his mother.</p><p><b>EXAMINATION:</b> {exam}</p><p><b>X-RAYS:</b> Three views of the right knee obtained today show mild medial narrowing and no fracture.</p><p><b>OPINION:</b> 1. Medial meniscus tear, right knee. 2. Aggravation of preexisting mild osteoarthritis, right knee.</p><p><b>RECOMMENDATIONS:</b> MRI of the right knee. Hinged brace and ice. Return after the MRI.</p><p><b>WORK:</b> No kneeling, squatting or ladders until seen again.</p>"
        "<p>Thank you for allowing me to participate in the care of this patient.</p><p>Sincerely,</p><p style='margin-top:26pt'>Bartleby Kovacs, M.D.<br>Diplomate, American Board of Orthopaedic Surgery</p><p>BK:tj<br>Dictated but not read</p>"
    )
    return Drawn(sheet(body, font="Liberation Serif", size=11, margin="0.9in"), note(note_type="office_visit", facility="SUMMIT BONE & JOINT CLINIC", provider_name="Bartleby Kovacs, M.D.", patient_name="Jedediah Fontaine", patient_dob="1973-06-02", date_of_service="2025-08-05", history=history, findings=exam, diagnoses=[(None, "Medial meniscus tear, right knee"), (None, "Aggravation of preexisting mild osteoarthritis, right knee")], procedures=["Three views of the right knee"], medications=["Lisinopril", "allopurinol"], plan="MRI of the right knee. Hinged brace and ice. Return after the MRI.", work_status="No kneeling, squatting or ladders until seen again.", prior_conditions=["Hypertension, controlled", "Gout"]))  # fmt: skip


def pain_follow_up() -> Drawn:
    """A pain clinic's follow-up: captions with abbreviations, underscored headings, check boxes."""
    hpi = "Ms. Delacroix returns for follow up. She reports 60% relief for three weeks after the first cervical epidural injection. Pain is now 4/10, aching, with intermittent tingling to the left hand."
    exam = "Cervical flexion full, extension 40 degrees with pain. Spurling's mildly positive left. Grip strength symmetric. Sensation intact."
    body = (
        "<p class=c><b>Gulf Coast Interventional Pain Center</b><br>1200 Bayshore Blvd, Suite 8 | Tampa, FL 33606 | P: 813-555-0190</p><table class=g><tr><td>Pt Name: Delacroix, Simone</td><td>DOB: 01-17-1986</td><td>DOS: 12-02-2025</td></tr><tr><td>Provider: Hollis Trimble, PA-C</td><td>Supervising: Amparo Quiles, MD</td><td>DOI: 06-30-2025</td></tr></table><p class=c><b>FOLLOW UP VISIT</b></p>"
        f"<p><u>CC:</u> Neck pain, left arm tingling</p><p><u>HPI:</u> {hpi}</p><p><u>PMHx:</u> Anxiety; GERD</p><p><u>Current Rx:</u> gabapentin 300 mg TID; omeprazole 20 mg daily</p><p><u>PE:</u> {exam}</p><p><u>Dx:</u><br>M54.12 Radiculopathy, cervical region<br>M50.222 Other cervical disc displacement at C5-C6 level</p><p><u>Tx Plan:</u> Repeat C7-T1 interlaminar epidural steroid injection. Continue gabapentin. Home exercise program. F/U 4 weeks.</p><p>Work Status: [ ] Full duty &nbsp; [X] Modified duty, no lifting over 10 lbs &nbsp; [ ] Off work</p>"
        "<p>______________________ &nbsp; Hollis Trimble, PA-C &nbsp; 12-02-2025</p>"
    )
    return Drawn(sheet(body), note(note_type="office_visit", facility="Gulf Coast Interventional Pain Center", provider_name="Hollis Trimble, PA-C", patient_name="Delacroix, Simone", patient_dob="1986-01-17", date_of_service="2025-12-02", chief_complaint="Neck pain, left arm tingling", history=hpi, findings=exam, diagnoses=[("M54.12", "Radiculopathy, cervical region"), ("M50.222", "Other cervical disc displacement at C5-C6 level")], medications=["gabapentin 300 mg TID", "omeprazole 20 mg daily"], plan="Repeat C7-T1 interlaminar epidural steroid injection. Continue gabapentin. Home exercise program. F/U 4 weeks.", work_status="Modified duty, no lifting over 10 lbs", prior_conditions=["Anxiety", "GERD"]))  # fmt: skip


def two_columns() -> Drawn:
    """An urgent care's visit note in two columns under a head in one."""
    hpi = "Patient states she tripped on a broken stair at her apartment yesterday evening and twisted her right ankle. Able to bear weight with pain. No numbness."
    exam = "Right ankle: swelling over the lateral malleolus, tender at the ATFL, no bony tenderness at the posterior malleolus. Pulses intact. Left ankle normal."
    body = (
        "<table><tr><td><h1>Redwood Express Urgent Care</h1></td><td class=r>Visit Note<br>Seen: 7/8/2025 10:20 AM</td></tr></table><table><tr><td>Name: Isadora Penhallow</td><td>DOB: 9/14/1999 (25 yrs)</td><td>Provider: Lemuel Castro, PA-C</td></tr></table><hr><div class=cc>"
        f"<h3>Reason for Visit</h3><p>Right ankle injury</p><h3>HPI</h3><p>{hpi}</p><h3>Past Medical Hx</h3><p>Asthma</p><h3>Meds</h3><p>Albuterol inhaler as needed</p><h3>Vitals</h3><p>BP 112/70 P 78 T 98.1</p><h3>Exam</h3><p>{exam}</p>"
        "<h3>Diagnostics</h3><p>X-ray right ankle 3 views: no fracture.</p><h3>Assessment</h3><p>Sprain of right ankle (S93.401A)</p><h3>Procedures</h3><p>Air stirrup splint applied</p><h3>Plan</h3><p>Rest, ice, compression, elevation. Crutches as needed. Ibuprofen 400 mg every 8 hours with food. Recheck in 10 days if not improved.</p><h3>Work / School</h3><p>May return to work 7/10/2025 with seated duty.</p></div><p>Electronically signed: Lemuel Castro, PA-C 7/8/2025 11:02 AM</p>"
    )
    return Drawn(sheet(body, size=9.5), note(note_type="office_visit", facility="Redwood Express Urgent Care", provider_name="Lemuel Castro, PA-C", patient_name="Isadora Penhallow", patient_dob="1999-09-14", date_of_service="2025-07-08", chief_complaint="Right ankle injury", history=hpi, findings=exam, diagnoses=[("S93.401A", "Sprain of right ankle")], procedures=["Air stirrup splint applied", "X-ray right ankle 3 views"], medications=["Albuterol inhaler as needed", "Ibuprofen 400 mg every 8 hours with food"], plan="Rest, ice, compression, elevation. Crutches as needed. Ibuprofen 400 mg every 8 hours with food. Recheck in 10 days if not improved.", work_status="May return to work 7/10/2025 with seated duty.", prior_conditions=["Asthma"]))  # fmt: skip


OFFICE_NOTES = (
    Layout("office-soap", "chart_note", numbered_soap),
    Layout("office-encounter", "chart_note", appointment_table),
    Layout("office-ortho", "chart_note", dictated_ortho),
    Layout("office-pain", "chart_note", pain_follow_up),
    Layout("office-urgent", "chart_note", two_columns),
)
