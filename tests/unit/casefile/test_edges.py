"""What is added at the edges of a page is told from what the page says there."""

import pytest

from casefile.edges import inner_words
from tests.pages import page_at

BODY = (60.0, 400.0, "Statement date 03/09/2026 balance 100.00")


def kept(y: float, text: str) -> str:
    page = page_at([(40.0, y, text), BODY], advance=4.0)
    return " ".join(word.text for word in inner_words(page) if word.y < 300 or word.y > 500)


@pytest.mark.parametrize("y", [30.0, 780.0])
@pytest.mark.parametrize(
    "text",
    [
        "Mar 21 2026 08:14 FROM: FOOTHILL IMAGING TO: 15550144 P.03/12",
        "03/21/2026 8:14 AM FAX 559-555-0136 PAGE 3",
        "RECEIVED MAR 23 2026",
        "Page 3 of 12",
        "3/12",
        "- 3 -",
        "DUARTE000123",
    ],
)
def test_fax_headers_stamps_and_numbers_are_added(y, text):
    assert kept(y, text) == ""


@pytest.mark.parametrize("y", [30.0, 780.0])
@pytest.mark.parametrize(
    "text",
    ["Statement date 03/09/2026", "Account 88120", "Balance due 1,385.00", "FOOTHILL IMAGING", "$100.00", "03/09/2026"],
)
def test_what_a_page_says_at_its_edges_is_its_own(y, text):
    assert kept(y, text) == text


def test_a_page_number_is_taken_out_of_a_line_that_says_more():
    assert kept(30.0, "Statement date 03/09/2026 Page 2 of 3") == "Statement date 03/09/2026"


def test_the_same_words_within_the_page_are_its_own():
    page = page_at([(40.0, 300.0, "Page 3 of 12"), BODY])
    assert len(inner_words(page)) == len(page.words)
