"""Stubs, wage statements and what employers say of absences."""
# ruff: noqa: E501, the lines of a form stand whole

from __future__ import annotations

from datetime import date
from decimal import Decimal

from tests.benchmarks.strangers_second.case import Case, Paper, long, m, page, record, slim, us


def stub_hourly(c: Case) -> Paper:
    rate = c.sum("24.60")
    half = (rate * Decimal("1.5")).quantize(Decimal("0.01"))
    regular, over = rate * 80, half * Decimal("4.50")
    gross = (regular + over).quantize(Decimal("0.01"))
    taxes = [
        ("Federal Withholding", c.sum("188.20")),
        ("Social Security", (gross * Decimal("0.062")).quantize(Decimal("0.01"))),
        ("Medicare", (gross * Decimal("0.0145")).quantize(Decimal("0.01"))),
        ("401(k)", c.sum("80.00")),
    ]
    off = sum((tax for _, tax in taxes), Decimal(0))
    ytd, start = gross * 17, c.day(-20)
    end, pay, tail = c.day(-7), c.day(-2), c.no("78##")
    body = (
        f"<div class=hd><b>Wolverine Crest Logistics, LLC</b><br>5500 Freightway, Dock 9, Harrow Point, NJ 07999<span style='float:right'>Earnings Statement</span></div><table><tr><td>{c.name}<br>{c.street}<br>{c.town}<br>SSN: XXX-XX-{tail}<br>Employee ID: {c.no('0####')}<td class=r>Period Beginning: {us(start)}<br>Period Ending: {us(end)}<br>Pay Date: {us(pay)}<br>Advice No.: {c.no('00#####')}</table>"
        f"<table class=z><tr><th>Earnings<th class=r>Rate<th class=r>Hours<th class=r>This period<th class=r>Year to date<tr><td>Regular<td class=r>{m(rate)}<td class=r>80.00<td class=r>{m(regular)}<td class=r>{m(ytd - over * 6)}<tr><td>Overtime<td class=r>{m(half)}<td class=r>4.50<td class=r>{m(over)}<td class=r>{m(over * 6)}<tr class=t><td>Gross Pay<td><td class=r>84.50<td class=r>${m(gross)}<td class=r>${m(ytd)}<tr><th colspan=5>Deductions"
        + "".join(f"<tr><td>{name}<td><td><td class=r>-{m(tax)}<td class=r>{m(tax * 17)}" for name, tax in taxes)
        + f"<tr class=t><td>Net Pay<td><td><td class=r>${m(gross - off)}<td></table><p>Deposited to account ending xxxxxx{c.no('##31')} &nbsp; ${m(gross - off)}</p><p>Leave balances: Vacation 41.25 hrs &nbsp; Sick 18.00 hrs</p>"
    )  # fmt: skip
    return Paper(
        page(body, ".hd{background:#e8eef8;padding:8px;margin-bottom:8px}.z th{border-bottom:1px solid}.t td{font-weight:bold;border-top:1px solid}", "10pt 'Liberation Sans'", "0.6in"),
        record("pay_stub", employer_name="Wolverine Crest Logistics, LLC", employee_name=c.name, ssn_last4=tail, period_start=start, period_end=end, pay_date=pay, pay_rate=rate, hours="84.50", gross_pay=gross, net_pay=gross - off, ytd_gross=ytd),
    )  # fmt: skip


def stub_salary(c: Case) -> Paper:
    gross, ytd = c.sum("2884.62"), c.sum("2884.62") * 19
    net = c.sum("2107.44")
    body = (
        f"<table class=g><tr><th colspan=4>UNIFIED SCHOOL DISTRICT OF PINE HOLLOW &mdash; PAYROLL ADVICE<tr><td>EMPLOYEE<br>{c.inverted.upper()}<td>POSITION<br>LIBRARIAN<td>PAY PERIOD<br>{slim(c.day(-19))} - {slim(c.day(-6))}<td>CHECK DATE<br>{slim(c.day(-1))}<tr><td>SS#<br>***-**-{c.no('4#9#')}<td>GRADE / STEP<br>11 / 04<td>FREQUENCY<br>BI-WEEKLY<td>VOUCHER<br>{c.no('V-#####')}</table><br>"
        f"<table class=g><tr><th>DESCRIPTION<th>CURRENT<th>Y-T-D<tr><td>SALARY<td class=r>{m(gross)}<td class=r>{m(ytd)}<tr><td>TOTAL GROSS<td class=r>{m(gross)}<td class=r>{m(ytd)}<tr><td>TOTAL TAXES AND DEDUCTIONS<td class=r>{m(gross - net)}<td class=r>{m((gross - net) * 19)}<tr><td>NET AMOUNT<td class=r>{m(net)}<td class=r>{m(net * 19)}</table>"
    )
    return Paper(
        page(body, "", "10pt 'Liberation Mono'", "0.7in"),
        record("pay_stub", employer_name="UNIFIED SCHOOL DISTRICT OF PINE HOLLOW", employee_name=c.inverted.upper(), ssn_last4=c.no("4#9#"), period_start=c.day(-19), period_end=c.day(-6), pay_date=c.day(-1), gross_pay=gross, net_pay=net, ytd_gross=ytd),
    )  # fmt: skip


def stub_check(c: Case) -> Paper:
    rate, hours = c.sum("18.75"), Decimal("37.25")
    gross = (rate * hours).quantize(Decimal("0.01"))
    held = c.sum("112.66")
    body = (
        f"<table class=ck><tr><td>Dos Hermanos Taqueria Inc.<br>PO Box 88, Mesa Blanca AZ<td class=r>Check no. {c.no('1####')}<br>Date {slim(c.day(5))}<tr><td>Pay to the order of <b>{c.short}</b><td class=r><b>${m(gross - held)}</b><tr><td>Memo: wages week of {slim(c.day(-6))}<td class=r>VOID - NON NEGOTIABLE</table><br><br>"
        f"<p>{c.short} &nbsp;&nbsp; Week: {us(c.day(-6))} thru {us(c.day(0))} &nbsp;&nbsp; Paid: {us(c.day(5))}</p><table><tr><td style='width:50%'><table><tr><th>Hrs<th>Hourly<th>Amt<tr><td>{hours}<td>{m(rate)}<td>{m(gross)}</table><td><table><tr><th>Withheld<th>Amt<tr><td>FICA<td>{m((gross * Decimal('0.0765')).quantize(Decimal('0.01')))}<tr><td>All withholdings<td>{m(held)}</table></table><p>Gross {m(gross)} &nbsp; | &nbsp; Net {m(gross - held)} &nbsp; | &nbsp; Gross to date {m(gross * 31)} &nbsp; | &nbsp; Net to date {m((gross - held) * 31)}</p>"
    )
    return Paper(
        page(body, ".ck{border:2px solid;background:#f7f7ee}.ck td{padding:8px}", "11pt 'Liberation Serif'", "0.8in"),
        record("pay_stub", employer_name="Dos Hermanos Taqueria Inc.", employee_name=c.short, period_start=c.day(-6), period_end=c.day(0), pay_date=c.day(5), pay_rate=rate, hours=str(hours), gross_pay=gross, net_pay=gross - held, ytd_gross=gross * 31),
    )  # fmt: skip


def _w2(c: Case, employer: str, ein: str, state: str):
    wages = c.sum("46120.35")
    social = wages + c.sum("2400.00")
    return {"employer_name": employer, "employer_ein": ein, "state": state, "wages": wages, "federal_tax": c.sum("4388.00"), "social_security_wages": social, "medicare_wages": social, "state_wages": wages, "ssn_last4": c.no("8##6")}  # fmt: skip


def w2_single(c: Case) -> Paper:
    v = _w2(c, "Hearthstone Ceramics Company", "23-4410988", "PA")
    rest = {
        n: (v["social_security_wages"] * Decimal(r)).quantize(Decimal("0.01"))
        for n, r in (("4", "0.062"), ("6", "0.0145"))
    }
    body = (
        f"<table class=g><tr><td rowspan=2 style='width:22%'><i>22222</i><td><i>a Employee's social security number</i>XXX-XX-{v['ssn_last4']}<td colspan=2>OMB No. 1545-0029<tr><td colspan=3>"
        f"<tr><td colspan=2><i>b Employer identification number (EIN)</i>{v['employer_ein']}<td><i>1 Wages, tips, other compensation</i>{v['wages']}<td><i>2 Federal income tax withheld</i>{v['federal_tax']}"
        f"<tr><td colspan=2 rowspan=3><i>c Employer's name, address, and ZIP code</i>{v['employer_name']}<br>14 Kiln Street<br>Bramwell Falls, PA 17999<td><i>3 Social security wages</i>{v['social_security_wages']}<td><i>4 Social security tax withheld</i>{rest['4']}"
        f"<tr><td><i>5 Medicare wages and tips</i>{v['medicare_wages']}<td><i>6 Medicare tax withheld</i>{rest['6']}<tr><td><i>7 Social security tips</i>&nbsp;<td><i>8 Allocated tips</i>"
        f"<tr><td colspan=2><i>d Control number</i>{c.no('#####')}<td><i>9</i>&nbsp;<td><i>10 Dependent care benefits</i><tr><td colspan=2 rowspan=3><i>e Employee's first name and initial &nbsp; Last name &nbsp; Suff.</i>{c.first} {c.middle}. &nbsp; {c.last}<br>{c.street}<br>{c.town}<td><i>11 Nonqualified plans</i>&nbsp;<td><i>12a</i>D {m(c.sum('2400.00'))}<tr><td><i>13 Statutory employee &nbsp; Retirement plan &nbsp; Third-party sick pay</i>&nbsp;X<td><i>12b</i>DD 6120.00<tr><td><i>14 Other</i>SUI 32.28<td><i>12c</i></table>"
        f"<table class=g><tr><td><i>15 State &nbsp; Employer's state ID number</i>{v['state']} &nbsp; 8810-4471<td><i>16 State wages, tips, etc.</i>{v['state_wages']}<td><i>17 State income tax</i>{c.sum('1415.90')}<td><i>18 Local wages, tips, etc.</i>{v['social_security_wages']}<td><i>19 Local income tax</i>{c.sum('485.20')}<td><i>20 Locality name</i>BRAM</table><p><b style='font-size:15pt'>W-2</b> Wage and Tax Statement &nbsp; <b style='font-size:18pt'>2024</b> &nbsp; Department of the Treasury - Internal Revenue Service<br>Copy C - For EMPLOYEE'S RECORDS</p>"
    )
    return Paper(
        page(body, "i{font:normal 7px 'Liberation Sans';display:block}.g{margin-bottom:-1px}", "11px 'Liberation Mono'", "0.6in"),
        record("w2", tax_year="2024", employee_name=f"{c.first} {c.middle}. {c.last}", **v),
    )  # fmt: skip


def w2_four(c: Case) -> Paper:
    v = _w2(c, "CALDERA VALLEY PRODUCE INC", "77-0318264", "CA")
    name = f"{c.first} {c.middle} {c.last}".upper()
    one = (
        f"<table class=g><tr><td><i>d Control number</i>{c.no('0##/##')}<td><i>1 Wages, tips, other comp.</i>{v['wages']}<td><i>2 Federal income tax withheld</i>{v['federal_tax']}<tr><td rowspan=2><i>OMB No. 1545-0029</i><td><i>3 Social security wages</i>{v['social_security_wages']}<td><i>4 Social security tax withheld</i>{(v['social_security_wages'] * Decimal('0.062')).quantize(Decimal('0.01'))}<tr><td><i>5 Medicare wages and tips</i>{v['medicare_wages']}<td><i>6 Medicare tax withheld</i>{(v['medicare_wages'] * Decimal('0.0145')).quantize(Decimal('0.01'))}"
        f"<tr><td colspan=3><i>c Employer's name, address, and ZIP code</i>{v['employer_name']}<br>2 PACKING SHED RD<br>VISTA SERENA CA 92999<tr><td><i>b Employer's FED ID number</i>{v['employer_ein']}<td colspan=2><i>a Employee's SSA number</i>XXX-XX-{v['ssn_last4']}<tr><td><i>7 Social security tips</i>&nbsp;<td><i>12a</i>D {c.sum('2400.00')}<td><i>14 Other</i>CASDI {c.sum('507.30')}<tr><td colspan=3><i>e/f Employee's name, address and ZIP code</i>{name}<br>{c.street.upper()}<br>{c.town.upper()}"
        f"<tr><td><i>15 State</i>{v['state']} &nbsp; <i style='display:inline'>Employer's state ID</i> 40188821<td><i>16 State wages, tips, etc.</i>{v['state_wages']}<td><i>17 State income tax</i>{c.sum('1604.12')}</table><b>2025 W-2</b> "
    )
    copies = [
        "Employee Reference Copy",
        "Copy B, to be filed with Federal Return",
        "Copy 2, to be filed with State Return",
        "Copy 2, to be filed with City or Local Return",
    ]
    body = (
        "<table class=four><tr>"
        + "".join(f"{'<tr>' if at == 2 else ''}<td>{one}{text}" for at, text in enumerate(copies))
        + "</table>"
    )
    return Paper(
        page(body, "i{font:normal 6.5px 'Liberation Sans';display:block}.four>tbody>tr>td{width:50%;padding:8px;border:1px dashed #888}", "9px 'Liberation Mono'", "0.4in"),
        record("w2", tax_year="2025", employee_name=name, **v),
    )  # fmt: skip


def wage_form(c: Case) -> Paper:
    rate, hired = c.sum("27.40"), date(2018, 4, 16)
    lost = rate * 104
    rows = [("Employee", c.name), ("Occupation / job title", "Forklift Operator"), ("Date of hire", us(hired)), ("Rate of pay at time of accident", f"${m(rate)} per hour"), ("Average hours worked per week", "40"), ("First day absent because of injury", us(c.day(1))), ("Date returned to work", us(c.day(19))), ("Last day absent", us(c.day(18))), ("Number of work days lost", "13"), ("Number of hours lost", "104"), ("Total gross wages lost", f"${m(lost)}"), ("Sick or vacation hours used", "16"), ("Was employee paid for any time lost?", "Yes, leave only")]  # fmt: skip
    body = (
        f"<h2 class=c>WAGE AND SALARY VERIFICATION</h2><p>To be completed by the employer. Claim no. {c.no('WX-######')} &nbsp; Insured: {c.other} &nbsp; Date of accident: {us(c.loss)}</p><p>EMPLOYER: <b>Gannet Rock Cold Storage Co.</b>, 3 Wharf Rd, Palm Cay, FL 33999</p><table class=g>"
        + "".join(f"<tr><td>{at}. {label}<td>{value}" for at, (label, value) in enumerate(rows, 1))
        + f"</table><p>I certify that the above is taken from payroll records.</p><table><tr><td>Signature: <i>Hortense Albright</i><td>Title: Payroll Manager<tr><td>Printed name: Hortense Albright<td>Date: {us(c.day(34))}</table>"
    )
    return Paper(
        page(body, ".g td{padding:6px}", "11pt 'Liberation Sans'"),
        record("wage_verification", employer_name="Gannet Rock Cold Storage Co.", employee_name=c.name, job_title="Forklift Operator", hire_date=hired, pay_rate=rate, pay_rate_unit="hour", hours_per_week="40", absence_start=c.day(1), absence_end=c.day(18), days_missed="13", hours_missed="104", wages_lost=lost, leave_used_hours="16", signed_by="Hortense Albright", signed_on=c.day(34)),
    )  # fmt: skip


def wage_letter(c: Case) -> Paper:
    salary, lost, hired = c.sum("61200.00"), c.sum("4707.69"), date(2020, 1, 6)
    body = (
        f"<div class=c><b style='letter-spacing:3px'>QUILLON &amp; DAUGHTERS PRINTERS</b><br>8 Letterpress Alley, Ardmore Springs, OH 44099</div><p>{long(c.day(41))}</p><p>To Whom It May Concern:</p>"
        f"<p>{c.short} has been employed by us as a Prepress Supervisor since {long(hired)}. At the time of the accident of {long(c.loss)} the annual salary was ${m(salary)}, for a work week of 37.5 hours.</p><p>Our records show an absence from {long(c.day(1))} through {long(c.day(28))}, being 20 working days. No paid leave was used. Gross wages lost came to ${m(lost)}.</p><p>Questions may be put to our bookkeeper, Cosimo Reyes-Hart.</p><p>Very truly yours,</p><p style='margin-top:45px'>Winifred Quillon<br>Proprietor</p>"
    )
    return Paper(
        page(body, "", "12pt 'DejaVu Serif'", "1in"),
        record("wage_verification", employer_name="QUILLON & DAUGHTERS PRINTERS", employee_name=c.short, job_title="Prepress Supervisor", hire_date=hired, pay_rate=salary, pay_rate_unit="year", hours_per_week="37.5", absence_start=c.day(1), absence_end=c.day(28), days_missed="20", wages_lost=lost, signed_by="Winifred Quillon", signed_on=c.day(41)),
    )  # fmt: skip
