"""Pay stubs after the manner of the large payroll firms, and one from a pad of the stationer's."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_fifth.claim.case import (
    Paper,
    Person,
    add,
    bare,
    less,
    line,
    mid,
    rows,
    shape,
    sheet,
    short,
    us,
    usd,
)


def earnings_statement(p: Person) -> Paper:
    """A large firm's earnings statement: rate, hours, this period, year to date; the advice of deposit at the foot."""
    four = p.no("####")
    earned = [("Regular", "27.3500", "72.00", "1969.20", "55112.40"), ("Overtime", "41.0250", "4.50", "184.61", "4902.49"), ("Shift 2 diff", "1.5000", "24.00", "36.00", "1122.00"), ("PTO", "27.3500", "8.00", "218.80", "737.33")]
    gross, year = add(*(row[3] for row in earned)), add(*(row[4] for row in earned))
    taken = [("Federal Income Tax", "201.44", "5208.66"), ("Social Security Tax", "149.33", "3836.20"), ("Medicare Tax", "34.92", "897.18"), ("NJ State Income Tax", "62.18", "1706.33"), ("NJ SUI/SDI Tax", "13.40", "328.20"), ("NJ FLI Tax", "7.95", "205.60")]
    other = [("Medical", "88.00*", "2200.00"), ("401K", "120.43*", "3093.71")]
    net = less(gross, *(row[1].strip("*") for row in taken + other))
    start, end, paid = p.day(-47), p.day(-34), p.day(-28)
    table = "".join(f"<tr><td>{a}<td class=r>{b}<td class=r>{c}<td class=r>{usd(d)}<td class=r>{usd(e)}" for a, b, c, d, e in earned)
    minus = "".join(f"<tr><td>{a}<td class=r colspan=2><td class=r>-{b}<td class=r>{usd(c)}" for a, b, c in taken)
    more = "".join(f"<tr><td>{a}<td class=r colspan=2><td class=r>-{b}<td class=r>{usd(c)}" for a, b, c in other)
    body = (
        f"<div class=f><table class=t><tr><td>CO.<td>FILE<td>DEPT.<td>CLOCK<td>VCHR. NO.<td>&nbsp;<tr><td>H4K<td>{p.no('######')}<td>000310<td>03<td>{p.no('00005#####')}<td>1</table><b style='font-size:20pt'>Earnings Statement</b></div>"
        f"<div class=f style='margin-top:14px'><div><i>HALYARD SURGICAL SUPPLY INC</i><br><i>2200 CHANDLERY BLVD</i><br><i>DUNMORE FALLS, NJ 08097</i><p>Taxable Marital Status: &nbsp;Single<br>Exemptions/Allowances:<br>&emsp;Federal: &nbsp;Standard Withholding Table<br>&emsp;NJ: &nbsp;0, Table B<br>Social Security Number: XXX-XX-{four}</p></div><div><table>{rows([('Period Beginning:', us(start)), ('Period Ending:', us(end)), ('Pay Date:', us(paid))])}</table><p style='margin-top:26px'><b>{p.name.upper()}</b><br>{p.street.upper()}<br>{p.town.upper()}</p></div></div>"
        f"<div class=f style='margin-top:18px'><table style='width:62%'><tr class=u><th>Earnings<th class=r>rate<th class=r>hours<th class=r>this period<th class=r>year to date{table}<tr class=p><td><b>Gross Pay</b><td colspan=2><td class=r><b>${usd(gross)}</b><td class=r><b>{usd(year)}</b><tr><td>&nbsp;<tr class=u><th>Deductions<th colspan=2>Statutory<th><th>{minus}<tr><td><td colspan=4><b>Other</b>{more}<tr class=p><td><b>Net Pay</b><td colspan=2><td class=r><b>${usd(net)}</b><td></table>"
        f"<div style='width:34%'><table class='w s'><tr class=u><th>Other Benefits and Information<th class=r>this period<th class=r>total to date<tr><td>PTO hours left<td><td class=r>31.20<tr><td>Group Term Life<td class=r>3.12<td class=r>78.00<tr><td>401K employer match<td class=r>72.26<td class=r>1,856.23</table><p class=s>* Excluded from federal taxable wages.<br>Your federal taxable wages this period are ${usd(less(gross, '88.00', '120.43'))}</p></div></div>"
        f"<div style='border-top:1px dashed #555;margin-top:50px;padding-top:12px' class=f><div><i>HALYARD SURGICAL SUPPLY INC</i><br>DUNMORE FALLS, NJ 08097<br><br>Deposited to the account of<br><b>{p.name.upper()}</b></div><div>Advice number: {p.no('00005#####')}<br>Pay date: {us(paid)}<table class=s style='margin-top:8px'><tr class=u><th>account number<th>transit ABA<th class=r>amount<tr><td>xxxxxx{p.no('##')}07<td>xxxx xxxx<td class=r>${usd(net)}</table></div></div><p class=c style='font:bold 17pt Liberation Sans;color:#888'>THIS IS NOT A CHECK</p>"
    )
    record = shape("pay_stub", employer_name="HALYARD SURGICAL SUPPLY INC", employee_name=p.name.upper(), ssn_last4=four, period_start=start, period_end=end, pay_date=paid, pay_rate="27.35", gross_pay=gross, net_pay=net, ytd_gross=year)
    return Paper(sheet(body, ".u th{border-bottom:1.5px solid #222}.p td{border-top:1px solid #222;background:#eee}", "9.4pt/1.3 'Liberation Sans'", "0.55in"), record).without("hours")


def boxed_on_the_left(p: Person) -> Paper:
    """Another payroll firm's stub: personal data in a column at the left, four tables at the right, hours totalled."""
    four = p.no("####")
    earned = [("Hourly", "68.5000", "22.4000", "1534.40", "611.2500", "13692.00"), ("Overtime", "3.2500", "33.6000", "109.20", "22.7500", "764.40"), ("Sick", "8.0000", "22.4000", "179.20", "16.0000", "358.40")]
    gross, year = add(*(row[3] for row in earned)), add(*(row[5] for row in earned))
    hours, hours_year = add(*(row[1] for row in earned)), add(*(row[4] for row in earned))
    taxes = [("Fed Income Tax", "138.11", "1120.68"), ("Social Security", "113.01", "918.52"), ("Medicare", "26.43", "214.81")]
    away = [("Health Ins S125", "54.00", "432.00"), ("Child Supp", "151.38", "1211.04")]
    net, net_year = less(gross, *(row[1] for row in taxes + away)), less(year, *(row[2] for row in taxes + away))
    start, end, paid = p.day(-24), p.day(-11), p.day(-6)
    person, check = p.no("##"), p.no("#####")
    part = lambda title, inner: f"<div class=bx><b>{title}</b>{inner}</div>"  # noqa: E731
    heads = "<tr class=u><th>DESCRIPTION<th class=r>HRS/UNITS<th class=r>RATE<th class=r>THIS PERIOD ($)<th class=r>YTD HOURS<th class=r>YTD ($)"
    body = (
        f"<div class=f><div style='width:33%'>{part('PERSONAL AND CHECK INFORMATION', f'<p>{p.name}<br>{p.street}<br>{p.town}</p><p>Soc Sec No: xxx-xx-{four} &nbsp; Employee ID: {person}</p><p>Home Department: 200 Fabrication</p><p>Pay Period: {short(start)} to {short(end)}<br>Check Date: {short(paid)} &nbsp; Check No: {check}</p>')}{part('NET PAY ALLOCATIONS', f'<table class=w><tr class=u><th>DESCRIPTION<th class=r>THIS PERIOD ($)<th class=r>YTD ($)<tr><td>Check Amount<td class=r>{usd(net)}<td class=r>{usd(net_year)}<tr><td>NET PAY<td class=r>{usd(net)}<td class=r>{usd(net_year)}</table>')}</div>"
        f"<div style='width:65%'>{part('EARNINGS', f'<table class=w>{heads}{rows([(a, b, c, usd(d), e, usd(f)) for a, b, c, d, e, f in earned], 1)}<tr class=p><td>Total Hours<td class=r>{hours}00<td><td><td class=r>{hours_year}00<td><tr><td>Gross Earnings<td><td><td class=r>{usd(gross)}<td><td class=r>{usd(year)}<tr><td>Total Hrs Worked<td class=r>71.7500<td><td><td><td></table>')}"
        + part("WITHHOLDINGS", f"<table class=w><tr class=u><th>DESCRIPTION<th>FILING STATUS<th class=r>THIS PERIOD ($)<th class=r>YTD ($)<tr><td>{taxes[0][0]}<td>M<td class=r>{taxes[0][1]}<td class=r>{usd(taxes[0][2])}" + "".join(f"<tr><td>{a}<td><td class=r>{b}<td class=r>{c}" for a, b, c in taxes[1:]) + f"<tr class=p><td>TOTAL<td><td class=r>{add(*(row[1] for row in taxes))}<td class=r>{usd(add(*(row[2] for row in taxes)))}</table>")
        + part("DEDUCTIONS", f"<table class=w><tr class=u><th>DESCRIPTION<th class=r>THIS PERIOD ($)<th class=r>YTD ($){rows([(a, b, usd(c)) for a, b, c in away], 1)}<tr class=p><td>TOTAL<td class=r>{add(*(row[1] for row in away))}<td class=r>{usd(add(*(row[2] for row in away)))}</table>")
        + f"</div></div><div class=f style='border:1px solid #222;padding:5px 10px;margin-top:10px'><b>NET PAY</b><span>THIS PERIOD ($) <b>{usd(net)}</b></span><span>YTD ($) <b>{usd(net_year)}</b></span></div><p class=s>0417 {p.no('1417-A###')} Brazos Bend Glass &amp; Mirror LLC &bull; PO Box 1187 &bull; Llano Verde TX 78998</p>"
    )
    record = shape("pay_stub", employer_name="Brazos Bend Glass & Mirror LLC", employee_name=p.name, ssn_last4=four, period_start=start, period_end=end, pay_date=paid, pay_rate="22.40", gross_pay=gross, net_pay=net, ytd_gross=year)
    return Paper(sheet(body, ".bx{border:1px solid #222;padding:5px 8px;margin-bottom:8px}.u th{border-bottom:1px solid #222;font-size:82%}.p td{border-top:1px solid #999}td,th{padding:1px 3px}", "8.3pt/1.35 'Liberation Sans Narrow'", "0.5in"), record).without("hours")


def web_stub(p: Person) -> Paper:
    """A young payroll service's page: soft rules, the employer's own taxes beside the employee's."""
    four = p.no("####")
    earned = [("Regular Hours | Hourly", "$19.75", "74.5", "1471.38", "23984.40"), ("Double overtime | Hourly", "$39.50", "0.0", "0.00", "276.50"), ("Paycheck Tips", "&mdash;", "&mdash;", "318.06", "5106.92"), ("Bonus", "&mdash;", "&mdash;", "0.00", "250.00")]
    gross, year = add(*(row[3] for row in earned)), add(*(row[4] for row in earned))
    own = [("Federal Income Tax", "132.70", "2190.04"), ("Social Security", "110.95", "1836.29"), ("Medicare", "25.95", "429.46"), ("Georgia State Tax", "81.39", "1341.26")]
    firm = [("Social Security", "110.95", "1836.29"), ("Medicare", "25.95", "429.46"), ("FUTA", "0.00", "42.00"), ("Georgia SUTA", "0.00", "256.50")]
    taxes = add(*(row[1] for row in own))
    before = "45.00"
    net = less(gross, taxes, before)
    start, end, paid = p.day(-25), p.day(-12), p.day(-7)
    taxed = add(*(row[2] for row in own))
    net_year = less(year, "765.00", taxed)
    table = lambda head, some: "<table class=w><tr class=u>" + "".join(f"<th class={'r' if at else 'l'}>{one}" for at, one in enumerate(head)) + rows(some, 1) + "</table>"  # noqa: E731
    body = (
        f"<div class=f><div><b style='font-size:15pt'>Paystub</b><br>Pay period: {mid(start)} &ndash; {mid(end)} &nbsp;&nbsp; Pay Day: {mid(paid)}</div><div class=r>Peach &amp; Pour Hospitality LLC<br><span class=s>14 Depot Sq, Harlan Mill, GA 30997 &middot; (706) 555-0188</span></div></div><hr><p><b>{p.short}</b> (...{four})<br><span class=s>{p.street}, {p.town}</span></p>"
        f"<h4>Employee Gross Earnings</h4>{table(('DESCRIPTION', 'RATE', 'HOURS', 'CURRENT', 'YEAR-TO-DATE'), [(a, b, c, f'${usd(d)}', f'${usd(e)}') for a, b, c, d, e in earned])}"
        f"<div class=f><div class=h><h4>Employee Taxes Withheld</h4>{table(('DESCRIPTION', 'CURRENT', 'YEAR-TO-DATE'), [(a, f'${b}', f'${usd(c)}') for a, b, c in own])}</div><div class=h><h4>Employer Tax</h4>{table(('DESCRIPTION', 'CURRENT', 'YEAR-TO-DATE'), [(a, f'${b}', f'${usd(c)}') for a, b, c in firm])}</div></div>"
        f"<h4>Employee Deductions</h4>{table(('DESCRIPTION', 'TYPE', 'CURRENT', 'YEAR-TO-DATE'), [('Dental', 'Pre-tax', '$45.00', '$765.00')])}<h4>Summary</h4>{table(('DESCRIPTION', 'CURRENT', 'YEAR-TO-DATE'), [('Gross Earnings', f'${usd(gross)}', f'${usd(year)}'), ('Pre-Tax Deductions/Contributions', '$45.00', '$765.00'), ('Taxes', f'${taxes}', f'${usd(taxed)}'), ('Net Pay', f'${usd(net)}', f'${usd(net_year)}'), ('Total Reimbursements', '$0.00', '$0.00'), ('Check Amount', f'${usd(net)}', '&mdash;'), ('Hours Worked', '74.5', '1,218.8')])}"
    )
    record = shape("pay_stub", employer_name="Peach & Pour Hospitality LLC", employee_name=p.short, ssn_last4=four, period_start=start, period_end=end, pay_date=paid, pay_rate="19.75", hours="74.5", gross_pay=gross, net_pay=net, ytd_gross=year)
    return Paper(sheet(body, ".u th{border-bottom:1px solid #bbb;font-size:75%;color:#555}td{border-bottom:1px solid #eee}h4{color:#0a7a7a}hr{border:0;border-top:2px solid #f45d48}", "9.3pt/1.35 'Lato'", "0.6in"), record)


def voucher_below_check(p: Person) -> Paper:
    """A bookkeeping program's voucher check: the check, then the stub twice, as the three parts come out of a printer."""
    four = p.no("####")
    earned = [("Shop rate", "40:00", "29.00", "1160.00", "24360.00"), ("OT 1.5", "6:30", "43.50", "282.75", "2175.00")]
    gross, year = add(*(row[3] for row in earned)), add(*(row[4] for row in earned))
    taxes = [("Medicare Employee", "-20.92", "-384.76"), ("Social Security Employee", "-89.45", "-1,645.17"), ("Federal Withholding", "-118.00", "-2,106.00"), ("IL - Withholding", "-71.42", "-1,313.48")]
    net = add(gross, *(row[1] for row in taxes))
    start, end, paid, number = p.day(-15), p.day(-9), p.day(-4), p.no("1####")
    stub = (
        f"<div class=st><table class=w><tr class=u><td><b>Employee</b><br>{p.name}, {p.street}, {p.town}<td><b>SSN</b><br><span style='white-space:nowrap'>***-**-{four}</span><td><b>Status (Fed/State)</b><br>Single/0<td><b>Pay Period:</b> {us(start)} - {us(end)}<br><b>Pay Date:</b> {us(paid)}</table><div class=f><table style='width:56%'><tr class=u><th>Earnings and Hours<th class=r>Qty<th class=r>Rate<th class=r>Current<th class=r>YTD Amount{rows([(a, b, c, usd(d), usd(e)) for a, b, c, d, e in earned], 1)}<tr class=p><td><td class=r>46:30<td><td class=r>{usd(gross)}<td class=r>{usd(year)}</table><table style='width:40%'><tr class=u><th>Taxes<th class=r>Current<th class=r>YTD Amount{rows(taxes, 1)}<tr class=p><td><td class=r>{less('0', less(gross, net))}<td class=r>-5,449.41</table></div><div class=f style='margin-top:8px'><span>Dudek Bros. Machine &amp; Tool Co., 640 Foundry St, North Pulaski, IL 60998</span><span><b>Net Pay</b> &emsp; <b>{usd(net)}</b> &emsp; {usd(less(year, '5449.41'))}</span></div></div>"
    )
    body = (
        f"<div style='height:2.9in;border:1px solid #99a;padding:14px'><div class=f><div><b>DUDEK BROS. MACHINE &amp; TOOL CO.</b><br><span class=s>640 FOUNDRY ST &middot; NORTH PULASKI, IL 60998</span></div><div class=r>{number}<br>{us(paid)}</div></div><p style='margin-top:24px'>PAY TO THE ORDER OF &emsp; <b>{p.name}</b> &emsp;&emsp;&emsp;&emsp; $ **{usd(net)}</p><p>One thousand one hundred forty-two and 96/100*********************************************** DOLLARS</p><p class=s style='margin-top:14px'>{p.name}<br>{p.address}</p><div class=f><span class=s>MEMO &nbsp; Pay Period: {us(start)} - {us(end)}</span><span class=sign>Edmund Dudek</span></div></div>" + stub + stub
    )
    record = shape("pay_stub", employer_name="Dudek Bros. Machine & Tool Co.", employee_name=p.name, ssn_last4=four, period_start=start, period_end=end, pay_date=paid, pay_rate="29.00", gross_pay=gross, net_pay=net, ytd_gross=year)
    if net != "1142.96":
        raise ValueError(net)
    return Paper(sheet(body, ".st{height:3.1in;padding-top:16px;border-bottom:1px dashed #999}.u th,.u td{border-bottom:1px solid #333}.p td{border-top:1px solid #333}", "8.8pt/1.35 'Liberation Sans'", "0.45in"), record).without("hours")


def payslip_of_a_system(p: Person) -> Paper:
    """A large employer's payslip: a band of current and year-to-date sums, then paired tables."""
    start, end, paid = p.day(-31), p.day(-18), p.day(-13)
    earned = [("Annual Salary", f"{us(start)} - {us(end)}", "72", "34.615385", "2492.31", "7384.62"), ("Holiday Pay", f"{us(start)} - {us(end)}", "8", "34.615385", "276.92", "553.84"), ("On Call Flat", f"{us(start)} - {us(end)}", "0", "0", "150.00", "300.00")]
    gross, year = add(*(row[4] for row in earned)), add(*(row[5] for row in earned))
    taxes = [("OASDI", "174.61", "492.93"), ("Medicare", "40.84", "115.28"), ("Federal Withholding", "256.02", "731.60"), ("State Tax - OR", "201.77", "571.90"), ("OR Statewide Transit", "2.73", "7.71"), ("OR Paid Leave", "17.52", "49.43")]
    before = [("Medical", "84.00", "252.00"), ("HSA", "19.03", "36.00")]
    after = [("Union dues", "31.50", "94.50")]
    parts = [add(*(row[1] for row in some)) for some in (before, taxes, after)]
    years = [add(*(row[2] for row in some)) for some in (before, taxes, after)]
    net, net_year = less(gross, *parts), less(year, *years)
    head = "<tr class=hd>" + "".join(f"<th>{one}" for one in ("Name", "Company", "Employee ID", "Pay Period Begin", "Pay Period End", "Check Date", "Check Number"))
    table = lambda title, cols, some: f"<h4>{title}</h4><table class='w g'><tr class=hd>" + "".join(f"<th class={'r' if at else 'l'}>{one}" for at, one in enumerate(cols)) + rows(some, 1) + "</table>"  # noqa: E731
    three = ("Description", "Amount", "YTD")
    body = (
        f"<div class=c><b>Tualco Rail Services, Inc.</b><br>77 Roundhouse Way &nbsp; Tualco, OR 97998 &nbsp; +1 (541) 555-0164</div><table class='w g' style='margin-top:8px'>{head}{rows([(p.short, 'Tualco Rail Services, Inc.', p.no('1000####'), us(start), us(end), us(paid), '')])}</table>"
        f"<table class='w g' style='margin-top:10px'><tr class=hd><th><th class=r>Hours Worked<th class=r>Gross Pay<th class=r>Pre Tax Deductions<th class=r>Employee Taxes<th class=r>Post Tax Deductions<th class=r>Net Pay{rows([('Current', '80.00', usd(gross), parts[0], parts[1], parts[2], usd(net)), ('YTD', '240.00', usd(year), years[0], usd(years[1]), years[2], usd(net_year))], 1)}</table>"
        f"{table('Earnings', ('Description', 'Dates', 'Hours', 'Rate', 'Amount', 'YTD'), [(a, b, c, d, usd(e), usd(f)) for a, b, c, d, e, f in earned] + [('Earnings', '', '', '', usd(gross), usd(year))])}<div class=f><div class=h>{table('Employee Taxes', three, [*taxes, ('Employee Taxes', parts[1], usd(years[1]))])}</div><div class=h>{table('Pre Tax Deductions', three, [*before, ('Pre Tax Deductions', parts[0], years[0])])}{table('Post Tax Deductions', three, [*after, ('Post Tax Deductions', parts[2], years[2])])}</div></div>"
        f"<div class=f><div class=h>{table('Taxable Wages', three, [('OASDI - Taxable Wages', usd(less(gross, parts[0])), usd(less(year, years[0]))), ('Federal Withholding - Taxable Wages', usd(less(gross, parts[0])), usd(less(year, years[0])))])}</div><div class=h>{table('Payment Information', ('Bank', 'Account Name', 'Account Number', 'Payment Amount'), [('Cascade Head CU', 'Checking ******' + p.no('####'), '******' + p.no('####'), usd(net) + ' USD')])}</div></div>"
    )
    record = shape("pay_stub", employer_name="Tualco Rail Services, Inc.", employee_name=p.short, period_start=start, period_end=end, pay_date=paid, pay_rate="34.615385", hours="80.00", gross_pay=gross, net_pay=net, ytd_gross=year)
    return Paper(sheet(body, ".hd th{background:#e8eef4;font-size:88%}.g td,.g th{border-color:#bcc8d4}h4{margin:10px 0 2px;font-size:9pt}", "8.2pt/1.3 'Roboto'", "0.5in"), record).without("pay_rate")


def time_clock_firm(p: Person) -> Paper:
    """A time clock company's statement in capitals: the period under its captions, hours of two jobs, no number of the employee."""
    start, end, paid = p.day(-20), p.day(-14), p.day(-7)
    earned = [("REG", "CASHIER", "22.50", "16.4000", "369.00", "2214.00"), ("REG", "NIGHT STOCK", "12.25", "16.4000", "200.90", "1008.60"), ("SPREAD", "", "1.00", "15.5000", "15.50", "77.50")]
    gross, year = add(*(row[4] for row in earned)), add(*(row[5] for row in earned))
    taxes = [("FITW", "31.06", "170.84"), ("MED", "8.49", "47.85"), ("SS", "36.29", "204.61"), ("NY SITW", "18.20", "101.37"), ("NY SDI", "0.60", "3.60"), ("NYPFL", "2.27", "12.80")]
    net = less(gross, *(row[1] for row in taxes))
    caps = lambda *pairs: "<table class=w>" + line(*(f"<td class=k2>{a}" for a, _ in pairs)) + line(*(f"<td><b>{b}</b>" for _, b in pairs)) + "</table>"  # noqa: E731
    body = (
        f"<div class=f><div><b>NORTH COUNTRY PROVISIONS CORP</b><br>STORE 14, 200 ROUTE 9N, STANNARD, NY 12998</div><b>PAY STATEMENT<br>NON NEGOTIABLE</b></div><hr>{caps(('EMPLOYEE', p.short.upper()), ('EMPLOYEE NUMBER', p.no('14-####')), ('PAY GROUP', 'WEEKLY HOURLY'))}{caps(('PERIOD START', us(start)), ('PERIOD END', us(end)), ('PAY DATE', us(paid)), ('DOCUMENT', p.no('DD######')), ('NET PAY', '$' + usd(net)))}<hr>"
        f"<table class=w><tr class=u><th>EARNING<th>JOB<th class=r>HOURS<th class=r>RATE<th class=r>AMOUNT<th class=r>YTD AMOUNT{rows([(a, b, c, d, usd(e), usd(f)) for a, b, c, d, e, f in earned], 2)}<tr class=p><td>TOTAL<td><td class=r>34.75<td><td class=r>{usd(gross)}<td class=r>{usd(year)}</table><table class=w style='margin-top:14px'><tr class=u><th>TAX<th class=r>BASED ON<th class=r>AMOUNT<th class=r>YTD AMOUNT{rows([(a, usd(gross), b, c) for a, b, c in taxes], 1)}<tr class=p><td>TOTAL<td><td class=r>{less(gross, net)}<td class=r>{add(*(row[2] for row in taxes))}</table>"
        f"<table class=w style='margin-top:14px'><tr class=u><th>PAY SUMMARY<th class=r>GROSS<th class=r>FIT TAXABLE WAGES<th class=r>TAXES<th class=r>DEDUCTIONS<th class=r>NET PAY{rows([('CURRENT', usd(gross), usd(gross), less(gross, net), '0.00', usd(net)), ('YTD', usd(year), usd(year), add(*(row[2] for row in taxes)), '0.00', usd(less(year, *(row[2] for row in taxes))))], 1)}</table><p class=s>ACCRUAL PLAN: NYS SICK &nbsp; AVAILABLE 22.40 HRS &nbsp; USED 0.00</p>"
    )
    record = shape("pay_stub", employer_name="NORTH COUNTRY PROVISIONS CORP", employee_name=p.short.upper(), period_start=start, period_end=end, pay_date=paid, pay_rate="16.40", hours="34.75", gross_pay=gross, net_pay=net, ytd_gross=year)
    return Paper(sheet(body, ".k2{font-size:70%;color:#333}.u th{border-bottom:1px solid #222;font-size:88%}.p td{border-top:1px solid #222}", "9.6pt/1.4 'FreeSans'", "0.7in"), record)


def stationers_pad(p: Person) -> Paper:
    """A carbonless pad's statement of earnings, filled with a pen by a roofer's wife."""
    ink = lambda text: f"<span class=ink>{text}</span>"  # noqa: E731
    start, end, paid = p.day(-12), p.day(-6), p.day(-6)
    gross, taken = "780.00", [("FED. INC. TAX", "52.00"), ("SOC. SEC.", "48.36"), ("MEDICARE", "11.31"), ("ADVANCE", "100.00")]
    net = less(gross, *(row[1] for row in taken))
    cell = lambda caption, value="": f"<td><i class=k>{caption}</i>{ink(value) if value else ''}&nbsp;"  # noqa: E731
    body = (
        f"<div style='border:2px solid #275;padding:10px 14px;width:6.2in;margin:20px auto;color:#152'><div class=f><b>STATEMENT OF EARNINGS AND DEDUCTIONS</b><span class=t>FOR EMPLOYEE'S RECORDS &mdash; DETACH BEFORE CASHING</span></div><table class='w g' style='margin-top:8px'>{line(cell('EMPLOYEE', p.short), cell('SOC. SEC. NO. (last four)', p.no('####')), cell('DATE PAID', bare(paid)))}{line(cell('PERIOD BEGINNING', bare(start)), cell('PERIOD ENDING', bare(end)), cell('HOURS WORKED', '39'))}{line(cell('REGULAR HOURS', '39'), cell('OVERTIME HOURS'), cell('RATE', '20.00'))}</table>"
        f"<div class=f style='margin-top:10px'><table class=g style='width:47%'>{''.join(f'<tr><td>{a}<td class=r>{ink(b)}&nbsp;' for a, b in (('REGULAR', '780.00'), ('OVERTIME', ''), ('OTHER', ''), ('TOTAL EARNINGS', gross)))}</table><table class=g style='width:47%'>{''.join(f'<tr><td>{a}<td class=r>{ink(b)}' for a, b in taken)}<tr><td>STATE TAX<td>&nbsp;<tr><td>TOTAL DEDUCTIONS<td class=r>{ink(less(gross, net))}<tr><td><b>NET PAY</b><td class=r>{ink(net)}</table></div><p>EMPLOYER &emsp; {ink('Sunbelt Roofing of Lake Corbett')}</p></div>"
    )
    record = shape("pay_stub", employer_name="Sunbelt Roofing of Lake Corbett", employee_name=p.short, ssn_last4=p.no("####"), period_start=start, period_end=end, pay_date=paid, pay_rate="20.00", hours="39", gross_pay=gross, net_pay=net)
    return Paper(sheet(body, ".g td{border-color:#275;padding:3px 8px}.ink{font-size:18pt;color:#124}", "10pt/1.35 'Liberation Sans'", "0.8in"), record)


def monthly_slip(p: Person, back: int = 0) -> Paper:
    """A boatyard's monthly slip; two of one employee follow each other in an envelope, alike but for a month and its sums."""
    start, end, paid = ((p.day(-38), p.day(-8), p.day(-8)), (p.day(-68), p.day(-39), p.day(-41)))[back]
    gross, year = "5416.67", ("65000.04", "59583.37")[back]
    taxes = [("Federal tax", "612.40"), ("Social Security", "335.83"), ("Medicare", "78.54"), ("MA tax", "270.83"), ("MA PFML", "24.92")]
    net = less(gross, *(row[1] for row in taxes))
    body = f"<div class=f><b>Cotter &amp; Sloane Boatbuilders, Inc.</b><b>PAY STATEMENT</b></div><table class='w g' style='margin-top:8px'>{line(f'<td>Employee<br><b>{p.short}</b>', f'<td>Pay period<br><b>{us(start)} - {us(end)}</b>', f'<td>Pay date<br><b>{us(paid)}</b>')}</table><div class=f style='margin-top:10px'><table style='width:46%'><tr><th>Earnings<th class=r>Current<th class=r>YTD<tr><td>Salary<td class=r>{usd(gross)}<td class=r>{usd(year)}<tr><td><b>Gross pay</b><td class=r>{usd(gross)}<td class=r>{usd(year)}</table><table style='width:40%'><tr><th>Taxes<th class=r>Current{rows(taxes, 1)}</table></div><p class=r><b>Net pay: ${usd(net)}</b></p>"
    record = shape("pay_stub", employer_name="Cotter & Sloane Boatbuilders, Inc.", employee_name=p.short, period_start=start, period_end=end, pay_date=paid, gross_pay=gross, net_pay=net, ytd_gross=year)
    return Paper(sheet(body, "td,th{padding:4px 7px}", "10.8pt/1.4 'Lato'", "0.9in"), record)


def month_before(p: Person) -> Paper:
    """The slip of the month before."""
    return monthly_slip(p, 1)


def landscape_strip(p: Person) -> Paper:
    """A hospital system's strip in landscape and tiny print: pay, taxes and deductions side by side under one rule."""
    four = p.no("####")
    start, end, paid = p.day(-23), p.day(-10), p.day(-5)
    earned = [("REGULAR", "64.00", "38.150000", "2441.60", "24416.00"), ("WKND DIFF", "12.00", "4.000000", "48.00", "384.00"), ("CALLBACK", "3.50", "57.225000", "200.29", "801.16"), ("PTO", "8.00", "38.150000", "305.20", "1220.80")]
    gross, year = add(*(row[3] for row in earned)), add(*(row[4] for row in earned))
    taxes = [("FED WTH", "281.40", "2512.60"), ("OASDI", "178.28", "1596.70"), ("MEDICARE", "41.69", "373.42"), ("PA STATE", "88.28", "790.64"), ("LOCAL EIT", "28.76", "257.53"), ("LST", "2.00", "18.00"), ("PA UI", "2.10", "18.78")]
    away = [("MEDICAL PRE", "96.55", "772.40"), ("VISION PRE", "4.20", "33.60"), ("403B", "149.75", "1341.10"), ("PARKING", "18.00", "144.00")]
    net = less(gross, *(row[1] for row in taxes + away))
    table = lambda head, some, right=1: "<table class=w><tr class=u>" + "".join(f"<th class={'r' if at else 'l'}>{one}" for at, one in enumerate(head)) + rows(some, right) + "</table>"  # noqa: E731
    sums = rows([("CURRENT", usd(gross), usd(less(gross, "96.55", "4.20", "149.75")), add(*(row[1] for row in taxes)), add(*(row[1] for row in away)), usd(net)), ("YTD", usd(year), usd(less(year, "772.40", "33.60", "1341.10")), usd(add(*(row[2] for row in taxes))), usd(add(*(row[2] for row in away))), usd(less(year, *(row[2] for row in taxes + away))))], 1)
    body = (
        f"<div class=f><div><b>MILL HOLLOW REGIONAL HEALTH SYSTEM</b><br>1 CAMPUS DR, MILL HOLLOW PA 19997</div><div>PAY GROUP: BWK-HRLY<br>PAY BEGIN DATE: {us(start)}<br>PAY END DATE: {us(end)}</div><div>BUSINESS UNIT: MHRHS<br>ADVICE #: {p.no('00000000######')}<br>ADVICE DATE: {us(paid)}</div></div><hr><div class=f><div>{p.last.upper()}, {p.first.upper()} {p.mid}<br>{p.street.upper()}<br>{p.town.upper()}</div><div>EMPLOYEE ID: {p.no('######')}<br>SSN: XXX-XX-{four}<br>DEPARTMENT: 6140-RESPIRATORY CARE</div><div>JOB TITLE: RESPIRATORY THERAPIST<br>PAY RATE: $38.150000 HOURLY<br>LOCATION: MAIN</div><div>TAX DATA: FEDERAL &ensp; PA<br>MARITAL STATUS: SINGLE &ensp; N/A<br>ADDL. AMT: 0.00</div></div><hr>"
        f"<div class=f style='gap:8px'><div style='width:44%'>{table(('HOURS AND EARNINGS', 'HOURS', 'RATE', 'CURRENT', 'YTD'), [(a, b, c, usd(d), usd(e)) for a, b, c, d, e in earned] + [('TOTAL:', '', '', usd(gross), usd(year))])}</div><div class=h>{table(('TAXES', 'CURRENT', 'YTD'), [*((a, b, usd(c)) for a, b, c in taxes), ('TOTAL:', add(*(row[1] for row in taxes)), usd(add(*(row[2] for row in taxes))))])}</div><div class=h>{table(('DEDUCTIONS', 'CURRENT', 'YTD'), [*((a, b, usd(c)) for a, b, c in away), ('TOTAL:', add(*(row[1] for row in away)), usd(add(*(row[2] for row in away))))])}</div></div>"
        f"<hr><table class=w><tr class=u><th><th class=r>TOTAL GROSS<th class=r>FED TAXABLE GROSS<th class=r>TOTAL TAXES<th class=r>TOTAL DEDUCTIONS<th class=r>NET PAY{sums}</table><hr><div class=f><span>PTO BALANCE 61.25 HRS &ensp; EIB 140.00 HRS</span><span>NET PAY DISTRIBUTION: ADVICE #{p.no('######')} &ensp; CHECKING XXXX{p.no('####')} &ensp; ${usd(net)}</span></div>"
    )
    record = shape("pay_stub", employer_name="MILL HOLLOW REGIONAL HEALTH SYSTEM", employee_name=f"{p.last.upper()}, {p.first.upper()} {p.mid}", ssn_last4=four, period_start=start, period_end=end, pay_date=paid, pay_rate="38.15", gross_pay=gross, net_pay=net, ytd_gross=year)
    return Paper(sheet(body, ".u th{border-bottom:1px solid #222}td,th{padding:1px 3px}hr{border:0;border-top:1px solid #222;margin:5px 0}", "8pt/1.35 'Liberation Sans'", "0.5in", "11in 8.5in"), record).without("hours")
