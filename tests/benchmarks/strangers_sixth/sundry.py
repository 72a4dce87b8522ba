"""Questionnaires of several sheets, retainers, releases, estimates, pictures, and papers of no kind."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import base64
from io import BytesIO

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from tests.benchmarks.strangers_sixth.case import (
    DELACROIX,
    DELACROIX_AT,
    MARBURY,
    MARBURY_AT,
    Paper,
    Person,
    add,
    bare,
    filed,
    leaves,
    long,
    mdy,
    sheet,
    table,
    us,
    usd,
    vin,
)


def _ask(name: str, said: str = "", wide: str = "100%") -> str:
    return f"<div style='display:inline-block;width:{wide};border-bottom:1px solid #555;margin:7px 0;padding-right:6px'><span class=sm>{name}</span> <span class=ink>{said}</span></div>"


def firm_intake(p: Person) -> Paper:
    """The firm's own questionnaire for a new client on three sheets of different print, filled by hand."""
    one = f"<div class=c><b style='font-size:15pt'>{MARBURY}</b><br>NEW CLIENT INTAKE &mdash; PERSONAL INJURY</div><h3>A. About you</h3>{_ask('Full name', p.name)}{_ask('Date of birth', bare(p.born), '50%')}{_ask('Social Security # (last 4)', p.no('####'), '50%')}{_ask('Street address', p.street)}{_ask('City, state, ZIP', p.town)}{_ask('Cell phone', p.no('432-555-01##'), '50%')}{_ask('E-mail', 'otrujeque@mail.example', '50%')}{_ask('Occupation', 'pipeline inspector', '50%')}{_ask('Employer', 'Sandhills Pipeline Services', '50%')}{_ask('Marital status', 'married', '50%')}{_ask('Spouse', 'Celina', '50%')}<h3>B. Insurance</h3>{_ask('Your auto insurer', 'TexPlains Auto', '50%')}{_ask('Policy #', p.no('TXP-##-####'), '50%')}{_ask('Health plan', 'Permian Health PPO', '50%')}{_ask('Member ID', p.no('PH#######'), '50%')}{_ask('Medicare or Medicaid?', 'no')}{_ask('Have you been a party to a lawsuit?', 'no', '50%')}{_ask('Bankruptcy?', 'no', '50%')}"
    two = f"<table class='w grid'><tr style='background:#222;color:#fff'><td colspan=2><b>C. THE ACCIDENT</b><tr><td style='width:45%'>Date and time<td class=ink>{mdy(p.loss)} about 5:20 pm<tr><td>Where did it happen?<td class=ink>Loop 338 near Grandview<tr><td>Police report number, if known<td class=ink><tr><td>The other driver<td class=ink>Lorna Fitzhugh<tr><td>The other driver's insurer<td class=ink>Lone Star County Mutual<tr><td>Were you wearing a seat belt?<td>&#9746; Yes &#9744; No<tr><td>Were there witnesses?<td>&#9744; Yes &#9746; No<tr><td>Describe what happened<td class=ink style='height:130px'>stopped for traffic, pickup hit me from behind hard, pushed into lane<tr><td>Have you given a statement to any insurer?<td>&#9744; Yes &#9746; No</table><p>Please draw the accident:</p><div style='border:1px dashed;height:190px'></div>"
    three = f"<p><b><i>D. Injuries and treatment</i></b></p><p>Circle each part of the body that hurts:</p><p style='letter-spacing:2px'>HEAD &ensp; <u>(NECK)</u> &ensp; SHOULDER &ensp; ARM &ensp; <u>(LOW BACK)</u> &ensp; HIP &ensp; KNEE &ensp; FOOT</p><table class='w lined'>{table([('Provider', 'First visit', 'Still treating?'), ('<span class=ink>Piedra Chiropractic</span>', '<span class=ink>' + mdy(p.day(1)) + '</span>', '<span class=ink>yes</span>'), ('&nbsp;', '', ''), ('&nbsp;', '', '')])}</table><p>Have you hurt the same parts before? <span class=ink>low back at work in 2012</span></p><p>Days missed from work: <span class=ink>2</span></p><p>How did you hear of us? <span class=ink>my cousin</span></p><p style='margin-top:40px'>The above is true to the best of my knowledge. I understand that no attorney-client relationship exists until a written agreement has been signed.</p><p>Signature <span class=ink>Osvaldo Trujeque</span> &emsp; Date <span class=ink>{mdy(p.day(15))}</span></p><p class=xs style='margin-top:40px'>OFFICE USE: conflict check ____ &nbsp; SOL ____ &nbsp; assigned ____</p>"
    return Paper(sheet(leaves("", [one, two, three]), ".grid td{padding:8px}", "10.8pt/1.35 'Open Sans'", "0.8in"), {})


def retainer(p: Person) -> Paper:
    """A contingent fee agreement on two sheets, signed on the second."""
    day = p.day(16)
    one = f"<p class=c><b>{MARBURY.upper()}</b><br>{MARBURY_AT}</p><p class=c><b>CONTINGENT FEE AGREEMENT</b></p><p>This agreement is made {long(day)} between {p.name} (\"Client\") and {MARBURY} (\"Firm\").</p><p><b>1. Scope.</b> Client engages Firm to pursue all claims arising from an accident on {long(p.loss)}. Property damage and claims before agencies are not included unless agreed in writing.</p><p><b>2. Fee.</b> Firm will receive 33 1/3 percent of the gross recovery if the claim is resolved before suit is filed, and 40 percent thereafter. If nothing is recovered, no fee is owed.</p><p><b>3. Costs.</b> Firm will advance the costs of the claim, and will be repaid from the recovery.</p><p><b>4. Liens.</b> Client authorizes Firm to pay valid liens of providers, plans and agencies out of the recovery.</p>"
    one += "<p><b>Client's part.</b> Client will tell Firm the truth, keep appointments with doctors, keep Firm told of any change of address or telephone, and will not talk about the accident with any insurer or on any social site.</p>"
    two = f"<p><b>5. Withdrawal.</b> Client may end this agreement at any time in writing. Firm may withdraw on reasonable notice as the rules of conduct allow.</p><p><b>6. No promise.</b> Nobody has promised Client a result.</p><p><b>7. File.</b> Firm will keep the file for five years after the matter is closed.</p><p>Notice to clients: the State Bar of Texas investigates and prosecutes professional misconduct by Texas attorneys. Call 1-800-555-0190.</p><p style='margin-top:40px'>Client: <span class=ink>Osvaldo Trujeque</span> &emsp; {p.name} &emsp; Date {mdy(day)}</p><p>Firm: <span class=ink>Ayodele Marbury</span> &emsp; Ayodele Marbury &emsp; Date {mdy(day)}</p>"
    return Paper(sheet(leaves("", [one, two], lambda at, of: f"<p class='r xs'>Fee agreement, page {at} of {of} &emsp; client initials <span class=ink>OT</span></p>"), "p{margin:12px 0}", "11.4pt/1.5 'Caladea'", "1in"), filed("retainer", day, [p.name, MARBURY, "Ayodele Marbury"])).without("amount")


def release(p: Person) -> Paper:
    """A HIPAA authorization on one sheet, boxes ticked and initialled."""
    day = p.day(16)
    tick = lambda on, words: f"<p>{'&#9746;' if on else '&#9744;'} {words}</p>"  # noqa: E731
    body = f"<h2 class=c>AUTHORIZATION FOR USE AND DISCLOSURE OF PROTECTED HEALTH INFORMATION</h2><p class='c sm'>(45 C.F.R. 164.508)</p><table class='w grid'><tr><td><span class=cap>Patient</span>{p.name}<td><span class=cap>Date of birth</span>{us(p.born)}<td><span class=cap>SSN (last four)</span>{p.no('####')}</table><p>I authorize any physician, hospital, chiropractor, therapist, pharmacy or insurer that has records about me to disclose them to <b>{MARBURY}</b>, {MARBURY_AT}.</p><p>Records to be disclosed, from {us(p.loss)} to the present:</p>{tick(1, 'Complete chart')}{tick(1, 'Itemized bills and ledgers')}{tick(1, 'Imaging on disc')}{tick(0, 'Psychotherapy notes')}{tick(0, 'Substance use treatment records')}<p>Purpose: legal claim. This authorization ends one year after it is signed. I may revoke it in writing. Treatment may not be made to depend on it. Information disclosed may be disclosed again.</p><p style='margin-top:40px'><span class=ink>Osvaldo Trujeque</span> &emsp; <span class=ink>{mdy(day)}</span></p><p class=sm>Signature of patient &emsp;&emsp;&emsp;&emsp; Date</p>"
    return Paper(sheet(body, "p{margin:11px 0}", "11pt/1.45 'Liberation Sans'", "0.9in"), filed("authorization", day, [p.name, MARBURY]))


def clinic_questionnaire(p: Person) -> Paper:
    """A therapist's questionnaire for new patients on three sheets: a typed sheet, a score sheet, a page of consents."""
    one = f"<div class=c><b>Harmon Ridge PT &amp; Hand Therapy, PLLC</b><br>PATIENT QUESTIONNAIRE</div>{_ask('Name', p.short, '60%')}{_ask('DOB', bare(p.born), '40%')}{_ask('Who referred you?', 'Dr. Marsh', '60%')}{_ask('Height / weight', '5-6 / 140', '40%')}{_ask('What brings you here?', 'hip and neck since car accident')}{_ask('When did it start?', mdy(p.loss))}<p>Check all that you have had:</p><table class='w grid sm'><tr><td>&#9744; Heart disease<td>&#9744; Stroke<td>&#9746; Asthma<td>&#9744; Diabetes<tr><td>&#9744; Cancer<td>&#9744; Seizures<td>&#9744; High blood pressure<td>&#9744; Arthritis<tr><td>&#9746; Surgery<td>&#9744; Fractures<td>&#9744; Dizziness<td>&#9744; Pregnancy now</table>{_ask('Explain', 'C-section 2021')}{_ask('Medicines', 'sertraline, ibuprofen')}{_ask('Emergency contact', 'Declan Donnellan, husband')}<p>Mark how much pain you have now:</p><table class='w grid c'><tr><td>0<td>1<td>2<td>3<td>4<td>5<td><b>(6)</b><td>7<td>8<td>9<td>10</table>{_ask('What makes it worse?', 'stairs, sitting on the floor')}{_ask('What makes it better?', 'lying down')}"
    two = "<h3 style='font-family:Liberation Serif'>LOWER EXTREMITY FUNCTIONAL SCALE</h3><p style='font-family:Liberation Serif'>Do you or would you have any difficulty at all with the following? Circle one number on each line (0 = extreme difficulty, 4 = no difficulty).</p><table class='w grid' style='font-family:Liberation Serif'>" + "".join(f"<tr><td>{at}. {words}" + "".join(f"<td class=c>{'<b>(' + str(no) + ')</b>' if no == score else no}" for no in range(5)) for at, (words, score) in enumerate((("Any of your usual work", 2), ("Hobbies", 2), ("Getting into or out of the bath", 3), ("Walking between rooms", 3), ("Putting on shoes or socks", 2), ("Squatting", 1), ("Lifting a bag from the floor", 2), ("Getting into or out of a car", 2), ("Walking two blocks", 3), ("Going up 10 stairs", 2), ("Standing for one hour", 2), ("Sitting for one hour", 3), ("Running on even ground", 1), ("Hopping", 0), ("Rolling over in bed", 2)), 1)) + "</table>"
    three = f"<p style='font:bold 13pt Courier Prime'>CONSENTS</p><p style='font-family:Courier Prime'>1. I CONSENT TO EVALUATION AND TREATMENT.</p><p style='font-family:Courier Prime'>2. I UNDERSTAND THE CANCELLATION POLICY: 24 HOURS NOTICE OR A FEE OF $40.00.</p><p style='font-family:Courier Prime'>3. I ASSIGN MY NO-FAULT BENEFITS TO THIS PRACTICE.</p><p style='font-family:Courier Prime'>4. I HAVE RECEIVED THE NOTICE OF PRIVACY PRACTICES.</p><p style='margin-top:60px'><span class=ink>Maeve Donnellan</span> &emsp;&emsp; <span class=ink>{mdy(p.day(9))}</span></p><p class=sm>Patient signature &emsp;&emsp;&emsp;&emsp;&emsp;&emsp; Date</p>"
    return Paper(sheet(leaves("", [one, two, three]), ".grid td{padding:6px 8px}", "11pt/1.4 'Liberation Sans'", "0.8in"), {})


def estimate(p: Person) -> Paper:
    """A body shop's estimate on three sheets: labour lines, parts, then the totals."""
    rows = [("R&I front bumper cover", "1.6", "96.00", ""), ("Repl front bumper cover", "0.8", "48.00", "418.20"), ("Repl LT headlamp assy", "0.4", "24.00", "612.75"), ("Repl grille", "0.3", "18.00", "149.00"), ("Rpr LT fender", "3.5", "210.00", ""), ("Refinish LT fender", "2.2", "132.00", ""), ("Clear coat", "0.9", "54.00", ""), ("Repl LT fender liner", "0.3", "18.00", "64.40"), ("Repl radiator support", "4.1", "246.00", "288.60"), ("Evac & recharge A/C", "1.4", "84.00", ""), ("Repl condenser", "1.2", "72.00", "339.90"), ("Coolant", "", "", "22.50"), ("Hazardous waste", "", "", "5.00"), ("Scan, pre and post", "1.0", "60.00", "")]
    labor, parts = add(*(row[2] for row in rows if row[2])), add(*(row[3] for row in rows if row[3]))
    tax = f"{float(parts) * 0.0625:.2f}"
    total = add(labor, parts, tax)
    head = lambda at, of: f"<div class=two><div><b>CAPE LINE COLLISION, INC.</b><br><span class=sm>550 Cranberry Hwy, Wareham Neck, MA 02598 &middot; RS# 4471</span></div><div class='r sm'>Estimate of Record<br>Workfile {p.no('8a#####')}<br>Page {at}</div></div><hr>"  # noqa: E731
    line = lambda at, row: (at, row[0], row[1], usd(row[2]) if row[2] else "", usd(row[3]) if row[3] else "")  # noqa: E731
    one = f"<table class='w sm'>{table([('Owner', p.name, 'Insurer', 'Massasoit Bay Mutual'), ('Vehicle', '2018 Volvo V60 T5', 'VIN', vin('YV140MEL*J1372049')), ('Inspected', us(p.day(8)), 'Appraiser', 'Dermot Fahey'), ('Odometer', '61,204', 'Claim', p.no('MBM-25-####'))])}</table><table class='w grid' style='margin-top:14px'>{table([('#', 'Operation', 'Hrs', 'Labor $', 'Parts $')], (2, 3, 4), 'th')}{table([line(at, row) for at, row in enumerate(rows[:8], 1)], (2, 3, 4))}</table>"
    two = f"<table class='w grid'>{table([line(at, row) for at, row in enumerate(rows[8:], 9)], (2, 3, 4))}</table><p class=sm>Abbreviations: R&amp;I remove and install. Repl replace. Rpr repair. LT left. RT right. OEM the maker's own part. Refinish times include the first panel in full and blend of the next.</p><p class=sm>This estimate was made from what could be seen. It is good for thirty days. Storage begins at $45.00 a day, three days after we tell you that the work is done. Old parts are kept for you if you ask for them before work begins. The shop is registered with the Division of Standards, and you may have a copy of its rules.</p><p class=sm>Operations marked Rpr are judgment. Parts are OEM unless marked.</p>"
    three = f"<table style='margin:20px 0 0 auto' class=grid>{table([('Labor', usd(labor)), ('Parts and materials', usd(parts)), ('Sales tax 6.25% on parts', usd(tax)), ('<b>Grand total</b>', '<b>' + usd(total) + '</b>'), ('Deductible', '0.00')], (1,))}</table><p style='margin-top:30px'>This is a preliminary estimate. Hidden damage may be found when the vehicle is taken apart. Authorization to repair: ______________________</p>"
    return Paper(sheet(leaves(head, [one, two, three]), "td,th{padding:5px 8px}", "10.8pt/1.4 'Roboto'", "0.7in"), filed("repair_estimate", p.day(8), [], total)).without("names", "date")


def _scene(seed: int, tone: tuple[int, int, int]) -> str:
    chance = np.random.default_rng(seed)
    down, across = np.mgrid[0:420, 0:640]
    light = 1.05 - 0.3 * (down / 420) + 0.08 * np.sin(across / 90 + seed)
    shot = Image.fromarray(np.clip(np.array(tone)[None, None, :] * light[:, :, None] + chance.normal(0, 7, (420, 640, 1)), 0, 255).astype(np.uint8))
    pen = ImageDraw.Draw(shot)
    pen.rectangle([0, 300, 640, 420], fill=(88, 88, 90))
    pen.rounded_rectangle([120 + seed * 9, 170, 500, 320], 40, fill=(60, 84, 120))
    pen.ellipse([160, 280, 250, 370], fill=(24, 24, 24))
    pen.ellipse([390, 280, 480, 370], fill=(24, 24, 24))
    pen.polygon([(470, 190), (520, 230), (480, 300), (440, 250)], fill=(30, 34, 40))
    out = BytesIO()
    shot.filter(ImageFilter.GaussianBlur(1.6)).save(out, "JPEG", quality=55)
    return f"<img src='data:image/jpeg;base64,{base64.b64encode(out.getvalue()).decode()}' style='width:5.6in;display:block;margin:12px auto'>"


def pictures(p: Person) -> Paper:
    """A sheet of two pictures of a damaged car, a line of caption under each."""
    day = p.day(8)
    body = f"{_scene(1, (150, 165, 180))}<p class=c>1 &mdash; left front, {us(day)}</p>{_scene(3, (170, 160, 150))}<p class=c>2 &mdash; left side, {us(day)}</p>"
    return Paper(sheet(body, "", "11pt/1.4 'Liberation Sans'", "0.8in"), filed("photograph", day, [])).without("names", "amount")


def towing(p: Person) -> Paper:
    """A storage yard's notice of a towed car, which is of no kind that is read."""
    body = f"<div class=c><b>GRANDVIEW TOWING &amp; STORAGE</b><br>TDLR Lic. {p.no('00######C')}</div><h3 class=c>VEHICLE STORAGE FACILITY NOTICE</h3><p>Date: {us(p.day(3))}</p><p>To the registered owner: {p.name}</p><p>Your 2021 Mazda CX-5 was accepted for storage on {us(p.loss)} at 7:05 p.m. You must claim it and pay all charges. Failure to claim it by the 30th day is a waiver of all right and title. Hours: 24 hours a day within one hour of a call.</p><table class='w grid'>{table([('Tow', '$ 185.00'), ('Notification fee', '$ 50.00'), ('Impound fee', '$ 20.00'), ('Storage per day', '$ 22.85')], (1,))}</table>"
    return Paper(sheet(body, "td{padding:6px}", "11.4pt/1.5 'FreeSans'", "1in"), {})


def lease(p: Person) -> Paper:
    """A landlord's notice about a rent increase that came in the same envelope, of no kind."""
    body = f"<p>{long(p.day(20))}</p><p>Harbor Pines Apartments<br>Resident: {p.short}</p><p>Dear Resident:</p><p>Your lease ends on {long(p.day(80))}. If you wish to renew for twelve months the monthly rent will be $1,845.00. Please come to the leasing office to sign before the end of the month, or give sixty days' notice that you intend to move. Parking permits will be issued anew.</p><p>The Management</p>"
    return Paper(sheet(body, "p{margin:14px 0}", "11.6pt/1.5 'Lato'", "1in"), {})


def gulf_release(p: Person) -> Paper:
    """A short release for an employer's records on a firm's letterhead, one sheet."""
    day = p.day(12)
    body = f"<p><b>{DELACROIX}</b><br>{DELACROIX_AT}</p><h3 class=c>EMPLOYMENT RECORDS RELEASE</h3><p>TO: Pelican Street Fish House</p><p>I, {p.name}, authorize you to give my attorney, Simone Delacroix, copies of my personnel file, time records, payroll records and tax statements, and to speak with her office about my wages and absences.</p><p>A copy of this release is as good as the original. It ends on {us(p.day(377))}.</p><p>Signed {long(day)}</p><p class=ink>C. H. Oduya</p><p>{p.name}</p>"
    return Paper(sheet(body, "p{margin:14px 0}", "12pt/1.5 'FreeSerif'", "1in"), filed("authorization", day, [DELACROIX, "Pelican Street Fish House", p.name, "Simone Delacroix"]))
