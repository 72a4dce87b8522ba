"""The whole system killed at random moments: a few runs each time, two hundred with `--long`."""

import random
import sys

import pytest

from tests.faults import crashing

pytestmark = pytest.mark.e2e


@pytest.fixture
def system(tmp_path_factory, monkeypatch):
    for name in ("MATTERFLOW_HOME", "MATTERFLOW_PORT"):
        monkeypatch.setenv(name, "")
    system = crashing.System(tmp_path_factory.mktemp("crashes"))
    yield system
    system.stop()


def test_whatever_is_killed_every_file_is_filed_once_or_waits_with_a_reason(system, request):
    runs = 200 if request.config.getoption("--long") else 3
    faults = sorted(crashing.FAULTS) if runs > 3 else ["everything", "worker and run", "watcher"]
    tally = crashing.run(system, random.Random(7), runs, faults)  # noqa: S311
    assert {fault: counts["wrong"] for fault, counts in tally.items()} == dict.fromkeys(tally, 0)
    assert sum(counts["killed"] for counts in tally.values()) >= len(tally)
    sys.stdout.write(f"{ {fault: dict(counts) for fault, counts in tally.items()} }\n")
