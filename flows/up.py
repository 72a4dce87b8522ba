"""The whole system on this machine: database, server, deployments, watcher; started in order, stopped together."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from types import FrameType

import httpx

from casefile.errors import PermanentError, UnusableInput
from connectors.database import migrate
from connectors.postgres import create_database, start, stop
from flows import processes, serving
from flows.settings import Settings
from flows.wiring import DATABASE


@contextmanager
def running(settings: Settings) -> Iterator[list[processes.Child]]:
    """Run the whole system for the time of the block, then stop everything that was started.

    Raises:
        UnusableInput: the port is taken. PermanentError: a part did not start; the text names its log.
    """
    if processes.port_taken(settings.host, settings.port):
        raise UnusableInput(
            f"port {settings.port} is taken by another program: stop that one, or set MATTERFLOW_PORT to a "
            "free port, and start again"
        )
    with ExitStack() as stack:
        database = _database(settings, stack)
        children: list[processes.Child] = []
        stack.callback(lambda: processes.stop_children(children))
        environment = serving.prefect_environment(settings, database)
        logs = settings.home / "logs"
        children.append(processes.start_child("server", serving.server_command(settings), environment, logs))
        processes.wait_until("the Prefect server", lambda: healthy(settings), children)
        children.append(processes.start_child("serve", ["-m", "flows.cli", "worker"], environment, logs))
        children.append(processes.start_child("watch", ["-m", "flows.cli", "watch"], environment, logs))
        processes.wait_until("the deployments", lambda: serving.served(settings), children)
        yield children


def healthy(settings: Settings) -> bool:
    """Tell whether the Prefect server answers."""
    try:
        return httpx.get(f"{settings.api_url}/health", timeout=2).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False


def stay(children: list[processes.Child]) -> None:
    """Return on Ctrl-C or a stop signal.

    Raises:
        PermanentError: one of the processes died; the text names its log.
    """
    asked = threading.Event()

    def ask(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - the signature of a signal handler
        asked.set()

    signal.signal(signal.SIGINT, ask)
    signal.signal(signal.SIGTERM, ask)
    while not asked.wait(1.0):
        if child := processes.died(children):
            raise PermanentError(f"{child.name} stopped by itself: read {child.log}, then start again; nothing is lost")


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
