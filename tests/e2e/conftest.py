"""One whole system a run: database, Prefect server, deployments and watcher, with the sample matter worked through."""

from __future__ import annotations

import io
import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.console import Console
from rich.progress import Progress

from flows import demonstration
from flows.settings import Settings, load_settings
from flows.up import running
from flows.wiring import House, open_house


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="session")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    """The running system after the demo; its settings."""
    home = tmp_path_factory.mktemp("home")
    kept = dict(os.environ)
    os.environ |= {"MATTERFLOW_HOME": str(home), "MATTERFLOW_PORT": str(free_port())}
    settings = demonstration.prepare(load_settings())
    out = io.StringIO()
    try:
        with running(settings, lambda sentence: None):
            demonstration.run(settings, Console(file=out, width=160), lambda: Progress(disable=True))
            (home / "demo.txt").write_text(out.getvalue())
            yield settings
    finally:
        os.environ.clear()
        os.environ |= kept


@pytest.fixture
def house(system: Settings) -> Iterator[House]:
    """The house of the running system."""
    with open_house(system) as opened:
        yield opened


@pytest.fixture
def matter_folder(system: Settings) -> Path:
    """The sample matter's drop folder."""
    return next(path for path in system.drop_folder.iterdir() if path.name.startswith("2026-0142"))
