"""Pictures as PDF pages the size that they were read at: a JPEG as it came, a HEIC as JPEG, all else without loss."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from io import BytesIO

import numpy as np
import pikepdf
import pillow_heif
from pikepdf import Dictionary, Name
from PIL import Image, ImageOps

from casefile.errors import UnusableInput
from casefile.pages import Page

_ORIENTATION = 0x0112
_PHOTO_QUALITY = 92
_QUARTER_TURNS = {1: 0, 3: 2, 6: 1, 8: 3}
"""EXIF orientations that a page's /Rotate shows, with the quarter turns."""


def picture_pages(content: bytes, pages: tuple[int, int], readings: Sequence[Page]) -> pikepdf.Pdf:
    """Return a PDF with a page for each of those frames (first and last, from 1).

    Raises:
        UnusableInput: the file has no such frame, or is damaged.
    """
    sizes = {reading.number: (reading.width, reading.height) for reading in readings}
    pdf = pikepdf.new()
    pillow_heif.register_heif_opener(thumbnails=False)
    try:
        with Image.open(BytesIO(content)) as image:
            for number in range(pages[0], pages[1] + 1):
                image.seek(number - 1)
                _add(pdf, image, content, sizes.get(number))
    except (OSError, EOFError, ValueError, SyntaxError) as error:
        raise UnusableInput(
            "The picture is damaged or breaks off: it can be shown in part, but not copied; scan it again, or ask the "
            "sender to send it again."
        ) from error
    return pdf


def _add(pdf: pikepdf.Pdf, image: Image.Image, content: bytes, size: tuple[float, float] | None) -> None:
    orientation = image.getexif().get(_ORIENTATION, 1)
    turns = _QUARTER_TURNS.get(orientation, 0)
    if image.format == "JPEG" and image.mode in {"L", "RGB"} and orientation in _QUARTER_TURNS:
        painted = _jpeg(pdf, image, content)
    else:
        turns = 0
        painted = (_photo if image.format == "HEIF" else _lossless)(pdf, _flat(image))
    across, down = int(painted.Width), int(painted.Height)
    shown = (down, across) if turns % 2 else (across, down)
    width, height = size or (float(shown[0]), float(shown[1]))
    if turns % 2:
        width, height = height, width
    page = pdf.add_blank_page(page_size=(width, height))
    page.obj.Resources = Dictionary(XObject=Dictionary(Im0=painted))
    page.obj.Contents = pdf.make_stream(f"q {width:.2f} 0 0 {height:.2f} 0 0 cm /Im0 Do Q\n".encode())
    if turns:
        page.obj.Rotate = 90 * turns


def _flat(image: Image.Image) -> Image.Image:
    """Return the picture as viewers show it: turned, on white where it is clear, in a mode that a PDF has."""
    shown = ImageOps.exif_transpose(image)
    if shown.has_transparency_data:
        clear = shown.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", clear.size, "white"), clear).convert("RGB")
    if shown.mode.startswith(("I", "F")):
        values = np.asarray(shown, dtype=np.float64)
        top = max(255.0, float(values.max()))
        return Image.fromarray((values * (255 / top)).astype(np.uint8))
    return shown if shown.mode in {"1", "L", "RGB"} else shown.convert("RGB")


def _jpeg(pdf: pikepdf.Pdf, image: Image.Image, content: bytes) -> pikepdf.Object:
    space = Name.DeviceGray if image.mode == "L" else Name.DeviceRGB
    return _painted(pdf, content, image.size, space, 8, Name.DCTDecode)


def _photo(pdf: pikepdf.Pdf, image: Image.Image) -> pikepdf.Object:
    """Return a phone's photo as JPEG, since no PDF holds HEIC; the original is kept beside it, unchanged."""
    buffer = BytesIO()
    image.save(buffer, "JPEG", quality=_PHOTO_QUALITY)
    return _jpeg(pdf, image, buffer.getvalue())


def _lossless(pdf: pikepdf.Pdf, image: Image.Image) -> pikepdf.Object:
    if image.mode == "1":
        return _painted(pdf, zlib.compress(image.tobytes(), 9), image.size, Name.DeviceGray, 1, Name.FlateDecode)
    colours = 1 if image.mode == "L" else 3
    rows = np.asarray(image, dtype=np.uint8).reshape(image.height, image.width * colours)
    above = np.vstack([np.zeros_like(rows[:1]), rows[:-1]])
    differences = np.hstack([np.full((image.height, 1), 2, dtype=np.uint8), rows - above])
    space = Name.DeviceGray if colours == 1 else Name.DeviceRGB
    painted = _painted(pdf, zlib.compress(differences.tobytes(), 9), image.size, space, 8, Name.FlateDecode)
    painted.DecodeParms = Dictionary(Predictor=15, Colors=colours, BitsPerComponent=8, Columns=image.width)
    return painted


def _painted(
    pdf: pikepdf.Pdf, content: bytes, size: tuple[int, int], space: pikepdf.Object, bits: int, kind: pikepdf.Object
) -> pikepdf.Object:
    painted = pdf.make_stream(content)
    painted.Type, painted.Subtype = Name.XObject, Name.Image
    painted.Width, painted.Height = size
    painted.ColorSpace, painted.BitsPerComponent, painted.Filter = space, bits, kind
    return painted
