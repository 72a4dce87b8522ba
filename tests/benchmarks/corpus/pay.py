"""Pay stubs, forms W-2 and wage verifications of further offices: accountants, agencies, builders, portals, schools."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from typing import Any

from tests.benchmarks.corpus.employment import html, table
from tests.benchmarks.corpus.shape import Drawn, Layout, Record

STUB = (
    "employer_name employee_name ssn_last4 period_start period_end pay_date pay_rate hours gross_pay net_pay ytd_gross"
)
W2 = "tax_year employer_name employer_ein employee_name ssn_last4 wages federal_tax social_security_wages medicare_wages state state_wages"
WAGES = "employer_name employee_name job_title hire_date pay_rate pay_rate_unit hours_per_week absence_start absence_end days_missed hours_missed wages_lost leave_used_hours signed_by signed_on"


def record(fields: str, *values: Any) -> Record:
    """Return the values under the names of the fields."""
    return dict(zip(fields.split(), values, strict=True))


def _grid(*rows: list[tuple[str, str]]) -> str:
    """Return a form's grid with small captions over the answers."""
    body = "".join("<tr>" + "".join(f"<td><small>{c}</small>{v}</td>" for c, v in row) + "</tr>" for row in rows)
    return f"<table class=g style='width:100%'>{body}</table>"


def ledger_voucher() -> Drawn:
    """An accounting program's voucher: the employee in a caption row, hours as a clock shows them, employer at the foot."""
    top = table([["Employee", "SSN", "Status (Fed/State)", "Allowances/Extra"], ["Marcus T. Delacroix, 14 Elm Row, Fargo, ND 58102", "***-**-2281", "Single/Single", "Fed-0/0/ND-0/0"]], right=9)  # fmt: skip
    earn = table([["Earnings and Hours", "Qty", "Rate", "Current", "YTD Amount"], ["Hourly Milking", "72:30", "21.50", "1,558.75", "6,020.00"], ["Overtime Milking", "3:15", "32.25", "104.81", "209.62"], ["", "75:45", "", "1,663.56", "6,229.62"]])  # fmt: skip
    taxes = table([["Taxes", "", "", "Current", "YTD Amount"], ["Medicare Employee Addl Tax", "", "", "0.00", "0.00"], ["Federal Withholding", "", "", "-131.00", "-488.00"], ["Social Security Employee", "", "", "-103.14", "-386.24"], ["Medicare Employee", "", "", "-24.12", "-90.33"], ["", "", "", "-258.26", "-964.57"]])  # fmt: skip
    body = f"{top}<p style='text-align:right'>Pay Period: 01/05/2026 - 01/18/2026 &nbsp;&nbsp;&nbsp; Pay Date: 01/23/2026</p>{earn}<br>{taxes}<br>{table([['<b>Net Pay</b>', '', '', '<b>1,405.30</b>', '<b>5,265.05</b>']], head=False)}<br><br><p>Prairie Wind Dairy, LLC, 901 County Road 5, Fargo, ND 58102</p>"
    return Drawn(html(body), record(STUB, "Prairie Wind Dairy, LLC", "Marcus T. Delacroix", "2281", "2026-01-05", "2026-01-18", "2026-01-23", "21.50", "75.75", "1663.56", "1405.30", "6229.62"))  # fmt: skip


def leave_statement() -> Drawn:
    """An agency's statement of earnings and leave: numbered boxes above, types with hours and amounts below."""
    boxes = _grid(
        [("1. Pay Period End", "02/21/2026"), ("2. Pay Date", "02/27/2026"), ("3. Name", "OKONKWO-REED JOSEPHINE A"), ("4. Pay Plan/Grade/Step", "GS 07 04"), ("5. Hourly/Daily Rate", "25.37")],
        [("6. Basic OT Rate", "38.06"), ("7. Soc Sec No", "***-**-6604"), ("8. Locality %", "16.82"), ("9. Agency", "Cascade Basin Irrigation Authority"), ("10. FLSA Category", "N")],
    )  # fmt: skip
    summary = table([["", "CURRENT", "YEAR TO DATE"], ["GROSS PAY", "2,105.71", "8,194.51"], ["TAXABLE WAGES", "1,989.12", "7,740.00"], ["TAX DEDUCTIONS", "312.40", "1,214.90"], ["NET PAY", "1,676.72", ""]], grid=True)  # fmt: skip
    earn = table([["TYPE", "HOURS", "AMOUNT"], ["REGULAR PAY", "80.00", "2,029.60"], ["OVERTIME", "2.00", "76.11"]], grid=True)  # fmt: skip
    taken = table([["TYPE", "CODE", "CURRENT", "YEAR TO DATE"], ["FEHB", "104", "84.19", "336.76"], ["RETIRE, FERS", "K", "32.40", "129.60"], ["TAX, FEDERAL", "S00", "151.22", "588.10"]], grid=True)  # fmt: skip
    body = f"<h1>CIVILIAN LEAVE AND EARNINGS STATEMENT</h1>{boxes}<br>{summary}<p class=b>CURRENT EARNINGS</p>{earn}<p class=b>DEDUCTIONS</p>{taken}<p>LEAVE &nbsp; ANNUAL 44.00 &nbsp; SICK 61.00</p>"
    return Drawn(html(body, font="Courier New", size=9), record(STUB, "Cascade Basin Irrigation Authority", "OKONKWO-REED JOSEPHINE A", "6604", None, "2026-02-21", "2026-02-27", "25.37", "82", "2105.71", "1676.72", "8194.51"))  # fmt: skip


def two_deck_stub() -> Drawn:
    """A chain of restaurants: heads in two decks, this period and the year side by side, names in mailing blocks."""
    head = "<tr><th></th><th colspan=3 style='text-align:center'>THIS PERIOD</th><th colspan=2 style='text-align:center'>YTD</th></tr>"
    deck = table([["DESCRIPTION", "RATE", "HOURS", "EARNINGS", "HOURS", "EARNINGS"], ["Server", "11.0000", "61.40", "675.40", "240.10", "2,641.10"], ["Declared Tips", "", "", "412.18", "", "1,703.55"], ["Training", "14.0000", "4.00", "56.00", "4.00", "56.00"], ["<b>TOTAL</b>", "", "<b>65.40</b>", "<b>1,143.58</b>", "244.10", "4,400.65"]])  # fmt: skip
    deck = deck.replace("<tr>", head + "<tr>", 1)
    taken = table([["WITHHOLDINGS", "THIS PERIOD", "YTD"], ["Federal W/H (S)", "61.07", "240.11"], ["OASDI", "70.90", "272.84"], ["Medicare", "16.58", "63.81"], ["TOTAL", "148.55", "576.76"]])  # fmt: skip
    body = (
        "<table style='width:100%'><tr><td>Blue Heron Grill of Tulsa, Inc.<br>7717 S Memorial Dr<br>Tulsa, OK 74133</td><td>Period Begin: 01/26/2026<br>Period End: 02/08/2026<br>Check Date: 02/13/2026<br>Check No: V004417</td></tr></table><br>"
        "<table style='width:100%'><tr><td>Xiomara Fitzwilliam<br>3310 E 41st St Apt 12<br>Tulsa, OK 74135</td><td>Emp #: 10442<br>Dept: 0300 FOH<br>SSN: XXX-XX-7019</td></tr></table><hr>"
        f"<p class=b>EARNINGS</p>{deck}<br>{taken}<br><table class=g><tr><th>NET PAY</th><th>YTD NET</th></tr><tr><td>582.85</td><td>2,120.34</td></tr></table><p>Net pay is after declared tips of 412.18 already received.</p>"
    )
    return Drawn(html(body), record(STUB, "Blue Heron Grill of Tulsa, Inc.", "Xiomara Fitzwilliam", "7019", "2026-01-26", "2026-02-08", "2026-02-13", "11.00", "65.40", "1143.58", "582.85", "4400.65"))  # fmt: skip


def builder_stub() -> Drawn:
    """A builder's weekly stub: all figures in one row under their captions, the year's in the row below."""
    line = table([["", "Reg Hrs", "OT Hrs", "Reg Rate", "Gross", "Fed W/H", "FICA", "State", "Union Dues", "Net Pay"], ["Current", "40.00", "6.50", "34.10", "1,696.48", "172.00", "129.78", "58.11", "42.00", "1,294.59"], ["YTD", "316.00", "22.00", "", "11,900.90", "1,204.00", "910.42", "407.30", "336.00", "9,043.18"]], grid=True)  # fmt: skip
    body = f"<table style='width:100%'><tr><td><b>KESTREL RIDGE FRAMING</b></td><td>Employee: 0117 &nbsp; Jedediah Moon-Castillo</td></tr><tr><td>PO Box 771, Bozeman MT 59771</td><td>Week Ending: 3/7/26 &nbsp;&nbsp; Date: 3/12/26</td></tr><tr><td>Job: 2604 Bridger Lofts</td><td>SS# xxx-xx-5150</td></tr></table><br>{line}<p>Check # 8841 &nbsp; NON-NEGOTIABLE</p>"
    return Drawn(html(body), record(STUB, "KESTREL RIDGE FRAMING", "Jedediah Moon-Castillo", "5150", None, "2026-03-07", "2026-03-12", "34.10", "46.50", "1696.48", "1294.59", "11900.90"))  # fmt: skip


def portal_w2() -> Drawn:
    """A payroll portal's print of a W-2: one box a line, dollars with commas."""
    lines = [["a Employee's social security number", "XXX-XX-3047"], ["b Employer identification number (EIN)", "84-2210975"], ["c Employer's name, address, and ZIP code", "Sandhill Crane Outfitters LLC, 60 Main St, Alamosa, CO 81101"], ["e Employee's name", "Perpetua Lindgren"], ["f Employee's address and ZIP code", "909 Rio Grande Ave, Alamosa, CO 81101"],
             ["1 Wages, tips, other compensation", "$41,202.10"], ["2 Federal income tax withheld", "$3,377.60"], ["3 Social security wages", "$43,370.63"], ["4 Social security tax withheld", "$2,688.98"], ["5 Medicare wages and tips", "$43,370.63"], ["6 Medicare tax withheld", "$628.87"], ["12a Code D", "$2,168.53"], ["13 Retirement plan", "X"], ["15 State / Employer's state ID number", "CO / 00418873"], ["16 State wages, tips, etc.", "$41,202.10"], ["17 State income tax", "$1,731.00"]]  # fmt: skip
    body = f"<h1>Form W-2 Wage and Tax Statement</h1><p>Tax year 2025 &nbsp;&nbsp; OMB No. 1545-0029</p>{table(lines, right=9, head=False)}<p>Printed 02/03/2026 from the employee portal.</p>"
    return Drawn(html(body, size=10), record(W2, "2025", "Sandhill Crane Outfitters LLC", "84-2210975", "Perpetua Lindgren", "3047", "41202.10", "3377.60", "43370.63", "43370.63", "CO", "41202.10"))  # fmt: skip


def summary_w2() -> Drawn:
    """A payroll service's W-2 with an earnings summary over it whose gross pay is no box."""
    gross = table([["", "Wages, Tips, other Compensation Box 1 of W-2", "Social Security Wages Box 3 of W-2", "Medicare Wages Box 5 of W-2", "MN. State Wages, Tips, Etc. Box 16 of W-2"], ["Gross Pay", "58,840.22", "58,840.22", "58,840.22", "58,840.22"], ["Less 401(k) (D-Box 12)", "2,942.01", "N/A", "N/A", "2,942.01"], ["Less Other Cafe 125", "1,210.40", "1,210.40", "1,210.40", "1,210.40"], ["Reported W-2 Wages", "54,687.81", "57,629.82", "57,629.82", "54,687.81"]])  # fmt: skip
    form = _grid(
        [("d Control number &nbsp; Dept. &nbsp; Corp.", "000417 MSP/77Q"), ("1 Wages, tips, other comp.", "54687.81"), ("2 Federal income tax withheld", "5208.14")],
        [("c Employer's name, address, and ZIP code", "NORTHERN LOON CABINETRY<br>2200 RICE ST<br>ROSEVILLE MN 55113"), ("3 Social security wages", "57629.82"), ("4 Social security tax withheld", "3573.05")],
        [("b Employer's FED ID number", "41-7720934"), ("5 Medicare wages and tips", "57629.82"), ("6 Medicare tax withheld", "835.63")],
        [("a Employee's SSA number", "XXX-XX-9925"), ("7 Social security tips", ""), ("8 Allocated tips", "")],
        [("e/f Employee's name, address and ZIP code", "ARCHIBALD J PETTERSEN<br>18 WHEELOCK PKWY<br>SAINT PAUL MN 55117"), ("12a See instructions for box 12", "D 2942.01"), ("13 Stat emp Ret. plan 3rd party sick pay", "X")],
        [("15 State Employer's state ID no.", "MN 8814402"), ("16 State wages, tips, etc.", "54687.81"), ("17 State income tax", "2871.44")],
    )  # fmt: skip
    body = f"<p class=b>2025 W-2 and EARNINGS SUMMARY</p>{gross}<br>{form}<p><b>W-2</b> Wage and Tax Statement <b style='font-size:14pt'>2025</b> &nbsp; Copy C for employee's records. &nbsp; OMB No. 1545-0029</p>"
    return Drawn(html(body, size=8.5), record(W2, "2025", "NORTHERN LOON CABINETRY", "41-7720934", "ARCHIBALD J PETTERSEN", "9925", "54687.81", "5208.14", "57629.82", "57629.82", "MN", "54687.81"))  # fmt: skip


def question_form() -> Drawn:
    """A fund's form whose questions are full sentences, the answers typed behind them."""
    asked = [
        ("Name of employee:", "Thaddeus Oyelaran"), ("Company:", "Rockfish Gap Quarry, Inc."), ("What is the employee's job title?", "Loader operator"), ("When was the employee hired?", "June 3, 2019"), ("What was the rate of pay on the date of the accident?", "$27.40 per hour"), ("How many hours per week does the employee normally work?", "45"),
        ("First date the employee missed work:", "December 1, 2025"), ("Date the employee returned to work:", "December 29, 2025"), ("Last date the employee missed work:", "December 26, 2025"), ("How many days of work were missed?", "20"), ("How many hours of work were missed?", "180"), ("What were the gross wages lost?", "$4,932.00"), ("How many hours of paid leave were used?", "40"),
    ]  # fmt: skip
    rows = "".join(f"<p>{at}. {ask} &nbsp; <u>{answer}</u></p>" for at, (ask, answer) in enumerate(asked, 1))
    body = f"<h1 style='text-align:center'>Employer's Statement of Lost Earnings</h1><p>Blue Ridge Motorists Fund &middot; Claim 88-104417</p>{rows}<p>Completed by: <u>Evangeline Stroud</u> &nbsp;&nbsp; Title: <u>Office manager</u> &nbsp;&nbsp; Date: <u>1/14/2026</u></p>"
    return Drawn(html(body, size=10.5), record(WAGES, "Rockfish Gap Quarry, Inc.", "Thaddeus Oyelaran", "Loader operator", "2019-06-03", "27.40", "hour", "45", "2025-12-01", "2025-12-26", "20", "180", "4932.00", "40", "Evangeline Stroud", "2026-01-14"))  # fmt: skip


def facts_letter() -> Drawn:
    """A letter on a letterhead whose facts are a list of captions with colons, paid by the week."""
    facts = [("Employee Name", "Guinevere Castaneda"), ("Position", "Line Cook"), ("Date of Hire", "09/12/2022"), ("Rate of Pay", "$912.00 per week"), ("Hours per Week", "40"), ("Dates Missed", "11/03/2025 through 11/28/2025"), ("Days Missed", "20"), ("Hours Missed", "160"), ("Sick Leave Used", "24 hours"), ("Total Lost Wages", "$3,648.00")]  # fmt: skip
    rows = "".join(f"<tr><td>{c}:</td><td>{v}</td></tr>" for c, v in facts)
    body = f"<h1 style='text-align:center'>THE GILDED SPOON CATERING CO.</h1><p style='text-align:center'>88 Canal Walk, Richmond, VA 23219 &middot; (804) 555-0141</p><p>January 9, 2026</p><p>RE: Wage Verification</p><p>To Whom It May Concern:</p><p>Please accept this letter as confirmation of employment and lost wages for the following employee:</p><table>{rows}</table><p>Should you need anything more, please call.</p><p>Sincerely,</p><br><p>Barnabas Whitlock<br>General Manager</p>"
    return Drawn(html(body, font="Georgia", size=11), record(WAGES, "THE GILDED SPOON CATERING CO.", "Guinevere Castaneda", "Line Cook", "2022-09-12", "912.00", "week", "40", "2025-11-03", "2025-11-28", "20", "160", "3648.00", "24", "Barnabas Whitlock", "2026-01-09"))  # fmt: skip


def boxed_verification() -> Drawn:
    """A law firm's verification in ruled boxes with the question at the left and the answer at the right, rates ticked."""
    rows = [["EMPLOYER INFORMATION", ""], ["Employer", "Tidewater Linen Supply"], ["Address", "4 Dock St, Norfolk, VA 23510"], ["EMPLOYEE INFORMATION", ""], ["Employee", "Crispin Adeyemi"], ["Job Title", "Route Driver"], ["Date Employment Began", "02/29/2016"], ["Gross wage or salary", "$1,140.00"], ["Paid per", "[ ] hour &nbsp; [X] week &nbsp; [ ] month &nbsp; [ ] year"], ["Hours normally worked per week", "47.5"], ["LOST TIME", ""], ["Date first missed work", "10/20/2025"], ["Last date missed", "11/14/2025"], ["Returned on", "11/17/2025"], ["Number of work days lost", "20"], ["Total hours lost", "190"], ["Vacation / PTO hours used", "0"], ["Total wages lost (gross)", "$4,560.00"]]  # fmt: skip
    body = f"<h1>WAGE LOSS VERIFICATION</h1><p>Request of Ferncastle &amp; Obuya, LLP, attorneys for the employee</p>{table(rows, right=9, grid=True, head=False)}<br><table style='width:100%'><tr><td><u>Millicent Farrow</u><br><small>Signature / printed name</small></td><td>Payroll Clerk<br><small>Title</small></td><td>12/02/2025<br><small>Date</small></td></tr></table>"
    return Drawn(html(body, size=10), record(WAGES, "Tidewater Linen Supply", "Crispin Adeyemi", "Route Driver", "2016-02-29", "1140.00", "week", "47.5", "2025-10-20", "2025-11-14", "20", "190", "4560.00", "0", "Millicent Farrow", "2025-12-02"))  # fmt: skip


PAY: tuple[Layout, ...] = (
    Layout("stub-voucher", "pay_stub", ledger_voucher),
    Layout("stub-leave", "pay_stub", leave_statement),
    Layout("stub-two-deck", "pay_stub", two_deck_stub),
    Layout("stub-builder", "pay_stub", builder_stub),
    Layout("w2-portal", "w2", portal_w2),
    Layout("w2-summary", "w2", summary_w2),
    Layout("wages-questions", "wage_verification", question_form),
    Layout("wages-facts", "wage_verification", facts_letter),
    Layout("wages-boxed", "wage_verification", boxed_verification),
)
