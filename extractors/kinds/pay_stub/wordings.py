"""How payrolls word the captions of a pay statement."""

from __future__ import annotations

from extractors.spans import Span, plain

PERIOD = (
    "pay period", "pay period dates", "period covered", "payroll period", "period", "for the period", "pay period date",
    "week", "week of", "for week of", "wages week of", "for the week of", "pay week", "work week", "workweek",
    "dates worked", "for period", "period dates", "earnings period", "pay dates", "pay cycle", "pay period from/to",
    "paystub for", "pay voucher for", "voucher for", "wages paid for", "pay advice for", "payroll for", "pay slip for",
    "pay stub for", "pay statement for", "earnings statement for", "statement for", "payslip for",
    "pay for", "earnings for", "check stub for", "pay for period", "for work done", "for work performed",
    "payment for period", "covers", "covering", "services rendered", "for services", "work dates", "dates of work",
    "period worked", "work period", "pay prd", "pay per", "payroll dates", "wage period", "pay period beg/end",
    "pay period begin/end", "period begin/end", "pay period start/end", "period beginning/ending", "time period",
)  # fmt: skip
START = (
    "period beginning", "pay period beginning", "pay period start", "period start", "pay begin date",
    "period begin", "begin date", "start date", "pay period begin", "period start date", "period from",
    "beginning date", "pay period start date", "pay period begin date", "period begin date", "week beginning",
    "week starting", "pay period starting", "beginning", "pay period from", "period starting", "pay start date",
    "period beg", "per beg", "pay beg date", "begin dt", "pp begin", "pp start", "pay period beg", "period begins",
)  # fmt: skip
END = (
    "period ending", "pay period ending", "pay period end", "period end", "pay end date", "end date",
    "period end date", "period to", "ending date", "week ending", "for period ending", "pay period end date",
    "period ended", "pay period ended", "week ended", "week ending date", "w/e", "w/e date", "pay period to",
    "payroll ending", "pay ending", "period thru", "period through", "pay period thru", "for week ending", "per end",
    "pay end", "end dt", "pp end", "pp ending", "period ends", "week end", "for pay period ending", "pay period ends",
)  # fmt: skip
PAID = (
    "pay date", "check date", "payment date", "date paid", "advice date", "deposit date", "date of payment",
    "paid date", "issue date", "pay day", "payday", "date of check", "paid on", "payroll date", "date issued",
    "check issue date", "direct deposit date", "voucher date", "check dt", "pay dt", "ck date", "date of pay",
    "payable date", "dd date", "chk date", "date of issue", "settlement date", "paycheck date",
)  # fmt: skip
PAID_AT_LAST = ("date", "paid", "dated", "issued")
"""Captions that name the day of payment where nothing plainer does, beside it alone."""
RATE = (
    "rate of pay", "pay rate", "hourly rate", "base rate", "base pay rate", "hourly pay rate", "regular rate",
    "basic rate of pay", "rate/salary", "hourly/daily rate", "rate per hour", "hrly rate", "base hourly rate",
    "hourly wage", "wage rate", "reg rate", "regular rate of pay", "current rate", "pay rate/salary",
    "hourly rate of pay", "regular hourly rate", "base wage", "rate of compensation", "compensation rate",
    "regular pay rate", "straight time rate", "rate (hourly)", "hr rate",
    "pay rate (hourly)", "per hour",
)  # fmt: skip
RATE_AT_LAST = ("rate",)
SSN = (
    "ssn", "ss no ending", "ss no. ending in", "ssn ending", "ssn ending in", "social security number ending in",
    "last four of ss", "last 4 of ss", "last four digits of ssn", "last 4 digits of ssn", "ss# ending in", "ss#:",
    "soc. sec.", "last 4 ss#", "last four of social", "social security number (last 4)", "ssn (last four)",
    "social security number", "social security no", "social security #", "soc sec no", "ss no", "ss #",
    "ssn #", "employee ssn", "soc sec #", "ss#", "ssn last 4", "last 4 ssn", "last four ssn", "social security",
    "soc sec", "soc sec num", "soc sec number", "s.s. no", "s.s.n", "social sec no", "emp ssn", "ssn (last 4)",
    "last 4 of ssn", "ssn last four", "tax id (ssn)", "ss number", "social sec", "employee's social security number",
)  # fmt: skip
GROSS = (
    "gross pay", "total gross pay", "total gross", "gross earnings", "gross wages", "total gross earnings",
    "current gross", "total earnings", "gross amount", "gross", "total pay", "gross this period", "total wages",
    "gross this pay", "total gross wages", "gross compensation", "total hours and earnings",
    "gross pay this period", "total current earnings", "gross salary", "earnings total", "current gross pay",
    "total compensation", "totals gross", "tot gross", "total hours & earnings", "gross earning",
    "sum of earnings",
)  # fmt: skip
NET = (
    "net pay", "total net pay", "net check", "net amount", "take home pay", "net earnings", "net wages",
    "current net", "net pay this period", "total net", "check amount", "net deposit", "net", "net payment",
    "net pay amount", "take home", "amount paid", "net pay distribution", "net check amount",
    "total net payment", "amount of check", "net this period",
    "current net pay", "net pay to you", "total direct deposit", "net pay allocations",
    "net pay deposited", "net amt", "net this check", "advice amount", "net pay check",
)  # fmt: skip
YTD_GROSS = (
    "ytd gross", "ytd gross pay", "gross ytd", "year to date gross", "gross pay ytd", "ytd gross earnings",
    "ytd total gross", "gross year to date", "gross pay year to date", "gross earnings year to date",
    "gross to date", "gross pay to date", "total gross ytd", "ytd earnings", "year to date earnings", "earnings ytd",
    "gross earnings ytd", "year to date gross pay", "total earnings ytd", "ytd gross wages", "gross wages ytd",
    "gross wages to date", "earnings to date", "total gross to date", "gross earnings to date", "ytd total earnings",
    "gross wages year to date", "year to date gross earnings", "y-t-d gross", "gross y-t-d", "total to date gross",
    "gross y t d", "year-to-date gross wages", "earnings year to date", "total earnings year to date",
    "gross pay this year", "gross this year", "gross earnings this year", "gross wages this year",
    "gross so far this year",
    "total gross this year", "earnings this year", "earned this year", "gross pay so far this year", "this year gross",
    "year to date wages", "ytd wages", "wages year to date", "wages ytd", "calendar year gross", "gross cal ytd",
    "gross pay year-to-date", "year to date pay", "ytd pay", "ytd total pay", "total pay ytd", "cumulative gross",
)  # fmt: skip
YEARLY = (
    "ytd", "year to date", "this year", "year-to-date", "y-t-d", "to date", "year total", "cumulative",
    "so far this year",
)  # fmt: skip
"""Captions that show that figures of the year stand beside those of the period."""
TOTAL_HOURS = (
    "total hours", "total hours worked", "hours total", "total hrs", "total hours paid", "hours paid",
    "total hours this period", "hours worked", "total paid hours", "total hrs worked", "hours this period",
    "hours", "hrs", "hrs worked", "hours worked this period", "total units", "current hours",
)  # fmt: skip
SUMMARY = {
    "gross": GROSS,
    "net": NET,
    "hours": (*TOTAL_HOURS, "total hours worked"),
    "regular_hours": ("reg hrs", "regular hours", "reg hours", "regular hrs", "st hrs", "straight time hours",
                      "reg. hours", "straight hours", "hours regular", "reg hrs worked", "s/t hours", "rt hours"),
    "overtime_hours": ("ot hrs", "overtime hours", "ot hours", "overtime hrs", "o/t hours", "o/t hrs", "o.t. hours",
                       "o.t. hrs", "prem hours", "hours overtime"),
    "rate": ("reg rate", "regular rate", "rate", "pay rate", "hourly rate", "rate of pay", "base rate", "hrly rate"),
    "regular_pay": ("reg pay", "regular pay", "regular", "reg earnings", "regular earnings", "straight time pay"),
    "overtime_pay": ("ot pay", "overtime pay", "overtime", "ot earnings", "overtime earnings", "o/t pay"),
    "taxes": ("taxes", "total taxes", "employee taxes", "fed w/h", "federal", "fwt", "fica", "fed tax", "withholding",
              "federal tax", "tax withheld", "statutory deductions", "taxes withheld", "social security", "medicare",
              "fed wh", "federal w/h", "fit", "soc sec", "swt", "state", "state tax", "sit", "state w/h", "medi"),
    "deductions": ("deductions", "total deductions", "pre tax deductions", "post tax deductions", "other deductions",
                   "pre-tax", "post-tax", "pretax deductions", "posttax deductions", "union dues", "other",
                   "total taxes", "current deductions", "voluntary deductions", "after tax deductions", "total ded",
                   "pre-tax deductions", "after-tax deductions", "fed taxable gross", "taxable gross", "misc ded",
                   "fed taxable wages", "taxable wages"),
}  # fmt: skip
"""Columns of a statement that has all its sums in one row under their captions."""
_CAPTIONS = frozenset(
    plain(phrase)
    for phrases in (PERIOD, START, END, PAID, PAID_AT_LAST, RATE, RATE_AT_LAST, SSN, GROSS, NET, YTD_GROSS, TOTAL_HOURS)
    for phrase in phrases
)


def is_caption(span: Span) -> bool:
    """Tell whether the words are the caption of another value, beside which none of their own stands."""
    return plain(span.text) in _CAPTIONS
