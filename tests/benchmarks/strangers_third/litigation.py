"""Discovery served, pleadings, affidavits."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_third.case import FIRM, GROUP, Paper, Person, bare, long, page, shape, us


def nth(number: int) -> str:
    return "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _asked(numbers: list[str], texts: list[str]) -> list[dict]:
    return [{"number": number, "text": text} for number, text in zip(numbers, texts, strict=True)]


def production_texas(p: Person) -> Paper:
    """Texas requests for production: caption with section signs, definitions by letter, certificate at the end."""
    cause = p.no("2025-CV-####-B")
    texts = [
        "All medical records and bills for treatment you contend was made necessary by the Occurrence.", "Your cellular telephone records for the day of the Occurrence, from one hour before to one hour after it.", "All photographs, video recordings and diagrams of the scene or of the vehicles involved.",
        "Your federal income tax returns and W-2 forms for the years 2021 through 2024.", "All documents that show payments made to you or on your behalf by any insurer on account of the Occurrence.", "All social media posts that mention the Occurrence or your physical condition since the Occurrence.",
    ]
    definitions = 'A. "You" and "your" mean the Plaintiff. B. "Occurrence" means the collision of ' + long(p.loss) + ' described in the petition. C. "Document" has the broadest meaning that Rule 192.3(b) allows.'
    body = (
        f"<div class=c>CAUSE NO. {cause}</div><table style='margin:14px 0'><tr><td style='width:45%'>{p.name.upper()},<br>&emsp;Plaintiff<br><br>v.<br><br>{p.other.upper()},<br>&emsp;Defendant<td style='width:8%'>&sect;<br>&sect;<br>&sect;<br>&sect;<br>&sect;<br>&sect;<br>&sect;<td>IN THE DISTRICT COURT<br><br><br>117TH JUDICIAL DISTRICT<br><br><br>DELACROIX COUNTY, TEXAS</table><p class=c><b>DEFENDANT'S FIRST REQUEST FOR PRODUCTION TO PLAINTIFF</b></p>"
        f"<p>To: Plaintiff {p.name}, by and through counsel of record, {FIRM}.</p><p>Defendant {p.other} serves these requests under Rule 196. A response is due within thirty days after service.</p><p class=c><b>DEFINITIONS</b></p><p>A. &ldquo;You&rdquo; and &ldquo;your&rdquo; mean the Plaintiff.</p><p>B. &ldquo;Occurrence&rdquo; means the collision of {long(p.loss)} described in the petition.</p><p>C. &ldquo;Document&rdquo; has the broadest meaning that Rule 192.3(b) allows.</p><div class=brk></div><p class=c><b>REQUESTS</b></p>"
        + "".join(f"<p><b><u>REQUEST FOR PRODUCTION NO. {at}:</u></b> {text}</p><p>RESPONSE:</p><br>" for at, text in enumerate(texts, 1)) + f"<p>Respectfully submitted,</p><p>Lysbeth Carrow<br>State Bar No. 24999017<br>CARROW &amp; STEIN, P.C.<br>Attorneys for Defendant</p><p class=c><b>CERTIFICATE OF SERVICE</b></p><p>I certify that on {long(p.day(260))} a copy of this document was served on counsel of record through the electronic filing manager.</p><p>/s/ Lysbeth Carrow</p>"
    )
    return Paper(page(body, "", "12pt 'Liberation Serif'", "1in"), shape("served_discovery", discovery_type="requests_for_production", court="DISTRICT COURT 117TH JUDICIAL DISTRICT DELACROIX COUNTY, TEXAS", case_number=cause, plaintiff=p.name.upper(), defendant=p.other.upper(), propounding_party=p.other, responding_party=p.name, set_number="FIRST", service_date=p.day(260), service_method="electronic", definitions=definitions, requests=_asked([str(at) for at in range(1, 7)], texts)))


def interrogatories_georgia(p: Person) -> Paper:
    """Georgia interrogatories: numbers alone in the middle of the page, subparts inside a question."""
    action = p.no("25-CV-#####")
    texts = [
        "State your full name, all other names you have used, your date of birth and your present address.", "Identify every person who has given a written or recorded statement about the collision.", "Describe each injury that you contend you received in the collision, and for each state: (a) when you first noticed it; (b) who treated it; and (c) whether it has resolved.",
        "List all health care providers seen by you in the seven years before the collision, with the reason for each visit.", "If you claim lost wages, state the dates missed, your rate of pay and the name of your supervisor.",
    ]
    body = (
        f"<div class=c>IN THE STATE COURT OF TALMADGE COUNTY<br>STATE OF GEORGIA</div><table style='margin:16px 0'><tr><td style='width:46%'>{p.name.upper()},<br>&emsp;&emsp;Plaintiff,<br>vs.<br>{p.other.upper()},<br>&emsp;&emsp;Defendant.<td>)<br>)<br>)<br>)<br>)<td>CIVIL ACTION<br>FILE NO. {action}</table><p class=c><b><u>DEFENDANT'S FIRST CONTINUING INTERROGATORIES TO PLAINTIFF</u></b></p><p>COMES NOW {p.other}, Defendant, and serves these interrogatories upon {p.name}, Plaintiff, to be answered under oath within the time allowed by O.C.G.A. &sect; 9-11-33.</p>"
        + "".join(f"<p class=c>{at}.</p><p>{text}</p>" for at, text in enumerate(texts, 1)) + f"<p>This {p.day(300).day}{nth(p.day(300).day)} day of {p.day(300):%B}, {p.day(300).year}.</p><p>Thaddeus Quarles<br>Georgia Bar No. 599012<br>Attorney for Defendant</p><p class=c>CERTIFICATE OF SERVICE</p><p>This is to certify that I have this day, {us(p.day(300))}, served the foregoing upon {FIRM} by placing a copy in the United States Mail with adequate postage.</p><p class=sig>T. Quarles</p>"
    )
    return Paper(page(body, "", "12pt 'Liberation Serif'", "1in"), shape("served_discovery", discovery_type="interrogatories", court="STATE COURT OF TALMADGE COUNTY STATE OF GEORGIA", case_number=action, plaintiff=p.name.upper(), defendant=p.other.upper(), propounding_party=p.other, responding_party=p.name, set_number="FIRST", service_date=p.day(300), service_method="mail", requests=_asked([str(at) for at in range(1, 6)], texts)))


def admissions_arizona(p: Person) -> Paper:
    """Arizona requests for admission on paper with numbered lines, against a company."""
    case = p.no("CV2025-0#####")
    texts = ["Admit that you were looking at your shopping list at the moment you fell.", "Admit that you saw no liquid on the floor before you fell.", "Admit that you had been treated for arthritis of the left knee before April 2025.", "Admit that Medicare has paid for all of the treatment of your left knee."]
    lines = "".join(f"{at}<br>" for at in range(1, 27))
    body = (
        f"<div class=n>{lines}</div><div class=p><div>Bettina Harcourt (#031992)<br>HARCOURT LEDGERWOOD PLC<br>Attorneys for Defendant Bountiful Foods Markets, Inc.<br></div><br><div class=c><b>SUPERIOR COURT OF ARIZONA<br>TRES LOMAS COUNTY</b></div><table><tr><td style='width:50%;border-right:1px solid #000;border-bottom:1px solid #000'>{p.name.upper()},<br>&emsp;Plaintiff,<br>v.<br>BOUNTIFUL FOODS MARKETS, INC.,<br>&emsp;Defendant.<td>No. {case}<br><br><b>REQUESTS FOR ADMISSION (SECOND SET)</b></table>"
        f"<p>PROPOUNDING PARTY: Bountiful Foods Markets, Inc.<br>RESPONDING PARTY: {p.name}</p>" + "".join(f"<p>REQUEST NO. {at + 8}: {text}</p>" for at, text in enumerate(texts, 1)) + f"<p>ORIGINAL hand-delivered this {us(p.day(210))} to {GROUP}<br>By: Bettina Harcourt</p></div>"
    )
    css = ".n{position:absolute;left:0;top:0;width:24px;text-align:right;line-height:24pt;border-right:3px double #000;padding-right:6px}.p{margin-left:46px}"
    return Paper(page(body, css, "12pt 'Liberation Serif'", "1in 0.6in"), shape("served_discovery", discovery_type="requests_for_admission", court="SUPERIOR COURT OF ARIZONA TRES LOMAS COUNTY", case_number=case, plaintiff=p.name.upper(), defendant="BOUNTIFUL FOODS MARKETS, INC.", propounding_party="Bountiful Foods Markets, Inc.", responding_party=p.name, set_number="SECOND", service_date=p.day(210), service_method="personal", requests=_asked([str(at + 8) for at in range(1, 5)], texts)))


def interrogatories_massachusetts(p: Person) -> Paper:
    """A Massachusetts set as plain text out of a word processor."""
    docket = p.no("2577CV0####")
    texts = ["Please state your name, residence, date of birth and occupation.", "Please describe in full detail how the accident happened, giving the order of events as you recall it.", "Please state what warnings of the condition of the porch step you had before you stepped on it.", "Please itemize all expenses that you claim as damages in this action."]
    text = (
        f"{'COMMONWEALTH OF MASSACHUSETTS':^76}\n\nESSEX, SS.{'SUPERIOR COURT DEPARTMENT':>60}\n{'OF THE TRIAL COURT':>70}\n{'CIVIL ACTION NO. ' + docket:>70}\n\n{p.name.upper()},\n     Plaintiff\nv.\n{p.other.upper()},\n     Defendant\n\n{'DEFENDANT S INTERROGATORIES TO THE PLAINTIFF'.replace(' S ', chr(39) + 'S '):^76}\n\nPropounded by:  {p.other}\nTo:             {p.name}\n\n"
        + "".join(f"INTERROGATORY NO. {at}\n\n{one}\n\n" for at, one in enumerate(texts, 1)) + f"The defendant,\nBy her attorney,\n\nCormac Delahunt, BBO No. 699102\n\n{'CERTIFICATE OF SERVICE':^76}\n\nI served this document on counsel for the plaintiff by overnight courier\non {long(p.day(240))}.\n\nCormac Delahunt\n"
    )
    record = shape("served_discovery", discovery_type="interrogatories", court="COMMONWEALTH OF MASSACHUSETTS ESSEX, SS. SUPERIOR COURT DEPARTMENT OF THE TRIAL COURT", case_number=docket, plaintiff=p.name.upper(), defendant=p.other.upper(), propounding_party=p.other, responding_party=p.name, service_date=p.day(240), service_method="overnight", requests=_asked([str(at) for at in range(1, 5)], texts))
    record.pop("court")
    return Paper(text, record)


def form_interrogatories(p: Person) -> Paper:
    """California form interrogatories: a two-column form with some boxes ticked; the ticked ones are asked."""
    case = p.no("56-2026-00######")
    asked = (("1.1", True, "State the name, ADDRESS, telephone number, and relationship to you of each PERSON who prepared or assisted in the preparation of the responses to these interrogatories."), ("2.1", True, "State: (a) your name; (b) every name you have used in the past; and (c) the dates you used each name."), ("2.11", False, "At the time of the INCIDENT were you acting as an agent or employee for any PERSON?"), ("4.1", False, "At the time of the INCIDENT, was there in effect any policy of insurance through which you were or might be insured?"), ("6.1", True, "Do you attribute any physical, mental, or emotional injuries to the INCIDENT?"), ("8.1", True, "Do you attribute any loss of income or earning capacity to the INCIDENT?"), ("10.1", True, "At any time before the INCIDENT did you have complaints or injuries that involved the same part of your body claimed to have been injured in the INCIDENT?"), ("17.1", False, "Is your response to each request for admission served with these interrogatories an unqualified admission?"))
    body = (
        f"<table class=g><tr><td style='width:64%'><span class=cap>ATTORNEY OR PARTY WITHOUT ATTORNEY (Name, State Bar number, and address):</span>Octavio Brandt (SBN 299017)<br>BRANDT AND FERRIS<br>88 Pier Ave, Los Robles, CA 93995<br>ATTORNEY FOR (Name): Brent Holloway<td rowspan=3 class=c><b>DISC-001</b><tr><td><span class=cap>SUPERIOR COURT OF CALIFORNIA, COUNTY OF</span>LOS ROBLES<tr><td><span class=cap>SHORT TITLE OF CASE:</span>{p.name.upper()} v. {p.other.upper()}<tr><td><b>FORM INTERROGATORIES - GENERAL</b><br>Asking Party: {p.other}<br>Answering Party: {p.name}<br>Set No.: One<td><span class=cap>CASE NUMBER:</span>{case}</table>"
        "<p class=xs><b>Sec. 1. Instructions to All Parties.</b> Interrogatories are written questions prepared by a party to an action that are sent to any other party in the action to be answered under oath.</p><div style='columns:2;font-size:10pt'>" + "".join(f"<p style='break-inside:avoid'>{'&#9746;' if on else '&#9744;'} {number} {text}</p>" for number, on, text in asked)
        + f"</div><p class=sm>PROOF OF SERVICE: On {long(p.day(150))} I served this document by mail on {GROUP} &nbsp; Declarant: Mei-Lin Sprague</p><p class=xs>Form Approved for Optional Use, Judicial Council of California, DISC-001 [Rev. January 1, 2024]</p>"
    )
    record = shape("served_discovery", discovery_type="form_interrogatories", court="SUPERIOR COURT OF CALIFORNIA, COUNTY OF LOS ROBLES", case_number=case, plaintiff=p.name.upper(), defendant=p.other.upper(), propounding_party=p.other, responding_party=p.name, set_number="One", service_date=p.day(150), service_method="mail", requests=_asked([number for number, on, _ in asked if on], [text for _, on, text in asked if on]))
    return Paper(page(body, "", "11pt 'Liberation Sans'", "0.6in"), record)


def complaint(p: Person) -> Paper:
    """A federal-looking complaint of two counts with a jury demand."""
    case = p.no("1:26-cv-0####")
    body = f"<div class=c><b>UNITED STATES DISTRICT COURT<br>DISTRICT OF MINNESOTA</b></div><table style='margin:18px 0'><tr><td style='width:52%;border-right:1px solid;border-bottom:1px solid'>{p.name},<br>&emsp;Plaintiff,<br><br>v.<br><br>{p.other},<br>&emsp;Defendant.<td>Case No. {case}<br><br><b>COMPLAINT AND DEMAND FOR JURY TRIAL</b></table><p>Plaintiff {p.name}, for a complaint, alleges:</p><p>1. Plaintiff is a citizen of Minnesota. Defendant is a citizen of Iowa. The amount in controversy exceeds the sum that 28 U.S.C. &sect; 1332 requires.</p><p>2. On {long(p.loss)} Defendant drove a truck into Plaintiff in a marked crosswalk.</p><p class=c><b>COUNT I: NEGLIGENCE</b></p><p>3. Defendant failed to keep a lookout and to yield, and Plaintiff was injured.</p><p class=c><b>COUNT II: NEGLIGENCE PER SE</b></p><p>4. Defendant violated Minn. Stat. &sect; 169.21.</p><p>WHEREFORE Plaintiff asks for judgment for damages to be proved at trial, with costs and interest.</p><p>Dated: {long(p.day(200))}</p><p>/s/ Eleanor Pruitt<br>Eleanor Pruitt<br>{FIRM}</p>"
    return Paper(page(body, "", "12pt 'Caladea'", "1in"), shape("pleading", date=p.day(200), names=[p.name, p.other, "Eleanor Pruitt", FIRM]))


def answer(p: Person) -> Paper:
    """A New York verified answer on blue-backed style paper, affirmative defences."""
    index = p.no("6#####/2026")
    body = f"<table><tr><td style='width:58%'>SUPREME COURT OF THE STATE OF NEW YORK<br>COUNTY OF BRACKWATER<br>----------------------------------------x<br>{p.name.upper()},<br>&emsp;&emsp;&emsp;Plaintiff,<br>&emsp;-against-<br>{p.other.upper()},<br>&emsp;&emsp;&emsp;Defendant.<br>----------------------------------------x<td>Index No. {index}<br><br><b>VERIFIED ANSWER</b></table><p>The defendant, by his attorneys, answers the complaint of the plaintiff as follows:</p><p>1. Denies knowledge or information sufficient to form a belief as to paragraphs 1, 3 and 6.</p><p>2. Denies each allegation in paragraphs 7 through 15.</p><p class=c>AS A FIRST AFFIRMATIVE DEFENSE</p><p>3. The plaintiff did not sustain a serious injury as defined in section 5102(d) of the Insurance Law.</p><p class=c>AS A SECOND AFFIRMATIVE DEFENSE</p><p>4. The damages were caused in whole or in part by the culpable conduct of the plaintiff.</p><p>WHEREFORE, the defendant demands judgment dismissing the complaint.</p><p>Dated: Brackwater, New York<br>{long(p.day(170))}</p><p>Sanjay Rothman, Esq.<br>Attorney for Defendant</p>"
    return Paper(page(body, "", "12pt 'Liberation Serif'", "1in"), shape("pleading", date=p.day(170), names=[p.name.upper(), p.other.upper(), "Sanjay Rothman"]))


def records_affidavit(p: Person) -> Paper:
    """A custodian's affidavit about bills with a stated sum."""
    body = f"<p>STATE OF TEXAS &emsp;&emsp;&sect;<br>COUNTY OF DELACROIX &emsp;&sect;</p><h3 class=c>AFFIDAVIT OF COST AND NECESSITY OF SERVICES</h3><p>Before me, the undersigned authority, personally appeared Wanda Sutcliffe, who, being by me duly sworn, deposed as follows:</p><p>My name is Wanda Sutcliffe. I am of sound mind and capable of making this affidavit. I am the person in charge of records of Lone Prairie Spine &amp; Pain. Attached are records of the service that Lone Prairie Spine &amp; Pain provided to {p.name}. The total amount charged was $6,480.00 and it was reasonable at the time and place that the service was provided.</p><p class=sig>Wanda Sutcliffe</p><p>Affiant</p><p>SWORN TO AND SUBSCRIBED before me on {long(p.day(160))}.</p><p>____________________<br>Notary Public, State of Texas</p>"
    return Paper(page(body, "", "12pt 'Liberation Serif'", "1.1in"), shape("affidavit", date=p.day(160), names=["Wanda Sutcliffe", "Lone Prairie Spine & Pain", p.name], amount="6480.00"))


def witness_affidavit(p: Person) -> Paper:
    """An eyewitness's affidavit, numbered, with a notary's jurat."""
    body = f"<h3 class=c>AFFIDAVIT OF CYRUS NETTLETON</h3><p>State of Georgia, County of Talmadge</p><p>Cyrus Nettleton, being duly sworn, states:</p><p>1. I am over eighteen and know these facts myself.</p><p>2. On {long(p.loss)} I was waiting for a bus on Azalea Boulevard. I saw a silver pickup strike the back of a small SUV that was standing still.</p><p>3. The pickup did not brake before it hit. Its driver got out holding a telephone.</p><p>4. I spoke to the driver of the SUV, {p.name}, who was holding {p.her} neck.</p><p class=sig>Cyrus Nettleton</p><p>Cyrus Nettleton</p><p>Sworn and subscribed before me this {bare(p.day(36))}.<br>Notary Public: ______________</p>"
    return Paper(page(body, "", "12.5pt 'Caladea'", "1.1in"), shape("affidavit", date=p.day(36), names=["Cyrus Nettleton", p.name]))
