"""Discovery served on clients, first part: a federal court, New Jersey's form, Florida and Texas."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date

from tests.benchmarks.strangers_fifth.claim.case import Paper, Person, Record, long, shape, sheet, us

Asked = list[tuple[str, str]]


def foot(said: str) -> str:
    """Return the style that prints a foot line with the number of the page."""
    return f"@page{{@bottom-center{{content:'{said}' counter(page);font:8.5pt 'Liberation Serif'}}}}"


def requests(asked: Asked) -> list[Record]:
    return [{"number": number, "text": text} for number, text in asked]


def discovery(kind: str, p: Person, asked: Asked, served: date, by: str, **more: object) -> Record:
    """Return the record of requests by the other side of the person's matter."""
    usual = {"plaintiff": p.name.upper(), "defendant": p.other.upper(), "propounding_party": p.other, "responding_party": p.name}
    return shape("served_discovery", discovery_type=kind, service_date=served, service_method=by, requests=requests(asked), **(usual | more))


def federal(p: Person) -> Paper:
    """A federal court's interrogatories in Times, definitions lettered, subparts in the running text; sent by e-mail."""
    served = p.day(233)
    case = p.no("2:26-cv-0####-DJH")
    defined = [
        "A. \"Plaintiff,\" \"you\" and \"your\" refer to Leandro M. Quiroga and to anyone acting on his behalf.",
        "B. \"Collision\" refers to the motor vehicle collision of December 29, 2025 described in paragraphs 9 through 14 of the Complaint (Doc. 1).",
        "C. \"Document\" is synonymous in meaning and equal in scope to the usage of \"documents or electronically stored information\" in Fed. R. Civ. P. 34(a)(1)(A).",
        "D. To \"identify\" a person means to give, to the extent known, the person's full name, present or last known address, and telephone number.",
    ]
    asked = [
        ("1", "State your full name, each other name by which you have been known, your date of birth, and each address at which you have lived during the last ten years."),
        ("2", "Identify each employer for whom you have worked since January 1, 2016, and for each state (a) the dates of your employment; (b) your position and duties; (c) your rate of pay when you left; and (d) your reason for leaving."),
        ("3", "Describe in detail how the Collision occurred, including the speed of each vehicle, the lane in which each was traveling, and what you did to avoid the Collision."),
        ("4", "Identify each person who witnessed the Collision or the events immediately before or after it, and state the substance of what each knows."),
        ("5", "Describe each injury that you contend you sustained in the Collision, and state which of them you contend is permanent."),
        ("6", "Identify each health care provider who has examined or treated you for any injury listed in your answer to Interrogatory No. 5, with the dates of treatment and the amount charged by each."),
        ("7", "Identify each health care provider who examined or treated you for any complaint involving your neck, back, shoulders or head during the ten years before the Collision."),
        ("8", "Itemize all expenses and losses that you contend were caused by the Collision, including the amount of each and the person to whom it was or is owed."),
        ("9", "If you claim loss of income or of earning capacity, state the total amount claimed to date, how it was computed, and the days on which you did not work."),
        ("10", "State whether you have made any other claim for personal injury at any time, and if so give the date of the injury, the nature of the claim, and its outcome."),
        ("11", "Identify each cellular telephone that you owned or used on the day of the Collision by its number, its service provider, and the name of the account holder."),
        ("12", "State whether you consumed any alcohol, drug or medication during the twenty-four hours before the Collision, and if so the kind, amount, time and place."),
        ("13", "Identify each person whom you expect to call as an expert witness at trial and provide the information required by Fed. R. Civ. P. 26(a)(2)(B)."),
        ("14", "State the factual basis for your allegation in paragraph 21 of the Complaint that Defendant was operating her vehicle while distracted."),
    ]
    body = (
        f"<div class=s>Augustine Fairweather (#0{p.no('#####')})<br>FAIRWEATHER LOCKE PLC<br>2 North Copper Avenue, Suite 2400<br>Phoenix, Arizona 85099<br>(602) 555-0139<br>afairweather@fairweatherlocke.example<br><i>Attorneys for Defendant</i></div><h3 class=c style='margin-top:28px'>IN THE UNITED STATES DISTRICT COURT<br>FOR THE DISTRICT OF ARIZONA</h3>"
        f"<table class=w style='margin:14px 0'><tr><td style='width:50%;border-right:1px solid;border-bottom:1px solid;padding:8px'>{p.name}, a single man,<br><br>&emsp;&emsp;&emsp;Plaintiff,<br><br>v.<br><br>{p.other}, an individual,<br><br>&emsp;&emsp;&emsp;Defendant.<td style='padding:8px 8px 8px 20px'><b>No. {case}</b><br><br><br><b>DEFENDANT {p.other.upper()}'S FIRST SET OF INTERROGATORIES TO PLAINTIFF {p.name.upper()}</b></table>"
        f"<p>&emsp;&emsp;Pursuant to Rules 26 and 33 of the Federal Rules of Civil Procedure, Defendant {p.other} requests that Plaintiff {p.name} answer the following interrogatories, separately and under oath, within thirty (30) days of service.</p><h4 class=c>DEFINITIONS</h4>" + "".join(f"<p>&emsp;&emsp;{one}</p>" for one in defined)
        + "<h4 class=c>INTERROGATORIES</h4>" + "".join(f"<p>&emsp;&emsp;<u>INTERROGATORY NO. {number}</u>: &nbsp;{text}</p><p><b>ANSWER:</b></p><div style='height:.42in'></div>" for number, text in asked)
        + f"<p>&emsp;&emsp;DATED this {served.day}th day of {served:%B, %Y}.</p><div style='margin-left:3.4in'>FAIRWEATHER LOCKE PLC<br><br><span class=sign>A. Fairweather</span><br>Augustine Fairweather<br>Attorneys for Defendant</div><h4 class=c>CERTIFICATE OF SERVICE</h4><p>&emsp;&emsp;I hereby certify that on {long(served)}, I served the foregoing by e-mail, by written consent of the parties under Fed. R. Civ. P. 5(b)(2)(E), upon Miriam Zoller, Law Office of Miriam Zoller, counsel for Plaintiff.</p><p class=sign>Lorna Tiu</p>"
    )
    record = discovery("interrogatories", p, asked, served, "electronic", court="UNITED STATES DISTRICT COURT FOR THE DISTRICT OF ARIZONA", case_number=case, set_number="FIRST", definitions=" ".join(defined))
    return Paper(sheet(body, foot("- "), "12pt/1.5 'Liberation Serif'", "1in"), record)


def uniform_form(p: Person) -> Paper:
    """New Jersey's uniform form of interrogatories, small print under a lawyer's cover caption, sent by regular mail."""
    served, docket = p.day(189), p.no("MER-L-00####-26")
    asked = [
        ("1", "Full name, present address and date of birth."), ("2", "Describe in detail your version of the accident or occurrence setting forth the date, location, time and weather."),
        ("3", "Detailed description of nature, extent and duration of any and all injuries."), ("4", "Detailed description of injury or condition claimed to be permanent together with all present complaints."),
        ("5", "If confined to hospital, state name and address of each, and dates of admission and discharge therefrom."), ("6", "If any diagnostic tests were performed, state the type of test performed, name and address of place where performed, date each test was performed and what each test disclosed. Attach a copy of the test results."),
        ("7", "If treated by any health care provider, state the name and present address of each health care provider, the dates and places where treatments were received and the date of last treatment. Annex true copies of all written reports rendered to you or provided by any such health care provider whom you propose to have testify on your behalf."),
        ("8", "If still being treated, the name and address of each doctor or health care provider rendering treatment, where and how often treatment is received and the nature of treatment."), ("9", "If a previous injury, disease, illness or condition is claimed to have been aggravated, accelerated or exacerbated, specify in detail the nature of each and the name and present address of each health care provider, if any, who ever provided treatment for the condition."),
        ("10", "If employed at the time of the accident, state: (a) name and address of employer; (b) position held and nature of work performed; (c) average weekly wages for past year; (d) period of time lost from employment, giving dates; and (e) amount of wages lost, if any."),
        ("11", "If other loss of income, profit or earnings is claimed: (a) state total amount of the loss; (b) give a complete detailed computation of the loss; and (c) state the nature and source of the loss of such income, profit and earnings and the dates of the deprivation thereof."),
        ("12", "If you have returned to work, state: (a) name and address of present employer; (b) position held and nature of work being performed; and (c) present weekly wages, earnings, income or profit."),
        ("13", "Itemize in detail any and all moneys expended or expenses incurred for hospitals, doctors, nurses, diagnostic tests or health care providers, x-rays, medicines, care and appliances and state the name and address of each payee and the amount paid or owed each payee."),
        ("14", "Itemize any and all other losses or expenses incurred not otherwise set forth."), ("15", "Identify all documents that may relate to this action, and attach copies of each such document."),
        ("16", "State the names and addresses of all eyewitnesses to the accident or occurrence, their relationship to you and their interest in this lawsuit."), ("17", "State the name and address of any person who made a statement regarding this lawsuit and whether the statement was oral or in writing."),
        ("18", "If you claim that the defendant made any admissions as to the subject matter of this lawsuit, state: (a) the date made; (b) the name of the person by whom made; (c) the name and address of the person to whom made; (d) where made; and (e) the names and addresses of all persons present at the time the admission was made."),
        ("19", "If you intend to rely on any statute, rule, regulation or ordinance, state the exact title and section."), ("20", "State whether you have ever been convicted of a crime. If the answer is in the affirmative, state: (a) date; (b) place; (c) nature."),
    ]
    body = (
        f"<div class=f><div class=s>OSBORNE TREADWELL, ESQ. (ID No. 0{p.no('########')})<br>TREADWELL, IMBRIANI &amp; SHAW<br>900 Delaware Plaza, Trenton, NJ 08699<br>609-555-0126<br>Attorneys for Defendant, {p.other}</div></div><table class=w style='margin:12px 0'><tr><td style='width:50%;border-right:1px solid;border-bottom:1px solid'>{p.name.upper()},<br>&emsp;&emsp;Plaintiff,<br>vs.<br>{p.other.upper()}, JOHN DOES 1-5 (fictitious names),<br>&emsp;&emsp;Defendants.<td style='padding-left:18px'>SUPERIOR COURT OF NEW JERSEY<br>LAW DIVISION: MERCER COUNTY<br>DOCKET NO. {docket}<br>CIVIL ACTION</table>"
        f"<h4 class=c>FORM A. UNIFORM INTERROGATORIES TO BE ANSWERED BY PLAINTIFF<br>IN ALL PERSONAL INJURY CASES (EXCEPT MEDICAL MALPRACTICE CASES): SUPERIOR COURT</h4><p class=s>All questions must be answered unless the court otherwise orders or unless a claim of privilege or protective order is made in accordance with R. 4:17-1(b)(3).</p><p>TO: &nbsp; Calloway, Tibbs &amp; Arnaud LLP, attorneys for Plaintiff {p.name}</p><p>Defendant {p.other} demands that Plaintiff serve certified answers to the following within 60 days.</p>"
        + "".join(f"<p style='margin-left:22px;text-indent:-22px'>{number}. &ensp;{text}</p>" for number, text in asked)
        + f"<p class=c><b>CERTIFICATION</b></p><p>I hereby certify that the foregoing answers to interrogatories are true. I am aware that if any of the foregoing statements made by me are willfully false, I am subject to punishment. &emsp; Dated: ____________ &emsp; ______________________</p><p class=c><b>PROOF OF MAILING</b></p><p>The undersigned certifies that on {us(served)} the within interrogatories were placed in the United States mail, regular postage prepaid, addressed to counsel for the Plaintiff.</p><p><span class=sign>Osborne Treadwell</span></p>"
    )
    record = discovery("form_interrogatories", p, asked, served, "mail", court="SUPERIOR COURT OF NEW JERSEY LAW DIVISION: MERCER COUNTY", case_number=docket)
    return Paper(sheet(body, foot("Form A - ") + "p{margin:5px 0}", "10.2pt/1.32 'Liberation Serif'", "0.8in"), record).without("defendant")


def portal_production(p: Person) -> Paper:
    """Florida's requests to produce: two defendants, one asking; the court's heading to the right; served by the state's portal."""
    served, case = p.day(141), p.no("2025-CA-00####")
    defined = ["1. \"Subject accident\" shall mean the incident of August 28, 2025 described in the Complaint.", "2. \"You\" and \"your\" shall mean Marcus D. Featherstone, his agents, attorneys and insurers.", "3. \"Social media\" shall include Facebook, Instagram, TikTok, Snapchat and any like service."]
    asked = [
        ("1", "All medical records, reports and films relating to any injury claimed to result from the subject accident."), ("2", "All bills, invoices and statements for which you claim damages, including proof of any payment, write-off or adjustment."),
        ("3", "All letters of protection, assignments, liens or similar agreements with any health care provider."), ("4", "Your federal income tax returns, W-2 forms and 1099 forms for the years 2021 through 2025."),
        ("5", "All documents supporting any claim for lost wages or loss of earning capacity."), ("6", "All photographs and videos of the vehicles, the scene, and your injuries."),
        ("7", "All statements, written or recorded, of any party or witness concerning the subject accident."), ("8", "A copy of your driver's license and health insurance card, front and back."),
        ("9", "All policies of insurance, including declarations pages, which may provide you with personal injury protection, medical payments or uninsured motorist benefits."), ("10", "The personal injury protection payout log."),
        ("11", "All posts, messages, photographs and videos placed by you on any social media from the date of the subject accident to the present which refer to the accident, your injuries or your physical activities."), ("12", "All calendars, diaries or journals in which you recorded your symptoms or treatment."),
        ("13", "All estimates, invoices and photographs concerning damage to your vehicle."), ("14", "All reports and curricula vitae of any expert who will testify at trial."),
        ("15", "All documents received in response to any subpoena or public records request relating to this action."), ("16", "The cellular telephone records of any device in your possession for the period of one hour before to one hour after the subject accident."),
    ]
    body = (
        f"<div class=r>IN THE CIRCUIT COURT OF THE TENTH JUDICIAL CIRCUIT<br>IN AND FOR CORBETT COUNTY, FLORIDA</div><p>CASE NO.: {case}<br>DIVISION: 7</p><p>{p.name.upper()},</p><p>&emsp;&emsp;Plaintiff,</p><p>v.</p><p>{p.other.upper()} and CITRUS HAUL LOGISTICS, INC.,</p><p>&emsp;&emsp;Defendants.<br>_______________________________/</p>"
        f"<p class=c><b><u>DEFENDANT CITRUS HAUL LOGISTICS, INC.'S REQUEST FOR PRODUCTION TO PLAINTIFF</u></b></p><p>&emsp;&emsp;Defendant, CITRUS HAUL LOGISTICS, INC., by and through undersigned counsel, pursuant to Rule 1.350, Florida Rules of Civil Procedure, requests that Plaintiff, {p.name.upper()}, produce within thirty (30) days at the offices of undersigned counsel the following:</p><p><b>DEFINITIONS</b></p>" + "".join(f"<p>&emsp;&emsp;{one}</p>" for one in defined)
        + "<p><b>ITEMS REQUESTED</b></p>" + "".join(f"<p style='margin-left:.5in;text-indent:-.3in'>{number}. &ensp;{text}</p>" for number, text in asked)
        + f"<p class=c><b><u>CERTIFICATE OF SERVICE</u></b></p><p>&emsp;&emsp;I HEREBY CERTIFY that on {long(served)}, a true and correct copy of the foregoing was furnished via the Florida Courts E-Filing Portal to: Ridgeway Stroud Injury Law, P.A., 3300 Citrus Tower, Suite 910, Lake Corbett, FL 34997, pleadings@ridgewaystroud.example.</p><div style='margin-left:3.2in'>MAGNOLIA BECK &amp; TOLLIVER, P.A.<br>Attorneys for Defendant Citrus Haul Logistics, Inc.<br>41 Orange Blossom Plaza<br>Orlando, Florida 32899<br>By: <span class=sign>Ingrid Tolliver</span><br>Ingrid Tolliver, Esq.<br>Florida Bar No. {p.no('0#####')}</div>"
    )
    record = discovery("requests_for_production", p, asked, served, "electronic", court="CIRCUIT COURT OF THE TENTH JUDICIAL CIRCUIT IN AND FOR CORBETT COUNTY, FLORIDA", case_number=case, defendant=f"{p.other.upper()} and CITRUS HAUL LOGISTICS, INC.", propounding_party="CITRUS HAUL LOGISTICS, INC.", responding_party=p.name.upper(), definitions=" ".join(defined))
    return Paper(sheet(body, foot("Page "), "12pt/1.45 'Liberation Serif'", "1in"), record)


def texas_admissions(p: Person) -> Paper:
    """Texas requests for admissions, the caption between section signs, by certified mail and a copy by e-mail not sent."""
    served, cause = p.day(168), p.no("26-####-CV-B")
    asked = [
        ("1", "Admit that you were the driver of the 2014 Ford F-150 involved in the accident made the basis of this suit."), ("2", "Admit that you were not wearing a seat belt at the time of the accident."), ("3", "Admit that the roadway was wet at the time of the accident."),
        ("4", "Admit that you told the investigating officer that you were not injured."), ("5", "Admit that no ambulance transported you from the scene."), ("6", "Admit that you first sought medical treatment more than five days after the accident."),
        ("7", "Admit that you were referred to Brush Country Spine and Injury by your attorney."), ("8", "Admit that before the accident you had been treated for low back pain."), ("9", "Admit that none of your health care providers has recommended surgery."),
        ("10", "Admit that your medical expenses were paid at a reduced rate by a health insurer or other third party."), ("11", "Admit that you have returned to your usual employment."), ("12", "Admit that you are not making a claim for loss of future earning capacity."), ("13", "Admit that the value of your claim does not exceed $75,000, exclusive of interest and costs."),
    ]
    body = (
        f"<p class=c><b>CAUSE NO. {cause}</b></p><table class=w style='margin:10px 0 18px'><tr><td style='width:44%'><b>{p.name.upper()}</b><br><br><br>VS.<br><br><br><b>{p.other.upper()}</b><td class=c>&sect;<br>&sect;<br>&sect;<br>&sect;<br>&sect;<br>&sect;<br>&sect;<td class=c style='width:46%'><b>IN THE DISTRICT COURT</b><br><br><br><b>LLANO COUNTY, TEXAS</b><br><br><br><b>424TH JUDICIAL DISTRICT</b></table>"
        f"<p class=c><b>DEFENDANT'S SECOND SET OF REQUESTS FOR ADMISSIONS TO PLAINTIFF</b></p><p>TO: &emsp; Plaintiff, {p.name}, by and through his attorney of record, Miriam Zoller, Law Office of Miriam Zoller.</p><p>&emsp;&emsp;COMES NOW {p.other}, Defendant herein, and pursuant to Rule 198 of the Texas Rules of Civil Procedure requests that you admit or deny the truth of each of the following within thirty (30) days after service. A matter is admitted without necessity of a court order unless a response is timely served.</p>"
        + "".join(f"<p style='margin-top:14px'><b>REQUEST FOR ADMISSION NO. {number}:</b></p><p>{text}</p><p>RESPONSE:</p>" for number, text in asked)
        + f"<div style='margin-left:3.2in'>Respectfully submitted,<br><br>PRAIRIE OAK LITIGATION GROUP<br><br><span class=sign>Barrett Nunnelly</span><br>BARRETT NUNNELLY<br>State Bar No. {p.no('240#####')}<br>ATTORNEYS FOR DEFENDANT</div><p class=c><b>CERTIFICATE OF SERVICE</b></p><p>&emsp;&emsp;I certify that a true copy of the above was served on Plaintiff's counsel by certified mail, return receipt requested, on {us(served)}.</p><p>________________________<br>BARRETT NUNNELLY</p>"
    )
    record = discovery("requests_for_admission", p, asked, served, "mail", case_number=cause, set_number="SECOND", propounding_party=p.other)
    return Paper(sheet(body, "p{margin:6px 0}" + foot("REQUESTS FOR ADMISSIONS, PAGE "), "12pt/1.4 'Carlito'", "1in"), record).without("court")
