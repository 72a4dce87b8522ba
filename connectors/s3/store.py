"""Object storage in an S3 bucket: conditional writes, checksums checked by the server."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from boto3.s3.transfer import TransferConfig

from casefile.errors import ConflictError, NotFoundError
from connectors.base import check_key
from connectors.s3.client import checksum, translated

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

PART = 16 << 20
"""Bytes of one part; a larger file goes up in parts and shows when the last is there."""


class S3Store:
    """An object store in a bucket, under a prefix of its keys."""

    def __init__(self, client: S3Client, bucket: str, prefix: str = "") -> None:
        self._client = client
        self._bucket = bucket
        self._prefix = f"{prefix.strip('/')}/" if prefix.strip("/") else ""

    def put(self, key: str, body: bytes) -> None:
        """Store the bytes under the key, over whatever stood there."""
        with translated(key):
            self._client.put_object(Bucket=self._bucket, Key=self._full(key), Body=body, ChecksumSHA256=checksum(body))

    def put_new(self, key: str, body: bytes) -> bool:
        """Store the bytes unless something stands there; tell whether this call stored them."""
        try:
            with translated(key):
                self._client.put_object(
                    Bucket=self._bucket,
                    Key=self._full(key),
                    Body=body,
                    ChecksumSHA256=checksum(body),
                    IfNoneMatch="*",
                )
        except ConflictError:
            return False
        return True

    def put_file(self, key: str, source: Path) -> None:
        """Store a file's bytes under the key without holding it in memory."""
        if not source.is_file():
            raise NotFoundError(f"the file to be stored as {key} is not there")
        if source.stat().st_size < PART:
            self.put(key, source.read_bytes())
            return
        with translated(key):
            self._client.upload_file(
                str(source),
                self._bucket,
                self._full(key),
                ExtraArgs={"ChecksumAlgorithm": "SHA256"},
                Config=TransferConfig(multipart_threshold=PART, multipart_chunksize=PART, max_concurrency=4),
            )

    def get(self, key: str) -> bytes:
        """Return the bytes under the key."""
        with translated(key):
            return self._client.get_object(Bucket=self._bucket, Key=self._full(key))["Body"].read()

    def fetch(self, key: str, target: Path) -> None:
        """Write the bytes under the key to a local file, whole or not at all."""
        with translated(key):
            body = self._client.get_object(Bucket=self._bucket, Key=self._full(key))["Body"]
            descriptor, name = tempfile.mkstemp(dir=target.parent)
            try:
                with os.fdopen(descriptor, "wb") as partial:
                    partial.writelines(body.iter_chunks(1 << 20))
                Path(name).replace(target)
            finally:
                Path(name).unlink(missing_ok=True)

    def exists(self, key: str) -> bool:
        """Tell whether something stands under the key."""
        try:
            with translated(key):
                self._client.head_object(Bucket=self._bucket, Key=self._full(key))
        except NotFoundError:
            return False
        return True

    def keys(self, prefix: str) -> Iterator[str]:
        """Yield the keys that begin with the prefix, in order."""
        pages = self._client.get_paginator("list_objects_v2").paginate(
            Bucket=self._bucket, Prefix=self._prefix + prefix
        )
        with translated(prefix):
            found = [entry["Key"] for page in pages for entry in page.get("Contents", ())]
        # Not every server lists "a-b" before "a/b", as the order of the keys' bytes has it.
        yield from sorted(key.removeprefix(self._prefix) for key in found)

    def delete(self, key: str) -> None:
        """Remove what stands under the key; nothing there is no error."""
        with translated(key):
            self._client.delete_object(Bucket=self._bucket, Key=self._full(key))

    def place(self, key: str) -> str:
        """Return where a person finds what stands under the key or the prefix."""
        return f"s3://{self._bucket}/{self._prefix}{key}"

    def _full(self, key: str) -> str:
        check_key(key)
        return self._prefix + key
