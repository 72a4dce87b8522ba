import pytest

from extractors.kinds import served_discovery
from extractors.pleading import rows
from extractors.requests import requests
from tests.pages import page_of, pages_of

HEAD = """
                  REQUESTS FOR PRODUCTION TO PLAINTIFF

Please produce within thirty days:

"""
FOOT = """

Nan Teasel, Bar No. 100441, 12 Mill St.
CERTIFICATE OF SERVICE
"""
THREE = ("The repair file for the bus.", "Invoices for brake parts fitted to it.", "Your contract with the county.")


@pytest.mark.parametrize(
    "numbers",
    [
        ("No. 1 -", "No. 2 -", "No. 3 -"),
        ("(4)", "(5)", "(6)"),
        ("-1-", "-2-", "-3-"),
        ("A.", "B.", "C."),
        ("(a)", "(b)", "(c)"),
        ("01", "02", "03"),
        ("Request for Production No. 7", "Request for Production No. 8", "Request for Production No. 9"),
        ("Item 1)", "Item 2)", "Item 3)"),
    ],
)
def test_a_list_is_read_however_its_numbers_are_set(numbers):
    text = HEAD + "\n\n".join(f"{number} {words}" for number, words in zip(numbers, THREE, strict=True)) + FOOT
    asked = requests(rows((page_of(text),)))
    assert [request.rows[0].text for request in asked] == list(THREE)
    assert all(len(request.rows) == 1 for request in asked)
    assert all(request.number in number for request, number in zip(asked, numbers, strict=True))


def test_a_list_of_definitions_is_no_list_of_requests():
    text = HEAD + 'A. "You" means the plaintiff named above.\nB. "Fall" means the fall.\nC. "Store" refers to it.\n'
    assert requests(rows((page_of(text),))) == ()


def test_only_the_ticked_items_of_a_form_are_asked():
    text = """
STANDARD FORM INTERROGATORIES TO PLAINTIFF

[x] A-1 Name and address of the person injured.
[ ] A-2 List each provider seen before the accident.
[x] A-4 State the amounts paid by any insurer.
"""
    record = served_discovery.extract(pages_of(text)).record
    assert record.discovery_type == "form_interrogatories"
    assert [request.number for request in record.requests] == ["A-1", "A-4"]


def test_a_form_leaves_numbers_out():
    text = """
FORM INTERROGATORIES - PREMISES LIABILITY

(1) State your full name and date of birth.
(3) State why you were on the premises.
(18) If you claim lost wages, state the amount.
"""
    record = served_discovery.extract(pages_of(text)).record
    assert [request.number for request in record.requests] == ["1", "3", "18"]


def test_questions_annexed_to_a_notice_stand_behind_its_certificate():
    first = """
                NOTICE OF SERVING INTERROGATORIES

I HEREBY CERTIFY that a copy was served by e-mail on May 4, 2026.
"""
    second = """
                      INTERROGATORIES

1. State the name of the person answering.
2. List your employers of the past ten years.
"""
    assert [request.number for request in requests(rows(pages_of(first, second)))] == ["1", "2"]


def test_a_scan_s_misread_heads_and_numbers_are_mended():
    heads = """
Request for Production No. 9: All photographs of the vehicles.

Rcquest for Production No. 10: Any diary that you kept.

Request for Production No. 1l: Your tax returns.
"""
    assert [one.number for one in requests(rows((page_of(heads, method="ocr"),)))] == ["9", "10", "11"]
    listed = """
9. All photographs of the vehicles.
1O. Any diary that you kept.
1l. Your tax returns.
"""
    assert [one.number for one in requests(rows((page_of(listed, method="ocr"),)))] == ["9", "10", "11"]
