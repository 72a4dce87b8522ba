"""The words of a page of a PDF that goes out, as programs find them: its text, and its words with their boxes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pikepdf
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from casefile.pages import Box, Word
from generators.stamping import shown_box

_SAME_ROW = 0.5


def page_at(document: pdfium.PdfDocument, at: int) -> pdfium.PdfPage | None:
    """Return a page (from 0), None where it is so damaged that it shows nothing."""
    try:
        return document[at]
    except pdfium.PdfiumError:
        return None


def text_of(page: pdfium.PdfPage) -> str:
    """Return all words of the page, seen or hidden, in the order in which they are drawn."""
    text = page.get_textpage()
    try:
        return str(text.get_text_range())
    finally:
        text.close()


def rows_of(page: pdfium.PdfPage, own: pikepdf.Object) -> list[list[Word]]:
    """Return the words of the page row by row, each with its box as displayed; `own` is the page's dictionary."""
    rows: list[list[Word]] = []
    for word in sorted(_words(page, own), key=lambda word: (word.y, word.x)):
        high = word.box.y1 - word.box.y0
        if rows and abs(rows[-1][0].y - word.y) <= _SAME_ROW * max(high, 4.0):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda word: word.box.x0) for row in rows]


def displayed_box(own: pikepdf.Object, corners: tuple[float, float, float, float]) -> Box:
    """Return a rectangle of the page's own plane (left, bottom, right, top) as displayed, from the top left."""
    left, bottom, right, top = corners
    x0, y0, x1, y1 = shown_box(own)
    turn = int(own.get("/Rotate", 0)) // 90 % 4
    xs, ys = {
        0: ((left - x0, right - x0), (y1 - top, y1 - bottom)),
        1: ((bottom - y0, top - y0), (left - x0, right - x0)),
        2: ((x1 - right, x1 - left), (bottom - y0, top - y0)),
        3: ((y1 - top, y1 - bottom), (x1 - right, x1 - left)),
    }[turn]
    return Box(min(xs), min(ys), max(xs), max(ys))


def _words(page: pdfium.PdfPage, own: pikepdf.Object) -> Iterator[Word]:
    text = page.get_textpage()
    try:
        said = str(text.get_text_range())
        boxes = _Boxes(text.raw, len(said))
        for match in re.finditer(r"\S+", said):
            box = boxes.around(match.start(), match.end())
            if box is not None:
                yield Word(match[0], displayed_box(own, box))
    finally:
        text.close()


class _Boxes:
    """The boxes of a page's signs; PDFium counts signs beyond the first plane as two, which texts here do not have."""

    def __init__(self, raw: Any, count: int) -> None:  # noqa: ANN401
        self._raw, self._count = raw, count

    def around(self, start: int, end: int) -> tuple[float, float, float, float] | None:
        found = [box for at in range(start, min(end, self._count)) if (box := self._sign(at)) is not None]
        if not found:
            return None
        lefts, bottoms, rights, tops = zip(*found, strict=True)
        return min(lefts), min(bottoms), max(rights), max(tops)

    def _sign(self, at: int) -> tuple[float, float, float, float] | None:
        rect = pdfium_c.FS_RECTF()
        if not pdfium_c.FPDFText_GetLooseCharBox(self._raw, at, rect):
            return None
        return float(rect.left), float(rect.bottom), float(rect.right), float(rect.top)
