"""Draw the client's pay stubs for the thirteen weeks and more before the loss."""

import datetime as dt
from decimal import Decimal

import matter
from drawn import Drawn
from pay import EARNINGS, Payday, money, paydays
from sheet import GREY, Sheet

STUBS = "paystubs Nov-Feb.pdf"
PALE = (0.87, 0.9, 0.86)
GREEN = (0.16, 0.33, 0.2)


def documents() -> list[Drawn]:
    """Return the last seven stubs before the loss."""
    return [_stub(day) for day in paydays()[-7:]]


def _us(day: dt.date) -> str:
    """Write a date as it is written on American forms."""
    return day.strftime("%m/%d/%Y")


def _stub(day: Payday) -> Drawn:
    """Draw the pay stub of one pay day."""
    sheet = Sheet("Earnings Statement")
    _stub_head(sheet, day)
    _stub_earnings(sheet, day)
    _stub_deductions(sheet, day)
    _stub_notes(sheet, day)
    _stub_advice(sheet, day)
    return Drawn(
        name=f"paystub {day.paid_on}.pdf",
        kind="pay_stub",
        pdf=sheet.pdf(),
        record={
            "employer_name": matter.EMPLOYER,
            "employee_name": matter.CLIENT,
            "ssn_last4": "4471",
            "period_start": day.start.isoformat(),
            "period_end": day.end.isoformat(),
            "pay_date": day.paid_on.isoformat(),
            "pay_rate": str(day.rate),
            "hours": f"{sum(day.hours.values()):.2f}",
            "overtime_rate": f"{day.rate * Decimal('1.5'):.2f}",
            "overtime_hours": f"{day.hours['Overtime']:.2f}",
            "gross_pay": f"{day.gross:.2f}",
            "net_pay": f"{day.net:.2f}",
            "ytd_gross": f"{day.to_date(*EARNINGS):.2f}",
        },
        pages=1,
        envelope=STUBS,
    )


def _stub_head(sheet: Sheet, day: Payday) -> None:
    """Draw the company, the employee and the dates."""
    sheet.text(36, 50, matter.EMPLOYER, 15, "Book-Bold", ink=GREEN)
    sheet.text(36, 63, f"{matter.EMPLOYER_STREET}, {matter.EMPLOYER_CITY}", 8, "Office")
    sheet.text(576, 50, "Earnings Statement", 14, "Office-Bold", align="right")
    number = 20417 + (day.paid_on - dt.date(2025, 11, 28)).days * 23
    sheet.text(576, 63, f"Advice no. {number:08d}", 8, "Office", align="right")
    sheet.line(36, 70, 576, 70, 1.2, GREEN)
    left = [
        ("Employee", matter.CLIENT),
        ("", matter.CLIENT_STREET),
        ("", matter.CLIENT_CITY),
        ("Employee ID", "FG-03318"),
        ("SSN", "XXX-XX-4471"),
        ("Department", "240 Packaging, Line 3"),
    ]
    right = [
        ("Period beginning", _us(day.start)),
        ("Period ending", _us(day.end)),
        ("Pay date", _us(day.paid_on)),
        ("Pay frequency", "Biweekly"),
        ("Rate of pay", f"${day.rate} per hour"),
        ("Filing status", "Single / Single (CA)"),
    ]
    for place, ((name, value), (other, fact)) in enumerate(zip(left, right, strict=True)):
        y = 87 + place * 13
        sheet.text(36, y, name, 7.5, "Office", ink=GREY)
        sheet.text(104, y, value, 8.5, "Office")
        sheet.text(356, y, other, 7.5, "Office", ink=GREY)
        sheet.text(446, y, fact, 8.5, "Office")


def _head_row(sheet: Sheet, y: float, names: list[tuple[float, str]]) -> None:
    """Draw the coloured heading of a table; the first name stands left, the rest right."""
    sheet.box(36, y - 10, 540, 14, fill=PALE, weight=0)
    for place, (x, name) in enumerate(names):
        align = "left" if place == 0 else "right"
        sheet.text(x, y, name, 7.5, "Office-Bold", align=align, ink=GREEN)


def _row(sheet: Sheet, y: float, values: list[tuple[float, str]], font: str = "Office") -> None:
    """Draw one row of a table in the same manner."""
    for place, (x, value) in enumerate(values):
        sheet.text(x, y, value, 8.5, font, align="left" if place == 0 else "right")


def _stub_earnings(sheet: Sheet, day: Payday) -> None:
    """Draw what was earned, this period and in the year."""
    columns = (40, 240, 320, 430, 568)
    heads = ("Earnings", "Rate", "Hours", "This period", "Year to date")
    _head_row(sheet, 182, list(zip(columns, heads, strict=True)))
    y = 198
    for name in EARNINGS:
        if not day.year[name]:
            continue
        rate = day.rate * (Decimal("1.5") if name == "Overtime" else 1)
        cells = [name, "", "", "", money(day.year[name])]
        if day.hours[name]:
            cells[1:4] = [f"{rate:.4f}", f"{day.hours[name]:.2f}", money(day.earned[name])]
        _row(sheet, y, list(zip(columns, cells, strict=True)))
        y += 14
    sheet.line(36, y - 9, 576, y - 9, 0.5, GREEN)
    total = [
        "Gross pay",
        "",
        f"{sum(day.hours.values()):.2f}",
        money(day.gross),
        money(day.to_date(*EARNINGS)),
    ]
    _row(sheet, y + 3, list(zip(columns, total, strict=True)), "Office-Bold")


def _stub_deductions(sheet: Sheet, day: Payday) -> None:
    """Draw what was taken off and what was left."""
    columns = (40, 430, 568)
    heads = ("Taxes and deductions", "This period", "Year to date")
    _head_row(sheet, 290, list(zip(columns, heads, strict=True)))
    y = 306
    for name, amount in day.taken.items():
        star = " *" if name in ("Medical pre-tax", "401(k) deferral") else ""
        cells = (name + star, money(amount), money(day.year[name]))
        _row(sheet, y, list(zip(columns, cells, strict=True)))
        y += 14
    taken = sum(day.taken.values(), Decimal(0))
    sheet.line(36, y - 9, 576, y - 9, 0.5, GREEN)
    cells = ("Total taxes and deductions", money(taken), money(day.to_date(*day.taken)))
    _row(sheet, y + 3, list(zip(columns, cells, strict=True)))
    sheet.box(36, y + 12, 540, 18, fill=PALE, weight=0.6, ink=GREEN)
    earned, kept = day.to_date(*EARNINGS), day.to_date(*day.taken)
    cells = ("Net pay", f"${money(day.net)}", money(earned - kept))
    _row(sheet, y + 25, list(zip(columns, cells, strict=True)), "Office-Bold")


def _stub_notes(sheet: Sheet, day: Payday) -> None:
    """Draw the hours of each week and the leave that is left."""
    if day.weeks is None:
        raise ValueError(f"no weekly hours are known for {day.start}")
    y = 474
    _head_row(sheet, y, [(40, "Hours by workweek (Sunday to Saturday)")])
    columns = (40, 240, 320, 430)
    heads = ("Week ending", "Regular", "Holiday", "Overtime")
    _row(sheet, y + 16, list(zip(columns, heads, strict=True)))
    holidays = _holiday_hours(day)
    for week in (0, 1):
        ends = day.start + dt.timedelta(days=6 + 7 * week)
        regular = 40 - holidays[week]
        cells = (_us(ends), f"{regular:.2f}", f"{holidays[week]:.2f}", f"{day.weeks[week]:.2f}")
        _row(sheet, y + 30 + 14 * week, list(zip(columns, cells, strict=True)))
    leave = Decimal("31.54") + Decimal("1.54") * ((day.start - dt.date(2025, 11, 9)).days // 14)
    y = 536
    _head_row(sheet, y, [(40, "Paid leave"), (320, "Accrued"), (430, "Used"), (568, "Balance")])
    cells = ("Paid time off (hours)", "1.54", "0.00", f"{leave:.2f}")
    _row(sheet, y + 16, list(zip((40, 320, 430, 568), cells, strict=True)))
    sheet.text(
        40,
        y + 36,
        "* Excluded from federal taxable wages.  Overtime is paid at one and one half times the regular rate.",
        7.5,
        "Office",
    )


def _holiday_hours(day: Payday) -> tuple[int, int]:
    """Return the paid holiday hours of the first and the second week."""
    total = int(day.hours["Holiday"])
    if total == 16:
        return 8, 8
    return (total, 0)


def _stub_advice(sheet: Sheet, day: Payday) -> None:
    """Draw the tear-off notice of the bank deposit."""
    sheet.canvas.setDash(3, 2)
    sheet.line(36, 604, 576, 604, 0.5, GREY)
    sheet.canvas.setDash()
    sheet.text(36, 626, matter.EMPLOYER, 11, "Book-Bold", ink=GREEN)
    sheet.text(36, 638, f"{matter.EMPLOYER_STREET}, {matter.EMPLOYER_CITY}", 7.5, "Office")
    sheet.text(576, 626, f"Deposit date {_us(day.paid_on)}", 8.5, "Office", align="right")
    sheet.text(36, 672, "Deposited to the account of", 8.5, "Office", ink=GREY)
    sheet.text(190, 672, matter.CLIENT, 9, "Office-Bold")
    sheet.text(190, 685, matter.CLIENT_STREET, 8.5, "Office")
    sheet.text(190, 698, matter.CLIENT_CITY, 8.5, "Office")
    sheet.text(440, 670, "Checking xxxxxx7718", 8.5, "Office")
    sheet.text(440, 682, "Transit xxxxx0042", 8.5, "Office")
    sheet.text(576, 701, f"${money(day.net)}", 11, "Office-Bold", align="right")
    sheet.text(306, 734, "THIS IS NOT A CHECK", 12, "Office-Bold", align="center", ink=GREY)
