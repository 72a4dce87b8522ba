"""Letters are written down once, wait until they are sent, and are kept."""

import datetime as dt

from casefile.clocks import Notice
from connectors.base import Letter, Message
from tests.factories import NOON, NUMBER, OTHER

DUE = dt.date(2026, 10, 8)


def a_letter(clock="paper", number=0, matter=NUMBER, **changes):
    notice = Notice(clock=clock, number=number, what="responses to interrogatories", due=DUE)
    message = Message(("lee@firm.example",), f"{matter}: due", "Due.\n", "BEGIN:VCALENDAR\r\n")
    return Letter(f"{clock}-{number}", matter, notice, message, NOON)._replace(**changes)


def test_a_letter_comes_back_as_it_was_written(cases):
    cases.outbox.add([a_letter()])
    assert cases.outbox.waiting() == (a_letter(),)


def test_a_letter_written_again_is_one_letter_and_the_first_stands(cases):
    cases.outbox.add([a_letter()])
    cases.outbox.add([a_letter(message=Message((), "another", "text"))])
    assert cases.outbox.waiting() == (a_letter(),)


def test_a_letter_that_was_sent_waits_no_more_and_is_still_known(cases):
    cases.outbox.add([a_letter(), a_letter("other paper")])
    for _ in range(2):
        cases.outbox.mark_sent(a_letter().id, NOON)
    assert cases.outbox.waiting() == (a_letter("other paper"),)
    assert {notice.clock for notice in cases.outbox.last_notices(NUMBER)} == {"paper", "other paper"}


def test_the_last_word_on_each_clock_of_a_matter_is_found(cases):
    cases.outbox.add([a_letter(), a_letter(number=1), a_letter("theirs", matter=OTHER)])
    assert [(notice.clock, notice.number) for notice in cases.outbox.last_notices(NUMBER)] == [("paper", 1)]


def test_why_a_letter_waits_is_kept_with_it(cases):
    cases.outbox.add([a_letter()])
    cases.outbox.note(a_letter().id, to=("okafor@firm.example",), trouble="451")
    (letter,) = cases.outbox.waiting()
    assert (letter.message.to, letter.trouble) == (("okafor@firm.example",), "451")


def test_where_no_letter_was_written_nothing_waits(cases):
    assert cases.outbox.waiting() == ()
    assert cases.outbox.last_notices(NUMBER) == ()
