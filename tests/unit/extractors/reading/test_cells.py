"""Cells of tables as a person sees them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.reading.cells import Cell, shown, tabbed

DAY = dt.datetime.combine(dt.date(2026, 3, 2), dt.time())


def rows(*values):
    return shown([[one if isinstance(one, Cell) else Cell(one) for one in row] for row in values])


def test_a_column_headed_as_money_shows_cents_and_a_column_of_counts_does_not() -> None:
    assert rows(["Date", "Units", "Amount Billed"], [DAY, 2, 450], [None, 1, 1200.5]) == [
        "Date\tUnits\tAmount Billed",
        "2026-03-02\t2\t450.00",
        "\t1\t1,200.50",
    ]


def test_a_figure_is_money_by_the_caption_before_it() -> None:
    assert rows(["Total paid", None, 1500], ["Limit:", 10000], ["Claim number:", 26004417], ["Visits", 12]) == [
        "Total paid\t\t1,500.00",
        "Limit:\t10,000.00",
        "Claim number:\t26004417",
        "Visits\t12",
    ]


@pytest.mark.parametrize(
    ("value", "style", "text"),
    [
        (450, '"$"#,##0.00', "$450.00"),
        (1234.5, "#,##0.00_);(#,##0.00)", "1,234.50"),
        (-540, "#,##0.00", "-540.00"),
        (0.2, "0%", "20%"),
        (98.5, "[$$-409]#,##0.00", "$98.50"),
        (7, "General", "7"),
        (99213, "0", "99213"),
    ],
)
def test_a_figure_is_shown_in_its_number_format(value, style, text) -> None:
    assert rows([Cell(value, style)]) == [text]


def test_a_rate_of_more_than_two_places_keeps_them() -> None:
    assert rows(["Rate of pay:", 22.4375]) == ["Rate of pay:\t22.4375"]


def test_rows_of_cells_that_a_program_wrote_are_parted_at_their_commas() -> None:
    text = 'Date,Payee,Paid\n03/02/2026,"Bayview Imaging, Inc.","1,200.50"\n03/09/2026,Harbor Orthopedics,360.00\n'
    assert tabbed(text).splitlines() == [
        "Date\tPayee\tPaid",
        "03/02/2026\tBayview Imaging, Inc.\t1,200.50",
        "03/09/2026\tHarbor Orthopedics\t360.00",
    ]


def test_quoted_cells_are_rows_though_their_heads_are_shorter() -> None:
    text = '"Claim","RM-1"\n"Cover","MedPay"\n"Date","Payee","Paid"\n"03/02/2026","Harbor","360.00"\n'
    assert tabbed(text).splitlines()[-1] == "03/02/2026\tHarbor\t360.00"


def test_prose_keeps_its_commas() -> None:
    letter = (
        "Dear Counsel,\nWe write about your client, Ms. Quill, who was hurt on May 3, 2026.\n"
        "Please send bills, records and photographs.\nWe look forward, as ever, to hearing from you.\n"
    )
    assert tabbed(letter) == letter


@given(st.text(alphabet='ab,;|"\n\t ', max_size=200))
def test_no_sign_of_a_text_but_its_delimiters_is_lost(text) -> None:
    assert [sign for sign in tabbed(text) if sign in "ab"] == [sign for sign in text if sign in "ab"]


def test_figures_and_formats_without_end_are_shown_all_the_same() -> None:
    assert rows([Cell(12.5, "0." + "0" * 5_000_000)]) == ["12." + "5".ljust(30, "0")]
    assert rows([Cell(10**400, "0.00")]) == ["1" + "0" * 400]
    assert rows([Cell(float("inf"), "0%")]) == ["Infinity"]
