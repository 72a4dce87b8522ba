"""Readings: kept by what a page shows."""

import os


def test_a_reading_comes_back_byte_for_byte(cases):
    body = os.urandom(100_000) + b"\x00\\x00"
    cases.readings.save("page", body)
    assert cases.readings.load("page") == body


def test_a_page_never_read_has_none(cases):
    assert cases.readings.load("page") is None


def test_a_reading_saved_again_is_one_reading(cases):
    cases.readings.save("page", b"same")
    cases.readings.save("page", b"same")
    assert cases.readings.load("page") == b"same"
    assert cases.readings.load("noise") == b"noise"


def test_readings_are_fetched_together_without_those_that_there_are_not(cases):
    cases.readings.save("page", b"words")
    cases.readings.save("other", b"more")
    assert cases.readings.load_these(["page", "never read", "other"]) == {"page": b"words", "other": b"more"}
    assert cases.readings.load_these([]) == {}
