"""Longer papers: ledgers and notices over several sheets, a hospital's export, a commercial policy, a long set of questions."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_third.case import (
    FIRM,
    FIRM_AT,
    GROUP,
    Paper,
    Person,
    add,
    bare,
    less,
    long,
    npi,
    page,
    shape,
    short,
    us,
    usd,
    vin,
)
from tests.benchmarks.strangers_third.litigation import nth

_FOOT = "<div class=foot>{0}</div>"
_FOOT_CSS = ".sheet{{height:{high};position:relative;break-after:page}}.sheet:last-child{{break-after:auto}}.foot{{position:absolute;bottom:0;left:0;right:0;text-align:center;font-size:8pt;border-top:1px solid #999}}"


def _sheets(parts: list[str], foot: str, high: str = "9.3in") -> tuple[str, str]:
    """Return the sheets, each with its footer, and the style that they need."""
    whole = "".join(f"<div class=sheet>{part}{_FOOT.format(foot.format(at, len(parts)))}</div>" for at, part in enumerate(parts, 1))
    return whole, _FOOT_CSS.format(high=high)


def visits_ledger(p: Person) -> Paper:
    """A therapy practice's ledger of three sheets: about fifty lines, page totals carried, credits in a column of their own."""
    courses = ((15, "97162", "PT evaluation, moderate", "GP", 1, "241.00"), (15, "97110", "Therapeutic exercise", "GP", 1, "64.00"))
    days = (18, 22, 26, 29, 33, 36, 39, 43, 47, 50, 54, 57, 61)
    codes = (("97110", "Therapeutic exercise", "GP", 2, "128.00"), ("97140", "Manual therapy", "GP 59", 1, "58.50"), ("97032", "Electrical stimulation, attended", "GP", 1, "37.25"), ("97116", "Gait training", "GP", 1, "49.75"))
    lines = list(courses)
    for at, day in enumerate(days):
        lines += [(day, *codes[0]), (day, *codes[1]), (day, *codes[2 + at % 2])]
    lines.append((64, "97164", "PT re-evaluation", "GP", 1, "132.00"))
    paid = {29: "420.00", 47: "615.80"}
    total, payments, off = add(*(line[5] for line in lines)), add(*paid.values()), "388.45"
    cells: list[tuple[str, str]] = []
    for at, (day, code, what, mods, units, amount) in enumerate(lines):
        cells.append((f"<tr><td>{short(p.day(day))}<td>{code}<td>{mods}<td>{what}<td class=r>{units}<td class=r>{amount}<td>", amount))
        if day in paid and lines[at + 1][0] != day:
            cells.append((f"<tr><td>{short(p.day(day))}<td><td><td>Insurance payment - Everglades Reciprocal PIP<td><td><td class=r>{paid[day]}", "0"))
    cells.append((f"<tr><td>{short(p.day(70))}<td><td><td>Adjustment - fee schedule<td><td><td class=r>{off}", "0"))
    head = f"<table><tr><td><b style='font-size:14pt'>Mangrove Physical Therapy, LLC</b><br>6600 Gladiolus Way #14, Coral Hammock, FL 33995<br>T: 239-555-0177 &nbsp; F: 239-555-0178<td class=r>Statement of Account<br>As of {us(p.day(75))}</table><table class='g sm'><tr><td>Patient: {p.turned}<td>DOB: {us(p.born)}<td>Acct #: {p.no('MPT-#####')}<td>Claim #: {p.no('FL-##-######-P1')}</table>"
    top = "<table class=t><tr><th>Date<th>Code<th>Mod<th>Description<th class=r>Units<th class=r>Charge<th class=r>Credit"
    parts, carried = [], "0.00"
    for at in range(0, len(cells), 19):
        some = cells[at : at + 19]
        before = f"<tr><td colspan=5 class=r><i>Balance brought forward, charges</i><td class=r><i>{usd(carried)}</i><td>" if at else ""
        carried = add(carried, *(amount for _, amount in some))
        after = f"<tr><td colspan=5 class=r><i>Charges carried forward</i><td class=r><i>{usd(carried)}</i><td>" if at + 19 < len(cells) else ""
        parts.append(head + top + before + "".join(cell for cell, _ in some) + after + "</table>")
    parts[-1] += f"<table style='width:45%;margin:14px 0 0 55%' class=u><tr><td>Total charges<td class=r>{usd(total)}<tr><td>Total payments<td class=r>{usd(payments)}<tr><td>Total adjustments<td class=r>{usd(off)}<tr><td><b>Balance due</b><td class=r><b>{usd(less(total, payments, off))}</b></table><p class=sm>Dx: M25.551, S73.101D. &nbsp; NPI {npi('191827364')} &nbsp; Tax ID 82-4417720 &nbsp; Mailed to {GROUP}</p>"
    body, css = _sheets(parts, "Mangrove Physical Therapy, LLC - page {0} of {1}")
    charges = [shape("charge", date_of_service=p.day(day), code=code, code_system="CPT", modifiers=mods.split(), description=what, units=str(units), amount=amount) for day, code, what, mods, units, amount in lines]
    return Paper(page(body, css + ".t td,.t th{padding:4px 6px;font-size:9.5pt}.t th{background:#eee}", "10pt 'Liberation Sans'"), shape("medical_bill", form="statement", provider_name="Mangrove Physical Therapy, LLC", provider_address="6600 Gladiolus Way #14, Coral Hammock, FL 33995", provider_phone="239-555-0177", provider_npi=npi("191827364"), provider_tax_id="82-4417720", patient_name=p.turned, patient_dob=p.born, account_number=p.no("MPT-#####"), claim_number=p.no("FL-##-######-P1"), statement_date=p.day(75), diagnosis_codes=["M25.551", "S73.101D"], charges=charges, total_charges=total, total_payments=payments, total_adjustments=off, balance_due=less(total, payments, off)))


def columns_statement(p: Person) -> Paper:
    """An orthopaedic group's statement with charge, insurance paid, adjustment and balance side by side on every line."""
    table = [(12, "99204", "NEW PATIENT VISIT LEVEL 4", "412.00", "188.20", "173.80"), (12, "73502", "X-RAY HIP 2-3 VIEWS", "164.00", "49.10", "102.62"), (26, "99213", "EST PATIENT VISIT LEVEL 3", "198.00", "81.44", "96.20"), (26, "20611", "US GUIDED INJECTION LARGE JT", "388.00", "120.75", "237.06"), (26, "J3301", "TRIAMCINOLONE 10 MG X4", "46.00", "12.08", "30.90"), (54, "99213", "EST PATIENT VISIT LEVEL 3", "198.00", "0.00", "0.00")]
    sums = [add(*(row[at] for row in table)) for at in (3, 4, 5)]
    due = less(sums[0], sums[1], sums[2])
    account = p.no("EO ### ####")
    body = (
        f"<table><tr><td style='width:60%'><b>EVERGLADE ORTHOPEDICS &amp; SPORTS MEDICINE</b><br>12 Medical Park Circle, Suite 300<br>Coral Hammock, FL 33994<br>Billing questions: 239.555.0120<td><table class=g><tr><td>Statement Date<td>{short(p.day(80))}<tr><td>Account Number<td>{account}<tr><td>Due Date<td>{short(p.day(100))}<tr><td>Amount Due<td>${due}</table></table><p style='margin:26px 0'>{p.name}<br>{p.address}</p>"
        "<table class=t><tr><th>DATE<th>PROC<th>DESCRIPTION<th class=r>CHARGES<th class=r>INS PAID<th class=r>ADJUSTED<th class=r>YOU OWE" + "".join(f"<tr><td>{short(p.day(day))}<td>{code}<td>{what}<td class=r>{charge}<td class=r>{paid}<td class=r>{cut}<td class=r>{less(charge, paid, cut)}" for day, code, what, charge, paid, cut in table)
        + f"<tr class=s><td colspan=3>TOTALS<td class=r>{usd(sums[0])}<td class=r>{usd(sums[1])}<td class=r>{usd(sums[2])}<td class=r>{usd(due)}</table><p>Provider: Casimiro Belisle, MD &nbsp; Location: Main office</p><p class=sm>This statement shows activity after your insurance was billed. If you are represented by an attorney, please give us the name. Returned checks are subject to a $35.00 fee. A previous balance of $0.00 was brought forward.</p><p class='c sm'>Pay by phone, by mail, or at pay.evergladeortho.example &nbsp; MC &#9744; &nbsp; VISA &#9744; &nbsp; Card no. ______________ &nbsp; Exp. ____</p>"
    )
    charges = [shape("charge", date_of_service=p.day(day), code=code, code_system="HCPCS" if code[0] == "J" else "CPT", description=what, amount=charge) for day, code, what, charge, _, _ in table]
    return Paper(page(body, ".t th{border-bottom:2px solid #000;font-size:9pt}.s td{border-top:2px solid #000;font-weight:bold}", "10pt 'Open Sans'"), shape("medical_bill", form="statement", provider_name="EVERGLADE ORTHOPEDICS & SPORTS MEDICINE", provider_address="12 Medical Park Circle, Suite 300, Coral Hammock, FL 33994", provider_phone="239.555.0120", patient_name=p.name, account_number=account, statement_date=p.day(80), charges=charges, total_charges=sums[0], total_payments=sums[1], total_adjustments=sums[2], balance_due=due))


def union_benefits(p: Person) -> Paper:
    """A welfare fund's explanation over two sheets, fourteen lines, remark codes, totals at the end only."""
    base = (("97110", "PHYSICAL THERAPY", "128.00", "71.20", "56.80", "56.96", "14.24"), ("97140", "PHYSICAL THERAPY", "58.50", "36.75", "21.75", "29.40", "7.35"))
    table = [(day, *one) for day in (18, 22, 26, 29, 33, 36, 39) for one in base]
    lines = [shape("line", date_of_service=p.day(day), code=code, description=what, billed=billed, allowed=allowed, adjustment=cut, paid=paid, patient_responsibility=share) for day, code, what, billed, allowed, cut, paid, share in table]
    sums = {name: add(*(line[name] for line in lines)) for name in ("billed", "adjustment", "allowed", "patient_responsibility", "paid")}
    claim, member = p.no("SW-25-#######"), p.no("U7#######")
    head = f"<table><tr><td><b>SHEET METAL WORKERS LOCAL 88 WELFARE FUND</b><br>PO Box 4110, Tampa FL 33698 &nbsp; 813-555-0146<td class=r>EXPLANATION OF BENEFITS<br>Date: {us(p.day(64))}</table><table class='g sm'><tr><td>Participant ID: {member}<td>Patient: {p.short}<td>Claim: {claim}<td>Provider: Mangrove Physical Therapy, LLC</table>"
    top = "<table class=t><tr><th>Service date<th>Proc<th>Type of service<th class=r>Charge<th class=r>Not covered<th>Rmk<th class=r>Eligible<th class=r>Patient share<th class=r>Fund paid"
    cells = [f"<tr><td>{us(p.day(day))}<td>{code}<td>{what}<td class=r>{billed}<td class=r>{cut}<td>PPO<td class=r>{allowed}<td class=r>{share}<td class=r>{paid}" for day, code, what, billed, allowed, cut, paid, share in table]
    last = f"<tr class=s><td colspan=3>Totals for this claim<td class=r>{sums['billed']}<td class=r>{sums['adjustment']}<td><td class=r>{sums['allowed']}<td class=r>{sums['patient_responsibility']}<td class=r>{sums['paid']}</table><p class=sm>PPO: the amount over the network rate; you do not owe it. This is not a bill. The Fund has a right to be repaid if another party is responsible for your injury.</p>"
    body, css = _sheets([f"{head}{top}{''.join(cells[:8])}</table><p class=r>continued on next page</p>", f"{head}{top}{''.join(cells[8:])}{last}"], "Local 88 Welfare Fund &nbsp; {0}/{1}")
    return Paper(page(body, css + ".t{margin-top:10px}.t td,.t th{font-size:9pt;padding:5px}.t th{border-bottom:1px solid #000}.s td{border-top:1px solid #000}", "10pt 'Carlito'"), shape("explanation_of_benefits", payer_name="SHEET METAL WORKERS LOCAL 88 WELFARE FUND", member_id=member, claim_number=claim, patient_name=p.short, provider_name="Mangrove Physical Therapy, LLC", lines=lines, **{f"total_{name}": value for name, value in sums.items()}))


def pain_export(p: Person) -> Paper:
    """An export of a pain clinic's follow-up: two sheets, a column of facts beside the text, medicines in a table, copied-forward history."""
    history = "The patient returns for follow-up of right hip and low back pain after a crash. Pain is 5/10 on average and 8/10 after sitting for an hour. The injection of last month gave 60 percent relief for ten days. The patient denies new weakness, falls, or loss of bladder control."
    exam = "Alert and cooperative. Gait is mildly antalgic on the right. Lumbar extension reproduces right-sided pain. FABER test is positive on the right. Straight leg raise is negative on both sides. Hip internal rotation is limited to 15 degrees. Motor strength is 5/5 and reflexes are 2+ throughout."
    plan = "Continue meloxicam. Stop tramadol because of nausea. Schedule a right sacroiliac joint injection under fluoroscopy. Continue therapy once a week. Follow up two weeks after the injection."
    meds = ("meloxicam 15 mg tablet, one daily", "duloxetine 30 mg capsule, one at bedtime")
    side = f"<b>{p.turned}</b><br>DOB {us(p.born)}<br>MRN {p.no('GP#####')}<br><br><b>Visit</b><br>{us(p.day(68))} 09:40<br>Established patient<br><br><b>Insurance</b><br>Everglades Reciprocal PIP<br><br><b>Problem list</b><br>Obesity<br>Hypothyroidism<br><br><b>Allergies</b><br>Sulfa"
    one = f"<table class=two><tr><td class=side>{side}<td><h3>GULFSIDE PAIN SPECIALISTS</h3><p class=sm>Progress Note</p><h4>Chief Complaint</h4><p>Right hip and low back pain</p><h4>Interval History</h4><p>{history}</p><h4>Family History</h4><p>Mother: osteoarthritis, hip replacement. Father: alcoholism. No family history of bleeding.</p><h4>Review of Systems</h4><p>Negative for fever, weight loss, chest pain and shortness of breath. Positive for poor sleep.</p><h4>Examination</h4><p>{exam}</p></table>"
    two = f"<h4>Current Medications</h4><table class=g><tr><th>Medication and directions<th>Prescriber<tr><td>{meds[0]}<td>Rao<tr><td>{meds[1]}<td>Rao</table><h4>Diagnoses</h4><p>M53.3 Sacrococcygeal disorders, not elsewhere classified<br>M25.551 Pain in right hip</p><h4>Plan</h4><p>{plan}</p><h4>Work Status</h4><p>Sedentary work four hours a day until the next visit.</p><p>Vikram Rao, MD<br>Electronically signed {us(p.day(68))} 12:15</p><p class=xs>Time spent: 25 minutes. Portions of this note were dictated with voice recognition software and may contain errors.</p>"
    body, css = _sheets([one, two], f"{p.turned} | {us(p.day(68))} | page {{0}} of {{1}}", "9.6in")
    return Paper(page(body, css + ".two>tbody>tr>td{padding:8px}.side{width:1.6in;background:#f1f1f1;font-size:9pt}", "10.5pt 'Roboto'", "0.6in"), shape("chart_note", note_type="office_visit", facility="GULFSIDE PAIN SPECIALISTS", provider_name="Vikram Rao, MD", patient_name=p.turned, patient_dob=p.born, date_of_service=p.day(68), chief_complaint="Right hip and low back pain", history=history, findings=exam, plan=plan, diagnoses=[{"code": "M53.3", "description": "Sacrococcygeal disorders, not elsewhere classified"}, {"code": "M25.551", "description": "Pain in right hip"}], medications=list(meds), work_status="Sedentary work four hours a day until the next visit.")).without("prior_conditions", "procedures")


def commercial_policy(p: Person) -> Paper:
    """A commercial automobile policy: items one to three, coverages with one limit, a schedule of three vehicles on the second sheet."""
    cars = [dict(zip(("year", "make", "model", "vin"), car, strict=True)) for car in (("2019", "Freightliner", "M2 106", vin("1FVACWDT*KHKM2207")), ("2021", "Ford", "Transit 250", vin("1FTBR1C8*MKA30451")), ("2016", "Isuzu", "NPR", vin("JALC4W16*G7003318")))]
    start, end, policy = p.day(-120), p.day(245), p.no("CAP ### #### ##")
    table = (("Covered Autos Liability - CSL", "bodily_injury", "$1,000,000 each accident", None, "1000000.00", "6,418.00"), ("Medical Payments", "medical_payments", "$5,000 each person", "5000.00", None, "212.00"), ("Uninsured Motorists", "uninsured_motorist", "$100,000 each accident", None, "100000.00", "186.00"))
    covers = [shape("coverage", name=name, coverage=kind, limit_per_person=person, limit_per_accident=accident, premium=premium.replace(",", "")) for name, kind, _, person, accident, premium in table]
    covers[0].pop("coverage")
    total = add(*(cover["premium"] for cover in covers))
    one = (
        f"<div class=c><b style='font-size:14pt'>TIDEWATER COMMERCIAL INSURANCE COMPANY</b><br>BUSINESS AUTO DECLARATIONS</div><p>POLICY NUMBER: {policy}</p><p><b>ITEM ONE</b></p><p>NAMED INSURED: Bayline Freight &amp; Storage LLC<br>MAILING ADDRESS: 800 Wharf Rd, Coral Hammock, FL 33991</p><p>POLICY PERIOD: From {us(start)} to {us(end)} at 12:01 A.M. Standard Time</p><p>FORM OF BUSINESS: Limited liability company</p><p><b>ITEM TWO - SCHEDULE OF COVERAGES AND COVERED AUTOS</b></p>"
        "<table class=g><tr><th>COVERAGES<th>COVERED AUTOS<th>LIMIT<th class=r>PREMIUM" + "".join(f"<tr><td>{name}<td>{symbol}<td>{limit}<td class=r>${premium}" for (name, _, limit, _, _, premium), symbol in zip(table, ("1", "7", "6"), strict=True)) + f"<tr><td colspan=3>ESTIMATED TOTAL PREMIUM<td class=r>${usd(total)}</table><p class=sm>FORMS AND ENDORSEMENTS: CA 00 01 11 20, CA 01 28 04 23, IL 00 17 11 98</p>"
    )
    two = "<p><b>ITEM THREE - SCHEDULE OF COVERED AUTOS YOU OWN</b></p><table class=g><tr><th>No.<th>Year<th>Make<th>Model<th>V.I.N.<th>Garaged" + "".join(f"<tr><td>{at}<td>{car['year']}<td>{car['make']}<td>{car['model']}<td>{car['vin']}<td>Coral Hammock FL" for at, car in enumerate(cars, 1)) + "</table><p>Countersigned by: Ottavio Renner, Authorized Representative</p>"
    body, css = _sheets([one, two], f"{policy} &nbsp; CA DS 03 10 13 &nbsp; Page {{0}} of {{1}}", "9.2in")
    return Paper(page(body, css, "10.5pt 'Liberation Sans'"), shape("declarations", carrier="TIDEWATER COMMERCIAL INSURANCE COMPANY", policy_number=policy, named_insured="Bayline Freight & Storage LLC", period_start=start, period_end=end, coverages=covers, vehicles=cars))


def crash_florida(p: Person) -> Paper:
    """A Florida long form of two sheets: captions above values, a passenger, the narrative on the second sheet."""
    report, one, two = p.no("2445####"), p.no("CAP ### #### ##"), p.no("EVR-#######")
    story = "V1, a box truck, was parked on the east shoulder of Gulf Breeze Rd and entered the roadway. D1 stated that he looked over his shoulder and saw no traffic. V2 was northbound and D2 steered left but could not avoid V1. The front left of V1 struck the right side of V2. D2 complained of pain in the right hip and was transported by Coral Hammock Fire Rescue. P2 refused treatment. D1 was cited for failure to yield when entering the roadway."

    def vehicle(no: int, year: str, make: str, model: str, insurer: str, policy: str, name: str, born: str, hurt: str) -> str:
        return f"<p style='margin:8px 0 2px'><b>VEHICLE V{no:02}</b></p><table class=g><tr><td><span class=cap>YEAR</span>{year}<td><span class=cap>MAKE</span>{make}<td><span class=cap>MODEL</span>{model}<td colspan=2><span class=cap>INSURANCE COMPANY</span>{insurer}<td><span class=cap>INSURANCE POLICY NUMBER</span>{policy}<tr><td colspan=3><span class=cap>DRIVER D{no:02} NAME</span>{name}<td><span class=cap>DATE OF BIRTH</span>{born}<td colspan=2><span class=cap>INJURY SEVERITY</span>{hurt}</table>"

    first = (
        f"<div class=c><b>FLORIDA TRAFFIC CRASH REPORT</b><br><span class=sm>LONG FORM</span></div><table class=g><tr><td><span class=cap>HSMV CRASH REPORT NUMBER</span>{report}<td><span class=cap>DATE OF CRASH</span>{us(p.loss)}<td><span class=cap>TIME OF CRASH</span>08:26 AM<td><span class=cap>REPORTING AGENCY</span>Coral Hammock Police Department<tr><td colspan=4><span class=cap>CRASH OCCURRED ON STREET, ROAD, HIGHWAY</span>Gulf Breeze Rd, 300 feet south of Tamiami Oaks Blvd, Coral Hammock</table>"
        + vehicle(1, "2019", "Freightliner", "M2 106", "Tidewater Commercial", one, p.other, "02/19/1971", "1 None") + vehicle(2, "2018", "Kia", "Sorento", "Everglades Reciprocal", two, p.name, us(p.born), "3 Non-incapacitating")
        + "<p style='margin:8px 0 2px'><b>PASSENGER</b></p><table class=g><tr><td><span class=cap>VEHICLE</span>V02<td><span class=cap>NAME</span>Mirabel Osgood<td><span class=cap>SEAT</span>Front right</table><p style='margin:8px 0 2px'><b>VIOLATION</b></p><table class=g><tr><td><span class=cap>PERSON</span>D01<td><span class=cap>FL STATUTE NUMBER AND CHARGE</span>316.125(2) Failure to yield entering roadway</table>"
    )
    second = f"<p>HSMV CRASH REPORT NUMBER {report}</p><h4>NARRATIVE</h4><p>{story}</p><p>REPORTING OFFICER: Cpl. Z. Whitfield &nbsp; ID 0719 &nbsp; RANK: CORPORAL</p>"
    body, css = _sheets([first, second], "Page {0} of {1}")
    return Paper(page(body, css + ".g td{padding:2px 5px 5px}", "10.5pt 'Liberation Sans'", "0.6in"), shape("crash_report", agency="Coral Hammock Police Department", report_number=report, date=p.loss, time="08:26", location="Gulf Breeze Rd, 300 feet south of Tamiami Oaks Blvd, Coral Hammock", citations=["316.125(2) Failure to yield entering roadway"], narrative=story,
        parties=[shape("party", role="driver", name=p.other, vehicle="2019 Freightliner M2 106", insurer="Tidewater Commercial", policy_number=one), shape("party", role="driver", name=p.name, vehicle="2018 Kia Sorento", insurer="Everglades Reciprocal", policy_number=two), shape("party", role="passenger", name="Mirabel Osgood")]))


def questions_federal(p: Person) -> Paper:
    """A federal set of fourteen interrogatories with instructions and definitions, four sheets with page numbers."""
    case = p.no("2:26-cv-0####-JLT")
    meanings = ('1. "You" and "Plaintiff" mean the person to whom these interrogatories are addressed.', '2. "Incident" means the collision of ' + long(p.loss) + ".", '3. "Communication" means any transfer of information by any means.', '4. "Health care provider" includes physicians, chiropractors, therapists, counselors and pharmacists.')
    asked = [
        "State your full name, any other names by which you have been known, your date and place of birth, and the last four digits of your Social Security number.", "List each address at which you have lived during the past ten years and the dates of each.", "Identify each employer for whom you have worked during the past ten years, your position, and the reason that you left.",
        "Describe in detail how the Incident happened, including what you saw and did in the ten seconds before it.", "State whether you used any mobile device in the thirty minutes before the Incident, and identify the device and its carrier.", "Identify each person whom you believe to have knowledge of the Incident or of your damages, and summarize that knowledge.",
        "Describe each injury, symptom or condition that you attribute to the Incident and state whether you have recovered.", "Identify each health care provider that has treated you since the Incident and state the amount of each provider's charges.", "Identify each health care provider that treated you during the ten years before the Incident and the condition treated.",
        "State whether you have ever applied for disability, workers' compensation or Social Security benefits, and if so the date and the outcome.", "If you claim lost income, state the amount, the period, and how you computed it.", "Identify each lien or claim of reimbursement that has been asserted against any recovery in this action.",
        "Identify each expert whom you expect to call at trial and the subject of the testimony.", "Identify each social network or messaging account that you have used since the Incident.",
    ]
    first = (
        f"<div class=c><b>UNITED STATES DISTRICT COURT<br>MIDDLE DISTRICT OF FLORIDA<br>FORT MYERS DIVISION</b></div><p>{p.name.upper()},</p><p>&emsp;&emsp;Plaintiff,</p><p>v.<span style='float:right'>Case No. {case}</span></p><p>BAYLINE FREIGHT &amp; STORAGE LLC,</p><p>&emsp;&emsp;Defendant.</p><p>_________________________________/</p><p class=c><b>DEFENDANT'S FIRST SET OF INTERROGATORIES TO PLAINTIFF</b></p><p>Defendant, Bayline Freight &amp; Storage LLC, under Rule 33 of the Federal Rules of Civil Procedure, requests that Plaintiff, {p.name}, answer the following interrogatories separately, fully and under oath within thirty days of service.</p><p class=c><b>DEFINITIONS</b></p>"
        + "".join("<p>" + one.replace('"', "&quot;") + "</p>" for one in meanings)
    )
    items = [f"<p><b>Interrogatory No. {at}.</b> {one}</p><p><u>Answer</u>:</p><div style='height:34px'></div>" for at, one in enumerate(asked, 1)]
    last = f"<p>Dated this {p.day(330).day}{nth(p.day(330).day)} day of {p.day(330):%B}, {p.day(330).year}.</p><p>/s/ Guadalupe Sterne<br>Guadalupe Sterne<br>Florida Bar No. 1009942<br>Counsel for Defendant</p><p class=c><b>CERTIFICATE OF SERVICE</b></p><p>I HEREBY CERTIFY that on {long(p.day(330))} a true copy of the foregoing was furnished by electronic mail to counsel for Plaintiff.</p><p>/s/ Guadalupe Sterne</p>"
    body, css = _sheets([first, "".join(items[:5]), "".join(items[5:11]), "".join(items[11:]) + last], "{0}", "8.9in")
    return Paper(page(body, css, "12pt 'Liberation Serif'", "1in"), shape("served_discovery", discovery_type="interrogatories", court="UNITED STATES DISTRICT COURT MIDDLE DISTRICT OF FLORIDA FORT MYERS DIVISION", case_number=case, plaintiff=p.name.upper(), defendant="BAYLINE FREIGHT & STORAGE LLC", propounding_party="Bayline Freight & Storage LLC", responding_party=p.name, set_number="FIRST", service_date=p.day(330), service_method="electronic", definitions=" ".join(meanings), requests=[{"number": str(at), "text": one} for at, one in enumerate(asked, 1)]))


def health_plan_lien(p: Person) -> Paper:
    """An insured health plan's notice with a claims listing: provider above its services, paid amounts, a fax answer sheet."""
    table = ((29, "Redbud Orthopedic Clinic", "M75.41", "653.00", "214.26"), (40, "Ocmulgee Spine Institute PC", "M54.12", "674.25", "209.68"), (21, "Peachtree Open Imaging", "M54.2", "1475.00", "512.00"))
    total, ref = add(*(row[4] for row in table)), p.no("NGS-2025-#####")
    body = (
        f"<table><tr><td><b style='font-size:16pt;color:#0a6d5f'>northgate</b> Health Plan of Georgia<br><span class=sm>Subrogation and Recovery, PO Box 4419, Atlanta, GA 30399</span><td class=r>{long(p.day(130))}</table><p>{FIRM}<br>{FIRM_AT}</p><p>Our Member: {p.name}<br>Date of Injury: {bare(p.loss)}<br>File Number: {ref}</p><p>Dear Counselor:</p><p>Northgate Health Plan of Georgia insures your client under a group health policy. It has paid for treatment of the injury and has a claim for reimbursement from any recovery. The claim to date is ${usd(total)}.</p>"
        "<table class=g><tr><th>Provider<th>Service date<th>Diagnosis<th class=r>Charged<th class=r>Paid" + "".join(f"<tr><td>{who}<td>{bare(p.day(day))}<td>{code}<td class=r>{usd(billed)}<td class=r>{usd(paid)}" for day, who, code, billed, paid in table) + f"<tr><td colspan=4>Total paid<td class=r>{usd(total)}</table><p>This is not a final figure. Kindly answer by {bare(p.day(160))} and tell us if a settlement has been reached.</p><p>Quentin Abara<br>Recovery Analyst II<br>404-555-0122 ext 31</p>"
    )
    items = [shape("item", date_of_service=p.day(day), provider_name=who, diagnosis_codes=[code], billed=billed, paid=paid) for day, who, code, billed, paid in table]
    return Paper(page(body, "", "11pt 'Open Sans'", "0.9in"), shape("lien_notice", lienholder="northgate Health Plan of Georgia", lien_type="health_plan", lienholder_address="PO Box 4419, Atlanta, GA 30399", reference_number=ref, claimant_name=p.name, date_of_loss=p.loss, date=p.day(130), amount_claimed=total, items=items, response_due=p.day(160)))
