"""Bills as offices of many trades print them: claim forms, statements, invoices, receipts, ledgers."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from typing import Any

from tests.benchmarks.corpus.shape import Drawn, Layout

_CHARGE = ("date_of_service", "code", "code_system", "modifiers", "description", "units", "amount")
_PAGE = "<style>@page{margin:%s}body{font:%s;margin:0}table{border-collapse:collapse;width:100%%}td,th{padding:2px 5px;text-align:left;vertical-align:top}.n{text-align:right}.w td{white-space:nowrap}.b td,.b th{border:1px solid #444}pre{margin:0}%s</style>"


def _style(font: str = "10pt Arial", more: str = "", margin: str = "0.6in") -> str:
    return _PAGE % (margin, font, more)


def _charge(*values: Any) -> dict[str, Any]:
    row = dict(zip(_CHARGE, values, strict=False))
    row.setdefault("amount", None)
    return {**row, "modifiers": row.get("modifiers") or []}


def _rows(rows: list[list[str]], right: int) -> str:
    return "".join(
        "<tr>" + "".join(f"<td{' class=n' if at >= right else ''}>{cell}</td>" for at, cell in enumerate(row)) + "</tr>"
        for row in rows
    )


def _head(*cells: str, right: int = 99) -> str:
    return (
        "<tr>"
        + "".join(f"<th{' class=n' if at >= right else ''}>{cell}</th>" for at, cell in enumerate(cells))
        + "</tr>"
    )


def pharmacy_profile() -> Drawn:
    """A patient's prescription profile for the tax year, one line a fill."""
    fills = [
        ("01/16/2026", "6620417", "CYCLOBENZAPRINE 10MG TAB", "00591-5658-01", "30", "10", "41.99", "31.99", "10.00"),
        ("01/16/2026", "6620418", "NAPROXEN 500MG TABLET", "68462-0190-01", "60", "30", "58.49", "48.49", "10.00"),
        ("02/11/2026", "6631155", "GABAPENTIN 300MG CAP", "69097-0943-12", "90", "30", "112.30", "97.30", "15.00"),
    ]
    paper = (
        _style("9.5pt Arial")
        + f"""<h2 style="margin:0">Juniper Street Pharmacy</h2><div>418 Juniper St, Boise, ID 83702 &nbsp; Phone (208) 555-0117 &nbsp; NPI 1730284459</div>
<h3>PATIENT PRESCRIPTION PROFILE</h3><table><tr><td>Patient: <b>Thackeray, Wendell</b></td><td>DOB: 08/30/1969</td><td>Printed: 03/02/2026</td></tr></table>
<table style="margin-top:8px">{_head("Date Filled", "Rx #", "Drug Name", "NDC", "Qty", "Days Supply", "Price", "Ins Paid", "Pt Paid", right=4)}{_rows([list(one) for one in fills], 4)}</table>
<table class=w style="width:45%;margin:10px 0 0 auto"><tr><td>Total price</td><td class=n>$212.78</td></tr><tr><td>Insurance paid</td><td class=n>$177.78</td></tr><tr><td>Patient paid</td><td class=n>$35.00</td></tr></table>"""
    )
    charges = [
        _charge(f"{d[6:]}-{d[:2]}-{d[3:5]}", None, None, [], name, qty, price)
        for d, _, name, _, qty, _, price, _, _ in fills
    ]
    return Drawn(paper, {"form": "statement", "provider_name": "Juniper Street Pharmacy", "provider_address": "418 Juniper St, Boise, ID 83702", "provider_phone": "(208) 555-0117", "provider_npi": "1730284459",
        "patient_name": "Thackeray, Wendell", "patient_dob": "1969-08-30", "statement_date": "2026-03-02", "charges": charges, "total_charges": "212.78", "total_payments": "212.78"})  # fmt: skip


def ambulance_invoice() -> Drawn:
    """A fire district's ambulance invoice, captions over values, four items."""
    paper = (
        _style("10pt 'Liberation Serif'")
        + f"""<table><tr><td><b style="font-size:15pt">Coos Bay Fire &amp; Ambulance District</b><br>Billing Office, PO Box 3380, Salem, OR 97302<br>Toll free 888-555-0142 &nbsp; Tax ID 93-1180244</td><td class=n><b>AMBULANCE INVOICE</b></td></tr></table>
<table class=b style="margin-top:10px"><tr><td><small>Patient Name</small><br>Bettany Oyelaran</td><td><small>Date of Birth</small><br>11/02/1991</td><td><small>Run Number</small><br>CB26-01188</td><td><small>Date of Service</small><br>02/08/2026</td></tr>
<tr><td><small>Origin</small><br>Hwy 101 MP 238</td><td><small>Destination</small><br>Bay Area Hospital</td><td><small>Invoice Date</small><br>02/27/2026</td><td><small>Diagnosis Codes</small><br>S39.012A, R07.9</td></tr></table>
<table style="margin-top:14px">{_head("HCPCS", "Description", "Quantity", "Unit Price", "Amount", right=2)}{_rows([["A0427", "ALS1 Emergency Transport", "1", "$1,875.00", "$1,875.00"], ["A0425", "Ground Mileage, Loaded", "11.4", "$26.00", "$296.40"], ["A0422", "Oxygen and Supplies", "1", "$88.00", "$88.00"], ["A0398", "ALS Routine Disposable Supplies", "1", "$142.75", "$142.75"]], 2)}</table>
<table style="width:40%;margin:12px 0 0 auto"><tr><td>Total Charges</td><td class=n>$2,402.15</td></tr><tr><td>Payments/Credits</td><td class=n>$0.00</td></tr><tr><td><b>Please Pay This Amount</b></td><td class=n><b>$2,402.15</b></td></tr></table>
<p>If you were in an auto accident, please give us your auto insurance information.</p>"""
    )
    day = "2026-02-08"
    charges = [_charge(day, "A0427", "HCPCS", [], "ALS1 Emergency Transport", "1", "1875.00"), _charge(day, "A0425", "HCPCS", [], "Ground Mileage, Loaded", "11.4", "296.40"),
        _charge(day, "A0422", "HCPCS", [], "Oxygen and Supplies", "1", "88.00"), _charge(day, "A0398", "HCPCS", [], "ALS Routine Disposable Supplies", "1", "142.75")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "Coos Bay Fire & Ambulance District", "provider_address": "PO Box 3380, Salem, OR 97302", "provider_phone": "888-555-0142", "provider_tax_id": "93-1180244",
        "patient_name": "Bettany Oyelaran", "patient_dob": "1991-11-02", "account_number": "CB26-01188", "statement_date": "2026-02-27", "diagnosis_codes": ["S39.012A", "R07.9"], "charges": charges, "total_charges": "2402.15", "total_payments": "0.00", "balance_due": "2402.15"})  # fmt: skip


def dme_rental() -> Drawn:
    """A supplier's invoice: codes with their modifiers in one cell, periods of rental."""
    paper = (
        _style("9.5pt 'DejaVu Sans'")
        + f"""<table><tr><td><b style="font-size:14pt">NorthStar Medical Supply, Inc.</b><br>2210 Industrial Dr., Suite 7<br>Eau Claire, WI 54701<br>P: 715-555-0188 F: 715-555-0189</td>
<td><table class=b><tr><th colspan=2>INVOICE</th></tr><tr><td>Invoice #</td><td>NS-40921</td></tr><tr><td>Invoice Date</td><td>4/30/2026</td></tr><tr><td>Customer ID</td><td>C-20817</td></tr><tr><td>Claim #</td><td>PIP-88-20417</td></tr></table></td></tr></table>
<p><b>Patient:</b> Lorcan Whitford &nbsp; <b>DOB:</b> 3/14/1982 &nbsp; <b>Dx:</b> M54.16; M51.26 &nbsp; <b>Ordering:</b> P. Osei MD</p>
<table class=b>{_head("From", "To", "HCPCS/Mod", "Item", "Qty", "Unit Price", "Ext. Amount", right=4)}{_rows([["3/20/2026", "4/19/2026", "E0730-RR", "TENS unit, four lead, rental", "1", "95.00", "95.00"], ["3/20/2026", "3/20/2026", "A4595-NU", "Electrodes, per month supply", "2", "38.50", "77.00"], ["3/20/2026", "3/20/2026", "L0631-NU", "Lumbar-sacral orthosis, prefabricated", "1", "1,140.00", "1,140.00"]], 4)}
<tr><td colspan=6 class=n>Subtotal</td><td class=n>1,312.00</td></tr><tr><td colspan=6 class=n>Sales Tax</td><td class=n>0.00</td></tr><tr><td colspan=6 class=n><b>Invoice Total</b></td><td class=n><b>1,312.00</b></td></tr><tr><td colspan=6 class=n>Amount Paid</td><td class=n>300.00</td></tr><tr><td colspan=6 class=n><b>Balance Due</b></td><td class=n><b>1,012.00</b></td></tr></table>
<p>Federal Tax ID: 39-1904472 &nbsp;&nbsp; NPI: 1487720934</p>"""
    )
    charges = [
        {
            **_charge("2026-03-20", "E0730", "HCPCS", ["RR"], "TENS unit, four lead, rental", "1", "95.00"),
            "date_through": "2026-04-19",
        },
        {
            **_charge("2026-03-20", "A4595", "HCPCS", ["NU"], "Electrodes, per month supply", "2", "77.00"),
            "date_through": "2026-03-20",
        },
        {
            **_charge("2026-03-20", "L0631", "HCPCS", ["NU"], "Lumbar-sacral orthosis, prefabricated", "1", "1140.00"),
            "date_through": "2026-03-20",
        },
    ]
    return Drawn(paper, {"form": "statement", "provider_name": "NorthStar Medical Supply, Inc.", "provider_address": "2210 Industrial Dr., Suite 7, Eau Claire, WI 54701", "provider_phone": "715-555-0188", "provider_tax_id": "39-1904472", "provider_npi": "1487720934",
        "patient_name": "Lorcan Whitford", "patient_dob": "1982-03-14", "account_number": "C-20817", "claim_number": "PIP-88-20417", "statement_date": "2026-04-30", "diagnosis_codes": ["M54.16", "M51.26"], "charges": charges, "total_charges": "1312.00", "total_payments": "300.00", "balance_due": "1012.00"})  # fmt: skip


def dental_statement() -> Drawn:
    """A dentist's statement: tooth and surface, credits with a minus in one column, running balance."""
    paper = (
        _style("10pt Arial")
        + f"""<div style="text-align:center"><b style="font-size:14pt">Prairie Smiles Family Dentistry</b><br>77 W. Kellogg Ave<br>Wichita, KS 67202<br>(316) 555-0155</div>
<h3 style="text-align:center">Statement of Account</h3><table><tr><td>Responsible Party:<br>Ansgar Delacourt<br>510 N Elder St<br>Wichita, KS 67212</td><td><table><tr><td>Statement Date:</td><td>05/04/2026</td></tr><tr><td>Account No:</td><td>20714</td></tr><tr><td>Amount Due:</td><td>$411.00</td></tr></table></td></tr></table>
<p>Patient: Ansgar Delacourt &nbsp;&nbsp; Birth Date: 01/19/1977</p>
<table>{_head("Date", "Tooth", "Surf", "Code", "Description", "Charges", "Credits", "Balance", right=5)}{_rows([["04/02/2026", "", "", "D0140", "Limited oral evaluation", "92.00", "", "92.00"], ["04/02/2026", "8", "", "D0220", "Intraoral periapical film", "34.00", "", "126.00"], ["04/16/2026", "8", "MIF", "D2335", "Resin composite, 4+ surfaces, anterior", "385.00", "", "511.00"], ["04/16/2026", "", "", "", "Payment - Visa, thank you", "", "-100.00", "411.00"]], 5)}</table>
<table style="margin-top:18px" class=b><tr><th>Current</th><th>30 Days</th><th>60 Days</th><th>90 Days</th><th>Balance Due</th></tr><tr><td>411.00</td><td>0.00</td><td>0.00</td><td>0.00</td><td>411.00</td></tr></table>"""
    )
    charges = [_charge("2026-04-02", "D0140", "HCPCS", [], "Limited oral evaluation", None, "92.00"), _charge("2026-04-02", "D0220", "HCPCS", [], "Intraoral periapical film", None, "34.00"),
        _charge("2026-04-16", "D2335", "HCPCS", [], "Resin composite, 4+ surfaces, anterior", None, "385.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "Prairie Smiles Family Dentistry", "provider_address": "77 W. Kellogg Ave, Wichita, KS 67202", "provider_phone": "(316) 555-0155",
        "patient_name": "Ansgar Delacourt", "patient_dob": "1977-01-19", "account_number": "20714", "statement_date": "2026-05-04", "charges": charges, "total_payments": "100.00", "balance_due": "411.00"})  # fmt: skip


def chiropractic_lien() -> Drawn:
    """A ledger in capitals and fixed pitch, with leaders to its sums."""
    text = """
 REDSTONE CHIROPRACTIC & REHAB                              PAGE 1
 1440 E BROADWAY RD STE 12                          RUN 06/11/2026
 MESA AZ 85204        480-555-0166       TAX ID# 86-1029917

 ACCOUNT LEDGER                       ** ATTORNEY LIEN **

 PATIENT: PEMBERTON, ISOLDE R           ACCT#: 7741-2
 DOB: 12/05/1986   DOI: 03/28/2026      DX: S13.4XXA S33.5XXA M99.03

 SVC DATE  PROC   MOD  DESCRIPTION                  UN     CHARGE    PAID/ADJ
 --------  -----  ---  ---------------------------  --  ---------  ---------
 03/30/26  99203  25   NEW PATIENT EXAM LEVEL 3      1     210.00
 03/30/26  72052       XR CERVICAL SPINE 6+ VWS      1     185.00
 03/30/26  98940  AT   CMT 1-2 REGIONS               1      55.00
 04/01/26  98941  AT   CMT 3-4 REGIONS               1      75.00
 04/01/26  97012       MECHANICAL TRACTION           1      40.00
 04/03/26  98941  AT   CMT 3-4 REGIONS               1      75.00
 04/03/26  97110  GP   THERAPEUTIC EXERCISE          2     120.00
 04/08/26              CASH PAYMENT                                   50.00-

 TOTAL CHARGES ...................................       760.00
 TOTAL PAYMENTS ..................................        50.00
 TOTAL ADJUSTMENTS ...............................          .00
 BALANCE DUE .....................................       710.00
"""
    days = ["2026-03-30"] * 3 + ["2026-04-01"] * 2 + ["2026-04-03"] * 2
    body = [("99203", ["25"], "NEW PATIENT EXAM LEVEL 3", "1", "210.00"), ("72052", [], "XR CERVICAL SPINE 6+ VWS", "1", "185.00"), ("98940", ["AT"], "CMT 1-2 REGIONS", "1", "55.00"), ("98941", ["AT"], "CMT 3-4 REGIONS", "1", "75.00"), ("97012", [], "MECHANICAL TRACTION", "1", "40.00"), ("98941", ["AT"], "CMT 3-4 REGIONS", "1", "75.00"), ("97110", ["GP"], "THERAPEUTIC EXERCISE", "2", "120.00")]  # fmt: skip
    charges = [
        _charge(day, code, "CPT", mods, words, units, amount)
        for day, (code, mods, words, units, amount) in zip(days, body, strict=True)
    ]
    return Drawn(_style("10pt 'Liberation Mono'") + f"<pre style='font:9.5pt Liberation Mono'>{text}</pre>", {"form": "statement", "provider_name": "REDSTONE CHIROPRACTIC & REHAB", "provider_address": "1440 E BROADWAY RD STE 12, MESA AZ 85204", "provider_phone": "480-555-0166", "provider_tax_id": "86-1029917",
        "patient_name": "PEMBERTON, ISOLDE R", "patient_dob": "1986-12-05", "account_number": "7741-2", "statement_date": "2026-06-11", "diagnosis_codes": ["S13.4XXA", "S33.5XXA", "M99.03"], "charges": charges, "total_charges": "760.00", "total_payments": "50.00", "total_adjustments": "0.00", "balance_due": "710.00"})  # fmt: skip


def guarantor_statement() -> Drawn:
    """A health system's statement to a guarantor: visits in bands, sums per category and no codes."""
    paper = (
        _style("10pt 'Liberation Sans'", "h4{background:#dfe8f0;padding:4px;margin:12px 0 4px}")
        + f"""<table><tr><td><b style="font-size:16pt;color:#036">Evergreen Valley Health</b><br>PO Box 12200, Spokane, WA 99212</td><td><table class=b><tr><td>Guarantor Number</td><td>100482217</td></tr><tr><td>Guarantor Name</td><td>Cressida Vanterpool</td></tr><tr><td>Statement Date</td><td>March 18, 2026</td></tr><tr><td>Due Date</td><td>April 8, 2026</td></tr><tr><td><b>Amount Due</b></td><td><b>$1,306.40</b></td></tr></table></td></tr></table>
<p>Questions? Call 509-555-0120 or visit our website. Tax ID 91-2204418</p>
<h4>Emergency visit on 01/27/26 for Cressida Vanterpool &nbsp; Account: 4410087733</h4>
<table>{_head("Date", "Description", "Charges", "Payments/ Adjustments", "Patient Balance", right=2)}{_rows([["01/27/26", "Emergency Room", "$3,218.00", "", ""], ["01/27/26", "CT Scan", "$2,964.00", "", ""], ["01/27/26", "Pharmacy", "$127.40", "", ""], ["02/19/26", "Premera Blue Cross Payment", "", "-$2,410.00", ""], ["02/19/26", "Contractual Adjustment", "", "-$2,593.00", ""]], 2)}
<tr><td></td><td><b>Visit totals</b></td><td class=n>$6,309.40</td><td class=n>-$5,003.00</td><td class=n>$1,306.40</td></tr></table>
<p style="font-size:8pt">Please detach and return the bottom portion with your payment.</p><hr style="border-top:1px dashed">
<table><tr><td>Cressida Vanterpool<br>2209 W Boone Ave<br>Spokane, WA 99201</td><td>Amount Enclosed $__________<br>Make checks payable to: Evergreen Valley Health</td></tr></table>"""
    )
    charges = [_charge("2026-01-27", None, None, [], "Emergency Room", None, "3218.00"), _charge("2026-01-27", None, None, [], "CT Scan", None, "2964.00"), _charge("2026-01-27", None, None, [], "Pharmacy", None, "127.40")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "Evergreen Valley Health", "provider_address": "PO Box 12200, Spokane, WA 99212", "provider_phone": "509-555-0120", "provider_tax_id": "91-2204418", "patient_name": "Cressida Vanterpool",
        "account_number": "100482217", "statement_date": "2026-03-18", "charges": charges, "total_charges": "6309.40", "total_payments": "2410.00", "total_adjustments": "2593.00", "balance_due": "1306.40"})  # fmt: skip


def charge_ticket() -> Drawn:
    """A fee ticket with its boxes before the codes and fees printed for all, three columns."""
    on, off = "&#9746;", "&#9744;"
    cells = [
        [
            ("99212", off, "Est. brief", "85.00"),
            ("73030", off, "Shoulder 2v", "96.00"),
            ("20610", on, "Inj. large joint", "165.00"),
        ],
        [
            ("99213", off, "Est. low", "128.00"),
            ("73110", off, "Wrist 3v", "88.00"),
            ("J1030", on, "Methylpred 40mg", "22.00"),
        ],
        [
            ("99214", on, "Est. moderate", "189.00"),
            ("73560", on, "Knee 2v", "92.00"),
            ("29505", off, "Splint, long leg", "140.00"),
        ],
    ]
    body = "".join(
        "<tr>"
        + "".join(
            f"<td>{mark}</td><td>{code}</td><td>{name}</td><td class=n>{fee}</td>" for code, mark, name, fee in row
        )
        + "</tr>"
        for row in cells
    )
    paper = (
        _style("9.5pt 'DejaVu Sans'")
        + f"""<table><tr><td><b style="font-size:14pt">Blue Mesa Orthopedics</b><br>90 Camino Real, Durango, CO 81301<br>970-555-0131</td><td class=n><b>CHARGE TICKET</b><br>No. 20817</td></tr></table>
<table class=b><tr><td>Patient: Saoirse Lindqvist-Bell</td><td>D.O.B.: 02/22/1995</td><td>Date: 05/19/2026</td></tr><tr><td>Chart #: BM-5521</td><td>Provider: T. Ahanu, MD</td><td>Ins: Self pay</td></tr></table>
<table class="b w" style="margin-top:8px;font-size:8pt"><tr><th colspan=4>OFFICE VISIT</th><th colspan=4>X-RAY</th><th colspan=4>PROCEDURES</th></tr>{body}</table>
<table class=b style="margin-top:8px"><tr><th colspan=6>DIAGNOSIS</th></tr><tr><td>{on}</td><td>M25.561</td><td>Pain in right knee</td><td>{off}</td><td>M25.511</td><td>Pain in right shoulder</td></tr><tr><td>{on}</td><td>S83.241A</td><td>Medial meniscus tear, R</td><td>{off}</td><td>M17.11</td><td>OA right knee</td></tr></table>
<table style="width:40%;margin:10px 0 0 auto"><tr><td>Today's charges</td><td class=n>$468.00</td></tr><tr><td>Paid today</td><td class=n>$100.00</td></tr><tr><td>Balance due</td><td class=n>$368.00</td></tr></table>"""
    )
    day = "2026-05-19"
    charges = [_charge(day, "20610", "CPT", [], "Inj. large joint", None, "165.00"), _charge(day, "J1030", "HCPCS", [], "Methylpred 40mg", None, "22.00"), _charge(day, "99214", "CPT", [], "Est. moderate", None, "189.00"), _charge(day, "73560", "CPT", [], "Knee 2v", None, "92.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "Blue Mesa Orthopedics", "provider_address": "90 Camino Real, Durango, CO 81301", "provider_phone": "970-555-0131", "patient_name": "Saoirse Lindqvist-Bell", "patient_dob": "1995-02-22", "account_number": "BM-5521",
        "diagnosis_codes": ["M25.561", "S83.241A"], "charges": charges, "total_charges": "468.00", "total_payments": "100.00", "balance_due": "368.00"})  # fmt: skip


def hospital_detail() -> Drawn:
    """A hospital's detail bill: revenue code, charge code and procedure code in columns, sums by day."""
    lines = [
        ("02/14/26", "0450", "4500283", "99283", "HC ED VISIT LEVEL III", "1", "1,644.00"),
        ("02/14/26", "0320", "3200117", "73562", "HC XR KNEE 3 VIEWS RT", "1", "512.00"),
        ("02/14/26", "0636", "6360042", "J1885", "KETOROLAC TROMETHAMINE 30MG INJ", "2", "84.60"),
        ("02/14/26", "0250", "2500816", "", "IBUPROFEN 600MG TABLET", "1", "6.15"),
        ("02/14/26", "0270", "2700550", "", "KNEE IMMOBILIZER 20IN", "1", "148.25"),
    ]
    paper = (
        _style("8.5pt 'Liberation Sans'")
        + f"""<table><tr><td><b style="font-size:13pt">MERCY RIDGE MEDICAL CENTER</b><br>3100 Ridge Parkway, Chattanooga, TN 37421<br>Patient Accounts 423-555-0170</td><td class=n><b>DETAIL BILL</b><br>Page 1 of 1<br>02/28/26</td></tr></table>
<table style="margin-top:8px"><tr><td>Patient Name:</td><td>ROTHWELL, CASSIUS T</td><td>Account Number:</td><td>MR0044871902</td></tr><tr><td>Admit Date:</td><td>02/14/26</td><td>Discharge Date:</td><td>02/14/26</td></tr><tr><td>Date of Birth:</td><td>06/03/1958</td><td>Medical Record:</td><td>00881724</td></tr><tr><td>Primary Insurance:</td><td>SELF PAY</td><td>Attending:</td><td>B. HOLLOWAY MD</td></tr></table>
<table style="margin-top:10px">{_head("Svc Date", "Rev Code", "Chg Code", "CPT/HCPCS", "Description", "Qty", "Amount", right=5)}{_rows([list(one) for one in lines], 5)}<tr><td colspan=6 class=n>Daily Total 02/14/26</td><td class=n>2,395.00</td></tr></table>
<table class=w style="width:45%;margin:14px 0 0 auto"><tr><td>TOTAL CHARGES</td><td class=n>2,395.00</td></tr><tr><td>TOTAL PAYMENTS</td><td class=n>0.00</td></tr><tr><td>TOTAL ADJUSTMENTS</td><td class=n>-598.75</td></tr><tr><td>ACCOUNT BALANCE</td><td class=n>1,796.25</td></tr></table>
<p>Dx: S80.01XA</p>"""
    )
    charges = [
        _charge(
            "2026-02-14",
            code or rev,
            ("HCPCS" if code[:1] == "J" else "CPT") if code else "REV",
            [],
            words,
            units,
            amount.replace(",", ""),
        )
        for _, rev, _, code, words, units, amount in lines
    ]
    return Drawn(paper, {"form": "statement", "provider_name": "MERCY RIDGE MEDICAL CENTER", "provider_address": "3100 Ridge Parkway, Chattanooga, TN 37421", "provider_phone": "423-555-0170", "patient_name": "ROTHWELL, CASSIUS T", "patient_dob": "1958-06-03", "account_number": "MR0044871902",
        "statement_date": "2026-02-28", "diagnosis_codes": ["S80.01XA"], "charges": charges, "total_charges": "2395.00", "total_payments": "0.00", "total_adjustments": "598.75", "balance_due": "1796.25"})  # fmt: skip


def radiology_letter() -> Drawn:
    """A radiologist's account as a letter, its one service in a sentence's table."""
    paper = (
        _style("11pt 'Liberation Serif'", margin="1in")
        + f"""<div style="text-align:center"><b style="font-size:15pt">Harbor Light Radiology Associates, P.A.</b><br>300 Commercial Street<br>Portland, ME 04101<br>Telephone 207-555-0128</div>
<p>June 2, 2026</p><p>RE: &nbsp; Patient: &nbsp; Ferdinand Achebe<br>&nbsp; &nbsp; &nbsp; &nbsp; Account: &nbsp; HL-118203<br>&nbsp; &nbsp; &nbsp; &nbsp; Born: &nbsp; &nbsp; 04/27/1973</p>
<p style="font-weight:bold">STATEMENT FOR PROFESSIONAL SERVICES</p>
<table>{_head("Date of Service", "Service", "CPT", "Fee", right=3)}{_rows([["05/11/2026", "MRI lumbar spine without contrast", "72148-26", "$485.00"], ["05/11/2026", "X-ray lumbar spine, 2 or 3 views", "72100-26", "$62.00"]], 3)}</table>
<p>Total for services &nbsp; &nbsp; $547.00<br>Received on account &nbsp; $0.00<br><b>Balance now due &nbsp; &nbsp; $547.00</b></p><p>Our federal tax number is 01-0447719. Thank you for your confidence.</p>"""
    )
    charges = [_charge("2026-05-11", "72148", "CPT", ["26"], "MRI lumbar spine without contrast", None, "485.00"), _charge("2026-05-11", "72100", "CPT", ["26"], "X-ray lumbar spine, 2 or 3 views", None, "62.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "Harbor Light Radiology Associates, P.A.", "provider_address": "300 Commercial Street, Portland, ME 04101", "provider_phone": "207-555-0128", "provider_tax_id": "01-0447719", "patient_name": "Ferdinand Achebe", "patient_dob": "1973-04-27",
        "account_number": "HL-118203", "statement_date": "2026-06-02", "charges": charges, "total_charges": "547.00", "total_payments": "0.00", "balance_due": "547.00"})  # fmt: skip


def emergency_group() -> Drawn:
    """An emergency group's statement: stub at the head with stacked captions, insurer's and patient's payments apart."""
    paper = (
        _style("9.5pt Arial")
        + f"""<table><tr><td style="width:50%"><b style="font-size:13pt">Lakeshore Emergency Physicians, LLC</b><br>P.O. Box 660918<br>Dallas, TX 75266-0918<br>For billing questions call 800-555-0163</td>
<td><table class=b style="text-align:center"><tr><th>STATEMENT<br>DATE</th><th>ACCOUNT<br>NUMBER</th><th>PAY THIS<br>AMOUNT</th></tr><tr><td>07/06/2026</td><td>LE4401927</td><td>$236.00</td></tr></table></td></tr></table>
<p>GARETH OKONKWO<br>8 SYCAMORE CT<br>RACINE, WI 53402</p><div style="border-top:1px dashed;font-size:7pt;text-align:center">PLEASE DETACH AND RETURN TOP PORTION WITH PAYMENT</div>
<p>Patient: GARETH OKONKWO &nbsp; &nbsp; Facility: Lakeshore Memorial Hospital &nbsp; &nbsp; Physician: D. Ferreira MD</p>
<table class=b>{_head("Date", "Procedure", "Description of Service", "Charge", "Insurance Paid", "Adjustment", "Patient Paid", "Balance", right=3)}{_rows([["05/21/2026", "99285", "Emergency dept visit, high severity", "1,480.00", "402.00", "870.00", "0.00", "208.00"], ["05/21/2026", "12001", "Simple repair, 2.5 cm or less", "390.00", "112.00", "250.00", "0.00", "28.00"]], 3)}<tr><td colspan=3><b>TOTALS</b></td><td class=n>1,870.00</td><td class=n>514.00</td><td class=n>1,120.00</td><td class=n>0.00</td><td class=n>236.00</td></tr></table>
<p>Tax ID: 75-3018824. This bill is for the physician who treated you; the hospital bills separately.</p>"""
    )
    charges = [_charge("2026-05-21", "99285", "CPT", [], "Emergency dept visit, high severity", None, "1480.00"), _charge("2026-05-21", "12001", "CPT", [], "Simple repair, 2.5 cm or less", None, "390.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "Lakeshore Emergency Physicians, LLC", "provider_address": "P.O. Box 660918, Dallas, TX 75266-0918", "provider_phone": "800-555-0163", "provider_tax_id": "75-3018824", "patient_name": "GARETH OKONKWO", "account_number": "LE4401927",
        "statement_date": "2026-07-06", "charges": charges, "total_charges": "1870.00", "total_payments": "514.00", "total_adjustments": "1120.00", "balance_due": "236.00"})  # fmt: skip


def surgery_center() -> Drawn:
    """An invoice of a surgery center with the words under each code, days above their lines."""
    paper = (
        _style("10pt 'DejaVu Sans'")
        + """<table><tr><td><b style="font-size:14pt">Cedar Bluff Surgery Center</b><br>1200 Cedar Bluff Rd, Knoxville, TN 37923<br>Ph. (865) 555-0144 | Fax (865) 555-0145<br>NPI 1922041187 | EIN 62-1774039</td></tr></table>
<h3>Itemized Statement</h3><table><tr><td>Patient: Imelda Castañeda-Ruiz</td><td>Patient ID: CB-30088</td></tr><tr><td>DOB: Sep 9, 1984</td><td>Statement Date: Apr 22, 2026</td></tr><tr><td>Diagnosis: M75.121, M75.41</td><td>Claim No.: 55-Q2291-7</td></tr></table>
<p><b>Date of Service: 03/31/2026</b></p><table class=b><tr><th>Code</th><th>Mod</th><th>Description</th><th class=n>Units</th><th class=n>Billed</th></tr>
<tr><td>29827</td><td>RT</td><td>Arthroscopy, shoulder, surgical; with rotator cuff repair</td><td class=n>1</td><td class=n>$14,850.00</td></tr><tr><td>29826</td><td>RT 59</td><td>Decompression of subacromial space with partial acromioplasty</td><td class=n>1</td><td class=n>$4,120.00</td></tr><tr><td>C1713</td><td></td><td>Anchor/screw for opposing bone-to-bone or soft tissue-to-bone (implantable)</td><td class=n>4</td><td class=n>$3,600.00</td></tr></table>
<table class=w style="width:45%;margin:10px 0 0 auto"><tr><td>Total Billed Charges:</td><td class=n>$22,570.00</td></tr><tr><td>Less Payments:</td><td class=n>($5,000.00)</td></tr><tr><td>Less Adjustments:</td><td class=n>($1,570.00)</td></tr><tr><td><b>Outstanding Balance:</b></td><td class=n><b>$16,000.00</b></td></tr></table>"""
    )
    day = "2026-03-31"
    charges = [_charge(day, "29827", "CPT", ["RT"], "Arthroscopy, shoulder, surgical; with rotator cuff repair", "1", "14850.00"), _charge(day, "29826", "CPT", ["RT", "59"], "Decompression of subacromial space with partial acromioplasty", "1", "4120.00"),
        _charge(day, "C1713", "HCPCS", [], "Anchor/screw for opposing bone-to-bone or soft tissue-to-bone (implantable)", "4", "3600.00")]  # fmt: skip
    return Drawn(paper, {"form": "statement", "provider_name": "Cedar Bluff Surgery Center", "provider_address": "1200 Cedar Bluff Rd, Knoxville, TN 37923", "provider_phone": "(865) 555-0144", "provider_npi": "1922041187", "provider_tax_id": "62-1774039", "patient_name": "Imelda Castañeda-Ruiz", "patient_dob": "1984-09-09",
        "account_number": "CB-30088", "claim_number": "55-Q2291-7", "statement_date": "2026-04-22", "diagnosis_codes": ["M75.121", "M75.41"], "charges": charges, "total_charges": "22570.00", "total_payments": "5000.00", "total_adjustments": "1570.00", "balance_due": "16000.00"})  # fmt: skip


BILLS = (
    Layout("bill-pharmacy-profile", "medical_bill", pharmacy_profile),
    Layout("bill-ambulance", "medical_bill", ambulance_invoice),
    Layout("bill-dme-rental", "medical_bill", dme_rental),
    Layout("bill-dental", "medical_bill", dental_statement),
    Layout("bill-chiropractic-lien", "medical_bill", chiropractic_lien),
    Layout("bill-guarantor", "medical_bill", guarantor_statement),
    Layout("bill-charge-ticket", "medical_bill", charge_ticket),
    Layout("bill-hospital-detail", "medical_bill", hospital_detail),
    Layout("bill-radiology-letter", "medical_bill", radiology_letter),
    Layout("bill-emergency-group", "medical_bill", emergency_group),
    Layout("bill-surgery-center", "medical_bill", surgery_center),
)
