"""Every connector: which address opens it. One line an object storage, one line a place to drop files into."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

from casefile.errors import UnusableInput
from connectors.base import ObjectStore
from connectors.drop import BucketFolder, DiskFolder, DropFolder
from connectors.filesystem import FolderStore
from connectors.memory import MemoryStore
from connectors.s3 import S3Bucket, S3Settings, S3Store, connect_s3


class Connector(NamedTuple):
    """An object storage: the scheme of its address, what an address looks like, and how it opens."""

    scheme: str
    example: str
    open: Callable[[SplitResult, S3Settings], ObjectStore]


class DropConnector(NamedTuple):
    """A place to drop files into: the scheme of its address, what an address looks like, and how it opens."""

    scheme: str
    example: str
    open: Callable[[SplitResult, S3Settings], DropFolder]


def _open_folder(address: SplitResult, _: S3Settings) -> ObjectStore:
    if address.netloc not in {"", "localhost"} or not address.path.startswith("/"):
        raise UnusableInput("a storage folder is named with three slashes: file:///home/firm/storage")
    return FolderStore(Path(unquote(address.path)))


def _open_memory(_: SplitResult, __: S3Settings) -> ObjectStore:
    return MemoryStore()


def _open_bucket(address: SplitResult, settings: S3Settings) -> ObjectStore:
    if not address.netloc:
        raise UnusableInput("a storage bucket is named like s3://bucket/prefix")
    return S3Store(connect_s3(settings), address.netloc, unquote(address.path))


CONNECTORS: tuple[Connector, ...] = (
    Connector("file", "file:///home/firm/storage", _open_folder),
    Connector("s3", "s3://bucket/prefix", _open_bucket),
    Connector("memory", "memory:", _open_memory),
)


def _open_drop_folder(address: SplitResult, _: S3Settings) -> DropFolder:
    if address.netloc not in {"", "localhost"} or not address.path.startswith("/"):
        raise UnusableInput("a drop folder is named with three slashes: file:///srv/drop")
    return DiskFolder(Path(unquote(address.path)))


def _open_drop_bucket(address: SplitResult, settings: S3Settings) -> DropFolder:
    if not address.netloc:
        raise UnusableInput("a drop bucket is named like s3://bucket/prefix")
    return BucketFolder(S3Bucket(connect_s3(settings), address.netloc, unquote(address.path)))


DROPS: tuple[DropConnector, ...] = (
    DropConnector("file", "file:///srv/drop", _open_drop_folder),
    DropConnector("s3", "s3://bucket/prefix", _open_drop_bucket),
)


def open_drop(url: str, settings: S3Settings = S3Settings()) -> DropFolder:  # noqa: B008 - a frozen default
    """Return the drop folder of the address.

    Raises:
        UnusableInput: no connector takes the address.
    """
    address = urlsplit(url)
    for connector in DROPS:
        if connector.scheme == address.scheme:
            return connector.open(address, settings)
    examples = " or ".join(connector.example for connector in DROPS)
    raise UnusableInput(f"the drop folder's address is of no kind that is known: write {examples}")


def open_store(
    url: str,
    *,
    endpoint: str | None = None,
    access_key: str | None = None,
    secret_key: str | None = None,
    region: str | None = None,
) -> ObjectStore:
    """Return the object store of the address; the rest is for S3, where None means what boto3 finds.

    Raises:
        UnusableInput: no connector takes the address.
    """
    address = urlsplit(url)
    for connector in CONNECTORS:
        if connector.scheme == address.scheme:
            return connector.open(address, S3Settings(endpoint, access_key, secret_key, region))
    examples = " or ".join(connector.example for connector in CONNECTORS)
    raise UnusableInput(f"the storage address is of no kind that is known: write {examples}")
