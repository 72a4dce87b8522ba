"""Gaps that a person wrote over in Word: settled by words that say something, put back otherwise."""

from __future__ import annotations

import io

import pytest
from docx import Document

from generators.places import claims_in, gaps, walk
from generators.settled_gaps import bound, settled, taken_out
from tests.unit.generators.test_merging import a_word

GAP = "[CONFIRM: the amount demanded; the attorney sets it]"
ALONE = "[CONFIRM: the reason, from the client]"
HOLE = f"She offers to settle for {GAP}, including all liens."
AFTER = f"No visit is recorded. {ALONE}"
ROW = (("Policy number", "[CONFIRM: the policy number]"),)


@pytest.mark.parametrize(
    ("began", "edited", "words"),
    [
        (HOLE, "She offers to settle for $75,000.00, including all liens.", ("$75,000.00",)),
        (AFTER, "No visit is recorded. She waited for the plan.", ("She waited for the plan.",)),
        (AFTER, "No visit is recorded.", ()),
        (AFTER, f"No visit at all is recorded. {ALONE}", ()),
    ],
)
def test_words_that_say_something_settle_a_gap_and_a_sentence_may_be_taken_out(began, edited, words):
    found = settled(a_word(began, "Other words."), a_word(edited, "Other words."))
    assert (found.words, found.put_back) == (words, ())


@pytest.mark.parametrize(
    "edited",
    [
        "She offers to settle for TBD, including all liens.",
        "She offers to settle for ????, including all liens.",
        "She offers to settle for ____, including all liens.",
        "She offers to settle for , including all liens.",
        "She offers to settle for the amount demanded; the attorney sets it, including all liens.",
        "She offers to settle for CONFIRM: the amount demanded; the attorney sets it], including all liens.",
    ],
)
def test_what_says_nothing_puts_the_gap_back(edited):
    found = settled(a_word(HOLE, "Other words."), a_word(edited, "Other words."))
    assert (found.words, found.put_back) == ((), (GAP,))
    assert [one.sentence for one in gaps(found.docx)] == [GAP]
    again = settled(found.docx, found.docx)
    assert again.put_back == ()


def test_a_gap_of_a_row_is_settled_in_its_cell():
    began, empty = a_word("One.", rows=ROW), a_word("One.", rows=(("Policy number", ""),))
    assert [(one.where, one.sentence) for one in gaps(settled(began, empty).docx)] == [("t0.r0.c1", ROW[0][1])]
    assert settled(began, a_word("One.", rows=(("Policy number", "TG-1"),))).words == ("TG-1",)


def test_a_paragraph_that_is_a_gap_alone_is_settled_by_what_takes_its_place():
    began = a_word("One thing is said here.", ALONE, "Another is said there.")
    held = settled(began, a_word("One thing is said here.", "TBD", "Another is said there."))
    assert held.put_back == (ALONE,)
    after = settled(held.docx, a_word("One thing is said here.", "She was ill.", "Another is said there."))
    assert (after.words, after.put_back) == (("She was ill.",), ())
    assert settled(began, a_word("One thing is said here.", "Another is said there.")).put_back == ()


def test_the_words_are_bound_to_a_claim_of_their_own():
    docx = bound(a_word("One.", "No visit is recorded. She waited for the plan."), "She waited for the plan.", "c0009")
    (place,) = (one for one in walk(docx) if one.spans)
    (span,) = place.spans
    assert (place.text[span.start : span.end], span.claim) == ("She waited for the plan.", "c0009")
    assert claims_in(Document(io.BytesIO(docx)).element.body) == ("c0009",)


def test_a_gap_deleted_with_its_paragraph_is_told_and_one_that_a_statute_asks_for_is_put_back():
    began, edited = a_word("One thing is said here.", ALONE, "Another."), a_word("One thing is said here.", "Another.")
    assert taken_out(began, edited) == (ALONE,)
    assert settled(began, edited).put_back == ()
    held = settled(began, edited, (ALONE,))
    assert held.put_back == (ALONE,)
    assert [one.text for one in walk(held.docx)] == ["One thing is said here.", ALONE, "Another."]
    assert taken_out(began, held.docx) == ()


def test_a_gap_that_is_open_or_was_written_over_was_not_removed():
    assert taken_out(a_word(HOLE, AFTER), a_word(HOLE.replace(GAP, "$75,000.00"), AFTER)) == ()
    assert taken_out(a_word(AFTER), a_word("No visit is recorded.")) == (ALONE,)
