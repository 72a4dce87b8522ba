"""Letters of carriers and notices of lien in more designs."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.benchmarks.corpus.shape import Drawn, Layout

_STYLE = "<style>@page{margin:0.8in}body{font:%s;margin:0;line-height:1.35}h3{text-align:center;margin:8px 0}table{border-collapse:collapse}td,th{padding:2px 6px;text-align:left;vertical-align:top}.g td,.g th{border:1px solid #333}.r{text-align:right}.c{text-align:center}</style>"
_SERIF, _SANS, _TYPED = "11pt 'Times New Roman'", "10pt Arial", "10.5pt 'Courier New'"
_LETTER = (
    "carrier",
    "letter_type",
    "date",
    "claim_number",
    "adjuster_name",
    "adjuster_phone",
    "adjuster_email",
    "insured_name",
    "claimant_name",
    "date_of_loss",
    "amount_offered",
)
_LIEN = (
    "lienholder",
    "lien_type",
    "lienholder_address",
    "reference_number",
    "claimant_name",
    "date_of_loss",
    "date",
    "amount_claimed",
    "response_due",
)
_ITEM = ("date_of_service", "provider_name", "diagnosis_codes", "billed", "paid")


def _letter(name: str, font: str, body: str, *values: str | None) -> Layout:
    record: dict[str, Any] = dict(zip(_LETTER, values, strict=True))
    return Layout(name, "claim_letter", lambda: Drawn((_STYLE % font) + body, record))


def _lien(name: str, font: str, body: str, *values: str | None, items: Sequence[Sequence[Any]] = ()) -> Layout:
    record: dict[str, Any] = dict(zip(_LIEN, values, strict=True)) | {
        "items": [dict(zip(_ITEM, row, strict=True)) for row in items]
    }
    return Layout(name, "lien_notice", lambda: Drawn((_STYLE % font) + body, record))


_LETTERS = (
    _letter(
        "carrier-acknowledges",
        _SANS,
        """<b style="font-size:15pt;color:#036">Bluestem Casualty Company</b><br>Claims Service Office, PO Box 4410, Wichita, KS 67201<p>February 24, 2026</p><p>NWOSU &amp; HARCOURT LLP<br>30 COURT ST<br>BROOKLYN NY 11242</p>
<table><tr><td>Claim #:</td><td>BC-26-0044817</td></tr><tr><td>Policyholder:</td><td>Salvatore Quist</td></tr><tr><td>Your client:</td><td>Perpetua Lindgren-Bao</td></tr><tr><td>Loss date:</td><td>02/06/2026</td></tr></table>
<p>Dear Counselor:</p><p>Thank you for your letter of representation. I will be handling this bodily injury claim on behalf of our policyholder. Please direct all correspondence to my attention at the address above and include the claim number.</p>
<p>Sincerely,</p><p>Odalys Brennan, AIC, SCLA<br>Claim Specialist II<br>Bluestem Casualty Company<br>Phone: 316-555-0140 x2281<br>Fax: 316-555-0141<br>obrennan@bluestem.example</p>""",
        "Bluestem Casualty Company",
        "acknowledgement",
        "2026-02-24",
        "BC-26-0044817",
        "Odalys Brennan, AIC, SCLA",
        "316-555-0140 x2281",
        "obrennan@bluestem.example",
        "Salvatore Quist",
        "Perpetua Lindgren-Bao",
        "2026-02-06",
        None,
    ),
    _letter(
        "carrier-denies",
        _SERIF,
        """<div class=c><b>GRANITE PEAK INDEMNITY</b><br>Liability Claims Unit &middot; 12 Summit Ave, Concord, NH 03301</div><p>March 3, 2026</p><p>Hector Vandeleur<br>61 Birch Hollow Rd<br>Keene, NH 03431</p>
<p>Re: Claim Number GPI-880214<br>Our Insured: Maribel Thornton<br>Date of Accident: January 12, 2026</p><p>Dear Mr. Vandeleur:</p><p>We have completed our investigation of the above accident. The evidence shows that you backed into our insured's parked vehicle. As our insured was not negligent, we will not be making any payment on your claim.</p>
<p>If you have additional information, please send it to us.</p><p>Respectfully,</p><p>Cornelius Abbot<br>Claims Examiner<br>(603) 555-0118 ext. 40</p>""",
        "GRANITE PEAK INDEMNITY",
        "denial",
        "2026-03-03",
        "GPI-880214",
        "Cornelius Abbot",
        "(603) 555-0118 ext. 40",
        None,
        "Maribel Thornton",
        "Hector Vandeleur",
        "2026-01-12",
        None,
    ),
    _letter(
        "carrier-offers",
        _TYPED,
        """<div class=c>OZARK FARMERS MUTUAL<br>P.O. BOX 19, ROLLA, MO 65401</div><p>04/07/2026</p><p>ATTN: Winston Amadi<br>Thistlewood and Amadi, P.A.</p><p>INSURED: DOROTHEA FINCH<br>CLAIMANT: CASSIUS MERRIWEATHER<br>DATE OF LOSS: 12/28/2025<br>CLAIM NO: 25-118-40072</p>
<p>Dear Mr. Amadi:</p><p>We have received your demand package of $60,000.00. After review of the medical specials of $9,812.40, we hereby extend an offer of $14,250.00 to settle all claims of your client, including all liens.</p><p>Please call to discuss.</p><p>Yours truly,</p><p>Barton Sizemore<br>Senior Adjuster<br>573-555-0166</p>""",
        "OZARK FARMERS MUTUAL",
        "offer",
        "2026-04-07",
        "25-118-40072",
        "Barton Sizemore",
        "573-555-0166",
        None,
        "DOROTHEA FINCH",
        "CASSIUS MERRIWEATHER",
        "2025-12-28",
        "14250.00",
    ),
    _letter(
        "carrier-requests",
        _SANS,
        """<table style="width:100%"><tr><td><b style="font-size:14pt">Lakewood General</b><br>An insurance company</td><td class=r>Claims Department<br>PO Box 7700<br>Tacoma, WA 98401</td></tr></table><p>January 30, 2026</p><p>Calloway Drummond PLLC<br>500 Wabasha St<br>St. Paul, MN 55102</p>
<table class=g style="width:100%"><tr><td>Insured</td><td>Marguerite Skarsgaard</td><td>Claim Number</td><td>LG 0091-5527</td></tr><tr><td>Claimant</td><td>Osvaldo Benning</td><td>Date of Loss</td><td>12/04/2025</td></tr></table>
<p>Dear Mr. Calloway:</p><p>In order to evaluate your client's claim we request the following: medical records and bills, wage loss verification, and photographs of the injuries. Kindly provide these within 30 days.</p><p>Thank you,</p><p>Tamsin Okonkwo<br>Claims Representative<br>Direct Dial 253-555-0171 | tokonkwo@lakewood.example</p>""",
        "Lakewood General",
        "request",
        "2026-01-30",
        "LG 0091-5527",
        "Tamsin Okonkwo",
        "253-555-0171",
        "tokonkwo@lakewood.example",
        "Marguerite Skarsgaard",
        "Osvaldo Benning",
        "2025-12-04",
        None,
    ),
    _letter(
        "carrier-reserves",
        _SERIF,
        """<p><b>Copperline Insurance Exchange</b><br>Coverage Department, 410 Mesa Blvd, Tucson, AZ 85701</p><p>March 20, 2026</p><p>CERTIFIED MAIL</p><p>Garrison Pruitt<br>9 Ocotillo Way<br>Tucson, AZ 85710</p><p>RE: RESERVATION OF RIGHTS<br>Named Insured: Garrison Pruitt<br>Claimant: Wilhelmina Trask<br>Claim: CIE-44120-7<br>Date of Loss: February 27, 2026</p>
<p>Dear Mr. Pruitt:</p><p>We are investigating this loss under a full reservation of rights. The policy excludes loss while the vehicle is rented to others. Nothing in this letter waives any right or defense.</p><p>Sincerely,</p><p>Beatrix Lowell, CPCU<br>Coverage Analyst<br>520-555-0129</p>""",
        "Copperline Insurance Exchange",
        "reservation_of_rights",
        "2026-03-20",
        "CIE-44120-7",
        "Beatrix Lowell, CPCU",
        "520-555-0129",
        None,
        "Garrison Pruitt",
        "Wilhelmina Trask",
        "2026-02-27",
        None,
    ),
)
_LIENS = (
    _lien(
        "lien-final-demand",
        _SANS,
        """<table style="width:100%"><tr><td><b>CMS</b><br>Centers for Medicare &amp; Medicaid Services</td><td class=r>Benefits Coordination &amp; Recovery Center<br>NGHP<br>PO Box 138832<br>Oklahoma City, OK 73113</td></tr></table><p>March 12, 2026</p><p>THISTLEWOOD AND AMADI PA<br>200 MAIN ST<br>GULFPORT MS 39501</p>
<table><tr><td>Beneficiary Name:</td><td>Cassius Merriweather</td></tr><tr><td>Medicare ID:</td><td>XXXXXX4TE5</td></tr><tr><td>Case Identification Number:</td><td>20260 11203 00871</td></tr><tr><td>Date of Incident:</td><td>December 28, 2025</td></tr><tr><td>Amount Due:</td><td>$3,114.07</td></tr></table>
<p>Subject: Final Demand Letter</p><p>We are writing to you because we learned that you settled your claim. You are required to repay the Medicare program $3,114.07 for the cost of medical care it paid relating to your liability recovery. Please pay this amount by May 11, 2026, so that no interest is charged.</p>
<table style="width:100%;font-size:8.5pt" class=g><tr><th>TOS</th><th>Provider Name</th><th>Diagnosis Codes</th><th>From Date</th><th>To Date</th><th>Total Charges</th><th>Conditional Payment</th></tr>
<tr><td>60</td><td>CYPRESS BEND HOSPITAL</td><td>S32.010A</td><td>12/28/2025</td><td>12/30/2025</td><td class=r>$11,480.22</td><td class=r>$2,811.40</td></tr><tr><td>71</td><td>GULFPORT RADIOLOGY</td><td>S32.010A</td><td>12/28/2025</td><td>12/28/2025</td><td class=r>$912.00</td><td class=r>$302.67</td></tr></table>""",
        "Centers for Medicare & Medicaid Services",
        "medicare",
        "PO Box 138832, Oklahoma City, OK 73113",
        "20260 11203 00871",
        "Cassius Merriweather",
        "2025-12-28",
        "2026-03-12",
        "3114.07",
        "2026-05-11",
        items=[
            ("2025-12-28", "CYPRESS BEND HOSPITAL", ["S32.010A"], "11480.22", "2811.40"),
            ("2025-12-28", "GULFPORT RADIOLOGY", ["S32.010A"], "912.00", "302.67"),
        ],
    ),
    _lien(
        "lien-compensation",
        _TYPED,
        """<div class=c>GREAT PLAINS WORKERS COMPENSATION FUND<br>PO BOX 5581, BISMARCK, ND 58506</div><h3>NOTICE OF WORKERS COMPENSATION LIEN</h3><p>DATE: 02/20/2026</p><p>INJURED WORKER: OSVALDO BENNING<br>WC CLAIM NUMBER: 25-00481-7<br>DATE OF INJURY: 12/04/2025</p>
<p>The Fund has paid benefits to or for the above employee and claims a lien upon any recovery from a third party.</p><table style="width:70%"><tr><td>INDEMNITY PAID</td><td class=r>$4,410.00</td></tr><tr><td>MEDICAL PAID</td><td class=r>$7,223.18</td></tr><tr><td>TOTAL LIEN</td><td class=r>$11,633.18</td></tr></table><p>Please respond by 03/20/2026.</p><p>Philippa Strand, Subrogation Adjuster</p>""",
        "GREAT PLAINS WORKERS COMPENSATION FUND",
        "workers_compensation",
        "PO BOX 5581, BISMARCK, ND 58506",
        "25-00481-7",
        "OSVALDO BENNING",
        "2025-12-04",
        "2026-02-20",
        "11633.18",
        "2026-03-20",
    ),
    _lien(
        "lien-recovery-agent",
        _SANS,
        """<b style="font-size:14pt">Ridgeline Recovery Partners</b><br>Recovery agent for Northern Pines Health Plan<br>PO Box 2210, Eau Claire, WI 54702<p>March 9, 2026</p>
<table><tr><td>Our File No.</td><td>NPH-771028</td></tr><tr><td>Member</td><td>Perpetua Lindgren-Bao</td></tr><tr><td>Date of Loss</td><td>February 6, 2026</td></tr></table><p>Dear Counsel:</p><p>Northern Pines Health Plan has a right of reimbursement from any recovery of our member. To date the plan has paid $1,902.55. An itemization follows. Please reply no later than April 8, 2026.</p>
<table class=g style="width:100%"><tr><th>Date Incurred</th><th>Provider</th><th>ICD-10</th><th>Charged</th><th>Plan Paid</th></tr><tr><td>02/06/2026</td><td>Kings County Emergency Physicians</td><td>S13.4XXA</td><td class=r>1,480.00</td><td class=r>911.35</td></tr><tr><td>02/11/2026</td><td>Flatbush Orthopedic Associates</td><td>M54.2, S13.4XXA</td><td class=r>610.00</td><td class=r>405.20</td></tr><tr><td>02/18/2026</td><td>Hoyt Street MRI</td><td>M54.2</td><td class=r>1,750.00</td><td class=r>586.00</td></tr><tr><td colspan=3>Total</td><td class=r>3,840.00</td><td class=r>1,902.55</td></tr></table>
<p>Sincerely,</p><p>Gideon Marlowe<br>Recovery Specialist</p>""",
        "Northern Pines Health Plan",
        "health_plan",
        "PO Box 2210, Eau Claire, WI 54702",
        "NPH-771028",
        "Perpetua Lindgren-Bao",
        "2026-02-06",
        "2026-03-09",
        "1902.55",
        "2026-04-08",
        items=[
            ("2026-02-06", "Kings County Emergency Physicians", ["S13.4XXA"], "1480.00", "911.35"),
            ("2026-02-11", "Flatbush Orthopedic Associates", ["M54.2", "S13.4XXA"], "610.00", "405.20"),
            ("2026-02-18", "Hoyt Street MRI", ["M54.2"], "1750.00", "586.00"),
        ],
    ),
    _lien(
        "lien-past-due-support",
        _SERIF,
        """<div class=c><b>STATE OF OHIO<br>DEPARTMENT OF JOB AND FAMILY SERVICES</b><br>Office of Child Support, 30 E Broad St, Columbus, OH 43215</div><h3>NOTICE OF CHILD SUPPORT LIEN</h3><p>Date: January 14, 2026</p><p>Obligor: Hector Vandeleur<br>Case Number: 7088812294</p>
<p>You are notified that the above obligor owes past due support in the amount of $5,870.00 and that a lien attaches to any personal injury settlement payable to the obligor.</p><p>Lorelei Prentiss, Enforcement Officer</p>""",
        "DEPARTMENT OF JOB AND FAMILY SERVICES",
        "child_support",
        "30 E Broad St, Columbus, OH 43215",
        "7088812294",
        "Hector Vandeleur",
        None,
        "2026-01-14",
        "5870.00",
        None,
    ),
    _lien(
        "lien-hospital-texas",
        _SERIF,
        """<div class=c><b>NOTICE OF HOSPITAL LIEN</b></div><p>STATE OF TEXAS<br>COUNTY OF NUECES</p><p>1. The name and address of the hospital claiming the lien: Bayside Memorial Hospital, 2600 Shoreline Dr, Corpus Christi, TX 78401.</p><p>2. The name of the injured individual: Rosalind Pembroke.</p><p>3. The date of the accident: February 11, 2026.</p>
<p>4. The person alleged to be liable for damages: Truett Haskins.</p><p>5. The amount claimed: $27,318.44.</p><p>Account No. BMH-220917</p><p>Signed this 2nd day of March, 2026.</p><p>Marisela Dunn, Patient Accounts Manager</p>""",
        "Bayside Memorial Hospital",
        "hospital",
        "2600 Shoreline Dr, Corpus Christi, TX 78401",
        "BMH-220917",
        "Rosalind Pembroke",
        "2026-02-11",
        "2026-03-02",
        "27318.44",
        None,
    ),
)
CARRIERS: tuple[Layout, ...] = (*_LETTERS, *_LIENS)
