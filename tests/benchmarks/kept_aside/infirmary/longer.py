"""Papers of more lines than a sheet holds: a claim on two forms, a long notice of payments, a chart of many lists."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.infirmary.case import (
    FIRM,
    FIRM_AT,
    Paper,
    Person,
    add,
    bare,
    benefit,
    cells,
    dx,
    item,
    long,
    npi,
    phone,
    shape,
    us,
    usd,
    web,
)
from tests.benchmarks.kept_aside.infirmary.forms import Claim, Look, Service, cms1500


def two_forms(p: Person) -> Paper:
    """A therapist's claim of eleven lines, which goes on upon a second form; the sum stands on the last."""
    who = npi("160933172")
    visit = (("97110", ("GP",), "A", "126.00", "2"), ("97140", ("GP", "59"), "AB", "74.50", "1"), ("97014", ("GP",), "B", "33.00", "1"))
    lines = [Service(p.day(at), "11", code, mods, points, amount, units) for at in (16, 20, 23) for code, mods, points, amount, units in visit]
    lines = [Service(p.day(16), "11", "97161", ("GP",), "AB", "212.00", "1"), *lines, Service(p.day(23), "11", "97530", ("GP",), "A", "88.00", "1")]
    total = add(*(one.amount for one in lines))

    def form(rows: list[Service], shown: str, paid: str) -> Paper:
        return cms1500(p, Claim(
            "EVERGREEN SOUND PIP<br>PO BOX 33018<br>TACOMA WA 98498", p.no("ESP#######"), "", f"{p.last}, {p.first}, {p.mid}".upper(), " X", ("AOKI WENDELL DC", npi("125544180")), ("S13.4XXA", "M62.838"), tuple(rows),
            "91-2044876", p.no("HTP####"), paid, "HARBOR TIDES PT\n9 KELP STREET\nSKOOKUM HARBOR WA 98299", ("HARBOR TIDES PHYSICAL THERAPY", "9 KELP STREET", "SKOOKUM HARBOR WA 98299", "360 5550175"), ("J MARCHETTI PT", who), p.day(27), npi("171150046"), p.no("ES-##-####"), "WA", shown,
        ), Look("font:9pt 'DejaVu Sans Mono'", 1, 0, "#c33"))

    first, second = form(lines[:6], "CONTINUED", ""), form(lines[6:], f"{total.replace('.', ' '):>11}", "0.00")
    record = {**second.record, "charges": [*first.record["charges"], *second.record["charges"]], "total_charges": total}
    return Paper("<div class=pb></div>".join(one.body for one in (first, second) if isinstance(one.body, str)), record)


_BILLS = (
    ("PALO SECO EMERGENCY GROUP", 0, "99285", "1388.00", "214.07", ("S06.0X0A", "R51.9")), ("PALO SECO MEDICAL CENTER", 0, "OUTPT", "7913.25", "1406.88", ("S06.0X0A", "S13.4XXA")), ("SAGUARO AMBULANCE DISTRICT", 0, "A0427", "1840.00", "512.33", ("S06.0X0A",)), ("DESERT WILLOW RADIOLOGY", 0, "70450", "312.00", "41.18", ("S06.0X0A",)),
    ("TOBIAS RENNEKER MD", 4, "99214", "248.00", "92.61", ("S13.4XXA",)), ("PALO SECO IMAGING", 3, "72141", "2210.00", "188.90", ("M54.2",)), ("DESERT WILLOW RADIOLOGY", 3, "72141", "498.00", "58.77", ("M54.2",)), ("SONORAN NEUROLOGY PARTNERS", 14, "99204", "520.00", "139.55", ("S06.0X0A",)), ("TOBIAS RENNEKER MD", 18, "99213", "182.00", "66.09", ("S13.4XXD",)),
    *(("CANYON REHAB AND BALANCE", at, "97112", "196.00", "54.42", ("F07.81", "R42")) for at in (21, 24, 28, 31, 38, 42, 45)),
    ("PALO SECO IMAGING", 28, "76882", "390.00", "47.26", ("M25.512",)), ("SONORAN NEUROLOGY PARTNERS", 35, "99214", "410.00", "128.64", ("F07.81", "G44.319")), ("TOBIAS RENNEKER MD", 49, "99213", "182.00", "66.09", ("S13.4XXD",)), ("COPPER STATE PAIN", 56, "64405", "840.00", "103.72", ("G44.319",)),
)


def long_listing(p: Person) -> Paper:
    """A Medicare Advantage plan's claim with twenty lines that run over the sheet, in a box with narrow columns."""
    total, billed = add(*(one[4] for one in _BILLS)), add(*(one[3] for one in _BILLS))
    day, due = p.day(97), p.day(127)
    body = "".join(cells((n, us(p.day(at)), who, code, "<br>".join(found), usd(charged), usd(paid)), (5, 6)) for n, (who, at, code, charged, paid, found) in enumerate(_BILLS, 1))
    page = web(f"""<div class=row style='border-bottom:2px solid #246'><b style='font:bold 15pt Carlito;color:#246'>COPPER BASIN SENIOR CARE PLUS</b><span class=sm>Medicare Advantage (PPO) &nbsp; Recovery Department<br>2020 Smelter Road, Phoenix, AZ 85098 &nbsp; {phone(602, 57)}</span></div><p>{long(day)}</p><p>{FIRM}<br>{FIRM_AT}</p><table style='width:75%'>{cells(("Member", f"<b>{p.name}</b>"))}{cells(("Member number", p.no("CB########")))}{cells(("Recovery case", f"<b>{p.no('MSP-######')}</b>"))}{cells(("Date of accident", us(p.loss)))}{cells(("Amount of our interest", f"<b>${usd(total)}</b>"))}{cells(("Please answer by", us(due)))}</table>
    <p><b>NOTICE OF LIEN</b></p><p>The plan is a Medicare Advantage organization and a secondary payer under 42 U.S.C. 1395y(b)(2) and 1395w-22(a)(4). It has paid the claims listed below for the accident above and asserts a lien for all of them. The list may grow. Where you hold that a line has nothing to do with the accident, mark it and send it back with the record that shows it. We reduce for procurement costs as 42 CFR 411.37 provides once we have the settlement statement.</p><p>No part of this claim is waived by silence. If you represent a different person, or the claim was closed without payment, tell us so that we can close our file.</p>
    <table class='box sm'><thead>{cells(("#", "Service date", "Provider of service", "Proc.", "ICD-10", "Billed", "Plan paid"), (5, 6), "th")}</thead>{body}<tr><td colspan=5><b>TOTAL OF {len(_BILLS)} LINES</b></td><td class=n><b>{usd(billed)}</b></td><td class=n><b>{usd(total)}</b></td></tr></table><p>Beatriz Lindholm-Ortega<br>Senior recovery analyst</p>""", "thead th{background:#dde5ee}td,th{padding:2px 5px}@page{@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);font:8pt Carlito}@bottom-left{content:'" + p.no("MSP-######") + "';font:8pt Carlito}}", "10.5pt/1.35 Carlito", "0.75in")
    record = shape("lien_notice", lienholder="COPPER BASIN SENIOR CARE PLUS", lien_type="medicare_advantage", lienholder_address="2020 Smelter Road, Phoenix, AZ 85098", reference_number=p.no("MSP-######"), claimant_name=p.name, date_of_loss=p.loss, date=day, amount_claimed=total, response_due=due, items=[item(p.day(at), who, charged, paid, found) for who, at, _, charged, paid, found in _BILLS])
    return Paper(page, record)


def long_benefits(p: Person) -> Paper:
    """A plan's explanation of a month of therapy, twenty-one lines over two sheets, remark codes beneath."""
    kinds = (("97110", "Therapeutic exercise", "144.00", "88.20", "70.56", "17.64"), ("97140", "Manual therapy", "68.00", "41.35", "33.08", "8.27"), ("97112", "Neuromuscular re-education", "76.00", "46.75", "37.40", "9.35"))
    lines = [benefit(p.day(at), code, what, billed, allowed, add(billed, "-" + allowed), paid, owes) for at in (26, 28, 33, 35, 40, 42, 47) for code, what, billed, allowed, paid, owes in kinds]
    sums = {f"total_{name}": add(*(line[name] for line in lines)) for name in ("billed", "allowed", "adjustment", "paid", "patient_responsibility")}
    member, group, claim = p.no("DTH-########"), p.no("UT####"), p.no("6####-#####-##")
    order = ("billed", "adjustment", "allowed", "patient_responsibility", "paid")
    body = "".join(cells((us(p.day(at)), one["code"], one["description"], *(usd(one[name]) for name in order), "45"), (3, 4, 5, 6, 7)) for at, one in zip((a for a in (26, 28, 33, 35, 40, 42, 47) for _ in kinds), lines, strict=True))
    page = web(f"""<div class=row><div><b style='font:bold 16pt Roboto;color:#8a3b12'>Deseret Trail Health</b><br><span class=sm>PO Box 2750, Salt Lake City, UT 84198</span></div><div class=sm style='text-align:right'>EXPLANATION OF BENEFITS<br>This is not a bill<br>Issued {bare(p.day(61))}</div></div><table class='box sm' style='margin:8px 0'><tr><td>Member<br><b>{p.name}</b></td><td>Member ID<br><b>{member}</b></td><td>Group no.<br><b>{group}</b></td><td>Group<br><b>Juniper Bench Carpenters</b></td></tr><tr><td>Patient<br><b>{p.name}</b></td><td>Claim no.<br><b>{claim}</b></td><td colspan=2>Provider<br><b>Wasatch Bench Physiotherapy LLC</b>, participating</td></tr></table>
    <p class=sm>Your auto insurer's no-fault benefits came to an end on {bare(p.day(25))}; we are primary from the next day.</p><table class='line sm'><thead>{cells(("Service date", "Code", "Service", "Provider charge", "Not payable", "Allowed", "Your coinsurance", "We paid", "Remark"), (3, 4, 5, 6, 7), "th")}</thead>{body}<tr style='font-weight:bold;border-top:2px solid #8a3b12'><td colspan=3>CLAIM TOTAL</td>{"".join(f"<td class=n>{usd(sums['total_' + name])}</td>" for name in order)}<td></td></tr></table>
    <p class=sm>Remark 45: the charge is above the contracted amount; a participating provider may not bill it to you.</p><h3>How your plan shares costs</h3><p class=sm>Deductible for 2026: $500.00, met. Out-of-pocket limit $4,000.00, used so far $1,262.18. Therapy visits: 20 a year, used 7.</p><h3>Appeal</h3><p class=sm>You have 180 days from the day you get this notice. Write to Appeals, PO Box 2755, Salt Lake City, UT 84198, or call {phone(801, 93)}. You may ask for the rule, guideline or protocol we relied on. If we uphold the decision you may ask the Insurance Commissioner for an independent review within 180 days. A person who helps you must have your written consent. Language help is free.</p><h3>Fraud</h3><p class=sm>If you did not get a service listed here, tell us.</p>""", "h3{break-after:avoid}thead th{background:#f3e6de;font-size:8pt}td,th{padding:5.5px 5px}@page{@bottom-center{content:'Deseret Trail Health   " + claim + "   page ' counter(page) ' of ' counter(pages);font:7.5pt Roboto}}", "10pt/1.4 Roboto", "0.7in")
    return Paper(page, shape("explanation_of_benefits", payer_name="Deseret Trail Health", member_id=member, group_number=group, claim_number=claim, patient_name=p.name, provider_name="Wasatch Bench Physiotherapy LLC", lines=lines, **sums))


def chart_export(p: Person) -> Paper:
    """A visit as a whole chart prints it: lists of problems, drugs and vaccines around the doctor's own words."""
    day = p.day(4)
    history = "She was the belted driver of a car hit from behind at a red light four days ago and saw the emergency department that day, where a head CT was normal. Since then she has had a dull headache, poor concentration and neck stiffness. She fell asleep twice while watching television. No vomiting, no seizure, no weakness. Her husband has driven her here."
    findings = "Well appearing, wearing sunglasses. Right forehead bruise, yellowing. Pupils equal and reactive. Neck with paraspinal tenderness on both sides and rotation reduced by a third. Strength 5/5 in all limbs. Finger to nose exact. Gait slow but steady. Left shoulder painful above 100 degrees."
    plan = "Rest for the brain: no screens over 20 minutes, no driving. Acetaminophen, not ibuprofen, because of kidney function. MRI of the cervical spine. Ultrasound of the left shoulder. Referral to neurology. Return in two weeks, sooner for vomiting or confusion."
    drugs = (("losartan 50 mg tablet", "1 daily", "Active", "03/02/2021"), ("calcium carbonate-vitamin D3 600 mg-400 unit", "1 twice daily", "Active", "07/14/2019"), ("simvastatin 20 mg tablet", "stopped, muscle ache", "Discontinued", "01/09/2018"))
    shots = (("Influenza, high dose", "10/04/2024"), ("Pneumococcal conjugate PCV20", "11/18/2022"), ("Zoster recombinant, dose 2", "05/30/2020"), ("Tdap", "06/12/2017"))
    labs = (("Creatinine", "1.31", "0.50-1.10", "H", "05/06/2025"), ("eGFR", "43", ">59", "L", "05/06/2025"), ("Hemoglobin", "12.8", "11.7-15.5", "", "05/06/2025"), ("Vitamin D, 25-OH", "34", "30-100", "", "05/06/2025"))
    page = web(f"""<div class=row style='background:#eef;padding:5px'><b>{p.turned}</b><span>F, {day.year - p.born.year - 1} yrs &nbsp; DOB {us(p.born)} &nbsp; PRN {p.no("RT######")}</span></div><p class=sm>FACILITY Renneker Internal Medicine, PLLC &nbsp; 808 W Palo Verde St, Palo Seco, AZ 85699 &nbsp; T {phone(520, 31)} &nbsp;&nbsp; ENCOUNTER Office Visit &nbsp; NOTE TYPE SOAP Note &nbsp; SEEN BY Tobias Renneker, MD &nbsp; DATE {us(day)} &nbsp; AGE AT DOS {day.year - p.born.year - 1} yrs &nbsp; Electronically signed by Tobias Renneker, MD at {us(day)} 06:02 pm</p>
    <h3>Chief complaint</h3><p>Headache and neck pain after car accident</p><h3>Patient identifying details</h3><table class='box sm'>{cells(("Address", f"{p.street}, {p.town}", "Emergency contact", f"{p.other} (spouse)"))}{cells(("Payer", "Copper Basin Senior Care Plus", "Smoking status", "Former smoker, quit 1988"))}</table><h3>Past medical history (chronic problems)</h3><table class='box sm'>{cells(("Problem", "Start"), (), "th")}{cells(("Essential hypertension", "2009"))}{cells(("Chronic kidney disease, stage 3b", "2022"))}{cells(("Osteopenia", "2019"))}</table><h3>Family health history</h3><p>Mother: Alzheimer disease. Brother: epilepsy. Sister: migraine.</p><h3>Drug allergies</h3><p>Codeine (nausea).</p>
    <h3>Medications</h3><table class='box sm'>{cells(("Medication", "Sig", "Status", "Start"), (), "th")}{"".join(cells(one) for one in drugs)}</table><h3>Immunizations</h3><table class='box sm'>{"".join(cells(one) for one in shots)}</table><h3>Latest results</h3><table class='box sm'>{cells(("Test", "Value", "Range", "Flag", "Date"), (), "th")}{"".join(cells(one) for one in labs)}</table>
    <h3>Subjective</h3><p>{history}</p><h3>Review of systems</h3><p>Constitutional: no fever, no weight loss. Eyes: bothered by light. ENT: no hearing loss. Heart: no chest pain. Lungs: no cough. Gut: no nausea today. Urinary: no burning. Skin: bruise as said. Mental: no low mood. Endocrine: no thirst.</p><h3>Objective</h3><p class=sm>Height 62 in; Weight 139 lb; BMI 25.4; BP 146/84; Pulse 78; Temp 97.9 F; O2 98%; Pain 5/10</p><p>{findings}</p><h3>Assessment</h3><table class='box sm'>{cells(("Diagnosis", "ICD-10"), (), "th")}{cells(("Concussion without loss of consciousness, initial encounter", "S06.0X0A"))}{cells(("Sprain of ligaments of cervical spine, initial encounter", "S13.4XXA"))}{cells(("Pain in left shoulder", "M25.512"))}</table><h3>Plan</h3><p>{plan}</p><h3>Care team</h3><p class=sm>Cardiology: Dr. Ulrike Bannister. Eye: Dr. Chidi Amaechi. Pharmacy: Ocotillo Drug.</p>""", "h3{font-size:10pt;color:#335;border-bottom:1px solid #aac;margin:9px 0 2px}p{margin:3px 0}@page{@bottom-right{content:counter(page) ' / ' counter(pages);font:7.5pt 'Open Sans'}@bottom-left{content:'Printed from the chart on request of the patient';font:7.5pt 'Open Sans'}}", "9.3pt/1.4 'Open Sans'", "0.6in")
    record = shape("chart_note", note_type="office_visit", facility="Renneker Internal Medicine, PLLC", provider_name="Tobias Renneker, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=day, chief_complaint="Headache and neck pain after car accident", history=history, findings=findings, plan=plan, diagnoses=dx(("S06.0X0A", "Concussion without loss of consciousness, initial encounter"), ("S13.4XXA", "Sprain of ligaments of cervical spine, initial encounter"), ("M25.512", "Pain in left shoulder")), prior_conditions=["Essential hypertension", "Chronic kidney disease, stage 3b", "Osteopenia"])
    return Paper(page, record).without("procedures", "medications")
