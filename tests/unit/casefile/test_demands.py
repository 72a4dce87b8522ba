import datetime as dt

import pytest

from casefile.demands import demand_rule, demand_terms, earliest_expiry

SENT = dt.date(2026, 9, 8)


@pytest.mark.parametrize(
    ("state", "manners", "earliest"),
    [
        ("CA", ["email", "certified"], "2026-10-08"),
        ("CA", ["email", "mail"], "2026-10-11"),
        ("GA", ["certified"], "2026-10-08"),
        ("MO", ["certified"], "2026-12-07"),
    ],
)
def test_a_demand_stays_open_at_least_until(state, manners, earliest):
    assert earliest_expiry(state, SENT, manners).earliest == dt.date.fromisoformat(earliest)


@pytest.mark.parametrize(("expires", "allowed"), [("2026-10-07", False), ("2026-10-08", True), ("2026-10-14", True)])
def test_a_demand_may_not_expire_earlier(expires, allowed):
    assert earliest_expiry("CA", SENT, ["email"]).allows(dt.date.fromisoformat(expires)) is allowed


def test_the_working_is_told():
    assert earliest_expiry("CA", SENT, ["email"]).steps == (
        "sent 8 September 2026",
        "at least 30 days from transmission: 8 October 2026",
    )


def test_days_from_receipt_are_to_be_counted_again():
    assert any("run from receipt" in sentence for sentence in earliest_expiry("GA", SENT, ["certified"]).confirm)


def test_a_manner_without_minimum_is_to_be_confirmed():
    opening = earliest_expiry("MO", SENT, ["email"])
    assert opening.earliest is None
    assert "no minimum for sending by email" in opening.confirm[0]


def test_a_doctrine_without_days_sets_no_date_and_is_unverified():
    opening = earliest_expiry("TX", SENT, [])
    assert (opening.earliest, opening.steps, opening.allows(SENT)) == (None, (), True)
    assert "from knowledge" in opening.confirm[0]
    assert earliest_expiry("TX", SENT, [], {"tx-stowers"}).confirm == ()


def test_a_state_without_rule_is_to_be_confirmed():
    assert len(earliest_expiry("OH", SENT, ["email"]).confirm) == 1


def test_no_statute_governs_before_it_is_in_force():
    assert demand_rule("CA", dt.date(2022, 12, 31)) is None


def test_georgia_takes_no_other_terms_than_its_own():
    terms = demand_terms(demand_rule("GA", SENT))
    assert terms.only_these
    assert [element.key for element in terms.elements][:3] == ["period", "amount", "releasees"]
