"""Draws small PDFs and scans for tests: invented words at known places, no real patient anywhere."""

from __future__ import annotations

import io
import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pikepdf
import pillow_heif
import reportlab
from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfgen.canvas import Canvas

from casefile.pages import Box, Word

Gray = npt.NDArray[np.uint8]

LETTER = (612.0, 792.0)
HALF = (612.0, 396.0)
_FONT = Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"


class Item(NamedTuple):
    """A text drawn with its top left corner at (x, y), in points from the top left of the page."""

    x: float
    y: float
    text: str
    size: float = 11.0


def prose(*rows: str, x: float = 60.0, y: float = 60.0, step: float = 16.0, size: float = 11.0) -> list[Item]:
    """Return rows of text, one under the other."""
    return [Item(x, y + step * number, text, size) for number, text in enumerate(rows)]


def note(rows: int = 12) -> list[Item]:
    """Return a visit note of that many rows; enough letters to be judged by."""
    texts = (
        "Patient seen for neck and left arm pain after the collision",
        "Date of service 03/02/2026 Account 44-0917 Visit 7 of 12",
        "Cervical range of motion is limited in all directions today",
        "Spurling test positive on the left and negative on the right",
        "Continue therapy twice a week and return to the clinic in May",
        "Charges for this visit 97110 therapeutic exercise $184.50 paid",
    )
    return prose(*(texts[number % len(texts)] for number in range(rows)))


def text_pdf(
    pages: Sequence[Iterable[Item]], *, size: tuple[float, float] = LETTER, password: str | None = None
) -> bytes:
    """Return a PDF whose pages have the items as text."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=1, encrypt=password)
    for items in pages:
        for item in items:
            canvas.setFont("Helvetica", item.size)
            canvas.drawString(item.x, size[1] - item.y - 0.72 * item.size, item.text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def with_page_keys(pdf: bytes, **keys: object) -> bytes:
    """Return the PDF with those keys set on each page: `Rotate=90`, `CropBox=[...]`."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for page in document.pages:
            for key, value in keys.items():
                page.obj[f"/{key}"] = pikepdf.Array(value) if isinstance(value, list) else value
        return saved(document)


def saved(document: pikepdf.Pdf) -> bytes:
    """Return the bytes of a PDF, always the same for the same content."""
    buffer = io.BytesIO()
    document.save(buffer, deterministic_id=True)
    return buffer.getvalue()


def scan(
    items: Iterable[Item],
    *,
    size: tuple[float, float] = HALF,
    dpi: float = 150.0,
    skew: float = 0.0,
    quarter_turns: int = 0,
    noise: float = 0.0,
    specks: int = 0,
) -> Gray:
    """Return a gray picture of the items as a scanner makes it: skewed, turned clockwise, noisy, speckled."""
    image = Image.new("L", (round(size[0] * dpi / 72), round(size[1] * dpi / 72)), 250)
    pen = ImageDraw.Draw(image)
    for item in items:
        font = ImageFont.truetype(str(_FONT), item.size * dpi / 72)
        pen.text((item.x * dpi / 72, item.y * dpi / 72), item.text, fill=25, font=font)
    if skew:
        image = image.rotate(-skew, Image.Resampling.BICUBIC, fillcolor=250)
    picture = np.rot90(np.asarray(image, dtype=np.int16), -quarter_turns).copy()
    chance = np.random.default_rng(7)
    if noise:
        picture += chance.normal(0, noise, picture.shape).astype(np.int16)
    rows, columns = picture.shape
    picture[chance.integers(0, rows, specks), chance.integers(0, columns, specks)] = 30
    return picture.clip(0, 255).astype(np.uint8)


def truth(items: Iterable[Item], *, size: tuple[float, float] = HALF, skew: float = 0.0) -> list[Word]:
    """Return the words of a scan that is not turned, with the boxes of their ink on the page as displayed."""
    words = []
    scale = 4.0
    for item in items:
        font = ImageFont.truetype(str(_FONT), item.size * scale)
        start = 0
        for text in item.text.split():
            start = item.text.index(text, start)
            offset = font.getlength(item.text[:start]) / scale
            left, top, right, bottom = (edge / scale for edge in font.getbbox(text))
            box = Box(item.x + offset + left, item.y + top, item.x + offset + right, item.y + bottom)
            words.append(Word(text, _skewed(box, size, skew)))
            start += len(text)
    return words


def _skewed(box: Box, size: tuple[float, float], skew: float) -> Box:
    angle = math.radians(skew)
    middle_x, middle_y = size[0] / 2, size[1] / 2
    points = [
        (
            middle_x + (x - middle_x) * math.cos(angle) - (y - middle_y) * math.sin(angle),
            middle_y + (x - middle_x) * math.sin(angle) + (y - middle_y) * math.cos(angle),
        )
        for x in (box.x0, box.x1)
        for y in (box.y0, box.y1)
    ]
    return Box(
        min(x for x, _ in points), min(y for _, y in points), max(x for x, _ in points), max(y for _, y in points)
    )


def jpeg(picture: Gray, quality: int = 80, dpi: float | None = None) -> bytes:
    """Return the picture as JPEG."""
    buffer = io.BytesIO()
    extra = {"dpi": (dpi, dpi)} if dpi else {}
    Image.fromarray(picture).save(buffer, "JPEG", quality=quality, **extra)
    return buffer.getvalue()


def heic(picture: Gray) -> bytes:
    """Return the picture as a phone keeps it."""
    buffer = io.BytesIO()
    pillow_heif.register_heif_opener()
    Image.fromarray(picture).convert("RGB").save(buffer, "HEIF", quality=90)
    return buffer.getvalue()


def tiff(pictures: Sequence[Gray], dpi: float, *, bilevel: bool = False) -> bytes:
    """Return the pictures as one TIFF with a page each."""
    buffer = io.BytesIO()
    images = [Image.fromarray(picture) for picture in pictures]
    if bilevel:
        images = [image.point(lambda value: 255 * (value > 128)).convert("1") for image in images]
    kind = "group4" if bilevel else "tiff_deflate"
    images[0].save(buffer, "TIFF", save_all=True, append_images=images[1:], dpi=(dpi, dpi), compression=kind)
    return buffer.getvalue()


def scan_pdf(
    pictures: Sequence[Gray],
    *,
    dpi: float = 150.0,
    over: Iterable[Item] = (),
    hidden: Iterable[Item] = (),
    flate: bool = False,
) -> bytes:
    """Return a PDF with a picture a page; `over` is text printed on it, `hidden` text that is not painted."""
    document = pikepdf.new()
    over, hidden = list(over), list(hidden)
    for picture in pictures:
        width, height = picture.shape[1] * 72 / dpi, picture.shape[0] * 72 / dpi
        painted = document.make_stream(picture.tobytes() if flate else jpeg(picture))
        painted.update(
            {
                "/Type": pikepdf.Name.XObject,
                "/Subtype": pikepdf.Name.Image,
                "/Width": picture.shape[1],
                "/Height": picture.shape[0],
                "/ColorSpace": pikepdf.Name.DeviceGray,
                "/BitsPerComponent": 8,
            }
        )
        if not flate:
            painted.Filter = pikepdf.Name.DCTDecode
        page = document.add_blank_page(page_size=(width, height))
        page.Resources = pikepdf.Dictionary(
            XObject=pikepdf.Dictionary(Im0=painted), Font=pikepdf.Dictionary(F1=_helvetica(document))
        )
        content = f"q {width} 0 0 {height} 0 0 cm /Im0 Do Q\n"
        content += _shown(over, height, 0) + _shown(hidden, height, 3)
        page.Contents = document.make_stream(content.encode("latin-1"))
    return saved(document)


def joined(pdfs: Iterable[bytes]) -> bytes:
    """Return one PDF with the pages of all."""
    document = pikepdf.new()
    for content in pdfs:
        with pikepdf.open(io.BytesIO(content)) as part:
            document.pages.extend(part.pages)
    return saved(document)


def _helvetica(document: pikepdf.Pdf) -> pikepdf.Object:
    return document.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type1,
            BaseFont=pikepdf.Name.Helvetica,
            Encoding=pikepdf.Name.WinAnsiEncoding,
        )
    )


def _shown(items: Iterable[Item], height: float, mode: int) -> str:
    return "".join(
        f"BT {mode} Tr /F1 {item.size} Tf {item.x} {height - item.y - 0.72 * item.size} Td ({item.text}) Tj ET\n"
        for item in items
    )


def form_pdf(values: dict[str, str], *, appearances: bool = False) -> bytes:
    """Return a PDF with one text field under another; without appearances nothing is drawn in them."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=LETTER, invariant=1)
    for number, (name, value) in enumerate(values.items()):
        canvas.setFont("Helvetica", 10)
        canvas.drawString(60, 700 - 30 * number, f"{name}:")
        canvas.acroForm.textfield(
            name=name, value=value, x=160, y=695 - 30 * number, width=200, height=18, fontSize=10, borderWidth=0
        )
    canvas.save()
    with pikepdf.open(io.BytesIO(buffer.getvalue())) as document:
        if not appearances:
            for note_ in document.pages[0].Annots:
                del note_["/AP"]
        return saved(document)
