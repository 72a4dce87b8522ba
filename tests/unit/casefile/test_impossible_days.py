"""Days on which no service can have been: to come, or before the client's birth."""

import datetime as dt
from decimal import Decimal

import pytest

from casefile.chronology import build_chronology
from casefile.ledger import build_ledger
from casefile.matter import Client, Incident
from casefile.preaudit import pre_audit
from casefile.readiness import build_readiness
from tests.papers import CLIENT, LOSS, a_bill, a_case, a_charge, a_line, a_note, an_eob

TODAY = dt.date(2026, 9, 8)
TO_COME, UNBORN = "2027-03-10", "1926-03-10"


def looked_at(*papers, **changes):
    return a_case(*papers, **changes).on(TODAY)


@pytest.mark.parametrize(("day", "code"), [(TO_COME, "to_come"), (UNBORN, "before_birth")])
def test_a_charge_of_an_impossible_day_is_set_aside_and_told_with_its_page(day, code):
    ledger = build_ledger(looked_at(a_bill(a_charge("250.00"), a_charge("70.00", on=day))))
    (left_out,) = ledger.excluded
    assert (ledger.totals.billed, left_out.code, left_out.amount.amount) == (Decimal("250.00"), code, Decimal("70.00"))
    (problem,) = ledger.problems
    assert (problem.code, problem.pages) == ("impossible-day", (1,))
    assert "70.00" in problem.sentence


def test_what_a_plan_paid_for_a_day_to_come_settles_nothing():
    bill = a_bill(a_charge("250.00"), a_charge(on=TO_COME))
    (account,) = build_ledger(looked_at(bill, an_eob(a_line(on=TO_COME)))).providers
    assert (account.paid_amount, account.billed.amount) == (Decimal("0.00"), Decimal("250.00"))


def test_the_day_of_the_letter_itself_and_days_without_one_are_possible():
    bill = a_bill(a_charge(on=TODAY.isoformat()))
    assert build_ledger(looked_at(bill)).totals.billed == Decimal("100.00")
    assert build_ledger(a_case(a_bill(a_charge(on=TO_COME)))).totals.billed == Decimal("100.00")


def test_a_child_born_after_the_loss_tells_nothing_of_earlier_days():
    child = Client(name=CLIENT, date_of_birth=LOSS + dt.timedelta(days=90))
    ledger = build_ledger(looked_at(a_bill(a_charge()), client=child, incident=Incident(date_of_loss=LOSS)))
    assert ledger.totals.billed == Decimal("100.00")


def test_readiness_tells_charges_and_records_of_impossible_days():
    case = a_case(a_bill(a_charge(on=TO_COME)), a_note(on=TO_COME), a_note(on="2026-03-10", name="sound"))
    readiness = build_readiness(case, TODAY)
    told = [problem.sentence for problem in readiness.problems if problem.code == "impossible-day"]
    assert len(told) == 2
    assert all("10 March 2027" in sentence and "8 September 2026" in sentence for sentence in told)
    assert any("is left out: the day of service is still to come" in sentence for sentence in readiness.missing)


def test_a_record_of_an_impossible_day_is_no_encounter():
    case = looked_at(a_note(on=TO_COME), a_note(on=UNBORN), a_note(on="2026-03-10"))
    assert [one.date for one in build_chronology(case).encounters] == [dt.date(2026, 3, 10)]


def test_the_pre_audit_flags_them():
    flags = {flag.id: flag for flag in pre_audit(looked_at(a_bill(a_charge(on=TO_COME)), a_note(on=TO_COME))).flags}
    assert len(flags["impossible-day"].facts) == 2
    assert "before-loss" not in flags


def test_the_day_is_no_part_of_what_is_kept():
    case = a_case(a_bill(a_charge()))
    assert case.on(TODAY).model_dump_json() == case.model_dump_json()
