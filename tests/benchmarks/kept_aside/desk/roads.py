"""Reports of crashes, by the forms of four states."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date

from tests.benchmarks.kept_aside.desk.case import (
    Paper,
    Person,
    box,
    party,
    shape,
    sheet,
    tr,
    us,
    vin,
)


def texas(p: Person) -> Paper:
    """Return two pages of Texas's form: numbered boxes, units, people, charges, the officer's words."""
    number, day = p.no("26-00####"), p.loss
    other, mine = ("2017 RAM 1500", "GULF PRAIRIE CASUALTY", p.no("GP#######")), ("2020 KIA SOUL", "TEXHOME COUNTY MUTUAL", p.no("TCM-##-######"))
    said = "UNIT 1 WAS TRAVELING EAST IN THE INSIDE LANE OF THE 900 BLOCK OF LEVEE BLVD. UNIT 2 WAS STOPPED FOR A RED SIGNAL AT TERMINAL RD IN THE SAME LANE. UNIT 1 FAILED TO CONTROL SPEED AND STRUCK THE BACK OF UNIT 2 WITH ITS FRONT. DRIVER OF UNIT 2 COMPLAINED OF NECK PAIN AND WAS CHECKED AT THE SCENE BY EMS. DRIVER OF UNIT 1 STATED HE LOOKED DOWN AT HIS RADIO."

    def unit(at: int, driver: str, home: str, born: str, car: tuple[str, str, str], plate: str) -> str:
        year, make, model = car[0].split(maxsplit=2)
        return f"""<table class="g w x"><tr>{box("Unit Num.", at)}{box("Unit Desc.", "1")}{box("Parked Vehicle", "&#9744;")}{box("Hit and Run", "&#9744;")}{box("LP State", "TX")}{box("LP Num.", plate)}{box("VIN", vin(p.no("1C6RR7KT*HS######" if at == 1 else "KNDJ23AU*L7######")), 3)}</tr><tr>{box("Veh. Year", year)}{box("6. Veh. Color", "BLK" if at == 1 else "SIL")}{box("Veh. Make", make, 2)}{box("Veh. Model", model, 2)}{box("7. Body Style", "P4" if at == 2 else "PK")}{box("Pol., Fire, EMS on Emergency", "&#9744;", 2)}</tr>
<tr>{box("8. DL/ID Type", "1")}{box("DL/ID State", "TX")}{box("DL/ID Num.", p.no(f"{at}#######"))}{box("9. DL Class", "C")}{box("DOB (MM/DD/YYYY)", born)}{box("Address (Street, City, State, ZIP)", home, 4)}</tr></table>
<table class="g w x"><tr>{box("Person Num.", "1")}{box("12. Prsn. Type", "1")}{box("13. Seat Position", "1")}{box("Name: Last, First, Middle &mdash; Enter Driver or Primary Person for this Unit on first line", driver, 4)}{box("14. Injury Severity", "N" if at == 1 else "C")}{box("Age", "41" if at == 1 else str((day - p.born).days // 365))}{box("15. Ethnicity", "W")}{box("16. Sex", "1" if at == 1 else "2")}{box("17. Eject.", "1")}{box("18. Restr.", "1")}{box("19. Airbag", "1")}</tr></table>
<table class="g w x"><tr>{box("Owner/Lessee &#9746; Owner &#9744; Lessee &mdash; Name &amp; Address", "SAME AS DRIVER", 3)}{box("Proof of Fin. Resp.", "&#9746; Yes &#9744; No")}{box("26. Fin. Resp. Type", "2")}{box("Fin. Resp. Name", car[1], 2)}{box("Fin. Resp. Num.", car[2], 2)}</tr></table><div style="height:7px"></div>"""
    last, first = p.other.split()[-1], p.other.split()[0]
    turned = f"{last}, {first} {p.other.split()[1].rstrip('.')}".upper()
    html = f"""<div class="f t"><span>Law Enforcement and TxDOT Use ONLY &nbsp; FATAL &#9744; &nbsp; CMV &#9744; &nbsp; SCHOOL BUS &#9744; &nbsp; RAILROAD &#9744; &nbsp; MAB &#9744;</span><span>Total Num. Units 2 &nbsp; Total Num. Prsns. 2</span><span>TxDOT Crash ID {p.no('19######')}</span></div><div class=c><b>Texas Peace Officer's Crash Report (Form CR-3 1/1/2023)</b></div>
<table class="g w x"><tr>{box("*Crash Date (MM/DD/YYYY)", us(day))}{box("*Crash Time (24HRMM)", "1742")}{box("Case ID", number)}{box("Local Use", "B-2")}{box("*County Name", "BAYOU VERDE")}{box("*City Name", "CYPRESS POINT")}{box("Outside City Limit", "&#9744;")}</tr></table>
<table class="g w x"><tr><th colspan=7 class=t>ROAD ON WHICH CRASH OCCURRED</th></tr><tr>{box("*1 Rdwy. Sys.", "LR")}{box("Hwy. Num.")}{box("2 Rdwy. Part", "1")}{box("Block Num.", "900")}{box("3 Street Prefix")}{box("*Street Name", "LEVEE")}{box("4 Street Suffix", "BLVD")}</tr><tr><th colspan=7 class=t>INTERSECTING ROAD, OR IF CRASH NOT AT INTERSECTION, NEAREST INTERSECTING ROAD OR REFERENCE MARKER</th></tr><tr>{box("At Int.", "&#9746; Yes &#9744; No")}{box("1 Rdwy. Sys.", "LR")}{box("Hwy. Num.")}{box("Block Num.", "100")}{box("3 Street Prefix")}{box("Street Name", "TERMINAL")}{box("4 Street Suffix", "RD")}</tr></table><div style="height:7px"></div>
{unit(1, turned, "88 SHELL RD, CYPRESS POINT, TX 77997", "07/03/1984", other, p.no("RB#4###"))}{unit(2, p.turned.upper(), f"{p.street}, {p.town}".upper(), us(p.born), mine, p.no("KX#1###"))}
<div class="new f t"><span>Case ID {number}</span><span>TxDOT Crash ID {p.no('19######')}</span></div><table class="g w x"><tr><th colspan=4 class=t>CHARGES</th></tr>{tr('Unit Num.', 'Prsn. Num.', 'Charge', 'Citation/Reference Num.')}{tr('1', '1', 'FAIL TO CONTROL SPEED', p.no('E0#####'))}</table><table class="g w x" style="margin-top:6px"><tr>{box("Damaged Property Other Than Vehicles", "NONE", 3)}</tr><tr>{box("36. Contributing Factors: Unit 1", "22")}{box("Unit 2", "")}{box("38. Weather Cond. / 39. Light Cond. / 41. Roadway / 43. Surface", "1 / 1 / 2 / 1")}</tr></table>
<table class="g w x" style="margin-top:6px"><tr><td style="width:60%;height:300px"><i class=k>Investigator's Narrative Opinion of What Happened (Attach Additional Sheets if Necessary)</i>{said}</td><td><i class=k>Field Diagram - Not to Scale</i><div class=c style="margin-top:120px">N &uarr;<br>LEVEE BLVD &rarr; [1][2] |TERMINAL</div></td></tr></table>
<table class="g w x" style="margin-top:6px"><tr>{box("Time Notified (24HRMM)", "1745")}{box("How Notified", "DISPATCH")}{box("Time Arrived (24HRMM)", "1753")}{box("Report Date", us(p.day(1)))}</tr><tr>{box("Investigator Name (Printed)", "S. DELACROIX")}{box("ID Num.", "4471")}{box("*ORI Num.", "TX1350200")}{box("*Agency", "CYPRESS POINT POLICE DEPARTMENT")}</tr></table>"""
    record = shape("crash_report", agency="CYPRESS POINT POLICE DEPARTMENT", report_number=number, date=day, time="17:42", parties=[party("driver", turned, *other), party("driver", p.turned, *mine)], citations=["FAIL TO CONTROL SPEED"], narrative=said)
    return Paper(sheet(html, ".x td{font-size:8pt;padding:1px 3px}.x{margin-top:-1px}i.k{font-size:5.6pt}", margin="0.4in"), record).without("location")


def new_york(p: Person) -> Paper:
    """Return New York's page: two vehicles side by side, codes round the edge."""
    number, day = p.no(f"GH-00####-{p.loss:%y}"), p.loss
    said = "V2 was stopped at the stop sign on Cooper St when V1, backing out of the driveway of 214 Cooper St, struck the left rear door of V2. Operator 1 states he did not see V2 behind the parked van. Operator 2 complains of pain in the left shoulder and refused transport. No witnesses came forward."

    def half(at: int, name: str, home: str, born: str, car: str, body: str, plate: str) -> str:
        return f"""<table class="g w x"><tr><td colspan=3><b>VEHICLE {at}</b></td></tr><tr>{box(f"VEHICLE {at} - Driver License ID Number", p.no(f"{at}## ### ###"), 2)}{box("State of Lic.", "NY")}</tr><tr>{box("Driver Name - exactly as printed on license", name, 3)}</tr><tr>{box("Address (Include Number and Street)", home[0], 2)}{box("Apt. No.", home[2])}</tr><tr>{box("City or Town", home[1], 3)}</tr><tr>{box("Date of Birth", born)}{box("Sex", "M")}{box("No. of People in Vehicle", "1")}</tr><tr>{box("Name - exactly as printed on registration", name, 3)}</tr><tr>{box("Plate Number", plate)}{box("State of Reg.", "NY")}{box("Vehicle Year &amp; Make", car)}</tr><tr>{box("Vehicle Type", body)}{box("Ins. Code", p.no("6##") if at == 1 else p.no("1##"))}{box("Ticket/Arrest Number(s)", p.no("GH####K#") if at == 1 else "")}</tr><tr>{box("Violation Section(s)", "1211(a)" if at == 1 else "", 3)}</tr></table>"""
    home = [*p.street.split(" Apt "), ""]
    last = p.other.split()
    them = f"{last[2]}, {last[0]}, {last[1].rstrip('.')}".upper()
    html = f"""<div class=f><span class=t>Local Codes<br><b style="font-size:11pt">{number}</b></span><span class=c>New York State Department of Motor Vehicles<br><b style="font-size:13pt">POLICE ACCIDENT REPORT</b><br><span class=t>MV-104A (7/11)</span></span><span class=t>19<br>20</span></div>
<table class="g w x"><tr>{box("Accident Date: Month / Day / Year", f"{day.month} / {day.day} / {day.year}")}{box("Day of Week", f"{day:%A}".upper())}{box("Military Time", "08:22")}{box("No. of Vehicles", "2")}{box("No. Injured", "1")}{box("No. Killed", "0")}{box("Not Investigated at Scene", "&#9744;")}{box("Left Scene", "&#9744;")}{box("Police Photos", "&#9744; Yes &#9746; No")}</tr></table>
<div style="display:flex"><div style="width:50%">{half(1, them, ("214 COOPER ST", "GALWAY HEIGHTS NY 10998", ""), "02/17/1961", "2013 BUIC", "4DSD", p.no("JKB#3##"))}</div><div style="width:50%">{half(2, f"{p.last}, {p.first}, {p.mid}".upper(), (home[0].upper(), p.town.upper().replace(",", ""), home[1]), us(p.born), "2021 SUBA", "SUBN", p.no("LMR#4##"))}</div></div>
<table class="g w x"><tr><td colspan=4><b class=t>Reference Marker &nbsp; Coordinates &nbsp; Place Where Accident Occurred:</b></td></tr><tr>{box("County", "HUDSON VALE")}{box("City / Village / Town of", "GALWAY HEIGHTS", 3)}</tr><tr>{box("Road on which accident occurred (Route Number or Street Name)", "COOPER ST", 2)}{box("at 1) intersecting street (Route Number or Street Name)", "", 2)}</tr><tr>{box("or 2)  Feet / Miles  N S E W  of  (Milepost, Nearest Intersecting Route Number or Street Name)", "60 FEET &nbsp; W &nbsp; of &nbsp; TANNERY LN", 4)}</tr><tr><td colspan=4 style="height:170px;font-size:9pt"><i class=k>Accident Description/Officer's Notes</i>{said}</td></tr></table>
<table class="g w x c"><tr><th class=t>ALL INVOLVED</th>{''.join(f'<th class=t>{n}</th>' for n in ('8 Vehicle', '9 Position', '10 Safety', '12 Age', '13 Sex', '14 Loc.', '15 Type', '16 Cond.'))}<th class=t>Names of all involved</th></tr>{tr('A', 1, 1, 4, (day - date(1961, 2, 17)).days // 365, 'M', '-', '-', '-', them[:-3])}{tr('B', 2, 1, 4, (day - p.born).days // 365, 'M', 7, 6, 4, f'{p.last}, {p.first}'.upper())}</table>
<table class="g w x"><tr>{box("Officer's Rank and Signature; Print Name in Full", "PTL MARGUERITE ESPOSITO")}{box("Badge/ID No.", "118")}{box("NCIC No.", "05544")}{box("Precinct/Post Troop/Zone", "GHPD")}{box("Station/Beat/Sector", "2")}{box("Reviewing Officer", "SGT DOYLE")}{box("Date/Time Reviewed", us(p.day(2)) + " 15:10")}</tr></table>"""
    mine = {**party("driver", p.turned, "2021 SUBA")}
    other = party("driver", them, "2013 BUIC")
    for each in (mine, other):
        del each["insurer"], each["vehicle"]
    mine["name"] = f"{p.last}, {p.first}, {p.mid}"
    return Paper(sheet(html, ".x td,.x th{font-size:8pt;padding:1px 3px}.x{margin-top:-1px}i.k{font-size:5.8pt}", margin="0.45in"), shape("crash_report", report_number=number, date=day, time="08:22", parties=[other, mine], narrative=said)).without("agency", "location", "citations")


def ohio(p: Person) -> Paper:
    """Return Ohio's report on two pages: units one under the other, people apart, and a statement."""
    number, day = p.no(f"{p.loss:%y}-MC-####"), p.loss
    other, mine = ("2016 CHEVROLET CRUZE", "TRI-COUNTY MUTUAL", p.no("TC####H")), ("2018 HYUNDAI ELANTRA", "BUCKEYE NATIONAL", p.no("BN-8######"))
    said = "Unit 1 was traveling southbound on Tollgate Rd. and failed to stop for the stop sign at Sycamore Ave. Unit 2 was traveling westbound on Sycamore Ave. and had no traffic control. Unit 1 struck Unit 2 in the right front door. Unit 2 then slid onto the lawn of 1802 Sycamore Ave. The passenger of Unit 2 was not hurt."

    def unit(at: int, owner: str, car: tuple[str, str, str]) -> str:
        year, make, model = car[0].split()
        return f"""<table class="g w x"><tr>{box("UNIT #", at)}{box("OWNER NAME: LAST, FIRST, MIDDLE (&#9746; SAME AS DRIVER)", owner, 3)}{box("OWNER PHONE", "614-555-01" + str(60 + at))}{box("DAMAGE SCALE", "3 FUNCTIONAL DAMAGE")}</tr><tr>{box("LP STATE", "OH")}{box("LICENSE PLATE #", p.no(f"J{at}B ####"))}{box("VEHICLE YEAR", year)}{box("VEHICLE MAKE", make)}{box("VEHICLE MODEL", model)}{box("COLOR", "GRY" if at == 1 else "RED")}</tr><tr>{box("&#9746; INSURANCE VERIFIED &nbsp; INSURANCE COMPANY", car[1], 2)}{box("INSURANCE POLICY #", car[2], 2)}{box("TOWED BY: COMPANY NAME", "" if at == 1 else "AJAX TOW")}{box("# OCCUPANTS", at)}</tr></table>"""

    def person(at: int, name: str, home: str, born: str, age: str, sex: str, what: str, injured: str, charge: str = "", ticket: str = "") -> str:
        return f"""<table class="g w x"><tr>{box("UNIT #", at)}{box("NAME: LAST, FIRST, MIDDLE", name, 3)}{box("DATE OF BIRTH", born)}{box("AGE", age)}{box("GENDER", sex)}</tr><tr>{box("ADDRESS: STREET, CITY, STATE, ZIP", home, 4)}{box("PERSON TYPE", what)}{box("INJURIES", injured, 2)}</tr><tr>{box("OL STATE", "OH" if what[0] == "D" else "")}{box("OFFENSE CHARGED", charge, 2)}{box("CITATION NUMBER", ticket)}{box("SAFETY EQUIPMENT", "4 SHOULDER &amp; LAP")}{box("EJECTION", "1 NOT")}{box("ALCOHOL TEST", "1 NONE GIVEN")}</tr></table>"""
    last = p.other.split()
    turned = f"{last[2]}, {last[0]}, {last[1].rstrip('.')}".upper()
    me = f"{p.last}, {p.first}, {p.mid}".upper()
    kid = f"{p.last}, WENDELL, O".upper()
    html = f"""<div class=f><b>OHIO DEPARTMENT OF PUBLIC SAFETY<br>TRAFFIC CRASH REPORT</b><span class=t>&#9746; PHOTOS TAKEN &nbsp; OH-2 &#9744; &nbsp; OH-3 &#9744; &nbsp; &#9744; SECONDARY CRASH &nbsp; &#9744; PRIVATE PROPERTY</span></div><table class="g w x"><tr>{box("LOCAL INFORMATION", "CAD " + p.no("25######"))}{box("LOCAL REPORT NUMBER *", number, 2)}{box("CRASH SEVERITY", "3 MINOR INJURY SUSPECTED")}</tr><tr>{box("REPORTING AGENCY NAME *", "MARLOW CENTER POLICE DEPARTMENT", 2)}{box("NCIC *", "OH02599")}{box("NUMBER OF UNITS", "2")}</tr><tr>{box("COUNTY *", "25 DEER LICK")}{box("LOCALITY *", "1 CITY: MARLOW CENTER")}{box("CRASH DATE / TIME *", f"{us(day)} &nbsp; 16:05")}{box("UNIT IN ERROR", "1")}</tr><tr>{box("LOCATION: ROUTE TYPE / PREFIX", "")}{box("LOCATION ROAD NAME", "SYCAMORE AVE")}{box("REFERENCE ROAD NAME", "TOLLGATE RD")}{box("REFERENCE POINT", "1 INTERSECTION")}</tr></table><div style="height:8px"></div>
{unit(1, turned, other)}<div style="height:8px"></div>{unit(2, me, mine)}<table class="g w" style="margin-top:8px"><tr><td style="height:210px;width:60%;font-size:9pt"><i class=k>NARRATIVE</i>{said}</td><td class=c><i class=k>DIAGRAM</i><div style="margin-top:80px">Tollgate<br>[1]&darr; &nbsp; &larr;[2]</div></td></tr></table><table class="g w x" style="margin-top:6px"><tr>{box("REPORT TAKEN BY", "&#9746; POLICE AGENCY &#9744; MOTORIST")}{box("OFFICER'S NAME *", "G. HOCHSTETLER")}{box("BADGE #", "31")}{box("CRASH REPORTED TIME", "16:09")}{box("DISPATCH TIME", "16:11")}{box("ARRIVAL TIME", "16:18")}</tr></table>
<div class="new f"><b>MOTORIST / NON-MOTORIST / OCCUPANT</b><span>LOCAL REPORT NUMBER {number}</span></div>{person(1, turned, "31 TOLLGATE RD, MARLOW CENTER, OH 43998", "03/09/1990", "35", "M", "D DRIVER", "5 NO APPARENT INJURY", "4511.43 FAILURE TO YIELD AT STOP SIGN", p.no("MC0####"))}<div style="height:8px"></div>{person(2, me, f"{p.street}, {p.town}".upper(), us(p.born), str((day - p.born).days // 365), "F", "D DRIVER", "3 SUSPECTED MINOR INJURY")}<div style="height:8px"></div>{person(2, kid, f"{p.street}, {p.town}".upper(), "10/02/2014", "11", "M", "O OCCUPANT", "5 NO APPARENT INJURY")}"""
    parties = [party("driver", turned, *other), party("driver", me, *mine), party("passenger", kid)]
    for name in ("role", "vehicle", "insurer", "policy_number"):
        del parties[2][name]
    return Paper(sheet(html, ".x td{font-size:8pt;padding:1px 3px}.x{margin-top:-1px}i.k{font-size:5.8pt}", margin="0.45in", font="10pt/1.3 'Liberation Sans Narrow'"), shape("crash_report", agency="MARLOW CENTER POLICE DEPARTMENT", report_number=number, date=day, time="16:05", parties=parties, citations=["4511.43 FAILURE TO YIELD AT STOP SIGN"], narrative=said)).without("location")


def virginia(p: Person) -> Paper:
    """Return Virginia's form: a column to each vehicle, the description on a second page."""
    number, day = p.no("2025#######"), p.loss
    other, mine = ("2012 FORD ESCAPE", "BLUE RIDGE AUTO", p.no("BRA-####-##")), ("2015 MAZDA CX-5", "SHENANDOAH MUTUAL", p.no("SM######7"))
    said = "Vehicle 1 was northbound on Millwheel Pike delivering food and changed lanes to the left without looking, striking the right side of Vehicle 2, which was also northbound. Vehicle 2 struck the raised median. Witness Dorsett stated that the driver of Vehicle 1 had a telephone in his hand."

    def rows(at: int, name: str, home: str, born: str, car: tuple[str, str, str]) -> list[str]:
        year, make, model = car[0].split()
        return [box("Driver's Name (Last, First, Middle)", name, 2), box("Address (Street, City, State, Zip)", home, 2), box("Birth Date", born) + box("Gender", "F" if at == 2 else "M"), box("Vehicle Owner's Name", "SAME", 2), box("Vehicle Year", year) + box("Vehicle Make", make), box("Vehicle Model", model) + box("Vehicle Plate Number / State", p.no(f"V{at}K-####") + " VA"), box("Name of Insurance Company (not agent)", car[1]) + box("Policy Number", car[2]), box("Speed Before Crash / Limit", "40 / 45") + box("Summons Issued as Result of Crash", "YES" if at == 1 else "NO"), box("Offenses Charged to Driver", "46.2-804 IMPROPER LANE CHANGE" if at == 1 else "", 2), box("Injury Type", "5" if at == 1 else "3") + box("EMS Transport", "NO" if at == 1 else "YES, STONEBROOK VOL. RESCUE")]
    last = p.other.split()
    turned, me = f"{last[2]}, {last[0]} {last[1].rstrip('.')}".upper(), p.turned.upper()
    left, right = rows(1, turned, "19 COPPERLINE RIDGE, STONEBROOK VA 22997", "04/30/1988", other), rows(2, me, f"{p.street}, {p.town}".upper(), us(p.born), mine)
    html = f"""<div class=f><span class=t>FR300P (Rev 3/21)</span><b>Commonwealth of Virginia &bull; Department of Motor Vehicles<br>POLICE CRASH REPORT</b><span class=t>Page 1 of 2<br>Revised Report &#9744;</span></div><table class="g w x"><tr>{box("Crash Date", us(day))}{box("Day of Week", f"{day:%A}")}{box("MILITARY Time (24 hr clock)", "1917")}{box("County of Crash", "STONEBROOK CO")}{box("Local Case Number", number)}</tr><tr>{box("Official DMV Use", "", 1)}{box("City of / Town of", "")}{box("Number of Vehicles", "2")}{box("Location of Crash (route/street)", "MILLWHEEL PIKE (RTE 641)")}{box("At Intersection With or ___ Miles ___ Feet N S E W of", "0.2 MI N OF FERRIS LN")}</tr></table>
<table class="g w x"><tr><th colspan=2 class=c>VEHICLE #1 &mdash; DRIVER</th><th colspan=2 class=c>VEHICLE #2 &mdash; DRIVER</th></tr>{''.join(f'<tr>{a}{b}</tr>' for a, b in zip(left, right, strict=True))}</table>
<table class="g w x"><tr>{box("Investigating Officer", "DEPUTY L. ASHWORTH")}{box("Badge/Code Number", "2207")}{box("Agency/Department Name and Code", "STONEBROOK COUNTY SHERIFF'S OFFICE")}{box("Reviewing Officer", "SGT KEMP")}{box("Report File Date", us(p.day(3)))}</tr></table>
<div class="new f"><b>CRASH DESCRIPTION</b><span>Local Case Number {number} &nbsp; Page 2 of 2</span></div><div style="border:1px solid;padding:8px;height:190px">{said}</div><h4>WITNESSES</h4><table class="g w x"><tr>{box("Name", "DORSETT, HALLIE R")}{box("Address", "9 FERRIS LN, STONEBROOK VA 22998")}{box("Telephone", "540-555-0187")}</tr></table><h4>DAMAGE TO PROPERTY OTHER THAN VEHICLES</h4><table class="g w x"><tr>{box("Object Struck", "MEDIAN CURB")}{box("Property Owner", "VDOT")}{box("Approximate Repair Cost", "0")}</tr></table>"""
    witness = party("witness", "DORSETT, HALLIE R")
    return Paper(sheet(html, ".x td{font-size:8.5pt;padding:2px 4px}.x{margin-top:-1px}i.k{font-size:6pt}", margin="0.5in", font="10.5pt/1.3 FreeSans"), shape("crash_report", agency="STONEBROOK COUNTY SHERIFF'S OFFICE", report_number=number, date=day, time="19:17", parties=[party("driver", turned, *other), party("driver", me, *mine), witness], citations=["46.2-804 IMPROPER LANE CHANGE"], narrative=said)).without("location")


def deputy_narrative(p: Person) -> Paper:
    """Return a county's own short report, captions before their values, the story below."""
    number, day = p.no("GF26-0####"), p.loss
    said = "On the above date and time I was sent to a report of a motorcycle down. I found Unit 2 on its left side in the through lane and its rider seated on the curb. The rider said that he was going straight on a green light when Unit 1 turned left in front of him. Ms. Birk said that she did not see the motorcycle until it struck her right front fender. The rider had road rash on both hands and pain in his left knee and was taken to Granite Ferry Medical Center. I issued Ms. Birk a summons."
    rows = [("Agency:", "Talus County Sheriff's Office"), ("Report No.:", number), ("Date of crash:", us(day)), ("Time:", "7:38 AM"), ("Location:", "Highway 119 at Foundry Row, Granite Ferry"), ("Weather / road:", "Clear / dry"), ("Deputy:", "R. Stavrou, #5116")]
    units = [("Unit 1", "Driver", p.other, "2018 Volvo XC60", "High Plains Mutual", p.no("HPM-#######")), ("Unit 2", "Motorcyclist", p.name, "2014 Kawasaki Ninja 300", "Roadmark Specialty", p.no("RMC######"))]
    html = f"""<h2 class=c>TRAFFIC CRASH REPORT &mdash; SHORT FORM</h2><table>{''.join(f"<tr><td><b>{a}</b><td>{b}" for a, b in rows)}</table><h4>Units</h4><table class="g w s">{tr('Unit', 'Role', 'Name', 'Vehicle', 'Insurer', 'Policy no.', head=True)}{''.join(tr(*each) for each in units)}</table><h4>Summons</h4><p>{p.other}: C.R.S. 42-4-702, failed to yield when turning left, summons {p.no('S0####')}</p><h4>Narrative</h4><p>{said}</p><p class=s>Witnesses: none located. Photographs: 11, booked to evidence.</p>"""
    return Paper(sheet(html, font="11pt/1.4 'Liberation Serif'", margin="0.9in"), shape("crash_report", agency="Talus County Sheriff's Office", report_number=number, date=day, time="07:38", location="Highway 119 at Foundry Row, Granite Ferry", parties=[party("driver", p.other, *units[0][3:]), party("motorcyclist", p.name, *units[1][3:])], narrative=said)).without("citations")
