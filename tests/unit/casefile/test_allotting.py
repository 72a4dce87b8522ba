"""Client payments stand at the visit that the papers tie them to, and at the provider alone where none does."""

from decimal import Decimal

import pytest

from casefile.ledger import build_ledger, shape
from tests.papers import a_bill, a_case, a_charge, a_line, an_eob

FIRST, LATER = a_charge("100.00", on="2026-03-03"), a_charge("80.00", on="2026-03-12")


def told(*papers):
    (provider,) = shape(build_ledger(a_case(*papers)))["providers"]
    return provider


def by_visit(provider):
    return [visit["patient_paid"] for visit in provider["visits"]]


def test_a_payment_on_a_bill_of_one_visit_is_that_visits():
    provider = told(
        a_bill(FIRST, name="first", patient_payments=Decimal("30.00")), a_bill(LATER, name="later", balance_due=None)
    )
    assert (by_visit(provider), provider["patient_paid_not_allotted"]) == (["30.00", "0.00"], "0.00")


def test_a_payment_that_names_no_visit_stands_at_the_provider():
    provider = told(a_bill(FIRST, LATER, patient_payments=Decimal("30.00")))
    assert (by_visit(provider), provider["patient_paid_not_allotted"]) == (["0.00", "0.00"], "30.00")
    assert [visit["outstanding"] for visit in provider["visits"]] == ["100.00", "80.00"]
    assert (provider["patient_paid"], provider["outstanding"]) == ("30.00", "150.00")


def test_a_payment_that_settles_all_that_was_left_is_what_was_left_of_each_visit():
    lines = an_eob(
        a_line("100.00", "40.00", "50.00", "10.00", on="2026-03-03"),
        a_line("80.00", "30.00", "30.00", "20.00", on="2026-03-12"),
    )
    provider = told(a_bill(FIRST, LATER, patient_payments=Decimal("30.00")), lines)
    assert (by_visit(provider), provider["patient_paid_not_allotted"]) == (["10.00", "20.00"], "0.00")


@pytest.mark.parametrize("paid", ["10.00", "29.99", "30.01"])
def test_a_payment_that_settles_another_sum_is_not_divided(paid):
    lines = an_eob(
        a_line("100.00", "40.00", "50.00", "10.00", on="2026-03-03"),
        a_line("80.00", "30.00", "30.00", "20.00", on="2026-03-12"),
    )
    provider = told(a_bill(FIRST, LATER, patient_payments=Decimal(paid)), lines)
    assert (by_visit(provider), provider["patient_paid_not_allotted"]) == (["0.00", "0.00"], paid)


def test_what_was_left_is_not_known_where_the_write_off_is_stated_for_the_account_alone():
    bill = a_bill(FIRST, LATER, patient_payments=Decimal("130.00"), total_adjustments=Decimal("50.00"))
    provider = told(bill)
    assert (by_visit(provider), provider["patient_paid_not_allotted"]) == (["0.00", "0.00"], "130.00")
