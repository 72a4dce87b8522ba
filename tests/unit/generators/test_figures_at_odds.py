"""Figures of an edited letter that contradict one another, from the places as generated and as they stand."""

from __future__ import annotations

import re

import pytest

from casefile.claims import Claim, ComputedClaim, IntakeClaim, RecordClaim
from generators.edited_places import Edited
from generators.figures_at_odds import figures_at_odds
from generators.places import Place, Span

_BOUND = re.compile(r"\{(c\d{4})\|([^}]*)\}")


def place(where: str, marked: str) -> Place:
    """Return a place whose `{c0001|words}` are bound to claims."""
    spans, text, end = [], "", 0
    for match in _BOUND.finditer(marked):
        text += marked[end : match.start()]
        spans.append(Span(len(text), len(text) + len(match[2]), match[1]))
        text, end = text + match[2], match.end()
    return Place(where, text + marked[end:], tuple(spans))


def letter(was: dict[str, str], now: dict[str, str]) -> tuple[Edited, ...]:
    """Return a letter's paragraphs and cells; where nothing is said of now, they stand as they were."""
    return tuple(
        Edited((place(where, marked),), (place(where, now.get(where, marked)),)) for where, marked in was.items()
    )


def given(number: int, text: str, value: str) -> IntakeClaim:
    return IntakeClaim(id=f"c{number:04d}", text=text, where="", value=value, key=f"k{number}", said_by="form")


def worked_out(number: int, text: str, value: str, formula: str) -> ComputedClaim:
    inputs = tuple(re.findall(r"c\d{4}", formula))
    return ComputedClaim(id=f"c{number:04d}", text=text, where="", value=value, formula=formula, inputs=inputs)


CLAIMS: tuple[Claim, ...] = (
    given(1, "$24.50", "24.50"),
    given(2, "296", "296"),
    worked_out(3, "$7,252.00", "7252.00", "c0001 * c0002"),
    given(4, "$1,087.80", "1087.80"),
    worked_out(5, "$8,339.80", "8339.80", "c0003 + c0004"),
    worked_out(6, "8,339.80", "8339.80", "c0003 + c0004"),
)
WAS = {
    "p1": "Missed {c0002|296} hours: {c0001|$24.50} x {c0002|296} = {c0003|$7,252.00}.",
    "p2": "Overtime missed: {c0004|$1,087.80}.",
    "p3": "Lost earnings claimed: {c0005|$8,339.80}.",
    "t5.r1.c1": "{c0006|8,339.80}",
}


def test_a_letter_as_it_was_made_agrees():
    assert figures_at_odds(letter(WAS, {}), CLAIMS) == ()


IN_TABLE = "'$8,393.80' (p3) was typed over '$8,339.80', which still stands in t5.r1.c1"
IN_PROSE = "'8,393.80' (t5.r1.c1) was typed over '8,339.80', which still stands in p3"
OVERTIME = "'$8,339.80' (p3) does not come of '$1,187.80' (p2): its parts come to 8,439.80"
HOURS = "'$7,252.00' (p1) does not come of '298' (p1): its parts come to 7,301.00"


@pytest.mark.parametrize(
    ("now", "sentence"),
    [
        ({"p3": "Lost earnings claimed: {c0005|$8,393.80}."}, IN_TABLE),
        ({"p3": "Earnings lost come to $8,393.80 in all."}, IN_TABLE),
        ({"t5.r1.c1": "8,393.80"}, IN_PROSE),
        ({"p2": "Overtime missed: {c0004|$1,187.80}."}, OVERTIME),
        ({"p1": "Missed {c0002|298} hours: {c0001|$24.50} x {c0002|298} = {c0003|$7,252.00}."}, HOURS),
    ],
)
def test_a_figure_changed_in_one_place_is_named_with_what_it_contradicts(now: dict[str, str], sentence: str):
    assert sentence in figures_at_odds(letter(WAS, now), CLAIMS)


def test_sums_that_were_changed_along_agree():
    now = {
        "p2": "Overtime missed: {c0004|$1,187.80}.",
        "p3": "Lost earnings claimed: {c0005|$8,439.80}.",
        "t5.r1.c1": "{c0006|8,439.80}",
    }
    assert figures_at_odds(letter(WAS, now), CLAIMS) == ()


def test_the_same_figure_in_another_form_is_no_change():
    claims = (given(1, "14 February 2026", "2026-02-14"), given(2, "$60.00", "60.00"))
    was = {"p1": "On {c0001|14 February 2026}, {c0002|$60.00}.", "p2": "On {c0001|14 February 2026}, {c0002|$60.00}."}
    now = {"p1": "On {c0001|February 14, 2026}, {c0002|60}."}
    assert figures_at_odds(letter(was, now), claims) == ()
    (said,) = figures_at_odds(letter(was, {"p1": "On {c0001|February 15, 2026}, {c0002|$60.00}."}), claims)
    assert said == "'February 15, 2026' (p1) was typed over '14 February 2026', which still stands in p2"


LOSS = (
    IntakeClaim(id="c0001", text="14 February 2026", where="", value="2026-02-14", key="incident.date_of_loss",
                said_by="form"),
    RecordClaim(id="c0002", text="14 February 2026", where="", value="2026-02-14", document="d", page=1, box=None,
                quote="02/14/2026", path="date"),
)  # fmt: skip
OF_LOSS = {"t0.r4.c1": "{c0001|14 February 2026}", "p1": "On {c0002|14 February 2026} it happened.", "p2": "So it is."}


@pytest.mark.parametrize(
    ("now", "sentence"),
    [
        ({"p1": "On {c0002|15 February 2026} it happened."},
         "'15 February 2026' (p1) was typed over '14 February 2026', which still stands in t0.r4.c1"),
        ({"t0.r4.c1": "{c0001|14 January 2026}"},
         "'14 January 2026' (t0.r4.c1) was typed over '14 February 2026', which still stands in p1"),
        ({"p2": "The collision of February 15 changed all."},
         "'February 15' (p2) is given as the day of the loss, where '14 February 2026' stands in t0.r4.c1, p1"),
        ({"p2": "Since the crash on 02/15/2026 she is in pain."},
         "'02/15/2026' (p2) is given as the day of the loss, where '14 February 2026' stands in t0.r4.c1, p1"),
    ],
)  # fmt: skip
def test_another_day_of_the_loss_contradicts_the_others(now: dict[str, str], sentence: str):
    assert figures_at_odds(letter(OF_LOSS, now), LOSS) == (sentence,)


@pytest.mark.parametrize(
    "words",
    [
        "The collision of the fourteenth of February changed all.",
        "A prior collision of 3 May 2020 left no trace.",
        "After the collision she went on 2 March 2026 to a clinic.",
    ],
)
def test_the_same_day_and_days_of_other_things_are_no_contradiction(words: str):
    assert figures_at_odds(letter(OF_LOSS, {"p2": words}), LOSS) == ()


def test_a_figure_in_words_is_held_to_the_same_figure_in_digits():
    claims = (given(1, "14 February 2026", "2026-02-14"), given(2, "$4,200.00", "4200.00"))
    was = {"p1": "On {c0001|14 February 2026} it cost {c0002|$4,200.00}.", "t1.r1.c1": "{c0002|$4,200.00}"}
    same = "On {c0001|the fourteenth of February, 2026} it cost {c0002|four thousand two hundred dollars}."
    assert figures_at_odds(letter(was, {"p1": same}), claims) == ()
    for other in ("{c0002|four thousand three hundred dollars}", "four thousand three hundred dollars"):
        (said,) = figures_at_odds(letter(was, {"p1": f"On {{c0001|14 February 2026}} it cost {other}."}), claims)
        words = "'four thousand three hundred dollars' (p1) was typed over '$4,200.00'"
        assert said == f"{words}, which still stands in t1.r1.c1"


def test_sums_that_are_printed_as_such_are_added_up_from_their_words():
    rows = ("{c0001|10.00}", "5.00", "15.00")
    was = {f"t0.r{at}.c1": words for at, words in enumerate(rows)}
    places = tuple(
        Edited(both, both)
        for at, words in enumerate(("16.00", "5.00", "15.00"))
        for both in [(place(f"t0.r{at}.c0", "Total" if at == 2 else "Clinic"), place(f"t0.r{at}.c1", words))]
    )
    assert figures_at_odds(places, ()) == ("t0.r2.c1: the total '15.00', where its rows come to 21.00",)
    assert figures_at_odds(letter(was, {}), ()) == ()
    (said,) = figures_at_odds(letter({"p1": "In sum 7,602.74 + 450.00 = $8,152.74."}, {}), ())
    assert said == "p1: '7,602.74 + 450.00 = $8,152.74' comes to 8,052.74"


IN_SUM = (
    ("Past medical expenses", "$10,932.74"),
    ("Lost earnings", "$8,339.80"),
    ("Economic damages", "$19,272.54"),
    ("General damages", "$70,000.00"),
    ("Total", "$89,272.54"),
)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({}, ()),
        ({"Total": "$89,272.55"}, ("t1.r4.c1: the total '$89,272.55', where its rows come to 89,272.54",)),
        ({"General damages": "$75,000.00"}, ("t1.r4.c1: the total '$89,272.54', where its rows come to 94,272.54",)),
        ({"General damages": "$75,000.00", "Total": "$94,272.54"}, ()),
    ],
)
def test_a_total_below_a_subtotal_counts_what_the_subtotal_sums_up_once(typed: dict[str, str], said: tuple[str, ...]):
    rows = []
    for at, (words, amount) in enumerate(IN_SUM):
        cells = Place(f"t1.r{at}.c0", words, ()), Place(f"t1.r{at}.c1", typed.get(words, amount), ())
        rows.append(Edited(cells, cells))
    assert figures_at_odds(rows, ()) == said


def test_a_line_that_repeats_the_sum_of_those_above_it_may_still_be_a_line():
    amounts = {"Visit": "50.00", "Films": "50.00", "Therapy": "100.00", "Total": "200.00"}
    rows = [
        Edited((), (Place(f"t1.r{at}.c0", words, ()), Place(f"t1.r{at}.c1", amount, ())))
        for at, (words, amount) in enumerate(amounts.items())
    ]
    assert figures_at_odds(rows, ()) == ()
