"""Notes, an imaging report and an operative report."""
# ruff: noqa: E501, what a document prints stands in one piece

from shape import Record, iso, record, row
from sheet import GRAY, Sheet


def emergency() -> tuple[Sheet, Record]:
    """Another hospital's emergency note, dictated under headings; the father's spine is not the patient's."""
    s = Sheet("Times-Roman", 10.5)
    s.left, s.right, s.top = 64, 548, 84
    s.footer = lambda sheet: sheet.lines(
        64,
        748,
        [f"Lindgren, Paavo R | MRN 00-771-4420 | Visit 02/14/2026 | Page {sheet.number}"],
        font="Helvetica",
        size=8,
    )
    s.text(306, 50, "Tri-Rivers Community Hospital", font="Times-Bold", size=16, align="c")
    s.text(306, 64, "Department of Emergency Medicine  -  80 Confluence Way, Paducah, KY 42001", align="c")
    s.rule(64, 70, 548)
    s.lines(64, 92, ["PATIENT: Lindgren, Paavo R", "BIRTHDATE: 07/19/1984 (41 y/o M)", "MRN: 00-771-4420"], lead=14)
    s.lines(330, 92, ["ARRIVED: 02/14/2026 19:22", "PHYSICIAN: Ines Abubakar, MD", "PCP: none listed"], lead=14)
    s.y = 150
    complaint = "Neck pain and right wrist pain after a motor vehicle crash."
    history = (
        "The patient is a 41-year-old man who was the belted driver of a pickup that was struck on the passenger side at an intersection about one hour "
        "before arrival. Side airbags deployed. He did not lose consciousness and recalls all of the event. He reports pain at the back of the neck, worse on "
        "turning to the left, and pain at the base of the right thumb. He denies headache, vomiting, numbness, weakness, chest pain, abdominal pain and "
        "low back pain. He denies any prior injury to the neck."
    )
    past = "Mild intermittent asthma. Fracture of the right clavicle in 2009, healed. No diabetes or hypertension."
    exam = (
        "Awake and alert, GCS 15. Blood pressure 138/84, pulse 92, respirations 16, temperature 98.4, saturation 99 percent. Head without laceration or "
        "hematoma. Neck with left paraspinal tenderness and spasm; no midline step-off. Chest and abdomen non-tender. Right wrist with swelling and tenderness in the "
        "anatomic snuffbox, grip limited by pain, sensation intact. Lumbar spine non-tender. Gait normal."
    )
    plan = (
        "Discharged home at 22:40 in stable condition. Thumb spica splint to be worn at all times. Orthopedic hand clinic in 7 to 10 days for repeat films. "
        "Return at once for numbness, weakness or severe headache."
    )
    work = "No use of the right hand at work until cleared by orthopedics."
    parts = [
        ("PRESENTING COMPLAINT", complaint),
        ("HISTORY OF PRESENT ILLNESS", history),
        ("PAST MEDICAL HISTORY", past),
        ("FAMILY HISTORY", "Father had a lumbar fusion for degenerative disc disease. Mother has type 2 diabetes."),
        ("SOCIAL HISTORY", "Works as a cabinet maker. Never smoked. Drinks socially."),
        ("REVIEW OF SYSTEMS", "As above; otherwise ten systems reviewed and negative."),
        ("PHYSICAL EXAMINATION", exam),
        ("EMERGENCY DEPARTMENT COURSE", "Given ketorolac 30 mg intramuscularly with relief. CT of the cervical spine without contrast: no acute fracture or malalignment. "
         "X-ray of the right wrist, three views: no displaced fracture; scaphoid fracture cannot be excluded. A thumb spica splint was applied by the technician and "
         "checked by me."),
        ("MEDICAL DECISION MAKING", "Intracranial bleeding was considered and, with a normal examination and no loss of consciousness, is unlikely; head CT was not done. "
         "Occult scaphoid fracture remains possible and is treated as present until shown otherwise."),
    ]  # fmt: skip
    for head, words in parts:
        s.heading(head, font="Times-Bold")
        s.flow(words, gap=9)
    s.heading("CLINICAL IMPRESSION", font="Times-Bold")
    for line in (
        "1. Strain of muscle, fascia and tendon at neck level (S16.1XXA)",
        "2. Sprain of right wrist, rule out scaphoid fracture (S63.501A)",
    ):
        s.flow(line, gap=1)
    s.y += 8
    s.heading("PRESCRIPTIONS", font="Times-Bold")
    for line in (
        "Naproxen 500 mg by mouth twice daily with food, #20",
        "Methocarbamol 750 mg by mouth at bedtime, #10",
    ):
        s.flow(line, gap=1)
    s.y += 8
    s.heading("DISPOSITION AND PLAN", font="Times-Bold")
    s.flow(plan, gap=9)
    s.heading("WORK", font="Times-Bold")
    s.flow(work, gap=16)
    s.flow("Electronically signed by Ines Abubakar, MD, 02/14/2026 23:05", font="Times-Italic")
    return s, record(
        "chart_note", note_type="emergency", facility="Tri-Rivers Community Hospital", provider_name="Ines Abubakar, MD",
        patient_name="Lindgren, Paavo R", patient_dob="1984-07-19", date_of_service="2026-02-14", chief_complaint=complaint, history=history,
        findings=exam, plan=plan, work_status=work,
        diagnoses=[
            row("diagnosis", code="S16.1XXA", description="Strain of muscle, fascia and tendon at neck level"),
            row("diagnosis", code="S63.501A", description="Sprain of right wrist, rule out scaphoid fracture"),
        ],
        procedures=["thumb spica splint"],
        medications=["Naproxen 500 mg by mouth twice daily with food, #20", "Methocarbamol 750 mg by mouth at bedtime, #10"],
        prior_conditions=["Mild intermittent asthma", "Fracture of the right clavicle in 2009, healed"],
    )  # fmt: skip


def soap() -> tuple[Sheet, Record]:
    """A family doctor's note under the letters S, O, A and P."""
    s = Sheet("Courier", 9.5)
    s.left, s.right = 90, 560
    s.text(54, 54, "CEDAR & MAIN FAMILY MEDICINE", font="Courier-Bold", size=12)
    s.text(54, 68, "14 Main St, Ste 200, Brattleboro VT 05301   802-555-0166")
    s.rule(54, 76, 560)
    s.text(54, 92, "Pt: Quillfeather, Imani D       DOB: 10/05/1995       DOS: 3-3-26")
    s.text(54, 106, "Seen by: Rosalind Achterberg, PA-C       Visit type: office, follow up")
    s.rule(54, 114, 560)
    subjective = (
        "Third visit since fall on icy steps at her apartment building 1/22/26. L knee still buckles going downstairs, 2-3x a week. Pain 5/10, was 7/10. "
        "No locking. No new fall. Taking ibuprofen most days. Hx of L ACL reconstruction 2014 (college soccer), did well until this fall. "
        "Sister has lupus. Denies hip or back pain."
    )
    objective = (
        "BP 112/70 HR 68 Wt 151. Mild antalgic gait. L knee: small effusion, ROM 0-118 (R 0-138), medial joint line tender, McMurray positive medially, "
        "Lachman 1+ firm end point, no varus/valgus laxity. Quad bulk L 1.5 cm less than R. Skin intact. R knee normal."
    )
    plan = "MRI L knee without contrast. Refer PT 2x/wk x 6 wk. Hinged brace for stairs. Ibuprofen 600 mg TID prn with food. RTC after MRI, about 3 wk."
    work = "Light duty 3/4/26 - 3/27/26: no ladders, no kneeling, no lift > 15 lb."
    s.y = 136
    for letter, words in (("S:", subjective), ("O:", objective)):
        s.text(60, s.y, letter, font="Courier-Bold", size=12)
        s.flow(words, gap=12)
    s.text(60, s.y, "A:", font="Courier-Bold", size=12)
    diagnoses = [
        ("S83.242A", "Other tear of medial meniscus, current injury, left knee"),
        ("M25.362", "Other instability, left knee"),
    ]
    for number, (code, words) in enumerate(diagnoses, 1):
        s.flow(f"{number}) {code}  {words}", gap=2)
    s.y += 10
    s.text(60, s.y, "P:", font="Courier-Bold", size=12)
    s.flow(plan, gap=8)
    s.flow("WORK: " + work, gap=24)
    s.flow("R. Achterberg PA-C   e-signed 3/3/26 5:12 pm     Supervising: T. Mbeki-Sloane MD")
    return s, record(
        "chart_note", note_type="office_visit", facility="CEDAR & MAIN FAMILY MEDICINE", provider_name="Rosalind Achterberg, PA-C",
        patient_name="Quillfeather, Imani D", patient_dob="1995-10-05", date_of_service="2026-03-03", history=subjective, findings=objective,
        diagnoses=[row("diagnosis", code=code, description=words) for code, words in diagnoses], medications=["Ibuprofen 600 mg TID prn with food"],
        plan=plan, work_status=work, prior_conditions=["L ACL reconstruction 2014"],
    )  # fmt: skip


def therapy() -> tuple[Sheet, Record]:
    """A therapist's progress note: measures then and now, minutes by code, goals."""
    s = Sheet("Helvetica", 9.5)
    s.left, s.right = 54, 558
    s.box(0, 0, 612, 40, shade=0.25)
    s.text(54, 26, "STRIDEWELL PHYSICAL THERAPY", font="Helvetica-Bold", size=14, ink=(1, 1, 1))
    s.text(558, 26, "Progress Report", font="Helvetica", size=12, align="r", ink=(1, 1, 1))
    cells = [("Patient", "Thaddeus Brightwater"), ("Born", "12/28/1969"), ("Report date", "02/27/2026"), ("Visit", "10 of 12"),
             ("Referring provider", "Lucinda Farrow-Diaz, MD"), ("Therapist", "Kenji Oduya, PT, DPT"), ("Onset", "12/30/2025"), ("Missed visits", "1")]  # fmt: skip
    for place, (label, value) in enumerate(cells):
        x = [54, 230, 380, 480, 558]
        column, line = place % 4, place // 4
        s.cell(x[column], 54 + 30 * line, x[column + 1], 84 + 30 * line, label, value, small=7)
    s.y = 134
    s.heading("Treatment diagnosis")
    s.flow("M75.41 Impingement syndrome of right shoulder;  M25.511 Pain in right shoulder")
    s.heading("Patient's report")
    report = "Sleeps through four nights of seven. Can reach the second shelf. Still cannot lift a full pan overhead. Pain 3/10 at rest, 6/10 at worst. Denies tingling in the hand."
    s.flow(report)
    s.heading("Measures")
    places = [60, 250, 350, 450]
    s.row(s.y + 4, places, "llll", ["Right shoulder", "First visit 01/12/26", "Today", "Goal"], font="Helvetica-Bold")
    s.y += 8
    rows = [("Flexion, active", "95 deg", "142 deg", "165 deg"), ("Abduction, active", "80 deg", "128 deg", "160 deg"),
            ("External rotation", "30 deg", "55 deg", "75 deg"), ("Supraspinatus strength", "3+/5", "4/5", "5/5"), ("QuickDASH", "61", "36", "under 20")]  # fmt: skip
    for one in rows:
        s.rule(54, s.y, 558, weight=0.3)
        s.row(s.y + 11, places, "llll", one)
        s.y += 15
    s.y += 14
    s.heading("Today's treatment")
    for line in (
        "97110 Therapeutic exercise, 30 min",
        "97140 Manual therapy, 15 min",
        "97530 Therapeutic activities, 10 min",
    ):
        s.flow(line, indent=10, gap=0)
    s.y += 8
    s.heading("Assessment")
    assessment = (
        "Steady gains in range and strength. Remaining deficit is overhead strength and endurance, which his work as a line cook requires. Neer sign still positive; "
        "Spurling negative. He had right shoulder bursitis in 2018 that resolved with two injections."
    )
    s.flow(assessment)
    s.heading("Plan of care")
    plan = "Continue twice weekly for 4 weeks. Advance rotator cuff loading. Home program revised and demonstrated. Re-measure at visit 18."
    s.flow(plan)
    s.heading("Work")
    work = "Working reduced hours, 5 h a day, no lifting over 10 lb above the shoulder."
    s.flow(work, gap=30)
    s.rule(54, s.y, 260)
    s.text(54, s.y + 12, "Kenji Oduya, PT, DPT   NM lic. 4471   02/27/2026")
    return s, record(
        "chart_note", note_type="therapy", facility="STRIDEWELL PHYSICAL THERAPY", provider_name="Kenji Oduya, PT, DPT",
        patient_name="Thaddeus Brightwater", patient_dob="1969-12-28", date_of_service="2026-02-27", history=report,
        findings=" ".join(" ".join(one) for one in rows),
        diagnoses=[
            row("diagnosis", code="M75.41", description="Impingement syndrome of right shoulder"),
            row("diagnosis", code="M25.511", description="Pain in right shoulder"),
        ],
        procedures=["97110 Therapeutic exercise, 30 min", "97140 Manual therapy, 15 min", "97530 Therapeutic activities, 10 min"],
        plan=plan, work_status=work, prior_conditions=["right shoulder bursitis in 2018"],
    )  # fmt: skip


def imaging() -> tuple[Sheet, Record]:
    """A computed tomogram's report as faxed: much of it says what is not there."""
    s = Sheet("Courier", 10)
    s.left, s.right = 60, 560
    s.text(40, 24, "02/16/2026 08:14  FROM: NIGHT READING ROOM  TO: 505-555-0181   P.01/01", size=8, ink=GRAY)
    s.text(60, 64, "SANDIA VISTA IMAGING, LLC", font="Courier-Bold", size=13)
    s.lines(60, 80, ["Reading room (505) 555-0127", "Albuquerque, New Mexico"], lead=12)
    s.lines(
        60,
        118,
        [
            "NAME:      VILLASENOR, ARCADIO",
            "ACCESSION: SV-26-019344",
            "DOB/AGE:   03/17/1962  63Y M",
            "ORDERED BY: WREN, HADLEY NP",
        ],
        lead=13,
    )
    s.lines(340, 118, ["EXAM DATE: 02/15/2026", "READ:      02/16/2026 07:51", "LOCATION:  ED 14"], lead=13)
    s.rule(60, 168, 560)
    s.y = 188
    findings = [
        "There is a minimally displaced fracture of the left transverse process of C7. No vertebral body fracture. No facet subluxation or dislocation. "
        "The prevertebral soft tissues are not thickened.",
        "Moderate disc space narrowing and endplate osteophytes at C5-6, which are chronic. Mild left foraminal narrowing at this level. No canal stenosis. "
        "No epidural hematoma is seen.",
        "Lung apices are clear. No pneumothorax. 6 mm nodule of the right thyroid lobe.",
    ]
    impression = [
        "1. Acute minimally displaced fracture, left transverse process of C7.",
        "2. No malalignment and no canal compromise.",
        "3. Chronic degenerative change at C5-6, not acute.",
    ]
    s.heading("CT CERVICAL SPINE WITHOUT CONTRAST", font="Courier-Bold", gap=8)
    s.flow("CLINICAL: Rollover MVC, neck pain. Rule out fracture.")
    s.flow("TECHNIQUE: Thin axial sections with sagittal and coronal reformats. Automatic exposure control.")
    s.flow("COMPARISON: None.", gap=10)
    s.flow("FINDINGS:", gap=2)
    for words in findings:
        s.flow(words)
    s.y += 4
    s.flow("IMPRESSION:", gap=2)
    for words in impression:
        s.flow(words, gap=2)
    s.y += 14
    s.flow("Called to H. Wren NP at 07:55.", gap=12)
    s.flow("DICTATED AND SIGNED: Obadiah Castellanos-Reed, M.D.")
    return s, record(
        "imaging_report", facility="SANDIA VISTA IMAGING, LLC", provider_name="Obadiah Castellanos-Reed, M.D.", patient_name="VILLASENOR, ARCADIO",
        patient_dob="1962-03-17", date_of_service="2026-02-15", modality="ct", body_part="CERVICAL SPINE", findings=" ".join(findings),
        impression=" ".join(impression),
    )  # fmt: skip


def operative() -> tuple[Sheet, Record]:
    """A shoulder repair: headings run into the text, the assistant and the anaesthetist beside the surgeon."""
    s = Sheet("Times-Roman", 11)
    s.footer = lambda sheet: sheet.text(540, 756, f"{sheet.number}", size=9, align="r")
    s.text(306, 60, "HIGH PLAINS SURGICAL HOSPITAL", font="Times-Bold", size=14, align="c")
    s.text(306, 76, "Lubbock, Texas", align="c")
    s.text(306, 100, "Report of Operation", font="Times-BoldItalic", size=13, align="c")
    preoperative = "Full-thickness rotator cuff tear, right shoulder; subacromial impingement, right shoulder."
    postoperative = "Full-thickness supraspinatus tear, right shoulder, 2.2 cm; subacromial impingement; partial tear of the long head of the biceps."
    procedure = "Right shoulder arthroscopy with rotator cuff repair (29827), subacromial decompression (29826) and biceps tenotomy (29999)."
    findings = (
        "The supraspinatus was torn full-thickness, 2.2 cm, retracted to the mid humeral head, with good tissue. The biceps was frayed through about half of its width. "
        "The labrum and the subscapularis were intact. No loose bodies. The glenohumeral cartilage was preserved apart from grade 1 softening of the humeral head."
    )
    heads = [
        ("Patient:", "Philippa Nakagawa-Ruiz"), ("Date of birth:", "May 30, 1971"), ("Record no.:", "HP-0093311"), ("Date of operation:", "January 29, 2026"),
        ("Surgeon:", "Desmond Aguinaldo, MD"), ("First assistant:", "Carys Lockwood, PA-C"), ("Anesthesiologist:", "Ravindra Pohl, MD"),
        ("Anesthesia:", "General endotracheal with interscalene block"), ("Preoperative diagnosis:", preoperative), ("Postoperative diagnosis:", postoperative),
        ("Procedure:", procedure), ("Blood loss:", "Less than 25 mL"), ("Specimens:", "None"), ("Complications:", "None"),
    ]  # fmt: skip
    y = 130.0
    for label, words in heads:
        s.text(72, y, label, font="Times-Bold")
        y = s.wrap(210, y, 330, words) + 3
    s.y = y + 10
    s.heading("Indications", font="Times-Bold")
    s.flow(
        "The patient fell at a grocery store in August 2025 and has had pain and weakness of the right shoulder since. She had no shoulder complaint before. Therapy and one injection gave no lasting relief. Magnetic resonance imaging showed a full-thickness tear. The risks, among them infection, stiffness and re-tear, were discussed and she wished to go ahead."
    )
    s.heading("Findings", font="Times-Bold")
    s.flow(findings)
    s.heading("Description", font="Times-Bold")
    s.flow(
        "After the block, general anesthesia was induced and the patient was placed in the beach chair position. A time-out confirmed the right side. Standard posterior, anterior and lateral portals were made and diagnostic arthroscopy was performed with the findings above. The biceps was released at its root. In the subacromial space a thickened bursa was removed and a type II acromion was flattened with a burr. The footprint was prepared to bleeding bone. Two medial double-loaded anchors were placed, the sutures were passed in a mattress pattern and tied, and the limbs were brought to two lateral anchors. The repair was stable through full rotation. The portals were closed with nylon and a sling with an abduction pillow was applied. She went to recovery in good condition."
    )
    s.flow(
        "Dictated by Desmond Aguinaldo, MD on January 29, 2026; transcribed January 30, 2026.",
        font="Times-Italic",
        size=10,
    )
    return s, record(
        "operative_report", facility="HIGH PLAINS SURGICAL HOSPITAL", surgeon="Desmond Aguinaldo, MD", patient_name="Philippa Nakagawa-Ruiz",
        patient_dob="1971-05-30", date_of_service="2026-01-29", preoperative_diagnosis=preoperative, postoperative_diagnosis=postoperative,
        procedure=procedure, anesthesia="General endotracheal with interscalene block", findings=findings,
    )  # fmt: skip


def chiropractic() -> tuple[Sheet, Record]:
    """A chiropractor's daily note with ticked words, for the envelope."""
    s = Sheet("Helvetica", 10)
    s.left, s.right = 54, 558
    s.text(54, 56, "BackCountry Chiropractic, PC", font="Helvetica-Bold", size=14)
    s.text(54, 70, "612 W Pine St, Missoula, MT 59802")
    s.text(558, 56, "DAILY NOTE", font="Helvetica-Bold", size=12, align="r")
    s.lines(
        54,
        100,
        ["Name: Ottoline Greyeyes", "Birth date: 8/14/2001", "Date: 2/9/2026", "Doctor: Emmett Sandoval-Pike, D.C."],
        lead=15,
    )
    s.y = 176
    complaint = "Mid back and neck stiffness, 6 of 10, since the collision of 1/31/2026"
    s.flow("Complaint today: " + complaint)
    s.flow("Change since last visit:   [ ] better   [x] same   [ ] worse")
    findings = "Cervical rotation left 50 of 80 degrees, right 60 of 80. Fixations C5, T4, T6. Trapezius hypertonic on both sides. Reflexes equal. Straight leg raise negative."
    s.flow("Objective: " + findings)
    s.flow(
        "Diagnoses: M99.01 Segmental and somatic dysfunction of cervical region; M99.02 Segmental and somatic dysfunction of thoracic region"
    )
    s.flow(
        "Done today: [x] 98940 spinal adjustment 1-2 regions   [ ] 97012 traction   [x] 97014 electrical stimulation   [ ] 97035 ultrasound"
    )
    plan = "Three visits a week for two weeks, then review. Ice at home."
    s.flow("Plan: " + plan)
    s.flow("Work/school: full duty", gap=26)
    s.flow("Earlier trouble: none with the spine. Left ankle sprain 2019.", gap=26)
    s.flow("Signed: E. Sandoval-Pike, D.C.")
    return s, record(
        "chart_note", note_type="chiropractic", facility="BackCountry Chiropractic, PC", provider_name="Emmett Sandoval-Pike, D.C.",
        patient_name="Ottoline Greyeyes", patient_dob="2001-08-14", date_of_service=iso("2/9/2026"), chief_complaint=complaint, findings=findings,
        diagnoses=[
            row("diagnosis", code="M99.01", description="Segmental and somatic dysfunction of cervical region"),
            row("diagnosis", code="M99.02", description="Segmental and somatic dysfunction of thoracic region"),
        ],
        procedures=["98940 spinal adjustment 1-2 regions", "97014 electrical stimulation"], plan=plan, work_status="full duty",
        prior_conditions=["Left ankle sprain 2019"],
    )  # fmt: skip


def xray() -> tuple[Sheet, Record]:
    """A plain film's report of one page, for the envelope."""
    s = Sheet("Times-Roman", 11)
    s.text(306, 64, "Clark Fork Radiology Group", font="Times-Bold", size=15, align="c")
    s.rule(72, 74, 540)
    s.row(96, [72, 320], "ll", ["Greyeyes, Ottoline", "Exam: 02/02/2026"])
    s.row(111, [72, 320], "ll", ["DOB 08/14/2001   F", "Requested by: E. Sandoval-Pike, D.C."])
    s.y = 146
    findings = "Seven views. Alignment is maintained with straightening of the usual curve. No fracture. Disc spaces are preserved. No instability between flexion and extension. Odontoid intact."
    impression = "Straightening of the cervical curve, which may reflect spasm. No fracture or instability."
    s.heading("Radiographs, cervical spine, with flexion and extension", font="Times-Bold")
    s.flow("Reason: Collision, neck pain.")
    s.flow("What is seen: " + findings)
    s.flow("Conclusion: " + impression, gap=30)
    s.flow("Read by Winifred Osterhaus, MD, board certified in diagnostic radiology")
    return s, record(
        "imaging_report", facility="Clark Fork Radiology Group", provider_name="Winifred Osterhaus, MD", patient_name="Greyeyes, Ottoline",
        patient_dob="2001-08-14", date_of_service="2026-02-02", modality="xray", body_part="cervical spine", findings=findings, impression=impression,
    )  # fmt: skip
