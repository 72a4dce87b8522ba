"""Letters of claims departments: a first answer, rights reserved, no coverage, offers, benefits used up, subrogation."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_fifth.claim.case import (
    CALLOWAY,
    CALLOWAY_AT,
    RIDGEWAY,
    RIDGEWAY_AT,
    ZOLLER,
    ZOLLER_AT,
    Paper,
    Person,
    add,
    bare,
    less,
    long,
    mid,
    rows,
    shape,
    sheet,
    us,
    usd,
)


def two_handlers(p: Person) -> Paper:
    """A letter of a carrier's system: the references in a band, property and injury handled by two people, one of whom signs."""
    claim = p.no("0############")
    body = (
        f"<div class=f><div><b style='font:bold 16pt Open Sans'>NJ Palisade Indemnity</b><br><span class=s>P.O. Box 2210, Parsippany, NJ 07099</span></div><div class='s r'>Phone: 973-555-0140<br>Fax: 973-555-0141<br>www.njpalisade.example</div></div><p>{CALLOWAY}<br>{CALLOWAY_AT.replace(', Dunmore', '<br>Dunmore')}</p><p>{mid(p.day(9))}</p><table class=w style='border-top:2px solid #555;border-bottom:2px solid #555'>{rows([('Claim Number:', claim, 'Loss Date:', us(p.loss)), ('Insured:', 'Karen A. Postlewaite', 'Your Client:', p.name), ('Policyholder Policy:', p.no('NJP ######'), 'Loss State:', 'New Jersey')])}</table>"
        f"<p>Dear Counsel:</p><p>This will acknowledge receipt of your letter dated {mid(p.day(5))}. Please direct all further communication about the bodily injury portion of this loss to my attention. The property damage portion is being handled by Ruben Acosta, who may be reached at 973-555-0148.</p><p>So that we may set up our file properly, please give us your client's date of birth and the last five digits of the Social Security number or the Medicare number, as federal law obliges us to report. Our investigation of the facts is going on and no decision about liability has been made.</p><p>New Jersey requires us to tell you: any person who knowingly files a statement of claim containing any false or misleading information is subject to criminal and civil penalties.</p><p>Sincerely,</p><p>Shanice Whitlock<br>Casualty Claim Representative II<br>NJ Palisade Indemnity<br>973-555-0153<br>shanice.whitlock@njpalisade.example</p><p class=t>cc: Karen A. Postlewaite</p>"
    )
    record = shape("claim_letter", carrier="NJ Palisade Indemnity", letter_type="acknowledgement", date=p.day(9), claim_number=claim, adjuster_name="Shanice Whitlock", adjuster_phone="973-555-0153", adjuster_email="shanice.whitlock@njpalisade.example", insured_name="Karen A. Postlewaite", claimant_name=p.name, date_of_loss=p.loss)
    return Paper(sheet(body, "td{padding:4px 6px}", "10.4pt/1.45 'Open Sans'", "0.85in"), record)


def rights_reserved(p: Person) -> Paper:
    """A long letter to a hauler in two pages, clauses of the policy quoted, references as a Re block after the address."""
    claim, policy = p.no("GFA-25-L######"), p.no("GFA-BA-#######")
    body = (
        f"<div class=c><b style='font-size:14pt'>GULF FREIGHT ASSURANCE COMPANY</b><br>Commercial Claims &bull; 1000 Bayfront Tower &bull; Tampa, Florida 33699</div><p style='margin-top:24px'>{long(p.day(47))}</p><p><b>VIA CERTIFIED MAIL NO. 9589 0710 5270 {p.no('####')} 33 AND REGULAR MAIL</b></p><p>Citrus Haul Logistics, Inc.<br>Attn: Risk Manager<br>700 Packinghouse Rd<br>Lake Corbett, FL 34997</p><table>{rows([('RE:', 'Our Insured:', 'Citrus Haul Logistics, Inc.'), ('', 'Claimant:', p.name), ('', 'Date of Accident:', long(p.loss)), ('', 'Policy No.:', policy), ('', 'Our File No.:', claim)])}</table>"
        f"<p>Dear Sir or Madam:</p><p>Gulf Freight Assurance Company (\"Gulf Freight\") has received notice of a claim for bodily injury brought by {p.name} against you and your driver, {p.other}. We write to tell you that we will continue to investigate this claim, and if suit is filed to defend you, <b>subject to a complete reservation of rights</b> for the reasons set out below.</p><p>Our first inquiry shows that at the time of the accident Mr. Brandt was driving a 2018 Isuzu NPR which you had rented to another firm, Tangelo Moving LLC. The Business Auto Coverage Form provides in part:</p><blockquote>b. Anyone else while using with your permission a covered \"auto\" you own, hire or borrow <b>except</b>: ... (4) Anyone other than your \"employees\", partners, members, or a lessee or borrower while moving property to or from a covered \"auto\".</blockquote><blockquote>SECTION IV, A. 2. In the event of \"accident\", claim, \"suit\" or \"loss\", you must give us or our authorized representative prompt notice.</blockquote>"
        f"<div class=new></div><p class=s>Citrus Haul Logistics, Inc.<br>{long(p.day(47))}<br>Page 2</p><p>We first learned of the accident from counsel for the claimant on {long(p.day(36))}, thirty-six days after it happened. Gulf Freight reserves the right to disclaim coverage, to withdraw from the defense after reasonable notice, and to seek a declaration of its duties from a court. Please send within fifteen days (1) the rental agreement with Tangelo Moving LLC; (2) the driver qualification file; and (3) the date and manner in which you first heard of the accident.</p><p>Nothing that we do in handling this claim shall be a waiver of, or estop us from asserting, any term of the policy. You may wish to consult an attorney of your own choosing at your own cost.</p><p>If you have questions, please call me at (813) 555-0187 or write to jfontaine@gulffreight.example.</p><p>Very truly yours,</p><p class=sign>Jocelyn Fontaine</p><p>Jocelyn Fontaine<br>Senior Coverage Examiner</p>"
    )
    record = shape("claim_letter", carrier="GULF FREIGHT ASSURANCE COMPANY", letter_type="reservation_of_rights", date=p.day(47), claim_number=claim, adjuster_name="Jocelyn Fontaine", adjuster_phone="(813) 555-0187", adjuster_email="jfontaine@gulffreight.example", insured_name="Citrus Haul Logistics, Inc.", claimant_name=p.name, date_of_loss=p.loss)
    return Paper(sheet(body, "td{padding:1px 10px 1px 0}blockquote{margin:8px 36px}", "11.5pt/1.42 'Liberation Serif'", "1in"), record)


def lapsed(p: Person) -> Paper:
    """A denial of coverage because the policy had ended, short, the type of a word processor of old, by fax and mail."""
    claim = p.no("SAG-C-#######")
    body = (
        f"<p>SAGUARO CASUALTY<br>Claims Operations<br>4400 N. Mesquite Rd., Phoenix, AZ 85099</p><p>{long(p.day(33))}</p><p>{ZOLLER}<br>{ZOLLER_AT}</p><p>Claim No.: {claim}<br>Your Client: {p.name}<br>Accident Date: {us(p.loss)}<br>Named on Policy: {p.other}</p><p>Dear Ms. Zoller:</p><p>We have completed our review of whether the policy issued to {p.other} provides coverage for the accident above. Our records show that the policy was cancelled for nonpayment of premium effective 12:01 a.m. on {long(p.day(-6))}, after notice was mailed to the last known address on {long(p.day(-19))}. A payment of $142.18 received on {long(p.day(1))} was returned.</p><p>Because no policy was in force on the date of loss, Saguaro Casualty must deny coverage for this claim and will not make any payment or provide a defense. Your client may wish to look to uninsured motorist coverage under his own policy.</p><p>If you have information which would lead us to change this decision, please send it to the undersigned. You may also write to the Arizona Department of Insurance and Financial Institutions.</p><p>Sincerely,<br><br>N. Baptiste<br>Coverage Specialist<br>602-555-0113, extension 2207</p>"
    )
    record = shape("claim_letter", carrier="SAGUARO CASUALTY", letter_type="denial", date=p.day(33), claim_number=claim, adjuster_name="N. Baptiste", insured_name=p.other, claimant_name=p.name, date_of_loss=p.loss)
    return Paper(sheet(body, "", "11.5pt/1.5 'Courier Prime'", "1in"), record).without("adjuster_phone")


def evaluated(p: Person) -> Paper:
    """An offer that answers a demand: specials as billed and as considered in a table, the sum in words and figures."""
    claim = p.no("AVM-##-#####-NY")
    table = [("Stannard Community Hospital", "4,318.00", "4,318.00"), ("Route 9 Physical Therapy", "3,960.00", "2,640.00"), ("Champlain Open MRI", "1,875.00", "1,875.00"), ("Lost wages", "1,115.20", "1,115.20")]
    body = (
        f"<div style='background:#123;color:#fff;padding:9px 14px'><b style='font-size:14pt'>Adirondack Valley Mutual</b> &emsp; Claims</div><div class=f style='margin-top:14px'><div>{CALLOWAY}<br>19 Mercantile Row, Third Floor<br>Dunmore Falls, NJ 08098<br><i>By e-mail: intake@calloway.example</i></div><div><b>Date</b> {us(p.day(244))}<br><b>Claim</b> {claim}<br><b>Insured</b> {p.other}<br><b>Claimant</b> {p.name}<br><b>D/O/L</b> {us(p.loss)}</div></div><p>Dear Mr. Arnaud:</p><p>Thank you for your demand of {long(p.day(205))} in the amount of the policy limits of $100,000.00. We have considered the following special damages:</p><table class='w g'><tr><th>Item<th class=r>Submitted<th class=r>Considered{rows(table, 1)}<tr><td><b>Total</b><td class=r>11,268.20<td class=r>9,948.20</table>"
        f"<p>Therapy after {long(p.day(100))} was not considered, as the chart shows a gap of nine weeks and the treating physician's note of {long(p.day(96))} says that she had returned to full activity. No-fault has paid $9,120.75 of the above. You have not shown a serious injury under Insurance Law section 5102(d), but in the interest of resolving this matter we are willing to compromise.</p><p>Accordingly we hereby offer <b>Twenty-Two Thousand Five Hundred Dollars ($22,500.00)</b> to settle all claims of your client. Our previous offer of $12,000.00 is withdrawn. The offer will remain open for thirty days.</p><p>Please call me once you have spoken with your client.</p><p>Sincerely,</p><p class=sign>Emmett Broussard</p><p>Emmett Broussard, Claim Consultant<br>(518) 555-0136 &nbsp;|&nbsp; ebroussard@avmutual.example</p>"
    )
    record = shape("claim_letter", carrier="Adirondack Valley Mutual", letter_type="offer", date=p.day(244), claim_number=claim, adjuster_name="Emmett Broussard", adjuster_phone="(518) 555-0136", adjuster_email="ebroussard@avmutual.example", insured_name=p.other, claimant_name=p.name, date_of_loss=p.loss, amount_offered="22500.00")
    return Paper(sheet(body, "td,th{padding:4px 8px}", "10.8pt/1.42 'Lato'", "0.8in"), record)


def used_up(p: Person) -> Paper:
    """A no-fault unit says that the benefits are exhausted; sums in running words, no list of payments."""
    claim = p.no("SUN-PIP-25-######")
    body = (
        f"<table class=w><tr><td><b style='font:bold 18pt Carlito;color:#b50'>SUNWARD DIRECT</b><br>Florida PIP Claims<br>PO Box 99120, Jacksonville, FL 32299<td class=r>{bare(p.day(118))}</table><p>{RIDGEWAY}<br>{RIDGEWAY_AT}</p><p>Our Insured: {p.name}<br>Claim Number: {claim}<br>Date of Loss: {bare(p.loss)}<br>Coverage: Personal Injury Protection</p><p><b>NOTICE: EXHAUSTION OF BENEFITS</b></p><p>To Whom It May Concern:</p><p>Please be advised that the Personal Injury Protection benefits available to our insured for the above loss were exhausted on {bare(p.day(112))}. The policy limit of $10,000.00 has been paid in full. There is no Medical Payments coverage on this policy. Bills received after that date will be returned with an explanation of benefits that shows no payment.</p><p>A payout sheet will be furnished upon written request under section 627.4137, Florida Statutes. Please notify your client's medical providers to send further bills elsewhere.</p><p>Thank you,</p><p>Marguerita Poole<br>PIP Adjuster<br>Direct 904-555-0129<br>Fax 904-555-0130</p>"
    )
    record = shape("claim_letter", carrier="SUNWARD DIRECT", letter_type="other", date=p.day(118), claim_number=claim, adjuster_name="Marguerita Poole", adjuster_phone="904-555-0129", insured_name=p.name, date_of_loss=p.loss)
    return Paper(sheet(body, "", "11.3pt/1.5 'Carlito'", "0.9in"), record).without("claimant_name")


def total_loss(p: Person) -> Paper:
    """A settlement of a car as a total loss: the sum built up in a table, storage that will not be paid, a choice to keep it."""
    claim = p.no("PSA######-02")
    value, tax, fees = "8425.00", "779.31", "165.00"
    whole = add(value, tax, fees)
    body = (
        f"<div class=r>Prairie State Auto Insurance Company<br>Total Loss Unit<br>Springfield, IL 62799</div><p>{mid(p.day(16))}</p><p>{p.name}<br>{p.address}</p><table>{rows([('Claim Number', claim), ('Our Policyholder', p.other), ('Owner', p.name), ('Date of Loss', mid(p.loss)), ('Vehicle', '2012 Ford Escape, 118,340 miles')])}</table><p>Dear {p.mr}:</p><p>We are sorry for the loss of your vehicle. The cost of repair is more than its value, so we consider it a total loss. An independent valuation is enclosed. We offer to settle the property damage portion of your claim as follows:</p><table class=g style='width:62%;margin:8px 0 8px 24px'>{rows([('Adjusted vehicle value', '$' + usd(value)), ('Sales tax (9.25%)', usd(tax)), ('Title and transfer fees', usd(fees)), ('Less prior unrepaired damage', '0.00')], 1)}<tr><td><b>Total settlement offer</b><td class=r><b>${usd(whole)}</b></table>"
        f"<p>If you wish to keep the salvage, the bid of $1,050.00 will be taken from that amount. Storage charges after {mid(p.day(21))} are your responsibility. This offer concerns your vehicle only and is separate from any injury claim.</p><p>To accept, sign and return the enclosed title documents.</p><p>Sincerely,</p><p class=sign>Keiko Tamura-Lane</p><p>Keiko Tamura-Lane<br>Total Loss Adjuster<br>217-555-0158</p>"
    )
    if less(whole, "9369.31") != "0.00":
        raise ValueError(whole)
    record = shape("claim_letter", carrier="Prairie State Auto Insurance Company", letter_type="offer", date=p.day(16), claim_number=claim, adjuster_name="Keiko Tamura-Lane", adjuster_phone="217-555-0158", insured_name=p.other, claimant_name=p.name, date_of_loss=p.loss, amount_offered=whole)
    return Paper(sheet(body, "td{padding:3px 10px 3px 4px}", "11.3pt/1.45 'FreeSerif'", "0.95in"), record)


def subrogation(p: Person) -> Paper:
    """The client's own carrier asks the other carrier to repay what it spent on the car: two claim numbers, two insureds."""
    claim = p.no("DBM-######-S")
    body = (
        f"<h3 style='margin:0'>DESERT BLOOM MUTUAL</h3><span class=s>Subrogation Recovery, PO Box 7000, Tucson, AZ 85799</span><p>{us(p.day(58))}</p><p>Saguaro Casualty<br>Attn: Claims<br>4400 N. Mesquite Rd.<br>Phoenix, AZ 85099</p><table class=g>{rows([('Our Insured', p.name), ('Our Claim Number', claim), ('Date of Loss', us(p.loss)), ('Your Insured', p.other), ('Your Claim Number', p.no('SAG-C-#######')), ('Amount of Our Subrogation Interest', '$5,012.66')])}</table><p>Dear Claims Representative:</p><p>Our investigation shows that your insured is liable for the above loss. We have made payment to or for our insured under the collision coverage and are subrogated to that extent. Our interest consists of:</p><table>{rows([('Collision payment', '4,218.16'), ('Rental', '294.50'), ('Insured deductible', '500.00')], 1)}<tr><td>Total<td class=r style='border-top:1px solid'>$5,012.66</table><p>Supporting documents are enclosed. Kindly remit payment in the full amount, payable to Desert Bloom Mutual, within 30 days. This letter does not concern any claim for bodily injury, which our insured may bring through counsel.</p><p>Yours truly,</p><p>Percival Ito<br>Recovery Analyst<br>(520) 555-0177<br>pito@desertbloom.example</p>"
    )
    record = shape("claim_letter", carrier="DESERT BLOOM MUTUAL", date=p.day(58), claim_number=claim, adjuster_name="Percival Ito", adjuster_phone="(520) 555-0177", adjuster_email="pito@desertbloom.example", insured_name=p.name, date_of_loss=p.loss)
    return Paper(sheet(body, "td{padding:3px 12px}", "10.8pt/1.45 'Liberation Sans'", "0.9in"), record).without("letter_type", "claimant_name")


def more_needed(p: Person) -> Paper:
    """A request for papers over two pages, the letterhead again on the second, for an envelope."""
    claim = p.no("HS-BI-######")
    head = "<div class=f style='border-bottom:1px solid #333;padding-bottom:5px'><b>HEARTLAND STANDARD INSURANCE</b><span class=s>Bodily Injury Unit, Box 519, Peoria, IL 61699</span></div>"
    body = (
        f"{head}<p>{long(p.day(76))}</p><p>{ZOLLER}<br>{ZOLLER_AT}</p><p>Re: Insured: {p.other}<br>&emsp;&ensp; Claimant: {p.name}<br>&emsp;&ensp; Claim number: {claim}<br>&emsp;&ensp; Date of loss: {long(p.loss)}</p><p>Dear Ms. Zoller:</p><p>In order to evaluate the claim of your client we need further documentation. Please provide the following items:</p><p>1. Complete medical records and itemized bills of all providers.<br>2. A wage verification completed by the employer.<br>3. The records of the primary care physician for the five years before the loss.<br>4. A signed authorization so that we may order films.</p><div class=new></div>{head}<p class=s>{p.name}, {claim}, page 2</p><p>We also request a recorded statement at your convenience. If we do not hear from you within 45 days we may close our file until the claim is renewed.</p><p>Sincerely,</p><p class=sign>Gloriana Pike</p><p>Gloriana Pike<br>Claims Representative<br>309-555-0184<br>gpike@heartlandstd.example</p>"
    )
    record = shape("claim_letter", carrier="HEARTLAND STANDARD INSURANCE", letter_type="request", date=p.day(76), claim_number=claim, adjuster_name="Gloriana Pike", adjuster_phone="309-555-0184", adjuster_email="gpike@heartlandstd.example", insured_name=p.other, claimant_name=p.name, date_of_loss=p.loss)
    return Paper(sheet(body, "", "11.5pt/1.5 'Liberation Serif'", "1in"), record)


def low_offer(p: Person) -> Paper:
    """An offer over two pages under the same letterhead as the request before it, the sum on the second sheet."""
    claim = p.no("HS-BI-######")
    head = "<div class=f style='border-bottom:1px solid #333;padding-bottom:5px'><b>HEARTLAND STANDARD INSURANCE</b><span class=s>Bodily Injury Unit, Box 519, Peoria, IL 61699</span></div>"
    body = (
        f"{head}<p>{long(p.day(190))}</p><p>{ZOLLER}<br>{ZOLLER_AT}</p><p>Re: Insured: {p.other}<br>&emsp;&ensp; Claimant: {p.name}<br>&emsp;&ensp; Claim number: {claim}<br>&emsp;&ensp; Date of loss: {long(p.loss)}</p><p>Dear Ms. Zoller:</p><p>We have reviewed the records that you sent on {long(p.day(160))} and your demand of $64,000.00. The emergency records describe minor soft tissue complaints without objective findings. Films were read as negative. The chiropractic care ran to 41 visits, of which we regard 18 as reasonable.</p><p>Our evaluation takes into account medical expenses of $5,230.00 and lost wages of $2,760.80.</p><div class=new></div>{head}<p class=s>{p.name}, {claim}, page 2</p><p>Based upon the foregoing, Heartland Standard offers to settle this claim for the sum of $13,750.00, inclusive of liens. If your client accepts, please send us the final lien amounts so that we may prepare a release.</p><p>Sincerely,</p><p class=sign>Gloriana Pike</p><p>Gloriana Pike<br>Claims Representative<br>309-555-0184<br>gpike@heartlandstd.example</p>"
    )
    record = shape("claim_letter", carrier="HEARTLAND STANDARD INSURANCE", letter_type="offer", date=p.day(190), claim_number=claim, adjuster_name="Gloriana Pike", adjuster_phone="309-555-0184", adjuster_email="gpike@heartlandstd.example", insured_name=p.other, claimant_name=p.name, date_of_loss=p.loss, amount_offered="13750.00")
    return Paper(sheet(body, "", "11.5pt/1.5 'Liberation Serif'", "1in"), record)
