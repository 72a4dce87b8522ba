"""`Review`: the review sheets, which people open, fill in and save where they lie."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from casefile.ids import derive_id
from connectors.drop.base import LaidDraft
from connectors.drop.disk import real, translated, write_whole
from connectors.drop.names import HIDDEN, RELEASED, REVIEW, is_review_book, number_of, shown
from connectors.drop.scanning import stamp_of
from connectors.drop.use import is_on_screen, marks_of

logger = logging.getLogger(__name__)
LARGEST = 64 * 1024 * 1024
"""Bytes that a filled-in sheet may have; the fullest has half a million."""


def lay_sheet(folder: Path, name: str, body: bytes, *, place: str = REVIEW) -> bool:
    """Lay the sheet into the folder's `Review` (or that place), over the one that we laid there before, or took.

    A sheet that a person changed and that was not taken yet stays, and so does one that somebody has open: then
    the answer is False, and a later call lays it.
    """
    with translated("the drop folder"):
        path = real(real(folder) / place) / name
        try:
            if path.exists():
                standing = path.read_bytes()
                if standing == body:
                    _remember(path, body)
                    return True
                if not _is_ours(path, standing) or is_on_screen(path):
                    return False
            write_whole(path, body)
        except PermissionError:
            return False  # on a share: the program that has it open keeps others out
        _remember(path, body)
        return True


def sheets(root: Path) -> tuple[LaidDraft, ...]:
    """Return the workbooks that lie in a `Review`, by path, apart from those that somebody has open."""
    with translated("the drop folder"):
        if not root.is_dir():
            return ()
        tops = sorted(entry.name for entry in os.scandir(root) if entry.is_dir(follow_symlinks=False))
        return tuple(sheet for top in tops if not top.startswith(".") for sheet in _sheets_in(root, top))


def changed_sheet(path: Path) -> bytes | None:
    """Return the sheet's bytes, if a person changed it since we laid or took it; None where nobody did."""
    with translated("the drop folder"):
        try:
            if path.stat().st_size > LARGEST:
                logger.warning("a file in Review that bears a sheet's name is no sheet: it is too large")
                return None
            standing = path.read_bytes()
        except FileNotFoundError:
            return None
        return None if not standing or _is_ours(path, standing) else standing


def took_sheet(path: Path, body: bytes) -> None:
    """Remember that what a person wrote is safe elsewhere: the next sheet may take its place."""
    with translated("the drop folder"):
        _remember(path, body)


def _sheets_in(root: Path, top: str) -> Iterator[LaidDraft]:
    folder = root / top / REVIEW
    if folder.is_symlink():
        return
    try:
        entries = {entry.name: entry for entry in os.scandir(folder) if entry.is_file(follow_symlinks=False)}
    except (FileNotFoundError, NotADirectoryError, PermissionError):
        return
    for name, entry in sorted(entries.items()):
        inside = PurePosixPath(top, REVIEW, name)
        if not is_review_book(inside) or any(mark.name in entries for mark in marks_of(inside)):
            continue
        try:
            found = entry.stat(follow_symlinks=False)
        except FileNotFoundError:
            continue  # taken away between the list and the look
        yield LaidDraft(inside, number_of(shown(top)), shown(name), f"{found.st_size} {stamp_of(found)}")


def _is_ours(path: Path, standing: bytes) -> bool:
    record = _record_of(path)
    return record.is_file() and record.read_text() == hashlib.sha256(standing).hexdigest()


def _remember(path: Path, body: bytes) -> None:
    record, digest = _record_of(path), hashlib.sha256(body).hexdigest()
    if not record.is_file() or record.read_text() != digest:
        write_whole(record, digest.encode())


def _record_of(path: Path) -> Path:
    """Return where the hash is kept of what we laid or took at the path."""
    top = path.parent.parent
    if top.name == RELEASED:
        return top.parent.parent / HIDDEN / "laid" / derive_id(top.parent.name, RELEASED, path.parent.name, path.name)
    return top.parent / HIDDEN / "laid" / derive_id(top.name, path.parent.name, path.name)
