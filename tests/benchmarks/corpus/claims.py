"""Claim forms: the official CMS-1500 and UB-04 with shifted typing, without their print, and on other grids."""
# ruff: noqa: E501, what a document prints stands in one piece

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from extractors.forms import Anchor
from extractors.kinds.medical_bill import cms1500, ub04
from tests.benchmarks.corpus.shape import Drawn, Layout

Typed = Sequence[tuple[float, float, str]]
_OLD = {
    "employer's name or school name", "reserved for local use", "patient status", "relate items 1 2 3 or 4 to item 24e by line",
    "name and address of facility where services were", "physician's supplier's billing name address zip code",
}  # fmt: skip
_NEW = {"other claim id", "reserved for nucc use", "additional claim information", "service facility location information",
        "billing provider info & ph #", "resubmission code"}  # fmt: skip


def _page(
    printed: Sequence[Anchor],
    typed: Typed,
    *,
    dx: float = 0,
    dy: float = 0,
    color: str = "#b22",
    font: str = "9.5pt 'Liberation Mono'",
) -> str:
    """Return a Letter page with the form's print in its places, and the typing moved by so much."""
    style = "<style>@page{margin:0;size:612pt 792pt}body{margin:0}div{position:absolute;white-space:pre}</style>"
    captions = "".join(
        f"<div style=\"left:{a.x}pt;top:{a.y - 2.4}pt;font:6pt 'Liberation Sans';color:{color}\">{a.phrase.upper()}</div>"
        for a in printed
    )
    words = "".join(f'<div style="left:{x + dx}pt;top:{y - 6 + dy}pt;font:{font}">{text}</div>' for x, y, text in typed)
    return style + captions + words


def _lines(rows: Sequence[tuple[Any, ...]]) -> list[dict[str, Any]]:
    names = ("date_of_service", "date_through", "code", "modifiers", "diagnosis_pointers", "units", "amount")
    return [
        {**dict(zip(names, row, strict=True)), "code_system": "HCPCS" if row[2][0].isalpha() else "CPT"} for row in rows
    ]


_ROWS = [
    ("2026-03-02", "2026-03-02", "99204", ["25"], "ABC", "1", "340.00"),
    ("2026-03-02", "2026-03-02", "72110", [], "C", "1", "212.50"),
    ("2026-03-09", "2026-03-09", "97110", ["GP", "59"], "AB", "2", "138.00"),
    ("2026-03-09", "2026-03-09", "L0627", ["NU"], "C", "1", "1250.00"),
]
_TYPED = [
    (385, 108, "KX7741902"), (24, 132, "FAIRBANKS, ROSALIND, T"), (245, 132, "11"), (267, 132, "23"), (287, 132, "1979"), (362, 132, "X"),
    (384, 132, "FAIRBANKS, ROSALIND, T"), (24, 156, "17 HERON CREEK DR"), (24, 180, "TACOMA"), (215, 180, "WA"), (24, 203, "98402"), (377, 277, "Y4"), (397, 277, "24-88-10277"), (384, 229, "NONE"),
    (43, 468, "S134XXA"), (127, 468, "S161XXA"), (211, 468, "M5450"), (26, 541, "03 02 26 03 02 26 11"), (199, 541, "99204"), (253, 541, "25"),
    (336, 541, "ABC"), (398, 541, "340"), (421, 541, "00"), (458, 541, "1"), (504, 541, "1629004411"), (26, 565, "03 02 26 03 02 26 11"), (199, 565, "72110"), (336, 565, "C"), (398, 565, "212"), (421, 565, "50"), (458, 565, "1"), (504, 565, "1629004411"),
    (26, 589, "03 09 26 03 09 26 11"), (199, 589, "97110"), (253, 589, "GP"), (275, 589, "59"), (336, 589, "AB"), (398, 589, "138"), (421, 589, "00"), (458, 589, "2"), (504, 589, "1629004411"),
    (26, 613, "03 09 26 03 09 26 11"), (199, 613, "L0627"), (253, 613, "NU"), (336, 613, "C"), (394, 613, "1250"), (421, 613, "00"), (458, 613, "1"), (504, 613, "1629004411"),
    (24, 684, "91-1882047"), (158, 684, "X"), (175, 684, "RF-20418"), (300, 684, "X"), (396, 684, "1940"), (432, 684, "50"), (482, 684, "100"), (508, 684, "00"), (24, 726, "M OYELOWO DC"), (115, 744, "03 12 26"),
    (187, 705, "PUGET SPINE CLINIC"), (187, 717, "2201 S 19TH ST"), (187, 729, "TACOMA WA 98405"), (497, 695, "253"), (528, 695, "5550141"), (378, 707, "PUGET SPINE AND REHAB PLLC"), (378, 719, "PO BOX 1187"), (378, 731, "TACOMA WA 98401"), (387, 744, "1538204961"),
]  # fmt: skip
_RECORD = {
    "form": "cms1500", "provider_name": "PUGET SPINE AND REHAB PLLC", "provider_address": "PO BOX 1187, TACOMA WA 98401", "provider_phone": "(253) 555-0141", "provider_npi": "1538204961", "provider_tax_id": "91-1882047",
    "patient_name": "FAIRBANKS, ROSALIND, T", "patient_dob": "1979-11-23", "account_number": "RF-20418", "claim_number": "24-88-10277", "diagnosis_codes": ["S13.4XXA", "S16.1XXA", "M54.50"],
    "charges": _lines(_ROWS), "total_charges": "1940.50", "total_payments": "100.00",
}  # fmt: skip


def official(dx: float, dy: float) -> Drawn:
    """The official form, its typing beside the boxes as a slipped printer leaves it."""
    printed = [anchor for anchor in cms1500.ANCHORS if anchor.phrase not in _OLD]
    return Drawn(_page(printed, _TYPED, dx=dx, dy=dy), _RECORD)


def old_form() -> Drawn:
    """The form of 08/05: four numbered diagnoses, pointers by number, balance in box 30, no claim number."""
    swapped = {
        (43, 468): (43, 468, "S13 4XXA"),
        (127, 468): (43, 480, "S16 1XXA"),
        (211, 468): (211, 468, "M54 50"),
        (336, 541): (336, 541, "123"),
        (336, 565): (336, 565, "3"),
        (336, 589): (336, 589, "12"),
        (336, 613): (336, 613, "3"),
    }
    typed = [swapped.get((x, y), (x, y, text)) for x, y, text in _TYPED if (x, y) not in {(377, 277), (397, 277)}]
    typed += [(542, 684, "1840"), (576, 684, "50")]
    printed = [anchor for anchor in cms1500.ANCHORS if anchor.phrase not in _NEW]
    pointers = ["123", "3", "12", "3"]
    charges = [
        {**line, "diagnosis_pointers": pointer} for line, pointer in zip(_RECORD["charges"], pointers, strict=True)
    ]
    record = {**_RECORD, "claim_number": None, "charges": charges, "balance_due": "1840.50"}
    return Drawn(_page(printed, typed, color="#222"), record)


def no_print() -> Drawn:
    """The typing alone, as it is printed for paper that has the form on it, moved a little."""
    return Drawn(_page((), _TYPED, dx=5, dy=7), _RECORD)


_GRID = "<style>@page{margin:0.35in}body{font:9.5pt 'Liberation Mono';margin:0}table{border-collapse:collapse;width:100%;table-layout:fixed;margin-top:-1px}td{border:1px solid #555;vertical-align:top;padding:1px 3px;height:26px;overflow:hidden}i{display:block;font:normal 6pt 'Liberation Sans'}.n{text-align:right}</style>"


def table_form() -> Drawn:
    """A practice program's own printing of the claim: tables, amounts with a point, dates with strokes."""

    def service(day: str, code: str, mods: str, point: str, fee: str, units: str) -> str:
        return f"<tr><td>{day}</td><td>{day}</td><td>11</td><td></td><td>{code} &nbsp; {mods}</td><td>{point}</td><td class=n>{fee}</td><td>{units}</td><td>1629004411</td></tr>"

    paper = (
        _GRID
        + f"""<div style="font:bold 11pt 'Liberation Sans'">HEALTH INSURANCE CLAIM FORM</div><div style="font:6pt 'Liberation Sans'">CMS-1500 (02-12)</div>
<table><tr><td colspan=2><i>1. Medicare / Medicaid / Tricare / Champva / Group Health Plan / Other</i>[X] Other</td><td><i>1a. Insured's I.D. Number</i>KX7741902</td></tr>
<tr><td><i>2. Patient's Name (Last Name, First Name, Middle Initial)</i>FAIRBANKS, ROSALIND T</td><td><i>3. Patient's Birth Date &nbsp; Sex</i>11/23/1979 &nbsp; F</td><td><i>4. Insured's Name (Last Name, First Name, Middle Initial)</i>SAME</td></tr>
<tr><td><i>5. Patient's Address (No., Street)</i>17 HERON CREEK DR<br>TACOMA WA 98402</td><td><i>6. Patient Relationship to Insured</i>[X] Self</td><td><i>7. Insured's Address (No., Street)</i>17 HERON CREEK DR</td></tr>
<tr><td><i>9. Other Insured's Name</i></td><td><i>10. Is Patient's Condition Related to: b. Auto Accident? Place (State)</i>[X] YES &nbsp; WA</td><td><i>11. Insured's Policy Group or FECA Number</i>NONE<i>b. Other Claim ID (Designated by NUCC)</i>Y4 24-88-10277</td></tr>
<tr><td><i>14. Date of Current Illness, Injury, or Pregnancy</i>02/27/2026 &nbsp; 431</td><td><i>17. Name of Referring Provider or Other Source</i></td><td><i>18. Hospitalization Dates Related to Current Services</i></td></tr>
<tr><td colspan=2><i>21. Diagnosis or Nature of Illness or Injury &nbsp; ICD Ind. 0</i>A. S13.4XXA &nbsp; B. S16.1XXA &nbsp; C. M54.50 &nbsp; D.</td><td><i>22. Resubmission Code &nbsp; Original Ref. No.</i><i>23. Prior Authorization Number</i></td></tr></table>
<table><tr><td style="width:12%"><i>24. A. Date(s) of Service<br>From</i></td><td style="width:12%"><i>To</i></td><td style="width:5%"><i>B. Place of Service</i></td><td style="width:5%"><i>C. EMG</i></td><td><i>D. Procedures, Services, or Supplies<br>CPT/HCPCS | Modifier</i></td><td style="width:9%"><i>E. Diagnosis Pointer</i></td><td style="width:12%"><i>F. $ Charges</i></td><td style="width:7%"><i>G. Days or Units</i></td><td style="width:15%"><i>J. Rendering Provider ID. #</i></td></tr>
{service("03/02/26", "99204", "25", "ABC", "340.00", "1")}{service("03/02/26", "72110", "", "C", "212.50", "1")}{service("03/09/26", "97110", "GP 59", "AB", "138.00", "2")}{service("03/09/26", "L0627", "NU", "C", "1250.00", "1")}</table>
<table><tr><td><i>25. Federal Tax I.D. Number &nbsp; SSN EIN</i>91-1882047 [X] EIN</td><td><i>26. Patient's Account No.</i>RF-20418</td><td><i>27. Accept Assignment?</i>[X] YES</td><td><i>28. Total Charge</i>$1940.50</td><td><i>29. Amount Paid</i>$100.00</td><td><i>30. Rsvd for NUCC Use</i></td></tr></table>
<table><tr><td style="height:70px"><i>31. Signature of Physician or Supplier Including Degrees or Credentials</i>M OYELOWO DC<br>03/12/2026</td><td><i>32. Service Facility Location Information</i>PUGET SPINE CLINIC<br>2201 S 19TH ST<br>TACOMA WA 98405</td><td><i>33. Billing Provider Info &amp; Ph # (253) 555-0141</i>PUGET SPINE AND REHAB PLLC<br>PO BOX 1187<br>TACOMA WA 98401<br>a. 1538204961</td></tr></table>"""
    )
    return Drawn(paper, {**_RECORD, "patient_name": "FAIRBANKS, ROSALIND T"})


_UB_ROWS = [
    ("2026-03-02", "0250", "PHARMACY", "6", "188.20", None, []),
    ("2026-03-02", "0320", "DX X-RAY", "1", "604.00", "72050", []),
    ("2026-03-02", "0351", "CT SCAN/HEAD", "1", "2984.00", "70450", []),
    ("2026-03-02", "0450", "EMERG ROOM", "1", "2215.00", "99284", ["25"]),
]
_UB_TYPED = [
    (26, 34, "CASCADE GATE HOSPITAL"), (26, 46, "4400 GATEWAY BLVD"), (26, 58, "TACOMA WA 98409"), (26, 70, "2535550190"), (208, 34, "CASCADE GATE HOSPITAL"), (208, 46, "PO BOX 34990"), (208, 58, "SEATTLE WA 98124"),
    (418, 34, "CG8840127"), (418, 46, "00417733"), (545, 46, "0131"), (389, 70, "91-0557731"), (464, 70, "030226"), (520, 70, "030226"), (34, 94, "FAIRBANKS, ROSALIND T"), (25, 116, "11231979"), (85, 116, "F"), (103, 116, "030226"),
    (26, 201, "0250"), (57, 201, "PHARMACY"), (349, 201, "030226"), (440, 201, "6"), (478, 201, "188"), (504, 201, "20"), (26, 213, "0320"), (57, 213, "DX X-RAY"), (237, 213, "72050"), (349, 213, "030226"), (440, 213, "1"), (478, 213, "604"), (504, 213, "00"),
    (26, 225, "0351"), (57, 225, "CT SCAN/HEAD"), (237, 225, "70450"), (349, 225, "030226"), (440, 225, "1"), (472, 225, "2984"), (504, 225, "00"), (26, 237, "0450"), (57, 237, "EMERG ROOM"), (237, 237, "9928425"), (349, 237, "030226"), (440, 237, "1"), (472, 237, "2215"), (504, 237, "00"),
    (26, 465, "0001"), (80, 465, "1"), (120, 465, "1"), (349, 465, "031026"), (472, 465, "5991"), (504, 465, "20"), (26, 489, "EVERGREEN AUTO PIP"), (334, 489, "500"), (376, 489, "00"), (402, 489, "5491"), (440, 489, "20"), (509, 480, "1194720383"), (26, 535, "FAIRBANKS, ROSALIND T"),
    (49, 618, "S134XXA"), (106, 618, "S0990XA"), (163, 618, "V4352XA"), (30, 653, "M542"), (112, 653, "M542"), (28, 730, "CLAIM 24-88-10277"),
]  # fmt: skip
_UB_RECORD: dict[str, Any] = {
    "form": "ub04", "provider_name": "CASCADE GATE HOSPITAL", "provider_address": "4400 GATEWAY BLVD, TACOMA WA 98409", "provider_phone": "2535550190", "provider_npi": "1194720383", "provider_tax_id": "91-0557731",
    "patient_name": "FAIRBANKS, ROSALIND T", "patient_dob": "1979-11-23", "account_number": "CG8840127", "claim_number": "24-88-10277", "statement_date": "2026-03-10", "diagnosis_codes": ["S13.4XXA", "S09.90XA", "V43.52XA"],
    "total_charges": "5991.20", "total_payments": "500.00", "balance_due": "5491.20",
}  # fmt: skip


def ub_official(dx: float, dy: float) -> Drawn:
    """The official hospital form with its typing beside the boxes; modifiers typed close to the code."""
    taken = {
        "44 hcpcs / rates / hipps rate codes",
        "44 hcpcs / accommodation rate / hipps code",
        "44 hcpcs / rates",
        "48 non-covered charges",
        "type of bill",
        "statement covers period",
    }
    printed = [anchor for anchor in ub04.ANCHORS if anchor.phrase not in taken]
    charges = [
        {
            "date_of_service": day,
            "code": code or rev,
            "code_system": "CPT" if code else "REV",
            "modifiers": mods,
            "description": words,
            "units": units,
            "amount": amount,
        }
        for day, rev, words, units, amount, code, mods in _UB_ROWS
    ]
    return Drawn(_page(printed, _UB_TYPED, dx=dx, dy=dy, color="#163"), {**_UB_RECORD, "charges": charges})


CLAIMS = (
    Layout("claim-official", "medical_bill", lambda: official(0, 0)),
    Layout("claim-official-slipped", "medical_bill", lambda: official(7, -6)),
    Layout("claim-official-low", "medical_bill", lambda: official(-4, 7)),
    Layout("claim-old-form", "medical_bill", old_form),
    Layout("claim-no-print", "medical_bill", no_print),
    Layout("claim-table-form", "medical_bill", table_form),
    Layout("claim-hospital", "medical_bill", lambda: ub_official(0, 0)),
    Layout("claim-hospital-slipped", "medical_bill", lambda: ub_official(5, 6)),
)
