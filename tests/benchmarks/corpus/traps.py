"""Papers that invite a wrong value: what must not be read from each of them."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from typing import NamedTuple

from tests.benchmarks.corpus.employment import html, table


class Trap(NamedTuple):
    """A paper with the values that nobody may find in its record: a path's last name, and what it must not be.

    A forbidden value of None forbids every value: the paper is a blank form. `*` stands for every path.
    """

    name: str
    paper: str
    forbidden: tuple[tuple[str, str | None], ...]


def _statement_with_carried_balance() -> Trap:
    rows = [
        ["Date", "Code", "Description", "Charge", "Payment", "Balance"],
        ["", "", "Previous balance", "", "", "412.75"],
        ["03/04/2026", "99213", "Office visit, established", "185.00", "", "597.75"],
        ["03/04/2026", "72050", "X-ray neck 4 views", "140.00", "", "737.75"],
        ["03/11/2026", "", "Payment - check 2210 THANK YOU", "", "100.00", "637.75"],
        ["", "", "Subtotal this page", "325.00", "100.00", ""],
        ["03/18/2026", "97110", "Therapeutic exercise", "78.00", "", "715.75"],
        ["", "", "Insurance adjustment", "", "41.00", "674.75"],
        ["", "", "Totals", "403.00", "141.00", ""],
        ["", "", "Please pay this amount", "", "", "674.75"],
    ]
    body = (
        "<p><b>Westlake Spine Clinic</b><br>88 Harbor Way, Erie, PA 16501<br>(814) 555-0131</p>"
        "<p>Bill to:<br>Law Offices of Pruitt & Vane<br>Attn: R. Pruitt<br>12 Court Street, Erie, PA 16501<br>(814) 555-0190</p>"
        "<p>Patient: Odalys Brandt &nbsp; Account: WS-40417 &nbsp; Statement date: 03/31/2026 &nbsp; Due date: 04/21/2026</p>"
        + table(rows, right=3, grid=True)
        + "<p>Aging: Current 262.00 &nbsp; 30 days 0.00 &nbsp; 60 days 412.75</p>"
    )
    amounts = tuple(
        ("amount", value) for value in ("412.75", "325.00", "403.00", "100.00", "141.00", "41.00", "674.75", "262.00")
    )
    return Trap(
        "carried-balance", html(body), (*amounts, ("provider_name", "Law Offices of Pruitt & Vane"), ("provider_phone", "(814) 555-0190"))
    )  # fmt: skip


def _bill_with_masked_numbers() -> Trap:
    rows = [
        ["Service date", "CPT", "Units", "Amount"],
        ["01/12/2026", "97140", "1", "$66.00"],
        ["01/14/2026", "97110", "2", "$132.00"],
        ["Total charges", "", "", "$198.00"],
        ["Amount due if paid after 03/01/2026", "", "", "$223.00"],
    ]
    body = (
        "<h1>Itemized statement</h1><p>Larkfield Physical Therapy, 9 Mill Road, Dover, DE 19901</p>"
        "<p>Patient: Tobias Renner<br>SSN: XXX-XX-XXXX<br>Date of birth: XX/XX/XXXX<br>Account #: XXXXXX<br>Tax ID: **-*******</p>"
        + table(rows, right=2)
        + "<p>Card on file: XXXX XXXX XXXX 4471 &nbsp; Exp 08/27</p>"
    )
    forbidden = (
        ("patient_dob", None),
        ("account_number", None),
        ("provider_tax_id", None),
        ("amount", "223.00"),
        ("amount", "198.00"),
    )
    return Trap("masked-bill", html(body), forbidden)  # fmt: skip


def _note_with_history_and_family() -> Trap:
    body = (
        "<h1>Ridgeway Orthopedics</h1><p>Patient: Odalys Brandt &nbsp; DOB: 05/06/1981 &nbsp; Date of service: 02/10/2026</p>"
        "<p><b>Chief complaint:</b> Left knee pain.</p>"
        "<p><b>History of present illness:</b> Fell on wet stairs on 02/03/2026. Denies loss of consciousness. No neck pain.</p>"
        "<p><b>Past medical history:</b> Hypertension. Right rotator cuff repair 2015.</p>"
        "<p><b>Family history:</b> Mother with rheumatoid arthritis. Father died of colon cancer.</p>"
        "<p><b>Medications:</b> lisinopril 10 mg daily. She no longer takes gabapentin. Allergies: penicillin.</p>"
        "<p><b>Assessment:</b><br>1. Left knee medial meniscus tear (S83.242A)<br>2. No evidence of fracture.<br>3. Rule out ACL tear, unlikely.</p>"
        "<p><b>Plan:</b> MRI of the left knee. Physical therapy.</p><p>Electronically signed by Ursula Keene, MD on 02/12/2026</p>"
    )
    wrong = ("Rheumatoid arthritis", "rheumatoid arthritis", "colon cancer", "No evidence of fracture", "fracture", "Mother with rheumatoid arthritis",
             "Hypertension", "Right rotator cuff repair 2015", "No evidence of fracture.")  # fmt: skip
    return Trap(
        "denied-and-family", html(body), (*(("description", value) for value in wrong), ("medications", "penicillin"), ("medications", "gabapentin"), ("date_of_service", "2026-02-03"), ("date_of_service", "2026-02-12"))
    )  # fmt: skip


def _benefits_with_totals() -> Trap:
    rows = [
        ["Dates of service", "Type of service", "Amount billed", "Plan discount", "Amount allowed", "Deductible", "Plan paid", "You may owe"],
        ["01/20/26", "Emergency care", "2,410.00", "1,310.00", "1,100.00", "500.00", "480.00", "620.00"],
        ["01/20/26", "X-ray", "390.00", "214.00", "176.00", "0.00", "140.80", "35.20"],
        ["Claim total", "", "2,800.00", "1,524.00", "1,276.00", "500.00", "620.80", "655.20"],
    ]  # fmt: skip
    body = (
        "<h1>Explanation of Benefits</h1><p><b>THIS IS NOT A BILL</b></p><p>Summit Crest Health Plan</p>"
        "<p>Member: Odalys Brandt<br>Member ID: SCH448120<br>Claim number: 26-0120-7781<br>Provider: Lakeview Hospital</p>"
        + table(rows, right=2, grid=True)
        + "<p>Your 2026 deductible: $1,500.00. You have used: $500.00. Out-of-pocket maximum: $6,000.00.</p>"
    )
    forbidden = [("billed", "2800.00"), ("paid", "620.80"), ("allowed", "1276.00"), ("total_paid", "500.00"), ("total_billed", "1500.00"), ("total_paid", "6000.00"),
                 ("patient_responsibility", "655.20"), ("adjustment", "500.00")]  # fmt: skip
    return Trap("benefit-totals", html(body), tuple(forbidden))


def _stub_with_year_figures() -> Trap:
    rows = [
        ["Earnings", "Rate", "Hours", "This period", "Year to date"],
        ["Regular", "21.00", "80.00", "1,680.00", "8,400.00"],
        ["PTO balance", "", "46.50", "", ""],
        ["Gross pay", "", "", "1,680.00", "8,400.00"],
        ["Net pay", "", "", "1,310.22", "6,551.10"],
    ]
    body = (
        "<p><b>Norwood Cabinet Co.</b><br>5 Lathe St, Dayton, OH 45402</p><p>Employee: Tobias Renner<br>SSN: XXX-XX-XXXX</p>"
        "<p>Pay period: 02/01/2026 - 02/14/2026 &nbsp; Pay date: 02/20/2026 &nbsp; Advice no. 4471</p>"
        + table(rows, right=1)
        + "<p>Direct deposit: account ending 8812 $1,310.22. Employer contribution 401(k) $84.00.</p>"
    )
    forbidden = (("ssn_last4", None), ("hours", "46.50"), ("hours", "126.50"), ("gross_pay", "8400.00"), ("net_pay", "6551.10"), ("ytd_gross", "6551.10"), ("ytd_gross", "1680.00"))  # fmt: skip
    return Trap("year-to-date", html(body), forbidden)


def _letter_with_other_figures() -> Trap:
    body = (
        "<p><b>Granite Casualty Insurance</b><br>PO Box 400, Concord, NH 03301</p><p>March 9, 2026</p>"
        "<p>Pruitt & Vane<br>12 Court Street<br>Erie, PA 16501</p>"
        "<p>RE: Our insured: Delphine Marsh<br>Your client: Odalys Brandt<br>Claim number: GC-88-20417<br>Date of loss: 02/03/2026</p>"
        "<p>Dear Mr. Pruitt:</p><p>We received your demand for $85,000.00 and your client's bills of $12,480.55. We are still waiting for the records of "
        "Ridgeway Orthopedics and cannot evaluate the claim before we have them. Our insured's limits are $100,000 each person. Please send the records within 30 days.</p>"
        "<p>Sincerely,</p><p>Marcus Ebel<br>Claim Representative<br>(603) 555-0144</p>"
    )
    forbidden = (("amount_offered", None), ("letter_type", "offer"), ("carrier", "Pruitt & Vane"), ("claimant_name", "Delphine Marsh"), ("insured_name", "Odalys Brandt"))  # fmt: skip
    return Trap("demand-is-no-offer", html(body), forbidden)


def _lien_with_reductions() -> Trap:
    rows = [
        ["Date of service", "Provider", "Diagnosis", "Billed", "Paid"],
        ["02/03/2026", "Lakeview Hospital", "S83.242A", "$2,410.00", "$480.00"],
        ["02/10/2026", "Ridgeway Orthopedics", "S83.242A", "$310.00", "$122.40"],
        ["Totals", "", "", "$2,720.00", "$602.40"],
    ]
    body = (
        "<p><b>Summit Crest Health Plan</b><br>Subrogation Unit, PO Box 77, Albany, NY 12201</p><p>April 2, 2026</p><p>Pruitt & Vane, 12 Court Street, Erie, PA 16501</p>"
        "<p>Re: Notice of lien<br>Member: Odalys Brandt<br>Our file: SCL-2291<br>Date of injury: 02/03/2026</p><p>We paid the benefits listed below and claim a lien of $602.40. "
        "As a courtesy we may accept $400.00 if paid by 05/15/2026. Our earlier letter of 03/01/2026 listed $480.00.</p>" + table(rows, right=3, grid=True)
    )  # fmt: skip
    forbidden = (("amount_claimed", "400.00"), ("amount_claimed", "480.00"), ("billed", "2720.00"), ("paid", "602.40"), ("lienholder", "Pruitt & Vane"), ("date", "2026-03-01"))  # fmt: skip
    return Trap("reduced-offer", html(body), forbidden)


def _policy_without_coverages() -> Trap:
    rows = [
        ["Coverage", "Limits", "Deductible", "Premium"],
        ["Bodily injury liability", "$50,000 each person / $100,000 each accident", "", "$212.00"],
        ["Uninsured motorist bodily injury", "REJECTED", "", ""],
        ["Medical payments", "Not purchased", "", ""],
        ["Collision", "Actual cash value", "$500", "$190.00"],
        ["Total premium", "", "", "$402.00"],
    ]
    body = (
        "<h1>Personal Auto Policy Declarations</h1><p>Granite Casualty Insurance</p><p>Policy number: GC-PA-550172<br>Named insured: Delphine Marsh<br>Policy period: 01/15/2026 to 07/15/2026</p>"
        + table(rows, right=3, grid=True) + "<p>2021 Subaru Outback VIN 4S4BTACC7M3100000</p><p>Previous policy limits: $25,000 / $50,000. State minimum: $15,000 / $30,000.</p>"
    )  # fmt: skip
    forbidden = (("limit_per_person", "25000.00"), ("limit_per_person", "15000.00"), ("premium", "402.00"), ("coverage", "medical_payments"), ("coverage", "uninsured_motorist"))  # fmt: skip
    return Trap("rejected-coverages", html(body), forbidden)


def _blank(name: str, title: str, captions: tuple[str, ...], forbidden: tuple[str, ...]) -> Trap:
    body = f"<h1>{title}</h1>" + table(
        [[f"{caption}:", "______________________"] for caption in captions], right=9, head=False
    )
    return Trap(name, html(body), tuple((path, None) for path in forbidden))


def traps() -> tuple[Trap, ...]:
    """Return all of them."""
    wages = ("Employer", "Employee name", "Job title", "Date of hire", "Rate of pay", "Hours per week", "First day missed", "Date returned to work",
             "Total hours missed", "Total wages lost", "Signature of employer", "Date")  # fmt: skip
    bill = ("Patient name", "Date of birth", "Account number", "Date of service", "CPT code", "Charge", "Total charges", "Balance due", "Tax ID", "NPI")  # fmt: skip
    release = ("Patient name", "Date of birth", "Provider", "Signature of patient", "Date")
    stub = ("Employee", "Pay period", "Pay date", "Hours", "Rate", "Gross pay", "Net pay", "YTD gross")
    return (
        _statement_with_carried_balance(), _bill_with_masked_numbers(), _note_with_history_and_family(),
        _benefits_with_totals(), _stub_with_year_figures(), _letter_with_other_figures(), _lien_with_reductions(),
        _policy_without_coverages(),
        _blank("blank-wages", "Employer's Wage and Salary Verification", wages, ("*",)),
        _blank("blank-bill", "Itemized Statement of Charges", bill, ("*",)),
        _blank("blank-release", "Authorization to Disclose Health Information", release, ("*",)),
        _blank("blank-stub", "Earnings Statement", stub, ("*",)),
    )  # fmt: skip
