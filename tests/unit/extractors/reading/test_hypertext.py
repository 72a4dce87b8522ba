"""What a reader sees of HTML."""

from __future__ import annotations

import pytest

from extractors.reading.hypertext import seen_text

TABLE = "<table><tr><th>Date</th><th>Amount</th></tr>\n<tr><td>02/14/2026</td><td>$450.00</td></tr></table>"


def test_rows_of_a_table_follow_one_another_with_their_cells_apart() -> None:
    assert seen_text(TABLE) == "Date\tAmount\n02/14/2026\t$450.00"


def test_a_cell_over_several_columns_keeps_what_follows_in_its_column() -> None:
    assert seen_text("<table><tr><td colspan=3>Total</td><td>$675.00</td></tr></table>") == "Total\t\t\t$675.00"


def test_a_table_for_the_layout_keeps_the_lines_within_it() -> None:
    letter = f"<table><tr><td><p>Dear Counsel:</p>{TABLE}<p>Sincerely,</p></td></tr></table>"
    assert [line for line in seen_text(letter).splitlines() if line] == [
        "Dear Counsel:", "Date\tAmount", "02/14/2026\t$450.00", "Sincerely,",
    ]  # fmt: skip


def test_cells_and_rows_that_are_not_closed_end_where_the_next_begins() -> None:
    assert seen_text("<table><tr><td>a<td>b<tr><td>c<td>d") == "a\tb\nc\td"


@pytest.mark.parametrize("many", ["<table><tr><td>x", "<table>x", "</table></td>", "<tr><td>x", "<script>"])
def test_tables_in_tables_without_end_are_read_in_time(many: str) -> None:
    assert isinstance(seen_text(many * 20_000), str)


@pytest.mark.timeout(20, func_only=True)
@pytest.mark.parametrize("unit", ["<a ", "<!--", "<!", "</a", "<![a", "<a b='", "<?"])
def test_marks_that_nothing_closes_are_read_in_time(unit: str) -> None:
    assert seen_text("<p>Due $12.00</p>" + unit * 60_000).startswith("Due $12.00")
