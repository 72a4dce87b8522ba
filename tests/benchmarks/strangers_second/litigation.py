"""Discovery served, and the papers that are only filed."""
# ruff: noqa: E501, a sentence stands whole

from __future__ import annotations

from datetime import timedelta

from tests.benchmarks.strangers_second.case import Case, Paper, dash, long, m, page, record, row, us, vin


def _asked(pairs):
    return [row("request", number=number, text=text) for number, text in pairs]


def rogs_ohio(c: Case) -> Paper:
    """A defendant's interrogatories in an Ohio county court."""
    case, served = c.no("25 CV ####"), c.day(240)
    terms = '1. "You" means the plaintiff and anyone acting for the plaintiff. 2. "Accident" means the events alleged in paragraph 6 of the Complaint. 3. "Document" includes electronic messages and photographs.'
    asked = [
        "State your full name, date of birth, and every address at which you have lived in the past ten years.",
        "Identify each person who saw the Accident or came to the scene within one hour of it.",
        "Describe every injury that you claim, and state for each whether you have recovered and on what date.",
        "Identify each health care provider who treated you for the neck, back or shoulder in the ten years before the Accident.",
        "If you claim lost income, state the employer, the dates missed and the method by which the loss was computed.",
        "Have you ever made a claim for personal injury or workers' compensation? If so, give the date, the tribunal and the outcome.",
    ]
    pairs = [(str(at), text) for at, text in enumerate(asked, 1)]
    body = (
        f"<div class=c><b>IN THE COURT OF COMMON PLEAS<br>ARDMORE COUNTY, OHIO</b></div><br><table><tr><td style='width:46%'>{c.name.upper()},<br><br>&nbsp; &nbsp; Plaintiff,<br><br>vs.<br><br>{c.other.upper()},<br><br>&nbsp; &nbsp; Defendant.<td style='width:4%'>{')<br>' * 9}<td>CASE NO. {case}<br><br>JUDGE MAGDALENA STROUD<br><br><b>DEFENDANT'S FIRST SET OF INTERROGATORIES TO PLAINTIFF</b></table>"
        f"<p>Defendant {c.other} requests that Plaintiff {c.name} answer the following under oath within twenty-eight days of service.</p><h3 class=c>DEFINITIONS</h3><p>{terms}</p><h3 class=c>INTERROGATORIES</h3>"
        + "".join(f"<p><b><u>INTERROGATORY NO. {n}:</u></b> {t}</p><p>ANSWER:</p><br><br>" for n, t in pairs)
        + f"<p>Respectfully submitted,</p><p>/s/ Thelonius Graff<br>Thelonius Graff (0041199)<br>Graff, Udall &amp; Penhaligon LPA<br>Counsel for Defendant</p><h3 class=c>CERTIFICATE OF SERVICE</h3><p>A copy was sent by ordinary U.S. mail, postage prepaid, on {long(served)} to Barnaby Crick, counsel for Plaintiff.</p>"
    )
    return Paper(
        page(body, "", "12pt 'Liberation Serif'", "1in"),
        record("served_discovery", discovery_type="interrogatories", court="COURT OF COMMON PLEAS ARDMORE COUNTY, OHIO", case_number=case, plaintiff=c.name.upper(), defendant=c.other.upper(), propounding_party=c.other, responding_party=c.name, set_number="FIRST", service_date=served, service_method="mail", definitions=terms, requests=_asked(pairs)),
    )  # fmt: skip


def rfp_california(c: Case) -> Paper:
    """Pleading paper with its numbers down the margin."""
    case, served = c.no("37-2025-000#####-CU-PA"), c.day(200)
    terms = '"YOU" and "YOUR" mean the responding party. "INCIDENT" means the collision alleged in the Complaint. "DOCUMENTS" has the meaning of "writing" in Evidence Code section 250.'
    asked = [
        "All DOCUMENTS that evidence or relate to any injury YOU claim from the INCIDENT.",
        "All bills for medical care for which YOU seek recovery, whether or not they have been paid.",
        "All photographs and video of the INCIDENT, of the vehicles, or of YOUR injuries.",
        "All DOCUMENTS that YOU received from any lienholder with respect to the INCIDENT.",
        "All of YOUR federal tax returns for 2022 through 2024, if YOU claim a loss of earnings.",
    ]
    pairs = [(str(at), text) for at, text in enumerate(asked, 1)]
    numbers = "<div class=nums>" + "<br>".join(str(n) for n in range(1, 29)) + "</div>"
    first = (
        "<div class=p>Yolanda Petrakis-Lowe (SBN 298811)<br>PETRAKIS LOWE LLP<br>600 Harbor View, Suite 1200<br>Vista Serena, CA 92999<br>Attorneys for Defendant</div><div class='p c'><b>SUPERIOR COURT OF THE STATE OF CALIFORNIA<br>FOR THE COUNTY OF VISTA SERENA</b></div>"
        f"<table class=p><tr><td style='width:48%;border-right:1px solid;border-bottom:1px solid'>{c.name.upper()},<br>Plaintiff,<br>v.<br>{c.other.upper()}; and DOES 1 to 20,<br>Defendants.<td>Case No. {case}<br><b>DEFENDANT'S REQUESTS FOR PRODUCTION OF DOCUMENTS, SET TWO</b></table>"
        f"<div class=p>PROPOUNDING PARTY: {c.other.upper()}<br>RESPONDING PARTY: {c.name.upper()}<br>SET NUMBER: TWO</div>"
    )
    second = (
        f"<div class=p><b>DEFINITIONS</b><br>{terms}</div><div class=p><b>REQUESTS</b></div>"
        + "".join(f"<div class=p><u>REQUEST FOR PRODUCTION NO. {n}:</u><br>{t}</div>" for n, t in pairs)
        + f"<div class=p>Dated: {long(served)} &nbsp; By: Yolanda Petrakis-Lowe</div>"
    )
    third = f"<div class='p c'><b>PROOF OF SERVICE</b></div><div class=p>I am over eighteen and not a party. On {long(served)} I served the foregoing by electronic service on Barnaby Crick at bcrick@crickbarlow.example. I declare under penalty of perjury that this is true.</div><div class=p>Marisela Dupont</div>"
    body = "".join(f"<div class=sheet>{numbers}{part}</div>" for part in (first, second, third))
    return Paper(
        page(body, ".sheet{position:relative;height:9.7in;margin-left:.45in;border-left:3px double;padding-left:12px;break-after:page}.sheet:last-child{break-after:auto}.nums{position:absolute;left:-.42in;top:0;width:.3in;text-align:right;line-height:33px}.p{margin-bottom:14px;line-height:21px}", "12pt 'Liberation Serif'", "0.6in 0.7in"),
        record("served_discovery", discovery_type="requests_for_production", court="SUPERIOR COURT OF THE STATE OF CALIFORNIA FOR THE COUNTY OF VISTA SERENA", case_number=case, plaintiff=c.name.upper(), defendant=f"{c.other.upper()}; and DOES 1 to 20", propounding_party=c.other.upper(), responding_party=c.name.upper(), set_number="TWO", service_date=served, service_method="electronic", definitions=terms, requests=_asked(pairs)),
    )  # fmt: skip


def rfa_florida(c: Case) -> Paper:
    """Admissions asked in Florida, without definitions."""
    case, served = c.no("2025-CA-00####"), c.day(180)
    asked = [
        "Admit that on the date of the accident you were not wearing a seat belt.",
        "Admit that you had been treated for low back pain before the date of the accident.",
        "Admit that you have received personal injury protection benefits of at least $10,000.00.",
        "Admit that no physician has assigned you a permanent impairment rating.",
    ]
    pairs = [(str(at), text) for at, text in enumerate(asked, 1)]
    body = (
        f"<p class=r>IN THE CIRCUIT COURT OF THE TWENTY-FIRST JUDICIAL CIRCUIT<br>IN AND FOR CAY COUNTY, FLORIDA</p><p class=r>CASE NO.: {case}<br>DIVISION: H</p><p>{c.short.upper()},<br>&nbsp; &nbsp; &nbsp; Plaintiff,<br>v.<br>{c.other.upper()},<br>&nbsp; &nbsp; &nbsp; Defendant.<br>___________________________/</p><h3 class=c>REQUEST FOR ADMISSIONS TO PLAINTIFF</h3><p>COMES NOW the Defendant, {c.other}, and requests that the Plaintiff, {c.short}, admit the truth of the following within thirty days:</p><ol>"
        + "".join(f"<li style='margin:10px 0'>{t}</li>" for _, t in pairs)
        + f"</ol><p>I HEREBY CERTIFY that a true copy was furnished by hand delivery to Barnaby Crick, Esq., on {long(served)}.</p><p>LAW OFFICE OF SOLVEIG MBATHA<br>Attorney for Defendant<br>Fla. Bar No. 771904</p>"
    )
    return Paper(
        page(body, "", "12pt 'DejaVu Serif'", "1in"),
        record("served_discovery", discovery_type="requests_for_admission", court="CIRCUIT COURT OF THE TWENTY-FIRST JUDICIAL CIRCUIT IN AND FOR CAY COUNTY, FLORIDA", case_number=case, plaintiff=c.short.upper(), defendant=c.other.upper(), propounding_party=c.other, responding_party=c.short, service_date=served, service_method="personal", requests=_asked(pairs)),
    )  # fmt: skip


def rogs_federal(c: Case) -> Paper:
    """A company's interrogatories in a federal court, two defendants in the caption."""
    case, served = c.no("4:25-cv-0####-JHT"), c.day(265)
    terms = 'A. "Plaintiff" refers to the plaintiff and to the plaintiff\'s agents. B. "Identify" means to give name, last known address and telephone number. C. "Trailer" means the Crestline trailer bearing unit number 8814.'
    asked = [
        "Identify each person with knowledge of the facts alleged in Your Complaint.",
        "State the speed of Your vehicle at the moment You first saw the Trailer.",
        "Itemize all damages that You claim, including the amount of each element and how it was calculated.",
        "Identify every social media account that You have used since the collision.",
        "State whether You consumed any alcohol or medication in the twenty-four hours before the collision.",
    ]
    pairs = [(str(at), text) for at, text in enumerate(asked, 1)]
    firm = "Crestline Haulage, Inc."
    body = (
        f"<div class=c><b>UNITED STATES DISTRICT COURT<br>SOUTHERN DISTRICT OF TEXAS<br>LAREDO DIVISION</b></div><table style='margin-top:14px'><tr><td style='width:45%'>{c.short.upper()},<br>&nbsp; &nbsp; Plaintiff,<br>v.<br>CRESTLINE HAULAGE, INC. and {c.other.upper()},<br>&nbsp; &nbsp; Defendants.<td style='width:6%'>{'&sect;<br>' * 6}<td><br><br>Civil Action No. {case}</table>"
        f"<h3 class=c>DEFENDANT CRESTLINE HAULAGE, INC.'S SECOND SET OF INTERROGATORIES TO PLAINTIFF</h3><p>TO: Plaintiff {c.short}, by and through counsel of record, Barnaby Crick.</p><h3>I. Definitions</h3><p>{terms}</p><h3>II. Interrogatories</h3>"
        + "".join(f"<p><b>{n}.</b> &nbsp; {t}</p><p>RESPONSE:</p>" for n, t in pairs)
        + f"<p>Dated: {long(served - timedelta(days=1))}</p><p>/s/ Hester Vandermolen, Attorney-in-Charge for {firm}</p><h3>Certificate of Service</h3><p>I certify that on {long(served)} this document was served on all counsel by Federal Express overnight delivery.</p>"
    )
    return Paper(
        page(body, "", "11.5pt 'Liberation Serif'", "1in"),
        record("served_discovery", discovery_type="interrogatories", court="UNITED STATES DISTRICT COURT SOUTHERN DISTRICT OF TEXAS LAREDO DIVISION", case_number=case, plaintiff=c.short.upper(), defendant=f"CRESTLINE HAULAGE, INC. and {c.other.upper()}", propounding_party="CRESTLINE HAULAGE, INC.", responding_party=c.short, set_number="SECOND", service_date=served, service_method="overnight", definitions=terms, requests=_asked(pairs)),
    )  # fmt: skip


def _filed(body, font, day, names, amount=None, css="", margin="0.9in"):
    return Paper(page(body, css, font, margin), record("filed", date=day, names=names, amount=amount))


def authorization_form(c: Case) -> Paper:
    """A federal privacy form with boxes."""
    day = c.day(6)
    body = f"<h3 class=c>AUTHORIZATION FOR RELEASE OF PROTECTED HEALTH INFORMATION<br>(HIPAA, 45 CFR 164.508)</h3><table class=g><tr><td>Patient name: {c.name}<td>Date of birth: {us(c.born)}<tr><td colspan=2>I authorize: St. Brannock Medical Center<tr><td colspan=2>to release to: Crick and Barlow, Attorneys at Law<tr><td colspan=2>Information: [X] all records [X] itemized billing [X] films &nbsp; [ ] psychotherapy notes<tr><td colspan=2>Purpose: legal matter. This authorization expires one year from the date signed.<tr><td colspan=2>I may revoke it in writing at any time. Treatment is not conditioned on my signing.<tr><td>Signature: <i>{c.short}</i><td>Date: {us(day)}</table>"
    return _filed(body, "11pt 'Liberation Sans'", day, [c.name, "St. Brannock Medical Center", "Crick and Barlow, Attorneys at Law"], css="td{padding:8px}")  # fmt: skip


def authorization_wages(c: Case) -> Paper:
    """Leave to an employer to speak."""
    day = c.day(11)
    body = f"<p><b>EMPLOYMENT RECORDS AUTHORIZATION</b></p><p>To: Wolverine Crest Logistics, LLC</p><p>You are hereby authorized and requested to furnish to my attorneys, Mandrake Sorrel PLLC, copies of my personnel file, attendance records and wage records from January 1, 2022 to the present.</p><p>A photocopy of this authorization is as valid as the original.</p><p>Signed this {day.day}th day of {day:%B}, {day.year}.</p><br><p>_________________________<br>{c.name}</p>"
    return _filed(
        body, "13pt 'Liberation Serif'", day, ["Wolverine Crest Logistics, LLC", "Mandrake Sorrel PLLC", c.name]
    )


def retainer_fee(c: Case) -> Paper:
    """A contingent fee agreement in numbered paragraphs."""
    day = c.day(4)
    body = f'<h2 class=c>CONTINGENT FEE AGREEMENT</h2><p>This agreement is made on {long(day)} between {c.name} ("Client") and Crick and Barlow, Attorneys at Law ("Firm").</p><p>1. <b>Scope.</b> Client retains the Firm to pursue claims for injuries of {long(c.loss)} against {c.other} and others.</p><p>2. <b>Fee.</b> The fee is one third of any gross recovery before suit is filed and forty percent after. If there is no recovery there is no fee.</p><p>3. <b>Costs.</b> The Firm advances costs, to be repaid from the recovery.</p><p>4. <b>Settlement.</b> No settlement is made without the consent of Client.</p><p>5. <b>Ending.</b> Either may end this agreement by written notice.</p><table style=\'margin-top:40px\'><tr><td>____________________<br>{c.name}, Client<td>____________________<br>Barnaby Crick, for the Firm</table>'
    return _filed(body, "11.5pt 'Liberation Serif'", day, [c.name, "Crick and Barlow, Attorneys at Law", c.other, "Barnaby Crick"])  # fmt: skip


def retainer_letter(c: Case) -> Paper:
    """An engagement letter."""
    day = c.day(7)
    body = f"<b style='font-size:16pt'>Mandrake Sorrel PLLC</b><br>Trial Lawyers<p>{long(day)}</p><p>Dear {c.short}:</p><p>Thank you for choosing our firm. This letter of engagement confirms that we will represent you in your injury claim arising from the events of {long(c.loss)}. Our attorney's fee will be 33 1/3 percent of what we recover for you. You owe us nothing if we recover nothing.</p><p>Please sign below and return one copy to retain us.</p><p>Cordially,<br><br>Araminta Sorrel</p><hr><p>AGREED: ______________________ &nbsp; {c.short} &nbsp; &nbsp; Date: {us(day + timedelta(days=2))}</p>"
    return _filed(body, "11pt 'DejaVu Sans'", day, ["Mandrake Sorrel PLLC", c.short, "Araminta Sorrel"])


def protection_letter(c: Case) -> Paper:
    """A letter of protection to a surgeon's office."""
    day = c.day(52)
    body = f"<p class=r>CRICK AND BARLOW<br>Attorneys at Law<br>40 Courthouse Sq</p><p>{long(day)}</p><p>Tamarack Orthopaedic Associates, P.C.<br>611 Foundry Street, Suite 400</p><p><b>LETTER OF PROTECTION</b></p><p>Re: Our client and your patient, {c.name}; date of injury {long(c.loss)}</p><p>This office will protect your reasonable charges for treatment of the above from the proceeds of any settlement or judgment, after attorney's fees and costs. Please hold the account out of collection while the matter is pending. If there is no recovery, the patient remains responsible.</p><p>Barnaby Crick</p>"
    return _filed(body, "12pt 'Liberation Serif'", day, ["CRICK AND BARLOW", "Tamarack Orthopaedic Associates, P.C.", c.name, "Barnaby Crick"])  # fmt: skip


def protection_form(c: Case) -> Paper:
    """A clinic's own assignment and letter of protection, for an estimate of surgery."""
    day, amount = c.day(85), c.sum("27400.00")
    body = f"<h3 style='background:#ddd;padding:6px'>TIDEWATER AMBULATORY SURGERY CENTER - ATTORNEY LIEN / LETTER OF PROTECTION (LOP)</h3><table class=g><tr><td>Patient<td>{c.short}<tr><td>Attorney / firm<td>Mandrake Sorrel PLLC<tr><td>Estimated charges protected<td>${m(amount)}<tr><td>Date<td>{us(day)}</table><p>The undersigned attorney agrees to withhold from any settlement such sums as are due to the Center and to pay them directly. The patient agrees that this does not excuse the debt.</p><p>Attorney: <i>Araminta Sorrel</i></p><p>Patient: <i>{c.short}</i></p>"
    return _filed(body, "11pt 'Liberation Sans Narrow'", day, ["TIDEWATER AMBULATORY SURGERY CENTER", c.short, "Mandrake Sorrel PLLC", "Araminta Sorrel"], amount)  # fmt: skip


def _estimate(c, lines):
    made = [(what, hours, c.sum(price)) for what, hours, price in lines]
    return made, sum((each[2] for each in made), start=c.sum("0.00"))


def estimate_shop(c: Case) -> Paper:
    """A body shop's estimate of record."""
    made, parts = _estimate(c, [("Repl  Rear bumper cover", "1.8", "412.60"), ("R&amp;R  Tail lamp assy LT", "0.4", "268.00"), ("Rpr  Trunk floor", "3.5", "189.00"), ("Refn  Bumper cover", "2.6", "140.40"), ("Blnd  Quarter panel LT", "1.1", "59.40")])  # fmt: skip
    tax, day = c.sum("47.65"), c.day(5)
    body = (
        f"<div class=c><b style='font-size:14pt'>COPPER KETTLE COLLISION</b><br>18 Anvil Ct, Bramwell Falls, PA 17999<br>Preliminary Estimate</div><table><tr><td>Customer: {c.name}<br>Insurance: Buckhorn States Auto<br>Written by: Sully Hargreave<td class=r>Job No. {c.no('####')}<br>Date: {us(day)}<br>Date of loss: {us(c.loss)}</table><p>2020 KIA SOUL 4D UTV &nbsp; VIN {vin('KNDJ23AU*L7' + c.no('0#####'))} &nbsp; Odometer 41,208</p><table class=z><tr><th>Line<th>Description<th class=r>Labor<th class=r>Extended price"
        + "".join(
            f"<tr><td>{at}<td>{what}<td class=r>{hours}<td class=r>{m(price)}"
            for at, (what, hours, price) in enumerate(made, 1)
        )
        + f"<tr><td><td><b>Subtotal</b><td><td class=r>{m(parts)}<tr><td><td>Sales tax<td><td class=r>{m(tax)}<tr><td><td><b>Total cost of repairs</b><td><td class=r><b>${m(parts + tax)}</b><tr><td><td>Deductible<td><td class=r>500.00</table>"
    )
    return _filed(body, "10.5pt 'Liberation Mono'", day, ["COPPER KETTLE COLLISION", c.name, "Sully Hargreave"], parts + tax, ".z th{border-bottom:1px solid}", "0.7in")  # fmt: skip


def estimate_appraiser(c: Case) -> Paper:
    """An insurer's appraiser on a repair."""
    made, total = _estimate(c, [("Front fender, right, recycled", "", "325.00"), ("Headlamp, right, new", "", "714.50"), ("Alignment, four wheel", "", "129.95"), ("Paint and materials", "", "388.00")])  # fmt: skip
    day = c.day(13)
    body = (
        f"<h2>Vehicle Damage Appraisal</h2><p>Repair estimate prepared {long(day)} by Galloway Appraisal Bureau for Skyline Reciprocal Exchange</p><p>Owner: {c.short}. Appraiser: Benno Castellanos. Vehicle: 2017 Honda CR-V, silver. Point of impact: right front.</p><table class=g>"
        + "".join(f"<tr><td>{what}<td class=r>${m(price)}" for what, _, price in made)
        + f"<tr><th>NET ESTIMATE TOTAL<th class=r>${m(total)}</table><p>Not an authorization to repair. Supplements need prior approval.</p>"
    )
    return _filed(body, "11pt 'DejaVu Serif'", day, ["Galloway Appraisal Bureau", "Skyline Reciprocal Exchange", c.short, "Benno Castellanos"], total)  # fmt: skip


def complaint(c: Case) -> Paper:
    """A complaint."""
    day = c.day(160)
    body = f"<div class=c><b>STATE OF NEBRASKA<br>DISTRICT COURT OF HOLLIS COUNTY</b></div><table style='margin:12px 0'><tr><td style='width:50%'>{c.name}, Plaintiff,<br><br>v.<br><br>{c.other}, Defendant.<td>Case No. CI {c.no('25-###')}<br><br><b>COMPLAINT AND JURY DEMAND</b></table><p>Plaintiff alleges:</p><p>1. Plaintiff resides in Hollis County. Defendant resides in Hollis County.</p><p>2. On {long(c.loss)} Defendant drove a motor vehicle negligently and struck the vehicle of Plaintiff.</p><p>3. As a proximate result Plaintiff was injured, incurred medical expense, and lost wages.</p><p>WHEREFORE Plaintiff prays for judgment in an amount to be proved at trial, for costs, and for such other relief as is just.</p><p>Dated {long(day)}.</p><p>Barnaby Crick, Attorney for Plaintiff</p>"
    return _filed(body, "12pt 'Liberation Serif'", day, [c.name, c.other, "Barnaby Crick"])


def answer(c: Case) -> Paper:
    """An answer."""
    day = c.day(191)
    body = f"<p>COMMONWEALTH OF PENNSYLVANIA<br>COURT OF COMMON PLEAS OF BRAMWELL COUNTY - CIVIL DIVISION</p><p>{c.short.upper()} v. {c.other.upper()} &nbsp; &nbsp; No. {c.no('2025-####')}</p><h3 class=c>DEFENDANT'S ANSWER WITH NEW MATTER</h3><p>AND NOW comes Defendant by counsel and answers:</p><p>1. Admitted. &nbsp; 2. Denied. &nbsp; 3. After reasonable investigation Defendant is without knowledge of the truth of the averment, and it is denied.</p><p class=c>NEW MATTER</p><p>4. The claim is barred or limited by the comparative negligence of Plaintiff.</p><p>5. Plaintiff failed to mitigate damages.</p><p>Respectfully submitted,<br>Thelonius Graff, Esquire<br>{us(day)}</p>"
    return _filed(body, "11.5pt 'Liberation Mono'", day, [c.short.upper(), c.other.upper(), "Thelonius Graff"])


def affidavit_billing(c: Case) -> Paper:
    """A custodian swears to bills."""
    day, amount = c.day(210), c.sum("4318.00")
    body = f"<p>THE STATE OF TEXAS &nbsp; &sect;<br>COUNTY OF CARRIZO &nbsp; &nbsp; &nbsp; &sect;</p><h3 class=c>AFFIDAVIT CONCERNING COST AND NECESSITY OF SERVICES</h3><p>Before me, the undersigned authority, personally appeared Rosalind Quarrie, who, being by me duly sworn, deposed as follows:</p><p>My name is Rosalind Quarrie. I am of sound mind and capable of making this affidavit. I am the custodian of records for ClearField Imaging Partners. Attached are records of the services given to {c.name} on {long(c.day(24))}.</p><p>The total amount charged for the services, ${m(amount)}, was reasonable at the time and place that they were given, and the services were necessary.</p><p>_____________________<br>Rosalind Quarrie, Affiant</p><p>SWORN TO AND SUBSCRIBED before me on {long(day)}.</p><p>Notary Public, State of Texas: Evander Liddell</p>"
    return _filed(body, "12pt 'Liberation Serif'", day, ["Rosalind Quarrie", "ClearField Imaging Partners", c.name, "Evander Liddell"], amount)  # fmt: skip


def affidavit_insurance(c: Case) -> Paper:
    """No other insurance, sworn."""
    day = c.day(170)
    body = f"<h2 class=c>AFFIDAVIT OF NO OTHER INSURANCE</h2><p>STATE OF OHIO, COUNTY OF ARDMORE, SS:</p><p>{c.other}, being first duly sworn, says:</p><ol><li>I was the driver in an accident with {c.name} on {long(c.loss)}.</li><li>I had no policy of liability, excess or umbrella insurance other than that of Buckhorn States Auto.</li><li>I was not in the course of any employment.</li></ol><p>Further affiant sayeth naught.</p><p>____________________ {c.other}</p><p>Subscribed and sworn to before me this {us(day)}. &nbsp; Clementine Osborne, Notary</p>"
    return _filed(body, "12pt 'DejaVu Sans Condensed'", day, [c.other, c.name, "Clementine Osborne"])


def letter_client(c: Case) -> Paper:
    """A firm writes to its client."""
    day = c.day(95)
    body = f"<b>Mandrake Sorrel PLLC</b><br>3 Alembic Row<p>{long(day)}</p><p>{c.name}<br>{c.street}<br>{c.town}</p><p>Dear {c.short}:</p><p>We are waiting for your last therapy records. Please call us if your address changes or if you see any new doctor. Please do not speak with anyone about the case and do not post about it online.</p><p>We expect to have everything together within six weeks.</p><p>Warmly,<br>Juniper Ashgrove, Paralegal</p>"
    return _filed(body, "12pt 'Liberation Sans'", day, ["Mandrake Sorrel PLLC", c.name, "Juniper Ashgrove"])


def letter_opponent(c: Case) -> Paper:
    """Defence counsel about a date for a deposition."""
    day = c.day(280)
    body = f"<div class=c>GRAFF, UDALL AND PENHALIGON LPA</div><p class=r>{dash(day)}</p><p>Barnaby Crick, Esq.<br>Crick and Barlow</p><p>Re: {c.short} v. {c.other}</p><p>Dear Barnaby,</p><p>Following our telephone call, would the 14th or the 21st of next month suit for your client to be deposed at our office? Please let me have an answer by the end of the week. I also write to say that we have moved to the fourth floor.</p><p>Regards,</p><p>Thelonius Graff</p>"
    return _filed(body, "11pt 'Liberation Mono'", day, ["GRAFF, UDALL AND PENHALIGON LPA", "Barnaby Crick", c.short, c.other, "Thelonius Graff"])  # fmt: skip
