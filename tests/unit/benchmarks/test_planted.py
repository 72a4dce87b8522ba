"""Faults and traps: what is planted, and what counts as taken."""

from __future__ import annotations

from tests.benchmarks.corpus.traps import Trap
from tests.benchmarks.planted import faults
from tests.benchmarks.traps import walked
from tests.papers import a_bill, a_charge


def test_a_total_is_changed_only_where_its_lines_make_it_up() -> None:
    record = {"total_charges": "300.00", "charges": [{"amount": "100.00"}, {"amount": "200.00"}]}
    assert [(one.printed, one.changed) for one in faults(record)] == [("300.00", "390.00")]
    assert not list(faults({**record, "total_charges": "301.00"}))


def test_a_check_digit_no_longer_holds() -> None:
    fault = next(faults({"provider_npi": "1234567893"}))
    assert fault.changed == "1234567894"


def test_a_trap_is_taken_by_its_value_alone() -> None:
    bill = a_bill(a_charge("412.75"), a_charge("100.00"))
    trap = Trap("carried", "", (("amount", "412.75"), ("patient_dob", None)))
    assert [value for _, value in walked(trap, bill.record)] == ["412.75"]
