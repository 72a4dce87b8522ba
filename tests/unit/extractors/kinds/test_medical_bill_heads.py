"""Whom a bill is of and what it comes to, where its captions are of no usual wording or there are none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from extractors.kinds.medical_bill import extract
from tests.pages import page_of

LINES = """
 Date         CPT     Description          Charge
 01/09/2026   99213   Office visit         189.00
 01/30/2026   20552   Injection            214.00
"""
SUMS = "\n Total charges: $403.00\n"


def bill_of(text: str):
    return extract([page_of(text)]).record


@pytest.mark.parametrize(
    "head",
    [
        "\n Mesa Pain Clinic\n Re: Imogen Duarte (account B4470)\n",
        "\n Mesa Pain Clinic\n Ledger for: Imogen Duarte\n",
        "\n Mesa Pain Clinic\n Billing details for Imogen Duarte\n",
        "\n Mesa Pain Clinic\n ACCT 20044   Imogen Duarte   DOB 12/01/1983\n",
        "\n Mesa Pain Clinic\n\n Imogen Duarte\n 27 Tanager Ct, Cold Spring, NC 27999\n Born Jul 6, 1984\n",
        "\n Mesa Pain Clinic\n 18 Plaza Rd, Mesa, AZ 85299\n\n Imogen Duarte\n 206 Live Oak Way\n Mesa, AZ 85298\n",
        "\n Mesa Pain Clinic\n Guarantor / Patient      Account\n Imogen Duarte            88120\n",
    ],
)
def test_the_patient_is_told_without_a_caption_of_his_own(head: str):
    assert bill_of(head + LINES + SUMS).patient_name == "Imogen Duarte"


def test_the_law_firm_that_a_bill_is_sent_to_is_no_patient():
    head = "\n Mesa Pain Clinic\n\n Farrow & Hale, LLP\n 410 Market Street\n Mesa, AZ 85298\n"
    assert bill_of(head + LINES + SUMS).patient_name is None


def test_a_number_is_given_with_the_capitals_that_lead_it():
    record = bill_of("\n Mesa Pain Clinic\n Account Number: EO 905 1034\n Claim: PIP 77-19908\n" + LINES + SUMS)
    assert (record.account_number, record.claim_number) == ("EO 905 1034", "PIP 77-19908")


def test_sums_in_one_row_are_told_apart():
    foot = "\n Charges $403.00 Payments $25.00 Adjustments $40.00 Balance owed $338.00\n"
    record = bill_of("\n Mesa Pain Clinic\n" + LINES + foot)
    assert (record.total_payments, record.total_adjustments) == (Decimal("25.00"), Decimal("40.00"))


def test_of_several_figures_by_one_caption_those_count_that_leave_the_balance():
    foot = """
 Insurance paid: $96.40
 Adjustment: $62.60
 You owe: $30.00
 Insurance paid: $181.15
 Adjustment: $32.85
 You owe: $0.00

 Summary
 Total charges: $403.00
 Adjustments: $95.45
 Insurance payments: $277.55
 Your balance: $30.00
"""
    record = bill_of("\n Mesa Pain Clinic\n" + LINES + foot)
    assert record.total_payments == Decimal("277.55")
    assert (record.total_adjustments, record.balance_due) == (Decimal("95.45"), Decimal("30.00"))


def test_what_was_taken_off_and_who_paid_is_told_by_what_is_left():
    foot = """
 All charges: $403.00
 Your plan allowed less, so we took off: $95.45
 Paid by Piedmont Commons Health: $277.55
 Left for you to pay: $30.00
"""
    record = bill_of("\n Mesa Pain Clinic\n" + LINES + foot)
    assert (record.total_payments, record.total_adjustments) == (Decimal("277.55"), Decimal("95.45"))


def test_figures_under_no_caption_are_the_units():
    text = """
 Mesa Pain Clinic
 Date         CPT     Description      Qry    Charge
 01/09/2026   97110   Exercise         2      136.00
 01/30/2026   97140   Manual therapy   1      62.00
"""
    assert [one.units for one in bill_of(text).charges] == [Decimal(2), Decimal(1)]
