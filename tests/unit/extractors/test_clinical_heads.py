"""The head of a clinical paper: whose it is, who wrote it, where and when."""

import datetime as dt

import pytest

from extractors.clinical import read_facility, read_patient
from extractors.clinicians import read_provider
from extractors.found import Found
from extractors.layout import rows_of
from extractors.visit_days import read_day
from tests.pages import pages_of


def head(*texts: str, method="text") -> dict[str, object]:
    pages = pages_of(*texts, method=method)
    found, rows = Found(pages), rows_of(pages)
    read_patient(found, pages, rows)
    read_facility(found, pages, rows)
    read_provider(found, pages, rows)
    read_day(found, rows)
    names = ("patient_name", "patient_dob", "facility", "provider_name", "date_of_service")
    return {name: found.get(name) for name in names if found.get(name) is not None}


def test_a_banner_without_captions_names_the_patient():
    assert head("MONTROSE, EVERLY     DOB: 2/5/1988     MRN: 5510298\nShe was seen today for knee pain.") == {
        "patient_name": "MONTROSE, EVERLY",
        "patient_dob": dt.date(1988, 2, 5),
    }


def test_a_patient_in_the_row_above_the_birth_date():
    assert head("Greyeyes, Ottoline    Exam: 02/02/2026\nDOB 08/14/2001   F")["patient_name"] == "Greyeyes, Ottoline"


def test_a_banner_on_the_second_page_names_the_patient():
    first = "\n".join(["Harbor Clinic", *(f"row {number} of the letter that goes with it" for number in range(45))])
    said = head(first, "MONTROSE, EVERLY     DOB: 2/5/1988     MRN: 5510298\nSeen for knee pain.")
    assert said["patient_name"] == "MONTROSE, EVERLY"


def test_a_title_above_the_birth_date_is_no_patient():
    assert "patient_name" not in head("PROGRESS NOTE\nDOB: 02/05/1988")


@pytest.mark.parametrize(
    "printed",
    [
        "Seen: 7/8/2025 10:20 AM",
        "DOS: 07-08-2025",
        "Exam date: 07/08/2025",
        "Appt. Date/Time      07/08/2025 09:15AM",
        "VISIT DATE:\n07-08-2025",
        "Provider: Ann Birch, MD    Date: 07/08/2025\nDOI: 05/01/2025",
        "ED Provider Notes by Ann Birch, MD at 7/8/2025 4:12 PM",
        "SERVICE:   07-08-2025   20:05",
    ],
)
def test_the_day_of_a_visit_however_it_is_captioned(printed):
    assert head(printed)["date_of_service"] == dt.date(2025, 7, 8)


def test_a_day_told_under_a_caption_of_a_common_word_is_not_the_visits():
    assert "date_of_service" not in head("Complaint today: neck stiffness since the collision of 1/31/2026")


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("MILL RACE INTERNAL MEDICINE\n19 Waterwheel Lane\nBramwell Falls PA 17999", "MILL RACE INTERNAL MEDICINE"),
        ("Dr. Thaddeus Pell, D.C.\nPell Family Chiropractic\n401 Main, Suite 2", "Pell Family Chiropractic"),
        ("MERCY OF THE PLAINS HOSPITAL\nDepartment of Radiology", "MERCY OF THE PLAINS HOSPITAL"),
        ("MRI Knee Right Without Contrast\nPerformed at: Cascade Imaging Center", "Cascade Imaging Center"),
    ],
)
def test_the_place_is_named_by_its_letterhead_or_caption(printed, name):
    assert head(printed)["facility"] == name


def test_captions_of_a_table_are_no_place():
    page = "Halcyon Pain Institute     Procedure Note\nPhysician     Rosamund Idowu, MD\nAnesthesia     Local"
    assert head(page)["facility"] == "Halcyon Pain Institute"


def test_a_name_ends_with_its_credentials():
    assert head("Signed by: Thornton Ellery, PT, DPT License on file")["provider_name"] == "Thornton Ellery, PT, DPT"


def test_who_ordered_the_exam_did_not_write_the_report():
    page = "Ordered by: Ulrika Denholm, PA-C\nDictated by: Percival Nakamura, MD"
    assert head(page)["provider_name"] == "Percival Nakamura, MD"


def test_a_name_signed_with_an_initial_is_the_one_that_the_head_prints_whole():
    page = "Dr. Thaddeus Pell, D.C.\nPell Family Chiropractic\nName: Bart Achterberg\nSigned: T. Pell, D.C."
    assert head(page)["provider_name"] == "Dr. Thaddeus Pell, D.C."


def test_a_day_that_the_row_end_cuts_in_two():
    assert head("NAME: Ann Tsosie    VISIT DATE: 11-\n17-2025")["date_of_service"] == dt.date(2025, 11, 17)


def test_a_facility_that_only_refers_is_not_the_papers():
    page = "NightWatch Teleradiology     Final\nReferring facility: Blue Ridge Hospital"
    assert head(page)["facility"] == "NightWatch Teleradiology"


def test_names_that_wrap_in_their_cells_are_whole():
    printed = (
        "Name: Everly R.          DOB:             Seen by: Ottoline Greyeyes,\n"
        "Montrose                 02/05/1988       DO\n"
    )
    said = head(printed)
    assert (said["patient_name"], said["provider_name"]) == ("Everly R. Montrose", "Ottoline Greyeyes, DO")


def test_the_sex_behind_a_patients_name_is_no_part_of_it():
    assert head("Patient   Everly R. Montrose, F, born 5 Feb 1988")["patient_name"] == "Everly R. Montrose"
