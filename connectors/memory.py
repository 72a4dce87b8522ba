"""Object storage in memory, for tests and trials: it keeps the same contract as the others."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

from casefile.errors import NotFoundError
from connectors.base import check_key


class MemoryStore:
    """An object store that is gone when the process is."""

    def __init__(self) -> None:
        self._bodies: dict[str, bytes] = {}
        self._lock = threading.Lock()

    def put(self, key: str, body: bytes) -> None:
        """Store the bytes under the key, over whatever stood there."""
        check_key(key)
        with self._lock:
            self._bodies[key] = bytes(body)

    def put_new(self, key: str, body: bytes) -> bool:
        """Store the bytes unless something stands there; tell whether this call stored them."""
        check_key(key)
        with self._lock:
            if key in self._bodies:
                return False
            self._bodies[key] = bytes(body)
            return True

    def put_file(self, key: str, source: Path) -> None:
        """Store a file's bytes under the key."""
        try:
            self.put(key, source.read_bytes())
        except FileNotFoundError:
            raise NotFoundError(f"the file to be stored as {key} is not there") from None

    def get(self, key: str) -> bytes:
        """Return the bytes under the key."""
        check_key(key)
        with self._lock:
            if key not in self._bodies:
                raise NotFoundError(f"nothing is stored under {key}")
            return self._bodies[key]

    def fetch(self, key: str, target: Path) -> None:
        """Write the bytes under the key to a local file."""
        target.write_bytes(self.get(key))

    def exists(self, key: str) -> bool:
        """Tell whether something stands under the key."""
        check_key(key)
        with self._lock:
            return key in self._bodies

    def keys(self, prefix: str) -> Iterator[str]:
        """Yield the keys that begin with the prefix, in order."""
        with self._lock:
            found = sorted(key for key in self._bodies if key.startswith(prefix))
        yield from found

    def delete(self, key: str) -> None:
        """Remove what stands under the key; nothing there is no error."""
        check_key(key)
        with self._lock:
            self._bodies.pop(key, None)

    def place(self, key: str) -> str:
        """Return where a key or a prefix is found."""
        return f"memory:{key.rstrip('/')}"
