"""More bills: an acupuncturist's invoice, a therapist's superbill, an imaging center, a hospital summary, urgent care."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from tests.benchmarks.corpus.bills import _charge, _head, _rows, _style
from tests.benchmarks.corpus.shape import Drawn, Layout


def solo_invoice() -> Drawn:
    """An invoice from a word processor: provider at the foot, figures without a dollar sign, one row of words a visit."""
    paper = (
        _style("11pt 'Liberation Serif'", margin="0.9in")
        + f"""<h1 style="margin:0;letter-spacing:2px">INVOICE</h1><table><tr><td>Invoice no: 2026-118<br>Date: April 30, 2026<br>Terms: due on receipt</td><td>Bill to:<br>Evander Nwosu-Clarke<br>c/o Hartwell &amp; Pryce, Attorneys at Law<br>15 Court Sq, Suite 900</td></tr></table>
<p>For: Evander Nwosu-Clarke, date of birth 7/21/1990<br>Diagnosis: S16.1XXA, M54.2</p>
<table class=b>{_head("Visit", "Treatment", "CPT", "Minutes", "Fee", right=3)}{_rows([["4/2/2026", "Acupuncture, first 15 minutes", "97810", "15", "110.00"], ["4/2/2026", "Acupuncture, each further 15 minutes", "97811", "15", "65.00"], ["4/9/2026", "Acupuncture with electrical stimulation", "97813", "15", "125.00"]], 3)}
<tr><td colspan=4 class=n>Total fees</td><td class=n>300.00</td></tr><tr><td colspan=4 class=n>Paid</td><td class=n>0.00</td></tr><tr><td colspan=4 class=n><b>Please pay</b></td><td class=n><b>300.00</b></td></tr></table>
<p style="font-size:9pt">Wen-Li Abernethy, L.Ac. &nbsp;|&nbsp; Stillpoint Acupuncture &nbsp;|&nbsp; 41 Maple Row, Burlington, VT 05401 &nbsp;|&nbsp; 802-555-0137 &nbsp;|&nbsp; EIN 03-0388142 &nbsp;|&nbsp; NPI 1447385029</p>"""
    )
    charges = [_charge("2026-04-02", "97810", "CPT", [], "Acupuncture, first 15 minutes", None, "110.00"), _charge("2026-04-02", "97811", "CPT", [], "Acupuncture, each further 15 minutes", None, "65.00"), _charge("2026-04-09", "97813", "CPT", [], "Acupuncture with electrical stimulation", None, "125.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "Stillpoint Acupuncture", "provider_address": "41 Maple Row, Burlington, VT 05401", "provider_phone": "802-555-0137", "provider_tax_id": "03-0388142", "provider_npi": "1447385029", "patient_name": "Evander Nwosu-Clarke", "patient_dob": "1990-07-21",
        "statement_date": "2026-04-30", "diagnosis_codes": ["S16.1XXA", "M54.2"], "charges": charges, "total_charges": "300.00", "total_payments": "0.00", "balance_due": "300.00"})  # fmt: skip


def therapist_superbill() -> Drawn:
    """A psychotherapist's superbill for a month, diagnosis in each line, paid at each visit."""
    rows = [
        ["05/04/2026", "11", "90791", "", "F43.10", "Diagnostic evaluation", "1", "$225.00", "$225.00"],
        ["05/11/2026", "11", "90837", "95", "F43.10", "Psychotherapy, 60 min", "1", "$175.00", "$175.00"],
        ["05/18/2026", "11", "90837", "95", "F43.10", "Psychotherapy, 60 min", "1", "$175.00", "$0.00"],
    ]
    paper = (
        _style("10pt Arial")
        + f"""<table><tr><td><b style="font-size:13pt">Quiet Harbor Counseling, PLLC</b><br>600 Bay St Ste 210<br>Traverse City, MI 49684<br>231-555-0151</td><td class=n><b>SUPERBILL</b><br>Issued: 06/01/2026</td></tr></table>
<table style="margin-top:8px"><tr><td><b>Client</b><br>Marguerite Stahl-Obi<br>DOB: 10/17/1988</td><td><b>Provider</b><br>Ilse Tennant, LMSW<br>NPI: 1306871949<br>Tax ID: 84-3310275</td></tr></table>
<table class=b style="margin-top:8px">{_head("Date", "POS", "Service Code", "Modifier", "DX", "Description", "Units", "Fee", "Paid", right=7)}{_rows(rows, 7)}</table>
<p style="text-align:right">Total Charges: $575.00<br>Total Paid: $400.00<br><b>Balance: $175.00</b></p>"""
    )
    charges = [_charge("2026-05-04", "90791", "CPT", [], "Diagnostic evaluation", "1", "225.00"), _charge("2026-05-11", "90837", "CPT", ["95"], "Psychotherapy, 60 min", "1", "175.00"), _charge("2026-05-18", "90837", "CPT", ["95"], "Psychotherapy, 60 min", "1", "175.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "Quiet Harbor Counseling, PLLC", "provider_address": "600 Bay St Ste 210, Traverse City, MI 49684", "provider_phone": "231-555-0151", "provider_npi": "1306871949", "provider_tax_id": "84-3310275", "patient_name": "Marguerite Stahl-Obi", "patient_dob": "1988-10-17",
        "statement_date": "2026-06-01", "diagnosis_codes": ["F43.10"], "charges": charges, "total_charges": "575.00", "total_payments": "400.00", "balance_due": "175.00"})  # fmt: skip


def imaging_bill() -> Drawn:
    """An imaging center's lien bill in boxes: one study, captions above values, law firm as the addressee."""
    paper = (
        _style("10pt 'Liberation Sans'", ".b td small{color:#555}")
        + """<div style="text-align:center"><b style="font-size:15pt">CLEARVIEW OPEN MRI OF TAMPA</b><br>8800 N Dale Mabry Hwy, Tampa, FL 33614<br>Tel: (813) 555-0172 &nbsp; Fax: (813) 555-0173</div><h3 style="text-align:center">MEDICAL BILL</h3>
<table class=b><tr><td colspan=2><small>BILL TO</small><br>Law Offices of R. Castellane, P.A.<br>200 E Madison St, Tampa, FL 33602</td><td><small>BILL DATE</small><br>03/30/2026</td><td><small>FILE #</small><br>CV-66120</td></tr>
<tr><td><small>PATIENT</small><br>Thessaly Brightwater</td><td><small>D.O.B.</small><br>05/05/1999</td><td><small>D.O.I.</small><br>02/11/2026</td><td><small>REFERRING</small><br>J. Amari, DC</td></tr></table>
<table class=b style="margin-top:10px"><tr><th>DATE OF SERVICE</th><th>PROCEDURE</th><th>CPT CODE</th><th>ICD-10</th><th class=n>CHARGES</th></tr><tr><td>03/19/2026</td><td>MRI CERVICAL SPINE W/O CONTRAST</td><td>72141</td><td>M54.12</td><td class=n>$1,950.00</td></tr><tr><td>03/19/2026</td><td>MRI LUMBAR SPINE W/O CONTRAST</td><td>72148</td><td>M54.16</td><td class=n>$1,950.00</td></tr>
<tr><td colspan=4 class=n><b>TOTAL BALANCE DUE</b></td><td class=n><b>$3,900.00</b></td></tr></table><p>TAX ID: 59-3380914 &nbsp; &nbsp; NPI: 1609283746 &nbsp; &nbsp; This account is held under a letter of protection.</p>"""
    )
    charges = [_charge("2026-03-19", "72141", "CPT", [], "MRI CERVICAL SPINE W/O CONTRAST", None, "1950.00"), _charge("2026-03-19", "72148", "CPT", [], "MRI LUMBAR SPINE W/O CONTRAST", None, "1950.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "CLEARVIEW OPEN MRI OF TAMPA", "provider_address": "8800 N Dale Mabry Hwy, Tampa, FL 33614", "provider_phone": "(813) 555-0172", "provider_npi": "1609283746", "provider_tax_id": "59-3380914", "patient_name": "Thessaly Brightwater", "patient_dob": "1999-05-05",
        "account_number": "CV-66120", "statement_date": "2026-03-30", "diagnosis_codes": ["M54.12", "M54.16"], "charges": charges, "balance_due": "3900.00"})  # fmt: skip


def hospital_summary() -> Drawn:
    """A hospital's summary bill: categories of charges with their sums, then credits as a list with colons."""
    paper = (
        _style("10.5pt 'Liberation Serif'")
        + f"""<b style="font-size:16pt">Bonneville Regional Hospital</b><div>Patient Financial Services &nbsp; 1020 Canyon Rd, Idaho Falls, ID 83402</div><h3>Summary of Charges</h3>
<p>Patient Name: Dorian Applewhite-Sy<br>Account Number: 55120-9931<br>Birth Date: 11/30/1965<br>Service Dates: 03/07/2026 - 03/09/2026<br>Statement Date: 04/01/2026</p>
<table style="width:70%">{_head("Rev. Code", "Description of Charges", "Amount", right=2)}{_rows([["0110", "Room and Board - Private", "6,420.00"], ["0250", "Pharmacy", "1,188.37"], ["0301", "Laboratory - Chemistry", "942.00"], ["0424", "Physical Therapy Evaluation", "388.50"], ["0636", "Drugs Requiring Detailed Coding", "217.13"]], 2)}</table>
<p>Total Charges: $9,156.00<br>Insurance Payments: $4,102.88<br>Contractual Allowances: $3,940.02<br>Patient Payments: $150.00<br><b>Your Balance: $963.10</b></p><p>Pay online or call (208) 555-0149. Make checks payable to Bonneville Regional Hospital.</p>"""
    )
    charges = [_charge(None, code, "REV", [], words, None, amount) for code, words, amount in (("0110", "Room and Board - Private", "6420.00"), ("0250", "Pharmacy", "1188.37"), ("0301", "Laboratory - Chemistry", "942.00"), ("0424", "Physical Therapy Evaluation", "388.50"), ("0636", "Drugs Requiring Detailed Coding", "217.13"))]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "Bonneville Regional Hospital", "provider_address": "1020 Canyon Rd, Idaho Falls, ID 83402", "provider_phone": "(208) 555-0149", "patient_name": "Dorian Applewhite-Sy", "patient_dob": "1965-11-30", "account_number": "55120-9931", "statement_date": "2026-04-01",
        "charges": charges, "total_charges": "9156.00", "total_payments": "4252.88", "total_adjustments": "3940.02", "balance_due": "963.10"})  # fmt: skip


def urgent_care_walkout() -> Drawn:
    """A walk-out statement: charges and the payment in one list, transactions without codes among them."""
    rows = [
        ["06/12/2026", "99203", "Office outpatient new 30-44 min", "$215.00", "", "$215.00"],
        ["06/12/2026", "73610", "X-ray ankle 3+ views", "$118.00", "", "$333.00"],
        ["06/12/2026", "L4350", "Ankle control orthosis", "$96.00", "", "$429.00"],
        ["06/12/2026", "", "Self-pay discount", "", "($64.35)", "$364.65"],
        ["06/12/2026", "", "Patient payment - Visa 4417", "", "($200.00)", "$164.65"],
    ]
    paper = (
        _style("9.5pt 'DejaVu Sans'")
        + f"""<table><tr><td><b style="font-size:13pt">MetroNow Urgent Care - Elm Street</b><br>1901 Elm Street, Dayton, OH 45402<br>(937) 555-0118</td><td class=n>Walkout Statement<br>Printed on 06/12/2026</td></tr></table>
<table style="margin:8px 0"><tr><td>Patient: Ulysses Farnham</td><td>Acct #: 8817-22</td><td>DOB: 01/25/2001</td></tr><tr><td>Provider: R. Okoro, PA-C</td><td>Dx: S93.401A</td><td>Visit date: 06/12/2026</td></tr></table>
<table class=b>{_head("Date", "Code", "Transaction", "Charge", "Credit", "Balance", right=3)}{_rows(rows, 3)}</table><p style="text-align:right"><b>Amount you owe today: $164.65</b></p>"""
    )
    day = "2026-06-12"
    charges = [_charge(day, "99203", "CPT", [], "Office outpatient new 30-44 min", None, "215.00"), _charge(day, "73610", "CPT", [], "X-ray ankle 3+ views", None, "118.00"), _charge(day, "L4350", "HCPCS", [], "Ankle control orthosis", None, "96.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "MetroNow Urgent Care - Elm Street", "provider_address": "1901 Elm Street, Dayton, OH 45402", "provider_phone": "(937) 555-0118", "patient_name": "Ulysses Farnham", "patient_dob": "2001-01-25", "account_number": "8817-22", "statement_date": day,
        "diagnosis_codes": ["S93.401A"], "charges": charges, "total_payments": "200.00", "total_adjustments": "64.35", "balance_due": "164.65"})  # fmt: skip


MORE_BILLS = (
    Layout("bills2-solo-invoice", "medical_bill", solo_invoice),
    Layout("bills2-therapist", "medical_bill", therapist_superbill),
    Layout("bills2-imaging", "medical_bill", imaging_bill),
    Layout("bills2-hospital-summary", "medical_bill", hospital_summary),
    Layout("bills2-walkout", "medical_bill", urgent_care_walkout),
)
