"""Imaging reports, as hospitals, imaging centers and mobile services print them."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from tests.benchmarks.corpus.clinical import image, sheet
from tests.benchmarks.corpus.shape import Drawn, Layout


def hospital_film() -> Drawn:
    """A hospital's result: everything in one column, final report and transcription marks at its end."""
    findings = "Alignment is anatomic. Vertebral body heights are maintained. There is mild narrowing of the C5-6 disc space. No acute fracture or prevertebral swelling. The lung apices are clear."
    body = (
        "<p><b>SAINT ALDOUS HEALTH SYSTEM</b><br>Department of Diagnostic Imaging</p><p>Patient: MERRIWEATHER, CLAUDIA J<br>DOB: 08/30/1971 &nbsp; Sex: F &nbsp; MRN: 3301882<br>Accession: 25-0918834<br>Ordering: Felix Drummond, DO<br>Exam date: 10/19/2025 18:22</p><p>EXAM: XR CERVICAL SPINE 4 OR 5 VIEWS</p><p>CLINICAL HISTORY: Neck pain after motor vehicle accident.</p><p>COMPARISON: None available.</p>"
        f"<p>FINDINGS:<br>{findings}</p><p>IMPRESSION:<br>1. No acute osseous abnormality.<br>2. Mild C5-6 degenerative disc disease.</p><p>***** FINAL REPORT *****</p><p>Dictated by: Winthrop, Saul MD<br>Dictated DT/TM: 10/19/2025 6:51 pm<br>Transcribed by: PSCRIBE<br>Signed by: Winthrop, Saul MD<br>Signed (Electronic Signature): 10/19/2025 7:02 pm</p>"
    )
    return Drawn(sheet(body, font="Liberation Mono", size=9.5), image(facility="SAINT ALDOUS HEALTH SYSTEM", provider_name="Winthrop, Saul MD", patient_name="MERRIWEATHER, CLAUDIA J", patient_dob="1971-08-30", date_of_service="2025-10-19", modality="xray", body_part="Cervical spine", findings=findings, impression="1. No acute osseous abnormality. 2. Mild C5-6 degenerative disc disease."))  # fmt: skip


def center_letter() -> Drawn:
    """An imaging center's letter to the referring doctor: the study as a title, levels in paragraphs, thanks at the end."""
    levels = ["The conus terminates at L1. Marrow signal is normal.", "L3-4: Normal.", "L4-5: There is a 4 mm broad-based disc protrusion with mild bilateral foraminal narrowing. An annular fissure is seen.", "L5-S1: Mild disc desiccation without herniation."]  # fmt: skip
    body = (
        "<p class=c><b style='font-size:15pt'>Desert Vista Open MRI</b><br>3300 N Campbell Ave, Tucson, AZ 85719 &bull; Tel (520) 555-0108</p><p>March 3, 2026</p><p>Quentin Lasker, D.C.<br>Lasker Chiropractic<br>88 Oracle Rd, Tucson, AZ 85705</p><table style='width:60%'><tr><td>Patient:</td><td>Hyacinth Obrecht</td></tr><tr><td>Date of Birth:</td><td>11/21/1979</td></tr><tr><td>Date of Exam:</td><td>03/02/2026</td></tr></table><p class=c><b>MRI OF THE LUMBAR SPINE WITHOUT CONTRAST</b></p><p>Dear Dr. Lasker:</p>"
        "<p><b>HISTORY:</b> Low back pain radiating to the left leg since an accident of 01/15/2026.</p><p><b>TECHNIQUE:</b> Sagittal T1, T2 and STIR and axial T1 and T2 weighted images were obtained on a 1.2 Tesla open system.</p><p><b>FINDINGS:</b></p>"
        + "".join(f"<p>{level}</p>" for level in levels)
        + "<p><b>CONCLUSION:</b></p><p>L4-5 disc protrusion with annular fissure and mild bilateral foraminal narrowing.</p><p>Thank you for the courtesy of this referral.</p><p>Sincerely,</p><p style='margin-top:24pt'>Evander Pruitt, M.D.<br>Board Certified Radiologist<br>EP/rs</p>"
    )
    return Drawn(sheet(body, font="Liberation Serif", size=11), image(facility="Desert Vista Open MRI", provider_name="Evander Pruitt, M.D.", patient_name="Hyacinth Obrecht", patient_dob="1979-11-21", date_of_service="2026-03-02", modality="mri", body_part="Lumbar spine", findings=" ".join(levels), impression="L4-5 disc protrusion with annular fissure and mild bilateral foraminal narrowing."))  # fmt: skip


def boxed_head() -> Drawn:
    """A picture archive's report: a ruled head with captions over values."""
    cell = "<td><small>{}</small>{}</td>"
    row = lambda *pairs: "<tr>" + "".join(cell.format(*pair) for pair in pairs) + "</tr>"  # noqa: E731
    findings = "No intracranial hemorrhage, mass effect or midline shift. Ventricles and sulci are normal in size. Gray-white differentiation is preserved. No calvarial fracture. Small left frontal scalp hematoma."
    body = (
        "<table><tr><td><h1>Chesapeake Radiology Associates, P.A.</h1></td><td class=r>Radiology Report</td></tr></table><table class=g>"
        + row(
            ("Patient Name", "Balthazar Nkemelu"),
            ("Patient ID", "CR-77120"),
            ("Date of Birth", "09/09/1962"),
            ("Gender", "M"),
        )
        + row(
            ("Referring Physician", "Ottilie Brandt, MD"),
            ("Accession #", "882014"),
            ("Study Date", "05/27/2025"),
            ("Report Status", "Final"),
        )
        + "</table><p><b>Study Description:</b> CT HEAD W/O CONTRAST</p><p><b>Indication:</b> Head injury, fall from standing.</p><p><b>Technique:</b> Axial images from the skull base to the vertex. Dose reduction techniques were used.</p>"
        f"<p><b>Findings:</b> {findings}</p><p><b>Impression:</b> No acute intracranial abnormality. Small left frontal scalp hematoma.</p><p>Electronically Signed By: Philippa Strand, MD on 05/27/2025 22:41</p><p><small>This report contains confidential information intended for the referring provider. If you received it in error, call 410-555-0123.</small></p>"
    )
    return Drawn(sheet(body), image(facility="Chesapeake Radiology Associates, P.A.", provider_name="Philippa Strand, MD", patient_name="Balthazar Nkemelu", patient_dob="1962-09-09", date_of_service="2025-05-27", modality="ct", body_part="Head", findings=findings, impression="No acute intracranial abnormality. Small left frontal scalp hematoma."))  # fmt: skip


def knee_banner() -> Drawn:
    """A large system's result print: a banner, the exam as a title with its date, narrative and impression."""
    findings = "Menisci: Horizontal tear of the posterior horn of the medial meniscus. Lateral meniscus is intact. Ligaments: ACL, PCL and collateral ligaments are intact. Cartilage: Grade 2 chondral change of the patella. Joint: Small effusion."
    body = (
        "<table style='background:#ddd'><tr><td><b>Montrose, Everly</b></td><td>DOB: 2/5/1988</td><td>MRN: 5510298</td></tr></table><h2>MRI Knee Right Without Contrast</h2><p>Status: Final result &nbsp; Collected: 1/28/2026 7:30 AM</p><p>Ordering provider: Isolde Ferreira, MD</p><p>Performed at: Cascade Valley Imaging Center</p><h3>Narrative</h3><p>MRI KNEE RIGHT WITHOUT CONTRAST, 1/28/2026 7:30 AM</p><p>INDICATION: Right knee pain after fall.</p><p>COMPARISON: Radiographs 1/9/2026.</p>"
        f"<p>FINDINGS:<br>{findings.replace(' Ligaments', '<br>Ligaments').replace(' Cartilage', '<br>Cartilage').replace(' Joint', '<br>Joint')}</p><h3>Impression</h3><p>1. Horizontal tear, posterior horn of the medial meniscus.<br>2. Grade 2 chondromalacia patellae.</p><p>Final report electronically signed by Rutger Lindahl, MD on 1/28/2026 9:12 AM</p>"
    )
    return Drawn(sheet(body), image(facility="Cascade Valley Imaging Center", provider_name="Rutger Lindahl, MD", patient_name="Montrose, Everly", patient_dob="1988-02-05", date_of_service="2026-01-28", modality="mri", body_part="Knee right", findings=findings, impression="1. Horizontal tear, posterior horn of the medial meniscus. 2. Grade 2 chondromalacia patellae."))  # fmt: skip


def clinic_film() -> Drawn:
    """A chiropractic radiologist's report: biomechanical findings, opinion and recommendations."""
    findings = "There is loss of the normal cervical lordosis. Mild anterior spurring is noted at C6. No fracture or dislocation is evident. Soft tissues are unremarkable."
    body = (
        "<p class=c><b>X-RAY REPORT</b></p><p>PATIENT: Ramona Szymanski ............ D.O.B.: 04-12-90<br>DATE OF STUDY: 02-18-26<br>CLINIC: Harmony Spine Center<br>VIEWS: AP, lateral and open mouth, cervical spine</p>"
        f"<p>OSSEOUS FINDINGS: {findings}</p><p>OPINION: Cervical hypolordosis, likely muscle spasm. Early spondylosis at C6.</p><p>RECOMMENDATIONS: Flexion and extension views if symptoms persist.</p><p style='margin-top:20pt'>Caspian Whitlow, DC, DACBR</p>"
    )
    return Drawn(sheet(body, size=11), image(facility="Harmony Spine Center", provider_name="Caspian Whitlow, DC, DACBR", patient_name="Ramona Szymanski", patient_dob="1990-04-12", date_of_service="2026-02-18", modality="xray", body_part="Cervical spine", findings=findings, impression="Cervical hypolordosis, likely muscle spasm. Early spondylosis at C6."))  # fmt: skip


IMAGING = (
    Layout("imaging-hospital", "imaging_report", hospital_film),
    Layout("imaging-letter", "imaging_report", center_letter),
    Layout("imaging-boxed", "imaging_report", boxed_head),
    Layout("imaging-banner", "imaging_report", knee_banner),
    Layout("imaging-clinic", "imaging_report", clinic_film),
)
