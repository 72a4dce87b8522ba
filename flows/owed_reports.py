"""Owed reports: matters in which something was filed and whose reports are not up to date yet, whoever dies."""

from __future__ import annotations

import datetime as dt
import logging
import time
from collections import Counter
from collections.abc import Callable

from flows.wiring import House

logger = logging.getLogger(__name__)
_OWED = "owed reports"
PATIENCE = 120.0
"""Seconds that reports may be owed while nothing is filed: who filed last brings them up to date within these."""

TURNS = 3
"""How often reports are asked for again that fail each time: the runs on the dashboard say why."""


def owe(house: House, number: str) -> None:
    """Write down that the matter's reports are to be brought up to date."""
    house.cases.work.claim(_key(number), _OWED, house.now(), dt.timedelta())


def paid(house: House, number: str) -> None:
    """Write down that they are up to date."""
    house.cases.work.finish(_key(number), _OWED)


def owed(house: House) -> frozenset[str]:
    """Return the numbers of the matters whose reports are owed."""
    numbers = [matter.number for matter in house.cases.matters.list()]
    standing = house.cases.work.held_until([_key(number) for number in numbers])
    return frozenset(number for number in numbers if _key(number) in standing)


def _key(number: str) -> str:
    return f"{_OWED}:{number}"


class Collector:
    """Has reports made that a run owes which was killed before it came to them."""

    def __init__(self, house: House, make: Callable[[str], None]) -> None:
        self._house, self._make = house, make
        self._seen: frozenset[str] = frozenset()
        self._next = 0.0
        self._tries: Counter[str] = Counter()

    def soon(self) -> None:
        """Have the reports made that were owed at the last look already; call it while nothing waits to be filed."""
        if time.monotonic() < self._next:
            return
        self._next = time.monotonic() + PATIENCE
        now = owed(self._house)
        self._tries = Counter({number: tries for number, tries in self._tries.items() if number in now})
        for number in sorted(one for one in now & self._seen if self._tries[one] < TURNS):
            self._tries[number] += 1
            logger.info("the reports of matter %s are made again: who owed them has stopped", number)
            self._make(number)
        self._seen = now - self._seen
