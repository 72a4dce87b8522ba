"""What binds the firm: codes once, sign-offs dated."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

from connectors.base import SignOff


def test_a_code_can_be_used_once(cases):
    assert cases.signatures.use_code("okafor", 59_000_000)
    assert not cases.signatures.use_code("okafor", 59_000_000)


def test_a_code_is_of_one_person_and_one_time_step(cases):
    assert cases.signatures.use_code("okafor", 2)
    assert cases.signatures.use_code("okafor", 3)
    assert cases.signatures.use_code("another", 2)


def test_a_code_used_by_many_at_once_lets_one_in(cases):
    with ThreadPoolExecutor(8) as pool:
        used = list(pool.map(lambda _: cases.signatures.use_code("okafor", 9), range(8)))
    assert used.count(True) == 1


def test_the_first_sign_off_of_a_rule_in_a_version_stands(cases):
    cases.signatures.sign_rule("ca-ccp-999", "2026.1", "okafor", dt.date(2026, 3, 1))
    cases.signatures.sign_rule("ca-ccp-999", "2026.1", "another", dt.date(2026, 3, 2))
    cases.signatures.sign_rule("ca-ccp-999", "2026.2", "another", dt.date(2026, 4, 1))
    assert cases.signatures.signed_rules() == (
        SignOff("ca-ccp-999", "2026.1", "okafor", dt.date(2026, 3, 1)),
        SignOff("ca-ccp-999", "2026.2", "another", dt.date(2026, 4, 1)),
        SignOff("noise-rule", "2026.1", "okafor", dt.date(2026, 1, 1)),
    )
