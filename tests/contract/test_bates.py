"""Bates numbers: one sequence a matter, for ever."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from casefile.errors import ConflictError, NotFoundError
from tests.factories import NUMBER, OTHER

PAGES = [("aa", 1), ("aa", 2), ("bb", 1)]


def test_pages_are_numbered_from_one_in_the_order_given(cases):
    assert cases.bates.assign(NUMBER, PAGES, "MQR") == {("aa", 1): 1, ("aa", 2): 2, ("bb", 1): 3}


def test_a_number_once_given_stays(cases):
    cases.bates.assign(NUMBER, PAGES, "MQR")
    again = cases.bates.assign(NUMBER, [("cc", 9), *reversed(PAGES)], "MQR")
    assert again == {("cc", 9): 4, ("aa", 1): 1, ("aa", 2): 2, ("bb", 1): 3}


def test_only_the_pages_asked_for_are_answered(cases):
    cases.bates.assign(NUMBER, PAGES, "MQR")
    assert cases.bates.assign(NUMBER, [("bb", 1)], "MQR") == {("bb", 1): 3}
    assert cases.bates.assign(NUMBER, [], "MQR") == {}


def test_a_page_named_twice_gets_one_number(cases):
    assert cases.bates.assign(NUMBER, [("aa", 1), ("aa", 1), ("aa", 2)], "MQR") == {
        ("aa", 1): 1,
        ("aa", 2): 2,
    }


def test_each_matter_has_its_own_sequence(cases):
    cases.bates.assign(NUMBER, PAGES, "MQR")
    assert cases.bates.assign(OTHER, [("aa", 1)], "NOI") == {("aa", 1): 3}


def test_another_prefix_is_refused(cases):
    cases.bates.assign(NUMBER, PAGES, "MQR")
    with pytest.raises(ConflictError, match="numbered under MQR"):
        cases.bates.assign(NUMBER, [("cc", 1)], "XYZ")


def test_the_prefix_stands_from_the_first_number_on(cases):
    assert cases.bates.prefix(NUMBER) is None
    cases.bates.assign(NUMBER, PAGES, "MQR")
    assert cases.bates.prefix(NUMBER) == "MQR"


def test_a_matter_that_is_not_open_has_no_numbers(cases):
    with pytest.raises(NotFoundError):
        cases.bates.assign("2026-0001", PAGES, "MQR")


def test_many_at_once_get_numbers_without_gap_or_repeat(cases):
    def assign(worker):
        return cases.bates.assign(NUMBER, [(f"file {worker}", page) for page in range(1, 21)], "MQR")

    with ThreadPoolExecutor(6) as pool:
        given = [number for answer in pool.map(assign, range(6)) for number in answer.values()]
    assert sorted(given) == list(range(1, 121))


def test_many_at_once_agree_on_the_same_pages(cases):
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: cases.bates.assign(NUMBER, PAGES, "MQR"), range(6)))
    assert all(answer == answers[0] for answer in answers)
