"""Papers of offices that write: agreements, sworn papers, authorizations, estimates, letters of counsel and of carriers."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.benchmarks.corpus.shape import Drawn, Layout

_STYLE = "<style>@page{margin:0.8in}body{font:%s;margin:0;line-height:1.35}h3{text-align:center;margin:8px 0}table{border-collapse:collapse}td,th{padding:2px 6px;text-align:left;vertical-align:top}.g td{border:1px solid #333}small{display:block;font-size:7pt;color:#444}.r{text-align:right}.c{text-align:center}</style>"
_SERIF, _SANS, _TYPED = "11pt 'Times New Roman'", "10pt Arial", "10.5pt 'Courier New'"


def _layout(name: str, kind: str, font: str, body: str, **record: Any) -> Layout:
    return Layout(name, kind, lambda: Drawn((_STYLE % font) + body, record))


def _filed(
    name: str, kind: str, font: str, body: str, date: str | None, names: Sequence[str], amount: str | None = None
) -> Layout:
    return _layout(name, kind, font, body, date=date, names=list(names), amount=amount)


_AFFIDAVITS = (
    _filed(
        "affidavit-florida",
        "affidavit",
        _SERIF,
        """<p>STATE OF FLORIDA<br>COUNTY OF ESCAMBIA</p><h3>AFFIDAVIT OF MEDICAL RECORDS CUSTODIAN</h3>
<p>BEFORE ME, the undersigned notary, on this day personally appeared Clementina Vasquez-Orr, who after being first duly sworn states:</p>
<p>1. I am over the age of eighteen and am employed by Gulf Breeze Spine Institute as Custodian of Records.</p>
<p>2. The attached 47 pages are true and correct copies of the records of treatment rendered to Barnabas Thackeray.</p>
<p>3. The charges for said treatment total $8,415.60 and are reasonable for the community.</p>
<p>FURTHER AFFIANT SAYETH NAUGHT.</p><br><p>______________________________<br>Clementina Vasquez-Orr</p>
<p>Sworn to and subscribed before me this 9th day of January, 2026, by Clementina Vasquez-Orr, who is personally known to me.</p>
<p>______________________________<br>Hollis Brandywine<br>Notary Public, State of Florida<br>My Commission Expires: 08/14/2028</p>""",
        "2026-01-09",
        ["Clementina Vasquez-Orr", "Gulf Breeze Spine Institute", "Barnabas Thackeray", "Hollis Brandywine"],
        "8415.60",
    ),
    _filed(
        "declaration-custodian",
        "affidavit",
        _SANS,
        """<h3>DECLARATION OF CUSTODIAN OF RECORDS</h3><p>Re: Records of Theodosia Marchbanks</p>
<p>I, Ferdinand Okeke, declare as follows:</p><p>I am the duly authorized custodian of records of Sierra Foothill Imaging Center and have authority to certify the records.
The records were prepared by the personnel of the center in the ordinary course of business at or near the time of the act.</p>
<p>I declare under penalty of perjury under the laws of the State of California that the foregoing is true and correct.</p>
<p>Executed on March 11, 2026, at Modesto, California.</p><br><p>By: Ferdinand Okeke<br>Custodian of Records</p>""",
        "2026-03-11",
        ["Ferdinand Okeke", "Sierra Foothill Imaging Center", "Theodosia Marchbanks"],
    ),
    _filed(
        "statement-witness",
        "affidavit",
        _SANS,
        """<h3>SWORN WITNESS STATEMENT</h3><table class=g style="width:100%"><tr><td><small>Name of witness</small>Lucretia Abernathy-Voss</td><td><small>Telephone</small>404-555-0119</td></tr>
<tr><td><small>Address</small>19 Sycamore Bend, Macon, GA 31201</td><td><small>Date of statement</small>02/27/2026</td></tr></table>
<p>On January 30, 2026 I was standing at the bus stop when the silver van ran the light and struck the bicycle of Quentin Sadler. The driver of the van, Morris Delacourt, told me that he had not seen the light change.</p>
<p>I declare that the above is true under penalty of perjury.</p><p>Signed: Lucretia Abernathy-Voss &nbsp;&nbsp;&nbsp; Date: 02/27/2026</p>""",
        "2026-02-27",
        ["Lucretia Abernathy-Voss", "Quentin Sadler", "Morris Delacourt"],
    ),
)
_AUTHORIZATIONS = (
    _filed(
        "authorization-boxed",
        "authorization",
        "9pt Arial",
        """<div class=c>OCA Official Form No.: 960</div><h3>AUTHORIZATION FOR RELEASE OF HEALTH INFORMATION PURSUANT TO HIPAA</h3>
<table class=g style="width:100%"><tr><td style="width:50%"><small>Patient Name</small>Perpetua Lindgren-Bao</td><td><small>Date of Birth</small>11/02/1981</td><td><small>Social Security Number</small>XXX-XX-4410</td></tr>
<tr><td colspan=3><small>Patient Address</small>88 Hoyt St, Apt 4C, Brooklyn, NY 11201</td></tr></table>
<p>I, or my authorized representative, request that health information regarding my care and treatment be released as set forth on this form.</p>
<table class=g style="width:100%"><tr><td colspan=2><small>7. Name and address of health provider or entity to release this information:</small>Flatbush Orthopedic Associates, P.C., 410 Ocean Ave, Brooklyn, NY 11226</td></tr>
<tr><td colspan=2><small>8. Name and address of person(s) or category of person to whom this information will be sent:</small>Nwosu &amp; Harcourt LLP, 30 Court St, Brooklyn, NY 11242</td></tr>
<tr><td><small>9. Reason for release</small>At request of individual</td><td><small>10. Date or event on which this authorization will expire</small>Conclusion of the action</td></tr></table>
<p>All items on this form have been completed and my questions about this form have been answered.</p>
<table style="width:100%"><tr><td>Perpetua Lindgren-Bao<hr><small>Signature of patient or representative authorized by law</small></td><td>Date: 03/04/2026</td></tr></table>""",
        "2026-03-04",
        ["Perpetua Lindgren-Bao", "Flatbush Orthopedic Associates, P.C.", "Nwosu & Harcourt LLP"],
    ),
    _filed(
        "authorization-employment",
        "authorization",
        _SERIF,
        """<h3>AUTHORIZATION TO RELEASE EMPLOYMENT RECORDS</h3><p>TO: Great Lakes Tool &amp; Die, Inc.</p>
<p>I, Thaddeus Brockway, hereby authorize and request you to release to Calloway Drummond PLLC, or its representative, any and all payroll, attendance and personnel records concerning my employment.</p>
<p>This authorization remains in effect for one year. A copy shall be as valid as the original.</p><p>Dated: January 15, 2026</p><br><p>____________________________<br>Thaddeus Brockway</p>""",
        "2026-01-15",
        ["Great Lakes Tool & Die, Inc.", "Thaddeus Brockway", "Calloway Drummond PLLC"],
    ),
)
_RETAINERS = (
    _filed(
        "retainer-texas",
        "retainer",
        _SERIF,
        """<h3>CONTRACT OF EMPLOYMENT AND CONTINGENT FEE AGREEMENT</h3><p>THIS CONTRACT is entered into on the 3rd day of March, 2026, by and between ROSALIND PEMBROKE (hereinafter called "Client") and VASQUEZ WHITTAKER LAW FIRM, PLLC (hereinafter called "Attorneys").</p>
<p>Client employs Attorneys to represent Client in all claims arising from an accident which occurred on or about February 11, 2026.</p>
<p>Client agrees to pay Attorneys 33 1/3% of the gross recovery if settled before suit is filed and 40% thereafter. If no recovery is obtained, no fee is owed.</p>
<p>Attorneys may advance costs and expenses.</p><table style="width:100%"><tr><td>CLIENT:<br><br>_______________________<br>Rosalind Pembroke</td><td>VASQUEZ WHITTAKER LAW FIRM, PLLC<br><br>By: Ignacio Vasquez</td></tr></table>""",
        "2026-03-03",
        ["Rosalind Pembroke", "Vasquez Whittaker Law Firm, PLLC", "Ignacio Vasquez"],
    ),
    _filed(
        "retainer-plain",
        "retainer",
        _SANS,
        """<h3>RETAINER AGREEMENT</h3><p>Date: February 2, 2026</p><p>The undersigned client, Cassius Merriweather, hereby retains the law firm of Thistlewood and Amadi, P.A. to prosecute a claim for injuries against Dorothea Finch.</p>
<p>The client agrees that the attorneys shall receive forty percent (40%) of any amount recovered. In the event there is no recovery, the client shall owe nothing for fees.</p>
<p>Client has read this agreement and received a copy.</p><br><p>Cassius Merriweather, Client</p><p>Accepted: Winston Amadi, Attorney at Law</p>""",
        "2026-02-02",
        ["Cassius Merriweather", "Thistlewood and Amadi, P.A.", "Dorothea Finch", "Winston Amadi"],
    ),
)
_PROTECTIONS = (
    _filed(
        "protection-doctors-lien",
        "letter_of_protection",
        _SANS,
        """<h3>DOCTOR'S LIEN</h3><table style="width:100%"><tr><td>TO: Attorney: Maximilian Drake, Esq.</td><td>DOCTOR: Harborview Chiropractic Clinic</td></tr><tr><td>PATIENT: Evangeline Stokes</td><td>Date of Accident: 12/19/2025</td></tr></table>
<p>I do hereby authorize the above doctor to furnish you, my attorney, with a full report of his examination, diagnosis and treatment of myself in regard to the accident in which I was involved.</p>
<p>I hereby authorize and direct you, my attorney, to pay directly to said doctor such sums as may be due and owing him for services rendered me and to withhold such sums from any settlement, judgment or verdict.</p>
<p>Dated: 01/06/2026 &nbsp;&nbsp; Patient's Signature: Evangeline Stokes</p>
<p>The undersigned, being attorney of record for the above patient, does hereby agree to observe all the terms of the above and agrees to withhold such sums from any settlement.</p>
<p>Dated: 01/08/2026 &nbsp;&nbsp; Attorney's Signature: Maximilian Drake</p>""",
        "2026-01-06",
        ["Maximilian Drake", "Harborview Chiropractic Clinic", "Evangeline Stokes"],
    ),
    _filed(
        "protection-firm",
        "letter_of_protection",
        _SERIF,
        """<div class=c><b style="font-size:15pt">LAW OFFICES OF IMOGEN FAIRBANKS</b><br>210 Peachtree Walk, Atlanta, GA 30303 | (404) 555-0182</div>
<p>March 17, 2026</p><p>Buckhead Pain Specialists, LLC<br>Attn: Billing Manager<br>55 Roswell Rd<br>Atlanta, GA 30305</p><p>RE: LETTER OF PROTECTION<br>Our Client/Your Patient: Horatio Bellweather<br>Date of Injury: February 20, 2026</p>
<p>Dear Sir or Madam:</p><p>Please accept this letter as our agreement to protect your outstanding balance of $6,240.00 from the proceeds of any settlement or verdict in this case. We ask that you forbear from collection while the claim is pending.</p>
<p>Very truly yours,</p><p>Imogen Fairbanks</p>""",
        "2026-03-17",
        [
            "Law Offices of Imogen Fairbanks",
            "Buckhead Pain Specialists, LLC",
            "Horatio Bellweather",
            "Imogen Fairbanks",
        ],
        "6240.00",
    ),
)
_ESTIMATES = (
    _filed(
        "estimate-record",
        "repair_estimate",
        "9pt Arial",
        """<table style="width:100%"><tr><td><b style="font-size:13pt">PRAIRIE WIND AUTO BODY, INC.</b><br>3300 Dodge St, Omaha, NE 68131<br>Phone: (402) 555-0147</td><td class=r>Workfile ID: 8c11fe02<br>Federal ID: 47-0555123</td></tr></table>
<h3>Preliminary Estimate</h3><table style="width:100%"><tr><td>Written By: Leopold Grantham, 3/12/2026 9:41:22 AM</td><td>Adjuster: Saffron Whitlock</td></tr></table>
<table style="width:100%"><tr><td>Insured: Delphine Marsh</td><td>Policy #: 4410-77</td><td>Claim #: CM-26-11093</td></tr><tr><td>Type of Loss: Collision</td><td>Date of Loss: 03/05/2026</td><td>Days to Repair: 6</td></tr></table>
<table style="width:100%"><tr><td><b>Owner:</b><br>Delphine Marsh<br>8122 Pine St<br>Omaha, NE 68124</td><td><b>Inspection Location:</b><br>PRAIRIE WIND AUTO BODY, INC.</td><td><b>Insurance Company:</b><br>Cornhusker Mutual</td></tr></table>
<p>2021 TOYO Camry SE 4D SED 4-2.5L Gasoline VIN: 4T1G11AK5MU500143 Odometer: 38,220</p>
<table style="width:100%"><tr><th>Line</th><th>Oper</th><th>Description</th><th class=r>Qty</th><th class=r>Extended Price $</th><th class=r>Labor</th><th class=r>Paint</th></tr>
<tr><td>1</td><td>Repl</td><td>Bumper cover</td><td class=r>1</td><td class=r>418.22</td><td class=r>1.8</td><td class=r>2.6</td></tr><tr><td>2</td><td>Rpr</td><td>RT Fender</td><td class=r></td><td class=r></td><td class=r>3.0</td><td class=r>2.2</td></tr></table>
<table style="width:60%;margin-left:40%"><tr><td>Parts</td><td class=r>418.22</td></tr><tr><td>Body Labor</td><td class=r>288.00</td></tr><tr><td>Paint Supplies</td><td class=r>172.80</td></tr><tr><td>Subtotal</td><td class=r>1,167.02</td></tr><tr><td>Sales Tax</td><td class=r>36.30</td></tr><tr><td><b>Total Cost of Repairs</b></td><td class=r><b>1,203.32</b></td></tr><tr><td>Deductible</td><td class=r>500.00</td></tr></table>""",
        "2026-03-12",
        ["Prairie Wind Auto Body, Inc.", "Leopold Grantham", "Saffron Whitlock", "Delphine Marsh", "Cornhusker Mutual"],
        "1203.32",
    ),
    _filed(
        "estimate-handtyped",
        "repair_estimate",
        _TYPED,
        """<div class=c>SALTGRASS BODY &amp; FRAME<br>77 Wharf Rd, Galveston TX 77550</div><h3>REPAIR ESTIMATE</h3><p>Date: 2/26/26<br>Customer: Nathaniel Osgood<br>Vehicle: 2016 Ford F-150, red<br>Estimator: Cyrus Babineaux</p>
<table style="width:100%"><tr><td>Tailgate, used</td><td class=r>$350.00</td></tr><tr><td>Rear bumper, chrome</td><td class=r>$289.95</td></tr><tr><td>Labor 9 hrs @ 65</td><td class=r>$585.00</td></tr><tr><td>Paint and materials</td><td class=r>$310.00</td></tr><tr><td>Tax</td><td class=r>$78.37</td></tr><tr><td>TOTAL ESTIMATE</td><td class=r>$1,613.32</td></tr></table><p>Estimate good for 30 days.</p>""",
        "2026-02-26",
        ["Saltgrass Body & Frame", "Nathaniel Osgood", "Cyrus Babineaux"],
        "1613.32",
    ),
)
_PLEADINGS = (
    _filed(
        "notice-deposition",
        "pleading",
        _SERIF,
        """<div class=c>IN THE UNITED STATES DISTRICT COURT<br>FOR THE NORTHERN DISTRICT OF GEORGIA<br>ATLANTA DIVISION</div><br>
<table style="width:100%"><tr><td style="width:48%">WILHELMINA TRASK,<br><br>&nbsp;&nbsp;&nbsp;&nbsp;Plaintiff,<br><br>v.<br><br>PEACH STATE FREIGHT, LLC,<br><br>&nbsp;&nbsp;&nbsp;&nbsp;Defendant.</td><td>)<br>)<br>)<br>)<br>)<br>)<br>)<br>)</td><td><br><br>CIVIL ACTION FILE<br>NO. 1:26-CV-00418-TWT</td></tr></table>
<h3>NOTICE OF TAKING DEPOSITION</h3><p>PLEASE TAKE NOTICE that the Plaintiff will take the deposition of Garrison Pruitt on April 22, 2026 at 10:00 a.m. by stenographic means.</p>
<p>Respectfully submitted this 30th day of March, 2026.</p><p style="margin-left:50%">/s/ Imogen Fairbanks<br>Imogen Fairbanks<br>Georgia Bar No. 555019<br>Attorney for Plaintiff</p>""",
        "2026-03-30",
        ["Wilhelmina Trask", "Peach State Freight, LLC", "Garrison Pruitt", "Imogen Fairbanks"],
    ),
    _filed(
        "complaint-district",
        "pleading",
        _SANS,
        """<p>STATE OF MINNESOTA &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; DISTRICT COURT<br>COUNTY OF RAMSEY &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; SECOND JUDICIAL DISTRICT</p><hr>
<table style="width:100%"><tr><td>Osvaldo Benning,<br><br>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Plaintiff,<br>vs.<br><br>Marguerite Skarsgaard,<br><br>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Defendant.</td><td>Court File No. 62-CV-26-1180<br><br><b>COMPLAINT</b></td></tr></table><hr>
<p>Plaintiff, for his cause of action against Defendant, states and alleges:</p><p>1. That on December 4, 2025 Defendant negligently operated a motor vehicle.</p><p>WHEREFORE, Plaintiff prays for judgment in excess of $50,000.</p>
<p>Dated: March 2, 2026</p><p>CALLOWAY DRUMMOND PLLC</p><p>By: Phineas Calloway (#0388112)<br>Attorneys for Plaintiff</p>""",
        "2026-03-02",
        ["Osvaldo Benning", "Marguerite Skarsgaard", "Phineas Calloway", "Calloway Drummond PLLC"],
    ),
)
_CORRESPONDENCE = (
    _filed(
        "letter-records-request",
        "correspondence",
        _SERIF,
        """<div class=c><b style="font-size:14pt">THISTLEWOOD AND AMADI, P.A.</b><br>Attorneys at Law</div><p>January 22, 2026</p><p>Medical Records Department<br>Cypress Bend Hospital<br>900 Magnolia Dr<br>Gulfport, MS 39501</p>
<p>Re: Our Client: Cassius Merriweather<br>DOB: 04/17/1990<br>Date of Accident: December 28, 2025</p><p>Dear Records Custodian:</p><p>This firm represents Cassius Merriweather for injuries sustained in the above accident. Enclosed please find a signed authorization. Please forward complete medical records and itemized bills.</p>
<p>Thank you for your prompt attention.</p><p>Sincerely,</p><p>Winston Amadi</p><p>Encl.</p>""",
        "2026-01-22",
        ["Thistlewood and Amadi, P.A.", "Cypress Bend Hospital", "Cassius Merriweather", "Winston Amadi"],
    ),
    _filed(
        "letter-representation",
        "correspondence",
        _SANS,
        """<p><b>NWOSU &amp; HARCOURT LLP</b><br>30 Court Street, Brooklyn, NY 11242</p><p>02/19/2026</p><p>VIA CERTIFIED MAIL</p><p>Tristate Fidelity Insurance<br>Claims Department<br>PO Box 880<br>Albany, NY 12201</p>
<table><tr><td>RE:</td><td>Our Client:</td><td>Perpetua Lindgren-Bao</td></tr><tr><td></td><td>Your Insured:</td><td>Salvatore Quist</td></tr><tr><td></td><td>Claim No.:</td><td>TF-2026-3391</td></tr><tr><td></td><td>D/A:</td><td>02/06/2026</td></tr></table>
<p>To Whom It May Concern:</p><p>Please be advised that this office has been retained to represent Perpetua Lindgren-Bao. Direct all further communication to this office and provide the limits of your insured's policy.</p><p>Very truly yours,</p><p>Adaeze Nwosu, Esq.</p>""",
        "2026-02-19",
        [
            "Nwosu & Harcourt LLP",
            "Tristate Fidelity Insurance",
            "Perpetua Lindgren-Bao",
            "Salvatore Quist",
            "Adaeze Nwosu",
        ],
    ),
    _filed(
        "letter-to-client",
        "correspondence",
        _SERIF,
        """<p style="text-align:right"><b>Calloway Drummond PLLC</b><br>500 Wabasha St<br>St. Paul, MN 55102</p><p>March 6, 2026</p><p>Mr. Osvaldo Benning<br>1440 Thomas Ave<br>St. Paul, MN 55104</p><p>Dear Mr. Benning:</p>
<p>Enclosed is a copy of the complaint that we filed in your case. The defendant has twenty-one days to answer. Please continue your treatment and let us know of any change in your work status.</p><p>Best regards,</p><p>Rosamund Teague<br>Legal Assistant to Phineas Calloway</p>""",
        "2026-03-06",
        ["Calloway Drummond PLLC", "Osvaldo Benning", "Rosamund Teague", "Phineas Calloway"],
    ),
)
LETTERS: tuple[Layout, ...] = (
    *_AFFIDAVITS,
    *_AUTHORIZATIONS,
    *_RETAINERS,
    *_PROTECTIONS,
    *_ESTIMATES,
    *_PLEADINGS,
    *_CORRESPONDENCE,
)
