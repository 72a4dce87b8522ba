"""Cites and figures of an edited letter against the cited pages, from the places as generated and as they stand."""

from __future__ import annotations

import pytest

from casefile.claims import IntakeClaim, RecordClaim
from generators.cites import cited, pages_cited
from generators.cites_at_odds import Pages, cites_at_odds
from generators.edited_places import Edited
from tests.unit.generators.test_figures_at_odds import letter, place

PAGES = {
    "AB-000001": "Hollow Clinic visit 03/10/2026 neck pain",
    "AB-000002": "Hollow Clinic statement 400.00 code 99213",
    "AB-000003": "Ridge Imaging 04/02/2026 disc 4 mm",
    "AB-000004": "",
}


def read(number: int, text: str, value: str, bates: str, quote: str) -> RecordClaim:
    return RecordClaim(id=f"c{number:04d}", text=text, where="p1", value=value, document="d", page=number, box=None,
                       quote=quote, bates=bates, path=f"v{number}")  # fmt: skip


CLAIMS = (
    read(1, "10 March 2026", "2026-03-10", "AB-000001", "03/10/2026"),
    read(2, "$400.00", "400.00", "AB-000002", "400.00"),
    read(3, "4", "4", "AB-000003", "4 mm"),
    IntakeClaim(id="c0004", text="44-0917", where="t0.r0.c1", value="44-0917", key="claim_number", said_by="form"),
)
WAS = {
    "p1": "She was seen on {c0001|10 March 2026} [Ex. 1, AB-000001].",
    "p2": "That cost {c0002|$400.00} [Ex. 1, AB-000001 to 000002].",
    "p3": "A protrusion of {c0003|4} mm [Ex. 2, AB-000003].",
    "t0.r0.c1": "{c0004|44-0917}",
}
INDEX = (
    Edited(*((place("t9.r1.c0", "Ex. 1"), place("t9.r1.c1", "AB-000001 to 000002")),) * 2),
    Edited(*((place("t9.r2.c0", "Ex. 2"), place("t9.r2.c1", "AB-000003 to 000004")),) * 2),
)
BOOK = Pages(words=PAGES.get, paper=lambda page: [page])


def said(now: dict[str, str], settled=()) -> tuple[str, ...]:
    return cites_at_odds((*letter(WAS, now), *INDEX), CLAIMS, BOOK, settled)


@pytest.mark.parametrize(
    ("where", "now", "sentence"),
    [
        ("p1", "She was seen on {c0001|11 March 2026} [Ex. 1, AB-000001].",
         "'11 March 2026' (p1) was typed over '10 March 2026', which is what AB-000001 says"),
        ("p3", "A protrusion of {c0003|5} mm [Ex. 2, AB-000003].",
         "'5' (p3) was typed over '4', which is what AB-000003 says"),
        ("t0.r0.c1", "{c0004|44-0918}",
         "'44-0918' (t0.r0.c1) was typed over '44-0917', which is what the intake form says"),
        ("p1", "She was seen on {c0001|10 March 2026} [Ex. 2, AB-000001].", "p1: AB-000001 stands in exhibit 1, not 2"),
        ("p1", "She was seen on {c0001|10 March 2026} [Exhibit 7, AB-000001].",
         "p1: exhibit 7 is not in the index of exhibits"),
        ("p1", "She was seen on {c0001|10 March 2026} [Ex. 1, AB-000002].",
         "p1: AB-000002 does not say '10 March 2026', which AB-000001 says"),
        ("p1", "She was seen on {c0001|10 March 2026}.",
         "p1: no page is cited any more for '10 March 2026', which AB-000001 says"),
        ("p1", "She was seen on {c0001|10 March 2026} [Ex. 1, AB-000001, AB-000077].",
         "p1: AB-000077 is no page of this file"),
        ("p1", "She was seen on {c0001|10 March 2026} [Ex. 1, AB-000001 to 000002].",
         "p1: AB-000002 is cited, and says nothing of what stands there"),
        ("p1", "She was seen on {c0001|10 March 2026} [Ex. 1, AB-000001]. It cost $425.00 [Ex. 1, AB-000002].",
         "p1: AB-000002 does not say '$425.00'"),
        ("p1", "She was seen on {c0001|10 March 2026} [Ex. 1, AB-000001]. Dr. Weiss saw her [Ex. 2].",
         "p1: AB-000003, AB-000004 do not say 'Dr. Weiss'"),
    ],
)  # fmt: skip
def test_what_the_cited_page_does_not_say_is_named(where: str, now: str, sentence: str):
    assert sentence in said({where: now})


@pytest.mark.parametrize(
    "now",
    [
        {},
        {"p1": "She was seen on {c0001|March 10, 2026} [Ex. 1, AB-000001]."},
        {"p1": "On {c0001|10 March 2026} [Ex. 1, AB-000001] she was seen. It was a relief."},
        {"p1": "She was seen on {c0001|2 April 2026} [Ex. 2, AB-000003]."},
        {"p2": "That cost {c0002|four hundred dollars} [Ex. 1, AB-000002]."},
        {"p2": "That cost {c0002|$400.00}, code 99213 [Ex. 1, AB-000001 to 000002]. Ridge Imaging [Ex. 2] agrees."},
        {"p3": "A small protrusion [Ex. 2, AB-000003]."},
    ],
)
def test_what_a_cited_page_says_may_stand(now: dict[str, str]):
    assert said(now) == ()


def test_an_index_of_exhibits_that_was_typed_over_is_named():
    typed = Edited(INDEX[0].before, (place("t9.r1.c0", "Ex. 1"), place("t9.r1.c1", "AB-000001 to 000003")))
    told = cites_at_odds((*letter(WAS, {}), typed, INDEX[1]), CLAIMS, BOOK)
    assert "t9.r1: AB-000003 stands in exhibit 2, not 1" in told
    relabelled = Edited(INDEX[0].before, (place("t9.r1.c0", "Ex. 8"), INDEX[0].before[1]))
    told = cites_at_odds((relabelled, INDEX[1]), CLAIMS, BOOK)
    assert "t9.r1: the index of exhibits says '8' where it said 1" in told


def test_the_answer_to_a_gap_is_no_fact_of_the_page_cited_beside_it():
    now = {"p1": f"{WAS['p1'][:-1]}, for $75,000.00 [Ex. 1, AB-000001]."}
    assert said(now)
    assert said(now, ("$75,000.00",)) == ()


def test_cites_are_read_with_their_ranges():
    (one, two) = cited("So it was [Exhibit 4, AB-000001 to 000003, AB-000009] and [Ex. 12].")
    assert (one.label, one.pages) == ("4", ("AB-000001", "AB-000002", "AB-000003", "AB-000009"))
    assert (two.label, two.pages) == ("12", ())
    assert pages_cited("AB-000001 to 900001, AB-000007 to 000005") == (
        *("AB-000001", "AB-900001", "AB-000007", "AB-000005"),
    )
    assert pages_cited("see AB-000002 (a) and AB-000002") == ("AB-000002",)
