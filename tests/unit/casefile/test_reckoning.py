import datetime as dt

import pytest

from casefile.reckoning import Service, reckon


def reckoned(jurisdiction, served, manner, place=None, kind="interrogatories", **options):
    return reckon(jurisdiction, kind, Service(dt.date.fromisoformat(served), manner, place), **options)


@pytest.mark.parametrize(
    ("jurisdiction", "served", "manner", "place", "due"),
    [
        ("FED", "2026-04-02", "personal", None, "2026-05-04"),
        ("FED", "2026-04-02", "electronic", None, "2026-05-04"),
        ("FED", "2026-04-02", "mail", None, "2026-05-07"),
        ("CA", "2026-04-02", "personal", None, "2026-05-04"),
        ("CA", "2026-04-02", "electronic", None, "2026-05-05"),
        ("CA", "2026-04-02", "mail", None, "2026-05-07"),
        ("CA", "2026-04-02", "mail", "out_of_state", "2026-05-12"),
        ("TX", "2026-04-02", "personal", None, "2026-05-04"),
        ("TX", "2026-04-02", "electronic", None, "2026-05-04"),
        ("TX", "2026-04-02", "mail", None, "2026-05-05"),
        ("FL", "2026-05-01", "mail", None, "2026-06-08"),
        ("NY", "2026-05-04", "personal", None, "2026-05-26"),
        ("NY", "2026-05-04", "electronic", None, "2026-05-26"),
        ("NY", "2026-05-04", "mail", None, "2026-05-29"),
        ("NY", "2026-05-04", "mail", "out_of_state", "2026-06-01"),
        ("FED", "2026-09-11", "personal", None, "2026-10-13"),
        ("CA", "2026-09-11", "personal", None, "2026-10-12"),
        ("CA", "2026-08-26", "personal", None, "2026-09-28"),
    ],
)
def test_responses_are_due(jurisdiction, served, manner, place, due):
    assert reckoned(jurisdiction, served, manner, place).due == dt.date.fromisoformat(due)


def test_florida_personal_service_gives_the_earlier_of_two_readings():
    told = reckoned("FL", "2026-05-01", "electronic")
    assert (told.due, told.acceptable) == (dt.date(2026, 6, 1), (dt.date(2026, 6, 1), dt.date(2026, 6, 2)))
    assert told.needs_attorney
    assert (
        told.basis == "the earliest date is given; it would be 2 June 2026 if counting starts on the next business day"
    )


def test_california_electronic_service_gives_the_earlier_of_two_readings():
    told = reckoned("CA", "2026-04-02", "electronic")
    assert told.acceptable == (dt.date(2026, 5, 5), dt.date(2026, 5, 6))


def test_where_all_readings_agree_no_attorney_is_needed():
    told = reckoned("CA", "2026-04-02", "personal")
    assert (told.acceptable, told.basis, told.needs_attorney) == ((dt.date(2026, 5, 4),), None, False)


def test_the_steps_can_be_followed_with_a_calendar():
    assert reckoned("FED", "2026-04-02", "mail").steps == (
        "served Thursday 2 April 2026, mail",
        "30 days: Saturday 2 May 2026",
        "the court does not sit (Saturday, Sunday): Monday 4 May 2026",
        "3 calendar days for service: Thursday 7 May 2026",
    )


def test_days_for_service_that_join_the_period_are_rolled_once():
    assert reckoned("NY", "2026-05-04", "mail", "out_of_state").steps[1:] == (
        "20 days and 6 for service: Saturday 30 May 2026",
        "the court does not sit (Saturday, Sunday): Monday 1 June 2026",
    )


def test_court_days_for_service_skip_holidays():
    """30 days after 25 October is 24 November; court days skip Thanksgiving and the day after."""
    told = reckoned("CA", "2026-10-25", "overnight")
    assert told.due == dt.date(2026, 11, 30)


def test_florida_counts_from_the_next_business_day():
    told = reckoned("FL", "2026-05-01", "mail")
    assert "day 1 is Monday 4 May 2026, the next business day" in told.steps or told.acceptable == (
        dt.date(2026, 6, 8),
    )


def test_a_federal_date_that_rolls_again_after_mail_gives_both():
    """30 days after 1 April is Friday 1 May; three more are Monday; after 30 March it is Wednesday and Saturday."""
    told = reckoned("FED", "2026-03-30", "mail")
    assert told.acceptable == (dt.date(2026, 5, 2), dt.date(2026, 5, 4))


def test_an_unverified_holiday_that_moves_the_date_is_to_be_confirmed():
    told = reckoned("NY", "2026-05-04", "personal")
    assert told.confirm == (
        "[CONFIRM: N.Y. Gen. Constr. Law 24, 25-a is on file from knowledge, unverified; an attorney must confirm it.]",
    )
    assert reckoned("NY", "2026-05-04", "personal", signed={"ny-holidays"}).confirm == ()


def test_an_unverified_way_of_adding_days_is_to_be_confirmed():
    assert len(reckoned("TX", "2026-04-02", "mail").confirm) == 1
    assert reckoned("TX", "2026-04-02", "personal").confirm == ()


def test_a_manner_that_the_rules_do_not_know_adds_nothing_and_is_told():
    told = reckoned("TX", "2026-04-02", "mail", "abroad")
    assert told.due == dt.date(2026, 5, 4)
    assert told.confirm == ("[CONFIRM: service by mail abroad; nothing was added for it.]",)


def test_a_jurisdiction_without_rules_gives_no_date():
    told = reckoned("OH", "2026-04-02", "personal")
    assert (told.due, told.needs_attorney, len(told.confirm)) == (None, True, 1)


def test_a_kind_without_a_period_gives_no_date():
    told = reckoned("CA", "2026-04-02", "personal", kind="demand for inspection of land")
    assert (told.due, told.needs_attorney) == (None, True)


def test_a_federal_court_counts_its_states_holidays():
    assert reckoned("FED", "2026-08-26", "personal", state="CA").due == dt.date(2026, 9, 28)
    assert reckoned("FED", "2026-08-26", "personal", state="OH").due == dt.date(2026, 9, 25)


def test_a_set_served_before_the_extension_rule_began_has_no_date():
    assert reckoned("FL", "2018-05-01", "mail").due is None
