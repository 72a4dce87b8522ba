"""Faults on cue: an object store that fails as its script says, for tests and for drills."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Literal, TypeVar

from casefile.errors import PermanentError, TransientError
from connectors.base import ObjectStore

Step = Literal["ok", "transient", "permanent", "lost answer"]
"""One call's fate; a lost answer is a call that is done and then reported as failed."""

_Answer = TypeVar("_Answer")


class Failing:
    """An object store before another: call by call it does what the script says, and after it all is well."""

    def __init__(self, store: ObjectStore, script: Sequence[Step]) -> None:
        self._store = store
        self._script = list(script)
        self.faults = 0
        """How many faults were really met: a test asserts that its fault was."""

    @property
    def left(self) -> int:
        """The number of steps that no call has come to yet."""
        return len(self._script)

    def put(self, key: str, body: bytes) -> None:
        """Store the bytes, or fail."""
        self._play(lambda: self._store.put(key, body))

    def put_new(self, key: str, body: bytes) -> bool:
        """Store the bytes unless something stands there, or fail."""
        return self._play(lambda: self._store.put_new(key, body))

    def put_file(self, key: str, source: Path) -> None:
        """Store a file's bytes, or fail."""
        self._play(lambda: self._store.put_file(key, source))

    def get(self, key: str) -> bytes:
        """Return the bytes, or fail."""
        return self._play(lambda: self._store.get(key))

    def fetch(self, key: str, target: Path) -> None:
        """Write the bytes to a local file, or fail."""
        self._play(lambda: self._store.fetch(key, target))

    def exists(self, key: str) -> bool:
        """Tell whether something stands there, or fail."""
        return self._play(lambda: self._store.exists(key))

    def keys(self, prefix: str) -> Iterator[str]:
        """Return the keys in order, or fail."""
        return self._play(lambda: iter(list(self._store.keys(prefix))))

    def delete(self, key: str) -> None:
        """Remove what stands there, or fail."""
        self._play(lambda: self._store.delete(key))

    def place(self, key: str) -> str:
        """Return where it is found; this asks nobody and can't fail."""
        return self._store.place(key)

    def _play(self, call: Callable[[], _Answer]) -> _Answer:
        step: Step = self._script.pop(0) if self._script else "ok"
        if step == "ok":
            return call()
        self.faults += 1
        if step == "permanent":
            raise PermanentError("a fault on cue: this will not pass")
        if step == "lost answer":
            call()
        raise TransientError("a fault on cue: try again")
