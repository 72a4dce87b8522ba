"""Imaging reports: X-ray, MRI, CT and ultrasound, as a radiologist signs them."""

from __future__ import annotations

from extractors.cues import Cues

KIND = "imaging_report"
CUES = Cues(
    titles=(
        "imaging report", "radiology report", "diagnostic imaging report", "mri report", "ct report", "x ray report",
        "xray report", "ultrasound report", "final report", "radiology consultation", "diagnostic radiology report",
        "radiologic report", "magnetic resonance imaging", "mri cervical spine", "mri lumbar spine",
        "mri of the cervical spine", "mri of the lumbar spine", "mri cervical spine without contrast",
        "mri lumbar spine without contrast", "mri thoracic spine", "mri left shoulder", "mri right shoulder",
        "mri left knee", "mri right knee", "mri brain", "ct head without contrast",
        "ct cervical spine without contrast", "ct cervical spine", "ct head", "computed tomography", "xr", "x ray",
        "radiographic report", "report of radiology", "interpretation", "radiology interpretation",
    ),
    phrases={
        "technique": 1.5, "comparison": 1.2, "impression": 1.0, "findings": 0.8, "clinical history": 0.6,
        "clinical indication": 0.9, "indication": 0.6, "exam": 0.3, "examination": 0.2, "radiologist": 1.3,
        "radiology": 0.9, "imaging": 0.4, "accession": 1.3, "accession number": 0.6, "referring physician": 0.5,
        "ordering physician": 0.5, "ordering provider": 0.4, "without contrast": 0.7, "with contrast": 0.4,
        "sagittal": 0.9, "axial": 0.7, "coronal": 0.5, "t1": 0.3, "t2": 0.4, "stir": 0.7, "views": 0.4,
        "multiplanar": 0.9, "no acute fracture": 0.5, "alignment": 0.4, "disc": 0.2, "foraminal": 0.4,
        "dictated": 0.3, "marrow": 0.5, "soft tissues": 0.3, "tesla": 0.7, "board certified radiologist": 0.8,
        "thank you for referring": 0.3, "chief complaint": -2.0, "history of present illness": -1.8,
        "subjective": -1.5, "review of systems": -1.5, "past medical history": -1.2, "vital signs": -1.0,
        "medications": -0.7, "assessment": -0.7, "plan": -0.2, "amount due": -1.5, "balance": -1.0, "charges": -0.7,
        "anesthesia": -1.0, "preoperative diagnosis": -2.0,
    },
    forbidden=(
        "explanation of benefits",
    ),
    layout={"money_table": -2.5, "letter": -0.5, "numbered_lines": -2.0},
)  # fmt: skip
