"""Bates numbers on pages: upright at the lower right as displayed, whatever the page's box, rotation or unit."""

from __future__ import annotations

from collections.abc import Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name

FONT_NAME = "/MtfBates"
_SIZE, _MARGIN = 9.0, 18.0
_DIGIT, _OTHER = 0.556, 0.834
"""Advance of a digit in Helvetica, and of its widest capital: a number is never wider than thought."""


class Stamper:
    """Stamps the pages of one PDF; all share one font and one stream that saves the page's state."""

    def __init__(self, pdf: pikepdf.Pdf, font: pikepdf.Object) -> None:
        self.pdf = pdf
        self._font = pdf.make_indirect(font)
        self._save = pdf.make_stream(b"q\n")

    def stamp(self, page: pikepdf.Object, number: str) -> None:
        """Add the number behind the content of the page, which itself stays as it is."""
        resources = page.get("/Resources")
        if resources is None:
            page.Resources = resources = Dictionary()
        if "/Font" not in resources:
            resources.Font = Dictionary()
        if FONT_NAME not in resources.Font:
            resources.Font[FONT_NAME] = self._font
        mark = self.pdf.make_stream(stamp_content(page, number))
        page.Contents = Array([self._save, *_streams(page), mark])


def stamp_content(page: pikepdf.Object, number: str) -> bytes:
    """Return the content that draws the number on the page, in black with a white rim so that it stays legible."""
    x0, y0, x1, y1 = shown_box(page)
    turn = int(page.get("/Rotate", 0)) % 360
    scale = 1.0 / float(page.get("/UserUnit", 1))
    size, margin = _SIZE * scale, _MARGIN * scale
    width, height = (y1 - y0, x1 - x0) if turn in (90, 270) else (x1 - x0, y1 - y0)
    size = min(size, height / 8, width / (text_width(number, 1.0) + 1))
    margin = min(margin, height / 20, width / 20)
    across = width - margin - text_width(number, size)
    matrix = {
        90: (0, 1, -1, 0, x1 - margin, y0 + across),
        180: (-1, 0, 0, -1, x1 - across, y1 - margin),
        270: (0, -1, 1, 0, x0 + margin, y1 - across),
    }.get(turn, (1, 0, 0, 1, x0 + across, y0 + margin))
    placed = " ".join(f"{value:.3f}".rstrip("0").rstrip(".") for value in matrix)
    draw = f"BT {FONT_NAME} {size:.3f} Tf {{}} Tr {placed} Tm ({number}) Tj ET"
    rim = f"1 G {size / 4:.3f} w 1 j {draw.format(1)}"
    return f"\nQ q {rim} 0 g {draw.format(0)} Q\n".encode("ascii", "replace")


def shown_box(page: pikepdf.Object) -> tuple[float, float, float, float]:
    """Return the box of the page that is displayed: the crop box within the media box, corners in order."""
    media = _corners(page.get("/MediaBox")) or (0.0, 0.0, 612.0, 792.0)
    crop = _corners(page.get("/CropBox")) or media
    box = (max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3]))
    return box if box[2] > box[0] and box[3] > box[1] else media


def text_width(text: str, size: float) -> float:
    """Return the greatest width of the text in the stamp's font."""
    return size * sum(_DIGIT if sign.isdigit() else _OTHER if sign.isupper() else 0.4 for sign in text)


def _corners(box: pikepdf.Object | None) -> tuple[float, float, float, float] | None:
    if box is None or len(box) != 4:
        return None
    a, b, c, d = (float(value) for value in box)
    return (min(a, c), min(b, d), max(a, c), max(b, d))


def _streams(page: pikepdf.Object) -> Sequence[pikepdf.Object]:
    contents = page.get("/Contents")
    if contents is None:
        return ()
    return list(contents) if isinstance(contents, Array) else (contents,)


FONT = {"/Type": Name.Font, "/Subtype": Name.Type1, "/BaseFont": Name.Helvetica, "/Encoding": Name.WinAnsiEncoding}
