import pytest

from casefile.identity import common_name, same_organisation, same_person, within_organisation


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Sierra Crest Medical Center", "SIERRA CREST MED CTR"),
        ("Ortega Orthopaedics", "Ortega Orthopedics, Inc."),
        ("Bright River Physical Therapy", "BRIGHT RIVER PHYS THERAPY"),
        ("Golden Valley Health Plan", "Golden Valley Health Pln"),
        ("Fig Garden Foods, Inc.", "FIG GARDEN FOODS INC"),
        ("Foothill Imaging", "Foothlll Imaging"),
        ("St. Agnes Hospital", "Saint Agnes Hosp."),
        ("Daniel R. Ortega, MD", "ORTEGA, DANIEL R MD"),
        ("Keystone Lark Auto", "Keystone Lark Auto Insurance Company"),
        ("Foothill Imaging", "Foothill Imaging of Fresno"),
        ("Sierra Crest Medical Center", "Sierra Crest Medical Center, Patient Accounts"),
        ("O'Neil Clinic", "ONEIL CLINIC"),
        ("Tallgrass Mutual", "Tallgrass Mutual Insurance Co."),
        ("A.B. Rehab", "AB Rehabilitation"),
        ("Bright River Physical Therapy", "BRIGHT RIVER PHYSICAL THERAP"),
        ("Halvorsen Chiropractic", "HALV CHIROPRACTIC"),
    ],
)
def test_one_organisation_in_two_spellings(one, two):
    assert same_organisation(one, two)
    assert same_organisation(two, one)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Sierra Crest Medical Center", "Sierra Crest Emergency Physicians"),
        ("Sierra Crest", "Sierra Crest Medical Center"),
        ("Ortega", "Ortega Orthopaedics"),
        ("Valley Star Ambulance", "Valley Star Towing"),
        ("Foothill Imaging", "Foothill Radiology"),
        ("", "Foothill Imaging"),
        ("The", "Of"),
        ("Tallgrass Mutual", "Keystone Lark Auto"),
    ],
)
def test_two_organisations(one, two):
    assert not same_organisation(one, two)


def test_a_short_name_lies_within_the_longer():
    assert within_organisation("Sierra Crest", "Sierra Crest Medical Center")


def test_nothing_lies_within_a_name():
    assert not within_organisation("", "Sierra Crest Medical Center")


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Marisol E. Quintanilla-Reyes", "Quintanilla-Reyes, Marisol E."),
        ("Marisol E. Quintanilla-Reyes", "QUINTANILLA REYES, MARISOL"),
        ("Marisol Quintanilla-Reyes", "Marisol Quintanilla"),
        ("Marisol Quintanilla-Reyes", "M. Quintanilla-Reyes"),
        ("Marisol Quintanilla-Reyes", "Marisol Quintanila-Reyes"),
        ("Robert Ames Jr.", "Ames, Robert, Jr"),
        ("Robert Ames", "Robert Ames Jr."),
        ("José Nuñez", "JOSE NUNEZ"),
    ],
)
def test_one_person_in_two_spellings(one, two):
    assert same_person(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Marisol Quintanilla-Reyes", "Miguel Quintanilla-Reyes"),
        ("Marisol Quintanilla-Reyes", "Marisol Vega"),
        ("Robert Ames Jr.", "Robert Ames Sr."),
        ("Marisol", "Marisol Quintanilla-Reyes"),
        ("", "Marisol Quintanilla-Reyes"),
        (", Marisol", "Marisol Quintanilla-Reyes"),
    ],
)
def test_two_persons(one, two):
    assert not same_person(one, two)


def test_the_name_to_print_is_the_most_frequent():
    assert common_name(["Foothill", "Foothill Imaging", "Foothill"]) == "Foothill"


def test_of_names_as_frequent_the_one_in_mixed_case_is_printed():
    assert common_name(["FOOTHILL IMAGING CENTER", "Foothill Imaging"]) == "Foothill Imaging"
