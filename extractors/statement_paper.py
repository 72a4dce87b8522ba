"""A statement form that came back as a Word file, read: what people filled in, by the labels beside and above it."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from casefile import statement_form as form
from casefile.errors import UnusableInput
from casefile.statement_form import Answered

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DOCUMENT = "word/document.xml"
_MOST_BYTES = 40_000_000
_MOST_ROWS = 2_000
_BROKEN = (
    zipfile.BadZipFile, zlib.error, KeyError, ValueError, EOFError, OSError, NotImplementedError, RuntimeError,
    RecursionError, ParseError, DefusedXmlException,
)  # fmt: skip
_MARK = re.compile(re.escape(form.MARK) + r", matter (\S+)")
_UNSEEN = {f"{_WORD}{name}" for name in ("pPr", "rPr", "sdtPr", "del", "moveFrom")}
_ABSENT = {
    "click or tap here to enter text.", "click or tap to enter a date.", "choose an item.",
    "click here to enter text.", "click here to enter a date.",
}  # fmt: skip
"""What Word shows in a control that was cleared."""


def is_statement_paper(text: str | None) -> bool:
    """Tell whether the text of a Word file, as it was read, is that of a statement form, its mark lost or not."""
    return text is not None and (form.MARK in text or all(label in text for label in (form.TAKEN_BY, form.REPLACES)))


def read_statement_paper(content: bytes) -> Answered:
    """Return what a filled-in statement form says.

    Raises:
        UnusableInput: it is damaged, too large, or no statement form any more; the text says what to do.
    """
    body = _body(content)
    found = _MARK.search("\n".join("".join(one) for one in map(_shown, body.iter(f"{_WORD}p"))))
    tables = [list(_rows(table)) for table in body.iter(f"{_WORD}tbl")]
    if found is None:
        raise UnusableInput(
            "the statement form has lost the line at its end that says which matter it is of: fill in a fresh copy"
        )
    head = {row[0]: row[1] for rows in tables for row in rows if len(row) > 1 and row[0] in form.FIELDS and row[1]}
    told = next((rows for rows in tables if rows and form.ABOUT in rows[0] and form.WORDS in rows[0]), None)
    if told is None or not any(row and row[0] in form.FIELDS for rows in tables for row in rows):
        raise UnusableInput("a table of the statement form, or its headings, is gone: fill in a fresh copy")
    rows = tuple(
        (f'table "{form.TOLD}", row {number}', answers)
        for number, row in enumerate(told[1:], 1)
        if (
            answers := {
                label: said for label, said in zip(told[0], row, strict=False) if label in form.COLUMNS and said
            }
        )
    )
    return Answered(found[1], head, rows)


def _body(content: bytes) -> Element:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > _MOST_BYTES:
                raise UnusableInput("the statement form unpacks to far more than one does: fill in a fresh copy")
            return ElementTree.fromstring(parts.read(_DOCUMENT), forbid_dtd=True)
    except _BROKEN:
        raise UnusableInput(
            "the statement form is damaged: open it, save it again as a Word document, and drop the new copy"
        ) from None


def _rows(table: Element) -> Iterator[list[str]]:
    for number, row in enumerate(table.iter(f"{_WORD}tr")):
        if number > _MOST_ROWS:
            raise UnusableInput("the statement form has far more rows than one does: fill in a fresh copy")
        yield [_said(cell) for cell in row.iter(f"{_WORD}tc")]


def _said(cell: Element) -> str:
    lines = ("".join(_shown(paragraph)).strip() for paragraph in cell.iter(f"{_WORD}p"))
    words = "\n".join(line for line in lines if line).strip()
    return "" if words in form.SHOWN or words.casefold() in _ABSENT else words


def _without_hint(words: str) -> str:
    """Return what a control says beside what it shows while it is empty."""
    bare = words.strip()
    if bare in form.SHOWN or bare.casefold() in _ABSENT:
        return ""
    hint = next((one for one in sorted(form.SHOWN, key=len, reverse=True) if bare.startswith(f"{one} ")), "")
    return bare.removeprefix(hint).strip() if hint else words


def _shown(node: Element) -> Iterator[str]:
    """Yield the words of a paragraph without those of controls that nobody filled in, and without struck-out ones.

    Some editors leave the flag "shows its placeholder" on a control that was filled in: its words tell.
    """
    for child in node:
        if child.tag == f"{_WORD}sdt" and child.find(f"{_WORD}sdtPr/{_WORD}showingPlcHdr") is not None:
            yield _without_hint("".join(part for inner in child for part in _shown(inner)))
        elif child.tag == f"{_WORD}t":
            yield child.text or ""
        elif child.tag == f"{_WORD}tab":
            yield " "
        elif child.tag in {f"{_WORD}br", f"{_WORD}cr"}:
            yield "\n"
        elif child.tag not in _UNSEEN:
            yield from _shown(child)
