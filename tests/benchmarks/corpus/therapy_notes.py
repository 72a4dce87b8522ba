"""Notes of therapists and chiropractors, as their programs print them."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from tests.benchmarks.corpus.clinical import note, sheet
from tests.benchmarks.corpus.shape import Drawn, Layout


def initial_evaluation() -> Drawn:
    """A therapy program's initial examination: captions in pairs, frequency and duration, units in a table."""
    history = "Patient reports onset of low back pain after a motor vehicle accident on 08/22/2025 in which she was rear-ended at highway speed. Pain ranges from 3/10 to 8/10. Difficulty with sitting over 20 minutes and lifting her toddler."
    exam = "Posture: decreased lumbar lordosis. Lumbar AROM: flexion 45 degrees with pain, extension 10 degrees. Hip strength 4/5 bilaterally. Straight leg raise negative. Oswestry 44%."
    body = (
        "<table><tr><td><h2>Ridgeline Physical Therapy &amp; Sports Rehab</h2>77 Quarry Road, Ste 3, Asheville, NC 28805<br>Phone: (828) 555-0144</td></tr></table><h2 class=c>Initial Examination</h2><table><tr><td><b>Patient Name:</b> Kirkpatrick, Odette</td><td><b>Date of Initial Examination:</b> 09/04/2025</td></tr><tr><td><b>Date of Birth:</b> 05/13/1991</td><td><b>Injury/Onset Date:</b> 08/22/2025</td></tr><tr><td><b>Referring Physician:</b> Marcus Yoo, MD</td><td><b>Visit No.:</b> 1</td></tr></table>"
        f"<p><b>Medical Diagnosis:</b> S39.012A: Strain of muscle, fascia and tendon of lower back, initial encounter</p><p><b>Treatment Diagnosis:</b> M54.50: Low back pain, unspecified; R29.3: Abnormal posture</p><p><b>Subjective</b></p><p><b>History of Present Condition/Mechanism of Injury:</b> {history}</p><p><b>Past Medical History/Comorbidities:</b> Gestational diabetes 2023</p><p><b>Medications:</b> Naproxen 500 mg</p><p><b>Objective</b></p><p>{exam}</p><p><b>Interventions</b></p><table class=g><tr><th>CPT Code</th><th>Intervention</th><th>Min</th><th>Units</th></tr><tr><td>97161</td><td>PT Evaluation: Low Complexity</td><td>30</td><td>1</td></tr><tr><td>97110</td><td>Therapeutic Exercise</td><td>15</td><td>1</td></tr></table>"
        "<p><b>Assessment</b></p><p>Patient presents with signs and symptoms consistent with lumbar strain. Rehab potential is good.</p><p><b>Plan of Care</b></p><p>Frequency: 2 times per week. Duration: 6 weeks. Therapeutic exercise, manual therapy and neuromuscular re-education.</p>"
        "<p>Electronically Signed by: Thornton Ellery, PT, DPT &nbsp; License #: P14420 &nbsp; on 09/04/2025 at 3:18 pm</p>"
    )
    return Drawn(sheet(body), note(note_type="therapy", facility="Ridgeline Physical Therapy & Sports Rehab", provider_name="Thornton Ellery, PT, DPT", patient_name="Kirkpatrick, Odette", patient_dob="1991-05-13", date_of_service="2025-09-04", history=history, findings=exam, diagnoses=[("S39.012A", "Strain of muscle, fascia and tendon of lower back, initial encounter"), ("M54.50", "Low back pain, unspecified"), ("R29.3", "Abnormal posture")], procedures=["PT Evaluation: Low Complexity", "Therapeutic Exercise"], medications=["Naproxen 500 mg"], plan="Frequency: 2 times per week. Duration: 6 weeks. Therapeutic exercise, manual therapy and neuromuscular re-education.", prior_conditions=["Gestational diabetes 2023"]))  # fmt: skip


def chiropractic_letters() -> Drawn:
    """A chiropractor's daily note with single letters and a typed form, codes after the words."""
    body = (
        "<p><b>MARLOW SPINAL CARE</b><br>R. Dexter Marlow, D.C.<br>215 Front St., Wausau, WI 54401</p><p>Patient: Ulrich, Benedict &nbsp;&nbsp; DOB 6/3/68 &nbsp;&nbsp; Date 10/14/25 &nbsp;&nbsp; Visit # 9</p>"
        "<p>S: Pt states neck stiffness is improving, headaches only twice this week. Low back unchanged, 4/10.</p><p>O: Palpation finds hypertonicity of the right levator scapulae and L5 paraspinals. Cervical ROM 80% of normal. Subluxations at C1, C5, L5.</p><p>A: Cervical sprain (S13.4XXD), Lumbar sprain (S33.5XXD), Headache (G44.319). Improving as expected.</p><p>P: Continue 2x/wk. Re-exam in 2 weeks. Home ice and stretching.</p><p>Tx: CMT 3-4 regions (98941); EMS 15 min (97014); Intersegmental traction (97012)</p>"
        "<p>Signed: R. Dexter Marlow, D.C.</p>"
    )
    return Drawn(sheet(body, font="Liberation Mono", size=10), note(note_type="chiropractic", facility="MARLOW SPINAL CARE", provider_name="R. Dexter Marlow, D.C.", patient_name="Ulrich, Benedict", patient_dob="1968-06-03", date_of_service="2025-10-14", history="Pt states neck stiffness is improving, headaches only twice this week. Low back unchanged, 4/10.", findings="Palpation finds hypertonicity of the right levator scapulae and L5 paraspinals. Cervical ROM 80% of normal. Subluxations at C1, C5, L5.", diagnoses=[("S13.4XXD", "Cervical sprain"), ("S33.5XXD", "Lumbar sprain"), ("G44.319", "Headache")], procedures=["CMT 3-4 regions (98941)", "EMS 15 min (97014)", "Intersegmental traction (97012)"], plan="Continue 2x/wk. Re-exam in 2 weeks. Home ice and stretching."))  # fmt: skip


def exported_chart() -> Drawn:
    """A chiropractic program's chart notes: captions for every part, diagnoses in a table at the end."""
    history = "Mr. Oyelowo presents following an automobile collision on 11/30/2025. He describes mid back and neck pain rated 7 on a scale of 10, aggravated by turning his head while driving."
    exam = "Cervical flexion 35 degrees, left rotation 55 degrees, right rotation 60 degrees with pain. Muscle spasm bilateral trapezius. Foraminal compression positive. Deep tendon reflexes 2+."
    body = (
        "<h2 class=c>Chart Notes</h2><table><tr><td>Sunrise Chiropractic &amp; Wellness<br>6401 E Thomas Rd, Scottsdale, AZ 85251<br>(480) 555-0166</td><td class=r>Patient: Oyelowo, Tobias<br>DOB: 03/09/1985<br>Visit Date: 12/08/2025<br>Provider: Gwendolyn Farr, DC</td></tr></table><hr>"
        f"<p><b>Chief Complaint:</b> Neck pain; mid back pain</p><p><b>History of Complaint:</b> {history}</p><p><b>Objective Findings:</b> {exam}</p><p><b>Assessment:</b> The patient's condition is acute and related to the collision. Prognosis is guarded.</p><p><b>Treatment Rendered:</b></p><ul><li>Chiropractic manipulative treatment, cervical and thoracic</li><li>Mechanical traction</li></ul><p><b>Treatment Plan:</b> Three visits per week for four weeks, then re-evaluation.</p><p><b>Diagnosis:</b></p><table class=g><tr><th>ICD-10</th><th>Description</th></tr><tr><td>S13.4XXA</td><td>Sprain of ligaments of cervical spine, initial encounter</td></tr><tr><td>S23.3XXA</td><td>Sprain of ligaments of thoracic spine, initial encounter</td></tr></table>"
        "<p>Electronically signed by Gwendolyn Farr, DC on 12/08/2025 6:02 PM</p>"
    )
    return Drawn(sheet(body), note(note_type="chiropractic", facility="Sunrise Chiropractic & Wellness", provider_name="Gwendolyn Farr, DC", patient_name="Oyelowo, Tobias", patient_dob="1985-03-09", date_of_service="2025-12-08", chief_complaint="Neck pain; mid back pain", history=history, findings=exam, diagnoses=[("S13.4XXA", "Sprain of ligaments of cervical spine, initial encounter"), ("S23.3XXA", "Sprain of ligaments of thoracic spine, initial encounter")], procedures=["Chiropractic manipulative treatment, cervical and thoracic", "Mechanical traction"], plan="Three visits per week for four weeks, then re-evaluation."))  # fmt: skip


THERAPY_NOTES = (
    Layout("therapy-initial", "chart_note", initial_evaluation),
    Layout("chiro-letters", "chart_note", chiropractic_letters),
    Layout("chiro-chart", "chart_note", exported_chart),
)
