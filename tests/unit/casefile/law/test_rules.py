import datetime as dt

import pytest

from casefile.demands import TOPIC, demand_terms
from casefile.formulas import names_in
from casefile.law.calendars import CalendarTerms
from casefile.law.rules import (
    Rule,
    all_rules,
    needs_confirmation,
    rule_by_id,
    rules,
    rules_version,
    the_rule,
)
from casefile.reckoning import ExtensionTerms, PeriodTerms
from casefile.reductions import ReductionTerms

TERMS = {
    "court_holidays": CalendarTerms,
    "response_period": PeriodTerms,
    "service_extension": ExtensionTerms,
    "lien_reduction": ReductionTerms,
    "lien_reduction_option": ReductionTerms,
    "lien_reduction_if_payer_sued": ReductionTerms,
}
INPUTS = {"L", "S", "F", "C", "V", "fault", "attorney"}


def a_rule(mark="K", **changes):
    return Rule(id="r", jurisdiction="CA", topic="t", cite="Civ. Code 1", text="Words.", mark=mark, **changes)


def test_no_two_rules_have_one_id():
    ids = [rule.id for rule in all_rules()]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_a_rule_is_whole(rule):
    assert rule.last_checked is not None
    assert rule.text.endswith(".")
    assert rule.mark == "K" or rule.source or rule.cite == "the firm's practice"
    if rule.topic in TERMS:
        TERMS[rule.topic].model_validate(rule.terms)
    if rule.topic == TOPIC:
        demand_terms(rule)
    if isinstance(confirm := rule.terms.get("confirm"), str):
        assert rule_by_id(confirm)


@pytest.mark.parametrize(
    "rule", [rule for rule in all_rules() if TERMS.get(rule.topic) is ReductionTerms], ids=lambda rule: rule.id
)
def test_the_steps_of_a_lien_rule_use_the_inputs_and_earlier_steps_alone(rule):
    known = set(INPUTS)
    for step in ReductionTerms.model_validate(rule.terms).steps:
        assert set(names_in(step.formula)) <= known
        known.add(step.name)


@pytest.mark.parametrize("jurisdiction", ["FED", "CA", "TX", "FL", "NY"])
@pytest.mark.parametrize("topic", ["response_period", "service_extension", "court_holidays", "response_format"])
def test_the_discovery_of_a_forum_is_on_file(jurisdiction, topic):
    assert the_rule(jurisdiction, topic, dt.date(2026, 4, 2)) is not None


def test_a_rule_holds_from_its_first_day_to_its_last():
    rule = a_rule(effective_from=dt.date(2023, 1, 1), effective_to=dt.date(2024, 12, 31))
    assert [rule.in_force(dt.date(year, 6, 1)) for year in (2022, 2023, 2025)] == [False, True, False]


def test_without_a_day_a_rule_holds_that_has_no_end():
    assert a_rule().in_force(None)
    assert not a_rule(effective_to=dt.date(2024, 12, 31)).in_force(None)


def test_a_demand_statute_is_not_in_force_before_it_begins():
    assert rules("CA", "time_limited_demand", dt.date(2022, 12, 31)) == ()


def test_several_rules_on_one_topic_are_no_one_rule():
    assert the_rule("CA", "objection") is None


def test_the_version_of_the_rules_is_short_and_steady():
    assert len(rules_version()) == 12
    assert rules_version() == rules_version()


def test_an_unknown_id_is_an_error():
    with pytest.raises(KeyError):
        rule_by_id("no-such-rule")


def test_an_unverified_rule_is_to_be_confirmed():
    assert needs_confirmation(a_rule(), ()) == (
        "[CONFIRM: Civ. Code 1 is on file from knowledge, unverified; an attorney must confirm it.]"
    )


@pytest.mark.parametrize(("mark", "signed"), [("K", {"r"}), ("V", ()), ("V2", ())])
def test_a_verified_or_signed_rule_needs_no_confirmation(mark, signed):
    assert needs_confirmation(a_rule(mark), signed) is None


def test_a_missing_rule_is_to_be_confirmed():
    assert needs_confirmation(None, (), "liens in OH") == (
        "[CONFIRM: no rule of law is on file for liens in OH; an attorney must confirm it.]"
    )
