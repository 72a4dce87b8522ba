"""The picture of a page for recognition: the scanner's own pixels where that is possible, else rendered."""

from __future__ import annotations

import math
from io import BytesIO
from typing import Any, NamedTuple

import cv2
import numpy as np
import numpy.typing as npt
import pypdfium2.raw as pdfium_c
from PIL import Image

from extractors.reading.drawing import Drawing, PlacedPicture, encoded_jpeg, placement
from extractors.reading.frames import Frame, Grid
from extractors.reading.limits import Limits
from extractors.reading.refusals import Refused, picture_too_large

Gray = npt.NDArray[np.uint8]

_FINEST = 300.0
"""Dots per inch beyond which recognition gains nothing."""
_VECTOR = 300.0
_COARSEST = 100.0
_MOST_PIXELS = 25_000_000
"""Pixels given to recognition at most: a letter page at 300 dpi has 8.4 million."""
_WHOLE_PAGE = 0.9

cv2.setNumThreads(1)


class Picture(NamedTuple):
    """A gray picture, the dots per inch that its print has, and the matrix from its pixels to page points."""

    gray: Gray
    dpi: float
    grid: Grid


def scale_grid(across: float, down: float, left: float = 0.0, top: float = 0.0) -> Grid:
    """Return the matrix that scales and then moves."""
    return np.array([[across, 0, left], [0, down, top], [0, 0, 1]], dtype=np.float64)


def picture_of(raw_page: Any, frame: Frame, drawing: Drawing, limits: Limits) -> Picture:  # noqa: ANN401
    """Return the page's picture as displayed.

    Raises:
        Refused: a picture on it has more pixels than the limits allow.
    """
    for placed in drawing.pictures:
        if placed.pixels[0] * placed.pixels[1] > limits.pixels:
            raise Refused(picture_too_large(limits))
    whole = _whole_page(frame, drawing)
    own = own_pixels(whole, raw_page, frame) if whole else None
    return own or rendered(raw_page, frame, _resolution(drawing, frame))


def _whole_page(frame: Frame, drawing: Drawing) -> PlacedPicture | None:
    """Return the one picture that is all there is to see."""
    seen_text = drawing.texts and not drawing.text_first
    if len(drawing.pictures) != 1 or drawing.others or seen_text:
        return None
    picture = drawing.pictures[0]
    return picture if picture.handle and picture.area >= _WHOLE_PAGE * frame.area else None


def own_pixels(placed: PlacedPicture, raw_page: Any, frame: Frame) -> Picture | None:  # noqa: ANN401
    """Return the picture's own pixels as displayed, without a new sampling, where it lies straight."""
    jpeg = encoded_jpeg(placed.handle, raw_page)
    laid = placement(placed.handle)
    if jpeg is None or laid is None or _size_of(jpeg) != placed.pixels:
        return None
    gray = cv2.imdecode(np.frombuffer(jpeg, dtype=np.uint8), cv2.IMREAD_GRAYSCALE | cv2.IMREAD_IGNORE_ORIENTATION)
    if gray is None or not gray.size or float(np.median(gray[::16, ::16])) < 100:
        return None  # dark: an inverted picture, or one that its dictionary paints otherwise
    height, width = gray.shape
    unit = np.array([[1 / width, 0, 0], [0, -1 / height, 1], [0, 0, 1]])
    return _straight(np.asarray(gray, dtype=np.uint8), frame.grid @ laid @ unit, frame)


def _size_of(jpeg: bytes) -> tuple[int, int] | None:
    """Return the size that the JPEG itself states, which a hostile file makes larger than its dictionary does."""
    try:
        with Image.open(BytesIO(jpeg)) as header:
            return header.size
    except (OSError, ValueError, Image.DecompressionBombError):
        return None


def _straight(gray: Gray, grid: Grid, frame: Frame) -> Picture | None:
    """Turn and mirror the pixels so that their rows run as displayed; cut off what the page does not show."""
    linear = grid[:2, :2]
    if abs(linear[0, 0]) < abs(linear[0, 1]):
        gray = np.ascontiguousarray(gray.T)
        grid = grid @ np.array([[0, 1, 0], [1, 0, 0], [0, 0, 1.0]])
        linear = grid[:2, :2]
    across, down = float(linear[0, 0]), float(linear[1, 1])
    if max(abs(linear[0, 1]), abs(linear[1, 0])) > 0.001 * abs(across):
        return None
    if across == 0 or down == 0 or abs(abs(across / down) - 1) > 0.05:
        return None
    left, top = float(grid[0, 2]), float(grid[1, 2])
    if across < 0:
        gray, left, across = gray[:, ::-1], left + across * gray.shape[1], -across
    if down < 0:
        gray, top, down = gray[::-1], top + down * gray.shape[0], -down
    return _cut(Picture(gray, 72 / across, scale_grid(across, down, left, top)), frame)


def _cut(picture: Picture, frame: Frame) -> Picture | None:
    across, down = float(picture.grid[0, 0]), float(picture.grid[1, 1])
    left, top = float(picture.grid[0, 2]), float(picture.grid[1, 2])
    width, height = frame.size
    first_x, first_y = max(0, round(-left / across)), max(0, round(-top / down))
    last_x, last_y = math.ceil((width - left) / across), math.ceil((height - top) / down)
    gray = np.ascontiguousarray(picture.gray[first_y:last_y, first_x:last_x])
    if not gray.size:
        return None
    moved = scale_grid(across, down, left + first_x * across, top + first_y * down)
    return reduced(Picture(gray, picture.dpi, moved))


def reduced(picture: Picture) -> Picture:
    """Return the picture with no more pixels than recognition profits from; never enlarged."""
    height, width = picture.gray.shape
    share = min(1.0, _FINEST / picture.dpi if picture.dpi > 1.2 * _FINEST else 1.0)
    share = min(share, math.sqrt(_MOST_PIXELS / (width * height)))
    if share >= 0.999:
        return picture
    size = (max(1, round(width * share)), max(1, round(height * share)))
    gray = cv2.resize(picture.gray, size, interpolation=cv2.INTER_AREA)
    grid = picture.grid @ scale_grid(width / size[0], height / size[1])
    return Picture(np.asarray(gray, dtype=np.uint8), picture.dpi * share, grid)


def _resolution(drawing: Drawing, frame: Frame) -> float:
    """Return the resolution to render at: the scanner's own, or the finest for what is drawn."""
    scans = [picture for picture in drawing.pictures if picture.area > 0.2 * frame.area]
    if not scans:
        return _VECTOR
    own = min(_FINEST, max(_COARSEST, max(picture.dpi for picture in scans)))
    return max(own, 200.0) if drawing.texts or drawing.others else own


def rendered(raw_page: Any, frame: Frame, dpi: float) -> Picture:  # noqa: ANN401
    """Return the page as PDFium paints it, in gray on white."""
    width, height = frame.size
    dpi = min(dpi, 72 * math.sqrt(_MOST_PIXELS / max(1.0, width * height)))
    across, down = max(1, round(width * dpi / 72)), max(1, round(height * dpi / 72))
    gray = np.full((down, across), 255, dtype=np.uint8)
    bitmap = pdfium_c.FPDFBitmap_CreateEx(across, down, pdfium_c.FPDFBitmap_Gray, gray.ctypes.data, gray.strides[0])
    if not bitmap:
        raise Refused("The page could not be painted.")
    flags = pdfium_c.FPDF_ANNOT | pdfium_c.FPDF_GRAYSCALE
    pdfium_c.FPDF_RenderPageBitmap(bitmap, raw_page, 0, 0, across, down, 0, flags)
    pdfium_c.FPDFBitmap_Destroy(bitmap)
    return Picture(gray, dpi, scale_grid(width / across, height / down))
