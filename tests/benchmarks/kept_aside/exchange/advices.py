"""Pay stubs, the other five: of a people-system, a clock firm, a cloud bureau, a county's books, and a kitchen's till."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date

from tests.benchmarks.kept_aside.exchange.case import Paper, Pay, Person, add, bare, page, pay, short, tr, trs, us, usd
from tests.benchmarks.kept_aside.exchange.stubs import stub


def people_system(p: Person) -> Paper:
    """Coloured bands, a row of totals for the period and the year, each earning with its own dates."""
    figures = pay(
        [("Regular Hours", "34.1200", "72.00", "1440.00"), ("Weekend Differential", "2.5000", "16.00", "352.00"), ("PTO Hours", "34.1200", "8.00", "88.00")],
        [("Federal Withholding", "251.66", "5502.08"), ("State Tax - IL", "108.84", "2454.18"), ("Medical EE", "71.00", "1562.00"), ("Vision EE", "4.12", "90.64"), ("403(b)", "124.84", "2808.40")],
        ("OASDI", "Medicare"),
    )
    start, end = date(2025, 10, 19), date(2025, 11, 1)
    body = f"""<table class=w><tr><td><b style='font-size:13pt'>Burr Oak Regional Hospital</b> &nbsp; 300 N Siding Avenue &nbsp; Prairie Siding, IL 60196 &nbsp; +1 (630) 555-0177<td class=r>Page 1 of 1</tr></table>
<table class='w g s' style='margin-top:6px'><tr class=hd><th>Name<th>Company<th>Employee ID<th>Pay Period Begin<th>Pay Period End<th>Check Date<th>Check Number</tr>{tr(p.short, "Burr Oak Regional Hospital", "10044871", us(start), us(end), us(date(2025, 11, 7)), "")}</table>
<table class='w g s' style='margin-top:8px'><tr class=hd><th><th class=r>Hours Worked<th class=r>Gross Pay<th class=r>Pre Tax Deductions<th class=r>Employee Taxes<th class=r>Post Tax Deductions<th class=r>Net Pay</tr>{tr("Current", "80.00", usd(figures.gross), "199.96", usd(_off(figures, 4)), "0.00", usd(figures.net), right=(1, 2, 3, 4, 5, 6))}{tr("YTD", "", usd(figures.year), "4,461.04", usd(_off(figures, 4, 2)), "0.00", usd(figures.year_net), right=(1, 2, 3, 4, 5, 6))}</table>
<div class=f style='align-items:flex-start;margin-top:8px'><table class='g s' style='width:62%'><tr class=hd><th colspan=6 class=c>Earnings</tr><tr class=hd><th>Description<th>Dates<th class=r>Hours<th class=r>Rate<th class=r>Amount<th class=r>YTD</tr>{"".join(tr(a, f"{us(start)} - {us(end)}", "" if a.startswith("W") else c, b, usd(d), usd(f), right=(2, 3, 4, 5)) for a, b, c, d, _, f in figures.earned)}<tr><th colspan=4>Earnings<th class=r>{usd(figures.gross)}<th class=r>{usd(figures.year)}</tr></table>
<table class='g s' style='width:37%'><tr class=hd><th colspan=3 class=c>Employee Taxes</tr><tr class=hd><th>Description<th class=r>Amount<th class=r>YTD</tr>{"".join(tr(a, usd(b), usd(c), right=(1, 2)) for a, b, c in figures.taken[:4])}<tr><th>Employee Taxes<th class=r>{usd(_off(figures, 4))}<th class=r>{usd(_off(figures, 4, 2))}</tr></table></div>
<div class=f style='align-items:flex-start;margin-top:8px'><table class='g s' style='width:49%'><tr class=hd><th colspan=3 class=c>Pre Tax Deductions</tr><tr class=hd><th>Description<th class=r>Amount<th class=r>YTD</tr>{"".join(tr(a, usd(b), usd(c), right=(1, 2)) for a, b, c in figures.taken[4:])}<tr><th>Pre Tax Deductions<th class=r>199.96<th class=r>4,461.04</tr></table><table class='g s' style='width:49%'><tr class=hd><th colspan=3 class=c>Employer Paid Benefits</tr><tr class=hd><th>Description<th class=r>Amount<th class=r>YTD</tr>{trs([("Medical ER", "402.18", "8,847.96"), ("Basic Life", "3.10", "68.20"), ("403(b) Match", "62.42", "1,404.20")], right=(1, 2))}</table></div>
<table class='w g s' style='margin-top:8px'><tr class=hd><th>Marital Status<th>Federal: Single or Married filing separately<th>State: Single<th>Absence Plan: PTO 61.35 avail.</tr></table>
<table class='w g s' style='margin-top:8px'><tr class=hd><th colspan=5 class=c>Payment Information</tr><tr class=hd><th>Bank<th>Account Name<th>Account Number<th class=r>USD Amount<th class=r>Payment Amount</tr>{tr("Siding Community CU", "Siding Community CU ******7714", "******7714", "", usd(figures.net) + " USD", right=(3, 4))}</table>"""
    return Paper(page(body, ".hd th{background:#d6e4f0}", "8.5pt/1.3 'Liberation Sans'", "0.4in", "11in 8.5in"), stub("Burr Oak Regional Hospital", p.short, None, start, end, date(2025, 11, 7), "34.12", "80.00", figures))


def clock_firm(p: Person) -> Paper:
    """Captions at the left, a column to each block; a salary by the fortnight."""
    figures = pay([("Salaried Pay", None, "3076.92", "67692.24"), ("Phone Stipend", None, "40.00", "880.00")], [("Fed W/H", "318.40", "6990.13"), ("NY W/H", "161.05", "3540.66"), ("NYC Res", "104.31", "2290.98"), ("NY PFL", "12.09", "265.98"), ("Metro Transit 132", "66.00", "1452.00")], ("FICA OASDI", "FICA MED"))
    left = trs([("Employee", f"{p.last}, {p.first} {p.mid}."), ("Employee #", "S-2201"), ("SSN (last 4)", "9152"), ("Location", "Halcyon - Brokerage Ops"), ("Base rate", "$3,076.92 per pay period"), ("Pay frequency", "Bi-weekly (26)"), ("FLSA", "Exempt")])
    right = trs([("Period start", bare(date(2025, 10, 26))), ("Period end", bare(date(2025, 11, 8))), ("Pay date", bare(date(2025, 11, 14))), ("Voucher", "118840"), ("Net this check", "$" + usd(figures.net))])
    body = f"""<h2 style='margin:0;border-bottom:2px solid #333'>PAY STATEMENT</h2><p class=s>Halcyon Freight Brokers, LLC &nbsp;|&nbsp; 41-09 Terminal Market Plaza &nbsp;|&nbsp; Port Halcyon, NY 11997</p>
<div class='f e'><table class='u s'>{left}</table><table class='u s'>{right}</table></div>
<table class='w s' style='margin-top:16px'><tr style='background:#333;color:#fff'><th>EARNINGS<th class=r>HOURS<th class=r>RATE<th class=r>CURRENT<th class=r>Y-T-D</tr>{"".join(tr(a, "-", "-", usd(d), usd(f), right=(1, 2, 3, 4)) for a, _, _, d, _, f in figures.earned)}<tr style='border-top:1px solid #000'><th>TOTAL GROSS<td><td><th class=r>{usd(figures.gross)}<th class=r>{usd(figures.year)}</tr>
<tr style='background:#333;color:#fff'><th colspan=3>TAXES &amp; DEDUCTIONS<th class=r>CURRENT<th class=r>Y-T-D</tr>{"".join(f"<tr><td colspan=3>{a}<td class=r>({usd(b)})<td class=r>({usd(c)})</tr>" for a, b, c in figures.taken)}<tr style='border-top:1px solid #000'><th colspan=3>TOTAL TAKEN<th class=r>({usd(figures.off)})<th class=r>({usd(figures.year_off)})</tr><tr style='border:2px solid #000'><th colspan=3>NET PAY<th class=r>{usd(figures.net)}<th class=r>{usd(figures.year_net)}</tr></table>
<div class='f e s' style='margin-top:18px'><table class=g><tr><th>Accrual<th class=r>Balance<th class=r>Used YTD</tr>{trs([("Vacation (days)", "6.5", "8.5"), ("Personal (days)", "1.0", "2.0"), ("NY ESSTA sick (hrs)", "40.0", "16.0")], right=(1, 2))}</table><table class=g><tr><th>Direct deposit<th class=r>Amount</tr>{tr("CHK ...0037", usd(f"{float(figures.net) - 200:.2f}"), right=(1,))}{tr("SAV ...0114", "200.00", right=(1,))}</table></div><p class=t style='margin-top:60px'>Ticktally Workforce &middot; printed by employee from self-service {short(date(2026, 1, 6))} 7:12 PM &middot; pay.ticktally.example/stub/118840</p>"""
    return Paper(page(body), stub("Halcyon Freight Brokers, LLC", f"{p.last}, {p.first} {p.mid}.", "9152", date(2025, 10, 26), date(2025, 11, 8), date(2025, 11, 14), "3076.92", None, figures))


def cloud_bureau(p: Person) -> Paper:
    """Small dense print on the upper third of a sheet, employer last, two lines of one kind of pay at two rates."""
    figures = pay([("REG", "26.0000", "40.00", "1588.00"), ("REG 2", "26.8500", "40.00", "40.00"), ("OT 1.5", "40.2750", "3.25", "61.50")], [("FITW", "188.75", "3900.12"), ("AZ SITW", "45.58", "962.75"), ("MED PRE", "88.10", "1850.10"), ("GARN 0417", "60.00", "1260.00")], ("FICA", "MEDFICA"))
    cells = [("Emp Name", f"{p.first} {p.mid} {p.last}"), ("Emp Code", "0A77"), ("Dept", "40-WAREHOUSE"), ("SSN", "***-**-1183"), ("Period Beg", short(date(2025, 9, 8))), ("Period End", short(date(2025, 9, 21))), ("Check Date", short(date(2025, 9, 26))), ("Rate", "26.8500"), ("Pay Type", "H")]
    body = f"""<div style='font-size:7.5pt;line-height:1.2'><table class='w g'><tr>{"".join(f"<td><i class=k style='background:#e8e8e8'>{a}</i>{b}</td>" for a, b in cells)}</tr></table>
<table class='w' style='margin-top:2px;border:1px solid #222'><tr><td style='width:52%;padding:0;border-right:1px solid #222'><table class=w><tr style='background:#e8e8e8'><th>Earning<th class=r>Rate<th class=r>Hours<th class=r>Amount<th class=r>YTD Hrs<th class=r>YTD Amt</tr>{"".join(tr(a, b, c, usd(d), e, usd(f), right=(1, 2, 3, 4, 5)) for a, b, c, d, e, f in figures.earned)}<tr style='border-top:1px solid #222'><th>Gross<th><th class=r>{figures.hours}<th class=r>{usd(figures.gross)}<th class=r>1689.50<th class=r>{usd(figures.year)}</tr></table><td style='padding:0'><table class=w><tr style='background:#e8e8e8'><th>Tax/Deduction<th class=r>Based On<th class=r>Amount<th class=r>YTD Amt</tr>{"".join(tr(a, usd(figures.gross) if a in ("FICA", "MEDFICA") else "", usd(b), usd(c), right=(1, 2, 3)) for a, b, c in figures.taken)}<tr style='border-top:1px solid #222'><th>Total<th><th class=r>{usd(figures.off)}<th class=r>{usd(figures.year_off)}</tr></table></tr></table>
<table class='w g' style='margin-top:2px'><tr>{"".join(f"<td><i class=k style='background:#e8e8e8'>{a}</i><b>{b}</b></td>" for a, b in [("Current Gross", usd(figures.gross)), ("Current Deductions", usd(figures.off)), ("Net Pay", usd(figures.net)), ("YTD Gross", usd(figures.year)), ("YTD Net", usd(figures.year_net)), ("PTO Avail", "22.18"), ("AZ Sick Avail", "31.00")])}</tr></table>
<p>Ocotillo Building Supply &nbsp; 5150 S Depot Way &nbsp; Dos Pilares, AZ 85696 &nbsp; 520-555-0133 &nbsp;&nbsp; Rate change eff {short(date(2025, 9, 15))}: 26.0000 to 26.8500</p></div>
<div style='margin-top:60px;border:1px solid #222;padding:16px 20px;background:repeating-linear-gradient(45deg,#fff 0 6px,#f2f2f2 6px 7px)'><div class=f><div><b>Ocotillo Building Supply</b><br>5150 S Depot Way<br>Dos Pilares, AZ 85696</div><div>Deposit Date: {short(date(2025, 9, 26))}<br>Deposit No: 0005519</div></div><p style='margin-top:22px'>TO THE ACCOUNT OF &nbsp; <b>{p.first} {p.mid} {p.last}</b><span style='float:right'>$**{usd(figures.net)}</span></p><p>{p.street}<br>{p.town}</p><p class=c><b>VOID &mdash; DIRECT DEPOSIT ADVICE</b></p></div>"""
    paper = Paper(page(body), stub("Ocotillo Building Supply", f"{p.first} {p.mid} {p.last}", "1183", date(2025, 9, 8), date(2025, 9, 21), date(2025, 9, 26), None, figures.hours, figures))
    return paper.without("pay_rate")


def county_books(p: Person) -> Paper:
    """A public employer's advice of deposit: plain type, blocks side by side, leave at the foot."""
    figures = pay([("Regular", "24.860000", "67.50", "1395.00"), ("Vacation", "24.860000", "7.50", "52.50"), ("Sick", "24.860000", "0.00", "37.50")], [("Fed Withholdng", "142.06", "2887.90"), ("FL Retire HB", "55.94", "1107.51"), ("BlueOpt PPO", "48.33", "724.95")], ("Fed OASDI/EE", "Fed MED/EE"))
    def line(a: str, *rest: str) -> str:
        return f"{a:<17}" + "".join(f"{one:>13}" for one in rest)
    earned = "\n".join(line(a, b, c, usd(d), usd(f)) for a, b, c, d, _, f in figures.earned)
    off = "\n".join(f"{a:<17}{usd(b):>39}{usd(c):>13}" for a, b, c in figures.taken)
    body = f"""<pre style='font:8.6pt/1.25 "Liberation Mono"'>Heron County Board of Commissioners        Pay Group:      BIW-Biweekly Non-Exempt
400 Courthouse Square                      Pay Begin Date: {us(date(2025, 7, 12))}    Business Unit: HERON
Heron Inlet, FL 33996                      Pay End Date:   {us(date(2025, 7, 25))}    Advice #:      000000002218834
                                                                         Advice Date:   {us(date(2025, 8, 1))}

{f"{p.first} {p.mid} {p.last}":<36} Employee ID: 20031174              TAX DATA:     Federal   FL State
{p.street:<36} Department:  4120-Library Services Tax Status:   Single    n/a
{p.town:<36} Location:    Heron Inlet Main      Addl. Amt:
                                     Job Title:   Library Assistant II
                                     Pay Rate:    $24.860000 Hourly
-------------------------------------------------------------------------------------------
                HOURS AND EARNINGS
                        ----------- Current -----------             ---- YTD ----
Description              Rate        Hours     Earnings     Earnings
{earned}
TOTAL:                               {"75.00":>6}{usd(figures.gross):>13}{usd(figures.year):>13}
-------------------------------------------------------------------------------------------
                TAXES AND BEFORE-TAX DEDUCTIONS  {"Current":>7}{"YTD":>13}
{off}
TOTAL:                                   {usd(figures.off):>15}{usd(figures.year_off):>13}
-------------------------------------------------------------------------------------------
              TOTAL GROSS   FED TAXABLE GROSS   TOTAL TAXES   TOTAL DEDUCTIONS     NET PAY
Current:   {usd(figures.gross):>14}{usd(f"{float(figures.gross) - 104.27:.2f}"):>20}{usd(_off(figures, 3)):>14}{"104.27":>19}{usd(figures.net):>12}
YTD:       {usd(figures.year):>14}{usd(f"{float(figures.year) - 1832.46:.2f}"):>20}{usd(_off(figures, 3, 2)):>14}{"1,832.46":>19}{usd(figures.year_net):>12}
-------------------------------------------------------------------------------------------
LEAVE          Start Balance     + Earned      - Taken       End Balance
Vacation               84.50         5.25         7.50             82.25
Sick                  131.00         3.75         0.00            134.75

                                  NET PAY DISTRIBUTION
Advice #000000002218834     Checking   XXXXX5508                   ${usd(figures.net)}
TOTAL:                                                             ${usd(figures.net)}

MESSAGE: Open enrollment begins October 6. The Board thanks employees with 10 years' service.</pre><div style='position:fixed;bottom:0;right:0;font:bold 9pt "Liberation Mono"'>IF000031</div>"""
    return Paper(page(body, margin="0.5in 0.4in"), stub("Heron County Board of Commissioners", f"{p.first} {p.mid} {p.last}", None, date(2025, 7, 12), date(2025, 7, 25), date(2025, 8, 1), "24.86", "75.00", figures))


def kitchen_till(p: Person) -> Paper:
    """A small restaurant's slip with tips, photographed by the client."""
    figures = pay([("Server wages", "5.62", "31.50", "250.25")], [("Federal tax", "41.00", "322.00"), ("NJ income", "9.88", "77.60"), ("NJ UI/WF/SWF + SDI", "4.02", "31.93")], None)
    tips, tips_year = "487.00", "3862.50"
    figures = Pay([*figures.earned, ("Charged tips paid", None, None, tips, None, tips_year)], figures.taken)
    soc = [("Soc. Sec.", "41.17", "326.68"), ("Medicare", "9.63", "76.40")]
    figures = Pay(figures.earned, [*figures.taken[:1], *soc, *figures.taken[1:]])
    body = f"""<div style='font:12pt/1.5 "Liberation Mono";width:6.4in;border:1px solid #888;padding:18px 22px'><div class=c><b>THE COPPER LADLE</b><br>Ladle Hospitality Group LLC<br>9 Chandlery Row, Wharton Cove NJ 08098</div><hr>EMPLOYEE&nbsp; {p.short.upper()}<br>PAY PERIOD&nbsp; {bare(date(2026, 2, 23))} TO {bare(date(2026, 3, 1))}<br>PAID ON&nbsp; {bare(date(2026, 3, 6))} &nbsp; CHECK 1174<hr><table class=w><tr><td><td class=r>HRS<td class=r>RATE<td class=r>NOW<td class=r>YEAR</tr>{"".join(tr(a, c or "", b or "", usd(d), usd(f), right=(1, 2, 3, 4)) for a, b, c, d, _, f in figures.earned)}{tr("<b>GROSS PAY</b>", "", "", f"<b>{usd(figures.gross)}</b>", f"<b>{usd(figures.year)}</b>", right=(1, 2, 3, 4))}<tr><td colspan=5><hr></tr>{"".join(tr(a, "", "", usd(b), usd(c), right=(3, 4)) for a, b, c in figures.taken)}{tr("TOTAL TAKEN OUT", "", "", usd(figures.off), usd(figures.year_off), right=(3, 4))}<tr><td colspan=5><hr></tr>{tr("<b>NET PAY</b>", "", "", f"<b>{usd(figures.net)}</b>", "", right=(3, 4))}</table><p class=c style='font-size:9pt'>sliced by GarnishPOS payroll &mdash; keep for your records</p></div>"""
    return Paper(page(body, margin="0.8in"), stub("Ladle Hospitality Group LLC", p.short, None, date(2026, 2, 23), date(2026, 3, 1), date(2026, 3, 6), "5.62", "31.50", figures)).without("employer_name")


def _off(figures: Pay, many: int, column: int = 1) -> str:
    return add(*(row[column] for row in figures.taken[:many]))
