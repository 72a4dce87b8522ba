"""Whose each page of a document is: whom its head names, and no guarantor, insured, parent or doctor beside them."""

import datetime as dt

import pytest

from extractors.marks import marks
from extractors.typed import typed_pages
from extractors.whose import said_on

BORN = dt.date(1988, 5, 9)


def people(text: str, kind: str = "chart_note"):
    pages = typed_pages(text)
    return [(one.role, one.name, one.born) for one in said_on(kind, pages, map(marks, pages)).people]


@pytest.mark.parametrize(
    "head",
    [
        "Patient: QUINTANILLA, MARISOL     DOB: 05/09/1988     MRN: 00482913",
        "QUINTANILLA, MARISOL          DOB: 05/09/1988          MRN: 00482913",
        "Name: QUINTANILLA, MARISOL     Date of birth: 05/09/1988",
    ],
)
def test_a_pages_head_names_the_patient_with_the_birth_date(head: str):
    assert people(f"{head}\n\nNeck pain after the collision.") == [("patient", "QUINTANILLA, MARISOL", BORN)]


@pytest.mark.parametrize(
    "beside",
    [
        "Guarantor: QUINTANILLA, LUIS     DOB: 01/02/1980",
        "Insured's name: Luis Quintanilla",
        "Mother: Carmen Quintanilla",
        "Emergency contact: Luis Quintanilla",
        "Referring physician: Daniel R. Ortega, MD",
        "Subscriber name: Luis Quintanilla    Subscriber DOB: 01/02/1980",
    ],
)
def test_who_stands_beside_the_patient_is_no_other_patient(beside: str):
    text = f"Patient: Marisol Quintanilla     DOB: 05/09/1988\n{beside}\n\nNeck pain after the collision."
    assert people(text) == [("patient", "Marisol Quintanilla", BORN)]


def test_a_birth_date_without_a_name_is_kept_for_what_it_tells():
    assert people("PROGRESS NOTE     DOB: 05/09/1988\n\nNeck pain.") == [("patient", "", BORN)]


def test_a_crash_report_is_about_no_patient():
    assert people("Driver: Luis Reyes     DOB: 01/02/1980\nName: Dale Brannock", "crash_report") == []


def test_a_stub_names_the_employee_and_a_letter_the_claimant():
    assert people("Employee: Imogen Duarte     SSN: XXX-XX-4471", "pay_stub") == [("employee", "Imogen Duarte", None)]
    assert people("Claimant: Imogen Duarte", "claim_letter") == [("claimant", "Imogen Duarte", None)]


def test_days_of_loss_and_long_numbers_are_kept():
    pages = typed_pages("Date of loss: 02/14/2026     Claim 44-0917-263\nPatient: Marisol Quintanilla")
    said = said_on("medical_bill", pages, map(marks, pages))
    assert (said.lost, said.numbers) == ((dt.date(2026, 2, 14),), frozenset({"440917263"}))


@pytest.mark.parametrize(
    "head",
    [
        "MacCready, Ailsa J          01/29/2026          Page 2 of 2",
        "Rosalba T. Echeverria-Knox | MRN 00-771-4420 | Visit 02/14/2026 | Page 2",
    ],
)
def test_a_later_page_names_the_patient_in_its_running_head(head: str):
    (found,) = people(f"{head}\n\nNeck pain after the collision, treated twice a week.")
    assert found[0] == "patient"
    assert found[1] in {"MacCready, Ailsa J", "Rosalba T. Echeverria-Knox"}


@pytest.mark.parametrize(
    "head", ["River Glen Pkwy, Elmhollow, IL     Page 2", "Attending: Ailsa MacCready     Page 2 of 2"]
)
def test_a_town_or_a_doctor_in_a_running_head_is_no_patient(head: str):
    assert people(f"{head}\n\nNeck pain after the collision, treated twice a week.") == []
