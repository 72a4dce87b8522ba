"""What employers say about wages and absences: letters, a memorandum, forms of insurers and lawyers, an e-mail."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_fifth.claim.case import (
    CALLOWAY,
    CALLOWAY_AT,
    RIDGEWAY,
    RIDGEWAY_AT,
    ZOLLER,
    ZOLLER_AT,
    Paper,
    Person,
    add,
    bare,
    long,
    mid,
    rows,
    serial,
    shape,
    sheet,
    short,
    us,
    usd,
)


def school_district(p: Person) -> Paper:
    """A school district's letter: a salary of the year, days of paid leave and of none, the prior year's pay as a trap."""
    hired = p.day(-2920)
    body = (
        f"<div class=c><b style='font-size:15pt'>Llano Verde Consolidated Independent School District</b><br><span class=s>Office of Human Resources &bull; 501 Mustang Trail &bull; Llano Verde, Texas 78998 &bull; (830) 555-0171</span></div><hr><p>{long(p.day(67))}</p><p>Attn: Records<br>Hartigan Claims Service<br>PO Box 6120<br>Austin, TX 78799</p><p>Re: Employment and earnings of {p.name}</p><p>Dear Sir or Madam:</p>"
        f"<p>I am the Director of Payroll and Benefits and have custody of the personnel file of the above employee. {p.mr} was hired by the District on {long(hired)} and is employed as HVAC Technician II in our maintenance department. For the present school year {p.her} contract salary is $49,920.00 per year; last year it was $47,840.00. {p.she.capitalize()} is scheduled for forty hours each week.</p><p>Following an automobile collision, {p.mr} did not report to work from {long(p.day(1))} through {long(p.day(40))}. According to our attendance system {p.she} missed 26 working days, that is, 208 hours. Of these, 56 hours were charged to accrued sick leave. The District docked {p.her} pay for the balance, and gross wages lost because of the absence were $3,648.00.</p><p>{p.she.capitalize()} came back on {long(p.day(41))} on light duty for two weeks at full pay. Between {long(p.day(-120))} and the date of the collision {p.she} had not been absent at all.</p><p>Yours truly,</p><p class=sign>Guadalupe Reinholt</p><p>Guadalupe Reinholt<br>Director of Payroll and Benefits</p>"
    )
    record = shape("wage_verification", employer_name="Llano Verde Consolidated Independent School District", employee_name=p.name, job_title="HVAC Technician II", hire_date=hired, pay_rate="49920.00", pay_rate_unit="year", hours_per_week="40", absence_start=p.day(1), absence_end=p.day(40), days_missed="26", hours_missed="208", wages_lost="3648.00", leave_used_hours="56", signed_by="Guadalupe Reinholt", signed_on=p.day(67))
    return Paper(sheet(body, "", "11.5pt/1.5 'FreeSerif'", "1in"), record)


def captions_below(p: Person) -> Paper:
    """A no-fault insurer's form: blanks filled with a pen, each caption below its line."""
    claim = p.no("LG-######-PIP")

    def blank(value: str, caption: str, grow: int = 1) -> str:
        return f"<div style='flex:{grow}'><div class=up>{value or '&nbsp;'}</div><div class=t>{caption}</div></div>"

    def across(*blanks: str) -> str:
        return f"<div class=f style='margin:9px 0'>{''.join(blanks)}</div>"

    body = (
        "<div class=f><div><b style='font-size:13pt'>LANTERN GARDEN INSURANCE CO. OF NEW JERSEY</b><br>Personal Injury Protection Unit, PO Box 4455, Trenton NJ 08650</div><b>WAGE VERIFICATION</b></div><p class=s>The person named below has applied for income continuation benefits as the result of a motor vehicle accident. Please fill in both parts and send the form back within 10 days. The law (N.J.S.A. 39:6A-13) obliges an employer to furnish this information.</p><p><b>PART A</b> (to be completed by the insurer)</p>"
        + across(f"<div style='flex:2'><div class=ty>{p.name}</div><div class=t>Name of injured person</div></div><div class=h><div class=ty>{us(p.loss)}</div><div class=t>Date of accident</div></div><div class=h><div class=ty>{claim}</div><div class=t>Claim number</div></div>")
        + "<p><b>PART B</b> (to be completed by the employer)</p>" + across(blank("Halyard Surgical Supply Inc", "Employer", 2), blank("Sterile packaging technician", "Employee's occupation", 2)) + across(blank(bare(p.day(-1340)), "Date employment began"), blank("40", "Hours normally worked per week"), blank("27.35", "Rate of pay ($)"), blank("&#10003; hour &ensp; __ week &ensp; __ month", "Paid by the", 2))
        + across(blank(bare(p.day(3)), "First day absent from work because of accident"), blank(bare(p.day(33)), "Last day absent"), blank("21", "Work days missed")) + across(blank("168", "Work hours missed"), blank("$4,594.80", "Total gross wages lost"), blank("0", "Hours of paid sick or vacation leave used"))
        + across(blank("No", "Is employee receiving temporary disability benefits?"), blank("No", "Did the accident happen in the course of employment?")) + across(blank("Rosalind Achterberg", "Signature of authorized representative", 2), blank(bare(p.day(44)), "Date")) + across(blank("Rosalind Achterberg", "Print name", 2), blank("HR Generalist", "Title"), blank("856-555-0117", "Telephone"))
        + "<p class=t>ANY PERSON WHO KNOWINGLY FILES A STATEMENT OF CLAIM CONTAINING ANY FALSE OR MISLEADING INFORMATION IS SUBJECT TO CRIMINAL AND CIVIL PENALTIES. &emsp; LG-WV (03-22)</p>"
    )
    record = shape("wage_verification", employer_name="Halyard Surgical Supply Inc", employee_name=p.name, job_title="Sterile packaging technician", hire_date=p.day(-1340), pay_rate="27.35", pay_rate_unit="hour", hours_per_week="40", absence_start=p.day(3), absence_end=p.day(33), days_missed="21", hours_missed="168", wages_lost="4594.80", leave_used_hours="0", signed_by="Rosalind Achterberg", signed_on=p.day(44))
    return Paper(sheet(body, ".up{font:16pt/1.15 'Dancing Script';color:#114;border-bottom:1px solid #333}.ty{font:11pt/1.5 'Courier Prime';border-bottom:1px solid #333}", "10pt/1.35 'Liberation Sans'", "0.7in"), record)


def memorandum(p: Person) -> Paper:
    """A payroll clerk's memorandum: one table of weeks, the sums at its foot, a rate of the week."""
    weeks = [(p.day(5), "40", "0", "$812.00"), (p.day(12), "40", "0", "$812.00"), (p.day(19), "40", "0", "$812.00"), (p.day(26), "16", "24", "$324.80")]
    body = (
        f"<h2 style='letter-spacing:4px'>MEMORANDUM</h2><table>{rows([('TO:', 'File of Attorney Miriam Zoller'), ('FROM:', 'Tadeusz Brzezicki, Controller, Dudek Bros. Machine &amp; Tool Co.'), ('DATE:', mid(p.day(52))), ('SUBJECT:', f'Lost time, {p.name}, Tool grinder')])}</table><hr><p>Mr. Dudek has been with the company since {mid(p.day(-4100))}. He is paid $812.00 per week for 40 hours. He was out from {mid(p.day(0))} until {mid(p.day(22))}. This is what the time cards show:</p>"
        f"<table class=g style='width:84%;margin:14px 0'><tr><th>Week ending<th class=r>Hours missed<th class=r>Hours worked<th class=r>Wages not paid{rows([(short(day), a, b, c) for day, a, b, c in weeks], 1)}<tr><td><b>Total</b><td class=r><b>136</b><td class=r>24<td class=r><b>$2,760.80</b></table><p>That comes to 17 working days. He asked for and was given 16 hours of vacation pay, which are not in the table. There was no overtime in this time; in the thirteen weeks before he had earned $1,402.50 of overtime.</p><p style='margin-top:30px'><span class=sign>T. Brzezicki</span></p>"
    )
    record = shape("wage_verification", employer_name="Dudek Bros. Machine & Tool Co.", employee_name=p.name, job_title="Tool grinder", hire_date=p.day(-4100), pay_rate="812.00", pay_rate_unit="week", hours_per_week="40", absence_start=p.day(0), absence_end=p.day(22), days_missed="17", hours_missed="136", wages_lost="2760.80", leave_used_hours="16", signed_on=p.day(52))
    return Paper(sheet(body, "td,th{padding:4px 9px}", "11.5pt/1.45 'Caladea'", "1in"), record).without("signed_by")


def lawyers_two_columns(p: Person) -> Paper:
    """A law firm's verification in two columns of typed answers, its own letterhead on top."""
    left = [("1. Employee", p.short), ("2. Position", "Line cook / expediter"), ("3. Date of hire", us(p.day(-410))), ("4. Date of termination", "N/A"), ("5. Hourly rate", "$19.75"), ("6. Weekly hours", "37.5"), ("7. Overtime rate", "$29.63"), ("8. Avg. weekly tips", "$160.00")]
    right = [("9. Absent from", us(p.day(1))), ("10. Absent to", us(p.day(22))), ("11. Days missed", "15"), ("12. Hours missed", "112.5"), ("13. Sick/PTO hours paid", "7.5"), ("14. Wages lost", "$2,073.75"), ("15. Tips lost (est.)", "$480.00"), ("16. Restrictions on return", "No lifting over 20 lb")]
    column = lambda some: "<table class=w>" + "".join(f"<tr><td class=s>{a}<td class=a>{b}" for a, b in some) + "</table>"  # noqa: E731
    body = (
        f"<div class=c><b style='font:bold 17pt Caladea;color:#713'>{RIDGEWAY}</b><br><span class=s>{RIDGEWAY_AT} | 863-555-0101 | records@ridgewaystroud.example</span></div><h3 class=c style='border:1px solid;padding:3px'>EMPLOYER VERIFICATION OF WAGES AND TIME LOST</h3><p class=s>Our client has authorized you to give us this information; the signed authorization is attached. Return by fax to 863-555-0102.</p><p><b>Employer:</b> Peach &amp; Pour Hospitality LLC, 14 Depot Sq, Harlan Mill, GA 30997</p><div class=f><div class=h>{column(left)}</div><div class=h>{column(right)}</div></div>"
        "<p>I am authorized to sign for the employer and the above is taken from records kept in the ordinary course of business.</p>"
        f"<div class=f style='margin-top:30px'><div class=h><span class=sign>Quentin Ashby-Rowe</span><div style='border-top:1px solid'>Quentin Ashby-Rowe, General Manager</div></div><div style='width:2in'><div style='padding-top:15px'>{us(p.day(35))}</div><div style='border-top:1px solid'>Date</div></div></div>"
    )
    record = shape("wage_verification", employer_name="Peach & Pour Hospitality LLC", employee_name=p.short, job_title="Line cook / expediter", hire_date=p.day(-410), pay_rate="19.75", pay_rate_unit="hour", hours_per_week="37.5", absence_start=p.day(1), absence_end=p.day(22), days_missed="15", hours_missed="112.5", wages_lost="2073.75", leave_used_hours="7.5", signed_by="Quentin Ashby-Rowe", signed_on=p.day(35))
    return Paper(sheet(body, ".a{font:11pt 'Courier Prime';border-bottom:1px dotted #555}td{padding:7px 4px}", "10.5pt/1.4 'Carlito'", "0.8in"), record)


def questions_by_fax(p: Person) -> Paper:
    """A carrier's numbered questions, each answer typed on the line below; a salary of the month; some not answered."""
    asked = [("1. Full legal name of employer", "COTTER &amp; SLOANE BOATBUILDERS, INC."), ("2. Name of employee", p.name.upper()), ("3. Job title or duties", "OFFICE AND PARTS MANAGER"), ("4. When was the employee hired?", serial(p.day(-3010))), ("5. Salary or wage at the time of the accident", "$5,416.67 A MONTH"), ("6. Was the employee on leave before the accident? If so, when?", "NO"), ("7. First full day missed", serial(p.day(4))), ("8. Date of return, or last day missed", "LAST DAY MISSED " + serial(p.day(29))), ("9. Number of regular work days missed", "18"), ("10. Gross pay withheld for those days", "$4,500.00"), ("11. Hours charged to sick, vacation or other leave", ""), ("12. Fringe benefits lost, if any", "")]
    body = (
        "<pre><b>MINUTEMAN &amp; HARBOR MUTUAL            PERSONAL INJURY PROTECTION</b>\nFAX COMPLETED FORM TO 617 555 0199\n</pre><hr>" + "".join(f"<p style='margin:8px 0'>{a}<br>&emsp;&emsp;<b>{b or '____________________'}</b></p>" for a, b in asked)
        + f"<p style='margin-top:18px'>Completed by: &nbsp;<b>DORCAS PEABODY</b> &emsp; Title: &nbsp;<b>BOOKKEEPER</b> &emsp; Signed on: &nbsp;<b>{serial(p.day(38))}</b></p>"
    )
    record = shape("wage_verification", employer_name="COTTER & SLOANE BOATBUILDERS, INC.", employee_name=p.name.upper(), job_title="OFFICE AND PARTS MANAGER", hire_date=p.day(-3010), pay_rate="5416.67", pay_rate_unit="month", absence_start=p.day(4), absence_end=p.day(29), days_missed="18", wages_lost="4500.00", signed_by="DORCAS PEABODY", signed_on=p.day(38))
    return Paper(sheet(body, "", "11pt/1.3 'Liberation Mono'", "0.9in"), record)


def e_mail(p: Person) -> Paper:
    """A printed e-mail of a franchise's personnel desk, the facts in a list with dashes, a signature block and a notice."""
    sent = p.day(61)
    body = (
        f"<div class=s style='border-bottom:2px solid #999;padding-bottom:6px'><b>{CALLOWAY.split(',')[0]} - Inbox</b></div><table style='margin:8px 0'>{rows([('<b>From:</b>', 'HR Desk &lt;hr@northcountryprov.example&gt;'), ('<b>Sent:</b>', f'{sent:%A}, {long(sent)} 10:12 AM'), ('<b>To:</b>', 'Paralegal &lt;intake@calloway.example&gt;'), ('<b>Subject:</b>', f'RE: Wage info for {p.short}')])}</table><p>Hello,</p><p>Per the authorization you sent, here is the employment and lost wage information for {p.short}, North Country Provisions Corp, Store 14:</p>"
        f"<p>- Title: Cashier / night stock associate (part time)<br>- Hired {mid(p.day(-95))}<br>- $16.40/hr, usually 34 hrs/wk<br>- Out {mid(p.day(0))} to {mid(p.day(13))} per doctor's notes, back {mid(p.day(14))}<br>- 10 shifts missed, 68 hours<br>- Gross pay lost $1,115.20<br>- NY sick time paid out: 22.4 hours (this is on top of, not in, the number above)</p><p>Please let me know if you need stubs.</p><p>Thanks!<br>Bettina Kowalski<br>HR Coordinator | North Country Provisions Corp | 518-555-0147 x3</p><p class=t>CONFIDENTIAL: This message may be privileged. If you got it by mistake, delete it.</p><p class=s style='margin-top:40px;color:#555'>&gt; On {mid(p.day(55))}, Paralegal wrote:<br>&gt; Please confirm dates missed and hourly rate. {CALLOWAY}, {CALLOWAY_AT}</p>"
    )
    record = shape("wage_verification", employer_name="North Country Provisions Corp", employee_name=p.short, job_title="Cashier / night stock associate", hire_date=p.day(-95), pay_rate="16.40", pay_rate_unit="hour", hours_per_week="34", absence_start=p.day(0), absence_end=p.day(13), hours_missed="68", wages_lost="1115.20", leave_used_hours="22.4", signed_by="Bettina Kowalski", signed_on=sent)
    return Paper(sheet(body, "", "10.8pt/1.5 'Carlito'", "0.8in"), record).without("days_missed", "signed_on", "job_title")


def short_note(p: Person) -> Paper:
    """An employer's few lines, for an envelope: rate and time in two sentences, no form at all."""
    body = (
        f"<div class=r><b>SUNBELT ROOFING OF LAKE CORBETT</b><br>Lic. CCC{p.no('######')}<br>8 Industrial Loop, Lake Corbett, FL 34998</div><p style='margin-top:30px'>{bare(p.day(48))}</p><p>{ZOLLER}<br>{ZOLLER_AT}</p><p>RE: Lost wages</p><p>To whom it may concern, {p.short} works for us as a roofer. He was hired {bare(p.day(-260))}. His pay is $20.00 per hour, 39 hours per week. He could not work from {bare(p.day(1))} to {bare(p.day(28))}, which is 20 days and 156 hours, so his lost wages are $3,120.00.</p><p>Respectfully,</p><p class=sign>Earl Stubbs</p><p>Earl Stubbs, owner</p>"
    )
    record = shape("wage_verification", employer_name="SUNBELT ROOFING OF LAKE CORBETT", employee_name=p.short, job_title="roofer", hire_date=p.day(-260), pay_rate="20.00", pay_rate_unit="hour", hours_per_week="39", absence_start=p.day(1), absence_end=p.day(28), days_missed="20", hours_missed="156", wages_lost="3120.00", signed_by="Earl Stubbs", signed_on=p.day(48))
    return Paper(sheet(body, "", "12.5pt/1.55 'Courier Prime'", "1in"), record)


def two_sheets(p: Person) -> Paper:
    """A personnel office's letter on two sheets, the letterhead on both, the signature alone on the second."""
    head = "<div class=c style='border-bottom:2px solid #246;padding-bottom:4px'><b style='font:bold 15pt Lato;color:#246'>Cotter &amp; Sloane Boatbuilders, Inc.</b><br><span class=s>12 Shipway Road, Eastham Cove, MA 02699 &middot; 508-555-0112</span></div>"
    body = (
        f"{head}<p>{long(p.day(55))}</p><p>To Whom It May Concern:</p><p>Re: Verification of employment for {p.name}</p><p>{p.name} has been employed by Cotter &amp; Sloane Boatbuilders, Inc. since {long(p.day(-3010))}. Her job title is Office and Parts Manager. She works 40 hours per week and is paid a salary of $5,416.67 per month.</p><p>She was absent from work from {long(p.day(4))} through {long(p.day(29))} because of injuries from a fall. She missed 18 work days, or 144 hours. She used 0 hours of paid leave. Her gross lost wages are $4,500.00.</p><p>Her duties include receiving parts, lifting cartons of up to forty pounds, keeping the stock room, and answering the telephone. We could not offer light work in this time because a second clerk had left us.</p><div class=new></div>{head}<p>Should you have any question, please call the number above.</p><p>Sincerely,</p><p class=sign>Dorcas Peabody</p><p>Dorcas Peabody<br>Bookkeeper</p>"
    )
    record = shape("wage_verification", employer_name="Cotter & Sloane Boatbuilders, Inc.", employee_name=p.name, job_title="Office and Parts Manager", hire_date=p.day(-3010), pay_rate="5416.67", pay_rate_unit="month", hours_per_week="40", absence_start=p.day(4), absence_end=p.day(29), days_missed="18", hours_missed="144", wages_lost="4500.00", leave_used_hours="0", signed_by="Dorcas Peabody", signed_on=p.day(55))
    return Paper(sheet(body, "", "11.5pt/1.5 'Lato'", "0.95in"), record)


def thirteen_weeks(p: Person) -> Paper:
    """An employer's report to a carrier: two pages, thirteen fortnights before in a table, the facts of the absence on the second."""
    weeks = [(p.day(-180 + 14 * at), hours, f"{float(hours) * 38.15:.2f}") for at, hours in enumerate(("72", "64", "80", "68", "76", "64", "72", "80", "64", "72", "68", "76", "72"))]
    body = (
        f"<div class=f><b style='font-size:13pt'>SUSQUEHANNA VALLEY MUTUAL</b><b>EMPLOYER'S WAGE REPORT (First Party Benefits)</b></div><p class=s>Complete both pages. Return to PO Box 88, Lancaster, PA 17699.</p><table class=w><tr><td>Claim number<td><b>{p.no('FPB-#######')}</b><td>Accident date<td><b>{us(p.loss)}</b><tr><td>Employee<td><b>{p.name}</b><td>Insured<td><b>{p.name}</b></table><h4>A. Earnings in the pay periods before the accident</h4><table class='w g'><tr><th>Period ending<th class=r>Hours<th class=r>Gross pay{rows([(us(day), hours, usd(pay)) for day, hours, pay in weeks], 1)}<tr><td><b>Total</b><td class=r><b>928</b><td class=r><b>{usd(add(*(week[2] for week in weeks)))}</b></table><p class=s>Overtime, shift and weekend differentials are not in the table.</p>"
        f"<div class=new></div><p class=s>Claim number {p.no('FPB-#######')} &emsp; {p.name} &emsp; Page 2</p><h4>B. Employment and absence</h4><table class=w>{rows([('Employer', 'Mill Hollow Regional Health System'), ('Address', '1 Campus Dr, Mill Hollow, PA 19997'), ('Job title', 'Respiratory Therapist'), ('Date of hire', us(p.day(-1810))), ('Base rate', '$38.15 per hour'), ('Scheduled hours per week', '36'), ('First day of disability', us(p.day(1))), ('Last day of disability', us(p.day(37))), ('Work days missed', '16'), ('Scheduled hours missed', '192'), ('PTO hours used', '36'), ('Unpaid wages', '$5,951.40'), ('Has employee filed for workers compensation?', 'No')])}</table><p>I certify that the foregoing agrees with our payroll records.</p><div class=f style='margin-top:30px'><div><span class=sign>Constance Yoder</span><br>Constance Yoder, Payroll Supervisor</div><div>Date signed: {us(p.day(46))}</div></div>"
    )
    if add(*(week[1] for week in weeks)) != "928.00":
        raise ValueError(weeks)
    record = shape("wage_verification", employer_name="Mill Hollow Regional Health System", employee_name=p.name, job_title="Respiratory Therapist", hire_date=p.day(-1810), pay_rate="38.15", pay_rate_unit="hour", hours_per_week="36", absence_start=p.day(1), absence_end=p.day(37), days_missed="16", hours_missed="192", wages_lost="5951.40", leave_used_hours="36", signed_by="Constance Yoder", signed_on=p.day(46))
    return Paper(sheet(body, "td,th{padding:4px 8px}", "10.4pt/1.35 'FreeSans'", "0.8in"), record)
