import time

import pytest

from extractors.kinds import crash_report
from extractors.kinds.crash_report import insurance
from extractors.kinds.crash_report.parties import _in_full, _is_driver
from extractors.kinds.crash_report.persons import Person
from extractors.layout import Token
from tests.pages import pages_of


def parties(text: str) -> list[tuple[str | None, ...]]:
    """Return who is read from a page: role, name, vehicle, insurer, number."""
    record = crash_report.extract(pages_of(text)).record
    return [(one.role, one.name, one.vehicle, one.insurer, one.policy_number) for one in record.parties]


def test_units_stacked_without_boxes_are_read_from_number_to_number():
    text = """
    ACCIDENT REPORT
    V1 DRV OSTRANDER, MILO P M/29   2015 FORD FUSION   MN 712-KPL
       INS NORTH PRAIRIE FARM & HOME   POL NP7729910
    V2 DRV QUILLEN, ADA F/36   2020 HONDA CR-V   MN AKR-201
       INS LAKE STONE MUTUAL   POL 32 1187 C
    NARRATIVE: V1 SLID INTO V2.
    """
    assert parties(text) == [
        ("driver", "Ostrander, Milo P", "2015 Ford Fusion", "North Prairie Farm & Home", "NP7729910"),
        ("driver", "Quillen, Ada", "2020 Honda Cr-V", "Lake Stone Mutual", "32 1187 C"),
    ]


def test_an_owner_in_the_block_is_no_driver():
    text = """
    UNIT 1  OWNER NAME: LAST, FIRST, MIDDLE ( [ ] SAME AS DRIVER)  BRIGHT ROOF LLC
    VEHICLE YEAR MAKE MODEL  2021 FORD TRANSIT   INSURANCE [X] VERIFIED
    INSURANCE COMPANY  STONE COMMERCIAL   INSURANCE POLICY #  CAP 1100 62   COLOR WHI
    MOTORIST  NAME: LAST, FIRST, MIDDLE  SHIRK, BRODY ALLEN   DOB 04/02/2000
    UNIT 2  OWNER NAME: LAST, FIRST, MIDDLE ( [ ] SAME AS DRIVER)  HOLM, IRENE
    VEHICLE YEAR MAKE MODEL  2011 HONDA ODYSSEY   INSURANCE [X] VERIFIED
    INSURANCE COMPANY  CUYA MUTUAL   INSURANCE POLICY #  CM0918827   COLOR GRY
    MOTORIST  NAME: LAST, FIRST, MIDDLE  HOLM, TERRELL J   DOB 12/30/1978
    """
    assert [one[1] for one in parties(text)] == ["Shirk, Brody Allen", "Holm, Terrell J"]


def test_a_table_has_a_party_a_row_in_its_role():
    text = """
    INVOLVED
    Role          Last, First        Veh               Carrier              Policy
    Driver        Hensley, Kirby     2018 Ram 1500     Blue Standard        BS-0118-44
    Pedestrian    Mattingly, Rose    (on foot)         -                    -
    """
    assert parties(text) == [
        ("driver", "Hensley, Kirby", "2018 Ram 1500", "Blue Standard", "BS-0118-44"),
        ("pedestrian", "Mattingly, Rose", None, None, None),
    ]


def test_boxes_behind_their_words_are_ticked_for_those():
    text = """
    PARTY 1   DRIVER'S LICENSE NUMBER D5510288
    DRIVER [X]  PEDESTRIAN [ ]  PARKED VEHICLE [ ]
    NAME (FIRST, MIDDLE, LAST)    VEH YR / MAKE / MODEL     LICENSE NUMBER
    OSCAR LIMON VILLASANA         2016 NISSAN ALTIMA        7KQR118
    INSURANCE CARRIER             POLICY NUMBER
    BLUE HERON CASUALTY           BHC 4410 772
    PARTY 2   DRIVER'S LICENSE NUMBER F2209417
    DRIVER [ ]  PEDESTRIAN [X]  PARKED VEHICLE [ ]
    NAME (FIRST, MIDDLE, LAST)    VEH YR / MAKE / MODEL     LICENSE NUMBER
    JANELLE R. OKONSKI
    """
    assert [one[:2] for one in parties(text)] == [
        ("driver", "Oscar Limon Villasana"),
        ("pedestrian", "Janelle R. Okonski"),
    ]


def test_a_letter_tells_its_parties_in_sentences():
    text = """
    The two drivers were Wesley Dorn Haskew, in a 2012 Chevrolet Silverado insured with Lone Hill
    Mutual (policy LM-TX-220915), and Priscilla Antu, in a 2020 Kia Soul, who showed a card from
    Comal Indemnity, policy 00 7716 204. Riding with Ms. Antu was her mother, Berta Antu.
    """
    assert parties(text) == [
        ("driver", "Wesley Dorn Haskew", "2012 Chevrolet Silverado", "Lone Hill Mutual", "LM-TX-220915"),
        ("driver", "Priscilla Antu", "2020 Kia Soul", "Comal Indemnity", "00 7716 204"),
    ]


def test_the_caption_of_another_value_is_no_insurer():
    text = """
    UNIT 1
    NAME: HALVORSEN, BRITT E
    VEH YEAR/MAKE/MODEL 2023 VOLKSWAGEN ATLAS
    INSURANCE CO & POLICY NUMBER CASCADE HARBOR INS CHA9917702
    TOWED [ ]  REGISTERED OWNER: EVERTREE LEASING TRUST
    UNIT 2
    NAME: NGUYEN, TUAN V
    VEH YEAR/MAKE/MODEL 2005 TOYOTA SIENNA
    INSURANCE CO & POLICY NUMBER EMERALD STATES MUTUAL 04-7719-8813
    TOWED [ ]  REGISTERED OWNER: SAME
    """
    assert [one[3:] for one in parties(text)] == [
        ("Cascade Harbor Ins", "CHA9917702"),
        ("Emerald States Mutual", "04-7719-8813"),
    ]


def test_sections_stand_behind_the_word_for_a_citation_in_any_row():
    text = """
    CITED: V1 DRIVER 811.260 FAIL TO OBEY TRAFFIC CONTROL DEVICE   CITE # B118820
    CRIMINAL: 66-8-102 DWI
    ARREST NAME STUBBLEFIELD, WAYNE L   SECTION 625 ILCS 5/11-904   CITATION NO. 14-117732
    Cited Unit 2: 13 AAC 02.275 Basic speed
    """
    assert crash_report.extract(pages_of(text)).record.citations == (
        "811.260 FAIL TO OBEY TRAFFIC CONTROL DEVICE",
        "66-8-102 DWI",
        "625 ILCS 5/11-904",
        "13 AAC 02.275 Basic speed",
    )


@pytest.mark.parametrize("shape", [insurance._CALLED, insurance._SIGNED, insurance._SLASHED])
def test_a_run_of_numbers_without_a_number_is_passed_in_no_time(shape):
    start = time.process_time()
    assert not list(shape.finditer("No. " * 750 + "!"))
    assert time.process_time() - start < 5


def test_an_owner_whose_name_is_printed_short_elsewhere_is_the_driver_and_no_passenger():
    one = Person("driver", Token("D. Marsh", None), 2, None, within=True)
    other = Person(None, Token("Otis D. Marsh", None), 2, None, within=True)
    driver = _in_full(one.name, 2, [one, other])
    assert driver is not None
    assert driver.value == "Otis D. Marsh"
    assert _is_driver(one, driver, 2)
    assert not _is_driver(one, driver, 1)
