"""The orthopaedic surgeon's five notes, and a page of another patient slipped in among them."""

import datetime as dt

from drawn import Drawn
from facts_medical import BORN, CLIENT, DIAGNOSES, ORTHO
from letterheads import ORTEGA, ortega_head, us
from ortho_texts import FIRST, VISITS, Visit
from paper import Column, Flow, Look, paged
from records import numbered, record

LOOK = Look(font="Serif", size=10.6, accent=ORTEGA.accent, italic="Serif-Italic", bottom=732)
FILE = "Ortega ortho records 3-10 to 7-21.pdf"
SCAN = {"dpi": 200, "gray": False, "skew_degrees": 0.4, "noise": 0.012}
FOREIGN_DAY = dt.date(2026, 5, 22)
MOTIONS = (
    ("Flexion", "50"), ("Extension", "60"), ("Rotation left", "80"), ("Rotation right", "80"),
    ("Side bend left", "45"), ("Side bend right", "45"),
)  # fmt: skip
MUSCLES = ("Deltoid (C5)", "Biceps (C6)", "Wrist extension (C6)", "Triceps (C7)")


def ortho_notes() -> list[Drawn]:
    """Return the notes in the order of the file, the stranger's page after the third."""
    notes = [_note(visit, place) for place, visit in enumerate(VISITS)]
    return [*notes[:3], _stranger(), *notes[3:]]


def _note(visit: Visit, place: int) -> Drawn:
    """Return the note of one visit."""
    pdf, pages = paged(lambda count: _pages(visit, count))
    prior = ["Seasonal allergic rhinitis"] if visit is FIRST else []
    truth = record(
        "chart_note", note_type="consultation" if visit is FIRST else "office_visit",
        facility="Ortega Orthopaedics", provider_name="Daniel R. Ortega, M.D.",
        patient_name=CLIENT, patient_dob=BORN, date_of_service=visit.date,
        chief_complaint=visit.complaint, history=visit.history, findings=_findings(visit),
        diagnoses=[{"code": code, "description": DIAGNOSES[code]} for code in ORTHO.diagnoses],
        procedures=["X-ray, cervical spine, AP and lateral"] if visit is FIRST else [],
        medications=visit.medications, plan=numbered(visit.plan), work_status=visit.work,
        prior_conditions=prior,
    )  # fmt: skip
    return Drawn(
        name=FILE, kind="chart_note", pdf=pdf, record=truth, pages=pages,
        scan=SCAN | {"seed": 100 + place},
    )  # fmt: skip


def _findings(visit: Visit) -> str:
    """Return the words of the examination in one string."""
    parts = [f"{part} {words}" for part, words in visit.examination]
    return " ".join([*parts, f"Reflexes: {visit.reflex}"])


def _pages(visit: Visit, pages: int) -> Flow:
    """Draw one visit and its work status."""
    flow = Flow("Orthopaedic note", LOOK, ortega_head, pages)
    flow.centered(visit.title, 13)
    flow.pairs((
        (("Patient:", CLIENT), ("Date of visit:", us(visit.date))),
        (("Date of birth:", us(BORN)), ("Date of injury:", "02/14/2026")),
        (("Account no.:", ORTHO.provider.account), ("Provider:", "Daniel R. Ortega, M.D.")),
    ), label=84)  # fmt: skip
    flow.heading("CHIEF COMPLAINT")
    flow.para(visit.complaint)
    flow.heading("HISTORY OF PRESENT ILLNESS")
    flow.para(visit.history)
    for title, words in visit.extra[:3]:
        flow.heading(title)
        flow.para(words)
    flow.heading("EXAMINATION")
    for part, words in visit.examination:
        flow.labelled(part, words, after=1.5)
    _measures(flow, visit)
    flow.labelled("Reflexes:", visit.reflex)
    for title, words in visit.extra[3:]:
        flow.heading(title)
        flow.para(words)
    flow.heading("ASSESSMENT", keep=70)
    flow.bullets([f"{code}  {DIAGNOSES[code]}" for code in ORTHO.diagnoses], numbered=True)
    flow.para(visit.discussion)
    flow.heading("MEDICATIONS", keep=50)
    flow.bullets(visit.medications)
    flow.heading("PLAN", keep=60)
    flow.bullets(visit.plan, numbered=True)
    flow.labelled("WORK STATUS:", visit.work)
    _signature(flow)
    _work_status(flow, visit)
    return flow


def _measures(flow: Flow, visit: Visit) -> None:
    """Write the tables of motion and strength."""
    flow.need(120)
    flow.space(3)
    flow.table(
        [Column("Cervical motion, degrees", 130), *(Column(name, 62) for name, _ in MOTIONS)],
        (("Measured", *visit.motion), ("Normal", *(normal for _, normal in MOTIONS))),
        size=8.2, grid=True,
    )  # fmt: skip
    flow.table(
        [Column("Strength", 130), *(Column(name, 93) for name in MUSCLES)],
        (("Left", *visit.strength), ("Right", *("5/5",) * 4)),
        size=8.2, grid=True,
    )  # fmt: skip


def _signature(flow: Flow) -> None:
    """Sign the note."""
    flow.need(52)
    flow.sheet.signature(LOOK.left + 8, flow.y + 26, "Daniel Ortega", size=18)
    flow.sheet.line(LOOK.left, flow.y + 31, LOOK.left + 220, flow.y + 31)
    flow.sheet.text(LOOK.left, flow.y + 43, "Daniel R. Ortega, M.D.", 10, "Serif")
    flow.y += 54


def _work_status(flow: Flow, visit: Visit) -> None:
    """Write the slip that the patient hands to her employer, on a page of its own."""
    flow.turn()
    flow.centered("WORK STATUS REPORT", 13)
    flow.space(8)
    flow.pairs((
        (("Patient:", CLIENT), ("Date of exam:", us(visit.date))),
        (("Date of birth:", us(BORN)), ("Date of injury:", "02/14/2026")),
        (("Employer:", "Fig Garden Foods, Inc."), ("Occupation:", "Packaging lead")),
    ), box=True, label=84)  # fmt: skip
    sheet = flow.sheet
    first = visit.release.split()[0]
    flow.space(6)
    for word, words in (
        ("TOTALLY", "Totally disabled, unable to do any work"), ("", "Partially disabled, see limits"),
        ("RELEASED", "Released to usual work"), ("MAY", "Continues usual work"),
    ):  # fmt: skip
        sheet.tick(72, flow.y + 10, on=word == first, side=9)
        sheet.text(90, flow.y + 9, words, 11, "Serif")
        flow.y += 19
    flow.space(8)
    flow.para(visit.release, font=LOOK.bold, size=11.5, after=8)
    flow.labelled("Diagnosis:", "cervical disc disorder with radiculopathy, cervical sprain, left "
                  "shoulder sprain.")  # fmt: skip
    flow.heading("LIMITS OF ACTIVITY", keep=100)
    off = first == "TOTALLY"
    flow.table(
        [Column("Activity", 180), Column("Never", 80), Column("Occasionally", 90),
         Column("Frequently", 80), Column("No limit", 74)],
        [(name, "X" if off else "", "X" if not off and hard else "", "", "" if off or hard else "X")
         for name, hard in (
             ("Lifting over 40 lb", True), ("Lifting 20 to 40 lb", first == "RELEASED"),
             ("Reaching overhead, left", first == "RELEASED"), ("Looking down over 30 minutes", False),
             ("Standing", False), ("Driving", False))],
        size=9.4, grid=True,
    )  # fmt: skip
    flow.para("Next appointment: " + (visit.plan[-1] if visit.plan[-1].startswith("Return") else "as "
              "needed."))  # fmt: skip
    _signature(flow)


STRANGER = "Darnell P. Whitcomb"
STRANGER_BORN = dt.date(1971, 11, 30)
STRANGER_HISTORY = (
    "Mr. Whitcomb returns six weeks after right knee arthroscopy with partial medial meniscectomy. Pain "
    "2/10 with stairs. No locking or giving way. He has finished nine of twelve therapy visits and rides "
    "a stationary bicycle for twenty minutes a day. No fever, no calf pain. He would like to go back to "
    "delivery driving."
)
STRANGER_FINDINGS = (
    "Right knee: portals healed, trace effusion. Motion 0 to 128 degrees. Stable to varus and valgus "
    "stress, Lachman negative. Quadriceps 4+/5, girth 1 cm less than left. Calf soft, not tender."
)
STRANGER_PLAN = (
    "Finish therapy, then home program.", "Light duty for two weeks, then full duty.",
    "Return in six weeks.",
)  # fmt: skip


def _stranger() -> Drawn:
    """Return the page of another patient that was copied into the file by mistake."""
    pdf, pages = paged(_stranger_pages)
    truth = record(
        "chart_note", note_type="office_visit", facility="Ortega Orthopaedics",
        provider_name="Daniel R. Ortega, M.D.", patient_name=STRANGER, patient_dob=STRANGER_BORN,
        date_of_service=FOREIGN_DAY, chief_complaint="Right knee, six weeks after arthroscopy.",
        history=STRANGER_HISTORY, findings=STRANGER_FINDINGS,
        diagnoses=[{"code": "S83.241D", "description": "Other tear of medial meniscus, current "
                    "injury, right knee, subsequent encounter"}],
        medications=["Naproxen 500 mg twice daily as needed"], plan=numbered(STRANGER_PLAN),
        work_status="Light duty for two weeks, then full duty.",
    )  # fmt: skip
    return Drawn(
        name=FILE, kind="chart_note", pdf=pdf, record=truth, pages=pages,
        scan=SCAN | {"seed": 140},
        note="another patient's page among the client's records",
    )  # fmt: skip


def _stranger_pages(pages: int) -> Flow:
    """Draw the other patient's page."""
    flow = Flow("Orthopaedic note", LOOK, ortega_head, pages)
    flow.centered("FOLLOW-UP VISIT", 13)
    flow.pairs((
        (("Patient:", STRANGER), ("Date of visit:", us(FOREIGN_DAY))),
        (("Date of birth:", us(STRANGER_BORN)), ("Date of surgery:", "04/10/2026")),
        (("Account no.:", "OO-19966"), ("Provider:", "Daniel R. Ortega, M.D.")),
    ), label=84)  # fmt: skip
    flow.heading("CHIEF COMPLAINT")
    flow.para("Right knee, six weeks after arthroscopy.")
    flow.heading("HISTORY OF PRESENT ILLNESS")
    flow.para(STRANGER_HISTORY)
    flow.heading("EXAMINATION")
    flow.para(STRANGER_FINDINGS)
    flow.heading("ASSESSMENT")
    flow.bullets(["S83.241D  Other tear of medial meniscus, current injury, right knee, subsequent "
                  "encounter"], numbered=True)  # fmt: skip
    flow.heading("MEDICATIONS")
    flow.bullets(["Naproxen 500 mg twice daily as needed"])
    flow.heading("PLAN")
    flow.bullets(STRANGER_PLAN, numbered=True)
    flow.labelled("WORK STATUS:", "Light duty for two weeks, then full duty.")
    _signature(flow)
    return flow
