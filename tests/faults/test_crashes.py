"""The whole system killed at random moments: a few runs each time, more than two hundred with `--long`."""

import os
import random

import pytest

from tests.faults import crashing

pytestmark = pytest.mark.e2e


@pytest.fixture
def system(tmp_path_factory, monkeypatch, request):
    kept = dict(os.environ)
    system = request.param(tmp_path_factory.mktemp("crashes"))
    yield system
    system.end()
    os.environ.clear()
    os.environ.update(kept)


@pytest.mark.parametrize(
    ("system", "faults", "many"),
    [
        (crashing.System, ("everything", "worker and run", "database"), 150),
        (crashing.FarSystem, ("storage: drop answers", "database: drop answers"), 60),
    ],
    indirect=["system"],
)
def test_whatever_befalls_it_every_file_is_filed_once_or_waits_with_a_reason(system, faults, many, request):
    runs = many if request.config.getoption("--long") else len(faults)
    tally = crashing.run(system, random.Random(7), runs, () if runs == many else faults)  # noqa: S311
    assert {fault: counts["wrong"] for fault, counts in tally.items()} == dict.fromkeys(tally, 0)
    assert sum(counts["met"] for counts in tally.values()) >= len(tally)
