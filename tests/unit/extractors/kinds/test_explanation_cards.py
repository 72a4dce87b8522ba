"""Services of an explanation of benefits as cards: beside one another or one under another."""

import datetime as dt
from decimal import Decimal

import pytest

from extractors.kinds.explanation_of_benefits import extract
from tests.pages import pages_of

HEAD = """
 Camas Health Plan
 Explanation of benefits
 Patient: Petra Lunde       Member ID: CH204188
 Claim: 26-0660
"""
BESIDE = """
 Service              Office visit (99213)        Service              Manual therapy (97140)
 Date of service      Jan 24, 2026                Date of service      Feb 18, 2026
 Provider charged     $286.00                     Provider charged     $58.00
 Our discount         $102.00                     Our discount         $20.80
 Allowed amount       $184.00                     Allowed amount       $37.20
 We paid              $159.00                     We paid              $37.20
 Your share           $25.00                      Your share           $0.00
 Totals for this claim
 Charged              $344.00
 Paid                 $196.20
"""
DOWN = """
 Office visit (99213)
 Date of service: 01/24/2026
 Amount billed: $286.00
 Plan discount: $102.00
 Allowed amount: $184.00
 Plan paid: $159.00
 You owe: $25.00

 Manual therapy (97140)
 Date of service: 02/18/2026
 Amount billed: $58.00
 Plan discount: $20.80
 Allowed amount: $37.20
 Plan paid: $37.20
 You owe: $0.00
"""


@pytest.mark.parametrize("cards", [BESIDE, DOWN])
def test_each_card_is_a_line_with_its_own_day_code_and_amounts(cards):
    lines = extract(pages_of(HEAD + cards)).record.lines
    assert [(one.date_of_service, one.code, one.description) for one in lines] == [
        (dt.date(2026, 1, 24), "99213", "Office visit"),
        (dt.date(2026, 2, 18), "97140", "Manual therapy"),
    ]
    amounts = [(one.billed, one.adjustment, one.allowed, one.paid, one.patient_responsibility) for one in lines]
    assert amounts == [
        tuple(map(Decimal, ("286.00", "102.00", "184.00", "159.00", "25.00"))),
        tuple(map(Decimal, ("58.00", "20.80", "37.20", "37.20", "0.00"))),
    ]


def test_what_is_paid_in_a_card_is_no_total_of_the_claim():
    assert extract(pages_of(HEAD + DOWN)).record.total_paid is None


def test_one_summary_in_captions_is_no_line():
    assert extract(pages_of(HEAD + DOWN.split("\n\n")[0])).record.lines == ()


def test_sums_in_captions_without_a_service_are_no_lines():
    sums = "\n\n".join("\n".join(card.strip().split("\n")[1:]) for card in DOWN.split("\n\n"))
    assert extract(pages_of(HEAD + sums)).record.lines == ()
