"""Word files as packages: opened with care, and written so that their bytes depend on their content alone."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

from docx import Document
from docx.document import Document as WordFile
from lxml import etree

from casefile.errors import UnusableInput

LARGEST = 400_000_000
"""Bytes that a Word file may unpack to; the largest demand measured has 30 million."""
_NO_WORD_FILE = "this is no Word file (.docx); save it from Word again"
_BAD = (zipfile.BadZipFile, KeyError, ValueError, IndexError, etree.XMLSyntaxError, OSError, NotImplementedError)
_EPOCH = (2000, 1, 1, 0, 0, 0)
_FIRST = ("[Content_Types].xml", "_rels/.rels")


def repack(archive: bytes) -> bytes:
    """Return the same members in a fixed order with fixed times."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as source, zipfile.ZipFile(out, "w") as target:
        for name in sorted(source.namelist(), key=_order):
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            target.writestr(info, source.read(name), compresslevel=6)
    return out.getvalue()


def _order(name: str) -> tuple[int, str]:
    return (_FIRST.index(name) if name in _FIRST else len(_FIRST), name)


def open_word(docx: bytes) -> WordFile:
    """Return the Word file opened for changing.

    Raises:
        UnusableInput: it is none, or it would unpack to more than any document is.
    """
    check_size(docx)
    try:
        return Document(io.BytesIO(docx))
    except _BAD as error:
        raise UnusableInput(_NO_WORD_FILE) from error


def read_parts(docx: bytes, wanted: Callable[[str], bool]) -> dict[str, bytes]:
    """Return the parts of a Word file whose names are wanted, in the order of their names.

    Raises:
        UnusableInput: it is none, or it would unpack to more than any document is.
    """
    check_size(docx)
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive:
            names = sorted(filter(wanted, archive.namelist()), key=lambda name: (len(name), name))
            return {name: archive.read(name) for name in names}
    except _BAD as error:
        raise UnusableInput(_NO_WORD_FILE) from error


def check_size(docx: bytes) -> None:
    """Refuse what would unpack to more than any document is.

    Raises:
        UnusableInput: it would, or it is no package at all.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive:
            size = sum(info.file_size for info in archive.infolist())
    except _BAD as error:
        raise UnusableInput(_NO_WORD_FILE) from error
    if size > LARGEST:
        raise UnusableInput("this Word file unpacks to more than any document is; it was not opened")
