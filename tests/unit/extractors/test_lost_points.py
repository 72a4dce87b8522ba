"""Amounts of a scanned column whose points were not read are whole; figures side by side are not."""

from __future__ import annotations

from extractors.spans import rows_on
from tests.pages import page_of

PRICES = """
Filled      Item            Price      Plan
01/06/2026  Tablet, 30      24 99     14.99
01/06/2026  Capsule, 60     31 49     21.49
01/22/2026  Ointment         8 19      3 19
Sum                         64 67     39.67
"""


def _rows(printed, method="ocr"):
    return [row.text for row in rows_on(page_of(printed, method=method))]


def test_amounts_that_end_under_one_another_are_whole():
    rows = _rows(PRICES)
    assert rows[1].endswith("24.99 14.99")
    assert rows[3].endswith("8.19 3.19")
    assert rows[4].endswith("64.67 39.67")


def test_print_that_is_no_scan_stays():
    assert _rows(PRICES, "text")[1].endswith("24 99 14.99")


def test_one_pair_of_figures_alone_stays():
    assert _rows("Unit 24 99\nRoom 12") == ["Unit 24 99", "Room 12"]


def test_days_in_boxes_stay():
    printed = "\n".join(f"Visit 0{day} 14 26   5.00" for day in (1, 2, 3, 4))
    assert _rows(printed)[0] == "Visit 01 14 26 5.00"


def test_figures_further_apart_are_of_two_columns():
    printed = "\n".join(f"Hours {hours}    15" for hours in (24, 31, 19, 64))
    assert _rows(printed)[0] == "Hours 24 15"
