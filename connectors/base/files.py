"""What was received, what was read of it, and who is at work on what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from casefile.receipts import FileStatus, ReceivedFile


class Untold(NamedTuple):
    """A file that changed since people were told of it, and the number of that change."""

    file: ReceivedFile
    change: int


class Files(Protocol):
    """What was received."""

    def receive(self, file: ReceivedFile) -> ReceivedFile:
        """Write the receipt down and return what stands; what became of a known file is kept.

        Raises:
            NotFoundError: no matter has the number that the file names.
        """

    def get(self, file_id: str) -> ReceivedFile:
        """Return the file.

        Raises:
            NotFoundError: no such file was received.
        """

    def these(self, file_ids: Sequence[str]) -> tuple[ReceivedFile, ...]:
        """Return those of the files that were received, in the order received."""

    def set_result(
        self,
        file_id: str,
        status: FileStatus,
        *,
        media_type: str | None = None,
        page_count: int | None = None,
        reason: str | None = None,
    ) -> None:
        """Write down what became of the file.

        Raises:
            NotFoundError: no such file was received.
        """

    def reopen(self, file_ids: Sequence[str]) -> None:
        """Have the files filed again: they stand as received, and keep what they have until that is done."""

    def of_matter(self, number: str | None) -> tuple[ReceivedFile, ...]:
        """Return a matter's files, or for None the unsorted ones, in the order received."""

    def with_status(self, *statuses: FileStatus) -> tuple[ReceivedFile, ...]:
        """Return the files of all matters that stand so, in the order received."""

    def received_between(self, number: str | None, begin: dt.datetime, end: dt.datetime) -> tuple[ReceivedFile, ...]:
        """Return what a matter got in that time, or for None what was dropped unsorted, in the order received.

        A matter got a packet of several clients too when a paper of its own is in it.
        """

    def untold(self) -> tuple[Untold, ...]:
        """Return the files that changed since people were told of them, each with the number of its change."""

    def mark_told(self, changes: Mapping[str, int]) -> None:
        """Write down that people were told of these changes; a file that changes right now is told again."""


class Work(Protocol):
    """Who is at work on what: a key has one owner at a time; a lease that ran out is taken over."""

    def claim(self, key: str, owner: str, now: dt.datetime, lease: dt.timedelta) -> bool:
        """Tell whether the owner now holds the key (also when it held it before)."""

    def claim_all(self, keys: Sequence[str], owner: str, now: dt.datetime, lease: dt.timedelta) -> frozenset[str]:
        """Claim the keys at one go; return those that the owner now holds."""

    def renew(self, key: str, owner: str, now: dt.datetime, lease: dt.timedelta) -> bool:
        """Hold the key longer; False when somebody else took it over or it was finished."""

    def held_until(self, keys: Sequence[str]) -> dict[str, dt.datetime]:
        """Return when the lease of each key ends or ended; a key that was given back or never claimed has none."""

    def finish(self, key: str, owner: str) -> None:
        """Give the key back; a key that the owner does not hold is left alone.

        Whoever claims it next looks first whether the work is still to be done.
        """

    def finish_all(self, keys: Sequence[str], owner: str) -> None:
        """Give the keys back at one go."""


class Readings(Protocol):
    """Pages once read, kept by what they show."""

    def save(self, key: str, body: bytes) -> None:
        """Keep the reading under its key."""

    def load(self, key: str) -> bytes | None:
        """Return the reading, or None when the page was never read."""

    def load_these(self, keys: Sequence[str]) -> dict[str, bytes]:
        """Return those of the readings that there are, by their keys."""
