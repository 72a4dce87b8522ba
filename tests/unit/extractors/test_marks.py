import pytest

from extractors.marks import Numbering, marks
from tests.pages import page_of


@pytest.mark.parametrize(
    ("printed", "number", "of"),
    [("Page 2 of 3", 2, 3), ("Pg. 2/3", 2, 3), ("2 of 3", 2, 3), ("PAGE 12", 12, None), ("- 4 -", 4, None)],
)
def test_a_page_says_its_number(printed: str, number: int, of: int | None):
    assert marks(page_of(f"Oak Ridge Clinic\nsome words\n{printed}")).numberings == (Numbering(number, of),)


def test_a_one_misread_by_a_scan_is_a_number_still():
    assert marks(page_of("Clinic\nwords\nPage l of 3", method="ocr")).numberings == (Numbering(1, 3),)


@pytest.mark.parametrize(
    "words", ["Page i", "Page L of 3", "Pain 4/10", "strength 4 of 5 in both arms", "page 9 of 3", "Suite 12"]
)
def test_other_figures_are_no_page_numbers(words: str):
    assert marks(page_of(f"Clinic\n{words} and more words here\nmore")).numberings == ()


def test_a_page_says_whose_it_is_and_its_numbers_and_days():
    said = marks(page_of("Patient: Ines Delacroix     Visit Date: 11/03/2025\nAccount No.: 55-10288"))
    assert said.person == "Ines Delacroix"
    assert said.numbers == {"account": "55-10288", "service": "2025-11-03"}


def test_a_page_that_goes_on_says_so():
    assert marks(page_of("Plan (continued)\nRest.")).continued
    assert not marks(page_of("Plan\nRest.")).continued


def test_a_hospital_claim_form_numbers_its_pages_in_the_line_of_its_total():
    text = "HOSPITAL\n" + "0250 PHARMACY 12.00\n" * 12 + "0001 PAGE 2 OF 2 CREATION DATE 010226 TOTALS 59928.14\n"
    assert marks(page_of(text + "MEDICARE\n" * 8)).numberings == (Numbering(2, 2),)


def test_figures_of_a_scale_in_the_last_row_number_no_page():
    assert marks(page_of("FUNCTIONAL SCALE\nHopping     0    1    2    3")).numberings == ()
