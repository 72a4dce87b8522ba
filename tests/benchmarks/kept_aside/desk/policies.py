"""Pages of declarations: cars, an umbrella, a house, a motorcycle."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.desk.case import (
    Paper,
    Person,
    add,
    cover,
    long,
    mid,
    shape,
    sheet,
    tr,
    trs,
    us,
    vin,
)


def one_car_list(p: Person) -> Paper:
    """Return a renewal page of one car: coverage, limits, premium in a ruled list."""
    start, end = p.day(-97), p.day(84)
    policy, car = p.no("CAP ## ####### 3"), vin(p.no("5YFEPMAE*NP######"))
    rows = [("Bodily Injury Liability", "$50,000 each person / $100,000 each accident", "212.40"), ("Property Damage Liability", "$50,000 each accident", "148.75"), ("Medical Payments", "$5,000 each person", "31.10"), ("Uninsured/Underinsured Motorist Bodily Injury", "$50,000 each person / $100,000 each accident", "66.05"), ("Comprehensive", "$500 deductible", "88.20"), ("Collision", "$1,000 deductible", "241.60"), ("Rental Reimbursement", "$40 per day / $1,200 maximum", "18.00")]
    html = f"""<div class=f><b style="font:bold 19pt Lato">Cordillera Auto &amp; Property</b><div class=r>Cordillera Casualty Company<br>1 Sierra Exchange, Sacramento, CA 95899</div></div><h2>Personal Auto Policy &mdash; Declarations (Renewal)</h2>
<table class=w><tr><td><b>Policy Number</b><br>{policy}<td><b>Policy Period</b><br>{us(start)} to {us(end)}<br><span class=s>12:01 A.M. standard time at your address</span><td><b>Agent</b><br>Whitaker &amp; Moss Agency<br>(909) 555-0145<tr><td colspan=3><b>Named Insured and mailing address</b><br>{p.short}<br>{p.address}</table>
<h3>Your vehicle</h3><table class="g w">{tr('Unit', 'Year', 'Make', 'Model', 'Vehicle Identification Number', 'Use', head=True)}{tr('1', '2022', 'Toyota', 'Corolla LE', car, 'Commute 12 mi')}</table>
<h3>Coverages and limits of liability</h3><table class="g w">{tr('Coverage', 'Limits / Deductible', 'Premium', right=2, head=True)}{trs([(a, b, '$' + c) for a, b, c in rows], 2)}{tr('<b>Total six-month premium</b>', '', '<b>$' + add(*(r[2] for r in rows)) + '</b>', right=2)}</table><p class=s>Drivers: {p.short} (rated); no excluded drivers. Discounts applied: good driver, multi-policy. Lienholder: Inland Empire Teachers CU.</p><p class=s>California's minimum limits are $30,000/$60,000/$15,000. Previous term's premium: $781.15.</p>"""
    lines = [cover("Bodily Injury Liability", "bodily_injury", "50000.00", "100000.00", None, "212.40"), cover("Property Damage Liability", "property_damage", None, "50000.00", None, "148.75"), cover("Medical Payments", "medical_payments", "5000.00", None, None, "31.10"), {**cover("Uninsured/Underinsured Motorist Bodily Injury", "", "50000.00", "100000.00", None, "66.05")}, cover("Comprehensive", "other", None, None, "500.00", "88.20"), cover("Collision", "other", None, None, "1000.00", "241.60"), cover("Rental Reimbursement", "other", None, None, None, "18.00")]
    del lines[3]["coverage"], lines[6]["limit_per_person"], lines[6]["limit_per_accident"]
    return Paper(sheet(html, font="10pt/1.35 Lato"), shape("declarations", policy_number=policy, named_insured=p.short, period_start=start, period_end=end, coverages=lines, vehicles=[{"year": "2022", "make": "Toyota", "model": "Corolla LE", "vin": car}])).without("carrier")


def two_cars_matrix(p: Person) -> Paper:
    """Return amended declarations of two cars: a column of premium for each, limits in words."""
    start, end = p.day(-130), p.day(51)
    policy = p.no("GAF-####-#####-0#")
    cars = [("2019", "HONDA", "PILOT", vin(p.no("5FNYF6H5*KB######"))), ("2014", "FORD", "FOCUS", vin(p.no("1FADP3F2*EL######")))]
    rows = [("BODILY INJURY", "EACH PERSON $100,000  EACH ACCIDENT $300,000", "188", "171"), ("PROPERTY DAMAGE", "EACH ACCIDENT $100,000", "122", "109"), ("MEDICAL PAYMENTS", "EACH PERSON $2,000", "14", "12"), ("UNINSURED MOTORIST - ADDED ON", "EACH PERSON $100,000  EACH ACCIDENT $300,000", "97", "97"), ("COMPREHENSIVE", "ACV LESS DEDUCTIBLE $250", "61", "INCL"), ("COLLISION", "ACV LESS DEDUCTIBLE $500", "203", "NOT COV")]
    html = f"""<pre style="font-weight:bold">PEACHTREE FARM MUTUAL INSURANCE COMPANY</pre><pre>BELLHAVEN, GEORGIA                          AMENDED AUTO DECLARATIONS
                                            REASON: ADD VEHICLE 2

POLICY NO  {policy}
POLICY PERIOD  FROM {us(start)} TO {us(end)} 12:01 AM
AMENDMENT EFFECTIVE  {us(p.day(-60))}

NAMED INSURED: {p.name.upper().replace('.', '')}
               {p.street.upper()}
               {p.town.upper()}
AGENT:         TOMAS LIGHTFOOT  706 555 0128
</pre><hr><table class=w><tr><td colspan=5>VEHICLES INSURED{trs([(f'VEH {at}', *car) for at, car in enumerate(cars, 1)])}</table><hr><table class=w>{tr('COVERAGE', 'LIMITS OF LIABILITY', 'VEH 1', 'VEH 2', right=2)}{trs(rows, 2)}{tr('TOTAL PREMIUM BY VEHICLE', '', '685', '389', right=2)}{tr('TOTAL POLICY PREMIUM', '', '', '$1,074', right=2)}</table><hr><pre>FORMS: GA-1 (04-21)  UM-AO (01-09)  LOSS PAYEE VEH 1: BELLHAVEN STATE BANK
THIS PAGE REPLACES ALL PRIOR DECLARATIONS FOR THE TERM. IT IS NOT A BILL.</pre>"""
    lines = [cover("BODILY INJURY", "bodily_injury", "100000.00", "300000.00"), cover("PROPERTY DAMAGE", "property_damage", None, "100000.00"), cover("MEDICAL PAYMENTS", "medical_payments", "2000.00"), cover("UNINSURED MOTORIST - ADDED ON", "uninsured_motorist", "100000.00", "300000.00"), cover("COMPREHENSIVE", "other", None, None, "250.00"), cover("COLLISION", "other", None, None, "500.00")]
    for each in lines:
        del each["premium"]
    return Paper(sheet(html, font="10pt/1.4 'Courier Prime'"), shape("declarations", carrier="PEACHTREE FARM MUTUAL INSURANCE COMPANY", policy_number=policy, named_insured=f"{p.first} {p.mid} {p.last}", period_start=start, period_end=end, coverages=lines, vehicles=[dict(zip(("year", "make", "model", "vin"), car, strict=True)) for car in cars]))


def umbrella(p: Person) -> Paper:
    """Return an umbrella's page, with the policies that must lie under it."""
    start, end = p.day(-200), p.day(165)
    policy = p.no("PUP#######")
    html = f"""<h1 style="font:bold 16pt Caladea">Old Dominion Fidelity Insurance Company</h1><p>Personal Umbrella Liability Policy<br><b>DECLARATIONS PAGE</b></p><table class="w g">{trs([('Policy number', policy), ('Named insured', p.other), ('Mailing address', '19 Copperline Ridge, Stonebrook, VA 22997'), ('Policy period', f'{long(start)} to {long(end)}, 12:01 a.m. at the residence'), ('Personal umbrella liability', '$1,000,000 each occurrence'), ('Self-insured retention', '$250'), ('Annual premium', '$318.00')])}</table>
<h3>Schedule of required underlying insurance</h3><p class=s>The insured agrees that the following minimum limits are carried elsewhere for the whole of the period. They are not provided by this policy.</p><table class="w u s">{tr('Type', 'Insurer', 'Minimum limit', head=True)}{trs([('Automobile liability', 'Blue Ridge Auto', '$250,000 / $500,000 / $100,000'), ("Homeowner's personal liability", 'Blue Ridge Home', '$300,000'), ('Watercraft', 'none declared', '')])}</table><p>Household operators declared: {p.other}; Rosalyn Peake. Excess uninsured motorists: rejected {us(start)}.</p><p style="margin-top:30px">Countersigned at Richmond: <span class=sg>F. Vandergriff</span></p>"""
    line = cover("Personal umbrella liability", "umbrella", None, "1000000.00", None, "318.00")
    del line["deductible"]
    return Paper(sheet(html, font="11pt/1.45 Caladea", margin="0.9in"), shape("declarations", carrier="Old Dominion Fidelity Insurance Company", policy_number=policy, named_insured=p.other, period_start=start, period_end=end, coverages=[line], vehicles=[]))


def motorcycle_card(p: Person) -> Paper:
    """Return a motorcycle insurer's page of small boxes, limits split by bars."""
    start, end = p.day(-40), p.day(325)
    policy, cycle = p.no("RMC######"), vin(p.no("JKAEXMJ1*EDA#####"))
    rows = [("Bodily Injury Liability", "$25,000 / $50,000", "", "$138"), ("Property Damage Liability", "$15,000", "", "$61"), ("Uninsured Motorist Bodily Injury", "$25,000 / $50,000", "", "$44"), ("Underinsured Motorist Bodily Injury", "$25,000 / $50,000", "", "$39"), ("Collision", "Actual cash value", "$500", "$117"), ("Comprehensive", "Actual cash value", "$250", "$52")]
    html = f"""<div class="f dark" style="padding:8px"><b style="font-size:17pt">ROADMARK</b><span>Motorcycle insurance</span></div><div class=f style="margin-top:10px"><div><b>{p.short}</b><br>{p.address}</div><table class=s><tr><td>Policy number:<td><b>{policy}</b><tr><td>Underwritten by:<td>Roadmark Specialty Insurance Co<tr><td>Policy period:<td>{mid(start)} &ndash; {mid(end)}<tr><td>Date of this notice:<td>{mid(p.day(-52))}</table></div><h2>Motorcycle Insurance Coverage Summary</h2><p>This is your Declarations Page. Your coverage begins on {mid(start)} at 12:01 a.m.</p>
<h3>2014 Kawasaki Ninja 300</h3><div class=s>VIN: {cycle} &nbsp; Garaging ZIP: 80998 &nbsp; Primary use: pleasure</div><table class="u w">{tr('', 'Limits', 'Deductible', 'Premium', right=2, head=True)}{trs(rows, 2)}{tr('<b>Total 12 month policy premium</b>', '', '', '<b>$451</b>', right=2)}</table><p class=s>Premium discounts: paid in full, rider course. Medical payments coverage was offered and rejected in writing. Policy fee: none.</p>"""
    lines = [cover("Bodily Injury Liability", "bodily_injury", "25000.00", "50000.00", None, "138.00"), cover("Property Damage Liability", "property_damage", None, "15000.00", None, "61.00"), cover("Uninsured Motorist Bodily Injury", "uninsured_motorist", "25000.00", "50000.00", None, "44.00"), cover("Underinsured Motorist Bodily Injury", "underinsured_motorist", "25000.00", "50000.00", None, "39.00"), cover("Collision", "other", None, None, "500.00", "117.00"), cover("Comprehensive", "other", None, None, "250.00", "52.00")]
    return Paper(sheet(html, font="10.5pt/1.35 'Open Sans'"), shape("declarations", policy_number=policy, named_insured=p.short, period_start=start, period_end=end, coverages=lines, vehicles=[{"year": "2014", "make": "Kawasaki", "model": "Ninja 300", "vin": cycle}])).without("carrier")


def house(p: Person) -> Paper:
    """Return a house's page: two sections, of which the second answers for injuries."""
    start, end = p.day(-71), p.day(294)
    policy = p.no("HO-####-###")
    rows = [("SECTION I", "", ""), ("A. Dwelling", "$412,000", ""), ("B. Other structures", "41,200", ""), ("C. Personal property", "206,000", ""), ("D. Loss of use", "82,400", ""), ("SECTION II", "", ""), ("E. Personal liability", "300,000", "each occurrence"), ("F. Medical payments to others", "5,000", "each person")]
    html = f"""<div class=c><b style="font-size:14pt">EMPIRE STATE GRANGE FIRE INSURANCE</b><br>Homeowners Policy Declarations</div><table class="g w" style="margin-top:14px"><tr><td>POLICY NUMBER<br><b>{policy}</b><td>PERIOD (12:01 A.M.)<br><b>From {us(start)} &nbsp; To {us(end)}</b><td>FORM<br>HO-3<tr><td colspan=3>INSURED<br><b>{p.other}</b><br>214 Cooper Street, Galway Heights, NY 10998 (also the residence premises)</table>
<table class=w style="margin-top:16px;border-top:1px solid;border-bottom:1px solid"><tr><th>Coverage at the above premises<th class=r>Limit of liability<th>{''.join(f'<tr><td>{a}<td class=r>{b}<td>{c}' for a, b, c in rows)}</table><p>Deductible, Section I, all perils: $1,000. &nbsp; Animal liability: not excluded.</p><p>Total annual premium &nbsp; $1,644.00 &nbsp;&nbsp; (basic 1,588.00, water back-up 56.00)</p><p class=s>Mortgagee: Hudson Narrows Savings, its successors and assigns.</p>"""
    return Paper(sheet(html, font="11pt/1.4 'Liberation Serif'", margin="0.8in"), shape("declarations", carrier="EMPIRE STATE GRANGE FIRE INSURANCE", policy_number=policy, named_insured=p.other, period_start=start, period_end=end, vehicles=[])).without("coverages")
