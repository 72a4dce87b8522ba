import re

import pytest

from extractors.parted import coded, illnesses, stroked, unflagged
from extractors.spans import lines_of
from tests.pages import page_of


def row(text):
    return next(iter(lines_of([page_of(text)])))


def texts(spans):
    return [span.text for span in spans]


def test_strokes_that_stand_alone_part_entries():
    assert texts(stroked(row("apixaban 5 mg BID / metoprolol"))) == ["apixaban 5 mg BID", "metoprolol"]
    assert texts(stroked(row("Hydrocodone/APAP 5/325"))) == ["Hydrocodone/APAP 5/325"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("neck strain, knee contusion", ["neck strain,", "knee contusion"]),
        ("Neck strain, initial encounter", ["Neck strain, initial encounter"]),
        ("Fracture of radius, closed", ["Fracture of radius, closed"]),
    ],
)
def test_commas_part_illnesses_and_no_qualifiers(text, parts):
    assert texts(illnesses(row(text))) == parts


def test_a_cell_that_is_but_a_flag_is_no_part_of_the_entry():
    assert unflagged(row("Strain of lower back S39.012D          Yes")).text == "Strain of lower back S39.012D"


def test_a_row_of_codes_is_parted_before_each():
    code = re.compile(r"\d{5}")
    assert texts(coded(row("97110 x2  97140 x1"), code)) == ["97110 x2", "97140 x1"]
    assert texts(coded(row("Splint applied 29125"), code)) == ["Splint applied 29125"]
    told = "97110 therapeutic exercise, one unit. 97140 manual therapy"
    assert texts(coded(row(told), code)) == [told]
