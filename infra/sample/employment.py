"""Draw the employer's W-2 and its wage verification form."""

from decimal import Decimal

import matter
from drawn import Drawn
from pay import EARNINGS, RATE, Payday, money, paydays
from sheet import GREY, Sheet

EIN = "94-5550142"


def documents() -> list[Drawn]:
    """Return the W-2 and the verification."""
    return [_w2(paydays()), _verification()]


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
    plain = {name: f"{amount:.2f}" for name, amount in values.items()}
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
            "wages": plain["1"],
            "federal_tax": plain["2"],
            "social_security_wages": plain["3"],
            "medicare_wages": plain["5"],
            "state": "CA",
            "state_wages": plain["1"],
        },
        pages=1,
        scan={"skew_degrees": -0.5, "seed": 41},
    )


def _w2_copy(sheet: Sheet, x: float, y: float, values: dict[str, Decimal], copy: str) -> None:
    """Draw one copy with its top left corner at x, y: 276 points wide."""
    half, quarter = 138, 69

    def field(left: float, top: float, width: float, tall: float, label: str, value: str = "") -> None:
        align = "right" if value.replace(",", "").replace(".", "").isdigit() else "left"
        sheet.cell(x + left, y + top, width, tall, label, value, size=9, align=align, label_size=5.5)

    written = {name: money(amount) for name, amount in values.items()}
    field(0, 0, half, 24, "a  Employee's social security number", "XXX-XX-4471")
    field(half, 0, half, 24, "OMB No. 1545-0008")
    field(0, 24, half, 24, "b  Employer identification number (EIN)", EIN)
    field(half, 24, quarter, 24, "1  Wages, tips, other comp.", written["1"])
    field(half + quarter, 24, quarter, 24, "2  Federal income tax withheld", written["2"])
    field(half, 48, quarter, 24, "3  Social security wages", written["3"])
    field(half + quarter, 48, quarter, 24, "4  Social security tax withheld", written["4"])
    field(half, 72, quarter, 24, "5  Medicare wages and tips", written["5"])
    field(half + quarter, 72, quarter, 24, "6  Medicare tax withheld", written["6"])
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
    field(half + quarter, 144, quarter, 24, "12a  Code", f"D {written['D']}")
    field(half, 168, quarter, 30, "13")
    for place, name in enumerate(("Statutory employee", "Retirement plan", "3rd-party sick pay")):
        sheet.tick(x + half + 10, y + 175.5 + 9.5 * place, name, on=place == 1, size=5.5, side=5)
    field(half + quarter, 168, quarter, 24, "12b  Code", "DD 9,142.00")
    field(half, 198, quarter, 30, "14  Other", "")
    sheet.text(x + half + 4, y + 217, f"CASDI {written['SDI']}", 8, "Courier", within=62)
    field(half + quarter, 192, quarter, 18, "12c  Code")
    field(half + quarter, 210, quarter, 18, "12d  Code")
    field(0, 228, half / 3, 26, "15  State", "CA")
    field(half / 3, 228, half * 2 / 3, 26, "Employer's state ID number", "555-0142-8")
    field(half, 228, quarter, 26, "16  State wages, tips, etc.", written["1"])
    field(half + quarter, 228, quarter, 26, "17  State income tax", written["17"])
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
            "overtime_rate": "36.75",
            "overtime_hours_missed": "29.6",
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
             (165, "20. Leave balance left", "0.78 hours")],
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
    sheet.box(36, 492, 540, 104)
    sheet.text(39, 501, "27. Remarks", 7)
    sheet.para(
        44,
        519,
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
        618,
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
