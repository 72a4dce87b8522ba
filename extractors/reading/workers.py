"""Reading in other processes, within limits; a page once read is kept by its digest and never read again."""

from __future__ import annotations

import threading
import types
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple, Self

from casefile.pages import Box, Page, ReadFile
from extractors.reading import media, refusals
from extractors.reading.cutting import Cut
from extractors.reading.files import as_read
from extractors.reading.limits import Limits
from extractors.reading.looks import Look, measured, structured_page
from extractors.reading.packing import unpack_page
from extractors.reading.processes import Crew, DeadWorker
from extractors.reading.spreading import Opened, Spread, Wanted
from extractors.reading.surveys import Facts

_MOST_DEATHS = 3
"""Workers that may die over the cut-outs of one file."""
Known = Callable[[str], bytes | None]
"""Gives back what was kept for a digest, or None."""
Keep = Callable[[str, bytes], None]
"""Keeps a page's packed form under its digest."""
Progress = Callable[[int, int], None]
"""Is told how many of how many pages of the file at hand are read."""


def _silent(done: int, of: int) -> None:
    """Tell nobody."""


class ReadingPool:
    """Warm worker processes; the pages of one file are spread over all of them, one file after the other."""

    def __init__(self, workers: int = 2, *, limits: Limits = Limits()) -> None:  # noqa: B008
        self.crew = Crew(workers, limits)
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the workers."""
        self.crew.end()

    def read(
        self,
        path: Path,
        *,
        password: str | None = None,
        known: Known = lambda digest: None,  # noqa: ARG005
        keep: Keep = lambda digest, blob: None,  # noqa: ARG005
        progress: Progress | None = None,
    ) -> ReadFile:
        """Return the file's pages, or a refusal with one plain sentence; never raises for what is in it.

        A page whose digest `known` has is not read; one that is read goes to `keep`.
        """
        with self._lock, TemporaryDirectory(prefix="reading-") as scratch:
            run = _Run(self.crew, password, _Memory(known, keep), progress or _silent, Path(scratch))
            try:
                return run.file(path, depth=0)
            except BaseException:
                self.crew.end()  # they may be in the middle of something that nobody waits for any more
                raise

    def read_cited(
        self,
        path: Path,
        cited: Mapping[int, tuple[Box, ...] | None],
        *,
        password: str | None = None,
        known: Known = lambda digest: None,  # noqa: ARG005
    ) -> dict[int, Page]:
        """Return the pages of those numbers, read anew from the file: none where it cannot be read.

        Of a scan the rows around the page's boxes are recognised, all of it where there are no boxes; None reads the
        page as `read` does. A scan with boxes, or none of them, is not recognised where `known` has what it shows: the
        digest is that of the file at hand.
        """
        with self._lock, TemporaryDirectory(prefix="reading-") as scratch:
            run = _Run(self.crew, password, _Memory(known, lambda digest, blob: None), _silent, Path(scratch))  # noqa: ARG005
            try:
                return run.cited(path, cited)
            except BaseException:
                self.crew.end()
                raise

    def unlock(self, path: Path, password: str, target: Path) -> bool:
        """Write a locked PDF without its lock; False where that can't be done with the password."""
        with self._lock:
            worker = self.crew.first
            worker.ask({"unlock": str(path), "password": password, "target": str(target)})
            try:
                head, _ = worker.answer()
            except DeadWorker:
                self.crew.replace(worker)
                return False
            return bool(head.get("unlocked"))

    def cut(self, path: Path, media_type: str, cuts: Sequence[Cut], *, password: str | None = None) -> list[bytes]:
        """Return a picture for each cut-out of the file's pages, in order; none (no bytes) where it can't be painted.

        A worker that dies or hangs over one costs that one; a file that breaks several gets no more pictures.
        """
        with self._lock:
            try:
                return _cut(self.crew, Opened(path, media_type, password), cuts)
            except BaseException:
                self.crew.end()
                raise


def _cut(crew: Crew, opened: Opened, cuts: Sequence[Cut]) -> list[bytes]:
    found: list[bytes] = []
    for _ in range(_MOST_DEATHS):
        worker = crew.first
        asked = {**opened._asdict(), "path": str(opened.path), "cuts": cuts[len(found) :]}
        worker.ask(asked)
        try:
            while not (answer := worker.answer())[0].get("done"):
                found.append(answer[1])
        except DeadWorker:
            crew.replace(worker)
            found.append(b"")
        else:
            if worker.is_full_grown:
                crew.replace(worker)
        if len(found) >= len(cuts):
            break
    return [*found, *[b""] * (len(cuts) - len(found))]


class _Memory(NamedTuple):
    """What is kept of earlier readings."""

    known: Known
    keep: Keep

    def page(self, digest: str, number: int) -> Page | None:
        """Return the kept page; what is kept in another version's form counts as not kept."""
        blob = self.known(digest)
        if blob is None:
            return None
        try:
            return unpack_page(blob, number)
        except ValueError:
            return None


class _Run:
    """One call of `read`: the file, and the files packed in it."""

    def __init__(self, crew: Crew, password: str | None, memory: _Memory, progress: Progress, scratch: Path) -> None:
        self._crew = crew
        self._password = password
        self._memory = memory
        self._progress = progress
        self._scratch = scratch
        self._places = count()

    def file(self, path: Path, depth: int) -> ReadFile:
        """Return the file, and its parts read one after the other."""
        look, parts = self._look(path, depth)
        pages = self._pages(path, look) if look.facts else ()
        if look.page is not None:
            pages = (look.page,)
        return as_read(look, pages, tuple(self._member(*part, depth + 1) for part in parts))

    def cited(self, path: Path, cited: Mapping[int, tuple[Box, ...] | None]) -> dict[int, Page]:
        """Return the pages of those numbers, each with its boxes to be read."""
        look, _ = self._look(path, depth=0)
        if look.page is not None:
            return {look.page.number: look.page}
        there = {number: boxes for number, boxes in sorted(cited.items()) if 1 <= number <= len(look.facts)}
        found = {number: page for number, boxes in there.items() if (page := self._kept(look, number, boxes))}
        wanted = [
            Wanted(number - 1, look.facts[number - 1]._replace(cited=boxes))
            for number, boxes in there.items()
            if number not in found
        ]
        spread = Spread(self._crew, Opened(path, look.media_type, self._password), wanted)
        return found | {page.number: page for page, _ in spread.pages()}

    def _kept(self, look: Look, number: int, boxes: tuple[Box, ...] | None) -> Page | None:
        """Return what is kept of a page that may be a scan, unless it is to be read with all care."""
        facts = look.facts[number - 1]
        return self._memory.page(facts.digest, number) if facts.pictures and boxes is not None else None

    def _member(self, name: str, held: str, refusal: str | None, depth: int) -> ReadFile:
        if refusal is not None:
            return ReadFile(measured(Path(held)).sha256, media.UNKNOWN, "refused", refusal, (), member=name)
        return self.file(Path(held), depth)._replace(member=name)

    def _look(self, path: Path, depth: int) -> tuple[Look, list[tuple[str, str, str | None]]]:
        """Let a worker look at the file; one that dies or hangs over it refuses it."""
        place = self._scratch / str(next(self._places))
        place.mkdir()
        worker = self._crew.first
        worker.ask({"look": str(path), "password": self._password, "depth": depth, "scratch": str(place)})
        try:
            head, body = worker.answer()
            return _look_of(head, body), [(name, held, refusal) for name, held, refusal in head["parts"]]
        except (DeadWorker, KeyError, ValueError, TypeError):
            self._crew.replace(worker)
            seen = measured(path)
            kind = media.paged_media_type(seen.head) or media.UNKNOWN
            return Look(seen.sha256, kind, refusals.SLOW), []

    def _pages(self, path: Path, look: Look) -> tuple[Page, ...]:
        """Return all pages: those kept from earlier, and those read now; equal pages are read once."""
        places: dict[str, list[int]] = defaultdict(list)
        for index, facts in enumerate(look.facts):
            places[facts.digest].append(index)
        found: dict[int, Page] = {}
        wanted = []
        for digest, indices in places.items():
            page = self._memory.page(digest, indices[0] + 1)
            if page is None:
                wanted.append(Wanted(indices[0], look.facts[indices[0]]))
            else:
                found.update((index, page._replace(number=index + 1)) for index in indices)
        self._progress(len(found), len(look.facts))
        for page, blob in Spread(self._crew, Opened(path, look.media_type, self._password), wanted).pages():
            if blob is not None:
                self._memory.keep(page.digest, blob)
            found.update((index, page._replace(number=index + 1)) for index in places[page.digest])
            self._progress(len(found), len(look.facts))
        return tuple(found[index] for index in range(len(look.facts)))


def _look_of(head: dict[str, Any], body: bytes) -> Look:
    """Return the look that the worker sent."""
    structured = body.decode() if head["digest"] else None
    return Look(
        head["sha256"],
        head["media_type"],
        head["reason"],
        tuple(Facts(*facts) for facts in head["facts"]),
        structured_page(head["digest"]) if head["digest"] else None,
        structured,
        doubts=tuple(head["doubts"]),
    )
