"""Receipts: one text a day in each drop folder, kept up to date."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from connectors.drop.disk import real, translated, write_whole
from connectors.drop.names import WAITING, receipt_of

_BREAK = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def write_waiting(root: Path, waiting: Mapping[str, Sequence[str]]) -> None:
    """Write which files of each folder at the top can't be taken yet; where there are none, nothing is left to read."""
    with translated("the drop folder"):
        for folder, lines in waiting.items():
            path = real(root / folder) / WAITING
            body = waiting_text(lines)
            if not path.is_file() or path.read_bytes() != body:
                write_whole(path, body)
        for path in root.glob(f"*/{WAITING}"):
            if path.parent.name not in waiting:
                path.unlink(missing_ok=True)


def waiting_text(names: Sequence[str]) -> bytes:
    """Return what is said of the files that can't be taken yet."""
    head = (
        "These files were not received yet. Each is empty, not copied to its end, or still open in a program:\n"
        "close it, or copy it here again. Then it is received by itself, and this note goes away.\n"
        "A name that ends in .part, .crdownload or .tmp is that of a download or copy that broke off: make it again.\n"
        "A folder that is named here lies too deep in others to be opened: move it up.\n\n"
    )
    return head.encode() + lines_text(names)


def lines_text(lines: Sequence[str]) -> bytes:
    """Return the lines as a text; what breaks a line within one (a file's name may) is a space.

    What turns the direction of writing is left out: it would show the rest of the line backwards.
    """
    return "".join(f"{_BREAK.sub(' ', _TURNS.sub('', line))}\n" for line in lines).encode("utf-8", "replace")


def write_receipt(folder: Path, day: dt.date, lines: Sequence[str]) -> Path:
    """Write the day's receipt whole; one that says the same already is left alone."""
    path = real(folder) / receipt_of(day)
    body = lines_text(lines)
    with translated("the drop folder"):
        if not path.is_file() or path.read_bytes() != body:
            write_whole(path, body)
    return path
