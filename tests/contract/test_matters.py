"""Matters: one form opens one."""

import pytest

from casefile.errors import ConflictError, NotFoundError
from casefile.matter import Client, Employer
from tests.factories import NUMBER, OTHER, a_matter


def test_a_matter_comes_back_as_it_was_opened(cases):
    client = Client(name="Ana Ruiz \x00 Ltd", employers=(Employer(name='"Fig" \\u0000 Foods, Inc.'),))
    matter = a_matter("2026-0143", client=client, fee_percentage="1/3", costs="1140.00", stage="treating")
    assert cases.matters.open(matter, "a form")
    stored = cases.matters.get("2026-0143")
    assert stored == matter.model_copy(update={"client": client.model_copy(update={"name": "Ana Ruiz \ufffd Ltd"})})


def test_the_same_form_again_opens_nothing(cases):
    assert not cases.matters.open(a_matter(), "form of the one")
    assert len(cases.matters.list()) == 2


def test_a_different_form_under_a_taken_number_is_refused(cases):
    with pytest.raises(ConflictError, match=f"matter {NUMBER} is open already, from a different intake form"):
        cases.matters.open(a_matter(), "another form")
    assert cases.matters.get(NUMBER) == a_matter()


def test_matters_are_listed_by_number(cases):
    cases.matters.open(a_matter("2025-0001"), "an old form")
    assert [matter.number for matter in cases.matters.list()] == ["2025-0001", NUMBER, OTHER]


def test_an_unknown_number_is_not_found(cases):
    with pytest.raises(NotFoundError, match="no matter 2026-0001 is open"):
        cases.matters.get("2026-0001")
    with pytest.raises(NotFoundError, match="no matter 2026-0001 is open"):
        cases.matters.set_stage("2026-0001", "demand")


def test_a_stage_is_of_its_matter_alone(cases):
    cases.matters.set_stage(NUMBER, "demand")
    assert cases.matters.get(NUMBER).stage == "demand"
    assert cases.matters.get(OTHER).stage == "intake"


def test_the_same_form_again_leaves_the_stage(cases):
    cases.matters.set_stage(NUMBER, "demand")
    cases.matters.open(a_matter(), "form of the one")
    assert cases.matters.get(NUMBER).stage == "demand"


def test_matters_listed_again_are_as_they_stand_now(cases):
    before = cases.matters.list()
    cases.matters.set_stage(NUMBER, "demand")
    after = {matter.number: matter for matter in cases.matters.list()}
    assert after[NUMBER].stage == "demand"
    assert list(after) == [matter.number for matter in before]
    assert cases.matters.list() == tuple(after.values())


def test_a_later_form_takes_the_place_of_the_one_that_it_names(cases):
    later = a_matter(case_number="26CECG03417", stage="litigation")
    cases.matters.amend(later, "a later form", in_place_of="form of the one")
    cases.matters.amend(later, "a later form", in_place_of="form of the one")
    assert cases.matters.get(NUMBER) == later
    assert cases.matters.form_of(NUMBER) == "a later form"
    with pytest.raises(ConflictError, match="was changed by another form meanwhile"):
        cases.matters.amend(a_matter(), "a third form", in_place_of="form of the one")
    assert cases.matters.get(NUMBER) == later
    with pytest.raises(NotFoundError):
        cases.matters.form_of("2026-0001")
