import pytest

from extractors.shortened import written_out


@pytest.mark.parametrize(
    ("printed", "whole"),
    [
        ("DISCH MEDS", "discharge medications"),
        ("D/C meds", "discharge medications"),
        ("Chief compl.", "Chief complaint"),
        ("FU/INSTR", "follow up/instructions"),
        ("Plan of care", "Plan of care"),
    ],
)
def test_words_that_headings_shorten_are_written_out(printed, whole):
    assert written_out(printed) == whole
