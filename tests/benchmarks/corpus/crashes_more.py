"""More crash reports: units side by side, persons listed under their unit, an officer's letter-like report."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from collections.abc import Callable

from tests.benchmarks.corpus.crashes import boxes, grid, page, party, report
from tests.benchmarks.corpus.shape import Drawn, Layout


def illinois() -> Drawn:
    """Illinois, SR 1050: two units side by side, passengers and witnesses in one table with letters for what they are."""
    told = "UNIT 1 REAR ENDED UNIT 2, WHICH WAS STOPPED AT THE RED LIGHT ON WESTERN AVE. UNIT 1 STATED HIS FOOT SLIPPED OFF THE BRAKE. UNIT 2 COMPLAINED OF NECK PAIN."

    def unit(at: int, name: str, make: str, model: str, year: str, insurer: str, policy: str) -> str:
        return f"<div class=h>UNIT {at}</div>" + boxes(
            [("NAME (LAST, FIRST, M)", name), ("DATE OF BIRTH", "05/05/1980")],
            [("STREET ADDRESS", "12 ELM"), ("CITY / STATE / ZIP", "AURORA IL 60505")],
            [("MAKE", make), ("MODEL", model), ("YEAR", year), ("PLATE NO.", f"AB{at} 2214")],
            [("INSURANCE CO.", insurer), ("POLICY NO.", policy)],
            [("VEHICLE OWNER", "SAME"), ("TOWED BY", "")],
        )

    body = (
        "<h1>ILLINOIS TRAFFIC CRASH REPORT</h1><small>SR 1050</small>"
        + boxes(
            [
                ("INVESTIGATING AGENCY", "AURORA POLICE DEPARTMENT"),
                ("AGENCY CRASH REPORT NO.", "26-0031187"),
                ("DATE OF CRASH", "04/09/2026"),
                ("TIME", "3:20 PM"),
            ],
            [
                ("ADDRESS NO.", ""),
                ("HIGHWAY or STREET NAME", "N WESTERN AVE"),
                ("AT INTERSECTION WITH", "W GALENA BLVD"),
                ("CITY / TOWNSHIP", "AURORA"),
                ("COUNTY", "KANE"),
            ],
        )
        + f"<table class=n><tr><td style='width:50%'>{unit(1, 'KOWALCZYK, BRONISLAW J', 'HONDA', 'ACCORD', '2018', 'PRAIRIE LIGHT INS', 'PL-88-1120')}</td><td>{unit(2, 'ABERNETHY, SUNNIVA', 'SUBARU', 'FORESTER', '2022', 'FOX RIVER MUTUAL', 'FRM 10044')}</td></tr></table>"
        + "<div class=h>PASSENGERS &amp; WITNESSES ONLY</div>"
        + grid(
            ["UNIT", "TYPE", "NAME", "SEX", "AGE", "ADDRESS"],
            [
                ["2", "PASS", "ABERNETHY, OLAF", "M", "40", "12 ELM AURORA IL"],
                ["", "WIT", "DUVALL, CORA", "F", "61", "9 OAK AURORA IL"],
            ],
        )
        + "<div class=h>ARREST</div>"
        + grid(["NAME", "SECTION", "CITATION NO."], [["KOWALCZYK, BRONISLAW J", "625 ILCS 5/11-601", "TC44190"]])
        + f"<div class=h>NARRATIVE</div><div class=p>{told}</div>"
        + boxes([("OFFICER NAME", "R. SALGADO"), ("BADGE NO.", "441")])
    )
    two = ("2022 SUBARU FORESTER", "FOX RIVER MUTUAL", "FRM 10044")
    people = [
        party("driver", "KOWALCZYK, BRONISLAW J", "2018 HONDA ACCORD", "PRAIRIE LIGHT INS", "PL-88-1120"),
        party("driver", "ABERNETHY, SUNNIVA", *two),
        party("passenger", "ABERNETHY, OLAF"),
        party("witness", "DUVALL, CORA"),
    ]
    return Drawn(page(body), report("AURORA POLICE DEPARTMENT", "26-0031187", "2026-04-09", "15:20", "N WESTERN AVE at W GALENA BLVD, AURORA", people, ["625 ILCS 5/11-601"], told))  # fmt: skip


def texas() -> Drawn:
    """Texas, CR-3: units with all their persons in rows, charges by unit and person."""
    told = "UNIT 2 WAS TRAVELING SOUTH ON FM 1626. UNIT 1 PULLED OUT OF A PRIVATE DRIVE AND FAILED TO YIELD. UNIT 2 STRUCK UNIT 1 ON THE LEFT SIDE."

    def unit(
        at: str,
        plate: str,
        year: str,
        colour: str,
        make: str,
        model: str,
        people: list[list[str]],
        insurer: str,
        policy: str,
    ) -> str:
        return (
            boxes(
                [
                    ("Unit Num.", at),
                    ("Unit Desc.", "1"),
                    ("LP State", "TX"),
                    ("LP Num.", plate),
                    ("VIN", "1GNSKBKC0KR221890"),
                ],
                [
                    ("Veh. Year", year),
                    ("Veh. Color", colour),
                    ("Veh. Make", make),
                    ("Veh. Model", model),
                    ("Body Style", "SV"),
                ],
            )
            + grid(
                [
                    "Person Num.",
                    "Prsn. Type",
                    "Seat Position",
                    "Name: Last, First, Middle. Enter Driver or Primary Person for this Unit on first line",
                    "Injury Severity",
                    "Age",
                    "Sex",
                ],
                people,
            )
            + boxes(
                [
                    ("Owner/Lessee Name & Address", people[0][3]),
                    ("Proof of Fin. Resp.", "YES"),
                    ("Fin. Resp. Name", insurer),
                    ("Fin. Resp. Num.", policy),
                ]
            )
        )

    body = (
        "<h1>Texas Peace Officer's Crash Report (Form CR-3)</h1>"
        + boxes(
            [
                ("Crash Date (MM/DD/YYYY)", "05/17/2026"),
                ("Crash Time (24HRMM)", "0712"),
                ("Case ID", "2026-0511702"),
                ("Local Use", ""),
            ],
            [("County Name", "HAYS"), ("City Name", "BUDA"), ("Outside City Limit", "NO")],
            [
                ("Rdwy. Sys.", "FM"),
                ("Hwy. Num.", "1626"),
                ("Block Num.", "2400"),
                ("Street Name", "FM 1626"),
                ("Speed Limit", "55"),
            ],
            [
                ("At Int.", "NO"),
                ("Rdwy. Sys.", "LR"),
                ("Intersecting Street Name", "MANCHACA RD"),
                ("Distance from Int.", "300 FT"),
            ],
        )
        + unit(
            "1",
            "TKL9930",
            "2020",
            "BLK",
            "CHEVROLET",
            "TAHOE",
            [["1", "1", "1", "MONTEMAYOR, ELISEO", "N", "51", "M"]],
            "LONE SABINE MUTUAL",
            "LS-99180",
        )
        + unit(
            "2",
            "RPB1121",
            "2017",
            "WHI",
            "TOYOTA",
            "TACOMA",
            [["1", "1", "1", "HUCKABEE, DARLENE R", "B", "33", "F"], ["2", "2", "3", "HUCKABEE, WADE", "C", "8", "M"]],
            "PECAN VALLEY INS",
            "PV 7714-2",
        )
        + "<div class=h>CHARGES</div>"
        + grid(
            ["Unit Num.", "Prsn. Num.", "Charge", "Citation/Reference Num."],
            [["1", "1", "FAILED TO YIELD ROW - PRIVATE DRIVE", "E771290"]],
        )
        + f"<div class=h>NARRATIVE AND DIAGRAM</div><small>Investigator's Narrative Opinion of What Happened (Attach Additional Sheets if Necessary)</small><div class=p style='width:60%'>{told}</div>"
        + boxes(
            [("Investigator Name (Printed)", "T. BRISCO"), ("ID Num.", "227"), ("Agency", "BUDA POLICE DEPARTMENT")]
        )
    )
    two = ("2017 TOYOTA TACOMA", "PECAN VALLEY INS", "PV 7714-2")
    people = [
        party("driver", "MONTEMAYOR, ELISEO", "2020 CHEVROLET TAHOE", "LONE SABINE MUTUAL", "LS-99180"),
        party("driver", "HUCKABEE, DARLENE R", *two),
        party("passenger", "HUCKABEE, WADE", *two),
    ]
    return Drawn(page(body), report("BUDA POLICE DEPARTMENT", "2026-0511702", "2026-05-17", "07:12", "2400 FM 1626 at MANCHACA RD, BUDA", people, ["FAILED TO YIELD ROW - PRIVATE DRIVE"], told))  # fmt: skip


def carolina() -> Drawn:
    """North Carolina, DMV-349: units in two columns with captions beside the values."""
    told = "Vehicle 2 was stopped in traffic on Six Forks Road. Vehicle 1 failed to reduce speed and collided with the rear of Vehicle 2."

    def unit(at: int, name: str, vehicle: str, insurer: str, policy: str) -> str:
        year, make, model = vehicle.split()
        rows = [
            f"<b>UNIT # {at}</b>",
            f"Driver: {name}",
            "Address: 100 Oak Dr",
            f"Veh Year: {year} &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Veh Make: {make} &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Model: {model}",
            f"Insurance Company: {insurer}",
            f"Policy #: {policy}",
        ]
        return "<br>".join(rows)

    body = (
        "<h1>NORTH CAROLINA CRASH REPORT DMV-349</h1><table><tr><td>Crash ID: 106221904</td><td>Local Use/Patrol Area: 12</td></tr><tr><td>Date: 03/03/2026 &nbsp;&nbsp;&nbsp;&nbsp; Time: 17:05</td><td>County: WAKE &nbsp;&nbsp;&nbsp;&nbsp; Municipality: RALEIGH</td></tr>"
        "<tr><td>On Road: SIX FORKS RD</td><td>At Intersection With: LYNN RD</td></tr></table>"
        f"<table style='line-height:1.5'><tr><td style='width:50%'>{unit(1, 'Barnabas T. Holloway', '2016 FORD ESCAPE', 'Piney Ridge Insurance', 'PRI 774120')}</td><td>{unit(2, 'Genevieve Ashcombe', '2023 KIA SPORTAGE', 'Tarheel Lantern Mutual', 'TLM-31-9902')}</td></tr></table>"
        f"<p>Violation: 20-141(m) Failure to reduce speed (Unit 1)</p><p><b>NARRATIVE:</b><br>{told}</p><p>Officer: M. Castellan &nbsp; Department: RALEIGH POLICE DEPARTMENT</p>"
    )
    people = [
        party("driver", "Barnabas T. Holloway", "2016 FORD ESCAPE", "Piney Ridge Insurance", "PRI 774120"),
        party("driver", "Genevieve Ashcombe", "2023 KIA SPORTAGE", "Tarheel Lantern Mutual", "TLM-31-9902"),
    ]
    return Drawn(page(body, size=10), report("RALEIGH POLICE DEPARTMENT", "106221904", "2026-03-03", "17:05", "SIX FORKS RD at LYNN RD, RALEIGH", people, ["20-141(m) Failure to reduce speed"], told))  # fmt: skip


def arizona() -> Drawn:
    """Arizona: a traffic unit a block with a row of facts each, a pedestrian as a unit of its own."""
    told = "Traffic Unit 1 was eastbound on Speedway and Traffic Unit 2, a pedestrian, was in the crosswalk with the walk signal. Traffic Unit 1 turned right and struck Traffic Unit 2."
    body = (
        "<h1>ARIZONA CRASH REPORT</h1>"
        + boxes(
            [
                ("AGENCY REPORT NUMBER", "2602-11840"),
                ("AGENCY NAME", "TUCSON POLICE DEPARTMENT"),
                ("CRASH DATE", "02/11/2026"),
                ("CRASH TIME", "18:40"),
            ],
            [("ON ROADWAY", "E SPEEDWAY BLVD"), ("INTERSECTING ROADWAY", "N CAMPBELL AVE"), ("CITY OR TOWN", "TUCSON")],
        )
        + "<div class=h>UNIT 1</div>"
        + boxes(
            [
                ("PERSON TYPE", "DRIVER"),
                ("DRIVER NAME (LAST, FIRST, MIDDLE)", "BELLAMY, ODALYS"),
                ("DATE OF BIRTH", "10/10/1988"),
            ],
            [("VEHICLE YEAR", "2021"), ("MAKE", "RAM"), ("MODEL", "1500"), ("COLOR", "RED"), ("PLATE", "CGA 44J")],
            [("INSURANCE COMPANY NAME", "SAGUARO CASUALTY"), ("POLICY NUMBER", "SC-221-40")],
        )
        + "<div class=h>UNIT 2</div>"
        + boxes(
            [
                ("PERSON TYPE", "PEDESTRIAN"),
                ("NAME (LAST, FIRST, MIDDLE)", "TAMBLYN, ROSCOE"),
                ("DATE OF BIRTH", "01/22/1970"),
            ]
        )
        + boxes([("CITATION NUMBER", "TPD90042"), ("VIOLATION CHARGED", "28-792 FAIL TO YIELD TO PEDESTRIAN")])
        + f"<div class=h>NARRATIVE</div><div class=p>{told}</div>"
    )
    people = [
        party("driver", "BELLAMY, ODALYS", "2021 RAM 1500", "SAGUARO CASUALTY", "SC-221-40"),
        party("pedestrian", "TAMBLYN, ROSCOE"),
    ]
    return Drawn(page(body), report("TUCSON POLICE DEPARTMENT", "2602-11840", "2026-02-11", "18:40", "E SPEEDWAY BLVD at N CAMPBELL AVE, TUCSON", people, ["28-792 FAIL TO YIELD TO PEDESTRIAN"], told))  # fmt: skip


_FORMS: tuple[tuple[str, Callable[[], Drawn]], ...] = (
    ("illinois", illinois), ("texas", texas), ("carolina", carolina), ("arizona", arizona),
)  # fmt: skip
LAYOUTS = tuple(Layout(f"crash-{name}", "crash_report", draw) for name, draw in _FORMS)
