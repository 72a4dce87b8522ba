"""A pay stub, a W-2 and two verifications of wages."""
# ruff: noqa: E501, what a document prints stands in one piece

from shape import Record, iso, money, record
from sheet import Sheet


def pay_stub() -> tuple[Sheet, Record]:
    """A biweekly stub: now and year to date side by side, a masked number, deductions before and after tax."""
    s = Sheet("Helvetica", 8.5)
    s.lines(40, 48, ["Cascadia Millwork & Door, Inc.", "2750 Tidewater Rd, Tacoma, WA 98421"], lead=12)
    s.text(572, 50, "Earnings and Deductions", font="Helvetica-Bold", size=13, align="r")
    s.box(40, 70, 572, 124)
    facts = [("Employee", "Fitzgerald Amankwah"), ("Employee ID", "004417"), ("SSN", "***-**-8052"), ("Pay frequency", "Biweekly"),
             ("Period", "02/02/2026 - 02/15/2026"), ("Check date", "02/20/2026"), ("Advice no.", "88120"), ("Base rate", "$31.4000 / hr")]  # fmt: skip
    for place, (label, value) in enumerate(facts):
        x, y = 48 + 132 * (place % 4), 82 + 26 * (place // 4)
        s.text(x, y, label, size=6.5)
        s.text(x, y + 11, value, font="Helvetica-Bold")
    s.box(40, 136, 572, 150, shade=0.85)
    places, aligns = [48, 200, 250, 320, 400], "lrrrr"
    s.row(146, places, aligns, ["Earnings", "Rate", "Hours", "Current", "Year to date"], font="Helvetica-Bold")
    earnings = [("Regular", "31.40", "72.00", "2,260.80", "9,420.00"), ("Overtime 1.5", "47.10", "3.50", "164.85", "565.20"),
                ("Holiday", "31.40", "8.00", "251.20", "502.40"), ("Safety bonus", "", "", "75.00", "150.00")]  # fmt: skip
    y = 163.0
    for one in earnings:
        s.row(y, places, aligns, one)
        y += 13
    s.rule(40, y - 8, 410)
    s.row(y + 3, places, aligns, ["Total earnings", "", "83.50", "2,751.85", "10,637.60"], font="Helvetica-Bold")
    y += 26
    s.box(40, y - 10, 410, y + 4, shade=0.85)
    s.row(y, [48, 320, 400], "lrr", ["Before tax", "Current", "Year to date"], font="Helvetica-Bold")
    deductions = [
        ("Medical (Sec. 125)", "96.50", "386.00"),
        ("401(k) 5%", "137.59", "531.88"),
        ("Subtotal before tax", "234.09", "917.88"),
    ]
    for one in deductions:
        y += 13
        s.row(y, [48, 320, 400], "lrr", one)
    y += 22
    s.box(40, y - 10, 410, y + 4, shade=0.85)
    s.row(y, [48, 320, 400], "lrr", ["Taxes", "Current", "Year to date"], font="Helvetica-Bold")
    for one in [("Federal income", "248.14", "961.30"), ("Social Security", "164.63", "635.60"), ("Medicare", "38.50", "148.65"), ("WA PFML", "14.22", "54.97"),
                ("WA Cares", "15.96", "61.70"), ("Subtotal taxes", "481.45", "1,862.22")]:  # fmt: skip
        y += 13
        s.row(y, [48, 320, 400], "lrr", one)
    s.lines(
        430, 163, ["Leave", "Vacation   38.00 h", "Sick       11.50 h", "", "Taxable this period", "2,517.76"], lead=13
    )
    s.box(40, y + 16, 572, y + 40, shade=0.9)
    s.row(
        y + 32,
        [48, 320, 400, 564],
        "lrrr",
        ["NET PAY", "2,036.31", "7,857.50", "Deposited to checking ending 1190"],
        font="Helvetica-Bold",
    )
    assert round(2751.85 - 234.09 - 481.45, 2) == 2036.31
    return s, record(
        "pay_stub", employer_name="Cascadia Millwork & Door, Inc.", employee_name="Fitzgerald Amankwah", ssn_last4="8052",
        period_start=iso("02/02/2026"), period_end=iso("02/15/2026"), pay_date=iso("02/20/2026"), pay_rate="31.40", hours="83.50",
        gross_pay=money("2,751.85"), net_pay=money("2,036.31"), ytd_gross=money("10,637.60"),
    )  # fmt: skip


def w2() -> tuple[Sheet, Record]:
    """One copy of a W-2 as a payroll service prints it: money boxes in two columns above, names below, a reconciliation beneath."""
    s = Sheet("Helvetica", 9.5)
    s.text(60, 54, "2025", font="Helvetica-Bold", size=20)
    s.text(120, 54, "W-2 Wage and Tax Statement", font="Helvetica-Bold", size=11)
    s.text(552, 54, "Copy C, for employee's records     OMB No. 1545-0008", size=7.5, align="r")
    money_boxes = [
        ("1 Wages, tips, other compensation", "47,318.66"), ("2 Federal income tax withheld", "4,102.20"),
        ("3 Social security wages", "50,166.10"), ("4 Social security tax withheld", "3,110.30"),
        ("5 Medicare wages and tips", "50,166.10"), ("6 Medicare tax withheld", "727.41"),
        ("7 Social security tips", ""), ("8 Allocated tips", ""),
        ("9", ""), ("10 Dependent care benefits", ""),
        ("11 Nonqualified plans", ""), ("12a See instructions for box 12", "D   2,847.44"),
        ("13 Statutory / Retirement plan / Sick pay", "            X"), ("12b", "DD   9,604.00"),
    ]  # fmt: skip
    for place, (label, value) in enumerate(money_boxes):
        x, y = 60 + 246 * (place % 2), 64 + 28 * (place // 2)
        s.cell(x, y, x + 246, y + 28, label, value, small=7)
    y = 64 + 28 * 7
    s.cell(60, y, 306, y + 28, "b Employer identification number (EIN)", "91-2047736", small=7)
    s.cell(306, y, 552, y + 28, "a Employee's social security number", "XXX-XX-9082", small=7)
    s.cell(60, y + 28, 306, y + 92, "c Employer's name, address, and ZIP code", small=7)
    s.lines(66, y + 48, ["OLYMPIC CANNERY COOPERATIVE", "77 HARBOR FRONT", "ASTORIA OR 97103"], lead=13)
    s.cell(306, y + 28, 552, y + 92, "e/f Employee's name, address, and ZIP code", small=7)
    s.lines(312, y + 48, ["XIOMARA T. LUNDQUIST", "1930 IRVING AVE APT 6", "ASTORIA OR 97103"], lead=13)
    y += 92
    heads = [
        "15 State   Employer's state ID",
        "16 State wages, tips, etc.",
        "17 State income tax",
        "18 Local wages",
        "19 Local tax",
        "20 Locality",
    ]
    values = ["OR   0884471-2", "47,318.66", "3,588.09", "", "", ""]
    edges = [60, 190, 296, 386, 446, 500, 552]
    for place, (head, value) in enumerate(zip(heads, values, strict=True)):
        s.cell(edges[place], y, edges[place + 1], y + 30, head, value, small=6.5)
    s.text(
        60,
        y + 42,
        "Department of the Treasury - Internal Revenue Service. This information is being furnished to the Internal Revenue Service.",
        size=7,
    )
    s.y, s.left, s.right = y + 80, 60, 552
    s.heading("How your gross pay became box 1", size=10)
    for words, amount in [
        ("Gross pay for the year", "53,246.10"),
        ("Less health premiums (Sec. 125)", "3,080.00"),
        ("Less 401(k), box 12a code D", "2,847.44"),
        ("Box 1", "47,318.66"),
    ]:
        s.row(s.y, [60, 400], "lr", [words, amount])
        s.y += 14
    assert round(53246.10 - 3080 - 2847.44, 2) == 47318.66
    return s, record(
        "w2", tax_year="2025", employer_name="OLYMPIC CANNERY COOPERATIVE", employer_ein="91-2047736", employee_name="XIOMARA T. LUNDQUIST",
        ssn_last4="9082", wages="47318.66", federal_tax="4102.20", social_security_wages="50166.10", medicare_wages="50166.10", state="OR", state_wages="47318.66",
    )  # fmt: skip


def wage_letter() -> tuple[Sheet, Record]:
    """A letter in prose from the personnel office to the firm."""
    s = Sheet("Times-Roman", 11.5)
    s.text(306, 58, "PRAIRIE STAR SEED COMPANY", font="Times-Bold", size=16, align="c")
    s.text(306, 73, "1800 County Road 9, Salina, Kansas 67401     785-555-0139", size=10, align="c")
    s.rule(72, 80, 540)
    s.y = 112
    s.flow("March 9, 2026", gap=12)
    for line in (
        "Hargrove Delacruz Injury Lawyers",
        "Attn: Simone Prewitt, Paralegal",
        "240 S Santa Fe Ave",
        "Salina, KS 67401",
    ):
        s.flow(line, gap=0)
    s.y += 14
    s.flow("Re: Your client Wilhelmina Osei-Tutu, accident of January 12, 2026", font="Times-Bold", gap=12)
    s.flow("Dear Ms. Prewitt:", gap=10)
    for words in (
        "You asked us to confirm the employment of Wilhelmina Osei-Tutu. She has worked for Prairie Star Seed Company since June 3, 2019, and is a Seed Lab Technician II. "
        "She is paid $22.85 an hour and is scheduled for 40 hours a week. Before July 1, 2025 her rate was $21.50.",
        "Ms. Osei-Tutu was absent from January 13, 2026 through February 6, 2026, which is 19 scheduled working days or 152 hours. She returned on February 9 on light duty. "
        "For the first part of her absence she used 24 hours of accrued sick leave. The value of all of the time missed at her hourly rate is $3,473.20.",
        "She was not under discipline at the time and we have no record of any earlier leave for injury. If you need payroll registers please send a signed release; "
        "we do not give out social security numbers.",
    ):
        s.flow(words, gap=10)
    s.flow("Sincerely,", gap=34)
    s.flow("Augustin Bellweather", gap=0)
    s.flow("Director of Personnel")
    assert round(152 * 22.85, 2) == 3473.20
    return s, record(
        "wage_verification", employer_name="PRAIRIE STAR SEED COMPANY", employee_name="Wilhelmina Osei-Tutu", job_title="Seed Lab Technician II",
        hire_date="2019-06-03", pay_rate="22.85", pay_rate_unit="hour", hours_per_week="40", absence_start="2026-01-13", absence_end="2026-02-06",
        days_missed="19", hours_missed="152", wages_lost="3473.20", leave_used_hours="24", signed_by="Augustin Bellweather", signed_on="2026-03-09",
    )  # fmt: skip


def wage_form() -> tuple[Sheet, Record]:
    """A form that an employer filled in, paid by the week, for the envelope."""
    s = Sheet("Courier", 10)
    s.text(306, 54, "WAGE AND SALARY VERIFICATION", font="Helvetica-Bold", size=14, align="c")
    s.text(
        306,
        68,
        "To be completed by the employer and returned to Kessler-Imboden Law, PLLC, Missoula, Montana",
        font="Helvetica",
        size=9,
        align="c",
    )
    cells = [
        ("1. Employer", "Lolo Creek Outfitters"), ("2. Employee", "Ottoline Greyeyes"),
        ("3. Position held", "Retail buyer"), ("4. Date hired", "04/17/2023"),
        ("5. Salary or wage", "$1,040.00"), ("6. Per (hour, week, month, year)", "week"),
        ("7. Usual hours each week", "40"), ("8. Overtime in the past 13 weeks", "none"),
        ("9. First day absent", "02/02/2026"), ("10. Last day absent", "02/13/2026"),
        ("11. Work days missed", "10"), ("12. Gross wages lost", "$2,080.00"),
        ("13. Paid leave used, in hours", "0"), ("14. Did any sick pay plan contribute?", "no"),
    ]  # fmt: skip
    for place, (label, value) in enumerate(cells):
        x, y = 60 + 246 * (place % 2), 90 + 34 * (place // 2)
        s.cell(x, y, x + 246, y + 34, label, value, small=7.5)
    s.y, s.left = 356, 60
    s.flow("I certify that these answers are taken from our payroll records.", font="Helvetica", gap=34)
    s.rule(60, s.y - 10, 300)
    s.row(s.y, [60, 330], "ll", ["Signature:  Constance Yellowhammer", "Date:  02/20/2026"])
    s.text(60, s.y + 16, "Title:  Store manager")
    return s, record(
        "wage_verification", employer_name="Lolo Creek Outfitters", employee_name="Ottoline Greyeyes", job_title="Retail buyer",
        hire_date="2023-04-17", pay_rate="1040.00", pay_rate_unit="week", hours_per_week="40", absence_start="2026-02-02", absence_end="2026-02-13",
        days_missed="10", wages_lost="2080.00", leave_used_hours="0", signed_by="Constance Yellowhammer", signed_on="2026-02-20",
    )  # fmt: skip
