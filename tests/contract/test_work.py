"""Work claims: one owner at a time."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

from tests.factories import NOON

LEASE = dt.timedelta(minutes=5)
KEY = "file:1"


def test_what_is_free_can_be_claimed(cases):
    assert cases.work.claim(KEY, "one", NOON, LEASE)


def test_what_is_claimed_is_refused_to_others(cases):
    cases.work.claim(KEY, "one", NOON, LEASE)
    assert not cases.work.claim(KEY, "two", NOON + LEASE / 2, LEASE)


def test_a_claim_made_again_after_a_lost_answer_holds(cases):
    cases.work.claim(KEY, "one", NOON, LEASE)
    assert cases.work.claim(KEY, "one", NOON, LEASE)


def test_a_lease_that_ran_out_is_taken_over(cases):
    cases.work.claim(KEY, "one", NOON, LEASE)
    assert cases.work.claim(KEY, "two", NOON + LEASE, LEASE)
    assert not cases.work.renew(KEY, "one", NOON + LEASE, LEASE)


def test_a_renewed_lease_runs_longer(cases):
    cases.work.claim(KEY, "one", NOON, LEASE)
    assert cases.work.renew(KEY, "one", NOON + LEASE / 2, LEASE)
    assert not cases.work.claim(KEY, "two", NOON + LEASE, LEASE)


def test_what_is_finished_is_free(cases):
    cases.work.claim(KEY, "one", NOON, LEASE)
    cases.work.finish(KEY, "one")
    cases.work.finish(KEY, "one")
    assert not cases.work.renew(KEY, "one", NOON, LEASE)
    assert cases.work.claim(KEY, "two", NOON, LEASE)


def test_a_late_finish_leaves_the_one_who_took_over(cases):
    cases.work.claim(KEY, "one", NOON, LEASE)
    cases.work.claim(KEY, "two", NOON + LEASE, LEASE)
    cases.work.finish(KEY, "one")
    assert not cases.work.claim(KEY, "three", NOON + LEASE, LEASE)


def test_claims_of_other_work_are_left_alone(cases):
    cases.work.claim(KEY, "one", NOON, LEASE)
    cases.work.finish(KEY, "one")
    assert not cases.work.claim("file:noise", "one", NOON, LEASE)


def test_of_many_at_once_one_wins(cases):
    with ThreadPoolExecutor(10) as pool:
        won = list(pool.map(lambda number: cases.work.claim(KEY, f"worker {number}", NOON, LEASE), range(10)))
    assert won.count(True) == 1


def test_of_many_at_once_one_takes_over_a_dead_ones_work(cases):
    cases.work.claim(KEY, "dead", NOON, LEASE)
    with ThreadPoolExecutor(10) as pool:
        won = list(pool.map(lambda number: cases.work.claim(KEY, f"worker {number}", NOON + LEASE, LEASE), range(10)))
    assert won.count(True) == 1


def test_many_are_claimed_at_one_go_as_far_as_they_are_free(cases):
    cases.work.claim("file:2", "two", NOON, LEASE)
    keys = ["file:3", "file:2", "file:1", "file:1"]
    assert cases.work.claim_all(keys, "one", NOON, LEASE) == {"file:1", "file:3"}
    cases.work.finish_all(keys, "one")
    assert cases.work.claim_all(keys, "three", NOON, LEASE) == {"file:1", "file:3"}


def test_many_that_claim_the_same_at_one_go_share_them_out(cases):
    keys = [f"file:{number}" for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        orders = [keys[at:] + keys[:at] for at in range(0, 40, 5)]
        held = list(pool.map(lambda at: cases.work.claim_all(orders[at], str(at), NOON, LEASE), range(8)))
    assert sorted(key for each in held for key in each) == sorted(keys)


def test_it_can_be_seen_until_when_a_key_is_held_without_taking_it(cases):
    cases.work.claim(KEY, "one", NOON, LEASE)
    cases.work.claim("file:2", "one", NOON - LEASE, LEASE)
    cases.work.claim("file:3", "one", NOON, LEASE)
    cases.work.finish("file:3", "one")
    assert cases.work.held_until([KEY, "file:2", "file:3", "file:4"]) == {KEY: NOON + LEASE, "file:2": NOON}
    assert cases.work.renew(KEY, "one", NOON, LEASE)
