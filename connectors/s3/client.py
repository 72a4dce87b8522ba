"""Reaching an S3 server, and what its answers mean."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple, NoReturn

import boto3
from boto3.exceptions import Boto3Error
from botocore.config import Config
from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    NoCredentialsError,
    ParamValidationError,
    PartialCredentialsError,
)

from casefile.errors import ConflictError, NotFoundError, PermanentError, TransientError, UnusableInput

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

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


def checksum(body: bytes) -> str:
    """Return the SHA-256 as S3 takes it: the server refuses a body that was damaged on its way."""
    return base64.b64encode(hashlib.sha256(body).digest()).decode()


@contextmanager
def translated(subject: str) -> Iterator[None]:
    """Translate what S3 answers; its own words may hold keys and addresses, and are left out."""
    try:
        yield
    except ClientError as error:
        _raise_for(subject, error)
    except Boto3Error as error:
        if isinstance(error.__context__, ClientError):
            _raise_for(subject, error.__context__)
        raise TransientError(f"{subject}: the S3 server broke off; try again") from None
    except (NoCredentialsError, PartialCredentialsError):
        raise PermanentError("no S3 keys were found; set the access key and the secret key") from None
    except ParamValidationError:
        raise UnusableInput("the S3 bucket or endpoint is not named as S3 names them") from None
    except BotoCoreError as error:
        raise TransientError(f"{subject}: the S3 server did not answer ({type(error).__name__}); try again") from None


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
