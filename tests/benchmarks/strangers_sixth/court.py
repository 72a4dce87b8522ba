"""What counsel and clerks send: discovery with its proof of service, a complaint with its summons, sworn words."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_sixth.case import (
    DELACROIX,
    DELACROIX_AT,
    MARBURY,
    MARBURY_AT,
    Paper,
    Person,
    filed,
    leaves,
    long,
    shape,
    sheet,
    us,
)
from tests.benchmarks.strangers_sixth.padding import orders


def _ohio(p: Person, title: str) -> str:
    return f"<p class=c><b>IN THE COURT OF COMMON PLEAS<br>HOCKWELL COUNTY, OHIO</b></p><table class=w><tr><td style='width:48%;border-right:1px solid'>{p.name.upper()},<br><br>&emsp;&emsp;Plaintiff,<br><br>vs.<br><br>{p.other.upper()},<br><br>&emsp;&emsp;Defendant.<td style='padding-left:20px'>CASE NO. {p.no('26 CV 0####')}<br><br>JUDGE ORRIN TALLMADGE<br><br><b>{title}</b></table>"


def _ohio_end(p: Person, what: str, day_said: str) -> str:
    return f"<p>Respectfully submitted,</p><p><span class=ink>Lucian Farnsworth</span><br>Lucian Farnsworth (0074412)<br>Farnsworth Ridley LLC<br>40 Court Street, Mill Fork, OH 45699<br>Attorney for Defendant {p.other}</p><p class=c style='margin-top:30px'><b>CERTIFICATE OF SERVICE</b></p><p>I certify that a copy of the foregoing {what} was sent by electronic mail to Harlan Quint, attorney for Plaintiff, at hquint@marburyquint.example, this {day_said}.</p><p><span class=ink>Lucian Farnsworth</span><br>Attorney for Defendant</p>"


ASKED = (
    "All documents that show the medical care you have received since October 28, 2025, including bills.",
    "All records of any examination or treatment of your right hip or either leg in the ten years before October 28, 2025.",
    "Your state and federal income tax returns for 2022, 2023 and 2024, with all schedules.",
    "All photographs or video recordings of the place, of any vehicle, or of your injuries.",
    "All statements, written or recorded, of any person who saw the incident or who spoke with you about it.",
    "All posts, messages and pictures that you have put on any social media site since October 28, 2025 that concern the incident, your injuries or your activities.",
    "The shoes that you were wearing at the time of the incident.",
    "All correspondence between you and any insurer or government agency about payment of your medical expenses.",
    "The report and the complete file of each expert who is expected to testify at trial.",
    "All documents on which you rely for your claim that the Defendant was inattentive.",
)


def ohio_documents(p: Person) -> Paper:
    """A set of requests for documents on four sheets: caption, definitions, requests over two sheets, service at the end."""
    served = p.day(120)
    words = "1. \"You\" and \"your\" mean the Plaintiff and everybody who acts for him. 2. \"Incident\" means the event of October 28, 2025 that is described in the Complaint. 3. \"Document\" has the broadest meaning that Civil Rule 34 allows, and includes electronically stored information."
    item_of = lambda at: f"<p><b>REQUEST NO. {at}:</b> {ASKED[at - 1]}</p><p><b>RESPONSE:</b></p><p>&nbsp;</p>"  # noqa: E731
    one = _ohio(p, "DEFENDANT'S FIRST REQUEST FOR PRODUCTION OF DOCUMENTS TO PLAINTIFF") + f"<p>PROPOUNDING PARTY: Defendant {p.other}<br>RESPONDING PARTY: Plaintiff {p.name}<br>SET NO.: One</p><p>Pursuant to Civil Rule 34, Defendant asks that Plaintiff produce the following at the office of counsel within twenty-eight days after service.</p><p class=c><b>DEFINITIONS</b></p><p>{words}</p>{orders(1)}"
    two = "<p class=c><b>REQUESTS</b></p>" + "".join(item_of(at) for at in (1, 2, 3, 4, 5))
    three = "".join(item_of(at) for at in (6, 7, 8, 9))
    four = item_of(10) + _ohio_end(p, "First Request for Production of Documents", f"{long(served)}")
    record = shape("served_discovery", discovery_type="requests_for_production", court="COURT OF COMMON PLEAS, HOCKWELL COUNTY, OHIO", case_number=p.no("26 CV 0####"), plaintiff=p.name.upper(), defendant=p.other.upper(), propounding_party=p.other, responding_party=p.name, set_number="One", service_date=served, service_method="electronic", definitions=words, requests=[{"number": str(at), "text": text} for at, text in enumerate(ASKED, 1)])
    return Paper(sheet(leaves("", [one, two, three, four], lambda at, of: f"<p class='c sm'>{at}</p>"), "p{margin:9px 0}", "11.2pt/1.4 'Liberation Serif'", "0.95in"), record)


QUESTIONS = (
    "State your full name, your date of birth, your present address, and every address at which you have lived in the last ten years.",
    "State the name and address of each employer for whom you have worked in the last ten years, your position and your rate of pay.",
    "Describe in your own words how the incident happened, including where you had been and where you were going.",
    "Had you taken any alcohol, drug or medicine in the twelve hours before the incident? If so, say what, how much and when.",
    "List every injury that you say was caused by the incident, and state for each whether you have recovered from it.",
    "Identify each hospital, doctor, therapist or other provider who has treated you for those injuries, with the dates and the charges.",
    "Have you ever had an injury to, or trouble with, either hip, either leg or your back before the incident? If so, give the dates and the names of those who treated you.",
    "Identify each person who has knowledge of the incident and state what you understand each to know.",
    "Itemize each sum of money that you claim as damages and explain how it was computed.",
    "State whether you have applied for Medicare, Medicaid or Social Security disability benefits, and when.",
    "Identify each expert whom you expect to call, the subject on which he will testify, and his opinions.",
    "State whether you have ever made a claim for bodily injury against any person, and how it ended.",
)


def ohio_questions(p: Person) -> Paper:
    """The companion set of questions on four sheets, answers left open, the certificate of service on the last."""
    served = p.day(120)
    ask = lambda at: f"<p><b>{at}.</b> {QUESTIONS[at - 1]}</p><p>ANSWER:</p><p>&nbsp;</p>"  # noqa: E731
    one = _ohio(p, "DEFENDANT'S FIRST SET OF INTERROGATORIES TO PLAINTIFF") + f"<p>TO: Plaintiff {p.name}, by his attorney Harlan Quint</p><p>You are to answer these interrogatories separately, fully and under oath within twenty-eight days, under Civil Rules 26 and 33.</p>" + orders(3) + ask(1)
    record = shape("served_discovery", discovery_type="interrogatories", court="COURT OF COMMON PLEAS, HOCKWELL COUNTY, OHIO", case_number=p.no("26 CV 0####"), plaintiff=p.name.upper(), defendant=p.other.upper(), propounding_party=p.other, responding_party=p.name, set_number="First", service_date=served, service_method="electronic", requests=[{"number": str(at), "text": text} for at, text in enumerate(QUESTIONS, 1)])
    bodies = [one, "".join(ask(at) for at in range(2, 7)), "".join(ask(at) for at in range(7, 12)), ask(12) + _ohio_end(p, "First Set of Interrogatories", long(served))]
    return Paper(sheet(leaves("", bodies, lambda at, of: f"<p class='c sm'>{at}</p>"), "p{margin:9px 0}", "11.2pt/1.4 'Liberation Serif'", "0.95in"), record)


def farnsworth_letter(p: Person) -> Paper:
    """Defence counsel's covering letter, one sheet."""
    day = p.day(120)
    body = f"<p class=c><b style='letter-spacing:2px'>FARNSWORTH RIDLEY LLC</b><br>Attorneys at Law<br><span class=sm>40 Court Street, Mill Fork, OH 45699 &middot; (740) 555-0102</span></p><p>{long(day)}</p><p>Harlan Quint, Esq.<br>{MARBURY}<br>{MARBURY_AT}</p><p>Via e-mail</p><p>Re: {p.last} v. {p.other.split()[-1]}, Hockwell C.P. No. {p.no('26 CV 0####')}</p><p>Dear Mr. Quint:</p><p>Enclosed please find Defendant's First Request for Production of Documents and First Set of Interrogatories. Word versions follow under separate cover.</p><p>Please also let me have three dates in the next sixty days on which your client could be deposed at our office.</p><p>Sincerely,</p><p class=ink>Lucian Farnsworth</p><p>Lucian Farnsworth</p><p class=sm>LF/ame<br>Enclosures</p>"
    return Paper(sheet(body, "p{margin:14px 0}", "11.6pt/1.5 'Liberation Serif'", "1in"), filed("correspondence", day, [])).without("names")


def _georgia(p: Person, title: str) -> str:
    return f"<p class=c><b>IN THE STATE COURT OF GWINDALE COUNTY<br>STATE OF GEORGIA</b></p><table class=w><tr><td style='width:45%'>{p.name.upper()},<br><br>&emsp;Plaintiff,<br><br>v.<br><br>{p.other.upper()} and<br>PEACHTREE COURIERS, LLC,<br><br>&emsp;Defendants.<td>)<br>)<br>)<br>)<br>)<br>)<br>)<br>)<td>CIVIL ACTION<br>FILE NO. {p.no('26-C-0####-S3')}<br><br>JURY TRIAL DEMANDED</table><p class=c><b><u>{title}</u></b></p>"


def complaint(p: Person) -> Paper:
    """A complaint of four sheets, its paragraphs numbered through."""
    day = p.day(140)
    facts = (
        f"Plaintiff {p.name} is a resident of the State of Georgia.", f"Defendant {p.other} is a resident of Gwindale County and may be served at 77 Larkspur Hollow, Dogwood Springs, Georgia 30097.", "Defendant Peachtree Couriers, LLC is a Georgia company whose registered agent is Cornelius Ashby, 12 Depot Street, Dogwood Springs, Georgia 30097.", "Jurisdiction and venue are proper in this Court.",
        f"On {long(p.loss)} Plaintiff was driving south on Azalea Trace in a careful and lawful manner.", f"At the same time Defendant {p.other.split()[-1]} was driving a delivery van owned by Defendant Peachtree Couriers, LLC.", f"Defendant {p.other.split()[-1]} turned left across the path of Plaintiff and struck her vehicle.", "At all times he was acting within the scope of his employment.",
        f"Defendant {p.other.split()[-1]} had a duty to yield the right of way and failed to do so, in violation of O.C.G.A. 40-6-71.", "His negligence was the proximate cause of the collision and of Plaintiff's injuries.", "Defendant Peachtree Couriers, LLC is liable for the negligence of its employee under the doctrine of respondeat superior.",
        "As a result Plaintiff suffered injuries to her neck, chest and right shoulder and has incurred medical expenses in excess of $14,000.00, which continue.", "Plaintiff has lost wages and will lose more.", "Plaintiff is entitled to recover for pain and suffering, past and future.",
    )
    para = lambda first, last: "".join(f"<p>&emsp;&emsp;{at}.&emsp;{facts[at - 1]}</p>" for at in range(first, last + 1))  # noqa: E731
    bodies = [
        _georgia(p, "COMPLAINT FOR DAMAGES") + "<p>COMES NOW Plaintiff and shows the Court the following:</p><p class=c><u>PARTIES AND JURISDICTION</u></p>" + para(1, 2), para(3, 4) + "<p class=c><u>FACTS</u></p>" + para(5, 8), "<p class=c><u>COUNT I - NEGLIGENCE</u></p>" + para(9, 10) + "<p class=c><u>COUNT II - VICARIOUS LIABILITY</u></p>" + para(11, 11) + f"<p class=c><u>DAMAGES</u></p><p>&emsp;&emsp;12.&emsp;{facts[11][:82]}</p>",
        f"<p>{facts[11][82:]}</p>" + para(13, 14) + f"<p>WHEREFORE, Plaintiff prays that process issue, that she have a trial by jury, and that judgment be entered against Defendants for all damages allowed by law.</p><p>This {long(day)}.</p><p style='margin-left:3in'>{MARBURY.upper()}<br><span class=ink>Ayodele Marbury</span><br>Ayodele Marbury<br>Georgia Bar No. 471180<br>Attorney for Plaintiff</p>",
    ]
    return Paper(sheet(leaves("", bodies, lambda at, of: f"<p class='c sm'>- {at} -</p>"), "p{margin:16px 0}", "12pt/2 'Liberation Serif'", "1in"), filed("pleading", day, [])).without("names", "amount")


def summons(p: Person) -> Paper:
    """The summons that goes with it, a clerk's form on one sheet."""
    day = p.day(141)
    body = _georgia(p, "SUMMONS") + f"<p>TO THE ABOVE NAMED DEFENDANT: {p.other.upper()}</p><p>You are hereby summoned and required to file with the Clerk of said Court and serve upon the Plaintiff's attorney, whose name and address is:</p><p style='margin-left:60px'>Ayodele Marbury, {MARBURY}<br>{MARBURY_AT}</p><p>an answer to the complaint which is herewith served upon you, within thirty (30) days after service of this summons upon you, exclusive of the day of service. If you fail to do so, judgment by default will be taken against you for the relief demanded in the complaint.</p><p>This {long(day)}.</p><p style='margin-left:3in'>Thelonious Barrow<br>Clerk of State Court<br>By <span class=ink>J. Pruett</span>, Deputy Clerk</p>"
    return Paper(sheet(body, "p{margin:14px 0}", "11.6pt/1.5 'Liberation Serif'", "1in"), filed("pleading", day, [])).without("names")


def served_by(p: Person) -> Paper:
    """A process server's sworn statement, one sheet."""
    day = p.day(149)
    body = _georgia(p, "AFFIDAVIT OF SERVICE") + f"<p>STATE OF GEORGIA<br>COUNTY OF GWINDALE</p><p>Personally appeared before me the undersigned, Mordecai Stillwell, who being duly sworn says on oath that he is a citizen of the United States, over eighteen years of age, not a party, and appointed by the Court to serve process; that on {long(p.day(147))} at 6:25 p.m. he served the Summons and Complaint upon {p.other} by handing them to him in person at 77 Larkspur Hollow, Dogwood Springs, Georgia.</p><p style='margin-left:3in'><span class=ink>M. Stillwell</span><br>Mordecai Stillwell</p><p>Sworn to and subscribed before me this {long(day)}.<br><span class=ink>Renata Okoye</span><br>Notary Public. My commission expires May 3, 2028.</p>"
    return Paper(sheet(body, "p{margin:14px 0}", "11.6pt/1.5 'Liberation Serif'", "1in"), filed("affidavit", day, [])).without("names")


ADMITTED = (
    "Admit that you were wearing a seat belt at the time of the collision.", "Admit that you did not complain of pain to the police officer at the scene.", "Admit that you had been treated for pain in your neck before September 16, 2025.", "Admit that you drove your vehicle home from the scene.", "Admit that no physician has told you that you need surgery.", "Admit that the documents attached as Exhibit A are true copies of your post-collision photographs.", "Admit that you returned to work on September 29, 2025.",
)


def georgia_admissions(p: Person) -> Paper:
    """Requests for admission of three sheets, served by mail, the certificate on the last."""
    served = p.day(190)
    ask = lambda at: f"<p class=c>{at}.</p><p>&emsp;&emsp;{ADMITTED[at - 1]}</p>"  # noqa: E731
    bodies = [
        _georgia(p, "DEFENDANT PEACHTREE COURIERS, LLC'S FIRST REQUESTS FOR ADMISSION TO PLAINTIFF") + "<p>COMES NOW Defendant Peachtree Couriers, LLC and, under O.C.G.A. 9-11-36, asks Plaintiff to admit the truth of the following within thirty days of service:</p>", "".join(ask(at) for at in range(1, 7)),
        ask(7) + f"<p>This {long(served)}.</p><p style='margin-left:3in'><span class=ink>Cassius Weatherby</span><br>Cassius Weatherby<br>Attorney for Defendant Peachtree Couriers, LLC</p><p class=c><u>CERTIFICATE OF SERVICE</u></p><p>I have this day served the within and foregoing upon counsel for Plaintiff by depositing a copy in the United States Mail with adequate postage, addressed to Ayodele Marbury, {MARBURY}, {MARBURY_AT}.</p><p>This {long(served)}.</p><p style='margin-left:3in'><span class=ink>Cassius Weatherby</span></p>",
    ]
    record = shape("served_discovery", discovery_type="requests_for_admission", court="STATE COURT OF GWINDALE COUNTY, STATE OF GEORGIA", case_number=p.no("26-C-0####-S3"), plaintiff=p.name.upper(), propounding_party="Peachtree Couriers, LLC", responding_party=p.name, set_number="FIRST", service_date=served, service_method="mail", requests=[{"number": str(at), "text": text} for at, text in enumerate(ADMITTED, 1)])
    return Paper(sheet(leaves("", bodies, lambda at, of: f"<p class='c sm'>{at}</p>"), "p{margin:12px 0}", "11.8pt/1.5 'Liberation Serif'", "1in"), record).without("defendant", "responding_party")


def case_conference(p: Person) -> Paper:
    """A California notice of a case management conference, on numbered paper, one sheet."""
    day = p.day(130)
    lines = [f"{DELACROIX}", "Attorneys for Plaintiff", "", "", f"<div class=c>SUPERIOR COURT OF THE STATE OF CALIFORNIA</div>", "<div class=c>COUNTY OF SANTA YSIDRA</div>", "", f"{p.name.upper()},", "&emsp;&emsp;Plaintiff,&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;Case No. " + p.no("37-2026-000####-CU-PA"), "&emsp;vs.", f"{p.other.upper()}, et al.,&emsp;&emsp;&emsp;NOTICE OF CASE MANAGEMENT", "&emsp;&emsp;Defendants.&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;CONFERENCE", "", "TO ALL PARTIES AND THEIR ATTORNEYS OF RECORD:", "&emsp;&emsp;PLEASE TAKE NOTICE that a Case Management Conference has been", f"set for {long(p.day(223))} at 9:00 a.m. in Department 24 of the above court,", "325 South Palm Drive, Santa Ysidra, California. Each party is to file", "and serve a Case Management Statement at least fifteen calendar days", "before that date.", "", f"Dated: {long(day)}", "", "&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;By ____________________________", "&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;Simone Delacroix, Attorney for Plaintiff"]  # noqa: F541
    body = f"<table class=w>{''.join(f'<tr><td style=width:34px;border-right:double>{at}<td style=padding-left:14px>{words}&nbsp;' for at, words in enumerate(lines, 1))}</table><p class='c sm' style='border-top:1px solid'>NOTICE OF CASE MANAGEMENT CONFERENCE</p>"
    return Paper(sheet(body, "td{height:32px;padding-top:0;padding-bottom:0}", "12pt/1.2 'Liberation Serif'", "0.7in"), filed("pleading", day, [])).without("names")


def custodian(p: Person) -> Paper:
    """A records custodian's declaration about a bill, one sheet, an amount in it."""
    day = p.day(70)
    body = f"<p class=c><b>AFFIDAVIT CONCERNING COST AND NECESSITY OF SERVICES</b></p><p>THE STATE OF TEXAS<br>COUNTY OF PIEDRA</p><p>Before me, the undersigned authority, personally appeared <b>Yolanda Cisneros</b>, who, being by me duly sworn, deposed as follows:</p><p>My name is Yolanda Cisneros. I am of sound mind and capable of making this affidavit. I am the person in charge of records of Piedra Chiropractic &amp; Wellness. Attached to this affidavit are records that provide an itemized statement of the service and the charge for the service that Piedra Chiropractic &amp; Wellness provided to {p.name} from {us(p.day(1))} to {us(p.day(14))}. The attached records are a part of this affidavit.</p><p>The services provided were necessary and the amount charged for the services was reasonable at the time and place that they were provided. The total amount charged was <b>$727.00</b>.</p><p style='margin-left:3in'><span class=ink>Yolanda Cisneros</span><br>Affiant</p><p>SWORN TO AND SUBSCRIBED before me on {long(day)}.</p><p><span class=ink>Hector Almaguer</span><br>Notary Public, State of Texas</p>"
    return Paper(sheet(body, "p{margin:14px 0}", "11.6pt/1.5 'Caladea'", "1in"), filed("affidavit", day, ["Yolanda Cisneros", "Piedra Chiropractic & Wellness", p.name, "Hector Almaguer"], "727.00"))


def bystander(p: Person) -> Paper:
    """A witness's sworn words on two sheets, handwriting at the end."""
    day = p.day(26)
    one = f"<p class=c><b>STATEMENT OF WITNESS</b></p><p>STATE OF MINNESOTA )<br>COUNTY OF AURORA &nbsp;)</p><p>I, Wendeline Torkelson, being first duly sworn, state:</p><p>1. I live at 40 Tamarack Lane in Lake Aurora and I am 61 years old. I do not know either driver.</p><p>2. On {long(p.loss)} shortly after seven in the morning I was letting my dog out. I can see County Road 9 from my porch. It had snowed in the night and the road was white.</p><p>3. I saw a red pickup come around the curve from the south. It was going faster than anybody should on that snow. The back end came around and it slid sideways over into the other lane.</p><p>4. A blue car was coming the other way on its own side. It turned for the ditch, but the pickup hit it on the front corner and it went down into the ditch.</p>"
    two = "<p>5. I went down with a blanket. The man in the blue car was holding his chest and could not use his left hand. His wife was crying. The woman from the pickup said \"I have six more stops\" and \"I never saw the ice.\"</p><p>6. I waited until the deputy came, and he wrote down my name.</p><p>7. I have read this statement of two pages and it is true.</p>" + f"<p style='margin-top:40px'><span class=ink>Wendeline Torkelson</span><br>Wendeline Torkelson</p><p>Subscribed and sworn to before me this {long(day)}.</p><p><span class=ink>P. Lindahl</span><br>Notary Public</p>"
    return Paper(sheet(leaves("", [one, two], lambda at, of: f"<p class='r sm'>Page {at} of {of} &emsp; initials <span class=ink>WT</span></p>"), "p{margin:14px 0}", "12pt/1.55 'Liberation Serif'", "1in"), filed("affidavit", day, [])).without("names")


def firm_letter(p: Person) -> Paper:
    """The firm's own letter to a carrier, with enclosures that follow it."""
    day = p.day(63)
    body = f"<p><b style='font-size:14pt'>{MARBURY}</b><br>{MARBURY_AT}</p><p>{long(day)}</p><p>Lakeland Farmers Mutual<br>Claims Department<br>PO Box 700, Duluth, MN 55802</p><p>Re: {p.name}, your insured; loss of {long(p.loss)}</p><p>Dear Sir or Madam:</p><p>In support of our client's claim for loss of income we enclose the verification of wages completed by Birch Point Paper Company and his statements of earnings for the four weeks before the accident.</p><p>Please let us know if anything further is needed.</p><p>Sincerely,</p><p class=ink>Harlan Quint</p><p>Harlan Quint</p><p class=sm>Enclosures (5)</p>"
    return Paper(sheet(body, "p{margin:14px 0}", "11.8pt/1.5 'Liberation Serif'", "1.1in"), filed("correspondence", day, [])).without("names")


def firm_to_medicare(p: Person) -> Paper:
    """The firm's letter that disputes some of the payments, one sheet, an amount quoted in it."""
    day = p.day(89)
    body = f"<p><b style='font-size:14pt'>{MARBURY}</b><br>{MARBURY_AT}</p><p>{long(day)}</p><p>Medicare - NGHP<br>PO Box 138832<br>Oklahoma City, OK 73113</p><p>Re: {p.name}; Case {p.no('20260 #### 0####')}</p><p>Dear BCRC:</p><p>We have reviewed the Payment Summary Form that came with your letter of {long(p.day(75))}. The claim of South Coast Physical Therapy is for a knee that was not hurt in this incident. We ask that it be removed and that a corrected summary be sent.</p><p>A copy of the therapist's order is enclosed.</p><p>Sincerely,</p><p class=ink>Ayodele Marbury</p><p>Ayodele Marbury</p>"
    return Paper(sheet(body, "p{margin:14px 0}", "11.8pt/1.5 'Liberation Serif'", "1.1in"), filed("correspondence", day, [])).without("names")


def delacroix_letter(p: Person) -> Paper:
    """A letter from one firm to a hospital's records room, one sheet in a proportional face."""
    day = p.day(12)
    body = f"<div style='border-bottom:1px solid #888;padding-bottom:8px' class=two><b style='font:italic 17pt Caladea'>{DELACROIX}</b><span class='r sm'>{DELACROIX_AT.replace(', Osprey', '<br>Osprey')}</span></div><p>{long(day)}</p><p>Custodian of Records<br>Gulfview Urgent Care<br>Osprey Cove, FL 33598</p><p>RE: Our client {p.name}, DOB {us(p.born)}</p><p>To the custodian:</p><p>Please send us the complete chart and itemized bill of our client from {us(p.loss)} to the present. A release that complies with HIPAA is attached. We will pay the statutory copying fee on receipt of your invoice.</p><p>Thank you.</p><p>Bernadette Ruiz<br>Paralegal to Simone Delacroix</p>"
    return Paper(sheet(body, "p{margin:14px 0}", "11.6pt/1.5 'Carlito'", "1in"), filed("correspondence", day, [])).without("names")
