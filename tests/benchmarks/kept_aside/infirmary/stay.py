"""A hospital's itemised bill of a long stay: a line a charge over many sheets, balances carried from sheet to sheet."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from typing import NamedTuple

from tests.benchmarks.kept_aside.infirmary.case import (
    Paper,
    Person,
    add,
    charge,
    less,
    shape,
    us,
    usd,
    web,
)


class _Post(NamedTuple):
    """A charge, and on which days of the stay it falls."""

    days: tuple[int, ...]
    code: str
    what: str
    units: str
    amount: str


_EVERY = tuple(range(6))
_POSTS = (
    _Post((0, 1), "0200", "ROOM ICU/SURGICAL", "1", "5980.00"), _Post((2, 3, 4, 5), "0121", "ROOM MED SURG GYN 2 BED", "1", "2290.00"), _Post((0,), "0450", "EMERGENCY ROOM GENERAL LEVEL 5", "1", "4120.00"), _Post((0,), "0390", "BLOOD STORAGE AND PROCESSING, RED CELLS", "2", "1486.00"),
    _Post(_EVERY, "0301", "BASIC METABOLIC PANEL", "1", "198.40"), _Post(_EVERY, "0305", "CBC W AUTO DIFFERENTIAL", "1", "164.20"), _Post((0, 1), "0305", "PROTIME/INR", "1", "88.75"), _Post((0,), "0302", "ABO/RH AND ANTIBODY SCREEN", "1", "255.00"), _Post((1, 3), "0301", "MAGNESIUM LEVEL", "1", "72.30"), _Post((0,), "0307", "URINALYSIS AUTOMATED", "1", "61.00"),
    _Post((0,), "0352", "CT CHEST ABDOMEN PELVIS W CONTRAST", "1", "6890.00"), _Post((0,), "0351", "CT HEAD W/O CONTRAST", "1", "2710.00"), _Post((0, 1, 2, 4), "0324", "XR CHEST 1 VIEW PORTABLE", "1", "436.00"), _Post((3,), "0320", "XR SHOULDER RT 2 VIEWS", "1", "412.00"),
    _Post((0, 1, 2), "0258", "LACTATED RINGERS 1000ML", "2", "176.00"), _Post((0, 1, 2, 3), "0250", "CEFAZOLIN 1GM VIAL", "3", "96.30"), _Post(_EVERY, "0250", "ACETAMINOPHEN 500MG TAB", "6", "18.90"), _Post((1, 2, 3, 4, 5), "0250", "OXYCODONE IR 5MG TAB", "4", "33.20"), _Post((1, 2, 3, 4, 5), "0250", "ENOXAPARIN 30MG/0.3ML SYR", "2", "141.70"), _Post((0, 1), "0636", "HYDROMORPHONE INJ UP TO 4MG", "3", "104.85"), _Post((2, 3, 4, 5), "0250", "LIDOCAINE 4% PATCH", "2", "46.40"), _Post((2, 3, 4), "0250", "SENNA-DOCUSATE TAB", "4", "9.60"),
    _Post((1,), "0361", "CHEST TUBE INSERTION MINOR OR", "1", "2875.00"), _Post((1,), "0272", "CHEST TUBE TRAY 28FR STERILE", "1", "388.00"), _Post((1, 2, 3), "0272", "PLEURAL DRAIN UNIT CHANGE", "1", "214.50"), _Post((0, 1, 2, 3, 4, 5), "0410", "INCENTIVE SPIROMETRY TREATMENT", "2", "182.00"), _Post((0, 1), "0460", "PULSE OXIMETRY CONTINUOUS", "1", "155.00"), _Post((0,), "0730", "EKG 12 LEAD", "1", "298.00"), _Post((2,), "0424", "PT EVALUATION", "1", "372.00"), _Post((3, 4, 5), "0420", "PT GAIT TRAINING 15 MIN", "2", "296.00"), _Post((4,), "0434", "OT EVALUATION", "1", "358.00"), _Post((5,), "0270", "SLING AND SWATHE, SHOULDER", "1", "84.00"),
)
_SHEET = 27


def long_stay(p: Person) -> Paper:
    """Six days in a trauma service, day by day, with a line carried over at the foot of each sheet."""
    posts = [(day, one) for day in _EVERY for one in _POSTS if day in one.days]
    account, tax = p.no("7########"), "57-0344819"
    total = add(*(one.amount for _, one in posts))
    paid, off = "18450.00", "21316.40"
    due = less(total, paid, off)
    sheets, carried = [], "0.00"
    count = -(-len(posts) // _SHEET)
    for at in range(count):
        rows = posts[at * _SHEET : (at + 1) * _SHEET]
        top = f"<tr class=carry><td colspan=4>BROUGHT FORWARD FROM PAGE {at}</td><td class=n>{usd(carried)}</td></tr>" if at else ""
        carried = add(carried, *(one.amount for _, one in rows))
        foot = f"<tr class=carry><td colspan=4>CARRIED TO PAGE {at + 2}</td><td class=n>{usd(carried)}</td></tr>" if at + 1 < count else ""
        shown = "".join(f"<tr><td>{us(p.day(day))}</td><td>{one.code}</td><td>{one.what}</td><td class=n>{one.units}</td><td class=n>{usd(one.amount)}</td></tr>" for day, one in rows)
        head = f"""<div class=row><div><b style='font-size:12pt'>LOWCOUNTRY GENERAL HOSPITAL</b><br>55 Oyster Shell Road, Rice Mill, SC 29899<br>(843) 555-0152 &nbsp; FED TAX ID {tax}</div><div style='text-align:right'><b>ITEMIZED BILL</b><br>PAGE {at + 1} OF {count}<br>BILL DATE {us(p.day(38))}</div></div>
        <table class=box style='margin:6px 0'><tr><td>PATIENT: {p.turned.upper()}</td><td>ACCOUNT: {account}</td><td>BIRTH DATE: {us(p.born)}</td></tr><tr><td>RESPONSIBLE PARTY: {p.other.upper()}</td><td>ADMIT: {us(p.day(0))}</td><td>DISCHARGE: {us(p.day(5))}</td></tr></table>"""
        sheets.append(f"<div{' class=pb' if at else ''}>{head}<table class=t><tr><th>DATE</th><th>REV</th><th>DESCRIPTION</th><th class=n>QTY</th><th class=n>AMOUNT</th></tr>{top}{shown}{foot}</table></div>")
    ends = "".join(f"<tr><td>{name}</td><td class=n>{said}</td></tr>" for name, said in (("TOTAL CHARGES", usd(total)), (f"PAYMENT PALMETTO SENIOR ADVANTAGE {us(p.day(30))}", f"({usd(paid)})"), ("CONTRACTUAL ADJUSTMENT", f"({usd(off)})"), ("<b>BALANCE DUE</b>", f"<b>{usd(due)}</b>")))
    page = web("".join(sheets) + f"<table style='width:55%;margin:12px 0 0 45%' class=box>{ends}</table><p class=sm>Remit to: Lowcountry General Hospital, PO Box 650, Columbia, SC 29298.</p>", ".carry td{font-style:italic;background:#eee}.t th{border-bottom:1.5px solid #000}.t td{padding:1.5px 5px}", "9.6pt/1.35 'Liberation Sans Narrow'", "0.6in")
    record = shape("medical_bill", form="statement", provider_name="LOWCOUNTRY GENERAL HOSPITAL", provider_address="55 Oyster Shell Road, Rice Mill, SC 29899", provider_phone="(843) 555-0152", provider_tax_id=tax, patient_name=p.turned.upper(), patient_dob=p.born, account_number=account, statement_date=p.day(38), charges=[charge(p.day(day), one.code, one.what, one.amount, one.units) for day, one in posts], total_charges=total, total_payments=paid, total_adjustments=off, balance_due=due)
    return Paper(page, record)
