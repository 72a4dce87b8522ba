"""What insurers send: declarations of two sheets, logs of what was paid, letters one after another."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date

from tests.benchmarks.strangers_sixth.case import (
    DELACROIX,
    DELACROIX_AT,
    MARBURY,
    MARBURY_AT,
    Paper,
    Person,
    add,
    cover,
    leaves,
    less,
    long,
    mdy,
    mon,
    paid_out,
    shape,
    sheet,
    short,
    table,
    us,
    usd,
    vin,
)


def _vehicle(year: str, make: str, model: str, number: str) -> dict:
    return {"year": year, "make": make, "model": model, "vin": number}


def sawgrass_declarations(p: Person) -> Paper:
    """A Florida carrier's declarations on two sheets: who and what on the first, the coverages of two cars on the second."""
    policy, start, end = p.no("SGC-####-###"), date(2025, 9, 14), date(2026, 3, 14)
    one_car, two_car = vin("2T1BURHE*FC446120"), vin("JM3KFBDM*L0774310")
    head = lambda at, of: f"<div class=two style='border-bottom:4px double #063'><b style='font-size:16pt;color:#063'>SAWGRASS CASUALTY COMPANY</b><span class='r sm'>Personal Auto Policy Declarations<br>Policy {policy}<br>Page {at} of {of}</span></div>"  # noqa: E731
    one = f"<p>Named insured and mailing address:</p><p style='margin-left:30px'>{p.name}<br>{p.address}</p><table class='w grid'>{table([('Policy number', policy), ('Policy period', f'{us(start)} to {us(end)}, 12:01 a.m. standard time'), ('Reason for this declaration', 'Renewal'), ('Your agent', 'Pelican Bay Agency, 727-555-0139'), ('Total premium for the period', '$1,318.00')])}</table><h3>Vehicles we insure</h3><table class='w grid'>{table([('No.', 'Year', 'Make', 'Model', 'VIN', 'Use')], (), 'th')}{table([('1', '2015', 'Toyota', 'Corolla', one_car, 'Work 6 mi'), ('2', '2020', 'Mazda', 'CX-5', two_car, 'Pleasure')])}</table><h3>Drivers</h3><p>{p.name}; Ifeoma Oduya</p>"
    rows = [("Bodily Injury Liability", "$25,000 each person / $50,000 each accident", "248.00", "231.00"), ("Property Damage Liability", "$25,000 each accident", "131.00", "126.00"), ("Personal Injury Protection", "$10,000 each person, $1,000 deductible", "163.00", "149.00"), ("Uninsured Motorist - Non-Stacked", "$25,000 each person / $50,000 each accident", "74.00", "71.00"), ("Medical Payments", "$2,000 each person", "12.00", "11.00"), ("Comprehensive", "Actual cash value less $500 deductible", "not taken", "41.00"), ("Collision", "Actual cash value less $1,000 deductible", "not taken", "61.00")]
    two = f"<h3>Coverages, limits and premiums</h3><table class='w grid'>{table([('Coverage', 'Limit of liability', 'Vehicle 1', 'Vehicle 2')], (2, 3), 'th')}{table(rows, (2, 3))}{table([('<b>Total by vehicle</b>', '', '628.00', '690.00')], (2, 3))}</table><h3>Forms and endorsements</h3><p>FL-PA 01 (07/23), FL-PIP 02 (01/24), FL-UM-NS 04 (05/22)</p><h3>Loss payee</h3><p>Vehicle 2: Suncoast Educators Credit Union</p><p class=sm>Countersigned at Osprey Cove, Florida, {us(date(2025, 8, 20))}. This page is part of your policy.</p>"
    kinds = (("bodily_injury", "25000.00", "50000.00", None), ("property_damage", None, "25000.00", None), ("personal_injury_protection", "10000.00", None, "1000.00"), ("uninsured_motorist", "25000.00", "50000.00", None), ("medical_payments", "2000.00", None, None), ("other", None, None, "500.00"), ("other", None, None, "1000.00"))
    coverages = [{key: value for key, value in cover(row[0], kind, each, all_, less_).items() if key != "premium"} for row, (kind, each, all_, less_) in zip(rows, kinds, strict=True)]
    record = shape("declarations", carrier="SAWGRASS CASUALTY COMPANY", policy_number=policy, named_insured=p.name, period_start=start, period_end=end, coverages=coverages, vehicles=[_vehicle("2015", "Toyota", "Corolla", one_car), _vehicle("2020", "Mazda", "CX-5", two_car)])
    return Paper(sheet(leaves(head, [one, two]), ".grid td,.grid th{padding:5px 8px}", "10.6pt/1.4 'Open Sans'", "0.7in"), record)


def goldcrest_declarations(p: Person) -> Paper:
    """A California carrier's page and its continuation: one car, the limits in a column of their own."""
    policy, start, end = p.no("GC ###-##-##"), date(2025, 10, 2), date(2026, 4, 2)
    car = vin("5NPD84LF*HH104459")
    rows = [("BODILY INJURY LIABILITY", "30,000/60,000", "", "212.40"), ("PROPERTY DAMAGE LIABILITY", "15,000", "", "148.10"), ("MEDICAL PAYMENTS", "5,000", "", "24.60"), ("UNINSURED MOTORIST BI", "30,000/60,000", "", "51.80"), ("COMPREHENSIVE", "ACV", "500", "62.00"), ("COLLISION", "ACV", "1,000", "301.90"), ("RENTAL REIMBURSEMENT", "30/900", "", "14.20")]
    total = add(*(row[3] for row in rows))
    head = lambda at, of: f"<table class='w sm'><tr><td><b>GOLDCREST AUTO INSURANCE EXCHANGE</b><br>PO BOX 2200, BURBANK, CA 91505<td class=r>AUTOMOBILE POLICY DECLARATIONS{' (CONTINUED)' if at > 1 else ''}<br>POLICY {policy}</table><hr>"  # noqa: E731
    one = f"<table class='w'>{table([('NAMED INSURED', f'{p.first.upper()} {p.mid} {p.last.upper()}'), ('ADDRESS', p.address.upper().replace('<BR>', ', ')), ('POLICY PERIOD', f'FROM {us(start)} TO {us(end)} 12:01 AM'), ('EFFECTIVE DATE OF THIS PAGE', us(start)), ('DISCOUNTS', 'GOOD DRIVER, AUTOPAY')])}</table><h3>VEHICLE 1</h3><table class=w>{table([('YEAR/MAKE/MODEL', '2017 HYUNDAI ELANTRA'), ('VIN', car), ('GARAGED', 'SANTA YSIDRA 92998'), ('ANNUAL MILES', '9,500')])}</table><table class='w grid' style='margin-top:16px'>{table([('COVERAGE', 'LIMITS', 'DEDUCTIBLE', 'PREMIUM')], (1, 2, 3), 'th')}{table(rows, (1, 2, 3))}{table([('TOTAL SIX MONTH PREMIUM', '', '', '$' + total)], (1, 2, 3))}</table>"
    two = f"<p>LISTED DRIVERS: {p.first.upper()} {p.mid} {p.last.upper()}</p><p>EXCLUDED DRIVERS: NONE</p><p>LIENHOLDER: HYUNDAI MOTOR FINANCE, PO BOX 20829, FOUNTAIN VALLEY CA</p><p>ENDORSEMENTS: GC-101 (01/24), GC-330 RENTAL (06/21)</p><p>IF YOU HAVE UNINSURED MOTORIST COVERAGE LOWER THAN YOUR LIABILITY LIMITS YOU HAVE SIGNED AN AGREEMENT TO THAT EFFECT.</p><p>ANY PERSON WHO KNOWINGLY PRESENTS FALSE OR FRAUDULENT INFORMATION TO OBTAIN OR AMEND INSURANCE COVERAGE IS GUILTY OF A CRIME.</p><p style='margin-top:30px'>AUTHORIZED REPRESENTATIVE: D. F. ROTHENBERG</p>"
    coverages = [cover("BODILY INJURY LIABILITY", "bodily_injury", "30000.00", "60000.00", None, "212.40"), cover("PROPERTY DAMAGE LIABILITY", "property_damage", None, "15000.00", None, "148.10"), cover("MEDICAL PAYMENTS", "medical_payments", "5000.00", None, None, "24.60"), cover("UNINSURED MOTORIST BI", "uninsured_motorist", "30000.00", "60000.00", None, "51.80"), cover("COMPREHENSIVE", "other", None, None, "500.00", "62.00"), cover("COLLISION", "other", None, None, "1000.00", "301.90"), {key: value for key, value in cover("RENTAL REIMBURSEMENT", "other", premium="14.20").items() if not key.startswith("limit")}]
    record = shape("declarations", carrier="GOLDCREST AUTO INSURANCE EXCHANGE", policy_number=policy, named_insured=f"{p.first.upper()} {p.mid} {p.last.upper()}", period_start=start, period_end=end, coverages=coverages, vehicles=[_vehicle("2017", "HYUNDAI", "ELANTRA", car)])
    return Paper(sheet(leaves(head, [one, two]), "td,th{padding:5px 8px}", "10.8pt/1.45 'Liberation Mono'", "0.7in"), record)


def lakeland_declarations(p: Person) -> Paper:
    """A Minnesota mutual's declarations on two sheets of a serif face, endorsements with premiums on the second."""
    policy, start, end = p.no("LFM ######-2"), date(2025, 7, 1), date(2026, 7, 1)
    car = vin("3GNAXUEV*NL228104")
    head = lambda at, of: f"<p class=c><b style='font-size:15pt'>Lakeland Farmers Mutual Insurance Company</b><br><span class=sm>Duluth, Minnesota &middot; A Mutual Company since 1896</span></p><div class='two sm' style='border-top:1px solid;border-bottom:1px solid'><span>Policy No. {policy}</span><span>Declarations, sheet {at}</span></div>"  # noqa: E731
    one = f"<p>Insured: <b>{p.name}</b> and <b>Greta M. Sandstrom</b><br>{p.address}</p><p>Term: {long(start)} to {long(end)}</p><p>Automobile: 2022 Chevrolet Equinox, {car}</p><table class='w lined'>{table([('Part', 'Protection', 'Our limit', 'Annual premium')], (3,), 'th')}{table([('A', 'Bodily Injury', '$100,000 per person; $300,000 per accident', '$186.00'), ('B', 'Property Damage', '$100,000 per accident', '$121.00'), ('C', 'Personal Injury Protection (no-fault)', '$20,000 medical expense; $20,000 other economic loss', '$94.00'), ('D', 'Uninsured Motorist', '$100,000 per person; $300,000 per accident', '$22.00'), ('E', 'Underinsured Motorist', '$100,000 per person; $300,000 per accident', '$38.00')], (3,))}</table>"
    two = f"<table class='w lined'>{table([('F', 'Comprehensive', '$250 deductible', '$88.00'), ('G', 'Collision', '$500 deductible', '$240.00'), ('H', 'Towing', '$100 per disablement', '$6.00'), ('', '<b>Total annual premium</b>', '', '<b>$795.00</b>')], (3,))}</table><p>Lienholder: Birch Point Employees Credit Union</p><p>Forms: LF-1, LF-22 (No-Fault), LF-40</p><p>Issued {long(date(2025, 6, 3))} by the Home Office.</p>"
    coverages = [cover("Bodily Injury", "bodily_injury", "100000.00", "300000.00", None, "186.00"), cover("Property Damage", "property_damage", None, "100000.00", None, "121.00"), {key: value for key, value in cover("Personal Injury Protection (no-fault)", "personal_injury_protection", premium="94.00").items() if not key.startswith("limit")}, cover("Uninsured Motorist", "uninsured_motorist", "100000.00", "300000.00", None, "22.00"), cover("Underinsured Motorist", "underinsured_motorist", "100000.00", "300000.00", None, "38.00"), cover("Comprehensive", "other", None, None, "250.00", "88.00"), cover("Collision", "other", None, None, "500.00", "240.00"), {key: value for key, value in cover("Towing", "other", premium="6.00").items() if not key.startswith("limit")}]
    record = shape("declarations", carrier="Lakeland Farmers Mutual Insurance Company", policy_number=policy, period_start=start, period_end=end, coverages=coverages, vehicles=[_vehicle("2022", "Chevrolet", "Equinox", car)])
    return Paper(sheet(leaves(head, [one, two]), "td,th{padding:6px 8px}", "11.2pt/1.45 'FreeSerif'", "0.85in"), record).without("named_insured")


PIP = ((20, "Osprey Cove Fire Rescue", 0, "812.00", "649.60"), (27, "Gulfview Urgent Care", 1, "465.00", "212.80"), (34, "Tamarind Open MRI", 18, "1900.00", "1066.40"), (48, "Osprey Interventional Pain & Spine", 31, "640.00", "301.12"), (60, "Coral Physical Therapy", 20, "330.00", "158.24"), (60, "Coral Physical Therapy", 24, "220.00", "105.50"), (60, "Coral Physical Therapy", 27, "220.00", "105.50"), (80, "Heron Walk Surgery Center", 45, "3324.00", "2112.40"), (80, "Osprey Interventional Pain & Spine", 45, "1210.00", "588.24"), (95, "Osprey Interventional Pain & Spine", 66, "320.00", "150.56"), (109, "Coral Physical Therapy", 71, "220.00", "105.50"), (109, "Coral Physical Therapy", 75, "220.00", "105.50"), (124, "Heron Walk Surgery Center", 94, "3342.00", "2104.60"))


def pip_log(p: Person) -> Paper:
    """A Florida carrier's log of no-fault payments on two sheets, the second without its heading, what is left at the end."""
    total = add(*(row[4] for row in PIP))
    limit, claim = "10000.00", p.no("SG26-######-1")
    head = lambda at, of: f"<div class=two><b>SAWGRASS CASUALTY COMPANY</b><span>PIP PAYOUT LOG</span><span>Run {us(p.day(138))} &nbsp; Pg {at}</span></div>"  # noqa: E731
    rows = [(us(p.day(paid)), who, us(p.day(seen)), usd(bill), usd(amount)) for paid, who, seen, bill, amount in PIP]
    one = f"<table class='w sm'>{table([('Claim:', claim, 'Insured:', p.name), ('Loss date:', us(p.loss), 'Coverage:', 'Personal Injury Protection'), ('Limit:', '$10,000.00', 'Deductible:', '$1,000.00 (applied)')])}</table><table class='w lined' style='margin-top:14px'>{table([('Issued', 'Payee', 'DOS', 'Billed', 'Paid')], (3, 4), 'th')}{table(rows[:9], (3, 4))}</table>"
    two = f"<table class='w lined'>{table(rows[9:], (3, 4))}</table><table style='margin:20px 0 0 auto'>{table([('Total paid', '$' + usd(total)), ('PIP limit', '$' + usd(limit)), ('<b>Remaining benefits</b>', '<b>$' + usd(less(limit, total)) + '</b>')], (1,))}</table><p class=sm>Log prepared at the request of counsel under section 627.736(6)(d), Florida Statutes.</p>"
    payments = [paid_out(p.day(paid), who, p.day(seen), bill, amount) for paid, who, seen, bill, amount in PIP]
    record = shape("payment_ledger", carrier="SAWGRASS CASUALTY COMPANY", claim_number=claim, coverage="personal_injury_protection", payments=payments, total_paid=total, limit=limit, remaining=less(limit, total))
    return Paper(sheet(leaves(head, [one, two]), ".lined td,.lined th{padding:13px 6px}", "10.6pt/1.4 'Liberation Sans'", "0.75in"), record)


def pip_letter(p: Person) -> Paper:
    """The same carrier's letter to counsel about its log, no offer in it."""
    claim, made = p.no("SG26-######-1"), p.day(139)
    body = f"<p><b style='font-size:15pt;color:#063'>Sawgrass Casualty Company</b><br><span class=sm>Florida PIP Unit &middot; PO Box 24410, Tampa, FL 33623</span></p><p>{long(made)}</p><p>{DELACROIX}<br>{DELACROIX_AT}</p><table class=sm>{table([('Our insured:', p.name), ('Claimant:', p.name), ('Claim number:', claim), ('Date of loss:', us(p.loss))])}</table><p>Dear Ms. Delacroix:</p><p>In answer to your letter we enclose a certified copy of the declarations and the log of benefits paid. As the log shows, {usd(add(*(row[4] for row in PIP)))} dollars of the ten thousand dollar limit have been paid. Bills received hereafter will be considered in the order of receipt until the limit is reached.</p><p>We have not received the bill of Coral Physical Therapy for services after {us(p.day(75))}. Please tell us if treatment is going on.</p><p>Sincerely,</p><p>Emmeline Sarkisian<br>PIP Adjuster<br>(800) 555-0172 ext. 4410<br>esarkisian@sawgrasscas.example</p>"
    record = shape("claim_letter", carrier="Sawgrass Casualty Company", letter_type="other", date=made, claim_number=claim, adjuster_name="Emmeline Sarkisian", adjuster_phone="(800) 555-0172 ext. 4410", adjuster_email="esarkisian@sawgrasscas.example", insured_name=p.name, claimant_name=p.name, date_of_loss=p.loss)
    return Paper(sheet(body, "p{margin:13px 0}", "11.4pt/1.5 'Carlito'", "1in"), record).without("letter_type")


def medpay_ledger(p: Person) -> Paper:
    """A carrier's medical payments history on one sheet, oldest last, a reversal between."""
    rows = ((61, "RED BUTTE ORTHO SPECIALISTS", 11, "362.00", "290.92"), (47, "OPEN RANGE MRI", 18, "1420.00", "1017.45"), (40, "PEAKVIEW TELERADIOLOGY PC", 1, "94.00", "62.56"), (33, "RED BUTTE FIRE AMBULANCE", 0, "1688.00", "443.90"), (26, "RED BUTTE WALK-IN CARE", 1, "285.00", "285.00"))
    total, claim = add(*(row[4] for row in rows)), p.no("FPM-#####-A")
    body = f"<p><b>FOUR PEAKS MUTUAL</b> &nbsp; Payment History by Coverage</p><table class='w sm'>{table([('Claim', claim, 'Claimant', p.name), ('Coverage', 'MEDPAY', 'Loss', mdy(p.loss)), ('Limit', '5,000.00', 'Adjuster', 'K. Fontenot')])}</table><table class='w grid' style='margin-top:12px'>{table([('Pay date', 'Payee', 'Service date', 'Billed', 'Paid')], (3, 4), 'th')}{table([(mdy(p.day(paid)), who, mdy(p.day(seen)), usd(bill), usd(amount)) for paid, who, seen, bill, amount in rows], (3, 4))}</table><p class=r>Paid to date {usd(total)}<br>Available {usd(less('5000.00', total))}</p>"
    record = shape("payment_ledger", carrier="FOUR PEAKS MUTUAL", claim_number=claim, coverage="medical_payments", payments=[paid_out(p.day(paid), who, p.day(seen), bill, amount) for paid, who, seen, bill, amount in rows], total_paid=total, limit="5000.00", remaining=less("5000.00", total))
    return Paper(sheet(body, "td,th{padding:4px 8px}", "10.6pt/1.4 'Roboto Condensed'", "0.7in"), record)


BAY = "Massasoit Bay Mutual"


def _bay(p: Person, made: date, to: str) -> str:
    return f"<div class=two><b style='font-size:16pt;color:#114'>{BAY}</b><span class='r sm'>Liability Claims<br>PO Box 9100<br>Quincy, MA 02269</span></div><p>{long(made)}</p><p>{to}</p><table class=sm>{table([('Our Insured:', p.other), ('Your Client:', p.name), ('Claim No.:', p.no('MBM-25-####')), ('Date of Loss:', us(p.loss))])}</table>"


BAY_TAIL = "<p>Very truly yours,</p><p>Fiona Delahunt<br>Senior Claim Representative<br>T 617-555-0186 &nbsp; fdelahunt@massasoitbay.example</p>"


def _bay_record(p: Person, kind: str, made: date, offered: str | None = None) -> dict:
    return shape("claim_letter", carrier=BAY, letter_type=kind, date=made, claim_number=p.no("MBM-25-####"), adjuster_name="Fiona Delahunt", adjuster_phone="617-555-0186", adjuster_email="fdelahunt@massasoitbay.example", insured_name=p.other, claimant_name=p.name, date_of_loss=p.loss, amount_offered=offered)


def bay_received(p: Person) -> Paper:
    """A liability carrier's first letter, on one sheet."""
    made = p.day(19)
    body = _bay(p, made, f"{MARBURY}<br>{MARBURY_AT}") + f"<p>Dear Counsel:</p><p>We acknowledge receipt of your letter of representation of {long(p.day(14))}. I will be handling this claim. Please direct all further correspondence to me and include the claim number above.</p><p>Our investigation has only begun. We will be in touch when we have spoken with our insured. Kindly let me know whether your client is a Medicare beneficiary.</p>{BAY_TAIL}"
    return Paper(sheet(body, "p{margin:13px 0}", "11.4pt/1.5 'Liberation Serif'", "1in"), _bay_record(p, "acknowledgement", made))


def bay_asks(p: Person) -> Paper:
    """The same carrier's request for records, two sheets: the list goes on over the leaf."""
    made = p.day(58)
    wants = ("Complete records and itemized bills of Wareham Neck Hospital for the admission of the date of loss.", "Records of Cranberry Orthopedics, Inc. from the first visit to the present.", "Records of your client's primary care physician for the five years before the loss.", "All imaging studies on disc.", "The Medicare conditional payment letter.", "Proof of any loss of earnings, with tax returns for 2023 and 2024.")
    one = _bay(p, made, f"{MARBURY}<br>{MARBURY_AT}") + f"<p>Dear Counsel:</p><p>So that we may evaluate your client's claim we need the following:</p><ol>{''.join(f'<li style=margin:10px>{each}</li>' for each in wants[:4])}</ol>"
    two = f"<p class=sm>{MARBURY}<br>{long(made)}<br>Page 2</p><ol start=5>{''.join(f'<li style=margin:10px>{each}</li>' for each in wants[4:])}</ol><p>Please let us have these within forty-five days. If some of them are not yet in your hands, send what you have; we will not delay our review for the rest.</p>{BAY_TAIL}<p class=sm>cc: {p.other}</p>"
    return Paper(sheet(leaves("", [one, two]), "p{margin:13px 0}", "11.4pt/1.5 'Liberation Serif'", "1in"), _bay_record(p, "request", made))


def bay_offers(p: Person) -> Paper:
    """The same carrier's offer, with a figure of medical bills that is not the offer."""
    made = p.day(160)
    body = _bay(p, made, f"{MARBURY}<br>{MARBURY_AT}") + f"<p>Dear Counsel:</p><p>Thank you for your demand of $185,000.00. We have reviewed the records of your client's care, for which $10,569.00 was billed and $1,848.90 paid by Medicare.</p><p>Taking into account the disputed fault and the findings that were there before the collision, we offer <b>$31,500.00</b> in full and final settlement of all claims, inclusive of all liens. The offer is open for thirty days.</p>{BAY_TAIL}"
    return Paper(sheet(body, "p{margin:13px 0}", "11.4pt/1.5 'Liberation Serif'", "1in"), _bay_record(p, "offer", made, "31500.00"))


def slope_denies(p: Person) -> Paper:
    """A carrier's denial on one sheet in a narrow face, the reason in a numbered paragraph."""
    made = p.day(44)
    body = f"<table class=w><tr><td><b style='font-size:15pt'>WESTERN SLOPE INDEMNITY CO.</b><td class='r sm'>Claims Operations<br>4400 Harbor Tower, San Diego, CA 92101</table><hr><p>{mon(made)}</p><p>{MARBURY}</p><table class=sm>{table([('RE:', 'Claimant', p.name), ('', 'Insured', p.other), ('', 'Claim', p.no('WSI-#######')), ('', 'Loss', us(p.loss))])}</table><p>Counsel:</p><p>1. You have asked this company to pay for your client's bodily injury under the policy of {p.other}.</p><p>2. The policy was cancelled for nonpayment of premium at 12:01 a.m. on {us(p.day(-6))}, eleven days after notice was mailed. No policy was in force on the date of loss.</p><p>3. For that reason we must respectfully deny the claim in its entirety. If you have proof that the premium was paid, send it and we will look again.</p><p>You may have this decision reviewed by the California Department of Insurance, Claims Services Bureau, 300 South Spring Street, Los Angeles, CA 90013.</p><p>Thaddeus Moreau-Lind<br>Coverage Specialist, 619-555-0113<br>tmoreau@westernslope.example</p>"
    record = shape("claim_letter", carrier="WESTERN SLOPE INDEMNITY CO.", letter_type="denial", date=made, claim_number=p.no("WSI-#######"), adjuster_name="Thaddeus Moreau-Lind", adjuster_phone="619-555-0113", adjuster_email="tmoreau@westernslope.example", insured_name=p.other, claimant_name=p.name, date_of_loss=p.loss)
    return Paper(sheet(body, "p{margin:13px 0}", "11.6pt/1.45 'Liberation Sans Narrow'", "0.95in"), record)


def prairie_reserves(p: Person) -> Paper:
    """A carrier's reservation of rights of two sheets to its own insured, a copy to counsel."""
    made = p.day(33)
    head = lambda at, of: f"<div class=two><b>NORTH PRAIRIE CASUALTY</b><span>{short(made)}</span><span>{at} of {of}</span></div><hr>"  # noqa: E731
    one = f"<p>CERTIFIED MAIL</p><p>{p.other}<br>88 Tamarack Lane, Lake Aurora, MN 55698</p><table>{table([('Claim number:', p.no('NP-26-####-BI')), ('Insured:', p.other), ('Claimant:', p.name), ('Date of loss:', us(p.loss)), ('Subject:', 'RESERVATION OF RIGHTS')])}</table><p>Dear Ms. Rollins:</p><p>We are investigating the above accident under a full reservation of our rights. You told our representative that you were delivering groceries for a fee through a telephone application at the time. Your policy contains this exclusion:</p><p style='margin:0 40px'>We do not provide Liability Coverage for any insured for that insured's liability arising out of the ownership or operation of a vehicle while it is being used to carry persons or property for a fee.</p>"
    two = "<p>No act of this company in investigating, negotiating or defending is to be taken as a waiver of any right. We may withdraw from your defense on reasonable notice, and may ask a court to say whether there is coverage.</p><p>You may engage an attorney of your own at your own cost. Please send us the records of your delivery account for the day of the accident.</p><p>Sincerely,</p><p>Anselm Kaczmarek<br>Claim Attorney-in-Fact<br>701-555-0147<br>akaczmarek@northprairie.example</p><p class=sm>cc: Marbury Quint Trial Lawyers, PLLC</p>"
    record = shape("claim_letter", carrier="NORTH PRAIRIE CASUALTY", letter_type="reservation_of_rights", date=made, claim_number=p.no("NP-26-####-BI"), adjuster_name="Anselm Kaczmarek", adjuster_phone="701-555-0147", adjuster_email="akaczmarek@northprairie.example", insured_name=p.other, claimant_name=p.name, date_of_loss=p.loss)
    return Paper(sheet(leaves(head, [one, two]), "p{margin:13px 0}", "11.6pt/1.5 'Courier Prime'", "0.9in"), record)
