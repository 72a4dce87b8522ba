"""What a PDF page paints beside text: its pictures, how much of the page they cover, how they lie."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
import pypdfium2.raw as pdfium_c

from casefile.pages import Box
from extractors.reading.frames import Frame, Grid

_MOST_OBJECTS = 4000
"""Objects looked at; a drawing with more is rendered, whatever follows."""
_DEEPEST = 3


class PlacedPicture(NamedTuple):
    """A picture on a page: where it is displayed, its pixels, and PDFium's handle to it.

    `handle` is None for a picture inside a form object, which can only be rendered. `order` is its place
    among the objects of the page: what comes later covers what came before.
    """

    box: Box
    pixels: tuple[int, int]
    order: int
    handle: Any = None

    @property
    def area(self) -> float:
        """Its area as displayed, in square points."""
        return (self.box.x1 - self.box.x0) * (self.box.y1 - self.box.y0)

    @property
    def dpi(self) -> float:
        """The resolution that it is displayed with; the finer one where the two differ."""
        inches = ((self.box.x1 - self.box.x0) / 72, (self.box.y1 - self.box.y0) / 72)
        long_first = (self.pixels[0] > self.pixels[1]) == (inches[0] > inches[1])
        across, down = self.pixels if long_first else self.pixels[::-1]
        return max(across / max(inches[0], 0.01), down / max(inches[1], 0.01))


class Drawing(NamedTuple):
    """The pictures of a page, largest first, and what else is painted.

    `text_first` says that text comes before the largest picture, which then hides it.
    """

    pictures: tuple[PlacedPicture, ...]
    covered: float
    texts: int
    others: int
    text_first: bool


def drawing_of(raw_page: Any, frame: Frame) -> Drawing:  # noqa: ANN401
    """Return what PDFium's page paints."""
    count = min(pdfium_c.FPDFPage_CountObjects(raw_page), _MOST_OBJECTS)
    pictures: list[PlacedPicture] = []
    texts: list[int] = []
    others = 0
    for order in range(count):
        item = pdfium_c.FPDFPage_GetObject(raw_page, order)
        kind = pdfium_c.FPDFPageObj_GetType(item)
        if kind == pdfium_c.FPDF_PAGEOBJ_TEXT:
            texts.append(order)
        elif kind == pdfium_c.FPDF_PAGEOBJ_IMAGE:
            pictures.append(PlacedPicture(_box(item, frame), _pixels(item), order, item))
        elif kind == pdfium_c.FPDF_PAGEOBJ_FORM:
            inner = max(_inner_pictures(item, 0), default=None, key=lambda size: size[0] * size[1])
            others += inner is None
            if inner is not None:
                pictures.append(PlacedPicture(_box(item, frame), inner, order))
        else:
            others += 1
    pictures.sort(key=lambda picture: -picture.area)
    first_text = texts[len(texts) // 2] if texts else count
    return Drawing(
        tuple(pictures),
        covered=min(1.0, sum(picture.area for picture in pictures) / max(1.0, frame.area)),
        texts=len(texts),
        others=others,
        text_first=bool(pictures) and first_text < pictures[0].order,
    )


def _inner_pictures(form: Any, depth: int) -> Iterator[tuple[int, int]]:  # noqa: ANN401
    for index in range(min(pdfium_c.FPDFFormObj_CountObjects(form), 100)):
        item = pdfium_c.FPDFFormObj_GetObject(form, index)
        kind = pdfium_c.FPDFPageObj_GetType(item)
        if kind == pdfium_c.FPDF_PAGEOBJ_IMAGE:
            yield _pixels(item)
        elif kind == pdfium_c.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            yield from _inner_pictures(item, depth + 1)


def _pixels(item: Any) -> tuple[int, int]:  # noqa: ANN401
    width, height = ctypes.c_uint(), ctypes.c_uint()
    pdfium_c.FPDFImageObj_GetImagePixelSize(item, width, height)
    return width.value, height.value


def _box(item: Any, frame: Frame) -> Box:  # noqa: ANN401
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium_c.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return Box(0, 0, 0, 0)
    corners = np.array([[left.value, top.value, right.value, bottom.value]])
    boxes, _ = frame.display(corners, corners)
    return Box(*boxes[0].tolist())


def placement(item: Any) -> Grid | None:  # noqa: ANN401
    """Return the matrix that lays the picture's unit square onto the PDF page."""
    matrix = pdfium_c.FS_MATRIX()
    if not pdfium_c.FPDFPageObj_GetMatrix(item, matrix):
        return None
    return np.array([[matrix.a, matrix.c, matrix.e], [matrix.b, matrix.d, matrix.f], [0, 0, 1]])


def encoded_jpeg(item: Any, raw_page: Any) -> bytes | None:  # noqa: ANN401
    """Return the picture's own JPEG bytes where it is a plain gray or colour JPEG, else None.

    PDFium tells the depth of a picture's colours only together with the page that it stands on.
    """
    if pdfium_c.FPDFImageObj_GetImageFilterCount(item) != 1 or _filter(item) != b"DCTDecode":
        return None
    facts = pdfium_c.FPDF_IMAGEOBJ_METADATA()
    if not pdfium_c.FPDFImageObj_GetImageMetadata(item, raw_page, facts) or facts.bits_per_pixel not in (8, 24):
        return None
    if pdfium_c.FPDFPageObj_HasTransparency(item):
        return None
    size = pdfium_c.FPDFImageObj_GetImageDataRaw(item, None, 0)
    buffer = ctypes.create_string_buffer(size)
    pdfium_c.FPDFImageObj_GetImageDataRaw(item, buffer, size)
    return buffer.raw


def _filter(item: Any) -> bytes:  # noqa: ANN401
    buffer = ctypes.create_string_buffer(64)
    pdfium_c.FPDFImageObj_GetImageFilter(item, 0, buffer, 64)
    return buffer.value
