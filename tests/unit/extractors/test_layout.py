from __future__ import annotations

import pytest

from casefile.pages import Box
from extractors.layout import beside, labels, rest, rows_of, rows_within, under, value, values, within
from extractors.names import name
from extractors.tokens import amount, date, identifier
from tests.pages import page_of, pages_of


def rows(text, method="text"):
    return rows_of([page_of(text, method=method)])


def found(text, *phrases, method="text", anywhere=False):
    return [label.span.text for label in labels(rows(text, method), *phrases, anywhere=anywhere)]


def test_a_caption_is_found_whatever_its_capitals_spaces_and_punctuation():
    assert found("ACCOUNT  No.:  55", "account no") == ["ACCOUNT No.:"]


def test_of_overlapping_captions_the_longest_is_taken():
    assert found("Patient name: Jane Doe", "patient", "patient name") == ["Patient name:"]


def test_a_word_inside_another_is_no_caption():
    assert found("Subtotal 5.00", "total") == []


@pytest.mark.parametrize("printed", ["Total chargos: 5.00", "Tota1 charges: 5.00", "Totalcharges: 5.00"])
def test_a_misread_caption_is_found_on_a_scan(printed):
    assert len(found(printed, "total charges", method="ocr")) == 1


def test_a_misread_caption_is_not_found_where_the_text_is_exact():
    assert found("Total chargos: 5.00", "total charges") == []


def test_a_scan_does_not_take_a_shorter_caption_for_a_longer():
    assert found("Member: Jane", "member no", "member #", method="ocr") == []


def test_a_part_of_a_longer_caption_is_none():
    assert found("Previous balance: 5.00", "balance") == []


def test_a_caption_in_a_run_of_captions_is_found():
    assert found("Patient: Jane Doe DOB: 5/9/88", "dob") == ["DOB:"]


def test_the_first_word_of_a_title_is_no_caption():
    assert found("PATIENT STATEMENT", "patient") == []


def test_the_number_of_a_box_does_not_hide_its_caption():
    assert found("2. PATIENT'S NAME (Last Name, First Name)", "patient's name") == ["PATIENT'S NAME"]


def test_running_text_is_searched_only_where_it_is_asked_for():
    text = "we claim a lien on the recovery"
    assert found(text, "lien") == []
    assert found(text, "lien", anywhere=True) == ["lien"]


def test_a_value_ends_at_a_wide_space():
    label = labels(rows("Patient: Jane Doe      Account: 55"), "patient")[0]
    assert beside(label).text == "Jane Doe"


def test_a_value_ends_before_the_next_caption():
    label = labels(rows("Patient: Jane Doe DOB: 5/9/88"), "patient")[0]
    assert beside(label).text == "Jane Doe"


def test_dots_that_lead_to_a_value_are_passed_over():
    assert value(rows("Balance due ........... $12.00"), ["balance due"], amount).value == 12


def test_what_explains_a_caption_in_brackets_is_passed_over():
    label = labels(rows("NAME (Last, First)  Doe, Jane"), "name")[0]
    assert rest(label).text == "Doe, Jane"


def test_a_value_below_its_caption_is_found_in_the_captions_column():
    text = """
    Account      Statement date     Amount due
    RR-40        01/15/2026         $118.40
    """
    assert value(rows(text), ["statement date"], date).value.isoformat() == "2026-01-15"
    assert value(rows(text), ["account"], identifier).value == "RR-40"


def test_a_value_far_below_is_not_the_captions():
    assert value(rows("Account\n\n\n\nRR-40"), ["account"], identifier) is None


def test_the_figure_of_another_column_is_not_the_captions():
    text = """
    Member       Claim number    2602-20
    Jane Doe
    """
    assert value(rows(text), ["member"], identifier) is None


def test_values_come_from_every_caption_in_order():
    found_values = values(rows("Claim: A-1\nClaim: A-2"), ["claim"], identifier)
    assert [token.value for token in found_values] == ["A-1", "A-2"]


def test_a_label_glued_to_its_value_is_cut():
    assert value(rows("DOB:05/09/1988"), ["dob"], date).span.text == "05/09/1988"


def test_the_strokes_of_a_table_are_cut_off_scanned_words():
    assert [row.span.text for row in rows("3|02/14/26 |Clinic", method="ocr")] == ["3 02/14/26 Clinic"]


def test_rows_under_a_caption_end_at_the_page():
    pages = rows_of(pages_of("Bill to", "Jane Doe"))
    assert list(under(pages, labels(pages, "bill to")[0])) == []


def test_rows_under_a_caption_keep_to_its_column():
    text = """
    Bill to:               Provider:
    Jane Doe               City Clinic
    7 Elm St               1 Main St
    """
    label = labels(rows(text), "bill to")[0]
    assert [span.text for span in under(rows(text), label)] == ["Jane Doe", "7 Elm St"]


def test_words_in_a_box_are_those_with_their_middle_in_it():
    page = page_of("one   two   three")
    assert within(page, Box(30, 0, 60, 12)).text == "two"
    assert within(page, Box(200, 0, 210, 12)) is None
    assert [span.text for span in rows_within(page, Box(0, 0, 60, 12))] == ["one two"]


def test_a_name_is_not_taken_from_the_next_box():
    text = """
    8 PATIENT NAME         10 BIRTHDATE
      DOE, JOHN A             04121980
    """
    assert value(rows(text), ["patient name"], name).value == "DOE, JOHN A"


def test_a_scanned_caption_is_not_taken_for_its_twin() -> None:
    """ "Employer" is one letter from "Employee", and no misread of it."""
    rows = rows_of(pages_of("EMPLOYER   Sweetwater Nursery", method="ocr"))
    assert labels(rows, "employee") == ()
    assert [label.span.text for label in labels(rows, "employer")] == ["EMPLOYER"]


def test_a_caption_misread_once_and_right_once_on_a_row_is_found_twice():
    page = page_of("Medicare tax withheld  991.00   Medicare lax withheld  992.00", method="ocr")
    assert len(labels(rows_of([page]), "Medicare tax withheld")) == 2


def test_a_misread_caption_takes_no_word_out_of_one_that_is_printed_right():
    page = page_of("1 Wages, tips, other compensation  2 Federal income tax withheld", method="ocr")
    found = labels(rows_of([page]), "wages tips and other compensation", "2 federal income tax withheld", anywhere=True)
    assert "2 Federal income tax withheld" in [label.span.text for label in found]


def test_a_number_may_be_printed_as_nbr():
    assert value(rows_of([page_of("CLAIM NBR 82-M-11942")]), ("claim number",), identifier) is not None


def test_a_caption_in_a_row_of_captions_has_its_value_below_it():
    found = rows(
        """
Injured worker        Employer                  Our claim        Date of injury
Emeric J. Valdovinos  Gulf Tide Marine Repair   WC-TX-82484-08   06/19/25
"""
    )
    worker = value(found, ("injured worker",), name)
    assert worker is not None
    assert worker.value == "Emeric J. Valdovinos"


def test_names_and_captions_in_turn_are_no_row_of_captions():
    patient = value(rows("Patient      Jane Doe      Employer      Acme Tools\n"), ("patient",), name)
    assert patient is not None
    assert patient.value == "Jane Doe"
