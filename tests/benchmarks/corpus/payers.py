"""Papers of those who pay: explanations of benefits, payment logs of a cover, notices of lien."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.benchmarks.corpus.shape import Drawn, Layout

_LINE = ("date_of_service", "code", "description", "billed", "allowed", "adjustment", "paid", "patient_responsibility")
_PAYMENT = ("date", "payee", "date_of_service", "billed", "paid")
_ITEM = ("date_of_service", "provider_name", "diagnosis_codes", "billed", "paid")
_STYLE = "<style>@page{margin:0.6in}body{font:10pt %s;margin:0}table{border-collapse:collapse}td,th{padding:2px 5px;text-align:left;vertical-align:top}.n{text-align:right}%s</style>"


def _rows(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[dict[str, Any]]:
    return [dict(zip(names, row, strict=True)) for row in rows]


def _table(head: Sequence[str], rows: Sequence[Sequence[str]], right: int, style: str = "") -> str:
    """Return a table whose columns from `right` on are set to the right."""

    def line(cells: Sequence[str], tag: str) -> str:
        parts = (f"<{tag}{' class=n' if at >= right else ''}>{cell}</{tag}>" for at, cell in enumerate(cells))
        return f"<tr>{''.join(parts)}</tr>"

    top = f"<thead>{line(head, 'th')}</thead>" if head else ""
    return f"<table style='width:100%;{style}'>{top}{''.join(line(row, 'td') for row in rows)}</table>"


def eob_blue() -> Drawn:
    """A plan's explanation with its claim in a band, two-line heads, and a summary box at the top."""
    head = [
        "Service<br>Dates",
        "Procedure",
        "Type of<br>Service",
        "Total<br>Charges",
        "Provider<br>Savings",
        "Covered<br>Expense",
        "Applied to<br>Deductible",
        "Co-<br>insurance",
        "Benefit<br>Amount",
        "You May<br>Owe",
        "See<br>Note",
    ]
    rows = [
        [
            "01/22/26",
            "99284",
            "Emergency visit",
            "1,480.00",
            "610.00",
            "870.00",
            "250.00",
            "124.00",
            "496.00",
            "374.00",
            "A1",
        ],
        [
            "01/22/26",
            "70450",
            "CT scan, head without contrast",
            "2,260.00",
            "1,432.00",
            "828.00",
            "0.00",
            "165.60",
            "662.40",
            "165.60",
            "A1",
        ],
        ["01/22/26", "96374", "Injection", "310.00", "188.00", "122.00", "0.00", "24.40", "97.60", "24.40", "A1"],
        [
            "",
            "",
            "<b>Claim Total</b>",
            "4,050.00",
            "2,230.00",
            "1,820.00",
            "250.00",
            "314.00",
            "1,256.00",
            "564.00",
            "",
        ],
    ]
    paper = (
        _STYLE % ("Arial", "")
        + f"""
<h2 style="margin:0;color:#135">Tidewater Blue Health Plan</h2><div>P.O. Box 26110, Norfolk, VA 23510</div>
<h3>Explanation of Health Care Benefits</h3><p style="font-size:8pt">This is not a bill. Statement date: Feb 19, 2026</p>
<table style="width:100%"><tr><td>Ignatius Quarshie-Boone<br>77 Cormorant Ln<br>Chesapeake, VA 23320</td><td style="border:1px solid #135">
<b>At a glance</b><br>Amount your provider billed: $4,050.00<br>Your discount: $2,230.00<br>Your plan paid: $1,256.00<br>What you may owe: $564.00</td></tr></table>
<div style="background:#dde;padding:4px;margin-top:14px">Patient: Ignatius Quarshie-Boone &nbsp;&nbsp;&nbsp; Identification No.: TWB 881 40 2276 &nbsp;&nbsp;&nbsp; Group: 7702-004<br>Provider: Chesapeake Harbor Emergency Group &nbsp;&nbsp;&nbsp; Claim No.: 26-0219-77130-00</div>
{_table(head, rows, 3, "font-size:8pt")}
<p style="font-size:8pt">A1: The charge is above the amount agreed with a network provider.</p><p style="font-size:8pt">Deductible met to date: $250.00 of $1,000.00. Questions? 800-555-0133.</p>"""
    )
    lines = [
        ("2026-01-22", "99284", "Emergency visit", "1480.00", "870.00", "610.00", "496.00", "374.00"),
        ("2026-01-22", "70450", "CT scan, head without contrast", "2260.00", "828.00", "1432.00", "662.40", "165.60"),
        ("2026-01-22", "96374", "Injection", "310.00", "122.00", "188.00", "97.60", "24.40"),
    ]
    return Drawn(paper, {
        "payer_name": "Tidewater Blue Health Plan", "member_id": "TWB 881 40 2276", "group_number": "7702-004", "claim_number": "26-0219-77130-00",
        "patient_name": "Ignatius Quarshie-Boone", "provider_name": "Chesapeake Harbor Emergency Group", "lines": _rows(_LINE, lines),
        "total_billed": "4050.00", "total_allowed": "1820.00", "total_adjustment": "2230.00", "total_paid": "1256.00", "total_patient_responsibility": "564.00",
    })  # fmt: skip


def eob_remit() -> Drawn:
    """A provider's remittance in fixed pitch, with group codes and a check."""
    text = """
                        PROVIDER REMITTANCE ADVICE
 MERIDIAN GROVE BENEFIT ADMINISTRATORS              CHECK/EFT NO: 00881726
 PO BOX 4418  DAYTON OH 45401                       CHECK DATE: 03/06/2026

 PAY TO: MIAMI VALLEY SPINE CENTER                  NPI: 1234567893

 PATIENT NAME: OSWIN HALVERSTADT        PATIENT ACCT: MVS-20417
 INSURED ID: MG4471882                  GROUP NO: 55310
 ICN: 2026058114207                     RENDERING: P ADEYEMI DC

 SERV DATE   PROC   MOD   BILLED   ALLOWED   DEDUCT   COINS   GRP/RC      ADJ AMT   PROV PD
 ------------------------------------------------------------------------------------------
 02/09/2026  98941  AT     95.00     52.40     0.00   10.48   CO-45         42.60     41.92
 02/09/2026  97012         45.00     21.30     0.00    4.26   CO-45         23.70     17.04
 02/16/2026  98941  AT     95.00     52.40     0.00   10.48   CO-45         42.60     41.92
 02/16/2026  97014         40.00      0.00     0.00    0.00   CO-97         40.00      0.00
 ------------------------------------------------------------------------------------------
 CLAIM TOTALS             275.00    126.10     0.00   25.22                148.90    100.88

 PT RESP: 25.22        NET PAYMENT: 100.88
 GLOSSARY
 45  CHARGE EXCEEDS FEE SCHEDULE/MAXIMUM ALLOWABLE.
 97  THE BENEFIT FOR THIS SERVICE IS INCLUDED IN ANOTHER SERVICE.
"""
    paper = f"<style>@page{{margin:0.6in}}</style><pre style='font:8.2pt Courier'>{text}</pre>"
    lines = [
        ("2026-02-09", "98941", None, "95.00", "52.40", "42.60", "41.92", "10.48"),
        ("2026-02-09", "97012", None, "45.00", "21.30", "23.70", "17.04", "4.26"),
        ("2026-02-16", "98941", None, "95.00", "52.40", "42.60", "41.92", "10.48"),
        ("2026-02-16", "97014", None, "40.00", "0.00", "40.00", "0.00", "0.00"),
    ]
    return Drawn(paper, {
        "payer_name": "Meridian Grove Benefit Administrators", "member_id": "MG4471882", "group_number": "55310", "claim_number": "2026058114207",
        "patient_name": "Oswin Halverstadt", "provider_name": "Miami Valley Spine Center", "lines": _rows(_LINE, lines),
        "total_billed": "275.00", "total_allowed": "126.10", "total_adjustment": "148.90", "total_paid": "100.88", "total_patient_responsibility": "25.22",
    })  # fmt: skip


def eob_cells() -> Drawn:
    """A union fund's statement with captions over their values in ruled cells and an unnamed total row."""
    cell = "border:1px solid #555;font-size:9pt"
    head = [
        "Date",
        "What this was for",
        "Provider's Bill",
        "Network Discount",
        "Fund's Allowance",
        "Fund Paid",
        "Your Copayment",
        "Reason",
    ]
    rows = [
        ["3-Feb-2026", "Physical therapy evaluation", "$240.00", "$96.00", "$144.00", "$119.00", "$25.00", "12"],
        [
            "10-Feb-2026",
            "Therapeutic exercises, two units, with supervised activities",
            "$180.00",
            "$84.00",
            "$96.00",
            "$71.00",
            "$25.00",
            "12",
        ],
        ["17-Feb-2026", "Manual therapy", "$90.00", "$38.00", "$52.00", "$27.00", "$25.00", "12"],
        ["Totals", "", "$510.00", "$218.00", "$292.00", "$217.00", "$75.00", ""],
    ]
    paper = (
        _STYLE % ("Georgia", "")
        + f"""
<div style="text-align:center;font-size:15pt">Harborworkers Health &amp; Welfare Fund</div><div style="text-align:center">410 Pier Road, Oakland, California 94607</div>
<div style="text-align:center;margin:8px"><b>BENEFIT STATEMENT</b></div>
<table style="width:100%"><tr><td style="{cell}">Participant<br><b>Casimir Vandergrift</b></td><td style="{cell}">Patient<br><b>Ludmila Vandergrift</b></td><td style="{cell}">Participant No.<br><b>HWF-30-55127</b></td></tr>
<tr><td style="{cell}">Plan/Group No.<br><b>C-12</b></td><td style="{cell}">Claim No.<br><b>H26-0047716</b></td><td style="{cell}">Service Provider<br><b>Lakeshore Physical Therapy</b></td></tr></table><br>
{_table(head, rows, 2, "font-size:9pt").replace("<td", "<td style='border:1px solid #999'").replace("<th", "<th style='border:1px solid #999'")}
<p>Payment of $217.00 was sent to the provider on March 3, 2026. You have 180 days to appeal.</p>"""
    )
    lines = [
        ("2026-02-03", None, "Physical therapy evaluation", "240.00", "144.00", "96.00", "119.00", "25.00"),
        (
            "2026-02-10",
            None,
            "Therapeutic exercises, two units, with supervised activities",
            "180.00",
            "96.00",
            "84.00",
            "71.00",
            "25.00",
        ),
        ("2026-02-17", None, "Manual therapy", "90.00", "52.00", "38.00", "27.00", "25.00"),
    ]
    return Drawn(paper, {
        "payer_name": "Harborworkers Health & Welfare Fund", "member_id": "HWF-30-55127", "group_number": "C-12", "claim_number": "H26-0047716",
        "patient_name": "Ludmila Vandergrift", "provider_name": "Lakeshore Physical Therapy", "lines": _rows(_LINE, lines),
        "total_billed": "510.00", "total_allowed": "292.00", "total_adjustment": "218.00", "total_paid": "217.00", "total_patient_responsibility": "75.00",
    })  # fmt: skip


def ledger_screen() -> Drawn:
    """A claim system's screen print: reserves and limits in a box, payments newest first."""
    head = ["Pmt Date", "Check/EFT #", "Payee", "Svc From", "Svc To", "Charged", "Approved", "Net Paid", "Status"]
    rows = [
        [
            "03/02/2026",
            "E-771204",
            "Flint Hills Orthopedics",
            "02/11/2026",
            "02/11/2026",
            "640.00",
            "402.00",
            "402.00",
            "Cleared",
        ],
        [
            "02/14/2026",
            "E-769981",
            "Prairie Regional Medical Center",
            "01/19/2026",
            "01/20/2026",
            "4,911.00",
            "3,190.50",
            "3,190.50",
            "Cleared",
        ],
        [
            "02/03/2026",
            "E-768440",
            "Riley County EMS",
            "01/19/2026",
            "01/19/2026",
            "1,105.00",
            "980.00",
            "980.00",
            "Cleared",
        ],
    ]
    paper = (
        _STYLE % ("Verdana", "")
        + f"""
<div style="font-size:8pt">Wheatland Farm Mutual Insurance Company &nbsp; | &nbsp; ClaimDesk 9.2 &nbsp; | &nbsp; Payment History</div><hr>
<table style="font-size:8pt;width:100%"><tr><td>Claim #</td><td><b>WFM-26-003311-PIP</b></td><td>Coverage</td><td><b>Personal Injury Protection - Medical</b></td></tr>
<tr><td>Insured</td><td>Thaddeus Okonjo</td><td>PIP Medical Limit</td><td>$5,000.00</td></tr><tr><td>Injured Party</td><td>Thaddeus Okonjo</td><td>Total Paid</td><td>$4,572.50</td></tr>
<tr><td>Loss Date</td><td>01/19/2026</td><td>Limit Remaining</td><td>$427.50</td></tr></table><br>
{_table(head, rows, 5, "font-size:7.5pt")}<p style="font-size:8pt">3 payments listed. Printed 03/09/2026 by K. Lund</p>"""
    )
    payments = [
        ("2026-03-02", "Flint Hills Orthopedics", "2026-02-11", "640.00", "402.00"),
        ("2026-02-14", "Prairie Regional Medical Center", "2026-01-19", "4911.00", "3190.50"),
        ("2026-02-03", "Riley County EMS", "2026-01-19", "1105.00", "980.00"),
    ]
    return Drawn(paper, {
        "carrier": "Wheatland Farm Mutual Insurance Company", "claim_number": "WFM-26-003311-PIP", "coverage": "personal_injury_protection",
        "payments": _rows(_PAYMENT, payments), "total_paid": "4572.50", "limit": "5000.00", "remaining": "427.50",
    })  # fmt: skip


def ledger_letter() -> Drawn:
    """A carrier's letter with the payments in it and the limit in a sentence."""
    head = [
        "Medical Provider",
        "Treatment<br>Date(s)",
        "Bill<br>Amount",
        "Amount<br>Allowed",
        "MedPay<br>Payment",
        "Date<br>Issued",
    ]
    rows = [
        ["Coquille Bay Hospital", "Dec 6, 2025", "$3,318.40", "$3,318.40", "$3,318.40", "Jan 8, 2026"],
        ["South Coast Radiology Partners, Inc.", "Dec 6, 2025", "$412.00", "$412.00", "$412.00", "Jan 8, 2026"],
        ["Umpqua Chiropractic", "Dec 15, 2025", "$565.00", "$480.00", "$480.00", "Jan 27, 2026"],
        ["TOTAL", "", "$4,295.40", "$4,210.40", "$4,210.40", ""],
    ]
    paper = (
        _STYLE % ("Times New Roman", "")
        + f"""
<div style="font-size:16pt">Evergreen Crest Insurance</div><div>Medical Payments Unit<br>PO Box 8830, Salem, OR 97303</div><br>February 5, 2026<br><br>
Abernathy Injury Law<br>200 Anderson Ave<br>Coos Bay, OR 97420<br><br>
<table><tr><td>RE:</td><td>Medical Payments Coverage - Payment Log</td></tr><tr><td></td><td>Our Insured: Philippa Mwangi-Sorensen</td></tr><tr><td></td><td>Claim Number: 38-4470-21C</td></tr><tr><td></td><td>Date of Loss: December 6, 2025</td></tr></table>
<p>As you asked, these are the payments made to date under the medical payments coverage of the policy:</p>{_table(head, rows, 2)}
<p>The policy's limit for medical payments is $5,000.00 per person. The amount remaining is $789.60.</p><p>Sincerely,<br><br>Orla Petrosyan, Claim Specialist</p>"""
    )
    payments = [
        ("2026-01-08", "Coquille Bay Hospital", "2025-12-06", "3318.40", "3318.40"),
        ("2026-01-08", "South Coast Radiology Partners, Inc.", "2025-12-06", "412.00", "412.00"),
        ("2026-01-27", "Umpqua Chiropractic", "2025-12-15", "565.00", "480.00"),
    ]
    return Drawn(paper, {
        "carrier": "Evergreen Crest Insurance", "claim_number": "38-4470-21C", "coverage": "medical_payments",
        "payments": _rows(_PAYMENT, payments), "total_paid": "4210.40", "limit": "5000.00", "remaining": "789.60",
    })  # fmt: skip


def ledger_nofault() -> Drawn:
    """A no-fault payout sheet by benefit, with a subtotal for each and a running total."""
    head = [
        "Ln",
        "Benefit",
        "Payable To",
        "Service Period",
        "Claimed",
        "Fee Sched Red.",
        "Benefit Paid",
        "Paid Date",
        "Cumulative Paid",
    ]
    rows = [
        [
            "1",
            "Medical",
            "Bronx Terrace Physical Medicine PC",
            "11/03/25-11/24/25",
            "1,930.00",
            "412.00",
            "1,518.00",
            "12/19/25",
            "1,518.00",
        ],
        ["2", "Medical", "Empire Upright MRI PC", "11/10/25", "1,757.32", "878.67", "878.65", "12/19/25", "2,396.65"],
        ["", "", "Subtotal Medical", "", "3,687.32", "1,290.67", "2,396.65", "", ""],
        [
            "3",
            "Lost Wages",
            "Delphine Achterberg",
            "10/28/25-11/28/25",
            "2,400.00",
            "480.00",
            "1,920.00",
            "01/05/26",
            "4,316.65",
        ],
        ["", "", "Subtotal Wage", "", "2,400.00", "480.00", "1,920.00", "", ""],
        ["", "", "Grand Total", "", "6,087.32", "1,770.67", "4,316.65", "", ""],
    ]
    paper = (
        _STYLE % ("Arial Narrow, Arial", "")
        + f"""
<b style="font-size:13pt">Knickerbocker Indemnity Co.</b> &nbsp;&nbsp; NO-FAULT PAYOUT SHEET<br>
<table style="font-size:9pt"><tr><td>File No.: KI-NF-0099172</td><td>Injured Person: Delphine Achterberg</td><td>D/L: 10/27/25</td></tr>
<tr><td>Aggregate Limit: $50,000.00</td><td>Paid To Date: $4,316.65</td><td>Balance of Limit: $45,683.35</td></tr></table><br>{_table(head, rows, 4, "font-size:8pt")}"""
    )
    payments = [
        ("2025-12-19", "Bronx Terrace Physical Medicine PC", "2025-11-03", "1930.00", "1518.00"),
        ("2025-12-19", "Empire Upright MRI PC", "2025-11-10", "1757.32", "878.65"),
        ("2026-01-05", "Delphine Achterberg", "2025-10-28", "2400.00", "1920.00"),
    ]
    return Drawn(paper, {
        "carrier": "Knickerbocker Indemnity Co.", "claim_number": "KI-NF-0099172", "coverage": "personal_injury_protection",
        "payments": _rows(_PAYMENT, payments), "total_paid": "4316.65", "limit": "50000.00", "remaining": "45683.35",
    })  # fmt: skip


def lien_medicare() -> Drawn:
    """A conditional payment letter with its payment summary on the next page."""
    head = [
        "TOS",
        "ICN",
        "Line #",
        "Processing Contractor",
        "Provider Name",
        "Diagnosis Codes",
        "From Date",
        "To Date",
        "Total Charges",
        "Reimbursed Amount",
        "Conditional Payment",
    ]
    rows = [
        [
            "40",
            "22604100117",
            "1",
            "05901",
            "CASCADE VALLEY HOSPITAL",
            "S72.001A, W01.0XXA",
            "01/12/2026",
            "01/12/2026",
            "$2,870.00",
            "$644.18",
            "$644.18",
        ],
        [
            "71",
            "22604200881",
            "1",
            "02402",
            "N ADEBAYO MD",
            "S72.001A",
            "01/12/2026",
            "01/12/2026",
            "$512.00",
            "$141.02",
            "$141.02",
        ],
        [
            "71",
            "22606010043",
            "2",
            "02402",
            "SKAGIT ORTHOPAEDICS",
            "S72.001A",
            "02/03/2026",
            "02/03/2026",
            "$238.00",
            "$82.33",
            "$82.33",
        ],
        ["", "", "", "", "", "", "", "TOTAL", "$3,620.00", "$867.53", "$867.53"],
    ]
    paper = (
        _STYLE % ("Times New Roman", "")
        + f"""
<div style="font-size:13pt"><b>Centers for Medicare &amp; Medicaid Services</b></div><div>Benefits Coordination &amp; Recovery Center<br>PO Box 138832<br>Oklahoma City, OK 73113</div><br>March 10, 2026<br><br>Lindqvist Trial Group<br>900 Pine St<br>Mount Vernon, WA 98273<br><br>
<table><tr><td>Beneficiary Name:</td><td>WILHELMINA STRAND-OYELARAN</td></tr><tr><td>Medicare Number:</td><td>********A4K7</td></tr><tr><td>Case Identification Number:</td><td>20260 11209 00417</td></tr><tr><td>Insurer Claim Number:</td><td>PX-11820</td></tr><tr><td>Date of Incident:</td><td>January 12, 2026</td></tr></table>
<p>Dear Counsel:</p><p>Subject: Conditional Payment Letter</p><p>Medicare has identified $867.53 in conditional payments that we believe are associated with your claim. Please review the enclosed listing. This is not a final demand. If you believe that an item is not related, let us know by April 9, 2026.</p>
<div style="break-before:page"><b>Payment Summary Form</b><br>Report Number: 88120041 &nbsp;&nbsp; Case ID: 20260 11209 00417</div><br>{_table(head, rows, 8, "font-size:6.8pt")}"""
    )
    items = [
        ("2026-01-12", "CASCADE VALLEY HOSPITAL", ["S72.001A", "W01.0XXA"], "2870.00", "644.18"),
        ("2026-01-12", "N ADEBAYO MD", ["S72.001A"], "512.00", "141.02"),
        ("2026-02-03", "SKAGIT ORTHOPAEDICS", ["S72.001A"], "238.00", "82.33"),
    ]
    return Drawn(paper, {
        "lienholder": "Centers for Medicare & Medicaid Services", "lien_type": "medicare", "lienholder_address": "PO Box 138832, Oklahoma City, OK 73113", "reference_number": "20260 11209 00417",
        "claimant_name": "WILHELMINA STRAND-OYELARAN", "date_of_loss": "2026-01-12", "date": "2026-03-10", "amount_claimed": "867.53", "items": _rows(_ITEM, items), "response_due": "2026-04-09",
    })  # fmt: skip


def lien_affidavit() -> Drawn:
    """A sworn hospital lien for recording, all in prose, whose parties stand in the paragraphs."""
    paper = """<style>@page{margin:0.6in}body{font:11.5pt 'Times New Roman';margin:0}p{line-height:1.5}</style>
<div>Recording requested by and when recorded mail to:<br>Blue Sage Regional Hospital<br>Attn: Lien Desk</div>
<h3 style="text-align:center">HOSPITAL LIEN STATEMENT<br>N.R.S. 108.590 et seq.</h3>
<p>STATE OF NEVADA &nbsp;&nbsp; )<br>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; ) ss.<br>COUNTY OF ELKO &nbsp;&nbsp; )</p>
<p>NOTICE IS HEREBY GIVEN that Blue Sage Regional Hospital, whose address is 1450 Idaho Street, Elko, Nevada 89801, has furnished hospitalization to Bartholomew Nakagawa-Lund, who was injured on or about November 30, 2025 in an accident in Elko County.</p>
<p>The hospital claims a lien in the amount of $18,774.60 upon any sum awarded to the injured person, or obtained by settlement, for the reasonable value of the care rendered between November 30, 2025 and December 4, 2025. The hospital's total charges were $19,774.60; $1,000.00 has been paid. The patient's account number is BS-0077341.</p>
<p>The name of the person alleged to be liable, to the best of the hospital's knowledge, is Corwin Haulage LLC.</p>
<p>Dated this 22nd day of December, 2025.</p><p>______________________<br>Rosalind Tchaikov, Patient Accounts<br>Subscribed and sworn to before me this 22nd day of December, 2025.</p>"""
    return Drawn(paper, {
        "lienholder": "Blue Sage Regional Hospital", "lien_type": "hospital", "lienholder_address": "1450 Idaho Street, Elko, Nevada 89801", "reference_number": "BS-0077341",
        "claimant_name": "Bartholomew Nakagawa-Lund", "date_of_loss": "2025-11-30", "date": "2025-12-22", "amount_claimed": "18774.60", "items": [], "response_due": None,
    })  # fmt: skip


def lien_plan() -> Drawn:
    """A recovery vendor's letter for a self-funded plan, with a claims listing."""
    head = ["Claim ID", "Incurred", "Rendering Provider", "DX", "Billed Amt", "Plan Paid"]
    rows = [
        ["T0041", "12/19/2025", "St. Brendan Medical Center", "S13.4XXA", "6,410.00", "2,984.11"],
        ["T0042", "12/19/2025", "Midstate Emergency Physicians, P.A.", "S13.4XXA", "1,215.00", "403.77"],
        ["T0088", "01/14/2026", "Cumberland Spine Clinic", "M54.2", "540.00", "211.90"],
        ["Total Paid", "", "", "", "", "3,599.78"],
    ]
    paper = (
        _STYLE % ("Calibri, Carlito, Arial", "")
        + f"""
<div style="font-size:17pt;color:#264">Truenorth Recovery Partners</div><div style="font-size:9pt">2200 Chestnut Plaza, Suite 410, Louisville, KY 40202 | Tel 502-555-0170 | Fax 502-555-0171</div><br>
03/18/2026<br><br>Whitcombe &amp; Adair, PLLC<br>55 Court Sq<br>Nashville, TN 37201<br><br>
<table><tr><td>Patient/Participant:</td><td>Anneliese Drummond-Reyes</td></tr><tr><td>Plan:</td><td>Volunteer Freight Employee Benefit Plan</td></tr><tr><td>Event Date:</td><td>12/19/2025</td></tr><tr><td>Our File:</td><td>TNR-5512870</td></tr><tr><td>Lien to date:</td><td>$3,599.78</td></tr></table>
<p>Dear Counselor:</p><p>Truenorth Recovery Partners is the recovery agent of the Volunteer Freight Employee Benefit Plan, a self-funded plan governed by the Employee Retirement Income Security Act of 1974 (ERISA). The Plan has a right of reimbursement from any recovery. Please send us the name of the liable carrier within 30 days.</p>
{_table(head, rows, 4)}<p>Please do not disburse any proceeds before you have confirmed the final amount with us.</p><p>Sincerely,<br>Marek Ellsworthy<br>Recovery Analyst</p>"""
    )
    items = [
        ("2025-12-19", "St. Brendan Medical Center", ["S13.4XXA"], "6410.00", "2984.11"),
        ("2025-12-19", "Midstate Emergency Physicians, P.A.", ["S13.4XXA"], "1215.00", "403.77"),
        ("2026-01-14", "Cumberland Spine Clinic", ["M54.2"], "540.00", "211.90"),
    ]
    return Drawn(paper, {
        "lienholder": "Volunteer Freight Employee Benefit Plan", "lien_type": "erisa_plan", "lienholder_address": None, "reference_number": "TNR-5512870",
        "claimant_name": "Anneliese Drummond-Reyes", "date_of_loss": "2025-12-19", "date": "2026-03-18", "amount_claimed": "3599.78", "items": _rows(_ITEM, items), "response_due": None,
    })  # fmt: skip


def lien_support() -> Drawn:
    """A state's child support lien on a form with captions under their lines."""
    paper = (
        _STYLE % ("Arial", "")
        + """
<div style="text-align:center"><b>Commonwealth Child Support Enforcement Division</b><br>1201 Capitol Annex, Frankfort, KY 40601</div>
<h3 style="text-align:center">NOTICE OF LIEN FOR PAST-DUE CHILD SUPPORT</h3>
<table style="width:100%"><tr><td>Obligor:</td><td>Roderick Pemberton-Sky</td><td>Case Number:</td><td>0021-448-7761</td></tr>
<tr><td>Obligor's SSN:</td><td>XXX-XX-4410</td><td>Date of Notice:</td><td>April 1, 2026</td></tr><tr><td>Total arrears:</td><td>$12,604.33</td><td>As of:</td><td>03/31/2026</td></tr></table>
<p>To: Halcyon Mutual Insurance, Claim 88-1120. A lien arises by operation of law against the personal injury proceeds of the obligor for past-due support. Do not pay over, release or transfer the proceeds until the lien is released. Send a response on or before April 21, 2026.</p>"""
    )
    return Drawn(paper, {
        "lienholder": "Commonwealth Child Support Enforcement Division", "lien_type": "child_support", "lienholder_address": "1201 Capitol Annex, Frankfort, KY 40601", "reference_number": "0021-448-7761",
        "claimant_name": "Roderick Pemberton-Sky", "date_of_loss": None, "date": "2026-04-01", "amount_claimed": "12604.33", "items": [], "response_due": "2026-04-21",
    })  # fmt: skip


def lien_comp() -> Drawn:
    """A compensation carrier's subrogation letter whose sums stand by benefit, without services."""
    paper = (
        _STYLE % ("Times New Roman", "")
        + f"""
<div style="font-size:15pt"><b>Ironwood Compensation Mutual</b></div><div>Subrogation Department, 600 Grand Ave, Des Moines, IA 50309</div><p>January 27, 2026</p>
<table><tr><td>Injured Employee:</td><td>Solveig Abara</td></tr><tr><td>Employer:</td><td>Cedar Rapids Pallet Works</td></tr><tr><td>WC Claim No.:</td><td>ICM-26-88104</td></tr><tr><td>Date of Injury:</td><td>9/18/2025</td></tr></table>
<p>Dear Mr. Fennimore:</p><p>We are the workers' compensation carrier for the employer named above. Please accept this letter as notice of our lien under Iowa Code section 85.22. To date we have paid:</p>
{_table([], [["Medical benefits", "$8,140.22"], ["Temporary total disability (6 weeks)", "$3,912.00"], ["Mileage", "$88.40"], ["Total lien to date", "$12,140.62"]], 1, "width:60%")}
<p>Our lien continues to grow. Please advise of the status of the third-party claim by February 26, 2026.</p><p>Very truly yours,<br><br>Cormac Delacroix-Ito</p>"""
    )
    return Drawn(paper, {
        "lienholder": "Ironwood Compensation Mutual", "lien_type": "workers_compensation", "lienholder_address": "600 Grand Ave, Des Moines, IA 50309", "reference_number": "ICM-26-88104",
        "claimant_name": "Solveig Abara", "date_of_loss": "2025-09-18", "date": "2026-01-27", "amount_claimed": "12140.62", "items": [], "response_due": "2026-02-26",
    })  # fmt: skip


_EOB, _LEDGER, _LIEN = "explanation_of_benefits", "payment_ledger", "lien_notice"
LAYOUTS = (
    Layout("eob-blue", _EOB, eob_blue),
    Layout("eob-remit", _EOB, eob_remit),
    Layout("eob-cells", _EOB, eob_cells),
    Layout("ledger-screen", _LEDGER, ledger_screen),
    Layout("ledger-letter", _LEDGER, ledger_letter),
    Layout("ledger-nofault", _LEDGER, ledger_nofault),
    Layout("lien-medicare", _LIEN, lien_medicare),
    Layout("lien-affidavit", _LIEN, lien_affidavit),
    Layout("lien-plan", _LIEN, lien_plan),
    Layout("lien-support", _LIEN, lien_support),
    Layout("lien-comp", _LIEN, lien_comp),
)
