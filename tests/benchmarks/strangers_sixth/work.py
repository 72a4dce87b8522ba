"""What employers send: verifications of wages, stubs in a row, W-2s of two years."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date, timedelta

from tests.benchmarks.strangers_sixth.case import (
    Paper,
    Person,
    add,
    leaves,
    less,
    long,
    mdy,
    mon,
    shape,
    sheet,
    table,
    us,
    usd,
)


def north_shore_verification(p: Person) -> Paper:
    """A paper mill's two-sheet form of an insurer, filled by its payroll clerk, signed on the second."""
    out, back = p.day(3), p.day(45)
    one = f"<h3 class=c>WAGE AND SALARY VERIFICATION</h3><table class='w grid'><tr><td colspan=2><span class=cap>Employer</span>Birch Point Paper Company<td><span class=cap>Telephone</span>218-555-0144<tr><td colspan=3><span class=cap>Address</span>1 Mill Street, Lake Aurora, MN 55698<tr><td><span class=cap>Employee</span>{p.name}<td><span class=cap>Social Security No.</span>XXX-XX-{p.no('####')}<td><span class=cap>Date of accident</span>{us(p.loss)}<tr><td><span class=cap>Job title</span>Machine tender, No. 2 line<td><span class=cap>Date hired</span>{us(date(2004, 8, 16))}<td><span class=cap>Full or part time</span>Full</table><p>1. Rate of pay on the date of the accident: <b>$34.60 per hour</b></p><p>2. Hours in a normal week: <b>40</b> &emsp; Days: Mon-Fri &emsp; Overtime rate: 1.5</p><p>3. Gross earnings in the 13 weeks before the accident:</p><table class='w grid sm'>{table([('Week ending', 'Hours', 'Gross')], (1, 2), 'th')}{table([(us(p.loss - timedelta(days=6 + 7 * at)), {1: '46.00', 3: '44.00'}.get(at, '40.00'), {1: '1,695.40', 3: '1,591.60'}.get(at, '1,384.00')) for at in range(13)], (1, 2))}</table>"
    two = f"<p>4. First day absent because of the accident: <b>{us(out)}</b></p><p>5. Date returned to work: <b>{us(back)}</b></p><p>6. Last day absent: <b>{us(p.day(42))}</b></p><p>7. Work days missed: <b>28</b> &emsp; Hours missed: <b>224</b></p><p>8. Wages lost: <b>$7,750.40</b></p><p>9. Sick or vacation hours used in that time: <b>16</b> &emsp; (included in the hours missed)</p><p>10. Is the employee paid under a wage continuation plan? &#9744; Yes &#9746; No</p><p>11. Did the employee apply for workers' compensation? &#9744; Yes &#9746; No</p><p style='margin-top:30px'>I certify that the above is taken from our payroll records.</p><p><span class=ink>Lorraine Pohjola</span></p><table class='w grid'><tr><td><span class=cap>Name (print)</span>Lorraine Pohjola<td><span class=cap>Title</span>Payroll clerk<td><span class=cap>Date</span>{us(p.day(60))}</table>"
    record = shape("wage_verification", employer_name="Birch Point Paper Company", employee_name=p.name, job_title="Machine tender, No. 2 line", hire_date=date(2004, 8, 16), pay_rate="34.60", pay_rate_unit="hour", hours_per_week="40", absence_start=out, absence_end=p.day(42), days_missed="28", hours_missed="224", wages_lost="7750.40", leave_used_hours="16", signed_by="Lorraine Pohjola", signed_on=p.day(60))
    head = "<div class='two sm'><span>Lakeland Farmers Mutual &mdash; Claims, PO Box 700, Duluth, MN 55802</span><span>Form LF-220</span></div>"
    return Paper(sheet(leaves(head, [one, two]), "td,th{padding:3px 8px}p{margin:9px 0}", "11pt/1.4 'Liberation Sans'", "0.75in"), record)


def mill_stub(p: Person, at: int) -> Paper:
    """One of a row of weekly stubs of the mill: hours, taxes and the year's totals in a grid."""
    weeks = (51, 52, 1, 2)[at]
    end = (date(2025, 12, 13), date(2025, 12, 20), date(2025, 12, 27), date(2026, 1, 3))[at]
    hours, extra = ("40.00", "40.00", "40.00", "40.00")[at], ("4.00", "0.00", "6.00", "0.00")[at]
    straight, over = "1384.00", f"{float(extra) * 51.9:.2f}"
    gross = add(straight, over)
    year = ("71240.60", "72624.60", "74320.00", "1384.00")[at]
    taxes = (("Federal", f"{float(gross) * 0.112:.2f}"), ("FICA", f"{float(gross) * 0.062:.2f}"), ("Medicare", f"{float(gross) * 0.0145:.2f}"), ("MN State", f"{float(gross) * 0.058:.2f}"), ("Union dues", "21.50"), ("401k", "69.20"))
    net = less(gross, *(amount for _, amount in taxes))
    pay = end + timedelta(days=4)
    body = f"<div style='border:2px solid;padding:14px'><div class=two><div><b>BIRCH POINT PAPER COMPANY</b><br>1 Mill Street, Lake Aurora, MN 55698</div><table class='grid sm'>{table([('Period beginning', us(end - timedelta(days=6))), ('Period ending', us(end)), ('Pay date', us(pay)), ('Check', p.no(f'44{at}###'))])}</table></div><p>{p.turned.upper()} &emsp; Emp # {p.no('1###')} &emsp; SSN ***-**-{p.no('####')} &emsp; Rate 34.6000</p><table class='w grid'>{table([('EARNINGS', 'HOURS', 'RATE', 'CURRENT', 'YEAR TO DATE')], (1, 2, 3, 4), 'th')}{table([('Regular', hours, '34.6000', usd(straight), ''), ('Overtime 1.5', extra, '51.9000', usd(over), ''), ('<b>GROSS</b>', '', '', '<b>' + usd(gross) + '</b>', '<b>' + usd(year) + '</b>')], (1, 2, 3, 4))}</table><table class='w grid' style='margin-top:10px'>{table([('DEDUCTIONS', 'CURRENT')], (1,), 'th')}{table([(name, usd(amount)) for name, amount in taxes], (1,))}{table([('<b>NET PAY</b>', '<b>' + usd(net) + '</b>')], (1,))}</table><p class=sm>Week {weeks}. Retain this statement for your records.</p></div>"
    record = shape("pay_stub", employer_name="BIRCH POINT PAPER COMPANY", employee_name=p.turned.upper(), ssn_last4=p.no("####"), period_start=end - timedelta(days=6), period_end=end, pay_date=pay, pay_rate="34.6000", gross_pay=gross, net_pay=net, ytd_gross=year)
    return Paper(sheet(body, "td,th{padding:3px 8px}", "10.4pt/1.4 'Liberation Mono'", "0.7in"), {**record, "pay_rate": "34.60"}).without("hours")


def outfitters_stub(p: Person, at: int) -> Paper:
    """One of three half-monthly statements of a payroll service: a band, then earnings beside taxes."""
    end = (date(2025, 9, 30), date(2025, 10, 15), date(2025, 10, 31))[at]
    start = (date(2025, 9, 16), date(2025, 10, 1), date(2025, 10, 16))[at]
    gross, year = "2395.83", ("43124.94", "45520.77", "47916.60")[at]
    taxes = (("Federal Income Tax", "248.10"), ("Social Security", "148.54"), ("Medicare", "34.74"), ("CO State Tax", "98.00"), ("FAMLI", "10.78"))
    cuts = (("Medical pre-tax", "92.50"), ("401(k)", "95.83"))
    net = less(gross, *(row[1] for row in taxes + cuts))
    pay = (date(2025, 10, 3), date(2025, 10, 20), date(2025, 11, 5))[at]
    body = f"<div style='background:#274;color:#fff;padding:10px 16px' class=two><b style='font-size:14pt'>Sandstone Outfitters, Inc.</b><span class=r>Earnings Statement<br>Pay date: {mon(pay)}</span></div><table class='w sm' style='margin:10px 0'><tr><td><span class=cap>Employee</span>{p.name}<br>{p.address}<td><span class=cap>Pay period</span>{mon(start)} - {mon(end)}<td><span class=cap>Annual salary</span>$57,500.00<td><span class=cap>SSN</span>xxx-xx-{p.no('####')}</table><div class=two><div class=f><table class='w lined'>{table([('Earnings', 'This period', 'YTD')], (1, 2), 'th')}{table([('Salary', usd(gross), usd(year)), ('<b>Gross Pay</b>', '<b>' + usd(gross) + '</b>', '<b>' + usd(year) + '</b>')], (1, 2))}</table></div><div class=f><table class='w lined'>{table([('Taxes and deductions', 'This period')], (1,), 'th')}{table([(name, usd(amount)) for name, amount in taxes + cuts], (1,))}</table></div></div><div style='margin-top:16px;font-size:14pt' class=r>Net Pay &nbsp; <b>${usd(net)}</b></div><p class=sm>Deposited to checking ending {p.no('##8#')}. This is not a check.</p>"
    record = shape("pay_stub", employer_name="Sandstone Outfitters, Inc.", employee_name=p.name, ssn_last4=p.no("####"), period_start=start, period_end=end, pay_date=pay, gross_pay=gross, net_pay=net, ytd_gross=year)
    return Paper(sheet(body, "td,th{padding:4px 8px}", "10.6pt/1.4 'Roboto'", "0.7in"), record).without("pay_rate", "hours")


def withheld(p: Person, at: int) -> Paper:
    """A W-2 of one of two years, boxes in a grid, the copy for the employee."""
    year, wages, fed, top = (("2023", "51200.00", "5012.40", "54200.00"), ("2024", "53940.16", "5288.91", "57040.16"))[at]
    box = lambda no, name, value, wide=1: f"<td colspan={wide}><span class=cap>{no} {name}</span>{value}&nbsp;"  # noqa: E731
    body = f"<div class=two><b>Form W-2 Wage and Tax Statement</b><b style='font-size:20pt'>{year}</b><span class=sm>Copy C &mdash; For EMPLOYEE'S RECORDS</span></div><table class='w grid'><tr>{box('a', 'Employee&#39;s social security number', '***-**-' + p.no('####'), 2)}{box('', 'OMB No. 1545-0008', '', 2)}<tr>{box('b', 'Employer identification number (EIN)', '84-2290713', 2)}{box('1', 'Wages, tips, other compensation', usd(wages))}{box('2', 'Federal income tax withheld', usd(fed))}<tr>{box('c', 'Employer&#39;s name, address, and ZIP code', 'Sandstone Outfitters, Inc.<br>410 Quarry Ave<br>Red Butte, CO 80998', 2)}{box('3', 'Social security wages', usd(top))}{box('4', 'Social security tax withheld', f'{float(top) * 0.062:,.2f}')}<tr>{box('d', 'Control number', p.no('0##-##'), 2)}{box('5', 'Medicare wages and tips', usd(top))}{box('6', 'Medicare tax withheld', f'{float(top) * 0.0145:,.2f}')}<tr>{box('e', 'Employee&#39;s name', p.name + '<br>' + p.address, 2)}{box('12a', 'See instructions for box 12', 'D &nbsp; ' + usd(less(top, wages)))}{box('14', 'Other', '')}<tr>{box('15', 'State &nbsp; Employer&#39;s state ID number', 'CO &nbsp; 07-884120', 2)}{box('16', 'State wages, tips, etc.', usd(wages))}{box('17', 'State income tax', f'{float(wages) * 0.0425:,.2f}')}</table>"
    record = shape("w2", tax_year=year, employer_name="Sandstone Outfitters, Inc.", employer_ein="84-2290713", employee_name=p.name, ssn_last4=p.no("####"), wages=wages, federal_tax=fed, social_security_wages=top, medicare_wages=top, state="CO", state_wages=wages)
    return Paper(sheet(body, ".grid td{padding:4px 7px 8px;height:44px}", "10.6pt/1.3 'Liberation Sans'", "0.7in"), record)


def outfitters_letter(p: Person) -> Paper:
    """A personnel office's letter of two sheets about a salaried employee's absence, a table of days on the second."""
    out, back, signed = p.day(1), p.day(27), p.day(50)
    one = f"<p><b style='font-size:14pt;color:#274'>Sandstone Outfitters, Inc.</b><br>People &amp; Culture &middot; 410 Quarry Ave, Red Butte, CO 80998</p><p>{long(signed)}</p><p>To whom it may concern:</p><p>{p.name} has been employed by us since March 4, 2019 and holds the position of visual merchandising manager. Her salary is $57,500.00 a year for a schedule of 40 hours a week.</p><p>Because of a motor vehicle accident on {long(p.loss)} she was absent from work from {long(out)} through {long(p.day(24))}. She missed 18 working days, being 144 hours. She used 56 hours of paid time off for that absence; the remainder was unpaid.</p><p>The value of the time missed, at her daily rate of $221.15, is $3,980.70. Details are overleaf. She came back on {long(back)} without restriction.</p><p>Paid time off is earned at one day a month and may be carried into the next year up to ten days. Time used for this absence is no longer open to her for other purposes. Her medical coverage went on during the absence and she paid her own share of the premium.</p><p>I keep the records of attendance and pay of this company and give these facts from them at the request of {p.mr} and with her written consent.</p>"
    two = f"<p class=sm>{p.name} &mdash; absence record</p><table class='w grid sm'>{table([('Week of', 'Days absent', 'PTO hours', 'Unpaid hours')], (1, 2, 3), 'th')}{table([('Nov 3, 2025', '3', '24', '0'), ('Nov 10, 2025', '5', '32', '8'), ('Nov 17, 2025', '5', '0', '40'), ('Nov 24, 2025', '5', '0', '40'), ('Total', '18', '56', '88')], (1, 2, 3))}</table><p>Please call me at 719-555-0158 with questions.</p><p style='margin-top:30px' class=ink>Ruben Castellanos-Pike</p><p>Ruben Castellanos-Pike<br>Director, People &amp; Culture</p>"
    record = shape("wage_verification", employer_name="Sandstone Outfitters, Inc.", employee_name=p.name, job_title="visual merchandising manager", hire_date=date(2019, 3, 4), pay_rate="57500.00", pay_rate_unit="year", hours_per_week="40", absence_start=out, absence_end=p.day(24), days_missed="18", hours_missed="144", wages_lost="3980.70", leave_used_hours="56", signed_by="Ruben Castellanos-Pike", signed_on=signed)
    return Paper(sheet(leaves("", [one, two]), ".grid td,.grid th{padding:5px 9px}p{margin:13px 0}", "11.6pt/1.5 'Lato'", "1in"), record)


def fax_back(p: Person) -> Paper:
    """A restaurant's answers by hand on the firm's own sheet of questions: what nobody wrote stays empty."""
    line = lambda ask, said: f"<tr><td style='width:52%'>{ask}<td class=ink>{said}&nbsp;"  # noqa: E731
    body = f"<div class=c><b>{'LAW OFFICE OF SIMONE DELACROIX'}</b><br><span class=sm>2400 Gulfview Avenue, Osprey Cove, FL 33598 &middot; fax (727) 555-0150</span></div><h3 class=c>EMPLOYER'S STATEMENT OF LOST EARNINGS</h3><p class=sm>Please complete and fax back. Our client: {p.name}. Date of accident: {us(p.loss)}.</p><table class='w lined ask'>{line('Name of business', 'Pelican Street Fish House')}{line('Position held by employee', 'line cook')}{line('Employed since', '6/2/21')}{line('Hourly wage', '$19.50')}{line('Average hours per week', '35')}{line('First day missed', mdy(p.day(1)))}{line('Last day missed', mdy(p.day(26)))}{line('Number of days missed', '15')}{line('Hours missed in total', '105')}{line('Gross wages lost', '$2,047.50')}{line('Tips lost, if any', '')}{line('Sick leave or vacation used (hours)', 'none')}{line('Has employee received disability benefits?', 'no')}</table><p>Signed: <span class=ink>Dottie Marchbanks</span> &emsp; Print name: <span class=ink>Dottie Marchbanks, owner</span> &emsp; Date: <span class=ink>{mdy(p.day(55))}</span></p>"
    record = shape("wage_verification", employer_name="Pelican Street Fish House", employee_name=p.name, job_title="line cook", hire_date=date(2021, 6, 2), pay_rate="19.50", pay_rate_unit="hour", hours_per_week="35", absence_start=p.day(1), absence_end=p.day(26), days_missed="15", hours_missed="105", wages_lost="2047.50", signed_by="Dottie Marchbanks", signed_on=p.day(55))
    return Paper(sheet(body, ".ask td{padding:7px 8px}", "11pt/1.4 'Liberation Serif'", "0.85in"), record).without("leave_used_hours")


def district_memo(p: Person) -> Paper:
    """A school district's memorandum in capitals, a monthly salary, an absence still open."""
    body = f"<p class=c>SANTA YSIDRA UNIFIED SCHOOL DISTRICT<br>HUMAN RESOURCES - CLASSIFIED PERSONNEL</p><p>MEMORANDUM</p><table>{table([('DATE:', us(p.day(40))), ('TO:', 'WESTERN SLOPE INDEMNITY, CLAIM ' + p.no('WSI-#######')), ('FROM:', 'HUMAN RESOURCES'), ('SUBJECT:', 'VERIFICATION OF EMPLOYMENT AND EARNINGS')])}</table><hr><table class=fact>{table([('EMPLOYEE:', p.turned.upper()), ('CLASSIFICATION:', 'INSTRUCTIONAL AIDE II'), ('DATE OF HIRE:', '08/21/2023'), ('SALARY:', '$2,916.00 PER MONTH'), ('HOURS PER WEEK:', '30'), ('FIRST DAY OF ABSENCE:', us(p.day(1))), ('LAST DAY OF ABSENCE:', 'EMPLOYEE HAS NOT RETURNED'), ('HOURS ABSENT TO DATE:', '96'), ('SICK LEAVE HOURS CHARGED:', '42'), ('LOSS OF EARNINGS TO DATE:', '$2,153.28')])}</table><p>THIS INFORMATION IS RELEASED WITH THE EMPLOYEE'S WRITTEN CONSENT.</p><p style='margin-top:30px'>VERONIQUE SALCIDO<br>HUMAN RESOURCES TECHNICIAN</p>"
    record = shape("wage_verification", employer_name="SANTA YSIDRA UNIFIED SCHOOL DISTRICT", employee_name=p.turned.upper(), job_title="INSTRUCTIONAL AIDE II", hire_date=date(2023, 8, 21), pay_rate="2916.00", pay_rate_unit="month", hours_per_week="30", absence_start=p.day(1), hours_missed="96", wages_lost="2153.28", leave_used_hours="42", signed_by="VERONIQUE SALCIDO", signed_on=p.day(40))
    return Paper(sheet(body, ".fact td{padding:5px 14px 5px 0}p{margin:14px 0}", "11.6pt/1.5 'Courier Prime'", "0.9in"), record)
