"""Notes of therapists and chiropractors: evaluations, daily notes with tables of exercises, cards of many visits."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.infirmary.case import (
    Paper,
    Person,
    bare,
    cells,
    dx,
    long,
    phone,
    shape,
    short,
    table,
    us,
    web,
)


def evaluation(p: Person) -> Paper:
    """A therapist's first evaluation over two sheets, with measures in tables and goals."""
    day = p.day(12)
    history = "Patient reports onset of low back pain following a motor vehicle collision. He was the driver and was struck on the driver's side. He describes a constant ache across the low back, 6/10, sharp to 8/10 when he bends or lifts. No leg symptoms. He cannot sit longer than 20 minutes or lift his daughter."
    plan = "Skilled physical therapy two times per week for six weeks, to include therapeutic exercise, manual therapy, neuromuscular re-education, lifting training and a home program. Re-evaluate on the tenth visit."
    page = web(f"""<div class=row style='background:#0d5c63;color:#fff;padding:8px'><b style='font-size:13pt'>Wasatch Bench Physiotherapy LLC</b><span>45 W 7800 S, Red Butte, UT 84799<br>{phone(801, 48)}</span></div><h2 class=c>Initial Evaluation &amp; Plan of Care</h2><div class='row eq box'><div>Patient: <b>{p.name}</b><br>DOB: <b>{us(p.born)}</b><br>Evaluation date: <b>{us(day)}</b></div><div>Referred by: Adaeze Okonjo, PA-C<br>Onset: {us(p.loss)}<br>Visit 1 of 12</div><div>Therapist: Kalani Tuilagi, PT, DPT<br>Payer: Summit Range Mutual PIP<br>Precautions: none</div></div>
    <h3>Medical diagnosis</h3><p>S39.012A Strain of muscle, fascia and tendon of lower back<br>S33.5XXA Sprain of ligaments of lumbar spine</p><h3>History</h3><p>{history}</p><h3>Past medical history</h3><p>Left shoulder dislocation 2017</p><h3>Prior level of function</h3><p>Independent in all activity; rugby on weekends; carpenter full time.</p><h3>Current work status</h3><p>Off work since {us(p.loss)} by order of Ms. Okonjo.</p>
    <h3>Lumbar range of motion</h3>{table(("Motion", "Degrees", "Normal", "Pain"), (("Flexion", "35", "60", "yes"), ("Extension", "10", "25", "yes"), ("Left side bend", "15", "25", "no"), ("Right side bend", "12", "25", "yes")), (1, 2), "box")}<div class=pb></div><p class=sm>{p.name} &nbsp; DOB {us(p.born)} &nbsp; Initial evaluation {us(day)} &nbsp; page 2</p>
    <h3>Strength and special tests</h3>{table(("Test", "Left", "Right"), (("Hip extension", "4/5", "4/5"), ("Straight leg raise", "negative", "negative"), ("Prone instability", "positive", "positive"), ("Slump", "negative", "negative")), (), "box")}<h3>Outcome measure</h3><p>Oswestry 46% (moderate to severe).</p><h3>Assessment</h3><p>Findings agree with lumbar sprain and strain without nerve root signs. Rehabilitation potential is good.</p><h3>Goals</h3><ol style='margin:0'><li>Lumbar flexion to 55 degrees in 4 weeks.</li><li>Lift 40 lb floor to waist in 6 weeks.</li><li>Oswestry below 20% in 6 weeks.</li></ol><h3>Treatment today</h3><p>97162 evaluation; 97110 exercise 15 min (bridges, quadruped rocking); home program given.</p><h3>Plan of care</h3><p>{plan}</p><p style='margin-top:20px'>Kalani Tuilagi, PT, DPT &nbsp; <span class=pen>K. Tuilagi</span></p><p class=sm>I certify the need for these services: ______________________ (referring provider) Date ________</p>""", "h3{font-size:10pt;color:#0d5c63;margin:9px 0 2px}p{margin:3px 0}.box>div{border:1px solid #999;padding:5px}", "10pt/1.4 Carlito", "0.65in")
    record = shape("chart_note", note_type="therapy", facility="Wasatch Bench Physiotherapy LLC", provider_name="Kalani Tuilagi, PT, DPT", patient_name=p.name, patient_dob=p.born, date_of_service=day, history=history, plan=plan, work_status=f"Off work since {us(p.loss)} by order of Ms. Okonjo.", diagnoses=dx(("S39.012A", "Strain of muscle, fascia and tendon of lower back"), ("S33.5XXA", "Sprain of ligaments of lumbar spine")), prior_conditions=["Left shoulder dislocation 2017"])
    return Paper(page, record).without("procedures", "findings", "chief_complaint", "medications")


def flow_sheet(p: Person) -> Paper:
    """A therapist's daily note with a table of exercises and minutes."""
    day = p.day(24)
    subjective = "Patient says the back is looser after the last visit. Pain 4/10 now, 6/10 after a shift of stocking shelves."
    objective = "Lumbar flexion 48 degrees. Extension 15 degrees. Spasm of left paraspinals reduced. Gait normal."
    plan = "Continue 2x/week. Add hip hinge with 15 lb next visit."
    rows = (("Bridges", "3 x 12", "body", "97110", "8"), ("Dead bug", "2 x 10", "body", "97110", "8"), ("Hamstring stretch", "3 x 30 s", "strap", "97110", "7"), ("Soft tissue, left paraspinals", "", "", "97140", "15"), ("Interferential with moist heat", "", "80-150 Hz", "97014", "15"))
    page = web(f"""<table><tr><td style='width:60%'><b style='font-size:13pt'>Knucklehead Creek Physical Therapy</b><br>812 Ferry Road, Halls Landing, TN 38199</td><td><b>DAILY NOTE</b><br>{p.turned}<br>DOB {us(p.born)}<br>DOS {us(day)} &nbsp; Visit 4</td></tr></table><hr><p><b>Dx:</b> S39.012A Strain of muscle, fascia and tendon of lower back; M54.50 Low back pain, unspecified</p><p><b>Subjective:</b> {subjective}</p><p><b>Objective:</b> {objective}</p>{table(("Exercise / modality", "Sets", "Load", "CPT", "Min"), rows, (4,), "box", "<tr><td colspan=4 class=n><b>Total timed minutes 38, total treatment 53</b></td><td class=n>53</td></tr>")}<p><b>Assessment:</b> Tolerated well. Progressing toward goals 1 and 2.</p><p><b>Plan:</b> {plan}</p><p style='margin-top:24px'>Rosalba Amsel, PT &nbsp; <span class=pen>R. Amsel</span> &nbsp; {us(day)} 10:52</p>""", "", "10.5pt/1.4 'Liberation Sans'", "0.7in")
    record = shape("chart_note", note_type="therapy", facility="Knucklehead Creek Physical Therapy", provider_name="Rosalba Amsel, PT", patient_name=p.turned, patient_dob=p.born, date_of_service=day, history=subjective, findings=objective, plan=plan, diagnoses=dx(("S39.012A", "Strain of muscle, fascia and tendon of lower back"), ("M54.50", "Low back pain, unspecified")))
    return Paper(page, record).without("procedures", "chief_complaint", "medications", "history")


def many_visits(p: Person) -> Paper:
    """Four daily notes of a therapist on one and a half sheets, printed as one report."""
    visits = ((14, "Sore after evaluation, 6/10.", "Flexion 38 degrees.", "Exercise, manual therapy.", "Progress bridges."), (19, "Better mornings, 5/10.", "Flexion 42 degrees. Less guarding.", "Exercise, re-education, manual therapy.", "Begin lifting at 10 lb."), (21, "Carried groceries without flare, 4/10.", "Flexion 47 degrees.", "Exercise, lifting 10 lb from 18 inches.", "Raise load to 20 lb."), (26, "Slept through the night, 3/10.", "Flexion 51 degrees. Strength hip extension 4+/5.", "Exercise, lifting 20 lb.", "Continue plan of care."))
    shown = "".join(f"<div style='border:1px solid #888;margin:10px 0;break-inside:avoid'><div style='background:#ddd;padding:3px 6px'><b>Visit {n}</b> &nbsp; {us(p.day(at))} &nbsp; Kalani Tuilagi, PT, DPT</div><table>{cells(('<b>S:</b>', s))}{cells(('<b>O:</b>', o))}{cells(('<b>Tx:</b>', t))}{cells(('<b>P:</b>', plan))}</table></div>" for n, (at, s, o, t, plan) in enumerate(visits, 2))
    page = web(f"""<div class=row><b style='font-size:12pt'>Wasatch Bench Physiotherapy LLC</b><span>Treatment notes</span></div><p>Patient: <b>{p.name}</b> &nbsp;&nbsp; Date of birth: <b>{us(p.born)}</b><br>Dates of service: <b>{us(p.day(14))} through {us(p.day(26))}</b><br>Diagnosis: S39.012A Strain of muscle, fascia and tendon of lower back</p>{shown}<p class=sm>End of report. Evaluation and progress report are kept apart.</p>""", "td{padding:4px 8px}td:first-child{width:34px}", "11pt/1.5 Carlito", "0.8in")
    record = shape("chart_note", note_type="therapy", facility="Wasatch Bench Physiotherapy LLC", provider_name="Kalani Tuilagi, PT, DPT", patient_name=p.name, patient_dob=p.born, date_of_service=p.day(14), date_through=p.day(26), diagnoses=dx(("S39.012A", "Strain of muscle, fascia and tendon of lower back")))
    return Paper(page, record).without("procedures", "findings", "history", "plan", "chief_complaint", "medications", "work_status")


def spine_examination(p: Person) -> Paper:
    """A chiropractor's first examination, findings by region in a grid."""
    day = p.day(6)
    complaint = "Neck pain, headache and upper back stiffness"
    history = "The patient was stopped in traffic when a delivery van struck her car from behind. Her head went back and forward. She went to the hospital that evening; CT was normal. Since then the neck is stiff each morning, 6/10, and a band of headache starts at the base of the skull by noon. No arm symptoms."
    plan = "Spinal adjustment, ultrasound and electrical stimulation three times a week for four weeks, then re-examination. Home ice and chin tucks. Refer for MRI if arm symptoms appear."
    grid = (("Flexion", "50", "35", "+"), ("Extension", "60", "30", "++"), ("Right rotation", "80", "55", "+"), ("Left rotation", "80", "50", "++"))
    page = web(f"""<div class=c><b style='font:bold 15pt "Open Sans"'>Salmonberry Chiropractic, PS</b><br>118 Cannery Street, Skookum Harbor, WA 98299</div><h3 class=c>INITIAL CHIROPRACTIC EXAMINATION</h3><table class=box><tr><td>Name<br><b>{p.name}</b></td><td>Birth date<br><b>{us(p.born)}</b></td><td>Date<br><b>{us(day)}</b></td><td>Doctor<br><b>Wendell J. Aoki, DC</b></td></tr></table><p><b>Chief complaint:</b> {complaint}</p><p><b>History of present illness:</b> {history}</p><p><b>Past health history:</b> Tonsillectomy. No earlier neck injury. No earlier chiropractic care.</p><p><b>Family history:</b> Mother has osteoporosis.</p>
    <div class='row eq'><div><b>Cervical motion</b>{table(("", "Normal", "Found", "Pain"), grid, (1, 2), "box")}</div><div><b>Palpation</b><p>Subluxation C2, C5 and T3. Trapezius spasm on both sides, left more. Suboccipital tenderness.</p><b>Orthopedic tests</b><p>Jackson negative. Distraction relieves. Shoulder depression positive left.</p></div></div><p><b>X-ray neck, 3 views, here today:</b> loss of the normal curve; no fracture.</p><p><b>Diagnosis:</b><br>S13.4XXA Sprain of ligaments of cervical spine<br>M99.01 Segmental and somatic dysfunction of cervical region<br>R51.9 Headache, unspecified</p><p><b>Treatment plan:</b> {plan}</p><p><b>Work status:</b> Regular work with a break each hour.</p><p>Signed: <span class=pen>Wendell Aoki</span></p>""", "td,th{padding:4px 6px}", "10pt/1.4 'Open Sans'", "0.6in")
    record = shape("chart_note", note_type="chiropractic", facility="Salmonberry Chiropractic, PS", provider_name="Wendell J. Aoki, DC", patient_name=p.name, patient_dob=p.born, date_of_service=day, chief_complaint=complaint, history=history, plan=plan, work_status="Regular work with a break each hour.", prior_conditions=["Tonsillectomy"], diagnoses=dx(("S13.4XXA", "Sprain of ligaments of cervical spine"), ("M99.01", "Segmental and somatic dysfunction of cervical region"), ("R51.9", "Headache, unspecified")))
    return Paper(page, record).without("procedures", "findings", "medications")


def adjustment_card(p: Person) -> Paper:
    """One visit of a chiropractor on a pre-printed card, typed in the blanks."""
    day = p.day(18)
    said = (("SUBJECTIVE", "Neck 4/10, was 7/10. Tingling of right thumb comes and goes. Sleeping on one pillow."), ("OBJECTIVE", "C5 and C6 fixed in extension. Right rotation 60. Spurling mild right. Trapezius taut band right."), ("ASSESSMENT", "M99.01 Segmental and somatic dysfunction of cervical region. M54.12 Radiculopathy, cervical region. Improving."), ("PLAN", "Two visits next week. Traction at home 10 min daily. Medical referral if thumb not better in two weeks."))
    page = web(f"""<div style='border:2px solid #000;padding:10px'><div class=c><b style='font-size:14pt'>GROVE &amp; VINE CHIROPRACTIC CENTER</b><br>14 Orange Grove Plaza, Valle Claro, CA 91399</div><p class=c><b>CHIROPRACTIC TREATMENT NOTE</b></p><p>PATIENT <u>&nbsp;{p.short}&nbsp;</u> &nbsp; D.O.B. <u>&nbsp;{bare(p.born)}&nbsp;</u> &nbsp; DATE <u>&nbsp;{bare(day)}&nbsp;</u> &nbsp; VISIT NO. <u>&nbsp;5&nbsp;</u></p>{"".join(f"<p><b>{name}:</b> {text}</p>" for name, text in said)}<p><b>TREATED:</b> &#9746; CMT 1-2 regions (98940) &nbsp; &#9744; CMT 3-4 &nbsp; &#9746; Traction (97012) &nbsp; &#9744; Manual therapy</p><p>DOCTOR: Levon Sarkisian, D.C. &nbsp; <span class=pen>L. Sarkisian</span></p></div>""", "p{margin:11px 0}", "12pt/1.45 'Liberation Sans'", "0.8in")
    text = dict(said)
    record = shape("chart_note", note_type="chiropractic", facility="GROVE & VINE CHIROPRACTIC CENTER", provider_name="Levon Sarkisian, D.C.", patient_name=p.short, patient_dob=p.born, date_of_service=day, history=text["SUBJECTIVE"], findings=text["OBJECTIVE"], plan=text["PLAN"], diagnoses=dx(("M99.01", "Segmental and somatic dysfunction of cervical region"), ("M54.12", "Radiculopathy, cervical region")))
    return Paper(page, record).without("procedures", "chief_complaint", "medications", "history")


def hand_therapy(p: Person) -> Paper:
    """An occupational therapist's progress report: then and now side by side."""
    day = p.day(78)
    plan = "Continue hand therapy once a week for four weeks for strength and endurance, then discharge to home program."
    rows = (("Wrist flexion", "28", "52", "80"), ("Wrist extension", "20", "48", "70"), ("Supination", "45", "75", "80"), ("Grip, right (lb)", "14", "38", "92 left"), ("Pain at work", "6/10", "3/10", ""))
    page = web(f"""<div class=row><b style='font:bold 14pt Roboto'>River City Hand &amp; Upper Limb</b><span>220 Cotton Row, Suite 3, Halls Landing, TN 38199</span></div><h3>OCCUPATIONAL THERAPY PROGRESS NOTE</h3><table class=box><tr><td>Patient: {p.name}</td><td>Birth date: {us(p.born)}</td><td>Date of visit: {us(day)}</td></tr><tr><td>Therapist: Xiulan Prudhomme, OTR/L, CHT</td><td>Visits to date: 9</td><td>Doctor: H. Lindqvist-Moore, MD</td></tr></table><p><b>Diagnosis:</b> S52.501D Fracture of lower end of right radius, routine healing</p><p><b>Patient report:</b> He can button and write. Pushing a loaded cart still hurts.</p>{table(("Measure", f"First visit {short(p.day(52))}", f"Today {short(day)}", "Norm"), rows, (1, 2, 3), "box")}<p><b>Assessment:</b> Gains in every measure; grip is two fifths of the other side.</p><p><b>Plan:</b> {plan}</p><p><b>Work status:</b> Light duty, no push or pull over 20 lb with the right hand.</p><p>{long(day)}, Xiulan Prudhomme, OTR/L, CHT</p>""", "td,th{padding:5px 7px}", "10.5pt/1.45 Roboto", "0.7in")
    record = shape("chart_note", note_type="therapy", facility="River City Hand & Upper Limb", provider_name="Xiulan Prudhomme, OTR/L, CHT", patient_name=p.name, patient_dob=p.born, date_of_service=day, plan=plan, work_status="Light duty, no push or pull over 20 lb with the right hand.", diagnoses=dx(("S52.501D", "Fracture of lower end of right radius, routine healing")))
    return Paper(page, record).without("procedures", "findings", "history", "chief_complaint", "medications")
