import pytest

from extractors.vehicles import vehicles
from tests.pages import page_of


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2017 Honda Civic LX   VIN 2HGFC2F58HH500142", (2017, "Honda", "Civic LX", "2HGFC2F58HH500142")),
        ("2018 Land Rover Discovery\nVIN: SALCR2RX0JH712345", (2018, "Land Rover", "Discovery", "SALCR2RX0JH712345")),
        (
            "Veh  Year  Make  Model  VIN\n1    2019  Ford  F-150  1FTEW1EP7KFA00142",
            (2019, "Ford", "F-150", "1FTEW1EP7KFA00142"),
        ),
        (
            "Veh     Year     Make    Model    VIN\n1       2019    NISSAN  ALTIMA    1FTEW1EP7KFA00142",
            (2019, "NISSAN", "ALTIMA", "1FTEW1EP7KFA00142"),
        ),
        ("VEH 1 22 FORD BRONCO SPT 2HGFC2F58HH500142", (2022, "FORD", "BRONCO SPT", "2HGFC2F58HH500142")),
        ("The truck is a 2018 International 4300. On it there is", (2018, "International", "4300", None)),
        ("2022 Tesla Model 3 - VIN ending 118822", (2022, "Tesla", "Model 3", None)),
        ("VIN 2HGFC2F58HH500142", (None, None, None, "2HGFC2F58HH500142")),
    ],
)
def test_a_vehicle_is_read_from_its_row_or_the_one_above(text, read):
    (vehicle,) = vehicles([page_of(text)])
    assert tuple(token and token.value for token in vehicle) == read


@pytest.mark.parametrize("text", ["VIN: XXXXXXXXXXXXX0142", "Copyright 2019 Forms", "Account 12345678901234567890"])
def test_what_is_masked_or_no_number_of_a_vehicle_is_none(text):
    assert vehicles([page_of(text)]) == ()


def test_a_vehicle_printed_on_two_pages_is_one():
    row = "2017 Honda Civic LX   VIN 2HGFC2F58HH500142"
    assert len(vehicles([page_of(row), page_of(row, number=2)])) == 1


@pytest.mark.parametrize(
    "row", ["DELETED: 2012 HONDA CR-V 5J6RM4H30CL028811", "2012 Honda CR-V 5J6RM4H30CL028811 (removed)"]
)
def test_a_vehicle_that_was_taken_off_the_policy_is_none(row):
    assert vehicles((page_of(row),)) == ()
