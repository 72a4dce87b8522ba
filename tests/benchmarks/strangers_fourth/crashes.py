"""Crash reports as several states print them."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_fourth.case import Paper, Person, Record, long, pair, shape, sheet, us

_TIGHT = ".b{margin-bottom:5px}.b td{padding:1px 4px 4px}"


def _party(role: str, name: str, vehicle: str | None = None, insurer: str | None = None, policy: str | None = None) -> Record:
    return shape("party", role=role, name=name, vehicle=vehicle, insurer=insurer, policy_number=policy)


def california(p: Person) -> Paper:
    """A California report of two sheets: parties one to three in blocks, a bicyclist, the story under headings."""
    report, policy = p.no("25-08-#####"), p.no("GSX #######")
    facts = "P-1 was making a right turn from southbound Mission Loop to westbound Calle Mirlo. P-2 was riding in the bicycle lane on southbound Mission Loop and going straight. P-1 turned across the bicycle lane and the right side of V-1 struck P-2. P-2 fell to the roadway and complained of pain in her back. P-1 said that he looked in his mirror and did not see her. Based on my investigation P-1 caused this collision by turning when it was not safe."

    def party(number: int, role: str, name: str, born: str, street: str, vehicle: str, insurer: str, number_of: str) -> str:
        return f"<table class='w b'>{pair((f'PARTY {number}', role), ('NAME (FIRST, MIDDLE, LAST)', name), ('BIRTHDATE', born), ('STREET ADDRESS', street))}{pair(('VEHICLE YEAR / MAKE / MODEL', vehicle), ('INSURANCE CARRIER', insurer), ('POLICY NUMBER', number_of), ('DIR. OF TRAVEL', 'S'))}</table>"

    body = (
        f"<div class=f><b>STATE OF CALIFORNIA</b><b>TRAFFIC CRASH REPORT</b><span class=s>CHP 555 Page 1</span></div><table class='w b'>{pair(('CITY', 'VISTA SERENA'), ('JUDICIAL DISTRICT', 'NORTH'), ('LOCAL REPORT NUMBER', report), ('NUMBER INJURED', '1'))}{pair(('CRASH DATE', us(p.loss)), ('TIME (2400)', '0741'), ('OFFICER I.D.', '4417'), ('HIT &amp; RUN', 'NO'))}<tr><td colspan=4><span class=l>CRASH OCCURRED ON / AT INTERSECTION WITH</span>MISSION LOOP AT CALLE MIRLO</table>"
        + party(1, "&#9746; DRIVER &#9744; PED &#9744; BICYCLE", p.other, "03/30/1966", "406 CALLE MIRLO", "2021 / TOYOTA / TUNDRA", "GOLDEN SPAN INS EXCHANGE", policy) + party(2, "&#9744; DRIVER &#9744; PED &#9746; BICYCLE", p.name, us(p.born), p.street.upper(), "", "", "")
        + f"<table class='w b'>{pair(('PRIMARY CRASH FACTOR', 'VC SECTION VIOLATED: 22107'), ('CITED', 'YES, PARTY 1'), ('CHARGE', '22107 VC Unsafe turning movement'))}</table><table class='w b'>{pair(('WITNESS NAME', 'Lavinia Okonkwo'), ('AGE', '44'), ('ADDRESS', '88 SENDERO AVE, VISTA SERENA'))}</table><p class=s>INVESTIGATING AGENCY: VISTA SERENA POLICE DEPARTMENT</p><div class=new></div><div class=f><b>NARRATIVE / SUPPLEMENTAL</b><span>{report}</span><span class=s>CHP 556</span></div><p>{facts}</p><p>PREPARED BY: Ofc. R. Delacruz #4417 &nbsp; {us(p.loss)}</p>"
    )
    return Paper(sheet(body, _TIGHT, "10.3pt/1.35 'Liberation Sans'", "0.55in"), shape("crash_report", agency="VISTA SERENA POLICE DEPARTMENT", report_number=report, date=p.loss, time="07:41", location="MISSION LOOP AT CALLE MIRLO", citations=["22107 VC Unsafe turning movement"], narrative=facts,
        parties=[_party("driver", p.other, "2021 TOYOTA TUNDRA", "GOLDEN SPAN INS EXCHANGE", policy), _party("bicyclist", p.name), _party("witness", "Lavinia Okonkwo")])).without("citations")


def ohio(p: Person) -> Paper:
    """An Ohio report: units in two blocks of small captions, occupants in a table, narrative in a frame."""
    report, one, two = p.no("25MFPD-####"), p.no("BSF ######"), p.no("OH-A ####### 3")
    story = "Unit 02 was stopped southbound on Foundry Road behind traffic. Unit 01 was southbound and failed to stop. Unit 01 struck Unit 02 in the rear. The driver of Unit 01 stated his foot slipped off the brake. The driver of Unit 02 reported pain to the right knee and neck and was treated at the scene."

    def unit(number: str, name: str, born: str, vehicle: tuple[str, str, str], insurer: str, policy: str, charge: str) -> str:
        year, make, model = vehicle
        return f"<table class='w b'>{pair(('UNIT #', number), ('OPERATOR NAME: LAST, FIRST, MIDDLE', name), ('DATE OF BIRTH', born), ('INJURY', '3'))}{pair(('VEHICLE YEAR', year), ('VEHICLE MAKE', make), ('VEHICLE MODEL', model), ('COLOR', 'GRY'))}{pair(('INSURANCE COMPANY', insurer), ('INSURANCE POLICY #', policy), ('OFFENSE CHARGED / DESCRIPTION', charge), ('TOWED BY', ''))}</table>"

    first, last = p.other.split(" ")[0], p.other.split(" ")[-1]
    name = f"{last}, {first}, J".upper()
    body = (
        f"<div class=f><b>OHIO TRAFFIC CRASH REPORT</b><span class=s>OH-1 &nbsp; denotes mandatory field for supplement report</span></div><table class='w b'>{pair(('LOCAL REPORT NUMBER', report), ('REPORTING AGENCY NAME', 'Maple Fork Police Department'), ('NCIC', '07702'), ('NUMBER OF UNITS', '2'))}{pair(('CRASH DATE / TIME', us(p.loss) + ' 16:48'), ('LOCATION ROAD NAME', 'FOUNDRY RD'), ('REFERENCE', '200 FT N OF ORCHARD HILL RD'), ('CRASH SEVERITY', '3 INJURY'))}</table>"
        + unit("01", name, "05/27/1959", ("2016", "GMC", "SIERRA"), "BLACK SWAMP FARMERS", one, "4511.21 Assured clear distance ahead") + unit("02", p.turned.upper(), us(p.born), ("2020", "CHEVROLET", "EQUINOX"), "CUYAHOGA MUTUAL", two, "")
        + f"<div style='border:1px solid #333;padding:6px;min-height:150px'><span class=l>NARRATIVE</span>{story}</div><table class='w b' style='margin-top:5px'>{pair(('OFFICER NAME', 'PTL. S. BRIGHTMAN'), ('BADGE', '61'), ('REPORT DATE', us(p.day(1))), ('CHECKED BY', 'SGT. OWUSU'))}</table>"
    )
    return Paper(sheet(body, _TIGHT, "10pt/1.35 'Liberation Sans'", "0.55in"), shape("crash_report", agency="Maple Fork Police Department", report_number=report, date=p.loss, time="16:48", citations=["4511.21 Assured clear distance ahead"], narrative=story,
        parties=[_party("driver", name, "2016 GMC SIERRA", "BLACK SWAMP FARMERS", one), _party("driver", p.turned.upper(), "2020 CHEVROLET EQUINOX", "CUYAHOGA MUTUAL", two)])).without("location")


def washington(p: Person) -> Paper:
    """A Washington report from the officer's tablet: units side by side, captions before values."""
    report, one, two = p.no("EF#####"), p.no("CU ####-####"), p.no("NWM-######")
    story = "Unit 1 was eastbound on Wharf St approaching the stop sign at 9th Ave. Unit 2 was northbound on 9th Ave with no traffic control. Unit 1 stopped and then pulled out in front of Unit 2. The front of Unit 2 struck the right side of Unit 1. Driver 2 had neck and right shoulder pain. Port Ansel Fire responded. I issued Driver 1 an infraction."

    def unit(number: int, name: str, vehicle: str, insurer: str, policy: str) -> str:
        return f"<div class=h style='border:1px solid #555;padding:6px 10px'><b>UNIT {number:02} - MOTOR VEHICLE</b><br>Driver: {name}<br>Vehicle: {vehicle}<br>Insurance co: {insurer}<br>Policy no: {policy}<br>Air bag: not deployed</div>"

    body = (
        f"<div class=m><b>STATE OF WASHINGTON<br>POLICE TRAFFIC COLLISION REPORT</b></div><div class=f><span>Report No. {report}</span><span>Collision date: {us(p.loss)}</span><span>Time: 17:26</span></div><p>Agency: Port Ansel Police Department &emsp; Case 2025-{p.no('####')}<br>Location: Wharf St at 9th Ave, Port Ansel</p><div class=f>" + unit(1, p.other, "2017 Subaru Outback", "Cascade United", one) + unit(2, p.name, "2019 Mazda CX-5", "Northwest Mariners", two)
        + f"</div><p><b>Passengers</b><br>Unit 2, right front: Petra Tchernev</p><p><b>Citations</b><br>RCW 46.61.190 Failure to yield at stop sign</p><p><b>Narrative</b><br>{story}</p><p>Investigating officer: Mireille Sandvik, badge 228</p>"
    )
    return Paper(sheet(body, "", "11pt/1.45 'DejaVu Sans'", "0.7in"), shape("crash_report", agency="Port Ansel Police Department", report_number=report, date=p.loss, time="17:26", location="Wharf St at 9th Ave, Port Ansel", citations=["RCW 46.61.190 Failure to yield at stop sign"], narrative=story,
        parties=[_party("driver", p.other, "2017 Subaru Outback", "Cascade United", one), _party("driver", p.name, "2019 Mazda CX-5", "Northwest Mariners", two), _party("passenger", "Petra Tchernev")]))


def carolina(p: Person) -> Paper:
    """A sheriff's incident narrative typed in capitals with a table of the persons involved, no grid of boxes."""
    report, policy = p.no("CS-25-#####"), p.no("44-P###-###")
    story = "ON THE ABOVE DATE I WAS DISPATCHED TO A CRASH ON QUARRY CHURCH ROAD. VEHICLE 1 CROSSED THE CENTER LINE ON A CURVE AND SIDESWIPED VEHICLE 2, WHICH RAN OFF THE ROAD TO THE RIGHT AND STRUCK A FENCE. THE OPERATOR OF VEHICLE 1 ADMITTED TO REACHING FOR A DRINK. THE OPERATOR OF VEHICLE 2 HAD AN INJURY TO THE LEFT WRIST AND WAS TAKEN TO THE HOSPITAL BY FAMILY."
    body = (
        f"<pre style='white-space:pre-wrap'>COLD SPRING COUNTY SHERIFF'S OFFICE\nMOTOR VEHICLE CRASH REPORT\n\nREPORT NUMBER: {report}\nDATE OF CRASH: {long(p.loss).upper()}\nTIME OF CRASH: 9:15 PM\nLOCATION:      QUARRY CHURCH ROAD, 0.3 MILES WEST OF TANAGER COURT\n</pre><table class='w b'><tr><th>VEH<th>DRIVER<th>YEAR/MAKE/MODEL<th>INSURER<th>POLICY<tr><td>1<td>{p.other.upper()}<td>2011 NISSAN FRONTIER<td>PIEDMONT FARM &amp; FAMILY<td>{policy}<tr><td>2<td>{p.name.upper()}<td>2022 HONDA CIVIC<td>UNKNOWN<td></table><pre style='white-space:pre-wrap'>\nCHARGES: VEH 1 DRIVER - G.S. 20-146 DRIVING LEFT OF CENTER\n\nNARRATIVE:\n{story}\n\nDEPUTY T. HOLLOWELL, UNIT 17\n</pre>"
    )
    return Paper(sheet(body, "td,th{padding:4px 6px}", "10.8pt/1.5 'Courier Prime'", "0.8in"), shape("crash_report", agency="COLD SPRING COUNTY SHERIFF'S OFFICE", report_number=report, date=p.loss, time="21:15", location="QUARRY CHURCH ROAD, 0.3 MILES WEST OF TANAGER COURT", citations=["G.S. 20-146 DRIVING LEFT OF CENTER"], narrative=story,
        parties=[_party("driver", p.other.upper(), "2011 NISSAN FRONTIER", "PIEDMONT FARM & FAMILY", policy), {"role": "driver", "name": p.name.upper(), "vehicle": "2022 HONDA CIVIC", "policy_number": None}]))
