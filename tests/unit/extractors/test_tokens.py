from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from casefile.npi import is_npi
from extractors import tokens
from extractors.layout import rows_of
from extractors.names import in_capitals, in_case, name
from extractors.spans import Span, line_span
from extractors.tokens import amounts, boxed_dates, dates, ein, identifier, is_masked, npi, phone, text
from tests.pages import page_of


def span(printed, method="text"):
    return rows_of([page_of(printed, method=method)])[0].span


@pytest.mark.parametrize(
    ("printed", "values"),
    [
        ("$1,234.50", ["1234.50"]),
        ("$ 45", ["45.00"]),
        ("Copay - $30.00", ["30.00"]),
        ("-$5.00 $-6.00 (7.00) 8.00-", ["-5.00", "-6.00", "-7.00", "-8.00"]),
        ("12.00 CR", ["-12.00"]),
        ("28. TOTAL CHARGE $ 29. AMOUNT PAID $ 30. Rsvd for NUCC Use", []),
        ("paid $30. The rest is due", ["30.00"]),
        ("1,234 .50", ["1234.50"]),
        ("99213 2 3.50% 1.2.3 555-0100", []),
        ("03/02/2026 No. 7", []),
    ],
)
def test_amounts_are_figures_with_cents_or_a_dollar_sign(printed, values):
    assert [str(token.value) for token in amounts(span(printed))] == values


def test_bare_figures_are_amounts_where_a_column_says_so():
    assert [str(token.value) for token in amounts(span("1,980 45.00"), bare=True)] == ["1980.00", "45.00"]


@pytest.mark.parametrize(("printed", "value"), [("$1,234.5O", "1234.50"), ("l2.00", "12.00"), ("1.234.50", "1234.50")])
def test_letters_in_a_scanned_figure_are_mended(printed, value):
    assert [str(token.value) for token in amounts(span(printed, "ocr"))] == [value]
    assert amounts(span(printed, "ocr"))[0].span.text == printed


def test_words_of_letters_are_no_figures_on_a_scan():
    assert amounts(span("SOIL.SO BOB.OO", "ocr")) == ()


@pytest.mark.parametrize("printed", ["Visit 1 December 26, 2025", "Session 12 December 26 2025 B. Haugen, PT"])
def test_a_number_before_a_day_is_no_day_of_its_own(printed):
    assert [token.value for token in dates(span(printed))] == [dt.date(2025, 12, 26)]


def test_an_amount_points_at_its_own_words():
    assert amounts(span("Total $ 45.00 due"))[0].span.text == "$ 45.00"


@pytest.mark.parametrize(
    ("printed", "days"),
    [
        ("02/14/2026", ["2026-02-14"]),
        ("2/14/26-2/16/26", ["2026-02-14", "2026-02-16"]),
        ("on March 3, 2026 and 4 Apr 2026", ["2026-03-03", "2026-04-04"]),
        ("02/30/2026 12345 1.2", []),
    ],
)
def test_days_are_those_that_exist(printed, days):
    assert [token.value.isoformat() for token in dates(span(printed))] == days


@pytest.mark.parametrize("printed", ["O2/l4/2026", "1102/14/2026", "12103/02/2026"])
def test_a_scanned_day_is_read_through_misread_signs_and_rules(printed):
    assert len(dates(span(printed, "ocr"))) == 1


@pytest.mark.parametrize("printed", ["02 14 26", "021426", "02142026", "02/14/26"])
def test_days_in_boxes_are_read(printed):
    assert [token.value.isoformat() for token in boxed_dates(span(printed))] == ["2026-02-14"]


def test_the_number_of_a_line_is_no_part_of_a_boxed_day():
    assert [token.value.isoformat() for token in boxed_dates(span("1 02 20 26"))] == ["2026-02-20"]


@pytest.mark.parametrize("printed", ["(559) 555-0164", "559-555-0164", "559.555.0164", "( 559 ) 555-0164"])
def test_telephone_numbers_are_taken_as_printed(printed):
    assert phone(span(f"Tel {printed}")).value == printed


def test_a_fax_number_is_no_telephone_number():
    assert phone(span("Fax (559) 555-0172 Tel (559) 555-0171")).value == "(559) 555-0171"


def test_figures_of_a_form_are_no_telephone_number():
    assert phone(span("031025 2930.50")) is None


def test_of_several_ten_digit_numbers_the_one_with_a_check_digit_is_the_npi():
    assert npi(span("1234567898 1234567893")).value == "1234567893"


@pytest.mark.parametrize(
    ("digits", "holds"),
    [("1234567893", True), ("1234567898", False), ("1932104098", True), ("3234567893", False)],
)
def test_the_check_digit_of_an_npi(digits, holds):
    assert is_npi(digits) is holds


def test_an_ein_is_told_from_a_social_security_number():
    assert ein(span("555-88-9999 20-4471960")).value == "20-4471960"


@pytest.mark.parametrize("printed", ["XXXX", "XXX-XX-1234", "***1234", "XXXXX4471", "XXX-XX-1234A"])
def test_masked_values_are_null(printed):
    assert is_masked(printed)
    assert text(span(printed)) is None
    assert identifier(span(printed)) is None


@pytest.mark.parametrize("printed", ["S13.4XXA", "XQB88812044", "FI-330918"])
def test_codes_with_an_x_are_not_masked(printed):
    assert identifier(span(printed)).value == printed


def test_groups_of_digits_are_one_number():
    assert identifier(span("20250 11122 00981")).value == "20250 11122 00981"


@pytest.mark.parametrize(
    ("printed", "kept"),
    [("Fig Foods, Inc.", "Fig Foods, Inc."), ("Rao, M.D.", "Rao, M.D."), ("Office visit.", "Office visit")],
)
def test_a_period_stays_with_an_abbreviation_alone(printed, kept):
    assert text(span(printed)).value == kept


def test_a_name_ends_at_a_figure_or_the_next_caption():
    assert name(span("Jane Q. Doe 118 Alder")).value == "Jane Q. Doe"
    assert name(span("Jane Doe Date of Birth")).value == "Jane Doe"


@pytest.mark.parametrize(
    ("printed", "cased"),
    [
        ("QUINTANILLA-REYES, MARISOL, E", "Quintanilla-Reyes, Marisol, E"),
        ("MCDONALD O'BRIEN", "McDonald O'Brien"),
        ("ST. MARY'S HOSPITAL OF FRESNO", "St. Mary's Hospital of Fresno"),
        ("ROE MEDICAL GROUP LLC", "Roe Medical Group LLC"),
        ("PO BOX 9, FRESNO CA 93702", "PO Box 9, Fresno CA 93702"),
        ("van Dyke", "van Dyke"),
    ],
)
def test_names_in_capitals_get_the_case_of_print(printed, cased):
    assert in_case(printed) == cased


def test_a_document_stands_in_capitals_where_hardly_a_small_letter_is_printed():
    assert in_capitals([page_of("PATIENT DOE JANE")])
    assert not in_capitals([page_of("PATIENT Doe, Jane")])


def test_a_day_wrapped_at_its_hyphen_is_one_day():
    assert [token.value.isoformat() for token in dates(rows_of([page_of("3-Feb- 2026")])[0].span)] == ["2026-02-03"]


def test_a_scanned_year_of_another_century_is_one_of_this():
    page = page_of("EXPIRES 01-19-2626", method="ocr")
    assert [token.value for token in dates(line_span(page, page.lines[0]))] == [dt.date(2026, 1, 19)]


def test_the_words_of_an_amount_are_not_looked_for_where_none_was_mended(monkeypatch):
    monkeypatch.setattr(tokens, "as_printed", lambda *_: pytest.fail("each word of an endless row, for each amount"))
    found = list(amounts(span("Office visit $12.00 and $13.00")))
    assert [[word.text for word in one.span.words] for one in found] == [["$12.00"], ["$13.00"]]


def test_a_nought_typed_before_a_month_of_two_digits_is_passed_over():
    days = dates(rows_of([page_of("from 012/30/2025 to 01/05/2026, 013/30/2025")])[0].span)
    assert [day.value for day in days] == [dt.date(2025, 12, 30), dt.date(2026, 1, 5)]


def test_a_day_with_points_is_no_amount():
    assert [token.value for token in amounts(rows_of([page_of("INV 55021  3.14.26  $3.14")])[0].span)] == [
        Decimal("3.14")
    ]


@pytest.mark.parametrize("printed", ["2B8", "1O,000", "$1O0,000", "$50,000/l00,000", "9-118-2207"])
def test_a_figure_that_is_only_a_piece_of_a_word_is_no_amount(printed):
    assert amounts(_span(printed), bare=True) == ()


def test_letters_in_scanned_thousands_are_mended():
    assert [str(one.value) for one in amounts(_span("25,0O0 $1O0,000", method="ocr"), bare=True)] == [
        "25000.00", "100000.00",
    ]  # fmt: skip
    assert amounts(_span("25,0O0", method="ocr"), bare=True)[0].span.text == "25,0O0"


def _span(printed, method="text"):
    page = page_of(printed, method=method)
    return Span(page, page.words)


@pytest.mark.parametrize("printed", ["on the 12th of June, 2025 to", "this 12th day of June, 2025", "12 June 2025"])
def test_a_day_may_stand_before_its_month(printed):
    assert [day.value for day in dates(rows_of([page_of(printed)])[0].span)] == [dt.date(2025, 6, 12)]


def test_thousands_that_a_scan_parted_by_a_point_and_a_blank_are_one_amount():
    assert [str(token.value) for token in amounts(span("$2. 047.50", method="ocr"))] == ["2047.50"]
    assert [str(token.value) for token in amounts(span("$2. 47.50", method="ocr"))] != ["247.50"]
