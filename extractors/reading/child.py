"""The process that opens files: within limits, with nothing of its own to lose, told what to do over a pipe."""

from __future__ import annotations

import json
import os
import resource
import signal
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from casefile.pages import Box, Page
from extractors.reading.cutting import Cut
from extractors.reading.files import collector_paused
from extractors.reading.limits import PATIENCE, Limits
from extractors.reading.looks import Look, look_at
from extractors.reading.opening import opened, page_at
from extractors.reading.packing import pack_page
from extractors.reading.pdfs import PdfFile, unreadable
from extractors.reading.refusals import Refused
from extractors.reading.surveys import Facts
from extractors.reading.unlocking import unlocked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from extractors.reading.pictures import PictureFile

Request = dict[str, Any]


def main(descriptor: int, limits: Limits) -> None:
    """Do what comes over the pipe until it closes."""
    os.environ["OMP_THREAD_LIMIT"] = "1"  # noqa: TID251 - the one setting that OCR takes from the environment
    _bound(limits)
    with Connection(descriptor) as pipe:
        worker = _Worker(pipe, limits)
        while True:
            try:
                request = json.loads(pipe.recv_bytes())
            except (EOFError, OSError):
                return
            with collector_paused():
                worker.do(request)


def _most_memory() -> int:
    """Return the most bytes that this process has held; `getrusage` would count what its parent held when it began."""
    status = Path("/proc/self/status")
    line = next((line for line in status.read_text().splitlines() if line.startswith("VmHWM:")), "VmHWM: 0 kB")
    return int(line.split()[1]) * 1024


def _bound(limits: Limits) -> None:
    """Take from this process what it must not use: memory, core dumps, endless files."""
    resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (limits.unpacked, limits.unpacked))


class _Worker:
    """Keeps the last file open, as its pages come one after the other."""

    def __init__(self, pipe: Connection, limits: Limits) -> None:
        self._pipe = pipe
        self._limits = limits
        self._name: tuple[str, str | None] | None = None
        self._pages: PdfFile | PictureFile | None = None

    def do(self, request: Request) -> None:
        """Answer one request."""
        if "look" in request:
            self._close()
            self._look(Path(request["look"]), request)
        elif "unlock" in request:
            self._close()
            self._unlock(request)
        elif "cuts" in request:
            self._cut(request)
        else:
            self._read(request)

    def _look(self, path: Path, request: Request) -> None:
        self._watch()
        look = look_at(path, request["password"], self._limits, request["depth"])
        parts = []
        for number, part in enumerate(look.parts):
            place = Path(request["scratch"]) / str(number)
            place.write_bytes(part.content)
            parts.append([part.name, str(place), part.refusal])
        text = (look.structured or "").encode("utf-8", "replace")
        self._send({**_as_json(look), "parts": parts, "body": True})
        self._pipe.send_bytes(text)
        signal.alarm(0)

    def _unlock(self, request: Request) -> None:
        self._watch()
        self._send({"unlocked": unlocked(Path(request["unlock"]), request["password"], Path(request["target"]))})
        signal.alarm(0)

    def _read(self, request: Request) -> None:
        for index, digest, pictures, notes, cited in request["pages"]:
            self._watch()
            boxes = None if cited is None else tuple(Box(*box) for box in cited)
            page = self._page(request, index, Facts(digest, pictures, notes, boxes))
            self._send({"page": index, "body": True})
            self._pipe.send_bytes(pack_page(page))
        signal.alarm(0)
        self._send({"done": True, "memory": _most_memory()})

    def _cut(self, request: Request) -> None:
        for page, box, turns, share in request["cuts"]:
            self._watch()
            try:
                picture = self._opened(request).cut(Cut(page, box and Box(*box), turns, share))
            except (Refused, MemoryError, OSError, ValueError):
                picture = b""
            self._send({"page": page, "body": True})
            self._pipe.send_bytes(picture)
        signal.alarm(0)
        self._send({"done": True, "memory": _most_memory()})

    def _opened(self, request: Request) -> PdfFile | PictureFile:
        name = (request["path"], request["password"])
        if self._name != name:
            self._close()
        if self._pages is None:
            self._pages = opened(Path(name[0]), request["media_type"], name[1], self._limits)
            self._name = name
        return self._pages

    def _page(self, request: Request, index: int, facts: Facts) -> Page:
        try:
            return page_at(self._opened(request), index, facts)
        except Refused as refused:
            return unreadable(index + 1, facts.digest, str(refused))
        except (MemoryError, OSError):
            return unreadable(index + 1, facts.digest, "it needs more memory than a page may use")

    def _close(self) -> None:
        if self._pages is not None:
            self._pages.close()
        self._pages, self._name = None, None

    def _watch(self) -> None:
        """End this process some time after it should have been ended from outside."""
        signal.alarm(int((PATIENCE + 1) * self._limits.seconds) + 5)

    def _send(self, answer: dict[str, Any]) -> None:
        self._pipe.send_bytes(json.dumps(answer).encode())


def _as_json(look: Look) -> dict[str, Any]:
    return {
        "sha256": look.sha256,
        "media_type": look.media_type,
        "reason": look.reason,
        "facts": look.facts,
        "digest": look.page.digest if look.page else None,
        "doubts": look.doubts,
    }
