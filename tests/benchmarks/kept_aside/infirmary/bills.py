"""Bills of offices: doctors, therapists, an imaging center, an ambulance, a superbill, each from another system."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.kept_aside.infirmary.case import (
    Paper,
    Person,
    add,
    bare,
    cells,
    charge,
    dated,
    less,
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


def coupon_statement(p: Person) -> Paper:
    """A group practice's monthly statement with a slip to send back; payments stand between the services."""
    rows = ((13, "99203", "OFFICE VISIT NEW PT LEVEL 3", "286.00"), (13, "73562", "XRAY KNEE RT 3 VIEWS", "174.00"), (41, "99214", "OFFICE VISIT EST PT LEVEL 4", "262.00"), (41, "20610", "INJECTION LARGE JOINT RT KNEE", "338.00"), (41, "J3301", "TRIAMCINOLONE 10MG X4", "64.00"))
    total, paid, off = add(*(r[3] for r in rows)), "391.17", "402.83"
    due = less(total, paid, off)
    account = p.no("WOS-#####")
    body = "".join(cells(row, (3,)) for row in (
        *((us(p.day(at)), code, what, usd(amount)) for at, code, what, amount in rows[:2]), (us(p.day(34)), "", "BAY COLONY HEALTH PAYMENT", "(151.17)"), (us(p.day(34)), "", "CONTRACT WRITE-OFF", "(178.83)"), (us(p.day(41)), "", "COPAY - CHECK 2207", "(40.00)"),
        *((us(p.day(at)), code, what, usd(amount)) for at, code, what, amount in rows[2:]), (us(p.day(66)), "", "BAY COLONY HEALTH PAYMENT", "(200.00)"), (us(p.day(66)), "", "CONTRACT WRITE-OFF", "(224.00)")))
    def box(name: str, said: str) -> str:
        return f"<td><span class=cp>{name}</span><b>{said}</b></td>"

    page = web(f"""<div class=row><div><b style='font-size:13pt'>WEXCOMBE ORTHOPEDIC SPECIALISTS, P.C.</b><br>Patient Financial Services<br>31 Tupper Lane<br>Wexcombe, MA 02599<br>Tax ID 04-3390218</div><table class=box style='width:52%'><tr>{box("STATEMENT DATE", us(p.day(72)))}{box("ACCOUNT NO.", account)}{box("AMOUNT DUE", "$" + usd(due))}</tr><tr>{box("PATIENT", p.turned.upper())}{box("DUE BY", us(p.day(93)))}{box("AMOUNT ENCLOSED", "$ ________")}</tr></table></div>
    <div class=row style='margin:14px 0'><div>ADDRESSEE:<br><b>{p.other.upper()}</b><br>{p.address.upper()}</div><div>MAKE CHECKS PAYABLE AND REMIT TO:<br><b>WEXCOMBE ORTHOPEDIC SPECIALISTS</b><br>PO BOX 41190<br>BOSTON, MA 02241</div></div>
    <div style='border-top:1px dashed #000;font-size:7pt;text-align:center'>DETACH AND RETURN THE TOP PART WITH YOUR PAYMENT</div>
    <p><b>Services by:</b> Imogen S. Lathrop, MD &nbsp;&nbsp; <b>Questions:</b> {phone(508, 46)}</p>{table(("DATE", "CODE", "DESCRIPTION", "AMOUNT"), (), (3,), "st")}<table class='line st'>{body}</table>
    <table class=box style='margin-top:14px'><tr>{box("CHARGES", usd(total))}{box("PAYMENTS", "(" + usd(paid) + ")")}{box("ADJUSTMENTS", "(" + usd(off) + ")")}{box("PLEASE PAY THIS AMOUNT", "$" + usd(due))}</tr></table>
    <table class='box sm' style='margin-top:8px'><tr><th>CURRENT</th><th>30 DAYS</th><th>60 DAYS</th><th>90+ DAYS</th></tr><tr><td>{usd(due)}</td><td>0.00</td><td>0.00</td><td>0.00</td></tr></table><p class=xs>Accounts past 90 days may be placed with an outside agency. Returned checks carry a fee of $25.00.</p>""",
    ".st th{background:#000;color:#fff}.st td:nth-child(1),.st th:nth-child(1){width:15%}.st td:nth-child(2),.st th:nth-child(2){width:12%}.st td:nth-child(4),.st th:nth-child(4){width:16%}")
    record = shape("medical_bill", form="statement", provider_name="WEXCOMBE ORTHOPEDIC SPECIALISTS, P.C.", provider_address="31 Tupper Lane, Wexcombe, MA 02599", provider_phone=phone(508, 46), provider_tax_id="04-3390218", patient_name=p.turned.upper(), account_number=account, statement_date=p.day(72), charges=[charge(p.day(at), code, what, amount) for at, code, what, amount in rows], total_charges=total, total_payments=paid, total_adjustments=off, balance_due=due)
    return Paper(page, record)


def running_ledger(p: Person) -> Paper:
    """A therapy clinic's account with a balance after every line."""
    day = (("97161", "PT EVAL LOW", "1", "165.00"), ("97110", "THER EXERCISE", "2", "118.00"))
    later = (("97110", "THER EXERCISE", "2", "118.00"), ("97140", "MANUAL THERAPY", "1", "61.00"), ("97014", "E-STIM UNATTENDED", "1", "32.00"))
    rows: list[tuple[int, str, str, str, str]] = [(15, *one) for one in day] + [(at, *one) for at in (17, 22, 24, 29) for one in later]
    running, body, lines = "0.00", [], []
    for at, code, what, units, amount in rows:
        running = add(running, amount)
        body.append((short(p.day(at)), code, what, units, usd(amount), "", usd(running)))
        lines.append(charge(p.day(at), code, what, amount, units))
    total, paid = running, "300.00"
    due = less(total, paid)
    body.append((short(p.day(38)), "PMT", "PATIENT PAYMENT VISA", "", "", usd(paid) + "-", usd(due)))
    account = p.no("T#####")
    page = web(f"""<div class=c><b style='font-size:14pt'>KNUCKLEHEAD CREEK PHYSICAL THERAPY</b><br>812 Ferry Road, Halls Landing, TN 38199 &nbsp; * &nbsp; Ph {phone(901, 71)} &nbsp; Fx {phone(901, 72)}<br>TIN 62-0998417 &nbsp;&nbsp; NPI {npi("192207713")}</div>
    <div class=row style='margin:12px 0;border:1px solid #000;padding:5px'><div>Patient: {p.turned}<br>DOB: {us(p.born)}<br>Responsible: {p.other}</div><div>Acct: {account}<br>Ledger from {short(p.day(15))} to {short(p.day(40))}<br>Printed: {short(p.day(40))}</div><div>Dx: S39.012A<br>M54.50<br>Therapist: R. Amsel, PT</div></div>
    {table(("Date", "Code", "Description", "Un", "Charge", "Credit", "Balance"), body, (3, 4, 5, 6), "line", f"<tr><th colspan=4>TOTALS</th><th class=n style='white-space:nowrap'>{usd(total)}</th><th class=n style='white-space:nowrap'>{usd(paid)}-</th><th class=n style='white-space:nowrap'>{usd(due)}</th></tr>")}
    <p>Balance due from patient: <b>{usd(due)}</b>. No claim has been sent to any insurer. This account is on hold at the request of counsel.</p>""", "thead th{border-bottom:2px solid #000;border-top:2px solid #000}", "10pt/1.35 'Liberation Sans Narrow'")
    record = shape("medical_bill", form="statement", provider_name="KNUCKLEHEAD CREEK PHYSICAL THERAPY", provider_address="812 Ferry Road, Halls Landing, TN 38199", provider_phone=phone(901, 71), provider_npi=npi("192207713"), provider_tax_id="62-0998417", patient_name=p.turned, patient_dob=p.born, account_number=account, diagnosis_codes=["S39.012A", "M54.50"], charges=lines, total_charges=total, total_payments=paid, balance_due=due)
    return Paper(page, record).without("total_adjustments", "statement_date")


def reading_bill(p: Person) -> Paper:
    """A radiology group's bill, everything in small captions over large figures."""
    account, day = p.no("RAD#######"), p.day(3)
    rows = (("72141", "26", "MRI CERVICAL SPINE WITHOUT CONTRAST", "498.00"), ("73221", "26 LT", "MRI LEFT SHOULDER JOINT WITHOUT CONTRAST", "462.00"))
    total = add(*(r[3] for r in rows))
    def cap(name: str, said: str, wide: str = "auto") -> str:
        return f"<div style='border:1px solid #7a8;padding:3px 7px;width:{wide}'><span class=cp>{name}</span><span style='font-size:12pt'>{said}</span></div>"

    body = "".join(f"<tr><td>{us(day)}</td><td>{code}</td><td>{mods}</td><td>{what}</td><td class=c>1</td><td class=n>{usd(amount)}</td></tr>" for code, mods, what, amount in rows)
    page = web(f"""<div style='background:#24584a;color:#fff;padding:10px 14px;font-size:15pt'>Desert Willow Radiology Associates, Ltd.</div><p class=sm>P.O. Box 60118, Tucson, AZ 85799 &nbsp;&nbsp;|&nbsp;&nbsp; {phone(520, 15)} &nbsp;&nbsp;|&nbsp;&nbsp; Tax identification 86-0775301</p>
    <div class='row eq'>{cap("PATIENT NAME", p.name)}{cap("PATIENT'S BIRTH DATE", us(p.born))}{cap("ACCOUNT NUMBER", account)}</div><div class='row eq' style='margin-top:6px'>{cap("BILL DATE", us(p.day(19)))}{cap("WHERE YOU WERE SEEN", "Palo Seco Imaging")}{cap("REFERRED BY", "Dr. Tobias Renneker")}</div>
    <p>This bill is for the doctor who <i>read</i> your pictures. The center that took them sends its own.</p><table class=box><tr style='background:#dde9e4'><th>DATE OF SERVICE</th><th>CPT</th><th>MOD</th><th>DESCRIPTION</th><th>QTY</th><th class=n>CHARGE</th></tr>{body}</table>
    <div class='row eq' style='margin-top:16px'>{cap("TOTAL CHARGES", "$" + usd(total))}{cap("PAID TO DATE", "$0.00")}{cap("INSURANCE ADJUSTMENT", "$0.00")}{cap("BALANCE", "<b>$" + usd(total) + "</b>")}</div><p class=xs style='margin-top:60px'>Medicare was not billed: the accident may be the duty of another payer (42 U.S.C. 1395y(b)(2)). Form DWR-44 rev. 3</p>""", "td,th{padding:5px}", "9.5pt/1.35 Roboto")
    record = shape("medical_bill", form="statement", provider_name="Desert Willow Radiology Associates, Ltd.", provider_address="P.O. Box 60118, Tucson, AZ 85799", provider_phone=phone(520, 15), provider_tax_id="86-0775301", patient_name=p.name, patient_dob=p.born, account_number=account, statement_date=p.day(19), charges=[charge(day, code, what, amount, "1", tuple(mods.split())) for code, mods, what, amount in rows], total_charges=total, total_payments="0.00", total_adjustments="0.00", balance_due=total)
    return Paper(page, record)


def ambulance(p: Person) -> Paper:
    """An ambulance service's invoice: the run told above, four lines below."""
    day, account = p.day(0), p.no("26-#####")
    rows = (("A0429", "SH", "BLS emergency base rate", "1", "1145.00"), ("A0425", "SH", "Ground mileage, per mile", "11.4", "254.22"), ("A0422", "", "Oxygen and supplies", "1", "96.00"), ("A0382", "", "BLS routine disposables", "1", "58.75"))
    total = add(*(r[4] for r in rows))
    page = web(f"""<table style='border-bottom:4px double #900'><tr><td><b style='font:bold 16pt "Liberation Serif";color:#900'>RED BUTTE FIRE &amp; RESCUE</b><br>EMS Billing Office, 60 E Center Street, Red Butte, UT 84799<br>(801) 555-0103 &nbsp; FEIN 87-6000312</td><td class=n><b>INVOICE</b><br>No. {account}<br>{dated(p.day(18))}</td></tr></table>
    <div class='row eq' style='margin:10px 0'><div><b>TRANSPORTED</b><br>{p.name}<br>{p.address}<br>Born {dated(p.born)}</div><div><b>RUN</b><br>{dated(day)}, dispatched 18:07<br>From: 7800 S at Bench Blvd (scene)<br>To: Bench Valley Medical Center ED<br>Loaded miles 11.4</div><div><b>PAYER ON FILE</b><br>Summit Range Mutual (PIP)<br>Claim {p.no("SR-#######")}<br>Driver of other car: D. Pelletier</div></div>
    <table class=box><tr><th>HCPCS</th><th>Mod</th><th>Service</th><th class=n>Qty</th><th class=n>Charge</th></tr>{"".join(cells((c, m, w, u, usd(a)), (3, 4)) for c, m, w, u, a in rows)}<tr><td colspan=4 class=n><b>Total charges</b></td><td class=n><b>{usd(total)}</b></td></tr><tr><td colspan=4 class=n>Payments received</td><td class=n>0.00</td></tr><tr><td colspan=4 class=n><b>Pay this amount</b></td><td class=n><b>{usd(total)}</b></td></tr></table>
    <p>Diagnosis codes: S39.012A, R51.9 &nbsp;&nbsp;&nbsp; NPI {npi("164430925")}</p><p class=sm>Medical need: patient on long board with collar, could not sit or stand without pain. Signature: patient, on tablet. Rates are set by county order 2024-19.</p>""", "", "10pt/1.35 'Liberation Serif'")
    record = shape("medical_bill", form="statement", provider_name="RED BUTTE FIRE & RESCUE", provider_address="60 E Center Street, Red Butte, UT 84799", provider_phone="(801) 555-0103", provider_npi=npi("164430925"), provider_tax_id="87-6000312", patient_name=p.name, patient_dob=p.born, claim_number=p.no("SR-#######"), statement_date=p.day(18), diagnosis_codes=["S39.012A", "R51.9"], charges=[charge(day, c, w, a, u, (m,) if m else ()) for c, m, w, u, a in rows], total_charges=total, total_payments="0.00", balance_due=total)
    return Paper(page, record).without("total_adjustments", "account_number")


def superbill(p: Person) -> Paper:
    """A chiropractor's superbill, many services printed, few of them ticked."""
    day = p.day(6)
    printed = (("99202", "New patient, straightforward", ""), ("99203", "New patient, low", "185.00"), ("99212", "Established, straightforward", ""), ("98940", "Manipulation 1-2 regions", ""), ("98941", "Manipulation 3-4 regions", "74.00"), ("98943", "Extremity manipulation", ""), ("97012", "Mechanical traction", ""), ("97035", "Ultrasound", "38.00"), ("G0283", "Electrical stimulation", "35.00"), ("97110", "Exercise, 15 min", ""), ("72040", "X-ray neck 2-3 views", "146.00"), ("72100", "X-ray low back 2-3 views", ""))
    ticked = [one for one in printed if one[2]]
    total = add(*(one[2] for one in ticked))
    def row(code: str, what: str, fee: str) -> str:
        return f"<tr><td class=c style='font-size:13pt;width:26px'>{'&#9746;' if fee else '&#9744;'}</td><td>{code}</td><td>{what}</td><td class=n>{'<span class=pen>' + fee + '</span>' if fee else '______'}</td></tr>"

    def marks(*said: tuple[int, str, str]) -> str:
        return "".join(f"<tr><td style='font-size:12pt'>{'&#9746;' if on else '&#9744;'}</td><td>{code}</td><td>{what}</td></tr>" for on, code, what in said)

    page = web(f"""<div class=c><b style='font-size:16pt'>SALMONBERRY CHIROPRACTIC, PS</b><br>118 Cannery Street, Skookum Harbor, WA 98299 &nbsp; {phone(360, 58)}<br>Wendell J. Aoki, DC &nbsp; NPI {npi("125544180")} &nbsp; Tax ID 91-1877203</div><h3 class=c>ENCOUNTER FORM / SUPERBILL</h3>
    <table class=box style='font-size:11.5pt'><tr><td>Patient: <b>{p.turned}</b></td><td>DOB: <b>{us(p.born)}</b></td><td>Date of service: <b>{us(day)}</b></td></tr><tr><td>Acct #: <b>{p.no("SC####")}</b></td><td>Ins: Evergreen Sound PIP</td><td>Accident: auto {us(p.loss)}</td></tr></table>
    <h3>Services today</h3><table class=box>{"".join(row(*one) for one in printed)}<tr><td colspan=3 class=n><b>Total today</b></td><td class=n><b>{total}</b></td></tr><tr><td colspan=3 class=n>Paid today</td><td class=n>0.00</td></tr></table>
    <h3>Diagnosis</h3><div class='row eq'><table>{marks((1, "S13.4XXA", "Sprain, cervical ligaments"), (0, "S33.5XXA", "Sprain, lumbar ligaments"), (1, "M99.01", "Segmental dysfunction, cervical"))}</table><table>{marks((0, "M54.16", "Radiculopathy, lumbar"), (1, "R51.9", "Headache"), (0, "M99.03", "Segmental dysfunction, lumbar"))}</table></div><p>Doctor: <span class=pen>W. Aoki, DC</span></p>""", "td,th{padding:3px 6px}", "11.5pt/1.3 'Liberation Sans'", "0.5in")
    record = shape("medical_bill", form="statement", provider_name="SALMONBERRY CHIROPRACTIC, PS", provider_address="118 Cannery Street, Skookum Harbor, WA 98299", provider_phone=phone(360, 58), provider_npi=npi("125544180"), provider_tax_id="91-1877203", patient_name=p.turned, patient_dob=p.born, account_number=p.no("SC####"), diagnosis_codes=["S13.4XXA", "M99.01", "R51.9"], charges=[charge(day, code, what, fee) for code, what, fee in ticked], total_charges=total, total_payments="0.00")
    return Paper(page, record).without("statement_date", "balance_due", "total_adjustments")


def anesthesia(p: Person) -> Paper:
    """An anesthesia group's letter of account: time and units told in words, three lines in a box."""
    day, account = p.day(61), p.no("ANW-#######")
    rows = (("01400", "QK", "ANESTHESIA, KNEE ARTHROSCOPY", "1", "1260.00"), ("64447", "RT", "FEMORAL NERVE BLOCK, SINGLE", "1", "740.00"), ("76942", "26", "ULTRASOUND GUIDANCE, NEEDLE", "1", "215.00"))
    total, off, paid = add(*(r[4] for r in rows)), "1108.40", "905.28"
    due = less(total, off, paid)
    page = web(f"""<div style='float:right;text-align:right'><b>Statement</b> {long(p.day(95))}<br>Account {account}</div><b style='font:bold 13pt "Open Sans"'>Anesthesia Northeast Partners LLC</b><br>Correspondence: 5 Batterymarch Sq, Ste 900, Boston, MA 02199<br>Payments: P.O. Box 9912, Lewiston, ME 04243<p style='margin-top:26px'>{p.name}<br>{p.address}</p>
    <p>Dear {p.mr}: on {long(day)} members of our group looked after you at Wexcombe Harbor Hospital while Leopold Fairweather, MD operated. Anesthesia began 7:42 and ended 9:06. What follows is our account alone.</p>
    <table class=box style='font-size:9pt'><tr style='background:#e9e6f3'><th>Date</th><th>Procedure</th><th>Mod.</th><th>What it is</th><th>Qty</th><th class=n>Our charge</th></tr>{"".join(cells((us(day), c, m, w, u, "$" + usd(a)), (5,)) for c, m, w, u, a in rows)}</table>
    <table style='width:62%;margin:10px 0 10px auto'>{cells(("Sum of charges", "$" + usd(total)), (1,))}{cells((f"Bay Colony Health paid on {us(p.day(88))}", "-$" + usd(paid)), (1,))}{cells(("Contractual adjustment", "-$" + usd(off)), (1,))}<tr style='border-top:2px solid #000'><td><b>You owe</b></td><td class=n><b>${usd(due)}</b></td></tr></table>
    <p>If an attorney or other insurer is responsible, call {phone(617, 62)} before {long(p.day(125))}. Our tax number is 04-3551907.</p>""", "", "10pt/1.45 'Open Sans'", "0.8in")
    record = shape("medical_bill", form="statement", provider_name="Anesthesia Northeast Partners LLC", provider_phone=phone(617, 62), provider_tax_id="04-3551907", patient_name=p.name, account_number=account, statement_date=p.day(95), charges=[charge(day, c, w, a, u, (m,)) for c, m, w, u, a in rows], total_charges=total, total_payments=paid, total_adjustments=off, balance_due=due)
    return Paper(page, record).without("provider_address")


def visits_account(p: Person) -> Paper:
    """A chiropractor's account by visit, each with its own subtotal, figures of the year before below."""
    kinds = {"A": (("98941", "CMT 3-4 regions", "70.00"), ("97140", "Manual therapy, 15 min", "55.00"), ("97012", "Traction, mechanical", "34.00")), "B": (("98940", "CMT 1-2 regions", "58.00"), ("97012", "Traction, mechanical", "34.00"))}
    visits = ((4, "A"), (7, "A"), (11, "A"), (14, "B"), (18, "B"), (25, "B"))
    body, lines, amounts = "", [], []
    for number, (at, kind) in enumerate(visits, 1):
        body += f"<tr style='background:#efefe6'><td colspan=3><b>Visit {number} &ndash; {bare(p.day(at))}</b></td><td class=n><b>{add(*(a for *_, a in kinds[kind]))}</b></td></tr>" + "".join(f"<tr><td style='padding-left:22px'>{c}</td><td>{w}</td><td class=n>{a}</td><td></td></tr>" for c, w, a in kinds[kind])
        lines += [charge(p.day(at), c, w, a) for c, w, a in kinds[kind]]
        amounts += [a for *_, a in kinds[kind]]
    total, paid = add(*amounts), "210.00"
    due = less(total, paid)
    page = web(f"""<div class=row><div><b style='font:bold 17pt "Roboto Condensed"'>Grove &amp; Vine Chiropractic Center</b><br>Levon Sarkisian, D.C. &nbsp;&bull;&nbsp; 14 Orange Grove Plaza &nbsp;&bull;&nbsp; Valle Claro, CA 91399<br>{phone(818, 90)} &nbsp;&bull;&nbsp; EIN 95-3380114</div><div style='text-align:right'>Account of<br><b>{p.short}</b> ({bare(p.born)})<br>Our file {p.no("GV-####")}<br>as of {bare(p.day(60))}</div></div><hr>
    <table><tr><th style='width:20%'>Code</th><th>Service</th><th class=n>Fee</th><th class=n>Visit</th></tr>{body}</table><hr><div style='margin-left:52%'>{pairs(("Six visits, total charges", "$" + usd(total)), (f"Received from patient, {bare(p.day(18))}", "$" + usd(paid)), ("<b>Open balance</b>", "<b>$" + usd(due) + "</b>"))}</div>
    <p class=sm>Treated on a lien; nothing was billed to Golden Poppy Health. For comparison only: in 2024 this patient had no visits with us (charges 2024: $0.00).</p>""", "", "10pt/1.35 'Roboto Condensed'", "0.7in")
    record = shape("medical_bill", form="statement", provider_name="Grove & Vine Chiropractic Center", provider_address="14 Orange Grove Plaza, Valle Claro, CA 91399", provider_phone=phone(818, 90), provider_tax_id="95-3380114", patient_name=p.short, patient_dob=p.born, account_number=p.no("GV-####"), statement_date=p.day(60), charges=lines, total_charges=total, total_payments=paid, balance_due=due)
    return Paper(page, record).without("total_adjustments")
