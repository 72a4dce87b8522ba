import datetime as dt

import pytest

from casefile.worknotes import note_spans, off_work
from tests.papers import a_case, a_note, day

SEEN = dt.date(2026, 3, 10)


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("Off work, totally temporarily disabled, March 10 to March 27, 2026.", "2026-03-10", "2026-03-27"),
        ("Off work seven days, 14 to 21 February 2026.", "2026-02-14", "2026-02-21"),
        ("Off work through April 10, 2026; released to usual work on April 13, 2026.", "2026-03-10", "2026-04-10"),
        ("Patient is to be off work 3/10/26 - 3/21/26", "2026-03-10", "2026-03-21"),
        ("No work 2026-03-10 to 2026-03-21", "2026-03-10", "2026-03-21"),
        ("Unable to work 3/10 through 3/21", "2026-03-10", "2026-03-21"),
        ("Excused from work through 3/21.", "2026-03-10", "2026-03-21"),
        ("TTD until 3/21/2026", "2026-03-10", "2026-03-20"),
        ("Out of work until March 21", "2026-03-10", "2026-03-20"),
        ("No work x 2 weeks", "2026-03-10", "2026-03-23"),
        ("Off work for five days.", "2026-03-10", "2026-03-14"),
        ("Off of all work, returns to work on 3/21/26", "2026-03-10", "2026-03-20"),
        ("off work 12/20 to 1/5/2027", "2026-12-20", "2027-01-05"),
    ],
)
def test_a_note_takes_the_patient_off_work(words, start, end):
    assert off_work(words, SEEN) == (day(start), day(end))


@pytest.mark.parametrize(
    "words",
    [
        "Working full duty.",
        "Light duty for two weeks, then full duty.",
        "Off work per Dr. Ortega.",
        "Off work until the next visit.",
        "Off work for some days.",
        "Off work through 3/1/26",
        "Off work 3/27/26 to 3/10/26",
        "Off work through March 99",
        "Off work 13/45 to 14/50",
        "Off work until 14/50",
        "",
    ],
)
def test_a_note_that_does_not_say_how_long_covers_no_day(words):
    assert off_work(words, SEEN) is None


@pytest.mark.parametrize("words", ["Off work for five days.", "Off work through 3/21/26", "Off work 3/10 to 3/21"])
def test_without_the_day_of_the_visit_nothing_is_counted_from_it(words):
    assert off_work(words, None) is None


def test_the_fields_of_a_note_come_before_its_words():
    note = a_note(
        off_work_start=dt.date(2026, 3, 1), off_work_end=dt.date(2026, 3, 5), work_status="Off work for five days."
    )
    (span,) = note_spans(a_case(note))
    assert (span.start, span.end, span.cite.path) == (dt.date(2026, 3, 1), dt.date(2026, 3, 5), "off_work_end")


def test_a_note_that_only_says_until_when_begins_with_the_visit():
    (span,) = note_spans(a_case(a_note(off_work_end=dt.date(2026, 3, 20))))
    assert (span.start, span.end) == (SEEN, dt.date(2026, 3, 20))


def test_fields_in_no_possible_order_are_passed_over():
    assert note_spans(a_case(a_note(off_work_end=dt.date(2026, 3, 1)))) == ()


def test_words_of_the_plan_count_where_no_work_status_is():
    (span,) = note_spans(a_case(a_note(plan="Rest. Off work for five days.")))
    assert (span.end, span.cite.path) == (dt.date(2026, 3, 14), "plan")
