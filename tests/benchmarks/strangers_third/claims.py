"""Notices of liens, and crash reports of several states."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_third.case import (
    FIRM,
    FIRM_AT,
    GROUP,
    GROUP_AT,
    Paper,
    Person,
    add,
    long,
    mon,
    page,
    shape,
    short,
    us,
    usd,
)
from tests.benchmarks.strangers_third.litigation import nth


def _item(day: object, who: str | None, codes: list[str], billed: str | None, paid: str | None) -> dict:
    return shape("item", date_of_service=day, provider_name=who, diagnosis_codes=codes, billed=billed, paid=paid)


def medicare(p: Person) -> Paper:
    """A conditional payment letter with its payment summary on a second sheet."""
    table = [(0, "TRES LOMAS BAPTIST HOSPITAL", ["S8002XA", "S0990XA"], "7587.00", "1684.22"), (0, "SAGUARO EMERGENCY PHYS", ["S8002XA"], "859.00", "184.00"), (2, "DESERT VISTA RADIOLOGY", ["M25562"], "118.00", "29.37"), (18, "CALLOWAY INEZ", ["M25562", "M1712"], "204.00", "97.15")]
    dotted = {"S8002XA": "S80.02XA", "S0990XA": "S09.90XA", "M25562": "M25.562", "M1712": "M17.12"}
    total, case = add(*(row[4] for row in table)), p.no("2025#### 09 #####")
    body = (
        f"<table><tr><td><b>MEDICARE</b><br><span class=sm>Coordination of Benefits and Recovery</span><td class=r>NGHP<br>PO Box 138877<br>Oklahoma City, OK 73199</table><p>{long(p.day(120))}</p><p>{GROUP.upper()}<br>{GROUP_AT.upper()}</p><table style='width:80%'><tr><td>Beneficiary Name:<td>{p.name}<tr><td>Medicare Number:<td>*******{p.no('#MK7')}<tr><td>Case Identification Number:<td>{case}<tr><td>Insurer Name:<td>Copperline Claims Management<tr><td>Date of Incident:<td>{long(p.loss)}</table><p>Dear Sir or Madam:</p>"
        f"<p>This letter tells you what Medicare has paid so far for care that it believes is related to the incident. These are conditional payments. They must be repaid when there is a settlement, judgment, award or other payment.</p><p><b>Conditional payment amount to date: ${usd(total)}</b></p><p>This amount is not final. If you think that a payment is not related, dispute it in writing by {long(p.day(150))}. A list of the payments is enclosed.</p><p>Sincerely,<br>MSP Contractor</p><div class=brk></div>"
        f"<h4 class=c>Payment Summary Form</h4><table class=sm><tr><td>Beneficiary: {p.name}<td>Case ID: {case}<td class=r>Report date: {us(p.day(120))}</table><table class='g sm'><tr><th>TOS<th>ICN<th>Provider Name<th>Diagnosis Codes<th>From Date<th>To Date<th class=r>Total Charges<th class=r>Conditional Payment"
        + "".join(f"<tr><td>{'40' if not at else '71'}<td>{p.no('22511#######' + str(at))}<td>{who}<td>{', '.join(codes)}<td>{us(p.day(day))}<td>{us(p.day(day))}<td class=r>${usd(billed)}<td class=r>${usd(paid)}" for at, (day, who, codes, billed, paid) in enumerate(table)) + f"<tr><td colspan=6>Total<td class=r>${usd(add(*(row[3] for row in table)))}<td class=r>${usd(total)}</table>"
    )
    items = [_item(p.day(day), who, [dotted[code] for code in codes], billed, paid) for day, who, codes, billed, paid in table]
    record = shape("lien_notice", lienholder="MEDICARE", lien_type="medicare", lienholder_address="PO Box 138877, Oklahoma City, OK 73199", reference_number=case, claimant_name=p.name, date_of_loss=p.loss, date=p.day(120), amount_claimed=total, items=items, response_due=p.day(150))
    return Paper(page(body, "", "11pt 'Liberation Serif'", "0.8in"), record)


def medicaid(p: Person) -> Paper:
    """A state's notice of a Medicaid lien with a tear-off answer."""
    ref = p.no("TPR-25-######")
    body = (
        f"<div class=c><b>COMMONWEALTH OF MASSACHUSETTS</b><br>MassHealth Casualty Recovery Unit<br>PO Box 15005, Worcester, MA 01698</div><p>{us(p.day(95))}</p><p>{GROUP}<br>{GROUP_AT}</p><p>Member: {p.turned}<br>Accident date: {us(p.loss)}<br>Reference: {ref}</p><p><b>NOTICE OF LIEN</b></p><p>The agency has paid for medical care of the member as a result of the accident. Under chapter 118E, section 22, the agency has a lien on any recovery. As of the date of this notice the amount of the lien is <b>$11,462.77</b>. Benefits may go on being paid and the amount may rise.</p><p>Complete the form below and return it no later than {us(p.day(125))}. Do not disburse any settlement before you have our final figure.</p><p>Agnes Bettencourt, Recovery Analyst, 508-555-0114</p><p class=c>&#9986; - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -</p><table class=g><tr><td>Case status: &#9744; Pending &#9744; Settled &#9744; Closed without recovery<td>Amount: $__________<tr><td>Attorney signature<td>Date</table>"
    )
    return Paper(page(body, "", "11.5pt 'Liberation Sans'", "0.9in"), shape("lien_notice", lienholder="MassHealth Casualty Recovery Unit", lien_type="medicaid", lienholder_address="PO Box 15005, Worcester, MA 01698", reference_number=ref, claimant_name=p.turned, date_of_loss=p.loss, date=p.day(95), amount_claimed="11462.77", response_due=p.day(125)))


def erisa(p: Person) -> Paper:
    """A recovery vendor writes for a self-funded plan; the itemisation in a table with diagnoses; dates with months in letters."""
    table = [(9, "Nashua Lane Therapy at Home", ["M25.562"], "384.00", "165.13"), (13, "Nashua Lane Therapy at Home", ["S83.412D"], "287.00", "79.62"), (28, "Charles River Imaging", ["S83.412A"], "1290.00", "611.40")]
    total, ref = add(*(row[4] for row in table)), p.no("ARX######")
    body = (
        f"<p><b style='font-size:15pt;color:#234'>Atlas Subrogation Services</b><br><span class=sm>Recovery agent for Merrimac Valley Benefit Fund, a self-funded ERISA plan</span><br><span class=sm>4400 Ohio River Rd, Louisville, KY 40298 &nbsp; 502-555-0177</span></p><p>{mon(p.day(80))}</p><p>{GROUP}<br>{GROUP_AT}</p><table style='width:75%'><tr><td>Plan<td>Merrimac Valley Benefit Fund<tr><td>Member / patient<td>{p.short}<tr><td>Our file<td>{ref}<tr><td>Injured on<td>{mon(p.loss)}</table><p>Dear Counsel:</p><p>The Plan has paid benefits for the injury and claims first-priority reimbursement, without reduction for attorney fees, under its plan document and 29 U.S.C. section 1132(a)(3). The amount paid to date is <b>${usd(total)}</b>:</p>"
        "<table class=g><tr><th>Date<th>Provider<th>ICD-10<th class=r>Billed<th class=r>Plan paid" + "".join(f"<tr><td>{mon(p.day(day))}<td>{who}<td>{', '.join(codes)}<td class=r>{usd(billed)}<td class=r>{usd(paid)}" for day, who, codes, billed, paid in table) + f"<tr><td colspan=3>Total<td class=r>{usd(add(*(row[3] for row in table)))}<td class=r>{usd(total)}</table><p>Please acknowledge the Plan's lien and tell us the name of the liability carrier.</p><p>Jerrold Pinkney, Recovery Specialist</p>"
    )
    record = shape("lien_notice", lienholder="Merrimac Valley Benefit Fund", lien_type="erisa_plan", lienholder_address="4400 Ohio River Rd, Louisville, KY 40298", reference_number=ref, claimant_name=p.short, date_of_loss=p.loss, date=p.day(80), amount_claimed=total, items=[_item(p.day(day), who, codes, billed, paid) for day, who, codes, billed, paid in table])
    record.pop("lienholder_address")
    return Paper(page(body, "", "11pt 'Carlito'", "0.9in"), record)


def hospital(p: Person) -> Paper:
    """A hospital's lien for the county records, notarised, with a recorder's stamp."""
    ref = p.no("2025-HL-#####")
    body = (
        f"<div class=stamp style='right:40px;top:26px;font-size:10pt'>FILED FOR RECORD<br>{us(p.day(20))} 10:41 AM<br>CLERK SUPERIOR COURT</div><p>STATE OF GEORGIA<br>COUNTY OF TALMADGE</p><p>Lien No. {ref}</p><h3 class=c>HOSPITAL LIEN</h3><p>Notice is given, under O.C.G.A. section 44-14-470 and following, that the hospital named below claims a lien on all causes of action accruing to the patient named below.</p>"
        f"<table class=n><tr><td>1. Hospital<td>Wiregrass Memorial Health System, 71 Azalea Blvd, Kettle Brook, GA 30996<tr><td>2. Patient<td>{p.name}, {p.street}, {p.town}<tr><td>3. Date of injury<td>{long(p.loss)}<tr><td>4. Dates of admission and discharge<td>{long(p.loss)} and {long(p.day(1))}<tr><td>5. Amount claimed to be due<td>$7,049.36<tr><td>6. Persons claimed to be liable<td>{p.other}; Bluestem Casualty Company</table><p>This {p.day(18).day}{nth(p.day(18).day)} day of {p.day(18):%B}, {p.day(18).year}.</p><p class=sig>Hollis Ravenel</p><p>Hollis Ravenel, Director of Patient Accounts</p><p>Sworn to and subscribed before me.<br>________________ Notary Public<br><br>cc by certified mail: {FIRM}</p>"
    )
    return Paper(page(body, ".n td{padding:7px}", "11.5pt 'Liberation Serif'", "1in"), shape("lien_notice", lienholder="Wiregrass Memorial Health System", lien_type="hospital", lienholder_address="71 Azalea Blvd, Kettle Brook, GA 30996", reference_number=ref, claimant_name=p.name, date_of_loss=p.loss, date=p.day(18), amount_claimed="7049.36"))


def compensation(p: Person) -> Paper:
    """A workers' compensation carrier's lien: benefits by sort, the sum in bold."""
    ref = p.no("WC-TX-#####-08")
    total = add("8412.66", "5230.40")
    body = (
        f"<table><tr><td><b>STEADFAST WORK INJURY FUND</b><br>Subrogation Department<br>PO Box 70021, Austin, TX 78799<td class=r>{short(p.day(105))}</table><p>{FIRM}<br>{FIRM_AT}</p><table class=g><tr><td>Injured worker<br><b>{p.name}</b><td>Employer<br><b>Gulf Tide Marine Repair</b><td>Our claim<br><b>{ref}</b><td>Date of injury<br><b>{short(p.loss)}</b></table><p>Please accept this letter as notice of our lien under section 417.001 of the Labor Code. To date we have paid:</p><table style='width:60%' class=u><tr><td>Medical benefits<td class=r>$8,412.66<tr><td>Temporary income benefits<td class=r>$5,230.40<tr><td><b>Total lien</b><td class=r><b>${usd(total)}</b></table><p>Neither you nor your client may settle the third-party claim without our consent. Please answer by {short(p.day(126))}.</p><p>Bartek Olszewski<br>Subrogation Adjuster<br>512 555 0143</p>"
    )
    return Paper(page(body, "", "11.5pt 'Liberation Sans'", "0.9in"), shape("lien_notice", lienholder="STEADFAST WORK INJURY FUND", lien_type="workers_compensation", lienholder_address="PO Box 70021, Austin, TX 78799", reference_number=ref, claimant_name=p.name, date_of_loss=p.loss, date=p.day(105), amount_claimed=total, response_due=p.day(126))).without("items")


def support(p: Person) -> Paper:
    """A county's child support agency claims past-due support from a settlement."""
    ref = p.no("2100######-01")
    body = f"<p><b>Los Robles County Department of Child Support Services</b><br>400 Civic Way, Los Robles, CA 93996<br>(866) 555-0101</p><p>{long(p.day(33))}</p><p>Sequoia Coast Insurance<br>PO Box 1187, Fresno CA 93799</p><p>Obligor: {p.name}<br>Case number: {ref}</p><h4>NOTICE OF CHILD SUPPORT LIEN</h4><p>By operation of law a lien in the amount of $3,876.00 for past-due support attaches to any payment to the obligor, including a personal injury settlement. Before any payment is made contact this office for a payoff.</p><p>Rosaura Villegas<br>Child Support Officer</p>"
    return Paper(page(body, "", "12pt 'Liberation Serif'", "1in"), shape("lien_notice", lienholder="Los Robles County Department of Child Support Services", lien_type="child_support", lienholder_address="400 Civic Way, Los Robles, CA 93996", reference_number=ref, claimant_name=p.name, date=p.day(33), amount_claimed="3876.00"))


def _party(role: str, name: str, vehicle: str | None = None, insurer: str | None = None, policy: str | None = None) -> dict:
    return shape("party", role=role, name=name, vehicle=vehicle, insurer=insurer, policy_number=policy)


def crash_texas(p: Person) -> Paper:
    """A Texas peace officer's report: small captions in a crowded grid, charges in a table, narrative at the foot."""
    report, one, two = p.no("25-0#####"), p.no("LPA ####-###"), p.no("TXM######")
    driver = p.other.upper()
    story = "UNIT 1 WAS TRAVELING NORTHBOUND ON REFINERY RD APPROACHING THE INTERSECTION WITH E BAY AVE. UNIT 2 WAS TRAVELING EASTBOUND ON E BAY AVE WITH A GREEN SIGNAL. UNIT 1 DISREGARDED THE RED SIGNAL AND STRUCK THE LEFT SIDE OF UNIT 2 WITH ITS FRONT. DRIVER 1 STATED THAT SHE WAS LOOKING AT HER PHONE FOR DIRECTIONS. DRIVER 2 WAS TRANSPORTED BY EMS."

    def unit(no: int, name: str, plate: str, year: str, make: str, model: str, insurer: str, policy: str, street: str) -> str:
        return f"<tr><td><span class=cap>Unit Num.</span>{no}<td><span class=cap>Unit Desc.</span>1 MOTOR VEHICLE<td><span class=cap>LP State / Num.</span>TX {plate}<td><span class=cap>Veh. Year</span>{year}<td><span class=cap>Veh. Make</span>{make}<td><span class=cap>Veh. Model</span>{model}<tr><td colspan=3><span class=cap>Name of Driver (Last, First, Middle)</span>{name}<td colspan=3><span class=cap>Address</span>{street}<tr><td colspan=3><span class=cap>Fin. Resp. Name (Insurance Company)</span>{insurer}<td colspan=3><span class=cap>Fin. Resp. Num. (Policy Number)</span>{policy}"

    first, last = driver.rsplit(" ", 1)[0], driver.rsplit(" ", 1)[-1]
    who1, who2 = f"{last}, {first}", p.turned.upper()
    body = (
        f"<div class=c><b>Texas Peace Officer's Crash Report</b> <span class=xs>(Form CR-3)</span></div><table class=g><tr><td colspan=2><span class=cap>Crash Date (MM/DD/YYYY)</span>{us(p.loss)}<td><span class=cap>Crash Time (24HRMM)</span>1952<td><span class=cap>Case ID</span>{report}<td><span class=cap>Local Use</span><td><span class=cap>County Name</span>DELACROIX<tr><td colspan=2><span class=cap>City Name</span>PORT DELACROIX<td colspan=2><span class=cap>Road on Which Crash Occurred: Street Name</span>REFINERY RD<td colspan=2><span class=cap>Intersecting Road: Street Name</span>E BAY AVE</table><table class=g>"
        + unit(1, who1, "KRB4471", "2018", "DODGE", "CHARGER", "LONE PRAIRIE AUTO", one, "77 DUNE CT, PORT DELACROIX, TX 77999") + unit(2, who2, "NPT9082", "2015", "FORD", "F150", "TEXAS MARINER MUTUAL", two, f"{p.street.upper()}, {p.town.upper()}")
        + f"</table><table class=g><tr><td><span class=cap>Unit Num.</span>1<td><span class=cap>Charge</span>DISREGARD RED LIGHT<td><span class=cap>Citation/Reference Num.</span>{p.no('C######')}</table><table class=g><tr><td style='height:150px'><span class=cap>Investigator's Narrative Opinion of What Happened</span>{story}</table><table class=g><tr><td><span class=cap>Investigator Name (Printed)</span>HUERTA, MANUEL<td><span class=cap>ID Num.</span>2231<td><span class=cap>Agency</span>PORT DELACROIX POLICE DEPARTMENT</table>"
    )
    record = shape("crash_report", agency="PORT DELACROIX POLICE DEPARTMENT", report_number=report, date=p.loss, time="19:52", citations=["DISREGARD RED LIGHT"], narrative=story,
        parties=[_party("driver", who1, "2018 DODGE CHARGER", "LONE PRAIRIE AUTO", one), _party("driver", who2, "2015 FORD F150", "TEXAS MARINER MUTUAL", two)])
    record.pop("location")
    return Paper(page(body, ".g{margin-bottom:6px}.g td{padding:1px 4px 4px;font-size:9.5pt}", "9.5pt 'Liberation Sans'", "0.5in"), record)


def crash_georgia(p: Person) -> Paper:
    """A Georgia report with a witness and a passenger, drivers side by side in two columns."""
    report, one, two = p.no("KB25-######"), p.no("BCA-######"), p.no("PRL #### ##-##")
    story = "Vehicle 2 was stopped in the left turn lane on Azalea Boulevard waiting for traffic. Driver 1 failed to stop in time and the front of Vehicle 1 struck the rear of Vehicle 2. Driver 1 said his brakes felt soft. Driver 2 complained of neck and shoulder pain and was taken to Wiregrass Memorial by EMS. The witness said that Vehicle 1 never slowed."

    def side(no: int, name: str, car: str, insurer: str, policy: str, cited: str) -> str:
        return f"<td><b>VEHICLE {no}</b><table><tr><td>Driver<td>{name}<tr><td>Vehicle<td>{car}<tr><td>Insurance Co.<td>{insurer}<tr><td>Policy No.<td>{policy}<tr><td>Citation<td>{cited}</table>"

    body = (
        f"<h3 class=c>GEORGIA MOTOR VEHICLE CRASH REPORT</h3><table class=g><tr><td>Agency: Kettle Brook Police Department<td>Report No.: {report}<tr><td>Crash date: {us(p.loss)}<td>Time: 5:18 PM<tr><td colspan=2>Location: Azalea Boulevard, 150 feet east of Exchange Way, Kettle Brook</table><table class='g d' style='margin-top:10px'><tr>"
        + side(1, p.other, "2014 Chevrolet Silverado", "Bluestem Casualty", one, "40-6-49 Following too closely") + side(2, p.name, "2020 Honda CR-V", "Peach Ridge Insurance", two, "None") + f"</table><table class=g style='margin-top:10px'><tr><th>Others<th>Name<th>Seat<tr><td>Passenger, vehicle 2<td>Ivy {p.last}<td>Right rear<tr><td>Witness<td>Cyrus Nettleton<td></table><p><b>Narrative</b></p><p>{story}</p><p>Officer: Sgt. T. Okonkwo #118 &nbsp;&nbsp; Approved: Lt. R. Farrow {us(p.day(1))}</p>"
    )
    return Paper(page(body, ".d>tbody>tr>td{width:50%}.d table td{border:0}", "11pt 'Carlito'"), shape("crash_report", agency="Kettle Brook Police Department", report_number=report, date=p.loss, time="17:18", location="Azalea Boulevard, 150 feet east of Exchange Way, Kettle Brook", citations=["40-6-49 Following too closely"], narrative=story,
        parties=[_party("driver", p.other, "2014 Chevrolet Silverado", "Bluestem Casualty", one), _party("driver", p.name, "2020 Honda CR-V", "Peach Ridge Insurance", two), _party("passenger", f"Ivy {p.last}"), _party("witness", "Cyrus Nettleton")]))


def crash_minnesota(p: Person) -> Paper:
    """A deputy's report about a person on foot, typed as paragraphs with labels."""
    report, policy = p.no("2500####"), p.no("NSC-###-###")
    story = "Unit 1 was making a right turn from Clinic Drive to Lakeshore Drive. The pedestrian was in the crosswalk with the walk signal. The driver of Unit 1 stated that he was watching traffic from the left and did not see the pedestrian. The pedestrian was struck on the right leg and fell. He was treated at the scene and taken to Lakes Regional Hospital."
    body = (
        f"<div class=c><b>WINNEBEC COUNTY SHERIFF'S OFFICE</b><br>CRASH REPORT</div><p>ICR: {report} &nbsp;&nbsp;&nbsp; Date: {us(p.loss)} &nbsp;&nbsp;&nbsp; Time: 0742 hours<br>Place: Lakeshore Drive and Clinic Drive, Winnebec</p><p><b>UNIT 1</b><br>Driver: {p.other}<br>Vehicle: 2019 Ram 1500<br>Insurance: Northstar Casualty, policy {policy}<br>Violation: 169.21 subd. 2 Failure to yield to pedestrian</p><p><b>UNIT 2</b><br>Pedestrian: {p.name}</p><p><b>NARRATIVE:</b> {story}</p><p>Deputy K. Sundquist, badge 47</p>"
    )
    return Paper(page(body, "", "11.5pt 'Liberation Mono'", "0.9in"), shape("crash_report", agency="WINNEBEC COUNTY SHERIFF'S OFFICE", report_number=report, date=p.loss, time="07:42", location="Lakeshore Drive and Clinic Drive, Winnebec", citations=["169.21 subd. 2 Failure to yield to pedestrian"], narrative=story,
        parties=[_party("driver", p.other, "2019 Ram 1500", "Northstar Casualty", policy), _party("pedestrian", p.name)]))


def crash_new_york(p: Person) -> Paper:
    """A New York police report: two vehicles side by side in boxes, insurance by code left out, no charge."""
    report = p.no("MV-2025-072-######")
    story = "At t/p/o operator of vehicle 1 states he was changing from the right lane to the left lane and did not see vehicle 2. Operator of vehicle 2 states he was traveling straight in the left lane when vehicle 1 came into his lane and struck the right front of his vehicle. Operator 2 complained of neck and right arm pain, removed to Brackwater Community Medical Center."
    last = p.other.split()[-1].upper()
    body = (
        f"<div class=c><b>POLICE ACCIDENT REPORT</b><br><span class=sm>MV-104A (7/24)</span></div><table class=g><tr><td><span class=cap>Accident No.</span>{report}<td><span class=cap>Accident Date</span>{us(p.loss)}<td><span class=cap>Military Time</span>14:05<td><span class=cap>No. of Vehicles</span>2<td><span class=cap>No. Injured</span>1</table><table class=g><tr><td><span class=cap>VEHICLE 1 - Driver Name (exactly as printed on license)</span>{last}, VINCENT<td><span class=cap>VEHICLE 2 - Driver Name (exactly as printed on license)</span>{p.last.upper()}, {p.first.upper()} {p.mid}<tr><td><span class=cap>Vehicle Year &amp; Make</span>2021 TOYOTA CAMRY<td><span class=cap>Vehicle Year &amp; Make</span>2017 NISSAN SENTRA<tr><td><span class=cap>Ticket/Arrest Number(s)</span><td><span class=cap>Ticket/Arrest Number(s)</span></table>"
        f"<table class=g><tr><td><span class=cap>Place Where Accident Occurred</span>SUNRISE EXPRESSWAY AT EXIT 11, BRACKWATER</table><table class=g><tr><td style='height:130px'><span class=cap>Accident Description / Officer's Notes</span>{story}</table><table class=g><tr><td><span class=cap>Officer's Rank and Name</span>PO M. DELGADO<td><span class=cap>Tax ID No.</span>{p.no('95####')}<td><span class=cap>Police Department</span>BRACKWATER POLICE DEPARTMENT</table>"
    )
    return Paper(page(body, ".g{margin-bottom:7px}.g td{width:auto;padding:2px 5px 6px}", "11pt 'Liberation Sans'", "0.6in"), shape("crash_report", agency="BRACKWATER POLICE DEPARTMENT", report_number=report, date=p.loss, time="14:05", location="SUNRISE EXPRESSWAY AT EXIT 11, BRACKWATER", narrative=story,
        parties=[_party("driver", f"{last}, VINCENT", "2021 TOYOTA CAMRY"), _party("driver", f"{p.last.upper()}, {p.first.upper()} {p.mid}", "2017 NISSAN SENTRA")]))
