"""A UB-04 of an overnight stay for observation."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from itertools import pairwise

from tests.benchmarks.strangers_fourth.case import Paper, Person, add, charge, npi, shape
from tests.benchmarks.strangers_fourth.forms import Form


def hospital_claim(p: Person) -> Paper:
    """A hospital's claim: twenty-two ruled lines, amounts with a point, a payment before."""
    s = Form((0.72, 0.1, 0.12), "Mono", 9)
    table = [("0250", "PHARMACY GENERAL", "", 0, "6", "318.40"), ("0270", "MED-SURG SUPPLIES", "", 0, "3", "142.15"), ("0301", "CHEMISTRY", "80048", 0, "1", "266.00"), ("0320", "DX X-RAY", "73030LT", 0, "1", "487.00"), ("0352", "CT SCAN BODY", "72125", 0, "1", "3095.00"), ("0450", "EMERG ROOM", "9928425", 0, "1", "2740.50"), ("0636", "DRUGS DETAIL CODE", "J2405", 0, "4", "58.60"), ("0730", "EKG/ECG", "93005", 0, "1", "371.25"), ("0762", "OBSERVATION HRS", "G0378", 1, "17", "2312.00")]
    total = add(*(line[5] for line in table))
    control, member, through = p.no("HG########"), p.no("W## ### ###"), p.day(1)
    s.box(18, 26, 212, 90, "1", "")
    for at, text in enumerate(("HOLMGATE REGIONAL MEDICAL CTR", "1 INFIRMARY LANE", "HOLMGATE PA 199990001", "6105550170")):
        s.type(24, 42 + 13 * at, text)
    s.box(212, 26, 372, 90, "2")
    s.box(372, 26, 520, 42, "3a PAT.\nCNTL #", control, at=34)
    s.box(372, 42, 520, 58, "b. MED.\nREC. #", p.no("0#######"), at=34)
    s.box(520, 26, 594, 58, "4  TYPE\nOF BILL", "0131", at=30)
    s.box(372, 58, 458, 90, "5 FED. TAX NO.", "231990774")
    s.box(458, 58, 594, 90, "6   STATEMENT COVERS PERIOD\n      FROM                    THROUGH", f"{p.loss:%m%d%y}    {through:%m%d%y}")
    s.box(18, 90, 230, 118, "8 PATIENT NAME        a", f"{p.last.upper()}, {p.first.upper()} {p.mid}")
    city, rest = p.town.upper().split(", ")
    s.box(230, 90, 594, 118, "9 PATIENT ADDRESS      a                                                b                                          c            d")
    for x, text in ((236, p.street.upper()), (400, city), (500, rest[:2]), (530, rest[3:])):
        s.type(x, 114, text)
    x = 18
    for wide, caption, text in ((72, "10 BIRTHDATE", f"{p.born:%m%d%Y}"), (28, "11 SEX", p.sex), (52, "12 ADM DATE", f"{p.loss:%m%d%y}"), (28, "13 HR", "16"), (30, "14 TYPE", "1"), (30, "15 SRC", "1"), (32, "16 DHR", "11"), (34, "17 STAT", "01"), (218, "18     19     20     21    CONDITION CODES    24     25     26     27     28", ""), (52, "29 ACDT ST", rest[:2])):
        s.box(x, 118, x + wide, 142, caption, text, small=4.6)
        x += wide
    x = 18
    for wide, caption, text in ((100, "31 OCCURRENCE\nCODE        DATE", f"01 {p.loss:%m%d%y}"), (100, "32 OCCURRENCE\nCODE        DATE", ""), (100, "33 OCCURRENCE\nCODE        DATE", ""), (100, "34 OCCURRENCE\nCODE        DATE", ""), (176, "35 OCCURRENCE SPAN  FROM  THROUGH", "")):
        s.box(x, 142, x + wide, 170, caption, text, small=4.6)
        x += wide
    s.box(18, 170, 300, 222, "38")
    for at, text in enumerate(("DREXLER AUTO CARRIER UNKNOWN", "C/O KEYSTONE VALLEY HEALTH", "PO BOX 1200 HARRISBURG PA 17199")):
        s.type(26, 186 + 12 * at, text)
    for at in range(3):
        s.box(300 + 98 * at, 170, 398 + 98 * at, 222, f"{39 + at}      VALUE CODES\n    CODE          AMOUNT")
    xs = (18, 54, 218, 330, 386, 436, 516, 572, 594)
    heads = ("42 REV. CD.", "43 DESCRIPTION", "44 HCPCS / RATE / HIPPS CODE", "45 SERV. DATE", "46 SERV. UNITS", "47 TOTAL CHARGES", "48 NON-COVERED", "49")
    for (x0, x1), head in zip(pairwise(xs), heads, strict=True):
        s.box(x0, 222, x1, 234, head, small=4.4)
    for at in range(23):
        top = 234 + 12.4 * at
        for x0, x1 in pairwise(xs):
            s.box(x0, top, x1, top + 12.4)
        s.say(9, top + 9, str(at + 1), 5)
        if at < len(table):
            rev, what, code, day, units, amount = table[at]
            for x, text in ((22, rev), (58, what), (222, code), (334, f"{p.day(day):%m%d%y}")):
                s.type(x, top + 9.5, text)
            s.type(432, top + 9.5, units, right=True)
            s.type(512, top + 9.5, amount, right=True)
    foot = 234 + 12.4 * 22
    s.type(22, foot + 9.5, "0001")
    s.type(70, foot + 9.5, "PAGE 001 OF 001")
    s.say(222, foot + 9, "CREATION DATE", 6)
    s.type(334, foot + 9.5, f"{p.day(11):%m%d%y}")
    s.say(400, foot + 9, "TOTALS", 6)
    s.type(512, foot + 9.5, total, right=True)
    top = foot + 16
    for (x0, x1), head, text in zip(pairwise((18, 170, 262, 292, 322, 400, 484, 594)), ("50 PAYER NAME", "51 HEALTH PLAN ID", "52 REL\nINFO", "53 ASG\nBEN.", "54 PRIOR PAYMENTS", "55 EST. AMOUNT DUE", "56 NPI"), ("A KEYSTONE VALLEY HEALTH", "KVH01", "Y", "Y", "150.00", "", npi("110455209")), strict=True):
        s.box(x0, top, x1, top + 44, head, small=4.8)
        s.type(x0 + 4, top + 24, text)
    top += 44
    for (x0, x1), head, text in zip(pairwise((18, 190, 226, 370, 482, 594)), ("58 INSURED'S NAME", "59 P. REL", "60 INSURED'S UNIQUE ID", "61 GROUP NAME", "62 INSURANCE GROUP NO."), (f"A {p.last.upper()}, {p.first.upper()}", "18", member, "RETIREE GOLD", p.no("RG####")), strict=True):
        s.box(x0, top, x1, top + 36, head, small=4.8)
        s.type(x0 + 4, top + 20, text)
    top += 36
    for x0, x1, head in ((18, 230, "63 TREATMENT AUTHORIZATION CODES"), (230, 430, "64 DOCUMENT CONTROL NUMBER"), (430, 594, "65 EMPLOYER NAME")):
        s.box(x0, top, x1, top + 24, head)
    top += 24
    s.box(18, top, 594, top + 34, "66\nDX")
    for at, (name, code) in enumerate((("67", "S43422A"), ("A", "S161XXA"), ("B", "S2020XA"), ("C", "V4352XA"))):
        s.say(36 + 88 * at, top + 8, name, 5)
        s.type(44 + 88 * at, top + 12, code + " Y")
    s.type(22, top + 30, "0")
    top += 34
    s.box(18, top, 300, top + 22, "69 ADMIT DX               70 PATIENT REASON DX")
    s.type(70, top + 19, "S43422A")
    s.type(180, top + 19, "S43422A")
    s.box(300, top, 594, top + 22, "76 ATTENDING       NPI                                           QUAL")
    s.type(366, top + 9, npi("101998834"), 8)
    s.type(304, top + 19, "LAST  CORRIGAN-WELLS      FIRST  UNA", 8)
    s.box(18, top + 22, 300, top + 62, "80 REMARKS")
    s.type(26, top + 42, "MVA - DRIVER - POLICE RPT PENDING")
    s.box(300, top + 22, 594, top + 62, "81CC a")
    s.say(18, top + 70, "UB-04 CMS-1450        APPROVED OMB NO. 0938-0997        NUBC National Uniform Billing Committee        THE CERTIFICATIONS ON THE REVERSE APPLY TO THIS BILL", 5)
    lines = [charge(p.day(day), code[:5] or rev, what, amount, units, (code[5:],) if code[5:] else ()) for rev, what, code, day, units, amount in table]
    return Paper(s.done(), shape(
        "medical_bill", form="ub04", provider_name="HOLMGATE REGIONAL MEDICAL CTR", provider_address="1 INFIRMARY LANE, HOLMGATE PA 199990001", provider_phone="6105550170", provider_npi=npi("110455209"), provider_tax_id="231990774", patient_name=f"{p.last.upper()}, {p.first.upper()} {p.mid}", patient_dob=p.born, account_number=control, statement_date=p.day(11),
        diagnosis_codes=["S43.422A", "S16.1XXA", "S20.20XA", "V43.52XA"], charges=lines, total_charges=total, total_payments="150.00"))
