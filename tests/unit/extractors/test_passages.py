import pytest

from extractors.passages import first_words, passages, prose_of
from tests.pages import page_at, pages_of

HEAD = "Oak Ridge Clinic                 Progress Note\n12 Main Street, Salem"


def texts(pages) -> list[str]:
    return [row.text for row in passages(pages)]


def test_the_head_of_a_page_is_read_once():
    pages = pages_of(f"{HEAD}\n\nRest.", f"{HEAD}\n\nIce.")
    assert texts(pages) == ["Oak Ridge Clinic Progress Note", "12 Main Street, Salem", "Rest.", "Ice."]


def test_a_foot_with_a_page_number_is_not_read():
    page = page_at([(10, 100, "Rest."), (10, 780, "Printed by HIM   Page 1 of 2")])
    assert texts([page]) == ["Rest."]


def test_what_stands_at_the_foot_of_one_page_alone_is_read():
    page = page_at([(10, 100, "Rest."), (10, 780, "and ice.")])
    assert texts([page]) == ["Rest.", "and ice."]


def test_prose_in_columns_is_read_down_the_columns():
    left = [(10, 100 + 12 * row, f"left {row}") for row in range(3)]
    right = [(300, 100 + 12 * row, f"right {row}") for row in range(3)]
    page = page_at([*left, *right])
    order = tuple(sorted(page.words, key=lambda word: (word.box.x0 >= 300, word.box.y0, word.box.x0)))
    assert texts([page._replace(words=order)]) == ["left 0", "left 1", "left 2", "right 0", "right 1", "right 2"]


def test_a_text_over_two_pages_points_at_the_page_where_it_begins():
    rows = passages(pages_of("Rest\nnow", "and ice."))
    words = first_words(rows)
    assert prose_of(rows) == "Rest now and ice."
    assert words is not None
    assert (words.page.number, words.text) == (1, "Rest now")


@pytest.mark.parametrize(
    ("method", "read"),
    [("ocr", "Carry 15 lb, no more than 20 lbs. Ib"), ("text", "Carry 15 Ib, no more than 20 Ibs. Ib")],
)
def test_the_pounds_that_a_scan_misreads_are_pounds(method, read):
    assert prose_of(passages(pages_of("Carry 15\nIb, no more than 20 Ibs. Ib", method=method))) == read


def test_no_rows_have_no_words():
    assert first_words(()) is None
