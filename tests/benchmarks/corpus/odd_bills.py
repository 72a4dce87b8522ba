"""Bills in unusual orders: amounts first, codes behind the words, blocks for lines, several lines a service."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from tests.benchmarks.corpus.bills import _charge, _head, _rows, _style
from tests.benchmarks.corpus.shape import Drawn, Layout


def amount_first() -> Drawn:
    """An anesthesia group's bill: what is charged stands first, the day last, minutes among the columns."""
    rows = [
        ["$1,440.00", "01630", "QK", "Anesthesia, shoulder joint surgery", "96 min", "2/18/2026"],
        ["$320.00", "64415", "59", "Nerve block, brachial plexus", "", "2/18/2026"],
        ["$85.00", "76942", "26", "Ultrasound guidance for the needle", "", "2/18/2026"],
    ]
    paper = (
        _style("10pt Georgia")
        + f"""<table><tr><td><b style="font-size:13pt">Sandhills Anesthesia Consultants, P.A.</b><br>P.O. Box 9917<br>Fayetteville, NC 28311<br>Call with questions: 910-555-0163</td><td class=n>Bill for services<br>Date of this bill: March 12, 2026<br>Your account: SAC 44-19082</td></tr></table>
<p>Patient: Delphine R. Okonjo-Ware<br>Birthdate: November 3, 1979<br>Where: Cape Fear Surgical Pavilion</p>
<table class=b>{_head("We charged", "Code", "Mod", "For", "Time", "On")}{_rows(rows, 9)}</table>
<p>All charges: $1,845.00<br>Your insurance allowed less, so we took off: $612.40<br>Paid by Piedmont Commons Health: $986.08<br><b>Left for you to pay: $246.52</b></p><p>IRS number 56-2210984</p>"""
    )
    day = "2026-02-18"
    charges = [_charge(day, "01630", "CPT", ["QK"], "Anesthesia, shoulder joint surgery", None, "1440.00"), _charge(day, "64415", "CPT", ["59"], "Nerve block, brachial plexus", None, "320.00"), _charge(day, "76942", "CPT", ["26"], "Ultrasound guidance for the needle", None, "85.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "Sandhills Anesthesia Consultants, P.A.", "provider_address": "P.O. Box 9917, Fayetteville, NC 28311", "provider_phone": "910-555-0163", "provider_tax_id": "56-2210984", "patient_name": "Delphine R. Okonjo-Ware", "patient_dob": "1979-11-03",
        "account_number": "SAC 44-19082", "statement_date": "2026-03-12", "charges": charges, "total_charges": "1845.00", "total_payments": "986.08", "total_adjustments": "612.40", "balance_due": "246.52"})  # fmt: skip


def dotted_list() -> Drawn:
    """An ambulance district's invoice: services in a dotted list, the code in brackets behind the words."""
    lines = [("ALS emergency base rate (A0427)", "1,265.00"), ("Mileage, 14 loaded miles (A0425)", "336.00"), ("Oxygen (A0422)", "62.50"), ("EKG monitoring supplies (A0398)", "88.00")]  # fmt: skip
    dotted = "".join(f"<p style='margin:2px 0'>{words} {'.' * (84 - len(words))} ${sum_}</p>" for words, sum_ in lines)
    paper = (
        _style("10pt 'Liberation Serif'")
        + f"""<div style="text-align:center"><b>LOWER VALLEY FIRE PROTECTION DISTRICT</b><br>Ambulance Billing<br>PO Box 118, Kimber Falls, OR 97999 &nbsp; 541.555.0171</div>
<p>Invoice number LV-26-00817 &nbsp;&nbsp;&nbsp; Invoice date 04/02/2026</p><p>Patient name: Tobias Ferrante &nbsp;&nbsp;&nbsp; Date of birth: 08/30/1966<br>Date of transport: 03/14/2026 &nbsp;&nbsp;&nbsp; Incident 26-004417<br>From: Hwy 20 at milepost 61 &nbsp;&nbsp;&nbsp; To: St. Columba Hospital</p>
{dotted}<p style='margin:2px 0'>Total charges {"." * 70} $1,751.50</p><p style='margin:2px 0'>Payments {"." * 74} $0.00</p><p style='margin:2px 0'><b>Amount due</b> {"." * 70} <b>$1,751.50</b></p><p>Tax ID 93-1180476 &nbsp; NPI 1679502384</p>"""
    )
    day = "2026-03-14"
    charges = [_charge(day, "A0427", "HCPCS", [], "ALS emergency base rate", None, "1265.00"), _charge(day, "A0425", "HCPCS", [], "Mileage, 14 loaded miles", None, "336.00"), _charge(day, "A0422", "HCPCS", [], "Oxygen", None, "62.50"), _charge(day, "A0398", "HCPCS", [], "EKG monitoring supplies", None, "88.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "LOWER VALLEY FIRE PROTECTION DISTRICT", "provider_address": "PO Box 118, Kimber Falls, OR 97999", "provider_phone": "541.555.0171", "provider_npi": "1679502384", "provider_tax_id": "93-1180476", "patient_name": "Tobias Ferrante", "patient_dob": "1966-08-30",
        "statement_date": "2026-04-02", "charges": charges, "total_charges": "1751.50", "total_payments": "0.00", "balance_due": "1751.50"})  # fmt: skip


def blocks() -> Drawn:
    """A web portal's print-out: each charge is a block of captions, the payments under it."""
    one = [("1/9/2026", "99213 - Office visit, established", "$189.00", "$96.40", "$62.60", "$30.00"), ("1/9/2026", "20552 - Trigger point injection", "$214.00", "$120.15", "$93.85", "$0.00"), ("1/30/2026", "99212 - Office visit, brief", "$124.00", "$61.00", "$33.00", "$30.00")]  # fmt: skip
    shown = "".join(
        f"<div style='border-top:1px solid #999;padding:4px 0'><b>{service}</b><br>Date of service: {day}<br><table><tr><td>Charge</td><td class=n>{fee}</td></tr><tr><td>Insurance adjustment</td><td class=n>-{adj}</td></tr><tr><td>Insurance paid</td><td class=n>-{paid}</td></tr><tr><td>You owe</td><td class=n>{owe}</td></tr></table></div>"
        for day, service, fee, paid, adj, owe in one
    )
    paper = (
        _style("10pt 'DejaVu Sans'")
        + f"""<p><b>Mesquite Ridge Pain &amp; Wellness</b><br>7301 Frontera Blvd Suite 12, El Paso, TX 79999<br>(915) 555-0188</p><p>Billing details for Aurelio N. Pacheco<br>Account 5517-208 &nbsp; Printed 02/20/2026</p>{shown}
<p><b>Summary</b><br>Total charges: $527.00<br>Insurance adjustments: -$189.45<br>Insurance payments: -$277.55<br>Your balance: $60.00</p>"""
    )
    charges = [_charge("2026-01-09", "99213", "CPT", [], "Office visit, established", None, "189.00"), _charge("2026-01-09", "20552", "CPT", [], "Trigger point injection", None, "214.00"), _charge("2026-01-30", "99212", "CPT", [], "Office visit, brief", None, "124.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "Mesquite Ridge Pain & Wellness", "provider_address": "7301 Frontera Blvd Suite 12, El Paso, TX 79999", "provider_phone": "(915) 555-0188", "patient_name": "Aurelio N. Pacheco",
        "account_number": "5517-208", "statement_date": "2026-02-20", "charges": charges, "total_charges": "527.00", "total_payments": "277.55", "total_adjustments": "189.45", "balance_due": "60.00"})  # fmt: skip


def typed_transactions() -> Drawn:
    """A practice system's transaction list: a type column first, payments and write-offs among the charges."""
    text = """
  NORTHERN LIGHTS NEUROLOGY PLLC                              TRANSACTION LISTING
  3350 GLACIER HWY, JUNEAU, AK 99899                          AS OF 05/06/26
  TAX ID 92-0177342   TEL 907-555-0124                        PAGE 1

  ACCT 20044   HALVERSEN, INGRID M        DOB 12/01/1983    DX G44.319 S06.0X0A

  TYP  TRX DATE  POST DATE  PROC   MOD  DESCRIPTION                  QTY     AMOUNT
  CHG  03/03/26  03/05/26   99204       NEW PT OV MODERATE             1     395.00
  CHG  03/03/26  03/05/26   96116       NEUROBEHAVIORAL STATUS EXAM    1     262.00
  PMT  03/03/26  03/05/26               COPAY - CHECK 1187                   -40.00
  CHG  04/07/26  04/08/26   95886  LT   NEEDLE EMG COMPLETE            2     540.00
  CHG  04/07/26  04/08/26   95911       NERVE CONDUCTION 9-10          1     615.00
  ADJ  04/21/26  04/21/26               CONTRACTUAL W/O               -488.20
  PMT  04/21/26  04/21/26               INS PMT AURORA HEALTH         -902.75

       CHARGES      1,812.00
       PAYMENTS       942.75
       ADJUSTMENTS    488.20
       BALANCE        381.05
"""
    paper = _style("9pt 'Liberation Mono'") + f"<pre>{text}</pre>"
    charges = [_charge("2026-03-03", "99204", "CPT", [], "NEW PT OV MODERATE", "1", "395.00"), _charge("2026-03-03", "96116", "CPT", [], "NEUROBEHAVIORAL STATUS EXAM", "1", "262.00"), _charge("2026-04-07", "95886", "CPT", ["LT"], "NEEDLE EMG COMPLETE", "2", "540.00"), _charge("2026-04-07", "95911", "CPT", [], "NERVE CONDUCTION 9-10", "1", "615.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "NORTHERN LIGHTS NEUROLOGY PLLC", "provider_address": "3350 GLACIER HWY, JUNEAU, AK 99899", "provider_phone": "907-555-0124", "provider_tax_id": "92-0177342", "patient_name": "HALVERSEN, INGRID M", "patient_dob": "1983-12-01", "account_number": "20044",
        "statement_date": "2026-05-06", "diagnosis_codes": ["G44.319", "S06.0X0A"], "charges": charges, "total_charges": "1812.00", "total_payments": "942.75", "total_adjustments": "488.20", "balance_due": "381.05"})  # fmt: skip


def under_each_charge() -> Drawn:
    """A group's family statement: under each charge, indented, what was paid and taken off; no code at all."""
    rows = [
        ["12/08/25", "OFFICE VISIT LEVEL 4", "305.00", ""], ["", "&nbsp;&nbsp;Palmetto Plan paid 01/04/26", "", "-141.80"], ["", "&nbsp;&nbsp;Plan discount", "", "-123.20"], ["", "&nbsp;&nbsp;Your copay", "", "40.00"],
        ["12/08/25", "KNEE X-RAY 3 VIEWS", "148.00", ""], ["", "&nbsp;&nbsp;Palmetto Plan paid 01/04/26", "", "-58.10"], ["", "&nbsp;&nbsp;Plan discount", "", "-89.90"], ["", "&nbsp;&nbsp;You owe", "", "0.00"],
    ]  # fmt: skip
    paper = (
        _style("10pt Arial")
        + f"""<table><tr><td><b>Tidewater Bone &amp; Joint</b><br>18 Harbor Medical Plaza<br>Beaufort, SC 29999<br>Billing: 843.555.0139</td><td class=n>Statement date 02/02/2026<br>Account 77-30418<br>Pay this amount $40.00</td></tr></table>
<p style="margin:18px 0">Rosalind T. Meeks<br>206 Live Oak Way<br>Beaufort, SC 29998</p>
<table class=b>{_head("Date", "What we did", "Charge", "Credits and what you owe", right=2)}{_rows(rows, 2)}</table><p>Total charges 453.00 &nbsp; Insurance paid 199.90 &nbsp; Discounts 213.10 &nbsp; Due from you 40.00</p>"""
    )
    charges = [_charge("2025-12-08", None, None, [], "OFFICE VISIT LEVEL 4", None, "305.00"), _charge("2025-12-08", None, None, [], "KNEE X-RAY 3 VIEWS", None, "148.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "Tidewater Bone & Joint", "provider_address": "18 Harbor Medical Plaza, Beaufort, SC 29999", "provider_phone": "843.555.0139", "patient_name": "Rosalind T. Meeks", "account_number": "77-30418", "statement_date": "2026-02-02",
        "charges": charges, "total_charges": "453.00", "total_payments": "199.90", "total_adjustments": "213.10", "balance_due": "40.00"})  # fmt: skip


def two_lines_each() -> Drawn:
    """A pain clinic's ledger: the code and the modifiers on a second line under each service."""
    rows = [("01/12/2026", "Epidural injection, cervical", "CPT 62321", "1,480.00"), ("01/12/2026", "Moderate sedation, first 15 min", "CPT 99152", "210.00"), ("02/09/2026", "Office visit, established patient", "CPT 99214-25", "265.00"), ("02/09/2026", "Trigger points, 3 or more muscles", "CPT 20553-59", "330.00")]  # fmt: skip
    shown = "".join(
        f"<tr><td>{day}</td><td>{words}<br>{code}</td><td class=n style='vertical-align:top'>{fee}</td></tr>"
        for day, words, code, fee in rows
    )
    paper = (
        _style("10pt 'Liberation Sans'", "td{vertical-align:top}")
        + f"""<h2 style="margin:0">Keystone Interventional Spine</h2><p style="margin:0">455 Lancaster Pike, Suite 3 &middot; Malvern, PA 19999 &middot; Phone 610-555-0144 &middot; Fax 610-555-0145<br>Federal tax number 23-3007716 &middot; Group NPI 1932284756</p>
<p>Ledger for: Bartholomew Eze (DOB 06/17/1975)<br>Chart: KIS-08841<br>Claim # 0614-88213-A<br>Ledger date: 03/01/2026<br>Diagnoses: M50.122, M54.12</p>
<table class=b>{_head("Service date", "Service", "Charge", right=2)}{shown}<tr><td></td><td>Total billed</td><td class=n>2,285.00</td></tr><tr><td></td><td>Total received</td><td class=n>0.00</td></tr><tr><td></td><td>Balance on lien</td><td class=n>2,285.00</td></tr></table>"""
    )
    charges = [_charge("2026-01-12", "62321", "CPT", [], "Epidural injection, cervical", None, "1480.00"), _charge("2026-01-12", "99152", "CPT", [], "Moderate sedation, first 15 min", None, "210.00"), _charge("2026-02-09", "99214", "CPT", ["25"], "Office visit, established patient", None, "265.00"), _charge("2026-02-09", "20553", "CPT", ["59"], "Trigger points, 3 or more muscles", None, "330.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "Keystone Interventional Spine", "provider_address": "455 Lancaster Pike, Suite 3, Malvern, PA 19999", "provider_phone": "610-555-0144", "provider_npi": "1932284756", "provider_tax_id": "23-3007716", "patient_name": "Bartholomew Eze", "patient_dob": "1975-06-17", "account_number": "KIS-08841",
        "claim_number": "0614-88213-A", "statement_date": "2026-03-01", "diagnosis_codes": ["M50.122", "M54.12"], "charges": charges, "total_charges": "2285.00", "total_payments": "0.00", "balance_due": "2285.00"})  # fmt: skip


def departments() -> Drawn:
    """A hospital's detail: charge codes of its own, departments as headings with their sums, days only by heading."""

    def lines(*items: tuple[str, str, str, str, str]) -> str:
        return "".join(
            f"<tr><td>{a}</td><td>{b}</td><td>{c}</td><td class=n>{d}</td><td class=n>{e}</td></tr>"
            for a, b, c, d, e in items
        )

    paper = (
        _style("9pt Arial")
        + f"""<table><tr><td><b style="font-size:12pt">Three Rivers Regional Medical Center</b><br>1 Confluence Way, Portersville, IL 62999<br>Patient Accounts 618-555-0110</td><td class=n>Itemization of hospital services<br>Date prepared: 06/18/2026<br>Federal ID: 37-0661234</td></tr></table>
<p>Patient: Cornelius J. Abernathy-Diaz &nbsp; MRN: 00881245 &nbsp; Account number: 3304417790 &nbsp; DOB: 04/19/1958<br>Admitted: 05/30/2026 &nbsp; Discharged: 05/31/2026</p>
<table class=b><tr><th>Charge code</th><th>HCPCS</th><th>Service</th><th class=n>Units</th><th class=n>Amount</th></tr>
<tr><td colspan=5><b>Date of service 05/30/2026</b></td></tr>
{lines(("40100285", "99285", "Emergency visit, level 5", "1", "3,112.00"), ("32000102", "71046", "Chest x-ray, 2 views", "1", "388.00"), ("30001442", "85025", "Blood count, complete", "1", "96.00"), ("25000933", "", "Acetaminophen 325 mg tablet", "2", "6.40"))}
<tr><td colspan=4 class=n>Total for 05/30/2026</td><td class=n>3,602.40</td></tr><tr><td colspan=5><b>Date of service 05/31/2026</b></td></tr>
{lines(("12000001", "", "Room and board, medical-surgical", "1", "2,240.00"), ("42000110", "97161", "Physical therapy evaluation", "1", "310.00"))}
<tr><td colspan=4 class=n>Total for 05/31/2026</td><td class=n>2,550.00</td></tr><tr><td colspan=4 class=n><b>Total charges for this stay</b></td><td class=n><b>6,152.40</b></td></tr></table>"""
    )
    first, second = "2026-05-30", "2026-05-31"
    charges = [_charge(first, "99285", "CPT", [], "Emergency visit, level 5", "1", "3112.00"), _charge(first, "71046", "CPT", [], "Chest x-ray, 2 views", "1", "388.00"), _charge(first, "85025", "CPT", [], "Blood count, complete", "1", "96.00"), _charge(first, None, None, [], "Acetaminophen 325 mg tablet", "2", "6.40"), _charge(second, None, None, [], "Room and board, medical-surgical", "1", "2240.00"), _charge(second, "97161", "CPT", [], "Physical therapy evaluation", "1", "310.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "Three Rivers Regional Medical Center", "provider_address": "1 Confluence Way, Portersville, IL 62999", "provider_phone": "618-555-0110", "provider_tax_id": "37-0661234", "patient_name": "Cornelius J. Abernathy-Diaz", "patient_dob": "1958-04-19", "account_number": "3304417790",
        "statement_date": "2026-06-18", "charges": charges, "total_charges": "6152.40"})  # fmt: skip


def letter_bill() -> Drawn:
    """A surgeon's bill as a letter to counsel: no table, a line a service, then the sums in a sentence."""
    paper = (
        _style("11pt 'Liberation Serif'", margin="1in")
        + """<p><b>HOWARD T. MIRANDE, M.D., INC.</b><br>Orthopedic Surgery<br>2205 Camino Alto, Suite 410, San Lucero, CA 92999<br>Telephone (858) 555-0119 &nbsp; Tax I.D. 33-0882167</p><p>May 14, 2026</p><p>Vaillancourt Injury Law, APC<br>600 B Street, Suite 1900<br>San Lucero, CA 92998</p><p>Re: Your client: Josephine Tran-Whitlock<br>Date of birth: 02/09/1991<br>Our file: 26-1147</p><p style="text-align:center"><b>STATEMENT FOR PROFESSIONAL SERVICES</b></p>
<p>03/17/2026 &nbsp; 99204 &nbsp; Initial consultation &nbsp;&nbsp;&nbsp;&nbsp; $450.00<br>03/17/2026 &nbsp; 73030 &nbsp; X-ray, right shoulder &nbsp;&nbsp;&nbsp;&nbsp; $160.00<br>04/02/2026 &nbsp; 29827 &nbsp; Arthroscopic rotator cuff repair &nbsp;&nbsp;&nbsp;&nbsp; $9,850.00<br>04/16/2026 &nbsp; 99024 &nbsp; Post-operative visit &nbsp;&nbsp;&nbsp;&nbsp; $0.00</p>
<p>Total charges to date: $10,460.00<br>Less payments: $0.00<br>Balance: $10,460.00</p><p>These charges are subject to our medical lien. Kindly acknowledge.</p>"""
    )
    charges = [_charge("2026-03-17", "99204", "CPT", [], "Initial consultation", None, "450.00"), _charge("2026-03-17", "73030", "CPT", [], "X-ray, right shoulder", None, "160.00"), _charge("2026-04-02", "29827", "CPT", [], "Arthroscopic rotator cuff repair", None, "9850.00"), _charge("2026-04-16", "99024", "CPT", [], "Post-operative visit", None, "0.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "HOWARD T. MIRANDE, M.D., INC.", "provider_address": "2205 Camino Alto, Suite 410, San Lucero, CA 92999", "provider_phone": "(858) 555-0119", "provider_tax_id": "33-0882167", "patient_name": "Josephine Tran-Whitlock", "patient_dob": "1991-02-09", "account_number": "26-1147",
        "statement_date": "2026-05-14", "charges": charges, "total_charges": "10460.00", "total_payments": "0.00", "balance_due": "10460.00"})  # fmt: skip


def two_line_fills() -> Drawn:
    """A chain pharmacy's printout: two lines a fill, the drug below the number, prices in three columns."""

    def fill(day: str, number: str, drug: str, amount: str, price: str, plan: str, own: str) -> str:
        return f"<tr><td>{day}</td><td>{number}</td><td class=n>{amount}</td><td class=n>{price}</td><td class=n>{plan}</td><td class=n>{own}</td></tr><tr><td></td><td colspan=5>{drug}</td></tr>"

    paper = (
        _style("9pt Arial")
        + f"""<p><b>Corner Apothecary 0882</b><br>4100 Airline Rd, Metairie Point, LA 70999<br>Pharmacy phone 504-555-0177</p><p>Customer: Lavinia Broussard &nbsp; Birth date: 10/10/1988 &nbsp; Run on 01/08/2026</p>
<table class=b>{_head("Fill date", "Rx #", "Qty", "Retail price", "Ins paid", "Customer paid", right=2)}
{fill("11/03/2025", "118204", "CYCLOBENZAPRINE 5MG TABLET", "30", "36.19", "26.19", "10.00")}{fill("11/03/2025", "118205", "NAPROXEN 500MG TABLET", "60", "41.79", "31.79", "10.00")}{fill("12/01/2025", "119377", "DICLOFENAC 1% GEL", "100", "58.49", "0.00", "58.49")}</table><p>Totals: Retail price 136.47 &nbsp; Ins paid 57.98 &nbsp; Customer paid 78.49</p>"""
    )
    charges = [_charge("2025-11-03", None, None, [], "CYCLOBENZAPRINE 5MG TABLET", "30", "36.19"), _charge("2025-11-03", None, None, [], "NAPROXEN 500MG TABLET", "60", "41.79"), _charge("2025-12-01", None, None, [], "DICLOFENAC 1% GEL", "100", "58.49")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "Corner Apothecary 0882", "provider_address": "4100 Airline Rd, Metairie Point, LA 70999", "provider_phone": "504-555-0177", "patient_name": "Lavinia Broussard", "patient_dob": "1988-10-10", "statement_date": "2026-01-08", "charges": charges, "total_payments": "136.47"})  # fmt: skip


def rental() -> Drawn:
    """A rental of equipment: periods from and to, a rate and an extension, tax beside the total."""
    rows = [["E0748NU", "Bone growth stimulator, purchase", "04/06/2026", "", "1", "3,900.00", "3,900.00"], ["E0217RR", "Cold therapy unit, rental, per week", "04/06/2026", "04/26/2026", "3", "145.00", "435.00"], ["E0236RR", "Pump for water circulating pad", "04/06/2026", "04/26/2026", "3", "60.00", "180.00"]]  # fmt: skip
    paper = (
        _style("10pt Arial")
        + f"""<table><tr><td><b>RECOVERY EDGE MEDICAL SUPPLY LLC</b><br>9040 W Sunset Mesa Rd, Henderson, NV 89999<br>O: 702-555-0155</td><td class=n><b>INVOICE 20260417-3</b><br>Invoice dt: 04/27/2026</td></tr></table><p>Pt name: Quincy Adeyemi-Ross &nbsp; Pt DOB: 09/09/1994<br>Prescribing MD: L. Vantongeren &nbsp; Dx: S82.141A</p>
<table class=b>{_head("HCPCS", "Item", "From", "To", "Qty", "Rate", "Ext", right=4)}{_rows(rows, 4)}<tr><td colspan=6 class=n>Total of invoice</td><td class=n>4,515.00</td></tr></table><p>Remit: same address. TIN 88-0441762.</p>"""
    )
    charges = [_charge("2026-04-06", "E0748", "HCPCS", ["NU"], "Bone growth stimulator, purchase", "1", "3900.00"), _charge("2026-04-06", "E0217", "HCPCS", ["RR"], "Cold therapy unit, rental, per week", "3", "435.00"), _charge("2026-04-06", "E0236", "HCPCS", ["RR"], "Pump for water circulating pad", "3", "180.00")]  # fmt: skip
    for row, through in zip(charges, (None, "2026-04-26", "2026-04-26"), strict=True):
        row["date_through"] = through
    return Drawn(paper, {"form": "statement", "provider_name": "RECOVERY EDGE MEDICAL SUPPLY LLC", "provider_address": "9040 W Sunset Mesa Rd, Henderson, NV 89999", "provider_phone": "702-555-0155", "provider_tax_id": "88-0441762", "patient_name": "Quincy Adeyemi-Ross", "patient_dob": "1994-09-09", "statement_date": "2026-04-27",
        "diagnosis_codes": ["S82.141A"], "charges": charges, "total_charges": "4515.00"})  # fmt: skip


ODD_BILLS = (
    Layout("odd-amount-first", "medical_bill", amount_first),
    Layout("odd-dotted", "medical_bill", dotted_list),
    Layout("odd-blocks", "medical_bill", blocks),
    Layout("odd-transactions", "medical_bill", typed_transactions),
    Layout("odd-under-each", "medical_bill", under_each_charge),
    Layout("odd-two-lines", "medical_bill", two_lines_each),
    Layout("odd-departments", "medical_bill", departments),
    Layout("odd-letter", "medical_bill", letter_bill),
    Layout("odd-two-line-fills", "medical_bill", two_line_fills),
    Layout("odd-rental", "medical_bill", rental),
)
