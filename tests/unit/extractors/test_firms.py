import pytest

from extractors.firms import insures, is_cut_off, is_trading, may_be_firm


@pytest.mark.parametrize(
    "printed",
    [
        "Coverage Position Letter",
        "PATIENT PRESCRIPTION HISTORY",
        "INVOICE FOR AMBULANCE TRANSPORT",
        "Record of Benefits Paid",
        "Account No",
        "Casualty Claims",
        "Texas PIP",
        "Omaha, Nebraska",
        "900 Dock St Fall Bridge MA 02799",
        "P.O. Box 314",
        "Our insured confirms he was driving on",
        "Thank you for reporting your claim",
        "Mr. Holt,",
        "[x] Signed authorization (enclosed)",
        "Plan Administrator",
    ],
)
def test_titles_captions_covers_places_and_sentences_are_no_firm(printed):
    assert not may_be_firm(printed)


@pytest.mark.parametrize(
    "printed",
    [
        "Ozark Foothills Preferred",
        "Imperial Records Inc.",
        "Department of Health Services",
        "MedArc Receivables Fund II, LP",
        "Hospital of the Good Shepherd",
        "LA PALOMA TORTILLERIA",
    ],
)
def test_names_may_be_a_firm_s(printed):
    assert may_be_firm(printed)


@pytest.mark.parametrize(
    ("printed", "is_one"),
    [
        ("Penobscot Reciprocal Underwriters", True),
        ("Blue Heron Medical Mutual", True),
        ("Overton Orthopedics", False),
        ("Hays County EMS", False),
        ("The Shirazi Law Firm", False),
        ("Oksana Derry", False),
    ],
)
def test_an_insurer_is_told_by_a_word_of_its_name(printed, is_one):
    assert insures(printed) == is_one


def test_a_name_that_stops_short_is_cut_off():
    assert is_cut_off("Recovery Unit for")
    assert not is_cut_off("Recovery Unit")


def test_a_trade_is_told_by_a_word_of_the_name():
    assert is_trading("Willow Bend Massage")
    assert not is_trading("Your team")
