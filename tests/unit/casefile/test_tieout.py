from decimal import Decimal

import pytest

from casefile.money import ZERO
from casefile.places import places
from casefile.records.insurance import LedgerPayment, PaymentLedger
from casefile.tieout import PrintedDemand, PrintedRow, shape, tie_out
from tests.papers import (
    CLINIC,
    a_bill,
    a_case,
    a_charge,
    a_line,
    a_notice,
    a_source,
    an_eob,
    an_item,
    filed,
    the_sample,
)


def differences(*papers, printed=None):
    return tie_out(a_case(*papers), printed).differences


def test_the_sample_ties_out_in_every_step():
    tied = tie_out(the_sample())
    assert tied.differences == ()
    assert {check.step for check in tied.checks} == {
        "paper",
        "bills to provider",
        "provider across",
        "table down",
        "figure claimed",
    }


@pytest.mark.parametrize(
    ("paper", "off"),
    [
        (a_bill(a_charge(), total_charges=Decimal("120.00")), "-20.00"),
        (a_bill(a_charge(), balance_due=Decimal("25.00")), "75.00"),
        (an_eob(a_line(), total_paid=Decimal("51.00")), "-1.00"),
        (an_eob(a_line(share="11.00")), "1.00"),
        (a_notice(an_item("50.00"), claimed="60.00"), "-10.00"),
        (
            filed(
                PaymentLedger(
                    carrier="Keystone", payments=(LedgerPayment(paid=Decimal("10.00")),), total_paid=Decimal("12.00")
                ),
                "payment_ledger",
            ),
            "-2.00",
        ),
    ],
)
def test_a_paper_that_does_not_come_to_its_own_total_is_told(paper, off):
    (found,) = differences(paper)
    assert (found.step, found.difference) == ("paper", Decimal(off))


def test_a_difference_names_the_page_of_the_lines_and_that_of_the_total():
    bill = a_bill(
        a_charge(),
        total_charges=Decimal("120.00"),
        pages=(1, 3),
        sources={"charges[0].amount": a_source(page=1), "total_charges": a_source(page=3)},
    )
    case = a_case(bill)
    (found,) = shape(tie_out(case), places(case.documents))["differences"]
    assert [place["page"] for place in found["pages"]] == [1, 3]
    assert "(page 1)" in found["sentence"]
    assert "(page 3)" in found["sentence"]


@pytest.mark.parametrize(
    ("lines", "total", "hint"),
    [
        (("100.00", "60.00"), "100.00", "of one line, which may be counted twice"),
        (("100.00", "60.00"), "260.00", "of one line, which may be missing"),
        (("1385.00", "10.00"), "1368.00", "two digits that changed places"),
        (("100.00", "60.00"), "180.00", "a line or a page may not be in the file"),
        (("100.00", "60.00"), "159.99", "0.01 too much"),
    ],
)
def test_a_difference_says_what_it_usually_comes_from(lines, total, hint):
    bill = a_bill(
        *(a_charge(amount, code=str(99213 + at)) for at, amount in enumerate(lines)), total_charges=Decimal(total)
    )
    (found,) = differences(bill)
    assert hint in found.sentence


def test_what_is_shown_again_set_aside_or_on_a_payers_paper_alone_is_bridged():
    tied = tie_out(
        a_case(
            a_bill(a_charge(), a_charge("40.00", on="2025-12-01"), form="cms1500"),
            a_bill(a_charge()),
            an_eob(a_line(), a_line("80.00", "30.00", "50.00", "0.00", on="2026-03-20")),
        )
    )
    (bridge,) = [check for check in tied.checks if check.step == "bills to provider"]
    assert (bridge.one, bridge.ties) == (Decimal("180.00"), True)
    assert "its bills show 240.00, less 100.00 shown on more than one, less 40.00 set aside" in bridge.sentence


def a_demand(billed="100.00", claimed="100.00", provider=CLINIC):
    amounts = {"billed": Decimal(billed), "adjusted": ZERO, "paid": ZERO, "patient paid": ZERO}
    row = PrintedRow(provider=provider, amounts=amounts | {"outstanding": Decimal(billed)})
    whole = PrintedRow(provider="Total", amounts=row.amounts)
    return PrintedDemand(name="version 2 of the demand", rows=(row,), total=whole, claimed=Decimal(claimed))


def test_a_demand_that_prints_the_ledger_ties_out():
    assert differences(a_bill(a_charge()), printed=a_demand()) == ()


@pytest.mark.parametrize(
    ("printed", "what"),
    [
        (a_demand(claimed="100.01"), ["past medical expenses"]),
        (a_demand(provider="Somebody Else"), [
            "Somebody Else, billed", "Somebody Else, outstanding", f"{CLINIC}, billed"]),
    ],
)  # fmt: skip
def test_a_demand_that_prints_something_else_is_told(printed, what):
    assert [found.what for found in differences(a_bill(a_charge()), printed=printed)] == what
