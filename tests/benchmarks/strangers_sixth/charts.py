"""Charts of several visits, each visit a paper of its own, the head of the clinic again on every sheet."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from typing import NamedTuple

from tests.benchmarks.strangers_sixth.case import (
    Paper,
    Person,
    bare,
    codes,
    dash,
    leaves,
    long,
    mdy,
    mon,
    shape,
    sheet,
    short,
    us,
)
from tests.benchmarks.strangers_sixth.padding import CHECKS, HABITS, review, review_said


class Visit(NamedTuple):
    """One visit to the bone and joint clinic."""

    after: int
    doctor: str
    complaint: str
    history: str
    exam: str
    found: tuple[tuple[str, str], ...]
    meds: tuple[str, ...]
    plan: str
    work: str
    long: bool
    first: int


KEYSTONE = (
    Visit(8, "Theodora Vance, MD", "Right shoulder and neck pain after motor vehicle collision", "41 year old right-handed dental hygienist, belted driver, struck on the driver's side at an intersection. The airbag deployed. She was seen at Millstone Ferry ED the same evening; shoulder films were negative. Pain is 7/10 at the top of the right shoulder, worse with reaching overhead and lying on that side. Neck pain radiates to the right shoulder blade. She denies numbness of the hand.", "Cervical rotation to the right 50 degrees with pain, left 70. Right shoulder active elevation 110, passive 150. Painful arc from 70 to 120. Neer and Hawkins positive. Supraspinatus 4/5 limited by pain. Sensation intact. Radial pulse 2+.", (("S43.421A", "Sprain of right rotator cuff capsule, initial encounter"), ("S13.4XXA", "Sprain of ligaments of cervical spine, initial encounter")), ("Meloxicam 15 mg once daily", "Levothyroxine 50 mcg once daily"), "MRI of the right shoulder. Physical therapy twice weekly for four weeks. Ice after activity. Return with MRI.", "No overhead work with the right arm. No lifting over 10 pounds. Through next visit.", True, 1),
    Visit(24, "Theodora Vance, MD", "Follow up right shoulder, MRI review", "She returns with her MRI. Shoulder pain is 6/10. Therapy has helped the neck, which is now 3/10, but not the shoulder. She wakes twice a night. She has had two weeks of meloxicam with mild heartburn.", "Right shoulder active elevation 120. Painful arc persists. Empty can positive. Belly press negative. External rotation strength 5/5. Neck supple with mild trapezius tenderness.", (("S46.011A", "Strain of muscle and tendon of rotator cuff of right shoulder"), ("M75.41", "Impingement syndrome of right shoulder")), ("Meloxicam 15 mg once daily", "Omeprazole 20 mg once daily", "Levothyroxine 50 mcg once daily"), "MRI shows a partial articular-sided tear of the supraspinatus of less than half its thickness. Subacromial injection given today, 40 mg triamcinolone with 4 mL of 1% lidocaine, tolerated well. Continue therapy. Return in five weeks.", "Light duty, no overhead work, through next visit.", True, 3),
    Visit(59, "Casimir Brightwater, PA-C", "Right shoulder recheck", "Injection gave her three weeks of good relief. Pain is back to 4/10 with scaling patients for more than an hour. Neck has resolved. No night pain.", "Active elevation 150. Mild Neer. Strength 5-/5. No atrophy.", (("S46.011D", "Strain of muscle and tendon of rotator cuff of right shoulder, subsequent encounter"),), ("Levothyroxine 50 mcg once daily",), "Home program with bands. Return in eight weeks, sooner if night pain returns.", "Full duty with a ten minute break every hour.", False, 5),
    Visit(115, "Theodora Vance, MD", "Right shoulder pain, worse", "She was nearly well until she returned to full days; for three weeks now pain has been 7/10 with night pain. No new injury. She asks about surgery. Her sister had a frozen shoulder.", "Active elevation 115 degrees, passive 155. Empty can 4/5 with pain. Hawkins positive. Speed test negative. Acromioclavicular joint not tender.", (("S46.011D", "Strain of muscle and tendon of rotator cuff of right shoulder, subsequent encounter"), ("M75.41", "Impingement syndrome of right shoulder")), ("Levothyroxine 50 mcg once daily", "Acetaminophen 1000 mg three times daily as needed"), "Options discussed. She elects arthroscopic subacromial decompression with cuff debridement or repair as found. Consent obtained. Preoperative testing. Surgery to be scheduled within four weeks.", "Off work from today until surgery.", True, 6),
)


def bone_and_joint(p: Person, at: int) -> Paper:
    """A visit of two sheets or one from a chart whose sheets are counted through: the head and its date on each."""
    v = KEYSTONE[at]
    day = p.day(v.after)
    past = ["Hypothyroidism", "Left ankle fracture, 2009"]
    head = lambda at, of: (  # noqa: E731
        f"<table class=w style='border-bottom:3px solid #345'><tr><td><b style='font-size:13pt;color:#345'>KEYSTONE BONE &amp; JOINT ASSOCIATES</b><br><span class=sm>700 Ridge Commons, Millstone Ferry, PA 17998 &middot; Ph 717-555-0170 &middot; Fx 717-555-0171</span><td class='r sm'>Patient: <b>{p.turned}</b><br>DOB: {us(p.born)} &nbsp; Acct: {p.no('KBJ####')}<br>Date of Service: {us(day)}</table>"
    )
    foot = lambda at, of: f"<p class='c xs' style='margin-top:26px'>Electronically signed by {v.doctor} &nbsp;|&nbsp; {p.turned} &nbsp;|&nbsp; Page {v.first + at - 1} of 7</p>"  # noqa: E731
    one = (
        f"<h3>Progress Note</h3><p><b>Provider:</b> {v.doctor} &nbsp; <b>Location:</b> Ridge Commons</p><h4>CHIEF COMPLAINT</h4><p>{v.complaint}</p><h4>HISTORY OF PRESENT ILLNESS</h4><p>{v.history}</p><h4>PAST MEDICAL HISTORY</h4><p>{'; '.join(past)}</p><h4>FAMILY HISTORY</h4><p>Mother: rheumatoid arthritis. Father: coronary disease.</p><h4>MEDICATIONS</h4><p>{'<br>'.join(v.meds)}</p><h4>ALLERGIES</h4><p>Penicillin (rash)</p>"
        + ("<h4>REVIEW OF SYSTEMS</h4><table class='w grid sm'><tr><td>Constitutional<td>no fever, no weight loss<tr><td>Cardiovascular<td>no chest pain<tr><td>Respiratory<td>no cough<tr><td>Neurologic<td>no weakness of the legs, no seizures<tr><td>Skin<td>no rash</table><h4>SOCIAL HISTORY</h4><p>Dental hygienist. Never smoker. Lives with spouse and one child.</p>" if v.long else "")
    )
    two = (
        f"<h4>VITALS</h4><p>BP 118/74 &nbsp; HR 70 &nbsp; Ht 5'6\" &nbsp; Wt 148 lb</p><h4>EXAMINATION</h4><p>{v.exam}</p><h4>ASSESSMENT</h4><ol style='margin:4px 0'>{''.join(f'<li>{said} - {code}</li>' for code, said in v.found)}</ol><h4>PLAN</h4><p>{v.plan}</p><h4>WORK STATUS</h4><p>{v.work}</p><p>{v.doctor}<br><span class=sm>Signed {us(day)} 5:{10 + at * 9} PM</span></p>"
    )
    record = shape("chart_note", note_type="office_visit", facility="KEYSTONE BONE & JOINT ASSOCIATES", provider_name=v.doctor, patient_name=p.turned, patient_dob=p.born, date_of_service=day, chief_complaint=v.complaint, history=v.history, findings=v.exam, diagnoses=codes(*v.found), medications=list(v.meds), plan=v.plan, work_status=v.work, prior_conditions=past)
    return Paper(sheet(leaves(head, [one, two] if v.long else [one + two], foot), "", "10.2pt/1.33 'Roboto'", "0.6in"), record).without("procedures")


DAILY = (
    (3, "Neck 6/10, low back 5/10. Slept poorly. Turning to back out of the drive hurts.", "C-spine rotation R 55 L 60, pain at end range. Taut fibers bilateral levator. L5 fixation. SLR negative.", "CMT C2, C5, T4, L5. Manual traction 8 min. Cryotherapy 10 min."),
    (7, "Neck 5/10, low back 5/10. Less stiff in the morning. Headache once.", "C-spine rotation R 60 L 65. Taut fibers right levator. L5 fixation. Kemp's positive on the left.", "CMT C2, C5, T6, L5. Manual traction 8 min. EMS 15 min."),
    (10, "Neck 4/10, low back 4/10. Drove two hours and paid for it.", "C-spine rotation R 65 L 65. Trigger point right trapezius. L5 and left SI fixation.", "CMT C5, T6, L5, left SI. Trigger point work 8 min. EMS 15 min."),
    (14, "Neck 3/10, low back 4/10. No headache this week.", "C-spine rotation R 70 L 70. Left SI fixation. Gait normal.", "CMT C5, L5, left SI. Therapeutic exercise 15 min."),
)
PIEDRA = "PIEDRA CHIROPRACTIC & WELLNESS"


def _piedra(p: Person, day_said: str) -> str:
    return f"<div class=c><b>{PIEDRA.replace('&', '&amp;')}</b><br>1919 MESQUITE AVE STE C, PIEDRA BLANCA TX 79998 &nbsp; (432) 555-0188</div><div class=two style='border:1px solid;padding:3px 8px;margin:6px 0'><span>PT: {p.last.upper()}, {p.first.upper()} {p.mid}</span><span>DOB: {bare(p.born)}</span><span>DATE: {day_said}</span><span>FILE # {p.no('3###')}</span></div>"


def chiropractic_first(p: Person) -> Paper:
    """A chiropractor's first examination of two sheets, typed into a template."""
    day = p.day(1)
    complaint = "Neck pain, low back pain and headache"
    history = "Patient states that on 11/18/2025 he was stopped in traffic on Loop 338 when he was hit from behind by a pickup. He was braced on the wheel. Pain in the neck began at the scene, low back by the evening. Headache at the base of the skull daily. Pain now 7/10 neck, 6/10 low back. Sitting, driving and lifting aggravate."
    findings = "Cervical flexion 40/50, extension 35/60, rotation right 50/80, left 55/80, all with pain. Lumbar flexion 60/90, extension 15/25. Foraminal compression positive for local pain. Kemp's positive bilaterally. SLR 70 degrees bilaterally, tight. Reflexes 2+ and equal. Grip 92 lbs right, 88 left. Palpation: spasm of the paracervical and lumbar paraspinal muscles."
    plan = "Three visits a week for four weeks, then re-examination. Adjustments, traction, electrical stimulation. Ice 15 minutes three times a day. X-rays of cervical and lumbar spine ordered. Avoid lifting over 20 lbs."
    found = (("S13.4XXA", "Cervical sprain"), ("S33.5XXA", "Lumbar sprain"), ("G44.309", "Post-traumatic headache"))
    one = f"<h3 class=c>INITIAL EXAMINATION</h3><p><b>CHIEF COMPLAINT:</b> {complaint}</p><p><b>HISTORY:</b> {history}</p><p><b>PRIOR HISTORY:</b> Low back strain at work in 2012, recovered. High blood pressure. Denies prior neck injury. No surgeries.</p><p><b>MEDICATIONS:</b> lisinopril 10 mg daily; ibuprofen 400 mg as needed</p><p><b>FAMILY:</b> father, diabetes</p><p><b>OCCUPATION:</b> pipeline inspector</p><table class='w grid'><tr><th>RANGE OF MOTION<th>NORMAL<th>FOUND<th>PAIN<tr><td>Cervical flexion<td>50<td>40<td>Y<tr><td>Cervical extension<td>60<td>35<td>Y<tr><td>Right rotation<td>80<td>50<td>Y<tr><td>Left rotation<td>80<td>55<td>Y<tr><td>Lumbar flexion<td>90<td>60<td>Y<tr><td>Lumbar extension<td>25<td>15<td>Y</table><p><b>REVIEW OF SYSTEMS:</b> {review_said()}</p><p class=sm>(continued)</p>"
    two = f"<p><b>EXAMINATION:</b> {findings}</p><p><b>DIAGNOSIS:</b></p><table>{''.join(f'<tr><td>{code}<td>{said}' for code, said in found)}</table><p><b>PLAN:</b> {plan}</p><p><b>DISABILITY:</b> May work full duty, no lifting over 20 lbs.</p><p><b>PROGNOSIS:</b> Good with care.</p><p class=ink style='margin-top:40px'>R. Zapata DC</p><p>Reynaldo Zapata, D.C. &nbsp; Lic. {p.no('TX-1####')}</p>"
    record = shape("chart_note", note_type="chiropractic", facility=PIEDRA, provider_name="Reynaldo Zapata, D.C.", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=day, chief_complaint=complaint, history=history, findings=findings, diagnoses=codes(*found), medications=["lisinopril 10 mg daily", "ibuprofen 400 mg as needed"], plan=plan, work_status="May work full duty, no lifting over 20 lbs.", prior_conditions=["Low back strain at work in 2012", "High blood pressure"])
    return Paper(sheet(leaves(_piedra(p, bare(day)), [one, two]), "", "11pt/1.42 'Liberation Serif'", "0.75in"), record).without("procedures")


def chiropractic_daily(p: Person, at: int) -> Paper:
    """A chiropractor's daily note: four letters down the side, one sheet a visit."""
    after, said, seen, done = DAILY[at]
    day = p.day(after)
    plan = ("Continue 3x week.", "Continue 3x week. Home stretches shown.", "Continue 3x week. Limit drives to one hour.", "Reduce to 2x week. Re-exam next visit.")[at]
    found = (("S13.4XXA", "Cervical sprain"), ("S33.5XXA", "Lumbar sprain"))
    rows = "".join(f"<tr><td style='width:40px;font:bold 22pt \"Liberation Serif\"'>{letter}<td>{words}" for letter, words in (("S", said), ("O", seen), ("A", "Responding to care as expected. " + "; ".join(f"{code} {name}" for code, name in found)), ("P", plan)))
    body = f"<h3 class=c>DAILY VISIT NOTE</h3><table class='w grid soap'>{rows}</table><p><b>TREATMENT TODAY:</b> {done}</p><p>Time in 8:{20 + at * 7} &nbsp; out 9:{11 + at * 5}</p><p class=ink style='margin-top:30px'>R. Zapata DC</p><p>Reynaldo Zapata, D.C.</p>"
    record = shape("chart_note", note_type="chiropractic", facility=PIEDRA, provider_name="Reynaldo Zapata, D.C.", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=day, history=said, findings=seen, diagnoses=codes(*found), plan=plan)
    return Paper(sheet(leaves(_piedra(p, bare(day)), [body]), ".soap td{padding:8px}", "11pt/1.42 'Liberation Serif'", "0.75in"), record).without("procedures", "chief_complaint", "work_status", "medications", "prior_conditions")


def emergency(p: Person) -> Paper:
    """A hospital's emergency record of three sheets: head and visit date on each, the course timed line by line."""
    day = p.loss
    history = "34 y.o. female brought by EMS after a two-car collision at about 1815. She was the front passenger, belted, struck on her side. She recalls the whole event. She complains of right chest wall pain, right hip pain and neck stiffness. No loss of consciousness. No abdominal pain. Denies pregnancy."
    findings = "General: anxious, alert, oriented x4. Head: no hematoma. Neck: midline tenderness at C6, collar in place. Chest: tenderness right lateral ribs 6 to 8, breath sounds equal. Abdomen: soft, no seat belt sign. Pelvis stable. Right hip: contusion 6 cm over the trochanter, full motion with pain. Neuro: 5/5 throughout."
    plan = "Discharged home with spouse. Ibuprofen 600 mg every 6 hours with food, cyclobenzaprine 10 mg at bedtime. Incentive spirometer. Follow up with primary care in 3 days. Return for shortness of breath, abdominal pain or weakness."
    found = (("S20.211A", "Contusion of right front wall of thorax, initial encounter"), ("S70.01XA", "Contusion of right hip, initial encounter"), ("S16.1XXA", "Strain of muscle of neck, initial encounter"))
    head = lambda at, of: f"<div class=two><b>HARMON RIDGE MEMORIAL HOSPITAL</b><span>EMERGENCY DEPARTMENT RECORD</span></div><table class='w grid sm'><tr><td>PATIENT {p.turned.upper()}<td>DOB {us(p.born)}<td>AGE 34 SEX F<td>MRN {p.no('H#######')}<tr><td>VISIT DATE {us(day)}<td>ARRIVAL 1852<td>ROOM 11<td>CSN {p.no('4########')}</table>"  # noqa: E731
    foot = lambda at, of: f"<div class='two sm' style='border-top:1px solid;margin-top:14px'><span>Printed {us(p.day(37))} 0941 by HIM_RLS</span><span>{p.turned.upper()} &nbsp; Page {at} of {of}</span></div>"  # noqa: E731
    one = f"<p><b>Attending:</b> Yusuf Okafor-Bell, MD &nbsp; <b>Acuity:</b> 3 &nbsp; <b>Mode:</b> EMS</p><p><b>CHIEF COMPLAINT</b><br>MVC, rib and hip pain</p><p><b>HPI</b><br>{history}</p><p><b>PAST MEDICAL HISTORY</b><br>Asthma. Cesarean section 2021.</p><p><b>FAMILY HISTORY</b><br>Maternal breast cancer.</p><p><b>HOME MEDICATIONS</b><br>albuterol inhaler as needed<br>sertraline 50 mg daily</p><p><b>ALLERGIES</b> NKDA</p><p><b>TRIAGE VITALS</b> T 98.4 P 96 R 18 BP 134/82 SpO2 98% RA Pain 7</p><p><b>REVIEW OF SYSTEMS</b></p>{review('lined', 0, 9)}<p><b>SOCIAL HISTORY</b><br>{HABITS}</p>"
    two = f"<p><b>PHYSICAL EXAM</b><br>{findings}</p><p><b>ED COURSE</b></p><table class='w lined sm'><tr><td>1905<td>Seen by provider. Ketorolac 15 mg IV ordered.<tr><td>1918<td>Ketorolac given. Pain 6.<tr><td>1940<td>To CT and X-ray.<tr><td>2032<td>CT cervical spine read: no fracture. Collar removed by Dr. Okafor-Bell.<tr><td>2035<td>Ribs and hip films: no fracture.<tr><td>2110<td>Walking to the bathroom without help. Pain 4.<tr><td>2140<td>Urine pregnancy test negative.</table><p><b>RESULTS</b></p><table class='w grid sm'><tr><td>Hgb<td>13.1<td>12.0-15.5<tr><td>WBC<td>8.2<td>4.0-11.0<tr><td>Creatinine<td>0.8<td>0.5-1.1<tr><td>UA blood<td>neg<td>neg</table>"
    three = f"<p><b>DIAGNOSES</b></p><ol>{''.join(f'<li>{said} ({code})</li>' for code, said in found)}</ol><p><b>DISPOSITION / PLAN</b><br>{plan}</p><p><b>WORK NOTE</b><br>Off work 3 days.</p><p>Condition at discharge: stable. Time out 2205.</p><p>{CHECKS}</p><p style='margin-top:30px'>Yusuf Okafor-Bell, MD<br>Signed {us(day)} 2231</p>"
    record = shape("chart_note", note_type="emergency", facility="HARMON RIDGE MEMORIAL HOSPITAL", provider_name="Yusuf Okafor-Bell, MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=day, chief_complaint="MVC, rib and hip pain", history=history, findings=findings, diagnoses=codes(*found), medications=["albuterol inhaler as needed", "sertraline 50 mg daily"], plan=plan, work_status="Off work 3 days.", prior_conditions=["Asthma", "Cesarean section 2021"])
    return Paper(sheet(leaves(head, [one, two, three], foot), "", "11pt/1.36 'Liberation Sans'", "0.6in"), record).without("procedures", "medications")


PT = "Harmon Ridge PT & Hand Therapy, PLLC"


def _pt(p: Person, title: str, day_said: str) -> object:
    return lambda at, of: f"<div class=two><div><b style='font-size:13pt'>{PT.replace('&', '&amp;')}</b><br><span class=sm>44 Palisade St, Harmon Ridge, NY 12998 | T: 845.555.0117</span></div><div class=r><b>{title}</b><br><span class=sm>Page {at}/{of}</span></div></div><table class='w grid sm' style='margin:6px 0 10px'><tr><td><b>Patient Name:</b> {p.short}<td><b>Date of Birth:</b> {us(p.born)}<td><b>Date of Visit:</b> {day_said}<tr><td><b>Provider:</b> Aviva Feingold, PT<td><b>Referring:</b> Lionel Marsh, MD<td><b>Injury Date:</b> {us(p.loss)}</table>"


def therapy_evaluation(p: Person) -> Paper:
    """A therapist's evaluation of three sheets: captions in gray bars, measures in a table, goals on the last."""
    day = p.day(9)
    history = "Patient is a 34 year old preschool teacher injured as a passenger in a side impact. She reports right hip pain 6/10 with stairs and getting off the floor, neck tightness 4/10 by midday, and soreness of the right ribs when she laughs. She could sit on the floor with children for an hour before; now ten minutes."
    findings = "Gait: shortened stance on the right. Cervical rotation right 58, left 66. Hip flexion right 95, left 120. Hip abduction strength right 4-/5, left 5/5. FABER positive right. Palpation: tender over right greater trochanter and upper trapezius. Single leg stance right 6 seconds, left 30."
    plan = "Twice weekly for 8 weeks: therapeutic exercise, manual therapy, neuromuscular re-education, heat. Home program given."
    found = (("M25.551", "Pain in right hip"), ("M54.2", "Cervicalgia"), ("S20.211D", "Contusion of right front wall of thorax, subsequent encounter"))
    bar = "<div style='background:#ddd;padding:2px 6px;font-weight:bold;margin-top:9px'>"
    one = f"{bar}Diagnosis</div><table>{''.join(f'<tr><td>{code}<td>{said}' for code, said in found)}</table>{bar}Subjective / History</div><p>{history}</p>{bar}Past Medical History</div><p>Asthma; C-section 2021</p>{bar}Medications</div><p>sertraline 50 mg daily; ibuprofen 600 mg as needed</p>{bar}Patient Goal</div><p>To sit on the floor with the children again.</p>{bar}Social</div><p>{HABITS}</p>{bar}Pain</div><table class='w grid sm'><tr><th>Region<th>Now<th>Best<th>Worst<tr><td>Right hip<td>6<td>3<td>8<tr><td>Neck<td>4<td>1<td>6<tr><td>Ribs<td>3<td>0<td>6</table>"
    two = f"{bar}Objective</div><p>{findings}</p><table class='w grid sm'><tr><th>Motion<th>Right<th>Left<th>Normal<tr><td>Hip flexion<td>95<td>120<td>120<tr><td>Hip internal rotation<td>20 (p)<td>40<td>45<tr><td>Hip external rotation<td>30 (p)<td>45<td>45<tr><td>Knee extension<td>0<td>0<td>0<tr><td>Shoulder flexion<td>165<td>170<td>180</table>{bar}Functional Scales</div><table class='w grid sm'><tr><td>Lower Extremity Functional Scale<td>44/80<tr><td>Neck Disability Index<td>24%</table>{bar}Treatment Today</div><table class='w grid sm'><tr><td>97162 PT evaluation, moderate<td>1<tr><td>97110 Therapeutic exercise<td>1</table>"
    three = f"{bar}Assessment</div><p>Right hip contusion with gluteal weakness and neck strain. Good rehabilitation potential.</p>{bar}Goals</div><p>1. Single leg stance 20 seconds in 4 weeks.<br>2. LEFS 65/80 in 8 weeks.<br>3. Floor sitting 45 minutes in 8 weeks.</p>{bar}Plan of Care</div><p>{plan}</p><p>I certify the need for these services. Physician signature ______________________ Date ________</p><p style='margin-top:20px'>Aviva Feingold, PT<br><span class=sm>electronically signed {us(day)} 6:02 PM</span></p>"
    record = shape("chart_note", note_type="therapy", facility=PT, provider_name="Aviva Feingold, PT", patient_name=p.short, patient_dob=p.born, date_of_service=day, history=history, findings=findings, diagnoses=codes(*found), medications=["sertraline 50 mg daily", "ibuprofen 600 mg as needed"], plan=plan, prior_conditions=["Asthma", "C-section 2021"])
    return Paper(sheet(leaves(_pt(p, "Initial Evaluation", us(day)), [one, two, three]), "", "10.6pt/1.4 'Open Sans'", "0.65in"), record).without("procedures", "chief_complaint", "work_status")


def therapy_daily(p: Person, at: int) -> Paper:
    """A therapist's note of one treatment, in the same program's head."""
    day = p.day((12, 16)[at])
    said = ("Hip is sore after the home exercises but stairs are a little easier. Hip 5/10, neck 4/10.", "Sat on the floor for 20 minutes on Friday. Hip 4/10, neck 2/10, ribs no longer hurt.")[at]
    seen = ("Hip flexion right 100. FABER positive right. Single leg stance right 8 seconds. Antalgic on first steps.", "Hip flexion right 108. Single leg stance right 13 seconds. Gait even on the level.")[at]
    plan = ("Progress to step ups next visit.", "Add lateral band walks. Continue twice weekly.")[at]
    bar = "<div style='background:#ddd;padding:2px 6px;font-weight:bold;margin-top:9px'>"
    body = f"{bar}Subjective</div><p>{said}</p>{bar}Objective</div><p>{seen}</p>{bar}Treatment</div><table class='w grid sm'><tr><th>Code<th>Procedure<th>Minutes<th>Units<tr><td>97110<td>Therapeutic exercise<td>23<td>2<tr><td>97140<td>Manual therapy<td>15<td>1<tr><td>97112<td>Neuromuscular re-education<td>10<td>1</table>{bar}Assessment</div><p>Tolerated well. Progressing toward goals.</p>{bar}Plan</div><p>{plan}</p><p style='margin-top:20px'>Aviva Feingold, PT<br><span class=sm>electronically signed {us(day)} 5:40 PM</span></p>"
    record = shape("chart_note", note_type="therapy", facility=PT, provider_name="Aviva Feingold, PT", patient_name=p.short, patient_dob=p.born, date_of_service=day, history=said, findings=seen, plan=plan)
    return Paper(sheet(leaves(_pt(p, "Daily Note", us(day)), [body]), "", "10.6pt/1.4 'Open Sans'", "0.65in"), record).without("procedures", "chief_complaint", "work_status", "diagnoses", "medications", "prior_conditions")


def family_visit(p: Person) -> Paper:
    """A family clinic's visit on two sheets in a typewriter's face, captions in capitals with colons."""
    day = p.day(2)
    history = "Patient was rear-ended on Ponderosa Pkwy two days ago by a delivery van. She felt fine at first, then woke with a stiff neck and pain between the shoulder blades. Pain is 6/10. No numbness, no dizziness. She took two ibuprofen."
    findings = "NECK ROTATION LIMITED TO 45 DEGREES BOTH WAYS. TENDER RHOMBOIDS BILATERALLY. STRENGTH AND REFLEXES NORMAL IN THE ARMS. LUNGS CLEAR."
    plan = "Naproxen 500 mg twice a day with food. Heat. Physical therapy order sent. MRI if arm symptoms develop. Return in two weeks."
    found = (("S13.4XXA", "SPRAIN OF LIGAMENTS OF CERVICAL SPINE"), ("S29.012A", "STRAIN OF MUSCLE AND TENDON OF BACK WALL OF THORAX"))
    head = lambda at, of: f"<div class=two><span>CASCADE JUNCTION FAMILY HEALTH<br>212 S ORCHARD ST<br>CASCADE JUNCTION, WA 98996</span><span class=r>{p.turned.upper()}<br>DOB {us(p.born)}<br>VISIT {mon(day).upper()}<br>PG {at}</span></div><hr>"  # noqa: E731
    one = f"<p>SEEN BY: OLUMIDE FAYEMI, MD</p><p>REASON FOR VISIT: Neck and upper back pain after car accident</p><p>HPI: {history}</p><p>PMH: Migraine with aura. Scoliosis, mild, since adolescence.</p><p>FH: Father - stroke at 60.</p><p>SH: Barista. No tobacco.</p><p>MEDS: sumatriptan 50 mg as needed</p><p>ALLERGIES: sulfa</p><p>ROS: {review_said()}</p><p>VITALS: BP 108/66, P 64, T 97.9, WT 131</p>"
    two = f"<p>EXAM: {findings}</p><p>ASSESSMENT:</p>{''.join(f'<p style=margin-left:30px>{at}. {said} [{code}]</p>' for at, (code, said) in enumerate(found, 1))}<p>PLAN: {plan}</p><p>WORK: No carrying of trays over 5 lb for two weeks.</p><p>O. FAYEMI, MD &nbsp; {short(day)}</p>"
    record = shape("chart_note", note_type="office_visit", facility="CASCADE JUNCTION FAMILY HEALTH", provider_name="OLUMIDE FAYEMI, MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=day, chief_complaint="Neck and upper back pain after car accident", history=history, findings=findings, diagnoses=codes(*found), medications=["sumatriptan 50 mg as needed"], plan=plan, work_status="No carrying of trays over 5 lb for two weeks.", prior_conditions=["Migraine with aura", "Scoliosis, mild, since adolescence"])
    return Paper(sheet(leaves(head, [one, two]), "p{margin:11px 0}", "12pt/1.5 'Courier Prime'", "0.8in"), record).without("procedures")


PAIN = (
    (31, "He returns with low back pain 8/10 and pain down the left leg to the ankle since the collision. Therapy for three weeks did not help. Gabapentin makes him sleepy. He cannot stand at the counter for more than 15 minutes.", "Lumbar flexion 40 degrees. Left straight leg raise positive at 40 degrees. Left great toe extension 4/5. Left ankle reflex 1+. Sensation reduced over the left outer foot.", "Left L5-S1 transforaminal epidural steroid injection. Continue gabapentin at night. Follow up two weeks after the injection.", "Sedentary work only."),
    (66, "Three weeks after the epidural his leg pain is 4/10, down from 8/10. Back pain 5/10. He stands 30 minutes. Sleep is better.", "Lumbar flexion 55 degrees. Left straight leg raise positive at 60 degrees. Great toe extension 5-/5. Left ankle reflex 1+.", "Repeat the injection once. Begin core strengthening. Follow up in four weeks.", "Light work, no lifting over 15 pounds."),
)


def pain_visit(p: Person, at: int) -> Paper:
    """A pain practice's visit on two sheets: left column of captions, the date of service in the foot of each sheet."""
    after, history, findings, plan, work = PAIN[at]
    day = p.day(after)
    found = (("M54.17", "Radiculopathy, lumbosacral region"), ("M51.17", "Intervertebral disc disorders with radiculopathy, lumbosacral region"))
    meds = (["gabapentin 300 mg nightly", "metoprolol 25 mg twice daily", "naproxen 500 mg twice daily"], ["gabapentin 300 mg nightly", "metoprolol 25 mg twice daily"])[at]
    past = ["Atrial fibrillation", "Left knee meniscectomy 2004"]
    head = "<div style='border-left:9px solid #0a6;padding-left:12px'><b style='font-size:15pt'>Osprey Interventional Pain &amp; Spine</b><br><span class=sm>9000 Heron Walk, Suite 220, Osprey Cove, FL 33598 &nbsp; 727-555-0164</span></div>"
    foot = lambda at, of: f"<div class='two xs' style='border-top:1px solid #0a6;margin-top:20px;padding-top:3px'><span>{p.name} &nbsp; DOB {us(p.born)} &nbsp; Date of service {us(day)}</span><span>Sheet {at} of {of}</span></div>"  # noqa: E731
    row = lambda name, words: f"<tr><td style='width:150px;color:#075;font-weight:bold'>{name}<td>{words}"  # noqa: E731
    one = f"<table class='w gap'>{row('Patient', p.name)}{row('Date of Birth', us(p.born))}{row('Visit', us(day) + ' &nbsp; established patient')}{row('Clinician', 'Beatrix Solano-Wirth, M.D.')}{row('Reason', 'Low back and left leg pain')}{row('Interval history', history)}{row('Past history', '; '.join(past))}{row('Family', 'No spine disease')}{row('Current meds', '<br>'.join(meds))}{row('Stopped', 'tizanidine 4 mg' + (' ; naproxen 500 mg' if at else ''))}{row('Opioid risk tool', '1, low')}{row('PDMP', 'checked, no entries')}{row('Review of systems', review_said())}</table>"
    two = f"<table class='w gap'>{row('Examination', findings)}{row('Imaging', 'MRI of 03/10/2026: left paracentral protrusion at L5-S1 touching the S1 root.')}{row('Impression', '<br>'.join(f'{code} {said}' for code, said in found))}{row('Plan', plan)}{row('Work ability', work)}{row('Time', '28 minutes')}</table><p style='margin-top:26px'>Beatrix Solano-Wirth, M.D.<br><span class=sm>Electronically authenticated {us(day)}</span></p>"
    record = shape("chart_note", note_type="office_visit", facility="Osprey Interventional Pain & Spine", provider_name="Beatrix Solano-Wirth, M.D.", patient_name=p.name, patient_dob=p.born, date_of_service=day, chief_complaint="Low back and left leg pain", history=history, findings=findings, diagnoses=codes(*found), medications=meds, plan=plan, work_status=work, prior_conditions=past)
    return Paper(sheet(leaves(head, [one, two], foot), ".gap td{padding:7px 6px;border-bottom:1px solid #cde}", "10.8pt/1.4 'Lato'", "0.7in"), record).without("procedures")


def admission(p: Person) -> Paper:
    """A hospital's history and physical on three sheets, dictated, numbered by the transcriber."""
    day = p.day(120)
    history = "The patient is a 56-year-old pipe fitter who was struck by a forklift load on October 6, 2025 and has had neck pain with weakness of the left hand since. Two epidural injections and eight weeks of therapy have failed. MRI shows a large disc extrusion at C6-C7 with compression of the cord. He is admitted for anterior cervical discectomy and fusion."
    findings = "Alert and in no distress. Neck extension reproduces left arm pain. Left triceps 4-/5, grip 4/5. Left triceps reflex absent. Hoffmann sign present on the left. Heart regular. Lungs clear. Abdomen benign."
    plan = "Anterior cervical discectomy and fusion C6-C7 in the morning. Nothing by mouth after midnight. Hold aspirin. Cefazolin 2 g on call. Risks were explained and he consents."
    meds = ["amlodipine 10 mg daily", "metformin 500 mg twice daily", "pregabalin 75 mg twice daily"]
    past = ["Hypertension", "Type 2 diabetes mellitus", "Right inguinal hernia repair 2011"]
    head = lambda at, of: f"<table class=w><tr><td style='white-space:nowrap'><b>VERMILION SURGICAL HOSPITAL</b><br>400 Hospital Drive<br>Vermilion Point, LA 70599<td class=r>NAME: {p.turned.upper()}<br>DOB: {us(p.born)}<br>ADMIT: {us(day)}<br>MED REC: {p.no('VS-######')}</table><p class=c><b>HISTORY AND PHYSICAL</b>{'' if at == 1 else f' (Page {at})'}</p>"  # noqa: E731
    before, after = history[: history.index("therapy have")], history[history.index("therapy have") :]
    one = f"<p>DATE OF ADMISSION: {long(day)}</p><p>ATTENDING: Remy Thibodeaux, MD</p><p>REFERRING: Colette Arceneaux, PA-C. INSURANCE: Workers' compensation, authorization on file.</p><p>SOURCE OF HISTORY: The patient and his wife, who are good historians, with the chart of the outpatient clinic and the films, which were seen by the surgeon himself on the screen of the hospital.</p><p>PREADMISSION: {CHECKS} The patient was told to bring his own cane and a list of telephone numbers. His wife will stay in the family lounge. A room on the second floor has been kept.</p><p>CHIEF COMPLAINT: Neck pain and left hand weakness.</p><p>HISTORY OF PRESENT ILLNESS: {before}</p>"
    two = f"<p>{after}</p><p>PAST MEDICAL HISTORY: {'. '.join(past)}.</p><p>MEDICATIONS: {', '.join(meds)}.</p><p>ALLERGIES: No known drug allergies.</p><p>FAMILY HISTORY: His brother had lung cancer. No bleeding disorders.</p><p>SOCIAL HISTORY: Married. Quit smoking in 2010. Two beers on weekends.</p><p>REVIEW OF SYSTEMS: Denies chest pain, dyspnea, bowel or bladder trouble. Gait has been unsteady for a month.</p><p>PHYSICAL EXAMINATION: {findings}</p><p>LABORATORY: Hemoglobin 14.2. Glucose 131. A1c 6.9. Creatinine 0.9. EKG normal sinus rhythm.</p>"
    three = f"<p>ASSESSMENT: Cervical disc disorder at C6-C7 level with myelopathy, M50.023.</p><p>PLAN: {plan}</p><p style='margin-top:40px'>_______________________________<br>Remy Thibodeaux, MD</p><p class=sm>RT/lkb &nbsp; D: {us(day)} 14:10 &nbsp; T: {us(day)} 19:25 &nbsp; Job 771204</p>"
    record = shape("chart_note", note_type="history_and_physical", facility="VERMILION SURGICAL HOSPITAL", provider_name="Remy Thibodeaux, MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=day, chief_complaint="Neck pain and left hand weakness.", history=history, findings=findings, diagnoses=codes(("M50.023", "Cervical disc disorder at C6-C7 level with myelopathy")), medications=meds, plan=plan, prior_conditions=past)
    return Paper(sheet(leaves(head, [one, two, three]), "p{margin:13px 0}", "12pt/1.55 'Liberation Serif'", "0.95in"), record).without("procedures", "work_status")


def discharged(p: Person) -> Paper:
    """The same hospital's discharge summary on two sheets, under the same head."""
    day, out = p.day(120), p.day(123)
    history = "He was admitted with a C6-C7 disc extrusion and cord compression after an injury at work, with neck pain and weakness of the left hand."
    plan = "Soft collar for comfort. No driving for two weeks. No lifting over 10 pounds. Wound check in ten days with Dr. Thibodeaux; X-rays in six weeks."
    meds = ["amlodipine 10 mg daily", "metformin 500 mg twice daily", "pregabalin 75 mg twice daily", "oxycodone 5 mg every 6 hours as needed", "methocarbamol 750 mg three times daily"]
    head = lambda at, of: f"<table class=w><tr><td style='white-space:nowrap'><b>VERMILION SURGICAL HOSPITAL</b><br>400 Hospital Drive<br>Vermilion Point, LA 70599<td class=r>NAME: {p.turned.upper()}<br>DOB: {us(p.born)}<br>ADMIT: {us(day)}<br>DISCH: {us(out)}<br>MED REC: {p.no('VS-######')}</table><p class=c><b>DISCHARGE SUMMARY</b>{'' if at == 1 else f' (Page {at})'}</p>"  # noqa: E731
    one = f"<p>ATTENDING: Remy Thibodeaux, MD</p><p>DISCHARGE DIAGNOSIS: Cervical disc disorder at C6-C7 level with myelopathy, M50.023.</p><p>PROCEDURE: Anterior cervical discectomy and fusion, C6-C7, {us(p.day(121))}.</p><p>HISTORY: {history}</p><p>HOSPITAL COURSE: Surgery went without complication. His hand was stronger the next morning. He had trouble swallowing for a day which cleared. He walked the hall with the therapist and was eating by the second day. Glucose ran 120 to 160. The drain was taken out on the first day. Films on the second day showed the plate and graft in good position. He was seen by speech therapy, who advised soft food for a week.</p>"
    two = f"<p>DISCHARGE MEDICATIONS: {'; '.join(meds)}.</p><p>CONDITION: Good.</p><p>INSTRUCTIONS: {plan}</p><p>WORK: Off work until seen in six weeks.</p><p style='margin-top:40px'>_______________________________<br>Remy Thibodeaux, MD</p><p class=sm>RT/lkb &nbsp; D: {us(out)} 09:40 &nbsp; T: {us(out)} 12:02 &nbsp; Job 771688</p>"
    record = shape("chart_note", note_type="discharge_summary", facility="VERMILION SURGICAL HOSPITAL", provider_name="Remy Thibodeaux, MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=day, date_through=out, history=history, diagnoses=codes(("M50.023", "Cervical disc disorder at C6-C7 level with myelopathy")), procedures=["Anterior cervical discectomy and fusion, C6-C7"], medications=meds, plan=plan, work_status="Off work until seen in six weeks.")
    return Paper(sheet(leaves(head, [one, two]), "p{margin:13px 0}", "12pt/1.55 'Liberation Serif'", "0.95in"), record).without("procedures", "chief_complaint", "findings", "prior_conditions")


HOME = (
    (20, "Rates hip pain 6/10 at rest, 8/10 walking. Wife helps with bathing. Uses a walker at home.", "Sit to stand with minimal assist. Walked 40 feet with front-wheeled walker. Right hip flexion 70. Incision dry, staples in place.", "Continue 3w2 then 2w4. Stairs when safe."),
    (27, "Hip pain 4/10 walking. Slept in his own bed. No falls.", "Sit to stand with standby assist. Walked 120 feet with front-wheeled walker. Right hip flexion 85. Staples out.", "Trial of a cane next week. Continue 2w4."),
)


def home_health(p: Person, at: int) -> Paper:
    """A home health agency's therapy visit on two sheets: boxes ticked, the date at the top right of each."""
    after, said, seen, plan = HOME[at]
    day = p.day(after)
    head = lambda at, of: f"<div class=two><b>Hocking Hills Home Health, Inc.</b><span>Visit Date: {dash(day)}</span></div><div class=two style='border-bottom:2px solid'><span>Patient: {p.turned} &nbsp;&nbsp; DOB: {dash(p.born)}</span><span>PT VISIT NOTE &nbsp; {at} of {of}</span></div>"  # noqa: E731
    tick = lambda names, on: " &ensp; ".join(("&#9746; " if name in on else "&#9744; ") + name for name in names)  # noqa: E731
    supervised, assisted = ("X", "") if at else ("", "X")
    one = f"<p><b>Homebound due to:</b> {tick(('Needs assist to leave', 'Taxing effort', 'Unsafe alone'), ('Needs assist to leave', 'Taxing effort'))}</p><p><b>Mental status:</b> {tick(('Alert', 'Oriented', 'Forgetful', 'Lethargic'), ('Alert', 'Oriented'))}</p><table class='w grid'><tr><td>BP {(128, 124)[at]}/{(76, 72)[at]}<td>Pulse {(84, 78)[at]}<td>Resp 16<td>O2 {(95, 97)[at]}%<td>Temp 98.{at + 1}</table><p><b>SUBJECTIVE:</b> {said}</p><p><b>Fall since last visit?</b> {tick(('Yes', 'No'), ('No',))}</p><table class='w grid'><tr><th>Mobility<th>Indep<th>Supv<th>Min<th>Mod<th>Max{''.join(f'<tr><td>{name}<td><td>{supervised}<td>{assisted}<td><td>' for name in ('Bed mobility', 'Sit to stand', 'Toilet transfer', 'Ambulation', 'Stairs', 'Bathing', 'Dressing, lower body'))}</table><p><b>Home safety:</b> {tick(('Rugs removed', 'Grab bars', 'Night light', 'Raised toilet seat', 'Telephone in reach'), ('Rugs removed', 'Raised toilet seat', 'Telephone in reach'))}</p><p><b>Teaching:</b> hip precautions, walker on the level, signs of clot and of infection. Patient and wife could say them back.</p>"
    two = f"<p><b>OBJECTIVE:</b> {seen}</p><p><b>Exercises:</b> ankle pumps 20, heel slides 15, quad sets 20, standing hip abduction 10</p><p><b>ASSESSMENT:</b> Steady gains. Would be at risk without skilled therapy.</p><p><b>PLAN:</b> {plan}</p><p><b>Dx:</b> S72.001D Fracture of unspecified part of neck of right femur, subsequent encounter</p><p>Time in {(10, 14)[at]}:05 &ensp; Time out {(10, 14)[at]}:52</p><p>Patient signature: <span class=ink>R. Langstaff</span></p><p>Therapist: Winslow Tate, PT &ensp; <span class=ink>W. Tate PT</span></p>"
    record = shape("chart_note", note_type="therapy", facility="Hocking Hills Home Health, Inc.", provider_name="Winslow Tate, PT", patient_name=p.turned, patient_dob=p.born, date_of_service=day, history=said, findings=seen, diagnoses=codes(("S72.001D", "Fracture of unspecified part of neck of right femur, subsequent encounter")), plan=plan)
    return Paper(sheet(leaves(head, [one, two]), "td,th{padding:5px 8px}p{margin:12px 0}", "11pt/1.45 'Carlito'", "0.8in"), record).without("procedures", "chief_complaint", "work_status", "medications", "prior_conditions")


def rehabilitation(p: Person) -> Paper:
    """An old hospital program's discharge summary, three sheets of capitals, two columns of facts at the head of each."""
    day, out = p.day(0), p.day(6)
    history = "70 YEAR OLD MAN STRUCK BY A CAR BACKING OUT OF A SPACE AT THE FARM STORE. HE FELL ON HIS RIGHT SIDE AND COULD NOT STAND. X-RAYS SHOWED A DISPLACED FRACTURE OF THE NECK OF THE RIGHT FEMUR."
    plan = "WEIGHT BEARING AS TOLERATED WITH WALKER. HIP PRECAUTIONS SIX WEEKS. HOME HEALTH THERAPY. STAPLES OUT DAY 14. SEE DR. LENNOX IN TWO WEEKS."
    meds = ["APIXABAN 2.5 MG TWICE DAILY FOR 30 DAYS", "TAMSULOSIN 0.4 MG DAILY", "ATORVASTATIN 20 MG NIGHTLY", "ACETAMINOPHEN 650 MG EVERY 6 HOURS"]
    past = ["BENIGN PROSTATIC HYPERPLASIA", "HIGH CHOLESTEROL", "LEFT HIP REPLACEMENT 2018"]
    found = (("S72.001A", "FRACTURE OF UNSPECIFIED PART OF NECK OF RIGHT FEMUR"), ("V03.10XA", "PEDESTRIAN ON FOOT INJURED IN COLLISION WITH CAR"))
    head = lambda at, of: f"<pre>MILL FORK GENERAL HOSPITAL                                 RUN: {bare(p.day(40))} 0814\n1 HOSPITAL HILL, MILL FORK OH 45699                        PAGE: {at}\n\nPATIENT: {p.last.upper() + ', ' + p.first.upper() + ' ' + p.mid:<32}ACCT: {p.no('MF########')}\nDOB:     {us(p.born):<32}ADM:  {us(day)}\nATTEND:  {'LENNOX, CORDELIA MD':<32}DIS:  {us(out)}\n</pre><p class=c>*** DISCHARGE SUMMARY ***</p>"  # noqa: E731
    one = f"<p>DIAGNOSES:</p>{''.join(f'<p>{at}. {said}  {code}</p>' for at, (code, said) in enumerate(found, 1))}<p>HISTORY OF PRESENT ILLNESS:<br>{history}</p><p>PAST HISTORY:<br>{'<br>'.join(past)}</p><p>REVIEW OF SYSTEMS:<br>{review_said(capitals=True)}</p><p>SOCIAL HISTORY:<br>{HABITS.upper()}</p>"
    two = "<p>HOSPITAL COURSE:<br>HE UNDERWENT RIGHT HIP HEMIARTHROPLASTY ON THE DAY AFTER ADMISSION UNDER SPINAL ANESTHESIA BY DR. LENNOX. BLOOD LOSS WAS 200 ML. HEMOGLOBIN FELL TO 9.4 AND HE WAS NOT TRANSFUSED. HE WAS CONFUSED FOR ONE NIGHT, WHICH CLEARED. CATHETER OUT ON DAY TWO. PHYSICAL THERAPY BEGAN ON DAY ONE.</p><p>LABS AT DISCHARGE:</p><pre>HGB      9.8      12.0-16.0   L\nWBC      7.1      4.0-11.0\nNA       138      136-145\nK        4.1      3.5-5.1\nCREAT    1.0      0.7-1.3</pre><p>IMAGING:<br>PELVIS ONE VIEW AFTER SURGERY SHOWED THE PROSTHESIS IN GOOD ALIGNMENT. CHEST ONE VIEW WAS CLEAR.</p><p>THERAPY:<br>ON THE DAY OF DISCHARGE HE WALKED 25 FEET WITH A WALKER AND ONE PERSON'S HELP, AND WENT FROM BED TO CHAIR WITH A HAND ON HIS BACK. HE COULD NAME HIS PRECAUTIONS.</p><p>NUTRITION: REGULAR DIET. SKIN: INTACT. CODE STATUS: FULL.</p>"
    three = f"<p>DISCHARGE MEDICATIONS:<br>{'<br>'.join(meds)}</p><p>FOLLOW UP PLAN:<br>{plan}</p><p>DISPOSITION: HOME WITH HOME HEALTH</p><p>ELECTRONICALLY SIGNED: CORDELIA LENNOX MD {us(out)} 1402</p><p class=c>*** END OF REPORT ***</p>"
    record = shape("chart_note", note_type="discharge_summary", facility="MILL FORK GENERAL HOSPITAL", provider_name="LENNOX, CORDELIA MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=day, date_through=out, history=history, diagnoses=codes(*found), medications=meds, plan=plan, prior_conditions=past)
    return Paper(sheet(leaves(head, [one, two, three]), "pre{white-space:pre}p{margin:10px 0}", "11pt/1.4 'FreeMono'", "0.7in"), record).without("procedures", "chief_complaint", "findings", "work_status")


def walk_in(p: Person) -> Paper:
    """A walk-in clinic's single sheet: a grid of ticks, the words typed in a narrow column."""
    day = p.day(1)
    history = "Pt was driver in T-bone crash yesterday, passenger side hit. Hit left knee on console. Neck sore since this am. No LOC. Ambulatory at scene."
    findings = "L knee: 3 cm bruise medial, no effusion, stable. Neck: bilateral trap tenderness, FROM. Neuro grossly intact."
    plan = "RICE. Ibuprofen 600 mg TID. Knee sleeve. Recheck 1 week or ortho if locking."
    found = (("S80.02XA", "Contusion of left knee"), ("S16.1XXA", "Neck muscle strain"))
    cell = lambda name, words, wide=1: f"<td colspan={wide}><span class=cap>{name}</span>{words}"  # noqa: E731
    body = f"<table class='w grid'><tr>{cell('CLINIC', '<b>RED BUTTE WALK-IN CARE</b><br>15 Sandstone Plaza, Red Butte, CO 80998', 2)}{cell('DATE', mdy(day))}{cell('TIME IN', '9:50a')}<tr>{cell('PATIENT', p.short, 2)}{cell('DOB', mdy(p.born))}{cell('SEX', 'F')}<tr>{cell('CC', 'car accident, neck + L knee', 2)}{cell('VITALS', '116/72 &nbsp; 76 &nbsp; 98.2', 2)}<tr>{cell('HPI', history, 4)}<tr>{cell('PMH', 'endometriosis')}{cell('MEDS', 'norethindrone 5 mg daily')}{cell('ALLERGIES', 'NKDA')}{cell('FAM HX', 'mother - gout')}<tr>{cell('EXAM', findings, 4)}<tr>{cell('DX', '<br>'.join(f'{code} {said}' for code, said in found), 2)}{cell('PLAN', plan, 2)}<tr>{cell('WORK/SCHOOL', 'May return to work today', 2)}{cell('PROVIDER', 'Lupe Arrendondo, FNP-C', 2)}</table>"
    record = shape("chart_note", note_type="office_visit", facility="RED BUTTE WALK-IN CARE", provider_name="Lupe Arrendondo, FNP-C", patient_name=p.short, patient_dob=p.born, date_of_service=day, chief_complaint="car accident, neck + L knee", history=history, findings=findings, diagnoses=codes(*found), medications=["norethindrone 5 mg daily"], plan=plan, work_status="May return to work today", prior_conditions=["endometriosis"])
    return Paper(sheet(body, "td{padding:5px 8px 10px}", "10.6pt/1.35 'Liberation Sans'", "0.7in"), record).without("procedures", "note_type")
