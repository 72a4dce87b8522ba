"""Insurers' letters, of every sort."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.desk.case import (
    AGUIRRE,
    AGUIRRE_AT,
    BOYLE,
    BOYLE_AT,
    Paper,
    Person,
    bare,
    long,
    mid,
    shape,
    sheet,
    us,
)


def first_word(p: Person) -> Paper:
    """Return an acknowledgement with a block of facts beside the address."""
    day, claim = p.day(9), p.no("GP-26-####-BI01")
    html = f"""<div class=f><b style="font:bold 18pt Roboto;color:#713">Gulf Prairie Casualty</b><span class="s r">Claims Service Center<br>PO Box 6611, Waco, TX 76799</span></div><div class=f style="margin-top:26px"><div>{BOYLE}<br>{BOYLE_AT.replace(', Cypress', '<br>Cypress')}</div><table class=s><tr><td>Date:<td>{mid(day)}<tr><td>Claim number:<td>{claim}<tr><td>Our insured:<td>{p.other}<tr><td>Your client:<td>{p.name}<tr><td>Loss date:<td>{mid(p.loss)}</table></div>
<p style="margin-top:26px">Dear Ms. Boyle:</p><p>We have received your letter of representation and have directed our file accordingly. Please send all further correspondence about the bodily injury claim of {p.mr} to my attention.</p><p>Our review of coverage and of the facts of this loss has begun. Nothing in this letter is an admission of liability. So that we may evaluate the injury claim when treatment has ended, we would welcome the records and bills of each provider, with proof of any income lost.</p><p>We have ordered the peace officer's crash report and will send you a copy.</p><p>Sincerely,</p><div class=sg>Odalys Ferrante</div><p>Odalys Ferrante<br>Casualty Claim Specialist II<br>Direct 254-555-0139 &nbsp;|&nbsp; Fax 254-555-0140<br>oferrante@gulfprairie.example</p>"""
    return Paper(sheet(html, font="10.5pt/1.45 Roboto", margin="0.9in"), shape("claim_letter", carrier="Gulf Prairie Casualty", letter_type="acknowledgement", date=day, claim_number=claim, adjuster_name="Odalys Ferrante", adjuster_phone="254-555-0139", adjuster_email="oferrante@gulfprairie.example", insured_name=p.other, claimant_name=p.name, date_of_loss=p.loss))


def offer_in_prose(p: Person) -> Paper:
    """Return an offer with several sums, of which one is offered."""
    day, claim = p.day(201), p.no("##-####-#J7")
    html = f"""<div class=c><b style="font-size:15pt;letter-spacing:2px">HUDSON &amp; ERIE CASUALTY</b><br><span class=t>Liability Claims &bull; 400 Canal Plaza, Utica, New York 13599</span></div><p style="margin-top:24px">{long(day)}</p><p>{AGUIRRE}<br>{AGUIRRE_AT.replace(', Galway', '<br>Galway')}</p><table><tr><td>RE:<td>Claimant:<td>{p.name}<tr><td><td>Insured:<td>{p.other}<tr><td><td>D/Loss:<td>{bare(p.loss)}<tr><td><td>File:<td>{claim}</table>
<p>Dear Mr. Aguirre:</p><p>I have finished the review of your demand of $185,000.00 dated {long(p.day(170))}. Your specials of $31,406.18 include $9,220.00 of acupuncture that our reviewer does not relate to this loss, and no-fault has paid $22,186.18 to date. The MRI reading notes long-standing desiccation at two levels.</p><p>With those reservations, and to bring the matter to a close, I am authorized to offer <b>$38,500.00</b> in full and final settlement of the bodily injury claim, inclusive of all liens, interest and costs. This supersedes our verbal figure of $30,000.00 of {bare(p.day(188))}. The offer stays open for thirty days.</p><p>Our insured's policy carries limits of $100,000/$300,000. A general release is enclosed for your client's review.</p><p>Very truly yours,</p><div class=sg>Thaddeus Crowell</div><p>Thaddeus Crowell, Senior Examiner<br>Telephone (315) 555-0166, extension 2207</p>"""
    return Paper(sheet(html, font="12pt/1.35 'Liberation Serif'", margin="1in"), shape("claim_letter", carrier="HUDSON & ERIE CASUALTY", letter_type="offer", date=day, claim_number=claim, adjuster_name="Thaddeus Crowell", insured_name=p.other, claimant_name=p.name, date_of_loss=p.loss, amount_offered="38500.00")).without("adjuster_phone")


def no_liability(p: Person) -> Paper:
    """Return a denial that turns on who had the right of way."""
    day, claim = p.day(44), p.no("TCM0#####")
    html = f"""<b style="font-size:14pt">TRI-COUNTY MUTUAL<br>INSURANCE CO.</b><div class=s>P.O. Box 9090 Columbus OH 43299</div><p>{us(day)}</p><p>CERTIFIED MAIL<br>{p.short}<br>{p.address}</p><p>Claim No.: {claim}<br>Insured: {p.other}<br>Date of Loss: {us(p.loss)}<br>Claimant: {p.short}</p><p>Dear {p.mr}:</p><p>Our investigation of the above loss is complete. We spoke with our insured, with you and with one independent witness, inspected the damage to both vehicles and read the traffic crash report.</p><p>Our insured reports that he came to a full stop and entered the intersection with care, and that your vehicle came upon him at well above the posted speed. The witness could not say which vehicle entered first. Because the evidence does not establish that our insured was the cause of this loss, we must respectfully decline payment of your injury and property damage claims.</p><p>If you have information that you believe would change this decision, please forward it to me. Otherwise our file will be closed. Your own carrier may afford collision or medical payments coverage.</p><p>Regards,</p><p>Priscilla Dunnigan<br>Claims Representative<br>Tel. 614.555.0181<br>pdunnigan@tricountymutual.example</p>"""
    return Paper(sheet(html, font="11pt/1.4 FreeSans", margin="0.95in"), shape("claim_letter", carrier="TRI-COUNTY MUTUAL INSURANCE CO.", letter_type="denial", date=day, claim_number=claim, adjuster_name="Priscilla Dunnigan", adjuster_phone="614.555.0181", adjuster_email="pdunnigan@tricountymutual.example", insured_name=p.other, claimant_name=p.short, date_of_loss=p.loss))


def more_wanted(p: Person) -> Paper:
    """Return a request by the client's own insurer, with boxes ticked."""
    day, claim = p.day(15), p.no("SH25-######")
    html = f"""<table class=w><tr><td><b style="font-size:16pt">SUNCOAST HARBOR INSURANCE</b><br>PIP Unit, PO Box 40771, Jacksonville FL 32299<td class=r>DATE {us(day)}<br>CLAIM {claim}<br>POLICY {p.no('SH#########')}</table><hr><p>{p.name}<br>{p.address}</p><table class=s><tr><td>Our insured<td>: {p.name}<tr><td>Date of loss<td>: {us(p.loss)}</table><h3>WE NEED THE FOLLOWING TO CONTINUE WORK ON YOUR CLAIM</h3>
<p>&#9746; Completed and signed Application for Florida No-Fault Benefits (enclosed)<br>&#9744; Copy of driver license, both sides<br>&#9746; Wage and salary verification from your employer (enclosed)<br>&#9746; Names and addresses of all doctors who have treated you since the accident<br>&#9744; Proof of mileage<br>&#9746; Completed medical authorization</p><p>Florida law gives us thirty days from written notice of a covered loss to pay. That time runs only once we are furnished with the above. Please return the items within 14 days in the envelope provided.</p><p>Questions? Call your adjuster.</p><p>BARNABY ST. CLAIR<br>PIP ADJUSTER<br>(904) 555-0174</p>"""
    return Paper(sheet(html, font="10.5pt/1.5 'Liberation Sans'", margin="0.8in"), shape("claim_letter", carrier="SUNCOAST HARBOR INSURANCE", letter_type="request", date=day, claim_number=claim, adjuster_name="Barnaby St. Clair", adjuster_phone="(904) 555-0174", insured_name=p.name, date_of_loss=p.loss)).without("claimant_name")


def rights_kept(p: Person) -> Paper:
    """Return two pages by which an insurer keeps its rights against its own insured."""
    day, claim = p.day(27), p.no("ODF#######-L")
    html = f"""<div style="border-bottom:3px double;padding-bottom:6px"><b style="font:bold 16pt Caladea">Old Dominion Fidelity Insurance Company</b></div><p>{long(day)}</p><p>Mr. {p.other}<br>19 Copperline Ridge<br>Stonebrook, VA 22997</p><p><b>RESERVATION OF RIGHTS</b></p><table><tr><td>Insured:<td>{p.other}<tr><td>Claimant:<td>{p.name}<tr><td>Claim Number:<td>{claim}<tr><td>Policy Number:<td>{p.no('PUP#######')}<tr><td>Date of Loss:<td>{long(p.loss)}</table>
<p>Dear Mr. {p.other.split()[-1]}:</p><p>Old Dominion received first notice of this accident on {long(p.day(22))}. We will continue to investigate the claim made against you by {p.name}, but do so under a full reservation of rights for the reasons set out below.</p><p>The policy requires that underlying automobile liability limits of $250,000 / $500,000 be kept in force. We are told that your automobile policy may have been reduced to $50,000 / $100,000 on renewal. If so, you would bear the gap before our coverage applies.</p><p>Secondly, the policy does not apply to a vehicle "while used to carry persons or property for a charge". The police report suggests that you were delivering food when the collision happened.</p>
<div class=new><p>Mr. {p.other}<br>Page 2<br>{long(day)}</p><p>Our handling of the claim is not a waiver of any term of the policy, nor shall we be estopped from asserting any defense that the facts may later support. We reserve the right to withdraw from the defense and to deny coverage upon reasonable notice.</p><p>You may wish to consult an attorney of your choice at your own expense. Please send us at once any suit papers that you receive.</p><p>Very truly yours,</p><div class=sg>Constance Uwaifo</div><p>Constance Uwaifo<br>Coverage Analyst<br>804-555-0147<br>cuwaifo@olddomfidelity.example</p><p class=s>cc: Blue Ridge Auto</p></div>"""
    return Paper(sheet(html, font="11.5pt/1.45 Caladea", margin="1in"), shape("claim_letter", carrier="Old Dominion Fidelity Insurance Company", letter_type="reservation_of_rights", date=day, claim_number=claim, adjuster_name="Constance Uwaifo", adjuster_phone="804-555-0147", adjuster_email="cuwaifo@olddomfidelity.example", insured_name=p.other, claimant_name=p.name, date_of_loss=p.loss))


def limits_told(p: Person) -> Paper:
    """Return an answer that tells the limits and offers nothing."""
    day, claim = p.day(63), p.no("HPM-C-#####")
    html = f"""<div class="dark" style="padding:6px 10px;font-size:15pt">HIGH PLAINS MUTUAL INSURANCE CO</div><p class=r>{mid(day)}</p><p>Delivered by e-mail<br>{BOYLE}</p><p><b>Claim {claim} &nbsp;|&nbsp; Insured {p.other} &nbsp;|&nbsp; Claimant {p.short} &nbsp;|&nbsp; Loss of {mid(p.loss)}</b></p><p>To Carla R. Boyle:</p><p>Colorado Revised Statutes section 10-3-1117 asks that we tell you of the coverage that applies. In answer to your request received {mid(p.day(40))}, the following policy was in force:</p><p style="margin-left:30px">Policy {p.no('HPM-#######')}; bodily injury liability $25,000 each person and $50,000 each accident; property damage $15,000. We know of no umbrella or excess policy. No coverage defense is asserted at this time.</p><p>A certified copy of the policy is attached. We make no offer by this letter, having no medical records as yet.</p><p>Bertrand Achterberg<br>Complex injury unit &middot; 720-555-0126 &middot; b.achterberg@highplainsmutual.example</p>"""
    return Paper(sheet(html, font="11pt/1.5 Carlito", margin="0.9in"), shape("claim_letter", carrier="HIGH PLAINS MUTUAL INSURANCE CO", letter_type="other", date=day, claim_number=claim, adjuster_name="Bertrand Achterberg", adjuster_phone="720-555-0126", adjuster_email="b.achterberg@highplainsmutual.example", insured_name=p.other, claimant_name=p.short, date_of_loss=p.loss))
