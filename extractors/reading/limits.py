"""How much one file may ask of us before it is refused."""

from __future__ import annotations

from typing import NamedTuple

PATIENCE = 5
"""How many times its seconds a page may take where the machine is so busy that its worker waits for a processor."""


class Limits(NamedTuple):
    """The most that one file may hold; what exceeds them is refused with a plain sentence.

    `pixels` bounds one page's picture, `unpacked` the bytes of an archive's parts together, `ratio` how
    many times larger than the archive they may be, `nesting` how deep containers may stand in one
    another, and `characters` the text of a structured file. `seconds` and `memory` (in bytes) are what a worker may
    spend on one page, or on the first look at a file.
    """

    file_bytes: int = 512 * 1024 * 1024
    pages: int = 5000
    pixels: int = 60_000_000
    members: int = 500
    unpacked: int = 1024 * 1024 * 1024
    ratio: int = 200
    nesting: int = 2
    characters: int = 50_000_000
    seconds: float = 60.0
    memory: int = 3 * 1024 * 1024 * 1024
