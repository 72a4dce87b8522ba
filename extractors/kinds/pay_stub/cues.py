"""What a pay stub looks like."""

from __future__ import annotations

from extractors.cues import Cues

CUES = Cues(
    titles=(
        "earnings statement", "pay stub", "paystub", "pay statement", "payroll statement", "statement of earnings",
        "wage statement", "payroll check stub", "statement of earnings and deductions",
        "earnings and deductions statement", "employee pay stub", "check stub", "pay advice",
        "direct deposit advice", "payroll advice", "payslip", "pay slip", "employee earnings record",
        "itemized wage statement", "direct deposit statement", "leave and earnings statement", "non negotiable",
    ),
    phrases={
        "pay period": 1.2, "pay date": 1.0, "check date": 0.8, "period ending": 0.9, "period beginning": 0.9,
        "period end": 0.6, "pay begin date": 1.0, "pay end date": 1.0, "year to date": 0.9, "ytd": 1.0,
        "gross pay": 1.2, "net pay": 1.3, "gross earnings": 0.8, "total gross": 0.6, "earnings": 0.7,
        "deductions": 0.7, "federal income tax": 0.5, "fed withholding": 0.6, "federal withholding": 0.5,
        "fica": 0.6, "social security": 0.2, "medicare": 0.1, "regular": 0.4, "overtime": 0.4, "hours": 0.3,
        "rate": 0.2, "401 k": 0.3, "direct deposit": 0.7, "this period": 0.7, "employee id": 0.4,
        "advice number": 0.8, "advice no": 0.8, "pay rate": 0.5, "rate of pay": 0.5, "withholding": 0.4,
        "this is not a check": 1.0, "not negotiable": 0.4, "non negotiable": 0.5,
        "wages tips other compensation": -3.0, "control number": -0.6, "first day absent": -2.0,
        "hours missed": -2.0, "time missed": -1.5, "wages lost": -2.0, "to whom it may concern": -2.0,
        "wage and tax statement": -3.0, "diagnosis": -1.0,
        "lost pay": -2.0, "pay lost": -2.0, "off work": -2.0, "out of work": -2.0,
        "shifts missed": -2.0, "earnings lost": -2.0, "lost wages": -2.0, "days missed": -2.0,
        "gross": 0.5, "fed": 0.3, "net": 0.3, "reg": 0.4,
        "ot": 0.3,
    },
    captions=(
        "regular", "overtime", "holiday", "vacation", "sick", "rate", "hours", "current", "ytd", "year to date",
        "gross pay", "net pay", "deductions", "federal income tax", "social security", "medicare",
    ),
    layout={"money_table": 1.2, "letter": -2.0, "numbered_lines": -2.0},
)  # fmt: skip
