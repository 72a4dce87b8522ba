"""Long and crowded papers: sets with parts and definitions, full stubs, many lines."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.desk.case import (
    BOYLE,
    Paper,
    Person,
    add,
    bare,
    cover,
    filed,
    less,
    long,
    mid,
    shape,
    sheet,
    short,
    times,
    tr,
    trs,
    us,
    usd,
    vin,
)


def colorado_interrogatories(p: Person) -> Paper:
    """Return four pages under Colorado's boxed caption: terms, then questions with lettered parts."""
    day, case = p.day(133), p.no("2026CV03####")
    terms = ["\"Crash\" means the collision of March 5, 2026 at Highway 119 and Foundry Row.", "\"Health care provider\" means any physician, surgeon, therapist, chiropractor, hospital, clinic or pharmacy.", "\"Identify\" means, for a person, to state the name, last known address and telephone number; for a document, its date, author and present custodian."]
    parts = [
        ("Identify each health care provider that has examined or treated you since the Crash, and for each state:", ["the dates of each visit;", "the part of the body that was treated;", "the total charged, the amount paid, and by whom."]),
        ("Identify each health care provider that treated your left knee at any time in the ten years before the Crash.", []),
        ("If you claim loss of income, state:", ["the name of each employer;", "your rate of pay on the day of the Crash;", "each date on which you were absent;", "the total that you claim."]),
        ("State whether you have completed any course of motorcycle safety, and if so when and where.", []),
        ("Describe everything that you did to avoid the Crash.", []),
        ("Identify every person known to you who saw the Crash or came upon the scene within fifteen minutes of it.", []),
        ("State the speed of your motorcycle:", ["three seconds before the Crash;", "at the moment of the Crash."]),
        ("Identify each lien, subrogation claim or letter of protection that bears on your recovery.", []),
        ("List every prescription that you took in the twenty-four hours before the Crash.", []),
        ("State each category of noneconomic loss that you claim and the facts that support it.", []),
    ]
    texts = [" ".join([said, *(f"({letter}) {each}" for letter, each in zip("abcd", lettered, strict=False))]) for said, lettered in parts]
    asked = "".join(f"<p>{at}. &nbsp; {said}</p>" + "".join(f"<p style='margin-left:50px'>({letter}) &nbsp; {each}</p>" for letter, each in zip("abcd", lettered, strict=False)) for at, (said, lettered) in enumerate(parts, 1))
    html = f"""<table class="g w"><tr><td style="width:66%">DISTRICT COURT, TALUS COUNTY, STATE OF COLORADO<br>100 Court House Sq., Granite Ferry, CO 80998<td rowspan=2 style="vertical-align:bottom" class=c><b>&#9650; COURT USE ONLY &#9650;</b><tr><td><b>Plaintiff:</b> {p.name.upper()}<br>v.<br><b>Defendant:</b> {p.other.upper()}<tr><td><i>Attorney for Defendant:</i><br>Mirabel Stanton, Atty. Reg. #{p.no('4####')}<br>Stanton Oyler LLC, 9 Ore Street, Granite Ferry, CO 80997<br>Phone: 970-555-0144 &nbsp; mstanton@stantonoyler.example<td>Case Number: {case}<br><br>Div.: 3 &nbsp; Ctrm.: B<tr><td colspan=2 class=c><b>DEFENDANT'S FIRST SET OF PATTERN AND NON-PATTERN INTERROGATORIES TO PLAINTIFF</b></table>
<p>Defendant {p.other}, through counsel, requests under C.R.C.P. 33 that Plaintiff {p.name} answer these interrogatories within 35 days.</p><h4 class=c>INSTRUCTIONS</h4><p>If you object to a part of an interrogatory, answer the rest. If you do not know an answer in full, say so and answer as far as you can. These interrogatories are continuing.</p><h4 class=c>DEFINITIONS</h4>{''.join(f'<p>{letter}. &nbsp; {each}</p>' for letter, each in zip('ABC', terms, strict=True))}<h4 class=c>INTERROGATORIES</h4>{asked}<p>Dated: {long(day)}.</p><p style="margin-left:50%">STANTON OYLER LLC<br><i>s/ Mirabel Stanton</i><br>Mirabel Stanton<br>Attorney for Defendant</p><h4 class=c>CERTIFICATE OF SERVICE</h4><p>I certify that on {long(day)} a copy of the foregoing was served by Colorado Courts E-Filing on Carla R. Boyle, {BOYLE}.</p><p><i>s/ Paul Heddle, paralegal</i></p>"""
    return Paper(sheet(html, font="12pt/1.75 'Liberation Serif'", margin="1in"), shape("served_discovery", discovery_type="interrogatories", case_number=case, plaintiff=p.name, defendant=p.other, propounding_party=p.other, responding_party=p.name, set_number="FIRST", service_date=day, service_method="electronic", definitions=" ".join(terms), requests=[{"number": str(at), "text": text} for at, text in enumerate(texts, 1)])).without("court")


def hospital_stub(p: Person) -> Paper:
    """Return the crowded stub of a nurse: six sorts of hours, twelve deductions, small print."""
    start, end, paid = p.day(-26), p.day(-13), p.day(-7)
    employer, rate = "STONEBROOK REGIONAL MEDICAL CENTER", "34.1800"
    earned = [("REGULAR", rate, "64.00"), ("SHIFT DIFF EVE", "3.2500", "24.00"), ("WEEKEND PREM", "4.0000", "16.00"), ("OVERTIME 1.5", "51.2700", "6.50"), ("PTO", rate, "8.00"), ("CHARGE NURSE", "2.0000", "12.00")]
    rows = [(a, b, c, times(b, c), usd(times(times(b, c), "22"))) for a, b, c in earned]
    gross = add(*(row[3] for row in rows))
    ytd = times(gross, "22")
    cuts = [("FED WT", "402.18"), ("SOC SEC EE", "189.44"), ("MEDICARE EE", "44.30"), ("VA WT", "148.02"), ("MED PPO FAM", "186.50"), ("DENTAL HI", "22.75"), ("VISION", "7.10"), ("403B PRE", "155.90"), ("FSA HLTH", "38.46"), ("VOL LIFE", "6.12"), ("PARKING", "10.00"), ("GIFT SHOP", "14.85")]
    taken = add(*(cut for _, cut in cuts))
    net = less(gross, taken)
    half = [tr(*(x for name, cut in pair for x in (name, cut, usd(times(cut, "22")))), right=9) for pair in zip(cuts[:6], cuts[6:], strict=True)]
    html = f"""<div class=f><b>{employer}</b><span>PAYROLL STATEMENT OF EARNINGS AND DEDUCTIONS</span></div><table class="g w">{tr('EMPLOYEE', 'EMP ID', 'SSN', 'DEPT', 'PAY BEGIN', 'PAY END', 'CHECK DT', 'ADVICE #', head=True)}{tr(p.turned.upper(), p.no('0#####'), 'XXX-XX-' + p.no('4###'), '6110 MED/SURG', short(start), short(end), short(paid), p.no('7######'))}</table>
<table class="w u" style="margin-top:6px">{tr('HOURS AND EARNINGS', 'RATE', 'HOURS', 'CURRENT', 'YTD', right=1, head=True)}{trs(rows, 1)}{tr('<b>TOTAL GROSS</b>', '', '', f'<b>{usd(gross)}</b>', f'<b>{usd(ytd)}</b>', right=1)}</table><table class="w u" style="margin-top:6px"><tr><th colspan=6>TAXES AND DEDUCTIONS (CURRENT, YEAR TO DATE){''.join(half)}</table>
<table class="g w" style="margin-top:6px">{tr('', 'TOTAL GROSS', 'FED TAXABLE', 'TOTAL TAXES', 'TOTAL DEDUCTIONS', 'NET PAY', right=1, head=True)}{tr('CURRENT', usd(gross), usd(less(gross, '186.50', '22.75', '7.10', '155.90', '38.46')), add(*(c for _, c in cuts[:4])), add(*(c for _, c in cuts[4:])), usd(net), right=1)}{tr('YTD', usd(ytd), usd(times(less(gross, '186.50', '22.75', '7.10', '155.90', '38.46'), '22')), usd(times(add(*(c for _, c in cuts[:4])), '22')), usd(times(add(*(c for _, c in cuts[4:])), '22')), usd(times(net, '22')), right=1)}</table><div class=f style="margin-top:6px"><span>PTO BAL 61.40 &nbsp; EIB BAL 118.00 &nbsp; JURY 0.00</span><span>NET PAY DISTRIBUTION: ADVICE {usd(net)} ACCT ******{p.no('8###')}</span></div><p class=t>QUESTIONS? HR SERVICE DESK 540-555-0101. OPEN ENROLLMENT CLOSES ON THE 21ST.</p>"""
    return Paper(sheet(html, "td,th{padding:1px 4px}", "8.5pt/1.3 'Liberation Sans Narrow'", "0.5in"), shape("pay_stub", employer_name=employer, employee_name=p.turned, ssn_last4=p.no("4###"), period_start=start, period_end=end, pay_date=paid, pay_rate="34.18", gross_pay=gross, net_pay=net, ytd_gross=ytd)).without("hours")


def total_loss_sum(p: Person) -> Paper:
    """Return a letter that sets out a total loss as a sum, ending in what is offered."""
    day, claim = p.day(22), p.no("PFM-####-##-COLL")
    value, tax, fee, cut = "14,218.00", "938.39", "18.00", "500.00"
    net = less(add("14218.00", tax, fee), cut)
    html = f"""<b style="font-size:15pt">Peachtree Farm Mutual Insurance Company</b><br>Total Loss Unit, PO Box 2200, Bellhaven, GA 30995<p>{mid(day)}</p><p>{p.name}<br>{p.address}</p><table>{trs([('Claim', claim), ('Insured', p.name), ('Date of loss', us(p.loss)), ('Vehicle', f"2019 Honda Pilot, {vin(p.no('5FNYF6H5*KB######'))}")])}</table><p>Dear {p.mr}:</p><p>Because the cost to repair your Pilot would be more than its worth, it is a total loss. We offer to settle as follows:</p><table style="width:75%;margin-left:20px">{trs([('Actual cash value', '$' + value), ('Title ad valorem tax, 6.6%', tax), ('Title and tag fee', fee), ('Less your collision deductible', f'({cut})')], 1)}<tr style="border-top:1px solid"><td><b>Net settlement</b><td class=r><b>${usd(net)}</b></table><p>If you keep the vehicle, the salvage value of $2,905.00 would be subtracted. Rental stops five days after this offer. This letter does not concern your injury claim, which Mr. Abara is handling.</p><p>To accept, sign the title and the enclosed power of attorney and call me.</p><p>Ludovica Saenz<br>Material Damage Adjuster<br>(706) 555-0195<br>lsaenz@peachtreefarm.example</p>"""
    return Paper(sheet(html, font="11pt/1.45 'Open Sans'", margin="0.85in"), shape("claim_letter", carrier="Peachtree Farm Mutual Insurance Company", letter_type="offer", date=day, claim_number=claim, adjuster_name="Ludovica Saenz", adjuster_phone="(706) 555-0195", adjuster_email="lsaenz@peachtreefarm.example", insured_name=p.name, date_of_loss=p.loss, amount_offered=net)).without("claimant_name")


def fleet_of_a_family(p: Person) -> Paper:
    """Return a policy of three cars on two pages, its table going on without headings."""
    start, end, policy = p.day(-151), p.day(32), p.no("SM######7")
    cars = [("2015", "Mazda", "CX-5 Touring", vin(p.no("JM3KE2CY*F0######"))), ("2011", "Subaru", "Outback", vin(p.no("4S4BRBCC*B3######"))), ("2023", "Nissan", "Leaf S", vin(p.no("1N4AZ1BV*PC######")))]
    first = [("Bodily Injury Liability", "$100,000 per person/$300,000 per occurrence", "141.20", "118.60", "159.05"), ("Property Damage Liability", "$50,000 per occurrence", "97.00", "84.15", "108.30"), ("Medical Expense", "$5,000 per person", "17.25", "14.10", "18.85"), ("Uninsured Motorists BI", "$100,000 per person/$300,000 per occurrence", "33.00", "33.00", "33.00"), ("Underinsured Motorists", "$100,000 per person/$300,000 per occurrence", "12.00", "12.00", "12.00")]
    then = [("Other Than Collision", "", "44.10 (ded. $250)", "", "71.55 (ded. $250)"), ("Collision", "", "166.40 (ded. $500)", "", "238.20 (ded. $500)")]
    sums = [add(*(r[at].split(" ")[0] for r in first + then if r[at])) for at in (2, 3, 4)]
    html = f"""<div class=f><b style="font:bold 15pt Roboto">Shenandoah Mutual</b><span class=r>Page 1 of 2<br>{policy}</span></div><h3>FAMILY AUTOMOBILE POLICY DECLARATIONS</h3><table class=w><tr><td>Item 1. Named insured: <b>{p.name}</b><br>{p.address}<td>Item 2. Policy period:<br>{bare(start)} to {bare(end)}<br>12:01 a.m. Eastern<td>Agency 0417<br>Valley Shield, Inc.<br>540-555-0177</table><h4>Item 3. Insured vehicles</h4><table class="g w s">{tr('No.', 'Yr', 'Make', 'Model', 'VIN', 'Terr', 'Class', 'Annual mi', head=True)}{trs([(at, *car, '041', '8A', m) for at, (car, m) in enumerate(zip(cars, ('9,000', '5,500', '11,000'), strict=True), 1)])}</table><h4>Item 4. Operators</h4><p class=s>{p.name} (1), Delroy Rutherford (2, 3), Simone Rutherford, age 17, learner's permit. No operator is excluded.</p><h4>Item 5. Coverage is provided where a premium is shown</h4><table class="g w s v">{tr('Coverage', 'Limit of liability', 'Veh 1', 'Veh 2', 'Veh 3', right=2, head=True)}{trs(first, 2)}</table><p class=s style="text-align:right">Continued on next page</p>
<div class="new f"><b>Shenandoah Mutual</b><span class=r>Page 2 of 2<br>{policy}</span></div><table class="g w s v">{trs(then, 2)}{tr('Total per vehicle', '', *sums, right=2)}{tr('<b>Total policy premium</b>', '', '', '', f'<b>${usd(add(*sums))}</b>', right=2)}</table><h4>Item 6. Forms</h4><p class=s>PP 00 01 (09 18), PP 01 99 (01 24), UM-VA (07 23). Loss payee, vehicle 3: Dogwood Credit Union.</p><p class=s>You have rejected the higher uninsured limits of $250,000/$500,000 that were offered.</p>"""
    lines = [cover("Bodily Injury Liability", "bodily_injury", "100000.00", "300000.00"), cover("Property Damage Liability", "property_damage", None, "50000.00"), cover("Medical Expense", "medical_payments", "5000.00"), cover("Uninsured Motorists BI", "uninsured_motorist", "100000.00", "300000.00"), cover("Underinsured Motorists", "underinsured_motorist", "100000.00", "300000.00"), cover("Other Than Collision", "other", None, None, "250.00"), cover("Collision", "other", None, None, "500.00")]
    for each in lines:
        del each["premium"]
    return Paper(sheet(html, ".v{table-layout:fixed}.v tr>:nth-child(1){width:22%}.v tr>:nth-child(2){width:36%}", "10pt/1.35 Roboto"), shape("declarations", carrier="Shenandoah Mutual", policy_number=policy, named_insured=p.name, period_start=start, period_end=end, coverages=lines, vehicles=[dict(zip(("year", "make", "model", "vin"), car, strict=True)) for car in cars]))


def estimate_of_many_lines(p: Person) -> Paper:
    """Return an estimate of three pages, a subtotal at the foot of each."""
    day = p.day(10)
    words = ["Front bumper cover", "Front bumper reinf", "Grille assy", "R headlamp assy", "R fender", "R fender liner", "R front door shell", "R front door trim", "R mirror assy", "R rocker panel", "R front wheel", "R strut assy", "R lower arm", "R hub bearing", "Hood", "Hood insulator", "Radiator support", "Condenser", "A/C recharge", "Air dam", "Washer reservoir", "R fog lamp", "Battery tray", "R apron", "R door glass", "R door weatherstrip", "Blend R rear door", "Feather, prime, block", "Corrosion protection", "Pre-repair scan", "Post-repair scan", "Align four wheels"]
    lines = [(at, "Sublet" if at == 19 or at > 28 else "Refinish" if at > 26 else "Replace" if at % 3 else "Repair", word, "OEM" if at % 3 and at < 27 and at != 19 else "", f"{(at * 37 % 211) + 24 + at % 4 * 0.25:.2f}", f"{at % 5 * 0.3:.1f}") for at, word in enumerate(words, 1)]
    parts = add(*(row[4] for row in lines))
    hours = add(*(row[5] for row in lines))
    labor, tax = times(hours, "64.00"), times(parts, "0.0725")
    total = add(parts, labor, tax)
    pages = []
    for at in range(0, 32, 14):
        some = lines[at:at + 14]
        pages.append(f"""<div{' class=new' if at else ''}><div class=f><b>Deer Lick Collision Repair, Inc.</b><span>RO {p.no('2####')} &nbsp; {us(day)} &nbsp; page {at // 14 + 1} of 3</span></div>{'' if at else f"<p>55 Foundry Street, Marlow Center, OH 43997 &nbsp; 740-555-0116<br>Customer: {p.short}, {p.street}<br>2018 Hyundai Elantra SEL &nbsp; VIN {vin(p.no('5NPD84LF*JH######'))} &nbsp; Insurer: Buckeye National &nbsp; Estimator: P. Lund</p>"}<h4>{'ESTIMATE OF RECORD' if not at else 'Estimate, continued'}</h4><table class="w u">{tr('#', 'Op', 'Description', 'Type', 'Price', 'Hrs', right=4, head=True) if not at else ''}{trs(some, 4)}{tr('', '', 'Page subtotal', '', usd(add(*(r[4] for r in some))), add(*(r[5] for r in some)), right=4)}</table>""" + (f"""<table style="margin:20px 0 0 50%">{trs([('Parts', usd(parts)), (f'Labor {hours} hrs @ 64.00', usd(labor)), ('Tax on parts 7.25%', usd(tax)), ('<b>TOTAL ESTIMATE</b>', f'<b>${usd(total)}</b>'), ('Towing paid by insurer (not included)', '185.00')], 1)}</table>""" if at == 28 else "") + "</div>")
    return Paper(sheet("".join(pages), font="10.5pt/1.5 Carlito", margin="0.7in"), filed("repair_estimate", day, ["Deer Lick Collision Repair, Inc.", p.short, "Buckeye National", "P. Lund"], total))


def printed_mail(p: Person) -> Paper:
    """Return a manager's answer by e-mail, printed out, the question quoted below it."""
    day = p.day(53)
    gone, back, hired = p.day(0), p.day(25), p.day(-222)
    lost = times("18.60", "96")
    html = f"""<h3 style="border-bottom:2px solid">Carla R. Boyle</h3><table class=s>{trs([('<b>From:</b>', 'Fiona Lachlan &lt;fiona@talusclimbing.example&gt;'), ('<b>Sent:</b>', f'{day:%A}, {long(day)} 4:16 PM'), ('<b>To:</b>', 'Records Desk &lt;records@marchettiboyle.example&gt;'), ('<b>Subject:</b>', f'RE: employment verification - {p.short}')])}</table><p>Hi,</p><p>Sorry for the slow reply. Here is what you asked for. You can treat this as our wage statement.</p><table class="g" style="margin-left:10px">{trs([('Employer', 'Talus Climbing Gym LLC'), ('Employee', p.name), ('Position', 'Route setter'), ('Hired', us(hired)), ('Hourly rate', '$18.60'), ('Hours per week', '24'), ('First shift missed', us(gone)), ('Last shift missed', us(back)), ('Hours missed', '96'), ('Gross pay lost', '$' + usd(lost)), ('PTO used', 'not eligible')])}</table><p>He is back on the desk for now, no ladders. Our accountant can send a W-2 if you need it.</p><p>Fiona Lachlan<br>General Manager, Talus Climbing Gym LLC</p><div style="border-left:2px solid #88a;padding-left:10px;color:#444"><p>On {mid(p.day(45))}, Records Desk wrote:<br>Please confirm {p.short}'s position, rate of pay, hours, and the dates and wages lost since {bare(p.loss)}.</p></div>"""
    return Paper(sheet(html, font="11pt/1.45 Carlito", margin="0.8in"), shape("wage_verification", employer_name="Talus Climbing Gym LLC", employee_name=p.name, job_title="Route setter", hire_date=hired, pay_rate="18.60", pay_rate_unit="hour", hours_per_week="24", absence_start=gone, absence_end=back, hours_missed="96", wages_lost=lost, signed_by="Fiona Lachlan")).without("leave_used_hours", "signed_on")
