"""More papers of law offices, shops, carriers and lienholders, each in a design of its own."""
# ruff: noqa: C408, E501, what a document prints stands in one piece

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.benchmarks.corpus.shape import Drawn, Layout

_STYLE = "<style>@page{margin:0.75in}body{font:%s;margin:0;line-height:1.3}h3{text-align:center;margin:8px 0}table{border-collapse:collapse}td,th{padding:2px 6px;text-align:left;vertical-align:top}.g td,.g th{border:1px solid #333}small{display:block;font-size:7pt;color:#444}.r{text-align:right}.c{text-align:center}</style>"
_SERIF, _SANS, _TYPED = "11pt 'Times New Roman'", "10pt Arial", "10.5pt 'Courier New'"


def _layout(name: str, kind: str, font: str, body: str, **record: Any) -> Layout:
    return Layout(name, kind, lambda: Drawn((_STYLE % font) + body, record))


def _filed(
    name: str, kind: str, font: str, body: str, date: str | None, names: Sequence[str], amount: str | None = None
) -> Layout:
    return _layout(name, kind, font, body, date=date, names=list(names), amount=amount)


_FILED = (
    _filed(
        "office-affidavit-no-records",
        "affidavit",
        _TYPED,
        """<div class=c>CERTIFICATE OF NO RECORDS</div><p>Patient: Lysander Beaumont<br>DOB: 03/19/1977</p><p>The undersigned, Henrietta Quill, Custodian of Records for Meadowlark Urgent Care, being duly sworn, certifies that a thorough search has been made and no records of the above patient were found.</p><p>Signature: ____________________<br>Henrietta Quill<br>Date: 12/08/2025</p><p>Subscribed and sworn before me on 12/08/2025.<br>Notary: Ambrose Tilley</p>""",
        "2025-12-08",
        ["Lysander Beaumont", "Henrietta Quill", "Meadowlark Urgent Care", "Ambrose Tilley"],
    ),
    _filed(
        "office-affidavit-service",
        "affidavit",
        _SERIF,
        """<p>STATE OF GEORGIA, COUNTY OF FULTON</p><h3>AFFIDAVIT OF SERVICE</h3><p>Personally appeared before the undersigned officer Roderick Vane, who on oath says that on February 18, 2026 he served Ottoline Prescott with the summons and complaint at 12 Larkspur Ct, Decatur, Georgia.</p><p>Roderick Vane, Process Server</p><p>Sworn to and subscribed before me this 20th day of February, 2026.</p><p>Notary Public</p>""",
        "2026-02-20",
        ["Roderick Vane", "Ottoline Prescott"],
    ),
    _filed(
        "office-authorization-columns",
        "authorization",
        _SANS,
        """<h3>MEDICAL RECORDS RELEASE</h3><table style="width:100%"><tr><td><b>RELEASE FROM:</b><br>Juniper Ridge Family Practice<br>21 Mesa Dr<br>Santa Fe, NM 87501</td><td><b>RELEASE TO:</b><br>Montoya Ashby &amp; Kerr, LLP<br>400 Paseo Ave<br>Santa Fe, NM 87501</td></tr></table><p>Name of Patient: Isolde Ferreira &nbsp;&nbsp; Date of Birth: 08/08/1969</p><p>I hereby authorize the release of my complete records from 01/01/2024 to present. This authorization expires in 180 days. I understand that I may revoke this authorization in writing.</p><p>Patient Signature: Isolde Ferreira &nbsp;&nbsp;&nbsp;&nbsp; Date Signed: 02/11/2026</p>""",
        "2026-02-11",
        ["Juniper Ridge Family Practice", "Montoya Ashby & Kerr, LLP", "Isolde Ferreira"],
    ),
    _filed(
        "office-retainer-letter",
        "retainer",
        _SERIF,
        """<div class=c><b style="font-size:15pt">MONTOYA ASHBY &amp; KERR, LLP</b><br>Personal Injury Lawyers</div><p>January 5, 2026</p><p>Isolde Ferreira<br>88 Canyon Rd<br>Santa Fe, NM 87501</p><p>Re: Engagement Letter</p><p>Dear Ms. Ferreira:</p><p>This letter sets out the terms of our representation of you for injuries from your fall of December 20, 2025. Our fee is contingent: one-third of any recovery, and you owe no fee if nothing is recovered.</p><p>If you agree, please sign below.</p><p>Sincerely,</p><p>Leander Ashby<br>Partner</p><p>I agree: Isolde Ferreira &nbsp;&nbsp; Date: 01/07/2026</p>""",
        "2026-01-05",
        ["Montoya Ashby & Kerr, LLP", "Isolde Ferreira", "Leander Ashby"],
    ),
    _filed(
        "office-protection-table",
        "letter_of_protection",
        _SANS,
        """<h3>MEDICAL LIEN AGREEMENT</h3><table class=g style="width:100%"><tr><td>Patient</td><td>Lysander Beaumont</td><td>Date of Injury</td><td>11/30/2025</td></tr><tr><td>Provider</td><td>Tri-Lakes Surgical Center</td><td>Attorney</td><td>Priscilla Northcott</td></tr><tr><td>Agreement Date</td><td>12/15/2025</td><td>Charges to date</td><td>$22,480.00</td></tr></table><p>Patient grants a lien to Provider on the proceeds of any settlement. Attorney agrees to withhold and pay Provider directly. Patient remains responsible for the balance.</p><table style="width:100%"><tr><td>____________________<br>Lysander Beaumont, Patient</td><td>____________________<br>Priscilla Northcott, Attorney</td></tr></table>""",
        "2025-12-15",
        ["Lysander Beaumont", "Tri-Lakes Surgical Center", "Priscilla Northcott"],
        "22480.00",
    ),
    _filed(
        "office-estimate-valuation",
        "repair_estimate",
        _SANS,
        """<table style="width:100%"><tr><td><b>Autograph Valuation Services</b></td><td class=r><b>MARKET VALUATION REPORT</b></td></tr></table><p>Prepared for: Sunrise Basin Insurance</p><table style="width:100%"><tr><td>Claim Reference: SB-4417-A</td><td>Report Date: 03/18/2026</td></tr><tr><td>Owner: Florian Westcott</td><td>Loss Vehicle: 2018 Honda CR-V EX</td></tr></table><p>Comparable vehicles were adjusted for mileage and condition.</p><table style="width:60%"><tr><td>Base Vehicle Value</td><td class=r>$18,900.00</td></tr><tr><td>Condition Adjustment</td><td class=r>-$410.00</td></tr><tr><td>Adjusted Vehicle Value</td><td class=r>$18,490.00</td></tr><tr><td>Vehicular Tax (6.25%)</td><td class=r>$1,155.63</td></tr><tr><td><b>Total</b></td><td class=r><b>$19,645.63</b></td></tr></table>""",
        "2026-03-18",
        ["Autograph Valuation Services", "Sunrise Basin Insurance", "Florian Westcott"],
        "19645.63",
    ),
    _filed(
        "office-pleading-california",
        "pleading",
        _SERIF,
        """<p>Priscilla Northcott (SBN 288104)<br>NORTHCOTT LEGAL, APC<br>600 B Street, Suite 900<br>San Diego, CA 92101<br>Attorneys for Plaintiff LYSANDER BEAUMONT</p><div class=c>SUPERIOR COURT OF THE STATE OF CALIFORNIA<br>COUNTY OF SAN DIEGO</div><br><table style="width:100%"><tr><td style="width:48%;border-right:1px solid #000;border-bottom:1px solid #000">LYSANDER BEAUMONT, an individual,<br><br>Plaintiff,<br><br>vs.<br><br>COASTLINE PROVISIONS, INC., a California corporation; and DOES 1 through 20, inclusive,<br><br>Defendants.</td><td>Case No.: 37-2026-00011823-CU-PA-CTL<br><br><b>COMPLAINT FOR DAMAGES</b><br>1. Negligence<br><br>DEMAND FOR JURY TRIAL</td></tr></table><p>Plaintiff alleges as follows: On November 30, 2025 Defendants' truck struck Plaintiff in a crosswalk.</p><p>DATED: March 19, 2026 &nbsp;&nbsp;&nbsp;&nbsp; NORTHCOTT LEGAL, APC</p><p style="margin-left:50%">By: ______________________<br>Priscilla Northcott<br>Attorneys for Plaintiff</p>""",
        "2026-03-19",
        ["Priscilla Northcott", "Northcott Legal, APC", "Lysander Beaumont", "Coastline Provisions, Inc."],
    ),
    _filed(
        "office-letter-demand",
        "correspondence",
        _SANS,
        """<p><b>Montoya Ashby &amp; Kerr, LLP</b> | Lawyers | 400 Paseo Ave, Santa Fe, NM 87501</p><p>April 2, 2026</p><p>Gwendolyn Strake<br>Claims Adjuster<br>Sunrise Basin Insurance<br>PO Box 311, Phoenix, AZ 85001</p><table><tr><td>Our Client:</td><td>Isolde Ferreira</td></tr><tr><td>Your Insured:</td><td>Pinon Plaza Market</td></tr><tr><td>Date of Loss:</td><td>December 20, 2025</td></tr></table><p>Dear Ms. Strake:</p><p>We represent Isolde Ferreira. Enclosed please find her medical records and bills. We will forward our demand when her treatment is complete.</p><p>Very truly yours,</p><p>Leander Ashby</p>""",
        "2026-04-02",
        ["Montoya Ashby & Kerr, LLP", "Gwendolyn Strake", "Isolde Ferreira", "Pinon Plaza Market", "Leander Ashby"],
    ),
    _filed(
        "office-letter-email",
        "correspondence",
        _SANS,
        """<p><b>From:</b> Priscilla Northcott<br><b>Sent:</b> Tuesday, March 24, 2026 4:12 PM<br><b>To:</b> Desmond Achebe<br><b>Subject:</b> Beaumont v. Coastline Provisions - deposition dates</p><p>Desmond,</p><p>Our client Lysander Beaumont is available on May 5 or May 6. Please let me know which date works and whether you will produce the driver the same week.</p><p>Priscilla Northcott<br>Northcott Legal, APC</p>""",
        "2026-03-24",
        ["Priscilla Northcott", "Desmond Achebe", "Lysander Beaumont", "Northcott Legal, APC"],
    ),
)
_CLAIMS = (
    _layout(
        "office-carrier-limits",
        "claim_letter",
        _SANS,
        """<p class=r><b>SUNRISE BASIN INSURANCE</b><br>PO Box 311<br>Phoenix, AZ 85001</p><p>04/15/2026</p><p>Montoya Ashby &amp; Kerr, LLP<br>400 Paseo Ave<br>Santa Fe, NM 87501</p><p>Claim Number: SB-4417-C &nbsp;&nbsp; Loss Date: 12/20/2025<br>Our Insured: Pinon Plaza Market<br>Claimant: Isolde Ferreira</p><p>Dear Leander Ashby:</p><p>You asked for the limits of the policy. The liability limit is $500,000 per occurrence. This is not an admission of coverage or liability.</p><p>Regards,</p><p>Gwendolyn Strake<br>Claims Adjuster<br>Tel. 602-555-0158 | gstrake@sunrisebasin.example</p>""",
        carrier="SUNRISE BASIN INSURANCE",
        letter_type="other",
        date="2026-04-15",
        claim_number="SB-4417-C",
        adjuster_name="Gwendolyn Strake",
        adjuster_phone="602-555-0158",
        adjuster_email="gstrake@sunrisebasin.example",
        insured_name="Pinon Plaza Market",
        claimant_name="Isolde Ferreira",
        date_of_loss="2025-12-20",
        amount_offered=None,
    ),
    _layout(
        "office-carrier-prose",
        "claim_letter",
        _SERIF,
        """<div class=c><b>TIMBERLINE UNDERWRITERS</b><br>1 Summit Plaza, Boise, ID 83702</div><p>March 30, 2026</p><p>Priscilla Northcott<br>Northcott Legal, APC<br>600 B Street<br>San Diego, CA 92101</p><p>Re: Your client Lysander Beaumont; our insured Coastline Provisions, Inc.; loss of November 30, 2025; our file TU 26-3310</p><p>Dear Ms. Northcott:</p><p>We are in receipt of your letter of February 9, 2026. To evaluate this matter we need the following: itemized bills, records of prior treatment, and proof of lost wages.</p><p>Sincerely yours,</p><p>Fitzgerald Moon<br>Senior Claims Examiner<br>208.555.0173 ext 19</p>""",
        carrier="TIMBERLINE UNDERWRITERS",
        letter_type="request",
        date="2026-03-30",
        claim_number="TU 26-3310",
        adjuster_name="Fitzgerald Moon",
        adjuster_phone="208.555.0173 ext 19",
        adjuster_email=None,
        insured_name="Coastline Provisions, Inc.",
        claimant_name="Lysander Beaumont",
        date_of_loss="2025-11-30",
        amount_offered=None,
    ),
    _layout(
        "office-lien-medicaid",
        "lien_notice",
        _SANS,
        """<div class=c><b>COMMONWEALTH OF VIRGINIA</b><br>Department of Medical Assistance Services<br>600 E Broad St, Richmond, VA 23219</div><p>March 2, 2026</p><table><tr><td>Recipient:</td><td>Florian Westcott</td></tr><tr><td>Medicaid ID:</td><td>XXXX4471</td></tr><tr><td>TPL Case No.:</td><td>VA-26-88120</td></tr><tr><td>Accident Date:</td><td>01/22/2026</td></tr></table><p>Dear Attorney:</p><p>The Department has a lien for medical assistance paid on behalf of the recipient. The current lien amount is $4,207.31. Claims are listed below.</p><table class=g style="width:100%"><tr><th>DOS</th><th>Provider Name</th><th>Dx</th><th>Billed Amt</th><th>Paid Amt</th></tr><tr><td>01/22/2026</td><td>Shenandoah Regional Hospital</td><td>S82.101A</td><td class=r>19,400.10</td><td class=r>3,912.06</td></tr><tr><td>01/29/2026</td><td>Blue Hollow Orthopedics</td><td>S82.101D</td><td class=r>840.00</td><td class=r>295.25</td></tr><tr><td></td><td>TOTAL</td><td></td><td class=r>20,240.10</td><td class=r>4,207.31</td></tr></table><p>Please contact this office before settlement.</p><p>Renata Colby, TPL Specialist</p>""",
        lienholder="Department of Medical Assistance Services",
        lien_type="medicaid",
        lienholder_address="600 E Broad St, Richmond, VA 23219",
        reference_number="VA-26-88120",
        claimant_name="Florian Westcott",
        date_of_loss="2026-01-22",
        date="2026-03-02",
        amount_claimed="4207.31",
        response_due=None,
        items=[
            dict(
                date_of_service="2026-01-22",
                provider_name="Shenandoah Regional Hospital",
                diagnosis_codes=["S82.101A"],
                billed="19400.10",
                paid="3912.06",
            ),
            dict(
                date_of_service="2026-01-29",
                provider_name="Blue Hollow Orthopedics",
                diagnosis_codes=["S82.101D"],
                billed="840.00",
                paid="295.25",
            ),
        ],
    ),
    _layout(
        "office-lien-provider",
        "lien_notice",
        _SERIF,
        """<h3>NOTICE OF PROVIDER LIEN</h3><p>January 19, 2026</p><p>TO: Northcott Legal, APC</p><p>PATIENT: Lysander Beaumont<br>DATE OF INJURY: November 30, 2025<br>ACCOUNT NO.: TL-55102</p><p>Please take notice that Tri-Lakes Surgical Center, 18 Harbor Way, San Diego, CA 92110, claims a lien in the amount of $22,480.00 against any recovery of the patient for services provided. Please acknowledge this lien in writing on or before February 9, 2026.</p><p>Sabine Orr<br>Billing Manager</p>""",
        lienholder="Tri-Lakes Surgical Center",
        lien_type="provider",
        lienholder_address="18 Harbor Way, San Diego, CA 92110",
        reference_number="TL-55102",
        claimant_name="Lysander Beaumont",
        date_of_loss="2025-11-30",
        date="2026-01-19",
        amount_claimed="22480.00",
        response_due="2026-02-09",
        items=[],
    ),
)
OFFICES: tuple[Layout, ...] = (*_FILED, *_CLAIMS)
