import datetime as dt
from decimal import Decimal

from casefile.records.medical import ExplanationOfBenefits
from extractors.structured import read_structured
from tests.unit.extractors.structured.samples import REMITTANCE

CLAIM = REMITTANCE[REMITTANCE.index("CLP*") : REMITTANCE.index("SE*")]
REVERSED = CLAIM.replace("CLP*OO-88121*1*1250*480", "CLP*OO-88121*22*-1250*-480")


def _read(text: str) -> list[ExplanationOfBenefits]:
    documents = read_structured(text, "application/edi-x12") or ()
    return [
        document.extraction.record
        for document in documents
        if isinstance(document.extraction.record, ExplanationOfBenefits)
    ]


def _problems(text: str) -> list[str]:
    documents = read_structured(text, "application/edi-x12") or ()
    return [problem.code for document in documents for problem in document.extraction.problems]


def test_payer_patient_and_numbers_are_read():
    (record,) = _read(REMITTANCE)
    assert (record.payer_name, record.provider_name, record.patient_name) == (
        "Golden Valley Health Plan",
        "Ortega Orthopaedics",
        "Ann B Roe",
    )
    assert (record.member_id, record.group_number, record.claim_number) == ("GV3310442", "GRP-9", "GV-771-02")


def test_every_service_is_a_line():
    (record,) = _read(REMITTANCE)
    first, second = record.lines
    assert (first.date_of_service, first.code, first.billed, first.allowed, first.paid) == (
        dt.date(2026, 3, 10),
        "99204",
        500,
        330,
        300,
    )
    assert (second.description, second.adjustment, second.patient_responsibility) == ("MRI OF THE NECK", 480, 90)


def test_all_adjustments_of_a_segment_count_and_what_the_patient_owes_stands_apart():
    (record,) = _read(REMITTANCE)
    assert (record.lines[0].adjustment, record.lines[0].patient_responsibility) == (170, 30)


def test_totals_are_the_claims():
    (record,) = _read(REMITTANCE)
    assert (record.total_billed, record.total_paid, record.total_adjustment, record.total_patient_responsibility) == (
        1250,
        480,
        650,
        120,
    )


def test_a_balanced_remittance_raises_no_doubt():
    assert _problems(REMITTANCE) == []


def test_a_claim_and_its_reversal_leave_the_corrected_claim():
    corrected = CLAIM.replace("*1250*480*120*", "*1250*400*200*")
    (record,) = _read(REMITTANCE.replace(CLAIM, CLAIM + REVERSED + corrected))
    assert (record.total_billed, record.total_paid, len(record.lines)) == (1250, 400, 2)


def test_a_reversal_of_an_older_payment_takes_it_back():
    text = REMITTANCE.replace(CLAIM, REVERSED)
    (record,) = _read(text)
    assert (record.total_paid, "reversal" in _problems(text)) == (Decimal("-480.00"), True)


def test_several_patients_have_a_document_each():
    other = CLAIM.replace("ROE*ANN*B", "DOE*JIM*").replace("GV3310442", "GV99")
    assert [record.patient_name for record in _read(REMITTANCE.replace(CLAIM, CLAIM + other))] == [
        "Ann B Roe",
        "Jim Doe",
    ]


def test_two_claims_of_one_patient_are_one_document():
    second = CLAIM.replace("GV-771-02", "GV-771-03")
    text = REMITTANCE.replace(CLAIM, CLAIM + second)
    (record,) = _read(text)
    assert (record.claim_number, record.total_billed, "several_claims" in _problems(text)) == (None, 2500, True)


def test_a_service_without_amounts_where_they_belong_is_kept_and_said():
    text = REMITTANCE.replace("SVC*HC:99204:25*500*300**1~", "SVC*HC:99204******500*500**1~")
    (record,) = _read(text)
    assert (record.lines[0].code, record.lines[0].billed, "line_amounts" in _problems(text)) == ("99204", None, True)


def test_a_payment_that_is_not_the_sum_of_its_claims_is_said():
    assert "payment_unbalanced" in _problems(REMITTANCE.replace("BPR*I*480", "BPR*I*500"))


def test_money_settled_apart_from_claims_is_counted():
    settled = REMITTANCE.replace("BPR*I*480", "BPR*I*430").replace("SE*20", "PLB*123*20261231*WO*50~\nSE*20")
    assert "payment_unbalanced" not in _problems(settled)


def test_adjustments_that_do_not_explain_the_difference_are_said():
    assert "remittance_unbalanced" in _problems(REMITTANCE.replace("CAS*CO*45*480~", "CAS*CO*45*470~"))


def test_sources_are_segments_without_a_box():
    documents = read_structured(REMITTANCE, "application/edi-x12")
    assert documents is not None
    source = documents[0].extraction.sources["lines[0].billed"]
    assert (source.page, source.box, source.method, source.text) == (
        1,
        None,
        "structured",
        "SVC*HC:99204:25*500*300**1",
    )
