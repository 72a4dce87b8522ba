"""A code that a form prints with its modifiers in one box is a code and modifiers."""

from __future__ import annotations

import pytest

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.records.medical import BenefitLine, Charge, ExplanationOfBenefits, MedicalBill
from extractors.joined_codes import with_codes_apart


def _parted(code):
    bill = MedicalBill(charges=(Charge(code=code, code_system="CPT"),))
    done = with_codes_apart(Extraction(bill, {"charges[0].code": Source(page=1, box=None, text=code)}))
    (charge,) = done.record.charges
    return charge.code, charge.code_system, list(charge.modifiers)


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("72148TC", ("72148", "CPT", ["TC"])),
        ("9921459", ("99214", "CPT", ["59"])),
        ("E0730NURR", ("E0730", "HCPCS", ["NU", "RR"])),
    ],
)
def test_modifiers_stand_apart(printed, said):
    assert _parted(printed) == said


@pytest.mark.parametrize("printed", ["72148", "0250", "721480001", "72148T", "7214810"])
def test_other_numbers_are_as_printed(printed):
    assert _parted(printed)[0] == printed


def test_a_line_of_benefits_keeps_the_code():
    paper = ExplanationOfBenefits(lines=(BenefitLine(code="97110GP"),))
    assert with_codes_apart(Extraction(paper, {})).record.lines[0].code == "97110"
