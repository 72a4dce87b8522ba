"""Units that stand side by side under their numbers, with captions over or beside what is filled in."""

from extractors.kinds import crash_report
from extractors.kinds.crash_report.beside import one_by_one
from tests.pages import page_of, pages_of

OVER = """
 TRAFFIC CRASH REPORT
 Agency                          Local report no.      Date          Time
 MARROW CREEK SHERIFF            MC-25-1180            4/3/2025      7:40 AM
 UNIT 1                                    UNIT 2
 Driver                                    Driver
 Petra L. Lunde                            Osei K. Brandt
 Vehicle                                   Vehicle
 2014 Subaru Outback                       2019 Ford Escape
 Insurer             Policy                Insurer             Policy
 Teasel Mutual       TM-4410-8             Camas Auto          7731940
 Narrative
 Unit 1 slid on the wet road at the curve and struck the left side of Unit 2, which had stopped.
"""
WITH_COLONS = """
 CRASH REPORT
 Vehicle 1                                  Vehicle 2
 Driver: Petra L. Lunde                     Driver: Osei K. Brandt
 Year/Make/Model: 2014 Subaru Outback       Year/Make/Model: 2019 Ford Escape
 Insurance: Teasel Mutual                   Insurance: Camas Auto
 Policy No: TM-4410-8                       Policy No: 7731940
 Damage: front end                          Damage: left rear
 NARRATIVE
 Vehicle 1 slid on the wet road at the curve and struck the left side of Vehicle 2, which had stopped.
"""
DOWN = """
 ACCIDENT REPORT
 UNIT 1
 Driver
 Petra L. Lunde
 Vehicle
 2014 Subaru Outback
 Insurer
 Teasel Mutual
 Policy number
 TM-4410-8
 UNIT 2
 Driver
 Osei K. Brandt
 Vehicle
 2019 Ford Escape
 Insurer
 Camas Auto
 Policy number
 7731940
"""
COMPARED = """
              Unit 1                Unit 2
 Driver       Petra L. Lunde        Osei K. Brandt
 Vehicle      2014 Subaru Outback   2019 Ford Escape
 Insurer      Teasel Mutual         Camas Auto
"""
BOTH = [
    ("driver", "Petra L. Lunde", "2014 Subaru Outback", "Teasel Mutual", "TM-4410-8"),
    ("driver", "Osei K. Brandt", "2019 Ford Escape", "Camas Auto", "7731940"),
]


def parties(text: str) -> list[tuple[str | None, ...]]:
    record = crash_report.extract(pages_of(text)).record
    return [(one.role, one.name, one.vehicle, one.insurer, one.policy_number) for one in record.parties]


def test_units_side_by_side_have_each_their_own_values_under_their_captions():
    assert parties(OVER) == BOTH


def test_units_side_by_side_have_each_their_own_values_behind_their_captions():
    assert parties(WITH_COLONS) == BOTH


def test_captions_alone_in_their_rows_have_their_values_below():
    assert parties(DOWN) == BOTH


def test_what_stands_in_the_cells_of_the_head_is_each_the_captions_above_it():
    record = crash_report.extract(pages_of(OVER)).record
    assert (record.agency, record.report_number, record.time) == ("Marrow Creek Sheriff", "MC-25-1180", "07:40")


def test_the_text_below_the_columns_stays_as_it_is():
    rows = one_by_one(pages_of(OVER))[0].text.split("\n")
    assert rows[3:5] == ["UNIT 1", "Driver"]
    assert rows[-2:] == OVER.strip().replace("\n ", "\n").split("\n")[-2:]


def test_units_compared_under_captions_at_the_left_are_no_columns():
    page = page_of(COMPARED)
    assert one_by_one([page]) == (page,)


def test_an_insurance_before_the_caption_of_the_policy_is_part_of_the_name():
    text = """
    UNIT 01
    DRIVER: Petra L. Lunde
    VEHICLE: 2014 Subaru Outback
    INSURANCE: Teasel Valley Insurance  POLICY: TM-4410-8
    UNIT 02
    DRIVER: Osei K. Brandt
    VEHICLE: 2019 Ford Escape
    INSURANCE: Camas Auto  POLICY: 7731940
    """
    assert [one[3] for one in parties(text)] == ["Teasel Valley Insurance", "Camas Auto"]


def test_the_road_stands_behind_on_with_a_colon():
    text = """
    POLICE TRAFFIC COLLISION REPORT
    DATE OF COLLISION: 12/11/2025 TIME (2400): 0735
    ON: Gentian Way at Mill Street
    NARRATIVE
    On a wet road Vehicle 1 turned left.
    """
    assert crash_report.extract(pages_of(text)).record.location == "Gentian Way at Mill Street"


def test_a_model_in_a_row_of_its_own_belongs_to_the_make():
    text = """
                    VEHICLE 1                VEHICLE 2
 Operator           Petra L. Lunde           Osei K. Brandt
 Year / Make        2014 Subaru              2019 Ford
 Model              Outback                  Escape
 Insurance Co.      Teasel Mutual            Camas Auto
 Policy #           TM-4410-8                7731940
    """
    assert parties(text) == BOTH
