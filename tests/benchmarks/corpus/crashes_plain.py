"""Crash reports of smaller offices: units compared, lists without colons, both parties in one line, split names."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from collections.abc import Callable

from tests.benchmarks.corpus.crashes import boxes, grid, page, party, report
from tests.benchmarks.corpus.shape import Drawn, Layout


def pennsylvania() -> Drawn:
    """Units compared in two columns of a table, insurer and policy in one row, witnesses told in a sentence of captions."""
    told = "Unit 1 was northbound on Route 611 and drifted over the center line. Unit 2 was southbound and could not avoid it. Operator 1 stated she had fallen asleep. Operator 2 complained of chest pain."
    rows = [
        ("Operator", "Clementine Rusk", "Ambrose T. Haddow"),
        ("Operator address", "14 Vine St, Easton PA", "902 Ferry St, Easton PA"),
        ("Vehicle (Yr/Make/Model)", "2013 Hyundai Elantra", "2020 Ford Transit"),
        ("Plate", "LKM 2291", "ZTR 1180"),
        ("Insurance / Policy No.", "Keystone Valley Mutual / KVM-20-8841", "Lehigh Commercial / LC 771-0042"),
        ("Violation", "3309(1) Roadways laned for traffic", "None"),
    ]
    table = "<table style='font-size:9.5pt'><tr><td></td><td><b>UNIT 1</b></td><td><b>UNIT 2</b></td></tr>" + "".join(
        f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in rows
    )
    body = (
        "<h1>COMMONWEALTH OF PENNSYLVANIA - POLICE CRASH REPORT</h1><p>Police Agency: Palmer Township Police Department &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Incident No. 26-PT-00417</p>"
        "<p>Crash Date 03/22/2026 &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Crash Time 0615 &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; County Northampton</p><p>Place of crash: Route 611 at Frost Hollow Road, Palmer Township</p>"
        f"{table}</table><p>Witness: Nerys Caldicott, 610-555-0171</p><p><b>Narrative</b><br>{told}</p><p>Investigating officer: Ptlm. D. Arkwright, badge 19</p>"
    )
    people = [
        party("driver", "Clementine Rusk", "2013 Hyundai Elantra", "Keystone Valley Mutual", "KVM-20-8841"),
        party("driver", "Ambrose T. Haddow", "2020 Ford Transit", "Lehigh Commercial", "LC 771-0042"),
        party("witness", "Nerys Caldicott"),
    ]
    return Drawn(page(body, size=10), report("Palmer Township Police Department", "26-PT-00417", "2026-03-22", "06:15", "Route 611 at Frost Hollow Road, Palmer Township", people, ["3309(1) Roadways laned for traffic"], told))  # fmt: skip


def massachusetts() -> Drawn:
    """Numbers behind every caption: "Operator 1:", "Vehicle 2:", "Insurance 1:", one under another."""
    told = "Operator 1 stated that the sun was in her eyes. Vehicle 1 struck Vehicle 2 as it waited to turn into the plaza. A passenger of Vehicle 2 had a cut on the forehead."
    body = (
        "<h1>TOWN OF WINSLOW POLICE DEPARTMENT</h1><p>MOTOR VEHICLE CRASH REPORT</p><p>Incident #: 2026-1187 &nbsp;&nbsp;&nbsp; Date: April 3, 2026 &nbsp;&nbsp;&nbsp; Time: 5:41 PM</p><p>Location: Main Street near Plaza Drive, Winslow</p>"
        "<p>Operator 1: Rosalba Quigley<br>Vehicle 1: 2017 Mazda CX-5 &nbsp; Color: Blue<br>Insurance 1: Berkshire Lantern Insurance, Policy BL-4410-77</p>"
        "<p>Operator 2: Thaddeus Oyelaran<br>Vehicle 2: 2011 Toyota Sienna &nbsp; Color: Silver<br>Insurance 2: Quabbin Mutual, Policy QM 2201 556</p>"
        f"<p>Passenger, Vehicle 2: Imani Oyelaran</p><p>Citation: c. 90 s. 14 Following too closely (Operator 1)</p><p>Narrative: {told}</p><p>Sgt. P. Lindqvist, Badge 31</p>"
    )
    people = [
        party("driver", "Rosalba Quigley", "2017 Mazda CX-5", "Berkshire Lantern Insurance", "BL-4410-77"),
        party("driver", "Thaddeus Oyelaran", "2011 Toyota Sienna", "Quabbin Mutual", "QM 2201 556"),
        party("passenger", "Imani Oyelaran"),
    ]
    return Drawn(page(body, size=11, font="Georgia"), report("TOWN OF WINSLOW POLICE DEPARTMENT", "2026-1187", "2026-04-03", "17:41", "Main Street near Plaza Drive, Winslow", people, ["c. 90 s. 14 Following too closely"], told))  # fmt: skip


def virginia() -> Drawn:
    """Virginia, FR300P: a vehicle on each page's half, "(not agent)", offenses charged to drivers."""
    told = "Vehicle 1 was backing out of a parking space and struck Vehicle 2, which was passing behind it. Driver 2 complained of neck pain."

    def half(at: int, name: str, year: str, make: str, model: str, insurer: str, policy: str, charged: str) -> str:
        return f"<div class=h>VEHICLE # {at}</div>" + boxes(
            [("Driver's Name (Last, First, Middle)", name)],
            [("Address (Street and Number)", "1 Oak Ln"), ("City", "Manassas"), ("State", "VA"), ("ZIP", "20110")],
            [("Birth Date", "07/07/1977"), ("Gender", "F"), ("Driver's License Number", "MASKED"), ("State", "VA")],
            [("Vehicle Year", year), ("Vehicle Make", make), ("Vehicle Model", model)],
            [("Vehicle Plate Number", "UKB 2214"), ("State", "VA"), ("VIN", "MASKED")],
            [("Name of Insurance Company (not agent)", insurer), ("Policy Number", policy)],
            [("Offenses Charged to Driver", charged)],
        )

    body = (
        "<h1>Commonwealth of Virginia - Police Crash Report</h1><small>FR300P</small>"
        + boxes(
            [
                ("Crash Date (MM/DD/YYYY)", "01/30/2026"),
                ("Day of Week", "FRI"),
                ("Military Time (24 hr clock)", "1412"),
                ("County of Crash", "Prince William"),
                ("Local Case Number", "26-PW-3341"),
            ],
            [
                ("City of / Town of", "Manassas"),
                ("Location of Crash (route/street)", "Liberia Ave"),
                ("At intersection with or ___ miles of", "Signal Hill Rd"),
            ],
        )
        + f"<table class=n><tr><td style='width:50%'>{half(1, 'HARGROVE, PIPPA JUNE', '2022', 'Nissan', 'Rogue', 'Old Dominion Lantern', 'ODL 2290 41', '46.2-804 Failure to drive within lane')}</td><td>{half(2, 'MBEKI, SIPHO', '2016', 'Honda', 'Fit', 'Shenandoah Mutual', 'SM-88-1045', 'None')}</td></tr></table>"
        + f"<div class=h>CRASH DESCRIPTION</div><div class=p>{told}</div>"
        + boxes(
            [
                ("Investigating Officer", "R. Tolland"),
                ("Badge Number", "771"),
                ("Agency/Department Name", "Prince William County Police Department"),
            ]
        )
    )
    people = [
        party("driver", "HARGROVE, PIPPA JUNE", "2022 Nissan Rogue", "Old Dominion Lantern", "ODL 2290 41"),
        party("driver", "MBEKI, SIPHO", "2016 Honda Fit", "Shenandoah Mutual", "SM-88-1045"),
    ]
    return Drawn(page(body), report("Prince William County Police Department", "26-PW-3341", "2026-01-30", "14:12", "Liberia Ave at Signal Hill Rd, Manassas", people, ["46.2-804 Failure to drive within lane"], told))  # fmt: skip


def wisconsin() -> Drawn:
    """A table of units with driver, vehicle and insurer in a row each, a table of people in other roles, one column of facts."""
    told = "Unit 2, a bicyclist, was in the bike lane on Regent Street. Unit 1 turned right across the lane and struck Unit 2. Witness Fenn saw the turn signal of Unit 1 come on as it turned."
    facts = [("Agency", "Harbor Point Police Department"), ("Crash number", "01L2QX88"), ("Agency case number", "26-55102"), ("Date of crash", "05/09/2026"), ("Time of crash", "12:26 PM"), ("Location", "Regent Street at Mills Street, Harbor Point")]  # fmt: skip
    body = (
        "<h1>WISCONSIN MOTOR VEHICLE CRASH REPORT</h1><table class=n style='width:70%'>"
        + "".join(f"<tr><td style='width:35%'>{a}</td><td>{b}</td></tr>" for a, b in facts)
        + "</table><div class=h>UNITS</div>"
        + grid(
            ["UNIT", "OPERATOR", "VEHICLE", "INSURANCE COMPANY", "POLICY NUMBER"],
            [
                ["1", "Casimir Wojtowicz", "2015 Subaru Legacy", "Badger Lake Casualty", "BLC-55-10-92"],
                ["2", "Lene Halvorsen", "Bicycle", "", ""],
            ],
        )
        + "<div class=h>OTHER PERSONS</div>"
        + grid(["ROLE", "NAME", "PHONE"], [["Witness", "Augusta Fenn", "608-555-0122"]])
        + f"<div class=h>CITATIONS</div><p>346.80(2)(e) Failure to yield to bicyclist</p><div class=h>NARRATIVE</div><p>{told}</p><p>Officer M. Prentiss, badge 207</p>"
    )
    people = [
        party("driver", "Casimir Wojtowicz", "2015 Subaru Legacy", "Badger Lake Casualty", "BLC-55-10-92"),
        party("bicyclist", "Lene Halvorsen"),
        party("witness", "Augusta Fenn"),
    ]
    return Drawn(page(body, size=10), report("Harbor Point Police Department", "01L2QX88", "2026-05-09", "12:26", "Regent Street at Mills Street, Harbor Point", people, ["346.80(2)(e) Failure to yield to bicyclist"], told))  # fmt: skip


def exchange() -> Drawn:
    """An exchange of information: the caption with the unit's number before each value, no grid, no narrative."""
    body = (
        "<h1>DRIVER EXCHANGE OF INFORMATION</h1><p>Metro Nashport Police Department &nbsp;&nbsp; Report #: 26-0188213 &nbsp;&nbsp; Crash Date/Time: 06/14/2026 08:05</p><p>Crash Location: Hillsboro Pike &amp; Bandywood Dr</p>"
        + boxes(
            [("Unit 1 Driver Name", "Ottoline Marsh"), ("Unit 1 Phone", "615-555-0190")],
            [
                ("Unit 1 Vehicle", "2021 Jeep Compass"),
                ("Unit 1 Insurance Company", "Cumberland Gate"),
                ("Unit 1 Policy #", "CG-1102-448"),
            ],
            [("Unit 2 Driver Name", "Dmitri Vasquez-Lowe"), ("Unit 2 Phone", "615-555-0137")],
            [
                ("Unit 2 Vehicle", "2008 Honda Odyssey"),
                ("Unit 2 Insurance Company", "Volunteer Mutual"),
                ("Unit 2 Policy #", "VM 33-9017"),
            ],
        )
        + "<p>Issued by Officer T. Grable #4410</p>"
    )
    people = [
        party("driver", "Ottoline Marsh", "2021 Jeep Compass", "Cumberland Gate", "CG-1102-448"),
        party("driver", "Dmitri Vasquez-Lowe", "2008 Honda Odyssey", "Volunteer Mutual", "VM 33-9017"),
    ]
    record = report("Metro Nashport Police Department", "26-0188213", "2026-06-14", "08:05", "Hillsboro Pike & Bandywood Dr", people, [], "")  # fmt: skip
    return Drawn(page(body, size=10), {**record, "narrative": None})


_FORMS: tuple[tuple[str, Callable[[], Drawn]], ...] = (
    ("pennsylvania", pennsylvania), ("massachusetts", massachusetts), ("virginia", virginia), ("wisconsin", wisconsin),
    ("exchanged", exchange),
)  # fmt: skip
LAYOUTS = tuple(Layout(f"crash-{name}", "crash_report", draw) for name, draw in _FORMS)
