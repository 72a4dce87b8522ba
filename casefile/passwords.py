"""Passwords of locked files, as people hand them over: in a file's name, or in the note beside it."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import NamedTuple

_IN_NAME = re.compile(
    r"^(?P<head>.*?)[\s_\-]*[(\[]?\s*(?<![A-Za-z])(?:password|pw)\s*=\s*(?P<password>.+?)[)\]]?\s*$", re.IGNORECASE
)
_IN_NOTE = re.compile(r"^[ \t]*password[ \t]*[:=][ \t]*(?P<password>\S.*?)[ \t\r]*$", re.IGNORECASE | re.MULTILINE)
_BELOW = re.compile(
    r"^[ \t]*password[ \t]*[:=][ \t\r]*\n[ \t]*(?P<password>\S[^\n]*?)[ \t\r\n]*\Z", re.IGNORECASE | re.MULTILINE
)
"""The last line of a note, below an empty line for the password: written there by mistake, and meant all the same."""
LOCKED = (
    "The file is locked with a password; ask the sender for an open copy, or drop a copy saved without the password."
)
"""Why a locked file is not filed, by which it is known that a password cures it."""
USED_ONCE = "The password is used once and kept nowhere."
"""What our own notes say, and by which they are known."""
_SHORT = 2
LINE = "Password: "
"""How the line of a note begins that a person fills in."""


class Named(NamedTuple):
    """A file's name without the password that stood in it, and the password."""

    name: str
    password: str | None


def split_name(name: str) -> Named:
    """Return the name without a password in it: "report password=1234.pdf" is "report.pdf" with "1234"."""
    path = PurePath(name)
    found = _IN_NAME.match(path.stem)
    if found is None:
        return Named(name, None)
    return Named(f"{found['head'].strip() or 'locked file'}{path.suffix}", found["password"].strip())


def is_note(name: str, text: str) -> bool:
    """Tell whether a dropped text is a note with a password, and no paper: our own, or a person's of one line."""
    if not name.casefold().endswith(".txt"):
        return False
    return USED_ONCE in text or (in_note(text) is not None and _lines(text) <= _SHORT)


def in_note(text: str) -> str | None:
    """Return the password that a person wrote into a note; None where the line is empty or missing."""
    found = _IN_NOTE.search(text) or _BELOW.search(text)
    return found["password"] if found else None


def _lines(text: str) -> int:
    return sum(1 for line in text.splitlines() if line.strip())
