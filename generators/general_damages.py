"""The worksheet on general damages: the arithmetic of negotiation, for the attorney alone; no letter prints it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from casefile.accounts import Ledger
from casefile.case import CaseFile
from casefile.chronology import build_chronology
from casefile.coverage import view_coverage
from casefile.ledger import build_ledger
from casefile.money import ZERO, Money, total
from casefile.wages import Wages, work_out_wages
from generators.desk import Desk
from generators.workbooks import FILL_IN, Formula, finished, head_row, put, title_row

_MONEY, _DAY, _NUMBER = '"$"#,##0.00', "d mmm yyyy", "#,##0"
_MULTIPLIERS = (Decimal("1.5"), Decimal(3), Decimal(5))
_WHAT = (
    "Work product of the firm. Neither a multiplier nor a daily rate is law: they are the arithmetic of negotiation, "
    "and the letter states the attorney's own figure without them. Multipliers of 1.5 to 5 are commonly quoted; put in "
    "your own. Yellow cells are yours; the rest computes itself. A sheet that you changed is not laid over."
)


class _Figures(NamedTuple):
    """What the file says that the arithmetic starts from."""

    medical: Money
    wages: Money
    loss: dt.date | None
    last: dt.date | None
    hourly: Decimal | None
    limit: Money | None


def general_damages_worksheet(case: CaseFile, desk: Desk) -> bytes | None:
    """Return the workbook with live formulas; None where the file has neither bills nor lost pay."""
    ledger, wages = build_ledger(case), work_out_wages(case)
    figures = _figures(case, ledger, wages)
    if figures.medical == ZERO and figures.wages == ZERO:
        return None
    book = Workbook()
    sheet = book.active
    if not isinstance(sheet, Worksheet):
        raise TypeError("a new workbook has a sheet")
    sheet.title = "General damages"
    title_row(sheet, f"General damages, matter {case.matter.number}", 5)
    put(sheet, 2, 1, _WHAT, span=5)
    sheet.row_dimensions[2].height = 62
    _bases(sheet, figures, desk.today)
    _multipliers(sheet)
    _daily(sheet, figures)
    _chosen(sheet, figures)
    return finished(book)


def _figures(case: CaseFile, ledger: Ledger, wages: Wages) -> _Figures:
    loss = case.matter.incident.date_of_loss
    days = [one.through or one.date for one in build_chronology(case, ledger).since_loss]
    rates = [one.rate.value for one in wages.losses if one.rate is not None]
    limits = [line.limit_per_person for line in view_coverage(case).of("bodily_injury", own=False)]
    known = [limit for limit in limits if limit is not None]
    claimed = ledger.totals.claimed
    return _Figures(
        medical=ledger.totals.billed if claimed is None else claimed,
        wages=total(one.total for one in wages.losses if one.total is not None),
        loss=loss,
        last=max(days, default=None),
        hourly=rates[0] if len(rates) == 1 else None,
        limit=max(known, default=None),
    )


def _bases(sheet: Worksheet, figures: _Figures, today: dt.date) -> None:
    head_row(sheet, 4, ("What it starts from", "", "Where it comes from", "", ""), (44, 18, 44, 18, 18))
    sheet.freeze_panes = None
    rows: tuple[tuple[str, object, str, str], ...] = (
        ("Past medical expenses, as claimed", figures.medical, _MONEY, "the matter's ledger"),
        ("Lost earnings", figures.wages, _MONEY, "the matter's wage report"),
        ("Economic damages", Formula("=B5+B6"), _MONEY, "the two together"),
        ("Day of the loss", figures.loss, _DAY, "the intake form"),
        ("Last day of treatment in the file", figures.last, _DAY, "the chronology"),
        ("Day of this sheet", today, _DAY, ""),
        ("Days from the loss to the last treatment", Formula('=IF(OR(B8="",B9=""),"",B9-B8)'), _NUMBER, ""),
        ("Days from the loss to today", Formula('=IF(B8="","",B10-B8)'), _NUMBER, ""),
    )
    for row, (label, value, form, where) in enumerate(rows, 5):
        put(sheet, row, 1, label, bold=row == 7)
        put(sheet, row, 2, value, bold=row == 7).number_format = form
        put(sheet, row, 3, where)


def _multipliers(sheet: Worksheet) -> None:
    heads = ("Multiplier", "Factor", "On the medical expenses", "On the economic damages", "Total with economic")
    head_row(sheet, 15, heads, (44, 18, 44, 18, 18))
    sheet.freeze_panes = None
    for row, (label, factor) in enumerate(zip(("low", "middle", "high"), _MULTIPLIERS, strict=True), 16):
        put(sheet, row, 1, label)
        put(sheet, row, 2, factor).fill = FILL_IN
        for column, formula in ((3, f"=B{row}*$B$5"), (4, f"=B{row}*$B$7"), (5, f"=C{row}+$B$7")):
            put(sheet, row, column, Formula(formula)).number_format = _MONEY


def _daily(sheet: Worksheet, figures: _Figures) -> None:
    heads = ("Per diem", "A day", "To the last treatment", "To today", "Total with economic")
    head_row(sheet, 21, heads, (44, 18, 44, 18, 18))
    sheet.freeze_panes = None
    put(sheet, 22, 1, "a day's regular pay of the client" if figures.hourly else "a daily rate of your own")
    put(sheet, 22, 2, figures.hourly * 8 if figures.hourly else None)
    put(sheet, 23, 1, "a daily rate of your own")
    put(sheet, 23, 2, None)
    for row in (22, 23):
        sheet.cell(row, 2).fill, sheet.cell(row, 2).number_format = FILL_IN, _MONEY
        formulas = (
            (3, f'=IF(OR(B{row}="",B11=""),"",B{row}*B11)'),
            (4, f'=IF(OR(B{row}="",B12=""),"",B{row}*B12)'),
            (5, f'=IF(C{row}="","",C{row}+$B$7)'),
        )
        for column, formula in formulas:
            put(sheet, row, column, Formula(formula)).number_format = _MONEY


def _chosen(sheet: Worksheet, figures: _Figures) -> None:
    head_row(sheet, 26, ("What the attorney sets", "", "", "", ""), (44, 18, 44, 18, 18))
    sheet.freeze_panes = None
    rows: tuple[tuple[str, object, str], ...] = (
        ("General damages", None, "give it to the demand: --general-damages, or set it in the draft"),
        ("Economic and general damages", Formula('=IF(B27="","",B7+B27)'), ""),
        ("Limit for one person", figures.limit, "the declarations in the file; empty where none shows it"),
        ("Above the limit by", Formula('=IF(OR(B28="",B29=""),"",MAX(0,B28-B29))'), ""),
        ("As a multiple of the medical expenses", Formula('=IF(OR(B27="",B5=0),"",ROUND(B27/B5,2))'), ""),
        (
            "As a sum for each day to the last treatment",
            Formula('=IF(OR(B27="",B11="",B11=0),"",ROUND(B27/B11,2))'),
            "",
        ),
    )
    for row, (label, value, where) in enumerate(rows, 27):
        put(sheet, row, 1, label, bold=row == 27)
        cell = put(sheet, row, 2, value, bold=row == 27)
        cell.number_format = "0.00" if row == 31 else _MONEY
        put(sheet, row, 3, where)
    sheet.cell(27, 2).fill = FILL_IN
