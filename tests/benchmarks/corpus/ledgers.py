"""Logs of what a first-party cover paid, as claim systems, adjusters and letters show them."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from typing import Any

from tests.benchmarks.corpus.bills import _head, _rows, _style
from tests.benchmarks.corpus.shape import Drawn, Layout

_PAYMENT = ("date", "payee", "date_of_service", "billed", "paid")


def _payments(*rows: tuple[Any, ...]) -> list[dict[str, Any]]:
    return [dict(zip(_PAYMENT, row, strict=True)) for row in rows]


def system_screen() -> Drawn:
    """A claim system's payment screen on paper: many columns, status and reserve among them."""
    rows = [
        [
            "0001",
            "03/11/2026",
            "Issued",
            "PIP-MED",
            "Puget Spine and Rehab PLLC",
            "03/02/2026",
            "340.00",
            "289.00",
            "7714402",
        ],
        [
            "0002",
            "03/11/2026",
            "Issued",
            "PIP-MED",
            "Cascade Gate Hospital",
            "02/27/2026",
            "5,991.20",
            "5,092.52",
            "7714403",
        ],
        ["0003", "03/25/2026", "Issued", "PIP-WAGE", "Rosalind Fairbanks", "03/01/2026", "", "640.00", "7715990"],
        [
            "0004",
            "04/02/2026",
            "Issued",
            "PIP-MED",
            "Sound Imaging Partners",
            "03/18/2026",
            "1,450.00",
            "1,232.50",
            "7717018",
        ],
    ]
    paper = (
        _style("8.5pt Arial")
        + f"""<div><b>Evergreen Auto Insurance Company</b> &nbsp; ClaimView &nbsp; Printed 04/20/2026 08:14</div><h3 style="margin:4px 0">Payment History - Personal Injury Protection</h3>
<table class=b><tr><td>Claim Nbr<br>24-88-10277</td><td>Date of Loss<br>02/27/2026</td><td>Insured<br>Rosalind Fairbanks</td><td>Adjuster<br>T. Brandvold</td><td>Coverage<br>PIP</td></tr></table>
<table class=b style="margin-top:8px">{_head("Seq", "Pay Date", "Status", "Exposure", "Payee Name", "DOS", "Billed", "Net Paid", "Check Nbr", right=6)}{_rows(rows, 6)}</table>
<table style="width:50%;margin-top:10px"><tr><td>PIP Policy Limit</td><td class=n>10,000.00</td></tr><tr><td>Total Paid to Date</td><td class=n>7,254.02</td></tr><tr><td>Limit Remaining</td><td class=n>2,745.98</td></tr></table>"""
    )
    return Drawn(paper, {"carrier": "Evergreen Auto Insurance Company", "claim_number": "24-88-10277", "coverage": "personal_injury_protection", "total_paid": "7254.02", "limit": "10000.00", "remaining": "2745.98",
        "payments": _payments(("2026-03-11", "Puget Spine and Rehab PLLC", "2026-03-02", "340.00", "289.00"), ("2026-03-11", "Cascade Gate Hospital", "2026-02-27", "5991.20", "5092.52"), ("2026-03-25", "Rosalind Fairbanks", "2026-03-01", None, "640.00"), ("2026-04-02", "Sound Imaging Partners", "2026-03-18", "1450.00", "1232.50"))})  # fmt: skip


def typed_log() -> Drawn:
    """An adjuster's list in fixed pitch with a running balance of the limit."""
    text = """
 MIDLAND FARMERS MUTUAL                       MEDICAL PAYMENTS LOG
 CLAIM: MF-2026-40118     INSURED: DAVENPORT, OTIS      D/L: 01/19/2026
 COVERAGE C - MEDICAL PAYMENTS     LIMIT: $5,000.00 EACH PERSON

 CHECK DT   PROVIDER                   SVC DT     CHARGED      PAID    BAL OF LIMIT
 02/10/26   COUNTY EMS                 01/19/26    912.40    912.40      4,087.60
 02/10/26   ST ANNE HOSPITAL ER        01/19/26  2,204.00  2,204.00      1,883.60
 03/03/26   ALLEN DC, P.C.             02/02/26    385.00    385.00      1,498.60
 03/24/26   ALLEN DC, P.C.             02/16/26    270.00    270.00      1,228.60

            TOTAL                                3,771.40  3,771.40
"""
    return Drawn(_style() + f"<pre style='font:9pt Liberation Mono'>{text}</pre>", {"carrier": "MIDLAND FARMERS MUTUAL", "claim_number": "MF-2026-40118", "coverage": "medical_payments", "total_paid": "3771.40", "limit": "5000.00", "remaining": "1228.60",
        "payments": _payments(("2026-02-10", "COUNTY EMS", "2026-01-19", "912.40", "912.40"), ("2026-02-10", "ST ANNE HOSPITAL ER", "2026-01-19", "2204.00", "2204.00"), ("2026-03-03", "ALLEN DC, P.C.", "2026-02-02", "385.00", "385.00"), ("2026-03-24", "ALLEN DC, P.C.", "2026-02-16", "270.00", "270.00"))})  # fmt: skip


def letter_log() -> Drawn:
    """A letter that encloses the payments and says the limit and what is left in its last sentence."""
    paper = (
        _style("11pt 'Liberation Serif'", margin="0.9in")
        + f"""<b>Great Lakes Casualty Company</b><br>PO Box 7700, Lansing, MI 48901<p>May 14, 2026</p><p>RE: &nbsp; Claim Number: GL-7-220418<br>&nbsp; &nbsp; &nbsp; &nbsp;Our Insured: Honoria Blackwood<br>&nbsp; &nbsp; &nbsp; &nbsp;Date of Loss: December 3, 2025</p>
<p><b>MEDICAL PAYMENTS COVERAGE - PAYMENTS MADE</b></p><p>As you asked, the payments under this coverage are listed below.</p>
<table>{_head("Date of Payment", "Paid To", "Date of Service", "Amount Billed", "Amount Paid", right=3)}{_rows([["01/22/2026", "Capital Region Ambulance", "12/03/2025", "$1,104.00", "$1,104.00"], ["01/29/2026", "Sparrow Radiology", "12/03/2025", "$618.00", "$618.00"], ["02/26/2026", "Holt Road Physical Therapy", "01/08/2026", "$1,320.00", "$1,188.00"]], 3)}</table>
<p>Payments to date total $2,910.00. The policy's medical payments limit is $5,000.00, and the amount remaining is $2,090.00.</p><p>Sincerely,<br><br>Marguerite Olander<br>Claims Representative</p>"""
    )
    return Drawn(paper, {"carrier": "Great Lakes Casualty Company", "claim_number": "GL-7-220418", "coverage": "medical_payments", "total_paid": "2910.00", "limit": "5000.00", "remaining": "2090.00",
        "payments": _payments(("2026-01-22", "Capital Region Ambulance", "2025-12-03", "1104.00", "1104.00"), ("2026-01-29", "Sparrow Radiology", "2025-12-03", "618.00", "618.00"), ("2026-02-26", "Holt Road Physical Therapy", "2026-01-08", "1320.00", "1188.00"))})  # fmt: skip


def no_fault_sheet() -> Drawn:
    """A no-fault payout sheet: periods of service, reductions, interest, limit boxes at the head."""
    rows = [
        ["1", "Nassau Orthopedic Group PC", "11/04/2025 - 11/04/2025", "$1,250.00", "$402.11", "$847.89", "12/09/2025"],
        ["2", "Queens MRI, P.C.", "11/10/2025 - 11/10/2025", "$1,790.67", "$912.00", "$878.67", "12/19/2025"],
        ["3", "Five Boro Acupuncture", "11/12/2025 - 12/01/2025", "$864.00", "$300.40", "$563.60", "01/08/2026"],
    ]
    paper = (
        _style("9pt 'DejaVu Sans'")
        + f"""<h2 style="margin:0">Hudson Crest Indemnity</h2><h3>No-Fault Payout Sheet</h3><table class=b><tr><td><b>File No.</b> NF-0091-7714</td><td><b>Injured Party</b> Calloway Strand</td><td><b>D.O.A.</b> 11/01/2025</td></tr><tr><td><b>Basic PIP Limit</b> $50,000.00</td><td><b>Paid to Date</b> $2,290.16</td><td><b>Available</b> $47,709.84</td></tr></table>
<table class=b style="margin-top:10px">{_head("#", "Provider", "Dates of Service", "Amt. Billed", "Fee Sched. Reduction", "Amt. Paid", "Date Paid", right=3)}{_rows(rows, 3)}<tr><td></td><td><b>Totals</b></td><td></td><td class=n>$3,904.67</td><td class=n>$1,614.51</td><td class=n>$2,290.16</td><td></td></tr></table>"""
    )
    return Drawn(paper, {"carrier": "Hudson Crest Indemnity", "claim_number": "NF-0091-7714", "coverage": "personal_injury_protection", "total_paid": "2290.16", "limit": "50000.00", "remaining": "47709.84",
        "payments": _payments(("2025-12-09", "Nassau Orthopedic Group PC", "2025-11-04", "1250.00", "847.89"), ("2025-12-19", "Queens MRI, P.C.", "2025-11-10", "1790.67", "878.67"), ("2026-01-08", "Five Boro Acupuncture", "2025-11-12", "864.00", "563.60"))})  # fmt: skip


LEDGERS = (
    Layout("log-system-screen", "payment_ledger", system_screen),
    Layout("log-typed-log", "payment_ledger", typed_log),
    Layout("log-letter", "payment_ledger", letter_log),
    Layout("log-no-fault-sheet", "payment_ledger", no_fault_sheet),
)
