"""Discovery that the other side served, in the forms of several states."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_fourth.case import Paper, Person, long, shape, sheet, us

_NUMBERED = "<div class=nums>" + "<br>".join(str(at) for at in range(1, 29)) + "</div>"


def _asked(*texts: str, first: int = 1) -> list[dict]:
    return [{"number": str(at), "text": text} for at, text in enumerate(texts, first)]


def special_california(p: Person) -> Paper:
    """California's special interrogatories on numbered paper, definitions first, three sheets."""
    case = p.no("37-2026-000#####-CU-PO")
    meanings = ['"INCIDENT" means the events at 406 Calle Mirlo on ' + long(p.loss) + " that are the subject of the complaint.", '"YOU" and "YOUR" mean the plaintiff and anyone acting on the plaintiff\'s behalf.', '"PROPERTY" means the home and yard at 406 Calle Mirlo, Vista Serena.']
    asked = ["State each fact on which YOU base YOUR contention that the defendant knew that the dog had dangerous tendencies.", "IDENTIFY each person who saw the dog bite YOU.", "State why YOU were on the PROPERTY at the time of the INCIDENT.", "Describe every scar that YOU claim resulted from the INCIDENT, including its place, length and width.", "State the total amount of economic damages YOU claim, and how YOU calculated it.", "IDENTIFY each dog that YOU have owned in the past ten years.", "If YOU contend that any statute was violated, cite the statute and state the facts of the violation."]

    def numbered(inner: str, at: int) -> str:
        return f"<div class=leaf>{_NUMBERED}<div class=text>{inner}</div><div class=foot>{at}<br><span>SPECIAL INTERROGATORIES TO PLAINTIFF, SET TWO</span></div></div>"

    one = f"<p>Augustine Pereira (SBN 290417)<br>PEREIRA &amp; WHITLOCK LLP<br>500 Harbor Court, Vista Serena, CA 92996<br>Attorneys for Defendant PHILIP GRANTHAM</p><p>&nbsp;</p><p class=m>SUPERIOR COURT OF THE STATE OF CALIFORNIA<br>COUNTY OF VISTA SERENA</p><table class=w><tr><td style='border-right:1px solid;border-bottom:1px solid;width:50%'>{p.name.upper()},<br>&emsp;&emsp;Plaintiff,<br>&emsp;v.<br>PHILIP GRANTHAM,<br>&emsp;&emsp;Defendant.<td>Case No. {case}<br><br>SPECIAL INTERROGATORIES TO PLAINTIFF, SET TWO</table><p>PROPOUNDING PARTY: Defendant PHILIP GRANTHAM<br>RESPONDING PARTY: Plaintiff {p.name.upper()}<br>SET NUMBER: TWO</p><p>&emsp;&emsp;Defendant asks that plaintiff answer the following under</p><p>oath within thirty days, under Code of Civil Procedure section 2030.010.</p>"
    two = "<p class=m>DEFINITIONS</p>" + "".join(f"<p>&emsp;&emsp;{said}</p>" for said in meanings) + "<p class=m>SPECIAL INTERROGATORIES</p>" + "".join(f"<p><u>SPECIAL INTERROGATORY NO. {at}:</u><br>&emsp;&emsp;{text}</p>" for at, text in enumerate(asked[:3], 22))
    three = "".join(f"<p><u>SPECIAL INTERROGATORY NO. {at}:</u><br>&emsp;&emsp;{text}</p>" for at, text in enumerate(asked[3:], 25)) + f"<p>DATED: {long(p.day(230))}</p><p>/s/ Augustine Pereira</p><p class=m>PROOF OF SERVICE</p><p>On {long(p.day(230))} I served these interrogatories on counsel for plaintiff by overnight delivery, FedEx, in a sealed envelope. I declare under penalty of perjury that this is true. Leticia Bram</p>"
    css = "p{margin:0}td{padding:0 6px}.leaf{position:relative;height:9.8in;overflow:hidden;break-after:page}.leaf:last-child{break-after:auto}.nums{position:absolute;left:0;top:0;width:30px;text-align:right;line-height:24pt}.text{position:absolute;left:48px;right:0;top:0;line-height:24pt;border-left:3px double #000;padding-left:10px;height:9.35in}.text p.m{line-height:24pt}.foot{position:absolute;bottom:4px;left:0;right:0;text-align:center;font-size:10pt;line-height:1.2}.foot span{border-top:1px solid}"
    return Paper(sheet("".join(numbered(inner, at) for at, inner in enumerate((one, two, three), 1)), css, "12pt/24pt 'Liberation Serif'", "0.55in"), shape("served_discovery", discovery_type="interrogatories", court="SUPERIOR COURT OF THE STATE OF CALIFORNIA COUNTY OF VISTA SERENA", case_number=case, plaintiff=p.name.upper(), defendant="PHILIP GRANTHAM", propounding_party="PHILIP GRANTHAM", responding_party=p.name.upper(), set_number="TWO", service_date=p.day(230), service_method="overnight", definitions=" ".join(meanings), requests=_asked(*asked, first=22)))


def rule_213(p: Person) -> Paper:
    """Illinois Rule 213 interrogatories: parentheses down the caption, ANSWER after each."""
    case = p.no("2025 L 00####")
    asked = ["State your full name, current address, date of birth and marital status.", "State the full name and address of each person who witnessed or claims to have witnessed the occurrence.", "Describe the personal injuries that you sustained as a result of the occurrence.", "With regard to your injuries, state: (a) the name and address of each attending physician; (b) the dates of treatment; and (c) the amounts of the bills.", "State whether you had, before the occurrence, suffered any injury to or disease of the lumbar spine, and if so, where and when.", "Were you unable to work as a result of the occurrence? If so, state your employer, your wage and the dates.", "State the name and address of each opinion witness under Rule 213(f)(3)."]
    body = (
        f"<p class=m>IN THE CIRCUIT COURT OF THE TWENTY-SEVENTH JUDICIAL CIRCUIT<br>PRAIRIE COUNTY, ILLINOIS</p><div class=f><div style='width:45%'>{p.name.upper()},<br>&emsp;&emsp;&emsp;Plaintiff,<br>&emsp;vs.<br>GERALD T. NOVAK,<br>&emsp;&emsp;&emsp;Defendant.</div><div>)<br>)<br>)<br>)<br>)</div><div style='width:45%'><br>Case No. {case}</div></div><p class=m><b>DEFENDANT'S RULE 213 INTERROGATORIES TO PLAINTIFF<br>(FIRST SET)</b></p><p>NOW COMES the Defendant, GERALD T. NOVAK, by his attorneys, DUNLEAVY ROSS P.C., and under Illinois Supreme Court Rule 213 propounds the following interrogatories to the Plaintiff, {p.name.upper()}, to be answered in writing and under oath within 28 days.</p>"
        + "".join(f"<p>{at}.&emsp;{text}</p><p style='margin-left:40px'>ANSWER:</p><p style='height:{44 if at < 4 else 60}px'></p>{'<div class=new></div>' if at == 4 else ''}" for at, text in enumerate(asked, 1))
        + f"<p style='margin-left:50%'>DUNLEAVY ROSS P.C.<br><br>By: /s/ Thora Dunleavy<br>Attorneys for Defendant</p><p><b>CERTIFICATE OF SERVICE:</b> The undersigned certifies that the foregoing was served on counsel for Plaintiff by e-mail on {long(p.day(140))}.</p><p>/s/ Thora Dunleavy</p>"
    )
    return Paper(sheet(body, "", "12pt/1.4 'Liberation Serif'", "1in"), shape("served_discovery", discovery_type="interrogatories", court="CIRCUIT COURT OF THE TWENTY-SEVENTH JUDICIAL CIRCUIT PRAIRIE COUNTY, ILLINOIS", case_number=case, plaintiff=p.name.upper(), defendant="GERALD T. NOVAK", propounding_party="GERALD T. NOVAK", responding_party=p.name.upper(), set_number="FIRST", service_date=p.day(140), service_method="electronic", requests=_asked(*asked))).without("court")


def production_washington(p: Person) -> Paper:
    """Washington's requests for production: firm's block at the foot of each sheet, RESPONSE after each."""
    case = p.no("26-2-0####-31")
    asked = ["Produce all documents identified or referred to in your answers to interrogatories.", "Produce all records and bills of every health care provider who has treated you since the collision.", "Produce your federal income tax returns with all schedules for the years 2021 through 2025.", "Produce all photographs, videos and recordings of the vehicles, the scene or your injuries.", "Produce every communication between you and any witness about the collision, including text messages.", "Produce all documents that show any lien or right of subrogation on your recovery."]
    meanings = ["A. Collision means the motor vehicle collision of " + long(p.loss) + " at Wharf Street and 9th Avenue.", "B. Document has the meaning given in CR 34(a) and includes drafts and electronic files."]
    foot = "<div class=foot>DEFENDANT'S REQUESTS FOR PRODUCTION - {}<span>HALVARD &amp; STEEN PS, 900 Pier Way, Seattle WA 98199</span></div>"
    head = f"<p class=m style='margin-top:0;padding-top:100px'>SUPERIOR COURT OF WASHINGTON FOR PORT COUNTY</p><table class=w><tr><td style='width:50%;border-right:1px solid;border-bottom:1px solid'>{p.name.upper()}, an individual,<br><br>&emsp;&emsp;&emsp;Plaintiff,<br>&emsp;v.<br>HANNAH MERCER-LUND,<br><br>&emsp;&emsp;&emsp;Defendant.<td style='padding-left:24px'><br>NO. {case}<br><br>DEFENDANT'S FIRST REQUESTS FOR PRODUCTION TO PLAINTIFF</table><p>TO: &emsp;{p.name}, Plaintiff, and to counsel of record</p><p>Under CR 26 and CR 34, defendant Hannah Mercer-Lund asks that you produce the following for inspection and copying at the office of the undersigned within 30 days.</p><p class=m><u>DEFINITIONS</u></p>" + "".join(f"<p>{said}</p>" for said in meanings)
    items = [f"<p><b>REQUEST FOR PRODUCTION NO. {at}:</b> {text}</p><p><b>RESPONSE:</b></p><p style='height:50px'></p>" for at, text in enumerate(asked, 1)]
    last = f"<p>DATED this {p.day(160).day}th day of {p.day(160):%B}, {p.day(160).year}.</p><p>HALVARD &amp; STEEN PS</p><p>s/ Ingrid Halvard, WSBA 40118<br>Attorneys for Defendant</p>"
    proof = f"<p class=m><b>DECLARATION OF SERVICE</b></p><p>I declare that on {long(p.day(161))} I caused these requests to be delivered by legal messenger to counsel for plaintiff at their office, and left in the hands of their receptionist. Signed at Seattle, Washington.</p><p>s/ Conrad Ibe</p>"
    body = f"<div class=leaf>{head}{foot.format(1)}</div><div class=leaf>{''.join(items[:5])}{foot.format(2)}</div><div class=leaf>{items[5]}{last}{proof}{foot.format(3)}</div>"
    css = ".leaf{position:relative;height:9.1in;overflow:hidden;break-after:page}.leaf:last-child{break-after:auto}.foot{position:absolute;bottom:0;left:0;right:0;font-size:8.5pt;border-top:1px solid;display:flex;justify-content:space-between}"
    return Paper(sheet(body, css, "12pt/1.4 'FreeSerif'", "0.85in"), shape("served_discovery", discovery_type="requests_for_production", court="SUPERIOR COURT OF WASHINGTON FOR PORT COUNTY", case_number=case, plaintiff=p.name.upper(), defendant="HANNAH MERCER-LUND", propounding_party="Hannah Mercer-Lund", responding_party=p.name, set_number="FIRST", service_date=p.day(161), service_method="personal", definitions=" ".join(meanings), requests=_asked(*asked)))


def admissions_pennsylvania(p: Person) -> Paper:
    """Pennsylvania's requests for admission: court of common pleas, blanks to admit or deny, service by mail."""
    case = p.no("2026-CV-0####")
    asked = ["The photographs attached as Exhibit A fairly show your vehicle as it was on the day of the accident.", "You were not using a seat belt at the time of the accident.", "You had been treated for complaints of the left shoulder before " + long(p.loss) + ".", "You elected the full tort option under your policy of automobile insurance.", "You drove your vehicle from the scene without assistance."]
    body = (
        f"<div class=f><div>STANWICK, BELL &amp; ORO<br>By: Fiona Stanwick, Esquire<br>Attorney I.D. No. 88214<br>30 Court Square, Holmgate, PA 19997</div><div>Attorneys for Defendant</div></div><hr><div class=f><div style='width:46%'>{p.name.upper()},<br>&emsp;&emsp;&emsp;Plaintiff<br><br>&emsp;v.<br><br>TESSA M. DREXLER,<br>&emsp;&emsp;&emsp;Defendant</div><div>:<br>:<br>:<br>:<br>:<br>:<br>:</div><div style='width:46%'>COURT OF COMMON PLEAS<br>FENWICK COUNTY, PENNSYLVANIA<br><br>NO. {case}<br><br>CIVIL ACTION - LAW</div></div><hr><p class=m><b>DEFENDANT'S REQUESTS FOR ADMISSION DIRECTED TO PLAINTIFF</b></p><p>Under Pa. R.C.P. 4014, the defendant, Tessa M. Drexler, requests that the plaintiff, {p.name}, admit the truth of each matter below within thirty days of service. A matter not denied in time is admitted.</p>"
        + "".join(f"<p style='margin-left:24px'>{at}) &nbsp; {text}</p><p style='margin-left:60px'>Admitted ________ &emsp; Denied ________</p>" for at, text in enumerate(asked, 1))
        + f"<p style='margin-left:55%'>STANWICK, BELL &amp; ORO<br><br>/s/ Fiona Stanwick</p><p>I certify that these requests were mailed by first class mail, postage prepaid, to counsel for plaintiff on {us(p.day(205))}. &nbsp; /s/ Fiona Stanwick</p>"
    )
    return Paper(sheet(body, "", "11.5pt/1.4 'Caladea'", "0.9in"), shape("served_discovery", discovery_type="requests_for_admission", court="COURT OF COMMON PLEAS FENWICK COUNTY, PENNSYLVANIA", case_number=case, plaintiff=p.name.upper(), defendant="TESSA M. DREXLER", propounding_party="Tessa M. Drexler", responding_party=p.name, service_date=p.day(205), service_method="mail", requests=_asked(*asked)))


def pattern_colorado(p: Person) -> Paper:
    """Colorado's pattern interrogatories: the state's caption box, ticked questions with numbers of two parts."""
    case = p.no("2026CV#####")
    table = [("1.1", "State the name, address, telephone number, and relationship to you of each person who prepared or assisted in the preparation of the responses to these interrogatories.", True), ("2.1", "State your name, every name you have used in the past, and the dates you used each name.", True), ("2.6", "State your residence addresses for the last five years.", False), ("4.1", "At the time of the incident, was there in effect any policy of insurance through which you were or might be insured?", True), ("6.1", "Do you attribute any physical, mental, or emotional injuries to the incident?", True), ("6.2", "Identify each injury you attribute to the incident and the area of your body affected.", True), ("8.1", "Do you attribute any loss of income or earning capacity to the incident?", False), ("12.1", "State the name, address, and telephone number of each individual who witnessed the incident.", True)]
    body = (
        f"<table class='w b'><tr><td>DISTRICT COURT, MESA COUNTY, STATE OF COLORADO<br>125 Juniper Square, Redstone Flats, CO 80999<td rowspan=2 style='width:170px;text-align:center;vertical-align:bottom'>&#9650; COURT USE ONLY &#9650;<tr><td><b>Plaintiff:</b> {p.name.upper()}<br>v.<br><b>Defendant:</b> CURTIS W. OGLESBY<tr><td>Attorney for Defendant: Bettina Crowfoot, #38117<br>Crowfoot Ames LLC, 80 Union Parkway, Pueblo, CO 81099<td>Case Number: {case}<br>Div. 4<tr><td colspan=2 class=m><b>DEFENDANT'S PATTERN INTERROGATORIES TO PLAINTIFF</b></table><p>Defendant Curtis W. Oglesby serves these pattern interrogatories (C.R.C.P. Form 20) on Plaintiff {p.name}. Answer those that are checked, within 35 days.</p>"
        + "".join(f"<p style='padding-left:64px;text-indent:-58px'>{'&#9746;' if on else '&#9744;'}&nbsp; {number}&emsp;{text}</p>" for number, text, on in table)
        + f"<p style='margin-top:26px'>Respectfully submitted,<br>/s/ Bettina Crowfoot</p><p><b>CERTIFICATE OF SERVICE</b><br>A true copy was served on counsel for Plaintiff through Colorado Courts E-Filing on {long(p.day(150))}. /s/ D. Amaro</p>"
    )
    requests = [{"number": number, "text": text} for number, text, on in table if on]
    return Paper(sheet(body, "td{padding:5px 8px}", "11.3pt/1.4 'DejaVu Serif'", "0.85in"), shape("served_discovery", discovery_type="form_interrogatories", court="DISTRICT COURT, MESA COUNTY, STATE OF COLORADO", case_number=case, plaintiff=p.name.upper(), defendant="CURTIS W. OGLESBY", propounding_party="Curtis W. Oglesby", responding_party=p.name, service_date=p.day(150), service_method="electronic", requests=requests)).without("set_number")


def interrogatories_carolina(p: Person) -> Paper:
    """North Carolina's second set: section signs down the caption, a number sign for each question."""
    case = p.no("26 CVS ###")
    asked = ["Identify each medical provider who has told you that your left wrist will not recover fully, and give the substance of what was said.", "State whether you have returned to carpentry, and the date.", "Identify all hobbies that require the use of both hands and that you took part in during the three years before the collision.", "State the balance that you say is owed today to each medical provider."]
    sign = "<br>".join([")"] * 7)
    body = (
        f"<div class=f><div style='width:44%'>STATE OF NORTH CAROLINA<br><br>COLD SPRING COUNTY<br><br>{p.name.upper()}, Plaintiff,<br>v.<br>ODETTE SIZEMORE, Defendant.</div><div>{sign}</div><div style='width:44%'>IN THE GENERAL COURT OF JUSTICE<br>SUPERIOR COURT DIVISION<br>FILE NO. {case}<br><br><b>DEFENDANT'S SECOND SET OF INTERROGATORIES</b></div></div><p>Defendant Odette Sizemore, under Rules 26 and 33, requests that Plaintiff {p.name} answer these interrogatories within thirty days.</p>"
        + "".join(f"<p><b>Interrogatory #{at}</b></p><p>{text}</p><p><i>Answer:</i></p><p style='height:18px'></p>" for at, text in enumerate(asked, 9))
        + f"<p>This the {p.day(181).day}th day of {p.day(181):%B}, {p.day(181).year}.</p><p>Jessamyn Tolliver, Attorney for Defendant<br>PO Box 118, Cold Spring Junction, NC 27999</p><p class=m>CERTIFICATE OF SERVICE</p><p>I served the foregoing by placing a copy in the United States mail, first class, addressed to counsel for Plaintiff, on {long(p.day(181))}.</p>"
    )
    return Paper(sheet(body, "", "11.5pt/1.38 'Liberation Serif'", "0.9in"), shape("served_discovery", discovery_type="interrogatories", case_number=case, plaintiff=p.name.upper(), defendant="ODETTE SIZEMORE", propounding_party="Odette Sizemore", responding_party=p.name, set_number="SECOND", service_date=p.day(181), service_method="mail", requests=_asked(*asked, first=9))).without("court")
