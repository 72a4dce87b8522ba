"""A file by its bytes: what it is, and its pages, or one plain sentence why not."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from casefile.pages import Page, ReadFile
from extractors.reading import refusals
from extractors.reading.limits import Limits
from extractors.reading.looks import Look, look_at
from extractors.reading.opening import opened, page_at
from extractors.reading.refusals import Refused

TYPE_CHECKING = False
if TYPE_CHECKING:
    from extractors.reading.containers import Part


def read_file(path: Path, *, password: str | None = None, limits: Limits = Limits()) -> ReadFile:  # noqa: B008
    """Return the file's pages, or a refusal with one plain sentence; never raises for what is in it."""
    return _read(path, password, limits, depth=0)


def read_content(content: bytes, *, password: str | None = None, limits: Limits = Limits()) -> ReadFile:  # noqa: B008
    """Return the pages of a file that is held in memory, like `read_file`."""
    return _read(content, password, limits, depth=0)


def _read(source: Path | bytes, password: str | None, limits: Limits, depth: int) -> ReadFile:
    look = look_at(source, password, limits, depth)
    try:
        pages = _pages(source, look, password, limits)
    except Refused as refused:
        look, pages = look._replace(reason=str(refused)), ()
    members = tuple(_member(part, password, limits, depth + 1) for part in look.parts)
    return as_read(look, pages, members)


def _member(part: Part, password: str | None, limits: Limits, depth: int) -> ReadFile:
    if part.refusal is not None:
        return refused_part(part)
    return _read(part.content, password, limits, depth)._replace(member=part.name)


def refused_part(part: Part) -> ReadFile:
    """Return a part of a container that could not be taken out."""
    look = look_at(part.content, None, Limits())
    return ReadFile(look.sha256, look.media_type, "refused", part.refusal, (), member=part.name)


def _pages(source: Path | bytes, look: Look, password: str | None, limits: Limits) -> tuple[Page, ...]:
    if not look.facts:
        return () if look.page is None else (look.page,)
    with opened(source, look.media_type, password, limits) as pages, collector_paused():
        return tuple(page_at(pages, index, facts) for index, facts in enumerate(look.facts))


def as_read(look: Look, pages: tuple[Page, ...], members: tuple[ReadFile, ...] = ()) -> ReadFile:
    """Return the file of a look once its pages and parts are read; refused where no page could be."""
    reason = look.reason
    if pages and all(page.is_unreadable for page in pages):
        reason = why_unreadable(pages)
    if reason is not None:
        return ReadFile(look.sha256, look.media_type, "refused", reason, ())
    if pages and look.doubts:
        pages = (pages[0]._replace(doubts=look.doubts + pages[0].doubts), *pages[1:])
    return ReadFile(look.sha256, look.media_type, "read", None, pages, look.structured, members=members)


def why_unreadable(pages: tuple[Page, ...]) -> str:
    """Return the sentence for a file none of whose pages could be read."""
    told = pages[0].doubts[0].partition(": ")[2]
    return told if told.endswith(".") else refusals.DAMAGED


@contextmanager
def collector_paused() -> Iterator[None]:
    """Hold the cyclic collector back: a thousand words hold no cycle, and it looks at each of them again.

    Afterwards it takes what was read for old, and does not go through all of it at once.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()
