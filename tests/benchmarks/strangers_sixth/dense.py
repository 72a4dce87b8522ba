"""Sheets of small print, as a health system's program lays them out: an emergency note, a visit, an account of forty lines."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_sixth.case import (
    Paper,
    Person,
    add,
    charge,
    codes,
    leaves,
    less,
    mdy,
    shape,
    sheet,
    table,
    us,
    usd,
)
from tests.benchmarks.strangers_sixth.padding import CHECKS, PORTAL, RIGHTS, review

SYSTEM = "North Shore Health"


def _head(p: Person, title: str, day_said: str) -> object:
    return lambda at, of: f"<div class=two style='border-bottom:1px solid #888'><span><b>{SYSTEM}</b> &nbsp; Lake Aurora Hospital<br>200 Superior St, Lake Aurora, MN 55698</span><span class=r>{p.turned}<br>MRN: {p.no('E#######')}, DOB: {us(p.born)}, Sex: M<br>{title}: {day_said}</span></div>"


def _foot(p: Person) -> object:
    return lambda at, of: f"<div class='two xs' style='border-top:1px solid #888;margin-top:10px'><span>{p.turned} (MRN {p.no('E#######')}) &nbsp; Printed by KLARSON at {mdy(p.day(30))} 2:14 PM</span><span>Page {at} of {of}</span></div>"


def emergency(p: Person) -> Paper:
    """An emergency note of three sheets of small print: results and checks between what matters."""
    day = p.loss
    complaint = "Motor vehicle crash, chest and left wrist pain"
    history = "Henrik O Sandstrom is a 52 y.o. male who presents by ambulance after a motor vehicle crash at about 7 AM. He was the restrained driver of a small SUV going about 40 mph on a snow-covered county road when a pickup truck crossed the center line and struck his left front. His car went into the ditch. Airbags deployed. He did not lose consciousness. He complains of pain across the front of the chest that is worse with a deep breath, 7/10, and pain and swelling of the left wrist, 8/10. He denies neck pain, headache, abdominal pain and numbness of the hand."
    findings = "General: uncomfortable, alert. Head: atraumatic. Neck: nontender, full motion. Chest: tender over the sternum and left third to fifth costal cartilages, seat belt mark over the left clavicle, breath sounds equal. Heart: regular, no murmur. Abdomen: soft, nontender. Left wrist: dorsal swelling with dinner fork deformity, skin intact, radial pulse 2+, sensation intact in the median, ulnar and radial areas, can make an OK sign. Other limbs: no tenderness. Neurologic: GCS 15, strength equal."
    plan = "Closed reduction under hematoma block with 10 mL of 1% lidocaine and sugar tong splint. Films after reduction show restored length. Follow up with hand surgery in 3 to 5 days. Ice, elevation, sling. Oxycodone 5 mg every 6 hours as needed, 10 tablets. Acetaminophen 1000 mg three times daily. Return for numbness, cold fingers, fever, shortness of breath or worse chest pain."
    past = ["Hyperlipidemia", "Right carpal tunnel release (2017)", "Gout"]
    meds = ["rosuvastatin 10 mg tablet daily", "allopurinol 300 mg tablet daily"]
    found = (("S52.502A", "Unspecified fracture of lower end of left radius, initial encounter"), ("S20.219A", "Contusion of unspecified front wall of thorax, initial encounter"), ("V43.53XA", "Car driver injured in collision with pick-up truck in traffic accident"))
    one = f"<h3>ED Provider Notes</h3><p>Author: Solveig Brandt, MD &nbsp; Service: Emergency Medicine &nbsp; Author type: Physician<br>Filed: {us(day)} 11:52 AM &nbsp; Encounter date: {us(day)} &nbsp; Status: Signed</p><h4>Chief Complaint</h4><p>{complaint}</p><h4>History of Present Illness</h4><p>{history}</p><h4>Past Medical / Surgical History</h4><ul>{''.join(f'<li>{each}</li>' for each in past)}</ul><h4>Family History</h4><p>Mother: breast cancer, 70s. Father: myocardial infarction at 66. Brother: type 1 diabetes.</p><h4>Social History</h4><p>Paper mill worker, married. Former smoker, quit 2009. Alcohol: one or two beers a week.</p><h4>Prior to Admission Medications</h4><ul>{''.join(f'<li>{each}</li>' for each in meds)}</ul><h4>Allergies</h4><p>Codeine (itching)</p><h4>Review of Systems</h4>{review('lined')}"
    labs = [("Sodium", "139", "136-145 mmol/L"), ("Potassium", "4.2", "3.5-5.1 mmol/L"), ("Creatinine", "0.94", "0.70-1.30 mg/dL"), ("Glucose", "118 (H)", "70-100 mg/dL"), ("Hemoglobin", "14.8", "13.5-17.5 g/dL"), ("Platelets", "231", "150-450 K/uL"), ("Troponin I, high sens.", "6", "&lt;20 ng/L"), ("Troponin I, 2 hours", "7", "&lt;20 ng/L"), ("Lipase", "31", "13-60 U/L"), ("INR", "1.0", "0.9-1.1"), ("Urine blood", "Negative", "Negative")]
    vitals = [("0752", "148/88", "96", "20", "97%", "8"), ("0830", "140/84", "90", "18", "98%", "7"), ("0915", "136/82", "84", "16", "98%", "5"), ("1030", "132/80", "80", "16", "98%", "4"), ("1140", "130/78", "76", "16", "98%", "3")]
    two = f"<h4>Physical Exam</h4><p>{findings}</p><h4>Vital Signs</h4><table class='w grid sm'>{table([('Time', 'BP', 'Pulse', 'Resp', 'SpO2', 'Pain')], (), 'th')}{table(vitals)}</table><h4>Results</h4><table class='w grid sm'>{table([('Component', 'Value', 'Reference')], (), 'th')}{table(labs)}</table><p>EKG: sinus rhythm at 92, no ST change. Read by me.</p><p>Imaging: XR chest, no fracture or pneumothorax. XR left wrist, see report. CT not needed by the rule that was applied (no neck pain, alert, age under 65).</p><h4>Procedure</h4><p>Closed reduction of the left distal radius. Consent obtained, time-out held. Hematoma block, finger traps, ten pounds for eight minutes, reduction by recreating the deformity. Sugar tong splint molded. Pulses and sensation intact after. He bore it well.</p>"
    three = f"<h4>Medical Decision Making</h4><p>52 y.o. with chest wall and wrist injury after a crash of high energy. Two troponins and EKG make cardiac contusion unlikely. No sign of lung or abdominal injury on repeated exams over four hours. Wrist reduced; will need a hand surgeon to judge whether it stays.</p><h4>Clinical Impression</h4><ol>{''.join(f'<li>{said} ({code})</li>' for code, said in found)}</ol><h4>Plan / Disposition</h4><p>{plan}</p><p>Discharged home with spouse in stable condition.</p><h4>Work Status</h4><p>Off work until seen by hand surgery.</p><h4>Checks</h4><p>{CHECKS}</p><p>{PORTAL}</p><p>{RIGHTS}</p><p>Solveig Brandt, MD<br>{us(day)} 11:52 AM</p>"
    record = shape("chart_note", note_type="emergency", facility="Lake Aurora Hospital", provider_name="Solveig Brandt, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=day, chief_complaint=complaint, history=history, findings=findings, diagnoses=codes(*found), medications=meds, plan=plan, work_status="Off work until seen by hand surgery.", prior_conditions=past)
    return Paper(sheet(leaves(_head(p, "Visit date", us(day)), [one, two, three], _foot(p)), "h4{margin:6px 0 1px;font-size:105%}p,ul,ol{margin:2px 0}", "8.8pt/1.34 'Liberation Sans'", "0.6in"), record).without("procedures", "facility", "medications")


def wrist_films(p: Person) -> Paper:
    """The same system's report of films, half a sheet of small print."""
    findings = "PA, lateral and oblique views of the left wrist. There is a transverse fracture of the distal radius 2 cm from the joint with 22 degrees of dorsal angulation and 5 mm of shortening. The fracture does not reach the joint. There is a fracture of the tip of the ulnar styloid. Carpal alignment is maintained."
    impression = "1. Displaced extra-articular fracture of the distal left radius. 2. Ulnar styloid fracture."
    body = f"<h3>XR Wrist Left 3+ Views</h3><p>Status: Final result &nbsp; Order: {p.no('#########')} &nbsp; Exam date: {us(p.loss)} 8:21 AM &nbsp; Ordering provider: Solveig Brandt, MD</p><p><b>Reason for exam:</b> trauma, deformity</p><p><b>Comparison:</b> None available.</p><p><b>Findings:</b><br>{findings}</p><p><b>Impression:</b><br>{impression}</p><p>Electronically signed by: Caspian Ferris, MD, {us(p.loss)} 8:40 AM</p>"
    record = shape("imaging_report", facility="Lake Aurora Hospital", provider_name="Caspian Ferris, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=p.loss, modality="xray", body_part="Wrist Left", findings=findings, impression=impression)
    return Paper(sheet(leaves(_head(p, "Visit date", us(p.loss)), [body], _foot(p)), "p{margin:5px 0}", "8.8pt/1.34 'Liberation Sans'", "0.6in"), record).without("facility")


def hand_visit(p: Person) -> Paper:
    """A hand surgeon's visit of two sheets of small print in the same program."""
    day = p.day(4)
    history = "Mr. Sandstrom is seen four days after a closed reduction of a left distal radius fracture in the emergency department. Pain is 5/10 and less than it was. Fingers are stiff and swollen. He has tingling in the thumb and index finger at night. He is right handed and tends a paper machine, which takes both hands and heavy lifting. He takes acetaminophen and has used six oxycodone tablets. Chest is sore with coughing."
    findings = "Left arm in a sugar tong splint, skin intact where seen. Finger motion: tip to palm distance 3 cm. Sensation: two-point 6 mm in the thumb and index, 5 mm elsewhere. Thumb opposition 5/5. Capillary refill less than 2 seconds. Elbow and shoulder move freely. Chest wall tender at the left costal cartilages."
    plan = "New films show that 14 degrees of dorsal tilt have come back and the radius is 4 mm short. Volar plating is recommended and he agrees. Risks of stiffness, infection, nerve and tendon injury were discussed. Surgery in two days. Carpal tunnel to be released if the tingling goes on. Finger motion exercises six times a day."
    found = (("S52.502A", "Unspecified fracture of lower end of left radius, initial encounter"), ("G56.02", "Carpal tunnel syndrome, left upper limb"))
    past = ["Hyperlipidemia", "Right carpal tunnel release (2017)", "Gout"]
    meds = ["rosuvastatin 10 mg tablet daily", "allopurinol 300 mg tablet daily", "acetaminophen 1000 mg three times daily", "oxycodone 5 mg every 6 hours as needed"]
    one = f"<h3>Progress Notes</h3><p>Author: Ottoline Reyes-Marsh, MD &nbsp; Specialty: Hand Surgery &nbsp; Department: NSH Orthopedics Clinic<br>Filed: {us(day)} 4:31 PM &nbsp; Encounter date: {us(day)}</p><h4>Reason for Visit</h4><p>Left wrist fracture</p><h4>History of Present Illness</h4><p>{history}</p><h4>Problem List / Past History</h4><ul>{''.join(f'<li>{each}</li>' for each in past)}</ul><h4>Current Outpatient Medications</h4><ul>{''.join(f'<li>{each}</li>' for each in meds)}</ul><h4>Allergies</h4><p>Codeine (itching)</p><h4>Review of Systems</h4>{review('lined')}<h4>Visit checks</h4><p>{CHECKS}</p><h4>Vitals</h4><p>BP 134/82 | Pulse 78 | Temp 98.2 F | Ht 5' 11\" | Wt 196 lb | BMI 27.3</p>"
    two = f"<h4>Physical Exam</h4><p>{findings}</p><h4>Imaging</h4><p>XR left wrist, three views, today, read by me: see plan. Compared with the films of {us(p.loss)}.</p><h4>Assessment</h4><ol>{''.join(f'<li>{said} [{code}]</li>' for code, said in found)}</ol><h4>Plan</h4><p>{plan}</p><h4>Work Status</h4><p>No use of the left arm. Off work for six weeks.</p><p>I spent 41 minutes on this visit, of which more than half was in talking with the patient and his wife.</p><p>{PORTAL}</p><p>Ottoline Reyes-Marsh, MD</p>"
    record = shape("chart_note", note_type="office_visit", facility="NSH Orthopedics Clinic", provider_name="Ottoline Reyes-Marsh, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=day, chief_complaint="Left wrist fracture", history=history, findings=findings, diagnoses=codes(*found), medications=meds, plan=plan, work_status="No use of the left arm. Off work for six weeks.", prior_conditions=past)
    return Paper(sheet(leaves(_head(p, "Visit date", us(day)), [one, two], _foot(p)), "h4{margin:6px 0 1px;font-size:105%}p,ul,ol{margin:2px 0}", "8.8pt/1.34 'Liberation Sans'", "0.6in"), record).without("procedures", "facility")


def account(p: Person) -> Paper:
    """The system's detail of one hospital account on two sheets, forty lines of small print, no heads over the second's."""
    d = p.loss
    rows = [
        ("0250", "HC ACETAMINOPHEN 500 MG TABLET", "", 2, "7.10"), ("0250", "HC LIDOCAINE 1 % INJECTION 10 ML", "", 1, "33.40"), ("0250", "HC ONDANSETRON 4 MG ODT", "", 1, "18.75"), ("0250", "HC OXYCODONE 5 MG TABLET", "", 2, "14.20"), ("0636", "HC FENTANYL CITRATE 0.1 MG INJ", "J3010", 1, "41.00"), ("0636", "HC KETOROLAC 15 MG INJ", "J1885", 1, "52.60"), ("0258", "HC SODIUM CHLORIDE 0.9 % 1000 ML", "", 1, "118.00"), ("0270", "HC SLING ARM LARGE", "A4565", 1, "44.00"),
        ("0270", "HC SPLINT MATERIAL PLASTER", "", 1, "96.30"), ("0270", "HC FINGER TRAPS SET", "", 1, "61.25"), ("0270", "HC IV START KIT", "", 1, "38.00"), ("0300", "HC VENIPUNCTURE", "36415", 1, "36.00"), ("0301", "HC COMPREHENSIVE METABOLIC PANEL", "80053", 1, "268.00"), ("0301", "HC LIPASE", "83690", 1, "122.00"), ("0301", "HC TROPONIN I HIGH SENS", "84484", 1, "214.00"), ("0301", "HC TROPONIN I HIGH SENS REPEAT", "84484", 1, "214.00"),
        ("0305", "HC CBC WITH DIFFERENTIAL", "85025", 1, "138.00"), ("0305", "HC PROTHROMBIN TIME", "85610", 1, "79.00"), ("0307", "HC URINALYSIS", "81003", 1, "63.00"), ("0320", "HC XR CHEST 2 VIEWS", "71046", 1, "386.00"), ("0320", "HC XR WRIST 3+ VIEWS LEFT", "73110", 1, "412.00"), ("0320", "HC XR WRIST 2 VIEWS LEFT POST", "73100", 1, "338.00"), ("0260", "HC IV PUSH INITIAL", "96374", 1, "294.00"), ("0260", "HC IV PUSH ADDITIONAL", "96375", 1, "171.00"),
        ("0260", "HC HYDRATION FIRST HOUR", "96360", 1, "305.00"), ("0450", "HC ED VISIT LEVEL 5", "99285", 1, "2960.00"), ("0450", "HC CLOSED TX DISTAL RADIUS W MANIP", "25605", 1, "2418.00"), ("0460", "HC PULSE OXIMETRY CONTINUOUS", "94762", 1, "112.00"), ("0730", "HC EKG TRACING", "93005", 1, "248.00"), ("0250", "HC DISCHARGE OXYCODONE 5 MG 10 TAB", "", 1, "29.50"),
    ]
    total = add(*(row[4] for row in rows))
    insurer, cut, made, number = "4400.00", "2108.60", p.day(41), p.no("3######8")
    owed = less(total, insurer, cut)
    line = lambda row: (us(d), row[0], row[1], row[2], row[3], usd(row[4]))  # noqa: E731
    head = lambda at, of: f"<div class=two style='border-bottom:2px solid #246'><span><b style='font-size:13pt;color:#246'>{SYSTEM}</b><br>Patient Financial Services, PO Box 1440, Duluth, MN 55801<br>218-555-0172 &nbsp; Tax ID 41-0693344</span><span class=r>Hospital Account {number}<br>{p.turned} &nbsp; DOB {us(p.born)}<br>Statement date {us(made)}<br>Page {at} of {of}</span></div>"  # noqa: E731
    one = f"<h3>Detail of Charges &mdash; Lake Aurora Hospital, emergency visit {us(d)}</h3><p>Diagnoses: S52.502A, S20.219A, V43.53XA &nbsp; Guarantor: {p.name} &nbsp; Coverage: Lakeland Farmers Mutual (no-fault)</p><table class='w lined'>{table([('Date', 'Rev', 'Description', 'HCPCS/CPT', 'Qty', 'Amount')], (4, 5), 'th')}{table([line(row) for row in rows[:23]], (4, 5))}</table>"
    two = f"<table class='w lined'>{table([line(row) for row in rows[23:]], (4, 5))}</table><table style='margin:14px 0 0 auto'>{table([('Total charges', '$' + usd(total)), (f'{us(p.day(33))} Lakeland Farmers Mutual payment', '-$' + usd(insurer)), (f'{us(p.day(33))} No-fault fee schedule adjustment', '-$' + usd(cut)), ('<b>Account balance</b>', '<b>$' + usd(owed) + '</b>')], (1,))}</table><p>Professional charges of the physicians are on another account. {RIGHTS}</p>"
    lines = [charge(d, code or rev, what, amount, str(units)) for rev, what, code, units, amount in rows]
    record = shape("medical_bill", form="statement", provider_name=SYSTEM, provider_address="PO Box 1440, Duluth, MN 55801", provider_phone="218-555-0172", provider_tax_id="41-0693344", patient_name=p.turned, patient_dob=p.born, account_number=number, statement_date=made, diagnosis_codes=["S52.502A", "S20.219A", "V43.53XA"], charges=lines, total_charges=total, total_payments=insurer, total_adjustments=cut, balance_due=owed)
    return Paper(sheet(leaves(head, [one, two]), "td,th{padding:4px 6px}", "8.8pt/1.34 'Liberation Sans'", "0.6in"), record).without("provider_name")
