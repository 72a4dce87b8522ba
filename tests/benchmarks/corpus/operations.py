"""Operative and procedure reports, as hospitals, surgery centers and pain clinics print them."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from tests.benchmarks.corpus.clinical import operation, sheet
from tests.benchmarks.corpus.shape import Drawn, Layout


def brief_note() -> Drawn:
    """A large hospital system's brief operative note: captions and values in a table, roles in brackets."""
    body = "<p><b>Northfield University Hospital</b></p><h2>Brief Op Note</h2><table style='border-bottom:1pt solid #000'><tr><td>Patient: Calloway, Desmond</td><td>DOB: 5/26/1970</td><td>MRN: 9081233</td></tr></table><p>Date of Surgery: 2/17/2026</p><p>Pre-op Diagnosis: Left rotator cuff tear [M75.122]</p><p>Post-op Diagnosis: Same</p><p>Procedure(s):<br>Left shoulder arthroscopy with rotator cuff repair<br>Subacromial decompression</p><p>Surgeon(s) and Role:<br>* Astrid Lundgren, MD - Primary<br>* Peter Moss, MD - Resident</p><p>Anesthesia: General with interscalene block</p><p>Findings: Full-thickness supraspinatus tear, 2 cm, good tissue quality.</p><p>Estimated Blood Loss: 20 mL</p><p>Drains: None</p><p>Specimens: None</p><p>Complications: None</p><p>Disposition: PACU - hemodynamically stable.</p><p>Astrid Lundgren, MD<br>2/17/2026 11:45 AM</p>"
    return Drawn(sheet(body), operation(facility="Northfield University Hospital", surgeon="Astrid Lundgren, MD", patient_name="Calloway, Desmond", patient_dob="1970-05-26", date_of_service="2026-02-17", preoperative_diagnosis="Left rotator cuff tear [M75.122]", postoperative_diagnosis="Same", procedure="Left shoulder arthroscopy with rotator cuff repair Subacromial decompression", anesthesia="General with interscalene block", findings="Full-thickness supraspinatus tear, 2 cm, good tissue quality."))  # fmt: skip


def dictated() -> Drawn:
    """A dictated report in capitals: numbered diagnoses on their own lines, a long description, typist's marks."""
    body = "<p class=c>MEMORIAL HOSPITAL OF THE OZARKS<br>REPORT OF OPERATION</p><table><tr><td>PATIENT: HALVERSON, MARCELLA</td><td>ROOM: 412</td></tr><tr><td>MED REC NO: 118820</td><td>D.O.B.: 01/30/1959</td></tr><tr><td>DATE OF OPERATION: 09/25/2025</td><td>SURGEON: AUGUST PEMBROKE, M.D.</td></tr></table><p>PREOP DX:<br>1. Displaced right distal radius fracture.<br>2. Right carpal tunnel syndrome, acute.</p><p>POSTOP DX:<br>Same.</p><p>OPERATION:<br>1. Open reduction and internal fixation, right distal radius.<br>2. Right carpal tunnel release.</p><p>ANESTHESIA: Axillary block with sedation.</p><p>ASSISTANT: Joan Birch, PA-C</p><p>EBL: Less than 10 cc.</p><p>INDICATIONS: The patient fell on an outstretched hand on 09/20/2025.</p><p>OPERATIVE FINDINGS: Comminuted intra-articular fracture. Median nerve hyperemic but in continuity.</p><p>PROCEDURE IN DETAIL: The patient was taken to the operating room and placed supine. After satisfactory block the arm was prepped and draped. A volar approach was made and the fracture was reduced and held with a locking plate. The carpal canal was released under direct vision. The wounds were closed in layers and a splint was applied. The patient tolerated the procedure well.</p><p style='margin-top:20pt'>AUGUST PEMBROKE, M.D.</p><p>AP/djs &nbsp; D: 09/25/2025 &nbsp; T: 09/26/2025</p>"
    return Drawn(sheet(body, font="Liberation Mono", size=9.5), operation(facility="MEMORIAL HOSPITAL OF THE OZARKS", surgeon="AUGUST PEMBROKE, M.D.", patient_name="HALVERSON, MARCELLA", patient_dob="1959-01-30", date_of_service="2025-09-25", preoperative_diagnosis="1. Displaced right distal radius fracture. 2. Right carpal tunnel syndrome, acute.", postoperative_diagnosis="Same.", procedure="1. Open reduction and internal fixation, right distal radius. 2. Right carpal tunnel release.", anesthesia="Axillary block with sedation.", findings="Comminuted intra-articular fracture. Median nerve hyperemic but in continuity."))  # fmt: skip


def injection() -> Drawn:
    """A surgery center's procedure note: captions in a ruled table, values beside them."""
    rows = [("Patient Name", "Leopold Van Houten"), ("Date of Birth", "07/04/1968"), ("Date of Procedure", "01/12/2026"), ("Physician", "Saffron Mbeki, MD"), ("Pre-Procedure Dx", "Lumbar radiculopathy, left"), ("Post-Procedure Dx", "Lumbar radiculopathy, left"), ("Procedure Performed", "Left L4-5 and L5-S1 transforaminal epidural steroid injection under fluoroscopic guidance"), ("Anesthesia / Sedation", "Local with 1% lidocaine"), ("Complications", "None"), ("EBL", "Minimal")]  # fmt: skip
    body = (
        "<p class=c><b>Blue Heron Surgery Center, LLC</b><br>501 Marina Dr, Charleston, SC 29492</p><h2 class=c>PROCEDURE NOTE</h2><table class=g>"
        + "".join(f"<tr><td style='width:30%'><b>{one}</b></td><td>{two}</td></tr>" for one, two in rows)
        + "</table><p><b>Description of Procedure:</b> Informed consent was obtained. The patient was placed prone and the low back was prepped and draped in sterile fashion. Under fluoroscopy 22 gauge needles were advanced to the left L4 and L5 foramina. Contrast showed epidural spread. 40 mg of triamcinolone with lidocaine was injected at each level. The patient tolerated the procedure well.</p><p><b>Post-procedure plan:</b> Follow up in two weeks.</p><p>Electronically signed by Saffron Mbeki, MD 01/12/2026 14:20</p>"
    )
    return Drawn(sheet(body), operation(facility="Blue Heron Surgery Center, LLC", surgeon="Saffron Mbeki, MD", patient_name="Leopold Van Houten", patient_dob="1968-07-04", date_of_service="2026-01-12", preoperative_diagnosis="Lumbar radiculopathy, left", postoperative_diagnosis="Lumbar radiculopathy, left", procedure="Left L4-5 and L5-S1 transforaminal epidural steroid injection under fluoroscopic guidance", anesthesia="Local with 1% lidocaine"))  # fmt: skip


OPERATIONS = (
    Layout("operation-brief", "operative_report", brief_note),
    Layout("operation-dictated", "operative_report", dictated),
    Layout("operation-table", "operative_report", injection),
)
