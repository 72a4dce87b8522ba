"""Policies, adjusters' letters, ledgers, liens and crash reports of several carriers and states."""
# ruff: noqa: E501, a sentence stands whole

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from tests.benchmarks.strangers_second.case import Case, Paper, dash, long, m, page, record, row, slim, us, vin


def _cars(*cars):
    return [row("vehicle", year=year, make=make, model=model, vin=number) for year, make, model, number in cars]


def _limits(*rows):
    return [
        row("coverage", name=name, coverage=kind, limit_per_person=person and Decimal(person), limit_per_accident=accident and Decimal(accident), deductible=off and Decimal(off), premium=premium)
        for name, kind, person, accident, off, premium in rows
    ]  # fmt: skip


def declarations_tx(c: Case) -> Paper:
    """A Texas policy of two cars under one column of premiums."""
    start = date(c.loss.year, 3, 4)
    end = date(c.loss.year, 9, 4)
    policy = c.no("LSM ####-##-####")
    rows = _limits(
        ("Bodily Injury Liability", "bodily_injury", "30000", "60000", None, c.sum("284.00")),
        ("Property Damage Liability", "property_damage", None, "25000", None, c.sum("231.00")),
        ("Personal Injury Protection", "personal_injury_protection", "2500", None, None, c.sum("61.00")),
        ("Uninsured/Underinsured Motorists Bodily Injury", "uninsured_motorist", "30000", "60000", None, c.sum("74.00")),
        ("Other Than Collision", "other", None, None, "500", c.sum("118.00")),
        ("Collision", "other", None, None, "1000", c.sum("309.00")),
    )  # fmt: skip
    cars = _cars(
        ("2019", "Toyota", "RAV4", vin("2T3F1RFV*KW041882")), ("2014", "Ford", "Fusion", vin("3FA6P0H7*ER220917"))
    )
    shown = [
        "$30,000 each person / $60,000 each accident",
        "$25,000 each accident",
        "$2,500 each person",
        "$30,000 each person / $60,000 each accident",
        "Actual cash value less $500 deductible",
        "Actual cash value less $1,000 deductible",
    ]
    total = sum((Decimal(each["premium"]) for each in rows), Decimal(0))
    body = (
        f"<table><tr><td><b style='font-size:18pt'>Lone Sabine Mutual</b><br>Home office: PO Box 6021, Waco, Texas 76799<td class=r><b>PERSONAL AUTO POLICY</b><br>DECLARATIONS<br>Amended effective {us(start + timedelta(days=30))}</table><hr>"
        f"<table><tr><td><b>Named Insured and Address</b><br>{c.name}<br>{c.street}<br>{c.town}<td><b>Policy Number</b><br>{policy}<br><b>Policy Period</b><br>From {us(start)} to {us(end)}<br>12:01 A.M. standard time<td><b>Your Agent</b><br>Marchbanks Agency<br>254-555-0141</table>"
        "<h3>Drivers</h3><p>" + f"{c.short}; {c.first} {c.last} Jr. (excluded driver)</p><h3>Your Covered Autos</h3><table class=g><tr><th>Auto<th>Year<th>Make<th>Model<th>Vehicle Identification Number"
        + "".join(f"<tr><td>{at}<td>{v['year']}<td>{v['make']}<td>{v['model']}<td>{v['vin']}" for at, v in enumerate(cars, 1))
        + "</table><h3>Coverages</h3><table class=g><tr><th>Coverage<th>Limit of Liability<th class=r>Six-month premium" + "".join(f"<tr><td>{r['name']}<td>{s}<td class=r>${r['premium']}" for r, s in zip(rows, shown, strict=True))
        + f"<tr><td colspan=2 class=r><b>Total premium</b><td class=r><b>${m(total)}</b></table><p>Lienholder, Auto 1: Brazos Teachers Credit Union. Discounts: multi-car, paid in full.</p>"
    )  # fmt: skip
    return Paper(
        page(body, "", "10.5pt 'Liberation Sans'", "0.7in"),
        record("declarations", carrier="Lone Sabine Mutual", policy_number=policy, named_insured=c.name, period_start=start, period_end=end, coverages=rows, vehicles=cars),
    )  # fmt: skip


def declarations_fl(c: Case) -> Paper:
    """A Florida policy with no lines around anything and the limits split by a slash."""
    start, end = date(c.loss.year, 1, 19), date(c.loss.year + 1, 1, 19)
    policy, number = c.no("OPI-FL-#######"), vin("1HGCV1F3*MA014477")
    rows = _limits(
        ("BODILY INJURY", "bodily_injury", "100000", "300000", None, c.sum("612.00")),
        ("PROPERTY DAMAGE", "property_damage", None, "50000", None, c.sum("288.00")),
        ("PERSONAL INJURY PROTECTION", "personal_injury_protection", "10000", None, "1000", c.sum("402.00")),
        ("MEDICAL PAYMENTS", "medical_payments", "5000", None, None, c.sum("58.00")),
        ("UNINSURED MOTORIST (NON-STACKED)", "uninsured_motorist", "50000", "100000", None, c.sum("190.00")),
    )
    shown = ["100,000/300,000", "50,000", "10,000 DED 1,000", "5,000", "50,000/100,000"]
    body = (
        f"<pre>OSPREY POINT INDEMNITY                             AUTOMOBILE DECLARATIONS PAGE\n\nPOLICY {policy}\nEFFECTIVE {dash(start)}  EXPIRES {dash(end)}\n\nINSURED   {c.name.upper()}\n          {c.street.upper()}\n          {c.town.upper()}\nPRODUCER  LIDO KEY INSURANCE BROKERS 0417\n\nVEH 1  2021 HONDA ACCORD   VIN {number}\n       LEASED FROM: COBIA AUTO LEASING LLC\n\n"
        + f"{'COVERAGE':<36}{'LIMITS':<24}{'PREMIUM':>10}\n"
        + "".join(f"{r['name']:<36}{s:<24}{r['premium']:>10}\n" for r, s in zip(rows, shown, strict=True))
        + f"\n{'TOTAL ANNUAL PREMIUM':<60}{m(sum((Decimal(r['premium']) for r in rows), Decimal(0))):>10}\n\nCOLLISION AND COMPREHENSIVE NOT PURCHASED\n</pre>"
    )  # fmt: skip
    return Paper(
        page(body, "pre{font:10.3pt 'DejaVu Sans Mono'}", margin="0.7in"),
        record("declarations", carrier="OSPREY POINT INDEMNITY", policy_number=policy, named_insured=c.name.upper(), period_start=start, period_end=end, coverages=rows, vehicles=_cars(("2021", "HONDA", "ACCORD", number))),
    )  # fmt: skip


def declarations_pa(c: Case) -> Paper:
    """A Pennsylvania renewal with tort option and limits in columns."""
    start, end = date(c.loss.year, 2, 11), date(c.loss.year + 1, 2, 11)
    policy, number = c.no("### QF ######"), vin("4S4BSANC*J3210065")
    rows = _limits(
        ("Liability - Bodily Injury", "bodily_injury", "250000", "500000", None, c.sum("377.20")),
        ("Liability - Property Damage", "property_damage", None, "100000", None, c.sum("205.80")),
        ("First Party Benefits - Medical Expense", "medical_payments", "5000", None, None, c.sum("66.10")),
        ("Uninsured Motorists - Stacked", "uninsured_motorist", "100000", "300000", None, c.sum("41.00")),
        ("Underinsured Motorists - Stacked", "underinsured_motorist", "100000", "300000", None, c.sum("133.40")),
        ("Comprehensive", "other", None, None, "250", c.sum("92.00")),
        ("Collision", "other", None, None, "500", c.sum("318.90")),
    )

    def flat(value):
        return f"{Decimal(value):,.0f}" if value else ""

    body = (
        "<div style='border:2px solid #245;padding:8px'><b style='font-size:16pt;color:#245'>Allegheny Beacon Insurance Group</b><span style='float:right'>RENEWAL DECLARATIONS</span><br>Coverage underwritten by <b>Beacon Home &amp; Auto Insurance Company</b></div>"
        f"<p>Policy No. <b>{policy}</b> &nbsp;|&nbsp; Policy term {long(start)} to {long(end)} &nbsp;|&nbsp; Tort option: FULL TORT</p><p>Insured: <b>{c.short}</b> and <b>{c.other}</b><br>{c.street}, {c.town}</p><p>Vehicle: 2018 Subaru Outback &nbsp; VIN: {number}</p>"
        "<table class=z><tr><th>Coverage<th class=r>Each person<th class=r>Each accident<th class=r>Deductible<th class=r>Premium"
        + "".join(f"<tr><td>{r['name']}<td class=r>{flat(r['limit_per_person'])}<td class=r>{flat(r['limit_per_accident'])}<td class=r>{flat(r['deductible'])}<td class=r>{r['premium']}" for r in rows)
        + f"<tr><td colspan=4><b>Total term premium</b><td class=r><b>{m(sum((Decimal(r['premium']) for r in rows), Decimal(0)))}</b></table><p>Countersigned by Ephraim Stoltz, authorized representative, {us(start - timedelta(days=25))}.</p>"
    )  # fmt: skip
    return Paper(
        page(body, ".z td{border-bottom:1px solid #ddd;padding:5px}.z th{background:#245;color:#fff}", "10.5pt 'DejaVu Sans'", "0.7in"),
        record("declarations", carrier="Beacon Home & Auto Insurance Company", policy_number=policy, named_insured=f"{c.short} and {c.other}", period_start=start, period_end=end, coverages=rows, vehicles=_cars(("2018", "Subaru", "Outback", number))),
    )  # fmt: skip


def acknowledgement(c: Case) -> Paper:
    claim = c.no("PM-25-#####-A")
    body = (
        f"<b style='font-size:19pt'>Pinnacle Mesa</b> <span style='font-size:9pt'>INSURANCE</span><p style='font-size:9pt'>Claims Service Center | PO Box 30077 | Tempe, AZ 85299</p><p>{long(c.day(8))}</p><p>Crick and Barlow, Attorneys at Law<br>Attn: Barnaby Crick<br>40 Courthouse Sq<br>{c.town}</p>"
        f"<table style='width:70%'><tr><td>Our Insured:<td>{c.other}<tr><td>Your Client:<td>{c.short}<tr><td>Claim Number:<td>{claim}<tr><td>Date of Loss:<td>{long(c.loss)}</table><p>Dear Mr. Crick:</p><p>We received your letter of representation dated {long(c.day(5))}. I have been assigned to this claim and all further correspondence should come to me.</p><p>Our investigation of the facts of loss is under way, and we will let you know our position on liability when it is complete. Arizona law requires us to tell you that a false claim is a crime.</p><p>Sincerely,</p><p>Delphine Okwuosa<br>Bodily Injury Claims Representative<br>Direct: (480) 555-0103 ext. 7714<br>dokwuosa@pinnaclemesa.example</p>"
    )
    return Paper(
        page(body, "", "11pt 'Liberation Sans'", "1in"),
        record("claim_letter", carrier="Pinnacle Mesa INSURANCE", letter_type="acknowledgement", date=c.day(8), claim_number=claim, adjuster_name="Delphine Okwuosa", adjuster_phone="(480) 555-0103 ext. 7714", adjuster_email="dokwuosa@pinnaclemesa.example", insured_name=c.other, claimant_name=c.short, date_of_loss=c.loss),
    )  # fmt: skip


def offer(c: Case) -> Paper:
    claim, amount, specials = c.no("0######-0#"), c.sum("18500.00"), c.sum("11342.18")
    body = (
        f"<p class=r><b>TRI-COUNTY FARM BUREAU CASUALTY CO.</b><br>Branch Claims, 77 Silo Rd<br>Marion Flats, IA 52999</p><p>{us(c.day(150))}</p><p>VIA FACSIMILE AND U.S. MAIL</p><p>Re: Claim: {claim}<br>&nbsp; &nbsp; &nbsp; Insured: {c.other}<br>&nbsp; &nbsp; &nbsp; Claimant: {c.name}<br>&nbsp; &nbsp; &nbsp; D/L: {us(c.loss)}</p><p>Dear Counsel:</p>"
        f"<p>We have reviewed your demand of $75,000.00 and the records that came with it. We have considered medical specials of ${m(specials)} and reduced those that exceed usual and customary charges.</p><p>In full and final settlement of the bodily injury claim, inclusive of all liens, we are able to offer <b>${m(amount)}</b>. Our insured carries policy limits of $100,000 per person.</p><p>This offer stays open for thirty days. A release is enclosed.</p><p>Yours truly,<br><br>Ignace Bellamy-Roark<br>Senior Claims Adjuster<br>Phone 319.555.0188 &nbsp; Fax 319.555.0189</p>"
    )
    return Paper(
        page(body, "", "11.5pt 'Liberation Serif'", "1in"),
        record("claim_letter", carrier="TRI-COUNTY FARM BUREAU CASUALTY CO.", letter_type="offer", date=c.day(150), claim_number=claim, adjuster_name="Ignace Bellamy-Roark", adjuster_phone="319.555.0188", insured_name=c.other, claimant_name=c.name, date_of_loss=c.loss, amount_offered=amount),
    )  # fmt: skip


def denial(c: Case) -> Paper:
    claim = c.no("SKY#######")
    body = (
        f"<div class=c><b style='font-size:15pt'>Skyline Reciprocal Exchange</b></div><hr><p>Date: {dash(c.day(62))}</p><p>{c.name}<br>{c.street}<br>{c.town}</p><table class=g style='width:75%'><tr><th>File No.<td>{claim}<tr><th>Policyholder<td>{c.other}<tr><th>Loss Date<td>{dash(c.loss)}</table><p>Dear {c.first} {c.last},</p>"
        f"<p>After a careful review we must decline payment of your claim. Statements from two independent witnesses show that you entered the intersection against a red signal, and our policyholder did not breach any duty of care.</p><p>If you have more evidence, send it within 60 days. You may also write to the Department of Insurance. The time in which to bring suit is not extended by this letter.</p><p>Respectfully,</p><p>Xanthe Morland, AIC<br>Claims Specialist<br>xmorland@skylinerx.example &nbsp; 1-866-555-0177</p>"
    )
    return Paper(
        page(body, "", "11pt 'DejaVu Sans Condensed'", "0.9in"),
        record("claim_letter", carrier="Skyline Reciprocal Exchange", letter_type="denial", date=c.day(62), claim_number=claim, adjuster_name="Xanthe Morland, AIC", adjuster_phone="1-866-555-0177", adjuster_email="xmorland@skylinerx.example", insured_name=c.other, claimant_name=c.name, date_of_loss=c.loss),
    )  # fmt: skip


def reservation(c: Case) -> Paper:
    claim = c.no("HC-##-###-##")
    body = (
        f"<p><b>HARBOR CREST GENERAL INSURANCE CO.</b><br>Coverage Unit</p><p>{long(c.day(21))}</p><p>CERTIFIED MAIL, RETURN RECEIPT REQUESTED</p><p>{c.other}<br>88 Tallow Mill Pike<br>Grandview Twp, OH 44098</p><p><b>RESERVATION OF RIGHTS</b></p><p>RE: &nbsp; Named Insured: {c.other}<br>Claimant: {c.short}<br>Claim No.: {claim}<br>Policy No.: {c.no('HCP-######')}<br>Date of Accident: {long(c.loss)}</p>"
        f"<p>Dear {c.other.split()[0]} {c.other.split()[-1]}:</p><p>Harbor Crest will investigate the above claim under a full and complete reservation of its rights. There is a question whether the vehicle was being used to deliver food for pay when the accident occurred, a use which the policy may exclude.</p><p>Nothing that we do in the investigation waives any term of the policy. Please send us, within ten days, your delivery account records for the day of the accident.</p><p>Very truly yours,</p><p>Cornelia Vandersloot<br>Coverage Examiner<br>(614) 555-0120</p>"
    )
    return Paper(
        page(body, "", "11pt 'Liberation Serif'", "1in"),
        record("claim_letter", carrier="HARBOR CREST GENERAL INSURANCE CO.", letter_type="reservation_of_rights", date=c.day(21), claim_number=claim, adjuster_name="Cornelia Vandersloot", adjuster_phone="(614) 555-0120", insured_name=c.other, claimant_name=c.short, date_of_loss=c.loss),
    )  # fmt: skip


def _payments(c, rows):
    made = [
        (c.day(paid_on), payee, c.day(served), c.sum(billed), c.sum(paid))
        for paid_on, payee, served, billed, paid in rows
    ]
    total = sum((each[4] for each in made), Decimal(0))
    return made, total, [row("payment", date=d, payee=p, date_of_service=s, billed=b, paid=x) for d, p, s, b, x in made]


def ledger_pip(c: Case) -> Paper:
    made, total, rows = _payments(c, [(25, "Blackthorn Regional Medical Center", 0, "2866.00", "2292.80"), (31, "Palm Cay Fire Rescue", 0, "940.00", "752.00"), (44, "Sea Oats Chiropractic", 9, "310.00", "248.00"), (58, "Sea Oats Chiropractic", 16, "180.00", "144.00"), (72, "Gulf Vista MRI", 30, "1750.00", "1400.00")])  # fmt: skip
    claim, limit = c.no("OPI-####-PIP-#"), Decimal("10000.00")
    body = (
        f"<h2>Osprey Point Indemnity</h2><h3>PIP PAYOUT LOG</h3><table style='width:60%'><tr><td>Claim<td>{claim}<tr><td>Injured person<td>{c.name}<tr><td>Loss date<td>{us(c.loss)}<tr><td>Run date<td>{us(c.day(80))}</table><br><table class=g><tr><th>Check date<th>Paid to<th>Service date<th class=r>Amount billed<th class=r>Amount paid"
        + "".join(f"<tr><td>{us(d)}<td>{p}<td>{us(s)}<td class=r>{m(b)}<td class=r>{m(x)}" for d, p, s, b, x in made)
        + f"<tr><th colspan=3>Totals<th class=r>{m(sum((each[3] for each in made), Decimal(0)))}<th class=r>{m(total)}</table><p>Policy limit: ${m(limit)} &nbsp; Benefits paid to date: ${m(total)} &nbsp; Benefits remaining: ${m(limit - total)}</p><p>Adjuster: R. Tamsin Holloway</p>"
    )
    return Paper(
        page(body, "", "10.5pt 'Liberation Sans'", "0.7in"),
        record("payment_ledger", carrier="Osprey Point Indemnity", claim_number=claim, coverage="personal_injury_protection", payments=rows, total_paid=total, limit=limit, remaining=limit - total),
    )  # fmt: skip


def ledger_medpay(c: Case) -> Paper:
    made, total, rows = _payments(c, [(19, "MERCY OF THE PLAINS", 0, "1322.00", "1322.00"), (40, "PELL FAMILY CHIRO", 14, "415.00", "415.00"), (66, "CLEARFIELD IMAGING", 24, "1480.00", "1480.00")])  # fmt: skip
    claim, limit = c.no("##-M-#####"), Decimal("5000.00")
    body = (
        f"<pre>FRONTIER OAK INSURANCE                     CLAIM PAYMENT HISTORY\nCLAIM NBR {claim}     CLMT {c.inverted.upper()}\nCOV: MEDICAL PAYMENTS     DOL {dash(c.loss)}\nLIMIT {m(limit)}\n\n{'ISSUED':<12}{'PAYEE':<24}{'DOS':<12}{'BILLED':>10}{'PAID':>12}\n"
        + "".join(f"{dash(d):<12}{p:<24}{dash(s):<12}{m(b):>10}{m(x):>12}\n" for d, p, s, b, x in made)
        + f"\nTOTAL PAID        {m(total)}\nREMAINING LIMIT   {m(limit - total)}\n\nCOV: COLLISION  - NO PAYMENTS\n</pre>"
    )
    return Paper(
        page(body, "pre{font:10.5pt 'Liberation Mono'}"),
        record("payment_ledger", carrier="FRONTIER OAK INSURANCE", claim_number=claim, coverage="medical_payments", payments=rows, total_paid=total, limit=limit, remaining=limit - total),
    )  # fmt: skip


def _items(c, rows):
    made = [(c.day(day), who, codes, c.sum(billed), c.sum(paid)) for day, who, codes, billed, paid in rows]
    items = [
        row("item", date_of_service=d, provider_name=w, diagnosis_codes=k, billed=b, paid=p) for d, w, k, b, p in made
    ]
    return made, items, sum((each[4] for each in made), Decimal(0)), sum((each[3] for each in made), Decimal(0))


def lien_medicare(c: Case) -> Paper:
    made, items, paid, billed = _items(c, [(0, "ST BRANNOCK MEDICAL CENTER", ["S16.1XXA", "S09.90XA"], "6110.00", "1204.33"), (9, "GRUBB OTTOLINE", ["S33.5XXA"], "210.00", "88.17"), (24, "CLEARFIELD IMAGING", ["M51.26"], "1480.00", "231.90")])  # fmt: skip
    number, on = c.no("2025# ##### 0####"), c.day(110)
    body = (
        f"<table><tr><td><b style='font-size:17pt'>CMS</b><br>Centers for Medicare &amp; Medicaid Services<td class=r>Benefits Coordination &amp; Recovery Center<br>NGHP<br>PO Box 138832<br>Oklahoma City, OK 73113</table><p>{long(on)}</p><p>{c.name}<br>{c.street}<br>{c.town}</p><table style='width:70%'><tr><td>Beneficiary Name:<td>{c.name}<tr><td>Medicare ID:<td>*****{c.no('##7#')}<tr><td>Case Identification Number:<td>{number}<tr><td>Date of Incident:<td>{long(c.loss)}</table>"
        f"<p><b>Subject: Conditional Payment Notice</b></p><p>Medicare has identified conditional payments that it believes are related to your claim. The current conditional payment amount is <b>${m(paid)}</b>. This is not a final demand.</p><p>You have until {long(on + timedelta(days=30))} to respond before a demand letter is issued for the full amount.</p><h3>Payment Summary Form</h3>"
        "<table class=g style='font-size:9pt'><tr><th>TOS<th>Provider Name<th>Diagnosis Codes<th>From Date<th>To Date<th class=r>Total Charges<th class=r>Conditional Payment"
        + "".join(f"<tr><td>{40 + at}<td>{w}<td>{', '.join(k)}<td>{us(d)}<td>{us(d)}<td class=r>${m(b)}<td class=r>${m(p)}" for at, (d, w, k, b, p) in enumerate(made))
        + f"<tr><td colspan=5 class=r><b>Sum of Total Charges / Conditional Payments</b><td class=r>${m(billed)}<td class=r>${m(paid)}</table>"
    )  # fmt: skip
    return Paper(
        page(body, "", "10.5pt 'Liberation Serif'", "0.8in"),
        record("lien_notice", lienholder="Centers for Medicare & Medicaid Services", lien_type="medicare", lienholder_address="PO Box 138832, Oklahoma City, OK 73113", reference_number=number, claimant_name=c.name, date_of_loss=c.loss, date=on, amount_claimed=paid, items=items, response_due=on + timedelta(days=30)),
    )  # fmt: skip


def lien_medicaid(c: Case) -> Paper:
    number, amount, on = c.no("TPL-#######"), c.sum("3276.54"), c.day(75)
    body = (
        f"<div class=c><b>STATE OF ARIZONA<br>HEALTH CARE COST CONTAINMENT SYSTEM</b><br>Third Party Liability Unit, 801 E Saguaro St, Phoenix, AZ 85099</div><p>{us(on)}</p><p>NOTICE OF MEDICAID LIEN</p><p>Member: {c.short}<br>TPL Case: {number}<br>Injury Date: {us(c.loss)}<br>Attorney: Barnaby Crick</p>"
        f"<p>Under state law the program has a lien on any recovery by the above Medicaid member from a liable third party. As of this date the program has paid <b>${m(amount)}</b> for care related to the injury. The amount may increase. Please answer by {us(on + timedelta(days=21))}.</p><p>Yolanda Fitzsimmons-Park, Recovery Analyst, (602) 555-0151</p>"
    )
    return Paper(
        page(body, "", "12pt 'Liberation Mono'", "1in"),
        record("lien_notice", lienholder="STATE OF ARIZONA HEALTH CARE COST CONTAINMENT SYSTEM", lien_type="medicaid", lienholder_address="801 E Saguaro St, Phoenix, AZ 85099", reference_number=number, claimant_name=c.short, date_of_loss=c.loss, date=on, amount_claimed=amount, response_due=on + timedelta(days=21)),
    )  # fmt: skip


def lien_erisa(c: Case) -> Paper:
    made, items, paid, billed = _items(c, [(3, "Tamarack Orthopaedic", ["S46.011A"], "468.00", "291.20"), (40, "Tidewater Surgery Ctr", ["S46.011D"], "14220.00", "6118.75")])  # fmt: skip
    number, on = c.no("RR#####-##"), c.day(130)
    body = (
        f"<b style='font-size:15pt;color:#414'>Rookery Recovery Services</b><br>on behalf of the Castellan Freight Employee Benefit Plan<p>1 Recovery Plaza, Floor 6, Louisville, KY 40299 &nbsp; T 502-555-0164</p><hr><p>{long(on)}</p><p>Our File: {number}<br>Plan Member: {c.other}<br>Patient: {c.name}<br>Date of Injury: {long(c.loss)}</p>"
        f"<p>Dear Sir or Madam:</p><p>We represent the Plan, a self-funded plan governed by ERISA, in its claim for reimbursement. The Plan has paid ${m(paid)} in benefits for this injury, against charges of ${m(billed)}, and claims a lien in that sum without reduction for attorney fees.</p><table class=z><tr><th>Service<th>Provider<th>Dx<th class=r>Charged<th class=r>Benefit"
        + "".join(
            f"<tr><td>{slim(d)}<td>{w}<td>{' '.join(k)}<td class=r>{m(b)}<td class=r>{m(p)}" for d, w, k, b, p in made
        )
        + "</table><p>Please confirm in writing that the lien will be honored. Do not disburse before you hear from us.</p><p>Leopold Anansi<br>Subrogation Specialist</p>"
    )
    return Paper(
        page(body, ".z th{border-bottom:1px solid}", "11pt 'DejaVu Serif'", "0.9in"),
        record("lien_notice", lienholder="Castellan Freight Employee Benefit Plan", lien_type="erisa_plan", lienholder_address="1 Recovery Plaza, Floor 6, Louisville, KY 40299", reference_number=number, claimant_name=c.name, date_of_loss=c.loss, date=on, amount_claimed=paid, items=items),
    )  # fmt: skip


def lien_hospital(c: Case) -> Paper:
    amount, number = c.sum("14393.88"), c.no("2025-L-#####")
    body = (
        f"<div style='text-align:right;font-size:9pt'>RECORDED IN OFFICIAL RECORDS<br>Instrument {number}<br>{us(c.day(28))} 10:14 AM</div><h2 class=c>NOTICE OF HOSPITAL LIEN</h2><p>NOTICE IS HEREBY GIVEN that Blackthorn Regional Medical Center, whose address is 1200 Infirmary Blvd, Kestrel Gap, TN 37999, claims a lien for the reasonable charges of hospital care given to {c.name}, who was injured on or about {long(c.loss)}, upon all causes of action and proceeds arising from that injury.</p>"
        f"<p>1. Date of admission: {long(c.loss)}. Date of discharge: {long(c.day(2))}.</p><p>2. Amount claimed to be due: <b>${m(amount)}</b>.</p><p>3. Persons alleged to be liable: {c.other}, and Sable Creek Mutual, insurer.</p><p>Dated {long(c.day(27))}.</p><p style='margin-top:40px'>______________________<br>Quentin Abelard, Director of Patient Accounts</p><p>Sworn to before me, Mavis Trelawney, Notary Public. My commission expires January 12, 2028.</p>"
    )
    return Paper(
        page(body, "", "12pt 'Liberation Serif'", "1in"),
        record("lien_notice", lienholder="Blackthorn Regional Medical Center", lien_type="hospital", lienholder_address="1200 Infirmary Blvd, Kestrel Gap, TN 37999", reference_number=number, claimant_name=c.name, date_of_loss=c.loss, date=c.day(27), amount_claimed=amount),
    )  # fmt: skip


def _parties(*rows):
    return [row("party", role=role, name=name, vehicle=car, insurer=insurer, policy_number=policy) for role, name, car, insurer, policy in rows]  # fmt: skip


def crash_ohio(c: Case) -> Paper:
    number, p1, p2 = c.no("25-#####-07"), c.no("BS#######"), c.no("LSM ####-##-####")
    story = "Unit 1 was southbound on Linden Avenue and did not stop in the assured clear distance. Unit 1 struck the rear of Unit 2, which was stopped for traffic at Fourth Street. The driver of Unit 1 stated that the sun was in the eyes. The driver of Unit 2 complained of neck pain and was taken to St. Brannock Medical Center by Medic 12."
    body = (
        f"<table class=g><tr><td colspan=3><b>TRAFFIC CRASH REPORT</b> &nbsp; OH-1<td>LOCAL REPORT NUMBER<br><b>{number}</b><tr><td>REPORTING AGENCY<br>Ardmore Springs Division of Police<td>CRASH DATE<br>{us(c.loss)}<td>CRASH TIME<br>17:26<td>CRASH SEVERITY<br>3 - Minor injury suspected<tr><td colspan=4>LOCATION<br>Linden Avenue at Fourth Street, Ardmore Springs</table><br>"
        + "".join(
            f"<table class=g><tr><th colspan=4>UNIT {n}<tr><td colspan=2>DRIVER NAME<br>{who}<td>VEHICLE YEAR MAKE MODEL<br>{car}<td>PLATE<br>{plate}<tr><td colspan=2>INSURANCE COMPANY<br>{insurer}<td>POLICY #<br>{policy}<td>OFFENSE CHARGED / CITATION<br>{cite}</table><br>"
            for n, who, car, plate, insurer, policy, cite in ((1, c.other, "2016 Chevrolet Malibu", "HQX 1184", "Buckhorn States Auto", p1, "4511.21 Assured clear distance"), (2, c.name, "2020 Kia Soul", "JRT 5521", "Lone Sabine Mutual", p2, "None"))
        )
        + f"<table class=g><tr><td>WITNESS<br>Bettina Oduya, 440-555-0193<tr><td>NARRATIVE<br>{story}<tr><td>OFFICER&#39;S NAME / BADGE<br>J. Ferrante #318 &nbsp; Report taken {us(c.day(1))}</table>"
    )  # fmt: skip
    return Paper(
        page(body, "td{font-size:9.5pt}", "9.5pt 'Liberation Sans'", "0.5in"),
        record("crash_report", agency="Ardmore Springs Division of Police", report_number=number, date=c.loss, time="17:26", location="Linden Avenue at Fourth Street, Ardmore Springs", parties=_parties(("driver", c.other, "2016 Chevrolet Malibu", "Buckhorn States Auto", p1), ("driver", c.name, "2020 Kia Soul", "Lone Sabine Mutual", p2), ("witness", "Bettina Oduya", None, None, None)), citations=["4511.21 Assured clear distance"], narrative=story),
    )  # fmt: skip


def crash_california(c: Case) -> Paper:
    number, p1 = c.no("9###-2025-0####"), c.no("7###-##-1")
    story = "P-1 WAS DRIVING V-1 EASTBOUND ON SERENA BLVD IN THE NO. 1 LANE AT ABOUT 35 MPH. P-1 MADE A LEFT TURN INTO THE PATH OF V-2, WHICH WAS WESTBOUND ON A GREEN LIGHT. P-2 APPLIED THE BRAKES BUT COULD NOT AVOID THE COLLISION. P-1 CAUSED THIS COLLISION BY VIOLATING 21801(A) CVC."
    body = (
        f"<div style='font-size:8pt'>STATE OF CALIFORNIA<br><b style='font-size:12pt'>TRAFFIC CRASH REPORT</b><br>CHP 555 PAGE 1</div><table class=g><tr><td>SPECIAL CONDITIONS<td>NO. INJURED<br>1<td>HIT AND RUN<br>NO<td>CITY<br>VISTA SERENA<td>LOCAL REPORT NUMBER<br>{number}<tr><td colspan=3>CRASH OCCURRED ON<br>SERENA BLVD AT INTERSECTION WITH OLIVE ST<td>MO. DAY YEAR<br>{us(c.loss)}<td>TIME (2400)<br>0815</table>"
        + "".join(
            f"<table class=g style='margin-top:8px'><tr><td rowspan=3 style='width:11%'><b>PARTY {n}</b><br>DRIVER<td>NAME (FIRST, MIDDLE, LAST)<br>{who.upper()}<td>DRIVER'S LICENSE NUMBER<br>{lic}<td>VEH. YEAR / MAKE / MODEL / COLOR<br>{car} / {color}<tr><td colspan=2>STREET ADDRESS<br>{where}<td>OWNER'S NAME<br>{owner}<tr><td>INSURANCE CARRIER<br>{insurer}<td>POLICY NUMBER<br>{policy}<td>DIR OF TRAVEL<br>{way}</table>"
            for n, who, lic, car, color, where, owner, insurer, policy, way in ((1, c.other, "MASKED", "2017 NISSAN ROGUE", "WHI", "12 ALMOND CT", "SAME AS DRIVER", "NONE", "", "E"), (2, c.name, "MASKED", "2022 MAZDA CX-5", "GRY", c.street.upper(), "SOLSTICE RENTALS LLC", "KEYSTONE LARK AUTO", p1, "W"))
        )
        + f"<table class=g style='margin-top:8px'><tr><td>PRIMARY COLLISION FACTOR<br>VC SECTION VIOLATED 21801(A) &nbsp; CITED: YES (PARTY 1)<td>WEATHER<br>A CLEAR<td>LIGHTING<br>A DAYLIGHT</table><p>NARRATIVE:<br>{story}</p><p>PREPARER'S NAME: D. ESPARZA &nbsp; I.D. 20418 &nbsp; VISTA SERENA POLICE DEPARTMENT &nbsp; REVIEWED {us(c.day(4))} SGT. L. MOY</p>"
    )  # fmt: skip
    return Paper(
        page(body, "td{font-size:8.5pt}", "9.5pt 'Liberation Sans Narrow'", "0.5in"),
        record("crash_report", agency="VISTA SERENA POLICE DEPARTMENT", report_number=number, date=c.loss, time="08:15", location="SERENA BLVD AT INTERSECTION WITH OLIVE ST", parties=_parties(("driver", c.other.upper(), "2017 NISSAN ROGUE", None, None), ("driver", c.name.upper(), "2022 MAZDA CX-5", "KEYSTONE LARK AUTO", p1)), citations=["21801(A)"], narrative=story),
    )  # fmt: skip


def crash_florida(c: Case) -> Paper:
    number, p1 = c.no("8#######"), c.no("OPI-FL-#######")
    story = "V01 was travelling north on Heron Way in the outside lane. V01 ran off the road to the right and struck the pedestrian, who was on the sidewalk. D01 said a dog ran in front of the car. The pedestrian was transported by Palm Cay Fire Rescue. No other persons were injured."
    body = (
        f"<table><tr><td><b>FLORIDA TRAFFIC CRASH REPORT</b><br>LONG FORM &nbsp; HSMV 90010 S<td class=r>HSMV Crash Report Number: <b>{number}</b><br>Agency: Cay County Sheriff's Office</table><hr><p><b>CRASH IDENTIFIERS</b></p><p>Date of Crash: {us(c.loss)} &nbsp; Time of Crash: 06:40 PM &nbsp; Reported: 06:46 PM</p><p>Roadway: Heron Way, 200 feet north of Tarpon Drive, Palm Cay</p>"
        f"<p><b>VEHICLE 01</b> &nbsp; 2012 Jeep Liberty &nbsp; Green &nbsp; Insurance: Osprey Point Indemnity &nbsp; Policy: {p1}</p><p><b>PERSON RECORD</b> Driver of V01: {c.other} &nbsp; Injury: 1 none</p><p><b>NON-MOTORIST</b> Pedestrian: {c.name} &nbsp; Injury: 3 non-incapacitating</p><p><b>WITNESS</b> Ulysses Brandt, 77 Heron Way</p><p><b>VIOLATIONS</b></p><table style='width:80%'><tr><th>Person<th>FL Statute<th>Charge<th>Citation<tr><td>{c.other}<td>316.1925<td>Careless driving<td>{c.no('A###XYZ')}</table>"
        f"<p><b>NARRATIVE</b></p><p>{story}</p><p>Investigated by Deputy N. Achebe, ID 552, on {us(c.loss)}</p>"
    )
    return Paper(
        page(body, "", "11pt 'Liberation Serif'", "0.8in"),
        record("crash_report", agency="Cay County Sheriff's Office", report_number=number, date=c.loss, time="18:40", location="Heron Way, 200 feet north of Tarpon Drive, Palm Cay", parties=_parties(("driver", c.other, "2012 Jeep Liberty", "Osprey Point Indemnity", p1), ("pedestrian", c.name, None, None, None), ("witness", "Ulysses Brandt", None, None, None)), citations=["316.1925 Careless driving"], narrative=story),
    )  # fmt: skip
