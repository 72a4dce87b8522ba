"""Child processes of the one-machine system: started with a clean signal state, stopped in order, never left behind."""

from __future__ import annotations

import ctypes
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

_PR_SET_PDEATHSIG = 1
GENTLE = 15.0
"""Seconds that a child has to stop by itself."""


class Child(NamedTuple):
    """A started process with its name and its log; `command` and `environment` start it again, `at` is when it was."""

    name: str
    process: subprocess.Popen[bytes]
    log: Path
    command: tuple[str, ...]
    environment: Mapping[str, str]
    at: float


def start_child(name: str, command: Sequence[str], environment: Mapping[str, str], logs: Path) -> Child:
    """Start a Python module of ours in its own session, its output going to a log file; it ends with this process."""
    logs.mkdir(parents=True, exist_ok=True)
    log = logs / f"{name}.log"
    with log.open("ab") as stream:
        process = _popen([sys.executable, *command], environment, stream)
    return Child(name, process, log, tuple(command), environment, time.monotonic())


def start_again(child: Child) -> Child:
    """Start a child that has stopped once more, after ending what it may have left behind."""
    _signal_group(child, signal.SIGTERM)
    return start_child(child.name, child.command, child.environment, child.log.parent)


def _popen(command: Sequence[str], environment: Mapping[str, str], stream: IO[bytes]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - our own interpreter and modules, no shell
        list(command),
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=stream,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        preexec_fn=_before_it_starts,
    )


def _before_it_starts() -> None:
    """Give the child its signals back, and have it asked to end when this process is killed."""
    signal.signal(
        signal.SIGINT, signal.default_int_handler
    )  # a background job inherits it ignored; Prefect stops on it
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


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


def port_taken(host: str, port: int) -> bool:
    """Tell whether something listens there already."""
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex((host if host != "0.0.0.0" else "127.0.0.1", port)) == 0  # noqa: S104 - compared, not bound


def port_free_within(host: str, port: int, seconds: float) -> bool:
    """Tell whether nothing listens there by the end of that time."""
    end = time.monotonic() + seconds
    while port_taken(host, port):
        if time.monotonic() > end:
            return False
        time.sleep(0.2)
    return True


def wait_until(what: str, ready: Callable[[], bool], mend: Callable[[], None], seconds: float = 120.0) -> None:
    """Wait until `ready()` is true; `mend()` starts again what stops meanwhile, and raises when that is in vain.

    Raises:
        PermanentError: the time is over.
    """
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if ready():
            return
        mend()
        time.sleep(0.2)
    raise PermanentError(f"{what} did not come within {seconds:.0f} seconds")
