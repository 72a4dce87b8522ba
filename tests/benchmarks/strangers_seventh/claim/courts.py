"""Discovery served, pleadings and sworn statements."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_seventh.claim.case import (
    FIRM,
    FIRM_AT,
    Paper,
    Person,
    filed,
    long,
    shape,
    sheet,
)

SERIF = "12pt/1.6 'Liberation Serif'"


def _head(p: Person, court: str, number: str, title: str) -> str:
    return f"""<p class=c><b>{court}</b></p><table class=w style="margin:14px 0"><tr><td style="width:52%;border-right:1px solid">{p.name.upper()},<br><br>&emsp;&emsp;Plaintiff,<br><br>v.<br><br>{p.other.upper()},<br><br>&emsp;&emsp;Defendant.<td style="padding-left:20px">Case No. {number}</table><p class=c><b>{title}</b></p>"""


def _asked(p: Person, kind: str, court: str, number: str, title: str, which: str, word: str, asks: list[str], day: int, how: str, way: str, told: str | None = None) -> Paper:
    served = p.day(day)
    define = f"<p class=c><b>DEFINITIONS</b></p><p>{told}</p>" if told else ""
    body = "".join(f"<p><b>{word} NO. {at}:</b> {text}</p>" for at, text in enumerate(asks, 1))
    html = f"""{_head(p, court, number, title)}<p>PROPOUNDING PARTY: Defendant {p.other}<br>RESPONDING PARTY: Plaintiff {p.name}<br>SET NUMBER: {which}</p>{define}{body}<p>Dated: {long(served)}</p><p class=sg>Ruth Ganz</p><p>Ruth Ganz, Attorney for Defendant</p><p><b>CERTIFICATE OF SERVICE</b></p><p>I certify that on {long(served)} I served the foregoing {how} {FIRM}, {FIRM_AT}.</p>"""
    requests = [{"number": str(at), "text": text} for at, text in enumerate(asks, 1)]
    return Paper(sheet(html, font=SERIF, margin="1in"), shape("served_discovery", discovery_type=kind, court=court.title(), case_number=number, plaintiff=p.name, defendant=p.other, propounding_party=p.other, responding_party=p.name, set_number=which, service_date=served, service_method=way, definitions=told, requests=requests)).without("court")


def questions(p: Person) -> Paper:
    """Return interrogatories served by mail."""
    asks = ["State your full name, each other name you have used, and your residence addresses for the past five years.", "Identify every person who saw the collision or came to the scene within one hour of it.", "Describe each injury you attribute to the collision, and state whether you have recovered from it.", "Identify each health care provider who has treated you for any part of the body named in your answer to the preceding interrogatory, at any time since January 1, 2016.", "If you claim lost income, state the dates you did not work, your rate of pay and the total claimed.", "State whether you used a mobile telephone in the ten minutes before the collision, and give the number and the carrier.", "Identify all claims or suits for bodily injury that you have ever made."]
    return _asked(p, "interrogatories", "IN THE CIRCUIT COURT OF COOPERAGE COUNTY", p.no("26-CV-0####"), "DEFENDANT'S FIRST SET OF INTERROGATORIES TO PLAINTIFF", "ONE", "INTERROGATORY", asks, 140, "by first-class United States mail, postage prepaid, upon", "mail", '"Collision" means the motor vehicle collision described in the complaint. "You" means the plaintiff and anyone acting for the plaintiff.')


def papers_wanted(p: Person) -> Paper:
    """Return requests for production served by e-mail."""
    asks = ["All photographs and video recordings of the vehicles, the scene or your injuries.", "All medical bills and records that relate to the incident.", "Your federal income tax returns for the three years before the incident.", "Every document you received from your employer about your absence from work.", "All posts on social media in which you mention the incident or your injuries."]
    return _asked(p, "requests_for_production", "SUPERIOR COURT FOR WHARF COUNTY", p.no("26-2-0####-1"), "REQUESTS FOR PRODUCTION TO PLAINTIFF", "TWO", "REQUEST FOR PRODUCTION", asks, 155, "by electronic mail, under the parties' agreement, upon", "electronic")


def admit(p: Person) -> Paper:
    """Return requests for admission served by hand."""
    asks = ["Admit that you were not wearing a seat belt at the time of the accident.", "Admit that you drank alcohol in the four hours before the accident.", "Admit that you received treatment for your neck before the date of the accident.", "Admit that you missed no more than ten days of work because of the accident."]
    return _asked(p, "requests_for_admission", "DISTRICT COURT, STONE MESA COUNTY", p.no("C-26-####"), "DEFENDANT'S REQUESTS FOR ADMISSION", "ONE", "REQUEST FOR ADMISSION", asks, 132, "by hand delivery upon", "personal")


def complaint(p: Person) -> Paper:
    """Return a complaint of two sheets or more."""
    day = p.day(110)
    facts = [f"Plaintiff {p.name} is a resident of this county.", f"Defendant {p.other} is a resident of this state.", f"On {long(p.loss)}, Defendant drove a vehicle into the vehicle that Plaintiff occupied.", "Defendant owed Plaintiff a duty to keep a proper lookout, to drive at a reasonable speed and to yield the right of way.", "Defendant breached that duty.", "As a direct result Plaintiff suffered injuries to the neck, the back and the right shoulder.", "Plaintiff has incurred expenses for medical care and will incur more.", "Plaintiff has lost wages.", "Plaintiff has endured pain, and has lost the enjoyment of ordinary life.", "Plaintiff was free of any negligence that contributed to the collision."]
    html = f"""{_head(p, 'IN THE COURT OF COMMON PLEAS', p.no('2026-CV-#####'), 'COMPLAINT FOR PERSONAL INJURIES AND DEMAND FOR JURY TRIAL')}{''.join(f'<p>{at}. {text}</p>' for at, text in enumerate(facts, 1))}<p>WHEREFORE, Plaintiff prays for judgment against Defendant for damages, interest and costs, and demands trial by jury.</p><p>Dated: {long(day)}</p><p class=sg>Ines Solano</p><p>Ines Solano<br>{FIRM}<br>{FIRM_AT}<br>Attorneys for Plaintiff</p>"""
    return Paper(sheet(html, font=SERIF, margin="1in"), filed("pleading", day, None))


def answer(p: Person) -> Paper:
    """Return an answer with affirmative defenses."""
    day = p.day(137)
    html = f"""{_head(p, 'DISTRICT COURT, STONE MESA COUNTY', p.no('C-26-####'), 'ANSWER OF DEFENDANT')}<p>Defendant answers the complaint as follows:</p><p>1. Paragraphs 1 and 2 are admitted.</p><p>2. Paragraphs 3 through 9 are denied.</p><p class=c>AFFIRMATIVE DEFENSES</p><p>3. Plaintiff's own fault caused or contributed to the event.</p><p>4. Plaintiff failed to mitigate damages.</p><p>Defendant asks that the complaint be dismissed with costs.</p><p>Respectfully submitted, {long(day)}</p><p class=sg>Ruth Ganz</p><p>Ruth Ganz, Attorney for Defendant</p>"""
    return Paper(sheet(html, font=SERIF, margin="1in"), filed("pleading", day, None))


def witness(p: Person) -> Paper:
    """Return an affidavit of somebody who saw it."""
    day = p.day(71)
    html = f"""<p>STATE OF TENNESSEE )<br>COUNTY OF LARKSPUR )</p><h3 class=c>AFFIDAVIT OF MARGUERITE OSEI-BRANDT</h3><p>I, Marguerite Osei-Brandt, being first duly sworn, state:</p><p>1. I am over eighteen years of age and know these facts myself.</p><p>2. On {long(p.loss)} I was waiting for a bus when a pickup truck passed the red light and struck the car of {p.name}.</p><p>3. I stayed until the ambulance left. Nobody had asked me for my name.</p><p>FURTHER AFFIANT SAITH NOT.</p><p class=sg>M. Osei-Brandt</p><p>Marguerite Osei-Brandt</p><p>Sworn to and subscribed before me on {long(day)}.</p><p class=sg>T. Ruhl</p><p>Notary Public</p>"""
    return Paper(sheet(html, font=SERIF, margin="1in"), filed("affidavit", day, None))


def declared(p: Person) -> Paper:
    """Return a declaration under penalty of perjury."""
    day = p.day(88)
    html = f"""<h3 class=c>DECLARATION OF {p.name.upper()}</h3><p>I, {p.name}, declare:</p><p>1. Since the collision I have not been able to lift my daughter or to sleep through the night.</p><p>2. I had no pain in my lower back before that day.</p><p>3. I owned no other vehicle, and nobody in my household had a policy of automobile insurance.</p><p>I declare under penalty of perjury under the laws of this state that the foregoing is true and correct.</p><p>Executed on {long(day)}.</p><p class=sg>{p.short}</p>"""
    return Paper(sheet(html, font="12pt/1.8 FreeSerif", margin="1.1in"), filed("affidavit", day, None))
