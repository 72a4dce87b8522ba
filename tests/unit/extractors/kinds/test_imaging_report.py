import datetime as dt

import pytest

from casefile.records.medical import ImagingReport
from extractors.kinds import imaging_report
from tests.pages import page_of

MRI = """
BAYSIDE RADIOLOGY ASSOCIATES
900 Harbor Blvd, Tampa, FL 33602        Phone (813) 555-0142

RADIOLOGY REPORT

Patient: Ophelia Marchetti              Exam Date: 04/17/2026
DOB: 12/05/1982                         Accession: BR-77120
Referring Physician: Ansel Whitlock, MD

EXAM: MRI OF THE LUMBAR SPINE WITHOUT CONTRAST
CLINICAL HISTORY: Low back pain after a fall.
TECHNIQUE: Sagittal T1, T2 and STIR, axial T2.
COMPARISON: None.

FINDINGS:
Alignment is normal. At L4-L5 there is a broad-based disc bulge with mild
facet arthropathy. The conus ends at L1.

IMPRESSION:
1. L4-L5 disc bulge with mild bilateral foraminal narrowing.
2. No acute fracture.

Electronically signed by Rowena Castellan, MD 04/18/2026 9:12 AM
"""
XRAY = """
                     GLENWOOD COMMUNITY HOSPITAL
                     Department of Radiology

PATIENT NAME: DUBOIS, REMY          MRN: 00441278
DATE OF BIRTH: 03/30/1971           DATE OF EXAM: 01/15/2026
ORDERING PHYSICIAN: H. STANWICK, DO

LEFT SHOULDER, 3 VIEWS

HISTORY: PAIN AFTER MOTOR VEHICLE COLLISION.

FINDINGS: NO FRACTURE OR DISLOCATION. THE ACROMIOCLAVICULAR JOINT IS INTACT.

CONCLUSION: NORMAL LEFT SHOULDER.

INTERPRETED BY: YOLANDA FERREIRA, MD
"""
CT = """
Summit Imaging Center
Report of CT Examination

Name: Leopold Vance          Birth Date: 8/8/1955
Date of Service: 2/20/2026   Read by: Mireille Aubuchon, M.D.

Procedure: CT Head without contrast

Indication: Head injury.

Technique: Axial images were obtained from the skull base to the vertex.

Findings: No hemorrhage, mass or midline shift. Ventricles are normal in size.

Impression: No acute intracranial abnormality.
"""
BLANK = """
RADIOLOGY REPORT
Patient: ____________     DOB: ___________
Exam Date: __________
FINDINGS:
IMPRESSION:
"""


def read(page: str) -> ImagingReport:
    record = imaging_report.extract([page_of(page)]).record
    assert isinstance(record, ImagingReport)
    return record


def test_an_mri_report_is_read():
    assert read(MRI) == ImagingReport(
        facility="BAYSIDE RADIOLOGY ASSOCIATES",
        provider_name="Rowena Castellan, MD",
        patient_name="Ophelia Marchetti",
        patient_dob=dt.date(1982, 12, 5),
        date_of_service=dt.date(2026, 4, 17),
        modality="mri",
        body_part="Lumbar spine",
        findings="Alignment is normal. At L4-L5 there is a broad-based disc bulge with mild"
        " facet arthropathy. The conus ends at L1.",
        impression="1. L4-L5 disc bulge with mild bilateral foraminal narrowing. 2. No acute fracture.",
    )


def test_an_x_ray_report_in_capitals_is_read_and_its_names_in_ordinary_case():
    assert read(XRAY) == ImagingReport(
        facility="Glenwood Community Hospital",
        provider_name="Yolanda Ferreira, MD",
        patient_name="Dubois, Remy",
        patient_dob=dt.date(1971, 3, 30),
        date_of_service=dt.date(2026, 1, 15),
        modality="xray",
        body_part="Left shoulder",
        findings="NO FRACTURE OR DISLOCATION. THE ACROMIOCLAVICULAR JOINT IS INTACT.",
        impression="NORMAL LEFT SHOULDER.",
    )


def test_a_ct_report_with_headings_in_the_line_is_read():
    assert read(CT) == ImagingReport(
        facility="Summit Imaging Center",
        provider_name="Mireille Aubuchon, M.D.",
        patient_name="Leopold Vance",
        patient_dob=dt.date(1955, 8, 8),
        date_of_service=dt.date(2026, 2, 20),
        modality="ct",
        body_part="Head",
        findings="No hemorrhage, mass or midline shift. Ventricles are normal in size.",
        impression="No acute intracranial abnormality.",
    )


def test_a_blank_report_yields_nothing():
    assert read(BLANK) == ImagingReport()


@pytest.mark.parametrize("page", [MRI, XRAY, CT])
def test_every_value_has_a_source(page: str):
    extraction = imaging_report.extract([page_of(page)])
    assert set(extraction.sources) == {name for name, value in extraction.record if value is not None}


def test_the_day_of_the_exam_stands_before_that_of_the_report_wherever_it_is_printed():
    reported = MRI.replace("RADIOLOGY REPORT\n", "RADIOLOGY REPORT      Report date: 04/18/2026\n")
    assert imaging_report.extract([page_of(reported)]).record.date_of_service == dt.date(2026, 4, 17)
    alone = reported.replace("Exam Date: 04/17/2026", "")
    assert imaging_report.extract([page_of(alone)]).record.date_of_service == dt.date(2026, 4, 18)


def test_an_impression_ends_before_the_call_that_told_it_and_before_a_portals_small_print():
    for row in ("Called to Mr. Abbot at 16:25.", "Your provider may not have seen this result yet."):
        assert read(CT.rstrip() + f"\n{row}\n").impression == "No acute intracranial abnormality."


def test_findings_that_nothing_heads_stand_before_the_impression():
    report = """
MRI THORACIC SPINE
Hx: persistent pain after a collision.
Heights are preserved except for a mild superior endplate depression at T7.
No retropulsion is seen.
Summary: Endplate compression of T7.
"""
    assert imaging_report.extract([page_of(report)]).record.findings == (
        "Heights are preserved except for a mild superior endplate depression at T7. No retropulsion is seen."
    )
