from decimal import Decimal

import pytest

from extractors.layout import rows_of
from extractors.numbers import last_four, quantity, rate, whole_ssn
from extractors.spans import Span, line_span
from tests.pages import page_of


def span(text: str) -> Span:
    page = page_of(text)
    return line_span(page, page.lines[0])


@pytest.mark.parametrize("text", ["XXX-XX-4471", "***-**-4471", "xxxxx4471", "4471", "123-45-4471"])
def test_the_last_four_digits_of_a_social_security_number(text: str):
    token = last_four(span(text))
    assert token is not None
    assert token.value == "4471"


@pytest.mark.parametrize("text", ["XXX-XX-XXXX", "123-45", "12345", "none", "Pay period: 02/01/2026 - 02/14/2026"])
def test_a_number_without_its_last_four_digits_gives_none(text: str):
    assert last_four(span(text)) is None


def test_the_digits_before_the_last_four_are_covered_in_what_is_kept():
    token = last_four(span("123-45-4471"))
    assert token is not None
    assert token.span.text == "XXX-XX-4471"


def test_a_whole_number_is_known_by_its_shape_wherever_it_stands():
    rows = rows_of([page_of("Phone 555-123-4567\nNo. 123-45-4471 filed")])
    token = whole_ssn(rows)
    assert token is not None
    assert (token.value, token.span.text) == ("4471", "XXX-XX-4471")


@pytest.mark.parametrize(
    ("text", "value"),
    [("$24.50 per hour", "24.50"), ("24.5000", "24.5000"), ("$1,200", "1200"), ("31.75/hr", "31.75")],
)
def test_a_rate(text: str, value: str):
    token = rate(span(text))
    assert token is not None
    assert token.value == Decimal(value)


@pytest.mark.parametrize(("text", "value"), [("296 hours", "296"), ("29.6", "29.6"), ("1,040 in all", "1040")])
def test_a_quantity(text: str, value: str):
    token = quantity(span(text))
    assert token is not None
    assert token.value == Decimal(value)


@pytest.mark.parametrize("text", ["$40.00", "02/14/2026", "none"])
def test_amounts_and_dates_are_no_quantities(text: str):
    assert quantity(span(text)) is None
