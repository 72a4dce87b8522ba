import pytest

from extractors.organisations import organisation
from extractors.spans import Span, line_span
from tests.pages import page_of


def read(text: str) -> str | None:
    page = page_of(text)
    token = organisation(line_span(page, page.lines[0]))
    return token.value if token is not None else None


@pytest.mark.parametrize("name", ["Fig Garden Foods, Inc.", "NORTH 312", "Lakeshore Tile & Stone, LLC"])
def test_a_name_is_taken_as_printed(name: str):
    assert read(name) == name


def test_a_full_stop_after_a_name_is_no_part_of_it():
    assert read("Harbor Lane Bakery.") == "Harbor Lane Bakery"


@pytest.mark.parametrize("words", ["40 Quarry Rd", "P.O. Box 12", "Akron, OH 44301", "XXXX", "$40", "Phone: 5"])
def test_addresses_and_masks_are_none(words: str):
    assert read(words) is None


def test_an_address_behind_a_name_is_no_part_of_it():
    page = page_of("Gannet Rock Cold Storage Co., 3 Wharf Rd, Palm Cay, FL 33999")
    found = organisation(Span(page, page.words))
    assert found is not None
    assert found.value == "Gannet Rock Cold Storage Co."
