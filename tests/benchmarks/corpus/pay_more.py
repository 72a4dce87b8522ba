"""Pay papers as small offices, agencies and insurers print them: cards, lists, questions, memorandums, letters."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from tests.benchmarks.corpus.employment import html, table
from tests.benchmarks.corpus.shape import Drawn, Layout, Record

_STUB = (
    "employer_name employee_name ssn_last4 period_start period_end pay_date pay_rate hours gross_pay net_pay ytd_gross"
)
_W2 = "tax_year employer_name employer_ein employee_name ssn_last4 wages federal_tax social_security_wages medicare_wages state state_wages"
_WAGES = (
    "employer_name employee_name job_title hire_date pay_rate pay_rate_unit hours_per_week absence_start absence_end"
    " days_missed hours_missed wages_lost leave_used_hours signed_by signed_on"
)


def _record(fields: str, **given: str | int) -> Record:
    return {name: given.get(name) for name in fields.split()}


def _pairs(rows: list[tuple[str, str]], *, gap: str = "60%") -> str:
    return table([list(row) for row in rows], right=9, head=False, width=gap)


def staffing_stub() -> Drawn:
    """A staffing agency's voucher: client sites as rows of earnings, the year's sum in a line of its own."""
    body = (
        "<h1>Harborlight Staffing LLC</h1><p>2200 Commerce Way, Suite 9, Dover, DE 19901</p>"
        "<p><b>Pay voucher for 03/09/2026 - 03/15/2026</b></p>"
        + _pairs([("Associate", "Renata Okafor-Lind"), ("Social Security No.", "XXX-XX-6120"), ("Voucher date", "03/20/2026"), ("Voucher no.", "7714")])
        + table([["Assignment", "Hours", "Rate", "Amount"], ["Regular - Baywater Cold Storage", "40.00", "$18.75", "$750.00"], ["Overtime - Baywater Cold Storage", "3.50", "$28.13", "$98.46"], ["Total earnings", "43.50", "", "$848.46"]])
        + _pairs([("FICA", "64.91"), ("Federal withholding", "51.00"), ("Net check", "$732.55"), ("Gross earnings this year", "$8,911.20")])
    )  # fmt: skip
    return Drawn(html(body), _record(_STUB, employer_name="Harborlight Staffing LLC", employee_name="Renata Okafor-Lind", ssn_last4="6120", period_start="2026-03-09", period_end="2026-03-15", pay_date="2026-03-20", pay_rate="18.75", hours="43.50", gross_pay="848.46", net_pay="732.55", ytd_gross="8911.20"))  # fmt: skip


def phone_stub() -> Drawn:
    """A payroll application's page: large net pay, captions over values, the year beside the period."""
    body = (
        "<p><small>YOUR EMPLOYER</small>Copper Finch Bakery, Inc.<br>77 Mill Street, Lowell, MA 01852</p>"
        "<p><small>NET PAY</small><span style='font-size:20pt'>$1,204.18</span></p>"
        + table([["EMPLOYEE", "PAY PERIOD", "PAYDAY", "SSN"], ["Tomas Beltrane", "Feb 15 - Feb 28, 2026", "Mar 6, 2026", "***-**-0917"]], right=9)
        + table([["Earnings", "Hours", "Rate", "This pay", "So far this year"], ["Regular", "72.00", "21.50", "1,548.00", "6,192.00"], ["Gross pay", "72.00", "", "1,548.00", "6,192.00"]])
        + table([["Taxes", "This pay", "So far this year"], ["Federal", "155.00", "620.00"], ["Social Security", "95.98", "383.90"], ["Medicare", "22.45", "89.78"], ["MA PFML", "7.14", "28.56"], ["MA state", "63.25", "253.00"]])
    )  # fmt: skip
    return Drawn(html(body), _record(_STUB, employer_name="Copper Finch Bakery, Inc.", employee_name="Tomas Beltrane", ssn_last4="0917", period_start="2026-02-15", period_end="2026-02-28", pay_date="2026-03-06", pay_rate="21.50", hours="72.00", gross_pay="1548.00", net_pay="1204.18", ytd_gross="6192.00"))  # fmt: skip


def list_w2() -> Drawn:
    """A reprint from payroll software: each box of the form in a line of its own."""
    body = (
        "<h1>2025 Form W-2 Wage and Tax Statement - Reprint</h1>"
        + _pairs([("a Employee's social security number", "XXX-XX-3307"), ("b Employer identification number (EIN)", "46-5550172"), ("c Employer's name, address, and ZIP code", "Tallow Creek Lumber Co., 9 Sawpit Rd, Bangor, ME 04401"), ("e Employee's name", "Ingrid P. Solvay"),
                  ("1 Wages, tips, other compensation", "41,208.77"), ("2 Federal income tax withheld", "3,310.00"), ("3 Social security wages", "43,377.65"), ("4 Social security tax withheld", "2,689.41"), ("5 Medicare wages and tips", "43,377.65"), ("6 Medicare tax withheld", "628.98"),
                  ("15 State", "ME"), ("16 State wages, tips, etc.", "41,208.77"), ("17 State income tax", "1,902.40")], gap="85%")
    )  # fmt: skip
    return Drawn(html(body), _record(_W2, tax_year=2025, employer_name="Tallow Creek Lumber Co.", employer_ein="46-5550172", employee_name="Ingrid P. Solvay", ssn_last4="3307", wages="41208.77", federal_tax="3310.00", social_security_wages="43377.65", medicare_wages="43377.65", state="ME", state_wages="41208.77"))  # fmt: skip


def card_wages() -> Drawn:
    """An insurer's card: small captions over what is filled in, the absence as two days lost."""

    def box(caption: str, value: str) -> str:
        return f"<td><small>{caption}</small>{value}</td>"

    rows = [
        [("NAME OF INJURED WORKER", "Delphine Arquette"), ("EMPLOYED AS", "Forklift operator"), ("DATE BEGAN EMPLOYMENT", "06/03/2022")],
        [("EMPLOYING COMPANY", "Ridgeline Beverage Distributors"), ("GROSS WEEKLY WAGE", "$912.00"), ("NORMAL WEEKLY HOURS", "40")],
        [("FIRST DAY LOST", "01/19/2026"), ("LAST DAY LOST", "02/06/2026"), ("WORKING DAYS MISSED", "15")],
        [("TOTAL EARNINGS LOST", "$2,736.00"), ("PTO USED (HOURS)", "16"), ("CLAIM", "KL-20-8841")],
        [("PRINTED NAME", "Osric Vandermeer"), ("TITLE", "Payroll supervisor"), ("DATE SIGNED", "02/18/2026")],
    ]  # fmt: skip
    body = "<h1>EMPLOYER'S REPORT OF LOST WAGES</h1><table class=g style='width:100%'>" + "".join(f"<tr>{''.join(box(*one) for one in row)}</tr>" for row in rows) + "</table>"  # fmt: skip
    return Drawn(html(body), _record(_WAGES, employer_name="Ridgeline Beverage Distributors", employee_name="Delphine Arquette", job_title="Forklift operator", hire_date="2022-06-03", pay_rate="912.00", pay_rate_unit="week", hours_per_week="40", absence_start="2026-01-19", absence_end="2026-02-06", days_missed="15", wages_lost="2736.00", leave_used_hours="16", signed_by="Osric Vandermeer", signed_on="2026-02-18"))  # fmt: skip


def memo_wages() -> Drawn:
    """A manager's memorandum to the claimant's lawyers."""
    body = (
        "<h1>Juniper Hill Landscaping, Inc.</h1><p>310 Orchard Lane, Yakima, WA 98901</p><p><b>MEMORANDUM</b></p>"
        "<p>TO: Law Office of P. Harrow<br>FROM: Marguerite Stolz, Office Manager<br>DATE: March 3, 2026<br>RE: Lost wages of Anselmo Duarte</p>"
        "<p>Anselmo Duarte has been employed by us as a crew leader since April 11, 2021. He earns $26.50 per hour and works 45 hours per week. "
        "He was out of work from January 12, 2026 through February 2, 2026, and missed 16 working days. His pay for that period would have come to $3,816.00. "
        "24 hours were paid from his sick leave.</p>"
    )  # fmt: skip
    return Drawn(html(body, size=11), _record(_WAGES, employer_name="Juniper Hill Landscaping, Inc.", employee_name="Anselmo Duarte", job_title="crew leader", hire_date="2021-04-11", pay_rate="26.50", pay_rate_unit="hour", hours_per_week="45", absence_start="2026-01-12", absence_end="2026-02-02", days_missed="16", wages_lost="3816.00", leave_used_hours="24", signed_by="Marguerite Stolz", signed_on="2026-03-03"))  # fmt: skip


def owner_wages() -> Drawn:
    """An owner's note: a list in his own words, signed at the foot without a farewell."""
    body = (
        "<h1>STOUT & DAUGHTERS PLUMBING</h1><p>18 Canal St, Troy, NY 12180</p><p>02/27/2026</p><p>Wage statement</p>"
        + _pairs([("Worker", "Wendeline Korbach"), ("Kind of work", "Apprentice plumber"), ("Started", "09/05/2023"), ("Hourly pay", "$24.00"), ("Hours a week", "40"), ("Off work from", "01/05/2026"), ("Off work until", "01/23/2026"), ("Shifts missed", "15"), ("Hours off work", "120"), ("Lost pay", "$2,880.00")])
        + "<p>This is right according to our books.</p><p>Basil Stout, Owner</p>"
    )  # fmt: skip
    return Drawn(html(body, size=11), _record(_WAGES, employer_name="STOUT & DAUGHTERS PLUMBING", employee_name="Wendeline Korbach", job_title="Apprentice plumber", hire_date="2023-09-05", pay_rate="24.00", pay_rate_unit="hour", hours_per_week="40", absence_start="2026-01-05", absence_end="2026-01-23", days_missed="15", hours_missed="120", wages_lost="2880.00", signed_by="Basil Stout", signed_on="2026-02-27"))  # fmt: skip


PAY_MORE: tuple[Layout, ...] = (
    Layout("stub-staffing", "pay_stub", staffing_stub),
    Layout("stub-phone", "pay_stub", phone_stub),
    Layout("w2-list", "w2", list_w2),
    Layout("wages-card", "wage_verification", card_wages),
    Layout("wages-memorandum", "wage_verification", memo_wages),
    Layout("wages-owner", "wage_verification", owner_wages),
)
