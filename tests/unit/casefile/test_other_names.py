"""Papers in another name: set aside until a person says whose they are; the client's own spellings never are."""

import datetime as dt
from decimal import Decimal

import pytest

from casefile.chronology import build_chronology
from casefile.ledger import build_ledger
from casefile.matter import Client, Guardian
from casefile.other_names import OTHER_NAME
from casefile.readiness import build_readiness
from casefile.review import Key, Origin, review
from casefile.wages import work_out_wages
from tests.papers import CLIENT, LOSS, a_bill, a_case, a_charge, a_note, a_verification

STRANGER = "Harold T. Vance"
BORN = dt.date(1988, 5, 9)


def held(paper, **changes):
    """Why the paper is held in a case file of its own."""
    return a_case(paper, **changes).documents[0].held


def bill(name, **changes):
    return a_bill(a_charge(), patient_name=name, **changes)


@pytest.mark.parametrize(
    "name",
    [
        CLIENT, CLIENT.upper(), "QUINTANILLA-REYES, MARISOL E", "Quintanilla-Reyes, Marisol", "Marisol Reyes",
        "M. E. Quintanilla-Reyes", "Marisol E Quintani1la-Reyes", "MARlSOL QUINTANILLA REYES",
        "Mrs. Marisol Quintanilla", "QUINTANILLA REYES MARISOL", "Marisol Elena Quintanilla-Reyes",
        "Marisol Reyes, a/k/a Marisol Ibarra", "Marlsol Quintanllla-Reyes", "Estate of Marisol E. Quintanilla-Reyes",
    ],
)  # fmt: skip
def test_no_spelling_of_the_client_is_another_name(name):
    assert held(bill(name)) is None


def test_a_former_name_of_the_intake_form_is_the_clients():
    client = Client(name=CLIENT, former_names=("Marisol Ibarra",), date_of_birth=BORN)
    assert held(bill("IBARRA, MARISOL"), client=client) is None


@pytest.mark.parametrize("more", [{}, {"patient_dob": BORN}])
def test_a_last_name_that_may_be_a_former_one_is_counted_and_asked(more):
    case = a_case(bill("Marisol Ibarra", **more))
    ledger = build_ledger(case)
    assert (ledger.totals.billed, [one.code for one in ledger.problems]) == (Decimal("100.00"), ["another-patient"])
    assert "amounts are counted" in ledger.problems[0].sentence


@pytest.mark.parametrize(
    "name",
    [
        "Mariso1 Quintanilla-Reyes",
        "Marlsoi Quintanilla-Reyes",
        "QUINTANILLA-REYES, MARIS",
        "Marisol Ortega-Ruiz",
        "Reycs, Mariso1",
    ],
)
def test_a_first_name_misread_or_cut_off_sets_nothing_aside(name):
    assert held(bill(name)) is None


def test_a_first_name_of_its_own_that_is_nearly_the_clients_is_anothers():
    assert held(bill("Luisa Duarte"), client=Client(name="Luis Duarte")) == OTHER_NAME


@pytest.mark.parametrize(
    ("name", "born"),
    [
        (STRANGER, None), (STRANGER, BORN), ("Tomas Quintanilla-Reyes", None), ("Tomas Quintanilla-Reyes", BORN),
        (CLIENT, dt.date(1961, 1, 30)), ("Marisol Ibarra", dt.date(1961, 1, 30)),
    ],
)  # fmt: skip
def test_a_stranger_and_the_family_and_a_namesake_are_set_aside(name, born):
    assert held(bill(name, patient_dob=born)) == OTHER_NAME


def test_a_misread_birth_date_sets_nothing_aside_that_names_the_client():
    assert held(bill(CLIENT, patient_dob=dt.date(1988, 9, 5))) is None


def test_a_bill_in_the_guardians_name_is_not_set_aside():
    client = Client(name=CLIENT, guardian=Guardian(name="Rosa Ibarra"))
    assert held(bill("Rosa Ibarra"), client=client) is None


def test_what_a_person_put_into_the_matter_is_not_asked_again():
    case = a_case(bill(STRANGER).model_copy(update={"vouched": True}))
    ledger = build_ledger(case)
    assert (ledger.totals.billed, ledger.problems) == (Decimal("100.00"), ())


def test_another_persons_records_and_wages_are_in_no_view():
    note = a_note(patient_name=STRANGER)
    letter = a_verification(employee_name=STRANGER)
    case = a_case(note, letter)
    assert build_chronology(case).encounters == ()
    assert work_out_wages(case).losses == ()


def test_each_kind_of_paper_is_asked_in_readiness_and_the_others_are_still_there():
    case = a_case(a_note(patient_name=STRANGER), a_note(name="own", patient_name=CLIENT), bill(STRANGER))
    readiness = build_readiness(case, LOSS + dt.timedelta(days=90))
    asked = [problem for problem in readiness.problems if problem.code == "another-patient"]
    assert len(asked) == 2
    assert all('answer "yes" on the review sheet' in problem.sentence for problem in asked)
    assert len(build_chronology(case).encounters) == 1
    assert {
        "chart note in another name: is this our client?",
        "medical bill in another name: is this our client?",
    } <= set(readiness.blocking)


def test_the_review_sheet_asks_whose_it_is_and_shows_the_head_alone():
    case = a_case(bill(STRANGER))
    (paper,) = case.documents
    (shown,) = review(case.matter.number, case.documents, {paper.id: Origin("f", "bill.pdf")}, (), ()).papers
    (asked,) = shown.questions
    assert f'names "{STRANGER}" as the patient' in asked.sentence
    assert Key.model_validate_json(asked.id) == shown.key
    assert (shown.doubts, shown.what, shown.head.share) == ((), "medical bill in another name", 0.3)
