"""A visit from before the collision, with one line that matters."""

import datetime as dt

from drawn import Drawn
from facts_medical import BORN, CLIENT
from paper import Flow, Look, paged
from records import record
from sheet import GREY, Sheet

LOOK = Look(font="Narrow", size=10.4, accent=(0.5, 0.12, 0.12), left=56, right=556, lead=1.3)
DAY = dt.date(2022, 5, 11)
COMPLAINT = "Sinus pressure and congestion, 6 days."
HISTORY = (
    "34 y/o F with six days of nasal congestion, green discharge, facial pressure worse on bending "
    "forward, low fever the first two days. Tried saline and pseudoephedrine. No cough, no ear pain, no "
    "rash. Daughter had a cold last week. Also mentions stiff neck after sleeping, on a friend's couch two "
    "nights ago, already easing, no injury, no arm symptoms, no headache apart from the sinus pressure, "
    "moves neck freely."
)
FINDINGS = (
    "T 99.1 F, BP 118/74, P 82, R 16, SpO2 99 %. Alert, no distress. Nasal mucosa red and swollen, "
    "purulent discharge right. Maxillary sinuses tender, right more than left. TMs clear. Throat with "
    "postnasal drip. Neck supple, full range, no meningismus, no nodes, no midline tenderness. Lungs "
    "clear. Heart regular."
)
PLAN = (
    "Amoxicillin-clavulanate 875/125 mg twice daily for 7 days. Saline rinses, fluticasone nasal spray. "
    "Heat for the neck, will settle by itself. Return if fever, stiff neck with headache, or no better in "
    "5 days."
)
MEDICATIONS = (
    "Loratadine 10 mg daily as needed",
    "Amoxicillin-clavulanate 875/125 mg twice daily for 7 days",
    "Fluticasone nasal spray",
)


def prior_note() -> Drawn:
    """Return the urgent care note of 2022."""
    pdf, pages = paged(_pages)
    truth = record(
        "chart_note", note_type="office_visit", facility="Clovis Urgent Care",
        provider_name="Kimberly Dao, PA-C", patient_name=CLIENT, patient_dob=BORN,
        date_of_service=DAY, chief_complaint=COMPLAINT, history=HISTORY, findings=FINDINGS,
        diagnoses=[{"code": "J01.90", "description": "Acute sinusitis, unspecified"}],
        medications=MEDICATIONS, plan=PLAN, prior_conditions=["Allergic rhinitis"],
    )  # fmt: skip
    return Drawn(
        name="Clovis Urgent Care 2022.pdf", kind="chart_note", pdf=pdf, record=truth, pages=pages,
        scan={"dpi": 200, "gray": True, "skew_degrees": -0.5, "noise": 0.009, "seed": 22},
        note="the history holds the one earlier mention of the neck: stiff neck after sleeping",
    )  # fmt: skip


def _head(sheet: Sheet, page: int, pages: int) -> float:
    """Draw the clinic's head and return where the text begins."""
    sheet.box(56, 32, 500, 34, fill=LOOK.accent, weight=0)
    sheet.text(66, 54, "CLOVIS URGENT CARE", 16, "Narrow-Bold", ink=(1, 1, 1))
    sheet.text(546, 47, "1255 Shaw Avenue, Clovis, CA 93612", 9, "Narrow", align="right",
               ink=(1, 1, 1))  # fmt: skip
    sheet.text(546, 58, "(559) 555-0109   Open 7 days", 9, "Narrow", align="right", ink=(1, 1, 1))
    sheet.text(56, 762, "Released to Okafor Lindqvist LLP 06/09/2026 under signed authorization", 8,
               "Narrow", ink=GREY)  # fmt: skip
    sheet.text(556, 762, f"Page {page} of {pages}", 8, "Narrow", align="right", ink=GREY)
    return 78


def _pages(pages: int) -> Flow:
    """Draw the note."""
    flow = Flow("Visit note", LOOK, _head, pages)
    flow.centered("VISIT NOTE", 13)
    flow.pairs((
        (("Patient:", CLIENT), ("Date of visit:", "05/11/2022  16:20")),
        (("Date of birth:", "05/09/1988"), ("Chart no.:", "CUC-118837")),
        (("Provider:", "Kimberly Dao, PA-C"), ("Payer:", "Golden Valley Health Plan")),
    ), box=True, label=80)  # fmt: skip
    for title, words in (
        ("CHIEF COMPLAINT", COMPLAINT), ("HISTORY OF PRESENT ILLNESS", HISTORY),
        ("PAST MEDICAL HISTORY", "Allergic rhinitis. Cesarean section 2015."),
        ("CURRENT MEDICATIONS", "Loratadine 10 mg daily as needed."),
        ("ALLERGIES", "No known drug allergies."), ("EXAMINATION", FINDINGS),
    ):  # fmt: skip
        flow.heading(title, style="rule")
        flow.para(words)
    flow.heading("ASSESSMENT", style="rule")
    flow.bullets(["J01.90  Acute sinusitis, unspecified"], numbered=True)
    flow.heading("PLAN", style="rule")
    flow.para(PLAN, after=34)
    flow.sheet.signature(66, flow.y - 8, "Kimberly Dao", size=16)
    flow.sheet.line(56, flow.y - 2, 280, flow.y - 2)
    flow.para("Kimberly Dao, PA-C    05/11/2022 16:48")
    return flow
