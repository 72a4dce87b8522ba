"""Runs whose process was killed: set to Crashed, so that the dashboard shows as running what runs."""

from __future__ import annotations

import datetime as dt
import logging
import threading
import time
from collections.abc import Mapping
from typing import NamedTuple

from flows import serving
from flows.heartbeats import LEASE, run_key
from flows.wiring import House

logger = logging.getLogger(__name__)
EVERY = 5.0
"""Seconds between two looks."""
CRASHED = (
    "The process of this run was killed or its machine went down. Files that it had not finished are taken up by the "
    "next filing run; trigger anything else again."
)


class Patience(NamedTuple):
    """Seconds for which a run must be seen without a lease before it is taken for dead."""

    ran_out: float = 20.0
    """Its lease ran out: renewed many times since, if its process lived and the database answered it."""
    none: float = 90.0
    """It has no lease: it is just beginning, or over and not yet shown so."""
    not_begun: float = 300.0
    """Its process is being started."""


class DeadRuns:
    """Finds the runs that nobody is at work on any more, and says so to the server.

    A moment without the database or the server makes nobody suspect: what is waited for begins anew.
    """

    def __init__(self, house: House, patience: Patience = Patience()) -> None:  # noqa: B008 - frozen
        self._house = house
        self._patience = patience
        self._suspected: dict[str, float] = {}
        self._next = time.monotonic() + EVERY
        self._thread: threading.Thread | None = None

    def soon(self) -> None:
        """Begin a look beside the watcher's work, unless one is under way or was a moment ago."""
        busy = self._thread is not None and self._thread.is_alive()
        if busy or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + EVERY
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def _look(self) -> None:
        try:
            self.look()
        except Exception as error:  # noqa: BLE001 - the server or the database is away: a later look finds the same
            self._suspected.clear()
            logger.warning("runs are not looked at: %s", type(error).__name__)

    def look(self) -> int:
        """Set to Crashed what was suspected long enough, and return how many runs that were."""
        runs = serving.unfinished(self._house.settings)
        leases = self._house.cases.work.held_until([run_key(run) for run in runs])
        now, moment = self._house.now(), time.monotonic()
        unheld = {run for run in runs if leases.get(run_key(run), now) <= now}
        self._suspected = {run: self._suspected.get(run, moment) for run in unheld}
        due = [run for run, since in self._suspected.items() if moment - since >= self._limit(run, runs, leases)]
        return sum(self._bury(run) for run in due)

    def _limit(self, run: str, runs: Mapping[str, bool], leases: Mapping[str, dt.datetime]) -> float:
        if not runs[run]:
            return self._patience.not_begun
        return self._patience.ran_out if run_key(run) in leases else self._patience.none

    def _bury(self, run: str) -> bool:
        """Set one run to Crashed, holding its lease meanwhile: it can't be had of a run that lives."""
        work, owner = self._house.cases.work, f"{self._house.owner}:dead runs"
        if not work.claim(run_key(run), owner, self._house.now(), LEASE):
            return False
        try:
            crashed = serving.set_crashed(self._house.settings, run, CRASHED)
        finally:
            work.finish(run_key(run), owner)
        if crashed:
            logger.info("run %s had been killed: it is set to Crashed", run)
        return crashed
