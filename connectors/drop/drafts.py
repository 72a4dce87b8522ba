"""`Drafts`: the current drafts as Word files, which people open and save."""

from __future__ import annotations

import hashlib
from pathlib import Path

from casefile.ids import derive_id
from connectors.drop.disk import names_like, real, translated, write_whole
from connectors.drop.names import DRAFTS, HIDDEN


def lay_draft(folder: Path, name: str, body: bytes) -> Path:
    """Lay the draft into the matter folder's `Drafts`, over the one that we laid there before.

    A file that a person has changed since stays; then the draft goes beside it, with " (2)".
    """
    with translated("the drop folder"):
        for path in names_like(real(real(folder) / DRAFTS), name):
            if not path.exists() or _is_ours(path, body):
                write_whole(path, body)
                write_whole(_record_of(path), _sha256(body).encode())
                return path
    raise AssertionError  # the names never end


def _is_ours(path: Path, body: bytes) -> bool:
    """Tell whether the file holds these bytes, or those that we laid there last."""
    standing, record = _sha256(path.read_bytes()), _record_of(path)
    return standing == _sha256(body) or (record.is_file() and record.read_text() == standing)


def _record_of(path: Path) -> Path:
    """Return where the hash is kept of what we laid at the path."""
    matter = path.parent.parent
    return matter.parent / HIDDEN / "laid" / derive_id(matter.name, path.name)


def _sha256(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()
