"""Which section printed headings name."""

import re

import pytest

from extractors.headings import OTHER, key_of, wordings

KNOWN = wordings(
    {
        "history": ("hpi", "history of present illness"),
        "findings": ("physical exam", "findings"),
        "diagnoses": ("assessment", "clinical impression"),
        "plan": ("plan", "discharge instructions", "follow up"),
        OTHER: ("ros", "family history"),
        "past": ("past medical history",),
    },
    joint={frozenset(("diagnoses", "plan")): "both"},
    ends={"findings": "findings"},
    shapes={"findings": re.compile(r"what we (?:found|saw)")},
)


@pytest.mark.parametrize(
    ("printed", "key"),
    [
        ("Discharge instructions and follow-up", "plan"),
        ("HPI/ROS", "history"),
        ("Assessment (ICD-10)", "diagnoses"),
        ("Assessment / Plan", "both"),
        ("Past Medical/ Family History", "past"),
        ("Clinical Impression as of 11/03/25 1840", "diagnoses"),
        ("Today's Physical Exam", "findings"),
        ("Plan (continued)", "plan"),
        ("3. Plan", "plan"),
        ("Osseous findings", "findings"),
        ("FU", "plan"),
        ("Clin. impr.", "diagnoses"),
        ("Box 14 Plan", "plan"),
        ("What we found", "findings"),
        ("What we found: a bruise", None),
        ("Prescriptions", None),
        ("Plan and prescriptions", None),
    ],
)
def test_a_heading_names_its_section_however_it_is_worded(printed, key):
    assert key_of(printed, KNOWN, scanned=False) == key


def test_a_short_heading_misread_by_a_scan_is_known_by_the_look_of_its_letters():
    assert key_of("HPl", KNOWN, scanned=True) == "history"
    assert key_of("R0S", KNOWN, scanned=True) == OTHER
    assert key_of("R0S", KNOWN, scanned=False) is None
