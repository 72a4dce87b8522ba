"""Crash reports as the forms of different states print them: boxes, two columns, tables of persons, exchanges."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.benchmarks.corpus.shape import Drawn, Layout, Record

Cell = tuple[str, str]


def party(
    role: str, name: str | None, vehicle: str | None = None, insurer: str | None = None, policy: str | None = None
) -> Record:
    """Return one party."""
    return {"role": role, "name": name, "vehicle": vehicle, "insurer": insurer, "policy_number": policy}


def report(
    agency: str,
    number: str,
    date: str,
    time: str,
    location: str,
    parties: Sequence[Record],
    citations: Sequence[str],
    narrative: str,
) -> Record:
    """Return the record of a report."""
    return {"agency": agency, "report_number": number, "date": date, "time": time, "location": location,
            "parties": list(parties), "citations": list(citations), "narrative": narrative}  # fmt: skip


def page(body: str, *, size: float = 9, font: str = "Arial") -> str:
    """Return a form."""
    style = (
        f"@page{{margin:30pt}}body{{font-family:{font},sans-serif;font-size:{size}pt;margin:0}}table{{border-collapse:collapse;width:100%}}"
        "td,th{border:0.6pt solid #333;padding:1pt 3pt;vertical-align:top;text-align:left}small{font-size:6pt;display:block}"
        ".h{background:#ddd;font-weight:bold;padding:2pt;margin-top:4pt}.p{border:0.6pt solid #333;padding:4pt;line-height:1.35}h1{font-size:12pt;margin:2pt 0}"
        ".n td{border:0}"
    )
    return f"<html><head><style>{style}</style></head><body>{body}</body></html>"


def boxes(*rows: Sequence[Cell]) -> str:
    """Return rows of boxes, each with a small caption over what is filled in."""
    return "".join(
        "<table><tr>"
        + "".join(f"<td><small>{caption}</small>{value or '&nbsp;'}</td>" for caption, value in row)
        + "</tr></table>"
        for row in rows
    )


def grid(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a ruled table."""
    top = "<tr>" + "".join(f"<th><small>{head}</small></th>" for head in heads) + "</tr>"
    return (
        "<table>"
        + top
        + "".join("<tr>" + "".join(f"<td>{cell or '&nbsp;'}</td>" for cell in row) + "</tr>" for row in rows)
        + "</table>"
    )


def ohio() -> Drawn:
    """Ohio, OH-1: units, then motorists under their own unit numbers, then occupants and witnesses in tables."""
    told = "UNIT 1 WAS WESTBOUND ON MAIN ST AND UNIT 2 WAS STOPPED FOR THE SIGNAL AT HIGH ST. UNIT 1 FAILED TO STOP AND STRUCK UNIT 2 IN THE REAR. THE PASSENGER OF UNIT 2 COMPLAINED OF BACK PAIN."
    body = (
        "<h1>TRAFFIC CRASH REPORT</h1>"
        + boxes(
            [
                ("LOCAL REPORT NUMBER *", "26-004417"),
                ("NCIC *", "02501"),
                ("NUMBER OF UNITS", "2"),
                ("UNIT IN ERROR", "1"),
            ],
            [
                ("REPORTING AGENCY NAME *", "COLUMBUS DIVISION OF POLICE"),
                ("CRASH DATE / TIME *", "03/14/2026 17:22"),
                ("CRASH SEVERITY", "4"),
            ],
            [
                ("COUNTY *", "25"),
                ("LOCATION: CITY, VILLAGE, TOWNSHIP *", "COLUMBUS"),
                ("LOCATION ROAD NAME", "W MAIN ST"),
                ("REFERENCE ROAD NAME (ROAD, MILEPOST, HOUSE #)", "S HIGH ST"),
            ],
        )
        + "<div class=h>UNIT</div>"
        + boxes(
            [("UNIT #", "1"), ("OWNER NAME: LAST, FIRST, MIDDLE (&#9746; SAME AS DRIVER)", ""), ("DAMAGE SCALE", "2")],
            [
                ("LP STATE", "OH"),
                ("LICENSE PLATE #", "JKV8821"),
                ("VEHICLE IDENTIFICATION #", "1FTFW1E50KFA10022"),
                ("VEHICLE YEAR", "2019"),
                ("VEHICLE MAKE", "FORD"),
            ],
            [
                ("INSURANCE VERIFIED", "X"),
                ("INSURANCE COMPANY", "BUCKEYE LANTERN MUTUAL"),
                ("INSURANCE POLICY #", "BLM-220714"),
                ("COLOR", "BLK"),
                ("VEHICLE MODEL", "F150"),
            ],
        )
        + "<div class=h>UNIT</div>"
        + boxes(
            [("UNIT #", "2"), ("OWNER NAME: LAST, FIRST, MIDDLE (&#9746; SAME AS DRIVER)", ""), ("DAMAGE SCALE", "3")],
            [
                ("LP STATE", "OH"),
                ("LICENSE PLATE #", "HQM1140"),
                ("VEHICLE IDENTIFICATION #", "5YFBURHE3KP901127"),
                ("VEHICLE YEAR", "2020"),
                ("VEHICLE MAKE", "TOYOTA"),
            ],
            [
                ("INSURANCE VERIFIED", "X"),
                ("INSURANCE COMPANY", "ORCHARD GATE INSURANCE"),
                ("INSURANCE POLICY #", "0099-417-22"),
                ("COLOR", "SIL"),
                ("VEHICLE MODEL", "COROLLA"),
            ],
        )
        + "<div class=h>MOTORIST / NON-MOTORIST</div>"
        + boxes(
            [
                ("UNIT #", "1"),
                ("NAME: LAST, FIRST, MIDDLE", "HALVERSON, GRETCHEN M"),
                ("DATE OF BIRTH", "04/11/1979"),
                ("AGE", "46"),
            ],
            [
                ("OFFENSE CHARGED", "4511.21(A)"),
                ("OFFENSE DESCRIPTION", "ASSURED CLEAR DISTANCE"),
                ("CITATION NUMBER", "A0044127"),
            ],
            [
                ("UNIT #", "2"),
                ("NAME: LAST, FIRST, MIDDLE", "ADEYEMI, TOBIAS R"),
                ("DATE OF BIRTH", "09/02/1991"),
                ("AGE", "34"),
            ],
            [("OFFENSE CHARGED", ""), ("OFFENSE DESCRIPTION", ""), ("CITATION NUMBER", "")],
        )
        + "<div class=h>OCCUPANT / WITNESS ADDENDUM</div>"
        + grid(
            ["UNIT #", "TYPE", "NAME: LAST, FIRST, MIDDLE", "AGE", "CONTACT PHONE"],
            [
                ["2", "PASSENGER", "ADEYEMI, CLARICE", "31", "614-555-0118"],
                ["", "WITNESS", "PELLETIER, NORA J", "58", "614-555-0163"],
            ],
        )
        + f"<div class=h>NARRATIVE</div><div class=p>{told}</div>"
        + boxes([("OFFICER'S NAME *", "L. MARCHETTI"), ("OFFICER'S BADGE NUMBER", "2217")])
    )
    two = ("2020 TOYOTA COROLLA", "ORCHARD GATE INSURANCE", "0099-417-22")
    people = [
        party("driver", "HALVERSON, GRETCHEN M", "2019 FORD F150", "BUCKEYE LANTERN MUTUAL", "BLM-220714"),
        party("driver", "ADEYEMI, TOBIAS R", *two),
        party("passenger", "ADEYEMI, CLARICE"),
        party("witness", "PELLETIER, NORA J"),
    ]
    return Drawn(page(body), report("COLUMBUS DIVISION OF POLICE", "26-004417", "2026-03-14", "17:22", "W MAIN ST at S HIGH ST, COLUMBUS", people, ["4511.21(A) ASSURED CLEAR DISTANCE"], told))  # fmt: skip


def florida() -> Drawn:
    """Florida, HSMV 90010 S: vehicle and person records with captions over boxes, a table of violations."""
    told = "V1 was travelling southbound in the right lane. V1 failed to yield to P2, who was crossing in the marked crosswalk. W1 stated that the pedestrian had the walk signal. P2 was transported by ambulance."
    body = (
        "<h1>FLORIDA TRAFFIC CRASH REPORT</h1><small>LONG FORM</small>"
        + boxes(
            [
                ("DATE OF CRASH", "05/Feb/2026"),
                ("TIME OF CRASH", "07:48 AM"),
                ("DATE OF REPORT", "05/Feb/2026"),
                ("REPORTING AGENCY CASE NUMBER", "TPD-26-11802"),
                ("HSMV CRASH REPORT NUMBER", "90217744"),
            ],
            [("COUNTY OF CRASH", "Hillsborough"), ("PLACE OR CITY OF CRASH", "Tampa"), ("WITHIN CITY LIMITS", "Yes")],
            [
                ("CRASH OCCURRED ON STREET, ROAD, HIGHWAY", "N DALE MABRY HWY"),
                ("AT STREET ADDRESS #", "3400"),
                ("AT / FROM INTERSECTION WITH STREET, ROAD, HIGHWAY", "W COLUMBUS DR"),
            ],
        )
        + "<div class=h>VEHICLE 1</div>"
        + boxes(
            [
                ("VEHICLE LICENSE NUMBER", "QRS T41"),
                ("STATE", "FL"),
                ("VIN", "KNDJN2A2XK7011882"),
                ("YEAR", "2022"),
                ("MAKE", "Kia"),
                ("MODEL", "Soul"),
                ("STYLE", "4D"),
                ("COLOR", "Green"),
            ],
            [
                ("INSURANCE COMPANY", "Cypress Gulf Casualty"),
                ("INSURANCE POLICY NUMBER", "CGC-7710-94"),
                ("NAME OF VEHICLE OWNER", "Same as driver"),
            ],
        )
        + "<div class=h>PERSON RECORD</div>"
        + boxes(
            [
                ("PERSON #", "1"),
                ("DESCRIPTION", "Driver"),
                ("VEHICLE #", "1"),
                ("NAME", "Wendeline Marsh"),
                ("DATE OF BIRTH", "11/23/1987"),
                ("INJURY SEVERITY", "1 None"),
            ],
            [
                ("PERSON #", "2"),
                ("DESCRIPTION", "Pedestrian"),
                ("VEHICLE #", ""),
                ("NAME", "Octavio Brannigan-Lee"),
                ("DATE OF BIRTH", "08/30/1994"),
                ("INJURY SEVERITY", "3 Non-incapacitating"),
            ],
        )
        + "<div class=h>WITNESSES</div>"
        + grid(["NAME", "ADDRESS", "CITY & STATE"], [["Judith Fairbairn", "1120 W Ivy St", "Tampa FL"]])
        + "<div class=h>VIOLATIONS</div>"
        + grid(
            ["PERSON #", "NAME OF VIOLATOR", "FL STATUTE NUMBER", "CHARGE", "CITATION NUMBER"],
            [["1", "Wendeline Marsh", "316.130(7)", "Failure to yield to pedestrian", "AE1Y2ZE"]],
        )
        + f"<div class=h>NARRATIVE</div><div class=p>{told}</div>"
        + boxes([("REPORTING OFFICER", "Ofc. B. Lunt"), ("RANK", "MPO"), ("AGENCY NAME", "Tampa Police Department")])
    )
    people = [
        party("driver", "Wendeline Marsh", "2022 Kia Soul", "Cypress Gulf Casualty", "CGC-7710-94"),
        party("pedestrian", "Octavio Brannigan-Lee"),
        party("witness", "Judith Fairbairn"),
    ]
    return Drawn(page(body), report("Tampa Police Department", "90217744", "2026-02-05", "07:48", "3400 N DALE MABRY HWY at W COLUMBUS DR, Tampa", people, ["316.130(7) Failure to yield to pedestrian"], told))  # fmt: skip


def new_york() -> Drawn:
    """New York, MV-104A: two vehicles side by side, an officer's notes, all persons involved in a table."""
    told = "V1 AND V2 WERE TRAVELING NORTH ON OCEAN PKWY. V1 CHANGED LANES UNSAFELY AND STRUCK V2 ON THE LEFT SIDE. DRIVER OF V2 COMPLAINED OF SHOULDER PAIN AND REFUSED MEDICAL ATTENTION."
    left = [
        [("VEHICLE 1 - Driver License ID Number", "MASKED"), ("State of Lic.", "NY")],
        [("Driver Name - exactly as printed on license", "VANTERPOOL, DESMOND")],
        [("Address (Include Number & Street)", "881 E 32 ST")],
        [("Date of Birth", "02/17/1990"), ("Sex", "M"), ("Unlicensed", "")],
        [("Name-exactly as printed on registration", "VANTERPOOL, DESMOND")],
        [
            ("Plate Number", "KLP2231"),
            ("State of Reg.", "NY"),
            ("Vehicle Year & Make", "2016 HONDA"),
            ("Vehicle Type", "SDN"),
            ("Ins. Code", "411"),
        ],
        [("Ticket/Arrest Number(s)", "SC0091244")],
        [("Violation Section(s)", "1128A")],
    ]
    right = [
        [("VEHICLE 2 - Driver License ID Number", "MASKED"), ("State of Lic.", "NY")],
        [("Driver Name - exactly as printed on license", "SHIMKUS, ALDONA")],
        [("Address (Include Number & Street)", "12 BRIGHTON 4 RD")],
        [("Date of Birth", "06/09/1985"), ("Sex", "F"), ("Unlicensed", "")],
        [("Name-exactly as printed on registration", "SHIMKUS, ALDONA")],
        [("Plate Number", "JTR9920"), ("State of Reg.", "NY"), ("Vehicle Year & Make", "2021 SUBARU"), ("Vehicle Type", "SUBN"), ("Ins. Code", "133")],
        [("Ticket/Arrest Number(s)", "")],
        [("Violation Section(s)", "")],
    ]  # fmt: skip
    body = (
        "<h1>POLICE ACCIDENT REPORT</h1><small>MV-104A (7/19) &nbsp; New York State Department of Motor Vehicles</small>"
        + boxes(
            [("Local Codes / Precinct", "060"), ("Accident No.", "MV-2026-060-001174"), ("Complaint No.", "")],
            [
                ("Accident Date Month Day Year", "04/22/2026"),
                ("Day of Week", "WED"),
                ("Military Time", "1905"),
                ("No. of Vehicles", "2"),
                ("No. Injured", "1"),
                ("No. Killed", "0"),
            ],
        )
        + f"<table class=n><tr><td style='width:50%'>{boxes(*left)}</td><td>{boxes(*right)}</td></tr></table>"
        + boxes(
            [("Place Where Accident Occurred: County", "KINGS"), ("City", "BROOKLYN")],
            [("Road on which accident occurred", "OCEAN PKWY"), ("at intersecting street", "AVENUE U")],
        )
        + f"<div class=h>Accident Description/Officer's Notes</div><div class=p>{told}</div>"
        + boxes(
            [
                ("Officer's Rank and Signature", "PO K. DRISCOLL"),
                ("Badge/ID No.", "918842"),
                ("NCIC No.", "03030"),
                ("Precinct/Post", "060"),
            ]
        )
    )
    people = [party("driver", "VANTERPOOL, DESMOND", "2016 HONDA"), party("driver", "SHIMKUS, ALDONA", "2021 SUBARU")]
    record = report(
        "", "MV-2026-060-001174", "2026-04-22", "19:05", "OCEAN PKWY at AVENUE U, BROOKLYN", people, ["1128A"], told
    )
    return Drawn(page(body), {**record, "agency": None})


def georgia() -> Drawn:
    """Georgia, GDOT-523: unit blocks with captions beside the values, citations and passengers in a table."""
    told = "Driver 1 stated that he did not see the stop sign on Laurel Street. Driver 2 had the right of way on Poplar Road. Vehicle 1 struck the passenger side of Vehicle 2."

    def unit(at: int, name: str, insurer: str, policy: str, vehicle: Sequence[str], cited: str) -> str:
        return (
            f"<div class=h>UNIT # {at}</div><table><tr><td>Driver Name: {name}</td><td>Address: {at}40 Fig Rd, Macon GA</td></tr>"
            f"<tr><td>Insurance Co.: {insurer}</td><td>Policy No.: {policy}</td></tr>"
            f"<tr><td>Year: {vehicle[0]} &nbsp;&nbsp;&nbsp;&nbsp; Make: {vehicle[1]} &nbsp;&nbsp;&nbsp;&nbsp; Model: {vehicle[2]} &nbsp;&nbsp;&nbsp;&nbsp; Color: {vehicle[3]}</td><td>Tag #: TBX{at}091 &nbsp;&nbsp;&nbsp; State: GA</td></tr>"
            f"<tr><td>Citations: {cited}</td><td>First Contact Point: 3</td></tr></table>"
        )

    body = (
        "<h1>GEORGIA MOTOR VEHICLE CRASH REPORT</h1><table><tr><td>Agency Case Number: 2026-BC-00771</td><td>Agency NCIC No.: 0110000</td><td>County: Bibb</td></tr>"
        "<tr><td>Estimated Crash Date: 01/19/2026 &nbsp; Time: 8:15 PM</td><td>Agency Name: Bibb County Sheriff's Office</td><td>Inside City Of: Macon</td></tr>"
        "<tr><td>Road of Occurrence: Laurel Street</td><td>At Its Intersection With: Poplar Road</td><td>Not At Its Intersection But:</td></tr></table>"
        + unit(
            1,
            "Rutherford Quist",
            "Peach Harbor Insurance",
            "PH 4471-02",
            ("2014", "Nissan", "Sentra", "Blue"),
            "E-019927 O.C.G.A. 40-6-72 Failure to stop at stop sign",
        )
        + unit(2, "Emmanuella Drax", "Chestnut Mutual", "CM8837150", ("2023", "Hyundai", "Tucson", "White"), "None")
        + "<div class=h>OCCUPANT INFORMATION</div>"
        + grid(["Unit #", "Name", "Age", "Sex", "Position", "Injury"], [["2", "Jonah Drax", "9", "M", "4", "2"]])
        + f"<div class=h>NARRATIVE</div><div class=p>{told}</div><p>Report By: Dep. S. Ansley &nbsp; Department: Bibb County Sheriff's Office &nbsp; Report Date: 01/20/2026</p>"
    )
    two = ("2023 Hyundai Tucson", "Chestnut Mutual", "CM8837150")
    people = [
        party("driver", "Rutherford Quist", "2014 Nissan Sentra", "Peach Harbor Insurance", "PH 4471-02"),
        party("driver", "Emmanuella Drax", *two),
        party("passenger", "Jonah Drax", *two),
    ]
    return Drawn(page(body), report("Bibb County Sheriff's Office", "2026-BC-00771", "2026-01-19", "20:15", "Laurel Street at Poplar Road, Macon", people, ["O.C.G.A. 40-6-72 Failure to stop at stop sign"], told))  # fmt: skip


def california() -> Drawn:
    """California, CHP 555: party blocks beside one another's numbers, a page of passengers and witnesses, a numbered narrative."""
    told = "P-1 STATED HE WAS STOPPED AT THE LIMIT LINE ON 5TH ST AND THEN ENTERED THE INTERSECTION ON A RED LIGHT. V-1 STRUCK V-2 IN THE INTERSECTION. P-1 CAUSED THIS COLLISION BY VIOLATING 21453(A) VC."

    def block(at: int, name: str, vehicle: str, insurer: str, policy: str) -> str:
        return boxes(
            [
                (f"PARTY {at}", "DRIVER"),
                ("DRIVER'S LICENSE NUMBER", "MASKED"),
                ("STATE", "CA"),
                ("CLASS", "C"),
                ("VEH. YEAR", vehicle.split()[0]),
                ("MAKE / MODEL / COLOR", " ".join(vehicle.split()[1:])),
                ("LICENSE NUMBER", f"8ABC{at}21"),
            ],
            [
                ("&#9746; DRIVER", "&nbsp;"),
                ("NAME (FIRST, MIDDLE, LAST)", name),
                ("OWNER'S NAME &nbsp; &#9746; SAME AS DRIVER", ""),
            ],
            [
                ("PEDES-TRIAN", ""),
                ("STREET ADDRESS", "14 OAK LN"),
                ("INSURANCE CARRIER", insurer),
                ("POLICY NUMBER", policy),
                ("SPEED LIMIT", "35"),
            ],
        )

    body = (
        "<small>STATE OF CALIFORNIA</small><h1>TRAFFIC CRASH REPORT</h1><small>CHP 555 Page 1 (Rev. 4-20) OPI 060</small>"
        + boxes(
            [
                ("SPECIAL CONDITIONS", ""),
                ("NUMBER INJURED", "1"),
                ("HIT & RUN FELONY", ""),
                ("CITY", "SAN BERNARDINO"),
                ("JUDICIAL DISTRICT", "3600"),
                ("LOCAL REPORT NUMBER", "2026-18817"),
            ],
            [
                ("NUMBER KILLED", "0"),
                ("HIT & RUN MISD.", ""),
                ("COUNTY", "SAN BERNARDINO"),
                ("REPORTING DISTRICT", "7"),
                ("BEAT", "D2"),
            ],
            [
                ("CRASH OCCURRED ON", "N WATERMAN AVE"),
                ("MO. DAY YEAR", "06/11/2026"),
                ("TIME (2400)", "0655"),
                ("NCIC #", "3610"),
                ("OFFICER I.D.", "50117"),
            ],
            [("AT INTERSECTION WITH", "5TH ST"), ("DAY OF WEEK", "THURSDAY"), ("TOW AWAY", "YES")],
        )
        + block(1, "ROOSEVELT T. AMARAL", "2012 DODGE RAM WHI", "NONE", "")
        + block(2, "GUINEVERE PAZ-OLSEN", "2018 MAZDA 3 RED", "MESA VERDE INDEMNITY", "MV-30-22817")
        + boxes(
            [
                ("PRIMARY CRASH FACTOR", "A &nbsp; VC SECTION VIOLATED: 21453(A) &nbsp; CITED &#9746; YES &#9744; NO"),
                ("WEATHER", "A CLEAR"),
                ("LIGHTING", "A DAYLIGHT"),
            ]
        )
        + "<div class=h>INJURED / WITNESS / PASSENGERS</div>"
        + grid(
            ["WITNESS #", "PASSENGER #", "AGE", "SEX", "NAME / D.O.B. / ADDRESS", "PARTY NUMBER"],
            [["", "X", "12", "F", "ODETTE PAZ", "2"], ["X", "", "44", "M", "BARTON SVENDSEN", ""]],
        )
        + f"<div class=h>NARRATIVE</div><div class=p>{told}</div>"
        + boxes(
            [
                ("PREPARER'S NAME", "T. OYAMA"),
                ("I.D. NUMBER", "50117"),
                ("AGENCY NAME", "SAN BERNARDINO POLICE DEPARTMENT"),
                ("REVIEWER'S NAME", "SGT. F. HULL"),
            ]
        )
    )
    two = ("2018 MAZDA 3", "MESA VERDE INDEMNITY", "MV-30-22817")
    people = [
        party("driver", "ROOSEVELT T. AMARAL", "2012 DODGE RAM"),
        party("driver", "GUINEVERE PAZ-OLSEN", *two),
        party("passenger", "ODETTE PAZ", *two),
        party("witness", "BARTON SVENDSEN"),
    ]
    return Drawn(page(body), report("SAN BERNARDINO POLICE DEPARTMENT", "2026-18817", "2026-06-11", "06:55", "N WATERMAN AVE at 5TH ST, SAN BERNARDINO", people, ["21453(A)"], told))  # fmt: skip


def exchange() -> Drawn:
    """A sheet that drivers take with them: captions with colons, a block a driver, no narrative."""
    body = (
        "<h1>DRIVER INFORMATION EXCHANGE</h1><p>Spokane Police Department<br>1100 W Mallon Ave, Spokane WA 99260</p><p>Report Number: EX-26-40118<br>Collision Date: 02/27/2026 &nbsp;&nbsp;&nbsp;&nbsp; Time: 14:10<br>Location: E Sprague Ave at N Freya St, Spokane</p>"
        "<p><b>UNIT 1</b><br>Driver: Magnus Thorvald<br>Vehicle: 2017 Chevrolet Equinox &nbsp;&nbsp;&nbsp;&nbsp; Plate: BXR4412 WA<br>Insurance: Palouse Farmers Mutual &nbsp;&nbsp;&nbsp;&nbsp; Policy #: PFM 221-0087<br>Phone: 509-555-0110</p>"
        "<p><b>UNIT 2</b><br>Driver: Henrietta Colburn<br>Vehicle: 2024 Tesla Model 3 &nbsp;&nbsp;&nbsp;&nbsp; Plate: CFL0093 WA<br>Insurance: Inland Lantern Insurance &nbsp;&nbsp;&nbsp;&nbsp; Policy #: ILI-90311<br>Phone: 509-555-0177</p>"
        "<p>Passenger (Unit 2): Lucian Colburn</p><p>Witness: Ferdinand Okoro, 509-555-0139</p><p>Officer: R. Stroud #1182</p>"
    )
    two = ("2024 Tesla Model 3", "Inland Lantern Insurance", "ILI-90311")
    people = [
        party("driver", "Magnus Thorvald", "2017 Chevrolet Equinox", "Palouse Farmers Mutual", "PFM 221-0087"),
        party("driver", "Henrietta Colburn", *two),
        party("passenger", "Lucian Colburn", *two),
        party("witness", "Ferdinand Okoro"),
    ]
    record = report(
        "Spokane Police Department",
        "EX-26-40118",
        "2026-02-27",
        "14:10",
        "E Sprague Ave at N Freya St, Spokane",
        people,
        [],
        "",
    )
    return Drawn(page(body, size=11), {**record, "narrative": None})


def tables() -> Drawn:
    """A state's system that prints units and persons as tables, a row each."""
    told = "Unit 2 was turning left from Route 30 into the plaza. Unit 1 was eastbound and did not slow. The front of Unit 1 struck the right front door of Unit 2."
    body = (
        "<h1>COMMONWEALTH OF PENNSYLVANIA POLICE CRASH REPORTING FORM</h1>"
        + boxes(
            [
                ("CRASH NUMBER", "2026044190"),
                ("POLICE AGENCY", "HEMPFIELD TOWNSHIP POLICE DEPARTMENT"),
                ("CRASH DATE", "05-08-2026"),
                ("CRASH TIME", "1633"),
            ],
            [
                ("PRINCIPAL ROADWAY STREET NAME", "LINCOLN HIGHWAY"),
                ("INTERSECTING ROADWAY STREET NAME", "PLAZA DRIVE"),
                ("MUNICIPALITY", "GREENSBURG"),
            ],
        )
        + "<div class=h>UNIT INFORMATION</div>"
        + grid(
            ["UNIT NO", "YEAR", "MAKE", "MODEL", "PLATE", "INSURANCE COMPANY", "POLICY NUMBER"],
            [
                ["1", "2015", "JEEP", "CHEROKEE", "LMX 2210", "ALLEGHENY RIDGE INSURANCE", "AR-0099121"],
                ["2", "2021", "BUICK", "ENCORE", "KTB 8817", "STONE ARCH MUTUAL", "SA 55-01-773"],
            ],
        )
        + "<div class=h>PEOPLE INFORMATION</div>"
        + grid(
            ["UNIT NO", "PERSON NO", "PERSON TYPE", "NAME", "DATE OF BIRTH", "INJURY SEVERITY"],
            [
                ["1", "01", "DRIVER", "CALVIN D REINHOLT", "03/30/1969", "0"],
                ["2", "01", "DRIVER", "JOSEPHINE TRASK", "12/01/1950", "3"],
                ["2", "02", "PASSENGER", "ALFRED TRASK", "07/19/1948", "2"],
            ],
        )
        + "<div class=h>VIOLATIONS</div>"
        + grid(["UNIT NO", "SECTION", "DESCRIPTION", "CITED"], [["1", "3361", "DRIVING VEHICLE AT SAFE SPEED", "YES"]])
        + f"<div class=h>NARRATIVE</div><div class=p>{told}</div>"
    )
    two = ("2021 BUICK ENCORE", "STONE ARCH MUTUAL", "SA 55-01-773")
    people = [
        party("driver", "CALVIN D REINHOLT", "2015 JEEP CHEROKEE", "ALLEGHENY RIDGE INSURANCE", "AR-0099121"),
        party("driver", "JOSEPHINE TRASK", *two),
        party("passenger", "ALFRED TRASK"),
    ]
    return Drawn(page(body), report("HEMPFIELD TOWNSHIP POLICE DEPARTMENT", "2026044190", "2026-05-08", "16:33", "LINCOLN HIGHWAY at PLAZA DRIVE, GREENSBURG", people, ["3361 DRIVING VEHICLE AT SAFE SPEED"], told))  # fmt: skip


def narrative_report() -> Drawn:
    """A town's report in typed rows: a driver and vehicle in a sentence of captions, a bicyclist, a citation told."""
    told = "On arrival I found the bicycle in the westbound lane. Driver 1 stated that she opened her door without looking and that the bicyclist could not avoid it. I issued Driver 1 citation 4471 for opening door into traffic."
    body = (
        "<pre style='font-family:Courier New;font-size:10pt;line-height:1.4'>TOWN OF MILLBROOK POLICE DEPARTMENT          ACCIDENT REPORT\n\n"
        "CASE NO: 26-0917            DATE: 08/02/2026      TIME: 11:25 AM\nLOCATION: 210 FRANKLIN AVENUE, MILLBROOK\n\n"
        "VEHICLE 1\n OPERATOR: HESPER L. DELACOURT\n VEHICLE: 2020 VOLVO XC60   COLOR: GRAY   REG: ND 7714\n INSURANCE: HUDSON LEDGER INS CO   POLICY: HL-882-41\n\n"
        "BICYCLIST: JASPER WINDOM   DOB: 01/15/2001\n\nWITNESS: OLIVE R. TANNER, 212 FRANKLIN AVENUE\n\nNARRATIVE\n"
        + "\n".join(told[at : at + 76].strip() for at in (0,))
        + "</pre>"
    )
    lines, line = [], ""
    for word in told.split():
        if len(line) + len(word) > 74:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    body = body.replace(told[:76].strip(), "\n".join([*lines, line]))
    people = [
        party("driver", "HESPER L. DELACOURT", "2020 VOLVO XC60", "HUDSON LEDGER INS CO", "HL-882-41"),
        party("bicyclist", "JASPER WINDOM"),
        party("witness", "OLIVE R. TANNER"),
    ]
    return Drawn(page(body), report("TOWN OF MILLBROOK POLICE DEPARTMENT", "26-0917", "2026-08-02", "11:25", "210 FRANKLIN AVENUE, MILLBROOK", people, ["opening door into traffic"], told))  # fmt: skip


_FORMS: tuple[tuple[str, Callable[[], Drawn]], ...] = (
    ("ohio", ohio), ("florida", florida), ("new-york", new_york), ("georgia", georgia), ("california", california),
    ("exchange", exchange), ("tables", tables), ("typed", narrative_report),
)  # fmt: skip
LAYOUTS = tuple(Layout(f"crash-{name}", "crash_report", draw) for name, draw in _FORMS)
