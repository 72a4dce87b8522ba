"""`Needs attention`: the file that a person must see to, and beside it a note that says why."""

from __future__ import annotations

import hashlib
from pathlib import Path

from connectors.drop.base import Claimed
from connectors.drop.claiming import finish, place_of
from connectors.drop.disk import move_beside, names_like, real, translated, write_whole
from connectors.drop.emptied import is_beside
from connectors.drop.names import ATTENTION, UNSORTED, is_like, shown

_LONGEST_NOTE = 65_536


def return_to(root: Path, taken: Claimed, reason: str) -> Path:
    """Move a refused file to `Needs attention` of the folder it was dropped in, with a note, and say where."""
    beside = is_beside(root, taken.path)
    folder = real(real(root / (UNSORTED if beside else top_of(taken))) / ATTENTION)
    with translated("the drop folder"):
        place = move_beside(place_of(root, taken), folder, taken.name)
        write_whole(_note_of(place), _as_text(note_on(taken, reason, beside=beside)))
    finish(root, taken)
    return place


def note_on(taken: Claimed, reason: str, *, beside: bool) -> str:
    """Return what the note says: the reason, below the path of a file that stood in a folder dropped whole."""
    above = taken.path.parts[0 if beside else 1 : -1]
    return f"{shown('/'.join((*above, taken.path.name)))}\n\n{reason}" if above else reason


def lay_attention(folder: Path, name: str, body: bytes, note: str) -> Path:
    """Lay a copy of the file, with a note, into the folder's `Needs attention`; doing it again changes nothing."""
    with translated("the drop folder"):
        place = _place_of(real(real(folder) / ATTENTION), name, hashlib.sha256(body).hexdigest())
        if not place.exists():
            write_whole(place, body)
        write_whole(_note_of(place), _as_text(note))
    return place


def read_note(folder: Path, name: str) -> str | None:
    """Return the note beside a file of that name, as much of it as a note has; None where there is none."""
    with translated("the drop folder"):
        path = _note_of(next(names_like(real(real(folder) / ATTENTION), name)))
        if path.is_symlink() or not path.is_file():
            return None
        with path.open("rb") as stream:
            return stream.read(_LONGEST_NOTE).decode("utf-8", "replace")


def settle_attention(folder: Path, name: str, sha256: str) -> None:
    """Take the file with that hash, and its note, out of the folder's `Needs attention`."""
    with translated("the drop folder"):
        inside = real(real(folder) / ATTENTION)
        for place in sorted(inside.iterdir()) if inside.is_dir() else ():
            if (
                is_like(place.name, name)
                and not place.is_symlink()
                and hashlib.sha256(place.read_bytes()).hexdigest() == sha256
            ):
                place.unlink()
                _note_of(place).unlink(missing_ok=True)
        first = next(names_like(inside, name))
        if inside.is_dir() and not (
            first.exists() or first.is_symlink()
        ):  # a person took the file away, and left its note
            _note_of(first).unlink(missing_ok=True)


def _place_of(folder: Path, name: str, sha256: str) -> Path:
    """Return where the file with that hash stands, or the first name that is free."""
    for path in names_like(folder, name):
        if path.is_symlink():
            continue
        if not path.exists() or hashlib.sha256(path.read_bytes()).hexdigest() == sha256:
            return path
    raise AssertionError  # the names never end


def _note_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.txt")


def top_of(taken: Claimed) -> str:
    """Return the folder below the root that the file came from, by its real name on the disk."""
    return taken.path.parts[0] if len(taken.path.parts) > 1 else UNSORTED


def _as_text(words: str) -> bytes:
    return (words.rstrip() + "\n").encode("utf-8", "replace")
