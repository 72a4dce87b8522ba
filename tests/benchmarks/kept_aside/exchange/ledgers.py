"""Five logs of what a carrier has paid under no-fault or medical payments coverage."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date

from tests.benchmarks.kept_aside.exchange.case import (
    Paper,
    Person,
    Record,
    add,
    bare,
    less,
    page,
    paid,
    shape,
    short,
    times,
    tr,
    trs,
    us,
    usd,
)


def florida_log(p: Person) -> Paper:
    """A PIP log on its side: what was billed, allowed, put to the deductible, and paid at 80 percent."""
    lines = [("08/29/25", "HERON INLET EMERG PHYS", "08/12/25", "1180.00", "920.00", "920.00"), ("09/04/25", "GULFWIND REGIONAL HOSP", "08/12/25", "6412.00", "2564.80", "80.00"), ("09/19/25", "SEABREEZE CHIROPRACTIC", "08/18/25", "310.00", "248.00", "0.00"), ("09/19/25", "SEABREEZE CHIROPRACTIC", "08/20/25", "225.00", "180.00", "0.00"), ("09/30/25", "TARPON OPEN MRI", "09/02/25", "1950.00", "1210.50", "0.00"), ("10/10/25", "INES R FIGUEIREDO", "08/13/25", "3542.55", "3542.55", "0.00"), ("10/24/25", "SEABREEZE CHIROPRACTIC", "09/15/25", "225.00", "180.00", "0.00"), ("11/07/25", "COASTLINE ORTHO ASSOC", "10/01/25", "540.00", "388.00", "0.00")]
    figured = [(*row, times(less(row[4], row[5]), "0.60" if row[1].startswith("INES") else "0.80")) for row in lines]
    total = add(*(row[6] for row in figured))
    body = f"""<div class=f><b style='font-size:12pt'>MANGROVE STATE AUTO INSURANCE CO.</b><b>PIP PAYOUT LOG</b><span class=s>Run 11/20/2025 07:58 &nbsp; User YSEPULV &nbsp; Page 1</span></div>{"".join(f"<span style='margin-right:26px' class=s>{a}: <b>{b}</b></span>" for a, b in [("Claim", "MSA-25-0081773"), ("Insured", "FIGUEIREDO, INES R"), ("Injured", "FIGUEIREDO, INES R"), ("DOL", "08/12/2025"), ("PIP Limit", "$10,000.00"), ("Deductible", "$1,000.00"), ("EMC", "YES 08/26/25")])}
<table class='w g s' style='margin-top:8px'><tr style='background:#cde'><th>Pmt Date<th>Check<th>Payee<th>Cat<th>DOS<th class=r>Billed<th class=r>Allowed<th class=r>Applied to Ded<th>Pct<th class=r>Paid</tr>{"".join(tr(row[0], 700418 + at * 37 if row[6] != "0.00" else "none", row[1], "WAGE" if row[1].startswith("INES") else "MED", row[2], usd(row[3]), usd(row[4]), usd(row[5]), "60" if row[1].startswith("INES") else "80", usd(row[6]), right=(5, 6, 7, 9)) for at, row in enumerate(figured))}<tr><th colspan=5>TOTALS<th class=r>{usd(add(*(row[3] for row in lines)))}<th class=r>{usd(add(*(row[4] for row in lines)))}<th class=r>{usd(add(*(row[5] for row in lines)))}<th><th class=r>{usd(total)}</tr></table><table class=s style='margin:10px 0 0 auto'>{trs([("PIP limit", "10,000.00"), ("Total PIP paid", usd(total)), ("<b>PIP remaining</b>", f"<b>{usd(less('10000.00', total))}</b>")], right=(1,))}</table><p class=t>Allowed amounts follow section 627.736(5)(a)1, Florida Statutes (schedule of maximum charges). Wage loss is paid at 60 percent. This log is furnished on request under section 627.736(6)(b).</p>"""
    return Paper(page(body, size="11in 8.5in", margin="0.45in"), _log("Mangrove State Auto Insurance Co.", "MSA-25-0081773", "personal_injury_protection", [paid(_day(a), b, _day(c), d, g) for a, b, c, d, _, _, g in figured], total, "10000.00"))


def texas_screen(p: Person) -> Paper:
    """A claim screen printed from a mainframe: short lines, the billed sum beside the paid."""
    lines = [("10-02-25", "SABINE CO EMS", "09-19-25", "1388.00", "1388.00"), ("10-02-25", "PORT NECHES REGIONAL", "09-19-25", "3911.75", "2402.10"), ("10-14-25", "TRUELIGHT RADIOLOGY", "09-19-25", "262.00", "119.44"), ("10-28-25", "CYPRESS SPINE + REHAB", "10-03-25", "418.00", "418.00"), ("11-12-25", "CYPRESS SPINE + REHAB", "10-10-25", "289.00", "289.00")]
    total = add(*(row[4] for row in lines))
    out = "\n".join(f"  {a}   {b:<24} {c}   {usd(d):>10} {usd(e):>10}  {k}" for (a, b, c, d, e), k in zip(lines, ("P", "P", "P", "P", "P"), strict=True))
    body = f"""<pre style='font:10pt/1.3 "Liberation Mono"'>CLMPAY07              LONE PRAIRIE COUNTY MUTUAL              11/24/25 14:20
------------------------------------------------------------------------------
CLAIM..: LP-25-6640918-PIP      POLICY.: LPC 4471 9982 06     STATUS: OPEN
INSD...: HADDADIN, NOOR         LOSS DT: 09/19/25             ADJ...: M OCHOA
COVG...: PERSONAL INJURY PROT   LIMIT..:   5,000.00 PER PERSON
CLMT...: HADDADIN, NOOR F  (01)
------------------------------------------------------------------------------
  PAID       PAYEE                    SERVICE          BILLED       PAID  ST
{out}
------------------------------------------------------------------------------
  TOTAL PAID CLMT 01                              {usd(add(*(row[3] for row in lines))):>10} {usd(total):>10}
  LIMIT REMAINING                                            {usd(less("5000.00", total)):>10}

  RESERVE OUTSTANDING  (NOT A PAYMENT)                           300.00
------------------------------------------------------------------------------
PF1=HELP  PF3=EXIT  PF7=BACK  PF8=FWD  PF11=NOTES            ROW 1 OF 5  &lt;END&gt;</pre>"""
    return Paper(page(body, margin="0.7in 0.6in"), _log("Lone Prairie County Mutual", "LP-25-6640918-PIP", "personal_injury_protection", [paid(_day(a, "-"), b, _day(c, "-"), d, e) for a, b, c, d, e in lines], total, "5000.00"))


def new_york_log(p: Person) -> Paper:
    """A no-fault ledger: benefits by kind, each bill with its reduction, a sheet and a half long."""
    lines = [("01/06/2026", "Port Halcyon EMS", "12/03/2025", "1,124.00", "1,124.00", "Amb"), ("01/06/2026", "Halcyon University Hospital", "12/03/2025", "2,916.30", "2,250.00", "Hosp"), ("01/09/2026", "Kneeland Emergency Medicine PC", "12/03/2025", "688.00", "306.17", "Phys"), ("01/22/2026", "Kneeland Open MRI", "12/17/2025", "1,790.00", "878.67", "Diag"), ("01/22/2026", "Halcyon Orthopedics PC", "12/11/2025", "450.00", "236.94", "Phys"), ("02/03/2026", "Sunita Raghavan", "12/04/2025", "7,692.31", "4,000.00", "Wage"), ("02/10/2026", "Brightwater Physical Therapy", "01/05/2026", "385.00", "121.16", "PT"), ("02/10/2026", "Brightwater Physical Therapy", "01/07/2026", "240.00", "97.40", "PT"), ("02/10/2026", "Brightwater Physical Therapy", "01/12/2026", "240.00", "97.40", "PT"), ("02/24/2026", "Brightwater Physical Therapy", "01/14/2026", "240.00", "97.40", "PT"), ("02/24/2026", "Halcyon Orthopedics PC", "01/15/2026", "300.00", "148.69", "Phys"), ("03/03/2026", "Corner Drug Pharmacy", "12/04/2025", "61.88", "61.88", "Rx")]
    plain = [(a, b, c, d.replace(",", ""), e.replace(",", ""), k) for a, b, c, d, e, k in lines]
    total = add(*(row[4] for row in plain))
    body = f"""<b style='font-size:13pt'>Narrows Mutual Casualty</b> &nbsp; No-Fault Payment Ledger<hr><div class='f e s'><div>Claim: <b>NF-2025-119804</b><br>Policyholder: Anand Raghavan<br>Eligible injured person: Sunita P. Raghavan</div><div>Date of accident: {us(p.loss)}<br>Policy: NMC 771-40-2218<br>Examiner: T. Vasquez-Hume</div><div>Coverage: Mandatory PIP<br>Limit: <b>$50,000.00</b><br>As of: {us(date(2026, 3, 9))}</div></div>
<table class='w u s' style='margin-top:12px;line-height:1.9'><tr style='border-bottom:2px solid #000'><th>Date paid<th>Paid to<th>Benefit<th>Service date<th class=r>Amount billed<th class=r>Reduced<th class=r>Amount paid</tr>{"".join(tr(a, b, k, c, usd(d), f"({usd(less(d, e))})" if d != e else "&ndash;", usd(e), right=(4, 5, 6)) for a, b, c, d, e, k in plain)}<tr style='border-top:2px solid #000'><th colspan=4>Total to date<th class=r>{usd(add(*(row[3] for row in plain)))}<th class=r>({usd(less(add(*(row[3] for row in plain)), total))})<th class=r>{usd(total)}</tr></table><p>Limit remaining: <b>${usd(less("50000.00", total))}</b></p><p class=s>Reductions follow the Workers' Compensation fee schedules (11 NYCRR Part 68). Lost earnings are paid at 80 percent to a maximum of $2,000.00 a month. Bills denied on form NF-10: none. Bills pending verification: Brightwater Physical Therapy, 01/21/2026, not included above.</p><div class=t style='margin-top:150px'>NMC NF-LEDGER &nbsp;&nbsp; Narrows Mutual Casualty, No-Fault Claims, PO Box 5580, Albany Landing, NY 12299</div>"""
    return Paper(page(body, margin="0.6in"), _log("Narrows Mutual Casualty", "NF-2025-119804", "personal_injury_protection", [paid(_day(a), b, _day(c), d, e) for a, b, c, d, e, _ in plain], total, "50000.00"))


def medical_payments(p: Person) -> Paper:
    """A letter with a table of medical payments; one cheque was voided and written again."""
    lines = [("12/02/2025", "Siding Fire Protection District", "11/07/2025", "1,460.00", "1,460.00"), ("12/09/2025", "Burr Oak Radiologists SC", "11/07/2025", "212.00", "212.00"), ("12/16/2025", "Prairie Spine & Joint", "11/20/2025", "395.00", "395.00"), ("01/05/2026", "Prairie Spine & Joint", "11/20/2025", "-395.00", "-395.00"), ("01/05/2026", "Prairie Spine and Joint Center Ltd", "11/20/2025", "395.00", "395.00"), ("01/27/2026", "Athletico Grove Therapy", "12/15/2025", "288.00", "288.00")]
    plain = [(a, b, c, d.replace(",", ""), e.replace(",", "")) for a, b, c, d, e in lines]
    total = add(*(row[4] for row in plain))
    def shown(amount: str) -> str:
        return f"({usd(amount[1:])})" if amount.startswith("-") else usd(amount)
    body = f"""<div class=f><div><b>GREAT SHOALS AUTO CLUB INSURANCE</b><br>Midwest Claims &middot; PO Box 8800 &middot; Elmsford Grove IL 60194</div><div>February 6, 2026</div></div><p style='margin-top:26px'>Castellane &amp; Idowu Trial Lawyers, LLP<br>1100 Exchange Place, Suite 640<br>Marlow Forge OH 44297</p><p>RE: &nbsp; Claim 131-77-40226 &nbsp;|&nbsp; Our policyholder and your client: Mei-Lin Ostrowski &nbsp;|&nbsp; Loss of 11/07/2025</p><h4>MEDICAL PAYMENTS COVERAGE &mdash; PAYMENT LOG</h4><p>You asked for a ledger of the payments made under this coverage. It follows. The coverage limit is $5,000.00 for each person.</p>
<table class='w g'><tr style='background:#eee'><th>Paid on<th>Check<th>Payee<th>Treatment date<th class=r>Bill<th class=r>Paid</tr>{"".join(tr(a, "88120 VOID" if d.startswith("-") else check, b.replace("&", "&amp;"), c, shown(d), shown(e), right=(4, 5)) for (a, b, c, d, e), check in zip(plain, (87951, 88034, 88120, 0, 88477, 88902), strict=True))}<tr><th colspan=5 style='text-align:right'>Total paid<th class=r>${usd(total)}</tr><tr><th colspan=5 style='text-align:right'>Coverage remaining<th class=r>${usd(less("5000.00", total))}</tr></table><p>Your client's policy gives us a right to be repaid from a recovery from the person at fault, less our share of fees and costs. We will ask for our current figure before any settlement is paid.</p><p>Trey Osborne<br>Claim Representative<br>630-555-0139</p><p class=t style='margin-top:120px'>(134-7712 B.1) &nbsp; produced by machine, not signed</p><div style='position:fixed;bottom:0;right:0;font:bold 9pt "Liberation Mono"'>OST-000204</div>"""
    return Paper(page(body, font="10pt/1.36 'DejaVu Sans'", margin="0.7in"), _log("Great Shoals Auto Club Insurance", "131-77-40226", "medical_payments", [paid(_day(a), b, _day(c), d, e) for a, b, c, d, e in plain], total, "5000.00"))


def by_provider(p: Person) -> Paper:
    """Payments gathered by provider, each with its subtotal."""
    groups = {"Solano Valley Medical Foundation": [("11/24/2025", "10/30/2025", "982.00", "612.40"), ("12/08/2025", "11/13/2025", "240.00", "188.10")], "Bay Crest Imaging, Inc.": [("12/08/2025", "11/21/2025", "1475.00", "890.00")], "Terrace Physical Therapy": [("01/05/2026", "12/02/2025", "330.00", "261.00"), ("01/05/2026", "12/05/2025", "195.00", "142.50"), ("01/19/2026", "12/12/2025", "195.00", "142.50"), ("02/02/2026", "01/09/2026", "195.00", "142.50")]}
    payments = [paid(_day(a), name, _day(b), c, d) for name, rows in groups.items() for a, b, c, d in rows]
    total = add(*(row[3] for rows in groups.values() for row in rows))
    shown = "".join(f"<tr style='background:#f2f2f2'><th colspan=4>{name}</tr>{trs([(bare(_day(a)), bare(_day(b)), usd(c), usd(d)) for a, b, c, d in rows], right=(2, 3))}<tr class=s><td colspan=2 style='text-align:right;font-style:italic'>subtotal<td class=r><i>{usd(add(*(r[2] for r in rows)))}</i><td class=r><i>{usd(add(*(r[3] for r in rows)))}</i></tr>" for name, rows in groups.items())
    body = f"""<div style='border:2px solid #103a5c;padding:8px 12px' class=f><div><b style='color:#103a5c;font-size:14pt'>Pacific Gannet Insurance Company</b><br>Medical Payments Ledger</div><table class=s>{trs([("Claim", "01-88420-M"), ("Named insured", f"{p.first} {p.mid} {p.last}"), ("Injured", f"{p.first} {p.mid} {p.last}"), ("Loss date", bare(p.loss)), ("Ledger date", bare(date(2026, 2, 11)))])}</table></div>
<table class='w' style='margin-top:14px'><tr style='background:#103a5c;color:#fff'><th>Date issued<th>Date of service<th class=r>Billed<th class=r>Paid</tr>{shown}<tr style='border-top:3px double #000'><th colspan=3>TOTAL MEDICAL PAYMENTS PAID<th class=r>${usd(total)}</tr></table>
<div class='f e c' style='margin-top:26px'><div style='border:1px solid #103a5c;padding:8px'>Limit per person<br><b>$5,000.00</b></div><div style='border:1px solid #103a5c;padding:8px'>Paid<br><b>${usd(total)}</b></div><div style='border:1px solid #103a5c;padding:8px'>Remaining<br><b>${usd(less("5000.00", total))}</b></div></div><p class=s style='margin-top:20px'>Amounts are after review by our bill auditor. The difference between billed and paid is not to be collected from you by providers in our network. Printed {short(date(2026, 2, 11))}.</p>"""
    return Paper(page(body, margin="0.7in"), _log("Pacific Gannet Insurance Company", "01-88420-M", "medical_payments", payments, total, "5000.00"))


def _day(said: str, mark: str = "/") -> date:
    month, day, year = (int(one) for one in said.split(mark))
    return date(year if year > 99 else 2000 + year, month, day)


def _log(carrier: str, claim: str, coverage: str, payments: list[Record], total: str, limit: str) -> Record:
    return shape("payment_ledger", carrier=carrier, claim_number=claim, coverage=coverage, payments=payments, total_paid=total, limit=limit, remaining=less(limit, total))
