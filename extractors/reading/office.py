"""The text of Word and Excel files: paragraphs and table rows in order, a cell apart by a tab."""

from __future__ import annotations

import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from typing import Any
from xml.etree.ElementTree import Element

import openpyxl
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from openpyxl.utils.exceptions import InvalidFileException

from extractors.reading import refusals
from extractors.reading.archives import BROKEN, archive, part
from extractors.reading.cells import Cell, shown
from extractors.reading.limits import Limits
from extractors.reading.refusals import Refused

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MAIN_PART = re.compile(r"word/document\d*\.xml")
_SIDE_PARTS = re.compile(r"word/(?:header|footer|footnotes|endnotes)\d*\.xml")
_PICTURE_PARTS = re.compile(r"word/media/.*\.(?:png|jpe?g|tiff?|emf|wmf|bmp|gif)$", re.IGNORECASE)
_SHEET_PICTURES = re.compile(r"xl/media/.*\.(?:png|jpe?g|tiff?|emf|wmf|bmp|gif)$", re.IGNORECASE)
_REAL_PICTURE = 30_000
"""Bytes below which a picture in an office file is a logo."""
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml$")
_UNSAVED = re.compile(rb"<f\b[^<]{0,8192}(?:/>|</f>)\s*(?:<v\s*/>|<v>\s*</v>|</c>)")
_GAP = re.compile(r"(\n{20})\n+")
_MOST_ROWS = 200_000
_MOST_CELLS = 2_000_000
BROKEN_XML = (SyntaxError, ValueError, LookupError, RecursionError, DefusedXmlException)
"""What the parsers of XML raise for damaged files: their own errors are errors of syntax."""
BROKEN_BOOK = (*BROKEN, *BROKEN_XML, InvalidFileException, TypeError, AttributeError, ArithmeticError, AssertionError)
"""What openpyxl raises for damaged workbooks."""


def word_text(content: bytes, limits: Limits) -> tuple[str, tuple[str, ...]]:
    """Return the text of a Word file, and a doubt where it holds pictures that are not read.

    Raises:
        Refused: it is damaged, locked, or larger inside than the limits allow.
    """
    with archive(content, limits) as opened:
        names = opened.namelist()
        sides = sorted(filter(_SIDE_PARTS.fullmatch, names))
        heads = [name for name in sides if "header" in name]
        main = next(filter(_MAIN_PART.fullmatch, sorted(names)), "word/document.xml")
        order = [*heads, main, *(name for name in sides if name not in heads)]
        texts = [_part_text(opened, name) for name in order]
        pictures = _real_pictures(opened, _PICTURE_PARTS)
    return "\n".join(text for text in texts if text.strip()), tuple(_of_pictures("Word", pictures))


def _real_pictures(opened: zipfile.ZipFile, parts: re.Pattern[str]) -> int:
    names = filter(parts.match, opened.namelist())
    return sum(opened.getinfo(name).file_size >= _REAL_PICTURE for name in names)


def _of_pictures(program: str, pictures: int) -> Iterator[str]:
    if pictures:
        yield refusals.pictures(program, pictures)


def _part_text(opened: zipfile.ZipFile, name: str) -> str:
    try:
        return "\n".join(_blocks(fromstring(part(opened, name))))
    except DefusedXmlException:
        raise Refused(refusals.ENTITIES) from None
    except BROKEN_XML:
        raise Refused(refusals.DAMAGED) from None


def _blocks(node: Element) -> Iterator[str]:
    for child in node:
        if child.tag == f"{_WORD}p":
            yield _paragraph(child)
        elif child.tag == f"{_WORD}tbl":
            for row in _outermost(child, f"{_WORD}tr"):
                yield "\t".join(" ".join(_blocks(cell)).strip() for cell in _outermost(row, f"{_WORD}tc"))
        elif child.tag != _FALLBACK:
            yield from _blocks(child)


def _outermost(node: Element, tag: str) -> Iterator[Element]:
    """Yield the elements of a tag below the node, but none within a table of their own: the cell says that one."""
    for child in node:
        if child.tag == tag:
            yield child
        elif child.tag not in {f"{_WORD}tbl", f"{_WORD}p", _FALLBACK}:
            yield from _outermost(child, tag)


def _paragraph(paragraph: Element) -> str:
    return "".join(_runs(paragraph)).rstrip()


def _runs(node: Element) -> Iterator[str]:
    for child in node:
        if child.tag == f"{_WORD}t":
            yield child.text or ""
        elif child.tag == f"{_WORD}tab":
            yield "\t"
        elif child.tag in {f"{_WORD}br", f"{_WORD}cr"}:
            yield "\n"
        elif child.tag == f"{_WORD}txbxContent":
            yield "\n" + "\n".join(_blocks(child)) + "\n"
        elif child.tag not in {_FALLBACK, f"{_WORD}pPr", f"{_WORD}rPr"}:
            yield from _runs(child)


def sheet_text(content: bytes, limits: Limits) -> tuple[str, tuple[str, ...]]:
    """Return the rows of an Excel file, sheet after sheet, each under its name, and doubts about what is not in them.

    Raises:
        Refused: it is damaged, locked, or larger inside than the limits allow.
    """
    with archive(content, limits) as opened:
        pictures = _real_pictures(opened, _SHEET_PICTURES)
        unsaved = sum(len(_UNSAVED.findall(part(opened, name))) for name in opened.namelist() if _SHEET.match(name))
    doubts = [*_of_pictures("Excel", pictures)]
    if unsaved:
        doubts.append(f"The Excel file has formulas without a result ({unsaved}); save it in Excel and drop that.")
    try:
        with workbook(content) as book:
            return "\n\n".join(_sheet(sheet) for sheet in book.worksheets), tuple(doubts)
    except BROKEN_BOOK:
        raise Refused(refusals.DAMAGED) from None


@contextmanager
def workbook(content: bytes) -> Iterator[openpyxl.Workbook]:
    """Open an Excel file to be read only; what openpyxl only warns of is read without."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
        try:
            yield book
        finally:
            book.close()


def _sheet(sheet: Any) -> str:  # noqa: ANN401 - openpyxl has several kinds of sheet
    rows = [[Cell(cell.value, cell.number_format or "General") for cell in row] for row in rows_in(sheet)]
    return _GAP.sub(r"\1", "\n".join([str(sheet.title), *shown(rows)])).rstrip()


def rows_in(sheet: Any) -> Iterator[Sequence[Any]]:  # noqa: ANN401
    """Yield the cells of each row of a sheet that was opened to be read only, up to the row's last.

    Raises:
        Refused: it has more rows, or wider ones, than a person fills.
    """
    if hasattr(sheet, "reset_dimensions"):
        sheet.reset_dimensions()  # what the file states may be the largest sheet there is
    cells = 0
    for number, row in enumerate(sheet.iter_rows()):
        cells += len(row)
        if number >= _MOST_ROWS:
            raise Refused("The Excel sheet has more than 200,000 rows; delete what is not needed and drop that.")
        if cells > _MOST_CELLS:
            raise Refused("The Excel sheet has cells far apart; delete what is not needed and drop that.")
        yield row
