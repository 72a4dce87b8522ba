"""The physical therapists' chart: evaluation, daily notes, re-evaluation and discharge."""

import datetime as dt
from collections.abc import Callable, Sequence

import therapy_texts as texts
from drawn import Drawn
from facts_medical import BORN, CLIENT, DIAGNOSES, FIRST_COURSE, SECOND_COURSE, THERAPY
from letterheads import RIVER, river_head, us
from paper import Column, Flow, Look, paged
from records import record

LOOK = Look(font="Office", size=8.5, accent=RIVER.accent, left=42, right=570, bottom=742, lead=1.34)
FILE = "Bright River PT records.pdf"
THERAPIST = "Hannah Liu, PT, DPT"
PLAN = (
    "Therapeutic exercise, manual therapy, intermittent traction, electrical stimulation, nerve glides "
    "and posture training, two to three times a week for eight weeks."
)
SECOND_PLAN = (
    "Eight further visits over three weeks as authorized: strengthening, lifting and overhead tasks, "
    "manual therapy, home program."
)
END_PLAN = "Discharged to a home program, four times a week. Return on referral if symptoms flare."
MOTIONS = ("Flexion", "Extension", "Rotation L", "Rotation R", "Side bend L", "Side bend R")
MUSCLES = ("Deltoid", "Biceps", "Wrist ext.", "Triceps", "Grip L / R")


def therapy_notes() -> list[Drawn]:
    """Return the documents of the chart in the order of its file."""
    second = SECOND_COURSE[1:-1]
    return [
        _document(_evaluation, FIRST_COURSE[0], texts.EVALUATION_HISTORY,
                  texts.EVALUATION_FINDINGS, PLAN,
                  chief_complaint="Neck pain and left arm pain with numbness of the thumb.",
                  work_status="Off work per Dr. Ortega."),
        _daily_document(FIRST_COURSE[1:], texts.FIRST_NOTES),
        _document(_reevaluation, SECOND_COURSE[0], texts.REEVALUATION_HISTORY,
                  texts.REEVALUATION_FINDINGS, SECOND_PLAN,
                  work_status="Working full duty."),
        _daily_document(second, texts.SECOND_NOTES),
        _document(_discharge, SECOND_COURSE[-1], texts.DISCHARGE_HISTORY,
                  texts.DISCHARGE_FINDINGS, END_PLAN, work_status="Working full duty."),
    ]  # fmt: skip


def _document(
    build: Callable[[int], Flow], day: dt.date, history: str, findings: str, plan: str,
    **more: str,
) -> Drawn:  # fmt: skip
    """Return one document about a single visit."""
    pdf, pages = paged(build)
    truth = record(
        "chart_note", note_type="therapy", facility="Bright River Physical Therapy",
        provider_name=THERAPIST, patient_name=CLIENT, patient_dob=BORN, date_of_service=day,
        history=history, findings=findings, plan=plan,
        diagnoses=[{"code": code, "description": DIAGNOSES[code]} for code in THERAPY.diagnoses],
        **more,
    )  # fmt: skip
    return Drawn(name=FILE, kind="chart_note", pdf=pdf, record=truth, pages=pages)


def _daily_document(days: Sequence[dt.date], notes: Sequence[tuple[str, int]]) -> Drawn:
    """Return the daily notes of one course, two or three to the page."""
    pdf, pages = paged(lambda count: _daily(days, notes, count))
    truth = record(
        "chart_note", note_type="therapy", facility="Bright River Physical Therapy",
        provider_name=THERAPIST, patient_name=CLIENT, patient_dob=BORN, date_of_service=days[0],
        date_through=days[-1],
    )  # fmt: skip
    return Drawn(
        name=FILE, kind="chart_note", pdf=pdf, record=truth, pages=pages,
        note=f"{len(days)} daily notes ({', '.join(day.isoformat() for day in days)}); what each "
        "says is left null",
    )  # fmt: skip


def _opening(title: str, day: dt.date, pages: int, label: str = "Date of service") -> Flow:
    """Begin a document with the box that names the patient."""
    flow = Flow(title, LOOK, river_head(title), pages)
    flow.pairs((
        (("Patient", CLIENT), (label, us(day))),
        (("DOB", us(BORN)), ("Account #", THERAPY.provider.account)),
        (("Referred by", "Daniel R. Ortega, MD"), ("Date of injury", "02/14/2026")),
        (("Therapist", THERAPIST), ("Payer", "Golden Valley Health Plan")),
    ), box=True, label=92, fill=(0.95, 0.97, 1))  # fmt: skip
    return flow


def _measures(flow: Flow, motion: Sequence[str], strength: Sequence[str]) -> None:
    """Write the tables of motion and strength."""
    flow.table([Column("Cervical AROM, deg.", 120), *(Column(name, 68) for name in MOTIONS)],
               (("Measured", *motion), ("Expected", "50", "60", "80", "80", "45", "45")),
               size=8, grid=True)  # fmt: skip
    flow.table([Column("Strength, left", 120), *(Column(name, 81.6) for name in MUSCLES)],
               (("MMT", *strength),), size=8, grid=True)  # fmt: skip


def _sign(flow: Flow) -> None:
    """Sign electronically."""
    flow.need(30)
    flow.space(2)
    flow.para(f"Electronically signed: {THERAPIST}, CA Lic. PT 44172", font=LOOK.bold, after=2)


def _evaluation(pages: int) -> Flow:
    """Draw the initial evaluation of three pages."""
    flow = _opening("Initial Evaluation", FIRST_COURSE[0], pages)
    flow.heading("DIAGNOSES", style="bar")
    flow.bullets([f"{code}  {DIAGNOSES[code]}" for code in THERAPY.diagnoses])
    flow.heading("CHIEF COMPLAINT", style="bar")
    flow.para("Neck pain and left arm pain with numbness of the thumb.")
    flow.heading("SUBJECTIVE / HISTORY", style="bar")
    flow.para(texts.EVALUATION_HISTORY)
    flow.heading("PAIN AND FUNCTION", style="bar", keep=120)
    flow.table(
        [Column("Activity", 200), Column("Before injury", 164), Column("Now", 164)],
        (("Neck pain, 0-10", "0", "6, worst 8, best 4"), ("Sitting", "No limit", "20 minutes"),
         ("Driving", "No limit", "Short trips, cannot check left"), ("Sleep", "7 hours", "4 hours, broken"),
         ("Lifting", "40 lb at work", "5 lb, right hand"), ("Overhead reach, left", "No limit", "Painful"),
         ("Housework", "No limit", "10 minutes at a time"), ("Hair and dressing", "No limit", "Slow")),
        size=8.2, grid=True,
    )  # fmt: skip
    flow.heading("MEDICAL HISTORY AND PRECAUTIONS", style="bar")
    flow.para("Seasonal allergies. Cesarean section 2015. Medications: methylprednisolone dose pack, "
              "gabapentin, ibuprofen, cyclobenzaprine. No pacemaker, no cancer, not pregnant. Red flags "
              "screened and absent: gait, bladder and bowel, fever, weight loss, drop attacks, diplopia.")  # fmt: skip
    flow.heading("OBJECTIVE", style="bar")
    flow.para(texts.EVALUATION_FINDINGS)
    _measures(flow, ("28", "24", "44", "58", "24", "30"), ("4+/5", "4/5", "4/5", "5-/5", "18 / 31 kg"))
    flow.heading("NECK DISABILITY INDEX", style="bar", keep=150)
    items = ("Pain intensity", "Personal care", "Lifting", "Reading", "Headaches", "Concentration",
             "Work", "Driving", "Sleeping", "Recreation")  # fmt: skip
    scores = (3, 1, 3, 2, 1, 1, 4, 2, 3, 3)
    flow.table([Column("Section", 240), Column("Score 0-5", 120)],
               [(name, str(score)) for name, score in zip(items, scores, strict=True)], size=8.2,
               zebra=True, total=["Total 23 of 50", "46 %"])  # fmt: skip
    flow.heading("TREATMENT TODAY", style="bar")
    flow.para("97162 evaluation, moderate complexity, 40 minutes. 97110 therapeutic exercise, 1 unit, 15 "
              "minutes: chin tucks, scapular setting, positions of ease. Intermittent traction tried at 12 "
              "lb for 5 minutes, arm pain from 5/10 to 3/10.")  # fmt: skip
    flow.heading("ASSESSMENT", style="bar")
    flow.para("Signs and symptoms agree with left C6 radiculopathy and cervical sprain. Centralizes with "
              "traction: good rehabilitation potential. Moderate complexity on account of the neurological "
              "findings and the physical demands of her work.")  # fmt: skip
    flow.heading("GOALS", style="bar", keep=90)
    flow.bullets(texts.GOALS, numbered=True)
    flow.heading("PLAN OF CARE", style="bar", keep=70)
    flow.para(PLAN)
    flow.para("Sixteen visits authorized by Golden Valley Health Plan, no. GV-A-26-30418.")
    flow.labelled("Work status:", "Off work per Dr. Ortega.")
    _sign(flow)
    _certificate(flow)
    return flow


def _certificate(flow: Flow) -> None:
    """Write the physician's certification of the plan of care."""
    flow.heading("PHYSICIAN CERTIFICATION", style="bar", keep=90)
    flow.para("I certify the need for these services furnished under this plan of treatment while under my "
              "care, 03/16/2026 to 05/15/2026.", after=28)  # fmt: skip
    flow.sheet.signature(56, flow.y - 8, "Daniel Ortega", size=17)
    flow.sheet.text(330, flow.y - 8, "3/18/26", 11, "Serif-Italic", ink=(0.08, 0.14, 0.5))
    flow.sheet.line(42, flow.y - 3, 430, flow.y - 3)
    flow.sheet.text(330, flow.y + 7, "Date", LOOK.size, LOOK.font)
    flow.para("Daniel R. Ortega, MD")


def _daily(days: Sequence[dt.date], notes: Sequence[tuple[str, int]], pages: int) -> Flow:
    """Draw the daily notes of one course."""
    flow = _opening("Daily Treatment Notes", days[0], pages, "First visit")
    flow.para(f"Visits {us(days[0])} through {us(days[-1])}", font=LOOK.bold)
    for place, (day, (words, pain)) in enumerate(zip(days, notes, strict=True)):
        flow.need(278)
        _daily_note(flow, place, day, words, pain)
    return flow


def _daily_note(flow: Flow, place: int, day: dt.date, words: str, pain: int) -> None:
    """Draw one daily note."""
    visit = [*FIRST_COURSE, *SECOND_COURSE].index(day) + 1
    flow.heading(f"{us(day)}   Visit {visit} of 24   Pain {pain}/10", style="bar")
    flow.labelled("S:", words)
    rotation = 42 + visit + (visit > 8) * 4
    flow.labelled("O:", f"{texts.OBJECTIVES[place % 5]} AROM rotation left {rotation}, right "
                  f"{min(rotation + 14, 76)}.")  # fmt: skip
    count = 4 + (visit > 6) + (visit > 12)
    columns = (
        Column("CPT", 40), Column("Intervention", 176), Column("Dose", 120),
        Column("Minutes", 60, "right"), Column("Units", 50, "right"), Column("Response", 82),
    )  # fmt: skip
    rows = [("97110", name, dose, "", "", "") for name, dose in texts.EXERCISES[:count]]
    rows[0] = (*rows[0][:3], "30", "2", "Tolerated")
    rows += [
        ("97140", "Lateral glides C5-C6, soft tissue, traction", f"Grade III, {14 + visit // 4} lb",
         "15", "1", "Arm eased"),
        ("97014", "Electrical stimulation with heat, neck", "IFC 80-150 Hz", "15", "1", "Relaxed"),
    ]  # fmt: skip
    flow.table(columns, rows, size=7.8, grid=True)
    flow.labelled("A:", texts.ASSESSMENTS[(place * 2) % 5])
    flow.labelled("P:", texts.PLANS[min(place // 3, 4)])
    flow.para(f"Time in {4 + place % 2}:{'05' if place % 2 else '35'} pm. Timed minutes 45, total minutes "
              "60.", size=7.8, after=1)  # fmt: skip
    _sign(flow)
    flow.space(4)


def _reevaluation(pages: int) -> Flow:
    """Draw the re-evaluation after the break."""
    flow = _opening("Re-evaluation", SECOND_COURSE[0], pages)
    flow.heading("DIAGNOSES", style="bar")
    flow.bullets([f"{code}  {DIAGNOSES[code]}" for code in THERAPY.diagnoses])
    flow.heading("SUBJECTIVE / HISTORY", style="bar")
    flow.para(texts.REEVALUATION_HISTORY)
    flow.heading("OBJECTIVE", style="bar")
    flow.para(texts.REEVALUATION_FINDINGS)
    _measures(flow, ("44", "46", "64", "72", "37", "40"), ("5-/5", "4+/5", "4+/5", "5/5", "25 / 32 kg"))
    flow.heading("PROGRESS TOWARD GOALS", style="bar", keep=110)
    states = ("Met", "Met", "25 lb / 8 lb, partly met", "4+/5, 78 %, partly met", "4/10, partly met")
    flow.table([Column("Goal", 390), Column("State", 138)],
               list(zip(texts.GOALS, states, strict=True)), size=8.2, grid=True)  # fmt: skip
    flow.heading("TREATMENT TODAY", style="bar")
    flow.para("97164 re-evaluation. 97110 therapeutic exercise, 1 unit. 97140 manual therapy, 1 unit.")
    flow.heading("PLAN OF CARE", style="bar")
    flow.para(SECOND_PLAN)
    flow.para("Authorization no. GV-A-26-41177, received 05/18/2026, eight visits.")
    flow.labelled("Work status:", "Working full duty.")
    _sign(flow)
    return flow


def _discharge(pages: int) -> Flow:
    """Draw the note of the last visit."""
    flow = _opening("Visit 24 and Discharge Note", SECOND_COURSE[-1], pages)
    flow.heading("DIAGNOSES", style="bar")
    flow.bullets([f"{code}  {DIAGNOSES[code]}" for code in THERAPY.diagnoses])
    flow.heading("SUBJECTIVE / HISTORY", style="bar")
    flow.para(texts.DISCHARGE_HISTORY)
    flow.heading("OBJECTIVE", style="bar")
    flow.para(texts.DISCHARGE_FINDINGS)
    _measures(flow, ("46", "50", "70", "76", "40", "42"), ("5/5", "5/5", "5-/5", "5/5", "29 / 32 kg"))
    flow.heading("TREATMENT TODAY", style="bar")
    flow.para("97110 therapeutic exercise, 2 units. 97140 manual therapy, 1 unit. 97014 electrical "
              "stimulation, 1 unit. Final home program handed over in print.")  # fmt: skip
    flow.heading("PLAN", style="bar")
    flow.para(END_PLAN)
    flow.labelled("Work status:", "Working full duty.")
    _sign(flow)
    return flow
