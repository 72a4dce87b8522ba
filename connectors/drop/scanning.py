"""Looking at the drop folder: what stands in it, and what no longer changes."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from connectors.drop.disk import translated
from connectors.drop.names import Place, is_dropped_file, is_dropped_folder, shown, spot_of

PATIENCE = 600.0
"""Seconds after which a PDF that does not end as one is taken as it is, so that it can be refused."""
_TAIL = 2048


logger = logging.getLogger(__name__)


class Dropped(NamedTuple):
    """A file as one look found it. `changed_ns` moves with every change of it; `age` is in seconds since."""

    path: Path
    place: Place
    folder: str
    matter: str | None
    name: str
    privileged: bool
    size: int
    mtime_ns: int
    changed_ns: int
    age: float
    whole: bool


def scan(root: Path) -> tuple[Dropped, ...]:
    """Return the files that people dropped, by path; links and half-written files are passed over.

    Raises:
        TransientError: the folder can't be read now.
    """
    with translated("the drop folder"):
        return tuple(sorted(filter(None, (_look_at(root, path) for path in _files_in(root, root)))))


def still(before: Sequence[Dropped], now: Sequence[Dropped]) -> tuple[Dropped, ...]:
    """Return the files that did not change from one look to the next, and are whole."""
    known = {dropped.path: _state(dropped) for dropped in before}
    return tuple(
        dropped
        for dropped in now
        if known.get(dropped.path) == _state(dropped) and (dropped.whole or dropped.age > PATIENCE)
    )


def _state(dropped: Dropped) -> tuple[int, int, int]:
    return dropped.size, dropped.mtime_ns, dropped.changed_ns


def _files_in(folder: Path, root: Path) -> Iterator[Path]:
    try:
        entries = list(os.scandir(folder))
    except (FileNotFoundError, PermissionError) as error:
        if folder == root:
            raise
        logger.warning("a folder in the drop folder can't be read: %s", error.strerror)
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            if is_dropped_folder(entry.name):
                yield from _files_in(Path(entry.path), root)
        elif entry.is_file(follow_symlinks=False) and is_dropped_file(entry.name):
            yield Path(entry.path)


def _look_at(root: Path, path: Path) -> Dropped | None:
    try:
        found = path.lstat()
        whole = _is_whole(path, found.st_size)
    except FileNotFoundError:
        return None  # taken away between the list and the look
    spot = spot_of(path.relative_to(root))
    changed = max(found.st_mtime_ns, found.st_ctime_ns)
    return Dropped(
        path=path,
        place=spot.place,
        folder=spot.folder,
        matter=spot.matter,
        name=shown(path.name),
        privileged=spot.privileged,
        size=found.st_size,
        mtime_ns=found.st_mtime_ns,
        changed_ns=changed,
        age=time.time() - changed / 1e9,
        whole=whole,
    )


def _is_whole(path: Path, size: int) -> bool:
    """Tell whether a PDF ends as one; of other files nothing can be told but that they are still."""
    if path.suffix.casefold() != ".pdf":
        return True
    try:
        with path.open("rb") as file:
            file.seek(max(0, size - _TAIL))
            return b"%%EOF" in file.read(_TAIL)
    except PermissionError:
        return False  # on a share: the program that writes it has it locked
