"""Writing in a folder that people look into: files appear whole, and nobody's file is written over."""

from __future__ import annotations

import filecmp
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path, PurePath
from typing import TypeVar

from casefile.errors import PermanentError, TransientError

LONGEST = 240
"""Bytes of a name that a file gets here: every disk takes 255."""
_ENDING = 10
_Folder = TypeVar("_Folder", bound=PurePath)


@contextmanager
def translated(subject: str) -> Iterator[None]:
    """Translate what goes wrong on the disk; a name in it may be a patient's, and is left out."""
    try:
        yield
    except PermissionError:
        raise TransientError(
            f"{subject}: it may not be read or written; give the user that runs Matterflow access,"
            " or close the file that is open in it"
        ) from None
    except OSError as error:
        raise TransientError(f"{subject}: {error.strerror or 'the disk failed'}; try again") from None


def real(folder: Path) -> Path:
    """Let a folder pass that is one, or is not there yet.

    Raises:
        PermanentError: it is a link, which may lead out of the drop folder.
    """
    if folder.is_symlink():
        raise PermanentError("a folder in the drop folder is a link; put a real folder in its place")
    return folder


def write_whole(path: Path, body: bytes) -> None:
    """Write the file so that it shows whole or not at all, over what stood there before."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=path.parent)
    partial = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        partial.chmod(0o644)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def move_beside(source: Path, folder: Path, name: str) -> Path:
    """Move the file into the folder under its name, or with " (2)" where another file has it.

    A file that is there already with the same bytes is that file: then the source goes.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for target in names_like(folder, name):
        if _is_same(source, target):
            source.unlink()
            return target
        try:
            target.touch(exist_ok=False)  # takes the name, so that the move writes over nobody's file
        except FileExistsError:
            continue
        source.replace(target)
        return target
    raise AssertionError  # the names never end


def _is_same(one: Path, other: Path) -> bool:
    """Tell whether both are files of the same bytes, or both links (which are not followed) to the same place."""
    if one.is_symlink() or other.is_symlink():
        return one.is_symlink() and other.is_symlink() and one.readlink() == other.readlink()
    return other.is_file() and filecmp.cmp(one, other, shallow=False)


def fitting(name: str) -> str:
    """Return the name, cut before its ending where it leaves no room for a number or a note's ending beside it."""
    whole = name.encode("utf-8", "surrogateescape")
    if len(whole) <= LONGEST:
        return name
    ending = PurePath(name).suffix if len(PurePath(name).suffix) <= _ENDING else ""
    return whole[: LONGEST - len(ending.encode())].decode("utf-8", "ignore") + ending


def names_like(folder: _Folder, name: str) -> Iterator[_Folder]:
    """Yield the paths that a file of this name may have: "a.pdf", "a (2).pdf", "a (3).pdf" ..."""
    path = folder / fitting(name)
    yield path
    for number in count(2):
        yield path.with_name(f"{path.stem} ({number}){path.suffix}")
