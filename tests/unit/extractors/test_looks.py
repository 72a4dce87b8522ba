import pytest

from extractors.looks import headings, is_cover, look, said
from tests.pages import page_at, page_of

VOCABULARY = ("benefits", "explanation")


def test_words_are_compared_without_case_marks_and_apostrophes():
    assert said("Employee's  W-2, (FINAL)") == "employees w 2 final"


def test_words_that_a_scan_read_unsurely_are_mended_to_words_of_cues():
    page = page_of("Explanat1on of bencfits", method="ocr", confidence=0.5)
    assert look(page, VOCABULARY).spoken == " explanation of benefits "


def test_words_that_are_read_surely_stay_as_they_are():
    page = page_of("Explanat1on of bencfits", method="ocr")
    assert look(page, VOCABULARY).spoken == " explanat1on of bencfits "


def test_a_title_over_two_rows_is_one_heading():
    page = page_of("AUTHORIZATION FOR RELEASE OF\nPROTECTED HEALTH INFORMATION")
    assert "authorization for release of protected health information" in {one.text for one in headings(page)}


def test_a_cell_of_a_table_is_no_heading():
    page = page_of("05/22/2026   Office Visit   M50.122   275.00   85.00")
    assert headings(page) == ()


def test_large_print_looks_like_a_heading_whatever_its_case():
    large = page_at([(10, 60, "statement of account")], height=16)
    small = page_at([(10, 200 + 12 * row, "ordinary words in a row") for row in range(5)])
    page = small._replace(lines=large.lines + small.lines, words=large.words + small.words)
    assert next(one for one in headings(page) if one.text == "statement of account").display


@pytest.mark.parametrize("title", ["FAX COVER SHEET", "Facsimile Transmittal", "Fax"])
def test_a_cover_sheet_is_known_by_its_title(title: str):
    assert is_cover(look(page_of(f"{title}\nTo: Farrow & Hale")))


def test_a_letter_opens_with_a_salutation_and_closes_with_a_closing():
    one = look(page_of("Dear Ms. Farrow:\nWe write to you.\nSincerely,\nT. Marchbanks"))
    assert (one.opens, one.closes, one.hints["letter"]) == (True, True, 1.0)


def test_pleading_paper_is_known_by_its_numbers():
    page = page_of("\n".join(f"{number}  words" for number in range(1, 20)))
    assert look(page).hints["numbered_lines"] == 1.0


def test_a_sheet_of_incoming_mail_only_covers_what_follows():
    assert is_cover(look(page_of("Law Offices of Imogen Dray\n\n\nINCOMING MAIL")))


@pytest.mark.parametrize(
    "slip",
    [
        "RECORDS FROM:\nMERIDIAN SPINE\nREQUEST NO. 55-20871\nPAGE COUNT: 7",
        "Document type: MEDICAL RECORDS\nFacility: TWO RIVERS\nScanned: 05/19/2026   Operator 12",
        "Request ID 8841-2   Provider: BAYSIDE ORTHO\nPages to follow: 8",
        "LIENS\nBatch 0087-B\nThis page was inserted by the copy service and is not part of the record.",
    ],
)
def test_a_slip_that_says_what_records_follow_only_covers_them(slip: str):
    assert is_cover(look(page_of(slip)))


def test_a_short_bill_of_a_provider_is_no_slip():
    assert not is_cover(look(page_of("Provider: Dr. Coyle\nOrder no. 4471\nTotal 45.00\nScanned")))
