"""Ledgers and estimates as few print them: records for rows, checks first, a letter's list, an estimate in prose."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from tests.benchmarks.corpus.bills import _head, _rows, _style
from tests.benchmarks.corpus.ledgers import _payments
from tests.benchmarks.corpus.shape import Drawn, Layout


def screen_records() -> Drawn:
    """A claim system's inquiry: each payment a record of captions over three lines."""
    text = """
  HEARTLAND FARMERS MUTUAL              PAYMENT INQUIRY       06/02/26 09:41
  CLAIM NBR  7F-20881-04       POLICYHOLDER  KESTER, ALMA J
  COVERAGE   NO-FAULT MEDICAL  DATE OF LOSS  01/28/26
  COV LIMIT  20,000.00

  PMT 01  PAYEE: BLUE EARTH AMBULANCE
          SVC DATE: 01/28/26   BILLED:  1,480.00   PAID:  1,480.00
          ISSUED: 02/20/26     CHECK: 440018
  PMT 02  PAYEE: PRAIRIE LAKES HOSPITAL
          SVC DATE: 01/28/26   BILLED:  5,216.75   PAID:  4,173.40
          ISSUED: 02/27/26     CHECK: 440102
  PMT 03  PAYEE: MANKATO CHIROPRACTIC
          SVC DATE: 02/10/26   BILLED:    325.00   PAID:    287.50
          ISSUED: 03/16/26     CHECK: 440677

  TOTAL PAID       5,940.90
  REMAINING       14,059.10
"""
    paper = _style("9pt 'Liberation Mono'") + f"<pre>{text}</pre>"
    payments = _payments(("2026-02-20", "BLUE EARTH AMBULANCE", "2026-01-28", "1480.00", "1480.00"), ("2026-02-27", "PRAIRIE LAKES HOSPITAL", "2026-01-28", "5216.75", "4173.40"), ("2026-03-16", "MANKATO CHIROPRACTIC", "2026-02-10", "325.00", "287.50"))  # fmt: skip
    return Drawn(paper, {"carrier": "HEARTLAND FARMERS MUTUAL", "claim_number": "7F-20881-04", "coverage": "personal_injury_protection", "payments": payments, "total_paid": "5940.90", "limit": "20000.00", "remaining": "14059.10"})  # fmt: skip


def checks_first() -> Drawn:
    """A register with the check first, the payee over two lines, and a running sum; figures without a dollar sign."""
    rows = [["55120", "4/6/2026", "300.00", "Cedar Hollow Urgent<br>Care", "3/9/2026", "300.00", "300.00"], ["55244", "4/20/2026", "1,112.60", "Cedar Hollow MRI", "3/20/2026", "1,390.75", "1,412.60"], ["55901", "5/4/2026", "587.40", "Linden Spine and<br>Rehabilitation", "3/12 - 4/9/2026", "734.25", "2,000.00"]]  # fmt: skip
    paper = (
        _style("9.5pt 'Liberation Sans'")
        + f"""<p><b>Commonwealth Pilgrim Insurance Co.</b><br>Auto Medical Unit, PO Box 4471, Worcester, MA 01699</p><h3>Medical Payments - checks issued</h3><table><tr><td>Insured</td><td>Gwendolyn Farr</td><td>Claim</td><td>AMU 26 118 4402</td></tr><tr><td>Loss</td><td>3/8/2026</td><td>Med Pay limit each person</td><td>$5,000</td></tr></table>
<table class=b>{_head("Check no.", "Issued", "Amount of check", "To", "For treatment on", "Bill amount", "Paid so far")}{_rows(rows, 9)}</table><p>Paid so far: $2,000.00. Left under the limit: $3,000.00.</p>"""
    )
    payments = _payments(("2026-04-06", "Cedar Hollow Urgent Care", "2026-03-09", "300.00", "300.00"), ("2026-04-20", "Cedar Hollow MRI", "2026-03-20", "1390.75", "1112.60"), ("2026-05-04", "Linden Spine and Rehabilitation", "2026-03-12", "734.25", "587.40"))  # fmt: skip
    return Drawn(paper, {"carrier": "Commonwealth Pilgrim Insurance Co.", "claim_number": "AMU 26 118 4402", "coverage": "medical_payments", "payments": payments, "total_paid": "2000.00", "limit": "5000.00", "remaining": "3000.00"})  # fmt: skip


def letter_list() -> Drawn:
    """An adjuster's letter: the payments as a table among sentences, limit and rest told in words."""
    rows = [["Rivermark Orthopedics", "05/02/2026", "05/29/2026", "$640.00", "$512.00"], ["Rivermark Imaging", "05/05/2026", "06/02/2026", "$1,250.00", "$1,000.00"]]  # fmt: skip
    paper = (
        _style("11pt 'Liberation Serif'", margin="1in")
        + f"""<p><b>Rocky Summit Casualty</b><br>PO Box 7700<br>Boise, ID 83799</p><p>June 30, 2026</p><p>Farrow &amp; Hale<br>410 Market Street<br>Boise, ID 83702</p><p>Our Insured: Percival Stroud<br>Claim Number: RSC-26-0099172<br>Date of Loss: April 30, 2026</p><p>Dear Ms. Farrow:</p><p>Below is our ledger of payments under your client's Medical Payments coverage.</p>
<table class=b>{_head("Medical provider", "Treatment date", "Date of payment", "Charge", "Payment", right=3)}{_rows(rows, 3)}</table><p>We have paid a total of $1,512.00. Mr. Stroud has medical payments coverage of $10,000.00 per person, leaving $8,488.00 available.</p><p>Sincerely,</p><p>Noelle Brightman<br>Claims Representative</p>"""
    )
    payments = _payments(("2026-05-29", "Rivermark Orthopedics", "2026-05-02", "640.00", "512.00"), ("2026-06-02", "Rivermark Imaging", "2026-05-05", "1250.00", "1000.00"))  # fmt: skip
    return Drawn(paper, {"carrier": "Rocky Summit Casualty", "claim_number": "RSC-26-0099172", "coverage": "medical_payments", "payments": payments, "total_paid": "1512.00", "limit": "10000.00", "remaining": "8488.00"})  # fmt: skip


def handwritten_style_estimate() -> Drawn:
    """A garage's estimate without captions for whom and when; the total in capitals at the foot."""
    rows = [["Replace rear bumper cover", "512.40"], ["Refinish bumper and quarter panel", "388.00"], ["Set up and measure, 2 hours", "160.00"], ["Shop supplies", "35.00"], ["Tax", "41.15"]]  # fmt: skip
    paper = (
        _style("11pt 'DejaVu Sans'")
        + f"""<p><b>PETE'S COLLISION AND PAINT</b><br>77 Foundry Rd, Elmira, NY 14999 &nbsp; 607-555-0190</p><p>Estimate for: Wilhelmina Oduya<br>Car: 2018 Subaru Forester, green<br>June 3, 2026</p><table>{_rows(rows, 1)}<tr><td><b>TOTAL ESTIMATE</b></td><td class=n><b>$1,136.55</b></td></tr></table><p>Estimate by Pete Lasker. Good for 60 days.</p>"""
    )
    return Drawn(paper, {"date": "2026-06-03", "names": ["PETE'S COLLISION AND PAINT", "Wilhelmina Oduya", "Pete Lasker"], "amount": "1136.55"})  # fmt: skip


def supplement() -> Drawn:
    """An appraiser's supplement: totals in two columns, the net after the deductible, written and inspected days."""
    paper = (
        _style("9pt Arial")
        + """<p style="text-align:center"><b>TALLGRASS MUTUAL - AUTO APPRAISAL</b><br>Supplement of Record 1 with Summary</p><table><tr><td>Written By: Marcus Ilves, 05/11/2026 10:22 AM<br>Insured: Odile Brennan<br>Claim #: 44-0917-263<br>Type of Loss: Collision</td><td>Owner: Odile Brennan<br>Inspection Location: Bright Auto Body, 12 Vine St, Toledo, OH 43699<br>Vehicle: 2021 Toyota Camry SE<br>VIN: 4T1G11AK5MU418820</td></tr></table>
<table class=b><tr><th>Line</th><th>Oper</th><th>Description</th><th>Part Number</th><th>Qty</th><th class=n>Extended Price $</th><th class=n>Labor</th><th class=n>Paint</th></tr><tr><td>1</td><td>Repl</td><td>Bumper cover</td><td>5211906E90</td><td>1</td><td class=n>412.77</td><td class=n>2.1</td><td class=n>3.0</td></tr><tr><td>2</td><td>Rpr</td><td>RT Quarter panel</td><td></td><td></td><td class=n></td><td class=n>6.0</td><td class=n>2.6</td></tr></table>
<table style="width:60%"><tr><td>Parts</td><td class=n>412.77</td></tr><tr><td>Body Labor 8.1 hrs @ $58.00/hr</td><td class=n>469.80</td></tr><tr><td>Paint Labor 5.6 hrs @ $58.00/hr</td><td class=n>324.80</td></tr><tr><td>Paint Supplies</td><td class=n>201.60</td></tr><tr><td>Sales Tax</td><td class=n>44.54</td></tr><tr><td>Total Cost of Repairs</td><td class=n>1,453.51</td></tr><tr><td>Deductible</td><td class=n>500.00</td></tr><tr><td>Net Cost of Repairs</td><td class=n>953.51</td></tr></table>"""
    )
    return Drawn(paper, {"date": "2026-05-11", "names": ["Tallgrass Mutual", "Odile Brennan", "Marcus Ilves"], "amount": "1453.51"})  # fmt: skip


ODD_LEDGERS = (
    Layout("odd-screen-records", "payment_ledger", screen_records),
    Layout("odd-checks-first", "payment_ledger", checks_first),
    Layout("odd-letter-list", "payment_ledger", letter_list),
    Layout("odd-garage", "repair_estimate", handwritten_style_estimate),
    Layout("odd-supplement", "repair_estimate", supplement),
)
