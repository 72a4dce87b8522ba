"""The emergency nurse's chart: the file that the hospital sends under a password."""

from drawn import Drawn
from facts_medical import BORN, LOSS
from notes_emergency import LOOK, PATIENT, hospital_head
from paper import Column, Flow, paged
from records import record

COMPLAINT = "MVC, neck pain 8/10, left hand tingling."
NARRATIVE = (
    "18:31 Patient arrived by Valley Star Ambulance, rigid collar on, seated upright on the gurney. "
    "EMS reports she was the belted driver, struck on the driver's side, airbags deployed, ambulatory on "
    "scene, no loss of consciousness. Rates neck pain 8/10. Tells this nurse that the left thumb and "
    'pointer finger "feel asleep". Spouse called at patient\'s request.'
)
ASSESSMENT = (
    ("Neuro:", "Alert, oriented x4. Pupils 3 mm equal and brisk. Grips equal. Tingling left thumb and "
     "index finger."),
    ("Respiratory:", "Even and unlabored, breath sounds clear. SpO2 99 % on room air."),
    ("Cardiac:", "Monitor sinus tachycardia 104, then sinus rhythm. Capillary refill under 2 seconds."),
    ("Skin:", "Warm, dry. Reddened band over left clavicle from seat belt, skin intact."),
    ("Musculoskeletal:", "Guarding neck. Left shoulder sore to touch. Moves all extremities."),
    ("Safety:", "Side rails up, call light in reach. Fall risk low. Feels safe at home."),
)  # fmt: skip
GIVEN = (
    ("19:05", "Ketorolac 30 mg", "IV push", "T. Beckett, RN", "Pain 7 to 6 at 19:35"),
    ("19:05", "Cyclobenzaprine 10 mg", "By mouth", "T. Beckett, RN", "Drowsy, rousable"),
    ("19:10", "Sodium chloride 0.9 % 10 mL", "IV flush", "T. Beckett, RN", "Patent"),
    ("20:45", "Acetaminophen 1,000 mg", "By mouth", "L. Ochoa, RN", "Pain 6 to 5 at 21:30"),
)
EVENTS = (
    ("18:33", "Triage level ESI 3. Allergies reviewed: none known. Weight 68 kg stated.", "T. Beckett, RN"),
    ("18:58", "20 g IV right antecubital, first attempt. Blood drawn and sent.", "T. Beckett, RN"),
    ("19:02", "Urine collected, hCG negative at bedside.", "T. Beckett, RN"),
    ("19:15", "To CT with transport, collar in place.", "T. Beckett, RN"),
    ("19:50", "Back from imaging. Warm blanket. Spouse at bedside.", "T. Beckett, RN"),
    ("20:20", "Dr. Rao at bedside, collar removed. Patient guards and winces on turning left.",
     "L. Ochoa, RN"),
    ("20:50", "Ice pack to neck. Patient asks whether tingling will go away; Dr. Rao informed.",
     "L. Ochoa, RN"),
    ("21:30", "Walked to washroom with steady gait.", "L. Ochoa, RN"),
    ("21:45", "IV removed, catheter intact. Soft collar fitted.", "T. Beckett, RN"),
    ("21:50", "Discharged walking with spouse. Instructions given in English and Spanish, teach-back "
     "done. Work note given.", "T. Beckett, RN"),
)  # fmt: skip


def nursing_note() -> Drawn:
    """Return the emergency nurse's chart."""
    pdf, pages = paged(_pages)
    truth = record(
        "chart_note", note_type="emergency", facility="Sierra Crest Medical Center",
        provider_name="T. Beckett, RN", patient_name=PATIENT, patient_dob=BORN,
        date_of_service=LOSS, chief_complaint=COMPLAINT, history=NARRATIVE,
        findings=" ".join(f"{part} {words}" for part, words in ASSESSMENT),
        medications=[drug for _, drug, *_ in GIVEN],
    )  # fmt: skip
    return Drawn(name="SCMC records secure.pdf", kind="chart_note", pdf=pdf, record=truth, pages=pages)


def _pages(pages: int) -> Flow:
    """Draw the chart."""
    flow = Flow("ED nursing record", LOOK, hospital_head("ED NURSING RECORD"), pages)
    flow.heading("CHIEF COMPLAINT", style="bar")
    flow.para(COMPLAINT)
    flow.heading("TRIAGE NARRATIVE", style="bar")
    flow.para(NARRATIVE)
    flow.heading("NURSING ASSESSMENT 18:36, T. Beckett, RN", style="bar")
    for part, words in ASSESSMENT:
        flow.labelled(part, words)
    flow.heading("MEDICATION ADMINISTRATION RECORD", style="bar", keep=80)
    flow.table([Column("Time", 46), Column("Medication", 160), Column("Route", 80),
                Column("Given by", 100), Column("Response", 130)], GIVEN, size=8.6, grid=True)  # fmt: skip
    flow.turn()
    flow.heading("NURSING NOTES", style="bar", keep=80)
    flow.table([Column("Time", 46), Column("Note", 370), Column("By", 100)], EVENTS, size=9,
               grid=True)  # fmt: skip
    flow.para("Electronically signed by T. Beckett, RN, 02/14/2026 22:02", font=LOOK.bold)
    return flow
