"""Files as senders really send them: cut into rows, without levels, with narrative alone."""

from decimal import Decimal

import pytest

from extractors.structured import read_structured
from tests.benchmarks.corpus import structured

FILES = {file.name: file for file in structured.files()}


def record(name, text=None):
    (document,) = read_structured(text or FILES[name].text, "text/plain")
    return document.extraction.record


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_file_is_one_document_of_its_kind(name):
    assert [one.kind for one in read_structured(FILES[name].text, "text/plain")] == [FILES[name].kind]


def test_a_remittance_cut_into_rows_of_eighty_signs_reads_like_the_whole():
    assert record("remit-wrapped.txt") == record("remit-envelope.835")


def test_what_every_line_allows_adds_up_to_the_total_allowed():
    assert record("remit-envelope.835").total_allowed == Decimal("121.20")


def test_no_total_is_allowed_where_a_line_does_not_say_it():
    assert record("remit-two-claims.835").total_allowed is None


def test_a_claim_without_levels_has_its_provider_and_patient():
    bill = record("claim-no-levels.txt")
    assert (bill.provider_name, bill.patient_name) == ("Brookline Spine Center", "Odessa L Fairburn")


def test_narrative_is_read_where_a_section_has_no_coded_entries():
    said = record("ccd-narrative.xml")
    assert [(one.code, one.description) for one in said.diagnoses] == [
        ("M50.122", "Cervical disc disorder with radiculopathy"),
        ("M54.50", "Low back pain"),
    ]
    assert said.medications == ("Naproxen 500 mg twice daily", "Tizanidine 4 mg at night")


def test_that_nothing_is_known_is_no_entry():
    assert record("ccd-empty.xml").diagnoses == record("ccd-empty.xml").medications == ()


def test_a_code_beside_the_words_of_a_listed_problem_is_its_code():
    assert [(one.code, one.description) for one in record("ccd-list-codes.xml").diagnoses] == [
        ("M54.2", "Cervicalgia"),
        ("S33.5XXA", "Sprain of ligaments of lumbar spine"),
    ]


def test_coded_entries_stand_before_the_narrative():
    assert [one.description for one in record("ccd-coded.xml").diagnoses] == ["Whiplash injury to neck"]
