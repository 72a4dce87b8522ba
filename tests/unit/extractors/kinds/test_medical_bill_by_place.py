"""What a claim form's boxes did not yield is told by where it stands."""

from __future__ import annotations

import datetime as dt

from extractors.found import Found
from extractors.kinds.medical_bill.by_place import put_missing
from tests.pages import page_of

HOSPITAL = """
 HOLMGATE REGIONAL MEDICAL CTR                                        HG44643174
 1 INFIRMARY LANE                                                     0131
 HOLMGATE PA 19999
 6105550170                                                           231990774
 8 PATIENT NAME
 DUARTE, IMOGEN



 01311957    F    072425
"""
FOOT = """
 26. PATIENT'S ACCOUNT NO.     27. ACCEPT ASSIGNMENT?
 TCH03569                      YES
"""


def found_on(text: str, name: str) -> Found:
    page = page_of(text)
    found = Found([page])
    put_missing([page], name, found)
    return found


def test_the_hospital_and_its_numbers_stand_at_the_top_of_its_bill():
    found = found_on(HOSPITAL, "ub04")
    paths = ("provider_name", "provider_address", "provider_phone", "provider_tax_id", "account_number", "patient_dob")
    assert [found.get(path) for path in paths] == [
        "Holmgate Regional Medical Ctr", "1 Infirmary Lane, Holmgate PA 19999", "6105550170", "231990774",
        "HG44643174", dt.date(1957, 1, 31),
    ]  # fmt: skip


def test_the_account_stands_under_its_caption():
    assert found_on(FOOT, "cms1500").get("account_number") == "TCH03569"


def test_a_blank_form_yields_nothing():
    assert found_on("\n 1                    2\n 8 PATIENT NAME\n", "ub04").is_empty
