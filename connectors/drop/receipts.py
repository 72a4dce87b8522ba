"""Receipts: one text a day in each drop folder, kept up to date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from connectors.drop.disk import real, translated, write_whole
from connectors.drop.names import receipt_of


def write_receipt(folder: Path, day: dt.date, lines: Sequence[str]) -> Path:
    """Write the day's receipt whole; one that says the same already is left alone."""
    path = real(folder) / receipt_of(day)
    body = "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")
    with translated("the drop folder"):
        if not path.is_file() or path.read_bytes() != body:
            write_whole(path, body)
    return path
