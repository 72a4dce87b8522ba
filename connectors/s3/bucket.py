"""A bucket under a prefix, with keys as people make them and writes that hold only if nobody came before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from casefile.errors import ConflictError, NotFoundError
from connectors.base import Standing
from connectors.s3.client import checksum, translated

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

_SUBJECT = "the drop bucket"
"""What errors name: the keys in it hold people's file names."""


class S3Bucket:
    """A bucket under a prefix; a `tag` is the ETag that an object had when it was looked at."""

    def __init__(self, client: S3Client, bucket: str, prefix: str = "") -> None:
        self._client = client
        self._bucket = bucket
        self._prefix = f"{prefix.strip('/')}/" if prefix.strip("/") else ""

    def standing(self, prefix: str) -> tuple[Standing, ...]:
        """Return what stands under keys that begin with the prefix, by key."""
        pages = self._client.get_paginator("list_objects_v2").paginate(
            Bucket=self._bucket, Prefix=self._prefix + prefix
        )
        with translated(_SUBJECT):
            found = [
                Standing(entry["Key"].removeprefix(self._prefix), entry["Size"], entry["ETag"])
                for page in pages
                for entry in page.get("Contents", ())
            ]
        return tuple(sorted(found))

    def look_at(self, key: str) -> Standing | None:
        """Return what stands under the key; None: nothing."""
        try:
            with translated(_SUBJECT):
                found = self._client.head_object(Bucket=self._bucket, Key=self._prefix + key)
        except NotFoundError:
            return None
        return Standing(key, found["ContentLength"], found["ETag"])

    def get(self, key: str, last: int | None = None) -> bytes:
        """Return the bytes under the key, or so many of the last of them.

        Raises:
            NotFoundError: nothing stands there.
        """
        with translated(_SUBJECT):
            if last is None:
                return self._client.get_object(Bucket=self._bucket, Key=self._prefix + key)["Body"].read()
            part = self._client.get_object(Bucket=self._bucket, Key=self._prefix + key, Range=f"bytes=-{last}")
            return part["Body"].read()

    def fetch(self, key: str, target: Path, tag: str) -> None:
        """Write the bytes of that tag to a local file.

        Raises:
            NotFoundError: nothing stands there. ConflictError: what stands there has another tag.
        """
        with translated(_SUBJECT), target.open("wb") as file:
            body = self._client.get_object(Bucket=self._bucket, Key=self._prefix + key, IfMatch=tag)["Body"]
            file.writelines(body.iter_chunks(1 << 20))

    def put(self, key: str, body: bytes) -> None:
        """Write the bytes, over whatever stood there."""
        with translated(_SUBJECT):
            self._client.put_object(
                Bucket=self._bucket, Key=self._prefix + key, Body=body, ChecksumSHA256=checksum(body)
            )

    def put_new(self, key: str, body: bytes) -> bool:
        """Write the bytes unless something stands there; tell whether this call wrote them."""
        try:
            with translated(_SUBJECT):
                self._client.put_object(
                    Bucket=self._bucket,
                    Key=self._prefix + key,
                    Body=body,
                    ChecksumSHA256=checksum(body),
                    IfNoneMatch="*",
                )
        except ConflictError:
            return False
        return True

    def put_over(self, key: str, body: bytes, tag: str) -> bool:
        """Write the bytes over those of that tag; False: something else stands there, or nothing."""
        try:
            with translated(_SUBJECT):
                self._client.put_object(
                    Bucket=self._bucket,
                    Key=self._prefix + key,
                    Body=body,
                    ChecksumSHA256=checksum(body),
                    IfMatch=tag,
                )
        except (ConflictError, NotFoundError):
            return False
        return True

    def copy_new(self, key: str, target: str, tag: str) -> bool:
        """Copy the bytes of that tag to a key where nothing stands; False: something does.

        Raises:
            NotFoundError: nothing of that tag stands there to be copied.
        """
        if self.look_at(target) is not None:
            return False
        try:
            with translated(_SUBJECT):
                self._client.copy_object(
                    Bucket=self._bucket,
                    Key=self._prefix + target,
                    CopySource={"Bucket": self._bucket, "Key": self._prefix + key},
                    CopySourceIfMatch=tag,
                    IfNoneMatch="*",
                )
        except ConflictError:
            if self.look_at(target) is None:
                raise NotFoundError("what was to be copied in the drop bucket has changed") from None
            return False
        return True

    def delete(self, key: str, tag: str | None = None) -> None:
        """Remove what stands under the key, with a tag only if it has that; nothing there is no error.

        A server that knows no condition on a removal is asked just before.
        """
        with translated(_SUBJECT):
            if tag is None:
                self._client.delete_object(Bucket=self._bucket, Key=self._prefix + key)
                return
        found = self.look_at(key)
        if found is not None and found.tag == tag:
            self._delete_if(key, tag)

    def where(self, key: str) -> str:
        """Return where a person finds what stands under the key or the prefix."""
        return f"s3://{self._bucket}/{self._prefix}{key}"

    def _delete_if(self, key: str, tag: str) -> None:
        try:
            with translated(_SUBJECT):
                try:
                    self._client.delete_object(Bucket=self._bucket, Key=self._prefix + key, IfMatch=tag)
                except ClientError as error:
                    if error.response.get("Error", {}).get("Code") != "NotImplemented":
                        raise
                    self._client.delete_object(Bucket=self._bucket, Key=self._prefix + key)
        except (ConflictError, NotFoundError):
            return  # it was written over in between: that one stays
