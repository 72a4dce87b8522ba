"""Stubs, yearly statements and employers' answers."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_seventh.claim.case import (
    FIRM,
    FIRM_AT,
    Paper,
    Person,
    add,
    bare,
    less,
    long,
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


def cheque_over_stub(p: Person) -> Paper:
    """Return a cheque above its stub, current and year to date side by side."""
    start, end, paid, rate = p.day(-20), p.day(-14), p.day(-10), "22.40"
    reg, over = times(rate, "40"), times("33.60", "3.5")
    gross = add(reg, over)
    ytd = add(gross, "3920.00")
    cuts = [("FIT", "88.20", "334.80"), ("SOC SEC", times(gross, "0.062"), times(ytd, "0.062")), ("MEDICARE", times(gross, "0.0145"), times(ytd, "0.0145")), ("MEDICAL 125", "31.00", "155.00")]
    net = less(gross, *(row[1] for row in cuts))
    html = f"""<div style="border:1px solid;padding:10px"><div class=f><b>Ironwood Cabinet Works, LLC<br><span class=s>66 Sawyer Lane</span></b><span>No. {p.no('2####')}<br>Date <u>{us(paid)}</u></span></div><p>PAY TO THE ORDER OF &nbsp; <b>{p.name}</b> <span style="float:right;border:1px solid;padding:3px">$**{usd(net)}</span></p><p class=s>{p.street}, {p.town}</p><p class=r>____________________<br><span class=t>AUTHORIZED SIGNATURE</span></p></div>
<p class=s style="margin-top:24px">Ironwood Cabinet Works, LLC &nbsp; | &nbsp; Emp: {p.name} &nbsp; | &nbsp; SSN: ***-**-{p.no('8###')} &nbsp; | &nbsp; Ck {p.no('2####')} dated {us(paid)}</p><p class=s>For the pay period {us(start)} through {us(end)}</p>
<div class=f><table class=g style="width:54%">{tr('EARNINGS', 'HRS', 'RATE', 'CURRENT', 'Y-T-D', right=1, head=True)}{trs([('REG', '40.00', rate, reg, '4,480.00' if reg == '896.00' else ''), ('O/T 1.5', '3.50', '33.60', over, usd(less(ytd, '4480.00')))], 1)}{tr('GROSS', '43.50', '', f'<b>{usd(gross)}</b>', usd(ytd), right=1)}</table>
<table class=g style="width:42%">{tr('DEDUCTIONS', 'CURRENT', 'Y-T-D', right=1, head=True)}{trs(cuts, 1)}{tr('TOTAL', add(*(row[1] for row in cuts)), add(*(row[2] for row in cuts)), right=1)}</table></div><p class=r><b>NET PAY &nbsp; {usd(net)}</b></p>"""
    return Paper(sheet(html), shape("pay_stub", employer_name="Ironwood Cabinet Works, LLC", employee_name=p.name, ssn_last4=p.no("8###"), period_start=start, period_end=end, pay_date=paid, pay_rate=rate, hours="43.50", gross_pay=gross, net_pay=net, ytd_gross=ytd))


def union_stub(p: Person) -> Paper:
    """Return a contractor's typed stub with the period's end alone."""
    end, paid, rate = p.day(-11), p.day(-7), "38.75"
    gross = times(rate, "32")
    ytd = add(gross, "6200.00")
    cuts = [("FEDERAL W/H", "131.44"), ("FICA-OASDI", times(gross, "0.062")), ("FICA-HI", times(gross, "0.0145")), ("UNION DUES 3%", times(gross, "0.03"))]
    net = less(gross, *(row[1] for row in cuts))
    lines = "\n".join(f"   {a:<22}{b:>10}" for a, b in cuts)
    html = f"""<pre>BRANNIGAN STEEL ERECTORS INC                  PAYROLL REGISTER STUB
LOCAL 0998 AGREEMENT                          CHK {p.no('7####')}

EMPLOYEE ..... {p.turned.upper()}
W/E .......... {short(end)}
PAID ......... {short(paid)}
CLASS ........ JOURNEYMAN     RATE {rate}     HRS 32.00

   GROSS THIS CHECK      {usd(gross):>10}
{lines}
                         ----------
   NET THIS CHECK        {usd(net):>10}

   Y.T.D. GROSS ....... {usd(ytd):>11}
   VACATION FUND (EMPLOYER PAID, NOT IN GROSS)  {times('2.10', '32')}
</pre>"""
    return Paper(sheet(html, font="11pt/1.4 'Liberation Mono'"), shape("pay_stub", employer_name="BRANNIGAN STEEL ERECTORS INC", employee_name=p.turned, period_end=end, pay_date=paid, pay_rate=rate, hours="32.00", gross_pay=gross, net_pay=net, ytd_gross=ytd))


def portal_stub(p: Person) -> Paper:
    """Return a web portal's stub for a salaried nurse manager, captions above the figures."""
    start, end, paid = p.day(-35), p.day(-22), p.day(-17)
    gross, ytd = "3125.00", "71875.00"
    rows = [("Federal income tax", "402.10", "9,248.30"), ("Social Security", "193.75", "4,456.25"), ("Medicare", "45.31", "1,042.13"), ("Health savings", "75.00", "1,725.00")]
    net = less(gross, *(row[1] for row in rows))
    html = f"""<div style="background:#eef;padding:10px"><span class=s>Net pay</span><br><b style="font-size:22pt">${usd(net)}</b><br><span class=s>deposited {mid(paid)}</span></div><div class=f style="margin:14px 0"><div><span class=t>EMPLOYER</span><br>Lanternfish Care Partners</div><div><span class=t>EMPLOYEE</span><br>{p.short}</div><div><span class=t>PAY PERIOD</span><br>{mid(start)} to {mid(end)}</div><div><span class=t>SSN</span><br>&bull;&bull;&bull;-&bull;&bull;-{p.no('5###')}</div></div>
<table class="u w">{tr('', 'This check', 'This year', right=1, head=True)}{tr('Salary', '$' + usd(gross), '$' + usd(ytd), right=1)}{tr('<b>Gross pay</b>', '$' + usd(gross), '$' + usd(ytd), right=1)}{trs(rows, 1)}{tr('<b>Total taken out</b>', add(*(row[1] for row in rows)), usd(add(*(row[2].replace(',', '') for row in rows))), right=1)}</table><p class=s>Paid time off left: 61.5 h. Employer HSA contribution this check: $40.00 (not pay).</p>"""
    return Paper(sheet(html, font="11pt/1.5 'Open Sans'"), shape("pay_stub", employer_name="Lanternfish Care Partners", employee_name=p.short, ssn_last4=p.no("5###"), period_start=start, period_end=end, pay_date=paid, gross_pay=gross, net_pay=net, ytd_gross=ytd))


def _cell(letter: str, caption: str, value: str, wide: int = 1) -> str:
    return f"<td colspan={wide} style='height:44px'><i class=k><b>{letter}</b> {caption}</i>{value}</td>"


def boxed_year(p: Person) -> Paper:
    """Return a W-2 in the usual boxes."""
    ein, wages, ss, tax = p.no("36-7######"), "48210.33", "51010.33", "4912.07"
    year, ssn = str(p.loss.year - 1), p.no("4###")
    html = f"""<table class="g w"><tr>{_cell('a', "Employee's social security number", f'XXX-XX-{ssn}', 2)}<td colspan=2 class=t>OMB No. 1545-0008 &nbsp; Copy C, for EMPLOYEE'S RECORDS</tr>
<tr>{_cell('b', 'Employer identification number (EIN)', ein, 2)}{_cell('1', 'Wages, tips, other compensation', wages)}{_cell('2', 'Federal income tax withheld', tax)}</tr>
<tr><td colspan=2 rowspan=2><i class=k><b>c</b> Employer's name, address, and ZIP code</i>Prairie Signal Fabricators Co<br>2100 Roundhouse Rd<br>Kingsland Park IL 60696</td>{_cell('3', 'Social security wages', ss)}{_cell('4', 'Social security tax withheld', times(ss, '0.062'))}</tr>
<tr>{_cell('5', 'Medicare wages and tips', ss)}{_cell('6', 'Medicare tax withheld', times(ss, '0.0145'))}</tr>
<tr>{_cell('d', 'Control number', p.no('0####'), 2)}{_cell('7', 'Social security tips', '')}{_cell('8', 'Allocated tips', '')}</tr>
<tr><td colspan=2 rowspan=2><i class=k><b>e</b> Employee's first name and initial, last name</i>{p.first} {p.mid} {p.last}<br>{p.address}</td>{_cell('10', 'Dependent care benefits', '')}{_cell('11', 'Nonqualified plans', '')}</tr>
<tr>{_cell('12a', 'See instructions for box 12', 'D &nbsp; 2800.00')}{_cell('13', 'Retirement plan', 'X')}</tr>
<tr>{_cell('15', "State &nbsp; Employer's state ID", 'IL &nbsp; ' + p.no('####-####'))}{_cell('16', 'State wages, tips, etc.', wages)}{_cell('17', 'State income tax', times(wages, '0.0495'))}{_cell('18', 'Local wages', '')}</tr></table><p><b style="font-size:16pt">W-2 Wage and Tax Statement &nbsp; {year}</b> &nbsp; <span class=t>Department of the Treasury&mdash;Internal Revenue Service</span></p>"""
    return Paper(sheet(html), shape("w2", tax_year=year, employer_name="Prairie Signal Fabricators Co", employer_ein=ein, employee_name=f"{p.first} {p.mid} {p.last}", ssn_last4=ssn, wages=wages, federal_tax=tax, social_security_wages=ss, medicare_wages=ss, state="IL", state_wages=wages))


def answer_letter(p: Person) -> Paper:
    """Return an employer's letter to the firm, in prose."""
    signed, hired = p.day(48), p.day(-1500)
    lost = times("27.15", "152")
    html = f"""<h2>Harbor Loop Brewing Company</h2><p class=s>41 Malt House Way</p><p>{long(signed)}</p><p>{FIRM}<br>{FIRM_AT}</p><p>Re: Employment of {p.name}</p><p>To whom it may concern:</p><p>{p.name} has worked for us as a cellar technician since {long(hired)}. The hourly wage is $27.15, and the regular schedule is 38 hours a week.</p><p>{p.mr} did not work from {long(p.day(1))} through {long(p.day(28))}, which was 20 scheduled shifts, or 152 hours. None of that time was covered by paid leave. The regular wages not earned in that period come to ${usd(lost)}.</p><p>Sincerely,</p><p class=sg>Inga Halvard</p><p>Inga Halvard<br>Director of People</p>"""
    return Paper(sheet(html, font="11.5pt/1.5 Carlito", margin="1in"), shape("wage_verification", employer_name="Harbor Loop Brewing Company", employee_name=p.name, job_title="cellar technician", hire_date=hired, pay_rate="27.15", pay_rate_unit="hour", hours_per_week="38", absence_start=p.day(1), absence_end=p.day(28), hours_missed="152", wages_lost=lost, signed_by="Inga Halvard", signed_on=signed)).without("days_missed", "leave_used_hours")


def insurer_form(p: Person) -> Paper:
    """Return an insurer's wage form filled in by hand."""
    def ask(caption: str, value: str) -> str:
        return f"<tr><td style='width:52%'>{caption}<td class=hand>{value}"
    signed, hired = p.day(39), p.day(-800)
    html = f"""<div class=f><b style="font-size:13pt">WAGE AND SALARY VERIFICATION</b><span>Meridian Bluffs Insurance Group</span></div><p class=s>Please complete and return within ten days. To be filled in by the employer only.</p><table class="g w">{ask('1. Name of employee', p.short)}{ask('2. Name of employer', 'Cardinal Greenhouses')}{ask('3. Occupation', 'Grower II')}{ask('4. Date hired', bare(hired))}{ask('5. Rate of pay on date of accident', '$890.00 per week')}{ask('6. Usual hours worked each week', '40')}{ask('7. First day absent', bare(p.day(1)))}{ask('8. Last day absent', bare(p.day(21)))}{ask('9. Number of work days lost', '15')}{ask('10. Wages lost', '$' + usd(times('890', '3')))}{ask('11. Hours of sick or vacation time used', '16')}{ask('12. Worker&rsquo;s compensation claim filed?', 'no')}</table><p>Signature: <span class=sg>Paul Mendel</span> &nbsp; Print name: <span class=hand>Paul Mendel</span></p><p>Date: <span class=hand>{bare(signed)}</span></p>"""
    return Paper(sheet(html, font="11pt/1.5 'Liberation Sans'"), shape("wage_verification", employer_name="Cardinal Greenhouses", employee_name=p.short, job_title="Grower II", hire_date=hired, pay_rate="890.00", pay_rate_unit="week", hours_per_week="40", absence_start=p.day(1), absence_end=p.day(21), days_missed="15", wages_lost=times("890", "3"), leave_used_hours="16", signed_by="Paul Mendel", signed_on=signed))
