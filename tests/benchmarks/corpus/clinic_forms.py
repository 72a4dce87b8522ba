"""Further clinical papers: forms, letters and exports of smaller offices and of insurers' examiners."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from tests.benchmarks.corpus.clinical import image, note, operation, sheet
from tests.benchmarks.corpus.shape import Drawn, Layout


def neurology_letter() -> Drawn:
    """A neurologist's consultation as a letter with run-in headings in small letters."""
    history = "She is a 44-year-old teacher who was rear-ended on May 2, 2025. Since then she has had daily headaches, light sensitivity and trouble concentrating. She did not lose consciousness."
    exam = "She is alert and oriented. Cranial nerves are intact. Strength is full. Gait and tandem are normal. There is tenderness of the occipital nerves on both sides."
    body = (
        "<p class=r><b>TRI-COUNTY NEUROLOGICAL ASSOCIATES</b><br>75 Commerce Park, Dover, NH 03820<br>(603) 555-0181</p><p>June 18, 2025</p><p>Wilhelmina Stroud, M.D.<br>Dover Primary Care</p><p>Re: Josephine Abernathy-Lowe<br>DOB: 3/3/1981</p><p>Dear Dr. Stroud:</p><p>I had the pleasure of seeing Ms. Abernathy-Lowe in neurologic consultation today.</p>"
        f"<p><u>History of present illness</u>: {history}</p><p><u>Past medical history</u>: Hypothyroidism and anxiety.</p><p><u>Medications</u>: Levothyroxine, sertraline.</p><p><u>Allergies</u>: Sulfa.</p><p><u>Social history</u>: Married, two children.</p><p><u>Neurologic examination</u>: {exam}</p><p><u>Impression</u>:<br>1. Post-concussion syndrome.<br>2. Occipital neuralgia, bilateral.</p><p><u>Plan</u>: I have started amitriptyline 10 mg at bedtime. MRI of the brain has been ordered. Return in six weeks.</p><p>Thank you for allowing me to share in her care.</p><p>Sincerely yours,</p><p style='margin-top:22pt'>Emmanuel Osterberg, M.D.</p>"
    )
    return Drawn(sheet(body, font="Liberation Serif", size=11, margin="0.9in"), note(note_type="consultation", facility="TRI-COUNTY NEUROLOGICAL ASSOCIATES", provider_name="Emmanuel Osterberg, M.D.", patient_name="Josephine Abernathy-Lowe", patient_dob="1981-03-03", date_of_service="2025-06-18", history=history, findings=exam, diagnoses=[(None, "Post-concussion syndrome"), (None, "Occipital neuralgia, bilateral")], medications=["Levothyroxine", "sertraline", "amitriptyline 10 mg at bedtime"], plan="I have started amitriptyline 10 mg at bedtime. MRI of the brain has been ordered. Return in six weeks.", prior_conditions=["Hypothyroidism and anxiety"]))  # fmt: skip


def upper_clinic() -> Drawn:
    """A walk-in clinic's note typed in capitals, captions with dots and dashes."""
    body = "<p class=c>EASTSIDE WALK-IN MEDICAL CLINIC<br>4410 HARRISON AVE, BUTTE, MT 59701</p><p>NAME......: OKAFOR, DESIREE M.<br>BIRTHDATE.: 11/08/1990<br>VISIT.....: 01/14/2026<br>SEEN BY...: TOBIN MARCH, PA-C</p><p>C/C - LOW BACK PAIN, LEFT KNEE PAIN</p><p>HX - SLIPPED ON ICE IN A STORE PARKING LOT TWO DAYS AGO, LANDED ON LEFT SIDE. NO HEAD INJURY. PAIN 6/10.</p><p>PMH - ASTHMA</p><p>MEDS - ALBUTEROL INHALER AS NEEDED</p><p>P/E - LUMBAR PARASPINAL TENDERNESS, NO MIDLINE TENDERNESS. LEFT KNEE WITH SMALL EFFUSION AND ECCHYMOSIS, STABLE TO STRESS. GAIT ANTALGIC.</p><p>X-RAY - LEFT KNEE 3 VIEWS: NO FRACTURE</p><p>DX - 1) LUMBAR STRAIN S39.012A  2) CONTUSION LEFT KNEE S80.02XA</p><p>TX PLAN - ICE, NAPROXEN 500 MG TWICE DAILY, KNEE SLEEVE. RECHECK IN ONE WEEK.</p><p>WORK - LIGHT DUTY FOR ONE WEEK</p><p>TOBIN MARCH, PA-C</p>"
    return Drawn(sheet(body, font="Liberation Mono", size=10), note(note_type="office_visit", facility="Eastside Walk-In Medical Clinic", provider_name="Tobin March, PA-C", patient_name="Okafor, Desiree M.", patient_dob="1990-11-08", date_of_service="2026-01-14", chief_complaint="LOW BACK PAIN, LEFT KNEE PAIN", history="SLIPPED ON ICE IN A STORE PARKING LOT TWO DAYS AGO, LANDED ON LEFT SIDE. NO HEAD INJURY. PAIN 6/10.", findings="LUMBAR PARASPINAL TENDERNESS, NO MIDLINE TENDERNESS. LEFT KNEE WITH SMALL EFFUSION AND ECCHYMOSIS, STABLE TO STRESS. GAIT ANTALGIC.", diagnoses=[("S39.012A", "LUMBAR STRAIN"), ("S80.02XA", "CONTUSION LEFT KNEE")], procedures=["LEFT KNEE 3 VIEWS"], medications=["ALBUTEROL INHALER AS NEEDED", "NAPROXEN 500 MG TWICE DAILY"], plan="ICE, NAPROXEN 500 MG TWICE DAILY, KNEE SLEEVE. RECHECK IN ONE WEEK.", work_status="LIGHT DUTY FOR ONE WEEK", prior_conditions=["ASTHMA"]))  # fmt: skip


def therapy_discharge() -> Drawn:
    """A therapist's discharge summary: a grid of captions, goals, status at start and now."""
    subjective = "Patient reports she is back to all household tasks and sleeps through the night. Pain is 1/10 at worst. She is confident with her home program."
    objective = (
        "Cervical rotation 75 degrees bilaterally. Deep neck flexor endurance 28 seconds. Grip strength equal. NDI 10%."
    )
    body = (
        "<h1 class=c>Physical Therapy Discharge Summary</h1><table class=g><tr><td>Clinic: Prairie Rose Physical Therapy, P.C.</td><td>Therapist: Annika Solberg, PT</td></tr><tr><td>Patient: Matilda Crowfoot</td><td>D.O.B.: 07/27/1973</td></tr><tr><td>Start of Care: 09/15/2025</td><td>Date of Discharge: 11/20/2025</td></tr><tr><td>Referring MD: Leander Fitch</td><td>Total visits: 18</td></tr></table>"
        f"<h3>Treating Dx:</h3><p>M54.2 Cervicalgia</p><h3>Current Status / Subjective:</h3><p>{subjective}</p><h3>Objective Measures:</h3><p>{objective}</p><h3>Treatment Provided:</h3><p>Manual therapy; Therapeutic exercise; Neuromuscular re-education</p><h3>Goals:</h3><p>All goals met.</p><h3>Discharge Recommendations:</h3><p>Continue home program three times a week. Return to physician as needed.</p><p>Signature: Annika Solberg, PT &nbsp; 11/20/2025</p>"
    )
    return Drawn(sheet(body), note(note_type="therapy", facility="Prairie Rose Physical Therapy, P.C.", provider_name="Annika Solberg, PT", patient_name="Matilda Crowfoot", patient_dob="1973-07-27", date_of_service="2025-09-15", date_through="2025-11-20", history=subjective, findings=objective, diagnoses=[("M54.2", "Cervicalgia")], procedures=["Manual therapy", "Therapeutic exercise", "Neuromuscular re-education"], plan="Continue home program three times a week. Return to physician as needed."))  # fmt: skip


def primary_care() -> Drawn:
    """A large primary care group's office visit: captions in a side column, sections in two cells."""
    rows = [("Reason for Visit", "Follow-up after motor vehicle accident"), ("Subjective", "Ms. Villareal was rear-ended on 10/02/2025. Neck stiffness persists, worse in the morning. Headaches have resolved. Using ibuprofen about twice a week."), ("Problem List", "Prediabetes<br>Obesity"), ("Current Medications", "metformin 500 mg tablet daily<br>ibuprofen 200 mg as needed"), ("Objective", "BP 124/76, HR 70. Neck supple with mild decrease in left rotation. Trapezius tender bilaterally. Neurologically intact."), ("Assessment", "Cervical strain, improving (S16.1XXD)"), ("Plan", "Physical therapy twice weekly for four weeks. Heat and stretching. Return in one month."), ("Work Status", "Full duty, no restrictions")]  # fmt: skip
    body = (
        "<table><tr><td><h2>Sonoran Community Health Partners</h2>Ocotillo Family Medicine</td><td class=r>Office Visit<br>10/24/2025</td></tr></table><p><b>Patient:</b> Villareal, Ynez &nbsp; <b>Date of Birth:</b> 06/30/1984 &nbsp; <b>MRN:</b> 771203 &nbsp; <b>Provider:</b> Corwin Adebayo, DO</p><table class=g>"
        + "".join(f"<tr><td style='width:22%'><b>{one}</b></td><td>{two}</td></tr>" for one, two in rows)
        + "</table><p>Electronically signed by Corwin Adebayo, DO on 10/24/2025 at 4:20 PM</p>"
    )
    return Drawn(sheet(body), note(note_type="office_visit", facility="Sonoran Community Health Partners", provider_name="Corwin Adebayo, DO", patient_name="Villareal, Ynez", patient_dob="1984-06-30", date_of_service="2025-10-24", chief_complaint="Follow-up after motor vehicle accident", history="Ms. Villareal was rear-ended on 10/02/2025. Neck stiffness persists, worse in the morning. Headaches have resolved. Using ibuprofen about twice a week.", findings="BP 124/76, HR 70. Neck supple with mild decrease in left rotation. Trapezius tender bilaterally. Neurologically intact.", diagnoses=[("S16.1XXD", "Cervical strain, improving")], medications=["metformin 500 mg tablet daily", "ibuprofen 200 mg as needed"], plan="Physical therapy twice weekly for four weeks. Heat and stretching. Return in one month.", work_status="Full duty, no restrictions", prior_conditions=["Prediabetes", "Obesity"]))  # fmt: skip


def addended_scan() -> Drawn:
    """A teleradiology service's report: captions in a line, findings by region, a summary."""
    findings = "CERVICAL: No fracture or subluxation. Facets are aligned. SOFT TISSUES: No prevertebral swelling. LUNG APICES: Clear."
    body = (
        "<p><b>NightWatch Teleradiology</b> &nbsp; Preliminary interpretation converted to final</p><table class=g><tr><td><small>PATIENT</small>DRUMMOND, FERGUS</td><td><small>DOB</small>04/04/1958</td><td><small>EXAM DATE</small>07/19/2025 02:14</td><td><small>ACCESSION</small>NW-551204</td></tr><tr><td colspan=2><small>EXAM</small>CT CERVICAL SPINE WITHOUT CONTRAST</td><td colspan=2><small>REFERRING FACILITY</small>Blue Ridge Hospital ED</td></tr></table>"
        f"<p>Clinical info: Fall down stairs, neck pain.</p><p>Protocol: Helical acquisition with sagittal and coronal reformats.</p><p>Findings:</p>{''.join(f'<p>{part}</p>' for part in findings.replace(' SOFT', '|SOFT').replace(' LUNG', '|LUNG').split('|'))}<p>Summary:</p><p>No acute cervical spine fracture.</p><p>Reported by: Anselm Voigt, MD (Diagnostic Radiology)</p><p>Result called to ED at 02:40.</p>"
    )
    return Drawn(sheet(body), image(facility="NightWatch Teleradiology", provider_name="Anselm Voigt, MD", patient_name="DRUMMOND, FERGUS", patient_dob="1958-04-04", date_of_service="2025-07-19", modality="ct", body_part="Cervical spine", findings=findings, impression="No acute cervical spine fracture."))  # fmt: skip


def shoulder_study() -> Drawn:
    """An orthopedic group's own magnet: the study in the title, history beside it, numbered impression."""
    findings = "ROTATOR CUFF: There is a full-thickness tear of the supraspinatus, 12 mm in AP dimension. Infraspinatus tendinosis. LABRUM: Degenerative fraying. ACROMIOCLAVICULAR JOINT: Moderate arthrosis. BICEPS: Intact."
    body = (
        "<p class=c><b>PIEDMONT ORTHOPAEDIC SPECIALISTS</b><br>Advanced Imaging</p><p class=c><b>MRI LEFT SHOULDER WITHOUT CONTRAST</b></p><p>Patient: Lucretia Vance &nbsp;&nbsp; DOB: 9-14-1966 &nbsp;&nbsp; Date: 8-21-2025<br>Ordering Physician: Barnard Oyewole, MD</p><p><b>Reason for study:</b> Pain and weakness after a fall.</p><p><b>Technique:</b> Multiplanar T1 and T2 sequences, 1.5 Tesla.</p>"
        f"<p><b>Findings</b></p>{''.join(f'<p>{part}</p>' for part in findings.replace(' LABRUM', '|LABRUM').replace(' ACROMIO', '|ACROMIO').replace(' BICEPS', '|BICEPS').split('|'))}<p><b>Impression</b></p><ol><li>Full-thickness supraspinatus tear.</li><li>Moderate AC joint arthrosis.</li></ol><p>Interpreting radiologist: Sylvester Amundsen, M.D.</p><p>SA/voice recognition &nbsp; Approved 8-22-2025</p>"
    )
    return Drawn(sheet(body), image(facility="PIEDMONT ORTHOPAEDIC SPECIALISTS", provider_name="Sylvester Amundsen, M.D.", patient_name="Lucretia Vance", patient_dob="1966-09-14", date_of_service="2025-08-21", modality="mri", body_part="Left shoulder", findings=findings, impression="1. Full-thickness supraspinatus tear. 2. Moderate AC joint arthrosis."))  # fmt: skip


def spine_surgery() -> Drawn:
    """A hospital's operative report in two-line captions, run-in capitals, implants and counts."""
    body = "<p><b>ST. BRENDAN'S REGIONAL MEDICAL CENTER</b><br>OPERATIVE REPORT</p><p>PATIENT NAME: Thaddeus Marchbanks &nbsp;&nbsp; MR #: 882013<br>DOB: 02/19/1967 &nbsp;&nbsp; ADMIT DATE: 03/09/2026<br>DATE OF PROCEDURE: 03/09/2026<br>ATTENDING SURGEON: Ingram Whitlock, MD<br>ASSISTANTS: Dara Finn, PA-C<br>ANESTHESIOLOGIST: R. Patel, MD</p><p>PRE-OPERATIVE DIAGNOSIS: C5-C6 disc herniation with radiculopathy.</p><p>POST-OPERATIVE DIAGNOSIS: C5-C6 disc herniation with radiculopathy.</p><p>PROCEDURES PERFORMED: Anterior cervical discectomy and fusion, C5-C6, with structural allograft and anterior plate.</p><p>TYPE OF ANESTHESIA: General endotracheal.</p><p>IMPLANTS: 7 mm allograft, 24 mm plate.</p><p>BLOOD LOSS: 30 mL.</p><p>INTRAOPERATIVE FINDINGS: Soft disc fragment compressing the left C6 root.</p><p>OPERATIVE INDICATIONS: Failure of conservative care after a collision in June 2025.</p><p>DETAILS OF THE PROCEDURE: After informed consent the patient was brought to the operating room and intubated. The neck was prepped and draped. A transverse incision was made and the disc space was exposed and confirmed by fluoroscopy. Discectomy was completed under the microscope. The graft and the plate were placed. Counts were correct. The patient was extubated and taken to recovery.</p><p>Electronically authenticated by Ingram Whitlock, MD 03/10/2026 07:12</p>"
    return Drawn(sheet(body, font="Liberation Serif", size=10.5), operation(facility="ST. BRENDAN'S REGIONAL MEDICAL CENTER", surgeon="Ingram Whitlock, MD", patient_name="Thaddeus Marchbanks", patient_dob="1967-02-19", date_of_service="2026-03-09", preoperative_diagnosis="C5-C6 disc herniation with radiculopathy.", postoperative_diagnosis="C5-C6 disc herniation with radiculopathy.", procedure="Anterior cervical discectomy and fusion, C5-C6, with structural allograft and anterior plate.", anesthesia="General endotracheal.", findings="Soft disc fragment compressing the left C6 root."))  # fmt: skip


CLINIC_FORMS = (
    Layout("neurology-letter", "chart_note", neurology_letter),
    Layout("walk-in-capitals", "chart_note", upper_clinic),
    Layout("therapy-discharge", "chart_note", therapy_discharge),
    Layout("primary-care-grid", "chart_note", primary_care),
    Layout("imaging-teleradiology", "imaging_report", addended_scan),
    Layout("imaging-shoulder", "imaging_report", shoulder_study),
    Layout("operation-spine", "operative_report", spine_surgery),
)
