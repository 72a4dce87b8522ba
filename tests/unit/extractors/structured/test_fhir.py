import datetime as dt
import json
from decimal import Decimal

import pytest

from casefile.records.medical import ClinicalSummary, Diagnosis, ExplanationOfBenefits, MedicalBill
from extractors.structured import fhir, read_structured
from tests.unit.extractors.structured.samples import (
    BENEFIT,
    CARE,
    CLAIM,
    CLINIC,
    COVERAGE,
    PATIENT,
    bundle,
)

XML = """<Bundle xmlns="http://hl7.org/fhir"><type value="collection"/>
<entry><resource><Patient><id value="p"/><name><given value="Ann"/><family value="Roe"/></name>
<birthDate value="1988-05-09"/></Patient></resource></entry>
<entry><resource><Condition><subject><reference value="Patient/p"/></subject><code><text value="Neck pain"/></code>
</Condition></resource></entry></Bundle>"""


def _only(text: str) -> tuple[str, object]:
    documents = read_structured(text, "application/fhir+json")
    assert documents is not None
    assert len(documents) == 1
    return documents[0].kind, documents[0].extraction.record


def test_a_bundle_of_care_is_a_summary():
    kind, record = _only(bundle(PATIENT, CLINIC, *CARE))
    assert isinstance(record, ClinicalSummary)
    assert (kind, record.patient_name, record.patient_dob) == ("clinical_summary", "Ann B. Roe", dt.date(1988, 5, 9))


def test_encounters_name_their_provider_and_place():
    _, record = _only(bundle(PATIENT, CLINIC, *CARE))
    assert isinstance(record, ClinicalSummary)
    visit = record.encounters[0]
    assert (visit.date, visit.date_through, visit.type, visit.provider_name, visit.facility) == (
        dt.date(2026, 3, 10),
        None,
        "Office visit",
        "Luis Ortega",
        "Ortega Clinic",
    )


def test_what_was_refuted_is_no_diagnosis():
    _, record = _only(bundle(PATIENT, *CARE))
    assert isinstance(record, ClinicalSummary)
    assert record.diagnoses == (Diagnosis(code="M50.122", description="Disc disorder"),)


def test_contained_medications_are_found():
    _, record = _only(bundle(PATIENT, *CARE))
    assert isinstance(record, ClinicalSummary)
    assert (record.procedures, record.medications) == (("MRI",), ("Ibuprofen",))


def test_claims_in_a_bundle_of_care_are_its_charges():
    _, record = _only(bundle(PATIENT, CLINIC, *CARE, CLAIM))
    assert isinstance(record, ClinicalSummary)
    assert [(charge.code, charge.amount) for charge in record.charges] == [("99204", Decimal("300.10"))]


def test_a_claim_by_itself_is_a_bill():
    kind, record = _only(bundle(PATIENT, CLINIC, CLAIM))
    assert isinstance(record, MedicalBill)
    assert (kind, record.provider_name, record.provider_npi, record.claim_number, record.diagnosis_codes) == (
        "medical_bill",
        "Ortega Clinic",
        "1234567893",
        "44-0917",
        ("S13.4XXA",),
    )


def test_a_claims_line_has_its_modifiers_pointers_and_units():
    _, record = _only(bundle(PATIENT, CLAIM))
    assert isinstance(record, MedicalBill)
    line = record.charges[0]
    assert (line.code_system, line.modifiers, line.diagnosis_pointers, line.units, line.description) == (
        "CPT",
        ("25",),
        "1",
        1,
        "Office visit",
    )


def test_an_explanation_of_benefit_is_read_with_its_coverage():
    kind, record = _only(bundle(PATIENT, CLINIC, COVERAGE, BENEFIT))
    assert isinstance(record, ExplanationOfBenefits)
    assert (kind, record.payer_name, record.member_id, record.group_number, record.claim_number) == (
        "explanation_of_benefits",
        "Golden Valley",
        "GV3310442",
        "GRP-9",
        "EOB-1",
    )


def test_adjudications_are_told_apart_and_the_patients_shares_added():
    _, record = _only(bundle(PATIENT, BENEFIT))
    assert isinstance(record, ExplanationOfBenefits)
    line = record.lines[0]
    assert (line.billed, line.allowed, line.paid, line.patient_responsibility) == (
        Decimal("300.10"),
        120,
        Decimal("94.50"),
        Decimal("25.50"),
    )


def test_two_patients_have_a_summary_each():
    other = {"resourceType": "Patient", "id": "q", "name": [{"text": "Jim Doe"}]}
    ache = {"resourceType": "Condition", "subject": {"reference": "Patient/q"}, "code": {"text": "Ache"}}
    documents = read_structured(bundle(PATIENT, *CARE, other, ache), "application/fhir+json") or ()
    assert [document.extraction.record.model_dump()["patient_name"] for document in documents] == [
        "Ann B. Roe",
        "Jim Doe",
    ]


def test_xml_is_read_like_json():
    documents = read_structured(XML, "application/fhir+xml")
    assert documents is not None
    record = documents[0].extraction.record
    assert isinstance(record, ClinicalSummary)
    assert (record.patient_name, record.diagnoses) == ("Ann Roe", (Diagnosis(code=None, description="Neck pain"),))


@pytest.mark.parametrize(
    "text",
    [
        '{"resourceType": "Bundle", "entry": ' + "[" * 5000 + "]" * 5000 + "}",
        '{"resourceType": "Patient", "name": ' + '{"a":' * 300 + "1" + "}" * 300 + "}",
        '{"a": 1}',
        "[1, 2]",
        '{"resourceType": ',
        "not json",
    ],
)
def test_what_is_no_resource_or_nests_too_deep_is_refused(text):
    assert fhir.from_json(text) is None


def test_a_figure_of_any_length_does_no_harm():
    text = bundle(PATIENT, CLAIM | {"total": 1}).replace('"total": 1', '"total": {"value": ' + "9" * 5000 + "}")
    assert read_structured(text, "application/fhir+json") is not None


def test_values_of_the_wrong_shape_are_passed_over():
    broken = json.loads(bundle(PATIENT, *CARE, CLAIM, BENEFIT))
    for entry in broken["entry"]:
        entry["resource"] = {
            key: [7, None, "x"] if key not in ("resourceType", "id") else value
            for key, value in entry["resource"].items()
        }
    assert read_structured(json.dumps(broken), "application/fhir+json") is not None


def test_half_a_character_can_be_written_down():
    found = read_structured(bundle({**PATIENT, "name": [{"family": "Roe\ud800"}]}, *CARE), "application/fhir+json")
    assert found is not None
    assert found[0].extraction.record.model_dump_json().encode()
