"""The house put together: settings, clock, storage and database, handed to the plain functions that do the work."""

from __future__ import annotations

import datetime as dt
import gc
import os
import socket
import zoneinfo
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import NamedTuple

from casefile.errors import UnusableInput
from connectors.base import CaseStore, ObjectStore
from connectors.database import migrate, open_case_store
from connectors.drop import DropFolder
from connectors.postgres import create_database, is_running, start, stop_if_idle
from connectors.registry import open_drop, open_store
from connectors.s3 import S3Settings
from flows.settings import Settings

DATABASE = "matterflow"


class House(NamedTuple):
    """What a piece of work may use. `owner` names this process in work claims."""

    settings: Settings
    store: ObjectStore
    cases: CaseStore
    clock: Callable[[], dt.datetime]
    owner: str
    drop: DropFolder

    def now(self) -> dt.datetime:
        """Return the moment, with its zone."""
        return self.clock()

    def today(self) -> dt.date:
        """Return the firm's day."""
        return self.clock().astimezone(zoneinfo.ZoneInfo(self.settings.time_zone)).date()


def system_clock() -> dt.datetime:
    """Return the moment by this machine's clock."""
    return dt.datetime.now(dt.UTC)  # noqa: TID251 - the clock is owned here


def database_url(settings: Settings, name: str = DATABASE) -> str:
    """Return the URL of one of the databases, starting the embedded PostgreSQL where no server is set.

    Raises:
        UnusableInput: the URL is not one of PostgreSQL.
    """
    if settings.database_url:
        if not settings.database_url.startswith("postgresql"):
            raise UnusableInput(
                "MATTERFLOW_DATABASE_URL must be a PostgreSQL address such as postgresql://user:password@host:5432/matterflow"
            )
        return settings.database_url
    start(settings.home / "postgres")
    return create_database(settings.home / "postgres", name)


@contextmanager
def open_house(settings: Settings, clock: Callable[[], dt.datetime] = system_clock) -> Iterator[House]:
    """Give the house for the time of the block: the database migrated, the storage reachable.

    An embedded database that had to be started for the block is stopped after it, unless others use it by then.
    """
    try:
        settings.home.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise UnusableInput(
            f"{settings.home} can't be used as Matterflow's home: name a folder that can be written"
        ) from None
    collect_seldom()
    with ExitStack() as stack:
        if settings.database_url is None and not is_running(settings.home / "postgres"):
            stack.callback(stop_if_idle, settings.home / "postgres")
        yield stack.enter_context(_opened(settings, clock))


def collect_seldom() -> None:
    """Let Python look for circles of garbage seldom: a case file is a million values that live as long as its run.

    Looking through them again and again took a third of the time of a ledger of 5,000 charges.
    """
    gc.set_threshold(200_000, 20, 100)


@contextmanager
def _opened(settings: Settings, clock: Callable[[], dt.datetime]) -> Iterator[House]:
    url = database_url(settings)
    migrate(url)
    s3 = S3Settings(settings.s3_endpoint, settings.s3_access_key, settings.s3_secret_key, settings.s3_region)
    store = open_store(settings.storage_url, **s3._asdict())
    drop = open_drop(settings.drop_url, s3)
    with open_case_store(url) as cases:
        yield House(settings, store, cases, clock, f"{socket.gethostname()}:{os.getpid()}", drop)
