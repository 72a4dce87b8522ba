"""Papers of full sheets and small print: a long hospital bill, an evaluation, a log of many payments."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from decimal import Decimal

from tests.benchmarks.strangers_seventh.care.case import (
    Paper,
    Person,
    add,
    charge,
    dx,
    less,
    paid_out,
    shape,
    sheet,
    short,
    tr,
    trs,
    us,
    usd,
)

_STAY = [
    ("0121", "", "ROOM CARE MED SURG 2 BED", 1, "2390.00", "1234"), ("0250", "", "ENOXAPARIN 40MG SYR", 1, "61.40", "1234"), ("0250", "", "OXYCODONE 5MG TAB", 3, "7.20", "1234"), ("0250", "", "AMLODIPINE 5MG TAB", 1, "4.85", "01234"), ("0250", "", "ATORVASTATIN 20MG TAB", 1, "6.10", "0123"), ("0250", "", "DOCUSATE 100MG CAP", 2, "2.95", "1234"), ("0250", "", "PANTOPRAZOLE 40MG TAB", 1, "8.75", "123"),
    ("0258", "", "SODIUM CHL 0.9% 1000ML", 2, "76.50", "01"), ("0258", "", "LACTATED RINGERS 1000ML", 1, "81.25", "12"), ("0270", "", "IV TUBING PRIMARY SET", 1, "44.00", "02"), ("0270", "", "INCENTIVE SPIROMETER", 1, "39.50", "1"), ("0270", "", "COMPRESSION SLEEVES PR", 1, "118.00", "1"), ("0272", "", "DRESSING AQUACEL 6IN", 1, "57.30", "24"), ("0301", "80048", "BASIC METABOLIC PANEL", 1, "184.00", "01234"), ("0305", "85027", "CBC WITHOUT DIFF", 1, "112.00", "01234"), ("0305", "85610", "PROTHROMBIN TIME", 1, "71.00", "02"), ("0302", "86901", "RH TYPING", 1, "88.00", "0"), ("0320", "73502", "XR HIP 2-3 VIEWS RT", 1, "468.00", "02"), ("0320", "73552", "XR FEMUR 2 VIEWS RT", 1, "442.00", "0"), ("0324", "71045", "XR CHEST 1 VIEW", 1, "391.00", "0"), ("0278", "C1713", "NAIL CEPHALOMEDULLARY", 1, "9860.00", "1"), ("0278", "C1713", "SCREW LAG 95MM", 1, "2140.00", "1"), ("0360", "", "OR TIME LEVEL 4 15 MIN", 7, "1415.00", "1"), ("0370", "", "ANESTHESIA GAS 15 MIN", 8, "212.00", "1"), ("0710", "", "RECOVERY PHASE 1 30 MIN", 3, "498.00", "1"), ("0420", "97162", "PT EVAL MODERATE", 1, "366.00", "2"), ("0420", "97116", "GAIT TRAINING", 2, "148.00", "34"), ("0430", "97165", "OT EVAL LOW", 1, "338.00", "3"), ("0450", "99285", "ED VISIT LEVEL 5", 1, "4385.00", "0"), ("0450", "96374", "IV PUSH INITIAL", 1, "409.00", "0"), ("0730", "93005", "EKG TRACING", 1, "297.00", "0"), ("0636", "J2270", "MORPHINE INJ 10 MG", 2, "23.60", "01"), ("0636", "J0690", "CEFAZOLIN 500 MG", 4, "14.75", "12"), ("0636", "J2405", "ONDANSETRON 1 MG", 4, "9.30", "12"),
]


def long_stay(p: Person) -> Paper:
    """A stay itemised day by day over several full sheets; headings on the first alone, a carried sum on each."""
    rows, kept, total = [], [], "0.00"
    for at in range(5):
        for rev, code, what, units, price, days in _STAY:
            if str(at) in days:
                money = f"{Decimal(price) * units:.2f}"
                total = add(total, money)
                day = p.day(at)
                rows.append((f"{short(day)}  {rev}  {code:<6} {what:<28}{units:>4}{usd(price):>12}{usd(money):>13}", total))
                kept.append(charge(day, code or rev, what, money, str(units)))
    paid, off = "15230.18", "26114.27"
    left, account = less(total, paid, off), p.no("GS########")
    cuts = [rows[:24], rows[24:58], rows[58:]]
    head = f"GULF STRAND MEDICAL CENTER                              ITEMIZED BILL\n4000 BAYFRONT DR                                        BILL DATE {us(p.day(26))}\nSANDPIPER KEY FL 33998                                  BUS OFFICE 941-555-0108\nFED TAX ID 59-2204436\n\nPATIENT   {p.turned.upper():<34}ACCOUNT NO  {account}\nBORN      {us(p.born):<34}FIN CLASS   COMMERCIAL\nADMITTED  {us(p.loss):<34}DISCHARGED  {us(p.day(4))}\nMAIL TO   {p.short.upper()}, {p.street.upper()}\n          {p.town.upper()}\n\nDATE      REV   HCPCS  DESCRIPTION                  QTY  UNIT PRICE       AMOUNT\n{'-' * 79}\n"
    sheets = []
    for at, cut in enumerate(cuts):
        foot = f"{'-' * 79}\n{'CHARGES THROUGH THIS PAGE':<60}{usd(cut[-1][1]):>19}\n" if at < len(cuts) - 1 else f"{'-' * 79}\n{'TOTAL CHARGES':<60}{usd(total):>19}\n{'PAYMENTS':<60}{usd(paid) + '-':>20}\n{'ADJUSTMENTS':<60}{usd(off) + '-':>20}\n{'BALANCE DUE':<60}{usd(left):>19}\n"
        sheets.append(f"<div class={'x' if not at else 'new'}><pre>{head if not at else ''}" + "\n".join(line for line, _sum in cut) + f"\n{foot}{'':>70}PAGE {at + 1}</pre></div>")
    return Paper(sheet("".join(sheets), font="9.6pt/1.7 'Liberation Mono'", margin="0.55in"), shape("medical_bill", form="statement", provider_name="GULF STRAND MEDICAL CENTER", provider_address="4000 BAYFRONT DR, SANDPIPER KEY FL 33998", provider_phone="941-555-0108", provider_tax_id="59-2204436", patient_name=p.turned, patient_dob=p.born, account_number=account, statement_date=p.day(26), charges=kept, total_charges=total, total_payments=paid, total_adjustments=off, balance_due=left))


def therapy_evaluation(p: Person) -> Paper:
    """A therapist's first evaluation, two full sheets of small print and tables."""
    day = p.day(9)
    history = f"Patient is a {'woman' if p.sex == 'F' else 'man'} referred by Dr. Halvard Ness for low back pain that began after a rear-end collision on {us(p.loss)}. Pain is constant, dull, 6/10 at rest and 8/10 with bending. Sitting is limited to 15 minutes and standing to 20. Sleep is broken three times a night. X-rays were reported as negative. Patient denies numbness, tingling, saddle anesthesia and change in bowel or bladder."
    plan = "Physical therapy two times per week for six weeks: therapeutic exercise, manual therapy, neuromuscular re-education, patient education and a home program. Re-evaluation at visit 10 or 30 days, whichever comes first."
    work = "Currently off work as a warehouse picker by order of Dr. Ness."
    rom = trs([("Flexion", "60", "25", "pain at end"), ("Extension", "25", "10", "pain throughout"), ("Side bend right", "25", "18", "stiff"), ("Side bend left", "25", "12", "pain at end"), ("Rotation right", "30", "22", ""), ("Rotation left", "30", "20", "stiff")])
    mmt = trs([("Hip flexion", "4+/5", "4/5"), ("Hip abduction", "4/5", "3+/5"), ("Hip extension", "4/5", "4-/5"), ("Knee extension", "5/5", "5/5"), ("Knee flexion", "5/5", "4+/5"), ("Dorsiflexion", "5/5", "5/5"), ("Plantar flexion", "5/5", "5/5")])
    body = (
        f"<div class=f><b style='font-size:13pt'>Tillamook Trail Physical Therapy</b><b>INITIAL EVALUATION</b></div><table class='w g s'>{trs([('Patient', p.short, 'DOB', us(p.born)), ('Date of service', us(day), 'Date of onset', us(p.loss)), ('Therapist', 'Noelle Ferrant, PT, DPT', 'Referring', 'Halvard Ness, MD')])}</table><h4>Diagnoses</h4><p>S39.012A Strain of muscle, fascia and tendon of lower back, initial encounter<br>M54.50 Low back pain, unspecified</p><h4>History of present condition</h4><p>{history}</p><h4>Past medical history</h4><p>Migraine<br>Right ankle fracture, 2015</p><h4>Occupation / work status</h4><p>{work}</p><h4>Prior level of function</h4><p>Independent in all activities. Lifted up to 40 pounds. Ran three miles twice weekly.</p><h4>Outcome measures</h4><p>Oswestry Disability Index 48%. Patient Specific Functional Scale 3.3/10. Fear avoidance (work) 29.</p><h4>Observation</h4><p>Stands with flattened lordosis and a shift to the right. Gait slow, short stride on the left. Transfers from sitting with use of the arms. Palpation finds guarding of the lumbar paraspinals, left more than right, and tenderness over L4 and L5.</p><h4>Lumbar range of motion</h4><table class='w g s'>{tr('Motion', 'Normal', 'Today (degrees)', 'Note', head=True)}{rom}</table>"
        f"<div class=new></div><h4>Manual muscle test</h4><table class='w g s'>{tr('Muscle', 'Right', 'Left', head=True)}{mmt}</table><h4>Special tests</h4><p>Straight leg raise negative both sides. Slump negative. FABER positive on the left for posterior pain. Prone instability test positive. Sacral thrust negative.</p><h4>Neurological</h4><p>Reflexes 2+ at knees and ankles. Light touch intact L2 to S1.</p><h4>Assessment</h4><p>Findings are those of a lumbar strain with movement coordination deficits. Rehabilitation potential is good. Barriers: heavy work, poor sleep.</p><h4>Short term goals (3 weeks)</h4><ol><li>Sit 30 minutes with pain of 4/10 or less.</li><li>Independent with a home program.</li><li>Lumbar flexion of 45 degrees.</li></ol><h4>Long term goals (6 weeks)</h4><ol><li>Lift 35 pounds from floor to waist ten times.</li><li>Oswestry of 20% or less.</li><li>Return to full duty.</li></ol><h4>Plan of care</h4><p>{plan}</p><h4>Treatment today</h4><p>97161 evaluation; 97110 therapeutic exercise, 15 minutes. Tolerated well.</p><p>I certify the need for these services. Physician signature ______________________ Date ____________</p><p class=s>Electronically signed: Noelle Ferrant, PT, DPT {us(day)} 5:20 PM</p>"
    )
    return Paper(sheet(body, "h4{margin:6px 0 0}p{margin:2px 0}ol{margin:2px 0}", "9.6pt/1.32 'Lato'"), shape("chart_note", note_type="therapy", facility="Tillamook Trail Physical Therapy", provider_name="Noelle Ferrant, PT, DPT", patient_name=p.short, patient_dob=p.born, date_of_service=day, history=history, diagnoses=dx(("S39.012A", "Strain of muscle, fascia and tendon of lower back, initial encounter"), ("M54.50", "Low back pain, unspecified")), plan=plan, work_status=work, prior_conditions=["Migraine", "Right ankle fracture, 2015"])).without("chief_complaint", "findings", "procedures", "medications")


def crowded_log(p: Person) -> Paper:
    """An insurer's log of many payments over two full sheets, the day of payment last."""
    payees = ("DRIFTWOOD EMS", "COBBLE BAY HOSPITAL", "NESS HALVARD MD", "TILLAMOOK TRAIL PT LLC", "BAYSIDE OPEN MRI", "TILLAMOOK TRAIL PT LLC", "TILLAMOOK TRAIL PT LLC", "PACIFIC CREST CHIRO")
    rows, kept = [], []
    for at in range(44):
        who = payees[at % 8] if at > 4 else payees[at]
        dos, day = p.day(at * 2), p.day(at * 2 + 24)
        billed = f"{Decimal(95 + (at * 37) % 210) + Decimal((at * 13) % 4) / 4:.2f}"
        paid = f"{(Decimal(billed) * Decimal('0.72')).quantize(Decimal('0.01')):.2f}"
        rows.append(tr(f"{at + 1:03}", us(dos), who, "MED", usd(billed), usd(paid), str(7700418 + at * 23), us(day), right=(4, 5)))
        kept.append(paid_out(day, who, dos, billed, paid))
    total, claim = add(*(line["paid"] for line in kept)), p.no("DW-####-####")
    head = tr("#", "Svc date", "Payee", "Type", "Billed", "Paid", "Check", "Issued", head=True, right=(4, 5))
    body = f"<div class='f dark' style='padding:5px 8px'><b>DRIFTWOOD CASUALTY</b><span>Payment history</span></div><table class='w s'>{trs([('Claim number', claim, 'Coverage', 'Personal Injury Protection (medical)'), ('Insured', p.name, 'Date of loss', us(p.loss)), ('PIP limit', '$15,000.00', 'Printed', us(p.day(125)))])}</table><table class='w u s'>{head}{''.join(rows[:27])}</table><div class=new></div><table class='w u s'>{''.join(rows[27:])}</table><p class=r>Total paid to date: ${usd(total)}<br>PIP limit remaining: ${usd(less('15000.00', total))}</p>"
    return Paper(sheet(body, ".u td{padding:5px 6px}", "10pt/1.35 'Roboto Condensed'"), shape("payment_ledger", carrier="DRIFTWOOD CASUALTY", claim_number=claim, coverage="personal_injury_protection", payments=kept, total_paid=total, limit="15000.00", remaining=less("15000.00", total)))
