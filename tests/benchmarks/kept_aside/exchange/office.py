"""What else lies in a claim file: pictures, authorizations, a fee agreement, estimates of repair."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date
from io import BytesIO

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from tests.benchmarks.kept_aside.exchange.case import (
    FIRM,
    FIRM_AT,
    Paper,
    Person,
    add,
    bare,
    dot,
    filed,
    grid,
    long,
    page,
    sig,
    times,
    tr,
    us,
    usd,
    vin,
)

_FIRM = FIRM.replace("&", "&amp;")


def picture(p: Person) -> Paper:
    """A phone's picture of a dented rear corner of a car, with no word on it."""
    chance = np.random.default_rng(4418)
    scene = Image.new("RGB", (1512, 1134), (122, 128, 133))
    pen = ImageDraw.Draw(scene)
    pen.rectangle((0, 760, 1512, 1134), fill=(84, 84, 86))
    pen.polygon([(180, 250), (1120, 210), (1330, 430), (1350, 800), (160, 830)], fill=(44, 72, 128))
    pen.polygon([(300, 270), (1040, 235), (1190, 420), (270, 440)], fill=(24, 30, 40))
    pen.ellipse((930, 640, 1210, 920), fill=(18, 18, 20))
    pen.ellipse((1000, 710, 1140, 850), fill=(150, 152, 156))
    pen.rectangle((170, 620, 470, 760), fill=(58, 86, 140))
    pen.polygon([(170, 470), (300, 460), (280, 560), (170, 570)], fill=(176, 30, 34))
    for at in range(34):
        x, y = (int(one) for one in chance.normal((330, 690), (90, 45)))
        shade = int(chance.integers(20, 90))
        pen.line((x, y, x + int(chance.integers(-70, 70)), y + int(chance.integers(-50, 50))), fill=(shade, shade + 12, shade + 40), width=2 + at % 6)
    grain = chance.normal(0, 5, (1134, 1512, 3))
    shown = Image.fromarray(np.clip(np.asarray(scene.filter(ImageFilter.GaussianBlur(2.2)), dtype=np.float32) + grain, 0, 255).astype(np.uint8))
    out = BytesIO()
    shown.save(out, "JPEG", quality=70, dpi=(180, 180))
    return Paper(out.getvalue(), filed("photograph", None, []))


def photo_sheet(p: Person) -> Paper:
    """A print-out of four pictures with a line below each, as an appraiser's program makes it."""
    def one(fill: str, words: str, shape: str) -> str:
        return f"<div><svg viewBox='0 0 300 200' style='width:100%;border:1px solid #555'><defs><linearGradient id=g{fill} x2=0 y2=1><stop offset=0 stop-color='#{fill}' /><stop offset=1 stop-color=#333 /></linearGradient></defs><rect width=300 height=200 fill='url(#g{fill})' />{shape}</svg><div class=s>{words}</div></div>"
    views = [("9fb3c8", "Left front", "<path d='M30 150L60 80Q150 40 240 80L275 150Z' fill=#7b8794 /><circle cx=85 cy=152 r=26 fill=#111 /><circle cx=220 cy=152 r=26 fill=#111 /><path d='M40 110l30 20-10 12 24 10' stroke=#222 stroke-width=5 fill=none />"), ("a8a8a0", "Left front, near", "<rect x=40 y=40 width=220 height=130 fill=#8a929c /><path d='M60 60l70 50-40 12 90 40' stroke=#1d1d1d stroke-width=8 fill=none />"), ("b9c2b0", "Odometer", "<circle cx=150 cy=100 r=80 fill=#111 /><path d='M150 100L100 55' stroke=#e33 stroke-width=5 />"), ("8f9aa6", "Rear", "<rect x=50 y=60 width=200 height=100 rx=18 fill=#77808a /><rect x=65 y=85 width=36 height=20 fill=#a22 /><rect x=200 y=85 width=36 height=20 fill=#a22 />")]
    body = f"""<div class=f><b>Photographs</b><span class=s>Vehicle: 2021 Toyota RAV4 &nbsp; Taken: 09/24/2025 &nbsp; 4 of 4</span></div><div style='display:grid;grid-template-columns:1fr 1fr;gap:16px;margin-top:10px'>{"".join(one(a, b, c) for a, b, c in views)}</div>"""
    return Paper(page(body), filed("photograph", date(2025, 9, 24)))


def hipaa(p: Person) -> Paper:
    """An authorization for health information in numbered boxes, two things withheld unless initialed."""
    body = f"""<div class=c><b style='font-size:13pt'>AUTHORIZATION FOR RELEASE OF HEALTH INFORMATION</b><br><span class=s>This form complies with 45 CFR 164.508 (HIPAA)</span></div>{grid(12, [("Patient name", p.name, 5), ("Date of birth", us(p.born), 3), ("Social Security number (last four)", "2956", 4)], [("Patient address", f"{p.street}, {p.town}", 12)], [("1. Name and address of the provider or entity to release this information", "Ocmulgee Medical Center, 1400 Hospital Drive, Ocmulgee Bluff, GA 31097", 12)], [("2. Person to whom this information is to be sent", f"{_FIRM}, {FIRM_AT}", 12)], [("3. Specific information to be released", f"{dot(True)} Medical record from 02/09/2024 to present &nbsp; {dot(True)} Itemized bills &nbsp; {dot(True)} Imaging on disc<br>{dot()} Alcohol/drug treatment (initials ____) &nbsp; {dot()} Mental health (initials ____) &nbsp; {dot()} HIV-related (initials ____)", 12)], [("4. Reason for release", "Legal matter, at the request of the individual", 6), ("5. Date or event on which this authorization expires", "One year from signature", 6)], css="margin-top:12px")}<p>I understand that: I may revoke this authorization at any time by writing to the provider named above, except to the extent that action has been taken upon it; signing is voluntary, and my treatment, payment, enrollment or eligibility for benefits will not be conditioned upon it; and the information disclosed may be redisclosed by the recipient and no longer be protected by federal law.</p><p>A copy of this authorization is as valid as the original.</p><div class='f e' style='margin-top:30px'><div>{sig(p.name)}<div style='border-top:1px solid #000' class=t>Signature of patient or representative</div></div><div><div class=hand style='height:38px;padding-top:14px'>2/17/26</div><div style='border-top:1px solid #000' class=t>Date</div></div></div>"""
    return Paper(page(body, "td{height:34px}", "10pt/1.36 'Liberation Sans'"), filed("authorization", date(2026, 2, 17)))


def payroll_release(p: Person) -> Paper:
    """A short authorization to an employer for pay records, on the firm's letterhead."""
    body = f"""<div class=c style='border-bottom:1px solid #000'><b style='font:bold 15pt "Liberation Serif"'>{_FIRM}</b><br><span class=s>{FIRM_AT} &middot; 330-555-0101</span></div><h3 class=c style='margin-top:40px'>AUTHORIZATION TO RELEASE EMPLOYMENT AND PAYROLL RECORDS</h3><p>TO: Burr Oak Regional Hospital, Human Resources, 300 N Siding Avenue, Prairie Siding, IL 60196</p><p>I, <b>{p.name}</b>, born {long(p.born)}, authorize you to give to my attorneys named above, or to their representative, complete copies of my personnel file, payroll records, attendance records, job description, and records of leave, from January 1, 2023 to the present, and to complete any wage verification form that they send you.</p><p>A photocopy or facsimile of this authorization has the force of the original. It remains valid until my claim arising from the collision of {long(p.loss)} is concluded, unless I revoke it sooner in writing. You are asked to give no information to any other person without my written consent.</p><div style='margin:50px 0 0 45%'>{sig(p.name + "x")}<div style='border-top:1px solid #000'>{p.name}</div><p>Date: December 1, 2025</p></div>"""
    return Paper(page(body, font="11.5pt/1.5 'Liberation Serif'", margin="1in"), filed("authorization", date(2025, 12, 1)))


def fee_agreement(p: Person) -> Paper:
    """A contingent fee agreement of two sheets, with the steps of the fee, initialed at the foot."""
    parts = [("1. Employment.", f"{p.name} (\"Client\") employs {_FIRM} (\"Attorneys\") to represent Client in all claims for injuries arising from an incident of {long(p.loss)} at or near Chandlery Row and Cove Street, Wharton Cove, New Jersey."), ("2. Contingent fee.", "The fee is 33 1/3 percent of the net sum recovered on the first $750,000; 30 percent on the next $750,000; and 25 percent on the next $750,000, as Rule 1:21-7 allows. If nothing is recovered, no fee is owed."), ("3. Costs.", "Attorneys will advance the reasonable costs of the case, such as filing fees, records, experts and transcripts. Costs are deducted from the gross recovery before the fee is figured."), ("4. Liens.", "Attorneys are authorized to pay from the recovery the valid liens of providers, health plans and public programs, after Client has been told of them."), ("5. Settlement.", "Attorneys will make no settlement without the consent of Client, and Client will make none without notice to Attorneys."), ("6. Client's duties.", "Client will tell the truth, keep appointments, keep Attorneys informed of addresses and treatment, and say nothing of the claim on social networks."), ("7. Withdrawal and discharge.", "Client may discharge Attorneys at any time. Attorneys may withdraw on reasonable notice. In either case Attorneys may claim the reasonable value of services, if there is a recovery."), ("8. No guarantee.", "Attorneys have made no promise about the outcome. Appeals are not included and call for a new agreement.")]
    text = [f"<p><b>{a}</b> {b}</p>" for a, b in parts]
    body = f"""<h2 class=c>CONTINGENT FEE RETAINER AGREEMENT</h2>{"".join(text[:5])}<p class=r style='margin-top:120px'>Client's initials: <span class=hand>HK</span> &nbsp; Page 1 of 2</p><div class=new>{"".join(text[5:])}<p>Client has read this agreement, has had the chance to ask about it, and has received a signed copy.</p><table class=w style='margin-top:36px'><tr><td style='width:50%'>{sig(p.name)}<div style='border-top:1px solid #000;width:90%'>{p.name}, Client</div><p>Dated: {long(date(2026, 3, 16))}</p><td>{sig("Tunde Idowu")}<div style='border-top:1px solid #000;width:90%'>Tunde Idowu, for the firm</div><p>Dated: {long(date(2026, 3, 16))}</p></tr></table><p class=r style='margin-top:300px'>Client's initials: <span class=hand>HK</span> &nbsp; Page 2 of 2</p></div>"""
    return Paper(page(body, font="12pt/1.5 'Liberation Serif'", margin="1in"), filed("retainer", date(2026, 3, 16))).without("amount")


def estimate(p: Person) -> Paper:
    """An estimate of record: lines with operations, parts, labor and paint hours, then totals by kind."""
    lines = [("1", "", "FRONT BUMPER &amp; GRILLE", "", "", "", ""), ("2", "Repl", "Bumper cover w/o park sensors", "5211942972", "418.22", "2.4", "2.6"), ("3", "Repl", "Grille assy", "531120R240", "366.50", "Incl.", ""), ("4", "R&amp;I", "LT Fog lamp", "", "", "0.3", ""), ("5", "", "HEADLAMPS", "", "", "", ""), ("6", "Repl", "LT Headlamp assy LED", "8115042A80", "912.75", "0.5", ""), ("7", "", "FENDER", "", "", "", ""), ("8", "Repl", "LT Fender liner", "538760R200", "88.14", "0.4", ""), ("9", "*Rpr", "LT Fender", "538020R180", "", "4.5", "2.0"), ("10", "", "WHEELS", "", "", "", ""), ("11", "Repl", "LT/Front Wheel, alloy RCD", "42611B0040", "231.00", "0.3", ""), ("12", "#", "Four wheel alignment (sublet)", "", "129.95", "", "")]
    parts = add("418.22", "366.50", "912.75", "88.14", "231.00")
    body_labor, paint, supplies = times("58.00", "8.4"), times("58.00", "4.6"), times("38.00", "4.6")
    taxed = times(add(parts, supplies), "0.0825")
    total = add(parts, body_labor, paint, supplies, "129.95", taxed)
    body = f"""<div class=f><div><b style='font-size:13pt'>GULF COLLISION CENTER</b><br><span class=s>6110 Port Road, Sabine Crossing, TX 77998 &middot; 409-555-0140 &middot; Federal ID 74-2201885</span></div><div class='r s'><b>Estimate of Record</b><br>Workfile ID: 8f2c0a19<br>{us(date(2025, 9, 25))}</div></div><hr><table class='w s'><tr><td><b>Owner:</b> {p.turned}<br>{p.street}<br>{p.town}<td><b>Claim #:</b> LP-25-6640918-PD1<br><b>Insurance Company:</b> Lone Prairie County Mutual<br><b>Appraiser:</b> Kyle Brandvold<td><b>Point of impact:</b> 11 Left Front<br><b>Deductible:</b> none<br><b>Days to repair:</b> 7</tr></table><p class=s><b>VEHICLE</b> &nbsp; 2021 TOYO RAV4 XLE AWD 4D UTV 4-2.5L Gasoline &nbsp; VIN: {vin("2T3W1RFV*MC148820")} &nbsp; License: NRB0926 TX &nbsp; Mileage In: 41,887</p><table class='w s'><tr style='border-bottom:1px solid #000'><th>Line<th>Oper<th>Description<th>Part Number<th class=r>Qty<th class=r>Extended Price $<th class=r>Labor<th class=r>Paint</tr>{"".join(tr(a, b, f"<b>{c}</b>" if not b else c, d, "1" if e else "", e, f, g, right=(4, 5, 6, 7)) for a, b, c, d, e, f, g in lines)}<tr style='border-top:1px solid #000'><th colspan=5>SUBTOTALS<th class=r>{usd(add(parts, "129.95"))}<th class=r>8.4<th class=r>4.6</tr></table>
<h4>ESTIMATE TOTALS</h4><table class=s style='width:62%'><tr style='border-bottom:1px solid #000'><th>Category<th>Basis<th class=r>Rate<th class=r>Cost $</tr>{tr("Parts", "", "", usd(parts), right=(2, 3))}{tr("Body Labor", "8.4 hrs @", "$58.00 /hr", usd(body_labor), right=(2, 3))}{tr("Paint Labor", "4.6 hrs @", "$58.00 /hr", usd(paint), right=(2, 3))}{tr("Paint Supplies", "4.6 hrs @", "$38.00 /hr", usd(supplies), right=(2, 3))}{tr("Miscellaneous", "", "", "129.95", right=(2, 3))}{tr("Sales Tax", f"${usd(add(parts, supplies))} @", "8.2500 %", usd(taxed), right=(2, 3))}<tr style='border-top:1px solid #000'><th>Grand Total<td><td><th class=r>{usd(total)}</tr></table><p class=t>Estimate based on a motor crash guide. Asterisk (*) or number sign (#) marks a line that a person changed. RCD is a reconditioned part. THIS ESTIMATE HAS BEEN PREPARED FROM A VISUAL INSPECTION; hidden damage may be found on teardown. Not an authorization to repair.</p>"""
    return Paper(page(body), filed("repair_estimate", date(2025, 9, 25), None, total))


def shop_bid(p: Person) -> Paper:
    """A small shop's bid on a pre-printed slip, filled in a slanting hand."""
    rows = [("rear bumper cover, aftermarket", "285.00"), ("tail lamp L, used", "90.00"), ("straighten quarter panel, 6 hrs", "330.00"), ("paint + blend", "410.00"), ("shop supplies", "35.00")]
    total = add(*(row[1] for row in rows))
    body = f"""<div style='border:3px double #222;padding:16px 20px;width:6.6in'><div class=f><div style='font:bold 17pt "Liberation Serif"'>Hondo's Paint &amp; Body<div style='font-size:9pt'>Since 1988 &middot; 41 Ferry Rd &middot; Ocmulgee Bluff, Ga. &middot; 478-555-0162</div></div><div class=c><b>ESTIMATE</b><br>No. <span style='color:#a00'>3381</span></div></div><table class='w u' style='margin-top:14px'><tr><td style='width:50%'>Name <span class=hand>{p.short}</span><td>Date <span class=hand>{bare(date(2026, 2, 12))}</span></tr><tr><td>Car <span class=hand>'13 Chevy Malibu, blue</span><td>Phone <span class=hand>478-555-0136</span></tr></table><table class='w g' style='margin-top:10px'><tr><th>Work to be done<th class=r style='width:110px'>Amount</tr>{"".join(f"<tr><td class=hand>{a}<td class='r hand'>{b}</tr>" for a, b in rows)}<tr><td>&nbsp;<td></tr><tr><th style='text-align:right'>TOTAL<td class='r hand'><b>$ {usd(total)}</b></tr></table><p class=s>Good for 30 days. Not responsible for items left in car. Storage $25 a day after notice.</p><p>By <span class=hand>Hondo</span></p></div>"""
    return Paper(page(body, margin="0.8in"), filed("repair_estimate", date(2026, 2, 12), None, total))
