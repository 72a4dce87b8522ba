"""Bills and explanations of benefits, as billing offices and payers print them."""
# ruff: noqa: E501, the lines of a form stand whole

from __future__ import annotations

from decimal import Decimal

from tests.benchmarks.strangers_second.case import Case, Paper, dash, long, m, npi, page, record, row, slim, us


def _box(x, y, w, h, label, value="", more=""):
    return (
        f"<div class=b style='left:{x}px;top:{y}px;width:{w}px;height:{h}px;{more}'>"
        f"<span class=l>{label}</span><div class=v>{value}</div></div>"
    )


def cms1500(c: Case) -> Paper:
    """The printed claim form, its captions in red."""
    lines = [
        (c.day(3), "11", "99203", "25", "ABC", c.sum("265.00"), "1"),
        (c.day(3), "11", "72040", "", "A", c.sum("148.00"), "1"),
        (c.day(10), "11", "98941", "AT", "AB", c.sum("88.00"), "1"),
        (c.day(10), "11", "97140", "59 GP", "BC", c.sum("124.50"), "2"),
        (c.day(17), "11", "98941", "AT", "AB", c.sum("88.00"), "1"),
    ]
    total, paid = sum((line[5] for line in lines), Decimal(0)), c.sum("75.00")
    codes = ["S13.4XXA", "S29.012A", "M99.01"]
    account, number = c.no("CW####-#"), npi(c.no("1#######") + "4")
    claim, tax = c.no("K7-####-##"), c.no("31-04#####")

    def cash(amount):
        return f"{amount:.2f}".replace(".", " ")

    def split(day):
        return f"{day:%m %d %y}"

    rows = ""
    for at, (day, place, code, mods, points, charge, units) in enumerate(lines):
        y = 640 + at * 36
        rows += (
            _box(0, y, 96, 36, "", split(day)) + _box(96, y, 96, 36, "", split(day)) + _box(192, y, 32, 36, "", place)
        )
        rows += _box(224, y, 28, 36, "") + _box(252, y, 80, 36, "", code) + _box(332, y, 90, 36, "", mods)
        rows += _box(422, y, 60, 36, "", points) + _box(482, y, 90, 36, "", f"<span class=right>{cash(charge)}</span>")
        rows += _box(572, y, 36, 36, "", units) + _box(608, y, 32, 36, "") + _box(640, y, 110, 36, "", number)
    upper = c.inverted.upper().replace(", ", ", ").replace(f" {c.middle}", f", {c.middle}")
    sub = f"{c.street}".upper()
    who = "MERIDIAN LOOP CHIROPRACTIC LLC"
    body = (
        "<div class=h>HEALTH INSURANCE CLAIM FORM</div><div class=s>APPROVED BY NATIONAL UNIFORM CLAIM COMMITTEE (NUCC) 02/12</div>"
        "<div class=f>"
        + _box(
            0,
            0,
            480,
            36,
            "1. MEDICARE &nbsp; MEDICAID &nbsp; TRICARE &nbsp; CHAMPVA &nbsp; GROUP HEALTH PLAN &nbsp; FECA BLK LUNG &nbsp; OTHER",
            "<span style='margin-left:430px'>X</span>",
        )
        + _box(480, 0, 270, 36, "1a. INSURED'S I.D. NUMBER (For Program in Item 1)", claim)
        + _box(0, 36, 290, 36, "2. PATIENT'S NAME (Last Name, First Name, Middle Initial)", upper)
        + _box(
            290,
            36,
            190,
            36,
            "3. PATIENT'S BIRTH DATE &nbsp; MM DD YY &nbsp; SEX",
            f"{c.born:%m %d %Y} &nbsp; {'X' if c.he == 'he' else '&nbsp; &nbsp; X'}",
        )
        + _box(
            480,
            36,
            270,
            36,
            "4. INSURED'S NAME (Last Name, First Name, Middle Initial)",
            " ".join(reversed(c.other.upper().split()[-1:])) + ", " + c.other.upper().split()[0],
        )
        + _box(0, 72, 290, 36, "5. PATIENT'S ADDRESS (No., Street)", sub)
        + _box(
            290,
            72,
            190,
            36,
            "6. PATIENT RELATIONSHIP TO INSURED &nbsp; Self Spouse Child Other",
            "<span style='margin-left:150px'>X</span>",
        )
        + _box(480, 72, 270, 36, "7. INSURED'S ADDRESS (No., Street)", "88 TALLOW MILL PIKE")
        + _box(0, 108, 290, 36, "CITY &nbsp; &nbsp; STATE &nbsp; &nbsp; ZIP CODE", c.town.upper().replace(",", " "))
        + _box(290, 108, 190, 36, "8. RESERVED FOR NUCC USE")
        + _box(480, 108, 270, 36, "CITY &nbsp; &nbsp; STATE &nbsp; &nbsp; ZIP CODE", "GRANDVIEW TWP OH 44098")
        + _box(0, 144, 290, 72, "9. OTHER INSURED'S NAME (Last Name, First Name, Middle Initial)", "NONE")
        + _box(
            290,
            144,
            190,
            144,
            "10. IS PATIENT'S CONDITION RELATED TO:<br>a. EMPLOYMENT? (Current or Previous) &nbsp; YES &nbsp; NO<br><br>b. AUTO ACCIDENT? &nbsp; YES &nbsp; NO &nbsp; PLACE (State)<br><br>c. OTHER ACCIDENT? &nbsp; YES &nbsp; NO",
            f"<span style='margin-left:75px'>X &nbsp; &nbsp; {c.town[-8:-6]}</span>",
        )
        + _box(480, 144, 270, 36, "11. INSURED'S POLICY GROUP OR FECA NUMBER", "NONE")
        + _box(480, 180, 270, 36, "a. INSURED'S DATE OF BIRTH &nbsp; MM DD YY &nbsp; SEX", "05 19 1961")
        + _box(0, 216, 290, 72, "d. INSURANCE PLAN NAME OR PROGRAM NAME")
        + _box(480, 216, 270, 36, "b. OTHER CLAIM ID (Designated by NUCC)", f"Y4 &nbsp; {claim}")
        + _box(480, 252, 270, 36, "c. INSURANCE PLAN NAME OR PROGRAM NAME", "BUCKHORN STATES AUTO")
        + _box(
            0,
            288,
            480,
            50,
            "12. PATIENT'S OR AUTHORIZED PERSON'S SIGNATURE I authorize the release of any medical or other information necessary to process this claim.",
            f"SIGNATURE ON FILE &nbsp; &nbsp; DATE {split(c.day(3))}",
        )
        + _box(480, 288, 270, 50, "13. INSURED'S OR AUTHORIZED PERSON'S SIGNATURE", "SIGNATURE ON FILE")
        + _box(
            0,
            338,
            270,
            40,
            "14. DATE OF CURRENT ILLNESS, INJURY, or PREGNANCY (LMP)",
            f"{split(c.loss)} &nbsp; QUAL. 431",
        )
        + _box(270, 338, 210, 40, "15. OTHER DATE &nbsp; QUAL. &nbsp; MM DD YY")
        + _box(
            480,
            338,
            270,
            40,
            "16. DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION",
            f"FROM {split(c.day(1))} TO {split(c.day(8))}",
        )
        + _box(0, 378, 270, 40, "17. NAME OF REFERRING PROVIDER OR OTHER SOURCE", "DN &nbsp; PRIYA LANGSTAFF MD")
        + _box(270, 378, 210, 40, "17a. &nbsp; 17b. NPI", npi("135792468"))
        + _box(480, 378, 270, 40, "18. HOSPITALIZATION DATES RELATED TO CURRENT SERVICES")
        + _box(0, 418, 480, 40, "19. ADDITIONAL CLAIM INFORMATION (Designated by NUCC)")
        + _box(480, 418, 270, 40, "20. OUTSIDE LAB? &nbsp; YES NO &nbsp; $ CHARGES", "&nbsp; &nbsp; &nbsp; &nbsp; X")
        + _box(
            0,
            458,
            480,
            100,
            "21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY Relate A-L to service line below (24E) &nbsp; ICD Ind. 0",
            "<br><span class=l>A.</span> "
            + codes[0].replace(".", "")
            + " &nbsp; &nbsp; <span class=l>B.</span> "
            + codes[1].replace(".", "")
            + " &nbsp; &nbsp; <span class=l>C.</span> "
            + codes[2].replace(".", "")
            + " &nbsp; &nbsp; <span class=l>D.</span><br><span class=l>E.</span>",
        )
        + _box(480, 458, 270, 50, "22. RESUBMISSION CODE &nbsp; ORIGINAL REF. NO.")
        + _box(480, 508, 270, 50, "23. PRIOR AUTHORIZATION NUMBER")
        + _box(
            0,
            558,
            192,
            82,
            "24. A. DATE(S) OF SERVICE<br>From &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; &nbsp; To<br>MM DD YY &nbsp; &nbsp; MM DD YY",
        )
        + _box(192, 558, 32, 82, "B. PLACE OF SERVICE")
        + _box(224, 558, 28, 82, "C. EMG")
        + _box(
            252,
            558,
            170,
            82,
            "D. PROCEDURES, SERVICES, OR SUPPLIES (Explain Unusual Circumstances)<br>CPT/HCPCS &nbsp; | &nbsp; MODIFIER",
        )
        + _box(422, 558, 60, 82, "E. DIAGNOSIS POINTER")
        + _box(482, 558, 90, 82, "F. $ CHARGES")
        + _box(572, 558, 36, 82, "G. DAYS OR UNITS")
        + _box(608, 558, 32, 82, "H. EPSDT")
        + _box(640, 558, 110, 82, "J. RENDERING PROVIDER ID. # &nbsp; NPI")
        + rows
        + _box(0, 820, 190, 40, "25. FEDERAL TAX I.D. NUMBER &nbsp; SSN EIN", f"{tax} &nbsp; &nbsp; X")
        + _box(190, 820, 150, 40, "26. PATIENT'S ACCOUNT NO.", account)
        + _box(340, 820, 142, 40, "27. ACCEPT ASSIGNMENT? YES NO", "X")
        + _box(482, 820, 100, 40, "28. TOTAL CHARGE &nbsp; $", cash(total))
        + _box(582, 820, 88, 40, "29. AMOUNT PAID &nbsp; $", cash(paid))
        + _box(670, 820, 80, 40, "30. Rsvd for NUCC Use")
        + _box(
            0,
            860,
            240,
            84,
            "31. SIGNATURE OF PHYSICIAN OR SUPPLIER INCLUDING DEGREES OR CREDENTIALS",
            f"<br>ANSEL WINTERBOURNE DC<br>{split(c.day(20))}",
        )
        + _box(
            240,
            860,
            242,
            84,
            "32. SERVICE FACILITY LOCATION INFORMATION",
            f"{who}<br>3390 QUARTZ AVE<br>ELM HARBOR OH 44097",
        )
        + _box(
            482,
            860,
            268,
            84,
            "33. BILLING PROVIDER INFO &amp; PH # &nbsp; <span style='font:11px Liberation Mono;color:#000'>(440) 555-0162</span>",
            f"{who}<br>PO BOX 7713<br>ELM HARBOR OH 44097",
        )
        + _box(240, 944, 242, 26, "a. NPI", f"<span style='margin-left:40px'>{number}</span>")
        + _box(482, 944, 268, 26, "a. NPI", f"<span style='margin-left:40px'>{number}</span>")
        + _box(0, 944, 240, 26, "SIGNED &nbsp; DATE")
        + "</div>"
    )
    css = (
        ".f{position:relative;height:971px;width:752px}.b{position:absolute;border:1px solid #c22;box-sizing:border-box;padding:1px 3px;overflow:hidden}"
        ".l{color:#c22;font:6.5px 'Liberation Sans';display:block}.v .l{display:inline}.v{font:12px 'Liberation Mono';white-space:nowrap}.h{color:#c22;font:bold 15px 'Liberation Sans'}.s{color:#c22;font:7px 'Liberation Sans';margin-bottom:2px}.right{float:right}"
    )
    charges = [
        row(
            "charge",
            date_of_service=d,
            date_through=d,
            code=code,
            code_system="CPT",
            modifiers=mods.split(),
            diagnosis_pointers=p,
            units=u,
            amount=a,
        )
        for d, _, code, mods, p, a, u in lines
    ]
    return Paper(
        page(body, css, margin="0.2in 0.3in"),
        record(
            "medical_bill", form="cms1500", provider_name=who, provider_address="PO BOX 7713, ELM HARBOR OH 44097", provider_phone="(440) 555-0162", provider_npi=number,
            provider_tax_id=tax, patient_name=upper, patient_dob=c.born, account_number=account, claim_number=claim, diagnosis_codes=codes, charges=charges, total_charges=total, total_payments=paid,
        ),
    )  # fmt: skip


def ub04(c: Case) -> Paper:
    """The hospital's claim form."""
    day = c.loss
    lines = [
        ("0250", "PHARMACY", "", "6", c.sum("214.75")),
        ("0270", "MED-SURG SUPPLIES", "", "3", c.sum("388.10")),
        ("0320", "DX X-RAY CHEST 2V", "71046", "1", c.sum("612.00")),
        ("0351", "CT HEAD WO CONTRAST", "70450", "1", c.sum("3480.00")),
        ("0352", "CT C-SPINE WO CONTRAST", "72125", "1", c.sum("3795.00")),
        ("0450", "EMERG ROOM LEVEL 4", "99284 25", "1", c.sum("2866.00")),
    ]
    total = sum((line[4] for line in lines), Decimal(0))
    control, number, tax = c.no("7000####18"), npi(c.no("146####") + "25"), c.no("58-21#####")
    member = c.no("HVX######")
    codes = ["S16.1XXA", "S09.90XA", "V43.52XA"]

    def flat(d):
        return f"{d:%m%d%Y}"

    body = "<table class=g>"
    body += (
        "<tr><td colspan=3 rowspan=2><i>1</i>BLACKTHORN REGIONAL MEDICAL CENTER<br>1200 INFIRMARY BLVD<br>KESTREL GAP TN 37999<br>6155550137"
        "<td colspan=2 rowspan=2><i>2</i>BLACKTHORN RMC LOCKBOX<br>PO BOX 940021<br>ATLANTA GA 30999"
        f"<td colspan=2><i>3a PAT. CNTL #</i>{control}<br><i>b. MED. REC. #</i>{c.no('0######')}<td><i>4 TYPE OF BILL</i>0131"
        f"<tr><td><i>5 FED. TAX NO.</i>{tax}<td colspan=2><i>6 STATEMENT COVERS PERIOD FROM / THROUGH</i>{day:%m%d%y} &nbsp; {day:%m%d%y}"
        f"<tr><td colspan=4><i>8 PATIENT NAME</i>{c.inverted.upper()}<td colspan=4><i>9 PATIENT ADDRESS</i>{c.street.upper()}, {c.town.upper()}"
        f"<tr><td><i>10 BIRTHDATE</i>{flat(c.born)}<td><i>11 SEX</i>{'M' if c.he == 'he' else 'F'}<td><i>12 ADMISSION DATE</i>{day:%m%d%y}<td><i>13 HR</i>18<td><i>14 TYPE</i>1<td><i>15 SRC</i>1<td><i>16 DHR</i>23<td><i>17 STAT</i>01"
        f"<tr><td colspan=4><i>31 OCCURRENCE CODE / DATE</i>01 &nbsp; {day:%m%d%y}<td colspan=4><i>38</i>SABLE CREEK MUTUAL CLAIMS, ATTN {c.other.upper()}, PO BOX 11, NASHVILLE TN"
        "</table><table class='g k'><tr><th><i>42 REV. CD.</i><th><i>43 DESCRIPTION</i><th><i>44 HCPCS / RATE / HIPPS CODE</i><th><i>45 SERV. DATE</i><th><i>46 SERV. UNITS</i><th><i>47 TOTAL CHARGES</i><th><i>48 NON-COVERED CHARGES</i><th><i>49</i>"
    )
    for rev, text, code, units, amount in lines:
        body += f"<tr><td>{rev}<td>{text}<td>{code}<td>{day:%m%d%y}<td class=r>{units}<td class=r>{m(amount).replace(',', '').replace('.', ' ')}<td><td>"
    body += "<tr><td>&nbsp;<td><td><td><td><td><td><td>" * 9
    body += (
        f"<tr><td>0001<td colspan=2>PAGE 1 OF 1 &nbsp; <i style='display:inline'>CREATION DATE</i> {c.day(9):%m%d%y}<td colspan=2 class=r><b>TOTALS</b><td class=r>{m(total).replace(',', '').replace('.', ' ')}<td class=r>0 00<td></table>"
        "<table class=g><tr><td colspan=2><i>50 PAYER NAME</i>HARVESTER HEALTH PPO<td><i>51 HEALTH PLAN ID</i>88031<td><i>52 REL INFO</i>Y<td><i>53 ASG BEN.</i>Y<td><i>54 PRIOR PAYMENTS</i>0 00<td><i>55 EST. AMOUNT DUE</i>"
        f"<td><i>56 NPI</i>{number}"
        f"<tr><td colspan=3><i>58 INSURED'S NAME</i>{c.inverted.upper()}<td><i>59 P. REL</i>18<td colspan=2><i>60 INSURED'S UNIQUE ID</i>{member}<td colspan=2><i>61 GROUP NAME</i>CASTELLAN FREIGHT"
        f"<tr><td colspan=4><i>63 TREATMENT AUTHORIZATION CODES</i>&nbsp;<td colspan=4><i>64 DOCUMENT CONTROL NUMBER</i>&nbsp;"
        f"<tr><td><i>66 DX</i>0<td><i>67</i>{codes[0].replace('.', '')}<td><i>A</i>{codes[1].replace('.', '')}<td><i>B</i>{codes[2].replace('.', '')}<td><i>C</i><td><i>D</i><td><i>69 ADMIT DX</i>M542<td><i>70 PATIENT REASON DX</i>M542"
        f"<tr><td colspan=4><i>76 ATTENDING NPI</i>{npi('188822244')} <br>LAST QUILLFEATHER &nbsp; FIRST OONA<td colspan=4><i>77 OPERATING NPI</i>"
        "<tr><td colspan=4><i>80 REMARKS</i>AUTO ACCIDENT<td colspan=4><i>81CC</i>B3 282N00000X</table><div style='font-size:7px'>UB-04 CMS-1450 &nbsp; APPROVED OMB NO. 0938-0997 &nbsp; THE CERTIFICATIONS ON THE REVERSE APPLY TO THIS BILL AND ARE MADE A PART HEREOF.</div>"
    )
    charges = [
        row(
            "charge",
            date_of_service=day,
            code=(code.split() or [rev])[0],
            code_system="CPT" if code else "REV",
            modifiers=code.split()[1:],
            description=text,
            units=u,
            amount=a,
        )
        for rev, text, code, u, a in lines
    ]
    css = "i{font:normal 6.5px 'Liberation Sans';display:block;color:#163}.g td,.g th{border-color:#163;padding:1px 4px}table{margin-bottom:-1px}"
    return Paper(
        page(body, css, "11px 'Liberation Mono'", "0.35in"),
        record(
            "medical_bill", form="ub04", provider_name="BLACKTHORN REGIONAL MEDICAL CENTER", provider_address="1200 INFIRMARY BLVD, KESTREL GAP TN 37999", provider_phone="6155550137",
            provider_npi=number, provider_tax_id=tax, patient_name=c.inverted.upper(), patient_dob=c.born, account_number=control, statement_date=c.day(9), diagnosis_codes=codes, charges=charges, total_charges=total, total_payments=Decimal(0),
        ),
    )  # fmt: skip


def hospital_itemised(c: Case) -> Paper:
    """Three pages by department, each with a subtotal that is not the total."""
    a, b = c.day(0), c.day(1)
    departments = [
        ("EMERGENCY DEPARTMENT", "0450", [(a, "99285", "HC ED VISIT LEVEL 5", 1, "4120.00"), (a, "96374", "HC IV PUSH INITIAL DRUG", 1, "388.00"), (a, "96375", "HC IV PUSH EA ADDL DRUG", 2, "412.00")]),
        ("PHARMACY", "0636", [(a, "J2270", "MORPHINE SULF INJ UP TO 10MG", 1, "64.20"), (a, "J2405", "ONDANSETRON INJ 1MG", 4, "47.60"), (b, "J1885", "KETOROLAC INJ 15MG", 2, "58.90"), (b, "", "ACETAMINOPHEN 325MG TAB", 4, "18.00")]),
        ("LABORATORY", "0300", [(a, "85025", "CBC W AUTO DIFF", 1, "162.00"), (a, "80053", "COMPREHENSIVE METAB PANEL", 1, "298.00"), (a, "36415", "VENIPUNCTURE", 1, "41.00")]),
        ("DIAGNOSTIC RADIOLOGY", "0320", [(a, "73030", "XR SHOULDER COMP MIN 2 VW", 1, "534.00"), (a, "73110", "XR WRIST COMP MIN 3 VW", 1, "489.00")]),
        ("CT SCAN", "0351", [(a, "70450", "CT HEAD WITHOUT CONTRAST", 1, "3266.00"), (a, "72125", "CT CERVICAL SPINE W/O CON", 1, "3590.00")]),
        ("OBSERVATION", "0762", [(b, "G0378", "HC OBSERVATION PER HOUR", 16, "2480.00")]),
        ("PHYSICAL THERAPY", "0424", [(b, "97161", "PT EVAL LOW COMPLEXITY", 1, "405.00"), (b, "97116", "GAIT TRAINING 15 MIN", 1, "171.00")]),
    ]  # fmt: skip
    account, charges, total = c.no("H####-00###"), [], Decimal(0)
    head = (
        "<table><tr><td><b style='font-size:15pt'>Saint Ambrose of the Lakes Hospital</b><br>Patient Financial Services &middot; 44 Cathedral Row, Lake Orrin, MI 48999<br>Billing questions: 1-800-555-0119"
        f"<td class=r><b>ITEMIZATION OF CHARGES</b><br>Account # {account}<br>Printed {slim(c.day(31))}<br>Page %d of 2</table><hr>"
    )
    body = head % 1 + (
        f"<table><tr><td>Patient: <b>{c.short}</b><td>Date of Birth: {slim(c.born)[:-2]}{c.born.year}<td>Guarantor: {c.other}<tr><td>Admit: {us(a)} &nbsp; Discharge: {us(b)}<td>Attending: Horatio Mbeki, MD<td>MRN: {c.no('MR-######')}</table>"
    )
    for at, (name, rev, items) in enumerate(departments):
        if at == 4:
            body += "<p class=c>-- continued on next page --</p><div class=brk></div>" + head % 2
        body += f"<h3>{name} &nbsp; <small>(Rev {rev})</small></h3><table><tr class=u><th>Svc Date<th>CPT/HCPCS<th>Description<th class=r>Qty<th class=r>Charge"
        part = Decimal(0)
        for day, code, text, quantity, base in items:
            amount = c.sum(base)
            part += amount
            system = "CPT" if code[:1].isdigit() else "HCPCS"
            charges.append(
                row(
                    "charge",
                    date_of_service=day,
                    code=code or None,
                    code_system=system if code else None,
                    description=text,
                    units=str(quantity),
                    amount=amount,
                )
            )
            body += f"<tr><td>{us(day)}<td>{code}<td>{text}<td class=r>{quantity}<td class=r>{m(amount)}"
        total += part
        body += f"<tr class=t><td colspan=4 class=r>Subtotal {name.title()}<td class=r>{m(part)}</table>"
    adjust, paid = c.sum("6014.00"), c.sum("250.00")
    due = total - adjust - paid
    body += (
        f"<hr><table style='width:55%;margin-left:45%'><tr><td>TOTAL CHARGES<td class=r>${m(total)}<tr><td>Contractual adjustments<td class=r>-${m(adjust)}<tr><td>Patient payments received<td class=r>-${m(paid)}"
        f"<tr><td><b>ACCOUNT BALANCE</b><td class=r><b>${m(due)}</b></table><p><small>This itemization is provided at your request and is not a bill. Federal Tax ID 38-6004417. Physician services are billed separately.</small></p>"
    )
    return Paper(
        page(body, ".u th{border-bottom:1px solid}.t td{font-style:italic;border-top:1px dotted}h3{font-size:10pt;background:#e6e6e6;padding:2px}", "9.5pt 'Liberation Sans'", "0.6in"),
        record(
            "medical_bill", form="statement", provider_name="Saint Ambrose of the Lakes Hospital", provider_address="44 Cathedral Row, Lake Orrin, MI 48999", provider_phone="1-800-555-0119", provider_tax_id="38-6004417",
            patient_name=c.short, patient_dob=c.born, account_number=account, statement_date=c.day(31), charges=charges, total_charges=total, total_payments=paid, total_adjustments=adjust, balance_due=due,
        ),
    )  # fmt: skip


def statement(c: Case) -> Paper:
    """A physician's monthly statement: a balance brought forward, ageing, a stub to tear off."""
    previous = c.sum("118.40")
    lines = [(c.day(12), "Office visit, new, moderate", "99204", c.sum("342.00")), (c.day(12), "Shoulder X-ray, 2+ views", "73030", c.sum("126.00")), (c.day(26), "Office visit, established", "99213", c.sum("168.00")), (c.day(26), "Inject large joint", "20610", c.sum("244.00"))]  # fmt: skip
    paid, adjust = c.sum("210.00"), c.sum("95.25")
    total = sum((line[3] for line in lines), Decimal(0))
    due = previous + total - paid - adjust
    account = c.no("##-####-T")
    old, fresh = previous, due - previous
    body = (
        f"<table><tr><td><h1>Tamarack Orthopaedic Associates, P.C.</h1>611 Foundry Street, Suite 400<br>Duluth Heights, MN 55899<br>Billing Office (218) 555-0148<td><table class=g><tr><th>Statement Date<th>Pay This Amount<th>Account No.<tr><td>{us(c.day(45))}<td>${m(due)}<td>{account}</table><p class=r>SHOW AMOUNT PAID HERE $ ____________</p></table>"
        f"<p style='margin:18px 0 18px 60px'>{c.name.upper()}<br>{c.street.upper()}<br>{c.town.upper()}</p><div style='border-top:1px dashed;font-size:7pt' class=c>PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT</div>"
        f"<p><b>Patient:</b> {c.name} &nbsp; <b>Provider:</b> Leocadia Stormont, MD</p>"
        "<table class=z><tr><th>DATE<th>CODE<th>DESCRIPTION OF SERVICE<th class=r>CHARGES<th class=r>PAYMENTS/ADJ<th class=r>BALANCE"
        f"<tr><td>{slim(c.day(11))}<td><td>PREVIOUS BALANCE<td><td><td class=r>{m(previous)}"
    )
    running = previous
    for day, text, code, amount in lines:
        running += amount
        body += f"<tr><td>{slim(day)}<td>{code}<td>{text}<td class=r>{m(amount)}<td><td class=r>{m(running)}"
    body += f"<tr><td>{slim(c.day(38))}<td><td>Payment - Insurance - thank you<td><td class=r>{m(paid)}-<td class=r>{m(running - paid)}<tr><td>{slim(c.day(38))}<td><td>Adjustment - contractual write-off<td><td class=r>{m(adjust)}-<td class=r>{m(due)}</table>"
    body += (
        f"<table class='g c' style='margin-top:24px'><tr><th>CURRENT<th>31-60 DAYS<th>61-90 DAYS<th>91-120 DAYS<th>OVER 120<th>BALANCE DUE<tr><td>{m(fresh)}<td>0.00<td>{m(old)}<td>0.00<td>0.00<td><b>${m(due)}</b></table>"
        f"<table style='width:45%;margin-top:10px'><tr><td>New charges this statement<td class=r>{m(total)}<tr><td>Payments<td class=r>{m(paid)}<tr><td>Adjustments<td class=r>{m(adjust)}</table>"
        "<p>Your account is past due. If payment has been sent, please disregard. Questions about a service by Dr. Bertram Ochs should go to (218) 555-0190.</p>"
    )
    return Paper(
        page(body, "h1{font-size:15pt}.z th{background:#345;color:#fff}.z td{padding:3px 5px}", "10pt 'Liberation Sans'", "0.6in"),
        record(
            "medical_bill", form="statement", provider_name="Tamarack Orthopaedic Associates, P.C.", provider_address="611 Foundry Street, Suite 400, Duluth Heights, MN 55899", provider_phone="(218) 555-0148",
            patient_name=c.name, account_number=account, statement_date=c.day(45), charges=[row("charge", date_of_service=d, code=code, code_system="CPT", description=t, amount=x) for d, t, code, x in lines],
            total_charges=total, total_payments=paid, total_adjustments=adjust, balance_due=due,
        ),
    )  # fmt: skip


def superbill(c: Case) -> Paper:
    """A ticked encounter form: most of its codes were not done."""
    offered = [("Office - New", [("99202", "Straightforward", ""), ("99203", "Low", "240.00"), ("99204", "Moderate", "")]), ("Office - Estab", [("99212", "Straightforward", ""), ("99213", "Low", ""), ("99214", "Moderate", "")]), ("Procedures", [("20552", "Trigger pt inj 1-2 musc", "185.00"), ("20610", "Major joint inj", ""), ("64450", "Nerve block, periph", "")]), ("Other", [("J3301", "Triamcinolone 10 mg", "36.00"), ("97014", "E-stim, unattended", ""), ("99080", "Special report", "")])]  # fmt: skip
    diagnoses = [
        ("S13.4XXA", "Sprain, cervical", True),
        ("M54.2", "Cervicalgia", True),
        ("M54.50", "Low back pain", False),
        ("S46.011A", "Strain, R rotator cuff", False),
        ("G44.319", "Acute post-trauma headache", True),
        ("M62.830", "Muscle spasm, back", False),
    ]
    day, charges, total = c.day(5), [], Decimal(0)
    body = (
        "<div class=c><b style='font-size:14pt'>HOLLIS PRAIRIE FAMILY &amp; SPORTS MEDICINE</b><br>2025 Cutbank Ave, Hollis Prairie, NE 68999 &nbsp;&bull;&nbsp; Ph 402.555.0126 &nbsp;&bull;&nbsp; Fax 402.555.0127<br>"
        f"Gwendolyn Abara-Lusk, DO &nbsp; NPI {npi('155511177')} &nbsp; EIN 47-0081236</div><table class=g style='margin-top:8px'><tr><td>Patient: {c.last}, {c.first}<td>DOB: {us(c.born)}<td>DOS: {us(day)}<td>Acct: {c.no('HP#####')}"
        f"<tr><td>Ins: Self pay / LOP - Barnaby Crick, Esq.<td>DOI: {us(c.loss)}<td>Ticket {c.no('#####')}<td>Room 4</table><table><tr>"
    )
    for title, items in offered:
        body += f"<td><table class=g style='font-size:8.5pt'><tr><th colspan=4>{title}"
        for code, text, base in items:
            amount = c.sum(base) if base else None
            body += f"<tr><td>{'[X]' if amount else '[ &nbsp;]'}<td>{code}<td>{text}<td class=r>{m(amount) if amount else ''}"
            if amount:
                total += amount
                charges.append(
                    row(
                        "charge",
                        date_of_service=day,
                        code=code,
                        code_system="HCPCS" if code[0] == "J" else "CPT",
                        description=text,
                        amount=amount,
                    )
                )
        body += "</table>" + ("<tr>" if title == "Office - Estab" else "")
    body += "</table><h3>Diagnosis (check)</h3><table class=g style='font-size:9pt'>"
    for at, (code, text, ticked) in enumerate(diagnoses):
        body += f"{'<tr>' if at % 2 == 0 else ''}<td>{'[X]' if ticked else '[ &nbsp;]'}<td>{code}<td>{text}"
    paid = c.sum("50.00")
    body += f"</table><table style='width:45%;margin:14px 0 0 55%'><tr><td>Total today<td class=r>${m(total)}<tr><td>Payment (check)<td class=r>${m(paid)}<tr><td><b>Balance</b><td class=r><b>${m(total - paid)}</b></table><p>Return: 2 weeks &nbsp; &nbsp; Work status: see form &nbsp; &nbsp; Provider signature: <i>G. Abara-Lusk DO</i></p>"
    return Paper(
        page(body, "", "10pt 'DejaVu Sans Condensed'", "0.5in"),
        record(
            "medical_bill", form="statement", provider_name="HOLLIS PRAIRIE FAMILY & SPORTS MEDICINE", provider_address="2025 Cutbank Ave, Hollis Prairie, NE 68999", provider_phone="402.555.0126", provider_npi=npi("155511177"), provider_tax_id="47-0081236",
            patient_name=f"{c.last}, {c.first}", patient_dob=c.born, account_number=c.no("HP#####"), diagnosis_codes=[code for code, _, ticked in diagnoses if ticked], charges=charges, total_charges=total, total_payments=paid, balance_due=total - paid,
        ),
    )  # fmt: skip


def therapy_ledger(c: Case) -> Paper:
    """A clinic's transaction ledger in typewriter columns, payments among the charges."""
    codes = [
        ("97110", "THERAPEUTIC EXERCISE", "2", "118.00"),
        ("97140", "MANUAL THERAPY", "1", "64.00"),
        ("97035", "ULTRASOUND", "1", "38.00"),
    ]
    charges, total, paid, adjust = [], Decimal(0), Decimal(0), Decimal(0)
    out = (
        "  DATE        CPT    MOD  DESCRIPTION              UNITS      DEBIT     CREDIT    BALANCE\n"
        + "  "
        + "-" * 84
        + "\n"
    )

    def line(day, code, mod, text, units, debit, credit):
        balance = total - paid - adjust
        return f"  {us(day)}  {code:<5}  {mod:<3}  {text:<24} {units:>4} {m(debit) if debit else '':>10} {m(credit) if credit else '':>10} {m(balance):>10}\n"

    def charge(day, code, text, units, base):
        nonlocal total, out
        amount = c.sum(base)
        total += amount
        charges.append(
            row(
                "charge",
                date_of_service=day,
                code=code,
                code_system="CPT",
                modifiers=["GP"],
                description=text,
                units=units,
                amount=amount,
            )
        )
        out += line(day, code, "GP", text, units, amount, None)

    charge(c.day(20), "97162", "PT EVALUATION MOD COMPLEX", "1", "225.00")
    for day in (23, 27, 30, 34):
        for code, text, units, base in codes:
            charge(c.day(day), code, text, units, base)
        if day == 27:
            paid += c.sum("300.00")
            out += line(c.day(28), "", "", "PMT MED-PAY CK 40981", "", None, c.sum("300.00"))
    adjust += c.sum("25.00")
    out += line(c.day(36), "", "", "ADJ COURTESY WRITE OFF", "", None, c.sum("25.00"))
    due = total - paid - adjust
    out += (
        "  "
        + "-" * 84
        + f"\n  TOTAL DEBITS {m(total)}    PAYMENTS {m(paid)}    ADJUSTMENTS {m(adjust)}    BALANCE DUE {m(due)}\n"
    )
    body = (
        f"<pre>  COTTONWOOD BLUFF PHYSICAL THERAPY, INC.                       PATIENT LEDGER\n  8120 Levee Road, Unit B, Cottonwood Bluff, MO 63999           As of {us(c.day(40))}\n  Tel (636) 555-0184   Tax ID 43-1902277   NPI {npi('162738495')}\n\n"
        f"  PATIENT   {c.inverted.upper()}\n  D.O.B.    {us(c.born)}          CHART  {c.no('PT-####')}\n  REFERRED  OSGOOD BELLINGHAM MD\n  INJURY    {us(c.loss)}          DX  M54.2  S13.4XXD  M25.511\n\n{out}</pre>"
    )
    return Paper(
        page(body, "pre{font:9.2pt 'Liberation Mono';line-height:1.45}", margin="0.5in 0.4in"),
        record(
            "medical_bill", form="statement", provider_name="COTTONWOOD BLUFF PHYSICAL THERAPY, INC.", provider_address="8120 Levee Road, Unit B, Cottonwood Bluff, MO 63999", provider_phone="(636) 555-0184", provider_npi=npi("162738495"), provider_tax_id="43-1902277",
            patient_name=c.inverted.upper(), patient_dob=c.born, account_number=c.no("PT-####"), statement_date=c.day(40), diagnosis_codes=["M54.2", "S13.4XXD", "M25.511"], charges=charges, total_charges=total, total_payments=paid, total_adjustments=adjust, balance_due=due,
        ),
    )  # fmt: skip


def _eob_lines(c, days, items):
    lines, totals = [], [Decimal(0)] * 5
    for day, (code, text, billed, allowed, owed) in zip(days, items, strict=True):
        b, a, o = c.sum(billed), c.sum(allowed), c.sum(owed)
        values = [b, a, b - a, a - o, o]
        totals = [t + v for t, v in zip(totals, values, strict=True)]
        lines.append((c.day(day), code, text, values))
    rows = [row("line", date_of_service=d, code=code, description=text, billed=v[0], allowed=v[1], adjustment=v[2], paid=v[3], patient_responsibility=v[4]) for d, code, text, v in lines]  # fmt: skip
    names = ("total_billed", "total_allowed", "total_adjustment", "total_paid", "total_patient_responsibility")
    return lines, totals, rows, dict(zip(names, totals, strict=True))


def eob_member(c: Case) -> Paper:
    """To the member, in friendly words."""
    lines, totals, rows, sums = _eob_lines(c, [4, 4, 11], [("99203", "Medical visit", "310.00", "172.40", "40.00"), ("72100", "X-ray, low back", "189.00", "61.20", "12.24"), ("97110", "Therapy exercises", "124.00", "70.15", "14.03")])  # fmt: skip
    member, group, claim = c.no("W#### #####"), c.no("00####-02"), c.no("E25####77##")
    body = (
        f"<table><tr><td><b style='font-size:20pt;color:#075'>Larkspur Health Plan</b><td class=r>Explanation of Benefits<br><b>THIS IS NOT A BILL</b><br>{long(c.day(40))}</table><p>{c.name}<br>{c.street}<br>{c.town}</p>"
        f"<table style='background:#eef5f1'><tr><td>Member: {c.name}<td>Member ID: {member}<td>Group #: {group}<tr><td>Patient: {c.short} (self)<td>Claim #: {claim}<td>Provider: Bay Laurel Medical Group</table><h2>Your claim at a glance</h2>"
        f"<p>We paid <b>${m(totals[3])}</b> of this claim. You may owe your provider <b>${m(totals[4])}</b>. Year to date you have met $1,150.00 of your $2,000.00 deductible.</p>"
        "<table class=z><tr><th>Date of service<th>Service<th>Code<th class=r>Amount billed<th class=r>Plan discount<th class=r>Allowed amount<th class=r>Plan paid<th class=r>Your share"
    )
    for day, code, text, v in lines:
        body += f"<tr><td>{us(day)}<td>{text}<td>{code}" + "".join(f"<td class=r>${m(v[i])}" for i in (0, 2, 1, 3, 4))
    body += "<tr class=t><td colspan=3>Claim totals" + "".join(f"<td class=r>${m(totals[i])}" for i in (0, 2, 1, 3, 4))
    body += "</table><p>If you disagree, you may appeal within 180 days. Member services 1-877-555-0133.</p><p><small>Larkspur Health Plan is administered by Alder Benefit Administrators, LLC.</small></p>"
    return Paper(
        page(body, ".z th{border-bottom:2px solid #075;font-size:9pt}.z td{border-bottom:1px solid #ccc;padding:5px}.t td{font-weight:bold}", "10.5pt 'DejaVu Sans'", "0.6in"),
        record("explanation_of_benefits", payer_name="Larkspur Health Plan", member_id=member, group_number=group, claim_number=claim, patient_name=c.short, provider_name="Bay Laurel Medical Group", lines=rows, **sums),
    )  # fmt: skip


def eob_remit(c: Case) -> Paper:
    """A remittance advice to the provider, in dense columns."""
    lines, totals, rows, sums = _eob_lines(c, [2, 2, 2, 9], [("99284", None, "1180.00", "402.16", "80.43"), ("96372", None, "96.00", "21.18", "4.24"), ("J1885", None, "44.00", "3.72", "0.74"), ("99213", None, "175.00", "88.91", "17.78")])  # fmt: skip
    member, claim = c.no("##7HG###W##"), c.no("1125###00##41")
    out = "SERV DATE   PROC      BILLED   ALLOWED    PT RESP  GRP/RC      ADJ-AMT   PROV PD\n"
    for day, code, _, v in lines:
        out += f"{us(day)}  {code:<6}{m(v[0]):>10}{m(v[1]):>10}{m(v[4]):>10}   CO-45   {m(v[2]):>11}{m(v[3]):>10}\n"
    out += f"CLAIM TOTALS      {m(totals[0]):>10}{m(totals[1]):>10}{m(totals[4]):>10}           {m(totals[2]):>11}{m(totals[3]):>10}\n"
    body = (
        f"<pre>GRANITE NOTCH ADMINISTRATORS                                REMITTANCE ADVICE\nPO BOX 5150  CONCORD NH 03399                               CHECK/EFT # {c.no('09#######')}\n                                                            DATE: {dash(c.day(33))}\n\nPROVIDER: PENOBSCOT EMERGENCY PHYSICIANS PA     NPI: {npi('177766655')}\n"
        + "=" * 80
        + f"\nNAME: {c.inverted.upper():<32} MID: {member}\nACNT: {c.no('PEP####'):<16} ICN: {claim:<18} ASG Y   MOA MA01\n\n{out}\n"
        + "=" * 80
        + f"\nNET PAID THIS CLAIM {m(totals[3])}\n\nGLOSSARY: GROUP, REASON, MOA CODES\nCO  CONTRACTUAL OBLIGATION. AMOUNT FOR WHICH THE PROVIDER IS LIABLE.\n45  CHARGE EXCEEDS FEE SCHEDULE/MAXIMUM ALLOWABLE.\nMA01 IF YOU DISAGREE WITH WHAT WE APPROVED, YOU MAY APPEAL OUR DECISION.</pre>"
    )
    return Paper(
        page(body, "pre{font:9.6pt 'DejaVu Sans Mono'}", margin="0.7in"),
        record("explanation_of_benefits", payer_name="GRANITE NOTCH ADMINISTRATORS", member_id=member, claim_number=claim, patient_name=c.inverted.upper(), provider_name="PENOBSCOT EMERGENCY PHYSICIANS PA", lines=rows, **sums),
    )  # fmt: skip


def eob_union(c: Case) -> Paper:
    """A union fund's boxed form, the dependant's claim under the member's name."""
    lines, totals, rows, sums = _eob_lines(c, [6, 6], [("72141", "MRI neck spine w/o dye", "1890.00", "640.00", "128.00"), ("A9579", "Contrast material", "210.00", "90.00", "18.00")])  # fmt: skip
    member, group, claim = c.no("PF-#####-01"), "LOCAL 618", c.no("25-0####-A")
    body = (
        f"<div class=c><h2>PIPEFITTERS LOCAL 618 WELFARE FUND</h2>71 Union Square, Harrow Point, NJ 07999<h3>BENEFIT EXPLANATION</h3></div><table class=g><tr><td>PARTICIPANT<br><b>{c.other}</b><td>PARTICIPANT I.D.<br><b>{member}</b><td>GROUP<br><b>{group}</b><td>PROCESSED<br><b>{slim(c.day(29))}</b>"
        f"<tr><td>PATIENT<br><b>{c.short}</b><td>RELATIONSHIP<br><b>Dependent</b><td>CLAIM NUMBER<br><b>{claim}</b><td>PROVIDER OF SERVICE<br><b>Raritan Open MRI</b></table><br>"
        "<table class=g><tr><th>Dates of Service<th>Procedure<th>Submitted Charge<th>Not Covered<th>Eligible Expense<th>Copay / Coins.<th>Benefit Payable"
    )
    for day, code, text, v in lines:
        body += f"<tr><td>{slim(day)}<td>{code} {text}" + "".join(f"<td class=r>{m(v[i])}" for i in (0, 2, 1, 4, 3))
    body += "<tr><th colspan=2>TOTALS" + "".join(f"<th class=r>{m(totals[i])}" for i in (0, 2, 1, 4, 3))
    body += f"</table><p>PAYMENT OF ${m(totals[3])} WAS ISSUED TO RARITAN OPEN MRI.</p><p>The Fund reserves its right of reimbursement from any recovery from a third party. Please complete the enclosed accident questionnaire.</p>"
    return Paper(
        page(body, "", "10pt 'Liberation Serif'"),
        record("explanation_of_benefits", payer_name="PIPEFITTERS LOCAL 618 WELFARE FUND", member_id=member, group_number=group, claim_number=claim, patient_name=c.short, provider_name="Raritan Open MRI", lines=rows, **sums),
    )  # fmt: skip
