"""The summary: each employer's loss step by step as live formulas, the sums, and what is in doubt."""

from __future__ import annotations

from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from casefile.dates import format_date
from generators.spreadsheets import PALE, Formula, Link, Table, Value, plain_words, put, write, write_total
from generators.wages.steps import Steps
from generators.wages.view import View

_WIDTHS = {"A": 38.0, "B": 17.0, "C": 68.0, "D": 17.0}
Sums = dict[str, list[int]]
"""The rows of each employer's sums."""


def write_summary(sheet: Worksheet, view: View, days: Table, periods: Table | None) -> None:
    """Write every employer's loss, the sums over all, and the doubts."""
    for letter, width in _WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    at = 4
    sums: Sums = {"base": [], "overtime": [], "total": []}
    for number, loss in enumerate(view.wages.losses, 1):
        _head(sheet, at, loss.employer or "Employer not named")
        at = _write_steps(sheet, at + 1, Steps(view, number, loss, days, periods), sums) + 1
    if len(view.wages.losses) > 1:
        at = _write_sums(sheet, at, view, sums) + 1
    if view.wages.problems:
        _head(sheet, at, "To be settled before this goes out")
    for row, problem in enumerate(view.wages.problems, at + 1):
        plain_words(sheet, row, f"{problem.sentence[:1].upper()}{problem.sentence[1:]}.", columns=4)
    sheet.freeze_panes = "A4"


def subtitle(view: View) -> str:
    """Return what stands under the heading."""
    loss = view.case.matter.incident.date_of_loss
    since = f"loss of {format_date(loss)}, " if loss else ""
    return f"{since}as of {format_date(view.desk.today)}; all gross; every result is a formula over the figures cited"


def _write_steps(sheet: Worksheet, at: int, steps: Steps, sums: Sums) -> int:
    rows: dict[str, int] = {}
    for step in steps.all(rows):
        if step.name:
            rows[step.name] = at
        values: tuple[Value, ...] = (step.what, step.value, step.how, step.page)
        if step.total:
            write_total(sheet, at, values)
        else:
            for place, value in enumerate(values, 1):
                write(sheet.cell(at, place), value)
        if step.shown:
            sheet.cell(at, 2).number_format = step.shown
        at += 1
    for name, kept in sums.items():
        if name in rows:
            kept.append(rows[name])
    return at


def _write_sums(sheet: Worksheet, at: int, view: View, sums: Sums) -> int:
    _head(sheet, at, "All employers")
    wages = view.wages
    named = (("Regular pay lost", "base", wages.base), ("Overtime lost", "overtime", wages.overtime))
    for words, name, value in (*named, ("Wage loss", "total", wages.total)):
        if sums[name] and value is not None:
            at += 1
            formula = "+".join(f"B{row}" for row in sums[name])
            write_total(sheet, at, (words, Formula(f"ROUND({formula},2)", value), "", Link("")))
    return at + 1


def _head(sheet: Worksheet, at: int, words: str) -> None:
    for column in range(1, len(_WIDTHS) + 1):
        sheet.cell(at, column).fill = PatternFill("solid", fgColor=PALE)
    put(sheet.cell(at, 1), words)
    sheet.cell(at, 1).font = Font(name="Arial", size=11, bold=True)
