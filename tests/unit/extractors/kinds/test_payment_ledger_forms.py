"""Ledgers of payments as records of a screen, as checks to someone, and told in the sentences of a letter."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from extractors.kinds.payment_ledger import extract
from tests.pages import page_of

SCREEN = """
 HEARTLAND FARMERS MUTUAL              PAYMENT INQUIRY
 CLAIM NBR  7F-20881-04
 COVERAGE   NO-FAULT MEDICAL
 COV LIMIT  20,000.00

 PMT 01  PAYEE: BLUE EARTH AMBULANCE
         SVC DATE: 01/28/26   BILLED:  1,480.00   PAID:  1,480.00
         ISSUED: 02/20/26     CHECK: 440018
 PMT 02  PAYEE: PRAIRIE LAKES HOSPITAL
         SVC DATE: 01/28/26   BILLED:  5,216.75   PAID:  4,173.40
         ISSUED: 02/27/26     CHECK: 440102

 TOTAL PAID       5,653.40
 REMAINING       14,346.60
"""
CHECKS = """
 Commonwealth Pilgrim Insurance Co.
 Medical Payments - checks issued
 Claim  AMU 26 118 4402      Med Pay limit each person  $5,000

 Check no.   Issued      Amount of check   To                    For treatment on    Bill amount   Paid so far
 55120       4/6/2026    300.00            Cedar Hollow Urgent   3/9/2026            300.00        300.00
 55901       5/4/2026    587.40            Linden Spine          3/12 - 4/9/2026     734.25        887.40

 Paid so far: $887.40. Left under the limit: $4,112.60.
"""
LETTER = """
 Rocky Summit Casualty
 PO Box 7700, Boise, ID 83799
 Claim Number: RSC-26-0099172
 Below is our ledger of Medical Payments.
 Payee                   For service on   Paid on      Billed     Paid
 Rivermark Orthopedics   05/02/2026       05/29/2026   640.00     512.00
 Rivermark Imaging       05/05/2026       06/02/2026   1,250.00   1,000.00
"""


def test_records_of_captions_are_payments():
    record = extract([page_of(SCREEN)]).record
    assert [(one.date, one.payee, one.date_of_service, one.billed, one.paid) for one in record.payments] == [
        (dt.date(2026, 2, 20), "BLUE EARTH AMBULANCE", dt.date(2026, 1, 28), Decimal("1480.00"), Decimal("1480.00")),
        (dt.date(2026, 2, 27), "PRAIRIE LAKES HOSPITAL", dt.date(2026, 1, 28), Decimal("5216.75"), Decimal("4173.40")),
    ]
    assert (record.total_paid, record.limit) == (Decimal("5653.40"), Decimal("20000.00"))
    assert record.remaining == Decimal("14346.60")


def test_checks_to_someone_are_payments_and_what_is_paid_so_far_is_none():
    record = extract([page_of(CHECKS)]).record
    assert [(one.payee, one.date_of_service, one.billed, one.paid) for one in record.payments] == [
        ("Cedar Hollow Urgent", dt.date(2026, 3, 9), Decimal("300.00"), Decimal("300.00")),
        ("Linden Spine", dt.date(2026, 3, 12), Decimal("734.25"), Decimal("587.40")),
    ]
    assert (record.claim_number, record.remaining) == ("AMU 26 118 4402", Decimal("4112.60"))


@pytest.mark.parametrize(
    "sentence",
    [
        " The sum of these payments is $1,512.00. The policy provides $10,000.00 for medical expenses, so\n"
        " that $8,488.00 remains available.\n",
        " We have paid a total of $1,512.00. Your client has medical payments coverage of $10,000.00 per person,\n"
        " leaving $8,488.00 available.\n",
        " The medical expense limit of the policy is $10,000.00, of which $8,488.00 remains.\n"
        " Payments come to $1,512.00.\n",
        " Total PIP benefits paid to date    $1,512.00\n PIP limit    $10,000.00\n Benefits remaining    $8,488.00\n",
    ],
)
def test_total_limit_and_rest_are_read_in_sentences_and_captions(sentence: str):
    record = extract([page_of(f"{LETTER}\n{sentence}")]).record
    assert (record.total_paid, record.limit, record.remaining) == (
        Decimal("1512.00"),
        Decimal("10000.00"),
        Decimal("8488.00"),
    )
