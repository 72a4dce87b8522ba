"""A file by its bytes: what it is, and its pages, or one plain sentence why not."""

from __future__ import annotations

import hashlib
from pathlib import Path

from casefile.pages import Page, ReadFile
from extractors.reading import media
from extractors.reading.limits import Limits
from extractors.reading.pdfs import PdfFile
from extractors.reading.refusals import Refused


def read_file(path: Path, *, password: str | None = None, limits: Limits = Limits()) -> ReadFile:  # noqa: B008
    """Return the file's pages, or a refusal with one plain sentence; never raises for what is in it."""
    content = path.read_bytes()
    sha256 = hashlib.sha256(content).hexdigest()
    try:
        pages = _pdf(content, sha256, password, limits)
    except Refused as refused:
        return ReadFile(sha256, media.PDF, "refused", str(refused), ())
    return ReadFile(sha256, media.PDF, "read", None, pages)


def _pdf(content: bytes, sha256: str, password: str | None, limits: Limits) -> tuple[Page, ...]:
    with PdfFile(content, password, limits) as pdf:
        return tuple(pdf.page(index, facts) for index, facts in enumerate(pdf.facts(sha256)))
