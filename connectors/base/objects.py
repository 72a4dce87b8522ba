"""Object stores and buckets: bytes under keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, Protocol

from casefile.errors import UnusableInput

LONGEST_KEY = 1024


LONGEST_PART = 200
"""Bytes of a key, and of its parts between slashes: what S3 and every file system take."""


def check_key(key: str) -> None:
    """Let a storage key pass that every object store takes.

    Raises:
        UnusableInput: it is empty, absolute, too long, or a part of it is empty, hidden or unprintable.
    """
    parts = key.split("/")
    if any(not part or part.startswith(".") or not part.isprintable() for part in parts):
        raise UnusableInput("a storage key is made of printable parts that do not begin with a dot")
    if "\\" in key or len(key.encode()) > LONGEST_KEY:
        raise UnusableInput(f"a storage key has at most {LONGEST_KEY} bytes and no backslash")
    if any(len(part.encode()) > LONGEST_PART for part in parts):
        raise UnusableInput(f"a part of a storage key has at most {LONGEST_PART} bytes")


class ObjectStore(Protocol):
    """Bytes under keys. Writing the same twice is writing once; a write shows whole or not at all.

    Every method raises TransientError when the same call may pass later, else PermanentError.
    """

    def put(self, key: str, body: bytes) -> None:
        """Store the bytes under the key, over whatever stood there."""

    def put_new(self, key: str, body: bytes) -> bool:
        """Store the bytes unless something stands there; tell whether this call stored them."""

    def put_file(self, key: str, source: Path) -> None:
        """Store a file's bytes under the key without holding it in memory."""

    def get(self, key: str) -> bytes:
        """Return the bytes under the key.

        Raises:
            NotFoundError: nothing stands there.
        """

    def fetch(self, key: str, target: Path) -> None:
        """Write the bytes under the key to a local file, whole or not at all.

        Raises:
            NotFoundError: nothing stands there.
        """

    def exists(self, key: str) -> bool:
        """Tell whether something stands under the key."""

    def keys(self, prefix: str) -> Iterator[str]:
        """Yield the keys that begin with the prefix, in order."""

    def delete(self, key: str) -> None:
        """Remove what stands under the key; nothing there is no error."""

    def place(self, key: str) -> str:
        """Return where a person finds what stands under the key or the prefix."""


class Standing(NamedTuple):
    """An object as a bucket has it; its `tag` moves with every change of its bytes."""

    key: str
    size: int
    tag: str


class Bucket(Protocol):
    """A bucket whose keys people make, with writes and removals that hold only if nobody came before.

    Every method raises TransientError when the same call may pass later, else PermanentError; no text has a key.
    """

    def standing(self, prefix: str) -> tuple[Standing, ...]:
        """Return what stands under keys that begin with the prefix, by key."""

    def look_at(self, key: str) -> Standing | None:
        """Return what stands under the key; None: nothing."""

    def get(self, key: str, last: int | None = None) -> bytes:
        """Return the bytes under the key, or so many of the last of them.

        Raises:
            NotFoundError: nothing stands there.
        """

    def fetch(self, key: str, target: Path, tag: str) -> None:
        """Write the bytes of that tag to a local file.

        Raises:
            NotFoundError: nothing stands there. ConflictError: what stands there has another tag.
        """

    def put(self, key: str, body: bytes) -> None:
        """Write the bytes, over whatever stood there."""

    def put_new(self, key: str, body: bytes) -> bool:
        """Write the bytes unless something stands there; tell whether this call wrote them."""

    def put_over(self, key: str, body: bytes, tag: str) -> bool:
        """Write the bytes over those of that tag; False: something else stands there, or nothing."""

    def copy_new(self, key: str, target: str, tag: str) -> bool:
        """Copy the bytes of that tag to a key where nothing stands; False: something does.

        Raises:
            NotFoundError: nothing of that tag stands there to be copied.
        """

    def delete(self, key: str, tag: str | None = None) -> None:
        """Remove what stands under the key, with a tag only if it has that; nothing there is no error."""

    def where(self, key: str) -> str:
        """Return where a person finds what stands under the key or the prefix."""
