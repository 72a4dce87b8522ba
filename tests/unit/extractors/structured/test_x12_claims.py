import datetime as dt
from decimal import Decimal

from casefile.records.medical import MedicalBill
from extractors.structured import read_structured
from tests.unit.extractors.structured.samples import INSTITUTIONAL, PROFESSIONAL


def _read(text: str) -> list[MedicalBill]:
    documents = read_structured(text, "application/edi-x12") or ()
    return [document.extraction.record for document in documents if isinstance(document.extraction.record, MedicalBill)]


def test_the_provider_is_the_billing_provider():
    (bill,) = _read(PROFESSIONAL)
    assert (bill.form, bill.provider_name, bill.provider_npi, bill.provider_tax_id, bill.provider_phone) == (
        "x12_837",
        "Ortega Orthopaedics",
        "1234567893",
        "942260913",
        "5595550170",
    )


def test_the_address_is_put_together():
    (bill,) = _read(PROFESSIONAL)
    assert bill.provider_address == "2100 E SHIELDS AVE, STE 4, FRESNO, CA 93726"


def test_the_subscriber_is_the_patient_where_no_other_is_named():
    (bill,) = _read(PROFESSIONAL)
    assert (bill.patient_name, bill.patient_dob) == ("Ann B Roe", dt.date(1988, 5, 9))


def test_a_dependent_is_the_patient():
    (bill,) = _read(INSTITUTIONAL)
    assert (bill.patient_name, bill.patient_dob) == ("Ann Roe", dt.date(1985, 2, 2))


def test_numbers_and_sums_are_read():
    (bill,) = _read(PROFESSIONAL)
    assert (bill.account_number, bill.claim_number, bill.total_charges, bill.patient_payments) == (
        "OO-88121",
        "44-0917-263",
        425,
        25,
    )


def test_diagnoses_have_their_dot_and_the_principal_first():
    assert [bill.diagnosis_codes for bill in _read(PROFESSIONAL)] == [("M50.122", "S13.4XXA")]


def test_external_causes_follow():
    assert [bill.diagnosis_codes for bill in _read(INSTITUTIONAL)] == [("S13.4XXA", "V43.52XA")]


def test_professional_lines_have_procedure_modifiers_and_pointers():
    (bill,) = _read(PROFESSIONAL)
    first = bill.charges[0]
    assert (first.code, first.code_system, first.modifiers, first.diagnosis_pointers, first.units, first.amount) == (
        "99204",
        "CPT",
        ("25",),
        "1:2",
        1,
        300,
    )


def test_supplies_are_of_their_own_code_set_and_a_range_has_two_days():
    (bill,) = _read(PROFESSIONAL)
    second = bill.charges[1]
    assert (second.code_system, second.description, second.date_of_service, second.date_through) == (
        "HCPCS",
        "KENALOG",
        dt.date(2026, 3, 10),
        dt.date(2026, 3, 11),
    )


def test_institutional_lines_go_by_their_procedure_else_by_their_revenue_code_of_four_places():
    (bill,) = _read(INSTITUTIONAL)
    assert [(line.code, line.code_system, line.revenue_code, line.amount) for line in bill.charges] == [
        ("99284", "CPT", "0450", Decimal("900.50")),
        ("0250", "REV", "0250", 100),
    ]


def test_a_line_without_a_day_has_the_days_of_the_statement():
    (bill,) = _read(INSTITUTIONAL)
    assert (bill.charges[1].date_of_service, bill.charges[1].date_through) == (
        dt.date(2026, 2, 14),
        dt.date(2026, 2, 15),
    )


def test_lines_that_do_not_add_up_are_said():
    documents = read_structured(PROFESSIONAL.replace("OO-88121*425", "OO-88121*430"), "application/edi-x12") or ()
    assert [problem.code for document in documents for problem in document.extraction.problems] == ["claim_unbalanced"]


def test_two_patients_have_a_bill_each():
    start, end = PROFESSIONAL.index("HL*2"), PROFESSIONAL.index("SE*25")
    other = PROFESSIONAL[start:end].replace("ROE*ANN*B", "DOE*JIM*").replace("OO-88121", "OO-2")
    assert [bill.account_number for bill in _read(PROFESSIONAL[:end] + other + PROFESSIONAL[end:])] == [
        "OO-88121",
        "OO-2",
    ]
