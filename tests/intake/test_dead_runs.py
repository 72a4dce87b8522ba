"""A run whose process was killed is set to Crashed; one that lives, begins or is over is left alone."""

import datetime as dt

import pytest

from flows import dead_runs, serving
from flows.dead_runs import DeadRuns
from flows.heartbeats import LEASE, run_key


@pytest.fixture
def shown(monkeypatch):
    """The runs that the dashboard shows as at work, with whether they have begun; set to Crashed they go."""
    runs: dict[str, bool] = {}
    monkeypatch.setattr(serving, "unfinished", lambda _: dict(runs))
    monkeypatch.setattr(serving, "set_crashed", lambda _, run, __: runs.pop(run, None) is not None)
    return runs


@pytest.fixture
def seconds(monkeypatch, clock):
    """Move both clocks on."""
    passed = [1000.0]
    monkeypatch.setattr(dead_runs.time, "monotonic", lambda: passed[0])

    def on(count):
        passed[0] += count
        clock.now += dt.timedelta(seconds=count)

    return on


@pytest.fixture
def work(house):
    return house.cases.work


def looks(runs, seconds, count):
    """Look every five seconds for that long; return how many runs were set to Crashed."""
    found = runs.look()
    for _ in range(count // 5):
        seconds(5)
        found += runs.look()
    return found


def test_a_killed_run_is_set_to_crashed_within_a_minute_and_its_lease_goes(house, work, shown, seconds):
    work.claim(run_key("killed"), "host:1", house.now(), LEASE)
    shown["killed"] = True
    runs = DeadRuns(house)
    assert looks(runs, seconds, 30) == 0
    assert looks(runs, seconds, 15) == 1
    assert shown == {}
    assert work.held_until([run_key("killed")]) == {}


def test_a_run_that_lives_is_left_alone(house, work, shown, seconds):
    work.claim(run_key("alive"), "host:1", house.now(), LEASE)
    shown["alive"] = True
    runs = DeadRuns(house)
    for _ in range(60):
        assert looks(runs, seconds, 5) == 0
        assert work.renew(run_key("alive"), "host:1", house.now(), LEASE)


def test_a_run_that_renews_its_lease_late_is_left_alone(house, work, shown, seconds):
    work.claim(run_key("slow"), "host:1", house.now(), LEASE)
    shown["slow"] = True
    runs = DeadRuns(house)
    assert looks(runs, seconds, 35) == 0
    assert work.renew(run_key("slow"), "host:1", house.now(), LEASE)
    assert looks(runs, seconds, 30) == 0


def test_a_run_that_begins_has_longer_to_take_its_lease(house, shown, seconds):
    shown["begins"] = True
    runs = DeadRuns(house)
    assert looks(runs, seconds, 85) == 0
    assert looks(runs, seconds, 5) == 1


def test_a_run_whose_process_was_never_started_is_set_to_crashed_later(house, shown, seconds):
    shown["pending"] = False
    runs = DeadRuns(house)
    assert looks(runs, seconds, 295) == 0
    assert looks(runs, seconds, 5) == 1


def test_while_the_database_or_the_server_is_away_nobody_is_suspected(house, work, shown, seconds, monkeypatch):
    work.claim(run_key("alive"), "host:1", house.now(), LEASE)
    shown["alive"] = True
    runs = DeadRuns(house)
    assert looks(runs, seconds, 35) == 0
    with monkeypatch.context() as away:
        away.setattr(type(work), "held_until", _away)
        runs._look()
    assert looks(runs, seconds, 15) == 0


def test_a_run_that_renews_at_the_last_moment_keeps_its_lease(house, work, shown, seconds, monkeypatch):
    work.claim(run_key("alive"), "host:1", house.now(), LEASE)
    shown["alive"] = True
    runs = DeadRuns(house)
    looks(runs, seconds, 35)
    before = work.held_until([run_key("alive")])
    assert work.renew(run_key("alive"), "host:1", house.now(), LEASE)
    with monkeypatch.context() as stale:
        stale.setattr(type(work), "held_until", lambda *_: before)
        seconds(10)
        assert runs.look() == 0
    assert list(shown) == ["alive"]


def _away(*_):
    raise ConnectionError
