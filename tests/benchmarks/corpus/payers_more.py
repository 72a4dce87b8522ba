"""Notices of lien and explanations of benefits as further offices print them."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.benchmarks.corpus.shape import Drawn, Layout

_STYLE = "<style>@page{margin:0.7in}body{font:%s;margin:0;line-height:1.35}table{border-collapse:collapse;width:100%%}td,th{padding:2px 6px;text-align:left;vertical-align:top}.g td,.g th{border:1px solid #444}.r{text-align:right}.c{text-align:center}.s{font-size:8pt}</style>"
_SERIF, _SANS, _TYPED = "11pt 'Times New Roman'", "10pt Arial", "10pt 'Courier New'"
_LIEN = ("lienholder", "lien_type", "lienholder_address", "reference_number", "claimant_name", "date_of_loss", "date",
"amount_claimed", "response_due")  # fmt: skip
_ITEM = ("date_of_service", "provider_name", "diagnosis_codes", "billed", "paid")
_EOB = ("payer_name", "member_id", "group_number", "claim_number", "patient_name", "provider_name", "total_billed",
"total_allowed", "total_adjustment", "total_paid", "total_patient_responsibility")  # fmt: skip
_LINE = ("date_of_service", "code", "description", "billed", "allowed", "adjustment", "paid", "patient_responsibility")


def _lien(name: str, font: str, body: str, *values: str | None, items: Sequence[Sequence[Any]] = ()) -> Layout:
    listed = [dict(zip(_ITEM, row, strict=True)) for row in items]
    record: dict[str, Any] = dict(zip(_LIEN, values, strict=True)) | {"items": listed}
    return Layout(name, "lien_notice", lambda: Drawn((_STYLE % font) + body, record))


def _eob(name: str, font: str, body: str, *values: str | None, lines: Sequence[Sequence[Any]]) -> Layout:
    record: dict[str, Any] = dict(zip(_EOB, values, strict=True))
    record["lines"] = [dict(zip(_LINE, row, strict=True)) for row in lines]
    return Layout(name, "explanation_of_benefits", lambda: Drawn((_STYLE % font) + body, record))


PAYERS_MORE = (
    _lien(
        "lien-union-trust",
        _SANS,
        """<div class=c><b style="font-size:14pt">PLUMBERS &amp; STEAMFITTERS LOCAL 88 HEALTH AND WELFARE TRUST</b><br>c/o Tidewater Benefit Administrators, P.O. Box 6610, Norfolk, VA 23599<br>Third Party Recovery</div>
<p>March 12, 2026</p><p>Pruitt Halloran &amp; Vance, LLP<br>2600 Commerce Tower, Suite 1850<br>Kettle Brook, GA 30997</p>
<table style="width:70%"><tr><td>Re:</td><td>Participant:</td><td>Octavio Brandywine</td></tr><tr><td></td><td>Patient:</td><td>Marguerite Brandywine</td></tr><tr><td></td><td>Trust ID:</td><td>PS88-401772</td></tr><tr><td></td><td>Date of injury:</td><td>January 4, 2026</td></tr><tr><td></td><td>Recovery file #:</td><td>TBA 26-0417</td></tr></table>
<p>Dear Counsel:</p><p>The Trust is a self-funded multiemployer plan under ERISA. It has a first-priority equitable lien on any recovery, from any source, for benefits it has advanced. As of the date of this letter the benefits advanced come to $4,318.72. The make-whole and common-fund rules do not apply.</p>
<p>We ask that you sign the enclosed reimbursement agreement and return it by April 2, 2026. No further benefits are paid until we have it.</p><p>Fraternally,</p><p>Zebulon Hartigan<br>Recovery Coordinator</p>""",
        "PLUMBERS & STEAMFITTERS LOCAL 88 HEALTH AND WELFARE TRUST",
        "erisa_plan",
        "P.O. Box 6610, Norfolk, VA 23599",
        "TBA 26-0417",
        "Marguerite Brandywine",
        "2026-01-04",
        "2026-03-12",
        "4318.72",
        "2026-04-02",
    ),
    _lien(
        "lien-boxes",
        _SANS,
        """<h3 style="margin:0">Cardinal State Medicaid Agency</h3><div>Estate and Casualty Recovery Unit<br>PO Box 2004, Frankfort KY 40699</div>
<h3 class=c>STATEMENT OF MEDICAID LIEN</h3><table class=g><tr><td><span class=s>MEMBER NAME</span><br>Dorian K. Whitlatch</td><td><span class=s>MEDICAID ID</span><br>5501227781</td><td><span class=s>RECOVERY CASE NO.</span><br>CR-2026-00871</td></tr><tr><td><span class=s>ACCIDENT DATE</span><br>10/19/2025</td><td><span class=s>STATEMENT DATE</span><br>02/27/2026</td><td><span class=s>LIEN AMOUNT</span><br>$2,906.40</td></tr></table>
<br><table class=g><tr><th>From DOS</th><th>To DOS</th><th>Provider</th><th>Prim Dx</th><th>Billed Amt</th><th>Medicaid Pd</th></tr>
<tr><td>10/19/2025</td><td>10/19/2025</td><td>Bluegrass Mercy ER</td><td>S06.0X0A</td><td class=r>3,880.00</td><td class=r>1,204.15</td></tr><tr><td>10/19/2025</td><td>10/19/2025</td><td>Tri-County EMS</td><td>S06.0X0A</td><td class=r>1,450.00</td><td class=r>402.25</td></tr><tr><td>11/03/2025</td><td>11/03/2025</td><td>Lexington Neurology PSC</td><td>G44.319</td><td class=r>2,400.00</td><td class=r>1,300.00</td></tr>
<tr><td colspan=4>TOTALS</td><td class=r>7,730.00</td><td class=r>2,906.40</td></tr></table><p>This lien is asserted under KRS 205.629. Notify this unit before any settlement. Payment is due within 30 days of disbursement.</p>""",
        "Cardinal State Medicaid Agency",
        "medicaid",
        "PO Box 2004, Frankfort KY 40699",
        "CR-2026-00871",
        "Dorian K. Whitlatch",
        "2025-10-19",
        "2026-02-27",
        "2906.40",
        None,
        items=[
            ("2025-10-19", "Bluegrass Mercy ER", ["S06.0X0A"], "3880.00", "1204.15"),
            ("2025-10-19", "Tri-County EMS", ["S06.0X0A"], "1450.00", "402.25"),
            ("2025-11-03", "Lexington Neurology PSC", ["G44.319"], "2400.00", "1300.00"),
        ],
    ),
    _lien(
        "lien-chiropractor-letter",
        _SERIF,
        """<div class=c><b>Sandstone Family Chiropractic, PLLC</b><br>71 Mercado Way, Las Cruces, NM 88099 &nbsp; 575-555-0110</div><p>12/4/25</p><p>To: Bexley Marr Trial Lawyers, PLLC</p>
<p><b>RE: NOTICE OF PROVIDER'S LIEN</b><br>Patient: Amaryllis Fontaine<br>D.O.I.: 8/30/25<br>Acct: SF-2217</p>
<p>Please be advised that this office holds a lien against the proceeds of your client's claim for care from 9/2/25 through 11/26/25. The outstanding balance is $3,460.00. A letter of protection signed by your office is on file. Kindly contact us before you disburse any funds.</p><p>Yours truly,</p><p>Dr. Basil Quarrington, DC</p>""",
        "Sandstone Family Chiropractic, PLLC",
        "provider",
        "71 Mercado Way, Las Cruces, NM 88099",
        "SF-2217",
        "Amaryllis Fontaine",
        "2025-08-30",
        "2025-12-04",
        "3460.00",
        None,
    ),
    _lien(
        "lien-cms-demand",
        _SANS,
        """<table><tr><td><b style="font-size:16pt">CMS</b><br><span class=s>CENTERS FOR MEDICARE &amp; MEDICAID SERVICES</span></td><td class=r>Medicare Secondary Payer Recovery<br>NGHP, PO Box 138832<br>Oklahoma City, OK 73113</td></tr></table><p>05/06/2026</p><p>KOWAL &amp; FERREIRA LLC<br>88 WABASH PLAZA STE 1410<br>PRAIRIE BEND IL 60996</p>
<table style="width:60%"><tr><td>Beneficiary Name:</td><td>GREGOR A. STANISLAUS</td></tr><tr><td>Medicare ID:</td><td>***-**-6T19</td></tr><tr><td>Case ID:</td><td>20254 00871 11290</td></tr><tr><td>Date of Incident:</td><td>06/02/2025</td></tr><tr><td>Demand Amount:</td><td>$3,881.19</td></tr></table>
<p><b>FINAL DEMAND</b></p><p>Dear Counsel: This follows your notice of settlement of $42,000.00 with attorney fees of $14,000.00 and costs of $611.40. Medicare paid $5,960.02 in conditional payments related to the claim. After reduction for procurement costs the amount due Medicare is $3,881.19. Payment must be received by July 5, 2026 to avoid interest.</p><p>Sincerely,<br>BCRC</p>""",
        "CENTERS FOR MEDICARE & MEDICAID SERVICES",
        "medicare",
        "PO Box 138832, Oklahoma City, OK 73113",
        "20254 00871 11290",
        "GREGOR A. STANISLAUS",
        "2025-06-02",
        "2026-05-06",
        "3881.19",
        "2026-07-05",
    ),
    _lien(
        "lien-hospital-county",
        _SERIF,
        """<table><tr><td class=s>Return to:<br>Mesquite Plains Hospital District<br>Patient Accounts<br>900 Caprock Ave<br>Lubbock, TX 79499</td><td class="s r">FILED FOR RECORD<br>2025 NOV 14 AM 10:22<br>Doc. No. 2025-048811</td></tr></table>
<h3 class=c>HOSPITAL LIEN<br>(Texas Property Code, Chapter 55)</h3><p>THE STATE OF TEXAS &sect;<br>COUNTY OF LUBBOCK &sect;</p>
<p>Mesquite Plains Hospital District, 900 Caprock Ave, Lubbock, TX 79499, gives notice that it has a lien for hospital services furnished to the injured individual below, who was admitted within 72 hours of the accident.</p>
<table style="width:85%"><tr><td>Injured individual</td><td>Thornton J. Escobedo, 4 Llano Ct, Lubbock, TX 79498</td></tr><tr><td>Date of accident</td><td>October 21, 2025</td></tr><tr><td>Dates of service</td><td>October 21, 2025 - October 23, 2025</td></tr><tr><td>Name of person alleged to be liable</td><td>Ramona Pickett</td></tr><tr><td>Amount of lien</td><td>$28,114.90</td></tr></table>
<p>SIGNED this 10th day of November, 2025.</p><p>____________________<br>Idella Crowe, Lien Coordinator</p>""",
        "Mesquite Plains Hospital District",
        "hospital",
        "900 Caprock Ave, Lubbock, TX 79499",
        "2025-048811",
        "Thornton J. Escobedo",
        "2025-10-21",
        "2025-11-10",
        "28114.90",
        None,
    ),
    _lien(
        "lien-tricare",
        _TYPED,
        """<div class=c>DEPARTMENT OF THE ARMY<br>OFFICE OF THE STAFF JUDGE ADVOCATE<br>MEDICAL AFFIRMATIVE CLAIMS<br>BLDG 1200, FORT ELDRIDGE, GA 31999</div><p>14 January 2026</p><p>Law Office of Ferris Holloway<br>12 Market Sq<br>Savannah, GA 31499</p>
<p>Claim of the United States; Injured Party: Corbin T. Ashworth; Date of Injury: 22 September 2025; Our File: FE-26-0118</p><p>Dear Mr. Holloway:</p><p>1. Under 10 U.S.C. 1095 and the Federal Medical Care Recovery Act the United States may recover the cost of medical care furnished or paid for by TRICARE on behalf of your client.</p><p>2. The claim currently totals $6,702.88. It may increase.</p><p>3. Request you reply NLT 13 February 2026.</p><p>FOR THE STAFF JUDGE ADVOCATE:</p><p>ROSALIND M. VANCE<br>Claims Attorney</p>""",
        "DEPARTMENT OF THE ARMY",
        "tricare_va",
        "BLDG 1200, FORT ELDRIDGE, GA 31999",
        "FE-26-0118",
        "Corbin T. Ashworth",
        "2025-09-22",
        "2026-01-14",
        "6702.88",
        "2026-02-13",
    ),
    _lien(
        "lien-plan-export",
        _SANS,
        """<h2 style="margin:0">Lakeland Mutual Health</h2><div>Subrogation &amp; Recovery &#8226; 55 Harbor St &#8226; Duluth, MN 55899</div><p>Prepared: 2026-04-02 &nbsp;&nbsp; Event: LMH-E-77120 &nbsp;&nbsp; Member: Isidore Lundqvist &nbsp;&nbsp; Loss date: 2025-12-11</p><h3>Consolidated claim history</h3>
<table><tr><th>Service Date</th><th>Servicing Provider</th><th>Diag 1</th><th>CPT/Rev</th><th class=r>Charged</th><th class=r>Allowed</th><th class=r>Plan Paid</th></tr>
<tr><td>2025-12-11</td><td>North Shore Ambulance Inc</td><td>S82.201A</td><td>A0429</td><td class=r>1,810.00</td><td class=r>655.00</td><td class=r>524.00</td></tr><tr><td>2025-12-11</td><td>St. Brigid Hospital</td><td>S82.201A</td><td>0450</td><td class=r>6,240.00</td><td class=r>2,900.00</td><td class=r>2,320.00</td></tr><tr><td>2025-12-12</td><td>Zenith Orthopaedics PA</td><td>S82.201A</td><td>27759</td><td class=r>9,115.00</td><td class=r>3,400.10</td><td class=r>2,720.08</td></tr>
<tr><td colspan=4><b>Grand total, 3 claims</b></td><td class=r>17,165.00</td><td class=r>6,955.10</td><td class=r>5,564.08</td></tr></table><p>Total reimbursement claimed to date: $5,564.08. This is an insured product; our right of recovery is in section 14 of the certificate.</p>""",
        "Lakeland Mutual Health",
        "health_plan",
        "55 Harbor St, Duluth, MN 55899",
        "LMH-E-77120",
        "Isidore Lundqvist",
        "2025-12-11",
        "2026-04-02",
        "5564.08",
        None,
        items=[
            ("2025-12-11", "North Shore Ambulance Inc", ["S82.201A"], "1810.00", "524.00"),
            ("2025-12-11", "St. Brigid Hospital", ["S82.201A"], "6240.00", "2320.00"),
            ("2025-12-12", "Zenith Orthopaedics PA", ["S82.201A"], "9115.00", "2720.08"),
        ],
    ),
    _lien(
        "lien-comp-form",
        _SANS,
        """<div class=r class=s>Form WC-LN 7</div><h3 class=c>NOTICE OF LIEN<br>WORKERS' COMPENSATION BENEFITS PAID</h3><table class=g><tr><td>Carrier: Granite Hills Workers Fund</td><td>Carrier file no.: GH-551-0092</td></tr><tr><td>Address: 14 Quarry Rd, Barre, VT 05699</td><td>Date of notice: 03/30/2026</td></tr><tr><td>Employee: Linnea Castleford</td><td>Employer: Maple Ridge Sawmill</td></tr><tr><td>Date of injury: 07/15/2025</td><td>Adjuster: W. Tolliver</td></tr></table>
<p>Benefits paid to date:</p><table style="width:60%"><tr><td>Medical</td><td class=r>$11,480.30</td></tr><tr><td>Temporary total disability</td><td class=r>$6,122.00</td></tr><tr><td>Permanent partial</td><td class=r>$0.00</td></tr><tr><td>Total amount of lien</td><td class=r>$17,602.30</td></tr></table><p>The undersigned claims a lien upon any third-party recovery under 21 V.S.A. 624.</p>""",
        "Granite Hills Workers Fund",
        "workers_compensation",
        "14 Quarry Rd, Barre, VT 05699",
        "GH-551-0092",
        "Linnea Castleford",
        "2025-07-15",
        "2026-03-30",
        "17602.30",
        None,
    ),
    _eob(
        "eob-first-party",
        _SANS,
        """<table><tr><td><b style="font-size:15pt">Ridgeback Auto Insurance</b><br>PIP Medical, PO Box 440, Trenton, NJ 08699</td><td class=r>Explanation of Benefits<br>Date: 04/09/2026<br>EOB No. 0071188</td></tr></table><p>&nbsp;</p>
<table style="width:80%"><tr><td>Claim Number</td><td>RB-0091-77-2</td><td>Insured</td><td>Hollis Bramwell</td></tr><tr><td>Date of Loss</td><td>02/14/2026</td><td>Injured Person</td><td>Hollis Bramwell</td></tr><tr><td>Provider</td><td>Delaware Valley Spine LLC</td><td>Tax ID</td><td>22-7718840</td></tr></table><p>&nbsp;</p>
<table class=g><tr><th>DOS</th><th>Proc Code</th><th>Units</th><th>Billed Amount</th><th>Fee Schedule</th><th>Reduction</th><th>Co-Pay</th><th>Amount Paid</th><th>Reason</th></tr><tr><td>03/02/26</td><td>99203</td><td>1</td><td class=r>310.00</td><td class=r>168.20</td><td class=r>141.80</td><td class=r>33.64</td><td class=r>134.56</td><td>FS</td></tr><tr><td>03/02/26</td><td>72052</td><td>1</td><td class=r>240.00</td><td class=r>96.10</td><td class=r>143.90</td><td class=r>19.22</td><td class=r>76.88</td><td>FS</td></tr><tr><td colspan=3>Total</td><td class=r>550.00</td><td class=r>264.30</td><td class=r>285.70</td><td class=r>52.86</td><td class=r>211.44</td><td></td></tr></table><p class=s>FS: reimbursed at the fee schedule, N.J.A.C. 11:3-29.</p>""",
        "Ridgeback Auto Insurance",
        None,
        None,
        "RB-0091-77-2",
        "Hollis Bramwell",
        "Delaware Valley Spine LLC",
        "550.00",
        "264.30",
        "285.70",
        "211.44",
        "52.86",
        lines=[
            ("2026-03-02", "99203", None, "310.00", "168.20", "141.80", "134.56", "33.64"),
            ("2026-03-02", "72052", None, "240.00", "96.10", "143.90", "76.88", "19.22"),
        ],
    ),
    _eob(
        "eob-summary-box",
        _SANS,
        """<table><tr><td><b style="font-size:17pt;color:#228">Harvest Prairie Health</b></td><td class=r><b>EXPLANATION OF BENEFITS</b><br>This is not a bill</td></tr></table><table style="margin-top:16px"><tr><td>Lucinda Featherstone<br>902 Silo Rd<br>Salina, KS 67499</td><td>Subscriber: Lucinda Featherstone<br>Subscriber ID: HPH440127716<br>Group: Salina Unified Schools 10244<br>Processed on: 05/01/2026</td></tr></table>
<p><b>Claim summary</b></p><table style="width:70%" class=g><tr><td>Claim number</td><td>2612000871-00</td></tr><tr><td>Patient</td><td>Lucinda Featherstone</td></tr><tr><td>Provider</td><td>Saline River Imaging (in-network)</td></tr><tr><td>Total billed</td><td>$1,965.00</td></tr><tr><td>Our discount</td><td>$1,140.00</td></tr><tr><td>We paid</td><td>$660.00</td></tr><tr><td>You owe</td><td>$165.00</td></tr></table>
<p><b>Claim detail</b></p><table class=g><tr><th>Service date</th><th>Service</th><th>Amount billed</th><th>Discount</th><th>Allowed</th><th>We paid</th><th>You owe</th></tr><tr><td>04/13/2026</td><td>MRI lumbar spine without contrast (72148)</td><td class=r>$1,720.00</td><td class=r>$1,010.00</td><td class=r>$710.00</td><td class=r>$568.00</td><td class=r>$142.00</td></tr><tr><td>04/13/2026</td><td>X-ray lumbar spine, 4 views (72110)</td><td class=r>$245.00</td><td class=r>$130.00</td><td class=r>$115.00</td><td class=r>$92.00</td><td class=r>$23.00</td></tr></table>""",
        "Harvest Prairie Health",
        "HPH440127716",
        "10244",
        "2612000871-00",
        "Lucinda Featherstone",
        "Saline River Imaging",
        "1965.00",
        None,
        "1140.00",
        "660.00",
        "165.00",
        lines=[
            (
                "2026-04-13",
                "72148",
                "MRI lumbar spine without contrast",
                "1720.00",
                "710.00",
                "1010.00",
                "568.00",
                "142.00",
            ),
            ("2026-04-13", "72110", "X-ray lumbar spine, 4 views", "245.00", "115.00", "130.00", "92.00", "23.00"),
        ],
    ),
    _eob(
        "eob-vertical",
        _SERIF,
        """<div class=c><b style="font-size:14pt">Teamwork Benefit Trust</b><br>300 Depot Street, Scranton, PA 18599<br>Benefit Advice</div><p>Member: Alastair Penhallow &nbsp; ID: TB 300 118 27 &nbsp; Group: 5510<br>Patient: Winifred Penhallow (spouse)<br>Provider of service: Lackawanna Physical Medicine<br>Claim: T2-880-1127</p>
<table style="width:90%"><tr><td></td><td class=r><b>Line 1</b></td><td class=r><b>Line 2</b></td><td class=r><b>Total</b></td></tr></table>
<table style="width:95%"><tr><th>Date</th><th>Code</th><th>Charge</th><th>Not Eligible</th><th>Eligible</th><th>Paid At</th><th>Benefit</th><th>Patient Owes</th></tr><tr><td>2/3/26</td><td>97110</td><td class=r>132.00</td><td class=r>52.00</td><td class=r>80.00</td><td class=r>80%</td><td class=r>64.00</td><td class=r>16.00</td></tr><tr><td>2/5/26</td><td>97140</td><td class=r>98.00</td><td class=r>38.00</td><td class=r>60.00</td><td class=r>80%</td><td class=r>48.00</td><td class=r>12.00</td></tr><tr><td>Totals</td><td></td><td class=r>230.00</td><td class=r>90.00</td><td class=r>140.00</td><td></td><td class=r>112.00</td><td class=r>28.00</td></tr></table><p>A check for $112.00 was sent to the provider on 2/20/26.</p>""",
        "Teamwork Benefit Trust",
        "TB 300 118 27",
        "5510",
        "T2-880-1127",
        "Winifred Penhallow",
        "Lackawanna Physical Medicine",
        "230.00",
        "140.00",
        "90.00",
        "112.00",
        "28.00",
        lines=[
            ("2026-02-03", "97110", None, "132.00", "80.00", "52.00", "64.00", "16.00"),
            ("2026-02-05", "97140", None, "98.00", "60.00", "38.00", "48.00", "12.00"),
        ],
    ),
    _eob(
        "eob-provider-list",
        _TYPED,
        """<pre>
BUCKEYE PLUS MEDICAL PLAN                       PROVIDER REMITTANCE
PO BOX 7781  DAYTON OH 45499                    CHECK 00558121  05/12/26

SUMMIT HAND SURGERY INC
4400 KETTERING BLVD
DAYTON OH 45439

PATIENT NAME: OKONKWO, ADAEZE    MEMBER ID: BPM7712009   ACCT: SH-8810
CLAIM NUMBER: 26-118-00091       GROUP: 40077            REND PROV: J LEE MD

SERV DATE  PROC   MOD  BILLED     ALLOWED    DEDUCT   COINS    PROV PD
040226     26055  RT   1,860.00   912.00     0.00     91.20    820.80
040226     J3301          64.00    21.00     0.00      2.10     18.90
CLAIM TOTALS           1,924.00   933.00     0.00     93.30    839.70
</pre>""",
        "Buckeye Plus Medical Plan",
        "BPM7712009",
        "40077",
        "26-118-00091",
        "Okonkwo, Adaeze",
        "Summit Hand Surgery Inc",
        "1924.00",
        "933.00",
        None,
        "839.70",
        "93.30",
        lines=[
            ("2026-04-02", "26055", None, "1860.00", "912.00", None, "820.80", "91.20"),
            ("2026-04-02", "J3301", None, "64.00", "21.00", None, "18.90", "2.10"),
        ],
    ),
)
