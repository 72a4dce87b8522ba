import pytest

from casefile.records.medical import ChartNote
from extractors.entries import items, read_diagnoses
from extractors.found import Found
from extractors.spans import Span, lines_of
from tests.pages import page_of


def rows(text: str) -> tuple[Span, ...]:
    return tuple(lines_of([page_of(text)]))


def read(text: str) -> list[tuple[str | None, str | None]]:
    found = Found([page_of(text)])
    read_diagnoses(found, rows(text))
    record = found.extraction(ChartNote).record
    assert isinstance(record, ChartNote)
    return [(diagnosis.code, diagnosis.description) for diagnosis in record.diagnoses]


def test_a_code_before_or_after_the_words():
    assert read("1. S13.4XXA Sprain of neck\n2. Tension headache (G44.209)") == [
        ("S13.4XXA", "Sprain of neck"),
        ("G44.209", "Tension headache"),
    ]


def test_two_codes_on_one_row_are_two_diagnoses():
    expected = [("S16.1XXA", "Cervical strain"), ("S39.012A", "Lumbar strain")]
    assert read("Cervical strain (S16.1XXA), Lumbar strain (S39.012A)") == expected
    assert read("S16.1XXA Cervical strain; S39.012A Lumbar strain") == expected


def test_statements_without_marks_are_diagnoses_where_they_are_short():
    assert read("Cervical strain; lumbar strain.") == [(None, "Cervical strain"), (None, "lumbar strain")]


def test_sentences_after_a_list_are_none():
    assert read("1. Cervical strain\nThe history and the examination agree.") == [(None, "Cervical strain")]


@pytest.mark.parametrize(
    "words",
    ["Rule out disc herniation", "History of migraine", "No fracture", "S/p fusion", "Family history of stroke"],
)
def test_what_is_denied_considered_or_past_is_none(words: str):
    assert read(f"1. {words}\n2. Cervical strain") == [(None, "Cervical strain")]


def test_what_is_done_about_it_is_no_part_of_a_diagnosis():
    assert read("1. Cervical strain: therapy and ice.") == [(None, "Cervical strain")]


def test_an_item_goes_on_over_a_full_row():
    text = "- Ibuprofen 600 mg by mouth every six hours with food as\n  needed for pain\n- Ice"
    assert [item.text for item in items(rows(text))] == [
        "Ibuprofen 600 mg by mouth every six hours with food as needed for pain",
        "Ice",
    ]
