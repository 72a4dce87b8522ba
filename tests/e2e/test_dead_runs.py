"""A run of the real server whose process is killed is set to Crashed, and with it its task; not while it lives."""

import datetime as dt
import subprocess
import sys

import pytest
from prefect.client.schemas.filters import FlowRunFilter, FlowRunFilterId

from flows import serving
from flows.dead_runs import CRASHED, DeadRuns, Patience
from flows.heartbeats import LEASE
from flows.wiring import system_clock

AT_ONCE = Patience(ran_out=0)
RUN = """
import time
from prefect.runtime import flow_run
from flows import deployments, forms, runs
def work(settings, matter):
    print(flow_run.id, flush=True)
    time.sleep(120)
runs.refresh_reports = work
deployments.refresh_reports(form=forms.ReportsForm(matter="2026-0142"))
"""


@pytest.fixture
def a_run(system):
    """A process that is at work on a run, and the run's id."""
    command = [sys.executable, "-c", RUN]
    environment = serving.prefect_environment(system)
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    yield process, process.stdout.readline().strip()
    process.kill()
    process.communicate()


def test_a_killed_run_is_set_to_crashed_and_a_living_one_is_not(system, house, a_run):
    process, run = a_run
    assert serving.unfinished(system)[run]
    DeadRuns(house, AT_ONCE).look()
    assert run in serving.unfinished(system)
    process.kill()
    process.wait()
    later = house._replace(clock=lambda: system_clock() + LEASE + dt.timedelta(seconds=1))
    assert DeadRuns(later, AT_ONCE).look() >= 1
    with serving.open_client(system) as client:
        shown = client.read_flow_run(run).state
        (task,) = client.read_task_runs(flow_run_filter=FlowRunFilter(id=FlowRunFilterId(any_=[run])))
    assert (shown.name, shown.message, task.state_name) == ("Crashed", CRASHED, "Crashed")
    assert not serving.set_crashed(system, run, CRASHED)
