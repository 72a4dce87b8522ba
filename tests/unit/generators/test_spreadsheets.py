"""Tests of the look that workbooks share."""

from __future__ import annotations

import io
import sys

import pytest
from openpyxl import load_workbook

from generators import spreadsheets, workbooks


def _calls(run):
    """Return how many Python functions a run calls: the same each time, unlike seconds."""
    count = 0

    def seen(_frame, event, _what):
        nonlocal count
        count += event == "call"

    sys.setprofile(seen)
    try:
        run()
    finally:
        sys.setprofile(None)
    return count


def _in_proofs(rows):
    sheet = spreadsheets.new_sheet(spreadsheets.Book(), "Words", "Words")
    for row in range(3, rows + 3):
        spreadsheets.plain_words(sheet, row, "one sentence", columns=3)
    return sheet


def _in_forms(rows):
    sheet = spreadsheets.Book().create_sheet("Words")
    for row in range(1, rows + 1):
        workbooks.put(sheet, row, 1, "one sentence", span=3)
    return sheet


@pytest.mark.parametrize("write", [_in_proofs, _in_forms])
def test_words_across_columns_cost_the_same_however_many_there_are(write):
    write(10)
    few, many = (_calls(lambda rows=rows: write(rows)) for rows in (100, 400))
    assert many < 4.2 * few


def test_words_across_columns_are_one_cell():
    sheet = _in_proofs(2)
    out = io.BytesIO()
    sheet.parent.save(out)
    again = load_workbook(io.BytesIO(out.getvalue()))["Words"]
    assert sorted(str(one) for one in again.merged_cells.ranges) == ["A3:C3", "A4:C4"]
    assert (again["A4"].value, again["B4"].value) == ("one sentence", None)
