"""What no longer changes: told by looks and by a clock that nobody sets, never by the times that files bear."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import NamedTuple

from connectors.drop.base import Dropped

PATIENCE = 600.0
"""Seconds after which a file that does not end as one, or stays open in a program, is taken as it is."""


class _Seen(NamedTuple):
    state: tuple[int, str]
    since: float


class Still(NamedTuple):
    """A file that did not change for so many seconds; `overdue`: it need not be whole any more to be taken."""

    dropped: Dropped
    overdue: bool
    seconds: float


def in_turn(found: Sequence[Still]) -> tuple[Still, ...]:
    """Return the files by turns from each folder at the top, so that one never waits for thousands in another."""
    turns: Counter[str] = Counter()
    ranked = []
    for still in found:
        top = still.dropped.path.parts[0]
        ranked.append((turns[top], still))
        turns[top] += 1
    return tuple(still for _, still in sorted(ranked, key=lambda ranked: ranked[0]))


class Stillness:
    """Remembers since when each file stands as it does. `quiet` is for how many seconds it must stand so."""

    def __init__(self, quiet: float = 0.0, patience: float = PATIENCE) -> None:
        self._quiet, self._patience = quiet, patience
        self._seen: dict[PurePosixPath, _Seen] = {}

    def look(self, listing: Sequence[Dropped], moment: float) -> tuple[Still, ...]:
        """Return what was found in the same state by an earlier look, and has been for the quiet time.

        `moment` is in seconds of a clock that only runs forward.
        """
        before, self._seen = self._seen, {}
        found = []
        for dropped in listing:
            state = (dropped.size, dropped.stamp)
            seen = before.get(dropped.path)
            if seen is None or seen.state != state:
                self._seen[dropped.path] = _Seen(state, moment)
                continue
            self._seen[dropped.path] = seen
            if moment - seen.since >= self._quiet:
                seconds = moment - seen.since
                found.append(Still(dropped, overdue=seconds > self._patience, seconds=seconds))
        return tuple(found)
