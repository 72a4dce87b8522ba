import pytest

from casefile.discovery.categories import categories, categories_of
from casefile.discovery.objections import number_limit, objections_to, proposals
from casefile.discovery.topics import topic, topics, topics_of
from casefile.law.rules import rules
from casefile.records.litigation import DiscoveryRequest
from casefile.records.registry import KIND_BY_NAME

FORUMS = ("CA", "FED", "TX", "FL", "NY")


def asked(text, kind="interrogatories", number="1"):
    return topics_of(kind, DiscoveryRequest(number=number, text=text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Identify all doctors, hospitals and other health care providers who have treated you.", ("providers",)),
        ("State the name of each person who assisted in preparing these answers.", ("preparers",)),
        ("Have you ever been convicted of a felony?", ("felonies",)),
        ("Describe in detail how the accident occurred.", ("how",)),
        ("State all lost wages claimed, and how computed.", ("income",)),
        ("If you claim a loss of future earning capacity, state the amount.", ("future_income",)),
        ("List each prescription medication taken because of the accident.", ("medications",)),
        ("List all medication, alcohol or drugs taken in the 24 hours before the accident.", ("substances",)),
        ("Identify each witness to the occurrence.", ("witnesses",)),
        ("Identify each person with knowledge of relevant facts.", ("witnesses",)),
        ("Identify each expert witness you will call.", ("experts",)),
        ("Have you made any other claim for personal injuries or workers' compensation?", ("prior_claims",)),
        ("Were you treated by any physician for your neck in the ten years before the incident?", ("prior_care",)),
        ("State every illness you have ever had.", ("all_history",)),
        ("Has any lien been asserted against your recovery?", ("liens",)),
        ("Identify each photograph of the scene.", ("photographs",)),
        ("State your date of birth and each address where you have resided.", ("birth", "addresses")),
        ("What colour is the sky?", ()),
    ],
)
def test_a_request_is_told_by_its_words(text, expected):
    assert asked(text) == expected


@pytest.mark.parametrize(
    ("number", "expected"),
    [("2.1", "names"), ("6.4", "providers"), ("8.7", "income"), ("10.1", "prior_care"), ("12.4", "photographs")],
)
def test_a_form_interrogatory_is_told_by_its_number(number, expected):
    assert asked("State the following:", "form_interrogatories", f"{number}") == (expected,)


def test_a_number_of_two_digits_is_not_taken_for_one():
    assert asked("", "form_interrogatories", "12.1") == ("witnesses",)


@pytest.mark.parametrize("name", [one.name for one in topics()])
def test_a_topic_takes_the_place_of_topics_that_exist(name):
    known = {one.name for one in topics()}
    assert set(topic(name).over) <= known - {name}


def test_each_form_number_is_one_topic():
    numbers = [number for one in topics() for number in one.forms]
    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize("forum", FORUMS)
@pytest.mark.parametrize("proposal", proposals(), ids=lambda one: one.name)
def test_each_objection_has_an_authority_in_each_forum(forum, proposal):
    grounds = {rule.terms.get("ground") for rule in rules(forum, "objection")}
    assert set(proposal.grounds) <= grounds


@pytest.mark.parametrize("proposal", proposals(), ids=lambda one: one.name)
def test_an_objection_says_why_what_is_answered_and_what_is_withheld(proposal):
    assert proposal.reason
    assert proposal.answered
    assert "withheld" in proposal.withheld


def test_an_objection_names_the_parts_of_the_body_in_issue():
    request = DiscoveryRequest(number="12", text="State every illness you have had at any time in your life.")
    (objection,) = objections_to(request, "CA", ("neck", "left arm"))
    assert "plaintiff's neck and left arm" in objection.answered


def test_an_ordinary_request_draws_no_objection():
    request = DiscoveryRequest(number="7", text="Identify each health care provider who treated you for the injury.")
    assert objections_to(request, "CA", ("neck",)) == ()


@pytest.mark.parametrize(("count", "exceeds"), [(35, False), (36, True)])
def test_a_set_above_the_forum_s_number_is_noticed(count, exceeds):
    assert (number_limit("CA", "interrogatories", count) is not None) is exceeds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All medical records of your treatment by any health care provider.", ["treatment records"]),
        ("All bills for any expense you attribute to the incident.", ["bills"]),
        ("All medical records for the ten years before the incident.", ["prior records"]),
        ("All photographs of the vehicles.", ["photographs"]),
        ("All W-2 forms and pay stubs.", ["income"]),
        ("Any contract for the sale of goods.", []),
    ],
)
def test_a_request_for_production_is_told_by_its_words(text, expected):
    assert [category.name for category in categories_of(text)] == expected


@pytest.mark.parametrize("category", categories(), ids=lambda one: one.name)
def test_a_category_has_kinds_that_exist(category):
    assert set(category.kinds) <= set(KIND_BY_NAME)
