"""What payers say they paid: explanations of benefits, remittance advice, reviews of bills, notices of Medicare."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.infirmary.case import (
    Paper,
    Person,
    Record,
    add,
    bare,
    benefit,
    cells,
    dated,
    long,
    npi,
    pairs,
    phone,
    shape,
    short,
    table,
    us,
    usd,
    web,
)


def _sums(lines: list[Record], *names: str) -> dict[str, str]:
    """Return the totals of these columns of the lines."""
    return {f"total_{name}": add(*(line[name] for line in lines)) for name in names}


_ALL = ("billed", "allowed", "adjustment", "paid", "patient_responsibility")


def plan_letter(p: Person) -> Paper:
    """A plan's explanation to its member: legal words first, the table on the second sheet."""
    day = p.day(0)
    lines = [benefit(day, "99284", "Emergency visit", "1168.00", "402.11", "765.89", "252.11", "150.00"), benefit(day, "93010", "EKG reading", "64.00", "14.30", "49.70", "11.44", "2.86"), benefit(day, "96372", "Injection", "88.50", "31.20", "57.30", "24.96", "6.24")]
    sums = _sums(lines, *_ALL)
    member, group, claim = p.no("TWH########"), p.no("#####-02"), p.no("2025#######-00")
    shown = [(us(day), x["code"], x["description"], *(f"${usd(x[name])}" for name in ("billed", "adjustment", "allowed", "paid", "patient_responsibility")), note) for x, note in zip(lines, ("A1, C5", "A1", "A1"), strict=True)]
    page = web(f"""<div class=row><div style='font:bold 17pt Lato;color:#005a8c'>Tidewater Health Plan</div><div class=sm style='text-align:right'>PO Box 30559, Raleigh, NC 27698<br>Member services {phone(919, 5)}</div></div><h2 style='color:#005a8c'>Explanation of Benefits</h2><p style='background:#fff3c4;padding:6px'><b>THIS IS NOT A BILL.</b> Your provider may bill you for the amount in the last column.</p>
    <p>{p.name}<br>{p.address}</p><div class='row eq'>{pairs(("Date of this notice", us(p.day(26))), ("Subscriber", p.name), ("Member ID", member), ("Group number", group))}{pairs(("Group name", "Harnett Boatworks, Inc."), ("Plan year", "2025"), ("Deductible met so far", "$1,350.00 of $2,000.00"), ("Out of pocket so far", "$1,804.16"))}</div>
    <h3>Your right to appeal</h3><p class=sm>If you think we decided wrongly you, or somebody you name, may ask us to look again. Write within 180 days of this notice to Appeals, PO Box 30561, Raleigh, NC 27698, and say the claim number. We answer within 30 days, or 72 hours where health is in danger. After that an outside reviewer may be asked, at no cost. You may have copies of what we used, free of charge.</p><h3>If somebody else caused your injury</h3><p class=sm>The plan may have a right to be paid back from what you recover. Please return the accident questionnaire.</p>
    <div class=pb></div><div class=row><b>{p.name} - Member {member}</b><span>Page 2 of 2</span></div><h3>Claim {claim}</h3><p>Patient: {p.short} (self) &nbsp;&nbsp; Provider: Cape Fear Emergency Group PA (in network) &nbsp;&nbsp; Patient account {p.no("CFE-######")} &nbsp;&nbsp; Received {us(p.day(13))}</p>
    {table(("Date of service", "Code", "Service", "Amount billed", "Plan discount", "Allowed amount", "Plan paid", "Your share", "Notes"), shown, (3, 4, 5, 6, 7), "box sm", cells(("<b>Total</b>", "", "", *(f"<b>${usd(sums['total_' + n])}</b>" for n in ("billed", "adjustment", "allowed", "paid", "patient_responsibility")), ""), (3, 4, 5, 6, 7)))}
    <p class=sm>A1 Charge above what our contract allows; you do not owe it. C5 Emergency copay $150.00.</p><p class=sm>Paid to the provider by electronic transfer {p.no("E########")} on {us(p.day(27))}.</p>""", "th{background:#d8eaf4}", "10pt/1.4 Lato")
    return Paper(page, shape("explanation_of_benefits", payer_name="Tidewater Health Plan", member_id=member, group_number=group, claim_number=claim, patient_name=p.short, provider_name="Cape Fear Emergency Group PA", lines=lines, **sums))


def medicare_notice(p: Person) -> Paper:
    """A Medicare summary notice: one claim, the columns in Medicare's own words."""
    rows = ((1, "27245", "Treat thigh fracture, with implant", "4180.00", "1214.88", "971.90", "242.98"), (1, "99223", "Initial hospital care, 75 minutes", "612.00", "188.40", "150.72", "37.68"), (2, "99232", "Subsequent hospital care, 35 minutes", "245.00", "79.55", "63.64", "15.91"), (3, "99232", "Subsequent hospital care, 35 minutes", "245.00", "79.55", "63.64", "15.91"))
    lines = [benefit(p.day(at), c, w, b, a, None, paid, owes) for at, c, w, b, a, paid, owes in rows]
    sums = _sums(lines, "billed", "allowed", "paid", "patient_responsibility")
    claim = p.no("08-#####-###-###")
    body = [(bare(p.day(at)), f"{w} ({c})", "Yes", f"${usd(b)}", f"${usd(a)}", f"${usd(paid)}", f"${usd(owes)}", "a") for at, c, w, b, a, paid, owes in rows]
    page = web(f"""<div style='border-bottom:6px solid #000' class=row><b style='font-size:18pt'>Medicare Summary Notice</b><span style='text-align:right'>for Part B (Medical Insurance)<br>Page 3 of 4</span></div><div class=row style='margin:6px 0'><span>{p.name.upper()}</span><span>THIS IS NOT A BILL | Notice of {long(p.day(92))}</span></div>
    <h2>Your Claims for Part B (Medical Insurance)</h2><div class=row><div style='width:34%' class=sm><p><b>Part B Medical Insurance</b> helps pay for doctors' services, diagnostic tests, ambulance services, and other services.</p><p><b>Definitions of Columns</b></p><p><b>Service Approved?:</b> tells you if Medicare covered the service.</p><p><b>Amount Provider Charged:</b> your provider's fee for this service.</p><p><b>Medicare-Approved Amount:</b> the amount a provider can be paid for a Medicare service.</p><p><b>Amount Medicare Paid:</b> usually 80% of the approved amount.</p><p><b>Maximum You May Be Billed:</b> may include a deductible, coinsurance, and other charges.</p></div>
    <div style='width:64%'><p style='background:#ddd;padding:4px;font-size:11pt'><b>{long(p.day(1))} - {long(p.day(3))}</b><br><b>Marsh Country Orthopaedics SC</b>, {phone(715, 40)}<br>Ogden T. Thistlewood, M.D.<br>22 Heron Way, Otter Marsh, WI 54899</p><p>Claim number {claim} &nbsp;&nbsp; Medicare number: XXX-XX-VW33</p></div></div>
    {table(("Date", "Service Provided &amp; Billing Code", "Service Approved?", "Amount Provider Charged", "Medicare-Approved Amount", "Amount Medicare Paid", "Maximum You May Be Billed", "See Notes"), body, (3, 4, 5, 6), "box", cells(("", f"<b>Total for Claim #{claim}</b>", "", *(f"<b>${usd(sums['total_' + n])}</b>" for n in ("billed", "allowed", "paid", "patient_responsibility")), ""), (3, 4, 5, 6)))}<p><b>Notes for Claims Above</b><br>a &nbsp; This information is being sent to your private insurer, Lakeland Supplement. Your private insurer may pay all or part of the sum you may be billed.</p>""", "th{background:#ccc;font-size:8pt}", "9.5pt/1.35 'Liberation Sans'", "0.5in")
    return Paper(page, shape("explanation_of_benefits", claim_number=claim, patient_name=p.name.upper(), provider_name="Marsh Country Orthopaedics SC", lines=lines, **sums)).without("payer_name", "member_id", "group_number", "total_adjustment")


def remittance(p: Person) -> Paper:
    """A remittance advice to a practice: this patient's claim among the figures of the check, in a typewriter's columns."""
    rows = ((14, "97161", "GP", "165.00", "96.40", "68.60", "56.40", "40.00"), (14, "97110", "GP", "118.00", "61.22", "56.78", "61.22", "0.00"), (16, "97110", "GP", "118.00", "61.22", "56.78", "21.22", "40.00"), (16, "97140", "GP 59", "61.00", "28.15", "32.85", "28.15", "0.00"), (21, "97112", "GP", "64.00", "31.07", "32.93", "31.07", "0.00"))
    lines = [benefit(p.day(at), c, None, b, a, off, paid, owes) for at, c, _, b, a, off, paid, owes in rows]
    sums = _sums(lines, *_ALL)
    member, claim, name = p.no("VLH#########"), p.no("26###########"), f"{p.last}, {p.first}".upper()
    body = "\n".join(f"{p.day(at):%m%d %m%d%y}  11  1  {c} {m:<6}{b:>9}{a:>9}{owes:>9}  CO-45{off:>9}{paid:>9}" for at, c, m, b, a, off, paid, owes in rows)
    page = web(f"""<pre>VOLUNTEER LIFE &amp; HEALTH                                     REMITTANCE ADVICE
PO BOX 2190  NASHVILLE TN 37298                            DATE: {us(p.day(44))}
PROVIDER RELATIONS 615 555-0107                            PAGE:   1 OF 1

BLUFF CITY REHABILITATION PLLC                             NPI:  {npi("187702264")}
PO BOX 5512                                                CHECK/EFT: {p.no("00########")}
HALLS LANDING TN 38199                                     TAX ID ENDING 8417

PERF PROV  SERV DATE   POS NOS PROC  MODS    BILLED  ALLOWED   PT RESP  GRP-RC   AMT   PROV PD
{"_" * 92}

NAME {name:<28} ID {member:<14} ACNT T30442   ICN {claim}
GRP {p.no("88####")}         ASG Y  MOA MA01
{body}
PT RESP {sums["total_patient_responsibility"]}          CLAIM TOTALS   {sums["total_billed"]:>9}{sums["total_allowed"]:>9}{sums["total_patient_responsibility"]:>9}  {sums["total_adjustment"]:>14}{sums["total_paid"]:>9}
{"":>76}NET   {sums["total_paid"]:>9}
{"_" * 92}

TOTALS:   # OF    BILLED   ALLOWED   PT RESP   TOTAL RC   PROV PD   CHECK
          CLAIMS  AMT      AMT       AMT       AMT        AMT       AMT
          1       {sums["total_billed"]:<9}{sums["total_allowed"]:<10}{sums["total_patient_responsibility"]:<10}{sums["total_adjustment"]:<11}{sums["total_paid"]:<10}{sums["total_paid"]}

GLOSSARY: GROUP, REASON, MOA, REMARK AND REASON CODES
CO   CONTRACTUAL OBLIGATION. AMOUNT FOR WHICH THE PROVIDER IS FINANCIALLY LIABLE.
45   CHARGE EXCEEDS FEE SCHEDULE/MAXIMUM ALLOWABLE OR CONTRACTED FEE ARRANGEMENT.
MA01 IF YOU DO NOT AGREE WITH WHAT WE APPROVED, YOU MAY APPEAL OUR DECISION.</pre>""", "", "7.9pt/1.42 'Liberation Mono'", "0.5in")
    return Paper(page, shape("explanation_of_benefits", payer_name="VOLUNTEER LIFE & HEALTH", member_id=member, group_number=p.no("88####"), claim_number=claim, patient_name=name, provider_name="BLUFF CITY REHABILITATION PLLC", lines=lines, **sums))


def auto_review(p: Person) -> Paper:
    """A car insurer's review of a bill under no-fault cover, with its reason codes."""
    rows = ((0, "A0429", "BLS emergency transport", "1145.00", "760.10", "384.90"), (0, "A0425", "Ground mileage", "254.22", "171.00", "83.22"), (0, "A0422", "Oxygen", "96.00", "41.75", "54.25"), (0, "A0382", "BLS supplies", "58.75", "0.00", "58.75"))
    lines = [benefit(p.day(at), c, w, b, a, off, a, "0.00") for at, c, w, b, a, off in rows]
    sums = _sums(lines, *_ALL)
    claim = p.no("SR-#######")
    page = web(f"""<div class=row><div><b style='font-size:15pt;color:#37507a'>SUMMIT RANGE MUTUAL</b><br>Medical Payment Unit, PO Box 1187, Sandy, UT 84098</div><div style='border:2px solid #37507a;padding:6px 12px' class=c><b>EXPLANATION OF REVIEW</b><br>Personal Injury Protection</div></div>
    <table class=box style='margin:10px 0'><tr><td>Claim no.<br><b>{claim}</b></td><td>Injured person<br><b>{p.name}</b></td><td>Policyholder<br><b>Sela Fonoti</b></td><td>Date of loss<br><b>{us(p.loss)}</b></td><td>Adjuster<br><b>B. Whitcombe</b></td></tr><tr><td colspan=2>Provider<br><b>Red Butte Fire &amp; Rescue</b> (TIN 87-6000312)</td><td>Bill received<br><b>{us(p.day(24))}</b></td><td>Reviewed<br><b>{us(p.day(31))}</b></td><td>Bill ID<br><b>{p.no("R########")}</b></td></tr></table>
    {table(("DOS", "Code", "Description", "Units", "Charged", "Reduction", "Codes", "Allowed", "Insured's share", "Payment"), ((short(p.day(at)), c, w, "11.4" if c == "A0425" else "1", usd(b), usd(off), "U01, U44" if a == "0.00" else "U01", usd(a), "0.00", usd(a)) for at, c, w, b, a, off in rows), (3, 4, 5, 7, 8, 9), "line", f"<tr style='border-top:2px solid #37507a;font-weight:bold'><td colspan=4>Bill totals</td><td class=n>{usd(sums['total_billed'])}</td><td class=n>{usd(sums['total_adjustment'])}</td><td></td><td class=n>{usd(sums['total_allowed'])}</td><td class=n>0.00</td><td class=n>{usd(sums['total_paid'])}</td></tr>")}
    <p class=sm>U01 Priced by the fee schedule of Utah Admin. Code R590. U44 Included in the base rate; the provider may not collect it from the insured. Check {p.no("70######")} for ${usd(sums['total_paid'])} mailed to the provider.</p>""", "thead th{background:#37507a;color:#fff}", "9pt/1.4 Roboto")
    return Paper(page, shape("explanation_of_benefits", payer_name="SUMMIT RANGE MUTUAL", claim_number=claim, patient_name=p.name, provider_name="Red Butte Fire & Rescue", lines=lines, **sums))


def comp_review(p: Person) -> Paper:
    """A compensation carrier's explanation on its side, with a line that was paid before."""
    rows = ((13, "99203", "Office visit, new", "286.00", "164.20"), (13, "73562", "X-ray knee, 3 views", "174.00", "58.90"), (27, "99213", "Office visit", "188.00", "101.75"), (27, "99080", "Special report, DWC", "60.00", "60.00"))
    lines = [benefit(p.day(at), c, w, b, a, add(b, "-" + a), a, None) for at, c, w, b, a in rows]
    sums = _sums(lines, "billed", "allowed", "adjustment", "paid")
    claim = p.no("WCA-######-25")
    page = web(f"""<table><tr><td><b style='font-size:13pt'>Pilgrim Employers Compensation Fund</b><br>Bill review by Corvane Audit Services<br>PO Box 8090, Worcester, MA 01699</td><td class=c><b style='font-size:12pt'>EXPLANATION OF MEDICAL BENEFITS</b><br>Workers' compensation</td><td class=n>Printed {dated(p.day(55))}<br>Review {p.no("#########")}</td></tr></table>
    <div class='row eq' style='margin:8px 0;border:1px solid #000;padding:6px'>{pairs(("Employee:", p.name), ("Employer:", "Bog Hollow Cranberry Co-op"), ("Injury date:", us(p.loss)))}{pairs(("Claim number:", claim), ("Provider:", "Wexcombe Orthopedic Specialists, P.C."), ("Diagnosis:", "S83.241A"))}{pairs(("Patient acct:", p.no("WOS-#####")), ("Paid on:", us(p.day(57))), ("Voucher:", p.no("V#######")))}</div>
    {table(("Ln", "Service date", "Procedure", "Description", "Charge", "Fee schedule", "Reduction", "Reason", "Paid"), ((n, us(p.day(at)), c, w, usd(b), usd(a), usd(add(b, "-" + a)), "MA-FS" if a != b else "", usd(a)) for n, (at, c, w, b, a) in enumerate(rows, 1)), (4, 5, 6, 8), "box", cells(("", "", "", "<b>TOTAL</b>", *(f"<b>{usd(sums['total_' + n])}</b>" for n in ("billed", "allowed", "adjustment")), "", f"<b>{usd(sums['total_paid'])}</b>"), (4, 5, 6, 8)))}<p class=sm>MA-FS: reduced to 114.3 CMR 40.00. The employee may not be billed for the difference.</p>""", "", "9.5pt/1.4 'Liberation Sans'", "0.5in", "Letter landscape")
    return Paper(page, shape("explanation_of_benefits", payer_name="Pilgrim Employers Compensation Fund", claim_number=claim, patient_name=p.name, provider_name="Wexcombe Orthopedic Specialists, P.C.", lines=lines, **sums)).without("total_patient_responsibility")


def portal_claim(p: Person) -> Paper:
    """A claim's page of a plan's portal, printed by the member: one card a service, no table."""
    day = p.day(0)
    rows = (("Emergency room", "4210.00", "1985.40", "1780.16", "444.44"), ("CT scan", "2675.00", "1490.10", "947.92", "236.98"), ("Laboratory", "512.00", "391.00", "96.80", "24.20"), ("Pharmacy", "88.00", "0.00", "70.40", "17.60"))
    lines = [benefit(day, None, w, b, add(b, "-" + off), off, paid, owes) for w, b, off, paid, owes in rows]
    sums = _sums(lines, *_ALL)
    member, claim = p.no("ESH######-01"), p.no("26####-######")
    cards = "".join(f"<div style='border:1px solid #bcd;border-radius:6px;padding:7px 10px;margin:7px 0'><b>{w}</b> <span style='color:#666'>{us(day)}</span><table style='margin-top:3px'>{cells(('Billed by provider', 'Network savings', 'Allowed', 'Plan paid', 'You may owe'), (), 'th')}{cells(tuple('$' + usd(x) for x in (b, off, add(b, '-' + off), paid, owes)))}</table></div>" for w, b, off, paid, owes in rows)
    total = "".join(f"<td><span class=cp>{name}</span><b>${usd(sums['total_' + key])}</b></td>" for name, key in (("Total billed", "billed"), ("Total network savings", "adjustment"), ("Total allowed", "allowed"), ("Total plan paid", "paid"), ("Total you may owe", "patient_responsibility")))
    page = web(f"""<div class='row xs'><span>Claim details | Evergreen Sound Health</span><span>https://member.evergreensound.example/claims/detail</span></div><div style='background:#1d6b4f;color:#fff;padding:9px 12px;font:bold 14pt "Open Sans"'>Evergreen Sound Health</div><h2>Claim {claim}</h2><p>Status: <b>Processed</b> on {us(p.day(29))} &nbsp;|&nbsp; Explanation of benefits</p>
    <div class='row eq'>{pairs(("Patient", p.short), ("Subscriber", "Daniel Baek"), ("Member ID", member))}{pairs(("Provider", "Skookum Harbor Hospital"), ("Group", p.no("7#####")), ("Network", "In network"))}</div>{cards}<table class=box style='background:#e8f4ee'><tr>{total}</tr></table><p class=sm>This is a summary and not a bill. The document of record is in your mailbox under Letters.</p>""", "th{font-weight:400;color:#555;font-size:80%}", "9.5pt/1.4 'Open Sans'")
    return Paper(page, shape("explanation_of_benefits", payer_name="Evergreen Sound Health", member_id=member, group_number=p.no("7#####"), claim_number=claim, patient_name=p.short, provider_name="Skookum Harbor Hospital", lines=lines, **sums))


def union_fund(p: Person) -> Paper:
    """A union's welfare fund, which writes its statement as a letter with a small table."""
    rows = ((30, "99204", "525.00", "310.00", "248.00", "62.00"), (30, "72050", "264.00", "96.00", "76.80", "19.20"), (51, "99214", "318.00", "182.50", "146.00", "36.50"))
    lines = [benefit(p.day(at), c, None, b, a, None, paid, owes) for at, c, b, a, paid, owes in rows]
    sums = _sums(lines, "billed", "allowed", "paid", "patient_responsibility")
    member, claim = p.no("STG-#####"), p.no("C######")
    page = web(f"""<div class=c><b style='font-size:14pt'>STAGEHANDS &amp; GRIPS WELFARE TRUST FUND</b><br>Administrative office: 700 Figaro Street, Burbank, CA 91598 &nbsp; {phone(818, 77)}</div><p style='text-align:right'>{long(p.day(80))}</p><p>{p.name}<br>{p.address}</p>
    <p><b>STATEMENT OF BENEFITS PAID</b></p><p>Participant no. {member} &nbsp;&nbsp;&nbsp; Fund claim {claim} &nbsp;&nbsp;&nbsp; Patient: {p.name} (participant)<br>For services of: Valle Claro Spine Institute</p><p>The Trustees have paid the following. The Fund covers eighty per cent of its allowance; the participant pays the rest.</p>
    {table(("Service date", "Procedure", "Submitted", "Fund allowance", "Fund paid", "Participant pays"), ((us(p.day(at)), c, *(usd(x) for x in money)) for at, c, *money in rows), (2, 3, 4, 5), "box", cells(("TOTALS", "", *(usd(sums["total_" + n]) for n in ("billed", "allowed", "paid", "patient_responsibility"))), (2, 3, 4, 5)))}
    <p>Keep this statement for your taxes. If a bill differs from what stands here, show it to the office before you pay.</p><p>Fraternally,<br><br>Claims Department, desk 4</p>""", "td,th{padding:5px}", "11.5pt/1.45 'Liberation Serif'", "0.9in")
    return Paper(page, shape("explanation_of_benefits", payer_name="STAGEHANDS & GRIPS WELFARE TRUST FUND", member_id=member, claim_number=claim, patient_name=p.name, provider_name="Valle Claro Spine Institute", lines=lines, **sums)).without("total_adjustment")
