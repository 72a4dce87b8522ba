"""The emergency department's note of the day of the collision, as its system prints it."""

import datetime as dt

from drawn import Drawn
from facts_medical import BORN, DIAGNOSES, LOSS
from paper import Column, Flow, Head, Look, crest, paged
from records import record
from sheet import GREY, Sheet

LOOK = Look(font="Sans", size=9.8, accent=(0.07, 0.3, 0.27), left=48, right=564, bottom=738)
PATIENT = "Quintanilla-Reyes, Marisol E."
COMPLAINT = "Neck pain and left hand tingling after motor vehicle collision."
HISTORY = (
    "37-year-old right-hand-dominant woman brought in by Valley Star Ambulance in a cervical collar "
    "after a motor vehicle collision at about 17:40 today at Shaw Avenue and Cedar Avenue. She was the "
    "belted driver of a sedan going east on Shaw when a pick-up truck going south on Cedar ran a red "
    "light and struck the driver's side of her car. Side curtain airbag deployed. Her head struck the "
    "side airbag; she does not believe she lost consciousness. Self-extricated with help at the scene "
    "and was ambulatory. Immediate onset of posterior neck pain, 8/10, sharp, worse with any movement "
    "and with rotation to the left, spreading to the left shoulder blade. Within minutes she noticed "
    "tingling in the left hand, mostly the thumb and index finger. Left shoulder soreness where the "
    "belt crossed. Denies headache at present, vomiting, vision change, chest pain, dyspnea, abdominal "
    "pain, back pain, weakness of the legs, incontinence."
)
REVIEW = (
    "Constitutional: no fever or recent illness. Eyes: no diplopia. ENT: no epistaxis. CV: no chest "
    "pain or palpitations. Resp: no dyspnea. GI: no nausea, vomiting or abdominal pain. GU: LMP "
    "02/01/2026, not pregnant. MSK: positive for neck and left shoulder pain. Skin: no laceration. "
    "Neuro: positive for left hand tingling; no loss of consciousness, no gait trouble. Psych: anxious "
    "after the collision. All other systems reviewed and negative."
)
PAST = "Seasonal allergic rhinitis. Denies any previous neck or back injury."
SOCIAL = (
    "Packaging lead at Fig Garden Foods. Lives with spouse and one child. Never smoker, occasional "
    "alcohol, none today. No drugs. Family history: father hypertension."
)
HOME = "Loratadine 10 mg by mouth daily as needed"
PRESCRIBED = (
    "Cyclobenzaprine 10 mg by mouth at bedtime as needed for spasm, #10, no refill",
    "Ibuprofen 600 mg by mouth every 6 hours with food as needed for pain, #28, no refill",
)
EXAM = (
    ("General:", "Alert, in collar on arrival, uncomfortable, cooperative. GCS 15."),
    ("Head:", "Normocephalic. No hemotympanum, no Battle sign, no facial tenderness."),
    ("Neck:", "After CT and removal of the collar: tenderness C4 to C7, midline and left paraspinal. "
     "Palpable left paraspinal and upper trapezius spasm. Active range of motion reduced by half in "
     "rotation to the left and in extension. Trachea midline. No step-off."),
    ("Chest:", "Faint seat belt mark left clavicle, no crepitus. Lungs clear and equal."),
    ("Heart:", "Regular rate and rhythm, no murmur."),
    ("Abdomen:", "Soft, no tenderness, no seat belt sign. Pelvis stable."),
    ("Back:", "No midline thoracic or lumbar tenderness."),
    ("Extremities:", "Left shoulder tender over AC joint and upper trapezius, full passive range, pain "
     "on abduction above 90 degrees. Left wrist and hand without deformity. Pulses 2+ throughout."),
    ("Neuro:", "Cranial nerves intact. Strength 5/5 right upper and both lower extremities; left "
     "biceps 5-/5, limited by pain. Light touch decreased over left thumb and index finger. Gait "
     "steady."),
    ("Psych:", "Appropriate, tearful when speaking of the collision."),
)  # fmt: skip
HEAD_CT = (
    "CT HEAD WITHOUT CONTRAST, 02/14/2026 19:22. Indication: motor vehicle collision, head strike. "
    "Technique: axial 5 mm and 1.25 mm images without contrast. Findings: no intracranial hemorrhage, "
    "mass effect or midline shift. Ventricles and sulci normal for age. Gray-white differentiation "
    "preserved. Calvarium intact. Paranasal sinuses and mastoids clear. Impression: no acute "
    "intracranial abnormality. Read by S. Whitfield, MD."
)
NECK_CT = (
    "CT CERVICAL SPINE WITHOUT CONTRAST, 02/14/2026 19:25. Indication: neck pain, left hand "
    "paresthesia. Technique: helical 1.25 mm images with sagittal and coronal reformations. Findings: "
    "straightening of the normal cervical lordosis. Vertebral body heights maintained. No fracture, no "
    "subluxation, facets aligned. Prevertebral soft tissues normal. Mild disc space narrowing at "
    "C6-C7. Soft disc disease is not well evaluated by CT. Impression: no acute fracture. "
    "Straightened lordosis, which may reflect spasm. Read by S. Whitfield, MD."
)
FILMS = (
    "XR LEFT SHOULDER, 3 VIEWS, 02/14/2026 19:40: no fracture or dislocation. AC joint not widened. "
    "XR CHEST, 2 VIEWS, 02/14/2026 19:43: no pneumothorax, no rib fracture, mediastinum normal. "
    "ECG 18:52: sinus rhythm 94, normal intervals, no ischemic change, interpreted by me. "
    "Bedside FAST 18:48: no free fluid in four views, images archived, performed by me."
)
DECISION = (
    "Differential considered: cervical fracture, cord injury, disc herniation with radiculopathy, "
    "brachial plexus stretch, clavicle or shoulder fracture, intrathoracic and intra-abdominal injury, "
    "intracranial bleed. CT head and neck negative for fracture or bleed. FAST negative, hemodynamically "
    "normal throughout. Sensory change in the left C6 distribution without motor deficit beyond pain; no "
    "indication for emergent MRI. Outpatient MRI of the cervical spine ordered if symptoms last beyond "
    "one to two weeks, with orthopaedic or spine follow-up. Return precautions given."
)
DISCHARGE = (
    "Discharged home 21:50 in stable condition with spouse. Soft collar for comfort up to three days, "
    "ice then heat, gentle range of motion as tolerated. Follow up with primary care in 3 to 5 days and "
    "with orthopaedics in 2 to 3 weeks. MRI of the cervical spine at Foothill Imaging if tingling "
    "persists. Return for weakness, worsening numbness, trouble walking, loss of bladder or bowel "
    "control, severe headache, vomiting or confusion."
)
WORK = "Off work seven days, 14 to 21 February 2026."
CODES = ("S13.4XXA", "S16.1XXA", "S43.402A", "R20.2", "V43.53XA")
COURSE = (
    ("18:31", "Arrival by ambulance, collar in place, report from EMS crew. Triage ESI 3."),
    ("18:40", "Seen by physician. Log roll, collar kept on pending CT."),
    ("18:48", "FAST negative. 18:52 ECG."),
    ("18:58", "IV 20 g right antecubital. Blood drawn. Urine pregnancy test negative."),
    ("19:05", "Ketorolac 30 mg IV. Cyclobenzaprine 10 mg by mouth."),
    ("19:15", "To CT and X-ray."),
    ("20:20", "CT results reviewed. Collar removed, neck examined, spasm as above. Pain 6/10."),
    ("20:45", "Acetaminophen 1,000 mg by mouth. Left hand tingling unchanged."),
    ("21:30", "Pain 5/10. Walks to the washroom without help. Tolerates fluids."),
    ("21:50", "Discharged with instructions, prescriptions and work note."),
)
VITALS = (
    ("18:31", "148/92", "104", "20", "98.4 F", "99 %", "8/10"),
    ("19:20", "138/86", "96", "18", "", "99 %", "7/10"),
    ("20:30", "130/82", "88", "16", "", "99 %", "6/10"),
    ("21:40", "126/78", "82", "16", "98.2 F", "100 %", "5/10"),
)
LABS = (
    ("WBC", "8.9", "4.0-11.0 K/uL", ""), ("Hemoglobin", "13.1", "12.0-15.5 g/dL", ""),
    ("Platelets", "251", "150-400 K/uL", ""), ("Sodium", "139", "135-145 mmol/L", ""),
    ("Potassium", "3.6", "3.5-5.1 mmol/L", ""), ("Glucose", "118", "70-99 mg/dL", "H"),
    ("Creatinine", "0.78", "0.50-1.10 mg/dL", ""), ("AST", "24", "10-40 U/L", ""),
    ("ALT", "21", "7-56 U/L", ""), ("Urine hCG", "Negative", "Negative", ""),
)  # fmt: skip


def emergency_note() -> Drawn:
    """Return the emergency department's note with its work release."""
    pdf, pages = paged(_pages)
    truth = record(
        "chart_note", note_type="emergency", facility="Sierra Crest Medical Center",
        provider_name="Anjali Rao, MD", patient_name=PATIENT, patient_dob=BORN,
        date_of_service=LOSS, chief_complaint=COMPLAINT, history=HISTORY,
        findings=" ".join(f"{part} {words}" for part, words in EXAM),
        diagnoses=[{"code": code, "description": DIAGNOSES[code]} for code in CODES],
        procedures=["CT head without contrast", "CT cervical spine without contrast",
                    "XR left shoulder, 3 views", "XR chest, 2 views", "ECG", "Bedside FAST"],
        medications=[HOME, *PRESCRIBED], plan=DISCHARGE, work_status=WORK,
        prior_conditions=["Seasonal allergic rhinitis"],
    )  # fmt: skip
    return Drawn(name="SCMC ED records 2-14-26.pdf", kind="chart_note", pdf=pdf, record=truth, pages=pages)


def hospital_head(title: str) -> Head:
    """Return the head of the hospital's chart pages with that title."""

    def head(sheet: Sheet, page: int, pages: int) -> float:
        crest(sheet, 48, 28, "peaks", LOOK.accent, 26)
        sheet.text(82, 42, "Sierra Crest Medical Center", 12.5, "Sans-Bold", ink=LOOK.accent)
        sheet.text(82, 53, "Emergency Department   4100 Sierra Crest Way, Fresno, CA 93720", 8)
        sheet.text(564, 42, title, 11, "Sans-Bold", align="right")
        sheet.box(48, 60, 516, 26, fill=(0.93, 0.95, 0.95), weight=0.5)
        for x, caption, value in (
            (52, "Patient", PATIENT), (208, "DOB", "05/09/1988 (37 y)"), (318, "Sex", "F"),
            (350, "MRN", "MR0448210"), (428, "Encounter", "SC26-0214-7731"),
            (508, "Visit date", "02/14/2026"),
        ):  # fmt: skip
            sheet.text(x, 68, caption, 6, "Sans-Bold", ink=GREY)
            sheet.text(x, 79, value, 8.4)
        sheet.text(48, 762, "Printed 03/02/2026 10:14 by HIM ROI   Confidential patient information",
                   7, ink=GREY)  # fmt: skip
        sheet.text(564, 762, f"Page {page} of {pages}", 7, align="right", ink=GREY)
        return 96

    return head


def _pages(pages: int) -> Flow:
    """Draw the note."""
    flow = Flow("ED physician note", LOOK, hospital_head("ED PHYSICIAN NOTE"), pages)
    flow.pairs((
        (("Attending:", "Anjali Rao, MD"), ("Arrival:", "02/14/2026 18:31, ambulance")),
        (("Primary care:", "None listed"), ("Seen by physician:", "02/14/2026 18:40")),
    ), label=92)  # fmt: skip
    for title, words in (
        ("CHIEF COMPLAINT", COMPLAINT), ("HISTORY OF PRESENT ILLNESS", HISTORY),
        ("REVIEW OF SYSTEMS", REVIEW), ("PAST MEDICAL HISTORY", PAST),
    ):  # fmt: skip
        flow.heading(title, style="bar")
        flow.para(words)
    flow.labelled("Past surgical history:", "Cesarean section 2015.")
    flow.labelled("Home medications:", f"{HOME}.")
    flow.labelled("Allergies:", "No known drug allergies.")
    flow.labelled("Social history:", SOCIAL)
    flow.heading("VITAL SIGNS", style="bar", keep=90)
    flow.table([Column(name, 516 / 7) for name in
                ("Time", "BP", "Pulse", "Resp", "Temp", "SpO2 (RA)", "Pain")],
               VITALS, size=8.4, grid=True)  # fmt: skip
    flow.heading("PHYSICAL EXAMINATION", style="bar")
    for part, words in EXAM:
        flow.labelled(part, words, after=1.5)
    flow.heading("LABORATORY RESULTS", style="bar", keep=90)
    flow.table([Column("Test", 140), Column("Result", 100), Column("Reference", 160),
                Column("Flag", 116)], LABS, size=8.4, zebra=True)  # fmt: skip
    flow.heading("IMAGING AND PROCEDURES", style="bar")
    for words in (HEAD_CT, NECK_CT, FILMS):
        flow.para(words, after=6)
    flow.heading("EMERGENCY DEPARTMENT COURSE", style="bar", keep=60)
    flow.table([Column("Time", 60), Column("Event", 456)], COURSE, size=8.6, grid=True)
    flow.heading("MEDICAL DECISION MAKING", style="bar")
    flow.para(DECISION)
    flow.heading("IMPRESSION", style="bar", keep=70)
    flow.bullets([f"{DIAGNOSES[code]} ({code})" for code in CODES], numbered=True)
    flow.heading("DISPOSITION AND PLAN", style="bar")
    flow.para(DISCHARGE)
    flow.labelled("Work status:", WORK)
    flow.heading("DISCHARGE PRESCRIPTIONS", style="bar", keep=50)
    flow.bullets(PRESCRIBED)
    flow.para("Electronically signed by Anjali Rao, MD, 02/14/2026 22:08", font=LOOK.bold)
    _work_release(flow)
    return flow


def _work_release(flow: Flow) -> None:
    """Write the last page: the release that the patient takes to her employer."""
    flow.turn()
    flow.centered("WORK / SCHOOL RELEASE", 14)
    flow.space(10)
    flow.para(
        f"{PATIENT} was seen and treated in the Emergency Department of Sierra Crest Medical Center "
        f"on {dt.date(2026, 2, 14):%m/%d/%Y} for injuries sustained in a motor vehicle collision.",
        size=11, after=12,
    )  # fmt: skip
    sheet = flow.sheet
    for on, words in (
        (False, "May return to work without restriction on ____________"),
        (True, WORK),
        (False, "May return to modified duty: ____________________________"),
        (True, "Must be re-evaluated before returning if pain or tingling continues."),
    ):
        sheet.tick(60, flow.y + 10, on=on, side=10)
        sheet.text(78, flow.y + 10, words, 11)
        flow.y += 24
    flow.space(14)
    flow.para("If you have questions about this release call the Emergency Department at (559) "
              "555-0160. Diagnosis is not disclosed to the employer without the patient's written "
              "permission.", after=46)  # fmt: skip
    sheet.signature(70, flow.y - 8, "Anjali Rao", size=18)
    sheet.line(60, flow.y - 2, 300, flow.y - 2)
    sheet.text(330, flow.y - 6, "02/14/2026  21:45", 10)
    sheet.line(326, flow.y - 2, 460, flow.y - 2)
    sheet.text(60, flow.y + 9, "Physician: Anjali Rao, MD", 8.5)
    sheet.text(326, flow.y + 9, "Date and time", 8.5)
    flow.y += 40
    flow.para("I have received and understand my discharge instructions.", after=34)
    sheet.signature(70, flow.y - 8, "Marisol Quintanilla", size=15)
    sheet.line(60, flow.y - 2, 300, flow.y - 2)
    sheet.text(60, flow.y + 9, "Patient signature", 8.5)
    sheet.text(326, flow.y - 6, "T. Beckett, RN", 10)
    sheet.line(326, flow.y - 2, 460, flow.y - 2)
    sheet.text(326, flow.y + 9, "Nurse", 8.5)
