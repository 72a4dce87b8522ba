import datetime as dt

import pytest

from casefile.deadlines import build_deadlines, jurisdiction_of, shape
from casefile.matter import Jurisdiction
from casefile.records.other import OtherPaper
from tests.papers import a_case, a_notice, a_set, filed, the_sample


def the_deadline(*papers, **changes):
    (deadline,) = build_deadlines(a_case(*papers, **changes))
    return deadline


def test_a_served_set_has_a_deadline_with_its_rule_and_steps():
    deadline = the_deadline(a_set(propounding_party="Dale Brannock"))
    assert deadline.what == "responses to interrogatories, set One, propounded by Dale Brannock"
    assert (deadline.served, deadline.manner, deadline.due) == (dt.date(2026, 4, 2), "personal", dt.date(2026, 5, 4))
    assert "2030.260" in deadline.rule
    assert not deadline.needs_attorney


def test_the_sample_sets_are_due_by_the_conservative_reading():
    told = [one for one in shape(build_deadlines(the_sample()))["deadlines"] if one["manner"] == "electronic"]
    assert {(one["due"], tuple(one["acceptable"]), one["needs_attorney"]) for one in told} == {
        ("2026-12-08", ("2026-12-08", "2026-12-09"), True)
    }


def test_a_lien_notice_that_asks_for_an_answer_has_a_deadline():
    deadline = the_deadline(a_notice(response_due=dt.date(2026, 9, 4)))
    assert (deadline.what, deadline.due) == (
        "answer to the lien notice of Golden Valley Health Plan",
        dt.date(2026, 9, 4),
    )


def test_a_lien_notice_that_asks_for_nothing_has_none():
    assert build_deadlines(a_case(a_notice())) == ()


def test_a_lien_notice_without_holder_is_still_to_be_answered():
    assert "a lienholder not named" in the_deadline(a_notice(holder=None, response_due=dt.date(2026, 9, 4))).what


def test_an_unknown_manner_of_service_is_taken_as_personal_and_told():
    deadline = the_deadline(a_set(method=None))
    assert (deadline.due, deadline.needs_attorney) == (dt.date(2026, 5, 4), True)
    assert "how it was served" in deadline.confirm[0]


def test_an_unknown_kind_is_taken_as_interrogatories_and_told():
    deadline = the_deadline(a_set(kind=None))
    assert (deadline.what, deadline.due, deadline.needs_attorney) == (
        "responses to discovery, set One",
        dt.date(2026, 5, 4),
        True,
    )


def test_an_unknown_day_of_service_gives_no_date_and_comes_first():
    first, second = build_deadlines(a_case(a_set(), a_set(served=None)))
    assert (first.due, first.needs_attorney, second.due) == (None, True, dt.date(2026, 5, 4))


def test_what_is_misfiled_as_discovery_has_no_deadline():
    assert build_deadlines(a_case(filed(OtherPaper(), "served_discovery"))) == ()


@pytest.mark.parametrize(
    ("court", "of_matter", "jurisdiction"),
    [
        ("Superior Court of California, County of Fresno", "state", "CA"),
        ("United States District Court, Eastern District of California", "state", "FED"),
        (None, "federal", "FED"),
        (None, "state", "CA"),
        ("Eastern District of California", "federal", "FED"),
        ("Superior Court of California", "federal", "CA"),
    ],
)
def test_whose_rules_govern(court, of_matter, jurisdiction):
    matter = a_case(jurisdiction=Jurisdiction(state="CA", court=of_matter)).matter
    assert jurisdiction_of(a_set(court=court).record, matter) == jurisdiction
