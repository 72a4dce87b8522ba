"""A sum that does not come out is no alarm where the paper prints, to the cent, what lies between."""

from __future__ import annotations

from decimal import Decimal

import pytest

from casefile.problems import Problem
from casefile.records.employment import PayStub, WageVerification
from casefile.records.insurance import LedgerPayment, LienItem, LienNotice, PaymentLedger
from casefile.records.medical import BenefitLine, ExplanationOfBenefits, MedicalBill
from extractors.explained import unexplained
from tests.pages import page_of


def _left(code, record, printed):
    problems = (Problem(code=code, sentence="It does not come out."),)
    return [problem.code for problem in unexplained(problems, record, (page_of(printed),))]


STUB = PayStub(pay_rate=Decimal("20"), hours=Decimal("44"), gross_pay=Decimal("920"), net_pay=Decimal("700"))


@pytest.mark.parametrize(
    "printed",
    [
        "44 hrs @ 20.00, (4 at time 1/2)",
        "Regular pay 880.00 and tips of $40.00",
        "REG  40.00 @ 20.00   800.00\nOT    4.00 @ 30.00   120.00",
        "40.0 hours\n800.00    120.00    920.00",
        "Hours 40.00\nDay work    800.00\nEvenings    120.00\nGross       920.00",
    ],
)
def test_pay_that_the_paper_makes_up_otherwise_is_no_alarm(printed):
    assert _left("gross_pay", STUB, printed) == []


@pytest.mark.parametrize(
    "printed",
    [
        "44 hrs @ 20.00   gross 920.00   (6 at time 1/2)",
        "Gross 920.00   Federal tax 40.00   net 700.00",
        "Taxes 220.00\nNet 700.00\nGross 920.00",
        "Regular 880.00   Tips 40.01",
    ],
)
def test_taxes_and_figures_that_are_a_cent_off_explain_nothing(printed):
    assert _left("gross_pay", STUB, printed) == ["gross_pay"]


def test_hours_and_minutes_are_hours():
    stub = PayStub(pay_rate=Decimal("29"), hours=Decimal("46"), gross_pay=Decimal("1442.75"))
    assert _left("gross_pay", stub, "Shop 40:00 29.00 1,160.00\nOT 6:30 43.50 282.75") == []


def test_wages_lost_may_hold_overtime():
    letter = WageVerification(pay_rate=Decimal("43.15"), hours_missed=Decimal("200"), wages_lost=Decimal("9493"))
    assert _left("wages_lost", letter, "200 hrs: 160 straight ($6,904.00) and 40 at $64.725 ($2,589.00)") == []
    assert _left("wages_lost", letter, "200 hrs") == ["wages_lost"]


BILL = MedicalBill(total_charges=Decimal("928"), total_payments=Decimal("100"), balance_due=Decimal("1040.50"))


@pytest.mark.parametrize(
    ("printed", "left"),
    [
        ("01/31/26   BALANCE FORWARD   212.50", []),
        ("Unpaid prior weeks   212.50", []),
        ("Brought forward from July: 212.50   Paid 8/20: 100.00", []),
        ("Supplies   212.50", ["balance"]),
        ("BALANCE FORWARD   212.05", ["balance"]),
    ],
)
def test_a_balance_may_hold_what_was_carried_forward(printed, left):
    assert _left("balance", BILL, printed) == left


def test_a_ledgers_total_and_what_remains_may_hold_what_was_paid_before():
    payments = (LedgerPayment(paid=Decimal("560")),)
    ledger = PaymentLedger(
        payments=payments, limit=Decimal("5000"), total_paid=Decimal("560"), remaining=Decimal("2728")
    )
    assert _left("remaining", ledger, "Paid before this bill 1,712 | This bill 560 | Left 2,728") == []
    assert _left("remaining", ledger, "Reserve 1,712") == ["remaining"]
    whole = PaymentLedger(payments=payments, total_paid=Decimal("2272"))
    assert _left("total", whole, "PRIOR MO TOTAL   1,712.00") == []
    assert _left("total", whole, "Reserve   1,712.00") == ["total"]


def test_what_is_claimed_may_stand_beside_what_was_billed_and_paid_of_it():
    lien = LienNotice(items=(LienItem(billed=Decimal("10050")),), amount_claimed=Decimal("10025"))
    assert _left("total", lien, "TOTAL   10,050.00   25.00   10,025.00") == []
    assert _left("total", lien, "TOTAL   10,050.00   20.00   10,025.00") == ["total"]


def test_other_problems_stand():
    assert _left("npi", BILL, "BALANCE FORWARD   212.50") == ["npi"]


@pytest.mark.parametrize(
    ("printed", "left"),
    [
        ("Sick pay received $400.00", []),
        ("15 days at $165.33", []),
        ("15 days at $165.00", ["wages_lost"]),
        ("Sick pay received $400.10", ["wages_lost"]),
    ],
)
def test_wages_lost_may_be_less_what_was_paid_or_counted_in_days(printed, left):
    letter = WageVerification(pay_rate=Decimal("24"), hours_missed=Decimal("120"), wages_lost=Decimal("2480"))
    counted = letter.model_copy(update={"wages_lost": Decimal("2479.95")})
    assert _left("wages_lost", counted if "days" in printed else letter, printed) == left


def test_the_patients_share_may_be_what_two_plans_leave():
    line = BenefitLine(allowed=Decimal("74"), paid=Decimal("7"), patient_responsibility=Decimal("39"))
    paper = ExplanationOfBenefits(lines=(line,))
    assert _left("line_share", paper, "1/9/24   120.00   74.00   28.00   7.00   39.00") == []
    assert _left("line_share", paper, "1/9/24   120.00   74.00   27.00   7.00   39.00\nOther 28.00") == ["line_share"]


PARTED = MedicalBill(
    total_charges=Decimal("640"),
    total_adjustments=Decimal("140"),
    patient_payments=Decimal("60"),
    balance_due=Decimal("90"),
)


@pytest.mark.parametrize(
    ("printed", "left"),
    [
        ("Plan paid    (350.00)\nPatient payments   (60.00)\nContractual adj  (140.00)", []),
        ("Auto carrier pmt    -410.00", []),
        ("Plan paid    (350.00)\nPatient payments   (50.00)", ["balance"]),
        ("Supplies    350.00\nPatient payments   (60.00)", ["balance"]),
    ],
)
def test_a_balance_may_be_less_by_what_each_payer_paid(printed, left):
    assert _left("balance", PARTED, printed) == left


def test_a_balance_that_is_more_than_the_credits_leave_is_none_that_they_explain():
    more = PARTED.model_copy(update={"balance_due": Decimal("910")})
    assert _left("balance", more, "Plan paid    (350.00)\nPatient payments   (60.00)") == ["balance"]


@pytest.mark.parametrize(
    ("printed", "left"),
    [
        ("Payments made   900.00\nLess procurement costs   300.00\nDue   600.00", []),
        ("All claims   900.00\nNot related   300.00", []),
        ("Payments made   900.00\nLess procurement costs   310.00", ["total"]),
        ("Less procurement costs   300.00", ["total"]),
        ("Payments made   900.00\nDeposit slip   300.00", ["total"]),
    ],
)
def test_what_is_claimed_may_be_reduced_in_words(printed, left):
    items = tuple(LienItem(paid=Decimal(paid)) for paid in ("500", "400"))
    assert _left("total", LienNotice(items=items, amount_claimed=Decimal("600")), printed) == left


@pytest.mark.parametrize(
    ("printed", "left"),
    [
        ("Usual week 42 (2 OT at $45.00)\nOvertime hours missed 8", []),
        ("Usual week 42 (2 OT at $45.00)\nOvertime hours missed 9", ["wages_lost"]),
        ("8 pairs of gloves at $45.00", ["wages_lost"]),
    ],
)
def test_wages_lost_may_hold_overtime_at_a_rate_printed_elsewhere(printed, left):
    letter = WageVerification(pay_rate=Decimal("30"), hours_missed=Decimal("160"), wages_lost=Decimal("5160"))
    assert _left("wages_lost", letter, printed) == left
