import datetime as dt

from casefile.records.medical import ClinicalSummary, Diagnosis
from extractors.structured import cda, read_structured
from tests.unit.extractors.structured.samples import CLINICAL


def _read(text: str = CLINICAL) -> ClinicalSummary:
    documents = read_structured(text, "application/cda+xml")
    assert documents is not None
    record = documents[0].extraction.record
    assert isinstance(record, ClinicalSummary)
    return record


def test_the_legal_name_and_the_birth_date_are_read():
    assert (_read().patient_name, _read().patient_dob) == ("Ann B. Roe", dt.date(1988, 5, 9))


def test_a_person_is_the_author_before_a_device():
    assert _read().author == "Rita Moss MD"


def test_the_stay_and_the_visits_are_encounters_and_what_is_planned_is_none():
    stay, visit = _read().encounters
    assert (stay.date, stay.date_through, stay.facility) == (dt.date(2026, 2, 14), dt.date(2026, 2, 15), "Sierra Crest")
    assert (visit.date, visit.type, visit.provider_name, visit.facility) == (
        dt.date(2026, 3, 10),
        "Office visit",
        "Luis Ortega",
        "Ortega Clinic",
    )


def test_diagnoses_take_their_icd_code_and_what_is_denied_is_none():
    assert _read().diagnoses == (
        Diagnosis(code="S13.4XXA", description="Sprain of neck"),
        Diagnosis(code=None, description="Neck pain"),
    )


def test_only_what_was_done_is_a_procedure():
    assert _read().procedures == ("CT of the neck",)


def test_words_are_found_in_the_narrative():
    assert _read().medications == ("Ibuprofen 600 mg",)


def test_every_value_has_its_element():
    documents = read_structured(CLINICAL, "application/cda+xml")
    assert documents is not None
    source = documents[0].extraction.sources["patient_dob"]
    assert (source.box, source.text) == (None, "recordTarget/patientRole/patient/birthTime: 19880509")


def test_entities_and_document_types_are_not_parsed():
    bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><ClinicalDocument>&b;</ClinicalDocument>'
    assert cda.parse(bomb) is None
