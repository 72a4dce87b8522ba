"""Sentences that a person typed into a letter: which state a fact without a page, and which need none."""

from __future__ import annotations

import datetime as dt

import pytest

from casefile.claims import AttorneyClaim, ComputedClaim, IntakeClaim, RecordClaim
from generators.edited_places import Edited
from generators.typed_facts import typed_facts
from tests.unit.generators.test_figures_at_odds import place

INDEX = Edited(*((place("t6.r8.c0", "Ex. 8"), place("t6.r8.c1", "MQR-000042")),) * 2)
TREATED = "She was treated at Ortega Orthopaedics on 10 March 2026 [Ex. 8, MQR-000042]."


def typed(words: str, was: str = TREATED, claims=(), settled=()) -> tuple[str, ...]:
    """Return what is said of a paragraph that reads so now."""
    return typed_facts((INDEX, Edited((place("p4", was),), (place("p4", words),))), claims, settled)


@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        ("She paid $4,200.00 to a nanny.", "the amount '$4,200.00'"),
        ("She went back on 3 May 2026.", "the day '3 May 2026'"),
        ("Dr. Weiss examined her.", "the provider 'Dr. Weiss'"),
        ("Her rotator cuff was torn.", "the diagnosis or treatment 'torn'"),
        ("She has arthritis in the knee.", "the diagnosis or treatment 'arthritis'"),
        ("She was in bed for six weeks.", "the count 'six weeks'"),
        ("She went back on 3 May 2026 [Ex. 88].", "the day '3 May 2026'"),
    ],
)
def test_a_typed_fact_that_cites_no_exhibit_of_the_letter_is_named(sentence: str, fact: str):
    (said,) = typed(f"{TREATED} {sentence}")
    assert said == f"p4: \u201c{sentence}\u201d states {fact} and cites nothing"


@pytest.mark.parametrize(
    "words",
    [
        TREATED,
        f"{TREATED} Liability is clear, and your insured's negligence was the sole cause of these injuries.",
        f"{TREATED} Under section 999.1 of the Code of Civil Procedure you must act in good faith.",
        f"{TREATED} She went back on 3 May 2026 [Ex. 8, MQR-000042].",
        f"{TREATED} She went back on 3 May 2026. [Ex. 8]",
        "On 10 March 2026 she was seen at Ortega Orthopaedics. It was a relief.",
    ],
)
def test_argument_cited_facts_and_facts_told_in_other_words_are_fine(words: str):
    assert typed(words) == ()


SEEN = "She was seen on 3 May 2026 [Ex. 8, MQR-000042]."
PLAN = "Plan: rest for six weeks."


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        (f"{PLAN} {SEEN}", 0),  # moved whole
        (f"{TREATED} {PLAN} {SEEN}", 0),  # two paragraphs made one
        (f"She is well. {PLAN}", 1),  # a sentence moved away from its cite
    ],
)
def test_a_sentence_of_the_letter_that_was_moved_with_its_cite_is_not_new(words: str, facts: int):
    moved = Edited((place("p5", f"{PLAN} {SEEN}"),), ())
    began = Edited((place("p4", TREATED),), (place("p4", TREATED),))
    assert len(typed_facts((INDEX, began, moved, Edited((), (place("p9", words),))), ())) == facts


def test_a_row_that_was_typed_needs_its_page():
    cells = (place("t4.r2.c0", "Hollow Clinic"), place("t4.r2.c1", "400.00"))
    (said,) = typed_facts((INDEX, Edited((), cells)), ())
    assert said.startswith("t4.r2: ")
    assert "'400.00'" in said
    assert typed_facts((INDEX, Edited((), (*cells, place("t4.r2.c2", "MQR-000042")))), ()) == ()


def test_a_figure_over_a_sum_is_held_to_its_parts_and_an_answer_to_a_gap_was_asked_for():
    total = ComputedClaim(id="c0001", text="$5.00", where="", value="5.00", formula="c0002", inputs=("c0002",))
    told = IntakeClaim(id="c0001", text="$5.00", where="", value="5.00", key="k", said_by="form")
    was, now = "Earnings lost: {c0001|$5.00}.", "Earnings lost: {c0001|$6.00}."
    assert typed(now, was, (total,)) == ()
    assert len(typed(now, was, (told,))) == 1
    gap = "She offers to settle for [CONFIRM: the amount], all in all."
    assert typed("She offers to settle for $75,000.00, all in all.", gap, settled=("$75,000.00",)) == ()
    answer = "She waited for the letter that came on 1 March 2026."
    assert len(typed(answer, "[CONFIRM: the reason]", settled=(answer,))) == 1


OWN = (
    AttorneyClaim(id="c0001", text="30 November 2026", where="", value="", set_by="a", set_on=dt.date(2026, 11, 30)),
    AttorneyClaim(id="c0002", text="$95,000.00", where="", value="", set_by="a", set_on=dt.date(2026, 11, 30)),
    ComputedClaim(id="c0003", text="19,272.54", where="", value="19272.54", formula="c0009", inputs=("c0009",)),
    RecordClaim(id="c0005", text="$100,000.00", where="p1", value="100000.00", document="d", page=1, box=None,
                quote="100/300", path="coverages[0].limit_per_person"),
    IntakeClaim(id="c0004", text="14 Feb 2026", where="", value="", key="incident.date_of_loss", said_by="form"),
)  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        "Please answer by 15 January 2027.",
        "1 December 2026",
        "The offer of $95,000.00 is well within the limits.",
        "Her economic loss alone comes to $19,272.54.",
        "Her economic loss alone comes to 19,272.54 dollars, against limits of $100,000.",
        "Nothing of the kind troubled her before 14 February 2026.",
        "On March 10, 2026 she was seen at Ortega Orthopaedics.",
    ],
)
def test_the_letters_own_figures_and_days_to_come_need_no_page(words: str):
    assert typed(words, claims=OWN) == ()


@pytest.mark.parametrize("words", ["She fell on 3 May 2026.", "She paid $19,272.45 for it.", "She owes $95,000.01."])
def test_figures_near_the_letters_own_need_theirs(words: str):
    assert len(typed(words, claims=OWN)) == 1
