"""Amounts whose cents stand apart are whole; what a scan shows only a part of is no amount."""

from __future__ import annotations

import re

import pytest

from casefile.records.medical import MedicalBill
from extractors.column_figures import with_column_figures
from extractors.found import Found
from extractors.layout import Token, rows_of
from extractors.spans import Span
from extractors.tokens import amounts
from tests.pages import page_of

APART = """
Rev   Service        Qty     Total
0250  Medicines        4    71  20
0320  Plain films      1   522  75
0450  Urgent room      1  2615  00
Sum                       3208  95
"""
TORN = """
Service            Qty    Amount
Tablet  Ibuprofen    1     12.60
Tablet  Aspirin      1      3.15
Room                 1    990.00
Tablet  Senna        1  {part:>8}
Total                   {total:>8}
"""


def _read(printed, method, *, places=None):
    """Return what a reader takes that gives of each row the last word but `places`, of the last row the sum."""
    page = page_of(printed, method=method)
    found = Found([page])
    rows = [row.span for row in rows_of([page])][1:]
    for row in rows[:-1]:
        found.take(f"{found.row('charges')}.amount", _figure(row, places))
    found.take("total_charges", _figure(rows[-1], places))
    return found.extraction(MedicalBill), [page]


def _figure(row, at):
    word = Span(row.page, (row.words[-1 if at is None else at],))
    return Token(amounts(word, bare=True)[0].value, word)


def _done(printed, method="ocr", places=None):
    extraction, pages = _read(printed, method, places=places)
    return with_column_figures("medical_bill", extraction, pages)


def _amounts(done):
    return [str(charge.amount) for charge in done.record.charges]


@pytest.mark.parametrize("method", ["text", "ocr"])
def test_cents_in_a_box_of_their_own_belong_to_the_dollars_before_them(method):
    done = _done(APART, method, places=-2)
    assert _amounts(done) == ["71.20", "522.75", "2615.00"]
    assert str(done.record.total_charges) == "3208.95"
    assert done.sources["charges[0].amount"].text == "71 20"
    assert done.problems == ()


def test_the_next_column_is_no_cents():
    printed = re.sub(r"(\d)  (\d\d)\n", r"\1       \2\n", APART)
    assert _amounts(_done(printed, "text", places=-2)) == ["71.00", "522.00", "2615.00"]


def test_of_a_figure_in_part_the_printed_sum_tells_the_rest():
    done = _done(TORN.format(part="40", total="1,014.15"))
    assert _amounts(done)[-1] == "8.40"
    assert done.sources["charges[3].amount"].confidence < 0.6
    assert "charges[3].amount (page 1)" in done.problems[0].sentence


@pytest.mark.parametrize("part", ["40", ".40"])
def test_a_figure_in_part_that_no_sum_completes_is_withheld_and_named(part):
    done = _done(TORN.format(part=part, total="1,014.19"))
    assert _amounts(done)[-1] == "None"
    assert "charges[3].amount" not in done.sources
    assert "only a part" in done.problems[0].sentence


def test_print_that_is_no_scan_means_what_it_says():
    assert _amounts(_done(TORN.format(part="40", total="1,045.75"), "text"))[-1] == "40.00"


def test_whole_dollars_among_whole_dollars_stay():
    printed = TORN.replace("12.60", "   12").replace("3.15", "   3").replace("990.00", "   990")
    assert _amounts(_done(printed.format(part="40", total="1045")))[-1] == "40.00"
