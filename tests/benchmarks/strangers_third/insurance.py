"""Policies and adjusters' letters."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from io import BytesIO

from docx import Document

from tests.benchmarks.strangers_third.case import (
    FIRM,
    FIRM_AT,
    GROUP,
    GROUP_AT,
    Paper,
    Person,
    add,
    bare,
    less,
    long,
    page,
    shape,
    us,
    usd,
    vin,
)


def _cover(name: str, kind: str, person: str | None, accident: str | None, off: str | None, premium: str | None) -> dict:
    return shape("coverage", name=name, coverage=kind, limit_per_person=person, limit_per_accident=accident, deductible=off, premium=premium)


def _cars(*cars: tuple[str, str, str, str]) -> list[dict]:
    return [dict(zip(("year", "make", "model", "vin"), car, strict=True)) for car in cars]


def policy_georgia(p: Person) -> Paper:
    """A Georgia policy with two vehicles, each with its own column of premiums; the printed sum of each coverage at the right."""
    cars = _cars(("2020", "Honda", "CR-V", vin("2HKRW2H8*LH614207")), ("2012", "Toyota", "Tacoma", vin("3TMLU4EN*CM098317")))
    start, end, policy = p.day(-100), p.day(82), p.no("PRL #### ##-##")
    table = [
        ("Bodily Injury Liability", "bodily_injury", "$50,000 each person<br>$100,000 each accident", "50000.00", "100000.00", None, "166.00", "148.50"),
        ("Property Damage Liability", "property_damage", "$50,000 each accident", None, "50000.00", None, "141.20", "119.00"),
        ("Medical Payments", "medical_payments", "$5,000 each person", "5000.00", None, None, "24.30", "21.10"),
        ("Uninsured Motorist - Added On", "uninsured_motorist", "$50,000 each person<br>$100,000 each accident", "50000.00", "100000.00", None, "58.75", "58.75"),
        ("Comprehensive", "other", "Deductible $250", None, None, "250.00", "61.00", "39.90"),
        ("Collision", "other", "Deductible $500", None, None, "500.00", "204.15", "127.60"),
    ]
    covers = [_cover(name, kind, person, accident, off, add(one, two)) for name, kind, _, person, accident, off, one, two in table]
    total = add(*(each["premium"] for each in covers))
    body = (
        f"<table><tr><td><b style='font-size:17pt;color:#7a1f1f'>Peach Ridge</b> Insurance Company<br><span class=sm>Macon, Georgia</span><td class=r><b>Auto Policy Declarations</b><br>Renewal</table><table class=g style='margin:10px 0'><tr><td>Policy number<br><b>{policy}</b><td>Policy period<br><b>{us(start)} to {us(end)}</b><br>12:01 a.m. at your address<td>Agent<br>Tolliver &amp; Sons, 478-555-0112</table><p><b>Named insured</b><br>{p.name}<br>{p.address}</p><p><b>Vehicles</b></p><table class=u>"
        + "".join(f"<tr><td>{at}<td>{c['year']} {c['make']} {c['model']}<td>VIN {c['vin']}" for at, c in enumerate(cars, 1)) + "</table><table class=g style='margin-top:14px'><tr><th>Coverages<th>Limits or deductible<th class=r>Vehicle 1<th class=r>Vehicle 2<th class=r>Premium"
        + "".join(f"<tr><td>{row[0]}<td>{row[2]}<td class=r>${row[6]}<td class=r>${row[7]}<td class=r>${usd(cover['premium'])}" for row, cover in zip(table, covers, strict=True)) + f"<tr><td colspan=4>Total six month premium<td class=r><b>${usd(total)}</b></table><p class=sm>Loss payee vehicle 1: Kettle Brook Teachers Credit Union. Forms: PR-100 (04-22), PR-UM-GA (01-23).</p>"
    )
    return Paper(page(body, "", "10.5pt 'Carlito'"), shape("declarations", carrier="Peach Ridge Insurance Company", policy_number=policy, named_insured=p.name, period_start=start, period_end=end, coverages=covers, vehicles=cars))


def policy_new_york(p: Person) -> Paper:
    """A New York policy: spouses as insureds, supplementary coverage, amounts in words of thousands."""
    cars = _cars(("2017", "NISSAN", "SENTRA", vin("3N1AB7AP*HY251880")))
    start, end, policy = p.day(-210), p.day(155), p.no("HP-A ######")
    table = [
        ("Bodily Injury", "bodily_injury", "100,000/300,000", "100000.00", "300000.00", None, "612.00"), ("Property Damage", "property_damage", "50,000", None, "50000.00", None, "288.00"), ("Mandatory Personal Injury Protection", "personal_injury_protection", "50,000", "50000.00", None, None, "244.00"),
        ("Supplementary Uninsured/Underinsured Motorists", "uninsured_motorist", "100,000/300,000", "100000.00", "300000.00", None, "51.00"),
    ]
    covers = [_cover(name, kind, person, accident, off, premium) for name, kind, _, person, accident, off, premium in table]
    total = add(*(row[6] for row in table))
    who = f"{p.short} and Adaeze {p.last}"
    body = (
        f"<pre>HUDSON PALISADE INSURANCE                  PERSONAL AUTO - DECLARATIONS PAGE\nAlbany, New York                           AMENDED {us(p.day(-60))}\n\nPOLICY NO.   {policy:<24}TERM  {us(start)} - {us(end)}\nINSURED      {who}\n             {p.street}\n             {p.town}\nBROKER       Finnegan Brokerage Ltd  (631) 555-0108\n\nAUTO 1       2017 NISSAN SENTRA          {cars[0]['vin']}\n             GARAGED AT ABOVE ADDRESS   USE: COMMUTE 9 MI\n\n"
        f"{'COVERAGE':<48}{'LIMIT':<18}{'PREMIUM':>9}\n{'-' * 75}\n" + "".join(f"{row[0]:<48}{row[2]:<18}{row[6]:>9}\n" for row in table) + f"{'-' * 75}\n{'TOTAL ANNUAL PREMIUM':<66}{usd(total):>9}\n\nTHIS POLICY DOES NOT PROVIDE COLLISION OR COMPREHENSIVE COVERAGE.\nKEEP YOUR INSURANCE ID CARD IN THE VEHICLE.</pre>"
    )
    return Paper(page(body, "", "10pt 'Liberation Mono'", "0.7in"), shape("declarations", carrier="HUDSON PALISADE INSURANCE", policy_number=policy, named_insured=who, period_start=start, period_end=end, coverages=covers, vehicles=cars))


def policy_minnesota(p: Person) -> Paper:
    """A Minnesota policy: coverages as sentences in two columns, split no-fault, separate uninsured and underinsured limits."""
    cars = _cars(("2022", "Subaru", "Forester", vin("JF2SKAEC*NH430915")))
    start, end, policy = p.day(-40), p.day(143), p.no("GPM##-####-###")
    table = [
        ("Liability - bodily injury", "bodily_injury", "Each person $250,000; each accident $500,000", "250000.00", "500000.00", None, "188.00"), ("Liability - property damage", "property_damage", "Each accident $100,000", None, "100000.00", None, "104.00"), ("Personal injury protection", "personal_injury_protection", "Each person $40,000 ($20,000 medical, $20,000 income and other)", "40000.00", None, None, "131.00"),
        ("Uninsured motorists", "uninsured_motorist", "Each person $100,000; each accident $300,000", "100000.00", "300000.00", None, "22.00"), ("Underinsured motorists", "underinsured_motorist", "Each person $100,000; each accident $300,000", "100000.00", "300000.00", None, "39.00"), ("Comprehensive", "other", "$100 deductible", None, None, "100.00", "74.00"), ("Collision", "other", "$500 deductible", None, None, "500.00", "166.00"),
    ]
    covers = [_cover(name, kind, person, accident, off, premium) for name, kind, _, person, accident, off, premium in table]
    body = (
        f"<p><b style='font:bold 17pt Caladea'>Gopher Prairie Mutual</b><span style='float:right'>Declarations</span></p><table><tr><td style='width:40%'><b>Policyholder</b><br>{p.name}<br>{p.address}<td><b>Policy</b> {policy}<br><b>Effective</b> {long(start)}<br><b>Expires</b> {long(end)}<td><b>Vehicle</b><br>2022 Subaru Forester<br>{cars[0]['vin']}</table>"
        + "".join(f"<table style='margin-top:9px'><tr><td style='width:80%'><b>{row[0]}</b><br>{row[2]}<td class=r>${row[6]}</table>" for row in table) + f"<hr><table><tr><td>Six-month total<td class=r><b>${usd(add(*(row[6] for row in table)))}</b></table><p class=sm>Drivers: {p.short}, Bergljot {p.last}. Discounts applied: defensive driver, paperless.</p>"
    )
    return Paper(page(body, "", "11pt 'Lato'"), shape("declarations", carrier="Gopher Prairie Mutual", policy_number=policy, named_insured=p.name, period_start=start, period_end=end, coverages=covers, vehicles=cars))


def policy_umbrella(p: Person) -> Paper:
    """An umbrella policy's declarations with one limit and no vehicle."""
    start, end, policy = p.day(-300), p.day(65), p.no("UMB-######-2")
    body = (
        f"<div class=c><b>OLD COMMONWEALTH FIRE &amp; CASUALTY</b><br>PERSONAL UMBRELLA POLICY<br>DECLARATIONS</div><table style='margin-top:20px'><tr><td>Policy Number:<td>{policy}<tr><td>Named Insured:<td>{p.other}<tr><td>Mailing Address:<td>19 Saltworks Rd, Eastfield Mills, MA 01999<tr><td>Policy Period:<td>From {us(start)} to {us(end)}, 12:01 AM</table><table class=g style='margin-top:20px'><tr><th>Coverage<th class=r>Limit each occurrence<th class=r>Retained limit<th class=r>Annual premium<tr><td>Personal Umbrella Liability<td class=r>$1,000,000<td class=r>$250<td class=r>$312.00</table>"
        "<p><b>Schedule of required underlying insurance</b></p><table class=u><tr><td>Automobile<td>250,000/500,000<tr><td>Homeowners<td>300,000</table><p>Countersigned: Everett Slocum</p>"
    )
    cover = _cover("Personal Umbrella Liability", "umbrella", None, "1000000.00", None, "312.00")
    cover.pop("deductible")
    return Paper(page(body, "", "11.5pt 'Liberation Serif'", "1in"), shape("declarations", carrier="OLD COMMONWEALTH FIRE & CASUALTY", policy_number=policy, named_insured=p.other, period_start=start, period_end=end, coverages=[cover]))


def _letter(p: Person, kind: str, carrier: str, when: int, claim: str, adjuster: str | None, phone: str | None, mail: str | None, insured: str | None, claimant: str | None, *, loss: bool = True, offered: str | None = None) -> dict:
    return shape("claim_letter", carrier=carrier, letter_type=kind, date=p.day(when), claim_number=claim, adjuster_name=adjuster, adjuster_phone=phone, adjuster_email=mail, insured_name=insured, claimant_name=claimant, date_of_loss=p.loss if loss else None, amount_offered=offered)


def acknowledgement(p: Person) -> Paper:
    """An acknowledgement with a reference block at the right and a long fraud warning."""
    claim = p.no("4####-BI-07")
    body = (
        f"<table><tr><td style='width:55%'><b style='font-size:15pt'>BLUESTEM CASUALTY COMPANY</b><br>P.O. Box 9940<br>Omaha, NE 68199<br><br>{FIRM}<br>2600 Commerce Tower, Suite 1850<br>Kettle Brook, GA 30997<td><table class=sm><tr><td>Date<td>{long(p.day(11))}<tr><td>Claim #<td>{claim}<tr><td>Insured<td>{p.other}<tr><td>Claimant<td>{p.short}<tr><td>Loss date<td>{us(p.loss)}<tr><td>Policy<td>{p.no('BCA-######')}</table></table>"
        f"<p style='margin-top:26px'>To Whom It May Concern:</p><p>This will confirm that we have received notice that you represent the claimant named above. The bodily injury portion of this claim has been assigned to me. Please direct all communications to my attention and put the claim number on all correspondence.</p><p>To help us evaluate the claim, please send medical records and bills as you get them. We have asked for the police report and expect it within two weeks.</p><p>Very truly yours,</p><p class=sig>Octavia Brumfield</p><p>Octavia Brumfield<br>Senior Claims Adjuster<br>T 402-555-0136 x 2210 &nbsp; F 402-555-0140<br>octavia.brumfield@bluestemcasualty.example</p><p class=xs>Any person who knowingly presents a false or fraudulent claim for payment of a loss is guilty of a crime and may be subject to fines and confinement in prison.</p>"
    )
    return Paper(page(body, "", "11pt 'Liberation Sans'", "0.9in"), _letter(p, "acknowledgement", "BLUESTEM CASUALTY COMPANY", 11, claim, "Octavia Brumfield", "402-555-0136 x 2210", "octavia.brumfield@bluestemcasualty.example", p.other, p.short))


def offer(p: Person) -> Paper:
    """An offer among other sums: specials considered, the offer, and the policy limit."""
    claim = p.no("LP-25-######")
    body = (
        f"<div class=c><b style='font:bold 18pt Caladea'>Lone Prairie Auto</b><br><span class=sm>Claims Division &bull; 6100 Stemmons, Dallas, TX 75299</span></div><p>{long(p.day(190))}</p><p>VIA EMAIL AND REGULAR MAIL</p><p>{FIRM}<br>{FIRM_AT}</p><p><b>RE:</b>&nbsp; Your client: {p.name}<br>&emsp;&emsp;Our insured: {p.other}<br>&emsp;&emsp;Claim: {claim}<br>&emsp;&emsp;Date of accident: {long(p.loss)}</p><p>Dear Counsel:</p>"
        "<p>We have completed our review of your demand for $85,000.00. Of the $21,940.15 in medical bills submitted, we accepted $14,306.80 as reasonable and related. Your client had a low back strain in 2016 and the therapy after the tenth week was not supported.</p><p>In an effort to conclude this matter we offer <b>$27,250.00</b> in full and final settlement of the bodily injury claim, including all liens. This offer is open for thirty days.</p><p>This is not an admission of liability.</p><p>Regards,</p><p>Desmond Achebe-Ross<br>Casualty Specialist III<br>Direct (214) 555-0129<br>d.achebeross@loneprairie.example</p>"
    )
    return Paper(page(body, "", "11.5pt 'Liberation Serif'", "1in"), _letter(p, "offer", "Lone Prairie Auto", 190, claim, "Desmond Achebe-Ross", "(214) 555-0129", "d.achebeross@loneprairie.example", p.other, p.name, offered="27250.00"))


def denial(p: Person) -> Paper:
    """A store's administrator denies a fall; the loss date stands in a sentence too."""
    claim = p.no("GL#####-AZ-1")
    body = (
        f"<p class=r><b>Copperline Claims Management, Inc.</b><br>Third party administrator for Bountiful Foods Markets<br>1440 E Camelback, Phoenix, AZ 85099</p><p>{us(p.day(74))}</p><p>{GROUP}<br>{GROUP_AT}</p><table style='width:70%'><tr><td>CLIENT<td>Bountiful Foods Markets<tr><td>CLAIMANT<td>{p.name}<tr><td>D/LOSS<td>{us(p.loss)}<tr><td>FILE NO.<td>{claim}</table><p>Dear Counselor:</p>"
        f"<p>We have finished our investigation of the fall that your client reports at store 118. The video shows that an employee had inspected the aisle six minutes before, and that no liquid was on the floor. We find no negligence on the part of our client.</p><p>For that reason we must respectfully deny the claim and will make no payment. If you have other evidence, please send it and we will consider it.</p><p>Sincerely,<br><br>Marguerite Sandifer<br>Liability Examiner, 602.555.0147</p>"
    )
    return Paper(page(body, "", "11.5pt 'Carlito'", "1in"), _letter(p, "denial", "Copperline Claims Management, Inc.", 74, claim, "Marguerite Sandifer", "602.555.0147", None, "Bountiful Foods Markets", p.name)).without("insured_name")


def reservation(p: Person) -> Paper:
    """A reservation of rights of two sheets to the insured, policy wording quoted."""
    claim = p.no("OC-#######")
    body = (
        f"<p><b>OLD COMMONWEALTH FIRE &amp; CASUALTY</b><br>Property Claims, 300 Tremont Sq, Boston, MA 02199</p><p>{long(p.day(21))}</p><p>CERTIFIED MAIL 9589 0710 5270 0001 5521 04</p><p>{p.other}<br>19 Saltworks Rd<br>Eastfield Mills, MA 01999</p><p>Insured: {p.other}<br>Claimant: {p.name}<br>Claim No.: {claim}<br>Policy No.: {p.no('HO-######-2')}<br>Date of Loss: {us(p.loss)}</p><p><b>RESERVATION OF RIGHTS</b></p><p>Dear {p.other}:</p>"
        "<p>We have received notice of an injury on the porch of the house that you own. We will investigate this claim under a full reservation of our rights under the policy and the law, because there is a question whether coverage applies.</p><p>The policy says in part:</p><blockquote>Coverage E does not apply to bodily injury arising out of the rental of any part of a premises that is not an insured location.</blockquote><p>The house may have been rented to others and may not be an insured location. You were also late in telling us of the injury, which happened more than two weeks before we heard of it.</p><div class=brk></div>"
        f"<p>{p.other}<br>Claim No.: {claim}<br>Page 2</p><p>Nothing that we do, including paying for an investigation or a defense, waives any right of the company. We reserve the right to deny coverage and to withdraw from any defense. You may wish to consult an attorney at your own cost.</p><p>Please call me with any questions.</p><p>Sincerely,</p><p class=sig>Prudence Whitcomb</p><p>Prudence Whitcomb<br>Coverage Examiner<br>(617) 555-0158<br>pwhitcomb@oldcommonwealth.example</p>"
    )
    return Paper(page(body, "", "11.5pt 'Liberation Serif'", "1in"), _letter(p, "reservation_of_rights", "OLD COMMONWEALTH FIRE & CASUALTY", 21, claim, "Prudence Whitcomb", "(617) 555-0158", "pwhitcomb@oldcommonwealth.example", p.other, p.name))


def request(p: Person) -> Paper:
    """An adjuster asks for records by a Word letter with a checklist."""
    claim, out, doc = p.no("ER-####-#####"), BytesIO(), Document()
    doc.add_paragraph("Everglades Reciprocal Insurance Exchange\nBodily Injury Unit, PO Box 61100, Tampa, FL 33699")
    doc.add_paragraph(long(p.day(47)))
    doc.add_paragraph(f"{FIRM}\n{FIRM_AT}")
    table = doc.add_table(rows=0, cols=2)
    for name, said in (("Our Insured:", p.other), ("Your Client:", p.short), ("Claim Number:", claim), ("Date of Loss:", us(p.loss))):
        for cell, text in zip(table.add_row().cells, (name, said), strict=True):
            cell.text = text
    doc.add_paragraph("Dear Counsel:")
    doc.add_paragraph("We cannot complete our evaluation without further information. Please send the following within 30 days:")
    for text in ("Records of your client's primary care provider for the past five years", "The MRI films", "Proof of lost income", "A signed medical authorization"):
        doc.add_paragraph(text, style="List Bullet")
    doc.add_paragraph("We will contact you when we have reviewed them.")
    doc.add_paragraph("Sincerely,\n\nTobias Lindenmeyer\nClaims Representative\nPhone: 813-555-0102\nEmail: tlindenmeyer@evergladesrx.example")
    doc.save(out)
    return Paper(out.getvalue(), _letter(p, "request", "Everglades Reciprocal Insurance Exchange", 47, claim, "Tobias Lindenmeyer", "813-555-0102", "tlindenmeyer@evergladesrx.example", p.other, p.short))


def limits(p: Person) -> Paper:
    """An adjuster tells of the limits of the policy: a letter of none of the other types."""
    claim = p.no("##-######-C")
    body = (
        f"<table><tr><td><b style='font-size:16pt'>SEQUOIA COAST</b> insurance<td class=r>PO Box 1187, Fresno CA 93799<br>(559) 555-0187</table><hr><p>{long(p.day(63))}</p><p>{GROUP}<br>{GROUP_AT}</p><p>Insured: &emsp;{p.other}<br>Claimant: &ensp;{p.name}<br>Loss: &emsp;&emsp;{long(p.loss)}<br>Claim: &emsp;&ensp;{claim}</p><p>Dear Counsel:</p><p>With our insured's written consent we can tell you that the bodily injury limits of the policy in force on the date of loss are $15,000.00 per person and $30,000.00 per accident. We know of no other insurance.</p><p>Please call if you have any question.</p><p>Lionel Fairbank<br>Claims Associate<br>lfairbank@sequoiacoast.example</p>"
    )
    record = _letter(p, "other", "SEQUOIA COAST insurance", 63, claim, "Lionel Fairbank", None, "lfairbank@sequoiacoast.example", p.other, p.name)
    record.pop("adjuster_phone")
    return Paper(page(body, "", "11pt 'Open Sans'", "0.9in"), record)


def offer_sheet(p: Person) -> Paper:
    """An offer in a short letter with the reckoning in a table; the offer is its last line."""
    claim = p.no("GP-BI-#####")
    body = (
        f"<p><b style='font:bold 16pt Caladea'>Gopher Prairie Mutual</b><br><span class=sm>Liability Claims &middot; 900 Nicollet Row, Mankato, MN 56099</span></p><p>{bare(p.day(230))}</p><p>{FIRM}<br>{FIRM_AT}</p><p>Claim number {claim}<br>Date of loss {bare(p.loss)}<br>Our policyholder {p.other}<br>Your client {p.short}</p><p>Dear Counsel,</p><p>Thank you for your package. We value the claim as follows and offer the last figure to settle it:</p><table class=g style='width:75%'><tr><td>Medical expense not paid by no-fault<td class=r>$6,214.50<tr><td>Loss of earnings beyond no-fault<td class=r>$3,100.00<tr><td>Less comparative fault of 20%<td class=r>-$1,862.90<tr><td>General damages<td class=r>$9,000.00<tr><td><b>Settlement offer</b><td class=r><b>$" + usd(less(add("6214.50", "3100.00", "9000.00"), "1862.90")) + "</b></table><p>Please let me know your client's answer.</p><p>Philippa Stromberg, Claims Consultant<br>507.555.0109</p>"
    )
    return Paper(page(body, "", "11pt 'Carlito'", "1in"), _letter(p, "offer", "Gopher Prairie Mutual", 230, claim, "Philippa Stromberg", "507.555.0109", None, p.other, p.short, offered=less("18314.50", "1862.90")))
