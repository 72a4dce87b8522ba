"""Pay stubs, the first four: of a large payroll bureau, a small one, a web service, and a bookkeeping program."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date

from tests.benchmarks.kept_aside.exchange.case import (
    Paper,
    Pay,
    Person,
    Record,
    bare,
    long,
    page,
    pay,
    shape,
    short,
    tr,
    trs,
    us,
    usd,
)


def bureau(p: Person) -> Paper:
    """A statement of earnings over a cheque that is not negotiable."""
    figures = pay(
        [("Regular", "21.7500", "80.00", "1402.50"), ("Overtime", "32.6250", "5.50", "71.25"), ("Holiday", "21.7500", "8.00", "40.00")],
        [("Federal Income Tax", "158.22", "2711.90"), ("TX Dental Pre*", "14.85", "282.15"), ("Medical 125*", "62.40", "1185.60"), ("401(K)*", "99.75", "1701.36")],
    )
    body = f"""<div style='position:relative'><table class=s style='letter-spacing:.02em'>{trs([("CO.", "FILE", "DEPT.", "CLOCK", "VCHR. NO.", ""), ("K4R", "003817", "201140", "", "0000390072", "1")])}</table>
<div class=f style='margin-top:8px'><div style='width:50%'><i>SABINE CROSSING COLD STORAGE, INC.<br>4400 PORT ROAD<br>SABINE CROSSING, TX 77999</i></div><div style='width:46%'><div style='font:bold 17pt "Liberation Sans"'>Earnings Statement</div><table style='margin-top:8px'>{trs([("Period Beginning:", us(date(2025, 8, 24))), ("Period Ending:", us(date(2025, 9, 6))), ("Pay Date:", us(date(2025, 9, 12)))])}</table></div></div>
<div class=f style='margin-top:16px'><div style='width:50%' class=s>Taxable Marital Status:&nbsp; Single<br>Exemptions/Allowances:<br>&nbsp;&nbsp;Federal:&nbsp; 0, Std W/H Table<br>&nbsp;&nbsp;State:&nbsp;&nbsp;&nbsp; No State Income Tax<br>Social Security Number: XXX-XX-6408</div><div style='width:46%;font-size:11pt'><b>{p.first.upper()} {p.mid} {p.last.upper()}</b><br>{p.street.upper()}<br>{p.town.upper()}</div></div>
<div class=f style='margin-top:22px;align-items:flex-start'><table style='width:55%' class=s><tr style='border-bottom:2px solid #000'><th>Earnings<th class=r>rate<th class=r>hours<th class=r>this period<th class=r>year to date</tr>{"".join(tr(a, b, c, usd(d), usd(f), right=(1, 2, 3, 4)) for a, b, c, d, _, f in figures.earned)}
<tr style='background:#ddd;font-weight:bold'><td colspan=3>Gross Pay<td class=r>${usd(figures.gross)}<td class=r>{usd(figures.year)}</tr><tr><td>&nbsp;</tr><tr style='border-bottom:2px solid #000'><th colspan=5>Deductions &nbsp;&nbsp;Statutory</tr>{"".join(f"<tr><td><td colspan=2>{a}<td class=r>-{usd(b)}<td class=r>{usd(c)}</tr>" for a, b, c in figures.taken[:3])}
<tr style='border-bottom:1px solid #000'><th colspan=5>&nbsp;&nbsp;Other</tr>{"".join(f"<tr><td><td colspan=2>{a}<td class=r>-{usd(b)}<td class=r>{usd(c)}</tr>" for a, b, c in figures.taken[3:])}<tr style='background:#ddd;font-weight:bold'><td colspan=3>Net Pay<td class=r>${usd(figures.net)}<td></tr></table>
<div style='width:40%' class=s><table class=w><tr style='border-bottom:2px solid #000'><th>Other Benefits and<br>Information<th class=r>this period<th class=r>total to date</tr>{trs([("Vac Bal Hrs", "", "46.15"), ("Sick Bal Hrs", "", "18.00"), ("401K Er Match", "49.88", "850.68")], right=(1, 2))}</table><p style='margin-top:20px'><b>Important Notes</b><br>COLD ROOM PREMIUM IS PAID WITH THE SECOND CHEQUE OF EACH MONTH.<br>BASIS OF PAY: HOURLY</p><p>* Excluded from federal taxable wages<br>Your federal taxable wages this period are ${usd(f"{float(figures.gross) - 177:.2f}")}</p></div></div>
<div style='margin-top:44px;border-top:1px dashed #000;padding-top:22px'><div class=f><div class=s>SABINE CROSSING COLD STORAGE, INC.<br>4400 PORT ROAD<br>SABINE CROSSING, TX 77999</div><div class=s>Advice number:&nbsp; 00000390072<br>Pay date:&nbsp; {us(date(2025, 9, 12))}</div></div><table class=w style='margin-top:26px'><tr class=s style='border-bottom:1px solid #000'><td>Deposited to the account of<td>account number<td>transit ABA<td class=r>amount</tr><tr><td><b>{p.first.upper()} {p.mid} {p.last.upper()}</b><td>xxxxxx2290<td>xxxx xxxx<td class=r>${usd(figures.net)}</tr></table><div class=c style='font:bold 24pt "Liberation Sans";color:#888;margin-top:22px;letter-spacing:.1em'>THIS IS NOT A CHECK</div></div><div class=t style='position:absolute;right:0;top:44px;writing-mode:vertical-rl;color:#555'>&copy; 2004 Aldine Data Payroll</div></div>"""
    return Paper(page(body), stub("Sabine Crossing Cold Storage, Inc.", f"{p.first} {p.mid} {p.last}", "6408", date(2025, 8, 24), date(2025, 9, 6), date(2025, 9, 12), "21.75", None, figures))


def small_bureau(p: Person) -> Paper:
    """Three bands: who is paid, what is earned, what is withheld, each with its shaded head at the left."""
    figures = pay(
        [("Hourly", "28.4000", "76.50", "1598.25"), ("Sick Pay", "28.4000", "3.50", "24.00")],
        [("Fed Income Tax M 0", "141.07", "2960.44"), ("OH Income Tax", "48.32", "1003.70"), ("Marlow Forge City 2%", "45.44", "921.47"), ("Roth 401k EE %", "68.16", "1382.20"), ("Dental PreTax", "9.75", "195.00")],
    )
    band = "style='border:1px solid #777;margin-top:5px' class=f"
    head = "style='width:92px;background:#cfcfcf;padding:5px;font-weight:bold;flex:none' class=s"
    body = f"""<div class=f><div><b>{p.first} {p.mid} {p.last}</b><br>{p.street}<br>{p.town}</div><div class=r><b>NON-NEGOTIABLE</b><br><span class=t>PERSONAL AND CONFIDENTIAL<br>Org:100 Finishing &nbsp; EE ID: 418 &nbsp; DD</span></div></div><div style='height:60px'></div>
<div {band}><div {head}>PERSONAL AND CHECK INFORMATION</div><div style='flex:1;padding:4px'>{p.first} {p.mid} {p.last}<br>{p.street}, {p.town}<br>Soc Sec #: xxx-xx-xxxx &nbsp;&nbsp; Employee ID: 418</div><div style='flex:1;padding:4px'><b>Hire Date:</b> 04/02/12<br><b>Status:</b> Full Time<br><b>Filing Status:</b><br>Federal: Married/Joint &nbsp; State: OH, 0</div><div style='flex:1;padding:4px'>Pay Period: <b>{short(date(2025, 11, 9))}</b> to <b>{short(date(2025, 11, 22))}</b><br>Check Date: <b>{short(date(2025, 11, 28))}</b> &nbsp; Check #: 20771<br><b>NET PAY ALLOCATIONS</b><br>Checking ...4410 &nbsp; {usd(figures.net)}</div></div>
<div {band}><div {head}>EARNINGS</div><table class='w s'><tr style='border-bottom:1px solid #777'><th>DESCRIPTION<th class=r>HRS/UNITS<th class=r>RATE<th class=r>THIS PERIOD ($)<th class=r>YTD HOURS<th class=r>YTD ($)</tr>{"".join(tr(a, c, b, usd(d), e, usd(f), right=(1, 2, 3, 4, 5)) for a, b, c, d, e, f in figures.earned)}<tr style='border-top:1px solid #000;font-weight:bold'><td>Total Hours<td class=r>{figures.hours}<td><td><td class=r>1622.25<td></tr><tr style='font-weight:bold'><td>Gross Earnings<td><td><td class=r>{usd(figures.gross)}<td><td class=r>{usd(figures.year)}</tr></table></div>
<div {band}><div {head}>WITHHOLDINGS</div><table class='w s'><tr style='border-bottom:1px solid #777'><th>DESCRIPTION<th>FILING STATUS<th class=r>THIS PERIOD ($)<th class=r>YTD ($)</tr>{"".join(tr(a, "", usd(b), usd(c), right=(2, 3)) for a, b, c in figures.taken[:5])}<tr style='border-top:1px solid #000;font-weight:bold'><td>TOTAL<td><td class=r>{usd(_sum(figures, 0, 5, 1))}<td class=r>{usd(_sum(figures, 0, 5, 2))}</tr></table></div>
<div {band}><div {head}>DEDUCTIONS</div><table class='w s'><tr style='border-bottom:1px solid #777'><th>DESCRIPTION<th class=r>THIS PERIOD ($)<th class=r>YTD ($)</tr>{"".join(tr(a, usd(b), usd(c), right=(1, 2)) for a, b, c in figures.taken[5:])}<tr style='border-top:1px solid #000;font-weight:bold'><td>TOTAL<td class=r>{usd(_sum(figures, 5, 9, 1))}<td class=r>{usd(_sum(figures, 5, 9, 2))}</tr></table></div>
<div {band} style='border:2px solid #000;margin-top:8px'><div {head}>NET PAY</div><table class=w><tr class=s><td><td class=r>THIS PERIOD ($)<td class=r>YTD ($)</tr><tr><td><td class=r><b>{usd(figures.net)}</b><td class=r><b>{usd(figures.year_net)}</b></tr></table></div>
<div class='f s' style='margin-top:30px;border-top:1px solid #000'><div>Payrolls by Quillmark Payroll Services, Inc.</div><div>0417 0417-3302 &nbsp; Tannery Hill Metal Finishing LLC &bull; 88 Works Lane &bull; Marlow Forge OH 44297 &bull; (330) 555-0148</div></div>"""
    return Paper(page(body), stub("Tannery Hill Metal Finishing LLC", f"{p.first} {p.mid} {p.last}", None, date(2025, 11, 9), date(2025, 11, 22), date(2025, 11, 28), "28.40", "80.00", figures))


def web_service(p: Person) -> Paper:
    """A web service's plain modern page; a salary, and what the employer pays beside it."""
    figures = pay(
        [("Salary", None, "2916.67", "55416.73"), ("Bonus", None, "400.00", "1200.00")],
        [("Federal Income Tax", "271.33", "4620.08"), ("CA State Income Tax", "118.90", "2002.41"), ("CA State Disability Ins", "39.80", "644.40")],
    )
    head = "style='font-size:8pt;color:#5a6470;text-transform:uppercase;letter-spacing:.06em'"
    body = f"""<div class=f style='border-bottom:3px solid #0a7d7d;padding-bottom:10px'><div><div style='font-size:18pt'>Alta Ladera Pediatrics</div><div class=s>1902 Camino Real Ste 210, Vista Solano, CA 94597 &middot; 707-555-0121</div></div><div style='text-align:right'><span {head}>Net pay</span><div style='font-size:20pt;color:#0a7d7d'>${usd(figures.net)}</div></div></div>
<div class='f e' style='margin-top:14px'><div><span {head}>Employee</span><br><b>{p.first} {p.last}</b><br>{p.street}<br>{p.town}<br>SSN ending 3077</div><div><span {head}>Pay period</span><br>{long(date(2025, 10, 1))} &ndash; {long(date(2025, 10, 15))}<br><br><span {head}>Pay day</span><br>{long(date(2025, 10, 20))}</div><div><span {head}>Compensation</span><br>$70,000.00 / year<br>Salaried, not eligible for overtime<br><br><span {head}>Paid by</span><br>Direct deposit &bull;&bull;&bull;&bull; 8841</div></div>
{_panel("Earnings", [(a, usd(d), usd(f)) for a, _, _, d, _, f in figures.earned], ("Gross earnings", usd(figures.gross), usd(figures.year)))}
{_panel("Employee taxes withheld", [(a, usd(b), usd(c)) for a, b, c in figures.taken], ("Total taxes", usd(figures.off), usd(figures.year_off)))}
{_panel("Employer contributions and taxes (not taken from pay)", [("Medical, Bay Tier 2", "311.00", "5598.00"), ("FUTA", "0.00", "42.00"), ("CA Training Tax", "0.00", "7.00")], None)}
{_panel("Summary", [("Gross earnings", usd(figures.gross), usd(figures.year)), ("Taxes", usd(figures.off), usd(figures.year_off)), ("Reimbursements", "0.00", "86.40")], ("Net pay", "$" + usd(figures.net), ""))}
<p class=t style='color:#5a6470;margin-top:20px'>Made with Pebbleroll &middot; Questions about your pay? Ask your administrator, Odette Lindqvist. &middot; page 1 of 1</p>"""
    return Paper(page(body, font="10pt/1.35 'DejaVu Sans'"), stub("Alta Ladera Pediatrics", f"{p.first} {p.last}", "3077", date(2025, 10, 1), date(2025, 10, 15), date(2025, 10, 20), "70000.00", None, figures))


def bookkeeping(p: Person) -> Paper:
    """A voucher printed twice on one sheet by a bookkeeping program, one copy for each side."""
    figures = pay(
        [("Hourly Rate", "19.25", "38.00", "231.50"), ("Overtime Rate", "28.875", "0.00", "4.50")],
        [("Federal Withholding", "-54.00", "-336.00"), ("GA - Withholding", "-31.12", "-192.10")], None,
    )
    gross, year = figures.gross, figures.year
    taken = [*figures.taken[:1], ("Social Security Employee", "-45.36", "-284.35"), ("Medicare Employee", "-10.61", "-66.50"), figures.taken[1]]
    figures = Pay(figures.earned, [(a, b.strip("-"), c.strip("-")) for a, b, c in taken])
    earned = "".join(tr(a, c, b, usd(d), usd(f), right=(1, 2, 3, 4)) for a, b, c, d, _, f in figures.earned)
    off = "".join(tr(a, usd(b), usd(c), right=(1, 2)) for a, b, c in taken)
    copy = f"""<div class=f><div>Bluff Nursery &amp; Landscape Co.<br>2070 River Ferry Road<br>Ocmulgee Bluff, GA 31097</div><div class=r>{bare(date(2026, 2, 6))}<br>DD8814</div></div><div style='margin:10px 0 6px 40px'>{p.first} {p.mid} {p.last}<br>{p.street}<br>{p.town}</div>
<table class='w s' style='border-top:1px solid #000;border-bottom:1px solid #000'><tr><td><b>Employee</b><br>{p.first} {p.mid} {p.last}, {p.street}, {p.town}<td><b>SSN</b><br>***-**-2956<td><b>Status (Fed/State)</b><br>Single/Single<td><b>Allowances/Extra</b><br>Fed-0/0/GA-1/0</tr><tr><td colspan=4>Pay Period: {us(date(2026, 1, 26))} - {us(date(2026, 2, 1))} &nbsp;&nbsp;&nbsp;&nbsp; Pay Date: {us(date(2026, 2, 6))}</tr></table>
<div class='f s' style='align-items:flex-start'><table style='width:56%'><tr style='border-bottom:1px solid #000'><th>Earnings and Hours<th class=r>Qty<th class=r>Rate<th class=r>Current<th class=r>YTD Amount</tr>{earned}<tr style='border-top:1px solid #000'><td><td class=r>38.00<td><td class=r>{usd(gross)}<td class=r>{usd(year)}</tr></table><table style='width:41%'><tr style='border-bottom:1px solid #000'><th>Taxes<th class=r>Current<th class=r>YTD Amount</tr>{off}<tr style='border-top:1px solid #000'><td><td class=r>-{usd(figures.off)}<td class=r>-{usd(figures.year_off)}</tr></table></div>
<div class=f style='margin-top:8px'><table style='width:56%' class=s><tr style='border-bottom:1px solid #000'><th>Paid Time Off<th class=r>Earned<th class=r>YTD Used<th class=r>Available</tr>{tr("Vacation", "0:46", "0:00", "4:36", right=(1, 2, 3))}</table><div style='width:41%'><b>Net Pay</b><span style='float:right'><b>{usd(figures.net)}</b> &nbsp;&nbsp;&nbsp; {usd(figures.year_net)}</span></div></div>"""
    copy_two = f"<div style='border-top:1px dashed #999;margin-top:52px;padding-top:18px'>{copy}</div>"
    return Paper(page(copy + copy_two + "<p class=t style='margin-top:30px'>Bluff Nursery &amp; Landscape Co., 2070 River Ferry Road, Ocmulgee Bluff, GA 31097 &nbsp;&nbsp; Powered by Tallybook Payroll</p>"), stub("Bluff Nursery & Landscape Co.", f"{p.first} {p.mid} {p.last}", "2956", date(2026, 1, 26), date(2026, 2, 1), date(2026, 2, 6), "19.25", "38.00", figures))


def _panel(name: str, rows: list[tuple[str, str, str]], total: tuple[str, str, str] | None) -> str:
    last = f"<tr style='font-weight:bold;border-top:1.5px solid #0a7d7d'><td>{total[0]}<td class=r>{total[1]}<td class=r>{total[2]}</tr>" if total else ""
    return f"<table class='w u' style='margin-top:16px'><tr style='background:#eaf4f4'><th>{name}<th class=r style='width:110px'>Current<th class=r style='width:130px'>Year to date</tr>{trs([*rows], right=(1, 2))}{last}</table>"


def _sum(figures: Pay, first: int, last: int, column: int) -> str:
    return f"{sum(float(row[column]) for row in figures.taken[first:last]):.2f}"


def stub(employer: str, employee: str, ssn: str | None, start: date, end: date, paid_on: date, rate: str | None, hours: str | None, figures: Pay) -> Record:
    """Return the record of a stub; its hours are left out where no total of them is printed."""
    record = shape("pay_stub", employer_name=employer, employee_name=employee, ssn_last4=ssn, period_start=start, period_end=end, pay_date=paid_on, pay_rate=rate, hours=hours, gross_pay=figures.gross, net_pay=figures.net, ytd_gross=figures.year)
    if hours is None and any(row[2] for row in figures.earned):
        del record["hours"]
    return record
