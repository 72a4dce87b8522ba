"""Clinical summaries: what a printed continuity-of-care document looks like."""

from __future__ import annotations

from extractors.cues import Cues

KIND = "clinical_summary"
CUES = Cues(
    titles=(
        "continuity of care document",
        "clinical summary",
        "summary of care",
        "patient health summary",
        "transition of care",
        "referral summary",
        "consolidated cda",
        "c cda",
        "health summary",
    ),
    phrases={
        "document id": 0.8,
        "document created": 0.8,
        "care team": 0.8,
        "problem list": 0.5,
        "problems": 0.4,
        "allergies and adverse reactions": 1.0,
        "allergies adverse reactions alerts": 1.5,
        "encounters": 0.8,
        "immunizations": 0.7,
        "functional status": 0.5,
        "advance directives": 0.6,
        "payers": 0.6,
        "plan of care": 0.3,
        "vital signs": 0.2,
        "snomed ct": 1.2,
        "loinc": 1.2,
        "rxnorm": 1.2,
        "author": 0.4,
        "custodian": 0.7,
        "information recipient": 0.8,
        "legal authenticator": 1.0,
    },
    captions=("allergies", "medications", "problems", "procedures", "results", "encounters", "immunizations"),
    layout={"letter": -1.0},
)
