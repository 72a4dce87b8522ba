"""Crash reports of several states, and estimates of repair."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_seventh.claim.case import (
    Paper,
    Person,
    add,
    bare,
    filed,
    party,
    shape,
    sheet,
    short,
    times,
    tr,
    us,
    usd,
)


def _box(caption: str, value: str, wide: int = 1) -> str:
    return f"<td colspan={wide}><i class=k>{caption}</i>{value}&nbsp;</td>"


def illinois(p: Person) -> Paper:
    """Return a boxed report, unit above unit."""
    no, agency, law = p.no("IL26-0#####"), "KINGSLAND PARK POLICE DEPARTMENT", "11-601 FAILURE TO REDUCE SPEED"
    story = "Unit 1 was westbound on Halsey Avenue and struck the rear of Unit 2, which was stopped for traffic at Ninth Street. Driver 1 said that the sun was in his eyes. Driver 2 complained of neck pain and was taken to hospital by ambulance."
    html = f"""<h3>ILLINOIS TRAFFIC CRASH REPORT</h3><table class="g w"><tr>{_box('INVESTIGATING AGENCY', agency, 2)}{_box('AGENCY CRASH REPORT NO.', no, 2)}</tr><tr>{_box('DATE OF CRASH', us(p.loss))}{_box('TIME', '16:48')}{_box('LOCATION', 'HALSEY AVENUE AT NINTH STREET', 2)}</tr><tr><td colspan=4><b>UNIT 1 &mdash; DRIVER</b></tr><tr>{_box('NAME (LAST, FIRST, M)', 'PETRIE, ORSON D', 2)}{_box('VEHICLE YEAR MAKE MODEL', '2016 HONDA CIVIC', 2)}</tr><tr>{_box('INSURANCE CO.', 'LARKMOOR CASUALTY', 2)}{_box('POLICY NO.', 'LC440921', 2)}</tr><tr><td colspan=4><b>UNIT 2 &mdash; DRIVER</b></tr><tr>{_box('NAME (LAST, FIRST, M)', p.turned.upper(), 2)}{_box('VEHICLE YEAR MAKE MODEL', '2021 SUBARU FORESTER', 2)}</tr><tr>{_box('INSURANCE CO.', 'COPPERBELL WESTERN', 2)}{_box('POLICY NO.', 'CBW 118 204-0', 2)}</tr><tr>{_box('ARREST / CITATION, UNIT 1', law, 4)}</tr><tr>{_box('NARRATIVE', story, 4)}</tr></table><p class=s>Officer: B. Lachance #417</p>"""
    return Paper(sheet(html), shape("crash_report", agency=agency, report_number=no, date=p.loss, time="16:48", location="HALSEY AVENUE AT NINTH STREET", parties=[party("driver", "PETRIE, ORSON D", "2016 HONDA CIVIC", "LARKMOOR CASUALTY", "LC440921"), party("driver", p.turned.upper(), "2021 SUBARU FORESTER", "COPPERBELL WESTERN", "CBW 118 204-0")], citations=[law], narrative=story))


def washington(p: Person) -> Paper:
    """Return an electronic report: captions before their values, a witness, no citation."""
    no, agency = p.no("EC#####"), "Tidewell Police Department"
    story = "Vehicle 1 turned left from Wharf Street onto Signal Hill Road and struck Vehicle 2 in the left front. Driver 1 said she did not see Vehicle 2. The signal was dark because of a power outage. The witness saw Vehicle 2 enter first."
    html = f"""<div class=f><b>POLICE TRAFFIC COLLISION REPORT</b><b>REPORT NO. {no}</b></div><p>AGENCY: {agency}<br>DATE OF COLLISION: {us(p.loss)} &nbsp; TIME (2400): 0735<br>ON: Signal Hill Road at Wharf Street</p><h4>UNIT 01 (MOTOR VEHICLE)</h4><p>DRIVER: {p.other}<br>VEHICLE: 2014 Nissan Rogue<br>INSURANCE: Fathom Ridge Insurance &nbsp; POLICY: FR-20917-6</p><h4>UNIT 02 (MOTOR VEHICLE)</h4><p>DRIVER: {p.name}<br>VEHICLE: 2020 Mazda CX-30<br>INSURANCE: Sound Anchor Mutual &nbsp; POLICY: SAM 66120</p><h4>WITNESS</h4><p>Opal T. Brisbane</p><h4>CITATIONS</h4><p>None issued</p><h4>NARRATIVE</h4><p>{story}</p>"""
    return Paper(sheet(html, font="10.5pt/1.4 'Liberation Sans Narrow'"), shape("crash_report", agency=agency, report_number=no, date=p.loss, time="07:35", location="Signal Hill Road at Wharf Street", parties=[party("driver", p.other, "2014 Nissan Rogue", "Fathom Ridge Insurance", "FR-20917-6"), party("driver", p.name, "2020 Mazda CX-30", "Sound Anchor Mutual", "SAM 66120"), party("witness", "Opal T. Brisbane")], citations=[], narrative=story))


def carolina(p: Person) -> Paper:
    """Return a report with the two units in facing columns and the narrative on a second sheet."""
    no, agency, law = p.no("SC-26-####"), "SANDBAR CITY POLICE", "20-158 DISREGARD STOP SIGN"
    story = "Unit 1 ran the stop sign on Dune Street and struck Unit 2 in the right rear door on Ferry Road. Unit 2 spun and came to rest in the ditch. Both drivers wore belts."
    html = f"""<h3 class=c>CRASH REPORT &mdash; NORTH CAROLINA</h3><table class="g w"><tr>{_box('Agency', agency)}{_box('Local report no.', no)}{_box('Date', bare(p.loss))}{_box('Time', '2:10 PM')}</tr><tr>{_box('Crash occurred on', 'FERRY ROAD AT DUNE STREET', 4)}</tr></table><div class=f style="margin-top:10px"><table class=g style="width:50%"><tr><th colspan=2>UNIT 1</tr><tr>{_box('Driver', p.other, 2)}</tr><tr>{_box('Vehicle', '2011 Chevrolet Malibu', 2)}</tr><tr>{_box('Insurer', 'Osprey Point Mutual')}{_box('Policy', '904-22-11')}</tr></table><table class=g style="width:50%"><tr><th colspan=2>UNIT 2</tr><tr>{_box('Driver', p.name, 2)}</tr><tr>{_box('Vehicle', '2017 Kia Sportage', 2)}</tr><tr>{_box('Insurer', 'Pinelands Farm Auto')}{_box('Policy', 'PF0081265')}</tr></table></div><p>Violations, Unit 1: {law}</p><div class=new><p class=s>Sheet 2 of 2</p><p><b>Narrative</b></p><p>{story}</p></div>"""
    return Paper(sheet(html), shape("crash_report", agency=agency, report_number=no, date=p.loss, time="14:10", location="FERRY ROAD AT DUNE STREET", parties=[party("driver", p.other, "2011 Chevrolet Malibu", "Osprey Point Mutual", "904-22-11"), party("driver", p.name, "2017 Kia Sportage", "Pinelands Farm Auto", "PF0081265")], citations=[law], narrative=story))


def body_shop(p: Person) -> Paper:
    """Return a shop's estimate by lines."""
    day = p.day(9)
    rows = [("R&I", "Rear bumper cover", "", "1.8"), ("REPL", "Rear bumper cover, new", "486.20", ""), ("REPL", "Left tail lamp", "311.75", "0.4"), ("RPR", "Quarter panel, left", "", "5.5"), ("BLND", "Lift gate", "", "1.3")]
    parts, labor = "797.95", times("62.00", "9.0")
    tax = times(parts, "0.0825")
    total = add(parts, labor, tax)
    html = f"""<h2>Trestle Street Collision Center</h2><p>Written by Amos Feld &nbsp; {short(day)}<br>Owner: {p.short}<br>Vehicle: 2017 Kia Sportage LX, gray &nbsp; Odometer 71,204</p><table class="g w">{tr('Op', 'Description', 'Part $', 'Labor hr', right=2, head=True)}{''.join(tr(*row, right=2) for row in rows)}</table><p class=r>Parts {parts}<br>Body labor 9.0 hrs @ 62.00 &nbsp; {labor}<br>Tax 8.25% on parts &nbsp; {tax}<br><b>TOTAL ESTIMATE &nbsp; ${usd(total)}</b></p>"""
    return Paper(sheet(html), filed("repair_estimate", day, None, total))


def insurer_sheet(p: Person) -> Paper:
    """Return an insurer's own appraisal with a deductible after the total."""
    day = p.day(13)
    html = f"""<pre>TAMARACK UNITED INSURANCE - MATERIAL DAMAGE APPRAISAL
PREPARED {us(day)}   BY K. ROURKE

OWNER ........ {p.short.upper()}
VEHICLE ...... 2020 MAZDA CX-30

  01  REPLACE  FRONT FENDER LT            338.00
  02  REPLACE  HEADLAMP ASSY LT           912.50
  03  REPAIR   HOOD             3.0 HR    174.00
  04  REFINISH FENDER & HOOD    4.2 HR    243.60
  05  PAINT SUPPLIES                      151.20
                                       ---------
      GROSS COST OF REPAIRS             1,819.30
      LESS DEDUCTIBLE                     500.00-
      NET PAYABLE                       1,319.30
</pre>"""
    return Paper(sheet(html, font="11pt/1.5 'Liberation Mono'"), filed("repair_estimate", day, None)).without("amount")
