"""Letters, engagements, releases, questions, and what is none of these."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_seventh.claim.case import (
    FIRM,
    FIRM_AT,
    Paper,
    Person,
    bare,
    filed,
    long,
    mid,
    sheet,
    us,
)


def keep_it(p: Person) -> Paper:
    """Return the firm's letter asking a shop to keep its recordings."""
    day = p.day(6)
    html = f"""<div class=c><b style="font-size:15pt">{FIRM}</b><br><span class=s>{FIRM_AT}</span></div><p>{long(day)}</p><p>Manager<br>Corner Pantry No. 18</p><p>Re: Preservation of video, {bare(p.loss)}</p><p>Dear Manager:</p><p>We represent {p.name}. Your cameras face the intersection where our client was hurt. Please keep all recordings from one hour before to one hour after the collision, and tell us how we may obtain a copy.</p><p>Thank you for your help.</p><p>Very truly yours,</p><p class=sg>Ines Solano</p><p>Ines Solano</p>"""
    return Paper(sheet(html, font="12pt/1.5 Caladea", margin="1in"), filed("correspondence", day, None))


def counsel_writes(p: Person) -> Paper:
    """Return a short letter of the other side's counsel about dates."""
    day = p.day(171)
    html = f"""<p><b>GANZ &amp; PELLETIER LLC</b><br>Attorneys at Law</p><p>{mid(day)}</p><p>Ines Solano<br>{FIRM}</p><p>Re: {p.last} v. {p.other.split()[-1]}</p><p>Dear Ines:</p><p>I write about the deposition of your client. The date we discussed no longer suits the court reporter. Could you let me have two other dates in the following month? My calendar is open on most Tuesdays.</p><p>With kind regards,</p><p class=sg>Ruth Ganz</p><p>Ruth Ganz</p>"""
    return Paper(sheet(html, font="11.5pt/1.6 'Liberation Serif'", margin="1.1in"), filed("correspondence", day, None))


def release(p: Person) -> Paper:
    """Return a release of health information, signed by hand."""
    day = p.day(8)
    html = f"""<h3 class=c>AUTHORIZATION TO DISCLOSE PROTECTED HEALTH INFORMATION</h3><p>Patient: <span class=hand>{p.short}</span> &nbsp; Date of birth: <span class=hand>{bare(p.born)}</span></p><p>I authorize <span class=hand>Tollhouse General Hospital</span> to disclose my records to <b>{FIRM}</b>, {FIRM_AT}.</p><p>[X] All records &nbsp; [ ] Billing only &nbsp; [ ] Images only</p><p>This authorization expires one year after it is signed. I may revoke it in writing at any time. My treatment does not depend on my signing.</p><p>Signed: <span class=sg>{p.short}</span> &nbsp; Date: <span class=hand>{bare(day)}</span></p>"""
    return Paper(sheet(html, font="11pt/1.7 'Liberation Sans'", margin="0.9in"), filed("authorization", day, None))


def job_release(p: Person) -> Paper:
    """Return a release of employment records."""
    day = p.day(11)
    html = f"""<h3>Employment Records Authorization</h3><p>To: Cardinal Greenhouses, Personnel Office</p><p>You are authorized to release to {FIRM} copies of my personnel file, attendance records and payroll records. A photocopy of this authorization is as valid as the original.</p><p>Employee: {p.name}</p><p>Date signed: {us(day)}</p><p class=sg>{p.short}</p>"""
    return Paper(sheet(html, font="11.5pt/1.7 Carlito", margin="1in"), filed("authorization", day, None))


def fee(p: Person) -> Paper:
    """Return a contingent fee agreement."""
    day = p.day(7)
    html = f"""<h3 class=c>CONTINGENT FEE AGREEMENT</h3><p>This agreement is made on {long(day)} between {p.name} ("Client") and {FIRM} ("Attorneys").</p><p>1. <b>Matter.</b> Client retains Attorneys to pursue claims arising from the collision of {long(p.loss)}.</p><p>2. <b>Fee.</b> Attorneys shall receive 33&#8531;% of any recovery before suit is filed and 40% after. If there is no recovery, Client owes no fee.</p><p>3. <b>Costs.</b> Attorneys may advance costs, to be repaid from the recovery.</p><p>4. <b>Liens.</b> Attorneys may pay valid liens from the recovery.</p><p>5. <b>Ending.</b> Either may end this agreement in writing.</p><div class=f><div>Client<br><span class=sg>{p.short}</span></div><div>Attorneys<br><span class=sg>Ines Solano</span></div></div>"""
    return Paper(sheet(html, font="12pt/1.6 'Liberation Serif'", margin="1in"), filed("retainer", day, None))


def asked_first(p: Person) -> Paper:
    """Return the firm's sheet of questions, filled in by hand."""
    rows = [("Your full name", p.name), ("Date of birth", bare(p.born)), ("Street, city", f"{p.street}, {p.town}"), ("Date of accident", bare(p.loss)), ("Who hit you?", p.other), ("Where does it hurt?", "neck, low back"), ("Were you working then?", "no"), ("Who pays your doctors?", "health plan at work")]
    lines = "".join(f"<tr><td style='width:38%;height:40px'>{a}<td class=hand>{b}" for a, b in rows)
    html = f"""<div class=c><b>{FIRM}</b><h3>NEW CLIENT INTAKE QUESTIONNAIRE</h3></div><table class="g w">{lines}</table><p class=s>Thank you. Bring this sheet to your first meeting.</p>"""
    return Paper(sheet(html, font="11pt/1.5 'Liberation Sans'"), {})


def parts_flyer(p: Person) -> Paper:
    """Return something that no kind fits: a flyer."""
    html = """<div class=c style="margin-top:1in"><b style="font-size:30pt">SPRING BOOK SALE</b><p style="font-size:16pt">Friends of the Kingsland Park Library</p><p>Hardcovers two dollars, paperbacks fifty cents.<br>Doors open at nine. Bring your own bag!</p><p>No dealers before noon.</p></div>"""
    return Paper(sheet(html, font="13pt/1.6 Lato"), {})


def recipe(p: Person) -> Paper:
    """Return a typed recipe that got into the tray."""
    html = """<h2>Aunt Bea's Lemon Bars</h2><p>2 cups flour<br>1 cup butter<br>half a cup of powdered sugar<br>4 eggs<br>2 cups sugar<br>6 spoons of lemon juice</p><p>Press the crust into a pan and bake for twenty minutes. Beat the rest, pour it over the hot crust, and bake until set. Cool before you cut.</p>"""
    return Paper(sheet(html, font="13pt/1.6 FreeSerif", margin="1in"), {})
