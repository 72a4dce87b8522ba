"""Whom a bill is of and what it comes to, where its captions are of no usual wording or there are none."""

# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from decimal import Decimal

import pytest

from extractors.kinds.medical_bill import extract
from extractors.layout import labels, rows_of
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


@pytest.mark.parametrize(
    ("head", "name", "address"),
    [
        ("\n Corner Apothecary 0882\n 4100 Airline Rd, Metairie, LA 70999\n", "Corner Apothecary 0882", "4100 Airline Rd, Metairie, LA 70999"),
        ("\n H. T. MIRANDE, M.D., INC.\n Orthopedic Surgery\n 22 Alto Way, Lucero, CA 92999\n", "H. T. MIRANDE, M.D., INC", "22 Alto Way, Lucero, CA 92999"),
        ("\n DELTA RADIOLOGY, A MEDICAL\n CORPORATION\n PO Drawer 3099, Baton Rouge, LA 70898\n", "DELTA RADIOLOGY, A MEDICAL CORPORATION", "PO Drawer 3099, Baton Rouge, LA 70898"),
        ("\n LOWER VALLEY FIRE PROTECTION DISTRICT\n Ambulance Billing\n PO Box 118, Kimber, OR 97999\n", "LOWER VALLEY FIRE PROTECTION DISTRICT", "PO Box 118, Kimber, OR 97999"),
        ("\n RENDERING PROVIDER         CLIENT\n Still Pond Acupuncture     Imogen Duarte\n 909 Ferry St               206 Live Oak Way\n Alder, WA 98999            Alder, WA 98998\n", "Still Pond Acupuncture", "909 Ferry St, Alder, WA 98999"),
    ],
)  # fmt: skip
def test_the_biller_is_told_from_specialties_departments_and_captions(head: str, name: str, address: str):
    record = bill_of(head + LINES + SUMS)
    assert (record.provider_name, record.provider_address) == (name, address)


def test_days_and_diagnoses_in_running_text_are_read():
    record = bill_of(
        "\n Mesa Pain Clinic\n ACCOUNT LEDGER AS OF 07/19/2025\n Patient Imogen Duarte DX M54.50, S39.012A\n" + LINES
    )
    assert str(record.statement_date) == "2025-07-19"
    assert record.diagnosis_codes == ("M54.50", "S39.012A")


def test_a_delivery_dates_what_was_delivered():
    text = """
 Pinyon Supply
 Patient: Imogen Duarte      Delivered: 10/31/2025
 QTY   ITEM    DESCRIPTION       EXTENDED
 1     L1832   Knee orthosis     1,375.00
 1     E0114   Crutches          64.00
"""
    assert {str(one.date_of_service) for one in bill_of(text).charges} == {"2025-10-31"}


def test_a_number_cut_at_its_dash_is_one():
    head = """
 Gulf Emergency Physicians, PLLC     Statement    Account     Pay this
 P.O. Box 742209                     date         no.         amount
 Houston, TX 77274                   8/3/2025     EPG-        $403.00
                                                  781922
"""
    assert bill_of(head + LINES + SUMS).account_number == "EPG-781922"


def test_a_sentence_with_a_figure_at_its_end_is_no_fee():
    foot = "\n We bill apart from the hospital. Federal tax ID 76-0553918. Pay online with code 81047.\n"
    extraction = extract([page_of("\n Mesa Pain Clinic\n" + LINES + foot)])
    assert not extraction.problems
    assert extraction.record.provider_tax_id == "76-0553918"


def test_a_price_whose_point_a_scan_lost_is_read_where_prices_stand():
    text = """
 Birchmere Drug
 Patient: Imogen Duarte
 FILLED       DRUG              QTY    PRICE
 06/01/2025   NAPROXEN 500MG    60     38 49
 06/15/2025   GABAPENTIN 300MG  90     52.89
"""
    charges = extract([page_of(text, method="ocr")]).record.charges
    assert [one.amount for one in charges] == [Decimal("38.49"), Decimal("52.89")]


def test_a_number_of_an_invoice_is_no_caption_of_whom_it_goes_to():
    rows = rows_of([page_of("\n Invoice no.   Ramona Ekberg\n Account no.   Ramona Ekberg\n", method="ocr")])
    assert not labels(rows, "invoice to", "account of")
    assert labels(rows, "invoice no", "account no")
