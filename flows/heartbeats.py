"""The lease that each run holds while its process lives: on the dashboard a killed run looks like a living one."""

from __future__ import annotations

import datetime as dt
import functools
import inspect
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from prefect.runtime import flow_run

from flows.claims import holding
from flows.settings import load_settings
from flows.wiring import open_house

P = ParamSpec("P")
R = TypeVar("R")

LEASE = dt.timedelta(seconds=20)
"""How long a run is taken to live after it was last heard of; it is renewed three times in that."""


def run_key(run_id: str) -> str:
    """Return the key under which a run holds its lease."""
    return f"run:{run_id}"


def alive(flow: Callable[P, R]) -> Callable[P, R]:
    """Let a flow hold its run's lease until it returns or raises; called outside a run it holds none."""

    @functools.wraps(flow)
    def living(*args: P.args, **kwargs: P.kwargs) -> R:
        run_id = flow_run.id
        if run_id is None:
            return flow(*args, **kwargs)
        with open_house(load_settings()) as house, holding(house, [run_key(str(run_id))], LEASE):
            return flow(*args, **kwargs)

    # Prefect would look up the names of the forms among those of this module.
    living.__dict__["__signature__"] = inspect.signature(flow, eval_str=True)
    return living
