"""Police reports of crashes after the forms of seven states, one a small town's typed narrative."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_fifth.claim.case import (
    Paper,
    Person,
    bare,
    box,
    cut,
    line,
    long,
    party,
    rows,
    shape,
    sheet,
    short,
    us,
    vin,
)


def new_jersey(p: Person) -> Paper:
    """New Jersey's NJTR-1: numbered boxes, the vehicles in two columns, coded boxes down the edge, a second page of words."""
    number, one, two = p.no("26-0####"), p.no("NJP ######"), p.no("LG ####-##")
    narrative = "Vehicle 1 was traveling westbound on Mercer Street in the left lane. Vehicle 2 was stopped in the same lane waiting to turn left into the driveway of 410 Mercer Street. Driver 1 stated that she looked down at her mirror and did not see vehicle 2 stop. Vehicle 1 struck the rear of vehicle 2 and pushed it into a utility pole. Driver 2 complained of neck and head pain and was transported to Capital Regional by Squad 33. Driver 1 refused medical attention. Both vehicles were towed by Ernie's Towing."
    half = lambda mark, pol, ins, driver, street, town, dl, make, model, color, year, plate: "<table class='w g'>" + line(box("Veh. No.", mark), box("23 Policy No.", pol), box("24 Ins. Company", ins)) + line(box("25 Driver's First Name, Initial, Last Name", driver, 3)) + line(box("27 Number and Street", street, 3)) + line(box("28 City, State, Zip", town, 3)) + line(box("31 Driver's License Number", dl, 2), box("State", "NJ")) + line(box("34 Owner's First Name, Initial, Last Name", "SAME AS DRIVER", 3)) + line(box("38 Make", make), box("39 Model", model), box("40 Color / 41 Year", f"{color} / {year}")) + line(box("42 Plate No.", plate), box("43 VIN", "", 2)) + "</table>"  # noqa: E731
    body = (
        f"<div class=f><b>STATE OF NEW JERSEY<br>POLICE CRASH INVESTIGATION REPORT</b><span>NJTR-1 (R 01/17) &emsp; Page 1 of 2</span></div><table class='w g'>{line(box('1 Case Number', number), box('2 Police Dept. of', 'DUNMORE FALLS'), box('3 Station/Precinct', 'HQ'), box('6 Date of Crash', short(p.loss)), box('Day of Week', 'FRI'), box('7 Time (2400 hrs)', '1652'))}{line(box('9 Municipality', 'DUNMORE FALLS BORO', 2), box('Total Killed', '0'), box('Total Injured', '1'), box('County', 'MERCER', 2))}{line(box('10 Crash Occurred On (Road Name or Route)', 'MERCER STREET', 3), box('11 Speed Limit', '35'), box('At Intersection With / 12 Feet From', '120 FT W OF CANAL ROAD', 2))}</table>"
        f"<div class=f style='gap:6px;margin-top:6px'><div class=h>{half('1', one, 'NJ PALISADE INDEMNITY', 'KAREN A POSTLEWAITE', '77 LOCUST AVE', 'DUNMORE FALLS, NJ 08098', p.no('P#### ##### #####'), 'NISSAN', 'MURANO', 'BK', '2016', p.no('K##KDP'))}</div><div class=h>{half('2', two, 'LANTERN GARDEN INS', p.name.upper().replace('.', ''), p.street.upper(), p.town.upper(), p.no('K#### ##### #####'), 'HONDA', 'FIT', 'BU', '2019', p.no('R##HTV'))}</div></div>"
        "<table class='w g' style='margin-top:6px'><tr><td class=t>83 Sex</td><td class=t>84 Age</td><td class=t>85 Injury</td><td class=t>86 Eject</td><td class=t>Names &amp; Addresses of Occupants. If Deceased, Date &amp; Time of Death</td></tr><tr><td>F<td>44<td>05<td>01<td>DRIVER, VEH 1<tr><td>F<td>35<td>04<td>01<td>DRIVER, VEH 2</table>"
        f"<table class='w g' style='margin-top:6px'>{line(box('136 Charge Driver 1', '39:4-97 CARELESS DRIVING'), box('137 Summons Number', p.no('DF-0#####')))}{line(box('138 Charge Driver 2', ''), box('139 Summons Number', ''))}</table><div class=new></div><div class=f><b>NJTR-1 CONTINUATION</b><span>Case Number {number} &emsp; Page 2 of 2</span></div><div style='border:1px solid #444;padding:8px;height:2.2in;margin-top:8px'><i class=k>CRASH DIAGRAM (not to scale)</i><br>&emsp;MERCER ST &rarr;&emsp;&emsp;&emsp;[2] &#9664; [1] &larr; W/B</div><div style='border:1px solid #444;padding:8px;margin-top:8px'><i class=k>135 CRASH DESCRIPTION</i>{narrative}</div><p>Officer's Signature: Ptl. R. Dimarzio &emsp; Badge No. {p.no('##')} &emsp; Reviewed By: Sgt. Ames</p>"
    )
    parties = cut([party("driver", "KAREN A POSTLEWAITE", None, "NJ PALISADE INDEMNITY", one), party("driver", p.name.upper().replace(".", ""), None, "LANTERN GARDEN INS", two)], "vehicle")
    record = shape("crash_report", agency="DUNMORE FALLS", report_number=number, date=p.loss, time="16:52", parties=parties, citations=["39:4-97 CARELESS DRIVING"], narrative=narrative)
    return Paper(sheet(body, "td{padding:1px 4px 3px}", "9.2pt/1.3 'Liberation Mono'", "0.5in"), record).without("location", "agency")


def illinois(p: Person) -> Paper:
    """Illinois' SR 1050 on two pages: unit rows with boxes, persons in a table, a narrative and arrests on the second."""
    number, one, two = p.no("2026-000#####"), p.no("IL-####-77"), p.no("DBA ######")
    narrative = "UNIT 1 WAS NORTHBOUND ON PULASKI RD APPROACHING BALSAM ST. UNIT 2 WAS WESTBOUND ON BALSAM ST ENTERING THE INTERSECTION ON A GREEN LIGHT. UNIT 1 DISREGARDED THE RED SIGNAL AND STRUCK UNIT 2 ON THE DRIVER SIDE. DRIVER OF UNIT 1 STATED SHE THOUGHT THE LIGHT WAS YELLOW. WITNESS CONFIRMED THAT THE LIGHT WAS RED FOR NORTHBOUND TRAFFIC. DRIVER OF UNIT 2 WAS TRANSPORTED TO ST ADALBERT HOSPITAL BY AMBULANCE 4 WITH COMPLAINTS OF CHEST AND SHOULDER PAIN."
    unit = lambda mark, name, street, town, dl, year, make, model, color, plate, ins, pol: "<table class='w g' style='margin-top:5px'>" + line(f"<td rowspan=4 class=u>UNIT<br>{mark}", box("NAME (LAST, FIRST, M)", name, 2), box("DATE OF BIRTH", ""), box("SEX", ""), box("SAFT", "1"), box("AIR", "4"), box("INJ", "B" if mark == 2 else "O")) + line(box("STREET ADDRESS", street, 2), box("CITY STATE ZIP", town, 5)) + line(box("DRIVER LICENSE NO.", dl), box("YEAR", year), box("MAKE", make), box("MODEL", model), box("COLOR", color), box("PLATE NO.", plate, 2)) + line(box("VEHICLE OWNER (LAST, FIRST, M)", "SAME", 1), box("INSURANCE CO.", ins, 3), box("POLICY NO.", pol, 3)) + "</table>"  # noqa: E731
    first, second = "GAINES, YOLONDA R", f"{p.last.upper()}, {p.first.upper()} {p.mid}"
    body = (
        f"<div class=f><b>ILLINOIS TRAFFIC CRASH REPORT</b><span>SHEET 1 OF 1 SHEETS</span><b>X{p.no('00#######')}</b></div><table class='w g'>{line(box('INVESTIGATING AGENCY', 'NORTH PULASKI POLICE DEPT', 2), box('AGENCY CRASH REPORT NO.', number, 2), box('DATE OF CRASH', us(p.loss)), box('TIME', '0814'))}{line(box('ADDRESS NO.', '2300 BLK'), box('HIGHWAY or STREET NAME', 'N PULASKI RD'), box('CITY', 'NORTH PULASKI'), box('COUNTY', 'COOK'), box('AT INTERSECTION WITH', 'W BALSAM ST', 2))}{line(box('TYPE OF REPORT', '[X] ON SCENE &ensp; [ ] NOT ON SCENE (DESK REPORT)', 3), box('INTERSECTION RELATED', 'Y'), box('HIT AND RUN', 'N'), box('DAMAGE', 'OVER $1,500'))}</table>"
        + unit(1, first, "1409 CLEAVER CT", "NORTH PULASKI IL 60998", p.no("G5####-7##"), "2021", "KIA", "FORTE", "RED", p.no("CZ ####"), "PRAIRIE STATE AUTO", one) + unit(2, second, p.street.upper(), "NORTH PULASKI IL 60998", p.no("D3####-2##"), "2012", "FORD", "ESCAPE", "SIL", p.no("AB ####"), "DELMAR BENEFIT AUTO", two)
        + "<p class=s style='margin:8px 0 2px'><b>PASSENGERS &amp; WITNESSES ONLY</b></p><table class='w g'><tr class=s><td>UNIT<td>SEAT<td>DOB<td>SEX<td>SAFT<td>INJ<td>NAME<td>ADDRESS<td>TELEPHONE<tr><td>WIT<td><td><td>M<td><td><td>ESPINOZA, RAUL<td>2316 N PULASKI RD<td>773-555-0181<tr><td>2<td>3<td><td>F<td>1<td>O<td>DUDEK, HALINA<td>SAME AS DRIVER UNIT 2<td></table>"
        f"<div class=new></div><div class=f><b>SR 1050 &emsp; PAGE 2</b><span>AGENCY CRASH REPORT NO. {number}</span></div><p><b>NARRATIVE (Refer to vehicle by Unit No.)</b></p><p>{narrative}</p><table class='w g' style='margin-top:14px'>{line(box('ARREST NAME', 'GAINES, YOLONDA R'), box('SECTION', '625 ILCS 5/11-305 DISREGARDED TRAFFIC CONTROL DEVICE'), box('CITATION NO.', p.no('NP######')))}{line(box('ARREST NAME'), box('SECTION'), box('CITATION NO.'))}</table><p>OFFICER ID 417 &emsp; SIGNATURE P. ANDRZEJEWSKI &emsp; BEAT/DIST 12 &emsp; ARRIVED 0822</p>"
    )
    parties = [party("driver", first, "2021 KIA FORTE", "PRAIRIE STATE AUTO", one), party("driver", second, "2012 FORD ESCAPE", "DELMAR BENEFIT AUTO", two), party("witness", "ESPINOZA, RAUL"), party("passenger", "DUDEK, HALINA")]
    record = shape("crash_report", agency="NORTH PULASKI POLICE DEPT", report_number=number, date=p.loss, time="08:14", parties=parties, citations=["625 ILCS 5/11-305 DISREGARDED TRAFFIC CONTROL DEVICE"], narrative=narrative)
    return Paper(sheet(body, "td{padding:1px 4px 3px}.u{writing-mode:horizontal-tb;font-weight:bold;text-align:center;width:44px}", "8.8pt/1.3 'Liberation Sans'", "0.5in"), record).without("location")


def michigan(p: Person) -> Paper:
    """Michigan's UD-10: everything of a unit in a bordered block, captions beside the values, a pedestrian struck."""
    number, one = p.no("251-####-25"), p.no("MMF ####### 04")
    narrative = "Unit 1 was turning left from southbound Huron Ave onto eastbound Third St. Unit 2 was a pedestrian crossing Third St in the marked crosswalk with the walk signal. Unit 1 failed to yield and struck Unit 2 with the left front fender. Unit 2 was knocked to the pavement and sustained a possible wrist fracture. Driver of Unit 1 said the sun was in his eyes. No video was available."
    put = lambda caption, value: f"<span class=c1>{caption}</span> <b>{value}</b>&emsp;"  # noqa: E731
    body = (
        f"<div class=f><b style='font-size:13pt'>STATE OF MICHIGAN TRAFFIC CRASH REPORT</b><span class=s>UD-10 &nbsp; Authority: 1949 PA 300, Sec. 257.622</span></div><div class=bl>{put('ORI', 'MI' + p.no('73#####'))}{put('Incident #', number)}{put('Department Name', 'Quimby Police Department')}<br>{put('Crash Date', us(p.loss))}{put('Crash Time', '16:08')}{put('No. of Units', '2')}{put('Crash Type', 'Single motor vehicle')}<br>{put('County', 'Quimby')}{put('City/Twp', 'City of Quimby')}{put('Road', 'Huron Ave at Third St')}{put('Special Circumstances', 'None')}</div>"
        f"<div class=bl><b>UNIT 1 &ensp; MOTOR VEHICLE</b><br>{put('Driver', 'Darnell James Fitch')}{put('DOB', '06/02/1988')}{put('License', p.no('F ### ### ### ###'))}<br>{put('Address', '1190 Saginaw Trail, Quimby, MI 48998')}<br>{put('Hazardous Citation', 'Fail to yield to pedestrian in crosswalk')}{put('Other Citation', 'None')}<br>{put('Vehicle', '2017 Dodge Grand Caravan')}{put('Color', 'White')}{put('VIN', vin('2C4RDGCG*HR551208'))}<br>{put('Insurance', 'Mid-Michigan Farmers')}{put('Policy #', one)}<br>{put('Injury', 'O')}{put('Ambulance', '')}{put('Hospital', '')}</div>"
        f"<div class=bl><b>UNIT 2 &ensp; PEDESTRIAN</b><br>{put('Name', f'{p.first} Hope {p.last}')}{put('DOB', us(p.born))}<br>{put('Address', f'{p.street}, {p.town}')}<br>{put('Injury', 'A')}{put('Ambulance', 'Thumb EMS')}{put('Hospital', 'Lakeshore General')}</div><div class=bl><b>CRASH DIAGRAM AND REMARKS</b><p>{narrative}</p></div><div class=bl>{put('Investigated at Scene', 'Yes')}{put('Photos', 'Yes')}{put('Officer', 'Ofc. Bram Huizenga')}{put('Badge', p.no('##'))}</div>"
    )
    parties = [party("driver", "Darnell James Fitch", "2017 Dodge Grand Caravan", "Mid-Michigan Farmers", one), party("pedestrian", f"{p.first} Hope {p.last}")]
    record = shape("crash_report", agency="Quimby Police Department", report_number=number, date=p.loss, time="16:08", location="Huron Ave at Third St", parties=parties, citations=["Fail to yield to pedestrian in crosswalk"], narrative=narrative)
    return Paper(sheet(body, ".bl{border:1.5px solid #222;padding:7px 9px;margin-top:7px}.c1{font-size:80%;color:#333}", "10pt/1.75 'Roboto Condensed'", "0.6in"), record)


def arizona(p: Person) -> Paper:
    """Arizona's crash report: the date in boxes of year, month and day, units one below the other, in small capitals."""
    number, one, two = p.no("25-12####"), p.no("SAG-#######"), p.no("##-AZ-#####")
    narrative = "ON 12/29/25 AT APPROXIMATELY 2118 HOURS I RESPONDED TO A TWO VEHICLE COLLISION AT MESA LINDA PKWY AND OCOTILLO DR. TRAFFIC UNIT 1 WAS WESTBOUND AND MADE A LEFT TURN IN FRONT OF TRAFFIC UNIT 2, WHICH WAS EASTBOUND. DRIVER 1 SAID SHE MISJUDGED THE DISTANCE. PASSENGER OF UNIT 2 HAD A CUT TO THE FOREHEAD. DRIVER 2 COMPLAINED OF LOW BACK PAIN AND WENT TO THE HOSPITAL ON HIS OWN. I FOUND NO SIGNS OF IMPAIRMENT IN EITHER DRIVER. DRIVER 1 WAS CITED AND RELEASED."
    unit = lambda mark, name, ins, pol, car, plate: "<table class='w g' style='margin-top:6px'>" + line(f"<td class=mk rowspan=3>TRAFFIC UNIT<br><b>{mark}</b>", box("DRIVER (FIRST, MIDDLE, LAST, SUFFIX)", name, 2), box("ADDRESS AND PHONE", "ON FILE"), box("SAFETY DEVICES", "LAP/SHOULDER BELT")) + line(box("YEAR MAKE MODEL", car), box("COLOR / BODY", "GRY / 4D"), box("PLATE", plate), box("REMOVED BY", "DRIVEN" if mark == 2 else "COPPER TOW")) + line(box("INSURANCE COMPANY", ins, 2), box("POLICY NUMBER", pol), box("EXPIRATION DATE", "06/26")) + "</table>"  # noqa: E731
    body = (
        f"<div class=c><b>ARIZONA CRASH REPORT</b></div><table class='w g'>{line(box('AGENCY REPORT NUMBER', number, 2), box('NCIC NO.', 'AZ' + p.no('00#####')), box('YEAR', '2025'), box('MONTH', '12'), box('DAY', '29'), box('HOUR', '2112'))}{line(box('AGENCY NAME', 'MESA LINDA POLICE DEPARTMENT', 3), box('OFFICER ID', p.no('####')), box('TOTAL INJURIES', '2'), box('FATALITIES', '0'), box('ESTIMATED OVER $2,000', 'YES'))}{line(box('CRASH OCCURRED ON', 'MESA LINDA PKWY', 3), box('INTERSECTING STREET', 'OCOTILLO DR', 2), box('DISTANCE', 'AT INTERSECTION', 2))}</table>"
        + unit(1, "TIFFANY RAE COLBURN", "SAGUARO CASUALTY", one, "2023 HYUNDAI TUCSON", p.no("XA#CT#")) + unit(2, f"{p.first.upper()} MARTIN {p.last.upper()}", "DESERT BLOOM MUTUAL", two, "2011 TOYOTA CAMRY", p.no("BR#KL#"))
        + f"<p class=s style='margin:8px 0 2px'>PASSENGERS AND WITNESSES</p><table class='w g'><tr class=t><td>TYPE<td>UNIT<td>NAME<td>SEATING<td>INJURY SEVERITY<tr><td>PASSENGER<td>2<td>ROSARIO QUIROGA<td>FRONT RIGHT<td>3</table><table class='w g' style='margin-top:6px'>{line(box('CITATION: UNIT 1', '28-772 FAILURE TO YIELD LEFT TURN'), box('CITATION NUMBER', p.no('ML######')), box('CITATION: UNIT 2', 'NONE'))}</table><p><b>NARRATIVE</b></p><p>{narrative}</p>"
    )
    parties = [party("driver", "TIFFANY RAE COLBURN", "2023 HYUNDAI TUCSON", "SAGUARO CASUALTY", one), party("driver", f"{p.first.upper()} MARTIN {p.last.upper()}", "2011 TOYOTA CAMRY", "DESERT BLOOM MUTUAL", two), party("passenger", "ROSARIO QUIROGA")]
    record = shape("crash_report", agency="MESA LINDA POLICE DEPARTMENT", report_number=number, date=p.loss, time="21:12", parties=parties, citations=["28-772 FAILURE TO YIELD LEFT TURN"], narrative=narrative)
    return Paper(sheet(body, "td{padding:1px 4px 4px}.mk{font-size:70%;width:64px;text-align:center}.mk b{font-size:20pt}", "9pt/1.35 'Liberation Sans Narrow'", "0.55in"), record).without("location")


def florida(p: Person) -> Paper:
    """Florida's short form: a sentence-like head, then sections of person and vehicle with captions over dotted lines."""
    number, one, two = p.no("9#######"), p.no("FL-###-######"), p.no("SUN #######")
    narrative = "V1 was traveling north on SR 17 behind V2. V2 slowed for traffic. V1, a box truck, did not stop in time and the front of V1 collided with the rear of V2. D1 stated his brakes did not catch. D2 complained of neck and lower back pain but refused transport by EMS. D1 was issued a uniform traffic citation."
    part = lambda title, *lines: f"<div class=st>{title}</div><table class=w>" + "".join(line(*(box(a, f'<span class=v>{b}</span>') for a, b in some)) for some in lines) + "</table>"  # noqa: E731
    body = (
        "<div class=f><b>FLORIDA TRAFFIC CRASH REPORT<br>SHORT FORM</b><span class=s>MAIL TO: DEPT. OF HIGHWAY SAFETY &amp; MOTOR VEHICLES, TRAFFIC CRASH RECORDS, NEIL KIRKMAN BUILDING, TALLAHASSEE, FL 32399</span></div>"
        + part("CRASH IDENTIFIERS", (("CRASH DATE", us(p.loss)), ("TIME OF CRASH", "14:35"), ("REPORTING AGENCY CASE NUMBER", p.no("LCPD25OFF00####")), ("HSMV CRASH REPORT NUMBER", number)), (("CITY", "LAKE CORBETT"), ("COUNTY", "CORBETT"), ("REPORTING AGENCY", "Lake Corbett Police Department"), ("TIME REPORTED", "14:39")))
        + part("ROADWAY INFORMATION", (("CRASH OCCURRED ON STREET, ROAD, HIGHWAY", "State Road 17 N, 300 feet south of Grove Blvd"), ("LATITUDE AND LONGITUDE", "27.49, -81.42")))
        + part("VEHICLE 1", (("YEAR MAKE MODEL", "2018 Isuzu NPR"), ("COLOR", "White"), ("INSURANCE COMPANY", "Gulf Freight Assurance"), ("INSURANCE POLICY NUMBER", one)), (("NAME OF VEHICLE OWNER", p.other), ("ADDRESS", "700 Packinghouse Rd, Lake Corbett FL"), ("TRAILER", "No"), ("EST. DAMAGE", "$1,200")))
        + part("PERSON 1 &ensp; DRIVER OF VEHICLE 1", (("NAME", p.other), ("DATE OF BIRTH", "04/11/1979"), ("DRIVER LICENSE", "H653-" + p.no("###-##-###-0")), ("INJURY SEVERITY", "None")))
        + part("VEHICLE 2", (("YEAR MAKE MODEL", "2015 Mazda 3"), ("COLOR", "Blue"), ("INSURANCE COMPANY", "Sunward Direct"), ("INSURANCE POLICY NUMBER", two)), (("NAME OF VEHICLE OWNER", p.name), ("ADDRESS", f"{p.street}, {p.town}"), ("TRAILER", "No"), ("EST. DAMAGE", "$4,800")))
        + part("PERSON 2 &ensp; DRIVER OF VEHICLE 2", (("NAME", p.name), ("DATE OF BIRTH", us(p.born)), ("DRIVER LICENSE", "F362-" + p.no("###-##-###-0")), ("INJURY SEVERITY", "Possible")))
        + part("VIOLATIONS", (("PERSON #", "1"), ("NAME OF VIOLATOR", p.other), ("FL STATUTE NUMBER / CHARGE", "316.1925(1) Careless driving"), ("CITATION", p.no("A#####E")))) + part("NARRATIVE", (("", narrative),)) + f"<p class=s>ID/Badge {p.no('###')} &ensp; Rank and name: Ofc. Delroy Simmons &ensp; Agency: Lake Corbett Police Department</p>"
    )
    parties = [party("driver", p.other, "2018 Isuzu NPR", "Gulf Freight Assurance", one), party("driver", p.name, "2015 Mazda 3", "Sunward Direct", two)]
    record = shape("crash_report", agency="Lake Corbett Police Department", date=p.loss, time="14:35", location="State Road 17 N, 300 feet south of Grove Blvd", parties=parties, citations=["316.1925(1) Careless driving"], narrative=narrative)
    return Paper(sheet(body, ".st{background:#cfcfcf;border:1px solid #555;font-weight:bold;font-size:88%;padding:1px 6px;margin-top:5px}.v{border-bottom:1px dotted #777}td{padding:1px 5px}", "9pt/1.32 'Liberation Sans'", "0.5in"), record).without("report_number")


def georgia(p: Person) -> Paper:
    """Georgia's overlay form: both units side by side with small captions, names last first, three columns of codes."""
    number, two = p.no("HM25-#####"), p.no("GA ## ### ####")
    narrative = "DRIVER 1 WAS BACKING OUT OF A PARKING SPACE IN THE LOT OF HARLAN MILL CROSSING. DRIVER 2 WAS WALKING BACK TO HER CAR FROM THE CART RETURN WHEN DRIVER 1 BACKED INTO HER PARKED CAR AND PINNED HER LEG. DRIVER 1 LEFT THE SCENE BUT CAME BACK AFTER TEN MINUTES. A STORE EMPLOYEE SAW THE VEHICLE STRIKE HER. NO PROOF OF INSURANCE WAS SHOWN BY DRIVER 1."
    unit = lambda mark, name, addr, town, car, ins, pol: "<table class='w g'>" + line(box(f"UNIT # {mark}", "&#9632; DRIVER &ensp; &#9633; PED &ensp; &#9633; BIKE", 2), box("SUSP AT FAULT", "X" if mark == 1 else "")) + line(box("LAST NAME, FIRST, MIDDLE", name, 3)) + line(box("ADDRESS", addr, 3)) + line(box("CITY STATE ZIP", town, 3)) + line(box("YEAR, MAKE, MODEL", car, 2), box("VEH COLOR", "TAN" if mark == 1 else "GREEN")) + line(box("INSURANCE CO.", ins, 2), box("POLICY NO.", pol)) + line(box("OWNER'S LAST NAME, FIRST", "SAME AS DRIVER", 3)) + line(box("CONTRIBUTING FACTORS", "7 / 24" if mark == 1 else "1", 2), box("DAMAGE", "MINOR")) + "</table>"  # noqa: E731
    first, second = "BECKWITH, STUART LEE", "OKONJO, DELPHINE R"
    body = (
        f"<div class=f><b>GEORGIA MOTOR VEHICLE CRASH REPORT</b><span class=s>GDOT-523 (07/17)</span></div><table class='w g'>{line(box('AGENCY CASE NUMBER', number), box('AGENCY NCIC NO.', p.no('GA0######')), box('COUNTY', 'HARLAN'), box('DATE REC. BY DOT', ''))}{line(box('ESTIMATED CRASH DATE', us(p.loss)), box('TIME', '1127'), box('DATE DISPATCHED', us(p.loss)), box('TIME ARRIVED', '1141'))}{line(box('ROAD OF OCCURRENCE', 'PRIVATE PARKING LOT, 80 MILL CROSSING BLVD', 3), box('INSIDE CITY OF', 'HARLAN MILL'))}</table><div class=f style='gap:5px;margin-top:5px'><div class=h>{unit(1, first, '212 OLD GIN RD', 'HARLAN MILL GA 30998', '2006 BUICK LUCERNE', 'NO PROOF', '')}</div><div class=h>{unit(2, second, p.street.upper(), 'HARLAN MILL GA 30998', '2014 SUBARU FORESTER', 'PEACHTREE HOME &amp; AUTO', two)}</div></div>"
        f"<table class='w g' style='margin-top:5px'>{line(box('CITATIONS &mdash; UNIT 1', '40-6-240 IMPROPER BACKING'), box('CITATION # ', p.no('E0######')))}{line(box('CITATIONS &mdash; UNIT 1', '40-6-10 NO PROOF OF INSURANCE'), box('CITATION # ', p.no('E1######')))}</table><table class='w g' style='margin-top:5px'><tr><td><i class=k>NARRATIVE</i>{narrative}</table><table class='w g' style='margin-top:5px'>{line(box('WITNESS NAME', 'PADGETT, COREY'), box('ADDRESS', '80 MILL CROSSING BLVD, HARLAN MILL'), box('TELEPHONE', '706-555-0162'))}</table><table class='w g' style='margin-top:5px'>{line(box('REPORT BY', 'CPL. T. STRICKLAND #31'), box('DEPARTMENT', 'HARLAN MILL POLICE DEPARTMENT'), box('REPORT DATE', us(p.day(1))))}</table>"
    )
    parties = [party("driver", first, "2006 BUICK LUCERNE"), party("driver", second, "2014 SUBARU FORESTER", "PEACHTREE HOME & AUTO", two), party("witness", "PADGETT, COREY")]
    parties[1] = {key: value for key, value in parties[1].items() if key != "role"}
    parties[0] = {key: value for key, value in parties[0].items() if key != "insurer"}
    record = shape("crash_report", agency="HARLAN MILL POLICE DEPARTMENT", report_number=number, date=p.loss, time="11:27", parties=parties, citations=["40-6-240 IMPROPER BACKING", "40-6-10 NO PROOF OF INSURANCE"], narrative=narrative)
    return Paper(sheet(body, "td{padding:1px 4px 5px}", "9.4pt/1.35 'FreeSans'", "0.55in"), record).without("location")


def small_town(p: Person) -> Paper:
    """A town officer's typed form: two persons in a list, the story in the first person, no state form at all."""
    number = p.no("26-0###")
    narrative = "At about 1910 hours on the above date I was sent to Highway 30 at Milepost 41 for a collision with injuries. When I got there I found a green Subaru in the ditch and a gray Toyota pickup on the shoulder. Mr. Leota told me that he had been driving west about 50 miles per hour when the pickup pulled out from the gravel pit road in front of him. He steered to the right and hit the culvert. He said his left shoulder and neck hurt. Ms. Vanderhoef told me that she stopped at the sign and did not see any headlights. She said her view was blocked by a parked dump truck. I looked at the Subaru and the headlight switch was in the ON position. Tualco Rural Fire took Mr. Leota to the hospital. I gave Ms. Vanderhoef a citation for failing to yield."
    body = (
        f"<div class=c><b>CITY OF TUALCO POLICE DEPARTMENT</b><br>MOTOR VEHICLE COLLISION - OFFICER'S REPORT</div><pre style='margin-top:14px'>CASE NO.:   {number}                     OFFICER:  Chief L. Amundsen\nDATE:       {bare(p.loss):<28} TIME:     1906 hrs\nLOCATION:   Hwy 30 at MP 41\n\nDRIVER #1:  Meredith Vanderhoef          DOB 8/19/1958\n  VEHICLE:  2009 Toyota Tacoma           LIC {p.no('###')} KGN\n  INSURER:  Columbia Grange Mutual       POLICY {p.no('CG-#####')}\n\nDRIVER #2:  Tavita Leota                 DOB {bare(p.born)}\n  VEHICLE:  2020 Subaru Crosstrek        LIC {p.no('###')} MBD\n  INSURER:  Cascadia Direct              POLICY {p.no('OR#######')}\n\nCITATION:   ORS 811.260 Fail to obey traffic control device\n\nNARRATIVE:</pre><p style='line-height:1.9'>{narrative}</p><p style='margin-top:26px'><span class=sign>L. Amundsen</span><br>Chief of Police</p>"
    )
    parties = [party("driver", p.other, "2009 Toyota Tacoma", "Columbia Grange Mutual", p.no("CG-#####")), party("driver", p.short, "2020 Subaru Crosstrek", "Cascadia Direct", p.no("OR#######"))]
    record = shape("crash_report", agency="CITY OF TUALCO POLICE DEPARTMENT", report_number=number, date=p.loss, time="19:06", location="Hwy 30 at MP 41", parties=parties, citations=["ORS 811.260 Fail to obey traffic control device"], narrative=narrative)
    return Paper(sheet(body, "", "11pt/1.35 'Courier Prime'", "0.9in"), record)


def deputy(p: Person) -> Paper:
    """A sheriff's one-page exchange-of-information sheet with a short remark, for an envelope."""
    number = p.no("SO-26-####")
    narrative = "Vehicle 1 changed lanes into the side of Vehicle 2 on the bridge. Both drivers pulled off at the north end. Driver 2 said her right arm was sore. Driver 1 admitted that she did not check her blind spot. No citation was issued."
    body = (
        f"<div class=c><b>PRAIRIE COUNTY SHERIFF'S OFFICE</b><br>TRAFFIC CRASH REPORT</div><table style='margin:14px 0'><tr><td>Report number:<td>{number}<tr><td>Date of crash:<td>{long(p.loss)}<tr><td>Time of crash:<td>10:47<tr><td>Location:<td>Route 6 bridge, northbound</table>"
        f"<table class='w g'><tr><th><th>Vehicle 1<th>Vehicle 2<tr><td>Driver<td>{p.other}<td>{p.name}<tr><td>Vehicle<td>2022 Jeep Compass<td>2016 Volvo XC60<tr><td>Insurance company<td>Heartland Standard<td>Bay Colony Assurance<tr><td>Policy number<td>{p.no('HS-#######')}<td>{p.no('BCA ######')}</table><p><b>Narrative</b></p><p>{narrative}</p><p>Deputy J. Hallam, unit 6</p>"
    )
    parties = [party("driver", p.other, "2022 Jeep Compass", "Heartland Standard", p.no("HS-#######")), party("driver", p.name, "2016 Volvo XC60", "Bay Colony Assurance", p.no("BCA ######"))]
    record = shape("crash_report", agency="PRAIRIE COUNTY SHERIFF'S OFFICE", report_number=number, date=p.loss, time="10:47", location="Route 6 bridge, northbound", parties=parties, narrative=narrative)
    return Paper(sheet(body, "td,th{padding:5px 9px}", "11pt/1.45 'Carlito'", "0.9in"), record)


def pennsylvania(p: Person) -> Paper:
    """Pennsylvania's long form on three pages: three units, a table of people, the story on the last sheet."""
    number = p.no("P26-0#####")
    policies = (p.no("KEY-######-01"), p.no("SV ### ####"), p.no("TCF-#######"))
    narrative = [
        "UNIT 1 WAS TRAVELING WEST ON RIDGE PIKE AT A HIGH RATE OF SPEED. UNIT 2 WAS STOPPED IN THE WEST LANE FOR A SCHOOL BUS. UNIT 1 STRUCK THE REAR OF UNIT 2 AND PUSHED IT INTO THE EAST LANE, WHERE UNIT 3 STRUCK THE RIGHT FRONT OF UNIT 2.",
        "OPERATOR 1 RELATED THAT SHE LOOKED AT HER PHONE FOR A SECOND. OPERATOR 2 WAS HELD IN HIS SEAT BY THE BELT AND COMPLAINED OF PAIN IN THE CHEST AND RIGHT KNEE. OPERATOR 3 WAS NOT HURT. THE WITNESS RELATED THAT THE RED LIGHTS OF THE BUS WERE FLASHING.",
    ]
    people = [("1", "01", "DRIVER", "MARCHETTA, SYLVIE A", "F", "0"), ("2", "01", "DRIVER", f"{p.last.upper()}, {p.first.upper()} {p.mid}", "M", "3"), ("3", "01", "DRIVER", "OYELARAN, TUNDE", "M", "0"), ("3", "02", "PASSENGER", "OYELARAN, KEMI", "F", "0"), ("", "", "WITNESS", "STOLTZFUS, RUTH", "F", "")]
    cars = ("2015 VOLKSWAGEN JETTA", "2020 TOYOTA RAV4", "2008 CHEVROLET EXPRESS")
    insurers = ("KEYSTONE RIVER INS", "SUSQUEHANNA VALLEY MUT", "TRICOUNTY FARM")
    head = lambda at: f"<div class=f><b>COMMONWEALTH OF PENNSYLVANIA<br>POLICE CRASH REPORTING FORM AA-500</b><span>CRASH # {number}<br>PAGE {at} OF 3</span></div>"  # noqa: E731
    unit = lambda at: "<table class='w g' style='margin-top:7px'>" + line(f"<td rowspan=4 class=um>UNIT<br><b>{at + 1}</b>", box("UNIT TYPE", "01 MOTOR VEHICLE IN TRANSPORT"), box("OPERATOR NAME (LAST, FIRST, MI)", people[at][3], 2)) + line(box("OPERATOR STATUS", "LICENSED PA"), box("ADDRESS", ("19 DOGWOOD CT, MILL HOLLOW PA", f"{p.street.upper()}, MILL HOLLOW PA", "8 CHURCH LN, MILL HOLLOW PA")[at], 2)) + line(box("VEHICLE YEAR / MAKE / MODEL", cars[at]), box("COLOR", ("BLK", "WHI", "TAN")[at]), box("LICENSE PLATE", p.no("KLM"[at] + "##-####"))) + line(box("INSURANCE COMPANY", insurers[at]), box("POLICY NO", policies[at]), box("TOWED BY", ("HOLLOW TOWING", "HOLLOW TOWING", "DRIVEN")[at])) + "</table>"  # noqa: E731
    body = (
        f"{head(1)}<table class='w g' style='margin-top:6px'>{line(box('AGENCY NAME', 'MILL HOLLOW TOWNSHIP POLICE', 2), box('CRASH DATE', us(p.loss)), box('CRASH TIME (MIL)', '1538'), box('DISPATCH TIME', '1540'))}{line(box('COUNTY', 'HOLLOW'), box('MUNICIPALITY', 'MILL HOLLOW TWP'), box('CRASH LOCATION', 'RIDGE PIKE (SR 4012), 0.2 MI EAST OF MILL HOLLOW RD', 3))}{line(box('NO. UNITS', '3'), box('NO. INJURED', '1'), box('NO. KILLED', '0'), box('SCHOOL BUS RELATED', 'YES, INDIRECTLY'), box('WORK ZONE', 'NO'))}</table>{unit(0)}<div class=new></div>{head(2)}{unit(1)}{unit(2)}"
        f"<p><b>PEOPLE INFORMATION</b></p><table class='w g'><tr class=s><td>UNIT<td>SEAT<td>PERSON TYPE<td>NAME<td>SEX<td>INJURY{rows(people)}</table><div class=new></div>{head(3)}<p><b>CHARGES</b></p><table class='w g'>{line(box('UNIT', '1'), box('SECTION', '3714(A) CARELESS DRIVING'), box('CITATION NO', p.no('R#######-#')))}{line(box('UNIT', '1'), box('SECTION', '3345(A) MEETING OR OVERTAKING SCHOOL BUS'), box('CITATION NO', p.no('T#######-#')))}</table><p><b>NARRATIVE</b></p>{''.join(f'<p>{one}</p>' for one in narrative)}<p style='margin-top:30px'>INVESTIGATING OFFICER: PTLM. A. WENGER &emsp; BADGE {p.no('##')} &emsp; APPROVED BY: SGT. L. KURTZ</p>"
    )
    parties = [party("driver", people[at][3], cars[at], insurers[at], policies[at]) for at in range(3)] + [party("passenger", "OYELARAN, KEMI"), party("witness", "STOLTZFUS, RUTH")]
    record = shape("crash_report", agency="MILL HOLLOW TOWNSHIP POLICE", report_number=number, date=p.loss, time="15:38", location="RIDGE PIKE (SR 4012), 0.2 MI EAST OF MILL HOLLOW RD", parties=parties, citations=["3714(A) CARELESS DRIVING", "3345(A) MEETING OR OVERTAKING SCHOOL BUS"], narrative=" ".join(narrative))
    return Paper(sheet(body, "td{padding:2px 5px 5px}.um{width:56px;text-align:center;font-size:80%}.um b{font-size:18pt}", "9.6pt/1.35 'Liberation Sans'", "0.6in"), record)
