"""Explanations of benefits, and insurers' ledgers of what they paid."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_third.case import (
    FIRM,
    FIRM_AT,
    Paper,
    Person,
    add,
    bare,
    less,
    long,
    mon,
    npi,
    page,
    shape,
    short,
    us,
    usd,
)


def _lines(days: list[str], table: list[tuple], names: str) -> list[dict]:
    keys = names.split()
    return [shape("line", date_of_service=day, **dict(zip(keys, line, strict=True))) for day, line in zip(days, table, strict=True)]


def _sum(lines: list[dict], name: str) -> str:
    return add(*(line[name] for line in lines))


def member_notice(p: Person) -> Paper:
    """A health plan's notice to a member: one claim in a coloured card, what you owe split into three columns."""
    table = [("99214", "Office visit", "268.00", "131.40", "136.60", "101.40", "30.00"), ("72052", "X-ray of neck", "214.50", "58.10", "156.40", "46.48", "11.62"), ("20553", "Injection, muscle", "191.75", "77.25", "114.50", "61.80", "15.45")]
    days = [p.day(40).isoformat()] * 3
    lines = _lines(days, table, "code description billed allowed adjustment paid patient_responsibility")
    owe = [("30.00", "", ""), ("", "", "11.62"), ("", "", "15.45")]
    claim, member = p.no("10-######-####-00"), p.no("NGH ### ## ####")
    cells = "".join(f"<tr><td>{bare(p.day(40))}<td>{line[1]}<br><span class=xs>Code {line[0]}</span><td class=r>{line[2]}<td class=r>{line[4]}<td class=r>{line[3]}<td class=r>{line[5]}<td class=r>{copay}<td class=r>{ded}<td class=r>{co}<td class=r><b>{line[6]}</b>" for line, (copay, ded, co) in zip(table, owe, strict=True))
    totals = [_sum(lines, name) for name in ("billed", "adjustment", "allowed", "paid")]
    share = _sum(lines, "patient_responsibility")
    body = (
        f"<table><tr><td><b style='font-size:20pt;color:#0a6d5f'>northgate</b><br><span class=sm style='color:#0a6d5f'>HEALTH PLAN OF GEORGIA</span><td class=r>Customer care 1-800-555-0154<br>www.northgatega.example<br><br>{long(p.day(58))}</table><p>{p.name}<br>{p.address}</p><h2 style='color:#0a6d5f'>Explanation of Benefits</h2><p><b>THIS IS NOT A BILL.</b> It shows how we processed a claim for a service you received.</p>"
        f"<table style='background:#e8f4f1'><tr><td><span class=cap>Patient</span>{p.short}<td><span class=cap>Member ID</span>{member}<td><span class=cap>Group number</span>{p.no('KB-####')}<td><span class=cap>Claim number</span>{claim}<tr><td><span class=cap>Provider</span>Ocmulgee Spine Institute PC<td><span class=cap>Network status</span>In network<td><span class=cap>Claim received</span>{bare(p.day(48))}<td><span class=cap>Paid to</span>Provider</table>"
        f"<table class='g e'><tr><th rowspan=2>Date of service<th rowspan=2>Service<th rowspan=2>Amount billed<th rowspan=2>Plan discount<th rowspan=2>Allowed amount<th rowspan=2>We paid<th colspan=3 class=c>Your share<th rowspan=2>You may owe<tr><th>Copay<th>Deductible<th>Coinsurance{cells}<tr><td colspan=2><b>Claim totals</b>" + "".join(f"<td class=r><b>${usd(each)}</b>" for each in totals) + f"<td class=r>30.00<td class=r>0.00<td class=r>27.07<td class=r><b>${usd(share)}</b></table>"
        f"<p class=sm>Your 2025 deductible: $1,500.00 individual; you have met $1,500.00. If another person caused your injury, call our recovery unit.</p><p class=xs>You have 180 days to appeal. Si necesita ayuda en español, llame al 1-800-555-0154.</p>"
    )
    return Paper(page(body, ".e td,.e th{font-size:8.5pt;border-color:#9cc}.e th{background:#0a6d5f;color:#fff}", "10.5pt 'Open Sans'", "0.6in"), shape("explanation_of_benefits", payer_name="northgate HEALTH PLAN OF GEORGIA", member_id=member, group_number=p.no("KB-####"), claim_number=claim, patient_name=p.short, provider_name="Ocmulgee Spine Institute PC", lines=lines, total_billed=totals[0], total_adjustment=totals[1], total_allowed=totals[2], total_paid=totals[3], total_patient_responsibility=share))


def medicare_summary(p: Person) -> Paper:
    """A notice shaped like Medicare's to its members: no column for the discount, approved beside charged."""
    table = [("Emergency dept visit, problem of high severity (99284)", "99284", "702.00", "188.40", "150.72", "37.68"), ("X-ray of knee, 3 views (73562)", "73562", "96.00", "24.55", "19.64", "4.91"), ("Injection beneath the skin or into muscle (96372)", "96372", "61.00", "17.05", "13.64", "3.41")]
    lines = [shape("line", date_of_service=p.loss, code=code, billed=billed, allowed=allowed, paid=paid, patient_responsibility=share) for _, code, billed, allowed, paid, share in table]
    for line, row in zip(lines, table, strict=True):
        line["description"] = row[0].rsplit(" (", 1)[0]
    totals = [_sum(lines, name) for name in ("billed", "allowed", "paid", "patient_responsibility")]
    claim, member = p.no("02-25###-###-###"), p.no("#EG4-TE#-MK7#").replace("0", "5")
    body = (
        f"<div class=bar>Medicare Summary Notice <span style='float:right;font-size:11pt'>for Part B (Medical Insurance)</span></div><table><tr><td style='width:50%'><p>{p.name.upper()}<br>{p.street.upper()}<br>{p.town.upper()}</p><h3>THIS IS NOT A BILL</h3><td><h4>Notice for {p.name}</h4><table class=u><tr><td>Medicare Number<td>{member}<tr><td>Date of This Notice<td>{long(p.day(88))}<tr><td>Claims Processed Between<td>{long(p.day(5))} - {long(p.day(80))}</table></table>"
        f"<h3>Your Claims for Part B (Medical Insurance)</h3><p class=sm>Part B pays 80 percent of the approved amount once the deductible has been met.</p><h4>{long(p.loss)}</h4><p><b>Saguaro Emergency Physicians LLP</b>, (520) 555-0160<br>PO Box 29910, Phoenix, AZ 85038</p>"
        "<table class=m><tr><th>Service Provided &amp; Billing Code<th>Service Approved?<th>Amount Provider Charged<th>Medicare-Approved Amount<th>Amount Medicare Paid<th>Maximum You May Be Billed<th>See Notes"
        + "".join(f"<tr><td>{what}<td>Yes<td class=r>${billed}<td class=r>${allowed}<td class=r>${paid}<td class=r>${share}<td>A" for what, _, billed, allowed, paid, share in table) + f"<tr class=t><td>Total for Claim #{claim}<td>" + "".join(f"<td class=r>${each}" for each in totals) + "<td>B</table>"
        "<p class=sm><b>A</b> Medicare may have paid for an injury that another insurer should pay for. Call the Benefits Coordination center.<br><b>B</b> This claim was sent to no other insurer.</p><p class=sm>How to Report Fraud: if you think a provider has billed Medicare for a service you did not get, call 1-800-555-0100.</p>"
    )
    return Paper(page(body, ".bar{background:#1d3c6e;color:#fff;font-size:17pt;padding:8px}.m th,.m td{font-size:9pt;border-bottom:1px solid #999}.m th{background:#dde4ef}.t td{font-weight:bold}", "10.5pt 'Liberation Serif'"), shape("explanation_of_benefits", payer_name="Medicare", member_id=member, claim_number=claim, patient_name=p.name, provider_name="Saguaro Emergency Physicians LLP", lines=lines, total_billed=totals[0], total_allowed=totals[1], total_paid=totals[2], total_patient_responsibility=totals[3]))


def remittance(p: Person) -> Paper:
    """A payer's remittance to the provider in a fixed-pitch listing, adjustments by group code."""
    table = [("97163", "228.00", "112.30", "115.70", "101.07", "11.23"), ("97530", "156.00", "71.18", "84.82", "64.06", "7.12"), ("97110", "213.00", "88.47", "124.53", "79.62", "8.85")]
    days = (9, 9, 13)
    lines = [shape("line", date_of_service=p.day(day), code=row[0], billed=row[1], allowed=row[2], adjustment=row[3], paid=row[4], patient_responsibility=row[5]) for day, row in zip(days, table, strict=True)]
    totals = [_sum(lines, name) for name in ("billed", "allowed", "adjustment", "patient_responsibility", "paid")]
    claim, member = p.no("M25#########"), p.no("MVB### ## ####")
    head = f"{'SVC DATE':<10}{'PROC':<9}{'BILLED':>10}{'ALLOWED':>10}{'CO-45':>10}{'PR-2':>9}{'PROV PD':>10}"
    body = (
        f"<pre>MERRIMAC VALLEY BENEFIT FUND                       REMITTANCE ADVICE\n88 SPINDLE ROAD, LOWELL MA 01899                   DATE     {short(p.day(41))}\n                                                   CHECK/EFT {p.no('8######')}\n                                                   PAGE     1 OF 1\n\nNASHUA LANE THERAPY AT HOME\n240 NASHUA LN UNIT 6                               NPI  {npi('160044318')}\nEASTFIELD MILLS MA 01998                           TIN  *****7103\n\n"
        f"PATIENT  {p.last.upper()} {p.first.upper()} {p.mid}\nMEMBER   {member}        GROUP {p.no('G-#####')}\nICN      {claim}         ACNT  {p.no('NLT-4####')}\n\n{head}\n{'-' * 68}\n"
        + "".join(f"{short(p.day(day)):<10}{code:<9}{billed:>10}{allowed:>10}{cut:>10}{share:>9}{paid:>10}\n" for day, (code, billed, allowed, cut, paid, share) in zip(days, table, strict=True))
        + f"{'-' * 68}\n{'CLAIM TOTALS':<19}{totals[0]:>10}{totals[1]:>10}{totals[2]:>10}{totals[3]:>9}{totals[4]:>10}\n\nPT RESP {totals[3]}      NET PAID {totals[4]}\n\nGLOSSARY: CO-45 CHARGE EXCEEDS FEE SCHEDULE   PR-2 COINSURANCE AMOUNT</pre>"
    )
    return Paper(page(body, "", "10.8pt 'Courier Prime'", "0.7in"), shape("explanation_of_benefits", payer_name="MERRIMAC VALLEY BENEFIT FUND", member_id=member, group_number=p.no("G-#####"), claim_number=claim, patient_name=f"{p.last.upper()} {p.first.upper()} {p.mid}", provider_name="NASHUA LANE THERAPY AT HOME", lines=lines, total_billed=totals[0], total_allowed=totals[1], total_adjustment=totals[2], total_patient_responsibility=totals[3], total_paid=totals[4]))


def pip_explanation(p: Person) -> Paper:
    """A no-fault carrier's explanation of review: reductions with reasons, nothing owed by the patient."""
    table = [("98941", "Chiropractic manipulation 3-4", "75.00", "42.65", "32.35"), ("97012", "Traction", "35.00", "21.18", "13.82"), ("G0283", "Electrical stimulation", "30.00", "0.00", "30.00")]
    days = [p.day(5).isoformat(), p.day(5).isoformat(), p.day(8).isoformat()]
    lines = [shape("line", date_of_service=day, code=code, description=what, billed=billed, allowed=allowed, adjustment=cut, paid=allowed) for day, (code, what, billed, allowed, cut) in zip(days, table, strict=True)]
    totals = [_sum(lines, name) for name in ("billed", "allowed", "adjustment", "paid")]
    claim = p.no("NF-2025-####")
    body = (
        f"<table><tr><td><b>HUDSON PALISADE INSURANCE</b><br>No-Fault Unit, PO Box 5150, Albany NY 12299<td class=r><b>EXPLANATION OF REVIEW</b><br>Issued {us(p.day(34))}</table><hr><table><tr><td>Claim #: {claim}<br>Injured party: {p.name}<br>Loss date: {us(p.loss)}<td>Provider: Backbone &amp; Beyond Chiropractic<br>Tax ID: 45-3309127<br>Bill ID: {p.no('HB#######')}</table>"
        "<table class=g style='margin-top:14px'><tr><th>Line<th>DOS<th>Code<th>Service<th class=r>Charge<th class=r>Reduction<th class=r>Allowance<th class=r>Payment<th>Reason"
        + "".join(f"<tr><td>{at}<td>{us(p.day(5 if at < 3 else 8))}<td>{code}<td>{what}<td class=r>{billed}<td class=r>{cut}<td class=r>{allowed}<td class=r>{allowed}<td>{'F12' if allowed != '0.00' else 'D40'}" for at, (code, what, billed, allowed, cut) in enumerate(table, 1))
        + f"<tr><td colspan=4>Totals<td class=r>{totals[0]}<td class=r>{totals[2]}<td class=r>{totals[1]}<td class=r>{totals[3]}<td></table><p class=sm>F12: reduced to the workers' compensation fee schedule. D40: not documented in the records submitted; send the treatment note within 45 days.</p><p>Reviewer: M. Castaldi</p>"
    )
    return Paper(page(body, "", "10pt 'Liberation Sans'"), shape("explanation_of_benefits", payer_name="HUDSON PALISADE INSURANCE", claim_number=claim, patient_name=p.name, provider_name="Backbone & Beyond Chiropractic", lines=lines, total_billed=totals[0], total_allowed=totals[1], total_adjustment=totals[2], total_paid=totals[3]))


def _payments(p: Person, table: list[tuple]) -> list[dict]:
    return [shape("payment", date=p.day(row[0]), payee=row[1], date_of_service=p.day(row[2]), billed=row[3], paid=row[4]) for row in table]


def pip_log(p: Person) -> Paper:
    """A no-fault payout log of two sheets with a carried total, wage payments left out."""
    table = [
        (21, "Coral Hammock Fire Rescue", 0, "1425.80", "1140.64"), (24, "Sanibel Shores Hospital", 0, "3890.00", "2334.00"), (24, "Gulf Radiologists PA", 0, "212.00", "127.20"), (29, "Everglade Orthopedics", 12, "340.00", "204.00"), (36, "Mangrove Physical Therapy", 15, "285.00", "171.00"), (36, "Mangrove Physical Therapy", 18, "240.00", "144.00"),
        (43, "Mangrove Physical Therapy", 22, "240.00", "144.00"), (43, "Everglade Orthopedics", 26, "190.00", "114.00"), (55, "Suncoast MRI", 33, "1650.00", "990.00"), (62, "Mangrove Physical Therapy", 39, "240.00", "144.00"),
    ]
    pays = _payments(p, table)
    total, part = add(*(row[4] for row in table)), add(*(row[4] for row in table[:6]))
    limit, claim = "10000.00", p.no("FL-##-######-P1")
    head = "<table class=w><tr><th>Date Issued<th>Payee<th>Service Date<th class=r>Amount Billed<th class=r>Amount Paid<th>Check No."

    def cells(some: list[tuple], first: int) -> str:
        return "".join(f"<tr><td>{us(p.day(d))}<td>{who}<td>{us(p.day(dos))}<td class=r>{usd(billed)}<td class=r>{usd(paid)}<td>{70110 + first + at}" for at, (d, who, dos, billed, paid) in enumerate(some))

    body = (
        f"<div class=c><b style='font-size:15pt'>EVERGLADES RECIPROCAL INSURANCE EXCHANGE</b><br>PIP Payout Log</div><table style='margin:12px 0'><tr><td>Insured: {p.name}<br>Claimant: {p.name}<td>Claim No.: {claim}<br>Date of Accident: {us(p.loss)}<td>PIP Limit: $10,000.00<br>Deductible: $0.00</table>{head}{cells(table[:6], 0)}<tr><td colspan=4 class=r>Carried to next page<td class=r>{usd(part)}<td></table><p class=xs>Log requested by counsel under section 627.4137. Page 1 of 2</p><div class=brk></div>"
        f"<p>{claim} &mdash; PIP Payout Log, continued</p>{head}<tr><td colspan=4 class=r>Carried from page 1<td class=r>{usd(part)}<td>{cells(table[6:], 6)}</table><table style='width:50%;margin-top:18px' class=u><tr><td>Total PIP benefits paid to date<td class=r>${usd(total)}<tr><td>PIP limit<td class=r>$10,000.00<tr><td>Benefits remaining<td class=r>${usd(less(limit, total))}</table><p>Adjuster: Renaldo Keys, ext. 4402</p><p class=xs>Page 2 of 2</p>"
    )
    return Paper(page(body, ".w th{border-bottom:2px solid #000}.w td{padding:4px 6px}", "10.5pt 'Liberation Serif'"), shape("payment_ledger", carrier="EVERGLADES RECIPROCAL INSURANCE EXCHANGE", claim_number=claim, coverage="personal_injury_protection", payments=pays, total_paid=total, limit=limit, remaining=less(limit, total)))


def medpay_screen(p: Person) -> Paper:
    """A medical payments history printed from a claims screen, newest first, payee last."""
    table = [(70, "OCMULGEE SPINE INSTITUTE PC", 40, "498.15", "498.15"), (52, "PEACHTREE OPEN IMAGING", 21, "1575.00", "1575.00"), (33, "KETTLE BROOK EMS", 0, "886.40", "886.40"), (30, "OCMULGEE SPINE INSTITUTE PC", 12, "599.50", "599.50")]
    pays = _payments(p, table)
    total, claim = add(*(row[4] for row in table)), p.no("4####-MP-07")
    body = (
        f"<pre>BLUESTEM CASUALTY COMPANY                                 CLM550  {short(p.day(90))} 14:07\nPAYMENT HISTORY BY COVERAGE\n\nCLAIM {claim}      INSURED {p.last.upper()},{p.first.upper()}      DOL {short(p.loss)}\nCOVERAGE: MEDPAY           LIMIT: 5,000.00\n\nISSUED    PAID       BILLED     SVC FROM   STS  PAYEE\n{'=' * 78}\n"
        + "".join(f"{short(p.day(day)):<10}{usd(paid):<11}{usd(billed):<11}{short(p.day(dos)):<11}{'CLR':<5}{who}\n" for day, who, dos, billed, paid in table)
        + f"{'=' * 78}\nTOTAL PAID       {usd(total)}\nREMAINING        {usd(less('5000.00', total))}\n\nEND OF LIST - PF3 RETURN</pre><p style='font:10pt \"Liberation Sans\";margin-top:40px'>Printed for: {FIRM}, {FIRM_AT}</p>"
    )
    return Paper(page(body, "", "9.6pt 'Liberation Mono'", "0.7in"), shape("payment_ledger", carrier="BLUESTEM CASUALTY COMPANY", claim_number=claim, coverage="medical_payments", payments=pays, total_paid=total, limit="5000.00", remaining=less("5000.00", total)))


def pip_letter(p: Person) -> Paper:
    """A Minnesota carrier's sheet of medical no-fault payments in a ruled table, no billed column."""
    table = [(28, "Winnebec Area Ambulance", 0, "1008.00"), (31, "Lakes Regional Hospital", 0, "2745.60"), (44, "Stillwater Sports & Spine PT", 14, "310.00"), (44, "Birchmere Drug #0417", 16, "52.89")]
    pays = [shape("payment", date=p.day(day), payee=who, date_of_service=p.day(dos), paid=paid) for day, who, dos, paid in table]
    total, claim = add(*(row[3] for row in table)), p.no("PIP 77-#####")
    body = (
        f"<p><b style='font-size:16pt;font-family:Caladea'>Gopher Prairie Mutual</b><br><span class=sm>Medical No-Fault Claims &middot; 900 Nicollet Row, Mankato, MN 56099</span></p><p>{long(p.day(61))}</p><p>{FIRM}<br>{FIRM_AT}</p><p>Our insured: {p.name}<br>Claim: {claim}<br>Accident: {long(p.loss)}</p><h3>NO-FAULT PAYMENT LEDGER</h3><p>Personal injury protection, medical expense</p>"
        "<table class=g><tr><th>Paid to<th>For service on<th>Paid on<th class=r>Amount" + "".join(f"<tr><td>{who.replace('&', '&amp;')}<td>{mon(p.day(dos))}<td>{mon(p.day(day))}<td class=r>${usd(paid)}" for day, who, dos, paid in table)
        + f"<tr><td colspan=3><b>Total medical paid</b><td class=r><b>${usd(total)}</b></table><p>The medical expense limit of the policy is $20,000.00, of which ${usd(less('20000.00', total))} remains. No wage loss has been claimed.</p><p>Prepared by Ardith Lund, No-Fault Specialist</p>"
    )
    return Paper(page(body, "", "11pt 'Carlito'", "1in"), shape("payment_ledger", carrier="Gopher Prairie Mutual", claim_number=claim, coverage="personal_injury_protection", payments=pays, total_paid=total, limit="20000.00", remaining=less("20000.00", total)))
