"""Who is at work on what: claims in the database that a dead worker loses and a living one renews."""

from __future__ import annotations

import datetime as dt
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from casefile.errors import TransientError
from flows.wiring import House


@contextmanager
def at_work(house: House, file_id: str) -> Iterator[bool]:
    """Hold the file's work claim for the block, renewed by a thread; False when somebody else holds it."""
    with holding(house, [f"file:{file_id}"]) as held:
        yield bool(held)


@contextmanager
def holding(house: House, keys: Sequence[str], lease: dt.timedelta | None = None) -> Iterator[frozenset[str]]:
    """Hold those of the keys that nobody else holds for the block, renewed by a thread; give them back at its end."""
    lease = lease or dt.timedelta(seconds=house.settings.lease_seconds)
    held = house.cases.work.claim_all(keys, house.owner, house.now(), lease)
    if not held:
        yield held
        return
    done = threading.Event()

    def renew() -> None:
        while not done.wait(lease.total_seconds() / 3):
            try:
                for key in sorted(held):
                    house.cases.work.renew(key, house.owner, house.now(), lease)
            except TransientError:
                continue

    thread = threading.Thread(target=renew, daemon=True)
    thread.start()
    try:
        yield held
    finally:
        done.set()
        thread.join()
        house.cases.work.finish_all(sorted(held), house.owner)


def at_work_elsewhere(house: House, file_id: str) -> bool:
    """Tell whether somebody holds the file's work claim now."""
    key, owner = f"file:{file_id}", f"{house.owner}:probe"
    if not house.cases.work.claim(key, owner, house.now(), dt.timedelta(seconds=10)):
        return True
    house.cases.work.finish(key, owner)
    return False


@contextmanager
def if_free(house: House, key: str) -> Iterator[bool]:
    """Let one worker at a time into the block; the others are told False and do not wait."""
    owner = f"{house.owner}:{threading.get_ident()}"
    free = house.cases.work.claim(key, owner, house.now(), dt.timedelta(seconds=house.settings.lease_seconds))
    try:
        yield free
    finally:
        if free:
            house.cases.work.finish(key, owner)


@contextmanager
def alone(house: House, key: str) -> Iterator[bool]:
    """Let one worker at a time into the block, whichever process or thread it is in; the others wait."""
    lease = dt.timedelta(seconds=house.settings.lease_seconds)
    owner = f"{house.owner}:{threading.get_ident()}"
    while not house.cases.work.claim(key, owner, house.now(), lease):
        time.sleep(0.05)
    try:
        yield True
    finally:
        house.cases.work.finish(key, owner)
