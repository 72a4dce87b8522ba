"""A review sheet that came back, read: what people filled in, as text; formulas are never worked out."""

from __future__ import annotations

import datetime as dt
import io
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import openpyxl
from defusedxml.common import DefusedXmlException
from openpyxl.utils.exceptions import InvalidFileException
from pydantic import ValidationError

from casefile import review_form as form
from casefile.errors import UnusableInput
from casefile.review import Key
from casefile.review_form import Filled, Row

MOST_BYTES = 40_000_000
"""Bytes that a workbook may unpack to; the fullest sheet that we write has 4 million."""
MOST_ROWS = 10_000
_MOST_COLUMNS = 20
_BROKEN = (
    zipfile.BadZipFile, zlib.error, KeyError, ValueError, TypeError, AttributeError, IndexError, EOFError, OSError,
    NotImplementedError, OverflowError, RecursionError, SyntaxError, InvalidFileException, DefusedXmlException,
)  # fmt: skip
"""What the library raises for a damaged workbook; what an XML parser raises is a SyntaxError."""
_PAPERS = (form.RIGHT_KIND, form.RIGHT_MATTER, form.BEGINS_AT, form.GOES_ON)

Cells = tuple[dict[str, str], list[str]]
"""A row's texts by heading, and the headings under which a formula stands."""


def is_review(text: str | None) -> bool:
    """Tell whether the text of a workbook, as it was read, is that of a review sheet."""
    return text is not None and form.MARK in text


def read_review(content: bytes) -> Filled:
    """Return what a filled-in review sheet says.

    Raises:
        UnusableInput: it is damaged, too large, or no review sheet any more; the text says what to do.
    """
    with opened_book(content, "the review sheet") as sheets:
        return _filled(sheets)


@contextmanager
def opened_book(content: bytes, what: str) -> Iterator[Mapping[str, Any]]:
    """Give the sheets of a filled-in workbook by title for the block; `what` it is stands in the errors.

    Raises:
        UnusableInput: it is damaged or too large; the text says what to do.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > MOST_BYTES:
                raise UnusableInput(f"{what} unpacks to far more than one does: fill in a fresh copy")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what the library finds odd in styles is none of our cells
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=False, keep_links=False)
            try:
                yield {sheet.title: sheet for sheet in book.worksheets}
            finally:
                book.close()
    except _BROKEN:
        raise UnusableInput(
            f"{what} is damaged: open it, save it again as an Excel workbook, and drop the new copy"
        ) from None


def _filled(sheets: Mapping[str, Any]) -> Filled:
    marks = [text_in(row[0]) if row else "" for row in rows_of(sheets.get(form.HIDDEN))][:4]
    if len(marks) < 3 or marks[0] != form.MARK:
        raise UnusableInput("the review sheet has lost its hidden marks: fill in a fresh copy and save it as xlsx")
    tables = {name: list(_table(sheets.get(name), name)) for name in _ASKED}
    papers = [row for row, _ in tables[form.PAPERS]]
    return Filled(
        id=marks[1],
        matter=marks[2],
        as_of=marks[3] if len(marks) > 3 else "",
        staff=_staff(sheets.get(form.START)),
        values=tuple(row for row, _ in tables[form.VALUES] if row.answers),
        missing=tuple(row for row, _ in tables[form.MISSING] if _is_said(row)),
        papers=tuple(row for row in papers if row.answers),
        questions=tuple(row for row, _ in tables[form.QUESTIONS] if row.answers),
        keys=dict(_keys(papers)),
        formulas=tuple(where for table in tables.values() for row, found in table for where in found),
    )


_ASKED: Mapping[str, tuple[str, ...]] = {
    form.VALUES: (form.RIGHT_VALUE,),
    form.MISSING: (form.FIELD, form.LINE, form.VALUE),
    form.PAPERS: _PAPERS,
    form.QUESTIONS: (form.SETTLED,),
}


def _is_said(row: Row) -> bool:
    """Tell whether somebody wrote something there: a field that we asked for and that has no value is left."""
    return bool(row.answers.get(form.VALUE)) or (bool(row.answers) and row.key != "asked")


def _table(sheet: Any, name: str) -> Iterator[tuple[Row, list[str]]]:  # noqa: ANN401 - openpyxl has several kinds
    """Yield the rows of a sheet under its headings, each with the places of its formulas."""
    rows = rows_of(sheet)
    headings = [text_in(cell) for cell in next(rows, ())]
    for number, cells in enumerate(rows, 2):
        where = f'sheet "{name}", row {number}'
        given = dict(zip(headings, cells, strict=False))
        formulas = [
            f'{where}, "{heading}"' for heading in _ASKED[name] if heading in given and is_formula(given[heading])
        ]
        texts = {heading: "" if is_formula(cell) else text_in(cell) for heading, cell in given.items()}
        answers = {heading: texts[heading] for heading in _ASKED[name] if texts.get(heading)}
        of = texts.get(form.NUMBER) or texts.get(form.PAPER_NUMBER) or ""
        if answers or texts.get(form.KEY):
            yield Row(where=where, number=of, key=texts.get(form.KEY, ""), answers=answers), formulas
        elif formulas:
            yield Row(where=where, number=of, key="", answers={}), formulas


def rows_of(sheet: Any) -> Iterator[Sequence[Any]]:  # noqa: ANN401 - openpyxl has several kinds of sheet
    """Yield the rows of a sheet; nothing of one that is not there."""
    if sheet is None:
        return
    sheet.reset_dimensions()
    for number, row in enumerate(sheet.iter_rows(max_col=_MOST_COLUMNS), 1):
        if number > MOST_ROWS:
            raise UnusableInput(f"a sheet of the workbook has more than {MOST_ROWS:,} rows: fill in a fresh copy")
        yield row


def _staff(sheet: Any) -> str:  # noqa: ANN401 - openpyxl has several kinds of sheet
    for row in rows_of(sheet):
        if row and text_in(row[0]) == form.STAFF:
            return text_in(row[1]) if len(row) > 1 and not is_formula(row[1]) else ""
    return ""


def _keys(papers: Sequence[Row]) -> Iterator[tuple[str, Key]]:
    for row in papers:
        try:
            yield row.number, Key.model_validate_json(row.key)
        except ValidationError:
            continue


def is_formula(cell: Any) -> bool:  # noqa: ANN401 - a cell of openpyxl
    """Tell whether a formula stands in a cell."""
    return getattr(cell, "data_type", "n") == "f"


def text_in(cell: Any) -> str:  # noqa: ANN401 - a cell of openpyxl
    """Return what a cell says, as text; a date as ISO."""
    value = getattr(cell, "value", None)
    if value is None:
        return ""
    if isinstance(value, bool):
        return form.YES if value else "no"
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
