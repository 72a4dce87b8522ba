"""`Drafts`: the current drafts as Word files, which people open and save."""

from __future__ import annotations

import hashlib
from pathlib import Path, PurePosixPath

from casefile.ids import derive_id
from connectors.drop.base import LaidDraft
from connectors.drop.disk import names_like, real, translated, write_whole
from connectors.drop.names import DRAFTS, HIDDEN, number_of, shown
from connectors.drop.scanning import stamp_of
from connectors.drop.use import is_on_screen


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


def drafts(root: Path) -> tuple[LaidDraft, ...]:
    """Return the Word files in the matters' `Drafts/`, by path, apart from those that somebody has open."""
    with translated("the drop folder"):
        found = sorted(root.glob(f"*/{DRAFTS}/*.docx"))
        return tuple(filter(None, (_look_at(root, path) for path in found if not path.name.startswith("~$"))))


def took_draft(path: Path, body: bytes) -> None:
    """Remember that what a person wrote is safe elsewhere: the next draft may take its place."""
    with translated("the drop folder"):
        write_whole(_record_of(path), _sha256(body).encode())


def _look_at(root: Path, path: Path) -> LaidDraft | None:
    if is_on_screen(path):
        return None
    try:
        stamp = f"{path.stat().st_size} {stamp_of(path.stat())}"
    except FileNotFoundError:
        return None  # taken away between the list and the look
    inside = PurePosixPath(path.relative_to(root))
    return LaidDraft(inside, number_of(shown(inside.parts[0])), shown(path.name), stamp)


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
