import datetime as dt

import pytest

from casefile.dates import months_after
from casefile.deadlines import matter_deadlines
from casefile.law.rules import all_rules
from casefile.limitations import LimitationTerms, TollingTerms, find_limitations
from casefile.matter import AdverseParty, Client, Incident, OwnCoverage
from casefile.public_bodies import public_bodies
from tests.papers import CLIENT, a_case, a_note, a_payment_ledger, a_statement

STATES = ("CA", "TX", "FL", "NY", "GA", "MO", "WA", "CO", "IL", "AZ", "NV", "PA", "NJ")
CITY = (AdverseParty(name="City of Fresno"),)


def found(*papers, loss="2026-02-14", kind="motor_vehicle", signed=(), **changes):
    incident = changes.pop("incident", Incident(date_of_loss=dt.date.fromisoformat(loss), type=kind))
    return find_limitations(a_case(*papers, incident=incident, **changes), signed)


def the(claim, *papers, **changes):
    (one,) = [one for one in found(*papers, **changes) if one.claim == claim]
    return one


@pytest.mark.parametrize(
    ("state", "loss", "kind", "due"),
    [
        ("CA", "2026-02-14", "motor_vehicle", "2028-02-14"),
        ("CA", "2024-07-04", "premises", "2026-07-06"),  # 4 July 2026 is a Saturday
        ("CA", "2026-02-14", "medical", "2027-02-16"),  # one year; a Sunday, then Presidents' Day
        ("TX", "2025-05-30", "motor_vehicle", "2027-06-01"),  # a Sunday, then Memorial Day
        ("FL", "2023-03-24", "motor_vehicle", "2025-03-24"),
        ("FL", "2023-03-23", "motor_vehicle", "2027-03-23"),
        ("NY", "2026-02-14", "motor_vehicle", "2029-02-14"),
        ("NY", "2026-02-13", "assault", "2027-02-16"),
        ("NY", "2026-02-14", "medical", "2028-08-14"),
        ("GA", "2024-02-29", "premises", "2026-02-28"),
        ("MO", "2025-08-27", "motor_vehicle", "2030-08-27"),
        ("CO", "2026-02-14", "motor_vehicle", "2029-02-14"),
        ("CO", "2026-02-14", "premises", "2028-02-14"),
        ("AZ", "2026-02-14", "dog_bite", "2027-02-14"),
        ("WA", "2026-02-14", "premises", "2029-02-14"),
    ],
)
def test_the_suit_for_the_injury_is_due(state, loss, kind, due):
    assert the("injury", state=state, loss=loss, kind=kind).due == dt.date.fromisoformat(due)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("kind", ["motor_vehicle", "premises", "dog_bite", "medical", "assault", None])
def test_each_kind_of_incident_has_one_limitation_of_the_suit(state, kind):
    one = the("injury", state=state, kind=kind)
    assert one.due is not None
    assert one.cite
    assert one.steps[0] == "date of loss Saturday 14 February 2026"


def test_a_state_without_a_rule_has_no_date_and_says_so():
    one = the("injury", state="OH")
    assert (one.due, one.needs_attorney) == (None, True)
    assert "no rule of law is on file for the limitation of a suit for personal injury in OH" in one.confirm[0]


def test_without_a_date_of_loss_nothing_is_reckoned():
    one = the("injury", incident=Incident(type="motor_vehicle"))
    assert one.due is None
    assert "the date of loss" in one.confirm[0]


def test_what_is_known_from_memory_is_to_be_confirmed_until_it_is_signed_off():
    assert "an attorney must confirm it" in the("property").confirm[0]
    assert the("property", signed=("ca-property-limitation",)).confirm == ()


def test_where_two_readings_differ_the_earlier_leads():
    one = the("injury", state="MO", loss="2026-02-14")
    assert one.acceptable == (dt.date(2028, 2, 14), dt.date(2031, 2, 14))
    assert one.due == one.acceptable[0]
    assert "14 February 2031" in one.basis
    assert one.needs_attorney


def test_a_childs_period_is_shown_both_ways_and_the_earlier_leads():
    child = Client(name=CLIENT, date_of_birth=dt.date(2016, 3, 1))
    one = the("injury", client=child)
    assert one.acceptable == (dt.date(2028, 2, 14), dt.date(2036, 3, 3))  # 1 March 2036 is a Saturday
    assert "352" in one.basis
    assert the("public_notice", client=child, adverse_parties=CITY).acceptable == (dt.date(2026, 8, 14),)


def test_a_grown_up_has_one_date():
    assert len(the("injury").acceptable) == 1


@pytest.mark.parametrize(
    ("state", "name", "due", "cite"),
    [
        ("CA", "City of Fresno", "2026-08-14", "911.2"),
        ("TX", "Harris County", "2026-08-14", "101.101"),
        ("NY", "New York City Transit Authority", "2026-05-15", "50-e"),
        ("GA", "City of Atlanta", "2026-08-14", "36-33-5"),
        ("GA", "DeKalb County", "2027-02-14", "36-11-1"),
        ("CO", "Denver Public Schools", "2026-08-15", "24-10-109"),
        ("AZ", "State of Arizona", "2026-08-13", "12-821.01"),
        ("NJ", "Township of Edison", "2026-05-15", "59:8-8"),
        ("PA", "Borough of State College", "2026-08-14", "5522"),
        ("CA", "United States of America", "2028-02-14", "2401(b)"),
        ("WA", "City of Tacoma", "2028-12-15", "4.96.020"),
    ],
)
def test_a_public_entity_must_be_told_sooner_and_whether_it_is_one_is_asked(state, name, due, cite):
    one = the("public_notice", state=state, adverse_parties=(AdverseParty(name=name),))
    assert one.due == dt.date.fromisoformat(due)
    assert cite in one.cite
    assert one.question.startswith(f"Is {name} a public entity?")
    assert one.needs_attorney


@pytest.mark.parametrize(
    "name",
    ["Dale Brannock", "State Farm Mutual", "Kansas City Freight, Inc.", "County Line Towing LLC", "Union Transit Co."],
)
def test_a_person_or_a_company_is_no_public_entity(name):
    assert public_bodies(a_case(adverse_parties=(AdverseParty(name=name),)).matter) == ()


def test_a_drivers_public_employer_is_seen():
    party = AdverseParty(name="Dale Brannock", role="driver, County of Fresno")
    assert public_bodies(a_case(adverse_parties=(party,)).matter)[0].body == "county"


def test_the_no_fault_notice_of_new_york_is_due_in_thirty_days_unless_benefits_are_paid():
    assert the("no_fault", state="NY").due == dt.date(2026, 3, 16)
    paid = a_payment_ledger(coverage="personal_injury_protection")
    assert not the("no_fault", paid, state="NY").running
    assert [one for one in found(state="NY", kind="premises") if one.claim == "no_fault"] == []


def test_uninsured_motorist_cover_has_its_own_period():
    own = (OwnCoverage(insurer="Keystone Lark Auto", coverage=("uninsured_motorist",)),)
    assert the("uninsured", own_coverage=own).due == dt.date(2028, 2, 14)


def test_a_death_that_the_file_tells_of_has_its_period():
    story = Incident(date_of_loss=dt.date(2026, 2, 14), type="motor_vehicle", narrative="He died at the scene.")
    one = the("death", incident=story)
    assert one.due == dt.date(2028, 2, 14)
    assert "the date of death" in one.confirm[0]


def test_a_pending_suit_stops_the_suits_clock_and_not_the_notices():
    one = the("injury", case_number="26CECG03417", adverse_parties=CITY)
    assert not one.running
    assert "26CECG03417" in one.why_not
    assert the("public_notice", case_number="26CECG03417", adverse_parties=CITY).running


def test_a_settled_matter_has_no_running_limitation():
    assert not any(one.running for one in found(stage="settled", adverse_parties=CITY))


def test_the_deadlines_of_a_matter_hold_the_limitations_that_run():
    told = matter_deadlines(a_case())
    assert (told[0].what, told[0].due) == ("suit for personal injury", dt.date(2028, 2, 14))
    assert matter_deadlines(a_case(case_number="26CECG03417")) == ()


@pytest.mark.parametrize("topic", ["limitation", "public_claim", "no_fault", "limitation_tolling"])
def test_the_terms_of_every_rule_can_be_read(topic):
    kind = TollingTerms if topic == "limitation_tolling" else LimitationTerms
    told = [kind.model_validate(rule.terms) for rule in all_rules() if rule.topic == topic]
    assert told
    if kind is LimitationTerms:
        assert all(one.words or one.before_suit_days for one in told)


def test_months_end_with_the_shorter_month():
    assert months_after(dt.date(2026, 8, 31), 6) == dt.date(2027, 2, 28)


def test_an_attorneys_statement_settles_a_question_and_a_clients_does_not():
    words = "The City is no public entity here: its name is a company's."
    told = a_statement("limitation", words, "attorney")
    one = the("public_notice", adverse_parties=CITY, statements=(told,))
    assert not one.running
    assert one.why_not == f'P. Okafor, 20 April 2026: "{words}"'
    assert the("injury", adverse_parties=CITY, statements=(told,)).running
    assert the("public_notice", adverse_parties=CITY, statements=(a_statement("limitation", words),)).running


def test_first_care_in_time_meets_floridas_fourteen_days():
    assert the("no_fault", state="FL").question.startswith("Was this done in time?")
    met = the("no_fault", a_note("2026-02-20"), state="FL")
    assert (met.running, met.why_not) == (False, "care was first received on 20 February 2026")
    assert the("no_fault", a_note("2026-03-10"), state="FL").running


def test_a_date_far_in_the_future_is_a_slip_of_the_pen():
    assert "31 December 9999 cannot be it" in the("injury", loss="9999-12-31").confirm[0]
    child = Client(name=CLIENT, date_of_birth=dt.date(9999, 12, 31))
    assert the("injury", client=child).acceptable == (dt.date(2028, 2, 14),)
