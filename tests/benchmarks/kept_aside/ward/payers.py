"""What payers explain, and what they list as paid."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.ward.case import (
    Paper,
    Person,
    add,
    bare,
    days,
    grid,
    less,
    line,
    long,
    payment,
    shape,
    sheet,
    short,
    us,
    usd,
)


def member_summary(p: Person) -> Paper:
    """A health plan's explanation over two sheets: the words first, the claim on the second, reasons at the foot."""
    d = p.loss
    raw = [("99285", "Emergency department visit", "4216.00", "1702.40", "1361.92", "340.48"), ("70450", "CT of head", "3344.00", "688.20", "550.56", "137.64"), ("72125", "CT of neck", "3698.00", "731.10", "584.88", "146.22"), ("74177", "CT of abdomen and pelvis", "5921.00", "1184.50", "947.60", "236.90"), ("73562", "X-ray of knee", "467.00", "92.30", "73.84", "18.46")]
    rows = [(code, said, billed, less(billed, allowed), allowed, paid, owes) for code, said, billed, allowed, paid, owes in raw]
    tot = [add(*(row[at] for row in rows)) for at in range(2, 7)]
    member, claim = p.no("XBB#########"), p.no("E26########00")
    body = (
        f"<div class=row><div style='font-size:20pt;color:#1d4e89'><b>Bayou Blue Health</b></div><div class=r><b>Explanation of Benefits</b><br>THIS IS NOT A BILL<br>{long(p.day(15))}</div></div><p style='margin-top:30px'>MIREILLE THIBODEAUX<br>512 LIVE OAK BAYOU DR<br>BELLE RIGOLET LA 70999</p><p>Dear Mireille,</p><p>We handled one claim for you in this period. The next page shows what the provider billed, what your plan's discount took off, what we paid, and what you may owe.</p>"
        f"<table class='box' style='margin:18px auto;text-align:center'><tr><td class=c style='padding:12px 24px'>Amount billed<br><b>${usd(tot[0])}</b><td class=c style='padding:12px 24px'>Your discount<br><b>${usd(tot[1])}</b><td class=c style='padding:12px 24px'>Bayou Blue paid<br><b>${usd(tot[3])}</b><td class=c style='padding:12px 24px'>You may owe<br><b>${usd(tot[4])}</b></table><p>If this care was for an injury caused by somebody else, call our recovery unit at 800-555-0145.</p>"
        f"<div class=new></div><h3>Claim details</h3><table class=w style='background:#eef3f9'><tr><td>Patient: Mireille Thibodeaux (subscriber)<td>Member ID: {member}<tr><td>Provider: Belle Rigolet General Hospital (in network)<td>Group number: 0078213-04<tr><td>Claim number: {claim}<td>Date received: {us(p.day(6))}</table>"
        "<table class='w line' style='margin-top:10px'><tr><th>Date of service<th>Type of service<th class=r>Amount billed<th class=r>Plan discount<th class=r>Allowed amount<th class=r>Plan paid<th class=r>Your share<th>Note"
        + grid([(us(d), f"{said} ({code})", *(usd(cell) for cell in cells), "A1") for code, said, *cells in rows], (2, 3, 4, 5, 6))
        + f"<tr><td colspan=2><b>Claim total</b>{''.join(f'<td class=r><b>${usd(cell)}</b>' for cell in tot)}<td></table><p class=sm>A1: Your share is the 20% coinsurance for network hospitals. Your deductible of $1,500.00 has been met for 2026. Out-of-pocket so far this year: $2,379.70 of $6,000.00.</p>"
    )
    record = shape(
        "explanation_of_benefits", payer_name="Bayou Blue Health", member_id=member, group_number="0078213-04", claim_number=claim, patient_name="Mireille Thibodeaux", provider_name="Belle Rigolet General Hospital", lines=[line(d, code, said, billed, allowed, cut, paid, owes) for code, said, billed, cut, allowed, paid, owes in rows],
        total_billed=tot[0], total_adjustment=tot[1], total_allowed=tot[2], total_paid=tot[3], total_patient_responsibility=tot[4],
    )
    return Paper(sheet(body, font="10.5pt/1.4 'Lato'"), record)


def summary_notice(p: Person) -> Paper:
    """A Medicare summary notice for Part B: one doctor, the columns as the contractor prints them."""
    a, b = p.loss, p.day(1)
    raw = [(a, "Emergency department visit, high complexity (99285)", "1392.00", "182.44", "145.95", "36.49"), (a, "Repair of scalp wound, 2.6 to 7.5 cm (12002)", "388.00", "71.20", "56.96", "14.24"), (b, "Hospital care, subsequent, 35 minutes (99232)", "214.00", "78.15", "62.52", "15.63")]
    tot = [add(*(row[at] for row in raw)) for at in range(2, 6)]
    claim = p.no("17-26###-###-###")
    body = (
        f"<div class=row style='border-bottom:4px solid #1f3a5f'><div><b style='font-size:16pt'>Medicare Summary Notice</b><br>for Part B (Medical Insurance)</div><div class=r>Page 3 of 4<br>Gideon R. Applewhite</div></div><h3>Your Claims for Part B (Medical Insurance)</h3><div class=row><p class=sm style='width:48%'><b>Provider Approved?</b> This column tells you if Medicare approved the service. <b>Amount Provider Charged:</b> your provider's fee. <b>Medicare-Approved Amount:</b> the amount a provider can be paid. It may be less than the actual amount charged.</p><p class=sm style='width:48%'>Medicare Number: XXX-XX-TY62<br>Date of This Notice: {long(p.day(70))}<br>Claims Processed Between: {long(p.day(3))} and {long(p.day(68))}</p></div>"
        f"<h3>{long(a)}</h3><p><b>Schuylkill Emergency Associates, PC</b>, (610) 555-0137<br>PO Box 8890, Philadelphia, PA 19101-8890<br>Claim Number: {claim}</p><table class='w box'><tr><th>Service Provided &amp; Billing Code<th>Service Approved?<th class=r>Amount Provider Charged<th class=r>Medicare-Approved Amount<th class=r>Amount Medicare Paid<th class=r>Maximum You May Be Billed"
        + grid([((f"{us(d)} " if d != a else "") + said, "Yes", *(f"${usd(cell)}" for cell in cells)) for d, said, *cells in raw], (2, 3, 4, 5))
        + f"<tr><td colspan=2><b>Total for Claim #{claim}</b>{''.join(f'<td class=r><b>${usd(cell)}</b>' for cell in tot)}</table><p class=sm>Notes for claims above: Your deductible for 2026 was met before these services. Another insurer may be responsible for this claim because it may be related to an accident.</p>"
    )
    record = shape(
        "explanation_of_benefits", payer_name="Medicare", claim_number=claim, patient_name="Gideon R. Applewhite", provider_name="Schuylkill Emergency Associates, PC", lines=[line(d, said[-6:-1], said[:-8], billed, allowed, None, paid, owes) for d, said, billed, allowed, paid, owes in raw],
        total_billed=tot[0], total_allowed=tot[1], total_paid=tot[2], total_patient_responsibility=tot[3],
    )
    return Paper(sheet(body, font="10.5pt/1.4 'Open Sans'"), record).without("member_id", "payer_name")


def bill_review(p: Person) -> Paper:
    """An auto insurer's repricing of a therapist's bill, wide, many columns, in small type."""
    d = days(p.loss, 8, 11, 15)
    raw = [(d[0], "97162", "GP", "1", "205.00", "168.40"), (d[0], "97110", "GP", "2", "144.00", "118.62"), (d[0], "97140", "GP", "1", "68.00", "54.11"), (d[1], "97110", "GP", "2", "144.00", "118.62"), (d[1], "97140", "GP", "1", "68.00", "54.11"), (d[1], "97112", "GP", "1", "71.50", "0.00"), (d[2], "97110", "GP", "2", "144.00", "118.62"), (d[2], "97140", "GP", "1", "68.00", "54.11")]
    total, allowed = add(*(row[4] for row in raw)), add(*(row[5] for row in raw))
    body = (
        f"<div class=row><div><b>NORTH SHORE MUTUAL INSURANCE</b><br>NO-FAULT BILL REVIEW<br>2 HARBORVIEW PLZ, DULUTH MN 55802</div><div><b>EXPLANATION OF REVIEW</b><br>BILL ID: 4471-9920-B003 &nbsp; PROCESSED: {short(p.day(34))}</div></div><table class='w box' style='margin:8px 0'><tr><td><span class=k>CLAIM NO</span>NSM-4471-9920<td><span class=k>CLAIMANT</span>ANDERS KVISTAD<td><span class=k>DATE OF LOSS</span>{short(p.loss)}<td><span class=k>PROVIDER</span>TAMARACK REHAB AND SPORT LLC<td><span class=k>TAX ID</span>41-1906338<td><span class=k>DX</span>S33.5XXD M54.16"
        "</table><table class='w box'><tr><th>LN<th>DOS<th>POS<th>CPT<th>MOD<th>UNITS<th class=r>CHARGED<th class=r>REDUCTION<th class=r>ALLOWED<th class=r>COPAY/DED<th class=r>PAYMENT<th>EXPL"
        + grid([(at, short(day), "11", code, mod, n, billed, less(billed, ok), ok, "0.00", ok, "B91" if ok == "0.00" else "A03") for at, (day, code, mod, n, billed, ok) in enumerate(raw, 1)], (6, 7, 8, 9, 10))
        + f"<tr><td colspan=6>TOTALS<td class=r>{usd(total)}<td class=r>{less(total, allowed)}<td class=r>{allowed}<td class=r>0.00<td class=r>{allowed}<td></table><p>A03 REDUCED TO USUAL AND CUSTOMARY AMOUNT FOR THE AREA. &nbsp; B91 NOT SHOWN TO BE DISTINCT FROM 97110 ON THIS DATE; SUBMIT NOTES FOR RECONSIDERATION. &nbsp; CHECK 00817734 ISSUED TO PROVIDER.</p>"
    )
    record = shape(
        "explanation_of_benefits", payer_name="NORTH SHORE MUTUAL INSURANCE", claim_number="NSM-4471-9920", patient_name="ANDERS KVISTAD", provider_name="TAMARACK REHAB AND SPORT LLC", lines=[line(day, code, None, billed, ok, less(billed, ok), ok, "0.00") for day, code, _, _, billed, ok in raw],
        total_billed=total, total_allowed=allowed, total_adjustment=less(total, allowed), total_paid=allowed, total_patient_responsibility="0.00",
    )
    return Paper(sheet(body, font="9pt/1.35 'Liberation Sans'", size="Letter landscape", margin="0.5in"), record)


def provider_voucher(p: Person) -> Paper:
    """A remittance voucher sent to the doctor: one claim of the run, in fixed columns, with reason codes."""
    d = p.day(3)
    raw = [("99204", "486.00", "241.17", "244.83", "201.17", "40.00"), ("73030", "152.00", "46.88", "105.12", "46.88", "0.00"), ("20610", "315.00", "98.05", "216.95", "98.05", "0.00"), ("J3301", "96.00", "31.20", "64.80", "31.20", "0.00")]
    tot = [add(*(row[at] for row in raw)) for at in range(1, 6)]
    claim, member = p.no("26########T1"), p.no("W#########02")
    rule = "-" * 84
    body = (
        f"<pre>LONE STAR PREFERRED PLAN                                        REMITTANCE ADVICE\nPO BOX 660044  DALLAS TX 75266                                  CHECK/EFT 0099318245\nPROVIDER: LLANO VERDE ORTHOPEDICS PA   NPI 1881940278           DATE {short(p.day(28))}\n{rule}\nPATIENT: BENAVIDES XIOMARA      MEMBER ID: {member}     GROUP: 77310\nCLAIM: {claim}           PAT CTL: LVO-4418      PLAN: PPO 80\n{rule}\nSERV DATE PROC       BILLED   ALLOWED   ADJUST  RSN     PT RESP   PAID\n"
        + "".join(f"{short(d)}  {code:<6} {billed:>10} {ok:>9} {cut:>8}  CO-45 {owes:>9} {paid:>8}\n" for code, billed, ok, cut, paid, owes in raw)
        + f"{rule}\nCLAIM TOTALS    {tot[0]:>10} {tot[1]:>9} {tot[2]:>8}        {tot[4]:>9} {tot[3]:>8}\n\nPT RESP: PR-3 CO-PAYMENT\n{rule}\nPROVIDER TOTALS FOR THIS CHECK (9 CLAIMS)          PAID TOTAL      2,914.66\n\n  CO-45  CHARGE EXCEEDS FEE SCHEDULE OR CONTRACTED AMOUNT\n  PR-3   CO-PAYMENT AMOUNT\n</pre>"
    )
    record = shape(
        "explanation_of_benefits", payer_name="LONE STAR PREFERRED PLAN", member_id=member, group_number="77310", claim_number=claim, patient_name="BENAVIDES XIOMARA", provider_name="LLANO VERDE ORTHOPEDICS PA", lines=[line(d, code, None, billed, ok, cut, paid, owes) for code, billed, ok, cut, paid, owes in raw],
        total_billed=tot[0], total_allowed=tot[1], total_adjustment=tot[2], total_paid=tot[3], total_patient_responsibility=tot[4],
    )
    return Paper(sheet(body, font="9.6pt/1.4 'Liberation Mono'", css="pre{white-space:pre}"), record)


def student_plan(p: Person) -> Paper:
    """A child's explanation on one sheet: each service as a small block of captions and values."""
    d = p.day(2)
    raw = [("99214", "Office visit", "241.00", "148.00", "121.00", "27.00"), ("L3908", "Wrist splint", "96.40", "0.00", "0.00", "96.40"), ("87804", "Flu test", "52.00", "0.00", "0.00", "52.00")]
    claim, member = p.no("FR-########"), p.no("FRS####-03")
    block = "".join(f"<table class='w box' style='margin-bottom:8px'><tr><td style='width:34%'><span class=k>Service</span>{said}<td><span class=k>Code</span>{code}<td><span class=k>Service date</span>{bare(d)}<tr><td><span class=k>Provider charge</span>{usd(billed)}<td><span class=k>Allowed</span>{usd(ok)}<td><span class=k>We paid</span>{usd(paid)}<tr><td colspan=3><span class=k>You owe the provider</span>{usd(owes)}{' (not a covered benefit, remark N2)' if ok == '0.00' else ' (coinsurance 12.00, copay 15.00)'}</table>" for code, said, billed, ok, paid, owes in raw)
    body = (
        f"<h2 style='margin:0'>FRONT RANGE SELECT</h2>Explanation of benefits for dependent TOBIAH OKEREKE<br>Subscriber: ADAEZE OKEREKE<p>Identification {member} &nbsp;&nbsp; Group FRS-20918 &nbsp;&nbsp; Claim {claim}<br>Provider: BLUFF CHILDREN'S CLINIC &nbsp;&nbsp; Processed {bare(p.day(19))}</p>{block}"
        f"<p><b>In all</b> the provider charged $389.40. The plan allowed $148.00 and paid $121.00. You owe $175.40.</p><p class=sm>The provider's charge above the allowed amount of $93.00 on the office visit is written off and may not be billed to you.</p>"
    )
    record = shape(
        "explanation_of_benefits", payer_name="FRONT RANGE SELECT", member_id=member, group_number="FRS-20918", claim_number=claim, patient_name="TOBIAH OKEREKE", provider_name="BLUFF CHILDREN'S CLINIC", lines=[line(d, code, said, billed, ok, None, paid, owes) for code, said, billed, ok, paid, owes in raw],
        total_billed="389.40", total_allowed="148.00", total_paid="121.00", total_patient_responsibility="175.40",
    )
    for each in record["lines"]:
        del each["adjustment"]
    return Paper(sheet(body, font="10.5pt/1.4 'Liberation Sans'"), record).without("total_adjustment")


def no_fault_ledger(p: Person) -> Paper:
    """A New York insurer's payment ledger: denied lines among the paid, wage loss apart, aggregate left."""
    raw = [(19, "KINGSFERRY VOL AMBULANCE CORPS", 0, "1158.20", "782.40"), (24, "KINGSFERRY HOSPITAL", 0, "4871.00", "2914.18"), (24, "TILDEN EMERGENCY MEDICAL PC", 0, "1240.00", "403.77"), (30, "FERRY STREET WALK-IN CARE", 1, "613.00", "318.25"), (41, "ISLAND MOTION PT PC", 8, "186.00", "121.14"), (41, "ISLAND MOTION PT PC", 11, "186.00", "121.14"), (52, "SOUND OPEN MRI PLLC", 15, "1290.00", "879.73"), (52, "NASSAU PAIN CARE PC", 17, "2150.00", "0.00")]
    billed, paid = add(*(row[3] for row in raw)), add(*(row[4] for row in raw))
    body = (
        f"<div class=c><b>GREAT PECONIC INSURANCE COMPANY</b><br>NO-FAULT PAYMENT LEDGER</div><table class=w style='margin:12px 0'><tr><td>CLAIM: 0447-22-6180-NF<td>EIP: BERNADETTE FUSCO<td>DOA: {us(p.loss)}<tr><td>POLICYHOLDER: SAME<td>EXAMINER: L. DRISCOLL X4418<td>RUN: {us(p.day(58))} 08:12</table><table class='w line'><tr><th>PAID ON<th>PAYEE<th>SERVICE DATE<th class=r>BILLED<th class=r>PAID<th>STATUS"
        + grid([(us(p.day(a)), payee, us(p.day(b)), usd(x), usd(y), "DENIED NF-10" if y == "0.00" else "PAID") for a, payee, b, x, y in raw], (3, 4))
        + f"<tr><td colspan=3><b>MEDICAL TOTAL</b><td class=r><b>{usd(billed)}</b><td class=r><b>{usd(paid)}</b><td></table><p>BASIC NO-FAULT LIMIT: $50,000.00 &nbsp;&nbsp;&nbsp; PAID TO DATE: ${usd(paid)} &nbsp;&nbsp;&nbsp; REMAINING: ${usd(less('50000.00', paid))}</p><p>NO LOST EARNINGS HAVE BEEN CLAIMED.</p>"
    )
    record = shape("payment_ledger", carrier="GREAT PECONIC INSURANCE COMPANY", claim_number="0447-22-6180-NF", coverage="personal_injury_protection", payments=[payment(p.day(a), payee, p.day(b), x, y) for a, payee, b, x, y in raw], total_paid=paid, limit="50000.00", remaining=less("50000.00", paid))
    return Paper(sheet(body, font="9.5pt/1.5 'Liberation Sans Narrow'"), record)


def medpay_accounting(p: Person) -> Paper:
    """A letter that accounts for medical payments, a small table in the middle of it."""
    raw = [("Cedar Shoals Spine & Wellness", 3, 28, "300.00"), ("Ocmulgee Emergency Physicians PC", 0, 33, "1697.00"), ("Ocmulgee Regional Med Ctr", 0, 33, "2145.50"), ("Peachtree Cross Imaging", 19, 47, "610.00")]
    paid = add(*(row[3] for row in raw))
    body = (
        f"<div><b style='font-size:14pt'>Piedmont Oaks Insurance</b><br><span class=sm>Medical Payments Unit, PO Box 31880, Macon, GA 31213</span></div><p>{long(p.day(60))}</p><p>Hathaway &amp; Brill, LLC<br>Attn: Corinne Hathaway<br>210 Third Street, Macon, GA 31201</p><p>Re: Our insured and claimant: Raymundo E. Castaneda<br>Claim: 26-MP-118840<br>Loss date: {long(p.loss)}</p><p>Dear Ms. Hathaway:</p><p>You asked what has been paid under the Medical Payments coverage of this policy. These are all payments through the date of this letter:</p>"
        "<table style='margin:10px 30px'><tr style='border-bottom:1px solid #000'><th>Payee<th>Date of service<th>Date paid<th class=r>Amount"
        + grid([(payee.replace("&", "&amp;"), us(p.day(a)), us(p.day(b)), f"${usd(x)}") for payee, a, b, x in raw], (3,))
        + f"<tr style='border-top:1px solid #000'><td colspan=3>Total paid<td class=r>${usd(paid)}</table><p>The limit of this coverage is $5,000.00 for each person, and ${usd(less('5000.00', paid))} remains. A bill of $920.00 from Cedar Shoals Spine &amp; Wellness is under review and is not counted above.</p><p>Sincerely,</p><p class=pen>Rhonda Pickard</p><p>Rhonda Pickard<br>Medical Payments Examiner<br>478-555-0174</p>"
    )
    record = shape("payment_ledger", carrier="Piedmont Oaks Insurance", claim_number="26-MP-118840", coverage="medical_payments", payments=[payment(p.day(b), payee, p.day(a), None, x) for payee, a, b, x in raw], total_paid=paid, limit="5000.00", remaining=less("5000.00", paid))
    return Paper(sheet(body, font="11.5pt/1.4 'Liberation Serif'", margin="0.9in"), record)


def pip_screen(p: Person) -> Paper:
    """A claim system's screen, printed: check numbers first, then dates, payees and amounts."""
    raw = [("100448812", 14, "ST ISIDORE AMBULANCE", 0, "1420.00", "1420.00", "CLEARED"), ("100449377", 22, "NORDEN FALLS MED CTR", 0, "6118.45", "5204.10", "CLEARED"), ("100450106", 29, "LAKES EMERG PHYS", 0, "988.00", "846.20", "CLEARED"), ("100450931", 34, "TAMARACK REHAB", 8, "912.50", "686.59", "ISSUED")]
    paid = add(*(row[5] for row in raw))
    body = (
        f"<div style='background:#223;color:#fff;padding:4px 10px'>ClaimPoint 7.2 &nbsp;|&nbsp; Payments &nbsp;|&nbsp; NSM-4471-9920</div><table class=w style='background:#eee;margin-bottom:10px'><tr><td>Insurer: North Shore Mutual Insurance<td>Coverage: PIP - Medical<td>Insured: KVISTAD, ANDERS P<tr><td>Loss: {us(p.loss)}<td>Limit: 20,000.00<td>Adjuster: T. Wahlberg</table><table class='w box sm'><tr style='background:#ccd'><th>Check #<th>Issue Dt<th>Payee<th>DOS<th class=r>Billed Amt<th class=r>Paid Amt<th>Stat"
        + grid([(no, us(p.day(a)), payee, us(p.day(b)), usd(x), usd(y), stat) for no, a, payee, b, x, y, stat in raw], (4, 5))
        + f"</table><table style='margin:8px 0 0 auto'>{grid([('Total Paid', usd(paid)), ('Remaining Limit', usd(less('20000.00', paid)))], (1,))}</table><p class=xs>Printed by twahlberg {us(p.day(36))} 13:55:20 &nbsp; 1 voided check not shown (100449378) &nbsp; Page 1 of 1</p>"
    )
    record = shape("payment_ledger", carrier="North Shore Mutual Insurance", claim_number="NSM-4471-9920", coverage="personal_injury_protection", payments=[payment(p.day(a), payee, p.day(b), x, y) for _, a, payee, b, x, y, _ in raw], total_paid=paid, limit="20000.00", remaining=less("20000.00", paid))
    return Paper(sheet(body, font="10pt/1.45 'Roboto'", size="Letter landscape"), record)


def exhaustion_log(p: Person) -> Paper:
    """A typed log of payments up to the last dollar: two-line payees, no rules, limit spent."""
    raw = [(6, 0, "FIRST DUE EMS OF\nMARLOW HEIGHTS", "1310.00", "644.12"), (21, 0, "MARLOW HEIGHTS HOSPITAL", "34583.82", "3871.40"), (21, 0, "SCHUYLKILL EMERGENCY\nASSOCIATES PC", "1994.00", "331.79"), (30, 6, "QUINCE ORCHARD\nMEDICAL SUPPLY", "880.25", "152.69")]
    paid = add(*(row[4] for row in raw))

    text = ""
    for when, after, payee, x, y in raw:
        top, _, low = payee.partition("\n")
        text += f"{short(p.day(when))}   {short(p.day(after))}   {top:<26}{usd(x):>12}{usd(y):>12}\n" + (f"{'':22}{low}\n" if low else "")
    body = (
        f"<pre>KEYSTONE MERIDIAN MUTUAL INSURANCE CO.                      FIRST PARTY BENEFITS\nPO BOX 2231  HARRISBURG PA 17105                            PRINTED {short(p.day(44))}\n\nCLAIM NUMBER   KM 88 40117 MB          CLAIMANT   GIDEON APPLEWHITE\nACCIDENT DATE  {short(p.loss)}                COVERAGE   MEDICAL BENEFITS (ACT 6)\n\n\nPAID ON    SERVICE    PAID TO                         BILLED        PAID\n\n{text}\n                                      TOTAL PAID                {usd(paid):>12}\n                                      POLICY LIMIT              {'5,000.00':>12}\n                                      BALANCE OF LIMIT          {usd(less('5000.00', paid)):>12}\n\n\n** BENEFITS EXHAUSTED {short(p.day(raw[-1][0]))}. SEND LATER BILLS TO THE HEALTH INSURER. **</pre>"
    )
    record = shape("payment_ledger", carrier="KEYSTONE MERIDIAN MUTUAL INSURANCE CO.", claim_number="KM 88 40117 MB", payments=[payment(p.day(when), payee.replace("\n", " "), p.day(after), x, y) for when, after, payee, x, y in raw], total_paid=paid, limit="5000.00", remaining=less("5000.00", paid))
    return Paper(sheet(body, font="10.4pt/1.35 'Courier Prime'", css="pre{white-space:pre}"), record).without("coverage")
