"""Insurers' letters, the other four: a reservation of rights, a change of adjuster, a second offer, a claim opened."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date

from tests.benchmarks.kept_aside.exchange.case import FIRM, Paper, Person, long, page, sig, trs, us
from tests.benchmarks.kept_aside.exchange.letters import letter

_FIRM = FIRM.replace("&", "&amp;")


def reservation(p: Person) -> Paper:
    """Two sheets to the insured, with words of the policy quoted; a copy came to the other side."""
    body = f"""<div style='border-bottom:1px solid #000' class=f><span><b>Piedmont Trades Insurance Company</b></span><span class=s>Coverage &amp; Complex Claims, 44 Perimeter Terrace, Atlanta Ridge, GA 30397</span></div><p>March 2, 2026</p><p><b>CERTIFIED MAIL, RETURN RECEIPT REQUESTED 9414 7266 0000 0000 5510 27</b></p><p>Stasik Heating &amp; Air, Inc.<br>Attn: Gwendolyn Stasik, President<br>6600 Industrial Loop<br>Ocmulgee Bluff, GA 31099</p><table style='margin-left:40px'>{trs([("Re:", "Insured", "Stasik Heating &amp; Air, Inc."), ("", "Claimant", p.name), ("", "Policy", "BAP 90 44178 03"), ("", "Claim No.", "PT-26-000918"), ("", "Date of Loss", long(p.loss))])}</table><p style='text-align:center'><b><u>RESERVATION OF RIGHTS</u></b></p><p>Dear Ms. Stasik:</p><p>Piedmont Trades Insurance Company ("Piedmont") has received notice of the above accident, in which a 2017 Isuzu NPR titled to your company and driven by Cody Vance is said to have struck a vehicle driven by the claimant. Piedmont will investigate and, if suit is filed, will provide a defense, <b>subject to a full and complete reservation of its rights</b> under the policy and at law, for the reasons below.</p><p>The policy provides, in part:</p><div style='margin:0 40px;font-size:92%'><p>A.1. Who Is An Insured. The following are "insureds": a. You for any covered "auto". b. Anyone else while using with your permission a covered "auto" you own, hire or borrow ...</p><p>A.2.a. Duties in the Event of Accident. In the event of "accident", claim, "suit" or "loss", you must give us or our authorized representative prompt notice of the "accident" or "loss" ...</p></div><p>Our first notice came on February 24, 2026, fifteen days after the accident, through the claimant's attorneys. Further, you have told our field adjuster that Mr. Vance's employment ended on February 6, 2026, and that he had not been given leave to use the truck on February 9. If so, he may not be an "insured".</p><p class='t r' style='margin-top:24px'>1 of 2</p><div class=new><p class=s>Stasik Heating &amp; Air, Inc.<br>March 2, 2026<br>Page 2</p><p>Neither the investigation of this claim nor the undertaking of a defense is a waiver of any right of Piedmont, which expressly reserves the right: (1) to deny coverage to Mr. Vance and to your company; (2) to withdraw from any defense on reasonable notice; (3) to bring an action for declaratory judgment; and (4) to rely on any other term of the policy. The limit of liability for this accident is $500,000.</p><p>You may wish to consult an attorney of your own choice, at your own expense, about these matters and about any excess exposure. If you dispute any statement of fact above, please write to me within fourteen days, with whatever papers bear upon it.</p><p>Yours very truly,</p>{sig("Adaeze Rowntree")}<p>Adaeze Rowntree<br>Coverage Counsel Liaison / Senior Examiner<br>Telephone 404-555-0126<br>arowntree@piedmonttrades.example</p><p class=s>cc: Mr. Cody Vance, 19 Mill Row Apt B, Ocmulgee Bluff, GA 31097<br>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Akins Agency (producer 2281)<br>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; {_FIRM} (by e-mail, for claimant)</p></div>"""
    return Paper(page(body, font="11pt/1.36 'Liberation Serif'", margin="0.9in"), letter("Piedmont Trades Insurance Company", "reservation_of_rights", date(2026, 3, 2), "PT-26-000918", "Adaeze Rowntree", "404-555-0126", "arowntree@piedmonttrades.example", "Stasik Heating & Air, Inc.", p.name, p.loss))


def other_matter(p: Person) -> Paper:
    """An e-mail that says who has the file now: no more than that."""
    body = f"""<table class=w style='border-bottom:1px solid #888'>{trs([("<b>From</b>", "Claims Admin &lt;noreply@pacificgannet.example&gt;"), ("<b>To</b>", "intake@castellane-idowu.example"), ("<b>Date</b>", "Mon, Jan 12, 2026 at 10:07 AM"), ("<b>Subject</b>", "Change of claim professional: 01-88420-K / Makoa-Reid")])}</table><p>Hello,</p><p>We want to let you know that the claim below has a new claim professional. Nothing else about the claim changes, and you need not do anything.</p><table style='background:#f3f7fa;width:80%'>{trs([("Carrier", "Pacific Gannet Insurance Company"), ("Claim", "01-88420-K"), ("Insured", "Bernadette Achterberg"), ("Claimant", p.short), ("Date of loss", "October 30, 2025"), ("Former claim professional", "Stuart Mbeki"), ("<b>New claim professional</b>", "<b>Philippa Nakagawa-Wells</b>"), ("Telephone", "888-555-0153"), ("E-mail", "pnakagawawells@pacificgannet.example")])}</table><p>Documents may be sent through the portal, by e-mail, or to PO Box 2020, San Rey, CA 94196. Please keep the claim number in the subject line.</p><p>Regards,<br>Pacific Gannet Claims</p><p class=t style='color:#555'>This mailbox is not monitored. This message may hold confidential information. If it has reached you in error, delete it.</p>"""
    return Paper(page(body, font="10pt/1.4 'DejaVu Sans'"), letter("Pacific Gannet Insurance Company", "other", date(2026, 1, 12), "01-88420-K", "Philippa Nakagawa-Wells", "888-555-0153", "pnakagawawells@pacificgannet.example", "Bernadette Achterberg", p.short, p.loss))


def limits_tender(p: Person) -> Paper:
    """A tender of limits: an offer, short, of an adjuster in another town than the office on the letterhead."""
    body = f"""<div class=c style='font:bold 17pt "Liberation Serif"'>BUCKEYE HARBOR MUTUAL</div><div class='c s'>Home Office: 70 Harbor Square, Sandport, OH 44899 &nbsp;|&nbsp; Claims: 330-555-0180 &nbsp;|&nbsp; www.buckeyeharbor.example</div><div style='height:40px'></div><p>May 29, 2026</p><p>Adaora Castellane, Esq.<br>{_FIRM}<br>By e-mail only</p><table class='g' style='margin:10px 0'>{trs([("Insured", "Chantal Desrosiers", "Claim number", "BH-PA-26-00771"), ("Claimant", p.name, "Date of accident", us(p.loss)), ("Policy", "PA-3305518-00", "Coverage", "Bodily Injury Liability 250/500")])}</table><p>Ms. Castellane:</p><p>This replies to your letter of May 4, 2026, in which you asked for the policy limits. Having regard to the fusion surgery of March 3, and the billed charges of $211,640.18, <b>Buckeye Harbor hereby offers its each-person limit of $250,000.00 to resolve all claims of Mr. Wrenfield</b> against Ms. Desrosiers arising from this accident. Our earlier offer of $85,000.00, made on April 10, is superseded.</p><p>The offer is conditioned on a full release of our insured, who has authorized us to disclose that she also holds a personal umbrella policy with us, No. PU-3305518-01, to which you should direct any demand beyond this amount. It does not settle any claim of Mrs. Wrenfield for loss of consortium unless she joins in the release.</p><p>A proposed release is attached for your review. We will need a signed W-9, the names of all lien claimants, and, if applicable, final demand figures from Medicare. We ask for a reply by June 30, 2026.</p><p>Cordially,</p>{sig("Jerome Plasky")}<p>Jerome Plasky<br>Casualty Claims, Columbus Crossing Field Office<br>o: 614-555-0107 &nbsp; jplasky@buckeyeharbor.example</p><p class=t style='margin-top:70px'>Any person who, with intent to defraud or knowing that he is facilitating a fraud against an insurer, submits an application or files a claim containing a false or deceptive statement is guilty of insurance fraud. (Ohio)</p>"""
    return Paper(page(body, font="11pt/1.4 'Liberation Serif'", margin="0.9in"), letter("Buckeye Harbor Mutual", "offer", date(2026, 5, 29), "BH-PA-26-00771", "Jerome Plasky", "614-555-0107", "jplasky@buckeyeharbor.example", "Chantal Desrosiers", p.name, p.loss, "250000.00"))


def own_carrier(p: Person) -> Paper:
    """The client's own carrier opens a claim under two coverages; a form letter in capitals, in a window envelope's order."""
    body = f"""<div style='font:10pt/1.35 "Liberation Mono"'><div class=f><pre>GREAT SHOALS AUTO CLUB INSURANCE
MIDWEST CLAIMS
PO BOX 8800
ELMSFORD GROVE IL 60194</pre><pre>
   *** THIS IS NOT A BILL ***</pre></div><pre style='margin-top:46px'>        {p.first.upper()} {p.last.upper()}                              NOVEMBER 13, 2025
        {p.street.upper()}
        {p.town.upper()}


CLAIM NUMBER     131-77-40226
POLICYHOLDER     {p.first.upper()} {p.last.upper()}
DATE OF LOSS     NOVEMBER 7, 2025
CLAIM PERSON     TREY OSBORNE
PHONE            630-555-0139   8 AM TO 5 PM CT
E-MAIL           TOSBORNE@GREATSHOALS.EXAMPLE

DEAR POLICYHOLDER:

THANK YOU FOR REPORTING YOUR LOSS. WE HAVE RECEIVED YOUR CLAIM AND I AM
THE PERSON WHO WILL HANDLE IT. YOUR POLICY INCLUDES MEDICAL PAYMENTS
COVERAGE AND UNINSURED MOTORIST COVERAGE, AND THE CLAIM HAS BEEN SET UP
UNDER BOTH.

THE OTHER DRIVER HAS BEEN IDENTIFIED AS RODRIGO BANUELOS. WE ARE ASKING
HIS CARRIER, IF HE HAS ONE, TO CONFIRM ITS COVERAGE. UNTIL IT DOES WE
CANNOT SAY WHETHER THE UNINSURED MOTORIST COVERAGE APPLIES.

YOU DO NOT NEED TO CALL US NOW. YOU WILL HEAR FROM ME WITHIN 15 WORKING
DAYS. SEND MEDICAL BILLS TO THE ADDRESS ABOVE WITH THE CLAIM NUMBER ON
EACH PAGE.

SINCERELY,


TREY OSBORNE
CLAIM REPRESENTATIVE

(134-6190 A.5)   THIS LETTER WAS PRODUCED BY MACHINE AND IS NOT SIGNED</pre></div>"""
    record = letter("Great Shoals Auto Club Insurance", "acknowledgement", date(2025, 11, 13), "131-77-40226", "Trey Osborne", "630-555-0139", "tosborne@greatshoals.example", p.short, None, p.loss)
    return Paper(page(body), record).without("claimant_name")
