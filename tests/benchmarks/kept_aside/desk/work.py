"""What employers say about lost time: letters, state no-fault forms, a memorandum."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.desk.case import (
    AGUIRRE,
    BOYLE,
    BOYLE_AT,
    Paper,
    Person,
    box,
    long,
    mid,
    shape,
    sheet,
    short,
    times,
    us,
    usd,
)


def letter_in_prose(p: Person) -> Paper:
    """Return a personnel officer's letter: everything in sentences."""
    gone, back, told = p.day(1), p.day(28), p.day(41)
    hired, rate, hours, leave = p.day(-1822), "27.40", "160", "32"
    lost = times(rate, hours)
    html = f"""<div class=c style="border-bottom:2px solid #253"><b style="font:bold 18pt Caladea;color:#253">Piney Bend Greenhouses, LP</b><br><span class=s>4419 Farm Road 2088 &middot; Cypress Point, Texas 77998 &middot; 281-555-0162</span></div><p style="margin-top:22px">{long(told)}</p>
<p>{BOYLE}<br>Attn: Records Desk<br>{BOYLE_AT.replace(', Cypress', '<br>Cypress')}</p><p>Re: Our employee, {p.name}</p><p>To whom it may concern:</p>
<p>Please accept this letter in answer to your request of {long(p.day(34))}. {p.mr} has been with Piney Bend since {long(hired)} and holds the position of propagation supervisor. At the time of {p.her} accident on {long(p.loss)} {p.she} was paid ${rate} per hour for a regular week of 40 hours. Overtime is offered in the spring only and none was scheduled in the period.</p>
<p>{p.mr} did not work from {long(gone)} through {long(back)}, which comes to 20 scheduled workdays or {hours} hours, and returned on {long(p.day(29))} without restriction. {p.first} used {leave} hours of accrued sick leave during that time; the other 128 hours were unpaid. At {p.her} regular rate the {hours} hours amount to ${usd(lost)}.</p>
<p>In {p.loss.year - 1} {p.her} total gross earnings with us were $58,906.12. Should you need copies of the time cards, please call me.</p><p>Sincerely,</p><div class=sg>Wilhelmina Stroud</div><p>Wilhelmina Stroud<br>Personnel and Payroll</p>"""
    return Paper(sheet(html, font="11.5pt/1.4 Caladea", margin="0.9in"), shape("wage_verification", employer_name="Piney Bend Greenhouses, LP", employee_name=p.name, job_title="propagation supervisor", hire_date=hired, pay_rate=rate, pay_rate_unit="hour", hours_per_week="40", absence_start=gone, absence_end=back, days_missed="20", hours_missed=hours, wages_lost=lost, leave_used_hours=leave, signed_by="Wilhelmina Stroud", signed_on=told))


def new_york_report(p: Person) -> Paper:
    """Return New York's no-fault employer's report, its answers typed beside the numbers."""
    gone, back, told, hired = p.day(0), p.day(46), p.day(61), p.day(-3011)
    html = f"""<div class=c><b>NEW YORK MOTOR VEHICLE NO-FAULT INSURANCE LAW<br>EMPLOYER'S WAGE VERIFICATION REPORT</b></div><table class="g w x" style="margin-top:8px"><tr>{box("NAME AND ADDRESS OF INSURER", "Palisade Empire Insurance Company<br>PO Box 771, Albany, NY 12299", 2)}{box("NAME OF INSURER'S CLAIMS REPRESENTATIVE", "T. Wozniak, 518-555-0171", 2)}</tr>
<tr>{box("DATE", us(p.day(50)))}{box("POLICYHOLDER", p.short)}{box("POLICY NUMBER", p.no("PE-#######"))}{box("DATE OF ACCIDENT / CLAIM NUMBER", us(p.loss) + " / " + p.no("NF-######"))}</tr><tr>{box("EMPLOYEE'S NAME AND ADDRESS", f"{p.name}<br>{p.address}", 2)}{box("EMPLOYER'S NAME AND ADDRESS", "Rampart Elevator Service Corp.<br>90 Hoist Lane, Galway Heights, NY 10998", 2)}</tr></table>
<p class=t>DEAR EMPLOYER: The above-named employee has applied for benefits under the No-Fault Law. Please furnish the following and return this form at once.</p>
<table class="w q"><tr><td>1.<td>EMPLOYEE'S SOCIAL SECURITY NUMBER<td class=x>xxx-xx-{p.no('3###')}<tr><td>2.<td>EMPLOYEE'S OCCUPATION<td class=x>Elevator mechanic's helper<tr><td>3.<td>DATE OF EMPLOYMENT: FROM<td class=x>{us(hired)} &nbsp; TO &nbsp; present
<tr><td>4.<td>DATES ABSENT FROM WORK FOLLOWING ACCIDENT: FROM<td class=x>{us(gone)} &nbsp; THROUGH &nbsp; {us(back)}<tr><td>5.<td>HAS EMPLOYEE RETURNED TO WORK?<td class=x>Yes, {us(p.day(47))}<tr><td>6.<td>WEEKLY GROSS EARNINGS AT TIME OF ACCIDENT<td class=x>$ 1,186.00<tr><td>7.<td>NUMBER OF HOURS WORKED PER WEEK<td class=x>37.5<tr><td>8.<td>NUMBER OF WORK DAYS LOST<td class=x>33
<tr><td>9.<td>WAS EMPLOYEE PAID FOR ANY OF THE TIME LOST?<td class=x>No. Did not use leave<tr><td>10.<td>HAS A CLAIM BEEN FILED FOR: &nbsp; NEW YORK STATE DISABILITY? &nbsp; WORKERS' COMPENSATION?<td class=x>Yes (disability) &nbsp; No<tr><td>11.<td>GROSS WAGES LOST<td class=x>$ 7,827.60</table>
<p class=t>Any person who knowingly and with intent to defraud any insurance company files a statement of claim containing any materially false information commits a fraudulent insurance act, which is a crime.</p><table class="g w" style="margin-top:20px"><tr>{box("SIGNATURE", "<span class=sg>Gus Pellegrino</span>")}{box("PRINT NAME AND TITLE", "<span class=x>GUS PELLEGRINO, BRANCH MANAGER</span>")}{box("DATE", f"<span class=x>{us(told)}</span>")}{box("TELEPHONE", "<span class=x>845-555-0113</span>")}</tr></table><div class=t>NYS FORM NF-6 (Rev 1/2004)</div>"""
    return Paper(sheet(html, ".x{font:11pt 'Courier Prime'}.x i{font-family:'Liberation Sans';font-size:6.5pt}.q td{padding:4px 6px;border-bottom:1px solid #999;font-size:8.5pt}.q td.x{font-size:11pt}"), shape("wage_verification", employer_name="Rampart Elevator Service Corp.", employee_name=p.name, job_title="Elevator mechanic's helper", hire_date=hired, pay_rate="1186.00", pay_rate_unit="week", hours_per_week="37.5", absence_start=gone, absence_end=back, days_missed="33", wages_lost="7827.60", signed_by="Gus Pellegrino", signed_on=told)).without("leave_used_hours")


def firm_form_by_hand(p: Person) -> Paper:
    """Return a law firm's own form, filled by hand in a shop."""
    gone, back, told, hired = p.day(1), p.day(14), p.day(20), p.day(-401)

    def ask(said: str, value: str, wide: str = "100%") -> str:
        return f"<div style='width:{wide};display:flex;gap:8px;margin:9px 0'><span>{said}</span><span class=hand style='flex:1;border-bottom:1px solid;line-height:1'>{value}</span></div>"
    html = f"""<div class=c><b style="font-size:14pt">{AGUIRRE.upper()}</b><br><span class=s>45 Harbor Street &bull; Galway Heights, New York 10997 &bull; Fax (845) 555-0190</span><h3 style="border:2px solid;padding:4px">VERIFICATION OF EMPLOYMENT AND LOST EARNINGS</h3></div>
{ask("Employee:", p.short)}{ask("Company:", "Marigold Market & Deli")}{ask("Position / job title:", "Deli counter lead")}<div class=f>{ask("Date hired:", short(hired), "48%")}{ask("Hours worked in a normal week:", "35", "48%")}</div><div class=f>{ask("Rate of pay: $", "19.25", "48%")}<span style="margin:9px 0">per &nbsp; &#9745; hour &nbsp; &#9744; week &nbsp; &#9744; month &nbsp; &#9744; year</span></div>
<div class=f>{ask("First day absent because of accident:", short(gone), "55%")}{ask("Last day absent:", short(back), "43%")}</div><div class=f>{ask("Work days missed:", "10", "48%")}{ask("Work hours missed:", "70", "48%")}</div>{ask("Hours of vacation / sick / PTO used (enter 0 if none):", "14")}{ask("Total gross wages lost (before any leave pay): $", "1,347.50")}{ask("Remarks:", "Came back on light duty first week")}
<p class=s>I certify that the foregoing is taken from the payroll records of the company.</p><div class=f style="margin-top:26px"><div style="width:55%;border-top:1px solid;position:relative"><span class=hand style="position:absolute;top:-24px">Renata Bruckner</span>Signature</div><div style="width:40%;border-top:1px solid;position:relative"><span class=hand style="position:absolute;top:-24px">{short(told)}</span>Date</div></div><div class=f style="margin-top:34px"><div style="width:55%;border-top:1px solid;position:relative"><span class=hand style="position:absolute;top:-24px">Renata Bruckner</span>Print name</div><div style="width:40%;border-top:1px solid;position:relative"><span class=hand style="position:absolute;top:-24px">owner</span>Title</div></div>"""
    return Paper(sheet(html, font="11pt/1.4 'Liberation Serif'"), shape("wage_verification", employer_name="Marigold Market & Deli", employee_name=p.short, job_title="Deli counter lead", hire_date=hired, pay_rate="19.25", pay_rate_unit="hour", hours_per_week="35", absence_start=gone, absence_end=back, days_missed="10", hours_missed="70", wages_lost="1347.50", leave_used_hours="14", signed_by="Renata Bruckner", signed_on=told))


def florida_salary(p: Person) -> Paper:
    """Return an insurer's wage and salary form of Florida, of somebody on a yearly salary."""
    gone, back, told, hired = p.day(4), p.day(22), p.day(33), p.day(-4210)
    html = f"""<div class=f><b style="font-size:15pt">SUNCOAST HARBOR <span style="font-weight:normal">INSURANCE</span></b><span class=r>Florida PIP Claims<br>PO Box 40771, Jacksonville, FL 32299</span></div><h3 class=c>WAGE AND SALARY VERIFICATION</h3><div class=f><span>Insured: {p.short}</span><span>Claim No.: {p.no('SH25-######')}</span><span>Date of Accident: {mid(p.loss)}</span></div>
<table class="w g" style="margin-top:12px">{''.join(f'<tr><td style="width:46%">{a}<td><b>{b}</b>' for a, b in [
        ("Name of employee", p.name), ("Name of employer", "Heron Key Yacht Brokerage, Inc."), ("Employer's address", "12 Dockmaster Way, Port Sabal, FL 34997"), ("Occupation / title", "Closing coordinator"), ("Employed since", mid(hired)), ("Salary or wage at time of accident", "$54,080.00 annually"), ("Average hours per week", "40"), ("Date disability from work began", mid(gone)), ("Last day of absence", mid(back)), ("Working days lost", "15"), ("Amount of gross salary lost", "$3,120.00"), ("Sick leave or vacation applied (hours)", "0"), ("Gross earnings, 13 weeks before accident", "$13,520.00"), ("Is employee covered by workers' compensation for this loss?", "No")])}</table>
<p class=s>Under penalty of perjury, I declare that I have read the foregoing and that the facts stated in it are true.</p><div class=f><div><div class=sg>Ignatius Fell</div>Completed by: Ignatius Fell, Controller</div><div style="padding-top:28px">Date signed: {mid(told)}</div></div>"""
    return Paper(sheet(html, font="11pt/1.5 'Open Sans'"), shape("wage_verification", employer_name="Heron Key Yacht Brokerage, Inc.", employee_name=p.name, job_title="Closing coordinator", hire_date=hired, pay_rate="54080.00", pay_rate_unit="year", hours_per_week="40", absence_start=gone, absence_end=back, days_missed="15", wages_lost="3120.00", leave_used_hours="0", signed_by="Ignatius Fell", signed_on=told))
