"""A file by its bytes: what it is, and its pages, or one plain sentence why not."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from casefile.pages import Page, ReadFile
from extractors.reading.frames import Frame
from extractors.reading.layout import Placed, laid_out
from extractors.reading.limits import Limits
from extractors.reading.textlayer import layer_of


def read_file(path: Path, *, password: str | None = None, limits: Limits = Limits()) -> ReadFile:  # noqa: B008
    """Return the file's pages, or a refusal with one plain sentence; never raises for what is in it."""
    content = path.read_bytes()
    sha256 = hashlib.sha256(content).hexdigest()
    try:
        document = pdfium.PdfDocument(content, password=password)
    except pdfium.PdfiumError:
        return ReadFile(sha256, "application/pdf", "refused", "The file could not be read.", ())
    with document:
        if len(document) > limits.pages:
            return ReadFile(sha256, "application/pdf", "refused", "The file has too many pages.", ())
        pages = tuple(_page(document, index, sha256) for index in range(len(document)))
    return ReadFile(sha256, "application/pdf", "read", None, pages)


def _page(document: pdfium.PdfDocument, index: int, sha256: str) -> Page:
    page = document[index]
    left, bottom, right, top = page.get_bbox()
    frame = Frame(left, bottom, right, top, pdfium_c.FPDFPage_GetRotation(page.raw) % 4)
    layer = layer_of(page.raw, frame)
    words, lines = laid_out(Placed(layer.texts, layer.boxes, [1.0] * len(layer.texts), layer.boxes))
    digest = hashlib.sha256(f"{sha256} {index}".encode()).hexdigest()
    width, height = frame.size
    page.close()
    return Page(index + 1, width, height, words, lines, "text", digest, blank=not words)
