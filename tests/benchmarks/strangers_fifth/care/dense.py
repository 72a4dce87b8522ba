"""Crowded papers: a hospital's list of a whole stay in small print, a claim over two forms, a wide review, a veterans' chart."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date
from io import BytesIO

import pikepdf

from tests.benchmarks.strangers_fifth.care.case import (
    Paper,
    Person,
    add,
    benefit,
    charge,
    codes,
    less,
    npi,
    shape,
    sheet,
    short,
    table,
    us,
    usd,
)
from tests.benchmarks.strangers_fifth.care.claims import RED, claim_sheet


def whole_stay(p: Person) -> Paper:
    """Two crowded sheets of a stay, day after day, the code before the description and the amount before the quantity."""
    rows: list[tuple[date, str, str, str, str]] = []
    for at in range(4):
        day = p.day(at)
        rows += [(day, "0120", "ROOM SEMI PRIVATE MED/SURG", "1", "1850.00"), (day, "80053", "COMP METABOLIC PANEL", "1", "286.00"), (day, "85025", "CBC W AUTO DIFF", "1", "147.00"), (day, "0250", "ACETAMINOPHEN 500 MG TAB", "6", "19.80"), (day, "0250", "OXYCODONE IR 5 MG TAB", "4", "37.20"), (day, "0250", "SENNA 8.6 MG TAB", "2", "4.10")]
        if at == 0:
            rows += [(day, "99285", "ED VISIT LEVEL 5", "1", "2990.00"), (day, "73502", "XR HIP UNI W PELVIS 2-3V LT", "1", "451.00"), (day, "71045", "XR CHEST 1 VIEW", "1", "318.00"), (day, "72192", "CT PELVIS W/O CONTRAST", "1", "3050.00"), (day, "93005", "EKG TRACING", "1", "266.00"), (day, "0258", "LACTATED RINGERS 1000 ML", "2", "187.00"), (day, "J2270", "MORPHINE INJ UP TO 10 MG", "2", "92.60"), (day, "0270", "FOLEY CATHETER TRAY", "1", "118.40")]
        if at == 1:
            rows += [(day, "0360", "OR TIME LEVEL 4 FIRST HOUR", "1", "11840.00"), (day, "0360", "OR TIME LEVEL 4 ADDL 15 MIN", "4", "6420.00"), (day, "0370", "ANESTHESIA TECH TIME", "1", "4015.00"), (day, "0278", "NAIL CEPHALOMEDULLARY 11X180", "1", "7860.00"), (day, "0278", "LAG SCREW 95 MM", "1", "2140.00"), (day, "0278", "SCREW LOCKING 5.0 X 36", "1", "1480.00"), (day, "0710", "RECOVERY ROOM PHASE I", "1", "2240.00"), (day, "J0690", "CEFAZOLIN 500 MG", "4", "66.40"), (day, "0272", "DRAPE C-ARM STERILE", "1", "84.00"), (day, "73502", "XR HIP UNI W PELVIS 2-3V LT", "1", "451.00"), (day, "0258", "LACTATED RINGERS 1000 ML", "3", "280.50")]
        if at >= 2:
            rows += [(day, "97116", "GAIT TRAINING 15 MIN", "2", "374.00"), (day, "0250", "APIXABAN 2.5 MG TAB", "2", "41.30"), (day, "0270", "ABDUCTION PILLOW", "1", "96.75") if at == 2 else (day, "E0143", "WALKER FOLDING WHEELED", "1", "164.00")]
        if at == 2:
            rows += [(day, "97161", "PT EVAL LOW COMPLEXITY", "1", "402.00"), (day, "97165", "OT EVAL LOW COMPLEXITY", "1", "377.00")]
    rows.append((p.day(4), "0250", "ACETAMINOPHEN 500 MG TAB", "2", "6.60"))
    total, account = add(*(row[4] for row in rows)), p.no("8#########")
    head = lambda at: f"<div class=split><div><b>ELMHOLLOW ADVENT HOSPITAL</b> &nbsp; 1500 River Glen Pkwy, Elmhollow, IL 60399 &nbsp; 630-555-0106</div><div>Page {at}/2</div></div><div class=hd>Patient {p.turned.upper()} &nbsp; Acct {account} &nbsp; Adm {short(p.loss)} &nbsp; Dis {short(p.day(4))} &nbsp; FC Medicare</div>"  # noqa: E731
    cells = [(short(day), code, what, usd(amount), units) for day, code, what, units, amount in rows]
    cols = "<colgroup><col style='width:11%'><col style='width:9%'><col><col style='width:15%'><col style='width:8%'></colgroup>"
    cut = (0, 41, len(cells))
    sheets = []
    for at in range(2):
        heads = table([("Date", "Code", "Description", "Charge", "Qty")], (3, 4), "th") if at == 0 else ""
        sheets.append(f"{head(at + 1)}<table class='w tight'>{cols}{heads}{table(cells[cut[at]:cut[at + 1]], (3, 4))}</table><p class=r>Page total {usd(add(*(row[4] for row in rows[cut[at]:cut[at + 1]])))}</p>")
    body = "<div class=brk></div>".join(sheets) + f"<p class=r><b>GRAND TOTAL CHARGES {usd(total)}</b><br>Payments/adjustments posted .00<br><b>BALANCE {usd(total)}</b></p><p class=xs>Run {us(p.day(21))} for attorney request. Not a demand for payment.</p>"
    lines = [charge(day, code, what, amount, units) for day, code, what, units, amount in rows]
    return Paper(sheet(body, ".tight td{padding:1px 5px}.hd{border-top:1px solid;border-bottom:1px solid;margin:3px 0}", "8.4pt/1.3 'DejaVu Sans Condensed'", "0.5in"), shape("medical_bill", form="statement", provider_name="ELMHOLLOW ADVENT HOSPITAL", provider_address="1500 River Glen Pkwy, Elmhollow, IL 60399", provider_phone="630-555-0106", patient_name=p.turned.upper(), account_number=account, charges=lines, total_charges=total, balance_due=total)).without("statement_date", "total_payments", "total_adjustments")


def claim_of_two_sheets(p: Person) -> Paper:
    """A claim of eight lines on two forms; drug codes and notes in the shaded halves; the total only on the second."""
    rows = [(p.day(21), "11", "97161", ("GP",), "AB", "198.00", "1"), (p.day(21), "11", "97110", ("GP",), "AB", "132.00", "2"), (p.day(24), "11", "97110", ("GP",), "AB", "132.00", "2"), (p.day(24), "11", "97140", ("GP", "59"), "A", "132.00", "2"), (p.day(28), "11", "97110", ("GP",), "AB", "132.00", "2"), (p.day(28), "11", "97140", ("GP", "59"), "A", "66.00", "1"), (p.day(28), "11", "97112", ("GP",), "B", "66.00", "1"), (p.day(31), "11", "97530", ("GP",), "AB", "264.00", "4")]
    total = add(*(row[5] for row in rows))
    who, tax, claim, account = f"{p.last.upper()}, {p.first.upper()}, {p.mid}", "22-3390184", p.no("BM-PIP-######-02"), p.no("TPT####")
    f = {"payer": ("BARNEGAT MUTUAL INS GROUP", "PIP CLAIMS", "PO BOX 1188", "MT LAUREL NJ 08054"), "1": "(ID)", "1a": p.no("NJA ######"), "2": who, "3": f"{p.born:%m  %d  %Y}", "4": "PAKULSKI, JAE", "6": "Spouse", "10": ("NJ", False), "11": "", "11a": ("a. INSURED'S DATE OF BIRTH                  SEX", ""), "11b": ("b. OTHER CLAIM ID (Designated by NUCC)", "Y4  " + claim), "11c": "", "12": f"{p.day(21):%m %d %y}", "14": f"{p.loss:%m  %d  %y}   QUAL. 431", "17": "DN  NEERJA BHATT MD", "17b": npi("136022841"), "21": ["M54.16", "M51.26"], "23": "", "24j": npi("171140062"), "25": tax, "26": account, "28": "", "29": "", "30": ("30. Rsvd for NUCC Use", ""), "31": ("R ETXEBERRIA PT", f"{p.day(33):%m %d %y}"), "32": ("TERRAPIN PHYSICAL THERAPY", "9 TERRAPIN SQ", "BRIGHAM SHORES NJ 08799"), "33cap": "33. BILLING PROVIDER INFO & PH #", "33tel": "(732) 555-0157", "33": ("TERRAPIN PHYSICAL THERAPY LLC", "9 TERRAPIN SQ", "BRIGHAM SHORES NJ 08799"), "32a": npi("125507713"), "33a": npi("125507713")}
    pages = [claim_sheet(p, RED, "Mono", 9.5, {**f, "19": "PAGE 1 OF 2  CONTINUED"}, rows[:6], {0: "ZZ EVAL OF LUMBAR SPINE", 3: "ZZ DISTINCT REGION FROM 97110"}), claim_sheet(p, RED, "Mono", 9.5, {**f, "19": "PAGE 2 OF 2", "28": total, "29": "0.00"}, rows[6:], {})]
    lines = [charge(day, code, None, amount, units, mods, points, day) for day, _, code, mods, points, amount, units in rows]
    return Paper(joined(pages), shape("medical_bill", form="cms1500", provider_name="TERRAPIN PHYSICAL THERAPY LLC", provider_address="9 TERRAPIN SQ, BRIGHAM SHORES NJ 08799", provider_phone="(732) 555-0157", provider_npi=npi("125507713"), provider_tax_id=tax, patient_name=who, patient_dob=p.born, account_number=account, claim_number=claim, diagnosis_codes=["M54.16", "M51.26"], charges=lines, total_charges=total, total_payments="0.00")).without("statement_date", "balance_due", "total_adjustments")


def joined(pages: list[bytes]) -> bytes:
    """Return the sheets as one file."""
    whole, out = pikepdf.new(), BytesIO()
    for page in pages:
        with pikepdf.open(BytesIO(page)) as document:
            whole.pages.extend(document.pages)
    whole.save(out, deterministic_id=True)
    return out.getvalue()


def wide_review(p: Person) -> Paper:
    """A review in landscape and small print: the reduction split over two columns with their sum, the copayment by line."""
    rows = [(p.day(14), "97162", "GP", "1", "198.00", "139.20", "13.92"), (p.day(14), "97110", "GP", "1", "62.00", "44.10", "4.41"), (p.day(18), "97110", "GP", "2", "124.00", "88.20", "8.82"), (p.day(18), "97140", "GP", "1", "58.00", "41.75", "4.18"), (p.day(21), "97112", "GP", "1", "64.00", "47.30", "0.00"), (p.day(21), "97035", "GP", "1", "28.00", "0.00", "0.00")]
    lines, cells = [], []
    for at, (day, code, mod, units, billed, fee, ppo) in enumerate(rows, 1):
        allowed = less(fee, ppo)
        cut = less(billed, allowed)
        lines.append(benefit(day, code, None, billed, allowed, cut, allowed, "0.00"))
        cells.append((f"{at}", short(day), code, mod, units, billed, less(billed, fee), ppo, cut, allowed, "0.00", allowed, "F01" + (" P22" if ppo != "0.00" else "") if fee != "0.00" else "B15"))
    sums = {f"total_{name}": add(*(line[name] for line in lines)) for name in ("billed", "allowed", "adjustment", "paid", "patient_responsibility")}
    body = (
        f"<div class=split><div><b>NORTHLAKE MUTUAL INSURANCE COMPANY</b><br>PIP Medical Management, PO Box 4400, Tacoma, WA 98444</div><div class=c><b>EXPLANATION OF BENEFITS / PAYMENT</b></div><div class=r>Processed {us(p.day(50))}<br>Document {p.no('D########')}</div></div><table class='w' style='margin:8px 0'>{table([('Claim number', p.no('PIP-######-W'), 'Injured party', p.name, 'Provider', 'Evergreen Stride Physical Therapy, PLLC'), ('Loss date', us(p.loss), 'Policyholder', p.name, 'Provider TIN', '91-2044117')])}</table><table class='w grid'>{table([('Ln', 'Service date', 'Code', 'Mod', 'Units', 'Billed', 'Fee reduction', 'PPO reduction', 'Total reduction', 'Allowed', 'Patient share', 'Paid', 'Reasons')], (4, 5, 6, 7, 8, 9, 10, 11), 'th')}{table(cells, (4, 5, 6, 7, 8, 9, 10, 11))}{table([('', '', '', '', 'Sum', sums['total_billed'], add(*(less(row[4], row[5]) for row in rows)), add(*(row[6] for row in rows)), sums['total_adjustment'], sums['total_allowed'], '0.00', sums['total_paid'], '')], (4, 5, 6, 7, 8, 9, 10, 11))}</table><p>F01 Above usual and customary. P22 Evergreen Choice network contract. B15 Service included in another service of the same day.</p>"
    )
    return Paper(sheet(body, ".grid td,.grid th{padding:3px 5px}", "8.6pt/1.35 'Liberation Sans'", "0.5in", "11in 8.5in"), shape("explanation_of_benefits", payer_name="NORTHLAKE MUTUAL INSURANCE COMPANY", claim_number=p.no("PIP-######-W"), patient_name=p.name, provider_name="Evergreen Stride Physical Therapy, PLLC", lines=lines, **sums))


def veterans_chart(p: Person) -> Paper:
    """A note printed from the veterans' chart: titles, times after an at sign, long lists of problems and of medicines."""
    day = p.day(9)
    stamp = f"{day:%b %d, %Y}".upper()
    history = "46 year old veteran here for left foot and left shoulder pain after a motor vehicle crash on DEC 13, 2025. His work van was struck on the passenger side. Seen that day at Mesa Alta District Hospital, X-ray of the foot negative. Foot is better in the boot. Shoulder pain 6/10, worse reaching overhead. Denies numbness or weakness of the hand."
    findings = "General: no distress. Left shoulder: tender anterolateral, abduction 120 degrees with pain, Hawkins positive, strength 4+/5 in abduction. Left foot: mild swelling of the dorsum, no bony tenderness, walks without limp. Neck: full motion."
    plan = "Continue boot one more week. Acetaminophen, and naproxen 500 mg twice a day for 10 days. Keep appointment with orthopedics. Physical therapy consult placed. Return in 6 weeks."
    problems = ["Hypertension", "Tinnitus", "Chronic sinusitis", "S/P right rotator cuff repair 2017"]
    meds = ["LISINOPRIL 20MG TAB TAKE ONE TABLET DAILY", "FLUTICASONE NASAL SPRAY 2 SPRAYS DAILY", "NAPROXEN 500MG TAB TAKE ONE TABLET TWICE A DAY"]
    numbered = lambda items: "\n".join(f"   {at}. {each}" for at, each in enumerate(items, 1))  # noqa: E731
    wrap = lambda text: f"</pre><p style='margin:2px 0'>{text}</p><pre>"  # noqa: E731
    top = f"Printed On {us(p.day(40))}                                        Page %s\n{p.turned.upper()}   {p.born:%b %d, %Y}   XXX-XX-{p.no('####')}\n{'-' * 66}"
    body = (
        f"<pre>{top % 1}\n LOCAL TITLE: PRIMARY CARE PROVIDER NOTE\nSTANDARD TITLE: PRIMARY CARE NOTE\nDATE OF NOTE: {stamp}@10:14     ENTRY DATE: {stamp}@10:41\n      AUTHOR: LUJAN,DOLORES R MD  EXP COSIGNER:\n     URGENCY:                        STATUS: COMPLETED\n   FACILITY: MESA ALTA VA CLINIC\n\nCC: Left shoulder and foot pain after crash\n\nHPI:{wrap(history)}\nACTIVE PROBLEMS:\n{numbered(problems)}\n\nFAMILY HX: Father with gout. Mother with stroke.\n\nACTIVE OUTPATIENT MEDICATIONS (INCLUDING SUPPLIES):\n{numbered(meds)}\n\nALLERGIES: SULFA</pre><div class=brk></div><pre>{top % 2}\n\nVITALS: BP 134/82  P 70  T 98.0  WT 201 LB  PAIN 6\n\nEXAM:{wrap(findings)}\nASSESSMENT:\n   1. Impingement syndrome of left shoulder (M75.42)\n   2. Sprain of left foot (S93.602D)\n\nPLAN:{wrap(plan)}\nWORK: Light duty, no overhead use of left arm, 6 weeks.\n\n/es/ DOLORES R LUJAN MD\nSigned: {day:%m/%d/%Y} 10:41</pre>"
    )
    record = shape("chart_note", note_type="office_visit", facility="MESA ALTA VA CLINIC", provider_name="DOLORES R LUJAN MD", patient_name=p.turned.upper(), patient_dob=p.born, date_of_service=day, chief_complaint="Left shoulder and foot pain after crash", history=history, findings=findings, diagnoses=codes(("M75.42", "Impingement syndrome of left shoulder"), ("S93.602D", "Sprain of left foot")), medications=meds, plan=plan, work_status="Light duty, no overhead use of left arm, 6 weeks.", prior_conditions=problems)
    return Paper(sheet(body, "pre{white-space:pre}", "10.2pt/1.4 'Liberation Mono'", "0.75in"), record).without("procedures")


def hospital_review_note(p: Person) -> Paper:
    """A spine surgeon's clinic note over three sheets, with pasted reports and a problem list that is not all of this injury."""
    day = p.day(66)
    history = f"{p.first} returns after an epidural injection on {short(p.day(52))} that helped for one week. Neck pain is 7/10 and pain and tingling run down the left arm to the thumb. She drops cups. She has done eight weeks of therapy. She cannot sleep on the left side. No trouble with balance, hands are not clumsy otherwise, no bladder complaint."
    findings = "Well groomed, uncomfortable. Cervical extension 20 degrees reproduces left arm pain. Spurling positive on the left. Left biceps 4/5, wrist extension 4/5. Left brachioradialis reflex absent. Sensation reduced over the left thumb. Hoffmann negative, gait normal. Left wrist: healed, mild stiffness."
    plan = "Anterior cervical discectomy and fusion at C5-6 offered and accepted. Risks discussed. Stop ibuprofen one week before. Collar for two weeks after. Preoperative clearance by primary doctor."
    past = ["Migraine without aura", "Hypothyroidism", "Cholecystectomy 2014"]
    meds = ["levothyroxine 75 mcg daily", "sumatriptan 50 mg as needed", "gabapentin 300 mg three times daily", "ibuprofen 600 mg three times daily"]
    head = lambda at: f"<div class=split style='border-bottom:1px solid #999'><b style='color:#455'>Ironwood Spine Institute</b><span class=sm>{p.turned} | {us(p.born)} | DOS {us(day)} | {at} of 3</span></div>"  # noqa: E731
    body = (
        f"{head(1)}<p>4400 N Ironwood Pass, Casa Brillante, AZ 85697</p><h3>Follow-up Visit</h3><p><b>Provider:</b> Anselm Kowalke, MD</p><p><b>Reason for visit:</b> Neck and left arm pain, review of MRI</p><p><b>Interval history:</b> {history}</p><p><b>Past medical and surgical history:</b> {'; '.join(past)}.</p><p><b>Social:</b> Never smoker. Bus dispatcher for a school district.</p><p><b>Family:</b> Mother osteoporosis. Father lumbar fusion, coronary disease.</p><p><b>Medications:</b></p><ul>{''.join(f'<li>{each}' for each in meds)}</ul><p><b>Allergies:</b> penicillin</p>"
        f"<div class=brk></div>{head(2)}<p><b>Review of systems:</b> Constitutional: no fever, no weight loss. Eyes: no double vision. Cardiac: no chest pain. Lungs: no cough. GI: no nausea. GU: no incontinence. Skin: no rash. Psychiatric: sleeps poorly.</p><p><b>Examination:</b> {findings}</p><p><b>Imaging reviewed:</b> MRI of the cervical spine, {us(p.day(30))}, Ironwood Imaging: left paracentral herniation at C5-6 with compression of the left C6 root. Mild bulge at C6-7. No cord signal change. I read the films myself and agree. CT of {us(p.loss)}: no fracture.</p><p><b>Outside records:</b> Saguaro Rim Medical Center {us(p.loss)}; Orthopaedic Hand of Casa {us(p.day(10))}.</p>"
        f"<div class=brk></div>{head(3)}<p><b>Assessment:</b></p><p>M50.122 Cervical disc disorder at C5-C6 level with radiculopathy<br>M48.02 Spinal stenosis, cervical region</p><p>In my opinion, to a reasonable degree of medical probability, the herniation was caused by the collision of {us(p.loss)}. She had no neck or arm complaint before.</p><p><b>Plan:</b> {plan}</p><p><b>Work status:</b> Off work until surgery.</p><p>Anselm Kowalke, MD &nbsp; signed {us(p.day(67))}</p>"
    )
    record = shape("chart_note", note_type="office_visit", facility="Ironwood Spine Institute", provider_name="Anselm Kowalke, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=day, chief_complaint="Neck and left arm pain, review of MRI", history=history, findings=findings, diagnoses=codes(("M50.122", "Cervical disc disorder at C5-C6 level with radiculopathy"), ("M48.02", "Spinal stenosis, cervical region")), medications=meds, plan=plan, work_status="Off work until surgery.", prior_conditions=past)
    return Paper(sheet(body, "", "10.6pt/1.42 'Carlito'", "0.8in"), record).without("procedures")
