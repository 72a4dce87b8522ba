"""Fields in plain words, in the sentences that people read."""

import pytest

from casefile.paths import scalars
from casefile.records.registry import KIND_BY_NAME
from casefile.wording import plainly, words_of
from tests.factories import a_bill, a_file


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("compare: charges[2].amount (page 3)", "compare: the amount of line 3 on page 3"),
        ("provider_name (page 1), date (page 2)", "the provider's name on page 1, the date on page 2"),
        ("look: charges[0] (page 1), and 3 more", "look: line 1 on page 1, and 3 more"),
        ("left out: lines[4] as first read (page 2)", "left out: line 5 as first read on page 2"),
        ("encounters[1].diagnosis_codes[0] (page 9)", "diagnosis code 1 of visit 2 on page 9"),
        ("total_charges: 12.00", "the total charges: 12.00"),
        ("patient_dob (page 1)", "the patient's birth date on page 1"),
    ],
)
def test_a_path_reads_as_a_person_says_it(said, told):
    assert plainly(said) == told


@pytest.mark.parametrize(
    "said",
    [
        "page 1 of scan_2026.pdf: what kind of paper is this?",
        "the date of the paper (page 3) lies before its amount",
        "the 3 lines add up to $1,385.00 (page 1), the total reads $1,400.00 (page 2)",
        "Quarry St. Clinic [copy]",
        "",
    ],
)
def test_a_sentence_without_paths_stays_as_it_is(said):
    assert plainly(said) == said


def test_no_field_of_any_kind_keeps_its_underscores():
    names = {path for path, _ in scalars(a_bill(a_file()).record)}
    names |= {name for kind in KIND_BY_NAME.values() for name in kind.record.model_fields}
    for name in names:
        assert not set("_[]") & set(words_of(name)), name
