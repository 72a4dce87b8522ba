"""Explanations of benefits on several sheets, with several claims, and one after another from the same payer."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_sixth.case import (
    Paper,
    Person,
    add,
    benefit,
    leaves,
    long,
    mdy,
    shape,
    sheet,
    short,
    table,
    us,
    usd,
)
from tests.benchmarks.strangers_sixth.padding import RIGHTS, glossary

PIEDMONT = (
    ("Dogwood Springs Hospital", 0, (("99284", "Emergency visit", "1890.00", "806.20", "644.96", "161.24"), ("72125", "CT neck spine", "2410.00", "512.40", "409.92", "102.48"), ("71260", "CT chest with dye", "2688.00", "604.10", "483.28", "120.82"))),
    ("Azalea Emergency Physicians", 0, (("99284", "Emergency visit, doctor", "1104.00", "231.15", "184.92", "46.23"),)),
    ("Dogwood Orthopaedics PC", 6, (("99204", "New patient visit", "410.00", "188.60", "143.60", "45.00"), ("73030", "X-ray of shoulder", "138.00", "36.40", "29.12", "7.28"))),
    ("Peach Tree Physical Therapy", 12, (("97161", "PT evaluation", "215.00", "96.50", "51.50", "45.00"), ("97110", "Therapeutic exercises", "132.00", "60.44", "60.44", "0.00"))),
)
LATER = (
    ("Peach Tree Physical Therapy", 19, (("97110", "Therapeutic exercises", "132.00", "60.44", "15.44", "45.00"), ("97140", "Manual therapy", "66.00", "27.80", "27.80", "0.00"))),
    ("Dogwood Orthopaedics PC", 34, (("99213", "Office visit", "205.00", "92.10", "47.10", "45.00"), ("20610", "Joint injection", "298.00", "71.15", "56.92", "14.23"))),
)


def member_statement(p: Person, later: bool = False) -> Paper:
    """A health plan's explanation to its member: a summary, then a block a claim, over two or three sheets."""
    claims = LATER if later else PIEDMONT
    made = p.day(52 if later else 30)
    lines, blocks, sums = [], [], []
    for at, (who, day, rows) in enumerate(claims):
        number = p.no(f"E25{at}{'7' if later else '4'}######")
        told = [(us(p.day(day)), f"{what} ({code})", usd(billed), usd(add(billed, "-" + allowed)), usd(allowed), usd(paid), usd(owes)) for code, what, billed, allowed, paid, owes in rows]
        lines += [benefit(p.day(day), code, what, billed, allowed, add(billed, "-" + allowed), paid, owes) for code, what, billed, allowed, paid, owes in rows]
        mine = [add(*(row[i] for row in rows)) for i in (2, 3, 4, 5)]
        sums.append((mine[0], add(mine[0], "-" + mine[1]), *mine[1:]))
        heads = ("Date of service", "Service (code)", "Amount billed", "Plan discount", "Allowed amount", "Plan paid", "Your share")
        blocks.append(f"<div style='background:#fbe9dc;padding:4px 8px;margin-top:16px' class=two><b>Claim {number}</b><span>Provider: {who}</span><span>Received {us(p.day(day + 8))}</span></div><table class='w lined sm'>{table([heads], (2, 3, 4, 5, 6), 'th')}{table(told, (2, 3, 4, 5, 6))}{table([('', '<b>Claim total</b>', *(usd(each) for each in sums[-1]))], (2, 3, 4, 5, 6))}</table>")
    total = [add(*(each[at] for each in sums)) for at in range(5)]
    member, group = p.no("PDM#########"), p.no("0#####-002")
    head = lambda at, of: f"<div class=two style='border-bottom:3px solid #d60'><b style='font-size:14pt;color:#d60'>Piedmont Meadow Health Plan</b><span class=sm>Explanation of Benefits &mdash; page {at} of {of}</span></div>"  # noqa: E731
    facts = f"<div class=two><div><p>{p.short}<br>{p.address}</p></div><table class=sm>{table([('Statement date', long(made)), ('Member', p.name), ('Member ID', member), ('Group number', group), ('Claims in this statement', str(len(claims)))])}</table></div><p style='font-size:13pt;margin:4px 0'><b>THIS IS NOT A BILL</b></p><p>This statement shows how we processed claims for {p.short}. Your providers may bill you for your share.</p>"
    summary = f"<table class='w grid sm' style='margin-top:14px'>{table([('', 'Billed', 'Discount', 'Allowed', 'Paid', 'Your share'), ('All claims', *('$' + usd(each) for each in total))], (1, 2, 3, 4, 5))}</table>"
    end = "<h4>Deductible and out-of-pocket</h4><p class=sm>You have met $750.00 of your $750.00 deductible and $1,310.44 of your $4,000.00 out-of-pocket limit for this plan year.</p><h4>Your right to appeal</h4><p class=sm>If you disagree with a decision you may ask us to look at it again within 180 days of this statement. Write to Piedmont Meadow Health Plan, Appeals, PO Box 1180, Macon, GA 31202, or call the number on your card. You may ask for copies of the documents we used without charge.</p><h4>Was this treatment for an accident?</h4><p class=sm>If somebody else may be responsible, call our recovery unit at 800-555-0141.</p>"
    bodies = [facts + summary + blocks[0] + glossary(), "".join(blocks[1:]) + end] if later else [facts + summary + "".join(blocks[:2]), blocks[2] + blocks[3], end + glossary() + f"<p class=sm>{RIGHTS}</p>"]
    record = shape("explanation_of_benefits", payer_name="Piedmont Meadow Health Plan", member_id=member, group_number=group, patient_name=p.name, lines=lines, total_billed=total[0], total_allowed=total[2], total_adjustment=total[1], total_paid=total[3], total_patient_responsibility=total[4])
    return Paper(sheet(leaves(head, bodies), "td,th{padding:3px 7px}", "10.6pt/1.38 'Lato'", "0.65in"), record).without("claim_number", "provider_name")


def remittance(p: Person) -> Paper:
    """A payer's advice to one therapist, one patient's claims on two sheets of a line printer."""
    rows = ((12, "97161", "215.00", "96.50", "51.50"), (12, "97110", "132.00", "60.44", "60.44"), (19, "97110", "132.00", "60.44", "15.44"), (19, "97140", "66.00", "27.80", "27.80"), (26, "97110", "132.00", "60.44", "15.44"), (26, "97530", "70.00", "31.90", "31.90"))
    lines = [benefit(p.day(day), code, None, billed, allowed, add(billed, "-" + allowed), paid, add(allowed, "-" + paid)) for day, code, billed, allowed, paid in rows]
    sums = [add(*(line[name] for line in lines)) for name in ("billed", "allowed", "adjustment", "patient_responsibility", "paid")]
    claim = p.no("2511#########")
    member = p.no("PDM#########")
    head = lambda at, of: f"<pre style='white-space:pre'>PIEDMONT MEADOW HEALTH PLAN                          REMITTANCE ADVICE\nPO BOX 1175 MACON GA 31202                           PAGE   {at} OF {of}\nPROVIDER: PEACH TREE PHYSICAL THERAPY                CHECK/EFT {p.no('00######')}\nDATE: {us(p.day(40))}\n\nPATIENT: {p.turned.upper():<28}ID: {member}\nCLAIM:   {claim:<28}ACNT: {p.no('PT####')}\n\nSERV DATE  PROC      BILLED   ALLOWED  GRP/RC   ADJUST   PT RESP      PAID\n</pre>"  # noqa: E731
    told = [f"{short(p.day(day))}   {code} {billed:>11}{allowed:>10}  CO-45 {add(billed, '-' + allowed):>9}{add(allowed, '-' + paid):>10}{paid:>10}" for day, code, billed, allowed, paid in rows]
    one = "<pre style='white-space:pre'>" + "\n\n".join(told[:4]) + "\n\nLINE NOTES\n\n  N130  CONSULT PLAN BENEFIT DOCUMENTS FOR INFORMATION ABOUT\n        RESTRICTIONS FOR THIS SERVICE\n  N381  CONSULT YOUR CONTRACTUAL AGREEMENT FOR FEE INFORMATION\n\n\n                                                   CONTINUED ON NEXT PAGE</pre>"
    two = "<pre style='white-space:pre'>" + "\n\n".join(told[4:]) + f"\n\nCLAIM TOTAL{sums[0]:>14}{sums[1]:>10}        {sums[2]:>9}{sums[3]:>10}{sums[4]:>10}\n\n\nPT RESP DETAIL:  PR-3 COPAY 45.00 X 3\n\nNET PAID THIS CLAIM  {sums[4]}\n\nCO-45  CHARGE EXCEEDS FEE SCHEDULE\nPR-3   CO-PAYMENT AMOUNT</pre>"
    record = shape("explanation_of_benefits", payer_name="PIEDMONT MEADOW HEALTH PLAN", member_id=member, claim_number=claim, patient_name=p.turned.upper(), provider_name="PEACH TREE PHYSICAL THERAPY", lines=lines, total_billed=sums[0], total_allowed=sums[1], total_adjustment=sums[2], total_paid=sums[4], total_patient_responsibility=sums[3])
    return Paper(sheet(leaves(head, [one, two]), "", "9.6pt/1.6 'DejaVu Sans Mono'", "0.6in"), record).without("group_number")


def medicare_summary(p: Person) -> Paper:
    """A Medicare summary notice of three sheets: the first for the totals, the others a table a provider."""
    care = (
        ("Wareham Neck Emergency Group", "Dr. Ann Teixeira", 0, (("99285", "Emergency department visit, high complexity", "1260.00", "176.40", "141.12", "35.28"),)),
        ("Buzzards Light Imaging", "Dr. Lowell Pratt", 0, (("70450", "CT scan of head or brain without contrast", "318.00", "42.10", "33.68", "8.42"), ("72125", "CT scan of upper spine without contrast", "402.00", "50.35", "40.28", "10.07"))),
        ("Cranberry Orthopedics, Inc.", "Dr. Silvio Amaral", 9, (("99204", "New patient office visit, 45-59 minutes", "385.00", "165.20", "132.16", "33.04"), ("73030", "X-ray of shoulder, minimum of 2 views", "120.00", "31.15", "24.92", "6.23"))),
    )
    lines, blocks = [], []
    for who, doctor, day, rows in care:
        told = [(f"{what} ({code})", "Yes", "$" + usd(billed), "$" + usd(allowed), "$" + usd(paid), "$" + usd(owes)) for code, what, billed, allowed, paid, owes in rows]
        lines += [benefit(p.day(day), code, what, billed, allowed, None, paid, owes) for code, what, billed, allowed, paid, owes in rows]
        sums = [add(*(row[at] for row in rows)) for at in (2, 3, 4, 5)]
        number = p.no(f"02-25###-####-{len(blocks)}0")
        blocks.append(f"<h3 style='margin-top:18px'>{long(p.day(day))}</h3><p><b>{who}</b>, {doctor}<br>PO Box {p.no('####')}, Wareham Neck, MA 02598</p><table class='w grid sm'>{table([('Service Provided &amp; Billing Code', 'Service Approved?', 'Amount Provider Charged', 'Medicare- Approved Amount', 'Amount Medicare Paid', 'Maximum You May Be Billed')], (2, 3, 4, 5), 'th')}{table(told, (2, 3, 4, 5))}{table([(f'<b>Total for Claim #{number}</b>', '', *('<b>$' + usd(each) + '</b>' for each in sums))], (2, 3, 4, 5))}</table>")
    sums = [add(*(row[at] for each in care for row in each[3])) for at in (2, 3, 4, 5)]
    member = p.no("#A#4-TE#-MK7#").replace("A", "E")
    head = lambda at, of: f"<div class=two><b>{p.name}</b><span class=c>{'Medicare Summary Notice' if at == 1 else 'Your Claims for Part B (Medical Insurance)'}</span><span>Page {at} of {of}</span></div><hr>"  # noqa: E731
    one = f"<h1>Medicare Summary Notice</h1><p>for Part B (Medical Insurance)</p><p>The Official Summary of Your Medicare Claims from the Centers for Medicare &amp; Medicaid Services</p><p style='margin:30px 0'>{p.name.upper()}<br>{p.street.upper()}<br>{p.town.upper()}</p><div class=two><div class=f><p style='font-size:15pt'><b>THIS IS NOT A BILL</b></p><h3>Notice for {p.name}</h3><table class='w grid'>{table([('Medicare Number', member), ('Date of This Notice', long(p.day(62))), ('Claims Processed Between', f'{long(p.day(1))} &ndash; {long(p.day(58))}')])}</table></div><div class=f><h3>Your Claims &amp; Costs This Period</h3><p>Did Medicare Approve All Services? <b>YES</b></p><p>Total You May Be Billed: <b>${usd(sums[3])}</b></p><h3>Providers with Claims This Period</h3><p>{'<br>'.join(f'{long(p.day(day))}: {who}' for who, _, day, _ in care)}</p></div></div>"
    three = blocks[2] + "<h3>How to Handle Denied Claims or File an Appeal</h3><p class=sm>If you disagree with a coverage decision, payment decision or payment amount on this notice, you can appeal. Appeals must be filed in writing by the date printed in your handbook.</p>"
    record = shape("explanation_of_benefits", payer_name="Medicare", member_id=member, patient_name=p.name, lines=lines, total_patient_responsibility=sums[3])
    slim = [{name: value for name, value in line.items() if name != "adjustment"} for line in lines]
    return Paper(sheet(leaves(head, [one, blocks[0] + blocks[1], three]), "td,th{padding:5px 7px}", "10.6pt/1.4 'Open Sans'", "0.65in"), {**record, "lines": slim}).without("claim_number", "provider_name", "group_number", "payer_name", "total_billed", "total_allowed", "total_adjustment", "total_paid")


def no_fault_review(p: Person) -> Paper:
    """A no-fault carrier's explanation of review for one therapist's bill, on two sheets, reasons on the second."""
    rows = ((9, "97162", "PT EVAL MOD", "265.00", "132.42"), (9, "97110", "THER EXERCISE", "80.00", "38.10"), (12, "97110", "THER EXERCISE", "160.00", "76.20"), (12, "97140", "MANUAL THER", "75.00", "34.85"), (12, "97112", "NEUROMUSC RE-ED", "80.00", "0.00"), (16, "97110", "THER EXERCISE", "160.00", "76.20"), (16, "97140", "MANUAL THER", "75.00", "34.85"), (16, "97112", "NEUROMUSC RE-ED", "80.00", "0.00"))
    lines = [benefit(p.day(day), code, what, billed, paid, add(billed, "-" + paid), paid, "0.00") for day, code, what, billed, paid in rows]
    billed, paid, cut = (add(*(line[name] for line in lines)) for name in ("billed", "paid", "adjustment"))
    claim = p.no("NF-26-######")
    head = lambda at, of: f"<div class=two><b>Palisade Mutual Insurance Company</b><span>Explanation of Review</span><span>{at} / {of}</span></div><table class='w grid xs'><tr><td style='white-space:nowrap'>Claim No.<br>{claim}<td>Insured/Injured:<br>{p.name}<td>Date of Loss<br>{us(p.loss)}<td>Coverage:<br>No-Fault (PIP)<tr><td>Bill ID<br>{p.no('B########')}<td style='white-space:nowrap'>Provider:<br>Harmon Ridge PT &amp; Hand Therapy, PLLC<td>TIN<br>14-1803327<td>Reviewed<br>{us(p.day(48))}</table>"  # noqa: E731
    told = [(at, mdy(p.day(day)), code, what, "1" if code in ("97162", "97140", "97112") or day == 9 else "2", usd(charged), usd(add(charged, "-" + given)), usd(given), "48" if given == "0.00" else "01") for at, (day, code, what, charged, given) in enumerate(rows, 1)]
    one = f"<table class='w lined' style='margin-top:16px'>{table([('Ln', 'DOS', 'CPT', 'Description', 'Units', 'Billed', 'Reduction', 'Paid', 'Reason')], (5, 6, 7), 'th')}{table(told, (5, 6, 7))}{table([('', '', '', '<b>Totals</b>', '', usd(billed), usd(cut), usd(paid), '')], (5, 6, 7))}</table>"
    two = f"<h4>Reason codes</h4><p>01 &nbsp; The charge exceeds the Workers' Compensation fee schedule adopted for no-fault.</p><p>48 &nbsp; The daily maximum of eight relative value units has been reached; no further allowance is due for this date.</p><h4>Payment</h4><p>Amount paid to provider: ${usd(paid)}. Check {p.no('00#######')} issued {us(p.day(49))}.</p><p>The provider may not bill the injured person for the reductions above. Patient responsibility: $0.00.</p><p>Questions: no-fault unit, 845-555-0137.</p>"
    slim = [{name: value for name, value in line.items() if name != "allowed"} for line in lines]
    record = shape("explanation_of_benefits", payer_name="Palisade Mutual Insurance Company", claim_number=claim, patient_name=p.name, provider_name="Harmon Ridge PT & Hand Therapy, PLLC", lines=slim, total_billed=billed, total_adjustment=cut, total_paid=paid, total_patient_responsibility="0.00")
    return Paper(sheet(leaves(head, [one, two]), "td,th{padding:6px 6px}", "10.4pt/1.4 'Liberation Sans'", "0.6in"), record).without("member_id", "group_number", "total_allowed")
