"""Folders that were dropped whole: removed when all that was in them is safe, unless people keep them to drop into."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

from casefile.ids import derive_id
from casefile.records.hints import is_kind
from connectors.drop.names import HIDDEN, is_beside_matters, is_kept, is_litter, shown

QUIET = 30.0
"""Seconds that an emptied folder stands as it is before it goes: a copy into it may still be under way."""
_TAKEN_FROM = f"{HIDDEN}/taken from"


def dropped_whole(inside: PurePosixPath, *, beside: bool = False) -> PurePosixPath | None:
    """Return the uppermost folder of a file's path that goes when it is empty; None: the file came alone.

    The folder at the top stays, unless it was laid `beside` the matters, and so do those below it that people keep:
    `Privileged`, and one whose name is a kind's.
    """
    above = inside.parts[:-1]
    if beside:
        return PurePosixPath(above[0])
    for depth in range(1, len(above)):
        name = shown(above[depth])
        if not is_kept(name) and not is_kind(name):
            return PurePosixPath(*above[: depth + 1])
    return None


class Emptied:
    """Knows which folders were taken from, also after a restart, and since when each stands empty."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._since: dict[PurePosixPath, tuple[int, float]] = {}

    def note(self, inside: PurePosixPath) -> None:
        """Remember the folder that a file is taken from."""
        folder = dropped_whole(inside, beside=is_beside(self._root, inside))
        if folder is None:
            return
        mark = self._root / _TAKEN_FROM / derive_id(folder)
        if not mark.exists():
            mark.parent.mkdir(parents=True, exist_ok=True)
            mark.write_bytes(os.fsencode(str(folder)))

    def tidy(self, moment: float) -> None:
        """Remove the folders that were taken from and have stood empty for the quiet time by that clock."""
        marks = self._root / _TAKEN_FROM
        for mark in sorted(marks.iterdir()) if marks.is_dir() else ():
            folder = PurePosixPath(os.fsdecode(mark.read_bytes()))
            if not (self._root / folder).is_dir() or self._became_a_matters(folder):
                mark.unlink(missing_ok=True)
            elif self._is_due(folder, moment):
                _remove(self._root / folder)

    def _became_a_matters(self, folder: PurePosixPath) -> bool:
        return len(folder.parts) == 1 and not is_beside(self._root, folder / "any")

    def _is_due(self, folder: PurePosixPath, moment: float) -> bool:
        state = _newest(self._root / folder)
        if state is None:
            self._since.pop(folder, None)
            return False
        known, since = self._since.setdefault(folder, (state, moment))
        if known != state:
            self._since[folder] = (state, moment)
            return False
        return moment - since >= QUIET


def is_beside(root: Path, inside: PurePosixPath) -> bool:
    """Tell whether a path lies in a folder that somebody laid beside the matters, and that is no matter's."""

    def within(top: str) -> list[str]:
        try:
            return [entry.name for entry in os.scandir(root / top)]
        except OSError:
            return []

    return is_beside_matters(inside, within)


def _newest(folder: Path) -> int | None:
    """Return when a folder or one in it changed last; None: something is in it that is no litter, or out of reach."""
    try:
        changed = [folder.stat().st_ctime_ns]
        for path in _below(folder):
            if path.is_symlink() or not (path.is_dir() or is_litter(path.name)):
                return None
            changed.append(path.lstat().st_ctime_ns)
    except (OSError, RecursionError):
        return None
    return max(changed)


def _remove(folder: Path) -> None:
    """Remove the empty folders from the bottom up; a folder that is not empty any more stays, with those above it."""
    with suppress(OSError):
        for path in sorted(_below(folder), key=lambda path: -len(path.parts)):
            if path.is_dir() and not path.is_symlink():
                path.rmdir()
            elif is_litter(path.name):
                path.unlink()
        folder.rmdir()


def _below(folder: Path) -> Iterator[Path]:
    return folder.rglob("*")
