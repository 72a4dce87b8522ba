"""PDF pages: opened or refused, and each page read by the way that suits it."""

from __future__ import annotations

import types
from functools import cached_property
from pathlib import Path
from typing import Any, Self

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from casefile.pages import UNREADABLE, Page
from extractors.reading import refusals
from extractors.reading.cutting import Cut, cut_out, painted
from extractors.reading.forms import Field, fields_of
from extractors.reading.frames import Frame
from extractors.reading.limits import Limits
from extractors.reading.refusals import Refused
from extractors.reading.routes import read_sheet
from extractors.reading.sheets import Sheet
from extractors.reading.surveys import Facts, survey

_TAIL = 4096
_FLATTENED = 1
_REBUILT = "The file is damaged and was repaired to be read; compare its pages with the sender's copy."


class PdfFile:
    """An open PDF; its pages are read one at a time."""

    def __init__(self, source: Path | bytes, password: str | None, limits: Limits) -> None:
        """Open the PDF.

        Raises:
            Refused: it is locked, damaged, incomplete, empty or too long.
        """
        self._source = source
        self._password = password
        self._limits = limits
        self._document = _opened(source, password)
        try:
            rebuilt = not pdfium_c.FPDF_DocumentHasValidCrossReferenceTable(self._document.raw)
            _check(source, len(self._document), limits, rebuilt=rebuilt)
        except Refused:
            self._document.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        self.close()

    def __len__(self) -> int:
        return len(self._document)

    @property
    def doubts(self) -> tuple[str, ...]:
        """What is to be said about the file as a whole."""
        rebuilt = not pdfium_c.FPDF_DocumentHasValidCrossReferenceTable(self._document.raw)
        attached = pdfium_c.FPDFDoc_GetAttachmentCount(self._document.raw)
        return ((_REBUILT,) if rebuilt else ()) + ((_attached(attached),) if attached > 0 else ())

    def close(self) -> None:
        """Let go of the file."""
        self._document.close()

    def facts(self, sha256: str) -> tuple[Facts, ...]:
        """Return what is known of each page before it is read."""
        return survey(self._source, self._password, len(self), sha256)

    @cached_property
    def _fields(self) -> dict[int, tuple[Field, ...]]:
        return fields_of(self._source, self._password)

    def page(self, index: int, facts: Facts) -> Page:
        """Return the page of that index; one that cannot be read has no words and says why."""
        raw = pdfium_c.FPDF_LoadPage(self._document.raw, index)
        if not raw:
            return unreadable(index + 1, facts.digest, "it is damaged")
        try:
            if facts.notes:
                raw = self._flattened(raw, index)
            frame = frame_of(raw)
            if frame.area <= 0:
                return unreadable(index + 1, facts.digest, "it has no area")
            fields = self._fields.get(index, ()) if facts.notes else ()
            return read_sheet(Sheet(raw, frame, index + 1, facts, fields, self._limits))
        except Refused as refused:
            return unreadable(index + 1, facts.digest, str(refused), frame_of(raw).size)
        finally:
            pdfium_c.FPDF_ClosePage(raw)

    def cut(self, cut: Cut) -> bytes:
        """Return a cut-out of a page as a picture; nothing where the page can't be painted."""
        raw = pdfium_c.FPDF_LoadPage(self._document.raw, cut.page - 1)
        if not raw:
            return b""
        try:
            raw = self._flattened(raw, cut.page - 1)
            frame = frame_of(raw)
            if frame.area <= 0:
                return b""
            return cut_out(cut, frame.size, lambda region, scale: painted(raw, frame, region, scale))
        finally:
            pdfium_c.FPDF_ClosePage(raw)

    def _flattened(self, raw: Any, index: int) -> Any:  # noqa: ANN401
        """Paint form fields and typed notes into the page, so that they are read where they are seen."""
        if pdfium_c.FPDFPage_Flatten(raw, pdfium_c.FLAT_NORMALDISPLAY) != _FLATTENED:
            return raw
        again = pdfium_c.FPDF_LoadPage(self._document.raw, index)
        if not again:
            return raw
        pdfium_c.FPDF_ClosePage(raw)
        return again


def _attached(count: int) -> str:
    files = "1 file" if count == 1 else f"{count} files"
    return f"The PDF has {files} attached, not read here; save what is attached from it and drop that."


def frame_of(raw: Any) -> Frame:  # noqa: ANN401
    """Return the visible box of PDFium's page and how it is turned."""
    box = pdfium_c.FS_RECTF()
    pdfium_c.FPDF_GetPageBoundingBox(raw, box)
    return Frame(box.left, box.bottom, box.right, box.top, pdfium_c.FPDFPage_GetRotation(raw) % 4)


def unreadable(number: int, digest: str, why: str, size: tuple[float, float] = (612.0, 792.0)) -> Page:
    """Return a page without words that says why it could not be read."""
    return Page(number, *size, (), (), "text", digest, doubts=(f"{UNREADABLE}{why}",))


def _opened(source: Path | bytes, password: str | None) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(source, password=password)
    except pdfium.PdfiumError as error:
        if error.err_code == pdfium_c.FPDF_ERR_PASSWORD:
            raise Refused(refusals.LOCKED) from None
        if error.err_code == pdfium_c.FPDF_ERR_SECURITY:
            raise Refused(refusals.PROTECTED) from None
        raise Refused(refusals.INCOMPLETE if _lacks_end(source) else refusals.DAMAGED) from None


def _check(source: Path | bytes, count: int, limits: Limits, *, rebuilt: bool) -> None:
    if rebuilt and _lacks_end(source):
        raise Refused(refusals.INCOMPLETE)
    if count == 0:
        raise Refused(refusals.DAMAGED)
    if count > limits.pages:
        raise Refused(refusals.too_many_pages(limits))


def _lacks_end(source: Path | bytes) -> bool:
    """Tell whether the file breaks off: no end mark among its last bytes."""
    if isinstance(source, bytes):
        return b"%%EOF" not in source.rstrip(b"\0\r\n ")[-_TAIL:]
    with source.open("rb") as stream:
        stream.seek(max(0, source.stat().st_size - 16 * _TAIL))
        return b"%%EOF" not in stream.read().rstrip(b"\0\r\n ")[-_TAIL:]
