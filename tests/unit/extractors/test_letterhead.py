from __future__ import annotations

import pytest

from casefile.pages import Box, Line, Page, Word
from extractors.layout import rows_of
from extractors.letterhead import addresses, letterhead, over_date, principal
from tests.pages import page_of


def sender(text):
    head = letterhead([page_of(text)])
    return tuple(token and token.value for token in head)


def test_name_address_and_telephone_stand_at_the_head():
    assert sender("""
    Summit Spine Center
    1200 Peak Road, Suite 9
    Denver, CO 80202
    Tel (303) 555-0111    Fax (303) 555-0112
    """) == ("Summit Spine Center", "1200 Peak Road, Suite 9, Denver, CO 80202", "(303) 555-0111")


@pytest.mark.parametrize(
    "title", ["PATIENT STATEMENT", "Notice of Hospital Lien", "EXPLANATION OF BENEFITS", "Invoice"]
)
def test_a_title_is_no_sender(title):
    assert sender(f"    {title}\n    Lakeside Clinic")[0] == "Lakeside Clinic"


def test_a_law_firm_is_no_sender():
    assert sender("    Barton & Hale Law Group LLP\n    Lakeside Clinic")[0] == "Lakeside Clinic"


def test_an_address_beside_the_name_is_the_senders():
    assert (
        sender("""
    Golden Valley Health Plan                        P.O. Box 9407
    Recovery Unit                                    Fresno, CA 93792
    """)[1]
        == "P.O. Box 9407, Fresno, CA 93792"
    )


def test_the_address_of_who_is_written_to_is_not_the_senders():
    assert (
        sender("""
    Golden Valley Health Plan



    Jane Doe
    118 Alder Ct
    Fresno, CA 93710
    """)[1]
        is None
    )


def test_the_largest_print_that_names_somebody_is_the_name():
    small = (Word("Jane", Box(0, 0, 30, 9)), Word("Doe", Box(36, 0, 54, 9)))
    large = (Word("Ortega", Box(0, 30, 90, 48)), Word("Orthopaedics", Box(96, 30, 200, 48)))
    page = Page(1, 612, 792, small + large, (Line(small), Line(large)), "text", "")
    assert letterhead([page]).name.value == "Ortega Orthopaedics"


def test_a_name_over_two_lines_is_taken_from_where_it_stands_on_one():
    text = "    Golden Valley\n    HEALTH PLAN\n" + 40 * "\n" + "    Golden Valley Health Plan   P.O. Box 9407"
    assert sender(text)[0] == "Golden Valley Health Plan"


def test_a_blank_first_page_has_no_head():
    assert letterhead([page_of("")]) == (None, None, None)


def test_the_one_on_whose_behalf_is_written_is_named():
    page = page_of("    Trusted Recovery, Inc.\n    on behalf of ACME Employee Benefit Plan")
    assert principal([page]).value == "ACME Employee Benefit Plan"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("3477 W Shaw Avenue, Suite 103, Fresno, CA 93711", "3477 W Shaw Avenue, Suite 103, Fresno, CA 93711"),
        ("First Party Claims, P.O. Box 2290, Sacramento, CA 95812", "P.O. Box 2290, Sacramento, CA 95812"),
        ("5000 Oak St\nFloor 3\nAustin TX 78701-1234", "5000 Oak St, Floor 3, Austin TX 78701-1234"),
    ],
)
def test_addresses_go_from_street_to_zip(text, found):
    assert [token.value for token in addresses(rows_of([page_of(text)]))] == [found]


def test_a_place_without_a_street_is_no_address():
    assert addresses(rows_of([page_of("Fresno, CA 93711")])) == ()


def test_one_word_of_a_name_elsewhere_is_not_its_fuller_printing():
    page = page_of(
        """
HALVORSEN CHIROPRACTIC                     5070 N Palm Avenue
                                           Fresno, CA 93704
Date of service   Description                          Charge
03/04/2026        Chiropractic manipulation             75.00
"""
    )
    head = letterhead((page,))
    assert head.name is not None
    assert head.name.value.upper() == "HALVORSEN CHIROPRACTIC"


def test_the_head_of_a_letter_ends_at_its_day():
    rows = rows_of([page_of("Lakewood General\n\nJanuary 30, 2026\n\nCalloway Drummond PLLC\n500 Wabasha St\n")])
    assert [row.span.text for row in over_date(rows)] == ["Lakewood General"]


def test_a_divider_may_part_the_street_from_the_place():
    (found,) = addresses(rows_of([page_of("Subrogation Unit | P.O. Box 5570 | Denver, CO 80299")]))
    assert found.value == "P.O. Box 5570, Denver, CO 80299"
