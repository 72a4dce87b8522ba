"""Claiming: a file is taken out of people's sight by one atomic move, and is found again after a crash."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

from casefile.ids import derive_id
from connectors.drop.base import Claimed, Dropped
from connectors.drop.disk import move_beside, translated
from connectors.drop.names import HIDDEN
from connectors.drop.use import is_being_written

_CLAIMED = f"{HIDDEN}/claimed"
_IN_USE = {errno.ENOENT, errno.EBUSY, errno.ETXTBSY, errno.EACCES, errno.EPERM}


def claim(root: Path, dropped: Dropped) -> Claimed | None:
    """Take the file, or the link itself; None for a folder, when somebody else took it, or still has it open.

    Below the claim's own folder it keeps its path, which says where it came from even after a crash.
    """
    source = root / dropped.path
    with translated("the drop folder"):
        if source.is_dir() and not source.is_symlink():
            return None
        own = _own_folder(root, dropped)
        target = own / dropped.path
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            if not source.parent.resolve().is_relative_to(root.resolve()):
                raise FileNotFoundError(errno.ENOENT, "a link leads out of the drop folder")
            source.rename(target)
        except OSError as error:
            _remove_empty(target.parent, root)
            if error.errno in _IN_USE:
                return None
            raise
        if not target.is_symlink() and _was_opened_since(target, dropped):
            give_back(root, Claimed.at(own.name, dropped.path))
            return None
    return _as_claimed(target, own)


def claimed(root: Path) -> tuple[Claimed, ...]:
    """Return the files that were taken and are not finished, also by a process that is dead by now."""
    top = root / _CLAIMED
    with translated("the drop folder"):
        if not top.is_dir():
            return ()
        return tuple(_as_claimed(path, own) for own in sorted(top.iterdir()) for path in sorted(_files_below(own)))


def place_of(root: Path, taken: Claimed) -> Path:
    """Return where the claimed file is now."""
    return root / _CLAIMED / taken.id / taken.path


def give_back(root: Path, taken: Claimed) -> None:
    """Put the file back to where it was dropped, under its name or beside a file that has it now."""
    path, folder = place_of(root, taken), root / taken.path.parent
    with translated("the drop folder"):
        move_beside(path, folder, taken.path.name)
        _remove_empty(path.parent, root)


def finish(root: Path, taken: Claimed) -> None:
    """Remove the file: it is safe elsewhere."""
    path = place_of(root, taken)
    with translated("the drop folder"):
        path.unlink(missing_ok=True)
        _remove_empty(path.parent, root)


def _was_opened_since(target: Path, dropped: Dropped) -> bool:
    """Tell whether the file is not as the look found it any more, or a writer came upon it before the move."""
    return target.stat().st_size != dropped.size or is_being_written(target)


def _own_folder(root: Path, dropped: Dropped) -> Path:
    """Make a folder for this claim alone, so that a file claimed earlier is never written over."""
    top = root / _CLAIMED
    top.mkdir(parents=True, exist_ok=True)
    for turn in range(1000):
        own = top / derive_id(dropped.path, dropped.size, dropped.stamp, turn)
        with suppress(FileExistsError):
            own.mkdir()
            return own
    raise OSError(errno.EEXIST, "a thousand claims of one file are unfinished")


def _as_claimed(path: Path, own: Path) -> Claimed:
    inside = PurePosixPath(path.relative_to(own))
    return Claimed.at(own.name, inside)


def _files_below(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_symlink() or path.is_file())


def _remove_empty(folder: Path, root: Path) -> None:
    """Remove the folder and those above it up to the claims', as far as they are empty."""
    while folder != root / _CLAIMED:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
