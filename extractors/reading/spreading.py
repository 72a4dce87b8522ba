"""The pages of one file, spread over the workers; a worker that dies or hangs costs the page it was at."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, NamedTuple

from casefile.pages import Page
from extractors.reading.packing import unpack_page
from extractors.reading.pdfs import unreadable
from extractors.reading.processes import Crew, DeadWorker, Worker
from extractors.reading.surveys import Facts

_MOST_DEATHS = 8
"""Workers that may die over one file, one after the other, before the rest of it is given up."""
_AT_ONCE = 16
"""Pages of text asked for at once; a page that may be a scan is asked for alone."""
_BROKE_OFF = "reading it broke off; open the page and read it by eye"
_TOO_SLOW = "it takes longer than {seconds:.0f} seconds; open the page and read it by eye"
_GIVEN_UP = "the file breaks the reading again and again; ask the sender for a plain PDF or a scan"


class Wanted(NamedTuple):
    """A page to be read: its place in the file, from 0, and what is known of it."""

    place: int
    facts: Facts


class Opened(NamedTuple):
    """How a worker opens the file."""

    path: Path
    media_type: str
    password: str | None


class ReadPage(NamedTuple):
    """A page that was read, with its packed form where it is worth keeping."""

    page: Page
    blob: bytes | None


class _Task:
    """What one worker is at: pages not yet answered, the first of which it is reading."""

    def __init__(self, worker: Worker) -> None:
        self.worker = worker
        self.waiting: deque[Wanted] = deque()


class Spread:
    """Reads the wanted pages of one file with all workers of the crew."""

    def __init__(self, crew: Crew, opened: Opened, wanted: Sequence[Wanted]) -> None:
        self._crew = crew
        self._opened = opened
        self._queue = deque(wanted)
        self._tasks: dict[Connection, _Task] = {}
        self._deaths = 0

    def pages(self) -> Iterator[ReadPage]:
        """Yield the pages as they are read, in no order; each wanted page comes exactly once."""
        workers = self._crew.each()
        while self._queue and len(self._tasks) < self._crew.size:
            self._give(next(workers))
        while self._tasks:
            yield from self._listen()
        for wanted in self._queue:
            yield _lost(wanted, _GIVEN_UP)

    def _give(self, worker: Worker) -> None:
        """Ask the worker for the next pages, where there are any and the file is not given up."""
        if not self._queue or self._deaths >= _MOST_DEATHS:
            return
        task = _Task(worker)
        task.waiting.append(self._queue.popleft())
        while self._queue and len(task.waiting) < _AT_ONCE and not _may_be_scan(task.waiting[-1], self._queue[0]):
            task.waiting.append(self._queue.popleft())
        self._tasks[worker.pipe] = task
        worker.ask(
            {
                "path": str(self._opened.path),
                "media_type": self._opened.media_type,
                "password": self._opened.password,
                "pages": [[wanted.place, *wanted.facts] for wanted in task.waiting],
            }
        )

    def _listen(self) -> Iterator[ReadPage]:
        patience = min(task.worker.seconds_left for task in self._tasks.values())
        ready = wait(list(self._tasks), timeout=max(0.0, patience))
        overdue = [pipe for pipe, task in self._tasks.items() if task.worker.seconds_left <= 0 and pipe not in ready]
        for pipe in ready:
            yield from self._hear(self._tasks[pipe])  # type: ignore[index]
        for pipe in overdue:
            seconds = self._crew.limits.seconds
            yield from self._bury(self._tasks[pipe], _TOO_SLOW.format(seconds=seconds))

    def _hear(self, task: _Task) -> Iterator[ReadPage]:
        try:
            head, body = task.worker.answer()
            if head.get("done"):
                self._finish(task)
                return
            yield self._take(task, head, body)
        except (DeadWorker, ValueError):
            yield from self._bury(task, _BROKE_OFF)

    def _take(self, task: _Task, head: dict[str, Any], body: bytes) -> ReadPage:
        wanted = task.waiting[0]
        if head.get("page") != wanted.place:
            raise DeadWorker("answers nonsense")
        page = unpack_page(body, wanted.place + 1)
        task.waiting.popleft()
        self._deaths = 0
        return ReadPage(page, None if page.is_unreadable else body)

    def _finish(self, task: _Task) -> None:
        del self._tasks[task.worker.pipe]
        self._queue.extendleft(reversed(task.waiting))
        worker = self._crew.replace(task.worker) if task.worker.is_full_grown else task.worker
        self._give(worker)

    def _bury(self, task: _Task, why: str) -> Iterator[ReadPage]:
        """Replace a dead or hung worker: the page it was at is lost, the others are asked for again."""
        del self._tasks[task.worker.pipe]
        self._deaths += 1
        if task.waiting:
            yield _lost(task.waiting.popleft(), why)
        self._queue.extendleft(reversed(task.waiting))
        self._give(self._crew.replace(task.worker))


def _may_be_scan(last: Wanted, following: Wanted) -> bool:
    return last.facts.pictures or following.facts.pictures


def _lost(wanted: Wanted, why: str) -> ReadPage:
    return ReadPage(unreadable(wanted.place + 1, wanted.facts.digest, why), None)
