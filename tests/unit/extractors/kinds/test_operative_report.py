import datetime as dt

import pytest

from casefile.records.medical import OperativeReport
from extractors.kinds import operative_report
from tests.pages import page_of

SURGERY = """
                     MERIDIAN SURGICAL HOSPITAL
                     OPERATIVE REPORT

PATIENT: Anneliese Korhonen           DATE OF SURGERY: 09/22/2025
DATE OF BIRTH: 06/14/1968             MRN: 5519023

SURGEON: Bartholomew Eads, MD
ASSISTANT: Ilse Nakagawa, PA-C
ANESTHESIA: General endotracheal

PREOPERATIVE DIAGNOSIS: Right rotator cuff tear.
POSTOPERATIVE DIAGNOSIS: Right full-thickness supraspinatus tear.
PROCEDURE PERFORMED: Right shoulder arthroscopic rotator cuff repair.

FINDINGS: A 2 cm full-thickness tear of the supraspinatus with a type II acromion.

DESCRIPTION OF PROCEDURE: The patient was brought to the operating room and prepped and draped.
Two anchors were placed. She tolerated the procedure well.

ESTIMATED BLOOD LOSS: Minimal
COMPLICATIONS: None

Bartholomew Eads, MD
"""
INJECTION = """
Cedar Point Pain Center
77 Wellspring Ave, Tucson, AZ 85704

PROCEDURE NOTE

Patient Name: Gideon Askew
DOB: 11/11/1974
Date of Procedure: 05/06/2026
Physician: Saoirse Mulcahy, DO

Pre-procedure Diagnosis:
1. Cervical radiculopathy, left C6

Post-procedure Diagnosis:
Same

Procedure:
C6-C7 interlaminar epidural steroid injection under fluoroscopy

Anesthesia:
Local

Description of Procedure:
After informed consent the patient was placed prone. The skin was prepped and draped.
"""
CAPITALS = """
NORTH SHORE MEDICAL CENTER
REPORT OF OPERATION
NAME: PELLETIER, AURORE       DOB: 02/02/1990
SURGERY DATE: 12/01/2025
ATTENDING SURGEON: CASPIAN ROURKE, MD

PRE-OP DIAGNOSIS: LEFT KNEE MEDIAL MENISCUS TEAR
POST-OP DIAGNOSIS: SAME WITH GRADE II CHONDROMALACIA
NAME OF OPERATION: LEFT KNEE ARTHROSCOPY WITH PARTIAL MEDIAL MENISCECTOMY
TYPE OF ANESTHESIA: SPINAL
OPERATIVE FINDINGS: COMPLEX TEAR OF THE POSTERIOR HORN.
"""
BLANK = """
OPERATIVE REPORT
PATIENT: ______________   DATE OF SURGERY: ________
SURGEON: ____________
PREOPERATIVE DIAGNOSIS:
PROCEDURE:
"""


def read(page: str) -> OperativeReport:
    record = operative_report.extract([page_of(page)]).record
    assert isinstance(record, OperativeReport)
    return record


def test_a_surgeons_report_is_read():
    assert read(SURGERY) == OperativeReport(
        facility="MERIDIAN SURGICAL HOSPITAL",
        surgeon="Bartholomew Eads, MD",
        patient_name="Anneliese Korhonen",
        patient_dob=dt.date(1968, 6, 14),
        date_of_service=dt.date(2025, 9, 22),
        preoperative_diagnosis="Right rotator cuff tear.",
        postoperative_diagnosis="Right full-thickness supraspinatus tear.",
        procedure="Right shoulder arthroscopic rotator cuff repair.",
        anesthesia="General endotracheal",
        findings="A 2 cm full-thickness tear of the supraspinatus with a type II acromion.",
    )


def test_an_injection_is_read_with_headings_over_their_text():
    assert read(INJECTION) == OperativeReport(
        facility="Cedar Point Pain Center",
        surgeon="Saoirse Mulcahy, DO",
        patient_name="Gideon Askew",
        patient_dob=dt.date(1974, 11, 11),
        date_of_service=dt.date(2026, 5, 6),
        preoperative_diagnosis="1. Cervical radiculopathy, left C6",
        postoperative_diagnosis="Same",
        procedure="C6-C7 interlaminar epidural steroid injection under fluoroscopy",
        anesthesia="Local",
    )


def test_a_report_in_capitals_is_read():
    assert read(CAPITALS) == OperativeReport(
        facility="North Shore Medical Center",
        surgeon="Caspian Rourke, MD",
        patient_name="Pelletier, Aurore",
        patient_dob=dt.date(1990, 2, 2),
        date_of_service=dt.date(2025, 12, 1),
        preoperative_diagnosis="LEFT KNEE MEDIAL MENISCUS TEAR",
        postoperative_diagnosis="SAME WITH GRADE II CHONDROMALACIA",
        procedure="LEFT KNEE ARTHROSCOPY WITH PARTIAL MEDIAL MENISCECTOMY",
        anesthesia="SPINAL",
        findings="COMPLEX TEAR OF THE POSTERIOR HORN.",
    )


def test_a_blank_report_yields_nothing():
    assert read(BLANK) == OperativeReport()


@pytest.mark.parametrize("page", [SURGERY, INJECTION, CAPITALS])
def test_every_value_has_a_source(page: str):
    extraction = operative_report.extract([page_of(page)])
    assert set(extraction.sources) == {name for name, value in extraction.record if value is not None}


def test_a_bare_diagnosis_is_not_said_to_be_from_before_the_operation():
    page = "PROCEDURE NOTE\nDiagnosis: Cervical radiculopathy\nProcedure: Epidural injection"
    record = operative_report.extract([page_of(page)]).record
    assert record.preoperative_diagnosis is None


def test_an_indication_is_no_diagnosis_where_one_is_headed_so():
    report = """
Pre-op diagnosis: Hip fracture
What was done: Nailing of the left hip
Indication: A fall on wet tile.
What was seen: A lesser trochanter fragment.
"""
    record = operative_report.extract([page_of(report)]).record
    assert record.preoperative_diagnosis == "Hip fracture"
    assert record.procedure == "Nailing of the left hip"
    assert record.findings == "A lesser trochanter fragment."
