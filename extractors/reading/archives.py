"""Zip archives within limits, whether they are dropped as such or are what a Word or Excel file is made of."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from extractors.reading import refusals
from extractors.reading.limits import Limits
from extractors.reading.refusals import Refused

BROKEN = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, NotImplementedError, ValueError, EOFError, OSError,
    KeyError, UnicodeDecodeError,
)  # fmt: skip
"""What Python's zip reader raises for damaged archives."""

_SMALL = 10 * 1024 * 1024
"""Unpacked bytes below which no ratio is suspicious."""
_LOCKED_FLAG = 0x1


@contextmanager
def archive(content: bytes, limits: Limits) -> Iterator[zipfile.ZipFile]:
    """Open an archive whose parts together stay within the limits.

    Raises:
        Refused: it is damaged, or would unpack to too much.
    """
    try:
        opened = zipfile.ZipFile(BytesIO(content))
    except BROKEN:
        raise Refused(_broken(content)) from None
    with opened:
        sizes = [part.file_size for part in opened.infolist()]
        if len(sizes) > 20 * limits.members:
            raise Refused(refusals.too_many_members(limits))
        unpacked = sum(sizes)
        if unpacked > limits.unpacked or unpacked > max(_SMALL, limits.ratio * len(content)):
            raise Refused(refusals.BOMB)
        yield opened


def _broken(content: bytes) -> str:
    has_directory = b"PK\x05\x06" in content[-70_000:]
    return refusals.DAMAGED if has_directory else refusals.INCOMPLETE


def part(opened: zipfile.ZipFile, name: str, password: str | None = None) -> bytes:
    """Return the bytes of one part.

    Raises:
        Refused: it is damaged or locked.
    """
    info = opened.getinfo(name)
    locked = bool(info.flag_bits & _LOCKED_FLAG)
    if locked and password is None:
        raise Refused(refusals.LOCKED)
    try:
        return opened.read(info, password.encode() if locked and password else None)
    except RuntimeError:
        raise Refused(refusals.LOCKED) from None
    except BROKEN:
        raise Refused(refusals.DAMAGED) from None
