"""Declarations of six policies: five of cars, in five states' manner, and an umbrella over two others."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date

from tests.benchmarks.kept_aside.exchange.case import (
    Paper,
    Person,
    Record,
    add,
    bare,
    car,
    long,
    page,
    shape,
    short,
    tr,
    trs,
    us,
    usd,
    vin,
)


def three_cars(p: Person) -> Paper:
    """Texas: a table of coverages down and cars across, the totals at the right."""
    cars = [car("2021", "Toyota", "RAV4", vin("2T3W1RFV*MC148820")), car("2016", "Honda", "Civic", vin("19XFC2F5*GE083316")), car("2023", "Ford", "F-150", vin("1FTEW1EP*PKD40917"))]
    rows = [("Bodily Injury Liability", "$100,000 each person / $300,000 each accident", "bodily_injury", "100000.00", "300000.00", ("188.00", "201.00", "214.00")), ("Property Damage Liability", "$100,000 each accident", "property_damage", None, "100000.00", ("142.00", "151.00", "166.00")), ("Personal Injury Protection", "$5,000 each person", "personal_injury_protection", "5000.00", None, ("38.00", "38.00", "38.00")), ("Uninsured/Underinsured Motorists BI", "$50,000 each person / $100,000 each accident", None, "50000.00", "100000.00", ("61.00", "61.00", "61.00"))]
    physical = [("Other Than Collision", "$500 deductible", "500.00", ("97.00", "72.00", "131.00")), ("Collision", "$1,000 deductible", "1000.00", ("246.00", "173.00", "318.00"))]
    table = [(a, b, *each, add(*each)) for a, b, _, _, _, each in rows] + [(a, b, *each, add(*each)) for a, b, _, each in physical]
    total = add(*(row[-1] for row in table))
    covers = [_cover(a, c, d, e, None, add(*each)) for a, _, c, d, e, each in rows] + [_cover(a, "other", None, None, c, add(*each)) for a, _, c, each in physical]
    body = f"""<div class=f><div><b style='font:bold 20pt "Liberation Serif"'>Lone Prairie</b><br><span class=s>LONE PRAIRIE COUNTY MUTUAL INSURANCE COMPANY<br>9900 Ranch Road 12, Wimber, TX 78699 &nbsp; 800-555-0137</span></div><div class=r><b>TEXAS PERSONAL AUTO POLICY</b><br>RENEWAL DECLARATIONS<br><span class=s>Issued {bare(date(2025, 5, 19))}</span></div></div>
<table class='w g' style='margin-top:12px'><tr><td style='width:50%'><i class=k>NAMED INSURED AND MAILING ADDRESS</i>{p.first} {p.last}<br>{p.street}<br>{p.town}<td><i class=k>YOUR AGENT</i>Bettye Culpepper, Culpepper Insurance<br>112 Court St, Sabine Crossing<br>409-555-0166</tr><tr><td><i class=k>POLICY NUMBER</i><b>LPC 4471 9982 06</b><td><i class=k>POLICY PERIOD (12:01 A.M. standard time)</i><b>{us(date(2025, 6, 14))} to {us(date(2025, 12, 14))}</b></tr></table>
<h4>Vehicles</h4><table class='w g s'><tr style='background:#e4e4e4'><th>Veh<th>Year<th>Make<th>Model<th>Vehicle Identification Number<th>Use<th>Garaged ZIP</tr>{trs([(i, c["year"], c["make"], c["model"], c["vin"], u, "77998") for i, (c, u) in enumerate(zip(cars, ("Work, under 15 mi", "Pleasure", "Pleasure"), strict=True), 1)])}</table>
<h4>Drivers</h4><p class=s>Noor Haddadin (rated) &middot; Samir Haddadin (rated, married) &middot; Lila Haddadin (excluded, form 515A)</p>
<h4>Coverages and premiums. Coverage applies only where a premium is shown.</h4><table class='w g s'><tr style='background:#e4e4e4'><th>Coverage<th>Limits of liability / deductible<th class=r>Veh 1<th class=r>Veh 2<th class=r>Veh 3<th class=r>Total premium</tr>{"".join(tr(a, b, *(usd(one) for one in rest), right=(2, 3, 4, 5)) for a, b, *rest in table)}<tr><th colspan=2>Total premium for the period<th class=r>{usd(add(*(row[2] for row in table)))}<th class=r>{usd(add(*(row[3] for row in table)))}<th class=r>{usd(add(*(row[4] for row in table)))}<th class=r>${usd(total)}</tr></table>
<p class=s>Loss payee, vehicle 3: Sabine Teachers Credit Union, ISAOA, PO Box 61, Sabine Crossing TX. Discounts: multi-car, paid in full, passive restraint. A policy fee of $0.00 is included. Fully earned Motor Vehicle Crime Prevention Authority fee: not included.</p><p class=s>Forms: AA-TX 01 (03/21), 515A (excluded driver), 593E. THIS POLICY DOES NOT COVER THE PERSON NAMED AS EXCLUDED.</p><div class='f t' style='margin-top:50px'><span>LPCM-DEC 0321</span><span>Insured copy</span><span>Page 1 of 1</span></div>"""
    return Paper(page(body), _policy("Lone Prairie County Mutual Insurance Company", "LPC 4471 9982 06", p.short, date(2025, 6, 14), date(2025, 12, 14), covers, cars))


def two_cars(p: Person) -> Paper:
    """California: running print with leaders, limits as 100/300, sent as a portal's print-out."""
    cars = [car("2019", "Subaru", "Outback", vin("4S4BSANC*K3271806")), car("2014", "Nissan", "Leaf", vin("1N4AZ0CP*EC330714"))]
    covers = [_cover("Bodily Injury", "bodily_injury", "100000.00", "300000.00", None, "412.80"), _cover("Property Damage", "property_damage", None, "50000.00", None, "231.14"), _cover("Medical Payments", "medical_payments", "5000.00", None, None, "44.60"), _cover("Uninsured Motorist Bodily Injury", "uninsured_motorist", "100000.00", "300000.00", None, "96.32"), _cover("Comprehensive", "other", None, None, "250.00", "118.06"), _cover("Collision", "other", None, None, "500.00", "377.90")]
    shown = [("Bodily Injury", "$100,000 per person<br>$300,000 per accident", "", "412.80"), ("Property Damage", "$50,000 per accident", "", "231.14"), ("Medical Payments", "$5,000 per person", "", "44.60"), ("Uninsured Motorist Bodily Injury", "$100,000 per person<br>$300,000 per accident", "", "96.32"), ("Comprehensive", "Actual cash value", "$250", "118.06"), ("Collision", "Actual cash value", "$500", "377.90")]
    cells = "".join(f"<div style='border:1px solid #bcd;border-radius:8px;padding:8px;margin-bottom:6px' class=f><div style='width:38%'><b>{a}</b></div><div style='width:30%'><span class=t style='color:#567'>Limit</span><br>{b}</div><div style='width:14%'><span class=t style='color:#567'>Deductible</span><br>{c or '&mdash;'}</div><div style='width:16%' class=r><span class=t style='color:#567'>Premium</span><br>${d}</div></div>" for a, b, c, d in shown)
    body = f"""<div style='background:#103a5c;color:#fff;padding:12px 16px' class=f><b style='font-size:15pt'>Pacific Gannet</b><span class=s>My policies &rsaquo; Auto &rsaquo; Declarations page</span></div><h2>Your auto policy declarations</h2><div class='f e'><div><span class=t>Policy number</span><br><b>PGA-77120846</b></div><div><span class=t>Policy period</span><br><b>Aug 3, 2025 to Feb 3, 2026</b></div><div><span class=t>Total premium</span><br><b>${usd(add(*(row[3] for row in shown)))}</b></div></div><div class='f e' style='margin-top:10px'><div><span class=t>Named insureds</span><br>{p.first} {p.mid} {p.last}<br>{p.address}</div><div><span class=t>Underwritten by</span><br>Pacific Gannet Insurance Company<br>2 Embarcadero Row, San Rey, CA 94197</div><div><span class=t>Listed drivers</span><br>Keola K Makoa-Reid<br>Jun Makoa-Reid</div></div><h3>Vehicles covered (2)</h3>{"".join(f"<p style='border-left:4px solid #103a5c;padding-left:8px'><b>{c['year']} {c['make']} {c['model']}</b><br><span class=s>VIN {c['vin']} &middot; garaged at 94598 &middot; {m} miles a year</span></p>" for c, m in zip(cars, ("9,000", "4,500"), strict=True))}<h3>Coverage, both vehicles together</h3>{cells}<p class=s>You have rejected: Rental Reimbursement, Roadside. California Insurance Code section 11580.1 et seq. Mature driver credit applied. Questions? Chat with us or call 888-555-0152, 5 a.m. to 9 p.m. PT.</p><p class=t>https://my.pacificgannet.example/policies/PGA-77120846/dec &nbsp;&nbsp; Printed {short(date(2025, 11, 4))}, 8:41 AM &nbsp;&nbsp; 1/1</p>"""
    return Paper(page(body, font="9.5pt/1.3 'DejaVu Sans'"), _policy("Pacific Gannet Insurance Company", "PGA-77120846", f"{p.first} {p.mid} {p.last}", date(2025, 8, 3), date(2026, 2, 3), covers, cars))


def florida_car(p: Person) -> Paper:
    """Florida: capitals in fixed pitch, benefits of the no-fault law, two drivers, one car; the other driver's policy."""
    one = car("2018", "HYUNDAI", "SANTA FE", vin("5XYZTDLB*JG520418"))
    covers = [_cover("BODILY INJURY LIABILITY", "bodily_injury", "25000.00", "50000.00", None, "398.00"), _cover("PROPERTY DAMAGE LIABILITY", "property_damage", None, "25000.00", None, "301.00"), _cover("PERSONAL INJURY PROTECTION", "personal_injury_protection", "10000.00", None, "1000.00", "284.00"), _cover("UNINSURED MOTORIST NON-STACKED", "uninsured_motorist", "25000.00", "50000.00", None, "176.00"), _cover("COMPREHENSIVE", "other", None, None, "500.00", "92.00"), _cover("COLLISION", "other", None, None, "500.00", "355.00")]
    body = f"""<pre style='font:9.6pt/1.32 "Liberation Mono"'>                       TAMPA SOUND INDEMNITY COMPANY
              P.O. BOX 7731   TARPON FLATS, FLORIDA   33995-7731
--------------------------------------------------------------------------------------
AUTOMOBILE POLICY DECLARATIONS                                    AMENDED    NO. 02
EFFECTIVE DATE OF CHANGE   07-01-25              REASON   ADD LIENHOLDER

POLICY NUMBER        FROM         TO           12:01 AM AT THE ADDRESS BELOW
FA 0 118 552-3       03-17-25     03-17-26
--------------------------------------------------------------------------------------
NAMED INSURED                                  AGENT 30-4412
DWIGHT C POMEROY                               KEYS &amp; SHORE AGENCY INC
1225 SEABREEZE TER                             44 BRIDGE PLAZA
HERON INLET FL 33997                           HERON INLET FL  813-555-0109
--------------------------------------------------------------------------------------
CAR  YR    MAKE      MODEL        VEHICLE ID NO        CLASS    TERR
 1   {one["year"]}  {one["make"]}   {one["model"]}     {one["vin"]}    1A2      41

COVERAGES                          LIMITS OF LIABILITY                      PREMIUM
                                   EACH PERSON   EACH OCCURRENCE    DEDUCT
BODILY INJURY LIABILITY              25,000          50,000                   398.00
PROPERTY DAMAGE LIABILITY                            25,000                   301.00
PERSONAL INJURY PROTECTION           10,000                          1,000    284.00
 (DEDUCTIBLE: NAMED INSURED AND DEPENDENT RELATIVES. WORK LOSS INCLUDED.)
UNINSURED MOTORIST NON-STACKED       25,000          50,000                   176.00
COMPREHENSIVE                                                          500     92.00
COLLISION                                                              500    355.00
                                                                           ----------
                                   TOTAL POLICY PREMIUM                     1,606.00
--------------------------------------------------------------------------------------
DRIVERS    DWIGHT C POMEROY  06/1961     ALMA POMEROY  11/1964
LIENHOLDER CAR 1   GULF MARINERS BANK  PO BOX 90  TARPON FLATS FL
ENDORSEMENTS       FL-100  FL-UM2 (NON-STACKED SELECTION ON FILE)  FL-PIP 0123
FLA STAT 627.736 EMERGENCY MEDICAL CONDITION LIMITS APPLY TO PIP MEDICAL BENEFITS
--------------------------------------------------------------------------------------
COUNTERSIGNED  07-03-25                          AUTHORIZED REPRESENTATIVE  M KEYES</pre>"""
    return Paper(page(body, margin="0.7in 0.6in"), _policy("Tampa Sound Indemnity Company", "FA 0 118 552-3", "Dwight C Pomeroy", date(2025, 3, 17), date(2026, 3, 17), covers, [one]))


def umbrella(p: Person) -> Paper:
    """An umbrella, which lists the policies that must lie under it but insures none of them."""
    body = f"""<div class=c><b style='font:bold 16pt "Liberation Serif"'>BUCKEYE HARBOR MUTUAL INSURANCE COMPANY</b><br><span class=s>A mutual company &middot; 70 Harbor Square, Sandport, OH 44899</span><h2 style='border-top:3px double #000;border-bottom:3px double #000;padding:4px'>PERSONAL UMBRELLA POLICY DECLARATIONS</h2></div>
<table class=w style='margin-top:8px'>{trs([("Item&nbsp;1.", "Policy&nbsp;No.", "<b>PU-3305518-01</b>"), ("Item&nbsp;2.", "Named&nbsp;Insured", "<b>Chantal Desrosiers</b><br>418 Foundry Street, Marlow Forge, OH 44297"), ("Item&nbsp;3.", "Policy Period", f"From <b>{long(date(2025, 9, 1))}</b> to <b>{long(date(2026, 9, 1))}</b>, 12:01 a.m. at the residence of the Named Insured"), ("Item&nbsp;4.", "Limit&nbsp;of&nbsp;Liability", "Personal Umbrella Liability &nbsp;&nbsp; <b>$1,000,000 each occurrence</b>"), ("Item&nbsp;5.", "Annual&nbsp;Premium", "Personal Umbrella Liability &nbsp;&nbsp; <b>$284.00</b> &nbsp; (paid in one sum)")])}</table>
<p style='margin-top:14px'><b>Item 6. Schedule of required underlying insurance.</b> The Named Insured agrees to maintain each policy below at no less than the limits shown. The policies below are <u>not</u> part of this policy.</p><table class='w g s'><tr style='background:#eee'><th>Kind<th>Insurer and policy<th>Minimum limits</tr>{trs([("Automobile Liability", "Buckeye Harbor Mutual, PA-3305518-00", "BI $250,000 / $500,000; PD $100,000"), ("Homeowners Liability", "Sandport Fire Assn., HO-77120", "$300,000 each occurrence"), ("Watercraft", "none", "")])}</table>
<p><b>Item 7. Forms.</b> PUP 01 (10-19), PUP 35 OH, PUP 88 Exclusion of uninsured motorists. <b>Uninsured and underinsured motorists coverage under this policy: REJECTED.</b></p><p class=s>In return for the payment of the premium, and subject to all the terms of this policy, we agree with you to provide the insurance as stated in this policy.</p><div class=f style='margin-top:60px'><div style='border-top:1px solid #000;width:40%' class=t>President</div><div style='border-top:1px solid #000;width:40%' class=t>Secretary</div></div><p class=t>PUP DEC OH 10-19 &nbsp;&nbsp;&nbsp; Agent: 0077 Forge Insurance Group &nbsp; 330-555-0160 &nbsp;&nbsp;&nbsp; ORIGINAL</p>"""
    return Paper(page(body, font="11pt/1.4 'Liberation Serif'", margin="0.8in"), _policy("Buckeye Harbor Mutual Insurance Company", "PU-3305518-01", "Chantal Desrosiers", date(2025, 9, 1), date(2026, 9, 1), [_cover("Personal Umbrella Liability", "umbrella", None, "1000000.00", None, "284.00")], []))


def household(p: Person) -> Paper:
    """New York: two sheets, cars on the first, coverages on the second, limits in two columns of figures."""
    cars = [car("2022", "MAZDA", "CX-5", vin("JM3KFBCM*N0581174")), car("2017", "TOYOTA", "COROLLA", vin("2T1BURHE*HC904412"))]
    rows = [("Bodily Injury Liability", "bodily_injury", "100000.00", "300000.00", None, "688.00"), ("Property Damage Liability", "property_damage", None, "50000.00", None, "402.00"), ("Mandatory Personal Injury Protection", "personal_injury_protection", "50000.00", None, "200.00", "311.00"), ("Medical Payments", "medical_payments", "5000.00", None, None, "22.00"), ("Supplementary Uninsured/Underinsured Motorists", None, "100000.00", "300000.00", None, "74.00"), ("Comprehensive", "other", None, None, "500.00", "163.00"), ("Collision", "other", None, None, "1000.00", "829.00")]
    def whole(amount: str | None) -> str:
        return usd(amount)[:-3] if amount else ""
    head = "<div class=f><b style='font-size:14pt'>NARROWS MUTUAL CASUALTY</b><span class=s>PERSONAL AUTOMOBILE POLICY DECLARATIONS<br>Policy No. NMC 771-40-2218</span></div><hr>"
    body = f"""{head}<div class='f e'><div class=s><b>Named Insured</b><br>ANAND RAGHAVAN<br>{p.street.upper()}<br>{p.town.upper()}</div><div class=s><b>Policy Period</b><br>FROM: {us(date(2025, 7, 22))}<br>TO: {us(date(2026, 7, 22))}<br>12:01 A.M. Eastern</div><div class=s><b>Transaction</b><br>RENEWAL<br>Processed {us(date(2025, 6, 9))}<br>Broker 5511 Kneeland Brokerage Corp.</div></div><h4 style='background:#223;color:#fff;padding:2px 6px'>SCHEDULE OF AUTOMOBILES</h4><table class='w u s'><tr><th>Auto<th>Description<th>VIN<th>Symbol<th>Rating class</tr>{trs([(i, f"{c['year']} {c['make']} {c['model']}", c["vin"], s, "8101-10") for i, (c, s) in enumerate(zip(cars, ("17/19", "11/12"), strict=True), 1)])}</table><h4 style='background:#223;color:#fff;padding:2px 6px'>HOUSEHOLD OPERATORS</h4><table class='w u s'>{trs([("Anand Raghavan", "Named insured", "Principal, auto 1"), ("Sunita P. Raghavan", "Spouse", "Principal, auto 2")])}</table><h4 style='background:#223;color:#fff;padding:2px 6px'>NOTICES</h4><p class=s>New York law requires that this policy provide Mandatory Personal Injury Protection benefits of $50,000. Basic economic loss consists of necessary medical expenses, 80% of lost earnings up to $2,000 a month for three years, and up to $25 a day for other reasonable expenses. Optional Basic Economic Loss has been offered and was not purchased.</p><p class=s>Spousal liability coverage is included unless declined in writing, as required by Insurance Law section 3420(g). You are entitled to a reduction of premium for the completion of an approved accident prevention course; see form NMC-APC.</p><p class=t style='margin-top:330px'>NMC-D1 (07/24) &nbsp; Page 1 of 2</p><div class=new>{head}<p class=s>Insurance is provided where a premium is shown for the coverage. Limits are those of the policy; premiums are for both automobiles.</p><table class='w u'><tr class=s><th>Coverage<th class=r>Each person $<th class=r>Each accident $<th class=r>Deductible $<th class=r>Premium $</tr>{trs([(a, whole(c), whole(d), whole(e), f) for a, _, c, d, e, f in rows], right=(1, 2, 3, 4))}<tr style='border-top:2px solid #000'><th colspan=4>Total premium<th class=r>{usd(add(*(row[5] for row in rows)))}</tr></table><p class=s>The Motor Vehicle Law Enforcement Fee of $20.00 is billed apart and is not part of the premium.</p><p class=s>Endorsements: PP 00 01, PP 01 79 NY, PP 05 87 (SUM), PP 03 06. Loss payee, auto 1: Kneeland Savings Bank.</p><p class=t style='margin-top:420px'>NMC-D1 (07/24) &nbsp; Page 2 of 2</p></div>"""
    return Paper(page(body), _policy("Narrows Mutual Casualty", "NMC 771-40-2218", "Anand Raghavan", date(2025, 7, 22), date(2026, 7, 22), [_cover(*row) for row in rows], cars))


def business(p: Person) -> Paper:
    """Georgia: a firm's fleet, by item numbers and symbols, a combined single limit, four vehicles over the fold."""
    cars = [car("2020", "Ford", "Transit 350", vin("1FTBW2XM*LKA71853")), car("2017", "Isuzu", "NPR", vin("JALC4W16*H7004471")), car("2024", "Chevrolet", "Silverado 2500HD", vin("1GC4YPEY*RF206648")), car("2015", "Ram", "ProMaster City", vin("ZFBERFBT*F6927710"))]
    covers = [_cover("Liability", None, None, "500000.00", None, "6140.00"), _cover("Auto Medical Payments", "medical_payments", "2000.00", None, None, "112.00"), _cover("Uninsured Motorists", "uninsured_motorist", None, "100000.00", None, "388.00"), _cover("Comprehensive", "other", None, None, "500.00", "467.00"), _cover("Collision", "other", None, None, "1000.00", "1215.00")]
    body = f"""<table class='w g'><tr><td colspan=2 class=c><b>PIEDMONT TRADES INSURANCE COMPANY</b> &nbsp; (a stock company)<br>BUSINESS AUTO DECLARATIONS</tr><tr><td style='width:50%'><i class=k>POLICY NUMBER</i>BAP 90 44178 03<td><i class=k>RENEWAL OF</i>BAP 90 44178 02</tr><tr><td colspan=2><b>ITEM ONE</b><br><i class=k>NAMED INSURED AND ADDRESS</i>Stasik Heating &amp; Air, Inc., 6600 Industrial Loop, Ocmulgee Bluff, GA 31099<br><i class=k>POLICY PERIOD</i>From {us(date(2025, 10, 5))} to {us(date(2026, 10, 5))} at 12:01 A.M. standard time at the address above<br><i class=k>FORM OF BUSINESS</i>&#9746; Corporation &nbsp; &#9744; LLC &nbsp; &#9744; Individual &nbsp; &#9744; Other</tr></table><table class='w g' style='border-top:none'><tr><td colspan=4><b>ITEM TWO &mdash; SCHEDULE OF COVERAGES AND COVERED AUTOS.</b> <span class=s>Each of these coverages will apply only to those "autos" shown as covered by the entry of a symbol from the Covered Autos section.</span></tr><tr style='background:#ddd' class=s><th>COVERAGES<th>COVERED AUTOS<br>(symbol)<th>LIMIT<br>the most we will pay for any one accident or loss<th class=r>PREMIUM</tr>{trs([("Liability", "1", "$500,000 each accident", "6,140.00"), ("Auto Medical Payments", "7", "$2,000 each person", "112.00"), ("Uninsured Motorists", "6", "$100,000 each accident", "388.00"), ("Comprehensive", "7", "Actual cash value, less $500 deductible for each covered auto", "467.00"), ("Collision", "7", "Actual cash value, less $1,000 deductible for each covered auto", "1,215.00")], right=(3,))}<tr><th colspan=3>PREMIUM FOR ENDORSEMENTS<td class=r>0.00</tr><tr><th colspan=3>ESTIMATED TOTAL PREMIUM<th class=r>${usd(add("6140.00", "112.00", "388.00", "467.00", "1215.00"))}</tr></table><p class=s>Personal Injury Protection (or equivalent no-fault coverage): not applicable in Georgia. Towing and labor: not purchased. Garagekeepers: not purchased.</p><table class='w g s'><tr><td colspan=5><b>ITEM THREE &mdash; SCHEDULE OF COVERED AUTOS YOU OWN</b></tr><tr style='background:#ddd'><th>No.<th>Year, trade name, model<th>Vehicle identification number<th>Radius<th>Town where garaged</tr>{trs([(i, f"{c['year']} {c['make']} {c['model']}", c["vin"], "Local", "Ocmulgee Bluff") for i, c in enumerate(cars, 1)])}</table><p class=s>Forms attached: CA 00 01, IL 00 17, CA 21 02 (GA UM reduced by at-fault liability limits). Countersigned at Ocmulgee Bluff, GA by Lorene Akins, producer 2281.</p><p class=t style='margin-top:24px'>PTIC CA DS 03 (Ed. 10 13) &nbsp; Includes copyrighted material of a rating bureau, used with permission.</p>"""
    return Paper(page(body, font="9.5pt/1.3 'Liberation Sans Narrow'"), _policy("Piedmont Trades Insurance Company", "BAP 90 44178 03", "Stasik Heating & Air, Inc.", date(2025, 10, 5), date(2026, 10, 5), covers, cars))


def _cover(name: str, kind: str | None, person: str | None, accident: str | None, deductible: str | None, premium: str | None) -> Record:
    record = shape("coverage", name=name, coverage=kind, limit_per_person=person, limit_per_accident=accident, deductible=deductible, premium=premium)
    if kind is None:
        del record["coverage"]
    return record


def _policy(carrier: str, number: str, insured: str, start: date, end: date, covers: list[Record], cars: list[Record]) -> Record:
    return shape("declarations", carrier=carrier, policy_number=number, named_insured=insured, period_start=start, period_end=end, coverages=covers, vehicles=cars)
