import datetime as dt

import pytest

from casefile.case import CaseFile
from casefile.documents import FiledDocument
from casefile.matter import Client, Guardian, Jurisdiction, Matter, Relative
from casefile.minors import is_under_age, persons_of
from casefile.records.medical import MedicalBill

TODAY = dt.date(2026, 9, 8)
CHILD, GROWN = dt.date(2015, 3, 4), dt.date(1988, 5, 9)


def a_matter(name="Ana Ruiz", state="CA", born=GROWN, **client):
    return Matter(
        number="2026-1", client=Client(name=name, date_of_birth=born, **client), jurisdiction=Jurisdiction(state=state)
    )


def a_paper(name, born, held=None):
    return FiledDocument(
        id="b1", matter="2026-1", file="a" * 64, pages=(1, 1), kind="medical_bill", confidence=1.0, held=held,
        sources={},
        record=MedicalBill(provider_name="Foothill Imaging", patient_name=name, patient_dob=born),
    )  # fmt: skip


def minors(matter, *papers, linked=()):
    return persons_of(CaseFile(matter=matter, documents=papers), TODAY, linked).minors


@pytest.mark.parametrize(
    ("born", "state", "young"),
    [
        (dt.date(2008, 9, 9), "CA", True),
        (dt.date(2008, 9, 8), "CA", False),
        (dt.date(2007, 9, 9), "AL", True),
        (None, "CA", False),
    ],
)
def test_a_person_is_of_age_by_the_states_rule(born, state, young):
    assert is_under_age(born, state, TODAY) is young


def test_a_client_under_age_is_a_minor_by_each_name():
    persons = persons_of(CaseFile(matter=a_matter(born=CHILD, former_names=("Ana Soto",))), TODAY)
    assert persons.minors == ("Ana Ruiz", "Ana Soto")


def test_a_client_of_age_is_none_even_with_a_guardian():
    assert minors(a_matter(guardian=Guardian(name="Lisa Ruiz"))) == ()


def test_a_guardian_and_no_birth_date_make_a_minor():
    persons = persons_of(CaseFile(matter=a_matter(born=None, guardian=Guardian(name="Lisa Ruiz"))), TODAY)
    assert persons == (("Ana Ruiz",), ("Lisa Ruiz",))


def test_a_client_who_died_is_spoken_of_by_name():
    assert minors(a_matter(born=CHILD, date_of_death=TODAY)) == ()


def test_a_survivor_who_is_called_a_minor_is_one():
    survivors = (Relative(name="Tomas Ruiz", relation="minor son"), Relative(name="Olga Ruiz", relation="daughter"))
    assert minors(a_matter(survivors=survivors)) == ("Tomas Ruiz",)


def test_a_client_of_a_linked_matter_under_age_is_a_minor():
    assert minors(a_matter(), linked=[a_matter("Tomas Ruiz", born=CHILD)]) == ("Tomas Ruiz",)


def test_a_patient_under_age_by_a_paper_is_a_minor_though_the_paper_is_held():
    assert minors(a_matter(), a_paper("RUIZ, TOMAS", CHILD, held="other_name")) == ("RUIZ, TOMAS",)


@pytest.mark.parametrize(
    ("name", "born"),
    [
        ("RUIZ, ANA", CHILD),  # the client with a misread day
        ("Ana Soto", CHILD),
        ("RUIZ, TOMAS", GROWN),
        ("RUIZ, TOMAS", dt.date(2027, 1, 1)),
        ("Ruiz", CHILD),
    ],
)
def test_what_a_paper_says_of_an_adult_makes_nobody_a_minor(name, born):
    assert minors(a_matter(), a_paper(name, born)) == ()
