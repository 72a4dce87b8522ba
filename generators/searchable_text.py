"""Files without pages as plain pages of their text: e-mail, EDI, XML, JSON, HTML, Word, Excel."""

from __future__ import annotations

import json
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError

import docx
import openpyxl
import pikepdf
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
from pikepdf import Dictionary, Name

from casefile.errors import UnusableInput

_WIDTH, _HEIGHT, _MARGIN = 612, 792, 54
_SIZE, _STEP = 9, 11
_COLUMNS = int((_WIDTH - 2 * _MARGIN) / (0.6 * _SIZE))
_ROWS = (_HEIGHT - 2 * _MARGIN) // _STEP
_TELLING = ("value", "displayName", "code", "extension", "unit")
"""Attributes of clinical XML that a person wants to see."""


def text_pages(content: bytes) -> pikepdf.Pdf:
    """Return the text of the file on plain letter pages, in a fixed-width font.

    Raises:
        UnusableInput: the file has no text that can be taken out.
    """
    rows = [part for row in _text_of(content).splitlines() for part in _broken(_writable(row))]
    pdf = pikepdf.new()
    font = pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Courier, Encoding=Name.WinAnsiEncoding)
    )
    for start in range(0, max(1, len(rows)), _ROWS):
        page = pdf.add_blank_page(page_size=(_WIDTH, _HEIGHT))
        page.obj.Resources = Dictionary(Font=Dictionary(F1=font))
        page.obj.Contents = pdf.make_stream(_shown(rows[start : start + _ROWS]))
    return pdf


def _shown(rows: list[str]) -> bytes:
    top = _HEIGHT - _MARGIN - _SIZE
    lines = "\n".join(f"({_escaped(row)}) Tj T*" for row in rows)
    return f"BT /F1 {_SIZE} Tf {_STEP} TL {_MARGIN} {top} Td\n{lines}\nET\n".encode("cp1252", "replace")


def _escaped(row: str) -> str:
    return re.sub(r"([\\()])", r"\\\1", row)


def _writable(row: str) -> str:
    """Return the row in the letters of the font: others without their accents, at worst a question mark."""
    plain = "".join(map(_letter, row.expandtabs(4).rstrip()))
    return re.sub(r"[\x00-\x1f]", " ", plain)


def _letter(letter: str) -> str:
    try:
        letter.encode("cp1252")
    except UnicodeEncodeError:
        return unicodedata.normalize("NFKD", letter)[0].encode("ascii", "replace").decode()
    return letter


def _broken(row: str) -> Iterator[str]:
    """Yield the row in lengths that fit the page, broken at a space where there is one."""
    while len(row) > _COLUMNS:
        space = row.rfind(" ", _COLUMNS // 2, _COLUMNS + 1)
        end = space if space > 0 else _COLUMNS
        yield row[:end]
        row = row[end:].lstrip()
    yield row


def _text_of(content: bytes) -> str:
    if content.startswith(b"PK"):
        return _office_text(content)
    text = _decoded(content)
    start = text.lstrip("\ufeff \r\n\t")
    if start.startswith("<"):
        return _markup_text(start, content)
    if start.startswith(("{", "[")):
        return _json_text(start)
    segments = re.match(r"ISA(.).{101}(.)", start, re.DOTALL)
    end = segments[2] if segments else "~"
    if segments or re.match(r"ST\*\d{3}\*", start):
        return re.sub(f"{re.escape(end)}\\s*", f"{end}\n", start)
    return text


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _office_text(content: bytes) -> str:
    try:
        names = set(zipfile.ZipFile(BytesIO(content)).namelist())
        if "word/document.xml" in names:
            return "\n".join(_word_rows(content))
        if "xl/workbook.xml" in names:
            return "\n".join(_sheet_rows(content))
    except (zipfile.BadZipFile, PackageNotFoundError, KeyError, ValueError) as error:
        raise UnusableInput(
            "The file is damaged: its text was read, but cannot be copied; open it, save it as PDF and drop that, or "
            "ask the sender to send it again."
        ) from error
    raise UnusableInput("An archive has no pages of its own; unpack it and drop what is inside.")


def _word_rows(content: bytes) -> Iterator[str]:
    for block in docx.Document(BytesIO(content)).iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                yield " | ".join(cell.text.strip() for cell in row.cells)
        else:
            yield from block.text.split("\n")


def _sheet_rows(content: bytes) -> Iterator[str]:
    book = openpyxl.load_workbook(BytesIO(content), read_only=True, data_only=True)
    for sheet in book.worksheets:
        yield sheet.title
        for row in sheet.iter_rows(values_only=True):
            yield " | ".join("" if value is None else str(value) for value in row).rstrip(" |")
    book.close()


def _json_text(text: str) -> str:
    try:
        return json.dumps(json.loads(text), indent=1, ensure_ascii=False)
    except (ValueError, RecursionError):
        return text


def _markup_text(text: str, content: bytes) -> str:
    if re.match(r"(?:<!doctype html|<html|<head|<body|<table|<div|<p)\b", text, re.IGNORECASE):
        reader = _Seen()
        reader.feed(text)
        return re.sub(r"\n\s*\n+", "\n\n", "".join(reader.parts)).strip()
    try:
        return "\n".join(_element_rows(fromstring(content.strip()), 0))
    except (ParseError, DefusedXmlException, ValueError):
        return text


def _element_rows(element: Element, depth: int) -> Iterator[str]:
    """Yield a row for each element that says something: its name, its telling attributes, its text."""
    name = element.tag.rpartition("}")[2]
    told = [element.attrib[key] for key in _TELLING if key in element.attrib]
    text = " ".join((element.text or "").split())
    if told or text:
        yield f"{' ' * min(depth, 20)}{name}: {' '.join([*told, text]).strip()}"
    for child in element:
        yield from _element_rows(child, depth + 1)
        tail = " ".join((child.tail or "").split())
        if tail:
            yield f"{' ' * min(depth + 1, 20)}{tail}"


class _Seen(HTMLParser):
    """Collects the text of a page, a block a row."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._unseen += tag in {"script", "style", "head"}
        if tag in {"p", "div", "br", "tr", "li", "h1", "h2", "h3", "h4"}:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in {"script", "style", "head"} and self._unseen > 0
        if tag in {"td", "th"}:
            self.parts.append("  ")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(re.sub(r"\s+", " ", data))
