"""Letters of carriers, agreements, authorizations and sworn papers as further offices print them."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.benchmarks.corpus.shape import Drawn, Layout

_STYLE = "<style>@page{margin:0.8in}body{font:%s;margin:0;line-height:1.35}table{border-collapse:collapse;width:100%%}td,th{padding:2px 6px;text-align:left;vertical-align:top}.g td,.g th{border:1px solid #444}.r{text-align:right}.c{text-align:center}.s{font-size:8pt}</style>"
_SERIF, _SANS, _TYPED = "11pt 'Times New Roman'", "10pt Arial", "10pt 'Courier New'"
_LETTER = ("carrier", "letter_type", "date", "claim_number", "adjuster_name", "adjuster_phone", "adjuster_email",
"insured_name", "claimant_name", "date_of_loss", "amount_offered")  # fmt: skip


def _letter(name: str, font: str, body: str, *values: str | None) -> Layout:
    record: dict[str, Any] = dict(zip(_LETTER, values, strict=True))
    return Layout(name, "claim_letter", lambda: Drawn((_STYLE % font) + body, record))


def _paper(
    name: str, kind: str, font: str, body: str, day: str | None, names: Sequence[str], amount: str | None = None
) -> Layout:
    record: dict[str, Any] = {"date": day, "names": list(names), "amount": amount}
    return Layout(name, kind, lambda: Drawn((_STYLE % font) + body, record))


AGREEMENTS = (
    _letter(
        "letter-side-block",
        _SANS,
        """<table><tr><td><b style="font-size:16pt">Copper Basin Mutual</b><br>Casualty Claims</td><td class=s>P.O. Box 9120<br>Tucson, AZ 85799<br>Fax 520-555-0190</td></tr></table><table style="margin-top:14px"><tr><td>Pruitt Halloran &amp; Vance, LLP<br>Attn: Eleanor Pruitt<br>2600 Commerce Tower, Suite 1850<br>Kettle Brook, GA 30997</td><td>File handler: Ignatius Blackwood<br>Direct: 520-555-0177 x 310<br>E-mail: iblackwood@copperbasin.example<br>Date: 04/17/2026</td></tr></table>
<table style="width:70%;margin-top:12px"><tr><td>Insured</td><td>Saddleback Plumbing Co.</td></tr><tr><td>Claimant</td><td>Rosalba Everhart</td></tr><tr><td>Claim no.</td><td>CBM 4471 900</td></tr><tr><td>D.O.L.</td><td>11/20/2025</td></tr></table>
<p>Dear Ms. Pruitt:</p><p>After a review of the specials and the records you sent, we evaluate your client's claim at $27,500.00 and offer that figure for a full release. Our figure takes into account the pre-existing condition noted by Dr. Lamb. The demand of $110,000.00 is rejected.</p><p>I look forward to your reply.</p><p>Ignatius Blackwood</p>""",
        "Copper Basin Mutual",
        "offer",
        "2026-04-17",
        "CBM 4471 900",
        "Ignatius Blackwood",
        "520-555-0177 x 310",
        "iblackwood@copperbasin.example",
        "Saddleback Plumbing Co.",
        "Rosalba Everhart",
        "2025-11-20",
        "27500.00",
    ),
    _letter(
        "letter-status",
        _SERIF,
        """<div class=c><b>LONGLEAF FARMERS INSURANCE GROUP</b><br>1 Turpentine Way, Valdosta, GA 31699 &#8226; 229.555.0100</div><p>May 2, 2026</p><p>Sent by e-mail: fholloway@hollowaylaw.example</p><p>RE: Claim LF-26-77-0019; our insured, Demetrius Applewhite; your client, Corbin T. Ashworth; loss of 22 September 2025</p>
<p>Mr. Holloway:</p><p>This is a 45 day status letter. Our investigation continues because we have not received the police report and a statement from the second witness. We are neither accepting nor denying the claim at this time.</p><p>Regards,</p><p>Wilhelmina Strand<br>Field Claims<br>229.555.0122<br>wstrand@longleaf.example</p>""",
        "LONGLEAF FARMERS INSURANCE GROUP",
        "other",
        "2026-05-02",
        "LF-26-77-0019",
        "Wilhelmina Strand",
        "229.555.0122",
        "wstrand@longleaf.example",
        "Demetrius Applewhite",
        "Corbin T. Ashworth",
        "2025-09-22",
        None,
    ),
    _letter(
        "letter-denied-coverage",
        _SANS,
        """<b style="font-size:14pt">Harbor Light Indemnity</b><div>Coverage &amp; Litigation</div><p>June 9, 2026</p><p>Octavio Brandywine<br>88 Lantern Rd<br>Norfolk, VA 23598</p><table style="width:75%"><tr><td>Our Insured:</td><td>Octavio Brandywine</td></tr><tr><td>Claimant:</td><td>Perry Whitlow</td></tr><tr><td>Our Claim Number:</td><td>HL00471-26</td></tr><tr><td>Loss Date:</td><td>5/19/2026</td></tr><tr><td>Policy:</td><td>HLA 220917</td></tr></table>
<p>Dear Mr. Brandywine:</p><p>The policy that you ask about was cancelled on May 1, 2026 for non-payment of premium. No policy was in force on the date of loss. We therefore disclaim coverage and will neither defend nor indemnify you. Please send any suit papers to your own counsel.</p><p>Very truly yours,</p><p>Hester Quimby, Coverage Specialist<br>(757) 555-0181</p>""",
        "Harbor Light Indemnity",
        "denial",
        "2026-06-09",
        "HL00471-26",
        "Hester Quimby",
        "(757) 555-0181",
        None,
        "Octavio Brandywine",
        "Perry Whitlow",
        "2026-05-19",
        None,
    ),
    _letter(
        "letter-needs",
        _TYPED,
        """<div>GREAT DIVIDE CASUALTY COMPANY</div><div>MONTANA BRANCH CLAIMS</div><div>PO BOX 1717 HELENA MT 59699</div><p>01-22-2026</p><p>IBARRA LAW OFFICE<br>14 LAST CHANCE GULCH<br>HELENA MT 59698</p><div>CLAIM NUMBER . . . . GD-55-71120</div><div>INSURED  . . . . . . TAMSIN ORTEGA-VALE</div><div>CLAIMANT . . . . . . LEOPOLD MARCHETTI</div><div>DATE OF LOSS . . . . 12-30-2025</div>
<p>DEAR COUNSEL:</p><p>WE ARE IN RECEIPT OF YOUR LETTER OF JANUARY 15. BEFORE WE CAN CONSIDER THE CLAIM WE REQUIRE THE FOLLOWING: HIPAA AUTHORIZATION, FIVE YEARS OF PRIOR RECORDS, AND TAX RETURNS FOR 2023 AND 2024. PLEASE PROVIDE THEM WITHIN THIRTY DAYS.</p><p>SINCERELY,</p><p>BARTHOLOMEW FINCH<br>CLAIM REPRESENTATIVE<br>406-555-0133</p>""",
        "Great Divide Casualty Company",
        "request",
        "2026-01-22",
        "GD-55-71120",
        "Bartholomew Finch",
        "406-555-0133",
        None,
        "Tamsin Ortega-Vale",
        "Leopold Marchetti",
        "2025-12-30",
        None,
    ),
    _paper(
        "protection-two-column",
        "letter_of_protection",
        _SERIF,
        """<div class=c><b style="font-size:14pt">IBARRA LAW OFFICE, PLLC</b><br>14 Last Chance Gulch, Helena, MT 59698</div><p>February 11, 2026</p><p>Big Sky Spine &amp; Sport<br>Attn: Billing<br>220 Prickly Pear Ave<br>Helena, MT 59697</p><p>Re: Letter of Protection - Leopold Marchetti</p><p>Dear Sir or Madam:</p><p>This office represents Leopold Marchetti for injuries of December 30, 2025. In consideration of your treating our client without payment now, we agree to protect your reasonable bill, at present $1,240.00, out of any settlement or judgment. If there is no recovery the client remains responsible.</p><p>Yours,</p><p>Consuelo Ibarra</p>""",
        "2026-02-11",
        ["Ibarra Law Office, PLLC", "Big Sky Spine & Sport", "Leopold Marchetti", "Consuelo Ibarra"],
        "1240.00",
    ),
    _paper(
        "protection-clinic-form",
        "letter_of_protection",
        _SANS,
        """<h3 class=c>DOCTOR'S LIEN AND ASSIGNMENT OF PROCEEDS</h3><table><tr><td>Clinic: Tamarack Chiropractic Center</td><td>Patient: Amaryllis Fontaine</td></tr><tr><td>Attorney: Ferris Holloway, Esq.</td><td>Date of accident: 8/30/25</td></tr></table><p>I hereby authorize and direct my attorney to pay directly to said clinic such sums as may be due for services rendered to me, and to withhold such sums from any settlement. I understand that I remain personally responsible.</p><table style="margin-top:30px"><tr><td>Amaryllis Fontaine</td><td>9/2/25</td></tr><tr><td style="border-top:1px solid #000">Patient signature</td><td style="border-top:1px solid #000">Date</td></tr></table><p>The undersigned, being attorney of record for the above patient, agrees to observe the terms of this lien.</p><table style="margin-top:30px"><tr><td>Ferris Holloway</td><td>9/9/25</td></tr><tr><td style="border-top:1px solid #000">Attorney signature</td><td style="border-top:1px solid #000">Date</td></tr></table>""",
        "2025-09-02",
        ["Tamarack Chiropractic Center", "Amaryllis Fontaine", "Ferris Holloway"],
        None,
    ),
    _paper(
        "affidavit-no-records",
        "affidavit",
        _SERIF,
        """<div class=c><b>CERTIFICATE OF NO RECORDS</b></div><p>Re: Rosalba Everhart, DOB 03/03/1979</p><p>I, Thaddeus Pringle, am the custodian of records for Kettle Brook Family Medicine. I have made a diligent search of the files of this office for records of treatment of Rosalba Everhart from 2019 to the present and have found none.</p><p>I declare under penalty of perjury that the foregoing is true. Executed on April 3, 2026 at Kettle Brook, Georgia.</p><p style="margin-top:30px">_________________________<br>Thaddeus Pringle</p>""",
        "2026-04-03",
        ["Thaddeus Pringle", "Kettle Brook Family Medicine", "Rosalba Everhart"],
        None,
    ),
    _paper(
        "affidavit-bills",
        "affidavit",
        _TYPED,
        """<div>CAUSE NO. 2026-CV-0417</div><p class=c>AFFIDAVIT OF BILLING RECORDS</p><p>STATE OF TEXAS<br>COUNTY OF TRAVIS</p><p>BEFORE ME, the undersigned notary, on this day appeared Ludmila Castellanos, who after being sworn stated: "My name is Ludmila Castellanos. I am the billing records custodian for Balcones Imaging Center, LLC. Attached are 4 pages of billing records for Philip Grantham. The service was necessary and the amount charged, $3,150.00, was reasonable."</p><p>Ludmila Castellanos, Affiant</p><p>SWORN TO AND SUBSCRIBED before me on the 9th day of March, 2026.</p><p>Notary Public, State of Texas</p>""",
        "2026-03-09",
        ["Ludmila Castellanos", "Balcones Imaging Center, LLC", "Philip Grantham"],
        "3150.00",
    ),
    _paper(
        "authorization-boxes",
        "authorization",
        _SANS,
        """<h3 class=c>HIPAA AUTHORIZATION</h3><table class=g><tr><td>Patient name: Corbin T. Ashworth</td><td>DOB: 11/02/1990</td></tr><tr><td colspan=2>Name of provider or facility releasing records:<br>Eldridge Army Community Hospital</td></tr><tr><td colspan=2>Name of person or firm receiving records:<br>Law Office of Ferris Holloway</td></tr><tr><td colspan=2>Purpose: litigation &nbsp; Expires: one year from date below</td></tr></table><p>I understand that I may revoke this authorization in writing. Information may be redisclosed.</p><p>Signature: Corbin Ashworth &nbsp;&nbsp;&nbsp;&nbsp; Date: 12/01/2025</p>""",
        "2025-12-01",
        ["Corbin T. Ashworth", "Eldridge Army Community Hospital", "Law Office of Ferris Holloway"],
        None,
    ),
    _paper(
        "authorization-wages",
        "authorization",
        _SERIF,
        """<div class=c><b>WAGE AND EMPLOYMENT RECORDS AUTHORIZATION</b></div><p>TO: Saddleback Plumbing Co., Human Resources</p><p>You are hereby authorized and requested to furnish to Kowal &amp; Ferreira LLC, my attorneys, any and all information concerning my employment, including attendance, earnings and personnel records.</p><p>This authorization is valid for one year. A copy is as valid as the original.</p><p>Dated: January 30, 2026</p><p style="margin-top:24px">____________________________<br>Winifred Penhallow</p>""",
        "2026-01-30",
        ["Saddleback Plumbing Co.", "Kowal & Ferreira LLC", "Winifred Penhallow"],
        None,
    ),
    _paper(
        "retainer-letterhead",
        "retainer",
        _SERIF,
        """<div class=c><b style="font-size:15pt">HOLLOWAY &amp; STRAND, P.A.</b><br>12 Market Square, Savannah, GA 31499</div><h3 class=c>CONTRACT FOR LEGAL SERVICES</h3><p>I, Demetria Applewhite, hereby employ Holloway &amp; Strand, P.A. to represent me in my claim against Octavio Brandywine and any other person liable for my injuries of May 19, 2026.</p><p>The fee is 33 1/3% of the gross recovery before suit, 40% after suit is filed. No recovery, no fee. Costs are deducted from my share.</p><p>Signed this 1st day of June, 2026.</p><table style="margin-top:30px"><tr><td>______________________<br>Demetria Applewhite, Client</td><td>______________________<br>Ferris Holloway, for the Firm</td></tr></table>""",
        "2026-06-01",
        ["Holloway & Strand, P.A.", "Demetria Applewhite", "Octavio Brandywine", "Ferris Holloway"],
        None,
    ),
)
