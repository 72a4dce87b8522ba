from __future__ import annotations

from extractors.layout import rows_of
from extractors.tables import outside, tables
from extractors.tokens import amounts
from extractors.wrapping import merged
from tests.pages import page_of, pages_of

COLUMNS = {
    "date": ("date", "service date", "date of service"),
    "code": ("cpt",),
    "description": ("description", "service description"),
    "billed": ("amount billed", "charge"),
    "paid": ("plan paid", "paid"),
}
BILLED = [["billed"]]


def read(*texts, method="text"):
    return tables(pages_of(*texts, method=method), COLUMNS, needed=BILLED)


def cells(table):
    return [{name: cell.text for name, cell in row.cells.items()} for row in table.rows]


def test_columns_are_told_apart_whether_their_figures_stand_left_or_right():
    (table,) = read("""
    Date         CPT      Description            Charge       Paid
    02/14/2026   99213    Office visit           120.00       80.00
    02/15/2026   97110    Exercise, 15 min     1,120.00        5.00
    """)
    assert cells(table)[1] == {
        "date": "02/15/2026", "code": "97110", "description": "Exercise, 15 min", "billed": "1,120.00", "paid": "5.00",
    }  # fmt: skip


def test_captions_over_several_lines_are_one():
    (table,) = read("""
    Date of      CPT    Service          Amount    Plan
    service             description      billed    paid
    02/14/2026   99213  Office visit     120.00    80.00
    """)
    assert table.names == set(COLUMNS)


def test_captions_that_stand_close_together_are_cut():
    (table,) = read("""
    Date CPT Description   Charge Paid
    """)
    assert table.names == set(COLUMNS)


def test_a_head_printed_again_on_the_next_page_goes_on_with_the_table():
    head = "    Date         Description      Charge\n"
    (table,) = read(head + "    02/14/2026   One              1.00", head + "    02/15/2026   Two              2.00")
    assert [row["description"] for row in cells(table)] == ["One", "Two"]
    assert [row.page.number for row in table.rows] == [1, 2]


def test_a_page_without_a_head_goes_on_under_the_columns_of_the_last():
    (table,) = read(
        "    Date         Description      Charge\n    02/14/2026   One              1.00",
        "    02/15/2026   Two              2.00",
    )
    assert cells(table)[1]["billed"] == "2.00"


def test_a_different_head_begins_another_table():
    found = read("""
    Date         Description      Charge
    02/14/2026   One              1.00
    CPT          Charge           Paid
    99213        2.00             1.00
    """)
    assert [len(table.rows) for table in found] == [1, 1]


def test_a_sentence_with_the_words_of_captions_is_no_head():
    assert read("    As of this date the plan has paid every charge that we know of and all are billed") == ()


def test_a_row_of_figures_is_no_head():
    assert read("    Total paid to date 5.00   charge 6.00") == ()


def test_a_caption_that_a_scan_has_cut_short_is_known():
    (table,) = read("    Date        Service descri       Charge", method="ocr")
    assert "description" in table.names


def entries(text):
    (table,) = tables([page_of(text)], COLUMNS, needed=BILLED)
    return merged(table, lambda row: bool(amounts(row.span)), ("description", "date"))


def wrapped(text):
    return [row.cells["description"].text if amounts(row.span) else row.span.text for row in entries(text)]


def test_a_wrapped_description_is_joined_to_its_row():
    assert wrapped("""
    Date         Description         Charge
    02/14/2026   Office visit, new     1.00
                 patient, moderate
                 complexity
    02/15/2026   Exercise              2.00
    """) == ["Office visit, new patient, moderate complexity", "Exercise"]


def test_a_row_of_other_columns_stays_a_row_of_its_own():
    assert wrapped("""
    Date         Description         Charge
    02/14/2026   Office visit          1.00
                            see also next page
    """) == ["Office visit", "see also next page"]


def test_words_far_below_the_last_row_are_not_part_of_it():
    assert wrapped("""
    Date         Description         Charge
    02/14/2026   Office visit          1.00


                 Thank you
    """) == ["Office visit", "Thank you"]


def test_rows_outside_are_neither_heads_nor_entries():
    pages = [
        page_of("""
    Clinic
    Date         Description         Charge
    02/14/2026   Office visit          1.00
    Balance due                        1.00
    """)
    ]
    found = tables(pages, COLUMNS, needed=BILLED)
    entries = [row for row in found[0].rows if "date" in row.cells and "/" in row.cells["date"].text]
    assert [row.span.text for row in outside(rows_of(pages), found, entries)] == ["Clinic", "Balance due 1.00"]


def test_a_description_over_its_row_is_joined_to_the_row_below_it():
    assert wrapped("""
    Date         Description         Charge
    02/14/2026   Office visit          1.00

                 Therapeutic exercise,
                 one area, each
    02/15/2026   15 minutes            2.00
    """) == ["Office visit", "Therapeutic exercise, one area, each 15 minutes"]


def test_a_sum_under_the_last_row_is_no_part_of_it():
    assert (
        wrapped("""
    Date         Description         Charge
    02/14/2026   Office visit          1.00
    Total paid:  $5.00
    """)[0]
        == "Office visit"
    )


def test_captions_that_could_be_one_are_two_where_both_have_a_column():
    columns = {**COLUMNS, "credit": ("payment/adjustment",), "payment": ("payment",), "adjustment": ("adjustment",)}
    (table,) = tables(
        [page_of("Date        Charge   Payment  Adjustment\n02/14/26     10.00      4.00        6.00")],
        columns,
        needed=BILLED,
    )
    assert {"payment", "adjustment"} <= table.names


def test_a_column_of_days_is_known_whatever_its_caption_was_read_as():
    (table,) = read(
        """
    pate         CPT      Description            Charge
    02/14/2026   99213    Office visit           120.00
    02/15/2026   97110    Exercise               120.00
    """,
        method="ocr",
    )
    assert "date" in table.names


def test_letterheads_and_prose_do_not_move_the_columns():
    (table,) = read("""
    Date         CPT      Description            Charge       Paid
    02/14/2026   99213    Office visit           120.00       80.00
    02/15/2026   97110    Exercise               130.00       90.00
    All of the above was rendered on the days that are shown and is true and correct in all that it says here
    The undersigned certifies that this account is a true copy of the books of this office as kept by it
    """)
    assert cells(table)[0]["billed"] == "120.00"


def test_the_space_between_two_words_of_a_cell_ends_no_column():
    text = """
Description                    Date         Charge       Paid
Visit                          02/14/2026   120.00       80.00
Coast Radiology Partners PC    02/15/2026   130.00       90.00
Allofthisisoneverylongwo rdthatrunsalongunderallofthatxxxxxxxxxxxxx
"""
    page = page_of(text)
    lines = [
        line._replace(words=tuple(word._replace(box=word.box._replace(y0=word.box.y1 - 14)) for word in line.words))
        for line in page.lines
    ]
    (table,) = tables([page._replace(lines=tuple(lines))], COLUMNS, needed=BILLED)
    assert cells(table)[1]["description"] == "Coast Radiology Partners PC"


def test_service_over_a_column_of_days_is_the_column_of_days():
    (table,) = tables(
        [page_of("""
    Service      Code        Charge
    02/14/2026   99213         1.00
    02/15/2026   97110         2.00
    """)],
        {"date": ("date",), "description": ("service",), "code": ("code",), "billed": ("charge",)},
        needed=BILLED,
    )  # fmt: skip
    assert {"date", "code", "billed"} == set(table.names)


def test_a_line_close_over_the_total_belongs_to_the_entry_above_it():
    rows = entries("""
    Date         Description         Charge
    02/14/2026   Injection into        1.00
                 muscle
    Total                              1.00
    """)
    assert rows[0].cells["description"].text == "Injection into muscle"
