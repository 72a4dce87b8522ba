"""Pleadings and sworn statements."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.desk.case import (
    AGUIRRE,
    AGUIRRE_AT,
    Paper,
    Person,
    filed,
    long,
    mid,
    sheet,
    us,
)


def new_york_complaint(p: Person) -> Paper:
    """Return a verified complaint of three pages."""
    day = p.day(118)
    facts = [f"That at all times hereinafter mentioned plaintiff {p.name.upper()} was a resident of the County of Hudson Vale, State of New York.", f"That upon information and belief defendant {p.other.upper()} is a resident of the same county.", f"That on {long(p.loss)} defendant owned and operated a 2013 Buick motor vehicle.", "That on said date, at Cooper Street, Galway Heights, the vehicle of defendant, in reverse, came into contact with the vehicle of plaintiff.", "That the contact was caused by the negligence, carelessness and recklessness of defendant, without any negligence on the part of plaintiff.", "That by reason of the foregoing plaintiff suffered a serious injury as defined in section 5102(d) of the Insurance Law of the State of New York.", "That the action falls within one or more of the exceptions set forth in CPLR section 1602.", "That plaintiff has been damaged in a sum that exceeds the jurisdictional limits of all lower courts."]
    html = f"""<p>SUPREME COURT OF THE STATE OF NEW YORK<br>COUNTY OF HUDSON VALE<br>-------------------------------------------------------------------X</p><div class=f><div>{p.name.upper()},<br><br>&nbsp; &nbsp; &nbsp; Plaintiff,<br><br>&nbsp; &nbsp; -against-<br><br>{p.other.upper()},<br><br>&nbsp; &nbsp; &nbsp; Defendant.</div><div>Index No. {p.no('EF2026-0####')}<br><br><b>VERIFIED COMPLAINT</b></div></div><p>-------------------------------------------------------------------X</p><p>Plaintiff, by his attorneys, {AGUIRRE.upper()}, complaining of the defendant, alleges:</p>{''.join(f"<p style='text-indent:50px;line-height:2'>{at}. &nbsp; {text}</p>" for at, text in enumerate(facts, 1))}<p style="text-indent:50px;line-height:2">WHEREFORE, plaintiff demands judgment against defendant, with the costs and disbursements of this action.</p><p>Dated: Galway Heights, New York<br>&nbsp; &nbsp; &nbsp; &nbsp; &nbsp; {long(day)}</p><p style="margin-left:50%">_______________________<br>DESMOND T. AGUIRRE<br>{AGUIRRE_AT.replace(', Galway', '<br>Galway')}<br>Attorney for Plaintiff</p>"""
    return Paper(sheet(html, font="12pt/1.3 'Liberation Serif'", margin="1in"), filed("pleading", day, None))


def georgia_answer(p: Person) -> Paper:
    """Return an answer with defences by number."""
    day = p.day(97)
    html = f"""<div class=c>IN THE STATE COURT OF LAUREL COUNTY<br>STATE OF GEORGIA</div><table class=w style="margin:16px 0"><tr><td>{p.name.upper()},<br>&nbsp; Plaintiff,<br><br>v.<br><br>{p.other.upper()},<br>&nbsp; Defendant.<td>*<br>*<br>*<br>*<br>*<td style="padding-top:26px">CIVIL ACTION<br>FILE NO. {p.no('26-C-0####-S2')}<br><br>JURY TRIAL DEMANDED</table><p class=c><b>ANSWER AND DEFENSES OF {p.other.upper()}</b></p><p class=c>FIRST DEFENSE</p><p>Plaintiff's complaint fails to state a claim upon which relief can be granted.</p><p class=c>SECOND DEFENSE</p><p>Plaintiff's injuries, if any, were caused by the acts of persons other than this Defendant, among whom fault must be apportioned under O.C.G.A. &sect; 51-12-33.</p><p class=c>THIRD DEFENSE</p><p>Responding to the numbered paragraphs: (1) admitted; (2) admitted; (3) denied as stated; (4) Defendant is without knowledge and therefore neither admits nor denies; (5) denied. Any allegation not expressly admitted is denied.</p><p>WHEREFORE, Defendant prays that the complaint be dismissed with costs cast upon Plaintiff.</p><p>Respectfully submitted, this {long(day)}.</p><div class=f><span></span><div>HARGROVE LAND &amp; IVEY<br><br>/s/ T. Ivey<br>Thandiwe Ivey<br>Counsel for Defendant</div></div>"""
    return Paper(sheet(html, font="12pt/1.5 FreeSerif", margin="1in"), filed("pleading", day, None))


def stipulation(p: Person) -> Paper:
    """Return a short order upon a stipulation, signed by the court."""
    day = p.day(258)
    html = f"""<p>SUPERIOR COURT OF CALIFORNIA, COUNTY OF ALDER CANYON</p><table class=w style="border:1px solid;margin:12px 0"><tr><td style="border-right:1px solid;width:50%">{p.name.upper()}, Plaintiff,<br>vs.<br>{p.other.upper()}, Defendant.<td>Case No. {p.no('CVAC26#####')}<br>STIPULATION AND ORDER TO CONTINUE TRIAL<br>Dept. 6</table><p>IT IS HEREBY STIPULATED by and between the parties, through their counsel, that the trial now set for February 8, 2027 be continued to a date convenient to the court on or after May 3, 2027, because plaintiff's surgeon cannot be deposed before February 19. All discovery shall follow the new date.</p><div class=f><div>Attorney for Plaintiff<br><span class=sg>D. Aguirre</span></div><div>Attorneys for Defendant<br><span class=sg>H. Lindqvist</span></div></div><h4 class=c>ORDER</h4><p>Good cause appearing, IT IS SO ORDERED. Trial is continued to May 10, 2027 at 8:30 a.m. in Department 6.</p><p>Dated: {long(day)}</p><p style="margin-left:50%"><span class=sg>Yvette Calderwood</span><br>JUDGE OF THE SUPERIOR COURT</p>"""
    return Paper(sheet(html, font="12pt/1.6 'Liberation Serif'", margin="1in"), filed("pleading", day, None))


def billing_custodian(p: Person) -> Paper:
    """Return a Texas custodian's affidavit on the cost of care."""
    day = p.day(149)
    html = f"""<div class=c><b>CAUSE NO. {p.no('2026-CV-0####')}</b></div><h3 class=c>AFFIDAVIT CONCERNING COST AND NECESSITY OF SERVICES</h3><p>STATE OF TEXAS<br>COUNTY OF BAYOU VERDE</p><p>BEFORE ME, the undersigned authority, on this day personally appeared <b>Nadine Voss</b>, who, being by me duly sworn, deposed as follows:</p><p>"My name is Nadine Voss. I am of sound mind and capable of making this affidavit, and personally acquainted with the facts herein stated.</p><p>I am the custodian of records for Levee Spine &amp; Joint Clinic. Attached hereto are 14 pages of records of the services that the clinic provided to {p.name} between {us(p.day(3))} and {us(p.day(96))}. The attached records are a part of this affidavit and were kept in the regular course of business.</p><p>The services were necessary, and the amount charged was reasonable at the time and place that they were provided. The total amount charged was $8,465.00."</p><div style="margin-left:50%"><span class=sg>Nadine Voss</span><br>Affiant</div><p>SWORN TO AND SUBSCRIBED before me on {long(day)}.</p><div class=f><span style="border:2px solid;border-radius:50%;padding:18px 10px;text-align:center;font-size:8pt">CORWIN DAYE<br>Notary Public<br>State of Texas</span><div><span class=sg>Corwin Daye</span><br>Notary Public, State of Texas</div></div>"""
    return Paper(sheet(html, font="12pt/1.45 'Liberation Serif'", margin="1in"), filed("affidavit", day, ["Nadine Voss", "Levee Spine & Joint Clinic", p.name, "Corwin Daye"], "8465.00"))


def neighbour(p: Person) -> Paper:
    """Return a witness's sworn statement in numbered paragraphs."""
    day = p.day(72)
    html = f"""<p>STATE OF OHIO &nbsp; &nbsp; )<br>&nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; ) &nbsp; SS: &nbsp; AFFIDAVIT OF LOWELL STANHOPE<br>COUNTY OF DEER LICK &nbsp; )</p><p>Lowell Stanhope, being first duly sworn, deposes and says:</p><ol style="line-height:1.7"><li>I am over eighteen years of age and live at 1802 Sycamore Avenue, Marlow Center, Ohio.</li><li>On {long(p.loss)}, a little after four in the afternoon, I was raking leaves in my front yard.</li><li>I saw a gray car come down Tollgate Road and go through the stop sign without slowing. It struck the red car driven by {p.short}.</li><li>The red car came to rest about ten feet from me. Its driver held her neck and said that she felt sick.</li><li>I do not know either driver and have no interest in this matter.</li></ol><p>FURTHER AFFIANT SAYETH NAUGHT.</p><p style="margin-left:50%">/s/ Lowell Stanhope<br>LOWELL STANHOPE</p><p>Sworn to before me and subscribed in my presence this {mid(day)}.</p><p style="margin-left:50%">/s/ Beatrix Omondi<br>NOTARY PUBLIC<br>My commission expires August 1, 2028</p>"""
    return Paper(sheet(html, font="12pt/1.5 Caladea", margin="1in"), filed("affidavit", day, ["Lowell Stanhope", p.short, "Beatrix Omondi"]))
