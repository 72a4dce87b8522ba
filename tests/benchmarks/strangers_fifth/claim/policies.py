"""Declarations of automobile policies of several states and one of a hauler."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_fifth.claim.case import (
    Paper,
    Person,
    Record,
    add,
    bare,
    box,
    cover,
    cut,
    line,
    long,
    mid,
    rows,
    shape,
    sheet,
    short,
    us,
    usd,
    vin,
)


def _cars(*cars: tuple[str, str, str, str]) -> list[Record]:
    return [dict(zip(("year", "make", "model", "vin"), car, strict=True)) for car in cars]


def coverage_summary(p: Person) -> Paper:
    """A direct writer's summary for one car: headings in sentences, limits, deductible and premium in three columns; two pages."""
    policy, start, end = p.no("9########"), p.day(-70), p.day(111)
    car = _cars(("2014", "FORD", "F150", vin("1FTFW1EF*EKD40718")))
    table = [("Bodily Injury Liability", "bodily_injury", "$30,000 each person/$60,000 each accident", "30000.00", "60000.00", None, "214.00"), ("Property Damage Liability", "property_damage", "$25,000 each accident", None, "25000.00", None, "181.00"), ("Uninsured/Underinsured Motorist Bodily Injury", None, "$30,000 each person/$60,000 each accident", "30000.00", "60000.00", None, "47.00"), ("Uninsured/Underinsured Motorist Property Damage", None, "$25,000 each accident", None, "25000.00", "250.00", "22.00"), ("Personal Injury Protection", "personal_injury_protection", "$2,500 each person", "2500.00", None, None, "39.00"), ("Comprehensive", "other", "Actual Cash Value", None, None, "1000.00", "58.00"), ("Collision", "other", "Actual Cash Value", None, None, "1000.00", "163.00")]
    total = add(*(row[6] for row in table))
    body = (
        f"<div class=f><div style='width:58%'><b style='font:bold 17pt Roboto;color:#0a3d91'>REDBIRD DIRECT</b><p style='margin-top:36px'>{p.name.upper()}<br>{p.street.upper()}<br>{p.town.upper()}</p></div><div style='border-left:4px solid #0a3d91;padding-left:12px'><b>Policy Number: {policy}</b><br>Underwritten by:<br>Redbird Direct County Mutual Insurance Co<br>{long(p.day(-75))}<br>Policy Period: {mid(start)} - {mid(end)}<br>Page 1 of 2<p class=s><b>1-800-555-0111</b><br>For customer service and claims service, 24 hours a day.</p></div></div><h2>Auto Insurance<br>Coverage Summary</h2><b>This is your Declarations Page<br>Your coverage has changed</b>"
        f"<p>Your coverage begins on the later of {long(start)} at 12:01 a.m. or the effective time shown on your application. This policy period ends on {long(end)} at 12:01 a.m. The policy contract is form 9611D TX (05/21).</p><h4>Policy changes effective {long(start)}</h4><p class=s>Premium change: -$41.00. Collision deductible changed from $500 to $1,000.</p><h4>Drivers and household residents</h4><table class=w><tr><td>{p.name}<td>Named insured<tr><td>Inez Castellanos<td>Excluded driver</table><h4>Outline of coverage</h4>"
        f"<div class=new></div><div class=s>Policy Number: {policy}<br>{p.name}<br>Page 2 of 2</div><h4>{car[0]['year']} {car[0]['make']} {car[0]['model']}<br>VIN: {car[0]['vin']}</h4><p class=s>Body style: 4 door pickup. Garaging ZIP Code: 78999. Primary use of the vehicle: Commute.</p><table class=w><tr class=u><td><td><b>Limits</b><td class=r><b>Deductible</b><td class=r><b>Premium</b><tr><td colspan=3>Liability To Others<td class=r>"
        + "".join(f"<tr><td>{'&ensp;' if at < 2 else ''}{name}<td>{said}<td class=r>{'$' + usd(less)[:-3] if less else ''}<td class=r>{'$' if at == 0 else ''}{premium[:-3]}" for at, (name, _, said, _, _, less, premium) in enumerate(table))
        + f"<tr class=p><td><b>Total 6 month policy premium</b><td><td><td class=r><b>${usd(total)}</b></table><p>Discount if paid in full<span style='float:right'>-62.00</span></p><h4>Premium discounts</h4><p class=s>Policy {policy}: Paperless, Continuous Insurance: Gold. Vehicle: Passive Restraint.</p><h4>Lienholder information</h4><p class=s>Lone Star Plains Credit Union, PO Box 880, Dallas, TX 75399</p>"
    )
    covers = [cover(name, kind, person, accident, less, premium) for name, kind, _, person, accident, less, premium in table]
    return Paper(sheet(body, ".u td{border-bottom:1px solid}.p td{border-top:1px solid}td{padding:3px 4px}", "10.2pt/1.4 'Roboto'", "0.75in"), shape("declarations", carrier="Redbird Direct County Mutual Insurance Co", policy_number=policy, named_insured=p.name.upper(), period_start=start, period_end=end, coverages=covers, vehicles=car)).without("carrier")


def lettered(p: Person) -> Paper:
    """A mutual's page with symbols: a letter for each coverage, the limits on lines of their own below it."""
    policy, start, end = p.no("### ####-C09-13"), p.day(-89), p.day(95)
    car = _cars(("2012", "FORD", "ESCAPE", vin("1FMCU9D7*CKA66104")))
    body = (
        f"<div class=f><div><b style='font-size:12pt'>DELMAR BENEFIT AUTOMOBILE INSURANCE COMPANY</b><br>ONE DELMAR PLAZA, BLOOMINGTON IL 61799</div><div class=r>DECLARATIONS PAGE<br>{p.no('23-####-9')} &ensp; A</div></div><div class=f style='margin-top:20px'><div>NAMED INSURED<br>{p.last.upper()}, {p.first.upper()} {p.mid} &amp; HALINA<br>{p.street.upper()}<br>{p.town.upper()}</div><div>POLICY NUMBER &ensp; {policy}<br>POLICY PERIOD &ensp; {mid(start).upper()} TO {mid(end).upper()}<br>12:01 A.M. STANDARD TIME</div></div>"
        f"<p style='margin-top:18px'>YOUR CAR</p><table><tr><td>YEAR<td>MAKE<td>MODEL<td>BODY STYLE<td>VEHICLE ID. NUMBER<td>CLASS<tr><td>{car[0]['year']}<td>{car[0]['make']}<td>{car[0]['model']}<td>SPORT WG<td>{car[0]['vin']}<td>6H30H103</table>"
        "<p style='margin-top:18px'>SYMBOLS &emsp; COVERAGE &amp; LIMITS</p><table class=w><tr><td>A<td>Liability Coverage<td class=r>&nbsp;<tr><td><td>&emsp;Bodily Injury Limits<br>&emsp;&emsp;Each Person, Each Accident<br>&emsp;&emsp;&emsp;$100,000 &emsp;&emsp; $300,000<td class=r>$188.42<tr><td><td>&emsp;Property Damage Limit<br>&emsp;&emsp;Each Accident<br>&emsp;&emsp;&emsp;$50,000<td class=r>$121.07<tr><td>C<td>Medical Payments Coverage<br>&emsp;&emsp;Limit - Each Person<br>&emsp;&emsp;&emsp;$10,000<td class=r>$24.16<tr><td>D<td>Comprehensive Coverage - $250 Deductible<td class=r>$41.93<tr><td>U<td>Uninsured Motor Vehicle Coverage<br>&emsp;&emsp;Bodily Injury Limits<br>&emsp;&emsp;Each Person, Each Accident<br>&emsp;&emsp;&emsp;$100,000 &emsp;&emsp; $300,000<td class=r>$15.55<tr><td>W<td>Underinsured Motor Vehicle Coverage<br>&emsp;&emsp;Bodily Injury Limits<br>&emsp;&emsp;Each Person, Each Accident<br>&emsp;&emsp;&emsp;$100,000 &emsp;&emsp; $300,000<td class=r>$29.31"
        f"<tr><td><td>Total premium for {short(start)} to {short(end)}. This is not a bill.<td class=r>$420.44</table><p class=s style='margin-top:16px'>IMPORTANT MESSAGES: Your total renewal premium does not include $6.00 of installment fees. Replaced policy number {p.no('### ####-C09')}-12.</p><p class=s>EXCEPTIONS AND ENDORSEMENTS: 6126LS AMENDATORY ENDORSEMENT. 6091CS.</p>"
    )
    covers = [cover("Bodily Injury", "bodily_injury", "100000.00", "300000.00", None, "188.42"), cover("Property Damage", "property_damage", None, "50000.00", None, "121.07"), cover("Medical Payments Coverage", "medical_payments", "10000.00", None, None, "24.16"), cover("Comprehensive Coverage", "other", None, None, "250.00", "41.93"), cover("Uninsured Motor Vehicle Coverage", "uninsured_motorist", "100000.00", "300000.00", None, "15.55"), cover("Underinsured Motor Vehicle Coverage", "underinsured_motorist", "100000.00", "300000.00", None, "29.31")]
    covers[:2] = cut(covers[:2], "name")
    record = shape("declarations", carrier="DELMAR BENEFIT AUTOMOBILE INSURANCE COMPANY", policy_number=policy, period_start=start, period_end=end, coverages=covers, vehicles=car)
    return Paper(sheet(body, "td{padding:3px 10px 3px 0}", "10pt/1.32 'Liberation Mono'", "0.75in"), record).without("named_insured")


def jersey_options(p: Person) -> Paper:
    """A New Jersey standard policy: two cars, the limits in thousands with a slash, the options of injury protection listed."""
    policy, start, end = p.no("LG ####-##"), p.day(-140), p.day(225)
    cars = _cars(("2019", "HONDA", "FIT", vin("3HGGK5H4*KM703355")), ("2011", "SUBARU", "OUTBACK", vin("4S4BRBCC*B3372190")))
    table = [("Bodily Injury", "bodily_injury", "$100,000/$300,000", "100000.00", "300000.00", "311.00", "298.00"), ("Property Damage", "property_damage", "$50,000", None, "50000.00", "204.00", "197.00"), ("Uninsured/Underinsured Motorists", None, "$100,000/$300,000", "100000.00", "300000.00", "61.00", "61.00"), ("Personal Injury Protection", "personal_injury_protection", "$250,000, deductible $500", "250000.00", None, "196.00", "188.00")]
    body = (
        f"<div class=c><b>LANTERN GARDEN INSURANCE CO. OF NEW JERSEY</b><br>STANDARD PERSONAL AUTO POLICY<br>AMENDED DECLARATIONS</div><table class='w g' style='margin-top:10px'>{line(box('POLICY NUMBER', policy), box('POLICY PERIOD (12:01 AM)', f'FROM {short(start)} TO {short(end)}'), box('REASON FOR AMENDMENT', 'ADD VEHICLE 2'))}{line(box('NAMED INSURED AND ADDRESS', f'{p.name.upper()}<br>{p.street.upper()}<br>{p.town.upper()}', 2), box('PRODUCER', 'MILLRACE AGENCY LLC<br>609-555-0170'))}</table>"
        "<table class='w g' style='margin-top:8px'><tr><th>VEH<th>YR<th>MAKE<th>MODEL<th>VIN<th>TERR<th>ANNUAL MILES" + rows([(at, car["year"], car["make"], car["model"], car["vin"], "14", "8,500") for at, car in enumerate(cars, 1)])
        + "</table><table class='w g' style='margin-top:8px'><tr><th>COVERAGES<th>LIMITS OF LIABILITY<th class=r>VEH 1<th class=r>VEH 2" + rows([(name, said, one, two) for name, _, said, _, _, one, two in table], 2)
        + f"<tr><td>Collision<td>ACV, deductible $750<td class=r>288.00<td class=r>NOT COV<tr><td>Comprehensive<td>ACV, deductible $750<td class=r>74.00<td class=r>NOT COV<tr><td><b>TOTAL BY VEHICLE</b><td><td class=r>1,134.00<td class=r>744.00<tr><td><b>TOTAL ANNUAL PREMIUM</b><td><td colspan=2 class=r><b>$1,878.00</b></table><p class=s><b>PIP OPTIONS.</b> Medical expense: PIP is primary. Extra PIP package: income continuation $100 a week, maximum $5,200; essential services $12 a day. <b>LAWSUIT OPTION:</b> Limitation on lawsuit applies to all household members.</p><p class=s>Countersigned {us(p.day(-133))}</p>"
    )
    covers = cut([cover(name, kind, person, accident, "500.00" if kind == "personal_injury_protection" else None) for name, kind, _, person, accident, _, _ in table] + [cover("Collision", "other", None, None, "750.00"), cover("Comprehensive", "other", None, None, "750.00")], "premium")
    return Paper(sheet(body, "td,th{padding:3px 6px}", "9.6pt/1.35 'Liberation Sans'", "0.65in"), shape("declarations", carrier="LANTERN GARDEN INSURANCE CO. OF NEW JERSEY", policy_number=policy, named_insured=p.name.upper(), period_start=start, period_end=end, coverages=covers, vehicles=cars))


def michigan_choice(p: Person) -> Paper:
    """A Michigan page sent by fax: the injury protection chosen, limits spelt out under each coverage's name."""
    policy, start, end = p.no("TB-A ####### R"), p.day(-30), p.day(152)
    car = _cars(("2018", "Buick", "Encore", vin("KL4CJASB*JB581142")))
    lines = [("Residual Bodily Injury Liability", "$50,000 per person / $100,000 per occurrence", "$96"), ("Property Damage Liability", "$10,000 per occurrence", "$4"), ("Personal Injury Protection (Option 3)", "$250,000 per person per accident for allowable expenses", "$231"), ("Property Protection Insurance", "$1,000,000 per accident", "$12"), ("Uninsured Motorist", "$50,000 per person / $100,000 per accident", "$14"), ("Underinsured Motorist", "$50,000 per person / $100,000 per accident", "$17"), ("Broadened Collision", "$500 deductible", "$118")]
    body = (
        f"<h3>Thumb &amp; Bay Farmers Mutual</h3><p>Automobile Declarations Certificate &nbsp; (Renewal)</p><table>{rows([('Insured', p.name), ('', p.street), ('', p.town), ('Policy No.', policy), ('Effective', f'{bare(start)} to {bare(end)}'), ('Vehicle', ' '.join((car[0]['year'], car[0]['make'], car[0]['model']))), ('VIN', car[0]['vin'])])}</table><hr>"
        + "".join(f"<div class=f><div><b>{name}</b><br>&emsp;{said}</div><div>{money}</div></div>" for name, said, money in lines)
        + "<hr><div class=f><b>Six month premium</b><b>$492</b></div><div class=f><span>MCCA assessment</span><span>$20</span></div><p class=s>You must carry proof of no-fault insurance in the vehicle. Coordinated medical: No.</p>"
    )
    covers = [cover(lines[0][0], "bodily_injury", "50000.00", "100000.00", None, "96.00"), cover(lines[1][0], "property_damage", None, "10000.00", None, "4.00"), cover("Personal Injury Protection", "personal_injury_protection", "250000.00", None, None, "231.00"), cover(lines[3][0], None, None, "1000000.00", None, "12.00"), cover(lines[4][0], "uninsured_motorist", "50000.00", "100000.00", None, "14.00"), cover(lines[5][0], "underinsured_motorist", "50000.00", "100000.00", None, "17.00"), cover(lines[6][0], "other", None, None, "500.00", "118.00")]
    covers[2] = cut(covers[2:3], "name")[0]
    return Paper(sheet(body, "td{padding:2px 14px 2px 0}.f{margin:5px 0}", "11.5pt/1.4 'Caladea'", "0.9in"), shape("declarations", carrier="Thumb & Bay Farmers Mutual", policy_number=policy, named_insured=p.name, period_start=start, period_end=end, coverages=covers, vehicles=car))


def hauler(p: Person) -> Paper:
    """A business auto page: one combined limit, symbols of covered autos, a schedule of trucks on its second page."""
    policy, start, end = p.no("GFA-BA-#######"), p.day(-240), p.day(125)
    trucks = _cars(("2018", "ISUZU", "NPR", vin("54DC4W1B*JS804417")), ("2021", "FREIGHTLINER", "M2 106", vin("3ALACWFC*MDMK2290")), ("2016", "FORD", "E-350", vin("1FDWE3FL*GDC11865")))
    table = [("COVERED AUTOS LIABILITY", "7, 8, 9", "$1,000,000 EACH ACCIDENT", "11,840.00"), ("PERSONAL INJURY PROTECTION", "5", "$10,000 EACH PERSON", "612.00"), ("AUTO MEDICAL PAYMENTS", "7", "$5,000 EACH PERSON", "188.00"), ("UNINSURED MOTORISTS", "", "REJECTED", ""), ("PHYSICAL DAMAGE COLLISION", "7", "ACV LESS $2,500 DED. EACH COVERED AUTO", "2,960.00")]
    body = (
        f"<div class=f><b>GULF FREIGHT ASSURANCE COMPANY</b><span>BUSINESS AUTO COVERAGE FORM DECLARATIONS</span></div><p>ITEM ONE</p><table class='w g'>{line(box('POLICY NO.', policy), box('RENEWAL OF', p.no('GFA-BA-######')))}{line(box('NAMED INSURED AND MAILING ADDRESS', 'CITRUS HAUL LOGISTICS, INC.<br>700 PACKINGHOUSE RD<br>LAKE CORBETT, FL 34997'), box('AGENT', 'ORCHID COAST RISK ADVISORS<br>TAMPA, FL 33699'))}{line(box('POLICY PERIOD', f'From {us(start)} to {us(end)} at 12:01 A.M. Standard Time at your mailing address', 2))}{line(box('FORM OF BUSINESS', '[X] Corporation &ensp; [ ] Partnership &ensp; [ ] Individual &ensp; [ ] Other', 2))}</table><p>ITEM TWO &mdash; SCHEDULE OF COVERAGES AND COVERED AUTOS</p><p class=s>Each of these coverages will apply only to those autos shown as covered autos. Autos are shown as covered autos for a particular coverage by the entry of one or more of the symbols.</p><table class='w g'><tr><th>COVERAGES<th>COVERED AUTOS<th>LIMIT: THE MOST WE WILL PAY FOR ANY ONE ACCIDENT OR LOSS<th class=r>PREMIUM{rows(table, 3)}<tr><td colspan=3>ESTIMATED TOTAL PREMIUM<td class=r>15,600.00</table>"
        f"<div class=new></div><p>{policy} &emsp; Page 2</p><p>ITEM THREE &mdash; SCHEDULE OF COVERED AUTOS YOU OWN</p><table class='w g'><tr><th>NO.<th>YEAR<th>TRADE NAME<th>MODEL<th>VEHICLE IDENTIFICATION NUMBER (VIN)<th class=r>ORIGINAL COST NEW<th>RADIUS{rows([(at, car['year'], car['make'], car['model'], car['vin'], cost, 'LOCAL') for at, (car, cost) in enumerate(zip(trucks, ('$48,200', '$91,750', '$36,900'), strict=True), 1)])}</table><p class=s>ENDORSEMENTS ATTACHED: CA 00 01 10 13, CA 22 10 (FLORIDA PIP), MCS-90. COUNTERSIGNED AT TAMPA {us(p.day(-236))}</p>"
    )
    covers = [cover("COVERED AUTOS LIABILITY", None, None, "1000000.00", None, "11840.00"), cover("PERSONAL INJURY PROTECTION", "personal_injury_protection", "10000.00", None, None, "612.00"), cover("AUTO MEDICAL PAYMENTS", "medical_payments", "5000.00", None, None, "188.00"), cover("PHYSICAL DAMAGE COLLISION", "other", None, None, "2500.00", "2960.00")]
    return Paper(sheet(body, "td,th{padding:3px 6px}", "10pt/1.35 'Liberation Sans'", "0.7in"), shape("declarations", carrier="GULF FREIGHT ASSURANCE COMPANY", policy_number=policy, named_insured="CITRUS HAUL LOGISTICS, INC.", period_start=start, period_end=end, coverages=covers, vehicles=trucks))


def desert_card(p: Person) -> Paper:
    """A short Arizona page for an envelope."""
    policy, start, end = p.no("##-AZ-#####"), p.day(-60), p.day(121)
    car = _cars(("2011", "Toyota", "Camry", vin("4T1BF3EK*BU633107")))
    table = [("Bodily Injury Liability", "bodily_injury", "$25,000 each person / $50,000 each accident", "25000.00", "50000.00", "141.20"), ("Property Damage Liability", "property_damage", "$15,000 each accident", None, "15000.00", "98.60"), ("Medical Payments", "medical_payments", "$5,000 each person", "5000.00", None, "18.40"), ("Uninsured Motorist", "uninsured_motorist", "$25,000 each person / $50,000 each accident", "25000.00", "50000.00", "22.10"), ("Underinsured Motorist", "underinsured_motorist", "$25,000 each person / $50,000 each accident", "25000.00", "50000.00", "19.70")]
    body = f"<h2>Desert Bloom Mutual</h2><p><b>Auto Policy Declarations</b></p><p>Policy number: {policy}<br>Named insured: {p.name}<br>Policy period: {us(start)} to {us(end)}</p><p>Vehicle: {car[0]['year']} {car[0]['make']} {car[0]['model']}<br>VIN: {car[0]['vin']}</p><table class='w g'><tr><th>Coverage<th>Limits<th class=r>Premium{rows([(a, c, '$' + f) for a, _, c, _, _, f in table], 2)}<tr><td>Total<td><td class=r>$300.00</table>"
    covers = [cover(name, kind, person, accident, None, premium) for name, kind, _, person, accident, premium in table]
    return Paper(sheet(body, "td,th{padding:4px 7px}", "11pt/1.45 'Open Sans'", "0.85in"), shape("declarations", carrier="Desert Bloom Mutual", policy_number=policy, named_insured=p.name, period_start=start, period_end=end, coverages=covers, vehicles=car))
