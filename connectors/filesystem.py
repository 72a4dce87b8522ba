"""Object storage in a folder: what stands under a key is whole or not there, also after a power cut."""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple

from casefile.errors import NotFoundError, PermanentError, TransientError
from connectors.base import check_key

PARTIAL = ".partial"
"""The folder of what is still being written; no key leads there."""
_CHUNK = 1 << 20
_PASSING = {
    errno.ENOSPC: "the disk is full; make room",
    errno.EDQUOT: "the disk quota is used up; make room",
    errno.EIO: "the disk reports an error; check it",
    errno.ESTALE: "the network folder went away; mount it again",
    errno.EHOSTDOWN: "the network folder does not answer; try again",
    errno.ETIMEDOUT: "the network folder does not answer; try again",
    errno.EMFILE: "too many files are open; try again",
    errno.ENFILE: "too many files are open; try again",
    errno.EAGAIN: "the folder is busy; try again",
}


class FolderStore:
    """An object store in a local or network folder: each key is a path below its root."""

    def __init__(self, root: Path) -> None:
        self._root = root.absolute()

    def put(self, key: str, body: bytes) -> None:
        """Store the bytes under the key, over whatever stood there."""
        with self._writing(key) as (partial, path):
            partial.file.write(body)
            partial.settle().replace(path)

    def put_new(self, key: str, body: bytes) -> bool:
        """Store the bytes unless something stands there; tell whether this call stored them."""
        if self.exists(key):
            return False
        with self._writing(key) as (partial, path):
            partial.file.write(body)
            try:
                path.hardlink_to(partial.settle())  # unlike a rename it takes nobody's place
            except FileExistsError:
                return False
        return True

    def put_file(self, key: str, source: Path) -> None:
        """Store a file's bytes under the key without holding it in memory."""
        with _translated(key), source.open("rb") as original, self._writing(key) as (partial, path):
            shutil.copyfileobj(original, partial.file, _CHUNK)
            partial.settle().replace(path)

    def get(self, key: str) -> bytes:
        """Return the bytes under the key."""
        with _translated(key):
            return self._path(key).read_bytes()

    def fetch(self, key: str, target: Path) -> None:
        """Write the bytes under the key to a local file, whole or not at all."""
        with (
            _translated(key),
            self._path(key).open("rb") as stored,
            _partial(target.parent) as partial,
        ):
            shutil.copyfileobj(stored, partial.file, _CHUNK)
            partial.settle().replace(target)

    def exists(self, key: str) -> bool:
        """Tell whether something stands under the key."""
        with _translated(key):
            return self._path(key).is_file()

    def keys(self, prefix: str) -> Iterator[str]:
        """Yield the keys that begin with the prefix, in order."""
        above = prefix.rpartition("/")[0]
        with _translated(prefix):
            top = self._path(above) if above else self._root
            found = [path.relative_to(self._root).as_posix() for path in _files_below(top)]
        yield from sorted(key for key in found if key.startswith(prefix))

    def delete(self, key: str) -> None:
        """Remove what stands under the key; nothing there is no error."""
        path = self._path(key)
        with _translated(key), suppress(FileNotFoundError, NotADirectoryError):
            path.unlink()
            _sync_folder(path.parent)

    def place(self, key: str) -> str:
        """Return where a key or a prefix is found."""
        return str(self._root / key.rstrip("/"))

    def sweep(self) -> int:
        """Remove what killed writers left half-written; return how many files that were."""
        with _translated(PARTIAL):
            return sum(map(_remove_if_abandoned, list((self._root / PARTIAL).glob("*"))))

    def _path(self, key: str) -> Path:
        check_key(key)
        return self._root / key

    @contextmanager
    def _writing(self, key: str) -> Iterator[tuple[_Partial, Path]]:
        """Give a partial file, and the place to move it to when it is whole."""
        path = self._path(key)
        with _translated(key):
            if path.is_dir():
                raise PermanentError(f"{key}: other keys stand below it; a key has none below it")
            _make_folder(self._root / PARTIAL)
            _make_folder(path.parent)
            with _partial(self._root / PARTIAL) as partial:
                yield partial, path
            _sync_folder(path.parent)


class _Partial(NamedTuple):
    """A file that is being written under a name of its own."""

    file: BinaryIO
    path: Path

    def settle(self) -> Path:
        """Bring the bytes to the disk, past a power cut, and return where they are."""
        self.file.flush()
        os.fsync(self.file.fileno())
        return self.path


@contextmanager
def _partial(folder: Path) -> Iterator[_Partial]:
    """Open a new locked file in the folder; what is left of it at the end is removed."""
    file, path = _locked_file(folder)
    try:
        with file:
            yield _Partial(file, path)
    finally:
        path.unlink(missing_ok=True)


def _locked_file(folder: Path) -> tuple[BinaryIO, Path]:
    """Return a new file that this process holds; one that a sweep took before it was held is left for another."""
    while True:
        descriptor, name = tempfile.mkstemp(dir=folder)
        file = os.fdopen(descriptor, "wb")
        try:
            fcntl.flock(file, fcntl.LOCK_EX)
            if os.fstat(descriptor).st_nlink:
                return file, Path(name)
        except BaseException:
            file.close()
            Path(name).unlink(missing_ok=True)
            raise
        file.close()


def _remove_if_abandoned(path: Path) -> bool:
    """Remove a partial file unless its writer lives: a writer's lock ends with it."""
    with suppress(OSError), path.open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        path.unlink()
        return True
    return False


def _make_folder(folder: Path) -> None:
    """Make the folder and those above it, each one past a power cut; only their owner may enter."""
    if folder.is_dir():
        return
    _make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    _sync_folder(folder.parent)


def _sync_folder(folder: Path) -> None:
    """Bring the folder's list of names to the disk."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _files_below(folder: Path) -> Iterator[Path]:
    if not folder.is_dir():
        return
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _files_below(Path(entry.path))
            elif entry.is_file(follow_symlinks=False):
                yield Path(entry.path)


@contextmanager
def _translated(key: str) -> Iterator[None]:
    try:
        yield
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        raise NotFoundError(f"nothing is stored under {key}") from None
    except PermissionError:
        raise PermanentError(
            f"the storage folder lets nobody at {key}; give the user that runs Matterflow access"
        ) from None
    except OSError as error:
        if advice := _PASSING.get(error.errno or 0):
            raise TransientError(f"{key}: {advice}") from None
        raise PermanentError(f"{key}: the storage folder refused it ({error.strerror})") from None
