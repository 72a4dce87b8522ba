"""Draw the employer's papers: pay stubs, the W-2 and the wage verification form."""

import datetime as dt
from decimal import Decimal

import matter
from drawn import Drawn
from pay import EARNINGS, RATE, Payday, paydays
from sheet import GREY, Sheet

STUBS = "paystubs Nov-Feb.pdf"
EIN = "94-5550142"
PALE = (0.87, 0.9, 0.86)
GREEN = (0.16, 0.33, 0.2)


def documents() -> list[Drawn]:
    """Return every paper that came from the employer."""
    days = paydays()
    return [*(_stub(day) for day in days[-7:]), _w2(days), _verification()]


def _money(amount: Decimal) -> str:
    """Write an amount with separators and two places."""
    return f"{amount:,.2f}"


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
        cells = [name, "", "", "", _money(day.year[name])]
        if day.hours[name]:
            cells[1:4] = [f"{rate:.4f}", f"{day.hours[name]:.2f}", _money(day.earned[name])]
        _row(sheet, y, list(zip(columns, cells, strict=True)))
        y += 14
    sheet.line(36, y - 9, 576, y - 9, 0.5, GREEN)
    total = [
        "Gross pay",
        "",
        f"{sum(day.hours.values()):.2f}",
        _money(day.gross),
        _money(day.to_date(*EARNINGS)),
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
        cells = (name + star, _money(amount), _money(day.year[name]))
        _row(sheet, y, list(zip(columns, cells, strict=True)))
        y += 14
    taken = sum(day.taken.values(), Decimal(0))
    sheet.line(36, y - 9, 576, y - 9, 0.5, GREEN)
    cells = ("Total taxes and deductions", _money(taken), _money(day.to_date(*day.taken)))
    _row(sheet, y + 3, list(zip(columns, cells, strict=True)))
    sheet.box(36, y + 12, 540, 18, fill=PALE, weight=0.6, ink=GREEN)
    earned, kept = day.to_date(*EARNINGS), day.to_date(*day.taken)
    cells = ("Net pay", f"${_money(day.net)}", _money(earned - kept))
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
        "* Excluded from federal taxable wages.  Overtime is paid at one and one half times "
        "the regular rate.",
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
    sheet.text(440, 672, "Checking xxxxxx7718", 8.5, "Office")
    sheet.text(440, 685, "Transit xxxxx0042", 8.5, "Office")
    sheet.text(576, 698, f"${_money(day.net)}", 11, "Office-Bold", align="right")
    sheet.text(306, 734, "THIS IS NOT A CHECK", 12, "Office-Bold", align="center", ink=GREY)


def _w2(days: list[Payday]) -> Drawn:
    """Draw the four employee copies of the W-2 for 2025 on one page."""
    last = [day for day in days if day.paid_on.year == 2025][-1]
    gross = last.to_date(*EARNINGS)
    deferred, medical = last.year["401(k) deferral"], last.year["Medical pre-tax"]
    values = {
        "1": gross - deferred - medical,
        "2": last.year["Federal income tax"],
        "3": gross - medical,
        "4": last.year["Social Security tax"],
        "5": gross - medical,
        "6": last.year["Medicare tax"],
        "D": deferred,
        "17": last.year["CA income tax"],
        "SDI": last.year["CA SDI"],
    }
    sheet = Sheet("2025 W-2")
    copies = (
        "Copy B-To Be Filed With Employee's FEDERAL Tax Return.",
        "Copy 2-To Be Filed With Employee's State, City, or Local Income Tax Return.",
        "Copy C-For EMPLOYEE'S RECORDS. (See Notice to Employee on back.)",
        "Copy 2-To Be Filed With Employee's State, City, or Local Income Tax Return.",
    )
    for place, copy in enumerate(copies):
        _w2_copy(sheet, 18 + 294 * (place % 2), 20 + 384 * (place // 2), values, copy)
    sheet.canvas.setDash(2, 3)
    sheet.line(306, 10, 306, 782, 0.4, GREY)
    sheet.line(10, 396, 602, 396, 0.4, GREY)
    sheet.canvas.setDash()
    money = {name: f"{amount:.2f}" for name, amount in values.items()}
    return Drawn(
        name="W2 2025 Quintanilla.pdf",
        kind="w2",
        pdf=sheet.pdf(),
        record={
            "tax_year": 2025,
            "employer_name": matter.EMPLOYER,
            "employer_ein": EIN,
            "employee_name": matter.CLIENT,
            "ssn_last4": "4471",
            "wages": money["1"],
            "federal_tax": money["2"],
            "social_security_wages": money["3"],
            "medicare_wages": money["5"],
            "state": "CA",
            "state_wages": money["1"],
        },
        pages=1,
        scan={"skew_degrees": -0.5, "seed": 41},
    )


def _w2_copy(sheet: Sheet, x: float, y: float, values: dict[str, Decimal], copy: str) -> None:
    """Draw one copy with its top left corner at x, y: 276 points wide."""
    half, quarter = 138, 69

    def field(
        left: float, top: float, width: float, tall: float, label: str, value: str = ""
    ) -> None:
        align = "right" if value.replace(",", "").replace(".", "").isdigit() else "left"
        sheet.cell(
            x + left, y + top, width, tall, label, value, size=9, align=align, label_size=5.5
        )

    money = {name: _money(amount) for name, amount in values.items()}
    field(0, 0, half, 24, "a  Employee's social security number", "XXX-XX-4471")
    field(half, 0, half, 24, "OMB No. 1545-0008")
    field(0, 24, half, 24, "b  Employer identification number (EIN)", EIN)
    field(half, 24, quarter, 24, "1  Wages, tips, other comp.", money["1"])
    field(half + quarter, 24, quarter, 24, "2  Federal income tax withheld", money["2"])
    field(half, 48, quarter, 24, "3  Social security wages", money["3"])
    field(half + quarter, 48, quarter, 24, "4  Social security tax withheld", money["4"])
    field(half, 72, quarter, 24, "5  Medicare wages and tips", money["5"])
    field(half + quarter, 72, quarter, 24, "6  Medicare tax withheld", money["6"])
    field(0, 48, half, 60, "c  Employer's name, address, and ZIP code")
    lines = (matter.EMPLOYER, matter.EMPLOYER_STREET, matter.EMPLOYER_CITY)
    for place, words in enumerate(lines):
        sheet.text(x + 5, y + 68 + 12 * place, words, 9, "Courier")
    field(half, 96, quarter, 24, "7  Social security tips")
    field(half + quarter, 96, quarter, 24, "8  Allocated tips")
    field(0, 108, half, 24, "d  Control number", "0240-03318")
    field(half, 120, quarter, 24, "9")
    field(half + quarter, 120, quarter, 24, "10  Dependent care benefits")
    field(0, 132, half, 96, "e  Employee's name, address, and ZIP code")
    lines = (matter.CLIENT, matter.CLIENT_STREET, matter.CLIENT_CITY)
    for place, words in enumerate(lines):
        sheet.text(x + 5, y + 156 + 12 * place, words, 8.5, "Courier", within=half - 8)
    field(half, 144, quarter, 24, "11  Nonqualified plans")
    field(half + quarter, 144, quarter, 24, "12a  Code", f"D {money['D']}")
    field(half, 168, quarter, 30, "13")
    for place, name in enumerate(("Statutory employee", "Retirement plan", "3rd-party sick pay")):
        sheet.tick(x + half + 10, y + 175.5 + 9.5 * place, name, on=place == 1, size=5.5, side=5)
    field(half + quarter, 168, quarter, 24, "12b  Code", "DD 9,142.00")
    field(half, 198, quarter, 30, "14  Other", "")
    sheet.text(x + half + 4, y + 217, f"CASDI {money['SDI']}", 8, "Courier", within=62)
    field(half + quarter, 192, quarter, 18, "12c  Code")
    field(half + quarter, 210, quarter, 18, "12d  Code")
    field(0, 228, half / 3, 26, "15  State", "CA")
    field(half / 3, 228, half * 2 / 3, 26, "Employer's state ID number", "555-0142-8")
    field(half, 228, quarter, 26, "16  State wages, tips, etc.", money["1"])
    field(half + quarter, 228, quarter, 26, "17  State income tax", money["17"])
    field(0, 254, 92, 24, "18  Local wages, tips, etc.")
    field(92, 254, 92, 24, "19  Local income tax")
    field(184, 254, 92, 24, "20  Locality name")
    sheet.text(x, y + 296, "W-2", 17, "Sans-Bold")
    sheet.text(x + 40, y + 290, "Wage and Tax", 8, "Sans-Bold")
    sheet.text(x + 40, y + 299, "Statement", 8, "Sans-Bold")
    sheet.text(x + 138, y + 297, "2025", 20, "Mono-Bold", align="center")
    sheet.text(x + 276, y + 290, "Department of the Treasury-", 6, align="right")
    sheet.text(x + 276, y + 298, "Internal Revenue Service", 6, align="right")
    sheet.text(x, y + 311, f"Form W-2  {copy}", 6.2, "Sans-Bold", within=276)
    sheet.para(
        x,
        y + 321,
        276,
        "This information is being furnished to the Internal Revenue Service. If you are "
        "required to file a tax return, a negligence penalty or other sanction may be imposed "
        "on you if this income is taxable and you fail to report it.",
        5.6,
    )


def _verification() -> Drawn:
    """Draw the employer's answer to the law firm's request about lost wages."""
    sheet = Sheet("Employment and wage verification")
    sheet.text(306, 48, "EMPLOYMENT AND WAGE LOSS VERIFICATION", 14, "Serif-Bold", align="center")
    sheet.text(
        306,
        62,
        "To be completed by the employer's payroll or human resources office and returned to "
        f"{matter.FIRM}, {matter.FIRM_STREET}, {matter.FIRM_CITY}",
        8,
        "Serif",
        align="center",
        within=540,
    )
    _verification_grid(sheet)
    _verification_foot(sheet)
    return Drawn(
        name="Fig Garden wage verification.pdf",
        kind="wage_verification",
        pdf=sheet.pdf(),
        record={
            "employer_name": matter.EMPLOYER,
            "employee_name": matter.CLIENT,
            "job_title": "Packaging Lead",
            "hire_date": "2019-08-05",
            "pay_rate": str(RATE),
            "pay_rate_unit": "hour",
            "hours_per_week": "40",
            "absence_start": "2026-02-17",
            "absence_end": "2026-04-10",
            "days_missed": "37",
            "hours_missed": "296",
            "wages_lost": "7252.00",
            "leave_used_hours": "40",
            "signed_by": "Denise Abernathy",
            "signed_on": "2026-05-12",
        },
        pages=1,
        scan={"skew_degrees": 0.6, "seed": 42},
        envelope="scan_20260812_0931.pdf",
    )


def _verification_grid(sheet: Sheet) -> None:
    """Draw the numbered fields in sections."""
    sections = [
        ("A.  EMPLOYER", [
            [(330, "1. Name of employer", matter.EMPLOYER), (210, "2. Telephone", "559-555-0163")],
            [(540, "3. Address", f"{matter.EMPLOYER_STREET}, {matter.EMPLOYER_CITY}")],
        ]),
        ("B.  EMPLOYEE", [
            [(330, "4. Name of employee", matter.CLIENT),
             (210, "5. Last four digits of SSN", "4471")],
            [(210, "6. Job title", "Packaging Lead"), (165, "7. Date of hire", "08/05/2019"),
             (165, "8. Still employed?", "Yes - full time")],
            [(210, "9. Rate of pay", "$24.50"), (165, "10. Paid by the", "Hour"),
             (165, "11. Regular hours per week", "40")],
        ]),
        ("C.  ABSENCE SINCE THE INCIDENT OF 02/14/2026", [
            [(210, "12. First day absent", "02/17/2026"), (165, "13. Last day absent", "04/10/2026"),
             (165, "14. Returned to work", "04/13/2026")],
            [(210, "15. Scheduled work days missed", "37"),
             (165, "16. Regular hours missed", "296"),
             (165, "17. Reason given", "Medical - car accident")],
            [(210, "18. Hours unpaid", "256"), (165, "19. Paid leave hours used", "40"),
             (165, "20. Leave balance left", "8.32")],
        ]),
        ("D.  WAGES", [
            [(210, "21. Gross wages lost, items 16 x 9", "$7,252.00"),
             (165, "22. Of this, unpaid", "$6,272.00"),
             (165, "23. Of this, paid from leave", "$980.00")],
            [(210, "24. Average overtime, prior 13 weeks", "4 hours a week"),
             (165, "25. Overtime hours not worked", "29.6"),
             (165, "26. Overtime rate", "$36.75")],
        ]),
    ]  # fmt: skip
    y = 78.0
    for title, rows in sections:
        sheet.box(36, y, 540, 15, fill=(0.85, 0.85, 0.85))
        sheet.text(40, y + 11, title, 9, "Serif-Bold")
        y += 15
        for row in rows:
            x = 36.0
            for width, label, value in row:
                sheet.cell(x, y, width, 32, label, value, label_size=7, size=11)
                x += width
            y += 32
        y += 7


def _verification_foot(sheet: Sheet) -> None:
    """Draw the remarks and the signature."""
    sheet.box(36, 516, 540, 98)
    sheet.text(39, 525, "27. Remarks", 7)
    sheet.para(
        44,
        542,
        524,
        "37 days = 39 weekdays less company holidays 3/31 and 4/3. Absent 2/17 - 2/21 and 3/10 - "
        "4/10 on doctor's notes in our file; 2/23 - 3/9 employee called in. Overtime averaged 4 "
        "hours a week over the 13 weeks before 2/14/2026 (stubs attached); 37 days = 7.4 weeks "
        "x 4 = 29.6 overtime hours. Overtime is not included in item 21.",
        10,
        "Courier",
        lead=1.35,
    )
    sheet.para(
        36,
        632,
        540,
        "I have access to the payroll records of this employer. The answers above are taken from "
        "those records and are true to the best of my knowledge.",
        9,
        "Serif",
    )
    sheet.signature(60, 686, "Denise Abernathy")
    sheet.text(440, 686, "05/12/2026", 11, "Courier")
    for x, width, label in ((36, 290, "Signature"), (420, 156, "Date signed")):
        sheet.line(x, 690, x + width, 690)
        sheet.text(x, 699, label, 7.5, "Serif")
    sheet.text(40, 722, "Denise Abernathy", 11, "Courier")
    sheet.text(330, 722, "Human Resources Manager", 11, "Courier")
    for x, width, label in ((36, 270, "Name printed"), (320, 256, "Title")):
        sheet.line(x, 726, x + width, 726)
        sheet.text(x, 735, label, 7.5, "Serif")
    sheet.text(36, 756, "Form HR-22 (01/25)", 7, "Serif", ink=GREY)
