"""Whose paper it is: the client's, somebody else's, or unsaid; and which matter an unsorted paper fits."""

from __future__ import annotations

import datetime as dt

import pytest

from casefile.fitting import whose
from casefile.matching import match
from casefile.matter import AdverseParty, Client, Jurisdiction, Matter
from casefile.records.employment import PayStub
from casefile.records.insurance import ClaimLetter, Declarations
from casefile.records.medical import ChartNote
from casefile.said import said_by

BORN = dt.date(1988, 5, 9)


def a_matter(
    number: str = "2026-0001",
    name: str = "Marisol E. Quintanilla-Reyes",
    born: dt.date | None = BORN,
    claim: str = "44-0917-263",
) -> Matter:
    return Matter(
        number=number,
        client=Client(name=name, date_of_birth=born),
        jurisdiction=Jurisdiction(state="CA"),
        adverse_parties=(AdverseParty(name="Dale Brannock", claim_number=claim),),
    )


@pytest.mark.parametrize("name", ["QUINTANILLA-REYES, MARISOL E", "Marisol Quintanilla-Reyes", "Marisol E Quintanilla"])
def test_the_client_in_her_spellings_is_the_client(name: str):
    assert whose(said_by(ChartNote(patient_name=name, patient_dob=BORN)), a_matter()) == "client"


def test_another_patient_is_somebody_else():
    assert (
        whose(said_by(ChartNote(patient_name="Darnell P. Whitcomb", patient_dob=dt.date(1971, 11, 30))), a_matter())
        == "other"
    )


def test_another_employee_is_somebody_else():
    assert whose(said_by(PayStub(employee_name="Rosa Delgado")), a_matter()) == "other"


def test_a_former_name_with_the_clients_birth_date_is_the_client():
    assert whose(said_by(ChartNote(patient_name="Marisol Ibarra", patient_dob=BORN)), a_matter()) == "client"


def test_the_clients_name_with_another_birth_date_is_somebody_else():
    assert (
        whose(said_by(ChartNote(patient_name="Marisol Quintanilla-Reyes", patient_dob=dt.date(1961, 1, 2))), a_matter())
        == "other"
    )


def test_one_misread_digit_in_the_birth_date_makes_nobody_else():
    assert (
        whose(said_by(ChartNote(patient_name="Marisol Quintanilla-Reyes", patient_dob=dt.date(1988, 5, 8))), a_matter())
        == "client"
    )


def test_a_letter_that_names_nobody_says_nothing():
    assert whose(said_by(Declarations(named_insured="Dale Brannock")), a_matter()) == "unsaid"


def test_a_claim_number_is_enough_for_one_matter():
    found = match(
        [said_by(ClaimLetter(claim_number="44 0917 263"))],
        [a_matter(), a_matter("2026-0002", "Ana Lima", None, "77-1111-9")],
    )
    assert found.certain == "2026-0001"


def test_a_family_with_one_claim_number_is_a_question():
    family = [a_matter(), a_matter("2026-0002", "Luis Reyes", dt.date(1986, 1, 1))]
    found = match([said_by(ClaimLetter(claim_number="44-0917-263"))], family)
    assert (found.certain, found.candidates) == (None, ("2026-0001", "2026-0002"))


def test_a_name_alone_is_a_candidate_and_not_certain():
    found = match([said_by(ChartNote(patient_name="Marisol Quintanilla-Reyes"))], [a_matter()])
    assert (found.certain, found.candidates) == (None, ("2026-0001",))


def test_a_stranger_fits_no_matter():
    assert match([said_by(ChartNote(patient_name="Rosa Delgado"))], [a_matter()]).candidates == ()
