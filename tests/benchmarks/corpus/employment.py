"""Pay stubs, forms W-2 and employers' verifications of wages, as payroll services and offices print them."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.benchmarks.corpus.shape import Drawn, Layout, Record


def html(body: str, *, font: str = "Arial", size: float = 9) -> str:
    """Return a page with plain rules for tables."""
    style = (
        f"@page{{margin:36pt}}body{{font-family:{font},sans-serif;font-size:{size}pt;margin:0}}table{{border-collapse:collapse}}"
        "td,th{padding:2pt 5pt;vertical-align:top;text-align:left}.g td,.g th{border:0.6pt solid #444}.r{text-align:right}"
        "th.r,td.r{text-align:right}small{font-size:6.5pt;display:block}.b{font-weight:bold}h1{font-size:15pt;margin:4pt 0}"
    )
    return f"<html><head><style>{style}</style></head><body>{body}</body></html>"


def table(
    rows: Sequence[Sequence[str]], *, right: int = 1, grid: bool = False, head: bool = True, width: str = "100%"
) -> str:
    """Return a table whose columns from `right` on are set to the right."""
    made = []
    for at, row in enumerate(rows):
        tag = "th" if head and at == 0 else "td"
        cells = "".join(
            f"<{tag} class='{'r' if place >= right else ''}'>{cell}</{tag}>" for place, cell in enumerate(row)
        )
        made.append(f"<tr>{cells}</tr>")
    return f"<table class='{'g' if grid else ''}' style='width:{width}'>{''.join(made)}</table>"


def _stub(**given: str) -> Record:
    fields = "employer_name employee_name ssn_last4 period_start period_end pay_date pay_rate hours gross_pay net_pay ytd_gross"
    return {name: given.get(name) for name in fields.split()}


def columns_stub() -> Drawn:
    """A large payroll service's statement: earnings at the left, other benefits at the right, gross pay under its columns."""
    left = table(
        [["Earnings", "rate", "hours/units", "this period", "year to date"], ["Regular", "27.5000", "76.00", "2,090.00", "11,220.00"], ["Overtime", "41.2500", "2.25", "92.81", "371.25"],
         ["Sick", "27.5000", "4.00", "110.00", "220.00"], ["<b>Gross Pay</b>", "", "", "<b>$2,292.81</b>", "<b>11,811.25</b>"]]
    )  # fmt: skip
    left += "<p class=b>Deductions &nbsp; Statutory</p>" + table(
        [["Federal Income Tax", "", "", "-201.14", "1,036.20"], ["Social Security Tax", "", "", "-142.15", "732.30"], ["Medicare Tax", "", "", "-33.25", "171.26"], ["OH State Income Tax", "", "", "-58.07", "299.12"]],
        head=False,
    )  # fmt: skip
    left += "<p class=b>Other</p>" + table(
        [["401(K)", "", "", "-91.71*", "472.45"], ["Dental", "", "", "-8.25*", "41.25"]], head=False
    )
    left += (
        table([["<b>Net Pay</b>", "", "", "<b>$1,758.24</b>", ""]], head=False)
        + "<p><small>* Excluded from federal taxable wages. Your federal taxable wages this period are $2,192.85</small></p>"
    )
    right = "<p class=b>Other Benefits and Information</p>" + table(
        [
            ["", "this period", "total to date"],
            ["Sick Bal", "", "36.00"],
            ["Vac Hours", "", "52.50"],
            ["Group Term Life", "0.51", "2.55"],
        ]
    )
    body = (
        "<table style='width:100%'><tr><td><small>CO. &nbsp; FILE &nbsp; DEPT. &nbsp; CLOCK &nbsp; NUMBER</small>7QK 000318 002114 &nbsp;&nbsp; 0000140922 1<br><br><b>BUCKEYE PALLET &amp; CRATE LLC</b><br>4100 FISHER ROAD<br>COLUMBUS, OH 43228"
        "<br><br>Taxable Marital Status: Single<br>Exemptions/Allowances:<br>Federal: Standard<br>OH: 1</td><td><h1>Earnings Statement</h1><table><tr><td>Period Beginning:</td><td>02/15/2026</td></tr><tr><td>Period Ending:</td><td>02/28/2026</td></tr><tr><td>Pay Date:</td><td>03/06/2026</td></tr></table>"
        "<br><br><b>TERRENCE OYLER</b><br>882 WAGGONER ST APT 4<br>COLUMBUS, OH 43206</td></tr></table><hr>"
        f"<table style='width:100%'><tr><td style='width:66%'>{left}</td><td>{right}</td></tr></table>"
    )
    return Drawn(html(body), _stub(employer_name="BUCKEYE PALLET & CRATE LLC", employee_name="TERRENCE OYLER", period_start="2026-02-15", period_end="2026-02-28", pay_date="2026-03-06", pay_rate="27.50", hours="82.25", gross_pay="2292.81", net_pay="1758.24", ytd_gross="11811.25"))  # fmt: skip


def summary_stub() -> Drawn:
    """A small business' accounting program: check at the top, summary at the right, hours in a table with gross below."""
    pay = table(
        [
            ["Pay", "Hours", "Rate", "Current", "YTD"],
            ["Hourly", "80.00", "19.75", "1,580.00", "6,320.00"],
            ["Overtime Pay", "5.50", "29.63", "162.97", "296.30"],
            ["Holiday Pay", "-", "-", "0.00", "158.00"],
        ]
    )
    taxes = table(
        [
            ["Taxes", "Current", "YTD"],
            ["Federal Income Tax", "118.22", "461.70"],
            ["Social Security", "108.06", "419.99"],
            ["Medicare", "25.27", "98.23"],
        ]
    )
    summary = (
        table(
            [
                ["Summary", "Current", "YTD"],
                ["Total Pay", "$1,742.97", "$6,774.30"],
                ["Taxes", "$251.55", "$979.92"],
                ["Deductions", "$40.00", "$160.00"],
            ]
        )
        + "<p style='text-align:right' class=b>Net Pay &nbsp;&nbsp; $1,451.42</p>"
    )
    body = (
        "<table style='width:100%'><tr><td>Sweetwater Nursery Supply<br>1190 Dell Range Blvd<br>Cheyenne, WY 82009</td><td><h1>Pay Stub Detail</h1>PAY DATE: 03/13/2026<br>NET PAY: $1,451.42</td></tr></table><br><br>"
        "<p>Gwendolyn Marchetti<br>57 Ptarmigan Ln<br>Cheyenne, WY 82001</p><hr><table style='width:100%'><tr><td class=b>EMPLOYER<br><span style='font-weight:normal'>Sweetwater Nursery Supply<br>1190 Dell Range Blvd<br>Cheyenne, WY 82009</span></td>"
        "<td class=b>PAY PERIOD<table style='font-weight:normal'><tr><td>Period Beginning:</td><td>02/23/2026</td></tr><tr><td>Period Ending:</td><td>03/08/2026</td></tr><tr><td>Pay Date:</td><td>03/13/2026</td></tr><tr><td>Total Hours:</td><td>85.50</td></tr></table></td></tr>"
        "<tr><td class=b>EMPLOYEE<br><span style='font-weight:normal'>Gwendolyn Marchetti<br>57 Ptarmigan Ln<br>Cheyenne, WY 82001<br>SS#: ...3390</span></td><td>NET PAY: <b>$1,451.42</b><br>MEMO:</td></tr></table>"
        f"<table style='width:100%'><tr><td style='width:52%'>{pay}<p class=b>DEDUCTIONS</p>{table([['Deductions', 'Current', 'YTD'], ['Uniforms', '40.00', '160.00']])}</td><td>{taxes}<br>{summary}</td></tr></table>"
    )
    return Drawn(html(body), _stub(employer_name="Sweetwater Nursery Supply", employee_name="Gwendolyn Marchetti", ssn_last4="3390", period_start="2026-02-23", period_end="2026-03-08", pay_date="2026-03-13", pay_rate="19.75", hours="85.50", gross_pay="1742.97", net_pay="1451.42", ytd_gross="6774.30"))  # fmt: skip


def salaried_stub() -> Drawn:
    """A salaried employee of a hospital: facts in a grid with captions over them, a summary whose rows are current and year to date."""
    facts = (
        "<table class=g style='width:100%'><tr>"
        + "".join(
            f"<td><small>{c}</small>{v}</td>"
            for c, v in [
                ("Name", "Ibrahim Castellanos"),
                ("Company", "Lakeshore Memorial Hospital"),
                ("Employee ID", "30772"),
                ("Pay Period Begin", "03/01/2026"),
                ("Pay Period End", "03/15/2026"),
                ("Check Date", "03/20/2026"),
                ("Check Number", "DD 55812"),
            ]
        )
        + "</tr></table>"
    )
    summary = table(
        [
            ["", "Hours Worked", "Gross Pay", "Pre Tax Deductions", "Employee Taxes", "Post Tax Deductions", "Net Pay"],
            ["Current", "86.67", "3,541.67", "212.50", "688.14", "25.00", "2,616.03"],
            ["YTD", "433.35", "17,708.35", "1,062.50", "3,440.70", "125.00", "13,080.15"],
        ],
        grid=True,
    )
    earn = table(
        [
            ["Description", "Dates", "Hours", "Rate", "Amount", "YTD"],
            ["Salary", "03/01/2026 - 03/15/2026", "86.67", "40.8654", "3,541.67", "17,208.35"],
            ["Stipend Taxable", "", "0", "0", "", "500.00"],
            ["Earnings", "", "", "", "3,541.67", "17,708.35"],
        ],
        grid=True,
    )
    taxes = table(
        [
            ["Description", "Amount", "YTD"],
            ["OASDI", "219.58", "1,097.90"],
            ["Medicare", "51.35", "256.75"],
            ["Federal Withholding", "289.14", "1,445.70"],
            ["State Tax - MI", "128.07", "640.35"],
            ["Employee Taxes", "688.14", "3,440.70"],
        ],
        grid=True,
        width="60%",
    )
    body = f"<p>Lakeshore Memorial Hospital &nbsp; 900 Clinton Ave &nbsp; Muskegon, MI 49442 &nbsp; +1 (231) 555-0107</p>{facts}<br>{summary}<p style='text-align:center'>Earnings</p>{earn}<p>Employee Taxes</p>{taxes}<p>Payment Information</p>{table([['Bank', 'Account Name', 'Account Number', 'USD Amount', 'Payment Amount'], ['Huron Federal Credit Union', 'Checking', '******4410', '', '2,616.03 USD']], grid=True)}"
    return Drawn(html(body, size=8), _stub(employer_name="Lakeshore Memorial Hospital", employee_name="Ibrahim Castellanos", period_start="2026-03-01", period_end="2026-03-15", pay_date="2026-03-20", pay_rate="40.8654", hours="86.67", gross_pay="3541.67", net_pay="2616.03", ytd_gross="17708.35"))  # fmt: skip


def typed_stub() -> Drawn:
    """A family business' stub typed with a word processor: captions with colons, no table, dates with the month's name."""
    body = (
        "<p><b>Delgado Brothers Roofing</b><br>Wages paid - Week of Feb 16 to Feb 22, 2026</p><p>Paid to: Rufus Okonjo<br>Date paid: Feb 27, 2026<br>Check #: 2218</p>"
        "<p>Hours: 44<br>40 hrs regular @ $24.00 = $960.00<br>4 hrs overtime @ $36.00 = $144.00<br>Gross pay: $1,104.00</p><p>FICA: $84.46<br>Fed. withholding: $71.00<br>State: $22.08</p><p>Net pay: $926.46</p><p>Gross pay year to date: $7,728.00</p>"
    )
    return Drawn(html(body, font="Courier New", size=11), _stub(employer_name="Delgado Brothers Roofing", employee_name="Rufus Okonjo", period_start="2026-02-16", period_end="2026-02-22", pay_date="2026-02-27", pay_rate="24.00", hours="44", gross_pay="1104.00", net_pay="926.46", ytd_gross="7728.00"))  # fmt: skip


def _w2(**given: str) -> Record:
    fields = "tax_year employer_name employer_ein employee_name ssn_last4 wages federal_tax social_security_wages medicare_wages state state_wages"
    return {name: given.get(name) for name in fields.split()}


def _official(values: dict[str, str], year: str, foot: str) -> str:
    """Return the form as the tax office draws it, a copy."""

    def cell(caption: str, key: str = "", *, across: int = 1, down: int = 1) -> str:
        return f"<td colspan={across} rowspan={down}><small>{caption}</small>{values.get(key, '&nbsp;')}</td>"

    return (
        "<table class=g style='width:100%;font-size:8pt'><tr><td colspan=2><small>&nbsp;</small>22222</td>" + cell("<b>a</b> Employee's social security number", "ssn", across=2) + "<td colspan=2><small>OMB No. 1545-0008</small></td></tr><tr>"
        + cell("<b>b</b> Employer identification number (EIN)", "ein", across=4) + cell("<b>1</b> Wages, tips, other compensation", "1") + cell("<b>2</b> Federal income tax withheld", "2") + "</tr><tr>"
        + cell("<b>c</b> Employer's name, address, and ZIP code", "employer", across=4, down=3) + cell("<b>3</b> Social security wages", "3") + cell("<b>4</b> Social security tax withheld", "4") + "</tr><tr>"
        + cell("<b>5</b> Medicare wages and tips", "5") + cell("<b>6</b> Medicare tax withheld", "6") + "</tr><tr>" + cell("<b>7</b> Social security tips") + cell("<b>8</b> Allocated tips") + "</tr><tr>"
        + cell("<b>d</b> Control number", across=4) + cell("<b>9</b>") + cell("<b>10</b> Dependent care benefits") + "</tr><tr>" + cell("<b>e</b> Employee's first name and initial &nbsp;&nbsp;&nbsp; Last name &nbsp;&nbsp; Suff.", "employee", across=4, down=2)
        + cell("<b>11</b> Nonqualified plans") + cell("<b>12a</b> See instructions for box 12", "12a") + "</tr><tr>" + cell("<b>13</b> Statutory employee &nbsp; Retirement plan &nbsp; Third-party sick pay") + cell("<b>12b</b>", "12b") + "</tr><tr>"
        + cell("<b>f</b> Employee's address and ZIP code", "address", across=4) + cell("<b>14</b> Other", "14") + cell("<b>12c</b>") + "</tr><tr>" + cell("<b>15</b> State &nbsp; Employer's state ID number", "15", across=2) + cell("<b>16</b> State wages, tips, etc.", "16")
        + cell("<b>17</b> State income tax", "17") + cell("<b>18</b> Local wages, tips, etc.", "18") + cell("<b>19</b> Local income tax &nbsp; <b>20</b> Locality name", "19") + f"</tr></table><p style='font-size:7pt'>Form <b style='font-size:14pt'>W-2</b> Wage and Tax Statement &nbsp;&nbsp; <b style='font-size:14pt'>{year}</b> &nbsp;&nbsp; Department of the Treasury&mdash;Internal Revenue Service<br>{foot}</p>"
    )  # fmt: skip


_CANTEEN = {
    "ssn": "***-**-6127", "ein": "47-3108855", "1": "38214.07", "2": "3120.44", "3": "40110.00", "4": "2486.82", "5": "40110.00", "6": "581.60", "employer": "Chattahoochee Canteen Services Inc<br>615 Veterans Pkwy<br>Columbus GA 31901",
    "employee": "Philippa R &nbsp;&nbsp;&nbsp;&nbsp; Nwachukwu", "address": "2204 Wynnton Rd Apt 9<br>Columbus GA 31906", "12a": "D &nbsp; 1895.93", "12b": "DD &nbsp; 7412.00", "15": "GA &nbsp;&nbsp;&nbsp; 2077145-KL", "16": "38214.07", "17": "1688.20",
}  # fmt: skip


def official_w2() -> Drawn:
    """The tax office's own form, two copies on a page, the employee's names in two columns."""
    body = (
        _official(_CANTEEN, "2025", "Copy B-To Be Filed With Employee's FEDERAL Tax Return.")
        + "<br><hr style='border-top:1pt dashed'>"
        + _official(_CANTEEN, "2025", "Copy C-For EMPLOYEE'S RECORDS.")
    )
    return Drawn(html(body), _w2(tax_year="2025", employer_name="Chattahoochee Canteen Services Inc", employer_ein="47-3108855", employee_name="Philippa R Nwachukwu", ssn_last4="6127", wages="38214.07", federal_tax="3120.44", social_security_wages="40110.00", medicare_wages="40110.00", state="GA", state_wages="38214.07"))  # fmt: skip


def four_up_w2() -> Drawn:
    """Four small copies on one sheet, as payroll services print them, with the boxes of money first."""

    def small(foot: str) -> str:
        rows = [
            ("1 Wages, tips, other comp.", "61,902.55", "2 Federal income tax withheld", "6,340.18"), ("3 Social security wages", "64,502.55", "4 Social security tax withheld", "3,999.16"), ("5 Medicare wages and tips", "64,502.55", "6 Medicare tax withheld", "935.29"),
            ("d Control number", "0000318 K4J", "Employer use only", ""),
        ]  # fmt: skip
        made = "".join(
            f"<tr><td><small>{a}</small>{b}</td><td><small>{c}</small>{d}&nbsp;</td></tr>" for a, b, c, d in rows
        )
        made += "<tr><td colspan=2><small>c Employer's name, address, and ZIP code</small>BRANDYWINE OPTICAL LABS LP<br>31 GERMAY DR<br>WILMINGTON DE 19804</td></tr>"
        made += "<tr><td><small>b Employer's FED ID number</small>51-4420986</td><td><small>a Employee's SSA number</small>XXX-XX-7740</td></tr><tr><td><small>7 Social security tips</small>&nbsp;</td><td><small>8 Allocated tips</small>&nbsp;</td></tr>"
        made += "<tr><td><small>11 Nonqualified plans</small>&nbsp;</td><td><small>12a See instructions for box 12</small>D &nbsp; 2,600.00</td></tr><tr><td colspan=2><small>e/f Employee's name, address and ZIP code</small>THADDEUS J BLOOMQUIST<br>18 ORCHARD RD<br>NEWARK DE 19711</td></tr>"
        made += "<tr><td><small>15 State &nbsp; Employer's state ID no.</small>DE &nbsp; 1-514420986-001</td><td><small>16 State wages, tips, etc.</small>61,902.55</td></tr><tr><td><small>17 State income tax</small>2,870.41</td><td><small>18 Local wages, tips, etc.</small>&nbsp;</td></tr>"
        return f"<table class=g style='width:100%;font-size:7.5pt'>{made}</table><p style='font-size:7pt;margin:2pt'><b>2024</b> &nbsp; W-2 Wage and Tax Statement &nbsp; OMB No. 1545-0008<br>{foot}</p>"

    pairs = [("Copy C for employee's records", "Copy B to be filed with employee's Federal Income Tax Return"), ("Copy 2 to be filed with employee's State Income Tax Return", "Copy 2 to be filed with employee's City or Local Income Tax Return")]  # fmt: skip
    body = (
        "<table style='width:100%'>"
        + "".join(f"<tr><td style='width:50%'>{small(a)}</td><td>{small(b)}</td></tr>" for a, b in pairs)
        + "</table>"
    )
    return Drawn(html(body), _w2(tax_year="2024", employer_name="BRANDYWINE OPTICAL LABS LP", employer_ein="51-4420986", employee_name="THADDEUS J BLOOMQUIST", ssn_last4="7740", wages="61902.55", federal_tax="6340.18", social_security_wages="64502.55", medicare_wages="64502.55", state="DE", state_wages="61902.55"))  # fmt: skip


def no_tax_state_w2() -> Drawn:
    """A form of a state without an income tax: the state's boxes are empty; the caption and the figure share a line."""
    rows = [
        ("Employee's social security number", "XXX-XX-0193"), ("Employer identification number (EIN)", "75-6601294"), ("Employer's name, address, and ZIP code", "Llano Estacado Feed Yard, Ltd."), ("", "3300 FM 1585"), ("", "Lubbock, TX 79423"),
        ("Employee's name", "Cornelius Vandergriff"), ("", "1412 Slide Rd"), ("", "Lubbock, TX 79416"), ("1 Wages, tips, other compensation", "$29,440.10"), ("2 Federal income tax withheld", "$1,804.66"), ("3 Social security wages", "$29,440.10"),
        ("4 Social security tax withheld", "$1,825.29"), ("5 Medicare wages and tips", "$29,440.10"), ("6 Medicare tax withheld", "$426.88"), ("15 State", ""), ("16 State wages, tips, etc.", ""), ("17 State income tax", ""),
    ]  # fmt: skip
    body = f"<h1>2023 Form W-2 Wage and Tax Statement</h1><p>Reissued statement, printed 02/11/2026 from the employee portal. OMB No. 1545-0008</p>{table(rows, head=False, width='80%')}"
    return Drawn(html(body, size=10), _w2(tax_year="2023", employer_name="Llano Estacado Feed Yard, Ltd.", employer_ein="75-6601294", employee_name="Cornelius Vandergriff", ssn_last4="0193", wages="29440.10", federal_tax="1804.66", social_security_wages="29440.10", medicare_wages="29440.10"))  # fmt: skip


def _wages(**given: str) -> Record:
    fields = "employer_name employee_name job_title hire_date pay_rate pay_rate_unit hours_per_week absence_start absence_end days_missed hours_missed wages_lost leave_used_hours signed_by signed_on"
    return {name: given.get(name) for name in fields.split()}


def insurer_form() -> Drawn:
    """An insurer's form under a no-fault law: numbered questions with the answer in the blank behind them."""
    blank = "<u>&nbsp;{}&nbsp;</u>".format
    body = (
        "<h1 style='text-align:center'>EMPLOYER'S WAGE VERIFICATION REPORT</h1><p style='text-align:center'>Great Basin Indemnity &middot; PIP Unit &middot; PO Box 8120, Salt Lake City, UT 84108 &middot; 801-555-0155</p>"
        "<table style='width:100%'><tr><td>DATE: 03/02/2026</td><td>OUR POLICYHOLDER: Jerrold Tanabe</td></tr><tr><td>DATE OF ACCIDENT: 01/22/2026</td><td>FILE NUMBER: GBI-26-004471</td></tr></table>"
        "<p>To the employer: your employee has made a claim for loss of wages. Please answer these questions and return the form to us.</p>"
        f"<p>1. Employee's Name: {blank('Noemi Satterfield')} &nbsp;&nbsp; Social Security No.: {blank('xxx-xx-2218')}</p><p>2. Employee's Occupation: {blank('Phlebotomist')} &nbsp;&nbsp; Date hired: {blank('August 14, 2021')}</p>"
        f"<p>3. Dates absent from work: From {blank('1/23/2026')} Through {blank('2/11/2026')}</p><p>4. Number of work days missed: {blank('14')} &nbsp;&nbsp; Number of hours missed: {blank('112')}</p>"
        f"<p>5. Rate of pay at time of accident: $ {blank('21.60')} per {blank('hour')} &nbsp;&nbsp; Hours worked per week: {blank('40')}</p><p>6. Gross earnings lost due to this absence: $ {blank('2,419.20')}</p>"
        f"<p>7. Was the employee paid sick leave or vacation? [X] Yes [ ] No &nbsp; If yes, number of hours: {blank('16')}</p><p>8. Was a claim made for workers' compensation? [ ] Yes [X] No</p>"
        f"<p>Employer: {blank('Wasatch Valley Blood Center')}</p><p>Address: {blank('455 S 500 E, Salt Lake City, UT 84102')}</p><br><p>Signature: ______________________ &nbsp;&nbsp; Date: {blank('3/6/2026')}</p><p>Print name: {blank('Lorna Whitesell')} &nbsp;&nbsp; Title: {blank('HR Generalist')} &nbsp;&nbsp; Phone: {blank('801-555-0190')}</p>"
    )
    return Drawn(html(body, font="Times New Roman", size=11), _wages(employer_name="Wasatch Valley Blood Center", employee_name="Noemi Satterfield", job_title="Phlebotomist", hire_date="2021-08-14", pay_rate="21.60", pay_rate_unit="hour", hours_per_week="40", absence_start="2026-01-23", absence_end="2026-02-11", days_missed="14", hours_missed="112", wages_lost="2419.20", leave_used_hours="16", signed_by="Lorna Whitesell", signed_on="2026-03-06"))  # fmt: skip


def salaried_letter() -> Drawn:
    """A letter about a salaried teacher, with the subject in a Re line and the loss counted by the day."""
    body = (
        "<h1>Tri-County Unified School District</h1><p>Office of Human Resources<br>400 N Chestnut St, Ellensburg, WA 98926</p><p>February 19, 2026</p><p>Pemberton &amp; Ruiz, PLLC<br>1001 4th Ave, Suite 2200<br>Seattle, WA 98154</p>"
        "<p><b>RE: Verification of Employment and Lost Wages &ndash; Ms. Delphine Abernathy</b></p><p>To Whom It May Concern:</p>"
        "<p>This letter is to verify that Ms. Delphine Abernathy has been employed by Tri-County Unified School District since September 1, 2014. Her current position is Special Education Teacher. Ms. Abernathy works full time, 37.5 hours per week, and earns an annual salary of $71,460.00.</p>"
        "<p>Due to injuries from a motor vehicle accident on December 9, 2025, Ms. Abernathy missed work from December 10, 2025 through January 16, 2026, a total of 20 work days (150 hours). She used 60 hours of sick leave during this period. Based on her daily rate of $397.00, her gross lost wages for this period total $7,940.00.</p>"
        "<p>Please contact me at 509-555-0114 with any questions.</p><p>Sincerely,</p><br><p>Marguerite Obuya<br>Assistant Director, Human Resources</p>"
    )
    return Drawn(html(body, font="Times New Roman", size=11.5), _wages(employer_name="Tri-County Unified School District", employee_name="Delphine Abernathy", job_title="Special Education Teacher", hire_date="2014-09-01", pay_rate="71460.00", pay_rate_unit="year", hours_per_week="37.5", absence_start="2025-12-10", absence_end="2026-01-16", days_missed="20", hours_missed="150", wages_lost="7940.00", leave_used_hours="60", signed_by="Marguerite Obuya", signed_on="2026-02-19"))  # fmt: skip


def plain_letter() -> Drawn:
    """A shop owner's letter: bullets of facts, no letterhead but an address."""
    body = (
        "<p>Harbor Light Bakery LLC<br>22 Commercial St<br>Portland, ME 04101<br>207-555-0133</p><p>3/11/26</p><p>Re: Anselm Thibodeaux</p><p>To whom it may concern,</p>"
        "<p>Anselm Thibodeaux works for us as a baker. He started on 5/2/2022. His pay is $23.00 per hour and he normally works 36 hours a week.</p>"
        "<p>He was out of work from 1/30/26 to 2/20/26 after his car accident. He missed 13 shifts, 104 hours in all. He does not get paid time off so he lost $2,392.00 in wages.</p><p>Thank you,</p><p>Odile Marchand<br>Owner</p>"
    )
    return Drawn(html(body, size=11), _wages(employer_name="Harbor Light Bakery LLC", employee_name="Anselm Thibodeaux", job_title="baker", hire_date="2022-05-02", pay_rate="23.00", pay_rate_unit="hour", hours_per_week="36", absence_start="2026-01-30", absence_end="2026-02-20", days_missed="13", hours_missed="104", wages_lost="2392.00", signed_by="Odile Marchand", signed_on="2026-03-11"))  # fmt: skip


def grid_form() -> Drawn:
    """A law firm's form, a grid with captions over the answers, paid by the month, with totals in a summary at the foot."""
    cells = [
        [("Employee name", "Bartholomew Okeke"), ("Employer / Company", "Granite Peak Surveying"), ("Job title", "Instrument operator")], [("Hire date", "10-Oct-2018"), ("Wage / salary", "$4,850.00"), ("Pay frequency", "Monthly")],
        [("Average hours per week", "42"), ("Employment status", "Full-time"), ("Supervisor", "L. Dunmore")], [("Absent from", "12-Jan-2026"), ("Absent through", "30-Jan-2026"), ("Date returned to work", "02-Feb-2026")],
        [("Total work days lost", "15"), ("Total hours lost", "126"), ("Vacation or sick hours used", "24")], [("Total gross wages lost", "$3,357.69"), ("Bonus or commission lost", "none"), ("Benefits lost", "none")],
    ]  # fmt: skip
    grid = "".join(
        "<tr>"
        + "".join(f"<td style='height:26pt'><small>{caption}</small>{answer}</td>" for caption, answer in row)
        + "</tr>"
        for row in cells
    )
    body = (
        "<p class=r style='text-align:right'>Whitlock Injury Law, P.A.<br>18 Main St, Concord, NH 03301</p><h1>Verification of Lost Wages</h1><p>Client: Bartholomew Okeke &nbsp;&nbsp; Date of loss: January 11, 2026</p><p>The employer is asked to complete all boxes.</p>"
        f"<table class=g style='width:100%'>{grid}</table><br><p>I certify that the above is true and correct.</p><br><br><table style='width:100%'><tr><td style='border-top:1px solid'>Authorized signature</td><td>Ysolde Brackenridge<div style='border-top:1px solid'>Printed name</div></td><td>18-Feb-2026<div style='border-top:1px solid'>Date</div></td></tr></table>"
    )
    return Drawn(html(body, size=10), _wages(employer_name="Granite Peak Surveying", employee_name="Bartholomew Okeke", job_title="Instrument operator", hire_date="2018-10-10", pay_rate="4850.00", pay_rate_unit="month", hours_per_week="42", absence_start="2026-01-12", absence_end="2026-01-30", days_missed="15", hours_missed="126", wages_lost="3357.69", leave_used_hours="24", signed_by="Ysolde Brackenridge", signed_on="2026-02-18"))  # fmt: skip


def _declared(
    coverages: Sequence[tuple[Any, ...]], vehicles: Sequence[tuple[str, str, str, str]], **given: str
) -> Record:
    named = ("name", "coverage", "limit_per_person", "limit_per_accident", "deductible", "premium")
    record: Record = {
        name: given.get(name) for name in ["carrier", "policy_number", "named_insured", "period_start", "period_end"]
    }
    record["coverages"] = [dict(zip(named, one, strict=True)) for one in coverages]
    record["vehicles"] = [dict(zip(("year", "make", "model", "vin"), one, strict=True)) for one in vehicles]
    return record


def outline_declarations() -> Drawn:
    """A direct carrier's page: an outline of coverage for each car, limits in words over two rows, premiums per car."""
    rows = [
        ["", "Limits", "Deductible", "Premium"], ["Liability To Others", "", "", "$214"], ["&nbsp;&nbsp;Bodily Injury Liability", "$100,000 each person/$300,000 each accident", "", ""], ["&nbsp;&nbsp;Property Damage Liability", "$50,000 each accident", "", ""],
        ["Uninsured Motorist", "$100,000 each person/$300,000 each accident", "", "28"], ["Underinsured Motorist", "$100,000 each person/$300,000 each accident", "", "19"], ["Medical Payments", "$10,000 each person", "", "17"], ["Comprehensive", "Actual Cash Value", "$500", "61"], ["Collision", "Actual Cash Value", "$500", "142"],
        ["Rental Reimbursement", "up to $40 each day/maximum 30 days", "", "15"], ["<b>Total premium for 2022 Subaru</b>", "", "", "<b>$496</b>"],
    ]  # fmt: skip
    body = (
        "<table style='width:100%'><tr><td><h1>Meridian Direct</h1>Policy number: 914407725<br>Underwritten by:<br>Meridian Direct Casualty Insurance Company<br>January 8, 2026<br>Policy Period: Feb 1, 2026 - Aug 1, 2026<br>Page 1 of 1</td><td>Ignatius Holloway<br>75 Spruce Hollow Rd<br>Boulder, CO 80302</td></tr></table>"
        "<h1>Auto Insurance Coverage Summary</h1><p>This is your Declarations Page. Your coverage begins on February 1, 2026 at 12:01 a.m.</p><p class=b>Drivers and resident relatives</p><p>Ignatius Holloway &nbsp;&nbsp; Named insured</p>"
        f"<p class=b>Outline of coverage</p><p class=b>2022 Subaru Outback 4 Door Wagon</p><p>VIN: 4S4BTAFCXN3104522<br>Garaging ZIP Code: 80302<br>Primary use of the vehicle: Commute</p>{table(rows)}<p>Total 6 month policy premium &nbsp; $496.00</p><p class=b>Premium discounts</p><p>914407725 &nbsp; Electronic Funds Transfer (EFT), Paperless</p>"
    )
    pair = ("100000.00", "300000.00")
    return Drawn(html(body, size=9.5), _declared(
        [("Bodily Injury Liability", "bodily_injury", *pair, None, None), ("Property Damage Liability", "property_damage", None, "50000.00", None, None), ("Uninsured Motorist", "uninsured_motorist", *pair, None, "28.00"), ("Underinsured Motorist", "underinsured_motorist", *pair, None, "19.00"), ("Medical Payments", "medical_payments", "10000.00", None, None, "17.00"), ("Comprehensive", "other", None, None, "500.00", "61.00"), ("Collision", "other", None, None, "500.00", "142.00"), ("Rental Reimbursement", "other", None, None, None, "15.00")],
        [("2022", "Subaru", "Outback 4 Door Wagon", "4S4BTAFCXN3104522")], carrier="Meridian Direct Casualty Insurance Company", policy_number="914407725", named_insured="Ignatius Holloway", period_start="2026-02-01", period_end="2026-08-01",
    ))  # fmt: skip


def symbols_declarations() -> Drawn:
    """A mutual's page: coverages by letters, limits split over columns for a person and an accident, a column for each vehicle."""
    rows = [
        ["", "Coverage", "Each person", "Each accident", "Veh 1", "Veh 2"], ["A", "Bodily Injury", "$250,000", "$500,000", "$131.20", "$118.40"], ["B", "Property Damage", "", "$100,000", "$88.10", "$79.95"], ["C", "Medical Payments", "$5,000", "", "$9.10", "$8.70"], ["U", "Uninsured Motor Vehicle", "$250,000", "$500,000", "$22.30", "$22.30"], ["W", "Underinsured Motor Vehicle", "$250,000", "$500,000", "$15.00", "$15.00"],
    ]  # fmt: skip
    cars = [
        ["", "Year", "Make", "Model", "Body style", "Vehicle ID number"],
        ["1", "2020", "Honda", "CR-V", "SPORT WG", "7FARW2H52LE012341"],
        ["2", "2015", "Ram", "1500", "PICKUP", "1C6RR7LT5FS604417"],
    ]
    body = (
        "<table style='width:100%'><tr><td><h1>Prairie Home Mutual Automobile Insurance Company</h1>One Prairie Plaza<br>Bloomfield IL 61710</td><td><b>DECLARATIONS PAGE</b><table class=g><tr><td>POLICY NUMBER</td><td>114 8820-C09-13D</td></tr><tr><td>POLICY PERIOD</td><td>MAR 09 2026 to SEP 09 2026</td></tr></table></td></tr></table>"
        "<table style='width:100%'><tr><td><b>NAMED INSURED</b><br>PRUITT, WENDELL &amp; ADELE<br>908 E LOCUST ST<br>DECATUR IL 62521</td><td>AGENT<br>Corliss Brand Ins Agcy Inc<br>217-555-0188</td></tr></table><p>DO NOT PAY PREMIUMS SHOWN ON THIS PAGE.</p>"
        f"<p class=b>YOUR CARS</p>{table(cars, right=9)}<p class=b>SYMBOLS, COVERAGES AND LIMITS</p>{table(rows, right=2, grid=True)}<p>D &nbsp; Comprehensive &nbsp; $500 Deductible</p><p>Total premium for this policy period $510.05. This is not a bill.</p>"
    )
    pair = ("250000.00", "500000.00")
    return Drawn(html(body), _declared(
        [("Bodily Injury", "bodily_injury", *pair, None, None), ("Property Damage", "property_damage", None, "100000.00", None, None), ("Medical Payments", "medical_payments", "5000.00", None, None, None), ("Uninsured Motor Vehicle", "uninsured_motorist", *pair, None, None), ("Underinsured Motor Vehicle", "underinsured_motorist", *pair, None, None), ("Comprehensive", "other", None, None, "500.00", None)],
        [("2020", "Honda", "CR-V", "7FARW2H52LE012341"), ("2015", "Ram", "1500", "1C6RR7LT5FS604417")], carrier="Prairie Home Mutual Automobile Insurance Company", policy_number="114 8820-C09-13D", named_insured="PRUITT, WENDELL & ADELE", period_start="2026-03-09", period_end="2026-09-09",
    ))  # fmt: skip


def single_limit_declarations() -> Drawn:
    """A business auto page with one limit, hired autos by symbol and coverages that are not carried."""
    rows = [
        ["COVERAGES", "COVERED AUTOS SYMBOL", "LIMIT", "PREMIUM"], ["LIABILITY - COMBINED SINGLE LIMIT", "7, 8, 9", "$1,000,000 EACH ACCIDENT", "$2,846.00"], ["PERSONAL INJURY PROTECTION", "5", "$10,000", "$204.00"], ["MEDICAL PAYMENTS", "", "NOT COVERED", ""], ["UNINSURED MOTORISTS", "6", "$500,000 EACH ACCIDENT", "$118.00"],
        ["COMPREHENSIVE", "7", "ACTUAL CASH VALUE LESS $1,000 DEDUCTIBLE", "$410.00"], ["COLLISION", "7", "ACTUAL CASH VALUE LESS $2,500 DEDUCTIBLE", "$977.00"],
    ]  # fmt: skip
    body = (
        "<p style='text-align:center' class=b>BUSINESS AUTO DECLARATIONS</p><p style='text-align:center'>Gulfstream Surety &amp; Casualty Company<br>2500 Biscayne Blvd, Miami, FL 33137</p><table class=g style='width:100%'><tr><td>POLICY NUMBER: BAP-5518207-04</td><td>RENEWAL OF: BAP-5518207-03</td></tr>"
        "<tr><td>NAMED INSURED AND MAILING ADDRESS:<br>Calloway Pool &amp; Spa Service, Inc.<br>7730 SW 44th St<br>Miami, FL 33155</td><td>AGENT: Ortega Risk Partners<br>305-555-0171</td></tr><tr><td colspan=2>POLICY PERIOD: FROM 12/01/2025 TO 12/01/2026 12:01 A.M. STANDARD TIME</td></tr></table>"
        f"<p class=b>ITEM TWO - SCHEDULE OF COVERAGES AND COVERED AUTOS</p>{table(rows, right=3, grid=True)}<p>ESTIMATED TOTAL PREMIUM $4,555.00</p><p class=b>ITEM THREE - SCHEDULE OF COVERED AUTOS YOU OWN</p><p>1 &nbsp; 2019 FORD TRANSIT 250 &nbsp; VIN 1FTYR1YM6KKB20513</p>"
    )
    return Drawn(html(body, size=9.5), _declared(
        [("LIABILITY - COMBINED SINGLE LIMIT", "bodily_injury", None, "1000000.00", None, "2846.00"), ("PERSONAL INJURY PROTECTION", "personal_injury_protection", "10000.00", None, None, "204.00"), ("UNINSURED MOTORISTS", "uninsured_motorist", None, "500000.00", None, "118.00"), ("COMPREHENSIVE", "other", None, None, "1000.00", "410.00"), ("COLLISION", "other", None, None, "2500.00", "977.00")],
        [("2019", "FORD", "TRANSIT 250", "1FTYR1YM6KKB20513")], carrier="Gulfstream Surety & Casualty Company", policy_number="BAP-5518207-04", named_insured="Calloway Pool & Spa Service, Inc.", period_start="2025-12-01", period_end="2026-12-01",
    ))  # fmt: skip


def umbrella_declarations() -> Drawn:
    """A personal umbrella's page with a schedule of the policies beneath it."""
    body = (
        "<h1>Northgate Preferred Insurance</h1><p>Personal Umbrella Policy Declarations</p><table style='width:100%'><tr><td><b>Policyholder(s)</b><br>Rosalind Ferncastle<br>4 Mill Pond Ln<br>Hingham, MA 02043</td><td><b>Policy ID</b><br>PUP 0077120 01<br><br><b>Effective</b> 06/15/2025<br><b>Expires</b> 06/15/2026</td></tr></table>"
        f"{table([['Coverage', 'Limit of liability', 'Premium'], ['Personal Umbrella Liability', '$1,000,000 each occurrence', '$287.00'], ['Excess Uninsured Motorists', 'Not purchased', '']], grid=True)}<p>Self-insured retention: $1,000</p><p>Total annual premium: $287.00</p>"
    )
    return Drawn(html(body, size=10.5), _declared([("Personal Umbrella Liability", "umbrella", None, "1000000.00", None, "287.00")], [], carrier="Northgate Preferred Insurance", policy_number="PUP 0077120 01", named_insured="Rosalind Ferncastle", period_start="2025-06-15", period_end="2026-06-15"))  # fmt: skip


EMPLOYMENT: tuple[Layout, ...] = (
    Layout("stub-columns", "pay_stub", columns_stub),
    Layout("stub-summary", "pay_stub", summary_stub),
    Layout("stub-salaried", "pay_stub", salaried_stub),
    Layout("stub-typed", "pay_stub", typed_stub),
    Layout("w2-official", "w2", official_w2),
    Layout("w2-four-up", "w2", four_up_w2),
    Layout("w2-no-state", "w2", no_tax_state_w2),
    Layout("wages-insurer-form", "wage_verification", insurer_form),
    Layout("wages-salaried-letter", "wage_verification", salaried_letter),
    Layout("wages-plain-letter", "wage_verification", plain_letter),
    Layout("wages-grid", "wage_verification", grid_form),
    Layout("declarations-outline", "declarations", outline_declarations),
    Layout("declarations-symbols", "declarations", symbols_declarations),
    Layout("declarations-single-limit", "declarations", single_limit_declarations),
    Layout("declarations-umbrella", "declarations", umbrella_declarations),
)
