"""Stubs of pay, as payroll firms, ledgers and small shops print them."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.desk.case import (
    Paper,
    Person,
    add,
    less,
    mid,
    shape,
    sheet,
    short,
    times,
    tr,
    trs,
    us,
    usd,
)


def statement_of_hours(p: Person) -> Paper:
    """Return the stub of a big payroll firm: earnings on the left, other notes on the right, cheque below."""
    start, end, paid = p.day(-52), p.day(-39), p.day(-33)
    employer, rate = "Saltmarsh Logistics LLC", "23.6500"
    regular, over, holiday = times(rate, "72.00"), times("35.4750", "5.25"), times(rate, "8.00")
    gross, ytd = add(regular, over, holiday), add(regular, over, holiday, "43516.00")
    tax = [("Federal Income Tax", "214.37", "4688.91"), ("Social Security Tax", times(gross, "0.062"), times(ytd, "0.062")), ("Medicare Tax", times(gross, "0.0145"), times(ytd, "0.0145"))]
    other = [("Dental Pre-Tax", "11.54*", "276.96"), ("401K", times(gross, "0.05") + "*", times(ytd, "0.05"))]
    net = less(gross, *(row[1] for row in tax), "11.54", times(gross, "0.05"))
    last = p.no("5###")
    ded = "".join(f"<tr><td></td><td>{a}</td><td class=r>-{b.rstrip('*')}{'*' if b.endswith('*') else ''}</td><td class=r>{usd(c)}</td></tr>" for a, b, c in tax + other)
    html = f"""<div class=f><table class=t><tr><td>CO.<td>FILE<td>DEPT.<td>CLOCK<td>VCHR. NO.<td>040<tr><td>7QK<td>{p.no('00####')}<td>0310<td>R4<td>{p.no('00000#####')}<td>1</table><b style="font-size:17pt">Earnings Statement</b><b style="font-size:15pt">&#9679;</b></div>
<div class=f style="margin-top:10px"><div><i>{employer.upper()}</i><br>9100 BARGE TERMINAL RD<br>CYPRESS POINT, TX 77999</div><table><tr><td>Period Beginning:<td class=r>{us(start)}<tr><td>Period Ending:<td class=r>{us(end)}<tr><td>Pay Date:<td class=r>{us(paid)}</table></div>
<div class=f style="margin:14px 0"><div class=s>Taxable Filing Status: Single<br>Exemptions/Allowances:<br>&nbsp; Federal: Standard Withholding Table<br>Social Security Number: XXX-XX-{last}</div><div style="font-size:12pt"><b>{p.name.upper().replace('.', '')}<br>{p.street.upper()}<br>{p.town.upper()}</b></div></div>
<div class=f><table style="width:62%">{tr('Earnings', 'rate', 'hours', 'this period', 'year to date', right=1, head=True)}
{trs([('Regular', rate, '72.00', usd(regular), usd(add(regular, '43516.00'))), ('Overtime', '35.4750', '5.25', over, over), ('Holiday', rate, '8.00', holiday, holiday)], 1)}
<tr style="border-top:2px solid"><td colspan=3><b>Gross Pay</b><td class=r><b>${usd(gross)}</b><td class=r>{usd(ytd)}</table>
<table style="width:36%" class=s><tr><th>Other Benefits and<br>Information<th class=r>this period<th class=r>total to date<tr><td>Vac Hrs Bal<td><td class=r>46.15<tr><td>401K Match<td class=r>42.18<td class=r>1,012.32<tr><td colspan=3><br><b>Important Notes</b><br>YOUR COMPANY PHONE IS 281 555 0117</table></div>
<table style="width:62%;margin-top:8px"><tr><th>Deductions<th>Statutory<th><th>{ded}<tr style="border-top:2px solid"><td><td><b>Net Pay</b><td class=r><b>${usd(net)}</b><td></table>
<p class=s>* Excluded from federal taxable wages<br>Your federal taxable wages this period are ${usd(less(gross, '11.54', times(gross, '0.05')))}</p>
<div style="border-top:1px dashed;margin-top:40px;padding-top:16px" class=f><div class=s>{employer.upper()}<br>Deposited to the account of<br><b>{p.name.upper().replace('.', '')}</b></div><table class=s><tr><td>Advice number:<td>{p.no('00000#####')}<tr><td>Pay date:<td>{us(paid)}<tr><td>account number<td>xxxxxx{p.no('2###')} &nbsp; transit ABA xxxx xxxx<tr><td>amount<td>${usd(net)}</table></div><h2 class=c style="color:#888">NON-NEGOTIABLE</h2>"""
    return Paper(sheet(html), shape("pay_stub", employer_name=employer, employee_name=f"{p.first} {p.mid} {p.last}", ssn_last4=last, period_start=start, period_end=end, pay_date=paid, pay_rate="23.65", gross_pay=gross, net_pay=net, ytd_gross=ytd)).without("hours")


def ledger_program(p: Person) -> Paper:
    """Return the stub of a small firm's ledger program, in narrow type."""
    start, end, paid = p.day(-9), p.day(-3), p.day(1)
    employer, rate, hours = "Halloran & Daughters Tile Co.", "31.00", "38.5"
    gross = times(rate, hours)
    weeks = str(paid.isocalendar().week)
    ytd = add(gross, times(rate, str(35 * (int(weeks) - 1))))
    tax = [("Federal Withholding", "-118.00", "-" + usd(times("118.00", weeks))), ("Social Security Employee", "-" + times(gross, "0.062"), "-" + usd(times(ytd, "0.062"))), ("Medicare Employee", "-" + times(gross, "0.0145"), "-" + usd(times(ytd, "0.0145"))), ("NY - Withholding", "-54.20", "-" + usd(times("54.20", weeks))), ("NY - Disability Employee", "-0.60", "-" + times("0.60", weeks)), ("NY Paid Family Leave", "-" + times(gross, "0.00388"), "-" + times(ytd, "0.00388"))]
    net = add(gross, *(row[1] for row in tax))
    html = f"""<div class=f><div>{employer}<br>218 Quarry Plank Road, Galway Heights, NY 10998</div><div>DD{p.no('1###')}</div></div><br>
<table class=w><tr><td>{p.name}, {p.street}, {p.town}<td class=r><b>Direct Deposit</b></table>
<table class=w style="margin-top:8px"><tr><td>Employee Pay Stub<td>Check number: DD{p.no('1###')}<td>Pay Period: {us(start)} - {us(end)}<td class=r>Pay Date: {us(paid)}</table>
<table class=w style="border-top:1px solid;border-bottom:1px solid;margin:6px 0"><tr><td><b>Employee</b><td><b>SSN</b><td><b>Status (Fed/State)</b><td><b>Allowances/Extra</b><tr><td>{p.name}, {p.street}, {p.town}<td>***-**-{p.no('7###')}<td>Married/Married<td>Fed-2/0/NY-2/0</table>
<div class=f style="align-items:flex-start"><div style="width:52%"><table class=w style="border-top:1px solid">{tr('Earnings and Hours', 'Qty', 'Rate', 'Current', 'YTD Amount', right=1, head=True)}{tr('Hourly Rate', '38:30', rate, usd(gross), usd(ytd), right=1)}</table><br>
<table class=w style="border-top:1px solid">{tr('Taxes', 'Current', 'YTD Amount', right=1, head=True)}{trs(tax, 1)}<tr><td><td class=r style="border-top:1px solid">{add(*(row[1] for row in tax))}<td></table><br><table class=w style="border-top:2px solid"><tr><td><b>Net Pay</b><td class=r><b>{usd(net)}</b></table></div>
<div style="width:44%"><table class=w style="border-top:1px solid">{tr('Paid Time Off', 'Earned', 'YTD Used', 'Available', right=1, head=True)}{tr('Sick', '1:17', '16:00', '9:25', right=1)}{tr('Vacation', '0:00', '40:00', '0:00', right=1)}</table><br><table class=w style="border-top:1px solid"><tr><th>Direct Deposit<th class=r>Amount<tr><td>Checking - ******{p.no('4###')}<td class=r>{usd(net)}</table><br><table class=w style="border-top:1px solid"><tr><th>Memo<tr><td>Thank you for a safe quarter!</table></div></div>
<p style="margin-top:170px">{employer}, 218 Quarry Plank Road, Galway Heights, NY 10998</p>"""
    return Paper(sheet(html, font="9.5pt/1.3 'Liberation Sans Narrow'"), shape("pay_stub", employer_name=employer, employee_name=p.name, ssn_last4=p.no("7###"), period_start=start, period_end=end, pay_date=paid, pay_rate=rate, hours="38.5", gross_pay=gross, net_pay=net, ytd_gross=ytd))


def payslip_of_many_tables(p: Person) -> Paper:
    """Return a payslip of an office system: ruled tables, current and year to date one under the other."""
    start, end, paid = p.day(-19), p.day(-6), p.day(-1)
    employer = "Buckeye Regional Transit Authority"
    salary, phone = "2884.62", "25.00"
    gross, ytd = add(salary, phone), add(times(salary, "24"), times(phone, "24"))
    cur, tax, ytax = ("173.08", "98.00"), "613.77", "14730.48"
    net = less(gross, tax, *cur)
    ytd_cut = add(times("173.08", "24"), times("98.00", "24"))
    html = f"""<div class=f><div><b style="font-size:14pt">{employer}</b><br>100 Streetcar Plaza, Marlow Center, OH 43997 &nbsp; +1 (614) 555-0133</div><div class=r>Payslip<br>Payslip ID BRTA-{p.no('#######')}</div></div>
<table class="g w" style="margin:12px 0">{tr('Name', 'Company', 'Employee ID', 'Pay Period Begin', 'Pay Period End', 'Check Date', 'Check Number', head=True)}{tr(p.short, employer, p.no('1#####'), us(start), us(end), us(paid), '')}</table>
<table class="g w" style="margin:12px 0"><tr><th><th class=r>Hours Worked<th class=r>Gross Pay<th class=r>Pre Tax Deductions<th class=r>Employee Taxes<th class=r>Post Tax Deductions<th class=r>Net Pay</tr>
{tr('Current', '80.00', usd(gross), cur[0], tax, cur[1], usd(net), right=1)}{tr('YTD', '1,920.00', usd(ytd), usd(times(cur[0], '24')), usd(ytax), usd(times(cur[1], '24')), usd(less(ytd, ytd_cut, ytax)), right=1)}</table>
<b>Earnings</b><table class="g w s">{tr('Description', 'Dates', 'Hours', 'Rate', 'Amount', 'YTD Hours', 'YTD Amount', right=2, head=True)}{tr('Regular Salary', f'{us(start)} - {us(end)}', '80.00', '36.0577', usd(salary), '1,920.00', usd(times(salary, '24')), right=2)}{tr('Cell Phone Stipend', f'{us(start)} - {us(end)}', '0', '0', phone, '', usd(times(phone, '24')), right=2)}{tr('<b>Earnings</b>', '', '', '', f'<b>{usd(gross)}</b>', '', f'<b>{usd(ytd)}</b>', right=2)}</table><br>
<div class=f><table class="g s" style="width:49%"><tr><th colspan=3>Employee Taxes{tr('Description', 'Amount', 'YTD', right=1, head=True)}{trs([('OASDI', '180.39', '4,329.36'), ('Medicare', '42.19', '1,012.56'), ('Federal Withholding', '290.11', '6,962.64'), ('State Tax - OH', '71.08', '1,705.92'), ('City Tax - MARLO', '30.00', '720.00'), ('<b>Employee Taxes</b>', '613.77', '14,730.48')], 1)}</table>
<table class="g s" style="width:49%"><tr><th colspan=3>Deductions{tr('Description', 'Amount', 'YTD', right=1, head=True)}{trs([('OPERS 6%  pre tax', '173.08', usd(times('173.08', '24'))), ('Transit Union Dues', '58.00', '1,392.00'), ('Supplemental Life', '40.00', '960.00'), ('<b>Post Tax Deductions</b>', '98.00', '2,352.00')], 1)}</table></div>
<br><table class="g w s"><tr><th colspan=4>Payment Information{tr('Bank', 'Account Name', 'Account Number', 'Payment Amount', head=True, right=3)}{tr('Scioto Plains CU', 'Checking ******', '******' + p.no('3###'), usd(net) + ' USD', right=3)}</table>"""
    return Paper(sheet(html, size="11in 8.5in", font="9.5pt/1.3 Roboto"), shape("pay_stub", employer_name=employer, employee_name=p.short, period_start=start, period_end=end, pay_date=paid, hours="80.00", gross_pay=gross, net_pay=net, ytd_gross=ytd)).without("pay_rate")


def salaried_web(p: Person) -> Paper:
    """Return a payroll start-up's web stub of a salary, with no hours."""
    start, end, paid = p.day(-21), p.day(-8), p.day(-4)
    employer = "Mesa Verde Planetarium, Inc."
    gross, ytd = "2346.15", "16423.05"
    rows = [("Federal Income Tax", "211.40", "1,479.80"), ("Social Security", "145.46", "1,018.22"), ("Medicare", "34.02", "238.14"), ("CA Withholding Tax", "88.15", "617.05"), ("CA State Disability Ins", "30.50", "213.50")]
    net = less(gross, *(row[1] for row in rows), "120.00")
    html = f"""<div style="color:#065"><b style="font-size:20pt">pebble</b> payroll</div><h2>Paystub for {mid(start)} &ndash; {mid(end)}</h2><p><b>{p.short}</b><br>{p.address}</p><p><b>{employer}</b><br>One Observatory Hill, Alder Canyon, CA 92997</p>
<p>Employee SSN: XXX-XX-{p.no('3###')} &nbsp;&middot;&nbsp; Salaried (exempt) &nbsp;&middot;&nbsp; Pay day: <b>{mid(paid)}</b></p>
<table class="u w">{tr('Gross earnings', 'Rate', 'Current', 'Year to date', right=1, head=True)}{tr('Salary', '$61,000.00 / year', f'${usd(gross)}', f'${usd(ytd)}', right=1)}</table><br>
<table class="u w">{tr('Employee taxes withheld', 'Current', 'Year to date', right=1, head=True)}{trs(rows, 1)}</table><br><table class="u w">{tr('Employee deductions', 'Current', 'Year to date', right=1, head=True)}{tr('Roth 403(b)', '120.00', '840.00', right=1)}</table><br>
<table class="w" style="background:#eef5f1">{tr('<b>Summary</b>', 'Current', 'Year to date', right=1)}{tr('Gross earnings', '$' + usd(gross), '$' + usd(ytd), right=1)}{tr('Taxes', '$' + add(*(row[1] for row in rows)), '$' + usd(add(*(row[2].replace(',', '') for row in rows))), right=1)}{tr('Deductions', '$120.00', '$840.00', right=1)}{tr('<b>Net pay</b>', f'<b>${usd(net)}</b>', '$' + usd(less(ytd, '840.00', *(row[2].replace(',', '') for row in rows))), right=1)}</table>"""
    return Paper(sheet(html, font="10.5pt/1.4 Lato", margin="0.8in"), shape("pay_stub", employer_name=employer, employee_name=p.short, ssn_last4=p.no("3###"), period_start=start, period_end=end, pay_date=paid, pay_rate="61000.00", hours=None, gross_pay=gross, net_pay=net, ytd_gross=ytd))


def slip_from_a_dot_printer(p: Person) -> Paper:
    """Return a tear-off slip in typewriter face, capitals, amounts without signs."""
    start, end, paid = p.day(-16), p.day(-10), p.day(-6)
    employer, rate = "GULF BREEZE COMMISSARY", "16.75"
    reg, over, tips = times(rate, "40.00"), times("25.13", "3.00"), "64.00"
    gross = add(reg, over, tips)
    ytd = add(gross, "25310.80")
    cuts = [("FICA", times(gross, "0.0765"), usd(times(ytd, "0.0765"))), ("FED W/H", "57.00", "1,881.00"), ("UNIFORM", "6.50", "240.50"), ("MEALS", "12.00", "444.00")]
    net = less(gross, *(row[1] for row in cuts))
    html = f"""<pre>{employer}      STORE 022                    CHECK NO {p.no('0####')}
4 CAUSEWAY ST   PORT SABAL FL 34998
--------------------------------------------------------------------------
EMP NO   EMPLOYEE NAME               SOC SEC NO    PERIOD END   CHECK DATE
{p.no('####')}     {p.turned.upper():<28}XXX-XX-{p.no('2###')}   {short(end)}     {short(paid)}
                                                   PERIOD BEG
                                                   {short(start)}
--------------------------------------------------------------------------
 EARNINGS    HOURS     RATE    AMOUNT   |  DEDUCTIONS    AMOUNT        YTD
 REGULAR     40.00    16.75  {reg:>8}   |  {cuts[0][0]:<10}{cuts[0][1]:>10}{cuts[0][2]:>11}
 OVERTIME     3.00    25.13  {over:>8}   |  {cuts[1][0]:<10}{cuts[1][1]:>10}{cuts[1][2]:>11}
 TIPS CHGD                   {tips:>8}   |  {cuts[2][0]:<10}{cuts[2][1]:>10}{cuts[2][2]:>11}
                                        |  {cuts[3][0]:<10}{cuts[3][1]:>10}{cuts[3][2]:>11}
--------------------------------------------------------------------------
 TOTAL HRS   43.00    GROSS  {gross:>8}      GROSS YTD {usd(ytd):>12}
                                            NET PAY   {net:>12}
--------------------------------------------------------------------------
        DETACH AND RETAIN THIS STATEMENT         NOT NEGOTIABLE
</pre>"""
    return Paper(sheet(html, font="10pt/1.45 FreeMono", margin="0.6in"), shape("pay_stub", employer_name=employer, employee_name=p.turned, ssn_last4=p.no("2###"), period_start=start, period_end=end, pay_date=paid, pay_rate=rate, hours="43.00", gross_pay=gross, net_pay=net, ytd_gross=ytd))
