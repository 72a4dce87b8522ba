"""The benchmark's own counting: what is right, wrong, missing and invented."""

from __future__ import annotations

import pytest

from casefile.citations import Source
from casefile.pages import Box
from tests.benchmarks.outcomes import Outcome, outcomes
from tests.benchmarks.places import printed_at
from tests.benchmarks.quality import Alarm, Run, Score, alarms_by_code, calibration_error, listed
from tests.pages import page_of


def verdicts(truth: dict, record: dict) -> dict[str, str]:
    return {one.path: one.verdict for one in outcomes(truth, record)}


def test_each_value_has_one_verdict():
    truth = {"gross_pay": "812.50", "net_pay": "640.00", "pay_date": None, "hours": "40"}
    record = {"gross_pay": "812.50", "net_pay": "604.00", "pay_date": "2026-01-02", "hours": None}
    assert verdicts(truth, record) == {
        "gross_pay": "right", "net_pay": "wrong", "pay_date": "invented", "hours": "missing",
    }  # fmt: skip


def test_a_line_that_was_not_read_counts_each_of_its_values():
    truth = {"charges": [{"code": "97110", "amount": "60.00"}, {"code": "97140", "amount": "55.00"}]}
    record = {"charges": [{"code": "97140", "amount": "55.00"}]}
    assert verdicts(truth, record) == {
        "charges[0].code": "missing", "charges[0].amount": "missing",
        "charges[1].code": "right", "charges[1].amount": "right",
    }  # fmt: skip


def test_a_line_too_many_is_invented():
    found = list(outcomes({"charges": []}, {"charges": [{"amount": "9.00"}]}))
    assert found == [Outcome("charges[0].amount", "invented", "charges[0].amount")]


def test_confidence_that_promises_too_much_is_an_error():
    assert calibration_error([(1.0, True), (1.0, False)]) == pytest.approx(0.5)
    assert calibration_error([(0.5, True), (0.5, False)]) == pytest.approx(0.0)


def test_each_alarm_is_counted_by_its_code_once_a_document_and_listed():
    alarms = [Alarm("a.pdf [1, 1]", "w2", "scan", "ein", said) for said in ("one", "two")]
    run = Run(scores={("w2", "scan"): Score(documents=4, alarmed=1)}, alarms=alarms)
    assert alarms_by_code(run) == "documents with alarms: 1 of 4 (25.0 %): ein 1"
    assert list(listed(run, misses=False, alarms=True)) == [f"a.pdf [1, 1] (w2, scan) ein: {s}" for s in ("one", "two")]


def test_an_invented_value_is_listed_with_the_row_that_it_is_printed_in():
    page = page_of("Totals   410.00   190.64\nPaid     21.94")
    source = Source(page=1, box=Box(9 * 6.0, 0.0, 15 * 6.0, 9.0), text="410.00", confidence=0.8)
    assert printed_at(source, {1: page}) == " from '410.00', text 0.80, page 1: Totals 410.00 190.64"
    assert list(listed(Run(made_up=["w2-1 ein: '1'"]), misses=False, alarms=False, invented=True)) == ["w2-1 ein: '1'"]
