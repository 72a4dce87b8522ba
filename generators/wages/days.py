"""The sheet of days: one row a workday of each absence, what bears it out, and how the hours add up to the letter's."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from openpyxl.formatting.rule import Rule
from openpyxl.styles import PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.worksheet import Worksheet

from casefile.missed_days import MissedDay
from casefile.wages import WageLoss
from generators.spreadsheets import Book, Column, Table, Value, new_sheet, plain_words, write_table
from generators.wages.view import DAYS, HOURS, NOTE, NOTHING, NUMBER, TREATED, View

COLUMNS = (
    Column(NUMBER, 6), Column("Employer", 30), Column("Day", 13), Column("Weekday", 12),
    Column("Scheduled hours", 11), Column("Borne out by", 18), Column("Off-work note", 15),
    Column("Treatment that day", 15), Column("Holiday", 20), Column("Leave used, hours", 11),
)  # fmt: skip
_RED, _YELLOW = PatternFill("solid", bgColor="F8D7DA"), PatternFill("solid", fgColor="FFF7D6")


def write_days(book: Book, view: View) -> Table:
    """Write the workdays of every absence; the leave's column is for the firm to fill in where the days are known."""
    sheet = new_sheet(
        book,
        DAYS,
        f"Workdays of the absence, matter {view.case.matter.number}",
        "one row a weekday from the first to the last day missed, as the employer states them",
    )
    rows = [_row(number, loss, day, view) for number, loss in enumerate(view.wages.losses, 1) for day in loss.days]
    table = write_table(sheet, COLUMNS, rows)
    _look(sheet, table)
    for at, words in enumerate(_under(view), table.last + 2):
        plain_words(sheet, at, words, columns=len(COLUMNS))
    return table


def _row(number: int, loss: WageLoss, one: MissedDay, view: View) -> list[Value]:
    return [
        number,
        loss.employer or "employer not named",
        one.date,
        f"{one.date:%A}",
        one.scheduled,
        NOTE if one.note else TREATED if one.treatment else NOTHING,
        view.page(one.note),
        view.page(one.treatment),
        one.holiday or "",
        None,
    ]


def _look(sheet: Worksheet, table: Table) -> None:
    if table.last < table.first:
        return
    bare = Rule(type="containsText", operator="containsText", text=NOTHING, dxf=DifferentialStyle(fill=_RED))
    letter = table.letters["Borne out by"]
    bare.formula = [f'NOT(ISERROR(SEARCH("{NOTHING}",{letter}{table.first})))']
    sheet.conditional_formatting.add(f"{letter}{table.first}:{letter}{table.last}", bare)
    for row in range(table.first, table.last + 1):
        sheet[f"{table.letters['Scheduled hours']}{row}"].number_format = HOURS
        leave = sheet[f"{table.letters['Leave used, hours']}{row}"]
        leave.fill, leave.number_format = _YELLOW, HOURS


def _under(view: View) -> Iterator[str]:
    yield (
        "A day is borne out by a note that takes the client off work on it, or by treatment on it. What nothing bears "
        "out is asked about first: get a note, or leave the day out."
    )
    for loss in view.wages.losses:
        letter = view.letter(loss)
        scheduled = sum((one.scheduled or Decimal(0) for one in loss.days), Decimal(0))
        if loss.hours and loss.unit == "hour" and scheduled and scheduled != loss.hours.value:
            apart = scheduled - loss.hours.value
            why = "were worked, or were no workdays" if apart > 0 else "are more than the weekdays hold"
            yield (
                f"{loss.employer or 'The employer'}: the weekdays have {scheduled:f} scheduled hours, the employer "
                f"counts {loss.hours.value:f} missed. {abs(apart):f} hours {why}; no paper says on which days. The "
                "loss goes by the employer's hours."
            )
        if letter.leave_used_hours:
            yield (
                f"{loss.employer or 'The employer'}: {letter.leave_used_hours:f} hours of paid leave were used; the "
                "letter does not say on which days. They are within the hours missed, and are not added to them. The "
                "yellow column takes them, day by day, once the employer has said."
            )
