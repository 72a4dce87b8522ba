"""Bills: claim forms of clinics and hospitals, accounts over several sheets, slips and receipts."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date
from typing import Any

from tests.benchmarks.strangers_seventh.care.case import (
    Paper,
    Person,
    add,
    bare,
    charge,
    less,
    long,
    mid,
    npi,
    shape,
    sheet,
    short,
    tr,
    trs,
    us,
    usd,
)

KIND = "medical_bill"


def _cell(caption: str, said: Any = "", wide: int = 1) -> str:
    return f"<td colspan={wide}><i class=k>{caption}</i><span class=v>{said}&nbsp;</span></td>"


def _claim(p: Person, office: dict[str, str], codes: tuple[str, ...], lines: list[tuple], paid: str, account: str, face: str) -> Paper:
    """A 1500 claim form, its boxes ruled, its lines two high with the shaded half above."""
    total = add(*(line[5] for line in lines))
    dots = lambda money: money.replace(".", " ")  # noqa: E731
    kept, body = [], ""
    for day, place, code, mods, points, money, units, above in lines:
        body += f"<tr class=sh><td colspan=9>{above}&nbsp;<td><i class=k>NPI</i></tr>"
        body += tr(f"{day:%m %d %y}", f"{day:%m %d %y}", place, "", code, " ".join(mods), points, dots(money), units, office["seen"])
        kept.append(charge(day, code, None, money, units, mods, points, day))
    body += "".join("<tr class=sh><td colspan=9>&nbsp;<td><i class=k>NPI</i></tr>" + tr(*["&nbsp;"] * 10) for _ in range(6 - len(lines)))
    marks = "ABCDEFGHIJKL"
    found = "".join(f"<span class=dxs>{mark}. <b class=v>{codes[at].replace('.', '') if at < len(codes) else '______'}</b></span>" for at, mark in enumerate(marks))
    html = sheet(
        f"<div class=f><div class=s>{office['payer']}</div><div class=t>CARRIER</div></div><h3>HEALTH INSURANCE CLAIM FORM</h3><div class=t>APPROVED BY NATIONAL UNIFORM CLAIM COMMITTEE (NUCC) 02/12</div>"
        f"<table class='w g top'><tr>{_cell('1. MEDICARE &nbsp; MEDICAID &nbsp; TRICARE &nbsp; CHAMPVA &nbsp; GROUP HEALTH PLAN &nbsp; FECA &nbsp; OTHER', office['box1'], 4)}{_cell('1a. INSURED&#39;S I.D. NUMBER', office['member'], 2)}</tr>"
        f"<tr>{_cell('2. PATIENT&#39;S NAME (Last Name, First Name, Middle Initial)', f'{p.last.upper()}, {p.first.upper()}, {p.mid}', 2)}{_cell('3. PATIENT&#39;S BIRTH DATE &nbsp; SEX', f'{p.born:%m %d %Y} &nbsp; {p.sex} X', 2)}{_cell('4. INSURED&#39;S NAME', f'{p.last.upper()}, {p.first.upper()}, {p.mid}', 2)}</tr>"
        f"<tr>{_cell('5. PATIENT&#39;S ADDRESS', p.street.upper() + ' ' + p.town.upper(), 2)}{_cell('6. PATIENT RELATIONSHIP TO INSURED', 'Self X', 2)}{_cell('7. INSURED&#39;S ADDRESS', 'SAME', 2)}</tr>"
        f"<tr>{_cell('9. OTHER INSURED&#39;S NAME', '', 2)}{_cell('10. IS PATIENT&#39;S CONDITION RELATED TO: a. EMPLOYMENT? NO X &nbsp; b. AUTO ACCIDENT? YES X PLACE ' + p.town.split(', ')[1][:2] + ' &nbsp; c. OTHER ACCIDENT? NO X', '', 2)}{_cell('11. INSURED&#39;S POLICY GROUP OR FECA NUMBER', 'NONE', 2)}</tr>"
        f"<tr>{_cell('12. PATIENT&#39;S OR AUTHORIZED PERSON&#39;S SIGNATURE', 'SIGNATURE ON FILE', 4)}{_cell('13. INSURED&#39;S SIGNATURE', 'SIGNATURE ON FILE', 2)}</tr>"
        f"<tr>{_cell('14. DATE OF CURRENT ILLNESS, INJURY, or PREGNANCY (LMP)', f'{p.loss:%m %d %y} &nbsp; QUAL 439', 2)}{_cell('15. OTHER DATE', '', 2)}{_cell('16. DATES PATIENT UNABLE TO WORK IN CURRENT OCCUPATION', '', 2)}</tr>"
        f"<tr>{_cell('17. NAME OF REFERRING PROVIDER OR OTHER SOURCE', office.get('sent', ''), 2)}{_cell('17b. NPI', '', 2)}{_cell('18. HOSPITALIZATION DATES', '', 2)}</tr>"
        f"<tr><td colspan=4><i class=k>21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY &nbsp; Relate A-L to service line below (24E) &nbsp; ICD Ind. 0</i><div class=dx>{found}</div></td>{_cell('22. RESUBMISSION CODE / 23. PRIOR AUTHORIZATION NUMBER', '', 2)}</tr></table>"
        "<table class='w g lines'><tr><th colspan=2>24. A. DATE(S) OF SERVICE<br>From &nbsp; To<th>B. PLACE<th>C. EMG<th>D. CPT/HCPCS<th>MODIFIER<th>E. DX POINTER<th>F. $ CHARGES<th>G. DAYS OR UNITS<th>J. RENDERING PROVIDER ID. #</tr>" + body + "</table>"
        f"<table class='w g top'><tr>{_cell('25. FEDERAL TAX I.D. NUMBER &nbsp; SSN EIN', office['tax'] + ' &nbsp; X', 1)}{_cell('26. PATIENT&#39;S ACCOUNT NO.', account)}{_cell('27. ACCEPT ASSIGNMENT?', 'YES X')}{_cell('28. TOTAL CHARGE', '$ ' + dots(total))}{_cell('29. AMOUNT PAID', '$ ' + dots(paid))}{_cell('30. Rsvd for NUCC Use')}</tr>"
        f"<tr>{_cell('31. SIGNATURE OF PHYSICIAN OR SUPPLIER', office['signed'])}{_cell('32. SERVICE FACILITY LOCATION INFORMATION', office['name'] + '<br>' + office['at'], 2)}{_cell('33. BILLING PROVIDER INFO &amp; PH # &nbsp; ( ' + office['phone'][:3] + ' ) ' + office['phone'][3:6] + '-' + office['phone'][6:], office['name'] + '<br>' + office['at'], 3)}</tr>"
        f"<tr>{_cell('')}{_cell('32a. NPI', office['npi'], 2)}{_cell('33a. NPI', office['npi'], 3)}</tr></table><div class='f t'><span>NUCC Instruction Manual available at: www.nucc.org</span><span>APPROVED OMB-0938-1197 FORM 1500 (02-12)</span></div>",
        f".v{{font:9.6pt '{face}'}}.top td{{height:27px}}.lines td{{font:9.6pt '{face}';height:15px;padding:1px 4px}}.lines th{{font-size:6pt;font-weight:normal}}.sh td{{background:#ddd;height:13px;font-size:7.5pt}}.dx{{display:flex;flex-wrap:wrap}}.dxs{{width:25%;font-size:8pt}}",
        "8pt/1.15 'Liberation Sans'", "0.4in")
    record = shape(KIND, form="cms1500", provider_name=office["name"], provider_address=office["at"].replace("<br>", ", "), provider_phone=office["phone"], provider_npi=office["npi"], provider_tax_id=office["tax"], patient_name=f"{p.last}, {p.first}, {p.mid}", patient_dob=p.born,
        account_number=account, diagnosis_codes=list(codes), charges=kept, total_charges=total, total_payments=paid)
    return Paper(html, record).without("statement_date", "claim_number", "balance_due", "total_adjustments")


def orthopedic_claim(p: Person) -> Paper:
    """Two visits and films of an orthopedic group."""
    office = {"name": "GRANITE RIVER ORTHOPEDIC GROUP", "at": "2250 MILLRACE PKWY STE 300<br>TIPTON FALLS OH 433980412", "phone": "4195550138", "npi": npi("148309227"), "tax": "341876502", "seen": npi("171502946"), "payer": "BUCKEYE CREST HEALTH<br>PO BOX 4418<br>COLUMBUS OH 43299", "box1": "X &nbsp; GROUP HEALTH PLAN", "member": p.no("BCH#########"), "signed": f"PHILIP OYLER MD &nbsp; {p.day(12):%m %d %y}", "sent": "DN &nbsp; ROSA INGLIS NP"}
    lines = [(p.day(6), "11", "99204", ("25",), "ABC", "412.00", "1", ""), (p.day(6), "11", "73030", ("RT",), "A", "138.50", "1", ""), (p.day(6), "11", "20610", ("RT",), "A", "286.00", "1", ""), (p.day(6), "11", "J3301", (), "A", "48.00", "4", "N400003029320 ML1 KENALOG-40")]
    return _claim(p, office, ("S43.421A", "M25.511", "S13.4XXA"), lines, "0.00", p.no("GR######"), "Courier Prime")


def pain_claim(p: Person) -> Paper:
    """Six lines of an interventional clinic, one payment made."""
    office = {"name": "BLUE HERON PAIN SPECIALISTS PA", "at": "901 COMMODORE BLVD<br>SANDPIPER KEY FL 33997", "phone": "9415550164", "npi": npi("190217744"), "tax": "593061178", "seen": npi("113850067"), "payer": "CORAL STRAIT AUTO INS CO<br>PIP CLAIMS UNIT<br>PO BOX 90021<br>TAMPA FL 33690", "box1": "OTHER X", "member": p.no("CS-########"), "signed": f"SIGNATURE ON FILE &nbsp; {p.day(60):%m %d %y}"}
    lines = [(p.day(31), "11", "99214", ("25",), "AB", "310.00", "1", ""), (p.day(31), "11", "64493", ("50",), "B", "1,480.00".replace(",", ""), "1", ""), (p.day(31), "11", "64494", ("50",), "B", "770.00", "1", ""), (p.day(45), "11", "99213", (), "AB", "215.00", "1", ""), (p.day(45), "11", "97014", (), "A", "42.75", "1", ""), (p.day(52), "11", "97014", ("59",), "A", "42.75", "1", "")]
    return _claim(p, office, ("S33.5XXA", "M47.816", "V03.10XA"), lines, "150.00", p.no("BH-#####"), "Liberation Mono")


def chiropractic_claim(p: Person) -> Paper:
    """Three visits to a chiropractor, with modifiers and four codes below."""
    office = {"name": "ELDER GROVE CHIROPRACTIC SC", "at": "14 W STATION ST<br>ELDER GROVE IL 60198", "phone": "6305550119", "npi": npi("155934081"), "tax": "364410927", "seen": npi("155934081"), "payer": "PRAIRIE LANTERN CASUALTY<br>MED PAY<br>PO BOX 7720<br>PEORIA IL 61699", "box1": "OTHER X", "member": p.no("PL#######"), "signed": f"A HOLLOWAY DC &nbsp; {p.day(25):%m %d %y}"}
    lines = [(p.day(4), "11", "99203", ("25",), "ABCD", "195.00", "1", ""), (p.day(4), "11", "98941", ("AT",), "ABC", "72.00", "1", ""), (p.day(11), "11", "98941", ("AT",), "ABC", "72.00", "1", ""), (p.day(11), "11", "97140", ("59", "GP"), "D", "58.00", "1", ""), (p.day(18), "11", "98941", ("AT",), "ABC", "72.00", "1", ""), (p.day(18), "11", "97110", ("GP",), "D", "116.00", "2", "")]
    return _claim(p, office, ("S13.4XXA", "S23.3XXA", "S33.5XXA", "M62.838"), lines, "0.00", p.no("#####"), "Courier Prime Code")


def _hospital(p: Person, who: dict[str, str], lines: list[tuple], codes: tuple[str, ...], stay: tuple[date, date], prior: str | None, bill_type: str, account: str) -> Paper:
    """A UB-04 as a table of form locators."""
    total = add(*(line[6] for line in lines))
    body, kept = "", []
    for rev, what, code, mods, day, units, money in lines:
        body += tr(rev, what, (code or "") + "".join(mods), f"{day:%m%d%y}" if day else "", units, money.replace(".", " "), "", "", right=(4, 5))
        kept.append(charge(day, code or rev, what, money, units, mods))
    body += "".join(tr(*["&nbsp;"] * 8) for _ in range(19 - len(lines)))
    cells = [("31 OCCURRENCE CODE DATE", f"01 {p.loss:%m%d%y}"), ("32 OCCURRENCE", ""), ("35 OCCURRENCE SPAN", ""), ("39 VALUE CODES", ""), ("40 VALUE CODES", "")]
    html = sheet(
        f"<table class='w g'><tr><td rowspan=2 style='width:38%'><i class=k>1</i><span class=v>{who['name']}<br>{who['at']}<br>{who['phone']}</span>{_cell('2', '')}{_cell('3a PAT. CNTL #', account)}{_cell('4 TYPE OF BILL', bill_type)}</tr><tr>{_cell('b. MED. REC. #', p.no('0######'))}{_cell('5 FED. TAX NO.', who['tax'])}{_cell('6 STATEMENT COVERS PERIOD FROM / THROUGH', f'{stay[0]:%m%d%y} &nbsp; {stay[1]:%m%d%y}')}</tr></table>"
        f"<table class='w g'><tr>{_cell('8 PATIENT NAME &nbsp; b', f'{p.last.upper()} {p.first.upper()} {p.mid}', 3)}{_cell('9 PATIENT ADDRESS', p.street.upper() + ' &nbsp; ' + p.town.upper(), 5)}</tr><tr>{_cell('10 BIRTHDATE', f'{p.born:%m%d%Y}')}{_cell('11 SEX', p.sex)}{_cell('12 ADMISSION DATE', f'{stay[0]:%m%d%y}')}{_cell('13 HR', '19')}{_cell('14 TYPE', '1')}{_cell('15 SRC', '1')}{_cell('16 DHR', '11')}{_cell('17 STAT', '01')}</tr></table>"
        f"<table class='w g'><tr>{''.join(_cell(*each) for each in cells)}</tr></table>"
        "<table class='w g lines'><tr><th>42 REV. CD.<th>43 DESCRIPTION<th>44 HCPCS / RATE / HIPPS CODE<th>45 SERV. DATE<th>46 SERV. UNITS<th>47 TOTAL CHARGES<th>48 NON-COVERED CHARGES<th>49</tr>" + body + f"<tr><td>0001<td>PAGE 1 OF 1 &nbsp;&nbsp; CREATION DATE {who['made']}<td colspan=2>TOTALS<td><td class=r>{total.replace('.', ' ')}<td><td></tr></table>"
        f"<table class='w g'><tr>{_cell('50 PAYER NAME', who['payer'])}{_cell('51 HEALTH PLAN ID', '')}{_cell('52 REL', 'Y')}{_cell('53 ASG', 'Y')}{_cell('54 PRIOR PAYMENTS', prior.replace('.', ' ') if prior else '')}{_cell('55 EST. AMOUNT DUE', '')}{_cell('56 NPI', who['npi'])}</tr>"
        f"<tr>{_cell('58 INSURED&#39;S NAME', f'{p.last.upper()} {p.first.upper()}', 2)}{_cell('59 P.REL', '18')}{_cell('60 INSURED&#39;S UNIQUE ID', who['member'], 2)}{_cell('61 GROUP NAME', '')}{_cell('62 INSURANCE GROUP NO.', '')}</tr></table>"
        f"<table class='w g'><tr>{_cell('66 DX', '0')}" + "".join(_cell("67" if not at else "ABCDEFGHIJ"[at - 1], codes[at].replace(".", "") if at < len(codes) else "") for at in range(8)) + f"</tr><tr>{_cell('69 ADMIT DX', codes[0].replace('.', ''), 2)}{_cell('70 PATIENT REASON DX', '', 2)}{_cell('76 ATTENDING NPI ' + npi('166420913') + ' LAST ' + who['doctor'], '', 5)}</tr></table><div class=t>UB-04 CMS-1450 &nbsp; APPROVED OMB NO. 0938-0997</div>",
        ".v{font:9.4pt 'Liberation Mono'}.lines td{font:9.2pt 'Liberation Mono';height:14.5px;padding:0 4px}.lines th{font-size:5.8pt;font-weight:normal}td{height:25px}", "8pt/1.12 'Liberation Sans'", "0.35in")
    record = shape(KIND, form="ub04", provider_name=who["name"], provider_address=who["at"].replace("<br>", ", "), provider_phone=who["phone"], provider_npi=who["npi"], provider_tax_id=who["tax"], patient_name=f"{p.last} {p.first} {p.mid}", patient_dob=p.born, account_number=account, diagnosis_codes=list(codes), charges=kept, total_charges=total, total_payments=prior)
    return Paper(html, record).without("statement_date", "claim_number", "balance_due", "total_adjustments", *(() if prior else ("total_payments",)))


def emergency_form(p: Person) -> Paper:
    """An emergency visit on a UB-04, every line with its day."""
    who = {"name": "TIPTON FALLS COMMUNITY HOSP", "at": "1 CONSTITUTION CIR<br>TIPTON FALLS OH 43399", "phone": "4195550170", "tax": "340911273", "npi": npi("127744018"), "made": f"{p.day(9):%m%d%y}", "payer": "BUCKEYE CREST HEALTH", "member": p.no("BCH#########"), "doctor": "SANTIAGO"}
    day = p.loss
    lines = [("0250", "PHARMACY", None, (), day, "4", "71.20"), ("0270", "MED-SUR SUPPLIES", None, (), day, "2", "164.00"), ("0320", "DX X-RAY", "73030", ("RT",), day, "1", "522.75"), ("0350", "CT SCAN", "70450", (), day, "1", "2880.00"), ("0352", "CT SCAN/BODY", "72125", (), day, "1", "3340.00"), ("0450", "EMERG ROOM", "99284", ("25",), day, "1", "2615.00"), ("0636", "DRUGS/DETAIL CODE", "J1885", (), day, "2", "38.40"), ("0771", "VACCINE ADMIN", "90471", (), day, "1", "96.00")]
    return _hospital(p, who, lines, ("S16.1XXA", "S43.421A", "S09.90XA", "V49.40XA"), (day, day), None, "0131", p.no("TF#########"))


def inpatient_form(p: Person) -> Paper:
    """A stay of four days on a UB-04, lines by revenue code without days."""
    who = {"name": "GULF STRAND MEDICAL CENTER", "at": "4000 BAYFRONT DR<br>SANDPIPER KEY FL 33998", "phone": "9415550101", "tax": "592204436", "npi": npi("134459902"), "made": f"{p.day(16):%m%d%y}", "payer": "MEDICARE PART A", "member": "1XX1XX1XX11", "doctor": "VARGHESE"}
    lines = [("0120", "ROOM-BOARD/SEMI", None, (), None, "3", "7185.00"), ("0250", "PHARMACY", None, (), None, "62", "2210.64"), ("0258", "IV SOLUTIONS", None, (), None, "9", "688.50"), ("0270", "MED-SUR SUPPLIES", None, (), None, "21", "1904.10"), ("0278", "SUPPLY/IMPLANTS", None, (), None, "4", "14820.00"), ("0300", "LABORATORY", None, (), None, "17", "2366.00"), ("0320", "DX X-RAY", None, (), None, "5", "1911.25"), ("0360", "OR SERVICES", None, (), None, "6", "19440.00"), ("0370", "ANESTHESIA", None, (), None, "11", "3135.00"), ("0420", "PHYSICAL THERP", None, (), None, "4", "1012.00"), ("0710", "RECOVERY ROOM", None, (), None, "2", "1688.00")]
    made = _hospital(p, who, lines, ("S72.141A", "V03.10XA", "I10", "E78.5", "Z96.651"), (p.day(1), p.day(4)), "1632.00", "0111", p.no("GS########"))
    for line in made.record["charges"]:
        line.pop("date_of_service")
        line.pop("date_through")
    return made


def hospital_detail(p: Person) -> Paper:
    """A hospital's account in detail over several sheets, no headings after the first, a subtotal a department."""
    d0, d1, d2 = p.day(0), p.day(1), p.day(2)
    table = [
        ("0250 PHARMACY", [(d0, "63323-0282", "KETOROLAC 30MG/ML INJ", "1", "41.30"), (d0, "00409-1283", "MORPHINE 4MG/ML CARPUJECT", "2", "88.60"), (d1, "00904-6720", "CYCLOBENZAPRINE 10MG TAB", "3", "19.35"), (d1, "00904-1982", "ACETAMINOPHEN 325MG TAB", "6", "14.10"), (d1, "00409-4755", "ONDANSETRON 4MG/2ML", "1", "37.75"), (d2, "00904-6720", "CYCLOBENZAPRINE 10MG TAB", "2", "12.90")]),
        ("0272 STERILE SUPPLY", [(d0, "2700114", "IV START KIT", "1", "46.00"), (d0, "2700377", "CERVICAL COLLAR RIGID", "1", "212.00"), (d1, "2700409", "DRESSING FOAM 4X4", "3", "61.50"), (d2, "2700409", "DRESSING FOAM 4X4", "1", "20.50")]),
        ("0300 LABORATORY", [(d0, "85025", "CBC W AUTO DIFF", "1", "148.00"), (d0, "80053", "COMP METABOLIC PANEL", "1", "236.00"), (d0, "85610", "PROTHROMBIN TIME", "1", "79.00"), (d0, "86900", "ABO BLOOD TYPING", "1", "91.00"), (d1, "85025", "CBC W AUTO DIFF", "1", "148.00"), (d1, "80048", "BASIC METABOLIC PANEL", "1", "181.00")]),
        ("0320 RADIOLOGY", [(d0, "71045", "XR CHEST 1 VIEW", "1", "398.00"), (d0, "72170", "XR PELVIS 1-2 V", "1", "421.00"), (d1, "73562", "XR KNEE 3 V LT", "1", "455.00")]),
        ("0350 CT SCAN", [(d0, "70450", "CT HEAD WO CONTRAST", "1", "2940.00"), (d0, "72125", "CT C-SPINE WO CONTRAST", "1", "3415.00"), (d0, "74177", "CT ABD PELVIS W CONTRAST", "1", "5870.00")]),
        ("0420 PHYSICAL THERAPY", [(d1, "97161", "PT EVAL LOW COMPLEX", "1", "344.00"), (d1, "97116", "GAIT TRAINING 15 MIN", "2", "310.00"), (d2, "97116", "GAIT TRAINING 15 MIN", "1", "155.00")]),
        ("0450 EMERGENCY DEPT", [(d0, "99285", "ED VISIT LEVEL 5", "1", "4210.00"), (d0, "96374", "IV PUSH SINGLE INITIAL", "1", "402.00"), (d0, "96375", "IV PUSH EA ADDL", "2", "488.00")]),
        ("0762 OBSERVATION", [(d0, "G0378", "OBSERVATION PER HOUR", "6", "1140.00"), (d1, "G0378", "OBSERVATION PER HOUR", "24", "4560.00"), (d2, "G0378", "OBSERVATION PER HOUR", "11", "2090.00")]),
    ]
    rows, kept, count, total = [], [], 0, "0.00"
    for name, lines in table:
        rows.append(f"<tr><td colspan=5><b>REV {name}</b></td></tr>")
        for day, code, what, units, money in lines:
            rows.append(tr(short(day), code, what, units, usd(money), right=(3, 4)))
            real = code if len(code) == 5 else None
            kept.append(charge(day, real or code, what, money, units))
            count += 1
        part = add(*(line[4] for line in lines))
        total = add(total, part)
        rows.append(f"<tr><td colspan=4 class=r><i>Subtotal {name.split(' ', 1)[1].title()}</i><td class=r><i>{usd(part)}</i></tr>")
    kept = [{name: value for name, value in line.items() if name not in (("code", "code_system") if len(line["code"]) > 5 else ())} for line in kept]
    kept = [{name: value for name, value in line.items() if name not in (("code", "code_system") if (line.get("code") or "").startswith("27004") or (line.get("code") or "").startswith("27001") or (line.get("code") or "").startswith("27003") else ())} for line in kept]
    cuts = [rows[:18], rows[18:36], rows[36:]]
    account, paid, adjusted = p.no("70########"), "9120.44", "15388.02"
    left = less(total, paid, adjusted)
    head = tr("SVC DATE", "CODE/NDC", "DESCRIPTION", "QTY", "CHARGE", head=True, right=(3, 4))
    body = (
        f"<div class=f><div><b style='font-size:14pt'>Saint Odile Regional Health</b><br>Patient Financial Services<br>PO Box 3310, Houghton Bay, MI 49799<br>(906) 555-0147</div><div class=r><b>DETAIL OF CHARGES</b><br>Printed {us(p.day(33))}<br>Hospital account {account}</div></div><hr>"
        f"<table><tr><td>Patient<td><b>{p.turned}</b><td>Birth date<td>{us(p.born)}</tr><tr><td>Guarantor<td>{p.turned}<td>Class<td>Observation</tr><tr><td>Admitted<td>{us(d0)} 18:52<td>Discharged<td>{us(d2)} 10:40</tr><tr><td>Attending<td>Eleanor Vought, DO<td>Payer<td>Lakeland Mutual Health HMO</tr></table>"
        f"<table class=w style='margin-top:14px'>{head}{''.join(cuts[0])}</table>"
        + "".join(f"<table class='w new'>{''.join(cut)}</table>" for cut in cuts[1:])
        + f"<table style='margin:18px 0 0 auto'>{trs([('Total charges', usd(total)), ('Insurance payments', usd(paid) + '-'), ('Contractual adjustments', usd(adjusted) + '-'), ('<b>Account balance</b>', '<b>' + usd(left) + '</b>')], (1,))}</table>"
    )
    html = sheet(body, "td{padding:6.5px 8px}", "9.8pt/1.3 'Roboto Condensed'", "0.7in")
    return Paper(html, shape(KIND, form="statement", provider_name="Saint Odile Regional Health", provider_address="PO Box 3310, Houghton Bay, MI 49799", provider_phone="(906) 555-0147", patient_name=p.turned, patient_dob=p.born, account_number=account, statement_date=p.day(33), charges=kept, total_charges=total, total_payments=paid, total_adjustments=adjusted, balance_due=left))


def therapy_account(p: Person) -> Paper:
    """A therapy clinic's account of many visits over two sheets, payments between the charges."""
    rows, kept, owing, paid, off, total = [], [], "0.00", "0.00", "0.00", "0.00"
    plan = {"97110": ("Therapeutic exercise", "62.00"), "97140": ("Manual therapy", "58.50"), "97112": ("Neuromuscular re-ed", "64.25"), "G0283": ("E-stim unattended", "31.00"), "97161": ("PT evaluation low", "182.00"), "97530": ("Therapeutic activities", "66.00")}
    for at in range(11):
        day = p.day(9 + at * 3)
        done = ("97161", "97110") if at == 0 else ("97110", "97140", "G0283") if at % 2 else ("97110", "97112", "97530")
        for code in done:
            what, rate = plan[code]
            units = "2" if code == "97110" and at else "1"
            money = add(*[rate] * int(units))
            owing, total = add(owing, money), add(total, money)
            rows.append(tr(short(day), "C", code, what, units, usd(money), "", usd(owing), right=(4, 5, 6, 7)))
            kept.append(charge(day, code, what, money, units))
        if at in (3, 6, 9):
            pay, cut = "214.60", "131.15"
            for sign, what, money in (("P", "Ins pmt - Cascade Harbor Health", pay), ("A", "Contract write-off", cut)):
                owing = less(owing, money)
                rows.append(tr(short(day), sign, "", what, "", "", f"({usd(money)})", usd(owing), right=(4, 5, 6, 7)))
            paid, off = add(paid, pay), add(off, cut)
    account = p.no("TT-####")
    cuts = [rows[:20], rows[20:]]
    head = tr("Date", "T", "Code", "Description", "Qty", "Charge", "Credit", "Balance", head=True, right=(4, 5, 6, 7))
    body = (
        f"<div class=c><b style='font-size:13pt'>TILLAMOOK TRAIL PHYSICAL THERAPY, LLC</b><br>88 Dory Landing, Cobble Bay, OR 97398 &middot; tel 541.555.0133 &middot; EIN 93-1204471</div><h3>Account ledger as of {bare(p.day(75))}</h3>"
        f"<div class=f><div>{p.short}<br>{p.street}<br>{p.town}</div><div>Acct: {account}<br>DOB: {bare(p.born)}<br>Injury date: {bare(p.loss)}<br>Dx: S39.012A &nbsp; M54.50 &nbsp; S33.5XXA</div></div><br>"
        f"<table class='w u'>{head}{''.join(cuts[0])}</table>" + "".join(f"<table class='w u new'>{''.join(cut)}</table>" for cut in cuts[1:])
        + f"<p class=r>Charges {usd(total)} &nbsp;|&nbsp; Payments {usd(paid)} &nbsp;|&nbsp; Adjustments {usd(off)} &nbsp;|&nbsp; <b>Please pay ${usd(owing)}</b></p><p class=s>T: C = charge, P = payment, A = adjustment</p>"
    )
    return Paper(sheet(body, "td,th{padding:6px 6px}", "10pt/1.35 'Carlito'"), shape(KIND, form="statement", provider_name="TILLAMOOK TRAIL PHYSICAL THERAPY, LLC", provider_address="88 Dory Landing, Cobble Bay, OR 97398", provider_phone="541.555.0133", provider_tax_id="93-1204471", patient_name=p.short, patient_dob=p.born, account_number=account, statement_date=p.day(75), diagnosis_codes=["S39.012A", "M54.50", "S33.5XXA"], charges=kept, total_charges=total, total_payments=paid, total_adjustments=off, balance_due=owing))


def physician_statement(p: Person) -> Paper:
    """A statement of emergency physicians with a stub to tear off and ages of the debt."""
    lines = [(p.loss, "99284-25", "ED VISIT LEVEL IV", "1186.00"), (p.loss, "12011", "REPAIR SUPERFICIAL WOUND FACE 2.5CM", "648.00"), (p.loss, "93010", "EKG INTERPRETATION", "74.00")]
    total, paid, off = add(*(line[3] for line in lines)), "702.18", "930.82"
    left, account = less(total, paid, off), p.no("EPA.######")
    body = (
        f"<div class='f h'><div><b>PASSAGE EMERGENCY PHYSICIANS ASSOC</b><br>DEPT 40117<br>PO BOX 8800<br>NEWARK NJ 07199</div><table class='g c s'><tr><td>STATEMENT DATE<td>PAY THIS AMOUNT<td>ACCT. #</tr><tr><td>{us(p.day(58))}<td><b>${usd(left)}</b><td>{account}</tr><tr><td colspan=2>SHOW AMOUNT PAID HERE<td>$</tr></table></div>"
        f"<div class='f h' style='margin:34px 0'><div>{p.short.upper()}<br>{p.street.upper()}<br>{p.town.upper()}</div><div>REMIT TO:<br>PASSAGE EMERGENCY PHYSICIANS ASSOC<br>PO BOX 8800<br>NEWARK NJ 07199</div></div><div class='c t'>- - - - - - - - - - - - - - PLEASE DETACH AND RETURN TOP PORTION WITH YOUR PAYMENT - - - - - - - - - - - - - -</div>"
        f"<p>PATIENT: <b>{p.turned.upper()}</b> &nbsp;&nbsp; BILLING QUESTIONS: 1-888-555-0129 &nbsp;&nbsp; TAX ID 22-3390416</p><table class='w g'><tr class=dark><td>DATE<td>CODE<td>DESCRIPTION<td class=r>AMOUNT</tr>"
        + "".join(tr(us(day), code, what, usd(money), right=(3,)) for day, code, what, money in lines)
        + trs([(us(p.day(34)), "", "PAYMENT - HORIZON CROSSING PPO", "-" + usd(paid)), (us(p.day(34)), "", "ADJUSTMENT - HORIZON CROSSING PPO", "-" + usd(off))], (3,))
        + f"</table><br><table class='w g c s'><tr><td>CURRENT<td>31-60 DAYS<td>61-90 DAYS<td>OVER 90 DAYS<td>BALANCE DUE</tr><tr><td>{usd(left)}<td>0.00<td>0.00<td>0.00<td><b>{usd(left)}</b></tr></table><p>THIS BILL IS FOR THE PHYSICIAN WHO SAW YOU AT PASSAGE MILLS MEDICAL CENTER. THE HOSPITAL BILLS SEPARATELY.</p><p>YOUR INSURANCE HAS PAID ITS SHARE. THE BALANCE IS YOUR RESPONSIBILITY.</p>"
    )
    kept = [charge(day, code[:5], what, money, None, ("25",) if "-" in code else ()) for day, code, what, money in lines]
    return Paper(sheet(body, font="9.6pt/1.4 'Liberation Mono'"), shape(KIND, form="statement", provider_name="PASSAGE EMERGENCY PHYSICIANS ASSOC", provider_address="PO BOX 8800, NEWARK NJ 07199", provider_phone="1-888-555-0129", provider_tax_id="22-3390416", patient_name=p.turned, account_number=account, statement_date=p.day(58), charges=kept, total_charges=total, total_payments=paid, total_adjustments=off, balance_due=left)).without("provider_address", "total_charges", "total_payments", "total_adjustments")


def imaging_invoice(p: Person) -> Paper:
    """An invoice of an imaging centre that works on lien: one line a study, technical and professional."""
    lines = [("72141", "TC", "MRI cervical spine w/o contrast - technical", "1450.00"), ("72141", "26", "MRI cervical spine w/o contrast - interpretation", "320.00"), ("73221", "TC", "MRI shoulder right w/o contrast - technical", "1380.00"), ("73221", "26", "MRI shoulder right w/o contrast - interpretation", "295.00")]
    total, day = add(*(line[3] for line in lines)), p.day(14)
    number = p.no("LI-26-####")
    body = (
        f"<div class=f><div><h1 style='font-weight:300'>lumen<b>imaging</b></h1></div><div class='r s'>Lumen Imaging of Agua Fria, LP<br>1404 Paloma Crossing, Agua Fria, TX 78598<br>Phone 956-555-0188 &nbsp; Fax 956-555-0189<br>NPI {npi('139900417')} &nbsp; TIN 74-2988310</div></div>"
        f"<table class=w style='margin:20px 0;background:#eef2f5'><tr><td><i class=k>INVOICE NO.</i>{number}<td><i class=k>INVOICE DATE</i>{mid(p.day(21))}<td><i class=k>PATIENT</i>{p.name}<td><i class=k>DATE OF BIRTH</i>{mid(p.born)}<td><i class=k>DATE OF INJURY</i>{mid(p.loss)}</tr></table>"
        f"<p>Bill to: {p.name} c/o Villaseca Trial Group, 300 Main Plaza, Agua Fria, TX 78598</p><table class='w u'>{tr('Service date', 'CPT', 'Mod', 'Study', 'Units', 'Price', head=True, right=(4, 5))}"
        + "".join(tr(mid(day), code, mod, what, "1", "$" + usd(money), right=(4, 5)) for code, mod, what, money in lines)
        + f"</table><table style='margin:12px 0 0 auto'>{trs([('Subtotal', '$' + usd(total)), ('Discounts', '$0.00'), ('Payments received', '$0.00'), ('<b>Amount due</b>', '<b>$' + usd(total) + '</b>')], (1,))}</table>"
        "<p>Diagnosis: M54.2 Cervicalgia; M25.511 Pain in right shoulder</p><p class=s>Services were rendered under a letter of protection. No insurance was billed. Please contact us before disbursement for the current balance.</p>"
    )
    kept = [charge(day, code, what, money, "1", (mod,)) for code, mod, what, money in lines]
    return Paper(sheet(body, font="10pt/1.4 'Lato'"), shape(KIND, form="statement", provider_name="Lumen Imaging of Agua Fria, LP", provider_address="1404 Paloma Crossing, Agua Fria, TX 78598", provider_phone="956-555-0188", provider_npi=npi("139900417"), provider_tax_id="74-2988310", patient_name=p.name, patient_dob=p.born, statement_date=p.day(21), diagnosis_codes=["M54.2", "M25.511"], charges=kept, total_charges=total, total_payments="0.00", total_adjustments="0.00", balance_due=total)).without("account_number", "claim_number", "total_adjustments")


def pharmacy_profile(p: Person) -> Paper:
    """A pharmacy's expense report for one patient: price, what the plan paid, what the customer paid."""
    table = [(0, "7741902", "CYCLOBENZAPRINE 10 MG TAB", "30", "24.99", "14.99", "10.00"), (0, "7741903", "NAPROXEN 500 MG TAB", "60", "31.49", "21.49", "10.00"), (16, "7743377", "METHYLPREDNISOLONE 4MG DOSEPAK", "21", "28.19", "18.19", "10.00"), (31, "7745120", "GABAPENTIN 300 MG CAP", "90", "52.80", "37.80", "15.00"), (61, "7745120", "GABAPENTIN 300 MG CAP", "90", "52.80", "37.80", "15.00")]
    total, plan, own = (add(*(row[at] for row in table)) for at in (4, 5, 6))
    body = (
        f"<pre>FAIRWAY DRUG #0418                          PATIENT RX EXPENSE REPORT\n212 DEPOT ST                                PRINTED {us(p.day(80))}\nKENTON SHOALS GA 30598                      PAGE 1 OF 1\n706-555-0151    NPI {npi('182736450')}\n\nPATIENT: {p.turned.upper():<34}DOB: {us(p.born)}\n{p.street.upper()}\n{p.town.upper()}\n\nFILL DATE   RX NUMBER  DRUG                              QTY     PRICE  INS PAID  PAT PAID\n{'-' * 88}\n"
        + "".join(f"{us(p.day(at))}  {rx:<9}  {what:<32}{qty:>5}  {price:>8}  {ins:>8}  {pat:>8}\n" for at, rx, what, qty, price, ins, pat in table)
        + f"{'-' * 88}\nTOTALS  5 RX{' ' * 49}{total:>9}  {plan:>8}  {own:>8}\n\nRPH ON DUTY: B. TALIAFERRO\nTHIS REPORT MAY BE USED FOR INSURANCE OR TAX PURPOSES. SIGNATURE _______________________</pre>"
    )
    kept = [charge(p.day(at), None, what, price, qty) for at, _rx, what, qty, price, _i, _o in table]
    return Paper(sheet(body, font="8.4pt/1.45 'Liberation Mono'"), shape(KIND, form="statement", provider_name="FAIRWAY DRUG #0418", provider_address="212 DEPOT ST, KENTON SHOALS GA 30598", provider_phone="706-555-0151", provider_npi=npi("182736450"), patient_name=p.turned, patient_dob=p.born, statement_date=p.day(80), charges=kept, total_charges=total)).without("account_number", "claim_number", "total_payments", "total_adjustments", "balance_due")


def ambulance_bill(p: Person) -> Paper:
    """A fire district's bill for a ride, with miles and a fraction of one."""
    lines = [("A0427", "ALS emergency base rate", "1", "1345.00"), ("A0425", "Ground mileage, per statute mile", "8.4", "184.80"), ("A0422", "Oxygen and supplies", "1", "96.50")]
    total = add(*(line[3] for line in lines))
    run = p.no("EMS25-#####")
    body = (
        f"<div class=c><h2>HOUGHTON BAY FIRE &amp; RESCUE DISTRICT</h2>Ambulance Billing Office, 77 Station Road, Houghton Bay, Michigan 49798<br>Telephone (906) 555-0119, Monday to Friday 8 to 4</div><p class=r>{long(p.day(19))}</p><p>{p.mr.split()[0]} {p.short}<br>{p.street}<br>{p.town}</p>"
        f"<p>Incident no. <b>{run}</b>. Transport on <b>{long(p.loss)}</b> from Ironwood Lake Dr at County Rd 550 to Saint Odile Regional Health, emergency department.</p><table class='w g'>{tr('HCPCS', 'Service', 'Quantity', 'Charge', head=True, right=(2, 3))}"
        + "".join(tr(code, what, qty, "$" + usd(money), right=(2, 3)) for code, what, qty, money in lines) + f"<tr><td colspan=3 class=r>Total charges<td class=r>${usd(total)}</tr><tr><td colspan=3 class=r>Less payments to date<td class=r>$0.00</tr><tr><td colspan=3 class=r><b>Amount now due</b><td class=r><b>${usd(total)}</b></tr></table>"
        "<p>If an automobile insurer is responsible, please complete the reverse side and return it within 15 days. Otherwise this balance is payable on receipt. Federal I.D. 38-6004412.</p>"
    )
    kept = [charge(p.loss, code, what, money, qty) for code, what, qty, money in lines]
    return Paper(sheet(body, font="11pt/1.4 'Liberation Serif'", margin="0.9in"), shape(KIND, form="statement", provider_name="HOUGHTON BAY FIRE & RESCUE DISTRICT", provider_address="77 Station Road, Houghton Bay, Michigan 49798", provider_phone="(906) 555-0119", provider_tax_id="38-6004412", patient_name=f"{p.mr.split()[0]} {p.short}", statement_date=p.day(19), charges=kept, total_charges=total, total_payments="0.00", balance_due=total)).without("account_number", "claim_number", "patient_name")


def superbill(p: Person) -> Paper:
    """A walk-in's slip: a printed menu of services of which some are ticked by hand."""
    menu = [("99202", "New, straightforward", "140.00"), ("99203", "New, low", "205.00"), ("99204", "New, moderate", "290.00"), ("99213", "Est., low", "150.00"), ("73110", "Wrist 3 views", "118.00"), ("73130", "Hand 3 views", "112.00"), ("72040", "C-spine 2-3 views", "136.00"), ("29125", "Splint short arm", "164.00"), ("L3908", "Wrist brace", "74.00"), ("96372", "Injection IM", "52.00"), ("J1885", "Toradol 15 mg", "19.00"), ("90715", "Tdap vaccine", "88.00")]
    taken = {"99203", "73110", "29125"}
    total = add(*(money for code, _what, money in menu if code in taken))
    cells = "".join(f"<tr><td class=c>{'<span class=hand>X</span>' if code in taken else ''}<td>{code}<td>{what}<td class=r>{'<span class=hand>' + money + '</span>' if code in taken else ''}</tr>" for code, what, money in menu)
    body = (
        f"<div class=f><div><b style='font-size:15pt'>Muscadine Walk-In Clinic</b><br>1018 Old Ferry Hwy, Kenton Shoals, GA 30598<br>706-555-0112 &nbsp; Tax ID 58-2217440</div><div class=r>ENCOUNTER FORM<br>No. {p.no('####')}</div></div>"
        f"<table class='w g' style='margin:10px 0'><tr><td><i class=k>Patient</i><span class=hand>{p.short}</span><td><i class=k>Birth date</i><span class=hand>{bare(p.born)}</span><td><i class=k>Date of visit</i><span class=hand>{bare(p.day(1))}</span><td><i class=k>Seen by</i><span class=hand>L. Amaro PA-C</span></tr></table>"
        f"<table class='w g'>{tr('&#10003;', 'CPT', 'Service', 'Fee', head=True, right=(3,))}{cells}</table><table class='w g' style='margin-top:10px'><tr><td><i class=k>Diagnosis (ICD-10)</i><span class=hand>S63.501A &nbsp; sprain R wrist</span><td class=r><i class=k>Total</i><span class=hand>{usd(total)}</span><td class=r><i class=k>Paid today (circle: cash check card)</i><span class=hand>60.00</span><td class=r><i class=k>Balance</i><span class=hand>{usd(less(total, '60.00'))}</span></tr></table>"
    )
    kept = [charge(p.day(1), code, what, money) for code, what, money in menu if code in taken]
    return Paper(sheet(body, ".hand{font-size:150%}"), shape(KIND, form="statement", provider_name="Muscadine Walk-In Clinic", provider_address="1018 Old Ferry Hwy, Kenton Shoals, GA 30598", provider_phone="706-555-0112", provider_tax_id="58-2217440", patient_name=p.short, patient_dob=p.born, diagnosis_codes=["S63.501A"], charges=kept, total_charges=total, total_payments="60.00", balance_due=less(total, "60.00"))).without("account_number", "claim_number", "statement_date", "form")


def guarantor_statement(p: Person) -> Paper:
    """A health system's monthly statement: visits of several departments, a previous balance among the sums."""
    visits = [("Visit on " + mid(p.day(8)), "Primary care, Dr. Renata Ploski", [(p.day(8), "Office visit, established patient", "248.00")]), ("Visit on " + mid(p.day(15)), "Elder Grove Imaging", [(p.day(15), "X-ray exam of lower spine", "396.00"), (p.day(15), "Radiologist reading", "88.00")]), ("Visit on " + mid(p.day(22)), "Rehabilitation services", [(p.day(22), "Physical therapy evaluation", "302.00"), (p.day(22), "Therapeutic exercises", "174.00")])]
    total = add(*(line[2] for visit in visits for line in visit[2]))
    paid, off, before = "412.35", "688.20", "55.00"
    due = add(less(total, paid, off), before)
    account = p.no("10#######")
    rows = "".join(f"<tr style='background:#e8eef4'><td colspan=2><b>{name}</b> &nbsp; {where}<td></tr>" + "".join(tr(bare(day), what, usd(money), right=(2,)) for day, what, money in lines) for name, where, lines in visits)
    body = (
        f"<div class=f><div><b style='font-size:17pt;color:#275'>Larkspur Health</b><br><span class=s>600 Meridian Dr, Elder Grove, IL 60197</span></div><table class=s>{trs([('Guarantor', p.short), ('Guarantor account', account), ('Statement date', bare(p.day(50))), ('Due date', bare(p.day(71)))])}</table></div>"
        f"<div class='f h' style='margin:16px 0'><table class='w u'>{trs([('Previous balance', '$' + usd(before)), ('New charges', '$' + usd(total)), ('Insurance payments', '-$' + usd(paid)), ('Insurance adjustments', '-$' + usd(off)), ('<b>Total amount due</b>', '<b>$' + usd(due) + '</b>')], (1,))}</table><div style='border:2px solid #275;padding:10px'>Pay online at larkspurhealth.example/pay, by phone at <b>630-555-0177</b>, or by mail with the coupon below. Financial help is available; ask for an application.</div></div>"
        f"<p>Patient: <b>{p.short}</b> &nbsp; Date of birth {bare(p.born)}</p><table class=w>{tr('Date', 'Description', 'Amount', head=True, right=(2,))}{rows}</table><hr style='border-top:1px dashed #000'><div class=f><div class=s>Make checks payable to Larkspur Health<br>PO Box 1180, Elder Grove, IL 60197</div><div>Amount due <b>${usd(due)}</b></div></div>"
    )
    kept = [charge(day, None, what, money) for _n, _w, lines in visits for day, what, money in lines]
    return Paper(sheet(body, font="10pt/1.4 'Open Sans'"), shape(KIND, form="statement", provider_name="Larkspur Health", provider_phone="630-555-0177", patient_name=p.short, patient_dob=p.born, account_number=account, statement_date=p.day(50), charges=kept, total_charges=total, total_payments=paid, total_adjustments=off, balance_due=due)).without("provider_address", "claim_number")
