"""Inputs judged in a child process, which may hang or die: what fell, by its seed."""

from __future__ import annotations

import multiprocessing
import os
import resource
import time
import traceback
import warnings
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from tests.fuzz.judging import MOST_MEMORY, judged
from tests.fuzz.targets import TARGETS, made, started

_PATIENCE = 4  # times the seconds that an input may take: of a processor, as a loaded machine lets it wait
_ADDRESSES = 4 * 1024**3
_FORK = multiprocessing.get_context("fork")


class Fallen(NamedTuple):
    """An input that broke a promise: its target and seed give it again; `why` groups those with one cause."""

    target: str
    seed: int
    why: str


class Tried(NamedTuple):
    """One input tried."""

    seed: int
    fallen: Fallen | None


def tried(target: str, first: int, seconds: float, *, most: int | None = None) -> Iterator[Tried]:
    """Try the inputs from a seed on until the seconds of the clock are over, or so many were tried."""
    started(target)
    end, seed = time.monotonic() + seconds, first
    last = first + most if most is not None else None
    while time.monotonic() < end and seed != last:
        ours, theirs = _FORK.Pipe()
        child = _FORK.Process(target=_work, args=(target, seed, theirs), daemon=True)
        child.start()
        theirs.close()
        try:
            while time.monotonic() < end and seed != last:
                why = _answer(ours, target, child.pid or 0)
                yield Tried(seed, Fallen(target, seed, why) if why else None)
                seed += 1
                if why and why.startswith("process"):
                    break
        finally:
            child.kill()
            child.join()
            ours.close()


def _answer(pipe: Connection, target: str, child: int) -> str:
    """Return how an input falls; it hangs where its process waits for nothing, or has had its seconds and more."""
    patience = _PATIENCE * TARGETS[target].seconds + 20
    worked = _worked(child)[0]
    while not pipe.poll(patience):
        seconds, runs = _worked(child)
        if not runs or seconds - worked > patience:
            return "process: hangs"
    try:
        return str(pipe.recv())
    except EOFError:
        return "process: died"


def _worked(process: int) -> tuple[float, bool]:
    """Return what a process has had of the processors, and whether it still runs or waits for one."""
    try:
        told = Path(f"/proc/{process}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
    except OSError:
        return 0.0, False
    return (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK"), told[0] in ("R", "D")


def _work(target: str, seed: int, pipe: Connection) -> None:
    os.environ["OMP_THREAD_LIMIT"] = "1"
    resource.setrlimit(resource.RLIMIT_AS, (_ADDRESSES, _ADDRESSES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    warnings.simplefilter("ignore")  # of parts that two have one name, when an archive is packed
    while True:
        pipe.send(fate(target, seed))
        seed += 1


def fate(target: str, seed: int) -> str:
    """Return how the input of a seed falls, or nothing where it stands."""
    given = made(target, seed)
    try:
        cost = judged(TARGETS[target].judge, given)
    except Exception as error:  # noqa: BLE001 - whatever escapes is what is looked for
        return _place(error)
    if cost.seconds > TARGETS[target].seconds:
        return f"slow: {cost.seconds:.1f} s"
    return f"memory: {cost.memory >> 20} MB" if cost.memory > MOST_MEMORY else ""


def _place(error: Exception) -> str:
    """Return the kind of an error and the last place of our own; what it says may repeat the input."""
    ours = [frame for frame in traceback.extract_tb(error.__traceback__) if "site-packages" not in frame.filename]
    own = [frame for frame in ours if "extractors" in frame.filename or "casefile" in frame.filename] or ours
    where = f"{'/'.join(own[-1].filename.split('/')[-2:])}:{own[-1].lineno} {own[-1].name}" if own else ""
    said = str(error).split("\n")[0][:90] if isinstance(error, AssertionError) else ""
    return f"{type(error).__name__} at {where} {said}".strip()
