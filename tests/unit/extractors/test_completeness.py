import datetime as dt
from decimal import Decimal

import pytest

from casefile.records.insurance import LienNotice
from casefile.records.medical import Charge, MedicalBill
from casefile.records.registry import KIND_BY_NAME
from extractors.checks import incomplete
from extractors.checks.completeness import EXPECTED, ROWS

BILL = {"provider_name": "Tern Bay Radiology", "patient_name": "Ada Quill", "total_charges": Decimal("12.00")}
CHARGE = Charge(date_of_service=dt.date(2026, 2, 14), amount=Decimal("12.00"))


def test_a_bill_with_all_that_bills_print_raises_no_doubt():
    assert list(incomplete("medical_bill", MedicalBill(charges=(CHARGE,), **BILL), (1, 1))) == []


def test_a_bill_whose_charges_were_not_found_says_so_with_its_pages():
    (problem,) = incomplete("medical_bill", MedicalBill(**BILL), (2, 4))
    assert problem.sentence == "not found on pages 2-4: the charges; look whether the paper says so"
    assert (problem.code, problem.pages) == ("incomplete", (2, 3, 4))


def test_a_form_from_which_nothing_came_is_asked_about_in_one_sentence():
    (problem,) = incomplete("lien_notice", LienNotice(), (3, 3))
    assert problem.sentence == "nothing could be read from the lien notice on page 3: is it an empty form?"


def test_charges_without_a_day_or_an_amount_are_counted_and_numbered():
    nameless = CHARGE.model_copy(update={"date_of_service": None})
    rows = (CHARGE, nameless, *[Charge(date_of_service=CHARGE.date_of_service)] * 6)
    said = [problem.sentence for problem in incomplete("medical_bill", MedicalBill(charges=rows, **BILL), (1, 2))]
    assert said == [
        "1 of 8 charges have no date of service: no. 2 (pages 1-2)",
        "6 of 8 charges have no amount: no. 3, no. 4, no. 5, no. 6, no. 7 and 1 more (pages 1-2)",
    ]


def test_an_amount_of_nought_is_an_amount():
    free = CHARGE.model_copy(update={"amount": Decimal("0.00")})
    assert list(incomplete("medical_bill", MedicalBill(charges=(free,), **BILL), (1, 1))) == []


def test_kinds_that_are_filed_with_little_taken_from_them_raise_no_doubt():
    assert list(incomplete("photograph", KIND_BY_NAME["photograph"].record(), (1, 1))) == []


@pytest.mark.parametrize("kind", EXPECTED)
def test_every_field_that_is_expected_is_one_of_its_kind(kind):
    fields = KIND_BY_NAME[kind].record.model_fields
    assert [one for names in EXPECTED[kind] for one in names.split("|") if one not in fields] == []


def test_every_table_is_one_of_some_kind():
    fields = {name for kind in EXPECTED for name in KIND_BY_NAME[kind].record.model_fields}
    assert set(ROWS) <= fields
