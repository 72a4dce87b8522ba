"""The chiropractor's chart: the first examination and the travel card of visits."""

from drawn import Drawn
from facts_medical import BORN, CHIRO, CHIRO_DAYS, CLIENT, DIAGNOSES
from letterheads import HALVORSEN, halvorsen_head, us
from paper import Column, Flow, Look, paged
from records import record

LOOK = Look(font="Book", size=8.8, accent=HALVORSEN.accent, left=58, right=554, lead=1.36)
FILE = "Halvorsen lien stmt + notes.pdf"
SCAN = {"dpi": 200, "gray": False, "skew_degrees": 0.5, "noise": 0.01}
COMPLAINT = "Neck pain and stiffness, left shoulder blade pain, tingling left thumb and index finger."
HISTORY = (
    "Auto collision 02/14/2026, belted driver, struck on the driver's side. Ambulance to Sierra Crest ED, "
    "CT negative. Had an MRI on 03/02/2026, disc finding at C5-C6 told to her by phone. Pain 7/10, constant, "
    "worse looking down and to the left. Headache at the base of the skull. Denies neck treatment before "
    "the collision."
)
FINDINGS = (
    "Cervical flexion 30/50, extension 25/60, left rotation 40/80, right rotation 55/80. Spasm left upper "
    "trapezius, levator, C5-C7 paraspinals. Segmental restriction C5, C6, T2, T4. Maximal foraminal "
    "compression positive left. Shoulder depression positive left. Left biceps reflex 1+. Blood pressure "
    "124/78. Vertebral artery screening negative."
)
PLAN = (
    "Low-force manipulation of C5-C6, T2-T4, soft tissue work and electrical stimulation, one to two visits "
    "a week for eight weeks, then re-examine. No rotary thrust at the level of the disc. Refer to an "
    "orthopaedist. Care on lien with the attorney."
)
RELEASE = (
    "Twelve visits. Cervical flexion 45/50, extension 48/60, left rotation 70/80, right rotation 74/80. "
    "Foraminal compression negative. Trapezius spasm mild. Pain 3/10. Tingling of the left thumb now and "
    "then. Released from chiropractic care; the account stays open on lien."
)
VISIT_NOTES = (
    ("7", "Sore for a day after the first visit, then looser.", "C6, T2, T4"),
    ("7", "Headache less. Left shoulder blade aches at night.", "C6, T2"),
    ("6", "Saw orthopaedist 3/10; letter asks for no thrust to the neck. Drop piece only.", "T2, T4"),
    ("6", "Started physical therapy yesterday. Tingling unchanged.", "T2, T4"),
    ("6", "Stiff on waking, loosens after shower.", "C2, T3"),
    ("5", "Better range looking over the shoulder.", "T2, T4"),
    ("5", "Tingling off and on. Sleeps longer.", "C2, T2"),
    ("5", "Neck tired by evening.", "T3, T4"),
    ("4", "First days at work, upper back tight.", "T2, T4"),
    ("4", "Left shoulder blade sore after overhead work.", "T3, T4"),
    ("3", "Holding between visits. Released from care, home stretches, orthopaedist to follow.", "T4"),
)


def chiro_notes() -> list[Drawn]:
    """Return the first examination and the notes of the later visits."""
    pdf, pages = paged(_examination)
    known = {
        "note_type": "chiropractic", "facility": "Halvorsen Chiropractic",
        "provider_name": "Erik Halvorsen, D.C.", "patient_name": CLIENT, "patient_dob": BORN,
    }  # fmt: skip
    first = record(
        "chart_note", **known, date_of_service=CHIRO_DAYS[0], chief_complaint=COMPLAINT,
        history=HISTORY, findings=FINDINGS, plan=PLAN,
        diagnoses=[{"code": code, "description": DIAGNOSES[code]} for code in CHIRO.diagnoses],
    )  # fmt: skip
    later_pdf, later_pages = paged(_card)
    later = record("chart_note", **known, date_of_service=CHIRO_DAYS[1], date_through=CHIRO_DAYS[-1])
    return [
        Drawn(name=FILE, kind="chart_note", pdf=pdf, record=first, pages=pages,
              scan=SCAN | {"seed": 92}),
        Drawn(name=FILE, kind="chart_note", pdf=later_pdf, record=later, pages=later_pages,
              scan=SCAN | {"seed": 93}, note="eleven visits in one table; what each row says is left null"),
    ]  # fmt: skip


def _opening(title: str, pages: int, date: str) -> Flow:
    """Begin a document with the lines that name the patient."""
    flow = Flow(title, LOOK, halvorsen_head, pages)
    flow.centered(title.upper(), 11.5)
    flow.pairs((
        (("Patient:", CLIENT), ("Date of visit:" if "-" not in date else "Dates of visits:", date)),
        (("Date of birth:", us(BORN)), ("Date of injury:", "02/14/2026")),
    ), label=90)  # fmt: skip
    return flow


def _examination(pages: int) -> Flow:
    """Draw the first examination."""
    flow = _opening("Chiropractic Initial Examination", pages, us(CHIRO_DAYS[0]))
    for title, words in (
        ("CHIEF COMPLAINT", COMPLAINT), ("HISTORY", HISTORY), ("EXAMINATION FINDINGS", FINDINGS),
    ):  # fmt: skip
        flow.heading(title, style="rule")
        flow.para(words)
    flow.heading("DIAGNOSIS", style="rule", keep=80)
    flow.bullets([f"{code}  {DIAGNOSES[code]}" for code in CHIRO.diagnoses], numbered=True)
    flow.heading("TREATMENT TODAY", style="rule")
    flow.para("98941 manipulation, low force, C6, T2, T4. Ice 10 minutes. Home: ice, chin tucks, no lifting "
              "over 10 pounds.")  # fmt: skip
    flow.heading("PLAN", style="rule")
    flow.para(PLAN, after=30)
    _sign(flow)
    return flow


def _card(pages: int) -> Flow:
    """Draw the travel card with one row for each later visit."""
    days = CHIRO_DAYS[1:]
    flow = _opening("Chiropractic Treatment Notes", pages, f"{us(days[0])} - {us(days[-1])}")
    columns = (
        Column("Date", 58), Column("Pain", 30), Column("Subjective", 148), Column("Objective", 112),
        Column("Levels|adjusted", 62), Column("Treatment and|plan", 86),
    )  # fmt: skip
    rows = [
        (us(day), f"{pain}/10", words,
         f"Spasm {'moderate' if int(pain) > 5 else 'mild'} left trapezius and levator, left rotation "
         f"{40 + place * 3}.",
         levels, "98941 low force, 97014 15 min, 97140 one unit. Continue.")
        for place, (day, (pain, words, levels)) in enumerate(zip(days, VISIT_NOTES, strict=True))
    ]  # fmt: skip
    flow.table(columns, rows, size=9, grid=True)
    flow.heading("RELEASE EXAMINATION 04/29/2026", style="rule", keep=120)
    flow.para(RELEASE, after=30)
    _sign(flow)
    return flow


def _sign(flow: Flow) -> None:
    """Sign at the foot."""
    flow.need(40)
    flow.sheet.signature(68, flow.y, "Erik Halvorsen", size=16)
    flow.sheet.line(58, flow.y + 5, 290, flow.y + 5)
    flow.sheet.text(58, flow.y + 16, "Erik Halvorsen, D.C.", 8.5, "Book")
    flow.y += 24
