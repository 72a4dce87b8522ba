"""Child processes that open files for us: started, asked, listened to, replaced when they die."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

from extractors.reading.limits import PATIENCE, Limits

_START = (
    "import gc, json, os, sys; gc.disable(); os.environ['OPENBLAS_NUM_THREADS'] = '1'; "
    "sys.path[:] = json.loads(sys.argv[1]); "
    "from extractors.reading.child import main; from extractors.reading.limits import Limits; "
    "gc.freeze(); gc.enable(); main(int(sys.argv[2]), Limits(*json.loads(sys.argv[3])))"
)
"""How a worker starts: what is loaded is there for good, and the collector looks at none of it, then or later."""
_FULL_GROWN = 600 * 1024 * 1024
"""Bytes of memory from which a worker is replaced by a fresh one."""
_LARGEST_ANSWER = 256 * 1024 * 1024
_A_WHILE = 2.0


class DeadWorker(Exception):
    """The process is gone, or answers nonsense and has to go."""


class Worker:
    """One child process and the pipe to it. It answers in JSON and bytes: nothing of its is ever executed."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        ours, theirs = Pipe()
        self.pipe: Connection = ours
        path = [entry or str(Path.cwd()) for entry in sys.path]
        arguments = [json.dumps(path), str(theirs.fileno()), json.dumps(limits)]
        self.process = subprocess.Popen(  # noqa: S603 - our own interpreter and module, no shell
            [sys.executable, "-c", _START, *arguments],
            pass_fds=(theirs.fileno(),),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        theirs.close()
        self._begin()
        self.memory = 0

    @property
    def seconds_left(self) -> float:
        """How long the answer may still take; a worker that waits for a processor alone is waited for."""
        left = self._since + self._limits.seconds - time.monotonic()
        return left if left > 0 or not self._is_starved(left) else _A_WHILE

    def _is_starved(self, left: float) -> bool:
        """Tell whether it would go on working, and has had less of the processors than its seconds."""
        spent = _spent(self.process.pid)
        is_within = -left < (PATIENCE - 1) * self._limits.seconds
        return bool(is_within and spent and spent.runs and spent.seconds - self._worked < self._limits.seconds)

    def _begin(self) -> None:
        """Start the time for an answer."""
        spent = _spent(self.process.pid)
        self._since, self._worked = time.monotonic(), spent.seconds if spent else 0.0

    @property
    def is_full_grown(self) -> bool:
        """Tell whether it holds so much memory that a fresh one should take its place."""
        return self.memory > _FULL_GROWN

    def ask(self, request: dict[str, Any]) -> None:
        """Send a request; the time for its first answer starts."""
        self._begin()
        with suppress(OSError):  # that the worker died is noticed when its answer is read
            self.pipe.send_bytes(json.dumps(request).encode())

    def answer(self) -> tuple[dict[str, Any], bytes]:
        """Return the next answer with the bytes that belong to it; the time for the one after it starts.

        Raises:
            DeadWorker: the process is gone, too slow, or answers nonsense.
        """
        while not self.pipe.poll(max(0.0, self.seconds_left)):
            if self.seconds_left <= 0:
                raise DeadWorker("too slow")
        try:
            head = json.loads(self.pipe.recv_bytes(_LARGEST_ANSWER))
            body = self.pipe.recv_bytes(_LARGEST_ANSWER) if head.get("body") else b""
        except (EOFError, OSError, ValueError, AttributeError) as error:
            raise DeadWorker("gone") from error
        self._begin()
        self.memory = int(head.get("memory", 0))
        return head, body

    def end(self) -> None:
        """End the process and wait until it is gone."""
        self.pipe.close()
        self.process.kill()
        self.process.wait()


class Spent(NamedTuple):
    """What a process has had of the processors, and whether it runs or waits for one."""

    seconds: float
    runs: bool


def _spent(process: int) -> Spent | None:
    """Return what the process has had, where the system says so (/proc of Linux); None elsewhere."""
    try:
        told = Path(f"/proc/{process}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
        return Spent((int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK"), told[0] in ("R", "D"))
    except (OSError, ValueError, IndexError):
        return None


class Crew:
    """The workers of a pool."""

    def __init__(self, size: int, limits: Limits) -> None:
        self.limits = limits
        self.size = size
        self._workers: list[Worker] = []

    @property
    def first(self) -> Worker:
        """One of them, started where none was."""
        return next(self.each())

    def each(self) -> Iterator[Worker]:
        """Yield one after the other, each started only when it is asked for."""
        for place in range(self.size):
            if place == len(self._workers):
                self._workers.append(Worker(self.limits))
            yield self._workers[place]

    def replace(self, worker: Worker) -> Worker:
        """End a worker and return the fresh one in its place."""
        worker.end()
        fresh = Worker(self.limits)
        self._workers[self._workers.index(worker)] = fresh
        return fresh

    def end(self) -> None:
        """End them all; the next call starts new ones."""
        for worker in self._workers:
            worker.end()
        self._workers = []
