"""What a chart note looks like."""

from __future__ import annotations

from extractors.cues import Cues

CUES = Cues(
    titles=(
        "emergency department note", "ed physician note", "ed provider note", "emergency department physician note",
        "emergency department record", "emergency room record", "emergency department provider note",
        "emergency physician record", "triage note", "nursing note", "nursing notes", "patient care report",
        "prehospital care report", "ambulance run report", "ems report", "urgent care note", "visit note",
        "office visit", "office visit note", "clinic note", "progress note", "progress notes", "soap note",
        "follow up visit", "follow up note", "follow up", "initial visit", "initial consultation", "consultation",
        "consultation report", "consultation note", "new patient visit", "new patient evaluation",
        "new patient consultation", "initial evaluation", "re evaluation", "reevaluation",
        "physical therapy evaluation", "physical therapy initial evaluation", "physical therapy daily note",
        "physical therapy progress note", "daily note", "daily notes", "daily treatment note",
        "daily treatment notes", "treatment note", "treatment notes", "therapy note", "plan of care",
        "discharge note", "physical therapy discharge summary", "chiropractic initial examination",
        "chiropractic examination", "chiropractic note", "chiropractic treatment notes",
        "chiropractic progress note", "initial examination", "final examination", "discharge summary",
        "physician discharge summary", "hospital discharge summary", "physician hospital discharge summary",
        "history and physical", "history and physical examination", "h p", "admission note",
        "attending provider notes", "provider notes", "physician notes", "clinical notes", "encounter note",
        "encounter summary", "after visit summary", "visit summary", "chart note", "chart notes", "medical record",
        "narrative report", "medical report", "pain management consultation", "pain management note",
        "neurology consultation", "orthopedic consultation", "orthopaedic consultation",
        "neurosurgical consultation", "work status report", "work status", "work school release", "return to work",
        "disability slip", "telehealth visit", "psychological evaluation", "acupuncture treatment note",
        "medical evaluation", "initial medical evaluation", "final medical evaluation", "physicians progress report",
    ),
    phrases={
        "thank you for referring": 2.0, "in consultation": 1.2, "on examination": 1.0, "dear dr": 1.5, "i saw": 0.6,
        "chief complaint": 1.8, "reason for visit": 1.3, "history of present illness": 1.8, "hpi": 1.2,
        "subjective": 1.0, "objective": 0.8, "assessment": 0.8, "assessment and plan": 1.2, "plan": 0.3,
        "physical exam": 1.0, "physical examination": 1.0, "examination": 0.4, "review of systems": 1.2, "ros": 0.6,
        "past medical history": 1.2, "pmh": 0.8, "pmhx": 0.8, "social history": 0.8, "family history": 0.6,
        "vital signs": 0.7, "vitals": 0.5, "allergies": 0.4, "medications": 0.4, "range of motion": 0.5,
        "diagnosis": 0.3, "diagnoses": 0.3, "electronically signed": 0.5, "provider": 0.1, "patient reports": 0.9,
        "patient states": 0.9, "patient denies": 0.9, "denies": 0.4, "presents with": 0.7, "presents to": 0.5,
        "follow up": 0.2, "tenderness": 0.4, "discharge instructions": 0.6, "work status": 0.5, "off work": 0.4,
        "therapist": 0.5, "tolerated": 0.4, "treatment plan": 0.4, "year old": 0.6, "yo m": 0.6, "yo f": 0.6,
        "brought in by ambulance": 0.6, "disposition": 0.4, "medical decision making": 1.0, "c o": 0.2,
        "home exercise program": 0.6, "adjusted": 0.2, "amount due": -1.5, "balance due": -1.5,
        "explanation of benefits": -2.0, "statement date": -1.0, "total charges": -0.8, "dear": -0.3, "lien": -0.6,
        "technique": -0.2, "comparison": -0.3, "preoperative diagnosis": -1.5, "postoperative diagnosis": -1.5,
        "claim number": -0.5,
    },
    senders={
        "medical group": 0.8, "clinic": 0.8, "hospital": 0.5, "physical therapy": 1.0, "chiropractic": 1.0,
        "orthopaedics": 0.8, "orthopedics": 0.8, "neurology": 0.8, "urgent care": 1.0, "emergency department": 1.2,
        "rehabilitation": 0.8, "family medicine": 1.0, "internal medicine": 1.0, "spine": 0.5, "pain": 0.4,
    },
    layout={"money_table": -1.5, "numbered_lines": -2.0, "letter": -0.3},
)  # fmt: skip
