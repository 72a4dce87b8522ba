"""Pictures that a document shows: a filed photograph made fit for a letter, and strips that are drawn."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import NamedTuple

import pypdfium2
from PIL import Image, ImageChops, ImageDraw

from casefile.errors import PermanentError

_LONGEST = 1400
"""Pixels along the longer side of a photograph: sharp at four inches, and small enough to mail."""
_QUALITY = 82
_STRIP = (1500, 42)
_LINE, _MONTH, _VISIT = (201, 207, 218), (225, 229, 236), (31, 42, 68)
_MARGIN, _HALF = 8, 4


class Picture(NamedTuple):
    """A picture file, its size on the page in inches, and the words for a reader who does not see it."""

    body: bytes
    width: float
    height: float
    words: str


def page_as_jpeg(pdf: bytes, index: int) -> bytes:
    """Return a page of a filed PDF (from 0) as a JPEG without its white border; it carries no data of a camera.

    Raises:
        PermanentError: the PDF or the page cannot be drawn.
    """
    try:
        with pypdfium2.PdfDocument(pdf) as document:
            page = document[index]
            shown = page.render(scale=_LONGEST / max(page.get_size())).to_pil().convert("RGB")
    except (pypdfium2.PdfiumError, IndexError, ValueError, ZeroDivisionError) as error:
        raise PermanentError(f"page {index + 1} of a filed picture cannot be drawn; file it again") from error
    white = Image.new("RGB", shown.size, (255, 255, 255))
    seen = ImageChops.difference(shown, white).convert("L").point(lambda level: 255 * (level > 12)).getbbox()
    out = io.BytesIO()
    shown.crop(seen or (0, 0, *shown.size)).save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()


def fitted(body: bytes, words: str, width: float, height: float) -> Picture | None:
    """Return the picture as large as it fits into so many inches; None where the bytes are no picture."""
    try:
        with Image.open(io.BytesIO(body)) as image:
            across, down = image.size
    except (OSError, ValueError, Image.DecompressionBombError):
        return None
    scale = min(width / across, height / down)
    return Picture(body, round(across * scale, 3), round(down * scale, 3), words)


def strip(visits: Sequence[float], months: Sequence[float], width: float, words: str) -> Picture:
    """Return a time line: a bar for each visit and a thin line for each month; places run from 0 to 1."""
    across, down = _STRIP
    image = Image.new("RGB", _STRIP, (255, 255, 255))
    pen = ImageDraw.Draw(image)
    reach = across - 2 * _MARGIN
    for month in months:
        x = _MARGIN + round(month * reach)
        pen.line([(x, 0), (x, down)], fill=_MONTH, width=2)
    pen.line([(0, down // 2), (across, down // 2)], fill=_LINE, width=2)
    for visit in visits:
        x = _MARGIN + round(visit * reach)
        pen.rectangle([(x - _HALF, 5), (x + _HALF, down - 6)], fill=_VISIT)
    out = io.BytesIO()
    image.save(out, "PNG", optimize=False)
    return Picture(out.getvalue(), width, round(width * down / across, 3), words)
