import datetime as dt

import pytest

from casefile.records.insurance import CrashParty, CrashReport
from extractors.kinds import crash_report
from extractors.kinds.crash_report.citations import _OF_FORM, _tidied
from tests.pages import page_of, pages_of

CALIFORNIA = """
STATE OF CALIFORNIA                                         BAKERSFIELD POLICE DEPARTMENT
TRAFFIC COLLISION REPORT

SPECIAL CONDITIONS    NO. INJURED    CITY             JUDICIAL DISTRICT   LOCAL REPORT NUMBER
                      2              BAKERSFIELD      KERN                25-00881
COLLISION OCCURRED ON                MO. DAY YEAR     TIME (2400)         OFFICER I.D.
TRUXTUN AVE                          08/19/2025       0815                B221
AT INTERSECTION WITH
OAK ST

PARTY 1   DRIVER'S LICENSE NUMBER  STATE   VEH. YEAR   MAKE / MODEL / COLOR    LICENSE NO.
          X1234567                 CA      2014        TOYOTA CAMRY GRAY       7ABC123
          NAME (FIRST, MIDDLE, LAST)
          LEOPOLD T. ASHWORTH
          STREET ADDRESS
          1200 ELM ST
          INSURANCE CARRIER              POLICY NUMBER
          REDWOOD CASUALTY               RW-771204
          DIR. OF TRAVEL     ON STREET OR HIGHWAY         SPEED LIMIT
          N                  OAK ST                       35

PARTY 2   DRIVER'S LICENSE NUMBER  STATE   VEH. YEAR   MAKE / MODEL / COLOR    LICENSE NO.
          Y7654321                 CA      2020        SUBARU OUTBACK BLUE     8XYZ987
          NAME (FIRST, MIDDLE, LAST)
          IMOGEN R. DUARTE
          STREET ADDRESS
          88 BAKER CT
          INSURANCE CARRIER              POLICY NUMBER
          SIERRA AUTO CLUB               SAC 44-1902
          DIR. OF TRAVEL     ON STREET OR HIGHWAY         SPEED LIMIT
          E                  TRUXTUN AVE                  40
"""
CALIFORNIA_STORY = """
STATE OF CALIFORNIA
NARRATIVE / SUPPLEMENTAL
DATE OF COLLISION      TIME (2400)    NUMBER
08/19/2025             0815           25-00881

1.  FACTS:
2.  I was sent to a collision at Truxtun Avenue and Oak Street.
3.  Party 1 said that he did not see the light.
4.  CAUSE:
5.  Party 1 was cited for VC 21453(a).
6.
PREPARER'S NAME        I.D. NUMBER
R. ALVES               B221
"""
FLORIDA = """
FLORIDA TRAFFIC CRASH REPORT
Investigating Agency Name: Orange County Sheriff's Office
HSMV Crash Report Number: 88120455     Date of Crash: 01/27/2026    Time of Crash: 5:52 PM
Crash Location: W Colonial Dr

Vehicle 1
Driver Name: Cornelius Whitby
Vehicle Year: 2018    Make: Nissan    Model: Altima    Color: White
Insurance Company: Palmetto General     Insurance Policy Number: PG 5510238

Vehicle 2
Driver Name: Rosalind Okoye
Vehicle Year: 2021    Make: Kia    Model: Sorento    Color: Red
Insurance Company: Gulfshore Mutual     Insurance Policy Number: GM-90-441

Charge: Failed to yield right of way

NARRATIVE
Vehicle 1 turned left in front of Vehicle 2. The front of Vehicle 2 struck the right side
of Vehicle 1.
REPORTING OFFICER: Dep. L. Marsh
"""
NEW_YORK = """
POLICE ACCIDENT REPORT  MV-104A
Accident Date: 3/14/2026     Military Time: 2210
Road on which accident occurred: Route 9W      At intersecting street: unknown

VEHICLE 1                                  VEHICLE 2
Driver Name: Marguerite Solano             Driver Name: Philip Ngata
Ins. Company: Hudson Mutual                Ins. Company: Catskill Insurance
Policy No.: HM-1                           Policy No.: CI-2
"""
BLANK = """
TRAFFIC COLLISION REPORT
LOCAL REPORT NUMBER      MO. DAY YEAR      TIME (2400)
PARTY 1   NAME (FIRST, MIDDLE, LAST)
          INSURANCE CARRIER              POLICY NUMBER
PARTY 2   NAME (FIRST, MIDDLE, LAST)
          INSURANCE CARRIER              POLICY NUMBER
"""


def read(*pages: str) -> CrashReport:
    record = crash_report.extract(pages_of(*pages)).record
    assert isinstance(record, CrashReport)
    return record


def test_a_grid_of_captioned_boxes_is_read_party_by_party():
    assert read(CALIFORNIA, CALIFORNIA_STORY) == CrashReport(
        agency="Bakersfield Police Department",
        report_number="25-00881",
        date=dt.date(2025, 8, 19),
        time="08:15",
        location="Truxtun Ave at Oak St, Bakersfield",
        parties=(
            CrashParty(
                role="driver",
                name="Leopold T. Ashworth",
                vehicle="2014 Toyota Camry",
                insurer="Redwood Casualty",
                policy_number="RW-771204",
            ),
            CrashParty(
                role="driver",
                name="Imogen R. Duarte",
                vehicle="2020 Subaru Outback",
                insurer="Sierra Auto Club",
                policy_number="SAC 44-1902",
            ),
        ),
        citations=("VC 21453(a)",),
        narrative="FACTS: I was sent to a collision at Truxtun Avenue and Oak Street."
        " Party 1 said that he did not see the light. CAUSE: Party 1 was cited for VC 21453(a).",
    )


def test_captions_with_colons_are_read_and_the_charge_is_a_citation():
    assert read(FLORIDA) == CrashReport(
        agency="Orange County Sheriff's Office",
        report_number="88120455",
        date=dt.date(2026, 1, 27),
        time="17:52",
        location="W Colonial Dr",
        parties=(
            CrashParty(
                role="driver",
                name="Cornelius Whitby",
                vehicle="2018 Nissan Altima",
                insurer="Palmetto General",
                policy_number="PG 5510238",
            ),
            CrashParty(
                role="driver",
                name="Rosalind Okoye",
                vehicle="2021 Kia Sorento",
                insurer="Gulfshore Mutual",
                policy_number="GM-90-441",
            ),
        ),
        citations=("Failed to yield right of way",),
        narrative="Vehicle 1 turned left in front of Vehicle 2. The front of Vehicle 2 struck the right side"
        " of Vehicle 1.",
    )


def test_parties_side_by_side_are_kept_apart():
    record = read(NEW_YORK)
    assert [(party.name, party.insurer, party.policy_number) for party in record.parties] == [
        ("Marguerite Solano", "Hudson Mutual", "HM-1"),
        ("Philip Ngata", "Catskill Insurance", "CI-2"),
    ]
    assert (record.date, record.time) == (dt.date(2026, 3, 14), "22:10")


def test_a_blank_form_yields_nothing():
    assert read(BLANK) == CrashReport()


@pytest.mark.parametrize("page", [CALIFORNIA, FLORIDA, NEW_YORK])
def test_every_value_has_a_source(page: str):
    extraction = crash_report.extract([page_of(page)])
    scalars = {name for name, value in extraction.record if value not in (None, ())}
    assert scalars <= {path.partition("[")[0] for path in extraction.sources}


TEXAS = """
Crash Date (MM/DD/YYYY)     Case ID
02/27/2026                  26-0418

VEHICLE, DRIVER, & PERSONS - UNIT 1
Veh. Year      Veh. Color      Veh. Make      Veh. Model
2019           GRY             NISSAN         ALTIMA
Person Num.      Prsn. Type      Name: Last, First, Middle. Enter Driver First
1                1               SPARROW, JOAN D
Owner/Lessee Name & Address      Fin. Resp. Name         Fin. Resp. Num.
SAME AS DRIVER                   PALISADE LLOYDS         PL-771-20044

VEHICLE, DRIVER, & PERSONS - UNIT 2
Veh. Year      Veh. Color      Veh. Make      Veh. Model
2018           WHI             CHEVROLET      SILVERADO
"""
TEXAS_NARRATIVE = """
NARRATIVE AND DIAGRAM
Investigator's Narrative Opinion of What Happened
UNIT 2 TURNED IN FRONT OF
UNIT 1 WAS WESTBOUND.
Field Diagram - Not to Scale
"""


def test_units_are_parties_where_a_heading_ends_in_their_number():
    record = crash_report.extract(pages_of(TEXAS, TEXAS_NARRATIVE)).record
    first = record.parties[0]
    assert (first.vehicle, first.insurer, first.policy_number) == (
        "2019 Nissan Altima",
        "Palisade Lloyds",
        "PL-771-20044",
    )
    assert record.parties[1].vehicle == "2018 Chevrolet Silverado"


def test_a_narrative_goes_on_where_a_row_begins_with_a_unit():
    record = crash_report.extract(pages_of(TEXAS, TEXAS_NARRATIVE)).record
    assert record.narrative == "UNIT 2 TURNED IN FRONT OF UNIT 1 WAS WESTBOUND."


def test_a_crossing_street_keeps_its_last_word():
    place = """
Block Num.     Street Name          Speed Limit
1800           COLORADO ST          45

At Intersection     Intersecting Street Name     Distance / Direction
YES                 PECAN BEND RD
"""
    assert crash_report.extract(pages_of(place)).record.location == "1800 Colorado St at Pecan Bend Rd"


EXCHANGE = """
DRIVER INFORMATION EXCHANGE
Spokane Police Department
Report Number: EX-26-40118
Collision Date: 02/27/2026        Time: 14:10
Location: E Sprague Ave at N Freya St, Spokane

UNIT 1
Driver: Magnus Thorvald
Vehicle: 2017 Chevrolet Equinox        Plate: BXR4412
Insurance: Palouse Farmers Mutual      Policy #: PFM 221-0087

UNIT 2
Driver: Henrietta Colburn
Vehicle: 2024 Tesla Roadster Red       Plate: CFL0093
Insurance: Inland Lantern Insurance    Policy #: ILI-90311

Passenger (Unit 2): Lucian Colburn
Witness: Ferdinand Okoro, 509-555-0139
"""
PEOPLE = """
POLICE CRASH REPORTING FORM

UNIT NO     YEAR     MAKE     MODEL       INSURANCE COMPANY         POLICY NUMBER
1           2015     JEEP     CHEROKEE    ALLEGHENY RIDGE           AR-0099121
2           2021     BUICK    ENCORE      STONE ARCH MUTUAL         SA-55-773

UNIT NO     PERSON TYPE     NAME                     AGE
1           DRIVER          CALVIN D REINHOLT        57
2           DRIVER          JOSEPHINE TRASK          75
2           PASSENGER       ALFRED TRASK             77
            WITNESS         NORA J PELLETIER         58

UNIT NO     SECTION     DESCRIPTION
1           3361        DRIVING AT SAFE SPEED
"""


def test_passengers_listed_apart_from_their_unit_and_witnesses_have_no_vehicle():
    assert [(one.role, one.name, one.vehicle, one.policy_number) for one in read(EXCHANGE).parties] == [
        ("driver", "Magnus Thorvald", "2017 Chevrolet Equinox", "PFM 221-0087"),
        ("driver", "Henrietta Colburn", "2024 Tesla Roadster", "ILI-90311"),
        ("passenger", "Lucian Colburn", None, None),
        ("witness", "Ferdinand Okoro", None, None),
    ]


def test_a_value_ends_before_the_caption_in_the_next_cell():
    assert [one.insurer for one in read(EXCHANGE).parties][1] == "Inland Lantern Insurance"


def test_units_and_persons_in_tables_are_joined_by_the_number_of_the_unit():
    assert [(one.role, one.name, one.vehicle, one.insurer) for one in read(PEOPLE).parties] == [
        ("driver", "Calvin D Reinholt", "2015 Jeep Cherokee", "Allegheny Ridge"),
        ("driver", "Josephine Trask", "2021 Buick Encore", "Stone Arch Mutual"),
        ("passenger", "Alfred Trask", None, None),
        ("witness", "Nora J Pelletier", None, None),
    ]


def test_a_section_and_its_description_are_one_citation():
    assert read(PEOPLE).citations == ("3361 DRIVING AT SAFE SPEED",)


def test_numbers_at_the_start_of_a_tables_rows_are_no_numbered_narrative():
    story = "\nNARRATIVE\nUnit 2 was turning left and Unit 1 did not slow.\n"
    assert read(PEOPLE + story).narrative == "Unit 2 was turning left and Unit 1 did not slow."


def test_units_told_of_in_capitals_are_no_blocks():
    story = "\nNARRATIVE\nUNIT 2 WAS STOPPED AT THE LIGHT.\nUNIT 1 FAILED TO STOP.\n"
    assert [one.name for one in read(PEOPLE + story).parties] == [one.name for one in read(PEOPLE).parties]


def test_a_box_reaches_over_the_captions_of_the_boxes_further_down():
    text = """
TRAFFIC CRASH REPORT
CRASH DATE         CASE ID
01/02/2026         2026-0511702
COUNTY NAME            CITY
HAYS                   BUDA
"""
    assert read(text).report_number == "2026-0511702"


NUMBERED = """
FLORIDA TRAFFIC CRASH REPORT
HSMV CRASH REPORT NUMBER     DATE OF CRASH
24457614                     07/11/2025

VEHICLE V01
YEAR      MAKE             MODEL        INSURANCE COMPANY          INSURANCE POLICY NUMBER
2019      Freightliner     M2 106       Tidewater Commercial       CAP 537 2996

DRIVER DO1 NAME               DATE OF BIRTH
Anton Grigorescu              02/19/1971

VEHICLE V02
YEAR      MAKE             MODEL        INSURANCE COMPANY          INSURANCE POLICY NUMBER
2018      Kia              Sorento      Everglades Reciprocal      EVR-6909904

DRIVER D02 NAME               DATE OF BIRTH
Priscilla R. Dunmore          05/14/1963
"""
LISTED = """
GEORGIA MOTOR VEHICLE CRASH REPORT
Report No. KB25-412453

VEHICLE 1                                             VEHICLE 2
Driver            Dominic P. Larrabee                 Driver            Thessaly O. Brandvold
Vehicle           2014 Chevrolet Silverado            Vehicle           2020 Honda CR-V
Insurance Co.     Bluestem Casualty                   Insurance Co.     Peach Ridge Insurance
Policy No.        BCA-673544                          Policy No.        PRL 9972 03-41
Citation          40-6-49 Following too closely       Citation          None

Passenger, vehicle 2          Ivy Brandvold           Right rear
Witness                       Cyrus Nettleton
"""
COMPARED = """
                      Unit 1                       Unit 2
Driver                Aldous Penhaligon            Marisela Coto
Vehicle               2016 Ford Escape             2021 Kia Soul
Insurance             Northstar Casualty           Lakes Mutual
Policy No.            NSC-635-998                  LM 22-1044
"""
PREFIXED = """
VEHICLE 1 - Driver Name (exactly as printed on license)      VEHICLE 2 - Driver Name (exactly as printed on license)
AMOROSO, VINCENT                                             PETTIBONE, OLUWASEUN A
Vehicle Year & Make                                          Vehicle Year & Make
2021 TOYOTA CAMRY                                            2017 NISSAN SENTRA
"""


def parties(page: str) -> list[tuple[str | None, ...]]:
    return [(one.role, one.name, one.vehicle, one.insurer, one.policy_number) for one in read(page).parties]


def test_captions_may_carry_the_number_of_their_unit_a_misread_one_too():
    assert parties(NUMBERED) == [
        ("driver", "Anton Grigorescu", "2019 Freightliner M2 106", "Tidewater Commercial", "CAP 537 2996"),
        ("driver", "Priscilla R. Dunmore", "2018 Kia Sorento", "Everglades Reciprocal", "EVR-6909904"),
    ]


def test_lists_of_captions_need_no_colon():
    assert parties(LISTED) == [
        ("driver", "Dominic P. Larrabee", "2014 Chevrolet Silverado", "Bluestem Casualty", "BCA-673544"),
        ("driver", "Thessaly O. Brandvold", "2020 Honda CR-V", "Peach Ridge Insurance", "PRL 9972 03-41"),
        ("passenger", "Ivy Brandvold", None, None, None),
        ("witness", "Cyrus Nettleton", None, None, None),
    ]
    assert read(LISTED).report_number == "KB25-412453"
    assert read(LISTED).citations == ("40-6-49 Following too closely",)


def test_units_are_compared_in_columns():
    assert parties(COMPARED) == [
        ("driver", "Aldous Penhaligon", "2016 Ford Escape", "Northstar Casualty", "NSC-635-998"),
        ("driver", "Marisela Coto", "2021 Kia Soul", "Lakes Mutual", "LM 22-1044"),
    ]


def test_a_unit_before_its_caption_is_part_of_it():
    assert [name for _, name, *_ in parties(PREFIXED)] == ["Amoroso, Vincent", "Pettibone, Oluwaseun A"]


WRAPPED = """
COLD SPRING COUNTY SHERIFF'S OFFICE      Case 2025-6983
REPORT NUMBER: CS-25-70922

VEH     DRIVER              YEAR/MAKE/MODEL       INSURER              POLICY
1       ODETTE SIZEMORE     2011 NISSAN           PIEDMONT FARM &      44-P109-
                            FRONTIER              FAMILY               596
2       DASHIELL P.         2022 HONDA CIVIC      UNKNOWN
        VONG

CHARGES: VEH 1 DRIVER - G.S. 20-146 DRIVING LEFT OF CENTER

Passengers
Unit 2, right front: PETRA TCHERNEV
"""
TOGETHER = """
UNIT 1
Driver: Lamar Stubblefield
Vehicle: 2019 Ram 1500
Insurance: Northstar Casualty, policy NSC-635-998
UNIT 2
Driver: Cormac Ellingboe
Insurance / Policy No.: Lakes Mutual / LM 22-1044

Citations
RCW 46.61.190 Failure to yield at stop sign
"""
FAR = """
CITY              JUDICIAL DISTRICT
VISTA SERENA      NORTH
CRASH DATE        TIME (2400)
08/21/2025        0741
CRASH OCCURRED ON / AT INTERSECTION WITH
MISSION LOOP AT CALLE MIRLO
"""


def test_cells_of_a_table_of_units_are_wrapped():
    assert parties(WRAPPED) == [
        ("driver", "Odette Sizemore", "2011 Nissan Frontier", "Piedmont Farm & Family", "44-P109-596"),
        ("driver", "Dashiell P. Vong", "2022 Honda Civic", None, None),
        ("passenger", "Petra Tchernev", None, None, None),
    ]
    assert read(WRAPPED).citations == ("G.S. 20-146 DRIVING LEFT OF CENTER",)


def test_one_box_states_insurer_and_policy():
    assert [one[3:] for one in parties(TOGETHER)] == [
        ("Northstar Casualty", "NSC-635-998"),
        ("Lakes Mutual", "LM 22-1044"),
    ]


def test_citations_stand_under_a_heading_of_their_own():
    assert read(TOGETHER).citations == ("RCW 46.61.190 Failure to yield at stop sign",)


def test_a_town_that_is_asked_apart_from_the_place_is_no_part_of_it():
    assert read(FAR).location == "Mission Loop at Calle Mirlo"


STACKED = """
Operator 1: Rosalba Quigley
Vehicle 1: 2017 Mazda CX-5
Insurance 1: Berkshire Lantern Insurance, Policy BL-4410-77
Operator 2: Thaddeus Oyelaran
Vehicle 2: 2011 Toyota Sienna
Insurance 2: Quabbin Mutual, Policy QM 2201 556

Passenger, Vehicle 2: Imani Oyelaran
Citation: c. 90 s. 14 Following too closely (Operator 1)
"""
EXCHANGED = """
Crash Date 03/22/2026      Crash Time 0615
Unit 1 Driver Name         Unit 1 Phone
Ottoline Marsh             615-555-0190
Unit 1 Vehicle             Unit 1 Insurance Company         Unit 1 Policy #
2021 Jeep Compass          Cumberland Gate                  CG-1102-448
Unit 2 Driver Name         Unit 2 Phone
Dmitri Vasquez-Lowe        615-555-0137
Unit 2 Vehicle             Unit 2 Insurance Company         Unit 2 Policy #
2008 Honda Odyssey         Volunteer Mutual                 VM 33-9017
"""
CYCLIST = """
Location          Regent Street at Mills Street, Harbor Point
Agency            Harbor Point Police Department
Crash number      01L2QX88

UNITS
UNIT     OPERATOR               VEHICLE                INSURANCE COMPANY        POLICY NUMBER
1        Casimir Wojtowicz      2015 Subaru Legacy     Badger Lake Casualty     BLC-55-10-92
2        Lene Halvorsen         Bicycle
"""


def test_numbers_behind_captions_name_the_unit():
    assert parties(STACKED) == [
        ("driver", "Rosalba Quigley", "2017 Mazda CX-5", "Berkshire Lantern Insurance", "BL-4410-77"),
        ("driver", "Thaddeus Oyelaran", "2011 Toyota Sienna", "Quabbin Mutual", "QM 2201 556"),
        ("passenger", "Imani Oyelaran", None, None, None),
    ]
    assert read(STACKED).citations == ("c. 90 s. 14 Following too closely",)


def test_units_before_every_caption_are_parties():
    assert parties(EXCHANGED) == [
        ("driver", "Ottoline Marsh", "2021 Jeep Compass", "Cumberland Gate", "CG-1102-448"),
        ("driver", "Dmitri Vasquez-Lowe", "2008 Honda Odyssey", "Volunteer Mutual", "VM 33-9017"),
    ]
    assert (read(EXCHANGED).date, read(EXCHANGED).time) == (dt.date(2026, 3, 22), "06:15")


def test_who_rode_a_bicycle_drove_no_vehicle():
    assert parties(CYCLIST) == [
        ("driver", "Casimir Wojtowicz", "2015 Subaru Legacy", "Badger Lake Casualty", "BLC-55-10-92"),
        ("bicyclist", "Lene Halvorsen", None, None, None),
    ]
    assert read(CYCLIST).location == "Regent Street at Mills Street, Harbor Point"


NARROW = """
Agency Case Number: 2026-BC-00771      Agency Name: Bibb County       County: Bibb
Time: 8:15 PM                          Sheriff's Office
"""


def test_an_agency_that_its_cell_wraps_is_whole():
    assert read(NARROW).agency == "Bibb County Sheriff's Office"


def test_a_number_stands_below_the_unit_that_heads_its_boxes() -> None:
    page = page_of("""
ARIZONA CRASH REPORT
AGENCY REPORT NUMBER          DATE OF CRASH
25-122990                     12/29/2025
UNIT      DRIVER (FIRST, MIDDLE, LAST)        ADDRESS AND PHONE
          TIFFANY RAE COLBURN                 ON FILE
1         INSURANCE COMPANY                   POLICY NUMBER
          SAGUARO CASUALTY                    SAG-9597442
UNIT      DRIVER (FIRST, MIDDLE, LAST)        ADDRESS AND PHONE
          LEANDRO MARTIN QUIROGA              ON FILE
2         INSURANCE COMPANY                   POLICY NUMBER
          DESERT BLOOM MUTUAL                 83-AZ-98150
""")
    record = crash_report.extract([page]).record
    assert isinstance(record, CrashReport)
    assert [(one.name, one.policy_number) for one in record.parties] == [
        ("Tiffany Rae Colburn", "SAG-9597442"),
        ("Leandro Martin Quiroga", "83-AZ-98150"),
    ]


@pytest.mark.parametrize(
    ("printed", "charge"),
    [
        ("1 RS 32:58 CARELESS OPERATION", "RS 32:58 CARELESS OPERATION"),
        ("No. 61881 IC 9-21-8-2 Passing in no-pass zone", "IC 9-21-8-2 Passing in no-pass zone"),
        ("FAIL TO REDUCE SPEED (20-141(m)) Citation 5E 77120", "FAIL TO REDUCE SPEED (20-141(m))"),
        ("316.2065(5) Charge BICYCLE REGULATIONS", "316.2065(5) BICYCLE REGULATIONS"),
    ],
)
def test_a_charge_is_told_without_its_line_its_ticket_and_its_caption(printed, charge):
    assert _tidied(printed) == charge


@pytest.mark.parametrize("printed", ["7-21) OPI", "REV 1/2022", "CRASH REPORT 257.622"])
def test_what_a_form_says_of_itself_is_no_offence(printed):
    assert _OF_FORM.search(printed)
