"""Once a day: the watcher triggers the report over the firm, as the days that are left change without any paper."""

from __future__ import annotations

import datetime as dt
import logging
import time

from casefile.errors import NotFoundError
from flows import serving
from flows.firm_readiness import MARKER
from flows.wiring import House

logger = logging.getLogger(__name__)
REPORT = "Report the readiness of the firm"
AGAIN = 600.0
"""Seconds between two attempts while the server is away."""


class Mornings:
    """Triggers the report when a day has begun since the last one; a firm that never made one begins tomorrow."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._day: dt.date | None = None
        self._next = 0.0

    def soon(self) -> None:
        """Trigger the report where it is due; of several watchers one does, as the day is the run's key."""
        today = self._house.today()
        if self._day is None:
            self._day = self._last(today)
        if today <= self._day or time.monotonic() < self._next:
            return
        try:
            serving.trigger(self._house.settings, REPORT, {}, key=f"firm-readiness {today.isoformat()}")
        except Exception as error:  # noqa: BLE001 - the server is away: the report is triggered at a later look
            logger.warning("the firm's report waits for the server: %s", type(error).__name__)
            self._next = time.monotonic() + AGAIN
            return
        self._day = today

    def _last(self, today: dt.date) -> dt.date:
        try:
            return dt.date.fromisoformat(self._house.store.get(MARKER).decode())
        except (NotFoundError, ValueError):
            return today
