"""More papers in unusual orders: dental, laboratory, round figures, revenue codes alone, a log of benefits."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from tests.benchmarks.corpus.bills import _charge, _head, _rows, _style
from tests.benchmarks.corpus.ledgers import _payments
from tests.benchmarks.corpus.shape import Drawn, Layout


def dental() -> Drawn:
    """A dentist's account history: tooth and surface, estimates of insurance beside the fee, a strip of sums."""
    rows = [["04/14/2026", "8", "MI", "D2335", "Resin composite, anterior", "310.00", "186.00", "124.00"], ["04/14/2026", "", "", "D0330", "Panoramic film", "142.00", "113.60", "28.40"], ["04/28/2026", "9", "", "D2740", "Crown, porcelain", "1,385.00", "692.50", "692.50"]]  # fmt: skip
    paper = (
        _style("9.5pt Arial")
        + f"""<h3 style="margin:0">Bright Quarry Dental Arts</h3><p style="margin:0">310 Slate Ave, Barre, VT 05699 | (802) 555-0121 | TIN 03-0449120</p><p>Account History &mdash; prepared 05/20/2026</p><p>Patient: Hollis Marchetti (#4410) &nbsp; Birthdate 02/27/1985 &nbsp; Accident 04/11/2026</p>
<table class=b>{_head("Date", "Tooth", "Surf", "ADA Code", "Treatment", "Fee", "Est. Ins.", "Est. Pat.", right=5)}{_rows(rows, 5)}</table>
<table style="margin-top:8px"><tr><td>Total Fees</td><td>Ins. Payments</td><td>Pat. Payments</td><td>Adjustments</td><td>Account Balance</td></tr><tr><td>1,837.00</td><td>299.60</td><td>124.00</td><td>0.00</td><td>1,413.40</td></tr></table>"""
    )
    charges = [_charge("2026-04-14", "D2335", "HCPCS", [], "Resin composite, anterior", None, "310.00"), _charge("2026-04-14", "D0330", "HCPCS", [], "Panoramic film", None, "142.00"), _charge("2026-04-28", "D2740", "HCPCS", [], "Crown, porcelain", None, "1385.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "Bright Quarry Dental Arts", "provider_address": "310 Slate Ave, Barre, VT 05699", "provider_phone": "(802) 555-0121", "provider_tax_id": "03-0449120", "patient_name": "Hollis Marchetti", "patient_dob": "1985-02-27",
        "account_number": "4410", "statement_date": "2026-05-20", "charges": charges, "total_charges": "1837.00", "total_payments": "423.60", "total_adjustments": "0.00", "balance_due": "1413.40"})  # fmt: skip


def laboratory() -> Drawn:
    """A laboratory's bill: tests with their codes behind, the day of collection in the head."""
    rows = [["Comprehensive metabolic panel", "80053", "$94.00"], ["Complete blood count with differential", "85025", "$61.50"], ["Urine drug screen, presumptive", "80307", "$240.00"]]  # fmt: skip
    paper = (
        _style("10pt 'Liberation Sans'")
        + f"""<table><tr><td><b style="font-size:14pt">CoreBridge Laboratories</b><br>PO Box 77120, Louisville, KY 40299<br>Customer Service 502-555-0133</td><td class=n>Laboratory bill<br>Bill date Apr 9, 2026<br>Invoice no. 88-301774<br>Patient Ramona Ekberg</td></tr></table><p>Specimen collected: 03/18/2026 &nbsp; Ordered by: Dr. T. Halloway &nbsp; Diagnosis: M54.16</p>
<table class=b>{_head("Test", "CPT", "Price", right=2)}{_rows(rows, 2)}</table><p style="text-align:right">Charges $395.50<br>Plan discount -$158.20<br>Plan paid -$189.84<br><b>You owe $47.46</b></p>"""
    )
    charges = [_charge("2026-03-18", "80053", "CPT", [], "Comprehensive metabolic panel", None, "94.00"), _charge("2026-03-18", "85025", "CPT", [], "Complete blood count with differential", None, "61.50"), _charge("2026-03-18", "80307", "CPT", [], "Urine drug screen, presumptive", None, "240.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "CoreBridge Laboratories", "provider_address": "PO Box 77120, Louisville, KY 40299", "provider_phone": "502-555-0133", "patient_name": "Ramona Ekberg", "statement_date": "2026-04-09", "diagnosis_codes": ["M54.16"],
        "charges": charges, "total_charges": "395.50", "total_payments": "189.84", "total_adjustments": "158.20", "balance_due": "47.46"})  # fmt: skip


def round_figures() -> Drawn:
    """A counselor's typed bill: whole dollars, long days, no codes."""
    rows = [["January 6, 2026", "Intake session", "$220"], ["January 20, 2026", "Individual session, 50 minutes", "$165"], ["February 3, 2026", "Individual session, 50 minutes", "$165"]]  # fmt: skip
    paper = (
        _style("11pt 'Liberation Serif'", margin="1in")
        + f"""<p><b>Marguerite Oyelaran, LCSW</b><br>Stone Bridge Counseling<br>19 Academy Street, Suite 2B<br>Concord, NH 03399<br>603-555-0142</p><p>STATEMENT OF ACCOUNT<br>February 10, 2026</p><p>Client: Desmond Achterberg<br>Diagnosis: F43.22</p>
<table class=b>{_head("Session", "Service", "Charge", right=2)}{_rows(rows, 2)}</table><p>Total: $550<br>Paid: $220<br>Balance due: $330</p><p>EIN 02-0512884</p>"""
    )
    charges = [_charge("2026-01-06", None, None, [], "Intake session", None, "220.00"), _charge("2026-01-20", None, None, [], "Individual session, 50 minutes", None, "165.00"), _charge("2026-02-03", None, None, [], "Individual session, 50 minutes", None, "165.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_phone": "603-555-0142", "provider_tax_id": "02-0512884", "patient_name": "Desmond Achterberg", "statement_date": "2026-02-10", "diagnosis_codes": ["F43.22"],
        "charges": charges, "total_charges": "550.00", "total_payments": "220.00", "balance_due": "330.00"})  # fmt: skip


def revenue_only() -> Drawn:
    """A hospital's summary by revenue code: no days in the lines, the stay in the head."""
    rows = [["0250", "Pharmacy", "18", "412.65"], ["0300", "Laboratory", "6", "1,204.00"], ["0351", "CT scan - head", "1", "3,880.00"], ["0450", "Emergency room", "1", "4,950.00"]]  # fmt: skip
    paper = (
        _style("10pt Arial")
        + f"""<table><tr><td><b>Saint Odile Medical Center</b><br>700 Mercy Drive, Lafourche, LA 70999<br>Billing: (985) 555-0140</td><td class=n>SUMMARY BILL<br>Bill date: 03/30/2026</td></tr></table><p>Patient: Theodora Lindqvist-Bayard &nbsp;&nbsp; Account: 7719034-2 &nbsp;&nbsp; DOB: 07/07/1971<br>Date of service: 03/02/2026</p>
<table class=b>{_head("Rev code", "Department", "Qty", "Total charges", right=2)}{_rows(rows, 2)}<tr><td></td><td>Total</td><td></td><td class=n>10,446.65</td></tr></table><p>Self-pay discount (40%) &nbsp; 4,178.66<br>Amount due &nbsp; 6,267.99</p>"""
    )
    day = "2026-03-02"
    charges = [_charge(day, "0250", "REV", [], "Pharmacy", "18", "412.65"), _charge(day, "0300", "REV", [], "Laboratory", "6", "1204.00"), _charge(day, "0351", "REV", [], "CT scan - head", "1", "3880.00"), _charge(day, "0450", "REV", [], "Emergency room", "1", "4950.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "Saint Odile Medical Center", "provider_address": "700 Mercy Drive, Lafourche, LA 70999", "provider_phone": "(985) 555-0140", "patient_name": "Theodora Lindqvist-Bayard", "patient_dob": "1971-07-07", "account_number": "7719034-2",
        "statement_date": "2026-03-30", "charges": charges, "total_charges": "10446.65", "total_adjustments": "4178.66", "balance_due": "6267.99"})  # fmt: skip


def benefit_log() -> Drawn:
    """A no-fault carrier's log: received and paid days, reductions, eighty percent, checks at the end."""
    rows = [["Bayou Fire Rescue", "02/11/26", "03/02/26", "1,150.00", "1,150.00", "1,000.00", "120.00", "03/20/26", "71102"], ["Harbor General Hospital", "02/11/26", "03/09/26", "4,400.00", "3,300.00", "0.00", "2,640.00", "03/27/26", "71148"], ["Palm Spine Chiropractic", "02/20/26", "03/16/26", "310.00", "248.00", "0.00", "198.40", "04/03/26", "71190"]]  # fmt: skip
    paper = (
        _style("8.5pt Arial")
        + f"""<p style="text-align:center"><b>SUNCOAST SHIELD AUTO INSURANCE COMPANY</b><br>Personal Injury Protection - Benefit Log</p><table><tr><td>Insured: Evander Quist</td><td>Claim: SSA-26-PIP-00481</td><td>DOL: 02/11/2026</td></tr><tr><td>Benefit maximum: $10,000.00</td><td>Deductible: $1,000.00</td><td>Log as of: 04/10/2026</td></tr></table>
<table class=b>{_head("Provider", "DOS", "Rec'd", "Billed", "Allowed", "Ded.", "Paid at 80%", "Paid date", "Ck #", right=3)}{_rows(rows, 3)}<tr><td>TOTALS</td><td></td><td></td><td class=n>5,860.00</td><td class=n>4,698.00</td><td class=n>1,000.00</td><td class=n>2,958.40</td><td></td><td></td></tr></table><p>Benefits paid: $2,958.40 &nbsp; Benefits available: $7,041.60</p>"""
    )
    payments = _payments(("2026-03-20", "Bayou Fire Rescue", "2026-02-11", "1150.00", "120.00"), ("2026-03-27", "Harbor General Hospital", "2026-02-11", "4400.00", "2640.00"), ("2026-04-03", "Palm Spine Chiropractic", "2026-02-20", "310.00", "198.40"))  # fmt: skip
    return Drawn(paper, {"carrier": "SUNCOAST SHIELD AUTO INSURANCE COMPANY", "claim_number": "SSA-26-PIP-00481", "coverage": "personal_injury_protection", "payments": payments, "total_paid": "2958.40", "limit": "10000.00", "remaining": "7041.60"})  # fmt: skip


def shop_form() -> Drawn:
    """A body shop's form: customer and car in boxes, sums at the right, who wrote it at the foot."""
    paper = (
        _style("10pt Arial", ".b td small{color:#444}")
        + """<table><tr><td><b style="font-size:14pt">Crossroads Collision Center</b><br>4500 Highway 61 S, Vicksburg, MS 39199<br>601-555-0170</td><td class=n>Estimate # 20417<br>Date 05/07/2026</td></tr></table><table class=b><tr><td><small>CUSTOMER</small><br>Leontyne Marsh</td><td><small>VEHICLE</small><br>2019 Nissan Altima</td><td><small>INSURANCE</small><br>Delta Farm Mutual</td></tr></table>
<table class=b style="margin-top:8px"><tr><th>Work</th><th class=n>Parts</th><th class=n>Labor</th></tr><tr><td>Replace left quarter glass</td><td class=n>318.00</td><td class=n>120.00</td></tr><tr><td>Repair left quarter panel</td><td class=n></td><td class=n>540.00</td></tr></table><p style="text-align:right">Parts 318.00<br>Labor 660.00<br>Paint 290.00<br>Tax 22.26<br><b>TOTAL 1,290.26</b></p><p>Estimator: Cody Barksdale</p>"""
    )
    return Drawn(paper, {"date": "2026-05-07", "names": ["Crossroads Collision Center", "Leontyne Marsh", "Cody Barksdale"], "amount": "1290.26"})  # fmt: skip


ODD_MORE = (
    Layout("odd-dental", "medical_bill", dental),
    Layout("odd-laboratory", "medical_bill", laboratory),
    Layout("odd-round-figures", "medical_bill", round_figures),
    Layout("odd-revenue-only", "medical_bill", revenue_only),
    Layout("odd-benefit-log", "payment_ledger", benefit_log),
    Layout("odd-shop-form", "repair_estimate", shop_form),
)
