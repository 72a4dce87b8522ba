"""Pictures as files: PNG, JPEG, HEIC, TIFF with many pages, and their like; each frame is a page."""

from __future__ import annotations

import types
import warnings
from io import BytesIO
from pathlib import Path
from typing import Self

import numpy as np
import pillow_heif
from PIL import Image, ImageOps

from casefile.pages import Box, Page
from extractors.reading import refusals
from extractors.reading.cutting import Cut, cut_out
from extractors.reading.frames import Grid
from extractors.reading.layout import laid_out
from extractors.reading.limits import Limits
from extractors.reading.raster import Gray, Picture, reduced, scale_grid
from extractors.reading.recognition import read_or_blank
from extractors.reading.refusals import Refused
from extractors.reading.surveys import Facts, digest_of

_NO_RESOLUTION = 72.0
_PAGE_INCHES = 11.0
_LONGEST_INCHES = 24.0
_FAINTEST_DPI = 70.0
_COARSEST = 5.0  # times that a fax's rows are farther apart than its columns; 100 by 200 dpi and the like
_BROKEN = (OSError, ValueError, SyntaxError, EOFError, KeyError, TypeError, IndexError, Image.DecompressionBombError)


class PictureFile:
    """An open picture file; its frames are read one at a time, as pages."""

    doubts: tuple[str, ...] = ()

    def __init__(self, source: Path | bytes, limits: Limits) -> None:
        """Open the picture.

        Raises:
            Refused: it is damaged, or has too many pixels or frames.
        """
        self._limits = limits
        pillow_heif.register_heif_opener(thumbnails=False)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                self._image = Image.open(BytesIO(source) if isinstance(source, bytes) else source)
                self._frames = int(getattr(self._image, "n_frames", 1)) if self._image.format != "GIF" else 1
        except Image.DecompressionBombError:
            raise Refused(refusals.picture_too_large(limits)) from None
        except _BROKEN:
            raise Refused(refusals.DAMAGED) from None
        if self._frames > limits.pages:
            raise Refused(refusals.too_many_pages(limits))
        if self._image.width * self._image.height > limits.pixels:
            raise Refused(refusals.picture_too_large(limits))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: types.TracebackType | None
    ) -> None:
        self.close()

    def __len__(self) -> int:
        return self._frames

    def close(self) -> None:
        """Let go of the file."""
        self._image.close()

    def facts(self, sha256: str) -> tuple[Facts, ...]:
        """Return the digest of each frame, by the file's bytes."""
        return tuple(Facts(digest_of(f"{sha256} frame {index}".encode())) for index in range(self._frames))

    def page(self, index: int, facts: Facts) -> Page:
        """Return the frame of that index as a page.

        Raises:
            Refused: the frame is damaged, incomplete or too large.
        """
        gray, resolution = self._frame(index)
        picture, size = as_page(gray, resolution)
        width, height = round(size[0], 2), round(size[1], 2)
        reading = read_or_blank(picture, size, facts.cited)
        if reading is None:
            return Page(index + 1, width, height, (), (), "ocr", facts.digest, blank=True)
        words, lines = laid_out(reading.placed)
        return Page(
            index + 1, width, height, words, lines, "ocr", facts.digest,
            reading.blank, reading.doubts, (), reading.turns, reading.pictured,
        )  # fmt: skip

    def cut(self, cut: Cut) -> bytes:
        """Return a cut-out of a frame as a picture.

        Raises:
            Refused: the frame is damaged, incomplete or too large.
        """
        gray, (across, down) = self._frame(cut.page - 1)
        size = (gray.shape[1] * 72 / across, gray.shape[0] * 72 / down)

        def paint(region: Box, scale: float) -> Gray:
            part = (region.x0 * across / 72, region.y0 * down / 72, region.x1 * across / 72, region.y1 * down / 72)
            shape = (max(1, round((region.x1 - region.x0) * scale)), max(1, round((region.y1 - region.y0) * scale)))
            return np.asarray(Image.fromarray(gray).resize(shape, Image.Resampling.BOX, part, reducing_gap=2.0))

        return cut_out(cut, size, paint)

    def _frame(self, index: int) -> tuple[Gray, tuple[float, float]]:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                self._image.seek(index)
                if self._image.width * self._image.height > self._limits.pixels:
                    raise Refused(refusals.picture_too_large(self._limits))
                return gray_of(self._image), resolution_of(self._image)
        except Image.DecompressionBombError:
            raise Refused(refusals.picture_too_large(self._limits)) from None
        except _BROKEN as error:
            cut_off = "truncated" in str(error)
            raise Refused(refusals.INCOMPLETE if cut_off else refusals.DAMAGED) from None


def gray_of(image: Image.Image) -> Gray:
    """Return the picture in gray as viewers show it: turned as its camera says, on white where it is clear."""
    if image.mode in {"I;16", "I;16B", "I;16L", "I", "F"}:
        values = np.asarray(image, dtype=np.float64)
        top = max(1.0, float(values.max()))
        return np.asarray(values * (255 / top if top > 255 else 1), dtype=np.uint8)
    shown = ImageOps.exif_transpose(image)
    if shown.has_transparency_data:
        clear = shown.convert("RGBA")
        paper = Image.new("RGBA", clear.size, "white")
        shown = Image.alpha_composite(paper, clear)
    return np.asarray(shown.convert("L"), dtype=np.uint8)


def resolution_of(image: Image.Image) -> tuple[float, float]:
    """Return the dots per inch that the picture states, across and down as shown; 72 where it states none."""
    stated = image.info.get("dpi", ())
    try:
        across, down = float(stated[0]), float(stated[1])
    except (TypeError, ValueError, IndexError, ZeroDivisionError):
        return _NO_RESOLUTION, _NO_RESOLUTION
    if not (1 < across < 10_000 and 1 < down < 10_000 and max(across, down) <= _COARSEST * min(across, down)):
        return _NO_RESOLUTION, _NO_RESOLUTION
    on_side = image.getexif().get(0x0112, 1) in {5, 6, 7, 8}
    return (down, across) if on_side else (across, down)


def as_page(gray: Gray, resolution: tuple[float, float]) -> tuple[Picture, tuple[float, float]]:
    """Return the picture with the resolution of its print, and the size of its page in points."""
    height, width = gray.shape
    across, down = resolution
    size = (width * 72 / across, height * 72 / down)
    print_dpi = max(across, down)
    inches = max(size) / 72
    if across == _NO_RESOLUTION or inches > _LONGEST_INCHES:
        print_dpi = max(_FAINTEST_DPI, max(width, height) / _PAGE_INCHES)
    grid = scale_grid(72 / across, 72 / down)
    if abs(across / down - 1) > 0.1:
        gray, grid = _squared(gray, across, down)
    return reduced(Picture(gray, print_dpi, grid)), size


def _squared(gray: Gray, across: float, down: float) -> tuple[Gray, Grid]:
    """Return a fax in square dots: its coarse rows are as far apart as its columns would be."""
    height, width = gray.shape
    finest = max(across, down)
    image = Image.fromarray(gray)
    size = (round(width * finest / across), round(height * finest / down))
    return np.asarray(image.resize(size, Image.Resampling.BILINEAR)), scale_grid(72 / finest, 72 / finest)
