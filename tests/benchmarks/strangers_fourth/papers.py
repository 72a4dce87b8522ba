"""Papers that are filed by kind: pleadings, affidavits, releases, contracts, estimates, letters, photographs, and strays."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from io import BytesIO

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from tests.benchmarks.strangers_fourth.case import (
    KOWAL,
    KOWAL_AT,
    MARR,
    MARR_AT,
    Paper,
    Person,
    add,
    bare,
    long,
    mid,
    pair,
    rows,
    shape,
    sheet,
    us,
    usd,
)


def petition(p: Person) -> Paper:
    """A Louisiana petition for damages: numbers of paragraphs in the middle of the sheet."""
    said = (f"Petitioner, {p.name}, is a person of full age and majority domiciled in the Parish of Saint Amiel.", f"Defendant is {p.other}, a person of full age domiciled in the same parish.", "Petitioner was a guest passenger in a car that was struck at an intersection when the defendant's van disregarded a stop sign.", "The collision was caused by the negligence of the defendant in failing to keep a proper lookout and to yield.", "Petitioner suffered injuries to the back and abdomen, with past and future medical expense, pain and loss of wages, for which damages reasonable in the premises are sought.")
    body = (
        f"<p class=m>EIGHTEENTH JUDICIAL DISTRICT COURT FOR THE PARISH OF SAINT AMIEL<br>STATE OF LOUISIANA</p><div class=f><span>NO. {p.no('C-#####')}</span><span>DIVISION &ldquo;B&rdquo;</span></div><p class=m>{p.name.upper()}<br>VERSUS<br>{p.other.upper()}</p><h3 class=m>PETITION FOR DAMAGES</h3>" + "".join(f"<p class=m>{at}.</p><p>{text}</p>" for at, text in enumerate(said, 1)) + f"<p>WHEREFORE, petitioner prays that there be judgment in his favor, with legal interest and costs.</p><p>Saint Amiel, Louisiana, this {p.day(201).day}st day of {p.day(201):%B}, {p.day(201).year}.</p><p style='margin-left:50%'>Respectfully submitted,<br><br>_______________________<br>Honora Ferreira, Bar No. 31887<br>{KOWAL}</p>"
    )
    return Paper(sheet(body, "", "12pt/1.4 'Liberation Serif'", "1in"), shape("pleading", date=p.day(201), names=[p.name, p.other])).without("names")


def motion(p: Person) -> Paper:
    """A motion to compel with a Pennsylvania caption turned to columns, notice to plead."""
    body = (
        f"<table class=w style='border-bottom:2px solid'><tr><td style='width:48%'>{p.name.upper()}, Plaintiff<br><br>v.<br><br>{p.other.upper()}, Defendant<td>IN THE COURT OF COMMON PLEAS OF FENWICK COUNTY<br>CIVIL DIVISION<br>No. {p.no('2026-CV-0####')}<br>Jury trial demanded</table><h3 class=m>PLAINTIFF'S MOTION TO COMPEL ANSWERS TO DISCOVERY</h3><p>Plaintiff moves for an order under Pa. R.C.P. 4019 and avers:</p><p>1. This action arises from a motor vehicle accident.</p><p>2. Plaintiff served interrogatories and requests for documents on defendant's counsel. More than sixty days have gone by.</p><p>3. Counsel has twice asked for answers in writing without success.</p><p>4. Plaintiff cannot prepare for depositions without them.</p><p>WHEREFORE, plaintiff asks the Court to order full and complete answers within twenty days.</p><p>Dated: {long(p.day(260))}</p><p>Cassius Kowal<br>{KOWAL}<br>Attorney for Plaintiff</p>"
    )
    return Paper(sheet(body, "", "12pt/1.5 'FreeSerif'", "1in"), shape("pleading", date=p.day(260), names=[p.name, p.other])).without("names")


def custodian(p: Person) -> Paper:
    """A custodian swears to a doctor's bills, a total in words and figures."""
    body = (
        f"<p>STATE OF COLORADO &emsp; )<br>&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp; ) ss.<br>COUNTY OF MESA &emsp;&emsp;&emsp;)</p><h3 class=m>AFFIDAVIT OF CUSTODIAN OF BILLING RECORDS</h3><p>Opal Marchbanks, being first duly sworn, states:</p><p>I am over eighteen and am the billing custodian of Juniper Surgery Center. The four pages attached are a true copy of the account of {p.name}. They were made at or near the time of the services by persons with knowledge, in the regular course of business.</p><p>The charges come to $22,410.00 and are usual and customary in this county for the services given.</p><p>Further affiant sayeth naught.</p><p class=hand style='margin-left:50%'>Opal Marchbanks</p><p style='margin-left:50%'>Opal Marchbanks</p><p>Subscribed and sworn to before me on {long(p.day(150))}.</p><p>____________________<br>Notary Public</p>"
    )
    return Paper(sheet(body, "", "12pt/1.6 'Caladea'", "1in"), shape("affidavit", date=p.day(150), names=["Opal Marchbanks", "Juniper Surgery Center", p.name], amount="22410.00"))


def no_insurance(p: Person) -> Paper:
    """A driver swears that there is no other insurance; numbered, notary's block, no sums."""
    body = (
        f"<h2 class=m>AFFIDAVIT OF NO OTHER INSURANCE</h2><p>STATE OF NORTH CAROLINA, COLD SPRING COUNTY</p><p>{p.other}, after being duly sworn, deposes and says:</p><ol><li>I was the driver of a 2011 Nissan pickup in a collision with {p.name}.</li><li>I was not on an errand for any employer at the time.</li><li>I have no umbrella or excess policy, and no one in my household owns another vehicle.</li><li>I make this statement knowing that it will be relied upon in settling a claim.</li></ol><p style='margin-top:50px'>__________________________<br>{p.other}, Affiant</p><p>Sworn to and subscribed before me this day, {long(p.day(90))}.</p><p class=hand>Lucius Bream</p><p>Notary Public, Cold Spring County</p>"
    )
    return Paper(sheet(body, "li{margin:8px 0}", "12pt/1.5 'Liberation Sans'", "1in"), shape("affidavit", date=p.day(90), names=[p.other, p.name, "Lucius Bream"]))


def release_hospital(p: Person) -> Paper:
    """A hospital's own form for release of records, ticked, with expiry left to an event."""
    body = (
        f"<div class=m><b>Authorization for Use and Disclosure of Protected Health Information</b><br><span class=s>45 CFR 164.508</span></div><table class='w b' style='margin-top:12px'>{pair(('Patient', p.name), ('Date of birth', us(p.born)), ('Last 4 of SSN', p.no('####')))}<tr><td colspan=3><span class=l>I authorize this provider to disclose</span>Prairie Bend Mercy Hospital, Health Information Management<tr><td colspan=3><span class=l>To this recipient</span>{KOWAL}, {KOWAL_AT}<tr><td colspan=3><span class=l>Information</span>&#9746; Emergency record &nbsp; &#9746; Imaging and films &nbsp; &#9746; Itemized billing &nbsp; &#9744; Psychotherapy notes &nbsp; &#9744; Entire chart<tr><td colspan=3><span class=l>Purpose</span>&#9744; Continuing care &nbsp; &#9746; Legal &nbsp; &#9744; Insurance<tr><td colspan=3><span class=l>Expires</span>At the close of the legal claim</table><p class=s>I may revoke this authorization in writing at any time, except where it has been relied on. Treatment does not depend on signing. What is disclosed may be disclosed again by the recipient.</p><table class=w style='margin-top:40px'><tr><td class=hand>{p.short}<td>{us(p.day(9))}<tr><td style='border-top:1px solid'>Signature of patient<td style='border-top:1px solid'>Date signed</table>"
    )
    return Paper(sheet(body, ".b td{padding:5px 8px 9px}", "11pt/1.45 'Open Sans'", "0.85in"), shape("authorization", date=p.day(9), names=[p.name, "Prairie Bend Mercy Hospital", KOWAL]))


def release_tax(p: Person) -> Paper:
    """A letter of authority to an employer and a school in the first person."""
    body = f"<h3>AUTHORIZATION TO RELEASE EMPLOYMENT RECORDS</h3><p>To the custodian of records of La Paloma Taqueria #2:</p><p>I, {p.name}, born {long(p.born)}, authorize you to give to my attorneys, {MARR}, {MARR_AT}, my personnel file, my attendance records, and all records of my wages from the date I was hired until now. A photocopy is as good as the original. This authority ends two years after I sign it.</p><p style='margin-top:60px'><span class=hand>Soledad Ibarra</span><br>_______________________________<br>{p.name}</p><p>Date: {long(p.day(20))}</p>"
    return Paper(sheet(body, "", "12.5pt/1.6 'Liberation Serif'", "1.1in"), shape("authorization", date=p.day(20), names=["La Paloma Taqueria #2", p.name, MARR]))


def fee_agreement(p: Person) -> Paper:
    """A contingent fee agreement of two sheets with bold headings, percentages in a table."""
    body = (
        f"<div class=m><b style='font-size:14pt'>{MARR}</b></div><h3 class=m>CONTINGENT FEE AGREEMENT</h3><p>This agreement is made on {long(p.day(6))} between {p.name} (the Client) and {MARR} (the Firm).</p><p><b>Matter.</b> The Firm will represent the Client in claims for bodily injury arising from an accident on {long(p.loss)}.</p><p><b>Fee.</b> The Client owes no fee unless there is a recovery. The fee is a share of the gross recovery:</p><table class=b style='width:70%'><tr><th>Stage of the matter<th>Share<tr><td>Before suit is filed<td>33 1/3 percent<tr><td>After suit and before trial<td>38 percent<tr><td>After trial begins<td>40 percent</table><p><b>Costs.</b> The Firm advances filing fees, records, experts and travel, and is repaid from the recovery.</p><p><b>Liens.</b> The Client allows the Firm to pay medical liens from the recovery.</p><div class=new></div><p><b>Settlement.</b> No settlement is made without the Client's consent.</p><p><b>Ending.</b> Either may end this agreement in writing; the Firm keeps a claim for the reasonable value of its work.</p><p><b>No promise.</b> The Firm has made no promise about the outcome.</p><table class=w style='margin-top:60px'><tr><td class=hand>{p.short}<td class=hand>Saoirse Bexley<tr><td style='border-top:1px solid'>{p.name}, Client<td style='border-top:1px solid'>Saoirse Bexley, for the Firm</table>"
    )
    return Paper(sheet(body, "td,th{padding:4px 8px}", "11.8pt/1.5 'Carlito'", "1in"), shape("retainer", date=p.day(6), names=[p.name, MARR, "Saoirse Bexley"]))


def engagement(p: Person) -> Paper:
    """An engagement letter, countersigned, the fee in a sentence."""
    body = f"<div class=n><b>{KOWAL}</b><br>{KOWAL_AT}</div><p>{long(p.day(5))}</p><p>{p.name}<br>{p.address}</p><p>Re: Engagement of our firm</p><p>Dear {p.short}:</p><p>You have asked us to act as your lawyers in the claim that grows out of your injury, and this letter sets down the terms. Our attorney fee will be thirty-three percent of whatever is collected, and nothing if nothing is collected. We will lay out the costs and take them back at the end, after the fee has been figured. You agree to hire no other counsel without telling us.</p><p>Please sign below to retain us and send the letter back.</p><p>Sincerely,</p><p class=hand>Cassius Kowal</p><p>Cassius Kowal</p><p style='margin-top:30px'>AGREED: <span class=hand>{p.short}</span></p>"
    return Paper(sheet(body, "", "12pt/1.5 'Liberation Serif'", "1in"), shape("retainer", date=p.day(5), names=[KOWAL, p.name, "Cassius Kowal"]))


def protection(p: Person) -> Paper:
    """A lawyer's letter of protection to a surgeon."""
    body = f"<p><b>{KOWAL}</b> &middot; Attorneys<br><span class=s>{KOWAL_AT}</span></p><p>{bare(p.day(29))}</p><p>Juniper Surgery Center<br>Redstone Flats, CO 80999</p><p><b>LETTER OF PROTECTION</b><br>Our client: {p.name}<br>Injured: {bare(p.loss)}</p><p>Please accept this letter as our promise to protect your charges. If you treat our client without asking for payment now, this office will withhold your reasonable charges from any settlement or judgment and pay you before our client receives the rest. If there is no recovery, our client remains responsible for the account.</p><p>Kindly send us your records and bills when care is complete. This protection ends if the client changes attorneys, on notice to you.</p><p>Yours,</p><p class=hand>Honora Ferreira</p><p>Honora Ferreira</p>"
    return Paper(sheet(body, "", "12pt/1.5 'Lato'", "1in"), shape("letter_of_protection", date=p.day(29), names=[KOWAL, "Juniper Surgery Center", p.name, "Honora Ferreira"]))


def assignment(p: Person) -> Paper:
    """A therapist's form: doctor's lien and assignment of proceeds, three signatures."""
    body = f"<div class=m><b>COPPER RIDGE PHYSICAL THERAPY</b><h3>LIEN AND LETTER OF PROTECTION</h3></div><p>Patient: {p.name}</p><p>Attorney: {MARR}</p><p>I direct my attorney to pay to Copper Ridge Physical Therapy, out of the proceeds of my injury claim, all sums that I owe for therapy, and to hold back what is needed to protect the clinic. I stay personally liable to the clinic whatever the outcome of the claim.</p><p class=hand>{p.short}</p><p>Patient's signature</p><p>As attorney of record I agree to observe the terms above and to withhold the sums from the proceeds.</p><p class=hand>Saoirse Bexley</p><p>Saoirse Bexley, attorney</p><p>Dated {us(p.day(8))}</p>"
    return Paper(sheet(body, "", "12pt/1.6 'Courier Prime'", "1in"), shape("letter_of_protection", date=p.day(8), names=["Copper Ridge Physical Therapy", p.name, MARR, "Saoirse Bexley"]))


def estimate_dealer(p: Person) -> Paper:
    """A dealer's body shop: operation codes, hours and parts in landscape."""
    table = [("1", "R&amp;I", "Rear bumper cover", "1.8", "", "115.20"), ("2", "REPL", "Bumper cover, OEM", "", "612.44", "612.44"), ("3", "REPL", "Absorber, rear", "", "148.00", "148.00"), ("4", "RPR", "Trunk floor pan", "6.5", "", "416.00"), ("5", "REFN", "Bumper cover, refinish", "3.0", "", "192.00"), ("6", "SUBL", "Scan and calibrate sensors", "", "285.00", "285.00")]
    parts = add(*(row[5] for row in table))
    total = add(parts, "71.49")
    body = f"<div class=f><div><b style='font-size:15pt'>ORCHARD HILL CHEVROLET COLLISION</b><br>12 Dealer Row, Maple Fork, OH 44998 &middot; 330-555-0129</div><div class=n><b>PRELIMINARY ESTIMATE</b><br>RO {p.no('######')}<br>Written {us(p.day(4))}</div></div><p>Owner: {p.name} &emsp; Vehicle: 2020 Chevrolet Equinox, gray &emsp; Mileage 48,212 &emsp; Point of impact: rear</p><table class='w b'><tr><th>LN<th>OP<th>DESCRIPTION<th class=n>LABOR HRS<th class=n>PARTS<th class=n>AMOUNT{rows(table, 3)}</table><table style='margin:10px 0 0 auto'><tr><td>Subtotal<td class=n>{usd(parts)}<tr><td>Sales tax<td class=n>71.49<tr><td><b>Estimate total</b><td class=n><b>${usd(total)}</b></table><p class=s>Hidden damage may be found when the car is taken apart. Estimator: Duane Prentiss</p>"
    return Paper(sheet(body, "td,th{padding:4px 8px}", "10.5pt/1.4 'Liberation Sans'", "0.7in", "11in 8.5in"), shape("repair_estimate", date=p.day(4), names=["ORCHARD HILL CHEVROLET COLLISION", p.name, "Duane Prentiss"], amount=total))


def estimate_small(p: Person) -> Paper:
    """A small garage's typed list."""
    body = f"<p><b>NINTH AVENUE AUTO BODY</b><br>914 9th Ave, Port Ansel WA 98999 / 360 555 0190</p><p>Damage estimate for {p.short}<br>2019 Mazda CX-5<br>{us(p.day(8))}</p><table>{rows([('Replace hood', '884.00'), ('Replace left headlamp assembly', '731.50'), ('Straighten radiator support, 5 hours', '375.00'), ('Paint and materials', '940.00'), ('Sales tax', '257.84')], 1)}<tr><td style='border-top:1px solid'>TOTAL COST OF REPAIRS<td class=n style='border-top:1px solid'>$3,188.34</table><p>Good for 30 days. Thanks, Vito</p>"
    return Paper(sheet(body, "td{padding:5px 40px 5px 0}", "13pt/1.5 'FreeMono'", "1in"), shape("repair_estimate", date=p.day(8), names=["NINTH AVENUE AUTO BODY", p.short], amount="3188.34"))


def preservation(p: Person) -> Paper:
    """The firm asks a shop to keep its video."""
    body = f"<div class=m><b>{KOWAL}</b><br>{KOWAL_AT}</div><p>{long(p.day(11))}</p><p>Mesa Roller Rink, Inc.<br>70 Union Parkway<br>Redstone Flats, CO 80999</p><p>Re: Preservation of evidence; {p.name}; {long(p.loss)}</p><p>To the manager:</p><p>This office represents {p.name}, who was hurt at your place of business. Please keep, and do not erase, tape over or throw away, the camera recordings of that day, the rental skates, the incident report and the schedules of the floor staff. A court may punish the loss of such things.</p><p>Please tell your insurer of this letter and have it call me.</p><p>Sincerely,</p><p>Cassius Kowal</p>"
    return Paper(sheet(body, "", "12pt/1.5 'Liberation Serif'", "1in"), shape("correspondence", date=p.day(11), names=[])).without("names")


def status_to_client(p: Person) -> Paper:
    """A paralegal writes the client about the next steps."""
    body = f"<p style='color:#335'><b>{MARR}</b></p><p>{mid(p.day(75))}</p><p>Dear {p.first},</p><p>I am writing to let you know where things stand. We have the hospital records and are waiting for the films. Your next step is to keep going to therapy and to save receipts for parking and prescriptions. Please do not post about the accident.</p><p>We hope to send the package to the insurance company once the doctor says that you are as well as you will be. Call me whenever you have a question.</p><p>Warmly,</p><p>Winona Ashgrove<br>Paralegal</p>"
    return Paper(sheet(body, "", "12.5pt/1.6 'Caladea'", "1.1in"), shape("correspondence", date=p.day(75))).without("names")


def power_bill(p: Person) -> Paper:
    """An electric company's bill, which is nobody's medical bill."""
    body = f"<div class=f><b style='font:bold 20pt Lato;color:#c70'>Juniper Valley Electric</b><div class=n>Account {p.no('####-####-#')}<br>Bill date {us(p.day(20))}</div></div><p>{p.name}<br>{p.address}</p><table class='w b'><tr><th>Meter<th>Previous reading<th>Present reading<th class=n>kWh used<tr><td>{p.no('E######')}<td>41,208<td>41,911<td class=n>703</table><table style='margin-top:16px'>{rows([('Basic service', '14.50'), ('Energy, 703 kWh at 12.1 cents', '85.06'), ('Wildfire recovery rider', '3.18'), ('Franchise fee', '2.05')], 1)}<tr><td><b>Pay by {us(p.day(41))}</b><td class=n><b>$104.79</b></table><p>Your average daily use was 22.7 kWh. Power out? Call 719-555-0100.</p>"
    return Paper(sheet(body, "td,th{padding:5px 10px}", "11pt/1.45 'Lato'", "0.9in"), {})


def recital(p: Person) -> Paper:
    """A school's certificate of attendance with its seal."""
    body = f"<div style='border:6px double #553;padding:50px;text-align:center;height:4.9in'><h1>Vista Serena Adult School</h1><p>certifies that</p><h2>{p.name}</h2><p>has completed forty hours of instruction in</p><h3>Floral Design II</h3><p>{long(p.day(-120))}</p><p class=hand style='margin-top:50px'>Beatrix Holloway</p><p>Beatrix Holloway, Principal</p></div>"
    return Paper(sheet(body, "", "15pt/1.6 'Caladea'", "0.7in", "11in 8.5in"), {})


def _shot(tone: tuple[int, int, int], seed: int) -> Image.Image:
    chance = np.random.default_rng(seed)
    down, across = np.mgrid[0:900, 0:1200]
    light = 1.1 - 0.5 * np.hypot(across / 1200 - 0.4, down / 900 - 0.35)
    grain = chance.normal(0, 5, (900, 1200))
    return Image.fromarray(np.clip(np.array(tone)[None, None, :] * light[:, :, None] + grain[:, :, None], 0, 255).astype(np.uint8))


def photo_bruise(_: Person) -> Paper:
    """A photograph of a bruise on a forearm, nothing printed on it."""
    shot = _shot((88, 100, 110), 5)
    skin = Image.new("L", shot.size, 0)
    ImageDraw.Draw(skin).polygon([(0, 300), (700, 330), (1200, 420), (1200, 620), (700, 660), (0, 760)], fill=255)
    shot.paste(_shot((214, 168, 140), 6), mask=skin.filter(ImageFilter.GaussianBlur(14)))
    for x, y, wide, tone in ((430, 520, 150, (120, 70, 110)), (520, 480, 90, (150, 110, 70)), (620, 540, 60, (110, 60, 90))):
        mark = Image.new("L", shot.size, 0)
        ImageDraw.Draw(mark).ellipse([x - wide, y - wide // 2, x + wide, y + wide // 2], fill=170)
        shot.paste(_shot(tone, x), mask=mark.filter(ImageFilter.GaussianBlur(30)))
    out = BytesIO()
    shot.save(out, "JPEG", quality=72)
    return Paper(out.getvalue(), shape("photograph")).without("date")


def photo_door(p: Person) -> Paper:
    """A photograph of a dented door, the camera's date burnt in."""
    shot = _shot((120, 130, 128), 11)
    pen = ImageDraw.Draw(shot)
    pen.polygon([(100, 250), (880, 210), (1010, 470), (980, 760), (140, 780)], fill=(38, 66, 122))
    pen.polygon([(180, 290), (820, 255), (900, 440), (190, 460)], fill=(150, 170, 180))
    pen.rectangle([760, 500, 860, 525], fill=(20, 36, 70))
    for at in range(26):
        pen.line([(300 + 9 * at, 560 + (at * 37) % 60), (420 + 9 * at, 640 + (at * 53) % 70)], fill=(24 + 5 * at, 44 + 4 * at, 90 + 2 * at), width=4)
    shot = shot.filter(ImageFilter.GaussianBlur(2))
    font = ImageFont.truetype("/usr/share/fonts/truetype/liberation/LiberationMono-Bold.ttf", 34)
    ImageDraw.Draw(shot).text((800, 840), f"{p.day(3):%m/%d/%Y} 14:22", fill=(255, 150, 40), font=font)
    out = BytesIO()
    shot.save(out, "JPEG", quality=72)
    return Paper(out.getvalue(), shape("photograph", date=p.day(3)))
