"""Police reports of crashes: words and sketches on sheets of their own, after the forms of several states."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_sixth.case import (
    Paper,
    Person,
    cut,
    leaves,
    mdy,
    party,
    shape,
    sheet,
    short,
    table,
    us,
    vin,
)
from tests.benchmarks.strangers_sixth.padding import codes_of_crash


def _box(name: str, value: str = "", wide: int = 1) -> str:
    return f"<td colspan={wide}><span class=cap>{name}</span>{value}&nbsp;"


def _sketch(words: tuple[str, ...]) -> str:
    return f"<svg width='100%' height='430' style='border:1px solid'><path d='M0 180H700M0 250H700M310 0V430M390 0V430' stroke='#000' fill='none'/><path d='M0 215H310M390 215H700' stroke='#000' stroke-dasharray='14 9'/><rect x='318' y='120' width='26' height='52' fill='none' stroke='#000' stroke-width='2'/><text x='324' y='150' font-size='15'>1</text><rect x='300' y='196' width='52' height='26' fill='none' stroke='#000' stroke-width='2' transform='rotate(18 326 209)'/><text x='322' y='215' font-size='15'>2</text><path d='M660 40v-24m-6 8l6-8l6 8' stroke='#000' fill='none'/><text x='654' y='58' font-size='14'>N</text>{''.join(f'<text x={x} y={y} font-size=13>{said}</text>' for said, x, y in words)}</svg>"


def california(p: Person) -> Paper:
    """California's collision report of four sheets: boxes, persons, the sketch on a sheet of its own, the narrative last."""
    number = p.no("2025-12-0###")
    narrative = "On 12/17/2025 at approximately 1640 hours I was dispatched to a traffic collision at Manzanillo Ave and Pico St. P-1 (Reinhart) stated he was westbound on Pico St and did not see the stop sign because of the sun. P-2 (Iturbide) stated she was northbound on Manzanillo Ave at 30 mph when V-1 entered the intersection in front of her and she could not stop. W-1 (Delgadillo) stated that V-1 did not slow for the sign. Based on the statements and the damage I determined that P-1 caused this collision by failing to stop, in violation of 22450(a) CVC. P-2 was transported by ambulance to Santa Ysidra Community Hospital with complaint of pain to the neck and head."
    head = lambda at, of: f"<div class='two sm'><span>STATE OF CALIFORNIA<br>TRAFFIC CRASH REPORT &mdash; CHP 555{('', ' Page 2', ' Page 3', '')[at - 1]}</span><span class=r>NUMBER {number}<br>DATE OF CRASH {us(p.loss)} &nbsp; TIME 1638 &nbsp; NCIC 3704 &nbsp; OFFICER I.D. 1182<br>PAGE {at} OF {of}</span></div>"  # noqa: E731
    unit = lambda no, name, street, dl, car, plate, ins, pol, way: f"<table class='w grid' style='margin-top:6px'><tr><td rowspan=4 style='width:60px'><b>PARTY<br>{no}</b>{_box('DRIVER&#39;S LICENSE NUMBER', dl)}{_box('STATE', 'CA')}{_box('SAFETY EQUIP.', 'G')}<tr>{_box('NAME (FIRST, MIDDLE, LAST)', name, 2)}{_box('BIRTHDATE', '')}<tr>{_box('STREET ADDRESS', street, 2)}{_box('DIR OF TRAVEL / ON', way)}<tr>{_box('VEH YEAR / MAKE / MODEL / COLOR', car)}{_box('LICENSE NUMBER', plate)}{_box('INSURANCE CARRIER / POLICY NUMBER', f'{ins}<br>{pol}')}</table>"  # noqa: E731
    one_policy, two_policy = p.no("WSI-AU-######"), p.no("GC ###-##-##")
    one = f"<table class='w grid'><tr>{_box('SPECIAL CONDITIONS', '')}{_box('NUMBER INJURED', '1')}{_box('HIT &amp; RUN FELONY', 'NO')}{_box('CITY', 'SANTA YSIDRA')}{_box('JUDICIAL DISTRICT', 'NORTH')}<tr>{_box('COUNTY', 'SAN DIEGO')}{_box('REPORTING DISTRICT / BEAT', '14 / 3')}{_box('CRASH OCCURRED ON', 'MANZANILLO AVE', 2)}{_box('AT INTERSECTION WITH', 'PICO ST')}</table>" + unit(1, "DOUGLAS REINHART", "118 PALMETTO CT SANTA YSIDRA CA", p.no("N#######"), "2020 GMC SIERRA WHI", p.no("8#####2"), "WESTERN SLOPE INDEMNITY", one_policy, "W / PICO ST") + unit(2, f"{p.first.upper()} {p.mid} {p.last.upper()}", p.street.upper(), p.no("F#######"), "2017 HYUNDAI ELANTRA GRY", p.no("7ABC###"), "GOLDCREST AUTO", two_policy, "N / MANZANILLO AVE") + f"<table class='w grid' style='margin-top:6px'><tr><td rowspan=2 style='width:60px'><b>PARTY<br>3</b>{_box('DRIVER&#39;S LICENSE NUMBER')}{_box('STATE')}{_box('SAFETY EQUIP.')}<tr>{_box('NAME (FIRST, MIDDLE, LAST)', '', 2)}{_box('BIRTHDATE', '')}</table><p class=xs>PREPARER&#39;S NAME: A. BARRIENTOS &emsp; DISPATCH NOTIFIED: YES &emsp; REVIEWER: SGT. LUND</p>"
    two = f"<table class='w grid'><tr><th colspan=2>PRIMARY CRASH FACTOR<th>RIGHT OF WAY CONTROL<th>TYPE OF CRASH<tr><td colspan=2>A &nbsp; VC SECTION VIOLATED: 22450(a) CVC &nbsp; CITED: YES<td>X &nbsp; CONTROLS FUNCTIONING<td>X &nbsp; D BROADSIDE<tr><th>WEATHER<th>LIGHTING<th>ROADWAY SURFACE<th>MOVEMENT PRECEDING CRASH<tr><td>X A CLEAR<td>X B DUSK - DAWN<td>X A DRY<td>1: B PROCEEDING STRAIGHT &nbsp; 2: B PROCEEDING STRAIGHT</table><p></p>{codes_of_crash()}<p><b>INJURED / WITNESSES / PASSENGERS</b></p><table class='w grid'>{table([('WITNESS', 'PASS.', 'AGE', 'SEX', 'EXTENT OF INJURY', 'PARTY NO.', 'NAME / ADDRESS / TELEPHONE')], (), 'th')}{table([('', '', '25', 'F', 'COMPLAINT OF PAIN', '2', p.name.upper().replace('.', '') + '  SAME AS PARTY 2.  TRANSPORTED BY SANTA YSIDRA VALLEY AMBULANCE'), ('#1', '', '51', 'M', '', '', 'HECTOR DELGADILLO  2290 MANZANILLO AVE  760-555-0127')])}</table>"
    three = f"<p><b>SKETCH</b> (not to scale)</p>{_sketch((('MANZANILLO AVE', 396, 420), ('PICO ST', 8, 172), ('STOP', 420, 172), ('AOI 12 FT W', 430, 300)))}<p class=sm>FACTUAL DIAGRAM PREPARED BY A. BARRIENTOS 1182</p>"
    four = f"<p><b>NARRATIVE / SUPPLEMENTAL</b></p><p>{narrative}</p><p style='margin-top:40px'>A. BARRIENTOS #1182 &emsp; {us(p.loss)}</p>"
    record = shape("crash_report", agency=None, report_number=number, date=p.loss, time="16:38", location="MANZANILLO AVE at PICO ST", parties=[party("driver", "DOUGLAS REINHART", "2020 GMC SIERRA", "WESTERN SLOPE INDEMNITY", one_policy), party("driver", f"{p.first.upper()} {p.mid} {p.last.upper()}", "2017 HYUNDAI ELANTRA", "GOLDCREST AUTO", two_policy), party("witness", "HECTOR DELGADILLO")], citations=["22450(a) CVC"], narrative=narrative)
    return Paper(sheet(leaves(head, [one, two, three, four]), ".grid td,.grid th{padding:2px 5px 4px}", "9.6pt/1.35 'Liberation Sans'", "0.6in"), record).without("agency", "location")


def minnesota(p: Person) -> Paper:
    """A sheriff's report of three sheets under a typed head: units as lists, the narrative run over two."""
    number = p.no("26000###")
    first = "I was on patrol on County Road 9 when I was flagged down at 0712 hours by a motorist. I found a blue Chevrolet Equinox in the south ditch and a red Dodge Ram stopped on the shoulder facing the wrong way. The road was covered with packed snow. The driver of the Dodge, Rollins, told me that she was northbound, lost control on the curve and slid across the center line."
    second = "The driver of the Chevrolet, Sandstrom, told me he saw the pickup come sideways into his lane and steered for the ditch, but was struck at the left front. He complained of pain in the chest and left wrist. He was taken to Lake Aurora Hospital by Gold Cross. Rollins was not hurt. I measured 64 feet of marks from the center line to the place of impact. Rollins was cited for driving at a speed not reasonable under the conditions, Minn. Stat. 169.14 subd. 1."
    head = lambda at, of: f"<div class=two><b>AURORA COUNTY SHERIFF'S OFFICE</b><span>ICR {number}</span><span>PAGE {at}</span></div><p class=c><u>MOTOR VEHICLE CRASH REPORT</u></p>"  # noqa: E731
    one_policy, two_policy = p.no("NPC-####-##"), p.no("LFM ######-2")
    unit = lambda no, rows: f"<p><b>UNIT {no}</b></p><table style='margin-left:30px'>{table(rows)}</table>"  # noqa: E731
    one = f"<table>{table([('Date of crash:', us(p.loss)), ('Time:', '07:05'), ('Location:', 'County Road 9, 0.4 mile north of Tamarack Lane'), ('Light / surface:', 'Dawn / packed snow')])}</table>" + unit(1, [("Driver:", "ROLLINS, TAMIKA J"), ("Vehicle:", "2019 DODGE RAM 1500, red, MN " + p.no("F##-###")), ("Insurance:", "NORTH PRAIRIE CASUALTY  Pol. " + one_policy), ("Injury:", "None")]) + unit(2, [("Driver:", p.turned.upper()), ("Vehicle:", "2022 CHEVROLET EQUINOX, blue, MN " + p.no("K##-###")), ("Insurance:", "LAKELAND FARMERS MUTUAL  Pol. " + two_policy), ("Injury:", "Possible"), ("Passenger:", "SANDSTROM, GRETA M (front right), no injury")]) + "<p><b>CITATIONS:</b> Unit 1 driver, 169.14 subd. 1</p>"
    cut_at = second.index("He complained")
    two = f"<table>{table([('Reported by:', 'Citizen, in person'), ('Weather:', '14 F, light snow, wind NW 8'), ('Emergency units:', 'Gold Cross 4, Lake Aurora Fire'), ('Road closed:', '0720 to 0815'), ('Tow:', 'Both units, Northland Towing'), ('Photographs:', '22, by 212'), ('Body camera:', 'Yes')])}</table><p><b>NARRATIVE:</b></p><p>{first}</p><p>{second[:cut_at]}</p>"
    three = f"<p>{second[cut_at:]}</p><p>Deputy C. Haugen, badge 212<br>Report approved {mdy(p.day(2))}</p><p><b>DIAGRAM</b> &emsp; not to scale</p>{_sketch((('CR 9', 396, 420), ('TAMARACK LN', 8, 172), ('64 FT', 430, 240)))}<p>Deputy C. Haugen, badge 212</p>"
    record = shape("crash_report", agency="AURORA COUNTY SHERIFF'S OFFICE", report_number=number, date=p.loss, time="07:05", location="County Road 9, 0.4 mile north of Tamarack Lane", parties=[party("driver", "ROLLINS, TAMIKA J", "2019 DODGE RAM 1500", "NORTH PRAIRIE CASUALTY", one_policy), party("driver", p.turned.upper(), "2022 CHEVROLET EQUINOX", "LAKELAND FARMERS MUTUAL", two_policy), party("passenger", "SANDSTROM, GRETA M")], citations=["169.14 subd. 1"], narrative=f"{first} {second}")
    return Paper(sheet(leaves(head, [one, two, three]), "td{padding:4px 12px 4px 0}p{margin:12px 0}", "11.4pt/1.5 'Liberation Serif'", "0.9in"), record)


def florida(p: Person) -> Paper:
    """Florida's long form on two sheets: sections with black bars, codes in boxes, the narrative under the second bar."""
    number = p.no("9#######")
    narrative = "V01 was traveling westbound on Gulfview Avenue in the inside lane. V02 was stopped in the same lane for traffic. V01 failed to stop and its front struck the rear of V02. D01 stated her foot slipped from the brake. D02 complained of lower back pain and was checked by EMS at the scene. D01 was issued a citation."
    bar = lambda words: f"<div style='background:#000;color:#fff;padding:1px 6px;font-weight:bold;margin-top:7px'>{words}</div>"  # noqa: E731
    one_policy, two_policy = p.no("BHA ########"), p.no("SGC-####-###")
    head = lambda at, of: f"<div class=two><b>FLORIDA TRAFFIC CRASH REPORT</b><span>LONG FORM</span><span>HSMV CRASH REPORT NUMBER {number}</span></div>"  # noqa: E731
    vehicle = lambda no, owner, year, make, model, number_of, ins, pol: f"{bar(f'VEHICLE # {no}')}<table class='w grid'><tr>{_box('YEAR', year)}{_box('MAKE', make)}{_box('MODEL', model)}{_box('VIN', number_of)}<tr>{_box('INSURANCE COMPANY', ins, 2)}{_box('INSURANCE POLICY NUMBER', pol, 2)}<tr>{_box('NAME OF VEHICLE OWNER', owner, 4)}</table>"  # noqa: E731
    one = f"{bar('CRASH IDENTIFIERS')}<table class='w grid'><tr>{_box('REPORTING AGENCY', 'OSPREY COVE POLICE DEPARTMENT', 2)}{_box('AGENCY CASE NUMBER', p.no('26-OC-#####'))}{_box('DATE OF CRASH', us(p.loss))}{_box('TIME OF CRASH', '5:48 PM')}<tr>{_box('COUNTY', 'PINELLAS')}{_box('CITY', 'OSPREY COVE')}{_box('STREET, ROAD, HIGHWAY', 'GULFVIEW AVENUE', 2)}{_box('FEET / FROM INTERSECTION', '150 E / 3RD STREET')}</table>" + vehicle(1, "GRETCHEN VOSSLER", "2018", "LEXUS", "RX 350", vin("2T2ZZMCA*JC103377"), "BRIGHTHARBOR ASSURANCE", one_policy) + vehicle(2, p.name.upper().replace(".", ""), "2015", "TOYOTA", "COROLLA", vin("2T1BURHE*FC446120"), "SAWGRASS CASUALTY", two_policy) + bar("ROADWAY AND ENVIRONMENT") + codes_of_crash(8)
    two = f"{bar('PERSON RECORD')}<table class='w grid'>{table([('PERSON #', 'VEHICLE #', 'DESCRIPTION', 'NAME', 'ADDRESS', 'INJ')], (), 'th')}{table([('1', '1', 'DRIVER', 'GRETCHEN VOSSLER', '31 SPOONBILL LN, OSPREY COVE FL', '1'), ('2', '2', 'DRIVER', p.name.upper().replace('.', ''), p.street.upper() + ', OSPREY COVE FL', '2')])}</table>{bar('VIOLATIONS')}<table class='w grid'>{table([('PERSON #', 'FL STATUTE', 'CHARGE', 'CITATION NUMBER')], (), 'th')}{table([('1', '316.0895', 'FOLLOWING TOO CLOSELY', p.no('A######E'))])}</table>{bar('NARRATIVE')}<p style='border:1px solid;padding:8px;margin:0'>{narrative}</p><p>REPORTING OFFICER: OFC. N. DESROSIERS &emsp; ID 3318 &emsp; DATE {us(p.loss)}</p>"
    record = shape("crash_report", agency="OSPREY COVE POLICE DEPARTMENT", report_number=number, date=p.loss, time="17:48", parties=[party("driver", "GRETCHEN VOSSLER", "2018 LEXUS RX 350", "BRIGHTHARBOR ASSURANCE", one_policy), party("driver", p.name.upper().replace(".", ""), "2015 TOYOTA COROLLA", "SAWGRASS CASUALTY", two_policy)], citations=["316.0895 FOLLOWING TOO CLOSELY"], narrative=narrative)
    return Paper(sheet(leaves(head, [one, two]), ".grid td,.grid th{padding:2px 5px 5px}", "9.8pt/1.35 'Liberation Sans Narrow'", "0.6in"), record).without("location")


def texas(p: Person) -> Paper:
    """A Texas form on one sheet, small print, two units side by side."""
    number = p.no("19######")
    narrative = "Unit 1 and Unit 2 were both traveling east on Loop 338. Unit 2 was stopped for congestion. Unit 1 failed to control speed and struck Unit 2 on the back. No injuries were reported at the scene; driver of Unit 2 later complained of neck pain."
    unit = lambda no, name, car, ins, pol: f"<table class='w grid'><tr>{_box('Unit Num.', no)}{_box('Unit Desc.', '1')}{_box('Parked', '&#9744;')}<tr>{_box('Veh. Year / Make / Model', car, 3)}<tr>{_box('Person Name: Last, First, Middle', name, 3)}<tr>{_box('Proof of Fin. Resp.', '&#9746; Yes &#9744; No')}{_box('Fin. Resp. Name', ins, 2)}<tr>{_box('Fin. Resp. Num.', pol, 3)}</table>"  # noqa: E731
    one_policy, two_policy = p.no("LSC#######"), p.no("TXP-##-####")
    body = f"<div class=two><b>Texas Peace Officer's Crash Report (Form CR-3)</b><span>Case ID {number} &nbsp; Page 1 of 1</span></div><table class='w grid'><tr>{_box('Crash Date (MM/DD/YYYY)', us(p.loss))}{_box('Crash Time (24HRMM)', '1722')}{_box('Investigating Agency', 'PIEDRA BLANCA POLICE DEPARTMENT')}{_box('City Name', 'PIEDRA BLANCA')}<tr>{_box('Road on which crash occurred', 'LOOP 338', 2)}{_box('Speed limit', '55')}{_box('Intersecting road', 'N GRANDVIEW AVE')}</table><div class=two style='gap:8px;margin-top:8px'><div class=f>{unit('1', 'FITZHUGH, LORNA K', '2014 / FORD / F-150', 'LONE STAR COUNTY MUTUAL', one_policy)}</div><div class=f>{unit('2', p.turned.upper(), '2021 / MAZDA / CX-5', 'TEXPLAINS AUTO', two_policy)}</div></div><table class='w grid' style='margin-top:8px'><tr>{_box('Unit', '1')}{_box('Prsn', '1')}{_box('Charge', 'FAILED TO CONTROL SPEED')}{_box('Citation/Reference Num.', p.no('PB######'))}</table><div style='border:1px solid;margin-top:8px;padding:6px'><span class=cap>Investigator's Narrative Opinion of What Happened</span>{narrative}</div><div style='border:1px solid;margin-top:8px;padding:6px;height:230px'><span class=cap>Field Diagram - Not to Scale</span><br>&emsp;&emsp; LOOP 338 &rarr; &emsp; [1] &rarr; [2]</div><p class=xs>Investigator Name (Printed) SALDIVAR, J &emsp; ID No. 4471 &emsp; Report Date {short(p.day(1))}</p>"
    record = shape("crash_report", agency="PIEDRA BLANCA POLICE DEPARTMENT", report_number=number, date=p.loss, time="17:22", parties=[party("driver", "FITZHUGH, LORNA K", "2014 FORD F-150", "LONE STAR COUNTY MUTUAL", one_policy), party("driver", p.turned.upper(), "2021 MAZDA CX-5", "TEXPLAINS AUTO", two_policy)], citations=["FAILED TO CONTROL SPEED"], narrative=narrative)
    return Paper(sheet(body, ".grid td{padding:1px 4px 5px}", "9pt/1.3 'Liberation Sans'", "0.5in"), record).without("location")


def washington(p: Person) -> Paper:
    """A Washington report of two sheets: numbered boxes, the officer's words typed in capitals on the second."""
    number = p.no("EA#####2")
    narrative = "UNIT 1 WAS SOUTHBOUND ON PONDEROSA PKWY AND LOOKED DOWN AT A PARCEL THAT SLID OFF THE SEAT. UNIT 2 WAS STOPPED FOR THE RED LIGHT AT 14TH AVE. UNIT 1 STRUCK UNIT 2 FROM BEHIND. UNIT 2 DRIVER SAID SHE WAS SHAKEN BUT DECLINED AID. UNIT 1 DRIVER WAS CITED FOR INATTENTION."
    one_policy, two_policy = p.no("PDX-######"), p.no("CAS ## ####")
    head = lambda at, of: f"<div class='two sm'><b>STATE OF WASHINGTON<br>POLICE TRAFFIC COLLISION REPORT</b><span>REPORT NO. {number}</span><span>{at} OF {of}</span></div>"  # noqa: E731
    unit = lambda no, last, first, year, make, model, ins, pol: f"<table class='w grid' style='margin-top:8px'><tr><td rowspan=3 style='width:48px;background:#ddd'><b>UNIT<br>{no:02}</b>{_box('LAST NAME', last)}{_box('FIRST', first)}{_box('MIDDLE', '')}<tr>{_box('VEH. YEAR', year)}{_box('MAKE', make)}{_box('MODEL', model)}<tr>{_box('LIABILITY INSURANCE IN EFFECT', 'Y')}{_box('INSURANCE CO.', ins)}{_box('POLICY NO.', pol)}</table>"  # noqa: E731
    one = f"<table class='w grid'><tr>{_box('DATE OF COLLISION', us(p.loss))}{_box('TIME (2400)', '1215')}{_box('COUNTY', 'CASCADE')}{_box('CITY', 'CASCADE JUNCTION')}<tr>{_box('ON (PRIMARY TRAFFICWAY)', 'PONDEROSA PKWY', 2)}{_box('AT INTERSECTION OF', '14TH AVE', 2)}<tr>{_box('AGENCY', 'CASCADE JUNCTION PD', 2)}{_box('OFFICER', 'M. TORGERSON  #78', 2)}</table>" + unit(1, "STAPLETON", "RODNEY", "2023", "FORD", "TRANSIT", "PARCEL DISTRICT INS", one_policy) + unit(2, p.last.upper(), p.first.upper(), "2016", "SUBARU", "IMPREZA", "CASCADE CASUALTY", two_policy) + "<p></p>" + codes_of_crash(9)
    two = f"<p><b>CITATIONS</b></p><table class='w grid'>{table([('UNIT', 'RCW', 'VIOLATION', 'CITATION NO.')], (), 'th')}{table([('01', '46.61.672', 'DANGEROUSLY DISTRACTED', p.no('3A#######'))])}</table><p><b>NARRATIVE</b></p><p>{narrative}</p><p>M. TORGERSON &emsp; {us(p.loss)}</p>"
    record = shape("crash_report", agency="CASCADE JUNCTION PD", report_number=number, date=p.loss, time="12:15", parties=[party("driver", "STAPLETON, RODNEY", "2023 FORD TRANSIT", "PARCEL DISTRICT INS", one_policy), party("driver", f"{p.last.upper()}, {p.first.upper()}", "2016 SUBARU IMPREZA", "CASCADE CASUALTY", two_policy)], citations=["46.61.672 DANGEROUSLY DISTRACTED"], narrative=narrative)
    return Paper(sheet(leaves(head, [one, two]), ".grid td,.grid th{padding:3px 5px 6px}", "10pt/1.4 'DejaVu Sans Condensed'", "0.65in"), {**record, "parties": cut(record["parties"], "name")}).without("location")
