import pytest

from extractors.limits import limits, single
from extractors.pleading import rows
from extractors.spans import Span
from tests.pages import page_of


@pytest.mark.parametrize(
    ("printed", "person", "accident", "damage"),
    [
        ("$100,000 each person / $300,000 each accident", 100000, 300000, None),
        ("$100,000 for each person and $300,000 for each accident", 100000, 300000, None),
        ("Each Person $25,000 Each Occurrence $50,000", 25000, 50000, None),
        ("Each Person/Each Accident $25,000/$50,000", 25000, 50000, None),
        ("$50,000 each accident", None, 50000, None),
        ("$5,000 per person", 5000, None, None),
        ("$100,000/$300,000", 100000, 300000, None),
        ("100,000/300,000/50,000", 100000, 300000, 50000),
        ("100/300/50", 100000, 300000, 50000),
        ("25/50", 25000, 50000, None),
        ("$100K/$300K", 100000, 300000, None),
        ("15/30/5", 15000, 30000, 5000),
        ("07/24", None, None, None),
        ("$500,000 combined single limit", None, None, None),
        ("not carried", None, None, None),
    ],
)
def test_limits_are_read_as_they_are_printed(printed, person, accident, damage):
    found = limits(rows([page_of(printed)])[0])
    assert tuple(token and token.value for token in found) == (person, accident, damage)


def test_one_figure_is_read_by_itself():
    token = single(rows([page_of("$500,000 combined single limit")])[0])
    assert token is not None
    assert token.value == 500000


def test_a_figure_with_cents_is_a_premium_and_no_limit() -> None:
    row = rows([page_of("Property Damage Limit $121.07 $50,000")])[0]
    token = single(row)
    assert token is not None
    assert token.value == 50000


def test_the_number_of_a_policy_is_no_limit() -> None:
    page = page_of("PXL 9-118-2207")
    assert single(Span(page, page.words)) is None


def test_limits_of_a_scan_are_mended_and_point_at_the_words_as_read() -> None:
    page = page_of("25,0O0 each person", method="ocr")
    found = limits(Span(page, page.words))
    assert found.per_person is not None
    assert (str(found.per_person.value), found.per_person.span.text) == ("25000.00", "25,0O0")
