"""Explanations of benefits, and what insurers write down about payments."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_fourth.case import (
    MARR,
    Paper,
    Person,
    add,
    bare,
    less,
    long,
    rows,
    shape,
    sheet,
    short,
    us,
    usd,
)


def _line(day: object, code: str | None, what: str | None, billed: str, allowed: str | None, off: str | None, paid: str | None, own: str | None) -> dict:
    return shape("line", date_of_service=day, code=code, description=what, billed=billed, allowed=allowed, adjustment=off, paid=paid, patient_responsibility=own)


def landscape_benefits(p: Person) -> Paper:
    """A health plan's landscape sheet: the claim in a shaded strip, seven money columns."""
    table = [(3, "Office visit, new patient", "395.00", "246.80"), (3, "X-ray knee 3 views", "172.00", "110.85")]
    lines, cells = [], []
    for day, what, billed, allowed in table:
        own = "50.00" if "visit" in what else "14.80"
        paid, off = less(allowed, own), less(billed, allowed)
        lines.append(_line(p.day(day), None, what, billed, allowed, off, paid, own))
        cells.append((us(p.day(day)), what, billed, off, allowed, own if "visit" in what else "0.00", "0.00" if "visit" in what else own, paid, own))
    sums = {name: add(*(line[name] for line in lines)) for name in ("billed", "allowed", "adjustment", "paid", "patient_responsibility")}
    claim, member, group = p.no("25########-00"), p.no("BC########"), p.no("OH####")
    body = (
        f"<div class=f><b style='font-size:17pt;color:#a33'>Buckeye Commons Health</b><span>EXPLANATION OF BENEFITS &mdash; THIS IS NOT A BILL<br>Date issued: {us(p.day(33))}</span></div><div class=f><div>{p.name}<br>{p.address}</div><table><tr><td>Subscriber<td>{p.name}<tr><td>Identification no.<td>{member}<tr><td>Group no.<td>{group}<tr><td>Plan<td>Buckeye Choice 2500</table></div>"
        f"<div class=strip>Patient: {p.short} &emsp; Claim number: {claim} &emsp; Provider: Lakefront Bone &amp; Joint Associates &emsp; In network</div><table class='w b'><tr><th>Date of service<th>Type of service<th>Provider charged<th>Member savings<th>Amount allowed<th>Copay<th>Coinsurance<th>Plan paid<th>Your share" + rows(cells, 2)
        + f"<tr class=tot><td colspan=2>Claim total<td class=n>{sums['billed']}<td class=n>{sums['adjustment']}<td class=n>{sums['allowed']}<td class=n>50.00<td class=n>14.80<td class=n>{sums['paid']}<td class=n>{sums['patient_responsibility']}</table><p class=s>You have met $1,118.40 of your $2,500.00 deductible for 2025. If you think that this is wrong you may appeal within 180 days.</p>"
    )
    return Paper(sheet(body, ".strip{background:#f5dcdc;padding:5px 8px;margin:12px 0 4px;font-weight:bold}.b th{background:#eee}.tot td{font-weight:bold}", "10pt/1.35 'Open Sans'", "0.6in", "11in 8.5in"), shape("explanation_of_benefits", payer_name="Buckeye Commons Health", member_id=member, group_number=group, claim_number=claim, patient_name=p.short, provider_name="Lakefront Bone & Joint Associates", lines=lines, total_billed=sums["billed"], total_allowed=sums["allowed"], total_adjustment=sums["adjustment"], total_paid=sums["paid"], total_patient_responsibility=sums["patient_responsibility"])).without("patient_name")


def explanation_of_review(p: Person) -> Paper:
    """An automobile insurer's review of a bill: reasons by number beneath, reduction beside each charge."""
    table = [(33, "97810", "Acupuncture 15 min initial", "95.00", "21.40", "102"), (33, "97811", "Acupuncture addl 15 min", "70.00", "18.25", "102"), (40, "97813", "Acupuncture electro init", "105.00", "0.00", ""), (40, "97140", "Manual therapy tech", "55.00", "55.00", "319")]
    lines = [_line(p.day(day), code, what, billed, less(billed, off), off, less(billed, off), None) for day, code, what, billed, off, _ in table]
    for line in lines:
        line.pop("paid")
    billed, off = (add(*(row[at] for row in table)) for at in (3, 4))
    claim = p.no("CU-PIP-#######")
    body = (
        f"<h3 class=m>EXPLANATION OF REVIEW</h3><div class=f><div>CASCADE UNITED INDEMNITY COMPANY<br>Medical Claims Unit, PO Box 30118, Tacoma, WA 98448</div><div>Review date {us(p.day(66))}<br>Document {p.no('R#########')}</div></div><table class='w b' style='margin:10px 0'><tr><td>Injured person<br><b>{p.short}</b><td>Claim #<br><b>{claim}</b><td>Loss date<br><b>{us(p.loss)}</b><td>Provider of service<br><b>Still Pond Acupuncture</b><td>TIN<br><b>82-3370914</b></table>"
        "<table class=w><tr class=hd><th>LINE<th>SERVICE DATE<th>CODE<th>DESCRIPTION<th class=n>CHARGED<th class=n>REDUCTION<th class=n>RECOMMENDED<th>REASON" + "".join(f"<tr><td>{at}<td>{us(p.day(day))}<td>{code}<td>{what}<td class=n>{one}<td class=n>{cut}<td class=n>{less(one, cut)}<td>{why}" for at, (day, code, what, one, cut, why) in enumerate(table, 1))
        + f"<tr class=hd><td colspan=4>TOTALS<td class=n>{billed}<td class=n>{off}<td class=n>{less(billed, off)}<td></table><p>Amount of this payment: ${less(billed, off)}</p><p class=s>102 &nbsp; The charge exceeds the 80th percentile for the area.<br>319 &nbsp; The service was not documented in the records received. Send notes for reconsideration.</p>"
    )
    return Paper(sheet(body, ".hd td,.hd th{border-top:2px solid #000;border-bottom:1px solid #000;font-weight:bold}td,th{padding:4px 6px}", "10pt/1.35 'Liberation Sans'"), shape("explanation_of_benefits", payer_name="CASCADE UNITED INDEMNITY COMPANY", claim_number=claim, patient_name=p.short, provider_name="Still Pond Acupuncture", lines=lines, total_billed=billed, total_allowed=less(billed, off), total_adjustment=off, total_paid=less(billed, off)))


def advice_to_provider(p: Person) -> Paper:
    """A plan's remittance to a hospital's doctors: capital letters, no rules, one block a claim."""
    table = [(0, "99284", "859.00", "298.15", "560.85", "248.15", "50.00"), (0, "73030", "96.00", "31.40", "64.60", "31.40", "0.00"), (0, "12001", "412.00", "166.72", "245.28", "166.72", "0.00")]
    sums = [add(*(row[at] for row in table)) for at in range(2, 7)]
    icn, member = p.no("K2025########"), p.no("W## ### ###")
    text = "".join(f"  {short(p.day(day))}  {code:<7}{billed:>10}{allowed:>10}{off:>10}{own:>10}{paid:>10}  CO-45\n" for day, code, billed, allowed, off, paid, own in table)
    body = (
        f"<pre>KEYSTONE VALLEY HEALTH                                 REMITTANCE VOUCHER\nPO BOX 1200  HARRISBURG PA 17199                       CHECK DATE {short(p.day(29))}\n                                                       CHECK NO   {p.no('0#######')}\nPAYEE: FENWICK EMERGENCY PHYSICIANS PC\n       88 CANAL ST  HOLMGATE PA 19998                  TIN 232887104\n{'=' * 76}\n PATIENT: {p.turned.upper():<32} ICN: {icn}\n MEMBER:  {member:<32} ACCT: {p.no('FEP######')}\n\n  SERVICE   PROC     CHARGES   ALLOWED DISALLOWED PAT RESP   PAYMENT  RMK\n{text}{' ' * 17}{'-' * 50}\n  CLAIM TOTALS    {sums[0]:>9}{sums[1]:>10}{sums[2]:>10}{sums[4]:>10}{sums[3]:>10}\n{'=' * 76}\n PAYMENT THIS CHECK                                            {sums[3]:>10}\n\n CO-45  CHARGE EXCEEDS FEE SCHEDULE OR CONTRACTED AMOUNT\n</pre>"
    )
    lines = [_line(p.day(day), code, None, billed, allowed, off, paid, own) for day, code, billed, allowed, off, paid, own in table]
    return Paper(sheet(body, "", "9.6pt/1.35 'Liberation Mono'", "0.7in"), shape("explanation_of_benefits", payer_name="KEYSTONE VALLEY HEALTH", member_id=member, claim_number=icn, patient_name=p.turned.upper(), provider_name="FENWICK EMERGENCY PHYSICIANS PC", lines=lines, total_billed=sums[0], total_allowed=sums[1], total_adjustment=sums[2], total_paid=sums[3], total_patient_responsibility=sums[4]))


def advantage_summary(p: Person) -> Paper:
    """A Medicare Advantage plan's monthly letter: totals first, then each service with its words over two lines."""
    table = [(7, "99213", "Doctor visit (established patient)", "186.00", "98.40", "88.40", "10.00"), (7, "73030", "X-ray of shoulder", "94.00", "31.20", "31.20", "0.00"), (11, "97161", "Physical therapy evaluation", "210.00", "102.65", "82.65", "20.00")]
    sums = [add(*(row[at] for row in table)) for at in range(3, 7)]
    member = p.no("LC#########")
    body = (
        f"<b style='font-size:16pt'>Liberty Crossing Senior Advantage</b><br><span class=s>a Medicare Advantage HMO plan &middot; Member Services 1-800-555-0119</span><p>{p.name}<br>{p.address}</p><p>Your member number: {member}<br>{long(p.day(40))}</p><h2>Your monthly summary of claims</h2><p>This is not a bill. It tells what your providers asked for, what the plan approved and paid, and what you may owe.</p><table class='w b'><tr><th>Totals for this month<th class=n>Amount billed<th class=n>Amount approved<th class=n>Plan's share<th class=n>Your share<tr><td>All medical services<td class=n>${sums[0]}<td class=n>${sums[1]}<td class=n>${sums[2]}<td class=n>${sums[3]}</table>"
        f"<h3>Details: Holmgate Shoulder &amp; Sport PC (in network)</h3><p>Claim {p.no('E25#######')}</p><table class='w b'><tr><th>Service<th class=n>Amount billed<th class=n>Amount approved<th class=n>Plan's share<th class=n>Your share"
        + "".join(f"<tr><td>{what}<br><span class=s>{bare(p.day(day))} &middot; billing code {code}</span><td class=n>${one}<td class=n>${two}<td class=n>${three}<td class=n>${four}" for day, code, what, one, two, three, four in table) + "</table><p class=s>You have paid $642.18 toward your yearly limit of $5,900.00 for out-of-pocket costs.</p>"
    )
    lines = [_line(p.day(day), code, what, one, two, None, three, four) for day, code, what, one, two, three, four in table]
    return Paper(sheet(body, "td,th{padding:5px 8px}", "11.5pt/1.4 'Liberation Sans'", "0.9in"), shape("explanation_of_benefits", payer_name="Liberty Crossing Senior Advantage", member_id=member, claim_number=p.no("E25#######"), patient_name=p.name, provider_name="Holmgate Shoulder & Sport PC", lines=lines, total_billed=sums[0], total_allowed=sums[1], total_paid=sums[2], total_patient_responsibility=sums[3]))


def medpay_register(p: Person) -> Paper:
    """A landscape register of medical payments with the balance running down."""
    table = [(2, 0, "Mesa Express Care LLC", "526.81", "526.81"), (31, 20, "Summit Orthotic Supply Co.", "1557.00", "1245.60"), (40, 28, "Redstone Open MRI", "1890.00", "1512.00"), (58, 35, "Hal Brightwater MD", "640.00", "412.75")]
    limit, claim, left, cells = "5000.00", p.no("MPC-####-##"), "5000.00", []
    for day, served, who, billed, paid in table:
        left = less(left, paid)
        cells.append((p.no(f"7####{served}"), bare(p.day(day + 14)), who, bare(p.day(served)), usd(billed), usd(paid), usd(left)))
    paid = less(limit, left)
    body = (
        f"<div class=rb>FRONT RANGE CASUALTY GROUP &nbsp;|&nbsp; Payment register</div><table class=w style='margin:8px 0'><tr><td>Claim: {claim}<td>Coverage: Medical Payments<td>Insured: {p.name}<td>Loss: {bare(p.loss)}<td>As of: {bare(p.day(80))}</table><table class='w b'><tr><th>Check<th>Issued<th>Paid to<th>Service date<th class=n>Bill amount<th class=n>Amount paid<th class=n>Limit left" + rows(cells, 4)
        + f"</table><p>Policy limit ${usd(limit)} per person &emsp; Paid to date ${usd(paid)} &emsp; Remaining ${usd(left)}</p><p class=s>Adjuster K. Vandermolen, 303.555.0168</p>"
    )
    payments = [shape("payment", date=p.day(day + 14), payee=who, date_of_service=p.day(served), billed=billed, paid=one) for day, served, who, billed, one in table]
    return Paper(sheet(body, "td,th{padding:4px 7px}", "10.5pt/1.35 'Roboto Condensed'", "0.6in", "11in 8.5in"), shape("payment_ledger", carrier="FRONT RANGE CASUALTY GROUP", claim_number=claim, coverage="medical_payments", payments=payments, total_paid=paid, limit=limit, remaining=left))


def pip_exhausted(p: Person) -> Paper:
    """A letter that the personal injury protection is used up, its payments listed in the letter without rules."""
    table = [(24, 1, "Port Ansel Fire Department", "1,344.00", "1,344.00"), (30, 1, "Olympic Shore Hospital", "6,120.00", "5,508.00"), (61, 21, "Sound Spine & Pain PS", "608.80", "547.92"), (75, 33, "Still Pond Acupuncture", "165.00", "125.35"), (90, 49, "Sound Spine & Pain PS", "1,500.50", "1,350.45")]
    paid = add(*(row[4].replace(",", "") for row in table))
    limit, claim = "10000.00", p.no("CU-PIP-#######")
    body = (
        f"<p><b>Cascade United Indemnity Company</b><br>PO Box 30118<br>Tacoma, WA 98448</p><p>{long(p.day(101))}</p><p>{MARR}<br>1400 Harbor Exchange, Suite 520<br>Port Ansel, WA 98997</p><table><tr><td>Re:<td>Claim number<td>{claim}<tr><td><td>Your client<td>{p.name}<tr><td><td>Accident of<td>{long(p.loss)}</table><p>Dear Counsel:</p><p>You asked for the log of Personal Injury Protection medical payments. They are as follows:</p><table class=w><tr><th>Payee<th>For service on<th>Paid on<th class=n>Billed<th class=n>Paid"
        + "".join(f"<tr><td>{who.replace('&', '&amp;')}<td>{us(p.day(served))}<td>{us(p.day(day))}<td class=n>{billed}<td class=n>{one}" for day, served, who, billed, one in table) + f"</table><p>The sum of these payments is ${usd(paid)}. The policy provides ${usd(limit)} for medical expenses, so that ${usd(less(limit, paid))} remains available. Bills already received will be paid in the order in which they came.</p><p>Yours truly,</p><p style='margin-top:40px'>Benita Skarsgard<br>PIP Examiner</p>"
    )
    payments = [shape("payment", date=p.day(day), payee=who, date_of_service=p.day(served), billed=billed.replace(",", ""), paid=one.replace(",", "")) for day, served, who, billed, one in table]
    return Paper(sheet(body, "", "11.5pt/1.4 'Caladea'", "1in"), shape("payment_ledger", carrier="Cascade United Indemnity Company", claim_number=claim, coverage="personal_injury_protection", payments=payments, total_paid=paid, limit=limit, remaining=less(limit, paid)))


def claim_notes_printout(p: Person) -> Paper:
    """A claim system's printout: each payment is a block of captions, newest first."""
    table = [(64, 44, "COPPER RIDGE PHYSICAL THERAPY", "988.50", "790.80"), (38, 14, "VISTA SERENA ORTHO MEDICAL GRP", "735.00", "588.00"), (21, 0, "PACIFIC COUNTIES AMBULANCE", "2210.00", "1768.00")]
    paid, claim = add(*(row[4] for row in table)), p.no("04-####-MP##")
    blocks = "".join(f"TRANS {at:03}   TYPE: PAYMENT   STATUS: CLEARED   ISSUE DATE: {us(p.day(day))}\n  PAYEE NAME . . . : {who}\n  SERVICE DATE . . : {us(p.day(served))}\n  BILLED AMOUNT  . : {usd(billed):>10}     PAID AMOUNT . : {usd(one):>10}\n\n" for at, (day, served, who, billed, one) in zip((3, 2, 1), table, strict=True))
    body = f"<pre>GOLDEN SPAN INSURANCE EXCHANGE                      CLAIM PAYMENT INQUIRY\nUSER: KDELUCA                                       RUN: {us(p.day(70))} 10:12\n\nCLAIM NUMBER . . . : {claim}\nCOVERAGE . . . . . : MED PAY\nNAMED INSURED  . . : {p.name.upper()}\nLOSS DATE  . . . . : {us(p.loss)}\nLIMIT  . . . . . . :   5,000.00\n{'-' * 70}\n{blocks}{'-' * 70}\nTOTAL PAID . . . . : {usd(paid):>10}\nBALANCE OF LIMIT . : {usd(less('5000.00', paid)):>10}\n*** END OF INQUIRY ***</pre>"
    payments = [shape("payment", date=p.day(day), payee=who, date_of_service=p.day(served), billed=billed, paid=one) for day, served, who, billed, one in table]
    return Paper(sheet(body, "", "10.5pt/1.4 'Courier Prime Code'", "0.9in"), shape("payment_ledger", carrier="GOLDEN SPAN INSURANCE EXCHANGE", claim_number=claim, coverage="medical_payments", payments=payments, total_paid=paid, limit="5000.00", remaining=less("5000.00", paid)))
