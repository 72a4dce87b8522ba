"""Bills that are no claim forms: hospitals, doctors' groups, ambulances, pharmacies, chiropractors, superbills."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from tests.benchmarks.strangers_third.case import (
    FIRM,
    FIRM_AT,
    GROUP,
    Paper,
    Person,
    add,
    bare,
    less,
    long,
    mon,
    npi,
    page,
    rows,
    shape,
    short,
    us,
    usd,
)


def _line(day: str, code: str | None, what: str | None, amount: str, units: str | None = None, mods: tuple[str, ...] = (), system: str | None = "", points: str | None = None) -> dict:
    if system == "":
        system = None if code is None else "REV" if len(code) < 5 else "HCPCS" if code[0].isalpha() else "CPT"
    return shape("charge", date_of_service=day, code=code, code_system=system, modifiers=list(mods), diagnosis_pointers=points, description=what, units=units, amount=amount)


def hospital_detail(p: Person) -> Paper:
    """A hospital's detail bill of two sheets, grouped by department, subtotals and a total carried forward."""
    d1, d2 = p.loss, p.day(1)
    groups = {
        "ROOM AND CARE - OBSERVATION": [(d2, "0762", "OBSERVATION HOURS", "14", "1,904.00"), (d2, "0762", "OBSERVATION CARRY OVER", "3", "408.00")],
        "EMERGENCY DEPARTMENT": [(d1, "0450", "ED LEVEL V W PROCEDURE", "1", "4,215.00"), (d1, "0450", "LACERATION RPR SIMPLE 2.5CM", "1", "688.50"), (d1, "0450", "IV INFUSION HYDRATION INIT", "1", "402.25")],
        "PHARMACY": [(d1, "0250", "ONDANSETRON 4MG ODT", "2", "31.80"), (d1, "0636", "HYDROMORPHONE 1MG/ML INJ", "2", "96.40"), (d1, "0636", "TETANUS-DIPHTH-PERTUSSIS VAC", "1", "187.15"), (d2, "0250", "ACETAMINOPHEN 500MG TAB", "4", "9.60"), (d2, "0250", "METHOCARBAMOL 750MG TAB", "3", "22.05")],
        "LABORATORY": [(d1, "0301", "BASIC METABOLIC PANEL", "1", "211.00"), (d1, "0305", "CBC AUTO WITH DIFF", "1", "142.75"), (d1, "0307", "URINALYSIS AUTOMATED", "1", "68.00"), (d1, "0300", "VENIPUNCTURE ROUTINE", "1", "29.00")],
        "RADIOLOGY": [(d1, "0352", "CT CERVICAL SPINE WO CONTRAST", "1", "3,140.00"), (d1, "0351", "CT HEAD WO CONTRAST", "1", "2,655.00"), (d1, "0320", "XR SHOULDER RT 2+ VIEWS", "1", "548.00"), (d2, "0320", "XR RIBS UNI W PA CHEST", "1", "611.30")],
    }
    total = add(*(line[4].replace(",", "") for lines in groups.values() for line in lines))
    off, paid = "5120.44", "3200.00"
    due = less(total, off, paid)
    account, first, second = p.no("60#######-1"), "", ""
    carried = "0"
    for at, (name, lines) in enumerate(groups.items()):
        part = add(*(line[4].replace(",", "") for line in lines))
        block = f"<tr><td colspan=6 class=h>{name}" + rows([(short(day), rev, what, "", units, amount) for day, rev, what, units, amount in lines], 4) + f"<tr><td colspan=5 class=r><i>{name} subtotal</i><td class=r><i>{usd(part)}</i>"
        if at < 3:
            first += block
            carried = add(carried, part)
        else:
            second += block
    head = f"<table><tr><td><b style='font-size:15pt;letter-spacing:1px'>WIREGRASS MEMORIAL</b><br>HEALTH SYSTEM<td class=r><b>DETAIL OF CHARGES</b><br>Sheet {{}} of 2</table><table class=k><tr><td>Guarantor / Patient<br><b>{p.name}</b><td>Account<br><b>{account}</b><td>Service dates<br><b>{short(d1)} - {short(d2)}</b><td>Prepared<br><b>{short(p.day(33))}</b></table>"
    cols = "<table class=t><tr><th>DATE<th>REV<th>ITEM<th>&nbsp;<th class=r>QTY<th class=r>AMOUNT"
    body = (
        head.format(1) + f"<p class=sm>Wiregrass Memorial Health System, Business Office, 71 Azalea Blvd, Kettle Brook, GA 30996 &nbsp; Telephone 478-555-0107 &nbsp; Tax ID 58-0667142</p>{cols}{first}<tr><td colspan=5 class=r><b>Carried forward to sheet 2</b><td class=r><b>{usd(carried)}</b></table>"
        "<p class=xs>Physician services (emergency physician, radiologist, pathologist) are billed separately by those physicians.</p><div class=brk></div>"
        + head.format(2) + f"{cols}<tr><td colspan=5 class=r><b>Brought forward</b><td class=r><b>{usd(carried)}</b>{second}</table>"
        f"<table style='width:52%;margin:18px 0 0 48%' class=u><tr><td>Total charges<td class=r>${usd(total)}<tr><td>Contractual adjustment<td class=r>-${usd(off)}<tr><td>Insurance payments<td class=r>-${usd(paid)}<tr><td><b>Account balance</b><td class=r><b>${usd(due)}</b></table>"
        f"<p style='margin-top:40px'>Mailed to: {FIRM}, {FIRM_AT}</p><p class=xs>Patients may qualify for financial assistance. Ask for form FA-2 or visit the cashier, first floor, Monday to Friday.</p>"
    )
    charges = [_line(day.isoformat(), rev, what, amount.replace(",", ""), units) for lines in groups.values() for day, rev, what, units, amount in lines]
    css = ".h{background:#ddd;font-weight:bold}.t td,.t th{font-size:9.5pt;padding:3px 6px}.t th{border-bottom:2px solid #000}.k td{border:1px solid #777;font-size:9pt}"
    return Paper(page(body, css, "10pt 'Carlito'"), shape("medical_bill", form="statement", provider_name="Wiregrass Memorial Health System", provider_address="71 Azalea Blvd, Kettle Brook, GA 30996", provider_phone="478-555-0107", provider_tax_id="58-0667142", patient_name=p.name, account_number=account, statement_date=p.day(33), charges=charges, total_charges=total, total_payments=paid, total_adjustments=off, balance_due=due))


def doctors_statement(p: Person) -> Paper:
    """A monthly statement of an emergency physicians' group: coupon on top, previous balance, ages of the debt."""
    items = [(p.day(0), "99285", "Emergency visit, high complexity", "1,462.00"), (p.day(0), "12002", "Repair superficial wound 2.6-7.5 cm", "528.00"), (p.day(0), "93010", "EKG interpretation and report", "71.00")]
    new = add(*(line[3].replace(",", "") for line in items))
    old, paid = "145.00", "400.00"
    due = less(add(new, old), paid)
    account = p.no("EPG-######")
    cells = "".join(f"<tr><td>{bare(day)}<td>{code}<td>{what}<td class=r>{amount}<td>" for day, code, what, amount in items)
    body = (
        f"<table><tr><td style='width:55%'>EMERGENCY PROVIDERS OF THE GULF, PLLC<br>P.O. Box 742209<br>Houston, TX 77274-2209<td><table class=g><tr><th>Statement date<th>Account no.<th>Pay this amount<tr><td>{bare(p.day(45))}<td>{account}<td>${usd(due)}<tr><td colspan=3>Amount enclosed: $ ______________</table></table>"
        f"<p style='margin:34px 0'>{p.name.upper()}<br>{p.street.upper()}<br>{p.town.upper()}</p><p class='c sm'>- - - - - - - - - - - Detach and return the top part with your payment - - - - - - - - - - -</p>"
        f"<table><tr><td>Patient: <b>{p.short}</b><td>Seen at: Port Delacroix General, Emergency<td>Questions? Call (713) 555-0182</table>"
        f"<table class=z><tr><th>Date<th>CPT<th>Description<th class=r>Charge<th class=r>Credit<tr><td>{bare(p.day(14))}<td><td>Balance forward from last statement<td class=r>145.00<td>{cells}<tr><td>{bare(p.day(38))}<td><td>Payment - Lone Prairie Auto Med Pay, check 88120<td><td class=r>400.00</table>"
        f"<table class='g c' style='margin-top:22px'><tr><th>New charges<th>Payments<th>Adjustments<th>Previous balance<th>Amount due<tr><td>{usd(new)}<td>400.00<td>0.00<td>145.00<td><b>{usd(due)}</b></table>"
        "<table class='g c' style='margin-top:10px'><tr><th>Current<th>31-60 days<th>61-90 days<th>91-120 days<th>Over 120"
        f"<tr><td>{usd(less(due, old))}<td>145.00<td>0.00<td>0.00<td>0.00</table><p class=sm>We bill separately from the hospital. Federal tax ID 76-0553918. Pay online at www.epgulf.example with code {p.no('8####')}.</p>"
    )
    charges = [_line(day.isoformat(), code, what, amount.replace(",", "")) for day, code, what, amount in items]
    return Paper(page(body, ".z{margin-top:16px}.z th{border-top:1px solid #000;border-bottom:1px solid #000}", "10pt 'Liberation Sans'"), shape("medical_bill", form="statement", provider_name="EMERGENCY PROVIDERS OF THE GULF, PLLC", provider_address="P.O. Box 742209, Houston, TX 77274-2209", provider_phone="(713) 555-0182", provider_tax_id="76-0553918", patient_name=p.short, account_number=account, statement_date=p.day(45), charges=charges, total_charges=new, total_payments=paid, total_adjustments="0.00", balance_due=due))


def ambulance(p: Person) -> Paper:
    """An invoice of a fire department's ambulance, sums beside words, no table lines."""
    items = [("A0429-RH", "A0429", ("RH",), "BLS emergency transport", "1", "1,150.00"), ("A0425-RH", "A0425", ("RH",), "Ground mileage, per mile", "7.4", "162.80"), ("A0382", "A0382", (), "BLS disposable supplies", "1", "48.00"), ("A0998", "A0998", (), "Cervical collar applied on scene", "1", "65.00")]
    total = add(*(line[5].replace(",", "") for line in items))
    run, account = p.no("25-00####"), p.no("CHFD######")
    body = (
        "<table><tr><td style='width:90px'><div style='border:3px double #900;border-radius:50%;width:66px;height:66px;text-align:center;line-height:66px;color:#900;font-weight:bold'>CHFR</div><td><b style='font-size:16pt;color:#900'>Coral Hammock Fire Rescue</b><br>EMS Billing Division<br>401 Seminole Ave, Coral Hammock, FL 33997<br>Tel. 239.555.0141 &middot; Fax 239.555.0142<td class=r><span style='font-size:20pt'>INVOICE</span></table><hr style='color:#900'>"
        f"<table style='width:60%'><tr><td>Patient name<td>{p.last}, {p.first}<tr><td>Date of birth<td>{us(p.born)}<tr><td>Account<td>{account}<tr><td>Run number<td>{run}<tr><td>Date of service<td>{us(p.loss)}<tr><td>Picked up<td>Tamiami Oaks Blvd at Gulf Breeze Rd<tr><td>Taken to<td>Sanibel Shores Hospital, emergency<tr><td>Invoice date<td>{us(p.day(17))}<tr><td>Insurance on file<td>None</table><br>"
        "<table><tr class=hd><td>HCPCS<td>Service<td class=r>Quantity<td class=r>Charge" + rows([(code, what, units, "$" + amount) for code, _, _, what, units, amount in items], 2)
        + f"<tr><td><td><td class=r style='padding-top:14px'>Total charges<td class=r style='padding-top:14px'>${usd(total)}<tr><td><td><td class=r>Amount paid<td class=r>$0.00<tr><td><td><td class=r><b>Balance due</b><td class=r><b>${usd(total)}</b></table>"
        f"<p>Diagnosis: M54.2 &nbsp; R51.9</p><p class=sm>NPI {npi('114477209')} &nbsp;&nbsp; Federal ID 59-6000731. Please make checks payable to the City of Coral Hammock. Accounts not paid in 90 days may be referred to a collection agency.</p>"
    )
    charges = [_line(p.loss.isoformat(), code, what, amount.replace(",", ""), units, mods) for _, code, mods, what, units, amount in items]
    return Paper(page(body, ".hd td{color:#900;border-bottom:1px solid #900}", "11pt 'Caladea'", "0.9in"), shape("medical_bill", form="statement", provider_name="Coral Hammock Fire Rescue", provider_address="401 Seminole Ave, Coral Hammock, FL 33997", provider_phone="239.555.0141", provider_npi=npi("114477209"), provider_tax_id="59-6000731", patient_name=f"{p.last}, {p.first}", patient_dob=p.born, account_number=account, statement_date=p.day(17), diagnosis_codes=["M54.2", "R51.9"], charges=charges, total_charges=total, total_payments="0.00", balance_due=total))


def pharmacy(p: Person) -> Paper:
    """A pharmacy's printout of prescriptions: National Drug Codes, days' supply, what was paid."""
    items = [(2, "6612904", "CYCLOBENZAPRINE HCL 10MG TAB", "30", "00591-5658-01", "41.19"), (2, "6612905", "NAPROXEN 500MG TABLET", "60", "65162-0190-50", "38.49"), (16, "6615310", "GABAPENTIN 300MG CAPSULE", "90", "45963-0556-11", "52.89"), (32, "6620077", "LIDOCAINE 5% PATCH", "30", "00591-3525-30", "214.99"), (46, "6615310", "GABAPENTIN 300MG CAPSULE", "90", "45963-0556-11", "52.89")]
    total = add(*(line[5] for line in items))
    lines = "".join(f"{us(p.day(day))}  {rx:<9}{what:<31}{units:>4}  {ndc:<15}{price:>8}\n" for day, rx, what, units, ndc, price in items)
    body = (
        f"<pre>BIRCHMERE DRUG #0417                              PRESCRIPTION PROFILE\n1660 County Road 8, Winnebec MN 55997             PRINTED {us(p.day(60))}\nPH 507-555-0133   NCPDP 2419907                   PAGE 1\n\nPATIENT: {p.last.upper()}, {p.first.upper()}           DOB: {us(p.born)}\n         {p.street.upper()}\n         {p.town.upper()}\nPRESCRIBER: S. VANG, PA-C\n{'-' * 82}\nFILLED      RX NO    DRUG                            QTY  NDC               PRICE\n{'-' * 82}\n{lines}{'-' * 82}\n{'TOTAL':>73}{total:>9}\n{'PATIENT PAID':>73}{total:>9}\n{'BALANCE':>73}{'0.00':>9}\n\nTHIS IS A RECORD OF PRESCRIPTIONS DISPENSED. KEEP FOR TAX OR INSURANCE.\nRPH: T. ABERNATHY</pre>"
    )
    charges = [shape("charge", date_of_service=p.day(day), description=what, units=units, amount=price) for day, _, what, units, _, price in items]
    for charge in charges:
        charge.pop("code")
        charge.pop("code_system")
    return Paper(page(body, "", "9.6pt 'Liberation Mono'", "0.7in"), shape("medical_bill", form="statement", provider_name="BIRCHMERE DRUG #0417", provider_address="1660 County Road 8, Winnebec MN 55997", provider_phone="507-555-0133", patient_name=f"{p.last.upper()}, {p.first.upper()}", patient_dob=p.born, statement_date=p.day(60), charges=charges, total_charges=total, total_payments=total, balance_due="0.00"))


def chiropractor(p: Person) -> Paper:
    """A chiropractor's account history: charges, payments and write-offs in one column of days with a running balance."""
    visits = [(5, "98941", "CMT 3-4 regions", "75.00"), (5, "97012", "Mechanical traction", "35.00"), (8, "98941", "CMT 3-4 regions", "75.00"), (8, "G0283", "Elec stim unattended", "30.00"), (12, "98941", "CMT 3-4 regions", "75.00"), (12, "97124", "Massage 15 min", "48.00"), (19, "98940", "CMT 1-2 regions", "58.00"), (19, "97012", "Mechanical traction", "35.00"), (26, "98940", "CMT 1-2 regions", "58.00")]
    settled = {8: ("Patient payment - Visa", "-25.00"), 26: ("Write-off - courtesy", "-40.00")}
    balance, lines, left = "0", "", dict(settled)
    for at, (day, code, what, amount) in enumerate(visits):
        balance = add(balance, amount)
        lines += f"<tr><td>{us(p.day(day))}<td>{code}<td>{what}<td class=r>{amount}<td class=r>{usd(balance)}"
        if day in left and (at + 1 == len(visits) or visits[at + 1][0] != day):
            said, credit = left.pop(day)
            balance = add(balance, credit)
            lines += f"<tr><td>{us(p.day(day))}<td><td>{said}<td class=r>{credit}<td class=r>{usd(balance)}"
    total = add(*(visit[3] for visit in visits))
    body = (
        f"<div class=c><h2 style='margin:0'>Backbone &amp; Beyond Chiropractic</h2>Dr. Fenella Strickland, DC &bull; NPI {npi('175508831')} &bull; EIN 45-3309127<br>52 Mill Pond Plaza, Brackwater, NY 11997 &bull; (631) 555-0125</div><h3 class=c>PATIENT ACCOUNT HISTORY</h3>"
        f"<table><tr><td>Re: <b>{p.name}</b> (account {p.no('B####')})<td class=r>Run date: {us(p.day(40))}<tr><td>Birth date: {us(p.born)}<td class=r>For dates {us(p.day(0))} thru {us(p.day(40))}<tr><td>Dx: S13.4XXA, S33.5XXA, M99.03<td class=r>Insurer claim: {p.no('NF-2025-####')}</table>"
        f"<table class=g style='margin-top:12px'><tr><th>Date<th>Code<th>Transaction<th class=r>Amount<th class=r>Balance{lines}</table><p class=r>Charges ${usd(total)} &nbsp;&nbsp; Payments $25.00 &nbsp;&nbsp; Adjustments $40.00 &nbsp;&nbsp; <b>Balance owed ${usd(balance)}</b></p><p>Prepared for counsel: {GROUP}</p>"
    )
    return Paper(page(body, "", "11pt 'Lato'"), shape("medical_bill", form="statement", provider_name="Backbone & Beyond Chiropractic", provider_address="52 Mill Pond Plaza, Brackwater, NY 11997", provider_phone="(631) 555-0125", provider_npi=npi("175508831"), provider_tax_id="45-3309127", patient_name=p.name, patient_dob=p.born, account_number=p.no("B####"), claim_number=p.no("NF-2025-####"), statement_date=p.day(40), diagnosis_codes=["S13.4XXA", "S33.5XXA", "M99.03"],
        charges=[_line(p.day(day).isoformat(), code, what, amount) for day, code, what, amount in visits], total_charges=total, total_payments="25.00", total_adjustments="40.00", balance_due=balance))


def encounter_slip(p: Person) -> Paper:
    """An urgent care's superbill: three columns of codes, the ones done are ticked and have a price."""
    done = {"99204": "295.00", "73610": "118.00", "29515": "164.00", "L4360": "189.00", "96372": "52.00"}
    columns = (
        ("OFFICE VISIT - NEW", [("99202", "Straightforward"), ("99203", "Low"), ("99204", "Moderate"), ("99205", "High")], "INJECTION", [("96372", "IM/SC injection"), ("J1885", "Ketorolac 15 mg"), ("90715", "Tdap")]),
        ("X-RAY", [("71046", "Chest 2 view"), ("73130", "Hand 3 view"), ("73610", "Ankle 3 view"), ("73630", "Foot 3 view")], "SPLINT / DME", [("29515", "Short leg splint"), ("29125", "Forearm splint"), ("L4360", "Walking boot"), ("E0114", "Crutches")]),
        ("LAB", [("81003", "Urinalysis"), ("87880", "Rapid strep"), ("82962", "Glucose")], "PROCEDURE", [("12001", "Repair 2.5 cm"), ("10060", "I and D"), ("69210", "Cerumen")]),
    )

    def block(title: str, codes: list[tuple[str, str]]) -> str:
        return f"<b>{title}</b><table>" + "".join(f"<tr><td>{'&#9746;' if code in done else '&#9744;'}<td>{code}<td>{what}<td class=r>{done.get(code, '')}" for code, what in codes) + "</table>"

    total = add(*done.values())
    said = {code: what for one in columns for code, what in one[1] + one[3]}
    body = (
        f"<table><tr><td><b style='font-size:14pt'>FASTLANE URGENT CARE OF LOS ROBLES</b><br>990 Paseo Dr, Los Robles, CA 93997 | ph 805-555-0116<br>Tax ID 77-4019822 &nbsp; Group NPI {npi('189220047')}<td class=r><b>ENCOUNTER FORM</b><br>No. {p.no('UC#####')}</table>"
        f"<table class=g><tr><td><span class=cap>PATIENT</span>{p.last}, {p.first}<td><span class=cap>DOB</span>{us(p.born)}<td><span class=cap>VISIT DATE</span>{us(p.day(1))}<td><span class=cap>ACCT</span>{p.no('71####')}<td><span class=cap>PROVIDER</span>K. Abrantes, PA-C<td><span class=cap>PAY TYPE</span>Self pay / MVA</table><br>"
        "<table class=b><tr>" + "".join(f"<td>{block(one, two)}<br>{block(three, four)}" for one, two, three, four in columns) + "</table>"
        f"<p>ICD-10: <u>&nbsp;S93.402A&nbsp;</u> &nbsp; <u>&nbsp;S80.11XA&nbsp;</u></p><table class=g style='width:45%;margin-left:55%'><tr><td>Today's charges<td class=r>${usd(total)}<tr><td>Paid today<td class=r>$150.00<tr><td>Balance<td class=r>${usd(less(total, '150.00'))}</table><p class=sm>Patient signature <span class=sig>{p.short}</span></p>"
    )
    return Paper(page(body, ".b>tbody>tr>td{border:1px solid #000;width:33%;font-size:9pt}", "10pt 'Roboto'", "0.6in"), shape("medical_bill", form="statement", provider_name="FASTLANE URGENT CARE OF LOS ROBLES", provider_address="990 Paseo Dr, Los Robles, CA 93997", provider_phone="805-555-0116", provider_npi=npi("189220047"), provider_tax_id="77-4019822", patient_name=f"{p.last}, {p.first}", patient_dob=p.born, account_number=p.no("71####"), diagnosis_codes=["S93.402A", "S80.11XA"],
        charges=[_line(p.day(1).isoformat(), code, said[code], done[code]) for code in ("99204", "96372", "73610", "29515", "L4360")], total_charges=total, total_payments="150.00", balance_due=less(total, "150.00")))


def balance_letter(p: Person) -> Paper:
    """An imaging center's balance statement in words, one study, mailed to the law firm."""
    body = (
        f"<p><b style='font-size:17pt;color:#035'>Peachtree Open Imaging</b><br><span class=sm>A division of Redbud Radiology Partners &nbsp;|&nbsp; Suite 7, 18 Exchange Way, Kettle Brook, GA 30995 &nbsp;|&nbsp; 478 555 0193</span></p><p>{long(p.day(52))}</p><p>{FIRM}<br>2600 Commerce Tower, Suite 1850<br>Kettle Brook, GA 30997</p>"
        f"<p><b>STATEMENT OF ACCOUNT {p.no('PO-######')}</b></p><table style='width:75%'><tr><td>Patient<td>{p.short}<tr><td>DOB<td>{bare(p.born)}<tr><td>Exam date<td>{bare(p.day(21))}</table><table class=u style='margin:14px 0'><tr><th>Procedure<th>Description<th class=r>Fee<tr><td>72141-TC<td>MRI cervical spine without contrast, technical<td class=r>1,250.00<tr><td>72141-26<td>MRI cervical spine without contrast, reading<td class=r>325.00<tr><td>73221-RT<td>MRI shoulder right without contrast<td class=r>1,475.00<tr><td><td class=r>Total fees<td class=r>3,050.00<tr><td><td class=r>Lien discount<td class=r>(305.00)<tr><td><td class=r>Payments received<td class=r>(0.00)<tr><td><td class=r><b>Balance</b><td class=r><b>2,745.00</b></table>"
        "<p>The account is held under your letter of protection. Please call before disbursing any settlement.</p><p class=sm>Tax identification 20-7718340</p>"
    )
    day = p.day(21).isoformat()
    charges = [_line(day, "72141", "MRI cervical spine without contrast, technical", "1250.00", None, ("TC",)), _line(day, "72141", "MRI cervical spine without contrast, reading", "325.00", None, ("26",)), _line(day, "73221", "MRI shoulder right without contrast", "1475.00", None, ("RT",))]
    return Paper(page(body, "", "11pt 'Open Sans'", "1in"), shape("medical_bill", form="statement", provider_name="Peachtree Open Imaging", provider_address="Suite 7, 18 Exchange Way, Kettle Brook, GA 30995", provider_phone="478 555 0193", provider_tax_id="20-7718340", patient_name=p.short, patient_dob=p.born, account_number=p.no("PO-######"), statement_date=p.day(52), charges=charges, total_charges="3050.00", total_payments="0.00", total_adjustments="305.00", balance_due="2745.00"))


def therapy_text(p: Person) -> Paper:
    """A ledger exported by practice software as plain text."""
    visits = [(11, "97161", "PT EVAL LOW", 1, "198.00"), (14, "97110", "THER EXERCISE", 2, "132.00"), (14, "97112", "NEUROMUSC RE-ED", 1, "71.00"), (18, "97110", "THER EXERCISE", 2, "132.00"), (18, "97530", "THER ACTIVITY", 1, "74.50"), (21, "97110", "THER EXERCISE", 2, "132.00"), (21, "97035", "ULTRASOUND", 1, "39.00")]
    total = add(*(visit[4] for visit in visits))
    paid, off = "310.00", "122.75"
    text = (
        f"{'STILLWATER SPORTS & SPINE PT':^78}\n{'3100 Tamarack Trl, Winnebec, MN 55996   Tel 507-555-0178':^78}\n{'Fed ID 41-1889230   NPI ' + npi('130077462'):^78}\n\nACCOUNT LEDGER AS OF {mon(p.day(50)).upper()}\n\nPatient . . . . {p.turned}\nBirthdate . . . {mon(p.born)}\nAccount # . . . {p.no('SSP-####')}\nClaim # . . . . {p.no('PIP 77-#####')}\nDiagnosis . . . M54.16, S39.012A\n\n"
        f"{'DOS':<13}{'PROC':<7}{'MOD':<5}{'DESCRIPTION':<20}{'UN':>3}{'CHARGE':>10}{'PAID':>10}{'ADJ':>9}\n" + "=" * 78 + "\n"
        + "".join(f"{mon(p.day(day)):<13}{code:<7}{'GP':<5}{what:<20}{units:>3}{amount:>10}\n" for day, code, what, units, amount in visits)
        + f"{mon(p.day(37)):<13}{'INSURANCE PAYMENT  ACH 0044172':<35}{paid:>20}\n{mon(p.day(37)):<13}{'FEE SCHEDULE REDUCTION':<45}{off:>19}\n" + "=" * 78 + f"\n{'TOTALS':<48}{total:>10}{paid:>10}{off:>9}\n{'BALANCE DUE':<48}{less(total, paid, off):>10}\n"
    )
    return Paper(text, shape("medical_bill", form="statement", provider_name="STILLWATER SPORTS & SPINE PT", provider_address="3100 Tamarack Trl, Winnebec, MN 55996", provider_phone="507-555-0178", provider_npi=npi("130077462"), provider_tax_id="41-1889230", patient_name=p.turned, patient_dob=p.born, account_number=p.no("SSP-####"), claim_number=p.no("PIP 77-#####"), statement_date=p.day(50), diagnosis_codes=["M54.16", "S39.012A"],
        charges=[_line(p.day(day).isoformat(), code, what, amount, str(units), ("GP",)) for day, code, what, units, amount in visits], total_charges=total, total_payments=paid, total_adjustments=off, balance_due=less(total, paid, off)))
