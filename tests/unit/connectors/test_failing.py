"""Faults on cue: what the script says, call by call."""

import pytest

from casefile.errors import PermanentError, TransientError
from connectors.failing import Failing
from connectors.memory import MemoryStore


def test_each_call_meets_its_step_and_then_all_is_well(tmp_path):
    failing = Failing(MemoryStore(), ["ok", "transient", "permanent"])
    failing.put("a", b"x")
    with pytest.raises(TransientError):
        failing.get("a")
    with pytest.raises(PermanentError):
        failing.exists("a")
    assert failing.get("a") == b"x"
    assert (failing.faults, failing.left) == (2, 0)


def test_a_lost_answer_is_a_call_that_was_done():
    inner = MemoryStore()
    failing = Failing(inner, ["lost answer"])
    with pytest.raises(TransientError):
        failing.put_new("a", b"x")
    assert inner.get("a") == b"x"


def test_steps_that_no_call_came_to_are_counted():
    failing = Failing(MemoryStore(), ["transient", "transient"])
    with pytest.raises(TransientError):
        failing.delete("a")
    assert failing.left == 1


def test_every_way_of_asking_can_fail(tmp_path):
    (tmp_path / "source").write_bytes(b"x")
    failing = Failing(MemoryStore(), ["transient"] * 8)
    calls = [
        lambda: failing.put("a", b"x"),
        lambda: failing.put_new("a", b"x"),
        lambda: failing.put_file("a", tmp_path / "source"),
        lambda: failing.get("a"),
        lambda: failing.fetch("a", tmp_path / "target"),
        lambda: failing.exists("a"),
        lambda: failing.keys(""),
        lambda: failing.delete("a"),
    ]
    for call in calls:
        with pytest.raises(TransientError, match="fault on cue"):
            call()
    assert failing.place("a") == "memory:a"


def test_without_a_script_it_is_the_store(tmp_path):
    failing = Failing(MemoryStore(), [])
    (tmp_path / "source").write_bytes(b"x")
    failing.put_file("a", tmp_path / "source")
    failing.fetch("a", tmp_path / "target")
    assert list(failing.keys("")) == ["a"]
    failing.delete("a")
    assert not failing.exists("a")
    assert failing.faults == 0
