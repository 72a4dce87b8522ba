"""What payers write: explanations of benefits, remittances and ledgers of payments."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_seventh.care.case import (
    Paper,
    Person,
    add,
    bare,
    benefit,
    less,
    long,
    npi,
    paid_out,
    shape,
    sheet,
    short,
    tr,
    trs,
    us,
    usd,
)

PAID, LEDGER = "explanation_of_benefits", "payment_ledger"


def _sums(lines: list[tuple], first: int) -> list[str]:
    return [add(*(line[at] for line in lines)) for at in range(first, len(lines[0]))]


def plan_summary(p: Person) -> Paper:
    """A health plan's explanation on two sheets, the sums above, the lines below."""
    day = p.loss
    raw = [(day, "Emergency room", "2615.00", "1710.40", "904.60", "150.00"), (day, "CT scan", "6220.00", "4980.15", "1239.85", "0.00"), (day, "X-ray", "522.75", "391.20", "131.55", "0.00"), (day, "Pharmacy and supplies", "369.60", "240.25", "129.35", "25.87")]
    lines = [(d, what, billed, off, allowed, less(allowed, owes), owes) for d, what, billed, off, allowed, owes in raw]
    billed, off, allowed, paid, owes = _sums(lines, 2)
    member, claim = p.no("BCH#########"), p.no("26#########")
    body = (
        f"<div class=f><div><b style='font-size:16pt;color:#1b4d7a'>Buckeye Crest Health</b><br><span class=s>PO Box 4418, Columbus, OH 43299</span></div><div class=r><b>Explanation of Benefits</b><br>This is not a bill<br>{long(p.day(23))}</div></div><p>{p.short}<br>{p.street}<br>{p.town}</p>"
        f"<div class='f h'><table class='w u'>{trs([('Member', p.short), ('Member ID', member), ('Group number', '70114-02'), ('Claim number', claim), ('Provider', 'Tipton Falls Community Hosp'), ('Patient', p.short)])}</table><table class='w u' style='background:#eef3f8'>{trs([('Amount billed', '$' + usd(billed)), ('Plan discount', '$' + usd(off)), ('Plan paid', '$' + usd(paid)), ('<b>You may owe</b>', '<b>$' + usd(owes) + '</b>')], (1,))}</table></div><p>Deductible used this year: $150.00 of $1,500.00. Out of pocket used this year: $175.87 of $6,000.00.</p><h4>Words we use</h4><p><b>Amount billed</b> is what the provider charged. <b>Plan discount</b> is what you save because the provider has a contract with us. <b>Allowed</b> is the amount billed less the discount. <b>Your share</b> is the deductible, copay and coinsurance that the provider may bill to you.</p><h4>If you disagree</h4><p>Call member services at 800-555-0130 or write to Appeals, PO Box 4420, Columbus, OH 43299. Send a copy of this page with your reasons and any records that you want us to consider. We will answer within 30 days. You may also ask the Department of Insurance for an outside review when our own review has ended.</p><h4>Help in other languages</h4><p>Para obtener ayuda en espa&ntilde;ol, llame al 800-555-0130. Interpreters are free of charge. If you are deaf or hard of hearing dial 711 first.</p>"
        f"<div class=new></div><h3>How we worked out your claim</h3><table class='w g s'>{tr('Service date', 'Service', 'Amount billed', 'Plan discount', 'Allowed', 'Plan paid', 'Your share', head=True, right=(2, 3, 4, 5, 6))}"
        + "".join(tr(us(d), what, *map(usd, rest), right=(2, 3, 4, 5, 6)) for d, what, *rest in lines) + tr("", "<b>Total</b>", *(f"<b>{usd(each)}</b>" for each in (billed, off, allowed, paid, owes)), right=(2, 3, 4, 5, 6)) + "</table><p>You have the right to appeal within 180 days. If another party caused your injury, the plan may seek repayment.</p>"
    )
    return Paper(sheet(body, font="10pt/1.5 'Open Sans'"), shape(PAID, payer_name="Buckeye Crest Health", member_id=member, group_number="70114-02", claim_number=claim, patient_name=p.short, provider_name="Tipton Falls Community Hosp", lines=[benefit(d, None, what, b, a, o, pd, ow) for d, what, b, o, a, pd, ow in lines], total_billed=billed, total_allowed=allowed, total_adjustment=off, total_paid=paid, total_patient_responsibility=owes))


def clinic_remittance(p: Person) -> Paper:
    """A payer's advice to a clinic in typewriter letters, one patient."""
    lines = [(p.day(6), "99204", "412.00", "228.14", "183.86", "143.86", "40.00"), (p.day(6), "73030", "138.50", "97.02", "41.48", "41.48", "0.00"), (p.day(6), "20610", "286.00", "208.70", "77.30", "77.30", "0.00"), (p.day(6), "J3301", "48.00", "38.24", "9.76", "9.76", "0.00")]
    billed, off, allowed, paid, owes = _sums(lines, 2)
    member, claim = p.no("BCH#########"), p.no("26#########-1")
    head = f"{'SERV DATE':<11}{'PROC':<8}{'BILLED':>10}{'ALLOWED':>10}{'ADJ':>10}{'PAT RESP':>10}{'PAID':>10}"
    body = f"<pre>BUCKEYE CREST HEALTH                        REMITTANCE ADVICE\nPO BOX 4418 COLUMBUS OH 43299               CHECK DATE {us(p.day(29))}\n                                            CHECK NO   0088417730\nPAYEE: GRANITE RIVER ORTHOPEDIC GROUP\n       NPI {npi('148309227')}\n\nPATIENT: {p.turned.upper()}\nMEMBER ID: {member}   GROUP NO: 70114-02\nCLAIM NO: {claim}   STATUS: PROCESSED AS PRIMARY\n\n{head}\n{'=' * len(head)}\n" + "".join(f"{us(d):<11}{code:<8}{usd(b):>10}{usd(a):>10}{usd(o):>10}{usd(ow):>10}{usd(pd):>10}\n" for d, code, b, o, a, pd, ow in lines) + f"{'=' * len(head)}\n{'CLAIM TOTALS':<19}{usd(billed):>10}{usd(allowed):>10}{usd(off):>10}{usd(owes):>10}{usd(paid):>10}\n\nADJ REASON: CO-45 CHARGE EXCEEDS FEE SCHEDULE. PAT RESP: PR-3 COPAY.\n</pre>"
    return Paper(sheet(body, font="10pt/1.45 'Liberation Mono'"), shape(PAID, payer_name="BUCKEYE CREST HEALTH", member_id=member, group_number="70114-02", claim_number=claim, patient_name=p.turned, provider_name="GRANITE RIVER ORTHOPEDIC GROUP", lines=[benefit(d, code, None, b, a, o, pd, ow) for d, code, b, o, a, pd, ow in lines], total_billed=billed, total_allowed=allowed, total_adjustment=off, total_paid=paid, total_patient_responsibility=owes))


def auto_review(p: Person) -> Paper:
    """An auto insurer's review of a bill: what is cut and why."""
    lines = [(p.day(4), "99203", "Office visit, new", "195.00", "71.40", "123.60", "123.60"), (p.day(4), "98941", "Manipulation, 3-4 regions", "72.00", "25.12", "46.88", "46.88"), (p.day(11), "98941", "Manipulation, 3-4 regions", "72.00", "25.12", "46.88", "46.88"), (p.day(11), "97140", "Manual therapy", "58.00", "58.00", "0.00", "0.00"), (p.day(18), "98941", "Manipulation, 3-4 regions", "72.00", "25.12", "46.88", "46.88"), (p.day(18), "97110", "Therapeutic exercise", "116.00", "49.32", "66.68", "66.68")]
    billed, off, allowed, paid = _sums(lines, 3)
    claim = p.no("PL-######-2")
    body = (
        f"<div class=f><b style='font-size:14pt'>PRAIRIE LANTERN CASUALTY COMPANY</b><b>EXPLANATION OF REVIEW</b></div><table class='w g s'>{trs([('Claim number', claim, 'Insured / patient', p.name), ('Date of loss', us(p.loss), 'Provider', 'Elder Grove Chiropractic SC'), ('Date processed', us(p.day(44)), 'Provider tax ID', '36-4410927')])}</table><br><table class='w g s'>{tr('DOS', 'Code', 'Description', 'Charge', 'Reduction', 'Allowed', 'Paid', 'Note', head=True, right=(3, 4, 5, 6))}"
        + "".join(tr(short(d), code, what, usd(b), usd(o), usd(a), usd(pd), "B2" if a == "0.00" else "A1", right=(3, 4, 5, 6)) for d, code, what, b, o, a, pd in lines) + tr("", "", "<b>TOTALS</b>", usd(billed), usd(off), usd(allowed), usd(paid), "", right=(3, 4, 5, 6)) + "</table><p class=s>A1: Reduced to the 80th percentile of charges for the area. B2: Included in the value of another service on the same day.</p><p class=s>Questions: Medical Payments Unit, 309-555-0102.</p>"
    )
    return Paper(sheet(body), shape(PAID, payer_name="PRAIRIE LANTERN CASUALTY COMPANY", claim_number=claim, patient_name=p.name, provider_name="Elder Grove Chiropractic SC", lines=[benefit(d, code, what, b, a, o, pd, None) for d, code, what, b, o, a, pd in lines], total_billed=billed, total_allowed=allowed, total_adjustment=off, total_paid=paid)).without("member_id", "group_number", "total_patient_responsibility")


def medicare_notice(p: Person) -> Paper:
    """A quarterly notice to somebody on Medicare, one claim of doctors."""
    lines = [(p.day(9), "Ultrasound, left knee (76882)", "348.00", "62.15", "49.72", "12.43"), (p.day(9), "Office visit, new patient (99203)", "290.00", "112.88", "90.30", "22.58")]
    billed, allowed, paid, owes = _sums(lines, 2)
    body = (
        f"<h2>Medicare Summary Notice</h2><h3 style='font-weight:normal'>for Part B (Medical Insurance)</h3><p>THIS IS NOT A BILL</p><div class='f h'><div>{p.short.upper()}<br>{p.street.upper()}<br>{p.town.upper()}</div><table class=s>{trs([('Notice for', p.short), ('Medicare Number', '1XX1-XX1-XX11'), ('Date of This Notice', long(p.day(90)))])}</table></div><h3>Your Claims for Part B</h3><p>{long(p.day(9))}<br><b>Sandpiper Diagnostic Associates</b>, 66 Tarpon Row, Sandpiper Key, FL</p><table class='w g s'>{tr('Service Provided &amp; Billing Code', 'Service Approved?', 'Amount Provider Charged', 'Medicare-Approved Amount', 'Amount Medicare Paid', 'Maximum You May Be Billed', head=True, right=(2, 3, 4, 5))}"
        + "".join(tr(what, "Yes", "$" + usd(b), "$" + usd(a), "$" + usd(pd), "$" + usd(ow), right=(2, 3, 4, 5)) for _d, what, b, a, pd, ow in lines) + tr(f"<b>Total for Claim #{p.no('09-25###-###-###')}</b>", "", *(f"<b>${usd(each)}</b>" for each in (billed, allowed, paid, owes)), right=(2, 3, 4, 5)) + "</table>"
    )
    code = lambda what: what[-6:-1]  # noqa: E731
    return Paper(sheet(body, font="11pt/1.4 'Liberation Sans'"), shape(PAID, claim_number=p.no("09-25###-###-###"), patient_name=p.short, provider_name="Sandpiper Diagnostic Associates", lines=[{name: value for name, value in benefit(d, code(what), what[:-8], b, a, None, pd, ow).items() if name != "adjustment"} for d, what, b, a, pd, ow in lines], total_billed=billed, total_allowed=allowed, total_paid=paid, total_patient_responsibility=owes)).without("payer_name", "member_id", "group_number", "total_adjustment")


def pip_log(p: Person) -> Paper:
    """A log of no-fault payments over two sheets, no heads on the second, the remainder told."""
    raw = [(21, "GULF STRAND FIRE RESCUE", 0, "1184.00", "947.20"), (29, "SANDPIPER DIAGNOSTIC ASSOC", 9, "638.00", "510.40"), (33, "GULF STRAND EMERGENCY PHYS", 0, "1420.00", "1136.00"), (36, "PAPPAS GEO DO", 8, "265.00", "212.00"), (47, "BLUE HERON PAIN SPEC PA", 31, "2560.00", "2048.00"), (58, "BLUE HERON PAIN SPEC PA", 45, "257.75", "206.20"), (61, "SHORELINE HOME THERAPY", 20, "720.00", "576.00"), (64, "SHORELINE HOME THERAPY", 24, "360.00", "288.00"), (64, "SHORELINE HOME THERAPY", 27, "360.00", "288.00"), (66, "BLUE HERON PAIN SPEC PA", 52, "42.75", "34.20")]
    total = add(*(line[4] for line in raw))
    rows = [tr(us(p.day(at)), who, us(p.day(dos)), usd(b), usd(pd), right=(3, 4)) for at, who, dos, b, pd in raw]
    claim = p.no("CS-########")
    body = (
        f"<div class=f><b>CORAL STRAIT AUTO INS CO</b><span>PIP PAYMENT LOG</span></div><p>Claim {claim} &nbsp; Insured {p.short.upper()} &nbsp; DOL {us(p.loss)} &nbsp; Run {us(p.day(70))}</p><p>Coverage: PERSONAL INJURY PROTECTION &nbsp; Limit 10,000.00 &nbsp; Pays 80%</p><table class=w>{tr('PAID ON', 'PAYEE', 'SVC DATE', 'BILLED', 'PAID', head=True, right=(3, 4))}{''.join(rows[:6])}</table><div class=new></div><table class=w>{''.join(rows[6:])}</table><hr><p class=r>TOTAL PAID {usd(total)}<br>BENEFITS REMAINING {usd(less('10000.00', total))}</p>"
    )
    return Paper(sheet(body, font="10pt/1.5 'Liberation Mono'"), shape(LEDGER, carrier="CORAL STRAIT AUTO INS CO", claim_number=claim, coverage="personal_injury_protection", payments=[paid_out(p.day(at), who, p.day(dos), b, pd) for at, who, dos, b, pd in raw], total_paid=total, limit="10000.00", remaining=less("10000.00", total)))


def medpay_letter(p: Person) -> Paper:
    """A letter of an adjuster with the payments under medical payments coverage."""
    raw = [(30, "Larkspur Health", 8, "248.00"), (44, "Elder Grove Chiropractic SC", 4, "170.48"), (44, "Elder Grove Chiropractic SC", 11, "46.88"), (51, "Elder Grove Chiropractic SC", 18, "113.56"), (55, "Larkspur Health", 15, "484.00")]
    total, claim = add(*(line[3] for line in raw)), p.no("PL-######-2")
    body = (
        f"<p><b>Prairie Lantern Casualty Company</b><br>PO Box 7720, Peoria, IL 61699</p><p>{long(p.day(66))}</p><p>Stoddard &amp; Villalobos, P.C.<br>70 W. Monroe, Elder Grove, IL 60199</p><p>Our insured: {p.name}<br>Claim no.: {claim}<br>Date of loss: {long(p.loss)}<br>Coverage: Medical Payments</p><p>Counsel:</p><p>As you asked, these are the payments made to date under the medical payments coverage. The limit is $5,000.00.</p><table class='w g'>{tr('Payment date', 'Paid to', 'Date of service', 'Amount', head=True, right=(3,))}"
        + "".join(tr(bare(p.day(at)), who, bare(p.day(dos)), "$" + usd(pd), right=(3,)) for at, who, dos, pd in raw) + f"</table><p>Total paid: ${usd(total)}. Remaining: ${usd(less('5000.00', total))}.</p><p>Sincerely,</p><p>Felicity Orr<br>Claim Representative, 309-555-0104</p>"
    )
    return Paper(sheet(body, font="11pt/1.4 'Liberation Serif'", margin="0.9in"), shape(LEDGER, carrier="Prairie Lantern Casualty Company", claim_number=claim, coverage="medical_payments", payments=[paid_out(p.day(at), who, p.day(dos), None, pd) for at, who, dos, pd in raw], total_paid=total, limit="5000.00", remaining=less("5000.00", total)))


def no_fault_screen(p: Person) -> Paper:
    """A page printed from a claim system: payments newest first,."""
    raw = [(88, "Saint Odile Regional Health", 0, "4126.54", "4126.54"), (71, "Upper Lakes Spine Institute", 40, "415.00", "415.00"), (60, "Upper Lakes Occupational & Spine Care", 22, "265.00", "188.30"), (41, "Houghton Bay Fire & Rescue", 0, "1626.30", "1626.30")]
    total, claim = add(*(line[4] for line in raw)), p.no("031-##-####-M")
    body = (
        f"<div class='f dark' style='padding:4px 8px'><span>Great Copper Mutual &mdash; ClaimDesk</span><span>printed {short(p.day(95))}</span></div><p><b>Claim:</b> {claim} &nbsp; <b>Injured person:</b> {p.short} &nbsp; <b>Loss date:</b> {short(p.loss)}<br><b>Coverage:</b> PIP Medical &nbsp; <b>Policy limit:</b> $250,000.00</p><table class='w u s'>{tr('Pay date', 'Check', 'Payee', 'DOS', 'Charged', 'Paid', 'Status', head=True, right=(4, 5))}"
        + "".join(tr(short(p.day(at)), str(504118 - n * 311), who, short(p.day(dos)), usd(b), usd(pd), "Cleared", right=(4, 5)) for n, (at, who, dos, b, pd) in enumerate(raw)) + f"</table><table style='margin:10px 0 0 auto'>{trs([('Total paid', '$' + usd(total)), ('Limit remaining', '$' + usd(less('250000.00', total)))], (1,))}</table>"
    )
    return Paper(sheet(body, font="10pt/1.5 'Roboto'"), shape(LEDGER, carrier="Great Copper Mutual", claim_number=claim, coverage="personal_injury_protection", payments=[paid_out(p.day(at), who, p.day(dos), b, pd) for at, who, dos, b, pd in raw], total_paid=total, limit="250000.00", remaining=less("250000.00", total)))
