"""What the rest of Matterflow asks of the outside world."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol


class ObjectStore(Protocol):
    """Bytes under keys. Writing the same twice is writing once; a write shows whole or not at all.

    Every method raises TransientError when the same call may pass later, PermanentError when it will not.
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
