import pytest

from extractors.captions import caption, ordinary_case, tidy
from extractors.pleading import rows
from tests.pages import page_of


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Defendant DALE BRANNOCK", "Defendant Dale Brannock"),
        ("DALE BRANNOCK and DOES 1-20", "Dale Brannock and DOES 1-20"),
        ("LONE PINE TRUCKING, LLC", "Lone Pine Trucking, LLC"),
        ("152ND JUDICIAL DISTRICT", "152nd Judicial District"),
        ("Marisol Quintanilla-Reyes", "Marisol Quintanilla-Reyes"),
    ],
)
def test_words_in_capitals_are_written_as_ordinary_print(printed, name):
    assert ordinary_case(printed) == name


@pytest.mark.parametrize(
    ("printed", "name"), [("Acme, Inc.,", "Acme, Inc."), ("Jane R. Doe.", "Jane R. Doe"), ("John Q.", "John Q.")]
)
def test_points_stay_with_abbreviations_alone(printed, name):
    assert tidy(printed) == name


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("Case No. 26CECG03417", "26CECG03417"),
        ("CAUSE NO. 2026-18842", "2026-18842"),
        ("Index No. 512345/2026", "512345/2026"),
        ("No. 1:26-cv-00417-ABC", "1:26-cv-00417-ABC"),
        ("Case No.: 26-2-01234-5 SEA", "26-2-01234-5 SEA"),
        ("MIRIAM VOSS (State Bar No. 000211)", None),
        ("Case No. ____________", None),
    ],
)
def test_case_numbers_are_read_under_every_caption(printed, number):
    token = caption(rows([page_of(printed)])).case_number
    assert (token and token.value) == number


def test_a_page_without_a_caption_has_none():
    assert caption(rows([page_of("Dear Counsel:")])) == (None, None, None, None, None)
