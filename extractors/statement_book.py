"""A statement form that came back, read: what people filled in, as text; formulas are never worked out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from casefile import statement_form as form
from casefile.errors import UnusableInput
from casefile.statement_form import Answered
from extractors.review_book import is_formula, opened_book, rows_of, text_in


def is_statement(text: str | None) -> bool:
    """Tell whether the text of a workbook, as it was read, is that of a statement form."""
    return text is not None and form.MARK in text


def read_statement(content: bytes) -> Answered:
    """Return what a filled-in statement form says.

    Raises:
        UnusableInput: it is damaged, too large, or no statement form any more; the text says what to do.
    """
    with opened_book(content, "the statement form") as sheets:
        marks = [text_in(row[0]) if row else "" for row in rows_of(sheets.get(form.HIDDEN))][:2]
        if len(marks) < 2 or marks[0] != form.MARK:
            raise UnusableInput(
                "the statement form has lost its hidden marks: fill in a fresh copy and save it as xlsx"
            )
        head = dict(_head(sheets))
        found = list(_told(sheets))
    rows = tuple((where, answers) for where, answers, _ in found if answers)
    return Answered(marks[1], head, rows, tuple(where for _, _, wrong in found for where in wrong))


def _head(sheets: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for row in rows_of(sheets.get(form.HEAD)):
        label = text_in(row[0]) if row else ""
        if label in form.FIELDS and len(row) > 1 and not is_formula(row[1]) and text_in(row[1]):
            yield label, text_in(row[1])


def _told(sheets: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, str], list[str]]]:
    """Yield each row that was filled in: where it stands, its answers by heading, the places of its formulas."""
    rows = rows_of(sheets.get(form.TOLD))
    headings = [text_in(cell) for cell in next(rows, ())]
    for number, cells in enumerate(rows, 2):
        where = f'sheet "{form.TOLD}", row {number}'
        given = {head: cell for head, cell in zip(headings, cells, strict=False) if head in form.COLUMNS}
        wrong = [f'{where}, "{head}"' for head, cell in given.items() if is_formula(cell)]
        answers = {head: text_in(cell) for head, cell in given.items() if not is_formula(cell) and text_in(cell)}
        if answers or wrong:
            yield where, answers, wrong
