"""Whether somebody still has a file open: what this machine's kernel, a lock or an office program's own mark tells."""

from __future__ import annotations

import errno
import fcntl
import os
import signal
from pathlib import Path, PurePath
from typing import TypeVar

OFFICE = {
    ".doc", ".docm", ".docx", ".odp", ".ods", ".odt", ".ppt", ".pptx", ".rtf", ".xls", ".xlsm", ".xlsx"
}  # fmt: skip
"""Endings of files that office programs mark when they have them open."""
_BUSY = {errno.EAGAIN, errno.EACCES, errno.EBUSY, errno.ETXTBSY}

_Path = TypeVar("_Path", bound=PurePath)


def is_on_screen(path: Path) -> bool:
    """Tell whether Word, Excel or LibreOffice has left its mark beside the file that somebody has it open."""
    return path.suffix.casefold() in OFFICE and any(mark.exists() for mark in marks_of(path))


def marks_of(path: _Path) -> tuple[_Path, ...]:
    """Return the names of the marks that office programs leave beside an open file."""
    return tuple(path.with_name(mark) for mark in (f"~${path.name[2:]}", f"~${path.name}", f".~lock.{path.name}#"))


def is_being_written(path: Path) -> bool:
    """Tell whether a program has the file open to write, or locked.

    A program on another machine is told by what a share lets it lock; where it locks nothing, stillness must do.

    Raises:
        FileNotFoundError: it is gone.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except PermissionError:
        return True  # on a share: the program that writes it keeps others out
    try:
        return _is_held(descriptor)
    finally:
        os.close(descriptor)


def _is_held(descriptor: int) -> bool:
    """Ask for the locks that a reader may have beside other readers alone, and give them back."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
        fcntl.lockf(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
        if hasattr(fcntl, "F_SETLEASE"):  # Linux: granted while nobody has the file open to write
            fcntl.fcntl(descriptor, fcntl.F_SETSIG, signal.SIGURG)  # who opens it meanwhile waits; SIGIO would end us
            fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_RDLCK)
            fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except OSError as error:
        # A file system without locks, or a file of somebody else's, tells nothing.
        return error.errno in _BUSY and not _is_foreign(descriptor, error)
    return False


def _is_foreign(descriptor: int, error: OSError) -> bool:
    """Tell whether a lease was refused because the file is another user's, not because it is open."""
    return error.errno == errno.EACCES and os.fstat(descriptor).st_uid != os.geteuid()
