from extractors.grids import cell_below, wrapped_value
from extractors.layout import labels, rows_of
from extractors.people import person
from tests.pages import page_of

GRID = """
Name            Company               Number
Ibrahim         Lakeshore Memorial    5581
Castellanos     Hospital
"""
BLOCK = """
Company                          Number
Lakeshore Memorial               5581
Human Resources
"""


def test_a_line_that_had_no_room_for_the_next_word_goes_on_below():
    rows = rows_of([page_of(GRID)])
    found = cell_below(rows, labels(rows, "company")[0])
    assert found is not None
    assert found.text == "Lakeshore Memorial Hospital"
    token = wrapped_value(rows, ("name",), person)
    assert token is not None
    assert token.value == "Ibrahim Castellanos"


def test_a_line_below_one_with_room_to_spare_is_another():
    rows = rows_of([page_of(BLOCK)])
    found = cell_below(rows, labels(rows, "company")[0])
    assert found is not None
    assert found.text == "Lakeshore Memorial"
