"""Papers of law offices and of those they write to, typed, in capitals, in boxes and in prose."""
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
        "desk-affidavit-heirs",
        "affidavit",
        _SERIF,
        """<div class=c>AFFIDAVIT OF LOST WAGES</div><p>I, Cordelia Ravensworth, being of lawful age and first duly sworn upon oath, depose and state:</p><p>1. I am the payroll manager of Silver Creek Nurseries, Inc.</p><p>2. Our employee, Mordecai Flint, was absent from work from January 3, 2026 to January 24, 2026.</p><p>Further affiant saith not.</p><p style="margin-left:50%">_______________________<br>CORDELIA RAVENSWORTH</p><p>Subscribed and sworn to before me, a Notary Public, this 11th day of February, 2026.</p><p>_______________________<br>Notary Public<br>My Appointment Expires: 6/1/2027</p>""",
        "2026-02-11",
        ["Cordelia Ravensworth", "Silver Creek Nurseries, Inc.", "Mordecai Flint"],
    ),
    _filed(
        "desk-affidavit-new-york",
        "affidavit",
        _TYPED,
        """<p>STATE OF NEW YORK &nbsp;&nbsp;)<br>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;) ss.:<br>COUNTY OF ERIE &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;)</p><p>MILLICENT DRAGO, being duly sworn, deposes and says:</p><p>I reside at 14 Elm Terrace, Buffalo, New York. On October 9, 2025 I was a passenger in the automobile operated by Casper Nightingale when it was struck from behind.</p><p>&nbsp;</p><p>MILLICENT DRAGO</p><p>Sworn to before me this<br>2nd day of March, 2026</p><p>Notary Public</p>""",
        "2026-03-02",
        ["Millicent Drago", "Casper Nightingale"],
    ),
    _filed(
        "desk-authorization-insurer",
        "authorization",
        _SANS,
        """<b>Redwood Mutual</b><h3>Authorization for Release of Medical and Wage Information</h3><p>Claim No. 88-2210 &nbsp;&nbsp; Insured: Casper Nightingale &nbsp;&nbsp; Date of Loss: 10/09/2025</p><p>I authorize any physician, hospital, employer or other person having records about me to give them to Redwood Mutual. A photocopy is as valid as the original. This authorization is valid for one year.</p><table style="width:100%"><tr><td>Name (print): Millicent Drago</td><td>Birth date: 05/30/1988</td></tr><tr><td>Signature: Millicent Drago</td><td>Date: 11/02/2025</td></tr></table>""",
        "2025-11-02",
        ["Redwood Mutual", "Casper Nightingale", "Millicent Drago"],
    ),
    _filed(
        "desk-retainer-form",
        "retainer",
        _SANS,
        """<h3>ATTORNEY-CLIENT RETAINER AGREEMENT</h3><table class=g style="width:100%"><tr><td>Client name: Mordecai Flint</td><td>Date: 01/30/2026</td></tr><tr><td>Date of accident: 01/02/2026</td><td>Attorney: Beaufort Inglis</td></tr></table><p>Client retains Inglis Law Group, P.C. ("Firm"). Firm's fee is 33.33% of gross recovery before filing and 40% after. Costs advanced are repaid from recovery. No recovery, no fee.</p><p>Client Signature: Mordecai Flint &nbsp;&nbsp; Attorney Signature: Beaufort Inglis</p>""",
        "2026-01-30",
        ["Mordecai Flint", "Beaufort Inglis", "Inglis Law Group, P.C."],
    ),
    _filed(
        "desk-protection-short",
        "letter_of_protection",
        _TYPED,
        """<div>INGLIS LAW GROUP, P.C.<br>ATTORNEYS AT LAW</div><p>FEBRUARY 9, 2026</p><p>DR. ARISTIDE MALLORY<br>MALLORY CHIROPRACTIC CENTER<br>9 COURT ST</p><p>RE: MORDECAI FLINT<br>D/A: 01/02/2026</p><p>DEAR DR. MALLORY:</p><p>THIS OFFICE WILL PROTECT YOUR BILL FOR TREATMENT OF OUR CLIENT FROM THE PROCEEDS OF ANY SETTLEMENT. PLEASE DO NOT REFER THE ACCOUNT TO COLLECTION.</p><p>VERY TRULY YOURS,</p><p>BEAUFORT INGLIS</p>""",
        "2026-02-09",
        ["Inglis Law Group, P.C.", "Aristide Mallory", "Mordecai Flint", "Beaufort Inglis"],
    ),
    _filed(
        "desk-estimate-appraiser",
        "repair_estimate",
        _SANS,
        """<table style="width:100%"><tr><td><b>TIDEWATER APPRAISAL SERVICE</b><br>Independent Auto Appraisers</td><td class=r>Estimate No. T-4471<br>Date Inspected: 01/15/2026</td></tr></table><h3>Automobile Damage Appraisal</h3><table style="width:100%"><tr><td>Company: Redwood Mutual</td><td>Appraiser: Quincy Ostrander</td></tr><tr><td>Claimant: Mordecai Flint</td><td>Insured: Casper Nightingale</td></tr></table><table style="width:100%"><tr><th>Operation</th><th>Part</th><th class=r>Hours</th><th class=r>Amount</th></tr><tr><td>Replace</td><td>Hood</td><td class=r>1.2</td><td class=r>388.40</td></tr><tr><td>Repair</td><td>Grille</td><td class=r>0.5</td><td class=r>60.00</td></tr></table><p class=r>Sub Total: $448.40<br>Tax: $26.90<br>Grand Total: $475.30</p><p>Agreed price with shop: yes</p>""",
        "2026-01-15",
        ["Tidewater Appraisal Service", "Redwood Mutual", "Quincy Ostrander", "Mordecai Flint", "Casper Nightingale"],
        "475.30",
    ),
    _filed(
        "desk-pleading-answer",
        "pleading",
        _SERIF,
        """<div class=c>IN THE CIRCUIT COURT OF JACKSON COUNTY, MISSOURI<br>AT INDEPENDENCE</div><p>MORDECAI FLINT,<br>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Plaintiff,<br>vs.<br>CASPER NIGHTINGALE,<br>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Defendant.</p><p>Case No. 2616-CV04417</p><h3>ANSWER OF DEFENDANT</h3><p>COMES NOW Defendant and for his Answer states: 1. Defendant denies each allegation. 2. Plaintiff's own fault contributed to his damages.</p><p>WHEREFORE Defendant prays to be dismissed with costs.</p><p>Respectfully submitted,</p><p>/s/ Seraphina Locke<br>Seraphina Locke #61188<br>LOCKE &amp; BARTRAM, LLC<br>ATTORNEYS FOR DEFENDANT</p><p>I certify that a copy was served on April 3, 2026 upon all counsel by the electronic filing system.</p>""",
        "2026-04-03",
        ["Mordecai Flint", "Casper Nightingale", "Seraphina Locke", "Locke & Bartram, LLC"],
    ),
    _filed(
        "desk-letter-status",
        "correspondence",
        _TYPED,
        """<p>LOCKE &amp; BARTRAM, LLC<br>ATTORNEYS AND COUNSELORS</p><p>APRIL 9, 2026</p><p>BEAUFORT INGLIS<br>INGLIS LAW GROUP, P.C.<br>500 MAIN</p><p>RE: FLINT V. NIGHTINGALE</p><p>DEAR MR. INGLIS:</p><p>ENCLOSED PLEASE FIND DEFENDANT'S ANSWERS TO YOUR INTERROGATORIES. PLEASE CALL TO SCHEDULE THE DEPOSITION OF YOUR CLIENT.</p><p>SINCERELY,</p><p>SERAPHINA LOCKE</p>""",
        "2026-04-09",
        ["Locke & Bartram, LLC", "Beaufort Inglis", "Seraphina Locke"],
    ),
)
_CLAIMS = (
    _layout(
        "desk-carrier-counter",
        "claim_letter",
        _SANS,
        """<div style="text-align:center"><b style="font-size:16pt">Redwood Mutual</b></div><p>Quentin Abara<br>Claims Consultant<br>Direct line: (800) 555-0139, extension 4418<br>E-mail: q.abara@redwood.example</p><p>May 1, 2026</p><p>Inglis Law Group, P.C.</p><p>Claim Number: 88-2210 &nbsp; Our Insured: Casper Nightingale &nbsp; Your Client: Mordecai Flint &nbsp; Date of Accident: January 2, 2026</p><p>Dear Mr. Inglis,</p><p>We cannot accept your demand of $40,000. At this time we value the claim and would like to settle it for $9,600.00, new money, in exchange for a full release.</p><p>Sincerely,</p><p>Quentin Abara</p>""",
        carrier="Redwood Mutual",
        letter_type="offer",
        date="2026-05-01",
        claim_number="88-2210",
        adjuster_name="Quentin Abara",
        adjuster_phone="(800) 555-0139, extension 4418",
        adjuster_email="q.abara@redwood.example",
        insured_name="Casper Nightingale",
        claimant_name="Mordecai Flint",
        date_of_loss="2026-01-02",
        amount_offered="9600.00",
    ),
    _layout(
        "desk-lien-union",
        "lien_notice",
        _SANS,
        """<b>HARBOR TRADES HEALTH AND WELFARE TRUST</b><br>Third Party Recovery, 77 Pier Ave, Tacoma, WA 98402<p>March 27, 2026</p><p>Re: Participant: Selwyn Flint<br>Injured Dependent: Mordecai Flint<br>Trust File: HT-90017<br>Injury Date: 1/2/26</p><p>Dear Mr. Inglis:</p><p>The Trust is a self-funded plan under ERISA. Its lien presently totals $2,118.40 as shown:</p><table style="width:100%"><tr><th>Svc Date</th><th>Provider of Service</th><th>Diag</th><th class=r>Charge</th><th class=r>Trust Paid</th></tr><tr><td>1/2/26</td><td>Cascade Ambulance</td><td>S06.0X0A</td><td class=r>$1,210.00</td><td class=r>$640.15</td></tr><tr><td>1/2/26</td><td>Mount Rainier Hospital</td><td>S06.0X0A</td><td class=r>$4,880.00</td><td class=r>$1,478.25</td></tr></table><p>Please advise us of the status of the claim by April 24, 2026.</p><p>Yours truly,<br>Winifred Cole</p>""",
        lienholder="HARBOR TRADES HEALTH AND WELFARE TRUST",
        lien_type="erisa_plan",
        lienholder_address="77 Pier Ave, Tacoma, WA 98402",
        reference_number="HT-90017",
        claimant_name="Mordecai Flint",
        date_of_loss="2026-01-02",
        date="2026-03-27",
        amount_claimed="2118.40",
        response_due="2026-04-24",
        items=[
            dict(
                date_of_service="2026-01-02",
                provider_name="Cascade Ambulance",
                diagnosis_codes=["S06.0X0A"],
                billed="1210.00",
                paid="640.15",
            ),
            dict(
                date_of_service="2026-01-02",
                provider_name="Mount Rainier Hospital",
                diagnosis_codes=["S06.0X0A"],
                billed="4880.00",
                paid="1478.25",
            ),
        ],
    ),
)
DESKS: tuple[Layout, ...] = (*_FILED, *_CLAIMS)
