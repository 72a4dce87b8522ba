"""Some more of several kinds: a cut-off of benefits, a trader's policy, an unsworn statement, a portal's list."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.desk.case import (
    AGUIRRE,
    BOYLE,
    Paper,
    Person,
    bare,
    cover,
    filed,
    less,
    long,
    mid,
    shape,
    sheet,
    times,
    tr,
    trs,
    us,
    usd,
    vin,
)


def benefits_cut(p: Person) -> Paper:
    """Return New York's letter that no-fault benefits end after an examination."""
    day, claim = p.day(131), p.no("NF-######")
    html = f"""<div class=f><div><b style="font:bold 15pt FreeSerif">Palisade Empire Insurance Company</b><br>No-Fault Claims &middot; PO Box 771 &middot; Albany, NY 12299</div><table class=s>{trs([('Date mailed', us(day)), ('Claim number', claim), ('Policyholder', p.short), ('Date of accident', us(p.loss))])}</table></div><p>{p.name}<br>{p.address}</p><p><b>DENIAL OF FURTHER BENEFITS</b></p><p>Dear {p.mr}:</p><p>At our request you were examined on {long(p.day(117))} by Lysander Wu, M.D., an orthopedic surgeon. Dr. Wu found full motion of the left shoulder and no objective sign of continuing injury. He concluded that no further orthopedic care, physical therapy or testing is medically necessary as a result of this accident.</p><p>On the basis of his report, all benefits for orthopedic treatment and therapy are denied as of {long(p.day(138))}. Bills for services before that date will be considered under the policy. This does not affect lost earnings that have already been paid, $4,270.00.</p><p>A copy of the report is enclosed and has been sent to your providers and attorney. You may dispute this denial by arbitration within the time set out on the enclosed NF-10 form, or in court.</p><p>Yours truly,</p><p>T. Wozniak<br>No-Fault Examiner<br>518-555-0171</p><p class=s>cc: {AGUIRRE}</p><p class=t>Any person who knowingly and with intent to defraud any insurance company or other person files an application for commercial insurance or a statement of claim for any commercial or personal insurance benefits containing any materially false information, or conceals for the purpose of misleading, information concerning any fact material thereto, commits a fraudulent insurance act, which is a crime, and shall also be subject to a civil penalty.</p>"""
    return Paper(sheet(html, font="11pt/1.4 FreeSerif", margin="0.8in"), shape("claim_letter", carrier="Palisade Empire Insurance Company", letter_type="denial", date=day, claim_number=claim, adjuster_name="T. Wozniak", adjuster_phone="518-555-0171", insured_name=p.short, date_of_loss=p.loss)).without("claimant_name")


def traders_policy(p: Person) -> Paper:
    """Return a business's car policy: numbered items, one limit for all harm."""
    start, end, policy = p.day(-88), p.day(277), p.no("BA-7######-0#")
    trucks = [("2019", "Ford", "Transit 250", vin(p.no("1FTYR2CM*KK######"))), ("2021", "Isuzu", "NPR-HD", vin(p.no("JALC4W16*M7######")))]
    rows = [("Covered Autos Liability", "7, 8, 9", "$1,000,000 each accident", "6,212.00"), ("Auto Medical Payments", "7", "$5,000 each person", "188.00"), ("Uninsured Motorists", "7", "$60,000 each accident", "146.00"), ("Comprehensive", "7", "$1,000 deductible each auto", "401.00"), ("Collision", "7", "$1,000 deductible each auto", "873.00")]
    html = f"""<div class=f><b style="font:bold 14pt 'Open Sans'">GOLDEN DELTA INDEMNITY</b><span>Business Auto Coverage Form Declarations</span></div><h4>ITEM ONE</h4><table class=w>{trs([('Named insured:', 'Tull Restaurant Supply, Inc.', 'Form of business:', 'Corporation'), ('Mailing address:', '9 Produce Court, Alder Canyon, CA 92995', 'Policy no.:', policy), ('Policy period:', f'{us(start)} to {us(end)}', 'Producer:', 'Bayline Brokers')])}</table><h4>ITEM TWO &mdash; Schedule of coverages and covered autos</h4><table class="g w s">{tr('Coverages', 'Covered autos (symbols)', 'Limit of insurance or deductible', 'Premium', right=3, head=True)}{trs(rows, 3)}{tr('<b>Estimated total premium</b>', '', '', '<b>$7,820.00</b>', right=3)}</table><h4>ITEM THREE &mdash; Schedule of covered autos you own</h4><table class="g w s">{tr('Auto no.', 'Year', 'Make', 'Model', 'VIN', 'Cost new', 'Radius', head=True)}{trs([(at, *truck, cost, 'Local') for at, (truck, cost) in enumerate(zip(trucks, ('38,900', '61,250'), strict=True), 1)])}</table><h4>ITEM FOUR &mdash; Hired and borrowed autos</h4><p class=s>Estimated cost of hire: if any. Rate included above.</p><p class=s>Endorsements: CA 00 01 11 20, CA 01 43 11 20, CA 20 48 10 13 (designated insured: Harborfront Leasing LLC).</p>"""
    lines = [cover("Covered Autos Liability", "", None, "1000000.00", None, "6212.00"), cover("Auto Medical Payments", "medical_payments", "5000.00", None, None, "188.00"), cover("Uninsured Motorists", "uninsured_motorist", None, "60000.00", None, "146.00"), cover("Comprehensive", "other", None, None, "1000.00", "401.00"), cover("Collision", "other", None, None, "1000.00", "873.00")]
    del lines[0]["coverage"]
    return Paper(sheet(html, font="10pt/1.4 'Open Sans'", margin="0.7in"), shape("declarations", carrier="GOLDEN DELTA INDEMNITY", policy_number=policy, named_insured="Tull Restaurant Supply, Inc.", period_start=start, period_end=end, coverages=lines, vehicles=[dict(zip(("year", "make", "model", "vin"), truck, strict=True)) for truck in trucks]))


def unsworn_statement(p: Person) -> Paper:
    """Return California's declaration of a passer-by, under penalty of perjury."""
    day = p.day(88)
    html = f"""<h3 class=c>DECLARATION OF PRUDENCE OKAFOR-REYES</h3><p>I, Prudence Okafor-Reyes, declare:</p><p>1. I am a crossing guard and have worked at Cannery Row and Third Street in Alder Canyon since 2019. I make this declaration of my own knowledge.</p><p>2. On {long(p.loss)}, at about 7:50 in the morning, I was on the north corner. The signal for Third Street had been red for several seconds.</p><p>3. A white delivery van on Third Street entered the crossing without braking and hit a woman on a bicycle. I later learned that her name is {p.short}.</p><p>4. I called 911 from my own telephone and stayed with her until the ambulance came. The driver told me, "I was looking for the address."</p><p>5. I was not paid for this statement.</p><p>I declare under penalty of perjury under the laws of the State of California that the foregoing is true and correct. Executed on {long(day)}, at Alder Canyon, California.</p><p style="margin:40px 0 0 50%">_______________________<br>Prudence Okafor-Reyes</p>"""
    return Paper(sheet(html, font="12pt/1.8 'Liberation Serif'", margin="1in"), filed("affidavit", day, ["Prudence Okafor-Reyes", p.short]))


def portal_list(p: Person) -> Paper:
    """Return a university's online year-end statement, a list of boxes in words."""
    employer, ein, last = "Talus State University", p.no("84-#######"), p.no("7###")
    gross, plan = "21904.46", "1204.75"
    rows = [("Tax year", "2025"), ("Employer", employer), ("Employer address", "1 Mesa Drive, Granite Ferry, CO 80997"), ("Employer identification number", ein), ("Employee", p.short), ("Employee SSN", f"***-**-{last}"), ("Box 1 - Wages, tips, other compensation", "$" + usd(less(gross, plan))), ("Box 2 - Federal income tax withheld", "$1,420.00"), ("Box 3 - Social security wages", "$" + usd(gross)), ("Box 4 - Social security tax withheld", "$" + usd(times(gross, "0.062"))), ("Box 5 - Medicare wages and tips", "$" + usd(gross)), ("Box 6 - Medicare tax withheld", "$" + usd(times(gross, "0.0145"))), ("Box 12a - Code E", "$" + usd(plan)), ("Box 13 - Retirement plan", "Yes"), ("Box 14 - FAMLI", "$98.57"), ("Box 15 - State", "CO"), ("Box 16 - State wages", "$" + usd(less(gross, plan))), ("Box 17 - State income tax", "$884.00")]
    html = f"""<div class=s style="color:#777">https://my.talusstate.example/self-service/tax/w2?year=2025 &nbsp; printed {bare(p.day(40))}</div><h2>Form W-2 Wage and Tax Statement (view)</h2><p class=s>This is not a substitute for the form mailed to you. Prior year: box 1 was $19,877.10.</p><table class="w u">{''.join(f'<tr><td style="width:52%">{a}<td>{b}' for a, b in rows)}</table>"""
    return Paper(sheet(html, font="11pt/1.5 Lato", margin="0.8in"), shape("w2", tax_year="2025", employer_name=employer, employer_ein=ein, employee_name=p.short, ssn_last4=last, wages=less(gross, plan), federal_tax="1420.00", social_security_wages=gross, medicare_wages=gross, state="CO", state_wages=less(gross, plan)))


def appearance(p: Person) -> Paper:
    """Return a Florida notice of appearance with addresses for e-mail."""
    day = p.day(171)
    html = f"""<p style="margin-left:45%">IN THE CIRCUIT COURT OF THE 21ST<br>JUDICIAL CIRCUIT IN AND FOR<br>MANATEE BAY COUNTY, FLORIDA<br>CASE NO. {p.no('2026-CA-00####')}</p><p>{p.name.upper()},<br>&nbsp; &nbsp; Plaintiff,<br>vs.<br>{p.other.upper()},<br>&nbsp; &nbsp; Defendant.<br>_______________________/</p><h4 class=c>NOTICE OF APPEARANCE AND DESIGNATION OF E-MAIL ADDRESSES</h4><p>PLEASE TAKE NOTICE that the law firm of Rosario &amp; Blythe, P.A. hereby enters its appearance as counsel for Defendant, {p.other.upper()}, and under Rule 2.516 designates the following addresses for service of all pleadings and papers:</p><p style="margin-left:40px">Primary: service@rosarioblythe.example<br>Secondary: irosario@rosarioblythe.example</p><p>I CERTIFY that the foregoing was filed through the Florida Courts E-Filing Portal on {long(day)}, which will furnish a copy to {BOYLE}, counsel for Plaintiff.</p><p style="margin-left:45%">/s/ Imelda Rosario<br>IMELDA ROSARIO<br>Florida Bar No. {p.no('0#####')}</p>"""
    return Paper(sheet(html, font="12pt/1.6 'Liberation Serif'", margin="1in"), filed("pleading", day, None))


def client_mails(p: Person) -> Paper:
    """Return a client's message to the paralegal, printed from the mail program."""
    day = p.day(47)
    html = f"""<table class="s w" style="border-bottom:1px solid #999">{trs([('From', f'{p.short} &lt;{p.first.lower()}.t@mail.example&gt;'), ('Date', f'{mid(day)} at 9:03 PM'), ('To', 'devon@marchettiboyle.example'), ('Subj', 'question + new doctor')])}</table><p>Hi Devon,</p><p>I went to the new knee doctor today, he wants an MRI but the front desk said they need a letter from you guys first?? Can you call them. Dr. Brandeis at Laurel Ortho.</p><p>Also the insurance lady called again and asked if she can record me. I said call my lawyer like you told me.</p><p>My manager at the deli says she filled in the paper and faxed it to the other office. Did it come?</p><p>thanks so much<br>Lucy</p><p class=s style="color:#888">Sent from my phone</p>"""
    return Paper(sheet(html, font="11.5pt/1.5 Roboto", margin="0.9in"), filed("correspondence", day, None))
