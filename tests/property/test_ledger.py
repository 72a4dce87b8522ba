"""Laws of the ledger: a charge counts once, on however many papers, and every column is the truth to the cent."""

import random
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.ledger import build_ledger, shape
from casefile.money import ZERO
from tests.benchmarks import drawn_defects
from tests.defects import DEFECTS, is_found, planted
from tests.ledgers import scattered, told

COLUMNS = ("billed", "adjusted", "client", "owed")


@settings(max_examples=30)
@given(told())
def test_the_ledger_tells_the_truth_whatever_papers_show_a_charge(given_case):
    ledger = build_ledger(given_case.case)
    found = {
        "billed": ledger.totals.billed,
        "adjusted": ledger.totals.adjusted,
        "client": ledger.totals.patient_paid,
        "owed": ledger.totals.outstanding,
    }
    assert found == {column: given_case.sum_of(column) for column in COLUMNS}
    assert ledger.totals.paid == given_case.sum_of("plan") + given_case.sum_of("medpay")


@settings(max_examples=30)
@given(scattered())
def test_a_charge_counts_once_on_whatever_kinds_of_paper_it_stands(given_case):
    totals = build_ledger(given_case.case).totals
    found = (totals.billed, totals.adjusted, totals.paid, totals.outstanding)
    assert found == tuple(given_case.sum_of(column) for column in ("billed", "adjusted", "plan", "owed"))


@settings(max_examples=30)
@given(told())
def test_each_provider_has_its_own(given_case):
    accounts = {account.provider for account in build_ledger(given_case.case).providers}
    assert len(accounts) == len({one.provider for one in given_case.truth})


@settings(max_examples=30)
@given(told())
def test_the_entries_of_an_account_add_up_to_its_columns(given_case):
    for account in build_ledger(given_case.case).providers:
        by_column = {"adjusted": ZERO, "paid": ZERO, "patient_paid": ZERO}
        for entry in account.postings:
            by_column[entry.what] += entry.amount.amount
        assert by_column == {
            "adjusted": account.adjusted.amount,
            "paid": account.paid_amount,
            "patient_paid": account.patient_paid.amount,
        }


@settings(max_examples=30)
@given(told())
def test_every_visit_of_the_report_ties_out_across_and_down(given_case):
    for account in shape(build_ledger(given_case.case))["providers"]:
        columns = ("billed", "adjusted", "paid", "patient_paid", "outstanding")
        rows = [[Decimal(visit[column]) for column in columns] for visit in account["visits"]]
        assert all(row[0] == sum(row[1:]) for row in rows)
        down = dict(zip(columns, map(sum, zip(*rows, strict=True)), strict=True))
        rest = Decimal(account["patient_paid_not_allotted"])
        assert down["patient_paid"] + rest == Decimal(account["patient_paid"])
        assert down["outstanding"] - rest == Decimal(account["outstanding"])


@settings(max_examples=24)
@given(st.sampled_from(DEFECTS).flatmap(planted))
def test_every_planted_defect_is_told(one):
    assert one is None or is_found(one), one.defect


@pytest.mark.parametrize("defect", drawn_defects.DEFECTS)
def test_every_defect_of_a_printed_bill_is_told_once_it_is_read(defect):
    assert drawn_defects.is_found(drawn_defects.plant(defect, random.Random(7)))  # noqa: S311 - a case, no secret
