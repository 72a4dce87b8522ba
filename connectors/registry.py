"""Every connector: which address opens it. One line a connector."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

from casefile.errors import UnusableInput
from connectors.base import CaseStore, ObjectStore
from connectors.database.engine import connect
from connectors.database.store import case_store
from connectors.filesystem import Folder
from connectors.memory import Memory


class Connector(NamedTuple):
    """An object storage: the scheme of its address, what an address looks like, and how it opens."""

    scheme: str
    example: str
    open: Callable[[SplitResult, str | None], ObjectStore]


def _open_folder(url: SplitResult, _: str | None) -> ObjectStore:
    if url.netloc not in {"", "localhost"} or not url.path.startswith("/"):
        raise UnusableInput("a storage folder is named with three slashes: file:///home/firm/storage")
    return Folder(Path(unquote(url.path)))


def _open_memory(_: SplitResult, __: str | None) -> ObjectStore:
    return Memory()


CONNECTORS: tuple[Connector, ...] = (
    Connector("file", "file:///home/firm/storage", _open_folder),
    Connector("memory", "memory:", _open_memory),
)


def open_store(url: str, *, s3_endpoint: str | None = None) -> ObjectStore:
    """Return the object store of the address; `s3_endpoint` is that of an S3 server other than Amazon's.

    Raises:
        UnusableInput: no connector has the address's scheme.
    """
    parts = urlsplit(url)
    for connector in CONNECTORS:
        if connector.scheme == parts.scheme:
            return connector.open(parts, s3_endpoint)
    examples = " or ".join(connector.example for connector in CONNECTORS)
    raise UnusableInput(f"the storage address is none that is known; write {examples}")


def open_cases(url: str) -> CaseStore:
    """Return the firm's database; `connectors.database.schema.migrate` brings its tables up to date first.

    Raises:
        UnusableInput: it is no PostgreSQL address.
    """
    return case_store(connect(url))
