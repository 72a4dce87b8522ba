"""Looking at the drop folder: what stands in it, and whether a file in it seems whole."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from connectors.drop.base import Dropped
from connectors.drop.disk import translated
from connectors.drop.names import (
    is_dropped_file,
    is_dropped_folder,
    is_dropped_link,
    is_half_written,
    is_report,
    is_review_sheet,
    lies_too_deep,
)
from connectors.drop.use import is_being_written, is_on_screen

_TAIL = 2048

logger = logging.getLogger(__name__)


def scan(root: Path) -> tuple[Dropped, ...]:
    """Return the files and links that people dropped, by path, links unfollowed, half-written files among them.

    A folder that lies too deep to be looked into stands for what is in it, and is never ready.

    Raises:
        TransientError: the folder can't be read now.
    """
    with translated("the drop folder"):
        found = sorted(_files_in(root, root), key=lambda entry: entry.path)
        return tuple(filter(None, (_look_at(root, entry) for entry in found)))


def is_ready(path: Path) -> bool:
    """Tell whether nobody has the file open, and it seems whole: not empty, and a PDF ends as one."""
    if path.is_symlink():
        return True
    try:
        size = path.stat().st_size
        if path.is_dir() or size == 0 or is_on_screen(path) or is_being_written(path):
            return False
        return path.suffix.casefold() != ".pdf" or _ends_as_pdf(path, size)
    except (FileNotFoundError, PermissionError):
        return False


def _ends_as_pdf(path: Path, size: int) -> bool:
    with path.open("rb") as file:
        file.seek(max(0, size - _TAIL))
        return b"%%EOF" in file.read(_TAIL)


def stamp_of(found: os.stat_result) -> str:
    """Return what moves with every change of a file, also one that keeps its size and time."""
    return f"{found.st_mtime_ns} {found.st_ctime_ns}"


def _files_in(folder: Path, root: Path) -> Iterator[os.DirEntry[str]]:
    try:
        entries = list(os.scandir(folder))
    except OSError as error:
        if folder == root:
            raise
        logger.warning("a folder in the drop folder can't be read: %s", error.strerror)
        return
    for entry in entries:
        if entry.is_symlink():
            if is_dropped_link(entry.name):
                yield entry
        elif entry.is_dir(follow_symlinks=False):
            if is_dropped_folder(entry.name) and lies_too_deep(entry.path):
                yield entry
            elif is_dropped_folder(entry.name):
                yield from _files_in(Path(entry.path), root)
        elif entry.is_file(follow_symlinks=False) and _is_dropped(entry):
            yield entry


def _is_dropped(entry: os.DirEntry[str]) -> bool:
    if is_half_written(entry.name):
        return True
    path = PurePosixPath(entry.path)
    return is_dropped_file(entry.name) and not is_review_sheet(path) and not is_report(path)


def _look_at(root: Path, entry: os.DirEntry[str]) -> Dropped | None:
    try:
        found = entry.stat(follow_symlinks=False)
    except FileNotFoundError:
        return None  # taken away between the list and the look
    path = PurePosixPath(entry.path[len(str(root)) :].lstrip("/"))
    return Dropped.at(path, found.st_size, stamp_of(found))
