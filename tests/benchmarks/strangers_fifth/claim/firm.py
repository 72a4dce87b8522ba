"""Papers of courts and of law firms that are filed: pleadings, contracts, authorizations, oaths and letters."""
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
    bare,
    box,
    filed,
    line,
    long,
    mid,
    rows,
    sheet,
    us,
)


def complaint(p: Person) -> Paper:
    """A Florida complaint of several pages with counts, numbered paragraphs, a jury demand."""
    day = p.day(96)
    para = ["This is an action for damages that exceed the jurisdictional threshold of this Court, exclusive of interest, costs and attorneys' fees.", "At all times material hereto, Plaintiff was a resident of Corbett County, Florida.", f"At all times material hereto, Defendant, {p.other.upper()}, was a resident of Corbett County, Florida.", "At all times material hereto, Defendant, CITRUS HAUL LOGISTICS, INC., was a Florida corporation doing business in Corbett County, Florida.", f"On or about {long(p.loss)}, Plaintiff was operating a motor vehicle northbound on State Road 17 near Grove Boulevard.", "At that time and place, Defendant operated a truck so negligently that it collided with the rear of Plaintiff's vehicle.", "Defendant owed a duty to operate the truck with reasonable care and breached that duty by following too closely, by driving carelessly and by failing to keep a proper lookout.", "As a direct and proximate result, Plaintiff suffered bodily injury within a reasonable degree of medical probability, pain and suffering, disability, mental anguish, loss of the capacity for the enjoyment of life, the expense of medical care, and loss of earnings. The losses are permanent or continuing."]
    more = ["Plaintiff realleges paragraphs 1 through 8.", "Defendant, CITRUS HAUL LOGISTICS, INC., was the owner of the truck, a dangerous instrumentality, which was driven with its knowledge and consent, express or implied.", "Defendant, CITRUS HAUL LOGISTICS, INC., is vicariously liable for the negligence of the driver."]
    body = (
        f"<div class=r>IN THE CIRCUIT COURT OF THE TENTH JUDICIAL CIRCUIT<br>IN AND FOR CORBETT COUNTY, FLORIDA<br>CASE NO.: ____________</div><p>{p.name.upper()},<br>&emsp;&emsp;Plaintiff,<br>vs.<br>{p.other.upper()} and CITRUS HAUL LOGISTICS, INC.,<br>&emsp;&emsp;Defendants.<br>______________________________/</p><h3 class=c>COMPLAINT AND DEMAND FOR JURY TRIAL</h3><p>&emsp;&emsp;Plaintiff, {p.name.upper()}, sues Defendants and alleges:</p>"
        + "".join(f"<p>&emsp;&emsp;{at}. &ensp;{text}</p>" for at, text in enumerate(para, 1)) + f"<h4 class=c>COUNT I<br>NEGLIGENCE OF {p.other.upper()}</h4><p>&emsp;&emsp;WHEREFORE, Plaintiff demands judgment for damages against Defendant, {p.other.upper()}, and trial by jury of all issues so triable.</p><h4 class=c>COUNT II<br>VICARIOUS LIABILITY</h4>" + "".join(f"<p>&emsp;&emsp;{at}. &ensp;{text}</p>" for at, text in enumerate(more, 9))
        + f"<p>&emsp;&emsp;WHEREFORE, Plaintiff demands judgment for damages against Defendant, CITRUS HAUL LOGISTICS, INC., and trial by jury.</p><p>&emsp;&emsp;DATED: {long(day)}.</p><div style='margin-left:3in'>{RIDGEWAY.upper()}<br>Attorneys for Plaintiff<br>3300 Citrus Tower, Suite 910<br>Lake Corbett, Florida 34997<br><br>/s/ Lenore Stroud<br>LENORE STROUD<br>Florida Bar No. {p.no('0#####')}</div>"
    )
    return Paper(sheet(body, "@page{@bottom-center{content:counter(page);font:9pt 'Liberation Serif'}}", "12pt/1.75 'Liberation Serif'", "1in"), filed("pleading", day, [])).without("names")


def answer(p: Person) -> Paper:
    """An Illinois answer with the allegations repeated and answered, defenses, and a clerk's stamp of filing."""
    day = p.day(140)
    pairs = [("The plaintiff was driving west on Balsam Street on March 9, 2026.", "Defendant admits the allegations of this paragraph."), ("The defendant failed to stop for a red signal.", "Defendant denies the allegations of this paragraph."), ("The defendant failed to keep her vehicle under control.", "Denied."), ("The plaintiff was injured and incurred medical expenses.", "Defendant has insufficient knowledge to form a belief and therefore neither admits nor denies but demands strict proof.")]
    body = (
        f"<div class=stamp>ELECTRONICALLY FILED<br>{us(day)} 2:08 PM<br>CLERK OF THE CIRCUIT COURT<br>COOK COUNTY, ILLINOIS</div><p class=c>IN THE CIRCUIT COURT OF COOK COUNTY, ILLINOIS<br>COUNTY DEPARTMENT, LAW DIVISION</p><table class=w><tr><td style='width:46%'>{p.name.upper()},<br>&emsp;&emsp;&emsp;Plaintiff,<br>&emsp;v.<br>{p.other.upper()},<br>&emsp;&emsp;&emsp;Defendant.<td style='width:6%'>)<br>)<br>)<br>)<br>)<td><br>No. {p.no('2026 L 00####')}<br>Calendar F</table><h4 class=c>DEFENDANT'S ANSWER AND AFFIRMATIVE DEFENSE TO COMPLAINT AT LAW</h4><p>NOW COMES the Defendant, {p.other.upper()}, by her attorneys, DOYLE &amp; MARCHETTI, and for her Answer to the Complaint states:</p>"
        + "".join(f"<p>{at}. &ensp;{said}</p><p style='margin-left:.5in'><b>ANSWER:</b> {reply}</p>" for at, (said, reply) in enumerate(pairs, 1))
        + f"<h4 class=c>AFFIRMATIVE DEFENSE</h4><p>1. &ensp;The Plaintiff was more than 50% at fault in that he entered the intersection without keeping a proper lookout, and recovery is barred or reduced under 735 ILCS 5/2-1116.</p><p>WHEREFORE, Defendant prays that the Complaint be dismissed with costs.</p><div style='margin-left:3.3in'>By: <span class=sign>F. X. Doyle</span><br>One of the Attorneys for Defendant</div><p class=s>DOYLE &amp; MARCHETTI, Firm No. {p.no('4####')}, 30 West Carroll, Chicago, IL 60699</p>"
    )
    return Paper(sheet(body, ".stamp{width:2.5in;margin:0 0 14px auto;border:2px solid #225;padding:3px 9px;color:#225;font:bold 8pt/1.3 'Liberation Sans';text-align:center}", "11.8pt/1.5 'Liberation Serif'", "1in"), filed("pleading", day, [])).without("names")


def dismissal(p: Person) -> Paper:
    """A one-page stipulation of dismissal, two signatures."""
    day = p.day(320)
    body = f"<div class=c>STATE OF MICHIGAN<br>IN THE CIRCUIT COURT FOR THE COUNTY OF QUIMBY</div><div class=f style='margin:16px 0'><div>{p.name.upper()},<br>&emsp;Plaintiff,<br>v<br>{p.other.upper()},<br>&emsp;Defendant.</div><div>Case No. {p.no('26-00####-NI')}<br>Hon. Ignatius Rowe</div></div><h4 class=c>STIPULATION AND ORDER OF DISMISSAL WITH PREJUDICE</h4><p>IT IS HEREBY STIPULATED by and between the parties, through their attorneys, that the above action may be dismissed with prejudice and without costs to either party.</p><div class=f style='margin:30px 0'><div><span class=sign>Hester Blum</span><br>Hester Blum<br>Attorney for Plaintiff</div><div><span class=sign>W. Zuidema</span><br>Warren Zuidema<br>Attorney for Defendant</div></div><p>IT IS SO ORDERED. This resolves the last pending claim and closes the case.</p><p>Dated: {long(day)}</p><p style='margin-left:3in'>_____________________________<br>Circuit Judge</p>"
    return Paper(sheet(body, "", "12pt/1.55 'Liberation Serif'", "1in"), filed("pleading", day, [])).without("names")


def imaging_lien(p: Person) -> Paper:
    """An imaging centre's letter of protection, countersigned by the lawyer, with the cost of the scan."""
    day = p.day(22)
    body = f"<div class=c><b style='font-size:14pt'>GROVE OPEN MRI, LLC</b><br>9 Medical Plaza, Lake Corbett, FL 34998</div><h3 class=c>LETTER OF PROTECTION</h3><p>Patient: <b>{p.name}</b> &emsp; Date of accident: {us(p.loss)}</p><p>The undersigned attorney and patient agree that the charges of Grove Open MRI, LLC for magnetic resonance imaging of the cervical spine, in the amount of $1,750.00, will be protected and paid directly from the proceeds of any settlement, verdict or judgment before any sum is disbursed to the patient. The patient remains fully responsible if there is no recovery or if it is not enough. This agreement may not be revoked without the written consent of the facility.</p><table class=w style='margin-top:40px'><tr><td class=sign>{p.short}<td class=sign>Lenore Stroud<tr><td style='border-top:1px solid'>{p.name}, Patient<td style='border-top:1px solid'>Lenore Stroud, {RIDGEWAY}</table><p>Date: {us(day)}</p>"
    return Paper(sheet(body, "", "11.5pt/1.55 'Carlito'", "1in"), filed("letter_of_protection", day, ["GROVE OPEN MRI, LLC", p.name, "Lenore Stroud", RIDGEWAY], "1750.00"))


def jersey_retainer(p: Person) -> Paper:
    """A New Jersey agreement with the scale of the rule about fees, initials on each of three pages."""
    day = p.day(4)
    head = "<div class='s f'><span>Retainer Agreement</span><span>Client initials: <span class=ink>O.B.K.</span></span></div>"
    body = (
        f"{head}<h3 class=c>AGREEMENT TO PROVIDE LEGAL SERVICES<br>(Contingent Fee, R. 1:21-7)</h3><p>THIS AGREEMENT, dated {long(day)}, is made BETWEEN the Client, {p.name}, whose address is {p.street}, {p.town}, referred to as \"You\", AND {CALLOWAY}, whose address is {CALLOWAY_AT}, referred to as the \"Law Firm\".</p><p><b>1. Legal services to be provided.</b> You agree that the Law Firm will represent You in making a claim for personal injury resulting from an accident on {long(p.loss)}. Appeals, workers' compensation and disputes about no-fault benefits are not included.</p><p><b>2. Review of other arrangements.</b> You have the right to be billed by the hour, and have chosen a contingent fee.</p><div class=new></div>{head}<p><b>3. Legal fees.</b> After deducting the expenses, the Law Firm will be paid from the net recovery:</p><table class=g>{rows([('On the first $750,000', '33 1/3%'), ('On the next $750,000', '30%'), ('On the next $750,000', '25%'), ('On the next $750,000', '20%')])}</table><p>If the recovery is by settlement without trial for one who was a minor or incapacitated, the fee will not exceed 25%.</p><p><b>4. Costs and expenses.</b> The Law Firm will advance experts' fees, court costs and charges for records.</p><div class=new></div>{head}<p><b>5. No guarantee.</b> The Law Firm cannot promise any outcome.</p><p><b>6. Ending this agreement.</b> You may end this agreement by written notice; the Law Firm may then ask the court to set the value of its services.</p><p>You have read this agreement and received a copy.</p>"
        f"<table class=w style='margin-top:50px'><tr><td class=sign>Ottilie Kravchuk<td class=sign>Gideon Tibbs<tr><td style='border-top:1px solid'>{p.name}, Client<td style='border-top:1px solid'>{CALLOWAY}<br>By: Gideon Tibbs</table>"
    )
    return Paper(sheet(body, "td{padding:4px 10px}", "11.5pt/1.55 'Liberation Serif'", "1in"), filed("retainer", day, [p.name, CALLOWAY, "Gideon Tibbs"])).without("amount")


def one_page_retainer(p: Person) -> Paper:
    """A sole practitioner's one-page authority to represent, signed on a line with a printed date."""
    day = p.day(2)
    body = f"<div class=c><b style='font-size:15pt'>{ZOLLER.upper()}</b><br>{ZOLLER_AT}</div><h3 class=c>ATTORNEY-CLIENT CONTRACT</h3><p>I, {p.name}, hereby retain {ZOLLER} to prosecute my claim for damages against {p.other} and any others responsible, arising from an occurrence on {us(p.loss)}.</p><p>I agree to pay as attorney's fees a sum equal to ONE-THIRD of any amount recovered, or FORTY PERCENT if an appeal is taken. If nothing is recovered, no fee is owed. Costs advanced are to be repaid out of my share. No settlement is to be made without my consent. I give the attorney a lien on any recovery.</p><p style='margin-top:40px'><span class=sign>Casimir Dudek</span> &emsp;&emsp;&emsp; {us(day)}<br>Client &emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp; Date</p><p>ACCEPTED: <span class=sign>Miriam Zoller</span></p>"
    return Paper(sheet(body, "", "12.5pt/1.6 'FreeSerif'", "1in"), filed("retainer", day, [p.name, ZOLLER, p.other, "Miriam Zoller"])).without("names", "amount")


def medical_release(p: Person) -> Paper:
    """New York's official form for the release of health information, boxes initialled."""
    day = p.day(15)
    body = (
        f"<div class=t>OCA Official Form No.: 960</div><h4 class=c>AUTHORIZATION FOR RELEASE OF HEALTH INFORMATION PURSUANT TO HIPAA</h4><table class='w g'>{line(box('Patient Name', p.name), box('Date of Birth', us(p.born)), box('Social Security Number', 'XXX-XX-' + p.no('####')))}{line(box('Patient Address', f'{p.street}, {p.town}', 3))}</table><p>I, or my authorized representative, request that health information regarding my care and treatment be released as set forth on this form. I understand that:</p><p class=s>1. This authorization may include disclosure of information relating to ALCOHOL and DRUG ABUSE, MENTAL HEALTH TREATMENT, except psychotherapy notes, and CONFIDENTIAL HIV RELATED INFORMATION only if I place my initials on the appropriate line in item 9(a).<br>2. I have the right to revoke this authorization at any time by writing to the health care provider listed below.<br>3. Signing this authorization is voluntary.</p>"
        f"<table class='w g'>{line(box('7. Name and address of health provider or entity to release this information', 'Stannard Community Hospital, 1 Hospital Hill, Stannard, NY 12998', 2))}{line(box('8. Name and address of person(s) to whom this information will be sent', f'{CALLOWAY}, {CALLOWAY_AT}', 2))}{line(box('9(a). Specific information to be released', '&#9746; Medical Record from (insert date) ' + us(p.loss) + ' to present &ensp; &#9744; Entire Medical Record &ensp; Initials: ___ Alcohol/Drug ___ Mental Health ___ HIV', 2))}{line(box('10. Reason for release of information', '&#9746; Other: litigation'), box('11. Date or event on which this authorization will expire', 'End of litigation'))}</table><p class=s>All items on this form have been completed and my questions about this form have been answered.</p><div class=f style='margin-top:30px'><div><span class=sign>{p.short}</span><div style='border-top:1px solid'>Signature of patient or representative authorized by law</div></div><div>Date: {us(day)}</div></div>"
    )
    return Paper(sheet(body, "td{padding:3px 6px}", "10pt/1.4 'Liberation Sans'", "0.7in"), filed("authorization", day, [p.name, "Stannard Community Hospital", CALLOWAY]))


def tax_consent(p: Person) -> Paper:
    """A worker's consent that a railroad and a pension board give records, in a letter."""
    day = p.day(31)
    body = f"<p class=c><b>CONSENT FOR RELEASE OF PERSONNEL AND PAYROLL RECORDS</b></p><p>TO: Tualco Rail Services, Inc.</p><p>I, {p.name}, authorize and request you to release to the attorney named below, or to the copy service acting for him, complete copies of my application, job descriptions, attendance and leave records, disciplinary records, payroll records and W-2 forms from January 1, 2021 to the present.</p><p>Release to: Hal Ostrander, 200 Pioneer Square, Tualco, OR 97999</p><p>This consent stays in force for one year from the date below. A copy may be accepted as the original.</p><p style='margin-top:50px'>Signed: <span class=sign>Tavita Leota</span></p><p>{p.name} &emsp; Date: {bare(day)}</p>"
    return Paper(sheet(body, "", "12pt/1.6 'Courier Prime'", "1in"), filed("authorization", day, ["Tualco Rail Services, Inc.", p.name, "Hal Ostrander"]))


def records_oath(p: Person) -> Paper:
    """A Texas affidavit about records and the cost of services, the notary's lines below."""
    day = p.day(84)
    body = f"<p class=c><b>AFFIDAVIT OF COST AND NECESSITY OF SERVICES</b></p><p>STATE OF TEXAS &emsp;&emsp; &sect;<br>COUNTY OF LLANO &emsp; &sect;</p><p>Before me, the undersigned authority, personally appeared Wynona Trask, who, being by me duly sworn, deposed as follows:</p><p>\"My name is Wynona Trask. I am of sound mind and capable of making this affidavit. I am the person in charge of records of Brush Country Spine and Injury. Attached to this affidavit are records that provide an itemized statement of the service and the charge for the service that Brush Country Spine and Injury provided to {p.name}. The attached records are kept by me in the regular course of business.</p><p>\"The services I provided were necessary and the amount that I charged for the services was reasonable at the time and place that the services were provided. The total amount paid for the services was $0.00 and the amount currently unpaid but which the provider has a right to be paid is $6,214.00.\"</p><p style='margin-left:3in'><span class=sign>Wynona Trask</span><br>Affiant</p><p>SWORN TO AND SUBSCRIBED before me on {long(day)}.</p><p style='margin-left:3in'><span class=sign>Dario Montez</span><br>Notary Public, State of Texas<br>My commission expires: 08/31/2028</p>"
    return Paper(sheet(body, "", "12pt/1.55 'Liberation Serif'", "1in"), filed("affidavit", day, ["Wynona Trask", "Brush Country Spine and Injury", p.name, "Dario Montez"], "6214.00"))


def witness_oath(p: Person) -> Paper:
    """A store clerk's sworn statement in numbered sentences."""
    day = p.day(72)
    body = f"<p>STATE OF GEORGIA<br>COUNTY OF HARLAN</p><h3 class=c>AFFIDAVIT OF COREY PADGETT</h3><p>Personally appeared before the undersigned officer, Corey Padgett, who after being sworn says:</p><p>1. I am over eighteen and give this affidavit from my own knowledge.</p><p>2. On {long(p.loss)} I was gathering carts in the lot of Harlan Mill Crossing.</p><p>3. I saw a tan Buick back out fast. {p.name} was standing behind her own car. The Buick pushed her car and her leg was caught.</p><p>4. I did not see the driver of the Buick look back.</p><p>5. He drove off and returned later.</p><p>FURTHER AFFIANT SAYETH NOT.</p><p style='margin-left:3in'><span class=sign>Corey Padgett</span><br>COREY PADGETT</p><p>Sworn to and subscribed before me this {day.day}th day of {day:%B, %Y}.</p><p><span class=sign>Ione Maddox</span><br>Notary Public</p>"
    return Paper(sheet(body, "", "12.5pt/1.6 'Caladea'", "1in"), filed("affidavit", day, ["Corey Padgett", p.name, "Ione Maddox"]))


def representation(p: Person) -> Paper:
    """The firm tells a carrier that it represents the injured person, and asks for the limits."""
    body = f"<div class=c><b style='font:bold 16pt Caladea'>{RIDGEWAY}</b><br><span class=s>{RIDGEWAY_AT}</span></div><p>{long(p.day(3))}</p><p>Gulf Freight Assurance Company<br>1000 Bayfront Tower<br>Tampa, FL 33699</p><p><b>RE: Our client: {p.name}; Your insured: Citrus Haul Logistics, Inc.; Date of loss: {long(p.loss)}</b></p><p>Dear Claims Manager:</p><p>Please be advised that this firm has been retained to represent {p.name} for injuries received in the above collision. Direct all further contact to us and do not speak with our client.</p><p>Under section 627.4137, Florida Statutes, please send within 30 days a sworn statement of each policy which may provide coverage, with the limits and any coverage defense, together with a copy of each policy. Please also preserve the truck's electronic data.</p><p>Very truly yours,</p><p class=sign>Lenore Stroud</p><p>Lenore Stroud, Esq.</p>"
    return Paper(sheet(body, "", "11.8pt/1.5 'Caladea'", "1in"), filed("correspondence", p.day(3), [])).without("names")


def between_counsel(p: Person) -> Paper:
    """Defence counsel writes about dates for depositions and an examination, by e-mail on letterhead."""
    body = f"<div><b>DOYLE &amp; MARCHETTI</b><br><span class=s>Attorneys at Law &middot; 30 West Carroll &middot; Chicago, Illinois 60699</span></div><hr><p>{mid(p.day(171))}</p><p><u>Via e-mail: mzoller@zollerlaw.example</u></p><p>Re: <i>{p.last} v. {p.other.rsplit(' ', 1)[-1]}</i></p><p>Dear Miriam,</p><p>This confirms our call of yesterday. We will take your client's deposition by video on {long(p.day(201))} at 10:00 a.m., and you will take that of my client on the next day. I will send notices.</p><p>I would also like to have your client seen by Dr. Anand Krishnamurthy under Rule 215. Could you let me know which afternoons in the month after would suit? Your client's answers to our written questions are still missing; please let me have them by {long(p.day(185))} so that we need not trouble the judge.</p><p>Regards,</p><p>Francis X. Doyle</p>"
    return Paper(sheet(body, "", "11.6pt/1.55 'FreeSerif'", "1in"), filed("correspondence", p.day(171), [])).without("names")


def client_writes(p: Person) -> Paper:
    """The client writes to the firm with a pen about missed therapy and a call from an adjuster."""
    body = f"<div class=ink><p>{bare(p.day(88))}</p><p>Dear Mr. Tibbs,</p><p>I wanted to let you know that I had to stop therapy for two weeks because my son was sick. I am going back on Monday. My neck is still stiff in the mornings and I can not sleep on my left side.</p><p>A lady from the other insurance company called me at work and asked me how I was. I told her to call you. I hope that was right.</p><p>Thank you for all your help,</p><p>{p.short}</p></div>"
    return Paper(sheet(body, ".ink{font:21pt/1.5 'Dancing Script';color:#124}", "12pt/1.5 'Liberation Serif'", "1in"), filed("correspondence", p.day(88), [])).without("names")


def short_answer(p: Person) -> Paper:
    """A Massachusetts answer of two pages by the same defence counsel whose requests lie beside it."""
    day = p.day(120)
    body = (
        f"<div class=c>COMMONWEALTH OF MASSACHUSETTS</div><div class=f style='margin:10px 0'><div>BARNSTABLE, ss.</div><div>SUPERIOR COURT DEPARTMENT<br>OF THE TRIAL COURT<br>CIVIL ACTION NO. {p.no('2672CV00###')}</div></div><div style='width:48%'>{p.name.upper()},<br>&emsp;&emsp;Plaintiff<br>v.<br>{p.other.upper()},<br>&emsp;&emsp;Defendant</div><h4 class=c><u>ANSWER OF THE DEFENDANT, {p.other.upper()}, AND JURY CLAIM</u></h4><p>1. &ensp;The defendant is without knowledge as to the plaintiff's residence.</p><p>2. &ensp;Admitted.</p><p>3. &ensp;The defendant admits that he owns the premises and denies the remaining allegations.</p><p>4. &ensp;Denied.</p><p>5. &ensp;Denied.</p><p>6. &ensp;The defendant calls upon the plaintiff to prove each item of damages.</p><h4 class=c>FIRST DEFENSE</h4><p>The plaintiff was negligent, and the recovery, if any, must be reduced by the share of that negligence.</p>"
        f"<div class=new></div><h4 class=c>SECOND DEFENSE</h4><p>The condition complained of was open and obvious.</p><h4 class=c>THIRD DEFENSE</h4><p>The plaintiff failed to give notice within thirty days as G.L. c. 84, s. 21 requires for injuries from snow and ice.</p><p>THE DEFENDANT CLAIMS A TRIAL BY JURY.</p><div style='margin-left:3in'>The defendant,<br>By his attorney,<br><span class=sign>Thos. Merriweather</span><br>Thomas Merriweather, BBO No. {p.no('6#####')}<br>Merriweather &amp; Hale<br>Hyannis, MA 02699</div><p>Dated: {long(day)}</p>"
    )
    return Paper(sheet(body, "", "12.2pt/1.5 'Liberation Serif'", "1in"), filed("pleading", day, [])).without("names")


def enclosing(p: Person) -> Paper:
    """A defence lawyer's cover letter, with what is enclosed in a list."""
    day = p.day(180)
    body = f"<div class=c><b style='letter-spacing:2px'>MERRIWEATHER &amp; HALE</b><br><span class=s>Counsellors at Law &middot; 4 Ocean Street &middot; Hyannis, Massachusetts 02699 &middot; 508-555-0190</span></div><p style='margin-top:26px'>{long(day)}</p><p>{CALLOWAY}<br>{CALLOWAY_AT}</p><p>Re: &emsp; {p.name} v. {p.other}</p><p>Dear Counsel:</p><p>I enclose for service upon you:</p><p>1. &ensp;Defendant's First Set of Interrogatories to the Plaintiff; and<br>2. &ensp;Defendant's First Request for Admissions to the Plaintiff.</p><p>A copy of our answer, already filed, is sent along for your convenience. Kindly call me about dates for mediation.</p><p>Very truly yours,</p><p class=sign>Thos. Merriweather</p><p>Thomas Merriweather</p>"
    return Paper(sheet(body, "", "12pt/1.5 'Liberation Serif'", "1in"), filed("correspondence", day, [])).without("names")
