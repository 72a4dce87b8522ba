"""The whole system on this machine: database, server, deployments, watcher; started in order, stopped together."""

from __future__ import annotations

import signal
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType

import httpx

from casefile.errors import PermanentError, TransientError, UnusableInput
from connectors.database import migrate
from connectors.postgres import create_database, is_running, start, stop
from flows import processes, serving
from flows.settings import Settings
from flows.wiring import DATABASE

AT_ONCE, TURNS = 10.0, 5
"""Seconds within which a part that stops has never run, and how often in a row that is put up with."""
LEAVING = 8.0
"""Seconds that the server of a system that was killed has to leave its port."""


@contextmanager
def running(settings: Settings, say: Callable[[str], None]) -> Iterator[Keeper]:
    """Run the whole system for the time of the block, then stop everything that was started.

    `say` hears what stopped by itself and was started again.

    Raises:
        UnusableInput: the port is taken. PermanentError: a part did not start; the text names its log.
    """
    if not processes.port_free_within(settings.host, settings.port, LEAVING):
        raise UnusableInput(
            f"port {settings.port} is taken by another program: stop that one, or set MATTERFLOW_PORT to a "
            "free port, and start again"
        )
    with ExitStack() as stack:
        database = _database(settings, stack)
        keeper = Keeper(settings, say)
        stack.callback(keeper.stop)
        environment = serving.prefect_environment(settings, database)
        keeper.start("server", serving.server_command(settings), environment)
        processes.wait_until("the Prefect server", lambda: healthy(settings), keeper.look)
        keeper.start("serve", ["-m", "flows.cli", "worker"], environment)
        keeper.start("watch", ["-m", "flows.cli", "watch"], environment)
        processes.wait_until("the deployments", lambda: serving.served(settings), keeper.look)
        yield keeper


def healthy(settings: Settings) -> bool:
    """Tell whether the Prefect server answers."""
    try:
        return httpx.get(f"{settings.api_url}/health", timeout=2).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False


class Keeper:
    """Keeps the system running: what dies by itself is started again, until it dies at once too often."""

    def __init__(self, settings: Settings, say: Callable[[str], None]) -> None:
        self._settings = settings
        self._children: list[processes.Child] = []
        self._say = say
        self._at_once: Counter[str] = Counter()

    def start(self, name: str, command: Sequence[str], environment: Mapping[str, str]) -> None:
        """Start a part of the system, to be kept running from now on."""
        self._children.append(processes.start_child(name, command, environment, self._settings.home / "logs"))

    def stop(self) -> None:
        """Stop all parts, last started first."""
        processes.stop_children(self._children)

    def look(self) -> None:
        """Start again what has stopped since the last look.

        Raises:
            PermanentError: a part stops as soon as it is started; the text names its log.
        """
        if self._settings.database_url is None:
            folder = self._settings.home / "postgres"
            if not is_running(folder):
                self._say("the database stopped by itself and is started again")
                self._start_database(folder)
        for place, child in enumerate(self._children):
            if child.process.poll() is not None:
                self._children[place] = self._again(child)

    def _start_database(self, folder: Path) -> None:
        try:
            start(folder)
        except TransientError as error:
            self._say(f"{error}; it is tried again")

    def _again(self, child: processes.Child) -> processes.Child:
        quick = time.monotonic() - child.at < AT_ONCE
        self._at_once[child.name] = self._at_once[child.name] + 1 if quick else 0
        if self._at_once[child.name] > TURNS:
            raise PermanentError(
                f"{child.name} stops as soon as it is started: read {child.log}, then start again; nothing is lost"
            )
        self._say(f"{child.name} stopped by itself and is started again; its log is {child.log}")
        return processes.start_again(child)


def stay(keeper: Keeper) -> None:
    """Keep the system running and return on Ctrl-C or a stop signal.

    Raises:
        PermanentError: one of the processes stops as soon as it is started; the text names its log.
    """
    asked = threading.Event()

    def ask(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - the signature of a signal handler
        asked.set()

    signal.signal(signal.SIGINT, ask)
    signal.signal(signal.SIGTERM, ask)
    while not asked.wait(1.0):
        keeper.look()


def _database(settings: Settings, stack: ExitStack) -> str:
    """Return Prefect's database URL; the embedded server is started and stopped with the system."""
    if settings.database_url:
        migrate(settings.database_url)
        return asyncpg_url(settings.database_url, serving.PREFECT_DATABASE)
    folder = settings.home / "postgres"
    start(folder)
    stack.callback(stop, folder)
    migrate(create_database(folder, DATABASE))
    return asyncpg_url(create_database(folder, serving.PREFECT_DATABASE))


def asyncpg_url(url: str, name: str | None = None) -> str:
    """Return the URL as Prefect's driver takes it, for another database of the same server where one is named."""
    _, _, rest = url.partition("://")
    if name is not None:
        head, mark, query = rest.partition("?")
        rest = head.rsplit("/", 1)[0] + f"/{name}" + mark + query
    return f"postgresql+asyncpg://{rest}"
