"""Ids from content, so that doing a thing again finds what was done."""

from __future__ import annotations

import hashlib

SHORT = 16
"""Hexadecimal digits of a short id: 64 bits, enough for all files and documents of a firm."""


def derive_id(*parts: object) -> str:
    """Return the short id of the parts: the same parts in the same order give the same id.

    Each part enters with its length, so that ("ab", "c") and ("a", "bc") differ.
    """
    digest = hashlib.sha256()
    for part in parts:
        encoded = str(part).encode("utf-8", "surrogatepass")
        digest.update(f"{len(encoded)}:".encode())
        digest.update(encoded)
    return digest.hexdigest()[:SHORT]
