"""An entry printed line by line is one row of its list; the rows of a table stay apart."""

from __future__ import annotations

from casefile.documents import Extraction
from casefile.records.medical import ExplanationOfBenefits
from extractors.joined_rows import Entry, joined
from extractors.merged_rows import RowValue
from extractors.printed_rows import PrintedRow, printed_rows
from tests.pages import pages_of

LINES = """Visit date: 03/15/2026
Provider charged   $460.00
Member rate        $212.00
Plan paid          $162.00
Visit date: 03/19/2026
Provider charged   $90.00"""
FIELDS = ("date_of_service", "billed", "allowed", "paid", "date_of_service", "billed")
CHOSEN = RowValue(None, 0.9)


def rows(text: str = LINES) -> list[PrintedRow]:
    return printed_rows("explanation_of_benefits", Extraction(ExplanationOfBenefits(), {}), pages_of(text))


def fields(entries: list[Entry]) -> list[list[str]]:
    return [sorted(entry.values) for entry in joined(entries)]


def test_values_under_each_other_are_one_entry_until_a_field_comes_again():
    entries = [Entry(row, {field: CHOSEN}) for row, field in zip(rows(), FIELDS, strict=True)]
    assert fields(entries) == [["allowed", "billed", "date_of_service", "paid"], ["billed", "date_of_service"]]


def test_a_row_that_a_reader_gives_is_joined_with_none():
    entries = [Entry(row, {field: CHOSEN}) for row, field in zip(rows(), FIELDS[:4], strict=False)]
    entries[1] = Entry(entries[1].row._replace(told=0), entries[1].values)
    assert fields(entries) == [["date_of_service"], ["billed"], ["allowed", "paid"]]


def test_values_far_apart_are_of_different_entries():
    first, *_, last = rows(LINES.replace("Member rate        $212.00", "\n" * 15))
    assert fields([Entry(first, {"date_of_service": CHOSEN}), Entry(last, {"billed": CHOSEN})]) == [
        ["date_of_service"], ["billed"],
    ]  # fmt: skip


def test_values_of_entries_side_by_side_are_not_mixed():
    beside = "Provider charged   $286.00      Provider charged   $58.00\nWe paid   $159.00      We paid   $37.20"
    assert fields([Entry(row, {"billed": CHOSEN}) for row in rows(beside)]) == []
