"""Opening a locked PDF, zip archive, or Word or Excel file with its password: the same, without the lock."""

from __future__ import annotations

import zipfile
from pathlib import Path

import msoffcrypto
import pikepdf
import pyzipper
from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError, ParseError

from extractors.reading.archives import BROKEN, archive
from extractors.reading.limits import Limits
from extractors.reading.refusals import Refused, is_locked_office

_WRONG = (*BROKEN, RuntimeError, MemoryError, Refused, pyzipper.BadZipFile)
_NOT_OFFICE = (DecryptionError, FileFormatError, InvalidKeyError, ParseError, OSError, ValueError, LookupError)
_MADE = (1980, 1, 1, 0, 0, 0)


def unlocked(source: Path, password: str, target: Path) -> bool:
    """Write the file without its lock; False where it has none, is none of these, or the password is wrong."""
    with source.open("rb") as stream:
        head = stream.read(4)
    if head == b"PK\x03\x04":
        return _unlocked_zip(source, password, target)
    if is_locked_office(source.read_bytes() if head == b"\xd0\xcf\x11\xe0" else b""):
        return _unlocked_office(source, password, target)
    return _unlocked_pdf(source, password, target)


def _unlocked_pdf(source: Path, password: str, target: Path) -> bool:
    try:
        with pikepdf.open(source, password=password) as pdf:
            if not pdf.is_encrypted:
                return False
            pdf.save(target, encryption=False, deterministic_id=True)
    except (pikepdf.PdfError, MemoryError, OSError, ValueError):
        return False
    return True


def _unlocked_zip(source: Path, password: str, target: Path) -> bool:
    """Write the archive anew with all its parts open; the password must open each that is locked."""
    try:
        with archive(source.read_bytes(), Limits()) as checked:  # within the limits before anything is unpacked
            locked = any(info.flag_bits & 1 for info in checked.infolist())
        if not locked:
            return False
        with pyzipper.AESZipFile(source) as opened, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
            for info in opened.infolist():
                if not info.is_dir():
                    body = opened.read(info.filename, pwd=password.encode())
                    made.writestr(zipfile.ZipInfo(info.filename, _MADE), body, zipfile.ZIP_DEFLATED)
    except _WRONG:
        return False
    return True


def _unlocked_office(source: Path, password: str, target: Path) -> bool:
    try:
        with source.open("rb") as stream, target.open("wb") as made:
            file = msoffcrypto.OfficeFile(stream)
            file.load_key(password=password, verify_password=True)
            file.decrypt(made, verify_integrity=False)
    except _NOT_OFFICE:
        return False
    return True
