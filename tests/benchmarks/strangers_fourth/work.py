"""Pay stubs, wage statements of the year, and what employers say about wages lost."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_fourth.case import (
    KOWAL,
    MARR,
    Paper,
    Person,
    bare,
    dots,
    long,
    mid,
    rows,
    shape,
    sheet,
    short,
    us,
    usd,
)


def stub_check(p: Person) -> Paper:
    """A pay cheque with its stub beneath: earnings left, deductions right, year to date in the last column."""
    four = p.no("####")
    left = [("REGULAR", "26.4500", "80.00", "2,116.00", "25,392.00"), ("OVERTIME", "39.6750", "6.25", "247.97", "1,785.38"), ("SHIFT DIFF", "1.5000", "32.00", "48.00", "480.00")]
    right = [("FED WITHHOLDING", "231.18", "2,658.20"), ("SOC SEC", "149.54", "1,714.77"), ("MEDICARE", "34.97", "401.03"), ("OHIO STATE", "58.40", "671.60"), ("MAPLE FORK CITY", "48.24", "553.15"), ("DENTAL", "11.75", "141.00")]
    body = (
        f"<div style='border:1px solid #888;padding:12px;background:#f3f8f3'><div class=f><b>CINDER CREEK PLASTICS CO.</b><span>Check No. {p.no('1####')}</span></div>400 FOUNDRY RD, MAPLE FORK, OH 44997<div class=f style='margin-top:20px'><span>PAY TO THE ORDER OF &nbsp; <b>{p.name.upper()}</b></span><span>DATE {us(p.day(-7))}</span><b>$1,877.89</b></div><p>ONE THOUSAND EIGHT HUNDRED SEVENTY-SEVEN AND 89/100 DOLLARS</p><p class=n>VOID AFTER 90 DAYS &nbsp; NOT NEGOTIABLE COPY</p></div>"
        f"<p class=m>- - - - - - - - - - - - - - - - - - detach and keep - - - - - - - - - - - - - - - - - -</p><div class='f s'><span>EMPLOYEE {p.turned.upper()}</span><span>SSN XXX-XX-{four}</span><span>PERIOD {us(p.day(-24))} - {us(p.day(-11))}</span><span>CHECK DATE {us(p.day(-7))}</span></div><div class=f style='margin-top:6px'><table class=b><tr><th>EARNINGS<th>RATE<th>HOURS<th class=n>CURRENT<th class=n>YTD" + rows(left, 1) + "<tr><td><b>GROSS</b><td><td><td class=n>2,411.97<td class=n>27,657.38</table><table class=b><tr><th>DEDUCTION<th class=n>CURRENT<th class=n>YTD" + rows(right, 1)
        + "<tr><td><b>TOTAL</b><td class=n>534.08<td class=n>6,139.75</table></div><p class=n><b>NET PAY &nbsp; 1,877.89</b></p>"
    )
    return Paper(sheet(body, ".b td,.b th{font-size:9pt}", "9.5pt/1.35 'Liberation Sans'", "0.6in"), shape("pay_stub", employer_name="CINDER CREEK PLASTICS CO.", employee_name=p.name.upper(), ssn_last4=four, period_start=p.day(-24), period_end=p.day(-11), pay_date=p.day(-7), pay_rate="26.45", gross_pay="2411.97", net_pay="1877.89", ytd_gross="27657.38")).without("hours")


def stub_app(p: Person) -> Paper:
    """What a payroll app saves: big net figure, cards of small captions over values."""
    body = (
        f"<div class=f><div><span class=l>Company</span><b>Tidepool Robotics Inc.</b><br><span class=s>31 Salmon Bay Way, Port Ansel, WA 98999</span></div><div class=n><span class=l>Take home</span><b style='font-size:24pt;color:#086'>$2,716.35</b></div></div><div class=card><table class=w>{pair_row(('Employee', p.short), ('SSN', '***-**-' + p.no('####')), ('Pay period', f'{mid(p.day(-33))} to {mid(p.day(-20))}'), ('Pay day', mid(p.day(-14))))}</table></div>"
        "<div class=card><b>Earnings</b><table class=w><tr class=g><td>Description<td class=n>Rate<td class=n>Hours<td class=n>This check<td class=n>This year<tr><td>Regular hours<td class=n>$41.50<td class=n>80<td class=n>$3,320.00<td class=n>$63,080.00<tr><td>Bonus<td class=n><td class=n><td class=n>$250.00<td class=n>$1,250.00<tr><td><b>Gross earnings</b><td><td class=n>80<td class=n><b>$3,570.00</b><td class=n><b>$64,330.00</b></table></div>"
        "<div class=card><b>Taxes and deductions</b><table class=w>" + rows([("Federal income tax", "$402.11", "$7,241.98"), ("Social Security", "$221.34", "$3,988.46"), ("Medicare", "$51.77", "$932.79"), ("WA Paid Family Leave", "$23.43", "$422.17"), ("401(k)", "$155.00", "$2,790.00")], 1) + "<tr><td><b>All taken out</b><td class=n><b>$853.65</b><td class=n><b>$15,375.40</b></table></div><p class=s>Direct deposit to checking ending 0921. Time off left: 46.5 hours.</p>"
    )
    return Paper(sheet(body, ".card{border:1px solid #cdd;border-radius:8px;padding:10px 14px;margin-top:12px}.g td{color:#678;font-size:85%}td{padding:4px}", "10.5pt/1.4 'Lato'", "0.7in"), shape("pay_stub", employer_name="Tidepool Robotics Inc.", employee_name=p.short, ssn_last4=p.no("####"), period_start=p.day(-33), period_end=p.day(-20), pay_date=p.day(-14), pay_rate="41.50", hours="80", gross_pay="3570.00", net_pay="2716.35", ytd_gross="64330.00"))


def pair_row(*items: tuple[str, str]) -> str:
    return "<tr>" + "".join(f"<td><span class=l>{name}</span>{said}" for name, said in items)


def stub_salaried(p: Person) -> Paper:
    """A county's salaried twice-a-month advice: letters of a typewriter, leave balances, no rate and no hours."""
    body = f"<pre>PARISH OF SAINT AMIEL                               ADVICE OF DEPOSIT\nPAYROLL DIVISION                                    NO. {p.no('D######')}\n{'-' * 70}\nNAME      {p.name.upper():<30}  EMP ID     {p.no('0####')}\nDEPT      PUBLIC WORKS - DRAINAGE         SSN        XXX-XX-{p.no('####')}\nPERIOD    {short(p.day(-19))} THRU {short(p.day(-5))}          PAY DATE   {short(p.day(-4))}\n{'-' * 70}\n{'EARNINGS':<28}{'CURRENT':>14}{'YEAR TO DATE':>16}\n{'SALARY':<28}{'2,291.67':>14}{'22,916.70':>16}\n{'LONGEVITY':<28}{'75.00':>14}{'750.00':>16}\n{'TOTAL GROSS':<28}{'2,366.67':>14}{'23,666.70':>16}\n\n{'DEDUCTIONS':<28}{'CURRENT':>14}{'YEAR TO DATE':>16}\n{'FEDERAL TAX':<28}{'198.40':>14}{'1,984.00':>16}\n{'STATE TAX LA':<28}{'66.27':>14}{'662.70':>16}\n{'MEDICARE':<28}{'34.32':>14}{'343.20':>16}\n{'PAROCHIAL RETIREMENT':<28}{'224.83':>14}{'2,248.30':>16}\n{'HEALTH PLAN':<28}{'118.50':>14}{'1,185.00':>16}\n{'TOTAL DEDUCTIONS':<28}{'642.32':>14}{'6,423.20':>16}\n\n{'NET PAY':<28}{'1,724.35':>14}\n{'-' * 70}\nLEAVE     SICK 212.0    ANNUAL 88.5    COMP 0.0\n</pre>"
    return Paper(sheet(body, "", "10.5pt/1.4 'Courier Prime Code'", "0.9in"), shape("pay_stub", employer_name="PARISH OF SAINT AMIEL", employee_name=p.name.upper(), ssn_last4=p.no("####"), period_start=p.day(-19), period_end=p.day(-5), pay_date=p.day(-4), gross_pay="2366.67", net_pay="1724.35", ytd_gross="23666.70"))


def stub_tips(p: Person) -> Paper:
    """A taqueria's slip: one narrow column with leaders of dots, tips among the wages."""
    wide = 172
    lines = (("Hourly wages, 33.75 h at 17.50", "590.63"), ("Tips on cards", "214.40"), ("GROSS PAY", "805.03"), ("Federal withholding", "41.26"), ("Social Security 6.2%", "49.91"), ("Medicare 1.45%", "11.67"), ("CA SDI", "9.66"), ("CA PIT", "8.05"), ("NET PAY", "684.48"), ("Gross pay this year", "25,760.96"))
    body = (
        f"<div style='width:330px;margin:0 auto;border:1px dashed #777;padding:14px'><div class=m><b>La Paloma Taqueria #2</b><br>1180 Mission Loop, Vista Serena, CA 92997</div><p>Paid to: {p.short}<br>SS no. ending {p.no('####')}<br>Week of {bare(p.day(-16))} to {bare(p.day(-10))}<br>Paid on {bare(p.day(-6))}</p><table>" + rows([(dots(name, wide), amount) for name, amount in lines], 1) + "</table><p class=s>Sick time accrued 11.3 h. Ask Graciela in the office about questions.</p></div>"
    )
    return Paper(sheet(body, "td{padding:2px;white-space:nowrap}", "11pt/1.4 'Liberation Serif'", "0.8in"), shape("pay_stub", employer_name="La Paloma Taqueria #2", employee_name=p.short, ssn_last4=p.no("####"), period_start=p.day(-16), period_end=p.day(-10), pay_date=p.day(-6), pay_rate="17.50", hours="33.75", gross_pay="805.03", net_pay="684.48", ytd_gross="25760.96"))


def w2_copy_two(p: Person) -> Paper:
    """A W-2 for the state, with a local line, boxes as on the official form."""
    four, name = p.no("####"), p.name.upper()

    def cell(caption: str, value: str = "", wide: int = 1, high: int = 1) -> str:
        return f"<td colspan={wide} rowspan={high}><span class=l>{caption}</span>{value}"

    body = (
        "<table class='w b'><colgroup>" + "<col style='width:12.5%'>" * 8 + "</colgroup><tr>" + cell("a Employee's social security number", f"XXX-XX-{four}", 3) + cell("OMB No. 1545-0008", "", 5)
        + "<tr>" + cell("b Employer identification number (EIN)", "34-1908826", 4) + cell("1 Wages, tips, other compensation", "61874.20", 2) + cell("2 Federal income tax withheld", "6120.55", 2)
        + "<tr>" + cell("c Employer's name, address, and ZIP code", "CINDER CREEK PLASTICS CO.<br>400 FOUNDRY RD<br>MAPLE FORK OH 44997", 4, 3) + cell("3 Social security wages", "65004.20", 2) + cell("4 Social security tax withheld", "4030.26", 2)
        + "<tr>" + cell("5 Medicare wages and tips", "65004.20", 2) + cell("6 Medicare tax withheld", "942.56", 2) + "<tr>" + cell("7 Social security tips", "", 2) + cell("8 Allocated tips", "", 2)
        + "<tr>" + cell("d Control number", p.no("00####"), 4) + cell("9", "", 2) + cell("10 Dependent care benefits", "", 2)
        + "<tr>" + cell("e Employee's first name and initial &emsp; Last name", f"{name}<br>{p.street.upper()}<br>{p.town.upper()}", 4, 3) + cell("11 Nonqualified plans", "", 2) + cell("12a See instructions for box 12", "D &nbsp; 3130.00", 2)
        + "<tr>" + cell("13 Statutory employee &emsp; Retirement plan &emsp; Third-party sick pay", "&emsp;&emsp;&emsp;&emsp;&emsp;&emsp; X", 2) + cell("12b", "DD &nbsp; 7415.88", 2) + "<tr>" + cell("14 Other", "", 2) + cell("12c", "", 2)
        + "<tr>" + cell("15 State &emsp; Employer's state ID number", "OH &emsp; 51-220984", 2) + cell("16 State wages, tips, etc.", "61874.20", 1) + cell("17 State income tax", "1730.44", 1) + cell("18 Local wages, tips, etc.", "65004.20", 1) + cell("19 Local income tax", "1300.08", 1) + cell("20 Locality name", "MAPLE FORK", 2)
        + "</table><div class=f><b>W-2 &nbsp; Wage and Tax Statement</b><b style='font-size:20pt'>2024</b><span class=s>Department of the Treasury&mdash;Internal Revenue Service</span></div><p class=s>Copy 2&mdash;To Be Filed With Employee's State, City, or Local Income Tax Return</p>"
    )
    return Paper(sheet(body, "td{padding:2px 4px 6px;height:26px}", "10.5pt/1.25 'Liberation Mono'", "0.6in"), shape("w2", tax_year="2024", employer_name="CINDER CREEK PLASTICS CO.", employer_ein="34-1908826", employee_name=name, ssn_last4=four, wages="61874.20", federal_tax="6120.55", social_security_wages="65004.20", medicare_wages="65004.20", state="OH", state_wages="61874.20"))


def w2_service(p: Person) -> Paper:
    """A payroll service's substitute W-2: a tall half page, boxes in two columns in an order of its own."""
    four = p.no("####")
    boxes = [("1 Wages, tips, other comp.", "78,412.90", "2 Federal income tax withheld", "8,906.17"), ("3 Social security wages", "82,540.00", "4 Social security tax withheld", "5,117.48"), ("5 Medicare wages and tips", "82,540.00", "6 Medicare tax withheld", "1,196.83"), ("d Control number", p.no("TPR/######"), "Dept. / Corp.", "140 &emsp; A")]
    low = [("7 Social security tips", "", "8 Allocated tips", ""), ("9", "", "10 Dependent care benefits", ""), ("11 Nonqualified plans", "", "12a", "D | 4,127.10"), ("14 Other", "WAPFML 512.33", "12b", "C | 96.40"), ("15 State / Employer's state ID no.", "", "16 State wages, tips, etc.", ""), ("17 State income tax", "", "18 Local wages, tips, etc.", "")]
    grid = lambda table: "".join(f"<tr><td><span class=l>{a}</span>{b}&nbsp;<td><span class=l>{c}</span>{d}&nbsp;" for a, b, c, d in table)  # noqa: E731
    one = (
        f"<table class='w b'>{grid(boxes)}<tr><td colspan=2><span class=l>c Employer's name, address, and ZIP code</span>TIDEPOOL ROBOTICS INC.<br>31 SALMON BAY WAY<br>PORT ANSEL, WA 98999<tr><td><span class=l>b Employer's FED ID number</span>91-2260184<td><span class=l>a Employee's SSA number</span>XXX-XX-{four}{grid(low)}<tr><td colspan=2><span class=l>e/f Employee's name, address and ZIP code</span>{p.name.upper()}<br>{p.street.upper()}<br>{p.town.upper()}</table><div class=f><b>2024 W-2 and EARNINGS SUMMARY</b><span class=s>Employee Reference Copy</span></div>"
    )
    body = f"<div class=f><div style='width:3.4in'>{one}</div><div style='width:3.3in' class=s><h4>About this form</h4><p>This Earnings Summary explains your W-2 for the year 2024. Keep the reference copy with your papers; file Copy B with your federal return.</p><p>Your gross pay was reduced by your contributions to the 401(k) plan to give the wages of box 1.</p><p>Washington has no state income tax, so that the boxes for the state are blank.</p></div></div>"
    return Paper(sheet(body, "td{padding:1px 4px 4px}", "9.5pt/1.25 'Liberation Sans'", "0.6in"), shape("w2", tax_year="2024", employer_name="TIDEPOOL ROBOTICS INC.", employer_ein="91-2260184", employee_name=p.name.upper(), ssn_last4=four, wages="78412.90", federal_tax="8906.17", social_security_wages="82540.00", medicare_wages="82540.00"))


def wages_letter(p: Person) -> Paper:
    """An employer's letter in running sentences, every fact in the text."""
    body = (
        f"<div class=m><b style='font:bold 18pt Caladea'>Tidepool Robotics Inc.</b><br>31 Salmon Bay Way &middot; Port Ansel, Washington 98999</div><p style='margin-top:30px'>{long(p.day(58))}</p><p>{MARR}<br>1400 Harbor Exchange, Suite 520<br>Port Ansel, WA 98997</p><p><b>Verification of employment and lost wages: {p.short}</b></p><p>To whom it may concern:</p><p>{p.short} has worked for us since {long(p.day(-900))} as a Field Service Engineer. He is paid $41.50 per hour and his normal schedule is 40 hours a week, Monday through Friday.</p><p>Because of an accident he was absent from {long(p.day(1))} through {long(p.day(26))}. In that time he missed 18 working days, or 144 hours, of which 24 hours were covered by his sick leave. His lost wages, figured at his regular rate before taxes, come to $5,976.00.</p><p>He came back on {long(p.day(29))} with no restriction.</p><p>If you need more, please call our office at 360-555-0157.</p><p>Sincerely,</p><p class=hand>Yolanda Prescott</p><p>Yolanda Prescott<br>Director of People Operations</p>"
    )
    return Paper(sheet(body, "", "11.5pt/1.45 'Caladea'", "1in"), shape("wage_verification", employer_name="Tidepool Robotics Inc.", employee_name=p.short, job_title="Field Service Engineer", hire_date=p.day(-900), pay_rate="41.50", pay_rate_unit="hour", hours_per_week="40", absence_start=p.day(1), absence_end=p.day(26), days_missed="18", hours_missed="144", wages_lost="5976.00", leave_used_hours="24", signed_by="Yolanda Prescott", signed_on=p.day(58)))


def wages_blank(p: Person) -> Paper:
    """A law firm's form filled in with a pen on ruled blanks."""

    def fill(text: object) -> str:
        return f"<span class=pen>&nbsp;{text}&nbsp;</span>"

    body = (
        f"<div class=m><b>{KOWAL}</b><br>{'88 Wabash Plaza, Suite 1410, Prairie Bend, IL 60996'}</div><h3 class=m>EMPLOYER'S STATEMENT OF LOST EARNINGS</h3><p class=s>To be completed by the payroll or personnel office. Please print.</p><p>1. Name of employer: {fill('Great Lakes Linen Service')}</p><p>2. Name of employee: {fill(p.short)}</p><p>3. Position held: {fill('Route driver')}</p><p>4. Date hired: {fill(bare(p.day(-1500)))}</p><p>5. Rate of pay: $ {fill('23.75')} per &nbsp; &#9746; hour &nbsp; &#9744; week &nbsp; &#9744; month &nbsp; &#9744; year</p><p>6. Usual hours worked each week: {fill('45')}</p><p>7. First day absent because of the injury: {fill(bare(p.day(3)))}</p><p>8. Last day absent: {fill(bare(p.day(21)))}</p><p>9. Total work days lost: {fill('13')} &nbsp;&nbsp; Total hours lost: {fill('117')}</p><p>10. Gross wages lost: $ {fill('2,778.75')}</p><p>11. Hours of vacation or sick leave used: {fill('0')}</p>"
        f"<p style='margin-top:36px'>Completed by (signature): {fill('Bernadine Kozak')}</p><p>Printed name: Bernadine Kozak &nbsp;&nbsp; Title: {fill('Payroll clerk')}</p><p>Date: {fill(bare(p.day(40)))}</p>"
    )
    return Paper(sheet(body, ".pen{border-bottom:1px solid #333}p{margin:9px 0}", "11.5pt/1.35 'Liberation Sans'", "0.9in"), shape("wage_verification", employer_name="Great Lakes Linen Service", employee_name=p.short, job_title="Route driver", hire_date=p.day(-1500), pay_rate="23.75", pay_rate_unit="hour", hours_per_week="45", absence_start=p.day(3), absence_end=p.day(21), days_missed="13", hours_missed="117", wages_lost="2778.75", leave_used_hours="0", signed_by="Bernadine Kozak", signed_on=p.day(40)))


def wages_insurer(p: Person) -> Paper:
    """An insurer's wage form: ruled boxes in landscape, salary of a month, paid leave."""
    body = (
        f"<div class=f><b>FRONT RANGE CASUALTY GROUP</b><b>WAGE AND SALARY VERIFICATION</b><span>Claim {p.no('MPC-####-##')}</span></div><table class='w b' style='margin-top:8px'>" + "".join(pair_row(*line) for line in (
            (("EMPLOYEE", p.name), ("OCCUPATION", "Legal records clerk"), ("EMPLOYED SINCE", us(p.day(-700)))), (("EMPLOYER", "Mesa County Title &amp; Escrow"), ("SCHEDULED HOURS PER WEEK", "37.5"), ("SALARY", "$3,250.00 per month")),
            (("FIRST DATE LOST", us(p.day(2))), ("LAST DATE LOST", us(p.day(15))), ("NUMBER OF WORK DAYS LOST", "10")), (("GROSS EARNINGS LOST", "$1,500.00"), ("PAID LEAVE USED (HOURS)", "15"), ("STATE DISABILITY PAID?", "No"))))
        + f"</table><p>Remarks: Employee used two sick days before unpaid leave began. Earnings are figured at 10/21.67 of a month.</p><table class='w b'>{pair_row(('COMPLETED BY', 'Rutger Halloway'), ('TITLE', 'Office manager'), ('TELEPHONE', '719-555-0188'), ('DATE COMPLETED', us(p.day(37))))}</table><p class=s>Any person who knowingly files a false statement may be guilty of a crime.</p>"
    )
    return Paper(sheet(body, ".b td{padding:4px 8px 10px}", "11pt/1.4 'Liberation Sans'", "0.7in", "11in 8.5in"), shape("wage_verification", employer_name="Mesa County Title & Escrow", employee_name=p.name, job_title="Legal records clerk", hire_date=p.day(-700), pay_rate="3250.00", pay_rate_unit="month", hours_per_week="37.5", absence_start=p.day(2), absence_end=p.day(15), days_missed="10", wages_lost="1500.00", leave_used_hours="15", signed_by="Rutger Halloway", signed_on=p.day(37)))


def wages_email(p: Person) -> Paper:
    """A shop owner's signed note with a table: no rate of hours a week, salary of a year."""
    body = (
        f"<p><b>VONG &amp; SONS CABINETRY, INC.</b><br>14 Depot Lane<br>Cold Spring Junction, NC 27999</p><p>{us(p.day(49))}</p><p>Wage loss statement</p><table>" + rows([("Worker", p.name), ("Job", "Finish carpenter"), ("Started with us", us(p.day(-2400))), ("Annual salary", "$58,240.00"), ("Out of work from", us(p.day(1))), ("Out of work to", us(p.day(34))), ("Working days missed", "24"), ("Pay lost", usd("5376.00"))]) + "</table><p>He did not use any paid leave. I certify that this is right according to our books.</p><p class=hand>Clementine Vong</p><p>Clementine Vong, Secretary-Treasurer</p>"
    )
    return Paper(sheet(body, "td{padding:5px 26px 5px 0}", "12pt/1.5 'FreeSans'", "1in"), shape("wage_verification", employer_name="VONG & SONS CABINETRY, INC.", employee_name=p.name, job_title="Finish carpenter", hire_date=p.day(-2400), pay_rate="58240.00", pay_rate_unit="year", absence_start=p.day(1), absence_end=p.day(34), days_missed="24", wages_lost="5376.00", signed_by="Clementine Vong", signed_on=p.day(49))).without("leave_used_hours")
