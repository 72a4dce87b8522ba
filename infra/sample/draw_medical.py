"""The medical and lien half of the sample matter, in the order in which it is bound."""

from claims_medical import ambulance_claim, hospital_claim, physicians_claim
from drawn import Drawn
from facts_medical import check
from hospital_lien import hospital_lien
from notes_chiro import chiro_notes
from notes_emergency import emergency_note
from notes_imaging import imaging_report
from notes_nursing import nursing_note
from notes_ortho import ortho_notes
from notes_prior import prior_note
from notes_therapy import therapy_notes
from payer_papers import benefits, plan_lien
from statements import halvorsen_statement, statements

ENVELOPE = "scan_20260812_0931.pdf"
SLIGHT = {"dpi": 200, "gray": True, "skew_degrees": 0.3, "noise": 0.008}


def documents() -> list[Drawn]:
    """Return every medical bill, note, report, explanation of benefits and lien."""
    check()
    return [
        ambulance_claim(),
        physicians_claim(),
        hospital_claim(),
        emergency_note(),
        nursing_note(),
        imaging_report(),
        *ortho_notes(),
        *therapy_notes(),
        halvorsen_statement(),
        *chiro_notes(),
        prior_note(),
        *statements(),
        *(benefits(key) for key in ("hospital", "physicians", "imaging", "ortho")),
        benefits("ambulance", scan=SLIGHT | {"seed": 61}, envelope=ENVELOPE),
        benefits("therapy", scan=SLIGHT | {"gray": False, "seed": 62}),
        plan_lien(),
        hospital_lien(),
    ]
