"""Cut-outs: the strip of a page on which a value stands, upright, with the value's box marked."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pypdfium2.raw as pdfium_c

from casefile.pages import Box, turned
from extractors.reading.frames import Frame
from extractors.reading.refusals import Refused

TYPE_CHECKING = False
if TYPE_CHECKING:
    from PIL import Image

Region = Callable[[Box, float], npt.NDArray[np.uint8]]
"""Paints a part of the page as displayed, in gray, at so many pixels a point."""

_WIDE = 960
"""Pixels across a strip; a letter page then has 113 dots per inch."""
_WHOLE = 640
_LETTER = 612.0
_AROUND = 42.0
"""Points above and below the box that a strip shows, on a letter page: two or three rows."""
_TALLEST = 380.0
_MARK = (196, 0, 26)
_QUALITY = 55


class Cut(NamedTuple):
    """What to cut out: the page (from 1), the box on it as displayed, or None for the whole page.

    `turns` is how many quarter turns clockwise bring the page upright; of the whole page that share is cut out, from
    the top.
    """

    page: int
    box: Box | None
    turns: int = 0
    share: float = 1.0


def cut_out(cut: Cut, size: tuple[float, float], paint: Region) -> bytes:
    """Return the cut-out of a page of that size as a WebP picture."""
    # Imported where it is needed: most reading processes cut nothing out.
    from PIL import Image

    width, height = size
    if cut.turns % 2:
        width, height = height, width
    mark = None if cut.box is None else turned(Box(*cut.box), *size, cut.turns)
    region = Box(0, 0, width, height * cut.share) if mark is None else _strip(mark, width, height)
    scale = (_WHOLE if mark is None else _WIDE) / width
    shown = turned(region, width, height, -cut.turns)
    gray = np.ascontiguousarray(np.rot90(paint(shown, scale), -cut.turns))
    picture = Image.fromarray(gray).convert("RGB")
    if mark is not None:
        _draw(picture, mark, region, scale)
    buffer = BytesIO()
    picture.save(buffer, "WEBP", quality=_QUALITY, method=4)
    return buffer.getvalue()


def painted(raw_page: Any, frame: Frame, region: Box, scale: float) -> npt.NDArray[np.uint8]:  # noqa: ANN401
    """Return a part of a PDF page as PDFium paints it, in gray on white, at so many pixels a point.

    Raises:
        Refused: it can't be painted.
    """
    width, height = frame.size
    across, down = max(1, round((region.x1 - region.x0) * scale)), max(1, round((region.y1 - region.y0) * scale))
    gray = np.full((down, across), 255, dtype=np.uint8)
    bitmap = pdfium_c.FPDFBitmap_CreateEx(across, down, pdfium_c.FPDFBitmap_Gray, gray.ctypes.data, gray.strides[0])
    if not bitmap:
        raise Refused("The page could not be painted.")
    left, top = -round(region.x0 * scale), -round(region.y0 * scale)
    whole = (round(width * scale), round(height * scale))
    flags = pdfium_c.FPDF_ANNOT | pdfium_c.FPDF_GRAYSCALE
    pdfium_c.FPDF_RenderPageBitmap(bitmap, raw_page, left, top, *whole, 0, flags)
    pdfium_c.FPDFBitmap_Destroy(bitmap)
    return gray


def _strip(mark: Box, width: float, height: float) -> Box:
    """Return the rows of the page around the box, as wide as the page."""
    unit = width / _LETTER
    top = max(0.0, mark.y0 - _AROUND * unit)
    foot = min(height, mark.y1 + _AROUND * unit, top + _TALLEST * unit)
    return Box(0, min(top, height - 1), width, max(foot, min(top, height - 1) + 1))


def _draw(picture: Image.Image, mark: Box, region: Box, scale: float) -> None:
    from PIL import ImageDraw

    edges = [
        (mark.x0 - region.x0) * scale - 5,
        (mark.y0 - region.y0) * scale - 4,
        (mark.x1 - region.x0) * scale + 5,
        (mark.y1 - region.y0) * scale + 4,
    ]
    left, top = max(1.0, edges[0]), max(1.0, edges[1])
    right, foot = min(picture.width - 2.0, edges[2]), min(picture.height - 2.0, edges[3])
    if right > left and foot > top:
        ImageDraw.Draw(picture).rounded_rectangle((left, top, right, foot), radius=4, outline=_MARK, width=3)
