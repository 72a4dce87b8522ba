from __future__ import annotations

from decimal import Decimal

from casefile.pages import Box
from casefile.records.medical import MedicalBill
from extractors.found import Found
from extractors.layout import rows_of
from tests.pages import page_of

PAGE = page_of("Total   $1,234.50   99213", confidence=0.9)
ROW = rows_of([PAGE])[0].span


def words(*places):
    return ROW._replace(words=tuple(ROW.words[place] for place in places))


def test_a_value_is_kept_with_the_page_box_and_words_it_was_read_from():
    found = Found([PAGE])
    found.put("total_charges", Decimal("1234.50"), words(1))
    source = found.extraction(MedicalBill).sources["total_charges"]
    assert (source.page, source.text, source.confidence, source.method) == (1, "$1,234.50", 0.9, "text")
    assert source.box == Box(48, 0, 102, 9)


def test_rows_of_a_list_are_numbered_as_they_come():
    found = Found([PAGE])
    for code in ("99213", "99214"):
        found.put(f"{found.row('charges')}.code", code, words(2))
    record = found.extraction(MedicalBill).record
    assert [charge.code for charge in record.charges] == ["99213", "99214"]


def test_what_was_not_found_leaves_neither_value_nor_source():
    found = Found([PAGE])
    found.put("account_number", None, words(0))
    found.put("claim_number", "", words(0))
    found.put("provider_name", "Clinic", None)
    extraction = found.extraction(MedicalBill)
    assert extraction.record == MedicalBill()
    assert extraction.sources == {}


def test_the_first_value_under_a_path_stays():
    found = Found([PAGE])
    found.put("account_number", "A", words(0))
    found.put("account_number", "B", words(1))
    assert found.get("account_number") == "A"


def test_a_class_of_the_whole_document_points_at_no_box():
    found = Found([PAGE])
    found.infer("form", "statement")
    source = found.extraction(MedicalBill).sources["form"]
    assert (source.method, source.box) == ("inferred", None)


def test_a_sum_that_is_not_printed_names_its_parts_and_has_no_box():
    found = Found([PAGE])
    found.add_up("total_payments", Decimal("3.00"), [words(0), words(2)])
    source = found.extraction(MedicalBill).sources["total_payments"]
    assert (source.method, source.box, source.text) == ("inferred", None, "Total + 99213")


def test_a_doubt_names_its_pages_once_and_in_order():
    found = Found([PAGE])
    found.doubt("odd", "something is odd", 3, 1, 3)
    assert found.extraction(MedicalBill).problems[0].pages == (1, 3)
