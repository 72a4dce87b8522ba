"""Identifiers burnt out of a paper's pages: the picture under them, the words, and all that a page carries unseen.

A page that holds one becomes a picture of itself with black boxes, under which the rest of its words lie. The paper
in storage is not touched.
"""

from __future__ import annotations

import datetime as dt
import io
import zlib
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pikepdf
import pypdfium2 as pdfium
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageDraw

from casefile.errors import PermanentError
from casefile.pages import Box, Line, Page, Word
from generators.identifiers import LONG, Found, IdentifierKind, find, squeezed, suspects, tells_birth
from generators.minor_names import NOBODY, Minors, may_name
from generators.page_words import displayed_box, page_at, rows_of, text_of
from generators.searchable import lay_words, words_font
from generators.stamping import FONT, FONT_NAME, shown_box, text_width

_DPI, _MOST_PIXELS = 200.0, 12_000_000
_MARGIN = 1.5
"""Points that a box is larger than the words that it covers: their ink may stand out of their boxes."""
_QUALITY = 82
_COLOUR = 24
"""Difference between the colours of a pixel from which a page is no gray one."""
_SMALL = 8
"""Times that a page is drawn smaller to see whether it has colour."""
_BLACK, _WHITE, _SHADED = 16, 239, 0.15
"""Shades of dots that are neither ink nor paper, and the share of them from which a page is no print on paper."""
_ASCENT, _SMALLEST = 0.74, 3.0


class Burnt(NamedTuple):
    """One identifier that was burnt out of a page (from 0) of a paper, and where."""

    page: int
    kind: IdentifierKind
    box: Box
    secret: str
    shown: str


class Look(NamedTuple):
    """One page that was searched: its words, letters and digits alone, and what was found in them."""

    plain: str
    found: tuple[Found, ...]


class Searched(NamedTuple):
    """A paper that was searched, page by page, for identifiers of the kinds, those days of birth, those minors."""

    pages: tuple[Look, ...]
    kinds: tuple[IdentifierKind, ...] = ()
    births: tuple[dt.date, ...] = ()
    minors: Minors = NOBODY

    @property
    def secrets(self) -> frozenset[str]:
        """The numbers that were found, letters and digits alone: they go out on no other page either."""
        found = (one for page in self.pages for one in page.found if one.kind not in {"birth_date", "minor_name"})
        return frozenset(one.secret for one in found if len(one.secret) >= LONG)


class Redacted(NamedTuple):
    """A paper as it may go out, what was burnt, and which of its pages (from 0) have no words to be searched.

    `pdf` is None where the paper goes out as it is.
    """

    pdf: bytes | None
    burnt: tuple[Burnt, ...]
    wordless: tuple[int, ...] = ()


def searched(
    pdf: Path, kinds: Collection[IdentifierKind], births: Collection[dt.date] = (), minors: Minors = NOBODY
) -> Searched:
    """Return what of the kinds, of the known days of birth and of the minors' names is found on each page of a paper.

    Raises:
        PermanentError: the PDF cannot be opened.
    """
    with _opened(pdf) as (document, own):
        places = range(len(own.pages))
        nothing = Searched((), tuple(kinds), tuple(births), minors)
        looks = tuple(_looked_at(page_at(document, at), own.pages[at].obj, nothing) for at in places)
        return nothing._replace(pages=looks)


def redacted(pdf: Path, seen: Searched, known: Collection[str] = ()) -> Redacted:
    """Return the paper with every identifier found, and every known one, burnt out; the same input, same bytes.

    Raises:
        PermanentError: the PDF cannot be opened or painted.
    """
    wordless = tuple(at for at, page in enumerate(seen.pages) if not page.plain)
    touched = [at for at, page in enumerate(seen.pages) if page.found or any(one in page.plain for one in known)]
    if not touched:
        return Redacted(None, (), wordless)
    burnt: list[Burnt] = []
    with _opened(pdf) as (document, own):
        font = words_font(own)
        for at in touched:
            page, place = document[at], own.pages[at].obj
            rows, size = rows_of(page, place), _size(place)
            found = find([*rows, *_noted(place)], seen.kinds, known, seen.births, seen.minors)
            if not found:
                continue
            _burn(own, at, page, _Print(rows, font), found)
            burnt.extend(Burnt(at, one.kind, _grown(one.box, size, 0.0), one.secret, one.shown) for one in found)
        if not burnt:
            return Redacted(None, (), wordless)
        out = io.BytesIO()
        own.remove_unreferenced_resources()
        own.save(out, deterministic_id=True)
    return Redacted(out.getvalue(), tuple(burnt), wordless)


@contextmanager
def _opened(pdf: Path) -> Iterator[tuple[pdfium.PdfDocument, pikepdf.Pdf]]:
    try:
        with pdfium.PdfDocument(pdf) as document, pikepdf.open(pdf) as own:
            yield document, own
    except (pdfium.PdfiumError, pikepdf.PdfError) as error:
        raise PermanentError(
            "the PDF of a paper cannot be opened to be searched for identifiers; file it again"
        ) from error


def _looked_at(page: pdfium.PdfPage | None, own: pikepdf.Object, sought: Searched) -> Look:
    if page is None:
        return Look("", ())
    text = "\n".join([text_of(page), *(words for words, _ in _notes(own))])
    if not (suspects(text, sought.kinds) or tells_birth(text, sought.births) or may_name(text, sought.minors)):
        return Look(squeezed(text), ())
    found = find([*rows_of(page, own), *_noted(own)], sought.kinds, (), sought.births, sought.minors)
    return Look(squeezed(text), tuple(found))


def _noted(own: pikepdf.Object) -> list[list[Word]]:
    """Return each comment of a page as a row of words."""
    return [[Word(word, box) for word in words.split()] for words, box in _notes(own)]


def _notes(own: pikepdf.Object) -> Iterator[tuple[str, Box]]:
    """Yield the words of the page's comments and stamps: programs find them beside what they show."""
    for note in own.get("/Annots", Array()):
        words = " ".join(str(note[key]) for key in ("/Contents", "/RC", "/T", "/Subj") if key in note)
        rect = [float(edge) for edge in note.get("/Rect", Array([0, 0, 0, 0]))]
        if words.strip() and len(rect) == 4:
            corners = (min(rect[::2]), min(rect[1::2]), max(rect[::2]), max(rect[1::2]))
            yield words, displayed_box(own, corners)


class _Print(NamedTuple):
    """What is printed on a page, row by row, and the file's font for words that lie under a picture."""

    rows: Sequence[Sequence[Word]]
    font: pikepdf.Object


def _burn(pdf: pikepdf.Pdf, number: int, page: pdfium.PdfPage, print_: _Print, found: Sequence[Found]) -> None:
    """Make the page a picture of itself with the boxes burnt in, the rest of its words under it, and nothing else."""
    own, size = pdf.pages[number].obj, _size(pdf.pages[number].obj)
    boxes = [_grown(one.box, size) for one in found]
    words = [
        word
        for row in print_.rows
        for word in row
        if 0 <= word.x <= size[0] and 0 <= word.y <= size[1] and not any(_touch(word.box, one.box) for one in found)
    ]
    picture = _painted(page, size, boxes)
    for key in set(own.keys()) - {"/Type", "/Parent"}:
        del own[key]
    own.MediaBox = Array([0, 0, round(size[0], 2), round(size[1], 2)])
    fonts = Dictionary({FONT_NAME: Dictionary(FONT)})
    own.Resources = Dictionary(XObject=Dictionary(MtfPage=_stored(pdf, picture)), Font=fonts)
    shown = "\n".join(_label(one.shown, box, size[1]) for one, box in zip(found, boxes, strict=True))
    content = f"q {size[0]:.2f} 0 0 {size[1]:.2f} 0 0 cm /MtfPage Do Q\n{shown}\n"
    own.Contents = pdf.make_stream(content.encode("ascii", "replace"))
    if words:
        lay_words(pdf, pdf.pages[number], Page(1, *size, tuple(words), (Line(tuple(words)),), "ocr", ""), print_.font)


def _size(own: pikepdf.Object) -> tuple[float, float]:
    x0, y0, x1, y1 = shown_box(own)
    turned = int(own.get("/Rotate", 0)) % 180 != 0
    return (y1 - y0, x1 - x0) if turned else (x1 - x0, y1 - y0)


def _painted(page: pdfium.PdfPage, size: tuple[float, float], boxes: Sequence[Box]) -> Image.Image:
    scale = min(_DPI / 72, (_MOST_PIXELS / max(1.0, size[0] * size[1])) ** 0.5)
    colour = _has_colour(page.render(scale=scale / _SMALL).to_pil().convert("RGB"))
    image: Image.Image = page.render(scale=scale, grayscale=not colour).to_pil().convert("RGB" if colour else "L")
    across, down = image.width / size[0], image.height / size[1]
    pen = ImageDraw.Draw(image)
    for box in boxes:
        pen.rectangle((box.x0 * across, box.y0 * down, box.x1 * across, box.y1 * down), fill=0)
    return image


def _has_colour(small: Image.Image) -> bool:
    pixels = np.asarray(small, dtype=np.uint8)
    return bool((pixels.max(axis=2) - pixels.min(axis=2) > _COLOUR).any())


def _stored(pdf: pikepdf.Pdf, image: Image.Image) -> pikepdf.Object:
    """Return the picture as it is where it is print on paper, gray in sixteen shades, else as JPEG."""
    shades = image.histogram()
    between = sum(count for shade, count in enumerate(shades) if _BLACK <= shade % 256 <= _WHITE)
    printed, gray = between <= _SHADED * sum(shades), image.mode == "L"
    dots = _sixteen_shades(image) if gray else image.tobytes()
    stream = pdf.make_stream(zlib.compress(dots, 6) if printed else _jpeg(image))
    stream.update(
        {
            "/Type": Name.XObject,
            "/Subtype": Name.Image,
            "/Width": image.width,
            "/Height": image.height,
            "/ColorSpace": Name.DeviceGray if gray else Name.DeviceRGB,
            "/BitsPerComponent": 4 if printed and gray else 8,
            "/Filter": Name.FlateDecode if printed else Name.DCTDecode,
        }
    )
    return stream


def _sixteen_shades(image: Image.Image) -> bytes:
    """Return the dots of a gray picture in four bits each, every row in whole bytes."""
    dots = np.asarray(image, dtype=np.uint8)
    dots = np.pad(dots, ((0, 0), (0, dots.shape[1] % 2)))
    return bytes((dots[:, ::2] & 0xF0) | (dots[:, 1::2] >> 4))


def _jpeg(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()


def _label(shown: str, box: Box, height: float) -> str:
    """Return what is shown in the place of an identifier, white on its box, where it can be read."""
    size = min(0.8 * (box.y1 - box.y0), (box.x1 - box.x0 - 2) / max(text_width(shown, 1.0), 0.1))
    if size < _SMALLEST:
        return ""
    x, y = box.x0 + 1, height - box.y1 + (box.y1 - box.y0 - _ASCENT * size) / 2
    return f"q BT 1 g {FONT_NAME} {size:.2f} Tf 1 0 0 1 {x:.2f} {y:.2f} Tm ({shown}) Tj ET Q"


def _grown(box: Box, size: tuple[float, float], by: float = _MARGIN) -> Box:
    """Return the box a little larger, as far as it lies on the page; what lies outside has no area."""
    width, height = size
    return Box(
        min(max(0.0, box.x0 - by), width),
        min(max(0.0, box.y0 - by), height),
        min(max(0.0, box.x1 + by), width),
        min(max(0.0, box.y1 + by), height),
    )


def _touch(one: Box, other: Box) -> bool:
    return one.x0 < other.x1 and other.x0 < one.x1 and one.y0 < other.y1 and other.y0 < one.y1
