"""How offices word the captions of claim forms that they print on grids of their own, and the forms' small print."""

from __future__ import annotations

import re

from extractors.kinds.medical_bill.claim_boxes import Known
from extractors.kinds.medical_bill.cms1500 import ANCHORS
from extractors.spans import plain

_MORE = (
    Known("patient's name", ("patients name", "patient name"), (31, 115)),
    Known("patient's birth date", ("patients birth date", "birth date", "patient birthdate"), (247, 115)),
    Known("patient's sex", ("patient's sex",)),
    Known("other claim id", ("other claim i.d", "other claim"), (383, 259)),
    Known("services", ("date(s) of service", "dates of service", "procedures, services, or supplies", "cpt/hcpcs"),
          (22, 500)),
    Known("pointers", ("diagnosis pointer", "e. diagnosis", "diagnosis code", "dx pointer"), (331, 500)),
    Known("charges", ("$ charges", "f. charges"), (376, 500)),
    Known("units", ("days or units", "g. days", "days units")),
    Known("rendering", ("rendering provider", "rendering provider id #")),
    Known("federal tax i.d. number", ("federal tax id number", "federal tax id", "federal tax i.d"), (34, 667)),
    Known("patient's account no", ("patients account no", "patient account no", "patient's account number"), (185,
          667)),
    Known("accept assignment", ("accept assign",), (292, 667)),
    Known("total charge", ("total charges", "28 total charge"), (386, 667)),
    Known("amount paid", ("29 amount paid",), (465, 667)),
    Known("balance due", ("30 balance due", "rsvd for nucc use", "30 rsvd for nucc use"), (523, 667)),
    Known("signature of physician or supplier", ("signature of physician", "signature of provider"), (34, 691)),
    Known("service facility location information", ("service facility", "facility where services were rendered"),
          (185, 691)),
    Known("billing provider info & ph #", ("billing provider info and ph #", "billing provider info",
          "billing provider",
          "physician's supplier's billing name", "billing name address zip code"), (387, 691)),
    Known("insured's signature", ("insured's or authorized person's signature",
          "patient's or authorized person's signature")),
    Known("referring", ("name of referring provider", "name of referring physician")),
    Known("illness", ("date of current illness", "other date")),
    Known("diagnosis or nature of illness or injury", ("diagnosis or nature of illness",
          "nature of illness or injury"), (34, 451)),
    Known("original ref", ("original ref no",)),
)  # fmt: skip
_SAME = {
    "physician's supplier's billing name address zip code & phone #": "billing provider info & ph #",
    "physician's supplier's billing name address zip code": "billing provider info & ph #",
    "name and address of facility where services were": "service facility location information",
}
PRINT_1500 = frozenset(
    plain(word)
    for word in re.findall(
        r"\S+",
        "last first middle initial name no street mm dd yy sex m f ssn ein yes npi designated by nucc use for program "
        "in item 1 lmp qual include area code from to place of service emg cpt hcpcs modifier pointer explain unusual "
        "circumstances days or units epsdt family plan id rendering provider relate a-l l line below 24e icd ind govt "
        "claims see back including degrees credentials i certify that the statements on reverse apply this bill and "
        "are made a part thereof signed date rsvd $ # charges number state city zip self spouse child other 1. 2. 3. "
        "4. items pin grp ph original ref than home office if rendered telephone",
    )
)


TOLD_1500 = frozenset(one.key for one in _MORE if one.place is not None)  # told by the others where it is not printed


def captions_1500() -> tuple[Known, ...]:
    """Return the captions of the form, each with where the official form has it."""
    official = tuple(Known(_SAME.get(one.phrase, one.phrase), (one.phrase,), (one.x, one.y)) for one in ANCHORS)
    return (*official, *_MORE)


CAPTIONS_UB04 = (
    Known("control", ("3a pat cntl #", "pat cntl #", "pat. control no", "patient control no", "patient control #",
          "patient control number", "pat control #", "3a patient control no")),
    Known("record", ("med rec #", "medical record no", "b med rec #", "medical record number", "med. rec. no",
          "medical record #")),
    Known("bill type", ("type of bill", "4 type of bill", "bill type")),
    Known("tax", ("fed tax no", "5 fed tax no", "federal tax no", "fed. tax i.d", "federal tax number",
          "federal tax id", "fed tax id")),
    Known("period", ("statement covers period", "6 statement covers period", "stmt covers period")),
    Known("patient", ("patient name", "8 patient name", "8a patient name", "patient's name")),
    Known("address", ("patient address", "9 patient address", "patient's address")),
    Known("born", ("birthdate", "10 birthdate", "birth date", "date of birth", "patient birthdate")),
    Known("sex", ("11 sex",)),
    Known("admitted", ("admission date", "12 admission", "admission", "12 date")),
    Known("hour", ("13 hr", "14 type", "15 src", "16 dhr", "17 stat")),
    Known("conditions", ("condition codes",)),
    Known("accident", ("acdt state", "29 acdt state")),
    Known("occurrence", ("occurrence code", "31 occurrence", "occurrence span", "occurrence")),
    Known("value", ("value codes", "39 value codes", "39 code")),
    Known("revenue", ("rev cd", "42 rev cd", "rev code", "42 rev code", "rev. codes")),
    Known("description", ("43 description", "description")),
    Known("procedure", ("hcpcs / rate / hipps code", "44 hcpcs / rate / hipps code", "44 hcpcs / rates",
          "hcpcs / rates", "hcpcs/rate", "hcpcs")),
    Known("served", ("serv date", "45 serv date", "service date", "45 service date")),
    Known("units", ("serv units", "46 serv units", "service units", "46 service units")),
    Known("charges", ("47 total charges", "total charges")),
    Known("uncovered", ("non-covered charges", "48 non-covered charges", "non-covered", "48 non-covered")),
    Known("created", ("creation date",)),
    Known("payer", ("payer name", "50 payer name", "50 payer", "payer")),
    Known("plan", ("health plan id", "51 health plan id", "provider no", "51 provider no")),
    Known("release", ("rel info", "52 rel info", "53 asg ben", "asg ben")),
    Known("prior", ("prior payments", "54 prior payments")),
    Known("due", ("est amount due", "55 est amount due", "est. amt due", "estimated amount due")),
    Known("npi", ("56 npi", "npi", "56 np1", "56 npl", "np1")),
    Known("other", ("57 other", "other prv id", "other provider id")),
    Known("insured", ("insured's name", "58 insured's name")),
    Known("relation", ("p rel", "59 p rel")),
    Known("member", ("insured's unique id", "60 insured's unique id", "cert ssn hic id no")),
    Known("group", ("group name", "61 group name", "insurance group no", "62 insurance group no")),
    Known("authorization", ("treatment authorization codes", "63 treatment authorization codes",
          "document control number",
          "64 document control number", "employer name", "65 employer name")),
    Known("admitting", ("admit dx", "69 admit dx", "admitting dx", "adm diag cd", "adm dx")),
    Known("reason", ("patient reason dx", "70 patient reason dx")),
    Known("group code", ("pps code", "71 pps code")),
    Known("causes", ("eci", "72 eci", "external cause")),
    Known("diagnoses", ("prin dx", "67 prin dx", "principal dx", "67 principal diagnosis", "prin diag cd",
          "principal diagnosis")),
    Known("operation", ("principal procedure", "74 principal procedure", "other procedure")),
    Known("attending", ("attending", "76 attending", "operating", "77 operating", "78 other", "79 other",
          "attending phys id")),
    Known("remarks", ("remarks", "80 remarks")),
)  # fmt: skip
PRINT_UB04 = frozenset(
    plain(word)
    for word in re.findall(
        r"\S+",
        "code date hr type src dhr stat from through name id no # dx a b c d e f page of totals qual last first npi "
        "rel info asg ben codes amount number value",
    )
)
