"""Declarations of policies, and letters of claims departments."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_fourth.case import (
    KOWAL,
    KOWAL_AT,
    MARR,
    MARR_AT,
    Paper,
    Person,
    bare,
    dots,
    long,
    mid,
    pair,
    rows,
    shape,
    sheet,
    us,
    vin,
)


def _cover(name: str, kind: str, person: str | None, accident: str | None, premium: str | None = None, deductible: str | None = None) -> dict:
    return shape("coverage", name=name, coverage=kind, limit_per_person=person, limit_per_accident=accident, deductible=deductible, premium=premium)


def _cars(*cars: tuple[str, str, str, str]) -> list[dict]:
    return [dict(zip(("year", "make", "model", "vin"), car, strict=True)) for car in cars]


def policy_two_cars(p: Person) -> Paper:
    """An Ohio personal auto page: the vehicles in columns, a premium for each beside each coverage."""
    cars = _cars(("2020", "CHEVROLET", "EQUINOX", vin("2GNAXKEV*L6172033")), ("2013", "FORD", "FOCUS", vin("1FADP3F2*DL220417")))
    policy, start, end = p.no("OH-A ####### 3"), p.day(-95), p.day(88)
    table = [("Bodily Injury", "bodily_injury", "$100,000 each person / $300,000 each accident", "100000.00", "300000.00", "188.00", "171.00"), ("Property Damage", "property_damage", "$100,000 each accident", None, "100000.00", "142.00", "130.00"), ("Medical Payments", "medical_payments", "$5,000 each person", "5000.00", None, "21.00", "19.00"), ("Uninsured Motorists BI", "uninsured_motorist", "$50,000 each person / $100,000 each accident", "50000.00", "100000.00", "34.00", "34.00")]
    body = (
        f"<div class=f><b style='font-size:16pt;color:#063'>Cuyahoga Mutual</b><div class=n>PERSONAL AUTO POLICY<br><b>DECLARATIONS PAGE</b></div></div><table class='w b' style='margin:10px 0'>{pair(('Policy No.', policy), ('Effective', us(start) + ' 12:01 AM'), ('Expires', us(end) + ' 12:01 AM'), ('Agent', 'Hollis Brook Agency 0417'))}<tr><td colspan=4><span class=l>Named Insured and Mailing Address</span>{p.name}<br>{p.street}<br>{p.town}</table>"
        + "<table class=w><tr class=u><th>Unit<th>Year<th>Make<th>Model<th>Vehicle ID Number<th>Use" + "".join(f"<tr><td>{at}<td>{car['year']}<td>{car['make']}<td>{car['model']}<td>{car['vin']}<td>Commute" for at, car in enumerate(cars, 1))
        + "</table><table class=w style='margin-top:12px'><tr class=u><th>Coverage<th>Limits of liability<th class=n>Unit 1 premium<th class=n>Unit 2 premium" + rows([(name, said, one, two) for name, _, said, _, _, one, two in table], 2) + "<tr><td>Collision<td>Actual cash value less $500 deductible<td class=n>266.00<td class=n>Not covered<tr class=u><td><b>Six-month premium</b><td><td class=n>651.00<td class=n>354.00</table><p class=s>Lienholder, unit 1: Buckeye Commons Credit Union. Discounts applied: multi-car, paperless.</p>"
    )
    covers = [_cover(name, kind, person, accident) for name, kind, _, person, accident, _, _ in table] + [_cover("Collision", "other", None, None, None, "500.00")]
    for cover in covers:
        cover.pop("premium")
    return Paper(sheet(body, ".u th,.u td{border-bottom:1.5px solid #063}td,th{padding:4px 6px}", "10.3pt/1.4 'Open Sans'", "0.7in"), shape("declarations", carrier="Cuyahoga Mutual", policy_number=policy, named_insured=p.name, period_start=start, period_end=end, coverages=covers, vehicles=cars))


def policy_home(p: Person) -> Paper:
    """A homeowner's page: property and liability sections with leaders of dots."""
    policy, start, end = p.no("HO3-########"), p.day(-200), p.day(165)
    wide = 330
    lines = (("A. Dwelling", "$412,000"), ("B. Other structures", "$41,200"), ("C. Personal property", "$247,200"), ("D. Loss of use", "$82,400"))
    low = (("E. Personal Liability, each occurrence", "$300,000"), ("F. Medical Payments to Others, each person", "$5,000"))
    body = (
        f"<div class=m><b style='font-size:15pt'>PACIFIC HEARTH INSURANCE COMPANY</b><br>Homeowners Policy Declarations</div><hr><p>Policy number: {policy}<br>Policy period: {long(start)} to {long(end)}, 12:01 a.m. at the residence premises<br>Named insured: {p.other}<br>Residence premises: 406 Calle Mirlo, Vista Serena, CA 92999</p><h4>SECTION I &ndash; PROPERTY</h4><table>" + rows([(dots(name, wide), value) for name, value in lines], 1) + "</table><p>All peril deductible: $1,500</p><h4>SECTION II &ndash; LIABILITY</h4><table>" + rows([(dots(name, wide), value) for name, value in low], 1)
        + "</table><p>Total annual premium: $1,688.00</p><p>Forms: HO 00 03 05 11, HO 04 77 10 00</p><p>Mortgagee: First Mesa Savings, ISAOA</p><p class=s>Animal liability is subject to a sublimit; see form PH 118.</p>"
    )
    return Paper(sheet(body, "td{padding:3px 0}", "11pt/1.45 'Liberation Serif'", "0.9in"), shape("declarations", carrier="PACIFIC HEARTH INSURANCE COMPANY", policy_number=policy, named_insured=p.other, period_start=start, period_end=end)).without("coverages")


def policy_short(p: Person) -> Paper:
    """A Pennsylvania page with limits in thousands, tort option, benefits to the first party, in plain lines without rules."""
    cars = _cars(("2018", "Buick", "LaCrosse", vin("1G4ZP5SS*JU118843")))
    policy, start, end = p.no("PA 77 ######"), p.day(-31), p.day(152)
    table = [("Bodily Injury Liability", "bodily_injury", "$25,000 per person, $50,000 per accident", "25000.00", "50000.00", "214.10"), ("Property Damage Liability", "property_damage", "$25,000 per accident", None, "25000.00", "160.40"), ("Medical Benefits", "personal_injury_protection", "$10,000 per person", "10000.00", None, "88.75"), ("Uninsured Motorist", "uninsured_motorist", "$25,000 per person, $50,000 per accident", "25000.00", "50000.00", "19.30"), ("Underinsured Motorist", "underinsured_motorist", "$25,000 per person, $50,000 per accident", "25000.00", "50000.00", "27.85"), ("Comprehensive", "other", "deductible $250", None, None, "61.00")]
    body = (
        f"<h2>FENWICK &amp; DELAWARE FIRE INSURANCE</h2><p>Auto policy declarations, renewal</p><p>Insured &emsp; {p.name}, {p.street}, {p.town}<br>Policy &emsp; {policy}<br>Term &emsp; {bare(start)} through {bare(end)}<br>Tort option &emsp; Full tort</p><p>Car &emsp; {cars[0]['year']} {cars[0]['make']} {cars[0]['model']}, VIN {cars[0]['vin']}</p><table class=w>" + rows([(name, said, "$" + premium) for name, _, said, _, _, premium in table], 2)
        + "<tr><td><td class=n>Premium for the term<td class=n>$571.40</table><p>Drivers: " + p.name + " (principal). Stacked limits: rejected.</p><p class=s>Pennsylvania law requires us to print that the purchase of first party medical benefits above $5,000 is optional. Questions? 1-800-555-0143.</p>"
    )
    covers = [_cover(name, kind, person, accident, premium, "250.00" if name == "Comprehensive" else None) for name, kind, _, person, accident, premium in table]
    covers[2].pop("coverage")
    return Paper(sheet(body, "td{padding:5px 6px}h2{margin-bottom:0}", "11pt/1.45 'Carlito'", "0.9in"), shape("declarations", carrier="FENWICK & DELAWARE FIRE INSURANCE", policy_number=policy, named_insured=p.name, period_start=start, period_end=end, coverages=covers, vehicles=cars))


def acknowledgement(p: Person) -> Paper:
    """A first letter of an adjuster, the references in a frame on the right."""
    claim = p.no("SC##-######-A")
    body = (
        f"<div class=f><b style='font:bold 20pt Lato;color:#c50'>SHORELINE CASUALTY</b><div class=s style='border:1px solid #999;padding:6px 12px'>Claim number: <b>{claim}</b><br>Our insured: {p.other}<br>Your client: {p.name}<br>Loss date: {mid(p.loss)}</div></div><p>{long(p.day(13))}</p><p>{KOWAL}<br>{KOWAL_AT.replace(', Prairie', '<br>Prairie')}</p><p>Good morning,</p><p>Thank you for your letter of representation. I will be the point of contact for the bodily injury claim you are bringing for your client, and I have asked our insured not to speak with anyone but us.</p><p>When treatment is finished, kindly forward the records and itemized bills together with a list of any liens. Until then I will write every 60 days for a status. Nothing in this letter admits fault.</p><p>Best regards,</p><p>Marcelline Obuya<br>Senior Casualty Representative<br>T 847.555.0150 ext. 44<br>mobuya@shorelinecasualty.example</p>"
    )
    return Paper(sheet(body, "", "11pt/1.5 'Lato'", "0.9in"), shape("claim_letter", carrier="SHORELINE CASUALTY", letter_type="acknowledgement", date=p.day(13), claim_number=claim, adjuster_name="Marcelline Obuya", adjuster_phone="847.555.0150 ext. 44", adjuster_email="mobuya@shorelinecasualty.example", insured_name=p.other, claimant_name=p.name, date_of_loss=p.loss))


def offer(p: Person) -> Paper:
    """An offer with its reasons, two sheets, the sum in the middle of a sentence, other sums about."""
    claim = p.no("CU-BI-#######")
    body = (
        f"<p><b>Cascade United Indemnity Company</b><br>Liability Claims<br>PO Box 30120, Tacoma, WA 98448</p><p>{long(p.day(212))}</p><p>VIA EMAIL ONLY</p><p>{MARR}<br>{MARR_AT}</p><table><tr><td>Claimant<td>:<td>{p.name}<tr><td>Insured<td>:<td>{p.other}<tr><td>Claim No.<td>:<td>{claim}<tr><td>Accident Date<td>:<td>{us(p.loss)}</table><p>Dear Ms. Marr:</p><p>We have finished our review of the demand package of {long(p.day(180))}, in which you ask for $185,000.00. Liability for the collision is accepted. Our concerns about the value of the claim are these:</p><p>First, the medical specials you list, $19,443.20, include charges for acupuncture of $455.00 that we regard as unrelated. Second, the records of Sound Spine &amp; Pain describe facet arthropathy that came before the crash. Third, wage loss is documented for $5,976.00 and we have taken that sum in full.</p><p>Personal injury protection of $8,875.72 has been paid by this company under a separate claim, and we waive no right to reimbursement.</p><div class=new></div>"
        f"<p>{MARR}<br>Claim No. {claim}<br>Page 2</p><p>With all of this in mind, I am authorized to offer <b>$41,500.00</b> in full and final settlement of your client's bodily injury claim, inclusive of all liens, costs and interest. The offer stays open until {long(p.day(242))}.</p><p>If it is acceptable, please send the payee's tax identification number and I will prepare a release. If not, I would welcome a call to talk it through.</p><p>Sincerely,</p><p class=hand>Torsten Malloy</p><p>Torsten Malloy<br>Claims Specialist III<br>Direct: (253) 555-0116<br>tmalloy@cascadeunited.example</p>"
    )
    return Paper(sheet(body, "", "11.5pt/1.5 'Liberation Serif'", "1in"), shape("claim_letter", carrier="Cascade United Indemnity Company", letter_type="offer", date=p.day(212), claim_number=claim, adjuster_name="Torsten Malloy", adjuster_phone="(253) 555-0116", adjuster_email="tmalloy@cascadeunited.example", insured_name=p.other, claimant_name=p.name, date_of_loss=p.loss, amount_offered="41500.00"))


def denial(p: Person) -> Paper:
    """A short denial for a shop, the references in one line, signed by a supervisor."""
    claim = p.no("GL-###-#####")
    body = (
        f"<div class=n><b>BRISTLECONE SPECIALTY UNDERWRITERS</b><br>Suite 90, 411 Aspen Court<br>Boulder, CO 80399<br>{us(p.day(70))}</div><p style='margin-top:40px'>{p.name}<br>{p.address}</p><p>Re: Claim {claim} / Insured: Mesa Roller Rink, Inc. / Date of accident: {us(p.loss)}</p><p>Dear {p.short}:</p><p>Bristlecone has looked into your report of a fall at our insured's rink. We interviewed the floor manager, reviewed 22 minutes of video and inspected the skates that you used. The video shows that you were skating backward against the posted rules when you lost your balance. The surface was dry and level.</p><p>We find no negligence on the part of our insured. We must therefore respectfully deny your claim and will make no payment. If you have facts that we have not seen, send them within 30 days.</p><p>Very truly yours,</p><p>Anselm Whitacre<br>Claims Supervisor, 303-555-0178</p>"
    )
    return Paper(sheet(body, "", "12pt/1.5 'Caladea'", "1in"), shape("claim_letter", carrier="BRISTLECONE SPECIALTY UNDERWRITERS", letter_type="denial", date=p.day(70), claim_number=claim, adjuster_name="Anselm Whitacre", adjuster_phone="303-555-0178", insured_name="Mesa Roller Rink, Inc.", claimant_name=p.name, date_of_loss=p.loss))


def request(p: Person) -> Paper:
    """A request for records, a checklist on the claims department's form letter."""
    claim = p.no("04-####-BI##")
    body = (
        f"<div style='background:#224;color:#fff;padding:8px 12px;font:bold 15pt Roboto'>GOLDEN SPAN INSURANCE EXCHANGE</div><table class=w style='margin:14px 0'><tr><td>{MARR}<br>{MARR_AT.replace(', Port', '<br>Port')}<td><table>{rows([('Date', long(p.day(88))), ('Claim', claim), ('Insured', p.other), ('Claimant', p.name), ('Date of loss', long(p.loss))])}</table></table><p>Dear Attorney:</p><p>We are not able to evaluate your client's injury claim until we receive the items marked below. Please send them within 20 days.</p><p>&#9746; Complete medical records from each provider<br>&#9746; Itemized billing with CPT codes<br>&#9744; Proof of lost wages<br>&#9746; Photographs of the vehicle<br>&#9746; Records for five years before the loss<br>&#9744; Signed medical authorization</p><p>You may upload documents or mail them to PO Box 9077, Fresno, CA 93799. We thank you for your help.</p><p>Delphina Crews, Injury Adjuster<br>559-555-0121<br>dcrews@goldenspan.example</p>"
    )
    return Paper(sheet(body, "", "11pt/1.5 'Roboto'", "0.9in"), shape("claim_letter", carrier="GOLDEN SPAN INSURANCE EXCHANGE", letter_type="request", date=p.day(88), claim_number=claim, adjuster_name="Delphina Crews", adjuster_phone="559-555-0121", adjuster_email="dcrews@goldenspan.example", insured_name=p.other, claimant_name=p.name, date_of_loss=p.loss))


def reservation(p: Person) -> Paper:
    """A reservation of rights to the insured: long quotation from the policy, certified mail."""
    claim = p.no("PH-#######")
    body = (
        f"<p><b>PACIFIC HEARTH INSURANCE COMPANY</b><br>Coverage Department, 700 Embarcadero Tower, Oakland, CA 94699</p><p>{long(p.day(30))}</p><p>CERTIFIED MAIL, RETURN RECEIPT REQUESTED</p><p>{p.other}<br>406 Calle Mirlo<br>Vista Serena, CA 92999</p><p>Claim Number &nbsp; {claim}<br>Injured Party &nbsp; {p.name}<br>Date of Loss &nbsp; {long(p.loss)}<br>Insured &nbsp; {p.other}</p><p><b>RESERVATION OF RIGHTS</b></p><p>Dear {p.other.rsplit(' ', 1)[-1]}:</p><p>We received notice that a visitor was bitten by a dog at your home. We are investigating under a full reservation of rights. Your policy says:</p><p style='margin-left:40px'>&ldquo;We do not cover bodily injury caused by any animal which the insured knew to have bitten a person before, unless the animal is listed in the Declarations.&rdquo;</p><p>Statements that we have taken suggest an earlier bite. For that reason the company may owe no defense and no indemnity. By going on with the investigation we waive none of the terms of the policy, and you are free to retain counsel of your own.</p><p>Sincerely,</p><p>Horatio Lindgren<br>Coverage Analyst<br>(510) 555-0109</p>"
    )
    return Paper(sheet(body, "", "11.5pt/1.5 'Liberation Sans'", "1in"), shape("claim_letter", carrier="PACIFIC HEARTH INSURANCE COMPANY", letter_type="reservation_of_rights", date=p.day(30), claim_number=claim, adjuster_name="Horatio Lindgren", adjuster_phone="(510) 555-0109", insured_name=p.other, claimant_name=p.name, date_of_loss=p.loss))


def limits_disclosed(p: Person) -> Paper:
    """An insurer tells the limits of its policy by letter and makes no offer."""
    claim = p.no("44-C###-####")
    body = (
        f"<div class=m><b style='font-size:15pt;letter-spacing:2px'>PIEDMONT FARM &amp; FAMILY</b><br>Casualty Claims Center &middot; Winston-Salem, North Carolina</div><p style='margin-top:30px'>{mid(p.day(56))}</p><p>Attention: {KOWAL}</p><p>SUBJECT: Policy limits<br>OUR CLAIM: {claim}<br>INSURED DRIVER: {p.other}<br>YOUR CLIENT: {p.name}<br>OCCURRED: {mid(p.loss)}</p><p>Counsel,</p><p>In reply to your written request under section 58-3-33, the policy in force on the day of the accident carries bodily injury liability limits of $50,000 per person and $100,000 per accident, and property damage of $50,000. We know of no other insurance. This letter makes no offer.</p><p>Cordially,</p><p>Juniper Castellane<br>Claim Team Manager<br>336 555 0194<br>j.castellane@piedmontff.example</p>"
    )
    return Paper(sheet(body, "", "11.5pt/1.5 'FreeSerif'", "1in"), shape("claim_letter", carrier="PIEDMONT FARM & FAMILY", letter_type="other", date=p.day(56), claim_number=claim, adjuster_name="Juniper Castellane", adjuster_phone="336 555 0194", adjuster_email="j.castellane@piedmontff.example", insured_name=p.other, claimant_name=p.name, date_of_loss=p.loss))
