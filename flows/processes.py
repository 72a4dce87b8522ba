"""Child processes of the one-machine system: started with a clean signal state, stopped in order, never left behind."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, NamedTuple

from casefile.errors import PermanentError

GENTLE = 15.0
"""Seconds that a child has to stop by itself."""


class Child(NamedTuple):
    """A started process with its name and its log."""

    name: str
    process: subprocess.Popen[bytes]
    log: Path


def start_child(name: str, command: Sequence[str], environment: Mapping[str, str], logs: Path) -> Child:
    """Start a Python module of ours in its own session, its output going to a log file."""
    logs.mkdir(parents=True, exist_ok=True)
    log = logs / f"{name}.log"
    with log.open("ab") as stream:
        process = _popen([sys.executable, *command], environment, stream)
    return Child(name, process, log)


def _popen(command: Sequence[str], environment: Mapping[str, str], stream: IO[bytes]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - our own interpreter and modules, no shell
        list(command),
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=stream,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        preexec_fn=_default_signals,  # a background job inherits SIGINT ignored, and Prefect stops on it
    )


def _default_signals() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def stop_children(children: Sequence[Child]) -> None:
    """Stop the children, last started first: asked, then told, then killed with all that they started."""
    for child in reversed(children):
        for means, patience in ((signal.SIGINT, GENTLE), (signal.SIGTERM, 5.0), (signal.SIGKILL, 5.0)):
            if child.process.poll() is not None:
                break
            _signal_group(child, means)
            try:
                child.process.wait(patience)
            except subprocess.TimeoutExpired:
                continue
        _signal_group(child, signal.SIGKILL)


def _signal_group(child: Child, means: signal.Signals) -> None:
    try:
        os.killpg(child.process.pid, means)
    except ProcessLookupError:
        return


def died(children: Sequence[Child]) -> Child | None:
    """Return the first child that has stopped, or None."""
    return next((child for child in children if child.process.poll() is not None), None)


def port_taken(host: str, port: int) -> bool:
    """Tell whether something listens there already."""
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex((host if host != "0.0.0.0" else "127.0.0.1", port)) == 0  # noqa: S104 - compared, not bound


def wait_until(what: str, ready: Callable[[], bool], children: Sequence[Child], seconds: float = 90.0) -> None:
    """Wait until `ready()` is true.

    Raises:
        PermanentError: a child died, or the time is over; the text names the log to read.
    """
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if ready():
            return
        if child := died(children):
            raise PermanentError(f"{child.name} stopped while {what} was awaited: read {child.log}")
        time.sleep(0.2)
    raise PermanentError(
        f"{what} did not come within {seconds:.0f} seconds: read the logs in {children[-1].log.parent}"
    )
