"""The Prefect server's environment, the serving of deployments, and the triggering of runs."""

from __future__ import annotations

import datetime as dt
import os
import time
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

import httpx
from prefect import serve
from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.actions import DeploymentUpdate
from prefect.client.schemas.filters import (
    DeploymentFilter,
    DeploymentFilterName,
    FlowFilter,
    FlowFilterName,
    FlowRunFilter,
    FlowRunFilterExpectedStartTime,
    FlowRunFilterId,
    FlowRunFilterState,
    FlowRunFilterStateType,
)
from prefect.client.schemas.objects import FlowRun, StateType
from prefect.exceptions import ObjectNotFound, PrefectHTTPStatusError
from prefect.states import Crashed

from flows.deployments import FLOWS, deployments, offer_choices
from flows.settings import Settings
from flows.wiring import open_house

PREFECT_DATABASE = "prefect"
_PAGE = 100


def prefect_environment(settings: Settings, database: str | None = None) -> dict[str, str]:
    """Return the environment of Prefect's processes: this one's, Matterflow's settings, and Prefect's."""
    environment = {
        **os.environ,  # noqa: TID251 - a child needs its parent's environment
        "MATTERFLOW_HOME": str(settings.home),
        "PREFECT_HOME": str(settings.home / "prefect"),
        "PREFECT_API_URL": settings.api_url,
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
        "PREFECT_SERVER_CORS_ALLOWED_ORIGINS": settings.dashboard_url,
        "PREFECT_RUNNER_POLL_FREQUENCY": "1",
        "PREFECT_FLOWS_HEARTBEAT_FREQUENCY": "30",
        "PREFECT_LOGGING_LEVEL": "INFO",
        "PREFECT__SERVER_FINAL": "1",
        "DO_NOT_TRACK": "1",
        "OMP_THREAD_LIMIT": "1",
        "PYTHONUNBUFFERED": "1",
    }
    if settings.dashboard_login:
        environment |= {
            "PREFECT_SERVER_API_AUTH_STRING": settings.dashboard_login,
            "PREFECT_API_AUTH_STRING": settings.dashboard_login,
        }
    if database:
        environment["PREFECT_SERVER_DATABASE_CONNECTION_URL"] = database
    return environment


def server_command(settings: Settings) -> list[str]:
    """Return the arguments of the Python that serves Prefect's API and dashboard."""
    return [
        "-m", "uvicorn", "--factory", "flows.dashboard:create_app",
        "--host", settings.host, "--port", str(settings.port), "--timeout-keep-alive", "5", "--log-level", "warning",
    ]  # fmt: skip


def open_client(settings: Settings) -> SyncPrefectClient:
    """Return a client of the settings' Prefect server."""
    return SyncPrefectClient(api=settings.api_url, auth_string=settings.dashboard_login)


def serve_deployments(settings: Settings) -> None:
    """Serve all deployments until stopped."""
    with open_house(settings) as house:
        numbers = tuple(matter.number for matter in house.cases.matters.list())
    serve(
        *deployments(settings, numbers),
        limit=settings.workers + 1,
        pause_on_shutdown=False,
        print_starting_message=False,
    )


def offer_matters(settings: Settings, numbers: Sequence[str]) -> None:
    """Put the matters into the drop-downs of the forms that are served."""
    with open_client(settings) as client:
        for each, _ in FLOWS:
            try:
                deployment = client.read_deployment_by_name(f"{each.name}/{each.name}")
            except ObjectNotFound:
                continue
            schema = offer_choices(dict(deployment.parameter_openapi_schema or {}), settings, tuple(numbers))
            client.update_deployment(deployment.id, DeploymentUpdate(parameter_openapi_schema=schema))


def trigger(settings: Settings, name: str, form: dict[str, Any], key: str | None = None) -> UUID:
    """Trigger a deployment and return its run's id; the same key twice is one run."""
    with open_client(settings) as client:
        deployment = client.read_deployment_by_name(f"{name}/{name}")
        run = client.create_flow_run_from_deployment(deployment.id, parameters={"form": form}, idempotency_key=key)
        return run.id


def is_awaited(settings: Settings, name: str, since: dt.datetime) -> bool:
    """Tell whether a run of the deployment was triggered since then and has not begun yet."""
    not_begun = FlowRunFilterState(type=FlowRunFilterStateType(any_=[StateType.SCHEDULED, StateType.PENDING]))
    with open_client(settings) as client:
        found = client.read_flow_runs(
            deployment_filter=DeploymentFilter(name=DeploymentFilterName(any_=[name])),
            flow_run_filter=FlowRunFilter(
                state=not_begun, expected_start_time=FlowRunFilterExpectedStartTime.model_validate({"after_": since})
            ),
            limit=1,
        )
    return bool(found)


def unfinished(settings: Settings) -> dict[str, bool]:
    """Return the ids of our runs that are shown as at work, with whether they have begun or are about to."""
    shown = FlowRunFilterState(type=FlowRunFilterStateType(any_=[StateType.RUNNING, StateType.PENDING]))
    ours = FlowFilter(name=FlowFilterName(any_=[each.name for each, _ in FLOWS]))
    found: dict[str, bool] = {}
    with open_client(settings) as client:
        while page := client.read_flow_runs(
            flow_filter=ours, flow_run_filter=FlowRunFilter(state=shown), limit=_PAGE, offset=len(found)
        ):
            found |= {str(run.id): run.state_type is StateType.RUNNING for run in page}
            if len(page) < _PAGE:
                break
    return found


def set_crashed(settings: Settings, run_id: str, why: str) -> bool:
    """Set a run that is shown as at work, and its tasks, to Crashed; False where it is not shown so any more."""
    at_work = (StateType.RUNNING, StateType.PENDING)
    with open_client(settings) as client:
        if client.read_flow_run(UUID(run_id)).state_type not in at_work:
            return False
        client.set_flow_run_state(UUID(run_id), Crashed(message=why), force=True)
        for task in client.read_task_runs(flow_run_filter=FlowRunFilter(id=FlowRunFilterId(any_=[UUID(run_id)]))):
            if task.state_type in at_work:
                client.set_task_run_state(task.id, Crashed(message=why), force=True)
    return True


def wait_for(
    settings: Settings, runs: Sequence[UUID], seconds: float, tick: Callable[[], None] = lambda: None
) -> list[FlowRun]:
    """Return the runs when all are over, or when the time is; `tick` is called each second."""
    end = time.monotonic() + seconds
    with open_client(settings) as client:
        while True:
            found = [client.read_flow_run(run) for run in runs]
            if all(run.state is not None and run.state.is_final() for run in found) or time.monotonic() > end:
                return found
            tick()
            time.sleep(0.5)


def served(settings: Settings) -> bool:
    """Tell whether every deployment is there to be triggered; a server that does not answer has none."""
    try:
        with open_client(settings) as client:
            for each, _ in FLOWS:
                client.read_deployment_by_name(f"{each.name}/{each.name}")
    except (ObjectNotFound, PrefectHTTPStatusError, httpx.HTTPError):
        return False
    return True
