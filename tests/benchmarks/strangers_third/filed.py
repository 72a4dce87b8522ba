"""Papers that are filed by kind: authorisations, fee agreements, letters of protection, estimates, letters, photographs."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import base64
from io import BytesIO

import numpy as np
from docx import Document
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from tests.benchmarks.strangers_third.case import (
    FIRM,
    FIRM_AT,
    GROUP,
    GROUP_AT,
    Paper,
    Person,
    bare,
    long,
    mon,
    page,
    shape,
    us,
    vin,
)


def medical_release(p: Person) -> Paper:
    """A HIPAA authorisation with boxes to tick and lines to sign."""
    body = f"<h3 class=c>AUTHORIZATION FOR RELEASE OF HEALTH INFORMATION (HIPAA)</h3><table class=g><tr><td>Patient: {p.name}<td>DOB: {us(p.born)}<tr><td colspan=2>I authorize: Brackwater Community Medical Center<tr><td colspan=2>To release to: {GROUP}, {GROUP_AT}</table><p>Information to be released: &#9746; Entire record &nbsp; &#9746; Billing &nbsp; &#9744; Films only</p><p>Purpose: &#9746; Legal &nbsp; &#9744; Insurance &nbsp; &#9744; Personal</p><p>I understand that I may revoke this authorization in writing at any time, and that treatment may not depend on my signing it. Information that is released may be disclosed again and may then no longer be protected. This authorization ends one year after it is signed.</p><p><span class=sig>{p.first[0]}. {p.last}</span></p><p>Signature of patient &nbsp;&nbsp;&nbsp; Date: {us(p.day(9))}</p>"
    return Paper(page(body, ".g td{padding:8px}", "11.5pt 'Liberation Sans'"), shape("authorization", date=p.day(9), names=[p.name, "Brackwater Community Medical Center", GROUP]))


def payroll_release(p: Person) -> Paper:
    """An authorisation to release employment records."""
    body = f"<h3>AUTHORIZATION TO RELEASE EMPLOYMENT AND PAYROLL RECORDS</h3><p>To: Gulf Tide Marine Repair</p><p>You are authorized to give to {FIRM} any and all personnel, attendance and wage records of the undersigned employee. A copy of this authorization is as good as the original. It expires when my claim has ended.</p><p>Employee: {p.name}<br>Social Security Number: XXX-XX-{p.no('####')}</p><p class=sig>{p.first[0]}. {p.last}</p><p>Signed on {long(p.day(6))}</p>"
    return Paper(page(body, "", "12pt 'Carlito'", "1in"), shape("authorization", date=p.day(6), names=["Gulf Tide Marine Repair", FIRM, p.name]))


def fee_contract(p: Person) -> Paper:
    """A contingent fee contract with two percentages."""
    body = f"<h3 class=c>CONTINGENT FEE CONTRACT</h3><p>This contract is made on {long(p.day(5))} between {p.name} (Client) and {FIRM} (Attorneys).</p><p>1. Client employs Attorneys to prosecute all claims arising from an injury on {long(p.loss)}.</p><p>2. Attorneys shall receive 33 1/3% of any sum recovered before suit is filed and 40% of any sum recovered after. If there is no recovery there is no fee.</p><p>3. Costs are advanced by Attorneys and are repaid from the recovery.</p><p>4. Client may end this contract at any time in writing.</p><table style='margin-top:30px'><tr><td><span class=sig>{p.first} {p.last[0]}.</span><br>Client: {p.name}<td><span class=sig>E Pruitt</span><br>For Attorneys: Eleanor Pruitt</table>"
    return Paper(page(body, "", "12pt 'Liberation Serif'", "1in"), shape("retainer", date=p.day(5), names=[p.name, FIRM, "Eleanor Pruitt"]))


def retainer_form(p: Person) -> Paper:
    """A New York retainer statement as a form, sliding fee."""
    body = f"<div class=c><b>{GROUP}</b><br><span class=sm>{GROUP_AT}</span><h3>RETAINER AGREEMENT</h3></div><p>Date: {us(p.day(7))}</p><p>The undersigned, {p.name}, retains {GROUP} to prosecute or adjust a claim for personal injury sustained on {us(p.loss)} through the negligence of {p.other}.</p><p>The client gives the attorneys the right to take legal steps to enforce the claim and agrees that their compensation shall be thirty-three and one-third percent of the net recovery.</p><p>The client authorizes the attorneys to pay from the recovery all liens and unpaid medical bills.</p><p style='margin-top:40px'><span class=sig>client signature</span><br>{p.name}</p>"
    return Paper(page(body.replace("client signature", p.first), "", "12pt 'Open Sans'", "1in"), shape("retainer", date=p.day(7), names=[GROUP, p.name, p.other]))


def protection(p: Person) -> Paper:
    """A law firm's letter of protection to an imaging center."""
    body = f"<p><b style='font-size:14pt;letter-spacing:2px'>{FIRM.replace('&', '&amp;')}</b><br><span class=sm>{FIRM_AT}</span></p><p>{long(p.day(18))}</p><p>Peachtree Open Imaging<br>Suite 7, 18 Exchange Way<br>Kettle Brook, GA 30995</p><p>Re: LETTER OF PROTECTION<br>Patient: {p.name}</p><p>Dear Accounts Manager:</p><p>We represent your patient for injuries of {long(p.loss)}. This letter of protection assures you that, if you treat our client without payment now, we will protect your reasonable charges and pay them from any settlement or judgment before money is disbursed to our client. If there is no recovery, our client remains responsible for the bill.</p><p>Sincerely,</p><p class=sig>Eleanor Pruitt</p><p>Eleanor Pruitt</p>"
    return Paper(page(body, "", "11.5pt 'Caladea'", "1in"), shape("letter_of_protection", date=p.day(18), names=[FIRM, "Peachtree Open Imaging", p.name, "Eleanor Pruitt"]))


def doctors_lien(p: Person) -> Paper:
    """A doctor's form by which attorney and patient promise to pay from the settlement."""
    body = f"<h3 class=c>Backbone &amp; Beyond Chiropractic<br>LETTER OF PROTECTION AND AGREEMENT TO PAY FROM SETTLEMENT</h3><p>Patient: {p.name} &nbsp;&nbsp;&nbsp; Attorney: {GROUP}</p><p>I direct my attorney to pay to the doctor all sums due for treatment from the proceeds of my case, and to withhold those sums from any settlement, judgment or verdict. I understand that I stay liable for the bill whether or not I recover.</p><p>The attorney of record agrees to honor this letter of protection and to withhold the sums needed to protect the doctor.</p><table style='margin-top:26px'><tr><td><span class=sig>{p.short}</span><br>Patient<td>{us(p.day(5))}<tr><td><span class=sig>F Oyelowo</span><br>Attorney: Folasade Oyelowo<td>{us(p.day(5))}</table>"
    return Paper(page(body, "", "12pt 'Liberation Sans'", "1in"), shape("letter_of_protection", date=p.day(5), names=["Backbone & Beyond Chiropractic", p.name, GROUP, "Folasade Oyelowo"]))


def estimate_software(p: Person) -> Paper:
    """An insurer's estimate by estimating software: operation lines, labour by sort, net after deductible."""
    lines = (("1", "Repl", "RT Bumper cover", "412.60", "1.8"), ("2", "Repl", "Impact bar", "268.15", "0.6"), ("3", "Rpr", "Liftgate", "", "4.5"), ("4", "Refn", "Liftgate outside", "", "2.4"), ("5", "R&amp;I", "RT Combination lamp", "", "0.4"))
    body = (
        f"<table><tr><td><b>PEACH RIDGE INSURANCE COMPANY</b><br>Auto Damage<td class=r><b>Estimate of Record</b><br>{us(p.day(5))} 09:12 AM</table><table class=sm><tr><td>Owner: {p.name}<br>Vehicle: 2020 Honda CR-V EX, {vin('2HKRW2H8*LH614207')}<br>Odometer: 48,120<td>Claim: {p.no('PR######')}<br>Written by: Gideon Marsh<br>Point of impact: Rear</table><table class=g style='margin-top:10px'><tr><th>Line<th>Oper<th>Description<th class=r>Extended price<th class=r>Labor"
        + "".join(f"<tr><td>{a}<td>{b}<td>{c}<td class=r>{d}<td class=r>{e}" for a, b, c, d, e in lines) + "</table><table style='width:55%;margin-top:14px' class=u><tr><td>Parts<td class=r>680.75<tr><td>Body labor 7.3 hrs @ $58.00<td class=r>423.40<tr><td>Paint labor 2.4 hrs @ $58.00<td class=r>139.20<tr><td>Paint supplies<td class=r>91.20<tr><td>Sales tax<td class=r>61.76<tr><td><b>Total cost of repairs</b><td class=r><b>1,396.31</b></table><p class=xs>THIS IS A PRELIMINARY ESTIMATE. Additional damage may be found when the vehicle is taken apart.</p>"
    )
    return Paper(page(body, "", "10.5pt 'Liberation Sans'"), shape("repair_estimate", date=p.day(5), names=["PEACH RIDGE INSURANCE COMPANY", p.name, "Gideon Marsh"], amount="1396.31"))


def estimate_shop(p: Person) -> Paper:
    """A body shop's handwritten-looking estimate on a ruled pad."""
    body = f"<h2 style='margin:0'>DOS AMIGOS PAINT &amp; BODY</h2><p>1177 Dock St, Port Delacroix, TX &nbsp; 409-555-0166</p><p>REPAIR ESTIMATE &nbsp;&nbsp; Date {bare(p.day(4))}</p><p>Customer: {p.short}<br>Car: 2015 Ford F150</p><table class=g><tr><th>Work<th class=r>Parts<th class=r>Labor<tr><td>Replace left door shell<td class=r>890.00<td class=r>320.00<tr><td>Align left cab corner<td class=r><td class=r>480.00<tr><td>Refinish left side<td class=r>210.00<td class=r>640.00<tr><td><b>TOTAL ESTIMATE</b><td colspan=2 class=r><b>$2,540.00</b></table><p>Good for 30 days.</p>"
    return Paper(page(body, ".g td{padding:9px}", "13pt 'Dancing Script','Liberation Serif'".replace("'Dancing Script',", ""), "1in"), shape("repair_estimate", date=p.day(4), names=["DOS AMIGOS PAINT & BODY", p.short], amount="2540.00"))


def letter_of_representation(p: Person) -> Paper:
    """The firm's letter of representation to an insurer: correspondence, not a claim letter."""
    out, doc = BytesIO(), Document()
    for text in (f"{GROUP}\n{GROUP_AT}", long(p.day(8)), "Hudson Palisade Insurance\nAlbany, New York", f"Re: Our client {p.name}", "To whom it may concern:", f"Please be advised that this office represents {p.name} for injuries sustained on {long(p.loss)}. Please direct all further communications to us, and send us a copy of any statement that our client has given you.", "Thank you for your attention.", "Very truly yours,\n\nFolasade Oyelowo"):
        doc.add_paragraph(text)
    doc.save(out)
    return Paper(out.getvalue(), shape("correspondence", date=p.day(8), names=[GROUP, "Hudson Palisade Insurance", p.name, "Folasade Oyelowo"]))


def letter_of_opponent(p: Person) -> Paper:
    """Opposing counsel's letter about a deposition's date."""
    body = f"<div class=c><b>CARROW &amp; STEIN, P.C.</b><br><span class=sm>Attorneys and Counselors &nbsp; 700 Harbor Tower, Port Delacroix, TX 77996</span></div><p>{long(p.day(280))}</p><p>Via e-mail</p><p>{FIRM}</p><p>Re: {p.last} v. Kowalczyk</p><p>Counsel:</p><p>I write to follow up on our call of last week. We would like to take your client's deposition in the first half of next month. Please give me three dates. We will also need the outstanding authorizations before then, and I would prefer not to trouble the court with a motion.</p><p>I look forward to hearing from you.</p><p>Sincerely,</p><p class=sig>L Carrow</p><p>Lysbeth Carrow</p>"
    return Paper(page(body, "", "12pt 'Liberation Serif'", "1.1in"), {key: value for key, value in shape("correspondence", date=p.day(280)).items() if key != "names"})


def client_letter(p: Person) -> Paper:
    """A client's own letter, typed at home."""
    body = f"<p>{p.short}<br>{p.address}</p><p>{bare(p.day(83))}</p><p>Dear Ms. Oyelowo,</p><p>You asked me to write down how things have been since I hurt my leg. I still cannot kneel in the garden. My daughter does the shopping. I wake up two or three times a night. I used to walk to church and now somebody has to drive me. I am sorry this took so long.</p><p>Thank you for your help.</p><p style='font:20pt \"Dancing Script\"'>Henrietta</p>"
    return Paper(page(body, "", "13pt 'Courier Prime'", "1.2in"), {key: value for key, value in shape("correspondence", date=p.day(83)).items() if key != "names"})


def _scene(seed: int, size: tuple[int, int]) -> Image.Image:
    """Return a picture of a dented car on a street, of painted shapes with a camera's noise."""
    wide, high = size
    chance = np.random.default_rng(seed)
    sky = Image.new("RGB", size, (168, 190, 210))
    pen = ImageDraw.Draw(sky)
    pen.rectangle((0, high * 0.55, wide, high), fill=(88, 88, 92))
    for at in range(5):
        left = at * wide / 5
        pen.rectangle((left, high * (0.18 + 0.05 * (at % 3)), left + wide / 5.6, high * 0.56), fill=tuple(int(v) for v in chance.integers(90, 170, 3)))
    body = tuple(int(v) for v in chance.integers(40, 200, 3))
    pen.polygon([(wide * x, high * y) for x, y in ((0.12, 0.72), (0.14, 0.6), (0.3, 0.57), (0.38, 0.45), (0.62, 0.45), (0.72, 0.57), (0.84, 0.6), (0.83, 0.66), (0.87, 0.7), (0.86, 0.78), (0.13, 0.78))], fill=body)
    pen.polygon([(wide * x, high * y) for x, y in ((0.33, 0.57), (0.4, 0.47), (0.49, 0.47), (0.49, 0.57))], fill=(40, 50, 60))
    pen.polygon([(wide * x, high * y) for x, y in ((0.51, 0.57), (0.51, 0.47), (0.6, 0.47), (0.68, 0.57))], fill=(40, 50, 60))
    for x in (0.27, 0.73):
        pen.ellipse((wide * (x - 0.07), high * 0.7, wide * (x + 0.07), high * 0.7 + wide * 0.14), fill=(22, 22, 24))
        pen.ellipse((wide * (x - 0.035), high * 0.7 + wide * 0.035, wide * (x + 0.035), high * 0.7 + wide * 0.105), fill=(150, 150, 155))
    for _ in range(26):
        x, y = wide * chance.uniform(0.74, 0.86), high * chance.uniform(0.6, 0.76)
        pen.line((x, y, x + chance.uniform(-40, 40), y + chance.uniform(-30, 30)), fill=tuple(int(v * 0.5) for v in body), width=4)
    dots = np.asarray(sky.filter(ImageFilter.GaussianBlur(2))).astype(np.float32) + chance.normal(0, 7, (high, wide, 3))
    return Image.fromarray(np.clip(dots, 0, 255).astype(np.uint8))


def _jpeg(picture: Image.Image, taken: str | None = None) -> bytes:
    out, exif = BytesIO(), Image.Exif()
    if taken:
        exif[0x0132] = taken
        exif.get_ifd(0x8769)[0x9003] = taken
    picture.save(out, "JPEG", quality=78, exif=exif)
    return out.getvalue()


def photo_plain(p: Person) -> Paper:
    """A phone's photograph of a car with nothing written on it; the day is in its header."""
    return Paper(_jpeg(_scene(11, (1280, 960)), f"{p.day(1):%Y:%m:%d} 10:22:41"), {"names": [], "amount": None})


def photo_dated(p: Person) -> Paper:
    """A camera's photograph with the date in orange in its corner."""
    picture = _scene(23, (1200, 900))
    font = ImageFont.truetype("/usr/share/fonts/truetype/liberation/LiberationMono-Bold.ttf", 40)
    ImageDraw.Draw(picture).text((860, 830), f"{p.day(2):%m/%d/%Y}", font=font, fill=(255, 140, 20))
    return Paper(_jpeg(picture), shape("photograph", date=p.day(2)))


def photo_sheet(p: Person) -> Paper:
    """Two photographs on a sheet of paper with short captions."""
    def shown(seed: int) -> str:
        return f"<img style='width:5.2in' src='data:image/jpeg;base64,{base64.b64encode(_jpeg(_scene(seed, (900, 560)))).decode()}'>"

    body = f"<div class=c>{shown(31)}<p>Photo 1: rear of car, {us(p.day(3))}</p>{shown(47)}<p>Photo 2: street</p></div>"
    return Paper(page(body, "", "11pt 'Carlito'"), {"date": p.day(3).isoformat(), "amount": None})


def tow_bill(p: Person) -> Paper:
    """A tow yard's receipt: no kind of the contract."""
    body = f"<div style='width:4.4in;border:2px solid #000;padding:16px'><h3 class=c>RAY'S 24 HR TOWING &amp; STORAGE</h3><p class=c>Ticket {p.no('44###')}</p><table><tr><td>Towed from<td>Azalea Blvd<tr><td>Plate<td>GA {p.no('RTX####')}<tr><td>Hook up<td class=r>175.00<tr><td>Storage 4 days<td class=r>160.00<tr><td>Gate fee<td class=r>35.00<tr><td><b>CASH RECEIVED</b><td class=r><b>370.00</b></table><p class=sm>Released {bare(p.day(4))}. Not responsible for articles left in vehicle.</p></div>"
    return Paper(page(body, "", "12pt 'Liberation Sans'"), {})


def vaccination(p: Person) -> Paper:
    """A veterinary certificate: no kind of the contract."""
    body = f"<h2 class=c>CERTIFICATE OF RABIES VACCINATION</h2><p class=c>Pine Hollow Animal Hospital</p><table class=g><tr><td>Owner<td>{p.other}<tr><td>Animal<td>Dog, male neutered, \"Biscuit\", 61 lb, brindle<tr><td>Breed<td>Mastiff mix<tr><td>Vaccine<td>3 year killed virus, serial {p.no('RV######')}<tr><td>Vaccinated<td>{mon(p.day(-400))}<tr><td>Next due<td>{mon(p.day(695))}<tr><td>Tag<td>{p.no('25-####')}</table><p>Veterinarian license 3308</p>"
    return Paper(page(body, ".g td{padding:10px}", "13pt 'Caladea'", "1in"), {})


def weather(p: Person) -> Paper:
    """A table of a day's weather: no kind of the contract."""
    rows = "".join(f"<tr><td>{hour:02}:53<td>{61 + hour % 9}<td>{54 + hour % 5}<td>{5 + hour % 7} SSW<td>10.0<td>{'Light rain' if hour in (16, 17) else 'Overcast'}" for hour in range(6, 22))
    body = f"<h3>LOCAL CLIMATOLOGICAL DATA</h3><p>Station: Kettle Brook Municipal Airport &nbsp; Elevation 331 ft &nbsp; Day: {long(p.loss)}</p><table class=g><tr><th>Time (LST)<th>Temp F<th>Dew point F<th>Wind kt<th>Visibility mi<th>Sky{rows}</table><p class=sm>Sunrise 06:49 &nbsp; Sunset 20:27 &nbsp; Precipitation 0.04 in</p>"
    return Paper(page(body, "", "11pt 'Roboto'"), {})
