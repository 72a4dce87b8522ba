"""Files read once: a benchmark of extraction need not recognise the same scans again."""

from __future__ import annotations

import hashlib
import pickle
from pathlib import Path

from casefile.pages import ReadFile
from extractors.reading.files import read_file
from extractors.reading.surveys import version


def read_kept(file: Path, kept: Path | None) -> ReadFile:
    """Return the file's pages, from those kept where this version of the reading read it before."""
    if kept is None:
        return read_file(file)
    place = kept / hashlib.sha256(version().encode() + file.read_bytes()).hexdigest()
    if not place.exists():
        kept.mkdir(parents=True, exist_ok=True)
        place.write_bytes(pickle.dumps(read_file(file)))
    return pickle.loads(place.read_bytes())  # noqa: S301 - written by this command
