"""Pay stubs, W-2 forms and employers' answers about wages."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from io import BytesIO

from docx import Document

from tests.benchmarks.strangers_third.case import (
    FIRM,
    FIRM_AT,
    GROUP,
    GROUP_AT,
    Paper,
    Person,
    add,
    bare,
    less,
    long,
    page,
    shape,
    us,
    usd,
)


def stub_biweekly(p: Person) -> Paper:
    """A payroll bureau's earnings statement: company code band, earnings left, deductions under, year to date beside."""
    earn = [("Regular", "22.40", "72.00", "1,612.80", "28,761.60"), ("Overtime", "33.60", "3.50", "117.60", "1,344.00"), ("PTO", "22.40", "8.00", "179.20", "896.00")]
    cuts = [("Federal Income Tax", "176.31", "2,821.00"), ("Social Security Tax", "118.39", "1,922.10"), ("Medicare Tax", "27.69", "449.52"), ("GA State Income Tax", "84.02", "1,344.33"), ("401(k)", "57.29", "930.05")]
    gross = add(*(line[3].replace(",", "") for line in earn))
    net = less(gross, *(line[1] for line in cuts))
    start, end, paid = p.day(-18), p.day(-5), p.day(0)
    body = (
        f"<div class=sm>CO. {p.no('K#B')} &nbsp; FILE {p.no('00####')} &nbsp; DEPT. 400210 &nbsp; CLOCK A1 &nbsp; NUMBER {p.no('000018####')}</div><table><tr><td style='width:50%'><b>KETTLE BROOK TEXTILES, INC.</b><br>1 LOOM STREET<br>KETTLE BROOK, GA 30994<td><b style='font-size:16pt'>Earnings Statement</b><br><br>Period Beginning: &nbsp;{us(start)}<br>Period Ending: &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;{us(end)}<br>Pay Date: &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;{us(paid)}<tr><td class=sm>Social Security Number: XXX-XX-{p.no('####')}<br>Taxable Marital Status: Single<td><br>{p.name.upper()}<br>{p.street.upper()}<br>{p.town.upper()}</table>"
        "<table style='width:64%;margin-top:24px'><tr class=h><td>Earnings<td class=r>rate<td class=r>hours<td class=r>this period<td class=r>year to date" + "".join(f"<tr><td>{a}<td class=r>{b}<td class=r>{c}<td class=r>{d}<td class=r>{e}" for a, b, c, d, e in earn)
        + f"<tr class=t><td><b>Gross Pay</b><td><td class=r>83.50<td class=r><b>${usd(gross)}</b><td class=r>31,001.60</table><table style='width:64%;margin-top:14px'><tr class=h><td>Deductions<td><td><td class=r>this period<td class=r>year to date" + "".join(f"<tr><td>{a}<td><td><td class=r>-{b}<td class=r>{c}" for a, b, c in cuts)
        + f"<tr class=t><td><b>Net Pay</b><td><td><td class=r><b>${usd(net)}</b><td></table><p class=xs>Your federal taxable wages this period are $1,852.31. &nbsp; Excludes 401(k).</p><p class=sm>Deposited to the account of {p.name.upper()}, account number xxxxxx4471.</p>"
    )
    return Paper(page(body, ".h td{border-bottom:1px solid #000;font-weight:bold}.t td{border-top:1px solid #000}", "10.5pt 'Liberation Sans'"), shape("pay_stub", employer_name="KETTLE BROOK TEXTILES, INC.", employee_name=p.name.upper(), ssn_last4=p.no("####"), period_start=start, period_end=end, pay_date=paid, pay_rate="22.40", hours="83.50", gross_pay=gross, net_pay=net, ytd_gross="31001.60"))


def stub_online(p: Person) -> Paper:
    """A small company's paycheck from an online payroll service: cards of figures, salary, no hours."""
    gross, net = "3187.50", "2406.18"
    start, end, paid = p.day(-33), p.day(-19), p.day(-17)
    body = (
        f"<h2>Paystub for {bare(start)} - {bare(end)}</h2><table class=k><tr><td><span class=cap>EMPLOYEE</span>{p.short}<br>{p.address}<td><span class=cap>EMPLOYER</span>Lakeline Surveying LLC<br>18 Harbor Row<br>Winnebec, MN 55994<td><span class=cap>PAY DATE</span>{bare(paid)}<br><span class=cap>SSN</span>&bull;&bull;&bull;-&bull;&bull;-{p.no('####')}</table>"
        f"<table class=k><tr><td><span class=cap>GROSS</span><b>${usd(gross)}</b><td><span class=cap>TAXES</span>$621.32<td><span class=cap>DEDUCTIONS</span>$160.00<td><span class=cap>NET PAY</span><b>${usd(net)}</b></table><table class=u><tr><th>Description<th class=r>Current<th class=r>Year to date<tr><td>Salary<td class=r>3,187.50<td class=r>28,687.50<tr><td><b>Total earnings</b><td class=r>3,187.50<td class=r>28,687.50<tr><td>Federal withholding<td class=r>287.00<td class=r>2,583.00<tr><td>FICA<td class=r>243.84<td class=r>2,194.56<tr><td>MN withholding<td class=r>90.48<td class=r>814.32<tr><td>Health insurance<td class=r>160.00<td class=r>1,440.00</table><p class=xs>Direct deposit to checking ending 0032</p>"
    )
    return Paper(page(body, ".k{margin:14px 0}.k td{background:#f2f6fa;border:5px solid #fff;padding:10px}", "11pt 'Lato'"), shape("pay_stub", employer_name="Lakeline Surveying LLC", employee_name=p.short, ssn_last4=p.no("####"), period_start=start, period_end=end, pay_date=paid, gross_pay=gross, net_pay=net, ytd_gross="28687.50"))


def stub_weekly(p: Person) -> Paper:
    """A weekly check stub printed by accounting software in two blocks."""
    start, end, paid = p.day(-13), p.day(-7), p.day(-3)
    body = (
        f"<table class=o><tr><td colspan=4><b>Gulf Tide Marine Repair</b> &nbsp; 30 Drydock Ln, Port Delacroix TX 77997<td class=r>Check {p.no('1####')}<tr><td colspan=3>Employee: {p.name}<td colspan=2>SSN: ***-**-{p.no('####')}<tr><td colspan=5>Pay period: {us(start)} - {us(end)} &nbsp;&nbsp;&nbsp; Pay date: {us(paid)}</table><br>"
        "<table class=g><tr><th>Earnings and Hours<th class=r>Qty<th class=r>Rate<th class=r>Current<th class=r>YTD Amount<tr><td>Hourly wage - welder<td class=r>38:30<td class=r>29.75<td class=r>1,145.38<td class=r>27,489.00<tr><td colspan=3><b>Gross</b><td class=r><b>1,145.38</b><td class=r><b>27,489.00</b></table><br><table class=g><tr><th>Taxes<th class=r>Current<th class=r>YTD Amount<tr><td>Federal Withholding<td class=r>-98.00<td class=r>-2,352.00<tr><td>Social Security Employee<td class=r>-71.01<td class=r>-1,704.32<tr><td>Medicare Employee<td class=r>-16.61<td class=r>-398.59</table><br><table class=g style='width:60%'><tr><td><b>Net Pay</b><td class=r><b>959.76</b><td class=r>23,034.09</table>"
    )
    record = shape("pay_stub", employer_name="Gulf Tide Marine Repair", employee_name=p.name, ssn_last4=p.no("####"), period_start=start, period_end=end, pay_date=paid, pay_rate="29.75", gross_pay="1145.38", net_pay="959.76", ytd_gross="27489.00")
    record["hours"] = "38.50"
    return Paper(page(body, "", "11pt 'Liberation Sans'"), record)


def stub_text(p: Person) -> Paper:
    """A restaurant's stub as an image of a till printer's slip: captions left, values right."""
    start, end, paid = p.day(-20), p.day(-7), p.day(-2)
    slip = (("Employer", "Palmetto Grill Co"), ("Employee", p.turned), ("Period start", us(start)), ("Period end", us(end)), ("Pay date", us(paid)), ("", ""), ("Hours", "61.25"), ("Rate", "$14.00"), ("Wages", "$857.50"), ("Tips", "$402.00"), ("Gross pay", "$1,259.50"), ("Fed tax", "$88.10"), ("FICA", "$96.35"), ("Net pay", "$1,075.05"), ("YTD gross", "$17,840.25"))
    body = "<div style='width:3.6in;margin:0 auto;border:1px dashed #555;padding:14px'><h3 class=c>PAYROLL ADVICE</h3><table>" + "".join(f"<tr><td>{a}&nbsp;<td class=r>{b}" for a, b in slip) + "</table></div>"
    return Paper(page(body, "", "11pt 'Liberation Mono'"), shape("pay_stub", employer_name="Palmetto Grill Co", employee_name=p.turned, period_start=start, period_end=end, pay_date=paid, pay_rate="14.00", hours="61.25", gross_pay="1259.50", net_pay="1075.05", ytd_gross="17840.25"))


def _w2_boxes(p: Person, f: dict, style: str = "") -> str:
    def cell(caption: str, value: str, span: int = 1) -> str:
        return f"<td colspan={span}><span class=cap>{caption}</span>{value}&nbsp;"

    return (
        f"<table class='g w' style='{style}'><tr>{cell('a Employee&apos;s social security number', f['ssn'], 2)}{cell('OMB No. 1545-0008', '', 2)}<tr>{cell('b Employer identification number (EIN)', f['ein'], 2)}{cell('1 Wages, tips, other compensation', f['1'])}{cell('2 Federal income tax withheld', f['2'])}"
        f"<tr><td colspan=2 rowspan=3><span class=cap>c Employer's name, address, and ZIP code</span>{f['employer']}{cell('3 Social security wages', f['3'])}{cell('4 Social security tax withheld', f['4'])}<tr>{cell('5 Medicare wages and tips', f['5'])}{cell('6 Medicare tax withheld', f['6'])}<tr>{cell('7 Social security tips', '')}{cell('8 Allocated tips', '')}<tr>{cell('d Control number', f['d'], 2)}{cell('9', '')}{cell('10 Dependent care benefits', '')}"
        f"<tr><td colspan=2 rowspan=2><span class=cap>e Employee's first name and initial &nbsp; Last name &nbsp; f Employee's address and ZIP code</span>{f['name']}<br>{p.address}{cell('11 Nonqualified plans', '')}{cell('12a', f['12a'])}<tr>{cell('13 Statutory employee / Retirement plan / Third-party sick pay', f.get('13', ''))}{cell('14 Other', f.get('14', ''))}</table>"
        f"<table class='g w' style='{style};border-top:0'><tr>{cell('15 State', f['state'])}{cell('Employer&apos;s state ID number', f['sid'])}{cell('16 State wages, tips, etc.', f['16'])}{cell('17 State income tax', f['17'])}{cell('18 Local wages', '')}{cell('19 Local income tax', '')}{cell('20 Locality name', '')}</table><div class=sm>Form <b style='font-size:15pt'>W-2</b> Wage and Tax Statement &nbsp; <b style='font-size:15pt'>{f['year']}</b> &nbsp; {f['copy']}</div>"
    )


def _w2_record(p: Person, f: dict, name: str, employer: str) -> dict:
    plain = {key: f[key].replace(",", "") for key in ("1", "2", "3", "5", "16")}
    return shape("w2", tax_year=f["year"], employer_name=employer, employer_ein=f["ein"], employee_name=name, ssn_last4=f["ssn"][-4:], wages=plain["1"], federal_tax=plain["2"], social_security_wages=plain["3"], medicare_wages=plain["5"], state=f["state"] or None, state_wages=plain["16"] or None)


def w2_copy_c(p: Person) -> Paper:
    f = {"ssn": f"XXX-XX-{p.no('####')}", "ein": "58-2210467", "1": "44,871.16", "2": "4,213.90", "3": "47,232.80", "4": "2,928.43", "5": "47,232.80", "6": "684.88", "employer": "KETTLE BROOK TEXTILES, INC.<br>1 LOOM STREET<br>KETTLE BROOK, GA 30994", "d": p.no("00####"), "name": p.name.upper(), "12a": "D &nbsp; 2361.64", "13": "Retirement plan [X]", "state": "GA", "sid": "1104482-KB", "16": "44,871.16", "17": "1,902.55", "year": "2024", "copy": "Copy C, for EMPLOYEE'S RECORDS"}
    return Paper(page(_w2_boxes(p, f), ".w td{height:30px}", "10pt 'Liberation Mono'"), _w2_record(p, f, p.name.upper(), "KETTLE BROOK TEXTILES, INC."))


def w2_texas(p: Person) -> Paper:
    """A W-2 of a state without income tax: boxes 15 to 17 empty."""
    f = {"ssn": f"***-**-{p.no('####')}", "ein": "74-3301825", "1": "58120.44", "2": "5977.02", "3": "58120.44", "4": "3603.47", "5": "58120.44", "6": "842.75", "employer": "Gulf Tide Marine Repair<br>30 Drydock Ln<br>Port Delacroix TX 77997", "d": "", "name": p.name, "12a": "", "state": "", "sid": "", "16": "", "17": "", "year": "2024", "copy": "Copy B, To Be Filed With Employee's FEDERAL Tax Return"}
    return Paper(page(_w2_boxes(p, f, "font-size:11pt"), ".w td{height:34px}", "11pt 'Courier Prime'"), _w2_record(p, f, p.name, "Gulf Tide Marine Repair"))


def w2_four_up(p: Person) -> Paper:
    """Four copies of one W-2 on a sheet, two by two."""
    f = {"ssn": f"XXX-XX-{p.no('####')}", "ein": "11-3098754", "1": "71208.33", "2": "9120.16", "3": "74955.00", "4": "4647.21", "5": "74955.00", "6": "1086.85", "employer": "HOLCOMB DIGITAL ARCHIVES INC<br>9 SPUR AVE<br>BRACKWATER NY 11994", "d": p.no("HD####"), "name": p.short.upper(), "12a": "D 3746.67", "state": "NY", "sid": "113098754", "16": "71208.33", "17": "3911.02", "year": "2024", "copy": ""}
    copies = ("Copy B - Federal", "Copy C - Records", "Copy 2 - State", "Copy 2 - City")
    body = "<table class=four>" + "".join(("<tr>" if at % 2 == 0 else "") + f"<td>{_w2_boxes(p, f | {'copy': copy})}" for at, copy in enumerate(copies)) + "</table>"
    return Paper(page(body, ".four>tbody>tr>td{width:50%;padding:8px 10px 30px}.w{table-layout:fixed}.w td{padding:1px 3px;overflow-wrap:anywhere}.w+.w td{font-size:6.4pt;padding:1px}.cap{font-size:4.8pt}.sm b{font-size:10pt!important}", "8pt 'Liberation Mono'", "0.25in"), _w2_record(p, f, p.short.upper(), "HOLCOMB DIGITAL ARCHIVES INC"))


def wages_form(p: Person) -> Paper:
    """An insurer's wage and salary verification with numbered questions, filled by an employer."""
    asked = (("1. Employee name", p.name), ("2. Occupation", "Loom technician II"), ("3. Date hired", us(p.born.replace(year=2017))), ("4. Rate of pay on date of accident", "$22.40 per [X] hour [ ] week [ ] month"), ("5. Normal hours per week", "40"), ("6. First day absent because of accident", us(p.day(1))), ("7. Date returned to work", "see 8"), ("8. Last day absent", us(p.day(26))), ("9. Working days lost", "18"), ("10. Hours lost", "144"), ("11. Sick or vacation hours used", "24"), ("12. Gross wages lost (include sick and vacation hours)", "$3,225.60"), ("13. Is a workers' compensation claim being made?", "No"))
    body = (
        f"<table><tr><td><b>BLUESTEM CASUALTY COMPANY</b><br>PO Box 9940, Omaha NE 68199<td class=r>Claim {p.no('4####-BI-07')}</table><h3 class=c>WAGE AND SALARY VERIFICATION</h3><p class=sm>To the employer: our records show that the person named was hurt on {us(p.loss)}. Please complete every item and return the form within 10 days.</p><table class=g>" + "".join(f"<tr><td style='width:60%'>{a}<td>{b}" for a, b in asked)
        + f"</table><p>Employer: Kettle Brook Textiles, Inc. &nbsp;&nbsp; Phone: 478-555-0175</p><p>I certify that the above is correct.</p><p>Signature: <span class=sig>L. Ostrander</span> &nbsp;&nbsp; Print name: Lorraine Ostrander &nbsp;&nbsp; Title: Payroll manager</p><p>Date: {us(p.day(40))}</p>"
    )
    return Paper(page(body, ".g td{padding:6px}", "11pt 'Liberation Sans'"), shape("wage_verification", employer_name="Kettle Brook Textiles, Inc.", employee_name=p.name, job_title="Loom technician II", hire_date=p.born.replace(year=2017), pay_rate="22.40", pay_rate_unit="hour", hours_per_week="40", absence_start=p.day(1), absence_end=p.day(26), days_missed="18", hours_missed="144", wages_lost="3225.60", leave_used_hours="24", signed_by="Lorraine Ostrander", signed_on=p.day(40)))


def wages_letter(p: Person) -> Paper:
    """A personnel office's letter as a Word document."""
    out, doc = BytesIO(), Document()
    doc.add_paragraph("Lakeline Surveying LLC\n18 Harbor Row, Winnebec, MN 55994")
    doc.add_paragraph(long(p.day(66)))
    doc.add_paragraph(f"{FIRM}\n{FIRM_AT}")
    doc.add_paragraph(f"Re: {p.name}, loss of earnings")
    doc.add_paragraph(f"{p.name} has worked for Lakeline Surveying LLC as a Party Chief since {long(p.born.replace(year=2015))}. The position pays a salary of $76,500.00 a year for 40 hours a week.")
    doc.add_paragraph(f"{p.mr} was absent from {long(p.day(3))} through {long(p.day(45))}, a total of 31 working days. The salary for that time comes to $9,121.15. No paid leave was available.")
    doc.add_paragraph(f"Signed {long(p.day(66))}\n\nWilhelmina Decker\nOffice Administrator")
    doc.save(out)
    return Paper(out.getvalue(), shape("wage_verification", employer_name="Lakeline Surveying LLC", employee_name=p.name, job_title="Party Chief", hire_date=p.born.replace(year=2015), pay_rate="76500.00", pay_rate_unit="year", hours_per_week="40", absence_start=p.day(3), absence_end=p.day(45), days_missed="31", wages_lost="9121.15", signed_by="Wilhelmina Decker", signed_on=p.day(66)))


def wages_no_fault(p: Person) -> Paper:
    """A New York style employer's wage report: captions over values in ruled boxes, weekly pay."""
    boxes = (("EMPLOYEE", p.short, 2), ("EMPLOYER", "Holcomb Digital Archives Inc", 2), ("JOB TITLE", "Imaging specialist", 1), ("EMPLOYED SINCE", us(p.born.replace(year=2019)), 1), ("AVERAGE WEEKLY WAGE", "$1,441.44", 1), ("HOURS PER WEEK", "37.5", 1), ("ABSENT FROM", us(p.day(1)), 1), ("ABSENT TO", us(p.day(21)), 1), ("DAYS LOST", "15", 1), ("AMOUNT OF EARNINGS LOST", "$4,324.32", 1))
    cells, width = "", 0
    for caption, value, span in boxes:
        cells += ("<tr>" if width % 4 == 0 else "") + f"<td colspan={span}><span class=cap>{caption}</span>{value}"
        width += span
    body = f"<h3 class=c>EMPLOYER'S WAGE VERIFICATION REPORT<br><span class=sm>Motor vehicle no-fault insurance</span></h3><p>Hudson Palisade Insurance &nbsp; Claim {p.no('NF-2025-####')} &nbsp; Accident {us(p.loss)}</p><table class=g>{cells}</table><p class=sm>Has the employee received or will the employee receive sick pay for this time? &#9744; Yes &#9746; No &nbsp;&nbsp; New York State disability? &#9744; Yes &#9746; No</p><p style='margin-top:30px'><span class=sig>Casimir Boyle</span></p><p>Completed by: Casimir Boyle, Controller &nbsp;&nbsp;&nbsp; Date: {us(p.day(30))}</p>"
    return Paper(page(body, ".g td{padding:7px;height:34px}", "11.5pt 'Liberation Sans'"), shape("wage_verification", employer_name="Holcomb Digital Archives Inc", employee_name=p.short, job_title="Imaging specialist", hire_date=p.born.replace(year=2019), pay_rate="1441.44", pay_rate_unit="week", hours_per_week="37.5", absence_start=p.day(1), absence_end=p.day(21), days_missed="15", wages_lost="4324.32", signed_by="Casimir Boyle", signed_on=p.day(30)))


def wages_memo(p: Person) -> Paper:
    """A short typed memorandum from a restaurant's owner, hourly pay and hours missed."""
    body = f"<h3>PALMETTO GRILL CO</h3><p>211 Beach Road, Coral Hammock, FL 33996</p><p>TO: {GROUP}, {GROUP_AT}<br>FROM: Delroy Vickers, owner<br>DATE: {us(p.day(48))}<br>SUBJECT: Employment of {p.short}</p><p>{p.short} has been a server here since {us(p.born.replace(year=2021))}. Pay is $14.00 per hour plus tips, about 30 hours per week.</p><p>Because of the accident {p.she} missed work from {us(p.day(1))} to {us(p.day(15))}. We count 10 shifts missed, which is 61.5 hours. Lost wages without tips are $861.00.</p><p>Feel free to call me.</p><p class=sig>D. Vickers</p><p>Delroy Vickers</p>"
    return Paper(page(body, "", "12pt 'Courier Prime'", "1in"), {key: value for key, value in shape("wage_verification", employer_name="PALMETTO GRILL CO", employee_name=p.short, job_title="server", hire_date=p.born.replace(year=2021), pay_rate="14.00", pay_rate_unit="hour", hours_per_week="30", absence_start=p.day(1), absence_end=p.day(15), hours_missed="61.5", wages_lost="861.00", signed_by="Delroy Vickers", signed_on=p.day(48)).items() if key not in ("days_missed",)})
