"""Object storage in an S3 bucket: conditional writes, checksums checked by the server."""

from __future__ import annotations

import base64
import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

import boto3
from boto3.exceptions import Boto3Error
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    NoCredentialsError,
    ParamValidationError,
    PartialCredentialsError,
)

from casefile.errors import ConflictError, NotFoundError, PermanentError, TransientError, UnusableInput
from connectors.base import check_key

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

PART = 16 << 20
"""Bytes of one part; a larger file goes up in parts and shows when the last is there."""
_RETRIES = 4
_ABSENT = {"NoSuchKey", "404", "NotFound"}
_TAKEN = {"PreconditionFailed", "412"}
_PASSING = {  # some with a status below 500
    "BadDigest",  # damaged on its way
    "ConditionalRequestConflict",  # two conditional writes at once; neither may have won
    "RequestTimeout",
    "SlowDown",
    "Throttling",
    "XAmzContentSHA256Mismatch",
}
_REFUSED = {
    "InvalidAccessKeyId": "the S3 access key is unknown",
    "SignatureDoesNotMatch": "the S3 secret key is wrong",
    "AccessDenied": "the S3 keys do not let Matterflow do this",
    "403": "the S3 keys do not let Matterflow do this",
    "ExpiredToken": "the S3 session token has expired",
    "NoSuchBucket": "the S3 bucket does not exist",
}


class S3Settings(NamedTuple):
    """How to reach an S3 server; None means what boto3 finds by itself (its files, the machine's role)."""

    endpoint: str | None = None
    access_key: str | None = None
    secret_key: str | None = None
    region: str | None = None


def connect_s3(settings: S3Settings) -> S3Client:
    """Return a client; it connects when first used."""
    return boto3.client(
        "s3",
        endpoint_url=settings.endpoint,
        aws_access_key_id=settings.access_key,
        aws_secret_access_key=settings.secret_key,
        region_name=settings.region or ("us-east-1" if settings.endpoint else None),
        config=Config(
            signature_version="s3v4",
            retries={"mode": "standard", "max_attempts": _RETRIES},
            connect_timeout=10,
            read_timeout=60,
            max_pool_connections=16,
            s3={"addressing_style": "path"} if settings.endpoint else {},
        ),
    )


class S3Store:
    """An object store in a bucket, under a prefix of its keys."""

    def __init__(self, client: S3Client, bucket: str, prefix: str = "") -> None:
        self._client = client
        self._bucket = bucket
        self._prefix = f"{prefix.strip('/')}/" if prefix.strip("/") else ""

    def put(self, key: str, body: bytes) -> None:
        """Store the bytes under the key, over whatever stood there."""
        with _translated(key):
            self._client.put_object(Bucket=self._bucket, Key=self._full(key), Body=body, ChecksumSHA256=_checksum(body))

    def put_new(self, key: str, body: bytes) -> bool:
        """Store the bytes unless something stands there; tell whether this call stored them."""
        try:
            with _translated(key):
                self._client.put_object(
                    Bucket=self._bucket,
                    Key=self._full(key),
                    Body=body,
                    ChecksumSHA256=_checksum(body),
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
        with _translated(key):
            self._client.upload_file(
                str(source),
                self._bucket,
                self._full(key),
                ExtraArgs={"ChecksumAlgorithm": "SHA256"},
                Config=TransferConfig(multipart_threshold=PART, multipart_chunksize=PART, max_concurrency=4),
            )

    def get(self, key: str) -> bytes:
        """Return the bytes under the key."""
        with _translated(key):
            return self._client.get_object(Bucket=self._bucket, Key=self._full(key))["Body"].read()

    def fetch(self, key: str, target: Path) -> None:
        """Write the bytes under the key to a local file, whole or not at all."""
        with _translated(key):
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
            with _translated(key):
                self._client.head_object(Bucket=self._bucket, Key=self._full(key))
        except NotFoundError:
            return False
        return True

    def keys(self, prefix: str) -> Iterator[str]:
        """Yield the keys that begin with the prefix, in order."""
        pages = self._client.get_paginator("list_objects_v2").paginate(
            Bucket=self._bucket, Prefix=self._prefix + prefix
        )
        with _translated(prefix):
            found = [entry["Key"] for page in pages for entry in page.get("Contents", ())]
        # Not every server lists "a-b" before "a/b", as the order of the keys' bytes has it.
        yield from sorted(key.removeprefix(self._prefix) for key in found)

    def delete(self, key: str) -> None:
        """Remove what stands under the key; nothing there is no error."""
        with _translated(key):
            self._client.delete_object(Bucket=self._bucket, Key=self._full(key))

    def place(self, key: str) -> str:
        """Return where a person finds what stands under the key or the prefix."""
        return f"s3://{self._bucket}/{self._prefix}{key}"

    def _full(self, key: str) -> str:
        check_key(key)
        return self._prefix + key


def _checksum(body: bytes) -> str:
    """Return the SHA-256 as S3 takes it: the server refuses a body that was damaged on its way."""
    return base64.b64encode(hashlib.sha256(body).digest()).decode()


@contextmanager
def _translated(key: str) -> Iterator[None]:
    """Translate what S3 answers; its own words may hold keys and addresses, and are left out."""
    try:
        yield
    except ClientError as error:
        _raise_for(key, error)
    except Boto3Error as error:
        if isinstance(error.__context__, ClientError):
            _raise_for(key, error.__context__)
        raise TransientError(f"{key}: the S3 server broke off; try again") from None
    except (NoCredentialsError, PartialCredentialsError):
        raise PermanentError("no S3 keys were found; set the access key and the secret key") from None
    except ParamValidationError:
        raise UnusableInput("the S3 bucket or endpoint is not named as S3 names them") from None
    except BotoCoreError as error:
        raise TransientError(f"{key}: the S3 server did not answer ({type(error).__name__}); try again") from None


def _raise_for(key: str, error: ClientError) -> NoReturn:
    code = error.response.get("Error", {}).get("Code", "")
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
    if code in _ABSENT:
        raise NotFoundError(f"nothing is stored under {key}") from None
    if code in _TAKEN:
        raise ConflictError(f"something is stored under {key} already") from None
    if advice := _REFUSED.get(code):
        raise PermanentError(f"{key}: {advice}; correct the storage settings") from None
    if status >= 500 or status == 429 or code in _PASSING:
        raise TransientError(f"{key}: the S3 server is busy ({code}); try again") from None
    raise PermanentError(f"{key}: the S3 server refused it ({code})") from None
