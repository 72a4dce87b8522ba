"""What lies in a firm's own files: letters, consents, agreements of fee, questionnaires."""
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
    filed,
    long,
    mid,
    sheet,
    us,
)


def keep_the_film(p: Person) -> Paper:
    """Return the firm's letter to a grocer that its film be kept."""
    day = p.day(5)
    html = f"""<div class=c><b style="font:bold 16pt Lato">{BOYLE.upper()}</b><br><span class=s>{BOYLE_AT} &bull; (281) 555-0100</span></div><hr><p>{long(day)}</p><p><i>Via courier</i></p><p>Store Director<br>Fairlane Grocers No. 41<br>902 Levee Boulevard<br>Cypress Point, Texas 77998</p><p>Re: Preservation of video of {long(p.loss)}</p><p>Dear Sir or Madam:</p><p>Our office represents {p.name}, who was hurt in a collision in front of your store at about 5:40 p.m. on {long(p.loss)}. The cameras over your east entrance face the roadway. Please save and do not record over all footage from 5:15 p.m. to 6:30 p.m. of that day.</p><p>We will pay the reasonable cost of a copy. Kindly telephone my assistant, Devon Achebe, to arrange for it.</p><p>Yours truly,</p><div class=sg>Carla Boyle</div><p>Carla R. Boyle<br>CRB/da</p>"""
    return Paper(sheet(html, font="11pt/1.5 Lato", margin="0.95in"), filed("correspondence", day, None))


def clinic_writes(p: Person) -> Paper:
    """Return a clinic's note to the firm that a chart is on its way, typed on a half-empty page."""
    day = p.day(69)
    html = f"""<p><b>Orchard Terrace Family Medicine</b><br>16 Orchard Terrace, Galway Heights NY 10998 &nbsp; Ph 845 555 0150</p><p>{bare(day)}</p><p>Dear Law Offices of Desmond T. Aguirre,</p><p>This is in reply to your request for the chart of {p.short} ({us(p.born)}). Our former system is being moved to another vendor and we can not print notes older than 2023 until the end of next month. The newer ones will go out by mail this Friday. There is no charge for them because they go to an attorney with a HITECH request.</p><p>Please do not send the request again, that only puts it at the bottom of the pile!</p><p>Thank you for your patience,</p><p class=hand>Jolene</p><p>Jolene Abbruzzi<br>Medical records</p>"""
    return Paper(sheet(html, font="12pt/1.5 Carlito", margin="1.1in"), filed("correspondence", day, None))


def other_side_writes(p: Person) -> Paper:
    """Return defence counsel's letter about a deposition."""
    day = p.day(171)
    html = f"""<div class=f><b style="font-size:15pt">LINDQVIST MORA LLP</b><span class="s r">Attorneys at Law<br>2 Cannery Plaza<br>Alder Canyon, CA 92996</span></div><p style="margin-top:22px">{long(day)}</p><p><u>By e-mail only</u></p><p>Desmond T. Aguirre<br>{AGUIRRE}</p><p><b>{p.last} v. {p.other.split()[-1]}</b>, our file 2217-04</p><p>Counsel:</p><p>Thank you for the call on Tuesday. To confirm, your client's deposition is moved to {long(p.day(196))} at 10:00 a.m. and will be held by video. I shall send an amended notice. We also agreed that you will have until the end of the month to verify the responses to Set One.</p><p>I have not heard from you on the neuropsychologist. If there is no objection to Dr. Fallows by {long(p.day(178))} I will take it that his examination may go forward.</p><p>Sincerely,<br>LINDQVIST MORA LLP</p><div class=sg>H. Lindqvist</div><p>Harriet Lindqvist</p>"""
    return Paper(sheet(html, font="12pt/1.4 'Liberation Serif'", margin="1in"), filed("correspondence", day, None))


def health_release(p: Person) -> Paper:
    """Return a hospital's form of release, filled and signed by hand."""
    day = p.day(11)
    html = f"""<div class=c><b style="font-size:14pt">Marlow Center Community Hospital</b><br>Health Information Management</div><h3 class="dark c" style="padding:4px">AUTHORIZATION TO DISCLOSE PROTECTED HEALTH INFORMATION</h3><table class="g w"><tr><td>Patient name<br><span class=hand>{p.short}</span><td>Date of birth<br><span class=hand>{bare(p.born)}</span><td>Medical record no.<br>&nbsp;<tr><td colspan=3>I authorize the hospital to release to:<br><span class=hand>{AGUIRRE}, 45 Harbor St, Galway Heights NY</span></table>
<p>Purpose: &nbsp; &#9744; Continuing care &nbsp; &#9745; Legal &nbsp; &#9744; Insurance &nbsp; &#9744; Personal</p><p>Information: &nbsp; &#9745; Emergency record &nbsp; &#9745; Radiology reports &nbsp; &#9745; Itemized billing &nbsp; &#9744; Entire record<br>Dates of service from <span class=hand>{bare(p.loss)}</span> to <span class=hand>present</span></p><p>Specially protected (initial to include): &nbsp; HIV ____ &nbsp; Mental health ____ &nbsp; Alcohol or drug treatment ____ &nbsp; Genetic ____</p><p class=s>I understand that I may revoke this authorization in writing at any time, except to the extent that action has been taken in reliance on it; that information disclosed may be redisclosed by the recipient and no longer protected by federal privacy rules (45 CFR Part 164); and that treatment is not conditioned on my signature. This authorization expires one year from the date signed.</p><div class=f style="margin-top:30px"><div style="width:60%;border-bottom:1px solid"><span class=sg>{p.short}</span></div><div style="width:34%;border-bottom:1px solid"><span class=hand>{bare(day)}</span></div></div><div class="f s"><div style="width:60%">Signature of patient or representative</div><div style="width:34%">Date</div></div>"""
    return Paper(sheet(html, font="11pt/1.5 'Liberation Sans'", margin="0.8in"), filed("authorization", day, ["Marlow Center Community Hospital", p.short, AGUIRRE]))


def wages_release(p: Person) -> Paper:
    """Return a typed consent by which an employer may speak."""
    day = p.day(18)
    html = f"""<h3 class=c>AUTHORIZATION FOR RELEASE OF EMPLOYMENT AND PAYROLL RECORDS</h3><p>TO: &nbsp; Gulf Breeze Commissary, 4 Causeway St, Port Sabal, FL 34998</p><p>I, {p.name}, born {long(p.born)}, authorize and direct you to furnish to {BOYLE}, {BOYLE_AT}, or its representative, copies of my complete personnel file, attendance records, applications, performance reviews, payroll records and any report of injury, from January 1, 2021 to the present.</p><p>A photocopy of this authorization shall be as valid as the original. It remains in effect until my claim arising from the accident of {long(p.loss)} is concluded, or until I revoke it in writing.</p><p>Dated: {long(day)}</p><p style="margin-top:40px">______________________________<br>{p.name}</p>"""
    return Paper(sheet(html, font="12pt/1.7 'Liberation Serif'", margin="1.1in"), filed("authorization", day, ["Gulf Breeze Commissary", p.name, BOYLE]))


def fee_of_three_stages(p: Person) -> Paper:
    """Return an agreement of fee on two sheets, the share rising with the suit."""
    day = p.day(5)
    html = f"""<h2 class=c>CONTINGENT FEE CONTRACT</h2><p>This contract is made between <b>{p.name}</b> ("Client") and <b>{BOYLE}</b> ("Attorneys") for the recovery of damages arising from an incident on {long(p.loss)}.</p><p><b>1. Employment.</b> Client employs Attorneys to investigate and prosecute all claims against {p.other} and any other person who may be liable.</p><p><b>2. Fee.</b> Client assigns to Attorneys, as their fee, an undivided interest in any recovery as follows: 33&#8531;% of sums recovered before suit is filed; 40% of sums recovered after suit is filed; 45% if a notice of appeal is given by any party. If nothing is recovered, no fee is owed.</p><p><b>3. Expenses.</b> Attorneys may advance court costs and expenses of litigation, which are deducted from Client's share after the fee is computed.</p><p><b>4. Settlement.</b> No settlement shall be made without Client's approval.</p><p><b>5. Liens.</b> Client authorizes Attorneys to pay from the recovery the valid liens of medical providers and insurers.</p>
<div class=new><p><b>6. Withdrawal.</b> Attorneys may withdraw upon reasonable notice if in their judgment the claim cannot be pursued.</p><p><b>7. Notice to clients.</b> The State Bar of Texas investigates and prosecutes professional misconduct committed by Texas attorneys. Although not every complaint against or dispute with a lawyer involves professional misconduct, the State Bar's Office of Chief Disciplinary Counsel will provide you with information about how to file a complaint. Call 1-800-555-0190 toll-free.</p><p>SIGNED on {us(day)}.</p><div class=f style="margin-top:34px"><div><span class=sg>{p.short}</span><br>____________________________<br>CLIENT: {p.name}</div><div><span class=sg>Carla Boyle</span><br>____________________________<br>{BOYLE}<br>By: Carla R. Boyle</div></div></div>"""
    return Paper(sheet(html, font="12pt/1.5 'Liberation Serif'", margin="1in"), filed("retainer", day, None))


def letter_of_engagement(p: Person) -> Paper:
    """Return a letter that the client signs below."""
    day = p.day(7)
    html = f"""<div class=r><b style="font:bold 14pt Caladea">{AGUIRRE}</b><br>{AGUIRRE_AT.replace(', Galway', '<br>Galway')}</div><p>{long(day)}</p><p>{p.name}<br>{p.address}</p><p><b>Letter of Engagement &mdash; Personal Injury</b></p><p>Dear {p.mr}:</p><p>Thank you for asking this office to represent you for the injuries you suffered on {long(p.loss)}. This letter sets out the terms on which we will act, as Part 1215 of the Joint Rules requires.</p><p>Our fee is one third of the net sum recovered, after disbursements, whether by settlement, suit or otherwise. You owe no fee if there is no recovery. Disbursements include filing fees, transcripts, records and experts; we will advance them.</p><p>You may end our engagement at any time. If a dispute over the fee arises you may have the right to arbitration under Part 137.</p><p>If you agree, please sign and return the enclosed copy together with the medical authorizations.</p><p>Very truly yours,</p><div class=sg>Desmond Aguirre</div><p>Desmond T. Aguirre</p><p style="border-top:1px solid;padding-top:8px">I have read the above and retain {AGUIRRE} on these terms.</p><div class=f><span><span class=sg>{p.short}</span><br>{p.name}</span></div>"""
    return Paper(sheet(html, font="11.5pt/1.45 Caladea", margin="1in"), filed("retainer", day, [AGUIRRE, p.name, "Desmond T. Aguirre"]))


def questions_by_hand(p: Person) -> Paper:
    """Return a firm's new client sheets, filled by hand."""
    def ask(said: str, value: str = "") -> str:
        return f"<div style='display:flex;gap:6px;margin:8px 0;flex:1'><span>{said}</span><span class=hand style='flex:1;border-bottom:1px solid;line-height:1.05'>{value}&nbsp;</span></div>"
    html = f"""<div class=c><b style="font-size:14pt">{AGUIRRE}</b><h3>NEW CLIENT INTAKE &mdash; PERSONAL INJURY</h3></div>{ask("Today's date", bare(p.day(4)))}<h4>1. About you</h4><div class=f>{ask("Full name", p.name)}{ask("Date of birth", bare(p.born))}</div>{ask("Address", f"{p.street}, {p.town}")}<div class=f>{ask("Cell", p.no("740-555-01##"))}{ask("E-mail", f"{p.first.lower()}{p.last.lower()[:4]}@mail.example")}</div><div class=f>{ask("Occupation", "School bus dispatcher")}{ask("Employer", "Buckeye Regional Transit")}</div><div class=f>{ask("Health insurance", "MedFirst of Ohio")}{ask("Member ID", p.no("MFO######"))}</div><p>Medicare? &nbsp; &#9744; Yes &#9745; No &nbsp; &nbsp; Medicaid? &nbsp; &#9744; Yes &#9745; No</p>
<h4>2. What happened</h4><div class=f>{ask("Date of accident", bare(p.loss))}{ask("Time", "4 pm")}</div>{ask("Where", "Sycamore Ave and Tollgate Rd")}{ask("Tell us in your own words", "I had no stop sign. He ran his and hit my passenger side.")}{ask("", "My son was with me but he is ok.")}<p>Police report? &nbsp; &#9745; Yes &#9744; No</p>
<div class=new></div><h4>3. Your injuries and care</h4>{ask("Parts of body hurt", "neck, right shoulder")}{ask("Hospital or doctor", "Marlow Center ER same night")}{ask("Earlier injuries to same parts", "none that I know")}{ask("Days missed from work", "3 so far")}<h4>4. The other driver</h4><div class=f>{ask("Name", p.other)}{ask("Insurance", "Tri-County Mutual")}</div>{ask("Claim number, if you have one")}<h4>5. Your own car insurance</h4><div class=f>{ask("Company", "Buckeye National")}{ask("Policy number", p.no("BN-8######"))}</div><p>How did you hear of us? &nbsp; &#9745; Friend &nbsp; &#9744; Internet &nbsp; &#9744; Bus bench</p><p class=s>Filling in this sheet does not make us your lawyers.</p><h4>Office use</h4><div class=f>{ask("Conflict check")}{ask("Attorney")}{ask("Matter no.")}</div>"""
    return Paper(sheet(html, font="11.5pt/1.4 'Liberation Sans'", margin="0.8in"), {})


def questions_of_a_portal(p: Person) -> Paper:
    """Return a printed web form of answers."""
    rows = [("Submitted", mid(p.day(2))), ("Client name", p.name), ("Date of birth", us(p.born)), ("Mailing address", f"{p.street}, {p.town}"), ("Phone", p.no("970-555-01##")), ("Email", f"{p.first.lower()}.{p.last.lower()}@mail.example"), ("Type of incident", "Motorcycle / motor vehicle"), ("Date of incident", us(p.loss)), ("Location", "Hwy 119 &amp; Foundry Row, Granite Ferry CO"), ("Please describe", "Car turned left in front of me at the light. I went down. Ambulance to hospital."), ("Injuries", "Left knee, both palms"), ("Did police come?", "Yes"), ("Other driver", p.other), ("Other driver's insurer", "High Plains Mutual"), ("Your auto or motorcycle insurer", "Roadmark"), ("Employer", "Talus Climbing Gym"), ("Missed work?", "Yes"), ("Health insurance", "None"), ("Preferred contact", "Text"), ("Have you spoken with another attorney?", "No")]
    html = f"""<h2 style="color:#246">{BOYLE}</h2><h3>Potential client intake questionnaire</h3><p class=s>Entry #{p.no('4###')} &middot; form version 12</p><table class="u w">{''.join(f'<tr><td style="width:38%;color:#555">{a}<td>{b}' for a, b in rows)}</table>"""
    return Paper(sheet(html, font="11pt/1.5 'Open Sans'", margin="0.8in"), {})
