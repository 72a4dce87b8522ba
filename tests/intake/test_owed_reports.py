"""Reports that a run owes which was killed before it made them are made all the same."""

from flows import owed_reports, runs
from tests.intake.typed import a_statement

N = "2026-0101"


def filed_and_killed(desk):
    """File what waits with a run that dies before it comes to the reports."""
    desk.open(N)
    desk.drop(N, "bill.pdf", a_statement("100.00"))
    desk.receive()
    run = runs.Filing(desk.house, desk._pool, desk._scratch, None)
    for file_id in run.waiting():
        run.file(file_id)


def asked_for(desk, looks=2):
    """Look so often, long enough apart; return the matters whose reports are asked for."""
    asked = []
    collector = owed_reports.Collector(desk.house, asked.append)
    for _ in range(looks):
        collector._next = 0.0
        collector.soon()
    return asked


def test_reports_that_a_killed_run_owes_are_triggered(desk):
    filed_and_killed(desk)
    assert owed_reports.owed(desk.house) == {N}
    assert {key.partition("/")[0] for key in desk.house.store.keys("")} <= {"originals", "matters"}
    assert asked_for(desk) == [N]


def test_reports_that_fail_each_time_are_not_asked_for_for_ever(desk):
    filed_and_killed(desk)
    assert asked_for(desk, looks=20) == [N] * owed_reports.TURNS


def test_reports_that_were_made_are_not_owed(desk):
    desk.open(N)
    desk.take_in(N, "bill.pdf", a_statement("100.00"))
    assert owed_reports.owed(desk.house) == frozenset()
    assert asked_for(desk) == []
