"""The sheet of pay periods: each stub's hours and pay, checked, and the averages of the time before the loss."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from casefile.citations import Cite
from casefile.documents import FiledDocument
from casefile.money import ZERO
from casefile.pay_checks import of_employer
from casefile.records.employment import PayStub
from casefile.wages import WageLoss
from generators.spreadsheets import Book, Column, Formula, Table, Value, mark, new_sheet, plain_words, write_table
from generators.wages.view import HOURS, NO, NUMBER, PERIODS, YES, View

COLUMNS = (
    Column(NUMBER, 6), Column("Employer", 28), Column("From", 13), Column("To", 13), Column("Days", 7),
    Column("Regular hours", 10), Column("Overtime hours", 10), Column("Rate", 10), Column("Overtime rate", 10),
    Column("Other pay", 11), Column("Gross", 12), Column("Check", 10), Column("Averaged", 10), Column("Page", 16),
)  # fmt: skip


def write_periods(book: Book, view: View) -> Table | None:
    """Write a row a pay stub, by employer and time; no sheet where the file has none."""
    stubs = [(one, one.record) for one in view.case.of_kind("pay_stub") if isinstance(one.record, PayStub)]
    if not stubs:
        return None
    sheet = new_sheet(
        book,
        PERIODS,
        f"Pay periods, matter {view.case.matter.number}",
        "one row a pay stub; Check is the gross less what hours and rates come to",
    )
    rows = [row for at, row in enumerate(sorted(_rows(view, stubs), key=_order), 5) for row in [_checked(row, at)]]
    table = write_table(sheet, COLUMNS, rows)
    for row in range(table.first, table.last + 1):
        for heading in ("Regular hours", "Overtime hours"):
            sheet[f"{table.letters[heading]}{row}"].number_format = HOURS
        check = sheet[f"{table.letters['Check']}{row}"]
        kept = book.values.get((PERIODS, check.coordinate))
        if kept is not None:
            mark(check, good=kept == ZERO)
    for at, words in enumerate(_under(), table.last + 2):
        plain_words(sheet, at, words, columns=len(COLUMNS))
    return table


def _under() -> Iterator[str]:
    yield (
        "Averaged: the newest stubs that end by the day of the loss and together cover thirteen weeks. Where a stub "
        "does not print its overtime, it follows from hours, rate and gross pay, exact to the cent."
    )


def _rows(view: View, stubs: list[tuple[FiledDocument, PayStub]]) -> Iterator[list[Value]]:
    for paper, stub in stubs:
        number, loss = _loss_of(view, stub)
        period = next((one for one in _averaged(loss) if one[0] == paper.id), None)
        overtime = period[1] if period else stub.overtime_hours
        regular = None if stub.hours is None else stub.hours - (overtime or 0)
        length = (stub.period_end - stub.period_start).days + 1 if stub.period_start and stub.period_end else None
        yield [
            number,
            stub.employer_name or "employer not named",
            stub.period_start or "not printed",
            stub.period_end or "not printed",
            length,
            regular,
            overtime,
            stub.pay_rate,
            _overtime_rate(stub, loss) if overtime else stub.overtime_rate,
            stub.other_pay,
            stub.gross_pay,
            None,
            YES if period or _others(loss, paper.id) else NO,
            view.page(Cite(document=paper.id, path="gross_pay" if stub.gross_pay is not None else "period_end")),
        ]


def _order(row: list[Value]) -> tuple[str, str]:
    return str(row[0]), str(row[2])


def _checked(row: list[Value], at: int) -> list[Value]:
    """Return the row with its check: gross less hours times rates and other pay, where all are known."""
    regular, overtime, rate, premium, other, gross = row[5:11]
    if not all(isinstance(value, Decimal) for value in (regular, rate, gross)):
        return row
    if overtime and not isinstance(premium, Decimal):
        return row
    known = [
        value if isinstance(value, Decimal) else ZERO for value in (regular, overtime, rate, premium, other, gross)
    ]
    value = known[5] - (known[0] * known[2] + known[1] * known[3]) - known[4]
    return [
        *row[:11],
        Formula(f"ROUND(K{at}-F{at}*H{at}-G{at}*I{at}-J{at},2)", value.quantize(Decimal("0.01"))),
        *row[12:],
    ]


def _loss_of(view: View, stub: PayStub) -> tuple[int | str, WageLoss | None]:
    """Return the number of the loss whose employer paid the stub."""
    for number, loss in enumerate(view.wages.losses, 1):
        if of_employer(stub, view.letter(loss)):
            return number, loss
    return "", None


def _averaged(loss: WageLoss | None) -> list[tuple[str, Decimal]]:
    return [(one.document, one.hours) for one in loss.overtime.periods] if loss and loss.overtime else []


def _others(loss: WageLoss | None, document: str) -> bool:
    return bool(loss and loss.other and document in loss.other.averaged)


def _overtime_rate(stub: PayStub, loss: WageLoss | None) -> Decimal | None:
    if stub.overtime_rate is not None or stub.pay_rate is None or loss is None or loss.overtime is None:
        return stub.overtime_rate
    return stub.pay_rate * loss.overtime.multiplier
