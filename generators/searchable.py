"""The filed copy of a document: its pages as received, with the words that were recognised laid under them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name

from casefile.errors import UnusableInput
from casefile.pages import Box, Page, Word
from casefile.passwords import LOCKED
from generators.stamping import shown_box

_DAMAGED = (
    "The file is damaged: its pages can be shown, but not copied; print it to PDF and drop that, or ask the sender to "
    "send it again."
)
WORDS_FONT = "/MtfWords"
_GLYPH = 0.5
"""Advance of every glyph of the invisible font, in ems."""
_UNWANTED_KEYS = ("/AA", "/B", "/Metadata", "/PieceInfo", "/StructParents", "/Tabs", "/Thumb", "/TemplateInstantiated")
_SEEN_NOTES = frozenset(
    ("/Text", "/FreeText", "/Line", "/Square", "/Circle", "/Polygon", "/PolyLine", "/Highlight", "/Underline",
     "/Squiggly", "/StrikeOut", "/Stamp", "/Caret", "/Ink")
)  # fmt: skip
_INVISIBLE = 3
_SHOWS_TEXT = frozenset({"Tj", "TJ", "'", '"'})
_PICTURE_STARTS = (
    b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+", b"GIF8", b"BM", b"RIFF",
)  # fmt: skip
_Instruction = pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage
_UNICODE_MAP = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap CMapName currentdict /CMap defineresource pop end end
"""


def searchable(
    original: bytes, pages: tuple[int, int], readings: Sequence[Page], *, password: str | None = None
) -> bytes:
    """Return a PDF of those pages (first and last, from 1) of the original in which every word read is found.

    Recognised words stand invisibly where they were read; what the page shows is left as it came. Pictures
    become pages of their own size; text and Word files become plain pages of their text. The same input gives
    the same bytes.

    Raises:
        UnusableInput: the original is not what the readings were made from.
    """
    with opened(original, password=password) as made:
        return made(pages, readings)


def words_font(pdf: pikepdf.Pdf) -> pikepdf.Object:
    """Return the font for the words under all pages of a file that are pictures; it belongs to the file."""
    return pdf.make_indirect(_invisible_font(pdf))


def lay_words(pdf: pikepdf.Pdf, page: pikepdf.Page, reading: Page, font: pikepdf.Object) -> None:
    """Lay all words of a reading under a page that is a picture, in the file's `words_font`, which paints nothing."""
    words = tuple(word for line in reading.lines for word in line.words)
    page.add_resource(font, Name.Font, Name(WORDS_FONT), replace_existing=True)
    page.contents_add(pdf.make_stream(b"\n" + _layer(page.obj, reading, words)))


Making = Callable[[tuple[int, int], Sequence[Page]], bytes]
"""From a document's pages (first and last, from 1) and their readings to its searchable PDF."""


@contextmanager
def opened(original: bytes, *, password: str | None = None) -> Iterator[Making]:
    """Give what makes the searchable PDFs of an original's documents, as `searchable` does; it is opened once for all.

    Raises:
        UnusableInput: the original is not what the readings were made from.
    """
    if b"%PDF-" in original[:1024]:
        with _opened(original, password) as source:
            yield lambda pages, readings: _copied(source, pages, readings)
    elif original.startswith(_PICTURE_STARTS) or original[4:8] == b"ftyp":
        # Imported where they are needed: libraries of pictures and of Office files cost more than 100 pages of a PDF.
        from generators.searchable_pictures import picture_pages

        yield lambda pages, readings: _searchable(picture_pages(original, pages, readings), pages, readings)
    else:
        from generators.searchable_text import text_pages

        yield lambda _, __: _saved(text_pages(original))


def _opened(original: bytes, password: str | None) -> pikepdf.Pdf:
    try:
        return pikepdf.open(BytesIO(original), password=password or "")
    except pikepdf.PasswordError as error:
        raise UnusableInput(LOCKED) from error
    except pikepdf.PdfError as error:
        raise UnusableInput(_DAMAGED) from error


def _copied(source: pikepdf.Pdf, pages: tuple[int, int], readings: Sequence[Page]) -> bytes:
    try:
        return _searchable(_as_received(source, pages), pages, readings)
    except pikepdf.PdfError as error:
        raise UnusableInput(_DAMAGED) from error


def _searchable(pdf: pikepdf.Pdf, pages: tuple[int, int], readings: Sequence[Page]) -> bytes:
    by_number = {reading.number: reading for reading in readings}
    font = words_font(pdf)
    for number, page in enumerate(pdf.pages, pages[0]):
        reading = by_number.get(number)
        words = _recognised(reading) if reading is not None else ()
        if reading is not None and words:
            _lay_under(pdf, page, font, reading, words)
    return _saved(pdf)


def _as_received(source: pikepdf.Pdf, pages: tuple[int, int]) -> pikepdf.Pdf:
    """Return a PDF of the pages alone: no scripts, no bookmarks, nothing of the file's other pages."""
    first, last = pages
    if not 1 <= first <= last <= len(source.pages):
        raise UnusableInput(
            f"The file is damaged: pages {first} to {last} were read, but only {len(source.pages)} can be copied; "
            "print it to PDF and drop that, or ask the sender to send it again."
        )
    if "/AcroForm" in source.Root:
        _paint_form(source)
    chosen = pikepdf.new()
    for page in source.pages[first - 1 : last]:
        chosen.pages.append(page)
    for page in chosen.pages:
        _tidy(page.obj)
    return chosen


def _paint_form(source: pikepdf.Pdf) -> None:
    """Make what was typed into the form's fields part of the pages, so that it is seen everywhere."""
    widgets = [note for page in source.pages for note in _notes(page.obj) if str(note.get("/Subtype")) == "/Widget"]
    if any("/AP" not in note for note in widgets):
        source.Root.AcroForm.NeedAppearances = True
        source.generate_appearance_streams()
    source.flatten_annotations()


def _notes(page: pikepdf.Object) -> list[pikepdf.Object]:
    notes = page.get("/Annots")
    return [note for note in list(notes) if isinstance(note, Dictionary)] if isinstance(notes, Array) else []


def _tidy(page: pikepdf.Object) -> None:
    for key in _UNWANTED_KEYS:
        if key in page:
            del page[key]
    kept = [note for note in _notes(page) if _stays(note)]
    for note in kept:
        for key in ("/AA", "/P", "/Parent", "/StructParent", "/Popup", "/IRT"):
            if key in note:
                del note[key]
    if "/Annots" in page:
        page.Annots = Array(kept)


def _stays(note: pikepdf.Object) -> bool:
    """Tell whether a note is only seen; links, fields, scripts and attached files stay in the original."""
    if "/A" in note or "/Dest" in note:
        return False
    return str(note.get("/Subtype")) in _SEEN_NOTES


def _recognised(reading: Page) -> tuple[Word, ...]:
    """Return the words that no text layer has: those of less than full certainty, row by row.

    The words of a hidden layer that was trusted all have one certainty, and are in the page already.
    """
    words = tuple(word for line in reading.lines for word in line.words)
    certainties = {word.confidence for word in words}
    if reading.method == "text" and len(certainties) < 2:
        return ()
    return tuple(word for word in words if word.confidence < 1)


def _lay_under(
    pdf: pikepdf.Pdf, page: pikepdf.Page, font: pikepdf.Object, reading: Page, words: Sequence[Word]
) -> None:
    """Append the words in the render mode that paints nothing, after what the page draws itself."""
    if reading.method == "ocr":
        _without_hidden_text(pdf, page)
    page.add_resource(font, Name.Font, Name(WORDS_FONT), replace_existing=True)
    page.contents_add(pdf.make_stream(b"q\n"), prepend=True)
    page.contents_add(pdf.make_stream(b"\nQ\n" + _layer(page.obj, reading, words)))


def _without_hidden_text(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
    """Take out the hidden text of somebody else's recognition that was found wanting."""
    if not _may_hide_text(page):
        return
    try:
        instructions = list(_painted(pikepdf.parse_content_stream(page)))
        page.obj.Contents = pdf.make_stream(pikepdf.unparse_content_stream(instructions))
    except (pikepdf.PdfError, pikepdf.PdfParsingError, ValueError, TypeError):
        return


def _may_hide_text(page: pikepdf.Page) -> bool:
    resources = page.obj.get("/Resources")
    return isinstance(resources, Dictionary) and "/Font" in resources


def _painted(instructions: Iterable[_Instruction]) -> Iterator[_Instruction]:
    mode, outer = 0, []
    for instruction in instructions:
        operator = str(instruction.operator)
        if operator == "Tr" and instruction.operands:
            mode = int(instruction.operands[0])
        elif operator == "q":
            outer.append(mode)
        elif operator == "Q" and outer:
            mode = outer.pop()
        if mode != _INVISIBLE or operator not in _SHOWS_TEXT:
            yield instruction


def _layer(page: pikepdf.Object, reading: Page, words: Sequence[Word]) -> bytes:
    place = _Plane(page, reading.turns)
    shown = "\n".join(place.shown(word) for word in words)
    return f"q BT 3 Tr\n{shown}\nET Q\n".encode("ascii")


class _Plane:
    """The way from boxes as displayed to the page's own coordinates, along the direction of its print."""

    def __init__(self, page: pikepdf.Object, turns: int) -> None:
        self._box = shown_box(page)
        self._rotation = int(page.get("/Rotate", 0)) // 90 % 4
        self._turns = turns % 4

    def shown(self, word: Word) -> str:
        """Return the operators that show the word over its box."""
        x, y, right, down = self._baseline(word.box)
        across = word.box.x1 - word.box.x0
        high = word.box.y1 - word.box.y0
        length, size = (high, across) if self._turns % 2 else (across, high)
        size = max(size, 0.5)
        stretch = 100 * max(length, 0.5) / (_GLYPH * size * max(1, len(word.text)))
        start_x, start_y = self._point(x, y)
        along = self._direction(right, down)
        up = self._direction(down, -right)
        matrix = " ".join(f"{value:.3f}".rstrip("0").rstrip(".") for value in (*along, *up, start_x, start_y))
        code = f"{word.text} ".encode("utf-16-be", "replace").hex().upper()
        return f"{WORDS_FONT} {size:.2f} Tf {stretch:.2f} Tz {matrix} Tm <{code}> Tj"

    def _baseline(self, box: Box) -> tuple[float, float, int, int]:
        """Return where the word begins as displayed, and the direction in which it runs."""
        return (
            (box.x0, box.y1, 1, 0),
            (box.x1, box.y1, 0, -1),
            (box.x1, box.y0, -1, 0),
            (box.x0, box.y0, 0, 1),
        )[self._turns]

    def _point(self, x: float, y: float) -> tuple[float, float]:
        x0, y0, x1, y1 = self._box
        return ((x0 + x, y1 - y), (x0 + y, y0 + x), (x1 - x, y0 + y), (x1 - y, y1 - x))[self._rotation]

    def _direction(self, right: int, down: int) -> tuple[int, int]:
        return ((right, -down), (down, right), (-right, down), (-down, -right))[self._rotation]


def _invisible_font(pdf: pikepdf.Pdf) -> Dictionary:
    """Return a font of glyphs of one width that stand for every character; nothing of it is ever drawn."""
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=Name.MtfWords,
        CIDSystemInfo=Dictionary(Registry=b"Adobe", Ordering=b"Identity", Supplement=0),
        CIDToGIDMap=Name.Identity,
        DW=int(_GLYPH * 1000),
        FontDescriptor=pdf.make_indirect(
            Dictionary(
                Type=Name.FontDescriptor,
                FontName=Name.MtfWords,
                Flags=5,
                FontBBox=Array([0, -200, 500, 1000]),
                ItalicAngle=0,
                Ascent=1000,
                Descent=-200,
                CapHeight=1000,
                StemV=80,
            )
        ),
    )
    return Dictionary(
        Type=Name.Font,
        Subtype=Name.Type0,
        BaseFont=Name.MtfWords,
        Encoding=Name("/Identity-H"),
        DescendantFonts=Array([pdf.make_indirect(descendant)]),
        ToUnicode=pdf.make_stream(_UNICODE_MAP),
    )


def _saved(pdf: pikepdf.Pdf) -> bytes:
    buffer = BytesIO()
    pdf.save(
        buffer,
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
    )
    return buffer.getvalue()
