import pytest

from extractors.bounds import bounded
from extractors.spans import cells, line_span
from extractors.typed import typed_pages


def rows(text: str) -> list[str]:
    return [line.text for page in typed_pages(text) for line in page.lines]


def test_marks_of_markdown_are_left_out():
    assert rows("# Policy\n**Number:** 12\n- first\n> told") == ["Policy", "Number: 12", "first", "told"]


def test_cells_after_tabs_stand_under_one_another_and_apart():
    (page,) = typed_pages("Date\tPayee\tPaid\n03/28/2026\tMission Trail General\t3,856.00")
    columns = [[cell.box.x0 for cell in cells(line_span(page, line))] for line in page.lines]
    assert len(columns[0]) == 3
    assert columns[0] == columns[1]


def test_long_text_goes_on_to_further_pages():
    pages = typed_pages("\n".join(f"row {number}" for number in range(130)))
    assert [page.number for page in pages] == [1, 2, 3]
    assert sum(len(page.lines) for page in pages) == 130


def test_no_text_is_one_blank_page():
    (page,) = typed_pages("")
    assert page.blank
    assert page.words == ()


def test_words_lie_within_their_page_however_long_the_row():
    (page,) = typed_pages("word " * 200)
    assert max(word.box.x1 for word in page.words) <= page.width


def test_a_row_without_end_goes_on_on_the_next():
    assert " ".join(rows("word " * 2000)).split() == ["word"] * 2000
    assert len(rows("word " * 2000)) == 4
    assert "".join(rows("7" * 6000)) == "7" * 6000


def test_one_wide_cell_does_not_widen_a_whole_table_without_end():
    pages = typed_pages("a\t" * 3 + "b" * 100_000 + "\tc\n" + "d\te\tf\tg\th\n" * 5000)
    assert max(word.box.x0 for word in pages[-1].words) < 5000


@pytest.mark.timeout(20, func_only=True)
def test_a_run_of_spaces_without_end_is_passed_in_the_time_of_its_length():
    pages = typed_pages(f"Before{' ' * 300_000}after \\")
    assert [word.text for page in pages for word in page.words] == ["Before", "after"]


def test_a_text_of_endless_rows_goes_on_to_more_pages_and_stays_whole():
    text = "word " * 60_000
    pages = typed_pages(text)
    assert all(bounded(page) is page for page in pages)
    assert [word.text for page in pages for word in page.words] == text.split()
