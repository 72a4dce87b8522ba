from __future__ import annotations

import datetime as dt

from casefile.documents import Extraction
from casefile.problems import Problem
from casefile.records.litigation import ServedDiscovery
from extractors.settled import settled

DAY = dt.date(2025, 9, 15)


def _codes(read, whole, *codes):
    problems = tuple(Problem(code=code, sentence="Not read.") for code in codes)
    done = settled(Extraction(read, {}, problems), Extraction(whole, {}, problems))
    return [problem.code for problem in done.problems]


def test_a_day_that_was_found_later_is_not_missed_any_more():
    found = ServedDiscovery(service_date=DAY)
    assert _codes(ServedDiscovery(), found, "service_date", "requests_missing") == ["requests_missing"]
    assert _codes(ServedDiscovery(), ServedDiscovery(), "service_date") == ["service_date"]


def test_a_missing_proof_is_told_until_both_day_and_manner_are_known():
    day, both = ServedDiscovery(service_date=DAY), ServedDiscovery(service_date=DAY, service_method="mail")
    assert _codes(ServedDiscovery(), day, "no_proof_of_service") == ["no_proof_of_service"]
    assert _codes(day, both, "no_proof_of_service") == []


def test_a_doubt_of_a_value_that_was_read_at_once_stands():
    read = ServedDiscovery(service_method="mail")
    assert _codes(read, read, "service_method") == ["service_method"]
